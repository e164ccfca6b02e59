// SPDX-License-Identifier: BSL-1.0
#include "document/reader/tables/flat_heads.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "document/reader/tables/flat_rows.hpp"
#include "document/reader/tables/head_units.hpp"
#include "document/reader/text/clauses.hpp"

namespace bangfu::document::reader {
namespace {

Pattern const week_key(
    "^第? ?[\\d一二三四五六七八九十]+(?: ?[-、,至] ?[\\d一二三四五六七八九十]+)* ?周|^[Ww]eeks? "
    "\\d|^\\d{1,2}(?:(?:-|, ?)\\d{1,2})* ");
Pattern const number_key("^(?:" + std::string(row_number) + ")[.、]?(?: |$)");
Pattern const row_rest("^(?:" + std::string(row_number) + ")[.、]? *");
Pattern const key_cells(
    "^((?:[A-Z]-?)?\\d{1,3}[.、]? +)?((?:\\d{4} ?年 ?)?\\d{1,2} ?月(?: ?\\d{1,2} ?日)?[上中下旬底初前]*(?: +|$))?");

std::vector<std::string> split(std::string_view text, char separator) {
  std::vector<std::string> parts;
  std::size_t from = 0;
  // A stroke parts cells only between blanks (地点/方式), if any stands so
  bool const spaced = separator == '/' && text.find(" / ") != std::string_view::npos;
  while (from <= text.size()) {
    std::size_t const mark = spaced ? text.find(" / ", from) : text.find(separator, from);
    std::size_t const to = std::min(mark == std::string_view::npos ? mark : mark + (spaced ? 1 : 0), text.size());
    std::string part(text.substr(from, to - from));
    while (!part.empty() && part.front() == ' ') part.erase(0, 1);
    while (!part.empty() && part.back() == ' ') part.pop_back();
    if (separator != ' ' || !part.empty()) parts.push_back(std::move(part));
    from = to + 1;
  }
  if (separator == '|') {  // | a | b |
    if (!parts.empty() && parts.front().empty()) parts.erase(parts.begin());
    if (!parts.empty() && parts.back().empty()) parts.pop_back();
  }
  return parts;
}

/// 日 期 without its blank, Who takes part with them.
std::string with_letters_apart(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i)
    if (text[i] != ' ' || (i > 0 && static_cast<unsigned char>(text[i - 1]) < 0x80 && i + 1 < text.size() &&
                           static_cast<unsigned char>(text[i + 1]) < 0x80))
      out += text[i];
  return out;
}

std::string_view unbracketed(std::string_view text) {
  if (text.size() > 2 && text.front() == '(' && text.back() == ')') return text.substr(1, text.size() - 2);
  return text;
}

/// 日 期　事 项: heads whose characters stand apart, joined again.
void join_letters(std::vector<std::string>& parts) {
  std::vector<std::string> joined;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    bool const pair = i + 1 < parts.size() && parts[i].size() == 3 && parts[i + 1].size() == 3 &&
                      column_of(parts[i] + parts[i + 1]).has_value();
    joined.push_back(pair ? parts[i] + parts[i + 1] : parts[i]);
    i += pair ? 1U : 0U;
  }
  parts = std::move(joined);
}

/// Office in charge, Who takes part: the words of an English head, joined again.
void join_heads(std::vector<std::string>& parts) {
  if (parts.size() > 40) return;
  std::vector<std::string> joined;
  for (std::size_t i = 0; i < parts.size();) {
    std::size_t taken = 1;
    std::string head = parts[i];
    std::string all = head;
    for (std::size_t k = 1; k < 4 && i + k < parts.size(); ++k) {
      all += ' ' + parts[i + k];
      if (!column_of(all)) continue;
      taken = k + 1;
      head = all;
    }
    joined.push_back(head);
    i += taken;
  }
  parts = std::move(joined);
}

std::string folded_head(std::string const& raw) {
  Source s;
  s.text = raw;
  Prose f(s);
  f.append({0, raw.size()}, Blanks::prose);
  return f.text();
}

