// SPDX-License-Identifier: BSL-1.0
/// @file
/// Repeated duties as worded: 每学期不少于2次，每次不少于一周; 每校每学年选派不少于3名; 累计不少于一个月，每次连续不少于一周; 每两周一次; at least twice a term, one week or
/// more at a time.
///
/// What is counted and who does it is for the reader of sentences; this piece reads the numbers and how they hang together.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <bangfu/core/box.hpp>
#include <bangfu/core/quantity.hpp>
#include <bangfu/document/lexicon.hpp>
#include <bangfu/document/piece.hpp>
#include <bangfu/time/duration.hpp>

namespace bangfu::document {

/// The numbers of a repeated duty.
struct Duty {
  std::optional<Quantity> amount{};  ///< how much or how often, `per` being the frequency or the scope
  std::vector<Scope> scopes{};       ///< all frequencies and scopes, in the order of the text
  std::optional<Quantity> in_all{};  ///< how much in all
  std::optional<Quantity> each{};    ///< how much each time (每次2节), where it is no length of time
  std::optional<Duration> lasts{};   ///< how long in all, and each time
};

/// The whole text words a duty; words between its numbers are left out. Errors: syntax.
[[nodiscard]] Parsed<Duty> parse_duty(std::string_view text, Lexicon const& lexicon = Lexicon::standard());
/// The words of a duty: "每学期不少于2次，每次不少于1周", "at least 2 times each term, at least 1 week at a time".
[[nodiscard]] std::string duty_words(Duty const& duty, std::string_view language);

}  // namespace bangfu::document
