// SPDX-License-Identifier: BSL-1.0
// Writes documents and the reader's verdict on each, for schema_agreement.py. One line for each document:
//   verdict, code, pointer, what was found, what was expected, the text; separated by blanks, all but the first two in hexadecimal.
#include <bangfu/json/json.hpp>

#include <cstdint>
#include <fstream>
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

#include "support/random_plan.hpp"

using namespace bangfu;

namespace {

std::string hexadecimal(std::string_view text) {
  constexpr char digits[] = "0123456789abcdef";
  std::string s = "-";
  for (char c : text) {
    s += digits[static_cast<unsigned char>(c) >> 4U];
    s += digits[static_cast<unsigned char>(c) & 0xFU];
  }
  return s;
}

void judge(std::ofstream& out, std::string const& text) {
  auto const result = json::try_read(text);
  if (result) {
    out << "accepts - - - - " << hexadecimal(text) << '\n';
  } else {
    ReadError const error = result.error();
    out << "refuses " << to_string(error.code()) << ' ' << hexadecimal(error.place().pointer) << ' '
        << hexadecimal(error.found()) << ' ' << hexadecimal(error.expected().in("en")) << ' ' << hexadecimal(text)
        << '\n';
  }
}

/// The end of the value that begins at `at`, in compact JSON.
std::size_t value_end(std::string const& text, std::size_t at) {
  int depth = 0;
  for (std::size_t i = at; i < text.size(); ++i) {
    char const c = text[i];
    if (c == '"') {
      for (++i; text[i] != '"'; ++i)
        if (text[i] == '\\') ++i;
    } else if (c == '[' || c == '{') {
      ++depth;
    } else if (c == ']' || c == '}') {
      if (depth == 0) return i;
      --depth;
    } else if (c == ',' && depth == 0) {
      return i;
    }
    if (depth == 0 && (text[i] == ']' || text[i] == '}' || text[i] == '"')) return i + 1;
  }
  return text.size();
}

/// Another value in the place of one.
std::string with_other_value(std::string text, test::Random& random) {
  static constexpr std::string_view values[] = {"null",
                                                "true",
                                                "false",
                                                "0",
                                                "1",
                                                "-1",
                                                "5",
                                                "13",
                                                "5.5",
                                                "1.0",
                                                "1e3",
                                                "12.50",
                                                "99999999999",
                                                "1234567890123456789",
                                                "0.1234567890123456789",
                                                "\"\"",
                                                "\"x\"",
                                                "\"5\"",
                                                "\"12.50\"",
                                                "\"-0\"",
                                                "\"01\"",
                                                "\"1.\"",
                                                "\"1e3\"",
                                                "\"2019\"",
                                                "\"2019-13\"",
                                                "\"2019-02-29\"",
                                                "\"2019-05/..\"",
                                                "\"2020/2019\"",
                                                "\"2019\\n\"",
                                                "\"08:00\"",
                                                "\"24:00\"",
                                                "\"county\"",
                                                "\"week\"",
                                                "\"stated\"",
                                                "[]",
                                                "{}",
                                                "[1]",
                                                "[\"x\"]",
                                                "[null]",
                                                "[{}]",
                                                "{\"zh\":\"甲\"}",
                                                "{\"zh\":\"\"}",
                                                "{\"中\":\"x\"}",
                                                "{\"z\":\"x\"}",
                                                "{\"to\":\"m1\"}",
                                                "{\"to\":\"m1\",\"origin\":\"inferred\"}",
                                                "{\"to\":\"m1\",\"origin\":\"guessed\"}",
                                                "{\"first\":1,\"last\":12}",
                                                "{\"first\":1,\"last\":13}",
                                                "{\"first\":1,\"last\":2,\"x\":3}",
                                                "{\"tier\":\"city\",\"comparison\":\"at_least\"}",
                                                "{\"unit\":\"week\"}",
                                                "{\"unit\":\"light_year\"}",
                                                "{\"x\":{}}"};
  std::vector<std::size_t> starts;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '"') {
      for (++i; text[i] != '"'; ++i)
        if (text[i] == '\\') ++i;
      if (text[i + 1] == ':') starts.push_back(i + 2);
    } else if (text[i] == '[' && text[i + 1] != ']') {
      starts.push_back(i + 1);
    }
  }
  if (starts.empty()) return text;
  std::size_t const at = starts[random.below(starts.size())];
  return text.replace(at, value_end(text, at) - at, values[random.below(std::size(values))]);
}

}  // namespace