/// 签署备忘录 4月15日前, below 任务 and 完成时限.
bool ends_with_time(Column last, std::string_view line) {
  static Pattern const time("(?:月|日|前|底|[上中下]旬|周)$");
  return (last == Column::due || last == Column::time) && line.size() < 200 && time.in(line);
}

/// Whether a cell is a number, or a stroke in the place of one.
bool holds_number(std::string_view cell) { return is_number_cell(cell, Lexicon::standard()) || is_void_cell(cell); }

/// Whether cells are a name or several, and numbers behind them.
bool is_row_of_numbers(std::vector<std::string> const& cells) {
  std::size_t numbers = 0;
  std::size_t k = cells.size();
  for (; k > 1 && holds_number(cells[k - 1]); --k) numbers += is_void_cell(cells[k - 1]) ? 0U : 1U;
  return numbers > 0 && 2 * k <= cells.size() + 1 && !cells[0].empty() && !holds_number(cells[0]);
}

/// Whether a line with as many commas as its head stands below it.
bool values_below(Page const& page, std::size_t k, std::string_view head) {
  return k < page.lines.size() && page.lines[k].folded.size() < 400 &&
         std::count(page.lines[k].folded.begin(), page.lines[k].folded.end(), ',') ==
             std::count(head.begin(), head.end(), ',');
}

/// The cells of a line, folded.
std::vector<std::string> cell_texts(Page const& page, std::size_t k, char separator) {
  if (separator == ' ') return split(cells_of_line(page, k), ' ');
  std::vector<std::string> out;
  for (Prose const& cell : cells_between_marks(page, k, separator)) out.push_back(cell.text());
  if (separator == '|' && !out.empty() && out.back().empty()) out.pop_back();  // | a | b |
  return out;
}

/// Whether words that nobody knows are a head all the same: short ones between bars or tabs, over rows of as many cells
/// that begin with numbers or times.
bool heads_rows(Page const& page, std::size_t i, FlatHead& head) {
  static Pattern const no_head("\\d|[,。;:]");
  static Pattern const year("^(?:19|20)\\d\\d年?(?:底|末)?$");
  bool const blank = head.separator == ' ' && !page.latin;
  if (head.separator != '\t' && head.separator != '|' && !blank) return false;
  if (head.columns.size() < 3 || head.lines != 1 || i + 2 >= page.lines.size()) return false;
  for (std::string const& word : head.heads)
    if (word.empty() || characters(word) > (page.latin ? 30U : 12U) || (no_head.in(word) && !year.in(word)))
      return false;
  std::size_t rows = 0;
  std::size_t of_numbers = 0;
  std::vector<std::size_t> numbers(head.columns.size());
  for (std::size_t k = i + 1; k < page.lines.size() && k < i + 5; ++k) {
    std::string_view const raw = page.source[page.lines[k].span];
    static Pattern const rule("^[-| :+]+$");
    if (rule.in(page.lines[k].folded)) continue;
    if (separator_of(raw) != head.separator || raw.size() > 600) break;
    std::vector<std::string> const cells = cell_texts(page, k, head.separator);
    std::string const first = cells.empty() ? std::string() : cells.front();
    bool const counts = is_row_of_numbers(cells);
    bool const keyed_row = !blank && (time_key().in(first) || number_alone().in(first));
    if (cells.size() > head.columns.size() || cells.size() + (blank ? 0 : 2) < head.columns.size() ||
        !(keyed_row || counts))
      break;
    for (std::size_t c = 0; c < cells.size(); ++c) numbers[c] += holds_number(cells[c]) ? 1U : 0U;
    of_numbers += counts ? 1U : 0U;
    ++rows;
  }
  if (rows < 2) return false;
  for (std::size_t c = 1; c < head.columns.size() && of_numbers == rows; ++c)
    if (head.columns[c] == Column::other && numbers[c] == rows && !column_of(head.heads[c]))
      head.columns[c] = Column::amount;
  return true;
}

/// What may head a column, be it known or not.
Pattern const no_sentence("^[^\\d,。;:!?]{1,36}$");

