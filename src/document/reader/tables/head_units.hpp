// SPDX-License-Identifier: BSL-1.0
/// @file
/// What the head of a column says of the numbers below it: 每学期跟岗人数, 金额（万元）, 经费/万元, Budget (RMB 10,000).
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <bangfu/document/quantity.hpp>

namespace bangfu::document::reader {

/// A head over numbers.
struct CountedHead {
  std::string what{};   ///< what is counted, where it says more than that something is: 派出支教
  std::string scope{};  ///< how often, or of each of which: 每学期
  std::string unit{};   ///< as it stands behind a number; empty where the head names none
};

/// Both are folded texts.
[[nodiscard]] CountedHead counted_head(std::string_view head, Lexicon const& lexicon);
/// 万元, 台/套, 单位：万元, RMB 10,000: the unit that words are, as it stands behind a number; empty where they are none.
[[nodiscard]] std::string unit_words(std::string_view words, Lexicon const& lexicon);
/// 金额（万元）, 经费/万元: the unit that stands beside the name of a column, and where that name ends.
struct UnitBeside {
  std::string unit{};
  std::size_t name_end = 0;
};
[[nodiscard]] std::optional<UnitBeside> unit_beside(std::string_view head, Lexicon const& lexicon);

/// Whether a cell is a number, with a comparator or a unit or without, and nothing else: 12, 约200, 5台, 3-5.
[[nodiscard]] bool is_number_cell(std::string_view cell, Lexicon const& lexicon);
/// Whether it is a number, with a comparator or without, and has no unit of its own.
[[nodiscard]] bool is_bare_number(std::string_view cell);
/// Whether a cell says that there is nothing: empty, a stroke, 无, 0.
[[nodiscard]] bool is_void_cell(std::string_view cell);
/// How much a cell says: its own unit before that of the head. Nothing is filled in where neither names one.
[[nodiscard]] std::optional<Amount> amount_below(CountedHead const& head, std::string_view cell,
                                                 Lexicon const& lexicon);

}  // namespace bangfu::document::reader
