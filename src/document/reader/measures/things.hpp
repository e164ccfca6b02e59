// SPDX-License-Identifier: BSL-1.0
/// @file
/// Shared by those who read things: what is shared, and what is to be made.
#pragma once

#include <string>
#include <vector>

#include "document/reader/context.hpp"

namespace bangfu::document::reader {

/// The parts of a clause between words that name nothing, names in quotation marks unbroken.
[[nodiscard]] std::vector<Words> between(Words const& clause, Pattern const& words);
[[nodiscard]] Words without_quotes(Words const& w);

/// Whether one of the last things before `end` has a name that is a part of this one, or the reverse.
template <class List, class Name>
bool known(List const& list, std::size_t end, std::string const& name, Name name_of) {
  constexpr std::size_t looked_at = 48;
  for (std::size_t i = end > looked_at ? end - looked_at : 0; i < end; ++i) {
    std::string const other(name_of(list[i]));
    if (other.find(name) != std::string::npos || name.find(other) != std::string::npos) return true;
  }
  return false;
}

// --- measures/papers.cpp ---
/// Papers that the words of a sentence have somebody write, sign or hand in.
void read_papers(Context& context, Words const& sentence);
/// The same of the rows of a table, which may name the paper alone: 学年总结报告.
void read_papers_of_rows(Context& context, Grid const& grid);

}  // namespace bangfu::document::reader
