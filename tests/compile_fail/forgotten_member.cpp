// expected: every member of the entity is described, once
// SPDX-License-Identifier: BSL-1.0
// A described entity with a forgotten member does not compile.
#include <string>

#include <bangfu/core/describe.hpp>

using namespace bangfu;

struct Basket {
  std::string owner{};
  int apples{};
  static constexpr auto description() {
#ifdef BANGFU_SHOULD_FAIL
    return describe<Basket>("basket", v(&Basket::owner, {.key = "owner", .zh = "主人", .en = "owner"}));
#else
    return describe<Basket>("basket", v(&Basket::owner, {.key = "owner", .zh = "主人", .en = "owner"}),
                            v(&Basket::apples, {.key = "apples", .zh = "苹果", .en = "apples"}));
#endif
  }
};
auto const description = Basket::description();
