// SPDX-License-Identifier: BSL-1.0
/// @file
/// Those who take over from somebody: 第二学期改由李明接替.
#pragma once

#include "context.hpp"

namespace bangfu::document::reader {

/// Whoever takes over holds the post of the one before and goes where that one went. Once all people and journeys are known.
void read_relays(Context& context);

}  // namespace bangfu::document::reader
