// SPDX-License-Identifier: BSL-1.0
/// @file
/// Leading groups (领导小组) and contact persons.
#pragma once

#include <vector>

#include <bangfu/core/box.hpp>
#include <bangfu/core/describe.hpp>
#include <bangfu/core/id.hpp>
#include <bangfu/core/text.hpp>
#include <bangfu/fwd.hpp>
#include <bangfu/time/recurrence.hpp>

namespace bangfu {

/// People who steer the assistance.
struct LeadingGroup {
  Text name{};                            ///< name
  InstitutionId at{};                     ///< institution; none for a joint group
  std::vector<ParticipantId> head{};      ///< heads
  std::vector<ParticipantId> deputies{};  ///< deputy heads
  std::vector<ParticipantId> members{};   ///< members
  std::vector<ParticipantId> contacts{};  ///< contact persons
  Text office{};                          ///< office that does its work
  Box<Recurrence> meets{};                ///< how often it meets
  Text duties{};                          ///< duties
  Extras extras{};                        ///< members that the library does not know

  template <class Self = LeadingGroup>
  static constexpr auto description() {
    return describe<Self>("leading_group", v(&Self::name, {.key = "name", .zh = "名称", .en = "name"}),
                          v(&Self::at, {.key = "at", .zh = "单位", .en = "institution; none for a joint group"}),
                          v(&Self::head, {.key = "head", .zh = "组长", .en = "heads"}),
                          v(&Self::deputies, {.key = "deputies", .zh = "副组长", .en = "deputy heads"}),
                          v(&Self::members, {.key = "members", .zh = "成员", .en = "members"}),
                          v(&Self::contacts, {.key = "contacts", .zh = "联系人", .en = "contact persons"}),
                          v(&Self::office, {.key = "office", .zh = "办公室", .en = "office that does its work"}),
                          v(&Self::meets, {.key = "meets", .zh = "会议频次", .en = "how often it meets"}),
                          v(&Self::duties, {.key = "duties", .zh = "职责", .en = "duties"}));
  }
};

}  // namespace bangfu
