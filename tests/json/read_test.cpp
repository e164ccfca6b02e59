// SPDX-License-Identifier: BSL-1.0
// What the reader refuses, with the place, what it found and what it expected; and the limits.
#include <bangfu/json/json.hpp>

#include <chrono>

#include "support/catch.hpp"

using namespace bangfu;

namespace {

struct Mistake {
  std::string text;
  ReadErrorCode code;
  std::size_t line;
  std::size_t column;
  std::string pointer;
  std::string found;
  std::string expected;
};

template <class T = Plan>
void refused(Mistake const& m) {
  INFO(m.text);
  auto const result = json::try_read<T>(m.text, {.source = "p.json"});
  REQUIRE_FALSE(result.has_value());
  ReadError const error = result.error();
  INFO(error.what());
  CHECK(error.code() == m.code);
  CHECK(error.place().source == "p.json");
  CHECK(error.place().line == m.line);
  CHECK(error.place().column == m.column);
  CHECK(error.place().pointer == m.pointer);
  CHECK(error.found() == m.found);
  CHECK(error.expected().in("en") == m.expected);
  CHECK_FALSE(error.expected().in("zh").empty());
  CHECK(error.expected().find("zh") != nullptr);
}

ReadErrorCode code_of(std::string const& text, json::Limits const& limits) {
  auto const result = json::try_read(text, {.limits = limits});
  REQUIRE(result.has_error());
  return result.error().code();
}

}  // namespace

