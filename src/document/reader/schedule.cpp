// SPDX-License-Identifier: BSL-1.0
// Rows of schedules: of tables, of lists by month, of blocks of labels.
#include <algorithm>
#include <map>

#include <bangfu/document/duration.hpp>
#include <bangfu/document/names.hpp>
#include <bangfu/document/quantity.hpp>

#include "context.hpp"

namespace bangfu::document::reader {
namespace {

Pattern const mode_word(
    "^(?:线上线下结合|线上线下|线上\\+线下|混合|线上直播|线上|线下|现场|面授|实地|入园指导|入校|网络|网上|视频|视像|"
    "云端|直播|"
    "(?i:in[ -]person|on-? ?line|mixed|hybrid|both|virtual|face[ -]to[ -]face|on[ -]site))$");
Pattern const online(
    "线上|网络|网上|视频|视像|云上|云端|直播|远程|在线|腾讯会议|钉钉|空中课堂|(?i:\\bon-? ?line\\b|\\bvirtual\\b|\\bby "
    "video\\b|\\bwebinars?\\b)");
Pattern const offline("线下|现场|面授|实地|入园|入校|到校|(?i:in[ -]person|face[ -]to[ -]face|on[ -]site)");
Pattern const mixed("线上线下|线上\\+线下|混合|结合|(?i:mixed|hybrid)");

Mode mode_of(std::string_view words, bool column) {
  // “云上读书会” is a name
  static Pattern const quoted("“[^“”]{0,60}”");
  std::string const text = quoted.replaced(words);
  static Pattern const hybrid("(?i)\\bhybrid\\b");
  if (hybrid.in(text) || (mixed.in(text) && (column || text.find("线上线下") != std::string::npos))) return mode::mixed;
  if (online.in(text)) return mode::online;
  if (column && offline.in(text)) return mode::in_person;
  return {};
}

/// A row, taken apart.
struct Entry {
  std::string number{};
  Words time{};
  Words week{};
  std::vector<Words> what{};
  Words place{};
  Words people{};
  Words mode{};
  Words length{};
  std::optional<TimeUnit> length_unit{};  ///< what its head says
  Words responsible{};
  Text responsible_head{};
  std::vector<Words> offices{};
  std::vector<std::string> office_heads{};  ///< what stands above each
  Words due{};
  Words amount{};
  Words from{};
  Words to{};
  std::vector<Words> remarks{};
  std::size_t heading = no_heading;
  Words whole{};
  std::vector<Words> parts{};  ///< where the row stands, when not in one piece
};

Pattern const number_cell(
    "^(?:[A-Z]-?\\d{1,2}|\\d{1,3}|[一二三四五六七八九十]{1,3}|\\(\\d{1,3}\\)|[①-⑳])[.、]?(?: |$)");

bool fits(Context const& context, Column column, Words const& cell) {
  std::string_view const text = cell.view();
  switch (column) {
    case Column::mode: return mode_word.in(text) || text.find("线上") != std::string_view::npos;
    case Column::length:
      return parse_duration(text, context.draft.lexicon()).has_value() || Decimal::parse(text).has_value();
    case Column::time:
    case Column::week: return read_timing(text, context.time, context.draft.lexicon()).has_value();
    case Column::due:
      return read_timing(text, context.time, context.draft.lexicon()).has_value() ||
             Pattern("常年|每学期|前|年底").in(text);
    case Column::responsible: return characters(text) <= 8;
    case Column::place: {
      Mention const m = context.institutions.at(text, 0);
      return m.end > 0 || Pattern("线上|线下|两校|会议室|待定|中学|学校|市$|县$|平台").in(text);
    }
    default: return true;
  }
}

void put(Entry& e, Column column, Words const& cell, std::string const& head = {}) {
  if (cell.empty()) return;
  auto const append = [&](Words& to) {
    if (to.empty())
      to = cell;
    else if (to.of == cell.of)
      to.end = cell.end;
  };
  switch (column) {
    case Column::number: e.number = cell.trimmed(".、").original(); break;
    case Column::time: append(e.time); break;
    case Column::week: append(e.week); break;
    case Column::what:
    case Column::article:
    case Column::subject: e.what.push_back(cell); break;
    case Column::place: append(e.place); break;
    case Column::people: append(e.people); break;
    case Column::mode: append(e.mode); break;
    case Column::length: {
      static Pattern const year_alone("^(?:19|20)\\d\\d年$");
      if (year_alone.in(cell.view()))
        e.remarks.push_back(cell);
      else
        append(e.length);
      break;
    }
    case Column::responsible:
    case Column::contact:
    case Column::teacher: append(e.responsible); break;
    case Column::office:
      e.offices.push_back(cell);
      e.office_heads.push_back(head);
      break;
    case Column::due: append(e.due); break;
    case Column::amount: append(e.amount); break;
    case Column::from: append(e.from); break;
    case Column::to:
    case Column::receiver: append(e.to); break;
    default: e.remarks.push_back(cell); break;
  }
}

/// Cells that are missing or too many are given to columns by what they look like.
/// @param heads of the whole table, whose last ones are those of the columns
void distribute(Context const& context, Entry& e, std::vector<Column> const& columns,
                std::vector<std::string> const& heads, std::vector<Words> const& cells) {
  std::size_t c = 0;
  auto const head = [&](std::size_t column) {
    std::size_t const at = column + heads.size() - std::min(heads.size(), columns.size());
    return at < heads.size() ? heads[at] : std::string();
  };
  for (std::size_t i = 0; i < cells.size(); ++i) {
    std::size_t const left = cells.size() - i;
    if (c >= columns.size()) {
      put(e, fits(context, Column::length, cells[i]) ? Column::length : Column::remarks, cells[i]);
      continue;
    }
    if (left < columns.size() - c && !fits(context, columns[c], cells[i])) {
      // An empty cell: on to a column that it fits
      std::size_t k = c;
      while (k < columns.size() && !fits(context, columns[k], cells[i])) ++k;
      if (k < columns.size()) c = k;
    } else if (left > columns.size() - c && c > 0 &&
               (columns[c - 1] == Column::what || columns[c - 1] == Column::people) &&
               !fits(context, columns[c], cells[i])) {
      put(e, columns[c - 1], cells[i]);
      continue;
    }
    // A length in the column of remarks
    if (columns[c] == Column::remarks && fits(context, Column::length, cells[i])) {
      put(e, Column::length, cells[i]);
      ++c;
      continue;
    }
    put(e, columns[c], cells[i], head(c));
    ++c;
  }
}

/// The unit that the head of a column of lengths names: 天数, 时长（课时）.
std::optional<TimeUnit> unit_of_head(Grid const& grid) {
  for (std::size_t c = 0; c < grid.columns.size() && c < grid.heads.size(); ++c) {
    if (grid.columns[c] != Column::length) continue;
    std::string const& head = grid.heads[c];
    static Pattern const days("天|日|[Dd]ays");
    static Pattern const lessons("课时|学时|节|lessons");
    static Pattern const hours("小时|[Hh]ours");
    static Pattern const weeks("周数|\\(周\\)|[Ww]eeks");
    static Pattern const years("年限|\\(年\\)|[Yy]ears");
    if (days.in(head)) return TimeUnit::day;
    if (lessons.in(head)) return TimeUnit::lesson;
    if (hours.in(head)) return TimeUnit::hour;
    if (weeks.in(head)) return TimeUnit::week;
    if (years.in(head)) return TimeUnit::year;
  }
  return std::nullopt;
}

Entry entry_of(Context const& context, Grid const& grid, Row const& row) {
  Entry e;
  e.length_unit = unit_of_head(grid);
  if (grid.layout == Layout::rows) {
    Words rest(row.cells[0]);
    e.whole = rest;
    std::vector<Column> columns = grid.columns;
    while (!columns.empty()) {
      if (columns[0] == Column::number) {
        auto const m = number_cell.at(rest.view());
        if (m) {
          e.number = rest.part(0, m->end()).trimmed(".、").original();
          rest = rest.part(m->end(), rest.size()).trimmed();
        }
      } else if (columns[0] == Column::time || columns[0] == Column::week) {
        auto const t = read_timing(rest.view(), context.time, context.draft.lexicon());
        std::size_t end = t ? t->span.end() : 0;
        if (t && t->span.offset != 0) end = 0;
        // 5月10日前, May (mid-month)
        std::size_t const blank = rest.view().find(' ', end);
        if (end > 0 && blank != std::string_view::npos && blank > end && blank - end < 18 && !context.latin() &&
            !is_ideograph(character_at(rest.view(), end).first))
          end = blank;
        static Pattern const remark("^ ?\\([^()]{1,16}\\)");
        if (end > 0)
          if (auto const m = remark.at(rest.view(), end)) end = m->end();
        if (end == 0 && !context.latin() && blank != std::string_view::npos && blank < 30) end = rest.view().find(' ');
        if (end == 0) break;
        put(e, columns[0], rest.part(0, end).trimmed());
        rest = rest.part(end, rest.size()).trimmed();
      } else {
        break;
      }
      columns.erase(columns.begin());
    }
    if (context.latin()) {
      // The last columns by their words, the rest is what is done
      static Pattern const mode_cell(
          " (?i:(online|on line|on-line|in person|in-person|mixed|hybrid|virtual|face to face))(?: (.+))?$");
      static Pattern const days(" (\\d{1,3}(?:\\.5)?|-)$");
      if (auto const m = mode_cell.find(rest.view())) {
        e.mode = rest.part(m->begin(1), m->end(1));
        if (m->has(2)) e.offices.push_back(rest.part(m->begin(2), m->end(2)));
        rest = rest.part(0, m->begin());
      }
      bool const has_length = std::find(columns.begin(), columns.end(), Column::length) != columns.end();
      if (auto const m = days.find(rest.view()); m && has_length) {
        if ((*m)[1] != "-") e.length = rest.part(m->begin(1), m->end(1));
        rest = rest.part(0, m->begin());
      }
      static Pattern const people_start(
          " (?:(?:\\d+|two|three|four|five|six|eight|ten|twelve|twenty) (?:[A-Za-z]+ "
          "){0,3}?(?:teachers?|pupils?|students?|principals?|"
          "instructors?|lecturers?|managers?|heads?|staff)|both |all |M[rs]s?\\.? [A-Z]|Dr\\.? [A-Z]|Prof\\.? "
          "[A-Z]|academic office|the |"
          "teachers of|pupils of|students of)");
      std::size_t people = std::string_view::npos;
      if (auto const m = people_start.find(rest.view())) people = m->begin();
      if (std::find(columns.begin(), columns.end(), Column::people) != columns.end())
        for (Mention const& k : context.institutions.find(rest.view()))
          if (k.begin > 3 && rest.view()[k.begin - 1] == ' ' && k.begin - 1 < people) {
            static Pattern const within("(?:\\b(?:at|to|of|in|with|for|from|by|and)|\\d+)$");
            if (!within.in(rest.view().substr(0, k.begin - 1))) people = k.begin - 1;
            break;
          }
      if (people != std::string_view::npos) {
        e.what.push_back(rest.part(0, people).trimmed());
        e.people = rest.part(people + 1, rest.size()).trimmed();
      } else {
        e.what.push_back(rest);
      }
      return e;
    }
    std::vector<Words> cells;
    // Where the tool sets blanks beside numbers (2019 年 3 月), those part no cells.
    static Pattern const sprinkled("\\d 年|\\d 月");
    bool const noisy = sprinkled.in(row.cells[0].text());
    for (Words const& cell : split_at(rest, " ")) {
      bool const joins = noisy && !cells.empty() && [&] {
        char32_t const before = last_character(cells.back().view());
        char32_t const after = character_at(cell.view(), 0).first;
        return !is_wide(before) || !is_wide(after);
      }();
      if (joins)
        cells.back().end = cell.end;
      else
        cells.push_back(cell);
    }
    distribute(context, e, columns, grid.heads, cells);
    return e;
  }
  std::vector<Words> cells;
  for (Prose const& cell : row.cells) {
    cells.emplace_back(cell);
    if (!cell.empty()) e.parts.emplace_back(cell);
  }
  if (grid.layout == Layout::exact || cells.size() == grid.columns.size()) {
    bool const plausible = grid.layout == Layout::exact || [&] {
      for (std::size_t c = 0; c < cells.size(); ++c)
        if (!cells[c].empty() && (grid.columns[c] == Column::mode || grid.columns[c] == Column::length) &&
            !fits(context, grid.columns[c], cells[c]))
          return false;
      return true;
    }();
    if (plausible) {
      for (std::size_t c = 0; c < cells.size() && c < grid.columns.size(); ++c)
        put(e,
            grid.columns[c] == Column::remarks && fits(context, Column::length, cells[c]) ? Column::length
                                                                                          : grid.columns[c],
            cells[c], c < grid.heads.size() ? grid.heads[c] : std::string());
      return e;
    }
  }
  std::vector<Words> filled;
  for (Words const& cell : cells)
    if (!cell.empty()) filled.push_back(cell);
  distribute(context, e, grid.columns, grid.heads, filled);
  return e;
}

/// People who are named in brackets at the end of a row: （谭开明、邓勇）.
void names_in_brackets(Context& context, Words const& content, Flow& flow) {
  static Pattern const bracket("\\(([^()]{2,60})\\)");
  for (auto m = bracket.find(content.view()); m; m = bracket.find(content.view(), m->end())) {
    Words const inner = content.part(m->begin(1), m->end(1));
    static Pattern const no_names(
        "^(?:[一二三四五六七八九十\\d]+(?:天|周|个月|月|日|节|次|人|名|小时|课时)|.{0,6}(?:科目|语文|数学|英语|物理|"
        "化学|生物|地理|线上|线下|第.批|单周|双周))");
    if (no_names.in(inner.view())) continue;
    static Pattern const one_name("^[\\p{Han}·]{2,4}$");
    for (Words const& part : split_at(inner, "、,")) {
      static Pattern const group("部分|代表|若干|干部|学生|教师|成员|组");
      static Pattern const counted("^([\\p{Han}]{2,8}?)(\\d+|[一二三四五六七八九十]+)人$");
      if (auto const c = counted.whole(part.view())) {
        flow.who.push_back(context.draft.group(part.part(c->begin(1), c->end(1)), flow.from, {}));
        if (auto const amounts = find_amounts(part.view(), context.draft.lexicon()); !amounts.empty())
          flow.size = amounts.front().value.quantity;
      } else if (group.in(part.view())) {
        std::string_view const code = context.draft.lexicon().code_at_end("participant", part.view());
        flow.who.push_back(
            context.draft.group(part, flow.from, code.empty() ? ParticipantKind() : ParticipantKind(code)));
      } else if (one_name.in(part.view())) {
        flow.who.push_back(context.draft.person(part, flow.from, {}, part));
      }
    }
  }
}

struct Years {
  TimeContext time;
};

/// Those in charge or to be asked, by name or by office. @returns the offices
std::vector<Responsible> read_row_people(Context& context, Entry const& e) {
  std::vector<Responsible> offices;
  InstitutionId const own = context.institutions.speaks_of_itself() ? context.institutions.speaker() : InstitutionId();
  Text const in_charge = e.responsible_head.empty() ? context.draft.text(std::string("负责人")) : e.responsible_head;
  static Pattern const office("(?:组|处|科|室|部|办|股|系|中心|委|会)$");
  for (Words const& one : split_at(e.responsible, "、,;/")) {
    if (!context.latin() && person_in(context, one, own, in_charge)) continue;
    if (context.draft.lexicon().code_at_end("department", one.view()).empty() && !office.in(one.view())) continue;
    Responsible r;
    r.department = context.draft.text(one);
    offices.push_back(std::move(r));
  }
  return offices;
}

/// What the remarks of a row say of costs: 车辆由派出学校解决, meals by HTI.
void read_remarks(Context& context, Entry const& e) {
  for (Words const& remark : e.remarks) {
    if (context.latin()) {
      (void)read_english_costs(context, {.words = remark, .whole = remark, .number = e.number, .heading = e.heading});
      continue;
    }
    for (Words const& sentence : sentences(remark, false))
      for (Words const& clause : clauses(sentence, false))
        (void)read_term(context, clause, sentence, SubjectMatter::schedule, e.number, e.heading);
  }
}

/// An office in charge of a row.
struct Row_office {
  Responsible responsible{};
  Words where{};
};

std::vector<Row_office> offices_of(Context& context, Entry const& e) {
  std::vector<Row_office> all;
  static Pattern const any_school("^各");
  for (std::size_t i = 0; i < e.offices.size(); ++i) {
    Words const& cell = e.offices[i];
    if (any_school.in(cell.view())) continue;
    std::vector<Charge> charges =
        offices_in(context, cell, i < e.office_heads.size() ? std::string_view(e.office_heads[i]) : "");
    for (Charge const& charge : charges) {
      Row_office office{.responsible = {.institution = charge.side}, .where = cell};
      if (!charge.department.empty()) office.responsible.department = context.draft.text(charge.department);
      all.push_back(std::move(office));
    }
  }
  return all;
}

void add_activity(Context& context, Entry const& e, Years& years, bool counts = true) {
  Draft& draft = context.draft;
  Lexicon const& lexicon = draft.lexicon();
  Activity a;
  a.number = e.number;
  if (e.what.empty() && e.people.empty()) return;
  Words content = e.what.empty() ? e.people : e.what.front();
  std::string title = content.original();
  for (std::size_t i = 1; i < e.what.size(); ++i) {
    title += context.latin() ? " " : "";
    title += e.what[i].original();
  }
  // A year among the remarks holds for the row.
  TimeContext time = years.time;
  for (Words const& r : e.remarks) {
    static Pattern const year_alone("^((?:19|20)\\d\\d)年$");
    if (auto const m = year_alone.whole(r.view())) {
      time.year = std::stoi(std::string((*m)[1]));
      time.month_before.reset();
    }
  }
  // When
  Words when_words = !e.time.empty() ? e.time : e.week;
  std::optional<Timing> timing;
  bool dated = false;
  auto const take_time = [&](Words const& words) {
    if (words.empty()) return;
    auto const found = read_timing(words.view(), time, lexicon);
    if (!found || found->span.offset != 0) {
      auto const several = find_timings(words.view(), time, lexicon);
      if (several.empty()) return;
      timing = several.front().value;
    } else {
      timing = found->value;
    }
    dated = true;
  };
  take_time(when_words);
  if (timing) {
    a.when = timing->when;
    if (timing->weeks.size() > 1 && a.when.weeks) {
      a.when.weeks->first = timing->weeks.front();
      a.when.weeks->last = timing->weeks.back();
    }
    if (!timing->when.recurs && time.year == years.time.year) {
      if (timing->year) years.time.year = timing->year;
      if (timing->last_month) years.time.month_before = timing->last_month;
    }
  }
  if (!e.week.empty() && !e.time.empty()) {
    if (auto const w = read_timing(e.week.view(), time, lexicon); w && w->value.when.weeks)
      a.when.weeks = w->value.when.weeks;
  }
  // Week and date side by side within one cell
  if (a.when.weeks && !a.when.window && !content.empty()) {
    auto const more = read_timing(content.view(), time, lexicon);
    if (more && more->span.offset == 0 &&
        (more->value.when.window || more->value.when.months || more->value.when.recurs)) {
      a.when.window = more->value.when.window;
      a.when.months = more->value.when.months;
      a.when.recurs = more->value.when.recurs;
      content = content.part(more->span.end(), content.size()).trimmed(" ,:");
      title = content.original();
    }
  }
  // How long
  auto const take_length = [&](Words const& words) {
    if (a.when.lasts || words.empty()) return;
    for (Words const& clause : split_at(words, ",;")) {
      static Pattern const each("每次|每人|每天|教龄|提前|前首|内完成|不少于|至少|每科");
      if (each.in(clause.view())) continue;
      std::vector<Piece<Duration>> const found = find_durations(clause.view(), lexicon);
      for (Piece<Duration> const& d : found) {
        // 2019年 is a year and no length, 上半年 a time.
        static Pattern const named_time("(?:上|下|前|后|近|第)$");
        if (named_time.in(clause.view().substr(0, d.span.offset))) continue;
        if (d.value.unit == TimeUnit::year && d.value.max && d.value.max->floor() > 100) continue;
        // 《五年规划》; 语文2节、数学2节
        std::string_view const before = clause.view().substr(0, d.span.offset);
        std::size_t const book = before.rfind("《");
        if (book != std::string_view::npos && before.find("》", book) == std::string_view::npos) continue;
        if (d.value.unit == TimeUnit::lesson && found.size() > 1) continue;
        a.when.lasts = d.value;
        return;
      }
    }
  };
  take_length(e.length);
  // A number below the head 天数
  if (!a.when.lasts && !e.length.empty() && e.length_unit)
    if (auto const n = Decimal::parse(e.length.view())) {
      Duration d;
      d.min = d.max = *n;
      d.unit = *e.length_unit;
      a.when.lasts = d;
    }
  for (Words const& w : e.what) take_length(w);
  for (Words const& w : e.remarks) take_length(w);
  take_length(e.people);
  if (a.when.window && a.when.lasts) a.when.extent = Extent::within;
  // How
  a.mode = !e.mode.empty() ? mode_of(e.mode.view(), true) : Mode();
  if (e.mode.empty()) {
    a.mode = mode_of(content.view(), false);
    for (Words const* w : {&e.to, &e.people})
      if (a.mode.empty() && !w->empty() && mode_word.in(w->view())) a.mode = mode_of(w->view(), true);
    if (a.mode.empty() && !e.place.empty()) a.mode = mode_of(e.place.view(), mode_word.in(e.place.view()));
    for (Words const& r : e.remarks)
      if (a.mode.empty() && mode_word.in(r.view())) a.mode = mode_of(r.view(), true);
  }
  std::vector<Modality> const kinds = modalities_of(context, title);
  if (!kinds.empty()) a.modality = kinds.front();
  for (std::size_t k = 1; k < kinds.size(); ++k) a.also.push_back(kinds[k]);
  if (!e.place.empty()) a.venue = draft.text(e.place);
  for (Words const& r : e.remarks) {
    static Pattern const only_year("^(?:19|20)\\d\\d年$");
    if (!only_year.in(r.view())) a.note = draft.text(r);
  }
  // Who goes where
  for (Words const& w : e.what) read_persons(context, w);
  if (!e.people.empty()) read_persons(context, e.people);
  std::vector<Words> places;
  std::string joined;
  for (Words const& w : e.what) {
    std::vector<Words> at;
    std::vector<Flow> flows;
    if (w.of == content.of && w.begin <= content.begin && w.end >= content.end && !context.latin())
      flows = read_flows(context, content, {}, at);
    else
      flows = context.latin() ? read_english_flows(context, w, at) : read_flows(context, w, {}, at);
    for (std::size_t i = 0; i < flows.size(); ++i) {
      if (flows[i].who.empty() && i + 1 == flows.size()) names_in_brackets(context, w, flows[i]);
      a.flows.push_back(std::move(flows[i]));
      places.push_back(at[i]);
    }
  }
  if (!e.people.empty()) {
    std::vector<Words> at;
    std::vector<Flow> flows =
        context.latin() ? read_english_flows(context, e.people, at) : read_flows(context, e.people, {}, at);
    for (std::size_t i = 0; i < flows.size(); ++i) {
      a.flows.push_back(std::move(flows[i]));
      places.push_back(at[i]);
    }
  }
  // How many go, where only the people's column says so: 8人
  static Pattern const count_alone("^(?:约|各|共)?\\d+(?:余|多)?(?:人|名)?(?:左右)?$");
  if (a.flows.size() == 1 && !a.flows[0].size && !e.people.empty() && count_alone.in(e.people.view()))
    if (auto const amounts = find_amounts(e.people.view(), lexicon); amounts.size() == 1) {
      a.flows[0].size = amounts.front().value.quantity;
      a.flows[0].size->per = {};
      a.flows[0].size->wording = {};
    }
  // People of one side at the place of the other
  auto const side_of = [&](Words const& words) -> InstitutionId {
    if (words.empty()) return {};
    Mention const m = context.institutions.at(words.view(), 0);
    return m.who.size() == 1 ? m.who[0] : InstitutionId();
  };
  auto const people_of = [&](Words const& words, Flow& flow) {
    Mention const m = context.institutions.at(words.view(), 0);
    Words const rest = words.part(m.end, words.size()).trimmed(" 、,");
    if (rest.empty()) return;
    std::vector<Piece<Amount>> const amounts = find_amounts(rest.view(), lexicon);
    Words named = rest;
    if (!amounts.empty()) {
      Words const before = rest.part(0, amounts.front().span.offset).trimmed("、(各");
      named = before.size() >= 6 ? before : rest.part(amounts.front().span.end(), rest.size()).trimmed();
      if (amounts.size() == 1 && !amounts.front().value.each) {
        flow.size = amounts.front().value.quantity;
        flow.size->per = {};
        flow.size->wording = {};
      } else if (amounts.size() == 1) {
        flow.size.reset();
      }
    }
    auto const names =
        people_in_general(named.view()) ? Parsed<Names>(ReadError()) : parse_names(named.view(), lexicon);
    if (names && !names->value.persons.empty()) {
      for (PersonName const& p : names->value.persons) {
        flow.who.push_back(draft.person(named.part(p.span.offset, p.span.end()), flow.from, {}, words));
        if (!p.post.empty()) {
          std::vector<Participant>& all = context.plan().participants;
          for (std::size_t k = all.size(); k-- > 0;)
            if (all[k].id == flow.who.back()) {
              if (all[k].post.empty()) all[k].post = draft.text(p.post);
              break;
            }
        }
      }
    } else {
      std::string_view const code = lexicon.code_at_end("participant", named.view());
      flow.who.push_back(draft.group(named, flow.from, code.empty() ? ParticipantKind() : ParticipantKind(code)));
    }
  };
  if (a.flows.empty()) {
    InstitutionId const guests = !e.from.empty() ? side_of(e.from) : side_of(e.people);
    InstitutionId const host = !e.to.empty() ? side_of(e.to) : side_of(e.place);
    if (!guests.empty() && !host.empty() && guests != host) {
      Flow flow{.from = guests, .to = host};
      // 派出 | 人员 | 前往: the people stand in a column of their own
      bool const only_school =
          !e.from.empty() && context.institutions.at(e.from.view(), 0).end == e.from.size() && !e.people.empty();
      people_of(e.from.empty() || only_school ? e.people : e.from, flow);
      a.flows.push_back(std::move(flow));
      places.push_back(
          !e.from.empty()
              ? Words(*e.from.of, e.from.begin, e.to.of == e.from.of && e.to.end > e.from.end ? e.to.end : e.from.end)
          : e.whole.empty() ? e.people
                            : Words(*e.whole.of, e.place.begin < e.people.begin ? e.place.begin : e.people.begin,
                                    std::max(e.people.end, e.place.end)));
    }
  }
  // 柳湾二职名师讲学: from, without saying where
  if (a.flows.empty() && !context.latin()) {
    Words const& source = e.people.empty() || side_of(content) != InstitutionId() ? content : e.people;
    Mention const m = context.institutions.at(source.view(), 0);
    if (m.who.size() == 1 && !m.group && m.end > 0) {
      std::string_view const rest = source.view().substr(m.end);
      std::vector<Lexicon::Found> const hits = lexicon.find("modality", rest);
      static Pattern const deeds("跟岗|讲学|讲座|支教|送教|送课|送教下乡|挂职");
      auto const deed = deeds.find(rest);
      bool const named_only = &source == &e.people;
      if ((deed && !hits.empty()) || named_only) {
        Flow flow{.from = m.who[0]};
        Words const people = deed && !named_only ? source.part(0, m.end + deed->begin()) : source;
        people_of(people, flow);
        if (!flow.who.empty() || (deed && deed->begin() == 0)) {
          places.push_back(source);
          a.flows.push_back(std::move(flow));
        }
      }
    }
  }
  // The costs are theirs who go
  if (counts && !a.flows.empty() && !a.flows.front().who.empty()) {
    if (Participant const* const goes = context.plan().find(a.flows.front().who.front())) context.whom = goes->name;
    context.whom_heading = e.heading;
  }
  if (counts) read_remarks(context, e);
  // Offices
  std::vector<Row_office> const offices = offices_of(context, e);
  std::vector<Responsible> responsible;
  responsible.reserve(offices.size());
  for (Row_office const& office : offices) responsible.push_back(office.responsible);
  for (Responsible& r : read_row_people(context, e)) responsible.push_back(std::move(r));
  a.responsible = responsible;
  // The title: without length and names
  static Pattern const tail(
      "[ ,]?(?:为期|时间为|时长)?(?:\\(?(?:\\d+(?:\\.5)?|[一二三四五六七八九十两半]+) "
      "?(?:天|周|个月|个星期|个半月)\\)?)?(?:\\([^()]*\\))?$");
  (void)tail;
  a.title = draft.text(title);
  bool const undated = !dated && !a.when.lasts;
  (void)undated;
  draft.add(std::move(a), "a");
  std::size_t const index = context.plan().activities.size() - 1;
  std::string const at = pointer("activities", index);
  if (!e.whole.empty()) {
    draft.from(at, e.whole);
  } else {
    for (Words const& part : e.parts) draft.from(at, part);
  }
  if (!when_words.empty()) draft.from(at + "/when", when_words);
  for (std::size_t i = 0; i < places.size(); ++i) draft.from(at + "/flows/" + std::to_string(i), places[i]);
  for (std::size_t i = 0; i < offices.size(); ++i)
    draft.from(at + "/responsible/" + std::to_string(i), offices[i].where);
  for (Words const& w : e.what) read_things(context, w);
  // What is promised beside: 不少于4节课, 教师各2人
  if (!counts) return;
  std::vector<Words> counted = e.what;
  if (!e.people.empty()) counted.push_back(e.people);
  for (Words const& w : counted)
    for (Words const& clause : split_at(w, ",;、")) {
      bool const each = clause.view().find("各") != std::string_view::npos;
      static Pattern const promise("不少于|至少|评出|互换|不超过|以上|各");
      if (!promise.in(clause.view()) && !(Pattern("奖\\d").in(clause.view()))) continue;
      for (Piece<Amount> const& q : find_amounts(clause.view(), lexicon)) {
        if (parse_duration(q.wording, lexicon).has_value() && q.value.quantity.unit != unit::lesson &&
            q.value.quantity.unit != unit::class_hour)
          continue;
        Target t{.number = e.number, .title = draft.text(title), .promised = q.value.quantity};
        t.promised.wording = {};
        t.indicator = draft.text(clause);
        if (each && t.promised.per.empty())
          t.promised.per =
              Pattern("学校|校").in(clause.view().substr(0, q.span.offset)) && !Pattern("教师").in(clause.view())
                  ? scope::school
              : Pattern("三所|各校|学校低年级").in(w.view()) ? scope::school
                                                             : scope::subject;
        draft.add(std::move(t), "t");
        draft.from(pointer("targets", context.plan().targets.size() - 1), clause);
      }
    }
}

/// 1) is the number 1.
std::string plain_number(std::string number) {
  if (!number.empty() && number.back() == ')' && number.find('(') == std::string::npos) number.pop_back();
  return number;
}

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
    static Pattern const year("(19|20)\\d\\d(?:年|-| )");
    if (auto const m = year.find(w.view())) {
      time.year = std::stoi(std::string(w.view().substr(m->begin(), 4)));
      time.month_before.reset();
      time.period.reset();
    }
  }
  return time;
}

