// SPDX-License-Identifier: BSL-1.0
// Who goes where in a row of a table, as its columns say together.
#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

#include <bangfu/document/quantity.hpp>

#include "document/reader/english/english.hpp"
#include "document/reader/flows/journeys.hpp"
#include "document/reader/flows/travellers.hpp"
#include "document/reader/parties/sides.hpp"
#include "document/reader/tables/entry.hpp"

namespace bangfu::document::reader {
namespace {

/// The one party whose name the words of a cell shorten: 附中, 民中, 民族中学.
InstitutionId party_shortened(Context const& context, std::string_view cell) {
  static Pattern const short_name("^[\\p{Han}]{2,6}$");
  InstitutionId who;
  if (context.latin() || !short_name.in(cell)) return who;
  for (InstitutionId const& id : context.institutions.both_sides(16)) {
    if (!abbreviates(cell, context.institutions.name(id))) continue;
    if (!who.empty()) return {};
    who = id;
  }
  return who;
}

/// The one institution that the words begin with.
InstitutionId side_of(Context& context, Words const& words) {
  if (words.empty()) return {};
  Mention const m = context.institutions.at(words.view(), 0);
  static Pattern const another_body("(?:大?酒店|宾馆|医院|公司|集团|工厂|博物馆|图书馆|景区|银行|合作社)$");
  if (m.end > 0 && m.end < words.size() && another_body.in(words.view()))
    return context.institutions.known_or_new(words);
  if (m.who.empty() && m.own) return context.institutions.speaker();
  if (m.who.empty() && m.end == 0) return party_shortened(context, words.view());
  return m.who.size() == 1 ? m.who[0] : InstitutionId();
}

Count count_in(Context const& context, Words const& cell) {
  Count count;
  if (cell.empty()) return count;
  static Pattern const each("^ ?(?:各|每校|双方各|两校各|each )");
  static Pattern const bare("^(?:各|共|约|共计|计)? ?(\\d{1,4})(?: each)?$");
  count.each = each.in(cell.view());
  std::vector<Piece<Amount>> const amounts = find_amounts(cell.view(), context.draft.lexicon());
  if (amounts.size() == 1) count.size = people_counted(amounts.front());
  if (amounts.size() <= 1 && !count.size)
    if (auto const m = bare.whole(cell.view())) count.size = exactly(*Decimal::parse((*m)[1]), unit::person);
  return count;
}

/// People who are named in brackets at the end of a row: （谭开明、邓勇）.
void names_in_brackets(Context& context, Words const& content, Flow& flow) {
  static Pattern const bracket("\\(([^()]{2,60})\\)");
  for (auto m = bracket.find(content.view()); m; m = bracket.find(content.view(), m->end())) {
    Words const inner = content.part(m->begin(1), m->end(1));
    static Pattern const no_names(
        "^(?:[一二三四五六七八九十两半\\d]+(?:天|周|个月|月|日|节|次|人|名|小时|课时)|.{0,6}(?:科目|语文|数学|英语|"
        "物理|"
        "化学|生物|地理|线上|线下|第.批|单周|双周))");
    if (no_names.in(inner.view())) continue;
    static Pattern const one_name("^[\\p{Han}·]{2,4}$");
    for (Words const& part : split_at(inner, "、,")) {
      static Pattern const group("部分|代表|若干|干部|学生|教师|成员|组");
      static Pattern const counted("^([\\p{Han}]{2,8}?)(\\d+|[一二三四五六七八九十]+)人$");
      if (auto const c = counted.whole(part.view())) {
        flow.who.push_back(context.draft.group(part.part(c->begin(1), c->end(1)), flow.from, {}));
        if (auto const amounts = find_amounts(part.view(), context.draft.lexicon()); !amounts.empty())
          flow.size = amounts.front().value.quantity;
      } else if (group.in(part.view())) {
        std::string_view const code = context.draft.lexicon().code_at_end("participant", part.view());
        flow.who.push_back(
            context.draft.group(part, flow.from, code.empty() ? ParticipantKind() : ParticipantKind(code)));
      } else if (one_name.in(part.view())) {
        flow.who.push_back(context.draft.person(part, flow.from, {}, part));
      }
    }
  }
}

/// The one supporter and the one recipient, where there are no more.
std::optional<Way> only_pair(Context const& context) {
  auto const& giving = context.institutions.of_role(role::supporting);
  auto const& taking = context.institutions.of_role(role::recipient);
  if (giving.size() != 1 || taking.size() != 1 || giving == taking) return std::nullopt;
  return Way{giving[0], taking[0]};
}

constexpr char const* arrow = " ?(?:→|-+>|=+>|⇒|➔|➜|>+|到|至|赴|去|往|前往| to | for ) ?";

/// Whether the words say that both sides go.
bool goes_both_ways(std::string_view words) {
  static Pattern const both(
      "↔|⇄|⇌|⇔|<-+>|<=+>|互访|互派|双向|互往|对流|相互|(?i:both ways|both directions|mutual|exchange)");
  return both.in(words);
}

/// The ways that a cell states: 甲校→乙校, 甲校到乙校、丙校, 双向; empty where it says something else.
std::vector<Way> ways_in(Context& context, Words const& cell) {
  static Pattern const between(std::string("^") + arrow + "$");
  static Pattern const joins("^ ?(?:、|/|,|和|与|及|and|&) ?$");
  std::vector<Way> ways;
  if (cell.empty() || cell.size() > 200) return ways;
  auto const whom = [&](Mention const& m) -> InstitutionId {
    if (m.who.size() == 1) return m.who[0];
    return m.own ? context.institutions.speaker() : InstitutionId();
  };
  for (Words const& one : split_at(cell, ";,。")) {
    std::string_view const text = one.view();
    std::vector<Mention> const named = context.institutions.find(text);
    if (goes_both_ways(text)) {
      std::optional<Way> pair = only_pair(context);
      if (named.size() == 2 && named[0].who.size() == 1 && named[1].who.size() == 1)
        pair = Way{named[0].who[0], named[1].who[0]};
      if (!pair) return {};
      ways.push_back(*pair);
      ways.push_back({pair->to, pair->from});
      continue;
    }
    if (named.size() < 2) {
      // 支→受; 请进来
      static Pattern const there("^(?:支|支援|帮扶|援)(?:方|校)?" + std::string(arrow) + "(?:受|受援|受扶)(?:方|校)?$");
      static Pattern const back("^(?:受|受援|受扶)(?:方|校)?" + std::string(arrow) + "(?:支|支援|帮扶|援)(?:方|校)?$");
      std::optional<Way> const pair = only_pair(context);
      if (pair && there.in(text)) {
        ways.push_back(*pair);
      } else if (pair && back.in(text)) {
        ways.push_back({pair->to, pair->from});
      } else {
        return {};
      }
      continue;
    }
    // 甲校、乙校→丙校
    std::vector<InstitutionId> from;
    std::vector<InstitutionId> to;
    bool there = false;
    if (named[0].begin != 0) return {};
    for (std::size_t k = 0; k < named.size(); ++k) {
      std::string_view const mark =
          k == 0 ? std::string_view() : text.substr(named[k - 1].end, named[k].begin - named[k - 1].end);
      if (k > 0 && !there && between.whole(mark))
        there = true;
      else if (k > 0 && !joins.whole(mark))
        return {};
      std::vector<InstitutionId>& side = there ? to : from;
      if (named[k].who.empty() && !whom(named[k]).empty())
        side.push_back(whom(named[k]));
      else
        side.insert(side.end(), named[k].who.begin(), named[k].who.end());
    }
    for (InstitutionId const& a : from)
      for (InstitutionId const& b : to)
        if (a != b && ways.size() < 36) ways.push_back({a, b});
    if (named.back().end != text.size()) return {};
  }
  return ways;
}

/// Whom the words of an event begin with: 数学、物理教师驻校支教一年, 白马民中教师跟岗.
Words people_first(Context const& context, Words const& content) {
  std::size_t const begin = context.latin() ? content.size() : context.institutions.at(content.view(), 0).end;
  static Pattern const verb("[到赴来去往由派请让为]|参加|开展|举行|召开|组织|选派|接收|培训|指导|举办|[,。;:()]");
  for (Lexicon::Found const& hit : context.draft.lexicon().find("participant", content.view())) {
    if (hit.code.empty() || hit.span.offset < begin) continue;
    if (hit.span.end() > begin + 45 || verb.in(content.view().substr(begin, hit.span.offset - begin))) break;
    return content.part(begin, hit.span.end());
  }
  return {};
}

/// The ways that a row has in columns of their own.
std::vector<Way> ways_of(Context& context, Entry const& e, Words& where) {
  for (Words const* cell : {&e.direction, &e.to, &e.people, &e.place})
    if (std::vector<Way> ways = ways_in(context, *cell); !ways.empty()) {
      where = *cell;
      return ways;
    }
  InstitutionId const from = side_of(context, e.from);
  InstitutionId const to = side_of(context, !e.to.empty() ? e.to : e.place);
  if (from.empty() || to.empty() || from == to) return {};
  where = e.from;
  return {{from, to}};
}

/// What those who give go for, or those who take.
Pattern const gives_or_takes("(支教|讲学|讲座|送教|送课|驻校|驻园)|(跟岗|跟班|集训|进修|见习|影子)");

/// Whether what is done takes the people of one side to the other: teaching those of who gives, learning those of who takes.
bool goes_to_other_side(Context const& context, Words const& content, InstitutionId const& from) {
  auto const m = gives_or_takes.find(content.view());
  return m && context.institutions.has_role(from, m->has(1) ? Role(role::supporting) : Role(role::recipient));
}

/// Those whom words tell to do it: 第一批教师 of 第一批教师跟班10天.
Words people_who_do(Words const& content) {
  static Pattern const people(
      "((?:第[一二三四五六七八九十]批|首批)?[\\p{Han}]{0,8}?(?:教师|老师|学生|干部|班主任|校长|园长|骨干|选手|学员|"
      "保育员))(?:集中|"
      "轮流|脱产)*(?:支教|讲学|送教|送课|驻校|驻园|跟岗|跟班|集训|进修|见习|影子|下乡|下校|蹲点|报到|到岗|到任|上岗|"
      "出发|"
      "入学|顶岗|顶班|听课|插班|交流|进[疆藏县])");
  auto const m = people.find(content.view());
  return m ? content.part(m->begin(1), m->end(1)) : Words();
}

/// Where a row is, as a bracket of its event says: 联合教研（乙校）.
InstitutionId place_in_bracket(Context const& context, Words const& content, InstitutionId const& from) {
  static Pattern const bracket("\\(([^()]{2,30})\\)");
  for (auto b = bracket.find(content.view()); b; b = bracket.find(content.view(), b->end())) {
    Mention const m = context.institutions.at(content.view(), b->begin(1));
    if (m.end == b->end(1) && m.who.size() == 1 && m.who[0] != from) return m.who[0];
    if (InstitutionId party = party_shortened(context, (*b)[1]); !party.empty() && party != from) return party;
  }
  return {};
}

bool only_named(Context const& context, Flow const& flow) {
  return std::none_of(flow.who.begin(), flow.who.end(), [&](ParticipantId const& id) {
    Participant const* const one = context.plan().find(id);
    return one != nullptr && one->group;
  });
}

/// 第一批支教教师到岗 | 甲校王五、李六: what they are.
void hold_post(Context& context, Flow const& flow, Words const& what) {
  static Pattern const in_turn("^(?:第[一二三四五六七八九十]|首|新一)批");
  Words post = what;
  if (auto const t = in_turn.at(post.view())) post = post.part(t->end(), post.size());
  for (ParticipantId const& id : flow.who)
    if (Participant* const one = context.draft.participant(id); one != nullptr && !one->group && one->post.empty())
      one->post = context.draft.text(post);
}

/// Whose people come to a host, as the words say: 两校校长 (those of the other one); 王五, whom the plan knows; in a paper of one
/// side's own, its people. @param people loses what says whose they are
std::vector<InstitutionId> guests_of(Context const& context, InstitutionId const& host, Words const& content,
                                     Words& people) {
  Institutions const& institutions = context.institutions;
  if (std::size_t const end = both_sides_end(people.view()); end > 0) {
    std::vector<InstitutionId> all;
    for (InstitutionId const& id : institutions.both_sides(6))
      if (id != host) all.push_back(id);
    // 四校校长, where there are four
    static Pattern const four("^四");
    std::size_t const most = four.in(people.view()) ? 3U : 2U;
    people = people.part(end, people.size());
    if (all.size() > most || people.empty()) return {};
    return all;
  }
  static Pattern const says_who("\\p{Han}");
  static Pattern const of_either("徒");  // 师徒22人
  if (!says_who.in(people.view()) || of_either.in(people.view()) || !institutions.find(people.view()).empty())
    return {};
  InstitutionId const known = side_of_known(context, people);
  if (!known.empty()) return known == host ? std::vector<InstitutionId>() : std::vector<InstitutionId>{known};
  // 驻校支教 | 陈晨 | the school that is helped
  if (auto const m = gives_or_takes.find(content.view()))
    if (InstitutionId const other = institutions.other_side(host);
        !other.empty() && institutions.has_role(other, m->has(1) ? Role(role::supporting) : Role(role::recipient)) &&
        !institutions.has_role(host, m->has(1) ? Role(role::supporting) : Role(role::recipient)))
      return {other};
  InstitutionId const speaker = institutions.speaker();
  if (institutions.speaks_of_itself() && !speaker.empty() && speaker != host && institutions.on_a_side(host))
    return {speaker};
  return {};
}

/// Whether an event is one for which people come to the other side: 驻校开始, 到任, 跟岗.
Pattern const comes_for(
    "(支教|讲学|讲座|报告|送教|送课|驻校|驻园|顶岗)|(跟岗|跟班|集训|进修|见习|影子|备赛)|到岗|到任|到校|到园|"
    "报到|赴任|上任|出发|进驻|挂职");

/// What the people's column says of those whom the event only names by what they are: 学科教师到岗 | 教师3人.
void tell_people(Context& context, Words const& told, Words const& content, std::vector<RowFlow>& all) {
  if (all.size() != 1 || told.empty() || all[0].flow.size || context.latin()) return;
  Flow const event = all[0].flow;
  Mention const m = context.institutions.at(told.view(), 0);
  if (m.end > 0 && (m.who.size() != 1 || m.who[0] != event.from)) return;
  if (context.institutions.find(told.view()).size() > (m.end > 0 ? 1U : 0U)) return;
  static Pattern const by_number("(?:\\d|[一二三四五六七八九十两])(?:余|多)?(?:人|名|位)");
  InstitutionId const known = side_of_known(context, told);
  if (m.end == 0 && !by_number.in(told.view()) && known != event.from) return;
  Travellers const travellers(context, told, event.from);
  if (travellers.empty()) return;
  std::vector<Flow> flows = travellers.on({event.from, event.to}, {});
  if (Words const called = people_who_do(content); flows.size() == 1 && !called.empty())
    hold_post(context, flows[0], called);
  if (flows.size() == 1 && only_named(context, flows[0]))
    for (ParticipantId const& id : event.who)
      if (Participant const* const one = context.plan().find(id);
          one != nullptr &&
          (one->group || std::find(flows[0].who.begin(), flows[0].who.end(), id) == flows[0].who.end()))
        flows[0].who.push_back(id);
  std::vector<Words> where = all[0].where;
  where.push_back(told);
  all.clear();
  for (Flow& flow : flows) all.push_back({.flow = std::move(flow), .where = where});
}

/// Science day at Hawksmere | 24 Tolland pupils; Shadowing, first group | 2 Otterby teachers: people of one side, and an event
/// that is at the other, or for which they go there.
void english_row(Context& context, Words const& people, Words const& content, Count const& column,
                 std::vector<RowFlow>& all) {
  static Pattern const gives("(?i)\\b(?:secondment|teaching support|demonstration|lectures?|talks?|coaching)\\b");
  static Pattern const takes("(?i)\\b(?:shadow\\w*|attachment|placement|sit in|sitting in|observation|study visit)\\b");
  static Pattern const afar("(?i)\\b(?:online|video|remote|hybrid|all|both|each|webinar|live)\\b");
  static Pattern const at("(?:^|[^a-z])(?:at|in|to) (?:the )?$");
  InstitutionId guests;
  for (Mention const& m : context.institutions.find(people.view())) {
    if (m.who.size() != 1 || (!guests.empty() && guests != m.who[0])) return;
    guests = m.who[0];
  }
  if (guests.empty() || !context.institutions.on_a_side(guests) || afar.in(content.view()) || afar.in(people.view()))
    return;
  InstitutionId host;
  for (Mention const& m : context.institutions.find(content.view()))
    if (m.who.size() == 1 && at.in(content.view().substr(0, m.begin))) host = m.who[0];
  bool const goes =
      context.institutions.has_role(guests, role::supporting) ? gives.in(content.view()) : takes.in(content.view());
  if (host.empty() && goes) host = context.institutions.other_side(guests);
  if (host.empty() || host == guests || !context.institutions.on_a_side(host)) return;
  Travellers const travellers(context, people, guests);
  if (travellers.empty()) return;
  for (Flow& flow : travellers.on({guests, host}, column)) all.push_back({std::move(flow), {people, content}});
}

/// From where to where people go, as one part of a cell says it behind them. Empty where it says something else.
struct EnglishWay {
  Way way{};
  Words people{};
  bool shared = false;  ///< the number counts those of several schools
};
std::vector<EnglishWay> english_ways_of(Context const& context, Words const& part) {
  static Pattern const to("^\\)? to (?:the )?$");
  static Pattern const and_of("^(?:,| and| &) (?:(.{2,40}?) )?(?:(?:of|from) )?(?:the )?$");
  static Pattern const lead_in("(?:,| of| from| at| -|\\()(?: the)?$");
  std::string_view const text = part.view();
  std::vector<Mention> const named = context.institutions.find(text);
  if (named.size() < 2 || named.back().end != text.size() ||
      std::any_of(named.begin(), named.end(), [](Mention const& m) { return m.who.size() != 1; }))
    return {};
  std::size_t const last = named.size() - 1;
  auto const between = [&](std::size_t k) { return text.substr(named[k].end, named[k + 1].begin - named[k].end); };
  if (!to.whole(between(last - 1))) return {};
  Words people = part.part(0, named[0].begin).trimmed();
  if (auto const l = lead_in.find(people.view())) people = people.part(0, l->begin()).trimmed();
  std::vector<EnglishWay> ways;
  for (std::size_t k = 0; k < last; ++k) {
    if (k > 0) {
      auto const more = and_of.whole(between(k - 1));
      if (!more) return {};
      if (k == 1) ways.front().shared = !more->has(1);
      if (more->has(1)) people = part.part(named[k - 1].end + more->begin(1), named[k - 1].end + more->end(1));
    }
    if (named[k].who == named[last].who) return {};
    ways.push_back({{named[k].who[0], named[last].who[0]}, people, k > 0 && ways.front().shared});
  }
  return ways;
}

/// 30 pupils, Otterby to Hawksmere; Principals of Otterby and Tolland to Hawksmere; three teachers from Otterby and four from Tolland
/// to Hawksmere: from where to where, behind the people. Empty where the cell says something else.
std::vector<RowFlow> english_ways(Context& context, Words const& cell) {
  std::vector<std::pair<EnglishWay, Words>> ways;
  for (Words const& part : split_at(cell, ";")) {
    std::vector<EnglishWay> const told = english_ways_of(context, part);
    if (told.empty()) return {};
    for (EnglishWay const& one : told) ways.emplace_back(one, part);
  }
  std::vector<RowFlow> all;
  for (auto const& [one, part] : ways)
    for (Flow& flow : Travellers(context, one.people, one.way.from).on(one.way, {})) {
      if (one.shared) flow.size.reset();
      all.push_back({std::move(flow), {part}});
    }
  return all;
}

/// 互访 | 双方各6人: as many of either side go to the other.
std::vector<RowFlow> both_by_number(Context& context, Entry const& e, Words const& content) {
  static Pattern const mutual("互访|互派|互换|换位|对调|互往|交换(?:学习|生活|体验|就读)");
  static Pattern const each(
      "^(?:双方|两校|两园)?([\\p{Han}]{2,8}?)?各((?:\\d+|[一二三四五六七八九十两]+)(?:余|多)?(?:人|名))$");
  Words const& told = e.people.empty() ? e.amount : e.people;
  std::optional<Way> const pair = only_pair(context);
  auto const m = each.whole(told.view());
  if (!m || !pair || !mutual.in(content.view())) return {};
  std::vector<Piece<Amount>> const counted = find_amounts((*m)[2], context.draft.lexicon());
  if (counted.size() != 1) return {};
  std::vector<RowFlow> all;
  for (Way const& way : {*pair, Way{pair->to, pair->from}}) {
    all.push_back({.flow = {.from = way.from, .to = way.to}, .where = {content, told}});
    all.back().flow.size = people_counted(counted.front());
    if (m->has(1)) all.back().flow.who = {context.draft.group(told.part(m->begin(1), m->end(1)), way.from, {})};
  }
  return all;
}

/// Who goes where in a row: by its columns, by the words of its cells, by whose people stand beside which place.
class RowJourneys {
 public:
  RowJourneys(Context& context, Entry const& e, Words const& content)
      : context_(context),
        e_(e),
        content_(content),
        // A way that cannot be told apart is words about people: 我校教师3人去什曼
        told_people_(e.people.empty() ? e.direction : e.people) {
    static Pattern const says_who("\\p{Han}{2,}|[A-Za-z]{3,}");
    amount_says_who_ = e.people.empty() && says_who.in(e.amount.view());
    if (!amount_says_who_) column_ = count_in(context, e.amount);
  }

