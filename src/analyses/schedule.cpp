// SPDX-License-Identifier: BSL-1.0
#include <bangfu/analyses/schedule.hpp>

#include <algorithm>
#include <map>

#include <bangfu/analyses/presence.hpp>
#include <bangfu/analyses/workload.hpp>

#include "filter.hpp"

namespace bangfu {

namespace {

/// Of one occurrence: whether all, or some, of its alternatives say so.
template <class Ask>
Truth over_alternatives(Occurrence const& o, Ask const& ask) {
  bool all = !o.alternatives.empty();
  bool any = o.alternatives.empty();
  for (Stretch const& s : o.alternatives) {
    Truth const t = ask(s);
    all = all && is_certain(t);
    any = any || is_possible(t);
  }
  return all ? Truth::certain : any ? Truth::possible : Truth::no;
}
constexpr Truth between(bool always, bool ever) noexcept {
  return always ? Truth::certain : ever ? Truth::possible : Truth::no;
}

void place(ScheduleItem& item, Day day, SchoolCalendar const* calendar) {
  item.bounds = bounds(*item.when, calendar);
  if (item.when->undated()) return;
  std::int64_t const n = detail::number(day);
  item.over = Truth::certain;
  item.under_way = item.ahead = Truth::no;
  for (Occurrence const& o : occurrences(*item.when, calendar, detail::extent_of(*item.when, calendar))) {
    Truth const over = over_alternatives(o, [n](Stretch const& s) { return between(s.end_max < n, s.end_min < n); });
    Truth const ahead =
        over_alternatives(o, [n](Stretch const& s) { return between(s.start_min > n, s.start_max > n); });
    Truth const now = over_alternatives(o, [n](Stretch const& s) {
      return between(s.start_max <= n && n <= s.end_min, s.start_min <= n && n <= s.end_max);
    });
    Truth const at_most = o.optional ? Truth::possible : Truth::certain;
    item.over = item.over && (o.optional ? over || Truth::possible : over);
    item.ahead = item.ahead || (ahead && at_most);
    item.under_way = item.under_way || (now && at_most);
  }
}

void stand(ScheduleItem& item) {
  Activity const& a = *item.activity;
  item.standing_certainty = Truth::certain;
  if (a.status == status::cancelled) {
    item.standing = Standing::cancelled;
    return;
  }
  if (a.status == status::done || (a.actual && a.actual->when && is_possible(item.over))) {
    item.standing = Standing::done;
    item.standing_certainty = a.status == status::done ? Truth::certain : item.over;
    return;
  }
  if (item.when->undated()) {
    item.standing = a.status == status::under_way ? Standing::under_way : Standing::unscheduled;
    return;
  }
  Truth const trust = a.status == status::postponed ? Truth::possible : Truth::certain;
  if (is_possible(item.over)) {
    item.standing = Standing::overdue;
    item.standing_certainty = item.over && trust;
    if (a.status != status::under_way || is_certain(item.over)) return;
  }
  if (a.status == status::under_way) {
    item.standing = Standing::under_way;
    item.standing_certainty = Truth::certain;
  } else if (is_possible(item.under_way)) {
    item.standing = Standing::under_way;
    item.standing_certainty = item.under_way && trust;
  } else {
    item.standing = Standing::ahead;
    item.standing_certainty = trust;
  }
}

/// The Thursday of a week tells its year (ISO 8601).
std::string week_label(Day monday) {
  // Of the first week of the calendar, Monday lies before it.
  Day const thursday = monday + boost::gregorian::date_duration(3);
  auto const n = thursday.week_number();
  return std::to_string(static_cast<int>(thursday.year())) + (n < 10 ? "-W0" : "-W") + std::to_string(n);
}

/// The days of a range that the calendar has.
DayRange within_calendar(DayRange const& days) {
  return {std::max(days.first, Date(Date::min_year).earliest()), std::min(days.last, Date(Date::max_year).latest())};
}

class Layout {
 public:
  Layout(Schedule& result) : result_(result) {
    if (result.unit != SlotUnit::term) return;
    for (ScheduleItem const& item : result.items) {
      if (!item.plan->calendar) continue;
      for (SchoolTerm const& term : item.plan->calendar->terms)
        if (term.period && term.period->days().bounded())
          terms_.try_emplace(term.period->days().first, term.period->days().last, term.id);
    }
  }

