// SPDX-License-Identifier: BSL-1.0
/// @file
/// What the golden archives hold: one plan of a few rows, and one with every member of every entity.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include <bangfu/model/model.hpp>

#include "support/random_plan.hpp"

namespace bangfu::test {

inline Plan small_golden_plan() {
  using namespace bangfu::literals;
  Plan plan{.id = PlanId("plan-1"), .title = Text("一对一帮扶方案", "zh").set("en", "Plan"), .period = "2019"_period};
  auto const giver = plan.add(Institution{.name = "东城技工学校"}, Role::supporting);
  auto const taker = plan.add(Institution{.name = "山北职校"}, Role::recipient);
  auto const luo = plan.add(Participant{.name = "罗一", .of = taker});
  auto const measure = plan.add(Measure{.area = area::staff, .modality = modality::shadowing});
  plan.add(Target{.of = {measure, Origin::inferred},
                  .promised = at_least(Decimal(125, 1), unit::person),
                  .tier = at_least(Tier::county),
                  .due = "2019-12"_date});
  Activity row{.when = within("2019-06"_period, weeks(1)), .flows = {{.from = taker, .to = giver, .who = {luo}}}};
  row.extras.set("colour", "\"red\"");
  plan.add(std::move(row));
  return plan;
}

inline std::vector<std::pair<std::string, Plan>> golden_plans() {
  return {{"small", small_golden_plan()}, {"full", Random(20190328, 100, 20).make<Plan>()}};
}

}  // namespace bangfu::test