  [[nodiscard]] std::vector<RowFlow> read() {
    if (by_columns()) return std::move(all_);
    by_words();
    if (!all_.empty()) return std::move(all_);
    find_ends();
    if (guests_at_host()) return std::move(all_);
    if (context_.latin()) {
      english_row(context_, told_people_, content_, column_, all_);
      return std::move(all_);
    }
    if (so_many_to_host() || people_at_host()) return std::move(all_);
    if (std::vector<RowFlow> both = both_by_number(context_, e_, content_); !both.empty()) return both;
    if (!known_people_come() && !named_people_act()) from_without_place();
    return std::move(all_);
  }

 private:
  /// 走向, 派出 and 接收: the columns say it.
  bool by_columns() {
    Words way_told;
    std::vector<Way> const ways = ways_of(context_, e_, way_told);
    if (ways.empty()) return false;
    bool const both = ways.size() == 2 && ways[0].from == ways[1].to && ways[0].to == ways[1].from;
    bool const only_school = e_.from.empty() || context_.institutions.at(e_.from.view(), 0).end == e_.from.size() ||
                             !party_shortened(context_, e_.from.view()).empty();
    Words people = only_school ? e_.people : e_.from;
    if (people.of == way_told.of && people.begin == way_told.begin && only_school) people = Words();
    if (amount_says_who_ && people.empty()) people = e_.amount;
    if (people.empty() && events_tell(ways)) return true;
    if (people.empty()) people = people_first(context_, content_);
    for (Way const& way : ways) {
      Travellers const travellers(context_, people, way.from);
      Count count = column_;
      if (ways.size() > 1 && !count.each) count.size.reset();
      for (Flow& flow : travellers.on(way, count)) {
        if (ways.size() > 1 && !both) flow.size.reset();
        RowFlow one{.flow = std::move(flow), .where = {way_told}};
        for (Words const& more : {e_.to, people})
          if (!more.empty() && (more.of != way_told.of || more.begin != way_told.begin)) one.where.push_back(more);
        all_.push_back(std::move(one));
      }
    }
    return true;
  }

