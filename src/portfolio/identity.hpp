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

#include "hash_places.hpp"

namespace bangfu::columns {

class Packer;
class Unpacker;

class Identity {
 public:
  static constexpr std::uint32_t none = UINT32_MAX;

  /// Key of something without an identifier: it is one with nothing else.
  std::uint32_t anonymous() { return add_key(); }
  /// Key of an identifier, made where it is new. @param within the key of that within which it counts
  std::uint32_t key_of(std::string_view scheme, std::string_view code, std::uint32_t within = none);
  /// The key of an identifier; `none` where nobody ever bore it.
  [[nodiscard]] std::uint32_t find(std::string_view scheme, std::string_view code) const noexcept;
  /// Takes over all that another knows, as if its keys had been made here in their order. Returns the new key of each.
  /// @param within the new keys of that within which identifiers count
  std::vector<std::uint32_t> add_all(Identity const& other, std::vector<std::uint32_t> const& within);
  void pack(Packer& out) const;
  /// @pre it is empty
  /// @param most_anonymous how many keys without an identifier there may be
  /// @param most_within how many keys there are within which identifiers may count
  /// @throws Unsound
  void unpack(Unpacker& in, std::size_t most_anonymous, std::size_t most_within);
  /// Somebody bears both; the pair is counted.
  void join(std::uint32_t a, std::uint32_t b);
  /// One bearer of both is gone.
  void part(std::uint32_t a, std::uint32_t b);

  [[nodiscard]] bool alone(std::uint32_t key) const noexcept { return pairs_.empty() || rings_[key].next == key; }
  [[nodiscard]] bool same(std::uint32_t a, std::uint32_t b) const noexcept {
    return a == b || (!pairs_.empty() && rings_[a].leader == rings_[b].leader);
  }
  /// One key for all that are one.
  [[nodiscard]] std::uint32_t leader(std::uint32_t key) const noexcept {
    return pairs_.empty() ? key : rings_[key].leader;
  }
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
    return identifiers_.capacity() + table_.capacity() * sizeof(HashPlace) + rings_.capacity() * sizeof(Ring) +
           pairs_.size() * 40;
  }

 private:
  /// All keys that are one form a ring.
  struct Ring {
    std::uint32_t leader = 0;  // of all of it; the smaller ring takes the leader of the greater
    std::uint32_t next = 0;
    std::uint32_t size = 1;  // where a leader
  };
  static constexpr std::size_t step = 4;
  struct Record;
  [[nodiscard]] std::size_t place(Record const& wanted) const noexcept;
  std::uint32_t add_key();
  void write(Record const& record, std::uint32_t key);
  void unpack_identifiers(Unpacker& in, std::size_t count, std::size_t most_within);
  void unpack_pairs(Unpacker& in);
  void unite(std::uint32_t a, std::uint32_t b) noexcept;

  // Each identifier with its key and sizes before it, one behind the other, so that to look one up reaches for little.
  std::string identifiers_;
  std::size_t identifier_count_ = 0;
  // By position in `identifiers_`, in steps of `step`.
  std::vector<HashPlace> table_;
  std::vector<Ring> rings_;                                 // of each key
  std::unordered_map<std::uint64_t, std::uint32_t> pairs_;  // how many bear both
};

}  // namespace bangfu::columns
