// SPDX-License-Identifier: BSL-1.0
/// @file
/// Which part those institutions take of which no rule has told one.
#pragma once

#include "document/reader/context.hpp"

namespace bangfu::document::reader {

/// Once all else is read: whoever is named and has no part is given the one that is likely.
void read_roles_left(Context& context);

}  // namespace bangfu::document::reader