  /// 甲园3名骨干到乙园上课 | 甲园→乙园: whether the event says who goes each of the ways that a column states.
  bool events_tell(std::vector<Way> const& ways) {
    if (context_.latin()) return false;
    std::size_t const known = context_.plan().participants.size();
    for (Words const& w : e_.what) by_event(w);
    auto const is_way = [](Flow const& flow, Way const& way) { return flow.from == way.from && flow.to == way.to; };
    bool const same = std::all_of(ways.begin(), ways.end(), [&](Way const& way) {
      return std::any_of(all_.begin(), all_.end(), [&](RowFlow const& one) { return is_way(one.flow, way); });
    });
    bool const only = std::all_of(all_.begin(), all_.end(), [&](RowFlow const& one) {
      return std::any_of(ways.begin(), ways.end(), [&](Way const& way) { return is_way(one.flow, way); });
    });
    if (same && only) return true;
    all_.clear();
    context_.draft.take_back_groups(known);
    return false;
  }

  /// As the words of its cells say it.
  void by_words() {
    for (Words const& w : e_.what) by_event(w);
    events_ = all_.size();
    if (!told_people_.empty()) {
      std::vector<RowFlow> told;
      if (context_.latin()) told = english_ways(context_, told_people_);
      if (told.empty()) {
        std::vector<Words> at;
        std::vector<Flow> flows = context_.latin() ? read_english_flows(context_, told_people_, at)
                                                   : read_flows(context_, told_people_, {}, at);
        for (std::size_t i = 0; i < flows.size(); ++i) told.push_back({std::move(flows[i]), {at[i]}});
      }
      std::move(told.begin(), told.end(), std::back_inserter(all_));
    }
    drop_events_told_again();
    join_numbers_to_events();
    if (events_ == all_.size()) tell_people(context_, told_people_, content_, all_);
    count_the_only_one();
  }

