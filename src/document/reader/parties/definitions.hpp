// SPDX-License-Identifier: BSL-1.0
/// @file
/// What a text defines of its names: （以下简称“柳湾二职”）, （甲方）, 我校即….
#pragma once

#include "document/reader/context.hpp"

namespace bangfu::document::reader {

/// Takes up the short names, letters and roles that defining brackets give to institutions.
void read_definitions(Context& context);

}  // namespace bangfu::document::reader
