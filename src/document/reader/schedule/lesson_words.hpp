// SPDX-License-Identifier: BSL-1.0
/// @file
/// What the words of a timetable say of a lesson: when, which class, which subject, who teaches.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "document/reader/context.hpp"

namespace bangfu::document::reader {

/// A lesson as words tell it. On several weekdays it is as many lessons.
struct LessonWords {
  Lesson lesson{};
  std::vector<Weekday> weekdays{};
  Words subject{};
  Words teacher{};
};

/// Whether words begin with a time of lessons: 每周三第2节, 10月8日, Mondays.
[[nodiscard]] bool begins_with_lesson_time(std::string_view words);
/// Whether somewhere a weekday or date and a section or time of day stand.
[[nodiscard]] bool has_lesson_time(std::string_view words);
/// Takes up weekdays, dates, sections, weeks, times of day. @returns the words without them, as far as they stand apart
void read_lesson_time(Context const& context, std::string_view words, LessonWords& to);
/// Sections below a head that says so: 3—4, 5.
void read_sections(std::string_view cell, LessonWords& to);
/// Takes up class, subject and teacher from words without times, in any order: 七（1）班数学（王启明）.
/// Leaves alone what is there already.
void read_lesson_subject(Context& context, Words const& words, LessonWords& to);
/// The class that the words begin with; 0 where there is none.
[[nodiscard]] std::size_t class_end(std::string_view words);
/// A lesson that a sentence of the plan tells besides: 每周二第3节为三年级上一节同步音乐课. In lessons.cpp.
void read_taught_lesson(Context& context, Words const& sentence);
/// The words without the times in them, in parts.
[[nodiscard]] std::vector<Words> without_lesson_times(Words const& words, bool latin);

}  // namespace bangfu::document::reader
