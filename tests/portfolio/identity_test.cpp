// SPDX-License-Identifier: BSL-1.0
#include <functional>
#include <string>
#include <utility>
#include <vector>

#include <bangfu/model/model.hpp>
#include <bangfu/portfolio/portfolio.hpp>
#include <bangfu/query/query.hpp>

#include "support/catch.hpp"

using namespace bangfu;

namespace {

Identifier school(char const* code) { return {.scheme = identifier_scheme::school_code, .code = code}; }
Identifier credit(char const* code) { return {.scheme = identifier_scheme::unified_social_credit_code, .code = code}; }
Identifier teacher(char const* code) { return {.scheme = identifier_scheme::teacher_number, .code = code}; }
Identifier staff(char const* code) { return {.scheme = identifier_scheme::staff_number, .code = code}; }

/// A plan of one school and one person of it, who travels on a day.
Plan plan(char const* id, std::vector<Identifier> of_school, std::vector<Identifier> of_person,
          char const* day = "2019-05-06", char const* person = "罗一", char const* name = "东城技工学校") {
  Plan made{.id = PlanId(id)};
  auto const i = made.add(Institution{.name = name, .identifiers = std::move(of_school)});
  auto const p = made.add(Participant{.name = person, .of = i, .identifiers = std::move(of_person)});
  made.add(Activity{.when = on(Date::parse(day)), .flows = {{.from = i, .to = i, .who = {p}}}});
  return made;
}
InstitutionKey school_of(Portfolio const& all, char const* id) {
  return *all.institution(PlanId(id), InstitutionId("i1"));
}
PersonKey person_of(Portfolio const& all, char const* id) { return *all.person(PlanId(id), ParticipantId("p1")); }

}  // namespace

TEST_CASE("institutions are one only when an identifier agrees, by way of others too", "[portfolio]") {
  Portfolio all;
  all.add(plan("a", {school("1")}, {}));
  all.add(plan("b", {credit("X")}, {}));
  all.add(plan("c", {school("2")}, {}));
  CHECK(all.same(school_of(all, "a"), school_of(all, "b")) == Truth::possible);  // by name only
  CHECK(*all.institution(school("1")) == school_of(all, "a"));
  all.add(plan("both", {school("1"), credit("X")}, {}));
  CHECK(all.same(school_of(all, "a"), school_of(all, "b")) == Truth::certain);
  CHECK(all.same(school_of(all, "a"), school_of(all, "c")) == Truth::possible);
  CHECK(*all.institution(school("1")) == *all.institution(credit("X")));
  CHECK(all.appearances(school_of(all, "a")).size() == 3);
  CHECK(activities(all).hosted_by(school_of(all, "b")).count().certain == 3);
  // Whoever joined them is gone: they are two again.
  all.remove(PlanId("both"));
  CHECK(all.same(school_of(all, "a"), school_of(all, "b")) == Truth::possible);
  CHECK(activities(all).hosted_by(school_of(all, "b")).count().certain == 1);
  all.remove(PlanId("a"));
  CHECK_FALSE(all.institution(school("1")).has_value());
  CHECK_FALSE(all.institution(school("none")).has_value());
}

TEST_CASE("one place is whatever is part of the other", "[portfolio]") {
  Plan made{.id = PlanId("a")};
  auto const whole = made.add(Institution{.name = "学院"});
  auto const part = made.add(Institution{.name = "附中", .part_of = whole});
  auto const other = made.add(Institution{.name = "乙校"});
  auto const p = made.add(Participant{.name = "罗一", .of = whole});
  for (auto const& host : {whole, part, other})
    made.add(Activity{.when = on(Date::parse("2019-05-06")), .flows = {{.to = host, .who = {p}}}});
  Portfolio all;
  all.add(std::move(made));
  auto const found = certain_double_bookings(all);
  REQUIRE(found.size() == 2);  // each with the other school
  for (auto const& b : found) CHECK(found.activity(b.second)->id == ActivityId("a3"));
}

TEST_CASE("representatives stand for all that are one", "[portfolio]") {
  Portfolio all;
  all.add(plan("a", {school("1")}, {teacher("7")}));
  all.add(plan("b", {school("1")}, {teacher("8")}));
  all.add(plan("c", {school("2")}, {teacher("8"), teacher("7")}));
  Representatives const stand_in(all);
  auto const participant = [&](char const* id) { return &all.find(PlanId(id))->participants[0]; };
  auto const institution = [&](char const* id) { return &all.find(PlanId(id))->institutions[0]; };
  CHECK(stand_in.person(participant("a")) == participant("a"));
  CHECK(stand_in.person(participant("b")) == participant("a"));
  CHECK(stand_in.person(participant("c")) == participant("a"));
  CHECK(stand_in.institution(institution("b")) == institution("a"));
  CHECK(stand_in.institution(institution("c")) == institution("c"));
  Participant const outside;
  CHECK(stand_in.person(&outside) == &outside);
}

