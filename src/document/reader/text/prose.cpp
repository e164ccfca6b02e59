// SPDX-License-Identifier: BSL-1.0
#include "document/reader/text/prose.hpp"

#include <algorithm>

#include <bangfu/document/folded.hpp>

namespace bangfu::document::reader {

bool is_ideograph(char32_t c) noexcept {
  return (c >= 0x3400 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x20000 && c <= 0x3FFFF) || c == 0x3007;
}

bool is_wide(char32_t c) noexcept {
  return is_ideograph(c) || (c >= 0x3000 && c <= 0x30FF) || (c >= 0xFF00 && c <= 0xFF60) ||
         (c >= 0x2018 && c <= 0x201D) || c == 0x2014 || c == 0x2026 || (c >= 0x2460 && c <= 0x2473) || c == 0x25CB ||
         c == 0xD7;
}

std::pair<char32_t, std::size_t> character_at(std::string_view text, std::size_t i) noexcept {
  auto const byte = [&](std::size_t k) {
    return k < text.size() ? static_cast<char32_t>(static_cast<unsigned char>(text[k])) : char32_t{0x80};
  };
  char32_t const first = byte(i);
  if (first < 0x80) return {first, 1};
  if (first < 0xE0) return {((first & 0x1F) << 6) | (byte(i + 1) & 0x3F), 2};
  if (first < 0xF0) return {((first & 0x0F) << 12) | ((byte(i + 1) & 0x3F) << 6) | (byte(i + 2) & 0x3F), 3};
  return {((first & 0x07) << 18) | ((byte(i + 1) & 0x3F) << 12) | ((byte(i + 2) & 0x3F) << 6) | (byte(i + 3) & 0x3F),
          4};
}

std::string_view beginning(std::string_view text, std::size_t bytes) noexcept {
  if (bytes >= text.size()) return text;
  while (bytes > 0 && (static_cast<unsigned char>(text[bytes]) & 0xC0U) == 0x80U) --bytes;
  return text.substr(0, bytes);
}

std::string_view ending(std::string_view text, std::size_t bytes) noexcept {
  if (text.size() <= bytes) return text;
  std::size_t from = text.size() - bytes;
  while (from < text.size() && (static_cast<unsigned char>(text[from]) & 0xC0U) == 0x80U) ++from;
  return text.substr(from);
}

std::size_t step_back(std::string_view text, std::size_t i) noexcept {
  do --i;
  while (i > 0 && (static_cast<unsigned char>(text[i]) & 0xC0U) == 0x80U);
  return i;
}

void append_utf8(std::string& out, char32_t c) {
  auto const put = [&](char32_t byte) { out += static_cast<char>(static_cast<unsigned char>(byte)); };
  if (c < 0x80) {
    put(c);
  } else if (c < 0x800) {
    put(0xC0 | (c >> 6));
    put(0x80 | (c & 0x3F));
  } else if (c < 0x10000) {
    put(0xE0 | (c >> 12));
    put(0x80 | ((c >> 6) & 0x3F));
    put(0x80 | (c & 0x3F));
  } else {
    put(0xF0 | (c >> 18));
    put(0x80 | ((c >> 12) & 0x3F));
    put(0x80 | ((c >> 6) & 0x3F));
    put(0x80 | (c & 0x3F));
  }
}

std::size_t characters(std::string_view text) noexcept {
  std::size_t n = 0;
  for (char c : text)
    if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80U) ++n;
  return n;
}

std::string without_blanks(std::string_view text) {
  std::string out(text);
  out.erase(std::remove(out.begin(), out.end(), ' '), out.end());
  return out;
}

char32_t last_character(std::string_view text) noexcept {
  if (text.empty()) return 0;
  std::size_t i = text.size() - 1;
  while (i > 0 && (static_cast<unsigned char>(text[i]) & 0xC0U) == 0x80U) --i;
  return character_at(text, i).first;
}

/// The rule between two cells: |, ｜, │, ┃, ║.
static bool is_bar(char32_t c) noexcept { return c == '|' || c == 0xFF5C || c == 0x2502 || c == 0x2503 || c == 0x2551; }