/// What parts the two cells of a line and of the one below it, of which the second is a number: a tab, a bar.
char separator_of_two(Page const& page, std::size_t i) {
  if (i + 1 >= page.lines.size()) return ' ';
  for (char const mark : {'\t', '|', ','}) {
    auto const has_one = [&](std::string_view raw) {
      return raw.size() < 120 && std::count(raw.begin(), raw.end(), mark) == 1;
    };
    std::string_view const next = page.source[page.lines[i + 1].span];
    if (!has_one(page.source[page.lines[i].span]) || !has_one(next)) continue;
    std::vector<std::string> const cells = split(next, mark);
    if (!cells.empty() && holds_number(folded_head(cells.back()))) return mark;
  }
  return ' ';
}

/// 任务 | 具体做法, over 1 | 派教师3人: of two heads for what is done the first is over numbers.
void find_numbers(Page const& page, std::size_t k, FlatHead& head) {
  if (head.separator == ' ' || head.columns[0] != Column::what) return;
  if (std::find(head.columns.begin() + 1, head.columns.end(), Column::what) == head.columns.end()) return;
  for (std::size_t const end = std::min(k + 2, page.lines.size()); k < end; ++k) {
    if (separator_of(page.source[page.lines[k].span]) != head.separator) continue;
    std::vector<std::string> const cells = cell_texts(page, k, head.separator);
    if (!cells.empty() && number_alone().in(cells.front())) head.columns[0] = Column::number;
    return;
  }
}

/// Whether the cells of the rows stand below each other, though their heads stand side by side: as many lines from key to key as there
/// are columns.
bool has_cells_below(Page const& page, std::size_t first, FlatHead const& head) {
  std::size_t const n = head.columns.size();
  if (n < 3 || !keyed(head) || first + 2 * n > page.lines.size()) return false;
  auto const is_key = [&](std::size_t k) {
    std::string const& text = page.lines[k].folded;
    return begins_row(text, head) && (number_alone().in(text) || count_cells(cells_of_line(page, k)) == 1);
  };
  for (std::size_t k = first; k < first + 2 * n; ++k) {
    bool const starts = (k - first) % n == 0;
    if (starts ? !is_key(k) : head.columns[0] == Column::number && number_alone().in(page.lines[k].folded))
      return false;
  }
  return true;
}

/// A head that takes so many lines.
std::optional<FlatHead> row_head_of(Page const& page, std::size_t i, std::size_t lines) {
  FlatHead head{.lines = lines, .separator = separator_of(page.source[page.lines[i].span])};
  if (head.separator == ' ' && lines == 1) head.separator = separator_of_two(page, i);
  std::string text;
  for (std::size_t k = i; k < i + lines; ++k) {
    if (k > i && (page.latin || (head.separator == ' ' && page.ends_blank(k - 1)))) text += ' ';
    text += head.separator == '\t' ? std::string(page.source[page.lines[k].span])
                                   : folded_line(page.source, page.lines[k].span, Blanks::cells);
  }
  if (text.size() > 600) return std::nullopt;
  if (head.separator == ',' && !values_below(page, i + lines, text)) head.separator = ' ';
  std::size_t known = 0;
  std::vector<std::string> parts = split(unbracketed(text), head.separator);
  if (head.separator == ' ' && page.latin) join_heads(parts);
  if (head.separator == ' ' && !page.latin) join_letters(parts);
  for (std::string& part : parts) {
    std::string const folded = head.separator == '\t' ? folded_head(part) : part;
    auto const column = column_of(with_letters_apart(folded));
    if (column) ++known;
    head.columns.push_back(column.value_or(Column::other));
    head.heads.push_back(folded);
  }
  std::size_t const n = head.columns.size();
  // Where bars or tabs part them, cells they are: heads that nobody knows may stand among them.
  bool const few_unknown =
      head.separator == ' ' || head.separator == '/' || head.separator == ',' ? known + 1 >= n : known * 3 >= n * 2;
  if (n < 2 || n > 16) return std::nullopt;
  // 图书 | 册数: of two, the one over the numbers
  bool const counted = n == 2 && ends_in_numbers(head) && no_sentence.in(head.heads[0]);
  if ((!few_unknown || known < 2) && !counted && !heads_rows(page, i, head)) return std::nullopt;
  if (n == 2) {
    bool const number_below = ends_in_numbers(head) && i + 1 < page.lines.size() &&
                              (head.separator != ' ' || ends_with_number(cells_of_line(page, i + 1)));
    bool const next_is_row =
        number_below || (i + 1 < page.lines.size() &&
                         (time_key().in(page.lines[i + 1].folded) || number_key.in(page.lines[i + 1].folded) ||
                          ends_with_time(head.columns.back(), page.lines[i + 1].folded)));
    if (!next_is_row) return std::nullopt;
  }
  find_numbers(page, i + lines, head);
  if (head.separator == ' ' && has_cells_below(page, i + lines, head)) head.layout = Layout::lines;
  return head;
}

