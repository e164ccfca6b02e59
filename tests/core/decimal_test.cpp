// SPDX-License-Identifier: BSL-1.0
#include "support/catch.hpp"

#include <limits>
#include <random>
#include <sstream>
#include <type_traits>
#include <vector>

#include <bangfu/core/decimal.hpp>

using namespace bangfu;

namespace {

Decimal d(std::string_view text) {
  auto const value = Decimal::parse(text);
  REQUIRE(value);
  return *value;
}
/// A number as text, written out to 18 places and padded, so that the order of texts is that of numbers.
std::string ordered(Decimal const& value) {
  std::string digits = std::to_string(value.units() < 0 ? -value.units() : value.units());
  digits.insert(0, 40 - digits.size() - 18 + static_cast<std::size_t>(value.scale()), '0');
  digits.append(18 - static_cast<std::size_t>(value.scale()), '0');
  if (value.units() >= 0) return '1' + digits;
  for (char& c : digits) c = static_cast<char>('0' + '9' - c);
  return '0' + digits;
}

}  // namespace

TEST_CASE("A decimal is written as it was read, with its scale") {
  for (char const* text : {"0", "1", "-1", "12.50", "12.5", "0.1", "-0.1", "0.00", "999999999999999999",
                           "-999999999999999999", "0.999999999999999999", "0.000000000000000001",
                           "-0.000000000000000001", "1.00000000000000000", "123456789.123456789"}) {
    CAPTURE(text);
    CHECK(d(text).to_string() == text);
  }
  CHECK(d("007").to_string() == "7");
  CHECK(d("-0").to_string() == "0");
  CHECK(d("-0.0").to_string() == "0.0");
  CHECK(d("00000000000000000000000001").to_string() == "1");
}

TEST_CASE("What is no decimal, or has too many digits, is not read") {
  for (char const* text : {"",
                           "-",
                           ".",
                           "-.",
                           "1.",
                           ".5",
                           "-.5",
                           "1..2",
                           "1.2.3",
                           "+1",
                           "1e3",
                           "1E3",
                           " 1",
                           "1 ",
                           "1,000",
                           "1_000",
                           "--1",
                           "0x10",
                           "inf",
                           "nan",
                           "１",
                           "一",
                           "½",
                           "1000000000000000000",
                           "-1000000000000000000",
                           "0.0000000000000000001",
                           "99999999999999999999",
                           "1.000000000000000000",
                           "9999999999999999999.9",
                           "18446744073709551616",
                           "9223372036854775808"}) {
    CAPTURE(text);
    CHECK_FALSE(Decimal::parse(text));
  }
  CHECK_FALSE(Decimal::parse(std::string_view("1\0", 2)));
}

TEST_CASE("Comparison is numeric, whatever the scales") {
  CHECK(d("12.50") == d("12.5"));
  CHECK(d("0.000000000000000000") == Decimal(0));
  CHECK(d("-0.5") < d("-0.4"));
  CHECK(d("-0.5") < d("0.4"));
  CHECK(d("-1.5") < d("-1"));
  CHECK(d("999999999999999999") > d("0.999999999999999999"));
  CHECK(d("0.999999999999999999") < Decimal(1));
  std::mt19937_64 random(7);
  std::vector<Decimal> all;
  for (std::int64_t units : {0L, 1L, -1L, 5L, 10L, -10L, 99L, 100L, 12345L, Decimal::max_units, -Decimal::max_units})
    for (int scale : {0, 1, 2, 9, 17, 18}) all.emplace_back(units, scale);
  for (int i = 0; i < 300; ++i)
    all.emplace_back(static_cast<std::int64_t>(random() % 2'000'000'000'000'000'000ULL) - 999'999'999'999'999'999,
                     static_cast<int>(random() % 19));
  long count = 0;
  for (auto const& a : all)
    for (auto const& b : all) {
      ++count;
      if ((a < b) != (ordered(a) < ordered(b)) || (a == b) != (ordered(a) == ordered(b))) {
        CAPTURE(a, b);
        CHECK(false);
      }
    }
  std::cout << "decimals compared: " << count << '\n';
}

TEST_CASE("Sums are exact or refused") {
  CHECK((d("0.1") + d("0.2")).to_string() == "0.3");
  CHECK((d("1.50") + d("2")).to_string() == "3.50");
  CHECK((d("1") - d("0.99")).to_string() == "0.01");
  CHECK((-d("2.5")).to_string() == "-2.5");
  CHECK_THROWS_AS(Decimal(Decimal::max_units) + Decimal(1), std::out_of_range);
  CHECK_THROWS_AS(Decimal(-Decimal::max_units) - Decimal(1), std::out_of_range);
  CHECK_THROWS_AS(Decimal(Decimal::max_units) + d("0.1"), std::out_of_range);
  CHECK((Decimal(Decimal::max_units) - Decimal(Decimal::max_units)) == Decimal(0));
  Decimal sum;
  for (int i = 0; i < 1000; ++i) sum += d("0.001");
  CHECK(sum == Decimal(1));
  sum -= d("0.5");
  CHECK(sum == d("0.5"));
}

TEST_CASE("Integers of any type become decimals, or are refused beyond eighteen digits") {
  CHECK(Decimal(std::int8_t{-5}) == Decimal(-5));
  CHECK(Decimal(std::uint64_t{7}) == Decimal(7));
  CHECK_THROWS_AS(Decimal(std::numeric_limits<std::uint64_t>::max()), std::out_of_range);
  CHECK_THROWS_AS(Decimal(std::numeric_limits<std::int64_t>::max()), std::out_of_range);
  CHECK_THROWS_AS(Decimal(std::numeric_limits<std::int64_t>::min()), std::out_of_range);
  CHECK_THROWS_AS(Decimal(1, 19), std::out_of_range);
  CHECK_THROWS_AS(Decimal(1, -1), std::out_of_range);
  CHECK_THROWS_AS(Decimal(1, 256), std::out_of_range);
  CHECK_FALSE(std::is_constructible_v<Decimal, double>);
  CHECK_FALSE(std::is_constructible_v<Decimal, float>);
}

TEST_CASE("Whole numbers, the next above and the next below") {
  CHECK(d("3.00").whole() == 3);
  CHECK_FALSE(d("3.01").whole());
  for (auto const& [text, below, above] :
       std::vector<std::tuple<char const*, int, int>>{{"2.5", 2, 3},
                                                      {"-2.5", -3, -2},
                                                      {"2", 2, 2},
                                                      {"-2.0", -2, -2},
                                                      {"0.000000000000000001", 0, 1},
                                                      {"-0.000000000000000001", -1, 0}}) {
    CHECK(d(text).floor() == below);
    CHECK(d(text).ceil() == above);
  }
}
