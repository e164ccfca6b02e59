// SPDX-License-Identifier: BSL-1.0
/// @file
/// Patterns of texts, as CQL2 (OGC 21-065r2) and SQL have them.
#pragma once

#include <cstddef>
#include <string_view>

namespace bangfu {

/// Whether a text fits a pattern: `%` stands for any number of characters, none included, `_` for one, a backslash
/// before a character for that character itself; a backslash at the end stands for itself. Characters are code points.
/// Both are UTF-8 and compared byte by byte. Takes time in proportion to the product of both lengths at worst.
constexpr bool is_like(std::string_view text, std::string_view pattern) noexcept {
  constexpr auto next = [](std::string_view s, std::size_t at) {
    do ++at;
    while (at < s.size() && (static_cast<unsigned char>(s[at]) & 0xC0U) == 0x80U);
    return at;
  };
  constexpr std::size_t none = std::string_view::npos;
  std::size_t t = 0;
  std::size_t p = 0;
  std::size_t after_percent = none;  // where to go on when what follows the last % does not fit
  std::size_t tried = 0;
  while (t < text.size()) {
    if (p < pattern.size()) {
      if (pattern[p] == '%') {
        after_percent = ++p;
        tried = t;
        continue;
      }
      if (pattern[p] == '_') {
        t = next(text, t);
        ++p;
        continue;
      }
      std::size_t const literal = pattern[p] == '\\' && p + 1 < pattern.size() ? p + 1 : p;
      if (text[t] == pattern[literal]) {
        ++t;
        p = literal + 1;
        continue;
      }
    }
    if (after_percent == none) return false;
    p = after_percent;
    t = tried = next(text, tried);
  }
  while (p < pattern.size() && pattern[p] == '%') ++p;
  return p == pattern.size();
}

}  // namespace bangfu