  void by_event(Words const& w) {
    std::vector<Words> at;
    bool const holds_content =
        w.of == content_.of && w.begin <= content_.begin && w.end >= content_.end && !context_.latin();
    Words const& told = holds_content ? content_ : w;
    std::vector<Flow> flows;
    if (context_.latin()) {
      flows = read_english_flows(context_, told, at);
    } else {
      // 第二批教师跟岗；支教教师到岗: each of the things of a row by itself
      for (Words const& one : split_at(told, ";")) {
        std::vector<Words> places;
        for (Flow& flow : read_flows(context_, one, {}, places)) flows.push_back(std::move(flow));
        at.insert(at.end(), places.begin(), places.end());
      }
    }
    for (std::size_t i = 0; i < flows.size(); ++i) {
      if (flows[i].who.empty() && i + 1 == flows.size()) names_in_brackets(context_, w, flows[i]);
      all_.push_back({std::move(flows[i]), {at[i]}});
    }
  }

  [[nodiscard]] std::vector<RowFlow>::iterator events_end() {
    return all_.begin() + static_cast<std::ptrdiff_t>(events_);
  }

  /// 跟班学习 | 乙校4人来校: the event only names what the people's column tells of.
  void drop_events_told_again() {
    std::set<std::pair<InstitutionId, InstitutionId>> told_ways;
    for (auto k = events_end(); k != all_.end(); ++k) told_ways.emplace(k->flow.from, k->flow.to);
    auto const kept = std::remove_if(all_.begin(), events_end(), [&](RowFlow const& event) {
      return event.flow.who.empty() && !event.flow.size && told_ways.count({event.flow.from, event.flow.to}) != 0;
    });
    auto const dropped_end = events_end();
    events_ = static_cast<std::size_t>(kept - all_.begin());
    all_.erase(kept, dropped_end);
  }

