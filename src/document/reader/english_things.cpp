// SPDX-License-Identifier: BSL-1.0
// What is shared, and what papers are made, as English sentences say it.
#include <algorithm>
#include <utility>

#include "english_reader.hpp"

namespace bangfu::document::reader {

void EnglishReader::things(Words const& words) {
  std::string_view const text = words.view();
  static Pattern const uses("(?i)\\b(?:uses?|opens?|shares?|shared|access|lends?|in its|at its|in the|through|on)\\b");
  static Pattern const resource(
      "(?i)\\b(?:its|their|of the|'s|’s)\\s+((?:[a-z-]+\\s+){0,2}?(?:training "
      "(?:centre|center|base)|librar(?:y|ies)|laborator(?:y|ies)|question banks?|"
      "resource (?:bank|library)|online platform|course platform|observatory|workshops|digital courses))\\b");
  if (uses.in(text))
    for (auto m = resource.find(text); m; m = resource.find(text, m->end()))
      context_.draft.resource(part(words, *m, 1), {}, resource_kind::other);
  static Pattern const named("[\"“]([A-Z][^\"“”]{2,40})[\"”]\\s+(?:platform|studio|online|class|course|library|lab)");
  for (auto m = named.find(text); m; m = named.find(text, m->end()))
    context_.draft.resource(part(words, *m, 1), {}, resource_kind::other);
  static Pattern const paper(
      "(?i)\\b(?:submits?|hands? in|handing in of|writes?|compiles?|publish(?:es)?|prepares?|signs?|draws? "
      "up|exchanges?|edits?|produces?|sends? in)\\s+"
      "(?:(?:a|an|the|its|their|each|one|two|three|four|joint|\\d+)\\s+){0,2}((?:[a-z-]+\\s+){0,2}?(?:reports?|plans?"
      "|summar(?:y|ies)|records|handbooks?|"
      "workbooks?|agreements?|minutes|textbooks?|readers?|timetables?|casebooks?|self-assessments?|newsletters?|"
      "guides?))\\b");
  for (auto m = paper.find(text); m; m = paper.find(text, m->end())) {
    Words const title = part(words, *m, 1);
    static Pattern const generic("(?i)^(?:plans?|reports?|agreements?)$");
    if (!generic.in(title.view())) context_.draft.deliverable(title, deliverable_kind::other, title);
  }
}

}  // namespace bangfu::document::reader
