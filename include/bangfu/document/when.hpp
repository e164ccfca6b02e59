// SPDX-License-Identifier: BSL-1.0
/// @file
/// Times as plans word them: 2019年3月28日, 二○○八年五月二十二日, 十一、十二月份, 3月上旬, 2018年~2020年, 2017年秋, 20xx年3月, 6月20日前, 两周内, 每年3至5月份,
/// 第5周, 3月9、16、23日, 2020—2021学年第一学期, 28 March 2019, by 10 June, 11-15 April.
///
/// - 上旬, 中旬, 下旬 are days 1 to 10, 11 to 20 and 21 to the end. 月初, 年底 and the like lie within the month or year; 年底前 ends with its last day.
/// - 6月20日前 is a period open at its start, its last day being the one named. 3月起 is open at its end.
/// - A season is EDTF's; 春季学期 and 秋季学期 are 21 and 23. A school year 2020—2021学年 is 2020/2021.
/// - What the text leaves out comes from the context or stays out: 5月 without a year is `months`. Months that go back after December
///   (11月, 12月, 1月) fall in the next year only where the context tells the months before.
/// - Masked digits (20xx年) are EDTF's X. What EDTF cannot say is kept in `months` and in the wording.
/// - A slip (2021年10日14日, 4月31日) gives a finding and no window; nothing is repaired.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <bangfu/document/lexicon.hpp>
#include <bangfu/document/piece.hpp>
#include <bangfu/time/time_of_day.hpp>
#include <bangfu/time/when.hpp>

namespace bangfu::document {

/// Which of two numbers is the day, where no number is too great for a month: 3/4/2025.
enum class DayOrder : unsigned char {
  not_told,     ///< 10/12 is in October; 3/4/2025 is a day of that year, and no more is known
  month_first,  ///< 3/4/2025 is in March
  day_first,    ///< 3/4/2025 is in April
  open          ///< either may be: 10/12 is no time
};

/// What the surroundings tell about a time.
struct TimeContext {
  std::optional<int> year{};   ///< year that holds for months without one: of the heading, of the row before
  std::optional<int> month{};  ///< month that holds for days without one (16、23日)
  std::optional<int>
      month_before{};  ///< last month of the row before: with it, months that go back cross into the next year
  std::optional<Period>
      period{};                ///< of the plan: decides the year where `year` is not set and one year only is possible
  int school_year_begins = 9;  ///< the month in which the school year begins
  DayOrder day_order = DayOrder::not_told;  ///< of days written in numbers, as the paper writes them
};

/// Odd or even weeks: 单周, 双周.
enum class Parity : unsigned char {
  odd = 1,  ///< 单周
  even      ///< 双周
};

/// A time and what `When` has no room for.
struct Timing {
  When when{};                       ///< the time itself
  std::vector<int> weeks{};          ///< teaching weeks one by one, where they are listed; `when.weeks` spans them
  std::optional<Parity> parity{};    ///< 单周, 双周
  std::optional<Weekday> weekday{};  ///< 周三
  std::optional<int> school_year{};  ///< the year in which the school year begins, where one is named
  std::optional<int> term{};         ///< 1 or 2, where a term is named by number
  std::optional<int> year{};         ///< year to hold for what follows
  std::optional<int> last_month{};   ///< month to hold for what follows
};

/// The whole text is a time. Errors: syntax, value (no such day), limit.
[[nodiscard]] Parsed<When> parse_when(std::string_view text, TimeContext const& context = {},
                                      Lexicon const& lexicon = Lexicon::standard());
/// The same, with what `When` has no room for.
[[nodiscard]] Parsed<Timing> parse_timing(std::string_view text, TimeContext const& context = {},
                                          Lexicon const& lexicon = Lexicon::standard());
/// A time at the beginning of a text.
[[nodiscard]] std::optional<Piece<Timing>> read_timing(std::string_view text, TimeContext const& context = {},
                                                       Lexicon const& lexicon = Lexicon::standard());
/// The times of a text. With `context` carried on: a year that is named holds for the months after it.
[[nodiscard]] std::vector<Piece<Timing>> find_timings(std::string_view text, TimeContext const& context = {},
                                                      Lexicon const& lexicon = Lexicon::standard());

/// The whole text is one date (2019年3月28日, 2019.3.28, 二〇一九年三月, March 2019). Errors: syntax, value.
[[nodiscard]] Parsed<Date> parse_date(std::string_view text, TimeContext const& context = {});

/// The words of a time: "2019年5月", "in May 2019".
[[nodiscard]] std::string when_words(When const& when, std::string_view language);
/// The words of a date: "2019年3月28日", "28 March 2019".
[[nodiscard]] std::string date_words(Date const& date, std::string_view language);

}  // namespace bangfu::document
