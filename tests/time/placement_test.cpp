// SPDX-License-Identifier: BSL-1.0
#include "support/catch.hpp"

#include <chrono>
#include <sstream>

#include <bangfu/time/relation.hpp>

#include "reference.hpp"

using namespace bangfu;
using namespace bangfu::literals;

namespace {

/// "first start, last start, first end, last end"
std::string text_of(WhenBounds const& b) {
  std::ostringstream out;
  out << b.start << ' ' << b.end;
  return out.str();
}
std::string bounds_of(When const& when, SchoolCalendar const* calendar = nullptr) {
  return text_of(bounds(when, calendar));
}

Stretch only(When const& when) {
  auto const all = occurrences(when);
  REQUIRE(all.size() == 1);
  REQUIRE(all[0].alternatives.size() == 1);
  return all[0].alternatives[0];
}

}  // namespace

TEST_CASE("A tightened stretch has exactly the bounds that its placements reach") {
  long count = 0;
  for (int s0 = 0; s0 < 5; ++s0)
    for (int s1 = s0; s1 < 5; ++s1)
      for (int e0 = 0; e0 < 5; ++e0)
        for (int e1 = e0; e1 < 5; ++e1)
          for (int l0 = 1; l0 < 5; ++l0)
            for (int l1 = l0; l1 < 6; ++l1) {
              Stretch reached;
              bool any = false;
              for (int s = s0; s <= s1; ++s)
                for (int e = std::max(s, e0); e <= e1; ++e) {
                  int const length = e - s + 1;
                  if (length < l0 || length > l1) continue;
                  if (!any) reached = {s, s, e, e, length, length};
                  any = true;
                  reached.start_min = std::min<std::int64_t>(reached.start_min, s);
                  reached.start_max = std::max<std::int64_t>(reached.start_max, s);
                  reached.end_min = std::min<std::int64_t>(reached.end_min, e);
                  reached.end_max = std::max<std::int64_t>(reached.end_max, e);
                  reached.length_min = std::min<std::int64_t>(reached.length_min, length);
                  reached.length_max = std::max<std::int64_t>(reached.length_max, length);
                }
              Stretch tight{s0, s1, e0, e1, l0, l1};
              tight.tighten();
              ++count;
              if (tight.possible() != any || (any && !(tight == reached))) {
                CAPTURE(s0, s1, e0, e1, l0, l1);
                CHECK(tight.possible() == any);
                if (any) CHECK(tight == reached);
              }
              if (any)
                CHECK(tight.definite() ==
                      (reached.start_min == reached.start_max && reached.end_min == reached.end_max));
            }
  std::cout << "stretches tightened: " << count << '\n';
}

TEST_CASE("An open end in the past leaves the other end where it is") {
  CHECK(bounds_of(throughout("../2019-05-10"_period)) == "../.. 2019-05-10/2019-05-10");
  CHECK(bounds_of(throughout("2019-05-10/.."_period)) == "2019-05-10/2019-05-10 ../..");
  CHECK(bounds_of(within("../2019-05-10"_period, days(3))) == "../2019-05-08 ../2019-05-10");
  CHECK(overlaps(throughout("../2019-05-10"_period), "2019-05-10"_period) == Truth::certain);
  CHECK(overlaps(throughout("../2019-05-10"_period), "2019-05-11"_period) == Truth::no);
  CHECK(contains(throughout("../2019-05-10"_period), "1400-01-01"_period) == Truth::certain);
}

TEST_CASE("Earliest and latest start and end of times as they are stated") {
  CHECK(bounds_of(within("2019-05"_period, weeks(1))) == "2019-05-01/2019-05-25 2019-05-07/2019-05-31");
  CHECK(bounds_of(throughout("2019-05"_period)) == "2019-05-01/2019-05-01 2019-05-31/2019-05-31");
  CHECK(bounds_of(in("2019-03/2019-05"_period)) == "2019-03-01/2019-05-31 2019-03-01/2019-05-31");
  CHECK(bounds_of(When{}) == "../.. ../..");
  CHECK(bounds_of(on("2019-05-20"_date)) == "2019-05-20/2019-05-20 2019-05-20/2019-05-20");
  CHECK(bounds_of(throughout("2019-05~"_period)) == "2019-04-01/2019-06-01 2019-04-30/2019-06-30");
  CHECK(bounds_of(throughout("2019-02~"_period)) == "2019-01-01/2019-03-01 2019-01-31/2019-03-31");
  CHECK(bounds_of(throughout("2019~"_period)) == "2018-01-01/2020-01-01 2018-12-31/2020-12-31");
  CHECK(bounds_of(throughout("2019-05-20~"_period)) == "2019-05-19/2019-05-21 2019-05-19/2019-05-21");
  CHECK(bounds_of(throughout("2019-21~"_period)) == "2018-12-01/2019-06-01 2019-02-28/2019-08-31");
  CHECK(bounds_of(throughout("2019-XX~"_period)) == "2018-12-01/2020-01-31 2018-12-01/2020-01-31");
  CHECK(bounds_of(throughout("1400~"_period)) == "../1401-01-01 ../1401-12-31");
  CHECK(bounds_of(throughout("9999~"_period)) == "9998-01-01/.. 9998-12-31/..");
  CHECK(bounds_of(throughout("2019-05-XX"_period)) == "2019-05-01/2019-05-31 2019-05-01/2019-05-31");
  CHECK(bounds_of(in("2019-XX"_period)) == "2019-01-01/2019-12-31 2019-01-01/2019-12-31");
  CHECK(bounds_of(throughout("2019-XX"_period)) == "2019-01-01/2019-12-01 2019-01-31/2019-12-31");
  CHECK(bounds_of(throughout("201X"_period)) == "2010-01-01/2019-01-01 2010-12-31/2019-12-31");
}

