// SPDX-License-Identifier: BSL-1.0
// A portfolio that was changed many times answers as one that is built anew.
#include <algorithm>
#include <iostream>
#include <memory>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include <bangfu/model/model.hpp>
#include <bangfu/portfolio/portfolio.hpp>
#include <bangfu/query/query.hpp>

#include "portfolio/answers.hpp"
#include "portfolio/support.hpp"
#include "support/catch.hpp"

using namespace bangfu;
using test::answers;
using test::difference;
using test::everything;
using test::names;

TEST_CASE("sequences of additions, replacements and removals equal a fresh build", "[portfolio]") {
  std::size_t compared = 0;
  std::size_t changes = 0;
  std::size_t const rounds = test::tries(test::sanitized() ? 1 : 3, 500);
  for (std::size_t round = 0; round < rounds; ++round) {
    test::Random random(round + 1);
    std::vector<Expression> filters;
    for (int i = 0; i < 6; ++i) filters.push_back(test::random_expression(random, 2, false));
    Portfolio portfolio;
    std::vector<Plan> model;
    for (int step = 0; step < 24; ++step) {
      std::string const id = "p" + std::to_string(random.below(9));
      auto const known =
          std::find_if(model.begin(), model.end(), [&](Plan const& plan) { return plan.id.value() == id; });
      bool const there = known != model.end();
      if (random.chance(30)) {
        CHECK(portfolio.remove(PlanId(id)) == there);
        if (there) model.erase(known);
      } else {
        Plan plan = test::random_portfolio_plan(random, id, false);
        if (there) {
          CHECK_THROWS_AS(portfolio.add(plan), std::logic_error);
          model.erase(known);
          random.chance(50) ? portfolio.replace(plan) : portfolio.put(plan);
        } else {
          CHECK_THROWS_AS(portfolio.replace(plan), std::logic_error);
          random.chance(50) ? portfolio.add(plan) : portfolio.put(plan);
        }
        model.push_back(std::move(plan));
      }
      ++changes;
      if (step % 6 != 5) continue;
      std::string const expected = everything(Portfolio::build(model), filters);
      CHECK(difference(everything(portfolio, filters), expected) == "");
      Portfolio const copy = portfolio;
      CHECK(difference(everything(copy, filters), expected) == "");
      ++compared;
    }
  }
  std::cout << "changed portfolios equal fresh ones in " << compared << " comparisons after " << changes << " changes"
            << std::endl;
}

TEST_CASE("much that was removed makes a portfolio rebuild itself, and nobody sees it", "[portfolio]") {
  Portfolio portfolio;
  test::Random random(7);
  auto const id = [](int i) { return "p" + std::to_string(i); };
  std::vector<Plan> left;
  int const plans = test::sanitized() ? 160 : 400;
  for (int i = 0; i < plans; ++i) {
    Plan plan = test::random_portfolio_plan(random, id(i), false);
    if (i % 8 == 0) left.push_back(plan);
    portfolio.add(std::move(plan));
  }
  std::size_t const bytes = portfolio.bytes();
  for (int round = 0; round < 4; ++round)
    for (int i = 0; i < plans; ++i)
      if (i % 8 == 0) portfolio.put(*portfolio.find(PlanId(id(i))));
  for (int i = 0; i < plans; ++i)
    if (i % 8 != 0) portfolio.remove(PlanId(id(i)));
  for (int round = 0; round < (test::sanitized() ? 25 : 60); ++round)  // far more dead rows than live ones
    for (Plan const& plan : left) portfolio.put(plan);
  std::vector<Expression> const filters = {test::random_expression(random, 2, false)};
  CHECK(difference(everything(portfolio, filters), everything(Portfolio::build(left), filters)) == "");
  CHECK(portfolio.size() == left.size());
  CHECK(portfolio.bytes() < 4 * bytes);
}

