// SPDX-License-Identifier: BSL-1.0
/// @file
/// Institutions (单位): schools, bureaux, headquarters, universities, enterprises; their departments (处室) and places.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <bangfu/core/code.hpp>
#include <bangfu/core/describe.hpp>
#include <bangfu/core/id.hpp>
#include <bangfu/core/text.hpp>
#include <bangfu/fwd.hpp>
#include <bangfu/model/identifier.hpp>

namespace bangfu {

/// Kinds of institutions.
struct institution_kind : Codelist {
  static constexpr std::string_view name = "institution_kind";
  static constexpr KnownCode<institution_kind> secondary_vocational_school{
      "secondary_vocational_school", "中等职业学校", "secondary vocational school"};
  static constexpr KnownCode<institution_kind> vocational_college{"vocational_college", "高等职业院校",
                                                                  "vocational college"};
  static constexpr KnownCode<institution_kind> university{"university", "高等学校", "university"};
  static constexpr KnownCode<institution_kind> high_school{"high_school", "普通高中", "senior high school"};
  static constexpr KnownCode<institution_kind> middle_school{"middle_school", "初中", "junior high school"};
  static constexpr KnownCode<institution_kind> primary_school{"primary_school", "小学", "primary school"};
  static constexpr KnownCode<institution_kind> nine_year_school{"nine_year_school", "九年一贯制学校",
                                                                "nine-year school"};
  static constexpr KnownCode<institution_kind> kindergarten{"kindergarten", "幼儿园", "kindergarten"};
  static constexpr KnownCode<institution_kind> special_school{"special_school", "特殊教育学校",
                                                              "special education school"};
  static constexpr KnownCode<institution_kind> education_bureau{"education_bureau", "教育行政部门",
                                                                "education authority"};
  static constexpr KnownCode<institution_kind> research_office{"research_office", "教研机构",
                                                               "teaching research office"};
  static constexpr KnownCode<institution_kind> headquarters{"headquarters", "指挥部", "assistance headquarters"};
  static constexpr KnownCode<institution_kind> government{"government", "政府部门", "government"};
  static constexpr KnownCode<institution_kind> enterprise{"enterprise", "企业", "enterprise"};
  static constexpr KnownCode<institution_kind> foundation{"foundation", "基金会", "foundation"};
  static constexpr KnownCode<institution_kind> association{"association", "社会组织", "association"};
  static constexpr KnownCode<institution_kind> other{"other", "其他", "other"};
  static constexpr KnownCode<institution_kind> const* all[] = {&secondary_vocational_school,
                                                               &vocational_college,
                                                               &university,
                                                               &high_school,
                                                               &middle_school,
                                                               &primary_school,
                                                               &nine_year_school,
                                                               &kindergarten,
                                                               &special_school,
                                                               &education_bureau,
                                                               &research_office,
                                                               &headquarters,
                                                               &government,
                                                               &enterprise,
                                                               &foundation,
                                                               &association,
                                                               &other};
};
using InstitutionKind = Code<institution_kind>;

/// Kinds of departments, so that counterparts can be matched where names differ.
struct department_kind : Codelist {
  static constexpr std::string_view name = "department_kind";
  static constexpr KnownCode<department_kind> academic_affairs{"academic_affairs", "教务", "academic affairs"};
  static constexpr KnownCode<department_kind> student_affairs{"student_affairs", "学生工作", "student affairs"};
  static constexpr KnownCode<department_kind> training_management{"training_management", "实训管理",
                                                                  "training management"};
  static constexpr KnownCode<department_kind> youth_league{"youth_league", "共青团", "youth league"};
  static constexpr KnownCode<department_kind> general_office{"general_office", "办公室", "general office"};
  static constexpr KnownCode<department_kind> personnel{"personnel", "人事", "personnel"};
  static constexpr KnownCode<department_kind> logistics{"logistics", "总务后勤", "logistics"};
  static constexpr KnownCode<department_kind> finance{"finance", "财务", "finance"};
  static constexpr KnownCode<department_kind> research{"research", "教研科研", "teaching research"};
  static constexpr KnownCode<department_kind> employment{"employment", "招生就业", "recruitment and employment"};
  static constexpr KnownCode<department_kind> subject_group{"subject_group", "教研组", "subject group"};
  static constexpr KnownCode<department_kind> party_branch{"party_branch", "党组织", "party branch"};
  static constexpr KnownCode<department_kind> trade_union{"trade_union", "工会", "trade union"};
  static constexpr KnownCode<department_kind> moral_education{"moral_education", "德育", "moral education"};
  static constexpr KnownCode<department_kind> other{"other", "其他", "other"};
  static constexpr KnownCode<department_kind> const* all[] = {&academic_affairs, &student_affairs, &training_management,
                                                              &youth_league,     &general_office,  &personnel,
                                                              &logistics,        &finance,         &research,
                                                              &employment,       &subject_group,   &party_branch,
                                                              &trade_union,      &moral_education, &other};
};
using DepartmentKind = Code<department_kind>;

/// Where something is.
struct Place {
  Text name{};             ///< name
  std::string division{};  ///< code of the administrative division, GB/T 2260
  Text address{};          ///< address
  Extras extras{};         ///< members that the library does not know

