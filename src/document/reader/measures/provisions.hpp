// SPDX-License-Identifier: BSL-1.0
/// @file
/// What the sentences of a statement provide: shared by those who read its measures and what they count.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <bangfu/document/quantity.hpp>

#include "document/reader/context.hpp"

namespace bangfu::document::reader {

/// A sentence, and which of its clauses are terms.
struct Sentence {
  Words words{};
  std::vector<Words> clauses{};
  std::vector<bool> is_term{};
};

/// Clauses, those that belong together joined: 挂职补贴每人每天80元，由学校发放; 考核合格的，优先….
[[nodiscard]] std::vector<Words> joined_clauses(Context const& context, Words const& words, SubjectMatter matter);
/// Whether something is done.
[[nodiscard]] bool is_act(std::string_view text);
/// Whether a clause begins with what is done, past when, how often and for whom: 每学期为乙校教师开设讲座.
[[nodiscard]] bool begins_with_act(std::string_view text);
/// What is counted: the clause without its lead.
[[nodiscard]] Words without_lead(Words const& clause);

/// What is known of a sentence that counts, before its numbers are read.
struct Counting {
  Statement const& statement;
  SubjectMatter matter = SubjectMatter::provisions;
  std::string const& number;  ///< of the sentence, or else of the statement
  InstitutionId const& by;    ///< the subject
  Link<Measure> of{};         ///< the measure that the sentence is about
  std::optional<Date> due{};  ///< what stands before says by when
  bool dated = false;         ///< it is a row of the schedule, too
};

/// Targets and commitments of a sentence: how many, how often, how long and by when.
void read_amounts(Context& context, Sentence const& sentence, Counting const& counting);

/// Whether a unit measures how long something lasts.
[[nodiscard]] bool is_length(Unit const& unit);
/// Whether an office is in charge of what serves the measures, and is none: 车辆安排, 后勤保障.
[[nodiscard]] bool only_serves(Context const& context, Charge const& charge);
/// The year whose label begins a statement: 2023年：…; 第一年（2023年）：….
[[nodiscard]] std::optional<int> year_label(std::string_view text);
/// 分别提高8个|、5个百分点: the unit is said once, behind the second number. @param at where the first ends
[[nodiscard]] bool points_behind(std::string_view text, std::size_t at);
/// Measures, targets, commitments, terms, people and things of a statement.
void read_provisions(Context& context, Statement const& statement);

}  // namespace bangfu::document::reader
