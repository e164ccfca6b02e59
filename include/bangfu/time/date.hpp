// SPDX-License-Identifier: BSL-1.0
/// @file
/// A date as precisely as it is stated: a day, a month, a season, a year, a decade or a century.
///
/// The text form is EDTF (ISO 8601-2:2019), levels 0 and 1, for the years 1400 to 9999 of `boost::gregorian`:
/// `2019-03-28`, `2019-03`, `2019`, seasons `2017-21` (spring) to `2017-24` (winter), digits left unspecified from
/// the right (`2019-03-XX`, `2019-XX`, `2019-XX-XX`, `201X`, `20XX`), and the marks `?` (uncertain), `~`
/// (approximate) and `%` (both) at the end. Clock times, negative years and `Y` years are refused as `unsupported`.
///
/// A date means one day known to that precision. Because the order of "2019-05" and "2019-05-20" cannot be decided,
/// there is no `operator<`; ask `before(a, b)` and its kin, which answer a `Truth`.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>

#include <bangfu/core/error.hpp>
#include <bangfu/time/gregorian.hpp>

namespace bangfu {

/// What a text that is no date (or period) is in want of. Used by the parsers that must not throw.
struct TimeFault {
  ReadErrorCode code = ReadErrorCode::syntax;  ///< what is wrong
  std::string_view expected_zh;                ///< what was expected, in Chinese
  std::string_view expected_en;                ///< and in English
};

/// Throws the fault as a ReadError.
[[noreturn]] inline void refuse(TimeFault const& fault, std::string_view found) {
  throw ReadError(fault.code, {}, found,
                  Text(std::string(fault.expected_zh), "zh").set("en", std::string(fault.expected_en)));
}

/// How much of a date is stated.
enum class Precision : unsigned char { day, month, season, year, decade, century };

template <>
struct Enumeration<Precision> {
  static constexpr Enumerator<Precision> all[] = {
      {Precision::day, "day", "日", "day"},
      {Precision::month, "month", "月", "month"},
      {Precision::season, "season", "季", "season"},
      {Precision::year, "year", "年", "year"},
      {Precision::decade, "decade", "十年", "decade"},
      {Precision::century, "century", "百年", "century"},
  };
};

/// Seasons of EDTF. Their days are those of the northern meteorological seasons; winter begins in December of its year.
enum class Season : unsigned char { spring = 21, summer, autumn, winter };

template <>
struct Enumeration<Season> {
  static constexpr Enumerator<Season> all[] = {
      {Season::spring, "spring", "春", "spring"},
      {Season::summer, "summer", "夏", "summer"},
      {Season::autumn, "autumn", "秋", "autumn"},
      {Season::winter, "winter", "冬", "winter"},
  };
};

/// A date of stated precision. Invariant: it exists in the calendar, years 1400 to 9999.
class Date {
 public:
  static constexpr int min_year = 1400;  ///< the first year of `boost::gregorian`
  static constexpr int max_year = 9999;  ///< its last, and that of four digits

  /// A year; a month; a day; a season. @throws ReadError (value) where there is no such date
  /// @{
  explicit constexpr Date(int year) : Date(checked(year, 0, 0)) {}
  constexpr Date(int year, int month) : Date(checked(year, month, 0)) {
    if (month == 0) refuse(month_fault, "0");
  }
  constexpr Date(int year, int month, int day) : Date(checked(year, month, day)) {
    if (day == 0) refuse(day_fault, "0");
  }
  constexpr Date(int year, Season season) : Date(checked(year, static_cast<int>(season), 0)) {}
  /// @}
  /// The day itself. @throws std::logic_error for an infinity
  explicit Date(Day day) {
    if (day.is_special()) throw std::logic_error("an infinite day is no Date");
    auto const ymd = day.year_month_day();
    *this = unchecked(static_cast<int>(ymd.year), ymd.month.as_number(), ymd.day.as_number());
  }

