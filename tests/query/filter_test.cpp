// SPDX-License-Identifier: BSL-1.0
// What a filter answers, of which rows it is certain, and what it refuses before it asks any row.
#include <algorithm>
#include <iterator>
#include <ranges>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include <bangfu/model/model.hpp>
#include <bangfu/query/query.hpp>
#include <bangfu/time/time.hpp>

#include "support/catch.hpp"

using namespace bangfu;
using namespace bangfu::literals;
using namespace bangfu::field;

namespace {

Plan const& empty_plan() {
  static Plan const plan;
  return plan;
}
template <unsigned Rows, class Row>
Truth ask(Predicate<Rows> const& filter, Row const& row, Plan const& plan = empty_plan()) {
  return evaluate(filter.tree, PlanView(plan), row);
}
template <class Row>
Truth ask(Expression const& filter, Row const& row) {
  return evaluate(filter, PlanView(empty_plan()), row);
}
Expression op(Operator o, std::vector<Expression> arguments) { return Expression::operation(o, std::move(arguments)); }
Expression property(std::string_view n) { return Expression::named(n); }
Expression word(char const* s) { return Expression::of(std::string(s)); }
Expression amount(int n) { return Expression::of(Decimal(n)); }

/// Three rows: one certainly in May, one perhaps, one undated.
Plan may_plan() {
  Plan plan;
  auto const school = plan.add(Institution{.id = InstitutionId("school"), .name = "山北职校"});
  auto const luo =
      plan.add(Participant{.id = ParticipantId("luo"), .name = Text("罗一", "zh").set("en", "Luo Yi"), .of = school});
  auto const zhou = plan.add(Participant{.id = ParticipantId("zhou"), .name = "周二"});
  auto const shadow = plan.add(Measure{.modality = Modality::shadowing});
  plan.add(Activity{.number = "1",
                    .when = throughout("2019-05"_period),
                    .modality = Modality::lecture,
                    .flows = {{.to = school, .who = {luo, zhou}}, {.who = {luo}}}});
  plan.add(Activity{
      .number = "2", .serves = {shadow}, .when = within("2019-05/2019-06"_period, weeks(1)), .attended_by = {zhou}});
  plan.add(Activity{.number = "3", .flows = {{.who = {ParticipantId("gone")}}}});
  return plan;
}
template <class Rows>
std::string numbers(Rows const& selected) {
  std::string all;
  for (Activity const& a : selected) all += a.number;
  return all;
}

}  // namespace

TEST_CASE("what is missing makes every question possible, and its negation too", "[filter]") {
  Activity const blank;
  CHECK(ask(modality == "lecture", blank) == Truth::possible);
  CHECK(ask(modality != "lecture", blank) == Truth::possible);
  CHECK(ask(!(modality == "lecture"), blank) == Truth::possible);
  CHECK(ask(overlaps("2019-05"), blank) == Truth::possible);
  CHECK(ask(starts_with(number, "1"), blank) == Truth::possible);
  CHECK(ask(promised_min > 3, Target{}) == Truth::possible);
  CHECK(ask(tier >= Tier::city, Target{}) == Truth::possible);
  CHECK(ask(value == 3, Result{}) == Truth::possible);
  CHECK(ask(group == false, Participant{}) == Truth::certain);  // true and false are never missing
}

TEST_CASE("whether something is missing is always known", "[filter]") {
  CHECK(ask(missing(modality), Activity{}) == Truth::certain);
  CHECK(ask(missing(modality), Activity{.modality = Modality::lecture}) == Truth::no);
  CHECK(ask(missing(when), Activity{}) == Truth::certain);
  CHECK(ask(missing(when), Activity{.when = undated(days(2))}) == Truth::no);  // a length is stated
  CHECK(ask(missing(promised_max), Target{.promised = at_least(5)}) == Truth::certain);
  CHECK(ask(missing(group), Participant{}) == Truth::no);
}

TEST_CASE("connectives are Kleene's", "[filter]") {
  Activity const row{.when = throughout("2019-05"_period)};
  auto const yes = overlaps("2019-05");
  auto const maybe = modality == "lecture";
  auto const no = overlaps("2019-06");
  REQUIRE(ask(yes, row) == Truth::certain);
  REQUIRE(ask(maybe, row) == Truth::possible);
  REQUIRE(ask(no, row) == Truth::no);
  CHECK(ask(yes && maybe, row) == Truth::possible);
  CHECK(ask(no && maybe, row) == Truth::no);
  CHECK(ask(yes || maybe, row) == Truth::certain);
  CHECK(ask(no || maybe, row) == Truth::possible);
  CHECK(ask(!yes, row) == Truth::no);
  CHECK(ask(!no, row) == Truth::certain);
  CHECK(ask(maybe && !maybe, row) == Truth::possible);  // questions are answered one by one
  CHECK(ask(op(Operator::all_of, {}), row) == Truth::certain);
  CHECK(ask(op(Operator::any_of, {}), row) == Truth::no);
  CHECK(ask(Expression::of(true), row) == Truth::certain);
  CHECK(ask(Expression::of(false), row) == Truth::no);
}

