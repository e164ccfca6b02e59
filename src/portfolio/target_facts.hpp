// SPDX-License-Identifier: BSL-1.0
// Targets and their results as columns, so that progress is counted without looking into plans.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include <bangfu/core/decimal.hpp>
#include <bangfu/model/plan.hpp>

namespace bangfu::columns {

/// What `progress` needs to know of targets, and of the results of plain ones. A target is `plain` where exact dates and
/// figures leave nothing open; of the others the plan itself is asked.
struct TargetFacts {
  static constexpr std::int32_t unknown = INT32_MIN;
  enum : std::uint8_t {
    plain = 1,
    has_min = 2,
    has_max = 4,
    above = 8,
    below = 16,
    approximate = 32,
    decreases = 64,
    latest = 128,
  };
  /// Figures of plain targets and their results are smaller, and the results fewer, so that sums need no care.
  static constexpr std::int64_t max_figure = 999'999'999'999'999;
  static constexpr std::uint32_t max_results = 1000;

  // Of each target. Its figures are integers of one scale, that of the finest among them and its results.
  std::vector<std::uint8_t> flags;
  std::vector<std::int8_t> scale;
  std::vector<std::int8_t> min_scale;  // as stated
  std::vector<std::int64_t> min;
  std::vector<std::int64_t> max;
  std::vector<std::int32_t> begin;          // of the plan; `unknown` where not stated
  std::vector<std::int32_t> due;            // `unknown` where not stated
  std::vector<std::uint32_t> first_result;  // and one behind
  // Of each result of plain targets, by target and day.
  std::vector<std::int32_t> day;
  std::vector<std::int64_t> value;

  TargetFacts() { first_result.push_back(0); }
  /// Adds a target. @param results those that are linked to it, in the order of the plan
  void add(Target const& target, std::int32_t plan_begin, std::int32_t target_due,
           std::vector<Result const*> const& results);
  [[nodiscard]] std::size_t size() const noexcept { return flags.size(); }
  [[nodiscard]] bool is(std::size_t target, unsigned flag) const noexcept { return (flags[target] & flag) != 0; }
  /// Adds all targets of another.
  void add_all(TargetFacts const& other);
  void truncate(std::size_t targets) noexcept;
  void grow(double times);
  [[nodiscard]] std::size_t bytes() const noexcept;

 private:
  struct Counted {
    std::int32_t day = 0;
    Decimal value{};
  };
  std::vector<Counted> counted_;  // of the target being added
};

}  // namespace bangfu::columns
