// SPDX-License-Identifier: BSL-1.0
#include "support/catch.hpp"

#include <bangfu/time/relation.hpp>
#include <bangfu/time/school_calendar.hpp>

#include "reference.hpp"

using namespace bangfu;
using namespace bangfu::literals;

namespace {

SchoolCalendar invented() {
  return {.terms = {{.id = "2018-2019-1", .name = "上学期", .period = "2018-09-03/2019-01-25"_period},
                    {.id = "2018-2019-2",
                     .name = "下学期",
                     .period = "2019-02-20/2019-07-05"_period},  // begins on a Wednesday
                    {.id = "unknown", .name = {}, .period = {}}},
          .holidays = {"2019-04-05"_period, "2019-05-01/2019-05-04"_period},
          .make_up_days = {"2019-04-28"_period, "2019-05-04/2019-05-05"_period}};
}

}  // namespace

TEST_CASE("Working days without a calendar are Monday to Friday, on every day of fourteen years") {
  SchoolCalendar const none;
  for (int n = 0; n < 5000; ++n) {
    reference::Civil const& c = reference::civil(n);
    Day const day(static_cast<unsigned short>(c.year), static_cast<unsigned short>(c.month),
                  static_cast<unsigned short>(c.day));
    if (SchoolCalendar::is_weekday(day) != (c.weekday <= 5) || none.is_working_day(day) != (c.weekday <= 5))
      FAIL(to_string(day));
    if ((day - SchoolCalendar::monday_of(day)).days() != c.weekday - 1) FAIL(to_string(day));
  }
}

TEST_CASE("Holidays are free, make-up days are worked, and make-up days win") {
  SchoolCalendar const c = invented();
  CHECK_FALSE(c.is_working_day(Day(2019, 4, 5)));
  CHECK(c.is_working_day(Day(2019, 4, 28)));
  CHECK_FALSE(c.is_working_day(Day(2019, 4, 27)));
  CHECK_FALSE(c.is_working_day(Day(2019, 5, 3)));
  CHECK(c.is_working_day(Day(2019, 5, 4)));
  CHECK(c.working_days({Day(2019, 4, 28), Day(2019, 5, 5)}) == 5);  // 28, 29, 30, and 4, 5
  CHECK(c.working_days({Day(2019, 5, 2), Day(2019, 5, 2)}) == 0);
}

TEST_CASE("The first teaching week is the one in which the term begins") {
  SchoolCalendar const c = invented();
  CHECK(c.teaching_week(Day(2019, 2, 20))->week == 1);
  CHECK(c.teaching_week(Day(2019, 2, 24))->week == 1);  // Sunday
  CHECK(c.teaching_week(Day(2019, 2, 25))->week == 2);
  CHECK(c.teaching_week(Day(2019, 2, 20))->term->id == "2018-2019-2");
  CHECK_FALSE(c.teaching_week(Day(2019, 2, 19)));
  CHECK_FALSE(c.teaching_week(Day(2019, 7, 6)));
}

