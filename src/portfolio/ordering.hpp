// SPDX-License-Identifier: BSL-1.0
// Rows in the order of a property, or the first of them only.
#pragma once

#include <cstdint>
#include <vector>

#include <bangfu/portfolio/query.hpp>

#include "portfolio/columns.hpp"

namespace bangfu::columns {

/// The first value of a property as it is ordered. Times are ordered by their earliest day.
Datum ordered_as(Data const& data, SchoolCalendar const* calendar);
/// @pre of one kind
bool is_less(Datum const& a, Datum const& b);
/// The earliest day of a time, as a number; far before all days where it has no bound.
std::int64_t earliest(When const& when, SchoolCalendar const* calendar);
/// Where each set of values comes among all; `no_rank` where nothing is stated.
inline constexpr std::int64_t no_rank = INT64_MAX;
std::vector<std::int64_t> ranks_of(ValueSets const& sets);
std::vector<std::int64_t> ranks_of(Times const& times);

/// Brings the rows of a page into the order of a property and drops those behind it. @throws UnknownProperty
void order_rows(Columns const& columns, Kind kind, std::vector<std::uint32_t>& rows, By const& by, Page const& page);

}  // namespace bangfu::columns
