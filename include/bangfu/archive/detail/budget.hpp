// SPDX-License-Identifier: BSL-1.0
/// @file
/// Helpers of the readers of archives. No part of the interface.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <bangfu/archive/limits.hpp>
#include <bangfu/core/error.hpp>

namespace bangfu::archive::detail {

/// Throws a ReadError without a place; whoever reads a whole archive adds it.
[[noreturn]] void refuse(ReadErrorCode code, std::string_view found, std::string_view expected_zh,
                         std::string_view expected_en);
/// Refuses a class, or the whole, that a newer version has written.
[[noreturn]] void refuse_newer(std::string_view what, std::uint64_t found, std::uint64_t known);

/// What may still be read. Counts are asked for before any room is made for them.
class Budget {
 public:
  explicit Budget(Limits const& limits = {}) : items_(limits.max_items), bytes_(limits.max_value_bytes) {}
  /// Takes `count` elements of `size` bytes each. @throws ReadError (limit)
  void take(std::uint64_t count, std::size_t size) {
    if (count > items_ || (size != 0 && count > bytes_ / size)) exhausted(count);
    items_ -= static_cast<std::size_t>(count);
    bytes_ -= static_cast<std::size_t>(count) * size;
  }

 private:
  [[noreturn]] static void exhausted(std::uint64_t count);
  std::size_t items_;
  std::size_t bytes_;
};

}  // namespace bangfu::archive::detail
