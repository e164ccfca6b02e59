// SPDX-License-Identifier: BSL-1.0
/// @file
/// Dates and periods in compact archives, as numbers. No part of the interface.
///
/// A date that bears no marks and leaves no digit open is a number from 1: its last five bits are the day (0 where it is
/// not stated); what is before them is 17 times the year, plus 0 to 12 for the month or 13 to 16 for the season. Years
/// count from 2000, signed ones in zigzag order. Other dates are 0, and their EDTF follows.
///
/// A period that is one such date is twice its number; one between two such dates is one more than twice the first, then
/// the second. Other periods are 0, and their EDTF follows.
#pragma once

#include <cstdint>

#include <bangfu/time/period.hpp>

namespace bangfu::archive::detail {

/// 0 where the date has no number.
constexpr std::uint64_t date_number(Date const& date) noexcept {
  if (date.unspecified() || date.uncertain() || date.approximate()) return 0;
  int const from_2000 = date.year() - 2000;
  int const year = from_2000 >= 0 ? 2 * from_2000 : -2 * from_2000 - 1;
  auto const season = date.season();
  int const part = season ? static_cast<int>(*season) - 8 : date.month().value_or(0);
  return 1 + static_cast<std::uint64_t>((year * 17 + part) * 32 + date.day().value_or(0));
}

/// @pre number != 0 @throws ReadError where there is no such date
constexpr Date date_of_number(std::uint64_t number) {
  std::uint64_t const rest = (number - 1) / 32;
  int const day = static_cast<int>((number - 1) % 32);
  int const part = static_cast<int>(rest % 17);
  // Of years that no date has one stands for all.
  int const folded = rest / 17 < 2 * Date::max_year ? static_cast<int>(rest / 17) : 2 * Date::max_year;
  int const year = 2000 + (folded % 2 == 0 ? folded / 2 : -(folded + 1) / 2);
  int const month = part <= 12 ? part : part + 8;
  return day != 0    ? Date(year, month, day)
         : part > 12 ? Date(year, static_cast<Season>(month))
         : part != 0 ? Date(year, month)
                     : Date(year);
}

template <class Archive>
void save_date(Archive& ar, Date const& date) {
  std::uint64_t const number = date_number(date);
  ar.put_number(number);
  if (number == 0) ar.put_text(date.to_string());
}
template <class Archive>
Date load_date(Archive& ar) {
  std::uint64_t const number = ar.take_number();
  return number == 0 ? Date::parse(ar.take_text()) : date_of_number(number);
}

template <class Archive>
void save_period(Archive& ar, Period const& period) {
  std::uint64_t const start = period.start() ? date_number(*period.start()) : 0;
  std::uint64_t const end = period.end() ? date_number(*period.end()) : 0;
  if (start == 0 || end == 0) {
    ar.put_number(0);
    ar.put_text(period.to_string());
  } else if (period.single()) {
    ar.put_number(2 * start);
  } else {
    ar.put_number(2 * start + 1);
    ar.put_number(end);
  }
}
template <class Archive>
Period load_period(Archive& ar) {
  std::uint64_t const number = ar.take_number();
  if (number == 0) return Period::parse(ar.take_text());
  Date const start = number == 1 ? Date::parse("") : date_of_number(number / 2);
  if (number % 2 == 0) return {start};
  std::uint64_t const end = ar.take_number();
  return {start, end == 0 ? Date::parse("") : date_of_number(end)};
}

}  // namespace bangfu::archive::detail
