// SPDX-License-Identifier: BSL-1.0
#include "support/catch.hpp"

#include <sstream>

#include <bangfu/core/extras.hpp>

using namespace bangfu;

TEST_CASE("Unknown members are kept in the order of their keys") {
  Extras e;
  CHECK(e.empty());
  CHECK(e.begin() == e.end());
  CHECK(e.set("b", "2"));
  CHECK(e.set("a", "{}"));
  CHECK(e.set("甲", "null"));
  CHECK_FALSE(e.set("b", "3"));
  std::ostringstream out;
  out << e;
  CHECK(out.str() == "{a: {}, b: 3, 甲: null}");
  CHECK(*e.find("b") == "3");
  CHECK(e.find("c") == nullptr);
  CHECK(Extras{}.find("c") == nullptr);
}

TEST_CASE("Unknown members count for equality, whatever the order in which they came") {
  Extras a;
  Extras b;
  CHECK(a == b);
  a.set("x", "1");
  CHECK(a != b);
  CHECK(b != a);
  a.set("y", "2");
  b.set("y", "2");
  b.set("x", "1");
  CHECK(a == b);
  Extras c = a;
  c.set("x", "9");
  CHECK(*a.find("x") == "1");
  c = a;
  Extras const& self = c;
  c = self;
  CHECK(c == a);
  c = Extras{};
  CHECK(c.empty());
}

TEST_CASE("Without unknown members an entity grows by one pointer only") { CHECK(sizeof(Extras) == sizeof(void*)); }