TEST_CASE("Bounds of what happens more than once are those of the first beginning and the last end") {
  CHECK(bounds_of(repeated(throughout("2019-03/2019-05"_period), monthly())) ==
        "2019-03-01/2019-03-01 2019-05-31/2019-05-31");
  CHECK(bounds_of(repeated(within("2019-03/2019-05"_period, days(1)), monthly())) ==
        "2019-03-01/2019-03-31 2019-05-01/2019-05-31");
  CHECK(bounds_of(When{.recurs = Recurrence{.on = {"2019-03-05"_period, "2019-04-09"_period}}}) ==
        "2019-03-05/2019-03-05 2019-04-09/2019-04-09");
  CHECK(bounds_of(When{.recurs = monthly()}) == "../.. ../..");
  CHECK(bounds_of(When{.recurs = Recurrence{.every = Frequency::month, .on = {"2019-03-05"_period}}}) ==
        "2019-03-05/2019-03-05 2019-03-05/2019-03-05");
  // It begins in March of some year: nothing tells how late.
  CHECK(to_string(bounds(When{.months = Months(3, 5)}).start.last) == "..");
  When const some_march{.window = "2019-02/.."_period, .months = Months(3, 3)};
  CHECK(bounds(some_march).start.first == Day(2019, 3, 1));
  CHECK(bounds(some_march).start.last.is_pos_infinity());
  CHECK(bounds(some_march).end.first == Day(2019, 3, 1));
}

TEST_CASE("A month runs to the eve of the same day, and to the end of a month that has no such day") {
  // Article 202 of the Civil Code; each whole month of 2019 and 2020 has its own length.
  for (int n = reference::day_number(2018, 1, 1); n <= reference::day_number(2021, 12, 31); ++n)
    for (int months : {1, 2, 3, 6, 11, 12, 13, 24, 36}) {
      reference::Civil const& c = reference::civil(n);
      Day const start(static_cast<unsigned short>(c.year), static_cast<unsigned short>(c.month),
                      static_cast<unsigned short>(c.day));
      std::int64_t const expected = detail::number(start) + reference::months_end(n, months) - n;
      if (detail::end_of_months(detail::number(start), months) != expected) FAIL(to_string(start));
    }
  auto const end = [](Day start, int months) {
    return to_string(detail::day_of(detail::end_of_months(detail::number(start), months)));
  };
  CHECK(end(Day(2019, 1, 31), 1) == "2019-02-28");
  CHECK(end(Day(2020, 1, 31), 1) == "2020-02-29");
  CHECK(end(Day(2019, 1, 28), 1) == "2019-02-27");
  CHECK(end(Day(2019, 2, 28), 1) == "2019-03-27");
  CHECK(end(Day(2019, 3, 31), 1) == "2019-04-30");
  CHECK(end(Day(2019, 12, 31), 2) == "2020-02-29");
  CHECK(end(Day(2020, 2, 29), 12) == "2021-02-28");
  CHECK(end(Day(2019, 3, 1), 12) == "2020-02-29");
  CHECK(end(Day(9999, 12, 1), 1) == "9999-12-31");
  CHECK(end(Day(9999, 12, 2), 1) == "..");
}

