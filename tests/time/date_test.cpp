// SPDX-License-Identifier: BSL-1.0
#include "support/catch.hpp"

#include <map>
#include <set>
#include <sstream>
#include <vector>

#include <bangfu/time/date.hpp>
#include <bangfu/time/relation.hpp>

#include "reference.hpp"

using namespace bangfu;
using namespace bangfu::literals;

namespace {

/// The code with which a text is refused, or nothing where it is a date.
std::optional<ReadErrorCode> refusal(std::string_view text) {
  TimeFault fault;
  if (Date::try_parse(text, fault)) return std::nullopt;
  CHECK_FALSE(fault.expected_zh.empty());
  CHECK_FALSE(fault.expected_en.empty());
  return fault.code;
}
std::string padded(int n, std::size_t width) {
  std::string s = std::to_string(n);
  return std::string(width - std::min(width, s.size()), '0') + s;
}

}  // namespace

TEST_CASE("Every valid EDTF form of many years is read and written back the same") {
  std::vector<int> years = {1400, 1401, 1499, 1500, 1600, 1700, 1899, 1900, 1904, 1999,
                            2000, 2001, 2018, 2019, 2020, 2024, 2100, 9998, 9999};
  if (test::long_run())
    for (int year = 1400; year <= 9999; year += 7) years.push_back(year);
  std::size_t count = 0;
  auto const same = [&](std::string const& text) {
    for (char const* mark : {"", "?", "~", "%"}) {
      std::string const marked = text + mark;
      TimeFault fault;
      auto const date = Date::try_parse(marked, fault);
      ++count;
      if (!date || date->to_string() != marked || date->uncertain() != (*mark == '?' || *mark == '%') ||
          date->approximate() != (*mark == '~' || *mark == '%') || !(date->unmarked().to_string() == text)) {
        CAPTURE(marked);
        CHECK(false);
      }
    }
  };
  for (int year : years) {
    std::string const y = std::to_string(year);
    same(y);
    same(y.substr(0, 3) + "X");
    same(y.substr(0, 2) + "XX");
    same(y + "-XX");
    same(y + "-XX-XX");
    for (int month = 1; month <= 12; ++month) {
      std::string const m = y + '-' + padded(month, 2);
      same(m);
      same(m + "-XX");
      for (int day = 1; day <= reference::month_size(year, month); ++day) same(m + '-' + padded(day, 2));
    }
    for (int season = 21; season <= 24; ++season) same(y + '-' + std::to_string(season));
  }
  std::cout << "dates read and written: " << count << '\n';
}

TEST_CASE("Of all texts of ten characters that look like a day, exactly the days of the calendar are read") {
  for (int year : {1399, 1400, 1900, 2000, 2019, 2020, 9999})
    for (int month = 0; month <= 99; ++month)
      for (int day = 0; day <= 99; ++day) {
        std::string const text = padded(year, 4) + '-' + padded(month, 2) + '-' + padded(day, 2);
        bool const valid =
            year >= 1400 && month >= 1 && month <= 12 && day >= 1 && day <= reference::month_size(year, month);
        auto const code = refusal(text);
        if (valid != !code) {
          CAPTURE(text);
          CHECK(false);
        }
        if (code && year >= 1400 && *code != ReadErrorCode::value) {
          CAPTURE(text);
          CHECK(*code == ReadErrorCode::value);
        }
      }
}

