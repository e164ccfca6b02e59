// SPDX-License-Identifier: BSL-1.0
#include "support/catch.hpp"

#include <random>

#include <bangfu/document/number.hpp>

using namespace bangfu;
using namespace bangfu::document;

namespace {

/// The number as text, or what was wrong.
std::string number(std::string_view text) {
  auto const read = parse_number(text);
  return read ? read->value.to_string() : std::string(to_string(read.error().code()));
}

}  // namespace

TEST_CASE("Numbers are read as plans write them") {
  struct Case {
    char const* text;
    char const* value;
  };
  Case const cases[] = {
      {"12", "12"},
      {"１２", "12"},
      {"1,200", "1200"},
      {"1，200", "1200"},
      {"3.5", "3.5"},
      {"3.5万", "35000"},
      {"2千", "2000"},
      {"1亿2千万", "120000000"},
      {"十", "10"},
      {"十二", "12"},
      {"二十", "20"},
      {"二十五", "25"},
      {"一百", "100"},
      {"一百零五", "105"},
      {"一百〇五", "105"},
      {"一百一十", "110"},
      {"一百十五", "115"},
      {"三百五", "350"},
      {"两千三百", "2300"},
      {"两千零三", "2003"},
      {"一万二", "12000"},
      {"一万二千", "12000"},
      {"一万零五", "10005"},
      {"十万", "100000"},
      {"一百二十万", "1200000"},
      {"一亿二千万", "120000000"},
      {"二〇一九", "2019"},
      {"二○○八", "2008"},
      {"零", "0"},
      {"0", "0"},
      {"壹佰贰拾", "120"},
      {"貳拾伍", "25"},
      {"壹萬", "10000"},
      {"廿五", "25"},
      {"卅", "30"},
      {"半", "0.5"},
      {"two", "2"},
      {"Twenty-one", "21"},
      {"one hundred and five", "105"},
      {"two thousand three hundred", "2300"},
      {"a hundred", "100"},
      {"1.5 million", "1500000"},
      {"three million two hundred thousand and one", "3200001"},
      {"a dozen", "12"},
      {"  7 ", "7"},
      {"999999999999999999", "999999999999999999"},
  };
  for (Case const& c : cases) {
    INFO(c.text);
    CHECK(number(c.text) == c.value);
  }
  std::cout << std::size(cases) << " wordings of numbers\n";
}

TEST_CASE("What is no exact number is refused") {
  for (char const* text :
       {"", " ", "名", "5名", "两三", "十余", "数十", "1,20", "1.", "一一二三五五四五五五五五五五五五五五五五五",
        "万一", "hundred", "twenty-", "five and", "--5", "5-6", "一百零", "２０１９.3.28"}) {
    INFO(text);
    CHECK(parse_number(text).has_error());
  }
  CHECK(number("9999999999999999999") == "limit");
  CHECK(number(std::string(5000, '9')) == "limit");
  CHECK(number("九千九百九十九亿亿") == "syntax");
}

TEST_CASE("A number at the beginning of a text takes what belongs to it") {
  CHECK(read_number("5名")->span.length == 1);
  CHECK(read_number("二十五人")->wording == "二十五");
  CHECK(read_number("3.5万人次")->value == Decimal(35000));
  CHECK(read_number("2019.3.28")->value == Decimal(2019));
  CHECK_FALSE(read_number("名5"));
  CHECK_FALSE(read_number("百分之五"));
}

TEST_CASE("The words of a number are read back as the same number") {
  std::mt19937_64 random(42);
  std::size_t tried = 0;
  auto const check = [&](std::int64_t n) {
    for (NumberStyle const style : {NumberStyle::arabic, NumberStyle::grouped, NumberStyle::chinese,
                                    NumberStyle::financial, NumberStyle::english}) {
      std::string const words = number_words(Decimal(n), style);
      auto const read = parse_number(words);
      ++tried;
      if (!read || read->value != Decimal(n)) FAIL(n << " is written " << words << " and read " << number(words));
    }
    if (n >= 1000) {
      std::string const words = number_words(Decimal(n), NumberStyle::chinese_digits);
      if (number(words) != std::to_string(n)) FAIL(n << " " << words);
    }
  };
  // A sanitizer wants each way through the code, not each number.
  std::int64_t const step = test::sanitized() ? 13 : 1;
  for (std::int64_t n = 0; n <= 20000; n += step) check(n);
  for (std::int64_t k = 0; k < 20000; k += step) {
    std::int64_t limit = 1;
    for (std::uint64_t p = 1 + random() % 14; p > 0; --p) limit *= 10;
    std::int64_t n = static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(limit));
    if (random() % 2 == 0) n -= n % 1000;
    check(n);
  }
  std::cout << tried << " numbers written in words and read back\n";
}
