// SPDX-License-Identifier: BSL-1.0
/// @file
/// Lists of those in charge: of offices, and of institutions as a whole.
#pragma once

#include <vector>

#include "context.hpp"

namespace bangfu::document::reader {

/// How a list of those in charge is read.
struct ListOfCharges {
  Words where{};              ///< the words that put them in charge
  Words about{};              ///< of what
  bool whole_too = false;     ///< institutions as a whole count, too: behind a label
  bool of_the_issuer = true;  ///< an office without a name is of the one who writes
};

/// Those that the list names. @param last the sides of the office before, which an office without a name belongs to as well
[[nodiscard]] std::vector<Charge> charges_of_list(Context& context, Words const& list, ListOfCharges const& how,
                                                  std::vector<InstitutionId>& last);
/// Whose an office is of which nothing is said: of the section's side, or of the one who writes.
[[nodiscard]] std::vector<InstitutionId> own_side(Context const& context);

}  // namespace bangfu::document::reader
