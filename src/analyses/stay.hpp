// SPDX-License-Identifier: BSL-1.0
// What several analyses ask of one stay and of the sides of a plan.
#pragma once

#include <cstdint>
#include <optional>

#include <bangfu/analyses/figure.hpp>
#include <bangfu/time/placement.hpp>
#include <bangfu/view/plan_view.hpp>

namespace bangfu::detail {

/// The sides of an institution, or of one that it belongs to.
struct Sides {
  bool supporting = false;
  bool recipient = false;
};
Sides sides_of(PlanView const& view, InstitutionId const& id);

/// The institution that a part belongs to and that has a role in the plan; itself where there is none.
InstitutionId const& party_of(PlanView const& view, InstitutionId const& id);

/// The days that one time takes of what takes place at `when`.
Figure days_of_one_stay(When const& when, SchoolCalendar const* calendar);

/// The least days of one stay that a measure states; none where it states none that matters.
std::optional<std::int64_t> least_days_of(Measure const& measure, SchoolCalendar const* calendar);

}  // namespace bangfu::detail
