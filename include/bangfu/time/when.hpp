// SPDX-License-Identifier: BSL-1.0
/// @file
/// When something is to happen, as precisely as a plan states it.
///
/// A plan says "2019年5月 … 1周": a week that lies somewhere in May. `When` keeps the window (May), the stated length (one
/// week), and whether the activity fills the window, lies within it, or the plan does not say. Questions about it are
/// answered by `Truth` (see relation.hpp); where it may lie is told by placement.hpp.
#pragma once

#include <optional>
#include <ostream>
#include <string>
#include <string_view>
#include <utility>

#include <bangfu/core/box.hpp>
#include <bangfu/core/describe.hpp>
#include <bangfu/core/text.hpp>
#include <bangfu/time/duration.hpp>
#include <bangfu/time/period.hpp>
#include <bangfu/time/recurrence.hpp>
#include <bangfu/time/school_calendar.hpp>

namespace bangfu {

/// How an activity lies in its window.
enum class Extent : unsigned char {
  unknown,     ///< not stated: some stretch of the window, perhaps the whole
  within,      ///< a part of the window; which part is not stated
  throughout,  ///< the whole window
};

template <>
struct Enumeration<Extent> {
  static constexpr Enumerator<Extent> all[] = {
      {Extent::unknown, "unknown", "未说明", "not stated"},
      {Extent::within, "within", "期间内", "within"},
      {Extent::throughout, "throughout", "全程", "throughout"},
  };
};

/// A time limit that counts from an event and not from a date: "within two weeks of receiving the notice".
struct Deadline {
  Length within{};  ///< how long, counted from the event
  Text after{};     ///< the event
  Extras extras{};  ///< members that the library does not know

  template <class Self = Deadline>
  static constexpr auto description() {
    return describe<Self>("deadline", v(&Self::within, {.key = "within", .zh = "时限", .en = "length of the limit"}),
                          v(&Self::after, {.key = "after", .zh = "起算", .en = "the event from which it counts"}));
  }
};

/// A time as stated. All parts may be missing; without window, weeks and dates it is undated and possible everywhere.
struct When {
  std::optional<Period> window{};   ///< where it lies
  std::optional<Duration> lasts{};  ///< its stated length
  Extent extent = Extent::unknown;  ///< whether it fills the window
  std::optional<Months> months{};   ///< months of a year, where the year is not stated or it is every year
  Box<SchoolWeeks> weeks{};         ///< teaching weeks; a school calendar turns them into days
  Box<Recurrence> recurs{};         ///< where it happens more than once
  Box<Deadline> deadline{};         ///< a limit that counts from an event
  Text wording{};                   ///< the original words
  Extras extras{};                  ///< members that the library does not know

  /// Whether no part of it tells where in time it lies.
  [[nodiscard]] bool undated() const noexcept {
    return !window && !months && !weeks && !(recurs && !recurs->on.empty());
  }

  /// Whether nothing at all is stated.
  [[nodiscard]] bool blank() const noexcept { return undated() && !lasts && !recurs && !deadline && wording.empty(); }

  template <class Self = When>
  static constexpr auto description() {
    return describe<Self>(
        "when", v(&Self::window, {.key = "window", .zh = "时段", .en = "where it lies, EDTF"}),
        v(&Self::lasts, {.key = "lasts", .zh = "时长", .en = "stated length"}),
        v(&Self::extent, {.key = "extent", .zh = "占用方式", .en = "how it lies in the window"}),
        v(&Self::months, {.key = "months", .zh = "月份", .en = "months of a year, first and last"}),
        v(&Self::weeks, {.key = "weeks", .zh = "教学周", .en = "teaching weeks of a term"}),
        v(&Self::recurs, {.key = "recurs", .zh = "重复", .en = "how often it happens anew"}),
        v(&Self::deadline, {.key = "deadline", .zh = "时限", .en = "a limit that counts from an event"}),
        v(&Self::wording, {.key = "wording", .zh = "原文", .en = "the original words"}));
  }
};

/// Somewhere in `window`, for `length`.
inline When within(Period window, Duration length) {
  return {.window = window, .lasts = std::move(length), .extent = Extent::within};
}
/// Somewhere in `window`, for a length that is not stated.
inline When within(Period window) { return {.window = window, .extent = Extent::within}; }
/// All of `window`.
inline When throughout(Period window) { return {.window = window, .extent = Extent::throughout}; }
/// In `window`; whether all of it is not stated.
inline When in(Period window) { return {.window = window}; }
/// On one day.
inline When on(Date day) { return {.window = Period(day), .lasts = days(1), .extent = Extent::within}; }
/// At a time that is not stated, for `length`.
inline When undated(std::optional<Duration> length = {}) { return {.lasts = std::move(length)}; }
/// The same in each cycle of `recurrence`, within the window of `when`.
inline When repeated(When when, Recurrence recurrence) {
  when.recurs = std::move(recurrence);
  return when;
}

/// In words: "2019-06 期间内，1周", "within 2019-06, 1 week".
inline std::string to_text(When const& w, std::string_view language) {
  bool const zh = language.substr(0, 2) == "zh";
  std::string s;
  auto const part = [&](std::string const& text) {
    if (!s.empty()) s += zh ? "，" : ", ";
    s += text;
  };
  if (w.window) {
    if (zh) {
      part(w.window->to_string() + (w.extent == Extent::unknown ? "" : w.extent == Extent::within ? "期间内" : "全程"));
    } else {
      part((w.extent == Extent::unknown ? "" : std::string(label(w.extent, "en")) + ' ') + w.window->to_string());
    }
  }
  if (w.months) {
    std::string const range = std::to_string(w.months->first()) +
                              (w.months->size() == 1 ? "" : (zh ? "至" : "-") + std::to_string(w.months->last()));
    part(zh ? range + "月" : "month " + range);
  }
  if (w.weeks) {
    std::string const range =
        std::to_string(w.weeks->first) +
        (w.weeks->first == w.weeks->last ? "" : (zh ? "至" : "-") + std::to_string(w.weeks->last));
    part(zh ? w.weeks->term + "第" + range + "周"
            : "week " + range + (w.weeks->term.empty() ? "" : " of " + w.weeks->term));
  }
  if (w.undated()) part(zh ? "未定时间" : "undated");
  if (w.recurs) part(to_text(*w.recurs, language));
  if (w.deadline) {
    part(zh ? std::string(w.deadline->after.in("zh")) + to_text(w.deadline->within, "zh") + "内"
            : "within " + to_text(w.deadline->within, "en") + " of " + std::string(w.deadline->after.in("en")));
  }
  if (w.lasts) part(to_text(*w.lasts, language));
  return s;
}
inline std::ostream& operator<<(std::ostream& out, When const& when) { return out << to_text(when, "en"); }

}  // namespace bangfu
