// SPDX-License-Identifier: BSL-1.0
// What the numbers of an English sentence count: of what, what was before, and which of them count nothing.
#include <algorithm>
#include <utility>

#include "document/reader/english/reader.hpp"

namespace bangfu::document::reader {

std::string plain_for_counting(Context const& context, std::string_view text) {
  static Pattern const name(
      "\\b(?:Years?|Grades?|Forms?|Class(?:es)?|Stages?|Primary|Secondary|Standards?) \\d{1,2}(?: "
      "?(?:,|and|to|or|-|–|&) ?\\d{1,2})*\\b");
  // two of our teachers; five of Hillside's nine teachers: one word of what they are
  static Pattern const out_of(
      "\\b(of (?:all )?(?:the|its|our|their|your|his|her|these|those|[A-Z][A-Za-z ]{2,40}?['’]s?)(?: (?:two|three|four|"
      "five|six|seven|eight|nine|ten|twelve|\\d{1,3}))?) [A-Za-z]");
  static Pattern const number(
      "(?i)\\b(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty)"
      " $");
  static Pattern const some_one("(?i)\\b(?:has|have|is|with|by|as) one $");  // has one of ours as a mentor
  // Twenty-five of them
  static Pattern const of_them("\\b(of (?:them|you))\\b");
  static Pattern const starts("^(?:[A-Z][a-z]+ [a-z]+, )?[A-Z][a-z-]+ $");
  std::string plain(text);
  auto const mask = [&](std::size_t begin, std::size_t end, bool spaces) {
    for (std::size_t i = begin; i < end; ++i)
      if (spaces || plain[i] != ' ') plain[i] = 'q';
  };
  for (auto m = name.find(text); m; m = name.find(text, m->end())) mask(m->begin(), m->end(), false);
  for (auto m = out_of.find(text); m; m = out_of.find(text, m->end()))
    if (number.in(text.substr(0, m->begin())) && !some_one.in(text.substr(0, m->begin())))
      mask(m->begin(1), m->end(1), true);
  // … two of them in physics: of what stands before
  for (auto m = of_them.find(text); m; m = of_them.find(text, m->end()))
    if (starts.in(text.substr(0, m->begin())) && number.in(text.substr(0, m->begin())))
      plain.replace(m->begin(), m->end() - m->begin(), m->end() - m->begin() == 7 ? "persons" : "person");
  for (Mention const& m : context.institutions.find(text))
    if (number.in(text.substr(0, m.begin))) mask(m.begin, m.end, true);
  return plain;
}

std::vector<Piece<Amount>> english_amounts(Context const& context, std::string_view text) {
  return find_amounts(plain_for_counting(context, text), context.draft.lexicon());
}

void EnglishReader::take_what_was(Words const& words, std::vector<Piece<Amount>>& counted) {
  // raised from 35 per cent to 50 per cent
  static Pattern const rises_from(
      "(?i)\\b(?:rais|ris|rose|increas|grow|grew|go|went|lift|improv|fall|fell|reduc|cut|bring|brought)[a-z]*\\b[^;,]{"
      "0,30}?"
      "\\bfrom\\b");
  // (68% to 80%): a share that is told from one value to another changes, whatever the verb
  static Pattern const straight("\\bfrom (?:about |some |nearly )?$");
  // … shall rise from 61 to 75 per cent, and ten teachers …: the first of several
  bool const first_rises = counted.size() > 1 && counted[0].value.quantity.unit == unit::percent &&
                           counted[1].value.quantity.unit != unit::percent &&
                           rises_from.in(words.view().substr(0, counted[0].span.end()));
  bool const share = counted.size() == 1 && counted[0].value.quantity.unit == unit::percent &&
                     straight.in(words.view().substr(0, counted[0].span.offset));
  if (first_rises || (counted.size() == 1 && (share || rises_from.in(words.view().substr(0, counted[0].span.end()))))) {
    Quantity& q = counted[0].value.quantity;
    if (q.min && q.max && *q.min != *q.max && !q.above && !q.below) {
      Result r;
      r.title = context_.draft.text(words);
      r.unit = q.unit;
      r.value = q.min;
      context_.draft.add(std::move(r), "r");
      context_.draft.from(pointer("results", context_.plan().results.size() - 1), words);
      q.min = q.max;
    }
    return;
  }
  if (counted.size() < 2 || counted[0].value.quantity.unit != counted[1].value.quantity.unit) return;
  std::string_view const text = words.view();
  static Pattern const from("(?i)\\bfrom (?:about |some |nearly )?$");
  static Pattern const to("(?i)^[^;.]{0,24}?\\bto\\b");
  static Pattern const in_year("^(?:,? in|,? as of|,? at the end of) (?:19|20)\\d\\d\\b");
  std::string_view const after = text.substr(counted[0].span.end());
  static Pattern const arrow("^ ?(?:->|–>|→|=>) ?$");
  bool const rises = (from.in(text.substr(0, counted[0].span.offset)) && to.in(after)) ||
                     arrow.in(text.substr(counted[0].span.end(), counted[1].span.offset - counted[0].span.end()));
  // 50 per cent by November, against 31 per cent in 2024
  static Pattern const against("\\b(?:against|compared with|up from|down from|as against) $");
  // 60% (2025: 41%), (it was 62 per cent last year)
  static Pattern const aside(
      "\\((?:in |it |this |that |last |the |now|at |present|current|was|is|20\\d\\d|up |from |year|:|,| )+$");
  bool const second =
      !rises && counted.size() == 2 &&
      (against.in(text.substr(0, counted[1].span.offset)) || aside.in(text.substr(0, counted[1].span.offset)));
  if (second) std::swap(counted[0], counted[1]);
  if (!rises && !second && !in_year.at(after)) return;
  Result r;
  r.title = context_.draft.text(words);
  Quantity const& was = counted[0].value.quantity;
  r.unit = was.unit;
  if (was.min && was.max && *was.min == *was.max) r.value = was.min;
  context_.draft.add(std::move(r), "r");
  context_.draft.from(pointer("results", context_.plan().results.size() - 1),
                      words.part(second ? counted[0].span.offset : 0, counted[0].span.end()));
  counted.erase(counted.begin());
}

void EnglishReader::noun_behind(std::string_view text, Piece<Amount>& a) const {
  std::string_view after = text.substr(std::min(a.span.end(), text.size()));
  // up to four of its teachers
  static Pattern const some_of("(?i)^\\s+of (?:its|their|our|the|his|her|your|these|those)\\b");
  if (auto const o = some_of.at(after)) after = after.substr(o->end());
  static Pattern const words("(?i)^\\s+((?:[a-z][a-z'’-]*\\s+){0,3}?[a-z][a-z'’-]*)");
  static Pattern const no_noun("(?i)^\\s+(?:to|and|or|of|in|on|at|by|from|with|for|is|are|to be)\\b");
  if (no_noun.at(after)) return;
  std::size_t const stop = std::min(after.size(), after.find_first_of(",;.:()"));
  std::string_view const near = after.substr(0, std::min<std::size_t>(stop, 60));
  for (Lexicon::Found const& f : lexicon_.find("unit", near)) {
    if (f.code.empty() || f.span.offset > 40) continue;
    std::string_view const between = near.substr(0, f.span.offset);
    static Pattern const verbs("(?i)\\b(?:to|and|or|of|in|on|at|by|from|with|for|is|are|per|a|each|every|the)\\b");
    if (verbs.in(between) || std::count(between.begin(), between.end(), ' ') > 4) return;
    a.value.quantity.unit = Unit(f.code);
    return;
  }
  for (Lexicon::Found const& f : lexicon_.find("counted", near)) {
    if (f.code.empty() || f.span.offset > 40) continue;
    a.value.quantity.unit = Unit(f.code);
    return;
  }
}

bool EnglishReader::counts_nothing(std::string_view text, Piece<Amount> const& a) {
  // the two principals, these four pupils: who is known; Year 10, Class 4: which one
  static Pattern const known("(?i)\\b(?:the|these|those|both|our|its|their) $");
  static Pattern const which_one(
      "\\b(?:Years?|Grades?|Class(?:es)?|Forms?|Key Stage|Section|Room|Page|Item)s? (?:\\d+ (?:and|to) )?$");
  static Pattern const number("(?i)^(?:2|two)\\b");
  // The two talk by phone
  static Pattern const the_two("(?i)\\b(?:the|both|these|those) $");
  static Pattern const they(
      "(?i)^(?:two|three|four)(?: of them)? (?:talk|meet|work|visit|plan|lecture|coach|train)s?\\b");
  std::string_view const ahead = text.substr(0, a.span.offset);
  Unit const& unit = a.value.quantity.unit;
  if ((known.in(ahead) && number.in(a.wording) && (unit == unit::person || unit == unit::pair)) || which_one.in(ahead))
    return true;
  if (the_two.in(ahead) && they.at(text, a.span.offset)) return true;
  static Pattern const sides(
      "(?i)^(?:the )?(?:two|both|three|four|five) (?:schools?|sides|parties|colleges|teams|bureaus?)\\b");
  std::string_view const from_it = text.substr(a.span.offset);
  static Pattern const all_of("(?i)(?:^|\\b)(?:the|all|both|these) $");
  static Pattern const side("(?i)(?:schools?|sides|parties|colleges|teams)");
  return sides.at(from_it).has_value() &&
         (a.span.offset == 0 || all_of.in(text.substr(0, a.span.offset)) || side.in(a.wording)) &&
         a.value.quantity.unit == unit::school;
}

}  // namespace bangfu::document::reader
