// SPDX-License-Identifier: BSL-1.0
// Tables of the file itself: a Word table, a sheet, comma-separated values.
#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "document/reader/tables/flat_heads.hpp"
#include "document/reader/tables/flat_rows.hpp"
#include "document/reader/text/layout.hpp"

namespace bangfu::document::reader {
namespace {

/// A row of the file's table that has words.
struct FileRow {
  std::size_t number = 0;
  std::vector<Cell const*> cells{};
  std::vector<Column> columns{};  ///< what its cells would be as heads
  std::size_t known = 0;          ///< how many of them are heads
  std::size_t filled = 0;

  [[nodiscard]] bool is_head() const { return filled >= 2 && known * 2 > filled && known >= 2; }
};

class FileTable {
 public:
  FileTable(Source const& source, Table const& table, std::vector<Item>& items) : source_(source), items_(items) {
    std::map<std::size_t, FileRow> rows;
    for (Cell const& cell : table.cells) rows[cell.row].cells.push_back(&cell);
    for (auto& [number, row] : rows) {
      row.number = number;
      for (Cell const* cell : row.cells) {
        std::string text = folded(*cell).text();
        if (!mostly_latin(text)) text.erase(std::remove(text.begin(), text.end(), ' '), text.end());
        auto const column = column_of(text);
        row.columns.push_back(column.value_or(Column::other));
        row.known += column ? 1U : 0U;
        row.filled += cell->span.empty() ? 0U : 1U;
      }
      if (row.filled > 0) rows_.push_back(std::move(row));
    }
  }

  void read() {
    if (read_turned()) return;
    begin_without_head();
    for (std::size_t r = 0; r < rows_.size(); ++r) {
      FileRow const& row = rows_[r];
      if (r == headless_) {
        begin_grid(row);
        for (Column& column : grid_.columns) column = Column::other;
        grid_.heads.assign(grid_.columns.size(), std::string());
        grid_.columns[headless_keys_ - 1] = Column::time;
        if (headless_keys_ == 2) grid_.columns[0] = Column::number;
      } else if (row.is_head()) {
        // The same again stands on the next page
        if (!headed_ || row.columns != grid_.columns) begin_grid(row);
        continue;
      }
      bool const one_cell = row.filled == 1 && row.cells.size() <= 2 && row.cells.front()->columns > 1;
      if (!headed_ || (one_cell && grid_.rows.empty()))
        pass(row);
      else if (is_note(row))
        note(row);
      else
        add(row);
    }
    end_grid();
  }

 private:
  [[nodiscard]] Prose folded(Cell const& cell) const {
    Prose f(source_);
    f.append(cell.span, Blanks::prose);
    return f;
  }

  void end_grid() {
    if (!headed_ || grid_.rows.empty()) return;
    settle_heads(grid_);
    items_.emplace_back(std::move(grid_));
    grid_ = {};
  }

  void begin_grid(FileRow const& row) {
    end_grid();
    grid_ = {};
    headed_ = true;
    grid_.layout = Layout::exact;
    grid_.columns = row.columns;
    places_.clear();
    for (Cell const* cell : row.cells) {
      places_.push_back(cell->column);
      grid_.heads.push_back(folded(*cell).text());
    }
    grid_.head = {row.cells.front()->span.offset, row.cells.back()->span.end() - row.cells.front()->span.offset};
  }

  /// Above the head, or a form of labels and values.
  void pass(FileRow const& row) {
    std::vector<Cell const*> const& cells = row.cells;
    for (std::size_t c = 0; c < cells.size(); ++c) {
      if (cells[c]->span.empty()) continue;
      Passage p{.words = folded(*cells[c])};
      bool const label = characters(p.words.text()) <= 8 && p.words.text().find(':') == std::string::npos;
      if (label && c + 1 < cells.size() && !cells[c + 1]->span.empty()) {
        p.words.append_mark(':');
        p.words.append(cells[++c]->span, Blanks::prose);
      }
      items_.emplace_back(std::move(p));
    }
  }

