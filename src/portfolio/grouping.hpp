// SPDX-License-Identifier: BSL-1.0
// Counts of rows by one or several keys.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <bangfu/portfolio/query.hpp>

#include "portfolio/columns.hpp"
#include "portfolio/filter.hpp"
#include "portfolio/numbering.hpp"

namespace bangfu::columns {

/// A key that a row counts under, and whether it does for certain.
struct Label {
  std::uint32_t key = 0;
  bool certain = true;
};

/// The keys of one `By`: for each number of a column those that its rows count under.
class Axis {
 public:
  static constexpr std::uint32_t several = UINT32_MAX;

  /// The key of a label.
  std::uint32_t key(std::string_view label) { return labels_.add(label); }
  [[nodiscard]] std::uint32_t size() const noexcept { return labels_.size(); }
  [[nodiscard]] std::string label(std::uint32_t key) const { return std::string(labels_[key]); }

  /// Labels by the values of a column.
  void fill(ValueSets const& sets);
  /// Labels by years, quarters or months.
  void fill(Times const& times, By::What what);

  /// The only key of a number, held for certain; else `several`.
  [[nodiscard]] std::uint32_t single(std::uint32_t number) const noexcept { return single_[number]; }
  [[nodiscard]] std::uint32_t const* singles() const noexcept { return single_.data(); }
  [[nodiscard]] std::size_t numbers() const noexcept { return single_.size(); }
  /// All keys of a number.
  void keys_of(std::uint32_t number, std::vector<Label>& out) const {
    if (single_[number] != several) {
      out.push_back({single_[number], true});
    } else {
      for (std::uint32_t i = first_[number]; i < first_[number + std::size_t{1}]; ++i) out.push_back(listed_[i]);
    }
  }

 private:
  void close(std::size_t before);

  Numbering labels_;
  std::vector<std::uint32_t> single_;
  std::vector<std::uint32_t> first_{0};  // of each number in `listed_`, and one behind
  std::vector<Label> listed_;
};

/// A value as the text of a key.
std::string label_of(Datum const& datum);

class Grouping {
 public:
  Grouping(Columns const& columns, Kind kind, std::vector<By> const& keys)
      : columns_(columns), kind_(kind), tests_(row_tests(kind)) {
    std::size_t cells = 1;
    bool by_columns = true;
    for (By const& by : keys) {
      One one;
      one.what = by.what;
      std::string const name = by.what == By::What::property ? by.property : "when";
      if (by.what != By::What::plan) one.property = tests_->property(name);
      Coded const* coded = by.what == By::What::property ? columns.coded(kind_, name) : nullptr;
      auto const* timed = columns.timed(kind_, name);
      bool const by_time = by.what != By::What::property && by.what != By::What::plan;
      if (coded != nullptr) {
        one.axis.fill(coded->sets);
        one.numbers = coded->numbers.data();
      } else if (by_time && timed != nullptr) {
        one.axis.fill(columns.times, by.what);
        one.numbers = timed->data();
      } else {
        by_columns = false;
      }
      cells *= std::max<std::size_t>(1, one.axis.size());
      by_columns = by_columns && cells <= (std::size_t{1} << 20U);
      axes_.push_back(std::move(one));
    }
    if (!by_columns) return;
    dense_.resize(3 * cells + 3);
    std::size_t stride = 3;
    for (std::size_t a = axes_.size(); a-- > 0;) {
      One& one = axes_[a];
      one.stride = static_cast<std::uint32_t>(stride);
      one.offsets.resize(one.axis.numbers());
      for (std::uint32_t n = 0; n < one.offsets.size(); ++n)
        one.offsets[n] = one.axis.single(n) == Axis::several ? mark : one.axis.single(n) * one.stride;
      stride *= std::max<std::uint32_t>(1, one.axis.size());
    }
  }

  void add(std::uint32_t first, std::uint8_t const* answers, std::size_t n) {
    if (dense_.empty() || axes_.empty()) {
      for (std::size_t i = 0; i < n; ++i)
        if (answers[i] != 0) add_one(first + static_cast<std::uint32_t>(i), answers[i]);
      return;
    }
    // Answers and cells lie side by side, so that most rows take one addition each and no branch but the rare one.
    std::uint32_t at[Filter::block];
    std::uint32_t const* const numbers = axes_[0].numbers + first;
    std::uint32_t const* const offsets = axes_[0].offsets.data();
    for (std::size_t i = 0; i < n; ++i) at[i] = answers[i] + offsets[numbers[i]];
    for (std::size_t a = 1; a < axes_.size(); ++a) {
      std::uint32_t const* const more = axes_[a].numbers + first;
      std::uint32_t const* const further = axes_[a].offsets.data();
      for (std::size_t i = 0; i < n; ++i) at[i] = (at[i] + (further[more[i]] & ~mark)) | (further[more[i]] & mark);
    }
    for (std::size_t i = 0; i < n; ++i) {
      if ((at[i] & mark) == 0) {
        ++dense_[at[i]];
      } else if (answers[i] != 0) {
        add_one(first + static_cast<std::uint32_t>(i), answers[i]);
      }
    }
  }

