// SPDX-License-Identifier: BSL-1.0
#include "document/reader/text/layout.hpp"

#include <algorithm>
#include <utility>

#include "document/reader/tables/flat_rows.hpp"
#include "document/reader/text/clauses.hpp"
#include "document/reader/text/lines.hpp"
#include "document/reader/text/paragraphs.hpp"
#include "document/reader/text/pattern.hpp"

namespace bangfu::document::reader {
namespace {

/// Where lines of the text are broken: those of tables, cell by cell, say nothing of it.
Wrap wrap_outside_tables(Source const& source, std::vector<Line> const& lines, bool double_spaced, bool latin) {
  Page const page{.source = source, .lines = lines, .double_spaced = double_spaced, .latin = latin};
  std::vector<Line> outside;
  for (std::size_t i = 0; i < lines.size();) {
    Grid turned;
    if (std::size_t const end = turned_rows(page, i, turned); end > i) {
      i = end;
      continue;
    }
    auto const head = head_at(page, i);
    // Rows of English tables that blanks part are longer than lines
    if (head && (latin || head->layout == Layout::lines || head->separator != ' ')) {
      Grid grid;
      std::size_t const end = take_rows(page, i, *head, grid);
      if (!grid.rows.empty()) {
        i = end;
        continue;
      }
      while (i < end) outside.push_back(lines[i++]);
      if (i >= lines.size()) break;
    }
    outside.push_back(lines[i++]);
  }
  return wrap_of(outside, latin);
}

/// Joins the lines of a row whose cells marks part, where the page is narrower than the row: each row has as many marks as
/// the head, and begins with its number.
void join_wrapped_rows(Source const& source, std::vector<Line>& lines, bool double_spaced) {
  static Pattern const head_key("^(?:[序编編][号號]|序|[项項]|No\\.?|Ref\\.?|Item|#)[ \\x{3000}]*(\t|\\| ?|/ )");
  static Pattern const row_key("^(?:\\d{1,3}|[A-Z]\\d{1,2}|[一二三四五六七八九十]{1,3})[ \\x{3000}]*(\t|\\||/ )");
  constexpr std::size_t most = 8;
  auto const text_of = [&](std::size_t first, std::size_t end) {
    std::size_t const to = end < lines.size() ? lines[end].span.offset : lines[end - 1].span.end();
    return source[Span{lines[first].span.offset, to - lines[first].span.offset}];
  };
  auto const marks_in = [](std::string_view text, char mark) {
    if (mark != '/') return static_cast<std::size_t>(std::count(text.begin(), text.end(), mark));
    std::size_t n = 0;
    auto const blank = [](char c) { return c == ' ' || c == '\n'; };
    for (std::size_t i = 1; i + 1 < text.size(); ++i)
      n += text[i] == '/' && blank(text[i - 1]) && blank(text[i + 1]) ? 1U : 0U;
    return n;
  };
  std::vector<Line> joined;
  joined.reserve(lines.size());
  for (std::size_t i = 0; i < lines.size();) {
    std::size_t const at = i++;
    joined.push_back(lines[at]);
    auto const head = head_key.at(source[lines[at].span]);
    if (!head) continue;
    char const mark = (*head)[1].front();
    auto const begins = [&](std::size_t k) {
      auto const m = row_key.at(source[lines[k].span]);
      return m && (*m)[1].front() == mark;
    };
    std::size_t k = at + 1;
    while (k < lines.size() && k < at + most && !begins(k)) ++k;
    if (k >= lines.size() || !begins(k)) continue;
    std::size_t const columns = marks_in(text_of(at, k), mark);
    if (columns < 3) continue;
    // 一、师资, below the head: what the first rows are about, and no more of the head
    static Pattern const group("^(?:[一二三四五六七八九十]{1,3}[、.．]|\\([一二三四五六七八九十]{1,3}\\)|[【〖])");
    std::size_t head_end = at + 1;
    while (head_end < k && !group.in(lines[head_end].folded)) ++head_end;
    std::vector<std::pair<std::size_t, std::size_t>> rows{{at, head_end}};
    for (std::size_t line = head_end; line < k; ++line) rows.emplace_back(line, line + 1);
    std::size_t edge = 0;
    while (k < lines.size() && begins(k)) {
      std::size_t end = k + 1;
      std::size_t n = marks_in(text_of(k, end), mark);
      edge = std::max(edge, lines[k].edge);
      while (end < lines.size() && end < k + most && (double_spaced || lines[end].blanks_before == 0) && !begins(end)) {
        std::size_t const more = marks_in(text_of(end, end + 1), mark);
        // All marks are there: what goes on is the last cell, of a full line or right above the next row
        static Pattern const heading("^(?:[一二三四五六七八九十]{1,3}[、.．]|\\(|第|[【〖])|[,。;:|]");
        bool const last_cell =
            lines[end - 1].edge + 6 >= edge || (more == 0 && end + 1 < lines.size() && begins(end + 1) &&
                                                characters(lines[end].folded) <= 8 && !heading.in(lines[end].folded));
        if (n + more > columns || (n == columns && !last_cell)) break;
        edge = std::max(edge, lines[end].edge);
        n = marks_in(text_of(k, ++end), mark);
      }
      if (n != columns) break;
      rows.emplace_back(k, end);
      k = end;
    }
    bool const broken = rows.size() > 2 && k - at > rows.size();
    if (broken) joined.pop_back();
    for (; i < k && !broken; ++i) joined.push_back(lines[i]);
    for (std::size_t r = 0; r < rows.size() && broken; ++r) {
      auto const& [first, end] = rows[r];
      Line row = lines[first];
      row.span.length = lines[end - 1].span.end() - row.span.offset;
      row.edge = row.indent + width(source[row.span]);
      row.characters = 0;
      row.folded = folded_line(source, row.span, Blanks::prose);
      joined.push_back(std::move(row));
    }
    i = k;
  }
  lines = std::move(joined);
}

/// A line of a form: a label and what it labels, parted by a tab or a bar.
struct FormLine {
  Span label{};
  Span value{};
};

std::optional<FormLine> form_line(Page const& page, std::size_t k) {
  static Pattern const label("^[\\p{Han}]{2,8}$|^[A-Z][a-z]+(?: [a-z]+){0,3}$");
  if (page.lines[k].span.length > 600) return std::nullopt;
  for (char const mark : {'\t', '|'}) {
    std::vector<Prose> cells = cells_between_marks(page, k, mark);
    cells.erase(std::remove_if(cells.begin(), cells.end(), [](Prose const& cell) { return cell.empty(); }),
                cells.end());
    if (cells.size() != 2 || !label.in(cells[0].text()) || column_of(cells[1].text()) || !column_of(cells[0].text()))
      continue;
    return FormLine{Words(cells[0]).span(), Words(cells[1]).span()};
  }
  return std::nullopt;
}

/// Takes the lines of a form from line `i` on, each as its label, a colon and its value. @return the line after them
std::size_t take_form(Page const& page, std::size_t i, std::vector<Item>& items) {
  for (; i < page.lines.size(); ++i) {
    auto const line = form_line(page, i);
    if (!line) break;
    Passage p{.words = Prose(page.source)};
    p.after_gap = !page.double_spaced && page.lines[i].blanks_before > 0;
    p.words.append(line->label, Blanks::prose);
    p.words.append_mark(':');
    p.words.append(line->value, Blanks::prose);
    p.parts.push_back(page.lines[i].span);
    items.emplace_back(std::move(p));
  }
  return i;
}

void add_lines(Source const& source, std::vector<Line>& lines, bool broken, bool latin, std::vector<Item>& items) {
  drop_rules(source, lines);
  if (lines.empty()) return;
  drop_furniture(lines);
  std::size_t spaced = 0;
  for (Line const& line : lines) spaced += line.blanks_before > 0 ? 1 : 0;
  bool const double_spaced = lines.size() > 4 && spaced * 10 > lines.size() * 8;
  if (broken) join_wrapped_rows(source, lines, double_spaced);
  Wrap const wrap = broken ? wrap_outside_tables(source, lines, double_spaced, latin) : Wrap{};
  Page const page{.source = source, .lines = lines, .wrap = wrap, .double_spaced = double_spaced, .latin = latin};
  Joiner const joiner(page);
  std::size_t from = 0;
  std::size_t i = 0;
  while (i < lines.size()) {
    Grid grid;
    if (std::size_t const end = turned_rows(page, i, grid); end > i) {
      joiner.join(from, i, items);
      items.emplace_back(std::move(grid));
      from = i = end;
      continue;
    }
    auto const head = head_at(page, i);
    if (!head && form_line(page, i)) {
      joiner.join(from, i, items);
      from = i = take_form(page, i, items);
      continue;
    }
    if (!head) {
      ++i;
      continue;
    }
    std::size_t end = take_rows(page, i, *head, grid);
    bool const parted = heads_more_rows(page, end, *head);
    if (grid.rows.empty() && !parted) {
      // The head alone, be it once or again and again
      i = std::max(i + 1, end);
      continue;
    }
    joiner.join(from, head->title_line ? i + 1 : i, items);
    if (!grid.rows.empty()) items.emplace_back(std::move(grid));
    while (heads_more_rows(page, end, *head)) {
      joiner.join(end, end + 1, items);
      Grid more;
      end = take_rows_from(page, end + 1, i, *head, more);
      if (more.rows.empty()) break;
      items.emplace_back(std::move(more));
    }
    from = i = end;
  }
  joiner.join(from, lines.size(), items);
}

}  // namespace

bool mostly_latin(std::string_view text) {
  std::size_t latin = 0;
  std::size_t wide = 0;
  for (std::size_t i = 0; i < text.size();) {
    auto const [c, size] = character_at(text, i);
    if (is_ideograph(c)) ++wide;
    if ((c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')) ++latin;
    i += size;
    if (i > 20000) break;
  }
  return latin > wide * 4;
}

std::vector<Words> cells_of(Grid const& grid, Row const& row) {
  if (grid.layout == Layout::rows) return split_at(Words(row.cells[0]), " ");
  return {row.cells.begin(), row.cells.end()};
}

Layouted lay_out(Source const& source) {
  Layouted out;
  out.latin = mostly_latin(source.text);
  std::vector<Line> lines;
  std::size_t blanks = 0;
  for (Block const& block : source.blocks) {
    if (block.part != Part::body) continue;
    if (Table const* const table = block.table()) {
      add_lines(source, lines, source.lines, out.latin, out.items);
      lines.clear();
      add_table(source, *table, out.items);
      continue;
    }
    Paragraph const& paragraph = *block.paragraph();
    if (source.lines) {
      auto line = make_line(source, paragraph.span);
      if (!line) {
        ++blanks;
        continue;
      }
      line->blanks_before = blanks;
      line->folded = folded_line(source, {line->span.offset, line->span.length}, Blanks::prose);
      blanks = 0;
      lines.push_back(std::move(*line));
      continue;
    }
    // A paragraph of a file that has paragraphs. Its own line breaks part it.
    std::string_view const raw = source[paragraph.span];
    std::size_t from = 0;
    bool first = true;
    while (from <= raw.size()) {
      std::size_t const to = std::min(raw.find('\n', from), raw.size());
      Passage p{.words = Prose(source)};
      p.words.append({paragraph.span.offset + from, to - from}, Blanks::prose);
      if (first) {
        p.numbering = paragraph.numbering;
        p.outline = paragraph.outline;
        p.title = paragraph.title;
      }
      if (!p.words.empty()) {
        out.items.emplace_back(std::move(p));
        first = false;
      }
      from = to + 1;
    }
  }
  add_lines(source, lines, source.lines, out.latin, out.items);
  return out;
}

}  // namespace bangfu::document::reader