  void run() {
    for (std::uint32_t i = 0; i < result_.items.size(); ++i)
      if (result_.items[i].standing != Standing::cancelled && !lay(i)) result_.unplaced.push_back(i);
    for (auto& [first, slot] : slots_) result_.slots.push_back(std::move(slot));
  }

 private:
  bool lay(std::uint32_t i) {
    WhenBounds const& b = result_.items[i].bounds;
    DayRange const hull{b.start.first, b.end.last};
    constexpr long most_days = 50L * 366;  // what reaches further is as good as undated
    if (!hull.bounded() || (hull.last - hull.first).days() > most_days) return false;
    bool placed = false;
    switch (result_.unit) {
      case SlotUnit::week:
        for (Day day = SchoolCalendar::monday_of(hull.first); day <= hull.last;
             day += boost::gregorian::date_duration(7))
          placed = put(i, within_calendar({day, day + boost::gregorian::date_duration(6)}), week_label(day)) || placed;
        break;
      case SlotUnit::month:
        for (Month m = Month::of(hull.first); m <= Month::of(hull.last); m = m.next())
          placed = put(i, m.days(), to_string(m)) || placed;
        break;
      case SlotUnit::term:
        for (auto const& [first, last_and_id] : terms_)
          if (first <= hull.last && hull.first <= last_and_id.first)
            placed = put(i, {first, last_and_id.first}, last_and_id.second) || placed;
        break;
    }
    return placed;
  }
  bool put(std::uint32_t i, DayRange const& days, std::string label) {
    ScheduleItem const& item = result_.items[i];
    Figure const here = days_in(*item.when, days, detail::calendar_of(*item.plan));
    if (here.max == 0) return false;
    Truth certainty = (here.min > 0 ? Truth::certain : Truth::possible) && item.certainty;
    if (item.activity->status == status::postponed && item.standing != Standing::done)
      certainty = certainty && Truth::possible;
    auto const [at, fresh] = slots_.try_emplace(days.first);
    if (fresh) at->second = {.days = days, .label = std::move(label)};
    at->second.rows += Figure(certainty);
    at->second.items.push_back({.item = i, .certainty = certainty});
    return true;
  }

  Schedule& result_;
  /// Of a term, behind its first day.
  struct LastAndId {
    LastAndId(Day last, std::string id) : first(last), second(std::move(id)) {}
    Day first;
    std::string second;
  };
  std::map<Day, LastAndId> terms_{};
  std::map<Day, ScheduleSlot> slots_{};
};

}  // namespace

std::vector<ScheduleItem> schedule_items(PlanView const& view, Question const& question) {
  detail::Filter<Activity> const filter(question);
  std::vector<ScheduleItem> items;
  for (Activity const& a : view.plan().activities) {
    Truth const certainty = filter(view, a);
    if (certainty == Truth::no) continue;
    ScheduleItem item{.plan = &view.plan(), .activity = &a, .when = &detail::standing_time(a), .certainty = certainty};
    place(item, question.as_of.day, detail::calendar_of(view.plan()));
    stand(item);
    items.push_back(item);
  }
  return items;
}

Schedule schedule(std::vector<ScheduleItem> items, AsOf const& as_of, SlotUnit slots) {
  std::stable_sort(items.begin(), items.end(), [](ScheduleItem const& a, ScheduleItem const& b) {
    bool const a_last = a.when->undated();
    bool const b_last = b.when->undated();
    if (a_last != b_last) return b_last;
    return a.bounds.start.first < b.bounds.start.first;
  });
  Schedule result{.as_of = as_of, .unit = slots, .items = std::move(items)};
  Layout(result).run();
  for (std::uint32_t i = 0; i < result.items.size(); ++i) {
    ScheduleItem const& item = result.items[i];
    bool const open = item.standing != Standing::cancelled && item.standing != Standing::done;
    if (item.standing == Standing::overdue) result.overdue.push_back(i);
    if (open && !item.when->undated() && is_possible(item.ahead)) result.next.push_back(i);
  }
  return result;
}

Schedule schedule(PlanView const& view, Question const& question, SlotUnit slots) {
  return schedule(schedule_items(view, question), question.as_of, slots);
}

Figure Schedule::count(Standing standing) const noexcept {
  Figure n;
  for (ScheduleItem const& item : items)
    if (item.standing == standing) n += Figure(item.certainty && item.standing_certainty);
  return n;
}

}  // namespace bangfu
