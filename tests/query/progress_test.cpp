// SPDX-License-Identifier: BSL-1.0
#include <optional>
#include <string>
#include <vector>

#include <bangfu/model/model.hpp>
#include <bangfu/query/progress.hpp>
#include <bangfu/time/time.hpp>

#include "support/catch.hpp"
#include "support/random_plan.hpp"

using namespace bangfu;
using namespace bangfu::literals;

namespace {

TargetId const t("t");

/// A plan of 2019 with one target and its results.
Plan plan_of(Target target, std::vector<Result> results, std::optional<Period> period = Date(2019)) {
  Plan plan{.period = period};
  target.id = t;
  plan.targets = {std::move(target)};
  for (Result& r : results) {
    r.of = t;
    plan.add(std::move(r));
  }
  return plan;
}
Progress ask(Plan const& plan, std::string_view day) { return progress(plan, as_of(day)).at(0); }

/// State, whether only possible, and the range of what was observed, such as "behind? 2..3".
std::string brief(Progress const& p) {
  std::string s(to_string(p.state));
  if (p.certainty == Truth::possible) s += '?';
  if (p.observed_max)
    s += ' ' + (p.observed_min ? p.observed_min->to_string() : "none") + ".." + p.observed_max->to_string();
  return s;
}
std::string brief(Plan const& plan, std::string_view day) { return brief(ask(plan, day)); }

Target const ten{.promised = at_least(10, unit::person)};

}  // namespace

TEST_CASE("a target is met as soon as its promise is, behind or on course by the share of time before", "[progress]") {
  // By 30 June 181 of 365 days have passed: 4.958 of 10, cut to the promise's own scale.
  CHECK(brief(plan_of(ten, {{.on = "2019-03-01"_date, .value = 10}}), "2019-06-30") == "met 10..10");
  CHECK(brief(plan_of(ten, {{.on = "2019-03-01"_date, .value = 4}}), "2019-06-30") == "on_course 4..4");
  CHECK(brief(plan_of(ten, {{.on = "2019-03-01"_date, .value = 3}}), "2019-06-30") == "behind 3..3");
  CHECK(brief(plan_of(ten, {}), "2019-06-30") == "no_data");
  CHECK(brief(plan_of(ten, {}), "2018-12-31") == "not_due");
  CHECK(brief(plan_of(ten, {{.on = "2018-12-01"_date, .value = 1}}), "2018-12-31") == "on_course 1..1");
  Plan const late = plan_of(ten, {{.on = "2019-03-01"_date, .value = 9}});
  CHECK(brief(late, "2019-12-31") == "behind 9..9");
  CHECK(ask(late, "2019-12-31").expected_by_now == Decimal(10));
  CHECK(ask(late, "2019-01-01").expected_by_now == Decimal(0));
  CHECK(brief(late, "2020-06-01") == "behind 9..9");
  CHECK(ask(plan_of({.promised = at_least(Decimal(1000, 2), unit::person)}, {}), "2019-06-30").expected_by_now ==
        Decimal(495, 2));
}

TEST_CASE("figures come with the results that they were counted from", "[progress]") {
  Plan const plan =
      plan_of(ten, {{.on = "2019-03-01"_date, .value = 4}, {.value = 3}, {.on = "2019-12-01"_date, .value = 9}});
  Progress const p = ask(plan, "2019-06-30");
  CHECK(p.target == &plan.targets[0]);
  CHECK(p.counted == std::vector<Result const*>{&plan.results[0]});
  CHECK(p.may_count == std::vector<Result const*>{&plan.results[1]});
  CHECK(brief(p) == "on_course 4..7");
  CHECK(p.why("en") ==
        "promised at least 10 persons; by 2019-06-30 observed 4 to 7 (2 results), expected by now 4, due "
        "2019-12-31: on course");
  CHECK(p.why("zh") == "承诺不少于10人；截至2019-06-30已有4至7（2条成效），按时间进度应有4，期限2019-12-31：正常");
}

TEST_CASE("a state that does not hold for the whole range is only possible", "[progress]") {
  Plan const plan = plan_of(ten, {{.on = "2019-03-01"_date, .value = 3}, {.value = 3}});
  CHECK(brief(plan, "2019-06-30") == "behind? 3..6");
  CHECK(ask(plan, "2019-06-30").why("en").find(": possibly behind") != std::string_view::npos);
  CHECK(ask(plan, "2019-06-30").why("zh").find("：可能落后") != std::string_view::npos);
  CHECK(brief(plan_of(ten, {{.on = "2019-03-01"_date, .value = 9}, {.value = 1}}), "2019-06-30") == "on_course? 9..10");
  CHECK(brief(plan_of(ten, {{.on = "2019-03-01"_date, .value = 1}, {.value = 1}}), "2019-06-30") == "behind 1..2");
  // Both ends miss what lies between them.
  CHECK(brief(plan_of({.promised = exactly(10)}, {{.on = "2019-03-01"_date, .value = 9}, {.value = 9}}),
              "2020-01-01") == "behind? 9..18");
}

