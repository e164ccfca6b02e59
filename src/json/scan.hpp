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
    std::uint64_t const found = ((quote - ones) & ~quote) | ((backslash - ones) & ~backslash) | ((bytes - ones * 0x20) & ~bytes);
    if ((found & highs) != 0) break;
  }
#endif
  while (p != end && !is_special(*p)) ++p;
  return p;
}

}  // namespace bangfu::json::detail
