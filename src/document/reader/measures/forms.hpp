// SPDX-License-Identifier: BSL-1.0
/// @file
/// What the form of a deed is where no word of it names one.
#pragma once

#include <deque>
#include <optional>
#include <string_view>

#include "document/reader/context.hpp"

namespace bangfu::document::reader {

/// An act: a verb with its object, or who does it with a verb.
struct Act {
  Act(Modality m, std::string_view words, std::string_view other)
      : modality(std::move(m)), says(words), limited(!other.empty()), unless(other) {}
  [[nodiscard]] std::optional<Match> in(std::string_view words) const {
    return limited && unless.in(words) ? std::nullopt : says.find(words);
  }
  Modality modality;
  Pattern says;
  bool limited;
  Pattern unless;  ///< words with which it is something else
};
/// Patterns stay where they are made.
using Acts = std::deque<Act>;

/// Forms that only verbs name: 2名专业带头人驻校指导, 选派教师赴某校. --- measures/plain_forms.cpp
[[nodiscard]] std::optional<Modality> plain_form(std::string_view words);
/// The form that who does it makes of what is done: pupils who meet are exchanged, heads who look at things inspect, teachers who
/// come again and again teach.
[[nodiscard]] std::optional<Modality> form_by_actor(std::string_view words);

}  // namespace bangfu::document::reader
