// SPDX-License-Identifier: BSL-1.0
/// @file
/// Presences: somebody is somewhere for a time. What workload, conflicts and exchange are counted from.
///
/// A flow of an activity is a *stay* at its host (一批); each person, group and unnamed number of people in it is one
/// *presence*. Presences are plain data that refer to their plans, so those of several plans may stand in one list:
/// what is computed from a list does not ask where it came from.
#pragma once

#include <cstdint>
#include <functional>
#include <utility>
#include <vector>

#include <bangfu/analyses/figure.hpp>
#include <bangfu/analyses/question.hpp>
#include <bangfu/time/relation.hpp>
#include <bangfu/view/plan_view.hpp>

namespace bangfu {

/// One participant in one flow, or at home in an activity. Refers to the plan.
struct Presence {
  Plan const* plan = nullptr;          ///< the plan that says so
  Activity const* activity = nullptr;  ///< the row
  Flow const* flow = nullptr;          ///< none for those who take part without travelling
  Participant const* who = nullptr;    ///< none for people whom the plan does not name
  Institution const* from = nullptr;   ///< who sends; none where not stated
  Institution const* at = nullptr;     ///< the host; of those who do not travel, where they belong
  When const* when = nullptr;          ///< actual time where it is recorded, else that of the flow or the activity
  Truth certainty = Truth::certain;    ///< possible: the filter, a mixed mode or a postponement leave it open
  Figure people{1};                    ///< how many people it stands for

  /// The plan's school calendar, or nullptr.
  [[nodiscard]] SchoolCalendar const* calendar() const noexcept { return plan->calendar ? &*plan->calendar : nullptr; }
  /// Whether it is a stay at a host, and not attendance at home.
  [[nodiscard]] bool travels() const noexcept { return flow != nullptr; }
};

/// Who is who across plans. Without functions, each entity of each plan is one of its own: names prove nothing.
struct Identity {
  /// The one entity that stands for all those who are the same person. Must be idempotent.
  std::function<Participant const*(Participant const*)> person{};
  /// The one entity that stands for all those that are the same institution. Must be idempotent.
  std::function<Institution const*(Institution const*)> institution{};

  /// Who stands for it; the entity itself where there is no function, nullptr for nullptr.
  [[nodiscard]] Participant const* of(Participant const* p) const { return person && p != nullptr ? person(p) : p; }
  /// The same of an institution.
  [[nodiscard]] Institution const* of(Institution const* i) const {
    return institution && i != nullptr ? institution(i) : i;
  }
};

/// All presences of a plan, in its order; those of one flow stand together.
///
/// Left out are cancelled rows, online ones, and people who attend without travelling. A row that is held partly online,
/// or is postponed, is possible. A group counts with its size, and as one person or more where none is stated; people
/// beyond those named in a flow of stated size count without a name. Where the row has one flow and records who took
/// part, these count in place of those who were planned; so does the time that it really took place.
/// The filter of the question is put to activities.
std::vector<Presence> presences(PlanView const& view, Question const& question);

/// The same, with those who attend without travelling: they are at the institution that they belong to.
std::vector<Presence> engagements(PlanView const& view, Question const& question);

/// How many days of a range one person spends on what takes place at a time. Exact for what takes place once, with the
/// bounds of placement.hpp: some placement reaches each bound.
/// Several times of one row lie on different days. Without bound where it repeats without bound and the range has none.
Figure days_in(When const& when, DayRange const& range, SchoolCalendar const* calendar = nullptr);
/// How many days it takes in all.
Figure days_of(When const& when, SchoolCalendar const* calendar = nullptr);
/// How often something takes place on days of a range, wholly or in part. Several times of one row lie on different days.
Figure times_in(When const& when, DayRange const& range, SchoolCalendar const* calendar = nullptr);
/// How often it takes place. A stay that is spread over several takes place once or more.
Figure times_of(When const& when, SchoolCalendar const* calendar = nullptr);

/// The size of a participant: 1, or that of a group as far as it is stated.
Figure size_of(Participant const& participant);
/// A quantity of people as a figure. An approximate or blank one is one or more.
Figure people_of(Quantity const& quantity);

}  // namespace bangfu
