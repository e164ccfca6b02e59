// SPDX-License-Identifier: BSL-1.0
#include "document/pieces/english_calendar.hpp"

#include <optional>
#include <utility>
#include <vector>

#include "document/pieces/calendar_parts.hpp"

namespace bangfu::document::detail {

namespace {

std::optional<int> month_name(Folded const& t, std::size_t& i, Lexicon const& lexicon) {
  if (!is_letter(t[i])) return std::nullopt;
  auto const hit = lexicon.at("month", t, i);
  if (!hit || hit->code.empty() || hit->code.size() > 2) return std::nullopt;
  int value = 0;
  for (char const c : hit->code) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + (c - '0');
  }
  if (value < 1 || value > 12) return std::nullopt;
  i = hit->last;
  return value;
}

/// 5, 5th, 21st
std::optional<int> english_day(Folded const& t, std::size_t& i) {
  std::size_t p = i;
  if (!is_digit(t[p])) return std::nullopt;
  auto const n = small_number(t, p);
  if (!n || *n < 1 || *n > 31 || is_digit(t[p])) return std::nullopt;
  take_one(t, p, {U"st", U"nd", U"rd", U"th"});
  i = p;
  return n;
}

std::optional<int> english_year(Folded const& t, std::size_t& i) {
  std::size_t p = skip_space(t, i);
  if (t[p] == U',') p = skip_space(t, p + 1);
  std::size_t q = p;
  if (take_word(t, q, U"of")) p = skip_space(t, q);
  auto const year = is_digit(t[p]) ? four_digits_at(t, p) : std::nullopt;
  if (!year || !year->value) return std::nullopt;
  if (t[year->end] == U'年' || (t[year->end] == U'-' && is_digit(t[year->end + 1]))) return std::nullopt;
  i = year->end;
  return year->value;
}

/// Days before or after the name of a month: 11-15 April, 3, 10 and 17 May, April 11-15.
std::vector<std::pair<int, int>> english_days(Folded const& t, std::size_t& i) {
  std::vector<std::pair<int, int>> days;
  std::size_t p = i;
  while (days.size() < longest_list) {
    auto const first = english_day(t, p);
    if (!first) break;
    days.emplace_back(*first, *first);
    i = p;
    std::size_t q = skip_space(t, p);
    if (t[q] == U'-' || t[q] == U'~') {
      q = skip_space(t, q + 1);
    } else if (std::size_t w = q; take_word(t, w, U"to")) {
      q = skip_space(t, w);
    } else {
      q = 0;
    }
    if (q != 0) {
      if (auto const last = english_day(t, q)) {
        days.back().second = *last;
        i = p = q;
      }
    }
    q = skip_space(t, p);
    if (t[q] == U',') q = skip_space(t, q + 1);
    std::size_t w = q;
    if (take_word(t, w, U"and")) q = skip_space(t, w);
    if (q == skip_space(t, p)) break;
    p = q;
  }
  return days;
}

/// early, mid-, the last ten days of: which ten days of a month. Whole where the words name none.
CalendarPart ten_days(Folded const& t, std::size_t& i) {
  std::size_t q = i;
  CalendarPart part = CalendarPart::whole;
  if (take_one(t, q, {U"early", U"first ten days"}))
    part = CalendarPart::first_ten;
  else if (take_one(t, q, {U"mid", U"middle ten days"}))
    part = CalendarPart::middle_ten;
  else if (take_one(t, q, {U"late", U"last ten days"}))
    part = CalendarPart::last_ten;
  else
    return part;
  if (t[q] == U'-') ++q;
  i = q;
  q = skip_space(t, q);
  if (take_one(t, q, {U"of the month", U"in the month", U"of", U"in", U"month"})) i = q;
  return part;
}

/// Monday, 5 May: the day of the week, where a day or a month stands behind it; `i` goes past it.
std::optional<Weekday> english_weekday(Folded const& t, std::size_t& i, Lexicon const& lexicon) {
  Weekday day{};
  auto const end = is_letter(t[i]) ? weekday_at(t, i, lexicon, day) : std::nullopt;
  if (!end) return std::nullopt;
  std::size_t q = skip_space(t, *end);
  if (t[q] == U',') q = skip_space(t, q + 1);
  std::size_t month = q;
  if (!is_digit(t[q]) && !month_name(t, month, lexicon)) return std::nullopt;
  i = q;
  return day;
}

/// Which part of a month or a year the words say, and which ten days of a month.
struct EnglishPart {
  CalendarPart part = CalendarPart::whole;
  CalendarPart ten = CalendarPart::whole;
};
/// early May is 5月上旬, and the beginning of May 5月初. `i` goes past the words, and past an article before a day.
EnglishPart english_part(Folded const& t, std::size_t& i) {
  std::size_t q = i;
  take_word(t, q, U"the");
  q = skip_space(t, q);
  if (is_digit(t[q])) i = q;  // the 5th of May
  EnglishPart p{.ten = ten_days(t, q)};
  if (p.ten == CalendarPart::first_ten || take_one(t, q, {U"beginning of", U"start of"}))
    p.part = CalendarPart::beginning;
  else if (p.ten == CalendarPart::middle_ten || take_one(t, q, {U"middle of"}))
    p.part = CalendarPart::middle;
  else if (p.ten == CalendarPart::last_ten || take_one(t, q, {U"end of"}))
    p.part = CalendarPart::end;
  else if (take_one(t, q, {U"first half of"}))
    p.part = CalendarPart::first_half;
  else if (take_one(t, q, {U"second half of"}))
    p.part = CalendarPart::second_half;
  else
    return p;
  if (t[q] == U'-') ++q;
  i = skip_space(t, q);
  return p;
}

void add_days(std::vector<Stretch>& list, Point const& month, std::vector<std::pair<int, int>> const& days) {
  for (auto const& [from, to] : days) {
    Point first = month;
    first.day = from;
    Point last = month;
    last.day = to;
    if (from == to)
      add(list, first);
    else
      add(list, first, last);
  }
}

/// 3 April 2019, 11-15 April, the 5th of May
bool days_of_month_at(Folded const& t, std::size_t& i, Point month, std::vector<Stretch>& list,
                      Lexicon const& lexicon) {
  std::size_t p = i;
  auto const days = english_days(t, p);
  if (days.empty()) return false;
  p = skip_space(t, p);
  std::size_t of = p;
  if (take_word(t, of, U"of")) p = skip_space(t, of);
  month.month = month_name(t, p, lexicon);
  if (!month.month) return false;
  month.year = english_year(t, p);
  add_days(list, month, days);
  i = p;
  return true;
}

/// April 2019, April 11-15, early May, May (mid-month)
bool month_and_days_at(Folded const& t, std::size_t& i, Point month, EnglishPart const& said,
                       std::vector<Stretch>& list, bool loose, Lexicon const& lexicon) {
  std::size_t const begin = i;
  std::size_t name = i;
  month.month = month_name(t, name, lexicon);
  if (!month.month) return false;
  bool const whole = said.part == CalendarPart::whole;
  month.part = said.ten == CalendarPart::whole ? said.part : said.ten;
  std::size_t s = skip_space(t, name);
  if (t[s] == U'.') s = skip_space(t, s + 1);
  auto const days = whole ? english_days(t, s) : std::vector<std::pair<int, int>>{};
  std::size_t end = days.empty() ? name : s;
  month.year = english_year(t, end);
  // "may" is a verb unless a day, a year or a part says otherwise
  bool const may = name - begin == 3 && t.starts_with(U"may", begin);
  if (may && days.empty() && !month.year && whole && !loose) return false;
  // May (mid-month), January 2024 (last ten days)
  std::size_t inside = skip_space(t, end);
  if (days.empty() && whole && t[inside] == U'(') {
    CalendarPart const of_month = ten_days(t, ++inside);
    if (of_month != CalendarPart::whole && t[inside] == U')') {
      month.part = of_month;
      end = inside + 1;
    }
  }
  if (days.empty())
    add(list, month);
  else
    add_days(list, month, days);
  i = end;
  return true;
}

/// autumn 2017, spring term 2018
bool english_season_at(Folded const& t, std::size_t& i, Point season, std::vector<Stretch>& list, bool loose,
                       Lexicon const& lexicon) {
  auto const hit = is_letter(t[i]) ? lexicon.at("season", t, i) : std::nullopt;
  if (!hit || hit->code.size() != 2) return false;
  std::size_t end = hit->last;
  take_one(t, end, {U"term", U"semester"});
  std::size_t behind = end;
  season.season = static_cast<Season>((hit->code[0] - '0') * 10 + (hit->code[1] - '0'));
  season.part = CalendarPart::season;
  season.year = english_year(t, behind);
  if (!season.year && !loose && end == hit->last) return false;
  add(list, season);
  i = season.year ? behind : end;
  return true;
}

}  // namespace

bool english_at(Folded const& t, std::size_t& i, std::vector<Stretch>& list, bool loose, Lexicon const& lexicon) {
  std::size_t p = i;
  Point point;
  point.weekday = english_weekday(t, p, lexicon);
  EnglishPart const said = english_part(t, p);
  bool found = said.part == CalendarPart::whole && is_digit(t[p]) && days_of_month_at(t, p, point, list, lexicon);
  found = found || month_and_days_at(t, p, point, said, list, loose, lexicon);
  if (found) {
    i = p;
    return true;
  }
  point.weekday.reset();
  if (english_season_at(t, p, point, list, loose, lexicon)) {
    i = p;
    return true;
  }
  // the end of 2019
  if (said.part == CalendarPart::whole) return false;
  point.part = said.part;
  point.year = english_year(t, p);
  if (!point.year) return false;
  add(list, point);
  i = p;
  return true;
}

}  // namespace bangfu::document::detail
