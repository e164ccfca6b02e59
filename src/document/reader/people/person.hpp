// SPDX-License-Identifier: BSL-1.0
/// @file
/// One person: the name, and what is said beside it.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "document/reader/context.hpp"

namespace bangfu::document::reader {

/// Whether the words can be the name of a person. @param sure whether a post says that one is named; else a surname must
bool is_name(Context const& context, std::string_view n, bool sure = true);
/// Where the name of a person that begins at `at` ends; `at` where none begins there.
/// @param sure whether a post says that one is named; else a surname must
std::size_t person_end(Context const& context, std::string_view text, std::size_t at, bool sure);
/// One person, with what is said beside the name: 甲中学教务主任王五, 王五（教务主任）, 县教育局 王五.
/// @param all what speaks of the person, and of nobody else
/// @param side the institution, where the words name none
/// @param label what the person is called where no post is told: 联系人
/// @param sure whether somebody is named here; else a surname must tell
std::optional<ParticipantId> person_in(Context& context, Words const& all, InstitutionId const& side = {},
                                       Text const& label = {}, bool sure = true);
/// A row of a list of pairs: 甲中学 高级教师 王五——乙中学 李六. @returns whether it is one. --- people/listed_people.cpp ---
bool read_pair_row(Context& context, Statement const& statement);
/// 甲校：教导主任 王五　乙校：校长 李六: people of several, each behind its own. @returns whether the line is such a list
bool read_people_of_several(Context& context, Words const& whole);
/// What is said of somebody behind a comma: 王五，甲中学教务主任.
void describe_person(Context& context, ParticipantId const& id, Words const& words);
/// What is said of a person.
struct Said {
  InstitutionId of{};
  Words post{};
  Words title{};
};
/// Takes what a note says of somebody: 甲中学副校长，高级教师. What was said before stays.
void note_on_person(Context& context, Words const& note, Said& said);
/// A faculty or office of a university: whose it is, and where its own name begins.
struct Faculty {
  InstitutionId of{};
  std::size_t begin = 0;
};
/// 白鹭大学数学学院, 数学学院 of the one university that takes part: an office of it, and no institution. @returns none else
Faculty faculty_in(Context const& context, std::string_view text, std::size_t begin, std::size_t end);

}  // namespace bangfu::document::reader