/// Whether the words up to the first blank are a head.
bool begins_with_head(Page const& page, std::size_t i) {
  std::string const text = cells_of_line(page, i);
  return column_of(std::string_view(text).substr(0, text.find(' '))).has_value();
}

std::optional<FlatHead> row_head(Page const& page, std::size_t i) {
  // A head of many cells may be broken by the width of the page
  std::size_t more = 0;
  bool const marked = separator_of(page.source[page.lines[i].span]) != ' ';
  if (marked || begins_with_head(page, i))
    while (more < 2 && i + more + 1 < page.lines.size() && page.full(i + more)) ++more;
  auto whole = row_head_of(page, i, 1);
  for (std::size_t n = more; n > 0; --n)
    // 完成时限 above 一、师资: the head of a group of rows is no rest of the last head
    if (auto head = row_head_of(page, i, n + 1);
        head && (!whole || !column_of(whole->heads.back()) || column_of(head->heads.back())))
      return head;
  return whole;
}

/// 五、行事曆（週次／日期／內容／對象／承辦處室）: a heading that says what stands in the rows below.
std::optional<FlatHead> bracket_head(Page const& page, std::size_t i) {
  static Pattern const bracket("^([^()]{2,60})\\(([^()]{6,120})\\)[:。]?$");
  static Pattern const marks("[/、|·,-]");
  if (i + 1 >= page.lines.size()) return std::nullopt;
  auto const m = bracket.whole(page.lines[i].folded);
  if (!m) return std::nullopt;
  FlatHead head{.layout = Layout::rows, .lines = 1, .title_line = true};
  std::string list((*m)[2]);
  // (No. ; When ; What): as the rows below are parted
  head.separator = separator_of(page.source[page.lines[i + 1].span]);
  if (list.find(head.separator) == std::string::npos) head.separator = ' ';
  if (head.separator == ' ')
    for (auto mark = marks.find(list); mark; mark = marks.find(list, mark->begin() + 1))
      list.replace(mark->begin(), mark->end() - mark->begin(), " ");
  std::size_t known = 0;
  for (std::string const& part : split(list, head.separator)) {
    auto const column = column_of(part);
    if (column) ++known;
    head.columns.push_back(column.value_or(Column::other));
    head.heads.push_back(part);
  }
  if (known < 3 || known + 1 < head.columns.size() || !keyed(head)) return std::nullopt;
  if (head.separator != ' ') return head;
  std::string const next = cells_of_line(page, i + 1);
  if (!begins_row(next, head) || count_cells(next) + 2 < head.columns.size()) return std::nullopt;
  return head;
}

