// SPDX-License-Identifier: BSL-1.0
// Tables of numbers: goods, places, sums, hours. What a number counts is told by its row, its head, the unit beside it or the
// caption; where none of them does, it counts nothing that is known.
#include <algorithm>
#include <optional>

#include <bangfu/document/tier.hpp>

#include "document/reader/amounts/scopes.hpp"
#include "document/reader/offices/charges.hpp"
#include "document/reader/tables/entry.hpp"
#include "document/reader/tables/head_units.hpp"

namespace bangfu::document::reader {
namespace {

using Cells = std::vector<Words>;

/// A column of numbers, and what its head says of them.
struct NumberColumn {
  std::size_t at = 0;
  CountedHead head{};
  std::string of_all{};       ///< the unit of the whole table, where nothing nearer tells one
  std::optional<int> year{};  ///< 2025年目标
  bool past = false;          ///< 现状, 2022年基数: what is so already
};

/// The cells of a row under their heads. Where blanks part them, numbers stand last, and what is before them is one name.
Cells cells_under_heads(Context const& context, Grid const& grid, Row const& row) {
  Cells cells = cells_of(grid, row);
  std::size_t const columns = grid.columns.size();
  if (grid.layout != Layout::rows || cells.size() == columns) {
    cells.resize(std::max(cells.size(), columns));
    return cells;
  }
  std::size_t last = cells.size();
  while (last > 0 && columns > cells.size() - last + 1 &&
         (is_number_cell(cells[last - 1].view(), context.draft.lexicon()) || is_void_cell(cells[last - 1].view())))
    --last;
  std::size_t const numbers = cells.size() - last;
  if (numbers == 0 || last == 0) {
    cells.resize(std::max(cells.size(), columns));
    return cells;
  }
  Cells out(columns);
  out[0] = Words(*cells[0].of, cells[0].begin, cells[last - 1].end);
  for (std::size_t k = 0; k < numbers; ++k) out[columns - numbers + k] = cells[last + k];
  return out;
}

/// Whether a column of this kind may hold numbers that promise something.
bool may_count(Grid const& grid, std::size_t c) {
  static Pattern const sum("^(?:合计|小计|总计|共计|(?i:total|sum))$");
  switch (grid.columns[c]) {
    case Column::other: return !column_of(grid.heads[c]) || sum.in(grid.heads[c]);
    // 年限, beside a pair, is how long that lasts
    case Column::length: return !grid.has(Column::supporting) && !grid.has(Column::recipient);
    case Column::amount:
    case Column::people:
    case Column::teacher:
    case Column::what:
    case Column::article:
    case Column::class_group: return true;
    default: return false;
  }
}

/// The unit that the caption or the heading gives to all numbers: 单位：万元, 选派名额, Quotas (persons).
std::string unit_of_table(Context const& context, PlacedGrid const& placed) {
  static Pattern const unit("单位[:为]? ?([^ ,。;()]{1,12})|\\(([^()]{1,20})\\)");
  static Pattern const people("名额|人数|(?i:\\b(?:places|quotas?)\\b)");
  Words const heading = placed.heading == no_heading ? Words() : context.outline.headings[placed.heading].title;
  for (Words const& words : {placed.caption, heading}) {
    for (auto m = unit.find(words.view()); m; m = unit.find(words.view(), m->end()))
      if (std::string found = unit_words((*m)[m->has(1) ? 1 : 2], context.draft.lexicon()); !found.empty())
        return found;
  }
  for (Words const& words : {placed.caption, heading})
    if (people.in(words.view())) return context.latin() ? "persons" : "人";
  return {};
}

/// 附表2　培训名额, 二、经费安排: what a table is about, as its caption or its heading says, before what a row names.
std::string about(Context const& context, PlacedGrid const& placed) {
  static Pattern const caption(
      "^(?:附?表|附件|(?i:table|annex|appendix)) ?[\\dA-Z一二三四五六七八九十]*[-.:、]? ?([^,。;:]+)$");
  Words words;
  if (auto const m = caption.whole(placed.caption.view()))
    words = placed.caption.part(m->begin(1), m->end(1));
  else if (placed.heading != no_heading)
    words = context.outline.headings[placed.heading].title;
  if (words.empty() || characters(words.view()) > 40) return {};
  return words.original() + (context.latin() ? ": " : "：");
}

std::vector<NumberColumn> number_columns(Context const& context, PlacedGrid const& placed,
                                         std::vector<Cells> const& rows) {
  static Pattern const sum_of_money("金额|经费|预算|资金|费用?$|投入|(?i:budget|cost|funds|sum)");
  static Pattern const in_year("((?:19|20)\\d\\d)年?");
  static Pattern const so_already(
      "现状|现有|现值|基数|基准|基线|原有|上年|去年|实际|已|累计完成|完成(?:情况|数|率)?$|到位(?:情况|数|率)?$|实有|"
      "(?i:baseline|current|now|actual|achieved)");
  static Pattern const to_come("目标|计划|预期|任务|拟|应|须|需|(?i:target|plan|goal)");
  Grid const& grid = *placed.grid;
  Lexicon const& lexicon = context.draft.lexicon();
  std::string const of_all = unit_of_table(context, placed);
  std::vector<NumberColumn> out;
  for (std::size_t c = 0; c < grid.columns.size() && out.size() < 16; ++c) {
    if (!may_count(grid, c)) continue;
    std::size_t numbers = 0;
    std::size_t others = 0;
    for (Cells const& cells : rows) {
      if (c >= cells.size() || is_void_cell(cells[c].view())) continue;
      bool const counts = is_number_cell(cells[c].view(), lexicon) ||
                          (grid.columns[c] == Column::amount && !find_amounts(cells[c].view(), lexicon).empty());
      ++(counts ? numbers : others);
    }
    if (numbers == 0 || others * (grid.columns[c] == Column::amount ? 1 : 4) > numbers) continue;
    std::string const& head = c < grid.heads.size() ? grid.heads[c] : std::string();
    NumberColumn column{.at = c, .head = counted_head(head, lexicon), .past = so_already.in(head) && !to_come.in(head)};
    bool const money = of_all.ends_with("元");
    // 金额, below 单位：万元: so much, whatever else a row may name
    if (column.head.unit.empty() && money && sum_of_money.in(head))
      column.head.unit = of_all;
    else if (!money || !grid.has(Column::amount))
      column.of_all = of_all;
    if (auto const y = in_year.find(head)) {
      column.year = std::stoi(std::string((*y)[1]));
      column.head.what.clear();
    }
    out.push_back(std::move(column));
  }
  return out;
}

/// What names the rows: goods, items, schools …; where there are such, and nothing else does, any words.
std::vector<std::size_t> name_columns(Grid const& grid, std::vector<NumberColumn> const& numbers) {
  std::vector<std::size_t> things;
  std::vector<std::size_t> bodies;
  std::vector<std::size_t> others;
  for (std::size_t c = 0; c < grid.columns.size(); ++c) {
    if (std::any_of(numbers.begin(), numbers.end(), [&](NumberColumn const& n) { return n.at == c; })) continue;
    switch (grid.columns[c]) {
      case Column::what:
      case Column::article:
      case Column::cost:
      case Column::amount:  // 经费, over words: what is paid
        things.push_back(c);
        break;
      case Column::school:
      case Column::supporting:
      case Column::recipient: bodies.push_back(c); break;
      case Column::subject:
      case Column::class_group:
      case Column::people:
      case Column::other: others.push_back(c); break;
      default: break;
    }
  }
  // 品名 | 数量 | 受助学校: what is given, and not to whom, names the row
  std::vector<std::size_t> out;
  for (std::size_t const c : bodies)
    if (things.empty() || grid.columns[c] == Column::school) out.push_back(c);
  std::vector<std::size_t> const& more = things.empty() ? others : things;
  out.insert(out.end(), more.begin(), more.end());
  std::sort(out.begin(), out.end());
  return out;
}

/// 派出学校 | 受援学校 | 名额: those whom the numbers of a table of pairs count, as its head, its caption or the title tells, and which
/// way they go.
struct Senders {
  std::size_t from = 0;  ///< the columns
  std::size_t to = 0;
  std::string who{};  ///< 支教教师
  std::string act{};  ///< 支教
};

std::optional<Senders> senders_of(Context const& context, PlacedGrid const& placed,
                                  std::vector<NumberColumn> const& numbers) {
  static Pattern const people(
      "((支教|挂职|跟岗|跟班|交流|轮岗|走教|送教|派驻|驻校|顶岗|进修|研修|访学)(?:骨干)?(?:教师|干部|人员|校长|学员))");
  static Pattern const learns("跟岗|跟班|进修|研修|访学");
  Grid const& grid = *placed.grid;
  std::size_t const gives = grid.index(grid.has(Column::supporting) ? Column::supporting : Column::from);
  std::size_t const takes = grid.index(grid.has(Column::recipient) ? Column::recipient : Column::to);
  if (numbers.size() != 1 || std::max(gives, takes) >= grid.columns.size()) return std::nullopt;
  std::vector<std::string_view> tell;
  if (numbers[0].at < grid.heads.size()) tell.emplace_back(grid.heads[numbers[0].at]);
  tell.push_back(placed.caption.view());
  if (placed.heading != no_heading) tell.push_back(context.outline.headings[placed.heading].title.view());
  for (Words const& part : context.outline.title_parts) tell.push_back(part.view());
  for (std::string_view const words : tell) {
    auto const m = people.find(words);
    if (!m) continue;
    // Who is helped sends those who learn; a column of senders says itself who sends
    bool const back = grid.columns[gives] == Column::supporting && learns.in((*m)[2]);
    return Senders{.from = back ? takes : gives,
                   .to = back ? gives : takes,
                   .who = std::string((*m)[1]),
                   .act = std::string((*m)[2])};
  }
  return std::nullopt;
}

/// A table of numbers, row by row.
class NumberTable {
 public:
  NumberTable(Context& context, PlacedGrid const& placed, std::vector<NumberColumn> numbers)
      : context_(context),
        placed_(placed),
        grid_(*placed.grid),
        numbers_(std::move(numbers)),
        senders_(senders_of(context, placed, numbers_)),
        names_(name_columns(grid_, numbers_)),
        above_(grid_.columns.size()),
        about_(about(context, placed)) {}