TEST_CASE("typical mistakes are named with line, column, pointer, what was found and what was expected") {
  refused({"", ReadErrorCode::syntax, 1, 1, "", "", "a JSON value"});
  refused({"[]", ReadErrorCode::type, 1, 1, "", "[", "an object"});
  refused({"{\"schema\":1,\n \"title\": 5}", ReadErrorCode::type, 2, 11, "/title", "5",
           "a string, or an object of strings by language"});
  refused(
      {"{\"schema\":1,\n \"activities\": [\n  {\"id\": \"a1\"},\n  {\"标题\": 1, \"when\": {\"window\": "
       "\"2019-13\"}}]}",
       ReadErrorCode::value, 4, 32, "/activities/1/when/window", "2019-13",
       "a month from 01 to 12 or a season from 21 to 24"});
  refused({R"({"schema":1,"activities":[{"when":{"window":"2019-02-30T08:00"}}]})", ReadErrorCode::unsupported, 1, 45,
           "/activities/0/when/window", "2019-02-30T08:00", "a date without a clock time"});
  refused({R"({"schema":1,"targets":[{"tier":{"comparison":"at_least","tier":"village"}}]})", ReadErrorCode::value, 1,
           64, "/targets/0/tier/tier", "village", "one of school, county, city, province, nation"});
  refused({R"({"schema":1,"targets":[{"tier":{"comparison":"at_least"}}]})", ReadErrorCode::value, 1, 32,
           "/targets/0/tier", "", "a member tier"});
  refused({R"({"schema":1,"targets":[{"tier":{"comparison":"at_least","tier":"city","x":1}}]})", ReadErrorCode::value,
           1, 71, "/targets/0/tier/x", "x", "one of the members tier, comparison"});
  refused({R"({"schema":1,"number":null})", ReadErrorCode::type, 1, 22, "/number", "null", "a string"});
  refused({R"({"schema":1,"continued":"yes"})", ReadErrorCode::type, 1, 25, "/continued", "\"yes\"", "true or false"});
  refused({R"({"schema":1,"id":"a","id":"b"})", ReadErrorCode::duplicate, 1, 22, "/id", "id", "each member name once"});
  refused({R"({"schema":1,"~x/y":{"a":1,"\u0061":2}})", ReadErrorCode::duplicate, 1, 27, "/~0x~1y/a", "a",
           "each member name once"});
  refused({R"({"schema":1,"zz":1,"zz":1})", ReadErrorCode::duplicate, 1, 20, "/zz", "zz", "each member name once"});
  refused({R"({"schema":1,"results":[{"value":1e3}]})", ReadErrorCode::value, 1, 33, "/results/0/value", "1e3",
           "a decimal number of at most 18 digits, without exponent"});
  refused({R"({"schema":1,"results":[{"value":"01"}]})", ReadErrorCode::value, 1, 33, "/results/0/value", "01",
           "a decimal number of at most 18 digits, without exponent"});
  refused({R"({"schema":1,"results":[{"value":1234567890123456789}]})", ReadErrorCode::value, 1, 33, "/results/0/value",
           "1234567890123456789", "a decimal number of at most 18 digits, without exponent"});
  refused({R"({"schema":1,"calendar":{"school_year_begins":9.5}})", ReadErrorCode::value, 1, 46,
           "/calendar/school_year_begins", "9.5", "a whole number"});
  refused({R"({"schema":1,"calendar":{"school_year_begins":99999999999}})", ReadErrorCode::value, 1, 46,
           "/calendar/school_year_begins", "99999999999", "a whole number of 32 bits"});
  refused({R"({"schema":1,"title":""})", ReadErrorCode::value, 1, 21, "/title", "", "a wording that is not empty"});
  refused({R"({"schema":1,"title":{"中文":"甲"}})", ReadErrorCode::value, 1, 22, "/title/中文", "中文",
           "a language tag such as zh, en or und"});
  refused({R"({"schema":1,"title":{"zh":"甲","zh":"乙"}})", ReadErrorCode::duplicate, 1, 31, "/title/zh", "zh",
           "each member name once"});
  refused({R"({"schema":1,"targets":[{"of":{"to":"m1"}}]})", ReadErrorCode::value, 1, 30, "/targets/0/of", "",
           "a member origin"});
  refused({R"({"schema":1,"activities":[{"when":{"months":{"first":0,"last":3}}}]})", ReadErrorCode::value, 1, 54,
           "/activities/0/when/months/first", "0", "a month from 1 to 12"});
  refused({R"({"schema":1,"activities":[{"when":{"lasts":{"min":2}}}]})", ReadErrorCode::value, 1, 44,
           "/activities/0/when/lasts", "", "a member unit"});
  refused({R"({"schema":1,"activities":[{"lessons":[{"begins":"24:00"}]}]})", ReadErrorCode::value, 1, 49,
           "/activities/0/lessons/0/begins", "24:00", "a time from 00:00 to 23:59"});
  refused({"{\"schema\":1}\r\n}", ReadErrorCode::syntax, 2, 1, "", "}", "nothing after the value"});
  refused({"{\"schema\":1,\"x\":\"\\q\"}", ReadErrorCode::syntax, 1, 18, "/x", "\\q",
           "one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u"});
  refused(
      {"{\"schema\":1,\"x\":\"\\ud800\"}", ReadErrorCode::encoding, 1, 18, "/x", "\\ud800", "a pair of surrogates"});
  refused({"{\"schema\":1,\"title\":\"甲\xFF\"}", ReadErrorCode::encoding, 1, 23, "", "0xFF", "UTF-8 text"});
  refused({"\xEF\xBB\xBF{\"schema\":1}", ReadErrorCode::encoding, 1, 1, "", "U+FEFF",
           "UTF-8 text without a byte order mark"});
  refused<std::vector<Plan>>(
      {R"([{"schema":1},{"schema":1,"number":7}])", ReadErrorCode::type, 1, 36, "/1/number", "7", "a string"});
}

TEST_CASE("a plan of a newer version is refused as such, whatever else is strange in it") {
  refused({R"({"schema":2})", ReadErrorCode::newer_version, 1, 11, "/schema", "2", "schema version 1 or older"});
  refused({R"({"activities":{"new":"shape"},"schema":2})", ReadErrorCode::newer_version, 1, 40, "/schema", "2",
           "schema version 1 or older"});
  refused({R"({"schema":99999999999999999999})", ReadErrorCode::newer_version, 1, 11, "/schema", "99999999999999999999",
           "schema version 1 or older"});
  refused<std::vector<Plan>>({R"([{"schema":1},{"title":7,"schema":3}])", ReadErrorCode::newer_version, 1, 35,
                              "/1/schema", "3", "schema version 1 or older"});
  refused({R"({"schema":0})", ReadErrorCode::value, 1, 11, "/schema", "0", "a schema version, from 1"});
  refused(
      {R"({"schema":2,"x":tru})", ReadErrorCode::newer_version, 1, 11, "/schema", "2", "schema version 1 or older"});
}

