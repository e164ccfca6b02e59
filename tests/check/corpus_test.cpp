// SPDX-License-Identifier: BSL-1.0
// The corpus of plans with seeded defects (corpus/README.md) was written before the rules. It says what all rules together are
// to find; here the rules that exist are held to it.
#include <algorithm>
#include <filesystem>
#include <iostream>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include <bangfu/check/check.hpp>
#include <bangfu/json/json.hpp>

#include "support/catch.hpp"

using namespace bangfu;

namespace {

struct Finding {
  std::string code;
  std::string at;
  std::string severity;
  std::string certainty;
  auto operator<=>(Finding const&) const = default;
};
std::ostream& operator<<(std::ostream& out, Finding const& finding) {
  return out << finding.certainty << ' ' << finding.severity << ' ' << finding.code << " at " << finding.at;
}

/// What stands behind `"key":"` in canonical JSON without escapes; nothing where there is no such member.
std::string value_of(std::string_view json, std::string const& key) {
  std::size_t const at = json.find("\"" + key + "\":\"");
  if (at == std::string_view::npos) return {};
  std::size_t const begin = at + key.size() + 4;
  return std::string(json.substr(begin, json.find('"', begin) - begin));
}

/// A case: any object is a plan with members that the library does not know, so its own reader takes it apart.
struct Case {
  std::string name;
  std::string rule;
  CheckOptions options{};
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
         .rule = part("rule"),
         .defective = json::read(part("defective")).value,
         .sound = json::read(part("sound")).value};
  if (std::string const* day = all.extras.find("as_of"); day != nullptr)
    c.options.as_of = as_of(std::string_view(*day).substr(1, 10));
  std::string_view findings =
      all.extras.find("findings") != nullptr ? *all.extras.find("findings") : std::string_view();
  for (std::size_t begin = findings.find('{'); begin != std::string_view::npos; begin = findings.find('{', begin + 1)) {
    std::string_view const one = findings.substr(begin, findings.find('}', begin) - begin + 1);
    std::string const certainty = value_of(one, "certainty");
    c.expected.push_back({value_of(one, "code"), value_of(one, "at"), value_of(one, "severity"),
                          certainty.empty() ? "certain" : certainty});
  }
  std::sort(c.expected.begin(), c.expected.end());
  return c;
}

std::vector<Finding> as_findings(std::vector<Diagnostic> const& diagnostics) {
  std::vector<Finding> found;
  for (Diagnostic const& d : diagnostics)
    found.push_back({d.code, d.at, std::string(to_string(d.severity)), std::string(to_string(d.certainty))});
  std::sort(found.begin(), found.end());
  return found;
}
std::string in_lines(std::vector<Finding> const& findings) {
  std::ostringstream out;
  for (Finding const& finding : findings) out << finding << '\n';
  return out.str();
}

template <class F>
void for_each_case(F&& f) {
  std::vector<std::filesystem::path> files;
  for (auto const& entry : std::filesystem::directory_iterator(std::string(BANGFU_SOURCE_DIR) + "/tests/check/corpus"))
    if (entry.path().extension() == ".json") files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  for (auto const& file : files) f(read_case(file));
}

}  // namespace

TEST_CASE(
    "The rules find in the corpus what a careful reviewer would, each defect once, and nothing in the sound twins") {
  std::size_t cases = 0;
  std::size_t seeded = 0;
  std::set<std::string> seen;
  for_each_case([&](Case const& c) {
    INFO(c.name);
    ++cases;
    seeded += c.expected.size();
    for (Finding const& finding : c.expected) seen.insert(finding.code);
    CHECK_FALSE(c.defective == c.sound);
    CHECK(in_lines(as_findings(check(c.sound, c.options))) == "");
    CHECK(in_lines(as_findings(check(c.defective, c.options))) == in_lines(c.expected));
  });
  CHECK(cases >= 120);
  std::cout << "corpus of defects: " << cases << " cases with " << seeded << " seeded defects of " << seen.size()
            << " rules, each found once at its place; " << cases << " sound twins silent" << std::endl;
}

TEST_CASE("A fix mends its finding and brings no new one") {
  std::size_t fixes = 0;
  std::set<std::string> rules_with_fix;
  for_each_case([&](Case const& c) {
    INFO(c.name);
    std::vector<Diagnostic> const before = check(c.defective, c.options);
    for (Diagnostic const& d : before) {
      if (!d.fix) continue;
      INFO(d);
      ++fixes;
      rules_with_fix.insert(d.code);
      Plan const mended = apply(c.defective, *d.fix);
      std::vector<Finding> const after = as_findings(check(mended, c.options));
      std::vector<Finding> const findings = as_findings(before);
      CHECK(after.size() < findings.size());
      CHECK(std::includes(findings.begin(), findings.end(), after.begin(), after.end()));
      CHECK_FALSE(std::binary_search(after.begin(), after.end(), as_findings({d}).front()));
    }
  });
  CHECK(fixes > 30);
  std::cout << "fixes: " << fixes << " of " << rules_with_fix.size() << " rules, each mends its finding and no more"
            << std::endl;
}
