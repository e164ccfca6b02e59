// SPDX-License-Identifier: BSL-1.0
// What stands in columns whose heads do not tell it: heads in two rows, and heads that nobody knows.
#include <algorithm>
#include <array>

#include "document/reader/tables/head_units.hpp"
#include "document/reader/text/layout.hpp"

namespace bangfu::document::reader {
namespace {

/// Whether a row parts the heads above it: 责任部门 over 支援方 and 受援方. Number and time stay empty there.
bool parts_heads(Grid const& grid, Row const& row) {
  if (row.cells.empty() || !row.cells[0].empty() || grid.columns.size() < 3) return false;
  static Pattern const digit("\\d");
  std::size_t filled = 0;
  for (std::size_t c = 0; c < row.cells.size() && c < grid.columns.size(); ++c) {
    std::string const& text = row.cells[c].text();
    if (text.empty()) continue;
    if (characters(text) > 10 || digit.in(text)) return false;
    if (grid.columns[c] == Column::time || grid.columns[c] == Column::number) return false;
    ++filled;
  }
  return filled >= 2 && filled < grid.columns.size();
}

void join_heads(Grid& grid) {
  Row const below = std::move(grid.rows.front());
  grid.rows.erase(grid.rows.begin());
  std::string above;
  for (std::size_t c = 0; c < grid.columns.size(); ++c) {
    if (!grid.heads[c].empty()) above = grid.heads[c];
    if (c >= below.cells.size() || below.cells[c].empty()) continue;
    std::string const& part = below.cells[c].text();
    auto column = column_of(above + part);
    if (!column) column = column_of(part + above);
    if (!column) column = column_of(part);
    if (!column) column = column_of(above);
    grid.columns[c] = column.value_or(Column::other);
    grid.heads[c] = above + "(" + part + ")";
  }
}

/// What cells look like below a head that is not known.
struct Look {
  Column column;
  Pattern pattern;
};

std::array<Look, 8> const looks{{
    {Column::number, Pattern("^(?:[A-Z]?\\d{1,3}|[一二三四五六七八九十]{1,3})[.、]?$")},
    {Column::week, Pattern("^第[\\d一二三四五六七八九十、至-]+周$")},
    {Column::time, Pattern("^(?:(?:19|20)\\d\\d ?[年./-] ?)?\\d{1,2} "
                           "?(?:月|[./-]\\d{1,2}$)|^[一二三四五六七八九十]{1,3}月|^[春夏秋冬]季|^[上下]半年")},
    {Column::length, Pattern("^(?:约|共)?(?:\\d+(?:\\.\\d)?|[一二三四五六七八九十两半]+)(?:至|-)?\\d*个?(?:天|日|周|"
                             "星期|个月|月|节|课时|学时|小时|半天|晚)$")},
    {Column::mode, Pattern("^(?:线上|线下|现场|线上线下|线上\\+线下|线上线下结合|混合|网络|视频)$")},
    {Column::amount, Pattern("^(?:约|共|各|不少于)?\\d+(?:余|多)?(?:人|名|位|人次)?(?:左右)?$")},
    {Column::direction, Pattern("^[^,。;\\d]{2,20}(?:→|->|到|赴)[^,。;\\d]{2,20}$")},
    {Column::office, Pattern("(?:处|科|室|股|办|部|组|中心|团委|工会|大队部|部门|学院|系)$")},
}};
Pattern const people_look(
    "(?:教师|老师|校长|园长|主任|学生|干部|人员|班子|骨干|选手|师生|代表|幼儿|家长)|\\d(?:人|名|位)");

/// 数量 | 单位: a column of units stands beside one of numbers.
void find_units(Grid& grid) {
  static Pattern const named("^(?:计量)?单位$|(?i)^units?$");
  Lexicon const& lexicon = Lexicon::standard();
  for (std::size_t c = 0; c < grid.columns.size(); ++c) {
    if (!grid.has(Column::amount) || !named.in(grid.heads[c])) continue;
    std::size_t units = 0;
    std::size_t others = 0;
    for (Row const& row : grid.rows) {
      std::vector<Words> const cells = cells_of(grid, row);
      if (cells.size() != grid.columns.size() || cells[c].empty()) continue;
      ++(unit_words(cells[c].view(), lexicon).empty() ? others : units);
    }
    if (units > others) grid.columns[c] = Column::unit;
  }
}

/// What most of the cells of a column look like.
std::optional<Column> look_of(Grid const& grid, std::size_t c) {
  std::array<std::size_t, looks.size()> hits{};
  std::size_t filled = 0;
  std::size_t people = 0;
  for (Row const& row : grid.rows) {
    if (c >= row.cells.size() || row.cells[c].empty()) continue;
    if (++filled > 60) break;
    std::string const& text = row.cells[c].text();
    for (std::size_t k = 0; k < looks.size(); ++k) hits[k] += looks[k].pattern.in(text) ? 1U : 0U;
    people += people_look.in(text) ? 1U : 0U;
  }
  if (filled == 0) return std::nullopt;
  // What numbers the rows stands before them
  for (std::size_t k = c > 0 ? 1 : 0; k < looks.size(); ++k)
    if (hits[k] * 5 >= filled * 4) return looks[k].column;
  if (people * 2 > filled) return Column::people;
  return std::nullopt;
}

std::size_t length_of(Grid const& grid, std::size_t c) {
  std::size_t all = 0;
  for (Row const& row : grid.rows) all += c < row.cells.size() ? row.cells[c].text().size() : 0;
  return all;
}

}  // namespace

/// Cells that are empty at the beginning of a row are those above, merged. A number alone may be left out.
static void take_merged_cells(Grid& grid) {
  if (grid.layout != Layout::exact) return;
  for (std::size_t r = 1; r < grid.rows.size(); ++r) {
    std::vector<Prose>& cells = grid.rows[r].cells;
    std::vector<Prose> const& above = grid.rows[r - 1].cells;
    std::size_t empty = 0;
    while (empty < cells.size() && empty < above.size() && empty < grid.columns.size() && cells[empty].empty()) ++empty;
    if (empty == cells.size() || empty == grid.columns.size() || (empty == 1 && grid.columns[0] == Column::number))
      continue;
    for (std::size_t c = 0; c < empty; ++c) cells[c] = above[c];
  }
}

void settle_heads(Grid& grid) {
  take_merged_cells(grid);
  // School | Subject | Number: behind others a head counts, and does not number the rows
  static Pattern const counts("(?i)^(?:number|no\\.?)$");
  for (std::size_t c = 1; c < grid.columns.size(); ++c)
    if (grid.columns[c] == Column::number && counts.in(grid.heads[c]) && !grid.has(Column::time))
      grid.columns[c] = Column::amount;
  find_units(grid);
  if (grid.layout == Layout::rows || grid.rows.empty()) return;
  if (grid.rows.size() > 1 && parts_heads(grid, grid.rows.front())) join_heads(grid);
  // 阶段 beside 时间 names the row
  if (std::count(grid.columns.begin(), grid.columns.end(), Column::time) > 1)
    for (std::size_t c = 0; c < grid.columns.size(); ++c)
      if (grid.columns[c] == Column::time && grid.heads[c].find("阶段") != std::string::npos)
        grid.columns[c] = Column::other;
  std::vector<std::size_t> unknown;
  for (std::size_t c = 0; c < grid.columns.size(); ++c)
    if (grid.columns[c] == Column::other && !column_of(grid.heads[c])) unknown.push_back(c);
  for (std::size_t c : unknown)
    if (auto const look = look_of(grid, c); look && (*look == Column::office || !grid.has(*look)))
      grid.columns[c] = *look;
  // What is done is said at the greatest length.
  if (grid.has(Column::what) || grid.has(Column::article) || grid.has(Column::subject) || grid.has(Column::day) ||
      grid.has(Column::supporting))
    return;
  auto const longest = std::max_element(unknown.begin(), unknown.end(), [&](std::size_t a, std::size_t b) {
    return (grid.columns[a] == Column::other ? length_of(grid, a) : 0) <
           (grid.columns[b] == Column::other ? length_of(grid, b) : 0);
  });
  if (longest != unknown.end() && grid.columns[*longest] == Column::other &&
      (grid.has(Column::time) || grid.has(Column::week)))
    grid.columns[*longest] = Column::what;
}

}  // namespace bangfu::document::reader
