// SPDX-License-Identifier: BSL-1.0
// What stands at a place of a plan, in words.
#pragma once

#include <string>
#include <string_view>

#include <bangfu/bangfu.hpp>

namespace command {

/// A member or an entity of a plan: what it is, and its value.
struct Value {
  std::string name;   ///< "帮扶措施 3 · 约束程度", "measures 3 · how binding it is"
  std::string words;  ///< "鼓励"; empty where the plan has nothing there
};

/// @param pointer JSON Pointer into the plan: "/measures/2/obligation"
[[nodiscard]] Value value_at(bangfu::Plan const& plan, std::string_view pointer, std::string_view language);

}  // namespace command
