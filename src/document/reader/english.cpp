// SPDX-License-Identifier: BSL-1.0
// English sentences: who shall do what for whom, how much, and who pays.
#include <algorithm>
#include <cctype>
#include <utility>

#include "charges.hpp"
#include "english_offices.hpp"
#include "english_reader.hpp"
#include "lesson_words.hpp"

namespace bangfu::document::reader {

namespace {

constexpr std::size_t longest_sentence = 2000;

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
  for (auto m = second.find(whole); m && all.size() < longest_sentence; m = second.find(whole, m->begin() + 1)) {
    std::size_t const from = m->end() - 1;
    Mention const who = context_.institutions.at(whole, from);
    if (who.end <= from || !duty.at(whole, from) || !duty.in(whole.substr(0, m->begin()))) continue;
    sentence(all.part(0, m->begin()));
    sentence(all.part(from, all.size()));
    return;
  }
  // The Staffing Office makes the appointment and the Science Department provides induction: each its own
  static Pattern const and_office(",? (?:and|while) (?:(?:the|our|its|their) [A-Za-z]|[A-Z])");
  for (auto m = and_office.find(whole); m && all.size() < 400; m = and_office.find(whole, m->begin() + 1)) {
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
  if (words.empty() || words.size() > longest_sentence) return;
  if (matter_ == SubjectMatter::purpose || matter_ == SubjectMatter::results || matter_ == SubjectMatter::contacts)
    return;
  if (Mention const who = context_.institutions.at(words.view(), 0); who.end > 0 && who.who.size() == 1)
    subject_ = who.who[0];
  if (std::vector<Charge> labelled = english_labelled_offices(context_, words, {}); !labelled.empty()) {
    put_in_charge_here(std::move(labelled));
    return;
  }
  if (list_of_aims(words)) return;
  things(words);
  if (copies(words) || no_provision(words)) return;
  EnglishCharges in_charge;
  if (matter_ != SubjectMatter::terms) in_charge = english_charges(context_, words, {});
  static Pattern const by_number("\\b\\d+\\.\\d|\\(\\d+\\)|(?i)\\b(?:clauses?|items?|articles?|points?|actions?) \\d");
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
  if (!term && tells_the_past(context_, words.view())) {
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
      "at|annex|based on|under the )");
  // The cells of a row
  static Pattern const row(" / [^/]+ / [^/]+ / ");
  static Pattern const title(
      "(?i)^(?:[A-Z][\\w'’-]*\\s+){1,6}(?:plan|schedule|programme|agreement|memorandum)(?:\\s+(?:19|20)\\d\\d.{0,10})"
      "?$");
  static Pattern const notice(
      "^(?:Notice|Schedule|Plan|Agreement|Programme|Calendar) (?:on|of|for) (?:the )?(?:[A-Z0-9][A-Za-z0-9'’-]* "
      "?)+$");
  return none.in(words.view()) || notice.in(words.view()) || row.in(words.view()) ||
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
  context_.only_offices = made_so_far(context_) == before_;
}

bool EnglishReader::says_only_who(Words const& words, Words const& about) const {
  static Pattern const of_it(
      "(?i)^(?:(?:will|(?:is|are) to|also) )?(?:(?:it|this|these|they|that|the "
      "(?:work|item|measure|activity|programme|visits?|exchange|camp|training|"
      "timetable|details|arrangements?))\\b|[a-z]+(?: [a-z]+)?$|(?:selects?|receives?|assists?|supports?|helps?|keeps?|"
      "arranges?|handles?|looks? after|follows? up|sees? to|co-?ordinates?|manages?|oversees?)\\b)");
  // finds the hosts, fits the lessons in, hands out the passwords: what it acts on is known already
  static Pattern const on_what_is_known(
      "^(?:(?:will|(?:is|are) to|also|then|each) )*[a-z]{3,}(?: [a-z]{2,4})?(?: (?:an eye|care|charge|part|a "
      "list|lists|minutes|room|contact))?(?: "
      "(?:on|of|for|in|after|to|out|up|with))? "
      "(?:the|this|these|those|that|it|them|him|her|his|their|its|both|all|each|everything|everyone)\\b");
  bool const told = context_.plan().measures.size() > before_.measures;
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

bool EnglishReader::goes_on_with_it(std::string_view text) const {
  Plan const& plan = context_.plan();
  static Pattern const subject("^(?:The |These |Those |Both |All )?([A-Za-z][a-z]{3,}?)(?:e?s)? (?:[a-z]+) ");
  auto const m = subject.at(text);
  if (!m || plan.measures.size() <= before_.measures || lexicon_.find("scope", text).empty()) return false;
  for (Mention const& k : context_.institutions.find(text))
    if (!k.own) return false;
  std::string who((*m)[1]);
  who[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(who[0])));
  std::string const before(plan.measures.back().title.any());
  return before.find(' ' + who) != std::string::npos;
}

void EnglishReader::measure(Words const& words) {
  std::string_view const text = words.view();
  static Pattern const acts(
      "(?i)\\b(?:"
      "sends?|undergo(?:es)?|goes|go|comes?|returns?|participates?|deputes?|deploys?|details?|"
      "dispatch(?:es)?|serves?|welcomes?|keeps?|streams?|broadcasts?|undertakes?|co-?writes?|builds?|built|"
      "demonstrates?|joint|attached|sits?|receives?|hosts?|trains?|teach(?:es)?|visits?|shadows?|shares?|"
      "opens?|helps?|supports?|holds?|gives?|organi[sz]es?|submits?|releases?|lends?|donates?|exchanges?|"
      "brings?|drafts?|coach(?:es)?|lectures?|observes?|invites?|prepares?|provides?|lodges?|changed|"
      "copied|meets?|seconds?|assigns?|posts?|mentors?|takes?|plans?|runs?|offers?|twins?|pairs?|joins?|"
      "attends?|stays?|spends?|cop(?:y|ies)|adopts?|reviews?|inspects?|convenes?|establish(?:es)?|"
      "develops?|writes?|compiles?|launch(?:es)?|conducts?|delivers?|leads?|guides?|advises?|assists?|"
      "accepts?|admits?|works?|presents?|introduces?|recruits?|supplies|supply|watch(?:es)?|speaks?|talks?|"
      "discuss(?:es)?|borrows?|swaps?|corresponds?|edits?|publish(?:es)?|translates?|revises?|improves?|"
      "diagnoses?|tours?|performs?|"
      "pays? an?|sets? up|carr(?:y|ies) out|hands? over|gets? (?:access|accounts)|draws? up|"
      "can (?:use|borrow|visit|join|attend|come|stay|apply|log))\\b");
  // is to be opened, will bring; not: will be 90 per cent
  static Pattern const to_come(
      "(?i)\\b(?:will|shall|(?:is|are) to) (?:(?:also|jointly|each|both|then|together|regularly|again|as well) )*(?:be "
      "(?:(?:also|jointly|newly|regularly) "
      ")*[a-z]{2,}(?:ed|en|ld|nt|ght|de|ne|pt|ut)\\b|[a-ac-z][a-z-]+|b[a-df-z][a-z-]+)");
  static Pattern const done(
      "(?i)\\b(?:is|are) (?:(?:also|jointly|freely|newly|regularly|each|both) "
      ")*(?:opened|shared|sent|lent|donated|given|"
      "exchanged|invited|taught|posted|seconded|offered|run|built|written|made available|put at)\\b|"
      // is giving 24 laptops, have offered to hire the coach
      "\\b(?:is|are) (?:also |now )?(?:giving|lending|sending|offering|donating|providing|opening|sharing|setting up|"
      "planning)\\b|\\btogether(?:$|[,;]| (?:at|in|on|every|each|once|twice|during|for)\\b)|"
      "\\breports? to [^,;]*\\b(?:a|each|every|per|by|at|twice|once)\\b|\\b(?:has|have) (?:kindly |also |generously "
      ")*(?:promised|offered|agreed|undertaken|pledged)\\b");
  // States, not acts: the pass rate rises to 85 per cent; teachers hold a certificate
  static Pattern const states(
      "(?i)\\b(?:rates?|share|proportion|percentage|scores?|average|number of [a-z "
      "]+)\\b.*\\b(?:rises?|reach(?:es)?|exceeds?|falls?|grows?|stands?|is|"
      "are|increases?)\\b|\\bholds? (?:a|an|the)?\\s*\\w* ?(?:certificate|title|degree)s?\\b|\\b(?:is|are) "
      "(?:put|made|reached)\\b");
  Mention const who = context_.institutions.at(text, 0);
  if (who.end > 0 && who.who.size() == 1) subject_ = who.who[0];
  Obligation const duty = obligation_of(words);
  if (duty.empty() && states.in(text)) return;
  // Each shall give at least twelve lessons a week: how much of what was said before
  static Pattern const of_each(
      "^(?i:each|they|every one|each of them|he|she)(?: of (?:them|these))? (?:(?:shall|will|must|should) )?"
      "(?:give|teach|take|observe|attend|hold|keep|write)s?\\b.*\\b(?:a|per|each|every) (?:week|term|month|year)\\b");
  if (of_each.in(text)) return;
  // All nine teachers can lead free play: what is to be so
  static Pattern const able(
      "^(?:(?:By|In|At|From|Before) [^,;]{3,40}?,? )?(?i:all|every|each|most|at least|no fewer than|not fewer than|no "
      "less than)\\b[^,;]*\\b(?:can|(?:is|are) able to)\\b");
  if (able.in(text)) return;
  // They come in two groups of five: how the measure before goes
  static Pattern const of_those(
      "^(?:They|He|She|Each|Each of them) (?:shall |will |must )?(?:comes?|keeps?|stays?|remains?|lives?|go|goes|gets?|"
      "arrives?|leaves?|returns?) ");
  if (of_those.in(text) && context_.plan().measures.size() > before_.measures) return;
  // The office keeps the list and books transport: who looks after it
  static Pattern const serves(
      "(?i)\\b(?:keeps? (?:the|a) (?:list|record|register|minutes|file|log)|takes? the (?:minutes|lead)|books? (?:the "
      ")?(?:transport|travel|coach|bus|rooms?)|sets? up the rooms?|chairs? (?:it|the)|shares? responsibility|keeps? an "
      "eye|sees? to the|finds? the hosts|(?:is|are) in charge of|"
      "organi[sz]es? (?:\\d|this|these|it|them|both|all (?:of )?(?:this|these)))\\b|\\bchairs?$|\\bchairs, and\\b");
  if (duty.empty() && serves.in(text) && find_amounts(text, lexicon_).empty()) return;
  // Mentors visit their partners twice a term: how often what was said before is done
  if (duty.empty() && goes_on_with_it(text)) return;
  // The Office has asked A to help B: how it came about; the committee consists of …
  static Pattern const asked("^(?:[A-Z]|the )[^,;]*? ha(?:s|ve) (?:asked|requested|instructed) (?:the |us |[A-Z])");
  static Pattern const we("^We\\b");
  static Pattern const consists(
      "^(?i:the|a|an|our) (?:[A-Za-z]+ ){0,3}(?i:committee|group|team|board|party|council) (?:consists? "
      "of|comprises?|is made "
      "up of)\\b");
  if (duty.empty() && ((statement_.number.empty() && asked.in(text) && !we.in(text)) || consists.in(text))) return;
  // We expect seven teachers to come
  static Pattern const expect("^(?:We|They) (?:expect|reckon|count)\\b");
  if (duty.empty() && expect.in(text)) return;
  // Things we share: a heading without a label
  static Pattern const title("^[A-Z][^.;:!?]{2,40}$");
  static Pattern const modal("\\b(?:will|shall|must|should|may|can|is|are|to)\\b");
  bool const alone = statement_.number.empty() && statement_.whole.size() == words.size() && words.size() < 32 &&
                     title.in(text) && !modal.in(text) && context_.institutions.find(text).empty() &&
                     find_amounts(text, lexicon_).empty() && lexicon_.find("scope", text).empty();
  if (duty.empty() && alone && statement_.whole.end < statement_.whole.of->text().size() &&
      statement_.whole.of->text()[statement_.whole.end] != '.')
    return;
  // There are nine pairs this year: how things are
  static Pattern const there_is("^(?i:there (?:is|are|was|were))\\b");
  if (duty.empty() && there_is.in(text)) return;
  static Pattern const held("(?i)\\b(?:is|are)\\s+held\\b");
  static Pattern const introduction(
      "(?i)\\bunder the\\b|\\bin accordance with\\b|\\bbased on\\b|\\b(?:hereafter|hereinafter|called)\\b|^(?:in "
      "line with|following|pursuant to)\\b|\\b(?:is|are) set up\\b|"
      "\\b(?:supports?|helps?|assists?|twinned with|paired "
      "with)\\b.*\\b(?:from|for|during|in|until)\\b.*\\b(?:19|20)\\d\\d\\b");
  bool const introduces = statement_.heading == no_heading && statement_.number.empty() && introduction.in(text);
  if (held.in(text) || (duty.empty() && (introduces || matter_ == SubjectMatter::aims))) return;
  // The schools agree to work together from … to …
  static Pattern const agree(
      "\\bagree(?:s|d)? to (?:work together|co-?operate|collaborate|enter|form|be (?:partners|twinned|paired))\\b");
  if (duty.empty() && statement_.number.empty() && agree.in(text)) return;
  // Who supports whom, and no more
  static Pattern const helps(
      "(?i)^(?:supports?|helps?|assists?|is (?:paired|twinned|matched) with|partners? with)(?: the)? ");
  if (duty.empty() && who.end > 0)
    if (auto const h = helps.at(text, std::min(text.size(), who.end + 1)))
      for (std::size_t at = h->end();;) {
        static Pattern const joins("^(?:,? and |, )(?:the )?");
        Mention const other = context_.institutions.at(text, at);
        if (other.end == text.size()) return;
        auto const j = other.end > at ? joins.at(text, other.end) : std::nullopt;
        if (!j) break;
        at = j->end();
      }
  // Thirty pupils of Marsh Lane travel to Ashdown: who goes somewhere does something
  std::vector<Words> where;
  std::vector<Flow> flows = read_english_flows(context_, words, where, subject_);
  bool const act = acts.in(text) || to_come.in(text) || done.in(text);
  if (duty.empty() && !act && flows.empty()) return;
  Measure m;
  m.number = statement_.number;
  m.area = area_of(context_, statement_.heading);
  m.title = context_.draft.text(words);
  m.obligation = duty;
  std::vector<Modality> kinds = modalities(text);
  // It meets twice a year: who was told before
  static Pattern const it_meets("^It (?:(?:will|shall|also|normally) )*(?:meets?|gathers?|confers?)\\b");
  if (auto const& groups = context_.plan().leading_groups;
      !groups.empty() && !groups.back().name.empty() && it_meets.in(text))
    m.title = context_.draft.text(std::string(groups.back().name.any()) + std::string(text.substr(2)));
  if (!kinds.empty()) m.modality = kinds.front();
  for (std::size_t k = 1; k < kinds.size(); ++k) m.also.push_back(kinds[k]);
  static Pattern const goes_on("(?i)\\bcontinues? to\\b");
  m.continued = goes_on.in(text);
  m.flows = std::move(flows);
  context_.draft.add(std::move(m), "m");
  std::size_t const index = context_.plan().measures.size() - 1;
  context_.draft.from(pointer("measures", index), words);
  for (std::size_t k = 0; k < where.size(); ++k)
    context_.draft.from(pointer("measures", index) + "/flows/" + std::to_string(k), where[k]);
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
