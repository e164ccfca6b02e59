// SPDX-License-Identifier: BSL-1.0
// Rows of English schedules that only name what a measure has told of: "Sea Week, 20 girls" goes where the measure says.
#include <algorithm>
#include <cctype>
#include <map>
#include <set>

#include "document/reader/english/travellers.hpp"
#include "document/reader/flows/travellers.hpp"
#include "document/reader/tables/entry.hpp"

namespace bangfu::document::reader {
namespace {

/// The words of a text that tell one thing from another, each in its plain form.
std::set<std::string> telling_words(std::string_view text) {
  static std::set<std::string, std::less<>> const others = {
      "about",    "after", "again", "also",  "away",   "back",   "been",  "before", "begin", "both",   "come",
      "course",   "date",  "days",  "each",  "every",  "final",  "first", "five",   "four",  "from",   "goes",
      "group",    "half",  "have",  "held",  "here",   "hold",   "into",  "joint",  "last",  "least",  "month",
      "more",     "next",  "part",  "round", "school", "second", "start", "take",   "term",  "than",   "that",
      "their",    "them",  "then",  "there", "these",  "they",   "third", "this",   "those", "three",  "time",
      "together", "until", "week",  "when",  "which",  "will",   "with",  "year",   "shall", "college"};
  std::set<std::string> words;
  std::string word;
  for (std::size_t i = 0; i <= text.size(); ++i) {
    char const c = i < text.size() ? text[i] : ' ';
    if (std::isalpha(static_cast<unsigned char>(c)) != 0) {
      word += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
      continue;
    }
    if (word.size() > 4 && word.back() == 's' && word[word.size() - 2] != 's') word.pop_back();
    if (word.size() > 3 && others.count(word) == 0) words.insert(word);
    word.clear();
  }
  return words;
}

/// What a text says without the names of institutions.
std::string without_names(Context const& context, std::string_view text) {
  std::string rest(text);
  for (Mention const& m : context.institutions.find(text))
    for (std::size_t i = m.begin; i < m.end; ++i) rest[i] = ' ';
  return rest;
}

/// The one way of a measure's journeys; nothing where it tells of more.
std::optional<Way> only_way(Measure const& m) {
  if (m.flows.empty()) return std::nullopt;
  Way const way{m.flows.front().from, m.flows.front().to};
  bool const one =
      std::all_of(m.flows.begin(), m.flows.end(), [&](Flow const& f) { return f.from == way.from && f.to == way.to; });
  return one && !way.from.empty() && !way.to.empty() ? std::optional(way) : std::nullopt;
}

/// The measures that a row may repeat: the last ones, of very many.
std::vector<Measure const*> measures_with_journeys(Context const& context) {
  std::vector<Measure const*> all;
  std::vector<Measure> const& known = context.plan().measures;
  for (std::size_t i = known.size() - std::min<std::size_t>(known.size(), 128); i < known.size(); ++i)
    if (!known[i].flows.empty()) all.push_back(&known[i]);
  return all;
}

/// The measure that the row repeats, by the words that few of the others have; none where two do so alike.
Measure const* repeated(Context const& context, std::string_view row) {
  std::set<std::string> const said = telling_words(without_names(context, row));
  if (said.empty()) return nullptr;
  std::vector<Measure const*> const measures = measures_with_journeys(context);
  std::vector<std::set<std::string>> words;
  std::map<std::string, double> weight;
  for (Measure const* m : measures) {
    words.push_back(telling_words(without_names(context, m->title.any())));
    for (std::string const& w : words.back())
      if (said.count(w) != 0) weight[w] += 1;
  }
  double whole = 0;
  for (std::string const& w : said) {
    auto const at = weight.find(w);
    // What no measure says may be a detail of this row
    if (at == weight.end())
      whole += 0.5;
    else
      whole += at->second = 1 / at->second;
  }
  Measure const* best = nullptr;
  double most = 0;
  bool alike = false;
  for (std::size_t i = 0; i < measures.size(); ++i) {
    double sum = 0;
    for (std::string const& w : words[i])
      if (auto const at = weight.find(w); at != weight.end()) sum += at->second;
    if (sum < most + 1e-9 && sum > most - 1e-9 && best != nullptr) {
      std::optional<Way> const one = only_way(*best);
      std::optional<Way> const other = only_way(*measures[i]);
      alike = alike || !one || !other || one->from != other->from || one->to != other->to;
    } else if (sum > most) {
      most = sum;
      best = measures[i];
      alike = false;
    }
  }
  return alike || most < whole / 2 ? nullptr : best;
}

/// The one way that those go whom the row names, by what measures say of them.
std::optional<Way> way_of_named(Context const& context, std::vector<ParticipantId> const& who) {
  std::optional<Way> way;
  for (Measure const* m : measures_with_journeys(context))
    for (Flow const& f : m->flows) {
      if (f.from.empty() || f.to.empty() || std::none_of(f.who.begin(), f.who.end(), [&](ParticipantId const& id) {
            return std::find(who.begin(), who.end(), id) != who.end();
          }))
        continue;
      if (way && (way->from != f.from || way->to != f.to)) return std::nullopt;
      way = Way{f.from, f.to};
    }
  return way;
}

/// The bodies of people of a measure's journey, without those it names.
std::vector<ParticipantId> bodies_of(Context const& context, Measure const& m) {
  std::vector<ParticipantId> bodies;
  for (Flow const& f : m.flows)
    for (ParticipantId const& id : f.who)
      if (Participant const* const one = context.plan().find(id); one != nullptr && one->group && bodies.empty())
        bodies.push_back(id);
  return bodies;
}

}  // namespace

std::vector<RowFlow> english_journeys_told_before(Context& context, Entry const& e, Words const& content) {
  static Pattern const afar(
      "(?i)\\b(?:online|on line|by video|video link|by phone|on "
      "screen|live|remote|webinars?|virtual|streamed|hybrid)\\b");
  static Pattern const no_journey(
      "(?i)\\b(?:reports?|sign(?:s|ed|ing)?|lists?|names|timetables?|chosen|selected|selection|appointed|deadline|"
      "draft|"
      "certificates?|apprais[a-z]+|returns? home|ends?|deliver[a-z]*|accounts?|letters?)\\b");
  std::vector<RowFlow> all;
  if (content.size() > 200 || no_journey.in(content.view())) return all;
  for (Words const* w : {&content, &e.mode, &e.place, &e.people})
    if (afar.in(w->view())) return all;
  std::vector<EnglishPeople> people = english_people_in(context, content);
  std::vector<ParticipantId> named;
  for (EnglishPeople const& p : people) named.insert(named.end(), p.who.begin(), p.who.end());
  std::optional<Way> way = named.empty() ? std::nullopt : way_of_named(context, named);
  Measure const* measure = nullptr;
  if (!way) {
    measure = repeated(context, content.view());
    if (measure == nullptr) return all;
    way = only_way(*measure);
  }
  if (!way) return all;
  // … at Ridge: a row at another place, or of another's people, is another event
  for (Words const* w : {&content, &e.place, &e.people})
    for (Mention const& m : context.institutions.find(w->view()))
      if (m.who.size() == 1 && m.who[0] != way->from && m.who[0] != way->to) return all;
  if (!e.people.empty()) {
    Travellers const travellers(context, e.people, way->from);
    if (!travellers.empty()) {
      for (Flow& flow : travellers.on(*way, {})) all.push_back({std::move(flow), {content, e.people}});
      return all;
    }
  }
  for (EnglishPeople const& p : people) {
    if (p.sides.size() > 1 || (p.sides.size() == 1 && p.sides[0] != way->from)) continue;
    Flow flow{.from = way->from, .to = way->to, .who = p.who};
    if (p.who.empty() && !p.group.empty()) flow.who.push_back(context.draft.group(p.group, way->from, {}));
    if (p.size) flow.size = *p.size;
    all.push_back({std::move(flow), {content}});
  }
  if (all.empty() && measure != nullptr)
    all.push_back({{.from = way->from, .to = way->to, .who = bodies_of(context, *measure)}, {content}});
  return all;
}

}  // namespace bangfu::document::reader