  void row(Cells cells) {
    auto const first = std::find_if(cells.begin(), cells.end(), [](Words const& cell) { return !cell.empty(); });
    if (first == cells.end()) return;
    Cells names;
    if (names_total(first->view())) {
      names.push_back(*first);
    } else {
      if (grid_.layout != Layout::rows) take_from_above(cells);
      for (std::size_t const c : names_)
        if (!cells[c].empty() && names.size() < 4) names.push_back(cells[c]);
    }
    // 送课（节）: the name of a row may tell the unit
    std::string unit_of_row;
    if (!names.empty())
      if (auto beside = unit_beside(names.back().view(), context_.draft.lexicon())) {
        unit_of_row = std::move(beside->unit);
        names.back() = names.back().part(0, beside->name_end);
      }
    std::string name;
    for (Words const& one : names) name += (context_.latin() && !name.empty() ? " " : "") + one.original();
    if (name.empty() || name.size() > 400) return;
    if (senders_) name += senders_->who;
    Words const office = office_of(cells);
    for (NumberColumn const& column : numbers_) {
      CountedHead head = column.head;
      if (head.unit.empty()) head.unit = unit_of_row;
      if (head.unit.empty()) head.unit = column.of_all;
      for (std::size_t c = 0; c < grid_.columns.size(); ++c)
        if (grid_.columns[c] == Column::unit && !cells[c].empty())
          head.unit = unit_words(cells[c].view(), context_.draft.lexicon());
      if (cells[column.at].empty()) continue;
      if (auto const amount = amount_below(head, cells[column.at].view(), context_.draft.lexicon())) {
        promise(name, names, column, *amount, cells[column.at], office);
        if (senders_) send(cells, column, *amount);
      }
    }
    for (std::size_t c = 0; c < cells.size(); ++c) each_of(name, cells, c);
  }