  /// 学生会干部互访 | 甲校20人赴乙校: how many of those whom the event names.
  void join_numbers_to_events() {
    for (std::size_t i = events_; i < all_.size();) {
      Flow const& told = all_[i].flow;
      auto const event = std::find_if(all_.begin(), events_end(), [&](RowFlow const& k) {
        return k.flow.from == told.from && k.flow.to == told.to && !k.flow.who.empty() && !k.flow.size;
      });
      if (!told.who.empty() || !told.size || event == events_end()) {
        ++i;
        continue;
      }
      event->flow.size = told.size;
      event->where.push_back(all_[i].where.front());
      all_.erase(all_.begin() + static_cast<std::ptrdiff_t>(i));
    }
  }

  /// How many go, where only the people's column says so: 8人.
  void count_the_only_one() {
    if (all_.size() != 1 || all_[0].flow.size) return;
    if (!told_people_.empty() && is_count(told_people_)) {
      if (auto const amounts = find_amounts(told_people_.view(), context_.draft.lexicon()); amounts.size() == 1)
        all_[0].flow.size = people_counted(amounts.front());
    } else if (all_[0].flow.who.size() == 1) {
      all_[0].flow.size = column_.size;
    }
  }

  [[nodiscard]] static bool is_count(Words const& words) {
    static Pattern const count_alone("^(?:约|各|共)?\\d+(?:余|多)?(?:人|名)?(?:左右)?$");
    return count_alone.in(words.view());
  }

