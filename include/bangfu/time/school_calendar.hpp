// SPDX-License-Identifier: BSL-1.0
/// @file
/// The calendar by which a school works: terms, teaching weeks, holidays and make-up days, as given by the user.
///
/// The library knows no public holidays by itself; they are announced anew each year. Without a calendar, working
/// days are Monday to Friday and nothing is known of terms.
///
/// A calendar is taken to list all terms of each school year of which it lists one; of any other school year it says
/// nothing, and what depends on its terms is possible at most. Holidays and make-up days are taken to be all listed.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <bangfu/core/describe.hpp>
#include <bangfu/core/text.hpp>
#include <bangfu/time/period.hpp>

namespace bangfu {

/// One term of a school year. Teaching weeks are counted from 1, run from Monday to Sunday, and the first is the week
/// in which the term's first day lies.
struct SchoolTerm {
  std::string id{};                ///< how plans refer to it, such as "2018-2019-2"
  Text name{};                     ///< what people call it
  std::optional<Period> period{};  ///< first to last day
  Extras extras{};                 ///< members that the library does not know

  template <class Self = SchoolTerm>
  static constexpr auto description() {
    return describe<Self>("school_term", v(&Self::id, {.key = "id", .zh = "编号", .en = "id, as in 2018-2019-2"}),
                          v(&Self::name, {.key = "name", .zh = "名称", .en = "name"}),
                          v(&Self::period, {.key = "period", .zh = "起止", .en = "first to last day, EDTF"}));
  }
};

/// Teaching weeks of a term: "第5周" is `{.term = "2018-2019-2", .first = 5, .last = 5}`.
struct SchoolWeeks {
  std::string term{};  ///< id of the term; empty where it is not stated
  int first = 1;       ///< from 1
  int last = 1;        ///< included
  Extras extras{};     ///< members that the library does not know

  template <class Self = SchoolWeeks>
  static constexpr auto description() {
    return describe<Self>(
        "school_weeks", v(&Self::term, {.key = "term", .zh = "学期", .en = "id of the term"}),
        v(&Self::first, {.key = "first", .always = true, .zh = "起始周", .en = "first teaching week, from 1"}),
        v(&Self::last, {.key = "last", .always = true, .zh = "终止周", .en = "last teaching week"}));
  }
};
inline std::ostream& operator<<(std::ostream& out, SchoolWeeks const& w) {
  out << "week " << w.first;
  if (w.last != w.first) out << '-' << w.last;
  return w.term.empty() ? out : out << " of " << w.term;
}

/// A teaching week in a term.
struct TeachingWeek {
  SchoolTerm const* term = nullptr;  ///< the term, in the calendar that was asked
  int week = 0;                      ///< from 1
};

/// Terms, holidays and make-up days of a school.
struct SchoolCalendar {
  std::vector<SchoolTerm> terms{};     ///< in any order; all of a school year, or none of it
  std::vector<Period> holidays{};      ///< days without work that would else be working days
  std::vector<Period> make_up_days{};  ///< working days that would else be free; they win over holidays
  int school_year_begins = 9;          ///< the month in which the school year begins
  Extras extras{};                     ///< members that the library does not know

