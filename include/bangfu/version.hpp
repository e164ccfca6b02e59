// SPDX-License-Identifier: BSL-1.0
/// @file
/// The version of the library. The build system reads it from here, so that it stands in one place.
#pragma once

#include <string_view>

/// The version as numbers, for the preprocessor. Before 1.0 a new minor version may change the interface.
/// @{
#define BANGFU_VERSION_MAJOR 0
#define BANGFU_VERSION_MINOR 1
#define BANGFU_VERSION_PATCH 0
/// @}

namespace bangfu {

/// The version of the library, as in a package name.
inline constexpr std::string_view version = "0.1.0";

/// The version of the data schema: the greatest `since` of any member. A reader refuses documents of a newer one.
inline constexpr int schema_version = 1;

}  // namespace bangfu
