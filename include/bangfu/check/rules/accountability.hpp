// SPDX-License-Identifier: BSL-1.0
/// @file
/// Rules about who answers for what: departments on each side, bearers of duties, heads of leading groups.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <bangfu/check/rule.hpp>

namespace bangfu::detail {

/// What a message calls an entry: its title, else its number, else its id.
template <class Entity>
Text called(Entity const& entity) {
  if (!entity.title.empty()) return entity.title;
  if constexpr (requires { entity.number; })
    if (!entity.number.empty()) return entity.number;
  return entity.id.value();
}

/// On which sides offices answer for a measure.
struct SidesNamed {
  bool supporting = false;
  bool recipient = false;

  void join(SidesNamed const& more) {
    supporting = supporting || more.supporting;
    recipient = recipient || more.recipient;
  }
};

/// The sides of each measure: its own offices, those of the wholes it is a part of, and where it has none, what all of
/// its parts have.
template <class Plan_>
std::vector<SidesNamed> responsible_sides(Plan_ const& x) {
  std::vector<Measure> const& measures = x.plan().measures;
  std::vector<SidesNamed> own(measures.size());
  for (std::size_t i = 0; i < measures.size(); ++i)
    for (Responsible const& office : measures[i].responsible)
      if (auto const at = x.position(office.institution); at != Examination::none)
        own[i].join({x.supports(at), x.receives(at)});
  std::vector<SidesNamed> all = own;
  std::vector<SidesNamed> of_parts(measures.size(), SidesNamed{true, true});
  std::vector<char> has_parts(measures.size());
  for (std::size_t i = 0; i < measures.size(); ++i) {
    auto whole = measures[i].part_of.empty() ? Examination::none : x.position(measures[i].part_of);
    if (whole != Examination::none) {
      has_parts[whole] = 1;
      of_parts[whole].supporting = of_parts[whole].supporting && own[i].supporting;
      of_parts[whole].recipient = of_parts[whole].recipient && own[i].recipient;
    }
    for (std::size_t steps = 0; whole != Examination::none && steps < 64; ++steps) {
      all[i].join(own[whole]);
      whole = measures[whole].part_of.empty() ? Examination::none : x.position(measures[whole].part_of);
    }
  }
  for (std::size_t i = 0; i < measures.size(); ++i)
    if (has_parts[i] != 0) all[i].join(of_parts[i]);
  return all;
}

/// What is only encouraged or permitted is asked about more mildly.
inline bool is_optional(Obligation const& obligation) {
  return obligation == Obligation::may || obligation == Obligation::encouraged;
}

template <class Plan_>
void check_departments(Plan_ const& x, Report& report, bool SidesNamed::*side) {
  std::vector<Measure> const& measures = x.plan().measures;
  auto const sides = responsible_sides(x);
  for (std::size_t i = 0; i < measures.size(); ++i) {
    if (sides[i].*side) continue;
    Diagnostic& d = report.add(Pointer() / "measures" / i, {{"measure", called(measures[i])}});
    if (measures[i].obligation == Obligation::encouraged) d.severity = Severity::note;
  }
}
template <class Plan_>
void check_supporting_departments(Plan_ const& x, Report& report) {
  if (x.has_supporter()) check_departments(x, report, &SidesNamed::supporting);
}
template <class Plan_>
void check_recipient_departments(Plan_ const& x, Report& report) {
  if (x.has_recipient()) check_departments(x, report, &SidesNamed::recipient);
}

template <class Plan_>
void check_blank_departments(Plan_ const& x, Report& report) {
  for (auto const& found : x.responsible()) {
    Responsible const& office = *found.value;
    if (x.position(office.institution) != Examination::none && office.department.empty() && office.person.empty())
      report.add(x.pointer(found.place), {{"institution", std::string(x.view().name_of(office.institution))}});
  }
}

template <class Plan_>
void check_responsible_strangers(Plan_ const& x, Report& report) {
  if (x.plan().parties.empty()) return;
  for (auto const& found : x.responsible())
    if (auto const at = x.position(found.value->institution); at != Examination::none && !x.is_party(at))
      report.add(x.pointer(found.place), {{"institution", std::string(x.view().name_of(found.value->institution))}});
}

/// Whether two names may mean one department: alike in some language, or one holds the other. Of Chinese names the
/// endings that say no more than "office" are left aside, so that 教务处 answers to 教务部门.
inline bool may_name_one_department(Text const& a, Text const& b) {
  auto const stem = [](std::string_view name) {
    for (std::string_view ending : {"管理部门", "部门", "办公室", "处室", "处", "部", "科", "室"})
      if (name.size() > ending.size() + 3 && name.substr(name.size() - ending.size()) == ending)
        return name.substr(0, name.size() - ending.size());
    return name;
  };
  for (std::size_t i = 0; i < a.size(); ++i)
    for (std::size_t k = 0; k < b.size(); ++k) {
      std::string_view const x = stem(a[i].wording);
      std::string_view const y = stem(b[k].wording);
      if (x.find(y) != std::string_view::npos || y.find(x) != std::string_view::npos) return true;
    }
  return false;
}

template <class Plan_>
void check_idle_departments(Plan_ const& x, Report& report) {
  Plan const& plan = x.plan();
  for (std::size_t i = 0; i < plan.institutions.size(); ++i) {
    auto const at = static_cast<Examination::Position>(i);
    if (plan.institutions[i].departments.empty() || !(x.supports(at) || x.receives(at))) continue;
    for (std::size_t k = 0; k < plan.institutions[i].departments.size(); ++k) {
      Text const& name = plan.institutions[i].departments[k].name;
      if (name.empty()) continue;
      bool busy = false;
      for (auto const& found : x.responsible()) {
        if (busy) break;
        auto const of = x.position(found.value->institution);
        busy = of != Examination::none && x.same(of, at) && may_name_one_department(found.value->department, name);
      }
      for (LeadingGroup const& group : plan.leading_groups) {
        auto const of = x.position(group.at);
        busy = busy || ((of == Examination::none || x.same(of, at)) && may_name_one_department(group.office, name));
      }
      if (!busy)
        report.add(Pointer() / "institutions" / i / "departments" / k,
                   {{"department", name}, {"institution", std::string(x.view().name_of(plan.institutions[i].id))}});
    }
  }
}

template <class Plan_>
void check_commitment_bearers(Plan_ const& x, Report& report) {
  std::vector<Commitment> const& all = x.plan().commitments;
  for (std::size_t i = 0; i < all.size(); ++i)
    if (all[i].by.empty() && all[i].responsible.empty())
      report.add(Pointer() / "commitments" / i, {{"commitment", called(all[i])}});
}

template <class Plan_>
void check_group_heads(Plan_ const& x, Report& report) {
  std::vector<LeadingGroup> const& groups = x.plan().leading_groups;
  for (std::size_t i = 0; i < groups.size(); ++i)
    if (groups[i].head.empty())
      report.add(
          Pointer() / "leading_groups" / i,
          {{"group", groups[i].name.empty() ? Text("领导小组", "zh").set("en", "the leading group") : groups[i].name}});
}

template <class Plan_>
inline constexpr Rule accountability_rules[] = {
    {{"no-department-on-supporting-side", Severity::warning,
      "措施没有支援方责任部门；部分沿用整体的，几个支援方有一个即可，主管部门不算一方",
      "nobody on the supporting side answers for a measure; parts inherit from their whole, one supporter of several "
      "suffices, bureaux are no side, and nothing is reported while no party supports. A note where the measure is "
      "only encouraged",
      "“{measure}”没有支援方责任部门", "no department of the supporting side answers for \"{measure}\"", "写明部门",
      "name the department"},
     check_supporting_departments<Plan_>},
    {{"no-department-on-recipient-side", Severity::warning, "措施没有受援方责任部门（同上）",
      "nobody on the recipient side answers for a measure; the same for the recipients",
      "“{measure}”没有受援方责任部门", "no department of the recipient side answers for \"{measure}\"", "写明部门",
      "name the department"},
     check_recipient_departments<Plan_>},
    {{"responsible-without-department", Severity::warning, "责任单位没有写明部门，也没有写明负责人",
      "the institution is named, the department is blank and no person either; the side itself is not missing then",
      "{institution}没有写明责任部门", "{institution} is responsible by no named department", "填写部门", "fill it in"},
     check_blank_departments<Plan_>},
    {{"responsible-not-a-party", Severity::warning, "责任单位不是任何一方，也不是其下属",
      "a responsible institution is no party, nor a part of one", "责任单位“{institution}”不是任何一方",
      "the responsible institution {institution} is no party", "改正", "correct it"},
     check_responsible_strangers<Plan_>},
    {{"department-never-responsible", Severity::note,
      "支援方或受援方列出的部门不负责任何措施、目标、承诺或工作安排，也不是领导小组办公室",
      "a department of a supporter or recipient answers for no measure, target, commitment or row of its institution, "
      "and is no leading group's office",
      "{institution}的“{department}”不负责任何事", "\"{department}\" of {institution} answers for nothing",
      "分派任务，或去掉", "give it its task, or drop it"},
     check_idle_departments<Plan_>},
    {{"commitment-without-bearer", Severity::warning, "承诺没有写明由谁承担", "a repeated duty falls to nobody",
      "“{commitment}”没有写明由谁承担", "nobody is said to have the duty \"{commitment}\"", "写明承担单位",
      "state who has it"},
     check_commitment_bearers<Plan_>},
    {{"leading-group-without-head", Severity::note, "领导小组没有组长", "a leading group has no head",
      "{group}没有组长", "{group} has no head", "写明组长", "name one"},
     check_group_heads<Plan_>},
};

}  // namespace bangfu::detail
