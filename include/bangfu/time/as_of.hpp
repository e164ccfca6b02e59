// SPDX-License-Identifier: BSL-1.0
/// @file
/// The day of which a question is asked: what was overdue, how far a target had come.
#pragma once

#include <string_view>

#include <bangfu/time/date.hpp>

namespace bangfu {

/// The day of which a question is asked.
struct AsOf {
  Day day;  ///< never an infinity
};
/// A day. @throws ReadError unless it is one exact day in EDTF
inline AsOf as_of(std::string_view edtf) {
  Date const date = Date::parse(edtf);
  if (!date.exact())
    throw ReadError(ReadErrorCode::value, {}, edtf, Text("确切的一天", "zh").set("en", "one exact day"));
  return {date.earliest()};
}
/// The same, of a day.
inline AsOf as_of(Day day) { return {day}; }

}  // namespace bangfu
