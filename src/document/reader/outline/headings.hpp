// SPDX-License-Identifier: BSL-1.0
/// @file
/// What reads like a heading, and how it is numbered.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "document/reader/outline/outline.hpp"
#include "document/reader/text/pattern.hpp"

namespace bangfu::document::reader {

/// A title that an item bears before its text: 名师讲学。… or 教学：…
extern Pattern const own_title;
/// The same where a wide blank parts it from the text: 师资支援　甲校教师每学期….
extern Pattern const title_before_blank;
/// What stands there and is none: 每月…, 鼓励….
extern Pattern const no_title;

/// An English heading: a few words that are no sentence.
[[nodiscard]] bool english_heading(std::string_view rest);
/// Whether what follows a label is a heading, and nothing else.
[[nodiscard]] bool pure_heading(std::string_view rest, LabelStyle style, bool latin);
/// Whether a paragraph close by has a label of the same style and a title of its own, too.
[[nodiscard]] bool in_a_series(std::vector<Item> const& items, std::size_t at, LabelStyle style);
/// Whether parts of the body bear labels of a style.
[[nodiscard]] bool area_style(LabelStyle style);

/// Labels that begin with a word, or count with other characters: 任务1, 举措一：, 壹、, 甲、, COMPONENT 1:, "2 Staff".
struct WordLabel {
  std::string number;
  LabelStyle style;
  std::size_t end;
};
[[nodiscard]] std::optional<WordLabel> word_label(std::string_view text, bool latin);

}  // namespace bangfu::document::reader
