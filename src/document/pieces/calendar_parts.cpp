// SPDX-License-Identifier: BSL-1.0
#include "document/pieces/calendar_parts.hpp"

#include <utility>

#include "document/pieces/amount.hpp"

namespace bangfu::document::detail {

bool masks_digit(char32_t c) noexcept { return c == U'x' || c == U'×' || c == U'*' || c == U'_'; }

std::optional<Year> four_digits_at(Folded const& t, std::size_t i) {
  Year y;
  int value = 0;
  int masks = 0;
  std::string edtf;
  std::size_t p = i;
  for (int n = 0; n < 4; ++n, ++p) {
    char32_t const c = t[p];
    std::optional<int> d = chinese_digit(c);
    if (!d && is_digit(c)) d = static_cast<int>(c - U'0');
    if (!d && c == U'o' && n > 0) d = 0;  // the letter O for 〇
    if (c == U'两' || c == U'俩') return std::nullopt;
    if (d && masks == 0) {
      value = value * 10 + *d;
      edtf += static_cast<char>('0' + *d);
    } else if (masks_digit(c) && n >= 2) {
      ++masks;
      edtf += 'X';
    } else {
      return std::nullopt;
    }
  }
  if (is_digit(t[p]) || chinese_digit(t[p]) || masks_digit(t[p])) return std::nullopt;
  if (i > 0 && (is_digit(t[i - 1]) || (chinese_digit(t[i]) && chinese_digit(t[i - 1])))) return std::nullopt;
  y.end = p;
  if (masks > 0) {
    y.masked = edtf;
    return y;
  }
  if (value < 1900 || value > 2199) return std::nullopt;
  y.value = value;
  return y;
}

std::optional<int> small_number(Folded const& t, std::size_t& i) {
  if (is_digit(t[i])) {
    std::size_t p = i;
    int value = 0;
    while (is_digit(t[p]) && p - i < 3) value = value * 10 + static_cast<int>(t[p++] - U'0');
    if (p - i > 2) return std::nullopt;
    // 9.5 is no day
    if (t[p] == U'.' && is_digit(t[p + 1])) return std::nullopt;
    i = p;
    return value;
  }
  char32_t const c = t[i];
  if (!chinese_digit(c) && c != U'十' && c != U'廿' && c != U'卅') return std::nullopt;
  if (c == U'两' || c == U'俩') return std::nullopt;
  // 〇五 as in 二〇〇八年〇五月
  std::size_t from = i;
  if (c == U'〇' || c == U'零') {
    if (!chinese_digit(t[i + 1]) || chinese_digit(t[i + 1]) == 0) return std::nullopt;
    ++from;
  }
  auto const n = number_at(t, from);
  if (!n || n->too_long || n->more || n->indefinite) return std::nullopt;
  auto const whole = n->high ? std::nullopt : n->value.whole();
  if (n->high) {
    // 五六月: two months, not a list with a mark
    return std::nullopt;
  }
  if (!whole || *whole < 0 || *whole > 99) return std::nullopt;
  i = n->end;
  return static_cast<int>(*whole);
}

std::optional<std::size_t> weekday_at(Folded const& t, std::size_t i, Lexicon const& lexicon, Weekday& day) {
  auto const hit = lexicon.at("weekday", t, i);
  if (!hit || hit->code.size() != 1 || hit->code[0] < '1' || hit->code[0] > '7') return std::nullopt;
  // mon., wed. and sun are taken for days only where they stand for themselves
  day = static_cast<Weekday>(hit->code[0] - '0');
  return hit->last;
}

void add(std::vector<Stretch>& list, Point first, std::optional<Point> last) {
  list.push_back({.first = std::move(first), .last = std::move(last)});
}

}  // namespace bangfu::document::detail
