// SPDX-License-Identifier: BSL-1.0
#include "support/catch.hpp"

#include <random>

#include <bangfu/document/when.hpp>

using namespace bangfu;
using namespace bangfu::document;

namespace {

/// What was read, in short: window, months, weeks, recurrence and deadline, and what stands beside them.
std::string timing(std::string_view text, TimeContext const& context = {}) {
  auto const read = parse_timing(text, context);
  if (read.has_error()) return std::string(to_string(read.error().code()));
  Timing const& t = read->value;
  std::string s;
  auto const part = [&s](std::string const& words) { s += (s.empty() ? "" : " ") + words; };
  if (t.when.window) part((t.when.extent == Extent::within ? "within " : "") + t.when.window->to_string());
  if (t.when.months)
    part("months " + std::to_string(t.when.months->first()) + "-" + std::to_string(t.when.months->last()));
  if (!t.weeks.empty()) {
    std::string list;
    for (int const week : t.weeks) list += (list.empty() ? "" : ",") + std::to_string(week);
    part("weeks " + list);
  }
  if (t.parity) part(*t.parity == Parity::odd ? "odd" : "even");
  if (t.weekday) part(std::string(to_string(*t.weekday)));
  if (t.when.recurs) {
    if (t.when.recurs->every) part("every " + std::string(to_string(*t.when.recurs->every)));
    for (Period const& p : t.when.recurs->on) part("on " + p.to_string());
  }
  if (t.when.deadline)
    part("limit " + to_text(t.when.deadline->within, "en") + " after " + std::string(t.when.deadline->after.any()));
  if (t.when.lasts) part(to_text(*t.when.lasts, "en"));
  if (t.school_year) part("school year " + std::to_string(*t.school_year));
  if (t.term) part("term " + std::to_string(*t.term));
  if (!read->findings.empty()) part("slip");
  return s;
}

struct Case {
  char const* text;
  char const* value;
};

TimeContext in_year(int year) { return {.year = year}; }

void check(Case const* begin, Case const* end, TimeContext const& context) {
  for (Case const* c = begin; c != end; ++c) {
    INFO(c->text);
    CHECK(timing(c->text, context) == c->value);
  }
  std::cout << end - begin << " wordings of times\n";
}

}  // namespace

