// SPDX-License-Identifier: BSL-1.0
/// @file
/// Results (成效): what was observed, against a target or commitment or for itself.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <bangfu/core/box.hpp>
#include <bangfu/core/decimal.hpp>
#include <bangfu/core/describe.hpp>
#include <bangfu/core/id.hpp>
#include <bangfu/core/quantity.hpp>
#include <bangfu/core/text.hpp>
#include <bangfu/core/tier.hpp>
#include <bangfu/fwd.hpp>
#include <bangfu/model/activity.hpp>
#include <bangfu/model/commitment.hpp>
#include <bangfu/model/evidence.hpp>
#include <bangfu/model/link.hpp>
#include <bangfu/model/target.hpp>
#include <bangfu/time/date.hpp>

namespace bangfu {

/// An observed value, or a roster of people who have reached something.
struct Result {
  ResultId id{};                        ///< id within the plan
  Link<Target> of{};                    ///< target that it counts towards
  Link<Commitment> for_commitment{};    ///< commitment that it counts towards
  std::optional<Date> on{};             ///< when it was observed
  std::optional<Decimal> value{};       ///< observed value
  Unit unit{};                          ///< unit of the value; empty: that of the target
  std::optional<Decimal> before{};      ///< value before, where the result is a change (a rank before and after)
  Box<Quantity> stated{};               ///< the amount as stated, where it is no exact number ("200余人次")
  InstitutionId institution{};          ///< institution it was observed at, where there are several
  std::vector<ParticipantId> roster{};  ///< people who have reached it; counts one each
  std::optional<Tier> tier{};           ///< level at which it was recognised
  std::vector<Link<Activity>> from{};   ///< activities that it came from
  std::vector<Evidence> evidence{};     ///< evidence
  Text title{};                         ///< what was observed
  Text note{};                          ///< note
  Extras extras{};                      ///< members that the library does not know

  template <class Self = Result>
  static constexpr auto description() {
    return describe<Self>(
        "result", v(&Self::id, {.key = "id", .zh = "编号", .en = "id within the plan"}),
        v(&Self::of, {.key = "of", .zh = "目标", .en = "target that it counts towards"}),
        v(&Self::for_commitment, {.key = "for_commitment", .zh = "承诺", .en = "commitment that it counts towards"}),
        v(&Self::on, {.key = "on", .zh = "日期", .en = "when it was observed"}),
        v(&Self::value, {.key = "value", .zh = "数值", .en = "observed value"}),
        v(&Self::unit, {.key = "unit", .zh = "单位", .en = "unit of the value; empty: that of the target"}),
        v(&Self::before, {.key = "before", .zh = "此前数值", .en = "value before, where the result is a change"}),
        v(&Self::stated,
          {.key = "stated", .zh = "原文数量", .en = "the amount as stated, where it is no exact number"}),
        v(&Self::institution,
          {.key = "institution", .zh = "所在单位", .en = "institution it was observed at, where there are several"}),
        v(&Self::roster, {.key = "roster", .zh = "名单", .en = "people who have reached it; counts one each"}),
        v(&Self::tier, {.key = "tier", .zh = "级别", .en = "level at which it was recognised"}),
        v(&Self::from, {.key = "from", .zh = "来源活动", .en = "activities that it came from"}),
        v(&Self::evidence, {.key = "evidence", .zh = "佐证", .en = "evidence"}),
        v(&Self::title, {.key = "title", .zh = "内容", .en = "what was observed"}),
        v(&Self::note, {.key = "note", .zh = "备注", .en = "note"}));
  }
};

}  // namespace bangfu
