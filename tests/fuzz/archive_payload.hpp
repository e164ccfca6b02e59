// SPDX-License-Identifier: BSL-1.0
/// @file
/// Any bytes as the payload of a record, in an envelope whose checksums are right: refused, or a plan that is as good
/// as any other.
#pragma once

#include <cstdint>
#include <cstdlib>
#include <string>

#include <bangfu/archive/archive.hpp>
#include <bangfu/json/json.hpp>

#include "support/archive_envelope.hpp"

namespace bangfu::test {

inline int fuzz_payload(archive::Form form, std::uint8_t const* data, std::size_t size) {
  std::string const payload(reinterpret_cast<char const*>(data), size);
  std::string const bytes = enclosed(form, payload);
  auto const loaded = archive::try_read(bytes);
  if (!loaded) {
    ReadError const error = loaded.error();
    if (error.place().offset > bytes.size() || error.expected().empty()) std::abort();
    return 0;
  }
  Plan const& plan = loaded->value;
  auto const json = json::try_read(json::to_json(plan));
  if (!json || !(json->value == plan)) std::abort();
  auto const again = archive::try_read(archive::to_bytes(plan, form));
  if (!again || !(again->value == plan)) std::abort();
  return 0;
}

}  // namespace bangfu::test