TEST_CASE("What is no date is refused with the code of its fault") {
  std::map<ReadErrorCode, std::vector<char const*>> const refused = {
      {ReadErrorCode::syntax,
       {"",
        " ",
        "2",
        "20",
        "201",
        "20190",
        "2019-",
        "2019-5",
        "2019-005",
        "2019/05",
        "2019-05-",
        "2019-05-1",
        "2019-05-001",
        "2019.05.01",
        "2019-05.01",
        "2019 05 01",
        "20190501",
        "201905",
        " 2019",
        "2019 ",
        "2019-05-01 ",
        "２０１９",
        "二〇一九年",
        "?",
        "~",
        "%",
        "2019??",
        "2019~?",
        "2019%%",
        "~2019",
        "?2019",
        "2019?-05",
        "x019",
        "201x",
        "2019-xx",
        "2019-0a",
        "2019-a1",
        "2019-05-0a",
        "2019--05",
        "+2019",
        "2019-W05",
        "2019-123",
        "May 2019",
        "unknown",
        "..",
        "open",
        "[2019..]",
        "{2019,2020}",
        "2019-05-01Z",
        "2019-05-01+08"}},
      {ReadErrorCode::value,
       {"2019-00", "2019-13", "2019-20", "2019-25", "2019-99", "2019-02-29", "1900-02-29", "2019-02-30", "2019-04-31",
        "2019-05-00", "2019-05-32", "2019-13-01", "2019-00-10", "2019-21-05", "2019-24-XX", "2019-21-01"}},
      {ReadErrorCode::unsupported,
       {"1399",
        "0000",
        "0001-01-01",
        "1399-12-31",
        "13XX",
        "139X",
        "-2019",
        "-0001",
        "Y2019",
        "Y12019",
        "Y-17000",
        "-2019-05",
        "1XXX",
        "XXXX",
        "X019",
        "20X9",
        "2X19",
        "2X1X",
        "201X-05",
        "20XX-05-01",
        "201X-XX",
        "2019-XX-05",
        "2019-1X",
        "2019-X1",
        "2019-05-1X",
        "2019-05-X1",
        "2019-05-20T10:00",
        "2019-05-20T10:00:00Z",
        "2019-05-20T"}},
  };
  for (auto const& [code, texts] : refused)
    for (char const* text : texts) {
      CAPTURE(text);
      auto const got = refusal(text);
      REQUIRE(got.has_value());
      CHECK(to_string(*got) == to_string(code));
      CHECK_THROWS_AS(Date::parse(text), ReadError);
    }
}

TEST_CASE("A refusal tells what was found and what was expected, in both languages") {
  try {
    Date::parse("2019-02-30");
    FAIL("refused");
  } catch (ReadError const& e) {
    CHECK(e.code() == ReadErrorCode::value);
    CHECK(e.found() == "2019-02-30");
    CHECK(e.text("en") == "value not allowed: found \"2019-02-30\", expected a day that exists in its month");
    CHECK(e.text("zh") == "取值不符：读到 \"2019-02-30\"，应为该月存在的日子");
    CHECK(std::string(e.what()) == e.text("en"));
  }
}

TEST_CASE("Bytes that are no text never read as a date") {
  for (int a = 0; a < 256; ++a)
    for (std::size_t at = 0; at < 10; ++at) {
      std::string text = "2019-05-20";
      text[at] = static_cast<char>(a);
      TimeFault fault;
      if (auto const date = Date::try_parse(text, fault)) CHECK(date->to_string() == text);
    }
  CHECK(refusal(std::string_view("2019\0", 5)) == ReadErrorCode::syntax);
}

TEST_CASE("A date is built from numbers only where it exists") {
  CHECK(Date(2019).to_string() == "2019");
  CHECK(Date(2019, 5).to_string() == "2019-05");
  CHECK(Date(2019, 5, 20).to_string() == "2019-05-20");
  CHECK(Date(2019, Season::winter).to_string() == "2019-24");
  CHECK(Date(2020, 2, 29).exact());
  for (auto const& [y, m, d] : std::vector<std::array<int, 3>>{{2019, 2, 29},
                                                               {2019, 13, 1},
                                                               {2019, 0, 1},
                                                               {2019, 5, 0},
                                                               {2019, 0, 0},
                                                               {2019, 5, -1},
                                                               {2019, -1, 1},
                                                               {2019, 5, 255},
                                                               {2019, 5, 256},
                                                               {2019, 255, 1},
                                                               {2019, 255, 255},
                                                               {2019, 21, 1},
                                                               {1399, 1, 1},
                                                               {10000, 1, 1},
                                                               {67555, 1, 1},
                                                               {-1, 1, 1},
                                                               {2019, 5, 287},
                                                               {2019, 261, 1}}) {
    CAPTURE(y, m, d);
    CHECK_THROWS_AS(Date(y, m, d), ReadError);
  }
  for (int month : {0, 13, 20, 25, 254, 255, 256, 261, -1, 1 << 20}) {
    CAPTURE(month);
    CHECK_THROWS_AS(Date(2019, month), ReadError);
  }
  for (int year : {0, 1399, 10000, -2019, 67555, 1 << 30}) CHECK_THROWS_AS(Date(year), ReadError);
}

TEST_CASE("A date of the calendar and a Day are one another, over all days of four centuries") {
  Day day(1896, 1, 1);
  for (int n = 0; n < 400 * 366; ++n, day += boost::gregorian::date_duration(1)) {
    Date const date(day);
    if (date.earliest() != day || date.latest() != day || !date.exact() || Date::parse(to_string(day)) != date)
      FAIL(to_string(day));
  }
  CHECK_THROWS_AS(Date(day_before_all()), std::logic_error);
  CHECK_THROWS_AS(Date(day_after_all()), std::logic_error);
  CHECK_THROWS_AS(Date(Day(boost::gregorian::not_a_date_time)), std::logic_error);
  CHECK(to_string(day_after_all()) == "..");
}

