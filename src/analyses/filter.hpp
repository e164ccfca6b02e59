// SPDX-License-Identifier: BSL-1.0
// The filter of a question, bound once.
#pragma once

#include <variant>

#include <bangfu/analyses/question.hpp>
#include <bangfu/query/evaluate.hpp>

namespace bangfu::detail {

template <class Row>
class Filter {
 public:
  explicit Filter(Question const& question) {
    if (auto const* tree = std::get_if<Expression>(&question.where)) {
      test_ = BoundFilter<Row>(*tree);
    } else if (auto const* test = std::get_if<RowTest<Row>>(&question.where)) {
      test_ = *test;
    } else if (!question.of_all()) {
      throw WrongType("the test is for another kind of row than the analysis looks at");
    }
  }
  [[nodiscard]] Truth operator()(PlanView const& view, Row const& row) const {
    return test_ ? test_(view, row) : Truth::certain;
  }

 private:
  RowTest<Row> test_{};
};

inline SchoolCalendar const* calendar_of(Plan const& plan) { return plan.calendar ? &*plan.calendar : nullptr; }

/// What a link of this origin proves.
constexpr Truth proof(Origin origin) noexcept { return origin == Origin::inferred ? Truth::possible : Truth::certain; }

/// When an activity took place, or else is to.
inline When const& standing_time(Activity const& a) { return a.actual && a.actual->when ? *a.actual->when : a.when; }

}  // namespace bangfu::detail
