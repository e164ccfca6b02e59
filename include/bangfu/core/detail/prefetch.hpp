// SPDX-License-Identifier: BSL-1.0
/// @file
/// Memory asked for before it is needed. Whoever goes through plans waits for memory more than he does anything else.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <type_traits>
#include <vector>

#include <bangfu/core/describe.hpp>
#include <bangfu/core/text.hpp>
#include <bangfu/core/traits.hpp>

namespace bangfu::detail {

/// Asks for memory ahead of time, where the compiler can; nothing else depends on it.
inline void prefetch(void const* first, std::size_t size) noexcept {
#if defined(__GNUC__)
  auto const* const bytes = static_cast<char const*>(first);
  for (std::size_t at = 0; at < size; at += 64) __builtin_prefetch(bytes + at);
  // Of a function that does nothing else g++ drops the calls.
  asm volatile("");
#else
  static_cast<void>(first);
  static_cast<void>(size);
#endif
}

/// How many elements of a list are asked for before they are needed, and how many before that what they own.
inline constexpr std::ptrdiff_t elements_ahead = 8;
inline constexpr std::ptrdiff_t parts_ahead = 4;

/// Asks for the beginnings of the texts and lists that a value keeps elsewhere in memory, save those in a `Box`, which
/// are seldom there.
template <class T>
void prefetch_parts(T const& value) noexcept {
  if constexpr (std::is_same_v<T, Text>) {
    constexpr std::size_t most = 512;
    prefetch(value.any().data(), std::min(value.any().size(), most));
  } else if constexpr (is_list<T>) {
    constexpr std::size_t most = elements_ahead;
    prefetch(value.data(), std::min(value.size(), most) * sizeof(typename T::value_type));
  } else if constexpr (Described<T>) {
    for_each_member<T>([&value](auto const& member) { prefetch_parts(value.*member.pointer); });
  }
}

/// Calls `f` for each element, while memory for those behind it is asked for. That for the first ones has been asked
/// for with the parts of what has the list.
template <class T, class F>
void for_each_ahead(std::vector<T> const& list, F f) {
  T const* const end = list.data() + list.size();
  if constexpr (Described<T>)
    for (T const* at = list.data(); at != end && at != list.data() + parts_ahead; ++at) prefetch_parts(*at);
  for (T const* at = list.data(); at != end; ++at) {
    if constexpr (Described<T>) {
      if (end - at > elements_ahead) prefetch(at + elements_ahead, sizeof(T));
      if (end - at > parts_ahead) prefetch_parts(at[parts_ahead]);
    }
    f(*at);
  }
}

}  // namespace bangfu::detail