  /// Reads EDTF. @throws ReadError (syntax, value, unsupported)
  static constexpr Date parse(std::string_view edtf) {
    TimeFault fault;
    if (auto const date = try_parse(edtf, fault)) return *date;
    refuse(fault, edtf);
  }
  /// Reads EDTF; on failure empty, and `fault` tells what was expected.
  static constexpr std::optional<Date> try_parse(std::string_view edtf, TimeFault& fault) noexcept;

  /// How much of it is stated.
  [[nodiscard]] constexpr Precision precision() const noexcept {
    if (day_ != 0) return Precision::day;
    if (month_ > 12 && month_ != masked) return Precision::season;
    if (month_ != 0) return Precision::month;
    return masked_digits_ == 0 ? Precision::year : masked_digits_ == 1 ? Precision::decade : Precision::century;
  }
  /// Whether digits are left unspecified (`X`): the precision tells what is meant, but not which one.
  [[nodiscard]] constexpr bool unspecified() const noexcept {
    return masked_digits_ != 0 || month_ == masked || day_ == masked;
  }
  /// Whether it bears the mark of what is uncertain (`?`), or approximate (`~`); `%` is both.
  /// @{
  [[nodiscard]] constexpr bool uncertain() const noexcept { return (marks_ & uncertain_mark) != 0; }
  [[nodiscard]] constexpr bool approximate() const noexcept { return (marks_ & approximate_mark) != 0; }
  /// @}
  /// Whether it is one day and nothing about it is in doubt.
  [[nodiscard]] constexpr bool exact() const noexcept {
    return precision() == Precision::day && !unspecified() && marks_ == 0;
  }

  /// The year; of a decade or century its first.
  [[nodiscard]] constexpr int year() const noexcept { return year_; }
  /// The month, 1 to 12, where it is stated.
  [[nodiscard]] constexpr std::optional<int> month() const noexcept {
    return month_ >= 1 && month_ <= 12 ? std::optional<int>(month_) : std::nullopt;
  }
  /// The day of the month where it is stated.
  [[nodiscard]] constexpr std::optional<int> day() const noexcept {
    return day_ != 0 && day_ != masked ? std::optional<int>(day_) : std::nullopt;
  }
  /// The season where it is one.
  [[nodiscard]] constexpr std::optional<Season> season() const noexcept {
    return month_ >= 21 && month_ <= 24 ? std::optional<Season>(static_cast<Season>(month_)) : std::nullopt;
  }

  /// The same date marked as uncertain (`?`) or approximate (`~`).
  /// @{
  [[nodiscard]] constexpr Date as_uncertain() const noexcept { return marked(uncertain_mark); }
  [[nodiscard]] constexpr Date as_approximate() const noexcept { return marked(approximate_mark); }
  /// @}
  /// The same date without marks.
  [[nodiscard]] constexpr Date unmarked() const noexcept {
    Date d = *this;
    d.marks_ = 0;
    return d;
  }

  /// The first day it may be, going by what is written and leaving the marks `?` and `~` aside.
  [[nodiscard]] Day earliest() const { return from_key(earliest_key()); }
  /// The last day it may be, likewise.
  [[nodiscard]] Day latest() const { return from_key(latest_key()); }
  /// The first day as the number YYYYMMDD, for comparisons in constant expressions.
  [[nodiscard]] constexpr int earliest_key() const noexcept {
    return (year_ * 100 + first_month()) * 100 + day().value_or(1);
  }
  /// The last day, likewise.
  [[nodiscard]] constexpr int latest_key() const noexcept {
    int year = year_ + (masked_digits_ == 0 ? 0 : masked_digits_ == 1 ? 9 : 99);
    int month = this->month().value_or(12);
    if (auto const s = season()) {
      month = first_month() + 2;
      if (s == Season::winter) {
        if (year == max_year) return max_year * 10000 + 1231;
        ++year;
        month = 2;
      }
    }
    return (year * 100 + month) * 100 + day().value_or(days_in(year, month));
  }

