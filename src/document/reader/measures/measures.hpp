// SPDX-License-Identifier: BSL-1.0
/// @file
/// What of a sentence is to be done, and what only looks like it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "document/reader/measures/provisions.hpp"

namespace bangfu::document::reader {

/// What is known of a sentence before its measures are read, and what its statement carries on from one to the next.
struct Telling {
  Statement const& statement;
  SubjectMatter matter = SubjectMatter::provisions;
  std::string const& number;           ///< of the sentence, or else of the statement
  std::vector<Charge> const& charges;  ///< offices that the sentence puts in charge
  bool counted = false;                ///< the sentence has a label of its own
  bool dated = false;                  ///< it is a row of the schedule, too
  InstitutionId& subject;
  std::size_t& main_measure;  ///< the first one of the statement
};

/// Reads what the sentence has somebody do. @param first whether it is the first of its statement
void read_measures(Context& context, Sentence const& sentence, Telling const& telling, bool first);

/// Asks for the form of assistance of each measure of the plan, when all is known of it. --- measures/form_of_measure.cpp
void set_forms(Context& context);

/// Offices that look after pupils, and no pupils: 学生处, 学生科, 学生发展中心. --- measures/forms.cpp
[[nodiscard]] Pattern const& office_of_pupils();

// --- measures/no_measures.cpp ---
/// Whether somebody meets again and again: 每月召开一次例会, 每季度碰一次头.
[[nodiscard]] bool meets_regularly(std::string_view text);
/// Whether the words end like the name of a paper or a table.
[[nodiscard]] bool is_caption(Words const& words);
/// Whether somebody writes a paper about the work, or hands one in: 学年末形成总结报告; 将进展情况报区教育局.
[[nodiscard]] bool hands_in_paper(std::string_view text);
/// Whether a body checks how the work goes, again and again: 县教育局每学年组织一次考评.
[[nodiscard]] bool checks_work(std::string_view text);
/// What a school is and has: 创办于1988年，现有教职工63人.
[[nodiscard]] bool tells_what_is(std::string_view sentence);
/// How many classes and people a school has, and nothing to come: 我校有教学班24个.
/// @param goes_on whether the clause before it does: then what else is so belongs to it: 学生1100人
[[nodiscard]] bool counts_those_there(Context const& context, std::string_view clause, bool goes_on);
/// Who helps whom, and nothing but words for that: 甲（下称…）自2021年起组团帮带乙.
[[nodiscard]] bool names_who_helps(Context const& context, std::string_view text);
/// A rank or a badge that is to be reached, and no deed: 建成县级示范园.
[[nodiscard]] bool reaches_rank(std::string_view text);

}  // namespace bangfu::document::reader
