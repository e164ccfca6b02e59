// SPDX-License-Identifier: BSL-1.0
/// @file
/// Words without what says nothing of others like them: names and figures.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "document/reader/context.hpp"

namespace bangfu::document::reader {

/// A text in which the name of an institution is a sign: > of one that supports, < of one that is helped, @ of another, & of several
/// (双方, 两校); and each figure is 0.
[[nodiscard]] std::string masked(Context const& context, std::string_view text);
/// The same, where it is known whom the text names.
[[nodiscard]] std::string masked(Context const& context, std::string_view text, std::vector<Mention> const& named);

/// The first or the last so many characters of a text.
[[nodiscard]] std::string_view first_characters(std::string_view text, std::size_t count);
[[nodiscard]] std::string_view last_characters(std::string_view text, std::size_t count);

}  // namespace bangfu::document::reader
