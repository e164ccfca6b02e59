// SPDX-License-Identifier: BSL-1.0
/// @file
/// Analyses of many plans: fast ones from columns and lists, and any analysis of a plan put to each.
#pragma once

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <type_traits>
#include <utility>
#include <vector>

#include <bangfu/portfolio/query.hpp>
#include <bangfu/query/progress.hpp>

namespace bangfu {

/// Two activities that ask for one person at two places on the same day, for certain.
struct PersonBookedTwice {
  PersonKey person;          ///< who is asked for twice
  std::uint32_t first = 0;   ///< numbers of the activities among the rows of the portfolio; `first < second`
  std::uint32_t second = 0;  ///< the other activity

  friend bool operator==(PersonBookedTwice const&, PersonBookedTwice const&) = default;
};

/// All certain double bookings of persons, within plans and between them, each pair of activities once for each person,
/// sorted by activities. One person is whoever is so by identifier, or whom one plan names in both activities.
///
/// The times certainly overlap and the places are known and differ: the hosts of those who travel, and where those belong
/// who attend at home; institutions that are one, or of which one is part of the other, are one place. What is cancelled,
/// postponed, undated, or held online even in part books nobody for certain. A time, and the people of the only flow, that
/// are recorded as actual take the place of those planned. Groups are left aside: others of them may go.
class CertainDoubleBookings {
 public:
  /// Finds them all. The portfolio must outlive it and stay unchanged.
  explicit CertainDoubleBookings(Portfolio const& portfolio);

  [[nodiscard]] std::size_t size() const noexcept { return all_.size(); }
  [[nodiscard]] bool empty() const noexcept { return all_.empty(); }
  [[nodiscard]] auto begin() const noexcept { return all_.begin(); }
  [[nodiscard]] auto end() const noexcept { return all_.end(); }
  [[nodiscard]] PersonBookedTwice const& operator[](std::size_t i) const noexcept { return all_[i]; }
  /// An activity of a booking.
  [[nodiscard]] PlanRow<Activity> activity(std::uint32_t number) const noexcept {
    return columns::row_at<Activity>(*columns_, columns::place_of<Activity>(*columns_, number, 0));
  }

 private:
  columns::Columns const* columns_;
  std::vector<PersonBookedTwice> all_;
};
/// All certain double bookings of a portfolio, which must outlive them and stay unchanged.
inline CertainDoubleBookings certain_double_bookings(Portfolio const& portfolio) {
  return CertainDoubleBookings(portfolio);
}

/// Measures that no activity serves by any link: not stated, confirmed or inferred.
[[nodiscard]] Rows<Measure> measures_without_activity(Portfolio const& portfolio);
/// Measures that activities serve by inferred links only.
[[nodiscard]] Rows<Measure> measures_with_inferred_activity(Portfolio const& portfolio);

/// How far a target has come: as `progress` of its plan says, without the derivation.
struct ProgressRow {
  std::uint32_t target = 0;                      ///< number among the rows of the portfolio
  ProgressState state = ProgressState::no_data;  ///< how far it has come
  Truth certainty = Truth::certain;              ///< of the state
  std::optional<Decimal> observed_min{};  ///< what certainly counts, in the unit of the target; none without data
  std::optional<Decimal> observed_max{};  ///< the same with what may count
};

/// The progress of all targets of all plans by a day, in order.
class PortfolioProgress {
 public:
  /// Computes them all. The portfolio must outlive it and stay unchanged.
  /// @throws AnalysisError where a sum has more than 18 digits
  PortfolioProgress(Portfolio const& portfolio, AsOf const& as_of);

  [[nodiscard]] std::size_t size() const noexcept { return size_; }
  [[nodiscard]] bool empty() const noexcept { return size() == 0; }
  /// @pre `i < size()`
  [[nodiscard]] ProgressRow operator[](std::size_t i) const;
  /// The state alone: faster than the whole. @pre `i < size()`
  [[nodiscard]] ProgressState state(std::size_t i) const noexcept;
  /// Of the state. @pre `i < size()`
  [[nodiscard]] Truth certainty(std::size_t i) const noexcept;
  /// The number of the target among the rows of the portfolio. @pre `i < size()`
  [[nodiscard]] std::uint32_t row_of(std::size_t i) const noexcept {
    return rows_.empty() ? static_cast<std::uint32_t>(i) : rows_[i];
  }

  /// An input iterator that hands out elements by value.
  class Iterator {
   public:
    using value_type = ProgressRow;
    using difference_type = std::ptrdiff_t;
    using reference = ProgressRow;
    using pointer = void;
    using iterator_category = std::input_iterator_tag;

    /// @param at position among the elements, up to their number
    Iterator(PortfolioProgress const& all, std::size_t at) : all_(&all), at_(at) {}
    ProgressRow operator*() const { return (*all_)[at_]; }
    Iterator& operator++() noexcept {
      ++at_;
      return *this;
    }
    void operator++(int) noexcept { ++at_; }
    friend bool operator==(Iterator const& a, Iterator const& b) noexcept { return a.at_ == b.at_; }

   private:
    PortfolioProgress const* all_;
    std::size_t at_;
  };
  [[nodiscard]] Iterator begin() const noexcept { return {*this, 0}; }
  [[nodiscard]] Iterator end() const noexcept { return {*this, size()}; }
  /// How many targets are in a state.
  [[nodiscard]] Counts count(ProgressState state) const noexcept;
  /// The target that an element is about.
  [[nodiscard]] PlanRow<Target> target(ProgressRow const& progress) const noexcept {
    return columns::row_at<Target>(*columns_, columns::place_of<Target>(*columns_, progress.target, 0));
  }
  /// The progress of one target with its derivation and the results it was counted from.
  [[nodiscard]] Progress explain(ProgressRow const& progress) const;

 private:
  columns::Columns const* columns_;
  AsOf as_of_;
  std::size_t size_ = 0;
  std::vector<std::uint8_t> states_;  // of each target row, with certainty; figures are counted when they are asked for
  std::vector<std::uint32_t> rows_;   // those of plans that are left, where some are gone
  std::vector<ProgressRow> asked_;    // targets of which the plan was asked, in order
};
/// @throws AnalysisError where a sum has more than 18 digits
inline PortfolioProgress progress(Portfolio const& portfolio, AsOf const& as_of) {
  return PortfolioProgress(portfolio, as_of);
}

/// Who stands for whom across the plans of a portfolio: one entity for all that are one by identifier. For analyses of
/// rows of several plans that take such functions. An entity of no plan stands for itself. The portfolio must outlive it
/// and stay unchanged.
class Representatives {
 public:
  /// Looks through the portfolio once.
  explicit Representatives(Portfolio const& portfolio);
  /// Who stands for a participant.
  [[nodiscard]] Participant const* person(Participant const* participant) const;
  /// What stands for an institution.
  [[nodiscard]] Institution const* institution(Institution const* institution) const;

 private:
  columns::Columns const* columns_;
  std::vector<std::pair<Participant const*, std::uint32_t>> participants_;  // the first of each plan, and its slot
  std::vector<std::pair<Institution const*, std::uint32_t>> institutions_;
  std::vector<std::uint32_t> first_participant_;  // the first row of each key
  std::vector<std::uint32_t> first_institution_;
};

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