  /// EDTF.
  [[nodiscard]] constexpr std::string to_string() const {
    std::string s;
    append_to(s);
    return s;
  }
  /// Appends EDTF.
  constexpr void append_to(std::string& out) const {
    char const digits[] = {digit(year_ / 1000), digit(year_ / 100 % 10),
                           masked_digits_ == 2 ? 'X' : digit(year_ / 10 % 10),
                           masked_digits_ != 0 ? 'X' : digit(year_ % 10)};
    out.append(digits, 4);
    append_part(out, month_);
    append_part(out, day_);
    if (marks_ != 0) out += marks_ == uncertain_mark ? '?' : marks_ == approximate_mark ? '~' : '%';
  }

  /// Whether both are written alike. (2019-05 is not equal to 2019-05-01: they state different things.)
  friend constexpr bool operator==(Date const&, Date const&) = default;
  friend std::ostream& operator<<(std::ostream& out, Date const& date) { return out << date.to_string(); }

  /// The number of days of a month. @pre `1 <= month <= 12`
  static constexpr int days_in(int year, int month) noexcept {
    constexpr signed char days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : days[month - 1];
  }

 private:
  static constexpr std::uint8_t masked = 255;
  static constexpr std::uint8_t uncertain_mark = 1;
  static constexpr std::uint8_t approximate_mark = 2;
  static constexpr TimeFault date_fault{ReadErrorCode::syntax, "EDTF 日期，如 2019-03-28、2019-03、2019",
                                        "an EDTF date such as 2019-03-28, 2019-03 or 2019"};
  static constexpr TimeFault year_fault{ReadErrorCode::unsupported, "1400 至 9999 之间的年份",
                                        "a year from 1400 to 9999"};
  static constexpr TimeFault clock_fault{ReadErrorCode::unsupported, "不带时刻的日期", "a date without a clock time"};
  static constexpr TimeFault level_fault{ReadErrorCode::unsupported, "EDTF 0 级或 1 级日期",
                                         "a date of EDTF level 0 or 1"};
  static constexpr TimeFault month_fault{ReadErrorCode::value, "月份 01 至 12 或季节 21 至 24",
                                         "a month from 01 to 12 or a season from 21 to 24"};
  static constexpr TimeFault day_fault{ReadErrorCode::value, "该月存在的日子", "a day that exists in its month"};

  constexpr Date() = default;
  static constexpr Date unchecked(int year, int month, int day) noexcept {
    Date d;
    d.year_ = static_cast<std::uint16_t>(year < 0 || year > 65535 ? 0 : year);
    d.month_ = static_cast<std::uint8_t>(month < 0 || month > 254 ? 254 : month);
    d.day_ = static_cast<std::uint8_t>(day < 0 || day > 254 ? 254 : day);
    return d;
  }
  static constexpr Date checked(int year, int month, int day) {
    Date const made = unchecked(year, month, day);
    if (auto const fault = made.fault()) refuse(*fault, "");
    return made;
  }
  [[nodiscard]] constexpr std::optional<TimeFault> fault() const noexcept {
    if (year_ < min_year || year_ > max_year) return year_fault;
    bool const is_season = month_ >= 21 && month_ <= 24;
    if (month_ > 12 && !is_season && month_ != masked) return month_fault;
    if (day_ == 0) return std::nullopt;
    if (day_ == masked) return is_season || month_ == 0 ? std::optional(day_fault) : std::nullopt;
    if (month_ < 1 || month_ > 12 || day_ > days_in(year_, month_)) return day_fault;
    return std::nullopt;
  }
  [[nodiscard]] constexpr Date marked(std::uint8_t mark) const noexcept {
    Date d = *this;
    d.marks_ = static_cast<std::uint8_t>(d.marks_ | mark);
    return d;
  }
  [[nodiscard]] constexpr int first_month() const noexcept {
    auto const s = season();
    return s ? 3 * (static_cast<int>(*s) - 20) : month().value_or(1);
  }
  static Day from_key(int key) {
    return {static_cast<unsigned short>(key / 10000), static_cast<unsigned short>(key / 100 % 100),
            static_cast<unsigned short>(key % 100)};
  }
  static constexpr char digit(int n) noexcept { return static_cast<char>('0' + n); }
  static constexpr void append_part(std::string& out, std::uint8_t part) {
    if (part == 0) return;
    char const text[] = {'-', part == masked ? 'X' : digit(part / 10), part == masked ? 'X' : digit(part % 10)};
    out.append(text, 3);
  }

