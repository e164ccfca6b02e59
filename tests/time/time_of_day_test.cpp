// SPDX-License-Identifier: BSL-1.0
#include "support/catch.hpp"

#include <optional>
#include <sstream>

#include <bangfu/time/time_of_day.hpp>

using namespace bangfu;

TEST_CASE("All 1440 minutes of a day are read, ordered and written back the same") {
  std::optional<TimeOfDay> last;
  for (int hour = 0; hour < 24; ++hour)
    for (int minute = 0; minute < 60; ++minute) {
      TimeOfDay const time(hour, minute);
      CHECK(TimeOfDay::parse(time.to_string()) == time);
      CHECK(time.hour() == hour);
      CHECK(time.minute() == minute);
      if (last) CHECK(*last < time);
      last = time;
    }
  std::ostringstream out;
  out << TimeOfDay(8, 5);
  CHECK(out.str() == "08:05");
}

TEST_CASE("What is no clock time is refused") {
  for (char const* text : {"", "8:05", "08:5", "24:00", "23:60", "08-05", "08:05:00", "0805", " 08:05", "08:05 ",
                           "ab:cd", "-1:00", "０８:05", "08：05", "99:99"}) {
    CAPTURE(text);
    CHECK_FALSE(TimeOfDay::try_parse(text));
    CHECK_THROWS_AS(TimeOfDay::parse(text), ReadError);
  }
  CHECK_THROWS_AS(TimeOfDay(24, 0), ReadError);
  CHECK_THROWS_AS(TimeOfDay(0, 60), ReadError);
  CHECK_THROWS_AS(TimeOfDay(-1, 30), ReadError);
  CHECK_THROWS_AS(TimeOfDay(1, -1), ReadError);
}

TEST_CASE("The week begins on Monday") {
  CHECK(label(Weekday::monday, "zh") == "星期一");
  CHECK(static_cast<int>(Weekday::sunday) == 7);
  CHECK(*find_enumerator<Weekday>("sunday") == Weekday::sunday);
}