  /// The term with this id, or nullptr.
  [[nodiscard]] SchoolTerm const* find(std::string_view id) const noexcept {
    for (SchoolTerm const& t : terms)
      if (t.id == id) return &t;
    return nullptr;
  }
  /// The term in which a day lies, or nullptr. Of overlapping terms the first listed.
  [[nodiscard]] SchoolTerm const* term_on(Day day) const {
    for (SchoolTerm const& t : terms)
      if (t.period && t.period->days().contains(day)) return &t;
    return nullptr;
  }
  /// The teaching week in which a day lies, if it lies in a term that has a first day.
  [[nodiscard]] std::optional<TeachingWeek> teaching_week(Day day) const {
    SchoolTerm const* term = term_on(day);
    if (term == nullptr || term->period->days().first.is_infinity()) return std::nullopt;
    long const since = (day - monday_of(term->period->days().first)).days();
    return TeachingWeek{.term = term, .week = static_cast<int>(since / 7) + 1};
  }
  /// The days of teaching weeks that lie within their term. Empty where the term is not known, is not stated and there
  /// are several, has no first day, or has no such week.
  [[nodiscard]] std::optional<DayRange> days_of(SchoolWeeks const& weeks) const {
    SchoolTerm const* term = !weeks.term.empty() ? find(weeks.term) : terms.size() == 1 ? &terms.front() : nullptr;
    if (term == nullptr || !term->period || weeks.first < 1 || weeks.last < weeks.first || weeks.last > 60)
      return std::nullopt;
    DayRange const all = term->period->days();
    if (all.first.is_infinity()) return std::nullopt;
    boost::gregorian::date_duration const to_first(7L * (weeks.first - 1));
    boost::gregorian::date_duration const to_last(7L * weeks.last - 1);
    DayRange found{monday_of(all.first) + to_first, monday_of(all.first) + to_last};
    if (found.first < all.first) found.first = all.first;
    if (all.last < found.last) found.last = all.last;
    Day const last_of_all = Date(Date::max_year).latest();
    if (last_of_all < found.last) found.last = last_of_all;  // a term without a last day may reach the calendar's end
    return found.first <= found.last ? std::optional(found) : std::nullopt;
  }
  /// Monday to Friday, save holidays, and make-up days.
  [[nodiscard]] bool is_working_day(Day day) const {
    for (Period const& p : make_up_days)
      if (p.days().contains(day)) return true;
    for (Period const& p : holidays)
      if (p.days().contains(day)) return false;
    return is_weekday(day);
  }
  /// The number of working days in a bounded range. @pre `range.bounded()`
  [[nodiscard]] int working_days(DayRange const& range) const {
    int n = 0;
    for (Day day = range.first; day <= range.last; day += boost::gregorian::date_duration(1))
      n += is_working_day(day) ? 1 : 0;
    return n;
  }
  /// The calendar year in which the school year of a day begins: 2018 for 2019-03-01.
  [[nodiscard]] int school_year_of(Day day) const {
    int const year = day.year();
    return day.month().as_number() >= school_year_begins ? year : year - 1;
  }

  /// The school years, cut to a bounded range, in which no listed term lies: of their terms nothing is known. None where the
  /// month in which school years begin is none. @pre `range.bounded()`
  [[nodiscard]] std::vector<DayRange> school_years_without_terms(DayRange const& range) const {
    std::vector<DayRange> silent;
    if (school_year_begins < 1 || school_year_begins > 12) return silent;
    auto const begin_of = [this](int year) { return Date(year, school_year_begins).earliest(); };
    for (int year = school_year_of(range.first); year <= school_year_of(range.last); ++year) {
      DayRange const whole{year >= Date::min_year ? begin_of(year) : Date(Date::min_year).earliest(),
                           year < Date::max_year ? begin_of(year + 1) - boost::gregorian::date_duration(1)
                                                 : Date(Date::max_year).latest()};
      bool listed = false;
      for (SchoolTerm const& term : terms) {
        if (!term.period) continue;
        DayRange const of = term.period->days();
        listed = listed || (of.first <= whole.last && whole.first <= of.last);
      }
      if (listed) continue;
      silent.push_back(
          {range.first < whole.first ? whole.first : range.first, whole.last < range.last ? whole.last : range.last});
    }
    return silent;
  }

  /// Whether a day is one of Monday to Friday.
  static bool is_weekday(Day day) {
    auto const weekday = day.day_of_week().as_number();  // Sunday is 0
    return weekday >= 1 && weekday <= 5;
  }
  /// The Monday of the week in which a day lies.
  static Day monday_of(Day day) {
    return day - boost::gregorian::date_duration((day.day_of_week().as_number() + 6) % 7);
  }

  template <class Self = SchoolCalendar>
  static constexpr auto description() {
    return describe<Self>(
        "school_calendar", v(&Self::terms, {.key = "terms", .zh = "学期", .en = "terms"}),
        v(&Self::holidays, {.key = "holidays", .zh = "节假日", .en = "days without work, EDTF periods"}),
        v(&Self::make_up_days, {.key = "make_up_days", .zh = "调休上班日", .en = "make-up working days, EDTF periods"}),
        v(&Self::school_year_begins,
          {.key = "school_year_begins", .zh = "学年起始月", .en = "month in which the school year begins"}));
  }
};

}  // namespace bangfu
