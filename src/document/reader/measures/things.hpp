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
/// Subjects, what is shared, and papers to be made: all things of a sentence.
void read_things(Context& context, Words const& sentence);
/// The fields of focus that the paper names.
void read_focus(Context& context);
/// What a sentence tells to be shared, opened or lent.
void read_shared(Context& context, Words const& sentence);
/// Papers that a sentence tells to be made.
void read_made(Context& context, Words const& sentence);
/// What the whole paper shares and has to be made: in lists, tables, labels and sentences.
void read_listed_things(Context& context);
/// Whether a sentence tells that papers were made before.
[[nodiscard]] bool papers_of_the_past(std::string_view sentence);

}  // namespace bangfu::document::reader
