// SPDX-License-Identifier: BSL-1.0
/// @file
/// What an analysis is asked: as of which day, and about which rows.
#pragma once

#include <functional>
#include <utility>
#include <variant>

#include <bangfu/core/truth.hpp>
#include <bangfu/query/expression.hpp>
#include <bangfu/query/progress.hpp>
#include <bangfu/time/gregorian.hpp>
#include <bangfu/view/plan_view.hpp>

namespace bangfu {

/// Tells whether a row is meant: a filter that is bound already, such as one in CQL2, or a function of one's own. An
/// empty one means every row.
///
/// @code
/// cql2::Filter<cql2::InPlan<Activity>> const filter("CASEI(title) LIKE '%cnc%'", cql2::plan_queryables<Activity>());
/// RowTest<Activity> const test = [&](PlanView const& view, Activity const& a) { return filter({view, a}); };
/// @endcode
template <class Row>
using RowTest = std::function<Truth(PlanView const&, Row const&)>;

/// The rows that an analysis looks at: all, those of a filter, or those of a test for the kind of row.
using RowChoice = std::variant<std::monostate, Expression, RowTest<Activity>, RowTest<Measure>, RowTest<Target>,
                               RowTest<Commitment>, RowTest<Terms>>;

/// The day of which analyses are asked, and a filter for the rows that they look at.
///
/// Rows for which the filter is certain count for sure, rows for which it is possible may count. Each analysis says
/// which kind of row its filter is put to. Faults of the filter are thrown before anything is counted: UnknownProperty,
/// WrongType, ReadError for an expression (see BoundFilter, which refuses folding, arithmetic, sets and functions), and
/// WrongType for a test of another kind of row.
struct Question {
  AsOf as_of{};       ///< the day of the question
  RowChoice where{};  ///< the filter; none: all rows count

  /// All rows, as of a day. @throws std::logic_error unless `day` is one; so do the others
  Question(AsOf day) : as_of(day) { as_of.require_day(); }  // NOLINT: a day is the usual question
  /// The rows that a filter leaves, as of a day.
  Question(AsOf day, Expression filter) : as_of(day), where(std::move(filter)) { as_of.require_day(); }
  /// The rows that pass a test, as of a day; an empty test leaves all.
  template <class Row>
  Question(AsOf day, RowTest<Row> test) : as_of(day) {
    as_of.require_day();
    if (test) where = std::move(test);
  }

  /// Whether all rows are meant.
  [[nodiscard]] bool of_all() const noexcept { return std::holds_alternative<std::monostate>(where); }
};

}  // namespace bangfu
