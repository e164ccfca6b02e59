// SPDX-License-Identifier: BSL-1.0
// Lists and tables of who helps whom.
#include <algorithm>

#include "document/reader/context.hpp"
#include "document/reader/parties/parties.hpp"
#include "document/reader/parties/role_labels.hpp"
#include "document/reader/parties/spotting.hpp"
#include "document/reader/people/person.hpp"
#include "document/reader/tables/tables.hpp"

namespace bangfu::document::reader {
namespace {

bool names_one(Words const& w) {
  return ends_like_institution(w.view()) && !names_nothing(w.view()) && name_end(w.view(), 0) == w.size();
}

/// 第一组：甲校与乙校; 甲校与乙校、丙校: a line of a list of pairs. @returns whether it is one
bool read_pair_of_group(Context& context, Statement const& s) {
  static Pattern const group("^(?:第?[一二三四五六七八九十\\d]{1,3}|[甲乙丙丁戊A-H])(?:组|对|片区?|号)?: ?");
  static Pattern const pair(
      "^([^,。;:()与和对]{4,40}?)(?:与|和|对|结对|对口)(?:结对|对口|定点)?(?:帮扶|支援|援助|支持|帮带|帮助)?"
      "([^,。;:()]{4,120})[;。]?$");
  Words line = s.whole;
  if (auto const g = group.at(line.view())) line = line.part(g->end(), line.size());
  auto const m = pair.whole(line.view());
  if (!m) return false;
  Words const giver = line.part(m->begin(1), m->end(1)).trimmed();
  std::vector<Words> const takers = names_in(context, line.part(m->begin(2), m->end(2)));
  if (!names_one(giver) || takers.empty() || !std::all_of(takers.begin(), takers.end(), names_one)) return false;
  context.institutions.party(context.institutions.known_or_new(giver), role::supporting, s.whole);
  for (Words const& taker : takers)
    context.institutions.party(context.institutions.known_or_new(taker), role::recipient, s.whole);
  context.taken.insert(s.item);
  return true;
}

/// 第一共同体：甲校（核心校）、乙校、丙校: a line of a list of unions. @returns whether it is one
bool read_headed_list(Context& context, Statement const& s) {
  static Pattern const headed(
      "^(?:[\\p{Han}\\d“”]{2,16}: "
      "?)?([^,。;:()、]{4,40})\\((?:核心|牵头|龙头|总|领航|引领|领衔|盟主|主体|领头)(?:学校|校|园|单位)\\)"
      "(?:[、,和与] ?)([^。;:]{4,300})[。;]?$");
  static Pattern const noted("\\((?:成员|分|受援|结对|加盟)(?:学校|校|园|单位)\\)");
  auto const m = headed.whole(s.whole.view());
  if (!m) return false;
  Words const head = s.whole.part(m->begin(1), m->end(1)).trimmed();
  std::vector<Words> members;
  for (Words const& one : split_at(s.whole.part(m->begin(2), m->end(2)), "、,和与")) {
    auto const n = noted.find(one.view());
    members.push_back(n ? one.part(0, n->begin()).trimmed() : one.trimmed());
  }
  if (!names_one(head) || members.empty() || !std::all_of(members.begin(), members.end(), names_one)) return false;
  context.institutions.party(context.institutions.known_or_new(head), role::supporting, s.whole);
  for (Words const& member : members)
    context.institutions.party(context.institutions.known_or_new(member), role::recipient, s.whole);
  context.taken.insert(s.item);
  return true;
}

/// 一、受援学校, and below it its schools, one in each line; or a heading that is the name of a school, and below it 帮扶对象：….
void read_below_headings(Context& context) {
  static Pattern const counted("(?:名单|一览|情况|\\(.*\\))*$");
  auto const role_of = [&](Words const& title) {
    auto const c = counted.find(title.view());
    return title.size() > 90 ? Role() : role_of_label(title.view().substr(0, c ? c->begin() : title.size()));
  };
  for (Heading const& h : context.outline.headings) {
    if (h.parent == no_heading || h.title.size() > 90 || !names_one(h.title.trimmed("。;"))) continue;
    Role const role = role_of(context.outline.headings[h.parent].title.trimmed(":"));
    if (!role.empty())
      context.institutions.party(context.institutions.known_or_new(h.title.trimmed("。;")), role, h.title);
  }
  static Pattern const object("^(?:帮扶|支援|结对|对口|帮带|受援|联系)(?:对象|学校|单位|园)(?:为)?: ?");
  std::size_t looked = 0;
  for (Statement const& s : context.outline.statements) {
    if (++looked > 2000) break;
    if (s.heading == no_heading || s.whole.size() > 400) continue;
    Words const title = context.outline.headings[s.heading].title.trimmed(":");
    if (title.size() > 90) continue;
    if (Role const role = role_of(title); !role.empty()) {
      std::vector<Words> const names = names_in(context, s.whole.trimmed("。;"));
      if (names.empty() || !std::all_of(names.begin(), names.end(), names_one)) continue;
      for (Words const& name : names)
        context.institutions.party(context.institutions.known_or_new(name), role, s.whole);
      context.taken.insert(s.item);
    } else if (auto const o = object.at(s.whole.view()); o && names_one(title)) {
      std::vector<Words> const names = names_in(context, s.whole.part(o->end(), s.whole.size()).trimmed("。;"));
      if (names.empty() || !std::all_of(names.begin(), names.end(), names_one)) continue;
      context.institutions.party(context.institutions.known_or_new(title), role::supporting, title);
      for (Words const& name : names)
        context.institutions.party(context.institutions.known_or_new(name), role::recipient, s.whole);
      context.taken.insert(s.item);
    }
  }
}

/// Lines of two names: of a list of pairs, or below the title.
void read_pair_lines(Context& context) {
  static Pattern const list_caption("结对|名单|对口关系|一览");
  std::size_t since_caption = 1000;
  std::size_t number = 0;
  for (Statement const& s : context.outline.statements) {
    ++number;
    std::string_view const text = s.whole.view();
    if (text.size() <= 600 && read_headed_list(context, s)) continue;
    if (text.size() > 240) {
      since_caption = 1000;
      continue;
    }
    bool const below_caption =
        s.heading != no_heading && list_caption.in(context.outline.headings[s.heading].title.view());
    if (below_caption || (list_caption.in(text) && text.size() < 120))
      since_caption = 0;
    else if (since_caption < 1000)
      ++since_caption;
    // 甲校：乙校、丙校, in a list
    static Pattern const one_to_many("^([^:]{2,40}): ?([^:]{2,300})$");
    if (auto const m = since_caption <= 40 ? one_to_many.whole(text) : std::nullopt;
        m && ends_like_institution((*m)[1]) && !names_nothing((*m)[1]) && role_of_label((*m)[1]).empty()) {
      std::vector<Words> const helped = names_in(context, s.whole.part(m->begin(2), m->end(2)));
      if (!helped.empty() && std::all_of(helped.begin(), helped.end(), [](Words const& w) {
            return ends_like_institution(w.view()) && !names_nothing(w.view());
          })) {
        context.institutions.party(context.institutions.known_or_new(s.whole.part(m->begin(1), m->end(1))),
                                   role::supporting, s.whole);
        for (Words const& w : helped)
          context.institutions.party(context.institutions.known_or_new(w), role::recipient, s.whole);
        context.taken.insert(s.item);
        continue;
      }
    }
    if (since_caption <= 40 && read_pair_of_group(context, s)) continue;
    // 1 甲小学 乙小学: what numbers the line is no part of a name
    static Pattern const numbered("^\\d{1,3}[.、 ]?(\\p{Han})");
    auto const n = numbered.at(text);
    Words const line = n ? s.whole.part(n->begin(1), s.whole.size()) : s.whole;
    std::vector<Words> names = split_at(line, number <= 2 ? "、 " : " ");
    // 支援学校　受援学校: the head of a table
    static Pattern const heads("^(?:支援|帮扶|受援|受帮扶|结对)学校$");
    if (names.size() == 2 &&
        (heads.in(names[0].view()) || heads.in(names[1].view()) || !role_of_label(names[0].view()).empty() ||
         names_nothing(names[0].view()) || names_nothing(names[1].view())))
      continue;
    if (names.size() != 2) continue;
    // 甲小学 乙小学、丙小学: one that helps several
    std::vector<Words> const helped = names_in(context, names[1]);
    auto const is_name = [](Words const& w) {
      return ends_like_institution(w.view()) && name_end(w.view(), 0) == w.size();
    };
    if (helped.empty() || !is_name(names[0]) || !std::all_of(helped.begin(), helped.end(), is_name)) continue;
    // Two bureaux that sign, above the date
    static Pattern const date("^(?:19|20|二)[^,。;:]{3,16}[日月]$");
    static Pattern const bureau("(?:局|厅|委|委员会|政府|办公室)$");
    if (number < context.outline.statements.size() && bureau.in(names[0].view()) && bureau.in(names[1].view()) &&
        date.whole(context.outline.statements[number].whole.view()))
      continue;
    bool const top = number <= 2 && context.institutions.of_role(role::supporting).empty();
    if (!top && since_caption > 40) continue;
    auto const known = [&](Words const& w) { return context.institutions.is_party(context.institutions.add(w)); };
    if (known(names[0]) && std::all_of(helped.begin(), helped.end(), known)) continue;
    context.institutions.party(context.institutions.add(names[0]), role::supporting, s.whole);
    for (Words const& w : helped) context.institutions.party(context.institutions.add(w), role::recipient, s.whole);
    context.taken.insert(s.item);
  }
}

/// 城关小学——桐油镇中心小学.
void read_dashed_pairs(Context& context) {
  static Pattern const dash("^([^,。;:-]{2,40}?)--?([^,。;:-]{2,40})$");
  std::size_t looked = 0;
  /// @returns whether the line is such pairs, and nothing else
  auto const read = [&](Words const& line) {
    if (++looked > 5000 || line.view().find("--") == std::string_view::npos || context.latin()) return false;
    bool all = true;
    for (Words const& part : split_at(line, ";。,")) {
      auto const m = dash.whole(part.view());
      auto const names = [&](std::size_t side) { return context.institutions.at((*m)[side], 0).who.size() == 1; };
      all = all && m && names(1) && names(2);
      if (!m || !ends_like_institution((*m)[1]) || !ends_like_institution((*m)[2])) continue;
      for (std::size_t const side : {std::size_t{1}, std::size_t{2}})
        for (Words const& name : names_in(context, part.part(m->begin(side), m->end(side))))
          context.institutions.party(context.institutions.known_or_new(name),
                                     side == 1 ? role::supporting : role::recipient, part);
    }
    return all;
  };
  for (Heading const& h : context.outline.headings) (void)read(h.title);
  for (Statement const& s : context.outline.statements)
    if (read(s.whole)) context.taken.insert(s.item);
}

}  // namespace

void read_pair_lists(Context& context) {
  read_dashed_pairs(context);
  if (context.latin()) return;
  read_below_headings(context);
  read_pair_lines(context);
}

namespace {

/// 帮扶学校 | 联系人 | 受援学校 | 联系人: somebody to be asked is of the school that stands nearest before.
void read_contact(Context& context, Grid const& grid, std::vector<Words> const& cells, std::size_t column) {
  InstitutionId of;
  for (std::size_t c = 0; c < column && c < cells.size(); ++c) {
    if (grid.columns[c] != Column::supporting && grid.columns[c] != Column::recipient &&
        grid.columns[c] != Column::school)
      continue;
    Mention const m = context.institutions.at(cells[c].view(), 0);
    if (m.who.size() == 1) of = m.who[0];
  }
  static Pattern const label("联系人|联络人|联络员");
  Text post = head_text(context, grid, column);
  if (auto const m = label.find(grid.heads[column])) post = context.draft.text(std::string((*m)[0]));
  (void)person_in(context, cells[column], of, post, true);
}

/// 姓名 | 派出学校 | 派驻学校, one teacher to a row: who sends helps, where nothing else tells.
void read_sides_of_roster(Context& context, Grid const& grid) {
  static Pattern const to_learn("跟岗|研修|实习|进修|培训|学习");
  std::size_t const from = grid.index(grid.has(Column::from) ? Column::from : Column::supporting);
  std::size_t const to = grid.index(grid.has(Column::to) ? Column::to : Column::recipient);
  if (!grid.has(Column::name) || grid.has(Column::what) || std::max(from, to) >= grid.columns.size() ||
      to >= grid.heads.size() || to_learn.in(grid.heads[to]))
    return;
  for (Row const& row : grid.rows) {
    std::vector<Words> const cells = cells_of(grid, row);
    if (cells.size() != grid.columns.size() || !ends_like_institution(cells[from].view()) ||
        !ends_like_institution(cells[to].view()))
      continue;
    InstitutionId const sends = context.institutions.known_or_new(cells[from]);
    InstitutionId const receives = context.institutions.known_or_new(cells[to]);
    if (!context.institutions.on_a_side(sends)) context.institutions.party(sends, role::supporting, cells[from]);
    if (!context.institutions.on_a_side(receives)) context.institutions.party(receives, role::recipient, cells[to]);
  }
}

/// 单位全称 | 简称 | 身份: what each is, and what the text calls it.
void read_table_of_roles(Context& context, Grid const& grid) {
  std::size_t const school = grid.index(Column::school);
  std::size_t const role_at = grid.index(Column::role);
  std::size_t const brief = grid.index(Column::brief);
  if (school >= grid.columns.size() || (role_at >= grid.columns.size() && brief >= grid.columns.size())) return;
  for (Row const& row : grid.rows) {
    std::vector<Words> const cells = cells_of(grid, row);
    if (cells.size() < grid.columns.size() || !ends_like_institution(cells[school].view())) continue;
    InstitutionId const id = context.institutions.known_or_new(cells[school]);
    if (brief < cells.size() && cells[brief].size() >= 6) context.institutions.also_called(id, cells[brief], true);
    if (role_at >= cells.size()) continue;
    if (Role const role = role_of_label(cells[role_at].view()); !role.empty())
      context.institutions.party(id, role, cells[school]);
  }
}

}  // namespace

void read_pair_tables(Context& context) {
  for (PlacedGrid const& placed : context.outline.grids) read_table_of_roles(context, *placed.grid);
  for (PlacedGrid const& placed : context.outline.grids) read_sides_of_roster(context, *placed.grid);
  for (PlacedGrid const& placed : context.outline.grids) {
    Grid const& g = *placed.grid;
    // 派出学校 | 受援学校: who sends, beside whom is helped
    bool const sends = !g.has(Column::supporting) && g.has(Column::recipient);
    bool const receives = !g.has(Column::recipient) && g.has(Column::supporting);
    std::size_t const give = g.index(sends ? Column::from : Column::supporting);
    std::size_t const take = g.index(receives ? Column::to : Column::recipient);
    if (give >= g.columns.size() || take >= g.columns.size()) continue;
    for (Row const& row : g.rows) {
      std::vector<Words> cells = cells_of(g, row);
      if (g.layout == Layout::lines && cells.size() + 1 == g.columns.size() && take == g.columns.size() - 1 &&
          give + 1 == take) {
        // An empty cell: the supporter of the row above
        cells.insert(cells.begin() + static_cast<std::ptrdiff_t>(give), Words());
      }
      // One cell in each line: the first name supports, all others are helped
      if (g.layout == Layout::lines && cells.size() > g.columns.size() && give < take) {
        bool first = true;
        for (std::size_t c = give; c < cells.size(); ++c) {
          if (!ends_like_institution(cells[c].view())) continue;
          context.institutions.party(context.institutions.add(cells[c]), first ? role::supporting : role::recipient,
                                     cells[c]);
          first = false;
        }
        continue;
      }
      // Cells are missing: a school alone is helped by the one above
      if (g.layout == Layout::lines && cells.size() < g.columns.size() && give < take) {
        std::vector<Words> schools;
        for (Words const& cell : cells)
          if (ends_like_institution(cell.view()) && cell.size() >= 9) schools.push_back(cell);
        bool first = schools.size() > 1;
        for (Words const& school : schools) {
          for (Words const& name : split_at(school, "、,;"))
            context.institutions.party(context.institutions.add(name), first ? role::supporting : role::recipient,
                                       name);
          first = false;
        }
        if (!schools.empty()) continue;
      }
      // A row without its number: the same supporter as above, or an empty cell.
      if (cells.size() <= std::max(give, take)) {
        if (g.layout != Layout::rows || cells.empty()) continue;
      }
      Words whole = cells.front();
      auto const add = [&](std::size_t at, Role const& role) {
        if (at >= cells.size()) return;
        for (Words const& name : split_at(cells[at], "、,;")) {
          if (name.size() < 6 || name.view()[0] == '(' || !(ends_like_institution(name.view()) || name.size() > 9))
            continue;
          Words where = g.layout == Layout::rows
                            ? Words(*whole.of, whole.begin, cells[std::min(take, cells.size() - 1)].end)
                            : name;
          context.institutions.party(context.institutions.add(name), role, where);
        }
      };
      add(give, role::supporting);
      add(take, role::recipient);
      for (std::size_t c = take + 1; c < cells.size() && g.layout == Layout::rows; ++c)
        if (c >= g.columns.size() && ends_like_institution(cells[c].view())) add(c, role::recipient);
      for (std::size_t c = 0; c < cells.size() && c < g.columns.size(); ++c)
        if (g.columns[c] == Column::contact) read_contact(context, g, cells, c);
    }
  }
}

}  // namespace bangfu::document::reader