TEST_CASE("possibly makes certain what is possible, certainly makes no of it", "[filter]") {
  Activity const row{.when = throughout("2019-05"_period)};
  auto const maybe = modality == "lecture";
  CHECK(ask(possibly(maybe), row) == Truth::certain);
  CHECK(ask(certainly(maybe), row) == Truth::no);
  CHECK(ask(!certainly(maybe), row) == Truth::certain);
  CHECK(ask(!possibly(maybe), row) == Truth::no);
  CHECK(ask(possibly(overlaps("2019-06")), row) == Truth::no);
  CHECK(ask(certainly(overlaps("2019-05")), row) == Truth::certain);
}

TEST_CASE("of several values the best answer counts, and not equal is the negation of equal", "[filter]") {
  Measure const row{.responsible = {{.department = "教务处"}, {.department = "学生处"}, {}}};
  CHECK(ask(department == "学生处", row) == Truth::certain);
  CHECK(ask(department == "总务处", row) == Truth::no);
  CHECK(ask(department != "学生处", row) == Truth::no);
  CHECK(ask(department != "总务处", row) == Truth::certain);
  CHECK(ask(has_substring(department, "学生"), row) == Truth::certain);
  CHECK(ask(starts_with(department, "务"), row) == Truth::no);
  CHECK(ask(starts_with(department, ""), row) == Truth::certain);
  CHECK(ask(title == "shadowing", Measure{.title = Text("跟岗", "zh").set("en", "shadowing")}) == Truth::certain);
}

TEST_CASE("one value lies between two limits; two values on either side do not", "[filter]") {
  auto const between = [](int low, int high) {
    return op(Operator::between, {property("flows.size.min"), amount(low), amount(high)});
  };
  Measure const row{.flows = {{.size = exactly(1)}, {.size = exactly(10)}}};
  CHECK(ask(between(1, 3), row) == Truth::certain);
  CHECK(ask(between(10, 10), row) == Truth::certain);
  CHECK(ask(between(4, 5), row) == Truth::no);
  CHECK(ask(between(4, 5), Measure{}) == Truth::possible);
  auto const time = op(Operator::between, {property("due"), word("2019-03"), word("2019-06")});
  CHECK(ask(time, Target{.due = "2019-06-30"_date}) == Truth::certain);
  CHECK(ask(time, Target{.due = "2019"_date}) == Truth::possible);
  CHECK(ask(time, Target{.due = "2019-07"_date}) == Truth::no);
}

TEST_CASE("a value is one of many when it equals any of them", "[filter]") {
  auto const in = op(Operator::one_of, {property("promised.min"), amount(3), property("baseline"), amount(5)});
  CHECK(ask(in, Target{.promised = at_least(5)}) == Truth::certain);
  CHECK(ask(in, Target{.promised = at_least(4)}) == Truth::possible);
  CHECK(ask(in, Target{.promised = at_least(4), .baseline = 4}) == Truth::certain);
  CHECK(ask(in, Target{.promised = at_least(4), .baseline = 3}) == Truth::no);
}

TEST_CASE("a property is compared with another", "[filter]") {
  auto const grew = op(Operator::greater, {property("value"), property("before")});
  CHECK(ask(grew, Result{.value = 5, .before = 3}) == Truth::certain);
  CHECK(ask(grew, Result{.value = 3, .before = 3}) == Truth::no);
  CHECK(ask(grew, Result{.value = 3}) == Truth::possible);
  CHECK(ask(op(Operator::less, {amount(3), property("value")}), Result{.value = 5}) == Truth::certain);
}

TEST_CASE("numbers compare by value, whatever their scale", "[filter]") {
  Result const row{.value = Decimal(1250, 2)};
  CHECK(ask(value == Decimal(125, 1), row) == Truth::certain);
  CHECK(ask(value > 12 && value < 13, row) == Truth::certain);
  CHECK(ask(value >= Decimal(1250, 2) && value <= Decimal(1250, 2), row) == Truth::certain);
  CHECK(ask(value != 12, row) == Truth::certain);
}