TEST_CASE("plans are added whole or not at all", "[portfolio]") {
  Portfolio portfolio;
  CHECK_THROWS_AS(portfolio.add(Plan{}), std::logic_error);
  CHECK_THROWS_AS(portfolio.put(Plan{}), std::logic_error);
  CHECK_THROWS_AS(portfolio.add(Portfolio::PlanPointer()), std::logic_error);
  portfolio.add(Plan{.id = PlanId("a")});
  CHECK_THROWS_AS(portfolio.add(Plan{.id = PlanId("a")}), std::logic_error);
  CHECK(portfolio.size() == 1);
  CHECK(portfolio.find(PlanId("b")) == nullptr);
  CHECK_FALSE(portfolio.remove(PlanId("b")));
  CHECK_THROWS_AS(Portfolio::build({Plan{.id = PlanId("a")}, Plan{.id = PlanId("a")}}), std::logic_error);
  portfolio.clear();
  CHECK(portfolio.empty());
  CHECK(activities(portfolio).rows().empty());
  CHECK(activities(portfolio).count() == Counts{});
  CHECK(activities(portfolio).count_by({by_month}).empty());
}

TEST_CASE("plans are shared with whoever holds them", "[portfolio]") {
  auto const plan = std::make_shared<Plan const>(Plan{.id = PlanId("a"), .title = "一"});
  Portfolio portfolio;
  portfolio.add(plan);
  CHECK(portfolio.find(PlanId("a")) == plan);
  Portfolio const copy = portfolio;
  portfolio.replace(Plan{.id = PlanId("a"), .title = "二"});
  CHECK(copy.find(PlanId("a")) == plan);
  CHECK(portfolio.find(PlanId("a"))->title == Text("二"));
}

TEST_CASE("a question outlives a change, a key does not", "[portfolio]") {
  Portfolio portfolio;
  auto const plan = [](char const* id, Modality m) {
    Plan made{.id = PlanId(id)};
    auto const school = made.add(Institution{.name = "甲"});
    made.add(Activity{.modality = std::move(m), .flows = {{.to = school}}});
    return made;
  };
  portfolio.add(plan("a", modality::lecture));
  auto const lectures = activities(portfolio) | where(bangfu::modality == "lecture");
  auto const key = *portfolio.institution(PlanId("a"), InstitutionId("i1"));
  auto const there = lectures.hosted_by(key);
  CHECK(lectures.count().certain == 1);
  CHECK(there.count().certain == 1);
  portfolio.add(plan("b", modality::lecture));
  portfolio.add(plan("c", Modality("a_word_of_its_own")));
  CHECK(lectures.count().certain == 2);
  CHECK(names(lectures.rows()) == "a/a1 b/a1 ");
  CHECK_THROWS_AS(there.count(), std::logic_error);
  CHECK_THROWS_AS(lectures.hosted_by(key), std::logic_error);
  CHECK_THROWS_AS(portfolio.appearances(key), std::logic_error);
}

