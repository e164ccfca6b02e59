// SPDX-License-Identifier: BSL-1.0
/// @file
/// From blocks and lines to paragraphs and tables: page furniture dropped, broken lines re-joined, flattened tables found.
#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include <bangfu/document/source.hpp>

#include "document/reader/tables/columns.hpp"
#include "document/reader/text/pattern.hpp"
#include "document/reader/text/prose.hpp"

namespace bangfu::document::reader {

/// A paragraph, whole again.
struct Passage {
  Prose words{};
  std::vector<Span> parts{};  ///< its lines
  std::string numbering{};    ///< label by the file's own numbering, folded
  int outline = 0;
  bool title = false;
  bool after_gap = false;  ///< blank lines stand before it, where blank lines mean something
};

/// How the cells of a table were told apart.
enum class Layout : unsigned char {
  exact,  ///< by the file, or by separators
  lines,  ///< one cell in each line; empty ones may be missing
  rows,   ///< one row in each line or few, cells parted by blanks: `cells` holds one text
};

struct Row {
  std::vector<Prose> cells{};
};

/// A table with its head.
struct Grid {
  Layout layout = Layout::exact;
  std::vector<Column> columns{};
  std::vector<std::string> heads{};  ///< as folded
  Span head{};                       ///< place of the head
  std::vector<Row> rows{};

  /// The first such column; as many as there are columns where none is.
  [[nodiscard]] std::size_t index(Column column) const {
    return static_cast<std::size_t>(std::find(columns.begin(), columns.end(), column) - columns.begin());
  }
  [[nodiscard]] bool has(Column column) const { return index(column) < columns.size(); }
};

/// The cells of a row, those that only blanks part told apart.
[[nodiscard]] std::vector<Words> cells_of(Grid const& grid, Row const& row);

using Item = std::variant<Passage, Grid>;

/// The document in the order of reading.
struct Layouted {
  bool latin = false;  ///< mostly in Latin script
  std::vector<Item> items{};
};

/// --- tables/heads.cpp: heads in two rows become one, and columns whose heads nobody knows get what their cells look like.
void settle_heads(Grid& grid);

/// Whether a text is mostly in Latin script; its beginning tells.
[[nodiscard]] bool mostly_latin(std::string_view text);

/// --- tables/turned_tables.cpp: lines that each begin with a head, as a table whose rows are their columns; none where they are no such.
[[nodiscard]] std::optional<Grid> turned_grid(Source const& source, std::vector<std::vector<Prose>> const& lines);
/// --- tables/file_tables.cpp: a table of the file itself, with what stands above its head and below its rows.
void add_table(Source const& source, Table const& table, std::vector<Item>& items);

[[nodiscard]] Layouted lay_out(Source const& source);

/// Labels that begin with a word and count (group 1): 举措一：, 任务1, 第二板块.
[[nodiscard]] Pattern const& worded_label();

}  // namespace bangfu::document::reader
