// SPDX-License-Identifier: BSL-1.0
// The analyses over many plans of the size of real ones, and over one plan that grows: the time for each activity.
#include <benchmark/benchmark.h>

#include <cstdint>
#include <string>
#include <vector>

#include <bangfu/analyses/analyses.hpp>

#include "support/generated_plan.hpp"

using namespace bangfu;

namespace {

AsOf const day = as_of(Day(2019, 6, 15));

std::vector<Plan> many_plans(std::int64_t n) {
  std::vector<Plan> plans;
  for (std::int64_t i = 0; i < n; ++i) plans.push_back(test::generated_plan(static_cast<std::uint64_t>(i)));
  return plans;
}

/// One plan of `n` rows within a year, a person for each ten rows, a measure for each hundred.
Plan large_plan(std::int64_t n) {
  Plan plan{.period = Period(Date(2019))};
  InstitutionId const giver = plan.add(Institution{}, Role::supporting);
  std::vector<InstitutionId> takers;
  for (int i = 0; i < 5; ++i) takers.push_back(plan.add(Institution{}, Role::recipient));
  plan.participants.resize(static_cast<std::size_t>(n / 10 + 1));
  for (std::size_t i = 0; i < plan.participants.size(); ++i)
    plan.participants[i].id = ParticipantId("p" + std::to_string(i));
  plan.measures.resize(static_cast<std::size_t>(n / 100 + 1));
  for (std::size_t i = 0; i < plan.measures.size(); ++i) plan.measures[i].id = MeasureId("m" + std::to_string(i));
  std::uint64_t state = 7;
  auto const below = [&state](std::size_t limit) {
    state = state * 6364136223846793005U + 1442695040888963407U;
    return static_cast<std::size_t>(state >> 33U) % limit;
  };
  plan.activities.resize(static_cast<std::size_t>(n));
  for (std::size_t i = 0; i < plan.activities.size(); ++i) {
    Activity& a = plan.activities[i];
    a.id = ActivityId("a" + std::to_string(i));
    a.when = within(Period(Date(2019, 1 + static_cast<int>(below(12)))), days(Decimal(1 + below(5))));
    a.serves = {plan.measures[below(plan.measures.size())].id};
    a.flows = {
        Flow{.from = giver, .to = takers[below(5)], .who = {plan.participants[below(plan.participants.size())].id}}};
  }
  return plan;
}

template <class Ask>
void over_plans(benchmark::State& state, Ask const& ask) {
  std::vector<Plan> const plans = many_plans(state.range(0));
  std::vector<PlanView> views;
  std::int64_t activities = 0;
  for (Plan const& plan : plans) {
    views.emplace_back(plan);
    activities += static_cast<std::int64_t>(plan.activities.size());
  }
  for (auto _ : state)
    for (PlanView const& view : views) benchmark::DoNotOptimize(ask(view));
  state.SetItemsProcessed(state.iterations() * activities);
}
template <class Ask>
void over_rows(benchmark::State& state, Ask const& ask) {
  Plan const plan = large_plan(state.range(0));
  PlanView const view(plan);
  for (auto _ : state) benchmark::DoNotOptimize(ask(view));
  state.SetItemsProcessed(state.iterations() * state.range(0));
}

template <class Ask>
void add(std::string const& name, Ask ask) {
  benchmark::RegisterBenchmark(("plans/" + name).c_str(), [ask](benchmark::State& s) { over_plans(s, ask); })
      ->Arg(100)
      ->Arg(1000)
      ->Unit(benchmark::kMillisecond);
  benchmark::RegisterBenchmark(("rows/" + name).c_str(), [ask](benchmark::State& s) { over_rows(s, ask); })
      ->Arg(1000)
      ->Arg(10000)
      ->Arg(100000)
      ->Unit(benchmark::kMillisecond);
}

bool const registered = [] {
  add("schedule", [](PlanView const& view) { return schedule(view, day).slots.size(); });
  add("coverage", [](PlanView const& view) { return coverage(view, day).orphans.size(); });
  add("workload", [](PlanView const& view) { return workload(view, day).by_month.size(); });
  add("conflicts", [](PlanView const& view) { return conflicts(view, day).double_bookings.size(); });
  add("exchange", [](PlanView const& view) { return exchange(view, day).sums.size(); });
  add("changes", [](PlanView const& view) { return changes(view, day).changes.size(); });
  return true;
}();

}  // namespace
