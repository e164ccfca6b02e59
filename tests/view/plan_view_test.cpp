// SPDX-License-Identifier: BSL-1.0
#include <string>
#include <type_traits>
#include <vector>

#include <bangfu/view/plan_view.hpp>

#include "support/catch.hpp"

using namespace bangfu;
using namespace bangfu::literals;

namespace {

Plan linked_plan() {
  Plan plan;
  plan.add(Institution{.id = InstitutionId("giver"), .name = Text("东城技校", "zh").set("en", "East City School")});
  plan.add(Institution{.id = InstitutionId("taker")});
  plan.parties = {{.institution = InstitutionId("giver"), .role = Role::supporting},
                  {.institution = InstitutionId("giver"), .role = Role::compiling},
                  {.institution = InstitutionId("taker"), .role = Role::recipient}};
  plan.add(Participant{.id = ParticipantId("luo"), .name = "罗一"});
  for (char const* id : {"m1", "m2", "m3"}) plan.add(Measure{.id = MeasureId(id)});
  plan.add(Target{.id = TargetId("t1"), .of = MeasureId("m2")});
  plan.add(Target{.id = TargetId("t2"), .of = {MeasureId("m2"), Origin::inferred}});
  plan.add(Target{.id = TargetId("t3"), .of = MeasureId("gone")});
  plan.add(Activity{.number = "1", .serves = {MeasureId("m2"), MeasureId("m1")}, .towards = {TargetId("t1")}});
  plan.add(Activity{.number = "2", .serves = {MeasureId("m2"), MeasureId("m2")}});
  plan.add(Activity{.number = "3", .serves = {MeasureId("gone"), MeasureId()}});
  plan.add(Activity{.number = "4", .serves = {{MeasureId("m2"), Origin::inferred}}});
  plan.add(Result{.of = TargetId("t1"), .value = 1});
  plan.add(Result{.of = TargetId("t2"), .value = 2});
  plan.add(Result{.of = TargetId("t1"), .value = 3});
  return plan;
}
std::string numbers_of(PlanView const& view, auto const& of) {
  std::string all;
  view.activities_of(of, [&](Activity const& a) { all += a.number; });
  return all;
}

}  // namespace

TEST_CASE("a view finds each entity by its id, and nothing for an id that there is not", "[view]") {
  Plan const plan = linked_plan();
  PlanView const view(plan);
  CHECK(view.find(MeasureId("m2")) == &plan.measures[1]);
  CHECK(view.find(InstitutionId("giver")) == &plan.institutions[0]);
  CHECK(view.find(plan.targets[1].of) == &plan.measures[1]);
  CHECK(view.find(MeasureId("gone")) == nullptr);
  CHECK(view.find(MeasureId()) == nullptr);
  CHECK(view.find(TargetId("m2")) == nullptr);
  CHECK(&view.plan() == &plan);
}

TEST_CASE("where an id is repeated a view finds the first, whatever the order of ids", "[view]") {
  Plan plan;
  for (char const* id : {"z", "b", "a", "b", "z", "", "a"}) plan.measures.push_back({.id = MeasureId(id)});
  PlanView const view(plan);
  CHECK(view.find(MeasureId("z")) == &plan.measures[0]);
  CHECK(view.find(MeasureId("b")) == &plan.measures[1]);
  CHECK(view.find(MeasureId("a")) == &plan.measures[2]);
}

TEST_CASE("a view agrees with the plan's own search for every id", "[view]") {
  Plan plan;
  for (int i = 0; i < 300; ++i) plan.participants.push_back({.id = ParticipantId(std::to_string(i * 7919 % 211))});
  PlanView const view(plan);
  for (int i = 0; i < 230; ++i)
    CHECK(view.find(ParticipantId(std::to_string(i))) == plan.find(ParticipantId(std::to_string(i))));
}

TEST_CASE("links lead back: in the order of the plan, each thing once, whatever the origin of the link", "[view]") {
  Plan const plan = linked_plan();
  PlanView const view(plan);
  CHECK(numbers_of(view, plan.measures[0]) == "1");
  CHECK(numbers_of(view, plan.measures[1]) == "124");
  CHECK(numbers_of(view, plan.measures[2]).empty());
  CHECK(numbers_of(view, plan.targets[0]) == "1");
  CHECK(numbers_of(view, plan.targets[1]).empty());
  std::vector<Target const*> targets;
  view.targets_of(plan.measures[1], [&](Target const& t) { targets.push_back(&t); });
  CHECK(targets == std::vector<Target const*>{&plan.targets[0], &plan.targets[1]});
  std::vector<Result const*> results;
  view.results_of(plan.targets[0], [&](Result const& r) { results.push_back(&r); });
  CHECK(results == std::vector<Result const*>{&plan.results[0], &plan.results[2]});
}

TEST_CASE("nothing leads back to what has no id or is not in the plan", "[view]") {
  Plan plan = linked_plan();
  plan.measures.push_back(Measure{});
  PlanView const view(plan);
  CHECK(numbers_of(view, plan.measures.back()).empty());
  CHECK(numbers_of(view, Measure{.id = MeasureId("gone")}).empty());
  CHECK(numbers_of(view, Measure{.id = MeasureId("m1")}) == "1");  // a copy is known by its id
}

TEST_CASE("an institution may hold several roles", "[view]") {
  Plan const plan = linked_plan();
  PlanView const view(plan);
  CHECK(view.has_role(InstitutionId("giver"), Role::supporting));
  CHECK(view.has_role(InstitutionId("giver"), Role::compiling));
  CHECK_FALSE(view.has_role(InstitutionId("giver"), Role::recipient));
  CHECK_FALSE(view.has_role(InstitutionId("nobody"), Role::recipient));
  int roles = 0;
  view.roles_of(InstitutionId("giver"), [&](Party const&) { ++roles; });
  CHECK(roles == 2);
}

TEST_CASE("a name is given in the reader's language, and the id stands for what has none", "[view]") {
  Plan const plan = linked_plan();
  PlanView const view(plan);
  CHECK(view.name_of(InstitutionId("giver"), "zh") == "东城技校");
  CHECK(view.name_of(InstitutionId("giver"), "en") == "East City School");
  CHECK(view.name_of(InstitutionId("taker"), "en") == "taker");
  CHECK(view.name_of(InstitutionId("nobody")) == "nobody");
  CHECK(view.name_of(InstitutionId()).empty());
  CHECK(view.name_of(ParticipantId("luo"), "en") == "罗一");
}

TEST_CASE("the time of a flow is its own or that of its row", "[view]") {
  Activity activity{.when = in("2019-05"_period), .flows = {{}, {.when = When(in("2019-06"_period))}}};
  CHECK(FlowRow{&activity, &activity.flows[0]}.when() == in("2019-05"_period));
  CHECK(FlowRow{&activity, &activity.flows[1]}.when() == in("2019-06"_period));
}

TEST_CASE("a copy of a view shows the same plan", "[view]") {
  Plan const plan = linked_plan();
  PlanView const view(plan);
  PlanView const copy = view;
  CHECK(copy.find(MeasureId("m2")) == &plan.measures[1]);
  CHECK(numbers_of(copy, plan.measures[1]) == "124");
  STATIC_REQUIRE_FALSE(std::is_constructible_v<PlanView, Plan&&>);
}
