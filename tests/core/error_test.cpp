// SPDX-License-Identifier: BSL-1.0
#include "support/catch.hpp"

#include <sstream>

#include <bangfu/core/error.hpp>

using namespace bangfu;

TEST_CASE("An error says what is wrong, where, what stood there and what was expected, in both languages") {
  ReadError const e(ReadErrorCode::type,
                    {.source = "plan.json", .line = 3, .column = 7, .offset = 40, .pointer = "/title"}, "[]",
                    Text("文字", "zh").set("en", "a text"));
  CHECK(std::string(e.what()) == "plan.json:3:7 /title: wrong type: found \"[]\", expected a text");
  CHECK(e.text("zh") == "plan.json:3:7 /title: 类型不符：读到 \"[]\"，应为文字");
  CHECK(e.code() == ReadErrorCode::type);
  CHECK(e.found() == "[]");
  CHECK(e.place().offset == 40);
  CHECK(e.expected().in("en") == "a text");
}

TEST_CASE("What is not known is left out of the message") {
  CHECK(std::string(ReadError(ReadErrorCode::io, {}, "", {}).what()) == "input or output failed");
  CHECK(ReadError(ReadErrorCode::syntax, {.line = 1, .column = 2}, "", {}).text("en") == "1:2: syntax error");
}

TEST_CASE("A long finding is cut at a character") {
  std::string many;
  for (int i = 0; i < 40; ++i) many += "汉";  // three bytes each: 80 is within the 27th
  CHECK(ReadError(ReadErrorCode::value, {}, many, {}).found() == many.substr(0, 78) + "…");
  CHECK(ReadError(ReadErrorCode::value, {}, many.substr(0, 78), {}).found() == many.substr(0, 78));
  CHECK(ReadError(ReadErrorCode::encoding, {}, std::string(200, '\x80'), {}).found() == "…");
}

TEST_CASE("An error can be told from where it came") {
  ReadError const e = ReadError(ReadErrorCode::value, {}, "x", Text("y")).at({.source = "a.json", .pointer = "/b"});
  CHECK(e.place().source == "a.json");
  CHECK(e.found() == "x");
}

TEST_CASE("Places are printed as far as they are known") {
  auto const print = [](SourcePlace const& p) {
    std::ostringstream out;
    out << p;
    return out.str();
  };
  CHECK(print({}).empty());
  CHECK(print({.source = "a", .line = 1, .column = 2, .pointer = "/x"}) == "a:1:2: /x");
  CHECK(print({.pointer = "/x"}) == "/x");
  CHECK(print({.line = 4, .column = 1}) == "4:1");
}
