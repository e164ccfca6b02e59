// SPDX-License-Identifier: BSL-1.0
/// @file
/// Paragraphs whose lines the width of a page has broken, joined again.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "document/reader/text/layout.hpp"
#include "document/reader/text/lines.hpp"

namespace bangfu::document::reader {

/// Where lines are broken.
[[nodiscard]] Wrap wrap_of(std::vector<Line> const& lines, bool latin);

/// Joins lines that belong together.
class Joiner {
 public:
  /// @param page must outlive the joiner
  explicit Joiner(Page const& page);

  /// Appends the paragraphs of the lines [from, to).
  void join(std::size_t from, std::size_t to, std::vector<Item>& items) const;

 private:
  void append(Passage& passage, std::size_t i) const;
  /// Whether a blank stands between the passage so far and line `k`.
  [[nodiscard]] bool needs_blank(std::string_view before, std::size_t k) const;
  /// Whether line `k` goes on with the passage so far, which ends with line `k` − 1.
  [[nodiscard]] bool continues(std::string_view before, std::size_t k) const;
  /// Whether line `k` goes on in mid-sentence, on a page whose lines end nearer or farther.
  [[nodiscard]] bool broken_by_hand(std::string_view before, std::size_t k) const;
  /// A full line that ends a sentence: whether the next is of the same paragraph, as far as can be told.
  [[nodiscard]] bool wrapped_on(std::size_t k) const;

  Page const& page_;
  bool indents_ = false;  ///< paragraphs begin with an indent
};

}  // namespace bangfu::document::reader
