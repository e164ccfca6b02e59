// SPDX-License-Identifier: BSL-1.0
// Looking through the characters of strings, sixteen at a time where the processor can.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

#if defined(__SSE2__) || defined(_M_X64)
#include <emmintrin.h>
#define BANGFU_JSON_SSE2 1
#else
#define BANGFU_JSON_SSE2 0
#endif

// For the few functions that every character passes through: left to itself, the compiler calls them.
#if defined(__GNUC__)
#define BANGFU_JSON_INLINE [[gnu::always_inline]] inline
#else
#define BANGFU_JSON_INLINE inline
#endif

namespace bangfu::json::detail {

/// Whether a byte ends a run of plain characters: a quotation mark, a backslash or a control character.
inline bool is_special(char c) noexcept { return c == '"' || c == '\\' || static_cast<unsigned char>(c) < 0x20; }

#if BANGFU_JSON_SSE2
/// A bit for each special byte among sixteen.
inline unsigned special_bits(__m128i bytes) noexcept {
  __m128i const quote = _mm_cmpeq_epi8(bytes, _mm_set1_epi8('"'));
  __m128i const backslash = _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\\'));
  __m128i const control = _mm_cmpeq_epi8(_mm_min_epu8(bytes, _mm_set1_epi8(0x1F)), bytes);
  return static_cast<unsigned>(_mm_movemask_epi8(_mm_or_si128(_mm_or_si128(quote, backslash), control)));
}
#endif

/// The first special byte from `p` on, or `end`.
BANGFU_JSON_INLINE char const* find_special(char const* p, char const* end) noexcept {
#if BANGFU_JSON_SSE2
  for (; end - p >= 16; p += 16) {
    __m128i bytes;
    std::memcpy(&bytes, p, 16);
    if (unsigned const bits = special_bits(bytes); bits != 0) return p + std::countr_zero(bits);
  }
#else
  constexpr std::uint64_t ones = 0x0101010101010101U;
  constexpr std::uint64_t highs = 0x8080808080808080U;
  for (; end - p >= 8; p += 8) {
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, p, 8);
    // The usual test for a zero byte, and for a byte below 0x20; bytes above 0x7F never pass it.
    std::uint64_t const quote = bytes ^ (ones * '"');
    std::uint64_t const backslash = bytes ^ (ones * '\\');
    std::uint64_t const found =
        ((quote - ones) & ~quote) | ((backslash - ones) & ~backslash) | ((bytes - ones * 0x20) & ~bytes);
    if ((found & highs) != 0) break;
  }
#endif
  while (p != end && !is_special(*p)) ++p;
  return p;
}

/// Copies plain characters; false, and anything may have been copied, where there is a special one among them.
/// Blocks overlap at the end, so that nothing is read or written beyond it.
BANGFU_JSON_INLINE bool copy_plain(char* to, char const* from, std::size_t size) noexcept {
#if BANGFU_JSON_SSE2
  auto const block = [to, from](std::size_t at) {
    __m128i bytes;
    std::memcpy(&bytes, from + at, 16);
    std::memcpy(to + at, &bytes, 16);
    return special_bits(bytes) == 0;
  };
  if (size >= 16) {
    for (std::size_t at = 0; at + 16 <= size; at += 16)
      if (!block(at)) return false;
    return size % 16 == 0 || block(size - 16);
  }
  if (size >= 4) {
    // Two overlapping halves side by side make one block.
    std::uint64_t halves[2] = {0x2020202020202020U, 0x2020202020202020U};
    std::size_t const half = size >= 8 ? 8 : 4;
    if (half == 8) {
      std::memcpy(&halves[0], from, 8);
      std::memcpy(&halves[1], from + size - 8, 8);
      std::memcpy(to, &halves[0], 8);
      std::memcpy(to + size - 8, &halves[1], 8);
    } else {
      std::memcpy(&halves[0], from, 4);
      std::memcpy(&halves[1], from + size - 4, 4);
      std::memcpy(to, &halves[0], 4);
      std::memcpy(to + size - 4, &halves[1], 4);
    }
    __m128i bytes;
    std::memcpy(&bytes, halves, 16);
    return special_bits(bytes) == 0;
  }
#endif
  for (std::size_t i = 0; i < size; ++i) {
    if (is_special(from[i])) return false;
    to[i] = from[i];
  }
  return true;
}

}  // namespace bangfu::json::detail
