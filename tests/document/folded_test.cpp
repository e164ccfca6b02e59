// SPDX-License-Identifier: BSL-1.0
#include "support/catch.hpp"

#include <random>

#include <bangfu/document/folded.hpp>

using namespace bangfu::document;

namespace {

std::string spelled(std::string_view text) { return fold_text(text); }

}  // namespace

TEST_CASE("Script, width, case and dashes do not tell texts apart") {
  CHECK(spelled("對口幫扶實施方案") == spelled("对口帮扶实施方案"));
  CHECK(spelled("臺灣學校、臺北") == spelled("台湾学校、台北"));
  CHECK(spelled("（２０１９）ＡＢＣ％") == "(2019)abc%");
  CHECK(spelled("3—5名") == spelled("3－5名"));
  CHECK(spelled("3—5名") == spelled("3–5名"));
  CHECK(spelled("1～2") == spelled("1〜2"));
  CHECK(spelled("二○○八") == spelled("二〇〇八"));
  CHECK(spelled("⼀⼆三") == "一二三");  // radicals, as some PDF tools write them
  CHECK(spelled("買買提•阿不都") == spelled("买买提·阿不都"));
}

TEST_CASE("Blanks between Chinese characters separate nothing, those between words are one space") {
  CHECK(spelled("2019 年 3　月") == "2019年3月");
  CHECK(spelled("  one \t two\n") == "one two");
  Folded const t("罗　一  李二");
  CHECK(t.size() == 4);
  CHECK(t.gap(1) == 1);
  CHECK(t.gap(2) == 2);
  CHECK(t.written(0, 2) == "罗一");
}

TEST_CASE("Every character leads back to the bytes that it stands for") {
  std::string const text = "a　帮\xEF\xBB\xBF幫\xFF𠮷z";
  Folded const t(text);
  std::string joined;
  for (std::size_t i = 0; i < t.size(); ++i) {
    Span const s = t.span(i, i + 1);
    REQUIRE(s.end() <= text.size());
    joined += text.substr(s.offset, s.length);
    CHECK(t.at_byte(s.offset) == i);
  }
  CHECK(joined == "a帮幫\xFF𠮷z");
  CHECK(t.span(0, t.size()).length == text.size());
  CHECK(t.at_byte(text.size()) == t.size());
}

TEST_CASE("Folding is settled: what is folded stays as it is") {
  for (char32_t c = 0x20; c < 0x30000; ++c) {
    if (c >= 0xD800 && c < 0xE000) continue;
    char32_t const once = fold(c);
    if (once != 0 && fold(once) != once) FAIL("U+" << std::hex << static_cast<unsigned long>(c));
    char32_t const shared = unify(c);
    if (shared == 0 || unify(shared) != shared) FAIL("U+" << std::hex << static_cast<unsigned long>(c));
  }
  SUCCEED();
}

TEST_CASE("The common spelling keeps places: one character stays one character") {
  CHECK(unify_text("《國家職業教育》（２０１９）Ａ—「甲」") == "《国家职业教育》(2019)A-“甲”");
  std::string const text = "一\xE2\x80\x8B二　Ｂc\n";
  Folded const before(text);
  auto const count = [](std::string const& s) {
    std::size_t n = 0;
    for (char const c : s) n += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U ? 1 : 0;
    return n;
  };
  CHECK(count(unify_text(text)) == count(text));
}

TEST_CASE("Any bytes can be folded") {
  std::mt19937 random(7);
  for (int n = 0; n < 2000; ++n) {
    std::string bytes;
    for (std::size_t k = random() % 24; k > 0; --k)
      bytes += static_cast<char>(random() % 4 == 0 ? random() : 0xE4 + random() % 8);
    Folded const t(bytes);
    std::size_t end = 0;
    for (std::size_t i = 0; i < t.size(); ++i) {
      Span const s = t.span(i, i + 1);
      REQUIRE(s.offset >= end);
      REQUIRE(s.end() <= bytes.size());
      end = s.end();
    }
  }
}
