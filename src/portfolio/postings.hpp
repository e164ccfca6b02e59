// SPDX-License-Identifier: BSL-1.0
// Inverted lists: for each key (an institution, a person) the rows that mention it. Most lie in one array sorted by
// key; what was added lately waits behind it until there is enough to sort it in.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace bangfu::columns {

struct Posting {
  std::uint32_t key = 0;
  std::uint32_t row = 0;
  std::uint32_t when = 0;     ///< number of its time in `Times`
  std::uint32_t host = none;  ///< of people: where they are; none where nothing certain can be said of it

  static constexpr std::uint32_t none = UINT32_MAX;
};

class Postings {
 public:
  void add(Posting const& posting) { recent_.push_back(posting); }
  /// Sorts in what was added, where that is much. Amortised over many additions it costs little for each.
  void settle() {
    if (recent_.size() > 16384 && recent_.size() > sorted_.size() / 64) seal();
  }
  /// Sorts in all that was added. Of one key, postings stay in the order of their rows.
  void seal();
  /// Takes the latest additions back. @pre nothing was sealed since
  void take_back(std::size_t recent) noexcept { recent_.resize(recent); }
  [[nodiscard]] std::size_t recent() const noexcept { return recent_.size(); }
  void reserve(std::size_t n) { recent_.reserve(n); }

  /// Calls `f(posting)` for each posting of a key.
  template <class F>
  void each(std::uint32_t key, F&& f) const {
    if (key + std::size_t{1} < first_.size())
      for (std::uint32_t i = first_[key]; i < first_[key + 1]; ++i) f(sorted_[i]);
    for (Posting const& posting : recent_)
      if (posting.key == key) f(posting);
  }
  /// Calls `f(first, last)` for the sorted postings of each key; those of `recent_postings()` come in addition.
  template <class F>
  void each_key(F&& f) const {
    for (std::size_t key = 0; key + 1 < first_.size(); ++key)
      if (first_[key] < first_[key + 1]) f(sorted_.data() + first_[key], sorted_.data() + first_[key + 1]);
  }
  [[nodiscard]] std::vector<Posting> const& recent_postings() const noexcept { return recent_; }
  [[nodiscard]] std::size_t size() const noexcept { return sorted_.size() + recent_.size(); }
  [[nodiscard]] std::size_t bytes() const noexcept {
    return (sorted_.capacity() + recent_.capacity()) * sizeof(Posting) + first_.capacity() * sizeof(std::uint32_t);
  }

 private:
  std::vector<Posting> sorted_;
  std::vector<std::uint32_t> first_;  // of each key in `sorted_`, and one behind
  std::vector<Posting> recent_;
};

}  // namespace bangfu::columns
