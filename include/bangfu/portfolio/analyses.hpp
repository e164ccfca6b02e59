// SPDX-License-Identifier: BSL-1.0
/// @file
/// Analyses of many plans: fast ones from columns and lists, and any analysis of a plan put to each.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <type_traits>
#include <utility>
#include <vector>

#include <bangfu/portfolio/question.hpp>
#include <bangfu/query/progress.hpp>

namespace bangfu {

/// Two activities of which the times overlap for certain, and somebody who takes part in both: one person by
/// identifier, or a participant whom one plan names in both.
struct DoubleBooking {
  PersonKey person;
  std::uint32_t first = 0;  ///< numbers of the activities among the rows of the portfolio; `first < second`
  std::uint32_t second = 0;

  friend bool operator==(DoubleBooking const&, DoubleBooking const&) = default;
};

/// All certain double bookings, within plans and between them, each pair of activities once for each person, sorted by
/// activities. The time of somebody who travels is that of the flow.
class DoubleBookings {
 public:
  explicit DoubleBookings(Portfolio const& portfolio);

  [[nodiscard]] std::size_t size() const noexcept { return all_.size(); }
  [[nodiscard]] bool empty() const noexcept { return all_.empty(); }
  [[nodiscard]] auto begin() const noexcept { return all_.begin(); }
  [[nodiscard]] auto end() const noexcept { return all_.end(); }
  [[nodiscard]] DoubleBooking const& operator[](std::size_t i) const noexcept { return all_[i]; }
  /// The activities of a booking.
  [[nodiscard]] PlanRow<Activity> activity(std::uint32_t number) const noexcept {
    return columns::row_at<Activity>(*columns_, columns::place_of<Activity>(*columns_, number, 0));
  }

 private:
  columns::Columns const* columns_;
  std::vector<DoubleBooking> all_;
};
inline DoubleBookings double_bookings(Portfolio const& portfolio) { return DoubleBookings(portfolio); }

/// Measures that no activity serves by any link: not stated, confirmed or inferred.
[[nodiscard]] Rows<Measure> measures_without_activity(Portfolio const& portfolio);
/// Measures that activities serve by inferred links only.
[[nodiscard]] Rows<Measure> measures_with_inferred_activity(Portfolio const& portfolio);

/// How far a target has come: as `progress` of its plan says, without the derivation.
struct TargetProgress {
  std::uint32_t target = 0;  ///< number among the rows of the portfolio
  ProgressState state = ProgressState::no_data;
  Truth certainty = Truth::certain;
  std::optional<Decimal> observed_min{};
  std::optional<Decimal> observed_max{};
};

/// The progress of all targets of all plans by a day, in order.
class PortfolioProgress {
 public:
  PortfolioProgress(Portfolio const& portfolio, AsOf const& as_of);

  [[nodiscard]] std::size_t size() const noexcept { return all_.size(); }
  [[nodiscard]] auto begin() const noexcept { return all_.begin(); }
  [[nodiscard]] auto end() const noexcept { return all_.end(); }
  [[nodiscard]] TargetProgress const& operator[](std::size_t i) const noexcept { return all_[i]; }
  /// How many targets are in a state.
  [[nodiscard]] Counts count(ProgressState state) const noexcept;
  [[nodiscard]] PlanRow<Target> target(TargetProgress const& progress) const noexcept {
    return columns::row_at<Target>(*columns_, columns::place_of<Target>(*columns_, progress.target, 0));
  }
  /// The progress of one target with its derivation and the results it was counted from.
  [[nodiscard]] Progress explain(TargetProgress const& progress) const;

 private:
  columns::Columns const* columns_;
  AsOf as_of_;
  std::vector<TargetProgress> all_;
};
/// @throws std::out_of_range where a sum has more than 18 digits
inline PortfolioProgress progress(Portfolio const& portfolio, AsOf const& as_of) {
  return PortfolioProgress(portfolio, as_of);
}

/// Puts an analysis of a plan to each plan: `analysis(view)`. The results come with their plans, in order.
template <class Analysis>
auto each_plan(Portfolio const& portfolio, Analysis&& analysis) {
  using Found = std::invoke_result_t<Analysis&, PlanView const&>;
  std::vector<std::pair<Plan const*, Found>> all;
  all.reserve(portfolio.size());
  portfolio.each_plan([&](Plan const& plan) { all.emplace_back(&plan, analysis(PlanView(plan))); });
  return all;
}

}  // namespace bangfu
