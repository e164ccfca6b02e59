// SPDX-License-Identifier: BSL-1.0
/// @file
/// Changes: what took place against what was planned.
#pragma once

#include <cstdint>
#include <vector>

#include <bangfu/analyses/figure.hpp>
#include <bangfu/analyses/question.hpp>
#include <bangfu/view/plan_view.hpp>

namespace bangfu {

/// How what took place differs from what was planned.
enum class ChangeKind : unsigned char {
  cancelled,
  postponed,  ///< and no time is recorded
  no_record,  ///< over by the day, or said to be done, and nothing says what took place
  earlier,    ///< before the planned time
  later,      ///< after it
  time_set,   ///< no time was planned, and one is recorded
  shorter,    ///< than the planned length
  longer,
  fewer_people,  ///< than planned
  more_people,
  people_missing,  ///< persons who were named are not on the record
  people_added,    ///< persons on the record were not named
};

template <>
struct Enumeration<ChangeKind> {
  static constexpr Enumerator<ChangeKind> all[] = {
      {ChangeKind::cancelled, "cancelled", "取消", "cancelled"},
      {ChangeKind::postponed, "postponed", "延期", "postponed"},
      {ChangeKind::no_record, "no_record", "没有记录", "no record"},
      {ChangeKind::earlier, "earlier", "提前", "earlier"},
      {ChangeKind::later, "later", "推迟", "later"},
      {ChangeKind::time_set, "time_set", "已定时间", "time set"},
      {ChangeKind::shorter, "shorter", "缩短", "shorter"},
      {ChangeKind::longer, "longer", "延长", "longer"},
      {ChangeKind::fewer_people, "fewer_people", "人数减少", "fewer people"},
      {ChangeKind::more_people, "more_people", "人数增加", "more people"},
      {ChangeKind::people_missing, "people_missing", "有人未去", "people missing"},
      {ChangeKind::people_added, "people_added", "另有人去", "people added"},
  };
};

/// One change of one row.
struct Change {
  Plan const* plan = nullptr;             ///< the plan it is part of
  Activity const* activity = nullptr;     ///< the row that changed
  ChangeKind kind = ChangeKind::later;    ///< what differs
  Truth certainty = Truth::certain;       ///< of the change: possible where times, numbers or the filter leave it open
  Figure planned{};                       ///< days or people, where the change is in their number
  Figure actual{};                        ///< what is recorded, in the unit of `planned`
  std::vector<Participant const*> who{};  ///< those who are missing or were added
};

/// The changes of one plan or several.
struct Changes {
  std::vector<Change> changes{};              ///< in the order of the plan
  std::vector<Activity const*> as_planned{};  ///< rows with a record from which no change follows
  Figure rows{};                              ///< rows that were looked at

  /// How many rows there are with a change of this kind: certainly, and at most.
  [[nodiscard]] Figure count(ChangeKind kind) const noexcept;
};

/// The changes of a plan by the day of the question. The filter is put to activities.
Changes changes(PlanView const& view, Question const& question);
/// Two as one: what merging the plans gives.
Changes merged(Changes a, Changes b);

}  // namespace bangfu
