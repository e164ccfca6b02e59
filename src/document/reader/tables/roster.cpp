// SPDX-License-Identifier: BSL-1.0
// Tables of people: 姓名, 职务, 职称, 派出学校.
#include "document/reader/flows/travellers.hpp"
#include "document/reader/measures/forms.hpp"
#include "document/reader/outline/areas.hpp"
#include "document/reader/people/person.hpp"
#include "document/reader/tables/entry.hpp"
#include "document/reader/tables/tables.hpp"

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
/// @param label of one of several lists, which has a measure of its own where none was told: 第一批
std::size_t measure_of_list(Context& context, Words const& caption, std::size_t below, Words const& where,
                            Words const& label = {}) {
  Words const heading = below == no_heading ? Words() : context.outline.headings[below].title;
  std::vector<Measure>& measures = context.plan().measures;
  Words title = heading;
  std::vector<Modality> kinds;
  for (Words const& words : {caption, heading}) {
    if (words.empty() || !kinds.empty()) continue;
    kinds = modalities_of(context, words.view());
    if (!kinds.empty()) title = words;
  }
  if (kinds.empty() && !context.plan().title.empty()) kinds = modalities_of(context, context.plan().title.any());
  std::string const listed_of = (title.empty() ? std::string(context.plan().title.any()) : title.original()) + "：";
  auto const of_another_list = [&](Measure const& told) {
    return !label.empty() && std::string_view(told.title.any()).substr(0, listed_of.size()) == listed_of;
  };
  for (std::size_t i = measures.size(); i-- > 0;)
    if (!kinds.empty() && measures[i].modality == kinds.front() && !of_another_list(measures[i])) return i;
  if (kinds.empty() && !measures.empty() && !of_another_list(measures.back())) return measures.size() - 1;
  Measure m{.area = area_of(context, below), .title = title.empty() ? context.plan().title : context.draft.text(title)};
  if (!label.empty()) m.title = context.draft.text(listed_of + label.original());
  if (!kinds.empty()) m.modality = kinds.front();
  context.draft.add(std::move(m), "m");
  context.draft.from(pointer("measures", measures.size() - 1), title.empty() ? where : title);
  return measures.size() - 1;
}

void put_ways(Context& context, PlacedGrid const& placed, std::vector<ListedWay> const& ways) {
  if (ways.empty()) return;
  std::size_t const m = measure_of_list(context, placed.caption, placed.heading, ways.front().whole);
  for (ListedWay const& one : ways) {
    bool const in_one_cell = one.name.of == one.to.of;
    std::string const at = context.draft.add_flow(m, {.from = one.way.from, .to = one.way.to, .who = {one.who}},
                                                  in_one_cell ? one.whole : one.name);
    if (!in_one_cell) context.draft.from(at, one.to);
  }
}

/// 二小：英语教师一名，交山口使用: of the first school to the last. @returns whether the line is that
bool read_lent_people(Context& context, Statement const& statement) {
  static Pattern const lent(
      "^([^:;,。]{2,30}?)(?:: ?|派|出|抽)([^:;。]{4,60}?),? "
      "?(?:交由?|派给|拨给|借给|借调到|调到|支援|派往|派到|分到|分给|归)"
      "([^,;:。]{2,30}?)(?:统一|安排)?(?:使用|任教|任课|支教|调配|管理|统筹)[。;]?$");
  auto const m = lent.whole(statement.whole.view());
  if (!m) return false;
  auto const school = [&](std::size_t k) {
    Mention const one = context.institutions.at((*m)[k], 0);
    return one.end == (*m)[k].size() && one.who.size() == 1 ? one.who[0] : InstitutionId();
  };
  Way const way{school(1), school(3)};
  Words const people = statement.whole.part(m->begin(2), m->end(2)).trimmed(" ,");
  if (way.from.empty() || way.to.empty() || way.from == way.to) return false;
  Travellers const travellers(context, people, way.from, false);
  if (travellers.empty() || !(travellers.by_name() || counts_people(context, people))) return false;
  std::vector<Flow> flows = travellers.on(way, {});
  std::size_t const index = measure_of_list(context, {}, statement.heading, statement.whole);
  for (Flow& flow : flows) context.draft.add_flow(index, std::move(flow), statement.whole);
  return true;
}

}  // namespace

