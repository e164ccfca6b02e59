// SPDX-License-Identifier: BSL-1.0
// Tables of people: 姓名, 职务, 职称, 派出学校.
#include "entry.hpp"
#include "travellers.hpp"

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

/// Where those on a list go, as its columns say.
struct ListedWay {
  ParticipantId who{};
  Way way{};
  Words name{};
  Words to{};
  Words whole{};
};

/// The measure that those on a list go for: the one of the form that the caption names; made where there is none.
std::size_t measure_of_list(Context& context, PlacedGrid const& placed, Words const& where) {
  Words const heading = placed.heading == no_heading ? Words() : context.outline.headings[placed.heading].title;
  std::vector<Measure>& measures = context.plan().measures;
  Words title = heading;
  std::vector<Modality> kinds;
  for (Words const& words : {placed.caption, heading}) {
    if (words.empty() || !kinds.empty()) continue;
    kinds = modalities_of(context, words.view());
    if (!kinds.empty()) title = words;
  }
  if (kinds.empty() && !context.plan().title.empty()) kinds = modalities_of(context, context.plan().title.any());
  for (std::size_t i = measures.size(); i-- > 0;)
    if (!kinds.empty() && measures[i].modality == kinds.front()) return i;
  if (kinds.empty() && !measures.empty()) return measures.size() - 1;
  Measure m{.area = area_of(context, placed.heading),
            .title = title.empty() ? context.plan().title : context.draft.text(title)};
  if (!kinds.empty()) m.modality = kinds.front();
  context.draft.add(std::move(m), "m");
  context.draft.from(pointer("measures", measures.size() - 1), title.empty() ? where : title);
  return measures.size() - 1;
}

void put_ways(Context& context, PlacedGrid const& placed, std::vector<ListedWay> const& ways) {
  if (ways.empty()) return;
  std::size_t const m = measure_of_list(context, placed, ways.front().whole);
  for (ListedWay const& one : ways) {
    std::vector<Flow>& flows = context.plan().measures[m].flows;
    flows.push_back({.from = one.way.from, .to = one.way.to, .who = {one.who}});
    std::string const at = pointer("measures", m) + "/flows/" + std::to_string(flows.size() - 1);
    if (one.name.of == one.to.of) {
      context.draft.from(at, one.whole);
    } else {
      context.draft.from(at, one.name);
      context.draft.from(at, one.to);
    }
  }
}

}  // namespace

bool read_roster(Context& context, PlacedGrid const& placed) {
  Grid const& grid = *placed.grid;
  bool const told = grid.has(Column::post) || grid.has(Column::title) || grid.has(Column::school) ||
                    grid.has(Column::from) || grid.has(Column::to) || grid.has(Column::subject) ||
                    grid.has(Column::contact);
  if (!grid.has(Column::name) || !told || grid.has(Column::what)) return false;
  std::vector<SeatRow> seats;
  std::vector<ListedWay> ways;
  for (Row const& row : grid.rows) {
    std::vector<Words> const cells = cells_of(grid, row);
    // Where blanks part cells, an empty one leaves no trace.
    if (grid.layout == Layout::rows && cells.size() != grid.columns.size()) continue;
    Words name;
    Words post;
    Words title;
    Words goal;
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
        case Column::to:
        case Column::receiver:
        case Column::recipient: goal = cells[c]; break;
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
    if (InstitutionId const to = institution_in(context, goal); !to.empty() && to != of && ways.size() < 4096) {
      if (of.empty()) of = context.institutions.other_side(to);
      ways.push_back({*id, {of, to}, name, goal, whole});
    }
    if (!post.empty() && seats.size() < 64) seats.push_back({.seat = post, .who = *id, .where = whole});
    Participant* const p = context.draft.participant(*id);
    if (p->post.empty() && !post.empty()) p->post = context.draft.text(post);
    if (p->title.empty() && !title.empty()) p->title = context.draft.text(title);
  }
  put_ways(context, placed, ways);
  read_seat_rows(context, placed, seats);
  return true;
}

}  // namespace bangfu::document::reader
