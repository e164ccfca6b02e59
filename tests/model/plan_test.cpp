// SPDX-License-Identifier: BSL-1.0
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include <bangfu/model/model.hpp>

#include "support/catch.hpp"

using namespace bangfu;
using namespace bangfu::literals;

namespace {
template <class T>
concept can_add = requires(Plan plan, T entity) {
  plan.add(entity);
};
template <class T>
concept can_find = requires(Plan plan, Id<T> id) {
  plan.find(id);
};
}  // namespace

TEST_CASE("an entity without an id is given one of its kind", "[model]") {
  Plan plan;
  CHECK(plan.add(Institution{}).value() == "i1");
  CHECK(plan.add(Institution{}).value() == "i2");
  CHECK(plan.add(Subject{}).value() == "s1");
  CHECK(plan.add(Resource{}).value() == "u1");
  CHECK(plan.add(Deliverable{}).value() == "d1");
  CHECK(plan.add(Measure{}).value() == "m1");
  CHECK(plan.add(Terms{}).value() == "c1");
  CHECK(plan.add(Target{}).value() == "t1");
  CHECK(plan.add(Commitment{}).value() == "k1");
  CHECK(plan.add(Participant{}).value() == "p1");
  CHECK(plan.add(Activity{}).value() == "a1");
  CHECK(plan.add(Result{}).value() == "r1");
  CHECK(plan.institutions[1].id == InstitutionId("i2"));
}

TEST_CASE("an id that is given out never meets one that was chosen", "[model]") {
  Plan plan;
  plan.add(Measure{.id = MeasureId("m2")});
  CHECK(plan.add(Measure{}).value() == "m3");  // the second measure would have been m2
  CHECK(plan.add(Measure{}).value() == "m4");
  plan.measures.erase(plan.measures.begin());
  CHECK(plan.add(Measure{}).value() == "m5");
  for (Measure const& m : plan.measures) CHECK(plan.find(m.id) == &m);
}

TEST_CASE("a chosen id is kept", "[model]") {
  Plan plan;
  CHECK(plan.add(Activity{.id = ActivityId("opening")}).value() == "opening");
  CHECK(plan.activities[0].id.value() == "opening");
}

TEST_CASE("the same id may stand for things of different kinds", "[model]") {
  Plan plan;
  plan.add(Measure{.id = MeasureId("camp")});
  plan.add(Target{.id = TargetId("camp")});
  CHECK(plan.find(MeasureId("camp")) == &plan.measures[0]);
  CHECK(plan.find(TargetId("camp")) == &plan.targets[0]);
}

TEST_CASE("a second entity with the same id is refused, and nothing changes", "[model]") {
  Plan plan{.title = "方案"_zh};
  plan.add(Measure{.id = MeasureId("m1"), .title = "跟岗"_zh});
  plan.add(Institution{.id = InstitutionId("dongcheng")}, Role::supporting);
  Plan const before = plan;

  CHECK_THROWS_AS(plan.add(Measure{.id = MeasureId("m1"), .title = "互访"_zh}), std::logic_error);
  CHECK(plan == before);
  CHECK_THROWS_AS(plan.add(Institution{.id = InstitutionId("dongcheng")}, Role::recipient), std::logic_error);
  CHECK(plan == before);
  CHECK(plan.parties.size() == 1);
  CHECK_THROWS_WITH(plan.add(Measure{.id = MeasureId("m1")}), "the plan already has the id m1");
}

TEST_CASE("an institution that is added with a role becomes a party", "[model]") {
  Plan plan;
  auto const giver = plan.add(Institution{.name = "东城技工学校"_zh}, Role::supporting);
  auto const taker = plan.add(Institution{.name = "山北职校"_zh}, Role("observer"));
  REQUIRE(plan.parties.size() == 2);
  CHECK(plan.parties[0].institution == giver);
  CHECK(plan.parties[0].role == role::supporting);
  CHECK(plan.parties[1].institution == taker);
  CHECK(plan.parties[1].role.code() == "observer");
}

TEST_CASE("find gives the first of the id, or nothing", "[model]") {
  Plan plan;
  plan.measures = {{.id = MeasureId("m1"), .title = "一"}, {.id = MeasureId("m1"), .title = "二"}, {.title = "三"}};
  CHECK(plan.find(MeasureId("m1")) == &plan.measures[0]);
  CHECK(plan.find(MeasureId("m2")) == nullptr);
  CHECK(plan.find(MeasureId()) == nullptr);  // no id is no one's id
  plan.find(MeasureId("m1"))->title = "改";
  CHECK(plan.measures[0].title.any() == "改");
  CHECK(std::as_const(plan).find(MeasureId("m1")) == &plan.measures[0]);
}

TEST_CASE("collections are the members of the plan", "[model]") {
  Plan plan;
  Plan const& constant = plan;
  CHECK(&plan.collection<Institution>() == &plan.institutions);
  CHECK(&plan.collection<Subject>() == &plan.subjects);
  CHECK(&plan.collection<Resource>() == &plan.resources);
  CHECK(&plan.collection<Deliverable>() == &plan.deliverables);
  CHECK(&plan.collection<Measure>() == &plan.measures);
  CHECK(&plan.collection<Terms>() == &plan.terms);
  CHECK(&plan.collection<Target>() == &plan.targets);
  CHECK(&plan.collection<Commitment>() == &plan.commitments);
  CHECK(&plan.collection<Participant>() == &plan.participants);
  CHECK(&constant.collection<Activity>() == &plan.activities);
  CHECK(&constant.collection<Result>() == &plan.results);
}

TEST_CASE("what belongs to no collection cannot be added or looked up", "[model]") {
  STATIC_REQUIRE(can_add<Measure>);
  STATIC_REQUIRE(can_find<Measure>);
  STATIC_REQUIRE_FALSE(can_add<Party>);
  STATIC_REQUIRE_FALSE(can_add<Flow>);
  STATIC_REQUIRE_FALSE(can_add<Programme>);
  STATIC_REQUIRE_FALSE(can_add<Plan>);
  STATIC_REQUIRE_FALSE(can_find<Programme>);
}

TEST_CASE("a copy of a plan is equal and independent", "[model]") {
  Plan plan{.title = "方案"_zh, .period = "2019"_period};
  plan.calendar = SchoolCalendar{.terms = {{.id = "1"}}};
  plan.add(Activity{.when = within("2019-05"_period, weeks(1)), .actual = Actual{.note = "如期"_zh}});
  plan.extras.set("x", "1");
  Plan copy = plan;
  CHECK(copy == plan);
  copy.activities[0].actual->note = "延期"_zh;
  CHECK(copy != plan);
  CHECK(plan.activities[0].actual->note == "如期"_zh);
  copy = plan;
  copy.extras.set("x", "2");
  CHECK(copy != plan);
  Plan const moved = std::move(copy);
  CHECK(moved.extras.find("x") != nullptr);
}

TEST_CASE("everything may be missing from a plan", "[model]") {
  Plan const plan;
  CHECK(plan.schema == schema_version);
  CHECK(plan.title.empty());
  CHECK_FALSE(plan.period.has_value());
  CHECK(plan.extras.empty());
  CHECK(plan == Plan{});
}
