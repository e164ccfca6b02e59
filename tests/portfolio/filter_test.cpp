// SPDX-License-Identifier: BSL-1.0
// A filter means the same for the columns of a portfolio, for the rows of its plans, and for a reference that enumerates
// every placement and every missing value.
#include <algorithm>
#include <iostream>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <bangfu/model/model.hpp>
#include <bangfu/portfolio/portfolio.hpp>
#include <bangfu/query/query.hpp>

#include "portfolio/support.hpp"
#include "support/catch.hpp"

using namespace bangfu;

namespace {

// ---- the reference: each question answered in every way in which what is not stated may come true ---------------------

using Score = int;  // no -1, possible 0, certain 1

/// The texts that a row states, and those that an inferred link leads to.
struct Stated {
  std::vector<std::string> sure;
  std::vector<std::string> inferred;
};
Stated texts_of(Plan const& plan, Activity const& a, std::string_view name) {
  Stated all;
  auto const put = [](std::vector<std::string>& to, std::string_view text) {
    if (!text.empty()) to.emplace_back(text);
  };
  auto const of_measures = [&](auto&& f) {
    for (auto const& link : a.serves)
      for (Measure const& m : plan.measures)
        if (m.id == link.to) f(m, link.origin == Origin::inferred ? all.inferred : all.sure);
  };
  if (name == "modality") {
    put(all.sure, a.modality.code());
    for (Modality const& m : a.also) put(all.sure, m.code());
    if (all.sure.empty())
      of_measures([&](Measure const& m, std::vector<std::string>& to) {
        put(to, m.modality.code());
        for (Modality const& other : m.also) put(to, other.code());
      });
  } else if (name == "area") {
    of_measures([&](Measure const& m, std::vector<std::string>& to) { put(to, m.area.code()); });
  } else if (name == "status") {
    put(all.sure, a.status.code());
  } else if (name == "mode") {
    put(all.sure, a.mode.code());
  } else if (name == "number") {
    put(all.sure, a.number);
  } else {
    for (std::size_t i = 0; i < a.title.size(); ++i) put(all.sure, a.title[i].wording);
  }
  return all;
}

Score leaf(Expression const& e, Plan const& plan, Activity const& a) {
  std::string const& name = e.arguments[0].property;
  if (name == "when") {
    if (a.when.blank()) return 0;
    Period const& window = *std::get<When>(e.arguments[1].constant).window;
    auto const day = [](Day d) {
      return static_cast<int>(d.day_number()) - static_cast<int>(Day(2013, 1, 1).day_number());
    };
    reference::Placement const asked{day(window.days().first), day(window.days().last)};
    bool always = true;
    bool ever = false;
    for (reference::Placement const& p : reference::placements(a.when, test::universe)) {
      bool const yes = reference::holds(relation_of(e.op), p, asked);
      always = always && yes;
      ever = ever || yes;
    }
    return always ? 1 : ever ? 0 : -1;
  }
  Stated const values = texts_of(plan, a, name);
  if (e.op == Operator::missing) return values.sure.empty() ? 1 : -1;
  std::string const& constant = std::get<std::string>(e.arguments[1].constant);
  auto const holds = [&](std::string const& value) {
    return e.op == Operator::has_substring ? value.find(constant) != std::string::npos : value == constant;
  };
  // What is not stated may be the constant or something else; what is inferred may be so or not.
  Score best = values.sure.empty() ? 0 : -1;
  if (std::any_of(values.inferred.begin(), values.inferred.end(), holds)) best = 0;
  if (std::any_of(values.sure.begin(), values.sure.end(), holds)) best = 1;
  return e.op == Operator::not_equal ? -best : best;
}
Score ask(Expression const& e, Plan const& plan, Activity const& a) {
  auto const part = [&](Expression const& argument) { return ask(argument, plan, a); };
  Score out = 0;
  switch (e.op) {
    case Operator::all_of:
      out = 1;
      for (Expression const& argument : e.arguments) out = std::min(out, part(argument));
      return out;
    case Operator::any_of:
      out = -1;
      for (Expression const& argument : e.arguments) out = std::max(out, part(argument));
      return out;
    case Operator::negation: return -part(e.arguments[0]);
    case Operator::possibly: return part(e.arguments[0]) >= 0 ? 1 : -1;
    case Operator::certainly: return part(e.arguments[0]) > 0 ? 1 : -1;
    default: return leaf(e, plan, a);
  }
}
Truth truth_of(Score s) { return s > 0 ? Truth::certain : s == 0 ? Truth::possible : Truth::no; }

/// The answer of the columns for each row of each plan, as `plan/activity`.
std::map<std::string, Truth> answers_of_columns(Portfolio const& portfolio, Expression const& filter,
                                                unsigned threads) {
  std::map<std::string, Truth> answers;
  auto const question = (activities(portfolio) | where(filter)).on_threads(threads);
  auto const name = [](PlanRow<Activity> const& row) { return row.plan().id.value() + '/' + row->id.value(); };
  for (auto const& row : activities(portfolio).rows()) answers[name(row)] = Truth::no;
  for (auto const& row : question.rows()) answers[name(row)] = Truth::certain;
  for (auto const& row : question.possible_rows()) answers[name(row)] = Truth::possible;
  return answers;
}

template <class Row>
std::size_t compare_with_rows(Portfolio const& portfolio, Expression const& filter) {
  Query<Row> const question = Query<Row>(portfolio) | where(filter);
  std::set<Row const*> certain;
  std::set<Row const*> possible;
  for (auto const& row : question.rows()) certain.insert(&*row);
  for (auto const& row : question.possible_rows()) possible.insert(&*row);
  BoundFilter<Row> const bound(filter);
  std::size_t asked = 0;
  Counts counts;
  portfolio.each_plan([&](Plan const& plan) {
    PlanView const view(plan);
    for (Row const& row : plan.collection<Row>()) {
      Truth const expected = bound(view, row);
      Truth const answer = certain.count(&row) != 0    ? Truth::certain
                           : possible.count(&row) != 0 ? Truth::possible
                                                       : Truth::no;
      if (answer != expected) {
        INFO(filter);
        INFO(plan.id << ' ' << row.id);
        CHECK(answer == expected);
      }
      counts.certain += is_certain(expected) ? 1U : 0U;
      counts.possible += expected == Truth::possible ? 1U : 0U;
      ++asked;
    }
  });
  CHECK(question.count() == counts);
  return asked;
}

}  // namespace