TEST_CASE("Times with a year are read as plans word them") {
  Case const cases[] = {
      {"2019年3月28日", "2019-03-28"},
      {"2019 年 3 月", "2019-03"},
      {"2019年", "2019"},
      {"二○○八年五月二十二日", "2008-05-22"},
      {"二〇〇八年五月二十二日", "2008-05-22"},
      {"二OO八年五月二十二日", "2008-05-22"},
      {"二零零八年五月", "2008-05"},
      {"２０１９年３月", "2019-03"},
      {"2019.3.28", "2019-03-28"},
      {"2019-03-28", "2019-03-28"},
      {"2019/3/28", "2019-03-28"},
      {"2018年~2020年", "2018/2020"},
      {"2018-2020年", "2018/2020"},
      {"2018至2020年", "2018/2020"},
      {"2020年9月至2021年7月", "2020-09/2021-07"},
      {"2019年3月至5月", "2019-03/2019-05"},
      {"2019年3-5月份", "2019-03/2019-05"},
      {"2020年11月至次年1月", "2020-11/2021-01"},
      {"2020年11月至1月", "2020-11/2021-01"},
      {"2016年10月17日至21日", "2016-10-17/2016-10-21"},
      {"2016年10月17—21日", "2016-10-17/2016-10-21"},
      {"2019年十一、十二月份", "2019-11/2019-12"},
      {"2019年3月上旬", "2019-03-01/2019-03-10"},
      {"2019年2月下旬", "2019-02-21/2019-02-28"},
      {"2020年2月下旬", "2020-02-21/2020-02-29"},
      {"2020年8月中下旬", "2020-08-11/2020-08-31"},
      {"2017年秋", "2017-23"},
      {"2017年秋季", "2017-23"},
      {"2018年春季学期", "2018-21"},
      {"2019年上半年", "2019-01/2019-06"},
      {"2019年第二季度", "2019-04/2019-06"},
      {"20xx年", "20XX"},
      {"20××年3月", "20XX months 3-3"},
      {"2019年x月", "2019-XX"},
      {"2019年6月20日前", "../2019-06-20"},
      {"2019年6月20日之前", "../2019-06-20"},
      {"截至2020年底", "../2020-12-31"},
      {"到2020年底", "../2020-12-31"},
      {"2022年6月底前", "../2022-06-30"},
      {"2021年10月起", "2021-10/.."},
      {"自2019年3月至2019年12月", "2019-03/2019-12"},
      {"2018年至今", "2018/.."},
      {"2019年底", "within 2019"},
      {"2019年3月左右", "2019-03~"},
      {"2021年3月9、16、23日", "on 2021-03-09 on 2021-03-16 on 2021-03-23"},
      {"2022年9月14日、9月21日、9月28日", "on 2022-09-14 on 2022-09-21 on 2022-09-28"},
      {"2021年4月,5月,9月,10月", "on 2021-04 on 2021-05 on 2021-09 on 2021-10"},
      {"2021年3月5日（周五）", "2021-03-05 friday"},
      {"2020—2021学年", "2020/2021 school year 2020"},
      {"2020-2021学年度第一学期", "2020/2021 school year 2020 term 1"},
      {"2020-2021学年春季学期", "2021-21 school year 2020"},
      {"2020学年", "school year 2020"},
      {"民國一○七年三月", "2018-03"},
      {"2019年5月，1周", "within 2019-05 1 week"},
      {"2019年5月（2天）", "within 2019-05 2 days"},
      {"28 March 2019", "2019-03-28"},
      {"March 28, 2019", "2019-03-28"},
      {"early May 2021", "2021-05-01/2021-05-10"},
      {"mid-June 2021", "2021-06-11/2021-06-20"},
      {"late February 2021", "2021-02-21/2021-02-28"},
      {"May 2021 (mid-month)", "2021-05-11/2021-05-20"},
      {"114年10月", "2025-10"},
      {"the 5th of May 2019", "2019-05-05"},
      {"Mar. 2019", "2019-03"},
      {"11-15 April 2022", "2022-04-11/2022-04-15"},
      {"April 11-15, 2022", "2022-04-11/2022-04-15"},
      {"March to May 2019", "2019-03/2019-05"},
      {"from 3 April to 5 May 2019", "2019-04-03/2019-05-05"},
      {"by 10 June 2022", "../2022-06-10"},
      {"by the end of 2024", "../2024-12-31"},
      {"from September 2020", "2020-09/.."},
      {"autumn 2017", "2017-23"},
      {"the first half of 2022", "2022-01/2022-06"},
      {"3, 10 and 17 May 2019", "on 2019-05-03 on 2019-05-10 on 2019-05-17"},
      {"Wednesday, 3 March 2021", "2021-03-03 wednesday"},
      {"2021-2022 school year", "2021/2022 school year 2021"},
      {"2019-03/..", "2019-03/.."},
      {"2019?", "2019?"},
  };
  check(std::begin(cases), std::end(cases), {});
}

TEST_CASE("Without a year, months stay months") {
  Case const cases[] = {
      {"十一、十二月份", "months 11-12"},
      {"3至5月", "months 3-5"},
      {"11月至次年1月", "months 11-1"},
      {"五六月", "months 5-6"},
      {"元月", "months 1-1"},
      {"6月20日前", "months 6-6"},
      {"March to May", "months 3-5"},
      {"4月、10月", ""},
      {"每年3至5月份", "months 3-5 every year"},
      {"每年12月中旬", "months 12-12 every year"},
      {"every May", "months 5-5 every year"},
      {"每学期", "every term"},
      {"每学年", "every school_year"},
      {"每月", "every month"},
      {"每周三", "wednesday every week"},
      {"每学期开学后2周内", "every term limit at most 2 weeks after 开学后"},
      {"两周内", "limit at most 2 weeks after "},
      {"收到通知后10日内", "limit at most 10 days after 收到通知后"},
      {"within two weeks of this notice", "limit at most 2 weeks after this notice"},
      {"第5周", "weeks 5"},
      {"第3-5周", "weeks 3,4,5"},
      {"第3、5、7周", "weeks 3,5,7"},
      {"第五至第八周", "weeks 5,6,7,8"},
      {"第3周至第5周", "weeks 3,4,5"},
      {"第３週、第７週", "weeks 3,7"},
      {"第2—6周（双周）", "weeks 2,3,4,5,6 even"},
      {"單週", "odd"},
      {"第5周周三", "weeks 5 wednesday"},
      {"week 5", "weeks 5"},
      {"weeks 3-5", "weeks 3,4,5"},
      {"周三", "wednesday"},
  };
  check(std::begin(cases), std::end(cases), {});
  CHECK(timing("5月") == "months 5-5");
  CHECK(parse_when("每年12月中旬")->value.wording.any() == "每年12月中旬");
  CHECK(parse_when("2019年3月")->value.wording.empty());
}

