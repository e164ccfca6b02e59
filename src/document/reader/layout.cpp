// SPDX-License-Identifier: BSL-1.0
#include "layout.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>
#include <utility>

#include "clauses.hpp"
#include "pattern.hpp"

namespace bangfu::document::reader {
namespace {

/// A physical line.
struct Line {
  Span span{};             // without blanks at its ends
  std::size_t indent = 0;  // columns
  std::size_t edge = 0;    // column after its last character
  bool wide_indent = false;
  std::size_t blanks_before = 0;
  std::string folded{};  // beginning of the line, enough to judge it by
};

std::string folded_line(Source const& source, Span span, Blanks blanks) {
  Prose f(source);
  f.append(span, blanks);
  return f.text();
}

/// Columns that a character takes: two for Chinese ones. Letters and digits of full width count as others do, so that it does
/// not matter in which width a tool writes them.
std::size_t columns_of(char32_t c) {
  bool const alphanumeric =
      (c >= 0xFF10 && c <= 0xFF19) || (c >= 0xFF21 && c <= 0xFF3A) || (c >= 0xFF41 && c <= 0xFF5A);
  return !alphanumeric && (is_wide(c) || (c >= 0xFF00 && c < 0xFF61)) ? 2 : 1;
}

/// Width in columns: two for Chinese characters.
std::size_t width(std::string_view raw) {
  std::size_t w = 0;
  for (std::size_t i = 0; i < raw.size();) {
    auto const [c, size] = character_at(raw, i);
    w += columns_of(c);
    i += size;
  }
  return w;
}

/// The width of what could not stand at the end of the line before: a word, or a character with its closing mark.
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
  return line;
}

Pattern const page_number(
    "^(?:-+ ?\\d{1,4} ?-+|第? ?\\d{1,4} ?页(?:[,，/ ]*共 ?\\d{1,4} ?页)?|\\d{1,4} ?/ ?\\d{1,4}|[Pp]age \\d{1,4}(?: of "
    "\\d{1,4})?)$");
Pattern const bare_number("^\\d{1,4}$");

/// Lines that belong to the page and not to the text: page numbers, and heads that stand again on every page.
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

// --- flattened tables ---

Pattern const time_key(
    "^(?:翌年|次年|当年|同年|每年)?(?:(?:20|19)\\d\\d ?年? ?[./-]?)?(?:\\d{1,2}|[一二三四五六七八九十]{1,3}|元)(?: "
    "?[-、,至] ?(?:\\d{1,2}|[一二三四五六七八九十]{1,3}))* ?月|^(?:上学期|下学期|本学期|开学后?|第[一二]学期) ?第? ?\\d"
    "|^\\d{4} ?[-./] ?\\d{1,2}|^\\d{1,2}/\\d{1,2}|^第 ?[\\d一二三四五六七八九十]+(?: ?[-、,至] "
    "?[\\d一二三四五六七八九十]+)* ?周|^\\d{1,2} ?[-至] ?\\d{1,2} ?周"
    "|^(?:周|星期|礼拜)[一二三四五六日天]|^(?:19|20)\\d\\d "
    "?年|^(?:春|夏|秋|冬)季|^(?:上|下)半年|^[一二三四]季度|^第[一二三四]季度|^(?:全年|常年|每学期|每月|每周|暑假|寒假|"
    "学期)"
    "|^(?:by |late |early |mid-?)?\\d{1,2}(?:(?: ?- ?| and | to )\\d{1,2})* "
    "(?:January|February|March|April|May|June|July|August|September|October|November|December)"
    "|^(?:by |late |early "
    "|mid-?)?(?:January|February|March|April|May|June|July|August|September|October|November|December|Week)\\b");
Pattern const week_key(
    "^第? ?[\\d一二三四五六七八九十]+(?: ?[-、,至] ?[\\d一二三四五六七八九十]+)* ?周|^[Ww]eeks? "
    "\\d|^\\d{1,2}(?:-\\d{1,2})? ");
Pattern const number_key("^(?:[A-Z]-?\\d{1,2}|\\d{1,3}|[一二三四五六七八九十]{1,3}|\\(\\d{1,3}\\)|[①-⑳])[.、]?(?: |$)");
Pattern const number_alone("^(?:[A-Z]-?\\d{1,2}|\\d{1,3}|[一二三四五六七八九十]{1,3}|\\(\\d{1,3}\\)|[①-⑳])[.、]?$");
Pattern const row_rest("^(?:[A-Z]-?\\d{1,2}|\\d{1,3}|[一二三四五六七八九十]{1,3}|\\(\\d{1,3}\\)|[①-⑳])[.、]? *");
Pattern const key_cells(
    "^((?:[A-Z]-?)?\\d{1,3}[.、]? +)?((?:\\d{4} ?年 ?)?\\d{1,2} ?月(?: ?\\d{1,2} ?日)?[上中下旬底初前]*(?: +|$))?");
Pattern const ends_table(
    "^(?:备注|说明|附注|注|编制单位|填表|制表|Notes?|Remarks?)(?: "
    "?[:：]|$|\\d|\\.)|^\\(?编制单位|^[一二三四五六七八九十]{1,3}[、.．]|^第[一二三四五六七八九十\\d]+[条章部]"
    "|^附件|^附[:：表]|^\\([一二三四五六七八九十]+\\)|^[\\d]+[.、]\\D{8,}[。;]$|^课程表|^\\d\\. [A-Z]");
Pattern const only_date(
    "^(?:(?:20|19|二)[\\d〇○ОOo零一二三四五六七八九]{3} ?年.{1,12}日|\\d{1,2} [A-Z][a-z]+ "
    "\\d{4}|\\d{4}[-./]\\d{1,2}[-./]\\d{1,2})$");

struct Head {
  Layout layout = Layout::rows;
  std::vector<Column> columns{};
  std::vector<std::string> heads{};
  std::size_t lines = 0;
  char separator = ' ';
  bool title_line = false;  ///< it stands in brackets behind a heading
};

std::vector<std::string> split(std::string_view text, char separator) {
  std::vector<std::string> parts;
  std::size_t from = 0;
  while (from <= text.size()) {
    // A stroke parts cells only between blanks: 地点/方式
    std::size_t const mark = separator == '/' ? text.find(" / ", from) : text.find(separator, from);
    std::size_t const to =
        std::min(mark == std::string_view::npos ? mark : mark + (separator == '/' ? 1 : 0), text.size());
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

/// The separator that a line uses between cells: a tab, a bar, or blanks.
char separator_of(std::string_view raw) {
  if (std::count(raw.begin(), raw.end(), '\t') >= 2) return '\t';
  if (std::count(raw.begin(), raw.end(), '|') >= 2 || raw.find("｜") != std::string_view::npos ||
      raw.find("│") != std::string_view::npos)
    return '|';
  std::size_t stops = static_cast<std::size_t>(std::count(raw.begin(), raw.end(), ';'));
  for (std::size_t at = raw.find("；"); at != std::string_view::npos && stops < 3; at = raw.find("；", at + 3)) ++stops;
  if (stops >= 3) return ';';
  std::size_t slashes = 0;
  for (std::size_t at = raw.find(" / "); at != std::string_view::npos; at = raw.find(" / ", at + 2)) ++slashes;
  if (slashes >= 2) return '/';
  // 日期,事项,对接人: as a sheet is written out
  static Pattern const values("^[^。;:]{1,40}(?:[,，][^。;:,，]{0,60}){2,15}$");
  if (raw.size() < 400 && values.in(raw)) return ',';
  return ' ';
}

class Finder {
 public:
  Finder(Source const& source, std::vector<Line> const& lines, std::size_t wrap, bool double_spaced, bool latin)
      : source_(source), lines_(lines), wrap_(wrap), double_spaced_(double_spaced), latin_(latin) {}

  [[nodiscard]] std::optional<Head> head_at(std::size_t i) const {
    Line const& line = lines_[i];
    if (line.span.length > 300) return std::nullopt;
    if (auto head = row_head(i)) return head;
    if (auto head = bracket_head(i)) return head;
    // One head in each line
    if (!column_of(compact(line.folded))) return std::nullopt;
    Head head{.layout = Layout::lines};
    std::size_t k = i;
    std::size_t known = 0;
    for (; k < lines_.size() && k < i + 14; ++k) {
      std::string const text = compact(lines_[k].folded);
      auto const column = column_of(text);
      if (!column && (k + 1 >= lines_.size() || characters(text) > 8 || !column_of(compact(lines_[k + 1].folded)) ||
                      time_key.in(text) || number_alone.in(text)))
        break;
      if (column == Column::day) break;  // 周一 is a cell, where each stands in a line of its own
      known += column ? 1U : 0U;
      head.columns.push_back(column.value_or(Column::other));
      head.heads.push_back(text);
    }
    if (known < 3 || k >= lines_.size()) return std::nullopt;
    head.lines = k - i;
    return head;
  }

  /// Takes the rows below a head. @returns the line after the table
  std::size_t rows(std::size_t i, Head const& head, Grid& grid) const {
    return rows_from(i + head.lines, i, head, grid);
  }
  /// Takes the rows that begin at line `k`, of a table whose head is at `i`.
  std::size_t rows_from(std::size_t k, std::size_t i, Head const& head, Grid& grid) const {
    grid.layout = head.separator == ' ' ? head.layout : Layout::exact;
    grid.columns = head.columns;
    grid.heads = head.heads;
    Line const& first = lines_[i];
    Line const& last = lines_[i + head.lines - 1];
    grid.head = {first.span.offset, last.span.end() - first.span.offset};
    std::size_t const end = grid.layout == Layout::exact   ? separated_rows(k, head, grid)
                            : grid.layout == Layout::lines ? line_rows(k, head, grid)
                                                           : blank_rows(k, head, grid);
    settle_heads(grid);
    return end;
  }

  /// Whether line `k` is a heading among the rows of a table, and more of them follow: 二、学校结对类.
  [[nodiscard]] bool heads_more_rows(std::size_t k, Head const& head) const {
    static Pattern const heading(
        "^(?:[一二三四五六七八九十]{1,3}[、.．]|\\([一二三四五六七八九十]{1,3}\\)|第[一二三四五六七八九十]{1,3}(?:部分|"
        "类|"
        "阶段|学期)|[【〖]|[上下]学期|[春秋]季)");
    static Pattern const sentence("[。;:,]");
    if (k + 1 >= lines_.size() || !keyed(head) || head.separator == '/') return false;
    std::string const& text = lines_[k].folded;
    if (characters(text) > 30 || !heading.in(text) || sentence.in(text)) return false;
    std::string const next = cells_of(k + 1);
    if (head.separator != ' ') return separator_of(source_[lines_[k + 1].span]) == head.separator;
    if (head.layout == Layout::lines) return head.columns[0] == Column::number && number_alone.in(next);
    return key(next, head) && count_cells(next) * 2 >= head.columns.size() + 1;
  }

 private:
  /// Cells of a line whose cells are parted by blanks: 1 2019 年 3 月 are two.
  static std::size_t count_cells(std::string_view text) {
    auto const m = key_cells.at(text);
    std::size_t const keys = m ? (m->has(1) ? 1U : 0U) + (m->has(2) ? 1U : 0U) : 0U;
    return keys + split(m ? text.substr(m->end()) : text, ' ').size();
  }
  static std::string compact(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i)
      if (text[i] != ' ' || (i > 0 && static_cast<unsigned char>(text[i - 1]) < 0x80 && i + 1 < text.size() &&
                             static_cast<unsigned char>(text[i + 1]) < 0x80))
        out += text[i];
    return out;
  }
  [[nodiscard]] bool full(std::size_t i) const { return wrap_ != 0 && lines_[i].edge + 3 >= wrap_; }

  [[nodiscard]] std::optional<Head> row_head(std::size_t i) const {
    // A head of many cells may be broken by the width of the page
    std::size_t more = 0;
    bool const marked = separator_of(source_[lines_[i].span]) != ' ';
    if (marked || begins_with_head(i))
      while (more < 2 && i + more + 1 < lines_.size() && full(i + more)) ++more;
    for (std::size_t n = more; n > 0; --n)
      if (auto head = row_head_of(i, n + 1)) return head;
    return row_head_of(i, 1);
  }

  /// Whether the words up to the first blank are a head.
  [[nodiscard]] bool begins_with_head(std::size_t i) const {
    std::string const text = cells_of(i);
    return column_of(std::string_view(text).substr(0, text.find(' '))).has_value();
  }

  /// A head that takes so many lines.
  [[nodiscard]] std::optional<Head> row_head_of(std::size_t i, std::size_t lines) const {
    Head head{.lines = lines, .separator = separator_of(source_[lines_[i].span])};
    std::string text;
    for (std::size_t k = i; k < i + lines; ++k) {
      if (k > i && (latin_ || (head.separator == ' ' && ends_blank(k - 1)))) text += ' ';
      text += head.separator == '\t' ? std::string(source_[lines_[k].span])
                                     : folded_line(source_, lines_[k].span, Blanks::cells);
    }
    if (text.size() > 600) return std::nullopt;
    if (head.separator == ',' && !values_below(i + lines, text)) head.separator = ' ';
    std::size_t known = 0;
    std::vector<std::string> parts = split(unbracketed(text), head.separator);
    if (head.separator == ' ' && latin_) join_heads(parts);
    if (head.separator == ' ' && !latin_) join_letters(parts);
    for (std::string& part : parts) {
      std::string const folded = head.separator == '\t' ? fold_text(part) : part;
      auto const column = column_of(compact(folded));
      if (column) ++known;
      head.columns.push_back(column.value_or(Column::other));
      head.heads.push_back(folded);
    }
    std::size_t const n = head.columns.size();
    // Where bars or tabs part them, cells they are: heads that nobody knows may stand among them.
    bool const few_unknown =
        head.separator == ' ' || head.separator == '/' || head.separator == ',' ? known + 1 >= n : known * 3 >= n * 2;
    if (n < 2 || n > 16) return std::nullopt;
    if ((!few_unknown || known < 2) && !heads_rows(i, head)) return std::nullopt;
    if (n == 2) {
      bool const next_is_row =
          i + 1 < lines_.size() && (time_key.in(lines_[i + 1].folded) || number_key.in(lines_[i + 1].folded) ||
                                    ends_with_time(head.columns.back(), lines_[i + 1].folded));
      if (!next_is_row) return std::nullopt;
    }
    return head;
  }
  /// 签署备忘录 4月15日前, below 任务 and 完成时限.
  static bool ends_with_time(Column last, std::string_view line) {
    static Pattern const time("(?:月|日|前|底|[上中下]旬|周)$");
    return (last == Column::due || last == Column::time) && line.size() < 200 && time.in(line);
  }
  /// Whether a line with as many commas as its head stands below it.
  [[nodiscard]] bool values_below(std::size_t k, std::string_view head) const {
    return k < lines_.size() && lines_[k].folded.size() < 400 &&
           std::count(lines_[k].folded.begin(), lines_[k].folded.end(), ',') ==
               std::count(head.begin(), head.end(), ',');
  }
  /// Whether words that nobody knows are a head all the same: short ones between bars or tabs, over rows of as many cells
  /// that begin with numbers or times.
  [[nodiscard]] bool heads_rows(std::size_t i, Head const& head) const {
    static Pattern const no_head("\\d|[,。;:]");
    if (head.separator != '\t' && head.separator != '|') return false;
    if (head.columns.size() < 3 || head.lines != 1 || i + 2 >= lines_.size()) return false;
    for (std::string const& word : head.heads)
      if (word.empty() || characters(word) > (latin_ ? 30U : 12U) || no_head.in(word)) return false;
    std::size_t rows = 0;
    for (std::size_t k = i + 1; k < lines_.size() && k < i + 5; ++k) {
      std::string_view const raw = source_[lines_[k].span];
      static Pattern const rule("^[-| :+]+$");
      if (rule.in(lines_[k].folded)) continue;
      if (separator_of(raw) != head.separator || raw.size() > 600) break;
      std::vector<std::string> const cells = split(raw, head.separator);
      std::string const first = cells.empty() ? std::string() : fold_text(cells.front());
      if (cells.size() > head.columns.size() || cells.size() + 2 < head.columns.size() ||
          !(time_key.in(first) || number_alone.in(first)))
        break;
      ++rows;
    }
    return rows >= 2;
  }
  /// 五、行事曆（週次／日期／內容／對象／承辦處室）: a heading that says what stands in the rows below.
  [[nodiscard]] std::optional<Head> bracket_head(std::size_t i) const {
    static Pattern const bracket("^([^()]{2,60})\\(([^()]{6,120})\\)[:。]?$");
    static Pattern const marks("[/、|·,-]");
    if (i + 1 >= lines_.size()) return std::nullopt;
    auto const m = bracket.whole(lines_[i].folded);
    if (!m) return std::nullopt;
    Head head{.layout = Layout::rows, .lines = 1, .title_line = true};
    std::string list((*m)[2]);
    // (No. ; When ; What): as the rows below are parted
    head.separator = separator_of(source_[lines_[i + 1].span]);
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
    std::string const next = cells_of(i + 1);
    if (!key(next, head) || count_cells(next) + 2 < head.columns.size()) return std::nullopt;
    return head;
  }
  /// A line with the blanks that part cells.
  [[nodiscard]] std::string cells_of(std::size_t k) const {
    Span const beginning{lines_[k].span.offset, std::min<std::size_t>(lines_[k].span.length, 600)};
    return folded_line(source_, whole_characters(beginning), Blanks::cells);
  }
  static std::string_view unbracketed(std::string_view text) {
    if (text.size() > 2 && text.front() == '(' && text.back() == ')') return text.substr(1, text.size() - 2);
    return text;
  }
  /// 日 期　事 项: heads whose characters stand apart, joined again.
  static void join_letters(std::vector<std::string>& parts) {
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
  static void join_heads(std::vector<std::string>& parts) {
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
  static std::string fold_text(std::string const& raw) {
    Source s;
    s.text = raw;
    Prose f(s);
    f.append({0, raw.size()}, Blanks::prose);
    return f.text();
  }

  [[nodiscard]] bool key(std::string_view text, Head const& head) const {
    Column const first = head.columns[0];
    if (first == Column::number) {
      auto const m = number_key.at(text);
      if (!m) return false;
      if (head.columns.size() > 1 && (head.columns[1] == Column::time || head.columns[1] == Column::week) &&
          m->end() < text.size())
        return time_key.in(text.substr(row_rest.at(text)->end()));
      return true;
    }
    if (first == Column::week) return week_key.in(text);
    static Pattern const bare_weekday("^[一二三四五六日天](?: |$)");
    if (first == Column::weekday) return time_key.in(text) || bare_weekday.in(text);
    if (first == Column::time) return time_key.in(text);
    return false;
  }
  [[nodiscard]] bool keyed(Head const& head) const {
    Column const first = head.columns[0];
    return first == Column::number || first == Column::time || first == Column::week || first == Column::weekday;
  }
  [[nodiscard]] bool repeats_head(std::size_t k, Head const& head) const {
    if (head.layout == Layout::lines) {
      for (std::size_t n = 0; n < head.heads.size(); ++n)
        if (k + n >= lines_.size() || compact(lines_[k + n].folded) != head.heads[n]) return false;
      return true;
    }
    auto const again = row_head(k);
    return again && again->heads == head.heads;
  }

  /// Tabs at the beginning of a line.
  [[nodiscard]] std::size_t leading_tabs(std::size_t k) const {
    std::size_t at = lines_[k].span.offset;
    std::size_t tabs = 0;
    for (; at > 0 && (source_.text[at - 1] == '\t' || source_.text[at - 1] == ' '); --at)
      tabs += source_.text[at - 1] == '\t' ? 1U : 0U;
    return std::min<std::size_t>(tabs, 16);
  }

  std::size_t separated_rows(std::size_t k, Head const& head, Grid& grid) const {
    std::size_t const head_tabs = k >= head.lines ? leading_tabs(k - head.lines) : 0;
    for (; k < lines_.size(); ++k) {
      std::string_view const raw = source_[lines_[k].span];
      if (repeats_head(k, head)) {
        k += head.lines - 1;
        continue;
      }
      if (ends_table.in(lines_[k].folded) && separator_of(raw) != head.separator) break;
      std::vector<Prose> cells;
      // Cells that are empty at the beginning of the line
      if (head.separator == '\t') cells.resize(leading_tabs(k) - std::min(leading_tabs(k), head_tabs), Prose(source_));
      std::size_t first_size = raw.size();
      std::size_t from = 0;
      bool any = false;
      while (from <= raw.size()) {
        std::size_t to = raw.size();
        std::size_t step = 1;
        for (std::string_view mark :
             {std::string_view("\t"), std::string_view("|"), std::string_view("｜"), std::string_view("│"),
              std::string_view(" / "), std::string_view("\n/ "), std::string_view(" /\n"), std::string_view(";"),
              std::string_view("；"), std::string_view(","), std::string_view("，")}) {
          if ((mark == "\t") != (head.separator == '\t') || (mark == "," || mark == "，") != (head.separator == ',') ||
              (mark.find('/') != std::string_view::npos) != (head.separator == '/') ||
              (mark == ";" || mark == "；") != (head.separator == ';'))
            continue;
          if (std::size_t const at = raw.find(mark, from); at < to) {
            to = at;
            step = mark.size();
          }
        }
        any = any || to < raw.size();
        if (from == 0) first_size = to;
        Prose cell(source_);
        cell.append({lines_[k].span.offset + from, to - from}, Blanks::prose);
        cells.push_back(std::move(cell));
        if (to == raw.size()) break;
        from = to + step;
      }
      if (head.separator == '|') {
        if (!cells.empty() && cells.front().empty()) cells.erase(cells.begin());
        if (cells.size() > head.columns.size() && cells.back().empty()) cells.pop_back();
      }
      if (!any) {
        bool const gap = !double_spaced_ && lines_[k].blanks_before > 0;
        if (grid.rows.empty() || gap || !full(k - 1)) break;
        grid.rows.back().cells.back().append(lines_[k].span, Blanks::prose);
        continue;
      }
      // A row that the width of the page has broken between its cells
      bool const broken = !grid.rows.empty() && full(k - 1) && grid.rows.back().cells.size() < head.columns.size() &&
                          grid.rows.back().cells.size() + cells.size() <= head.columns.size() + 1 &&
                          !(head.columns[0] == Column::number && number_alone.in(cells.front().text()));
      if (broken) {
        std::vector<Prose>& row = grid.rows.back().cells;
        row.back().append({lines_[k].span.offset, first_size}, Blanks::prose);
        for (std::size_t c = 1; c < cells.size(); ++c) row.push_back(std::move(cells[c]));
        continue;
      }
      bool rule = true;  // |---|---|
      for (Prose const& cell : cells) rule = rule && cell.text().find_first_not_of("-: ") == std::string::npos;
      if (!rule) grid.rows.push_back({std::move(cells)});
    }
    return k;
  }

  std::size_t line_rows(std::size_t k, Head const& head, Grid& grid) const {
    std::size_t const columns = head.columns.size();
    for (; k < lines_.size(); ++k) {
      std::string const& text = lines_[k].folded;
      if (repeats_head(k, head)) {
        // What the end of the page has put before it is no row.
        if (!keyed(head) && grid.rows.size() > 1 && grid.rows.back().cells.size() * 2 < columns) grid.rows.pop_back();
        k += columns - 1;
        continue;
      }
      // Page number and running head above the head that stands again
      if (!grid.rows.empty() && grid.rows.back().cells.size() >= columns) {
        std::size_t above = 1;
        while (above < 3 && !repeats_head(k + above, head)) ++above;
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
      if (ends_table.in(text) || only_date.in(text) || characters(text) > 120) break;
      if (!grid.rows.empty() && k + columns < lines_.size() && head_at(k)) break;
      bool start = false;
      if (head.columns[0] == Column::number) {
        start =
            number_alone.in(text) && (head.columns.size() < 2 || head.columns[1] != Column::time ||
                                      k + 1 >= lines_.size() || time_key.in(lines_[k + 1].folded) || grid.rows.empty());
      } else if (keyed(head)) {
        start = time_key.in(text) && (grid.rows.empty() || grid.rows.back().cells.size() > 1);
      } else {
        start = grid.rows.empty() || grid.rows.back().cells.size() >= columns;
      }
      if (!start && (grid.rows.empty() || (!double_spaced_ && lines_[k].blanks_before > 1))) break;
      if (!start && grid.rows.back().cells.size() >= columns && follows_table(k)) break;
      if (start) {
        grid.rows.emplace_back();
      } else if (!double_spaced_ && lines_[k].blanks_before == 1) {
        grid.rows.back().cells.emplace_back(source_);  // an empty cell
      } else if (grid.rows.back().cells.size() > 3 * columns + 4 ||
                 (grid.rows.back().cells.size() >= columns && head.columns[0] == Column::weekday)) {
        break;
      }
      Prose cell(source_);
      cell.append(lines_[k].span, Blanks::prose);
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
        grid.rows.back().cells.back().append(lines_[k].span, Blanks::prose);
        continue;
      }
      grid.rows.back().cells.push_back(std::move(cell));
    }
    return k;
  }

  /// Whether a line behind a full row is a paragraph, or a heading with one below it.
  [[nodiscard]] bool follows_table(std::size_t k) const {
    static Pattern const prose("^.{36,}[。;]|[。;].{30,}");
    static Pattern const mark("[。;,:]");
    auto const paragraph = [&](std::size_t at) { return at < lines_.size() && prose.in(lines_[at].folded); };
    return paragraph(k) || (characters(lines_[k].folded) <= 12 && !mark.in(lines_[k].folded) && paragraph(k + 1));
  }

  std::size_t blank_rows(std::size_t k, Head const& head, Grid& grid) const {
    std::vector<std::vector<std::size_t>> rows;  // lines of each
    std::size_t cells = 0;
    std::size_t bytes = 0;
    static Pattern const one_school("^[\\p{Han}、]{3,30}(?:学校|中学|小学|幼儿园|学院|教学点|职校|职中|中心校)$");
    bool const pairs = std::find(head.columns.begin(), head.columns.end(), Column::recipient) != head.columns.end();
    for (; k < lines_.size(); ++k) {
      Span const beginning{lines_[k].span.offset, std::min<std::size_t>(lines_[k].span.length, 400)};
      std::string const text = folded_line(source_, whole_characters(beginning), Blanks::cells);
      if (repeats_head(k, head)) continue;
      if (only_date.in(text)) break;
      bool const start = key(text, head);
      if (!start && (ends_table.in(text) || (!double_spaced_ && lines_[k].blanks_before > 0))) break;
      std::size_t const tokens = count_cells(lines_[k].folded);
      bool fresh = start;
      if (!start && !keyed(head)) fresh = rows.empty() || cells >= head.columns.size();
      if (fresh && !keyed(head) && !rows.empty() && tokens < 2) break;
      if (fresh) {
        rows.emplace_back();
        cells = bytes = 0;
      } else if (bool const more = pairs && !rows.empty() && tokens == 1 && one_school.in(text); more) {
        // One more school that is helped, below the last
      } else if (rows.empty() || bytes > 2000 ||
                 (!latin_ && !full(k - 1) && cells >= head.columns.size() && lines_[k].indent < 6)) {
        break;
      }
      rows.back().push_back(k);
      cells += tokens;
      bytes += lines_[k].span.length;
    }
    // Cells may be broken at less than the width of the page: where several lines end close to each other.
    std::vector<std::size_t> edges;
    for (auto const& row : rows)
      for (std::size_t n = 0; n + 1 < row.size(); ++n) edges.push_back(lines_[row[n]].edge);
    auto edge = static_cast<std::size_t>(-1);
    if (!edges.empty()) {
      std::size_t const most = *std::max_element(edges.begin(), edges.end());
      auto const near = std::count_if(edges.begin(), edges.end(), [&](std::size_t e) { return e + 3 >= most; });
      if (near >= 2 && static_cast<std::size_t>(near) * 5 >= edges.size()) edge = most;
    }
    for (auto const& row : rows) {
      Prose text(source_);
      for (std::size_t n = 0; n < row.size(); ++n) {
        if (n > 0) {
          Line const& before = lines_[row[n - 1]];
          bool const broken =
              before.edge + first_token_width(source_[lines_[row[n]].span]) + 2 > edge || full(row[n - 1]);
          bool const own_cell = pairs && one_school.in(lines_[row[n]].folded);
          if (latin_ || own_cell || ends_blank(row[n - 1]) || !(broken || lines_[row[n]].indent >= 6))
            text.append_mark(' ');
        }
        text.append(lines_[row[n]].span, Blanks::cells);
      }
      grid.rows.push_back({{std::move(text)}});
    }
    return k;
  }
  /// Whether a blank stands at the end of a line: it was broken between two cells.
  [[nodiscard]] bool ends_blank(std::size_t k) const {
    std::string_view const after = std::string_view(source_.text).substr(lines_[k].span.end(), 3);
    return !after.empty() && (after[0] == ' ' || after[0] == '\t' || after == "\u3000");
  }
  [[nodiscard]] Span whole_characters(Span span) const {
    while (span.length > 0 && span.end() < source_.text.size() &&
           (static_cast<unsigned char>(source_.text[span.end()]) & 0xC0U) == 0x80U)
      --span.length;
    return span;
  }

  Source const& source_;
  std::vector<Line> const& lines_;
  std::size_t wrap_;
  bool double_spaced_;
  bool latin_;
};

// --- paragraphs ---

Pattern const starts_block(
    "^(?:第[一二三四五六七八九十百\\d]{1,4}[条章节部编]|[一二三四五六七八九十]{1,3}[、.．]|\\((?:[一二三四五六七八九十]"
    "{1,3}|[甲乙丙丁戊]|\\d{1,2})\\)"
    "|\\d{1,2}[、)．]|\\d{1,2}\\.(?:\\D|$|(?:19|20)\\d\\d年|\\d{1,2}月)|\\d\\.\\d{1,2}\\D|[①-⑳◆■●▲★☆◇◎※▪➤✓✔☞]|【|附件|"
    "附表|附录|[A-H]"
    "\\. |[ivx]{1,4}\\) "
    "|\\([a-z]\\) )");
Pattern const starts_month(
    "^(?:翌年|次年)?(?:(?:20|19)\\d\\d年)?(?:\\d{1,2}|[一二三四五六七八九十]{1,3})(?:[、至-](?:\\d{1,2}|["
    "一二三四五六七八九十]{1,3}))?月[^,。;]{0,8}:");
Pattern const starts_date(
    "^(?:\\d{1,2}/\\d{1,2}(?:-\\d{1,2}/\\d{1,2})? "
    "?\\D|第[\\d一二三四五六七八九十]+(?:[-、至][\\d一二三四五六七八九十]+)*周|\\d{1,2}月(?:\\d{1,2}日|[上中下]旬|底|"
    "初)(?:[^,。]{0,6} |\\()|(?:20|19)\\d\\d年\\d{1,2}月\\d{1,2}日 |\\d{1,2}:\\d\\d ?\\D|"
    "(?:Mon|Tues|Wednes|Thurs|Fri)days?[,:])");
Pattern const starts_label(
    "^(?:组 ?长|副 ?组 ?长|成 ?员|主 ?任|副 ?主 ?任|主席|副主席|委员|联 ?系 "
    "?人|联络人|联络员|联系方式|电话|电子邮箱|甲 ?方|乙 ?方|丙 ?方|见证方|抄 ?送|主 "
    "?送|编制单位|填表人|填表日期|签订日期|日期|时间|地点|备注|说明|附件"
    "|主题|内容|承办|主办|参加|形式|费用|姓名|教师|班级|科目|课程[一二三四五六七八九十\\d]+$|活动["
    "一二三四五六七八九十\\d]+$|活动编号|活动名称|方式|人员|时长|主讲|派出|接收|支援|受援|支援方|受援方|帮扶学校|"
    "受助学校|受援学校|支援学校|依据|法定代表人|责任部门|集团方|学区方|[\\p{Han}]{2,4}(?:单位|机构))(?:\\([^()]{1,8}\\)"
    ")?[ "
    ":]");
Pattern const colon_label("^[^ ,。;:()\"“”0-9]{2,12}(?:\\([^()]{1,10}\\))? ?:");
Pattern const general_label("^[^ ,。;:()\"“”0-9]{2,24}(?:\\([^()]{1,10}\\))?: ?[^ ]");
Pattern const mid_sentence("[,、(《“:;]$");
Pattern const opens_with_closing("^[,。、;:)》”!?…]");
Pattern const sentence_end("[。!?;]$");

/// A line that begins with a label, be it behind a word that it belongs to: 去：…, 执行小组 组长：….
Pattern const labelled_line("^[^ ,。;:()\"“”《》\\d]{1,12}(?: [^ ,。;:()\\d]{1,6})? ?:");

/// Where lines are broken, in columns; 0 where they are not.
std::size_t wrap_width(std::vector<Line> const& lines, bool latin) {
  std::map<std::size_t, std::pair<std::size_t, std::size_t>> edges;  // edge → lines, of which end in mid-sentence
  for (std::size_t i = 0; i < lines.size(); ++i) {
    std::string_view const text = lines[i].folded;
    auto& [count, open] = edges[lines[i].edge];
    ++count;
    // What a labelled line stands below has not been broken there.
    bool const ends = sentence_end.in(text.size() > 60 ? text.substr(text.size() - 6) : text) ||
                      (!latin && i + 1 < lines.size() &&
                       (labelled_line.in(lines[i + 1].folded) || starts_block.in(lines[i + 1].folded) ||
                        starts_date.in(lines[i + 1].folded)));
    if (!ends) ++open;
  }
  std::size_t const slack = latin ? 11 : 4;
  for (auto at = edges.rbegin(); at != edges.rend(); ++at) {
    std::size_t count = 0;
    std::size_t open = 0;
    for (auto near = at; near != edges.rend() && near->first + slack > at->first; ++near) {
      count += near->second.first;
      open += near->second.second;
    }
    std::size_t beyond = 0;
    for (auto far = edges.rbegin(); far != at; ++far)
      if (far->first > at->first + 6) beyond += far->second.first;  // marks may hang beyond the edge
    if (at->first > 240) continue;
    if (at->first < 14) break;
    if (count >= 3 && open * 2 > count && count * 12 >= lines.size() && beyond * 40 <= lines.size()) return at->first;
    // A few lines, of which two end at one edge, in the middle of sentences
    if (count >= 2 && count <= 3 && !latin && lines.size() <= 16 && at->first >= 44 && beyond == 0) {
      std::size_t cut = 0;
      for (std::size_t k = 1; k + 1 < lines.size(); ++k)
        if (lines[k].edge + slack > at->first && !sentence_end.in(lines[k].folded) &&
            !colon_label.in(lines[k + 1].folded))
          ++cut;
      if (cut >= 2) return at->first;
    }
    if (beyond * 10 > lines.size()) break;
  }
  return 0;
}

bool unclosed(std::string_view text) {
  // Of the last part only: a bracket that was never closed must not glue all that follows.
  if (text.size() > 240) text = text.substr(text.size() - 240);
  int depth = 0;
  for (char c : text) {
    if (c == '(') ++depth;
    if (c == ')' && depth > 0) --depth;
  }
  std::size_t const book = text.rfind("《");
  return depth > 0 || (book != std::string_view::npos && text.find("》", book) == std::string_view::npos);
}

/// Beyond this many bytes lines are not taken for one paragraph.
constexpr std::size_t longest_paragraph = 16384;

class Joiner {
 public:
  Joiner(Source const& source, std::vector<Line> const& lines, std::size_t wrap, bool double_spaced, bool latin)
      : source_(source), lines_(lines), wrap_(wrap), double_spaced_(double_spaced), latin_(latin) {
    std::size_t indented = 0;
    for (Line const& line : lines) indented += line.indent >= 2 ? 1 : 0;
    indents_ = indented >= 2 && indented * 12 >= lines.size();
  }

  void join(std::size_t from, std::size_t to, std::vector<Item>& items) const {
    std::size_t i = from;
    while (i < to) {
      Passage p{.words = Prose(source_)};
      p.after_gap = !double_spaced_ && lines_[i].blanks_before > 0;
      append(p, i);
      std::size_t k = i + 1;
      while (k < to && continues(p.words.text(), k)) {
        if (needs_blank(p.words.text(), k)) p.words.append_mark(' ');
        append(p, k);
        ++k;
      }
      if (!(k == i + 1 && bare_number.in(p.words.text()))) items.emplace_back(std::move(p));
      i = k;
    }
  }

 private:
  void append(Passage& passage, std::size_t i) const {
    passage.words.append(lines_[i].span, Blanks::prose);
    passage.parts.push_back(lines_[i].span);
  }

  [[nodiscard]] bool needs_blank(std::string_view before, std::size_t k) const {
    char32_t const last = last_character(before);
    char32_t const next = character_at(source_[lines_[k].span], 0).first;
    if (is_wide(last) || is_wide(next) || (next >= 0xFF00 && next < 0xFF61)) return false;
    if (latin_) return last != '-';
    auto const letter = [](char32_t c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); };
    return letter(last) && letter(next);
  }

  /// Whether line `k` goes on with the passage so far, which ends with line `k` − 1.
  [[nodiscard]] bool continues(std::string_view before, std::size_t k) const {
    Line const& a = lines_[k - 1];
    Line const& b = lines_[k];
    if (before.size() > longest_paragraph) return false;
    std::string_view const tail = before.size() > 40 ? before.substr(before.size() - 24) : before;
    bool const ended = sentence_end.in(tail);
    bool const open = unclosed(before);
    if (!double_spaced_ && b.blanks_before > 0 && !open) return false;
    if (double_spaced_ && b.blanks_before > 2 && ended) return false;
    if (opens_with_closing.in(b.folded)) return true;
    // The first line of a paragraph is shorter where its indent was lost.
    std::size_t const slack = latin_ ? 0 : ended ? 2 : 6;
    bool const is_full = wrap_ != 0 && a.edge + 14 > wrap_ &&
                         a.edge + first_token_width(source_[b.span]) + (latin_ ? 1 : 0) + slack > wrap_;
    if (only_date.in(b.folded) && !open) return false;
    if (starts_date.in(b.folded) && starts_date.in(before)) return false;
    // 各县（市）教育局: whom a notice addresses
    static Pattern const addressees("^各[^。;]{2,60}:$");
    if (addressees.in(b.folded)) return false;
    static Pattern const those_addressed("(?:局|校|处|室|单位|机构|园)(?:、[^。;]{2,40})?:$");
    static Pattern const title_before("(?:通知|通报|方案|计划|意见|办法|安排|函)(?:\\([^()]{1,24}\\))?$");
    // The number of the paper and remarks in brackets below its title
    static Pattern const below_title("^(?:[\\p{Han}]{1,16}[〔(\\[]\\d{4}[〕)\\]]第?\\d{1,5}号|\\([^()]{4,60}\\))$");
    if (below_title.in(b.folded) && title_before.in(before)) return false;
    if (those_addressed.in(b.folded) && title_before.in(before)) return false;
    // 主要活动：, right below the title
    static Pattern const lead("^[^ ,。;:()]{2,12}:$");
    if (lead.in(b.folded) && title_before.in(before)) return false;
    bool const label = starts_label.in(b.folded) || labels_column(b.folded);
    if (starts_block.in(b.folded)) {
      // 20｜20〕1号 and the like: a number that the break has cut is no label.
      bool const cut = is_full && !ended && last_character(before) < 0x80 && last_character(before) >= '0' &&
                       last_character(before) <= '9';
      if (!cut && !(open && b.folded[0] == '(')) return false;
      if (!cut) return is_full;
    }
    if (starts_month.in(b.folded) && !open) return false;
    // 举措四：云端共享。… where the paragraph before it happens to fill its last line
    static Pattern const counts("[\\d一二三四五六七八九十]");
    bool const closed = ended || (!tail.empty() && tail.back() == ')');
    if (auto const m = worded_label().at(b.folded); m && closed && !open && counts.in((*m)[1])) return false;
    if (latin_) {
      static Pattern const month(
          "^(?:January|February|March|April|May|June|July|August|September|October|November|December)"
          "(?: \\d{4})?[.:] ?[A-Z]");
      if (month.in(b.folded) && !open) return false;
      // A line does not end with such a word.
      static Pattern const goes_on("(?:,|\\b(?:and|or|of|the|to|in|at|for|with|by|from|a|an|on|as))$");
      if (wrap_ != 0 && !ended && !label && a.edge * 3 > wrap_ * 2 && goes_on.in(tail) && !starts_block.in(b.folded))
        return true;
    }
    if (label && (colon_label.in(b.folded) || !(is_full && !ended && !mid_colon(before)))) return false;
    if (!ended && b.folded.size() <= 18 && sentence_end.in(b.folded)) return true;
    if (is_full && !ended) return true;
    if (latin_ && wrap_ != 0 && !ended && !label && a.edge * 2 > wrap_ && !general_label.in(b.folded)) {
      char const c = b.folded.empty() ? ' ' : b.folded[0];
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) return true;
    }
    if (starts_date.in(b.folded)) return false;
    if (general_label.in(b.folded) && !is_full) return false;
    if (indents_ && b.indent >= a.indent + 2 && ended) return false;
    if (indents_ && b.indent >= 2 && b.indent > a.indent && !open) return false;
    if (is_full)
      return (!indents_ || b.indent < 2 || b.indent <= a.indent) && (wrapped_on(k) || sentence_end.in(b.folded));
    if (wrap_ == 0 || a.edge + 24 < wrap_) {
      if (open && before.size() < 600) return true;
      return mid_comma(tail) && !label && b.folded.size() > 6 && !general_label.in(before);
    }
    return open || mid_comma(tail);
  }
  /// 对象：教研组长: a label that a table would have as a head.
  static bool labels_column(std::string_view text) {
    static Pattern const short_label("^([\\p{Han}]{2,6}): ?[^ ]");
    auto const m = short_label.at(text);
    return m && column_of((*m)[1]).has_value();
  }
  static bool mid_comma(std::string_view tail) {
    char32_t const c = last_character(tail);
    return c == 0x3001 || c == ',' || c == 0x300A || c == 0x201C;
  }
  static bool mid_colon(std::string_view tail) { return !tail.empty() && tail.back() == ':'; }
  /// A full line that ends a sentence: whether the next is of the same paragraph, as far as can be told.
  [[nodiscard]] bool wrapped_on(std::size_t k) const { return lines_[k].edge + 6 >= wrap_; }

  Source const& source_;
  std::vector<Line> const& lines_;
  std::size_t wrap_;
  bool double_spaced_;
  bool latin_;
  bool indents_ = false;
};

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

/// A table of the file itself.
void add_table(Source const& source, Table const& table, std::vector<Item>& items) {
  std::map<std::size_t, std::vector<Cell const*>> rows;
  for (Cell const& cell : table.cells) rows[cell.row].push_back(&cell);
  Grid grid;
  std::vector<std::size_t> column_places;
  std::map<std::size_t, std::pair<Cell const*, std::size_t>> spanning;  // column → a cell that covers rows below
  auto const folded = [&](Cell const& cell) {
    Prose f(source);
    f.append(cell.span, Blanks::prose);
    return f;
  };
  bool headed = false;
  for (auto const& [number, cells] : rows) {
    std::vector<Column> columns;
    std::size_t known = 0;
    std::size_t filled = 0;
    for (Cell const* cell : cells) {
      std::string text = folded(*cell).text();
      text.erase(std::remove(text.begin(), text.end(), ' '), text.end());
      auto const column = column_of(mostly_latin(text) ? folded(*cell).text() : text);
      columns.push_back(column.value_or(Column::other));
      known += column ? 1U : 0U;
      filled += cell->span.empty() ? 0U : 1U;
    }
    if (filled == 0) continue;
    bool const is_head = filled >= 2 && known * 2 > filled && known >= 2;
    if (is_head && (!headed || columns != grid.columns)) {
      if (headed && !grid.rows.empty()) {
        settle_heads(grid);
        items.emplace_back(grid);
      }
      if (!headed || !grid.rows.empty()) grid = {};
      headed = true;
      grid.layout = Layout::exact;
      grid.columns = columns;
      column_places.clear();
      grid.heads.clear();
      for (Cell const* cell : cells) {
        column_places.push_back(cell->column);
        grid.heads.push_back(folded(*cell).text());
      }
      grid.head = {cells.front()->span.offset, cells.back()->span.end() - cells.front()->span.offset};
      continue;
    }
    if (is_head) continue;  // repeated on the next page
    if (!headed || (filled == 1 && cells.size() <= 2 && cells.front()->columns > 1 && grid.rows.empty())) {
      // Above the head, or a form of labels and values
      for (std::size_t c = 0; c < cells.size(); ++c) {
        if (cells[c]->span.empty()) continue;
        Passage p{.words = folded(*cells[c])};
        bool const pair = c + 1 < cells.size() && characters(p.words.text()) <= 8;
        if (pair) {
          p.words.append_mark(':');
          p.words.append(cells[c + 1]->span, Blanks::prose);
          ++c;
        }
        items.emplace_back(std::move(p));
      }
      continue;
    }
    bool const note = filled == 1 && (cells.front()->columns > 1 || cells.size() == 1) &&
                      ends_table.in(folded(*cells.front()).text());
    if (note) {
      items.emplace_back(grid);
      grid.rows.clear();
      items.emplace_back(Passage{.words = folded(*cells.front())});
      continue;
    }
    Row row;
    row.cells.assign(column_places.size(), Prose(source));
    for (std::size_t c = 0; c < column_places.size(); ++c) {
      if (auto const s = spanning.find(column_places[c]); s != spanning.end() && number < s->second.second)
        row.cells[c] = folded(*s->second.first);
    }
    for (Cell const* cell : cells) {
      auto const place = std::upper_bound(column_places.begin(), column_places.end(), cell->column);
      if (place == column_places.begin()) continue;
      Prose& to = row.cells[static_cast<std::size_t>(place - column_places.begin()) - 1];
      if (to.empty()) to = folded(*cell);
      if (cell->rows > 1) spanning[cell->column] = {cell, cell->row + cell->rows};
    }
    grid.rows.push_back(std::move(row));
  }
  settle_heads(grid);
  if (headed && !grid.rows.empty()) items.emplace_back(std::move(grid));
}

/// Where lines of the text are broken: those of tables, cell by cell, say nothing of it.
std::size_t wrap_outside_tables(Source const& source, std::vector<Line> const& lines, bool double_spaced, bool latin) {
  Finder const finder(source, lines, 0, double_spaced, latin);
  std::vector<Line> outside;
  for (std::size_t i = 0; i < lines.size();) {
    auto const head = finder.head_at(i);
    if (head && (head->layout == Layout::lines || head->separator != ' ')) {
      Grid grid;
      std::size_t const end = finder.rows(i, *head, grid);
      if (!grid.rows.empty()) {
        i = end;
        continue;
      }
      while (i < end) outside.push_back(lines[i++]);
      if (i >= lines.size()) break;
    }
    outside.push_back(lines[i++]);
  }
  return wrap_width(outside, latin);
}

/// Joins the lines of a row whose cells marks part, where the page is narrower than the row: each row has as many marks as
/// the head, and begins with its number.
void join_wrapped_rows(Source const& source, std::vector<Line>& lines, bool double_spaced) {
  static Pattern const head_key("^(?:序号|编号|序|项|No\\.?|Ref\\.?|Item|#)[ \\x{3000}]*(\t|\\| ?|/ )");
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
    std::vector<std::pair<std::size_t, std::size_t>> rows{{at, k}};
    std::size_t edge = 0;
    while (k < lines.size() && begins(k)) {
      std::size_t end = k + 1;
      std::size_t n = marks_in(text_of(k, end), mark);
      edge = std::max(edge, lines[k].edge);
      while (end < lines.size() && end < k + most && (double_spaced || lines[end].blanks_before == 0) && !begins(end)) {
        std::size_t const more = marks_in(text_of(end, end + 1), mark);
        // All marks are there: what goes on is the last cell of a full line
        if (n + more > columns || (n == columns && lines[end - 1].edge + 6 < edge)) break;
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
      row.folded = folded_line(source, row.span, Blanks::prose);
      joined.push_back(std::move(row));
    }
    i = k;
  }
  lines = std::move(joined);
}

void add_lines(Source const& source, std::vector<Line>& lines, bool broken, bool latin, std::vector<Item>& items) {
  if (lines.empty()) return;
  drop_furniture(lines);
  std::size_t spaced = 0;
  for (Line const& line : lines) spaced += line.blanks_before > 0 ? 1 : 0;
  bool const double_spaced = lines.size() > 4 && spaced * 10 > lines.size() * 8;
  if (broken) join_wrapped_rows(source, lines, double_spaced);
  std::size_t const wrap = broken ? wrap_outside_tables(source, lines, double_spaced, latin) : 0;
  Finder const finder(source, lines, wrap, double_spaced, latin);
  Joiner const joiner(source, lines, wrap, double_spaced, latin);
  std::size_t from = 0;
  std::size_t i = 0;
  while (i < lines.size()) {
    auto const head = finder.head_at(i);
    if (!head) {
      ++i;
      continue;
    }
    Grid grid;
    std::size_t end = finder.rows(i, *head, grid);
    bool const parted = finder.heads_more_rows(end, *head);
    if (grid.rows.empty() && !parted) {
      // The head alone, be it once or again and again
      i = std::max(i + 1, end);
      continue;
    }
    joiner.join(from, head->title_line ? i + 1 : i, items);
    if (!grid.rows.empty()) items.emplace_back(std::move(grid));
    while (finder.heads_more_rows(end, *head)) {
      joiner.join(end, end + 1, items);
      Grid more;
      end = finder.rows_from(end + 1, i, *head, more);
      if (more.rows.empty()) break;
      items.emplace_back(std::move(more));
    }
    from = i = end;
  }
  joiner.join(from, lines.size(), items);
}

}  // namespace

Pattern const& worded_label() {
  static Pattern const label(
      "^((?:任务|举措|行动|工程|板块|模块|专题|项目|抓手|路径|篇章|措施|主题|重点|目标|条款|单元|要点|事项|计划|其|第["
      "一二三四五六七八九十\\d]+(?:板块|模块|篇|方面|类|"
      "项)) ?(?:之)?[\\dA-Z一二三四五六七八九十]{0,3})(?:[:、,.] ?| )");
  return label;
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