TEST_CASE("a result counts by its date as far as that is known", "[progress]") {
  auto const with = [](char const* date) {
    return brief(plan_of(ten, {{.on = Date::parse(date), .value = 6}}), "2019-06-15");
  };
  CHECK(with("2019-06-15") == "on_course 6..6");
  CHECK(with("2019-06-16") == "no_data");
  CHECK(with("2019-05") == "on_course 6..6");
  CHECK(with("2019-06") == "behind? 0..6");
  CHECK(with("2019") == "behind? 0..6");
  CHECK(with("2019-05-10?") == "behind? 0..6");
  CHECK(with("2020") == "no_data");
}

TEST_CASE("a tier is met by a higher one, and a result without one counts towards the target that it is linked to",
          "[progress]") {
  Target const at_county{.promised = at_least(2), .tier = at_least(Tier::county)};
  auto const with = [&](std::optional<Tier> tier) {
    return brief(plan_of(at_county, {{.on = "2019-03-01"_date, .value = 2, .tier = tier}}), "2020-01-01");
  };
  CHECK(with(Tier::county) == "met 2..2");
  CHECK(with(Tier::nation) == "met 2..2");
  CHECK(with(Tier::school) == "no_data");
  CHECK(with(std::nullopt) == "met 2..2");
  CHECK(brief(plan_of({.promised = at_least(2)}, {{.on = "2019-03-01"_date, .value = 2, .tier = Tier::school}}),
              "2020-01-01") == "met 2..2");
}

TEST_CASE("a value in another unit does not count", "[progress]") {
  auto const with = [](Unit unit) {
    return brief(plan_of(ten, {{.on = "2019-03-01"_date, .value = 10, .unit = unit}}), "2019-12-31");
  };
  CHECK(with(unit::person) == "met 10..10");
  CHECK(with({}) == "met 10..10");
  CHECK(with(unit::participation) == "no_data");
  CHECK(brief(plan_of({.promised = at_least(10)}, {{.on = "2019-03-01"_date, .value = 10, .unit = unit::session}}),
              "2019-12-31") == "met 10..10");
}

TEST_CASE("people on several rosters are counted once", "[progress]") {
  ParticipantId const a("a");
  ParticipantId const b("b");
  ParticipantId const c("c");
  Date const day = "2019-03-01"_date;
  Target const three{.promised = at_least(3, unit::person)};
  CHECK(brief(plan_of(three, {{.on = day, .roster = {a, b}}, {.on = day, .roster = {b, a, b}}}), "2020-01-01") ==
        "behind 2..2");
  CHECK(brief(plan_of(three, {{.on = day, .roster = {a, b}}, {.on = day, .roster = {b, c}}}), "2020-01-01") ==
        "met 3..3");
  // A value goes with its roster, in whatever order they were written down.
  Result const named{.on = day, .roster = {a}};
  Result const stated{.on = day, .value = 2, .roster = {a, b}};
  CHECK(brief(plan_of(three, {named, stated}), "2020-01-01") == "behind 2..2");
  CHECK(brief(plan_of(three, {stated, named}), "2020-01-01") == "behind 2..2");
  CHECK(brief(plan_of(three, {{.on = day, .value = 2, .roster = {a}}, {.on = day, .roster = {a, b}}}), "2020-01-01") ==
        "met 3..3");
  // What may count adds only those who are new.
  CHECK(brief(plan_of(three, {{.on = day, .roster = {a, b}}, {.roster = {b, c}}}), "2020-01-01") == "behind? 2..3");
  // Participations count each time; awards are no people.
  CHECK(brief(plan_of({.promised = at_least(3, unit::participation)},
                      {{.on = day, .roster = {a, b}}, {.on = day, .roster = {a}}}),
              "2020-01-01") == "met 3..3");
  CHECK(brief(plan_of({.promised = at_least(3, unit::award)},
                      {{.on = day, .value = 2, .roster = {a}}, {.on = day, .value = 1, .roster = {a}}}),
              "2020-01-01") == "met 3..3");
}

