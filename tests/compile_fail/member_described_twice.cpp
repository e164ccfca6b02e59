// expected: a_member_is_described_twice
// SPDX-License-Identifier: BSL-1.0
// One member described twice, another forgotten: their number alone would not tell.
#include <string>

#include <bangfu/core/describe.hpp>

using namespace bangfu;

struct Room {
  std::string name{};
  std::string floor{};

  template <class Self = Room>
  static constexpr auto description() {
#ifdef BANGFU_SHOULD_FAIL
    return describe<Self>("room", v(&Self::name, {.key = "name"}), v(&Self::name, {.key = "name"}));
#else
    return describe<Self>("room", v(&Self::name, {.key = "name"}), v(&Self::floor, {.key = "floor"}));
#endif
  }
};
static_assert(description_of<Room>.size == 2);
