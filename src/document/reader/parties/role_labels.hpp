// SPDX-License-Identifier: BSL-1.0
/// @file
/// Labels that tell a role (支援学校：…), and the lists of names behind them.
#pragma once

#include <string_view>
#include <vector>

#include "document/reader/context.hpp"

namespace bangfu::document::reader {

/// The role that a label names, if any.
[[nodiscard]] Role role_of_label(std::string_view label);
/// A name without the seal or the short name in brackets behind it.
[[nodiscard]] Words without_seal(Words const& words);
/// The institutions of a list.
[[nodiscard]] std::vector<Words> names_in(Context const& context, Words const& list);

}  // namespace bangfu::document::reader
