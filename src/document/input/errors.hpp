// SPDX-License-Identifier: BSL-1.0
// The errors that all inputs raise.
#pragma once

#include <cstddef>
#include <string>
#include <utility>

#include <bangfu/core/error.hpp>

namespace bangfu::document::detail {

/// Refuses what is more than a limit. @param zh, en what is counted, worded to follow "不超过 100 " and "at most 100 "
[[noreturn]] inline void fail_limit(SourcePlace place, std::size_t most, std::string const& zh, std::string const& en) {
  std::string const number = std::to_string(most);
  throw ReadError(ReadErrorCode::limit, std::move(place), "",
                  Text("不超过 " + number + " " + zh, "zh").set("en", "at most " + number + " " + en));
}

}  // namespace bangfu::document::detail
