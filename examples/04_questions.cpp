// SPDX-License-Identifier: BSL-1.0
// A published plan, asked as its reviewers ask it. Takes the path of the plan.
#include <bangfu/bangfu.hpp>
#include <bangfu/json/json.hpp>
#include <iostream>

using namespace bangfu;
using namespace bangfu::field;

int main(int argc, char** argv) {
  if (argc != 2) return 2;
  Plan const plan = json::load(argv[1]).value;
  PlanView const view(plan);  // references resolved once, for all questions

  std::cout << "In May:\n";
  for (Activity const& a : activities(view) | where(overlaps("2019-05")))
    std::cout << "  " << a.number << ' ' << a.title.in("zh") << "：" << names(view, a) << '\n';

  std::cout << "Who goes to Lechang:\n";
  for (FlowRow const& row : flows(view) | where(host == "lechang"))
    std::cout << "  " << row.when() << ' ' << names(view, *row.flow) << '\n';

  std::cout << "Possibly before the 20th of March:\n";
  for (Activity const& a : activities(view) | where(possibly(before("2019-03-20"))))
    std::cout << "  " << a.number << '\n';
  std::cout << "Certainly before it: " << (activities(view) | where(before("2019-03-20"))).size() << '\n';

  std::cout << "Stays of a week or more, at Dongguan, in the second half: "
            << (flows(view) | where(host == "dongguan" && overlaps("2019-07/2019-12") &&
                                    of_activity(member<&Activity::number>) != "12"))
                   .size()
            << '\n';

  std::cout << "Promised at county level or above:\n";
  for (Target const& t : targets(view) | where(tier >= Tier::county))
    std::cout << "  " << t.title.in("zh") << ' ' << t.promised << '\n';

  std::cout << "Measures that are only permitted or encouraged:\n";
  for (Measure const& m : measures(view) | where(obligation == "may" || obligation == "encouraged"))
    std::cout << "  " << m.title.in("zh") << '\n';

  std::cout << "Measures that no row serves, not even by inference:\n";
  for (Measure const& m : measures(view)) {
    bool served = false;
    view.activities_of(m, [&](Activity const&) { served = true; });
    if (!served) std::cout << "  " << m.title.in("zh") << '\n';
  }
}
