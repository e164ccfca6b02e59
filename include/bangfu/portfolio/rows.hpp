// SPDX-License-Identifier: BSL-1.0
/// @file
/// Rows of the plans of a portfolio.
#pragma once

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <type_traits>
#include <utility>
#include <vector>

#include <bangfu/model/plan.hpp>
#include <bangfu/portfolio/collection.hpp>
#include <bangfu/view/plan_view.hpp>

namespace bangfu {

/// Kinds of rows that a portfolio is asked for.
template <class T>
concept RowOfPortfolio = OneOf<T, Activity, FlowRow, Measure, Target, Commitment, Participant, Result, Institution>;

/// A row together with its plan. Valid as long as the portfolio that it comes from, or anybody else, keeps the plan.
template <RowOfPortfolio Row>
class PlanRow {
 public:
  /// A pointer to the entity; of a flow the flow itself.
  using Held = std::conditional_t<std::is_same_v<Row, FlowRow>, FlowRow, Row const*>;

  /// @pre the row is one of the plan
  PlanRow(Plan const& plan, Held row) : plan_(&plan), row_(row) {}

  /// The plan that the row is in.
  [[nodiscard]] Plan const& plan() const noexcept { return *plan_; }
  /// The entity; of a flow the flow with its activity.
  [[nodiscard]] Row const& operator*() const noexcept {
    if constexpr (std::is_pointer_v<Held>) {
      return *row_;
    } else {
      return row_;
    }
  }
  [[nodiscard]] Row const* operator->() const noexcept { return &**this; }

 private:
  Plan const* plan_;
  Held row_;
};

namespace columns {
/// Where rows lie: the slot of the plan and the position in it. `slot` is where to begin to look.
struct Place {
  std::uint32_t slot = 0;      ///< of the plan
  std::uint32_t position = 0;  ///< among the plan's rows of the kind
};
/// The place of the row with this number. Fastest where it lies at or soon after the slot.
template <RowOfPortfolio Row>
Place place_of(Columns const& columns, std::uint32_t row, std::uint32_t slot) noexcept;
/// The row at a place.
template <RowOfPortfolio Row>
PlanRow<Row> row_at(Columns const& columns, Place const& place) noexcept;
}  // namespace columns

/// Some rows of a portfolio, which must outlive them and stay unchanged.
template <RowOfPortfolio Row>
class Rows {
 public:
  using value_type = PlanRow<Row>;

  /// @param numbers numbers of rows of this portfolio
  Rows(columns::Columns const& columns, std::vector<std::uint32_t> numbers)
      : columns_(&columns), numbers_(std::move(numbers)) {}

  [[nodiscard]] std::size_t size() const noexcept { return numbers_.size(); }
  [[nodiscard]] bool empty() const noexcept { return numbers_.empty(); }
  /// @pre `i < size()`
  [[nodiscard]] PlanRow<Row> operator[](std::size_t i) const noexcept {
    return columns::row_at<Row>(*columns_, columns::place_of<Row>(*columns_, numbers_[i], 0));
  }
  /// What the portfolio calls its rows, for those who keep data of their own beside them: numbers from 0, anew after each
  /// change.
  [[nodiscard]] std::vector<std::uint32_t> const& numbers() const& noexcept { return numbers_; }
  [[nodiscard]] std::vector<std::uint32_t> numbers() && noexcept { return std::move(numbers_); }

  /// An input iterator that hands out rows by value.
  class Iterator {
   public:
    using value_type = PlanRow<Row>;
    using difference_type = std::ptrdiff_t;
    using reference = PlanRow<Row>;
    using pointer = void;
    using iterator_category = std::input_iterator_tag;

    /// @param at position among the rows, up to their number
    Iterator(Rows const& rows, std::size_t at) : rows_(&rows), at_(at) {}
    PlanRow<Row> operator*() const noexcept {
      place_ = columns::place_of<Row>(*rows_->columns_, rows_->numbers_[at_], place_.slot);
      return columns::row_at<Row>(*rows_->columns_, place_);
    }
    Iterator& operator++() noexcept {
      ++at_;
      return *this;
    }
    void operator++(int) noexcept { ++at_; }
    friend bool operator==(Iterator const& a, Iterator const& b) noexcept { return a.at_ == b.at_; }

   private:
    Rows const* rows_;
    std::size_t at_;
    mutable columns::Place place_{};  // of the row before, near which the next one lies
  };
  [[nodiscard]] Iterator begin() const noexcept { return Iterator(*this, 0); }
  [[nodiscard]] Iterator end() const noexcept { return Iterator(*this, size()); }

 private:
  columns::Columns const* columns_;
  std::vector<std::uint32_t> numbers_;
};

}  // namespace bangfu
