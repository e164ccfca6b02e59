// SPDX-License-Identifier: BSL-1.0
/// @file
/// What costs, allowances and insurance are called, and who bears them: shared by the clauses and the tables that tell of them.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "document/reader/terms/terms.hpp"

namespace bangfu::document::reader {

/// Whether words name something that has to be paid.
[[nodiscard]] bool names_cost(std::string_view text);
[[nodiscard]] bool names_insurance(std::string_view text);
[[nodiscard]] bool names_allowance(std::string_view text);
[[nodiscard]] std::vector<CostItem> items_of(Context const& context, std::string_view text);
/// Whether a term tells of money.
[[nodiscard]] bool is_cost(Terms const& t);
[[nodiscard]] bool has_bearer(Terms const& t);
/// Where a text tells who bears a cost: the bearer is the first group. --- terms/cost_bearers.cpp
[[nodiscard]] std::optional<Match> paid(std::string_view text);
/// A table of who pays what for whom. @returns whether it is one
bool read_cost_grid(Context& context, Grid const& grid);

}  // namespace bangfu::document::reader
