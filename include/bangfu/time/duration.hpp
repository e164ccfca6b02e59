// SPDX-License-Identifier: BSL-1.0
/// @file
/// Lengths of time as stated: "2 days", "one to three months", "30 days in all, 5 or more at a time".
///
/// A length keeps the unit in which it is stated; "1 month" is not rewritten as 30 days. How many days of the
/// calendar it takes is told by `day_count` in placement.hpp: a week is seven days; a working day is Monday to Friday
/// unless a `SchoolCalendar` says otherwise; a month runs to the eve of the same day of the next month; a term is as
/// long as the terms of the school calendar.
#pragma once

#include <optional>
#include <ostream>
#include <string>
#include <string_view>

#include <bangfu/core/box.hpp>
#include <bangfu/core/decimal.hpp>
#include <bangfu/core/describe.hpp>
#include <bangfu/core/enumeration.hpp>

namespace bangfu {

/// Units in which plans state lengths.
enum class TimeUnit : unsigned char { hour, lesson, day, working_day, week, month, term, year };

template <>
struct Enumeration<TimeUnit> {
  static constexpr Enumerator<TimeUnit> all[] = {
      {TimeUnit::hour, "hour", "小时", "hour"},   {TimeUnit::lesson, "lesson", "课时", "lesson"},
      {TimeUnit::day, "day", "天", "day"},        {TimeUnit::working_day, "working_day", "个工作日", "working day"},
      {TimeUnit::week, "week", "周", "week"},     {TimeUnit::month, "month", "个月", "month"},
      {TimeUnit::term, "term", "个学期", "term"}, {TimeUnit::year, "year", "年", "year"},
  };
};

/// A length between two bounds. Without bounds it is blank. Reversed bounds can be said and are a finding of `check`.
struct Length {
  std::optional<Decimal> min{};   ///< lower bound
  std::optional<Decimal> max{};   ///< upper bound; equal to `min` for an exact length
  TimeUnit unit = TimeUnit::day;  ///< unit of both
  bool approximate = false;       ///< 约, 左右
  Extras extras{};                ///< members that the library does not know

  template <class Self = Length>
  static constexpr auto description() {
    return describe<Self>(
        "length", v(&Self::min, {.key = "min", .zh = "最短", .en = "lower bound"}),
        v(&Self::max, {.key = "max", .zh = "最长", .en = "upper bound; equal to min for an exact length"}),
        v(&Self::unit, {.key = "unit", .always = true, .zh = "单位", .en = "unit of time"}),
        v(&Self::approximate, {.key = "approximate", .zh = "约数", .en = "an approximate length"}));
  }
};

/// A stated length, and where the whole is spread over several stays, the limits of each.
struct Duration {
  std::optional<Decimal> min{};   ///< lower bound
  std::optional<Decimal> max{};   ///< upper bound; equal to `min` for an exact length
  TimeUnit unit = TimeUnit::day;  ///< unit of both
  bool approximate = false;       ///< 约, 左右
  Box<Length> each{};             ///< limits of a single stay; `min` and `max` then bound all stays together
  Extras extras{};                ///< members that the library does not know

  /// The length of all stays together.
  [[nodiscard]] Length total() const { return {.min = min, .max = max, .unit = unit, .approximate = approximate}; }
  /// The length of one stay: `each` where it is given.
  [[nodiscard]] Length stay() const { return each ? *each : total(); }

  template <class Self = Duration>
  static constexpr auto description() {
    return describe<Self>(
        "duration", v(&Self::min, {.key = "min", .zh = "最短", .en = "lower bound"}),
        v(&Self::max, {.key = "max", .zh = "最长", .en = "upper bound; equal to min for an exact length"}),
        v(&Self::unit, {.key = "unit", .always = true, .zh = "单位", .en = "unit of time"}),
        v(&Self::approximate, {.key = "approximate", .zh = "约数", .en = "an approximate length"}),
        v(&Self::each,
          {.key = "each", .zh = "每次", .en = "limits of a single stay, where the whole is spread over several"}));
  }
};

/// A length between two bounds, or of exactly `n` units.
/// @{
inline Duration lasting(Decimal min, Decimal max, TimeUnit unit) { return {.min = min, .max = max, .unit = unit}; }
inline Duration days(Decimal n) { return lasting(n, n, TimeUnit::day); }
inline Duration days(Decimal min, Decimal max) { return lasting(min, max, TimeUnit::day); }
inline Duration working_days(Decimal n) { return lasting(n, n, TimeUnit::working_day); }
inline Duration weeks(Decimal n) { return lasting(n, n, TimeUnit::week); }
inline Duration weeks(Decimal min, Decimal max) { return lasting(min, max, TimeUnit::week); }
inline Duration months(Decimal n) { return lasting(n, n, TimeUnit::month); }
inline Duration months(Decimal min, Decimal max) { return lasting(min, max, TimeUnit::month); }
inline Duration terms(Decimal n) { return lasting(n, n, TimeUnit::term); }
inline Duration years(Decimal n) { return lasting(n, n, TimeUnit::year); }
/// @}
/// "At least" a length: the upper bound of `duration` is dropped.
inline Duration at_least(Duration duration) {
  duration.max.reset();
  return duration;
}
/// "At most" a length: the lower bound of `duration` is dropped.
inline Duration at_most(Duration duration) {
  duration.min.reset();
  return duration;
}
/// `total` in all, spread over stays each within the bounds of `stay`: 累计不少于30天，每次不少于5天.
inline Duration in_stays_of(Duration total, Duration const& stay) {
  total.each = stay.total();
  return total;
}

/// The length in words a person would write: "1周", "1 to 3 months".
inline std::string to_text(Length const& l, std::string_view language) {
  bool const zh = language.substr(0, 2) == "zh";
  std::string s = l.approximate ? (zh ? "约" : "about ") : "";
  if (!l.min && !l.max) return s + (zh ? "（未填）" : "(blank)");
  if (l.min && l.max) {
    s += l.min->to_string();
    if (*l.min != *l.max) s += (zh ? "至" : " to ") + l.max->to_string();
  } else if (l.min) {
    s += (zh ? "不少于" : "at least ") + l.min->to_string();
  } else {
    s += (zh ? "不超过" : "at most ") + l.max->to_string();
  }
  if (!zh) s += ' ';
  s += label(l.unit, language);
  Decimal const& last = l.max ? *l.max : *l.min;
  if (!zh && last != Decimal(1)) s += 's';
  return s;
}
inline std::string to_text(Duration const& d, std::string_view language) {
  std::string s = to_text(d.total(), language);
  if (!d.each) return s;
  if (!d.min && !d.max)
    return language.substr(0, 2) == "zh" ? "每次" + to_text(*d.each, language)
                                         : to_text(*d.each, language) + " at a time";
  return language.substr(0, 2) == "zh" ? "累计" + s + "，每次" + to_text(*d.each, language)
                                       : s + " in all, " + to_text(*d.each, language) + " at a time";
}

inline std::ostream& operator<<(std::ostream& out, Length const& length) { return out << to_text(length, "en"); }
inline std::ostream& operator<<(std::ostream& out, Duration const& duration) { return out << to_text(duration, "en"); }

}  // namespace bangfu
