// SPDX-License-Identifier: BSL-1.0
/// @file
/// The forms of assistance that words name.
#pragma once

#include <string_view>
#include <vector>

#include "document/reader/context.hpp"

namespace bangfu::document::reader {

/// The codes of modalities in the words, most telling first.
[[nodiscard]] std::vector<Modality> modalities_of(Context const& context, std::string_view words);

}  // namespace bangfu::document::reader
