// SPDX-License-Identifier: BSL-1.0
// English sentences: who shall do what for whom, how much, and who pays.
#include <algorithm>
#include <cctype>
#include <utility>

#include "document/reader/amounts/questions.hpp"
#include "document/reader/english/english.hpp"
#include "document/reader/english/offices.hpp"
#include "document/reader/english/reader.hpp"
#include "document/reader/measures/results.hpp"
#include "document/reader/offices/charges.hpp"
#include "document/reader/offices/in_charge.hpp"
#include "document/reader/schedule/lesson_words.hpp"

namespace bangfu::document::reader {

namespace {

/// Where a sentence ends that goes on at `from`: before a capital after a full stop that belongs to no abbreviation.
std::vector<Words> english_sentences(Words const& words) {
  std::vector<Words> out;
  std::string_view const text = words.view();
  static Pattern const stop("[.;](?:\\s+|$)|[()\\[\\]]");
  static Pattern const abbreviated("(?:^|[\\s(\\[\"“'])(?:No|Nos|Mr|Ms|Mrs|Dr|Prof|St|Edu|e\\.g|i\\.e|[A-Z])\\.\\s*$");
  static Pattern const party("Party [A-Z]\\.\\s*$");
  std::size_t begin = 0;
  std::size_t depth = 0;
  for (auto m = stop.find(text); m; m = stop.find(text, m->end())) {
    char const mark = text[m->begin()];
    if (mark == '(' || mark == '[') ++depth;
    if ((mark == ')' || mark == ']') && depth > 0) --depth;
    if (mark != '.' && mark != ';') continue;
    // (Lead: …; support: …) is one
    if (depth > 0) continue;
    std::string_view const before = text.substr(begin, m->end() - begin);
    bool const more = m->end() < text.size();
    bool const semicolon = text[m->begin()] == ';';
    bool const next_small = more && text[m->end()] >= 'a' && text[m->end()] <= 'z';
    if (!semicolon && more && (next_small || (abbreviated.in(before) && !party.in(before)))) continue;
    out.push_back(words.part(begin, m->begin()).trimmed());
    begin = m->end();
    if (begin >= text.size()) break;
  }
  if (begin < text.size()) out.push_back(words.part(begin, text.size()).trimmed());
  return out;
}

}  // namespace

void EnglishReader::sentence(Words const& all) {
  // "…, and Tolgoi School shall send two teachers": a second duty with its own subject
  static Pattern const second("(?:, and|, while|; and|,) (?:the )?[A-Z]");
  static Pattern const duty("^[^,;]{2,60}?\\b(?:shall|must|will|may)\\b");
  std::string_view const whole = all.view();
  for (auto m = second.find(whole); m && all.size() < longest_clause; m = second.find(whole, m->begin() + 1)) {
    std::size_t const from = m->end() - 1;
    Mention const who = context_.institutions.at(whole, from);
    if (who.end <= from || !duty.at(whole, from) || !duty.in(whole.substr(0, m->begin()))) continue;
    sentence(all.part(0, m->begin()));
    sentence(all.part(from, all.size()));
    return;
  }
  // The Staffing Office makes the appointment and the Science Department provides induction: each its own
  static Pattern const and_office(",? (?:and|while) (?:(?:the|our|its|their) [A-Za-z]|[A-Z])");
  for (auto m = and_office.find(whole); m && all.size() < 400 && matter_ != SubjectMatter::terms;
       m = and_office.find(whole, m->begin() + 1)) {
    static Pattern const joint("^,? (?:and|while) ");
    Words const first = all.part(0, m->begin());
    Words const behind = all.part(joint.at(whole, m->begin())->end(), all.size());
    if (english_charges(context_, first, {}).about.empty() || english_charges(context_, behind, {}).about.empty())
      continue;
    sentence(first);
    sentence(behind);
    return;
  }
  Words words = all.trimmed(".-–•*");
  if (words.empty() || words.size() > longest_clause) return;
  take_spoken_of(words);
  if (matter_ == SubjectMatter::purpose || matter_ == SubjectMatter::results || matter_ == SubjectMatter::contacts)
    return;
  if (Mention const who = context_.institutions.at(words.view(), 0); who.end > 0 && who.who.size() == 1)
    subject_ = who.who[0];
  if (std::vector<Charge> labelled = english_labelled_offices(context_, words, {}); !labelled.empty()) {
    put_in_charge_here(std::move(labelled));
    return;
  }
  if (who_does_what(words) || list_of_aims(words) || due_of_items(words)) return;
  things(words);
  if (copies(words) || no_provision(words)) return;
  EnglishCharges in_charge;
  if (matter_ != SubjectMatter::terms) in_charge = english_charges(context_, words, {});
  static Pattern const by_number(
      "\\b\\d+\\.\\d|\\b[A-H]\\d{1,2}\\b|\\(\\d+\\)|(?i)\\b(?:clauses?|items?|articles?|points?|actions?|measures?|"
      "tasks?) \\d");
  if (by_number.in(in_charge.about.view()))
    for (Charge& c : in_charge.charges)
      if (c.about.empty()) c.about = in_charge.about;
  if (!in_charge.charges.empty()) {
    bool const no_more = in_charge.rest.empty();
    static Pattern const matter("^[A-Za-z](?:.*[a-z]){6}");
    bool const own = no_more && context_.plan().measures.size() == open_ && charged_first_ == charged_end_ &&
                     matter.in(in_charge.about.view());
    if (own) measure(words);
    if (no_more || says_only_who(in_charge.rest, in_charge.about)) {
      put_in_charge_here(std::move(in_charge.charges));
      return;
    }
    // The Head visits Party B: who holds a post does much that he is not in charge of
    if (in_charge.posts) in_charge = EnglishCharges{.charges = {}, .rest = words, .about = {}};
    words = in_charge.rest;
  }
  std::size_t const before = context_.plan().measures.size();
  provision(words, before);
  read_taught_lesson(context_, words);
  if (in_charge.charges.empty()) return;
  // Who acts answers for what is said to be done, and for nothing before it
  if (!in_charge.about.empty() && context_.plan().measures.size() > before) open_ = std::max(open_, before);
  put_in_charge_here(std::move(in_charge.charges));
}

void EnglishReader::provision(Words const& words, std::size_t before) {
  bool const term = matter_ != SubjectMatter::aims && this->term(words);
  if (!term && !find_amounts(words.view(), lexicon_).empty() &&
      tells_past(context_, words, matter_, statement_.heading, "english")) {
    read_results(context_, words);
    return;
  }
  event(words);
  static Pattern const also_duty("(?i)\\b(?:shall|must|will)\\s+(?:lodge|house|accommodate)\\b");
  if (term && !also_duty.in(words.view())) return;
  // What names the parties, or leads up to a list, promises nothing
  static Pattern const introduces(
      "\\((?:the )?[“\"]|\\([A-Z][A-Za-z]{0,6}[A-Z]\\)|\\(here(?:in)?after|\\((?:formerly|known as)");
  static Pattern const small("[a-z]");
  if (!small.in(words.view()) || (introduces.in(words.view()) && obligation_of(words).empty())) return;
  static Pattern const heading("^(?:What|How|Who|When|Where|Why|Which)\\b");
  if (words.view().back() == ':' || heading.in(words.view())) return;
  // Costs in words that are not known are no measure
  static Pattern const money(
      "(?i)\\b(?:is|are|be) (?:paid|borne|met|covered|provided|found|financed|funded)\\b|\\bpa(?:y|ys|id) "
      "|^[^ ]+ (?:lodging|meals|travel)");
  if (matter_ == SubjectMatter::terms && money.in(words.view())) return;
  measure(words);
  if (!term) amounts(words, before);
}

bool EnglishReader::no_provision(Words const& words) {
  static Pattern const none(
      "(?i)^(?:(?:this|the|our) (?:present |joint )?(?:agreement|plan|notice|programme|project|scheme|memorandum|paper|"
      "document|arrangement) (?:[a-rt-z][a-z]*s|is|(?:was|has) [a-z]+|sets|says|shows|starts|states|stands)\\b|this is "
      "(?:the|our|a|what|how)\\b|party "
      "[a-z]\\s*:|\\(?(?:lead|support|supporting|responsible|counterpart)\\s*:|no "
      "[a-eg-kn-z]|contact|signed|copies|done "
      "at|annex|based on|under the |(?:to|from|subject|re|date|cc|present|apologies|ref(?:erence)?|attended by|in "
      "attendance) ?: )");
  // The cells of a row
  static Pattern const row(" / [^/]+ / [^/]+ / ");
  static Pattern const title(
      "(?i)^(?:[A-Z][\\w'’-]*\\s+){1,6}(?:plan|schedule|programme|agreement|memorandum)(?:\\s+(?:19|20)\\d\\d.{0,10})"
      "?$");
  static Pattern const notice(
      "^(?:Notice|Schedule|Plan|Agreement|Programme|Calendar) (?:on|of|for) (?:the )?(?:[A-Z0-9][A-Za-z0-9'’-]* "
      "?)+$");
  // No teacher may be called back during the term
  static Pattern const nobody_may("(?i)^no (?:[a-z]+ ){1,3}?(?:may|shall|can|is to|are to)\\b");
  return (none.in(words.view()) && !nobody_may.in(words.view())) || notice.in(words.view()) || row.in(words.view()) ||
         title.whole(words.view()).has_value();
}

InstitutionId EnglishReader::side() const {
  if (!subject_.empty()) return subject_;
  // C. The Directorate: whose duties the heading tells
  for (std::size_t h = statement_.heading; h != no_heading; h = context_.outline.headings[h].parent) {
    std::vector<Mention> const named = context_.institutions.find(context_.outline.headings[h].title.view());
    if (named.size() == 1 && named[0].who.size() == 1) return named[0].who[0];
  }
  return context_.institutions.speaker().empty() ? context_.institutions.first(Role(role::supporting))
                                                 : context_.institutions.speaker();
}

void EnglishReader::put_in_charge_here(std::vector<Charge> charges) {
  Plan const& plan = context_.plan();
  // Prepared by A and B, above all that is planned
  if (plan.measures.empty() && statement_.heading == no_heading &&
      std::all_of(charges.begin(), charges.end(), [](Charge const& c) { return c.department.empty(); }))
    return;
  for (Charge& c : charges)
    if (c.side.empty()) {
      c.side = english_side_of_office(context_, c.department);
      if (c.side.empty()) c.side = side();
    }
  if (put_in_charge_by_number(context_, charges, statement_.heading) && charges.empty()) return;
  std::size_t first = open_;
  std::size_t end = plan.measures.size();
  if (first >= end && charged_first_ == charged_end_) {
    // Behind the numbered items of a part: of all of them, where nobody has been put in charge of any
    std::vector<std::size_t> const told =
        statement_.number.empty() ? measures_below(context_, statement_.heading) : std::vector<std::size_t>();
    bool const items = told.size() > 1 && plan.measures[told.front()].number != plan.measures[told.back()].number &&
                       told.back() - told.front() < 12 && told.back() + 1 == end;
    if (items &&
        std::all_of(told.begin(), told.end(), [&](std::size_t i) { return plan.measures[i].responsible.empty(); })) {
      charged_first_ = told.front();
      charged_end_ = told.back() + 1;
    }
  }
  if (first >= end) {
    // Owner: …. Counterpart: …: of what the first was of
    first = charged_first_;
    end = charged_end_;
  }
  if (first < end) {
    for (Charge const& c : charges) put_in_charge(context_, c, first, end);
    charged_first_ = first;
    charged_end_ = end;
    open_ = plan.measures.size();
    return;
  }
  put_in_charge_of_statement(context_, charges, before_, statement_.heading);
  context_.offices.alone = made_so_far(context_) == before_;
}

bool EnglishReader::who_does_what(Words const& words) {
  static Pattern const label("^([A-Z][A-Za-z0-9 ,&’'-]{1,40}): (.+)$");
  static Pattern const numbers(
      "^(?:Measures?|Items?|Tasks?|Points?|Actions?|Activit(?:y|ies)|Clauses?|Articles?|Sections?|Nos?\\.?) "
      "[A-H]?\\d[\\dA-H., ]*(?:(?:and|to|-) ?[A-H]?\\d[\\d.]*)*: ");
  auto const m =
      matter_ == SubjectMatter::offices || numbers.in(words.view()) ? label.whole(words.view()) : std::nullopt;
  if (!m) return false;
  // At St Enda's: whose the office is; Overall: of everything, which is nobody's in particular
  static Pattern const all("(?i)^(?:at|for|overall|in (?:all|general)|general|everything)\\b");
  InstitutionId of;
  for (Mention const& k : context_.institutions.find((*m)[1]))
    if (k.who.size() == 1) of = k.who[0];
  std::vector<Charge> found =
      english_offices_only(context_, part(words, *m, 2), {.side = of, .labelled = false, .posts = true});
  if (found.empty()) return false;
  if (all.in((*m)[1])) {
    if (!of.empty()) put_in_charge_of_statement(context_, found, before_, statement_.heading);
    return true;
  }
  for (Charge& c : found) {
    c.about = part(words, *m, 1);
    if (c.side.empty()) c.side = english_side_of_office(context_, c.department);
    if (c.side.empty()) c.side = side();
  }
  return put_in_charge_by_number(context_, found, no_heading);
}

bool EnglishReader::says_only_who(Words const& words, Words const& about) const {
  static Pattern const of_it(
      "(?i)^(?:(?:will|(?:is|are) to|also) )?(?:(?:it|this|these|they|that|the "
      "(?:work|item|measure|activity|programme|visits?|exchange|camp|training|"
      "timetable|details|arrangements?))\\b|[a-z]+(?: [a-z]+)?$|(?:selects?|receives?|assists?|supports?|helps?|keeps?|"
      "arranges?|handles?|looks? after|follows? up|sees? to|co-?ordinates?|manages?|oversees?)\\b)");
  // finds the hosts, fits the lessons in, hands out the passwords: what it acts on is known already
  static Pattern const on_what_is_known(
      "^(?:(?:will|(?:is|are) to|also|then|each) )*[a-z]{3,}(?: and [a-z]{3,})?(?: [a-z]{2,4})?(?: (?:an "
      "eye|care|charge|part|a "
      "list|lists|minutes|room|contact))?(?: "
      "(?:on|of|for|in|after|to|out|up|with))? "
      "(?:the|this|these|those|that|it|them|him|her|his|their|its|both|all|each|everything|everyone)\\b");
  bool const told = context_.plan().measures.size() > before_.measures;
  // It shall be organised by …, Their programme shall be drawn up by …
  static Pattern const done_by(
      "(?i)^(?:it|this|these|they|their [a-z]+(?: [a-z]+)?) (?:shall|must|should|will|is to|are to) (?:also |jointly "
      ")?be$");
  if (told && done_by.in(about.view())) return true;
  if (!told || !obligation_of(words).empty()) return false;
  // the two days: what was told before
  static Pattern const known_number("(?i)\\b(?:the|these|those|both|its|their) $");
  for (Piece<Amount> const& a : find_amounts(words.view(), lexicon_))
    if (!known_number.in(words.view().substr(0, a.span.offset))) return false;
  if (of_it.in(about.view())) return true;
  // … of the other school: something that it does for somebody
  for (Mention const& m : context_.institutions.find(about.view()))
    if (!m.group) return false;
  if (!on_what_is_known.in(about.view())) return false;
  // will draft the training programme, which nobody has told of: something that is done
  static Pattern const object("\\bthe (?:[a-z-]+ )*?([a-z]{4,})(?:$| (?:of|for|at|in|on|to|by|with|and|together)\\b)");
  auto const what = object.find(about.view());
  static Pattern const to_come("^(?:will|(?:is|are) to) ");
  return !what || !to_come.in(about.view()) || modalities(about.view()).empty() ||
         context_.plan().measures.back().title.any().find((*what)[1]) != std::string_view::npos;
}

Obligation EnglishReader::obligation_of(Words const& words) const {
  // 31 May 2024 is no permission
  static Pattern const in_a_date("\\d $");
  static Pattern const day_behind("^ \\d");
  static Pattern const of_time("(?i)\\b(?:in|by|of|until|from|to|and) $");
  for (Piece<Obligation> const& o : find_obligations(words.view(), lexicon_)) {
    bool const month =
        o.wording == "May" && o.span.offset > 0 &&
        (in_a_date.in(words.view().substr(0, o.span.offset)) || day_behind.in(words.view().substr(o.span.end())) ||
         of_time.in(words.view().substr(0, o.span.offset)));
    if (!month) return o.value;
  }
  return Obligation();
}

void EnglishReader::event(Words const& words) {
  static Pattern const takes_place(
      "(?i)\\b(?:is|are|will be) held\\b|\\btakes? place\\b|\\b(?:selects?|announces?|publish(?:es)?|signs?|meets?) "
      ".*\\b(?:by|in|on)\\b");
  if (!takes_place.in(words.view()) || !obligation_of(words).empty()) return;
  for (Piece<Timing> const& t : find_timings(words.view(), context_.time, lexicon_)) {
    if (!t.value.when.window && !t.value.when.months) continue;
    Activity a{.number = statement_.number, .title = context_.draft.text(words.part(0, t.span.offset).trimmed(","))};
    a.when = t.value.when;
    a.when.wording = {};
    auto const lengths = find_durations(words.view().substr(0, t.span.offset), lexicon_);
    if (!lengths.empty()) a.when.lasts = lengths.front().value;
    std::vector<Modality> const kinds = modalities(words.view());
    if (!kinds.empty()) a.modality = kinds.front();
    context_.draft.add(std::move(a), "a");
    context_.draft.from(pointer("activities", context_.plan().activities.size() - 1), words);
    return;
  }
}

void read_english_provisions(Context& context, Statement const& statement) {
  EnglishReader reader(context, statement);
  std::size_t const activities = context.plan().activities.size();
  std::vector<Words> const all = english_sentences(statement.words);
  for (Words const& sentence : all) reader.sentence(sentence);
  // B has no geography teacher for Grade 11. Ms Low takes the class every Tuesday at 8:50: one lesson in two sentences
  if (all.size() > 1 && context.plan().activities.size() == activities) read_taught_lesson(context, statement.words);
}

bool read_english_costs(Context& context, Statement const& statement) {
  return EnglishReader(context, statement).costs_by(statement.words.trimmed(".-–"));
}

}  // namespace bangfu::document::reader
