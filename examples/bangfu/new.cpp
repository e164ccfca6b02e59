// SPDX-License-Identifier: BSL-1.0
// `bangfu new`: a small plan to begin with.
#include <ostream>

#include <bangfu/json/json.hpp>

#include "command.hpp"

namespace command {

namespace {

bangfu::Plan small_plan() {
  using namespace bangfu;
  using namespace bangfu::literals;
  Plan plan{.title = Text("帮扶实施方案", "zh").set("en", "Assistance plan"), .period = "2026-09/2027-07"_period};
  auto const giver =
      plan.add(Institution{.name = Text("支援学校", "zh").set("en", "Supporting school")}, Role::supporting);
  auto const taker =
      plan.add(Institution{.name = Text("受援学校", "zh").set("en", "Recipient school")}, Role::recipient);
  auto const shadow =
      plan.add(Measure{.area = area::staff,
                       .title = Text("选派教师跟岗学习", "zh").set("en", "Teachers are sent for shadowing"),
                       .modality = modality::shadowing,
                       .responsible = {{giver, "教务处"}, {taker, "教务处"}}});
  auto const shadowed = plan.add(Target{.of = shadow,
                                        .title = Text("跟岗教师", "zh").set("en", "teachers who shadow"),
                                        .indicator = Text("跟岗教师人数", "zh").set("en", "teachers who have shadowed"),
                                        .promised = at_least(4, unit::person),
                                        .due = "2027-07"_date});
  auto const teachers = plan.add(Participant{.name = Text("青年教师", "zh").set("en", "young teachers"),
                                             .of = taker,
                                             .group = true,
                                             .size = exactly(2, unit::person)});
  plan.add(Activity{.number = "1",
                    .title = Text("第一批教师跟岗", "zh").set("en", "first teachers shadow"),
                    .serves = {shadow},
                    .towards = {shadowed},
                    .when = within("2026-10"_period, weeks(1)),
                    .flows = {{.from = taker, .to = giver, .who = {teachers}}}});
  return plan;
}

}  // namespace

int new_plan(std::ostream& out) {
  bangfu::json::write(out, small_plan(), bangfu::json::Style::pretty);
  return fine;
}

}  // namespace command
