// SPDX-License-Identifier: BSL-1.0
// Who goes where, as a sentence says. Each goal takes those who go there from the words before it: back to the goal before, clause by
// clause until people are told. An institution right before people sends them; else the one that the clauses speak of does. What has
// a sender and no goal, or a host and no sender, is between the two sides (implied_flows.cpp).
#include "document/reader/flows/journeys_of_run.hpp"

#include <algorithm>
#include <string>

#include <bangfu/document/quantity.hpp>

#include "document/reader/flows/journeys.hpp"
#include "document/reader/flows/travellers.hpp"

namespace bangfu::document::reader {

Pattern const& sending_verbs() {
  static Pattern const sends(
      "(?:继续)?(?:选派|选送|派出|派遣|派驻|委派|指派|遴派|遴选|选聘|选调|推选|挑选|互派|抽调|调派|抽派|增派|轮派|分派|"
      "加派"
      "|组织|"
      "安排|邀请|请|指定|选拔|组建|动员|输送|推荐|另派|派|出|去|来)(?:出)?(?:各|共)?");
  return sends;
}

std::vector<Journey> JourneysOfRun::read() {
  for (Words const& clause : clauses(run_, false)) read_mutual(clause);
  read_received();
  read_sent_to();
  read_arrows();
  goals_ = goals_in(context_, run_, mentions_);
  for (std::size_t i = 0; i < goals_.size(); ++i)
    if (!is_used(goals_[i].verb)) read_goal(i);
  for (Words const& clause : clauses(run_, false)) read_implied(clause);
  merge_counts();
  std::stable_sort(journeys_.begin(), journeys_.end(), [](Journey const& a, Journey const& b) { return a.at < b.at; });
  return std::move(journeys_);
}

void JourneysOfRun::merge_counts() {
  for (std::size_t i = 0; i < journeys_.size();) {
    Flow const& counted = journeys_[i].flow;
    if (!counted.who.empty() || !counted.size) {
      ++i;
      continue;
    }
    auto const of_people = [&](Flow const& flow) {
      Participant const* const who = flow.who.size() == 1 ? context_.draft.participant(flow.who[0]) : nullptr;
      return who != nullptr && who->group;
    };
    auto const told = std::find_if(journeys_.begin(), journeys_.end(), [&](Journey const& k) {
      return k.at < journeys_[i].at && k.flow.from == counted.from && k.flow.to == counted.to && !k.flow.size &&
             of_people(k.flow);
    });
    if (told == journeys_.end()) {
      ++i;
      continue;
    }
    told->flow.size = counted.size;
    told->where = journeys_[i].where;
    journeys_.erase(journeys_.begin() + static_cast<std::ptrdiff_t>(i));
  }
}

bool JourneysOfRun::is_used(std::size_t at) const {
  return std::any_of(used_.begin(), used_.end(), [&](auto const& u) { return u.first <= at && at < u.second; });
}

void JourneysOfRun::put(Flow flow, std::size_t begin, std::size_t end, std::size_t at) {
  if (flow.from.empty() && flow.to.empty()) return;
  if (journeys_.size() < 64)
    journeys_.push_back({.flow = std::move(flow), .where = run_.part(begin, end), .at = run_.begin + at});
}

std::vector<InstitutionId> JourneysOfRun::agent_before(std::size_t at, std::vector<InstitutionId> const& not_these) {
  for (std::size_t k = mentions_.size(); k-- > 0;) {
    Mention const& m = mentions_[k];
    if (m.end > at || is_goal(m) || (m.group && m.who.size() != 1 && !(m.by_deed && m.who.empty()))) continue;
    if (!begins_clause(m)) continue;
    // 由甲校安排导师；教师3人到丙厂: who does what the clause before tells
    static Pattern const by_whom("由$");
    if (by_whom.in(text_.substr(0, m.begin)) &&
        text_.substr(m.end, at - m.end).find_first_of(",;") != std::string_view::npos)
      continue;
    std::vector<InstitutionId> who = names_.named_by(m);
    for (std::size_t j = k;
         j > 0 && joins_names().whole(text_.substr(mentions_[j - 1].end, mentions_[j].begin - mentions_[j - 1].end));
         --j)
      if (mentions_[j - 1].who.size() == 1) who.insert(who.begin(), mentions_[j - 1].who[0]);
    if (who.empty() || std::find(not_these.begin(), not_these.end(), who.front()) != not_these.end()) continue;
    return who;
  }
  return {};
}

bool JourneysOfRun::is_goal(Mention const& m) const {
  return std::any_of(goals_.begin(), goals_.end(), [&](Goal const& g) { return g.verb <= m.begin && m.end <= g.end; });
}

bool JourneysOfRun::begins_clause(Mention const& m) const {
  std::string_view before = text_.substr(0, m.begin);
  if (std::size_t const at = before.find_last_of(",;:()"); at != std::string_view::npos) before = before.substr(at + 1);
  if (before.empty()) return true;
  static Pattern const lead(
      "(?:由|从|请|各|每所|每个|、|和|与|及|年|月|日|起|间|期|天|周|另|还|拟|将|可|应|,|同时|其中|初|末|底)$");
  return lead.in(before) && before.size() < 60;
}

std::size_t JourneysOfRun::window_of(std::size_t i) const {
  std::size_t begin = 0;
  if (i > 0) {
    begin = goals_[i - 1].end;
    static Pattern const parts(",|;|、|。|:|并|后|再");
    if (auto const m = parts.find(text_.substr(0, goals_[i].verb), begin)) begin = m->end();
  }
  for (auto const& [from, to] : used_)
    if (to <= goals_[i].verb) begin = std::max(begin, to);
  std::size_t const semicolon = text_.substr(0, goals_[i].verb).rfind(';');
  if (semicolon != std::string_view::npos) begin = std::max(begin, semicolon + 1);
  return begin;
}

bool JourneysOfRun::tells_people(Words piece) const {
  piece = without_adverbs(piece.trimmed(" 、"));
  if (context_.institutions.drop_first(piece)) piece = without_adverbs(piece);
  piece = up_to_people(context_, piece);
  // 乙校只有一名体育教师，甲校派…: those whom somebody lacks or has
  static Pattern const has("^(?:只有|仅有|没有|缺|尚缺|现有|共有|短缺)");
  if (piece.empty() || says_how(piece.view()) || moves_things(piece.view()) || has.in(piece.view())) return false;
  return counts_people(context_, piece) || people_in_general(piece.view()) || names_people(piece);
}

bool JourneysOfRun::has_purpose(std::string_view clause) {
  static Pattern const purpose(
      "(?:支教|任教|送教|跟岗|跟班|外出|走教|送课|进修|集训|挂职|见习|学习|培训|指导|研修|讲座|听课|带教|锻炼|就读|"
      "实习|交流|一年|学期|学年|师徒|结对|对子|协议|关系)$");
  return purpose.in(clause);
}

std::size_t JourneysOfRun::people_begin(std::size_t begin, std::size_t verb) const {
  static Pattern const goes_on(
      "带队|领队|率队|带领|率领|随行|同行|陪同|^一行|^(?:连同|会同|偕同)|^(?:共|合计|其中|合共)|^[^,]{0,3}["
      "\\d一二两三四五六七八九十]+(?:"
      "人|名|位)$");
  std::size_t end = verb;
  std::size_t found = verb;
  bool open = true;  // whether more may stand before
  for (std::size_t k = 0; k < 6; ++k) {
    std::size_t const comma = text_.substr(0, end).rfind(',');
    std::size_t const start = comma == std::string_view::npos || comma < begin ? begin : comma + 1;
    Words const piece = run_.part(start, end);
    static Pattern const leads("(?:带队|领队|率队|带领|率领)$");
    bool const leader = leads.in(piece.view());
    if (leader || tells_people(piece)) {
      // 语文组张敏、王芳，数学组赵强: more of them
      bool const another =
          (counts_people(context_, piece) || (names_people(run_.part(found, verb)) && names_people(piece))) &&
          !has_purpose(piece.view());
      if (found != verb && !open && !leader && !another) break;
      found = start;
      open = leader || goes_on.in(without_adverbs(piece).view());
    } else if (found != verb && !open) {
      break;
    }
    if (start == begin) break;
    end = comma;
  }
  return found;
}

std::vector<Part> JourneysOfRun::parts_of(std::size_t begin, std::size_t end) {
  std::vector<Part> parts;
  Part part{.begin = begin, .end = end};
  std::size_t list_end = 0;
  for (Mention const& m : mentions_) {
    if (m.begin < begin || m.end > end) continue;
    std::string_view const before = text_.substr(0, m.begin);
    if (is_object(before) || (m.group && m.who.size() != 1)) continue;
    std::vector<InstitutionId> const who = names_.named_by(m);
    if (who.empty()) continue;
    if (!part.from.empty() && joins_names().whole(text_.substr(list_end, m.begin - list_end))) {
      part.from.insert(part.from.end(), who.begin(), who.end());
      list_end = part.begin = m.end;
      continue;
    }
    std::size_t const stop = run_.part(part.begin, m.begin).trimmed("、,和与及从由 ").end - run_.begin;
    part.end = std::max(part.begin, stop);
    parts.push_back(part);
    part = {.from = who, .begin = m.end, .end = end, .told = true};
    list_end = m.end;
  }
  part.end = end;
  parts.push_back(part);
  return parts;
}

Words JourneysOfRun::people_in(Part const& part) const {
  Words words = run_.part(part.begin, part.end).trimmed(" ,、的");
  std::string_view const view = words.view();
  // 物理、化学两科各派1名教师: of what they are stands before the verb
  if (!each_of_subjects(context_, words).empty()) return words;
  std::size_t from = 0;
  std::size_t guard = 0;
  for (auto s = sending_verbs().find(view); s && guard < 8; s = sending_verbs().find(view, s->end()), ++guard) {
    static Pattern const weak("^(?:出|去|来|请)$");
    if (weak.in((*s)[0]) && s->begin() > 12) continue;
    std::string_view const before = view.substr(from, s->begin() - from);
    // 选派教师3名，安排住宿: people stand before it
    if (from > 0 && counts_people(context_, words.part(from, s->begin()))) break;
    if (s->end() >= view.size() || before.size() > 90) continue;
    from = s->end();
  }
  return words.part(from, words.size()).trimmed(" ,、的");
}

void JourneysOfRun::read_goal(std::size_t i) {
  Goal const& goal = goals_[i];
  std::size_t const window = window_of(i);
  std::size_t const begin = people_begin(window, goal.verb);
  static Pattern const invites("(?:邀请|聘请|延请|恭请)");
  std::size_t const made = journeys_.size();
  std::vector<InstitutionId> const agents = agent_before(begin < goal.verb ? begin : goal.verb, goal.to);
  if (goal.other_side && std::any_of(mentions_.begin(), mentions_.end(), [&](Mention const& m) {
        return m.group && m.who.size() != 1 && m.begin >= begin && m.end <= goal.verb && begins_clause(m);
      }))
    return;
  static Pattern const by_whom("^由");
  std::vector<Part> const parts = parts_of(begin, goal.verb);
  static Pattern const each_way("分别|分赴|各赴");
  auto const told = static_cast<std::size_t>(
      std::count_if(parts.begin(), parts.end(), [](Part const& k) { return k.told && k.from.size() == 1; }));
  bool const in_turn = told > 1 && told == goal.to.size() && each_way.in(text_.substr(begin, goal.end - begin));
  std::size_t turn = 0;
  if (read_shares(goal, begin)) return;
  for (Part const& part : parts) {
    Words people = people_in(part);
    // 期中，甲校教师4人: before a sender only those count who are counted
    if (!part.told && parts.size() > 1 && (!counts_people(context_, people) || by_whom.in(text_.substr(part.end, 12))))
      continue;
    // 由甲校选派: those who are sent stand before
    if (part.told && part.begin > begin && (people.empty() || !tells_people(people)))
      if (Words const before = people_before(part, begin); !before.empty()) {
        if (&part != &parts.front() && (&part - 1)->told) continue;  // 甲校学生由乙校推荐到丙厂
        people = before;
      }
    if (people.empty() && !(part.told && begin == goal.verb)) continue;
    // 邀请专家到校: nobody sends guests, unless they are of a side
    bool const guests = invites.in(text_.substr(begin, goal.verb - begin));
    static Pattern const hosts("^[^,;]{0,12}?(?:邀请|聘请|延请|恭请)");
    if (part.told && hosts.at(text_.substr(0, goal.verb), part.begin)) continue;
    if (guests && (!part.told || (goal.other_side && !context_.institutions.on_a_side(part.from.front())))) continue;
    Goal way = goal;
    if (in_turn && part.told && turn < goal.to.size()) way.to = {goal.to[turn++]};
    travel(way, part, people, agents);
  }
  if (journeys_.size() == made && !invites.in(text_.substr(begin, goal.verb - begin))) behind_or_nobody(goal, agents);
  if (journeys_.size() > made) use(begin, goal.end);
}

bool JourneysOfRun::read_shares(Goal const& goal, std::size_t begin) {
  static Pattern const bracket("\\(([^()]{8,160})\\)");
  static Pattern const share("^(?:选派|派出|派)?((?:\\d+|[一二三四五六七八九十两]+)(?:名|人|位))(?:、|,|$|\\))");
  auto const b = bracket.find(text_.substr(0, goal.verb), begin);
  if (!b || goal.to.size() != 1) return false;
  Travellers const all(context_, people_in({.begin = begin, .end = b->begin()}), {}, false);
  std::vector<Flow> const whole = all.on({}, {});
  if (whole.size() != 1 || whole[0].who.size() != 1) return false;
  std::string const name(context_.draft.participant(whole[0].who[0])->name.any());
  std::size_t made = 0;
  for (Mention const& m : mentions_) {
    if (m.begin < b->begin() || m.end > b->end() || m.who.size() != 1) continue;
    auto const n = share.at(text_, m.end);
    if (!n) continue;
    std::vector<Piece<Amount>> const counted = find_amounts((*n)[1], context_.draft.lexicon());
    if (counted.size() != 1) continue;
    Flow flow{.from = m.who[0], .to = goal.to[0]};
    Counted const body{.words = run_.part(begin, b->begin()), .name = name, .size = counted.front().value.quantity};
    flow.who.push_back(group_of(context_, body, m.who[0]));
    flow.size = people_counted(counted.front());
    put(std::move(flow), begin, goal.end, goal.verb);
    ++made;
  }
  if (made > 0) use(begin, goal.end);
  return made > 1;
}

Words JourneysOfRun::people_before(Part const& part, std::size_t begin) const {
  std::string_view const before = text_.substr(begin, part.begin - begin);
  std::size_t const by = before.rfind("由");
  return by == std::string_view::npos ? Words() : run_.part(begin, begin + by).trimmed(" ,、");
}

void JourneysOfRun::behind_or_nobody(Goal const& goal, std::vector<InstitutionId> const& agents) {
  static Pattern const behind("^[^,;]{0,8}?的([^,;]{2,30})");
  // 乙校回访师生16人
  static Pattern const right_behind("^([^,;的]{2,24}(?:\\d|[一二两三四五六七八九十])(?:人|名))(?:$|[,;])");
  Part part{.begin = goal.verb, .end = goal.verb};
  Words people;
  // 我校去2位老师听课
  static Pattern const counted_behind("^((?:\\d+|[一二两三四五六七八九十]+)(?:余|多)?(?:名|位)[^,;()]{3,60})");
  static Pattern const comes("^(?:来|回)");
  if (auto const r = goal.returns ? right_behind.at(text_, goal.end) : std::nullopt) {
    people = run_.part(r->begin(1), r->end(1));
  } else if (auto const c = goal.needs_people && !goal.stays ? counted_behind.at(text_, goal.end) : std::nullopt) {
    people = up_to_people(context_, run_.part(c->begin(1), c->end(1)));
  } else if (auto const b = behind.at(text_, goal.end)) {
    Words those = run_.part(b->begin(1), b->end(1));
    // 来校的乙校学生20人, 乙校来我校跟班的教师5人: whose people come must be told
    Mention const m = context_.institutions.at(those.view(), 0);
    if (bool const from_there = m.end > 0 && m.who.size() == 1 && m.who != goal.to; from_there) {
      part.from = m.who;
      part.told = true;
      part.begin = b->begin(1) + m.end;
      part.end = b->end(1);
      those = those.part(m.end, those.size());
    }
    if ((part.told || !agents.empty() || !comes.at(text_, goal.verb)) &&
        (counts_people(context_, those) || people_in_general(those.view())))
      people = those;
    else
      part = {.begin = goal.verb, .end = goal.verb};
  }
  if (people.empty() && again_elsewhere(goal)) return;
  if (people.empty() && !goal.returns && (goal.needs_people || goal.other_side || !nothing_moves(goal))) return;
  // 送课到乙校, in a row: what for tells who
  static Pattern const teaches("^(?:送[课教培]|支教|走教|讲学)$");
  bool const told_by_deed = row_ && teaches.in(clause_before(goal.verb).view());
  if (people.empty() && agents.empty() && !told_by_deed && (subject_.empty() || goals_.size() > 1)) return;
  if (people.empty() && !names_.counted_places(goal.place.view()).empty()) return;
  office_ = people.empty() ? office_before(goal) : Words();
  travel(goal, part, people, agents);
  office_ = Words();
}

bool JourneysOfRun::again_elsewhere(Goal const& goal) {
  auto const i = static_cast<std::size_t>(&goal - goals_.data());
  static Pattern const when_only(
      "^ "
      "?(?:、|和|及|再|又|,)?(?:每|逢|单|双|隔|第|上|下|次)?[\\p{Han}\\d]{0,2}(?:周|星期|月|日|旬|学期|学年|年)["
      "一二三四五六日天]?(?:上午|下午)?$");
  if (i == 0 || i >= goals_.size() || journeys_.empty() || goal.to.size() != 1) return false;
  std::size_t const before = goals_[i - 1].end;
  if (before > goal.verb || !when_only.in(text_.substr(before, goal.verb - before))) return false;
  std::vector<Journey> more;
  for (Journey const& told : journeys_) {
    if (told.at != run_.begin + goals_[i - 1].verb || told.flow.from == goal.to[0]) continue;
    more.push_back(told);
    more.back().flow.to = goal.to[0];
  }
  for (Journey& one : more) put(std::move(one.flow), one.where.begin - run_.begin, goal.end, goal.verb);
  return !more.empty();
}

Words JourneysOfRun::clause_before(std::size_t verb) const {
  std::size_t const mark = text_.substr(0, verb).find_last_of(",;:");
  return without_adverbs(run_.part(mark == std::string_view::npos ? 0 : mark + 1, verb).trimmed());
}

bool JourneysOfRun::nothing_moves(Goal const& goal) const {
  Words before = clause_before(goal.verb);
  (void)context_.institutions.drop_first(before);
  if (context_.institutions.at(before.view(), 0).end == before.size()) return true;
  before = without_adverbs(before);
  // 甲校每学期送课到乙校
  static Pattern const what_for(
      "^(?:送[课教培研]|送(?:一次|一节|一场)?[\\p{Han}]{0,2}(?:活动|讲座|示范课|公开课)|讲学|巡讲|走教|支教|巡回指导|"
      "视导)$");
  if (what_for.in(before.view())) return true;
  return before.empty() || says_how(before.view()) || characters(before.view()) <= 2 || goes_as_a_whole(before.view());
}

bool JourneysOfRun::goes_as_a_whole(std::string_view words) {
  static Pattern const office(
      "^[\\p{Han}、“”]{1,16}(?:处|科|室|股|部|办|系|组|中心|团委|教研组|备课组|工作室|工作坊|团队)$");
  return office.in(words);
}

Words JourneysOfRun::office_before(Goal const& goal) const {
  Words before = clause_before(goal.verb);
  (void)context_.institutions.drop_first(before);
  before = without_adverbs(before);
  return goes_as_a_whole(before.view()) ? before : Words();
}

Pattern const& joins_names() {
  static Pattern const joins("^ ?(?:、|和|与|及|或) ?$");
  return joins;
}

bool is_object(std::string_view before) {
  static Pattern const object("(?:向|同|跟|为|对|给|在|于|按|据|将|把|任|根据|结合|围绕|针对|满足|听取)$");
  return object.in(before);
}

std::vector<Journey> read_journeys(Context& context, Words const& run, InstitutionId const& subject) {
  if (context.latin() || run.size() > 1800 || run.empty()) return {};
  return JourneysOfRun(context, run, subject, false).read();
}

std::vector<Flow> read_flows(Context& context, Words const& clause, InstitutionId const& subject,
                             std::vector<Words>& places) {
  std::vector<Flow> flows;
  if (context.latin() || clause.size() > 1800 || clause.empty()) return flows;
  for (Journey& journey : JourneysOfRun(context, clause, subject, true).read()) {
    flows.push_back(std::move(journey.flow));
    places.push_back(journey.where);
  }
  return flows;
}

}  // namespace bangfu::document::reader
