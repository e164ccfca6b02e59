// SPDX-License-Identifier: BSL-1.0
/// @file
/// Findings for other programs: as JSON, and as SARIF 2.1.0 (OASIS), which editors and code review tools show.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <bangfu/check/rule.hpp>
#include <bangfu/core/diagnostic.hpp>
#include <bangfu/json/write.hpp>

namespace bangfu::json {

/// The findings about one plan, and the text it was read from.
struct FileFindings {
  std::string file{};                  ///< path or name, UTF-8
  std::string_view text{};             ///< the JSON text; empty where it is none, then no lines are given
  std::vector<Diagnostic> findings{};  ///< places are pointers into the text
};

/// A JSON array of `{"file", "code", "severity", "certainty", "at", "line", "column", "related", "arguments", "message",
/// "fix"}`. `line` and `column` stand where a text is given; `fix` is `{"title", "patch"}` with a JSON Patch (RFC 6902).
/// Texts of several languages are objects of language tag and wording, as in plans.
[[nodiscard]] std::string findings_to_json(std::span<FileFindings const> files);

/// A SARIF 2.1.0 log of one run: the rules with their meaning and how to mend, the findings with line and column, JSON
/// Pointer, related places, certainty, and fixes that replace values. Whole in one language.
/// @param rules the rules that were applied
[[nodiscard]] std::string findings_to_sarif(std::span<FileFindings const> files, std::span<Rule const> rules,
                                            std::string_view language);

/// A string of JSON, with its quotes and escapes.
void append_quoted(std::string& out, std::string_view text);

}  // namespace bangfu::json
