// SPDX-License-Identifier: BSL-1.0
/// @file
/// What is asked of a number in a clause: whether something is promised by it, and of each of what. No rule answers it; see learned/model.hpp.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "document/reader/amounts/scopes.hpp"
#include "document/reader/context.hpp"

namespace bangfu::document::reader {

/// A number, and where it stands.
struct CountedNumber {
  Words clause{};
  Words sentence{};
  Span at{};  ///< in the clause
  Quantity quantity{};
  bool each = false;    ///< 各
  bool in_all = false;  ///< 共
  SubjectMatter matter = SubjectMatter::provisions;
  std::size_t heading = no_heading;
  std::vector<ScopeHit> const* scopes = nullptr;  ///< of the clause
  std::optional<Scope> carried{};                 ///< how often, as the clauses before say
  Unit unit_before{};                             ///< what the number before counts, of the sentence
  std::size_t clauses_before = 0;
  std::size_t others = 0;     ///< numbers of the clause besides
  bool is_term = false;       ///< the clause is a term
  bool dated = false;         ///< the sentence is a row of the schedule
  bool timed = false;         ///< the clause says when
  bool lasts = false;         ///< and how long
  bool times = false;         ///< it counts how many times, too
  bool of_the_last = false;   ///< 其中
  bool measure_made = false;  ///< the sentence tells a measure
  bool numbered = false;      ///< it is an item
};

/// What a number promises.
struct Promise {
  Scope per{};            ///< of each of what: each term, each school; empty where it is said of the whole
  bool promised = false;  ///< it tells how much: no part of a name, a term, a date, and nothing that only describes
};
[[nodiscard]] Promise promise_of(Context const& context, CountedNumber const& number);
/// Whether a sentence with numbers tells what was reached already. @param text what it stands in, in a word
[[nodiscard]] bool tells_past(Context const& context, Words const& sentence, SubjectMatter matter, std::size_t heading,
                              std::string_view text);

}  // namespace bangfu::document::reader
