// SPDX-License-Identifier: BSL-1.0
// What is found from columns and lists equals what is found plan by plan.
#include <iostream>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include <bangfu/model/model.hpp>
#include <bangfu/portfolio/portfolio.hpp>
#include <bangfu/query/query.hpp>

#include "portfolio/support.hpp"
#include "support/catch.hpp"

using namespace bangfu;

TEST_CASE("the progress of all targets is that of each plan", "[portfolio]") {
  std::size_t compared = 0;
  std::set<ProgressState> states;
  for (std::uint64_t seed = 1; seed <= test::tries(test::sanitized() ? 20 : 100, 3000); ++seed) {
    test::Random random(seed);
    Portfolio all;
    for (int i = 0; i < 6; ++i) all.add(test::random_portfolio_plan(random, "p" + std::to_string(i), true));
    AsOf const day = as_of(test::calendar_day(random.between(0, 59)).earliest());
    PortfolioProgress const found = progress(all, day);
    std::size_t at = 0;
    all.each_plan([&](Plan const& plan) {
      for (Progress const& expected : progress(plan, day)) {
        REQUIRE(at < found.size());
        ProgressRow const& p = found[at++];
        CHECK(&*found.target(p) == expected.target);
        INFO(expected.derivation.in("en"));
        CHECK(p.state == expected.state);
        CHECK(p.certainty == expected.certainty);
        CHECK(p.observed_min == expected.observed_min);
        CHECK(p.observed_max == expected.observed_max);
        CHECK(found.explain(p).derivation == expected.derivation);
        states.insert(p.state);
        ++compared;
      }
    });
    CHECK(at == found.size());
  }
  CHECK(states.size() == 5);
  std::cout << "progress: " << compared << " targets as plan by plan" << std::endl;
}

TEST_CASE("double bookings of columns are those found by asking each pair", "[portfolio]") {
  std::size_t pairs = 0;
  for (std::uint64_t seed = 1; seed <= test::tries(test::sanitized() ? 60 : 400, 4000); ++seed) {
    test::Random random(seed);
    Portfolio all;
    std::vector<Plan const*> plans;
    for (int i = 0; i < 8; ++i) {
      Plan plan = test::random_portfolio_plan(random, "p" + std::to_string(i), true);
      for (Activity& a : plan.activities) {  // longer and better known than usual, so that many meet
        int const first = random.between(3, 30);
        if (random.chance(70)) a.when = throughout(Period(test::calendar_day(first), test::calendar_day(first + 25)));
      }
      all.add(std::move(plan));
    }
    all.each_plan([&](Plan const& plan) { plans.push_back(&plan); });
    struct Stay {
      Activity const* activity;
      PersonKey person;
      InstitutionKey host;
      When const* when;
    };
    std::vector<Stay> stays;
    for (Plan const* plan : plans)
      for (Activity const& a : plan->activities) {
        if (a.status == status::cancelled || a.mode == mode::online) continue;
        auto const put = [&](ParticipantId const& id, InstitutionId const& at, When const& when) {
          auto const key = all.person(plan->id, id);
          auto const host = all.institution(plan->id, at);
          if (!key || !host || when.undated()) return;
          bool group = false;
          for (auto const& appearance : all.appearances(*key)) group = group || appearance.participant->group;
          if (!group) stays.push_back({&a, *key, *host, &when});
        };
        for (Flow const& flow : a.flows)
          for (ParticipantId const& id : flow.who) put(id, flow.to, flow.when ? *flow.when : a.when);
        for (ParticipantId const& id : a.attended_by)
          if (Participant const* p = plan->find(id)) put(id, p->of, a.when);
      }
    std::set<std::pair<Activity const*, Activity const*>> expected;
    for (Stay const& a : stays)
      for (Stay const& b : stays)
        if (a.activity < b.activity && a.person == b.person && !(a.host == b.host) &&
            is_certain(overlaps(*a.when, *b.when)))
          expected.emplace(a.activity, b.activity);
    std::set<std::pair<Activity const*, Activity const*>> found;
    CertainDoubleBookings const bookings = certain_double_bookings(all);
    for (PersonBookedTwice const& b : bookings) {
      Activity const* x = &*bookings.activity(b.first);
      Activity const* y = &*bookings.activity(b.second);
      found.emplace(std::min(x, y), std::max(x, y));
    }
    CHECK(found == expected);
    pairs += found.size();
  }
  CHECK(pairs >= 5);
  std::cout << "double bookings: " << pairs << " pairs as asked one by one" << std::endl;
}

TEST_CASE("a person with many stays is looked through in order", "[portfolio]") {
  test::Random random(1);
  Plan plan{.id = PlanId("a")};
  plan.add(Participant{.name = "罗一"});
  for (char const* name : {"甲校", "乙校", "丙校"}) plan.add(Institution{.name = name});
  for (int i = 0; i < 60; ++i)
    plan.add(Activity{.when = i % 9 == 0 ? test::any_time(random) : test::random_time(random),
                      .flows = {{.to = InstitutionId("i" + std::to_string(1 + i % 3)), .who = {ParticipantId("p1")}}}});
  std::size_t expected = 0;
  for (std::size_t i = 0; i < plan.activities.size(); ++i)
    for (std::size_t k = i + 1; k < plan.activities.size(); ++k)
      if (i % 3 != k % 3 && !plan.activities[i].when.undated() && !plan.activities[k].when.undated() &&
          is_certain(overlaps(plan.activities[i].when, plan.activities[k].when)))
        ++expected;
  Portfolio all;
  all.add(std::move(plan));
  CHECK(certain_double_bookings(all).size() == expected);
  CHECK(expected > 10);
}

TEST_CASE("measures are served by stated, by inferred links, or not at all", "[portfolio]") {
  test::Random random(11);
  Portfolio all;
  for (int i = 0; i < 60; ++i) all.add(test::random_portfolio_plan(random, "p" + std::to_string(i), false));
  std::size_t none = 0;
  std::size_t inferred = 0;
  all.each_plan([&](Plan const& plan) {
    for (Measure const& m : plan.measures) {
      bool sure = false;
      bool any = false;
      for (Activity const& a : plan.activities)
        for (auto const& link : a.serves) {
          any = any || link.to == m.id;
          sure = sure || (link.to == m.id && link.origin != Origin::inferred);
        }
      none += any ? 0U : 1U;
      inferred += any && !sure ? 1U : 0U;
    }
  });
  CHECK(measures_without_activity(all).size() == none);
  CHECK(measures_with_inferred_activity(all).size() == inferred);
  CHECK((none > 0 && inferred > 0));
}

TEST_CASE("any analysis of a plan can be put to all", "[portfolio]") {
  Portfolio all;
  all.add(Plan{.id = PlanId("a")});
  all.add(Plan{.id = PlanId("b"), .title = "二"});
  auto const titles = each_plan(all, [](PlanView const& view) { return view.plan().title.size(); });
  REQUIRE(titles.size() == 2);
  CHECK(titles[1].first->id == PlanId("b"));
  CHECK(titles[1].second == 1);
}
