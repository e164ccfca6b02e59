// SPDX-License-Identifier: BSL-1.0
/// @file
/// Committees and working groups of English documents: who sits in them.
#pragma once

#include "document/reader/context.hpp"

namespace bangfu::document::reader {

/// A committee with its seats: Chair: …; members are …. @returns whether the statement tells of one
bool read_english_committee(Context& context, Statement const& statement);

}  // namespace bangfu::document::reader
