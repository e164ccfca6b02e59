// SPDX-License-Identifier: BSL-1.0
// Journeys whose goal no word of the clause names: who sends, receives or exchanges people of two sides goes to the other one.
#include <algorithm>
#include <string>

#include "document/reader/flows/journeys_of_run.hpp"
#include "document/reader/measures/provisions.hpp"
#include "document/reader/offices/office_names.hpp"
#include "document/reader/parties/sides.hpp"

namespace bangfu::document::reader {
namespace {

/// What those of the giving side go for, and those of the taking side.
std::string const to_give =
    "(?:实习|顶岗)支教|支教|任教|任课|授课|送教|送课|送培|驻校|驻园|驻点|蹲点|援教|援助|顶岗教|巡回|示范|帮扶|支援|"
    "指导|讲学|开讲|"
    "作(?:专题)?报告|做(?:专题)?报告|(?:开设|举办|作|做)[^,。;]{0,6}讲座|诊断|协助|担任|帮助|带教|送医";
std::string const to_take =
    "跟岗|跟班|影子|进修|研修|见习|观摩|学习|集训|实习|访学|受训|培训|取经|锻炼|旁听|听课|研学|短训|轮训|插班|就读|"
    "备赛";
std::string const either = "挂职|任职|交流|访问|考察|走访";

/// The last institution that is named before a place in the clause; empty where none is.
InstitutionId named_before(std::string_view text, std::vector<Mention> const& mentions, std::size_t at) {
  InstitutionId id;
  for (Mention const& m : mentions) {
    if (m.end > at) break;
    if (is_object(text.substr(0, m.begin))) continue;
    id = m.who.size() == 1 ? m.who[0] : InstitutionId();
  }
  return id;
}

/// What stands behind a verb up to what they go for.
struct Sent {
  Words people{};
  std::size_t end = 0;  ///< of the words that say what for
  bool gives = false;
  bool takes = false;
  bool told = false;  ///< whether the words say what for
};

Sent sent_behind(Words const& clause, std::size_t from) {
  static Pattern const purpose("(" + to_give + ")|(" + to_take + ")|(?:" + either + ")");
  std::string_view const text = clause.view();
  std::size_t end = text.size();
  for (char const* mark : {",", "。", ";", "(", ":"}) end = std::min(end, text.find(mark, from));
  Sent sent{.people = clause.part(from, end), .end = end};
  for (auto m = purpose.find(text.substr(0, end), from + 6); m; m = purpose.find(text.substr(0, end), m->end())) {
    // 支教教师, 跟岗学员: what they are called by
    static Pattern const of_people("^(?:的)?[\\p{Han}]{0,2}?(?:教师|老师|学生|学员|干部|人员|专家|团|队|组|骨干|校长)");
    // 组织双师型教师培训班: what is held
    static Pattern const of_event("^(?:班|会|营|周|基地)");
    if (of_people.at(text.substr(0, end), m->end()) || of_event.at(text.substr(0, end), m->end())) continue;
    sent.people = clause.part(from, m->begin());
    sent.end = m->end();
    sent.gives = m->has(1);
    sent.takes = m->has(2);
    sent.told = true;
    break;
  }
  return sent;
}

/// Whether an institution is only known as those who have a role: 支援学校.
bool is_called_by(Context const& context, InstitutionId const& id, Role const& role) {
  static Pattern const giving("^(?:" + giving_name + ")$");
  static Pattern const taking("^(?:" + taking_name + ")$");
  static std::size_t constexpr most = 256;  // of more the plan is not asked for each clause
  if (context.plan().institutions.size() > most) return false;
  Institution const* const one = context.plan().find(id);
  return one != nullptr && (role == Role(role::supporting) ? giving : taking).in(one->name.any());
}

/// Whether an institution has a role, or is only known as those who have it.
bool on_side(Context const& context, InstitutionId const& id, Role const& role) {
  return context.institutions.has_role(id, role) || is_called_by(context, id, role);
}

}  // namespace

InstitutionId side_or_word(Context& context, Role const& role) {
  Institutions const& institutions = context.institutions;
  if (InstitutionId one = institutions.only_meant(role, "学校"); !one.empty()) return one;
  // One beside several: which of them is meant is another matter
  if (institutions.of_role(role::supporting).size() == 1 || institutions.of_role(role::recipient).size() == 1)
    return {};
  // How a text of many pages calls them is not looked for anew for each row
  static std::size_t constexpr longest = 200000;
  if (context.draft.source().text.size() > longest) return {};
  static Pattern const giving("(?:^|[^受被])(" + giving_name + ")");
  static Pattern const taking("(" + taking_name + ")");
  static Pattern const school("(?:校|园)$");
  Pattern const& called = role == Role(role::supporting) ? giving : taking;
  std::size_t looked = 0;
  for (Statement const& s : context.outline.statements) {
    if (++looked > 200) break;
    std::string_view const text = s.whole.view().substr(0, 4000);
    for (auto m = called.find(text); m; m = called.find(text, m->end()))
      if (school.in((*m)[1])) return context.draft.institution(s.whole.part(m->begin(1), m->end(1)));
  }
  return {};
}

InstitutionId other_side_or_word(Context& context, InstitutionId const& from) {
  if (from.empty()) return {};
  if (InstitutionId other = context.institutions.other_side(from); !other.empty()) return other;
  bool const gives = is_called_by(context, from, role::supporting);
  bool const takes = is_called_by(context, from, role::recipient);
  if (gives == takes) return {};
  InstitutionId const other = side_or_word(context, gives ? role::recipient : role::supporting);
  return other == from ? InstitutionId() : other;
}

InstitutionId side_of_called(Context& context, std::string_view people) {
  static Pattern const givers("支教|支援|援教|帮扶|送教|派驻|下派|下乡|[驻蹲住][点校园村]|组团");
  static Pattern const takers("跟岗|跟班|访学|影子|进修|实习|研修|参训|受训|受援|插班|集训");
  bool const gives = givers.in(people);
  if (gives == takers.in(people)) return {};
  return side_or_word(context, gives ? role::supporting : role::recipient);
}

bool add_flows_of(Context& context, Words const& clause, Words const& said, InstitutionId const& from,
                  InstitutionId const& to, std::size_t end, std::vector<Flow>& flows, std::vector<Words>& places) {
  Words const people = without_adverbs(said.trimmed(",、 的")).trimmed(",、 的");
  Travellers const travellers(context, people, from, false);
  if (travellers.empty()) return false;
  if (!travellers.by_name() && clause.of != nullptr) {
    std::vector<Counted> const subjects =
        subjects_behind(context, people, words_behind(*clause.of, clause.begin + end, 240));
    for (Counted const& body : subjects) {
      flows.push_back(flow_of(context, body, from, to));
      places.push_back(clause.part(0, end));
    }
    if (!subjects.empty()) return true;
  }
  for (Flow& flow : travellers.on({from, to}, {})) {
    if (!flow.size && flow.who.size() <= 1 && clause.of != nullptr)
      count_behind(context, std::string_view(clause.of->text()).substr(clause.begin + end, 120), flow);
    flows.push_back(std::move(flow));
    places.push_back(clause.part(0, end));
  }
  return true;
}

namespace {

/// 甲校每学期派出教师不少于4名; 选派2名中层干部支教: to the other side.
void sent_without_goal(Context& context, Words const& clause, std::vector<Mention> const& mentions,
                       InstitutionId const& subject, std::vector<Flow>& flows, std::vector<Words>& places) {
  static Pattern const verb("选派|派出|派遣|委派|遴派|派驻|选送|增派|轮派|推荐|抽调|组织|安排|派");
  static Pattern const no_act(
      "^(?:的|工作|标准|条件|计划|方案|名单|要求|情况|程序|学校|单位|方|地|任务|机制|制度|结束|期|前|后|所|来|往|到|赴|"
      "专车|车)");
  static Pattern const not_sent("(?:被|所|拟派|已|未|由|受|[相供]应|参与|负责)$");
  // 选派教师参加市级培训: elsewhere
  static Pattern const elsewhere("参加|参与|出席|组成|成立|外出|组建|加入|进入|校外|省外|出国|结对|拜师|结成|师徒");
  std::string_view const text = clause.view();
  for (auto m = verb.find(text); m; m = verb.find(text, m->end())) {
    if (no_act.at(text, m->end()) || not_sent.in(text.substr(0, m->begin()))) continue;
    Sent sent = sent_behind(clause, m->end());
    // 每校下派教师3名: to those who are helped
    if (text.substr(0, m->begin()).ends_with("下") && !sent.told) sent.gives = sent.told = true;
    if (elsewhere.in(text.substr(m->end(), sent.end - m->end()))) continue;
    InstitutionId from = named_before(text, mentions, m->begin());
    if (from.empty()) from = subject;
    for (Mention const& k : mentions)
      if (from.empty() && k.by_deed && k.end <= m->begin() && !is_object(text.substr(0, k.begin)))
        from = context.draft.institution(clause.part(k.begin, k.end));
    if (from.empty() && (sent.gives || sent.takes))
      from = context.institutions.only(sent.gives ? role::supporting : role::recipient);
    bool const gives = on_side(context, from, role::supporting);
    bool const takes = on_side(context, from, role::recipient);
    // What they go for must agree with who sends them
    bool const agrees = sent.told && (sent.gives ? gives : sent.takes ? takes : gives || takes);
    InstitutionId to = agrees ? other_side_or_word(context, from) : InstitutionId();
    Words people = sent.people;
    // 派两名技术人员帮乙校检修设备: to those for whom they do it
    static Pattern const for_whom("(?:帮助|帮|为|给|替|协助|指导|辅导)$");
    for (Mention const& k : mentions)
      if (to.empty() && k.begin > m->end() && k.who.size() == 1 && !k.group)
        if (auto const f = for_whom.find(text.substr(0, k.begin)); f && f->begin() > m->end()) {
          to = k.who[0];
          people = clause.part(m->end(), f->begin());
        }
    if (to.empty() || to == from || from.empty()) continue;
    if (add_flows_of(context, clause, people, from, to, sent.end, flows, places)) return;
  }
}

/// 乙校骨干教师跟岗一个月; 甲校名师送课: whose people they are tells where they go.
/// @param row whether the words are a cell: there who observes or calls goes to the other side
void deed_of_people(Context& context, Words const& clause, std::vector<Mention> const& mentions, bool row,
                    std::vector<Flow>& flows, std::vector<Words>& places) {
  static Pattern const deed(
      "(?:轮流|集中|分批|全程|脱产|短期|顶岗|驻校|定期|每(?:学期|学年|年|月|季度|周)|陆续|各)*(?:(支教|任教|送教|送课|"
      "送培|驻校|"
      "驻园|驻点|蹲点|巡回讲学|讲学)|(跟岗|跟班|影子培训|影子学习|进修|集训|见习|研修|顶班|插班)|(挂职)|(观课|来访|"
      "回访|来港|来台|来澳|"
      "外出))");
  static Pattern const of_act(
      "^(?:的|期间|工作|教师|老师|人员|干部|学员|时|制度|安排|计划|名单|费|基地|前|后|结束|满|者|情况|生)");
  std::string_view const text = clause.view();
  if (from_afar(text)) return;
  for (std::size_t k = 0; k < mentions.size(); ++k) {
    Mention const& m = mentions[k];
    if (m.who.size() != 1 || m.group || (m.begin > 0 && is_object(text.substr(0, m.begin)))) continue;
    std::size_t const stop = k + 1 < mentions.size() ? mentions[k + 1].begin : text.size();
    auto const d = deed.find(text.substr(0, stop), m.end);
    if (!d || of_act.at(text, d->end()) || d->begin() < m.end + 6 || d->begin() > m.end + 60) continue;
    if (d->has(4) && !row) continue;
    bool const gives = context.institutions.has_role(m.who[0], role::supporting);
    bool const takes = context.institutions.has_role(m.who[0], role::recipient);
    if (d->has(1) ? !gives : d->has(2) ? !takes : !gives && !takes) continue;
    InstitutionId const to = context.institutions.other_side(m.who[0]);
    if (to.empty()) continue;
    add_flows_of(context, clause, clause.part(m.end, d->begin()), m.who[0], to, d->end(), flows, places);
  }
}

/// 甲校每学期送教2次; 全年送课12节: lessons that are brought take those who give them along, though nobody is told.
void brings_lessons(Context& context, Words const& clause, std::vector<Mention> const& mentions,
                    InstitutionId const& subject, std::vector<Flow>& flows, std::vector<Words>& places) {
  static Pattern const brings(
      "(?:送(?:教|课|培|半日活动|讲座|示范课|公开课|演出)|带课)(?:下乡|入校|入园|到校|到园)?(?:活动)?");
  static Pattern const how_often(
      "^(?:不少于|至少|不低于|累计|共|约|各|全年|每学期|安排|开展|进行)*[一二两三四五六七八九十\\d]+(?:次|轮|场|节|回|"
      "趟|人次)");
  std::string_view const text = clause.view();
  auto const b = brings.find(text);
  static Pattern const word_goes_on("^[育师学研案材辅训]");
  if (!b || from_afar(text) || word_goes_on.at(text, b->end())) return;
  Words before = clause.part(0, b->begin());
  InstitutionId from = subject;
  InstitutionId host;
  Words people = before;
  if (!mentions.empty() && mentions.front().begin < b->begin()) {
    Mention const& m = mentions.front();
    if (m.who.size() != 1 || m.begin > 0 || m.end > b->begin()) return;
    from = m.who[0];
    people = before.part(m.end, before.size());
    // 甲校教研组每月为乙校送教1次
    static Pattern const for_whom("(?:为|给|向|对)$");
    if (mentions.size() > 1 && mentions[1].end == b->begin() && mentions[1].who.size() == 1)
      if (auto const f = for_whom.find(text.substr(0, mentions[1].begin)); f && f->begin() >= m.end) {
        host = mentions[1].who[0];
        people = before.part(m.end, f->begin());
      }
  }
  people = without_adverbs(people.trimmed(",、 的")).trimmed(",、 的");
  static Pattern const acts(
      "^(?:(?:每(?:一|两|三|个)?(?:个)?(?:学期|学年|年|月|周|季度)|全年|共|至少|不少于|组织|开展|安排|进行|各|"
      "[一二两三四五六七八九十\\d]+次)*)$");
  // 语文、物理两个教研组每月各送课一次: those who bring them, each office by itself
  static Pattern const offices(
      "^([\\p{Han}]{1,6}?(?:(?:、|和|与|及)[\\p{Han}]{1,6}?)*)(?:等)?(?:[两二三四五六七八九]个)?((?:教研|备课|学科)?组|"
      "教研室)$");
  static Pattern const each("各$");
  auto const by = offices.whole(people.view());
  static Pattern const of_a_body("(?:成员|团队|骨干|名师|教师|老师)$");
  if (!by && of_a_body.in(people.view()) && how_often.at(text, b->end())) {
    if (InstitutionId const to = context.institutions.other_side(from); !to.empty() && !from.empty())
      add_flows_of(context, clause, people, from, to, b->end(), flows, places);
    return;
  }
  if (!people.empty() && !by && !acts.in(people.view())) return;
  if ((people.empty() || by) && !how_often.at(text, b->end()) && b->end() < text.size()) return;
  InstitutionId const to = host.empty() ? context.institutions.other_side(from) : host;
  if (from.empty() || to.empty() || !context.institutions.has_role(from, role::supporting)) return;
  std::vector<Words> bodies{by ? people : Words()};
  if (by && each.in(before.view())) bodies = members(people.part(by->begin(1), by->end(1)), false);
  for (Words const& body : bodies) {
    flows.push_back({.from = from, .to = to});
    places.push_back(clause.part(0, b->end()));
    if (!by) continue;
    ParticipantId const group = context.draft.group(body, from, {});
    if (bodies.size() > 1)
      context.draft.participant(group)->name = context.draft.text(body.original() + std::string((*by)[2]));
    flows.back().who = {group};
  }
}

/// What the sentence says before the clause, as far as a sentence may reach.
std::string_view sentence_before(Words const& clause) {
  if (clause.of == nullptr) return {};
  std::string_view const before = ending(std::string_view(clause.of->text()).substr(0, clause.begin));
  std::size_t const stop = before.rfind("。");
  return stop == std::string_view::npos ? before : before.substr(stop + 3);
}

/// 甲校名师为乙校班主任作专题报告; 甲校骨干给乙校教师上示范课: who speaks or teaches before others goes to them.
void before_others(Context& context, Words const& clause, std::vector<Mention> const& mentions,
                   std::vector<Flow>& flows, std::vector<Words>& places) {
  static Pattern const towards("(?:面向|为|给|替|对|向)$");
  static Pattern const nobody_goes("寄|录|赠|捐|平台|修改|批改|命题|审|提供|开放");
  static Pattern const speaks(
      "(?:作|做|讲|上|开|开设|举办|举行|主讲|进行|安排|承担)[^,;。]{0,14}?(?:讲座|报告|讲学|讲课|培训|辅导|示范课|"
      "公开课|研讨课|"
      "观摩课|微课|党课|团课|课|体检|诊断|演出|表演|示范)|演出|体检|义诊|送[^,;。、]{0,8}?课|授课|讲授|示范");
  std::string_view const text = clause.view();
  if (from_afar(text) || nobody_goes.in(text)) return;
  for (std::size_t k = 1; k < mentions.size(); ++k) {
    Mention const& host = mentions[k];
    Mention const& of = mentions[k - 1];
    if (host.who.size() != 1 || of.who.size() != 1 || host.who == of.who || of.group || host.group) continue;
    if (of.begin > 0 && is_object(text.substr(0, of.begin))) continue;
    auto const t = towards.find(text.substr(0, host.begin));
    if (!t || t->begin() < of.end + 6) continue;
    std::size_t const stop = std::min(text.find_first_of(",;", host.end), text.size());
    auto const s = speaks.find(text.substr(0, stop), host.end);
    if (!s) continue;
    // 实施“同步课堂”，甲校教师为乙校开课
    if (from_afar(sentence_before(clause))) return;
    Words people = without_adverbs(clause.part(of.end, t->begin()).trimmed(" ,、的"));
    if (auto const d = sending_verbs().at(people.view())) people = people.part(d->end(), people.size());
    add_flows_of(context, clause, people, of.who[0], host.who[0], s->end(), flows, places);
    return;
  }
}

/// 甲校举办夏令营，乙校选派学生20人参加: to those who hold what the clauses before tell of.
void read_taking_part(Context& context, Words const& clause, std::vector<Mention> const& mentions,
                      std::vector<Flow>& flows, std::vector<Words>& places) {
  static Pattern const joins("(?:参加|参与|参训|参营|参会)(?:$|(?:,|\\())");
  static Pattern const how("(?:可|应|须|拟|可以|均|全部|每期|每次|每年|自愿)+$");
  static Pattern const holds(
      "^[^。;]{0,40}?(?:举办|开设|开办|组织|承办|主办|举行|召开|开展)[^。;]{0,60}?(?:班|营|会|赛|活动|培训|训练|集训|"
      "研讨|节|课|周|日|校本|年会|论坛|讲座)");
  std::string_view const text = clause.view();
  auto const j = joins.find(text);
  if (!j || mentions.empty() || clause.of == nullptr || clause.begin == 0 || from_afar(text)) return;
  Mention const& of = mentions.front();
  if (of.begin > 6 || of.who.size() != 1 || of.group || of.end > j->begin()) return;
  std::string_view const before = sentence_before(clause);
  if (from_afar(before)) return;
  std::vector<Mention> const earlier = context.institutions.find(before);
  for (std::size_t k = earlier.size(); k-- > 0;) {
    Mention const& host = earlier[k];
    if (host.who.size() != 1 || host.group || host.who == of.who || !context.institutions.on_a_side(host.who[0]) ||
        is_object(before.substr(0, host.begin)) || !holds.at(before, host.end))
      continue;
    Words people = clause.part(of.end, j->begin());
    if (auto const h = how.find(people.view())) people = people.part(0, h->begin());
    if (auto const s = sending_verbs().find(people.view())) people = people.part(s->end(), people.size());
    add_flows_of(context, clause, people, of.who[0], host.who[0], j->begin() + 6, flows, places);
    return;
  }
}

/// 支教教师由甲校选派: the sender stands behind those who are sent.
void sent_by(Context& context, Words const& clause, std::vector<Mention> const& mentions, std::vector<Flow>& flows,
             std::vector<Words>& places) {
  static Pattern const by("由");
  static Pattern const sends(
      "^(?:统一|负责|择优|分批|按需|每(?:学期|学年|年))*(?:选派|派出|派遣|委派|抽调|选送|遴选|推荐)(?:产生)?(?:$|,|。|;"
      "|\\()");
  std::string_view const text = clause.view();
  auto const m = by.find(text);
  if (!m || m->begin() < 6) return;
  for (Mention const& k : mentions) {
    if (k.begin != m->end() || k.who.size() != 1 || !sends.at(text, k.end)) continue;
    InstitutionId const to = context.institutions.other_side(k.who[0]);
    if (to.empty()) return;
    add_flows_of(context, clause, clause.part(0, m->begin()), k.who[0], to, k.end, flows, places);
    return;
  }
}

/// Whose people come to the k-th of the institutions that a clause names: who is told before it; else the other side. Empty where
/// nobody else is known.
InstitutionId sender_to_host(Context const& context, std::vector<Mention> const& mentions, std::size_t k,
                             InstitutionId const& subject) {
  InstitutionId const& host = mentions[k].who[0];
  InstitutionId from = k > 0 && mentions[k - 1].who.size() == 1 ? mentions[k - 1].who[0] : subject;
  if (from.empty() || from == host) from = context.institutions.other_side(host);
  return from == host ? InstitutionId() : from;
}

/// 乙校新教师10名由甲校接收培养, 选手由甲校集训队代训: the host stands behind those who come.
void hosted_by(Context& context, Words const& clause, std::vector<Mention> const& mentions,
               InstitutionId const& subject, std::vector<Flow>& flows, std::vector<Words>& places) {
  static Pattern const hosts(
      "^(?:[\\p{Han}]{0,8}?(?:队|室|处|科|部|组|中心|基地|学院|系))?(?:统一|负责|分批|集中|按需|每(?:学期|学年|年))*(?:"
      "接收|接纳|接待|安置|代训|代培|集训|安排[\\p{Han}]{0,10}?(?"
      ":" +
      to_take + "|挂职|住校)|组织[\\p{Han}]{0,6}?(?:跟岗|跟班|集训|实习|见习))");
  std::string_view const text = clause.view();
  for (std::size_t k = 0; k < mentions.size(); ++k) {
    Mention const& m = mentions[k];
    if (m.who.size() != 1 || m.begin < 9 || text.substr(m.begin - 3, 3) != "由") continue;
    if (!hosts.at(text, office_end(text, m.end))) continue;
    InstitutionId const from = sender_to_host(context, mentions, k, subject);
    if (from.empty()) return;
    Words people = clause.part(k > 0 ? mentions[k - 1].end : 0, m.begin - 3);
    static Pattern const chosen("^[^,。;]{0,6}?(?:选派|选送|推荐|遴选|派出|安排)的?");
    if (auto const c = chosen.at(people.view())) people = people.part(c->end(), people.size());
    add_flows_of(context, clause, people, from, m.who[0], m.end, flows, places);
    return;
  }
}

/// 乙校苗子8人可随甲校竞赛队集训: to those whom they follow.
void follow_others(Context& context, Words const& clause, std::vector<Mention> const& mentions,
                   InstitutionId const& subject, std::vector<Flow>& flows, std::vector<Words>& places) {
  static Pattern const follows("(?:可|须|应|拟)?(?:全程|定期)?(?:跟随|随同|跟着|随)$");
  static Pattern const takes("^[^,;。]{0,12}?(?:集训|训练|同训|备赛|跟岗|跟班|跟训|见习|学习|听课|上课|研修)");
  std::string_view const text = clause.view();
  for (std::size_t k = 0; k < mentions.size(); ++k) {
    Mention const& host = mentions[k];
    auto const f = follows.find(text.substr(0, host.begin));
    if (!f || f->begin() < 6 || host.who.size() != 1 || host.group || !takes.at(text, host.end)) continue;
    InstitutionId const from = sender_to_host(context, mentions, k, subject);
    if (from.empty()) return;
    std::size_t const begin = k > 0 ? mentions[k - 1].end : 0;
    add_flows_of(context, clause, clause.part(begin, f->begin()), from, host.who[0], host.end, flows, places);
    return;
  }
}

/// 甲校每年接收跟岗教师6名: from the other side.
void received(Context& context, Words const& clause, std::vector<Mention> const& mentions, InstitutionId const& subject,
              std::vector<Flow>& flows, std::vector<Words>& places) {
  static Pattern const verb("接收|接纳|接待|迎接|承接|安置");
  static Pattern const no_people("^(?:单位|学校|家庭|方|地|工作|任务|能力|条件|日|费)");
  std::string_view const text = clause.view();
  auto const m = verb.find(text);
  if (!m || no_people.at(text, m->end())) return;
  Sent const sent = sent_behind(clause, m->end());
  InstitutionId host = named_before(text, mentions, m->begin());
  if (host.empty()) host = subject;
  if (host.empty() && sent.takes) host = context.institutions.only(role::supporting);
  if (!context.institutions.on_a_side(host)) return;
  InstitutionId const from = context.institutions.other_side(host);
  if (!from.empty()) add_flows_of(context, clause, sent.people, from, host, sent.end, flows, places);
}

/// 第二批教师跟班, 支教教师驻校10天, 第一轮送教（语文、数学）, 语文组送课（3人）, 第一轮驻园：王五、李六, in a row: what is done tells who
/// does it, where each side is one.
void bare_deed(Context& context, Words const& clause, std::vector<Flow>& flows, std::vector<Words>& places) {
  static Pattern const deed(
      "(送教(?:下乡|上门|入校|入园)?|送课(?:下乡|到校)?|送培(?:到校|下乡)?|驻校|驻园|驻点|支教|顶岗任教|讲学)|"
      "((?:跟班|跟岗|影子|进修|集训|见习|研修|访学|插班)(?:学习|培训|研修|锻炼|实践|训练|就读)?)|"
      "(报到|到岗|到任|到位|上岗|就位|进校|入校|进园|入园|到校|到园|进驻|入驻|外出)");
  static Pattern const before_them("^(?:组织|安排|另派|派|选派|开展|启动|进行|举行)");
  static Pattern const in_turn(
      "^(?:(?:第[一二三四五六七八九十\\d]+|首|新一|下|上|本|末|每)(?:批|轮|期|组|次|阶段|学期|半年)|[春秋]季|[寒暑]期|["
      "寒暑]假|"
      "(?:上|下)半年|[春秋]学期)(?:的)?");
  static Pattern const how(
      "(?:集中|轮流|脱产|分批|赴外|外出|全天|半日|短期|教师来校|第[一二三四五六七八九十]批|首批)+$");
  static Pattern const behind(
      "^(?:活动|开始|启动|半天|[\\d一二两三四五六七八九十]+(?:天|日|周|个月|个星期|学期|期|次|节)|\\([^()]{1,24}\\)|"
      " ?[\\d一二两三四五六七八九十]+[名人])*(?:(?:: ?|\\(|,)([^():;]{2,60})\\)?)?$");
  static Pattern const number(
      "(?:^|[^第\\d一二三四五六七八九十两])((?:\\d+|[一二三四五六七八九十两]+)(?:人|名|位))(?:$|[,)、])");
  auto m = deed.find(clause.view());
  // 支教教师到岗: what they are called by stands before the deed
  static Pattern const noun_goes_on("^(?:教师|老师|干部|学员|校长|人员|团队|小分队|队员|专家|名师|骨干)");
  // 外出跟班: the second tells what for
  static Pattern const deed_goes_on("^(?:跟班|跟岗|影子|进修|集训|见习|研修|访学|插班|支教|送教|送课)");
  while (m && (noun_goes_on.at(clause.view(), m->end()) || (m->has(3) && deed_goes_on.at(clause.view(), m->end()))))
    if (auto const next = deed.find(clause.view(), m->end()))
      m = next;
    else
      break;
  if (!m) return;
  Words people = clause.part(0, m->begin());
  if (auto const b = before_them.at(people.view())) people = people.part(b->end(), people.size());
  bool const counted_in_turn = in_turn.at(people.view()).has_value();
  std::size_t end = m->end();
  if (auto const noun = noun_goes_on.at(clause.view(), m->end())) {
    // 第二批跟班教师3人
    people = clause.part(m->begin(), noun->end());
    end = noun->end();
    if (!counted_in_turn && !number.in(clause.view())) return;
  }
  auto const rest = behind.at(clause.view(), end);
  if (!rest) return;
  if (auto const h = how.find(people.view())) people = people.part(0, h->begin());
  InstitutionId from = m->has(1)   ? side_or_word(context, role::supporting)
                       : m->has(2) ? side_or_word(context, role::recipient)
                                   : side_of_called(context, people.view());
  static Pattern const goes_out("外出$");
  if (from.empty() && m->has(3) && goes_out.in((*m)[3]) && context.institutions.speaks_of_itself())
    from = context.institutions.speaker();
  InstitutionId const to = other_side_or_word(context, from);
  if (from.empty() || to.empty() || from == to) return;
  Words whole = people;
  if (auto const t = in_turn.at(people.view())) people = people.part(t->end(), people.size());
  people = without_adverbs(people);
  Words const aside = rest->has(1) ? clause.part(rest->begin(1), rest->end(1)) : Words();
  if (m->has(3) && people.empty()) return;
  // 第一轮驻园：王五、李六
  if (!aside.empty() && Travellers(context, aside, from, false).by_name()) {
    add_flows_of(context, clause, aside, from, to, clause.size(), flows, places);
    return;
  }
  // A school may hold a camp for its own
  static Pattern const may_be_own("集训|研修|进修|见习|插班");
  // 名师送培：我局组织2批次: another clause tells of it
  if (!aside.empty() && !number.in(aside.view())) return;
  static Pattern const office("^[\\p{Han}、]{1,16}(?:组|队|处|室|科|团)$");
  std::size_t const before = flows.size();
  if (!people.empty() && add_flows_of(context, clause, whole, from, to, clause.size(), flows, places)) {
    // told
  } else if ((people.empty() && !may_be_own.in((*m)[0])) || office.in(people.view()) ||
             characters(people.view()) <= 2) {
    Flow flow{.from = from, .to = to};
    if (office.in(people.view())) flow.who.push_back(context.draft.group(people, from, {}));
    flows.push_back(std::move(flow));
    places.push_back(clause);
  }
  if (flows.size() == before + 1 && !flows.back().size)
    if (auto const n = number.find(clause.view(), end - 3))
      if (auto const counted = find_amounts((*n)[1], context.draft.lexicon()); counted.size() == 1)
        flows.back().size = people_counted(counted.front());
}

}  // namespace

std::vector<Flow> implied_flows(Context& context, Words const& clause, InstitutionId const& subject, bool row,
                                std::vector<Words>& places) {
  std::vector<Flow> flows;
  std::vector<Mention> const mentions = context.institutions.find(clause.view());
  received(context, clause, mentions, subject, flows, places);
  if (flows.empty()) sent_by(context, clause, mentions, flows, places);
  if (flows.empty()) hosted_by(context, clause, mentions, subject, flows, places);
  if (flows.empty()) follow_others(context, clause, mentions, subject, flows, places);
  if (flows.empty()) sent_without_goal(context, clause, mentions, subject, flows, places);
  if (flows.empty()) brings_lessons(context, clause, mentions, subject, flows, places);
  if (flows.empty()) deed_of_people(context, clause, mentions, row, flows, places);
  if (flows.empty()) read_taking_part(context, clause, mentions, flows, places);
  if (flows.empty()) before_others(context, clause, mentions, flows, places);
  if (flows.empty() && row && mentions.empty()) bare_deed(context, clause, flows, places);
  return flows;
}

}  // namespace bangfu::document::reader