  /// People of one side, and the place of the other.
  void find_ends() {
    guests_ = side_of(context_, !e_.from.empty() ? e_.from : told_people_);
    // 成员校学生60人: by what they are, where there are several
    if (Mention const m = context_.institutions.at(told_people_.view(), 0);
        guests_.empty() && e_.from.empty() && m.by_deed && !m.group && m.who.empty() && m.end < told_people_.size())
      guests_ = context_.draft.institution(told_people_.part(0, m.end));
    host_ = side_of(context_, place());
    if (host_.empty()) host_ = host_by_office();
    // 乙校教师跟岗 | 甲校 | 王五、李六: whose they are, as the event says
    static Pattern const does(
        "^(?:[\\p{Han}]{0,4}(?:教师|老师|学生|干部|校长|骨干|学员))?(?:影子)?(?:跟岗|跟班|送课|送教|支教|讲学|研学|"
        "挂职|集训|"
        "进修|走教|研修|学习)");
    if (Mention const m = context_.institutions.at(content_.view(), 0);
        guests_.empty() && !host_.empty() && !told_people_.empty() && m.who.size() == 1 && !m.own &&
        m.who[0] != host_ && both_sides_end(told_people_.view()) == 0 &&
        context_.institutions.find(told_people_.view()).empty() && does.at(content_.view(), m.end))
      guests_ = m.who[0];
    // Four teachers of the College; without a school they come from the other side.
    if (context_.latin() && guests_.empty() && !host_.empty() && !told_people_.empty()) {
      for (Mention const& named : context_.institutions.find(told_people_.view()))
        if (named.who.size() == 1) guests_ = named.who[0];
      static Pattern const of_both("(?i)\\b(?:both|all|each|joint|the two)\\b");
      if (guests_.empty() && !of_both.in(told_people_.view())) guests_ = context_.institutions.other_side(host_);
    }
    // 姓名 | 派往单位: whoever goes there is of the other side
    if (!context_.latin() && guests_.empty() && e_.from.empty() && !e_.to.empty() && !host_.empty() &&
        !told_people_.empty() && both_sides_end(told_people_.view()) == 0 &&
        context_.institutions.find(told_people_.view()).empty())
      guests_ = context_.institutions.other_side(host_);
  }