TEST_CASE("results add up, or the latest stands, as the target says or its unit suggests", "[progress]") {
  std::vector<Result> const two = {{.on = "2019-09-01"_date, .value = 80}, {.on = "2019-03-01"_date, .value = 90}};
  CHECK(brief(plan_of({.promised = at_least(100, unit::person)}, two), "2019-12-31") == "met 170..170");
  CHECK(brief(plan_of({.promised = at_least(85, unit::percent)}, two), "2019-12-31") == "on_course 80..80");
  CHECK(brief(plan_of({.promised = at_least(85, unit::percent)}, two), "2019-06-30") == "met 90..90");
  CHECK(brief(plan_of({.promised = at_least(85, unit::percent), .counting = Counting::sum}, two), "2019-12-31") ==
        "met 170..170");
  CHECK(brief(plan_of({.promised = at_least(85, unit::person), .counting = Counting::latest}, two), "2020-01-01") ==
        "behind 80..80");
  CHECK(ask(plan_of({.promised = at_least(85, unit::percent)}, two), "2019-12-31").counted.size() == 1);
}

TEST_CASE("where the latest counts, every result that may be the latest belongs to the range", "[progress]") {
  Target const rate{.promised = at_least(85, unit::percent)};
  auto const with = [&](std::vector<Result> results) { return brief(plan_of(rate, std::move(results)), "2019-12-31"); };
  CHECK(with({{.on = "2019-03"_date, .value = 90}, {.value = 80}}) == "on_course? 80..90");
  CHECK(with({{.on = "2019-03"_date, .value = 90}, {.on = "2019"_date, .value = 80}}) == "on_course? 80..90");
  CHECK(with({{.on = "2019-03"_date, .value = 80}, {.on = "2019-01"_date, .value = 90}}) == "on_course 80..80");
  CHECK(with({{.on = "2019-03"_date, .value = 80}, {.on = "2019-03"_date, .value = 90}}) ==
        "met 90..90");  // as they stand
  CHECK(with({{.value = 90}}) == "no_data? none..90");
}

TEST_CASE("what is to fall is met below, and is expected to fall from its baseline in step with time", "[progress]") {
  Target const fewer{.promised = at_most(5, unit::percent), .direction = Direction::decrease, .baseline = 9};
  auto const with = [&](int value, char const* day) {
    return brief(plan_of(fewer, {{.on = "2019-03-01"_date, .value = value}}), day);
  };
  CHECK(with(5, "2019-06-30") == "met 5..5");
  CHECK(with(7, "2019-06-30") == "on_course 7..7");
  CHECK(with(7, "2020-01-01") == "behind 7..7");
  // By 30 June 181 of 365 days have passed: 1.98 of the 4 to go, cut to whole numbers: 9 - 1.
  CHECK(ask(plan_of(fewer, {{.on = "2019-03-01"_date, .value = 7}}), "2019-06-30").expected_by_now == Decimal(8));
  CHECK(with(9, "2019-06-30") == "behind 9..9");
  CHECK(with(8, "2019-06-30") == "on_course 8..8");
  // Nobody says that a rank falls, but from 12 to 8 at most it must.
  Target const rank{.promised = at_most(8, unit::rank), .baseline = 12};
  CHECK(brief(plan_of(rank, {{.on = "2019-11-01"_date, .value = 12}}), "2019-12-30") == "behind 12..12");
  CHECK(brief(plan_of(rank, {{.on = "2019-11-01"_date, .value = 8}}), "2019-12-30") == "met 8..8");
  // Without a baseline nothing is expected on the way.
  Target const unknown{.promised = at_most(5, unit::percent), .direction = Direction::decrease};
  CHECK(brief(plan_of(unknown, {{.on = "2019-03-01"_date, .value = 9}}), "2019-12-30") == "on_course 9..9");
}

TEST_CASE("a rate is expected to rise from its baseline in step with time", "[progress]") {
  Target const rate{.promised = at_least(Decimal(800, 1), unit::percent), .baseline = 60};
  auto const with = [&](int value) {
    return brief(plan_of(rate, {{.on = "2019-03-01"_date, .value = value}}), "2019-06-30");
  };
  // 60 and 181 of 365 parts of 20: 9.9.
  CHECK(ask(plan_of(rate, {}), "2019-06-30").expected_by_now == Decimal(699, 1));
  CHECK(with(69) == "behind 69..69");
  CHECK(with(70) == "on_course 70..70");
  CHECK(with(80) == "met 80..80");
}

TEST_CASE("a limit that adds up and is passed is missed at once", "[progress]") {
  Target const most{.promised = at_most(5, unit::session)};
  CHECK(brief(plan_of(most, {{.on = "2019-03-01"_date, .value = 5}}), "2019-06-30") == "met 5..5");
  CHECK(brief(plan_of(most, {{.on = "2019-03-01"_date, .value = 6}}), "2019-06-30") == "behind 6..6");
}

TEST_CASE("an approximate promise that is missed is only possibly missed", "[progress]") {
  CHECK(brief(plan_of({.promised = about(20)}, {{.on = "2019-03-01"_date, .value = 20}}), "2020-01-01") ==
        "met 20..20");
  CHECK(brief(plan_of({.promised = about(20)}, {{.on = "2019-03-01"_date, .value = 18}}), "2020-01-01") ==
        "behind? 18..18");
}

