// SPDX-License-Identifier: BSL-1.0
/// @file
/// Rules about what leads to what: measures to activities, activities to targets, targets to results, results to
/// evidence.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include <bangfu/check/rule.hpp>
#include <bangfu/check/rules/accountability.hpp>
#include <bangfu/check/rules/dates.hpp>

namespace bangfu::detail {

/// Whether links can lead to an entity: not to one without an id, or one whose id belongs to another; that is its
/// defect.
template <class Plan_, class Entity>
bool can_be_linked(Plan_ const& x, Entity const& entity) {
  return !entity.id.empty() && x.view().find(entity.id) == &entity;
}

/// How a measure, or a target, is led to.
struct Reached {
  bool by_any = false;     ///< by a link of any origin
  bool by_stated = false;  ///< by one that is stated or confirmed
};
template <class Entity>
void reach(Reached& reached, Link<Entity> const& link) {
  reached.by_any = true;
  reached.by_stated = reached.by_stated || link.origin != Origin::inferred;
}

/// How each measure is served: by rows, by rows for one of its targets, and through its whole and its parts.
template <class Plan_>
std::vector<char> served_measures(Plan_ const& x) {
  Plan const& plan = x.plan();
  std::vector<char> served(plan.measures.size());
  auto const serve = [&](MeasureId const& id) {
    if (auto const at = x.position(id); at != Examination::none) served[at] = 1;
  };
  for (Activity const& row : plan.activities) {
    for (auto const& link : row.serves) serve(link.to);
    for (auto const& link : row.towards)
      if (Target const* target = x.view().find(link); target != nullptr) serve(target->of.to);
  }
  std::vector<Examination::Position> whole(plan.measures.size(), Examination::none);
  bool parts = false;
  for (std::size_t i = 0; i < plan.measures.size(); ++i)
    if (!plan.measures[i].part_of.empty()) {
      whole[i] = x.position(plan.measures[i].part_of);
      parts = true;
    }
  if (!parts) return served;
  std::vector<char> const by_rows = served;
  for (std::size_t i = 0; i < served.size(); ++i) {
    auto up = whole[i];
    for (std::size_t steps = 0; up != Examination::none && steps < 64; ++steps) {
      if (by_rows[i] != 0) served[up] = 1;  // what serves a part serves the whole
      if (by_rows[up] != 0) served[i] = 1;  // and what serves the whole may serve the part
      up = whole[up];
    }
  }
  return served;
}

template <class Plan_>
void check_schedule(Plan_ const& x, Report& report) {
  if (x.plan().activities.empty() && !(x.plan().measures.empty() && x.plan().targets.empty()))
    report.add(Pointer() / "activities");
}

template <class Plan_>
void check_unserved_measures(Plan_ const& x, Report& report) {
  std::vector<Measure> const& measures = x.plan().measures;
  if (x.plan().activities.empty()) return;  // that there is no schedule is the defect
  auto const served = served_measures(x);
  for (std::size_t i = 0; i < measures.size(); ++i) {
    if (served[i] != 0 || !can_be_linked(x, measures[i])) continue;
    Diagnostic& d = report.add(Pointer() / "measures" / i, {{"measure", called(measures[i])}});
    if (is_optional(measures[i].obligation)) d.severity = Severity::note;
  }
}

template <class Plan_>
void check_rows_for_nothing(Plan_ const& x, Report& report) {
  Plan const& plan = x.plan();
  if (plan.measures.empty() && plan.targets.empty()) return;
  for (std::size_t i = 0; i < plan.activities.size(); ++i)
    if (plan.activities[i].serves.empty() && plan.activities[i].towards.empty())
      report.add(row_at(i), {{"number", number_of_row(plan, i)}});
}

template <class Plan_>
void check_targets_without_activity(Plan_ const& x, Report& report) {
  Plan const& plan = x.plan();
  if (plan.activities.empty() || plan.targets.empty()) return;
  std::vector<Reached> reached(plan.targets.size());
  for (Activity const& row : plan.activities)
    for (auto const& link : row.towards)
      if (auto const at = x.position(link.to); at != Examination::none) reach(reached[at], link);
  std::vector<char> served;
  for (std::size_t i = 0; i < plan.targets.size(); ++i) {
    Target const& target = plan.targets[i];
    if (reached[i].by_stated || !can_be_linked(x, target)) continue;
    bool possible = reached[i].by_any;
    if (!possible && !target.of.empty()) {
      if (served.empty()) served = served_measures(x);
      auto const measure = x.position(target.of.to);
      possible = measure != Examination::none && served[measure] != 0;
    }
    Measure const* measure = x.view().find(target.of);
    bool const optional = is_optional(target.obligation) ||
                          (target.obligation.empty() && measure != nullptr && is_optional(measure->obligation));
    Diagnostic& d = report.add(Pointer() / "targets" / i, {{"target", called(target)}}, {},
                               possible ? Truth::possible : Truth::certain);
    if (optional) d.severity = Severity::note;
  }
}

template <class Plan_>
void check_indicators(Plan_ const& x, Report& report) {
  std::vector<Target> const& targets = x.plan().targets;
  for (std::size_t i = 0; i < targets.size(); ++i)
    if (targets[i].indicator.empty()) report.add(Pointer() / "targets" / i, {{"target", called(targets[i])}});
}

template <class Plan_>
void check_promised_amounts(Plan_ const& x, Report& report) {
  std::vector<Target> const& targets = x.plan().targets;
  for (std::size_t i = 0; i < targets.size(); ++i)
    if (targets[i].promised.blank() && targets[i].promised.similar_to.empty())
      report.add(Pointer() / "targets" / i / "promised", {{"target", called(targets[i])}});
}

template <class Plan_>
void check_promised_units(Plan_ const& x, Report& report) {
  std::vector<Target> const& targets = x.plan().targets;
  for (std::size_t i = 0; i < targets.size(); ++i)
    if (!targets[i].promised.blank() && targets[i].promised.unit.empty())
      report.add(Pointer() / "targets" / i / "promised", {{"target", called(targets[i])}});
}

template <class Plan_>
void check_missing_due_dates(Plan_ const& x, Report& report) {
  std::vector<Target> const& targets = x.plan().targets;
  for (std::size_t i = 0; i < targets.size(); ++i)
    if (!targets[i].due) report.add(Pointer() / "targets" / i, {{"target", called(targets[i])}});
}

template <class Plan_>
void check_key_subjects(Plan_ const& x, Report& report) {
  Plan const& plan = x.plan();
  std::vector<char> touched(plan.subjects.size());
  bool key = false;
  for (Subject const& subject : plan.subjects) key = key || subject.key;
  if (!key) return;
  auto const touch = [&](SubjectId const& id) {
    if (auto const at = x.position(id); at != Examination::none) touched[at] = 1;
  };
  for (Measure const& measure : plan.measures)
    for (SubjectId const& id : measure.subjects) touch(id);
  for (Activity const& row : plan.activities) {
    for (SubjectId const& id : row.subjects) touch(id);
    for (Lesson const& lesson : row.lessons) touch(lesson.subject);
  }
  for (std::size_t i = 0; i < plan.subjects.size(); ++i)
    if (plan.subjects[i].key && touched[i] == 0 && can_be_linked(x, plan.subjects[i]))
      report.add(Pointer() / "subjects" / i, {{"subject", plan.subjects[i].name}});
}

// Results.

template <class Plan_>
void check_result_evidence(Plan_ const& x, Report& report) {
  std::vector<Result> const& results = x.plan().results;
  for (std::size_t i = 0; i < results.size(); ++i) {
    bool evident = !results[i].evidence.empty();
    for (auto const& link : results[i].from) {
      Activity const* row = x.view().find(link);
      evident = evident || (row != nullptr && !row->evidence.empty());
    }
    if (!evident) report.add(Pointer() / "results" / i);
  }
}

template <class Plan_>
void check_results_for_nothing(Plan_ const& x, Report& report) {
  std::vector<Result> const& results = x.plan().results;
  for (std::size_t i = 0; i < results.size(); ++i)
    if (results[i].of.empty() && results[i].for_commitment.empty()) report.add(Pointer() / "results" / i);
}

/// Whether the results of a target replace each other: said so, or a rate or rank.
inline bool latest_counts(Target const& target) {
  if (target.counting) return *target.counting == Counting::latest;
  return target.promised.unit == Unit::percent || target.promised.unit == Unit::percentage_point ||
         target.promised.unit == Unit::rank;
}

template <class Plan_>
void check_counted_twice(Plan_ const& x, Report& report) {
  struct Entry {
    std::size_t target;  // 1 + position; 0: a roster for itself
    std::size_t roster;  // the result, where rosters are not counted together
    std::string_view who;
    std::size_t result;
    std::size_t k;
    [[nodiscard]] auto name() const { return std::tie(target, roster, who); }
    bool operator<(Entry const& b) const {
      return std::tie(target, roster, who, result, k) < std::tie(b.target, b.roster, b.who, b.result, b.k);
    }
  };
  std::vector<Result> const& results = x.plan().results;
  std::vector<Entry> entries;
  for (std::size_t i = 0; i < results.size(); ++i) {
    if (results[i].roster.empty()) continue;
    auto const target = x.position(results[i].of.to);
    bool together = false;
    if (target != Examination::none) {
      Target const& of = x.plan().targets[target];
      if (of.promised.unit == Unit::participation || results[i].unit == Unit::participation) continue;
      together = !latest_counts(of);
    }
    for (std::size_t k = 0; k < results[i].roster.size(); ++k)
      entries.push_back({.target = target == Examination::none ? 0 : target + std::size_t{1},
                         .roster = together ? 0 : i + 1,
                         .who = results[i].roster[k].value(),
                         .result = i,
                         .k = k});
  }
  sort_all(entries);
  auto const place = [](Entry const& e) { return Pointer() / "results" / e.result / "roster" / e.k; };
  for (std::size_t i = 1, first = 0; i < entries.size(); ++i) {
    if (entries[i].name() != entries[first].name()) {
      first = i;
      continue;
    }
    Entry const& later = entries[i];
    Result const& result = results[later.result];
    Diagnostic& d = report.add(place(later), {{"name", std::string(x.view().name_of(result.roster[later.k]))}},
                               {place(entries[first]).text()});
    // Where the value is that of the names, to drop one would make them differ.
    bool const agrees = result.value && *result.value == Decimal(result.roster.size());
    if (!agrees && entries[first].result == later.result)
      d.fix = Fix{.title = Text("从名单中删去重复的一次", "zh").set("en", "drop the repeated name from the roster"),
                  .edits = {{.operation = Edit::Operation::remove, .path = place(later).text()}}};
  }
}

template <class Plan_>
void check_roster_values(Plan_ const& x, Report& report) {
  std::vector<Result> const& results = x.plan().results;
  for (std::size_t i = 0; i < results.size(); ++i) {
    Result const& result = results[i];
    if (!result.value || result.roster.empty()) continue;
    Target const* target = x.view().find(result.of);
    Unit const& unit = !result.unit.empty() || target == nullptr ? result.unit : target->promised.unit;
    if (!unit.empty() && !(unit == Unit::person)) continue;
    bool groups = false;
    std::vector<std::string_view> names;
    for (ParticipantId const& id : result.roster) {
      Participant const* who = x.view().find(id);
      groups = groups || (who != nullptr && who->group);
      names.push_back(id.value());
    }
    if (groups) continue;
    sort_all(names);
    std::size_t different = 1;
    for (std::size_t k = 1; k < names.size(); ++k) different += names[k] != names[k - 1] ? 1U : 0U;
    // A name that stands twice is reported as such.
    if (*result.value != Decimal(names.size()) && *result.value != Decimal(different))
      report.add(Pointer() / "results" / i / "value",
                 {{"value", result.value->to_string()}, {"names", std::to_string(different)}},
                 {(Pointer() / "results" / i / "roster").text()});
  }
}

template <class Plan_>
void check_result_tiers(Plan_ const& x, Report& report) {
  std::vector<Result> const& results = x.plan().results;
  for (std::size_t i = 0; i < results.size(); ++i) {
    Target const* target = x.view().find(results[i].of);
    if (target == nullptr || !target->tier || !results[i].tier) continue;
    if (target->tier->met_by(*results[i].tier) == Truth::no)
      report.add(Pointer() / "results" / i / "tier",
                 {{"tier", Text(std::string(label(*results[i].tier, "zh")), "zh")
                               .set("en", std::string(label(*results[i].tier, "en")))}},
                 {(Pointer() / "targets" / x.position(target->id) / "tier").text()});
  }
}

template <class Plan_>
void check_unused_participants(Plan_ const& x, Report& report) {
  std::vector<Participant> const& all = x.plan().participants;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (can_be_linked(x, all[i]) && !x.refers_to_participant(static_cast<Examination::Position>(i)))
      report.add(Pointer() / "participants" / i, {{"name", std::string(x.view().name_of(all[i].id))}});
  }
}

