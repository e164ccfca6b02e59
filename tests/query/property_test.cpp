// SPDX-License-Identifier: BSL-1.0
// What can be asked: every described member, by name and as a term, and what relations lead to.
#include <cstddef>
#include <iostream>
#include <set>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include <bangfu/model/model.hpp>
#include <bangfu/query/query.hpp>
#include <bangfu/time/time.hpp>

#include "support/catch.hpp"
#include "support/random_plan.hpp"

using namespace bangfu;
using namespace bangfu::literals;

namespace {

struct Property {
  std::string name;
  ValueKind kind;
};
template <Described T>
std::vector<Property> properties() {
  std::vector<Property> all;
  auto const f = [&](std::string const& name, ValueKind kind, MemberInfo const&) { all.push_back({name, kind}); };
  bangfu::detail::for_each_property<T>("", f);
  return all;
}

template <class Row>
Data values(PlanView const& view, Row const& row, std::string_view name) {
  Accessor<Row> const accessor = find_property<Row>(name);
  Data out;
  accessor.get(view, row, accessor.path, out);
  return out;
}
/// The values of a text, those that are only inferred with a question mark.
template <class Row>
std::string texts(PlanView const& view, Row const& row, std::string_view name) {
  std::string all;
  auto const add = [&](Datum const& d, char const* mark) {
    all += (all.empty() ? "" : " ") + std::string(std::get<std::string_view>(d)) + mark;
  };
  Data const data = values(view, row, name);
  for (Datum const& d : data) add(d, "");
  for (Datum const& d : data.inferred()) add(d, "?");
  return all;
}
/// A value as somebody would write it in a filter.
Expression constant_of(Datum const& datum) {
  if (auto const* b = std::get_if<bool>(&datum)) return Expression::of(*b);
  if (auto const* n = std::get_if<Decimal>(&datum)) return Expression::of(*n);
  if (auto const* s = std::get_if<std::string_view>(&datum)) return Expression::of(std::string(*s));
  if (auto const* t = std::get_if<Tier>(&datum)) return Expression::of(std::string(to_string(*t)));
  if (auto const* w = std::get_if<When const*>(&datum)) return Expression::of(**w);
  if (auto const* p = std::get_if<Period>(&datum)) return Expression::of(p->to_string());
  return Expression::of(Constant(on(std::get<Date>(datum))));
}

/// Asks `row`, in which everything is stated, each property of `T` for each of its own values.
template <class T, class Row>
std::size_t ask_for_everything(PlanView const& view, Row const& row) {
  std::size_t asked = 0;
  for (Property const& p : properties<T>()) {
    INFO(p.name);
    CHECK(find_property<Row>(p.name).kind == p.kind);
    Expression const name = Expression::named(p.name);
    Data const data = values(view, row, p.name);
    CHECK_FALSE((data.empty() && data.inferred().empty()));
    CHECK(evaluate(Expression::operation(Operator::missing, {name}), view, row) == truth(data.empty()));
    for (Datum const& value : data.inferred())
      CHECK(is_possible(evaluate(Expression::operation(Operator::equal, {name, constant_of(value)}), view, row)));
    for (Datum const& value : data) {
      Truth const same = evaluate(Expression::operation(Operator::equal, {name, constant_of(value)}), view, row);
      // An imprecise time is only possibly the same as another that is stated alike.
      if (same != Truth::certain && !(p.kind == ValueKind::time && same == Truth::possible))
        FAIL(p.name << " is not its own value");
      ++asked;
    }
  }
  return asked;
}

template <class Row, std::size_t I>
bool term_of_member_is_right() {
  constexpr auto const& described = member_at<Row, I>();
  using Type = typename std::remove_cvref_t<decltype(described)>::type;
  if constexpr (bangfu::detail::kind_of<Type>()) {
    constexpr auto pointer = described.pointer;
    return member<pointer>.expression() == Expression::named(described.info.key);
  }
  return true;
}
template <class Row>
void every_member_is_a_term() {
  [&]<std::size_t... I>(std::index_sequence<I...>) {
    bool const right = (term_of_member_is_right<Row, I>() && ...);
    CHECK(right);
  }
  (std::make_index_sequence<description_of<Row>.size>{});
}

/// Binds a term to each kind of rows that it says it can be asked of.
template <ValueKind Kind, unsigned Rows, class Value>
std::size_t binds(Term<Kind, Rows, Value> const& term) {
  std::size_t kinds = 0;
  std::string const name = term.expression().property;
  auto const one = [&]<class Row>(Row const*) {
    if ((Rows & rows::of<Row>) == 0) return;
    INFO(name);
    CHECK(find_property<Row>(name).kind == Kind);
    ++kinds;
  };
  one(static_cast<Activity const*>(nullptr));
  one(static_cast<FlowRow const*>(nullptr));
  one(static_cast<Measure const*>(nullptr));
  one(static_cast<Target const*>(nullptr));
  one(static_cast<Commitment const*>(nullptr));
  one(static_cast<Participant const*>(nullptr));
  one(static_cast<Result const*>(nullptr));
  one(static_cast<Institution const*>(nullptr));
  return kinds;
}

/// Two measures, two rows, two flows, and whatever hangs on them.
Plan related_plan() {
  Plan plan;
  auto const giver = plan.add(Institution{.id = InstitutionId("giver"), .name = "东城技校"});
  auto const taker = plan.add(Institution{.id = InstitutionId("taker"), .name = "山北职校"});
  auto const luo = plan.add(Participant{.id = ParticipantId("luo"), .name = "罗一", .of = taker});
  auto const zhou = plan.add(Participant{.id = ParticipantId("zhou"), .name = Text("周二", "zh").set("en", "Zhou Er")});
  auto const shadow =
      plan.add(Measure{.id = MeasureId("m1"), .area = Area::staff, .title = "跟岗", .modality = Modality::shadowing});
  auto const lecture =
      plan.add(Measure{.id = MeasureId("m2"), .area = Area::teaching, .title = "讲座", .modality = Modality::lecture});
  auto const masters = plan.add(Target{.id = TargetId("t1"), .of = shadow, .title = "能手", .promised = at_least(5)});
  plan.add(Target{.id = TargetId("t2"), .of = shadow, .area = Area::students});
  plan.add(Commitment{.id = CommitmentId("k1"), .of = lecture});
  plan.add(Result{.id = ResultId("r1"), .of = masters, .value = 3});
  plan.add(Activity{
      .id = ActivityId("a1"),
      .number = "1",
      .serves = {shadow, {lecture, Origin::inferred}},
      .towards = {masters},
      .when = in("2019-05"_period),
      .flows = {{.from = taker, .to = giver, .who = {luo}},
                {.from = giver, .to = taker, .modality = Modality::training, .when = When(in("2019-06"_period))}},
      .attended_by = {zhou}});
  plan.add(Activity{
      .id = ActivityId("a2"), .number = "2", .serves = {shadow}, .modality = Modality::meeting, .attended_by = {luo}});
  plan.add(Activity{.id = ActivityId("a3"), .number = "3", .serves = {MeasureId("gone")}});
  return plan;
}

}  // namespace

