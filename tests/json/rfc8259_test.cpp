// SPDX-License-Identifier: BSL-1.0
// What RFC 8259 forbids is refused wherever it stands; what it allows is taken. In the manner of JSONTestSuite, but
// every document is tried in many places: alone, as the value of a member nobody knows, deep within one, and as a
// tail.
#include <bangfu/json/json.hpp>

#include <string>
#include <vector>

#include "support/catch.hpp"

using namespace bangfu;

namespace {

using namespace std::string_literals;

/// Values that RFC 8259 allows, and the library keeps.
std::vector<std::string> allowed() {
  std::vector<std::string> all = {"null",
                                  "true",
                                  "false",
                                  "0",
                                  "-0",
                                  "1",
                                  "-1",
                                  "10",
                                  "1.0",
                                  "1.5",
                                  "-1.5",
                                  "0.0",
                                  "0.5",
                                  "1e1",
                                  "1E1",
                                  "1e+1",
                                  "1e-1",
                                  "1.0e1",
                                  "1.25E-10",
                                  "0e0",
                                  "0e+1",
                                  "0E5",
                                  "123456789012345678901234567890",
                                  "-123123123123123123123123123123",
                                  "0.4e00669999999999999999999999999999999",
                                  "123123e100000",
                                  "-1e1000",
                                  "1e-10000000",
                                  "0.1234567890123456789",
                                  "\"\"",
                                  "\"a\"",
                                  "\" \"",
                                  "\"\\\"\"",
                                  "\"\\\\\"",
                                  "\"\\/\"",
                                  "\"\\b\\f\\n\\r\\t\"",
                                  "\"\\u0000\"",
                                  "\"\\u0041\"",
                                  "\"\\u00e9\"",
                                  "\"\\u4E00\"",
                                  "\"\\uD83D\\uDE00\"",
                                  "\"\\ud83d\\ude00\"",
                                  "\"\\uDBFF\\uDFFE\"",
                                  "\"\\uFFFF\"",
                                  "\"\\uFEFF\"",
                                  "\"é\"",
                                  "\"一\"",
                                  "\"😀\"",
                                  "\"\x7f\"",
                                  "\"\u2028\u2029\"",
                                  "\"\\u0012\"",
                                  "\"\\\\u0000\"",
                                  "\"/*\"",
                                  "\"//\"",
                                  "\"a\\\\\"",
                                  "\"\xF4\x8F\xBF\xBF\"",
                                  "\"\xEF\xBF\xBF\"",
                                  "\"\xC2\x80\"",
                                  "\"\xE0\xA0\x80\"",
                                  "\"\xED\x9F\xBF\"",
                                  "\"\xF0\x90\x80\x80\"",
                                  "[]",
                                  "[ ]",
                                  "[\n]",
                                  "[\t]",
                                  "[\r\n]",
                                  "[1]",
                                  "[1,2]",
                                  "[ 1 , 2 ]",
                                  "[[]]",
                                  "[[],[]]",
                                  "[{}]",
                                  "[\"\"]",
                                  "[null]",
                                  "[true,false]",
                                  "[1,\n2]",
                                  "[\"a\",null,1.5,[],{}]",
                                  "[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]",
                                  "[1,1]",
                                  "[\"\\u0060\\u012a\\u12AB\"]",
                                  "{}",
                                  "{ }",
                                  "{\n}",
                                  "{\"a\":1}",
                                  "{ \"a\" : 1 }",
                                  "{\"a\":1,\"b\":2}",
                                  "{\"\":0}",
                                  "{\"a\":{}}",
                                  "{\"a\":[]}",
                                  "{\"a\":{\"b\":{\"c\":{}}}}",
                                  "{\"\\u0061\":1}",
                                  "{\"a\\u0000b\":1}",
                                  "{\"b\":1,\"a\":2}",
                                  "{\"一\":\"二\"}",
                                  "{\"a\":\"a\",\"A\":\"A\"}",
                                  "{\"a\"\n:\n1\n}",
                                  "{\"x\":[{\"id\":\"é\"}],\"y\":\"\"}",
                                  "{\"min\":-1.0e+28,\"max\":1.0e+28}",
                                  "{\"key\":true}",
                                  "{\"null\":null}",
                                  "{\"\\\"\":1}"};
  return all;
}

/// What RFC 8259 forbids, as the text of a value; and what I-JSON (RFC 7493) forbids besides.
std::vector<std::string> forbidden() {
  std::vector<std::string> all = {
      // numbers
      "+1", "++1", "-", "--1", "-+1", "-a", "01", "-01", "00", "-00", "012", "1.", "-1.", ".1", "-.1", "1.e1", ".e1",
      "1e", "1E", "1e+", "1e-", "1E+", "1e1.5", "1.5.5", "1.5e1e1", "1e+-1", "1_000", "1,", "1 2", "0x1", "0x", "0b1",
      "1a", "1f", "1L", "1e1a", "1.2a-3", "NaN", "nan", "-NaN", "Infinity", "-Infinity", "Inf", "inf", "1/2", "$1",
      "１", "-１", "1٫5", "1 000", "2.e3", "0.3e+", "0e", "0E+", "9.e+", "- 1", "1- ", "-1x", "1\xE2\x80\x8B", "1;",
      "1)", "(1)",
      // literals
      "nul", "nulll", "Null", "NULL", "tru", "truee", "True", "TRUE", "fals", "falsee", "False", "FALSE", "undefined",
      "yes", "no", "none", "None", "nil", "true false", "truefalse", "t", "f", "n", "nu", "a", "a b", "null1",
      "null\"\"", "true,", "true]",
      // strings
      "\"", "\"a", "a\"", "'a'", "''", "`a`", "\"\\\"", "\"\\a\"", "\"\\q\"", "\"\\0\"", "\"\\x41\"", "\"\\'\"",
      "\"\\ \"", "\"\\\n\"", "\"\\U0041\"", "\"\\u\"", "\"\\u0\"", "\"\\u00\"", "\"\\u004\"", "\"\\u004g\"",
      "\"\\uZZZZ\"", "\"\\u 041\"", "\"\\u-041\"", "\"\\u+041\"", "\"\\u00４1\"", "\"\\ud800\"", "\"\\udc00\"",
      "\"\\ud800a\"", "\"\\ud800\\n\"", "\"\\ud800\\ud800\"", "\"\\udc00\\ud800\"", "\"\\ud800\\u0041\"",
      "\"\\uD83D\\u\"", "\"\\uD83D\\uDE0\"", "\"\\uD83D\\\"", "\"a\nb\"", "\"a\tb\"", "\"\r\"", "\"\x01\"", "\"\x1f\"",
      "\"\0\""s, "\"a\0b\""s, "\"a\" \"b\"", "\"a\"\"b\"", "\"a\"b", "\"a\":1", "\"a\",", "“a”", "\\u0041", "\"\\",
      "\"\\u", "\\",
      // not UTF-8
      "\"\xFF\"", "\"\x80\"", "\"\xC0\x80\"", "\"\xC1\xBF\"", "\"\xE0\x80\x80\"", "\"\xE0\x9F\xBF\"",
      "\"\xED\xA0\x80\"", "\"\xED\xBF\xBF\"", "\"\xF0\x80\x80\x80\"", "\"\xF4\x90\x80\x80\"", "\"\xF5\x80\x80\x80\"",
      "\"\xE4\xB8\"", "\"\xE4\"", "\"\xF0\x9F\x98\"", "\"\xC3\x28\"", "\"\\\xE5\"", "\xE5", "\"\xFE\"",
      "\"\xF8\x88\x80\x80\x80\"", "\"\xB0\xA1\"", "[\xFF]", "{\"\xFF\":1}",
      // arrays
      "[", "]", "[[", "[]]", "[1", "[1,", "[,1]", "[,]", "[1,,2]", "[1,]", "[1,,]", "[1 2]", "[1;2]", "[1:2]",
      "[\"a\":1]", "[1}", "[{]", "[}", "[[]", "[a]", "[*]", "[1,\n1\n,1", "[\"\",]", "[\"a\" 1]", "[-]", "[1 true]",
      "[nul]", "[tru]", "[fals]", "[\"a\\q\"]", "[1.]", "[01]", "[null,,]", "[,", "[,,]", "[\v]", "[\f]", "[1\f]",
      "[\xC2\xA0]", "[\u3000]", "[1,/*a*/2]", "[1]//", "[1]#", "[...]", "[1]]", "<[]>", "[\"\"],", "[1]x",
      // objects
      "{", "}", "{{}", "{}}", "{]", "{a:1}", "{a:\"b\"}", "{'a':1}", "{1:1}", "{null:1}", "{true:1}", "{\"a\"}",
      "{\"a\":}", "{:1}", "{\"a\" 1}", "{\"a\":1,}", "{,\"a\":1}", "{\"a\":1,,\"b\":2}", "{\"a\":1 \"b\":2}",
      "{\"a\":1;\"b\":2}", "{\"a\"=1}", "{\"a\"::1}", "{\"a\":1:2}", "{\"a\":1", "{\"a\":", "{\"a\"", "{\"a",
      "{\"a\":1]", "{[]:1}", "{{}:1}", "{\"a\":tru}", "{\"a\":\"\\q\"}", "{\"a\":01}", "{\"a\":1,a}", "{\"a\":1}x",
      "{\"a\":1}}", "{\"a\":1,\"a\":1}", "{\"a\":1,\"\\u0061\":1}", "{\"a\":/*x*/1}", "{\"a\":1}//", "{\"a\":1}#",
      "{\"a\":1,1}", "{\"a\", \"b\"}", "{\"a\":\"b\",}", "{,}", "{\"a\":,}", "{\"x\"::\"b\"}", "{9999E9999:1}",
      "{\"a\":1 // x\n}", "{\"b\":1,\"a\":2,\"b\":3}", "{\"a\\\":1}",
      // white space and what is none
      "\v1", "\f1",
      "\xC2\xA0"
      "1",
      "\u3000"
      "1",
      "\u2060"
      "1",
      "\xE2\x80\x8B"
      "1",
      "\xEF\xBB\xBF"
      "1",
      "1\xEF\xBB\xBF", "1\0"s, "\0"s,
      "\x01"
      "1",
      "1\x1a", "1\x7f", "/**/1", "//\n1", "#\n1", "1/**/", "1//", "&nbsp;", "<null>", "*", ",", ":", "", " ", "\n"};
  return all;
}

}  // namespace

