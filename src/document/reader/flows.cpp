// SPDX-License-Identifier: BSL-1.0
// Who goes from where to where.
#include <algorithm>

#include <bangfu/document/duration.hpp>
#include <bangfu/document/folded.hpp>
#include <bangfu/document/quantity.hpp>

#include "travellers.hpp"

namespace bangfu::document::reader {
namespace {

Pattern const motion(
    "推荐到|派往|派至|派赴|到访|下沉到|下沉至|下沉|下到|到|分赴|奔赴|同赴|共赴|飞赴|远赴|赴|前往|走进|走入|走访|深入|"
    "常驻|"
    "入驻|进驻|派驻|驻|入|往|来(?:校|园|区|县|院|中心|集团|局|旗|乡|镇)?|回访|送教(?:到)?|去|参访|考察|参观|访问|探访|"
    "造访|莅临|抵达|访|至|进|"
    "在|兼任|担任|挂任|出任|任");
/// Of these only a known institution is a goal: 深入推进, 至少, 进行.
Pattern const needs_known(
    "^(?:入|往|深入|走访|到访|参访|考察|参观|访问|探访|造访|莅临|抵达|下沉|派至|访|至|进|在|兼任|担任|挂任|出任|任)$");
Pattern const sends(
    "(?:继续)?(?:选派|选送|派出|派遣|委派|指派|选送|遴选|选聘|选调|推选|挑选|互派|抽调|组织|安排|邀请|指定|选拔|组建|"
    "派)(?:各)?");
Pattern const receives("(?:接收|接待|接纳|迎接|邀请)");
Pattern const takes_part("参加|参与|体验");
/// Whose people they are, and where the words for them stand.
struct Sender {
  InstitutionId from{};
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// The institution that a mention names; made where the document knows it by no other name.
InstitutionId named_by(Context& context, Words const& clause, Mention const& m) {
  if (m.who.size() == 1) return m.who[0];
  if (m.own) return context.draft.institution("我校");
  // 该校: the one that was named last
  static Pattern const last_named("^该[校园院县区]$");
  if (last_named.in(clause.view().substr(m.begin, m.end - m.begin))) {
    std::string_view const all = clause.of->text();
    std::size_t const here = clause.begin + m.begin;
    std::size_t from = here > 240 ? here - 240 : 0;
    while (from > 0 && (static_cast<unsigned char>(all[from]) & 0xC0U) == 0x80U) --from;
    std::vector<Mention> const before = context.institutions.find(all.substr(from, here - from));
    for (std::size_t k = before.size(); k-- > 0;)
      if (before[k].who.size() == 1 && !before[k].own) return before[k].who[0];
  }
  return context.draft.institution(clause.part(m.begin, m.end));
}

/// Those who send: 甲校校长张三、乙校校长李四到丙校 are two, 甲校、乙校校长到丙校 one that is named by both.
std::vector<Sender> senders(Context& context, Words const& clause, std::vector<Mention> const& mentions,
                            std::size_t begin, std::size_t end) {
  static Pattern const joins("^ ?(?:、|和|与|及|或) ?$");
  static Pattern const ends_part("(?:、|和|与|及)$");
  std::string_view const text = clause.view();
  std::vector<Sender> all;
  std::size_t joint = 0;  // how many before the last send the same people
  auto const push = [&](Mention const& m) {
    if (m.who.size() < 2) {
      all.push_back({named_by(context, clause, m), m.end, end});
      return;
    }
    for (InstitutionId const& id : m.who) all.push_back({id, m.end, end});
    joint += m.who.size() - 1;
  };
  for (Mention const& m : mentions) {
    if (m.begin < begin || m.end > end || (m.group && m.who.size() != 1)) continue;
    // 甲校组长3人担任乙校顾问: where they serve
    static Pattern const serves("(?:担任|兼任)$");
    if (!all.empty() && serves.in(text.substr(begin, m.begin - begin))) continue;
    if (!all.empty()) {
      Sender& last = all.back();
      std::string_view const between = text.substr(last.begin, m.begin - last.begin);
      // 甲校、乙校各派2名教师: the same of each
      if (joins.whole(between)) {
        all.push_back({named_by(context, clause, m), m.end, end});
        ++joint;
        continue;
      }
      if (characters(between) > 3 && ends_part.in(between)) {
        last.end = m.begin;
        for (std::size_t k = 0; k < joint; ++k) {
          all[all.size() - 2 - k].begin = last.begin;
          all[all.size() - 2 - k].end = m.begin;
        }
        joint = 0;
        push(m);
        continue;
      }
      all.resize(all.size() - 1 - joint);
      joint = 0;
    }
    push(m);
  }
  for (std::size_t k = 0; k < joint; ++k) all[all.size() - 2 - k].begin = all.back().begin;
  if (all.empty()) all.push_back({{}, begin, end});
  for (Sender& s : all) {
    Words const people = clause.part(s.begin, s.end).trimmed("、和与及");
    s.begin = people.begin - clause.begin;
    s.end = people.end - clause.begin;
  }
  return all;
}

/// 两园, 各成员校: each of those who are helped by one, where they are few and known.
void tell_members(Context const& context, std::string_view text, std::vector<Mention>& mentions) {
  std::vector<InstitutionId> const& taken = context.institutions.of_role(role::recipient);
  if (context.institutions.of_role(role::supporting).size() != 1 || taken.size() < 2 || taken.size() > 3) return;
  static Pattern const two("^两(?:园|校|所学校|所园)$");
  static Pattern const each("^各?(?:成员|加盟|协作)(?:园|校|学校)$|^各(?:园|校|学校)$");
  for (Mention& m : mentions) {
    std::string_view const word = text.substr(m.begin, m.end - m.begin);
    if (!m.who.empty() || (!each.in(word) && !(two.in(word) && taken.size() == 2))) continue;
    m.who = taken;
    m.group = false;
  }
}

/// Where a list of places that a mention begins ends: 甲校、乙校; the end of the mention where there is none.
std::size_t last_of_list(std::vector<Mention> const& mentions, std::string_view text, Mention const& first) {
  static Pattern const joins("^ ?(?:、|和|与|及|或) ?$");
  std::size_t end = first.end;
  for (Mention const& m : mentions)
    if (m.begin > end && !m.own && !m.group && joins.whole(text.substr(end, m.begin - end))) end = m.end;
  return end;
}

/// The places of such a list where each is known and all are meant; empty where they are not.
std::vector<InstitutionId> each_of(std::vector<Mention> const& mentions, std::string_view text, Mention const& first,
                                   std::size_t end) {
  static Pattern const or_else("或");
  std::vector<InstitutionId> all;
  if (or_else.in(text.substr(first.begin, end - first.begin))) return all;
  for (Mention const& m : mentions) {
    if (m.begin < first.begin || m.end > end) continue;
    if (m.who.size() != 1) return {};
    all.push_back(m.who[0]);
  }
  return all;
}

/// Those whom an earlier clause sends, each sender with as many, to all places.
/// @param earlier the sentence up to them
std::vector<Flow> read_sent(Context& context, Words const& earlier, Words const& people,
                            std::vector<InstitutionId> const& places, InstitutionId const& subject) {
  std::vector<InstitutionId> from;
  std::size_t const end = people.begin - earlier.begin;
  static Pattern const joins("^(?:、|和|与|及)$");
  std::size_t next = 0;
  for (Mention const& m : context.institutions.find(earlier.view().substr(0, end))) {
    if (m.who.size() != 1) continue;
    if (!from.empty() && !joins.whole(earlier.view().substr(next, m.begin - next))) from.clear();
    from.push_back(m.who[0]);
    next = m.end;
  }
  if (from.empty() && !subject.empty()) from.push_back(subject);
  if (from.empty() && !places.empty())
    if (InstitutionId const other = context.institutions.other_side(places.front()); !other.empty())
      from.push_back(other);
  std::vector<Piece<Amount>> const amounts = find_amounts(people.view(), context.draft.lexicon());
  std::vector<Flow> flows;
  if (from.empty() || from.size() > 6 || amounts.size() != 1 || amounts[0].value.quantity.unit != unit::person)
    return flows;
  if (std::vector<Counted> const bodies = each_of_subjects(context, people); !bodies.empty()) {
    for (InstitutionId const& to : places)
      for (Counted const& body : bodies) {
        Flow flow{.from = from.front(), .to = to};
        flow.who.push_back(group_of(context, body, flow.from));
        flow.size = body.size;
        flows.push_back(std::move(flow));
      }
    return flows;
  }
  Words const before = people.part(0, amounts[0].span.offset).trimmed(",、(");
  Words const after = people.part(amounts[0].span.end(), people.size()).trimmed(",、)(的");
  Words const group = before.size() >= 6 ? before : after;
  if (!people_in_general(group.view())) return flows;
  static Pattern const together("共派?$");
  bool const joint = from.size() > 1 && together.in(earlier.view().substr(0, end));
  for (InstitutionId const& who : from)
    for (InstitutionId const& to : places) {
      if (who == to || to.empty()) continue;
      Flow flow{.from = who, .to = to};
      std::string_view const code = context.draft.lexicon().code_at_end("participant", group.view());
      flow.who.push_back(context.draft.group(group, who, code.empty() ? ParticipantKind() : ParticipantKind(code)));
      if (!joint) {
        flow.size = amounts[0].value.quantity;
        flow.size->per = {};
        flow.size->wording = {};
      }
      flows.push_back(std::move(flow));
    }
  return flows;
}

/// Whom an earlier clause of the sentence sends: 选派教师6名，赴…. Empty where none does.
/// @param travellers where their words stand in the text of the clause
std::optional<Words> sent_before(Words const& clause, std::size_t& senders_begin) {
  std::string_view const all = clause.of->text();
  std::size_t from = clause.begin > 240 ? clause.begin - 240 : 0;
  while (from > 0 && (static_cast<unsigned char>(all[from]) & 0xC0U) == 0x80U) --from;
  std::string_view before = all.substr(from, clause.begin - from);
  static Pattern const ends_sentence("[。;!?:]");
  while (auto const e = ends_sentence.find(before)) {
    from += e->end();
    before = before.substr(e->end());
  }
  static Pattern const sent(
      "(?:选派|选送|派出|派遣|委派|指派|抽调|遴选|选拔|共派|各派|派)(?:各|共)?([^,。;派]{2,36}?),(?:[^,。;]{0,16},){0,"
      "2}$");
  static Pattern const counted("[\\d一二三四五六七八九十两]+(?:余|多)?(?:至[\\d一二三四五六七八九十]+)?(?:名|位|人)");
  auto m = sent.find(before);
  if (!m || !counted.in((*m)[1])) return std::nullopt;
  senders_begin = from;
  return Words(*clause.of, from + m->begin(1), from + m->end(1));
}

}  // namespace

std::vector<Flow> read_flows(Context& context, Words const& clause, InstitutionId const& subject,
                             std::vector<Words>& places) {
  std::vector<Flow> flows;
  std::string_view const text = clause.view();
  if (context.latin() || text.size() > 1200) return flows;
  Institutions& institutions = context.institutions;
  std::vector<Mention> mentions = with_roles(institutions.find(text));
  tell_members(context, text, mentions);
  auto const mention_from = [&](std::size_t at) -> Mention const* {
    for (Mention const& m : mentions)
      if (m.begin == at) return &m;
    return nullptr;
  };

  // Both sides go
  if (flows = mutual_flows(context, clause, places); !flows.empty()) return flows;

  struct Leg {
    std::size_t verb = 0;
    std::size_t end = 0;
    std::vector<InstitutionId> to{};
    InstitutionId from{};
    bool from_set = false;
    bool to_other_side = false;  // 驻校: wherever they do not come from
    bool needs_sender = false;   // 学生到校: those of the school itself
    bool needs_people = false;   // 在乙校集训: who is there must be told
  };
  std::vector<Leg> legs;

  // 丙方接收乙方学生
  if (auto const r = receives.find(text)) {
    Mention const* const sender = mention_from(r->end());
    bool const invited = (*r)[0] == "邀请";
    InstitutionId host = subject;
    for (Mention const& m : mentions)
      if (m.end <= r->begin() && m.who.size() == 1) host = m.who[0];
    if (host.empty()) host = institutions.speaker();
    std::size_t end = r->end();
    InstitutionId from;
    if (sender != nullptr) {
      end = sender->end;
      if (sender->who.size() == 1) from = sender->who[0];
    } else if (std::size_t const named = name_end(text, r->end()); named > r->end() && !invited) {
      from = context.draft.institution(clause.part(r->end(), named));
      end = named;
    }
    // Guests who are neither side's: an expert comes, nobody is sent.
    auto const helped = [&](InstitutionId const& id) {
      for (Role const& role : {Role(role::supporting), Role(role::recipient)}) {
        auto const& all = institutions.of_role(role);
        if (std::find(all.begin(), all.end(), id) != all.end()) return true;
      }
      return false;
    };
    // 邀请甲校名师到校讲学: not by 甲校 itself
    if (invited && from == host) host = institutions.other_side(from);
    bool const guests = invited && !helped(from);
    bool told_where = !guests && !(invited && host.empty());
    if (invited && from.empty()) return flows;
    if (!from.empty()) {
      Leg leg{.verb = text.size(), .end = end, .to = {}, .from = from, .from_set = true};
      if (!host.empty()) leg.to = {host};
      // The people stand after the sender, up to what they come for.
      static Pattern const purpose("来|到|集训|跟岗|短期|进修|参加|实习|培训|挂职|学习|就读");
      std::size_t const from_here = end;
      // 顶岗实习学生 is people, not purpose
      static Pattern const people_first("^[\\p{Han}]{0,8}?(?:学生|教师|选手|干部|校长|学员)");
      std::size_t start = from_here;
      if (auto const p = people_first.at(text, from_here)) start = p->end();
      if (auto const p = purpose.find(text, start)) {
        leg.verb = p->begin();
        // 接收乙方教师10名来甲方企业实践
        if (Mention const* const there = mention_from(p->end());
            there != nullptr && there->who.size() == 1 && !there->arrival && !(there->who[0] == from)) {
          leg.to = there->who;
          told_where = true;
        }
      }
      if (!told_where) return flows;
      if (leg.to.empty())
        if (InstitutionId const other = institutions.other_side(from); !other.empty()) leg.to = {other};
      legs.push_back(std::move(leg));
    }
  }
  // 龙头学校向每所成员学校派驻1名执行校长
  static Pattern const posts_to("向([^,。;]{4,30}?)(?:派驻|派出|选派|派)([^,。;]{2,40})");
  if (auto const m = posts_to.find(text); m && legs.empty()) {
    Mention const k = institutions.at(text, m->begin(1));
    Leg leg{.verb = m->end(2), .end = m->begin(2), .from_set = true};
    if (k.end == m->end(1) && k.who.size() == 1)
      leg.to = k.who;
    else
      leg.to = {context.draft.institution(clause.part(m->begin(1), m->end(1)))};
    for (Mention const& x : mentions)
      if (x.end <= m->begin() && x.who.size() == 1) leg.from = x.who[0];
    if (leg.from.empty()) leg.from = subject;
    legs.push_back(std::move(leg));
  }
  // 从甲校抽调干部1名、从乙校抽调教师5名，入驻丙校
  static Pattern const drawn("从([^,。;、]{4,45}?)(?:抽调|选派|选调|遴选|选送|调派|抽派)([^,。;、]{2,40})");
  static Pattern const arrives("(?:到|赴|前往|入驻|进驻|派驻|驻|支援|派往|去)");
  static Pattern const arrives_before("(?:到|赴|前往|入驻|进驻|派驻|驻|支援|派往|去)$");
  for (auto m = drawn.find(text); m && legs.size() < 6; m = drawn.find(text, m->end())) {
    if (!legs.empty() && !legs[0].from_set) break;
    Leg leg{.verb = m->end(2), .end = m->begin(2), .from_set = true};
    Mention const k = institutions.at(text, m->begin(1));
    leg.from = k.end == m->end(1) && k.who.size() == 1 ? k.who[0]
                                                       : context.draft.institution(clause.part(m->begin(1), m->end(1)));
    if (auto const inside = arrives.find(text.substr(0, m->end(2)), m->begin(2))) leg.verb = inside->begin();
    for (Mention const& x : mentions)
      if (x.begin > m->begin(2) && x.who.size() == 1 && !x.own && leg.to.empty() &&
          arrives_before.in(text.substr(0, x.begin)))
        leg.to = x.who;
    if (leg.to.empty()) {
      legs.clear();
      break;
    }
    legs.push_back(std::move(leg));
  }
  if (legs.empty()) {
    // 甲校→乙校，送课教师6人; 甲校 张三 ⇄ 乙校 李四
    static Pattern const arrow(" ?(→|⇄|↔|⇌) ?");
    static Pattern const people_here("^(?:[,: (]*)([^,。;:()→⇄↔⇌]{2,30})");
    for (auto m = arrow.find(text); m && legs.size() < 6; m = arrow.find(text, m->end())) {
      Mention const* left = nullptr;
      for (Mention const& x : mentions)
        if (x.end <= m->begin() && m->begin() - x.end < 40) left = &x;
      Mention const* const right = mention_from(m->end());
      if (left == nullptr || right == nullptr) continue;
      bool const both = (*m)[1] != "→";
      InstitutionId const from = named_by(context, clause, *left);
      InstitutionId const to = named_by(context, clause, *right);
      Leg leg{.verb = right->end, .end = right->end, .to = {to}, .from = from, .from_set = true};
      if (both) {
        leg.end = left->end;
        leg.verb = m->begin();
      }
      Leg back{.verb = right->end, .end = right->end, .to = {from}, .from = to, .from_set = true};
      if (auto const p = people_here.at(text, right->end)) {
        (both ? back : leg).end = p->begin(1);
        (both ? back : leg).verb = p->end(1);
      }
      if (leg.end >= leg.verb) continue;
      legs.push_back(std::move(leg));
      if (both && back.end < back.verb) legs.push_back(std::move(back));
    }
  }
  static Pattern const to_their_school(
      "^(?:到|入|进|下)(?:校|园)(?:为|作|做|开展|进行|实施|指导|听课|巡|诊断|送|讲|授课|上课|示范|帮|辅导|培训|带|教研|"
      "蹲点|$)");
  // 前往支援: where it is needed
  static Pattern const goes_to_help(
      "^(前往|赴)(?:支援|支教|任教|指导|授课|帮扶|讲学|送教|观课|说|讲|协助|担任|参观学习|交流学习|跟岗|观摩|挂职|"
      "见习)");
  std::size_t last_verb = 0;
  for (auto m = motion.find(text); m && legs.size() < 6; m = motion.find(text, std::max(m->begin() + 1, m->end()))) {
    std::string_view const verb = (*m)[0];
    if (!legs.empty() && legs[0].from_set) break;
    if (m->begin() < last_verb) continue;
    // 赴乙校集中送教: where they go is told
    if (verb.substr(0, 6) == "送教" && !legs.empty()) continue;
    // 选送教师 sends teachers, and 送教 is no word of it.
    static Pattern const sends_teachers("(?:选|派|输|遣|互)$");
    if (verb.substr(0, 6) == "送教" && sends_teachers.in(text.substr(0, m->begin()))) continue;
    Leg leg{.verb = m->begin()};
    if (verb == "回访") {
      Mention const* const to = mention_from(m->end());
      InstitutionId from;
      for (Mention const& k : mentions)
        if (k.end <= m->begin() && k.who.size() == 1) from = k.who[0];
      if (to != nullptr && to->who.size() == 1) {
        leg.to = to->who;
      } else {
        InstitutionId const other = institutions.other_side(from);
        if (!other.empty()) leg.to = {other};
      }
      if (leg.to.empty()) continue;
      leg.end = m->end();
    } else if (Mention const* const here = mention_from(m->begin()); here != nullptr && here->arrival && verb == "来") {
      // 来我校
      leg.to = {institutions.speaker().empty() ? context.draft.institution("我校") : institutions.speaker()};
      leg.end = here->end;
    } else if (verb.size() > 3 && verb.substr(0, 3) == "来") {
      // 来校, 来院: to whom the paper speaks for; where it does not say whom, to the other side
      static Pattern const no_noun("^(?:长|领导|级|方|内|外|企)");
      if (no_noun.at(text, m->end())) continue;
      if (!institutions.speaker().empty())
        leg.to = {institutions.speaker()};
      else if (institutions.speaks_of_itself() || verb == "来校" || verb == "来园")
        leg.to = {context.draft.institution("我校")};
      else
        leg.to_other_side = leg.needs_sender = true;
      leg.end = m->end();
    } else if (auto const school = to_their_school.at(text, m->begin())) {
      leg.to_other_side = leg.needs_sender = true;
      leg.end = school->end();
    } else if (auto const for_what = goes_to_help.at(text, m->begin())) {
      leg.to_other_side = true;
      leg.end = for_what->end(1);
    } else {
      if (Mention const* to = mention_from(m->end()); to != nullptr && !(to->arrival && verb != "到")) {
        // 受援学校桑园坝中学: one institution
        if (Mention const* const named = mention_from(to->end);
            named != nullptr && named->who.size() == 1 && !named->group && (to->who.size() != 1 || to->group))
          to = named;
        leg.end = to->end;
        // 古榕县中小学, 雁塔市学校: schools there
        static Pattern const schools_there(
            "^(?:[一二三四五六七八九十两\\d]+所)?(?:中小学|初中|小学|中学|学校|高中|各校)");
        static Pattern const division("(?:县|市|区|省|州|方|地区)$");
        auto const there =
            division.in(text.substr(to->begin, to->end - to->begin)) ? schools_there.at(text, to->end) : std::nullopt;
        if (there) {
          leg.end = there->end();
          leg.to = {context.draft.institution(clause.part(to->begin, there->end()))};
        } else if (std::size_t const end = last_of_list(mentions, text, *to); end > to->end) {
          leg.end = end;
          leg.to = each_of(mentions, text, *to, end);
          if (leg.to.empty()) leg.to = {context.draft.institution(clause.part(to->begin, end))};
        } else if (!to->who.empty() && !to->group) {
          leg.to = to->who;
        } else if (to->own) {
          leg.to = {context.draft.institution("我校")};
        } else {
          leg.to = {context.draft.institution(clause.part(m->end(), to->end))};
        }
      } else if (needs_known.in(verb) && text.substr(m->end(), 3) != "校" && text.substr(m->end(), 3) != "园") {
        continue;  // these need an institution that is known
      } else {
        static Pattern const several(
            "^(?:每所|[一二三四五六七八九十两\\d]+所|各)(?:受援学校|成员学校|支援学校|学校|初中|小学|中学)");
        std::size_t end = name_end(text, m->end());
        if (auto const s = several.at(text, m->end())) end = s->end();
        static Pattern const place_first(
            "^[\\p{Han}]{1,8}?(?:县|市|区|乡|镇)(?:[一二三四五六七八九十两\\d]+所)?(?:中小学|初中|小学|中学|学校)?");
        if (auto const p = place_first.at(text, m->end()); p && p->end() > end) end = p->end();
        static Pattern const their_school("^(?:驻|入|进|进驻|入驻|常驻)(?:校|园)");
        if (auto const there = their_school.at(text, m->begin()); there && end <= there->end()) {
          leg.to_other_side = true;
          leg.end = there->end();
        } else if (end <= m->end()) {
          if (needs_known.in(verb)) continue;
          if (verb != "赴" && verb != "前往" && verb != "送教") continue;
          if (verb == "送教") {
            static Pattern const down("^(?:下乡|上门|到校)");
            if (!down.at(text, m->end()) && m->end() != text.size()) continue;
            leg.end = m->end();
          } else {
            continue;
          }
        } else {
          if (verb == "来" && end - m->end() < 9) continue;
          Words const place = clause.part(m->end(), end);
          static Pattern const no_place("^(?:达|位|期|年|底|岗|校|下|上门|访|们|师)");
          if (no_place.in(place.view()) || place.size() > 80) continue;
          leg.to = {context.draft.institution(place)};
          leg.end = end;
        }
      }
      // 选派1名副校长任乙校执行校长: they go where they serve
      static Pattern const serves_as("^(?:兼任|担任|挂任|出任|任)$");
      if (serves_as.in(verb)) {
        static Pattern const post(
            "^的?(?:第一|常务|执行|名誉|挂职)?[\\p{Han}]{0,8}?(?:校长|园长|院长|主任|书记|助理|导师|顾问|指导员|辅导员|"
            "校长助理|组长)");
        if (!post.at(text, leg.end) || !sends.in(text.substr(0, m->begin()))) continue;
        leg.needs_people = true;
      }
      // 在乙校跟岗两周: they have gone there
      if (verb == "在") {
        static Pattern const stays(
            "^(?:学校|车间|教室|实训[\\p{Han}]{0,3}|机关|本部|校区)?(?:集中|脱产|全程|驻校|顶岗|短期|跟随|分散)?(?:"
            "跟岗|跟班|挂职|实习|见习|集训|备赛|任教|支教|进修|学习|研修|影子|"
            "顶岗|驻校|驻点|蹲点|授课|培训|研学|活动|锻炼|访学|交流任教)");
        // 在乙校支教期间, 在甲校进修免收培训费: no journey, what holds for it
        static Pattern const holds("^(?:期间|时|的|满|者|免|所|费|结束|前|后|教师|学生|人员|经历|年限)");
        auto const stay = stays.at(text, leg.end);
        if (!stay || holds.at(text, stay->end())) continue;
        leg.needs_people = true;
      }
      // 达到, 得到, 收到
      if (verb == "到" && m->begin() >= 3) {
        static Pattern const not_motion("(?:达|得|收|提|直|遇|等|想|看|听|受|做|感|增加|提高|上升|下降|[\\d]{4}年?)$");
        if (not_motion.in(text.substr(0, m->begin()))) continue;
      }
    }
    last_verb = leg.end;
    legs.push_back(std::move(leg));
  }
  // 12名双桥学生参加江心洲社团活动
  if (legs.empty()) {
    if (auto const t = takes_part.find(text)) {
      Mention const* host = mention_from(t->end());
      Mention const* guest = nullptr;
      for (Mention const& m : mentions)
        if (m.end <= t->begin() && m.who.size() == 1) guest = &m;
      if (host != nullptr && guest != nullptr && host->who.size() == 1 && host->who != guest->who)
        legs.push_back({.verb = t->begin(), .end = host->end, .to = host->who});
    }
  }

  std::size_t from_here = 0;
  for (Leg const& leg : legs) {
    std::size_t people_begin = leg.from_set ? leg.end : from_here;
    std::size_t people_end = leg.verb;
    // A leg's words go back to the last break that is no list of people.
    if (!leg.from_set) {
      std::size_t const semicolon = text.substr(0, leg.verb).rfind(';');
      if (semicolon != std::string_view::npos && semicolon + 1 > people_begin) people_begin = semicolon + 1;
    }
    if (people_begin >= people_end && !leg.from_set) {
      // 赴乙校送教: who goes stands before the clause, if anywhere
      if (legs.size() > 1 || subject.empty() || leg.to.size() != 1 || leg.to[0] == subject) {
        from_here = leg.end;
        continue;
      }
      people_begin = people_end;
    }
    static Pattern const invites("邀请");
    if (!leg.from_set && invites.in(text.substr(people_begin, people_end - people_begin))) {
      from_here = leg.end;
      continue;
    }
    /// People who go this way: of `from`, between two places of the clause.
    auto const travel = [&](InstitutionId const& from, InstitutionId const& to, std::size_t group_begin,
                            std::size_t group_end) {
      Flow flow;
      flow.from = from;
      flow.to = to;
      std::string_view between = text.substr(group_begin, group_end - group_begin);
      for (auto s = sends.find(between); s; s = sends.find(between, s->end())) {
        if (group_begin + s->end() <= group_end) {
          group_begin += s->end();
          between = text.substr(group_begin, group_end - group_begin);
          break;
        }
      }
      if (flow.from.empty()) {
        flow.from = subject;
        if (flow.from.empty() || (!flow.to.empty() && flow.from == flow.to))
          flow.from = flow.to.empty() ? InstitutionId() : institutions.other_side(flow.to);
        if (flow.from.empty() && institutions.of_role(role::supporting).size() == 1 &&
            flow.to != institutions.first(role::supporting) && institutions.of_role(role::recipient).size() <= 1)
          flow.from = institutions.first(role::supporting);
        // A division named before the people: 雁塔市教师
        static Pattern const division_first("^([\\p{Han}]{2,5}?(?:市|县|区|省|州))(?:每|将|可|应|拟|选派|组织)");
        if (auto const d = division_first.at(text, people_begin))
          flow.from = context.draft.institution(clause.part(d->begin(1), d->end(1)));
        static Pattern const division(
            "^([\\p{Han}]{2,5}?(?:市|县|区|省|州))(?:的)?[\\p{Han}]{0,8}(?:教师|学生|校长|干部|教研员)");
        if (auto const d = division.at(between)) {
          flow.from = context.draft.institution(clause.part(group_begin + d->begin(1), group_begin + d->end(1)));
          group_begin += d->end(1);
        }
      }
      if (leg.needs_sender && from.empty()) return;
      if (leg.to_other_side) {
        if (flow.from.empty() && institutions.of_role(role::supporting).size() == 1)
          flow.from = institutions.first(role::supporting);
        flow.to = institutions.other_side(flow.from);
        if (flow.to.empty() && flow.from != institutions.speaker()) flow.to = institutions.speaker();
        if (flow.to.empty()) return;
      }
      if (!flow.from.empty() && flow.from == flow.to) return;
      // The people: what remains without numbers, times and adverbs.
      Words people = clause.part(group_begin, group_end);
      // 派驻乙校的4名教师, 派往核心学校挂职的干部不少于1人
      static Pattern const behind("^[^,。;]{0,8}?的([^,。;]{2,30})");
      if (!leg.from_set && people.trimmed(",、 ").empty())
        if (auto const b = behind.at(text, leg.end)) {
          Words const those = clause.part(b->begin(1), b->end(1));
          if (counts_people(context, those) || people_in_general(those.view())) people = those;
        }
      people = without_adverbs(people);
      Led const led = led_by(people);
      if (!led.leader.empty()) people = without_adverbs(led.others);
      people = who_goes(context, people.trimmed(",、"));
      if (std::vector<Counted> const bodies = each_of_subjects(context, people); !bodies.empty()) {
        for (Counted const& body : bodies) {
          Flow one = flow;
          one.size = body.size;
          one.who.push_back(group_of(context, body, flow.from));
          places.push_back(clause.part(0, std::max(leg.end, group_end)));
          flows.push_back(std::move(one));
        }
        return;
      }
      if (!put_travellers(context, people, flow)) return;
      if (leg.needs_people && (flow.who.empty() || (from.empty() && subject.empty()))) return;
      if (!led.leader.empty())
        if (std::optional<Flow> own = put_leader(context, led.leader, flow)) {
          places.push_back(clause.part(0, std::max(leg.end, group_end)));
          flows.push_back(std::move(*own));
        }
      // 12名双桥学生: the number before the school
      if (!flow.size && !leg.from_set && flow.who.size() == 1)
        for (Mention const& m : mentions) {
          static Pattern const number_before("(?:\\d+|[一二三四五六七八九十两]+)(?:余|多)?(?:名|位|个)$");
          auto const n = m.end <= group_begin && m.begin >= people_begin ? number_before.find(text.substr(0, m.begin))
                                                                         : std::nullopt;
          if (!n) continue;
          if (auto const counted = find_amounts((*n)[0], context.draft.lexicon()); counted.size() == 1) {
            flow.size = counted.front().value.quantity;
            flow.size->per = {};
            flow.size->wording = {};
          }
        }
      if (!flow.size && flow.who.size() == 1 && clause.of != nullptr)
        count_behind(context, std::string_view(clause.of->text()).substr(clause.begin + leg.end, 120), flow);
      places.push_back(clause.part(0, std::max(leg.end, group_end)));
      flows.push_back(std::move(flow));
    };
    if (leg.from_set) {
      travel(leg.from, leg.to.size() == 1 ? leg.to[0] : InstitutionId(), people_begin, people_end);
    } else {
      std::vector<InstitutionId> const places_there =
          leg.to.size() > 1 ? leg.to : std::vector<InstitutionId>{leg.to.empty() ? InstitutionId() : leg.to[0]};
      // 选派教师6名，逢周三到乙校: the clause itself names nobody
      std::size_t sentence_begin = 0;
      static Pattern const people_word(
          "师|生|员|干部|校长|园长|主任|领导|专家|骨干|人|名|位|团|队|组|教授|者|学员|选手|家长|班|工|医|长|[\\d]");
      bool const of_nobody = from_here == 0 && !people_word.in(text.substr(people_begin, people_end - people_begin));
      if (auto const sent = of_nobody ? sent_before(clause, sentence_begin) : std::nullopt) {
        Words const earlier(*clause.of, sentence_begin, sent->end);
        std::vector<Flow> const one = read_sent(context, earlier, *sent, places_there, subject);
        for (Flow const& flow : one) {
          places.push_back(Words(*clause.of, sent->begin, clause.begin + leg.end));
          flows.push_back(flow);
        }
        if (!one.empty()) {
          from_here = leg.end;
          continue;
        }
      }
      for (Sender const& sender : senders(context, clause, mentions, people_begin, people_end))
        for (Words const& people : counted_apart(context, clause.part(sender.begin, sender.end)))
          for (InstitutionId const& to : places_there)
            travel(sender.from, to, people.begin - clause.begin, people.end - clause.begin);
    }
    from_here = leg.end;
  }
  if (flows.empty()) {
    places.clear();
    flows = implied_flows(context, clause, subject, places);
  }
  return flows;
}

}  // namespace bangfu::document::reader