template <class Plan_>
inline constexpr Rule traceability_rules[] = {
    {{"plan-without-schedule", Severity::warning, "方案有措施或目标而没有工作计划",
      "measures or targets, and no schedule at all", "方案没有工作计划", "the plan has no schedule", "编制工作计划",
      "draw up the schedule"},
     check_schedule<Plan_>},
    {{"measure-unserved", Severity::warning,
      "没有工作安排可以服务于该措施、其整体或部分、其目标，连推断的关联也没有；仅为鼓励或可选的措施为提示",
      "no row serves a measure, its whole, any part of it, or a target of it, even by an inferred link. A note where "
      "it is only encouraged or permitted",
      "没有工作安排可以落实“{measure}”", "no row of the schedule can serve \"{measure}\"",
      "作出安排，或关联到落实它的行", "schedule it, or link the row that serves it"},
     check_unserved_measures<Plan_>},
    {{"activity-serves-nothing", Severity::warning, "工作安排不服务于任何措施或目标",
      "a row serves no measure and works towards no target", "第 {number} 项没有对应的措施或目标",
      "row {number} serves no measure and no target", "补上关联", "link it"},
     check_rows_for_nothing<Plan_>},
    {{"target-without-activity", Severity::warning,
      "没有工作安排面向该目标；关联为推断的，或只有服务于其措施的，为可能；仅为鼓励或可选的为提示",
      "no row works towards a target. Possible where the link is inferred, or rows serve its measure only. A note "
      "where it is only encouraged or permitted",
      "没有写明哪一项工作面向“{target}”", "no row is stated to work towards \"{target}\"", "关联面向它的各行",
      "link the rows that work towards it"},
     check_targets_without_activity<Plan_>},
    {{"target-without-indicator", Severity::note, "目标没有指标", "nothing says what is counted",
      "“{target}”没有写明指标", "nothing says what is counted for \"{target}\"", "写明指标", "state the indicator"},
     check_indicators<Plan_>},
    {{"target-without-quantity", Severity::warning, "目标没有数量；写作“数量相当”的不算",
      "the amount is blank; one that follows another is not", "“{target}”没有写明数量", "\"{target}\" has no amount",
      "填写数量", "fill it in"},
     check_promised_amounts<Plan_>},
    {{"target-without-unit", Severity::warning, "目标数量没有单位", "a number of what?", "“{target}”的数量没有单位",
      "the amount of \"{target}\" has no unit", "写明单位", "state the unit"},
     check_promised_units<Plan_>},
    {{"target-without-due-date", Severity::note, "目标没有期限，视为方案结束之时",
      "no due date: the end of the plan is taken", "“{target}”没有期限", "\"{target}\" has no due date", "写明期限",
      "state when it is due"},
     check_missing_due_dates<Plan_>},
    {{"key-subject-unserved", Severity::note, "重点专业没有措施、工作安排或课程涉及",
      "no measure, row or lesson touches a key subject", "没有措施或工作安排涉及重点专业“{subject}”",
      "no measure and no row touches the key subject \"{subject}\"", "补上关联", "link it"},
     check_key_subjects<Plan_>},
    {{"result-without-evidence", Severity::warning, "成果及其来源活动都没有佐证",
      "neither the result nor a row that it came from has evidence", "此成果没有佐证",
      "this result rests on no evidence", "附上佐证", "attach it"},
     check_result_evidence<Plan_>},
    {{"result-towards-nothing", Severity::note, "成果不对应任何目标或承诺",
      "a result counts towards no target and no commitment", "此成果不对应任何目标或承诺",
      "this result counts towards no target and no commitment", "补上关联", "link it"},
     check_results_for_nothing<Plan_>},
    {{"result-counted-twice", Severity::warning, "同一人对同一目标重复计入；计人次的不算，取最近值的不跨名单比较",
      "a person is counted twice towards one target, in one roster or in two; not where participations are counted, "
      "nor across rosters where the latest counts",
      "{name}已经计入", "{name} is counted already", "从名单中删去", "drop the name"},
     check_counted_twice<Plan_>},
    {{"roster-unequal-to-value", Severity::warning, "名单人数与数值不符",
      "the roster has more or fewer names than the value says", "数值为 {value}，名单有 {names} 人",
      "the value is {value}, the roster names {names}", "改正其一", "correct one of them"},
     check_roster_values<Plan_>},
    {{"result-below-tier", Severity::warning, "成果级别不合目标要求",
      "the level of recognition does not meet that of the target", "成果为{tier}，不合目标要求的级别",
      "recognised at {tier} level, which the target does not accept", "计入别处", "count it elsewhere"},
     check_result_tiers<Plan_>},
    {{"participant-unused", Severity::note, "列出的人员没有出现在任何地方",
      "a participant travels, attends, teaches, steers and is counted nowhere", "{name}没有出现在任何安排中",
      "{name} takes part in nothing", "补上关联，或去掉", "link or drop"},
     check_unused_participants<Plan_>},
};

}  // namespace bangfu::detail
