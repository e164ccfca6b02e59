// SPDX-License-Identifier: BSL-1.0
// Tables of people: 姓名, 职务, 职称, 派出学校.
#include <algorithm>

#include "entry.hpp"

namespace bangfu::document::reader {
namespace {

bool has(Grid const& grid, Column column) {
  return std::find(grid.columns.begin(), grid.columns.end(), column) != grid.columns.end();
}

/// The institution that a cell names, where it names one.
InstitutionId institution_in(Context& context, Words const& cell) {
  if (cell.empty()) return {};
  Mention const m = context.institutions.at(cell.view(), 0);
  if (m.who.size() == 1) return m.who[0];
  if (m.own) return context.institutions.speaker();
  if (ends_like_institution(cell.view()) && cell.size() <= 90) return context.institutions.known_or_new(cell);
  return {};
}

}  // namespace

bool read_roster(Context& context, PlacedGrid const& placed) {
  Grid const& grid = *placed.grid;
  bool const told = has(grid, Column::post) || has(grid, Column::title) || has(grid, Column::school) ||
                    has(grid, Column::from) || has(grid, Column::to) || has(grid, Column::subject) ||
                    has(grid, Column::contact);
  if (!has(grid, Column::name) || !told || has(grid, Column::what)) return false;
  for (Row const& row : grid.rows) {
    std::vector<Words> cells;
    if (grid.layout == Layout::rows)
      cells = split_at(Words(row.cells[0]), " ");
    else
      for (Prose const& cell : row.cells) cells.emplace_back(cell);
    // Where blanks part cells, an empty one leaves no trace.
    if (grid.layout == Layout::rows && cells.size() != grid.columns.size()) continue;
    Words name;
    Words post;
    Words title;
    InstitutionId of;
    for (std::size_t c = 0; c < cells.size() && c < grid.columns.size(); ++c) {
      if (cells[c].empty()) continue;
      switch (grid.columns[c]) {
        case Column::name: name = cells[c]; break;
        case Column::post: post = cells[c]; break;
        case Column::title: title = cells[c]; break;
        case Column::school:
        case Column::from:
        case Column::supporting:
          if (of.empty()) of = institution_in(context, cells[c]);
          break;
        default: break;
      }
    }
    if (name.empty()) continue;
    Words const whole = grid.layout == Layout::rows ? Words(row.cells[0]) : name;
    std::optional<ParticipantId> id;
    if (context.latin() ? characters(name.view()) > 3 : is_name(context, name.view()))
      id = context.draft.person(name, of, post, whole);
    else if (!context.latin())
      id = person_in(context, name, of, {}, true);
    if (!id) continue;
    for (auto p = context.plan().participants.rbegin(); p != context.plan().participants.rend(); ++p)
      if (p->id == *id) {
        if (p->post.empty() && !post.empty()) p->post = context.draft.text(post);
        if (p->title.empty() && !title.empty()) p->title = context.draft.text(title);
        break;
      }
  }
  return true;
}

}  // namespace bangfu::document::reader
