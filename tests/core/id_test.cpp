// SPDX-License-Identifier: BSL-1.0
#include "support/catch.hpp"

#include <sstream>
#include <type_traits>
#include <unordered_set>

#include <bangfu/core/id.hpp>

using namespace bangfu;

namespace {
struct Apple;
struct Pear;
}  // namespace

TEST_CASE("Ids of one kind are compared by their text") {
  Id<Apple> const a("a1");
  CHECK(a == Id<Apple>(std::string("a1")));
  CHECK(a != Id<Apple>("A1"));
  CHECK(a < Id<Apple>("a2"));
  CHECK(Id<Apple>{}.empty());
  CHECK(Id<Apple>{} < a);
  CHECK(a.value() == "a1");
  std::ostringstream out;
  out << a;
  CHECK(out.str() == "a1");
}

TEST_CASE("Ids of different kinds neither mix nor arise from texts by themselves") {
  CHECK_FALSE(std::is_convertible_v<Id<Apple>, Id<Pear>>);
  CHECK_FALSE(std::is_constructible_v<Id<Apple>, Id<Pear>>);
  CHECK_FALSE(std::is_convertible_v<char const*, Id<Apple>>);
  CHECK_FALSE(std::is_convertible_v<std::string, Id<Apple>>);
  CHECK_FALSE(std::is_convertible_v<Id<Apple>, std::string>);
  CHECK(is_id<Id<Apple>>);
  CHECK_FALSE(is_id<std::string>);
}

TEST_CASE("Ids are keys of hashed containers") {
  std::unordered_set<Id<Apple>> all{Id<Apple>("a"), Id<Apple>("b"), Id<Apple>("a")};
  CHECK(all.size() == 2);
}
