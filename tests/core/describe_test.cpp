// SPDX-License-Identifier: BSL-1.0
#include "support/catch.hpp"

#include <optional>
#include <string>
#include <vector>

#include <bangfu/core/box.hpp>
#include <bangfu/core/describe.hpp>
#include <bangfu/core/quantity.hpp>
#include <bangfu/time/when.hpp>

using namespace bangfu;

namespace {

struct Basket {
  std::string owner{};
  std::vector<int> apples{};
  std::optional<Decimal> weight{};
  Box<Quantity> promised{};
  Extras extras{};
  static constexpr auto description() {
    return describe<Basket>("basket",
                            v(&Basket::owner, {.key = "owner", .personal = true, .zh = "主人", .en = "owner"}),
                            v(&Basket::apples, {.key = "apples", .since = 2, .zh = "苹果", .en = "apples"}),
                            v(&Basket::weight, {.key = "weight", .zh = "重量", .en = "weight"}),
                            v(&Basket::promised, {.key = "promised", .zh = "承诺", .en = "what was promised"}));
  }
};

struct Plain {
  int number{};
  static constexpr auto description() {
    return describe<Plain>("plain", v(&Plain::number, {.key = "number", .zh = "数", .en = "a number"}));
  }
};

template <class T>
std::string keys() {
  std::string all;
  for_each_member<T>([&](auto const& member) { all += std::string(member.info.key) + ' '; });
  return all;
}

}  // namespace

TEST_CASE("Members are visited in the order in which they are declared, without the unknown ones") {
  CHECK(keys<Basket>() == "owner apples weight promised ");
  CHECK(description_of<Basket>.name == "basket");
  CHECK(decltype(Basket::description())::size == 4);
}

TEST_CASE("A description knows what it is told and reaches the member") {
  auto const& owner = member_at<Basket, 0>();
  CHECK(owner.info.personal);
  CHECK(owner.info.since == 1);
  CHECK(member_at<Basket, 1>().info.since == 2);
  Basket b{.owner = "甲"};
  CHECK(b.*owner.pointer == "甲");
}

TEST_CASE("Described types are told from others, and those with unknown members from those without") {
  CHECK(Described<Basket>);
  CHECK(Described<Plain>);
  CHECK_FALSE(Described<std::string>);
  CHECK(HasExtras<Basket>);
  CHECK_FALSE(HasExtras<Plain>);
}

TEST_CASE("The values of time and quantity describe all their members") {
  CHECK(keys<Quantity>() == "min max above below approximate unit per similar_to wording ");
  CHECK(keys<Length>() == "min max unit approximate ");
  CHECK(keys<Duration>() == "min max unit approximate each ");
  CHECK(keys<Recurrence>() == "every min_times max_times on ");
  CHECK(keys<When>() == "window lasts extent months weeks recurs deadline wording ");
  CHECK(keys<SchoolCalendar>() == "terms holidays make_up_days school_year_begins ");
}
