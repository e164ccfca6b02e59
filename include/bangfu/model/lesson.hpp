// SPDX-License-Identifier: BSL-1.0
/// @file
/// Lessons (授课安排): entries of a teaching timetable.
#pragma once

#include <optional>

#include <bangfu/core/box.hpp>
#include <bangfu/core/describe.hpp>
#include <bangfu/core/id.hpp>
#include <bangfu/core/text.hpp>
#include <bangfu/fwd.hpp>
#include <bangfu/time/date.hpp>
#include <bangfu/time/school_calendar.hpp>
#include <bangfu/time/time_of_day.hpp>

namespace bangfu {

/// Periods of the school day: 第3–4节.
struct Sections {
  int first = 1;    ///< first section of the day, from 1
  int last = 1;     ///< last section
  Extras extras{};  ///< members that the library does not know

  template <class Self = Sections>
  static constexpr auto description() {
    return describe<Self>(
        "sections",
        v(&Self::first, {.key = "first", .always = true, .zh = "起", .en = "first section of the day, from 1"}),
        v(&Self::last, {.key = "last", .always = true, .zh = "止", .en = "last section"}));
  }
};

/// One entry of a timetable: on a date, or on a weekday of teaching weeks.
struct Lesson {
  std::optional<Date> on{};            ///< date
  std::optional<Weekday> weekday{};    ///< day of the week, where it is held weekly
  Box<SchoolWeeks> weeks{};            ///< teaching weeks in which it is held
  std::optional<Sections> sections{};  ///< sections of the day
  std::optional<TimeOfDay> begins{};   ///< clock time at which it begins
  std::optional<TimeOfDay> ends{};     ///< clock time at which it ends
  Text class_name{};                   ///< class that is taught
  SubjectId subject{};                 ///< subject
  ParticipantId teacher{};             ///< teacher
  InstitutionId at{};                  ///< institution where it is held
  Text topic{};                        ///< topic
  Text room{};                         ///< room
  Extras extras{};                     ///< members that the library does not know

  template <class Self = Lesson>
  static constexpr auto description() {
    return describe<Self>(
        "lesson", v(&Self::on, {.key = "on", .zh = "日期", .en = "date"}),
        v(&Self::weekday, {.key = "weekday", .zh = "星期", .en = "day of the week, where it is held weekly"}),
        v(&Self::weeks, {.key = "weeks", .zh = "教学周", .en = "teaching weeks in which it is held"}),
        v(&Self::sections, {.key = "sections", .zh = "节次", .en = "sections of the day"}),
        v(&Self::begins, {.key = "begins", .zh = "开始", .en = "clock time at which it begins"}),
        v(&Self::ends, {.key = "ends", .zh = "结束", .en = "clock time at which it ends"}),
        v(&Self::class_name, {.key = "class_name", .zh = "班级", .en = "class that is taught"}),
        v(&Self::subject, {.key = "subject", .zh = "学科专业", .en = "subject"}),
        v(&Self::teacher, {.key = "teacher", .zh = "教师", .en = "teacher"}),
        v(&Self::at, {.key = "at", .zh = "地点单位", .en = "institution where it is held"}),
        v(&Self::topic, {.key = "topic", .zh = "课题", .en = "topic"}),
        v(&Self::room, {.key = "room", .zh = "教室", .en = "room"}));
  }
};

}  // namespace bangfu
