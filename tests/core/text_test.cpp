// SPDX-License-Identifier: BSL-1.0
#include "support/catch.hpp"

#include <sstream>

#include <bangfu/core/text.hpp>

using namespace bangfu;
using namespace bangfu::literals;

TEST_CASE("A reader gets his language, else a near one, else the unstated one, else any") {
  Text const t = Text("chinois", "fr").set("zh", "汉语").set("zh-Hant", "漢語").set("", "?");
  CHECK(t.in("zh-Hant") == "漢語");
  CHECK(t.in("zh") == "汉语");
  CHECK(t.in("zh-Hans") == "汉语");  // the same primary language
  CHECK(t.in("de") == "?");
  CHECK(t.in("") == "?");
  CHECK(t.any() == "?");
  CHECK(Text("汉语", "zh").in("en") == "汉语");
  CHECK(Text("汉语", "zh-Hant").in("zh") == "汉语");
  CHECK(Text("x", "zha").set("en", "y").in("zh") == "y");  // Zhuang is not Chinese
  CHECK(Text{}.in("zh").empty());
}

TEST_CASE("A text has one wording for each language, in the order of their tags") {
  Text t;
  t.set("zh", "一").set("en", "one").set("", "1").set("zh", "壹");
  REQUIRE(t.size() == 3);
  CHECK(t[0].language.empty());
  CHECK(t[1].language == "en");
  CHECK(t[2].wording == "壹");
  CHECK(*t.find("en") == "one");
  CHECK(t.find("fr") == nullptr);
}

TEST_CASE("An empty wording removes a language, and the last removes the text") {
  Text t = Text("一", "zh").set("en", "one");
  t.set("en", "");
  CHECK(t == Text("一", "zh"));
  t.set("fr", "");
  CHECK(t.size() == 1);
  t.set("zh", "");
  CHECK(t.empty());
  CHECK(t == Text{});
  CHECK(Text("", "zh") == Text{});
  CHECK(Text("").empty());
}

TEST_CASE("Texts are equal when they say the same in the same languages, whatever the order of saying") {
  Text const a = Text("一", "zh").set("en", "one");
  Text const b = Text("one", "en").set("zh", "一");
  CHECK(a == b);
  CHECK(a != Text("一", "zh"));
  CHECK(Text("一", "zh") != Text("一"));
  Text copy = a;
  CHECK(copy == a);
  copy.set("en", "two");
  CHECK(copy != a);
  copy = a;
  Text const& self = copy;
  copy = self;
  CHECK(copy == a);
  Text const moved = std::move(copy);
  CHECK(moved == a);
}

TEST_CASE("Literals state their language") {
  CHECK("帮扶"_zh == Text("帮扶", "zh"));
  CHECK("help"_en.in("en") == "help");
  std::ostringstream out;
  out << "帮扶"_zh << '|' << Language("zh-Hant") << '|' << Text{};
  CHECK(out.str() == "帮扶|zh-Hant|");
}

TEST_CASE("Language tags are letters, digits and hyphens") {
  for (char const* tag : {"", "zh", "en", "zh-Hant", "en-GB", "yue", "zh-Hans-CN", "de-1996"})
    CHECK(Language::is_tag(tag));
  for (char const* tag : {"z", "1a", "-zh", "zh_CN", "zh CN", "汉语", "abcdefghijklmnop"}) {
    CAPTURE(tag);
    CHECK_FALSE(Language::is_tag(tag));
    CHECK_THROWS_AS(Language(tag), std::invalid_argument);
  }
  CHECK(Language("abcdefghijklmno").tag() == "abcdefghijklmno");
  CHECK(Language("zh-Hant").primary() == "zh");
  CHECK_FALSE(Language::is_tag(std::string_view("z\0", 2)));
}