TEST_CASE("The context tells the year") {
  Case const cases[] = {
      {"十一、十二月份", "2019-11/2019-12"},
      {"3月上旬", "2019-03-01/2019-03-10"},
      {"6月20日前", "../2019-06-20"},
      {"11月至次年1月", "2019-11/2020-01"},
      {"9月至1月", "2019-09/2020-01"},
      {"10月11日至22日", "2019-10-11/2019-10-22"},
      {"春季学期", "2019-21"},
      {"11-15 April", "2019-04-11/2019-04-15"},
      {"by 10 June", "../2019-06-10"},
      {"04/20", "2019-04-20"},
      {"10/12-10/16", "2019-10-12/2019-10-16"},
      {"3.18", "2019-03-18"},
      {"第1周（2月22日—26日）", "2019-02-22/2019-02-26 weeks 1"},
      {"2021年3月", "2021-03"},
      {"每年3至5月", "months 3-5 every year"},
      {"4月、10月", "on 2019-04 on 2019-10"},
      {"May", "2019-05"},
  };
  check(std::begin(cases), std::end(cases), in_year(2019));
}

TEST_CASE("Months that go back after December fall in the next year, where the months before are known") {
  TimeContext context = in_year(2019);
  CHECK(timing("1月", context) == "2019-01");
  context.month_before = 12;
  CHECK(timing("1月", context) == "2020-01");
  CHECK(timing("11月", context) == "2019-11");  // a row out of order is no new year
  context.period = "2019"_period;
  CHECK(timing("1月", context) == "2019-01");  // the plan ends before
}

TEST_CASE("The period of the plan decides where only one year fits") {
  TimeContext const school_year{.period = "2020-09/2021-07"_period};
  CHECK(timing("九月", school_year) == "2020-09");
  CHECK(timing("一月", school_year) == "2021-01");
  TimeContext const three_years{.period = "2018/2020"_period};
  CHECK(timing("五月", three_years) == "months 5-5");
}

TEST_CASE("Days without a month take that of the context") {
  TimeContext context = in_year(2021);
  context.month = 3;
  CHECK(timing("16、23日", context) == "on 2021-03-16 on 2021-03-23");
  CHECK(timing("16日") == "syntax");
}

TEST_CASE("Slips are reported and not repaired") {
  for (char const* text : {"2021年10日14日", "2021年4月31日", "2021年2月29日", "2021年13月", "2021年3月32日", "13月",
                           "2021.13.5", "2021年5月至2020年3月"}) {
    INFO(text);
    auto const read = parse_when(text);
    REQUIRE(read.has_value());
    CHECK_FALSE(read->value.window);
    REQUIRE_FALSE(read->findings.empty());
    CHECK(read->findings[0].code == "date-slip");
    CHECK(read->findings[0].text("zh") != read->findings[0].text("en"));
    CHECK(read->value.wording.any() == text);
    CHECK(parse_date(text).has_error());
  }
  CHECK(parse_date("2020年2月29日")->value == "2020-02-29"_date);
  CHECK(parse_date("2021年10日14日").error().code() == ReadErrorCode::value);
}

TEST_CASE("What is no time is refused") {
  for (char const* text : {"", "年", "月", "5名", "2019", "前", "第5", "三年", "2天", "中午", "春游", "may", "第0周",
                           "2019年级", "5月名"}) {
    INFO(text);
    if (std::string_view(text) == "2019" || std::string_view(text) == "may") continue;  // a field of a form may say so
    CHECK(parse_when(text).has_error());
  }
  CHECK(find_timings("共2019人，we may go，春游").empty());
}

