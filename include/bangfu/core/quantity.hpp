// SPDX-License-Identifier: BSL-1.0
/// @file
/// Promised or observed amounts, as stated: "at least 5 persons", "20 to 30", "about 200", "a similar number".
#pragma once

#include <optional>
#include <ostream>
#include <string>
#include <string_view>
#include <utility>

#include <bangfu/core/code.hpp>
#include <bangfu/core/decimal.hpp>
#include <bangfu/core/describe.hpp>
#include <bangfu/core/text.hpp>
#include <bangfu/core/truth.hpp>

namespace bangfu {

/// Units of quantities. 人 (persons) and 人次 (participations: one person who comes twice counts twice) differ.
struct unit : Codelist {
  static constexpr std::string_view name = "unit";
  static constexpr KnownCode<unit> person{"person", "人", "persons"};
  static constexpr KnownCode<unit> participation{"participation", "人次", "participations"};
  static constexpr KnownCode<unit> time{"time", "次", "times"};
  static constexpr KnownCode<unit> session{"session", "场", "sessions"};
  static constexpr KnownCode<unit> lesson{"lesson", "节", "lessons"};
  static constexpr KnownCode<unit> class_hour{"class_hour", "课时", "class hours"};
  static constexpr KnownCode<unit> day{"day", "天", "days"};
  static constexpr KnownCode<unit> week{"week", "周", "weeks"};
  static constexpr KnownCode<unit> month{"month", "个月", "months"};
  static constexpr KnownCode<unit> school{"school", "所", "schools"};
  static constexpr KnownCode<unit> class_group{"class_group", "个班", "classes"};
  static constexpr KnownCode<unit> speciality{"speciality", "个专业", "specialities"};
  static constexpr KnownCode<unit> course{"course", "门", "courses"};
  static constexpr KnownCode<unit> base{"base", "个基地", "bases"};
  static constexpr KnownCode<unit> studio{"studio", "个工作室", "studios"};
  static constexpr KnownCode<unit> agreement{"agreement", "份协议", "agreements"};
  static constexpr KnownCode<unit> document{"document", "份", "documents"};
  static constexpr KnownCode<unit> project{"project", "个项目", "projects"};
  static constexpr KnownCode<unit> award{"award", "项", "awards"};
  static constexpr KnownCode<unit> item{"item", "个", "items"};
  static constexpr KnownCode<unit> set{"set", "套", "sets"};
  static constexpr KnownCode<unit> pair{"pair", "对", "pairs"};
  static constexpr KnownCode<unit> rank{"rank", "名次", "rank"};
  static constexpr KnownCode<unit> percent{"percent", "%", "%"};
  static constexpr KnownCode<unit> percentage_point{"percentage_point", "个百分点", "percentage points"};
  static constexpr KnownCode<unit> yuan{"yuan", "元", "yuan"};
  static constexpr KnownCode<unit> ten_thousand_yuan{"ten_thousand_yuan", "万元", "ten thousand yuan"};
  static constexpr KnownCode<unit> const* all[] = {&person,
                                                   &participation,
                                                   &time,
                                                   &session,
                                                   &lesson,
                                                   &class_hour,
                                                   &day,
                                                   &week,
                                                   &month,
                                                   &school,
                                                   &class_group,
                                                   &speciality,
                                                   &course,
                                                   &base,
                                                   &studio,
                                                   &agreement,
                                                   &document,
                                                   &project,
                                                   &award,
                                                   &item,
                                                   &set,
                                                   &pair,
                                                   &rank,
                                                   &percent,
                                                   &percentage_point,
                                                   &yuan,
                                                   &ten_thousand_yuan};
};
using Unit = Code<unit>;

/// What a quantity counts anew for: "at least 10 *at each school*".
struct scope : Codelist {
  static constexpr std::string_view name = "scope";
  static constexpr KnownCode<scope> school{"school", "每校", "each school"};
  static constexpr KnownCode<scope> class_group{"class_group", "每班", "each class"};
  static constexpr KnownCode<scope> person{"person", "每人", "each person"};
  static constexpr KnownCode<scope> teacher{"teacher", "每位教师", "each teacher"};
  static constexpr KnownCode<scope> student{"student", "每名学生", "each student"};
  static constexpr KnownCode<scope> subject{"subject", "每学科", "each subject"};
  static constexpr KnownCode<scope> visit{"visit", "每次", "each visit"};
  static constexpr KnownCode<scope> batch{"batch", "每批", "each batch"};
  static constexpr KnownCode<scope> session{"session", "每场", "each session"};
  static constexpr KnownCode<scope> course{"course", "每门课程", "each course"};
  static constexpr KnownCode<scope> pair{"pair", "每对", "each pair"};
  static constexpr KnownCode<scope> project{"project", "每个项目", "each project"};
  static constexpr KnownCode<scope> class_hour{"class_hour", "每课时", "each class hour"};
  static constexpr KnownCode<scope> person_day{"person_day", "每人每天", "each person and day"};
  static constexpr KnownCode<scope> day{"day", "每天", "each day"};
  static constexpr KnownCode<scope> week{"week", "每周", "each week"};
  static constexpr KnownCode<scope> fortnight{"fortnight", "每两周", "each fortnight"};
  static constexpr KnownCode<scope> month{"month", "每月", "each month"};
  static constexpr KnownCode<scope> two_months{"two_months", "每两个月", "each two months"};
  static constexpr KnownCode<scope> quarter{"quarter", "每季度", "each quarter"};
  static constexpr KnownCode<scope> half_year{"half_year", "每半年", "each half-year"};
  static constexpr KnownCode<scope> term{"term", "每学期", "each term"};
  static constexpr KnownCode<scope> school_year{"school_year", "每学年", "each school year"};
  static constexpr KnownCode<scope> year{"year", "每年", "each year"};
  static constexpr KnownCode<scope> const* all[] = {
      &school,    &class_group, &person,     &teacher, &student,    &subject,    &visit,       &batch,
      &session,   &course,      &pair,       &project, &class_hour, &person_day, &day,         &week,
      &fortnight, &month,       &two_months, &quarter, &half_year,  &term,       &school_year, &year};
};
using Scope = Code<scope>;

/// An amount as stated. Any part may be missing: a quantity without bounds is blank ("____名") or relative.
/// Reversed bounds can be said (documents contain them) and are a finding of `check`.
struct Quantity {
  std::optional<Decimal> min{};  ///< lower bound
  std::optional<Decimal> max{};  ///< upper bound; equal to `min` for an exact number
  bool above = false;            ///< the lower bound itself is excluded: "more than 5", 超过5
  bool below = false;            ///< the upper bound itself is excluded: "fewer than 5", 不到5
  bool approximate = false;      ///< about: 约, 左右, 余, 近
  Unit unit{};                   ///< what is counted
  Scope per{};                   ///< counted anew for each of these: "每校不少于10名"
  std::string similar_to{};      ///< "a similar number": id of the target, commitment or participant it follows
  Text wording{};                ///< the original words
  Extras extras{};               ///< members that the library does not know

