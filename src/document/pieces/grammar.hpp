// SPDX-License-Identifier: BSL-1.0
/// @file
/// What the grammar pieces share: the forms in which each is offered, and walking through a folded text.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <bangfu/core/decimal.hpp>
#include <bangfu/document/folded.hpp>
#include <bangfu/document/lexicon.hpp>
#include <bangfu/document/piece.hpp>

namespace bangfu::document::detail {

/// What a grammar took from a folded text.
template <class T>
struct Got {
  T value{};
  std::size_t end = 0;  ///< first character that was not taken
  std::vector<Diagnostic> findings{};
};

inline bool is_digit(char32_t c) noexcept { return c >= U'0' && c <= U'9'; }
inline bool is_letter(char32_t c) noexcept { return c >= U'a' && c <= U'z'; }
inline bool is_cjk(char32_t c) noexcept { return (c >= 0x3400 && c <= 0x9fff) || c == U'〇' || c >= 0x20000; }

/// Without the blanks at its ends.
inline std::string_view trimmed(std::string_view s) noexcept {
  auto const blank = [](char c) { return c == ' ' || c == '\t' || c == '\r'; };
  while (!s.empty() && blank(s.front())) s.remove_prefix(1);
  while (!s.empty() && blank(s.back())) s.remove_suffix(1);
  return s;
}

inline std::size_t skip_space(Folded const& t, std::size_t i) noexcept {
  while (t[i] == U' ') ++i;
  return i;
}
/// Goes past one of `chars`, with spaces around it.
inline bool take_any(Folded const& t, std::size_t& i, std::u32string_view chars) noexcept {
  std::size_t const p = skip_space(t, i);
  if (p >= t.size() || chars.find(t[p]) == std::u32string_view::npos) return false;
  i = skip_space(t, p + 1);
  return true;
}
/// Goes past `word` (folded), after spaces. A word that ends with a letter is a whole word.
inline bool take_word(Folded const& t, std::size_t& i, std::u32string_view word) noexcept {
  std::size_t const p = skip_space(t, i);
  if (!t.starts_with(word, p)) return false;
  if (is_letter(word.back()) && is_letter(t[p + word.size()])) return false;
  i = p + word.size();
  return true;
}
/// Goes past the first of `words` that stands here.
inline bool take_one(Folded const& t, std::size_t& i, std::initializer_list<std::u32string_view> words) noexcept {
  for (std::u32string_view const word : words)
    if (take_word(t, i, word)) return true;
  return false;
}
/// Between characters that are no two parts of one Latin word or number.
inline bool at_word_start(Folded const& t, std::size_t i) noexcept {
  if (i == 0 || i >= t.size()) return true;
  bool const letters = is_letter(t[i]) && is_letter(t[i - 1]);
  bool const digits = is_digit(t[i]) && (is_digit(t[i - 1]) || is_letter(t[i - 1]));
  return !letters && !digits;
}

inline Diagnostic slip(std::string code, std::string_view found, std::string_view zh, std::string_view en) {
  Diagnostic d;
  d.code = std::move(code);
  d.severity = Severity::warning;
  d.arguments.push_back({.name = "found", .value = Text(std::string(found))});
  d.message.set("zh", format_message(zh, d.arguments, "zh"));
  d.message.set("en", format_message(en, d.arguments, "en"));
  return d;
}

template <class T>
Piece<T> piece(std::string_view text, Folded const& t, std::size_t first, Got<T> got) {
  Piece<T> made;
  made.value = std::move(got.value);
  made.span = t.span(first, got.end);
  made.wording = std::string(text.substr(made.span.offset, made.span.length));
  made.findings = std::move(got.findings);
  return made;
}

inline ReadError refusal(ReadErrorCode code, std::string_view text, Folded const& t, std::size_t at, Text expected) {
  std::size_t const offset = at < t.size() ? t.span(at, at).offset : text.size();
  return {code, SourcePlace{.line = 1, .column = at + 1, .offset = offset}, text.substr(offset), std::move(expected)};
}

/// The form for a whole text. `grammar(folded, i)` answers `optional<Got<T>>`.
template <class T, class Grammar>
Parsed<T> whole(std::string_view text, Text expected, Grammar&& grammar) {
  Folded const t(text, longest_piece + 1);
  if (t.size() > longest_piece) return refusal(ReadErrorCode::limit, text, t, longest_piece, std::move(expected));
  std::size_t const first = skip_space(t, 0);
  std::optional<Got<T>> got = grammar(t, first);
  if (!got) return refusal(ReadErrorCode::syntax, text, t, first, std::move(expected));
  if (std::size_t const rest = skip_space(t, got->end); rest < t.size())
    return refusal(ReadErrorCode::syntax, text, t, rest, std::move(expected));
  return piece(text, t, first, std::move(*got));
}

/// The form for the beginning of a text.
template <class T, class Grammar>
std::optional<Piece<T>> beginning(std::string_view text, Grammar&& grammar) {
  Folded const t(text, longest_piece);
  std::optional<Got<T>> got = grammar(t, 0);
  if (!got || got->end == 0) return std::nullopt;
  return piece(text, t, 0, std::move(*got));
}

/// The form for all in a text. `grammar(folded, i)` is asked at each place where a word may begin.
template <class T, class Grammar>
std::vector<Piece<T>> all(std::string_view text, Grammar&& grammar) {
  std::vector<Piece<T>> found;
  Folded const t(text);
  for (std::size_t i = 0; i < t.size();) {
    std::optional<Got<T>> got;
    if (t[i] != U' ' && at_word_start(t, i)) got = grammar(t, i);
    if (got && got->end > i) {
      std::size_t const end = got->end;
      found.push_back(piece(text, t, i, std::move(*got)));
      i = end;
    } else {
      ++i;
    }
  }
  return found;
}

/// A number and what its form tells.
struct Number {
  Decimal value{};
  std::optional<Decimal> high{};  ///< of a range in one word: 两三, 十五六
  bool more = false;              ///< 多 or 余 before its last unit: 30多万
  bool indefinite = false;        ///< 数十, 几百: no number is stated
  bool too_long = false;          ///< more digits than a Decimal holds; the value means nothing
  bool chinese = false;           ///< written in Chinese numerals
  bool positional = false;        ///< digit by digit
  int scale = 0;                  ///< the power of ten that it ends with: 4 for 万, 8 for 亿
  std::size_t end = 0;
};
/// The number at `i`, or none.
std::optional<Number> number_at(Folded const& t, std::size_t i);
/// The value of a Chinese digit, those of accounts too.
std::optional<int> chinese_digit(char32_t c) noexcept;
/// × 10^power; empty beyond 18 digits.
std::optional<Decimal> times_power(Decimal const& d, int power) noexcept;

}  // namespace bangfu::document::detail
