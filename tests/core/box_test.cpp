// SPDX-License-Identifier: BSL-1.0
#include "support/catch.hpp"

#include <string>
#include <type_traits>

#include <bangfu/core/box.hpp>

using namespace bangfu;

namespace {
struct Tree {
  int leaf = 0;
  Box<Tree> branch{};  // of itself: the type is incomplete here
  friend bool operator==(Tree const&, Tree const&) = default;
};
}  // namespace

TEST_CASE("A box is empty or holds a value, and is compared by value") {
  Box<std::string> const none;
  Box<std::string> const a = std::string("a");
  CHECK_FALSE(none);
  CHECK(a.has_value());
  CHECK(*a == "a");
  CHECK(a->size() == 1);
  CHECK(a == Box<std::string>(std::string("a")));
  CHECK(a != Box<std::string>(std::string("b")));
  CHECK(a != none);
  CHECK(none == Box<std::string>{});
}

TEST_CASE("Copies of a box are their own") {
  Box<Tree> a = Tree{.leaf = 1, .branch = Tree{.leaf = 2, .branch = {}}};
  Box<Tree> b = a;
  CHECK(a == b);
  b->branch->leaf = 3;
  CHECK(a->branch->leaf == 2);
  CHECK(a != b);
  b = a;
  CHECK(a == b);
  Box<Tree> const& self = b;
  b = self;
  CHECK(a == b);
  b.reset();
  CHECK_FALSE(b);
  CHECK(b.emplace().leaf == 0);
  Box<Tree> const moved = std::move(a);
  CHECK(moved->leaf == 1);
}

TEST_CASE("A part of a box can take the place of the whole") {
  Box<Tree> a = Tree{.leaf = 1, .branch = Tree{.leaf = 2, .branch = Tree{.leaf = 3, .branch = {}}}};
  a = a->branch;
  CHECK(a->leaf == 2);
  CHECK(a->branch->leaf == 3);
}

TEST_CASE("A box takes the room of a pointer") {
  CHECK(sizeof(Box<Tree>) == sizeof(void*));
  CHECK_FALSE(std::is_convertible_v<Box<int>, bool>);
}
