// SPDX-License-Identifier: BSL-1.0
/// @file
/// What every part of the reader works with.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include <bangfu/document/when.hpp>

#include "document/reader/draft.hpp"
#include "document/reader/outline/outline.hpp"
#include "document/reader/parties/institutions.hpp"
#include "document/reader/text/clauses.hpp"
#include "document/reader/text/pattern.hpp"

namespace bangfu::document::reader {

/// An office in charge of something.
struct Charge {
  InstitutionId side{};  ///< empty where the text does not tell
  Words department{};    ///< empty where the institution as a whole is in charge
  Words where{};         ///< the words that say so
  Words about{};         ///< of what, as the clause words it
};
/// What a timetable says once for all of its lessons.
struct LessonFrame {
  std::optional<SchoolWeeks> weeks{};
  std::map<int, TimeOfDay> begins{};  ///< when sections begin
  Words teacher{};                    ///< who teaches them all
  Words class_name{};                 ///< the one class that is taught
  bool titled = false;                ///< the title says that lessons are what the document lists
};
/// How much the plan has of what an office may be in charge of.
struct Made {
  std::size_t measures = 0;
  std::size_t activities = 0;
  std::size_t targets = 0;
  std::size_t commitments = 0;
  friend bool operator==(Made const&, Made const&) = default;
};
/// What a statement has made of the plan.
struct Yield {
  Made first{};
  Made end{};
  std::size_t heading = no_heading - 1;
  Words matter{};       ///< of a statement that has made nothing: what it names
  bool closed = false;  ///< a line of offices has followed
};
/// Whose the words are that no name tells.
struct SidesSoFar {
  std::vector<InstitutionId> pair{};  ///< the two institutions that a sentence named last
  InstitutionId section{};            ///< the one institution that the heading names
  InstitutionId list{};               ///< whose duties the list at hand tells: 甲方做好以下工作：
  InstitutionId actor{};  ///< who does what stands below, as the heading or the list tells: 二、东街小学
};
/// Offices that statements have named.
struct OfficesSoFar {
  Yield last_yield{};             ///< what the last statement has made that is no label of offices
  bool alone = false;             ///< the last statement said who is in charge, and nothing else
  bool below_heading = false;     ///< those whom the heading names are in charge of something
  std::size_t own_matters = 0;    ///< measures of which no more is told than who is in charge
  std::vector<Charge> pending{};  ///< offices in charge of what is told later
};
/// Whom the terms are about.
struct TermsSoFar {
  Text whom{};                                ///< whom the last clause spoke of
  std::size_t whom_heading = no_heading - 1;  ///< and under which heading
  Text list_people{};                         ///< whom the list at hand is about: 支教教师：
  Words sentence{};                           ///< the sentence whose terms were read last
  std::size_t before_sentence = 0;            ///< how many there were before it
};
/// Targets that were counted below one heading.
struct TargetsSoFar {
  std::size_t heading = no_heading - 1;      ///< where they were counted last
  std::size_t first = 0;                     ///< the first of them that may still be told when it is due
  std::optional<Date> due{};                 ///< what the items below a heading are due by, as words above them say
  std::size_t due_heading = no_heading - 1;  ///< and which heading
};
/// Seats of a group, line by line.
struct SeatsSoFar {
  Words group{};         ///< the name of a group that was founded and not yet seated
  std::size_t item = 0;  ///< where a list of seats was read last
  bool open = false;     ///< more of its holders may follow, line by line
  int seat = 0;          ///< and which it was, see groups.cpp
};
struct LessonsSoFar {
  std::optional<LessonFrame> frame{};  ///< once a lesson was looked for
  std::optional<Date> day{};           ///< the day that stands above the lessons at hand
  std::vector<Weekday> weekdays{};     ///< or the weekdays
};
struct ScheduleSoFar {
  std::vector<bool> dated{};       ///< whether a list of dated events stands below each heading, last: none
  std::optional<int> next_year{};  ///< what 次年 means in the list at hand
  std::size_t table_head = 0;      ///< where the head of the table stands that was read last
  bool table_tells_when = false;   ///< whether it tells when things are done that are told elsewhere
};

/// The document, the plan that is made of it, and what is remembered from one statement to the next.
struct Context {
  Draft& draft;
  Institutions& institutions;
  Outline& outline;
  TimeContext time{};
  std::set<std::size_t> taken{};                       ///< items that say who takes part, and nothing else
  std::set<std::string, std::less<>> charge_labels{};  ///< 牵头单位, where more than one thing to do has it
  bool second_gives = false;                           ///< 乙方 supports 甲方
  bool notice = false;                                 ///< issued by an authority for others to follow
  bool practices = false;                              ///< the sentence before spoke of practices to copy
  SidesSoFar sides{};
  OfficesSoFar offices{};
  TermsSoFar terms{};
  TargetsSoFar targets{};
  SeatsSoFar seats{};
  LessonsSoFar lessons{};
  ScheduleSoFar schedule{};

  [[nodiscard]] Plan& plan() const noexcept { return draft.plan(); }
  [[nodiscard]] bool latin() const noexcept { return draft.latin(); }
  /// Whether a list of dated events stands below the heading.
  [[nodiscard]] bool in_dated_list(std::size_t heading) const {
    std::size_t const h = heading == no_heading ? outline.headings.size() : heading;
    return h < schedule.dated.size() && schedule.dated[h];
  }
};

}  // namespace bangfu::document::reader
