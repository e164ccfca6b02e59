// SPDX-License-Identifier: BSL-1.0
// Tables: what they are, and the rows of schedules.
#include <algorithm>

#include <bangfu/document/folded.hpp>
#include <bangfu/document/quantity.hpp>

#include "document/reader/measures/provisions.hpp"
#include "document/reader/schedule/dated.hpp"
#include "document/reader/schedule/lessons.hpp"
#include "document/reader/tables/entry.hpp"
#include "document/reader/tables/head_units.hpp"
#include "document/reader/tables/tables.hpp"
#include "document/reader/terms/costs.hpp"

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

/// Whether a bare number stands below a head that counts something other than people: 经费（万元）.
bool counts_no_people(Context const& context, Entry const& e) {
  Lexicon const& lexicon = context.draft.lexicon();
  if (e.amount.empty() || !is_number_cell(e.amount.view(), lexicon)) return false;
  auto const amount = amount_below(counted_head(e.amount_head, lexicon), e.amount.view(), lexicon);
  return !amount || (!amount->quantity.unit.empty() && amount->quantity.unit != unit::person &&
                     amount->quantity.unit != unit::participation);
}

/// What the measures say that were read before a table.
class Told {
 public:
  explicit Told(Context const& context) {
    for (Measure const& m : context.plan().measures)
      if (titles_.size() < 400) titles_.push_back(fold_text(m.title.any()));
  }

  /// Whether one of them tells of what a row names: a quarter of its words, or pairs of characters, stand there as well.
  /// 支教教师到岗, of 选派教师支教一年
  [[nodiscard]] bool tells(std::string_view row) const {
    static Pattern const word("[a-z]{4,}");
    std::string const text(fold_text(row));
    std::string_view const all = text;
    std::vector<std::string_view> words;
    for (auto m = word.find(all); m; m = word.find(all, m->end())) words.push_back((*m)[0]);
    for (std::size_t k = 0; k + 6 <= all.size() && words.size() < 40; k += character_at(all, k).second) {
      auto const [c, size] = character_at(all, k);
      if (is_ideograph(c) && k + size < all.size() && is_ideograph(character_at(all, k + size).first))
        words.push_back(all.substr(k, size + character_at(all, k + size).second));
    }
    return std::any_of(titles_.begin(), titles_.end(), [&](std::string const& title) {
      auto const shared = static_cast<std::size_t>(std::count_if(
          words.begin(), words.end(), [&](std::string_view w) { return title.find(w) != std::string::npos; }));
      return shared > 0 && shared * 4 >= words.size();
    });
  }

 private:
  std::vector<std::string> titles_{};
};

/// 序号 | 任务 | 责任单位 | 时限, behind a body that has told what is to be done: when each of it is, or is done with. Where a cell says
/// what it means or how much, or where the paper is the table alone, the rows are what is to be done.
bool tells_when(Context const& context, Grid const& grid, Told const& told) {
  if (!grid.has(Column::due) || grid.has(Column::amount)) return false;
  if (std::count(grid.columns.begin(), grid.columns.end(), Column::what) != 1) return false;
  if (!grid.has(Column::office) && !grid.has(Column::responsible)) return true;
  if (context.plan().measures.size() < 3) return false;
  static Pattern const a_sentence("[,;。]");
  std::size_t timed = 0;
  std::size_t named = 0;
  std::size_t known = 0;
  for (Row const& row : grid.rows) {
    Entry const e = entry_of(context, grid, row);
    if (!e.due.empty() && find_timings(e.due.view(), context.time, context.draft.lexicon()).size() == 1) ++timed;
    if (e.what.size() == 1 && characters(e.what.front().view()) <= 24 && !a_sentence.in(e.what.front().view())) ++named;
    if (e.what.size() == 1 && told.tells(e.what.front().view())) ++known;
  }
  return timed * 2 > grid.rows.size() && named * 4 >= grid.rows.size() * 3 && known > 0;
}