 private:
  /// A cell that is empty below a name belongs to that: the table's own lines tell it.
  void take_from_above(Cells& cells) {
    for (std::size_t const c : names_) {
      if (cells[c].empty())
        cells[c] = above_[c];
      else
        above_[c] = cells[c];
    }
  }

  [[nodiscard]] Words office_of(Cells const& cells) const {
    Words office;
    for (std::size_t c = 0; c < grid_.columns.size(); ++c)
      if (grid_.columns[c] == Column::office && !cells[c].empty()) office = cells[c];
    return office;
  }

  void place(std::string const& at, Cells const& names, Words const& amount) {
    Words const& first = names.front();
    if (first.of == amount.of && first.begin < amount.end) {
      context_.draft.from(at, Words(*first.of, first.begin, amount.end));
      return;
    }
    for (Words const& one : names) context_.draft.from(at, one);
    context_.draft.from(at, amount);
  }

  void promise(std::string const& name, Cells const& names, NumberColumn const& column, Amount const& amount,
               Words const& cell, Words const& office) {
    std::string what = name;
    if (!column.head.what.empty()) what += (context_.latin() ? " " : "") + column.head.what;
    Lexicon const& lexicon = context_.draft.lexicon();
    Quantity q = amount.quantity;
    q.wording = {};
    // 优质课评比获奖 | 7项: the name tells more than the counter
    if (!q.unit.empty() && !context_.latin()) q.unit = unit_of(what, q.unit, lexicon);
    std::vector<Piece<TierCondition>> const tiers = find_tiers(what, lexicon);
    Plan& plan = context_.plan();
    bool const reached = column.past || context_.outline.matter(placed_.heading) == SubjectMatter::results;
    if (reached) {
      Result r{.value = q.min, .unit = q.unit, .title = context_.draft.text(about_ + what)};
      context_.draft.add(std::move(r), "r");
      place(pointer("results", plan.results.size() - 1), names, cell);
      return;
    }
    std::vector<Responsible> responsible;
    for (Charge const& charge : offices_in(context_, office)) {
      Responsible r{.institution = charge.side};
      if (!charge.department.empty()) r.department = context_.draft.text(charge.department);
      responsible.push_back(std::move(r));
    }
    std::size_t const offices = responsible.size();
    std::string at;
    if (is_period(q.per)) {
      Commitment c{.title = context_.draft.text(about_ + what), .amount = q, .responsible = std::move(responsible)};
      context_.draft.add(std::move(c), "c");
      at = pointer("commitments", plan.commitments.size() - 1);
    } else {
      Target t{.title = context_.draft.text(about_ + what),
               .indicator = context_.draft.text(what),
               .promised = q,
               .responsible = std::move(responsible)};
      if (column.year) t.due = Date(*column.year);
      if (!tiers.empty()) t.tier = tiers.front().value;
      context_.draft.add(std::move(t), "t");
      at = pointer("targets", plan.targets.size() - 1);
    }
    for (std::size_t i = 0; i < offices; ++i) context_.draft.from(at + "/responsible/" + std::to_string(i), office);
    place(at, names, cell);
  }

