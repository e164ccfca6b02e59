// SPDX-License-Identifier: BSL-1.0
// Uses the headers and the component json: a plan is written, and read again.
#include <bangfu/bangfu.hpp>
#include <bangfu/json/json.hpp>

int main(int argc, char* argv[]) {
  using namespace bangfu::literals;
  if (argc != 2) return 2;
  bangfu::Plan plan{.title = "一对一帮扶"_zh, .period = "2019"_period};
  plan.add(bangfu::Institution{.name = "东城技工学校"_zh}, bangfu::Role::supporting);
  bangfu::json::save(plan, argv[1]);
  return bangfu::json::load(argv[1]).value == plan ? 0 : 1;
}
