// SPDX-License-Identifier: BSL-1.0
#include "support/catch.hpp"

#include <random>

#include <bangfu/document/duration.hpp>

using namespace bangfu;
using namespace bangfu::document;

namespace {

Duration duration(std::string_view text) {
  auto const read = parse_duration(text);
  if (read.has_error()) throw read.error();
  return read->value;
}
Duration lessons(Decimal n) { return lasting(n, n, TimeUnit::lesson); }
Duration hours(Decimal n) { return lasting(n, n, TimeUnit::hour); }
Duration approximately(Duration d) {
  d.approximate = true;
  return d;
}
Duration each(Duration stay) {
  Duration d;
  d.unit = stay.unit;
  d.each = stay.total();
  return d;
}
Decimal decimal(char const* text) { return *Decimal::parse(text); }

struct Case {
  char const* text;
  Duration value;
};

}  // namespace

TEST_CASE("Lengths of time are read as plans word them") {
  Decimal const half = decimal("0.5");
  Case const cases[] = {
      {"一周", weeks(1)},
      {"2天", days(2)},
      {"两天", days(2)},
      {"一至三个月", months(1, 3)},
      {"1至3个月", months(1, 3)},
      {"1-2周", weeks(1, 2)},
      {"三至五天", days(3, 5)},
      {"4课时", lessons(4)},
      {"4學時", lessons(4)},
      {"2小时", hours(2)},
      {"90分钟", hours(decimal("1.5"))},
      {"半天", days(half)},
      {"半年", years(half)},
      {"半个月", months(half)},
      {"一个半月", months(decimal("1.5"))},
      {"一年半", years(decimal("1.5"))},
      {"两天半", days(decimal("2.5"))},
      {"两个半天", days(decimal("1"))},
      {"3个半日", days(decimal("1.5"))},
      {"三年", years(3)},
      {"3個工作日", working_days(3)},
      {"一学期", terms(1)},
      {"一个学期", terms(1)},
      {"一学年", years(1)},
      {"不少于一个月", at_least(months(1))},
      {"一个月以上", at_least(months(1))},
      {"不超过5天", at_most(days(5))},
      {"5天以内", at_most(days(5))},
      {"3日内", at_most(days(3))},
      {"三个月左右", approximately(months(3))},
      {"约两周", approximately(weeks(2))},
      {"10余天", approximately(at_least(days(10)))},
      {"1个多月", approximately(at_least(months(1)))},
      {"累计不少于30天，每次不少于5天", in_stays_of(at_least(days(30)), at_least(days(5)))},
      {"累计不少于30天每次不少于5天", in_stays_of(at_least(days(30)), at_least(days(5)))},
      {"累計不少於一個月,每次連續不少於一週", in_stays_of(at_least(months(1)), at_least(weeks(1)))},
      {"每次不少于半天", each(at_least(days(half)))},
      {"每次不少于5天，累计不少于30天", in_stays_of(at_least(days(30)), at_least(days(5)))},
      {"为期一周", weeks(1)},
      {"时间不少于三周", at_least(weeks(3))},
      {"时长：6课时", lessons(6)},
      {"任期三年", years(3)},
      {"one week", weeks(1)},
      {"two days", days(2)},
      {"one to three months", months(1, 3)},
      {"at least 5 days", at_least(days(5))},
      {"up to two weeks", at_most(weeks(2))},
      {"about 3 months", approximately(months(3))},
      {"5 working days", working_days(5)},
      {"at least 30 days in all, at least 5 days at a time", in_stays_of(at_least(days(30)), at_least(days(5)))},
      {"30 days in all, 5 or more at a time", in_stays_of(days(30), at_least(days(5)))},
      {"for a total of not less than 30 days, each stay not less than 5 days",
       in_stays_of(at_least(days(30)), at_least(days(5)))},
      {"10 or more days", at_least(days(10))},
      {"half a day", days(half)},
  };
  for (Case const& c : cases) {
    INFO(c.text);
    CHECK(duration(c.text) == c.value);
  }
  std::cout << std::size(cases) << " wordings of lengths of time\n";
}

TEST_CASE("What is no length of time is refused") {
  for (char const* text :
       {"", "天", "5名", "2019年", "2019年5月", "5月", "28日", "第3天", "每周", "一年级", "7分钟", "不少于", "周三"}) {
    INFO(text);
    CHECK(parse_duration(text).has_error());
  }
}

TEST_CASE("Half days that are counted are halves of a day, and what is called half a day is counted") {
  CHECK(find_durations("每次至少展示2个半日活动").empty());
  REQUIRE(find_durations("为期两个半月").size() == 1);
  CHECK(find_durations("为期两个半月").front().value == months(decimal("2.5")));
}

TEST_CASE("A number with 日 is of days where the words before it say so, else a date") {
  for (char const* text : {"为期3日", "每次至少3日", "期间3日"}) {
    INFO(text);
    REQUIRE(find_durations(text).size() == 1);
  }
  CHECK(find_durations("活动定于3日举行").empty());
  CHECK(find_durations("10月3日").empty());
}

TEST_CASE("The lengths of a sentence are found; dates, limits and frequencies are not") {
  auto const found =
      find_durations("2019年3月28日起每两周一次，为期一至三个月，两周内报名；参加1周，每次不少于半天。近三年");
  REQUIRE(found.size() == 2);
  CHECK(found[0].value == months(1, 3));
  CHECK(found[1].value == in_stays_of(weeks(1), at_least(days(decimal("0.5")))));
}

TEST_CASE("The words of a length are read back as the same length") {
  std::mt19937 random(5);
  auto const below = [&](unsigned n) { return static_cast<unsigned>(random() % n); };
  std::size_t tried = 0;
  auto const length = [&] {
    Length l;
    auto const number = [&] {
      return below(8) == 0 ? Decimal(static_cast<std::int64_t>(1 + below(199)), 1)
                           : Decimal(1 + below(below(4) == 0 ? 900 : 12));
    };
    l.unit = Enumeration<TimeUnit>::all[below(std::size(Enumeration<TimeUnit>::all))].value;
    switch (below(4)) {
      case 0: l.min = number(); break;
      case 1: l.max = number(); break;
      case 2: l.min = number(), l.max = *l.min + number(); break;
      default: l.min = l.max = number(); break;
    }
    l.approximate = below(5) == 0;
    return l;
  };
  for (std::size_t k = 0; k < test::tries(test::sanitized() ? 3'000 : 20'000, 400000); ++k) {
    Length const total = length();
    Duration d{.min = total.min, .max = total.max, .unit = total.unit, .approximate = total.approximate};
    if (below(3) == 0) d.each = length();
    for (char const* language : {"zh", "en"}) {
      std::string const words = duration_words(d, language);
      auto const read = parse_duration(words);
      ++tried;
      if (read.has_error()) FAIL(words << ": " << read.error().what());
      if (!(read->value == d)) FAIL(words << " is read as " << duration_words(read->value, language));
    }
  }
  std::cout << tried << " lengths written in words and read back\n";
}