InstitutionId side_of_label(Context const& context, std::string_view words) {
  static Pattern const give("支教|送教|驻点|驻校|派出|选派|援派|派驻|走教|任教");
  static Pattern const take("跟岗|参训|研修|进修|受训|影子|学员|营员|选手");
  bool const gives = give.in(words);
  if (gives == take.in(words)) return {};
  return context.institutions.only(gives ? Role(role::supporting) : Role(role::recipient));
}

void read_listed_travellers(Context& context, Statement const& statement) {
  static Pattern const label(
      "^((?:第[一二三四五六七八九十\\d]{1,2}(?:批|期)|(?:支教|送教|驻点|驻校|派出|选派|援派|派驻|顶岗|走教|跟岗|参训|"
      "研修|进修|"
      "受训|影子培训)(?:教师|老师|人员|干部|队员|专家|学员|校长|骨干)?(?:名单|人选|来源)?|(?:学员|营员|参训者)(?:来源|"
      "名单|构成)?))"
      "(?:\\([^()]*\\))?(?:共?(?:\\d+|[一二三四五六七八九十]+)(?:人|名))?(?::|为|是|由)");
  static Pattern const office("负责|牵头|审定|确定|推荐|协调|[？?]");
  Words const& whole = statement.whole;
  if (context.latin() || whole.empty() || whole.size() > 400) return;
  if (read_lent_people(context, statement)) return;
  auto const m = label.at(whole.view());
  static Pattern const goes("(?:到|赴|驻|前往|派往|去|在)$");
  // 支教教师由甲校选派: a sentence tells it
  static Pattern const sends("^[^:]{0,40}由[^:]*(?:选派|派出|派遣|委派|抽调|选送|遴选|指派|担任|组成)");
  if (!m || office.in(whole.view()) || sends.in(whole.view())) return;
  // 第一批3人：…，2月至4月驻乙校: a sentence tells it
  for (Mention const& k : context.institutions.find(whole.view()))
    if (goes.in(whole.view().substr(0, k.begin))) return;
  Words const value = whole.part(m->end(), whole.size()).trimmed(" 。;");
  InstitutionId side = side_of_label(context, (*m)[1]);
  if (side.empty() && statement.heading != no_heading)
    side = side_of_label(context, context.outline.headings[statement.heading].title.view());
  if (side.empty() && !context.plan().title.empty()) side = side_of_label(context, context.plan().title.any());
  // 甲校12人，乙校8人: whose they are, one by one
  std::vector<std::pair<InstitutionId, Words>> parts;
  std::size_t begin = 0;
  InstitutionId from = side;
  for (Mention const& k : context.institutions.find(value.view())) {
    if (k.who.size() != 1) continue;
    if (k.begin > begin) parts.emplace_back(from, value.part(begin, k.begin).trimmed(" 、,;"));
    from = k.who[0];
    begin = k.end;
  }
  parts.emplace_back(from, value.part(begin, value.size()).trimmed(" 、,;"));
  static Pattern const noun("^(学员|营员|选手)");
  auto const what = noun.at((*m)[1]);
  std::vector<Flow> flows;
  for (auto const& [of, people] : parts) {
    InstitutionId const to = context.institutions.other_side(of);
    Travellers const travellers(context, people, of, false);
    if (of.empty() || to.empty() || of == to || people.empty()) continue;
    if (!travellers.by_name() && !counts_people(context, people)) continue;
    for (Flow& flow : travellers.on({of, to}, {})) {
      if (flow.who.empty() && what)
        flow.who.push_back(
            context.draft.group(whole.part(what->begin(1), what->end(1)), of, participant_kind::student));
      flows.push_back(std::move(flow));
    }
  }
  if (flows.empty()) return;
  static Pattern const in_turn("^第");
  Words const batch = in_turn.in((*m)[1]) ? whole.part(m->begin(1), m->end(1)) : Words();
  std::size_t const index = measure_of_list(context, {}, statement.heading, whole, batch);
  for (Flow& flow : flows) context.draft.add_flow(index, std::move(flow), statement.whole);
}

