// SPDX-License-Identifier: BSL-1.0
/// @file
/// The schedule by week, month or term: what is next, under way, overdue, done, cancelled, or without a time.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <bangfu/analyses/figure.hpp>
#include <bangfu/analyses/question.hpp>
#include <bangfu/time/placement.hpp>
#include <bangfu/view/plan_view.hpp>

namespace bangfu {

/// How a row stands on a day.
enum class Standing : unsigned char {
  overdue,      ///< its time is over, and nothing says that it took place
  under_way,    ///< said to be, or its time has come
  ahead,        ///< its time has not come
  unscheduled,  ///< nothing bounds its time
  done,         ///< said to be, or a time is recorded at which it took place
  cancelled,    ///< said to be
};

template <>
struct Enumeration<Standing> {
  static constexpr Enumerator<Standing> all[] = {
      {Standing::overdue, "overdue", "逾期", "overdue"},
      {Standing::under_way, "under_way", "进行中", "under way"},
      {Standing::ahead, "ahead", "未到期", "ahead"},
      {Standing::unscheduled, "unscheduled", "未定时间", "without a time"},
      {Standing::done, "done", "已完成", "done"},
      {Standing::cancelled, "cancelled", "已取消", "cancelled"},
  };
};

/// What a schedule is laid out by.
enum class SlotUnit : unsigned char { week, month, term };

template <>
struct Enumeration<SlotUnit> {
  static constexpr Enumerator<SlotUnit> all[] = {
      {SlotUnit::week, "week", "周", "week"},
      {SlotUnit::month, "month", "月", "month"},
      {SlotUnit::term, "term", "学期", "term"},
  };
};

/// One row of a schedule as it stands on a day.
struct ScheduleItem {
  Plan const* plan = nullptr;          ///< the plan it is part of
  Activity const* activity = nullptr;  ///< the row
  When const* when = nullptr;          ///< the time at which it took place where that is recorded, else the stated one
  WhenBounds bounds{};                 ///< of that time
  Truth certainty = Truth::certain;    ///< that it counts: the filter
  Truth over = Truth::possible;        ///< all of its times are before the day
  Truth under_way = Truth::possible;   ///< one of its times includes the day
  Truth ahead = Truth::possible;       ///< one of its times begins after the day
  Standing standing = Standing::unscheduled;  ///< how the row stands on the day
  Truth standing_certainty = Truth::certain;  ///< possible: the most pressing standing that it may have
};

/// A row in a slot.
struct SlotItem {
  std::uint32_t item = 0;            ///< position in `Schedule::items`
  Truth certainty = Truth::certain;  ///< that it is under way on one of the slot's days
};

/// A week (Monday to Sunday), month or term.
struct ScheduleSlot {
  DayRange days{};                ///< first and last day, both included
  std::string label{};            ///< "2019-W13", "2019-03", the id of the term
  Figure rows{};                  ///< rows under way on one of its days: certainly, and at most
  std::vector<SlotItem> items{};  ///< these rows
};

/// The schedule of one plan or several.
struct Schedule {
  AsOf as_of{};                           ///< the day of the question
  SlotUnit unit = SlotUnit::month;        ///< what the slots are
  std::vector<ScheduleItem> items{};      ///< by the earliest day on which they may begin; without a time at the end
  std::vector<ScheduleSlot> slots{};      ///< in the order of time; without cancelled rows and without empty slots
  std::vector<std::uint32_t> unplaced{};  ///< rows that no slot holds: without bounds in time, or outside of all terms
  std::vector<std::uint32_t> next{};      ///< rows that are ahead, certainly or possibly, the nearest first
  std::vector<std::uint32_t> overdue{};   ///< rows that are overdue, certainly or possibly, the oldest first

  /// How many rows stand so: certainly, and at most.
  [[nodiscard]] Figure count(Standing standing) const noexcept;
};

/// The rows of a plan as they stand on the day of the question. The filter is put to activities.
///
/// A postponed row without a recorded time keeps its stated one as possible only. Teaching weeks and terms are those of
/// the plan's school calendar.
std::vector<ScheduleItem> schedule_items(PlanView const& view, Question const& question);
/// Lays rows out, of one plan or several. Slots of terms are those of the plans' school calendars; without any, all rows
/// are unplaced.
Schedule schedule(std::vector<ScheduleItem> items, AsOf const& as_of, SlotUnit unit = SlotUnit::month);
/// The schedule of a plan.
Schedule schedule(PlanView const& view, Question const& question, SlotUnit unit = SlotUnit::month);

}  // namespace bangfu