TEST_CASE("every described member can be asked by name, whatever it is made of", "[property]") {
  Plan const plan;
  PlanView const view(plan);
  std::size_t asked = 0;
  for (std::uint64_t seed = 1; seed <= test::tries(3, 100); ++seed) {
    test::Random random(seed);
    asked += ask_for_everything<Measure>(view, random.make<Measure>());
    asked += ask_for_everything<Target>(view, random.make<Target>());
    asked += ask_for_everything<Commitment>(view, random.make<Commitment>());
    asked += ask_for_everything<Participant>(view, random.make<Participant>());
    asked += ask_for_everything<Result>(view, random.make<Result>());
    asked += ask_for_everything<Institution>(view, random.make<Institution>());
    Activity const activity = random.make<Activity>();
    asked += ask_for_everything<Flow>(view, FlowRow{&activity, &activity.flows[0]});
    // The area of a row is that of its measures; all else is its own.
    asked += ask_for_everything<Activity>(view, activity);
  }
  std::size_t const names = properties<Activity>().size() + properties<Flow>().size() + properties<Measure>().size() +
                            properties<Target>().size() + properties<Commitment>().size() +
                            properties<Participant>().size() + properties<Result>().size() +
                            properties<Institution>().size();
  std::cout << "properties: " << names << " names, asked for " << asked << " values" << std::endl;
  CHECK(names > 300);
  CHECK(asked > 2 * names);
}

