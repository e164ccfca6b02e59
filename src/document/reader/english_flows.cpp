// SPDX-License-Identifier: BSL-1.0
// Who goes from where to where, as English rows and sentences say it: 3 PMP instructors to DLTC; two teachers of Elm Street
// spend a week at Ridge Hamlet.
#include <bangfu/document/number.hpp>
#include <bangfu/document/quantity.hpp>

#include "context.hpp"

namespace bangfu::document::reader {

std::vector<Flow> read_english_flows(Context& context, Words const& words, std::vector<Words>& places) {
  std::vector<Flow> flows;
  std::string_view const text = words.view();
  if (!context.latin() || text.size() > 600) return flows;
  static Pattern const travels(
      "(?: to(?: the)? |(?i: (?:(?:will|shall|may|must|can) )?(?:visits?|spends? [a-z0-9 ]{2,24} (?:at|in)|stays? "
      "[a-z0-9 ]{0,24}(?:at|in)|"
      "travels? to|goes? to|go to|comes? to|come to|returns? to|shadows? [a-z ]{2,40} (?:at|of)|observes? lessons at|"
      "trains? at|joins? [a-z ]{0,24}(?:at|of)|teaches? at|teach at)(?: the)? ))$");
  static Pattern const people_word(
      "(?i)\\b((?:[a-z-]+ "
      "){0,2}(?:teachers?|pupils?|students?|instructors?|lecturers?|managers?|principals?|heads?|staff|children|"
      "families|leaders?|mentors?|trainees?|parents|coaches|trainers|deputies|trainee teachers|experts?))\\b");
  static Pattern const number_word(
      "(?i)\\b(about|around|some|up to|at least|at most|no more than|no fewer than|between)? "
      "?(\\d+|one|two|three|four|five|six|"
      "seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty)(?: (?:to|and|-) "
      "(\\d+|two|three|four|five|six|eight|ten|"
      "twelve|fifteen|twenty))?\\b");
  std::vector<Mention> const mentions = context.institutions.find(text);
  for (std::size_t i = 0; i < mentions.size(); ++i) {
    Mention const& to = mentions[i];
    auto const verb = travels.find(text.substr(0, to.begin));
    if (!verb || to.who.size() != 1) continue;
    Mention const* from = nullptr;
    for (std::size_t k = 0; k < i; ++k)
      if (mentions[k].end <= verb->begin() + 1 && mentions[k].who.size() == 1 && mentions[k].who != to.who)
        from = &mentions[k];
    Words const people = words.part(0, verb->begin());
    Flow flow;
    flow.to = to.who[0];
    if (from != nullptr)
      flow.from = from->who[0];
    else
      flow.from = context.institutions.other_side(flow.to);
    if (flow.from.empty() || flow.from == flow.to) continue;
    std::string const said = people.original();
    for (Participant const& p : context.plan().participants)
      if (!p.group && !p.name.empty() && said.find(p.name.any()) != std::string::npos) flow.who.push_back(p.id);
    if (flow.who.empty()) {
      auto const noun = people_word.find(people.view());
      if (!noun) continue;
      // Not the school that stands before it: PMP instructors
      std::size_t begin = noun->begin(1);
      if (from != nullptr && from->end > begin && from->end < noun->end(1)) begin = from->end;
      Words group = words.part(begin, noun->end(1)).trimmed();
      auto const n = number_word.find(people.view());
      // send six teachers, 12 final-year students
      if (n && n->end() + 1 >= begin && n->end() < noun->end(1)) group = words.part(n->end(), noun->end(1)).trimmed();
      static Pattern const sending(
          "^(?i:(?:shall|may|will|should|can|to)? ?(?:sends?|seconds?|hosts?|places?|invites?|receives?|have|the) )");
      if (auto const v = sending.at(group.view())) group = group.part(v->end(), group.size());
      std::string_view const code = context.draft.lexicon().code_at_end("participant", group.view());
      flow.who.push_back(
          context.draft.group(group, flow.from, code.empty() ? ParticipantKind() : ParticipantKind(code)));
      if (n) {
        auto const first = parse_number((*n)[2]);
        auto const last = n->has(3) ? parse_number((*n)[3]) : first;
        if (first && last) {
          Quantity q = exactly(first->value, unit::person);
          q.max = last->value;
          static Pattern const most("(?i)up to|at most|no more");
          static Pattern const least("(?i)at least|no fewer");
          static Pattern const near("(?i)about|around|some");
          if (most.in((*n)[1])) q.min.reset();
          if (least.in((*n)[1])) q.max.reset();
          q.approximate = near.in((*n)[1]);
          flow.size = q;
        }
      }
    }
    places.push_back(words.part(0, to.end));
    flows.push_back(std::move(flow));
    break;
  }
  return flows;
}

}  // namespace bangfu::document::reader
