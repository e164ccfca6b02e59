// SPDX-License-Identifier: BSL-1.0
// Many plans, asked together: who is where in May, what is held when, who is booked twice, which measures nobody serves.
#include <iostream>
#include <string>

#include <bangfu/bangfu.hpp>
#include <bangfu/portfolio/portfolio.hpp>

using namespace bangfu;
using namespace bangfu::literals;

namespace {

/// A plan of a school that helps another; teacher 1001 is in each of them.
Plan plan_of(char const* id, char const* giver, char const* code, Modality modality, When when, bool at_home = false) {
  Plan plan{.id = PlanId(id), .title = Text(std::string(giver) + "帮扶方案", "zh"), .period = "2019"_period};
  auto const school = [&](char const* name, char const* number, Role role) {
    return plan.add(Institution{.name = Text(name, "zh"),
                                .identifiers = {{.scheme = identifier_scheme::school_code, .code = number}}},
                    std::move(role));
  };
  auto const from = school(giver, code, role::supporting);
  auto const to = school("山北职校", "4400000009", role::recipient);
  auto const luo =
      plan.add(Participant{.name = Text("罗一", "zh"),
                           .of = from,
                           .identifiers = {{.scheme = identifier_scheme::teacher_number, .code = "1001"}}});
  auto const lecture = plan.add(Measure{.title = Text("讲座", "zh"), .modality = std::move(modality)});
  plan.add(Measure{.title = Text("共享资源", "zh"), .modality = modality::resource_sharing});
  plan.add(Activity{.title = Text("专题讲座", "zh"),
                    .serves = {lecture},
                    .when = std::move(when),
                    .flows = {{.from = from, .to = at_home ? from : to, .who = {luo}}}});
  return plan;
}

}  // namespace

int main() {
  Portfolio all;
  all.add(plan_of("a", "东城技工学校", "4400000001", modality::lecture, throughout("2019-05-06/2019-05-08"_period)));
  all.add(plan_of("b", "南岭技校", "4400000002", modality::training, throughout("2019-05-07/2019-05-09"_period), true));
  all.add(plan_of("c", "西河职教中心", "4400000003", modality::lecture, within("2019-05/2019-06"_period, weeks(1))));

  auto const lectures = activities(all) | where(modality == "lecture" && possibly(overlaps("2019-05")));
  std::cout << "Lectures that are possibly in May:\n";
  for (auto const& row : lectures.rows(by("when")))
    std::cout << "  " << row.plan().title << "：" << row->title << "，" << row->when << '\n';

  auto const host = *all.institution({.scheme = identifier_scheme::school_code, .code = "4400000009"});
  std::cout << "Of these at Shanbei: " << lectures.hosted_by(host).count().certain << '\n';

  std::cout << "By month and modality, certain and possible:\n";
  for (Group const& group : activities(all).count_by({by_month, by(bangfu::modality)}))
    std::cout << "  " << group.keys[0] << ' ' << group.keys[1] << ' ' << group.counts.certain << " + "
              << group.counts.possible << '\n';

  std::cout << "Booked twice, whatever plans say:\n";
  CertainDoubleBookings const bookings = certain_double_bookings(all);
  for (PersonBookedTwice const& b : bookings)
    std::cout << "  " << all.appearances(b.person).front().participant->name << "："
              << bookings.activity(b.first).plan().id << " and " << bookings.activity(b.second).plan().id << '\n';

  std::cout << "Measures that nobody serves: " << measures_without_activity(all).size() << '\n';
  all.remove(PlanId("b"));
  std::cout << "Booked twice without plan b: " << certain_double_bookings(all).size() << '\n';
}
