// SPDX-License-Identifier: BSL-1.0
// JSON from somewhere else: what is wrong is said with its place, what is unknown is kept, many plans pass in little
// memory.
#include <bangfu/bangfu.hpp>
#include <bangfu/json/json.hpp>
#include <iostream>
#include <sstream>

using namespace bangfu;

int main() {
  // A mistake names its line, its column, its JSON Pointer, what was found and what was expected, in both languages.
  constexpr char const* wrong = R"({
  "title": "二〇二六年帮扶方案",
  "targets": [
    {"id": "t1", "promised": {"min": "five", "unit": "person"}}
  ]
})";
  if (auto const read = json::try_read(wrong, {.source = "wrong.json"}); !read) {
    std::cout << read.error().what() << '\n' << read.error().text("zh") << '\n';
    std::cout << "  line " << read.error().place().line << ", pointer " << read.error().place().pointer << '\n';
  }

  // A member of somebody else's is noticed, kept, compared and written back.
  auto const loaded = json::read(R"({"title":"东城—山北","x-register":{"no":17,"seals":[true,null]},"period":"2026"})");
  for (Diagnostic const& d : loaded.diagnostics) std::cout << d << '\n';
  std::cout << json::to_json(loaded.value) << '\n';

  // JSON Lines: plan by plan. A bad line costs only itself.
  std::istringstream lines(R"({"id":"a","period":"2025"}
{"id":"b","period":"2025-13"}
{"id":"c","period":"2026"}
)");
  json::LineReader reader(lines, {.source = "plans.jsonl"});
  for (;;) {
    try {
      auto const plan = reader.next();
      if (!plan) break;
      std::cout << "line " << reader.line() << ": plan " << plan->value.id << ' ' << *plan->value.period << '\n';
    } catch (ReadError const& error) {
      std::cout << error.what() << '\n';
    }
  }

  // Defects that contradict nothing in the format are findings, all at once.
  Plan const plan = json::read(R"({"period":"2026","signed_on":"2026-03-20",
    "institutions":[{"id":"i1","name":"东城技工学校"},{"id":"i1","name":"山北职校"}],
    "activities":[{"id":"a1","number":"2","serves":["m9"],"when":{"window":"2026-03","extent":"within"}},
                  {"id":"a2","number":"1","when":{"window":"2027-01"}}]})")
                        .value;
  for (Diagnostic const& d : check(plan)) std::cout << d << '\n';
}
