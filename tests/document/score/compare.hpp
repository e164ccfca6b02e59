// SPDX-License-Identifier: BSL-1.0
// Compares the facts of a reading with those that a careful human took.
//
// Both sides are first brought into one form: one_form.hpp. A fact that was read is *right* where there is a stated fact of its kind such that
//  - both rest on the same words (their places overlap by half of the shorter); things known by their name (parties,
//    basis documents, persons, groups, resources, subjects, lessons) may rest on another mention of it;
//  - every field that is data is the same on both sides, left out or not: names, numbers, codes, dates, lists;
//  - every field that a human words freely (what, title of a measure, of, group, whom, post …) is there on both sides
//    and shares half of the character pairs of the shorter wording.
// It is *found* where the first of these holds. Each fact is paired once. The fields of a document as a whole (title, period,
// number, dates, whether it is a plan) are facts of the kind `document`, one each.
//
// Besides, fields are counted one by one (slots, as message-understanding evaluations call them): a field is right where its
// fact was found and the field agrees; those of facts missed or invented are all wrong.
#pragma once

#include <cstddef>
#include <map>
#include <ostream>
#include <string>
#include <vector>

#include "document/score/fact.hpp"

namespace score {

/// How many facts were stated and read, and how many agree; and the same of their fields, each by itself.
struct Count {
  std::size_t stated = 0;
  std::size_t read = 0;
  std::size_t found = 0;
  std::size_t right = 0;
  std::size_t fields_stated = 0;
  std::size_t fields_read = 0;
  std::size_t fields_right = 0;  ///< of facts that were found

  [[nodiscard]] double precision() const {
    return read == 0 ? 1.0 : static_cast<double>(right) / static_cast<double>(read);
  }
  [[nodiscard]] double recall() const {
    return stated == 0 ? 1.0 : static_cast<double>(right) / static_cast<double>(stated);
  }
  Count& operator+=(Count const& other);
};

/// By kind.
using Score = std::map<std::string, Count>;
Count total(Score const& score);
/// A table with a line for each kind and one for all, plain or as Markdown.
void print(std::ostream& out, Score const& score, bool markdown = false);

/// The fields in which two facts of one kind differ, both in the one form.
[[nodiscard]] std::vector<std::string> differences(Fact const& stated, Fact const& read);

/// What was missed, what was read that is not stated, and what was read otherwise; all in the one form (one_form.hpp).
struct Comparison {
  Comparison() = default;
  Comparison(Comparison&&) = default;
  Comparison& operator=(Comparison&&) = default;
  Comparison(Comparison const&) = delete;  // the lists below point into it
  Comparison& operator=(Comparison const&) = delete;
  ~Comparison() = default;

  std::vector<Fact> stated;
  std::vector<Fact> read;
  struct Otherwise {
    Fact const* stated;
    Fact const* read;
    std::vector<std::string> fields;
  };
  Score score;
  std::vector<Fact const*> missed;
  std::vector<Fact const*> invented;
  std::vector<Otherwise> otherwise;  ///< found but not right
};
[[nodiscard]] Comparison compare(std::vector<Fact> const& stated, std::vector<Fact> const& read);

}  // namespace score