TEST_CASE("Lengths in days that lengths in other units may take") {
  auto const taken = [](Duration const& d, Period const& window) {
    Stretch const s = only(within(window, d));
    return std::pair(s.length_min, s.length_max);
  };
  using Bounds = std::pair<std::int64_t, std::int64_t>;
  CHECK(taken(weeks(2), "2019"_period) == Bounds(14, 14));
  CHECK(taken(months(1), "2019"_period) == Bounds(28, 31));
  CHECK(taken(months(1), "2019-02"_period) == Bounds(28, 28));
  CHECK(taken(months(1), "2020-02"_period) == Bounds(29, 29));
  CHECK(taken(months(1, 3), "2019"_period) == Bounds(28, 92));
  CHECK(taken(years(1), "2015/2025"_period) == Bounds(365, 366));
  CHECK(taken(working_days(5), "2019-05"_period) == Bounds(5, 7));
  CHECK(taken(working_days(10), "2015/2025"_period) == Bounds(12, 14));
  CHECK(taken(lasting(*Decimal::parse("0.5"), *Decimal::parse("0.5"), TimeUnit::day), "2019"_period) == Bounds(1, 1));
  CHECK(taken(lasting(*Decimal::parse("1.5"), *Decimal::parse("1.5"), TimeUnit::week), "2019"_period) ==
        Bounds(11, 11));
  CHECK(taken(lasting(*Decimal::parse("1.5"), *Decimal::parse("1.5"), TimeUnit::month), "2019"_period) ==
        Bounds(28, 62));
  CHECK(taken(lasting(*Decimal::parse("0.142857142857142857"), *Decimal::parse("0.142857142857142857"), TimeUnit::week),
              "2019"_period) == Bounds(1, 1));
  CHECK(taken(days(0, 5), "2019"_period) == Bounds(1, 5));
  CHECK(taken(lasting(3, 3, TimeUnit::hour), "2019-05-01/2019-05-09"_period) == Bounds(1, 9));
}

TEST_CASE("By weekdays alone, working days take as long as counting them anywhere says") {
  // In a window too long to look at each day the bounds follow from the number alone.
  for (int n = 1; n <= 40; ++n) {
    Stretch const anywhere = only(within("2000/2100"_period, working_days(n)));
    Stretch const counted = only(within("2019-03-01/2019-05-31"_period, working_days(n)));
    CAPTURE(n);
    CHECK(anywhere.length_min == counted.length_min);
    CHECK(anywhere.length_max == counted.length_max);
  }
}

TEST_CASE("A length that does not fit, is approximate, reversed or blank is left aside") {
  Stretch const free = only(within("2019-05-01/2019-05-09"_period));
  CHECK(only(within("2019-05-01/2019-05-09"_period, weeks(2))) == free);
  CHECK(only(within("2019-05-01/2019-05-09"_period, months(1))) == free);
  CHECK(only(within("2019-05-01/2019-05-09"_period, days(5, 2))) == free);
  CHECK(only(within("2019-05-01/2019-05-09"_period, days(0))) == free);
  CHECK(only(within("2019-05-01/2019-05-09"_period, days(-3))) == free);
  CHECK(only(within("2019-05-01/2019-05-09"_period, Duration{})) == free);
  CHECK(only(within("2019-05-04/2019-05-05"_period, working_days(1))) ==
        only(within("2019-05-04/2019-05-05"_period)));  // a weekend
  Duration about = days(3);
  about.approximate = true;
  CHECK(only(within("2019-05-01/2019-05-09"_period, about)) == free);
  Duration spread = in_stays_of(days(3), at_least(days(2)));
  spread.approximate = true;  // about three days in all limits no stay
  CHECK(only(within("2019-05-01/2019-05-09"_period, spread)).length_max == 9);
}

TEST_CASE("Of a length spread over several stays one stay is looked at") {
  Stretch const s = only(within("2019-05"_period, in_stays_of(days(20), at_least(days(5)))));
  CHECK(s.length_min == 5);
  CHECK(s.length_max == 20);
}

