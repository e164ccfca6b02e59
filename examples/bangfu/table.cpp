// SPDX-License-Identifier: BSL-1.0
#include "table.hpp"

#include <algorithm>
#include <ostream>

#include "terminal.hpp"

namespace command {

void Table::print(std::ostream& out) const {
  std::vector<std::size_t> widths(head.size(), 0);
  for (auto const& row : rows)
    for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], display_width(printable(row[i])));
  std::size_t last = 0;
  for (std::size_t i = 0; i < head.size(); ++i) {
    if (widths[i] == 0) continue;
    widths[i] = std::max(widths[i], display_width(head[i]));
    last = i;
  }
  auto const line = [&](std::vector<std::string> const& cells) {
    for (std::size_t i = 0; i < cells.size(); ++i) {
      if (widths[i] == 0) continue;
      std::string const text = printable(cells[i]);
      out << text;
      if (i != last) out << std::string(widths[i] - display_width(text) + 2, ' ');
    }
  };
  out << colours().bold;
  line(head);
  out << colours().end << '\n';
  for (auto const& row : rows) {
    line(row);
    out << '\n';
  }
}

void Table::print_csv(std::ostream& out) const {
  auto const line = [&](std::vector<std::string> const& cells) {
    char const* separator = "";
    for (std::string const& cell : cells) {
      out << separator << csv_field(cell);
      separator = ",";
    }
    out << "\r\n";
  };
  line(head);
  for (auto const& row : rows) line(row);
}

}  // namespace command
