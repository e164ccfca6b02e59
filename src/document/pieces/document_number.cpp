// SPDX-License-Identifier: BSL-1.0
#include <bangfu/document/document_number.hpp>

#include <algorithm>
#include <utility>

#include "document/pieces/grammar.hpp"

namespace bangfu::document {

namespace {

using detail::Got;

constexpr std::size_t longest_issuer = 16;

Text expected() {
  return Text("文号，如 国发〔2019〕4号", "zh").set("en", "a document number such as 国发〔2019〕4号");
}

bool opens(char32_t c) noexcept { return std::u32string_view(U"〔[【(﹝").find(c) != std::u32string_view::npos; }
bool closes(char32_t c) noexcept { return std::u32string_view(U"〕]】)﹞").find(c) != std::u32string_view::npos; }
bool masks_digit(char32_t c) noexcept { return c == U'x' || c == U'×' || c == U'*' || c == U'_' || c == U'〇'; }
bool of_issuer(char32_t c) noexcept { return detail::is_cjk(c) || detail::is_letter(c); }

/// A number of at most `longest` digits, some of which may be masked. `i` goes past it.
struct Masked {
  std::optional<int> value{};
  std::size_t first = 0;
  std::size_t last = 0;
};
std::optional<Masked> number_or_mask(Folded const& t, std::size_t& i, std::size_t longest) {
  Masked m;
  m.first = i;
  bool masked = false;
  int value = 0;
  while (i - m.first <= longest && (detail::is_digit(t[i]) || masks_digit(t[i]))) {
    if (masks_digit(t[i]) && t[i] != U'〇') masked = true;
    value = value * 10 + (detail::is_digit(t[i]) ? static_cast<int>(t[i] - U'0') : 0);
    ++i;
  }
  if (i == m.first || i - m.first > longest) return std::nullopt;
  m.last = i;
  if (!masked) m.value = value;
  return m;
}

/// What follows the issuer: 〔2019〕4号.
std::optional<Got<DocumentNumber>> tail_at(Folded const& t, std::size_t i) {
  std::size_t p = i;
  if (!opens(t[p])) return std::nullopt;
  p = detail::skip_space(t, p + 1);
  auto const year = number_or_mask(t, p, 4);
  if (!year || year->last - year->first != 4) return std::nullopt;
  p = detail::skip_space(t, p);
  if (t[p] == U'年') p = detail::skip_space(t, p + 1);
  if (!closes(t[p])) return std::nullopt;
  p = detail::skip_space(t, p + 1);
  if (t[p] == U'第') p = detail::skip_space(t, p + 1);
  auto const serial = number_or_mask(t, p, 6);
  bool const blank = !serial && t.gap(p) > 0;
  if (!serial && !blank) return std::nullopt;
  p = detail::skip_space(t, p);
  if (t[p] != U'号') return std::nullopt;
  Got<DocumentNumber> got;
  got.value.year = year->value;
  if (!year->value) got.value.masked_year = t.written(year->first, year->last);
  if (serial) {
    got.value.serial = serial->value;
    if (!serial->value) got.value.masked_serial = t.written(serial->first, serial->last);
  }
  got.end = p + 1;
  return got;
}

std::optional<Got<DocumentNumber>> number_at(Folded const& t, std::size_t i) {
  std::size_t p = i;
  while (of_issuer(t[p]) && p - i < longest_issuer) ++p;
  // The brackets of a year may not be taken for part of a name: at least one character stands before them.
  if (p == i) return std::nullopt;
  std::size_t const end = p;
  p = detail::skip_space(t, p);
  auto got = tail_at(t, p);
  if (got) got->value.issuer = t.written(i, end);
  return got;
}

/// Words before an issuer's name which are not part of it.
constexpr std::u32string_view not_of_issuer[] = {U"根据", U"依据", U"按照", U"依照", U"遵照", U"贯彻", U"落实", U"执行",
                                                 U"参照", U"按",   U"据",   U"见",   U"和",   U"与",   U"及",   U"以及",
                                                 U"的",   U"以",   U"对",   U"由",   U"通知", U"文件", U"意见", U"文号",
                                                 U"号",   U"为",   U"是",   U"即",   U"原",   U"印发"};

/// Where in `first` to `end` the issuer's name begins.
std::size_t issuer_begin(Folded const& t, std::size_t first, std::size_t end) {
  std::size_t begin = first;
  for (std::size_t i = first; i < end; ++i) {
    for (std::u32string_view const word : not_of_issuer) {
      if (!t.starts_with(word, i) || i + word.size() >= end) continue;
      // One character may be part of a name (教和发): only at the front, or after another such word.
      if (word.size() == 1 && i != begin && word != U"和" && word != U"与" && word != U"的") continue;
      begin = std::max(begin, i + word.size());
    }
  }
  return begin;
}

}  // namespace

Parsed<DocumentNumber> parse_document_number(std::string_view text) {
  return detail::whole<DocumentNumber>(text, expected(), number_at);
}

std::optional<Piece<DocumentNumber>> read_document_number(std::string_view text) {
  return detail::beginning<DocumentNumber>(text, number_at);
}

std::vector<Piece<DocumentNumber>> find_document_numbers(std::string_view text) {
  std::vector<Piece<DocumentNumber>> found;
  Folded const t(text);
  std::size_t free = 0;  // nothing before it may be taken again
  for (std::size_t i = 0; i < t.size(); ++i) {
    if (!opens(t[i])) continue;
    auto got = tail_at(t, i);
    if (!got) continue;
    std::size_t end = i;
    while (end > free && t[end - 1] == U' ') --end;
    std::size_t first = end;
    while (first > free && of_issuer(t[first - 1]) && end - first < longest_issuer) --first;
    first = issuer_begin(t, first, end);
    if (first == end) continue;
    got->value.issuer = t.written(first, end);
    free = got->end;
    i = got->end - 1;
    found.push_back(detail::piece(text, t, first, std::move(*got)));
  }
  return found;
}

std::string document_number_words(DocumentNumber const& n) {
  auto const part = [](std::optional<int> const& value, std::string const& masked) {
    return value ? std::to_string(*value) : masked;
  };
  return n.issuer + "〔" + part(n.year, n.masked_year) + "〕" + part(n.serial, n.masked_serial) + "号";
}

}  // namespace bangfu::document