TEST_CASE("What happens in each cycle is listed once for each, and cut cycles are optional") {
  auto const count = [](When const& when, SchoolCalendar const* calendar = nullptr) {
    int whole = 0;
    int optional = 0;
    for (Occurrence const& o : occurrences(when, calendar, when.window ? when.window->days() : DayRange{}))
      ++(o.optional ? optional : whole);
    return std::pair(whole, optional);
  };
  CHECK(count(repeated(in("2019"_period), monthly())) == std::pair(12, 0));
  CHECK(count(repeated(in("2019-02-15/2019-04-15"_period), monthly())) == std::pair(1, 2));
  CHECK(count(repeated(in("2019"_period), Recurrence{.every = Frequency::week})) == std::pair(51, 2));
  CHECK(count(repeated(in("2018/2020"_period), yearly())) == std::pair(3, 0));
  CHECK(count(repeated(in("2019"_period), Recurrence{.every = Frequency::month, .min_times = 0})) == std::pair(0, 12));
  When seasonal = repeated(in("2019"_period), monthly());
  seasonal.months = Months(11, 2);
  CHECK(count(seasonal) == std::pair(4, 0));
  When weekly = repeated(in("2019"_period), Recurrence{.every = Frequency::week});
  weekly.months = Months(5, 5);
  CHECK(count(weekly) == std::pair(3, 2));  // Mondays 6, 13 and 20 May; the weeks of 29 April and 27 May are cut
  CHECK(overlaps(weekly, "2019-08"_period) == Truth::no);
  CHECK(overlaps(weekly, "2019-05"_period) == Truth::certain);
  SchoolCalendar const c{.terms = {{.id = "1", .name = {}, .period = "2018-09-03/2019-01-25"_period},
                                   {.id = "2", .name = {}, .period = "2019-02-20/2019-07-05"_period}}};
  CHECK(count(repeated(in("2018-09/2019-07"_period), each_term()), &c) == std::pair(2, 0));
  CHECK(count(repeated(in("2018-09/2020-08"_period), Recurrence{.every = Frequency::school_year}), &c) ==
        std::pair(2, 0));
  CHECK(count(repeated(in("2018-09/2020-08"_period), each_term())) == std::pair(1, 0));  // without a calendar: anywhere
  SchoolCalendar const no_month{.school_year_begins = 13};  // as a file may state it: likewise
  CHECK(count(repeated(in("2018-09/2020-08"_period), Recurrence{.every = Frequency::school_year}), &no_month) ==
        std::pair(1, 0));
}

TEST_CASE("Every month, year, decade or century of an unspecified date is an alternative") {
  auto const alternatives = [](Period const& p) { return occurrences(in(p)).at(0).alternatives.size(); };
  CHECK(alternatives("2019-XX"_period) == 12);
  CHECK(alternatives("201X"_period) == 10);
  CHECK(alternatives("20XX"_period) == 100);
  CHECK(alternatives("2019-05-XX"_period) == 1);
  CHECK(overlaps(throughout("2019-XX"_period), "2019-05"_period) == Truth::possible);
  CHECK(relate(Relation::started_by, throughout("2019-XX"_period), throughout("2019-05-01"_period)) == Truth::possible);
  CHECK(relate(Relation::started_by, throughout("2019-XX"_period), throughout("2019-05-02"_period)) == Truth::no);
}

TEST_CASE("There is always an occurrence, also in a window that holds no cycle") {
  for (When const& when :
       {When{}, When{.months = Months(5, 5)}, When{.recurs = each_term()}, When{.recurs = Recurrence{}},
        When{.window = "2019-02"_period, .months = Months(7, 8)}, When{.recurs = Recurrence{.min_times = 0}},
        repeated(in("1400-01"_period), monthly()), repeated(in("9999-12"_period), monthly())})
    for (Period const& near :
         {"2019"_period, "1400-01-01"_period, "9999-12-31"_period, "../1400-01-01"_period, "9999-12-31/.."_period}) {
      auto const all = occurrences(when, nullptr, near.days());
      CHECK_FALSE(all.empty());
      for (Occurrence const& o : all) CHECK_FALSE(o.alternatives.empty());
      for (auto const& e : Enumeration<Relation>::all) CHECK_NOTHROW(relate(e.value, when, throughout(near)));
      CHECK_NOTHROW(bounds(when));
    }
}

TEST_CASE("Lengths that no calendar holds neither overflow nor take long") {
  auto const begin = std::chrono::steady_clock::now();
  for (Decimal const& n : {Decimal(4'000'000), Decimal(4'000'001), Decimal(999'999'999'999'999'999),
                           *Decimal::parse("0.000000000000000001"), *Decimal::parse("0.999999999999999999"),
                           *Decimal::parse("3999999.99999999999")})
    for (auto const& unit : Enumeration<TimeUnit>::all)
      for (Period const& window : {"2019"_period, "1400/9999"_period, "2019/.."_period, "../2019"_period,
                                   "9999-12-31"_period, "1400-01-01"_period}) {
        CHECK_NOTHROW(overlaps(within(window, lasting(n, n, unit.value)), "2019-05"_period));
        CHECK_NOTHROW(bounds(within(window, at_least(lasting(n, n, unit.value)))));
        CHECK_NOTHROW(bounds(within(window, at_most(lasting(n, n, unit.value)))));
      }
  CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(20));
}

TEST_CASE("A question about a short time lists only the cycles near it, however long the window") {
  auto const begin = std::chrono::steady_clock::now();
  When const weekly = repeated(within("1400/9999"_period, days(1)), Recurrence{.every = Frequency::week});
  for (int i = 0; i < 100; ++i) CHECK(overlaps(weekly, "2019-05"_period) == Truth::certain);
  CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(10));
}
