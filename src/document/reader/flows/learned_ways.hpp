// SPDX-License-Identifier: BSL-1.0
/// @file
/// Which way somebody goes for something that is to be done, as it was learned.
#pragma once

#include <vector>

#include "document/reader/context.hpp"
#include "document/reader/learned/model.hpp"

namespace bangfu::document::reader {

/// Something that is to be done, and what stands around it.
struct Deed {
  Words what{};             ///< the clause, or what the row is about
  Words before{};           ///< the clause before it in its sentence
  Words behind{};           ///< the clause behind it
  Words title{};            ///< of the statement
  Words people{};           ///< the column of people
  Words place{};            ///< the column of places
  InstitutionId subject{};  ///< whom the sentence speaks of
  bool row = false;
};

/// To whom people go for it.
enum class Toward : unsigned char { nobody, recipient, supporter, both };

/// The journeys of a deed for which the rules have found none.
/// @param places takes up the words that tell of each
[[nodiscard]] std::vector<Flow> learned_flows(Context& context, Deed const& deed, std::vector<Words>& places);
/// For learning: which way the rules have found.
void note_way(Context const& context, Deed const& deed, std::vector<Flow> const& flows);

}  // namespace bangfu::document::reader
