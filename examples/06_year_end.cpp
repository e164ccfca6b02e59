// SPDX-License-Identifier: BSL-1.0
// What a year-end meeting asks: what took place, what is behind, who serves what, who was where.
#include <bangfu/analyses/analyses.hpp>
#include <bangfu/bangfu.hpp>
#include <iostream>

using namespace bangfu;
using namespace bangfu::literals;

namespace {

Plan last_years_plan() {
  Plan plan{.title = "2025 年结对帮扶方案"_zh, .period = "2025"_period};
  auto const giver = plan.add(Institution{.name = "榆树湾技师学院"_zh}, Role::supporting);
  auto const taker = plan.add(Institution{.name = "白桦坪职业高中"_zh}, Role::recipient);
  auto const other = plan.add(Institution{.name = "青溪职教中心"_zh}, Role::recipient);
  auto const lin = plan.add(Participant{.name = "林某", .of = giver});
  auto const students =
      plan.add(Participant{.name = "学生干部", .of = taker, .group = true, .size = between(20, 30, unit::person)});

  auto const lectures = plan.add(Measure{
      .title = "专题讲座"_zh, .modality = modality::lecture, .responsible = {{giver, "教务处"}, {taker, "教务处"}}});
  auto const visit = plan.add(Measure{.title = "学生干部访学"_zh,
                                      .modality = modality::student_exchange,
                                      .flows = {{.from = taker, .to = giver}},
                                      .responsible = {{taker, "团委"}}});
  plan.add(Measure{.title = "共享实训资源"_zh, .modality = modality::resource_sharing});

  // A lecture a month was promised for March and April; one was held, in March.
  plan.add(Commitment{.of = lectures,
                      .title = "每月讲座"_zh,
                      .amount = {.min = 1, .unit = unit::time, .per = scope::month},
                      .when = in("2025-03/2025-04"_period)});
  plan.add(Activity{.title = "三月讲座"_zh,
                    .serves = {lectures},
                    .when = on("2025-03-12"_date),
                    .status = status::done,
                    .flows = {{.from = giver, .to = taker, .who = {lin}}},
                    .actual = Actual{.when = on("2025-03-19"_date)}});
  plan.add(Activity{.title = "支教"_zh,
                    .when = throughout("2025-05"_period),
                    .modality = modality::teaching_support,
                    .flows = {{.from = giver, .to = taker, .who = {lin}}}});
  plan.add(Activity{.title = "到青溪指导竞赛"_zh,
                    .when = within("2025-05"_period, weeks(1)),
                    .flows = {{.from = giver, .to = other, .who = {lin}}}});
  plan.add(Activity{.title = "访学"_zh,
                    .serves = {{visit, Origin::inferred}},
                    .when = within("2025-10"_period, days(5)),
                    .flows = {{.from = taker, .to = giver, .who = {students}}}});
  return plan;
}

}  // namespace

int main() {
  Plan const plan = last_years_plan();
  PlanView const view(plan);
  AsOf const day = as_of("2025-12-31");

  for (SummaryLine const& line : summary(view, day).lines())
    std::cout << (line.open ? "! " : "  ") << line.text.in("zh") << '\n';

  std::cout << "\nPerson-days by month, certain and at most:\n";
  for (auto const& [month, load] : workload(view, day).by_month)
    std::cout << "  " << month << ": " << load.person_days << '\n';

  std::cout << "\nWho serves what:\n";
  for (MeasureCoverage const& m : coverage(view, day).measures)
    std::cout << "  " << m.measure->title.in("zh") << ": " << m.served
              << (m.one_sided() ? ", an office on one side only" : "") << '\n';

  std::cout << "\nIn two places at once:\n";
  Conflicts const c = conflicts(view, day);
  for (DoubleBooking const& d : c.double_bookings)
    std::cout << "  " << c.presences[d.first].who->name << ", " << d.certainty << ": "
              << c.presences[d.first].activity->title << " / " << c.presences[d.second].activity->title << '\n';

  std::cout << "\nDuties:\n";
  for (CommitmentProgress const& p : commitment_progress(view, day)) std::cout << "  " << p.why("en") << '\n';

  std::cout << "\nAgainst the plan:\n";
  for (Change const& change : changes(view, day).changes)
    std::cout << "  " << change.activity->title << ": " << label(change.kind, "en") << ", " << change.certainty << '\n';
}
