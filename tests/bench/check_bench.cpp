// SPDX-License-Identifier: BSL-1.0
// Checking beside reading: 10 000 plans, each read from JSON and then checked, both timed in one run.
#include <chrono>
#include <string>
#include <vector>

#include <benchmark/benchmark.h>

#include <bangfu/check/check.hpp>
#include <bangfu/json/json.hpp>

#include "support/generated_plan.hpp"

namespace {

using namespace bangfu;

/// The generated plan without what it says at random against all sense: travellers of the host, dates before the
/// signing, people named twice.
Plan sound_plan(std::uint64_t number) {
  Plan plan = test::generated_plan(number);
  plan.signed_on = Date(plan.period->start()->year() - 1, 12, 28);
  for (std::size_t i = 0; i < plan.participants.size(); ++i) {
    plan.participants[i].of = InstitutionId("i2");
    plan.participants[i].name = Text(std::string(plan.participants[i].name.any()) + std::to_string(i));
  }
  for (Target& target : plan.targets) target.indicator = "人数";
  for (std::size_t i = 0; i < plan.activities.size(); ++i) {
    Activity& row = plan.activities[i];
    row.status = status::planned;
    row.note = "根据两校工作安排，具体时间可协商调整。";
    row.serves = {MeasureId("m" + std::to_string(1 + i % 5))};
    row.towards = {TargetId("t" + std::to_string(1 + i % 5))};
    row.flows[0].who = {ParticipantId("p" + std::to_string(1 + i % 10))};
    row.when = within(Period(Date(plan.period->start()->year(), 1 + static_cast<int>(i % 12))), days(1));
    if (i >= 12) row.when = undated();
  }
  return plan;
}

template <class Make>
void read_and_check(benchmark::State& state, Make make) {
  std::vector<std::string> texts;
  for (std::uint64_t i = 0; i < 10'000; ++i) texts.push_back(json::to_json(make(i)));
  using Clock = std::chrono::steady_clock;
  Clock::duration reading{};
  Clock::duration checking{};
  std::size_t findings = 0;
  for (auto _ : state)
    for (std::string const& text : texts) {
      auto const begin = Clock::now();
      Plan const plan = json::read(text).value;
      auto const between = Clock::now();
      findings += check(plan).size();
      checking += Clock::now() - between;
      reading += between - begin;
    }
  double const plans = static_cast<double>(state.iterations()) * static_cast<double>(texts.size());
  auto const micros = [plans](Clock::duration d) {
    return std::chrono::duration<double, std::micro>(d).count() / plans;
  };
  state.counters["read_us"] = micros(reading);
  state.counters["check_us"] = micros(checking);
  state.counters["check/read"] = micros(checking) / micros(reading);
  state.counters["findings"] = static_cast<double>(findings) / plans;
}

void sound_plans(benchmark::State& state) { read_and_check(state, sound_plan); }
void defective_plans(benchmark::State& state) {
  read_and_check(state, [](std::uint64_t i) { return test::generated_plan(i); });
}
void the_real_plan(benchmark::State& state) {
  Plan const real = json::load(std::string(BANGFU_SOURCE_DIR) + "/examples/data/dongguan-lechang-2019.json").value;
  read_and_check(state, [&](std::uint64_t) { return real; });
}
BENCHMARK(sound_plans)->Unit(benchmark::kMillisecond)->Iterations(1);
BENCHMARK(defective_plans)->Unit(benchmark::kMillisecond)->Iterations(1);
BENCHMARK(the_real_plan)->Unit(benchmark::kMillisecond)->Iterations(1);

}  // namespace
