// SPDX-License-Identifier: BSL-1.0
#include "support/catch.hpp"

#include <sstream>

#include <bangfu/core/tier.hpp>

using namespace bangfu;

TEST_CASE("县级以上 is met by the county and by every higher level") {
  TierCondition const condition = at_least(Tier::county);
  CHECK(condition.met_by(Tier::school) == Truth::no);
  CHECK(condition.met_by(Tier::county) == Truth::certain);
  CHECK(condition.met_by(Tier::city) == Truth::certain);
  CHECK(condition.met_by(Tier::province) == Truth::certain);
  CHECK(condition.met_by(Tier::nation) == Truth::certain);
}

TEST_CASE("Every condition compares levels by their rank and includes the level itself") {
  for (auto const& a : Enumeration<Tier>::all)
    for (auto const& b : Enumeration<Tier>::all) {
      CHECK(at_least(a.value).met_by(b.value) == truth(static_cast<int>(b.value) >= static_cast<int>(a.value)));
      CHECK(at_most(a.value).met_by(b.value) == truth(static_cast<int>(b.value) <= static_cast<int>(a.value)));
      CHECK(exactly(a.value).met_by(b.value) == truth(a.value == b.value));
    }
}

TEST_CASE("Levels ascend from the school to the nation and have codes and labels") {
  CHECK(Tier::school < Tier::county);
  CHECK(Tier::county < Tier::city);
  CHECK(Tier::city < Tier::province);
  CHECK(Tier::province < Tier::nation);
  for (auto const& e : Enumeration<Tier>::all) {
    CHECK(*find_enumerator<Tier>(to_string(e.value)) == e.value);
    CHECK_FALSE(label(e.value, "zh").empty());
  }
  CHECK(find_enumerator<Tier>("village") == nullptr);
  CHECK(to_string(static_cast<Tier>(99)).empty());
  CHECK(label(static_cast<Tier>(99), "en").empty());
  std::ostringstream out;
  out << at_least(Tier::county) << '|' << exactly(Tier::nation) << '|' << Tier::city;
  CHECK(out.str() == "county or above|national|city");
}
