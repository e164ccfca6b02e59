// SPDX-License-Identifier: BSL-1.0
#include "document/input/number_format.hpp"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>

namespace bangfu::document::detail {
namespace {

struct Day {
  int year;
  int month;
  int day;
};

/// The civil date of a day counted from 1970-01-01, by the proleptic Gregorian calendar (after H. Hinnant).
Day civil(long days) {
  days += 719468;
  long const era = days / 146097;
  long const of_era = days - era * 146097;
  long const year_of_era = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
  long const of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  long const shifted = (5 * of_year + 2) / 153;
  long const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {.year = static_cast<int>(year_of_era + era * 400 + (month <= 2 ? 1 : 0)),
          .month = static_cast<int>(month),
          .day = static_cast<int>(of_year - (153 * shifted + 2) / 5 + 1)};
}

/// A number with leading zeros up to a width.
std::string padded(long number, std::size_t width) {
  std::string s = std::to_string(number);
  return s.size() < width ? std::string(width - s.size(), '0') + s : s;
}

/// To the 15 digits that spreadsheets keep.
std::string general(double number) {
  std::array<char, 32> text{};
  std::snprintf(text.data(), text.size(), "%.15g", number);
  return text.data();
}

std::string date_shown(double number, NumberFormat const& format, bool since_1904) {
  // Serial 60 is 1900-02-29, a day that never was; plans lie long after it.
  long const epoch = since_1904 ? 24107 : 25569;
  double const whole = std::floor(number);
  auto minutes = static_cast<long>(std::floor((number - whole) * 24 * 60 + 0.5));
  long days = static_cast<long>(whole) - epoch;
  if (minutes == 24 * 60) {
    minutes = 0;
    ++days;
  }
  Day const d = civil(days);
  std::string s;
  if (format.year) {
    s = padded(d.year, 4);
    if (format.month) s += "-" + padded(d.month, 2);
    if (format.month && format.day) s += "-" + padded(d.day, 2);
  } else {
    if (format.month) s += std::to_string(d.month) + "月";
    if (format.day) s += std::to_string(d.day) + "日";
  }
  if (format.time) s += (s.empty() ? "" : " ") + padded(minutes / 60, 2) + ":" + padded(minutes % 60, 2);
  return s;
}

}  // namespace

NumberFormat number_format(std::string_view code) {
  NumberFormat format;
  bool minutes_expected = false;  // after hours, m is minutes
  bool month_pending = false;     // an m that turns out to be minutes when seconds follow
  for (std::size_t i = 0; i < code.size(); ++i) {
    char const c = code[i];
    if (c == ';') break;
    if (c == '"') {
      i = code.find('"', i + 1);
      if (i == std::string_view::npos) break;
    } else if (c == '[') {
      // Colours, conditions and locales; but [h] and [mm] are times.
      std::size_t const close = code.find(']', i);
      if (close == std::string_view::npos) break;
      std::string_view const inside = code.substr(i + 1, close - i - 1);
      if (inside.find_first_not_of("hHmMsS") == std::string_view::npos) format.time = minutes_expected = true;
      i = close;
    } else if (c == '\\' || c == '_' || c == '*') {
      ++i;
    } else if (c == 'y' || c == 'Y' || c == 'e') {
      format.year = true;
      minutes_expected = false;
    } else if (c == 'd' || c == 'D') {
      format.day = true;
      minutes_expected = false;
    } else if (c == 'h' || c == 'H') {
      format.time = true;
      minutes_expected = true;
    } else if (c == 's' || c == 'S') {
      format.time = true;
      if (month_pending) format.month = false;
      month_pending = false;
    } else if (c == 'm' || c == 'M') {
      if (!minutes_expected) {
        month_pending = !format.month;
        format.month = true;
      }
      while (i + 1 < code.size() && (code[i + 1] == 'm' || code[i + 1] == 'M')) ++i;
    } else if (c == '%') {
      format.percent = true;
    } else if (c == 'G' || c == 'A' || c == 'a') {
      // "General", "AM/PM", 上午/下午 as "a/p"
      while (i + 1 < code.size() && code[i + 1] != ';' && code[i + 1] != ' ') ++i;
    } else if (c == '0' || c == '#' || c == '?') {
      // The E of 0.00E+00 is an exponent and no year: it follows a digit.
      if (i + 1 < code.size() && (code[i + 1] == 'E' || code[i + 1] == 'e')) ++i;
    }
  }
  return format;
}

NumberFormat number_format(std::size_t id) {
  switch (id) {
    case 9:
    case 10: return {.percent = true};
    case 14:
    case 15:
    case 30:
    case 31: return {.year = true, .month = true, .day = true};
    case 22: return {.year = true, .month = true, .day = true, .time = true};
    case 17:
    case 27:
    case 36:
    case 50:
    case 52:
    case 57: return {.year = true, .month = true};
    case 16:
    case 28:
    case 29:
    case 51:
    case 53:
    case 54:
    case 58: return {.month = true, .day = true};
    case 18:
    case 19:
    case 20:
    case 21:
    case 32:
    case 33:
    case 34:
    case 35:
    case 45:
    case 46:
    case 47:
    case 55:
    case 56: return {.time = true};
    default: return {};
  }
}

std::string shown(std::string_view value, NumberFormat const& format, bool since_1904) {
  double number = 0;
  auto const [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
  if (error != std::errc() || end != value.data() + value.size() || !std::isfinite(number)) return std::string(value);
  // Days from 1900 to 9999; what lies outside a spreadsheet shows as a number too.
  if (format.date() && number >= 0 && number < 2958466) return date_shown(number, format, since_1904);
  return format.percent ? general(number * 100) + "%" : general(number);
}

}  // namespace bangfu::document::detail
