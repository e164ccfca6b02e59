// SPDX-License-Identifier: BSL-1.0
#include <bangfu/bangfu.hpp>

#include "support/catch.hpp"

using namespace bangfu;
using namespace bangfu::literals;

TEST_CASE("A plan without personal data keeps its ids and its sense, and loses names, posts and numbers of persons") {
  Plan plan{.title = "东城—山北"_zh};
  auto const school =
      plan.add(Institution{.name = "山北职校", .departments = {{.name = "教务处", .contact = "0751-1234567"}}});
  auto const person =
      plan.add(Participant{.name = "白小溪",
                           .of = school,
                           .kind = ParticipantKind::teacher,
                           .post = "教务处主任",
                           .identifiers = {{.scheme = IdentifierScheme::staff_number, .code = "S-031"}}});
  plan.add(Measure{.responsible = {{.institution = school, .department = "教务处", .person = "方一舟"}}});
  plan.add(Activity{.flows = {{.from = school, .who = {person}}}});

  Plan const view = without_personal_data(plan);
  CHECK(view.participants[0].id == person);
  CHECK(view.participants[0].kind == ParticipantKind::teacher);
  CHECK(view.participants[0].name.empty());
  CHECK(view.participants[0].post.empty());
  CHECK(view.participants[0].identifiers.empty());
  CHECK(view.institutions[0].name == plan.institutions[0].name);
  CHECK(view.institutions[0].departments[0].name == Text("教务处"));
  CHECK(view.institutions[0].departments[0].contact.empty());
  CHECK(view.measures[0].responsible[0].person.empty());
  CHECK(view.measures[0].responsible[0].department == Text("教务处"));
  CHECK(view.activities == plan.activities);
  CHECK(without_personal_data(view) == view);
}

TEST_CASE("What the library does not know is dropped, because nothing is known of it") {
  Participant participant{.id = ParticipantId("p1")};
  participant.extras.set("x-phone", "\"13800000000\"");
  CHECK(without_personal_data(participant) == Participant{.id = ParticipantId("p1")});
}
