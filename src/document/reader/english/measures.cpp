// SPDX-License-Identifier: BSL-1.0
// Which English sentences are measures, and what they become.
#include <cctype>
#include <utility>

#include "document/reader/english/reader.hpp"
#include "document/reader/learned/model.hpp"
#include "document/reader/learned/weights.hpp"

namespace bangfu::document::reader {

namespace {

/// Whether the words say that somebody does something, or that something is done.
bool tells_an_act(std::string_view text) {
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
      "exchanged|invited|taught|posted|seconded|offered|run|built|written|made available|kept|put "
      "(?:at|on|up|online|into))\\b|"
      // is giving 24 laptops, have offered to hire the coach
      "\\b(?:is|are) (?:also |now )?(?:giving|lending|sending|offering|donating|providing|opening|sharing|setting up|"
      "planning)\\b|\\btogether(?:$|[,;]| (?:at|in|on|every|each|once|twice|during|for)\\b)|"
      "\\breports? to [^,;]*\\b(?:a|each|every|per|by|at|twice|once)\\b|\\b(?:has|have) (?:kindly |also |generously "
      ")*(?:promised|offered|agreed|undertaken|pledged)\\b");
  // The Trust transfers 60 tablets to Lowfield: what somebody does to something, whatever the verb
  static Pattern const does_to(
      "\\b[a-z]{3,}(?:e?s) (?:the |a |an |its |their |some |about |up to |\\d)?[^,;.]{0,60}? to (?:the )?[A-Z]");
  static Pattern const state(
      "\\b(?:belongs?|lies|leads|amounts?|comes?|refers?|relates?|is|are|was|has|runs?|needs?|wants?|wishes|hopes|"
      "agrees|tries|used|ought|as|its|this|goods|plus|less|unless|across|thus|besides|always|perhaps) ");
  if (acts.in(text) || to_come.in(text) || done.in(text)) return true;
  auto const m = does_to.find(text);
  return m && !state.at(text, m->begin()) && m->begin() > 3 && m->begin() < 80;
}

/// Names and numbers say nothing of themselves, but that they stand there.
std::string masked(Context const& context, std::string_view text, std::vector<Mention> const& named) {
  static Pattern const number("\\d[\\d.,:]*");
  std::string out;
  std::size_t at = 0;
  auto const is = [&](Mention const& m, Role const& r) {
    return m.who.size() == 1 && context.institutions.has_role(m.who[0], r);
  };
  for (Mention const& m : named) {
    if (m.begin < at) continue;
    out += number.replaced(text.substr(at, m.begin - at), " number ");
    out += m.group || m.who.size() > 1     ? " bothsides "
           : is(m, Role(role::supporting)) ? " giver "
           : is(m, Role(role::recipient))  ? " taker "
                                           : " body ";
    at = m.end;
  }
  return out + number.replaced(text.substr(at), " number ");
}

}  // namespace

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

bool EnglishReader::about_the_measure_before(std::string_view text) const {
  // Each shall give at least twelve lessons a week: how much of what was said before
  static Pattern const of_each(
      "^(?i:each|they|every one|each of them|he|she)(?: of (?:them|these))? (?:(?:shall|will|must|should) )?"
      "(?:give|teach|take|observe|attend|hold|keep|write)s?\\b.*\\b(?:a|per|each|every) (?:week|term|month|year)\\b");
  if (of_each.in(text)) return true;
  // They come in two groups of five: how the measure before goes
  static Pattern const of_those(
      "^(?:They|He|She|Each|Each of them) (?:shall |will |must )?(?:comes?|keeps?|stays?|remains?|lives?|go|goes|gets?|"
      "arrives?|leaves?|returns?) ");
  if (of_those.in(text) && context_.plan().measures.size() > before_.measures) return true;
  static Pattern const held("(?i)\\b(?:is|are)\\s+held\\b");
  return held.in(text);
}

