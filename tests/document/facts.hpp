// SPDX-License-Identifier: BSL-1.0
/// @file
/// What is read from a few sentences, as lines that a test can state.
#pragma once

#include <bangfu/document/document.hpp>

#include <algorithm>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "document/score/fact.hpp"

namespace test {

/// The facts of one kind, each as its fields in the order given, parted by bars; those left out are empty. Sorted.
inline std::vector<std::string> facts(std::string const& text, std::string_view kind,
                                      std::initializer_list<char const*> fields) {
  auto const source = bangfu::document::text_source(text);
  std::vector<std::string> lines;
  for (score::Fact const& fact : score::facts_of(bangfu::document::read(source), source.text)) {
    if (fact.kind != kind) continue;
    std::string line;
    for (char const* field : fields) {
      if (!line.empty()) line += '|';
      if (!fact.fields.contains(field)) continue;
      score::Json const& value = fact.fields[field];
      if (value.is_array()) {
        std::string list;
        for (score::Json const& one : value)
          list += (list.empty() ? "" : "、") + (one.is_string() ? one.get<std::string>() : one.dump());
        line += list;
      } else {
        line += value.is_string() ? value.get<std::string>() : value.dump();
      }
    }
    lines.push_back(std::move(line));
  }
  std::sort(lines.begin(), lines.end());
  return lines;
}

/// A plan that says one thing more.
inline std::string plan_with(std::string const& words) {
  return "2022年学校结对帮扶工作方案\n\n" + words + "\n\n一、帮扶内容\n（一）教师交流。双方每学期互访不少于2次。\n";
}

}  // namespace test
