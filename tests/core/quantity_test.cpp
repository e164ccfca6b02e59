// SPDX-License-Identifier: BSL-1.0
#include "support/catch.hpp"

#include <sstream>

#include <bangfu/core/quantity.hpp>

using namespace bangfu;

TEST_CASE("A value meets a quantity when it lies within its bounds") {
  for (int value = -3; value <= 12; ++value) {
    CHECK(exactly(5).met_by(value) == truth(value == 5));
    CHECK(at_least(5).met_by(value) == truth(value >= 5));
    CHECK(at_most(5).met_by(value) == truth(value <= 5));
    CHECK(more_than(5).met_by(value) == truth(value > 5));
    CHECK(fewer_than(5).met_by(value) == truth(value < 5));
    CHECK(between(3, 5).met_by(value) == truth(value >= 3 && value <= 5));
    Quantity open = between(3, 5);
    open.above = open.below = true;
    CHECK(open.met_by(value) == truth(value > 3 && value < 5));
    CHECK(between(5, 3).met_by(value) == Truth::no);  // reversed: nothing meets it
  }
}

TEST_CASE("An approximate quantity is met, or possibly met, but never missed") {
  for (int value = 0; value <= 12; ++value)
    CHECK(about(5).met_by(value) == (value == 5 ? Truth::certain : Truth::possible));
}

TEST_CASE("A blank or relative quantity is possibly met by anything") {
  CHECK(Quantity{}.met_by(0) == Truth::possible);
  CHECK(Quantity{.similar_to = "t1"}.met_by(99) == Truth::possible);
  CHECK(Quantity{}.blank());
  CHECK_FALSE(at_least(0).blank());
}

TEST_CASE("Values between whole numbers count exactly") {
  CHECK(at_least(5).met_by(*Decimal::parse("4.99999999999999999")) == Truth::no);
  CHECK(at_least(*Decimal::parse("99.5"), Unit(unit::percent)).met_by(*Decimal::parse("99.50")) == Truth::certain);
}

TEST_CASE("人 and 人次 are different units") {
  CHECK(at_least(5, Unit(unit::person)) != at_least(5, Unit(unit::participation)));
}

TEST_CASE("Quantities in words of both languages") {
  auto const en = [](Quantity const& q) { return to_text(q, "en"); };
  auto const zh = [](Quantity const& q) { return to_text(q, "zh"); };
  CHECK(en(at_least(5, Unit(unit::person))) == "at least 5 persons");
  CHECK(zh(at_least(5, Unit(unit::person))) == "不少于5人");
  CHECK(zh(between(20, 30, Unit(unit::person))) == "20至30人");
  CHECK(en(about(200)) == "about 200");
  CHECK(zh(about(200, Unit(unit::participation))) == "约200人次");
  CHECK(zh(more_than(5)) == "超过5");
  CHECK(en(fewer_than(5)) == "fewer than 5");
  CHECK(en(exactly(90, Unit(unit::percent))) == "90%");
  CHECK(en(Quantity{}) == "(blank)");
  CHECK(zh(Quantity{.similar_to = "t1"}) == "数量相当");
  Quantity each = at_least(10, Unit(unit::person));
  each.per = Scope(scope::school);
  CHECK(zh(each) == "每校不少于10人");
  CHECK(en(each) == "at least 10 persons, each school");
  Quantity often;
  often.per = Scope(scope::term);
  CHECK(zh(often) == "每学期");
  CHECK(en(often) == "each term");
  Quantity mixed = between(3, 5);
  mixed.above = true;
  CHECK(en(mixed) == "more than 3 and at most 5");
  CHECK(zh(mixed) == "超过3、不超过5");
  std::ostringstream out;
  out << at_most(*Decimal::parse("1.50"), Unit("litre"));
  CHECK(out.str() == "at most 1.50 litre");
}

TEST_CASE("Behind one the English unit is singular, for every unit") {
  auto const one = [](Unit const& unit) { return to_text(exactly(1, unit), "en"); };
  CHECK(one(unit::person) == "1 person");
  CHECK(one(unit::class_group) == "1 class");
  CHECK(one(unit::class_hour) == "1 class hour");
  CHECK(one(unit::speciality) == "1 speciality");
  CHECK(one(unit::base) == "1 base");
  CHECK(one(unit::percentage_point) == "1 percentage point");
  CHECK(one(unit::percent) == "1%");
  CHECK(one(unit::yuan) == "1 yuan");
  CHECK(one(Unit("buses")) == "1 buses");  // a code that is not known is not a word
  for (KnownCode<unit> const* known : unit::all) {
    INFO(known->code);
    CHECK((one(*known).back() != 's' || known->code == "class_group"));
  }
  CHECK(to_text(at_least(1, unit::time), "en") == "at least 1 time");
  CHECK(to_text(between(1, 2, unit::time), "en") == "1 to 2 times");
  CHECK(to_text(exactly(0, unit::person), "en") == "0 persons");
  CHECK(to_text(Quantity{.unit = unit::person}, "en") == "(blank) persons");
}
