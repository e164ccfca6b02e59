// SPDX-License-Identifier: BSL-1.0
#include "support/catch.hpp"

#include <sstream>
#include <type_traits>

#include <bangfu/core/truth.hpp>

using namespace bangfu;

namespace {
constexpr Truth all[] = {Truth::no, Truth::possible, Truth::certain};
}

TEST_CASE("On what is known, truth is the logic of true and false") {
  for (bool a : {false, true}) {
    CHECK((!truth(a)) == truth(!a));
    CHECK(is_certain(truth(a)) == a);
    CHECK(is_possible(truth(a)) == a);
    for (bool b : {false, true}) {
      CHECK((truth(a) && truth(b)) == truth(a && b));
      CHECK((truth(a) || truth(b)) == truth(a || b));
    }
  }
}

TEST_CASE("What is possible stands for both answers: a connective is certain or no only when both give it") {
  auto const meanings = [](Truth t) {
    return t == Truth::possible ? std::pair(false, true) : std::pair(t == Truth::certain, t == Truth::certain);
  };
  auto const from = [](bool some_false, bool some_true) {
    return !some_false ? Truth::certain : some_true ? Truth::possible : Truth::no;
  };
  for (Truth a : all)
    for (Truth b : all) {
      auto const [a0, a1] = meanings(a);
      auto const [b0, b1] = meanings(b);
      bool some_false = false;
      bool some_true = false;
      bool or_false = false;
      bool or_true = false;
      for (bool x : {a0, a1})
        for (bool y : {b0, b1}) {
          (x && y ? some_true : some_false) = true;
          (x || y ? or_true : or_false) = true;
        }
      CHECK((a && b) == from(some_false, some_true));
      CHECK((a || b) == from(or_false, or_true));
    }
}

TEST_CASE("Kleene's laws hold: double negation, De Morgan, commutativity, associativity, distribution, absorption") {
  for (Truth a : all) {
    CHECK((!!a) == a);
    CHECK((a && a) == a);
    CHECK((a || a) == a);
    CHECK((a && Truth::certain) == a);
    CHECK((a || Truth::no) == a);
    CHECK((a && Truth::no) == Truth::no);
    CHECK((a || Truth::certain) == Truth::certain);
    for (Truth b : all) {
      CHECK((a && b) == (b && a));
      CHECK((a || b) == (b || a));
      CHECK((!(a && b)) == (!a || !b));
      CHECK((!(a || b)) == (!a && !b));
      CHECK((a && (a || b)) == a);
      CHECK((a || (a && b)) == a);
      CHECK(((a && !a) && (b || !b)) == (a && !a));  // a contradiction is no more true than any choice
      for (Truth c : all) {
        CHECK(((a && b) && c) == (a && (b && c)));
        CHECK(((a || b) || c) == (a || (b || c)));
        CHECK((a && (b || c)) == ((a && b) || (a && c)));
        CHECK((a || (b && c)) == ((a || b) && (a || c)));
      }
    }
  }
}

TEST_CASE("Neither the excluded middle nor the excluded contradiction holds of what is possible") {
  CHECK((Truth::possible || !Truth::possible) == Truth::possible);
  CHECK((Truth::possible && !Truth::possible) == Truth::possible);
}

TEST_CASE("Truth has words, an order of confidence, and is no bool") {
  std::ostringstream out;
  for (Truth t : all) out << t << ' ';
  CHECK(out.str() == "no possible certain ");
  CHECK(Truth::no < Truth::possible);
  CHECK(Truth::possible < Truth::certain);
  CHECK_FALSE(std::is_convertible_v<Truth, bool>);
  CHECK_FALSE(std::is_convertible_v<bool, Truth>);
  static_assert((Truth::possible && Truth::certain) == Truth::possible);
}
