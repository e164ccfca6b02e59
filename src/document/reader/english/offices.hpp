// SPDX-License-Identifier: BSL-1.0
/// @file
/// Offices in English text: lists of them, behind a label, at the head of a sentence, behind "by" or "with".
#pragma once

#include <optional>
#include <vector>

#include "document/reader/context.hpp"

namespace bangfu::document::reader {

/// How a list of offices is read.
struct EnglishOfficeList {
  InstitutionId side{};   ///< whose they are where nothing tells
  bool labelled = false;  ///< a label says that offices follow: then any name in capitals is one
  bool posts = false;     ///< who holds a post stands for an office: the bursar, our Head of Science
};

/// The offices that the words begin with: the Academic Office of Hill College and the Registry.
/// @param end where the list ends
std::vector<Charge> english_office_list(Context& context, Words const& words, EnglishOfficeList const& as,
                                        std::size_t& end);

/// The same of words that are a list of offices, and nothing else; none where they are more.
std::vector<Charge> english_offices_only(Context& context, Words const& words, EnglishOfficeList const& as);

/// Those whom a label names, in whatever words: Lead: …, (Registry; with the Training Office), Run by: ….
/// None where the sentence says anything else.
std::vector<Charge> english_labelled_offices(Context& context, Words const& sentence, InstitutionId const& side);

/// The one institution that has an office of this name, as the text said before; none where there is none or more.
[[nodiscard]] InstitutionId english_side_of_office(Context const& context, Words const& department);

/// What a sentence says of those in charge beside what is to be done.
struct EnglishCharges {
  std::vector<Charge> charges{};
  Words rest{};        ///< the sentence without them; empty where it only says who is in charge
  Words about{};       ///< of what they are in charge, where it says no more
  bool posts = false;  ///< they are holders of posts, who do many things that they are not in charge of
};
/// Offices as the subject of a sentence, behind its verb, or in a bracket at its end.
EnglishCharges english_charges(Context& context, Words const& sentence, InstitutionId const& side);

}  // namespace bangfu::document::reader
