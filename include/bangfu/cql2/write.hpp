// SPDX-License-Identifier: BSL-1.0
/// @file
/// Filters as CQL2 Text and CQL2 JSON (OGC 21-065r2).
///
/// What is printed reads back as the same tree, save what the language has no words for: `and` and `or` of fewer than
/// two questions, and the hour at which somebody wrote a timestamp.
#pragma once

#include <string>

#include <bangfu/query/expression.hpp>

namespace bangfu::cql2 {

/// CQL2 Text, in one line, with no more parentheses than it takes.
/// @throws std::invalid_argument for a tree that no filter is: a wrong number of arguments, a question where a value
/// stands, or a time that is neither a date nor a period
[[nodiscard]] std::string to_text(Expression const& filter);

/// CQL2 JSON, without spaces. @throws std::invalid_argument likewise
[[nodiscard]] std::string to_json(Expression const& filter);

}  // namespace bangfu::cql2
