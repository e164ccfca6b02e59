// SPDX-License-Identifier: BSL-1.0
// Findings as JSON and as SARIF.
#include <string>
#include <vector>

#include <bangfu/json/json.hpp>

#include "support/catch.hpp"
#include "support/check.hpp"

using namespace bangfu;
using namespace bangfu::literals;

namespace {

/// A finding with everything, in a text where it stands.
std::string const text = "{\n  \"title\": \"甲\",\n  \"activities\": [{\"number\": \"3\"}]\n}";
json::FileFindings sample() {
  Diagnostic d{.code = "number-out-of-turn",
               .severity = Severity::warning,
               .certainty = Truth::possible,
               .at = "/activities/0/number",
               .related = {"/title"},
               .arguments = {{"number", "3\"\n"}, {"when", "五月"_zh}},
               .message = Text("序号\"3\"", "zh").set("en", "numbered \"3\"")};
  d.fix = Fix{.title = Text("改", "zh").set("en", "number anew"),
              .edits = {{.path = "/activities/0/number", .value = "1"}}};
  return {.file = "a b/方案.json", .text = text, .findings = {d}};
}
bool holds(std::string const& all, std::string const& part) { return all.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("Findings as JSON say where, and how to mend") {
  json::FileFindings const file = sample();
  std::string const out = json::findings_to_json({&file, 1});
  CHECK(out == R"([
  {
    "file": "a b/方案.json",
    "code": "number-out-of-turn",
    "severity": "warning",
    "certainty": "possible",
    "at": "/activities/0/number",
    "line": 3,
    "column": 29,
    "related": [
      "/title"
    ],
    "arguments": {
      "number": "3\"\n",
      "when": {
        "zh": "五月"
      }
    },
    "message": {
      "en": "numbered \"3\"",
      "zh": "序号\"3\""
    },
    "fix": {
      "title": {
        "en": "number anew",
        "zh": "改"
      },
      "patch": [
        {
          "op": "replace",
          "path": "/activities/0/number",
          "value": "1"
        }
      ]
    }
  }
]
)");
  CHECK(json::findings_to_json({}) == "[]\n");
}

TEST_CASE("Findings as SARIF have rules, regions, related places and replacements") {
  json::FileFindings const file = sample();
  std::string const out = json::findings_to_sarif({&file, 1}, rules(), "en");
  CHECK(holds(out, R"("version": "2.1.0")"));
  CHECK(holds(out, R"("uri": "a%20b/%E6%96%B9%E6%A1%88.json")"));
  CHECK(holds(out, R"("startLine": 3,)"));
  CHECK(holds(out, R"("insertedContent": {
                        "text": "\"1\"")"));
  CHECK(holds(out, R"("fullyQualifiedName": "/title")"));
  CHECK(holds(out, R"("certainty": "possible")"));
  CHECK(holds(out, R"("text": "numbered \"3\"")"));
  CHECK(holds(json::findings_to_sarif({&file, 1}, rules(), "zh"), "序号\\\"3\\\""));
  // Without a text there is neither line nor replacement.
  json::FileFindings const bare{.file = "x.jsonl", .findings = file.findings};
  CHECK_FALSE(holds(json::findings_to_sarif({&bare, 1}, rules(), "en"), "startLine"));
  CHECK_FALSE(holds(json::findings_to_sarif({&bare, 1}, rules(), "en"), "artifactChanges"));
}
