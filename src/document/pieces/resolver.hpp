// SPDX-License-Identifier: BSL-1.0
/// @file
/// Stretches of the calendar as they are worded, turned into dates.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "document/pieces/calendar.hpp"

namespace bangfu::document::detail {

/// How the words around a stretch bound it.
enum class Side : unsigned char { within, until, from };

/// A stretch of the calendar with everything filled in that text and context tell.
struct Resolved {
  std::optional<Period> window{};
  std::optional<Months> months{};  ///< named without a year
  bool within = false;             ///< a part of the window only: 年底
  bool month_only = false;         ///< whole months of one year
  std::string slip{};
};

inline Date end_of(Date const& d) { return Date(d.latest()); }

/// Finds the years of a stretch and turns it into dates.
class Resolver {
 public:
  explicit Resolver(TimeContext const& context) : context_(context), month_before_(context.month_before) {}

  Resolved resolve(Stretch stretch, Side side, bool every_year) {
    Resolved r;
    Point& a = stretch.first;
    Point b = stretch.last ? *stretch.last : a;
    for (Point const* p : {&a, &b})
      if (!p->slip.empty()) r.slip = p->slip;
    if (!r.slip.empty()) return r;
    if (a.month && !a.year && a.masked_year.empty() && !every_year)
      stated_without_year(a, b, stretch.last.has_value(), r);
    fill_years(a, b, stretch.last.has_value(), every_year);
    if (every_year || (!a.year && a.masked_year.empty())) {
      if (a.month && b.month && !a.masked_month) r.months = Months(*a.month, *b.month);
      return r;
    }
    auto const first = dates_of(a, r);
    auto const last = stretch.last ? dates_of(b, r) : first;
    if (!first || !last || !r.slip.empty()) return r;
    if (!a.masked_year.empty() && a.month && b.month) r.months = Months(*a.month, *b.month);
    r.within = a.part == CalendarPart::beginning || a.part == CalendarPart::middle || a.part == CalendarPart::end;
    r.month_only = a.month && !a.day && a.part == CalendarPart::whole && !stretch.last;
    make_window(r, b, *first, *last, stretch.last.has_value(), side);
    if (b.year) year_ = b.year;
    if (b.month) month_before_ = b.month;
    return r;
  }

  [[nodiscard]] std::optional<int> year() const noexcept { return year_; }

 private:
  struct Dates {
    Date first;
    Date last;
    bool single = true;
  };

  static void stated_without_year(Point const& a, Point const& b, bool range, Resolved& r) {
    bool const valid = *a.month >= 1 && *a.month <= 12 && (!range || (b.month && *b.month >= 1 && *b.month <= 12));
    if (valid && !a.masked_month) r.months = Months(*a.month, range ? *b.month : *a.month);
  }

  /// The year of a month that is named without one.
  [[nodiscard]] std::optional<int> year_of(int month) const {
    auto const inside = [&](int year) {
      if (!context_.period) return true;
      DayRange const days = context_.period->days();
      Date const d(year, month);
      return !(d.latest() < days.first) && !(days.last < d.earliest());
    };
    std::optional<int> year = year_ ? year_ : context_.year;
    if (year && month_before_ && month + 6 <= *month_before_) ++*year;  // 12月, then 1月
    if (year && inside(*year)) return year;
    if (!context_.period) return year;
    // One year of the period that has this month, and no other
    DayRange const days = context_.period->days();
    if (!days.bounded()) return std::nullopt;
    std::optional<int> only;
    int const from = days.first.year();
    int const to = days.last.year();
    if (to - from > 12) return std::nullopt;
    for (int y = from; y <= to; ++y) {
      if (!inside(y)) continue;
      if (only) return std::nullopt;
      only = y;
    }
    return only;
  }

  void fill_years(Point& a, Point& b, bool range, bool every_year) const {
    if (!range) {
      if (every_year) return;
      fill_year(a);
      b = a;
      return;
    }
    if (every_year) return;
    // 3月至2019年5月: the year stands with the second
    if (!a.year && b.year && a.masked_year.empty() && !b.next_year) a.year = b.year;
    fill_year(a);
    if (!b.year && b.masked_year.empty() && a.year) {
      bool const turned = (b.next_year && !a.next_year) || (a.month && b.month && *b.month < *a.month);
      b.year = *a.year + (turned ? 1 : 0);
    }
    if (b.masked_year.empty() && !a.masked_year.empty() && !b.year) b.masked_year = a.masked_year;
  }

