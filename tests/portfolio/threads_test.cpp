// SPDX-License-Identifier: BSL-1.0
// A portfolio that does not change, asked from many threads at once. Run under ThreadSanitizer too (preset tsan).
#include <stdexcept>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include <bangfu/model/model.hpp>
#include <bangfu/portfolio/portfolio.hpp>
#include <bangfu/query/query.hpp>

#include "support/catch.hpp"

using namespace bangfu;
using namespace bangfu::literals;

namespace {

Portfolio some_portfolio(int plans, unsigned threads = 1) {
  std::vector<Plan> all;
  for (int i = 0; i < plans; ++i) {
    Plan plan{.id = PlanId("p" + std::to_string(i))};
    auto const school = plan.add(Institution{
        .name = "甲校", .identifiers = {{.scheme = identifier_scheme::school_code, .code = std::to_string(i % 50)}}});
    auto const person = plan.add(
        Participant{.name = "罗一",
                    .of = school,
                    .identifiers = {{.scheme = identifier_scheme::teacher_number, .code = std::to_string(i % 70)}}});
    for (int day = 1; day <= 20; ++day)
      plan.add(Activity{.title = "讲座",
                        .when = on(Date(2019, 1 + i % 12, day)),
                        .modality = day % 2 == 0 ? modality::lecture : modality::training,
                        .flows = {{.to = school, .who = {person}}},
                        .note = day % 5 == 0 ? "备注" : ""});
    all.push_back(std::move(plan));
  }
  return Portfolio::build(std::move(all), {.threads = threads});
}

struct Found {
  std::size_t lectures = 0;
  std::size_t noted = 0;
  std::size_t bookings = 0;
  std::size_t groups = 0;
  std::size_t hosted = 0;
  friend bool operator==(Found const&, Found const&) = default;
};

template <class Lectures>
Found ask(Portfolio const& all, Lectures const& lectures, unsigned threads) {
  Found found;
  found.lectures = lectures.on_threads(threads).count().certain;
  found.noted = (lectures | where(field::note == "备注")).on_threads(threads).rows().size();  // rows are asked too
  found.bookings = certain_double_bookings(all).size();
  found.groups = lectures.count_by({by_month, by(bangfu::modality)}).size();
  found.hosted =
      lectures.hosted_by(*all.institution({.scheme = identifier_scheme::school_code, .code = "7"})).count().certain;
  return found;
}

}  // namespace

TEST_CASE("a constant portfolio is asked from many threads, and scans with several", "[portfolio]") {
  Portfolio const all = some_portfolio(2500);  // enough rows for threads to share
  auto const lectures = activities(all) | where(bangfu::modality == "lecture" && possibly(overlaps("2019-01/2019-06")));
  Found const expected = ask(all, lectures, 1);
  CHECK(expected.lectures > 1000);
  CHECK(expected.noted > 100);
  CHECK(expected.bookings > 100);
  CHECK(ask(all, lectures, 3) == expected);
  CHECK(lectures.on_threads(3).rows().numbers() == lectures.rows().numbers());
  CHECK(lectures.on_threads(3).rows(Page{.offset = 500, .limit = 700}).numbers() ==
        lectures.rows(Page{.offset = 500, .limit = 700}).numbers());
  std::vector<Found> found(4);
  std::vector<std::thread> threads;
  for (Found& one : found) threads.emplace_back([&all, &lectures, &one] { one = ask(all, lectures, 2); });
  for (std::thread& thread : threads) thread.join();
  for (Found const& one : found) CHECK(one == expected);
}

TEST_CASE("what fails in a thread that scans is told to whoever asked", "[portfolio]") {
  Portfolio const all = some_portfolio(2500);
  auto const failing = activities(all).tested([](PlanView const& view, Activity const&) -> Truth {
    if (view.plan().id == PlanId("p2400")) throw std::runtime_error("no");
    return Truth::certain;
  });
  CHECK_THROWS_AS(failing.on_threads(3).count(), std::runtime_error);
}

TEST_CASE("several threads build what one builds", "[portfolio]") {
  std::size_t const size = test::sanitized() ? 2500 : 5000;
  Portfolio const one = some_portfolio(size);
  Portfolio const several = some_portfolio(size, 3);
  auto const lectures = [](Portfolio const& all) {
    return activities(all) | where(bangfu::modality == "lecture" && possibly(overlaps("2019-01/2019-06")));
  };
  CHECK(ask(several, lectures(several), 2) == ask(one, lectures(one), 1));
}
