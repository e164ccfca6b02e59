// SPDX-License-Identifier: BSL-1.0
// Numbers for distinct byte strings, in the order in which they first appear.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "hash_places.hpp"

namespace bangfu::columns {

class Numbering {
 public:
  static constexpr std::uint32_t none = UINT32_MAX;

  /// The number of `key`; a new one where it has none. @throws std::length_error beyond 2^32 - 2 keys
  std::uint32_t add(std::string_view key);
  /// The number of `key`, or `none`.
  [[nodiscard]] std::uint32_t find(std::string_view key) const noexcept;
  [[nodiscard]] std::uint32_t size() const noexcept { return static_cast<std::uint32_t>(ends_.size()); }
  /// @pre `number < size()`
  [[nodiscard]] std::string_view operator[](std::uint32_t number) const noexcept {
    std::size_t const first = number == 0 ? 0 : ends_[number - 1];
    return std::string_view(keys_).substr(first, ends_[number] - first);
  }
  [[nodiscard]] std::size_t bytes() const noexcept;

 private:
  [[nodiscard]] std::size_t place(std::string_view key, std::uint32_t hash) const noexcept;

  std::string keys_;               // one behind the other
  std::vector<std::size_t> ends_;  // of each key
  std::vector<HashPlace> table_;   // open addressing, a power of two of places
};

}  // namespace bangfu::columns