/// Rows without a head above them, which begin with a number and a time, or with a time: 1 | January | Signing | Office. What
/// stands in their other columns is told by its look.
std::optional<FlatHead> no_head(Page const& page, std::size_t i) {
  auto const raw = [&](std::size_t k) { return page.source[page.lines[k].span]; };
  FlatHead head{.lines = 0, .separator = separator_of(raw(i))};
  if ((head.separator != '\t' && head.separator != '|') || raw(i).size() > 600) return std::nullopt;
  // The next row of a table that was none
  if (i > 0 && separator_of(raw(i - 1)) == head.separator) return std::nullopt;
  auto const cells_at = [&](std::size_t k) {
    std::vector<std::string> cells = cell_texts(page, k, head.separator);
    if (!cells.empty() && cells.front().empty()) cells.erase(cells.begin());
    return cells;
  };
  static Pattern const weekday("^(?:周|星期|礼拜)");
  auto const keys_of = [&](std::vector<std::string> const& cells) {
    if (!cells.empty() && weekday.in(cells[0])) return 0;
    if (cells.size() > 2 && number_alone().in(cells[0]) && time_key().in(cells[1])) return 2;
    return cells.size() > 2 && time_key().in(cells[0]) ? 1 : 0;
  };
  std::vector<std::string> const first = cells_at(i);
  int const keys = keys_of(first);
  if (keys == 0) return std::nullopt;
  std::size_t rows = 1;
  while (i + rows < page.lines.size() && separator_of(raw(i + rows)) == head.separator &&
         keys_of(cells_at(i + rows)) == keys)
    ++rows;
  if (rows + static_cast<std::size_t>(keys) < 4) return std::nullopt;
  head.columns.assign(first.size(), Column::other);
  head.heads.assign(first.size(), std::string());
  head.columns[static_cast<std::size_t>(keys) - 1] = Column::time;
  if (keys == 2) head.columns[0] = Column::number;
  return head;
}

}  // namespace

Pattern const& time_key() {
  static Pattern const pattern(
      "^(?:翌年|次年|当年|同年|每年)?(?:(?:20|19)\\d\\d ?年? ?[./-]?)?(?:\\d{1,2}|[一二三四五六七八九十]{1,3}|元)(?: "
      "?[-、,至] ?(?:\\d{1,2}|[一二三四五六七八九十]{1,3}))* ?月|^(?:上学期|下学期|本学期|开学后?|第[一二]学期) ?第? "
      "?\\d"
      "|^\\d{4} ?[-./] ?\\d{1,2}|^\\d{1,2}/\\d{1,2}|^第 ?[\\d一二三四五六七八九十]+(?: ?[-、,至] "
      "?[\\d一二三四五六七八九十]+)* ?周|^\\d{1,2} ?[-至] ?\\d{1,2} ?周"
      "|^(?:周|星期|礼拜)[一二三四五六日天]|^(?:19|20)\\d\\d "
      "?年|^(?:春|夏|秋|冬)季|^(?:上|下)半年|^[一二三四]季度|^第[一二三四]季度|^(?:全年|常年|每学期|每月|每周|暑假|"
      "寒假|"
      "学期)"
      "|^(?i:by |late |early |mid-?)?\\d{1,2}(?:(?: ?- ?| and | to )\\d{1,2})* "
      "(?:" +
      english_month +
      "|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b)"
      "|^(?i:by |late |early |mid-? ?)?(?:" +
      english_month + "|Week)\\b");
  return pattern;
}

Pattern const& number_alone() {
  static Pattern const pattern("^(?:" + std::string(row_number) + ")[.、]?$");
  return pattern;
}

char separator_of(std::string_view raw) {
  if (std::count(raw.begin(), raw.end(), '\t') >= 2) return '\t';
  if (std::count(raw.begin(), raw.end(), '|') >= 2) return '|';
  for (std::string_view const bar : {"｜", "│", "┃", "║"})
    if (raw.find(bar) != std::string_view::npos) return '|';
  std::size_t stops = static_cast<std::size_t>(std::count(raw.begin(), raw.end(), ';'));
  for (std::size_t at = raw.find("；"); at != std::string_view::npos && stops < 3; at = raw.find("；", at + 3)) ++stops;
  if (stops >= 3) return ';';
  std::size_t slashes = 0;
  for (std::size_t at = raw.find(" / "); at != std::string_view::npos; at = raw.find(" / ", at + 2)) ++slashes;
  if (slashes == 0)
    for (std::size_t at = raw.find("／"); at != std::string_view::npos; at = raw.find("／", at + 3)) ++slashes;
  if (slashes >= 2) return '/';
  // 日期,事项,对接人: as a sheet is written out
  static Pattern const values("^[^。;:]{1,40}(?:[,，][^。;:,，]{0,60}){2,15}$");
  if (raw.size() < 400 && values.in(raw)) return ',';
  return ' ';
}

Span whole_characters(Page const& page, Span span) {
  while (span.length > 0 && span.end() < page.source.text.size() &&
         (static_cast<unsigned char>(page.source.text[span.end()]) & 0xC0U) == 0x80U)
    --span.length;
  return span;
}