TEST_CASE("a name leads through lists and what may be absent as deep as a description goes", "[property]") {
  Plan const plan;
  PlanView const view(plan);
  Target const target{.promised = at_least(5, unit::person),
                      .responsible = {{InstitutionId("giver"), "教务处"}, {InstitutionId("taker"), "学生处"}, {}}};
  CHECK(texts(view, target, "responsible.department") == "教务处 学生处");
  CHECK(std::get<Decimal>(values(view, target, "promised.min")[0]) == Decimal(5));
  CHECK(values(view, target, "promised.max").empty());
  Activity activity;
  activity.actual.emplace().when = within("2019-05"_period, in_stays_of(days(30), days(5)));
  CHECK(std::get<Decimal>(values(view, activity, "actual.when.lasts.each.min")[0]) == Decimal(5));
  CHECK(texts(view, activity, "actual.when.lasts.unit") == "day");
  CHECK(find_property<Target>("tier").kind == ValueKind::tier);
  CHECK(find_property<Target>("tier.comparison").kind == ValueKind::text);
}

TEST_CASE("a text is asked in each of its languages", "[property]") {
  Plan const plan;
  Measure const measure{.title = Text("跟岗", "zh").set("en", "shadowing")};
  CHECK(texts(PlanView(plan), measure, "title") == "shadowing 跟岗");
}

TEST_CASE("a name that there is not is refused with its name and kind of row", "[property]") {
  for (char const* name :
       {"", ".", "colour", "title.colour", "promised", "promised.", "promised.min.max", ".title", "title.", "measure",
        "measure.", "measure.colour", "activity.number", "responsible.institution.name", "extras"}) {
    INFO(name);
    CHECK_THROWS_AS(find_property<Target>(name), UnknownProperty);
  }
  CHECK_THROWS_AS(find_property<FlowRow>("colour"), UnknownProperty);
  CHECK_THROWS_AS(find_property<FlowRow>("target.title"), UnknownProperty);
  try {
    find_property<Target>("colour");
  } catch (UnknownProperty const& e) {
    CHECK(e.name() == "colour");
    CHECK(std::string(e.what()) == "there is no property colour of target");
  }
}

TEST_CASE("every member that has values of its own is a term", "[property]") {
  every_member_is_a_term<Activity>();
  every_member_is_a_term<Flow>();
  every_member_is_a_term<Measure>();
  every_member_is_a_term<Target>();
  every_member_is_a_term<Commitment>();
  every_member_is_a_term<Participant>();
  every_member_is_a_term<Result>();
  every_member_is_a_term<Institution>();
}

TEST_CASE("a term can be asked of all the rows that it claims", "[property]") {
  namespace f = bangfu::field;
  std::size_t bound = 0;
  bound += binds(bangfu::modality) + binds(bangfu::area) + binds(bangfu::obligation) + binds(bangfu::mode);
  bound += binds(bangfu::status) + binds(bangfu::unit);
  bound += binds(f::id) + binds(f::number) + binds(f::title) + binds(f::note) + binds(f::name) + binds(f::when);
  bound += binds(f::host) + binds(f::sender) + binds(f::who) + binds(f::person) + binds(f::serves) + binds(f::towards);
  bound += binds(f::department) + binds(f::continued) + binds(f::indicator) + binds(f::promised_min) +
           binds(f::promised_max);
  bound +=
      binds(f::promised_unit) + binds(f::tier) + binds(f::due) + binds(f::baseline) + binds(f::of) + binds(f::group);
  bound += binds(f::participant_kind) + binds(f::institution_kind) + binds(f::observed_on) + binds(f::value) +
           binds(f::of_target_id);
  bound += binds(of_measure(f::title)) + binds(of_measure(bangfu::area)) + binds(of_measure(bangfu::modality));
  bound += binds(of_target(f::tier)) + binds(of_target(bangfu::area)) + binds(of_target(of_measure(f::title)));
  bound += binds(of_activity(f::when)) + binds(of_activity(bangfu::area)) + binds(of_activity(f::host)) +
           binds(of_activity(f::person));
  bound += binds(of_activity(of_measure(f::title))) + binds(of_activity(of_target(of_measure(f::title))));
  bound += binds(of_institution(f::name));
  CHECK(bound > 90);
}

