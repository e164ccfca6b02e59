// SPDX-License-Identifier: BSL-1.0
// A document with what was read from it, side by side.
#pragma once

#include <iosfwd>
#include <string>

#include <bangfu/document/document.hpp>

#include "command.hpp"

namespace command {

/// For a terminal: below each line, what was taken from it and what was left unread.
void explain(std::ostream& out, bangfu::document::Source const& source, bangfu::document::Reading const& reading,
             Common const& common);

/// A page of HTML that needs nothing else: the document on the left, what was taken from it on the right.
[[nodiscard]] std::string explain_html(bangfu::document::Source const& source, bangfu::document::Reading const& reading,
                                       Common const& common);

}  // namespace command
