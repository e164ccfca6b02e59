// SPDX-License-Identifier: BSL-1.0
// Who is who across plans. Whatever bears an identifier is the same as all that bear it; who bears two identifiers makes
// those one (union-find over the identifiers, by size). When the last bearer of a pair goes, only what hung together by it is
// joined anew.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "portfolio/numbering.hpp"

namespace bangfu::columns {

class Identity {
 public:
  /// Key of something without an identifier: it is one with nothing else.
  std::uint32_t anonymous() { return add_key(); }
  /// Key of an identifier, made where it is new.
  std::uint32_t key_of(std::string_view scheme, std::string_view code);
  [[nodiscard]] std::uint32_t find(std::string_view scheme, std::string_view code) const;
  /// Somebody bears both; the pair is counted.
  void join(std::uint32_t a, std::uint32_t b);
  /// One bearer of both is gone.
  void part(std::uint32_t a, std::uint32_t b);

  [[nodiscard]] bool alone(std::uint32_t key) const noexcept { return rings_[key].next == key; }
  [[nodiscard]] bool same(std::uint32_t a, std::uint32_t b) const noexcept {
    return rings_[a].leader == rings_[b].leader;
  }
  /// One key for all that are one.
  [[nodiscard]] std::uint32_t leader(std::uint32_t key) const noexcept { return rings_[key].leader; }
  /// Calls `f(key)` for the key and all that are one with it.
  template <class F>
  void each(std::uint32_t key, F&& f) const {
    std::uint32_t at = key;
    do {
      f(at);
      at = rings_[at].next;
    } while (at != key);
  }
  [[nodiscard]] std::size_t size() const noexcept { return rings_.size(); }
  [[nodiscard]] std::size_t bytes() const noexcept {
    return identifiers_.bytes() + key_.capacity() * sizeof(std::uint32_t) + rings_.capacity() * sizeof(Ring) +
           pairs_.size() * 40;
  }

 private:
  /// All keys that are one form a ring.
  struct Ring {
    std::uint32_t leader = 0;  // of all of it; the smaller ring takes the leader of the greater
    std::uint32_t next = 0;
    std::uint32_t size = 1;  // where a leader
  };
  std::uint32_t add_key();
  void unite(std::uint32_t a, std::uint32_t b) noexcept;

  Numbering identifiers_;
  std::vector<std::uint32_t> key_;     // of each identifier
  std::vector<Ring> rings_;            // of each key
  std::unordered_map<std::uint64_t, std::uint32_t> pairs_;  // how many bear both
  std::string written_;
};

}  // namespace bangfu::columns
