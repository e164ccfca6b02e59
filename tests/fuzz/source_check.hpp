// SPDX-License-Identifier: BSL-1.0
// What holds for every Source, and for whatever is read from it.
#pragma once

#include <cstdlib>
#include <string>
#include <string_view>
#include <utility>

#include <bangfu/document/input.hpp>
#include <bangfu/document/read.hpp>

namespace fuzz {

inline void require(bool holds) {
  if (!holds) std::abort();
}

/// Limits that keep a single run short.
inline bangfu::document::SourceOptions small(std::string name = {}) {
  bangfu::document::SourceOptions options;
  options.name = std::move(name);
  options.limits.max_text_bytes = 1 << 20;
  options.limits.max_unpacked_bytes = 4 << 20;
  options.limits.max_parts = 100;
  return options;
}

/// Takes the next of the parts that lines of "--" keep apart off the front.
inline std::string next_part(std::string_view& bytes) {
  std::size_t const end = bytes.find("\n--\n");
  std::string part(bytes.substr(0, end));
  bytes = end == std::string_view::npos ? std::string_view() : bytes.substr(end + 4);
  return part;
}

inline void check(bangfu::document::Source const& source) {
  using namespace bangfu::document;
  auto const starts = [&](std::size_t at) {
    return at == source.text.size() || (static_cast<unsigned char>(source.text[at]) & 0xC0U) != 0x80U;
  };
  auto const within = [&](Span span) {
    require(span.end() <= source.text.size() && starts(span.offset) && starts(span.end()));
  };
  std::size_t end = 0;
  for (Block const& block : source.blocks) {
    within(block.span());
    require(block.span().offset >= end);
    end = block.span().end();
    Table const* const table = block.table();
    if (table == nullptr) continue;
    for (Cell const& cell : table->cells) {
      within(cell.span);
      require(table->span.contains(cell.span));
      require(cell.rows >= 1 && cell.row + cell.rows <= table->rows);
      require(cell.columns >= 1 && cell.column + cell.columns <= table->columns);
    }
  }
  if (!source.blocks.empty()) (void)source.place(source.blocks.back().span());
}

/// Takes a file apart, and reads it.
inline void take(std::string_view bytes, bangfu::document::SourceOptions const& options) {
  using namespace bangfu::document;
  try {
    Source const source = parse_source(bytes, options);
    check(source);
    Reading const reading = read(source);
    for (Provenance const& p : reading.provenance) require(p.span.end() <= source.text.size());
    for (Unread const& u : reading.unread) require(u.span.end() <= source.text.size());
  } catch (bangfu::ReadError const&) {
  }
}

}  // namespace fuzz
