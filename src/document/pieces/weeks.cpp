// SPDX-License-Identifier: BSL-1.0
#include "document/pieces/weeks.hpp"

#include <algorithm>

#include "document/pieces/amount.hpp"

namespace bangfu::document::detail {
namespace {

bool take_week_word(Folded const& t, std::size_t& i) {
  for (std::u32string_view const word : {U"教学周", U"学周", U"周", U"星期"}) {
    if (!t.starts_with(word, i)) continue;
    // 周三 is a day
    if (word == U"周" && t.gap(i + 1) == 0 &&
        std::u32string_view(U"边期围密到末岁").find(t[i + 1]) != std::u32string_view::npos && t[i + 1] != U'\0')
      return false;
    i += word.size();
    return true;
  }
  return false;
}

std::optional<int> week_number(Folded const& t, std::size_t& i) {
  auto const n = number_at(t, i);
  if (!n || n->too_long || n->more || n->indefinite || n->high) return std::nullopt;
  auto const whole = n->value.whole();
  if (!whole || *whole < 1 || *whole > 60) return std::nullopt;
  i = n->end;
  return static_cast<int>(*whole);
}

void parity_at(Folded const& t, std::size_t& i, Weeks& w) {
  std::size_t p = skip_space(t, i);
  bool const bracket = t[p] == U'(';
  if (bracket) p = skip_space(t, p + 1);
  std::optional<Parity> parity;
  if (take_one(t, p, {U"单周", U"单数周", U"奇数周", U"odd weeks", U"odd"}))
    parity = Parity::odd;
  else if (take_one(t, p, {U"双周", U"双数周", U"偶数周", U"even weeks", U"even"}))
    parity = Parity::even;
  else if (t[p] == U'单' && bracket && t[p + 1] == U')')
    parity = Parity::odd, ++p;
  else if (t[p] == U'双' && bracket && t[p + 1] == U')')
    parity = Parity::even, ++p;
  if (!parity) return;
  if (bracket) {
    p = skip_space(t, p);
    if (t[p] != U')') return;
    ++p;
  }
  w.parity = parity;
  i = p;
}

}  // namespace

std::optional<Weeks> weeks_at(Folded const& t, std::size_t i, bool loose) {
  Weeks w;
  std::size_t p = i;
  bool const english = take_one(t, p, {U"weeks", U"week", U"wks", U"wk"});
  if (english) p = skip_space(t, p);
  bool const ordinal = t[p] == U'第';
  if (ordinal) ++p;
  if (!english && !ordinal && !loose) {
    parity_at(t, p, w);
    if (!w.parity || p == i) return std::nullopt;
    w.end = p;
    return w;
  }
  bool unit = english;
  constexpr std::size_t longest = 60;
  while (w.list.size() < longest) {
    std::size_t q = p;
    if (t[q] == U'第') ++q;
    auto const n = week_number(t, q);
    if (!n) break;
    int last = *n;
    p = q;
    bool const own_unit = !english && take_week_word(t, p);
    unit = unit || own_unit;
    q = p;
    if (take_range_mark(t, q)) {
      if (t[q] == U'第') ++q;
      auto const m = week_number(t, q);
      if (m) {
        std::size_t r = q;
        bool const second_unit = !english && take_week_word(t, r);
        if (english || second_unit || !own_unit) {
          last = *m;
          p = second_unit ? r : q;
          unit = unit || second_unit;
        }
      }
    }
    if (last < *n) return std::nullopt;
    for (int k = *n; k <= last && w.list.size() < longest; ++k) w.list.push_back(k);
    w.range = w.range || last > *n;
    w.end = p;
    std::size_t r = skip_space(t, p);
    char32_t const mark = t[r];
    if (mark != U'、' && mark != U',' && mark != U'和' && mark != U'及') {
      std::size_t s = r;
      if (!english || !take_word(t, s, U"and")) break;
      r = s;
    } else {
      ++r;
    }
    r = skip_space(t, r);
    // What follows the mark must be a week again, and end as one.
    std::size_t s = r;
    if (t[s] == U'第') ++s;
    if (!week_number(t, s)) break;
    if (!english && unit && own_unit && t[r] != U'第') {
      if (!take_week_word(t, s)) break;
    }
    p = r;
  }
  if (w.list.empty()) {
    if (!ordinal && !english) {
      p = i;
      parity_at(t, p, w);
      if (w.parity && p > i) {
        w.end = p;
        return w;
      }
    }
    return std::nullopt;
  }
  if (!unit) return std::nullopt;
  parity_at(t, w.end, w);
  return w;
}

void put_weeks(Timing& timing, Weeks const& w) {
  timing.parity = w.parity;
  if (w.list.empty()) return;
  SchoolWeeks weeks;
  weeks.first = *std::min_element(w.list.begin(), w.list.end());
  weeks.last = *std::max_element(w.list.begin(), w.list.end());
  timing.when.weeks = weeks;
  timing.weeks = w.list;
}

}  // namespace bangfu::document::detail
