// SPDX-License-Identifier: BSL-1.0
// From where to where those go of whom a goal is told: who sends them, one way for each sender and place.
#include <algorithm>
#include <string>

#include <bangfu/document/quantity.hpp>

#include "document/reader/flows/journeys_of_run.hpp"
#include "document/reader/people/person.hpp"

namespace bangfu::document::reader {

std::vector<InstitutionId> JourneysOfRun::senders(Goal const& goal, Part const& part,
                                                  std::vector<InstitutionId> const& agents) const {
  Institutions const& institutions = context_.institutions;
  if (part.told) return part.from;
  // 进城培训, 下乡送课: where they go tells whose they are
  if (InstitutionId const only = goal.uptown     ? institutions.only(role::recipient)
                                 : goal.downtown ? institutions.only(role::supporting)
                                                 : InstitutionId();
      !only.empty() && (agents.empty() || agents.front() != only))
    return {only};
  if (!agents.empty()) return agents;
  if (goal.leaves && subject_.empty() && last_from_.empty())
    if (InstitutionId const here =
            institutions.speaks_of_itself() ? institutions.speaker() : institutions.only(role::supporting);
        !here.empty())
      return {here};
  InstitutionId const to = goal.to.size() == 1 ? goal.to[0] : InstitutionId();
  if (!subject_.empty() && subject_ != to) return {subject_};
  // 新一轮跟班教师到岗: what they are called by tells whose they are
  if (InstitutionId const called =
          goal.other_side ? side_of_called(context_, text_.substr(part.begin, part.end - part.begin)) : InstitutionId();
      !called.empty())
    return {called};
  if (InstitutionId const& actor = context_.sides.actor;
      !actor.empty() && !goal.other_side && std::find(goal.to.begin(), goal.to.end(), actor) == goal.to.end())
    return {actor};
  if (!last_from_.empty() && std::find(goal.to.begin(), goal.to.end(), last_from_) == goal.to.end())
    return {last_from_};
  InstitutionId const& speaker = institutions.speaker();
  if (!speaker.empty() && institutions.speaks_of_itself() && !goal.other_side &&
      std::find(goal.to.begin(), goal.to.end(), speaker) == goal.to.end())
    return {speaker};
  if (!to.empty())
    if (InstitutionId const other = institutions.other_side(to); !other.empty()) return {other};
  std::vector<InstitutionId> const& giving = institutions.of_role(role::supporting);
  if (giving.size() == 1 && std::find(goal.to.begin(), goal.to.end(), giving[0]) == goal.to.end() &&
      (!goal.to.empty() || goal.by_role || goal.other_side || institutions.of_role(role::recipient).size() <= 1))
    return giving;
  return {};
}

InstitutionId JourneysOfRun::division_of(Part const& part, Words& people) {
  static Pattern const of_people(
      "^([\\p{Han}]{2,5}?(?:市|县|区|省|州|旗))(?:的)?[\\p{Han}]{0,8}(?:教师|老师|学生|校长|干部|教研员|骨干|师生)");
  static Pattern const sends_them("^([\\p{Han}]{2,5}?(?:市|县|区|省|州|旗))(?:每|将|可|应|拟|选派|组织|派)");
  if (part.told) return {};
  if (auto const d = of_people.at(people.view())) {
    InstitutionId id = context_.draft.institution(people.part(d->begin(1), d->end(1)));
    people = people.part(d->end(1), people.size()).trimmed("的");
    return id;
  }
  if (auto const d = sends_them.at(text_, part.begin))
    return context_.draft.institution(run_.part(d->begin(1), d->end(1)));
  return {};
}

void JourneysOfRun::travel(Goal const& goal, Part const& part, Words people, std::vector<InstitutionId> const& agents) {
  std::vector<InstitutionId> from;
  if (InstitutionId const division = division_of(part, people); !division.empty())
    from = {division};
  else
    from = senders(goal, part, agents);
  // 丁教授到乙校作报告: who was told to be of another body comes from there, whomever the sentence speaks of
  if (!part.told && from.size() <= 1)
    if (InstitutionId const known = side_of_known(context_, people);
        !known.empty() && std::find(goal.to.begin(), goal.to.end(), known) == goal.to.end())
      from = {known};
  if ((goal.needs_sender || goal.needs_people) && from.empty()) return;
  // 甲校王五任乙校校长，李四任丙校校长: the second is of the same
  if (goal.needs_told && !part.told && (agents.empty() || !names_people(people))) return;
  // 选派管理干部1名挂任乙校副校长: who is sent comes from the other side
  // 选手4名在甲校集训: who is counted comes from the other side
  bool const guests = goal.stays && goal.to.size() == 1 && context_.institutions.on_a_side(goal.to[0]) &&
                      counts_people(context_, people);
  if (goal.needs_people && !goal.leaves && !part.told && !guests && agents.empty() && subject_.empty() &&
      !sending_verbs().in(text_.substr(std::min(part.begin, goal.verb), goal.verb - std::min(part.begin, goal.verb))))
    return;
  static Pattern const each_way("分别|分赴|各赴");
  bool const pairwise = from.size() > 1 && from.size() == goal.to.size() && each_way.in(text_.substr(0, goal.end));
  std::vector<InstitutionId> const all = from.empty() ? std::vector<InstitutionId>{InstitutionId()} : from;
  std::vector<std::vector<InstitutionId>> places;
  for (std::size_t a = 0; a < all.size(); ++a)
    places.push_back(pairwise ? std::vector<InstitutionId>{goal.to[a]} : names_.places_for(goal, all[a]));
  // Who goes each to a place of its own sends as many each
  bool apart = all.size() > 1;
  for (std::size_t a = 0; a < all.size(); ++a)
    for (std::size_t b = 0; b < a; ++b)
      apart = apart && places[a].size() == 1 && places[b].size() == 1 && places[a] != places[b];
  if (all.size() == 1 && each_way.in(text_.substr(0, goal.end)) && each_to_own(goal, part, people, all[0], places[0]))
    return;
  // 师范大学专家每学期入校: to none of several in particular
  if (goal.other_side && part.told && all.size() == 1 && places[0].empty() && !goal.returns) places[0].emplace_back();
  for (std::size_t a = 0; a < all.size(); ++a)
    for (InstitutionId const& to : places[a])
      if (to != all[a]) one_way(goal, part, people, {all[a], to}, all.size() > 1 && !apart, places[a].size() > 1);
}

bool JourneysOfRun::each_to_own(Goal const& goal, Part const& part, Words const& people, InstitutionId const& from,
                                std::vector<InstitutionId> const& places) {
  if (places.size() < 2) return false;
  Travellers const travellers(context_, people, from, false);
  if (!travellers.one_for_each(places.size())) return false;
  std::vector<Flow> flows = travellers.on({from, {}}, {});
  if (travellers.by_name()) {
    Flow const all = flows[0];
    flows.assign(places.size(), Flow{.from = from});
    for (std::size_t i = 0; i < places.size(); ++i) flows[i].who = {all.who[i]};
  }
  for (std::size_t i = 0; i < places.size(); ++i) {
    flows[i].to = places[i];
    put(flows[i], part.told ? begin_of(part) : std::min(part.begin, goal.verb), std::max(goal.end, part.end),
        goal.verb);
  }
  if (!from.empty()) last_from_ = from;
  return true;
}

void JourneysOfRun::one_way(Goal const& goal, Part const& part, Words const& people, Way const& way, bool joint,
                            bool several) {
  Travellers const travellers(context_, people, way.from, false);
  if (!people.empty() && travellers.empty() && !travellers.counted()) return;
  if (goal.needs_people && travellers.empty()) return;
  if (!several && !travellers.by_name()) {
    std::vector<Counted> const subjects = subjects_behind(context_, people, behind(goal));
    for (Counted const& body : subjects) {
      std::size_t const last = subjects.back().words.end - run_.begin;
      put(flow_of(context_, body, way.from, way.to), part.told ? begin_of(part) : std::min(part.begin, goal.verb),
          std::max(goal.end, last), goal.verb);
    }
    if (!subjects.empty()) {
      if (!way.from.empty()) last_from_ = way.from;
      return;
    }
  }
  static Pattern const each("各|每(?:校|园|所|地|县)");
  std::size_t const begin = part.told ? begin_of(part) : std::min(part.begin, goal.verb);
  std::string_view const said = text_.substr(begin, goal.end - begin);
  bool const told_each = each.in(said);
  for (Flow& flow : travellers.on(way, {})) {
    // 选派教师2名到乙校，每周到乙校授课两天: they were told
    auto const told_before = [&](Journey const& j) { return j.flow.from == way.from && j.flow.to == way.to; };
    if (people.empty() && office_.empty() && std::any_of(journeys_.begin(), journeys_.end(), told_before)) continue;
    // 成员校学生各40名: as many of each of them
    bool const of_each = !several && !flow.size && flow.who.size() == 1 && !travellers.by_name();
    if (travellers.each() && (joint || of_each)) flow.size = travellers.each_size();
    if ((joint || several) && !told_each) flow.size.reset();
    if (flow.who.empty() && flow.size && last_group_) flow.who.push_back(*last_group_);
    if (flow.who.empty() && !office_.empty()) flow.who.push_back(context_.draft.group(office_, way.from, {}));
    if (!flow.size && part.told && flow.who.size() == 1) flow.size = count_before(begin);
    if (!flow.size && flow.who.size() <= 1) count_behind(context_, rest_behind(goal), flow);
    if (!travellers.by_name() && !several) names_behind(goal, flow);
    if (several)
      if (Box<Quantity> const there = count_of_place(goal, way.to)) flow.size = there;
    if (!way.from.empty()) last_from_ = way.from;
    if (flow.who.size() == 1 && !travellers.by_name()) last_group_ = flow.who[0];
    put(std::move(flow), begin, std::max(goal.end, part.end), goal.verb);
  }
}

std::size_t JourneysOfRun::begin_of(Part const& part) const {
  std::size_t begin = part.begin;
  for (Mention const& m : mentions_)
    if (m.end == part.begin ||
        (m.end < part.begin && !part.from.empty() && m.who.size() == 1 && m.who[0] == part.from[0]))
      begin = m.begin;
  return begin;
}

void JourneysOfRun::names_behind(Goal const& goal, Flow& flow) {
  static Pattern const bracket("^([^,;()]{0,24})\\(([^()]{4,90})\\)");
  auto const b = bracket.at(text_, goal.end);
  if (!b) return;
  std::vector<Words> const names = split_at(run_.part(b->begin(2), b->end(2)), "、 ");
  for (Words const& one : names)
    if (!is_name(context_, one.view(), false)) return;
  for (Words const& one : names) flow.who.push_back(context_.draft.person(one, flow.from, {}, one));
}

Box<Quantity> JourneysOfRun::count_before(std::size_t school) const {
  static Pattern const number("(?:\\d+|[一二三四五六七八九十两]+)(?:余|多)?(?:名|位|个)$");
  auto const n = number.find(text_.substr(0, school));
  if (!n) return {};
  std::vector<Piece<Amount>> const counted = find_amounts((*n)[0], context_.draft.lexicon());
  return counted.size() == 1 ? people_counted(counted.front()) : Box<Quantity>();
}

std::string_view JourneysOfRun::rest_behind(Goal const& goal) const {
  return run_.of == nullptr ? std::string_view() : std::string_view(run_.of->text()).substr(run_.begin + goal.end, 120);
}

Box<Quantity> JourneysOfRun::count_of_place(Goal const& goal, InstitutionId const& to) const {
  static Pattern const number(
      "^(?:选派|派)?((?:不少于|至少|不超过|约)?(?:\\d+|[一二三四五六七八九十两]+)(?:余|多)?(?:名|人|位))");
  for (Mention const& m : mentions_) {
    if (m.begin < goal.end || m.who.size() != 1 || m.who[0] != to) continue;
    auto const n = number.at(text_, m.end);
    if (!n) continue;
    std::vector<Piece<Amount>> const counted = find_amounts((*n)[1], context_.draft.lexicon());
    if (counted.size() == 1) return people_counted(counted.front());
  }
  return {};
}

}  // namespace bangfu::document::reader
