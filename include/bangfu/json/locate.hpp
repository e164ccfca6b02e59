// SPDX-License-Identifier: BSL-1.0
/// @file
/// Where in a JSON text the places of findings are.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace bangfu::json {

/// A stretch of a text. Lines and columns count from 1, columns in characters (code points); the end is the place behind
/// the last character.
struct SourceRange {
  std::size_t line = 0;        ///< 0 where the text has no such place
  std::size_t column = 0;      ///< of the first character
  std::size_t end_line = 0;    ///< of the place behind the last character
  std::size_t end_column = 0;  ///< of that place
  std::size_t offset = 0;      ///< in bytes
  std::size_t size = 0;        ///< in bytes

  friend bool operator==(SourceRange const&, SourceRange const&) = default;
};

/// The ranges of the values that JSON Pointers lead to, in their order. What the text does not have is found at the
/// nearest value around it that is there; of a member without value that is the object. A text that is no JSON gives
/// ranges of line 0. Linear in the text, for any number of pointers; below a depth of 200 the value around is given.
[[nodiscard]] std::vector<SourceRange> locate(std::string_view json, std::vector<std::string> const& pointers);

/// The line of a text that a range begins in, without its line break.
[[nodiscard]] std::string_view line_of(std::string_view text, SourceRange const& range);

}  // namespace bangfu::json
