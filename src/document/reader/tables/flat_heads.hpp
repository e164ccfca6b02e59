// SPDX-License-Identifier: BSL-1.0
/// @file
/// Heads of tables that were flattened to lines: where one stands, and which lines below it begin as its rows do.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "document/reader/tables/columns.hpp"
#include "document/reader/text/layout.hpp"
#include "document/reader/text/lines.hpp"

namespace bangfu::document::reader {

/// The head of a table whose rules are lost.
struct FlatHead {
  Layout layout = Layout::rows;
  std::vector<Column> columns{};
  std::vector<std::string> heads{};
  std::size_t lines = 0;
  char separator = ' ';
  bool title_line = false;  ///< it stands in brackets behind a heading
};

/// The head that line `i` begins, if it does.
[[nodiscard]] std::optional<FlatHead> head_at(Page const& page, std::size_t i);
/// Whether the same head stands again at line `k`, as on the next page.
[[nodiscard]] bool repeats_head(Page const& page, std::size_t k, FlatHead const& head);

/// Whether the first column of a table has numbers or times, which tell where its rows begin.
[[nodiscard]] bool keyed(FlatHead const& head);
/// Whether its last column has numbers, which tell where its rows end.
[[nodiscard]] bool ends_in_numbers(FlatHead const& head);
/// 教师培训 12, below 项目 and 金额（万元）: whether the last cell of a line is a number.
[[nodiscard]] bool ends_with_number(std::string_view cells);
/// Whether a line begins with what the first column of the table has.
[[nodiscard]] bool begins_row(std::string_view text, FlatHead const& head);

/// The separator that a line uses between cells: a tab, a bar, a stroke, a semicolon, a comma; else a blank.
[[nodiscard]] char separator_of(std::string_view raw);
/// A line with the blanks that part cells.
[[nodiscard]] std::string cells_of_line(Page const& page, std::size_t k);
/// A part of the source that ends with a whole character.
[[nodiscard]] Span whole_characters(Page const& page, Span span);
/// Cells of a line whose cells are parted by blanks: 1 2019 年 3 月 are two.
[[nodiscard]] std::size_t count_cells(std::string_view text);

/// A time, as the first cell of a row has it.
[[nodiscard]] Pattern const& time_key();
/// A number that stands alone in its line.
[[nodiscard]] Pattern const& number_alone();

}  // namespace bangfu::document::reader
