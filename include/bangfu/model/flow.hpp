// SPDX-License-Identifier: BSL-1.0
/// @file
/// Flows (去向): who goes from which institution to which host.
///
/// A row of the schedule may hold several flows (ours go there, theirs come here), or none. A measure has flows too:
/// the direction in which people will travel, before anyone is named.
#pragma once

#include <vector>

#include <bangfu/core/box.hpp>
#include <bangfu/core/describe.hpp>
#include <bangfu/core/id.hpp>
#include <bangfu/core/quantity.hpp>
#include <bangfu/core/text.hpp>
#include <bangfu/fwd.hpp>
#include <bangfu/model/modality.hpp>
#include <bangfu/time/when.hpp>

namespace bangfu {

/// People who go from one institution to another.
struct Flow {
  InstitutionId from{};              ///< institution that sends
  InstitutionId to{};                ///< institution that hosts
  std::vector<ParticipantId> who{};  ///< participants and groups
  Box<Quantity> size{};              ///< how many, where no one is named
  Modality modality{};               ///< modality, where it differs from that of the activity
  Text post{};                       ///< post held at the host, on shadowing or secondment
  Box<When> when{};                  ///< time of this flow, where it differs from that of the activity
  Text note{};                       ///< note
  Extras extras{};                   ///< members that the library does not know

  template <class Self = Flow>
  static constexpr auto description() {
    return describe<Self>(
        "flow", v(&Self::from, {.key = "from", .zh = "派出单位", .en = "institution that sends"}),
        v(&Self::to, {.key = "to", .zh = "接收单位", .en = "institution that hosts"}),
        v(&Self::who, {.key = "who", .zh = "人员", .en = "participants and groups"}),
        v(&Self::size, {.key = "size", .zh = "人数", .en = "how many, where no one is named"}),
        v(&Self::modality,
          {.key = "modality", .zh = "方式", .en = "modality, where it differs from that of the activity"}),
        v(&Self::post, {.key = "post", .zh = "岗位", .en = "post held at the host, on shadowing or secondment"}),
        v(&Self::when,
          {.key = "when", .zh = "时间", .en = "time of this flow, where it differs from that of the activity"}),
        v(&Self::note, {.key = "note", .zh = "备注", .en = "note"}));
  }
};

}  // namespace bangfu
