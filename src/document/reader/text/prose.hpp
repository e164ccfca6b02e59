// SPDX-License-Identifier: BSL-1.0
/// @file
/// Text as the grammar sees it: simplified script, half width, lines re-joined; each character knows where it stands.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <bangfu/document/source.hpp>

namespace bangfu::document::reader {

/// What becomes of blanks between characters.
enum class Blanks : unsigned char {
  prose,  ///< single ones between Chinese and other characters go, as PDF tools sprinkle them; others become one blank
  cells,  ///< all stay, as one: they may part the cells of a table
};

/// Whether a code point is Chinese: an ideograph or punctuation of East Asian width.
[[nodiscard]] bool is_wide(char32_t c) noexcept;
/// Whether it is an ideograph.
[[nodiscard]] bool is_ideograph(char32_t c) noexcept;
/// The character at `i` and how many bytes it takes. @pre `i < text.size()`, well-formed UTF-8
[[nodiscard]] std::pair<char32_t, std::size_t> character_at(std::string_view text, std::size_t i) noexcept;
/// Where the character before `i` begins. @pre `0 < i <= text.size()`, well-formed UTF-8
[[nodiscard]] std::size_t step_back(std::string_view text, std::size_t i) noexcept;
/// The beginning of a text, of so many bytes at most, in whole characters. @pre well-formed UTF-8
[[nodiscard]] std::string_view beginning(std::string_view text, std::size_t bytes) noexcept;
/// Its last characters, of not more than so many bytes: what is looked at for each number must not grow with the sentence.
[[nodiscard]] std::string_view ending(std::string_view text, std::size_t bytes = 240) noexcept;
void append_utf8(std::string& out, char32_t c);
/// How many characters.
[[nodiscard]] std::size_t characters(std::string_view text) noexcept;
[[nodiscard]] std::string without_blanks(std::string_view text);
/// The last character; 0 of an empty text.
[[nodiscard]] char32_t last_character(std::string_view text) noexcept;

/// A folded text. Built from parts of the source in their order, which need not adjoin.
class Prose {
 public:
  Prose() = default;
  explicit Prose(Source const& source) : source_(&source) {}

  /// Appends a part of the source. Blanks at its ends are dropped.
  void append(Span part, Blanks blanks);
  /// Appends a blank or a mark that the source does not have (between joined lines, cells).
  void append_mark(char c);

  [[nodiscard]] std::string const& text() const noexcept { return text_; }
  [[nodiscard]] bool empty() const noexcept { return text_.empty(); }
  [[nodiscard]] Source const& source() const noexcept { return *source_; }

  /// Where the bytes [begin, end) of the text stand in the source.
  [[nodiscard]] Span span(std::size_t begin, std::size_t end) const noexcept;
  /// The same words as the source writes them, without line breaks.
  [[nodiscard]] std::string original(std::size_t begin, std::size_t end) const;

 private:
  /// Whether a full stop of half width ends a Chinese sentence here.
  [[nodiscard]] bool ends_chinese_sentence(std::string_view raw, std::size_t after) const noexcept;

  Source const* source_ = nullptr;
  std::string text_{};
  std::vector<std::uint32_t> at_{};  // for each byte of text_: where its character stands in the source
  bool in_quotes_ = false;           // of straight quotation marks, which look alike on both sides
};

/// A part of a folded text.
struct Words {
  Prose const* of = nullptr;
  std::size_t begin = 0;
  std::size_t end = 0;

  Words() = default;
  Words(Prose const& folded) : of(&folded), end(folded.text().size()) {}
  Words(Prose const& folded, std::size_t from, std::size_t to) : of(&folded), begin(from), end(to) {}

  [[nodiscard]] std::string_view view() const noexcept {
    return of == nullptr ? std::string_view() : std::string_view(of->text()).substr(begin, end - begin);
  }
  [[nodiscard]] bool empty() const noexcept { return begin >= end; }
  [[nodiscard]] std::size_t size() const noexcept { return end - begin; }
  /// A part of the part; positions count from its beginning.
  [[nodiscard]] Words part(std::size_t from, std::size_t to) const noexcept {
    Words w = *this;
    w.begin = begin + from;
    w.end = begin + (to > size() ? size() : to);
    return w;
  }
  /// Without blanks and the marks given at its ends.
  [[nodiscard]] Words trimmed(std::string_view marks = "") const noexcept;
  [[nodiscard]] Span span() const noexcept { return of->span(begin, end); }
  [[nodiscard]] std::string original() const { return of == nullptr ? std::string() : of->original(begin, end); }
};

}  // namespace bangfu::document::reader