int main(int argc, char* argv[]) {
  if (argc != 3) {
    std::cerr << "usage: schema_corpus SCHEMA CORPUS\n";
    return 2;
  }
  std::ofstream(argv[1], std::ios::binary) << json::schema();
  std::ofstream out(argv[2], std::ios::binary);

  for (std::uint64_t i = 0; i < 60; ++i)
    judge(out, json::to_json(test::Random(i, i % 6 == 0 ? 60 : 8, 5).make<Plan>()));
  for (std::uint64_t i = 0; i < 4000; ++i) {
    test::Random random(i + 1000, 4 + static_cast<unsigned>(i % 5));
    std::string text = json::to_json(random.make<Plan>());
    text = with_other_value(text, random);
    if (i % 4 == 0) text = with_other_value(text, random);
    judge(out, text);
  }

  // Every form of date and period, right and wrong.
  std::vector<std::string> dates = {"",
                                    "X",
                                    "XXXX",
                                    "1XXX",
                                    "20XX",
                                    "201X",
                                    "139X",
                                    "140X",
                                    "13XX",
                                    "14XX",
                                    "1399",
                                    "1400",
                                    "9999",
                                    "10000",
                                    "Y2019",
                                    "-2019",
                                    "2019 ",
                                    " 2019",
                                    "2019-",
                                    "2019-XX",
                                    "2019-XX-XX",
                                    "2019-XX-05",
                                    "2019-0X",
                                    "2019-X5",
                                    "2019-05-XX",
                                    "2019-05-1X",
                                    "201X-05",
                                    "20XX-XX",
                                    "2019-21-XX",
                                    "2019-21-05",
                                    "2X19",
                                    "2019-00",
                                    "2019-05-00",
                                    "2019?",
                                    "2019~",
                                    "2019%",
                                    "2019??",
                                    "2019?~",
                                    "?2019",
                                    "2019-05~",
                                    "2019-05-20?",
                                    "2019-5",
                                    "2019-5-2",
                                    "20190520",
                                    "2019/05",
                                    "2019-05-20T08:00",
                                    "2019-Q1",
                                    "２０１９",
                                    "now"};
  for (char const* year : {"1400", "1500", "1600", "1900", "1999", "2000", "2019", "2020", "2100", "9996", "9999"})
    for (int month = 0; month <= 25; ++month) {
      std::string const m = (month < 10 ? "-0" : "-") + std::to_string(month);
      dates.push_back(year + m);
      for (char const* day : {"-00", "-01", "-28", "-29", "-30", "-31", "-32", "-99"}) dates.push_back(year + m + day);
    }
  for (std::string const& date : dates) judge(out, R"({"schema":1,"signed_on":")" + date + "\"}");
  test::Random random(7);
  for (int i = 0; i < 1500; ++i) {
    auto const end = [&] {
      return random.chance(15) ? std::string(random.chance(50) ? ".." : "") : dates[random.below(dates.size())];
    };
    judge(out, R"({"schema":1,"period":")" + end() + (random.chance(95) ? "/" : "//") + end() + "\"}");
  }
  for (int hour = -1; hour <= 25; ++hour)
    for (char const* rest : {":00", ":59", ":60", ":5", "", ":00:00"})
      judge(out, R"({"activities":[{"lessons":[{"begins":")" + std::string(hour >= 0 && hour < 10 ? "0" : "") +
                     std::to_string(hour) + rest + "\"}]}]}");
  for (char const* decimal : {"0",
                              "-0",
                              "00",
                              "0.0",
                              "-0.00",
                              "1",
                              "-1",
                              "01",
                              "1.",
                              ".5",
                              "0.5",
                              "1.50",
                              "1..5",
                              "1.5.5",
                              "",
                              "-",
                              "+1",
                              "1e3",
                              " 1",
                              "1 ",
                              "１",
                              "123456789012345678",
                              "1234567890123456789",
                              "12345678901234567.8",
                              "123456789012345678.9",
                              "0.123456789012345678",
                              "0.1234567890123456789",
                              "1.12345678901234567",
                              "1.123456789012345678",
                              "-999999999999999999",
                              "0.0000000000000000001"}) {
    judge(out, R"({"results":[{"value":")" + std::string(decimal) + "\"}]}");
    judge(out, R"({"results":[{"value":)" + std::string(decimal) + "}]}");
  }
  for (char const* text :
       {R"({"id":"a","id":"b"})", R"({"title":{"zh":"a","zh":"b"}})", R"({"x":"\ud800"})", R"({"x":NaN})",
        R"({"schema":2})", R"({"schema":1.0})", R"({"schema":0})", R"({"schema":"1"})", "[]", "5", R"({"x":[1,,2]})",
        R"({"x":1}})", "", "\xEF\xBB\xBF{}", R"({"x":"\q"})", R"({"calendar":{"school_year_begins":9.0}})",
        R"({"calendar":{"school_year_begins":9e0}})", R"({"period":"2019\n"})"})
    judge(out, text);
  judge(out, R"({"x":)" + std::string(80, '[') + std::string(80, ']') + "}");
  return out.good() ? 0 : 1;
}
