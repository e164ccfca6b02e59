// SPDX-License-Identifier: BSL-1.0
// Tables of people: 姓名, 职务, 职称, 派出学校.
#include "entry.hpp"

namespace bangfu::document::reader {
namespace {

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
  bool const told = grid.has(Column::post) || grid.has(Column::title) || grid.has(Column::school) ||
                    grid.has(Column::from) || grid.has(Column::to) || grid.has(Column::subject) ||
                    grid.has(Column::contact);
  if (!grid.has(Column::name) || !told || grid.has(Column::what)) return false;
  std::vector<SeatRow> seats;
  for (Row const& row : grid.rows) {
    std::vector<Words> const cells = cells_of(grid, row);
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
    if (!post.empty() && seats.size() < 64) seats.push_back({.seat = post, .who = *id, .where = whole});
    Participant* const p = context.draft.participant(*id);
    if (p->post.empty() && !post.empty()) p->post = context.draft.text(post);
    if (p->title.empty() && !title.empty()) p->title = context.draft.text(title);
  }
  read_seat_rows(context, placed, seats);
  return true;
}

}  // namespace bangfu::document::reader
