// SPDX-License-Identifier: BSL-1.0
/// @file
/// Those who take over from somebody: 第二学期改由李明接替.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "document/reader/context.hpp"

namespace bangfu::document::reader {

/// What they do who come in the place of somebody. 接着 alone is "then", and 继续 is to stay.
inline std::string const succeeds_verb = "(?:接替|接任|接续|接棒|接班|继任|接手|接过|顶替|替换|替下)";

/// Whether somebody takes over a journey, or a post that one of those before holds; none are a post or a matter of another kind and
/// what is left at home: 联络员改由, 原班级由, 其原任课程由.
/// @param before the words of the clause in front of who takes over
/// @param behind the words of the clause behind them
/// @param predecessors those who travelled before
[[nodiscard]] bool takes_over_journey(Context const& context, std::string_view before, std::string_view behind,
                                      std::vector<ParticipantId> const& predecessors);

/// Whether people are told by their institution to be of this one: who is of the host cannot go there.
[[nodiscard]] bool names_people_of(Context const& context, std::string_view people, InstitutionId const& host);

/// Whoever takes over holds the post of the one before and goes where that one went. Once all people and journeys are known.
void read_relays(Context& context);

}  // namespace bangfu::document::reader
