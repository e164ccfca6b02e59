// SPDX-License-Identifier: BSL-1.0
/// @file
/// What can be asked of plans and their rows in CQL2.
///
/// @code
/// for (Activity const& a : activities(plan) | cql2::where("modality LIKE 'sh%' AND T_INTERSECTS(when, period('2019-05'))"))
/// @endcode
/// The names are those of query/property.hpp. The answers are those that C++ terms give; texts, besides, are compared
/// after canonical composition. Beyond the functions of CQL2 there are `possibly(question)`, `certainly(question)`,
/// `has_substring(text, part)`, `starts_with(text, part)`, `period(edtf)`, `day(edtf)`, `tier(code)`; and where a day is
/// given, `as_of()` and, of targets, `progress()`: `met`, `on_course`, `behind`, `not_due` or `no_data`. A filter that asks for
/// `progress()` throws AnalysisError where a sum has more than 18 digits.
#pragma once

#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include <bangfu/cql2/filter.hpp>
#include <bangfu/query/progress.hpp>
#include <bangfu/query/select.hpp>
#include <bangfu/view/plan_view.hpp>

namespace bangfu::cql2 {

/// A row, or the plan itself, in its plan.
template <class Row>
struct InPlan {
  /// The plan. Must outlive this.
  PlanView const& view;
  /// The row of that plan, or the plan itself.
  Row const& row;
};

/// The table of one kind of row: Plan, Activity, FlowRow, Measure, Target, Commitment, Participant, Result,
/// Institution or Terms. Made once and copied.
template <class Row>
[[nodiscard]] Queryables<InPlan<Row>> plan_queryables(std::optional<AsOf> const& day = {});

/// A filter for rows of any kind, in CQL2 Text.
struct Condition {
  std::string text{};         ///< CQL2 Text
  std::optional<AsOf> day{};  ///< for `as_of()` and `progress()`; without it these names are not known
};
/// A filter to be put to a selection by `|`. The text is read there.
[[nodiscard]] inline Condition where(std::string text, std::optional<AsOf> day = {}) { return {std::move(text), day}; }

/// The rows for which the filter is certain. @throws ReadError as `Filter`
template <class Row>
[[nodiscard]] Selection<Row> operator|(Selection<Row> const& selection, Condition const& condition) {
  using Asked = std::remove_const_t<std::remove_pointer_t<Row>>;
  Filter<InPlan<Asked>> const filter(condition.text, plan_queryables<Asked>(condition.day));
  std::vector<Row> kept;
  for (Asked const& row : selection) {
    if (!is_certain(filter(InPlan<Asked>{selection.view(), row}))) continue;
    if constexpr (std::is_pointer_v<Row>) {
      kept.push_back(&row);
    } else {
      kept.push_back(row);
    }
  }
  return {selection.view(), std::move(kept)};
}

extern template Queryables<InPlan<Plan>> plan_queryables<Plan>(std::optional<AsOf> const&);
extern template Queryables<InPlan<Activity>> plan_queryables<Activity>(std::optional<AsOf> const&);
extern template Queryables<InPlan<FlowRow>> plan_queryables<FlowRow>(std::optional<AsOf> const&);
extern template Queryables<InPlan<Measure>> plan_queryables<Measure>(std::optional<AsOf> const&);
extern template Queryables<InPlan<Target>> plan_queryables<Target>(std::optional<AsOf> const&);
extern template Queryables<InPlan<Commitment>> plan_queryables<Commitment>(std::optional<AsOf> const&);
extern template Queryables<InPlan<Participant>> plan_queryables<Participant>(std::optional<AsOf> const&);
extern template Queryables<InPlan<Result>> plan_queryables<Result>(std::optional<AsOf> const&);
extern template Queryables<InPlan<Institution>> plan_queryables<Institution>(std::optional<AsOf> const&);
extern template Queryables<InPlan<Terms>> plan_queryables<Terms>(std::optional<AsOf> const&);

}  // namespace bangfu::cql2
