// SPDX-License-Identifier: BSL-1.0
// The texts of a property of many rows, one behind the other, so that a search runs over memory in order. Beside each lies
// a word of marks, from which most rows are known not to contain a part.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <bangfu/core/text.hpp>

namespace bangfu::columns {

class Texts {
 public:
  void add(Text const& text);
  /// Adds a row without its marks. The marks of all rows have to be set before anything is looked for.
  void add_unmarked(Text const& text);
  void set_marks(std::vector<std::uint64_t> marks) noexcept { marks_ = std::move(marks); }
  [[nodiscard]] std::vector<std::uint64_t> const& marks() const noexcept { return marks_; }
  /// Adds all rows of another.
  void add_all(Texts const& other);
  void truncate(std::size_t rows) noexcept;
  /// Makes room for so many times as much as there is.
  void grow(double times);
  [[nodiscard]] std::size_t rows() const noexcept { return ends_.size(); }
  /// Each wording of a row, ended by a zero byte; empty where nothing is stated.
  [[nodiscard]] std::string_view of(std::size_t row) const noexcept {
    std::size_t const first = begin_of(row);
    return std::string_view(all_).substr(first, ends_[row] - first);
  }

  /// For each of `n` rows from `first`: 2 where a wording contains `part`, 1 where nothing is stated, else 0.
  /// @pre `part` is not empty and holds no zero byte
  void contain(std::string_view part, std::size_t first, std::size_t n, std::uint8_t* truths) const noexcept;
  [[nodiscard]] std::size_t bytes() const noexcept {
    return all_.capacity() + (ends_.capacity() + marks_.capacity()) * sizeof(std::uint64_t);
  }

 private:
  template <class F>
  void append(Text const& text, F&& each_wording);
  [[nodiscard]] std::size_t begin_of(std::size_t row) const noexcept { return row == 0 ? 0 : ends_[row - 1]; }

  std::string all_;
  std::vector<std::uint64_t> ends_;
  std::vector<std::uint64_t> marks_;  // of the few bytes from each character on: one of 64 bits each
};

}  // namespace bangfu::columns
