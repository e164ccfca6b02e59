// SPDX-License-Identifier: BSL-1.0
/// @file
/// Coverage: what the chain area → measure → activity → target → result holds together, and where it breaks.
///
/// A row *certainly* serves a measure where a stated or confirmed link says so, or such a link to a part of the measure.
/// It *possibly* serves it by an inferred link, by serving the whole that the measure is a part of, or where they have a
/// modality, a direction, an office or a subject in common, the row may lie in the measure's time (else that of the
/// plan), and nothing speaks against it: another modality, another direction, or a stay that is certainly shorter than
/// the measure asks for.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include <bangfu/analyses/figure.hpp>
#include <bangfu/analyses/question.hpp>
#include <bangfu/view/plan_view.hpp>

namespace bangfu {

/// What a row's service to a measure rests on. Several may hold: values are bits.
enum class Ground : unsigned {
  stated = 1,           ///< a link that the document states
  confirmed = 2,        ///< a link that somebody has confirmed
  inferred = 4,         ///< a link that a rule concluded
  part = 8,             ///< it serves a part of the measure
  whole = 16,           ///< it serves the whole that the measure is a part of
  same_modality = 32,   ///< the same modality
  same_direction = 64,  ///< the same direction
  same_office = 128,    ///< the same office
  same_subject = 256,   ///< the same subject
};

template <>
struct Enumeration<Ground> {
  static constexpr Enumerator<Ground> all[] = {
      {Ground::stated, "stated", "原文载明", "stated"},
      {Ground::confirmed, "confirmed", "已确认", "confirmed"},
      {Ground::inferred, "inferred", "推断", "inferred"},
      {Ground::part, "part", "其子项", "a part of it"},
      {Ground::whole, "whole", "其上级", "the whole"},
      {Ground::same_modality, "same_modality", "方式相同", "same modality"},
      {Ground::same_direction, "same_direction", "方向相同", "same direction"},
      {Ground::same_office, "same_office", "部门相同", "same office"},
      {Ground::same_subject, "same_subject", "专业相同", "same subject"},
  };
};

/// A row that serves a measure, or may.
struct Service {
  Activity const* activity = nullptr;  ///< the row
  Truth certainty = Truth::possible;   ///< that it serves the measure: certain or possible
  unsigned grounds = 0;                ///< bits of `Ground`

  /// Whether this is among the grounds.
  [[nodiscard]] bool rests_on(Ground ground) const noexcept { return (grounds & static_cast<unsigned>(ground)) != 0; }
};

/// A measure, and what follows from it.
struct MeasureCoverage {
  Plan const* plan = nullptr;            ///< the plan it is part of
  Measure const* measure = nullptr;      ///< what the coverage is of
  Truth certainty = Truth::certain;      ///< that it counts: the filter
  Truth served = Truth::no;              ///< by some row
  std::vector<Service> rows{};           ///< in the order of the plan; of rows without a link at most 1000
  std::vector<Target const*> targets{};  ///< by links of any origin
  bool supporting_office = false;        ///< somebody on the supporting side answers for it, or for its whole
  bool recipient_office = false;         ///< somebody on the recipient side does

  /// Whether one side answers for it and the other does not.
  [[nodiscard]] bool one_sided() const noexcept { return supporting_office != recipient_office; }
};

/// A target, and whether anything is done for it and seen of it.
struct TargetCoverage {
  Plan const* plan = nullptr;        ///< the plan it is part of
  Target const* target = nullptr;    ///< what the coverage is of
  Truth certainty = Truth::certain;  ///< that it counts: the filter on its measure
  Truth worked_for = Truth::no;  ///< certain by a stated or confirmed link of a row; possible by rows of its measure
  Truth observed = Truth::no;    ///< by a result up to the day of the question
};

/// An area as a reviewer counts it.
struct AreaCoverage {
  Plan const* plan = nullptr;  ///< the plan whose measures and targets are counted
  Area area{};                 ///< empty: measures and targets without an area
  Figure measures{};           ///< measures of the area that count
  Figure served{};             ///< of these
  Figure targets{};            ///< targets of the area
  Figure worked_for{};         ///< of these
  Figure observed{};           ///< of these
};

/// Things without what should come before or after them.
enum class OrphanKind : unsigned char {
  area_without_measure,
  measure_without_row,
  measure_without_target,
  row_without_measure,
  target_without_measure,
  target_without_row,
  target_without_result,
  result_without_promise,  ///< for neither a target nor a commitment
  commitment_without_measure,
  deliverable_without_measure,
  resource_unused,  ///< by neither a measure nor a row
};

template <>
struct Enumeration<OrphanKind> {
  static constexpr Enumerator<OrphanKind> all[] = {
      {OrphanKind::area_without_measure, "area_without_measure", "领域没有措施", "area without a measure"},
      {OrphanKind::measure_without_row, "measure_without_row", "措施没有安排", "measure without a row"},
      {OrphanKind::measure_without_target, "measure_without_target", "措施没有目标", "measure without a target"},
      {OrphanKind::row_without_measure, "row_without_measure", "安排没有对应措施", "row without a measure"},
      {OrphanKind::target_without_measure, "target_without_measure", "目标没有对应措施", "target without a measure"},
      {OrphanKind::target_without_row, "target_without_row", "目标没有安排", "target without a row"},
      {OrphanKind::target_without_result, "target_without_result", "目标没有成效", "target without a result"},
      {OrphanKind::result_without_promise, "result_without_promise", "成效没有对应目标", "result without a promise"},
      {OrphanKind::commitment_without_measure, "commitment_without_measure", "承诺没有对应措施",
       "commitment without a measure"},
      {OrphanKind::deliverable_without_measure, "deliverable_without_measure", "成果没有对应措施",
       "deliverable without a measure"},
      {OrphanKind::resource_unused, "resource_unused", "资源没有用上", "resource that is not used"},
  };
};

/// One thing that certainly or possibly stands alone.
struct Orphan {
  OrphanKind kind = OrphanKind::measure_without_row;  ///< what it is, and what it lacks
  Plan const* plan = nullptr;                         ///< the plan it is part of
  std::string_view id{};                              ///< of the thing; of an area its code
  Text const* title = nullptr;                        ///< its title or name; nullptr where it has none
  Truth certainty = Truth::certain;  ///< possible: something may be there, or the filter leaves it open
  bool voluntary = false;            ///< only permitted or encouraged: nobody need be asked
};

/// A department of a supporter or recipient that answers for nothing in the plan.
struct IdleOffice {
  Plan const* plan = nullptr;                ///< the plan it is part of
  Institution const* institution = nullptr;  ///< the institution that has the department
  Department const* department = nullptr;    ///< the department
};

/// The coverage of one plan or several.
struct Coverage {
  std::vector<MeasureCoverage> measures{};  ///< of each plan in its order
  std::vector<TargetCoverage> targets{};    ///< of each plan in its order
  std::vector<AreaCoverage> areas{};        ///< of each plan, in the order in which they first occur
  std::vector<Orphan> orphans{};            ///< of each plan by kind, then in its order
  std::vector<IdleOffice> idle_offices{};   ///< of each plan, institution by institution

  /// How many there are of a kind: certainly, and at most. Voluntary ones count too.
  [[nodiscard]] Figure count(OrphanKind kind) const noexcept;
};

/// The coverage of a plan. The filter is put to measures; areas and targets follow them, and what is not reached from a
/// measure is then left out. The day says which results have been seen.
Coverage coverage(PlanView const& view, Question const& question);
/// Two coverages as one: what merging the plans gives, one list after the other.
Coverage merged(Coverage a, Coverage b);

}  // namespace bangfu
