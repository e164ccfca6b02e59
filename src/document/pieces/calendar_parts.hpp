// SPDX-License-Identifier: BSL-1.0
/// @file
/// What points of the calendar are made of, in any language: years, small numbers, days of the week.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "document/pieces/calendar.hpp"

namespace bangfu::document::detail {

/// How many days or months one list may name.
inline constexpr std::size_t longest_list = 40;

/// A year of four digits in any script, some of which may be masked: 2019, 二〇一九, 二○○八, 2OO8, 20xx.
struct Year {
  std::optional<int> value{};
  std::string masked{};
  std::size_t end = 0;
};
/// Whether a character stands for a digit that is not told: 20xx.
bool masks_digit(char32_t c) noexcept;
std::optional<Year> four_digits_at(Folded const& t, std::size_t i);

/// A small whole number, 0 to 99; `i` goes past it. Ordinal endings (5th) do not belong to it.
std::optional<int> small_number(Folded const& t, std::size_t& i);

/// A day of the week at `i`. @returns where it ends
std::optional<std::size_t> weekday_at(Folded const& t, std::size_t i, Lexicon const& lexicon, Weekday& day);

void add(std::vector<Stretch>& list, Point first, std::optional<Point> last = {});

}  // namespace bangfu::document::detail
