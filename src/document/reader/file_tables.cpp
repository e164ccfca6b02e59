// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "flat_rows.hpp"
#include "layout.hpp"

namespace bangfu::document::reader {

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
                      ends_table().in(folded(*cells.front()).text());
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

}  // namespace bangfu::document::reader
