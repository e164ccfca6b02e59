// SPDX-License-Identifier: BSL-1.0
/// @file
/// Measures (帮扶措施): what is promised in an area.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <bangfu/core/box.hpp>
#include <bangfu/core/code.hpp>
#include <bangfu/core/describe.hpp>
#include <bangfu/core/id.hpp>
#include <bangfu/core/text.hpp>
#include <bangfu/fwd.hpp>
#include <bangfu/model/area.hpp>
#include <bangfu/model/flow.hpp>
#include <bangfu/model/link.hpp>
#include <bangfu/model/modality.hpp>
#include <bangfu/model/responsible.hpp>
#include <bangfu/time/when.hpp>

namespace bangfu {

/// How binding a promise is, by the words that the plan uses.
struct obligation : Codelist {
  static constexpr std::string_view name = "obligation";
  static constexpr KnownCode<obligation> shall{"shall", "应当", "shall"};
  static constexpr KnownCode<obligation> intends{"intends", "拟", "intends"};
  static constexpr KnownCode<obligation> may{"may", "可", "may"};
  static constexpr KnownCode<obligation> encouraged{"encouraged", "鼓励", "encouraged"};
  static constexpr KnownCode<obligation> const* all[] = {&shall, &intends, &may, &encouraged};
};
using Obligation = Code<obligation>;

/// A promised measure.
struct Measure {
  MeasureId id{};                             ///< id within the plan
  std::string number{};                       ///< number as printed
  Area area{};                                ///< area
  Text title{};                               ///< what is promised
  Modality modality{};                        ///< modality
  std::vector<Modality> also{};               ///< further modalities, beside the first or in its place
  std::vector<Flow> flows{};                  ///< who will go where
  std::vector<Responsible> responsible{};     ///< responsible offices, on each side
  Obligation obligation{};                    ///< how binding it is; empty where the text has no such word
  Box<When> when{};                           ///< when or how long, where the measure itself says so
  std::vector<SubjectId> subjects{};          ///< subjects and specialities
  std::vector<ResourceId> resources{};        ///< resources put to use
  std::vector<DeliverableId> deliverables{};  ///< things to be handed over or worked out
  MeasureId part_of{};                        ///< measure that it is a part of
  bool continued = false;                     ///< whether the plan says that it goes on from earlier years
  Text note{};                                ///< note
  Extras extras{};                            ///< members that the library does not know

  template <class Self = Measure>
  static constexpr auto description() {
    return describe<Self>(
        "measure", v(&Self::id, {.key = "id", .zh = "编号", .en = "id within the plan"}),
        v(&Self::number, {.key = "number", .zh = "序号", .en = "number as printed"}),
        v(&Self::area, {.key = "area", .zh = "领域", .en = "area"}),
        v(&Self::title, {.key = "title", .zh = "内容", .en = "what is promised"}),
        v(&Self::modality, {.key = "modality", .zh = "方式", .en = "modality"}),
        v(&Self::also, {.key = "also", .zh = "其他方式", .en = "further modalities, beside the first or in its place"}),
        v(&Self::flows, {.key = "flows", .zh = "去向", .en = "who will go where"}),
        v(&Self::responsible, {.key = "responsible", .zh = "责任部门", .en = "responsible offices, on each side"}),
        v(&Self::obligation,
          {.key = "obligation", .zh = "约束程度", .en = "how binding it is; empty where the text has no such word"}),
        v(&Self::when, {.key = "when", .zh = "时间", .en = "when or how long, where the measure itself says so"}),
        v(&Self::subjects, {.key = "subjects", .zh = "学科专业", .en = "subjects and specialities"}),
        v(&Self::resources, {.key = "resources", .zh = "资源", .en = "resources put to use"}),
        v(&Self::deliverables, {.key = "deliverables", .zh = "成果", .en = "things to be handed over or worked out"}),
        v(&Self::part_of, {.key = "part_of", .zh = "所属措施", .en = "measure that it is a part of"}),
        v(&Self::continued,
          {.key = "continued", .zh = "延续", .en = "whether the plan says that it goes on from earlier years"}),
        v(&Self::note, {.key = "note", .zh = "备注", .en = "note"}));
  }
};

}  // namespace bangfu
