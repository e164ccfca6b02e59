// SPDX-License-Identifier: BSL-1.0
// What is shared, and what papers are made, as English sentences say it.
#include <algorithm>
#include <utility>

#include "english_reader.hpp"

namespace bangfu::document::reader {

void EnglishReader::things(Words const& words) {
  read_subjects(context_, words);
  std::string_view const text = words.view();
  static Pattern const uses("(?i)\\b(?:uses?|opens?|shares?|shared|access|lends?|in its|at its|in the|through|on)\\b");
  static Pattern const resource(
      "(?i)\\b(?:its|their|of the|'s|’s)\\s+((?:[a-z-]+\\s+){0,2}?(?:training "
      "(?:centre|center|base)|librar(?:y|ies)|laborator(?:y|ies)|question banks?|"
      "resource (?:bank|library)|online platform|course platform|observatory|workshops|digital courses))\\b");
  if (uses.in(text) && text.find("“") == std::string_view::npos)
    for (auto m = resource.find(text); m; m = resource.find(text, m->end()))
      context_.draft.resource(part(words, *m, 1), {}, resource_kind::other);
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
  static Pattern const paper(
      "(?i)\\b(?:submits?|keeps?|signing of|signature of|co-?writes?|rewrites?|agrees? on|files?|hands? "
      "(?:in|over)?|handing in of|writes?|compiles?|publish(?:es)?|prepares?|signs?|draws? "
      "up|exchanges?|edits?|produces?|sends? in)\\s+"
      "(?:(?:a|an|the|its|their|each|one|two|three|four|\\d+)\\s+){0,2}((?:[a-z-]+\\s+){0,2}?(?:reports?|plans?"
      "|summar(?:y|ies)|records|handbooks?|"
      "workbooks?|agreements?|minutes|textbooks?|readers?|timetables?|casebooks?|self-assessments?|newsletters?|"
      "guides?|logs?|diar(?:y|ies)|syllabus(?:es)?|lists?|curricul(?:um|a)|rules on [a-z "
      "]+|readers?|manuals?|files?|scripts?))\\b");
  for (auto m = paper.find(text); m; m = paper.find(text, m->end())) {
    Words const title = part(words, *m, 1);
    static Pattern const generic("(?i)^(?:plans?|reports?|agreements?)$");
    if (!generic.in(title.view())) context_.draft.deliverable(title, deliverable_kind::other, title);
  }
  static Pattern const handed_in(
      "(?i)^(?:a|an|the|each|its)? ?((?:[a-z-]+ ){1,3}(?:report|plan|summary|file|log|list|agreement)) "
      "(?:shall|will|must|is|are|to)"
      "[a-z ]* (?:handed in|handed over|submitted|drawn up|compiled|written|prepared|signed|sent|filed|published)\\b");
  if (auto const m = handed_in.find(text))
    context_.draft.deliverable(part(words, *m, 1), deliverable_kind::other, part(words, *m, 1));
}

}  // namespace bangfu::document::reader
