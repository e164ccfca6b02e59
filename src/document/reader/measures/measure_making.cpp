// SPDX-License-Identifier: BSL-1.0
// The measure that a deed becomes: its title, form, people and where it was told.
#include "document/reader/measures/measures_of_sentence.hpp"

#include <algorithm>

#include "document/reader/outline/areas.hpp"

namespace bangfu::document::reader {

void Measures::make(Act& act, std::size_t last) {
  topic_ = {};
  bool const made_here_before = made_here_;
  made_here_ = true;
  std::size_t const i = act.at;
  Words const& clause = s_.clauses[i];
  Statement const& statement = telling_.statement;
  Measure m;
  m.number = telling_.number;
  m.area = area_of(context_, statement.heading);
  m.title = context_.draft.text(title_of(act, last));
  // 邀请甲校教师每月来校一次，指导实验教学; 教研员每学期来校两次，作大单元教学讲座
  std::size_t purpose = act.told_by;
  if (purpose == 0 && !act.flows.empty() && i + 1 < s_.clauses.size() && !s_.is_term[i + 1] &&
      says_what_for(s_.clauses[i + 1].view()) && !deeds_[i + 1])
    purpose = i + 1;
  if (!told_title_.empty() && act.no_own_form && purpose > last && s_.clauses[purpose].of == told_title_.of &&
      s_.clauses[purpose].end - told_title_.begin < 240) {
    told_title_.end = s_.clauses[purpose].end;
    m.title = context_.draft.text(told_title_);
  }
  is_meeting_ = !titled_ && !act.kinds.empty() && act.kinds.front() == modality::meeting;
  if (is_meeting_) m.title = title_of_meeting(act);
  // 阳光心理。心理工作室向对方师生开放: a short label tells little
  if (titled_ && (characters(statement.title.view()) <= 6 || act.no_own_form) && clause.begin > statement.title.end)
    m.title = context_.draft.text(statement.title.original() + "：" + act.plain.original());
  if (!act.kinds.empty()) m.modality = act.kinds.front();
  for (std::size_t k = 1; k < act.kinds.size(); ++k) m.also.push_back(act.kinds[k]);
  if (!act.obligations.empty()) m.obligation = act.obligations.front().value;
  static Pattern const goes_on("继续");
  m.continued = goes_on.in(act.text);
  // Nobody goes twice where the sentence is a row of the schedule, too.
  if (telling_.dated && !act.flows.empty()) forget_flows_of_row();
  // 到乙校上示范课6节、作报告2场: the same people do both
  if (act.flows.empty() && std::find(joined_.begin(), joined_.end(), i) != joined_.end() && made_here_before &&
      !context_.plan().measures.empty()) {
    act.flows = context_.plan().measures.back().flows;
    act.places.assign(act.flows.size(), clause);
  }
  // 选派骨干教师4人赴乙校，开展教研: who goes was told before
  if (travelling_ && act.flows.empty()) {
    act.flows = std::move(travelling_->flows);
    act.places = std::move(travelling_->places);
  }
  travelling_.reset();
  if (act.flows.empty() && journeys_.empty())
    act.flows = learned_flows(context_, deed_of(act), act.places);
  else
    note_way(context_, deed_of(act), act.flows);
  m.flows = std::move(act.flows);
  context_.draft.add(std::move(m), "m");
  std::size_t const index = context_.plan().measures.size() - 1;
  context_.draft.from(
      pointer("measures", index),
      titled_ ? statement.whole.part(statement.title.begin - statement.whole.begin, clause.end - statement.whole.begin)
              : Words(*clause.of, std::min(clause.begin, act.begin), clause.end));
  if (!act.obligations.empty()) {
    Span const said = act.obligations.front().span;
    context_.draft.from(pointer("measures", index) + "/obligation", act.plain.part(said.offset, said.end()));
  }
  for (std::size_t f = 0; f < act.places.size(); ++f)
    context_.draft.from(pointer("measures", index) + "/flows/" + std::to_string(f), act.places[f]);
  if (telling_.main_measure == no_heading) telling_.main_measure = index;
  titled_ = false;
  own_title_ = {};
}

bool Measures::tells_journey(Act const& act) const {
  bool const may_be_told = telling_.matter == SubjectMatter::provisions || telling_.matter == SubjectMatter::parties;
  if (!may_be_told || made_here_ || last_deed_ != no_clause) return false;
  return std::any_of(act.flows.begin(), act.flows.end(), [&](Flow const& flow) {
    bool const by_name = std::any_of(flow.who.begin(), flow.who.end(), [&](ParticipantId const& id) {
      Participant const* const one = context_.plan().find(id);
      return one != nullptr && !one->group;
    });
    return !flow.from.empty() && !flow.to.empty() && !flow.who.empty() && (by_name || flow.size);
  });
}

void Measures::make_journey(Act& act, std::size_t last) {
  for (Words const& place : act.places)
    if (place.of == act.plain.of && place.end <= s_.words.end) {
      act.begin = std::min(act.begin, place.begin);
      act.plain.end = std::max(act.plain.end, place.end);
    }
  auto const here = context_.outline.at_item(telling_.statement.item);
  // 甲校→乙校 line by line: one measure
  static Pattern const arrow("→|⇄|↔|⇌|->|=>");
  std::vector<Measure> const& told = context_.plan().measures;
  if (here != context_.outline.statements.begin() && !told.empty() && arrow.in(act.plain.view()) &&
      arrow.in((here - 1)->whole.view().substr(0, 600)) && arrow.in(told.back().title.any())) {
    telling_.main_measure = told.size() - 1;
    put_flows(act, told.size() - 1);
    return;
  }
  make(act, last);
  // 下列教师对调一学年: and a line of names: what leads up to the list says what it is for
  if (here != context_.outline.statements.begin() && (here - 1)->whole.view().ends_with(":") && !told_title_.empty())
    context_.plan().measures.back().title =
        context_.draft.text(clauses((here - 1)->whole, false).back().original() + told_title_.original());
}

void Measures::put_flows(Act& act, std::size_t index) {
  for (std::size_t f = 0; f < act.flows.size(); ++f)
    context_.draft.add_flow(index, std::move(act.flows[f]), f < act.places.size() ? act.places[f] : Words());
}

Words Measures::title_of(Act const& act, std::size_t last) {
  Words const whole = Words(*act.plain.of, act.begin, last > act.at ? s_.clauses[last].end : act.plain.end);
  Words const title = titled_ ? telling_.statement.title : !own_title_.empty() ? own_title_ : whole;
  told_title_ = !titled_ && own_title_.empty() ? title : Words();
  return title;
}

Text Measures::title_of_meeting(Act const& act) const {
  static Pattern const how_often(
      "每(?:两|兩|隔|半)?[个個]?(?:学期|學期|学年|學年|年度?|季度?|月|周|週)(?:末|初|底)?(?:至少|不少于|不少於|各)?|"
      "(?:不少于|不少於|至少)?[一二两兩三四\\d]+次(?:以上)?|定期");
  static Pattern const group(
      "([\\p{Han}]{0,4}(?:小组|小組|专班|專班|委员会|委員會|理事会|理事會|工作组|工作組|班子|联席会|聯席會|联络组|"
      "聯絡組))[^"
      "\\p{Han}]*[^,，。]*$");
  static Pattern const without_founding("^.*(?:成立|组建|組建|建立|设立|設立|组成|組成)");
  std::string title = how_often.replaced(told_title_.of == nullptr ? act.plain.original() : told_title_.original());
  static Pattern const bare(
      "^(?:召开|召開|举行|舉行|[开開])?(?:全体|全體|工作|碰头|碰頭|例行)?(?:[会會][议議]?|例[会會]|碰[头頭][会會]?|["
      "会會]商|通[气氣][会會]?|[开開][会會]|碰[头頭"
      "]|集[会會])(?:[,，].*)?$");
  if (characters(title) <= 3 || bare.in(title)) {
    Words const& all = telling_.statement.whole;
    std::string const before = act.plain.of == all.of && act.plain.begin > all.begin
                                   ? all.part(0, act.plain.begin - all.begin).original()
                                   : "";
    if (auto const g = group.find(before)) title = without_founding.replaced((*g)[1]) + title;
  }
  return context_.draft.text(characters(title) < 4 ? act.plain.original() : title);
}

void Measures::add_flows(Act& act) {
  if (telling_.dated) forget_flows_of_row();
  std::size_t const index = context_.plan().measures.size() - 1;
  Measure& m = context_.plan().measures[index];
  // 选派外籍教师两名，逢星期三到乙校协助口语课: what they go for stands behind the comma
  bool const told_here =
      !told_title_.empty() && told_title_.of == act.plain.of && m.title == context_.draft.text(told_title_);
  if (told_here && act.plain.begin > told_title_.begin && act.plain.end - told_title_.begin < 240) {
    told_title_.end = act.plain.end;
    m.title = context_.draft.text(told_title_);
    if (m.modality.empty() && !act.kinds.empty()) m.modality = act.kinds.front();
  }
  put_flows(act, index);
}

void Measures::forget_flows_of_row() {
  Plan& plan = context_.plan();
  if (plan.activities.empty()) return;
  std::string const at = pointer("activities", plan.activities.size() - 1) + "/flows/";
  std::vector<Flow>& flows = plan.activities.back().flows;
  for (std::size_t i = 0; i < flows.size(); ++i) context_.draft.forget(at + std::to_string(i));
  flows.clear();
}

bool Measures::says_how(Act const& act) const {
  if (act.at == 0 || !made_here_ || titled_ || !act.obligations.empty() || act.kinds.empty()) return false;
  static Pattern const names(
      "^[^,到赴往来派请]{0,16}?(?:开展|举办|举行|组织|实施|启动|开设|建立|搭建|设立|推行|实行|共用|共享|落实|成立|"
      "组建)[^,]{2,}"
      "$");
  static Pattern const names_rule("(?:制度|机制|模式|工程|计划|行动)$");
  if (!names.in(s_.clauses[0].view())) return false;
  Modality const& named = context_.plan().measures.back().modality;
  bool const actor = act.who.end > 0;
  static Pattern const serves("^(?:供|由|向|面向|为|以)");
  if (named == act.kinds.front()) return actor || !act.flows.empty() || serves.in(act.text);
  return actor || (names_rule.in(s_.clauses[0].view()) && counts(act.text));
}

void Measures::tell_how(Act& act) {
  Modality& named = context_.plan().measures.back().modality;
  static Pattern const rule("制度$|机制$");
  if (named.empty() || (named == modality::institution_building && rule.in(s_.clauses[0].view())))
    named = act.kinds.front();
  if (!act.flows.empty()) add_flows(act);
}

bool Measures::says_what_for(std::string_view clause) {
  static Pattern const does(
      "^(?:并|就|以|共同|一起|集中|现场|全程|为[^,]{1,12}|与[^,]{1,12})?(?:指导|考察|学习|体验|协助|帮(?:[^扶带]|$)|"
      "承担|担任|开展|"
      "进行|参加|参与|观摩|"
      "研修|跟岗|跟班|任教|授课|上课|讲|听|参观|开设|举办|帮助|诊断|辅导|示范|交流|研讨|做|作)[^,]{1,30}$");
  return does.in(clause) && characters(clause) <= 30;
}

}  // namespace bangfu::document::reader