std::string cells_of_line(Page const& page, std::size_t k) {
  Span const beginning{page.lines[k].span.offset, std::min<std::size_t>(page.lines[k].span.length, 600)};
  return folded_line(page.source, whole_characters(page, beginning), Blanks::cells);
}

std::size_t count_cells(std::string_view text) {
  auto const m = key_cells.at(text);
  std::size_t const keys = m ? (m->has(1) ? 1U : 0U) + (m->has(2) ? 1U : 0U) : 0U;
  return keys + split(m ? text.substr(m->end()) : text, ' ').size();
}

bool keyed(FlatHead const& head) {
  Column const first = head.columns[0];
  return first == Column::number || first == Column::time || first == Column::week || first == Column::weekday;
}

bool ends_in_numbers(FlatHead const& head) {
  Column const last = head.columns.back();
  return head.columns.size() > 1 && (last == Column::amount || last == Column::length || last == Column::number);
}

bool ends_with_number(std::string_view cells) {
  std::size_t const blank = cells.rfind(' ');
  return blank != std::string_view::npos && cells.size() < 200 &&
         is_number_cell(cells.substr(blank + 1), Lexicon::standard());
}

bool begins_row(std::string_view text, FlatHead const& head) {
  Column const first = head.columns[0];
  // 2, 7-8, 次年1 below the head 月份
  static Pattern const of_months("^(?i:月份?|months?)$");
  static Pattern const bare_months("^(?:次年|翌年)?(?:0?[1-9]|1[0-2])(?: ?[-~至、,] ?(?:0?[1-9]|1[0-2]))*(?: |$)");
  auto const begins_with_time = [&](std::size_t column, std::string_view words) {
    return time_key().in(words) || (of_months.in(head.heads[column]) && bare_months.in(words));
  };
  if (first == Column::number) {
    auto const m = number_key.at(text);
    if (!m) return false;
    if (head.columns.size() > 1 && m->end() < text.size()) {
      std::string_view const rest = text.substr(row_rest.at(text)->end());
      if (head.columns[1] == Column::week) return begins_with_time(1, rest) || week_key.in(rest);
      if (head.columns[1] == Column::time) return begins_with_time(1, rest);
    }
    return true;
  }
  if (first == Column::week) return week_key.in(text);
  static Pattern const bare_weekday("^[一二三四五六日天](?: |$)");
  if (first == Column::weekday) return time_key().in(text) || bare_weekday.in(text);
  if (first == Column::time) return begins_with_time(0, text);
  return false;
}

bool repeats_head(Page const& page, std::size_t k, FlatHead const& head) {
  if (head.layout == Layout::lines) {
    for (std::size_t n = 0; n < head.heads.size(); ++n)
      if (k + n >= page.lines.size() || with_letters_apart(page.lines[k + n].folded) != head.heads[n]) return false;
    return true;
  }
  auto const again = row_head(page, k);
  return again && again->heads == head.heads;
}

/// 学校, 语文, 数学, each in a line of its own, over rows of a name and as many numbers.
static std::optional<FlatHead> heads_over_numbers(Page const& page, std::size_t i) {
  auto const text = [&](std::size_t k) -> std::string const& { return page.lines[k].folded; };
  std::size_t const most = std::min(page.lines.size(), i + 10);
  std::size_t k = i;
  while (k < most && !holds_number(text(k)) && characters(text(k)) <= 12 && no_sentence.in(text(k))) ++k;
  // The last of these names the first row
  if (k < i + 3 || k >= most || !holds_number(text(k))) return std::nullopt;
  std::size_t const columns = k - 1 - i;
  std::size_t rows = 0;
  for (std::size_t at = k - 1; at + columns <= page.lines.size(); at += columns, ++rows) {
    if (holds_number(text(at)) || characters(text(at)) > 20) break;
    std::size_t numbers = 0;
    while (numbers + 1 < columns && holds_number(text(at + numbers + 1))) ++numbers;
    if (numbers + 1 < columns) break;
  }
  if (rows < 2) return std::nullopt;
  FlatHead head{.layout = Layout::lines, .lines = columns};
  for (std::size_t c = 0; c < columns; ++c) {
    head.heads.push_back(with_letters_apart(text(i + c)));
    head.columns.push_back(column_of(head.heads.back()).value_or(Column::other));
  }
  return head;
}

