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
inline constexpr std::size_t elements_ahead = 8;
inline constexpr std::size_t parts_ahead = 4;

/// Asks for the beginnings of the texts and lists that a value keeps elsewhere in memory, save those in a `Box`, which
/// are seldom there.
template <class T>
void prefetch_parts(T const& value) noexcept {
  if constexpr (std::is_same_v<T, Text>) {
    constexpr std::size_t most = 512;
    prefetch(value.any().data(), std::min(value.any().size(), most));
  } else if constexpr (is_list<T>) {
    prefetch(value.data(), std::min(value.size(), elements_ahead) * sizeof(typename T::value_type));
  } else if constexpr (Described<T>) {
    for_each_member<T>([&value](auto const& member) { prefetch_parts(value.*member.pointer); });
  }
}

/// Calls `f` for each element, while memory for those behind it is asked for. That for the first ones has been asked
/// for with the parts of what has the list.
template <class T, class F>
void for_each_ahead(std::vector<T> const& list, F f) {
  std::size_t const size = list.size();
  if constexpr (Described<T>)
    for (std::size_t i = 0; i < size && i < parts_ahead; ++i) prefetch_parts(list[i]);
  for (std::size_t i = 0; i < size; ++i) {
    if constexpr (Described<T>) {
      if (size - i > elements_ahead) prefetch(&list[i + elements_ahead], sizeof(T));
      if (size - i > parts_ahead) prefetch_parts(list[i + parts_ahead]);
    }
    f(list[i]);
  }
}

}  // namespace bangfu::detail
