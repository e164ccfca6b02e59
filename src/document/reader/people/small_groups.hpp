// SPDX-License-Identifier: BSL-1.0
/// @file
/// Groups that sentences tell of in words of their own.
#pragma once

#include "document/reader/context.hpp"

namespace bangfu::document::reader {

/// Each @returns whether there are any.
bool read_small_groups(Context& context, Words const& whole);
bool read_groups_by_name(Context& context, Words const& whole);
bool read_plain_group(Context& context, Words const& whole);
bool read_led_group(Context& context, Words const& whole);
bool read_labelled_group(Context& context, Words const& whole);
/// Members beside those who have seats. @param first the first of the groups that the words may mean
void read_further_members(Context& context, Words const& whole, std::size_t first);

}  // namespace bangfu::document::reader
