// SPDX-License-Identifier: BSL-1.0
/// @file
/// What the archives do with texts. No part of the interface.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace bangfu::archive::detail {

/// How many bytes of a text a `std::string` holds within itself.
inline std::size_t short_text() noexcept { return std::string().capacity(); }

/// How long the UTF-8 character (RFC 3629) at the beginning of these bytes is; 0 where none begins there.
inline std::size_t utf8_character(unsigned char const* p, std::size_t left) noexcept {
  auto const more = [p](std::size_t i) { return (p[i] & 0xC0U) == 0x80U; };
  if (*p < 0x80) return 1;
  if (*p >= 0xE0 && *p < 0xF0)
    return left < 3 || !more(1) || !more(2) || (*p == 0xE0 && p[1] < 0xA0) || (*p == 0xED && p[1] > 0x9F) ? 0 : 3;
  if (*p >= 0xC2 && *p < 0xE0) return left < 2 || !more(1) ? 0 : 2;
  return *p < 0xF0 || *p > 0xF4 || left < 4 || !more(1) || !more(2) || !more(3) || (*p == 0xF0 && p[1] < 0x90) ||
                 (*p == 0xF4 && p[1] > 0x8F)
             ? 0
             : 4;
}

/// Eight bytes of a text that are looked at together.
struct Eight {
  std::uint64_t bytes = 0;

  explicit Eight(void const* from) noexcept { std::memcpy(&bytes, from, 8); }
  static constexpr std::uint64_t each(unsigned char byte) noexcept { return 0x0101010101010101U * byte; }

  [[nodiscard]] bool ascii() const noexcept { return (bytes & each(0x80)) == 0; }
  /// Whether one of them is less than this one, which is at most 0x80.
  [[nodiscard]] bool any_below(unsigned char byte) const noexcept {
    return ((bytes - each(byte)) & ~bytes & each(0x80)) != 0;
  }
  [[nodiscard]] bool any_is(unsigned char byte) const noexcept {
    std::uint64_t const other = bytes ^ each(byte);
    return ((other - each(1)) & ~other & each(0x80)) != 0;
  }
  /// Whether two characters of three bytes begin them, going by the kinds of their bytes.
  [[nodiscard]] bool two_of_three() const noexcept {
    constexpr bool little = std::endian::native == std::endian::little;
    return little && (bytes & 0x0000C0C0F0C0C0F0U) == 0x00008080E08080E0U;
  }
  /// Not 0 where these two are characters whatever the values of their further bytes.
  [[nodiscard]] unsigned two_are_free() const noexcept {
    constexpr unsigned free = 0xDFFE;  // all but 0xE0 and 0xED
    return free >> (bytes & 0xFU) & free >> (bytes >> 24U & 0xFU) & 1U;
  }
};

/// Whether the text is UTF-8, character by character.
template <bool without_backslash>
bool is_utf8_by_character(unsigned char const* p, std::size_t left) noexcept {
  while (left != 0) {
    std::size_t const size = utf8_character(p, left);
    if (size == 0 || (without_backslash && *p == '\\')) return false;
    p += size;
    left -= size;
  }
  return true;
}

/// Whether the text is UTF-8. Made for texts of some dozen bytes, mostly Chinese.
/// @tparam without_backslash whether a backslash is refused too
template <bool without_backslash = false>
inline bool is_utf8(std::string_view text) noexcept {
  auto const* p = reinterpret_cast<unsigned char const*>(text.data());
  std::size_t left = text.size();
  unsigned free = 1;
  while (left >= 8) {
    Eight const eight(p);
    std::size_t size = 6;
    if (eight.two_of_three()) {
      free &= eight.two_are_free();
    } else if (eight.ascii()) {
      if (without_backslash && eight.any_is('\\')) return false;
      size = 8;
    } else {
      size = utf8_character(p, left);
      if (size == 0 || (without_backslash && *p == '\\')) return false;
    }
    p += size;
    left -= size;
  }
  if (!is_utf8_by_character<without_backslash>(p, left)) return false;
  if (free != 0) return true;
  return is_utf8_by_character<without_backslash>(reinterpret_cast<unsigned char const*>(text.data()), text.size());
}

/// Makes `to`, a string or an id, this text, whose own room it may take over.
template <class T, class From>
void assign(T& to, From&& text) {
  if (text.size() <= short_text()) {
    // A short text takes no memory, so that nothing can fail between the two.
    std::destroy_at(&to);
    std::construct_at(&to, std::string_view(text));
  } else if constexpr (std::is_same_v<T, std::string>) {
    if (text.size() > to.capacity()) {
      to = std::string(text);  // no longer than need be
    } else {
      to.assign(text.data(), text.size());
    }
  } else {
    to = T(std::forward<From>(text));
  }
}

/// Boost's XML archives cannot hold control characters. So in Boost's archives, whichever kind, a backslash and the
/// control characters but tab and line feed are written as a backslash and two hexadecimal digits.
bool needs_escape(std::string_view text) noexcept;
std::string escaped(std::string_view text);
/// False where the text is not one that `escaped` makes.
bool unescape(std::string& text);
/// What a text read from one of Boost's archives stands for. @throws ReadError (syntax, encoding)
void unescape_checked(std::string& text);
/// The same; most texts are as they should be.
inline void check_text(std::string& text) {
  if (!is_utf8<true>(text)) unescape_checked(text);
}

}  // namespace bangfu::archive::detail