TEST_CASE("the message is one line in either language") {
  auto const result = json::try_read("{\"schema\":1,\n \"number\": 5}", {.source = "p.json"});
  CHECK(std::string(result.error().what()) == "p.json:2:12 /number: wrong type: found \"5\", expected a string");
  CHECK(result.error().text("zh") == "p.json:2:12 /number: 类型不符：读到 \"5\"，应为字符串");
}

TEST_CASE("read throws what try_read returns") {
  CHECK_THROWS_AS(json::read("{"), ReadError);
  CHECK_THROWS_AS(json::try_read("{").value(), ReadError);
  CHECK(json::try_read(R"({"schema":1})").value().value == Plan{});
  CHECK_THROWS_AS(json::load("/no/such/file.json"), ReadError);
  auto const missing = json::try_load("/no/such/file.json");
  REQUIRE(missing.has_error());
  CHECK(missing.error().code() == ReadErrorCode::io);
  CHECK(missing.error().place().source == "/no/such/file.json");
}

TEST_CASE("size, depth and number are limited, inside unknown members too") {
  auto const nested = [](std::size_t depth) {
    return "{\"schema\":1,\"x\":" + std::string(depth, '[') + std::string(depth, ']') + "}";
  };
  CHECK(json::try_read(nested(63)).has_value());
  CHECK(code_of(nested(64), {}) == ReadErrorCode::limit);
  CHECK(json::try_read(nested(100), {.limits = {.max_depth = 101}}).has_value());
  CHECK(code_of(nested(2000), {.max_depth = 100'000}) == ReadErrorCode::limit);
  CHECK(code_of(R"({"schema":1})", {.max_bytes = 11}) == ReadErrorCode::limit);
  CHECK(json::try_read(R"({"schema":1})", {.limits = {.max_bytes = 12}}).has_value());
  CHECK(code_of(R"({"schema":1,"x":[1,2,3]})", {.max_items = 4}) == ReadErrorCode::limit);
  CHECK(json::try_read(R"({"schema":1,"x":[1,2,3]})", {.limits = {.max_items = 5}}).has_value());
  CHECK(code_of(R"({"schema":1,"activities":[{},{},{}]})", {.max_value_bytes = 2 * sizeof(Activity)}) ==
        ReadErrorCode::limit);
}

TEST_CASE("hostile texts are refused quickly") {
  std::size_t const size = test::sanitized() ? 10'000'000 : 100'000'000;
  // Ordinary work of the same size in the same run, to compare with.
  auto const began = std::chrono::steady_clock::now();
  std::size_t brackets = 0;
  for (std::size_t i = 0; i < size; ++i) brackets += std::string(1, static_cast<char>(i)) == "[" ? 1U : 0U;
  auto const begin = std::chrono::steady_clock::now();
  auto const ordinary = begin - began;
  CHECK(brackets > 0);
  for (std::string const& text :
       {std::string(size, '['), "{\"schema\":1,\"x\":" + std::string(size, '['), std::string(size, ' '),
        std::string(size, '\n'), "{\"x\":\"" + std::string(size, 'a'), "{\"x\":" + std::string(size, '1')}) {
    CHECK(json::try_read(text).has_error());
  }
  auto const took = std::chrono::steady_clock::now() - begin;
  CHECK(took < 50 * ordinary);

  std::string many = "{\"schema\":1";
  for (int i = 0; i < 200'000; ++i) many += ",\"k" + std::to_string(i * 7919 % 200'000) + "\":0";
  many += '}';
  auto const loaded = json::read(many);
  CHECK(loaded.diagnostics.size() == 1001);
  CHECK(loaded.diagnostics.back().code == "unknown-members");
  CHECK(loaded.diagnostics.back().text("en") == "199000 more unknown members, kept as they are");
  CHECK(json::read(json::to_json(loaded.value)).value == loaded.value);
}