/// One or two digits, and nothing else.
static bool is_short_number(std::string_view text) noexcept {
  return !text.empty() && text.size() <= 2 &&
         std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

void Prose::append_mark(char c) {
  text_ += c;
  at_.push_back(at_.empty() ? 0 : at_.back());
}

void Prose::append(Span part, Blanks blanks) {
  std::string_view const raw = (*source_)[part];
  std::size_t blank_run = 0;  // characters
  bool wide_blank = false;
  bool begun = false;
  std::size_t blank_at = 0;
  for (std::size_t i = 0; i < raw.size();) {
    auto const [c, size] = character_at(raw, i);
    char32_t f = unify(c);
    if (is_bar(c)) f = '|';
    if (f == ' ' || f == '\n' || f == '\r' || f == '\f' || f == '\v' || c == 0xFEFF || c == 0x200B) {
      if (blank_run++ == 0) blank_at = part.offset + i;
      wide_blank = wide_blank || c == 0x3000 || c == '\t' || (f != ' ' && blanks == Blanks::cells);
      i += size;
      continue;
    }
    if (f == '"') {
      f = in_quotes_ ? 0x201D : 0x201C;
      in_quotes_ = !in_quotes_;
    }
    if (blank_run != 0 && begun) {
      char32_t const before = last_character(text_);
      // a "phone mentor" at: a quotation mark is as wide as what it stands beside
      auto const narrow = [](char32_t one) { return !is_wide(one) || one == 0x201C || one == 0x201D; };
      bool const alike = (is_ideograph(f) && is_ideograph(before)) ||
                         (narrow(f) && narrow(before) && (!is_wide(f) || !is_wide(before)));
      // 1 . 师资: the mark belongs to the number
      bool const in_label = f == '.' && !wide_blank && blank_run == 1 && is_short_number(text_);
      if (!in_label && (blanks == Blanks::cells || wide_blank || blank_run > 1 || alike)) {
        text_ += ' ';
        at_.push_back(static_cast<std::uint32_t>(blank_at));
      }
    }
    if (f == '.' && ends_chinese_sentence(raw, i + size)) f = 0x3002;
    blank_run = 0;
    wide_blank = false;
    begun = true;
    std::size_t const before = text_.size();
    append_utf8(text_, f);
    at_.resize(at_.size() + (text_.size() - before), static_cast<std::uint32_t>(part.offset + i));
    i += size;
  }
}

bool Prose::ends_chinese_sentence(std::string_view raw, std::size_t after) const noexcept {
  char32_t const last = last_character(text_);
  if (!is_ideograph(last) && last != ')' && last != 0x201D) return false;
  // (Staff). They …: a bracket or a quotation ends a Chinese sentence where its words are Chinese
  if (!is_ideograph(last)) {
    constexpr std::size_t near = 200;
    bool chinese = false;
    for (std::size_t i = text_.size(); i > 0 && i + near > text_.size() && !chinese;) {
      i = step_back(text_, i);
      chinese = is_ideograph(character_at(text_, i).first);
    }
    if (!chinese) return false;
  }
  if (after < raw.size()) {
    char32_t const next = character_at(raw, after).first;
    if (!is_wide(next) && next != ' ' && next != '\n' && next != '(') return false;
  }
  // 一. and 甲. at the beginning are labels.
  constexpr std::string_view numerals = "一二三四五六七八九十甲乙丙丁戊己庚辛壹贰叁肆伍陆柒捌玖拾";
  std::size_t label = 0;
  while (label < text_.size() && label < 10 && numerals.find(text_.substr(label, 3)) != std::string_view::npos)
    label += 3;
  return label < text_.size();
}

Span Prose::span(std::size_t begin, std::size_t end) const noexcept {
  if (begin >= end || end > at_.size()) return {};
  std::size_t const first = at_[begin];
  std::size_t const last = at_[end - 1];
  std::size_t const size = character_at(source_->text, last).second;
  return {.offset = first, .length = last + size > first ? last + size - first : 0};
}

std::string Prose::original(std::size_t begin, std::size_t end) const {
  std::string out;
  for (std::size_t i = begin; i < end && i < text_.size();) {
    std::size_t const size = character_at(text_, i).second;
    if (text_[i] == ' ' || text_[i] == '\x1f') {
      out += ' ';
    } else if (text_[i] == ':' && i > 0 && at_[i] == at_[i - 1]) {
      // A mark that the source does not have
      out += is_wide(character_at(source_->text, at_[i]).first) ? "：" : ": ";
    } else {
      out.append(source_->text, at_[i], character_at(source_->text, at_[i]).second);
    }
    i += size;
  }
  return out;
}

Words Words::trimmed(std::string_view marks) const noexcept {
  Words w = *this;
  auto const drops = [&](char32_t c) {
    if (c == ' ' || c == 0x1F) return true;
    for (std::size_t i = 0; i < marks.size();) {
      auto const [m, size] = character_at(marks, i);
      if (m == c) return true;
      i += size;
    }
    return false;
  };
  std::string_view const text = of == nullptr ? std::string_view() : std::string_view(of->text());
  while (w.begin < w.end) {
    auto const [c, size] = character_at(text, w.begin);
    if (!drops(c)) break;
    w.begin += size;
  }
  while (w.begin < w.end) {
    std::size_t i = w.end - 1;
    while (i > w.begin && (static_cast<unsigned char>(text[i]) & 0xC0U) == 0x80U) --i;
    if (!drops(character_at(text, i).first)) break;
    w.end = i;
  }
  return w;
}

}  // namespace bangfu::document::reader
