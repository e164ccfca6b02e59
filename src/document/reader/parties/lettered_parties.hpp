// SPDX-License-Identifier: BSL-1.0
/// @file
/// Which side the parties stand on that an agreement calls by letters: 甲方, 乙方, 丙方.
#pragma once

#include <string_view>

#include "document/reader/context.hpp"

namespace bangfu::document::reader {

/// Whether 乙方 is the one that helps: as labels say it, or more sentences than not.
[[nodiscard]] bool second_side_gives(Context const& context);
/// The role of a party that an agreement calls by a letter. Of a third one its name tells.
[[nodiscard]] Role role_of_letter(Context const& context, std::string_view letter, std::string_view name);

}  // namespace bangfu::document::reader