namespace {

/// The column that says who heads a group and who is of it: 职称 or 职务 over 组长, 副组长, 组员. None where there is none.
std::size_t column_of_seats(Grid const& grid) {
  for (std::size_t c = 0; c < grid.columns.size(); ++c) {
    std::size_t seats = 0;
    for (Row const& row : grid.rows) {
      std::vector<Words> const cells = cells_of(grid, row);
      seats += c < cells.size() && names_seat(cells[c].view()) ? 1U : 0U;
    }
    if (seats >= 2 && seats * 3 >= grid.rows.size() * 2) return c;
  }
  return grid.columns.size();
}

/// 县教育局局长: the post, where an institution stands before it. @param of whom it is with
void part_from_post(Context& context, Words& post, InstitutionId& of) {
  Mention const m = context.institutions.at(post.view(), 0);
  if (m.who.size() != 1 || m.end == 0 || m.end >= post.size()) return;
  of = m.who[0];
  post = post.part(m.end, post.size()).trimmed();
}

/// 在云中一中任职, the head of a column: what those on the list are there. None where no head tells it.
struct PostElsewhere {
  std::size_t column;
  InstitutionId with{};
};
PostElsewhere post_elsewhere(Context const& context, Grid const& grid) {
  static Pattern const head(
      "^(?:拟|现)?[在到](.{4,60}?)(?:拟|所)?(?:任职|任教|任|担任|挂职|兼任|承担)(?:的|之)?(?:职务|岗位|工作|情况|学科)?"
      "$");
  for (std::size_t c = 0; c < grid.heads.size() && c < grid.columns.size() && !grid.has(Column::post); ++c) {
    auto const m = head.whole(grid.heads[c]);
    if (!m) continue;
    Mention const named = context.institutions.at((*m)[1], 0);
    if (named.who.size() == 1 && named.end == (*m)[1].size()) return {c, named.who[0]};
  }
  return {grid.columns.size()};
}

}  // namespace

bool read_contact_grid(Context& context, PlacedGrid const& placed) {
  Grid const& grid = *placed.grid;
  bool const of_work = grid.has(Column::what) || grid.has(Column::time) || grid.has(Column::week) ||
                       grid.has(Column::due) || grid.has(Column::amount) || grid.has(Column::people);
  if (context.latin() || of_work || !grid.has(Column::school) ||
      !(grid.has(Column::contact) || grid.has(Column::responsible)))
    return false;
  std::size_t const school = grid.index(Column::school);
  for (Row const& row : grid.rows) {
    std::vector<Words> const cells = cells_of(grid, row);
    if (grid.layout == Layout::rows && cells.size() != grid.columns.size()) continue;
    InstitutionId const of = school < cells.size() ? institution_in(context, cells[school]) : InstitutionId();
    if (of.empty()) continue;
    for (std::size_t c = 0; c < cells.size() && c < grid.columns.size(); ++c) {
      if (cells[c].empty() || (grid.columns[c] != Column::contact && grid.columns[c] != Column::responsible)) continue;
      auto const id = person_in(context, cells[c], of, head_text(context, grid, c));
      // 联系人 | 职务: what the one is who stands before
      bool const post_beside =
          c + 1 < cells.size() && c + 1 < grid.columns.size() && grid.columns[c + 1] == Column::post;
      if (id && post_beside && !cells[c + 1].empty())
        context.draft.participant(*id)->post = context.draft.text(cells[c + 1]);
    }
  }
  return true;
}

