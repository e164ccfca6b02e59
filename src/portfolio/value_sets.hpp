// SPDX-License-Identifier: BSL-1.0
// The distinct sets of values that a property has over many rows. A column holds a number for each row; a question is
// asked once of each set, by the evaluator of rows itself, and looked up for each row. So columns cannot mean anything
// else than rows do.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <bangfu/query/property.hpp>

#include "portfolio/numbering.hpp"

namespace bangfu::columns {

class ValueSets {
 public:
  ValueSets() { sets_.add({}); }

  /// The set of which nothing is stated and nothing inferred.
  static constexpr std::uint32_t empty_set = 0;

  /// The number of a set. @pre no value is a `When`
  std::uint32_t number_of(Data const& values);
  /// The number of the set that holds one stated text. `constant` tells the texts of codelists apart by address, which
  /// saves looking most of them up.
  std::uint32_t number_of_code(std::string_view code, void const* constant);
  /// Takes over all sets of another. Returns the new number of each.
  std::vector<std::uint32_t> add_all(ValueSets const& other);
  /// Adds the values of a set.
  void read(std::uint32_t number, Data& out) const;
  [[nodiscard]] std::uint32_t size() const noexcept { return sets_.size(); }
  [[nodiscard]] std::size_t bytes() const noexcept { return sets_.bytes(); }

 private:
  Numbering sets_;
  std::string key_;  // the set that is being looked up
  std::vector<std::pair<void const*, std::uint32_t>> known_;
};

}  // namespace bangfu::columns
