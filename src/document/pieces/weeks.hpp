// SPDX-License-Identifier: BSL-1.0
/// @file
/// Weeks of a term.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include <bangfu/document/when.hpp>

#include "document/pieces/grammar.hpp"

namespace bangfu::document::detail {

/// Weeks of a term: 第5周, 第3-5周, 第3、5、7周, 第五至第八周; "week 5", "weeks 3-5".
struct Weeks {
  std::vector<int> list{};
  bool range = false;  ///< all from the first to the last
  std::optional<Parity> parity{};
  std::size_t end = 0;
};

/// @param loose whether numbers alone are weeks, where a word for weeks stands behind them
std::optional<Weeks> weeks_at(Folded const& t, std::size_t i, bool loose);
void put_weeks(Timing& timing, Weeks const& w);

}  // namespace bangfu::document::detail