bool read_roster(Context& context, PlacedGrid const& placed) {
  Grid const& grid = *placed.grid;
  std::size_t const seat_column = grid.has(Column::name) ? column_of_seats(grid) : grid.columns.size();
  bool const told = grid.has(Column::post) || grid.has(Column::title) || grid.has(Column::school) ||
                    grid.has(Column::from) || grid.has(Column::to) || grid.has(Column::subject) ||
                    grid.has(Column::contact) || seat_column < grid.columns.size();
  if (!grid.has(Column::name) || !told || (grid.has(Column::what) && seat_column == grid.columns.size())) return false;
  PostElsewhere const there = post_elsewhere(context, grid);
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
    Words seat;
    InstitutionId of;
    for (std::size_t c = 0; c < cells.size() && c < grid.columns.size(); ++c) {
      if (cells[c].empty()) continue;
      if (c == seat_column) {
        seat = cells[c];
        continue;
      }
      if (c == there.column) {
        post = cells[c];
        continue;
      }
      switch (grid.columns[c]) {
        case Column::name: name = cells[c]; break;
        case Column::post: post = cells[c]; break;
        case Column::title: title = cells[c]; break;
        case Column::school:
        case Column::from:
        case Column::supporting:
          if (of.empty()) of = institution_in(context, cells[c]);
          if (post.empty() && seat_column < grid.columns.size()) {
            post = cells[c];
            part_from_post(context, post, of);
            if (post.size() == cells[c].size()) post = {};
          }
          break;
        case Column::to:
        case Column::receiver:
        case Column::recipient: goal = cells[c]; break;
        default: break;
      }
    }
    if (name.empty()) continue;
    if (!post.empty() && !there.with.empty()) {
      // Who sends people to the other school supports it
      if (!of.empty() && of != there.with && there.with == context.institutions.only(Role(role::recipient)))
        context.institutions.party(of, role::supporting, grid.layout == Layout::rows ? Words(row.cells[0]) : name);
      of = there.with;
    }
    if (of.empty()) part_from_post(context, post, of);
    // 职务职称, in one column
    Lexicon const& lexicon = context.draft.lexicon();
    auto const is_title = [&](Words const& w) {
      return !w.empty() && !lexicon.code_at_start("title", w.view()).empty() &&
             !lexicon.code_at_end("title", w.view()).empty();
    };
    static Pattern const head_of_all("长$|主任$|书记$|组长$|班主任$|干事$");
    bool const title_is_post = post.empty() && head_of_all.in(title.view()) && !is_title(title);
    if (title_is_post || (title.empty() && is_title(post))) std::swap(post, title);
    Words const whole = grid.layout == Layout::rows ? Words(row.cells[0]) : name;
    std::optional<ParticipantId> id;
    static Pattern const any_name("^[\\p{Han}]{2,4}$|^[\\p{Han}]{2,8}·[\\p{Han}·]{2,12}$");
    static Pattern const no_name("[待另未定各]|人员|教师|校长");
    bool const alone = any_name.in(name.view()) && !no_name.in(name.view());
    if (context.latin() ? characters(name.view()) > 3 : is_name(context, name.view()) || alone)
      id = context.draft.person(name, of, post, whole);
    else if (!context.latin())
      id = person_in(context, name, of, {}, true);
    if (!id) continue;
    if (InstitutionId const to = institution_in(context, goal); !to.empty() && to != of && ways.size() < 4096) {
      if (of.empty()) of = context.institutions.other_side(to);
      ways.push_back({*id, {of, to}, name, goal, whole});
    }
    if (seat.empty()) seat = post;
    if (!seat.empty() && seats.size() < 64) seats.push_back({.seat = seat, .who = *id, .where = whole});
    if (post.empty()) post = seat;
    Participant* const p = context.draft.participant(*id);
    if (p->post.empty() && !post.empty()) p->post = context.draft.text(post);
    if (p->title.empty() && !title.empty()) p->title = context.draft.text(title);
  }
  put_ways(context, placed, ways);
  read_seat_rows(context, placed, seats);
  return true;
}

}  // namespace bangfu::document::reader