  void fill_year(Point& p) const {
    if (p.year || !p.masked_year.empty()) return;
    if (p.next_year) {
      auto const year = year_ ? year_ : context_.year;
      if (year) p.year = *year + 1;
      return;
    }
    if (p.month && *p.month >= 1 && *p.month <= 12) {
      p.year = year_of(*p.month);
    } else if (!p.month) {
      p.year = year_ ? year_ : context_.year;
    }
  }

  /// The first and the last date of a point whose year is known.
  static std::optional<Dates> dates_of(Point const& p, Resolved& r) {
    if (!p.masked_year.empty()) {
      TimeFault fault;
      auto const date = Date::try_parse(p.masked_year, fault);
      if (!date) return std::nullopt;
      return Dates{.first = *date, .last = *date};
    }
    int const y = *p.year;
    if (p.school_year) {
      if (!p.second_year) {
        if (!p.season) return std::nullopt;
        Date const d(y, *p.season);
        return Dates{.first = d, .last = d};
      }
      if (p.season) {
        Date const d(*p.season == Season::spring ? y + 1 : y, *p.season);
        return Dates{.first = d, .last = d};
      }
      return Dates{.first = Date(y), .last = Date(y + 1), .single = false};
    }
    if (p.masked_month) return edtf(std::to_string(y) + "-XX");
    if (p.part == CalendarPart::season) {
      Date const d(y, *p.season);
      return Dates{.first = d, .last = d};
    }
    if (p.part == CalendarPart::quarter)
      return Dates{.first = Date(y, 3 * p.index - 2), .last = Date(y, 3 * p.index), .single = false};
    if (!p.month) {
      if (p.part == CalendarPart::first_half) return Dates{.first = Date(y, 1), .last = Date(y, 6), .single = false};
      if (p.part == CalendarPart::second_half) return Dates{.first = Date(y, 7), .last = Date(y, 12), .single = false};
      return Dates{.first = Date(y), .last = Date(y)};
    }
    int const m = *p.month;
    int const length = Date::days_in(y, m);
    auto const days = [&](int from, int to) {
      return Dates{.first = Date(y, m, from), .last = Date(y, m, to), .single = false};
    };
    switch (p.part) {
      case CalendarPart::first_ten: return days(1, 10);
      case CalendarPart::middle_ten: return days(11, 20);
      case CalendarPart::last_ten: return days(21, length);
      case CalendarPart::first_twenty: return days(1, 20);
      case CalendarPart::last_twenty: return days(11, length);
      case CalendarPart::first_half: return days(1, 15);
      case CalendarPart::second_half: return days(16, length);
      default: break;
    }
    if (p.masked_day) {
      Date const month(y, m);
      return edtf(month.to_string() + "-XX");
    }
    if (!p.day) return Dates{.first = Date(y, m), .last = Date(y, m)};
    if (*p.day > length) {
      r.slip = std::to_string(m) + "-" + std::to_string(*p.day);
      return std::nullopt;
    }
    Date const d(y, m, *p.day);
    return Dates{.first = d, .last = d};
  }
  static std::optional<Dates> edtf(std::string const& text) {
    TimeFault fault;
    auto const date = Date::try_parse(text, fault);
    if (!date) return std::nullopt;
    return Dates{.first = *date, .last = *date};
  }

  static void make_window(Resolved& r, Point const& b, Dates const& first, Dates const& last, bool range, Side side) {
    if (side == Side::until) {
      // 月底前, 年底前: up to the last day; 月初前 is no day
      if (b.part == CalendarPart::beginning || b.part == CalendarPart::middle) return;
      bool const to_day = b.part == CalendarPart::end || !last.single;
      r.window = Period::until(to_day ? end_of(last.last) : last.last);
      r.within = false;
      return;
    }
    if (side == Side::from) {
      r.window = Period::from(first.first);
      r.within = false;
      return;
    }
    if (!range) {
      r.window = first.single ? Period(first.first) : Period(first.first, first.last);
      return;
    }
    Date end = last.last;
    if (b.part == CalendarPart::end) end = end_of(last.last);
    if (b.part == CalendarPart::beginning || b.part == CalendarPart::middle) end = end.as_approximate();
    if (first.first.earliest_key() > end.latest_key()) {
      r.slip = first.first.to_string() + "/" + end.to_string();
      return;
    }
    r.within = false;
    r.window = Period(first.first, end);
  }

  TimeContext const& context_;
  std::optional<int> year_{};
  std::optional<int> month_before_;
};

}  // namespace bangfu::document::detail
