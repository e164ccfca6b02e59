// SPDX-License-Identifier: BSL-1.0
/// @file
/// Participants (参加人员): named persons, and groups known by their size.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <bangfu/core/box.hpp>
#include <bangfu/core/code.hpp>
#include <bangfu/core/describe.hpp>
#include <bangfu/core/enumeration.hpp>
#include <bangfu/core/id.hpp>
#include <bangfu/core/quantity.hpp>
#include <bangfu/core/text.hpp>
#include <bangfu/fwd.hpp>
#include <bangfu/model/identifier.hpp>

namespace bangfu {

/// What kind of people.
struct participant_kind : Codelist {
  static constexpr std::string_view name = "participant_kind";
  static constexpr KnownCode<participant_kind> leader{"leader", "学校领导", "school leader"};
  static constexpr KnownCode<participant_kind> middle_manager{"middle_manager", "中层干部", "middle manager"};
  static constexpr KnownCode<participant_kind> teacher{"teacher", "教师", "teacher"};
  static constexpr KnownCode<participant_kind> form_teacher{"form_teacher", "班主任", "form teacher"};
  static constexpr KnownCode<participant_kind> subject_leader{"subject_leader", "学科带头人", "subject leader"};
  static constexpr KnownCode<participant_kind> coach{"coach", "竞赛教练", "contest coach"};
  static constexpr KnownCode<participant_kind> student{"student", "学生", "student"};
  static constexpr KnownCode<participant_kind> student_cadre{"student_cadre", "学生干部", "student cadre"};
  static constexpr KnownCode<participant_kind> expert{"expert", "专家", "expert"};
  static constexpr KnownCode<participant_kind> official{"official", "行政人员", "official"};
  static constexpr KnownCode<participant_kind> staff{"staff", "教职工", "staff"};
  static constexpr KnownCode<participant_kind> const* all[] = {
      &leader,  &middle_manager, &teacher, &form_teacher, &subject_leader, &coach,
      &student, &student_cadre,  &expert,  &official,     &staff};
};
using ParticipantKind = Code<participant_kind>;

/// A named person; or a group, which has a size and no person's name. Names may be missing or masked.
struct Participant {
  ParticipantId id{};                     ///< id within the plan
  Text name{};                            ///< name of the person, or of the group
  InstitutionId of{};                     ///< institution that sends the person
  bool group = false;                     ///< whether it is a group
  Box<Quantity> size{};                   ///< size of a group
  ParticipantKind kind{};                 ///< kind of people
  Text department{};                      ///< department within the institution
  Text post{};                            ///< post held
  Text title{};                           ///< professional title or degree
  std::vector<SubjectId> subjects{};      ///< subjects and specialities taught
  std::vector<Identifier> identifiers{};  ///< identifiers of outside schemes
  Text contact{};                         ///< telephone or mail
  Text note{};                            ///< note
  Extras extras{};                        ///< members that the library does not know

  template <class Self = Participant>
  static constexpr auto description() {
    return describe<Self>(
        "participant", v(&Self::id, {.key = "id", .zh = "编号", .en = "id within the plan"}),
        v(&Self::name, {.key = "name", .personal = true, .zh = "姓名", .en = "name of the person, or of the group"}),
        v(&Self::of, {.key = "of", .zh = "所属单位", .en = "institution that sends the person"}),
        v(&Self::group, {.key = "group", .zh = "是否群体", .en = "whether it is a group"}),
        v(&Self::size, {.key = "size", .zh = "人数", .en = "size of a group"}),
        v(&Self::kind, {.key = "kind", .zh = "类别", .en = "kind of people"}),
        v(&Self::department, {.key = "department", .zh = "处室", .en = "department within the institution"}),
        v(&Self::post, {.key = "post", .personal = true, .zh = "职务", .en = "post held"}),
        v(&Self::title, {.key = "title", .personal = true, .zh = "职称", .en = "professional title or degree"}),
        v(&Self::subjects, {.key = "subjects", .zh = "学科专业", .en = "subjects and specialities taught"}),
        v(&Self::identifiers,
          {.key = "identifiers", .personal = true, .zh = "证号", .en = "identifiers of outside schemes"}),
        v(&Self::contact, {.key = "contact", .personal = true, .zh = "联系方式", .en = "telephone or mail"}),
        v(&Self::note, {.key = "note", .personal = true, .zh = "备注", .en = "note"}));
  }
};

}  // namespace bangfu
