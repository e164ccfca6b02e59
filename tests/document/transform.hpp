// SPDX-License-Identifier: BSL-1.0
// The same document in other layouts: none of these changes what it says.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace transform {

using Row = std::vector<std::string>;

/// The lines of a text, without their ends.
[[nodiscard]] std::vector<std::string> lines(std::string_view text);
[[nodiscard]] std::string joined(std::vector<std::string> const& lines);
/// How many columns a text takes: two for a Chinese character.
[[nodiscard]] std::size_t width(std::string_view line);
/// Whether the text is laid out one paragraph a line: some are longer than any page is wide, and no page has broken the others.
[[nodiscard]] bool is_unwrapped(std::string_view text);

/// Whether most of it is written in ASCII letters.
[[nodiscard]] bool is_latin(std::string_view text);

/// Breaks each line at a number of columns: Chinese within words, English between them, as pages do. A line does not begin
/// with a closing mark.
[[nodiscard]] std::string wrapped(std::string_view text, std::size_t columns);
/// Breaks each line at a number of characters, wide or narrow, as programs do that count them.
[[nodiscard]] std::string wrapped_by_count(std::string_view text, std::size_t most);
/// A blank line after each line.
[[nodiscard]] std::string with_blank_lines(std::string_view text);
/// ASCII letters, digits and brackets in their full-width forms.
[[nodiscard]] std::string full_width(std::string_view text);
/// Full-width letters, digits, brackets, commas, colons and semicolons in their half-width forms.
[[nodiscard]] std::string half_width(std::string_view text);
/// Labels at the beginning of lines in another style of the same level, each level in a style of its own: 一、 as 一.,
/// （一） as (一), 1. as 1、, （1） as (1), ① as (1).
[[nodiscard]] std::string renumbered(std::string_view text);

/// How a table is flattened into lines.
enum class Flat { spaces, ideographic_spaces, tabs, bars, cells };
[[nodiscard]] std::string flattened(std::vector<Row> const& table, Flat how);

}  // namespace transform
