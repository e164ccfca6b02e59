// SPDX-License-Identifier: BSL-1.0
// Calls the user back now and then while plans are taken.
#pragma once

#include <chrono>
#include <cstddef>

#include <bangfu/portfolio/collection.hpp>

namespace bangfu::columns {

class Reporter {
 public:
  /// @param building outlives it
  explicit Reporter(Building const& building) : building_(building) {}
  /// @throws Cancelled
  void done(std::size_t plans) {
    if (!building_.on_progress || plans % 16 != 0) return;
    auto const now = std::chrono::steady_clock::now();
    if (now - last_ < std::chrono::milliseconds(10)) return;
    last_ = now;
    if (!building_.on_progress(plans)) throw Cancelled();
  }

 private:
  Building const& building_;
  std::chrono::steady_clock::time_point last_{};
};

}  // namespace bangfu::columns
