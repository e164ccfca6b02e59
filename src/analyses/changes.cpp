// SPDX-License-Identifier: BSL-1.0
#include <bangfu/analyses/changes.hpp>

#include <algorithm>
#include <unordered_set>

#include <bangfu/analyses/presence.hpp>

#include "filter.hpp"

namespace bangfu {

namespace {

/// Whether two figures differ: certainly where they share no number.
Truth differ(Figure const& a, Figure const& b) {
  if (a.max < b.min || b.max < a.min) return Truth::certain;
  return a.exact() && b.exact() ? Truth::no : Truth::possible;
}

class Comparing {
 public:
  Comparing(PlanView const& view, Activity const& a, Truth certainty, Changes& result)
      : view_(view), a_(a), certainty_(certainty), result_(result) {}

  void run(Day day) {
    std::size_t const before = result_.changes.size();
    bool const recorded =
        a_.actual && (a_.actual->when || !a_.actual->who.empty() || a_.actual->size || a_.actual->cost);
    if (a_.status == status::cancelled && !recorded) return note(ChangeKind::cancelled, Truth::certain);
    if (a_.status == status::postponed && !(a_.actual && a_.actual->when)) note(ChangeKind::postponed, Truth::certain);
    if (!recorded && a_.status != status::postponed) {
      Truth const over = a_.when.undated() ? Truth::no : before_day(day);
      return note(ChangeKind::no_record, a_.status == status::done ? Truth::certain : over);
    }
    if (!recorded) return;
    compare_times();
    compare_people();
    if (result_.changes.size() == before) result_.as_planned.push_back(&a_);
  }

 private:
  void note(ChangeKind kind, Truth certainty, Figure planned = {}, Figure actual = {},
            std::vector<Participant const*> who = {}) {
    certainty = certainty && certainty_;
    if (is_possible(certainty))
      result_.changes.push_back({.plan = &view_.plan(),
                                 .activity = &a_,
                                 .kind = kind,
                                 .certainty = certainty,
                                 .planned = planned,
                                 .actual = actual,
                                 .who = std::move(who)});
  }
  Truth before_day(Day day) const {
    return relate(Relation::before, a_.when, on(Date(day)), detail::calendar_of(view_.plan()));
  }

  void compare_times() {
    if (!a_.actual->when || a_.actual->when->undated()) return;
    SchoolCalendar const* calendar = detail::calendar_of(view_.plan());
    When const& actual = *a_.actual->when;
    if (a_.when.undated()) {
      note(ChangeKind::time_set, Truth::certain);
    } else {
      // It is as planned while it lies where it may lie by the plan.
      WhenBounds const planned = bounds(a_.when, calendar);
      WhenBounds const took = bounds(actual, calendar);
      note(ChangeKind::earlier, sooner(took.start, planned.start.first));
      note(ChangeKind::later, later(took.end, planned.end.last));
    }
    if (!a_.when.lasts || a_.when.recurs || actual.recurs) return;
    Figure const planned = days_of(a_.when, calendar);
    Figure const took = days_of(actual, calendar);
    Truth const other = differ(planned, took);
    if (is_certain(other))
      note(took.max < planned.min ? ChangeKind::shorter : ChangeKind::longer, other, planned, took);
  }
  /// Whether what lies between two days lies before (behind) a limit. Only what is stated to reach out is noted.
  static Truth sooner(DayRange const& days, Day limit) {
    return days.last < limit ? Truth::certain : days.first < limit ? Truth::possible : Truth::no;
  }
  static Truth later(DayRange const& days, Day limit) {
    return days.first > limit ? Truth::certain : days.last > limit ? Truth::possible : Truth::no;
  }

  void compare_people() {
    std::unordered_set<Participant const*> planned;
    bool group_planned = false;
    Figure people;
    bool counted = false;
    auto const plan = [&](std::vector<ParticipantId> const& who) {
      for (ParticipantId const& id : who) {
        Participant const* p = view_.find(id);
        if (p == nullptr || !planned.insert(p).second) continue;
        group_planned = group_planned || p->group;
        people += size_of(*p);
        counted = true;
      }
    };
    for (Flow const& flow : a_.flows) {
      plan(flow.who);
      if (flow.size) {
        group_planned = true;  // people without a name may be anybody
        counted = true;
        Figure const stated = people_of(*flow.size);
        people = {std::max(people.min, stated.min), std::max(people.max, stated.max)};
      }
    }
    plan(a_.attended_by);
    if (!counted) return;
    std::unordered_set<Participant const*> there;
    Figure came;
    bool group_came = false;
    for (ParticipantId const& id : a_.actual->who) {
      Participant const* p = view_.find(id);
      if (p == nullptr || !there.insert(p).second) continue;
      came += size_of(*p);
      group_came = group_came || p->group;
    }
    if (!there.empty()) compare_names(planned, there, group_planned, group_came);
    if (a_.actual->size) came = people_of(*a_.actual->size);
    if (there.empty() && !a_.actual->size) return;
    if (is_certain(differ(people, came)))
      note(came.max < people.min ? ChangeKind::fewer_people : ChangeKind::more_people, Truth::certain, people, came);
  }
  void compare_names(std::unordered_set<Participant const*> const& planned,
                     std::unordered_set<Participant const*> const& there, bool group_planned, bool group_came) {
    std::vector<Participant const*> missing;
    std::vector<Participant const*> added;
    for (Participant const& p : view_.plan().participants) {  // in the order of the plan
      if (p.group) continue;
      if (planned.count(&p) != 0 && there.count(&p) == 0) missing.push_back(&p);
      if (planned.count(&p) == 0 && there.count(&p) != 0) added.push_back(&p);
    }
    // Whoever is not named may be in a group.
    auto const n_missing = static_cast<std::int64_t>(missing.size());
    auto const n_added = static_cast<std::int64_t>(added.size());
    if (!missing.empty())
      note(ChangeKind::people_missing, group_came ? Truth::possible : Truth::certain, n_missing, 0, std::move(missing));
    if (!added.empty())
      note(ChangeKind::people_added, group_planned ? Truth::possible : Truth::certain, 0, n_added, std::move(added));
  }

  PlanView const& view_;
  Activity const& a_;
  Truth certainty_;
  Changes& result_;
};

}  // namespace

Changes changes(PlanView const& view, Question const& question) {
  detail::Filter<Activity> const filter(question);
  Changes result;
  for (Activity const& a : view.plan().activities) {
    Truth const certainty = filter(view, a);
    if (certainty == Truth::no) continue;
    result.rows += Figure(certainty);
    Comparing(view, a, certainty, result).run(question.as_of.day);
  }
  return result;
}

Changes merged(Changes a, Changes b) {
  a.changes.insert(a.changes.end(), std::make_move_iterator(b.changes.begin()),
                   std::make_move_iterator(b.changes.end()));
  a.as_planned.insert(a.as_planned.end(), b.as_planned.begin(), b.as_planned.end());
  a.rows += b.rows;
  return a;
}

Figure Changes::count(ChangeKind kind) const noexcept {
  Figure n;
  for (Change const& change : changes)
    if (change.kind == kind) n += Figure(change.certainty);
  return n;
}

}  // namespace bangfu