  [[nodiscard]] std::vector<Group> groups() const {
    std::vector<Group> all;
    std::vector<std::uint32_t> keys(axes_.size());
    auto const put = [&](Counts const& counts) {
      if (counts == Counts{}) return;
      Group group{.counts = counts};
      for (std::size_t a = 0; a < axes_.size(); ++a) group.keys.push_back(axes_[a].axis.label(keys[a]));
      all.push_back(std::move(group));
    };
    if (!dense_.empty() && !axes_.empty()) {
      for (std::size_t cell = 0; cell + 1 < dense_.size() / 3; ++cell) {
        for (std::size_t a = 0; a < axes_.size(); ++a)
          keys[a] = static_cast<std::uint32_t>(cell * 3 / axes_[a].stride % std::max(1U, axes_[a].axis.size()));
        put({.certain = dense_[3 * cell + 2], .possible = dense_[3 * cell + 1]});
      }
    } else {
      for (std::uint32_t n = 0; n < cells_.size(); ++n) {
        std::string_view const packed = cells_[n];
        for (std::size_t a = 0; a < axes_.size(); ++a)
          std::copy_n(packed.data() + a * sizeof(std::uint32_t), sizeof(std::uint32_t),
                      reinterpret_cast<char*>(&keys[a]));
        put(counts_[n]);
      }
    }
    std::sort(all.begin(), all.end(), [](Group const& a, Group const& b) { return a.keys < b.keys; });
    return all;
  }

 private:
  static constexpr std::uint32_t mark = 1U << 31U;  // several keys, or an uncertain one

  struct One {
    By::What what = By::What::property;
    Axis axis{};
    std::uint32_t const* numbers = nullptr;
    std::vector<std::uint32_t> offsets{};  // of each number, where it has one certain key
    std::uint32_t stride = 0;
    std::size_t property = 0;
  };

  /// The keys of a row of one axis, by its column or by the plan.
  void labels(One& one, std::uint32_t row, std::vector<Label>& out) {
    out.clear();
    if (one.numbers != nullptr) return one.axis.keys_of(one.numbers[row], out);
    if (one.what == By::What::plan) {
      Plan const& plan = *columns_.plans[columns_.slot_of(kind_, row)];
      out.push_back({one.axis.key(plan.id.value()), true});
      return;
    }
    if (!reader_) reader_ = tests_->reader(columns_);
    data_.clear();
    SchoolCalendar const* calendar = reader_->values(one.property, row, data_);
    if (one.what == By::What::property) {
      for (Datum const& d : data_) out.push_back({one.axis.key(label_of(d)), true});
      for (Datum const& d : data_.inferred()) out.push_back({one.axis.key(label_of(d)), false});
    } else if (!data_.empty()) {
      auto const* when = std::get_if<When const*>(&data_[0]);
      Times times;  // of this row alone
      std::shared_ptr<CalendarOnly const> kept;
      if (when != nullptr) times.number_of(**when, calendar, kept);
      Axis of_row;
      of_row.fill(times, one.what);
      std::vector<Label> found;
      if (times.size() > 1) of_row.keys_of(1, found);
      for (Label const& label : found) out.push_back({one.axis.key(of_row.label(label.key)), label.certain});
    }
    if (out.empty()) out.push_back({one.axis.key({}), true});
    merge(out);
  }
  /// Each key once, certain where any mention is.
  static void merge(std::vector<Label>& labels) {
    std::sort(labels.begin(), labels.end(),
              [](Label const& a, Label const& b) { return a.key != b.key ? a.key < b.key : a.certain > b.certain; });
    labels.erase(
        std::unique(labels.begin(), labels.end(), [](Label const& a, Label const& b) { return a.key == b.key; }),
        labels.end());
  }

  void add_one(std::uint32_t row, std::uint8_t answer) {
    found_.resize(axes_.size());
    for (std::size_t a = 0; a < axes_.size(); ++a) labels(axes_[a], row, found_[a]);
    chosen_.assign(axes_.size(), 0);
    while (true) {  // each combination of keys
      bool certain = answer == 2;
      for (std::size_t a = 0; a < axes_.size(); ++a) certain = certain && found_[a][chosen_[a]].certain;
      count(certain);
      std::size_t a = 0;
      while (a < axes_.size() && ++chosen_[a] == found_[a].size()) chosen_[a++] = 0;
      if (a == axes_.size()) return;
    }
  }
  void count(bool certain) {
    if (!dense_.empty() && !axes_.empty()) {
      std::size_t at = certain ? 2 : 1;
      for (std::size_t a = 0; a < axes_.size(); ++a) at += std::size_t{found_[a][chosen_[a]].key} * axes_[a].stride;
      ++dense_[at];
      return;
    }
    packed_.clear();
    for (std::size_t a = 0; a < axes_.size(); ++a)
      packed_.append(reinterpret_cast<char const*>(&found_[a][chosen_[a]].key), sizeof(std::uint32_t));
    std::uint32_t const cell = cells_.add(packed_);
    if (cell == counts_.size()) counts_.emplace_back();
    ++(certain ? counts_[cell].certain : counts_[cell].possible);
  }

  Columns const& columns_;
  Kind kind_;
  std::unique_ptr<RowTests> tests_;
  std::unique_ptr<RowReader> reader_;
  std::vector<One> axes_;
  std::vector<std::uint64_t> dense_;  // no, possible, certain of each cell
  Numbering cells_;                   // where there are too many: keys side by side
  std::vector<Counts> counts_;
  std::vector<std::vector<Label>> found_;
  std::vector<std::size_t> chosen_;
  std::string packed_;
  Data data_;
};

}  // namespace bangfu::columns
