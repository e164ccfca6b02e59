// SPDX-License-Identifier: BSL-1.0
/// @file
/// Sentences and clauses.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "document/reader/text/prose.hpp"

namespace bangfu::document::reader {

/// Bytes of the longest clause that is read where each thing in it is weighed against the others or told with all of its words: what is
/// longer nobody wrote to be read, and would take time and room that grow with its square.
inline constexpr std::size_t longest_clause = 2000;

/// The names of the months, of which a pattern may name one.
inline std::string const english_month =
    "(?:January|February|March|April|May|June|July|August|September|October|November|December)";

/// Parts the words at any of `marks` (UTF-8), save within brackets, quotation marks and titles.
[[nodiscard]] std::vector<Words> split_at(Words const& words, std::string_view marks);
/// Sentences, at 。；and before counting words (一是, ①, （1）).
[[nodiscard]] std::vector<Words> sentences(Words const& words, bool latin);
/// Clauses of a sentence, at commas.
[[nodiscard]] std::vector<Words> clauses(Words const& sentence, bool latin);
/// Where the bracket closes that stands open at `from`, within so many bytes; `npos` where none does.
[[nodiscard]] std::size_t closing_bracket(std::string_view text, std::size_t from, std::size_t within);
/// Whether [begin, end) stands within quotation marks that open before it and close behind it.
[[nodiscard]] bool within_quotes(std::string_view text, std::size_t begin, std::size_t end);
/// Members of a list: 甲、乙和丙.
[[nodiscard]] std::vector<Words> members(Words const& list, bool latin);

}  // namespace bangfu::document::reader