  /// Those of a row of pairs go to the other school, in the measure that tells of them.
  void send(Cells const& cells, NumberColumn const& column, Amount const& amount) {
    if (amount.quantity.unit != unit::person || column.past) return;
    Mention const from = context_.institutions.at(cells[senders_->from].view(), 0);
    Mention const to = context_.institutions.at(cells[senders_->to].view(), 0);
    if (from.who.size() != 1 || to.who.size() != 1 || from.end != cells[senders_->from].size() ||
        to.end != cells[senders_->to].size() || from.who == to.who)
      return;
    std::vector<Measure>& measures = context_.plan().measures;
    auto const told = std::find_if(measures.begin(), measures.end(), [&](Measure const& m) {
      return m.title.any().find(senders_->act) != std::string_view::npos;
    });
    if (told == measures.end()) return;
    std::string_view const code = context_.draft.lexicon().code_at_end("participant", senders_->who);
    Words const& cell = cells[column.at];
    Flow flow{.from = from.who[0], .to = to.who[0]};
    flow.who = {context_.draft.group(cell, from.who[0], code.empty() ? ParticipantKind() : ParticipantKind(code))};
    context_.draft.participant(flow.who.front())->name = context_.draft.text(senders_->who);
    flow.size = amount.quantity;
    flow.size->wording = {};
    std::string const at = pointer("measures", static_cast<std::size_t>(told - measures.begin())) + "/flows/" +
                           std::to_string(told->flows.size());
    told->flows.push_back(std::move(flow));
    place(at, {cells[senders_->from]}, cell);
  }

