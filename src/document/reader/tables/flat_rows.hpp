// SPDX-License-Identifier: BSL-1.0
/// @file
/// The rows of tables that were flattened to lines: a cell in each line, a row in each, or cells between separators.
#pragma once

#include <cstddef>

#include "document/reader/tables/flat_heads.hpp"
#include "document/reader/text/layout.hpp"
#include "document/reader/text/lines.hpp"
#include "document/reader/text/pattern.hpp"

namespace bangfu::document::reader {

/// Takes the rows below a head that stands at line `i`. @return the line after the table
std::size_t take_rows(Page const& page, std::size_t i, FlatHead const& head, Grid& grid);
/// Takes the rows that begin at line `k`, of a table whose head is at `i`. @return the line after them
std::size_t take_rows_from(Page const& page, std::size_t k, std::size_t i, FlatHead const& head, Grid& grid);
/// Whether line `k` is a heading among the rows of a table, and more of them follow: 二、学校结对类.
[[nodiscard]] bool heads_more_rows(Page const& page, std::size_t k, FlatHead const& head);

/// The cells of a line that its separator parts. @param tabs_before how far the whole table is indented
[[nodiscard]] std::vector<Prose> cells_between_marks(Page const& page, std::size_t k, char separator,
                                                     std::size_t tabs_before = 0);
/// --- tables/turned_tables.cpp: the rows of a table whose heads stand in its first column. @return the line after it; `i` where there is
/// none
std::size_t turned_rows(Page const& page, std::size_t i, Grid& grid);

/// Words that end a table: notes, the next heading, an annex.
[[nodiscard]] Pattern const& ends_table();

}  // namespace bangfu::document::reader