TEST_CASE("a long building tells how far it is and can be called off", "[portfolio]") {
  std::size_t made = 0;
  auto const next = [&made]() -> Portfolio::PlanPointer {
    if (made == 100'000) return nullptr;
    Plan plan{.id = PlanId("p" + std::to_string(made++))};
    plan.add(Activity{.title = "讲座"});
    return std::make_shared<Plan const>(std::move(plan));
  };
  std::vector<std::size_t> told;
  Portfolio const all = Portfolio::build(next, {.on_progress =
                                                    [&told](std::size_t plans) {
                                                      told.push_back(plans);
                                                      return true;
                                                    },
                                                .expected_plans = 100'000});
  CHECK(all.size() == 100'000);
  CHECK(std::is_sorted(told.begin(), told.end()));
  CHECK_FALSE(told.empty());
  made = 0;
  CHECK_THROWS_AS(Portfolio::build(next, {.on_progress = [](std::size_t plans) { return plans < 1000; }}), Cancelled);
  CHECK(made < 100'000);
}

TEST_CASE("what several threads build is what one thread builds", "[portfolio]") {
  std::size_t const size = 4500;  // for two threads more than one round
  test::Random random(5);
  std::vector<Expression> filters;
  for (int i = 0; i < (test::sanitized() ? 1 : 2); ++i) filters.push_back(test::random_expression(random, 2, false));
  std::vector<Portfolio::PlanPointer> plans;
  for (std::size_t i = 0; i < size; ++i)
    plans.push_back(std::make_shared<Plan const>(test::random_portfolio_plan(random, "p" + std::to_string(i), false)));
  auto const built = [&plans](Building const& how) {
    std::size_t at = 0;
    return Portfolio::build([&]() -> Portfolio::PlanPointer { return at == plans.size() ? nullptr : plans[at++]; },
                            how);
  };
  auto const lists = [](Portfolio const& portfolio) {
    std::string all;
    std::size_t number = 0;
    portfolio.each_plan([&](Plan const& plan) {
      if (number++ % 50 != 0) return;
      for (Participant const& p : plan.participants)
        all += std::to_string(activities(portfolio).with(*portfolio.person(plan.id, p.id)).count().certain) + ' ';
      for (Institution const& i : plan.institutions)
        all += std::to_string(activities(portfolio).hosted_by(*portfolio.institution(plan.id, i.id)).count().certain) +
               ' ';
    });
    return all;
  };
  Portfolio const one = built({});
  std::string const expected = answers(one, filters);
  std::string const expected_lists = lists(one);
  for (unsigned threads : {2U, 3U}) {
    if (threads == 3 && test::sanitized() && !test::long_run()) continue;
    std::size_t const expected_size = threads == 2 ? size : SIZE_MAX;  // whoever expects too much gets what comes
    Portfolio several = built({.expected_plans = expected_size, .threads = threads});
    CHECK(several.size() == size);
    CHECK(difference(answers(several, filters), expected) == "");
    CHECK(difference(lists(several), expected_lists) == "");
    // and it can be changed as any other
    std::size_t const step = size / 50;
    for (std::size_t i = 0; i < size; i += step) several.remove(plans[i]->id);
    for (std::size_t i = 0; i < size; i += step) several.add(plans[i]);
    CHECK(several.size() == size);
    CHECK(certain_double_bookings(several).size() == certain_double_bookings(one).size());
  }
}

TEST_CASE("what goes wrong while several threads build is told as by one", "[portfolio]") {
  std::size_t made = 0;
  std::size_t repeated = SIZE_MAX;
  std::size_t last = 20'000;
  auto const next = [&]() -> Portfolio::PlanPointer {
    if (made == last) return nullptr;
    std::size_t const number = made++;
    Plan plan{.id = PlanId("p" + std::to_string(number == repeated ? 7 : number))};
    plan.add(Activity{.title = "讲座"});
    return std::make_shared<Plan const>(std::move(plan));
  };
  CHECK(Portfolio::build(next, {.threads = 3}).size() == 20'000);
  for (std::size_t at : {std::size_t{9}, std::size_t{15'000}}) {  // within a part, and in another
    made = 0;
    repeated = at;
    CHECK_THROWS_AS(Portfolio::build(next, {.threads = 3}), std::logic_error);
  }
  // Progress is told by time: so many plans come that somebody is asked before the last.
  made = 0;
  repeated = SIZE_MAX;
  last = 5'000'000;
  CHECK_THROWS_AS(Portfolio::build(next, {.on_progress = [](std::size_t plans) { return plans < 1000; }, .threads = 2}),
                  Cancelled);
  CHECK(made < last);
}

TEST_CASE("whoever expects far too many plans gets those that come", "[portfolio]") {
  std::size_t made = 0;
  auto const next = [&made]() -> Portfolio::PlanPointer {
    if (made == 1000) return nullptr;
    Plan plan{.id = PlanId("p" + std::to_string(made++))};
    plan.add(Activity{.title = "讲座"});
    return std::make_shared<Plan const>(std::move(plan));
  };
  Portfolio const all = Portfolio::build(next, {.expected_plans = SIZE_MAX});
  CHECK(all.size() == 1000);
  CHECK(all.bytes() < 100'000'000);
}
