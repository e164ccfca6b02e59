// SPDX-License-Identifier: BSL-1.0
#include <sstream>

#include <bangfu/bangfu.hpp>

#include "support/catch.hpp"

using namespace bangfu;
using namespace bangfu::literals;

namespace {
template <class T>
std::string printed(T const& value) {
  std::ostringstream out;
  out << value;
  return out.str();
}
}  // namespace

TEST_CASE("An entity prints its name and the members that say something") {
  CHECK(printed(Measure{}) == "measure{}");
  CHECK(printed(Measure{.id = MeasureId("m1"), .modality = modality::lecture}) == "measure{id: m1, modality: lecture}");
  CHECK(printed(Participant{.name = "部分学生会干部", .group = true}) ==
        "participant{name: 部分学生会干部, group: true}");
}

TEST_CASE("Entities within entities are printed in place, values by their own words") {
  Activity const activity{
      .number = "4",
      .when = within("2019-05"_period, weeks(1)),
      .flows = {{.from = InstitutionId("i2"), .to = InstitutionId("i1"), .who = {ParticipantId("p1")}}}};
  CHECK(printed(activity) ==
        "activity{number: 4, when: within 2019-05, 1 week, flows: [flow{from: i2, to: i1, who: [p1]}]}");
}

TEST_CASE("Members that the library does not know are printed too") {
  Programme programme;
  programme.extras.set("x-no", "17");
  CHECK(printed(programme) == "programme{extras: {x-no: 17}}");
}
