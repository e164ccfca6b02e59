// SPDX-License-Identifier: BSL-1.0
/// @file
/// The day of which a question is asked: what was overdue, how far a target had come.
#pragma once

#include <stdexcept>
#include <string_view>

#include <bangfu/time/date.hpp>

namespace bangfu {

/// The day of which a question is asked. Invariant: one day of the calendar, no infinity and no `not_a_date_time`.
struct AsOf {
  Day day{};  ///< the day; whoever assigns to it keeps the invariant

  /// No day yet: for an answer that is still to be filled. A question of it is a std::logic_error.
  AsOf() = default;
  /// A day. @throws std::logic_error for an infinity or `not_a_date_time`
  explicit AsOf(Day of) : day(of) { require_day(); }
  /// Keeps the invariant where a question is put. @throws std::logic_error unless it is a day
  void require_day() const {
    if (day.is_special()) throw std::logic_error("a question is asked as of one day, not of an infinity or of no date");
  }
};
/// A day. @throws ReadError unless it is one exact day in EDTF
inline AsOf as_of(std::string_view edtf) {
  Date const date = Date::parse(edtf);
  if (!date.exact())
    throw ReadError(ReadErrorCode::value, {}, edtf, Text("确切的一天", "zh").set("en", "one exact day"));
  return AsOf(date.earliest());
}
/// The same, of a day. @throws std::logic_error for an infinity or `not_a_date_time`
inline AsOf as_of(Day day) { return AsOf(day); }

}  // namespace bangfu
