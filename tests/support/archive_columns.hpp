// SPDX-License-Identifier: BSL-1.0
/// @file
/// Archives of portfolios taken apart and put together otherwise.
#pragma once

#include <algorithm>
#include <cstddef>
#include <sstream>
#include <string>
#include <string_view>

#include <bangfu/archive/archive.hpp>

namespace bangfu::test {

/// What stands in the sections with columns, one behind the other.
inline std::string columns_of(std::string_view archive) {
  std::string all;
  archive::PlanReader reader(archive);
  reader.on_section([&all](std::string_view, std::string_view bytes) { all += bytes; });
  while (reader.next()) continue;
  return all;
}

/// An archive of the same plans with other bytes for columns, in pieces of this size.
inline std::string with_columns(std::string_view archive, std::string_view columns, std::size_t piece = SIZE_MAX) {
  std::ostringstream out;
  archive::PlanWriter writer(out);
  archive::PlanReader reader(archive);
  while (auto const plan = reader.next()) writer.write(plan->value);
  std::size_t number = 0;
  do {
    std::string_view const here = columns.substr(0, std::min(piece, columns.size()));
    writer.section("columns-" + std::to_string(++number), here);
    columns.remove_prefix(here.size());
  } while (!columns.empty());
  writer.finish();
  return out.str();
}

}  // namespace bangfu::test