bool has(Grid const& g, Column c) { return std::find(g.columns.begin(), g.columns.end(), c) != g.columns.end(); }

/// Tables of goods or places: 品名 数量 受助学校.
void read_quota_grid(Context& context, Grid const& grid) {
  for (Row const& row : grid.rows) {
    Entry e;
    std::vector<Words> cells;
    if (grid.layout == Layout::rows) {
      cells = context.latin() ? std::vector<Words>() : split_at(Words(row.cells[0]), " ");
    } else {
      for (Prose const& cell : row.cells) cells.emplace_back(cell);
    }
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
void read_task_grid(Context& context, Placed_grid const& placed) {
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
    if (context.plan().measures.size() > measures) {
      std::vector<Responsible>& list = context.plan().measures[measures].responsible;
      for (Row_office const& office : offices_of(context, e)) {
        list.push_back(office.responsible);
        context.draft.from(pointer("measures", measures) + "/responsible/" + std::to_string(list.size() - 1),
                           office.where);
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
      Years years{context.time};
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

void read_grid(Context& context, Placed_grid const& placed) {
  Grid const& grid = *placed.grid;
  if (read_lesson_grid(context, placed)) return;
  if (has(grid, Column::supporting) && has(grid, Column::recipient)) return;
  bool const timed = has(grid, Column::time) || has(grid, Column::week);
  bool const tasks = !timed && has(grid, Column::what) && (has(grid, Column::office) || has(grid, Column::due));
  if (!timed && !tasks && has(grid, Column::amount)) {
    read_quota_grid(context, grid);
    return;
  }
  if (tasks) {
    read_task_grid(context, placed);
    return;
  }
  if (!timed && !has(grid, Column::what)) return;
  Words const heading = placed.heading == no_heading ? Words() : context.outline.headings[placed.heading].title;
  Years years{schedule_time(context, placed.caption, heading)};
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
    if (!e.amount.empty()) e.remarks.push_back(e.amount);
    e.responsible_head = head;
    e.heading = placed.heading;
    static Pattern const holiday("放假$");
    if (!e.what.empty() && holiday.in(e.what.front().view())) continue;
    add_activity(context, e, years);
  }
}

bool read_dated_sentence(Context& context, Words const& sentence, std::string const& number) {
  if (context.latin() || sentence.size() > 900) return false;
  std::string_view const text = sentence.view();
  auto const t = read_timing(text, context.time, context.draft.lexicon());
  Words what = sentence;
  Words time;
  if (t && t->span.offset == 0) {
    When const& w = t->value.when;
    if (w.recurs && w.recurs->every) return false;
    bool const near = w.window && (!w.window->single() || w.window->start()->precision() != Precision::year);
    if (!near && !w.months) return false;
    static Pattern const goes_on("^(?:底前|前)?[,，]?");
    time = sentence.part(0, t->span.end());
    what = sentence.part(t->span.end(), sentence.size()).trimmed(",、: ");
    static Pattern const hands_in("^(?:[^,]{0,20})(?:报送|上报|提交|完成课程|交)");
    static Pattern const until("^(?:起|至|到)");
    if (hands_in.in(what.view()) || until.in(what.view()) || what.size() < 9) return false;
    if (w.window && w.window->start_bound() == Bound::open && !Pattern("开放|召开|举行|启动").in(what.view()))
      return false;
  } else {
    // 黑水坝学校拟于10月回访; …，时间在2023年5月; 定于…举办
    static Pattern const at("(?:^|[^自])(?:定于|拟于|于|时间在|时间为|(?:^|[^成止结限])时间:)");
    auto const m = at.find(text);
    if (!m) return false;
    auto const inner = read_timing(text.substr(m->end()), context.time, context.draft.lexicon());
    if (!inner || inner->span.offset != 0 || !inner->value.when.window) return false;
    Period const& w = *inner->value.when.window;
    if (w.start_bound() == Bound::open || (w.single() && w.start()->precision() == Precision::year)) return false;
    time = sentence.part(m->end(), m->end() + inner->span.end());
    static Pattern const after("^(?:前|之前|起|以前)");
    if (after.in(text.substr(m->end() + inner->span.end()))) return false;
  }
  Entry e;
  e.number = plain_number(number);
  e.time = time;
  e.what = {what};
  e.whole = sentence;
  Years years{context.time};
  add_activity(context, e, years, false);
  return true;
}

void read_dated_heading(Context& context, Heading const& heading) {
  static Pattern const dated("^(.{2,30}?)\\(([^()]{4,40})\\)$");
  auto const m = dated.whole(heading.title.view());
  if (!m || heading.matter != SubjectMatter::schedule) return;
  auto const t = read_timing((*m)[2], context.time, context.draft.lexicon());
  if (!t || t->span.offset != 0 || !t->value.when.window || t->value.when.window->single()) return;
  Entry e;
  e.number = plain_number(heading.number);
  e.time = heading.title.part(m->begin(2), m->end(2));
  e.what = {heading.title.part(m->begin(1), m->end(1))};
  e.whole = heading.whole;
  Years years{context.time};
  add_activity(context, e, years, false);
}

/// A post that people hold one after the other: 甲校副校长：2020年9月至2021年7月 某人；2021年9月至2022年7月 某人.
bool read_relay(Context& context, Statement const& statement) {
  static Pattern const head("^(?:\\d{1,2}[.、])?([^:;。]{4,40}?)(?:\\([^()]{1,16}\\))?: ?(.+)$");
  static Pattern const person("^ ?(?:由)?([\\p{Han}·×]{2,4}|待定|空缺)(?:老师|同志)?(?:\\(([^()]*)\\))?[。.]?$");
  static Pattern const dated_person("^([\\p{Han}·×]{2,4}) ?\\(([^()]{6,40})\\)[。.]?$");
  auto const m = head.whole(statement.whole.view());
  if (!m || statement.whole.size() > 1200) return false;
  Words const posting = statement.whole.part(m->begin(1), m->end(1));
  Mention const place = context.institutions.at(posting.view(), 0);
  struct Turn {
    Words time;
    Words who;
    Words whole;
  };
  std::vector<Turn> turns;
  for (Words const& part : split_at(statement.whole.part(m->begin(2), m->end(2)), ";、,")) {
    auto const t = read_timing(part.view(), context.time, context.draft.lexicon());
    if (t && t->span.offset == 0 && t->value.when.window && !t->value.when.window->single()) {
      Words const rest = part.part(t->span.end(), part.size());
      if (auto const p = person.whole(rest.view())) {
        turns.push_back({part.part(0, t->span.end()), rest.part(p->begin(1), p->end(1)), part});
        continue;
      }
    }
    if (auto const d = dated_person.whole(part.view())) {
      auto const in = read_timing((*d)[2], context.time, context.draft.lexicon());
      if (in && in->span.offset == 0 && in->value.when.window) {
        turns.push_back({part.part(d->begin(2), d->end(2)), part.part(d->begin(1), d->end(1)), part});
        continue;
      }
    }
    return false;
  }
  if (turns.empty()) return false;
  for (Turn const& turn : turns) {
    Years years{context.time};
    Entry e;
    e.time = turn.time;
    e.what = {posting};
    e.whole = turn.whole;
    add_activity(context, e, years, false);
    static Pattern const nobody("待定|空缺|另定");
    if (nobody.in(turn.who.view()) || !is_name(context, turn.who.view())) continue;
    Words const post = posting.part(place.end, posting.size()).trimmed();
    ParticipantId const id =
        context.draft.person(turn.who, place.who.size() == 1 ? place.who[0] : InstitutionId(), post, turn.whole);
    context.plan().activities.back().attended_by.push_back(id);
  }
  return true;
}

namespace {

/// 第二季度：捐赠器材约30套（4月）；教学开放周（5月13日至17日）: each thing with its own time in brackets.
bool nearer_times(Context& context, Entry const& e, Words const& what, Years& years) {
  static Pattern const own_time("^(.{4,}?)\\(([^()]{2,40})\\)$");
  struct Part {
    Words what;
    Words time;
    Words whole;
  };
  std::vector<Part> parts;
  for (Words const& one : split_at(what, ";。")) {
    auto const m = own_time.whole(one.view());
    if (!m) return false;
    Words const bracket = one.part(m->begin(2), m->end(2));
    auto const t = read_timing(bracket.view(), years.time, context.draft.lexicon());
    if (!t || t->span.offset != 0 || (!t->value.when.months && !t->value.when.window)) return false;
    parts.push_back({one, bracket.part(0, t->span.end()), one});
  }
  if (parts.empty()) return false;
  for (Part const& part : parts) {
    Entry own = e;
    own.time = part.time;
    own.what = {part.what};
    own.whole = part.whole;
    add_activity(context, own, years);
  }
  return true;
}

}  // namespace

bool read_schedule_statement(Context& context, Statement const& statement) {
  if (!context.latin() && read_relay(context, statement)) return true;
  SubjectMatter const matter = context.outline.matter(statement.heading);
  std::string_view const text = statement.words.view();
  if (text.empty() || text.size() > 1500 || matter == SubjectMatter::lessons) return false;
  // The year that the lists before have come to
  static Pattern const clock("^\\d{1,2}:\\d\\d");
  if (clock.in(text)) return matter == SubjectMatter::schedule;
  TimeContext& time = context.time;
  // 2022年走动安排: the year of the list below
  static Pattern const caption(
      "^[^,。;:]{0,30}?((?:19|20)\\d\\d)年(?:度)?[^,。;:]{0,16}(?:安排|日程|计划|月历|周历|时间表|行事历|活动|行程)(?:"
      "表|如下)?:?$");
  // 附：首年日程
  static Pattern const first_year("^(?:附:?|附件:?)?(?:首年|第一年|第一学年|首学年)[^,。;]{0,10}$");
  if (first_year.in(text) && context.plan().period && context.plan().period->start() &&
      !context.plan().period->start()->unspecified()) {
    time.year = context.plan().period->start()->year();
    time.month_before = context.plan().period->start()->month();
    return false;
  }
  if (auto const m = caption.whole(text)) {
    time.year = std::stoi(std::string((*m)[1]));
    time.month_before.reset();
    return false;
  }
  static Pattern const only_dates("^(?:(?:19|20)\\d\\d年\\d{1,2}月\\d{1,2}日 ?)+$");
  if (only_dates.in(text)) return false;
  // 报名推荐（5月10日前）。各校将…
  static Pattern const dated_title("^([^,。;:()]{2,20})\\(([^()]{2,30})\\)[。:,]?(.*)$");
  static Pattern const stage(
      "^(?:第[一二三四五六七八九十\\d]+(?:阶段|步|环节)|(?:启动|准备|筹备|调研|实施|推进|总结|验收|评估|展示)[\\p{Han}]"
      "{0,4}(?:阶段|环节))$|"
      "^(?:Stage|Phase|Step|Part) \\d+ ?$");
  if (auto const m = dated_title.whole(text); m && (matter == SubjectMatter::schedule || stage.in((*m)[1]))) {
    auto const when = read_timing((*m)[2], time, context.draft.lexicon());
    if (when && when->span.offset == 0 &&
        (when->value.when.window || when->value.when.months || when->value.when.weeks)) {
      Entry e;
      e.number = plain_number(statement.number);
      e.time = statement.words.part(m->begin(2), m->end(2));
      e.what = {statement.words.part(m->begin(1), m->end(1))};
      Words const more = statement.words.part(m->begin(3), m->end(3)).trimmed("。: ");
      if (!more.empty() && stage.in((*m)[1])) e.what.clear();
      if (!more.empty()) e.what.push_back(more);
      e.whole = statement.words.trimmed("。;");
      Years years{time};
      add_activity(context, e, years);
      time = years.time;
      return true;
    }
  }
  auto const t = read_timing(text, time, context.draft.lexicon());
  if (!t || t->span.offset != 0) return false;
  When const& w = t->value.when;
  if (!w.window && !w.months && !w.weeks) return false;
  std::size_t end = t->span.end();
  static Pattern const remark("^ ?\\([^()]{1,12}\\)");
  if (auto const m = remark.at(text, end)) end = m->end();
  static Pattern const colon("^ ?(?:[:：]|—+|--+|→) ?|^\\. ");
  static Pattern const comma("^ ?[,、] ?");
  static Pattern const blank("^ ");
  auto const c = colon.at(text, end);
  auto const k = comma.at(text, end);
  bool const schedule = matter == SubjectMatter::schedule;
  bool const fine =
      w.months || w.weeks || (w.window && (!w.window->single() || w.window->start()->precision() != Precision::year));
  if (!fine) return false;
  bool const dated_list =
      c.has_value() || (schedule && (k || true)) || (blank.at(text, end) && characters(text.substr(end)) > 2);
  if (!dated_list) return false;
  std::size_t const from = c ? c->end() : k ? k->end() : end;
  Words const what = statement.words.part(from, statement.words.size()).trimmed("。;,: ");
  static Pattern const in_bracket("\\(([^()]{1,16})\\)");
  std::size_t const bracket_from = t->span.end();
  if (what.empty() && !in_bracket.at(text, bracket_from)) return false;
  Entry e;
  e.number = plain_number(statement.number);
  e.time = statement.words.part(0, t->span.end());
  if (what.empty()) {
    auto const b = in_bracket.at(text, bracket_from);
    e.what = {statement.words.part(b->begin(1), b->end(1))};
  } else {
    e.what = {what};
    // 第2周 环境诊断 线下: how, in a cell of its own
    if (std::size_t const cell = what.view().rfind(' '); cell != std::string_view::npos && !context.latin()) {
      Words const last = what.part(cell + 1, what.size());
      if (mode_word.in(last.view())) {
        e.mode = last;
        e.what = {what.part(0, cell).trimmed()};
      }
    }
  }
  e.whole = statement.words.trimmed("。;");
  Years years{time};
  if (!nearer_times(context, e, what, years)) add_activity(context, e, years);
  time = years.time;
  // Clauses about costs, duties
  for (Words const& sentence : sentences(what, context.latin()))
    for (Words const& clause : clauses(sentence, context.latin()))
      read_term(context, clause, sentence, SubjectMatter::schedule, statement.number, statement.heading);
  return true;
}

std::size_t read_block(Context& context, std::size_t first) {
  std::vector<Statement> const& all = context.outline.statements;
  static Pattern const card("^【([^】]{1,12})】$");
  static Pattern const starter(
      "^(?:活动)?(?:编号|序号)(?::| )|^(?:活动名称|主题|活动主题|Activity|Title|Topic)(?::) ?");
  static Pattern const labelled("^([^:]{2,18}): ?(.*)$|^([\\p{Han}]{2,6}) (.+)$");
  static Pattern const money("(?:费用|经费|花销|开支|花费|资金)(?:承担|来源|保障|安排|分担|负担)?");
  auto const card_here = card.whole(all[first].whole.view());
  if (!card_here && !starter.in(all[first].whole.view())) return 0;
  Entry e;
  std::size_t k = first;
  if (card_here) {
    e.number = std::string((*card_here)[1]);
    e.parts.push_back(all[first].whole);
    ++k;
  }
  std::vector<Words> terms;
  Words speaker;
  bool any_time = false;
  std::string first_label;
  for (; k < all.size() && k < first + 20; ++k) {
    Words const& line = all[k].whole;
    if (card.in(line.view())) break;
    auto const m = labelled.whole(line.view());
    if (!m) break;
    std::size_t const g = m->has(1) ? 1 : 3;
    std::string label((*m)[g]);
    label.erase(std::remove(label.begin(), label.end(), ' '), label.end());
    if (g == 3 && !column_of(label) && k > first + 1 && !any_time) break;
    if (first_label.empty())
      first_label = label;
    else if (label == first_label)
      break;
    Words const value = line.part(m->begin(g + 1), m->end(g + 1)).trimmed();
    bool taken = true;
    if (label == "活动编号" || label == "编号" || label == "序号")
      e.number = value.original();
    else if (label == "主讲" || label == "主讲人")
      speaker = line;
    else if (money.whole(label))
      terms.push_back(value);
    else if (label == "派出")
      e.from = value;
    else if (label == "接收" || label == "接待")
      e.to = value;
    else if (label == "受训对象")
      e.remarks.push_back(value);
    else if (label == "填表人" || label == "填表日期")
      break;
    else if (label == "预期人数" || label == "人数") {
      Target t{.title = context.draft.text(line)};
      if (auto const found = find_amounts(value.view(), context.draft.lexicon()); !found.empty())
        t.promised = found.front().value.quantity;
      t.promised.wording = {};
      t.promised.unit = unit::person;
      t.indicator = t.title;
      context.draft.add(std::move(t), "t");
      context.draft.from(pointer("targets", context.plan().targets.size() - 1), line);
    } else if (label == "承办" || label == "主办") {
      e.place = value;
    } else if (auto const column = column_of(label)) {
      any_time = any_time || *column == Column::time;
      if (*column == Column::remarks) {
        e.remarks.push_back(value);
        taken = false;
      } else if (*column == Column::what && !e.what.empty()) {
        e.what.push_back(value);
      } else {
        put(e, *column, value);
      }
    } else {
      taken = false;
    }
    if (taken && !money.whole(label)) e.parts.push_back(line);
  }
  if (!any_time || e.what.empty()) return 0;
  // The row as one piece where its lines follow each other
  Years years{context.time};
  add_activity(context, e, years);
  for (Words const& value : terms)
    for (Words const& sentence : sentences(value, false))
      for (Words const& clause : clauses(sentence, false))
        read_term(context, clause, sentence, SubjectMatter::terms, e.number);
  if (!speaker.empty()) {
    auto const m = labelled.whole(speaker.view());
    if (m && m->has(1))
      context.draft.person(speaker.part(m->begin(2), m->end(2)), {}, speaker.part(m->begin(1), m->end(1)), speaker);
  }
  return k - first;
}

}  // namespace bangfu::document::reader
