// SPDX-License-Identifier: BSL-1.0
/// @file
/// Areas: the fields of assistance (帮扶领域) into which a plan groups its measures.
#pragma once

#include <string>
#include <string_view>

#include <bangfu/core/code.hpp>
#include <bangfu/core/describe.hpp>
#include <bangfu/core/text.hpp>

namespace bangfu {

/// Six areas by default; any other can be named.
struct area : Codelist {
  static constexpr std::string_view name = "area";
  static constexpr KnownCode<area> management{"management", "学校管理", "school management"};
  static constexpr KnownCode<area> teaching{"teaching", "教育教学", "education and teaching"};
  static constexpr KnownCode<area> teaching_support{"teaching_support", "支教送教", "teaching support by senior staff"};
  static constexpr KnownCode<area> staff{"staff", "教师发展", "teacher development"};
  static constexpr KnownCode<area> students{"students", "学生发展", "students"};
  static constexpr KnownCode<area> other{"other", "其他", "other"};
  static constexpr KnownCode<area> const* all[] = {&management, &teaching, &teaching_support,
                                                   &staff,      &students, &other};
};
using Area = Code<area>;

/// An area as the plan words it: the heading under which its measures stand.
struct AreaSection {
  Area area{};           ///< area
  std::string number{};  ///< number as printed, such as （一）
  Text title{};          ///< heading
  Text aims{};           ///< what the plan says it wants to reach in the area
  Extras extras{};       ///< members that the library does not know

  template <class Self = AreaSection>
  static constexpr auto description() {
    return describe<Self>(
        "area_section", v(&Self::area, {.key = "area", .zh = "领域", .en = "area"}),
        v(&Self::number, {.key = "number", .zh = "序号", .en = "number as printed, such as （一）"}),
        v(&Self::title, {.key = "title", .zh = "标题", .en = "heading"}),
        v(&Self::aims, {.key = "aims", .zh = "目标", .en = "what the plan says it wants to reach in the area"}));
  }
};

}  // namespace bangfu
