// SPDX-License-Identifier: BSL-1.0
/// @file
/// How binding a sentence is, by its words: 必须, 应, 须, 要 / 拟 / 可 / 鼓励, 提倡; shall, must / intends / may / encouraged.
/// Words come from the lexicon, section `obligation`; those that only look like one (重要, 主要, 应用, 可持续) are told apart by its entries `-`.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <bangfu/document/lexicon.hpp>
#include <bangfu/document/piece.hpp>
#include <bangfu/model/measure.hpp>

namespace bangfu::document {

/// The whole text is an obligation word. Errors: syntax.
[[nodiscard]] Parsed<Obligation> parse_obligation(std::string_view text, Lexicon const& lexicon = Lexicon::standard());
/// The obligation words of a text.
[[nodiscard]] std::vector<Piece<Obligation>> find_obligations(std::string_view text,
                                                              Lexicon const& lexicon = Lexicon::standard());
/// The word for an obligation: "应当", "shall".
[[nodiscard]] std::string obligation_words(Obligation const& obligation, std::string_view language);

}  // namespace bangfu::document