TEST_CASE("The days of a teaching week lie within the term") {
  SchoolCalendar const c = invented();
  auto const days = [&](SchoolWeeks const& w) { return c.days_of(w); };
  CHECK(*days({"2018-2019-2", 1, 1}) == DayRange{Day(2019, 2, 20), Day(2019, 2, 24)});
  CHECK(*days({"2018-2019-2", 2, 3}) == DayRange{Day(2019, 2, 25), Day(2019, 3, 10)});
  CHECK(*days({"2018-2019-2", 20, 20}) == DayRange{Day(2019, 7, 1), Day(2019, 7, 5)});
  CHECK_FALSE(days({"2018-2019-2", 21, 21}));
  CHECK_FALSE(days({"2018-2019-2", 0, 1}));
  CHECK_FALSE(days({"2018-2019-2", 3, 2}));
  CHECK_FALSE(days({"2018-2019-2", 1, 1'000'000'000}));
  CHECK_FALSE(days({"no such term", 1, 1}));
  CHECK_FALSE(days({"unknown", 1, 1}));
  CHECK_FALSE(days({"", 1, 1}));  // not stated, and there are several
  SchoolCalendar one = c;
  one.terms.resize(1);
  CHECK(one.days_of({"", 1, 1})->first == Day(2018, 9, 3));
}

TEST_CASE("Each day of a term lies in the days of its teaching week") {
  SchoolCalendar const c = invented();
  for (Day day(2018, 9, 3); day <= Day(2019, 7, 5); day += boost::gregorian::date_duration(1))
    if (auto const week = c.teaching_week(day))
      CHECK(c.days_of({week->term->id, week->week, week->week})->contains(day));
}

TEST_CASE("The school year begins in September unless it is said otherwise") {
  SchoolCalendar c = invented();
  CHECK(c.school_year_of(Day(2019, 3, 1)) == 2018);
  CHECK(c.school_year_of(Day(2019, 8, 31)) == 2018);
  CHECK(c.school_year_of(Day(2019, 9, 1)) == 2019);
  c.school_year_begins = 1;
  CHECK(c.school_year_of(Day(2019, 1, 1)) == 2019);
}

TEST_CASE("Terms at the rims of the calendar do no harm") {
  SchoolCalendar const c{.terms = {{.id = "first", .name = {}, .period = "1400-01-01/1400-02-01"_period},
                                   {.id = "last", .name = {}, .period = "9999-12-01/9999-12-31"_period},
                                   {.id = "open", .name = {}, .period = "2019-09-01/.."_period},
                                   {.id = "past", .name = {}, .period = "../1999"_period}}};
  CHECK(c.days_of({"first", 1, 60})->first == Day(1400, 1, 1));
  CHECK(c.days_of({"last", 1, 60})->last == Day(9999, 12, 31));
  CHECK(c.days_of({"open", 2, 2})->first == Day(2019, 9, 2));
  CHECK_FALSE(c.days_of({"past", 1, 1}));
  CHECK(c.teaching_week(Day(1400, 1, 1))->week == 1);
  std::vector<When> times = {When{.recurs = each_term(1)}, When{.months = Months(11, 2), .recurs = each_term(1)}};
  for (char const* term : {"first", "last", "open", "past", "none"})
    times.push_back(When{.weeks = SchoolWeeks{.term = term, .first = 1, .last = 3}});
  for (When const& when : times)
    for (auto const& e : Enumeration<Relation>::all)
      for (Period const& p : {"1400-01-01"_period, "9999"_period, "2019/.."_period})
        CHECK_NOTHROW(relate(e.value, when, throughout(p), &c));
}

TEST_CASE("Teaching weeks are definite with a calendar and anywhere in the window without one") {
  SchoolCalendar const c = invented();
  When const weeks{.extent = Extent::throughout, .weeks = SchoolWeeks{.term = "2018-2019-2", .first = 5, .last = 5}};
  CHECK(overlaps(weeks, "2019-03-20"_period, &c) == Truth::certain);
  CHECK(overlaps(weeks, "2019-03-25"_period, &c) == Truth::no);
  CHECK(overlaps(weeks, "2019-03-25"_period) == Truth::possible);
  When const every{.window = "2018-09/2019-07"_period, .recurs = each_term(1)};
  CHECK(overlaps(every, "2018-09-03/2019-01-25"_period, &c) == Truth::certain);
  CHECK(overlaps(every, "2019-02-01/2019-02-19"_period, &c) == Truth::no);
  CHECK(overlaps(every, "2019-02-01/2019-02-19"_period) == Truth::possible);
}

TEST_CASE("A term without a first or a last day is possible where it may be, and certain nowhere") {
  SchoolTerm const known{.id = "2018-2019-1", .name = {}, .period = "2018-09-03/2019-01-25"_period};
  When const every{.window = "2018/2022"_period, .recurs = each_term(1)};
  When throughout_each = every;
  throughout_each.extent = Extent::throughout;
  for (auto const& period : {std::optional("2019-09-01/.."_period), std::optional("2019-09-01/"_period)}) {
    SchoolCalendar const c{.terms = {known, {.id = "2019-2020-1", .name = {}, .period = period}}};
    CHECK(overlaps(throughout_each, "2018-10"_period, &c) == Truth::certain);
    CHECK(overlaps(every, "2019-03"_period, &c) == Truth::no);
    CHECK(overlaps(every, "2019-10"_period, &c) == Truth::possible);
    CHECK(overlaps(throughout_each, "2019-10"_period, &c) == Truth::possible);
    CHECK(overlaps(every, "2023"_period, &c) == Truth::no);
    CHECK(bounds(every, &c).end.last == Day(2022, 12, 31));
    When winter = every;
    winter.months = Months(11, 2);
    CHECK(overlaps(winter, "2019-12"_period, &c) == Truth::possible);
    CHECK(overlaps(winter, "2019-10"_period, &c) == Truth::no);
  }
  SchoolCalendar const begun{.terms = {{.id = "2018-2019-1", .name = {}, .period = "/2019-01-25"_period}}};
  CHECK(overlaps(every, "2018-10"_period, &begun) == Truth::possible);
  CHECK(overlaps(every, "2019-03"_period, &begun) == Truth::no);
}

TEST_CASE("A calendar lists all terms of a school year or none: of the others nothing is known") {
  SchoolCalendar const c = invented();  // 2018-2019
  CHECK(c.school_years_without_terms({Day(2018, 9, 1), Day(2019, 8, 31)}).empty());
  CHECK(c.school_years_without_terms({Day(2018, 3, 1), Day(2019, 12, 31)}) ==
        std::vector<DayRange>{{Day(2018, 3, 1), Day(2018, 8, 31)}, {Day(2019, 9, 1), Day(2019, 12, 31)}});
  CHECK(c.school_years_without_terms({Day(1400, 1, 1), Day(1401, 8, 31)}).size() == 2);
  CHECK(c.school_years_without_terms({Day(9998, 9, 1), Day(9999, 12, 31)}).size() == 2);
  When const every = repeated(within("2018-03/2020"_period, days(1)), each_term(1));
  CHECK(overlaps(every, "2018-09-03/2019-01-25"_period, &c) == Truth::certain);
  CHECK(overlaps(every, "2019-02-01/2019-02-19"_period, &c) == Truth::no);
  CHECK(overlaps(every, "2018-05"_period, &c) == Truth::possible);
  CHECK(overlaps(every, "2019-10"_period, &c) == Truth::possible);
  CHECK(overlaps(every, "2018-02"_period, &c) == Truth::no);
  CHECK(during(every, "2018-09/2019-08"_period, &c) == Truth::possible);
  CHECK(during(every, "2018/2020"_period, &c) == Truth::certain);
  When whole = every;
  whole.extent = Extent::throughout;
  whole.lasts.reset();
  CHECK(overlaps(whole, "2019-10"_period, &c) == Truth::possible);
  CHECK(overlaps(whole, "2018-10"_period, &c) == Truth::certain);
  When winter = every;
  winter.months = Months(11, 2);
  CHECK(overlaps(winter, "2019-12"_period, &c) == Truth::possible);
  CHECK(overlaps(winter, "2019-10"_period, &c) == Truth::no);
  // A calendar that begins its school years in no month cannot tell them apart.
  SchoolCalendar no_month = c;
  no_month.school_year_begins = 0;
  CHECK(no_month.school_years_without_terms({Day(2000, 1, 1), Day(2019, 12, 31)}).empty());
}

TEST_CASE("A holiday makes the working days around it take longer") {
  SchoolCalendar const c = invented();
  When const two =
      within("2019-04-04/2019-04-08"_period, working_days(2));  // the 4th, and the 8th after holiday and weekend
  CHECK(equal(two, "2019-04-04/2019-04-08"_period, &c) == Truth::certain);
  CHECK(equal(two, "2019-04-04/2019-04-08"_period) == Truth::no);  // Thursday and Friday, or Friday to Monday
}
