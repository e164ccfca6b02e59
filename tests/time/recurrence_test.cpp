// SPDX-License-Identifier: BSL-1.0
#include "support/catch.hpp"

#include <sstream>

#include <bangfu/time/recurrence.hpp>

using namespace bangfu;
using namespace bangfu::literals;

TEST_CASE("Months run from the first to the last and may cross January") {
  for (int first = 1; first <= 12; ++first)
    for (int last = 1; last <= 12; ++last) {
      int count = 1;
      for (int month = first; month != last; month = month % 12 + 1) ++count;
      CHECK(Months(first, last).size() == count);
    }
  CHECK(Months(11, 1).size() == 3);
}

TEST_CASE("There are twelve months") {
  for (int month : {0, 13, -1, 255, 1000}) {
    CHECK_THROWS_AS(Months(month, 1), ReadError);
    CHECK_THROWS_AS(Months(1, month), ReadError);
  }
}

TEST_CASE("Recurrences in words of both languages") {
  CHECK(to_text(each_term(1), "en") == "every term, 1 time");
  CHECK(to_text(each_term(2), "zh") == "每学期2次");
  CHECK(to_text(monthly(), "en") == "every month");
  CHECK(to_text(Recurrence{.every = Frequency::year, .min_times = 1, .max_times = 2}, "en") ==
        "every year, 1 to 2 times");
  CHECK(to_text(Recurrence{.every = Frequency::year, .min_times = 1}, "zh") == "每年至少1次");
  CHECK(to_text(Recurrence{.max_times = 3}, "en") == "at most 3 times");
  CHECK(to_text(Recurrence{.on = {"2019-03-05"_period, "2019-04"_period}}, "zh") == "2019-03-05、2019-04");
  CHECK(to_text(Recurrence{.every = Frequency::week, .on = {"2019-03-05"_period}}, "en") == "every week: 2019-03-05");
  CHECK(to_text(Recurrence{}, "en").empty());
  std::ostringstream out;
  out << yearly(1) << '|' << Months(11, 1);
  CHECK(out.str() == "every year, 1 time|11-1");
}
