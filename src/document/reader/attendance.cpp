// SPDX-License-Identifier: BSL-1.0
// Who takes part in a row of a schedule: names and bodies of people in its columns, whether or not they travel.
#include <algorithm>

#include "entry.hpp"

namespace bangfu::document::reader {
namespace {

/// Those whom a cell lists.
struct Present {
  std::vector<ParticipantId> persons{};
  std::vector<Words> bodies{};
  std::vector<Words> others{};  ///< what is neither
};

/// Whose the people of a part are: 南山中学张伟、刘洋 are both of it.
InstitutionId side_at(Context const& context, Words const& part, InstitutionId const& before, std::size_t& end) {
  Mention const m = context.institutions.at(part.view(), 0);
  end = m.end;
  if (m.end == 0) return before;
  if (m.who.size() == 1) return m.who[0];
  return m.own ? context.institutions.speaker() : InstitutionId();
}

/// @param side whose they are, where the cell does not say
Present present_in(Context& context, Words const& cell, InstitutionId side) {
  Present all;
  static Pattern const and_others(
      "(?:等|一行|共|合计)?(?:共|约)?(?:[\\d一二三四五六七八九十两]+(?:余|多)?(?:人|名|位))?$");
  for (Words const& list : split_at(cell, "、,;/ ")) {
    std::size_t end = 0;
    Words part = list.trimmed(" 、,;:/");
    if (part.empty()) continue;
    side = side_at(context, part, side, end);
    Words const rest = part.part(end, part.size()).trimmed(" 的:");
    if (rest.empty()) continue;  // a school: who comes of it is not said
    Words named = rest;
    if (auto const m = and_others.find(rest.view()); m && m->begin() > 0) named = rest.part(0, m->begin());
    bool const general = people_in_general(named.view());
    if (auto const person = general ? std::nullopt : person_in(context, named, side, {}, false)) {
      all.persons.push_back(*person);
      continue;
    }
    bool const told = general || people_in_general(part.view());
    (told ? all.bodies : all.others).push_back(side.empty() ? part : rest);
  }
  return all;
}

/// Whether a flow speaks of this cell.
bool rests_on(RowFlow const& one, Words const& cell) {
  return std::any_of(one.where.begin(), one.where.end(),
                     [&](Words const& w) { return w.of == cell.of && w.begin < cell.end && cell.begin < w.end; });
}

bool only_groups(Context const& context, Flow const& flow) {
  return std::all_of(flow.who.begin(), flow.who.end(), [&](ParticipantId const& id) {
    Participant const* const one = context.plan().find(id);
    return one != nullptr && one->group;
  });
}

/// Puts those who are named beside a journey among its travellers. @returns whether the row says where they go
bool travels(Context& context, ParticipantId const& id, std::vector<RowFlow>& flows) {
  Participant* const one = context.draft.participant(id);
  for (RowFlow& flow : flows) {
    std::vector<ParticipantId>& who = flow.flow.who;
    if (std::find(who.begin(), who.end(), id) != who.end()) return true;
    bool const theirs = one->of.empty() ? flows.size() == 1 : one->of == flow.flow.from;
    if (!theirs) continue;
    if (one->of.empty()) one->of = flow.flow.from;
    who.push_back(id);
    return true;
  }
  return false;
}

}  // namespace

std::vector<ParticipantId> read_attendance(Context& context, Entry const& e, std::vector<RowFlow>& flows) {
  std::vector<ParticipantId> attended;
  Words const& cell = e.people;
  bool const told = std::any_of(flows.begin(), flows.end(),
                                [&](RowFlow const& one) { return rests_on(one, cell) && !one.flow.who.empty(); });
  if (context.latin() || cell.empty() || told) return attended;
  Mention const sender = context.institutions.at(e.from.view(), 0);
  Present const present = present_in(context, cell, sender.who.size() == 1 ? sender.who[0] : InstitutionId());
  // Teachers of whom the row says who they are
  if (!present.persons.empty() && flows.size() == 1 && !flows[0].flow.who.empty() &&
      only_groups(context, flows[0].flow)) {
    Participant const* const first = context.draft.participant(present.persons.front());
    if (first->of.empty() || first->of == flows[0].flow.from) flows[0].flow.who.clear();
  }
  for (ParticipantId const& id : present.persons) {
    std::size_t const before = flows.empty() ? 0 : flows[0].flow.who.size();
    if (!travels(context, id, flows)) attended.push_back(id);
    if (!flows.empty() && flows[0].flow.who.size() > before && !rests_on(flows[0], cell))
      flows[0].where.push_back(cell);
  }
  for (Words const& body : present.bodies) {
    // 教师 | 教师8人: the journey has them
    if (!flows.empty()) continue;
    attended.push_back(context.draft.group(body, {}, {}));
  }
  for (Words const& other : present.others)
    if (flows.empty()) context.draft.unread(other, "不知何人参加", "who takes part is not understood");
  return attended;
}

}  // namespace bangfu::document::reader
