// SPDX-License-Identifier: BSL-1.0
// The filter of a question, bound once.
#pragma once

#include <optional>

#include <bangfu/analyses/question.hpp>
#include <bangfu/query/evaluate.hpp>

namespace bangfu::detail {

template <class Row>
class Filter {
 public:
  explicit Filter(Question const& question) {
    if (question.where) bound_.emplace(*question.where);
  }
  [[nodiscard]] Truth operator()(PlanView const& view, Row const& row) const {
    return bound_ ? (*bound_)(view, row) : Truth::certain;
  }

 private:
  std::optional<BoundFilter<Row>> bound_{};
};

inline SchoolCalendar const* calendar_of(Plan const& plan) { return plan.calendar ? &*plan.calendar : nullptr; }

/// What a link of this origin proves.
constexpr Truth proof(Origin origin) noexcept { return origin == Origin::inferred ? Truth::possible : Truth::certain; }

/// When an activity took place, or else is to.
inline When const& standing_time(Activity const& a) { return a.actual && a.actual->when ? *a.actual->when : a.when; }

}  // namespace bangfu::detail
