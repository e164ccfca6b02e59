// SPDX-License-Identifier: BSL-1.0
/// @file
/// Timetables of lessons.
#pragma once

#include <cstddef>

#include "document/reader/context.hpp"

namespace bangfu::document::reader {

/// A table of lessons. @returns whether it is one
bool read_lesson_grid(Context& context, PlacedGrid const& placed);
/// A line of lessons. @returns whether it is one
bool read_lesson_statement(Context& context, Statement const& statement);
/// Lines of labels that tell lessons. Reads on from a statement. @returns how many statements it took
std::size_t read_lesson_block(Context& context, std::size_t first);

}  // namespace bangfu::document::reader
