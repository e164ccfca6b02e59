// SPDX-License-Identifier: BSL-1.0
/// @file
/// The one door to Boost.Date_Time.
///
/// `Day` is one day of the Gregorian calendar, 1400-01-01 to 9999-12-31, or one of the infinities. Arithmetic on
/// days is Boost's: `day + boost::gregorian::months(n)` keeps to the end of the month (31 January + 1 month is the
/// last of February), so sums are always computed from the first day, never step by step.
#pragma once

#include <boost/date_time/gregorian/gregorian_types.hpp>

#include <cstdint>
#include <ostream>
#include <string>

namespace bangfu {

/// One day. Never `not_a_date_time` in what the library returns.
using Day = boost::gregorian::date;

/// Stands for "no first day": earlier than any day.
inline Day day_before_all() { return Day(boost::gregorian::neg_infin); }
/// Stands for "no last day": later than any day.
inline Day day_after_all() { return Day(boost::gregorian::pos_infin); }

/// A closed range of days; its ends may be infinite.
struct DayRange {
  Day first = day_before_all();  ///< first day
  Day last = day_after_all();    ///< last day, included

  /// Whether a day lies in it.
  [[nodiscard]] bool contains(Day day) const { return first <= day && day <= last; }
  /// Whether it has a first day and a last.
  [[nodiscard]] bool bounded() const { return !first.is_infinity() && !last.is_infinity(); }
  friend bool operator==(DayRange const& a, DayRange const& b) { return a.first == b.first && a.last == b.last; }
};

/// `YYYY-MM-DD`, or `..` for an infinity.
inline std::string to_string(Day day) {
  if (day.is_special()) return "..";
  auto const ymd = day.year_month_day();
  auto const two = [](unsigned n) {
    return std::string{static_cast<char>('0' + n / 10), static_cast<char>('0' + n % 10)};
  };
  return std::to_string(static_cast<int>(ymd.year)) + '-' + two(ymd.month.as_number()) + '-' + two(ymd.day.as_number());
}
/// Prints `first/last`.
inline std::ostream& operator<<(std::ostream& out, DayRange const& range) {
  return out << to_string(range.first) << '/' << to_string(range.last);
}

}  // namespace bangfu