  /// 青山, where several of one side are: the one of them whose office runs the row.
  [[nodiscard]] InstitutionId host_by_office() const {
    static Pattern const short_name("^[\\p{Han}]{2,4}$");
    if (context_.latin() || !short_name.in(place().view()) || e_.offices.empty()) return {};
    Mention const runs = context_.institutions.at(e_.offices.front().view(), 0);
    if (runs.who.size() != 1) return {};
    for (Role const& role : {Role(role::supporting), Role(role::recipient)}) {
      auto const there = [&](InstitutionId const& id) {
        return context_.institutions.name(id).rfind(place().view(), 0) == 0;
      };
      std::vector<InstitutionId> const& all = context_.institutions.of_role(role);
      if (context_.institutions.has_role(runs.who[0], role) && std::any_of(all.begin(), all.end(), there))
        return runs.who[0];
    }
    return {};
  }

  [[nodiscard]] Words const& place() const { return !e_.to.empty() ? e_.to : e_.place; }

  bool guests_at_host() {
    if (guests_.empty() || host_.empty() || guests_ == host_) return false;
    Words const& people = e_.from.empty() ? told_people_ : e_.from;
    Travellers const travellers(context_, people, guests_);
    if (travellers.empty() && context_.latin()) return true;
    for (Flow& flow : travellers.on({guests_, host_}, column_)) all_.push_back({std::move(flow), {people, place()}});
    return true;
  }

  /// 第二次送教 | 5人 | 乙校: how many of the other side.
  bool so_many_to_host() {
    if (!guests_.empty() || host_.empty() || !is_count(told_people_)) return false;
    InstitutionId const from = context_.institutions.other_side(host_);
    std::vector<Piece<Amount>> const counted = find_amounts(told_people_.view(), context_.draft.lexicon());
    if (from.empty() || counted.size() != 1 || !goes_to_other_side(context_, content_, from)) return false;
    all_.push_back({.flow = {.from = from, .to = host_}, .where = {told_people_, place()}});
    all_.back().flow.size = people_counted(counted.front());
    return true;
  }

  bool people_at_host() {
    if (!guests_.empty() || host_.empty() || told_people_.empty()) return false;
    Words people = told_people_;
    // Whose people they are may stand beside their names: 市心理协会 王五
    Travellers const named(context_, people, {}, false);
    InstitutionId const own = named.by_name() ? side_of_known(context_, people) : InstitutionId();
    std::vector<InstitutionId> const from =
        own.empty() || own == host_ ? guests_of(context_, host_, content_, people) : std::vector<InstitutionId>{own};
    for (InstitutionId const& one : from) {
      Travellers const travellers(context_, people, one);
      if (travellers.empty()) continue;
      for (Flow& flow : travellers.on({one, host_}, {})) {
        if (from.size() > 1 || people.size() != told_people_.size()) flow.size.reset();
        all_.push_back({std::move(flow), {told_people_, place()}});
      }
    }
    return true;
  }

  /// 驻校开始 | 王五: whom the plan knows, at the other side.
  bool known_people_come() {
    auto const c = comes_for.find(content_.view());
    if (!c || !host_.empty() || !e_.to.empty() || !e_.place.empty() || told_people_.empty() ||
        !context_.institutions.find(told_people_.view()).empty() ||
        !context_.institutions.find(content_.view()).empty())
      return false;
    bool const one_side = c->has(1) || c->has(2);
    Role const of = c->has(1) ? role::supporting : role::recipient;
    InstitutionId from = side_of_known(context_, told_people_);
    if (from.empty() && one_side) from = context_.institutions.only(of);
    InstitutionId const to = from.empty() ? InstitutionId() : context_.institutions.other_side(from);
    bool const agrees = !from.empty() && (!one_side || context_.institutions.has_role(from, of));
    Travellers const travellers(context_, told_people_, from);
    Words const beside = travellers.by_name() ? people_who_do(content_) : Words();
    if (!agrees || to.empty() || travellers.empty()) return true;
    for (Flow& flow : travellers.on({from, to}, column_)) {
      if (!beside.empty() && only_named(context_, flow)) {
        hold_post(context_, flow, beside);
        flow.who.push_back(context_.draft.group(beside, from, {}));
      }
      all_.push_back({std::move(flow), {told_people_}});
    }
    return true;
  }

