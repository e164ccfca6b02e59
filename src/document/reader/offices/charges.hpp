// SPDX-License-Identifier: BSL-1.0
/// @file
/// Lists of those in charge: of offices, and of institutions as a whole.
#pragma once

#include <string_view>
#include <vector>

#include "document/reader/context.hpp"

namespace bangfu::document::reader {

/// How a list of those in charge is read.
struct ListOfCharges {
  Words where{};              ///< the words that put them in charge
  Words about{};              ///< of what
  bool whole_too = false;     ///< institutions as a whole count, too: behind a label
  bool of_the_issuer = true;  ///< an office without a name is of the one who writes
};

/// Those that the list names. @param last the sides of the office before, which an office without a name belongs to as well
[[nodiscard]] std::vector<Charge> charges_of_list(Context& context, Words const& list, ListOfCharges const& how,
                                                  std::vector<InstitutionId>& last);
/// Whose an office is of which nothing is said: of the section's side, or of the one who writes.
[[nodiscard]] std::vector<InstitutionId> own_side(Context const& context);
/// 各校教导处, where there are many: of all, as the text has them.
[[nodiscard]] std::vector<InstitutionId> all_as_told(Context& context, Words const& side,
                                                     std::vector<InstitutionId> sides);
/// Whose an office is of which nobody says that: 股 are a bureau's, 教导处 no bureau's.
/// @param sides whose it would be by what stands around it
[[nodiscard]] std::vector<InstitutionId> side_by_kind(Context const& context, std::string_view office,
                                                      std::vector<InstitutionId> sides);
/// 帮扶校教导处, where several are meant: what they are called stands for them. None where the words are no word for a side.
[[nodiscard]] std::vector<InstitutionId> side_by_role(Context& context, Words const& side);
// --- offices/charges.cpp ---
/// Where the words stand whose clauses are read for those in charge.
enum class Place : unsigned char {
  sentence,  ///< of its own, or with a measure in it
  behind,    ///< behind what is to be done, which the statement has told
  bracket,   ///< nothing else is expected there
  closing,   ///< in a paragraph behind the items of a part
};
/// Who is in charge, as the clauses of a sentence say. @param all whether they say nothing else
[[nodiscard]] std::vector<Charge> charges_of_clauses(Context& context, Words const& words, Place stands, bool& all);
/// The same of a sentence in a paragraph behind the items of a part.
[[nodiscard]] std::vector<Charge> charges_behind_items(Context& context, Words const& sentence, bool& all);
/// Money that somebody bears: no office is in charge of anything there.
[[nodiscard]] bool tells_payment(std::string_view text);
// --- offices/labelled_charges.cpp ---
/// The same, as labels and brackets of a sentence say.
[[nodiscard]] std::vector<Charge> charges_of_labels(Context& context, Words const& sentence, bool& all);
/// 教务处负责（1）（2），团委负责（3）; 人事股负责第1、2项: who is in charge of the items with those numbers. None where the words
/// say anything else.
[[nodiscard]] std::vector<Charge> charges_of_numbers(Context& context, Words const& words);
// --- offices/numbered_items.cpp ---
/// 第7、8项由教务处负责, 本条各项: puts those in charge of what bears the numbers that they are said to answer
/// for, and takes them out of `charges`. @param heading what stands above the words @returns whether there are any
bool put_in_charge_by_number(Context& context, std::vector<Charge>& charges, std::size_t heading);
/// The measures told so far below a heading, and below those that lie deeper.
[[nodiscard]] std::vector<std::size_t> measures_below(Context& context, std::size_t heading);
// --- offices/in_charge.cpp ---
/// A measure of which no more than its title is told.
void measure_by_title(Context& context, Words const& title, std::string const& number, std::size_t heading);
/// 学生往来归学生处，接站由办公室负责, behind the items of a part: of those that the words are about, or of all of them. Leaves in
/// `charges` those that are about something of their own. @param told the measures of the part
void put_in_charge_of_told(Context& context, std::vector<Charge>& charges, std::vector<std::size_t> const& told);
/// The offices that a cell of a table lists.
/// @param head what stands above the column: 我局责任科室 says whose the offices are
std::vector<Charge> offices_in(Context& context, Words const& cell, std::string_view head = {},
                               InstitutionId const& side = {});
/// Remembers the two institutions that a sentence names, for 两校 behind it.
void note_pair(Context& context, std::string_view sentence);
/// Who is in charge, as a sentence says.
/// @param all whether the sentence says nothing else
/// @param behind whether it stands behind what is to be done: then 教务处排课 tells no more than who does it
std::vector<Charge> charges_in(Context& context, Words const& sentence, bool& all, bool behind = false);

}  // namespace bangfu::document::reader
