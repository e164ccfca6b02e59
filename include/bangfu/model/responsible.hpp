// SPDX-License-Identifier: BSL-1.0
/// @file
/// Responsibility (责任部门): which office of which institution sees to something.
#pragma once

#include <bangfu/core/describe.hpp>
#include <bangfu/core/id.hpp>
#include <bangfu/core/text.hpp>
#include <bangfu/fwd.hpp>

namespace bangfu {

/// An office of one side. The department is called as the plan calls it; it may be missing.
struct Responsible {
  InstitutionId institution{};  ///< institution
  Text department{};            ///< department
  Text person{};                ///< person in charge
  Extras extras{};              ///< members that the library does not know

  template <class Self = Responsible>
  static constexpr auto description() {
    return describe<Self>(
        "responsible", v(&Self::institution, {.key = "institution", .zh = "单位", .en = "institution"}),
        v(&Self::department, {.key = "department", .zh = "处室", .en = "department"}),
        v(&Self::person, {.key = "person", .personal = true, .zh = "负责人", .en = "person in charge"}));
  }
};

}  // namespace bangfu