TEST_CASE("rows, columns and the enumerating reference agree", "[portfolio]") {
  std::size_t cases = 0;
  std::map<Truth, std::size_t> seen;
  std::size_t const rounds = test::tries(test::sanitized() ? 4 : 24, 1000);
  for (std::size_t round = 0; round < rounds; ++round) {
    test::Random random(round + 1);
    Portfolio portfolio;
    for (int i = 0; i < 6; ++i) portfolio.add(test::random_portfolio_plan(random, "p" + std::to_string(i), true));
    portfolio.remove(PlanId("p2"));
    for (int i = 0; i < 30; ++i) {
      Expression const filter = test::random_expression(random, 3, true);
      auto const columns = answers_of_columns(portfolio, filter, 1);
      BoundFilter<Activity> const bound(filter);
      portfolio.each_plan([&](Plan const& plan) {
        PlanView const view(plan);
        for (Activity const& a : plan.activities) {
          Truth const of_row = bound(view, a);
          Truth const of_columns = columns.at(plan.id.value() + '/' + a.id.value());
          Truth const expected = truth_of(ask(filter, plan, a));
          if (of_row != expected || of_columns != expected) {
            INFO(filter);
            INFO(plan.id << '/' << a.id << ' ' << a.when);
            CHECK(of_row == expected);
            CHECK(of_columns == expected);
          }
          ++seen[expected];
          ++cases;
        }
      });
    }
  }
  std::cout << "rows, columns and the enumerating reference agree in " << cases << " cases (" << seen[Truth::certain]
            << " certain, " << seen[Truth::possible] << " possible, " << seen[Truth::no] << " no)" << std::endl;
  // Each round asks six plans, less one, of a few activities each; how many is drawn.
  CHECK(cases >= 300 * rounds);
  for (Truth t : {Truth::certain, Truth::possible, Truth::no}) CHECK(seen[t] >= 30 * rounds);
}

