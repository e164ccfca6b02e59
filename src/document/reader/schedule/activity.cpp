// SPDX-License-Identifier: BSL-1.0
// Activities, of rows that have been taken apart.
#include <algorithm>

#include <bangfu/document/duration.hpp>
#include <bangfu/document/quantity.hpp>

#include "document/reader/english/english.hpp"
#include "document/reader/english/offices.hpp"
#include "document/reader/flows/learned_ways.hpp"
#include "document/reader/flows/travellers.hpp"
#include "document/reader/measures/forms.hpp"
#include "document/reader/measures/things.hpp"
#include "document/reader/offices/charges.hpp"
#include "document/reader/parties/sides.hpp"
#include "document/reader/people/people.hpp"
#include "document/reader/people/person.hpp"
#include "document/reader/tables/entry.hpp"
#include "document/reader/terms/terms.hpp"

namespace bangfu::document::reader {
namespace {

Pattern const online(
    "线上|网络|网上|视频|视像|视讯|云上|云端|直播|远程|在线|腾讯会议|钉钉|空中课堂|(?i:\\bon-? "
    "?line\\b|\\bvirtual\\b|\\bremote(?:ly)?\\b|\\b(?:by|over|via) (?:the )?(?:video|network|internet|zoom)\\b|"
    "\\((?:by )?video(?: [a-z]+)?\\)|\\bon (?:the )?screen\\b|\\bvideo (?:call|link|conference|meeting)s?\\b|"
    "\\blivestream(?:ed)?\\b|\\bwebinars?\\b)");
Pattern const offline("线下|现场|面授|实地|入园|入校|到校|(?i:in[ -]person|face[ -]to[ -]face|on[ -]site)");
Pattern const mixed("线上线下|线上\\+线下|混合|结合|(?i:mixed|hybrid|partly on-? ?line)");

Mode mode_of(std::string_view words, bool column) {
  // “云上读书会” is a name
  // 直播基地 is a place, 直播电商 a trade
  static Pattern const quoted(
      "“[^“”]{0,60}”|直播(?:基地|间|电商|带货|课程|专业|人才|团队)|(?:电商|带货|网络)直播|网络(?:安全|技术|专业|搭建)");
  std::string const text = quoted.replaced(words);
  static Pattern const hybrid("(?i)\\b(?:hybrid|(?:partly|half|part) on-? ?line)\\b");
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

/// Visit of the teachers (Staff Office); report, written by the Registry.
static std::vector<RowOffice> offices_behind(Context& context, Entry const& e) {
  std::vector<RowOffice> all;
  for (Words const& what : e.what) {
    if (what.size() > 300) continue;
    for (Charge const& charge : english_charges(context, what.trimmed(" ."), {}).charges) {
      // Who begins the sentence takes part
      if (charge.department.empty() || charge.department.begin < what.begin + 8 || all.size() > 8) continue;
      InstitutionId side = charge.side.empty() ? english_side_of_office(context, charge.department) : charge.side;
      if (side.empty()) side = context.institutions.speaker();
      if (side.empty()) side = context.institutions.only(role::supporting);
      RowOffice office{.responsible = {.institution = side}, .where = charge.where};
      office.responsible.department = context.draft.text(charge.department);
      all.push_back(std::move(office));
    }
  }
  return all;
}

/// Those in charge whom the words of an event name, where no cell does: 教学开放周（甲校教务处）; 送教到校，教研处接洽.
static std::vector<RowOffice> offices_told(Context& context, Entry const& e) {
  std::vector<RowOffice> all;
  if (context.latin()) return offices_behind(context, e);
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

/// 帮扶端, 受援方科室, over the offices of several: of them the one that the row names.
static InstitutionId side_of_row(Context const& context, Entry const& e, std::string_view head) {
  static std::string const end = ")(?:学校|方|单位|校|园|院校|端|侧|一方|一端)?(?:的)?[\\p{Han}]{0,6}$";
  static Pattern const gives(std::string("^(?:") + giving_words + end);
  static Pattern const takes(std::string("^(?:") + taking_words + end);
  bool const giving = gives.in(head);
  if (giving == takes.in(head)) return {};
  Role const side = giving ? Role(role::supporting) : Role(role::recipient);
  std::vector<InstitutionId> const& all = context.institutions.of_role(side);
  if (all.size() == 1) return all.front();
  InstitutionId named;
  std::vector<Words> cells = e.what;
  cells.push_back(e.people);
  for (Words const& cell : cells)
    for (Mention const& m : context.institutions.find(cell.view())) {
      if (m.who.size() != 1 || !context.institutions.has_role(m.who[0], side)) continue;
      if (!named.empty() && named != m.who[0]) return {};
      named = m.who[0];
    }
  return named;
}

std::vector<RowOffice> offices_of(Context& context, Entry const& e) {
  std::vector<RowOffice> all;
  for (std::size_t i = 0; i < e.offices.size(); ++i) {
    Words const& cell = e.offices[i];
    std::string_view const head = i < e.office_heads.size() ? std::string_view(e.office_heads[i]) : "";
    std::vector<Charge> charges = offices_in(context, cell, head, side_of_row(context, e, head));
    for (Charge const& charge : charges) {
      RowOffice office{.responsible = {.institution = charge.side}, .where = cell};
      if (!charge.department.empty()) office.responsible.department = context.draft.text(charge.department);
      all.push_back(std::move(office));
    }
  }
  return all;
}

namespace {

/// An activity that is made of a row.
class RowActivity {
 public:
  RowActivity(Context& context, Entry const& e)
      : context_(context), e_(e), content_(e.what.empty() ? e.people : e.what.front()), title_(content_.original()) {
    for (std::size_t i = 1; i < e.what.size(); ++i) {
      // 主题 and 内容, in cells of their own; what a blank has parted is one
      bool const own_cell = e.what[i].of != e.what[i - 1].of;
      title_ += own_cell ? (context.latin() ? ": " : "：") : context.latin() ? " " : "";
      title_ += e.what[i].original();
    }
  }

  /// @param counts whether what it costs and promises is to be read besides
  void make(TimeContext& years, bool counts) {
    made_.number = e_.number;
    RowTime time = time_of_row(context_, e_, content_, years);
    if (time.rest) {
      content_ = *time.rest;
      title_ = content_.original();
    }
    made_.when = std::move(time.when);
    if (!made_.when.lasts) made_.when.lasts = length_of_row(context_, e_, content_);
    if (made_.when.window && made_.when.lasts) made_.when.extent = Extent::within;
    take_mode();
    take_forms();
    take_journeys();
    if (counts) take_costs();
    take_offices();
    add(time.told);
    for (Words const& w : e_.what) read_things(context_, w);
    if (counts) read_promises();
  }

 private:
  void take_mode() {
    Mode& mode = made_.mode;
    if (!e_.mode.empty()) {
      mode = mode_of(e_.mode.view(), true);
      return;
    }
    // 签带教协议；直播课开课: the things of a row may be held each in its own way
    std::vector<Words> const things = split_at(content_, ";");
    for (Words const& one : things)
      if (Mode const its = mode_of(one.view(), false); &one == &things.front() || its == mode)
        mode = its;
      else
        mode = {};
    for (Words const* w : {&e_.to, &e_.people})
      if (mode.empty() && !w->empty() && is_mode(w->part(0, w->view().find_first_of(", ")).view()))
        mode = mode_of(w->view(), true);
    if (mode.empty() && !e_.place.empty()) mode = mode_of(e_.place.view(), is_mode(e_.place.view()));
    for (Words const& r : e_.remarks)
      if (mode.empty() && is_mode(r.view())) mode = mode_of(r.view(), true);
    // 两校专业教师（线上）; 2025年12月上旬，网上进行
    static Pattern const aside("(?:\\(([^()]{2,8})\\)|,([^,。;]{2,4}(?:进行|举行|开展)))$");
    for (Words const* w : {&e_.people, &e_.time})
      if (auto const m = mode.empty() ? aside.find(w->view()) : std::nullopt)
        mode = mode_of((*m)[m->has(1) ? 1 : 2], true);
  }

  /// Its forms, its venue and its remarks.
  void take_forms() {
    std::vector<Modality> const kinds = modalities_of(context_, title_);
    if (!kinds.empty()) made_.modality = kinds.front();
    for (std::size_t k = 1; k < kinds.size(); ++k) made_.also.push_back(kinds[k]);
    if (!e_.place.empty()) made_.venue = context_.draft.text(e_.place);
    static Pattern const only_year("^(?:19|20)\\d\\d年$");
    for (Words const& r : e_.remarks)
      if (!only_year.in(r.view())) made_.note = context_.draft.text(r);
  }

  void take_journeys() {
    for (Words const& w : e_.what) read_persons(context_, w);
    for (Words const* people : {&e_.people, &e_.direction})
      if (!people->empty()) read_persons(context_, *people);
    flows_ = row_flows(context_, e_, content_);
    if (flows_.empty()) flows_ = journeys_told_before(context_, e_, content_);
    Deed const deed{.what = content_,
                    .people = e_.people.empty() ? e_.from : e_.people,
                    .place = e_.to.empty() ? e_.place : e_.to,
                    .row = true};
    if (flows_.empty()) {
      std::vector<Words> places;
      for (Flow& flow : learned_flows(context_, deed, places))
        flows_.push_back({std::move(flow), {places[flows_.size()]}});
    } else {
      std::vector<Flow> ways;
      for (RowFlow const& one : flows_) ways.push_back(one.flow);
      note_way(context_, deed, ways);
    }
    // 双方校长: those of the place are there, too
    bool const some_come =
        both_sides_end(e_.people.view()) > 0 && std::any_of(flows_.begin(), flows_.end(), [&](RowFlow const& one) {
          return std::any_of(one.where.begin(), one.where.end(),
                             [&](Words const& w) { return w.of == e_.people.of && w.begin == e_.people.begin; });
        });
    std::vector<RowFlow> nobody_goes;
    made_.attended_by = read_attendance(context_, e_, some_come ? nobody_goes : flows_);
    for (RowFlow const& one : flows_) made_.flows.push_back(one.flow);
  }

  /// The costs are theirs who go.
  void take_costs() {
    if (!made_.flows.empty() && !made_.flows.front().who.empty()) {
      if (Participant const* const goes = context_.plan().find(made_.flows.front().who.front()))
        context_.terms.whom = goes->name;
      context_.terms.whom_heading = e_.heading;
    }
    read_remarks(context_, e_);
  }

  void take_offices() {
    for (Words const& w : e_.what) note_pair(context_, w.view());
    offices_ = offices_of(context_, e_);
    if (e_.offices.empty()) offices_ = offices_told(context_, e_);
    made_.responsible.reserve(offices_.size());
    for (RowOffice const& office : offices_) made_.responsible.push_back(office.responsible);
    for (Responsible& r : read_row_people(context_, e_, &made_.attended_by)) made_.responsible.push_back(std::move(r));
  }

  /// Adds it to the plan. @param time the cell that says when
  void add(Words const& time) {
    Draft& draft = context_.draft;
    made_.title = draft.text(title_);
    draft.add(std::move(made_), "a");
    std::string const at = pointer("activities", context_.plan().activities.size() - 1);
    if (!e_.whole.empty()) {
      draft.from(at, e_.whole);
    } else {
      for (Words const& part : e_.parts) draft.from(at, part);
    }
    if (!time.empty()) draft.from(at + "/when", time);
    for (std::size_t i = 0; i < flows_.size(); ++i)
      for (Words const& where : flows_[i].where) draft.from(at + "/flows/" + std::to_string(i), where);
    for (std::size_t i = 0; i < offices_.size(); ++i)
      draft.from(at + "/responsible/" + std::to_string(i), offices_[i].where);
  }

  /// What is promised beside: 不少于4节课, 教师各2人.
  void read_promises() {
    std::vector<Words> counted = e_.what;
    if (!e_.people.empty()) counted.push_back(e_.people);
    static Pattern const promise("不少于|至少|评出|互换|不超过|以上|各|奖\\d");
    for (Words const& w : counted)
      for (Words const& clause : split_at(w, ",;、"))
        if (promise.in(clause.view())) read_promise(w, clause);
  }

  /// @param cell that the clause stands in
  void read_promise(Words const& cell, Words const& clause) {
    static Pattern const schools("学校|校");
    static Pattern const teachers("教师");
    static Pattern const each_school("三所|各校|学校低年级");
    Draft& draft = context_.draft;
    bool const each = clause.view().find("各") != std::string_view::npos;
    for (Piece<Amount> const& q : find_amounts(clause.view(), draft.lexicon())) {
      if (parse_duration(q.wording, draft.lexicon()).has_value() && q.value.quantity.unit != unit::lesson &&
          q.value.quantity.unit != unit::class_hour)
        continue;
      Target t{.number = e_.number, .title = draft.text(title_), .promised = q.value.quantity};
      t.promised.wording = {};
      t.indicator = draft.text(clause);
      bool const of_school = (schools.in(clause.view().substr(0, q.span.offset)) && !teachers.in(clause.view())) ||
                             each_school.in(cell.view());
      if (each && t.promised.per.empty()) t.promised.per = of_school ? scope::school : scope::subject;
      draft.add(std::move(t), "t");
      draft.from(pointer("targets", context_.plan().targets.size() - 1), clause);
    }
  }

  Context& context_;
  Entry const& e_;
  Words content_;      ///< what is done
  std::string title_;  ///< the same with all its cells
  Activity made_{};
  std::vector<RowFlow> flows_{};
  std::vector<RowOffice> offices_{};
};

}  // namespace

void add_activity(Context& context, Entry const& e, TimeContext& years, bool counts) {
  if (e.what.empty() && e.people.empty()) return;
  RowActivity(context, e).make(years, counts);
}

}  // namespace bangfu::document::reader
