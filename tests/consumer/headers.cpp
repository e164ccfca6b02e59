// SPDX-License-Identifier: BSL-1.0
// Uses the headers alone.
#include <bangfu/bangfu.hpp>

#include <iostream>

int main() {
  using namespace bangfu::literals;
  bangfu::Plan plan{.title = "一对一帮扶"_zh};
  plan.add(bangfu::Institution{.name = "东城技工学校"_zh}, bangfu::Role::supporting);
  std::cout << bangfu::version << '\n';
  return plan == bangfu::Plan{} ? 1 : 0;
}
