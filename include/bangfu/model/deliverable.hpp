// SPDX-License-Identifier: BSL-1.0
/// @file
/// Deliverables (成果): things that are handed over, such as a named practice, a rule set or a plan.
#pragma once

#include <optional>
#include <string_view>

#include <bangfu/core/code.hpp>
#include <bangfu/core/describe.hpp>
#include <bangfu/core/id.hpp>
#include <bangfu/core/text.hpp>
#include <bangfu/fwd.hpp>
#include <bangfu/time/date.hpp>

namespace bangfu {

/// Kinds of deliverables.
struct deliverable_kind : Codelist {
  static constexpr std::string_view name = "deliverable_kind";
  static constexpr KnownCode<deliverable_kind> practice{"practice", "品牌做法", "practice to copy"};
  static constexpr KnownCode<deliverable_kind> rule_set{"rule_set", "制度", "rule set"};
  static constexpr KnownCode<deliverable_kind> plan{"plan", "方案规划", "plan"};
  static constexpr KnownCode<deliverable_kind> timetable{"timetable", "安排表", "timetable"};
  static constexpr KnownCode<deliverable_kind> report{"report", "报告", "report"};
  static constexpr KnownCode<deliverable_kind> courseware{"courseware", "教学资源", "teaching material"};
  static constexpr KnownCode<deliverable_kind> agreement{"agreement", "协议", "agreement"};
  static constexpr KnownCode<deliverable_kind> other{"other", "其他", "other"};
  static constexpr KnownCode<deliverable_kind> const* all[] = {&practice, &rule_set,   &plan,      &timetable,
                                                               &report,   &courseware, &agreement, &other};
};
using DeliverableKind = Code<deliverable_kind>;

/// Something to be handed over or worked out.
struct Deliverable {
  DeliverableId id{};         ///< id within the plan
  Text title{};               ///< title
  DeliverableKind kind{};     ///< kind
  InstitutionId from{};       ///< institution that provides it
  InstitutionId to{};         ///< institution that receives it
  std::optional<Date> due{};  ///< when it is due
  Text note{};                ///< note
  Extras extras{};            ///< members that the library does not know

  template <class Self = Deliverable>
  static constexpr auto description() {
    return describe<Self>("deliverable", v(&Self::id, {.key = "id", .zh = "编号", .en = "id within the plan"}),
                          v(&Self::title, {.key = "title", .zh = "名称", .en = "title"}),
                          v(&Self::kind, {.key = "kind", .zh = "类别", .en = "kind"}),
                          v(&Self::from, {.key = "from", .zh = "提供方", .en = "institution that provides it"}),
                          v(&Self::to, {.key = "to", .zh = "接收方", .en = "institution that receives it"}),
                          v(&Self::due, {.key = "due", .zh = "期限", .en = "when it is due"}),
                          v(&Self::note, {.key = "note", .zh = "备注", .en = "note"}));
  }
};

}  // namespace bangfu
