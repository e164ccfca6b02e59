// SPDX-License-Identifier: BSL-1.0
// Who is in charge, as a sentence says by labels and brackets or by its clauses.
#include "document/reader/offices/charges.hpp"

#include <algorithm>

#include "document/reader/measures/provisions.hpp"
#include "document/reader/measures/results.hpp"
#include "document/reader/parties/sides.hpp"
#include "document/reader/terms/terms.hpp"

namespace bangfu::document::reader {

void note_pair(Context& context, std::string_view sentence) {
  if (sentence.size() > 1200) return;
  std::vector<InstitutionId> named;
  for (Mention const& m : context.institutions.find(sentence))
    if (m.who.size() == 1 && std::find(named.begin(), named.end(), m.who[0]) == named.end()) named.push_back(m.who[0]);
  if (named.size() == 2)
    context.sides.pair = std::move(named);
  else if (named.size() > 2)
    context.sides.pair.clear();
}

namespace {

std::vector<Charge> charges_at(Context& context, Words const& sentence, bool& all, Place stands) {
  all = false;
  if (context.latin() || sentence.size() > 1200) return {};
  // 由教务处、人事处负责人组成; 成员为人事股、教研室负责人: people
  static Pattern const group_of_people(
      "成员(?:为|由|:)|组成|(?:[任为由是,;。:( 副]|小组|领导|^)组长|组长(?:由|为|:)|召集人");
  if (group_of_people.in(sentence.view()) || tells_selection(sentence.view())) return {};
  std::vector<Charge> out = charges_of_labels(context, sentence, all);
  if (!out.empty() || tells_the_past(context, sentence.view())) return out;
  return charges_of_clauses(context, sentence, stands, all);
}

}  // namespace

std::vector<Charge> charges_in(Context& context, Words const& sentence, bool& all, bool behind) {
  return charges_at(context, sentence, all, behind ? Place::behind : Place::sentence);
}

std::vector<Charge> charges_behind_items(Context& context, Words const& sentence, bool& all) {
  return charges_at(context, sentence, all, Place::closing);
}

}  // namespace bangfu::document::reader
