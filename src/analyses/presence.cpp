// SPDX-License-Identifier: BSL-1.0
#include <bangfu/analyses/presence.hpp>

#include <algorithm>
#include <string_view>
#include <unordered_set>

#include "filter.hpp"

namespace bangfu {

namespace {

constexpr std::int64_t unbounded = Figure::unbounded;
/// Beyond this many days nothing in the calendar reaches; placement.hpp counts "any number" with far larger ones.
constexpr std::int64_t too_long = 4'000'000;

std::int64_t clamped(std::int64_t days) { return days > too_long ? unbounded : std::max<std::int64_t>(days, 0); }

/// The days between the first and the last on which a stretch may lie.
std::int64_t hull_in(Stretch const& s, Stretch const& range) {
  return clamped(std::min(s.end_max, range.end_max) - std::max(s.start_min, range.start_min) + 1);
}

/// The days that a stretch shares with a definite range: the length of what both have in common is the least of four
/// differences, and the least and the greatest of each over all placements are reached.
Figure shared_days(Stretch const& s, Stretch const& range) {
  std::int64_t const size = range.end_max - range.start_min + 1;
  std::int64_t const least =
      std::min({s.length_min, range.end_max - s.start_max + 1, s.end_min - range.start_min + 1, size});
  std::int64_t const most =
      std::min({s.length_max, range.end_max - s.start_min + 1, s.end_max - range.start_min + 1, size});
  return {clamped(least), clamped(most)};
}

/// Whether nothing tells how often or until when it repeats.
bool repeats_without_bound(When const& when) {
  if (!when.recurs || !when.recurs->every || !when.recurs->on.empty()) return false;
  if (!when.window) return true;
  DayRange const window{detail::day_of(detail::window_of(*when.window).start_min),
                        detail::day_of(detail::window_of(*when.window).end_max)};
  return !window.bounded();
}
/// Whether its cycles are those of a school calendar that is not known, or that has no term in its window.
bool lacks_calendar(When const& when, SchoolCalendar const* calendar) {
  if (!when.recurs || !when.recurs->every || !when.recurs->on.empty()) return false;
  Frequency const every = *when.recurs->every;
  if (every != Frequency::term && every != Frequency::school_year) return false;
  if (calendar == nullptr) return true;
  if (every == Frequency::school_year) return calendar->school_year_begins < 1 || calendar->school_year_begins > 12;
  Stretch const window = when.window ? detail::window_of(*when.window) : Stretch{};
  for (SchoolTerm const& term : calendar->terms) {
    if (!term.period) continue;
    DayRange const days = term.period->days();
    if (detail::number(days.first) <= window.end_max && window.start_min <= detail::number(days.last)) return false;
  }
  return true;
}

/// How often something takes place in each of its cycles. Separate dates are one time each.
Figure times_in_cycle(When const& when) {
  if (!when.recurs || !when.recurs->every || !when.recurs->on.empty()) return 1;
  std::int64_t const least = std::max(when.recurs->min_times.value_or(1), 0);
  std::int64_t const most = when.recurs->max_times ? std::max(*when.recurs->max_times, 0) : unbounded;
  return {std::min(least, most), std::max(least, most)};
}

/// The days of one occurrence in a range, however many times it takes place in it.
Figure days_of_occurrence(Occurrence const& occurrence, When const& when, Figure const& times, Stretch const& range,
                          SchoolCalendar const* calendar) {
  Figure any{unbounded, 0};
  for (Stretch const& s : occurrence.alternatives) {
    std::int64_t const room = hull_in(s, range);
    Figure days;
    if (when.lasts && when.lasts->each) {
      // Several stays that add up to a total somewhere in the window: what does not fit outside of the range lies in it.
      Stretch const window{
          .start_min = s.start_min, .start_max = s.start_min, .end_min = s.end_max, .end_max = s.end_max};
      detail::DayCount const total = detail::day_count(when.lasts->total(), Stretch(window).tighten(), calendar);
      std::int64_t const outside = s.end_max - s.start_min + 1 - (room == unbounded ? 0 : room);
      days = {std::max<std::int64_t>(total.min - (room == unbounded ? 0 : outside), 0),
              std::min(room, clamped(total.max))};
      days.min = std::min(days.min, days.max);
    } else {
      days = shared_days(s, range);
    }
    days = days * times;
    days = {std::min(days.min, room), std::min(days.max, room)};
    any = {std::min(any.min, days.min), std::max(any.max, days.max)};
  }
  if (occurrence.alternatives.empty()) return {};
  if (occurrence.several) {  // as many days as there are
    any = {};
    for (Stretch const& s : occurrence.alternatives) any.max = std::max(any.max, hull_in(s, range));
  }
  return occurrence.optional ? any.if_at_all(Truth::possible) : any;
}

DayRange bounded_near(When const& when, DayRange const& range) {
  // What is listed need only meet the range; where that has no bound, the window has.
  if (range.bounded() || !when.window) return range;
  Stretch const window = detail::window_of(*when.window);
  return {std::max(range.first, detail::day_of(window.start_min)),
          std::min(range.last, detail::day_of(window.end_max))};
}

}  // namespace

Figure days_in(When const& when, DayRange const& range, SchoolCalendar const* calendar) {
  Stretch const in = detail::window_of(range);
  if (range.last < range.first) return {};
  std::int64_t const size = clamped(in.end_max - in.start_min + 1);
  if (auto const simple = detail::simple_stretch(when, calendar)) return shared_days(*simple, in);
  if (repeats_without_bound(when) && !range.bounded()) {
    std::vector<Occurrence> const some = occurrences(when, calendar, bounded_near(when, range));
    std::int64_t least = 0;  // it takes place at least once, wherever that is
    if (range == DayRange{} && !some.empty() && !some.front().optional && !some.front().alternatives.empty())
      least = some.front().alternatives.front().length_min;
    return {least, unbounded};
  }
  if (lacks_calendar(when, calendar)) {
    std::vector<Occurrence> const whole = occurrences(when, calendar, bounded_near(when, range));
    Figure days = days_of_occurrence(whole.front(), when, 1, in, calendar);
    days.max = 0;
    for (Stretch const& s : whole.front().alternatives) days.max = std::max(days.max, hull_in(s, in));
    return whole.front().optional ? days.if_at_all(Truth::possible) : days;
  }
  Figure const times = times_in_cycle(when);
  Figure all;
  for (Occurrence const& occurrence : occurrences(when, calendar, bounded_near(when, range)))
    all += days_of_occurrence(occurrence, when, times, in, calendar);
  return {std::min(all.min, size), std::min(all.max, size)};
}

Figure days_of(When const& when, SchoolCalendar const* calendar) { return days_in(when, DayRange{}, calendar); }

namespace {

/// As many stays as a stated total may be split into.
Figure stays_of_total(Duration const& total) {
  Length const& one = *total.each;
  Figure stays{1, unbounded};
  auto const whole = [](std::optional<Decimal> const& n) -> std::int64_t {
    return n && n->scale() == 0 && *n > Decimal(0) ? n->units() : 0;
  };
  if (total.unit != one.unit || total.approximate || one.approximate) return stays;
  if (whole(total.min) > 0 && whole(one.max) > 0) stays.min = (whole(total.min) + whole(one.max) - 1) / whole(one.max);
  if (whole(total.max) > 0 && whole(one.min) > 0) stays.max = std::max(whole(total.max) / whole(one.min), stays.min);
  return stays;
}

}  // namespace

Figure times_in(When const& when, DayRange const& range, SchoolCalendar const* calendar) {
  if (range.last < range.first) return {};
  Figure each = times_in_cycle(when);
  bool const split = when.lasts && when.lasts->each;
  if (split) each = each * stays_of_total(*when.lasts);
  // Of a total that is split, one stay at least lies where some of its days certainly do.
  auto const touching = [&](Figure const& days, bool several = false) {
    bool const part = split && range != DayRange{};
    return Figure{days.min > 0 ? (part ? std::min<std::int64_t>(each.min, 1) : each.min) : 0,
                  several ? days.max : std::min(each.max, days.max)};
  };
  if (!when.recurs) return touching(days_in(when, range, calendar));
  if ((repeats_without_bound(when) && !range.bounded()) || lacks_calendar(when, calendar))
    return {days_in(when, range, calendar).min > 0 ? each.min : 0, days_in(when, range, calendar).max};
  Stretch const in = detail::window_of(range);
  Figure all;
  for (Occurrence const& o : occurrences(when, calendar, bounded_near(when, range)))
    all += touching(days_of_occurrence(o, when, each, in, calendar), o.several);
  return all;
}

Figure times_of(When const& when, SchoolCalendar const* calendar) { return times_in(when, DayRange{}, calendar); }

Figure people_of(Quantity const& q) {
  if (q.approximate || q.blank()) return {1, unbounded};
  std::int64_t least = q.min ? (q.above ? q.min->floor() + 1 : q.min->ceil()) : 1;
  std::int64_t most = q.max ? (q.below ? q.max->ceil() - 1 : q.max->floor()) : unbounded;
  least = std::max<std::int64_t>(least, q.min ? 0 : 1);
  return least <= most ? Figure{least, most} : Figure{1, unbounded};  // reversed bounds say nothing
}

Figure size_of(Participant const& participant) {
  if (!participant.group) return 1;
  return participant.size ? people_of(*participant.size) : Figure{1, unbounded};
}

namespace {

/// Makes the presences of one row after the other.
class PresenceGatherer {
 public:
  PresenceGatherer(PlanView const& view, bool with_those_at_home, std::vector<Presence>& out)
      : view_(view), with_those_at_home_(with_those_at_home), out_(out) {}

