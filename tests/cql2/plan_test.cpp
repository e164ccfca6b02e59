// SPDX-License-Identifier: BSL-1.0
// Plans asked in CQL2.
#include <bangfu/cql2/plan.hpp>

#include <algorithm>

#include <bangfu/json/json.hpp>

#include "support/catch.hpp"

using namespace bangfu;
using cql2::where;

namespace {

Plan const& real_plan() {
  static Plan const plan = json::load((test::source_dir() / "examples/data/dongguan-lechang-2019.json").string()).value;
  return plan;
}
std::string numbers(std::string const& filter) {
  std::string all;
  for (Activity const& a : activities(real_plan()) | where(filter)) all += (all.empty() ? "" : " ") + a.number;
  return all;
}
ReadError refused(std::string const& filter) {
  try {
    (void)(activities(real_plan()) | where(filter));
  } catch (ReadError const& error) {
    return error;
  }
  FAIL("not refused: " << filter);
  return {};
}
bool has(cql2::detail::Table const& table, std::string_view name, cql2::Type type) {
  auto const at = table.find(name);
  return at && table.queryables()[*at].type == type && !table.queryables()[*at].meaning.in("zh").empty() &&
         !table.queryables()[*at].meaning.in("en").empty();
}

}  // namespace

TEST_CASE("the published plan is asked in CQL2 as in C++", "[cql2]") {
  // 15 rows; 13 flows go to Dongguan, 2 to Lechang (provisions: 13 stays there, 2 here).
  CHECK((flows(real_plan()) | where("host = 'dongguan'")).size() == 13);
  CHECK((flows(real_plan()) | where("host LIKE 'le%'")).size() == 2);
  // Certain are rows that lie in May wherever they lie; possible those too that may begin or end there.
  CHECK(numbers("T_INTERSECTS(when, INTERVAL('2019-05-01', '2019-05-31'))") ==
        numbers("T_INTERSECTS(when, period('2019-05'))"));
  CHECK((activities(real_plan()) | where("T_INTERSECTS(when, period('2019-05'))")).size() ==
        (activities(real_plan()) | bangfu::where(overlaps("2019-05"))).size());
  CHECK((activities(real_plan()) | where("possibly(T_BEFORE(when, DATE('2019-03-20')))")).size() ==
        (activities(real_plan()) | bangfu::where(possibly(before("2019-03-20")))).size());
  CHECK(numbers("person = '邓慧东'") == "5");
  CHECK(numbers("A_CONTAINS(person, ('邓慧东')) AND NOT A_OVERLAPS(person, ('罗一'))") == "5");
  CHECK(numbers("has_substring(title, '跟岗') AND T_AFTER(when, period('2019-11'))") ==
        numbers("title LIKE '%跟岗%' AND T_AFTER(when, period('2019-11'))"));
  CHECK((targets(real_plan()) | where("tier >= 'county'")).size() == 2);
  CHECK((targets(real_plan()) | where("tier >= tier('county') AND promised.min * 2 > 4")).size() == 1);
  CHECK((targets(real_plan()) | where("tier IS NULL")).size() == 3);
}

TEST_CASE("progress is a function of targets, as of a day", "[cql2]") {
  using namespace bangfu::literals;
  Plan plan{.period = "2019"_period};
  auto const behind = plan.add(Target{.promised = at_least(4, unit::person), .due = "2019-12"_date});
  auto const met = plan.add(Target{.promised = at_least(1, unit::person), .due = "2019-12"_date});
  auto const perhaps = plan.add(Target{.promised = at_least(1, unit::person), .due = "2019-12"_date});
  plan.add(Result{.of = behind, .on = "2019-10-01"_date, .value = 1});
  plan.add(Result{.of = met, .on = "2019-10-01"_date, .value = 1});
  plan.add(Result{.of = perhaps, .value = 1});  // on which day is not stated
  auto const ask = [&](std::string const& filter) {
    std::string ids;
    for (Target const& t : targets(plan) | where(filter, as_of("2019-11-30"))) ids += t.id.value() + ' ';
    return ids;
  };
  CHECK(ask("progress() = 'behind'") == behind.value() + ' ');
  CHECK(ask("progress() = 'met'") == met.value() + ' ');
  CHECK(ask("possibly(progress() = 'met')") == met.value() + ' ' + perhaps.value() + ' ');
  CHECK(ask("T_AFTER(due, as_of())").size() == 9);
  CHECK_THROWS_AS(targets(plan) | where("progress() = 'met'"), ReadError);  // of which day?
}

