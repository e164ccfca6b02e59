// SPDX-License-Identifier: BSL-1.0
#include "stay.hpp"

#include <algorithm>

namespace bangfu::detail {

namespace {
constexpr int most_levels = 8;  // of parts within each other; a ring of parts is a finding of `check`
}

InstitutionId const& party_of(PlanView const& view, InstitutionId const& id) {
  InstitutionId const* at = &id;
  for (int level = 0; level < most_levels; ++level) {
    bool has_role = false;
    view.roles_of(*at, [&](Party const&) { has_role = true; });
    if (has_role) return *at;
    Institution const* institution = view.find(*at);
    if (institution == nullptr || institution->part_of.empty()) break;
    at = &institution->part_of;
  }
  return id;
}

Sides sides_of(PlanView const& view, InstitutionId const& id) {
  Sides sides;
  view.roles_of(party_of(view, id), [&](Party const& party) {
    sides.supporting = sides.supporting || party.role == role::supporting;
    sides.recipient = sides.recipient || party.role == role::recipient;
  });
  return sides;
}

Figure days_of_one_stay(When const& when, SchoolCalendar const* calendar) {
  Figure days{Figure::unbounded, 0};
  for (Occurrence const& o : occurrences(when, calendar, when.window ? when.window->days() : DayRange{})) {
    for (Stretch const& s : o.alternatives) {
      days.min = std::min(days.min, s.length_min);
      days.max = std::max(days.max, s.length_max > 4'000'000 ? Figure::unbounded : s.length_max);
    }
  }
  return days.min <= days.max ? days : Figure{1, Figure::unbounded};
}

std::optional<std::int64_t> least_days_of(Measure const& measure, SchoolCalendar const* calendar) {
  if (!measure.when || !measure.when->lasts) return std::nullopt;
  Length const stay = measure.when->lasts->stay();
  if (!stay.min || stay.approximate) return std::nullopt;
  DayCount const days = day_count({.min = stay.min, .unit = stay.unit}, Stretch{}, calendar);
  return days.min > 1 ? std::optional(days.min) : std::nullopt;
}

}  // namespace bangfu::detail