/// 序号 | 事项 | 具体内容, over 一 | 师资 | 选派教师2人支教；接收教师3人跟岗: whether the rows are named by a field, below which several
/// things are to be done.
bool named_by_field(Grid const& grid, std::vector<Entry> const& rows) {
  static Pattern const field("^[\\p{Han}、]{2,8}$");
  if (std::count(grid.columns.begin(), grid.columns.end(), Column::what) != 2 || rows.size() < 2) return false;
  std::size_t several = 0;
  for (Entry const& e : rows) {
    if (e.what.size() != 2 || !field.in(e.what.front().view()) || is_act(e.what.front().view())) return false;
    if (split_at(e.what.back(), ";。").size() > 1) ++several;
  }
  return several * 2 >= rows.size();
}

/// Makes the title of a row the heading of what it says.
void put_below_title(Context& context, Entry& e) {
  Heading heading{.whole = e.what.front(), .title = e.what.front(), .number = e.number, .labelled = true};
  heading.parent = e.heading;
  heading.area = Heading::surely_area;
  e.heading = context.outline.headings.size();
  context.outline.headings.push_back(std::move(heading));
  if (!context.schedule.dated.empty()) context.schedule.dated.insert(context.schedule.dated.end() - 1, false);
  e.what.erase(e.what.begin());
}

/// Whether the words count something else than time: 图书300册; but no 学生联谊（1天）.
bool counts_things(Context const& context, std::string_view words) {
  std::vector<Piece<Amount>> const amounts = find_amounts(words, context.draft.lexicon());
  return std::any_of(amounts.begin(), amounts.end(),
                     [](Piece<Amount> const& a) { return !is_length(a.value.quantity.unit); });
}

void read_tasks(Context& context, PlacedGrid const& placed) {
  Text const head = responsible_head(context, *placed.grid);
  std::vector<Entry> rows;
  for (Row const& row : placed.grid->rows) {
    rows.push_back(entry_of(context, *placed.grid, row));
    rows.back().heading = placed.heading;
    rows.back().responsible_head = head;
  }
  bool const by_field = named_by_field(*placed.grid, rows);
  for (Entry& e : rows) {
    if (by_field) put_below_title(context, e);
    read_task(context, e, placed.item);
  }
}

/// A row of sums.
bool is_total(Grid const& grid, Row const& row) {
  std::vector<Words> const cells = cells_of(grid, row);
  auto const first = std::find_if(cells.begin(), cells.end(), [](Words const& cell) { return !cell.empty(); });
  return first != cells.end() && names_total(first->view());
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
  if (read_lesson_grid(context, placed) || read_roster(context, placed) || read_contact_grid(context, placed)) return;
  if (read_cost_grid(context, grid)) return;
  if (read_number_grid(context, placed)) return;
  if (grid.has(Column::supporting) && grid.has(Column::recipient)) return;
  bool const timed = grid.has(Column::time) || grid.has(Column::week);
  Told const told(context);
  // The rows below the next heading of one table are what those above it are
  if (grid.head.length == 0 || grid.head.offset != context.schedule.table_head)
    context.schedule.table_tells_when = !timed && tells_when(context, grid, told);
  context.schedule.table_head = grid.head.offset;
  bool const only_due = context.schedule.table_tells_when;
  bool const tasks =
      !timed && !only_due && grid.has(Column::what) && (grid.has(Column::office) || grid.has(Column::due));
  if (tasks) {
    read_tasks(context, placed);
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
    if (is_total(grid, row)) continue;
    Entry e = entry_of(context, grid, row);
    // A bare number is how many go
    static Pattern const number("^(?:各|共|约)?\\d{1,4}(?:人|名)?$");
    if (!e.amount.empty() && !number.in(e.amount.view())) e.remarks.push_back(e.amount);
    // Of what else the head says, it is not
    if (counts_no_people(context, e)) e.amount = Words();
    e.responsible_head = head;
    e.heading = placed.heading;
    // 捐赠图书300册 | 图书馆 | 6月底: so many are to be given, which nothing before has told
    if (only_due && !e.what.empty() && counts_things(context, e.what.front().view()) &&
        !told.tells(e.what.front().view())) {
      read_task(context, e, placed.item);
      continue;
    }
    if (only_due) e.time = e.due;
    static Pattern const holiday("放假$");
    if (!e.what.empty() && holiday.in(e.what.front().view())) continue;
    if (!add_numbered_events(context, e, years)) add_activity(context, e, years);
  }
}

}  // namespace bangfu::document::reader
