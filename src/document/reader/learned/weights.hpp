// SPDX-License-Identifier: BSL-1.0
/// @file
/// What tests/document/learn has learned, question by question; model.hpp tells the form. No weight is written by hand:
/// `document_learn QUESTION -o src/document/reader/learned` writes them anew.
#pragma once

#include <span>
#include <string_view>

namespace bangfu::document::reader {

/// area: whether a heading under which something is to be done names a field of assistance (yes), or a part of the paper (no).
extern std::span<std::string_view const> const area_weights;
/// charge: whether offices that a clause names are in charge of something.
extern std::span<std::string_view const> const charge_weights;

/// measure: whether a clause tells what is to be done (yes), or what leads up to it, how it goes and what is so (no).
extern std::span<std::string_view const> const measure_weights;
/// way: to whom people go for something that is to be done (to_recipient, to_supporter, both), or that nobody goes (none).
extern std::span<std::string_view const> const way_weights;
/// form: the form of assistance (a code of modalities, or none) that a measure has.
extern std::span<std::string_view const> const form_weights;
/// term: of which sort of terms a clause is (a code of terms_kind), more of the one before, or none.
extern std::span<std::string_view const> const term_weights;

}  // namespace bangfu::document::reader
