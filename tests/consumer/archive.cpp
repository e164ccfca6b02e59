// SPDX-License-Identifier: BSL-1.0
// Uses the component archive: a plan is saved, looked at and loaded again.
#include <bangfu/archive/archive.hpp>

int main(int argc, char* argv[]) {
  using namespace bangfu::literals;
  if (argc != 2) return 2;
  bangfu::Plan plan{.title = "一对一帮扶"_zh, .period = "2019"_period};
  plan.add(bangfu::Institution{.name = "东城技工学校"_zh}, bangfu::Role::supporting);
  bangfu::archive::save(plan, argv[1]);
  if (bangfu::archive::inspect(argv[1]).index.plans.size() != 1) return 1;
  return bangfu::archive::load(argv[1]).value == plan ? 0 : 1;
}
