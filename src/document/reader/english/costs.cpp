// SPDX-License-Identifier: BSL-1.0
// Costs in English: what is borne, by whom, for whom, several of them in one sentence.
#include <algorithm>
#include <utility>

#include "document/reader/english/reader.hpp"

namespace bangfu::document::reader {
namespace {

std::string const be =
    "(?:is|are|will be|shall be|must be|should be|may be|to be|being)(?: \\w+ly| also| in full| jointly)*";
std::string const met =
    "(?:borne|paid(?: for| out)?|provided(?: for)?|covered|waived|bought|taken out|reimbursed|met|financed|funded|"
    "shared|arranged|supplied|found|shouldered|settled|defrayed|carried|refunded|offered|given|underwritten|sponsored|"
    "drawn|organi[sz]ed|secured)(?: free(?: of charge)?| equally| jointly| entirely| in equal parts)?";
std::string const meets =
    "(?:(?:is|are) (?:paying(?: for)?|covering|meeting|providing|funding)|bears?|pays?(?: "
    "for)?|covers?|meets?|reimburses?|provides?|waives?|buys?|gives?|finds?|shoulders?|funds?|"
    "finances?|settles?|takes? out|offers?|takes? care of|foots?|supplies|supply|sees? to|refunds?)";

/// Who may bear a cost and is no institution by name.
bool may_bear(std::string_view words) {
  static Pattern const bearer(
      "(?i)^(?:(?:the|each|every|both|all|their|its) )?(?:[a-z'’-]+ "
      "){0,3}(?:schools?|colleges?|sides?|parents|famil(?:y|"
      "ies)|students|pupils|trainees|learners|teachers|participants|travellers|bureau|fund|trust|union|company|"
      "foundation|district|ministry|office|council|part(?:y|ies)|board|host|sender|institutions?|kindergartens?|they)"
      "$");
  return words.size() < 60 && bearer.in(words);
}

/// Without what is said of how and when it is borne.
Words bearer_alone(Words const& words) {
  // found by the host and paid by the College: who pays
  static Pattern const and_paid("^.* and (?:is |are )?paid(?: for)? by (?:the )?([^,;]+)$");
  if (auto const p = and_paid.at(words.view())) return words.part(p->begin(1), p->end(1));
  static Pattern const more(
      "(?:,)? (?:and (?:no|their|its|our|the) |at (?:not|no|least|most|a|an|the rate)|up to|in "
      "(?:full|advance|equal|line|cash|kind|the "
      "form)|throughout|"
      "during|within|under|as|according|who|which|where|whenever|when|if|unless|for "
      "(?:the|each|every|all)|free|without|"
      "per|upon|after|before|and are|and is)\\b.*$| \\(.*$");
  auto const m = more.find(words.view());
  return m ? words.part(0, m->begin()).trimmed(",") : words;
}

}  // namespace

std::optional<EnglishReader::CostSaid> EnglishReader::cost_in(Words const& words, bool verb_told) const {
  static Pattern const passive("(?i)^(.+?) " + be + " " + met + " (?:by|from|out of|through) (?:the )?(.+)$");
  static Pattern const falls(
      "(?i)^(.+?) (?:" + be +
      " (?:charged to|on|a matter for|at the expense of|the (?:responsibility|concern|business) of|"
      "left to)|falls? (?:to|on|upon)|comes? (?:from|out of)) (?:the )?(.+)$");
  static Pattern const brief("(?i)^(.+?) (?:by|from|on) (?:the )?(.+)$");
  static Pattern const active("(?i)^(.+?) (?:(?:shall|must|will|should|may|also|jointly|agrees? to|undertakes? to) )*" +
                              meets + " (.+)$");
  std::string_view const text = words.view();
  if (text.size() > 400) return std::nullopt;
  for (Pattern const* p : {&passive, &falls})
    if (auto const m = p->whole(text); m && !costs(part(words, *m, 1)).empty()) {
      // paid by the Kindergarten to each visiting teacher
      static Pattern const to_them("^(.+?) to ((?:each|every|all|the) [a-z][a-z -]{2,50})$");
      Words const by = part(words, *m, 2);
      if (auto const t = to_them.whole(by.view()))
        return CostSaid{.what = part(words, *m, 1), .by = part(by, *t, 1), .whom = part(by, *t, 2)};
      return CostSaid{.what = part(words, *m, 1), .by = bearer_alone(by), .whom = {}};
    }
  // no tuition fee is charged; their meals in Pellworth are free
  static Pattern const no_charge(
      "(?i)^(?:and )?no ([a-z ]*?(?:fees?|charges?|tuition)) (?:is|are|will be|shall be) "
      "(?:charged|made|taken|payable|due|asked)(?: (?:to|by|from|of) (?:the )?([a-z][a-z -]{2,50}))?\\b.*$");
  static Pattern const free_of(
      "(?i)^(.+?) (?:" + be +
      " (?:free(?: of charge)?|not charged(?: for)?|waived|without charge|at no cost)(?:,? (?:at|to) .*)?|(?:is|are) "
      "[^,;]{3,40} and costs? [a-z ]+ nothing)$");
  for (Pattern const* p : {&no_charge, &free_of})
    if (auto const m = p->whole(text); m && !costs(part(words, *m, 1)).empty()) {
      static Pattern const expense("(?i) at (our|(?:the )?[^,;]+['’]s?) (?:own )?expense$");
      auto const e = expense.find(text);
      Words const of = p == &no_charge && m->has(2) ? part(words, *m, 2) : Words();
      return CostSaid{.what = part(words, *m, 1), .by = e ? part(words, *e, 1) : Words(), .whom = of};
    }
  // The Bureau pays each teacher an allowance: whom, and what
  static Pattern const to_somebody(
      "(?i)^(.+?) (?:(?:shall|must|will|also) )*(?:pays?|gives?|grants?|awards?) ((?:each |every |the |all |its |these "
      ")?[a-z][a-z0-9 .'’-]{2,60}?|them) "
      "((?:an?|the) (?:[a-z]+ ){0,3}?(?:allowance|subsidy|stipend|bonus|per diem)\\b.*)$");
  if (auto const m = to_somebody.whole(text);
      m && (may_bear((*m)[1]) || context_.institutions.at((*m)[1], 0).end == m->end(1)))
    return CostSaid{.what = part(words, *m, 3), .by = part(words, *m, 1), .whom = part(words, *m, 2)};
  // Students who study there pay no tuition
  static Pattern const nothing("^(?:no|nothing for)\\b");
  if (auto const m = active.whole(text); m && !costs(part(words, *m, 2)).empty()) {
    if (nothing.at((*m)[2])) return CostSaid{.what = part(words, *m, 2), .by = {}, .whom = part(words, *m, 1)};
    Words const by = part(words, *m, 1);
    Mention const who = context_.institutions.at(by.view(), 0);
    bool const named = who.end > 0 && who.end == by.size();
    // Microscopes that are given are a gift; meals that are given are a cost.
    std::vector<CostItem> const items = costs(part(words, *m, 2));
    bool const goods = std::all_of(items.begin(), items.end(), [](CostItem const& i) {
      return i == cost_item::materials || i == cost_item::equipment || i == cost_item::venue;
    });
    static Pattern const hands_over("(?i)\\b(?:provides?|gives?|offers?|supplies|supply|finds?) [^ ]+");
    bool const gift = goods && hands_over.in(text) && matter_ != SubjectMatter::terms;
    if (!gift && (named || may_bear(by.view()) || (by.size() < 40 && matter_ == SubjectMatter::terms)))
      return CostSaid{.what = part(words, *m, 2), .by = by, .whom = {}};
  }
  if (!verb_told) return std::nullopt;
  // the insurance on pupils' visits is what is insured; lunches on us
  static Pattern const upon(" on (?:the )?$");
  if (auto const m = brief.whole(text); m && !costs(part(words, *m, 1)).empty()) {
    Words const by = bearer_alone(part(words, *m, 2));
    Mention const who = context_.institutions.at(by.view(), 0);
    if (!upon.in(text.substr(0, m->begin(2))) || (who.end > 0 && who.end == by.size()) || may_bear(by.view()))
      return CostSaid{.what = part(words, *m, 1), .by = by, .whom = {}};
  }
  if (Mention const who = context_.institutions.at(text, 0);
      who.end > 0 && who.end + 1 < text.size() && text[who.end] == ' ')
    if (Words const what = words.part(who.end + 1, words.size()); !costs(what).empty() && what.size() < 60)
      return CostSaid{.what = what, .by = words.part(0, who.end), .whom = {}};
  return std::nullopt;
}

std::optional<EnglishReader::CostSaid> EnglishReader::also_borne(Words const& words, Words const& by) const {
  // … and gives each of them 60 dollars a month; … and provides a furnished flat
  static Pattern const more("(?i)^(?:also )?" + meets + " (.+)$");
  static Pattern const to_somebody(
      "(?i)^(them|each of them|(?:Mr|Mrs|Ms|Miss|Dr)\\.? [a-z'’-]+|(?:each |every |the |all |its |these )[a-z][a-z "
      "-]{2,50}?) "
      "((?:an?|the|[£$€\\d]).+)$");
  auto const m = more.whole(words.view());
  if (!m) return std::nullopt;
  Words what = part(words, *m, 1);
  Words whom;
  if (auto const t = to_somebody.whole(what.view())) {
    whom = part(what, *t, 1);
    what = part(what, *t, 2);
  }
  if (costs(what).empty() && (whom.empty() || !sum_of_money(what))) return std::nullopt;
  return CostSaid{.what = what, .by = by, .whom = whom};
}

bool EnglishReader::cost_list(Words const& words) {
  // Each part of the sentence that says of one cost who bears it, from left to right
  static Pattern const separator("; |,? (?:and|while|whereas|but|because|since) |, ");
  std::string_view const text = words.view();
  std::vector<std::pair<std::size_t, std::size_t>> ends;  // of parts, and where the next begins
  for (auto m = separator.find(text); m && ends.size() < 10; m = separator.find(text, m->end()))
    ends.emplace_back(m->begin(), m->end());
  ends.emplace_back(text.size(), text.size());
  std::size_t begin = 0;
  bool any = false;
  Words bears;  // who was told last to bear something
  auto const told = [&](Words const& one, Words const& by, bool verb_told) {
    auto said = cost_in(one, verb_told);
    if (!said && verb_told && !by.empty()) said = also_borne(one, by);
    return said;
  };
  for (std::size_t k = 0; k < ends.size(); ++k) {
    if (ends[k].first <= begin) continue;
    Words const one = words.part(begin, ends[k].first);
    auto const said = told(one, bears, any);
    if (!said) continue;
    bool more = k + 1 == ends.size();
    for (std::size_t n = k + 1; n < ends.size() && !more; ++n)
      more = told(words.part(ends[k].second, ends[n].first), said->by, true).has_value();
    if (!more) continue;
    add_cost(one, said->what, said->by, said->whom);
    any = true;
    bears = said->by;
    begin = ends[k].second;
  }
  return any && begin >= text.size();
}

bool EnglishReader::borne_in_parts(Words const& words) {
  // half by the Ministry and half by us; a third comes from parents, the rest from the Trust
  static std::string const part_of =
      "(?:the )?(?:one |other |remaining )?(?:half|a third|one third|two[ -]thirds|a quarter|three[ -]quarters|\\d+ "
      "?(?:%|"
      "per ?cent)|thirds?|quarters?|rest|balance|remainder)(?: of (?:it|them|this|that|the "
      "(?:cost|costs|rest|sum|amount|"
      "total)))?(?: (?:is|are|will be|comes?|shall be))?(?: (?:paid|met|borne|covered|funded|provided))? ";
  static Pattern const parts(
      "(?i)^(.+?)[,:;]?(?: (?:is|are|will be|shall be) (?:paid|met|borne|covered|funded|shared|found|"
      "financed|divided|split)[,:]?)? " +
      part_of + "(?:by|from|out of|to) (?:the )?([^,;]+?)(?:,|;|,? and|, while) " + part_of +
      "(?:by|from|out of|to) (?:the )?([^,;]+)$");
  static Pattern const between(
      "(?i)^(.+?) (?:is|are|will be|shall be) (?:shared|split|divided|halved)(?: equally| jointly| half and "
      "half| in "
      "equal (?:parts|shares)| fifty-fifty)? (?:between|among|by) (?:the )?([^,;]+ and [^,;]+)$");
  static Pattern const share(
      "(?i)^([^,;]+ and [^,;]+?) (?:(?:shall|will|each|both|equally) )*(?:shares?|halves?|splits?|go halves on|pays? "
      "half of)"
      "(?: equally)? (?:the )?((?:costs?|expenses?|bill|fares?|travel|[a-z]+ costs?)\\b[^;]*?)(?: equally| half and "
      "half| "
      "between them)?$");
  static Pattern const of_cost("(?i)\\b(?:costs?|expenses?|budget)\\b");
  auto const put = [&](Words const& what, std::initializer_list<Words> by) {
    if (costs(what).empty() && !of_cost.in(what.view())) return false;
    Terms t = clause(terms_kind::cost, words);
    t.items = costs(what);
    for (Words const& one : by) bearer(t, bearer_alone(one));
    static Pattern const of("(?i)\\b(?:of|for) (?:the )?(.+)$");
    if (auto const o = of.find(what.view()); o && costs(part(what, *o, 1)).empty()) whom(t, part(what, *o, 1));
    add(std::move(t), words);
    return true;
  };
  std::string_view const text = words.view();
  if (text.size() > 400) return false;
  if (auto const m = parts.whole(text)) return put(part(words, *m, 1), {part(words, *m, 2), part(words, *m, 3)});
  if (auto const m = between.whole(text)) return put(part(words, *m, 1), {part(words, *m, 2)});
  if (auto const m = share.whole(text)) return put(part(words, *m, 2), {part(words, *m, 1)});
  return false;
}

bool EnglishReader::cost(Words const& words) {
  return borne_in_parts(words) || cost_of_sum(words) || costs_of_those(words) || costs_each_by(words) ||
         cost_list(words) || cost_by_label(words) || costs_shared(words) || at_expense_of(words) ||
         housed_free(words) || nobody_charged(words) || given_by(words) || cost_unsaid_by(words) || insured(words) ||
         lodged(words);
}

/// The monthly allowance is 500 yuan, paid by the Region.
bool EnglishReader::cost_of_sum(Words const& words) {
  std::string_view const text = words.view();
  static Pattern const sum(
      "(?i)^(.+?)\\s+(?:is|are|amounts? "
      "to)\\s+.*?\\d.*?(?:,\\s*(?:and\\s+is\\s+)?paid\\s+(?:by|from)\\s+(?:the\\s+)?(.+?))?$");
  if (auto const m = sum.at(text);
      m && costs(part(words, *m, 1)) == std::vector<CostItem>{CostItem(cost_item::allowance)}) {
    add_cost(words, part(words, *m, 1), m->has(2) ? bearer_alone(part(words, *m, 2)) : Words());
    return true;
  }
  return false;
}

/// For the teachers on placement, travel is met by the Region and meals by Kirrabee
bool EnglishReader::costs_of_those(Words const& words) {
  std::string_view const text = words.view();
  static Pattern const of_them("^For (?:the |all |each of the )?([a-z][a-z -]{2,50}), (.+)$");
  if (auto const m = of_them.whole(text); m && !costs(part(words, *m, 2)).empty()) {
    context_.terms.whom = context_.draft.text(part(words, *m, 1));
    context_.terms.whom_heading = statement_.heading;
    if (cost_list(part(words, *m, 2))) return true;
  }
  return false;
}

/// Teachers who come here have their housing free from A and their fares paid by B
bool EnglishReader::costs_each_by(Words const& words) {
  std::string_view const text = words.view();
  static Pattern const have("(?i)^(.+?) (?:(?:shall|will|must) )?(?:have|has|gets?) (their .+)$");
  static Pattern const each(
      "^(?:their )?([a-z][a-z ,-]{2,40}?) (?:free(?: of charge)?|paid(?: for)?|covered|provided|found) (?:by|from|at) "
      "(?:the )?([^,;]+)$");
  if (auto const m = have.whole(text); m && !costs(part(words, *m, 2)).empty()) {
    static Pattern const next(",? and (?:their )?");
    Words const list = part(words, *m, 2);
    std::vector<Words> parts;
    std::size_t from = 0;
    for (auto n = next.find(list.view()); n && parts.size() < 6; n = next.find(list.view(), n->end())) {
      parts.push_back(list.part(from, n->begin()));
      from = n->end();
    }
    parts.push_back(list.part(from, list.size()));
    bool const all = std::all_of(parts.begin(), parts.end(), [&](Words const& one) {
      auto const e = each.whole(one.view());
      return e && !costs(part(one, *e, 1)).empty();
    });
    for (Words const& one : parts)
      if (auto const e = all ? each.whole(one.view()) : std::nullopt)
        add_cost(words, part(one, *e, 1), part(one, *e, 2), part(words, *m, 1));
    if (all) return true;
  }
  return false;
}

/// Honorarium of the resource person: DEO office
bool EnglishReader::cost_by_label(Words const& words) {
  std::string_view const text = words.view();
  static Pattern const label("^([A-Z][A-Za-z /-]{2,50}): (?:the )?([^,;:]{2,60})$");
  if (auto const m = matter_ == SubjectMatter::terms ? label.whole(text) : std::nullopt)
    if (Words const by = part(words, *m, 2); !costs(part(words, *m, 1)).empty())
      if (Mention const who = context_.institutions.at(by.view(), 0); may_bear(by.view()) || who.end == by.size()) {
        add_cost(words, part(words, *m, 1), by);
        return true;
      }
  return false;
}

/// The costs are shared equally
bool EnglishReader::costs_shared(Words const& words) {
  static Pattern const shared(
      "(?i)^(?:the |all |any )?(?:other |joint |remaining )?(?:costs|expenses)(?: of [^,;]{3,60}?)? (?:(?:is|are|will "
      "be|shall "
      "be) (?:shared|split|divided|borne|met)|(?:is|are) halved)(?: equally| jointly| half and half| in equal "
      "(?:parts|shares))?(?: (?:by|between|among) (?:the |both )?[a-z ]{3,24})?$");
  if (shared.whole(words.view())) {
    Terms t = clause(terms_kind::cost, words);
    for (InstitutionId const& side : context_.institutions.both_sides(3)) t.by.push_back(side);
    add(std::move(t), words);
    return true;
  }
  return false;
}

/// Visitors stay at our hostel at our expense: what they do there tells the cost
bool EnglishReader::at_expense_of(Words const& words) {
  static Pattern const at_expense(
      "(?i)^(.+?) ((?:can |may |will |shall )?(?:stays?|lives?|lodges?|sleeps?|boards?)|(?:can |may |will |shall "
      ")?eats?|"
      "(?:can |may |will |shall )?travels?)\\b[^;,]*? at (our|(?:the )?[^,;]+?['’]s?)(?: own)? (?:expense|cost)$");
  if (auto const m = at_expense.whole(words.view())) {
    static Pattern const eats("(?i)eats?$");
    static Pattern const travels("(?i)travels?$");
    Terms t = clause(terms_kind::cost, words);
    t.items = {eats.in((*m)[2])      ? CostItem(cost_item::meals)
               : travels.in((*m)[2]) ? CostItem(cost_item::travel)
                                     : CostItem(cost_item::lodging)};
    static Pattern const genitive("['’]s?$");
    Words const by = part(words, *m, 3);
    auto const g = genitive.find(by.view());
    bearer(t, g ? by.part(0, g->begin()) : by);
    whom(t, part(words, *m, 1));
    add(std::move(t), words);
    return true;
  }
  return false;
}

/// Teachers who shadow here get lunch from the host
bool EnglishReader::given_by(Words const& words) {
  static Pattern const gets_from(
      "(?i)^(.+?) (?:(?:shall|will|must) )?(?:have|has|gets?|receives?|(?:is|are) given) ((?:free |their )?[a-z "
      ",]{3,50}?) "
      "(?:from|by|at|in) (?:the )?([^,;]+)$");
  if (auto const m = gets_from.whole(words.view())) {
    Words const by = part(words, *m, 3);
    Mention const who = context_.institutions.at(by.view(), 0);
    std::vector<CostItem> const items = costs(part(words, *m, 2));
    bool const benefit = items.size() == 1 && items[0] == cost_item::allowance;
    if (!items.empty() && !benefit && (may_bear(by.view()) || (who.end > 0 && who.end == by.size()))) {
      add_cost(words, part(words, *m, 2), by, part(words, *m, 1));
      return true;
    }
  }
  return false;
}

/// Travel is paid in full: by whom is not told
bool EnglishReader::cost_unsaid_by(Words const& words) {
  std::string_view const text = words.view();
  static Pattern const unsaid("(?i)^(.+?) " + be + " " + met + "(?: in full| in advance)?$");
  if (auto const m = unsaid.whole(text); m && !costs(part(words, *m, 1)).empty()) {
    add_cost(words, part(words, *m, 1), Words());
    return true;
  }
  return false;
}

/// The College insures the pupils; pupils are insured by the College
bool EnglishReader::insured(Words const& words) {
  std::string_view const text = words.view();
  static Pattern const insures(
      "(?i)^(.+?) (?:shall |will |must )?insures? ([a-z ]{3,60}?)(?: (?:against|for|during|throughout) [a-z ,]+)?$");
  static Pattern const insured_by(
      "(?i)^(.+?) " + be +
      " insured(?: (?:against|for|during|throughout) [a-z ,]+?)? by (?:the )?([^,;]+?)(?:, and ([A-Z].+))?$");
  static Pattern const also_insures("^insures? ([a-z ]{3,60}?)(?: (?:against|for|during|throughout) [a-z ,]+)?$");
  if (auto const m = term_subject_.empty() ? std::nullopt : also_insures.whole(text)) {
    Terms t = clause(terms_kind::insurance, words);
    t.items = {cost_item::insurance};
    bearer(t, without_article(term_subject_));
    whom(t, part(words, *m, 1));
    add(std::move(t), words);
    return true;
  }
  if (auto const m = insured_by.whole(text)) {
    Terms t = clause(terms_kind::insurance, words);
    t.items = {cost_item::insurance};
    bearer(t, bearer_alone(part(words, *m, 2)));
    whom(t, part(words, *m, 1));
    add(std::move(t), m->has(3) ? words.part(0, m->end(2)) : words);
    if (m->has(3)) (void)cost_list(part(words, *m, 3));
    return true;
  }
  if (auto const m = insures.whole(text)) {
    borne_for(words, terms_kind::insurance, cost_item::insurance, *m);
    return true;
  }
  return false;
}

/// The College lodges the visiting teachers
bool EnglishReader::lodged(Words const& words) {
  std::string_view const text = words.view();
  static Pattern const lodge(
      "(?i)^(?:the\\s+)?(.+?)\\s+(?:shall|must|will)?\\s*(?:lodges?|houses?|accommodates?)\\s+(?:the\\s+)?(.+?)(?:"
      "\\s+(?:free|without)\\b.*)?$");
  static Pattern const house_of("(?i)\\b(?:the|a|our|their|its|boarding|guest|open)$");
  auto const of_people = [&](Words const& who) {
    static Pattern const them("(?i)^(?:them|all of them|each of them)\\b");
    return them.in(who.view()) || !lexicon_.find("participant", who.view()).empty() ||
           !context_.institutions.find(who.view()).empty();
  };
  if (auto const m = lodge.at(text); m && !house_of.in((*m)[1]) && of_people(part(words, *m, 2))) {
    borne_for(words, terms_kind::cost, cost_item::lodging, *m);
    return true;
  }
  return false;
}

void EnglishReader::borne_for(Words const& words, KnownCode<terms_kind> const& kind, KnownCode<cost_item> const& item,
                              Match const& m) {
  Terms t = clause(kind, words);
  t.items = {item};
  bearer(t, part(words, m, 1));
  whom(t, part(words, m, 2));
  add(std::move(t), words);
}

bool EnglishReader::housed_free(Words const& words) {
  // Visitors sleep in our guest rooms free of charge, and pay for their own meals
  static Pattern const stays(
      "(?i)^(.+?) (?:(?:will|shall|may|can|are|is) )*(?:sleeps?|stays?|lives?|lodges?|boards?|lodged|housed|put up) "
      "(?:free )?(?:in|at|with) "
      "((?:the )?[^,;]+?)(?:,? (?:free(?: of charge)?|for free|for nothing|without (?:charge|payment)|at no "
      "(?:cost|charge))|(?:,? and|, but) .*)*$");
  static Pattern const free_of("(?i)\\b(?:free|for nothing|without (?:charge|payment)|at no (?:cost|charge))\\b");
  static Pattern const more("(?i)(?:,? and|, but) (.+)$");
  auto const m = free_of.in(words.view()) ? stays.whole(words.view()) : std::nullopt;
  if (!m) return false;
  Terms t = clause(terms_kind::cost, words);
  t.items = {cost_item::lodging};
  whom(t, part(words, *m, 1));
  Words const place = part(words, *m, 2);
  static Pattern const ours("(?i)^(?:our|us)\\b");
  if (ours.in(place.view())) {
    if (!context_.institutions.speaker().empty()) t.by = {context_.institutions.speaker()};
  } else {
    for (Mention const& k : context_.institutions.find(place.view()))
      if (t.by.empty() && k.who.size() == 1) t.by = k.who;
  }
  Text const guests = t.whom;
  add(std::move(t), words);
  if (auto const rest = more.find(words.view())) {
    // … and pay for their own meals
    static Pattern const own("(?i)^pays? (?:for )?(their own .+)$");
    Words const second = part(words, *rest, 1);
    if (auto const o = own.whole(second.view()); o && !costs(part(second, *o, 1)).empty())
      add_cost(second, part(second, *o, 1), part(words, *m, 1));
    else
      (void)cost_list(second);
  }
  return true;
}

bool EnglishReader::nobody_charged(Words const& words) {
  // Parents are not to be charged; pupils pay nothing
  static Pattern const not_charged(
      "(?i)^(.+?) (?:(?:is|are|will|shall|must|may) )+not (?:to )?(?:be )?charged(?: .*)?$");
  static Pattern const pays_nothing(
      "(?i)^(.+?) (?:(?:will|shall) )?(?:pays?|bears?) (?:nothing|no (?:costs?|fees?|charges?))(?: .*)?$");
  auto m = not_charged.whole(words.view());
  if (!m) m = pays_nothing.whole(words.view());
  if (!m || m->end(1) > 60) return false;
  Terms t = clause(terms_kind::cost, words);
  whom(t, part(words, *m, 1));
  add(std::move(t), words);
  return true;
}

bool EnglishReader::sum_of_money(Words const& words) const {
  std::vector<Piece<Amount>> const all = find_amounts(words.view(), lexicon_);
  static Pattern const currency("(?i)\\d ?(?:yuan|dollars?|pounds?|shillings?|rand|rupees|pesos|euros?)\\b|[£$€]\\d");
  return currency.in(words.view()) || std::any_of(all.begin(), all.end(), [](Piece<Amount> const& a) {
           return a.value.quantity.unit == unit::yuan;
         });
}

std::vector<CostItem> EnglishReader::costs(Words const& words) const {
  std::vector<CostItem> items;
  for (Lexicon::Found const& hit : lexicon_.find("cost_item", words.view())) {
    CostItem const item(hit.code);
    if (std::find(items.begin(), items.end(), item) == items.end()) items.push_back(item);
  }
  return items;
}

void EnglishReader::add_cost(Words const& words, Words const& what, Words const& by, Words const& of_whom) {
  std::vector<CostItem> items = costs(what);
  bool const insurance = items.size() == 1 && items[0] == cost_item::insurance;
  // 60 dollars a month: money alone
  if (items.empty() && !of_whom.empty() && sum_of_money(what)) items = {CostItem(cost_item::allowance)};
  bool const allowance = items.size() == 1 && items[0] == cost_item::allowance;
  Terms t = clause(insurance ? terms_kind::insurance : allowance ? terms_kind::allowance : terms_kind::cost, words);
  t.items = std::move(items);
  static Pattern const of("(?i)\\b(?:of|for|(on|during))\\s+(?:the\\s+)?(.+)$");
  static Pattern const theirs("(?i)^(?:their|his|her)\\b");
  static Pattern const genitive("(?i)^(?:the\\s+)?([a-z][a-z ]{2,40}?)['’]s?\\s");
  static Pattern const no_people(
      "(?i)^charge\\b|^[£$€]?\\d|^(?:each |every |this |that )?(?:[a-z]+ "
      ")?(?:year|term|month|week|day|posting)s?$|^(?:each|every|any) "
      "(?:year|term|month|week|day|lesson|visit|hour)\\b");
  static Pattern const theirs_of("(?i)\\bof (?:their|his|her) ");
  static Pattern const people(
      "(?i)(?:students|pupils|teachers|trainees|learners|visitors|participants|staff|families|parents)$");
  if (!of_whom.empty()) {
    whom(t, of_whom);
  } else if (Words const people_behind =
                 [&] {
                   // half of the cost of travel of visitors: whom, past what is paid
                   for (auto m = of.find(what.view()); m; m = of.find(what.view(), m->begin(2)))
                     if (!no_people.in((*m)[2]) && costs(part(what, *m, 2)).empty() &&
                         (!m->has(1) || m->end(1) == m->begin(1) || !lexicon_.find("participant", (*m)[2]).empty()))
                       return part(what, *m, 2);
                   return Words();
                 }();
             !people_behind.empty()) {
    whom(t, people_behind);
  } else if (auto const g = genitive.at(what.view()); g && costs(part(what, *g, 1)).empty()) {
    whom(t, part(what, *g, 1));
  } else if (theirs.in(what.view()) || context_.terms.whom_heading == statement_.heading) {
    t.whom = context_.terms.whom;
  }
  // Trainees pay for their own meals
  static Pattern const own("(?i)^(?:their|his or her|his|her) own\\b");
  if ((own.in(what.view()) || (theirs_of.in(what.view()) && people.in(by.view()))) && !by.empty()) whom(t, by);
  if (!by.empty()) bearer(t, by);
  add_with_sum(std::move(t), words);
}

bool EnglishReader::costs_by(Words const& all) {
  static Pattern const borne(
      "(?i)^(?:the )?([a-z][a-z ,]{2,60}?) (?:is |are |met |paid |borne )*(?:by|from) (?:the )?(.+)$");
  bool any = false;
  for (Words const& one : split_at(all, ",;")) {
    auto const m = borne.whole(one.view());
    if (!m || costs(part(one, *m, 1)).empty()) return any;
    add_cost(one, part(one, *m, 1), part(one, *m, 2));
    any = true;
  }
  return any;
}

}  // namespace bangfu::document::reader
