// SPDX-License-Identifier: BSL-1.0
// Where in a JSON text the places of findings are.
#include <string>
#include <vector>

#include <bangfu/json/json.hpp>

#include "support/catch.hpp"
#include "support/check.hpp"
#include "support/random_plan.hpp"

using namespace bangfu;

namespace {

/// The text that a pointer is located at, with line and column of both ends.
std::string found(std::string const& json, std::string const& pointer) {
  json::SourceRange const r = json::locate(json, {pointer})[0];
  if (r.line == 0) return "nowhere";
  auto const place = [](std::size_t line, std::size_t column) {
    return std::to_string(line) + ':' + std::to_string(column);
  };
  return json.substr(r.offset, r.size) + " at " + place(r.line, r.column) + " to " + place(r.end_line, r.end_column);
}

}  // namespace

TEST_CASE("A pointer is located at its value") {
  std::string const json = "{\"a\": [10, {\"b\": \"中文\"}, true],\n \"c\": {}}";
  CHECK(found(json, "/a/0") == "10 at 1:8 to 1:10");
  CHECK(found(json, "/a/1/b") == "\"中文\" at 1:18 to 1:22");  // columns count characters
  CHECK(found(json, "/a/2") == "true at 1:25 to 1:29");
  CHECK(found(json, "/c") == "{} at 2:7 to 2:9");
  CHECK(found(json, "") == json + " at 1:1 to 2:10");
}

TEST_CASE("What a text does not have is located at the nearest value around it") {
  std::string const json = R"({"a":{"b":[1]},"ab":2})";
  CHECK(found(json, "/a/x/y") == R"({"b":[1]} at 1:6 to 1:15)");
  CHECK(found(json, "/a/b/1") == "[1] at 1:11 to 1:14");
  CHECK(found(json, "/ab") == "2 at 1:21 to 1:22");
  CHECK(found(json, "/a-b") == json + " at 1:1 to 1:23");
  CHECK(found(R"({"a/b":{"m~n":3}})", "/a~1b/m~0n") == "3 at 1:15 to 1:16");
  CHECK(found("", "/a") == "nowhere");
  CHECK(found("   ", "") == "nowhere");
}

TEST_CASE("Many pointers are located in one pass, whatever their order") {
  std::string const json = R"({"a":[{"x":1},{"x":2}],"b":3})";
  auto const ranges = json::locate(json, {"/b", "/a/1/x", "/a/0", "/a/1/x", "/a"});
  std::string all;
  for (json::SourceRange const& r : ranges) all += json.substr(r.offset, r.size) + ' ';
  CHECK(all == R"(3 2 {"x":1} 2 [{"x":1},{"x":2}] )");
  CHECK(json::line_of("one\ntwo\r\nthree", json::locate("one\ntwo\r\nthree", {""})[0]) == "one");
}

TEST_CASE("Texts that are no JSON are passed over") {
  for (char const* text : {"{", "[", "[1", "{\"a\"", "{\"a\":", "{\"a\":1", "\"", "\"\\", "]", "}", ",", ":", "[,]",
                           "{1:2}", "{\"a\":]}", "[[[[", "tru", "\xFF"})
    for (char const* pointer : {"", "/a", "/0", "/0/0/0/0/0"}) CHECK(json::locate(text, {pointer}).size() == 1);
  std::string const deep(100'000, '[');
  CHECK(json::locate(deep, {"", std::string(2'000, '/')}).size() == 2);
}

TEST_CASE("Each finding about a random plan is located at the value that stands there") {
  std::size_t located = 0;
  for (std::uint64_t seed = 0; seed < test::tries(10, 300); ++seed) {
    Plan const plan = test::Random(seed, 40).make<Plan>();
    std::string const text = json::to_json(plan, json::Style::pretty);
    std::vector<std::string> places;
    for (Diagnostic const& d : check(plan)) places.push_back(d.at);
    for (json::SourceRange const& range : json::locate(text, places)) {
      REQUIRE(range.line > 0);
      REQUIRE(range.offset + range.size <= text.size());
      REQUIRE(json::line_of(text, range).size() < text.size());
      ++located;
    }
  }
  std::cout << "located findings: " << located << std::endl;
}
