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

namespace bangfu::archive::detail {

/// How many bytes of a text a `std::string` holds within itself.
inline constexpr std::size_t short_text = std::string().capacity();

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

/// Whether the text is UTF-8. Made for texts of some dozen bytes, mostly Chinese: eight bytes are looked at together, of
/// which eight may be ASCII, or six two characters of the common ideographs.
inline bool is_utf8(std::string_view text) noexcept {
  auto const* p = reinterpret_cast<unsigned char const*>(text.data());
  std::size_t left = text.size();
  while (left != 0) {
    if constexpr (std::endian::native == std::endian::little) {
      if (left >= 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, p, 8);
        if ((word & 0x8080808080808080U) == 0) {
          p += 8;
          left -= 8;
          continue;
        }
        // Of two characters of three bytes the leading ones are 0xE4 to 0xE7, so that nothing is overlong or a surrogate.
        if ((word & 0x0000C0C0FCC0C0FCU) == 0x00008080E48080E4U) {
          p += 6;
          left -= 6;
          continue;
        }
      }
    }
    std::size_t const size = utf8_character(p, left);
    if (size == 0) return false;
    p += size;
    left -= size;
  }
  return true;
}

/// Makes `to`, a string or an id, this text.
template <class T>
void assign(T& to, std::string_view text) {
  if (text.size() <= short_text) {
    // A short text takes no memory, so that nothing can fail between the two.
    std::destroy_at(&to);
    std::construct_at(&to, text);
  } else if constexpr (std::is_same_v<T, std::string>) {
    if (text.size() > to.capacity()) {
      to = std::string(text);  // no longer than need be
    } else {
      to.assign(text.data(), text.size());
    }
  } else {
    to = T(text);
  }
}

/// Boost's XML archives cannot hold control characters. So in Boost's archives, whichever kind, a backslash and the
/// control characters but tab and line feed are written as a backslash and two hexadecimal digits.
bool needs_escape(std::string_view text) noexcept;
std::string escaped(std::string_view text);
/// False where the text is not one that `escaped` makes.
bool unescape(std::string& text);

}  // namespace bangfu::archive::detail
