// SPDX-License-Identifier: BSL-1.0
#include "support/catch.hpp"

#include <sstream>

#include <bangfu/time/when.hpp>

using namespace bangfu;
using namespace bangfu::literals;

TEST_CASE("A time is undated when no part of it tells where it lies") {
  CHECK(When{}.undated());
  CHECK(undated(weeks(1)).undated());
  CHECK(When{.deadline = Deadline{.within = weeks(2).total(), .after = "notice"}}.undated());
  CHECK(When{.recurs = each_term(1)}.undated());
  CHECK_FALSE(in("2019-05"_period).undated());
  CHECK_FALSE(When{.months = Months(5, 5)}.undated());
  CHECK_FALSE(When{.weeks = SchoolWeeks{}}.undated());
  CHECK_FALSE(When{.recurs = Recurrence{.on = {"2019-05-01"_period}}}.undated());
}

TEST_CASE("The words within, throughout, in and on set the extent") {
  CHECK(within("2019-05"_period).extent == Extent::within);
  CHECK(throughout("2019-05"_period).extent == Extent::throughout);
  CHECK(in("2019-05"_period).extent == Extent::unknown);
  CHECK(on("2019-05-20"_date).lasts == days(1));
  CHECK(repeated(within("2019"_period), monthly()).recurs->every == Frequency::month);
}

TEST_CASE("Times are equal by value, also behind their boxes") {
  When const a = repeated(within("2019"_period, days(2)), monthly(1));
  When b = a;
  CHECK(a == b);
  b.recurs->max_times = 2;
  CHECK(a != b);
  CHECK(a.recurs->max_times == 1);  // a copy is its own
}

TEST_CASE("Times in words of both languages") {
  auto const en = [](When const& w) { return to_text(w, "en"); };
  auto const zh = [](When const& w) { return to_text(w, "zh"); };
  CHECK(en(within("2019-06"_period, weeks(1))) == "within 2019-06, 1 week");
  CHECK(zh(within("2019-06"_period, weeks(1))) == "2019-06期间内，1周");
  CHECK(zh(throughout("2019-06"_period)) == "2019-06全程");
  CHECK(en(in("2019-03/2019-05"_period)) == "2019-03/2019-05");
  CHECK(en(undated(days(2))) == "undated, 2 days");
  CHECK(zh(When{}) == "未定时间");
  CHECK(zh(When{.months = Months(3, 5)}) == "3至5月");
  CHECK(en(When{.months = Months(5, 5)}) == "month 5");
  CHECK(zh(When{.weeks = SchoolWeeks{.term = "2018-2019-2", .first = 3, .last = 5}}) == "2018-2019-2第3至5周");
  CHECK(en(When{.weeks = SchoolWeeks{.term = "2018-2019-2", .first = 3, .last = 3}}) == "week 3 of 2018-2019-2");
  CHECK(
      en(When{.deadline = Deadline{.within = weeks(2).total(), .after = Text("通知", "zh").set("en", "the notice")}}) ==
      "undated, within 2 weeks of the notice");
  CHECK(zh(When{.deadline = Deadline{.within = weeks(2).total(), .after = "收到通知后"}}) ==
        "未定时间，收到通知后2周内");
  std::ostringstream out;
  out << repeated(within("2019"_period), monthly(1)) << '|' << SchoolWeeks{.term = "t", .first = 1, .last = 2};
  CHECK(out.str() == "within 2019, every month, 1 time|week 1-2 of t");
}
