// SPDX-License-Identifier: BSL-1.0
// Journeys that no goal of the clause tells: mutual ones, those who are received or sent to a school, arrows, those who go along.
#include <algorithm>
#include <string>

#include <bangfu/document/quantity.hpp>

#include "document/reader/flows/journeys_of_run.hpp"
#include "document/reader/parties/sides.hpp"
#include "document/reader/parties/speaker.hpp"
#include "document/reader/people/relays.hpp"

namespace bangfu::document::reader {

void JourneysOfRun::read_mutual(Words const& clause) {
  std::vector<Words> places;
  std::vector<Flow> flows = mutual_flows(context_, clause, places);
  if (flows.empty()) return;
  std::size_t const begin = clause.begin - run_.begin;
  for (std::size_t i = 0; i < flows.size(); ++i)
    if (!told_already(flows[i]))
      put(std::move(flows[i]), places[i].begin - run_.begin, places[i].end - run_.begin, begin);
  use(begin, begin + clause.size());
}

bool JourneysOfRun::told_already(Flow const& flow) const {
  auto const name = [&](Flow const& f) {
    return f.who.size() == 1 ? std::string(context_.draft.participant(f.who[0])->name.any()) : std::string();
  };
  return std::any_of(journeys_.begin(), journeys_.end(), [&](Journey const& j) {
    return j.flow.from == flow.from && j.flow.to == flow.to && !name(flow).empty() && name(j.flow) == name(flow);
  });
}

void JourneysOfRun::read_received() {
  static Pattern const receives("接收|接待|接纳|迎接|邀请|承接|安置");
  static Pattern const purpose(
      "来|到|赴|作|做|举办|开展|开设|举行|主讲|集训|跟岗|跟班|短期|进修|参加|实习|培训|挂职|学习|就读|参观|观摩|住|"
      "在");
  static Pattern const people_first("^[\\p{Han}]{0,8}?(?:学生|教师|老师|选手|干部|校长|学员)");
  static Pattern const joins_in("参与|担任|作为|加入");
  for (auto r = receives.find(text_); r; r = receives.find(text_, r->end())) {
    Mention const* guest = nullptr;
    for (Mention const& m : mentions_)
      if (m.begin == r->end() && (m.who.size() == 1 || m.by_deed)) guest = &m;
    std::vector<InstitutionId> const guests = guest == nullptr ? std::vector<InstitutionId>() : names_.named_by(*guest);
    if (guests.size() != 1) continue;
    bool const invited = (*r)[0] == "邀请";
    InstitutionId const& from = guests[0];
    InstitutionId host = subject_;
    for (Mention const& m : mentions_)
      if (m.end <= r->begin() && (m.who.size() == 1 || m.by_deed))
        if (std::vector<InstitutionId> const hosts = names_.named_by(m); hosts.size() == 1) host = hosts[0];
    if (host.empty()) host = unnamed_actor(context_);
    if (host.empty() || host == from) host = context_.institutions.other_side(from);
    // Guests who are neither side's come where they speak
    static Pattern const speaks(
        "^[^,;]{2,30}?(?:作|做|举办|开展|开设|举行|主讲)[^,;]{0,12}?(?:报告|讲座|培训|辅导|讲学|授课)");
    if (invited && !guest->by_deed && !context_.institutions.on_a_side(from) &&
        (!speaks.at(text_, guest->end) || !context_.institutions.on_a_side(host)))
      continue;
    std::size_t const comma = std::min(text_.find_first_of(",;", guest->end), text_.size());
    std::size_t start = guest->end;
    if (auto const p = people_first.at(text_, start)) start = p->end();
    std::size_t end = comma;
    if (from_afar(text_.substr(start, comma - start)) || text_.substr(start, 1) == "(") continue;
    if (auto const p = purpose.find(text_.substr(0, comma), start)) {
      end = p->begin();
      for (Mention const& m : mentions_)
        if (m.begin == p->end() && m.who.size() == 1 && !m.arrival && m.who[0] != from) host = m.who[0];
    }
    // 邀请丙方技术人员参与专业建设: nobody comes
    if (host.empty() || host == from || (invited && end == comma && joins_in.in(text_.substr(start, comma - start))))
      continue;
    Words const people = run_.part(guest->end, end).trimmed(" ,、的");
    Travellers const travellers(context_, people, from, false);
    if (travellers.empty()) continue;
    for (Flow& flow : travellers.on({from, host}, {})) {
      if (!flow.size && flow.who.size() == 1)
        count_behind(context_, std::string_view(run_.of->text()).substr(run_.begin + end, 120), flow);
      put(std::move(flow), r->begin(), end, r->begin());
    }
    use(r->begin(), comma);
  }
}

void JourneysOfRun::read_sent_to() {
  static Pattern const to_whom("(?:向|为|给)(?:每所|各|每个|每校|所有)?$");
  static Pattern const verb(
      "^(?:分别|定期|每(?:学期|学年|年|月)|各|继续|统一|择优)*(?:派驻|派出|选派|委派|派遣|输送|轮派|派|委任)(?:各)?");
  for (Mention const& m : mentions_) {
    if (!to_whom.in(text_.substr(0, m.begin))) continue;
    // 分别向乙校、丙校选派
    std::vector<InstitutionId> to = names_.named_by(m);
    std::size_t last = m.end;
    for (Mention const& k : mentions_)
      if (k.begin > last && joins_names().whole(text_.substr(last, k.begin - last))) {
        std::vector<InstitutionId> const more = names_.named_by(k);
        to.insert(to.end(), more.begin(), more.end());
        last = k.end;
      }
    auto const v = verb.at(text_, last);
    if (!v) continue;
    Goal goal{.verb = v->end(), .end = v->end()};
    goal.to = std::move(to);
    if (m.by_deed || goal.to.empty()) {
      goal.to.clear();
      goal.by_role = true;
      goal.place = run_.part(m.begin, m.end);
    }
    std::size_t const stop = std::min(text_.find_first_of(",;", v->end()), text_.size());
    static Pattern const purpose(
        "(?:支教|任教|指导|挂职|担任|任|讲学|顶岗|驻校|帮助|从事|开展|交流|走教|援教|送教|授课|蹲点|轮岗|跟岗|跟班)");
    std::size_t end = stop;
    if (auto const p = purpose.find(text_.substr(0, stop), v->end() + 6)) end = p->begin();
    std::size_t const made = journeys_.size();
    Part part{.begin = v->end(), .end = end};
    std::vector<InstitutionId> const agents = agent_before(m.begin, goal.to);
    goal.end = end;
    travel(goal, part, run_.part(v->end(), end).trimmed(" ,、的"), agents);
    if (journeys_.size() > made) use(m.begin, stop);
  }
}

void JourneysOfRun::read_arrows() {
  static Pattern const arrow(" ?(→|⇄|↔|⇌|-+>|=+>) ?");
  static Pattern const people_here("^(?:[,: (]*)([^,;:()→⇄↔⇌]{2,30})");
  std::size_t guard = 0;
  for (auto m = arrow.find(text_); m && guard < 12; m = arrow.find(text_, m->end()), ++guard) {
    Mention const* left = nullptr;
    Mention const* right = nullptr;
    for (Mention const& x : mentions_) {
      if (x.end <= m->begin() && m->begin() - x.end < 40) left = &x;
      if (x.begin == m->end()) right = &x;
    }
    if (left == nullptr || right == nullptr) continue;
    bool const both = (*m)[1] == "⇄" || (*m)[1] == "↔" || (*m)[1] == "⇌";
    std::vector<InstitutionId> const from = names_.named_by(*left);
    std::vector<InstitutionId> const to = names_.named_by(*right);
    if (to.size() != 1) continue;
    Words behind;
    if (auto const p = people_here.at(text_, right->end)) behind = run_.part(p->begin(1), p->end(1)).trimmed();
    Words const before = run_.part(left->end, m->begin()).trimmed(" ,");
    for (InstitutionId const& one : from) {
      if (one == to[0]) continue;
      arrow_way({one, to[0]}, both || !before.empty() ? before : behind, left->begin, *right);
      if (both) arrow_way({to[0], one}, behind, right->begin, *right);
    }
  }
}

void JourneysOfRun::arrow_way(Way const& way, Words const& people, std::size_t begin, Mention const& right) {
  Travellers const travellers(context_, people, way.from, false);
  if (people.empty() || (travellers.empty() && !travellers.counted())) return;
  for (Flow& flow : travellers.on(way, {})) {
    std::size_t const end = std::max(right.end, people.end - run_.begin);
    put(std::move(flow), begin, end, begin);
    use(begin, end);
  }
}

bool JourneysOfRun::read_beside(Words const& clause) {
  static Pattern const beside("(?:随队|随行|同行|陪同|同往|陪护)(?:$|前往|指导|照料)");
  // 随行物理、政治教师各1人
  static Pattern const beside_first("^(?:另有?|并|还)?(?:随队|随行|同行|同往)(?:的?有|的|人员[为有])?([^,]{2,60})$");
  std::size_t const begin = clause.begin - run_.begin;
  if (journeys_.empty()) return false;
  std::size_t from = begin;
  auto b = beside_first.whole(clause.view());
  std::size_t to = begin + clause.size();
  if (b) {
    from = begin + b->begin(1);
  } else {
    b = beside.find(clause.view());
    if (!b) return false;
    to = begin + b->begin();
  }
  Flow const before = journeys_.back().flow;
  std::size_t const made = journeys_.size();
  for (Part const& part : parts_of(from, to)) {
    Words const people = people_in(part);
    Way const way{part.told ? part.from.front() : before.from, before.to};
    Travellers const travellers(context_, people, way.from, false);
    if (travellers.empty() || way.from == way.to) continue;
    for (Flow& flow : travellers.on(way, {})) put(std::move(flow), begin, begin + b->end(), begin + b->begin());
  }
  return journeys_.size() > made;
}

bool JourneysOfRun::read_how_often(Words const& clause) {
  static Pattern const how_often(
      "^([^\\d]{4,90}?)(?:则|也|各|可|应|须)?(?:每(?:个)?(?:学期|学年|年|月|周|季度|半年|两周|两个月|半个月))"
      "(?:(?:至少|不少于)?[一二两三四五六七八九十\\d]+(?:次|天|回|周|趟|日))$");
  auto const h = journeys_.empty() ? std::nullopt : how_often.whole(clause.view());
  if (!h) return false;
  std::size_t const begin = clause.begin - run_.begin;
  Flow const before = journeys_.back().flow;
  std::size_t const made = journeys_.size();
  for (Part const& part : parts_of(begin, begin + h->end(1))) {
    Words const people = people_in(part);
    InstitutionId const from = part.told && part.from.size() == 1 ? part.from.front() : before.from;
    Way const way{from, from == before.to ? before.from : before.to};
    Travellers const travellers(context_, people, way.from, false);
    if (travellers.empty() || way.from == way.to) continue;
    for (Flow& flow : travellers.on(way, {})) put(std::move(flow), begin, begin + clause.size(), begin);
  }
  return journeys_.size() > made;
}

bool JourneysOfRun::read_relay(Words const& clause) {
  static std::string const by = "(?:改|换|转|交|再|则)?(?:由|另派|改派|再派|换)";
  // 交由, 则由, 改为 are said of everything
  static Pattern const changes(
      "(?:改由|换由|转由|换为|换成|换上|轮换为|轮换成|轮到|改派|另派|换派|再派)([^,;。]{2,36}?)$");
  // 由李明继续任教; 继续 is to go on with whatever it is
  static Pattern const goes_on("^[^,;。]*?" + by +
                               "([^,;。由]{2,36}?)(?:来|去)?(?:(?:接着|继续)(?:来|去)?(?:干|教|任|支教|顶|驻|带|上|讲|"
                               "前往|到)|接力|顶上|轮替|轮换)"
                               "[^,;。]{0,18}$");
  static Pattern const takes_over("^(?:[^,;。]*?" + by + ")?([^,;。由]{2,36}?)(?:来|去)?" + succeeds_verb +
                                  "[^,;。]{0,18}$");
  // 由其余教师继续在本校任教: they stay
  static Pattern const stays("在(?:本|原|我|该)?(?:校|园|院|岗)");
  if (journeys_.empty()) return false;
  auto m = changes.find(clause.view());
  bool const another = m.has_value();
  if (!m) m = takes_over.whole(clause.view());
  if (!m) m = goes_on.whole(clause.view());
  if (!m || stays.find(clause.view(), m->end(1))) return false;
  static Pattern const does(
      "(?:担任|负责|任教|任职|前往|驻校|驻园|支教|顶岗|到岗|上岗|赴任|接任|接替|前去|去|来|到)[^,;。]{0,12}$");
  std::size_t end = m->end(1);
  if (auto const d = does.find((*m)[1]); another && d && d->begin() > 0) end = m->begin(1) + d->begin();
  Words const people = clause.part(m->begin(1), end);
  Flow const before = journeys_.back().flow;
  if (!takes_over_journey(context_, clause.view().substr(0, m->begin(1)), clause.view().substr(end), before.who) ||
      names_people_of(context_, people.view(), before.to))
    return false;
  Travellers const travellers(context_, without_adverbs(people), before.from, false);
  if (!travellers.by_name() && !travellers.counted()) return false;
  std::size_t const begin = clause.begin - run_.begin;
  for (Flow& flow : travellers.on({before.from, before.to}, {}))
    put(std::move(flow), begin, begin + clause.size(), begin);
  return true;
}

void JourneysOfRun::read_implied(Words const& clause) {
  std::size_t const begin = clause.begin - run_.begin;
  for (auto const& [from, to] : used_)
    if (from < begin + clause.size() && begin < to) return;
  for (Journey const& j : journeys_)
    if (j.where.begin < clause.end && clause.begin < j.where.end) return;
  if (read_beside(clause) || read_how_often(clause) || read_relay(clause)) return;
  std::vector<Words> places;
  InstitutionId subject = subject_;
  if (std::vector<InstitutionId> const agents = agent_before(begin, {}); agents.size() == 1) subject = agents[0];
  std::vector<Flow> flows = implied_flows(context_, clause, subject, row_, places);
  // 每学期送教一次，每次6人到乙校: the clause only names what another tells of
  auto const told = [&](Flow const& flow) {
    return flow.who.empty() && !flow.size && std::any_of(journeys_.begin(), journeys_.end(), [&](Journey const& j) {
             return j.flow.from == flow.from && j.flow.to == flow.to;
           });
  };
  for (std::size_t i = 0; i < flows.size(); ++i)
    if (!told(flows[i])) put(std::move(flows[i]), places[i].begin - run_.begin, places[i].end - run_.begin, begin);
}

}  // namespace bangfu::document::reader
