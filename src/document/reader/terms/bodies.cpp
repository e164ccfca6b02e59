// SPDX-License-Identifier: BSL-1.0
// Which of the bodies that a clause names bears, certifies or appraises what it tells, where its verbs do not say so.
#include <algorithm>

#include "document/reader/learned/masked.hpp"
#include "document/reader/learned/model.hpp"
#include "document/reader/learned/weights.hpp"
#include "document/reader/terms/costs.hpp"

namespace bangfu::document::reader {
namespace {

/// A body that may bear it.
struct Body {
  Words words{};
  Words within{};        ///< what it was found in
  Mention mention{};     ///< by which it begins, where that is known
  bool earlier = false;  ///< it stands in the sentence before the clause
};

/// The bodies of a clause, from left to right.
void take_bodies(Context const& context, Words const& clause, bool earlier, std::vector<Body>& out) {
  static Pattern const lead("^|[由归经与和、,在从回找到:后前时满并将]|会同|期间");
  std::string_view const text = clause.view();
  std::vector<Mention> const mentions = context.institutions.find(text);
  std::vector<std::size_t> starts;
  for (Mention const& m : mentions)
    if (!m.arrival) starts.push_back(m.begin);
  std::size_t constexpr most = 40;
  std::size_t looked = 0;
  for (auto m = lead.find(text); m && looked < most;
       m = lead.find(text, m->end() + (m->end() == m->begin() ? 3 : 0)), ++looked) {
    starts.push_back(m->end());
    if (m->end() + 3 > text.size()) break;
  }
  std::sort(starts.begin(), starts.end());
  std::size_t from = 0;
  for (std::size_t const at : starts) {
    if (at < from || at >= text.size()) continue;
    std::size_t const end = body_end(context, text, at);
    if (end <= at) continue;
    auto const known = std::find_if(mentions.begin(), mentions.end(), [&](Mention const& m) { return m.begin == at; });
    out.push_back({.words = clause.part(at, end),
                   .within = clause,
                   .mention = known == mentions.end() ? Mention() : *known,
                   .earlier = earlier});
    from = end;
  }
}

Features features_of(Context const& context, std::vector<Body> const& all, std::size_t k, Words const& clause,
                     Terms const& t, SubjectMatter matter) {
  Body const& body = all[k];
  Features f;
  std::string const kind(t.kind.code());
  std::string const place = body.earlier ? "e" : "c";
  std::size_t constexpr before = 6;
  std::size_t constexpr behind = 10;
  std::string left;
  std::string right;
  if (!body.earlier) {
    left = masked(context, clause.view().substr(0, body.words.begin - clause.begin));
    right = masked(context, clause.view().substr(body.words.end - clause.begin));
  } else {
    right = masked(context, body.within.view().substr(body.words.end - body.within.begin));
    right = std::string(right.substr(0, right.find_first_of(",;")));
  }
  f.pieces(place + "<", last_characters(left, before), 1, 3);
  f.pieces(place + ">", first_characters(right, behind), 1, 3);
  f.add(place + " just before " + kind + std::string(last_characters(left, 1)));
  f.add(place + " just behind " + kind + std::string(first_characters(right, 1)));
  f.add(place + " both " + std::string(last_characters(left, 1)) + '|' + std::string(first_characters(right, 1)));
  f.pieces("clause", masked(context, clause.view()), 1, 2);
  bool const known = body.mention.end > 0;
  bool const whole = known && body.words.size() == body.mention.end - body.mention.begin;
  std::string const sort = !known                 ? "other"
                           : body.mention.own     ? "own"
                           : body.mention.by_deed ? "deed"
                           : body.mention.group   ? "group"
                                                  : "name";
  if (!known) f.pieces("w", body.words.view(), 1, 3);
  if (known && !whole) f.pieces("office", body.words.view().substr(body.mention.end - body.mention.begin), 1, 2);
  f.add(place + " sort " + sort);
  f.add("kind " + kind);
  f.add(place + " sort, kind " + sort + ' ' + kind);
  f.add(place + " one of " + std::to_string(std::min<std::size_t>(all.size(), 3)) + ", " +
        std::to_string(std::min<std::size_t>(k, 2)));
  f.add(place + " first of clause", body.words.begin == clause.begin ? 1 : 0);
  f.add("matter", static_cast<std::size_t>(matter));
  f.add("always");
  return f;
}

bool is_bearer(Context const& context, Terms const& t, Body const& body) {
  for (InstitutionId const& id : body.mention.who)
    if (std::find(t.by.begin(), t.by.end(), id) != t.by.end()) return true;
  return t.other_bearer.any().find(body.words.original()) != std::string_view::npos && !context.latin();
}

}  // namespace

void TermClause::by_bodies_named(Terms& t) {
  static Model const model(bearer_weights);
  if (clause_.size() > longest_clause) return;
  std::vector<Body> all;
  take_bodies(context_, clause_, false, all);
  if (all.empty() && clause_.begin > sentence_.begin) {
    Words earlier = sentence_;
    earlier.end = clause_.begin;
    earlier.begin = earlier.end - ending(earlier.view(), longest_clause).size();
    take_bodies(context_, earlier, true, all);
  }
  bool const told = has_bearer(t);
  for (std::size_t k = 0; k < all.size(); ++k) {
    Features f = features_of(context_, all, k, clause_, t, matter_);
    bool const bears = told ? is_bearer(context_, t, all[k]) : model.chances(f)[1] > 0.5;
    if (!told && bears) bearers(context_, t, all[k].words, sentence_.view());
    // Who is meant, for learning
    f.add("=words " + all[k].words.original());
    for (InstitutionId const& id : all[k].mention.who) f.add("=meant " + context_.institutions.name(id));
    note_asked("bearer", f, clause_, bears ? "yes" : "no");
  }
  if (!told) resolve_senders(context_, t);
}

}  // namespace bangfu::document::reader