TEST_CASE("the same code of another scheme is another identifier", "[portfolio]") {
  Portfolio all;
  all.add(plan("a", {school("1")}, {}, "2019-05-06", "罗一", "甲校"));
  all.add(plan("b", {credit("1")}, {}, "2019-05-06", "罗一", "乙校"));
  all.add(plan("c", {}, {}, "2019-05-06", "罗一", ""));
  all.add(plan("d", {}, {}, "2019-05-06", "罗一", ""));
  CHECK(all.same(school_of(all, "a"), school_of(all, "b")) == Truth::no);
  CHECK(all.same(school_of(all, "c"), school_of(all, "d")) == Truth::no);  // no name is no name in common
}

TEST_CASE("people are one by identifier, and possibly one by name and institution", "[portfolio]") {
  Portfolio all;
  all.add(plan("a", {school("1")}, {teacher("7")}));
  all.add(plan("b", {school("2")}, {teacher("7")}, "2019-05-06", "罗一一"));
  all.add(plan("c", {school("1")}, {}));
  all.add(plan("d", {school("3")}, {}, "2019-05-06", "罗一", "西河职校"));
  CHECK(all.same(person_of(all, "a"), person_of(all, "b")) == Truth::certain);
  CHECK(all.same(person_of(all, "a"), person_of(all, "c")) == Truth::possible);
  CHECK(all.same(person_of(all, "a"), person_of(all, "d")) == Truth::no);
  CHECK(all.possibly_same(person_of(all, "a")) == std::vector<PersonKey>{person_of(all, "c")});
  CHECK(all.appearances(person_of(all, "a")).size() == 2);
  CHECK(activities(all).with(*all.person(teacher("7"))).count().certain == 2);
}

TEST_CASE("staff numbers count within an institution", "[portfolio]") {
  Portfolio all;
  all.add(plan("a", {school("1")}, {staff("007")}, "2019-05-06", "罗一", "甲校"));
  all.add(plan("b", {school("2")}, {staff("007")}, "2019-05-06", "陈二", "乙校"));
  all.add(plan("c", {school("1"), credit("X")}, {staff("007")}, "2019-05-06", "罗某", "甲校"));
  CHECK(all.same(person_of(all, "a"), person_of(all, "b")) == Truth::no);
  CHECK(all.same(person_of(all, "a"), person_of(all, "c")) == Truth::certain);
}

TEST_CASE("a person is booked twice where times certainly overlap, in one plan or two", "[portfolio]") {
  Portfolio all;
  all.add(plan("a", {school("1")}, {teacher("7")}, "2019-05-06"));
  all.add(plan("b", {school("2")}, {teacher("7")}, "2019-05-06"));
  all.add(plan("c", {school("2")}, {teacher("7")}, "2019-05-07"));
  all.add(plan("d", {school("2")}, {teacher("7")}, "2019-05"));  // one day of May: possibly
  all.add(plan("e", {school("1")}, {}, "2019-05-06"));           // possibly the same person
  Plan twice = plan("f", {}, {}, "2019-06-01");
  auto const other = twice.add(Institution{.name = "乙校"});
  twice.add(Activity{.when = throughout(Period::parse("2019-05-20/2019-06-03")),
                     .flows = {{.to = other, .who = {ParticipantId("p1")}}}});
  Activity copy = twice.activities[1];
  for (auto const& change : std::vector<std::function<void(Activity&)>>{
           [](Activity& a) { a.status = status::cancelled; }, [](Activity& a) { a.status = status::postponed; },
           [](Activity& a) { a.mode = mode::online; }, [](Activity& a) { a.mode = mode::mixed; },
           [](Activity& a) { a.flows[0].to = InstitutionId(); },
           [](Activity& a) { a.when = repeated(undated(), monthly()); },
           [](Activity& a) { a.actual = Actual{.when = on(Date::parse("2019-06-20"))}; },
           [](Activity& a) { a.actual = Actual{.who = {ParticipantId("p2")}}; }}) {
    Activity changed = copy;  // none of these books anybody for certain
    changed.id = {};
    change(changed);
    twice.add(std::move(changed));
  }
  Plan group = twice;
  group.id = PlanId("g");
  group.participants[0].group = true;  // others of the group may go
  all.add(std::move(twice));
  all.add(std::move(group));
  CertainDoubleBookings const found = certain_double_bookings(all);
  REQUIRE(found.size() == 2);
  CHECK(found.activity(found[0].first).plan().id == PlanId("a"));
  CHECK(found.activity(found[0].second).plan().id == PlanId("b"));
  CHECK(found[0].person == *all.person(teacher("7")));
  CHECK(found.activity(found[1].first).plan().id == PlanId("f"));
  all.remove(PlanId("b"));
  CHECK(certain_double_bookings(all).size() == 1);
}
