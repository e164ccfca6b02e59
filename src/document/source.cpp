// SPDX-License-Identifier: BSL-1.0
#include <bangfu/document/source.hpp>

#include <algorithm>

namespace bangfu::document {
namespace {

bool starts_character(char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }

std::size_t characters(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), starts_character));
}

/// "A", "B" … "Z", "AA" …
std::string column_name(std::size_t column) {
  std::string name;
  for (std::size_t n = column + 1; n > 0; n = (n - 1) / 26) name += static_cast<char>('A' + (n - 1) % 26);
  std::reverse(name.begin(), name.end());
  return name;
}

Cell const* cell_at(Table const& table, std::size_t offset) {
  auto const after = std::upper_bound(table.cells.begin(), table.cells.end(), offset,
                                      [](std::size_t o, Cell const& cell) { return o < cell.span.offset; });
  return after == table.cells.begin() ? nullptr : &*std::prev(after);
}

}  // namespace

std::ostream& operator<<(std::ostream& out, Location const& place) {
  if (!place.cell.empty()) return out << place.cell;
  if (place.line != 0) return out << place.line << ':' << place.column;
  if (place.paragraph != 0) return out << "¶" << place.paragraph;
  return out << place.span.offset;
}

Location Source::place(Span span) const {
  Location place{.span = span, .line = 0, .column = 0, .paragraph = 0, .cell = {}};
  auto const after = std::upper_bound(blocks.begin(), blocks.end(), span.offset,
                                      [](std::size_t o, Block const& block) { return o < block.span().offset; });
  if (after == blocks.begin()) return place;
  auto const block = std::prev(after);
  std::size_t start = block->span().offset;
  if (Paragraph const* const paragraph = block->paragraph()) {
    if (lines)
      place.line = paragraph->number;
    else
      place.paragraph = paragraph->number;
  } else if (Table const* const table = block->table()) {
    if (Cell const* const cell = cell_at(*table, span.offset)) {
      place.cell =
          table->sheet + (table->sheet.empty() ? "" : "!") + column_name(cell->column) + std::to_string(cell->row + 1);
      start = cell->span.offset;
    }
  }
  place.column = 1 + characters(std::string_view(text).substr(start, span.offset - start));
  return place;
}

}  // namespace bangfu::document
