// SPDX-License-Identifier: BSL-1.0
/// @file
/// Memory asked for before it is needed.
#pragma once

#include <cstddef>

namespace bangfu::detail {

/// Asks for memory ahead of time, where the compiler can; nothing else depends on it.
inline void prefetch(void const* first, std::size_t size) noexcept {
#if defined(__GNUC__)
  auto const* const bytes = static_cast<char const*>(first);
  for (std::size_t at = 0; at < size; at += 64) __builtin_prefetch(bytes + at);
#else
  static_cast<void>(first);
  static_cast<void>(size);
#endif
}

}  // namespace bangfu::detail
