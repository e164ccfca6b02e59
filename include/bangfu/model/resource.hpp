// SPDX-License-Identifier: BSL-1.0
/// @file
/// Resources (资源): studios, training centres, courseware and other things that are put to use.
#pragma once

#include <string_view>

#include <bangfu/core/code.hpp>
#include <bangfu/core/describe.hpp>
#include <bangfu/core/id.hpp>
#include <bangfu/core/text.hpp>
#include <bangfu/fwd.hpp>

namespace bangfu {

/// Kinds of resources.
struct resource_kind : Codelist {
  static constexpr std::string_view name = "resource_kind";
  static constexpr KnownCode<resource_kind> studio{"studio", "工作室", "master studio"};
  static constexpr KnownCode<resource_kind> training_centre{"training_centre", "实训中心", "training centre"};
  static constexpr KnownCode<resource_kind> courseware{"courseware", "教学资源", "teaching material"};
  static constexpr KnownCode<resource_kind> platform{"platform", "信息平台", "online platform"};
  static constexpr KnownCode<resource_kind> equipment{"equipment", "设备", "equipment"};
  static constexpr KnownCode<resource_kind> base{"base", "基地", "base"};
  static constexpr KnownCode<resource_kind> fund{"fund", "经费", "funds"};
  static constexpr KnownCode<resource_kind> other{"other", "其他", "other"};
  static constexpr KnownCode<resource_kind> const* all[] = {
      &studio, &training_centre, &courseware, &platform, &equipment, &base, &fund, &other};
};
using ResourceKind = Code<resource_kind>;

/// Something of an institution that a measure uses or shares.
struct Resource {
  ResourceId id{};      ///< id within the plan
  Text name{};          ///< name
  ResourceKind kind{};  ///< kind
  InstitutionId of{};   ///< institution that has it
  Text note{};          ///< note
  Extras extras{};      ///< members that the library does not know

  template <class Self = Resource>
  static constexpr auto description() {
    return describe<Self>("resource", v(&Self::id, {.key = "id", .zh = "编号", .en = "id within the plan"}),
                          v(&Self::name, {.key = "name", .zh = "名称", .en = "name"}),
                          v(&Self::kind, {.key = "kind", .zh = "类别", .en = "kind"}),
                          v(&Self::of, {.key = "of", .zh = "所属单位", .en = "institution that has it"}),
                          v(&Self::note, {.key = "note", .zh = "备注", .en = "note"}));
  }
};

}  // namespace bangfu
