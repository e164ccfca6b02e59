// SPDX-License-Identifier: BSL-1.0
/// @file
/// The title of a paper, and the lines that stand with it: letterhead, number, period, addressees.
#pragma once

#include <cstddef>
#include <vector>

#include "document/reader/text/layout.hpp"

namespace bangfu::document::reader {

/// Where the title of a paper is.
struct PaperTitle {
  std::vector<Words> parts{};        ///< its lines
  std::vector<std::size_t> front{};  ///< the items that it and what stands with it take
  std::size_t body = 0;              ///< the item after them
};

/// Looks for the title among the first lines.
[[nodiscard]] PaperTitle paper_title(Layouted const& layout);

}  // namespace bangfu::document::reader
