// SPDX-License-Identifier: BSL-1.0
// Uses the headers alone.
#include <bangfu/bangfu.hpp>

#include <iostream>

int main() {
  bangfu::Plan plan{.title = bangfu::Text("zh", "一对一帮扶")};
  plan.add(bangfu::Institution{.name = bangfu::Text("zh", "东城技工学校")}, bangfu::Role::supporting);
  std::cout << bangfu::version << '\n';
  return plan == bangfu::Plan{} ? 1 : 0;
}
