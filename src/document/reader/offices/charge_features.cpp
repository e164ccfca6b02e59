// SPDX-License-Identifier: BSL-1.0
// What tells whether offices that a clause names are in charge of something.
#include <algorithm>

#include "document/reader/learned/masked.hpp"
#include "document/reader/offices/office_deeds.hpp"

namespace bangfu::document::reader {

Features charge_features(Context const& context, OfficeList const& list, OfficesInClause const& how) {
  constexpr std::size_t most = 3;
  OfficeName const& first = list.names.front();
  OfficeName const& last = list.names.back();
  std::string const before = masked(context, how.clause.substr(0, how.lead));
  std::string const lead(how.clause.substr(how.lead, first.begin - how.lead));
  std::string const after = masked(context, how.clause.substr(list.end));
  std::string const name(how.clause.substr(last.name, last.end - last.name));
  Features f;
  f.pieces("name", name, 1, 2);
  f.add("ends " + std::string(last_characters(name, 1)));
  f.add("named", std::min(list.names.size(), most));
  f.add("sided", first.sided ? 1 : 0);
  f.add("of itself", first.sided && first.who.empty() ? 1 : 0);
  f.add("lead " + lead);
  f.pieces("before", last_characters(before, 6), 1, 3);
  f.add("right before " + std::string(last_characters(before, 1)));
  f.add("before", std::min<std::size_t>(characters(before), 20) / 4);
  f.pieces("first", first_characters(after, 2), 1, 2);
  f.pieces("soon", first_characters(after, 5), 1, 3);
  f.pieces("after", first_characters(after, 24), 1, 3);
  f.pieces("end", last_characters(after, 3), 1, 3);
  f.add("length", std::min<std::size_t>(characters(after), 24) / 2);
  f.add("figures", after.find('0') != std::string::npos ? 1 : 0);
  f.add("institution behind", after.find('@') != std::string::npos ? 1 : 0);
  f.add("lead and end " + lead + (after.empty() ? " 1" : " 0"));
  f.pieces("clause before", last_characters(masked(context, how.clause_before), 6), 1, 2);
  f.pieces("clause behind", first_characters(masked(context, how.clause_behind), 6), 1, 2);
  f.add("holder", how.named ? 1 : 0);
  f.add("found before", how.found_before ? 1 : 0);
  f.add(std::string("stands ") + std::string(how.stands));
  f.add(std::string("stands, lead ") + std::string(how.stands) + lead + (before.empty() ? "^" : ""));
  f.add(std::string("alone ") + (how.clause_before.empty() ? '1' : '0') + (how.clause_behind.empty() ? '1' : '0'));
  if (!context.draft.lexicon().find("modality", how.clause.substr(list.end)).empty()) f.add("form behind");
  if (!context.draft.lexicon().find("modality", how.clause.substr(0, how.lead)).empty()) f.add("form before");
  f.add("always");
  return f;
}

}  // namespace bangfu::document::reader
