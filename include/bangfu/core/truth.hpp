// SPDX-License-Identifier: BSL-1.0
/// @file
/// Truth of a question asked of imprecise or missing information, in three values.
///
/// "Is the stay in May?" asked of "one week in May or June" has no yes-or-no answer. Every question of the library
/// is therefore answered `certain` (true wherever the imprecise thing really lies), `no` (false wherever it lies) or
/// `possible` (true for some placements, false for others, or the information is missing). The connectives are those of
/// Kleene's strong logic, with certain = true, possible = unknown and no = false; SQL's NULL behaves the same.
#pragma once

#include <iosfwd>
#include <ostream>
#include <string_view>

namespace bangfu {

/// Answer to a question. The order is the order of confidence: no < possible < certain.
enum class Truth : unsigned char {
  no = 0,        ///< it is not so, however the gaps are filled
  possible = 1,  ///< what is stated leaves it open
  certain = 2,   ///< it is so, however the gaps are filled
};

/// The truth of something that is fully known.
constexpr Truth truth(bool known) noexcept { return known ? Truth::certain : Truth::no; }

/// Exchanges certain and no; what is possible is also possibly not so.
constexpr Truth operator!(Truth a) noexcept {
  return static_cast<Truth>(static_cast<unsigned char>(2U - static_cast<unsigned>(a)));
}
/// The lesser of both. Both sides are evaluated.
constexpr Truth operator&&(Truth a, Truth b) noexcept { return a < b ? a : b; }
/// The greater of both. Both sides are evaluated.
constexpr Truth operator||(Truth a, Truth b) noexcept { return a < b ? b : a; }

/// True only when the answer is certain.
constexpr bool is_certain(Truth a) noexcept { return a == Truth::certain; }
/// True when the answer is certain or possible.
constexpr bool is_possible(Truth a) noexcept { return a != Truth::no; }

/// The English word: "no", "possible" or "certain".
constexpr std::string_view to_string(Truth a) noexcept {
  constexpr std::string_view words[] = {"no", "possible", "certain"};
  return words[static_cast<unsigned>(a)];
}

inline std::ostream& operator<<(std::ostream& out, Truth a) { return out << to_string(a); }

}  // namespace bangfu
