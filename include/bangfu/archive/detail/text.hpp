// SPDX-License-Identifier: BSL-1.0
/// @file
/// What the archives do with texts. No part of the interface.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace bangfu::archive::detail {

/// Whether the text is UTF-8 (RFC 3629). Made for texts of some dozen bytes, mostly Chinese.
inline bool is_utf8(std::string_view text) noexcept {
  auto const* p = reinterpret_cast<unsigned char const*>(text.data());
  auto const* const end = p + text.size();
  while (p != end) {
    if (*p < 0x80) {
      ++p;
      continue;
    }
    std::ptrdiff_t const left = end - p;
    auto const more = [p](int i) { return (p[i] & 0xC0U) == 0x80U; };
    if (*p >= 0xE0 && *p < 0xF0) {
      if (left < 3 || !more(1) || !more(2) || (*p == 0xE0 && p[1] < 0xA0) || (*p == 0xED && p[1] > 0x9F)) return false;
      p += 3;
    } else if (*p >= 0xC2 && *p < 0xE0) {
      if (left < 2 || !more(1)) return false;
      p += 2;
    } else {
      if (*p < 0xF0 || *p > 0xF4 || left < 4 || !more(1) || !more(2) || !more(3) || (*p == 0xF0 && p[1] < 0x90) ||
          (*p == 0xF4 && p[1] > 0x8F))
        return false;
      p += 4;
    }
  }
  return true;
}

/// Boost's XML archives cannot hold control characters. So in Boost's archives, whichever kind, a backslash and the
/// control characters but tab and line feed are written as a backslash and two hexadecimal digits.
bool needs_escape(std::string_view text) noexcept;
std::string escaped(std::string_view text);
/// False where the text is not one that `escaped` makes.
bool unescape(std::string& text);

}  // namespace bangfu::archive::detail
