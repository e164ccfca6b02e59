// SPDX-License-Identifier: BSL-1.0
/// @file
/// Tables, blocks of labels and values, and lists of travellers.
#pragma once

#include <cstddef>

#include "document/reader/context.hpp"

namespace bangfu::document::reader {

/// A table: a timetable, a roster, costs, numbers, tasks, or a schedule.
void read_grid(Context& context, PlacedGrid const& placed);
/// The head of a column as the document has it.
[[nodiscard]] Text head_text(Context const& context, Grid const& grid, std::size_t column);
/// Blocks of labels and values. Reads on from a statement. @returns how many statements it took
std::size_t read_block(Context& context, std::size_t first);
/// 支教教师：王五、李四; 第一批：…; 学员来源：甲校12人. Leaves the statement to be read for the rest.
void read_listed_travellers(Context& context, Statement const& statement);

}  // namespace bangfu::document::reader
