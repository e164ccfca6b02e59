// SPDX-License-Identifier: BSL-1.0
/// @file
/// The physical lines of a text, as a PDF tool or an editor has broken it, and what tells lines apart.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <bangfu/document/source.hpp>

#include "document/reader/text/pattern.hpp"
#include "document/reader/text/prose.hpp"

namespace bangfu::document::reader {

/// A physical line.
struct Line {
  Span span{};                 ///< without blanks at its ends
  std::size_t indent = 0;      ///< columns
  std::size_t edge = 0;        ///< column after its last character
  std::size_t characters = 0;  ///< how many there are, with those of the indent
  bool wide_indent = false;
  std::size_t blanks_before = 0;
  bool ruled = false;    ///< a drawn rule stands above it: ├──┼──┤
  std::string folded{};  ///< beginning of the line, enough to judge it by
};

/// Where lines are broken; 0 where they are not.
struct Wrap {
  std::size_t columns = 0;
  /// Where a program has broken them by counting characters, whatever their width, as none is set that way in print.
  std::size_t characters = 0;
};

/// Lines that stand together, and how they are broken.
struct Page {
  Source const& source;
  std::vector<Line> const& lines;
  Wrap wrap{};
  bool double_spaced = false;  ///< a blank line stands after nearly every line and means nothing
  bool latin = false;          ///< mostly in Latin script

  /// Whether a line reaches the edge at which lines are broken.
  [[nodiscard]] bool full(std::size_t i) const {
    return (wrap.columns != 0 && lines[i].edge + 3 >= wrap.columns) || counted_full(i);
  }
  /// Whether a line has as many characters as lines are broken at, or one more or less for the sake of a mark.
  [[nodiscard]] bool counted_full(std::size_t i) const {
    return wrap.characters != 0 && lines[i].characters + 1 >= wrap.characters &&
           lines[i].characters <= wrap.characters + 1;
  }
  /// Whether a blank stands at the end of a line: it was broken between two cells.
  [[nodiscard]] bool ends_blank(std::size_t k) const;
};

/// A line without the blanks at its ends; none where it is blank.
[[nodiscard]] std::optional<Line> make_line(Source const& source, Span span);
[[nodiscard]] std::string folded_line(Source const& source, Span span, Blanks blanks);
/// Width in columns: two for Chinese characters.
[[nodiscard]] std::size_t width(std::string_view raw);
/// The width of what could not stand at the end of the line before: a word, or a character with its closing mark.
[[nodiscard]] std::size_t first_token_width(std::string_view raw);
/// Drops lines that belong to the page and not to the text: page numbers, and heads that stand again on every page.
void drop_furniture(std::vector<Line>& lines);

/// Drops rules that are drawn with characters, and tells the lines below them.
void drop_rules(Source const& source, std::vector<Line>& lines);

/// A line that is only a number.
[[nodiscard]] Pattern const& bare_number();
/// A line that is only a day, as below a signature.
[[nodiscard]] Pattern const& only_date();

}  // namespace bangfu::document::reader