bool EnglishReader::only_describes(Words const& words) const {
  std::string_view const text = words.view();
  // States, not acts: the pass rate rises to 85 per cent; teachers hold a certificate
  static Pattern const states(
      "(?i)\\b(?:rates?|share|proportion|percentage|scores?|average|number of [a-z "
      "]+)\\b.*\\b(?:rises?|reach(?:es)?|exceeds?|falls?|grows?|stands?|is|"
      "are|increases?)\\b|\\bholds? (?:a|an|the)?\\s*\\w* ?(?:certificate|title|degree)s?\\b|\\b(?:is|are) "
      "(?:made|reached|put (?:in charge|right|first))\\b");
  if (states.in(text)) return true;
  // The office keeps the list and books transport: who looks after it
  static Pattern const serves(
      "(?i)\\b(?:keeps? (?:the|a) (?:list|record|register|minutes|file|log)|takes? the (?:minutes|lead)|books? (?:the "
      ")?(?:transport|travel|coach|bus|rooms?)|sets? up the rooms?|chairs? (?:it|the)|shares? responsibility|keeps? an "
      "eye|sees? to (?:the|their|its|this|it)|looks? after (?:the|their|its|this|it)|finds? the hosts|(?:is|are) in "
      "charge of|"
      "organi[sz]es? (?:\\d|this|these|it|them|both|all (?:of )?(?:this|these)))\\b|\\bchairs?$|\\bchairs, and\\b");
  if (serves.in(text) && find_amounts(text, lexicon_).empty()) return true;
  // Mentors visit their partners twice a term: how often what was said before is done
  if (goes_on_with_it(text)) return true;
  // The Office has asked A to help B: how it came about; the committee consists of …
  static Pattern const asked("^(?:[A-Z]|the )[^,;]*? ha(?:s|ve) (?:asked|requested|instructed) (?:the |us |[A-Z])");
  static Pattern const we("^We\\b");
  static Pattern const consists(
      "^(?i:the|a|an|our) (?:[A-Za-z]+ ){0,3}(?i:committee|group|team|board|party|council) (?:consists? "
      "of|comprises?|is made "
      "up of)\\b");
  if ((statement_.number.empty() && asked.in(text) && !we.in(text)) || consists.in(text)) return true;
  // We are glad that …; we look forward to it; we can offer you the following
  static Pattern const courtesy(
      "^(?:We|I) (?:(?:am|are) (?:very )?(?:glad|pleased|happy|grateful|delighted|sorry|sure)|look "
      "forward|thank|hope|wish|would (?:also )?like to thank|"
      "trust|understand|know)\\b|^(?:Thank|Thanks|Please let)\\b|\\b(?:the following|as follows)$");
  if (courtesy.in(text)) return true;
  // We expect seven teachers to come
  static Pattern const expect("^(?:We|They) (?:expect|reckon|count)\\b");
  if (expect.in(text)) return true;
  // Things we share: a heading without a label
  static Pattern const title("^[A-Z][^.;:!?]{2,40}$");
  static Pattern const modal("\\b(?:will|shall|must|should|may|can|is|are|to)\\b");
  bool const alone = statement_.number.empty() && statement_.whole.size() == words.size() && words.size() < 32 &&
                     title.in(text) && !modal.in(text) && context_.institutions.find(text).empty() &&
                     find_amounts(text, lexicon_).empty() && lexicon_.find("scope", text).empty();
  if (alone && statement_.whole.end < statement_.whole.of->text().size() &&
      statement_.whole.of->text()[statement_.whole.end] != '.')
    return true;
  return introduces_the_plan(words);
}

