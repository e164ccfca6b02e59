// SPDX-License-Identifier: BSL-1.0
// Tables: schedules, tasks with offices and time limits, goods and quotas.
#include <algorithm>

#include <bangfu/document/quantity.hpp>

#include "entry.hpp"

namespace bangfu::document::reader {
namespace {

/// What the column of those in charge is called.
Text responsible_head(Context const& context, Grid const& grid) {
  for (std::size_t c = 0; c < grid.columns.size(); ++c)
    if (grid.columns[c] == Column::responsible || grid.columns[c] == Column::contact)
      return head_text(context, grid, c);
  return {};
}

TimeContext schedule_time(Context const& context, Words const& caption, Words const& heading) {
  TimeContext time = context.time;
  for (Words const& w : {heading, caption}) {
    if (w.empty()) continue;
    take_caption_year(w.view(), time);
  }
  return time;
}

/// Tables of goods or places: 品名 数量 受助学校.
void read_quota_grid(Context& context, Grid const& grid) {
  for (Row const& row : grid.rows) {
    Entry e;
    std::vector<Words> const cells = cells_of(grid, row);
    Words const whole = grid.layout == Layout::rows ? Words(row.cells[0]) : Words();
    if (context.latin() && grid.layout == Layout::rows) {
      static Pattern const quota("^(.*?) ?\\b([A-Z][a-z]+)? ?(\\d+)$");
      auto const m = quota.whole(whole.view());
      if (!m) continue;
      Target t{.title = context.draft.text(whole.part(0, m->begin(3))),
               .promised = exactly(*Decimal::parse((*m)[3]), unit::person)};
      t.indicator = context.draft.text(m->has(2) ? std::string((*m)[2]) + " teachers" : std::string("teachers"));
      context.draft.add(std::move(t), "t");
      context.draft.from(pointer("targets", context.plan().targets.size() - 1), whole);
      static Pattern const school("(?:School|College|Kindergarten|University)$");
      if (school.in((*m)[1]) && m->has(2))
        context.institutions.party(context.institutions.add(whole.part(0, m->end(1)).trimmed()), role::supporting,
                                   whole);
      continue;
    }
    Words what;
    Words amount;
    Words office;
    for (std::size_t c = 0; c < cells.size() && c < grid.columns.size(); ++c) {
      if (grid.columns[c] == Column::article || grid.columns[c] == Column::what ||
          (grid.columns[c] == Column::subject && what.empty()) || (grid.columns[c] == Column::school && what.empty()))
        what = cells[c];
      if (grid.columns[c] == Column::amount) amount = cells[c];
      if (grid.columns[c] == Column::office && !cells[c].empty() && cells.size() == grid.columns.size())
        office = cells[c];
    }
    if (what.empty() || amount.empty()) continue;
    std::vector<Piece<Amount>> const found = find_amounts(amount.view(), context.draft.lexicon());
    Quantity q;
    if (!found.empty()) {
      q = found.front().value.quantity;
    } else if (auto const plain = Decimal::parse(amount.view())) {
      q = exactly(*plain, unit::person);
    } else {
      continue;
    }
    q.wording = {};
    Target t{.title = context.draft.text(what), .promised = q};
    t.indicator = t.title;
    for (Charge const& charge : offices_in(context, office)) {
      Responsible r{.institution = charge.side};
      if (!charge.department.empty()) r.department = context.draft.text(charge.department);
      t.responsible.push_back(std::move(r));
    }
    std::size_t const offices = t.responsible.size();
    context.draft.add(std::move(t), "t");
    std::string const at = pointer("targets", context.plan().targets.size() - 1);
    for (std::size_t i = 0; i < offices; ++i) context.draft.from(at + "/responsible/" + std::to_string(i), office);
    if (!whole.empty()) {
      context.draft.from(at, Words(*whole.of, what.begin, amount.end));
    } else {
      context.draft.from(at, what);
      context.draft.from(at, amount);
    }
    for (Words const& cell : cells) {
      if (&cell == &amount || cell.begin == amount.begin) continue;
      for (Piece<Amount> const& more : find_amounts(cell.view(), context.draft.lexicon())) {
        if (!more.value.each) continue;
        Target part{.title = context.draft.text(what), .promised = more.value.quantity};
        part.promised.wording = {};
        part.promised.per = scope::school;
        part.indicator = part.title;
        context.draft.add(std::move(part), "t");
        context.draft.from(pointer("targets", context.plan().targets.size() - 1), cell);
      }
    }
  }
}

/// Whether a part of a text stands in brackets.
bool in_brackets(std::string_view text, std::string_view part) {
  std::size_t const at = text.find(part);
  if (at == std::string_view::npos || part.empty()) return false;
  auto const last = [&](std::string_view a, std::string_view b) {
    std::size_t const x = text.substr(0, at).rfind(a);
    std::size_t const y = text.substr(0, at).rfind(b);
    return x == std::string_view::npos ? y : y == std::string_view::npos ? x : std::max(x, y);
  };
  std::size_t const open = last("(", "（");
  std::size_t const close = last(")", "）");
  return open != std::string_view::npos && (close == std::string_view::npos || close < open);
}

/// Tables of tasks with offices and time limits.
void read_task_grid(Context& context, PlacedGrid const& placed) {
  Text const head = responsible_head(context, *placed.grid);
  for (Row const& row : placed.grid->rows) {
    Entry e = entry_of(context, *placed.grid, row);
    e.heading = placed.heading;
    e.responsible_head = head;
    if (e.what.empty()) continue;
    std::size_t const measures = context.plan().measures.size();
    std::size_t const targets = context.plan().targets.size();
    // 任务 and 具体举措: a title, and what it means
    Words const& told = e.what.back();
    Words const title = e.what.size() > 1 ? e.what.front() : Words();
    bool const one_piece = !title.empty() && title.of == told.of && title.begin < told.begin;
    Statement s{.words = told,
                .title = one_piece ? title : Words(),
                .whole = one_piece ? Words(*told.of, title.begin, told.end) : told,
                .number = e.number,
                .heading = placed.heading,
                .item = placed.item};
    read_provisions(context, s);
    // The cell beside says only how much
    if (!title.empty() && context.plan().measures.size() == measures) {
      Measure m{.number = e.number, .area = area_of(context, placed.heading), .title = context.draft.text(title)};
      std::vector<Modality> const kinds = modalities_of(context, title.view());
      if (!kinds.empty()) m.modality = kinds.front();
      context.draft.add(std::move(m), "m");
      context.draft.from(pointer("measures", measures), title);
    }
    if (!title.empty() && !one_piece && context.plan().measures.size() > measures)
      context.plan().measures[measures].title = context.draft.text(title);
    // Who goes, as the title says, and how many, as the cell beside it does
    if (!title.empty() && context.plan().measures.size() > measures && !context.latin()) {
      std::vector<Words> places;
      std::vector<Flow> flows = read_flows(context, title, {}, places);
      Measure& m = context.plan().measures[measures];
      if (m.flows.empty()) {
        std::string_view const much = e.amount.empty() ? told.view() : e.amount.view();
        std::vector<Piece<Amount>> const counted = find_amounts(much, context.draft.lexicon());
        if (flows.size() == 1 && !flows[0].size && !counted.empty() && counted[0].span.offset == 0 &&
            counted[0].value.quantity.unit == unit::person) {
          flows[0].size = counted[0].value.quantity;
          flows[0].size->per = {};
          flows[0].size->wording = {};
        }
        m.flows = std::move(flows);
        for (std::size_t i = 0; i < places.size(); ++i)
          context.draft.from(pointer("measures", measures) + "/flows/" + std::to_string(i), places[i]);
      }
    }
    // 做到多少, in a column of its own: of what the row names
    if (!e.amount.empty()) {
      std::size_t const first_target = context.plan().targets.size();
      std::size_t const first_commitment = context.plan().commitments.size();
      read_provisions(
          context,
          {.words = e.amount, .whole = e.amount, .number = e.number, .heading = placed.heading, .item = placed.item});
      Text const what = context.draft.text(told);
      for (std::size_t i = first_target; i < context.plan().targets.size(); ++i) context.plan().targets[i].title = what;
      for (std::size_t i = first_commitment; i < context.plan().commitments.size(); ++i)
        context.plan().commitments[i].title = what;
      // 做到多少：6人，每人一学年: how many go
      if (context.plan().measures.size() > measures) {
        std::vector<Flow>& flows = context.plan().measures[measures].flows;
        std::vector<Piece<Amount>> const counted = find_amounts(e.amount.view(), context.draft.lexicon());
        if (flows.size() == 1 && !flows[0].size && !counted.empty() && counted[0].span.offset == 0 &&
            counted[0].value.quantity.unit == unit::person) {
          flows[0].size = counted[0].value.quantity;
          flows[0].size->per = {};
          flows[0].size->wording = {};
        }
      }
    }
    read_row_people(context, e);
    std::optional<Date> by;
    std::optional<Timing> due;
    if (!e.due.empty())
      if (auto const t = read_timing(e.due.view(), context.time, context.draft.lexicon())) due = t->value;
    if (due && due->when.window && !due->when.recurs && due->when.window->end()) by = due->when.window->end();
    static Pattern const late("底|末|前");
    if (by && !by->unspecified() && late.in(e.due.view())) by = Date(by->latest());
    for (std::size_t i = targets; by && i < context.plan().targets.size(); ++i) {
      Target& t = context.plan().targets[i];
      if (!t.due && !in_brackets(told.original(), t.indicator.any())) t.due = by;
    }
    bool const done = context.plan().measures.size() > measures;
    if (done || context.plan().targets.size() > targets) {
      std::vector<Responsible>& list =
          done ? context.plan().measures[measures].responsible : context.plan().targets[targets].responsible;
      std::string const at = done ? pointer("measures", measures) : pointer("targets", targets);
      for (RowOffice const& office : offices_of(context, e)) {
        list.push_back(office.responsible);
        context.draft.from(at + "/responsible/" + std::to_string(list.size() - 1), office.where);
      }
    }
    // 进展：已开展3次
    for (Words const& r : e.remarks)
      if (tells_the_past(context, r.view())) {
        std::size_t const first = context.plan().results.size();
        read_results(context, r);
        for (std::size_t i = first; i < context.plan().results.size(); ++i)
          context.plan().results[i].title = context.draft.text(e.what.front().original() + "：" + r.original());
      }
    bool const stated = due && due->when.window && due->when.window->start_bound() == Bound::stated;
    bool const stretch = stated && !due->when.window->single() && due->when.window->end();
    if (stretch || (stated && due->when.window->single() && context.plan().targets.size() == targets)) {
      Entry activity = e;
      activity.time = e.due;
      activity.offices.clear();
      TimeContext years = context.time;
      add_activity(context, activity, years, false);
    }
  }
}

}  // namespace

Text head_text(Context const& context, Grid const& grid, std::size_t column) {
  if (column >= grid.heads.size()) return {};
  Prose line(context.draft.source());
  line.append(grid.head, Blanks::prose);
  std::size_t const at = line.text().find(grid.heads[column]);
  if (at == std::string::npos) return context.draft.text(grid.heads[column]);
  return context.draft.text(Words(line).part(at, at + grid.heads[column].size()));
}

void read_grid(Context& context, PlacedGrid const& placed) {
  Grid const& grid = *placed.grid;
  if (read_lesson_grid(context, placed) || read_roster(context, placed)) return;
  if (read_cost_grid(context, grid)) return;
  if (grid.has(Column::supporting) && grid.has(Column::recipient)) return;
  bool const timed = grid.has(Column::time) || grid.has(Column::week);
  // 任务 and 完成时限 alone: each is an event with its day
  bool const only_due = !timed && grid.has(Column::what) && grid.has(Column::due) && !grid.has(Column::office) &&
                        !grid.has(Column::amount) && !grid.has(Column::responsible);
  bool const tasks =
      !timed && !only_due && grid.has(Column::what) && (grid.has(Column::office) || grid.has(Column::due));
  if (!timed && !tasks && grid.has(Column::amount)) {
    read_quota_grid(context, grid);
    return;
  }
  if (tasks) {
    read_task_grid(context, placed);
    return;
  }
  if (!timed && !grid.has(Column::what)) return;
  Words const heading = placed.heading == no_heading ? Words() : context.outline.headings[placed.heading].title;
  TimeContext years = schedule_time(context, placed.caption, heading);
  static Pattern const schedule_title("计划表|安排表|一览表|日程|安排$|[Ss]chedule");
  if (!placed.caption.empty() && schedule_title.in(placed.caption.view()) && context.plan().schedule_title.empty()) {
    Words caption = placed.caption;
    static Pattern const annex("^附件[\\d一二三四五六七八九十]*:?");
    if (auto const m = annex.at(caption.view())) caption = caption.part(m->end(), caption.size());
    context.plan().schedule_title = context.draft.text(caption);
    context.draft.from("/schedule_title", caption);
  }
  Text const head = responsible_head(context, grid);
  for (Row const& row : grid.rows) {
    Entry e = entry_of(context, grid, row);
    // A bare number is how many go
    static Pattern const number("^(?:各|共|约)?\\d{1,4}(?:人|名)?$");
    if (!e.amount.empty() && !number.in(e.amount.view())) e.remarks.push_back(e.amount);
    if (only_due) e.time = e.due;
    e.responsible_head = head;
    e.heading = placed.heading;
    static Pattern const holiday("放假$");
    if (!e.what.empty() && holiday.in(e.what.front().view())) continue;
    if (!add_numbered_events(context, e, years)) add_activity(context, e, years);
  }
}

}  // namespace bangfu::document::reader
