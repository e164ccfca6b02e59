// SPDX-License-Identifier: BSL-1.0
/// @file
/// Journeys as a sentence tells them: who sends whom, and where they go.
#pragma once

#include <string_view>
#include <vector>

#include "document/reader/flows/travellers.hpp"

namespace bangfu::document::reader {

/// What parts the names of a list.
[[nodiscard]] Pattern const& joins_names();

/// Where somebody goes, and the word that says so.
struct Goal {
  std::size_t verb = 0;  ///< where the word of motion begins
  std::size_t end = 0;   ///< where the place ends
  std::vector<InstitutionId> to{};
  Words place{};              ///< of a place that is not known
  bool by_role = false;       ///< 受援学校, 各成员园: whose it is depends on who comes
  bool several = false;       ///< 古榕县中小学: schools there
  bool other_side = false;    ///< 驻校: wherever they do not come from
  bool uptown = false;        ///< 进城: from the side that is helped
  bool downtown = false;      ///< 下乡: from the side that helps
  bool to_county = false;     ///< 到县, 驻县
  bool returns = false;       ///< 回访
  bool leaves = false;        ///< 去一次, 前往: from those who speak, or who help
  bool stays = false;         ///< 在乙校
  bool needs_sender = false;  ///< 学生到校: those of the school itself
  bool needs_told = false;    ///< 甲校师生来体验: only those whose school stands before them
  bool needs_people = false;  ///< 在乙校集训: who is there must be told
};

/// --- flows/goals.cpp: the goals that a text names, from left to right.
std::vector<Goal> goals_in(Context& context, Words const& run, std::vector<Mention> const& mentions);

/// People on a way, and the words that say so.
struct Journey {
  Flow flow{};
  Words where{};
  std::size_t at = 0;  ///< in the folded text: the word that says that they go
};

/// --- flows/journeys.cpp ---
/// @param run clauses of one sentence
/// @param subject the institution that the sentence speaks of, where the clauses name none
std::vector<Journey> read_journeys(Context& context, Words const& run, InstitutionId const& subject);

/// The one side that people are of whom the words call by what they do there: 支教教师, 跟岗学员.
[[nodiscard]] InstitutionId side_of_called(Context& context, std::string_view people);

/// The one institution of a role; where there are several, what the text calls each of them: 支援学校, 成员园.
[[nodiscard]] InstitutionId side_or_word(Context& context, Role const& role);
/// The other of two sides, by its name or by that word.
[[nodiscard]] InstitutionId other_side_or_word(Context& context, InstitutionId const& from);

/// Whether words before a name make it no traveller's: 向乙校, 为甲校, 根据乙校需求.
[[nodiscard]] bool is_object(std::string_view before);
/// Who goes where, as a cell or a title says
/// @param subject the institution that the sentence speaks of, where the clause itself names none
std::vector<Flow> read_flows(Context& context, Words const& clause, InstitutionId const& subject,
                             std::vector<Words>& places);

}  // namespace bangfu::document::reader
