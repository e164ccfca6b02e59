// SPDX-License-Identifier: BSL-1.0
/// @file
/// The corpus of plans with seeded defects (corpus/README.md), taken apart.
#pragma once

#include <algorithm>
#include <filesystem>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include <bangfu/json/json.hpp>

#include "support/catch.hpp"
#include "support/check.hpp"

namespace bangfu::test {

/// A finding as far as the corpus tells it.
struct Finding {
  std::string code;
  std::string at;
  std::string severity;
  std::string certainty;
  auto operator<=>(Finding const&) const = default;
};
inline std::ostream& operator<<(std::ostream& out, Finding const& finding) {
  return out << finding.certainty << ' ' << finding.severity << ' ' << finding.code << " at " << finding.at;
}

/// What stands behind `"key":"` in canonical JSON; nothing where there is no such member.
inline std::string value_of(std::string_view json, std::string const& key) {
  std::size_t const at = json.find("\"" + key + "\":\"");
  if (at == std::string_view::npos) return {};
  std::size_t const begin = at + key.size() + 4;
  return std::string(json.substr(begin, json.find('"', begin) - begin));
}

/// A case.
struct Case {
  std::string name;
  std::string rule;
  std::string why_zh;
  std::string why_en;
  CheckOptions options{};
  Plan defective;
  Plan sound;
  std::vector<Finding> expected{};
};

/// Any object is a plan with members that the library does not know, so its own reader takes a case apart.
inline Case read_case(std::filesystem::path const& file) {
  Plan const all = json::load(file.string()).value;
  auto const part = [&](char const* key) -> std::string const& {
    std::string const* found = all.extras.find(key);
    REQUIRE(found != nullptr);
    return *found;
  };
  auto const words = [&](char const* key) {
    std::string plain;
    std::string_view const quoted = part(key);
    for (std::size_t i = 1; i + 1 < quoted.size(); ++i)
      if (quoted[i] != '\\' || quoted[i - 1] == '\\') plain += quoted[i];
    return plain;
  };
  Case c{.name = file.stem().string(),
         .rule = words("rule"),
         .why_zh = words("why_zh"),
         .why_en = words("why_en"),
         .defective = json::read(part("defective")).value,
         .sound = json::read(part("sound")).value};
  if (all.extras.find("as_of") != nullptr) c.options.as_of = as_of(words("as_of"));
  std::string_view const findings = part("findings");
  for (std::size_t begin = findings.find('{'); begin != std::string_view::npos; begin = findings.find('{', begin + 1)) {
    std::string_view const one = findings.substr(begin, findings.find('}', begin) - begin + 1);
    std::string const certainty = value_of(one, "certainty");
    c.expected.push_back({value_of(one, "code"), value_of(one, "at"), value_of(one, "severity"),
                          certainty.empty() ? "certain" : certainty});
  }
  std::sort(c.expected.begin(), c.expected.end());
  return c;
}

inline std::vector<Case> read_corpus() {
  std::vector<std::filesystem::path> files;
  for (auto const& entry : std::filesystem::directory_iterator(source_dir() / "tests/check/corpus"))
    if (entry.path().extension() == ".json") files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  std::vector<Case> cases;
  for (auto const& file : files) cases.push_back(read_case(file));
  return cases;
}

inline std::vector<Finding> as_findings(std::vector<Diagnostic> const& diagnostics) {
  std::vector<Finding> found;
  for (Diagnostic const& d : diagnostics)
    found.push_back({d.code, d.at, std::string(to_string(d.severity)), std::string(to_string(d.certainty))});
  std::sort(found.begin(), found.end());
  return found;
}

}  // namespace bangfu::test
