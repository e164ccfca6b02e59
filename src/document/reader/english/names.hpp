// SPDX-License-Identifier: BSL-1.0
/// @file
/// The words of English names: of institutions, of the offices within them, and what brackets behind a name call it besides.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "document/reader/context.hpp"
#include "document/reader/parties/spotting.hpp"

namespace bangfu::document::reader {

/// What the name of an office ends with, as alternatives of a pattern: Office, Department, Registry.
extern std::string const english_office_nouns;
/// The nouns of posts whose holders answer for something, likewise and in small letters: head teacher, bursar.
inline std::string const english_post_nouns =
    "teaching assistant|principal|head ?teacher|headmaster|headmistress|head|president|director|dean|co-?ordinator|"
    "secretary|leader|lead|superintendent|commissioner|officer|manager|supervisor|registrar|librarian|rector|"
    "chancellor|inspector|clerk|treasurer|technician|advis[eo]r|bursar|tutor|caretaker|counsellor|monitor|warden|"
    "boarding master|housemaster|matron|chairperson|mentor|link worker|library assistant|laboratory assistant";
/// A heading's capitals as they are written within a sentence: LINPU DISTRICT EDUCATION BUREAU. Others stay as they are.
[[nodiscard]] std::string as_a_name(std::string_view capitals);
/// One word of a name: Hill, O'Neil's, No. 2, St.
extern std::string const english_name_word;

/// Takes up other names that the text gives its institutions: in brackets, behind commas, by their common noun.
void read_english_definitions(Context& context);

/// Takes up the common nouns by which the text speaks of one of its institutions: the College, the Teachers College.
void learn_english_common_names(Context& context);

/// Who helps whom, as a sentence or a title says. @param title whether two names that stand together are a pair
void read_english_relations(Context& context, Words const& sentence, bool title);
/// The parties of a document, by what its title and first sentences say.
void read_english_parties(Context& context);
/// The sides of a paper in which one of them speaks, where nothing tells them: by what it gives, or asks for.
void weigh_english_sides(Context& context);
/// Whom a letter means by "you".
void find_english_addressee(Context& context);
/// Who issues the paper, as a line above its title or at its end says; none where several do.
[[nodiscard]] InstitutionId english_issuer(Context const& context);
/// What offices and funds do for a plan: coordinate, pay, supervise, advise.
void read_english_deeds(Context& context);

/// Where a bracket closes that opens at `open`; `open` where none does.
[[nodiscard]] std::size_t bracket_end(std::string_view text, std::size_t open);

}  // namespace bangfu::document::reader
