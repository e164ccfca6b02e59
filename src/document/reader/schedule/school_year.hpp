// SPDX-License-Identifier: BSL-1.0
/// @file
/// The years of months that stand in a school year.
#pragma once

namespace bangfu::document::reader {

/// What stands for the month before the first of a school year (`TimeContext::month_before`): months up to July are of its
/// second year then, be they the first that a list names.
constexpr int school_year_before = 13;

}  // namespace bangfu::document::reader
