// SPDX-License-Identifier: BSL-1.0
/// @file
/// The labels of paragraphs: numbers, and days that look like them.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include <bangfu/document/numbering.hpp>

#include "document/reader/text/layout.hpp"
#include "document/reader/text/pattern.hpp"

namespace bangfu::document::reader {

/// A label, and where the words after it begin.
struct Numbered {
  std::string number;
  LabelStyle style;
  std::size_t rest_at;
};

/// The labels of the items of a document. What is no number by itself is one by its neighbours.
class ItemLabels {
 public:
  /// @param body the first item below the title
  ItemLabels(Layouted const& layout, std::size_t body);

  /// @param all the words of the paragraph, without what marks it
  [[nodiscard]] std::optional<Numbered> of(std::size_t i, Words const& all) const;
  /// Whether nothing but a blank stands behind the number of an item.
  [[nodiscard]] bool by_blank(std::size_t i) const { return by_blank_[i] > 0; }

 private:
  void number_by_blanks(std::size_t body);
  void find_days(std::size_t body);
  [[nodiscard]] Passage const* passage(std::size_t i) const {
    return i < items_.size() ? std::get_if<Passage>(&items_[i]) : nullptr;
  }
  [[nodiscard]] std::optional<Numbered> number_before_day(std::string_view text, std::size_t i) const;
  [[nodiscard]] std::optional<Numbered> over_decimals(Passage const& p, Words const& all, std::size_t i) const;
  /// Whether a passage not farther than so many has a code of the same letter and another number, as groups 1 and 2 of the pattern.
  [[nodiscard]] bool beside_another(Pattern const& code, Match const& here, std::size_t i, std::size_t within) const;
  [[nodiscard]] std::optional<Numbered> coded_title(std::string_view text, std::size_t i) const;
  [[nodiscard]] std::optional<Numbered> english_code(std::string_view text, std::size_t i) const;

  Layouted const& layout_;
  std::vector<Item> const& items_;
  std::vector<int> by_blank_;  // of an item, its number before a blank alone; 0 for none
  std::vector<bool> by_day_;   // of an item, whether it begins with a day
};

}  // namespace bangfu::document::reader
