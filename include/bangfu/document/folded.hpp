// SPDX-License-Identifier: BSL-1.0
/// @file
/// A text as the grammar compares it, with the way back to the text as it was written.
///
/// Chinese offices write the same words in simplified or traditional script, in full or half width, and PDF tools put
/// blanks and compatibility characters between and in place of them. Folding takes one character of the text to one
/// character that stands for all these spellings:
/// - traditional characters, compatibility ideographs and radicals to the simplified character, one for one;
/// - full-width letters, digits and punctuation to ASCII, letters to lower case;
/// - the many dashes to `-`, the many tildes to `~`, ○ and 〇 to 〇, the many middle dots to `·`;
/// - blanks are left out where one side is no ASCII character, and are else one space; `gap()` tells how many stood
///   there. Zero-width characters and byte-order marks are left out.
///
/// Folding serves comparison only: what is taken from a text is always the wording itself, never its folded form. The
/// table of characters is general, not limited to the words of the field, since names of schools and people take part. It
/// is compiled in (some 3600 pairs, 15 KB): a conversion by phrases as OpenCC does it would buy nothing here, because both
/// the text and the words that it is compared with are folded in the same way.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <bangfu/document/source.hpp>

namespace bangfu::document {

/// A folded text. Any bytes may be given; each byte that is no part of a UTF-8 character stands as U+FFFD.
/// It refers to the text that it was made of, which must outlive it.
class Folded {
 public:
  Folded() = default;
  /// @param at_most characters beyond this number are left out
  explicit Folded(std::string_view utf8, std::size_t at_most = static_cast<std::size_t>(-1));

  /// How many characters it has.
  [[nodiscard]] std::size_t size() const noexcept { return chars_.size(); }
  /// The character at `i`; U+0000 beyond the end.
  [[nodiscard]] char32_t operator[](std::size_t i) const noexcept { return i < chars_.size() ? chars_[i] : U'\0'; }
  /// All characters; valid as long as this object stays unchanged.
  [[nodiscard]] std::u32string_view view() const noexcept { return chars_; }
  /// How many blanks stood before character `i` in the text; at `size()`, at the end. 255 stands for more.
  [[nodiscard]] std::size_t gap(std::size_t i) const noexcept { return i < gaps_.size() ? gaps_[i] : 0; }
  /// Whether `word` (folded) stands at `i`.
  [[nodiscard]] bool starts_with(std::u32string_view word, std::size_t i) const noexcept {
    return i <= chars_.size() && view().substr(i, word.size()) == word;
  }

  /// Where characters `first` to `last` (not included) stand in the text, in bytes. @pre `first <= last <= size()`
  [[nodiscard]] Span span(std::size_t first, std::size_t last) const noexcept;
  /// Characters `first` to `last` (not included) as they are written, without the blanks that folding leaves out.
  [[nodiscard]] std::string written(std::size_t first, std::size_t last) const;
  /// The character that byte `offset` belongs to, or `size()`.
  [[nodiscard]] std::size_t at_byte(std::size_t offset) const noexcept;

 private:
  std::string_view source_{};
  std::u32string chars_{};
  std::vector<std::uint32_t> begins_{};  // of each character, in bytes
  std::vector<std::uint32_t> ends_{};
  std::vector<std::uint8_t> gaps_{0};
};

/// One character as it is compared: `fold(U'帮') == fold(U'幫')`. U+0020 for blanks, U+0000 for what is left out.
[[nodiscard]] char32_t fold(char32_t c) noexcept;

/// One character in the spelling that is common to all: as `fold`, but capitals and what folding leaves out stay, 「」 and 『』 are “”.
/// For those who want to keep places: one character stays one character.
[[nodiscard]] char32_t unify(char32_t c) noexcept;
/// A whole text in that spelling: as many characters as before.
[[nodiscard]] std::string unify_text(std::string_view utf8);

/// A whole text in folded spelling, UTF-8: for comparing names and words.
[[nodiscard]] std::string fold_text(std::string_view utf8);

}  // namespace bangfu::document
