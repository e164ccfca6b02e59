// SPDX-License-Identifier: BSL-1.0
/// @file
/// What frames a document: its title, number, period, dates, and the papers that it rests on.
#pragma once

#include <optional>

#include "document/reader/context.hpp"

namespace bangfu::document::reader {

/// Title and number.
void read_title(Context& context);
/// The time for which the plan holds.
void read_period(Context& context);
/// The year in which the plan begins, or else in which it was signed or issued.
[[nodiscard]] std::optional<int> first_year(Context const& context);
/// When the paper was signed, issued and printed.
void read_dates(Context& context);
/// The papers on which it rests.
void read_basis(Context& context);

}  // namespace bangfu::document::reader
