// SPDX-License-Identifier: BSL-1.0
/// @file
/// What an analysis is asked: as of which day, and about which rows.
#pragma once

#include <optional>

#include <bangfu/query/expression.hpp>
#include <bangfu/query/progress.hpp>
#include <bangfu/time/gregorian.hpp>

namespace bangfu {

/// The day of which analyses are asked, and a filter for the rows that they look at.
///
/// Rows for which the filter is certain count for sure, rows for which it is possible may count. Each analysis says
/// which kind of row its filter is put to. Faults of the filter (UnknownProperty, WrongType, ReadError; see
/// BoundFilter) are thrown before anything is counted.
struct Question {
  AsOf as_of{};                       ///< the day of the question
  std::optional<Expression> where{};  ///< the filter; none: all rows count

  /// All rows, as of a day.
  Question(AsOf day) : as_of(day) {}  // NOLINT: a day is the usual question
  /// The rows that a filter leaves, as of a day.
  Question(AsOf day, Expression filter) : as_of(day), where(std::move(filter)) {}
};

}  // namespace bangfu
