// SPDX-License-Identifier: BSL-1.0
/// @file
/// People that a document names: leading groups, contacts, signatories, and those within sentences.
#pragma once

#include <string_view>

#include "document/reader/context.hpp"

namespace bangfu::document::reader {

/// Leading groups, contacts, signatories: what a statement says of people beside its provisions.
/// @returns whether the statement says nothing else
bool read_people(Context& context, Statement const& statement);
/// A line of one person, in parts: 青龙桥小学 戚小燕 办公室副主任. @returns whether it is one
bool read_person_line(Context& context, Words const& whole);
/// 联系人：饶立春; 甲方联系人：实训处主任陆羽. @returns whether there are any
bool read_labelled_people(Context& context, Statement const& statement);
/// Leading groups and teams with their seats. @returns whether the statement says nothing else
bool read_group(Context& context, Statement const& statement);
/// Persons named within a sentence: 柳湾二职数控专业教师沈一鸣.
void read_persons(Context& context, Words const& sentence);
/// The institution that a statement tells to found something: whose the people are that it names.
InstitutionId founder_of(Context const& context, Statement const& statement);
/// Whether words say what somebody is: a school, an office, a post or a title.
bool says_what(Context const& context, std::string_view words);

}  // namespace bangfu::document::reader
