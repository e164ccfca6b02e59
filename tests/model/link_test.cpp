// SPDX-License-Identifier: BSL-1.0
#include <sstream>
#include <string>
#include <type_traits>
#include <vector>

#include <bangfu/model/link.hpp>
#include <bangfu/model/measure.hpp>
#include <bangfu/model/target.hpp>

#include "support/catch.hpp"

using namespace bangfu;

namespace {
template <class Entity>
std::string print(Link<Entity> const& link) {
  std::ostringstream out;
  out << link;
  return out.str();
}
}  // namespace

TEST_CASE("a link made from an id is a stated one", "[model]") {
  Link<Measure> const link = MeasureId("m1");
  CHECK(link.origin == Origin::stated);
  CHECK(link.to == MeasureId("m1"));
  CHECK_FALSE(link.empty());
}

TEST_CASE("a link that is not set leads nowhere", "[model]") {
  CHECK(Link<Measure>().empty());
  CHECK(Link<Measure>(MeasureId(), Origin::inferred).empty());
  CHECK(Target{}.of.empty());
}

TEST_CASE("links to the same thing from different origins differ", "[model]") {
  MeasureId const m("m1");
  CHECK(Link<Measure>(m) == Link<Measure>(m, Origin::stated));
  CHECK(Link<Measure>(m) != Link<Measure>(m, Origin::inferred));
  CHECK(Link<Measure>(m, Origin::confirmed) != Link<Measure>(m, Origin::inferred));
  CHECK(Link<Measure>(m) != Link<Measure>(MeasureId("m2")));
}

TEST_CASE("an inferred link shows that it is one", "[model]") {
  CHECK(print(Link<Measure>(MeasureId("m1"))) == "m1");
  CHECK(print(Link<Measure>(MeasureId("m1"), Origin::inferred)) == "m1?");
  CHECK(print(Link<Measure>(MeasureId("m1"), Origin::confirmed)) == "m1");
}

TEST_CASE("links to things of different kinds do not mix", "[model]") {
  STATIC_REQUIRE_FALSE(std::is_convertible_v<TargetId, Link<Measure>>);
  STATIC_REQUIRE_FALSE(std::is_convertible_v<Link<Target>, Link<Measure>>);
  STATIC_REQUIRE(std::is_convertible_v<MeasureId, Link<Measure>>);
  std::vector<Link<Measure>> const serves = {MeasureId("m1"), {MeasureId("m2"), Origin::inferred}};
  CHECK(serves.size() == 2);
}
