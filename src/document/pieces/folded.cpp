// SPDX-License-Identifier: BSL-1.0
#include <bangfu/document/folded.hpp>

#include <algorithm>
#include <array>
#include <limits>

#include "document/pieces/script_table.hpp"

namespace bangfu::document {

namespace {

constexpr char32_t replacement = 0xFFFD;

/// The character that begins at `i`, and its length in bytes; U+FFFD of one byte where there is none.
struct Decoded {
  char32_t c = replacement;
  std::size_t size = 1;
};
Decoded decode(std::string_view s, std::size_t i) noexcept {
  auto const byte = [&](std::size_t k) -> unsigned { return k < s.size() ? static_cast<unsigned char>(s[k]) : 0U; };
  unsigned const a = byte(i);
  if (a < 0x80) return {.c = a, .size = 1};
  std::size_t const n = a >= 0xF0 ? 4 : a >= 0xE0 ? 3 : 2;
  if (a < 0xC2 || a > 0xF4) return {};
  char32_t c = a & (0x7FU >> n);
  for (std::size_t k = 1; k < n; ++k) {
    unsigned const b = byte(i + k);
    if ((b & 0xC0U) != 0x80U) return {};
    c = c << 6U | (b & 0x3FU);
  }
  bool const overlong = (n == 3 && c < 0x800) || (n == 4 && c < 0x10000);
  if (overlong || c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF)) return {};
  return {.c = c, .size = n};
}

void append(std::string& out, char32_t c) {
  auto const put = [&out](char32_t byte) { out += static_cast<char>(static_cast<unsigned char>(byte)); };
  if (c < 0x80) {
    put(c);
  } else if (c < 0x800) {
    put(0xC0U | c >> 6U);
    put(0x80U | (c & 0x3FU));
  } else if (c < 0x10000) {
    put(0xE0U | c >> 12U);
    put(0x80U | (c >> 6U & 0x3FU));
    put(0x80U | (c & 0x3FU));
  } else {
    put(0xF0U | c >> 18U);
    put(0x80U | (c >> 12U & 0x3FU));
    put(0x80U | (c >> 6U & 0x3FU));
    put(0x80U | (c & 0x3FU));
  }
}

// The table of characters laid out by the character itself: one look-up in place of a search.
constexpr char32_t table_first = 0x2E80;
using ScriptTable = std::array<char16_t, 0x10000 - table_first>;
ScriptTable const& script_table() {
  static ScriptTable const table = [] {
    ScriptTable made{};
    for (std::size_t i = 0; i < detail::written.size(); ++i)
      made[detail::written[i] - table_first] = detail::compared[i];
    return made;
  }();
  return table;
}

char32_t fold_with(ScriptTable const& table, char32_t c) noexcept {
  if (c < 0x80) {
    if (c >= U'A' && c <= U'Z') return c + 32;
    return c == U'\t' || c == U'\n' || c == U'\r' || c == U'\v' || c == U'\f' ? U' ' : c < 0x20 ? U'\0' : c;
  }
  if (c >= 0x4E00 && c <= 0x9FFF) {
    char16_t const other = table[c - table_first];
    return other != 0 ? other : c;
  }
  if (c >= 0xFF01 && c <= 0xFF5E) return fold_with(table, c - 0xFEE0);
  switch (c) {
    case 0x00A0:
    case 0x3000:
    case 0x202F:
    case 0x205F:
    case 0x2028:
    case 0x2029:
    case 0x0085: return U' ';
    case 0x00AD:
    case 0xFEFF:
    case 0x2060: return U'\0';
    case 0x2212:
    case 0x2500:
    case 0xFE58:
    case 0xFE63: return U'-';
    case 0x301C:
    case 0x223C:
    case 0x02DC:
    case 0x2053: return U'~';
    case 0x25CB:
    case 0x25EF:
    case 0x3007: return U'〇';
    case 0x30FB:
    case 0x2022:
    case 0x2027:
    case 0xFF65: return 0x00B7;
    case 0xFF61: return U'。';
    case 0xFF62: return U'「';
    case 0xFF63: return U'」';
    case 0xFF64: return U'、';
    case 0xFE50: return U',';
    case 0xFE51: return U'、';
    case 0xFE52: return U'.';
    case 0xFE54: return U';';
    case 0xFE55: return U':';
    case 0xFE59: return U'(';
    case 0xFE5A: return U')';
    case 0xFE5D: return U'〔';
    case 0xFE5E: return U'〕';
    case 0xFE6A: return U'%';
    case 0xFFE5: return 0x00A5;
    default: break;
  }
  if (c >= 0x2000 && c <= 0x200A) return U' ';
  if (c >= 0x200B && c <= 0x200F) return U'\0';
  if (c >= 0x2010 && c <= 0x2015) return U'-';
  if (c >= table_first && c <= 0xFFFF) {
    char16_t const other = table[c - table_first];
    if (other != 0) return other;
  }
  return c;
}

/// Blanks next to these characters separate nothing.
bool wide(char32_t c) noexcept { return c >= 0x2E80; }

}  // namespace

