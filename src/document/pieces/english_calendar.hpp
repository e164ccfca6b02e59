// SPDX-License-Identifier: BSL-1.0
/// @file
/// Points of the calendar as English words them.
#pragma once

#include <cstddef>
#include <vector>

#include "document/pieces/calendar.hpp"

namespace bangfu::document::detail {

/// 3 April 2019, mid-May, the end of 2019, spring term 2018: adds what stands at `i`, which goes past it. `loose` as of `stretches_at`.
bool english_at(Folded const& t, std::size_t& i, std::vector<Stretch>& list, bool loose, Lexicon const& lexicon);

}  // namespace bangfu::document::detail
