// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string>
#include <string_view>

namespace bangfu::json::detail {

/// Appends a number of an unknown member. @param raw well-formed JSON
/// In canonical form (RFC 8785, 3.2.2.3) where an IEEE 754 double holds exactly what is written up to the shortest
/// decimal that gives it back; as it is written otherwise ("1e999", "12345678901234567890"), so that no digit is
/// lost.
void append_number(std::string& out, std::string_view raw);

}  // namespace bangfu::json::detail
