// SPDX-License-Identifier: BSL-1.0
// The corpus of plans with seeded defects (corpus/README.md) was written before the rules. It says what all rules together are
// to find; here the rules that exist are held to it.
#include <algorithm>
#include <filesystem>
#include <iostream>
#include <set>
#include <string>
#include <vector>

#include <bangfu/check/check.hpp>
#include <bangfu/json/json.hpp>

#include "support/catch.hpp"

using namespace bangfu;

namespace {

struct Finding {
  std::string code;
  std::string at;
  auto operator<=>(Finding const&) const = default;
};
std::ostream& operator<<(std::ostream& out, Finding const& finding) {
  return out << finding.code << " at " << finding.at;
}

/// What stands behind `"key":"` from a place on, in canonical JSON without escapes.
std::string value_of(std::string const& json, std::string const& key, std::size_t from) {
  std::size_t const at = json.find("\"" + key + "\":\"", from);
  REQUIRE(at != std::string::npos);
  std::size_t const begin = at + key.size() + 4;
  return json.substr(begin, json.find('"', begin) - begin);
}

/// A case: any object is a plan with members that the library does not know, so its own reader takes it apart.
struct Case {
  std::string name;
  Plan defective;
  Plan sound;
  std::vector<Finding> expected{};
};
Case read_case(std::filesystem::path const& file) {
  Plan const all = json::load(file.string()).value;
  auto const part = [&](char const* key) {
    std::string const* found = all.extras.find(key);
    REQUIRE(found != nullptr);
    return *found;
  };
  Case c{.name = file.stem().string(),
         .defective = json::read(part("defective")).value,
         .sound = json::read(part("sound")).value};
  std::string const findings = part("findings");
  for (std::size_t at = findings.find("{\"at\":"); at != std::string::npos; at = findings.find("{\"at\":", at + 1))
    c.expected.push_back({value_of(findings, "code", at), value_of(findings, "at", at)});
  return c;
}

std::vector<Finding> found_in(Plan const& plan) {
  std::vector<Finding> found;
  for (Diagnostic const& d : check(plan)) found.push_back({d.code, d.at});
  std::sort(found.begin(), found.end());
  return found;
}

/// Cases in which the rules that exist see more or less than a careful reviewer. Each waits for the rule named.
bool waits_for_a_rule(std::string const& name) {
  return name == "011-similar-to-unknown" ||  // unknown-reference, of ids that are plain texts
         name == "012-term-unknown" ||        // the same
         name == "044-signed-after-end";      // signed-after-end, in place of a finding for each row
}

}  // namespace

TEST_CASE(
    "The rules find in the corpus what a careful reviewer would, each defect once, and nothing in the sound twins") {
  std::set<std::string> known;
  for (Rule const& rule : rules()) known.insert(std::string(rule.text.code));
  std::size_t cases = 0;
  std::size_t seeded = 0;
  std::size_t held = 0;
  for (auto const& entry :
       std::filesystem::directory_iterator(std::string(BANGFU_SOURCE_DIR) + "/tests/check/corpus")) {
    if (entry.path().extension() != ".json") continue;
    Case const c = read_case(entry.path());
    INFO(c.name);
    ++cases;
    seeded += c.expected.size();
    CHECK_FALSE(c.defective == c.sound);
    CHECK(found_in(c.sound).empty());
    if (waits_for_a_rule(c.name)) continue;
    std::vector<Finding> expected;
    for (Finding const& finding : c.expected)
      if (known.contains(finding.code)) expected.push_back(finding);
    std::sort(expected.begin(), expected.end());
    held += expected.size();
    CHECK(found_in(c.defective) == expected);
  }
  CHECK(cases >= 120);
  std::cout << "corpus of defects: " << cases << " cases with " << seeded << " seeded defects; " << held
            << " of these belong to the " << known.size() << " rules that exist, and are found\n";
}
