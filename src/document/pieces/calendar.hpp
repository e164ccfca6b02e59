// SPDX-License-Identifier: BSL-1.0
/// @file
/// Points of the calendar as they are worded, before anything is filled in from the context.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <bangfu/document/when.hpp>

#include "document/pieces/grammar.hpp"

namespace bangfu::document::detail {

/// A part of a month or year.
enum class CalendarPart : unsigned char {
  whole,
  first_ten,     // 上旬
  middle_ten,    // 中旬
  last_ten,      // 下旬
  first_twenty,  // 上中旬
  last_twenty,   // 中下旬
  beginning,     // 初
  middle,        // 中, mid-
  end,           // 底, 末
  first_half,    // 上半年, 上半月
  second_half,
  quarter,  // 第一季度: `index`
  season,   // `season`
};

/// A point as stated.
struct Point {
  std::optional<int> year{};
  std::string masked_year{};  ///< 20XX
  bool next_year = false;     ///< 次年, 翌年
  std::optional<int> month{};
  std::optional<int> day{};
  bool masked_month = false;
  bool masked_day = false;
  CalendarPart part = CalendarPart::whole;
  int index = 0;
  std::optional<Season> season{};
  bool school_year = false;  ///< `year` is the one in which the school year begins, `index` the term if any
  bool second_year = false;  ///< both years of the school year are stated
  std::optional<Weekday> weekday{};
  std::string slip{};  ///< what cannot be, as written
};

/// A point, or a stretch between two.
struct Stretch {
  Point first{};
  std::optional<Point> last{};
};

/// What stands at a place: one stretch or a list of them.
struct Stretches {
  std::vector<Stretch> list{};
  std::size_t end = 0;
};

/// The points at `i`. `before` gives what a shorter form leaves out (3月9日至13日); `loose` allows forms that in running text would more
/// often be something else (3.18, 10/12, a bare year).
std::optional<Stretches> stretches_at(Folded const& t, std::size_t i, Point const* before, bool loose,
                                      Lexicon const& lexicon, DayOrder order = DayOrder::not_told);

}  // namespace bangfu::document::detail
