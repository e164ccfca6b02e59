// SPDX-License-Identifier: BSL-1.0
/// @file
/// Targets (目标任务): outcomes that a plan promises.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <bangfu/core/box.hpp>
#include <bangfu/core/code.hpp>
#include <bangfu/core/decimal.hpp>
#include <bangfu/core/describe.hpp>
#include <bangfu/core/enumeration.hpp>
#include <bangfu/core/id.hpp>
#include <bangfu/core/quantity.hpp>
#include <bangfu/core/text.hpp>
#include <bangfu/core/tier.hpp>
#include <bangfu/fwd.hpp>
#include <bangfu/model/area.hpp>
#include <bangfu/model/link.hpp>
#include <bangfu/model/measure.hpp>
#include <bangfu/model/responsible.hpp>
#include <bangfu/time/date.hpp>

namespace bangfu {

/// How far along the chain of results a target lies (OECD glossary of results-based management).
enum class ResultLevel : unsigned char { output = 1, outcome, impact };

template <>
struct Enumeration<ResultLevel> {
  static constexpr Enumerator<ResultLevel> all[] = {
      {ResultLevel::output, "output", "产出", "output"},
      {ResultLevel::outcome, "outcome", "成效", "outcome"},
      {ResultLevel::impact, "impact", "影响", "impact"},
  };
};

/// Which way an indicator is meant to move.
enum class Direction : unsigned char { increase, decrease };

template <>
struct Enumeration<Direction> {
  static constexpr Enumerator<Direction> all[] = {
      {Direction::increase, "increase", "上升", "increase"},
      {Direction::decrease, "decrease", "下降", "decrease"},
  };
};

/// How the observed values of a target go together.
enum class Counting : unsigned char {
  sum,     ///< each result adds to those before (teachers trained)
  latest,  ///< each result replaces those before (an employment rate)
};

template <>
struct Enumeration<Counting> {
  static constexpr Enumerator<Counting> all[] = {
      {Counting::sum, "sum", "累计", "summed"},
      {Counting::latest, "latest", "取最近值", "latest"},
  };
};

/// One part of a total that a target breaks down.
struct TargetPart {
  Text title{};                 ///< what the part is
  Quantity promised{};          ///< its amount
  InstitutionId institution{};  ///< institution it falls to
  Extras extras{};              ///< members that the library does not know

  template <class Self = TargetPart>
  static constexpr auto description() {
    return describe<Self>("target_part", v(&Self::title, {.key = "title", .zh = "名称", .en = "what the part is"}),
                          v(&Self::promised, {.key = "promised", .zh = "数量", .en = "its amount"}),
                          v(&Self::institution, {.key = "institution", .zh = "单位", .en = "institution it falls to"}));
  }
};

/// A promised outcome.
struct Target {
  TargetId id{};                         ///< id within the plan
  std::string number{};                  ///< number as printed
  Link<Measure> of{};                    ///< measure that it belongs to
  Area area{};                           ///< area, where it belongs to no measure
  Text title{};                          ///< what is promised
  Text indicator{};                      ///< what is counted or measured
  Quantity promised{};                   ///< promised amount; blank where the plan leaves it blank
  std::optional<TierCondition> tier{};   ///< level of recognition
  std::optional<ResultLevel> level{};    ///< output, outcome or impact
  std::optional<Direction> direction{};  ///< which way the indicator moves; not stated means increase
  std::optional<Counting>
      counting{};  ///< how results go together; not stated: rates and ranks take the latest, others the sum
  std::optional<Decimal> baseline{};       ///< value before the plan
  std::optional<Date> due{};               ///< when it is due; not stated: the end of the plan
  std::vector<TargetPart> breakdown{};     ///< parts of the total
  std::vector<Responsible> responsible{};  ///< responsible offices
  Obligation obligation{};                 ///< how binding it is
  Text note{};                             ///< note
  Extras extras{};                         ///< members that the library does not know

  template <class Self = Target>
  static constexpr auto description() {
    return describe<Self>(
        "target", v(&Self::id, {.key = "id", .zh = "编号", .en = "id within the plan"}),
        v(&Self::number, {.key = "number", .zh = "序号", .en = "number as printed"}),
        v(&Self::of, {.key = "of", .zh = "措施", .en = "measure that it belongs to"}),
        v(&Self::area, {.key = "area", .zh = "领域", .en = "area, where it belongs to no measure"}),
        v(&Self::title, {.key = "title", .zh = "目标", .en = "what is promised"}),
        v(&Self::indicator, {.key = "indicator", .zh = "指标", .en = "what is counted or measured"}),
        v(&Self::promised,
          {.key = "promised", .zh = "数量", .en = "promised amount; blank where the plan leaves it blank"}),
        v(&Self::tier, {.key = "tier", .zh = "级别", .en = "level of recognition"}),
        v(&Self::level, {.key = "level", .zh = "成果层次", .en = "output, outcome or impact"}),
        v(&Self::direction,
          {.key = "direction", .zh = "方向", .en = "which way the indicator moves; not stated means increase"}),
        v(&Self::counting,
          {.key = "counting",
           .zh = "计数方式",
           .en = "how results go together; not stated: rates and ranks take the latest, others the sum"}),
        v(&Self::baseline, {.key = "baseline", .zh = "基线", .en = "value before the plan"}),
        v(&Self::due, {.key = "due", .zh = "期限", .en = "when it is due; not stated: the end of the plan"}),
        v(&Self::breakdown, {.key = "breakdown", .zh = "分解", .en = "parts of the total"}),
        v(&Self::responsible, {.key = "responsible", .zh = "责任部门", .en = "responsible offices"}),
        v(&Self::obligation, {.key = "obligation", .zh = "约束程度", .en = "how binding it is"}),
        v(&Self::note, {.key = "note", .zh = "备注", .en = "note"}));
  }
};

}  // namespace bangfu