TEST_CASE("the due day is the last of an imprecise date, or the end of the plan where none is stated", "[progress]") {
  std::vector<Result> const five = {{.on = "2019-03-01"_date, .value = 5}};
  Target by_june = ten;
  by_june.due = "2019-06"_date;
  CHECK(brief(plan_of(by_june, five), "2019-06-30") == "behind 5..5");
  CHECK(ask(plan_of(by_june, five), "2019-06-30").expected_by_now == Decimal(10));
  CHECK(ask(plan_of(by_june, five), "2019-05-31").expected_by_now == Decimal(8));  // 151 of 181 days
  CHECK(ask(plan_of(ten, five), "2019-06-30").why("en").find("due 2019-12-31") != std::string_view::npos);
  // Nothing says when it is due: nothing is expected by any day.
  CHECK(brief(plan_of(ten, five, std::nullopt), "2030-01-01") == "on_course 5..5");
  CHECK(brief(plan_of(ten, five, "2019/.."_period), "2030-01-01") == "on_course 5..5");
  CHECK(ask(plan_of(ten, five, "2019/.."_period), "2030-01-01").why("en").find("due") == std::string_view::npos);
}

TEST_CASE("a blank promise and results without figures are no data", "[progress]") {
  CHECK(brief(plan_of({}, {{.on = "2019-03-01"_date, .value = 5}}), "2019-06-30") == "no_data 5..5");
  Progress const p = ask(plan_of(ten, {{.on = "2019-03-01"_date, .title = "有所进步"}}), "2019-06-30");
  CHECK(brief(p) == "no_data");
  CHECK(p.counted.size() == 1);
  CHECK(p.why("en") ==
        "promised at least 10 persons; by 2019-06-30 no result states a figure, expected by now 4, due 2019-12-31: no "
        "data");
  CHECK(ask(plan_of(ten, {}), "2019-06-30").why("zh") ==
        "承诺不少于10人；截至2019-06-30没有成效记录，按时间进度应有4，期限2019-12-31：无数据");
}

TEST_CASE("all targets of a plan are told in its order, from a plan or a view", "[progress]") {
  Plan plan = plan_of(ten, {});
  plan.targets.push_back({.id = TargetId("u"), .promised = at_least(1)});
  plan.results.push_back({.of = TargetId("u"), .on = "2019-01-02"_date, .value = 1});
  auto const all = progress(PlanView(plan), as_of("2019-06-30"));
  REQUIRE(all.size() == 2);
  CHECK(all[0].target == &plan.targets[0]);
  CHECK(brief(all[1]) == "met 1..1");
}

TEST_CASE("progress is asked of one exact day", "[progress]") {
  CHECK_THROWS_AS(as_of("2019-06"), ReadError);
  CHECK_THROWS_AS(as_of("2019-06-30?"), ReadError);
  CHECK_THROWS_AS(as_of("2019-06-XX"), ReadError);
  CHECK(as_of("2019-06-30").day == as_of(Day(2019, 6, 30)).day);
}

TEST_CASE("the range of what was observed is never reversed, and a state is certain where nothing is left open",
          "[progress]") {
  std::size_t asked = 0;
  std::size_t const plans = test::tries(2000, 50'000);
  test::Random random(20191130);
  for (std::size_t i = 0; i < plans; ++i) {
    std::vector<Result> results;
    for (std::size_t n = random.below(5); n > 0; --n) {
      Result r;
      if (random.chance(70)) r.on = Date{2019, random.between(1, 12), random.between(1, 28)};  // braces: in this order
      if (random.chance(20)) r.on = Date(2019, random.between(1, 12));
      if (random.chance(60)) r.value = random.between(0, 9);
      for (std::size_t k = random.below(4); k > 0; --k)
        r.roster.push_back(ParticipantId(std::to_string(random.below(6))));
      results.push_back(std::move(r));
    }
    Target target{.promised = at_least(random.between(1, 20))};
    if (random.chance(50)) target.promised.unit = unit::person;
    if (random.chance(30)) target.counting = Counting::latest;
    Plan const plan = plan_of(target, std::move(results));
    Progress const p = ask(plan, "2019-07-01");
    if (p.observed_min) REQUIRE(p.observed_max);
    if (p.observed_min) REQUIRE(*p.observed_min <= *p.observed_max);
    if (p.observed_min == p.observed_max) REQUIRE(p.certainty == Truth::certain);
    if (p.state == ProgressState::met) REQUIRE(is_certain(target.promised.met_by(*p.observed_min)));
    ++asked;
  }
  CHECK(asked == plans);
}
