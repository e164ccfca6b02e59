// SPDX-License-Identifier: BSL-1.0
// Who takes part in a row of a schedule: names and bodies of people in its columns, whether or not they travel.
#include <algorithm>
#include <string>

#include "document/reader/flows/travellers.hpp"
#include "document/reader/people/person.hpp"
#include "document/reader/tables/entry.hpp"

namespace bangfu::document::reader {
namespace {

/// Those whom a cell lists.
struct Present {
  std::vector<ParticipantId> persons{};
  std::vector<Words> bodies{};
  std::vector<Words> others{};  ///< what is neither
  Box<Quantity> size{};         ///< how many, where the cell counts them once
  InstitutionId side{};         ///< whose they are, where the cell says so
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
  all.side = side;
  static Pattern const of_each("各");
  std::vector<Piece<Amount>> const counted = find_amounts(cell.view(), context.draft.lexicon());
  if (counted.size() == 1 && counted[0].value.quantity.unit == unit::person && !of_each.in(cell.view()))
    all.size = people_counted(counted[0]);
  return all;
}

/// Whether a flow speaks of this cell.
bool rests_on(RowFlow const& one, Words const& cell) {
  return std::any_of(one.where.begin(), one.where.end(),
                     [&](Words const& w) { return w.of == cell.of && w.begin < cell.end && cell.begin < w.end; });
}

/// What those are whom a row tells to go, where its cells name them beside: 支教教师 of 第一批支教教师到岗.
std::string post_of(Context const& context, Flow const& flow, Words const& what) {
  static Pattern const in_turn("^(?:第[一二三四五六七八九十\\d]+|首|新一)[批期轮组]");
  static Pattern const anybody("^(?:学生|人员|学员|师生|代表)$");
  if (flow.who.size() != 1) return {};
  Participant const* const group = context.plan().find(flow.who.front());
  if (group == nullptr || !group->group) return {};
  std::string post(group->name.any());
  if (what.original().find(post) == std::string::npos) return {};
  if (auto const t = in_turn.at(post)) post.erase(0, t->end());
  return anybody.in(post) ? std::string() : post;
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
  std::string const post =
      flows.size() == 1 && e.what.size() == 1 ? post_of(context, flows[0].flow, e.what[0]) : std::string();
  // 教师跟岗 | 乙校教师2人, 校长送课 | 王五等3人
  if (present.size && flows.size() == 1 && !flows[0].flow.size &&
      (present.side.empty() || present.side == flows[0].flow.from)) {
    flows[0].flow.size = present.size;
    flows[0].where.push_back(cell);
  }
  for (ParticipantId const& id : present.persons) {
    Participant* const one = context.draft.participant(id);
    if (!post.empty() && one->post.empty()) one->post = context.draft.text(post);
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
