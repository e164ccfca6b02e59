// SPDX-License-Identifier: BSL-1.0
/// @file
/// What the golden archives hold: the plans whose JSON stands beside them, one of a few rows and one with every member of
/// every entity.
#pragma once

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include <bangfu/json/json.hpp>
#include <bangfu/model/model.hpp>

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

/// The plans of a folder of golden archives. @throws ReadError where one is not there
inline std::vector<std::pair<std::string, Plan>> golden_plans(std::filesystem::path const& folder) {
  std::vector<std::pair<std::string, Plan>> all;
  for (std::string const name : {"small", "full"})
    all.emplace_back(name, json::load((folder / (name + ".json")).string()).value);
  return all;
}

}  // namespace bangfu::test
