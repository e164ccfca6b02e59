// SPDX-License-Identifier: BSL-1.0
/// @file
/// A clock time, as timetables of lessons state it.
#pragma once

#include <compare>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>

#include <bangfu/core/error.hpp>

namespace bangfu {

/// Hour and minute of a day, without time zone: 00:00 to 23:59.
class TimeOfDay {
 public:
  /// @throws ReadError (value) outside 00:00 to 23:59
  constexpr TimeOfDay(int hour, int minute) : minutes_(hour * 60 + minute) {
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59) refuse("");
  }
  /// Reads `HH:MM`. @throws ReadError (value)
  static constexpr TimeOfDay parse(std::string_view text) {
    if (auto const time = try_parse(text)) return *time;
    refuse(text);
  }
  /// Reads `HH:MM`; empty where the text is none.
  static constexpr std::optional<TimeOfDay> try_parse(std::string_view text) noexcept {
    if (text.size() != 5 || text[2] != ':') return std::nullopt;
    int value[2] = {0, 0};
    for (std::size_t i = 0; i < 2; ++i) {
      char const a = text[3 * i];
      char const b = text[3 * i + 1];
      if (a < '0' || a > '9' || b < '0' || b > '9') return std::nullopt;
      value[i] = (a - '0') * 10 + (b - '0');
    }
    if (value[0] > 23 || value[1] > 59) return std::nullopt;
    return TimeOfDay(value[0], value[1]);
  }

  /// 0 to 23.
  [[nodiscard]] constexpr int hour() const noexcept { return minutes_ / 60; }
  /// 0 to 59.
  [[nodiscard]] constexpr int minute() const noexcept { return minutes_ % 60; }
  /// `HH:MM`.
  [[nodiscard]] std::string to_string() const {
    auto const two = [](int n) {
      return std::string{static_cast<char>('0' + n / 10), static_cast<char>('0' + n % 10)};
    };
    return two(hour()) + ':' + two(minute());
  }

  friend constexpr auto operator<=>(TimeOfDay const&, TimeOfDay const&) = default;
  friend std::ostream& operator<<(std::ostream& out, TimeOfDay const& time) { return out << time.to_string(); }

 private:
  [[noreturn]] static void refuse(std::string_view found) {
    throw ReadError(ReadErrorCode::value, {}, found,
                    Text("00:00 至 23:59 的时刻", "zh").set("en", "a time from 00:00 to 23:59"));
  }
  int minutes_;
};

/// Days of the week, from Monday, as ISO 8601 counts them.
enum class Weekday : unsigned char { monday = 1, tuesday, wednesday, thursday, friday, saturday, sunday };

template <>
struct Enumeration<Weekday> {
  static constexpr Enumerator<Weekday> all[] = {
      {Weekday::monday, "monday", "星期一", "Monday"},          {Weekday::tuesday, "tuesday", "星期二", "Tuesday"},
      {Weekday::wednesday, "wednesday", "星期三", "Wednesday"}, {Weekday::thursday, "thursday", "星期四", "Thursday"},
      {Weekday::friday, "friday", "星期五", "Friday"},          {Weekday::saturday, "saturday", "星期六", "Saturday"},
      {Weekday::sunday, "sunday", "星期日", "Sunday"},
  };
};

}  // namespace bangfu
