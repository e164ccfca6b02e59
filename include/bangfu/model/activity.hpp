// SPDX-License-Identifier: BSL-1.0
/// @file
/// Activities (工作计划): the rows of a schedule, and what became of them.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <bangfu/core/box.hpp>
#include <bangfu/core/code.hpp>
#include <bangfu/core/describe.hpp>
#include <bangfu/core/id.hpp>
#include <bangfu/core/quantity.hpp>
#include <bangfu/core/text.hpp>
#include <bangfu/fwd.hpp>
#include <bangfu/model/area.hpp>
#include <bangfu/model/evidence.hpp>
#include <bangfu/model/flow.hpp>
#include <bangfu/model/lesson.hpp>
#include <bangfu/model/link.hpp>
#include <bangfu/model/measure.hpp>
#include <bangfu/model/modality.hpp>
#include <bangfu/model/responsible.hpp>
#include <bangfu/model/target.hpp>
#include <bangfu/time/when.hpp>

namespace bangfu {

/// Whether people meet in person.
struct mode : Codelist {
  static constexpr std::string_view name = "mode";
  static constexpr KnownCode<mode> in_person{"in_person", "线下", "in person"};
  static constexpr KnownCode<mode> online{"online", "线上", "online"};
  static constexpr KnownCode<mode> mixed{"mixed", "线上线下结合", "mixed"};
  static constexpr KnownCode<mode> const* all[] = {&in_person, &online, &mixed};
};
using Mode = Code<mode>;

/// How far an activity has come.
struct status : Codelist {
  static constexpr std::string_view name = "status";
  static constexpr KnownCode<status> planned{"planned", "计划", "planned"};
  static constexpr KnownCode<status> under_way{"under_way", "进行中", "under way"};
  static constexpr KnownCode<status> done{"done", "已完成", "done"};
  static constexpr KnownCode<status> postponed{"postponed", "延期", "postponed"};
  static constexpr KnownCode<status> cancelled{"cancelled", "取消", "cancelled"};
  static constexpr KnownCode<status> const* all[] = {&planned, &under_way, &done, &postponed, &cancelled};
};
using Status = Code<status>;

/// What really took place.
struct Actual {
  std::optional<When> when{};        ///< when
  std::vector<ParticipantId> who{};  ///< who took part
  Box<Quantity> size{};              ///< how many took part
  std::optional<Decimal> cost{};     ///< what it cost, in yuan
  Text note{};                       ///< what happened
  Extras extras{};                   ///< members that the library does not know

  template <class Self = Actual>
  static constexpr auto description() {
    return describe<Self>("actual", v(&Self::when, {.key = "when", .zh = "时间", .en = "when"}),
                          v(&Self::who, {.key = "who", .zh = "人员", .en = "who took part"}),
                          v(&Self::size, {.key = "size", .zh = "人数", .en = "how many took part"}),
                          v(&Self::cost, {.key = "cost", .zh = "费用（元）", .en = "what it cost, in yuan"}),
                          v(&Self::note, {.key = "note", .zh = "说明", .en = "what happened"}));
  }
};

/// A row of the schedule.
struct Activity {
  ActivityId id{};                           ///< id within the plan
  std::string number{};                      ///< number as printed, repeated or out of turn as it may be
  Text title{};                              ///< what is done
  std::vector<Link<Measure>> serves{};       ///< measures that it serves
  std::vector<Link<Target>> towards{};       ///< targets that it works towards
  When when{};                               ///< when; undated where nothing is stated
  Modality modality{};                       ///< modality, where the row says so
  std::vector<Modality> also{};              ///< further modalities, where the row names several
  Mode mode{};                               ///< in person or online
  Status status{};                           ///< how far it has come
  std::vector<Flow> flows{};                 ///< who goes where
  std::vector<ParticipantId> attended_by{};  ///< those who take part without travelling
  std::vector<SubjectId> subjects{};         ///< subjects and specialities
  std::vector<ResourceId> resources{};       ///< resources put to use
  std::vector<Lesson> lessons{};             ///< timetable
  std::vector<Responsible> responsible{};    ///< responsible offices
  Text venue{};                              ///< where it takes place
  Box<Actual> actual{};                      ///< what really took place
  std::vector<Evidence> evidence{};          ///< evidence
  Text note{};                               ///< remarks
  Extras extras{};                           ///< members that the library does not know

  template <class Self = Activity>
  static constexpr auto description() {
    return describe<Self>(
        "activity", v(&Self::id, {.key = "id", .zh = "编号", .en = "id within the plan"}),
        v(&Self::number,
          {.key = "number", .zh = "序号", .en = "number as printed, repeated or out of turn as it may be"}),
        v(&Self::title, {.key = "title", .zh = "内容", .en = "what is done"}),
        v(&Self::serves, {.key = "serves", .zh = "服务措施", .en = "measures that it serves"}),
        v(&Self::towards, {.key = "towards", .zh = "服务目标", .en = "targets that it works towards"}),
        v(&Self::when, {.key = "when", .zh = "时间", .en = "when; undated where nothing is stated"}),
        v(&Self::modality, {.key = "modality", .zh = "方式", .en = "modality, where the row says so"}),
        v(&Self::also, {.key = "also", .zh = "其他方式", .en = "further modalities, where the row names several"}),
        v(&Self::mode, {.key = "mode", .zh = "形式", .en = "in person or online"}),
        v(&Self::status, {.key = "status", .zh = "状态", .en = "how far it has come"}),
        v(&Self::flows, {.key = "flows", .zh = "去向", .en = "who goes where"}),
        v(&Self::attended_by, {.key = "attended_by", .zh = "参加人员", .en = "those who take part without travelling"}),
        v(&Self::subjects, {.key = "subjects", .zh = "学科专业", .en = "subjects and specialities"}),
        v(&Self::resources, {.key = "resources", .zh = "资源", .en = "resources put to use"}),
        v(&Self::lessons, {.key = "lessons", .zh = "授课安排", .en = "timetable"}),
        v(&Self::responsible, {.key = "responsible", .zh = "责任部门", .en = "responsible offices"}),
        v(&Self::venue, {.key = "venue", .zh = "地点", .en = "where it takes place"}),
        v(&Self::actual, {.key = "actual", .zh = "实际情况", .en = "what really took place"}),
        v(&Self::evidence, {.key = "evidence", .zh = "佐证", .en = "evidence"}),
        v(&Self::note, {.key = "note", .zh = "备注", .en = "remarks"}));
  }
};

}  // namespace bangfu
