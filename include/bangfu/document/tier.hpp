// SPDX-License-Identifier: BSL-1.0
/// @file
/// Levels of recognition as worded: 县级以上, 县级及以上, 省级, 校级, 国家级, 县（区）级以上, county level or above, provincial-level.
/// Words come from the lexicon, section `tier`.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <bangfu/core/tier.hpp>
#include <bangfu/document/lexicon.hpp>
#include <bangfu/document/piece.hpp>

namespace bangfu::document {

/// The whole text is a level. Errors: syntax.
[[nodiscard]] Parsed<TierCondition> parse_tier(std::string_view text, Lexicon const& lexicon = Lexicon::standard());
/// A level at the beginning of a text.
[[nodiscard]] std::optional<Piece<TierCondition>> read_tier(std::string_view text,
                                                            Lexicon const& lexicon = Lexicon::standard());
/// The levels of a text.
[[nodiscard]] std::vector<Piece<TierCondition>> find_tiers(std::string_view text,
                                                           Lexicon const& lexicon = Lexicon::standard());
/// The words of a level: "县级以上", "county level or above".
[[nodiscard]] std::string tier_words(TierCondition const& tier, std::string_view language);

}  // namespace bangfu::document
