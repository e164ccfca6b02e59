// SPDX-License-Identifier: BSL-1.0
/// @file
/// Areas of assistance, made of headings.
#pragma once

#include <cstddef>

#include "document/reader/context.hpp"

namespace bangfu::document::reader {

/// The area of a heading: made a part of the plan when something is first found under it.
Area area_of(Context& context, std::size_t heading);

}  // namespace bangfu::document::reader
