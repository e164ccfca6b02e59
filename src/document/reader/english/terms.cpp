// SPDX-License-Identifier: BSL-1.0
// Terms in English: costs and who bears them, certificates, appraisal, preference, discipline.
#include <algorithm>
#include <utility>

#include "document/reader/english/reader.hpp"

namespace bangfu::document::reader {

namespace {

/// The people, or the institution, that a sentence speaks of before its verb.
Words without_helpers(Words const& words) {
  static Pattern const helper("(?:,? (?:shall|will|must|should|may|also|jointly|then|each|both))+$");
  auto const m = helper.find(words.view());
  return m ? words.part(0, m->begin()) : words;
}

std::string const certificate =
    "(?:certificates?|(?:hours|points) of (?:accredited|certified|recogni[sz]ed|in-service|professional) [a-z ]{4,24}|"
    "(?:accredited|in-service|training|development) (?:hours|points)|credits?|letters? of "
    "(?:service|appreciation|recognition|thanks|attendance|completion|participation)|diplomas?|record of service)";
std::string const preference = "(?:preference|priority|precedence|preferential [a-z]+)";

}  // namespace

Words EnglishReader::actor(Words const& words, std::size_t verb) const {
  Words const before = without_helpers(words.part(0, verb).trimmed(","));
  // At the end of the term the Office …: who stands right before the verb
  Words last;
  for (Mention const& m : context_.institutions.find(before.view()))
    if (m.end == before.size() && !m.who.empty()) last = before.part(m.begin, m.end);
  return last.empty() ? before : last;
}

bool EnglishReader::term(Words const& words) {
  if (pay_goes_on(words)) return true;
  // The Centre bears their meals and certifies their service
  static Pattern const and_another("(?:,| and|, and) ((?:certif|apprais|assess)[a-z]* .+)$");
  if (auto const other = and_another.find(words.view()); other && cost(words.part(0, other->begin()))) {
    Mention const who = context_.institutions.at(words.view(), 0);
    term_subject_ = who.end > 0 ? words.part(0, who.end) : first_subject(words.part(0, other->begin()));
    (void)other_term(words.part(other->begin(1), other->end(1)));
    term_subject_ = Words();
    return true;
  }
  if (cost(words)) return true;
  // Two terms in one sentence: the Office appraises the pairs and the best of them receives priority
  static Pattern const separator(",? and |; |, ");
  std::string_view const text = words.view();
  std::size_t tried = 0;
  for (auto m = separator.find(text); m && ++tried < 8; m = separator.find(text, m->end())) {
    Words const first = words.part(0, m->begin());
    Words const second = words.part(m->end(), words.size());
    if (!names_term(first.view()) || !names_term(second.view())) continue;
    term_subject_ = Words();
    if (!other_term(first)) continue;
    static Pattern const verb("^[a-z]+");
    if (verb.at(second.view())) term_subject_ = first_subject(first);
    if (!cost(second)) (void)other_term(second);
    term_subject_ = Words();
    return true;
  }
  return other_term(words);
}

bool EnglishReader::names_term(std::string_view text) {
  static Pattern const any("(?i)\\b(?:" + preference + "|preferred|certif(?:y|ies)|" + certificate +
                           "|in (?:their|his|her) favour|weight "
                           "in|apprais(?:es?|ed|al)|evaluate[sd]?|assess(?:es|ed)?|weighs?|advantage|first in "
                           "line|recalled|allowances?|subsid(?:y|ies)|stipends?|insures?)\\b");
  return any.in(text);
}

Words EnglishReader::first_subject(Words const& words) {
  static Pattern const verb(
      "(?i) (?:(?:shall|will|must|also|jointly) )*(?:is|are|receives?|gets?|obtains?|earns?|certif(?:y|ies)|issues?|"
      "apprais(?:es?)|evaluates?|assess(?:es)?|pays?|insures?|gives?|grants?|awards?|be)\\b");
  auto const m = verb.find(words.view());
  return m ? words.part(0, m->begin()) : Words();
}

bool EnglishReader::allowance(Words const& words) {
  std::string const sum =
      "(?:allowances?|subsid(?:y|ies)|bonus(?:es)?|stipends?|per diem|honorari(?:um|a)|[\\d,.]+ "
      "?(?:yuan|dollars?|pounds?|"
      "shillings?|rand|rupees|pesos|euros?)\\b|[£$€]\\d|\\bR\\d)";
  static Pattern const received(
      "(?i)^(.+?) (?:(?:shall|will|must) )?(?:be paid|receives?|is paid|are paid|gets?|draws?|"
      "earns?) ([^;]{0,40}?" +
      sum +
      "[^;]*?)(?:,? (?:paid )?(?:by|from|out of) (?:the )?([^,;]+"
      "))?$");
  static Pattern const given(
      "(?i)^(?:(.+?) )?(?:(?:shall|will|must) )?(?:pays?|gives?|grants?|awards?) ((?:them|each of them)|(?:each |every "
      "|the "
      "|all )?"
      "[a-z][a-z0-9. -]{2,60}?) (?:an?|the|[£$€\\d])[^;]{0,30}?" +
      sum + "?.*$");
  static Pattern const paid("(?i)^(?:an? |the )?((?:[a-z]+ ){0,2}" + sum +
                            "[^;]{0,60}?) (?:(?:is|are|will be|shall be) )?(?:paid|given|granted|provided|"
                            "payable)(?: to (?:the )?([^,;]+?))?(?: (?:by|from|out of) (?:the )?([^,;]+))?$");
  std::string_view const text = words.view();
  std::vector<CostItem> const items = costs(words);
  // their travel and an allowance: costs
  if (items.size() > 1) return false;
  if (auto const p = paid.whole(text); p && (p->has(2) || p->has(3))) {
    Terms t = clause(terms_kind::allowance, words);
    t.items = {cost_item::allowance};
    if (p->has(2)) whom(t, part(words, *p, 2));
    if (p->has(3)) bearer(t, part(words, *p, 3));
    add_with_sum(std::move(t), words);
    return true;
  }
  auto const m = received.whole(text);
  auto const g = m ? std::nullopt : given.whole(text);
  static Pattern const money("(?i)" + sum);
  if (!m && (!g || !money.in(text))) return false;
  Terms t = clause(terms_kind::allowance, words);
  t.items = {cost_item::allowance};
  if (m) {
    whom(t, part(words, *m, 1));
    if (m->has(3)) bearer(t, part(words, *m, 3));
  } else {
    if ((*g)[2].find("them") == std::string_view::npos && lexicon_.find("participant", (*g)[2]).empty()) return false;
    if (!g->has(1) && term_subject_.empty()) return false;
    whom(t, part(words, *g, 2));
    bearer(t, g->has(1) ? actor(words, g->end(1)) : term_subject_);
  }
  add_with_sum(std::move(t), words);
  return true;
}

bool EnglishReader::certification(Words const& words) {
  std::string_view const text = words.view();
  static Pattern const received(
      "(?i)^(.*?)\\b(?:receives?|gets?|obtains?|earns?) (?:an? |the |their )?([A-Za-z -]{0,30}?)" + certificate +
      "(?: (?:of|for) [a-z0-9]+(?: [a-z]+){0,3}?)?(?:,? (?:from|signed by|issued by|given by|by) (?:the "
      ")?([^,;]+))?(?:[,;.]|$| (?:at|on|when)\\b)");
  static Pattern const given(
      "(?i)^(.*?)\\b(?:is|are|be) (?:issued|awarded|given|granted|presented)(?: with)? (?:an? |the )?"
      "([A-Za-z -]{0,30}?)" +
      certificate + "(?: of [a-z]+)?(?:,? (?:from|by) (?:the )?([^,;]+))?");
  static Pattern const issued("(?i)" + certificate +
                              "[^,;]{0,40}? (?:is|are|will be|shall be)? ?(?:issued|awarded|given|granted)"
                              "(?: to ([^,;]+?))?(?: by (?:the )?([^,;]+))?$");
  static Pattern const issues(
      "(?i)\\b(?:(?:issues?|awards?|gives?|grants?|presents?|signs?|provides?|makes? out) (?:an? |the )?[a-z "
      "-]{0,20}?" +
      certificate +
      "(?:(?: (?:of|for|worth|counting) (?:[a-z0-9]+ ){0,3}?[a-z0-9]+)? (?:to|for) ([^,;]+)|\\b)|certif(?:y|ies)\\b)");
  static Pattern const counts("(?i)\\bcounts? (?:as|towards|for) [a-z0-9 -]*(?:hours|credits?|training)");
  Words of;
  Words by;
  for (Pattern const* p : {&received, &given})
    if (auto const m = of.empty() ? p->at(text) : std::nullopt) {
      of = m->end(1) > 1 ? without_helpers(words.part(0, m->end(1)).trimmed()) : term_subject_;
      if (of.empty()) of = term_subject_;
      if (m->has(3)) by = part(words, *m, 3);
      // the PMP short-course certificate
      if (by.empty() && m->has(2))
        if (Mention const who = context_.institutions.at((*m)[2], 0); who.end > 0 && !who.who.empty())
          by = words.part(m->begin(2), m->begin(2) + who.end);
      if (of.empty() && by.empty()) return false;
    }
  if (of.empty()) {
    if (auto const m = issued.find(text)) {
      if (m->has(1)) of = part(words, *m, 1);
      if (m->has(2)) by = part(words, *m, 2);
    } else if (auto const i = issues.find(text)) {
      by = i->begin() > 1 ? actor(words, i->begin()) : term_subject_;
      if (i->has(1)) of = part(words, *i, 1);
    } else if (!counts.in(text)) {
      return false;
    }
  }
  static Pattern const relative(
      "(?:,? (?:which|that|for|counting|worth|on|upon|after|when|once|as soon as|at the end of)) .*$");
  if (auto const r = relative.find(by.view())) by = by.part(0, r->begin());
  Terms t = clause(terms_kind::certification, words);
  if (!of.empty()) whom(t, of);
  // certifies their service
  static Pattern const theirs("\\b(?:their|his|her) (?:service|work|stay|hours)\\b");
  if (of.empty() && theirs.in(text)) t.whom = context_.terms.whom;
  if (!by.empty()) bearer(t, by);
  add(std::move(t), words);
  return true;
}

bool EnglishReader::preference_term(Words const& words) {
  std::string_view const text = words.view();
  static Pattern const any("(?i)\\b(?:preferred|" + preference +
                           "|counts? (?:in|to) (?:the )?[a-z'’ ]*favou?r|(?:put|comes?|placed) first|put forward "
                           "first|first in line|considered first|have first "
                           "claim|favou?red|in (?:their|his|her|its) favour|counts? first|give[sn]? "
                           "(?:it|this|them|that|such work)? ?weight|(?:counts?|weighs?|(?:is|are) (?:taken into "
                           "account|considered|counted))\\b[^.;]{0,60}?\\b(?:promotions?|"
                           "titles?|posts?|appointments?|appoint|select|selection|awards?)|"
                           "other things being equal)\\b");
  if (!any.in(text)) return false;
  static Pattern const gives("(?i)\\b(?:gives?|grants?|accords?|shows?) " + preference +
                             "(?: (?:in|for) [^,;]+?)? (?:to|for) (?:the )?(.+)$");
  static Pattern const given_to("(?i)\\b" + preference +
                                "(?: (?:in|for) [^,;]+?)? (?:is|are|will be|shall be) (?:given|granted) to "
                                "(?:the )?(.+?)(?: by (?:the )?(.+))?$");
  static Pattern const preferred(
      "(?i)^(.+?)\\s+(?:(?:shall|will|must) "
      ")?(?:is|are|be|have|has|enjoys?|receives?|gets?|takes?)\\s+(?:given\\s+|granted\\s+|"
      "to be )?(?:preferred|first in line|put forward first|considered first|favou?red|first claim|" +
      preference +
      ")"
      "(?:[^;]*? by (?:the )?([A-Z][^,;]+))?");
  Terms t = clause(terms_kind::preference, words);
  // priority in the College's promotion round: who promotes
  static Pattern const round_of(
      "(?i)\\b(?:in|for|at) (?:the )?([A-Z][A-Za-z ]*?)['’]s? [a-z "
      "]*(?:promotions?|selection|appointments?|course|round)\\b");
  auto const r = round_of.find(text);
  if (r) {
    Mention const who = context_.institutions.at((*r)[1], 0);
    if (who.who.size() == 1 && who.end == r->end(1) - r->begin(1)) t.by = who.who;
  }
  if (auto const g = gives.find(text)) {
    Words const by = g->begin() > 1 ? actor(words, g->begin()) : term_subject_;
    if (!by.empty()) bearer(t, by);
    whom(t, part(words, *g, 1));
  } else if (auto const to = given_to.find(text)) {
    whom(t, part(words, *to, 1));
    if (to->has(2)) bearer(t, part(words, *to, 2));
  } else if (static Pattern const in_favour(
                 "(?i)\\bcounts? (?:in favou?r of (?:the )?(.+)|in (?:the )?([a-z][a-z ]*?)['’]s? favou?r\\b.*)$");
             auto const f = in_favour.find(text)) {
    whom(t, part(words, *f, f->has(1) ? 1 : 2));
  } else if (static Pattern const counted_for("(?i)^(.+?) (?:will |shall |must )?(?:have|has|find|finds) "
                                              "(?:it|this|that|the [a-z ]+?) (?:counted|taken|"
                                              "weighed|considered) in (?:their|his|her) favou?r\\b");
             auto const have = counted_for.at(text)) {
    whom(t, part(words, *have, 1));
  } else if (static Pattern const comes_first(
                 "(?i)^(.+?) (?:(?:will|shall|must) )?(?:comes? first|(?:is|are|be) (?:put|placed) first)\\b");
             auto const first = comes_first.at(text)) {
    whom(t, part(words, *first, 1));
  } else if (auto const m = preferred.at(text)) {
    whom(t, part(words, *m, 1));
    if (m->has(2)) bearer(t, part(words, *m, 2));
  } else if (static Pattern const considers(
                 "(?i)^(.+?) (?:shall |will |must |may )*(?:counts?|gives?|takes?) (?:it|this|that|them)\\b");
             auto const c = considers.at(text)) {
    bearer(t, part(words, *c, 1));
    t.whom = context_.terms.whom;
  } else if (!term_subject_.empty()) {
    whom(t, term_subject_);
  }
  add(std::move(t), words);
  return true;
}

bool EnglishReader::appraisal(Words const& words) {
  std::string_view const text = words.view();
  static Pattern const passive(
      "(?i)^(.+?)\\s+(?:is|are|will be|shall "
      "be|be)\\s+(?:jointly\\s+)?(?:appraised|evaluated|assessed|graded|rated|reviewed)"
      "(?:\\s+(?:jointly\\s+)?by\\s+(?:the\\s+)?(.+?))?(?:\\s+(?:at|every|each|in|once|on)\\b.*)?$");
  static Pattern const active(
      "(?i)\\b(?:appraises?|evaluates?|assess(?:es)?)\\s+(?:the (?:work|performance|service) of "
      ")?(?:the )?"
      "([^,;]+?)(?:\\s+(?:at|every|each|in|once|on|by|twice|after|and "
      "(?:informs?|reports?|sends?|tells?|notifies))\\b.*)?$");
  // The Head of Drumlin writes an appraisal of each teacher; Wuliping grades their work
  static Pattern const writes(
      "(?i)^(?:at [^,;]{3,40} |in [A-Z][a-z]+ )?(?:the )?(.+?) (?:(?:shall|will|must|also) "
      ")*(?:(?:writes?|gives?|makes?|draws? up) "
      "(?:an?|the|each) (?:[a-z]+ )?(?:appraisal|assessment|evaluation)(?: (?:of|on|for) (?:the "
      ")?([^,;]+?))?|(?:writes?|"
      "gives?|sends?|draws? up) (?:an?|the) (?:[a-z]+ )?(?:report|reference|testimonial) (?:on|about|of|for) (?:the )?"
      "((?:each|every|all|our|its|their|these|seconded|visiting|supporting)?[a-z ]*?(?:teachers?|staff|instructors?|"
      "trainees?|lecturers?|students?|secondees?|leaders?|heads?|colleagues?|them))(?:['’]s? "
      "(?:work|performance|service|"
      "conduct))?|reports? "
      "in writing on ([^,;]+?)|"
      "reports? on (?:the )?([^,;]+?) in writing|(?:grades?|marks?) (?:the "
      ")?([^,;]*?(?:work|practice|service|performance)))"
      "(?: (?:at|every|each|in|once|when) .*)?$");
  Terms t = clause(terms_kind::appraisal, words);
  if (auto const w = writes.whole(text)) {
    bearer(t, actor(words, w->end(1)));
    for (std::size_t const g : {std::size_t{2}, std::size_t{3}, std::size_t{4}, std::size_t{5}})
      if (w->has(g)) whom(t, part(words, *w, g));
    static Pattern const theirs("(?i)^(?:their|his|her)\\b");
    if (w->has(6) && theirs.in((*w)[6])) t.whom = context_.terms.whom;
  } else if (auto const m = passive.whole(text)) {
    whom(t, part(words, *m, 1));
    if (m->has(2)) bearer(t, part(words, *m, 2));
  } else if (auto const a = active.find(text); a && a->begin() > 2) {
    Words const by = actor(words, a->begin());
    static Pattern const people("(?i)^(?:the |both |each |all )?(?:[a-z]+ ){0,2}[a-z]+s?$");
    Mention const who = context_.institutions.at(by.view(), 0);
    if (by.size() > 60 || (who.end != by.size() && !people.in(by.view()))) return false;
    bearer(t, by);
    whom(t, part(words, *a, 1));
  } else {
    return false;
  }
  add(std::move(t), words);
  return true;
}

bool EnglishReader::other_term(Words const& words) {
  return allowance(words) || preference_term(words) || certification(words) || discipline(words) ||
         eligibility_or_choice(words);
}

bool EnglishReader::eligibility_or_choice(Words const& words) {
  static Pattern const chosen(
      "(?i)\\b(?:chosen|selected|picked|nominated|shortlisted|interviewed|put forward|proposed) by\\b");
  if (chosen.in(words.view()) && selection(words)) return true;
  return eligibility(words) || appraisal(words) || selection(words);
}

bool EnglishReader::pay_goes_on(Words const& words) {
  // Salaries remain with us; seconded staff keep their full pay
  static Pattern const goes_on(
      "(?i)^(?:the )?(?:(.+?)['’]s? )?(?:salar(?:y|ies)|pay|wages|remuneration)(?: of (.+?))? "
      "(?:(?:shall|will|is|are|to) )*(?:continues?|remains?|goes on|stays?)\\b(?:.*\\b(?:by|with|from) (?:the "
      ")?([^,;]+))?");
  static Pattern const keeps(
      "(?i)^(?:(.+?) (?:(?:shall|will|must) )*(?:keeps?|retains?|draws?|continues? to (?:receive|draw)) "
      "(?:their|his|her) (?:full |own |normal |home )*"
      "(?:pay|salar(?:y|ies)|wages)\\b|(their|his|her) (?:full )?(?:pay|salar(?:y|ies)|wages) "
      "(?:continues?|remains?|goes on|is continued))"
      "(?:.*\\b(?:by|with|from) (?:the )?([^,;]+))?");
  std::string_view const text = words.view();
  auto m = goes_on.at(text);
  if (!m) m = keeps.at(text);
  if (!m) return false;
  Terms t = clause(terms_kind::other, words);
  if (m->has(1))
    whom(t, part(words, *m, 1));
  else if (m->has(2) && m->end(2) > m->begin(2) + 3)
    whom(t, part(words, *m, 2));
  else
    t.whom = context_.terms.whom;
  if (m->has(3)) bearer(t, part(words, *m, 3));
  add(std::move(t), words);
  return true;
}

bool EnglishReader::acting(KnownCode<terms_kind> const& kind, Words const& words, Words const& by) {
  Terms t = clause(kind, words);
  bearer(t, by);
  add(std::move(t), words);
  return true;
}

Terms EnglishReader::clause(KnownCode<terms_kind> const& kind, Words const& words) {
  Terms t{.number = statement_.number, .kind = kind};
  t.text = context_.draft.text(words);
  t.obligation = obligation_of(words);
  return t;
}

void EnglishReader::take_spoken_of(Words const& words) {
  static Pattern const many("\\b(?:[Tt]hey|[Tt]heir|[Tt]hem)\\b");
  static Pattern const one("\\b(?:[Hh]er|[Hh]is|[Hh]im|[Ss]he|[Hh]e)\\b");
  static Pattern const subject(
      "^((?i:(?:all |any |those )?(?:[a-z]+ )?(?:teachers|staff|pupils|students|trainees|instructors|lecturers|"
      "volunteers|visitors)) who [^,;.]{3,70}?) (?:must|shall|will|may|are|should|receive|have)\\b");
  Plan const& plan = context_.plan();
  auto const mean = [&](Text const& people) {
    context_.terms.whom = people;
    context_.terms.whom_heading = statement_.heading;
  };
  if (one.in(words.view())) {
    if (words.of != statement_.words.of) return;
    std::string_view const before = std::string_view(words.of->text()).substr(0, words.begin);
    std::size_t last = std::string_view::npos;
    for (Participant const& p : plan.participants) {
      if (p.group || p.name.empty()) continue;
      std::size_t const at = before.rfind(p.name.any());
      if (at == std::string_view::npos || at < statement_.words.begin || (last != std::string_view::npos && at < last))
        continue;
      last = at;
      mean(p.name);
    }
  } else if (many.in(words.view()) && !people_before_.empty()) {
    mean(people_before_);
  } else if (std::size_t const end = plan.measures.size(); many.in(words.view()) && end > before_.measures &&
                                                           end > spoken_for_ && !plan.measures[end - 1].flows.empty()) {
    // Those of one school that go together: the group, be some of it named as well
    Flow const& flow = plan.measures[end - 1].flows.back();
    for (auto id = flow.who.rbegin(); id != flow.who.rend(); ++id)
      if (Participant const* const p = context_.draft.participant(*id); p != nullptr && !p->name.empty()) {
        mean(p->name);
        break;
      }
    spoken_for_ = end;
  }
  auto const s = subject.at(words.view());
  people_before_ = s ? context_.draft.text(words.part(s->begin(1), s->end(1))) : Text();
}

void EnglishReader::whom(Terms& t, Words const& words) {
  static Pattern const people("(?i)[a-z]");
  if (!people.in(words.view()) || words.size() > 120) return;
  // Whom the clause before spoke of: on completing the posting they
  static Pattern const them(
      "(?i)^(?:(?:on|at|after|upon|when|once|if|during|for|in) .* )?(?:them|they|these|all of them|each of them)$|"
      "^(?:on|at|after|upon|when|once|if) .*\\bthey\\b");
  static Pattern const their_work("(?i)^(?:their|his|her)(?:$| (?:work|service|performance|teaching)$)");
  if ((them.in(words.view()) || their_work.in(words.view())) && !context_.terms.whom.empty()) {
    t.whom = context_.terms.whom;
    return;
  }
  // such teachers | when making promotions
  static Pattern const occasion(
      " (?:when|whenever|in making|in all|in (?:the|its|their) (?:promotion|selection)|for promotion)\\b.*$");
  if (auto const o = occasion.find(words.view()); o && o->begin() > 3) return whom(t, words.part(0, o->begin()));
  // teachers on posting | and keep a record of their work
  static Pattern const and_does(",? and [a-z]+ (?:an?|the|their|its|them|each) [a-z].*$");
  static Pattern const people_too(",? and [a-z]+ (?:the|their|its) (?:parents|families|teachers|pupils)");
  auto const cut = people_too.in(words.view()) ? std::nullopt : and_does.find(words.view());
  t.whom = context_.draft.text(cut && cut->begin() > 3 ? words.part(0, cut->begin()) : words);
  context_.terms.whom = t.whom;
  context_.terms.whom_heading = statement_.heading;
}

void EnglishReader::bearer(Terms& t, Words const& words) const {
  // each school, both sides
  static Pattern const all_sides(
      "(?i)^(?:each|every|both|the two|all|either) (?:of the "
      ")?(?:schools?|sides?|part(?:y|ies)|colleges?|partners?|settings?|institutions?|kindergartens?)$");
  static Pattern const two("(?i)both|two");
  // each school for its own people
  static Pattern const for_its_own(" for (?:its|their) own [a-z]+(?: [a-z]+)?$");
  if (auto const o = for_its_own.find(words.view()); o && o->begin() > 3) return bearer(t, words.part(0, o->begin()));
  if (all_sides.in(words.view()))
    if (std::vector<InstitutionId> const sides = context_.institutions.both_sides(3);
        sides.size() == 2 || (sides.size() > 2 && !two.in(words.view()))) {
      t.by.insert(t.by.end(), sides.begin(), sides.end());
      return;
    }
  // The College at its own expense; the Playgroup's own budget; the Department's grant
  static Pattern const expense(
      "(?: (?:at|from|out of) (?:its|their|his|her) own (?:expense|costs?|budget|funds)| in full)$|['’]s? (?:own "
      ")?(?:budget|funds?|account|"
      "expense|purse|resources|means|cost)$");
  if (auto const e = expense.find(words.view()); e && e->begin() > 1) return bearer(t, words.part(0, e->begin()));
  // our own budget
  static Pattern const our_own(
      "(?i)^our(?: own)?(?: (?:school|college|budget|funds?|account|expense|purse))?s?$|^(?:us|ourselves)$");
  if (our_own.in(words.view()) && !context_.institutions.speaker().empty()) {
    t.by.push_back(context_.institutions.speaker());
    return;
  }
  // The head of Fennick Row, Mr Lisle: the school
  static Pattern const head_of(
      "(?i)^(?:the )?(?:head|principal|head ?teacher|director|staff|governors|leaders|management)s? (?:of|at) $");
  static Pattern const named_so(
      "^(?:, (?:(?:Mr|Mrs|Ms|Miss|Dr|Prof)\\.? )?[A-Z][A-Za-z'’-]+(?: [A-Z][A-Za-z'’-]+){0,2},?)?$");
  for (Mention const& k : context_.institutions.find(words.view()))
    if (k.who.size() == 1 && head_of.whole(words.view().substr(0, k.begin)) &&
        named_so.whole(words.view().substr(k.end))) {
      t.by.push_back(k.who[0]);
      return;
    }
  // They find housing: who was spoken of before
  static Pattern const they("^(?:They|It|they|it)$");
  if (they.in(words.view())) {
    if (!subject_.empty()) t.by.push_back(subject_);
    return;
  }
  for (Words const& one : members(words, true)) {
    Words name = without_article(one.trimmed(","));
    static Pattern const our("^(?:[Oo]ur|[Ii]ts|[Tt]heir) ([A-Z])");
    if (auto const o = our.at(name.view())) name = name.part(o->begin(1), name.size());
    if (name.empty()) continue;
    Mention who = context_.institutions.at(name.view(), 0);
    // the Bureau: a common noun means somebody only with its article
    if (who.end == 0 && name.begin >= 4 &&
        (name.of->text().compare(name.begin - 4, 4, "the ") == 0 ||
         name.of->text().compare(name.begin - 4, 4, "The ") == 0)) {
      Words whole = name;
      whole.begin -= 4;
      who = context_.institutions.at(whole.view(), 0);
      who.end = who.end > 4 ? who.end - 4 : 0;
    }
    // An office of it: the Centre's Teaching Section, the Office of the College
    static Pattern const office_behind("^['’]s? [A-Z]");
    static Pattern const office_before("^(?:[A-Z][A-Za-z'’-]*|of|and|for|the| )+ (?:of|at) (?:the )?$");
    if (who.end > 0 && !who.who.empty() && office_behind.at(name.view(), who.end)) who.end = name.size();
    if (who.end == 0)
      for (Mention const& k : context_.institutions.find(name.view()))
        if (k.end == name.size() && !k.who.empty() && office_before.whole(name.view().substr(0, k.begin))) who = k;
    if (who.end > 0 && !who.who.empty() && who.end + 2 >= name.size()) {
      t.by.insert(t.by.end(), who.who.begin(), who.who.end());
    } else {
      std::string all(t.other_bearer.any());
      all += (all.empty() ? "" : "、") + name.original();
      t.other_bearer = context_.draft.text(all);
    }
  }
}

void EnglishReader::add_with_sum(Terms t, Words const& where) {
  for (Piece<Amount> const& a : find_amounts(where.view(), lexicon_))
    if (a.value.quantity.unit == unit::yuan || a.value.quantity.unit == unit::ten_thousand_yuan)
      t.amount = bare(a.value.quantity);
  add(std::move(t), where);
}

void EnglishReader::add(Terms t, Words const& where) {
  context_.draft.add(std::move(t), "c");
  context_.draft.from(pointer("terms", context_.plan().terms.size() - 1), where);
}

}  // namespace bangfu::document::reader