  void add(Activity const& a, Truth certainty) {
    if (a.status == status::cancelled || a.mode == mode::online) return;
    bool const held = a.actual && (a.actual->when || !a.actual->who.empty());
    if (a.mode == mode::mixed || (a.status == status::postponed && !held)) certainty = certainty && Truth::possible;
    if (certainty == Truth::no) return;
    base_ = {.plan = &view_.plan(), .activity = &a, .certainty = certainty};
    bool const recorded = a.actual && a.flows.size() == 1;
    for (Flow const& flow : a.flows) {
      base_.flow = &flow;
      base_.from = view_.find(flow.from);
      base_.at = view_.find(flow.to);
      base_.when = flow.when ? &*flow.when : &a.when;
      if (a.actual && a.actual->when && (recorded || !flow.when)) base_.when = &*a.actual->when;
      bool const other_people = recorded && !a.actual->who.empty();
      Quantity const* size = flow.size ? &*flow.size : nullptr;
      if (recorded && a.actual->size) size = &*a.actual->size;
      if (recorded && other_people && !a.actual->size) size = nullptr;
      add_people(other_people ? a.actual->who : flow.who, size, other_people ? &a.attended_by : nullptr);
    }
    if (!with_those_at_home_) return;
    base_.flow = nullptr;
    base_.from = nullptr;
    base_.when = &detail::standing_time(a);
    seen_.clear();
    for (ParticipantId const& id : a.attended_by) {
      base_.who = view_.find(id);
      if (base_.who == nullptr || !seen_.insert(id.value()).second) continue;
      base_.at = view_.find(base_.who->of);
      base_.people = size_of(*base_.who);
      out_.push_back(base_);
    }
  }

