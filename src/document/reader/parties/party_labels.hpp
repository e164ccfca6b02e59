// SPDX-License-Identifier: BSL-1.0
/// @file
/// Parties that lines name behind a label: 支援学校：…, 甲方：…, Supporting school: ….
#pragma once

#include <set>
#include <string>
#include <vector>

#include "document/reader/context.hpp"

namespace bangfu::document::reader {

/// Labels of duties that the text has more than once: 牵头单位：… below each measure tells who is in charge of it, and no party.
[[nodiscard]] std::set<std::string, std::less<>> labels_of_measures(std::vector<Statement> const& statements);
/// Whether a sentence is a label with those in charge of what stands before it. @param first whether nothing does
[[nodiscard]] bool puts_in_charge(Context const& context, Words const& sentence, bool first);
/// Takes up the parties of all labelled lines.
void read_labels(Context& context);

}  // namespace bangfu::document::reader
