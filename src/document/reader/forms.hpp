// SPDX-License-Identifier: BSL-1.0
/// @file
/// What the form of a deed is where no word of it names one.
#pragma once

#include <optional>
#include <string_view>

#include "context.hpp"

namespace bangfu::document::reader {

/// The form that who does it makes of what is done: pupils who meet are exchanged, heads who look at things inspect, teachers who
/// come again and again teach.
[[nodiscard]] std::optional<Modality> form_by_actor(std::string_view words);

}  // namespace bangfu::document::reader