char32_t fold(char32_t c) noexcept { return fold_with(script_table(), c); }

char32_t unify(char32_t c) noexcept {
  if (c < 0x80) return c == U'\t' || c == U'\r' ? U' ' : c;
  if (c >= 0xFF21 && c <= 0xFF3A) return c - 0xFEE0;  // capitals
  if (c == U'「' || c == U'『' || c == 0xFF62) return U'“';
  if (c == U'」' || c == U'』' || c == 0xFF63) return U'”';
  char32_t const folded = fold(c);
  return folded == U'\0' ? c : folded;
}

std::string unify_text(std::string_view utf8) {
  std::string out;
  out.reserve(utf8.size());
  for (std::size_t i = 0; i < utf8.size();) {
    Decoded const d = decode(utf8, i);
    append(out, unify(d.c));
    i += d.size;
  }
  return out;
}

Folded::Folded(std::string_view utf8, std::size_t at_most) {
  ScriptTable const& table = script_table();
  gaps_.clear();
  // Places are 32 bits wide: what lies beyond is left out. (Documents are limited far below.)
  utf8 = utf8.substr(0, std::numeric_limits<std::uint32_t>::max());
  source_ = utf8;
  std::size_t const expected = std::min(utf8.size() / 2 + 1, at_most);
  chars_.reserve(std::min(expected, utf8.size()));
  std::size_t blanks = 0;
  std::size_t first_blank = 0;
  auto const push = [&](char32_t c, std::size_t begin, std::size_t end, std::size_t gap) {
    chars_ += c;
    begins_.push_back(static_cast<std::uint32_t>(begin));
    ends_.push_back(static_cast<std::uint32_t>(end));
    gaps_.push_back(static_cast<std::uint8_t>(std::min<std::size_t>(gap, 255)));
  };
  for (std::size_t i = 0; i < utf8.size() && chars_.size() < at_most;) {
    Decoded const d = decode(utf8, i);
    char32_t const c = fold_with(table, d.c);
    std::size_t const begin = i;
    i += d.size;
    if (c == U'\0') continue;
    if (c == U' ') {
      if (blanks++ == 0) first_blank = begin;
      continue;
    }
    if (blanks != 0 && !chars_.empty() && !wide(c) && !wide(chars_.back())) {
      push(U' ', first_blank, begin, 0);
      if (chars_.size() == at_most) return;
    }
    push(c, begin, i, blanks);
    blanks = 0;
  }
  gaps_.push_back(static_cast<std::uint8_t>(std::min<std::size_t>(blanks, 255)));
}

Span Folded::span(std::size_t first, std::size_t last) const noexcept {
  if (first >= chars_.size()) return {.offset = ends_.empty() ? 0 : ends_.back(), .length = 0};
  std::size_t const begin = begins_[first];
  return {.offset = begin, .length = last > first ? ends_[std::min(last, chars_.size()) - 1] - begin : 0};
}

std::string Folded::written(std::size_t first, std::size_t last) const {
  std::string out;
  for (std::size_t i = first; i < std::min(last, chars_.size()); ++i)
    out += chars_[i] == U' ' ? std::string_view(" ") : source_.substr(begins_[i], ends_[i] - begins_[i]);
  return out;
}

std::size_t Folded::at_byte(std::size_t offset) const noexcept {
  auto const after = std::upper_bound(ends_.begin(), ends_.end(), offset);
  return static_cast<std::size_t>(after - ends_.begin());
}

std::string fold_text(std::string_view utf8) {
  std::string out;
  out.reserve(utf8.size());
  Folded const folded(utf8);
  for (char32_t const c : folded.view()) append(out, c);
  return out;
}

}  // namespace bangfu::document