  /// 笔记本电脑 | 15台 | 甲校、乙校、丙校各5台: of the number, so much for each
  void each_of(std::string const& name, Cells const& cells, std::size_t c) {
    if (cells[c].empty() || cells[c].size() > 300 ||
        std::any_of(numbers_.begin(), numbers_.end(), [&](NumberColumn const& n) { return n.at == c; }))
      return;
    for (Piece<Amount> const& more : find_amounts(cells[c].view(), context_.draft.lexicon())) {
      if (!more.value.each) continue;
      Target part{.title = context_.draft.text(name), .promised = more.value.quantity};
      part.promised.wording = {};
      part.promised.per = scope::school;
      part.indicator = part.title;
      context_.draft.add(std::move(part), "t");
      context_.draft.from(pointer("targets", context_.plan().targets.size() - 1), cells[c]);
    }
  }

  Context& context_;
  PlacedGrid const& placed_;
  Grid const& grid_;
  std::vector<NumberColumn> numbers_;
  std::optional<Senders> senders_;
  std::vector<std::size_t> names_;
  Cells above_;        ///< the last names that stood in a column
  std::string about_;  ///< what the whole table is about, before what a row names
};

}  // namespace

bool names_total(std::string_view cell) {
  static Pattern const total("^(?:合 ?计|小 ?计|总 ?计|共 ?计|总数|总和|累计|(?i:(?:grand |sub)?-?total|sum))[:：]?$");
  return total.in(cell);
}

bool read_number_grid(Context& context, PlacedGrid const& placed) {
  Grid const& grid = *placed.grid;
  if (grid.has(Column::time) || grid.has(Column::week) || grid.has(Column::due)) return false;
  // What is taught when, or where, or by whom: a row is an event
  bool const event = grid.has(Column::place) || grid.has(Column::mode) || grid.has(Column::responsible) ||
                     grid.has(Column::teacher) || grid.has(Column::direction);
  if (event && !grid.has(Column::amount)) return false;
  if (grid.has(Column::what) && grid.has(Column::office)) return false;
  // What a school has is no promise
  static Pattern const profile("基本情况|概况|现状|简况|基本信息|办学条件|(?i:profile|basic facts)");
  Words const heading = placed.heading == no_heading ? Words() : context.outline.headings[placed.heading].title;
  bool const describes = profile.in(placed.caption.view()) || profile.in(heading.view());
  std::vector<Cells> rows;
  for (Row const& row : grid.rows) rows.push_back(cells_under_heads(context, grid, row));
  std::vector<NumberColumn> numbers = number_columns(context, placed, rows);
  if (numbers.empty()) return false;
  if (describes) return true;
  NumberTable table(context, placed, std::move(numbers));
  for (Cells& cells : rows) table.row(std::move(cells));
  return true;
}

}  // namespace bangfu::document::reader