TEST_CASE("tiers are ordered from school to nation", "[filter]") {
  Result const row{.tier = Tier::city};
  CHECK(ask(tier == Tier::city, row) == Truth::certain);
  CHECK(ask(tier >= Tier::county, row) == Truth::certain);
  CHECK(ask(tier > Tier::city, row) == Truth::no);
  CHECK(ask(tier < Tier::nation, row) == Truth::certain);
  CHECK(ask(op(Operator::less, {property("tier"), word("province")}), row) == Truth::certain);
  CHECK(ask(tier == Tier::county, Target{.tier = at_least(Tier::county)}) == Truth::certain);
}

TEST_CASE("times are asked by their text, as dates, periods or days", "[filter]") {
  Activity const row{.when = within("2019-05/2019-06"_period, weeks(1))};
  CHECK(ask(overlaps("2019-05/2019-06"), row) == Truth::certain);
  CHECK(ask(overlaps("2019-05"), row) == Truth::possible);
  CHECK(ask(overlaps("2019-07"), row) == Truth::no);
  CHECK(ask(overlaps("2019-05"_period), row) == Truth::possible);
  CHECK(ask(overlaps("2019-05-31"_date), row) == Truth::possible);
  CHECK(ask(overlaps(Day(2019, 5, 31)), row) == Truth::possible);
  CHECK(ask(overlaps(throughout("2019-05"_period)), row) == Truth::possible);
  CHECK(ask(during("2019"), row) == Truth::certain);
  CHECK(ask(before("2019-07-01"), row) == Truth::certain);
  CHECK(ask(after("2019-04"), row) == Truth::certain);
  CHECK(ask(disjoint("2019-07"), row) == Truth::certain);
  CHECK(ask(contains("2019-05-20"), row) == Truth::possible);
  CHECK(ask(meets("2019-07"), row) == Truth::possible);
  CHECK(ask(when < "2019-07", row) == Truth::certain);
  CHECK(ask(when <= "2019-06-01", row) == Truth::possible);
  CHECK(ask(when > "2019-06", row) == Truth::no);
  CHECK(ask(when >= "2019-05", row) == Truth::certain);
  Target const target{.due = "2019-06"_date};
  CHECK(ask(due == "2019-06-15", target) == Truth::possible);
  CHECK(ask(before(due, "2019-07"), target) == Truth::certain);
  CHECK(ask(after(due, "2019-06-10"), target) == Truth::possible);
  CHECK(ask(during(due, "2019"), target) == Truth::certain);
  CHECK(ask(overlaps(due, "2019-06"), target) == Truth::certain);
  CHECK(ask(relates(Relation::starts, due, "2019-06-15/2019-06-20"), target) == Truth::possible);
}

TEST_CASE("what an inferred link leads to is possible and never certain", "[filter]") {
  Plan plan;
  auto const shadow = plan.add(Measure{.modality = Modality::shadowing});
  plan.add(Activity{.number = "1", .serves = {{shadow, Origin::inferred}}});
  plan.add(Activity{.number = "2", .serves = {shadow}});
  plan.add(Activity{.number = "3", .serves = {{shadow, Origin::confirmed}}});
  CHECK(numbers(activities(plan) | where(modality == "shadowing")) == "23");
  CHECK(numbers(activities(plan) | where(possibly(modality == "shadowing"))) == "123");
  CHECK(numbers(activities(plan) | where(modality != "shadowing")).empty());
  CHECK(numbers(activities(plan) | where(serves == shadow)) == "23");
  CHECK(numbers(activities(plan) | where(possibly(of_measure(modality) == Modality::lecture))) ==
        "1");  // nothing is stated
}

TEST_CASE("a wrong name is refused when a filter is bound, before any row", "[filter]") {
  CHECK_THROWS_AS(BoundFilter<Activity>(op(Operator::equal, {property("colour"), word("x")})), UnknownProperty);
  CHECK_THROWS_AS(BoundFilter<Participant>((modality == "lecture").tree), UnknownProperty);
  CHECK_THROWS_AS(activities(empty_plan()) | where(op(Operator::missing, {property("colour")})), UnknownProperty);
  // Wherever in the tree it stands.
  CHECK_THROWS_AS(
      BoundFilter<Activity>(op(Operator::any_of, {Expression::of(true), op(Operator::negation, {property("colour")})})),
      UnknownProperty);
}