 private:
  void add_people(std::vector<ParticipantId> const& who, Quantity const* size, std::vector<ParticipantId> const* home) {
    std::size_t const first = out_.size();
    std::int64_t persons = 0;
    std::size_t groups = 0;
    std::size_t group = 0;
    seen_.clear();
    if (home != nullptr)
      for (ParticipantId const& id : *home) seen_.insert(id.value());
    for (ParticipantId const& id : who) {
      if (id.empty() || !seen_.insert(id.value()).second) continue;
      base_.who = view_.find(id);
      base_.people = base_.who != nullptr ? size_of(*base_.who) : Figure{1, unbounded};
      if (base_.who != nullptr && !base_.who->group) {
        ++persons;
      } else {
        ++groups;
        group = out_.size();
      }
      out_.push_back(base_);
    }
    base_.who = nullptr;
    if (size == nullptr) {
      if (out_.size() > first) return;
      base_.people = {1, unbounded};  // somebody goes
      out_.push_back(base_);
      return;
    }
    Figure const all = people_of(*size);
    Figure const others{std::max<std::int64_t>(all.min - persons, 0),
                        all.bounded() ? std::max<std::int64_t>(all.max - persons, 0) : unbounded};
    if (groups == 1) {  // the stated number goes, of a group that may be larger
      out_[group].people = {std::max<std::int64_t>(others.min, 1), std::max<std::int64_t>(others.max, 1)};
    } else if (groups > 1) {
      for (std::size_t i = first; i < out_.size(); ++i)
        if (out_[i].who == nullptr || out_[i].who->group)
          out_[i].people = {1, std::max<std::int64_t>(std::min(out_[i].people.max, others.max), 1)};
    } else if (others.max > 0) {
      base_.people = others;
      out_.push_back(base_);
    }
  }

  PlanView const& view_;
  bool with_those_at_home_;
  std::vector<Presence>& out_;
  Presence base_{};
  std::unordered_set<std::string_view> seen_{};
};

std::vector<Presence> gather(PlanView const& view, Question const& question, bool with_those_at_home) {
  detail::Filter<Activity> const filter(question);
  std::vector<Presence> all;
  PresenceGatherer gatherer(view, with_those_at_home, all);
  for (Activity const& a : view.plan().activities) gatherer.add(a, filter(view, a));
  return all;
}

}  // namespace

std::vector<Presence> presences(PlanView const& view, Question const& question) {
  return gather(view, question, false);
}

std::vector<Presence> engagements(PlanView const& view, Question const& question) {
  return gather(view, question, true);
}

}  // namespace bangfu
