// SPDX-License-Identifier: BSL-1.0
// The cells of a row of a table, given to its columns.
#include "document/reader/tables/entry.hpp"

#include <algorithm>

#include <bangfu/document/duration.hpp>

#include "document/reader/tables/columns.hpp"
#include "document/reader/text/lines.hpp"

namespace bangfu::document::reader {
namespace {

Pattern const mode_word(
    "^(?:线上线下(?:结合|同步|同时进行|相结合)?|线上\\+线下|混合|线上直播|线上|线下|现场|面授|实地|入园指导|入校|网络|"
    "网上|视频|视像|"
    "云端|直播|"
    "(?i:in[ -]person|on-? ?line|mixed|hybrid|both|virtual|face[ -]to[ -]face|on[ -]site))$");

Pattern const number_cell("^(?:" + std::string(row_number) + ")[.、]?(?: |$)");

bool fits(Context const& context, Column column, Words const& cell) {
  std::string_view const text = cell.view();
  switch (column) {
    case Column::mode: return mode_word.in(text) || text.find("线上") != std::string_view::npos;
    case Column::length:
      return parse_duration(text, context.draft.lexicon()).has_value() || Decimal::parse(text).has_value();
    case Column::time:
    case Column::week: return read_timing(text, context.time, context.draft.lexicon()).has_value();
    case Column::due:
      return read_timing(text, context.time, context.draft.lexicon()).has_value() ||
             Pattern("常年|每学期|前|年底").in(text);
    case Column::responsible: return characters(text) <= 8;
    case Column::place: {
      Mention const m = context.institutions.at(text, 0);
      return m.end > 0 || Pattern("线上|线下|两校|会议室|待定|中学|学校|市$|县$|平台").in(text);
    }
    default: return true;
  }
}

}  // namespace

void put(Entry& e, Column named, Words const& cell, std::string const& head) {
  if (cell.empty()) return;
  // 甲校→乙校, whatever stands above it
  static Pattern const from_and_to(
      "^[^→⇄、,;。|]{2,20}[→⇄][^→⇄、,;。|]{2,20}(?:[、,; ][^→⇄、,;。|]{2,20}[→⇄][^→⇄、,;。|]{2,20})?$");
  bool const anything =
      named == Column::what || named == Column::place || named == Column::mode || named == Column::remarks;
  Column const column = anything && e.direction.empty() && from_and_to.in(cell.view()) ? Column::direction : named;
  auto const append = [&](Words& to) {
    if (to.empty())
      to = cell;
    else if (to.of == cell.of)
      to.end = cell.end;
  };
  switch (column) {
    case Column::number: e.number = cell.trimmed(".、").original(); break;
    case Column::time: append(e.time); break;
    case Column::week: append(e.week); break;
    case Column::what:
    case Column::article:
    case Column::subject: e.what.push_back(cell); break;
    case Column::place: append(e.place); break;
    case Column::name:
    case Column::people: append(e.people); break;
    case Column::mode: append(e.mode); break;
    case Column::length: {
      static Pattern const year_alone("^(?:19|20)\\d\\d年$");
      if (year_alone.in(cell.view()))
        e.remarks.push_back(cell);
      else
        append(e.length);
      break;
    }
    case Column::responsible:
    case Column::contact:
    case Column::teacher: append(e.responsible); break;
    case Column::office:
      e.offices.push_back(cell);
      e.office_heads.push_back(head);
      break;
    case Column::due: append(e.due); break;
    case Column::amount:
      if (e.amount.empty()) e.amount_head = head;
      append(e.amount);
      break;
    case Column::unit: e.amount_head += "(" + std::string(cell.view()) + ")"; break;
    case Column::from: append(e.from); break;
    case Column::direction: append(e.direction); break;
    case Column::to:
    case Column::receiver: append(e.to); break;
    default: e.remarks.push_back(cell); break;
  }
}

namespace {

/// Cells that are missing or too many are given to columns by what they look like.
/// @param heads of the whole table, whose last ones are those of the columns
void distribute(Context const& context, Entry& e, std::vector<Column> const& columns,
                std::vector<std::string> const& heads, std::vector<Words> const& cells) {
  std::size_t c = 0;
  auto const head = [&](std::size_t column) {
    std::size_t const at = column + heads.size() - std::min(heads.size(), columns.size());
    return at < heads.size() ? heads[at] : std::string();
  };
  for (std::size_t i = 0; i < cells.size(); ++i) {
    std::size_t const left = cells.size() - i;
    if (c >= columns.size()) {
      put(e, fits(context, Column::length, cells[i]) ? Column::length : Column::remarks, cells[i]);
      continue;
    }
    if (left < columns.size() - c && !fits(context, columns[c], cells[i])) {
      // An empty cell: on to a column that it fits
      std::size_t k = c;
      while (k < columns.size() && !fits(context, columns[k], cells[i])) ++k;
      if (k < columns.size()) c = k;
    } else if (left > columns.size() - c && c > 0 &&
               (columns[c - 1] == Column::what || columns[c - 1] == Column::people) &&
               !fits(context, columns[c], cells[i])) {
      put(e, columns[c - 1], cells[i]);
      continue;
    }
    // A length in the column of remarks
    if (columns[c] == Column::remarks && fits(context, Column::length, cells[i])) {
      put(e, Column::length, cells[i]);
      ++c;
      continue;
    }
    put(e, columns[c], cells[i], head(c));
    ++c;
  }
}

/// The unit that the head of a column of lengths names: 天数, 时长（课时）.
std::optional<TimeUnit> unit_of_head(Grid const& grid) {
  for (std::size_t c = 0; c < grid.columns.size() && c < grid.heads.size(); ++c) {
    if (grid.columns[c] != Column::length) continue;
    std::string const& head = grid.heads[c];
    static Pattern const days("天|日|[Dd]ays");
    static Pattern const lessons("课时|学时|节|lessons");
    static Pattern const hours("小时|[Hh]ours");
    static Pattern const weeks("周数|\\(周\\)|[Ww]eeks");
    static Pattern const years("年限|\\(年\\)|[Yy]ears");
    if (days.in(head)) return TimeUnit::day;
    if (lessons.in(head)) return TimeUnit::lesson;
    if (hours.in(head)) return TimeUnit::hour;
    if (weeks.in(head)) return TimeUnit::week;
    if (years.in(head)) return TimeUnit::year;
  }
  return std::nullopt;
}

}  // namespace

namespace {

/// The cells of a row that wide blanks part, or tabs.
std::vector<Words> cells_between_wide_blanks(Words const& row, std::string_view source) {
  std::vector<Words> cells;
  for (Words const& word : split_at(row, " ")) {
    std::size_t const from = cells.empty() ? 0 : cells.back().span().end();
    std::size_t const to = word.span().offset;
    bool const wide = !cells.empty() && to > from && to <= source.size() && (to > from + 1 || source[from] == '\t');
    if (cells.empty() || wide)
      cells.push_back(word);
    else
      cells.back().end = word.end;
  }
  return cells;
}

/// How far from the edge of the page a place of the source is, in half characters; 0 where the line is too long for a table.
std::size_t place_in_line(std::string_view source, std::size_t at) {
  static std::size_t constexpr longest_line = 400;
  std::size_t const from = at > longest_line ? at - longest_line : 0;
  std::string_view const before = source.substr(from, at - from);
  std::size_t const line = before.rfind('\n');
  if (line == std::string_view::npos) return from > 0 ? 0 : width(before);
  return width(before.substr(line + 1));
}

/// The columns below whose heads the cells of a row begin, as wide blanks set them: cells that are left empty leave a gap. None
/// where one of them does not stand so.
std::vector<std::size_t> columns_by_place(Context const& context, Grid const& grid, std::vector<Words> const& cells) {
  std::string_view const source = context.draft.source().text;
  std::string_view const head = source.substr(grid.head.offset, grid.head.length);
  if (head.find_first_of("\n\t") != std::string_view::npos || cells.size() > grid.columns.size()) return {};
  static Pattern const cell("[^ 　]+(?: [^ 　]+)*");
  std::vector<std::size_t> places;
  for (auto m = cell.find(head); m; m = cell.find(head, m->end()))
    places.push_back(place_in_line(source, grid.head.offset + m->begin()));
  if (places.size() != grid.columns.size() || places.size() < 3) return {};
  std::vector<std::size_t> columns;
  for (Words const& one : cells) {
    std::size_t const at = place_in_line(source, one.span().offset);
    std::size_t c = columns.empty() ? 0 : columns.back() + 1;
    while (c < places.size() && places[c] + 1 < at) ++c;
    if (c == places.size() || places[c] > at + 1) return {};
    columns.push_back(c);
  }
  return columns;
}

}  // namespace

bool is_mode(std::string_view words) { return mode_word.in(words); }

std::optional<SchoolWeeks> bare_weeks(std::string_view cell) {
  static Pattern const numbers("^(?i:weeks? ?)?第?(\\d{1,2})(?: ?[-至到~、,&和] ?第?(\\d{1,2}))*(?: ?周)?$");
  auto const m = numbers.whole(cell);
  if (!m) return std::nullopt;
  int const first = std::stoi(std::string((*m)[1]));
  int const last = m->has(2) ? std::stoi(std::string((*m)[2])) : first;
  if (first < 1 || last < first || last > 30) return std::nullopt;
  return SchoolWeeks{.first = first, .last = last};
}

namespace {

/// The number, the week and the time that a line begins with. @param columns and rest are left with what stands behind them
void take_leading_cells(Context const& context, std::vector<Column>& columns, Words& rest, Entry& e) {
  while (!columns.empty()) {
    if (columns[0] == Column::number) {
      auto const m = number_cell.at(rest.view());
      if (m) {
        e.number = rest.part(0, m->end()).trimmed(".、").original();
        rest = rest.part(m->end(), rest.size()).trimmed();
      }
    } else if (columns[0] == Column::time || columns[0] == Column::week) {
      // 第2周 2月20日: week and date are cells of their own
      bool const date_next = columns[0] == Column::week && columns.size() > 1 && columns[1] == Column::time;
      std::string_view const cell = date_next ? rest.view().substr(0, rest.view().find(' ')) : rest.view();
      auto const t = read_timing(cell, context.time, context.draft.lexicon());
      std::size_t end = t ? t->span.end() : 0;
      if (t && t->span.offset != 0) end = 0;
      // 5月10日前, May (mid-month), 每月最后一个周五
      std::size_t const blank = rest.view().find(' ', end);
      bool const recurs = t && t->value.when.recurs && blank != std::string_view::npos && blank - end < 36;
      if (end > 0 && recurs && !context.latin()) end = blank;
      if (end > 0 && blank != std::string_view::npos && blank > end && blank - end < 18 && !context.latin() &&
          !is_ideograph(character_at(rest.view(), end).first))
        end = blank;
      static Pattern const remark("^ ?\\([^()]{1,16}\\)");
      if (end > 0)
        if (auto const m = remark.at(rest.view(), end)) end = m->end();
      if (end == 0 && !context.latin() && blank != std::string_view::npos && blank < 30) end = rest.view().find(' ');
      if (end == 0) break;
      put(e, columns[0], rest.part(0, end).trimmed());
      rest = rest.part(end, rest.size()).trimmed();
    } else {
      break;
    }
    columns.erase(columns.begin());
  }
}

/// The last columns of an English line by their words, the rest is what is done.
void take_english_cells(Context const& context, std::vector<Column> const& columns, Words rest, Entry& e) {
  static Pattern const mode_cell(
      " (?i:(online|on line|on-line|in person|in-person|mixed|hybrid|virtual|face to face))(?: (.+))?$");
  static Pattern const days(" (\\d{1,3}(?:\\.5)?|-)$");
  if (auto const m = mode_cell.find(rest.view())) {
    e.mode = rest.part(m->begin(1), m->end(1));
    if (m->has(2)) e.offices.push_back(rest.part(m->begin(2), m->end(2)));
    rest = rest.part(0, m->begin());
  }
  bool const has_length = std::find(columns.begin(), columns.end(), Column::length) != columns.end();
  if (auto const m = days.find(rest.view()); m && has_length) {
    if ((*m)[1] != "-") e.length = rest.part(m->begin(1), m->end(1));
    rest = rest.part(0, m->begin());
  }
  static Pattern const people_start(
      " (?:(?:\\d+|two|three|four|five|six|eight|ten|twelve|twenty) (?:[A-Za-z]+ "
      "){0,3}?(?:teachers?|pupils?|students?|principals?|"
      "instructors?|lecturers?|managers?|heads?|staff)|both |all |M[rs]s?\\.? [A-Z]|Dr\\.? [A-Z]|Prof\\.? "
      "[A-Z]|(?:principal |headteacher |head |director )?[A-Z][a-z]+ [A-Z][a-z]+ to (?:the )?[A-Z]|academic office|the "
      "|"
      "teachers of|pupils of|students of)");
  std::size_t people = std::string_view::npos;
  if (auto const m = people_start.find(rest.view())) people = m->begin();
  if (std::find(columns.begin(), columns.end(), Column::people) != columns.end())
    for (Mention const& k : context.institutions.find(rest.view()))
      if (k.begin > 3 && rest.view()[k.begin - 1] == ' ' && k.begin - 1 < people) {
        static Pattern const within("(?:\\b(?:at|to|of|in|with|for|from|by|and)|\\d+)$");
        if (!within.in(rest.view().substr(0, k.begin - 1))) people = k.begin - 1;
        break;
      }
  if (people != std::string_view::npos) {
    e.what.push_back(rest.part(0, people).trimmed());
    e.people = rest.part(people + 1, rest.size()).trimmed();
  } else {
    e.what.push_back(rest);
  }
}

/// The cells that blanks part in a line.
std::vector<Words> cells_of_line(Context const& context, Row const& row, Words const& rest) {
  std::vector<Words> cells;
  // Where the tool sets blanks beside numbers (2019 年 3 月), those part no cells.
  static Pattern const sprinkled("\\d 年|\\d 月");
  bool const noisy = sprinkled.in(row.cells[0].text());
  std::string_view const source = context.draft.source().text;
  // The blanks of the source between two cells: a wide one parts them
  auto const parts_cells = [&](Words const& before, Words const& after) {
    std::size_t const from = before.span().end();
    std::size_t const to = after.span().offset;
    if (to <= from || to > source.size()) return false;
    return to > from + 1 || source[from] == '\t';
  };
  std::vector<Words> const all = split_at(rest, " ");
  bool wide = false;
  for (std::size_t k = 1; k < all.size(); ++k) wide = wide || parts_cells(all[k - 1], all[k]);
  for (Words const& cell : all) {
    bool const joins = noisy && !cells.empty() && [&] {
      if (wide) return !parts_cells(cells.back(), cell);
      char32_t const before = last_character(cells.back().view());
      char32_t const after = character_at(cell.view(), 0).first;
      return !is_wide(before) || !is_wide(after);
    }();
    if (joins)
      cells.back().end = cell.end;
    else
      cells.push_back(cell);
  }
  return cells;
}

/// A row that is one line, its cells parted by blanks.
void take_line(Context const& context, Grid const& grid, Row const& row, Entry& e) {
  Words rest(row.cells[0]);
  e.whole = rest;
  std::vector<Column> columns = grid.columns;
  std::vector<Words> const cells = cells_between_wide_blanks(rest, context.draft.source().text);
  std::vector<std::size_t> below = columns_by_place(context, grid, cells);
  // As many cells as columns: each is what its head says
  if (context.latin() && cells.size() == columns.size() && columns.size() > 2 && below.empty())
    for (std::size_t c = 0; c < cells.size(); ++c) below.push_back(c);
  if (!below.empty()) {
    for (std::size_t k = 0; k < cells.size(); ++k)
      put(e, columns[below[k]], cells[k], below[k] < grid.heads.size() ? grid.heads[below[k]] : std::string());
    return;
  }
  take_leading_cells(context, columns, rest, e);
  if (context.latin())
    take_english_cells(context, columns, rest, e);
  else
    distribute(context, e, columns, grid.heads, cells_of_line(context, row, rest));
}

/// Whether the cells of a row stand where their heads say, by what can be told of a cell.
bool fit_heads(Context const& context, Grid const& grid, std::vector<Words> const& cells) {
  if (grid.layout == Layout::exact) return true;
  if (cells.size() != grid.columns.size()) return false;
  for (std::size_t c = 0; c < cells.size(); ++c)
    if (!cells[c].empty() && (grid.columns[c] == Column::mode || grid.columns[c] == Column::length) &&
        !fits(context, grid.columns[c], cells[c]))
      return false;
  return true;
}

Entry cells_by_columns(Context const& context, Grid const& grid, Row const& row) {
  Entry e;
  e.length_unit = unit_of_head(grid);
  if (grid.layout == Layout::rows) {
    take_line(context, grid, row, e);
    return e;
  }
  std::vector<Words> cells;
  for (Prose const& cell : row.cells) {
    cells.emplace_back(cell);
    if (!cell.empty()) e.parts.emplace_back(cell);
  }
  if (fit_heads(context, grid, cells)) {
    for (std::size_t c = 0; c < cells.size() && c < grid.columns.size(); ++c) {
      bool const tells_length = grid.columns[c] == Column::remarks && fits(context, Column::length, cells[c]);
      put(e, tells_length ? Column::length : grid.columns[c], cells[c],
          c < grid.heads.size() ? grid.heads[c] : std::string());
    }
    return e;
  }
  std::vector<Words> filled;
  for (Words const& cell : cells)
    if (!cell.empty()) filled.push_back(cell);
  distribute(context, e, grid.columns, grid.heads, filled);
  return e;
}

}  // namespace

Entry entry_of(Context const& context, Grid const& grid, Row const& row) {
  Entry e = cells_by_columns(context, grid, row);
  // 日期 | 行程 | 人员: beside who goes where it says what for
  if (e.what.empty() && !e.direction.empty() && !e.people.empty()) e.what.push_back(e.people);
  return e;
}

}  // namespace bangfu::document::reader