TEST_CASE("a wrong type is refused when a filter is bound, before any row", "[filter]") {
  auto const refused = [](Expression const& filter) {
    INFO(filter);
    CHECK_THROWS_AS(BoundFilter<Target>(filter), WrongType);
    CHECK_THROWS_AS(targets(empty_plan()) | where(filter), std::logic_error);
  };
  refused(op(Operator::equal, {property("promised.min"), word("five")}));
  refused(op(Operator::equal, {property("title"), amount(3)}));
  refused(op(Operator::equal, {property("promised.approximate"), amount(1)}));
  refused(op(Operator::less, {property("promised.approximate"), Expression::of(true)}));  // no order
  refused(op(Operator::less, {property("due"), amount(3)}));
  refused(op(Operator::equal, {property("tier"), word("village")}));
  refused(op(Operator::equal, {property("tier"), amount(3)}));
  refused(op(Operator::equal, {property("title"), property("promised.min")}));
  refused(op(Operator::one_of, {property("promised.min"), amount(3), word("x")}));
  refused(op(Operator::between, {property("promised.min"), amount(3), word("x")}));
  refused(op(Operator::overlaps, {property("title"), word("2019")}));
  refused(op(Operator::has_substring, {property("promised.min"), word("1")}));
  refused(op(Operator::has_substring, {property("title"), amount(1)}));
  refused(op(Operator::equal, {amount(1), word("x")}));  // two constants
  refused(op(Operator::equal, {Expression::of(true), Expression::of(Constant(on("2019-01-01"_date)))}));
  // Questions where values belong, and the reverse; too few and too many arguments.
  refused(op(Operator::equal, {property("title"), op(Operator::missing, {property("title")})}));
  refused(op(Operator::all_of, {word("x")}));
  refused(op(Operator::negation, {amount(1)}));
  refused(op(Operator::negation, {}));
  refused(op(Operator::possibly, {Expression::of(true), Expression::of(true)}));
  refused(op(Operator::equal, {property("title")}));
  refused(op(Operator::equal, {property("title"), word("x"), word("y")}));
  refused(op(Operator::between, {property("promised.min"), amount(1)}));
  refused(op(Operator::one_of, {property("title")}));
  refused(op(Operator::missing, {}));
  refused(property("title"));  // no truth value by itself
}

TEST_CASE("a text that is no time is refused with what was expected", "[filter]") {
  CHECK_THROWS_AS(BoundFilter<Target>(op(Operator::equal, {property("due"), word("soon")})), ReadError);
  CHECK_THROWS_AS(BoundFilter<Target>(op(Operator::before, {property("due"), word("2019-13")})), ReadError);
  CHECK_THROWS_AS(overlaps("2019-02-30"), ReadError);
}

TEST_CASE("constants compare by themselves", "[filter]") {
  CHECK(ask(op(Operator::equal, {word("x"), word("x")}), Target{}) == Truth::certain);
  CHECK(ask(op(Operator::less, {amount(3), amount(2)}), Target{}) == Truth::no);
  CHECK(ask(op(Operator::overlaps, {word("2019-05"), word("2019")}), Target{}) == Truth::certain);
  CHECK(ask(op(Operator::equal, {Expression::of(Constant(on("2019-05-01"_date))), word("2019-05-01")}), Target{}) ==
        Truth::certain);
  CHECK(ask(op(Operator::missing, {word("x")}), Target{}) == Truth::no);
}

TEST_CASE("a bound filter may be copied and moved, and asked when the expression is gone", "[filter]") {
  auto const bound = [] {
    BoundFilter<Activity> const original((number == "1" || number == std::string(100, 'x')).tree);
    BoundFilter<Activity> copy = original;
    return std::vector<BoundFilter<Activity>>{original, std::move(copy)};
  }();
  Plan const plan;
  PlanView const view(plan);
  for (auto const& filter : bound) {
    CHECK(filter(view, Activity{.number = "1"}) == Truth::certain);
    CHECK(filter(view, Activity{.number = std::string(100, 'x')}) == Truth::certain);
    CHECK(filter(view, Activity{.number = "2"}) == Truth::no);
  }
}

TEST_CASE("terms build the tree that other forms of a filter share", "[filter]") {
  auto const printed = [](auto const& filter) {
    std::ostringstream out;
    out << filter.tree;
    return out.str();
  };
  CHECK(printed(modality == "shadowing" && possibly(overlaps("2019-06"))) ==
        "and(=(modality, 'shadowing'), possibly(overlaps(when, [throughout 2019-06])))");
  CHECK(printed(!(promised_min >= 5) || missing(due)) == "or(not(>=(promised.min, 5)), isNull(due))");
  CHECK(printed(of_activity(of_measure(title)) != "x") == "<>(activity.measure.title, 'x')");
  CHECK(printed(tier < Tier::city) == "<(tier, 'city')");
  CHECK(printed(group == true) == "=(group, true)");
  CHECK(printed(modality == modality::lecture) == printed(modality == Modality::lecture));
  CHECK(printed(host == InstitutionId("i1")) == printed(host == "i1"));
  CHECK(printed(member<&Target::level> == ResultLevel::outcome) == "=(level, 'outcome')");
}

