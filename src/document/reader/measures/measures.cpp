// SPDX-License-Identifier: BSL-1.0
// Measures: what the clauses of a sentence have somebody do.
#include "document/reader/measures/measures_of_sentence.hpp"

#include <algorithm>

#include <bangfu/document/folded.hpp>

#include "document/reader/learned/model.hpp"
#include "document/reader/measures/forms.hpp"
#include "document/reader/people/relays.hpp"

namespace bangfu::document::reader {

void Measures::read() {
  if (!may_tell_measures()) return;
  find_deeds();
  for (std::size_t i = 0; i < s_.clauses.size(); ++i) clause(i);
}

void Measures::part_deeds() {
  static Pattern const counted(
      "(?:\\d|[一二三两四五六七八九十百])(?:节|场|次|堂|期|篇|份|人|名|位|项|本|套|个|轮|门|对)[\\p{Han}”》]{0,6}$");
  for (std::size_t k = 0; k < s_.clauses.size() && s_.clauses.size() < 40; ++k) {
    std::string_view const text = s_.clauses[k].view();
    if (text.size() > longest_clause) continue;
    for (std::size_t at = text.find("、"); at != std::string_view::npos; at = text.find("、", at + 3)) {
      std::string_view const behind = text.substr(at + 3);
      if (!counted.in(text.substr(0, at)) || within_quotes(text, at, at) || !does_so_many(behind)) continue;
      Words const rest = s_.clauses[k].part(at + 3, text.size());
      s_.clauses[k] = s_.clauses[k].part(0, at);
      s_.clauses.insert(s_.clauses.begin() + static_cast<std::ptrdiff_t>(k) + 1, rest);
      s_.is_term.insert(s_.is_term.begin() + static_cast<std::ptrdiff_t>(k) + 1, s_.is_term[k]);
      joined_.push_back(k + 1);
      break;
    }
  }
}

bool Measures::may_tell_measures() const {
  static Pattern const of_a_year("^(?:19|20)\\d\\d(?:年|学年|[-—~]).{0,60}$");
  std::string_view const whole = s_.words.view();
  if (is_caption(s_.words) && whole.size() < 120 &&
      ((telling_.number.empty() && !counts(whole)) || of_a_year.in(whole)))
    return false;
  // 2023年：师徒结对12对，送教20节: what is to be reached, below a heading that says so
  if ((telling_.matter == SubjectMatter::aims || telling_.matter == SubjectMatter::schedule) &&
      year_label(telling_.statement.whole.view()) && !titled_)
    return false;
  // 一是教研帮扶。两校每月…: what is counted has a title of its own
  std::string_view const behind = std::string_view(s_.words.of->text()).substr(s_.words.end);
  static Pattern const goes_on("^。 ?[^一二三四五六七八九①-⑳\\d]");
  if (telling_.counted && s_.clauses.size() == 1 && characters(whole) <= 10 && !counts(whole) && goes_on.at(behind) &&
      !begins_with_act(whole) && context_.institutions.find(whole).empty())
    return false;
  // （甲校培训科、乙校教务科）: a remark
  static Pattern const remark("^\\([^()]*\\)$|^〔[^〔〕]*〕?$");
  return !remark.whole(whole);
}

void Measures::clause(std::size_t i) {
  // 两校教务处牵头，共同修订教材: what the office is in charge of stands behind it
  if (!deeds_[i] && (s_.is_term[i] || (charges_only(s_.clauses[i]) && !titled_))) return;
  Words const plain = without_lead(s_.clauses[i]);
  if (!deeds_[i] && is_topic(i, plain)) {
    topic_ = plain;
    return;
  }
  if (!deeds_[i] && is_own_title(i, plain)) return;
  Act act{.at = i, .plain = plain, .text = plain.view()};
  act.who = context_.institutions.at(act.text, 0);
  act.obligations = find_obligations(act.text, context_.draft.lexicon());
  // 青得里中学: a character of a name is no duty
  std::vector<Mention> const named = context_.institutions.find(act.text);
  std::erase_if(act.obligations, [&](Piece<Obligation> const& o) {
    return std::any_of(named.begin(), named.end(),
                       [&](Mention const& m) { return m.begin <= o.span.offset && o.span.end() <= m.end; });
  });
  if (act.who.end > 0 && act.who.who.size() == 1) telling_.subject = act.who.who[0];
  find_successor(act);
  find_form(act);
  std::size_t const last = act_end(i, act.kinds);
  find_flows(act);
  if (deeds_[i])
    make(act, last);
  else if (says_how(act))
    tell_how(act);
  else if (!act.flows.empty() && !made_here_ && (last_deed_ != no_clause && last_deed_ >= i))
    travelling_ = std::move(act);
  else if (!act.flows.empty() && !context_.plan().measures.empty() && telling_.main_measure != no_heading)
    add_flows(act);
  else if (tells_journey(act))
    make_journey(act, last);
  else
    go_on(act);
}

void Measures::go_on(Act const& act) {
  if (told_title_.empty() || !made_here_ || act.who.end > 0 || act.at == 0 || told_title_.of != act.plain.of ||
      act.plain.end - told_title_.begin >= 240 || is_meeting_)
    return;
  for (std::size_t k = act.at; k-- > 0 && s_.clauses[k].begin >= told_title_.end;)
    if (s_.is_term[k] || charges_only(s_.clauses[k])) return;
  static Pattern const part_or_use("^(?:其中|用于|主要用于)");
  if (part_or_use.in(s_.clauses[act.at].view()) ||
      (act.kinds.empty() && !begins_with_act(act.text) && !says_what_for(act.text)))
    return;
  told_title_.end = act.plain.end;
  context_.plan().measures.back().title = context_.draft.text(told_title_);
}

bool Measures::deals_out(Words const& clause) const {
  if (titled_ || counts(clause.view())) return false;
  std::vector<Measure> const& all = context_.plan().measures;
  constexpr std::size_t looked_at = 12;
  constexpr std::size_t longest = 30;
  return std::any_of(telling_.charges.begin(), telling_.charges.end(), [&](Charge const& c) {
    if (c.about.of != clause.of || c.about.begin < clause.begin || c.about.begin > clause.begin + 9 ||
        c.about.size() > longest || c.where.begin < c.about.end || c.where.begin >= clause.end ||
        !modalities_of(context_, clause.part(c.department.end - clause.begin, clause.size()).view()).empty())
      return false;
    std::string_view const about = c.about.view();
    for (std::size_t i = all.size() - std::min(all.size(), looked_at); i < all.size(); ++i)
      if (fold_text(all[i].title.any()).find(about) != std::string::npos) return true;
    return false;
  });
}

bool Measures::charges_only(Words const& clause) const {
  if (deals_out(clause)) return true;
  // 物理组组织3名教师赴乙校: what it does is to be done
  static Pattern const sends_people(
      "(?:组织|安排|选派|派出?)[^,;]{0,24}(?:教师|老师|学生|干部|骨干|人员|专家|[名人位])[^,;]{0,10}(?:[到去]|赴|"
      "前往|走访|"
      "走进)[^,;]{2,}");
  if (sends_people.in(clause.view()) && context_.institutions.find(clause.view()).size() > 1) return false;
  return std::any_of(telling_.charges.begin(), telling_.charges.end(), [&](Charge const& c) {
    if (c.where.of != clause.of || c.where.begin > clause.begin || c.where.end < clause.end) return false;
    // 甲校向乙校开放题库，使用情况由教研组登记: a deed before the clause that names the office
    bool const named_here = c.department.begin >= clause.begin && c.department.begin < clause.end;
    return named_here || clause.end > c.department.begin || modalities_of(context_, clause.view()).empty();
  });
}

bool Measures::is_own_title(std::size_t i, Words const& plain) {
  std::string_view const text = plain.view();
  if (i > 0 || !telling_.counted || titled_ || s_.clauses.size() < 2 || characters(text) > 8 || counts(text) ||
      context_.institutions.at(text, 0).end > 0 || modalities_of(context_, text).empty())
    return false;
  own_title_ = plain;
  return true;
}

bool Measures::is_topic(std::size_t i, Words const& plain) const {
  static Pattern const thing("(?:的|之)[^,，的]{2,16}$|”[\\p{Han}]{0,8}$");
  static Pattern const people(
      "(?:教师|老师|学生|人员|干部|专家|学员|幼儿|校长|园长|主任|成员|骨干|期间|时|后|前|下|中|上|方面|优势|作用|原则|"
      "方式|形式|基础)$");
  static Pattern const begins_with_preposition("^(?:利用|依托|通过|借助|围绕|以|在|按|根据|结合|用|凭|为|对|向)");
  std::string_view const text = plain.view();
  return !titled_ && !made_here_ && own_title_.empty() && i + 1 < s_.clauses.size() && !s_.is_term[i + 1] &&
         plain.of == s_.clauses[i + 1].of && characters(text) <= 30 && characters(text) >= 4 && thing.in(text) &&
         !people.in(text) && !counts(text) && !is_act(text) && !begins_with_preposition.in(text) &&
         find_obligations(text, context_.draft.lexicon()).empty();
}

void Measures::find_successor(Act& act) const {
  // 接着 alone is "then"
  static Pattern const takes_over("^([^,。;]{0,16}?(?:改|换|再|另|则)?(?:由|派|让|请))?([\\p{Han}·]{2,20}?)(" +
                                  succeeds_verb + "|接着)");
  std::vector<Measure> const& all = context_.plan().measures;
  // Only those of whom the same statement tells
  if (telling_.main_measure >= all.size() || all.back().flows.empty()) return;
  auto const t = takes_over.at(act.text);
  if (!t || (!t->has(1) && (*t)[3] == "接着")) return;
  Flow const& before = all.back().flows.front();
  if (before.from.empty() || before.to.empty() ||
      !takes_over_journey(context_, act.text.substr(0, t->begin(2)), act.text.substr(t->end(2)), before.who))
    return;
  Words const who = act.plain.part(t->begin(2), t->end(2));
  if (names_people_of(context_, who.view(), before.to)) return;
  Travellers const travellers(context_, who, before.from, false);
  if (!travellers.by_name() && !travellers.counted()) return;
  act.succeeds = true;
  act.flows = travellers.on({before.from, before.to}, {});
  act.places.assign(act.flows.size(), act.plain);
  if (!all.back().modality.empty()) act.kinds = {all.back().modality};
}

void read_measures(Context& context, Sentence const& sentence, Telling const& telling, bool first) {
  Measures(context, sentence, telling, first).read();
}

}  // namespace bangfu::document::reader