TEST_CASE("texts that stand for times and tiers are understood before rows are asked", "[cql2]") {
  CHECK(numbers("when >= '2019-12'") == numbers("NOT T_BEFORE(when, period('2019-12'))"));
  auto const time = refused("number = '1' OR when = '2019-13'");
  CHECK(time.code() == ReadErrorCode::value);
  CHECK(time.place().column == 24);
  CHECK_THROWS_AS(targets(real_plan()) | where("tier = 'village'"), ReadError);
  CHECK(refused("modality > 3").code() == ReadErrorCode::type);
  auto const name = refused("modalty = 'lecture'");
  CHECK(name.place().column == 1);
  CHECK(name.expected().in("en") == "a name that can be asked for, such as modality");
}

TEST_CASE("each kind of row has its table: names, types and meanings in both languages", "[cql2]") {
  CHECK(has(cql2::plan_queryables<Plan>(), "period", cql2::Type::time));
  CHECK(has(cql2::plan_queryables<Plan>(), "title", cql2::Type::text));
  CHECK(has(cql2::plan_queryables<Activity>(), "modality", cql2::Type::text));
  CHECK(has(cql2::plan_queryables<Activity>(), "measure.continued", cql2::Type::boolean));
  CHECK(has(cql2::plan_queryables<Activity>(), "target.promised.min", cql2::Type::number));
  CHECK(has(cql2::plan_queryables<FlowRow>(), "when", cql2::Type::time));
  CHECK(has(cql2::plan_queryables<FlowRow>(), "activity.title", cql2::Type::text));
  CHECK(has(cql2::plan_queryables<Measure>(), "responsible.department", cql2::Type::text));
  CHECK(has(cql2::plan_queryables<Target>(), "tier", cql2::Type::tier));
  CHECK(has(cql2::plan_queryables<Target>(), "measure.title", cql2::Type::text));
  CHECK(has(cql2::plan_queryables<Commitment>(), "area", cql2::Type::text));
  CHECK(has(cql2::plan_queryables<Participant>(), "institution.name", cql2::Type::text));
  CHECK(has(cql2::plan_queryables<Participant>(), "activity.when", cql2::Type::time));
  CHECK(has(cql2::plan_queryables<Result>(), "target.measure.title", cql2::Type::text));
  CHECK(has(cql2::plan_queryables<Institution>(), "name", cql2::Type::text));
  std::size_t names = 0;
  std::size_t without_meaning = 0;
  auto const look = [&](cql2::detail::Table const& table) {
    for (cql2::Queryable const& q : table.queryables()) {
      ++names;
      without_meaning += q.meaning.in("zh").empty() || q.meaning.in("en").empty() ? 1U : 0U;
    }
  };
  look(cql2::plan_queryables<Plan>());
  look(cql2::plan_queryables<Activity>());
  look(cql2::plan_queryables<FlowRow>());
  look(cql2::plan_queryables<Measure>());
  look(cql2::plan_queryables<Target>());
  look(cql2::plan_queryables<Commitment>());
  look(cql2::plan_queryables<Participant>());
  look(cql2::plan_queryables<Result>());
  look(cql2::plan_queryables<Institution>());
  look(cql2::plan_queryables<Terms>());
  CHECK(without_meaning == 0);
  std::cout << "CQL2: " << names << " names of nine kinds of rows, each with a type and a meaning" << std::endl;
}