  std::uint16_t year_ = 0;          // of a decade or century the first
  std::uint8_t month_ = 0;          // 0: not stated; 1 to 12; 21 to 24: a season; masked: unspecified
  std::uint8_t day_ = 0;            // 0: not stated; 1 to 31; masked: unspecified
  std::uint8_t masked_digits_ = 0;  // of the year, from the right
  std::uint8_t marks_ = 0;
};

constexpr std::optional<Date> Date::try_parse(std::string_view text, TimeFault& fault) noexcept {
  auto const fail = [&fault](TimeFault const& why) {
    fault = why;
    return std::nullopt;
  };
  auto const is_digit = [](char c) { return c >= '0' && c <= '9'; };
  if (text.size() > 1 && (text[0] == '-' || text[0] == 'Y') &&
      is_digit(text[text[1] == '-' && text.size() > 2 ? 2 : 1]))
    return fail(year_fault);
  if (text.size() > 10 && text[10] == 'T') return fail(clock_fault);

  Date d;
  if (!text.empty()) {
    char const last = text.back();
    if (last == '?') d.marks_ = uncertain_mark;
    if (last == '~') d.marks_ = approximate_mark;
    if (last == '%') d.marks_ = uncertain_mark | approximate_mark;
    if (d.marks_ != 0) text.remove_suffix(1);
  }
  if (text.size() != 4 && text.size() != 7 && text.size() != 10) return fail(date_fault);

  int year = 0;
  for (std::size_t i = 0; i < 4; ++i) {
    char const c = text[i];
    if (c == 'X') {
      d.masked_digits_ = static_cast<std::uint8_t>(d.masked_digits_ + 1);
    } else if (!is_digit(c)) {
      return fail(date_fault);
    } else if (d.masked_digits_ != 0) {
      return fail(level_fault);  // a digit after an X
    }
    year = year * 10 + (c == 'X' ? 0 : c - '0');
  }
  if (d.masked_digits_ > 2 || (d.masked_digits_ != 0 && text.size() > 4)) return fail(level_fault);
  d.year_ = static_cast<std::uint16_t>(year);

  auto const part = [&](std::size_t at, std::uint8_t& to, TimeFault const& none) -> std::optional<TimeFault> {
    char const a = text[at];
    char const b = text[at + 1];
    if (text[at - 1] != '-') return date_fault;
    if (a == 'X' && b == 'X') {
      to = masked;
    } else if (is_digit(a) && is_digit(b)) {
      to = static_cast<std::uint8_t>((a - '0') * 10 + (b - '0'));
      if (to == 0) return none;
    } else {
      return (a == 'X' || is_digit(a)) && (b == 'X' || is_digit(b)) ? level_fault : date_fault;
    }
    return std::nullopt;
  };
  if (text.size() >= 7)
    if (auto const why = part(5, d.month_, month_fault)) return fail(*why);
  if (text.size() == 10) {
    if (auto const why = part(8, d.day_, day_fault)) return fail(*why);
    if (d.month_ == masked && d.day_ != masked) return fail(level_fault);
  }
  if (auto const why = d.fault()) return fail(*why);
  return d;
}

inline namespace literals {
/// A date in EDTF, checked by the compiler.
consteval Date operator""_date(char const* edtf, std::size_t size) { return Date::parse({edtf, size}); }
}  // namespace literals

}  // namespace bangfu
