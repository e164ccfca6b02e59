// SPDX-License-Identifier: BSL-1.0
// Tables whose heads stand in their first column, so that each of the other columns is a row.
#include <algorithm>
#include <set>
#include <utility>

#include "document/reader/tables/flat_rows.hpp"

namespace bangfu::document::reader {

std::optional<Grid> turned_grid(Source const& source, std::vector<std::vector<Prose>> const& lines) {
  if (lines.size() < 2) return std::nullopt;
  Grid grid;
  std::set<Column> kinds;
  std::size_t width = 0;
  for (std::vector<Prose> const& line : lines) {
    auto const head = line.empty() ? std::nullopt : column_of(line.front().text());
    if (!head || line.size() < 3) return std::nullopt;
    for (std::size_t c = 1; c < line.size(); ++c)
      if (column_of(line[c].text())) return std::nullopt;
    kinds.insert(*head);
    grid.columns.push_back(*head);
    grid.heads.push_back(line.front().text());
    width = std::max(width, line.size());
  }
  bool const tells = kinds.count(Column::what) + kinds.count(Column::article) + kinds.count(Column::school) > 0;
  if (kinds.size() < 2 || !tells) return std::nullopt;
  Words const first(lines.front().front());
  grid.head = first.span();
  for (std::size_t c = 1; c < width; ++c) {
    Row row;
    for (std::vector<Prose> const& line : lines) row.cells.push_back(c < line.size() ? line[c] : Prose(source));
    bool const any = std::any_of(row.cells.begin(), row.cells.end(), [](Prose const& cell) { return !cell.empty(); });
    if (any) grid.rows.push_back(std::move(row));
  }
  settle_heads(grid);
  return grid;
}

std::size_t turned_rows(Page const& page, std::size_t i, Grid& grid) {
  auto const mark_of = [&](std::size_t k) {
    std::string_view const raw = page.source[page.lines[k].span];
    return raw.size() > 600 ? ' ' : separator_of(raw);
  };
  char const mark = mark_of(i);
  if (mark != '\t' && mark != '|') return i;
  std::vector<std::vector<Prose>> lines;
  std::size_t k = i;
  for (; k < page.lines.size() && k < i + 16 && mark_of(k) == mark; ++k) {
    lines.push_back(cells_between_marks(page, k, mark));
    if (lines.back().empty() || lines.back().size() != lines.front().size() || !column_of(lines.back().front().text()))
      return i;
  }
  auto turned = turned_grid(page.source, lines);
  if (!turned) return i;
  grid = std::move(*turned);
  return k;
}

}  // namespace bangfu::document::reader
