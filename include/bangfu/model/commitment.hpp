// SPDX-License-Identifier: BSL-1.0
/// @file
/// Commitments (承诺): repeated duties, such as "at least twice a term, one week or more at a time".
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <bangfu/core/box.hpp>
#include <bangfu/core/describe.hpp>
#include <bangfu/core/id.hpp>
#include <bangfu/core/quantity.hpp>
#include <bangfu/core/text.hpp>
#include <bangfu/fwd.hpp>
#include <bangfu/model/area.hpp>
#include <bangfu/model/link.hpp>
#include <bangfu/model/measure.hpp>
#include <bangfu/model/responsible.hpp>
#include <bangfu/time/when.hpp>

namespace bangfu {

/// A repeated duty.
struct Commitment {
  CommitmentId id{};                       ///< id within the plan
  std::string number{};                    ///< number as printed
  Link<Measure> of{};                      ///< measure that it belongs to
  Area area{};                             ///< area, where it belongs to no measure
  Text title{};                            ///< the duty
  InstitutionId by{};                      ///< institution that has the duty
  Quantity amount{};                       ///< how much or how often, for each unit of `per` of the quantity
  Box<Quantity> in_all{};                  ///< how much in all
  std::optional<Duration> lasts{};         ///< how long: in all, and each time
  Box<When> when{};                        ///< in which time
  std::vector<Responsible> responsible{};  ///< responsible offices
  Obligation obligation{};                 ///< how binding it is
  Text note{};                             ///< note
  Extras extras{};                         ///< members that the library does not know

  template <class Self = Commitment>
  static constexpr auto description() {
    return describe<Self>(
        "commitment", v(&Self::id, {.key = "id", .zh = "编号", .en = "id within the plan"}),
        v(&Self::number, {.key = "number", .zh = "序号", .en = "number as printed"}),
        v(&Self::of, {.key = "of", .zh = "措施", .en = "measure that it belongs to"}),
        v(&Self::area, {.key = "area", .zh = "领域", .en = "area, where it belongs to no measure"}),
        v(&Self::title, {.key = "title", .zh = "内容", .en = "the duty"}),
        v(&Self::by, {.key = "by", .zh = "承担单位", .en = "institution that has the duty"}),
        v(&Self::amount,
          {.key = "amount", .zh = "数量", .en = "how much or how often, for each unit of `per` of the quantity"}),
        v(&Self::in_all, {.key = "in_all", .zh = "累计", .en = "how much in all"}),
        v(&Self::lasts, {.key = "lasts", .zh = "时长", .en = "how long: in all, and each time"}),
        v(&Self::when, {.key = "when", .zh = "时间", .en = "in which time"}),
        v(&Self::responsible, {.key = "responsible", .zh = "责任部门", .en = "responsible offices"}),
        v(&Self::obligation, {.key = "obligation", .zh = "约束程度", .en = "how binding it is"}),
        v(&Self::note, {.key = "note", .zh = "备注", .en = "note"}));
  }
};

}  // namespace bangfu
