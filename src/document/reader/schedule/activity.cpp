// SPDX-License-Identifier: BSL-1.0
// Activities, of rows that have been taken apart.
#include <algorithm>

#include <bangfu/document/duration.hpp>
#include <bangfu/document/quantity.hpp>

#include "document/reader/flows/learned_ways.hpp"
#include "document/reader/tables/entry.hpp"

namespace bangfu::document::reader {
namespace {

Pattern const online(
    "线上|网络|网上|视频|视像|视讯|云上|云端|直播|远程|在线|腾讯会议|钉钉|空中课堂|(?i:\\bon-? "
    "?line\\b|\\bvirtual\\b|\\bby "
    "video\\b|\\bwebinars?\\b)");
Pattern const offline("线下|现场|面授|实地|入园|入校|到校|(?i:in[ -]person|face[ -]to[ -]face|on[ -]site)");
Pattern const mixed("线上线下|线上\\+线下|混合|结合|(?i:mixed|hybrid)");

Mode mode_of(std::string_view words, bool column) {
  // “云上读书会” is a name
  // 直播基地 is a place, 直播电商 a trade
  static Pattern const quoted(
      "“[^“”]{0,60}”|直播(?:基地|间|电商|带货|课程|专业|人才|团队)|(?:电商|带货|网络)直播|网络(?:安全|技术|专业|搭建)");
  std::string const text = quoted.replaced(words);
  static Pattern const hybrid("(?i)\\bhybrid\\b");
  if (hybrid.in(text) || (mixed.in(text) && (column || text.find("线上线下") != std::string::npos))) return mode::mixed;
  if (online.in(text)) return mode::online;
  if (column && offline.in(text)) return mode::in_person;
  return {};
}

}  // namespace

std::vector<Responsible> read_row_people(Context& context, Entry const& e, std::vector<ParticipantId>* present) {
  std::vector<Responsible> offices;
  InstitutionId const own = context.institutions.speaks_of_itself() ? context.institutions.speaker() : InstitutionId();
  Text const in_charge = e.responsible_head.empty() ? context.draft.text(std::string("负责人")) : e.responsible_head;
  static Pattern const office("(?:组|处|科|室|部|办|股|系|中心|委|会)$");
  static Pattern const takes_part("讲|授课|任课|上课|执教|教师|老师|主持|指导|带队|领队");
  for (Words const& one : split_at(e.responsible, "、,;/")) {
    if (auto const person = context.latin() ? std::nullopt : person_in(context, one, own, in_charge)) {
      if (present != nullptr && takes_part.in(in_charge.any())) present->push_back(*person);
      continue;
    }
    bool const teaches = present != nullptr && takes_part.in(in_charge.any());
    if (teaches && people_in_general(one.view())) {
      present->push_back(context.draft.group(one, {}, {}));
      continue;
    }
    if (context.draft.lexicon().code_at_end("department", one.view()).empty() && !office.in(one.view())) {
      if (teaches && !context.latin()) context.draft.unread(one, "不知何人参加", "who takes part is not understood");
      continue;
    }
    Responsible r;
    r.department = context.draft.text(one);
    offices.push_back(std::move(r));
  }
  return offices;
}

namespace {

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

}  // namespace

/// Those in charge whom the words of an event name, where no cell does: 教学开放周（甲校教务处）; 送教到校，教研处接洽.
static std::vector<RowOffice> offices_told(Context& context, Entry const& e) {
  std::vector<RowOffice> all;
  if (context.latin()) return all;
  for (Words const& what : e.what) {
    if (what.size() > 600) continue;
    for (Words const& sentence : sentences(what, false)) {
      bool nothing_else = false;
      for (Charge const& charge : charges_in(context, sentence, nothing_else, true)) {
        RowOffice office{.responsible = {.institution = charge.side}, .where = charge.where};
        if (!charge.department.empty()) office.responsible.department = context.draft.text(charge.department);
        if (all.size() < 32) all.push_back(std::move(office));
      }
    }
  }
  return all;
}

std::vector<RowOffice> offices_of(Context& context, Entry const& e) {
  std::vector<RowOffice> all;
  static Pattern const any_school("^各");
  for (std::size_t i = 0; i < e.offices.size(); ++i) {
    Words const& cell = e.offices[i];
    if (any_school.in(cell.view())) continue;
    std::vector<Charge> charges =
        offices_in(context, cell, i < e.office_heads.size() ? std::string_view(e.office_heads[i]) : "");
    for (Charge const& charge : charges) {
      RowOffice office{.responsible = {.institution = charge.side}, .where = cell};
      if (!charge.department.empty()) office.responsible.department = context.draft.text(charge.department);
      all.push_back(std::move(office));
    }
  }
  return all;
}

void add_activity(Context& context, Entry const& e, TimeContext& years, bool counts) {
  Draft& draft = context.draft;
  Lexicon const& lexicon = draft.lexicon();
  Activity a;
  a.number = e.number;
  if (e.what.empty() && e.people.empty()) return;
  Words content = e.what.empty() ? e.people : e.what.front();
  std::string title = content.original();
  for (std::size_t i = 1; i < e.what.size(); ++i) {
    // 主题 and 内容, in cells of their own; what a blank has parted is one
    bool const own_cell = e.what[i].of != e.what[i - 1].of;
    title += own_cell ? (context.latin() ? ": " : "：") : context.latin() ? " " : "";
    title += e.what[i].original();
  }
  // A year among the remarks holds for the row.
  TimeContext time = years;
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
  auto const take_time = [&](Words const& words) {
    if (words.empty()) return;
    if (!e.time_before.empty()) {
      std::string const whole = e.time_before + std::string(words.view());
      if (auto const found = read_timing(whole, time, lexicon); found && found->span.offset == 0) timing = found->value;
      return;
    }
    // 2025-09-01/2025-09-05
    static Pattern const of_files("^\\d{4}-\\d\\d(?:-\\d\\d)?/\\d{4}-\\d\\d(?:-\\d\\d)?$");
    if (of_files.in(words.view()))
      if (auto const whole = parse_timing(words.view(), time, lexicon)) {
        timing = whole.value().value;
        return;
      }
    // 2, 7—8, 次年1 below the head 月份
    static Pattern const bare_months("^(?:次年|翌年)?(?:0?[1-9]|1[0-2])(?: ?[-~至、,] ?(?:0?[1-9]|1[0-2]))*$");
    if (bare_months.in(words.view()))
      if (auto const months = read_timing(std::string(words.view()) + "月", time, lexicon);
          months && months->span.offset == 0) {
        timing = months->value;
        return;
      }
    auto const found = read_timing(words.view(), time, lexicon);
    if (!found || found->span.offset != 0) {
      auto const several = find_timings(words.view(), time, lexicon);
      if (several.empty()) return;
      timing = several.front().value;
    } else {
      timing = found->value;
    }
  };
  // 次年3月, 次年4月: both in the year after the one in which the list begins
  static Pattern const of_next_year("^(?:次年|翌年|来年|第二年)");
  bool const next_year = of_next_year.in(when_words.view());
  if (next_year && context.next_year) {
    time.year = *context.next_year - 1;
    time.month_before.reset();
  }
  take_time(when_words);
  if (next_year && timing && timing->year && !context.next_year)
    context.next_year =
        timing->when.window && timing->when.window->start() ? timing->when.window->start()->year() : *timing->year;
  if (timing) {
    a.when = timing->when;
    if (timing->weeks.size() > 1 && a.when.weeks) {
      a.when.weeks->first = timing->weeks.front();
      a.when.weeks->last = timing->weeks.back();
    }
    if (!timing->when.recurs && (next_year || time.year == years.year)) {
      if (timing->year) years.year = timing->year;
      if (timing->last_month) years.month_before = timing->last_month;
    }
  }
  if (!e.week.empty() && !e.time.empty()) {
    if (auto const w = read_timing(e.week.view(), time, lexicon); w && w->value.when.weeks)
      a.when.weeks = w->value.when.weeks;
  }
  if (!e.week.empty() && !a.when.weeks)
    if (auto const weeks = bare_weeks(e.week.view())) a.when.weeks = *weeks;
  // 每月第一周 counts no weeks of the term
  static Pattern const each_month("^每(?:个)?月");
  if (each_month.in(when_words.view())) a.when.weeks.reset();
  static Pattern const all_year("^(?:全年|全年度|整年|(?i:all year|throughout the year))$");
  if (!timing && time.year && !time.month_before && all_year.in(when_words.view()))
    a.when.window = Period(Date(*time.year));
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
        if (d.value.unit == TimeUnit::lesson && (found.size() > 1 || before.ends_with("各"))) continue;
        // 三年工作总结, 九年制学校: a thing of so many years
        static Pattern const of_a_thing(
            "^的?[\\p{Han}]{0,4}?(?:制|级|总结|规划|计划|行动|方案|协议|报告|任务|目标|发展|成果|工作)");
        if (d.value.unit == TimeUnit::year && of_a_thing.at(clause.view(), d.span.end())) continue;
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
  take_length(e.amount);
  // 部落生活营（三日）
  static Pattern const days_aside("\\(([一二两三四五六七八九十半\\d]{1,3})日\\)$");
  if (auto const m = a.when.lasts || context.latin() ? std::nullopt : days_aside.find(content.view()))
    if (auto const days = parse_duration(std::string((*m)[1]) + "天", lexicon)) a.when.lasts = days.value().value;
  if (a.when.window && a.when.lasts) a.when.extent = Extent::within;
  // How
  a.mode = !e.mode.empty() ? mode_of(e.mode.view(), true) : Mode();
  if (e.mode.empty()) {
    // 签带教协议；直播课开课: the things of a row may be held each in its own way
    std::vector<Words> const things = split_at(content, ";");
    for (Words const& one : things)
      if (Mode const mode = mode_of(one.view(), false); &one == &things.front() || mode == a.mode)
        a.mode = mode;
      else
        a.mode = {};
    for (Words const* w : {&e.to, &e.people})
      if (a.mode.empty() && !w->empty() && is_mode(w->part(0, w->view().find_first_of(", ")).view()))
        a.mode = mode_of(w->view(), true);
    if (a.mode.empty() && !e.place.empty()) a.mode = mode_of(e.place.view(), is_mode(e.place.view()));
    for (Words const& r : e.remarks)
      if (a.mode.empty() && is_mode(r.view())) a.mode = mode_of(r.view(), true);
    // 两校专业教师（线上）; 2025年12月上旬，网上进行
    static Pattern const aside("(?:\\(([^()]{2,8})\\)|,([^,。;]{2,4}(?:进行|举行|开展)))$");
    for (Words const* w : {&e.people, &e.time})
      if (auto const m = a.mode.empty() ? aside.find(w->view()) : std::nullopt)
        a.mode = mode_of((*m)[m->has(1) ? 1 : 2], true);
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
  for (Words const* people : {&e.people, &e.direction})
    if (!people->empty()) read_persons(context, *people);
  std::vector<RowFlow> flows = row_flows(context, e, content);
  if (flows.empty()) flows = journeys_told_before(context, e, content);
  Deed const deed{.what = content,
                  .people = e.people.empty() ? e.from : e.people,
                  .place = e.to.empty() ? e.place : e.to,
                  .row = true};
  if (flows.empty()) {
    std::vector<Words> places;
    for (Flow& flow : learned_flows(context, deed, places)) flows.push_back({std::move(flow), {places[flows.size()]}});
  } else {
    std::vector<Flow> ways;
    for (RowFlow const& one : flows) ways.push_back(one.flow);
    note_way(context, deed, ways);
  }
  // 双方校长: those of the place are there, too
  bool const some_come =
      both_sides_end(e.people.view()) > 0 && std::any_of(flows.begin(), flows.end(), [&](RowFlow const& one) {
        return std::any_of(one.where.begin(), one.where.end(),
                           [&](Words const& w) { return w.of == e.people.of && w.begin == e.people.begin; });
      });
  std::vector<RowFlow> nobody_goes;
  a.attended_by = read_attendance(context, e, some_come ? nobody_goes : flows);
  for (RowFlow const& one : flows) a.flows.push_back(one.flow);
  // The costs are theirs who go
  if (counts && !a.flows.empty() && !a.flows.front().who.empty()) {
    if (Participant const* const goes = context.plan().find(a.flows.front().who.front())) context.whom = goes->name;
    context.whom_heading = e.heading;
  }
  if (counts) read_remarks(context, e);
  // Offices
  for (Words const& w : e.what) note_pair(context, w.view());
  std::vector<RowOffice> offices = offices_of(context, e);
  if (e.offices.empty()) offices = offices_told(context, e);
  std::vector<Responsible> responsible;
  responsible.reserve(offices.size());
  for (RowOffice const& office : offices) responsible.push_back(office.responsible);
  for (Responsible& r : read_row_people(context, e, &a.attended_by)) responsible.push_back(std::move(r));
  a.responsible = responsible;
  a.title = draft.text(title);
  draft.add(std::move(a), "a");
  std::size_t const index = context.plan().activities.size() - 1;
  std::string const at = pointer("activities", index);
  if (!e.whole.empty()) {
    draft.from(at, e.whole);
  } else {
    for (Words const& part : e.parts) draft.from(at, part);
  }
  if (!when_words.empty()) draft.from(at + "/when", when_words);
  for (std::size_t i = 0; i < flows.size(); ++i)
    for (Words const& where : flows[i].where) draft.from(at + "/flows/" + std::to_string(i), where);
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

}  // namespace bangfu::document::reader
