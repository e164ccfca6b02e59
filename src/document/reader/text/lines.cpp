// SPDX-License-Identifier: BSL-1.0
#include "document/reader/text/lines.hpp"

#include <unordered_map>
#include <utility>

namespace bangfu::document::reader {
namespace {

/// Columns that a character takes: two for Chinese ones. Letters and digits of full width count as others do, so that it does
/// not matter in which width a tool writes them.
std::size_t columns_of(char32_t c) {
  bool const alphanumeric =
      (c >= 0xFF10 && c <= 0xFF19) || (c >= 0xFF21 && c <= 0xFF3A) || (c >= 0xFF41 && c <= 0xFF5A);
  return !alphanumeric && (is_wide(c) || (c >= 0xFF00 && c < 0xFF61)) ? 2 : 1;
}

Pattern const page_number(
    "^(?:-+ ?\\d{1,4} ?-+|[·•~] ?\\d{1,4} ?[·•~]|第? ?\\d{1,4} ?页(?:[,，/ ]*共 ?\\d{1,4} ?页)?|\\d{1,4} ?/ "
    "?\\d{1,4}|[Pp]age \\d{1,4}(?: of "
    "\\d{1,4})?)$");

}  // namespace

bool Page::ends_blank(std::size_t k) const {
  std::string_view const after = std::string_view(source.text).substr(lines[k].span.end(), 3);
  return !after.empty() && (after[0] == ' ' || after[0] == '\t' || after == "\u3000");
}

std::string folded_line(Source const& source, Span span, Blanks blanks) {
  Prose f(source);
  f.append(span, blanks);
  return f.text();
}

std::size_t width(std::string_view raw) {
  std::size_t w = 0;
  for (std::size_t i = 0; i < raw.size();) {
    auto const [c, size] = character_at(raw, i);
    w += columns_of(c);
    i += size;
  }
  return w;
}

std::size_t first_token_width(std::string_view raw) {
  std::size_t w = 0;
  for (std::size_t i = 0; i < raw.size();) {
    auto const [c, size] = character_at(raw, i);
    bool const wide = columns_of(c) == 2;
    if (c == ' ') break;
    if (wide) return w == 0 ? 2 : w;
    ++w;
    i += size;
    if (w > 24) break;
  }
  return w;
}

std::optional<Line> make_line(Source const& source, Span span) {
  std::string_view const raw = source[span];
  auto const blank = [](char32_t c) {
    return c == ' ' || c == '\t' || c == 0x3000 || c == 0xA0 || c == '\r' || c == '\f' || c == '\n' || c == '\v';
  };
  Line line;
  std::size_t i = 0;
  while (i < raw.size()) {
    auto const [c, size] = character_at(raw, i);
    if (!blank(c)) break;
    line.indent += c == 0x3000 ? 2 : c == '\t' ? 4 : 1;
    ++line.characters;
    line.wide_indent = line.wide_indent || c == 0x3000 || c == '\t';
    i += size;
  }
  if (i == raw.size()) return std::nullopt;
  std::size_t end = raw.size();
  while (end > i) {
    std::size_t k = end - 1;
    while (k > i && (static_cast<unsigned char>(raw[k]) & 0xC0U) == 0x80U) --k;
    if (!blank(character_at(raw, k).first)) break;
    end = k;
  }
  line.span = {span.offset + i, end - i};
  line.edge = line.indent + width(raw.substr(i, end - i));
  line.characters += characters(raw.substr(i, end - i));
  return line;
}

void drop_furniture(std::vector<Line>& lines) {
  std::vector<bool> drop(lines.size(), false);
  for (std::size_t i = 0; i < lines.size(); ++i)
    drop[i] = lines[i].folded.size() < 40 && page_number.whole(lines[i].folded).has_value();
  std::unordered_map<std::string_view, std::vector<std::size_t>> same;
  for (std::size_t i = 0; i < lines.size(); ++i)
    if (!drop[i] && lines[i].folded.size() >= 12) same[lines[i].folded].push_back(i);
  for (auto const& [text, places] : same) {
    if (places.size() < 2) continue;
    bool spaced = places.size() >= 3;
    for (std::size_t k = 1; k < places.size(); ++k) spaced = spaced && places[k] - places[k - 1] >= 15;
    for (std::size_t k = 0; k < places.size(); ++k) {
      std::size_t const i = places[k];
      bool const at_page = (i > 0 && drop[i - 1] && page_number.whole(lines[i - 1].folded)) ||
                           (i + 1 < lines.size() && drop[i + 1] && page_number.whole(lines[i + 1].folded));
      if ((k > 0 && spaced) || at_page) drop[i] = true;
    }
  }
  std::size_t kept = 0;
  std::size_t blanks = 0;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (drop[i]) {
      blanks = 1;  // a page's end is no paragraph's end
      continue;
    }
    if (kept != i) lines[kept] = std::move(lines[i]);
    if (blanks != 0) lines[kept].blanks_before = 0;
    blanks = 0;
    ++kept;
  }
  lines.resize(kept);
}

namespace {

/// ├ 任务一, │内容：…: the stroke of a drawn tree, which stands before the line and parts no cells.
void drop_tree_stroke(Source const& source, Line& line) {
  static Pattern const stroke("^[│┃║┌├└┏┣┗╔╠╚╭╰┝][\\x{2500}-\\x{257F}]*[ \\x{3000}]*([^ \\x{2500}-\\x{257F}][^│┃║]*)$");
  if (line.span.length > 3000) return;
  auto const m = stroke.whole(source[line.span]);
  if (!m) return;
  line.span = {line.span.offset + m->begin(1), line.span.length - m->begin(1)};
  line.folded = folded_line(source, line.span, Blanks::prose);
}

}  // namespace

void drop_rules(Source const& source, std::vector<Line>& lines) {
  static Pattern const drawn(
      "^[\\x{2500}-\\x{257F} ]*[\\x{2500}\\x{2501}\\x{2550}]{2}[\\x{2500}-\\x{257F} ]*$|^\\+(?:[-=]{2,}\\+)+$");
  std::size_t kept = 0;
  bool rule = false;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (lines[i].span.length < 600 && drawn.in(source[lines[i].span])) {
      rule = true;
      continue;
    }
    drop_tree_stroke(source, lines[i]);
    if (kept != i) lines[kept] = std::move(lines[i]);
    lines[kept++].ruled = rule;
    rule = false;
  }
  lines.resize(kept);
}

Pattern const& bare_number() {
  static Pattern const pattern("^\\d{1,4}$");
  return pattern;
}

Pattern const& only_date() {
  static Pattern const pattern(
      "^(?:(?:20|19|二)[\\d〇○ОOo零一二三四五六七八九]{2,3} ?年.{1,12}日|\\d{1,2} [A-Z][a-z]+ "
      "\\d{4}|\\d{4}[-./]\\d{1,2}[-./]\\d{1,2})$");
  return pattern;
}

}  // namespace bangfu::document::reader
