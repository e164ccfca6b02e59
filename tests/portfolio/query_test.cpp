// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <iostream>
#include <map>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include <bangfu/model/model.hpp>
#include <bangfu/portfolio/portfolio.hpp>
#include <bangfu/query/query.hpp>

#include "portfolio/support.hpp"
#include "support/catch.hpp"

using namespace bangfu;
using namespace bangfu::literals;

namespace {

Portfolio random_portfolio(std::uint64_t seed, int plans) {
  test::Random random(seed);
  Portfolio all;
  for (int i = 0; i < plans; ++i) all.add(test::random_portfolio_plan(random, "p" + std::to_string(i), false));
  return all;
}

}  // namespace

TEST_CASE("groups count each row under each of its keys, as rows are asked one by one", "[portfolio]") {
  std::size_t cells = 0;
  for (std::uint64_t seed = 1; seed <= test::tries(6, 100); ++seed) {
    Portfolio const all = random_portfolio(seed, 12);
    std::map<std::vector<std::string>, Counts> expected;
    all.each_plan([&](Plan const& plan) {
      PlanView const view(plan);
      SchoolCalendar const* const calendar = plan.calendar ? &*plan.calendar : nullptr;
      for (Activity const& a : plan.activities) {
        // Months of three years around the calendar of the tests; what goes on without bound is left aside here.
        WhenBounds const b = bounds(a.when, calendar);
        std::vector<std::pair<std::string, Truth>> months;
        if (!a.when.blank() && !b.start.first.is_infinity() && !b.end.last.is_infinity()) {
          for (int m = b.start.first.year() * 12 + b.start.first.month() - 1;
               m <= b.end.last.year() * 12 + b.end.last.month() - 1; ++m) {
            Date const month(m / 12, m % 12 + 1);
            Truth const in = overlaps(a.when, Period(month), calendar);
            if (is_possible(in)) months.emplace_back(month.to_string(), in);
          }
        }
        if (months.empty()) months.emplace_back("", Truth::certain);
        std::string const status_code(a.status.code());
        for (auto const& [month, in] : months) {
          Counts& counts = expected[{month, status_code, a.number}];
          ++(is_certain(in) ? counts.certain : counts.possible);
        }
      }
    });
    for (Group const& g : activities(all).count_by({by_month, by("status"), by("number")})) {
      INFO(g.keys[0] << ' ' << g.keys[1] << ' ' << g.keys[2]);
      CHECK(g.counts == expected[g.keys]);
      ++cells;
      expected.erase(g.keys);
    }
    CHECK(expected.empty());
    // By columns alone, the same summed up.
    Counts sum;
    for (Group const& g : activities(all).count_by({by("status")})) sum.certain += g.counts.certain;
    CHECK(sum == activities(all).count());
  }
  std::cout << "groups: " << cells << " cells as counted row by row" << std::endl;
}

TEST_CASE("groups of years and quarters; inferred values are possible", "[portfolio]") {
  Plan plan{.id = PlanId("a")};
  auto const lecture = plan.add(Measure{.modality = modality::lecture});
  plan.add(Activity{.serves = {Link<Measure>(lecture, Origin::inferred)}, .when = in("2019-12/2020-01"_period)});
  plan.add(Activity{.when = on("2019-05-06"_date), .modality = modality::training, .also = {modality::lecture}});
  plan.add(Activity{});
  Portfolio all;
  all.add(std::move(plan));
  CHECK(activities(all).count_by({by_year}) ==
        std::vector<Group>{{{""}, {1, 0}}, {{"2019"}, {1, 1}}, {{"2020"}, {0, 1}}});
  CHECK(activities(all).count_by({by_quarter}) ==
        std::vector<Group>{{{""}, {1, 0}}, {{"2019-Q2"}, {1, 0}}, {{"2019-Q4"}, {0, 1}}, {{"2020-Q1"}, {0, 1}}});
  CHECK(activities(all).count_by({by(bangfu::modality)}) ==
        std::vector<Group>{{{""}, {1, 0}}, {{"lecture"}, {1, 1}}, {{"training"}, {1, 0}}});
  CHECK(activities(all).count_by({by_plan}) == std::vector<Group>{{{"a"}, {3, 0}}});
  CHECK(activities(all).count_by({}) == std::vector<Group>{{{}, {3, 0}}});
  CHECK_THROWS_AS(activities(all).count_by({by("colour")}), UnknownProperty);
}

TEST_CASE("rows in the order of a property, page by page", "[portfolio]") {
  Portfolio const all = random_portfolio(3, 40);
  for (By const& order : {by("when"), descending(by("when")), by("modality"), by("number"), descending(by("title")),
                          by("note"), by("id"), by_month, by_plan}) {
    auto const question = activities(all) | where(possibly(bangfu::status != "done"));
    auto const whole = question.rows(order);
    auto const unordered = question.rows();
    CHECK(whole.size() == unordered.size());
    std::vector<std::uint32_t> sorted = whole.numbers();
    std::sort(sorted.begin(), sorted.end());
    CHECK(sorted == unordered.numbers());
    std::vector<std::uint32_t> pages;
    for (std::size_t offset = 0; offset < whole.size() + 7; offset += 7) {
      auto const page = question.rows(order, {.offset = offset, .limit = 7});
      pages.insert(pages.end(), page.numbers().begin(), page.numbers().end());
    }
    if (order.property.empty() || order.property == "when" || order.property == "number")
      CHECK(pages == whole.numbers());
    if (order.property == "number") {
      for (std::size_t i = 0; i + 1 < whole.size(); ++i) CHECK(whole[i]->number <= whole[i + 1]->number);
    }
  }
  auto const first = activities(all).rows(Page{.limit = 3});
  CHECK(first.numbers() == std::vector<std::uint32_t>{0, 1, 2});
  CHECK(activities(all).rows(Page{.offset = 1'000'000}).empty());
  CHECK(activities(all).rows(Page{.offset = 1, .limit = 0}).empty());
  CHECK(activities(all).rows(by("when"), Page{.offset = SIZE_MAX, .limit = SIZE_MAX}).empty());
}

TEST_CASE("flows, tests of one's own, and questions upon questions", "[portfolio]") {
  Portfolio const all = random_portfolio(5, 30);
  std::size_t flows_in_all = 0;
  all.each_plan([&](Plan const& plan) {
    for (Activity const& a : plan.activities) flows_in_all += a.flows.size();
  });
  std::size_t seen = 0;
  for (auto const& row : flows(all).rows()) {
    CHECK(&row->activity->flows[0] <= row->flow);
    CHECK(row->flow < row->activity->flows.data() + row->activity->flows.size());
    ++seen;
  }
  CHECK(seen == flows_in_all);
  auto const to_first = flows(all) | where(field::host == "i1");
  for (auto const& row : to_first.rows()) CHECK(row->flow->to == InstitutionId("i1"));
  auto const by_test =
      activities(all).tested([](PlanView const&, Activity const& a) { return truth(a.flows.size() > 1); });
  auto const narrowed = by_test | where(bangfu::status == "done") | where(possibly(overlaps("2020-03")));
  for (auto const& row : narrowed.rows()) {
    CHECK(row->flows.size() > 1);
    CHECK(row->status == status::done);
  }
  CHECK((narrowed.count().certain > 0 && narrowed.count().certain < by_test.count().certain));
}
