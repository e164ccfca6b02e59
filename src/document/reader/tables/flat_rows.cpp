// SPDX-License-Identifier: BSL-1.0
#include "document/reader/tables/flat_rows.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <utility>
#include <vector>

#include "document/reader/tables/head_units.hpp"

namespace bangfu::document::reader {
namespace {

/// Tabs at the beginning of a line.
std::size_t leading_tabs(Page const& page, std::size_t k) {
  std::size_t at = page.lines[k].span.offset;
  std::size_t tabs = 0;
  for (; at > 0 && (page.source.text[at - 1] == '\t' || page.source.text[at - 1] == ' '); --at)
    tabs += page.source.text[at - 1] == '\t' ? 1U : 0U;
  return std::min<std::size_t>(tabs, 16);
}

/// The cells of a line, as its separator parts them.
std::vector<Span> spans_between_marks(std::string_view raw, char separator) {
  static constexpr std::array<std::string_view, 5> bars{"|", "｜", "│", "┃", "║"};
  static constexpr std::array<std::string_view, 1> tabs{"\t"};
  static constexpr std::array<std::string_view, 3> strokes{" / ", "\n/ ", " /\n"};
  static constexpr std::array<std::string_view, 2> stops{";", "；"};
  static constexpr std::array<std::string_view, 2> commas{",", "，"};
  std::span<std::string_view const> marks(bars);
  if (separator == '\t') marks = tabs;
  // 时间／地点／内容, without blanks
  static constexpr std::array<std::string_view, 1> wide_strokes{"／"};
  bool const wide = raw.find("／") != std::string_view::npos && raw.find(" / ") == std::string_view::npos;
  if (separator == '/') marks = wide ? std::span<std::string_view const>(wide_strokes) : strokes;
  if (separator == ';') marks = stops;
  if (separator == ',') marks = commas;
  std::vector<Span> out;
  std::size_t from = 0;
  while (from <= raw.size()) {
    std::size_t to = raw.size();
    std::size_t step = 1;
    for (std::string_view const mark : marks)
      if (std::size_t const at = raw.find(mark, from); at < to) {
        to = at;
        step = mark.size();
      }
    out.push_back({from, to - from});
    if (to == raw.size()) break;
    from = to + step;
  }
  return out;
}

/// Whether drawn rules stand between all rows from line `k` on, of which some have several lines: then those between two
/// rules are one row. Rules around the table or between groups of rows, such as above a sum, do not make one row of several:
/// where every line fills the columns that the first one fills, each is a row.
bool rules_part_rows(Page const& page, std::size_t k, char separator) {
  if (k >= page.lines.size() || !page.lines[k].ruled) return false;
  std::size_t rules = 0;
  bool goes_on = false;
  std::size_t filled = 0;
  for (; k < page.lines.size() && separator_of(page.source[page.lines[k].span]) == separator; ++k) {
    rules += page.lines[k].ruled ? 1U : 0U;
    std::size_t here = 0;
    for (Prose const& cell : cells_between_marks(page, k, separator, 0)) here += cell.empty() ? 0U : 1U;
    if (page.lines[k].ruled)
      filled = here;
    else
      goes_on = goes_on || here < filled;
  }
  return rules > 1 && goes_on;
}

/// Whether two cells, one below the other, hold a number or a time each: then they are of two rows. 2024年 above 3月 is one.
bool count_both(std::string_view above, std::string_view below) {
  static Pattern const counts("^[约共近]?[\\d.,:-]*\\d(?:[\\p{Han}%]{0,3}|月(?:\\d{1,2}日|[上中下]旬)?[前起底初末]*)$");
  static Pattern const open("(?:[至到和、,~—-]|年)$");
  static Pattern const open_month("月$");
  static Pattern const day("^\\d{1,2}日");
  return counts.in(above) && counts.in(below) && !open.in(above) && !(open_month.in(above) && day.in(below));
}

std::size_t separated_rows(Page const& page, std::size_t k, FlatHead const& head, Grid& grid) {
  std::size_t const head_tabs = k >= head.lines ? leading_tabs(page, k - head.lines) : 0;
  bool const rules = rules_part_rows(page, k, head.separator);
  for (; k < page.lines.size(); ++k) {
    std::string_view const raw = page.source[page.lines[k].span];
    if (repeats_head(page, k, head)) {
      k += head.lines - 1;
      continue;
    }
    if (ends_table().in(page.lines[k].folded) && separator_of(raw) != head.separator) break;
    // 甲县教育局办公室 2024年8月27日印发, at the foot of the paper
    static Pattern const printed("\\d{4}年\\d{1,2}月\\d{1,2}日 ?印发$");
    if (printed.in(page.lines[k].folded)) break;
    // The next table
    if (!grid.rows.empty() && !page.double_spaced && page.lines[k].blanks_before > 0 && head_at(page, k)) break;
    std::vector<Span> const spans = spans_between_marks(raw, head.separator);
    std::size_t const first_size = spans.front().length;
    bool const any = spans.size() > 1;
    std::vector<Prose> cells = cells_between_marks(page, k, head.separator, head_tabs);
    if (head.separator == '|' && cells.size() > head.columns.size() && cells.back().empty()) cells.pop_back();
    if (!any) {
      bool const gap = !page.double_spaced && page.lines[k].blanks_before > 0;
      if (grid.rows.empty() || gap || !page.full(k - 1)) break;
      grid.rows.back().cells.back().append(page.lines[k].span, Blanks::prose);
      continue;
    }
    // │ a row │ of two lines │, where rules part the rows
    bool goes_on = rules && !page.lines[k].ruled && !grid.rows.empty() && cells.size() == grid.rows.back().cells.size();
    for (std::size_t c = 0; goes_on && c < cells.size(); ++c)
      goes_on = !count_both(grid.rows.back().cells[c].text(), cells[c].text());
    if (goes_on) {
      for (std::size_t c = 0; c < cells.size(); ++c) {
        Prose& above = grid.rows.back().cells[c];
        if (cells[c].empty()) continue;
        if (page.latin && !above.empty()) above.append_mark(' ');
        above.append(Words(cells[c]).span(), Blanks::prose);
      }
      continue;
    }
    // A row that the width of the page has broken between its cells
    bool const broken = !grid.rows.empty() && page.full(k - 1) && grid.rows.back().cells.size() < head.columns.size() &&
                        grid.rows.back().cells.size() + cells.size() <= head.columns.size() + 1 &&
                        !(head.columns[0] == Column::number && number_alone().in(cells.front().text()));
    if (broken) {
      std::vector<Prose>& row = grid.rows.back().cells;
      row.back().append({page.lines[k].span.offset, first_size}, Blanks::prose);
      for (std::size_t c = 1; c < cells.size(); ++c) row.push_back(std::move(cells[c]));
      continue;
    }
    bool rule = true;  // |---|---|
    for (Prose const& cell : cells) rule = rule && cell.text().find_first_not_of("-: ") == std::string::npos;
    if (!rule) grid.rows.push_back({std::move(cells)});
  }
  return k;
}

/// Whether a line behind a full row is a paragraph, or a heading with one below it.
bool follows_table(Page const& page, std::size_t k) {
  static Pattern const prose("^.{36,}[。;]|[。;].{30,}");
  static Pattern const mark("[。;,:]");
  auto const paragraph = [&](std::size_t at) { return at < page.lines.size() && prose.in(page.lines[at].folded); };
  return paragraph(k) || (characters(page.lines[k].folded) <= 12 && !mark.in(page.lines[k].folded) && paragraph(k + 1));
}

/// Whether a line is a name over the date of the paper.
bool signs_below(Page const& page, std::size_t k) {
  return k + 1 < page.lines.size() && characters(page.lines[k].folded) <= 30 &&
         only_date().in(page.lines[k + 1].folded);
}

std::size_t line_rows(Page const& page, std::size_t k, FlatHead const& head, Grid& grid) {
  std::size_t const columns = head.columns.size();
  for (; k < page.lines.size(); ++k) {
    std::string const& text = page.lines[k].folded;
    if (repeats_head(page, k, head)) {
      // What the end of the page has put before it is no row.
      if (!keyed(head) && grid.rows.size() > 1 && grid.rows.back().cells.size() * 2 < columns) grid.rows.pop_back();
      k += columns - 1;
      continue;
    }
    // Page number and running head above the head that stands again
    if (!grid.rows.empty() && grid.rows.back().cells.size() >= columns) {
      std::size_t above = 1;
      while (above < 3 && !repeats_head(page, k + above, head)) ++above;
      if (above < 3) {
        k += above - 1;
        continue;
      }
    }
    // A paragraph below the last row
    static Pattern const sentence("[,。;:]");
    if (!keyed(head) && !grid.rows.empty() && grid.rows.back().cells.size() >= columns && characters(text) >= 18 &&
        sentence.in(text))
      break;
    if (ends_table().in(text) || characters(text) > 120) break;
    // 2024年9月6日: the date at the foot, where no row waits for a time
    std::size_t const next = grid.rows.empty() ? 0 : grid.rows.back().cells.size();
    bool const time_next = !grid.rows.empty() && next < columns &&
                           (head.columns[next] == Column::time || head.columns[next] == Column::due);
    if (!time_next && only_date().in(text)) break;
    if (!grid.rows.empty() && k + columns < page.lines.size() && head_at(page, k)) break;
    bool start = false;
    if (head.columns[0] == Column::number) {
      start = number_alone().in(text) &&
              (head.columns.size() < 2 || head.columns[1] != Column::time || k + 1 >= page.lines.size() ||
               time_key().in(page.lines[k + 1].folded) || grid.rows.empty());
    } else if (keyed(head)) {
      static Pattern const weekday("^[一二三四五六日天]$");
      bool const key = time_key().in(text) || (head.columns[0] == Column::weekday && weekday.in(text));
      start = key && (grid.rows.empty() || grid.rows.back().cells.size() > 1);
    } else {
      start = grid.rows.empty() || grid.rows.back().cells.size() >= columns;
    }
    if (!start && (grid.rows.empty() || (!page.double_spaced && page.lines[k].blanks_before > 1))) break;
    if (!start && grid.rows.back().cells.size() >= columns && (follows_table(page, k) || signs_below(page, k))) break;
    if (start) {
      grid.rows.emplace_back();
    } else if (!page.double_spaced && page.lines[k].blanks_before == 1) {
      grid.rows.back().cells.emplace_back(page.source);  // an empty cell
    } else if (grid.rows.back().cells.size() > 3 * columns + 4 ||
               (grid.rows.back().cells.size() >= columns && head.columns[0] == Column::weekday)) {
      break;
    }
    Prose cell(page.source);
    cell.append(page.lines[k].span, Blanks::prose);
    // 山阳县第一｜中学: a name that the cell's width has broken
    static Pattern const tail_of_name("^(?:[\\p{Han}]{0,2})?(?:学校|中学|小学|幼儿园|学院|校|学|园)$");
    static Pattern const whole_name("(?:学校|中学|小学|幼儿园|学院|大学)$");
    static Pattern const subject("^(?:科学|数学|化学|文学|大学|医学|放学|入学)$");
    // 沙坪小学 is a name of its own, and no tail, where no part of a name stands before it.
    static Pattern const bare_tail("^(?:学校|中学|小学|幼儿园|学院|校|学|园)$");
    static Pattern const open_name(
        "(?:第[一二三四五六七八九十]?|[县市区镇乡]|中心|实验|职业|技术|教育|民族|特殊|高级|初级)$");
    bool const tail = bare_tail.in(cell.text()) ||
                      (!grid.rows.back().cells.empty() && open_name.in(grid.rows.back().cells.back().text()));
    if (!start && tail && grid.rows.back().cells.size() > 1 && tail_of_name.in(cell.text()) &&
        !subject.in(cell.text()) && !whole_name.in(grid.rows.back().cells.back().text()) &&
        characters(grid.rows.back().cells.back().text()) > 3) {
      grid.rows.back().cells.back().append(page.lines[k].span, Blanks::prose);
      continue;
    }
    grid.rows.back().cells.push_back(std::move(cell));
  }
  return k;
}

bool begins_with_name_and_number(std::string_view cells) {
  std::size_t const first = cells.find(' ');
  if (first == std::string_view::npos) return false;
  std::string_view const rest = cells.substr(first + 1);
  std::string_view const second = rest.substr(0, rest.find(' '));
  return !is_number_cell(cells.substr(0, first), Lexicon::standard()) && is_number_cell(second, Lexicon::standard());
}

/// 乙校校长等4|人: a character or two that the width of a cell has broken off, above the next row.
bool ends_a_broken_cell(Page const& page, std::size_t k, FlatHead const& head) {
  return characters(page.lines[k].folded) <= 2 && k + 1 < page.lines.size() && keyed(head) &&
         page.lines[k].blanks_before == page.lines[k - 1].blanks_before && begins_row(cells_of_line(page, k + 1), head);
}

std::size_t blank_rows(Page const& page, std::size_t k, FlatHead const& head, Grid& grid) {
  std::vector<std::vector<std::size_t>> rows;  // lines of each
  std::size_t cells = 0;
  std::size_t bytes = 0;
  static Pattern const one_school("^[\\p{Han}、]{3,30}(?:学校|中学|小学|幼儿园|学院|教学点|职校|职中|中心校)$");
  bool const pairs = std::find(head.columns.begin(), head.columns.end(), Column::recipient) != head.columns.end();
  // 差旅费 24000 由甲校承担, 教材 6000: a name and a number begin a row, whatever is left out behind them
  bool const counts = head.columns.size() > 2 && head.columns[1] == Column::amount;
  for (; k < page.lines.size(); ++k) {
    Span const beginning{page.lines[k].span.offset, std::min<std::size_t>(page.lines[k].span.length, 400)};
    std::string const text = folded_line(page.source, whole_characters(page, beginning), Blanks::cells);
    if (repeats_head(page, k, head)) continue;
    if (only_date().in(text)) break;
    bool const start = begins_row(text, head);
    if (!start && (ends_table().in(text) || (!page.double_spaced && page.lines[k].blanks_before > 0))) break;
    // Below a head without numbers or times a single blank may part a cell from a date: 签署备忘录 4月15日前
    std::size_t const tokens = keyed(head) ? count_cells(page.lines[k].folded)
                                           : std::max(count_cells(page.lines[k].folded), count_cells(text));
    bool fresh = start;
    // 合 计 12: no more of the row above
    static Pattern const total("^(?:合 ?计|小 ?计|总 ?计|共 ?计) [^ ]");
    if (!start && keyed(head)) fresh = !rows.empty() && total.in(text);
    if (!start && !keyed(head))
      fresh = rows.empty() || cells >= head.columns.size() || (counts && begins_with_name_and_number(text));
    if (fresh && !keyed(head) && !rows.empty() && tokens < 2) break;
    if (fresh && !keyed(head) && ends_in_numbers(head) && !ends_with_number(text)) break;
    if (fresh) {
      rows.emplace_back();
      cells = bytes = 0;
    } else if (bool const more = pairs && !rows.empty() && tokens == 1 && one_school.in(text); more) {
      // One more school that is helped, below the last
    } else if (rows.empty() || bytes > 2000 ||
               (!page.latin && !page.full(k - 1) && cells >= head.columns.size() && page.lines[k].indent < 6 &&
                !ends_a_broken_cell(page, k, head))) {
      break;
    }
    rows.back().push_back(k);
    cells += tokens;
    bytes += page.lines[k].span.length;
  }
  // Cells may be broken at less than the width of the page: where several lines end close to each other.
  std::vector<std::size_t> edges;
  for (auto const& row : rows)
    for (std::size_t n = 0; n + 1 < row.size(); ++n) edges.push_back(page.lines[row[n]].edge);
  auto edge = static_cast<std::size_t>(-1);
  if (!edges.empty()) {
    std::size_t const most = *std::max_element(edges.begin(), edges.end());
    auto const near = std::count_if(edges.begin(), edges.end(), [&](std::size_t e) { return e + 3 >= most; });
    if (near >= 2 && static_cast<std::size_t>(near) * 5 >= edges.size()) edge = most;
  }
  for (auto const& row : rows) {
    Prose text(page.source);
    for (std::size_t n = 0; n < row.size(); ++n) {
      if (n > 0) {
        Line const& before = page.lines[row[n - 1]];
        bool const broken =
            before.edge + first_token_width(page.source[page.lines[row[n]].span]) + 2 > edge || page.full(row[n - 1]);
        bool const own_cell = pairs && one_school.in(page.lines[row[n]].folded);
        if (page.latin || own_cell || page.ends_blank(row[n - 1]) || !(broken || page.lines[row[n]].indent >= 6))
          text.append_mark(' ');
      }
      text.append(page.lines[row[n]].span, Blanks::cells);
    }
    grid.rows.push_back({{std::move(text)}});
  }
  return k;
}

/// A cell, whose lines the width of the page may have broken.
Prose cell_of_lines(Page const& page, Span const& span) {
  Prose cell(page.source);
  for (std::size_t from = span.offset; from < span.end();) {
    std::size_t const to = std::min(page.source.text.find('\n', from), span.end());
    if (page.latin && !cell.empty()) cell.append_mark(' ');
    cell.append({from, to - from}, Blanks::prose);
    from = to + 1;
  }
  return cell;
}

}  // namespace

std::vector<Prose> cells_between_marks(Page const& page, std::size_t k, char separator, std::size_t tabs_before) {
  std::vector<Prose> cells;
  // Cells that are empty at the beginning of the line
  if (separator == '\t')
    cells.resize(leading_tabs(page, k) - std::min(leading_tabs(page, k), tabs_before), Prose(page.source));
  for (Span const& span : spans_between_marks(page.source[page.lines[k].span], separator))
    cells.push_back(cell_of_lines(page, {page.lines[k].span.offset + span.offset, span.length}));
  // | a | b |
  if (separator == '|' && cells.front().empty()) cells.erase(cells.begin());
  return cells;
}

Pattern const& ends_table() {
  static Pattern const pattern(
      "^(?:备注|说明|附注|注|编制单位|填表|制表|Notes?|Remarks?)(?: "
      "?[:：]|$|\\d|\\.)|^\\(?编制单位|^[一二三四五六七八九十]{1,3}[、.．]|^第[一二三四五六七八九十\\d]+[条章部]"
      "|^附件|^附[:：表]|^\\([一二三四五六七八九十]+\\)|^[\\d]+[.、]\\D{8,}[。;]$|^课程表|^\\d\\. [A-Z]");
  return pattern;
}

std::size_t take_rows_from(Page const& page, std::size_t k, std::size_t i, FlatHead const& head, Grid& grid) {
  grid.layout = head.separator == ' ' ? head.layout : Layout::exact;
  grid.columns = head.columns;
  grid.heads = head.heads;
  Line const& first = page.lines[i];
  std::size_t const head_end = head.lines == 0 ? first.span.offset : page.lines[i + head.lines - 1].span.end();
  grid.head = {first.span.offset, head_end - first.span.offset};
  std::size_t const end = grid.layout == Layout::exact   ? separated_rows(page, k, head, grid)
                          : grid.layout == Layout::lines ? line_rows(page, k, head, grid)
                                                         : blank_rows(page, k, head, grid);
  settle_heads(grid);
  return end;
}

std::size_t take_rows(Page const& page, std::size_t i, FlatHead const& head, Grid& grid) {
  return take_rows_from(page, i + head.lines, i, head, grid);
}

bool heads_more_rows(Page const& page, std::size_t k, FlatHead const& head) {
  static Pattern const heading(
      "^(?:[一二三四五六七八九十]{1,3}[、.．]|\\([一二三四五六七八九十]{1,3}\\)|第[一二三四五六七八九十]{1,3}(?:部分|"
      "类|"
      "阶段|学期)|[【〖]|[上下]学期|[春秋]季)");
  static Pattern const sentence("[。;:,]");
  bool const marked = head.separator == '\t' || head.separator == '|';
  if (k + 1 >= page.lines.size() || !(keyed(head) || marked) || head.separator == '/') return false;
  std::string const& text = page.lines[k].folded;
  if (characters(text) > 30 || !heading.in(text) || sentence.in(text)) return false;
  std::string const next = cells_of_line(page, k + 1);
  if (head.separator != ' ')
    return separator_of(page.source[page.lines[k + 1].span]) == head.separator &&
           (repeats_head(page, k + 1, head) || !head_at(page, k + 1));
  if (head.layout == Layout::lines) return head.columns[0] == Column::number && number_alone().in(next);
  return begins_row(next, head) && count_cells(next) * 2 >= head.columns.size() + 1;
}

}  // namespace bangfu::document::reader
