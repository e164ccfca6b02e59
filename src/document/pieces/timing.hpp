// SPDX-License-Identifier: BSL-1.0
/// @file
/// Times as they are worded: with what leads up to them, and what stands behind.
#pragma once

#include <cstddef>
#include <optional>

#include <bangfu/document/when.hpp>

#include "document/pieces/grammar.hpp"

namespace bangfu::document::detail {

/// The time that begins at a place. @param loose whether numbers alone may be one
std::optional<Got<Timing>> timing_at(Folded const& t, std::size_t i, TimeContext const& context, bool loose,
                                     Lexicon const& lexicon);
/// 两周内, 30日内, 收到通知后10日内, "within two weeks of the notice".
std::optional<Got<Timing>> deadline_at(Folded const& t, std::size_t i, Lexicon const& lexicon);

}  // namespace bangfu::document::detail
