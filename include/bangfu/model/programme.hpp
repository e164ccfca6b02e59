// SPDX-License-Identifier: BSL-1.0
/// @file
/// Programmes (帮扶项目): the chain of plans that continue each other over the years.
#pragma once

#include <optional>
#include <vector>

#include <bangfu/core/describe.hpp>
#include <bangfu/core/id.hpp>
#include <bangfu/core/text.hpp>
#include <bangfu/fwd.hpp>
#include <bangfu/time/period.hpp>

namespace bangfu {

/// A chain of plans.
struct Programme {
  ProgrammeId id{};                ///< id
  Text title{};                    ///< title
  std::optional<Period> period{};  ///< period
  std::vector<PlanId> plans{};     ///< its plans, oldest first
  Text note{};                     ///< note
  Extras extras{};                 ///< members that the library does not know

  template <class Self = Programme>
  static constexpr auto description() {
    return describe<Self>("programme", v(&Self::id, {.key = "id", .zh = "编号", .en = "id"}),
                          v(&Self::title, {.key = "title", .zh = "名称", .en = "title"}),
                          v(&Self::period, {.key = "period", .zh = "时段", .en = "period"}),
                          v(&Self::plans, {.key = "plans", .zh = "方案", .en = "its plans, oldest first"}),
                          v(&Self::note, {.key = "note", .zh = "备注", .en = "note"}));
  }
};

}  // namespace bangfu
