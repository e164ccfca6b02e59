// SPDX-License-Identifier: BSL-1.0
// Which way somebody goes for something that is to be done, where no rule tells it.
#include "document/reader/flows/learned_ways.hpp"

#include <algorithm>

#include "document/reader/flows/journeys_of_run.hpp"
#include "document/reader/learned/weights.hpp"
#include "document/reader/parties/sides.hpp"

namespace bangfu::document::reader {
namespace {

/// S supports, R receives, T does both, X does neither; B are several at once, and of U nothing is known.
char side_of(Context const& context, InstitutionId const& id) {
  bool const gives = context.institutions.has_role(id, role::supporting);
  bool const takes = context.institutions.has_role(id, role::recipient);
  return gives && takes ? 'T' : gives ? 'S' : takes ? 'R' : 'X';
}

char side_of(Context const& context, Mention const& m, std::string_view words) {
  static Pattern const giving("^(?:" + giving_side + ")");
  static Pattern const taking("^(?:每所|各)?(?:" + taking_side + ")");
  if (taking.in(words)) return 'R';
  if (giving.in(words)) return 'S';
  if (m.group || m.who.size() > 1) {
    std::string all;
    for (InstitutionId const& id : m.who)
      if (char const one = side_of(context, id); all.find(one) == std::string::npos) all += one;
    return all.size() == 1 ? all[0] : 'B';
  }
  if (m.who.size() == 1) return side_of(context, m.who[0]);
  if (m.own && !context.institutions.speaker().empty()) return side_of(context, context.institutions.speaker());
  return 'U';
}

std::string sign_of(Context const& context, char side) {
  if (!context.latin()) return {side};
  switch (side) {
    case 'S': return " Supporter ";
    case 'R': return " Recipient ";
    case 'T': return " Supporting Recipient ";
    case 'B': return " Several ";
    default: return " Another ";
  }
}

std::string sides_in(Context const& context, std::string_view text) {
  std::string order;
  for (Mention const& m : context.institutions.find(text))
    order += side_of(context, m, text.substr(m.begin, m.end - m.begin));
  return order.substr(0, 4);
}

/// The words with a sign for each institution that tells its side, and for each digit.
std::string with_sides(Context const& context, std::string_view text) {
  std::string out;
  std::size_t at = 0;
  auto const copy = [&](std::size_t end) {
    for (; at < end; ++at) out += text[at] >= '0' && text[at] <= '9' ? '0' : text[at];
  };
  for (Mention const& m : context.institutions.find(text)) {
    if (m.begin < at) continue;
    copy(m.begin);
    // 来校: the verb says more than whom
    if (m.arrival) out += text.substr(m.begin, std::min<std::size_t>(3, m.end - m.begin));
    out += sign_of(context, side_of(context, m, text.substr(m.begin, m.end - m.begin)));
    at = m.end;
  }
  copy(text.size());
  return out;
}

Features features_of(Context const& context, Deed const& deed) {
  Features f;
  std::string const kind = deed.row ? "row" : "clause";
  f.add(kind);
  f.pieces("what", with_sides(context, deed.what.view()), 1, 4);
  if (deed.row) f.pieces("row", with_sides(context, deed.what.view()), 1, 2);
  f.pieces("people", with_sides(context, deed.people.view()), 1, 3);
  f.pieces("place", with_sides(context, deed.place.view()), 1, 2);
  f.pieces("before", with_sides(context, deed.before.view()), 1, 2);
  f.pieces("behind", with_sides(context, deed.behind.view()), 1, 2);
  std::string const subject{deed.subject.empty() ? '-' : side_of(context, deed.subject)};
  std::string const speaker{context.institutions.speaks_of_itself() ? side_of(context, context.institutions.speaker())
                                                                    : '-'};
  std::string const named = sides_in(context, deed.what.view());
  f.add("speaker " + speaker);
  f.add("subject " + subject);
  f.add("named " + named);
  f.add("subject, named " + subject + ' ' + named);
  f.add("place, people " + sides_in(context, deed.place.view()) + ' ' + sides_in(context, deed.people.view()));
  f.add("always");
  return f;
}

char const* name_of(Toward toward) {
  switch (toward) {
    case Toward::recipient: return "to_recipient";
    case Toward::supporter: return "to_supporter";
    case Toward::both: return "both";
    default: return "none";
  }
}

Toward toward_of(Context const& context, std::vector<Flow> const& flows) {
  bool to_recipient = false;
  bool to_supporter = false;
  for (Flow const& flow : flows) {
    char const to = flow.to.empty() ? '-' : side_of(context, flow.to);
    char const from = flow.from.empty() ? '-' : side_of(context, flow.from);
    if (to == 'R' || (to != 'S' && from == 'S'))
      to_recipient = true;
    else
      to_supporter = true;
  }
  return to_recipient && to_supporter ? Toward::both
         : to_recipient               ? Toward::recipient
         : to_supporter               ? Toward::supporter
                                      : Toward::nobody;
}

/// Which way people go, where that is likely enough.
Toward learned_way(Context const& context, Deed const& deed) {
  static Model const model(way_weights);
  constexpr double enough = 0.5;
  Features const features = features_of(context, deed);
  std::vector<double> const chances = model.chances(features);
  auto const best = std::max_element(chances.begin() + 1, chances.end());
  std::string const& answer = model.answers()[static_cast<std::size_t>(best - chances.begin())];
  Toward toward = Toward::nobody;
  for (Toward const one : {Toward::recipient, Toward::supporter, Toward::both})
    if (*best >= enough && answer == name_of(one)) toward = one;
  note_asked("way", features, deed.what, name_of(toward));
  return toward;
}

/// The one institution that a mention means, or what the text calls those of its role.
InstitutionId meant(Context& context, Words const& words, Mention const& m) {
  if (m.who.size() == 1) return m.who[0];
  if (m.own) return context.institutions.speaker();
  return m.by_deed ? context.draft.institution(words.part(m.begin, m.end)) : InstitutionId();
}

/// The institution of a side that the words name.
InstitutionId named_on(Context& context, Words const& words, std::string_view sides) {
  for (Mention const& m : context.institutions.find(words.view()))
    if (sides.find(side_of(context, m, words.view().substr(m.begin, m.end - m.begin))) != std::string_view::npos)
      if (InstitutionId one = meant(context, words, m); !one.empty()) return one;
  return {};
}

/// From where to where they go; empty where that is not told.
Way way_of(Context& context, Deed const& deed, bool to_recipient) {
  Way way;
  Role const host = to_recipient ? role::recipient : role::supporting;
  Role const home = to_recipient ? role::supporting : role::recipient;
  for (Words const* words : {&deed.place, &deed.what, &deed.title})
    if (way.to.empty()) way.to = named_on(context, *words, to_recipient ? "RT" : "ST");
  for (Words const* words : {&deed.people, &deed.what, &deed.title})
    if (way.from.empty()) way.from = named_on(context, *words, to_recipient ? "SX" : "R");
  if (way.from.empty() && !deed.subject.empty() && deed.subject != way.to &&
      context.institutions.has_role(deed.subject, home))
    way.from = deed.subject;
  if (way.to.empty()) way.to = side_or_word(context, host);
  if (way.from.empty()) way.from = side_or_word(context, home);
  return way;
}

/// Where the names end that stand behind what people are: 教师|林育廷、官淑娟; the same place where none do.
std::size_t names_end(Context const& context, std::string_view text, std::size_t from) {
  std::size_t end = from;
  for (std::size_t at = from;;) {
    std::size_t name = at;
    std::size_t stop = at;
    for (int n = 1; n <= 4 && stop < text.size(); ++n) {
      stop += character_at(text, stop).second;
      if (n > 1 && is_known_person(context, text.substr(at, stop - at))) name = stop;
    }
    if (name == at) return end;
    end = name;
    if (text.substr(end, 3) != "、") return end;
    at = end + 3;
  }
}

/// The words for those who go, as the clause has them.
Words people_in(Context const& context, Words const& clause) {
  if (context.latin()) return {};
  std::string_view const text = clause.view();
  std::size_t begin = 0;
  std::size_t end = 0;
  std::vector<Mention> const named = context.institutions.find(text);
  for (Lexicon::Found const& hit : context.draft.lexicon().find("participant", text)) {
    if (hit.code.empty()) continue;
    bool const in_name = std::any_of(named.begin(), named.end(), [&](Mention const& m) {
      return m.begin <= hit.span.offset && hit.span.end() <= m.end;
    });
    if (in_name) continue;
    end = hit.span.end();
    break;
  }
  if (end == 0) return {};
  for (Mention const& m : named)
    if (m.end < end) begin = m.end;
  static Pattern const chosen("选派|选送|遴选|推荐|举办一?[期次场]?|[派选请为由明]");
  for (auto v = chosen.find(text.substr(0, end), begin); v; v = chosen.find(text.substr(0, end), v->end()))
    begin = v->end();
  static Pattern const number_behind(
      "^[^,。;、]{0,2}(?:不少于|至少|不超过|约)?(?:\\d+|[一二三四五六七八九十两]+)(?:名|人|位)");
  if (auto const n = number_behind.at(text, end))
    end = n->end();
  else
    end = names_end(context, text, end);
  return clause.part(begin, end);
}

}  // namespace

std::vector<Flow> learned_flows(Context& context, Deed const& deed, std::vector<Words>& places) {
  std::vector<Flow> flows;
  if (deed.what.empty()) return flows;
  Toward const toward = learned_way(context, deed);
  for (bool const to_recipient : {true, false}) {
    if (toward != Toward::both && toward != (to_recipient ? Toward::recipient : Toward::supporter)) continue;
    Way way = way_of(context, deed, to_recipient);
    if (way.from == way.to || way.from.empty() || way.to.empty()) continue;
    // Whom no words name, nobody can tell
    if (deed.people.empty()) {
      Words const people = people_in(context, deed.what);
      if (InstitutionId const own = side_of_known(context, people); !own.empty() && own != way.to) way.from = own;
      if (!people.empty())
        add_flows_of(context, deed.what, people, way.from, way.to, people.end - deed.what.begin, flows, places);
      continue;
    }
    if (InstitutionId const own = side_of_known(context, deed.people); !own.empty() && own != way.to) way.from = own;
    Travellers const travellers(context, deed.people, way.from);
    if (travellers.empty()) continue;
    for (Flow& flow : travellers.on(way, {})) {
      flows.push_back(std::move(flow));
      places.push_back(deed.people);
    }
  }
  return flows;
}

void note_way(Context const& context, Deed const& deed, std::vector<Flow> const& flows) {
  if (deed.what.empty()) return;
  note_asked("way", features_of(context, deed), deed.what, name_of(toward_of(context, flows)));
}

}  // namespace bangfu::document::reader
