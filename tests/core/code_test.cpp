// SPDX-License-Identifier: BSL-1.0
#include "support/catch.hpp"

#include <set>
#include <sstream>

#include <bangfu/core/quantity.hpp>

using namespace bangfu;

TEST_CASE("A known code has its labels, an unknown one is kept as it is written") {
  Unit const known("person");
  CHECK(known == unit::person);
  CHECK(known.known() == Unit(unit::person).known());
  CHECK(known.label("zh") == "人");
  CHECK(known.label("zh-Hans") == "人");
  CHECK(known.label("en") == "persons");
  Unit const other("litre");
  CHECK(other.known() == nullptr);
  CHECK(other.code() == "litre");
  CHECK(other.label("zh") == "litre");
  CHECK(other == Unit("litre"));
  CHECK(other != Unit("Litre"));
  CHECK(Unit("Person").known() == nullptr);  // codes are spelt exactly
  CHECK(Unit(" person") != unit::person);
}

TEST_CASE("A constant that is not in the list is kept as an unknown code") {
  static constexpr KnownCode<unit> furlong{"furlong", "弗隆", "furlongs"};
  Unit const u(furlong);
  CHECK(u.code() == "furlong");
  CHECK_FALSE(u.empty());
  CHECK(u == furlong);
}

TEST_CASE("No code is empty, and empty is no code") {
  CHECK(Unit{}.empty());
  CHECK(Unit("").empty());
  CHECK(Unit{} == Unit(""));
  CHECK(Unit{} != Unit("person"));
  CHECK(Unit{}.code().empty());
  CHECK_FALSE(Unit{} == unit::person);
}

TEST_CASE("Copies of codes are their own") {
  Unit a("litre");
  Unit b = a;
  a = Unit(unit::person);
  CHECK(b.code() == "litre");
  b = a;
  CHECK(b == unit::person);
  Unit const& self = b;
  b = self;
  CHECK(b == unit::person);
  std::ostringstream out;
  out << Unit("litre") << ' ' << b << ' ' << Unit{};
  CHECK(out.str() == "litre person ");
}

TEST_CASE("Constants of the list are reachable through the code") {
  CHECK(Unit::person.code == "person");
  CHECK(Scope::term.zh == "每学期");
}

namespace {
template <class List>
void check_list() {
  std::set<std::string_view> codes;
  for (auto const* known : List::all) {
    CAPTURE(known->code);
    CHECK(codes.insert(known->code).second);
    CHECK_FALSE(known->zh.empty());
    CHECK_FALSE(known->en.empty());
    for (char c : known->code) CHECK(((c >= 'a' && c <= 'z') || c == '_'));
    CHECK(find_known<List>(known->code) == known);
  }
}
}  // namespace

TEST_CASE("Codes of a list are lower-case words, each there once and labelled in both languages") {
  check_list<unit>();
  check_list<scope>();
}