TEST_CASE("The first and the last day that a date may be") {
  struct Row {
    char const* edtf;
    char const* first;
    char const* last;
    Precision precision;
  };
  for (Row const& row : {Row{"2019-05-20", "2019-05-20", "2019-05-20", Precision::day},
                         {"2019-05-20?", "2019-05-20", "2019-05-20", Precision::day},
                         {"2019-05", "2019-05-01", "2019-05-31", Precision::month},
                         {"2019-02", "2019-02-01", "2019-02-28", Precision::month},
                         {"2020-02", "2020-02-01", "2020-02-29", Precision::month},
                         {"1900-02", "1900-02-01", "1900-02-28", Precision::month},
                         {"2000-02", "2000-02-01", "2000-02-29", Precision::month},
                         {"2019", "2019-01-01", "2019-12-31", Precision::year},
                         {"201X", "2010-01-01", "2019-12-31", Precision::decade},
                         {"20XX", "2000-01-01", "2099-12-31", Precision::century},
                         {"2019-21", "2019-03-01", "2019-05-31", Precision::season},
                         {"2019-22", "2019-06-01", "2019-08-31", Precision::season},
                         {"2019-23", "2019-09-01", "2019-11-30", Precision::season},
                         {"2019-24", "2019-12-01", "2020-02-29", Precision::season},
                         {"2018-24", "2018-12-01", "2019-02-28", Precision::season},
                         {"9999-24", "9999-12-01", "9999-12-31", Precision::season},
                         {"2019-XX", "2019-01-01", "2019-12-31", Precision::month},
                         {"2019-XX-XX", "2019-01-01", "2019-12-31", Precision::day},
                         {"2020-02-XX", "2020-02-01", "2020-02-29", Precision::day},
                         {"1400", "1400-01-01", "1400-12-31", Precision::year},
                         {"9999", "9999-01-01", "9999-12-31", Precision::year},
                         {"14XX~", "1400-01-01", "1499-12-31", Precision::century},
                         {"999X", "9990-01-01", "9999-12-31", Precision::decade}}) {
    CAPTURE(row.edtf);
    Date const date = Date::parse(row.edtf);
    CHECK(to_string(date.earliest()) == row.first);
    CHECK(to_string(date.latest()) == row.last);
    CHECK(date.precision() == row.precision);
    CHECK(Date(date.earliest()).earliest_key() == date.earliest_key());
    CHECK(Date(date.latest()).latest_key() == date.latest_key());
  }
}

TEST_CASE("The parts of a date are there as far as they are stated") {
  CHECK("2019-05-20"_date.day() == 20);
  CHECK("2019-05"_date.day() == std::nullopt);
  CHECK("2019-05-XX"_date.day() == std::nullopt);
  CHECK("2019-05-XX"_date.month() == 5);
  CHECK("2019-XX"_date.month() == std::nullopt);
  CHECK("2019-21"_date.month() == std::nullopt);
  CHECK("2019-21"_date.season() == Season::spring);
  CHECK("2019"_date.season() == std::nullopt);
  CHECK("201X"_date.year() == 2010);
  CHECK("2019-05-XX"_date.unspecified());
  CHECK_FALSE("2019-05"_date.unspecified());
  CHECK_FALSE("2019-05"_date.exact());
  CHECK_FALSE("2019-05-20~"_date.exact());
  CHECK("2019"_date.as_uncertain().as_approximate() == "2019%"_date);
  CHECK("2019%"_date.unmarked() == "2019"_date);
}

TEST_CASE("Dates are equal when they are written alike, whatever days they mean") {
  CHECK("2019-05"_date == Date(2019, 5));
  CHECK("2019-05"_date != "2019-05-01"_date);
  CHECK("2019-05-01"_date != "2019-05-01?"_date);
  CHECK("2019-XX"_date != "2019"_date);
  std::ostringstream out;
  out << "201X~"_date << ' ' << DayRange{Day(2019, 5, 1), day_after_all()};
  CHECK(out.str() == "201X~ 2019-05-01/..");
}

TEST_CASE("The order of dates is a question with three answers") {
  CHECK(before("2019-05-19"_date, "2019-05-20"_date) == Truth::certain);
  CHECK(before("2019-05"_date, "2019-05-20"_date) == Truth::possible);
  CHECK(before("2019-05"_date, "2019-05-01"_date) == Truth::no);
  CHECK(before("2019-05-31?"_date, "2019-05-01"_date) == Truth::possible);
}
