// SPDX-License-Identifier: BSL-1.0
#include "support/catch.hpp"

#include <sstream>

#include <bangfu/time/duration.hpp>

using namespace bangfu;

TEST_CASE("A length keeps the unit in which it is stated") {
  CHECK(weeks(1) != days(7));
  CHECK(months(1).unit == TimeUnit::month);
  CHECK(days(Decimal::parse("2.50").value()) == days(Decimal::parse("2.5").value()));
}

TEST_CASE("At least drops the upper bound and at most the lower one") {
  CHECK_FALSE(at_least(days(30)).max);
  CHECK(at_least(days(30)).min == Decimal(30));
  CHECK_FALSE(at_most(weeks(2, 3)).min);
  CHECK(at_most(weeks(2, 3)).max == Decimal(3));
}

TEST_CASE("One stay is the whole where nothing is said of single stays") {
  CHECK(days(3).stay() == days(3).total());
  Duration const spread = in_stays_of(at_least(days(30)), at_least(days(5)));
  CHECK(spread.stay() == Length{.min = Decimal(5)});
  CHECK(spread.total() == Length{.min = Decimal(30)});
  CHECK(spread != at_least(days(30)));
}

TEST_CASE("Lengths in words of both languages") {
  auto const en = [](auto const& d) { return to_text(d, "en"); };
  auto const zh = [](auto const& d) { return to_text(d, "zh"); };
  CHECK(en(days(1)) == "1 day");
  CHECK(en(days(2)) == "2 days");
  CHECK(zh(weeks(1)) == "1周");
  CHECK(en(months(1, 3)) == "1 to 3 months");
  CHECK(zh(months(1, 3)) == "1至3个月");
  CHECK(en(at_least(working_days(5))) == "at least 5 working days");
  CHECK(zh(at_most(days(10))) == "不超过10天");
  CHECK(en(Duration{}) == "(blank)");
  CHECK(zh(Duration{}) == "（未填）");
  Duration about = days(30);
  about.approximate = true;
  CHECK(en(about) == "about 30 days");
  CHECK(zh(in_stays_of(at_least(days(30)), at_least(days(5)))) == "累计不少于30天，每次不少于5天");
  CHECK(en(in_stays_of(at_least(days(30)), at_least(days(5)))) == "at least 30 days in all, at least 5 days at a time");
  std::ostringstream out;
  out << years(1) << '|' << terms(2).total();
  CHECK(out.str() == "1 year|2 terms");
}
