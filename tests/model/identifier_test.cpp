// SPDX-License-Identifier: BSL-1.0
#include <sstream>
#include <string>
#include <string_view>

#include <bangfu/model/identifier.hpp>

#include "support/catch.hpp"

using namespace bangfu;

namespace {

constexpr std::string_view alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/// The check character, worked out anew: the weights are the powers of 3 modulo 31.
char check_character(std::string_view first17) {
  unsigned sum = 0;
  unsigned weight = 1;
  for (char const c : first17) {
    sum += static_cast<unsigned>(alphabet.find(c)) * weight;
    weight = weight * 3 % 31;
  }
  return alphabet[(31 - sum % 31) % 31];
}
bool valid(std::string_view code) { return Identifier::is_unified_social_credit_code(code); }

}  // namespace

TEST_CASE("unified social credit codes with the right check character are well formed", "[model]") {
  for (std::string_view const code :
       {"12441900000000000Y", "1244028199999999XD", "91440300MA5DA1234H", "11110000MB0000001Y", "52440000MJ1234567B",
        "000000000000000000", "YYYYYYYYYYYYYYYYYT", "12441900456789ABC6", "124419000000000100"}) {
    INFO(code);
    CHECK(code.back() == check_character(code.substr(0, 17)));
    CHECK(valid(code));
  }
}

TEST_CASE("each single wrong character of a unified social credit code is found", "[model]") {
  std::string const good = "91440300MA5DA1234H";
  REQUIRE(valid(good));
  for (std::size_t at = 0; at < good.size(); ++at) {
    std::string bad = good;
    for (char const c : alphabet) {
      bad[at] = c;
      CHECK(valid(bad) == (c == good[at]));
    }
    for (char const c : {'I', 'O', 'S', 'V', 'Z', 'a', '-', ' ', '\0'}) {
      bad[at] = c;
      CHECK_FALSE(valid(bad));
    }
  }
}

TEST_CASE("two neighbouring characters that have changed places are found", "[model]") {
  std::string const good = "91440300MA5DA1234H";
  for (std::size_t at = 0; at + 2 < good.size(); ++at) {
    std::string bad = good;
    std::swap(bad[at], bad[at + 1]);
    CHECK(valid(bad) == (bad == good));
  }
}

TEST_CASE("unified social credit codes have 18 characters", "[model]") {
  std::string const good = "91440300MA5DA1234H";
  CHECK_FALSE(valid(""));
  CHECK_FALSE(valid(good.substr(0, 17)));
  CHECK_FALSE(valid(good + "0"));
  CHECK_FALSE(valid("１" + good.substr(1)));  // a full-width digit
}

TEST_CASE("an identifier is judged by the form of its scheme", "[model]") {
  auto const judged = [](IdentifierScheme scheme, char const* code) {
    return Identifier{.scheme = std::move(scheme), .code = code}.well_formed();
  };
  CHECK(judged(identifier_scheme::unified_social_credit_code, "91440300MA5DA1234H") == Truth::certain);
  CHECK(judged(identifier_scheme::unified_social_credit_code, "91440300MA5DA1234J") == Truth::no);
  CHECK(judged(identifier_scheme::school_code, "3144019999") == Truth::certain);
  CHECK(judged(identifier_scheme::school_code, "314401999") == Truth::no);
  CHECK(judged(identifier_scheme::school_code, "31440199X9") == Truth::no);
  CHECK(judged(identifier_scheme::division_code, "440281") == Truth::certain);
  CHECK(judged(identifier_scheme::division_code, "440281103") == Truth::certain);
  CHECK(judged(identifier_scheme::division_code, "440281103001") == Truth::certain);
  CHECK(judged(identifier_scheme::division_code, "4402811") == Truth::no);
  CHECK(judged(identifier_scheme::division_code, "") == Truth::no);
  CHECK(judged(identifier_scheme::speciality_code, "660103") == Truth::certain);
  CHECK(judged(identifier_scheme::speciality_code, "66010") == Truth::no);
}

TEST_CASE("a scheme without a known form leaves the judgement open", "[model]") {
  CHECK(Identifier{.scheme = identifier_scheme::local, .code = "7"}.well_formed() == Truth::possible);
  CHECK(Identifier{.scheme = IdentifierScheme("orcid"), .code = "7"}.well_formed() == Truth::possible);
  CHECK(Identifier{}.well_formed() == Truth::possible);
}

TEST_CASE("an identifier prints its scheme and code", "[model]") {
  std::ostringstream out;
  out << Identifier{.scheme = identifier_scheme::school_code, .code = "3144019999"};
  CHECK(out.str() == "school_code:3144019999");
}
