// SPDX-License-Identifier: BSL-1.0
/// @file
/// Parties (结对双方、各方): institutions in a role in one plan.
#pragma once

#include <string>
#include <string_view>

#include <bangfu/core/code.hpp>
#include <bangfu/core/describe.hpp>
#include <bangfu/core/id.hpp>
#include <bangfu/core/text.hpp>
#include <bangfu/fwd.hpp>

namespace bangfu {

/// Roles in a plan. One institution may hold several.
struct role : Codelist {
  static constexpr std::string_view name = "role";
  static constexpr KnownCode<role> supporting{"supporting", "支援方", "supporting"};
  static constexpr KnownCode<role> recipient{"recipient", "受援方", "recipient"};
  static constexpr KnownCode<role> coordinating{"coordinating", "协调方", "coordinating"};
  static constexpr KnownCode<role> funding{"funding", "资助方", "funding"};
  static constexpr KnownCode<role> expert{"expert", "专家方", "expert"};
  static constexpr KnownCode<role> compiling{"compiling", "编制方", "compiling"};
  static constexpr KnownCode<role> supervising{"supervising", "监督方", "supervising"};
  static constexpr KnownCode<role> leading{"leading", "牵头方", "leading an alliance"};
  static constexpr KnownCode<role> member{"member", "成员方", "member of an alliance"};
  static constexpr KnownCode<role> const* all[] = {&supporting, &recipient,   &coordinating, &funding, &expert,
                                                   &compiling,  &supervising, &leading,      &member};
};
using Role = Code<role>;

/// An institution in a role.
struct Party {
  InstitutionId institution{};  ///< the institution
  Role role{};                  ///< its role in this plan
  Text called{};                ///< what the text calls it in this role, such as 甲方
  std::string pair{};           ///< label of the pair or group, where one plan lists several
  Text note{};                  ///< note
  Extras extras{};              ///< members that the library does not know

  template <class Self = Party>
  static constexpr auto description() {
    return describe<Self>(
        "party", v(&Self::institution, {.key = "institution", .zh = "单位", .en = "the institution"}),
        v(&Self::role, {.key = "role", .zh = "角色", .en = "its role in this plan"}),
        v(&Self::called,
          {.key = "called", .zh = "文中称谓", .en = "what the text calls it in this role, such as 甲方"}),
        v(&Self::pair,
          {.key = "pair", .zh = "结对组", .en = "label of the pair or group, where one plan lists several"}),
        v(&Self::note, {.key = "note", .zh = "备注", .en = "note"}));
  }
};

}  // namespace bangfu
