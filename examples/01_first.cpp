// SPDX-License-Identifier: BSL-1.0
// A plan in C++: built, checked, asked, recorded, written and read back. It stands in the README as it is here.
// clang-format off
#include <bangfu/bangfu.hpp>
#include <bangfu/json/json.hpp>
#include <iostream>
using namespace bangfu;
using namespace bangfu::literals;

int main() {
  Plan plan{.title = "2019 年一对一帮扶"_zh, .period = "2019"_period};
  auto giver   = plan.add(Institution{.name = "东城技工学校"_zh}, Role::supporting);
  auto taker   = plan.add(Institution{.name = "山北职校"_zh}, Role::recipient);
  auto luo     = plan.add(Participant{.name = "罗一", .of = taker});
  auto shadow  = plan.add(Measure{.area = area::staff, .modality = modality::shadowing,
                                  .responsible = {{giver, "教务处"}, {taker, "教务处"}}});
  auto masters = plan.add(Target{.of = shadow, .promised = at_least(5, unit::person),
                                 .tier = at_least(Tier::county), .due = "2019-12"_date});
  plan.add(Activity{.serves = {shadow}, .when = within("2019-06"_period, weeks(1)),
                    .flows = {{.from = taker, .to = giver, .who = {luo}}}});
  for (auto const& d : check(plan)) std::cout << d.code << ' ' << d.at << ' ' << d.text("zh") << '\n';

  using namespace bangfu::field;
  for (auto const& a : activities(plan) | where(modality == "shadowing" && possibly(overlaps("2019-06"))))
    std::cout << a.when << ' ' << names(plan, a) << '\n';
  plan.add(Result{.of = masters, .on = "2019-11-20"_date, .value = 3});
  for (auto const& p : progress(plan, as_of("2019-11-30"))) std::cout << p.state << ' ' << p.why("zh") << '\n';
  json::save(plan, "plan.json");                  // atomic
  return json::load("plan.json").value == plan ? 0 : 1;   // value + diagnostics, or throws ReadError
}
