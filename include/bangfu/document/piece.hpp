// SPDX-License-Identifier: BSL-1.0
/// @file
/// What every grammar piece returns: a value, the words it was taken from, and where they stand.
///
/// Each piece of grammar (numbers, quantities, times …) comes in up to four forms:
/// - `parse_x(text)`: the whole text is one such thing, as in a field of a form. Answers a `Parsed<X>`: the piece, or a
///   `ReadError` that tells where reading stopped and what was expected. Blanks around it are allowed.
/// - `read_x(text)`: the longest such thing at the very beginning of a text that goes on, or none.
/// - `find_xs(text)`: all such things in a text, from left to right, none within another.
/// - `x_words(value, language)`: the words that a person would write, in Chinese or English. They are read back as the
///   same value.
///
/// All forms are total: any bytes may be given, in any encoding, and the answer is a value or none; nothing is guessed.
/// They take time linear in the length of the text. `read_x` looks at the first `longest_piece` characters only.
/// Chinese (simplified and traditional script, full and half width) and English are understood alike.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <boost/system/result.hpp>

#include <bangfu/core/diagnostic.hpp>
#include <bangfu/core/error.hpp>
#include <bangfu/document/source.hpp>
#include <bangfu/io/read_result.hpp>

namespace bangfu::document {

/// No piece of grammar is longer than this many characters.
inline constexpr std::size_t longest_piece = 400;

/// A value read from a text.
template <class T>
struct Piece {
  T value;                             ///< without initialiser: a date, for one, has no default
  Span span{};                         ///< in bytes of the text that was given
  std::string wording{};               ///< the words of that span, as they stand
  std::vector<Diagnostic> findings{};  ///< slips that were seen and not repaired; `at` is empty
};

/// A piece, or the reason why there is none.
template <class T>
using Parsed = boost::system::result<Piece<T>, ReadError>;

}  // namespace bangfu::document