  /// Whether nothing bounds it.
  [[nodiscard]] bool blank() const noexcept { return !min && !max; }

  /// Whether an observed value satisfies it. Blank and relative quantities: possible. An approximate one that is missed
  /// is `possible`, since how near is near enough is not stated.
  [[nodiscard]] Truth met_by(Decimal const& value) const noexcept {
    if (blank()) return Truth::possible;
    bool const low = min && (above ? value <= *min : value < *min);
    bool const high = max && (below ? value >= *max : value > *max);
    if (!low && !high) return Truth::certain;
    return approximate ? Truth::possible : Truth::no;
  }

  template <class Self = Quantity>
  static constexpr auto description() {
    return describe<Self>(
        "quantity", v(&Self::min, {.key = "min", .zh = "下限", .en = "lower bound"}),
        v(&Self::max, {.key = "max", .zh = "上限", .en = "upper bound; equal to min for an exact number"}),
        v(&Self::above, {.key = "above", .zh = "不含下限", .en = "the lower bound itself is excluded"}),
        v(&Self::below, {.key = "below", .zh = "不含上限", .en = "the upper bound itself is excluded"}),
        v(&Self::approximate, {.key = "approximate", .zh = "约数", .en = "an approximate number"}),
        v(&Self::unit, {.key = "unit", .zh = "单位", .en = "unit"}),
        v(&Self::per, {.key = "per", .zh = "按", .en = "what it is counted anew for"}),
        v(&Self::similar_to,
          {.key = "similar_to", .zh = "相当于", .en = "id of the target or group whose number this one follows"}),
        v(&Self::wording, {.key = "wording", .zh = "原文", .en = "the original words"}));
  }
};

/// A quantity by its bounds.
/// @{
inline Quantity exactly(Decimal n, Unit unit = {}) { return {.min = n, .max = n, .unit = std::move(unit)}; }
inline Quantity at_least(Decimal n, Unit unit = {}) { return {.min = n, .unit = std::move(unit)}; }
inline Quantity at_most(Decimal n, Unit unit = {}) { return {.max = n, .unit = std::move(unit)}; }
inline Quantity more_than(Decimal n, Unit unit = {}) { return {.min = n, .above = true, .unit = std::move(unit)}; }
inline Quantity fewer_than(Decimal n, Unit unit = {}) { return {.max = n, .below = true, .unit = std::move(unit)}; }
inline Quantity between(Decimal low, Decimal high, Unit unit = {}) {
  return {.min = low, .max = high, .unit = std::move(unit)};
}
inline Quantity about(Decimal n, Unit unit = {}) {
  return {.min = n, .max = n, .approximate = true, .unit = std::move(unit)};
}
/// @}

namespace detail {
/// The English label of a unit, as it stands behind a number: "person" behind 1, else "persons".
inline std::string english_unit(Unit const& unit, Decimal const& number) {
  std::string_view const label = unit.label("en");
  if (unit.known() == nullptr || number != Decimal(1) || !label.ends_with('s')) return std::string(label);
  if (label.ends_with("ties")) return std::string(label.substr(0, label.size() - 3)) + 'y';
  return std::string(label.substr(0, label.size() - (label.ends_with("sses") ? 2 : 1)));
}
}  // namespace detail

/// The quantity in words a person would write: "不少于5人", "at least 5 persons".
inline std::string to_text(Quantity const& q, std::string_view language) {
  bool const zh = language.substr(0, 2) == "zh";
  std::string s;
  // How often and nothing else: 每学期
  if (q.blank() && q.similar_to.empty() && q.unit.empty() && !q.per.empty()) return std::string(q.per.label(language));
  if (q.approximate) s += zh ? "约" : "about ";
  if (q.blank()) {
    if (!q.similar_to.empty()) {
      s += zh ? "数量相当" : "a similar number";
    } else {
      s += zh ? "（未填）" : "(blank)";
    }
  } else if (q.min && q.max && *q.min == *q.max && !q.above && !q.below) {
    s += q.min->to_string();
  } else if (q.min && q.max && !q.above && !q.below) {
    s += q.min->to_string() + (zh ? "至" : " to ") + q.max->to_string();
  } else {
    if (q.min) s += (q.above ? (zh ? "超过" : "more than ") : (zh ? "不少于" : "at least ")) + q.min->to_string();
    if (q.min && q.max) s += zh ? "、" : " and ";
    if (q.max) s += (q.below ? (zh ? "少于" : "fewer than ") : (zh ? "不超过" : "at most ")) + q.max->to_string();
  }
  bool const relative = q.blank() && !q.similar_to.empty();
  if (!q.unit.empty() && !relative) {
    bool const glued = zh || q.unit == unit::percent;
    Decimal const last = q.max ? *q.max : q.min.value_or(Decimal(0));
    s += (glued ? "" : " ") + (zh ? std::string(q.unit.label(language)) : detail::english_unit(q.unit, last));
  }
  if (!q.per.empty()) s = zh ? std::string(q.per.label(language)) + s : s + ", " + std::string(q.per.label(language));
  return s;
}

inline std::ostream& operator<<(std::ostream& out, Quantity const& quantity) { return out << to_text(quantity, "en"); }

}  // namespace bangfu
