// SPDX-License-Identifier: BSL-1.0
// The places of a hash table with open addressing.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace bangfu::columns {

/// A place of the table; free where `next` is 0.
struct HashPlace {
  std::uint32_t hash = 0;
  std::uint32_t next = 0;  // behind the number that the place holds
};

/// A table of twice the size, a power of two of places, that holds the same.
inline std::vector<HashPlace> doubled(std::vector<HashPlace> const& table) {
  std::vector<HashPlace> bigger(table.empty() ? 32 : 2 * table.size());
  std::size_t const mask = bigger.size() - 1;
  for (HashPlace const& place : table) {
    if (place.next == 0) continue;
    std::size_t at = place.hash & mask;
    while (bigger[at].next != 0) at = (at + 1) & mask;
    bigger[at] = place;
  }
  return bigger;
}

}  // namespace bangfu::columns
