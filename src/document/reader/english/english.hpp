// SPDX-License-Identifier: BSL-1.0
/// @file
/// English documents: people, provisions, costs and journeys as sentences tell them.
#pragma once

#include <vector>

#include "document/reader/context.hpp"

namespace bangfu::document::reader {

/// Committees, contacts, signatories. @returns whether the statement says nothing else
bool read_english_people(Context& context, Statement const& statement);
/// Persons named within a sentence.
void read_english_persons(Context& context, Words const& sentence);
/// Measures, targets, commitments, terms and offices of a statement.
void read_english_provisions(Context& context, Statement const& statement);
/// Who pays, as a remark says it: meals by HTI, fares by SVS. @returns whether it says nothing else
bool read_english_costs(Context& context, Statement const& statement);
/// Who goes where. @param places takes the words of each journey
std::vector<Flow> read_english_flows(Context& context, Words const& words, std::vector<Words>& places);

}  // namespace bangfu::document::reader
