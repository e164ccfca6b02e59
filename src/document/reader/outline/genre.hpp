// SPDX-License-Identifier: BSL-1.0
/// @file
/// Whether a document is a plan at all.
#pragma once

#include "document/reader/context.hpp"

namespace bangfu::document::reader {

/// Whether a document is a plan: it speaks of assistance between institutions, and it promises.
[[nodiscard]] bool reads_like_a_plan(Context const& context);

}  // namespace bangfu::document::reader
