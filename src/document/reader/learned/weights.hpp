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
/// part: the role of an institution of which no rule has told one, or that it has none.
extern std::span<std::string_view const> const part_weights;
/// way: to whom people go for something that is to be done (to_recipient, to_supporter, both), or that nobody goes (none).
extern std::span<std::string_view const> const way_weights;

}  // namespace bangfu::document::reader