TEST_CASE("columns answer as rows do for cycles, calendars and every kind of row", "[portfolio]") {
  std::size_t cases = 0;
  std::size_t const rounds = test::tries(test::sanitized() ? 4 : 24, 1000);
  for (std::size_t round = 0; round < rounds; ++round) {
    test::Random random(round + 100'000);
    Portfolio portfolio;
    for (int i = 0; i < 6; ++i) portfolio.add(test::random_portfolio_plan(random, "p" + std::to_string(i), false));
    for (int i = 0; i < 15; ++i) {
      cases += compare_with_rows<Activity>(portfolio, test::random_expression(random, 3, false));
      auto const equal = [](std::string_view name, std::string constant) {
        return Expression::operation(Operator::equal, {Expression::named(name), Expression::of(std::move(constant))});
      };
      auto const no = [](Expression e) { return Expression::operation(Operator::negation, {std::move(e)}); };
      std::string const area_code(test::area_codes[random.below(2)]);
      std::string const modality_code(test::modality_codes[random.below(3)]);
      cases += compare_with_rows<Measure>(
          portfolio,
          Expression::operation(Operator::any_of, {no(equal("modality", modality_code)), equal("area", area_code),
                                                   equal("obligation", "shall"), equal("title", "学")}));
      cases += compare_with_rows<Target>(
          portfolio, Expression::operation(Operator::all_of, {no(equal("area", area_code)),
                                                              Expression::operation(Operator::less_equal,
                                                                                    {Expression::named("promised.min"),
                                                                                     Expression::of(Decimal(2))})}));
      cases += compare_with_rows<Target>(portfolio, equal("tier", "county"));
      cases += compare_with_rows<Participant>(portfolio, no(equal("name", "人1")));
      cases += compare_with_rows<Institution>(portfolio, equal("name", "学校1"));
      cases += compare_with_rows<Result>(portfolio, equal("unit", "person"));
    }
  }
  std::cout << "columns answer as rows in " << cases << " further cases" << std::endl;
  CHECK(cases >= 1'000 * rounds);
}

TEST_CASE("a filter that no kind of row understands is refused as for rows", "[portfolio]") {
  Portfolio portfolio;
  CHECK_THROWS_AS(activities(portfolio) | where(Expression::operation(
                                              Operator::equal, {Expression::named("colour"), Expression::of(true)})),
                  UnknownProperty);
  CHECK_THROWS_AS(activities(portfolio) | where(Expression::operation(
                                              Operator::equal, {Expression::named("modality"), Expression::of(true)})),
                  WrongType);
}

TEST_CASE("titles are searched as the evaluator of rows searches them", "[portfolio]") {
  test::Random random(3);
  constexpr std::string_view pieces[] = {"帮扶", "学习", "学", "a", "lecture", "é", "\xE5", "\xAD\xA6", " ", "讲座"};
  std::size_t hits = 0;
  std::size_t misses = 0;
  auto const piece = [&](std::size_t most) {
    std::string text;
    for (std::size_t n = random.below(most); n > 0; --n) text += pieces[random.below(std::size(pieces))];
    return text;
  };
  for (std::size_t round = 0; round < test::tries(test::sanitized() ? 4 : 12, 20); ++round) {
    std::vector<Plan> plans;
    for (int i = 0; i < 30; ++i) {
      Plan plan{.id = PlanId("p" + std::to_string(i))};
      for (int k = 0; k < 100; ++k) {
        Activity a{};
        if (random.chance(90)) a.title = piece(12);
        plan.add(std::move(a));
      }
      plans.push_back(std::move(plan));
    }
    Portfolio const all = Portfolio::build(plans);
    for (int k = 0; k < 20; ++k) {
      std::string const part = piece(6);
      if (part.empty()) continue;
      auto const question = has_substring(field::title, part);
      auto const found = activities(all) | where(question);
      std::vector<std::string> columns;
      for (auto const& row : found.rows()) columns.push_back(row.plan().id.value() + row->id.value());
      std::vector<std::string> rows;
      std::size_t possible = 0;
      for (Plan const& plan : plans) {
        PlanView const view(plan);
        for (Activity const& a : activities(view) | where(question)) rows.push_back(plan.id.value() + a.id.value());
        for (Activity const& a : plan.activities) possible += a.title.empty() ? 1U : 0U;
      }
      CHECK(columns == rows);
      CHECK(found.count().possible == possible);
      hits += rows.size();
      misses += rows.empty() ? 1U : 0U;
    }
  }
  CHECK(hits > 1000);
  CHECK(misses > 10);
}
