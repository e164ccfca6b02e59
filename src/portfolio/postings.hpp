// SPDX-License-Identifier: BSL-1.0
// Inverted lists: for each key (an institution, a person) the rows that mention it. Most lie in one array sorted by
// key; what was added lately waits behind it until there is enough to sort it in.
//
// A posting holds beside its row what is asked of it most, so that a list is answered without leaving it.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <stdexcept>
#include <type_traits>
#include <utility>
#include <vector>

#include "portfolio/grow.hpp"

namespace bangfu::columns {

/// An activity on the list of a host or sender.
struct Hosted {
  std::uint32_t row = 0;
  std::uint32_t when = 0;      ///< of the activity: its number in `Columns::activity_when`
  std::uint32_t modality = 0;  ///< of the activity: its number in `Columns::activity_modality`
};

/// Somebody's part in an activity.
struct Stay {
  std::uint32_t row = 0;
  std::uint32_t host = nowhere;  ///< where they are; `nowhere` where nothing certain can be said of it
  std::int32_t first = special;  ///< the core of the time (`Times::core`); `special` where it has none
  std::int32_t last = 0;
  std::uint32_t when = 0;  ///< number of the time in `Times`

  static constexpr std::uint32_t nowhere = UINT32_MAX;
  static constexpr std::int32_t special = INT32_MIN;
};

template <class Value>
class Postings {
 public:
  static_assert(std::is_trivially_copyable_v<Value>);
  struct Recent {
    std::uint32_t key = 0;
    Value value{};
  };

  void add(std::uint32_t key, Value const& value) { recent_.push_back({key, value}); }
  /// Sorts in what was added, where that is much. Amortised over many additions it costs little for each.
  void settle() {
    if (recent_.size() > 16384 && recent_.size() > sorted_.size() / 64) seal();
  }
  /// Sorts in all that was added. Of one key, postings stay in the order of their rows.
  void seal();
  /// Takes the latest additions back. @pre nothing was sealed since
  void take_back(std::size_t recent) noexcept { recent_.resize(recent); }
  void grow(double times) { grow_column(recent_, times); }

  /// The sorted postings of a key; those of `recent()` come in addition.
  [[nodiscard]] std::span<Value const> sorted(std::uint32_t key) const noexcept {
    if (key + std::size_t{1} >= first_.size()) return {};
    return {sorted_.data() + first_[key], sorted_.data() + first_[key + std::size_t{1}]};
  }
  [[nodiscard]] std::vector<Recent> const& recent() const noexcept { return recent_; }
  /// All sorted postings, and of each key the place of its first, and one behind; of no key nothing.
  [[nodiscard]] std::vector<Value> const& all_sorted() const noexcept { return sorted_; }
  [[nodiscard]] std::vector<std::uint32_t> const& first() const noexcept { return first_; }
  /// Takes lists as `first` and `all_sorted` give them. @pre it is empty
  void assign(std::vector<std::uint32_t> first, std::vector<Value> sorted) noexcept {
    first_ = std::move(first);
    sorted_ = std::move(sorted);
  }
  /// Calls `f(value)` for each posting of a key.
  template <class F>
  void each(std::uint32_t key, F&& f) const {
    for (Value const& value : sorted(key)) f(value);
    for (Recent const& recent : recent_)
      if (recent.key == key) f(recent.value);
  }
  /// Calls `f(key, first, last)` for the sorted postings of each key that has some.
  template <class F>
  void each_key(F&& f) const {
    for (std::size_t key = 0; key + 1 < first_.size(); ++key)
      if (first_[key] < first_[key + 1])
        f(static_cast<std::uint32_t>(key), sorted_.data() + first_[key], sorted_.data() + first_[key + 1]);
  }
  [[nodiscard]] std::size_t size() const noexcept { return sorted_.size() + recent_.size(); }
  [[nodiscard]] std::size_t bytes() const noexcept {
    return sorted_.capacity() * sizeof(Value) + recent_.capacity() * sizeof(Recent) +
           first_.capacity() * sizeof(std::uint32_t);
  }

 private:
  std::vector<Value> sorted_;
  std::vector<std::uint32_t> first_;  // of each key in `sorted_`, and one behind
  std::vector<Recent> recent_;
};

template <class Value>
void Postings<Value>::seal() {
  if (recent_.empty()) return;
  if (size() >= UINT32_MAX) throw std::length_error("a portfolio lists at most 2^32 - 2 stays");
  std::size_t keys = first_.empty() ? 0 : first_.size() - 1;
  for (Recent const& p : recent_) keys = std::max(keys, p.key + std::size_t{1});
  // Counting sort: how many each key has, where each begins, and then each to its place.
  std::vector<std::uint32_t> next(keys + 1);
  for (std::size_t key = 0; key + 1 < first_.size(); ++key) next[key + 1] = first_[key + 1] - first_[key];
  for (Recent const& p : recent_) ++next[p.key + std::size_t{1}];
  for (std::size_t key = 1; key <= keys; ++key) next[key] += next[key - 1];
  std::vector<std::uint32_t> first = next;
  std::vector<Value> sorted(size());
  for (std::size_t key = 0; key + 1 < first_.size(); ++key) {
    std::uint32_t const n = first_[key + 1] - first_[key];
    std::copy_n(sorted_.data() + first_[key], n, sorted.data() + next[key]);
    next[key] += n;
  }
  for (Recent const& p : recent_) sorted[next[p.key]++] = p.value;
  sorted_ = std::move(sorted);
  first_ = std::move(first);
  recent_ = {};
}

}  // namespace bangfu::columns