bool EnglishReader::introduces_the_plan(Words const& words) const {
  std::string_view const text = words.view();
  // There are nine pairs this year: how things are
  static Pattern const there_is("^(?i:there (?:is|are|was|were))\\b");
  if (there_is.in(text)) return true;
  static Pattern const introduction(
      "(?i)\\bunder the\\b|\\bin accordance with\\b|\\bbased on\\b|\\b(?:hereafter|hereinafter|called)\\b|^(?:in "
      "line with|following|pursuant to)\\b|\\b(?:is|are) set up\\b|"
      "\\b(?:supports?|helps?|assists?|twinned with|paired "
      "with)\\b.*\\b(?:from|for|during|in|until)\\b.*\\b(?:19|20)\\d\\d\\b");
  bool const introduces = statement_.heading == no_heading && statement_.number.empty() && introduction.in(text);
  if (introduces || matter_ == SubjectMatter::aims) return true;
  // The schools agree to work together from … to …
  static Pattern const agree(
      "\\bagree(?:s|d)? to (?:work together|co-?operate|collaborate|enter|form|be (?:partners|twinned|paired))\\b");
  if (statement_.number.empty() && agree.in(text)) return true;
  // Who supports whom, and no more
  static Pattern const helps(
      "(?i)^(?:supports?|helps?|assists?|is (?:paired|twinned|matched) with|partners? with)(?: the)? ");
  if (Mention const who = context_.institutions.at(text, 0); who.end > 0)
    if (auto const h = helps.at(text, std::min(text.size(), who.end + 1)))
      for (std::size_t at = h->end();;) {
        static Pattern const joins("^(?:,? and |, )(?:the )?");
        Mention const other = context_.institutions.at(text, at);
        if (other.end == text.size()) return true;
        auto const j = other.end > at ? joins.at(text, other.end) : std::nullopt;
        if (!j) break;
        at = j->end();
      }
  return false;
}

Features EnglishReader::features_of(Words const& words, std::size_t flows) const {
  std::string_view const text = words.view();
  std::vector<Mention> const named = context_.institutions.find(text);
  std::size_t constexpr longest = 12;
  std::size_t constexpr two = 2;
  bool const made = context_.plan().measures.size() > before_.measures;
  std::string const matter = std::to_string(static_cast<int>(matter_));
  Features f;
  f.pieces("c", masked(context_, text, named), 1, two);
  std::string const first(text.substr(0, text.find(' ')));
  f.add(std::string("first ") + (made ? "m " : "- ") + first);
  if (statement_.heading != no_heading)
    f.pieces("h", context_.outline.headings[statement_.heading].title.view(), 1, two);
  f.add("matter " + matter + (statement_.number.empty() ? '-' : 'n') + (made ? 'm' : '-'));
  f.add("headed", statement_.heading == no_heading ? 0 : 1);
  f.add("alone", statement_.whole.size() == words.size() ? 1 : 0);
  f.add("begins", words.begin == statement_.words.begin ? 1 : 0);
  f.add("stopped", words.end < words.of->text().size() && words.of->text()[words.end] == '.' ? 1 : 0);
  f.add("flows", std::min(flows, two));
  f.add("length", std::min(text.size() / 16, longest));
  f.add("names", std::min(named.size(), two));
  f.add("actor", !named.empty() && named.front().begin < 5 ? 1 : 0);
  f.add("numbers", std::min(find_amounts(text, lexicon_).size(), two));
  Obligation const duty = obligation_of(words);
  f.add("duty " + (duty.empty() ? std::string("none") : std::string(duty.code())));
  f.add("always");
  return f;
}

void EnglishReader::measure(Words const& words) {
  std::string_view const text = words.view();
  Mention const who = context_.institutions.at(text, 0);
  if (who.end > 0 && who.who.size() == 1) subject_ = who.who[0];
  Obligation const duty = obligation_of(words);
  // All nine teachers can lead free play: what is to be so
  static Pattern const able(
      "^(?:(?:By|In|At|From|Before) [^,;]{3,40}?,? )?(?i:all|every|each|most|at least|no fewer than|not fewer than|no "
      "less than)\\b[^,;]*\\b(?:can|(?:is|are) able to)\\b");
  bool const none = able.in(text) || about_the_measure_before(text) || (duty.empty() && only_describes(words));
  // Thirty pupils of Marsh Lane travel to Ashdown: who goes somewhere does something
  std::vector<Words> where;
  std::vector<Flow> flows = read_english_flows(context_, words, where, subject_);
  bool const deed = !none && (!duty.empty() || tells_an_act(text) || !flows.empty());
  note_asked("english_measure", features_of(words, flows.size()), words, deed ? "yes" : "no");
  if (!deed) return;
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

}  // namespace bangfu::document::reader
