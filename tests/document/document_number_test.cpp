// SPDX-License-Identifier: BSL-1.0
#include "support/catch.hpp"

#include <random>

#include <bangfu/document/document_number.hpp>

using namespace bangfu;
using namespace bangfu::document;

TEST_CASE("Document numbers are read in every kind of brackets") {
  for (char const* text :
       {"国发〔2019〕4号", "国发〔2019〕4 号", "国发[2019]4号", "国发【2019】4号", "国发（2019）4号", "国发(2019)4号",
        "國發﹝2019﹞4號", "国发〔２０１９〕４号", "国发〔2019〕第4号", "国发 〔 2019 〕 4 号", "国发〔2019年〕4号"}) {
    INFO(text);
    auto const read = parse_document_number(text);
    REQUIRE(read.has_value());
    CHECK((read->value.issuer == "国发" || read->value.issuer == "國發"));
    CHECK(read->value.year == 2019);
    CHECK(read->value.serial == 4);
    CHECK(read->wording == text);
  }
}

TEST_CASE("Masked and blank parts are kept as they are") {
  auto const year = parse_document_number("市教基〔20xx〕4号");
  REQUIRE(year.has_value());
  CHECK_FALSE(year->value.year);
  CHECK(year->value.masked_year == "20xx");
  auto const serial = parse_document_number("市教基〔2021〕×号");
  REQUIRE(serial.has_value());
  CHECK_FALSE(serial->value.serial);
  CHECK(serial->value.masked_serial == "×");
  CHECK(parse_document_number("市教基〔2021〕　号").has_value());
}

TEST_CASE("What is no document number is refused") {
  for (char const* text : {"", "国发", "〔2019〕4号", "国发〔2019〕4", "国发〔2019〕号", "国发〔19〕4号",
                           "国发2019年4号", "国发〔20190〕4号", "国发〔2019〕4号文", "国发〔2019〕9999999号"}) {
    INFO(text);
    CHECK(parse_document_number(text).has_error());
  }
}

TEST_CASE("In a text, the issuer's name begins where it can begin") {
  auto const found = find_document_numbers(
      "根据粤府办〔2019〕4号和国发[2019]"
      "4号的要求，落实《方案》（教职成厅函〔2020〕12号）、按照市教基〔2021〕3号执行。〔2019〕5号");
  REQUIRE(found.size() == 4);
  CHECK(found[0].wording == "粤府办〔2019〕4号");
  CHECK(found[1].wording == "国发[2019]4号");
  CHECK(found[2].wording == "教职成厅函〔2020〕12号");
  CHECK(found[3].wording == "市教基〔2021〕3号");
}

TEST_CASE("A document number is written as the standard has it, and read back") {
  CHECK(document_number_words({.issuer = "国发", .year = 2019, .serial = 4}) == "国发〔2019〕4号");
  static constexpr std::string_view issuers[] = {"国发", "粤府办", "教职成厅函", "莞教", "市教基"};
  std::mt19937 random(2);
  for (int k = 0; k < 2000; ++k) {
    DocumentNumber n;
    n.issuer = issuers[random() % std::size(issuers)];
    n.year = static_cast<int>(1990 + random() % 60);
    n.serial = static_cast<int>(1 + random() % 999);
    if (random() % 9 == 0) n.year.reset(), n.masked_year = "20xx";
    if (random() % 9 == 0) n.serial.reset(), n.masked_serial = "×";
    auto const read = parse_document_number(document_number_words(n));
    REQUIRE(read.has_value());
    REQUIRE(read->value == n);
  }
}