TEST_CASE("what RFC 8259 forbids is refused anywhere, and what it allows is taken") {
  // %: the place of the document. In none of them is it read as a type that the library knows.
  std::string const places[] = {R"({"schema":1,"x":%})",
                                R"({"x": % ,"schema":1})",
                                R"({"schema":1,"x":[%]})",
                                R"({"schema":1,"x":[0, % ,{}]})",
                                R"({"schema":1,"x":{"y":%}})",
                                R"({"schema":1,"x":{"a":[{"b":%}],"c":null}})",
                                R"({"schema":1,"x":[[[[%]]]]})",
                                R"({"schema":1,"activities":[{"id":"a","x":%}]})",
                                R"({"activities":[{"when":{"x":[%]}}],"schema":1})",
                                R"({"schema":1,"x":%,"y":"z"})"};
  auto const placed = [](std::string const& place, std::string const& text) {
    std::string s = place;
    return s.replace(s.find('%'), 1, text);
  };
  std::size_t taken = 0;
  std::size_t refused = 0;
  std::size_t wrong = 0;
  auto const check = [&](std::string const& text, bool expected) {
    auto const result = json::try_read(text);
    bool right = result.has_value() == expected;
    if (result) {
      // What was kept is itself valid, and stable.
      std::string const written = json::to_json(result->value);
      auto const again = json::try_read(written);
      right = right && again && again->value == result->value && json::to_json(again->value) == written;
    }
    ++(expected ? taken : refused);
    if (!right) {
      ++wrong;
      FAIL_CHECK((expected ? "refused: " : "taken: ") << text);
    }
  };
  for (std::string const& place : places) {
    for (std::string const& text : allowed()) check(placed(place, text), true);
    for (std::string const& text : forbidden()) {
      // Nothing at all between brackets is an empty array.
      bool const blank = text.find_first_not_of(" \n") == std::string::npos;
      if (blank && place.find("[%]") != std::string::npos) continue;
      check(placed(place, text), false);
    }
  }
  // Alone, and behind a whole plan.
  for (std::string const& text : forbidden()) {
    check(text, false);
    bool const blank = text.find_first_not_of(" \n") == std::string::npos;
    check(R"({"schema":1})" + text, blank);
    check(R"({"schema":1} )" + text, blank);
  }
  for (std::string const& text : allowed()) {
    check(R"({"schema":1})" + text, false);
    check(R"({"schema":1})"
          "\n" +
              text,
          false);
    // Alone an object is a plan of unknown members, and anything else well-formed JSON but no plan.
    auto const alone = json::try_read(text);
    bool const right = text.front() == '{' ? alone.has_value() || alone.error().code() == ReadErrorCode::type
                                           : alone.has_error() && alone.error().code() == ReadErrorCode::type;
    if (!right) FAIL_CHECK(text);
  }
  CHECK(wrong == 0);
  std::cout << "RFC 8259: " << allowed().size() << " allowed and " << forbidden().size()
            << " forbidden documents; in all places " << taken << " taken, " << refused << " refused\n";
}

TEST_CASE(
    "a plan cut off anywhere, or with one byte changed to what cannot stand there, is refused or still says the same") {
  auto const path = test::source_dir() / "examples/data/dongguan-lechang-2019.json";
  std::string const text = json::to_json(json::load(path.string()).value);
  std::size_t const closely = test::tries(test::sanitized() ? 500 : 2000, 2000);
  for (std::size_t size = 0; size < text.size(); size += size < closely ? std::size_t{1} : std::size_t{97})
    CHECK(json::try_read(std::string_view(text).substr(0, size)).has_error());
  std::size_t read = 0;
  for (std::size_t at = 0; at < text.size(); at += test::tries(test::sanitized() ? 47 : 13, 1)) {
    std::string changed = text;
    for (char const c : std::string("\0\x1f\xff\"\\,{9", 8)) {
      changed[at] = c;
      auto const result = json::try_read(changed);
      if (!result) continue;
      ++read;
      CHECK(json::read(json::to_json(result->value)).value == result->value);
    }
  }
  CHECK(read > 0);
}
