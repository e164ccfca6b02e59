// SPDX-License-Identifier: BSL-1.0
/// @file
/// What tests/document/learn has learned, question by question; model.hpp tells the form. No weight is written by hand:
/// `document_learn QUESTION -o src/document/reader/learned` writes them anew.
#pragma once

#include <span>
#include <string_view>

namespace bangfu::document::reader {

/// plan: whether a document lays down what one institution does for another (yes), or is something else (no).
extern std::span<std::string_view const> const plan_weights;
/// area: whether a heading under which something is to be done names a field of assistance (yes), or a part of the paper (no).
extern std::span<std::string_view const> const area_weights;
/// bearer: whether a body that a clause of the terms names bears, certifies or appraises what it tells (yes, no).
extern std::span<std::string_view const> const bearer_weights;
/// charge: whether offices that a clause names are in charge of something.
extern std::span<std::string_view const> const charge_weights;
/// measure: whether a clause tells what is to be done (yes), or what leads up to it, how it goes and what is so (no).
extern std::span<std::string_view const> const measure_weights;
/// english_measure: the same of an English sentence.
extern std::span<std::string_view const> const english_measure_weights;
/// way: to whom people go for something that is to be done (to_recipient, to_supporter, both), or that nobody goes (none).
extern std::span<std::string_view const> const way_weights;
/// form: the form of assistance (a code of modalities, or none) that a measure has.
extern std::span<std::string_view const> const form_weights;
/// term: of which sort of terms a clause is (a code of terms_kind), more of the one before, or none.
extern std::span<std::string_view const> const term_weights;
/// amount: whether a number tells how much is promised.
extern std::span<std::string_view const> const amount_weights;
/// past: whether a sentence with numbers tells what was reached already.
extern std::span<std::string_view const> const past_weights;
/// per: of each of what a number is said: of the frequency of its clause (often) or of the clauses before (carried), of what else the
/// clause says each of (of), of what no word says, or of the whole (none).
extern std::span<std::string_view const> const per_weights;
/// role: in which role an institution takes part (a code of roles), or that it does not (none).
extern std::span<std::string_view const> const role_weights;

}  // namespace bangfu::document::reader
