// SPDX-License-Identifier: BSL-1.0
/// @file
/// Lists below words that tell what they are of: 共享资源清单, 须提交：, 紧缺学科.
#pragma once

#include "document/reader/context.hpp"

namespace bangfu::document::reader {

void read_listings(Context& context);

}  // namespace bangfu::document::reader
