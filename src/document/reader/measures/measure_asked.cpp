// SPDX-License-Identifier: BSL-1.0
// What tells whether a clause is a measure: its words, those beside it, and where it stands.
#include <algorithm>

#include "document/reader/learned/masked.hpp"
#include "document/reader/learned/model.hpp"
#include "document/reader/learned/weights.hpp"
#include "document/reader/measures/measures_of_sentence.hpp"

namespace bangfu::document::reader {
namespace {

/// From here on a clause is a measure.
constexpr double deed_chance = 0.45;

}  // namespace

Features Measures::features_of(std::size_t i) const {
  Words const plain = without_lead(s_.clauses[i]);
  std::string_view const text = plain.view().substr(0, 600);
  std::vector<Mention> const named = context_.institutions.find(text);
  std::string const words = masked(context_, text, named);
  bool const made = last_deed_ != no_clause;
  std::size_t const place = std::min<std::size_t>(i, 2);
  std::size_t const numbers = find_amounts(text, context_.draft.lexicon()).size();
  std::size_t constexpr three = 3;
  std::size_t constexpr four = 4;
  std::size_t constexpr longest = 10;
  std::string const stand = std::to_string(place) + (made ? "m" : "-");
  Features f;
  f.pieces("c", words, 1, three);
  f.pieces("b" + stand, first_characters(words, four), 1, 2);
  f.pieces("before", i > 0 ? last_characters(s_.clauses[i - 1].view(), four) : std::string_view(), 1, 2);
  if (i > 0)
    f.pieces("first before",
             first_characters(masked(context_, s_.clauses[i - 1].view().substr(0, 120),
                                     context_.institutions.find(s_.clauses[i - 1].view().substr(0, 120))),
                              three),
             1, three);
  bool const more = i + 1 < s_.clauses.size();
  f.pieces("behind", more ? first_characters(s_.clauses[i + 1].view(), four) : std::string_view(), 1, 2);
  std::size_t const heading = telling_.statement.heading;
  if (heading != no_heading) f.pieces("h", context_.outline.headings[heading].title.view(), 1, 2);
  if (!telling_.statement.title.empty()) f.pieces("t", telling_.statement.title.view(), 1, 2);
  std::string const matter = std::to_string(static_cast<int>(telling_.matter));
  f.add("matter " + matter + (telling_.number.empty() ? '-' : 'n'));
  f.add("matter, place " + matter + ' ' + stand);
  f.add("stand " + stand + (titled_ && i == 0 ? 't' : '-') + (telling_.number.empty() ? '-' : 'n') +
        (telling_.counted ? 'c' : '-'));
  f.add("headed", heading == no_heading ? 0 : 1);
  f.add("term", s_.is_term[i] ? 1 : 0);
  f.add("office", charges_only(s_.clauses[i]) ? 1 : 0);
  f.add("term before", i > 0 && s_.is_term[i - 1] ? 1 : 0);
  f.add("dated", telling_.dated ? 1 : 0);
  f.add("length", std::min(characters(text) / 3, longest));
  f.add("clauses", std::min<std::size_t>(s_.clauses.size(), four));
  f.add("names", std::min<std::size_t>(named.size(), three));
  f.add("numbers", std::min<std::size_t>(numbers, 2));
  bool const actor = !named.empty() && named.front().begin == 0;
  f.add("actor " + stand + (actor ? 'a' : '-') + std::to_string(std::min<std::size_t>(named.size(), 2)) +
        std::to_string(std::min<std::size_t>(numbers, 1)));
  std::vector<Piece<Obligation>> const duties = find_obligations(text, context_.draft.lexicon());
  f.add("duty " + (duties.empty() ? std::string("none") : std::string(duties.front().value.code())));
  f.add("always");
  return f;
}

void Measures::find_deeds() {
  static Model const model(measure_weights);
  for (std::size_t i = 0; i < s_.clauses.size(); ++i) {
    Words about = s_.clauses[i];
    if (i == 0 && titled_ && telling_.statement.title.of == about.of)
      about.begin = std::min(about.begin, telling_.statement.title.begin);
    // 协议期内, 在上年的基础上: when and upon what, and never a deed
    static Pattern const leads("(?:期内|期间|期满|基础上|前提下|以来|之前|之后)$");
    // Of one character nothing can be told
    bool const told = characters(s_.clauses[i].view().substr(0, 8)) > 1;
    deeds_.push_back(told && !leads.in(s_.clauses[i].view()) && holds(model, features_of(i), about, deed_chance));
    if (deeds_.back()) last_deed_ = i;
  }
}

}  // namespace bangfu::document::reader
