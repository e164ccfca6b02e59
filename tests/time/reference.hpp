// SPDX-License-Identifier: BSL-1.0
/// @file
/// A slow reference for times and their relations: it lists every placement of a time, day by day, and asks each of
/// them.
///
/// It is written from what the comments of placement.hpp and relation.hpp say, has a calendar of its own, and uses
/// nothing of the library but the values it is asked about. Its days are numbers: 0 is 2013-01-01.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <random>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include <bangfu/time/relation.hpp>

namespace reference {

using bangfu::Bound;
using bangfu::Date;
using bangfu::Extent;
using bangfu::Frequency;
using bangfu::Length;
using bangfu::Period;
using bangfu::Precision;
using bangfu::Relation;
using bangfu::TimeUnit;
using bangfu::Truth;
using bangfu::When;

// ---- a calendar, counted out day by day -----------------------------------------------------------------------------

struct Civil {
  int year;
  int month;
  int day;
  int weekday;  // 1 is Monday
};

inline int month_size(int year, int month) {
  if (month == 4 || month == 6 || month == 9 || month == 11) return 30;
  if (month != 2) return 31;
  if (year % 400 == 0) return 29;
  if (year % 100 == 0) return 28;
  return year % 4 == 0 ? 29 : 28;
}

/// The days of 2013 to 2026.
inline std::vector<Civil> const& civil_days() {
  static std::vector<Civil> const all = [] {
    std::vector<Civil> days;
    int weekday = 2;  // 2013-01-01 was a Tuesday
    for (int year = 2013; year <= 2026; ++year)
      for (int month = 1; month <= 12; ++month)
        for (int day = 1; day <= month_size(year, month); ++day) {
          days.push_back({year, month, day, weekday});
          weekday = weekday == 7 ? 1 : weekday + 1;
        }
    return days;
  }();
  return all;
}
inline Civil const& civil(int n) { return civil_days().at(static_cast<std::size_t>(n)); }

inline int day_number(int year, int month, int day) {
  static std::vector<int> const month_starts = [] {
    std::vector<int> starts;
    for (int n = 0; n < static_cast<int>(civil_days().size()); ++n)
      if (civil(n).day == 1) starts.push_back(n);
    return starts;
  }();
  return month_starts.at(static_cast<std::size_t>((year - 2013) * 12 + month - 1)) + day - 1;
}
inline std::string edtf(int n) {
  Civil const& c = civil(n);
  auto const two = [](int i) { return (i < 10 ? "-0" : "-") + std::to_string(i); };
  return std::to_string(c.year) + two(c.month) + two(c.day);
}
inline bool is_weekday(int n) { return civil(n).weekday <= 5; }

// ---- placements and relations of single placements -----------------------------------------------------------------

constexpr int past = -1'000'000;   // begins before every day
constexpr int future = 1'000'000;  // never ends

struct Placement {
  int first;
  int last;
  friend bool operator==(Placement const&, Placement const&) = default;
};

/// Each relation by its one line of definition.
inline bool holds(Relation r, Placement const& a, Placement const& b) {
  bool const share_a_day = std::max(a.first, b.first) <= std::min(a.last, b.last);
  switch (r) {
    case Relation::before: return a.last < b.first;
    case Relation::after: return a.first > b.last;
    case Relation::meets: return b.first == a.last + 1;
    case Relation::met_by: return a.first == b.last + 1;
    case Relation::overlaps: return share_a_day;
    case Relation::disjoint: return !share_a_day;
    case Relation::during: return b.first <= a.first && a.last <= b.last;
    case Relation::contains: return a.first <= b.first && b.last <= a.last;
    case Relation::equal: return a.first == b.first && a.last == b.last;
    case Relation::starts: return a.first == b.first && a.last < b.last;
    case Relation::started_by: return a.first == b.first && a.last > b.last;
    case Relation::finishes: return a.last == b.last && a.first > b.first;
    case Relation::finished_by: return a.last == b.last && a.first < b.first;
    case Relation::leads_into: return a.first < b.first && a.last < b.last && share_a_day;
    case Relation::led_into_by: return a.first > b.first && a.last > b.last && share_a_day;
  }
  throw std::logic_error("no such relation");
}
inline constexpr int relation_count = 15;
inline Relation relation(int i) { return static_cast<Relation>(i); }
/// One bit for each relation that holds.
inline unsigned relations_of(Placement const& a, Placement const& b) {
  unsigned bits = 0;
  for (int i = 0; i < relation_count; ++i)
    if (holds(relation(i), a, b)) bits |= 1U << static_cast<unsigned>(i);
  return bits;
}
/// "Before, after and during ask for all occurrences of both, every other relation asks for one."
inline bool asks_for_all(Relation r) { return r == Relation::before || r == Relation::after || r == Relation::during; }

// ---- what a stated time may be --------------------------------------------------------------------------------------

/// The days that are looked at; what "may lie anywhere" lies anywhere among them.
struct Universe {
  int first;
  int last;
};

/// The first day of the unit (day, month, season, year) that lies `shift` units after the one written.
inline int unit_begin(Date const& d, int shift) {
  auto const month_begin = [](int months) { return day_number(months / 12, months % 12 + 1, 1); };
  switch (d.precision()) {
    case Precision::day: return day_number(d.year(), *d.month(), *d.day()) + shift;
    case Precision::month: return month_begin(d.year() * 12 + *d.month() - 1 + shift);
    case Precision::season:
      return month_begin(d.year() * 12 + 3 * (static_cast<int>(*d.season()) - 20) - 1 + 3 * shift);
    case Precision::year: return day_number(d.year() + shift, 1, 1);
    case Precision::decade:
    case Precision::century: break;
  }
  throw std::logic_error("a unit too long for the reference");
}
inline int unit_end(Date const& d, int shift) { return unit_begin(d, shift + 1) - 1; }

/// All days on which a period whose first (or last) date is `d` may begin (or end).
inline std::vector<int> end_days(Date const& d, bool is_start, Universe const& u) {
  int from = 0;
  int to = 0;
  if (d.uncertain()) {
    from = u.first;  // "may lie anywhere"
    to = u.last;
  } else if (d.unspecified() && d.precision() == Precision::day) {
    // "may be any of its days"
    from = d.month() ? day_number(d.year(), *d.month(), 1) : day_number(d.year(), 1, 1);
    to = d.month() ? day_number(d.year(), *d.month(), month_size(d.year(), *d.month())) : day_number(d.year(), 12, 31);
    if (d.approximate()) --from, ++to;
  } else if (d.unspecified() && d.precision() == Precision::month && !d.approximate()) {
    from = day_number(d.year(), 1, 1);
    to = day_number(d.year(), 12, 31);
  } else if (!d.unspecified()) {
    int const off = d.approximate() ? 1 : 0;  // "up to one unit of its precision off at each end"
    from = is_start ? unit_begin(d, -off) : unit_end(d, -off);
    to = is_start ? unit_begin(d, off) : unit_end(d, off);
  } else {
    throw std::logic_error("too coarse for the reference");
  }
  std::vector<int> days;
  for (int n = std::max(from, u.first); n <= std::min(to, u.last); ++n) days.push_back(n);
  return days;
}

/// All runs of days which a window may mean.
inline std::vector<Placement> windows(Period const& p, Universe const& u) {
  auto const anywhere = [&] {
    std::vector<int> days;
    for (int n = u.first; n <= u.last; ++n) days.push_back(n);
    return days;
  };
  std::vector<int> starts = p.start() ? end_days(*p.start(), true, u) : anywhere();
  std::vector<int> ends = p.end() ? end_days(*p.end(), false, u) : anywhere();
  if (p.start_bound() == Bound::open) starts = {past};
  if (p.end_bound() == Bound::open) ends = {future};
  bool const one_day = p.single() && p.start()->precision() == Precision::day && !p.start()->approximate();
  std::vector<Placement> all;
  for (int s : starts)
    for (int e : ends)
      if (s <= e && (!one_day || s == e)) all.push_back({s, e});
  return all;
}

/// The last day of `n` months from a day: the eve of the corresponding day, else the last of that month.
inline int months_end(int start, int n) {
  Civil const& c = civil(start);
  int const months = c.year * 12 + c.month - 1 + n;
  int const size = month_size(months / 12, months % 12 + 1);
  int const month_begin = day_number(months / 12, months % 12 + 1, 1);
  return c.day <= size ? month_begin + c.day - 2 : month_begin + size - 1;
}

/// Whether a run of days has a stated length (in whole units).
inline bool has_length(Placement const& p, Length const& l) {
  if (l.approximate || (!l.min && !l.max)) return true;
  if (l.min && l.max && *l.min > *l.max) return true;
  if (l.unit == TimeUnit::hour || l.unit == TimeUnit::lesson) return true;  // spread over any number of days
  if (p.first == past || p.last == future) return !l.max;
  int const min = l.min ? static_cast<int>(l.min->whole().value()) : 0;
  int const max = l.max ? static_cast<int>(l.max->whole().value()) : 1'000'000;
  int const size = p.last - p.first + 1;
  switch (l.unit) {
    case TimeUnit::day: return min <= size && size <= max;
    case TimeUnit::week: return 7 * min <= size && (max == 1'000'000 || size <= 7 * max);
    case TimeUnit::month:
      return (min == 0 || p.last >= months_end(p.first, min)) && (!l.max || p.last <= months_end(p.first, max));
    case TimeUnit::working_day: {
      if (!is_weekday(p.first) || !is_weekday(p.last)) return false;
      int worked = 0;
      for (int n = p.first; n <= p.last; ++n) worked += is_weekday(n) ? 1 : 0;
      return min <= worked && worked <= max;
    }
    case TimeUnit::hour:
    case TimeUnit::lesson:
    case TimeUnit::term:
    case TimeUnit::year: break;
  }
  throw std::logic_error("a unit the reference does not count");
}

/// The runs of the stated length and extent in any of the windows.
inline std::vector<Placement> placements_in(std::vector<Placement> const& windows, When const& when, Universe u) {
  if (when.extent == Extent::throughout) return windows;
  Placement hull = windows.front();
  for (Placement const& w : windows) hull = {std::min(hull.first, w.first), std::max(hull.last, w.last)};
  u = {std::max(u.first, hull.first), std::min(u.last, hull.last)};  // no more days than needed
  // A run lies in a window, or in one that reaches a day further on one side.
  int const size = u.last - u.first + 3;  // the days, with the endless past and future
  auto const at = [&](int n) { return n == past ? 0 : n == future ? size - 1 : n - u.first + 1; };
  auto const day = [&](int i) { return i == 0 ? past : i == size - 1 ? future : i + u.first - 1; };
  std::vector<Placement> inside;
  if (windows.size() == 1) {
    for (int i = at(windows[0].first); i <= at(windows[0].last); ++i)
      for (int j = i; j <= at(windows[0].last); ++j) inside.push_back({day(i), day(j)});
  } else {
    std::vector<std::vector<char>> allowed(static_cast<std::size_t>(size + 1),
                                           std::vector<char>(static_cast<std::size_t>(size + 1)));
    auto const cell = [&](int i, int j) -> char& {
      return allowed[static_cast<std::size_t>(i)][static_cast<std::size_t>(j)];
    };
    for (Placement const& w : windows) cell(at(w.first), at(w.last)) = 1;
    for (int i = 0; i < size; ++i)
      for (int j = size - 1; j >= i; --j) {
        if ((i > 0 && cell(i - 1, j)) || cell(i, j + 1)) cell(i, j) = 1;
        if (cell(i, j)) inside.push_back({day(i), day(j)});
      }
  }
  // Nothing begins in the endless future or ends in the endless past.
  std::erase_if(inside, [](Placement const& p) { return p.first == future || p.last == past; });
  if (!when.lasts) return inside;
  std::vector<Placement> fitting;
  for (Placement const& p : inside) {
    Length const all{.max = when.lasts->max, .unit = when.lasts->unit, .approximate = when.lasts->approximate};
    if (when.lasts->each ? has_length(p, *when.lasts->each) && has_length(p, all) : has_length(p, when.lasts->total()))
      fitting.push_back(p);
  }
  return fitting.empty() ? inside : fitting;  // "a length that does not fit its window is left aside"
}

/// All placements of a time that happens once and has no alternatives.
inline std::vector<Placement> placements(When const& when, Universe const& u) {
  std::vector<Placement> const anywhere = {{past, future}};
  return placements_in(when.window ? windows(*when.window, u) : anywhere, when, u);
}

/// The runs no shorter and no longer than those of `placements`, wherever in the windows: months and working days
/// take more or fewer days according to where they lie, and of their lengths a `Stretch` keeps the bounds only.
inline std::vector<Placement> of_like_length(std::vector<Placement> const& placements, When when, Universe const& u) {
  int shortest = placements.front().last - placements.front().first;
  int longest = shortest;
  for (Placement const& p : placements) {
    shortest = std::min(shortest, p.last - p.first);
    longest = std::max(longest, p.last - p.first);
  }
  when.lasts.reset();
  std::vector<Placement> all = reference::placements(when, u);
  std::erase_if(all, [&](Placement const& p) { return p.last - p.first < shortest || p.last - p.first > longest; });
  return all;
}

// ---- times that happen more than once -------------------------------------------------------------------------------

struct Happening {
  std::vector<Placement> placements;
  bool optional = false;
};

inline void add(Happening& to, std::vector<Placement> const& more) {
  to.placements.insert(to.placements.end(), more.begin(), more.end());
}

/// All happenings of a time whose windows are definite. `u` holds some cycles before and after everything asked about.
inline std::vector<Happening> happenings(When const& when, Universe const& u) {
  bool const may_not_happen = when.recurs && when.recurs->min_times == 0;
  std::optional<Placement> window;
  if (when.window) window = windows(*when.window, u).at(0);
  auto const season_of = [&](int year) {
    int const size = (when.months->last() - when.months->first() + 12) % 12 + 1;
    int const first = day_number(year, when.months->first(), 1);
    return Placement{first, months_end(first, size)};
  };
  auto const common = [](Placement const& a, Placement const& b) {
    return Placement{std::max(a.first, b.first), std::min(a.last, b.last)};
  };
  int const first_year = civil(u.first).year;
  int const last_year = civil(u.last).year;
  std::vector<Happening> all;
  if (when.recurs && !when.recurs->on.empty()) {
    for (Period const& p : when.recurs->on) {  // an occurrence each
      Happening one{.placements = {}, .optional = may_not_happen};
      if (p.single() && p.start()->unspecified() && p.start()->precision() == Precision::month) {
        for (int month = 1; month <= 12; ++month)
          add(one, placements_in(windows(Date(p.start()->year(), month), u), when, u));
      } else {
        add(one, placements_in(windows(p, u), when, u));
      }
      all.push_back(one);
    }
  } else if (when.recurs && when.recurs->every) {
    std::vector<Placement> cycles;
    for (int n = u.first; n + 400 <= u.last; ++n) {
      Civil const& c = civil(n);
      switch (*when.recurs->every) {
        case Frequency::week:
          if (c.weekday == 1) cycles.push_back({n, n + 6});
          break;
        case Frequency::month:
          if (c.day == 1) cycles.push_back({n, months_end(n, 1)});
          break;
        case Frequency::year:
          if (c.day == 1 && c.month == 1 && !when.months) cycles.push_back({n, months_end(n, 12)});
          if (c.day == 1 && when.months && c.month == when.months->first()) cycles.push_back(season_of(c.year));
          break;
        case Frequency::school_year:
        case Frequency::term: throw std::logic_error("the reference has no terms");
      }
    }
    for (Placement const& cycle : cycles) {
      // Months narrow where a cycle lies, as a window does.
      std::vector<Placement> parts = {cycle};
      bool cut = false;
      if (when.months && *when.recurs->every != Frequency::year) {
        parts.clear();
        for (int year = first_year; year < last_year; ++year) {
          Placement const part = common(cycle, season_of(year));
          if (part.first > part.last) continue;
          parts.push_back(part);
          cut = cut || !(part == cycle);
        }
      }
      for (Placement part : parts) {
        Placement const left = window ? common(part, *window) : part;
        if (left.first > left.last) continue;
        all.push_back({placements_in({left}, when, u), may_not_happen || cut || !(left == part)});
      }
    }
  } else if (when.months) {
    Happening one;
    for (int year = first_year; year < last_year; ++year) {
      Placement const left = window ? common(season_of(year), *window) : season_of(year);
      if (left.first <= left.last) add(one, placements_in({left}, when, u));
    }
    if (!one.placements.empty()) all.push_back(one);
  } else if (when.window && when.window->single() && when.window->start()->unspecified() &&
             when.window->start()->precision() == Precision::month) {
    Happening one;
    for (int month = 1; month <= 12; ++month)
      add(one, placements_in(windows(Date(when.window->start()->year(), month), u), when, u));
    all.push_back(one);
  }
  if (all.empty()) all.push_back({placements(when, u), may_not_happen});
  return all;
}

/// The truth about all happenings and one definite run of days.
inline Truth ask(Relation r, std::vector<Happening> const& all, Placement const& b) {
  bool const every_one = asks_for_all(r == Relation::disjoint ? Relation::before : r);  // disjoint: none overlaps
  bool certain = every_one;
  bool possible = every_one;
  for (Happening const& h : all) {
    bool always = true;
    bool sometimes = false;
    for (Placement const& p : h.placements) {
      bool const yes = holds(r, p, b);
      always = always && yes;
      sometimes = sometimes || yes;
    }
    if (every_one) {
      certain = certain && always;
      possible = possible && (sometimes || h.optional);
    } else {
      certain = certain || (always && !h.optional);
      possible = possible || sometimes;
    }
  }
  return certain ? Truth::certain : possible ? Truth::possible : Truth::no;
}

/// One way in which everything may come true.
inline std::vector<Placement> world(std::vector<Happening> const& all, std::mt19937& random) {
  std::vector<Placement> chosen;
  for (Happening const& h : all) {
    if (h.optional && random() % 2 == 0) continue;
    chosen.push_back(h.placements[random() % h.placements.size()]);
  }
  return chosen;
}
/// Whether a relation holds in one world.
inline bool holds(Relation r, std::vector<Placement> const& a, std::vector<Placement> const& b) {
  if (r == Relation::disjoint) return !holds(Relation::overlaps, a, b);
  for (Placement const& x : a)
    for (Placement const& y : b)
      if (holds(r, x, y) != asks_for_all(r)) return !asks_for_all(r);
  return asks_for_all(r);
}

}  // namespace reference
