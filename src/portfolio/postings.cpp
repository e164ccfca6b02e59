// SPDX-License-Identifier: BSL-1.0
#include "portfolio/postings.hpp"

#include <algorithm>
#include <stdexcept>

namespace bangfu::columns {

void Postings::seal() {
  if (recent_.empty()) return;
  if (size() >= UINT32_MAX) throw std::length_error("a portfolio lists at most 2^32 - 2 stays");
  std::size_t keys = first_.empty() ? 0 : first_.size() - 1;
  for (Posting const& p : recent_) keys = std::max(keys, p.key + std::size_t{1});
  // Counting sort: how many each key has, where each begins, and then each to its place.
  std::vector<std::uint32_t> next(keys + 1);
  for (std::size_t key = 0; key + 1 < first_.size(); ++key) next[key + 1] = first_[key + 1] - first_[key];
  for (Posting const& p : recent_) ++next[p.key + std::size_t{1}];
  for (std::size_t key = 1; key <= keys; ++key) next[key] += next[key - 1];
  std::vector<std::uint32_t> first = next;
  std::vector<Posting> sorted(size());
  for (std::size_t key = 0; key + 1 < first_.size(); ++key) {
    std::uint32_t const n = first_[key + 1] - first_[key];
    std::copy_n(sorted_.data() + first_[key], n, sorted.data() + next[key]);
    next[key] += n;
  }
  for (Posting const& p : recent_) sorted[next[p.key]++] = p;
  sorted_ = std::move(sorted);
  first_ = std::move(first);
  recent_ = {};
}

}  // namespace bangfu::columns
