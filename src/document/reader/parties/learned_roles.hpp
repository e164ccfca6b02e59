// SPDX-License-Identifier: BSL-1.0
/// @file
/// The roles of institutions by all that the text says of them.
#pragma once

#include "document/reader/context.hpp"

namespace bangfu::document::reader {

/// Gives a role to those who take part by all that stands beside their names and have none by any sentence, label or table.
void read_roles_by_mentions(Context& context);

}  // namespace bangfu::document::reader