  template <class Self = Place>
  static constexpr auto description() {
    return describe<Self>(
        "place", v(&Self::name, {.key = "name", .zh = "名称", .en = "name"}),
        v(&Self::division,
          {.key = "division", .zh = "行政区划代码", .en = "code of the administrative division, GB/T 2260"}),
        v(&Self::address, {.key = "address", .zh = "地址", .en = "address"}));
  }
};

/// An office of an institution.
struct Department {
  Text name{};            ///< name
  DepartmentKind kind{};  ///< kind, to match counterparts of different names
  Text contact{};         ///< how to reach it
  Extras extras{};        ///< members that the library does not know

  template <class Self = Department>
  static constexpr auto description() {
    return describe<Self>(
        "department", v(&Self::name, {.key = "name", .zh = "名称", .en = "name"}),
        v(&Self::kind, {.key = "kind", .zh = "类别", .en = "kind, to match counterparts of different names"}),
        v(&Self::contact, {.key = "contact", .personal = true, .zh = "联系方式", .en = "how to reach it"}));
  }
};

/// A school, bureau, headquarters, university or enterprise.
struct Institution {
  InstitutionId id{};                     ///< id within the plan
  Text name{};                            ///< full name
  std::vector<Text> short_names{};        ///< other names used in the plan
  InstitutionKind kind{};                 ///< kind of institution
  Place place{};                          ///< where it is
  InstitutionId part_of{};                ///< institution that it belongs to
  std::vector<Identifier> identifiers{};  ///< identifiers of outside schemes
  std::vector<Department> departments{};  ///< its departments, where the plan names them
  Text note{};                            ///< note
  Extras extras{};                        ///< members that the library does not know

  template <class Self = Institution>
  static constexpr auto description() {
    return describe<Self>(
        "institution", v(&Self::id, {.key = "id", .zh = "编号", .en = "id within the plan"}),
        v(&Self::name, {.key = "name", .zh = "名称", .en = "full name"}),
        v(&Self::short_names, {.key = "short_names", .zh = "简称", .en = "other names used in the plan"}),
        v(&Self::kind, {.key = "kind", .zh = "类别", .en = "kind of institution"}),
        v(&Self::place, {.key = "place", .zh = "所在地", .en = "where it is"}),
        v(&Self::part_of, {.key = "part_of", .zh = "上级单位", .en = "institution that it belongs to"}),
        v(&Self::identifiers, {.key = "identifiers", .zh = "标识码", .en = "identifiers of outside schemes"}),
        v(&Self::departments, {.key = "departments", .zh = "处室", .en = "its departments, where the plan names them"}),
        v(&Self::note, {.key = "note", .zh = "备注", .en = "note"}));
  }
};

}  // namespace bangfu