TEST_CASE("The times of a text are found, and a year holds for the months after it") {
  auto const found = find_timings("2019年3月商定计划；4月上旬互访，12月总结，1月座谈（第3周）。两周内上报。");
  REQUIRE(found.size() == 6);
  CHECK(found[0].value.when.window == Period("2019-03"_date));
  CHECK(found[1].value.when.window->to_string() == "2019-04-01/2019-04-10");
  CHECK(found[2].value.when.window->to_string() == "2019-12");
  CHECK(found[3].value.when.window->to_string() == "2020-01");
  CHECK(found[4].value.weeks == std::vector<int>{3});
  CHECK(found[5].value.when.deadline.has_value());
  CHECK(found[1].wording == "4月上旬");
}

TEST_CASE("The words of a time are read back as the same time") {
  std::mt19937 random(3);
  auto const below = [&](unsigned n) { return static_cast<int>(random() % n); };
  auto const date = [&](int precision) {
    int const year = 1950 + below(120);
    int const month = 1 + below(12);
    if (precision == 0) return Date(year);
    if (precision == 1) return Date(year, month);
    if (precision == 2) return Date(year, month, 1 + below(static_cast<unsigned>(Date::days_in(year, month))));
    return Date(year, static_cast<Season>(21 + below(4)));
  };
  std::size_t tried = 0;
  for (std::size_t k = 0; k < test::tries(test::sanitized() ? 1'500 : 20'000, 400000); ++k) {
    When w;
    switch (below(9)) {
      case 0: w.window = Period(date(below(4))); break;
      case 1: {
        Date const a = date(below(4));
        Date const b = date(below(4));
        if (a.earliest_key() > b.latest_key()) continue;
        w.window = Period(a, b);
        break;
      }
      case 2: w.window = Period::until(date(below(3))); break;
      case 3: w.window = Period::from(date(below(3))); break;
      case 4: w.months = Months(1 + below(12), 1 + below(12)); break;
      case 5: {
        w.months = Months(1 + below(12), 1 + below(12));
        Recurrence yearly;
        yearly.every = Frequency::year;
        w.recurs = yearly;
        break;
      }
      case 6: {
        SchoolWeeks weeks;
        weeks.first = 1 + below(20);
        weeks.last = weeks.first + below(5);
        w.weeks = weeks;
        break;
      }
      case 7: {
        Recurrence on;
        for (int n = 2 + below(4); n > 0; --n) on.on.push_back(Period(date(2)));
        w.recurs = on;
        break;
      }
      default: {
        Deadline d;
        d.within.max = Decimal(1 + below(30));
        d.within.unit = below(2) == 0 ? TimeUnit::week : TimeUnit::day;
        w.deadline = d;
        break;
      }
    }
    if (w.window && w.window->single() && below(3) == 0) {
      w.lasts = days(1 + below(9));
      w.extent = Extent::within;
    }
    for (char const* language : {"zh", "en"}) {
      std::string const words = when_words(w, language);
      auto const read = parse_when(words);
      ++tried;
      if (read.has_error()) FAIL(words << ": " << read.error().what());
      if (!(read->value == w)) FAIL(words << " is read as " << read->value << ", not " << w);
    }
  }
  std::cout << tried << " times written in words and read back\n";
}

TEST_CASE("Days in numbers with the year last: what may be read two ways is not guessed") {
  Case const cases[] = {
      {"18/11/2024", "2024-11-18"},
      {"11/18/2024", "2024-11-18"},
      {"18.11.2024", "2024-11-18"},
      {"3.4.2025", "2025-04-03"},
      {"3/4/2025", "2025"},
      {"5/5/2025", "2025-05-05"},
      {"10/2024", "2024-10"},
      {"18/11-22/11/2024", "2024-11-18/2024-11-22"},
      {"28/12-3/1/2025", "2024-12-28/2025-01-03"},
  };
  check(std::begin(cases), std::end(cases), {});
  Case const day_first[] = {{"3/4/2025", "2025-04-03"}, {"9/12", "2024-12-09"}, {"18/11", "2024-11-18"}};
  check(std::begin(day_first), std::end(day_first), {.year = 2024, .day_order = DayOrder::day_first});
  Case const month_first[] = {{"3/4/2025", "2025-03-04"}, {"9/12", "2024-09-12"}, {"18/11", "2024-11-18"}};
  check(std::begin(month_first), std::end(month_first), {.year = 2024, .day_order = DayOrder::month_first});
  TimeContext const open{.year = 2024, .day_order = DayOrder::open};
  CHECK(parse_timing("9/12", open).has_error());
  CHECK(timing("18/11", open) == "2024-11-18");
}
