// SPDX-License-Identifier: BSL-1.0
/// @file
/// Subjects (专业、学科): vocational specialities and school subjects.
#pragma once

#include <string_view>
#include <vector>

#include <bangfu/core/code.hpp>
#include <bangfu/core/describe.hpp>
#include <bangfu/core/id.hpp>
#include <bangfu/core/text.hpp>
#include <bangfu/fwd.hpp>
#include <bangfu/model/identifier.hpp>

namespace bangfu {

/// Kinds of subjects.
struct subject_kind : Codelist {
  static constexpr std::string_view name = "subject_kind";
  static constexpr KnownCode<subject_kind> speciality{"speciality", "专业", "vocational speciality"};
  static constexpr KnownCode<subject_kind> school_subject{"school_subject", "学科", "school subject"};
  static constexpr KnownCode<subject_kind> course{"course", "课程", "course"};
  static constexpr KnownCode<subject_kind> const* all[] = {&speciality, &school_subject, &course};
};
using SubjectKind = Code<subject_kind>;

/// A speciality or school subject.
struct Subject {
  SubjectId id{};                         ///< id within the plan
  Text name{};                            ///< name
  SubjectKind kind{};                     ///< kind
  std::vector<Identifier> identifiers{};  ///< codes, such as that of the national catalogue of specialities
  bool key = false;                       ///< whether the plan calls it a key one to build up
  bool short_of_staff = false;            ///< whether the plan says that it is short of teachers
  InstitutionId at{};                     ///< institution where it is taught
  Text note{};                            ///< note
  Extras extras{};                        ///< members that the library does not know

  template <class Self = Subject>
  static constexpr auto description() {
    return describe<Self>(
        "subject", v(&Self::id, {.key = "id", .zh = "编号", .en = "id within the plan"}),
        v(&Self::name, {.key = "name", .zh = "名称", .en = "name"}),
        v(&Self::kind, {.key = "kind", .zh = "类别", .en = "kind"}),
        v(&Self::identifiers,
          {.key = "identifiers", .zh = "代码", .en = "codes, such as that of the national catalogue of specialities"}),
        v(&Self::key, {.key = "key", .zh = "重点", .en = "whether the plan calls it a key one to build up"}),
        v(&Self::short_of_staff,
          {.key = "short_of_staff", .zh = "紧缺", .en = "whether the plan says that it is short of teachers"}),
        v(&Self::at, {.key = "at", .zh = "单位", .en = "institution where it is taught"}),
        v(&Self::note, {.key = "note", .zh = "备注", .en = "note"}));
  }
};

}  // namespace bangfu