TEST_CASE("the modality of a row is its own or else that of the measures it serves; its area is theirs", "[property]") {
  Plan const plan = related_plan();
  PlanView const view(plan);
  CHECK(texts(view, plan.activities[0], "modality") == "shadowing lecture?");
  CHECK(texts(view, plan.activities[1], "modality") == "meeting");
  CHECK(texts(view, plan.activities[2], "modality").empty());
  Activity const several{.serves = {MeasureId("m1")}, .also = {Modality::lecture, Modality::training}};
  CHECK(texts(view, several, "modality") == "lecture training");
  CHECK(texts(view, Measure{.modality = Modality::lecture, .also = {Modality::training}}, "modality") ==
        "lecture training");
  CHECK(texts(view, plan.activities[0], "area") == "staff teaching?");
  CHECK(texts(view, plan.activities[0], "measure.title") == "跟岗 讲座?");
  CHECK(texts(view, plan.activities[0], "target.title") == "能手");
  CHECK(texts(view, plan.activities[0], "target.measure.title") == "跟岗");
  CHECK(texts(view, plan.activities[0], "serves") == "m1 m2?");
}

TEST_CASE("hosts, senders and people of a row are those of its flows, and those who attend", "[property]") {
  Plan const plan = related_plan();
  PlanView const view(plan);
  CHECK(texts(view, plan.activities[0], "host") == "giver taker");
  CHECK(texts(view, plan.activities[0], "sender") == "taker giver");
  CHECK(texts(view, plan.activities[0], "who") == "luo zhou");
  CHECK(texts(view, plan.activities[0], "person") == "罗一 Zhou Er 周二");
}

TEST_CASE("a flow has its own time and modality or else those of its row", "[property]") {
  Plan const plan = related_plan();
  PlanView const view(plan);
  Activity const& row = plan.activities[0];
  FlowRow const there{&row, &row.flows[0]};
  FlowRow const back{&row, &row.flows[1]};
  CHECK(*std::get<When const*>(values(view, there, "when")[0]) == in("2019-05"_period));
  CHECK(*std::get<When const*>(values(view, back, "when")[0]) == in("2019-06"_period));
  CHECK(*std::get<When const*>(values(view, back, "activity.when")[0]) == in("2019-05"_period));
  CHECK(texts(view, there, "modality") == "shadowing lecture?");
  CHECK(texts(view, back, "modality") == "training");
  CHECK(texts(view, there, "host") == "giver");
  CHECK(texts(view, there, "sender") == "taker");
  CHECK(texts(view, there, "person") == "罗一");
  CHECK(texts(view, there, "activity.number") == "1");
  CHECK(texts(view, there, "activity.area") == "staff teaching?");  // a relation of a relation
  CHECK(texts(view, there, "activity.measure.title") == "跟岗 讲座?");
  CHECK(texts(view, there, "activity.target.measure.id") == "m1");
}

TEST_CASE("targets, commitments, results and participants lead to what they belong to", "[property]") {
  Plan const plan = related_plan();
  PlanView const view(plan);
  CHECK(texts(view, plan.targets[0], "area") == "staff");
  CHECK(texts(view, plan.targets[1], "area") == "students");
  CHECK(texts(view, plan.targets[0], "measure.modality") == "shadowing");
  CHECK(texts(view, plan.commitments[0], "area") == "teaching");
  CHECK(texts(view, plan.commitments[0], "measure.title") == "讲座");
  CHECK(texts(view, plan.results[0], "target.title") == "能手");
  CHECK(texts(view, plan.results[0], "target.area") == "staff");
  CHECK(texts(view, plan.results[0], "target.measure.title") == "跟岗");
  CHECK(texts(view, plan.participants[0], "activity.number") == "1 2");
  CHECK(texts(view, plan.participants[0], "activity.modality") == "shadowing meeting lecture?");
  CHECK(texts(view, plan.participants[1], "activity.modality") == "shadowing lecture?");
  CHECK(texts(view, plan.participants[0], "activity.measure.id") == "m1 m1 m2?");
  CHECK(texts(view, plan.participants[0], "institution.name") == "山北职校");
  CHECK(texts(view, plan.participants[1], "institution.name").empty());
}
