// SPDX-License-Identifier: BSL-1.0
#include "document/pieces/calendar.hpp"

#include <algorithm>
#include <array>

#include "document/pieces/amount.hpp"
#include "document/pieces/calendar_parts.hpp"
#include "document/pieces/english_calendar.hpp"

namespace bangfu::document::detail {

namespace {

/// Numbers before one unit: 3月, 3至5月, 十一、十二月, 9、16、23日, 五六月.
struct Group {
  std::vector<std::pair<int, int>> list{};
  bool masked = false;
  std::size_t end = 0;  ///< after the unit
};
/// `unit(p)`: the length of the unit that stands at `p`, or 0.
template <class UnitAt>
std::optional<Group> group_at(Folded const& t, std::size_t i, UnitAt&& unit_at) {
  Group g;
  std::size_t p = i;
  if (masks_digit(t[p])) {
    while (masks_digit(t[p]) && p < i + 4) ++p;
    if (std::size_t const size = unit_at(p)) {
      g.masked = true;
      g.list.emplace_back(0, 0);
      g.end = p + size;
      return g;
    }
    return std::nullopt;
  }
  // 五六月
  if (auto const a = chinese_digit(t[i]), b = chinese_digit(t[i + 1]); a && b && *a > 0 && *b == *a + 1) {
    if (std::size_t const size = unit_at(i + 2)) {
      g.list.emplace_back(*a, *b);
      g.end = i + 2 + size;
      return g;
    }
  }
  while (g.list.size() < longest_list) {
    auto const n = small_number(t, p);
    if (!n) return std::nullopt;
    g.list.emplace_back(*n, *n);
    std::size_t q = skip_space(t, p);
    if (std::size_t const size = unit_at(q)) {
      g.end = q + size;
      return g;
    }
    char32_t const mark = t[q];
    if (mark == U'至' || mark == U'到' || mark == U'-' || mark == U'~') {
      q = skip_space(t, q + 1);
      if (t[q] == U'第') ++q;
      auto const m = small_number(t, q);
      if (!m) return std::nullopt;
      g.list.back().second = *m;
      p = q;
      q = skip_space(t, q);
      if (std::size_t const size = unit_at(q)) {
        g.end = q + size;
        return g;
      }
    }
    char32_t const next = t[q];
    if (next != U'、' && next != U',' && next != U'和' && next != U'及' && next != U'与' && next != U'.')
      return std::nullopt;
    if (next == U'.') return std::nullopt;
    p = skip_space(t, q + 1);
    if (t[p] == U'第') ++p;
  }
  return std::nullopt;
}

/// （周三） or 周三 after a day.
void weekday_after(Folded const& t, std::size_t& i, Lexicon const& lexicon, Point& point) {
  std::size_t p = skip_space(t, i);
  bool const bracket = t[p] == U'(';
  if (bracket) p = skip_space(t, p + 1);
  Weekday day{};
  auto const end = weekday_at(t, p, lexicon, day);
  if (!end) return;
  std::size_t q = skip_space(t, *end);
  if (bracket) {
    if (t[q] != U')') return;
    ++q;
  }
  point.weekday = day;
  i = bracket ? q : *end;
}

/// 上旬, 初, 底 … after a month.
CalendarPart part_of_month(Folded const& t, std::size_t& i) {
  struct Known {
    std::u32string_view word;
    CalendarPart part;
  };
  static constexpr Known known[] = {
      {U"上中旬", CalendarPart::first_twenty},
      {U"上、中旬", CalendarPart::first_twenty},
      {U"中下旬", CalendarPart::last_twenty},
      {U"中、下旬", CalendarPart::last_twenty},
      {U"上旬", CalendarPart::first_ten},
      {U"中旬", CalendarPart::middle_ten},
      {U"下旬", CalendarPart::last_ten},
      {U"初", CalendarPart::beginning},
      {U"底", CalendarPart::end},
      {U"末", CalendarPart::end},
      {U"上半月", CalendarPart::first_half},
      {U"下半月", CalendarPart::second_half},
  };
  for (Known const& k : known)
    if (t.starts_with(k.word, i)) {
      i += k.word.size();
      return k.part;
    }
  // 月中 but not 月中心
  if (t[i] == U'中' && (i + 1 == t.size() || !is_cjk(t[i + 1]) || t[i + 1] == U'前')) {
    ++i;
    return CalendarPart::middle;
  }
  return CalendarPart::whole;
}

std::size_t month_unit(Folded const& t, std::size_t p) noexcept {
  if (t[p] != U'月') return 0;
  return t[p + 1] == U'份' ? 2 : 1;
}
std::size_t day_unit(Folded const& t, std::size_t p) noexcept {
  if (t[p] != U'日' && t[p] != U'号') return 0;
  // 4号楼, 日常
  char32_t const next = t[p + 1];
  return next == U'楼' || next == U'常' ? 0 : 1;
}

/// What may follow a year: months, days, parts, seasons, quarters.
bool season_at(Folded const& t, std::size_t& i, Point& point, Lexicon const& lexicon) {
  auto const hit = lexicon.at("season", t, i);
  if (!hit || hit->code.size() != 2 || is_letter(t[i])) return false;
  // 春节, 春游, 冬令营, 夏令营 are none; 春 alone only after a year
  std::size_t end = hit->last;
  bool const alone = hit->size() == 1;
  char32_t const next = t[end];
  if (alone && is_cjk(next) && next != U'前' && next != U'至' && next != U'到' && next != U'、' && next != U'学' &&
      next != U'起' && next != U'开')
    return false;
  if (alone && !point.year && point.masked_year.empty()) return false;
  if (t.starts_with(U"学期", end)) end += 2;
  point.season = static_cast<Season>((hit->code[0] - '0') * 10 + (hit->code[1] - '0'));
  point.part = CalendarPart::season;
  i = end;
  return true;
}

bool quarter_at(Folded const& t, std::size_t& i, Point& point) {
  std::size_t p = i;
  if (t[p] == U'第') ++p;
  auto const n = small_number(t, p);
  if (!n || *n < 1 || *n > 4 || !t.starts_with(U"季度", p)) return false;
  point.part = CalendarPart::quarter;
  point.index = *n;
  i = p + 2;
  return true;
}

bool half_year_at(Folded const& t, std::size_t& i, Point& point) {
  if (t.starts_with(U"上半年", i))
    point.part = CalendarPart::first_half;
  else if (t.starts_with(U"下半年", i))
    point.part = CalendarPart::second_half;
  else
    return false;
  i += 3;
  return true;
}

/// 第一学期, 上学期, 秋季学期 after a school year.
void term_at(Folded const& t, std::size_t& i, Point& point, Lexicon const& lexicon) {
  std::size_t p = skip_space(t, i);
  if (t[p] == U'的') ++p;
  if (t[p] == U'(') ++p;
  std::size_t q = p;
  if (t[q] == U'第') ++q;
  if (auto const n = small_number(t, q); n && (*n == 1 || *n == 2 || *n == 3) && t.starts_with(U"学期", q)) {
    point.index = *n;
    i = q + 2;
  } else if (t.starts_with(U"上学期", p)) {
    point.index = 1;
    i = p + 3;
  } else if (t.starts_with(U"下学期", p)) {
    point.index = 2;
    i = p + 3;
  } else {
    auto const hit = lexicon.at("season", t, p);
    if (!hit || hit->code.size() != 2 || !t.starts_with(U"学期", hit->last)) return;
    point.season = static_cast<Season>((hit->code[0] - '0') * 10 + (hit->code[1] - '0'));
    i = hit->last + 2;
  }
  if (t[i] == U')') ++i;
}

/// Which part of a point the numbers of a group are.
struct PartOfDate {
  std::optional<int> Point::*number;
  bool Point::*masked;
  int most;  ///< the greatest that a calendar has
};
/// Adds the stretches of a group: `each` with its numbers, a slip where a calendar has no such number.
void add_group(std::vector<Stretch>& list, Group const& group, Point const& each, PartOfDate const& part,
               std::string const& written) {
  for (auto const& [from, to] : group.list) {
    Point a = each;
    if (group.masked) {
      a.*part.masked = true;
      add(list, a);
      continue;
    }
    a.*part.number = from;
    if (from < 1 || from > part.most || to < 1 || to > part.most) a.slip = written;
    if (to == from) {
      add(list, a);
    } else {
      Point b = a;
      b.*part.number = to;
      add(list, a, b);
    }
  }
}

/// Days after a month: 5日, 9、16、23日, 9-13日. Each becomes a stretch; the month is that of `month`.
bool days_at(Folded const& t, std::size_t& i, Point const& month, std::vector<Stretch>& list, Lexicon const& lexicon) {
  auto const group = group_at(t, i, [&](std::size_t p) { return day_unit(t, p); });
  if (!group) return false;
  Point each = month;
  each.part = CalendarPart::whole;
  add_group(list, *group, each, {&Point::day, &Point::masked_day, 31}, t.written(i, group->end));
  i = group->end;
  Point& last = list.back().last ? *list.back().last : list.back().first;
  weekday_after(t, i, lexicon, last);
  return true;
}

/// Months and what may stand after them. `base` carries the year.
bool months_at(Folded const& t, std::size_t& i, Point const& base, std::vector<Stretch>& list, Lexicon const& lexicon) {
  auto group = group_at(t, i, [&](std::size_t p) { return month_unit(t, p); });
  if (!group && t.starts_with(U"元月", i)) {
    group = Group{.list = {{1, 1}}, .masked = false, .end = i + (t[i + 2] == U'份' ? 3U : 2U)};
  }
  if (!group) return false;
  std::size_t const added = list.size();
  add_group(list, *group, base, {&Point::month, &Point::masked_month, 12}, t.written(i, group->end));
  i = group->end;
  Stretch& final = list.back();
  Point const month = final.last ? *final.last : final.first;
  std::size_t p = skip_space(t, i);
  if (CalendarPart const part = part_of_month(t, p); part != CalendarPart::whole) {
    (final.last ? *final.last : final.first).part = part;
    i = p;
    return true;
  }
  if (month.slip.empty() && group->list.size() == 1 && !final.last) {
    std::vector<Stretch> days;
    if (days_at(t, p, month, days, lexicon)) {
      list.resize(added);
      list.insert(list.end(), days.begin(), days.end());
      i = p;
      return true;
    }
  }
  return true;
}

/// 2019.3.28, 2019-03-28, 2019/3, 20190328.
bool numeric_at(Folded const& t, std::size_t& i, std::vector<Stretch>& list, bool loose, Lexicon const& lexicon) {
  if (!is_digit(t[i])) return false;
  auto const year = four_digits_at(t, i);
  if (!year || !year->value) return false;
  std::size_t p = year->end;
  char32_t const mark = t[p];
  if (mark != U'.' && mark != U'-' && mark != U'/') return false;
  std::size_t q = p + 1;
  std::size_t const month_begin = q;
  int month = 0;
  while (is_digit(t[q]) && q - month_begin < 3) month = month * 10 + static_cast<int>(t[q++] - U'0');
  if (q == month_begin || q - month_begin > 2) return false;
  Point a;
  a.year = year->value;
  a.month = month;
  std::size_t end = q;
  if (t[q] == mark && is_digit(t[q + 1])) {
    std::size_t r = q + 1;
    int day = 0;
    std::size_t const day_begin = r;
    while (is_digit(t[r]) && r - day_begin < 3) day = day * 10 + static_cast<int>(t[r++] - U'0');
    if (r - day_begin <= 2) {
      a.day = day;
      end = r;
    }
  }
  if (!a.day) {
    // 2019.3 may be a number, 2019-20 a pair of years
    if (!loose && mark == U'.' && t.starts_with(U"万", end)) return false;
    if (month < 1 || month > 12) return false;
    if (is_digit(t[end]) || t[end] == U'年' || t.starts_with(U"学年", end)) return false;
  }
  if (month < 1 || month > 12 || (a.day && (*a.day < 1 || *a.day > 31))) a.slip = t.written(i, end);
  if (t[end] == U'日') ++end;
  // 2024.8中旬
  if (!a.day && a.slip.empty()) a.part = part_of_month(t, end);
  // 2024.7.8—17, 2024.10—12: the second tells only what differs
  std::optional<Point> last;
  if (std::size_t r = end;
      mark == U'.' && a.slip.empty() && a.part == CalendarPart::whole && take_range_mark(t, r) && is_digit(t[r])) {
    int second = 0;
    std::size_t const begin = r;
    while (is_digit(t[r]) && r - begin < 3) second = second * 10 + static_cast<int>(t[r++] - U'0');
    bool const alone =
        r - begin <= 2 && t[r] != U'.' && t[r] != U'/' && t[r] != U'年' && t[r] != U'%' && !is_digit(t[r]);
    bool const later = a.day ? second > *a.day && second <= 31 : second > *a.month && second <= 12;
    if (alone && later && (a.day ? t[r] != U'月' : t[r] != U'日')) {
      last = a;
      (a.day ? last->day : last->month) = second;
      if (t[r] == U'月' || t[r] == U'日') ++r;
      end = r;
    }
  }
  i = end;
  if (!last) weekday_after(t, i, lexicon, a);
  add(list, a, last);
  return true;
}

/// Two numbers of a date, of which either may be the day.
struct DayAndMonth {
  int first = 0;
  int second = 0;
  char32_t mark = 0;
  std::size_t end = 0;
};

/// A number of one or two digits, with `i` behind it; 0 where there is none.
int short_number(Folded const& t, std::size_t& i) {
  std::size_t p = i;
  int n = 0;
  while (is_digit(t[p]) && p - i < 3) n = n * 10 + static_cast<int>(t[p++] - U'0');
  if (p == i || p - i > 2) return 0;
  i = p;
  return n;
}

std::optional<DayAndMonth> day_and_month_at(Folded const& t, std::size_t i) {
  DayAndMonth d;
  d.first = short_number(t, i);
  d.mark = t[i];
  if (d.first == 0 || (d.mark != U'.' && d.mark != U'/' && d.mark != U'-')) return std::nullopt;
  ++i;
  d.second = short_number(t, i);
  d.end = i;
  bool const can_be = d.second > 0 && d.first <= 31 && d.second <= 31 && (d.first <= 12 || d.second <= 12);
  return can_be ? std::optional(d) : std::nullopt;
}

/// What the numbers themselves tell of their order: one of them is too great for a month. 18.11.2024 has its day first anyway.
DayOrder order_of(DayAndMonth const& d, bool with_year) {
  if (d.first > 12) return DayOrder::day_first;
  if (d.second > 12) return DayOrder::month_first;
  if (with_year && d.mark == U'.') return DayOrder::day_first;
  return DayOrder::not_told;
}

Point point_of(DayAndMonth const& d, DayOrder order) {
  Point p;
  p.month = order == DayOrder::day_first ? d.second : d.first;
  p.day = order == DayOrder::day_first ? d.first : d.second;
  return p;
}

/// 18/11/2024, 11/18/2024, 18/11-22/11/2024, 10/2024: the year stands last. Where both numbers may be the month, the year alone is told.
bool year_last_at(Folded const& t, std::size_t& i, std::vector<Stretch>& list, bool loose, DayOrder order) {
  if (!is_digit(t[i]) || (i > 0 && (is_digit(t[i - 1]) || t[i - 1] == U'/' || t[i - 1] == U'.'))) return false;
  auto const year_at_end = [&](std::size_t p) -> std::optional<int> {
    auto const y = four_digits_at(t, p);
    if (!y || !y->value || is_digit(t[y->end]) || t[y->end] == U'/' || t[y->end] == U'年') return std::nullopt;
    return y->value;
  };
  // 10/2024
  std::size_t p = i;
  if (int const month = short_number(t, p); month >= 1 && month <= 12 && (t[p] == U'/' || (loose && t[p] == U'.')))
    if (auto const year = year_at_end(p + 1)) {
      Point a;
      a.year = year;
      a.month = month;
      i = p + 5;
      add(list, a);
      return true;
    }
  auto const first = day_and_month_at(t, i);
  if (!first) return false;
  p = first->end;
  DayOrder told = order_of(*first, true);
  std::optional<DayAndMonth> last;
  if (t[p] != first->mark || first->mark == U'-') {
    std::size_t q = skip_space(t, p);
    if (t[p] != first->mark && take_range_mark(t, q)) {
      last = day_and_month_at(t, skip_space(t, q));
      if (!last || last->mark != first->mark) return false;
      p = last->end;
      if (DayOrder const of_last = order_of(*last, true); told == DayOrder::not_told)
        told = of_last;
      else if (of_last != DayOrder::not_told && of_last != told)
        return false;
    }
  }
  auto const year = t[p] == first->mark ? year_at_end(p + 1) : std::nullopt;
  if (!year) return false;
  if (told == DayOrder::not_told) told = order;
  i = p + 5;
  Point a;
  a.year = year;
  if (told != DayOrder::day_first && told != DayOrder::month_first && first->first != first->second) {
    add(list, a);
    return true;
  }
  a = point_of(*first, told);
  a.year = year;
  if (!last) {
    add(list, a);
    return true;
  }
  Point b = point_of(*last, told);
  b.year = year;
  if (*a.month > *b.month) --*a.year;
  add(list, a, b);
  return true;
}

/// 3.18, 10/12, 04/20: only where the caller knows that a time stands here.
bool short_numeric_at(Folded const& t, std::size_t& i, std::vector<Stretch>& list, Point const* before,
                      DayOrder order) {
  auto const d = is_digit(t[i]) ? day_and_month_at(t, i) : std::nullopt;
  if (!d || d->mark == U'-' || is_digit(t[d->end])) return false;
  DayOrder told = order_of(*d, false);
  if (told == DayOrder::not_told)
    told = order == DayOrder::not_told || d->first == d->second ? DayOrder::month_first : order;
  // 3.18 has its month first, be the order what it may
  if (told == DayOrder::open && d->mark == U'.') told = DayOrder::month_first;
  if (told == DayOrder::open) return false;
  Point a = point_of(*d, told);
  if (before != nullptr) a.year = before->year;
  i = d->end;
  add(list, a);
  return true;
}

/// 114年10月, 113学年: a year as Taiwan counts them, in three digits. @returns it, with `i` behind its digits
std::optional<int> year_of_republic(Folded const& t, std::size_t& i) {
  std::size_t p = i;
  int year = 0;
  while (is_digit(t[p]) && p - i < 4) year = year * 10 + static_cast<int>(t[p++] - U'0');
  if (p - i != 3 || year < 100 || year > 150 || (i > 0 && is_digit(t[i - 1]))) return std::nullopt;
  bool const month = t[p] == U'年' && is_digit(t[p + 1]);
  if (!month && !t.starts_with(U"学年", p)) return std::nullopt;
  i = p;
  return year + 1911;
}

/// 2020—2021学年, 2020-2021学年度第一学期, 2020学年, 106學年度.
bool school_year_at(Folded const& t, std::size_t& i, std::vector<Stretch>& list, Lexicon const& lexicon) {
  auto const first = four_digits_at(t, i);
  std::size_t behind = i;
  auto const of_republic = first ? std::nullopt : year_of_republic(t, behind);
  if (!of_republic && (!first || !first->value)) return false;
  Point a;
  a.school_year = true;
  a.year = of_republic ? of_republic : first->value;
  std::size_t p = of_republic ? behind : first->end;
  if (t[p] == U'年') ++p;
  std::size_t q = p;
  char32_t const mark = t[skip_space(t, q)];
  if (mark == U'-' || mark == U'~' || mark == U'至' || mark == U'/') {
    q = skip_space(t, skip_space(t, q) + 1);
    auto const second = four_digits_at(t, q);
    if (second && second->value) {
      q = second->end;
    } else if (std::size_t r = q; small_number(t, r)) {
      q = r;
    } else {
      return false;
    }
    if (second && second->value && *second->value != *first->value + 1) return false;
    p = q;
    a.second_year = true;
  }
  p = skip_space(t, p);
  if (t.starts_with(U"学年", p)) {
    p += 2;
    if (t[p] == U'度') ++p;
  } else if (std::size_t w = p; take_one(t, w, {U"school year", U"academic year"})) {
    p = w;
  } else {
    return false;
  }
  term_at(t, p, a, lexicon);
  i = p;
  add(list, a);
  return true;
}

/// A year with 年, and what stands after it.
bool year_at(Folded const& t, std::size_t& i, std::vector<Stretch>& list, Point const* before, bool loose,
             Lexicon const& lexicon) {
  Point a;
  std::size_t p = i;
  bool relative = false;
  if (t.starts_with(U"民国", i)) {
    p = i + 2;
    auto const n = number_at(t, p);
    auto const whole = n && !n->too_long && !n->high ? n->value.whole() : std::nullopt;
    if (!whole || *whole < 1 || *whole > 250 || t[n->end] != U'年') return false;
    a.year = static_cast<int>(*whole) + 1911;
    p = n->end;
  } else if (take_one(t, p, {U"次年", U"翌年", U"来年", U"第二年"})) {
    relative = true;
    a.next_year = true;
    if (before != nullptr && before->year) {
      a.year = *before->year + 1;
      a.next_year = false;
    }
  } else if (take_one(t, p, {U"同年", U"当年", U"本年", U"今年"})) {
    relative = true;
    if (before != nullptr) a.year = before->year;
  } else {
    auto const year = four_digits_at(t, i);
    auto const of_republic = year ? std::nullopt : year_of_republic(t, p);
    if (!year && (!of_republic || t[p] != U'年')) return false;
    a.year = year ? year->value : of_republic;
    if (year) a.masked_year = year->masked;
    if (year) p = skip_space(t, year->end);
  }
  if (!relative) {
    if (t[p] != U'年') {
      // 2018-2020年, 2018至2020年
      std::size_t q = p;
      char32_t const mark = t[skip_space(t, q)];
      if (mark == U'-' || mark == U'~' || mark == U'至' || mark == U'到') {
        q = skip_space(t, skip_space(t, q) + 1);
        if (auto const second = four_digits_at(t, q); second && second->value) {
          std::size_t const end = skip_space(t, second->end);
          if (t[end] == U'年' || loose) {
            Point b;
            b.year = second->value;
            i = t[end] == U'年' ? end + 1 : second->end;
            if (t[i] == U'度') ++i;
            // 2018至2019年3月 begins in the first year and ends in that month
            std::vector<Stretch> rest;
            std::size_t r = i;
            if (months_at(t, r, b, rest, lexicon) && rest.size() == 1 && !rest[0].last) {
              b = rest[0].first;
              i = r;
            }
            add(list, a, b);
            return true;
          }
        }
      }
      if (!loose || !a.masked_year.empty()) return false;
      i = p;
      add(list, a);
      return true;
    }
    ++p;
    if (t[p] == U'度') ++p;
    // 2019年级, 二〇一九年来
    if (t[p] == U'级') return false;
  }
  std::size_t q = skip_space(t, p);
  if (months_at(t, q, a, list, lexicon)) {
    i = q;
    return true;
  }
  if (season_at(t, q, a, lexicon) || quarter_at(t, q, a) || half_year_at(t, q, a)) {
    i = q;
    add(list, a);
    return true;
  }
  // A slip: 2021年10日14日
  std::vector<Stretch> days;
  std::size_t r = q;
  if (!relative && days_at(t, r, a, days, lexicon)) {
    std::size_t s = r;
    std::vector<Stretch> more;
    if (days_at(t, s, a, more, lexicon)) r = s;
    a.slip = t.written(i, r);
    i = r;
    add(list, a);
    return true;
  }
  if (t[q] == U'初') {
    a.part = CalendarPart::beginning;
    ++q;
  } else if (t[q] == U'底' || t[q] == U'末') {
    a.part = CalendarPart::end;
    ++q;
  } else if (t.starts_with(U"年底", q) || t.starts_with(U"年末", q)) {
    a.part = CalendarPart::end;
    q += 2;
  } else if (t[q] == U'中' && (q + 1 == t.size() || !is_cjk(t[q + 1]))) {
    a.part = CalendarPart::middle;
    ++q;
  } else {
    q = p;
  }
  if (relative && q == p && !a.year && !a.next_year) return false;
  i = q;
  add(list, a);
  return true;
}

}  // namespace

std::optional<Stretches> stretches_at(Folded const& t, std::size_t i, Point const* before, bool loose,
                                      Lexicon const& lexicon, DayOrder order) {
  Stretches s;
  std::size_t p = i;
  Point base;
  if (before != nullptr) {
    base.year = before->year;
    base.masked_year = before->masked_year;
  }
  auto const found = [&] {
    s.end = p;
    return s;
  };
  if (school_year_at(t, p, s.list, lexicon)) return found();
  if (numeric_at(t, p, s.list, loose, lexicon)) return found();
  if (year_last_at(t, p, s.list, loose, order)) return found();
  if (year_at(t, p, s.list, before, loose, lexicon)) return found();
  if (english_at(t, p, s.list, loose, lexicon)) return found();
  if (months_at(t, p, base, s.list, lexicon)) return found();
  {
    // A season, quarter or half of a year that the context gives
    Point a = base;
    if ((season_at(t, p, a, lexicon) || half_year_at(t, p, a) || quarter_at(t, p, a))) {
      add(s.list, a);
      return found();
    }
  }
  if (before != nullptr && before->month) {
    Point month = *before;
    month.day.reset();
    month.weekday.reset();
    if (days_at(t, p, month, s.list, lexicon)) return found();
    // 3月上旬至中旬
    CalendarPart const part = part_of_month(t, p);
    if (part != CalendarPart::whole && p > i + 1) {
      month.part = part;
      add(s.list, month);
      return found();
    }
    p = i;
  }
  if (loose && short_numeric_at(t, p, s.list, before, order)) return found();
  // 12/9前
  if (!loose && is_digit(t[p]) && (p == 0 || !is_digit(t[p - 1])))
    if (auto const d = day_and_month_at(t, p); d && d->mark == U'/' &&
                                               (t[d->end] == U'前' || t.starts_with(U"之前", d->end)) &&
                                               short_numeric_at(t, p, s.list, before, order))
      return found();
  return std::nullopt;
}

}  // namespace bangfu::document::detail
