// SPDX-License-Identifier: BSL-1.0
#include "document/input/builder.hpp"

#include <algorithm>
#include <utility>

#include "document/input/encoding.hpp"
#include "document/input/errors.hpp"

namespace bangfu::document::detail {

Builder::Builder(Medium medium, SourceOptions const& options) : options_(options) {
  source_.name = options.name;
  source_.medium = medium;
  source_.encoding = "UTF-8";
}

void Builder::write(std::string_view words) {
  if (words.size() > options_.limits.max_text_bytes - source_.text.size())
    fail_limit({.source = options_.name}, options_.limits.max_text_bytes, "字节的文本", "bytes of text");
  source_.text += words;
}

void Builder::trim(std::size_t offset) {
  while (source_.text.size() > offset) {
    char const last = source_.text.back();
    if (last != ' ' && last != '\n' && last != '\t') break;
    source_.text.pop_back();
  }
}

void Builder::add(Block block) {
  if (source_.blocks.size() >= options_.limits.max_blocks)
    fail_limit({.source = options_.name}, options_.limits.max_blocks, "个段落", "paragraphs");
  source_.blocks.push_back(std::move(block));
}

void Builder::count_cell() {
  if (++cells_ > options_.limits.max_cells)
    fail_limit({.source = options_.name}, options_.limits.max_cells, "个单元格", "cells");
}

Source Builder::finish() && {
  if (std::size_t const wrong = malformed_utf8(source_.text); wrong != std::string::npos)
    throw ReadError(ReadErrorCode::encoding, {.source = options_.name}, "",
                    Text("格式正确的 Unicode 文本", "zh").set("en", "well-formed Unicode"));
  return std::move(source_);
}

void settle(Table& table) {
  table.rows = 0;
  table.columns = 0;
  for (Cell const& cell : table.cells) {
    table.rows = std::max(table.rows, cell.row + 1);
    table.columns = std::max(table.columns, cell.column + 1);
  }
  for (Cell& cell : table.cells) {
    cell.rows = std::clamp<std::size_t>(cell.rows, 1, table.rows - cell.row);
    cell.columns = std::clamp<std::size_t>(cell.columns, 1, table.columns - cell.column);
  }
}

}  // namespace bangfu::document::detail
