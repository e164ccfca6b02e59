// SPDX-License-Identifier: BSL-1.0
/// @file
/// Lists of dated events.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "document/reader/context.hpp"

namespace bangfu::document::reader {

/// Below which headings a list of dated events stands; the last is for what has no heading.
[[nodiscard]] std::vector<bool> dated_lists(Context const& context);
/// Several events with a time each in one statement. @returns whether it tells such
bool read_events(Context& context, Statement const& statement);
/// One event of a list, with its time before it or in brackets behind it.
bool read_event(Context& context, Statement const& statement);
/// Months, each with things to do below it. @returns how many statements it takes
std::size_t read_month_list(Context& context, std::size_t first);
/// The same words with years such as 二〇二四 as 2024.
[[nodiscard]] std::string with_years_in_digits(std::string_view text);
/// The year that a caption or heading names holds for what stands below.
void take_caption_year(std::string_view caption, TimeContext& time);
/// Whether a statement is a time, and nothing else.
[[nodiscard]] bool names_time_only(Context const& context, Statement const& statement);

}  // namespace bangfu::document::reader