TEST_CASE("a selection holds the certain rows in the order of the plan", "[select]") {
  Plan const plan = may_plan();
  CHECK(numbers(activities(plan)) == "123");
  CHECK(numbers(activities(plan) | where(overlaps("2019-05"))) == "1");
  CHECK(numbers(activities(plan) | where(possibly(overlaps("2019-05")))) == "123");
  CHECK(numbers(activities(plan) | where(!overlaps("2019-07"))) == "12");
  CHECK(numbers(activities(plan) | where(modality == "shadowing" && possibly(overlaps("2019-06")))) == "2");
  CHECK(numbers(activities(plan) | where(possibly(overlaps("2019-06"))) | where(possibly(modality == "shadowing"))) ==
        "23");
  CHECK(numbers(activities(plan) | where(person == "Luo Yi")) == "1");
  CHECK(numbers(activities(plan) | where(member<&Activity::number> == "2")) == "2");
  CHECK(numbers(activities(plan) | where(op(Operator::equal, {property("number"), word("3")}))) == "3");
  CHECK((activities(plan) | where(modality == "meeting")).empty());
  CHECK(participants(plan).size() == 2);
  CHECK((participants(plan) | where(of_institution(field::name) == "山北职校")).size() == 1);
  CHECK((participants(plan) | where(group)).empty());
  CHECK((participants(plan) | where(!(group == true))).size() == 2);
  CHECK(institutions(plan).size() == 1);
  CHECK(measures(plan).size() == 1);
  CHECK(targets(plan).empty());
  CHECK(commitments(plan).empty());
  CHECK(results(plan).empty());
}

TEST_CASE("flows come with the rows that hold them", "[select]") {
  Plan const plan = may_plan();
  auto const all = flows(plan);
  REQUIRE(all.size() == 3);
  CHECK(all[0].activity == &plan.activities[0]);
  CHECK(all[0].flow == &plan.activities[0].flows[0]);
  auto const hosted = flows(plan) | where(host == "school" && overlaps("2019-05"));
  REQUIRE(hosted.size() == 1);
  CHECK(hosted[0]->who.size() == 2);
  CHECK((flows(plan) | where(of_activity(modality) == "lecture")).size() == 2);
  CHECK((flows(plan) | where(member<&Flow::who> == "luo")).size() == 2);
}

TEST_CASE("a selection is a range", "[select]") {
  Plan const plan = may_plan();
  auto const all = activities(plan);
  STATIC_REQUIRE(std::ranges::forward_range<decltype(all)>);
  STATIC_REQUIRE(std::ranges::forward_range<decltype(flows(plan))>);
  CHECK(std::distance(all.begin(), all.end()) == 3);
  auto const third = std::find_if(all.begin(), all.end(), [](Activity const& a) { return a.number == "3"; });
  REQUIRE(third != all.end());
  CHECK(&*third == &plan.activities[2]);
  CHECK(third->number == "3");
  CHECK(&all[2] == &plan.activities[2]);
  auto at = all.begin();
  CHECK((at++)->number == "1");
  CHECK((++at)->number == "3");
  CHECK(std::ranges::count_if(all, [](Activity const& a) { return a.flows.empty(); }) == 1);
}

TEST_CASE("a selection of a view shares what the view resolved, and outlives it", "[select]") {
  Plan const plan = may_plan();
  auto const selected = [&] {
    PlanView const view(plan);
    return activities(view) | where(modality == "shadowing");
  }();
  CHECK(numbers(selected) == "2");
  CHECK(&selected.view().plan() == &plan);
}

TEST_CASE("names are those who travel or attend, each once, in the reader's language", "[select]") {
  Plan const plan = may_plan();
  CHECK(names(plan, plan.activities[0]) == "罗一、周二");
  CHECK(names(plan, plan.activities[0], "en") == "Luo Yi, 周二");
  CHECK(names(PlanView(plan), plan.activities[1]) == "周二");
  CHECK(names(plan, plan.activities[2]) == "gone");  // the id stands for whom the plan does not list
  CHECK(names(plan, plan.activities[0].flows[1]) == "罗一");
  CHECK(names(plan, flows(plan)[0]) == "罗一、周二");
  CHECK(names(plan, Activity{}).empty());
}