  /// A row of one text that ends the table: 注：…, be the rest of it merged or empty.
  [[nodiscard]] bool is_note(FileRow const& row) const {
    if (row.filled != 1) return false;
    Cell const* const cell = first_filled(row);
    return cell == row.cells.front() && ends_table().in(folded(*cell).text());
  }
  [[nodiscard]] static Cell const* first_filled(FileRow const& row) {
    return *std::find_if(row.cells.begin(), row.cells.end(), [](Cell const* cell) { return !cell->span.empty(); });
  }
  void note(FileRow const& row) {
    Grid next = grid_;
    next.rows.clear();
    end_grid();
    grid_ = std::move(next);
    items_.emplace_back(Passage{.words = folded(*first_filled(row))});
  }

  void add(FileRow const& file_row) {
    Row row;
    row.cells.assign(places_.size(), Prose(source_));
    for (std::size_t c = 0; c < places_.size(); ++c)
      if (auto const s = spanning_.find(places_[c]); s != spanning_.end() && file_row.number < s->second.second)
        row.cells[c] = folded(*s->second.first);
    for (Cell const* cell : file_row.cells) {
      auto const place = std::upper_bound(places_.begin(), places_.end(), cell->column);
      if (place == places_.begin()) continue;
      Prose& to = row.cells[static_cast<std::size_t>(place - places_.begin()) - 1];
      if (to.empty()) to = folded(*cell);
      if (cell->rows > 1) spanning_[cell->column] = {cell, cell->row + cell->rows};
    }
    grid_.rows.push_back(std::move(row));
  }

  /// Rows that begin with a time, or with a number and a time, below no head at all.
  void begin_without_head() {
    if (std::any_of(rows_.begin(), rows_.end(), [](FileRow const& row) { return row.is_head(); })) return;
    auto const keys_of = [&](FileRow const& row) -> std::size_t {
      if (row.filled < 3 || row.cells.size() < 3) return 0;
      std::string const first = folded(*row.cells[0]).text();
      if (number_alone().in(first) && time_key().in(folded(*row.cells[1]).text())) return 2;
      return time_key().in(first) ? 1 : 0;
    };
    for (std::size_t r = 0; r < rows_.size(); ++r) {
      std::size_t const keys = keys_of(rows_[r]);
      if (keys == 0) continue;
      std::size_t count = 1;
      while (r + count < rows_.size() && keys_of(rows_[r + count]) == keys) ++count;
      if (count + keys < 4) continue;
      headless_ = r;
      headless_keys_ = keys;
      return;
    }
  }

  /// A table whose heads stand in its first column: each of the others is a row.
  bool read_turned() {
    std::vector<std::vector<Prose>> lines;
    std::vector<FileRow const*> before;
    std::vector<FileRow const*> behind;
    for (FileRow const& row : rows_) {
      if (row.is_head()) return false;
      if (row.filled < 3) {
        (lines.empty() ? before : behind).push_back(&row);
        continue;
      }
      if (!behind.empty()) return false;
      lines.emplace_back();
      for (Cell const* cell : row.cells) {
        lines.back().resize(cell->column + 1, Prose(source_));
        lines.back()[cell->column] = folded(*cell);
      }
    }
    std::optional<Grid> grid = turned_grid(source_, lines);
    if (!grid) return false;
    for (FileRow const* row : before) pass(*row);
    items_.emplace_back(std::move(*grid));
    for (FileRow const* row : behind) pass(*row);
    return true;
  }

  Source const& source_;
  std::vector<Item>& items_;
  std::vector<FileRow> rows_{};
  Grid grid_{};
  bool headed_ = false;
  std::size_t headless_ = static_cast<std::size_t>(-1);  ///< the first row of a table without heads
  std::size_t headless_keys_ = 0;                        ///< how many columns of numbers and times it begins with
  std::vector<std::size_t> places_{};                    ///< the columns of the file in which heads stand
  std::map<std::size_t, std::pair<Cell const*, std::size_t>> spanning_{};  ///< by column: a cell that covers rows below
};

}  // namespace

void add_table(Source const& source, Table const& table, std::vector<Item>& items) {
  FileTable(source, table, items).read();
}

}  // namespace bangfu::document::reader