/// Whether words that nobody knows head a column, each in a line of its own: a head that is known stands below, or below one more.
static bool head_goes_on(Page const& page, std::size_t k) {
  for (std::size_t const end = k + 2; k < end && k + 1 < page.lines.size(); ++k) {
    std::string const text = with_letters_apart(page.lines[k].folded);
    if (characters(text) > 8 || time_key().in(text) || number_alone().in(text)) return false;
    if (column_of(with_letters_apart(page.lines[k + 1].folded))) return true;
  }
  return false;
}

/// 序号, 东片学校, 主攻方向, each in a line of its own, over 1, … 2, …: what counts the rows tells how many cells each has.
static std::optional<FlatHead> heads_over_counted_rows(Page const& page, std::size_t i) {
  static std::size_t constexpr most_columns = 10;
  static std::array<std::string_view, 3> constexpr chinese{"一", "二", "三"};
  auto const text = [&](std::size_t k) { return with_letters_apart(page.lines[k].folded); };
  auto const counts = [&](std::size_t k, std::size_t n) {
    std::string const number = text(k);
    return number == std::to_string(n) || number == "0" + std::to_string(n) || number == chinese[n - 1];
  };
  if (column_of(text(i)) != Column::number) return std::nullopt;
  std::size_t k = i + 1;
  while (k < page.lines.size() && k <= i + most_columns && !number_alone().in(page.lines[k].folded)) {
    if (characters(page.lines[k].folded) > 14 || !no_sentence.in(page.lines[k].folded)) return std::nullopt;
    ++k;
  }
  std::size_t const columns = k - i;
  if (columns < 3 || k + 2 * columns >= page.lines.size()) return std::nullopt;
  for (std::size_t n = 1; n <= chinese.size(); ++n)
    if (std::size_t const row = k + (n - 1) * columns; row < page.lines.size() && !counts(row, n)) return std::nullopt;
  FlatHead head{.layout = Layout::lines, .lines = columns};
  for (std::size_t c = 0; c < columns; ++c) {
    head.heads.push_back(text(i + c));
    head.columns.push_back(column_of(head.heads.back()).value_or(Column::other));
  }
  return head;
}

/// Whether the first of some heads is the caption above them: 进度安排, 时间, 内容, over a time.
static bool begins_with_caption(Page const& page, std::size_t below, FlatHead const& head) {
  if (head.columns.size() < 4 || head.columns[0] == Column::number) return false;
  std::string const& cell = page.lines[below].folded;
  if (head.columns[1] == Column::number) return number_alone().in(cell);
  if (head.columns[0] != Column::what) return false;
  return (head.columns[1] == Column::time || head.columns[1] == Column::week) && time_key().in(cell);
}

std::optional<FlatHead> head_at(Page const& page, std::size_t i) {
  Line const& line = page.lines[i];
  if (line.span.length > 300) return std::nullopt;
  if (auto head = row_head(page, i)) return head;
  if (auto head = bracket_head(page, i)) return head;
  if (auto head = no_head(page, i)) return head;
  // One head in each line
  if (!column_of(with_letters_apart(line.folded))) return std::nullopt;
  if (auto head = heads_over_numbers(page, i)) return head;
  FlatHead head{.layout = Layout::lines};
  std::size_t k = i;
  std::size_t known = 0;
  for (; k < page.lines.size() && k < i + 14; ++k) {
    std::string const text = with_letters_apart(page.lines[k].folded);
    auto const column = column_of(text);
    if (!column && !head_goes_on(page, k)) break;
    if (column == Column::day) break;  // 周一 is a cell, where each stands in a line of its own
    known += column ? 1U : 0U;
    head.columns.push_back(column.value_or(Column::other));
    head.heads.push_back(text);
  }
  if (known < 3 || k >= page.lines.size()) return heads_over_counted_rows(page, i);
  head.lines = k - i;
  if (begins_with_caption(page, k, head)) return std::nullopt;
  return head;
}

}  // namespace bangfu::document::reader