  /// 曲天佑讲座; 元东哲、辛桂艳挂职: whom the plan knows, and no place.
  bool named_people_act() {
    static Pattern const named_deed(
        "^([\\p{Han}·]{2,4}(?:、[\\p{Han}·]{2,4}){0,5}?)(?:等?(?:老师|校长|教授|主任)?)(?:作|做|开设|主讲)?(?:讲座|"
        "报告|"
        "挂职|授课|坐诊|示范课?|"
        "跟岗|跟班|到岗|到任|外出|报到|驻校|驻园|指导|送课|送教|上课|支教|交流|影子学习|走教|诊断)(?:$|[,、;(])");
    auto const n = named_deed.at(content_.view());
    if (!n || !host_.empty() || !e_.place.empty() || !e_.to.empty()) return false;
    static Pattern const afar("线上|网络|云端|视频|直播|远程|在线");
    Words const who = content_.part(n->begin(1), n->end(1));
    InstitutionId const from = side_of_known(context_, who);
    InstitutionId const speaker = context_.institutions.speaker();
    InstitutionId to = told_place(context_, who.view());
    if (to.empty() && !from.empty()) to = context_.institutions.other_side(from);
    if (to.empty() && from != speaker) to = speaker;
    if (from.empty() || to.empty() || from == to || afar.in(content_.view()) || afar.in(e_.mode.view())) return false;
    for (Flow& flow : Travellers(context_, who, from, false).on({from, to}, column_))
      if (only_named(context_, flow) && !flow.who.empty()) all_.push_back({std::move(flow), {content_}});
    return true;
  }

  /// 柳湾二职名师讲学: from, without saying where.
  void from_without_place() {
    Words const& source = told_people_.empty() || !side_of(context_, content_).empty() ? content_ : told_people_;
    Mention const m = context_.institutions.at(source.view(), 0);
    if (m.who.size() != 1 || m.group || m.end == 0) return;
    std::string_view const rest = source.view().substr(m.end);
    // 甲园园长王五、乙园园长李四: both have come
    for (Mention const& other : context_.institutions.find(rest))
      if (other.who != m.who) return;
    // Who takes part over the network goes nowhere
    static Pattern const online("线上|网络|云端|视频|直播|远程|腾讯会议|在线");
    if (online.in(e_.mode.view()) || online.in(content_.view()) || online.in(e_.place.view())) return;
    static Pattern const deeds("跟岗|讲学|讲座|支教|送教|送课|送教下乡|挂职");
    auto const deed = deeds.find(rest);
    bool const named_only = &source == &told_people_;
    if (!named_only && (!deed || context_.draft.lexicon().find("modality", rest).empty())) return;
    Words const people = deed && !named_only ? source.part(0, m.end + deed->begin()) : source;
    Travellers const travellers(context_, people, m.who[0]);
    // 第一批教师跟班 | 乙园4人: who they are stands beside
    Words const beside =
        named_only && (travellers.counted() || travellers.by_name()) ? people_who_do(content_) : Words();
    if (travellers.empty() && beside.empty() && !(deed && deed->begin() == 0)) return;
    InstitutionId to = place_in_bracket(context_, content_, m.who[0]);
    if (to.empty() && (named_only || goes_to_other_side(context_, content_, m.who[0])))
      to = context_.institutions.other_side(m.who[0]);
    if (to.empty()) to = told_place(context_, people.view());
    for (Flow& flow : travellers.on({m.who[0], to}, column_)) {
      if (!beside.empty() && (flow.who.empty() || travellers.by_name())) hold_post(context_, flow, beside);
      if (!beside.empty() && (flow.who.empty() || only_named(context_, flow)))
        flow.who.push_back(context_.draft.group(beside, m.who[0], {}));
      all_.push_back({std::move(flow), {source}});
    }
  }

  Context& context_;
  Entry const& e_;
  Words const& content_;
  Words const& told_people_;
  bool amount_says_who_ = false;
  Count column_{};  ///< how many, as a column of its own says
  InstitutionId guests_{};
  InstitutionId host_{};
  std::vector<RowFlow> all_{};
  std::size_t events_ = 0;  ///< so many of them are told by the event, the others by the people's column
};

}  // namespace

std::size_t both_sides_end(std::string_view people) {
  static Pattern const both("^(?:[两三四双]|各)(?:校|园|院|方|所?学校)(?:的)?");
  auto const m = both.at(people);
  return m ? m->end() : 0;
}

std::vector<RowFlow> row_flows(Context& context, Entry const& e, Words const& content) {
  return RowJourneys(context, e, content).read();
}

}  // namespace bangfu::document::reader
