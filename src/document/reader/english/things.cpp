// SPDX-License-Identifier: BSL-1.0
// What is shared, and what papers are made, as English sentences say it.
#include <algorithm>
#include <utility>

#include "document/reader/english/reader.hpp"
#include "document/reader/measures/subjects.hpp"

namespace bangfu::document::reader {

namespace {

/// What is shared, opened, lent or copied.
std::string const shared_head =
    "(?:librar(?:y|ies)|laborator(?:y|ies)|labs?|(?:question|test|item|resource) (?:banks?|librar(?:y|ies))|platforms?|"
    "observator(?:y|ies)|planetariums?|workshops|(?:virtual|school|training) workshop|simulators?|software|studios?|"
    "(?:training|resource|sports|science|arts?|language|media) (?:centres?|centers?|base|ship|hall|rooms?)|classrooms?|"
    "(?:digital|online|video) (?:courses|lessons|resources)|recordings|archives?|databases?|gymnasium|swimming pool|"
    "sports (?:hall|field|ground)s?|greenhouses?|schemes? of work|lesson materials|teaching materials|kits?|toolkits?)";
/// Whose it is, and which: its two, Hawksmere's, the.
std::string const whose =
    "(?:(?:(?:its|their|our|his|her|the|all|both|one|two|three|four|\\d+|of|own)|"
    "[A-Z][A-Za-z'’ ]{1,40}['’]s?|(?:schools?|colleges?|centres?|academy)['’]s?) ){1,4}";

/// Papers and other works.
std::string const work =
    "(?:reports?|plans?|summar(?:y|ies)|records?|handbooks?|workbooks?|agreements?|minutes|textbooks?|readers?|"
    "timetables?|"
    "casebooks?|(?:self-)?assessments?|analys[ei]s|newsletters?|guides?|logs?|diar(?:y|ies)|syllabus(?:es)?|"
    "lists?(?: of [a-z]+)?|curricul(?:um|a)|rules on [a-z ]+?|manuals?|files?|scripts?|polic(?:y|ies)|programmes?|"
    "letters?|books?|rotas?|evaluations?|appraisals?|reflections?|written "
    "accounts?|notes|charters?|schedules?|packages?|packs?|portfolios?|reviews?|schemes?|protocols?|plans of "
    "work)";
std::string const modified = "((?:[A-Za-z][a-z-]+ ){0,3}?" + work + "(?: (?:of|for|on) [a-z]+(?: [a-z]+){0,2}?)?)";

/// A paper of no name of its own: a plan, and whatever is meant by it.
bool is_generic(std::string_view title) {
  static Pattern const generic(
      "(?i)^(?:(?:this|that|these|those|such|any|no) "
      ".*|plans?|programmes?|schemes?|notes|letters?|books?|lists?(?: of (?:everything|all) .*)?|files?|records?|"
      "agreements?|reviews?|rules|schedules?)$");
  return generic.in(title);
}

}  // namespace

void EnglishReader::things(Words const& words) {
  read_subjects(context_, words);
  std::string_view const text = words.view();
  static Pattern const uses(
      "(?i)\\b(?:us(?:es?|ing)|opens?|opened|opening|shares?|shared|sharing|access|lends?|lent|borrows?|available|"
      "offers?|"
      "in its|at its|in the|through|on)\\b");
  static Pattern const resource("(?i)\\b" + whose + "((?:[a-z-]+ ){0,2}?" + shared_head + ")\\b");
  // Saltmarsh may copy Ellerton's peer-mentoring scheme: whatever is copied or lent
  static Pattern const taken_over(
      "\\b(?:cop(?:y|ies)|copied|borrows?|lends?|adopts?|takes? over) (?:[A-Z][A-Za-z ]{1,30} )?" + whose +
      "((?:[a-z-]+ "
      "){1,2}?(?:scheme|system|model|routine|practice|planetarium|equipment|instruments|books|kit|set|van|bus))\\b");
  static Pattern const lent(
      "^(?:The|Its|Our|Their) ((?:[a-z-]+ ){0,3}[a-z-]+) (?:is|are|will be|shall be) (?:\\w+ "
      ")?(?:lent|opened|open|shared with|"
      "made available|available|at the disposal)\\b");
  static Pattern const made("(?i)\\b(?:builds?|sets? up|equips?|builds|donates?|gives?)\\b");
  if (uses.in(text) && text.find("“") == std::string_view::npos)
    for (auto m = resource.find(text); m; m = resource.find(text, m->end()))
      if (uses.in(text.substr(0, m->begin())) || !made.in(text.substr(0, m->begin()))) {
        // our online phonics library, Soundbox
        static Pattern const called(
            "^, (?:called |named )?([A-Z][A-Za-z]+(?: [A-Z][a-z]+)?)(?:,|$| (?:is|are|free|to|for)\\b)");
        auto const name = called.at(text, m->end());
        context_.draft.resource(name ? part(words, *name, 1) : part(words, *m, 1), {}, resource_kind::other);
      }
  for (Pattern const* p : {&taken_over, &lent})
    if (auto const m = p->find(text)) context_.draft.resource(part(words, *m, 1), {}, resource_kind::other);
  // the reading platform "Open Yurt", its "Open Shelf" digital library; a workbook, "Inland Engines"
  static std::string const quoted = "[\"“]([A-Z][^\"“”]{2,40})[\"”]";
  static std::string const shared_noun =
      "(?:platform|studio|online|class|course|librar(?:y|ies)|lab|laboratory|suite|simulator|bank|archive|database|app|"
      "programme|collection|website|portal|software|channel|resources?)";
  static Pattern const named(quoted + "\\s*(?:[a-z-]+ ){0,2}" + shared_noun);
  static Pattern const named_behind("\\b" + shared_noun + ",?\\s*" + quoted);
  static Pattern const work_named(
      "\\b(?:handbook|workbook|textbook|reader|manual|guide|scheme|syllabus|curriculum|book|casebook|report|booklet|"
      "primer|"
      "module|newsletter)(?: of [a-z ]{3,40})?,?\\s*" +
      quoted);
  static Pattern const alone(
      "(?i)\\b(?:opens?|shares?|lends?|open|share|lend|use) (?:up )?(?:its|the|their|our|his)?\\s*" + quoted);
  std::size_t known = 0;
  for (Pattern const* p : {&named, &named_behind, &alone})
    for (auto m = p->find(text); m; m = p->find(text, m->end())) {
      // head of the "Blue Flame" master studio: what somebody is
      static Pattern const post("(?i)\\b(?:head|director|leader|member|host) of (?:the |its )?$");
      if (post.in(text.substr(0, m->begin()))) continue;
      context_.draft.resource(part(words, *m, 1), {}, resource_kind::other);
      ++known;
    }
  for (auto m = work_named.find(text); m; m = work_named.find(text, m->end())) {
    Words const title = part(words, *m, 1);
    context_.draft.deliverable(title, deliverable_kind::other, title);
    ++known;
  }
  if (known > 0) return;
  static Pattern const made_paper(
      "(?i)\\b(?:submits?|keeps?|signing of|signature of|co-?writes?|(?:re|jointly )?writes?|agrees? on|files?|hands? "
      "(?:in|over)|handing in of|compiles?|publish(?:es)?|prepares?|signs?|draws? up|draw "
      "up|exchanges?|edits?|produces?|"
      "sends?(?: in)?|revises?|updates?|completes?|drafts?|delivers?|designs?|develops?|draft|owes? (?:the "
      ")?[A-Z][A-Za-z ]{1,30}?)(?: together| jointly)?\\s+"
      "(?:(?:a|an|the|its|their|each|one|two|three|four|\\d+|new|jointly|school(?:['’]s)|[A-Z][A-Za-z "
      "]{1,40}['’]s?)\\s+){0,3}" +
      modified + "(?:[.,;:]| (?:by|to|at|in|on|for|of|and|with|within|every|each|before|after|together|from|a)\\b|$)");
  static Pattern const handed_in(
      "(?i)(?:^|[,;] |\\b(?:and|a|an|the|each|its|their) )" + modified +
      " (?:shall|will|must|should|is|are|to)[a-z ]*? (?:handed in|handed over|submitted|drawn "
      "up|compiled|written|prepared|"
      "signed|sent|filed|published|produced|issued|completed|revised|agreed|exchanged|due)\\b");
  static Pattern const article("(?i)^(?:(?:a|an|the|each|its|their|one|two|new|[a-z]+['’]s) )+");
  static Pattern const no_paper(
      "(?i)^(?:course|programme of|time)|\\b(?:lessons?|pupils|teachers) (?:plan|programme)s?$");
  auto const put = [&](Words title) {
    if (auto const a = article.at(title.view())) title = title.part(a->end(), title.size());
    if (title.empty() || is_generic(title.view()) || no_paper.in(title.view())) return;
    static Pattern const both("^(rules on [a-z ]+?) and (on [a-z ]+)$");
    if (auto const b = both.whole(title.view())) title = title.part(0, b->end(1));
    context_.draft.deliverable(title, deliverable_kind::other, title);
  };
  for (Pattern const* p : {&made_paper, &handed_in})
    for (auto m = p->find(text); m; m = p->find(text, m->end(1))) {
      put(part(words, *m, 1));
      // a behaviour policy and a homework policy
      static Pattern const another("^ and (?:a|an|the|its|their) " + modified +
                                   "(?:[.,;:]| (?:by|to|at|in|on|for|with|each|every)\\b|$)");
      if (auto const b = p == &made_paper ? another.at(text, m->end(1)) : std::nullopt) put(part(words, *b, 1));
    }
}

void read_english_papers(Context& context, Words const& cell) {
  // Mid-year report; Year-end report to the Bureau: a paper is what the row is about
  static Pattern const paper(
      "^(?:Final |The |A )?((?:[A-Z][a-z-]+ )?(?:[a-z-]+ "
      "){0,2}?(?:report|self-assessment|handbook|casebook|newsletter))"
      "(?:$|[,;.:]| (?:to|by|from|on|is|are|sent|handed|submitted|written|drafted)\\b)");
  if (auto const m = paper.at(cell.view()))
    if (Words const title = cell.part(m->begin(1), m->end(1)); !is_generic(title.view()))
      context.draft.deliverable(title, deliverable_kind::report, title);
}

}  // namespace bangfu::document::reader
