// SPDX-License-Identifier: BSL-1.0
/// @file
/// Who speaks in a document, and to whom: 我校, 贵校, our school.
#pragma once

#include "document/reader/context.hpp"

namespace bangfu::document::reader {

/// Whether the text speaks of itself.
[[nodiscard]] bool says_we(Context const& context);
/// Takes up who 我校 is: whoever signs alone or issues the paper, whose title or line it is; else the one that helps.
void find_speaker(Context& context);
/// Takes up who 贵校 is: whom the first line of a letter addresses.
void find_addressee(Context& context);
/// Takes up by which words the speaker calls itself.
void take_own_forms(Context& context);
/// The institution in whose name the paper speaks: who says 我校, who alone signs it, or whose help its title tells of.
InstitutionId voice_of(Context const& context);
/// Who does what stands below a heading that is only a name, or says whose duties they are: 二、东街小学, 东街小学职责.
InstitutionId actor_below(Context const& context, std::size_t heading);
/// Who does what no word tells the doer of: whom the heading names, else the one who speaks.
InstitutionId unnamed_actor(Context const& context);

}  // namespace bangfu::document::reader
