// SPDX-License-Identifier: BSL-1.0
#include "support/catch.hpp"

#include <map>
#include <sstream>
#include <vector>

#include <bangfu/time/period.hpp>

using namespace bangfu;
using namespace bangfu::literals;

TEST_CASE("Every pair of ends is read and written back the same, unless it is reversed") {
  std::vector<std::string> const ends = {
      "",         "..",       "2018",       "2018-12",     "2018-12-31", "2019",      "2019-01-01", "2019-05",
      "2019-05?", "2019-05~", "2019-05-20", "2019-05-20%", "2019-05-XX", "2019-XX",   "2019-XX-XX", "201X",
      "20XX",     "2019-21",  "2019-24",    "2020-02-29",  "1400-01-01", "9999-12-31"};
  std::size_t read = 0;
  std::size_t refused = 0;
  for (auto const& a : ends)
    for (auto const& b : ends) {
      std::string const text = a + '/' + b;
      CAPTURE(text);
      TimeFault fault;
      auto const period = Period::try_parse(text, fault);
      bool const dated_a = !a.empty() && a != "..";
      bool const dated_b = !b.empty() && b != "..";
      if (!dated_a && !dated_b) {
        CHECK_FALSE(period);
        CHECK(fault.code == ReadErrorCode::syntax);
        ++refused;
      } else if (dated_a && dated_b && Date::parse(a).earliest() > Date::parse(b).latest()) {
        CHECK_FALSE(period);
        CHECK(fault.code == ReadErrorCode::value);
        CHECK_THROWS_AS(Period(Date::parse(a), Date::parse(b)), ReadError);
        ++refused;
      } else {
        REQUIRE(period);
        CHECK(period->to_string() == text);
        CHECK(Period::parse(period->to_string()) == *period);
        CHECK_FALSE(period->single());
        CHECK(period->start().has_value() == dated_a);
        CHECK(period->end().has_value() == dated_b);
        CHECK((period->start_bound() == Bound::open) == (a == ".."));
        CHECK((period->end_bound() == Bound::unknown) == b.empty());
        CHECK(period->days().first == (dated_a ? Date::parse(a).earliest() : day_before_all()));
        CHECK(period->days().last == (dated_b ? Date::parse(b).latest() : day_after_all()));
        ++read;
      }
    }
  std::cout << "periods read: " << read << ", refused: " << refused << '\n';
}

TEST_CASE("What is no period is refused with the code of its fault") {
  std::map<ReadErrorCode, std::vector<char const*>> const refused = {
      {ReadErrorCode::syntax,
       {"", "/", "../..", "../", "/..", "2019/2020/2021", "2019//2020", "2019-05-01 / 2019-05-02",
        "2019-05-01--2019-05-02", ".../2019", "./2019", "2019/...", "2019/10000", "2019-03至2019-05"}},
      {ReadErrorCode::value,
       {"2019-05-02/2019-05-01", "2019-05/2019-04", "2019/2018", "2019-02-29/2019-03-01", "2019-02-01/2019-02-29",
        "2019-01/2018-24-01"}},
      {ReadErrorCode::unsupported,
       {"2019-05-01T08:00/2019-05-01T09:00", "-2019/2019", "1399/2019", "2019-05-01/2019-05-01T09:00"}},
  };
  for (auto const& [code, texts] : refused)
    for (char const* text : texts) {
      CAPTURE(text);
      TimeFault fault;
      REQUIRE_FALSE(Period::try_parse(text, fault));
      CHECK(to_string(fault.code) == to_string(code));
      CHECK_THROWS_AS(Period::parse(text), ReadError);
    }
}

TEST_CASE("A single date stands for the whole of it") {
  Period const p = "2019-02"_period;
  CHECK(p.single());
  CHECK(p.to_string() == "2019-02");
  CHECK(to_string(p.days().first) == "2019-02-01");
  CHECK(to_string(p.days().last) == "2019-02-28");
  CHECK(p == Period("2019-02"_date));
  CHECK(p != Period("2019-02"_date, "2019-02"_date));  // written otherwise
  CHECK("2019-02/2019-02"_period.days() == p.days());
}

TEST_CASE("Open and unknown ends differ") {
  CHECK(Period::from("2019-03"_date).to_string() == "2019-03/..");
  CHECK(Period::until("2019-06-20"_date).to_string() == "../2019-06-20");
  CHECK(Period::from_until_unknown("2019-03"_date).to_string() == "2019-03/");
  CHECK(Period::from_unknown_until("2019-03"_date).to_string() == "/2019-03");
  CHECK("2019-03/.."_period != "2019-03/"_period);
  CHECK("2019-03/.."_period.definite());
  CHECK_FALSE("2019-03/"_period.definite());
  CHECK("2019-03/2019-05"_period.definite());
  CHECK_FALSE("2019-03~/2019-05"_period.definite());
  CHECK_FALSE("2019-XX"_period.definite());
  CHECK_FALSE("2019-03/.."_period.days().bounded());
}

TEST_CASE("A range of days contains both of its ends") {
  DayRange const r = "2019-05"_period.days();
  CHECK(r.contains(Day(2019, 5, 1)));
  CHECK(r.contains(Day(2019, 5, 31)));
  CHECK_FALSE(r.contains(Day(2019, 6, 1)));
  CHECK(DayRange{}.contains(Day(1400, 1, 1)));
  std::ostringstream out;
  out << "2019-03/.."_period;
  CHECK(out.str() == "2019-03/..");
}
