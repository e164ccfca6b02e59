// SPDX-License-Identifier: BSL-1.0
// Leading groups and teams: their names, and who holds which seat.
#include <algorithm>

#include "context.hpp"

namespace bangfu::document::reader {
namespace {

enum Seat : int { none, head, deputy, member, contact };

std::string const head_word =
    "(?:第一|名誉|总|荣誉|双|联合)?(?:组 ?长|班 ?长|召集人|主席|主任委员|理事长|会长|团队长|团 ?长|队 "
    "?长|指挥|领队|总负责人|主持人|领衔人|领衔名师|首席(?:专家|教师)?)";
std::string const deputy_word =
    "执行组长|(?:常务|第一|执行)?副 ?(?:组 ?长|班 ?长|团队长|总?召集人|主席|主任委员|理事长|会长|团 ?长|队 "
    "?长|总?指挥|总?领队|主任|主持人|领衔人|首席)";
std::string const member_word =
    "(?:其他|核心)?成 ?员|(?:其他)?组成人员|秘 ?书(?: ?长)?|组 ?员|委 ?员|队 ?员|团 ?员|理 ?事|学 ?员|徒 ?弟";
std::string const contact_word = "办公室主任|联 ?络 ?员|联 ?系 ?人|联 ?络 ?人|顾 ?问";
std::string const seat_words = "(" + deputy_word + ")|(" + head_word + ")|(" + member_word + ")|(" + contact_word + ")";

std::string const group_word =
    "(?:领导小组|工作小组|执行小组|监督小组|协调小组|推进小组|专项小组|指导小组|工作组|领导组|工作专班|专班|联席会议?|"
    "委员会|理事会|"
    "指挥部|项目组|帮扶团队|支教团队|专家团队|工作团|帮扶团|支教团|工作队|支教队|专家组|工作室|团队|执委会|小组)";
/// 成立澄岚大学定点帮扶工作领导小组
Pattern const founded("(?:成立|设立|组建|建立|组成|设)(?:由[^,。;]{0,40}?(?:组成|参加)的)?([\\p{Han}“”—-]{0,28}?" +
                      group_word + ")");
Pattern const named("([\\p{Han}“”—-]{0,24}?" + group_word + ")");

/// 组长：…; 副组长由…担任
Pattern const leads_list(
    "(?:^|[ "
    ";:,。(、]|小组|项目组|专班|联席会议?|委员会|理事会|团队|[教作扶援]队|工作组|团|[一二三四五六七八九十两\\d]+人|设)("
    "?:" +
    seat_words + ")(?:单位)?(?:[一二两三四五六七八九十\\d]+(?:人|名))?(?: ?(?::|,?由|为|包括|有|是) ?| )");
/// 组长罗永，副组长王平、李梅: without a mark between
Pattern const leads_name("(?:^|[ ;:,。(])(?:" + seat_words + ")([\\p{Han}·×]{2,4}?)(?:[、,。;( ]|$)");
/// 党委书记褚明远任组长
Pattern const ends_list(
    "(?:担任|兼任|出任|任|为|兼)(?:[\\p{Han}]{0,10}?(?:领导小组|小组|专班|团队|工作队|联席会议?|委员会|理事会))?(?:" +
    seat_words + ")");

template <class M>
Seat seat_of(M const& m) {
  return m.has(1) ? deputy : m.has(2) ? head : m.has(3) ? member : contact;
}

/// People, or offices, as a list names them.
struct Seated {
  Seat seat = none;
  Words list{};
};

bool is_office(std::string_view words) {
  static Pattern const office(
      "(?:组|长|任|室|处|科|股|部|员|校|师|方|人|办|局|会|团|队|中心|学校|中学|小学|幼儿园|学院|代表|骨干|人员|成员|"
      "干部)$|^各|等$|\\d");
  return office.in(words);
}

/// Who holds a seat: 佟世安 前方指挥部总指挥, 竹喧（总校长）, 园长 苏梅, 各班班主任.
ParticipantId holder(Context& context, Words const& part, InstitutionId const& side) {
  std::string_view const text = part.view();
  // A bare name, of which nothing is said
  if (characters(text) <= 4 && !is_office(text) && is_name(context, text))
    return context.draft.person(part, {}, {}, part);
  // An institution counts for the post that follows it; without one, whose group it is, or who speaks.
  static Pattern const no_person("(?:组|室|处|科|部|学校|负责人|等)$|^各|代表$|骨干|有关");
  InstitutionId const voice = context.section_side.empty() ? voice_of(context) : context.section_side;
  if (!no_person.in(text))
    if (auto const id = person_in(context, part,
                                  !side.empty()   ? side
                                  : voice.empty() ? context.institutions.speaker()
                                                  : voice))
      return *id;
  // An office; 古校长（甲小学） by surname and post
  static Pattern const by_surname("^([\\p{Han}]{1,2}副?(?:校长|园长|主任|局长|老师|院长))\\([^()]{2,20}\\)$");
  auto const short_name = by_surname.whole(text);
  Participant p{.name = context.draft.text(short_name ? part.part(0, short_name->end(1)) : part), .group = true};
  ParticipantId id = context.draft.add(std::move(p), "p");
  context.draft.from(pointer("participants", context.plan().participants.size() - 1), part);
  return id;
}

/// 龙再文（甲中学校长） 谭晔（乙中学副校长）, 蔡 洁 龚 雪: those that only a blank parts
std::vector<Words> parts_at_brackets(Words const& list) {
  std::vector<Words> parts;
  static Pattern const after_bracket("^(.{4,}?\\)) +(.{4,})$");
  static Pattern const two_single("^([\\p{Han}] [\\p{Han}]) ([\\p{Han}] ?[\\p{Han}]{1,2}(?: .*)?)$");
  for (Words part : split_at(list, "、,;")) {
    for (int n = 0; n < 40; ++n) {
      auto m = after_bracket.whole(part.view());
      if (!m) m = two_single.whole(part.view());
      if (!m) break;
      parts.push_back(part.part(m->begin(1), m->end(1)));
      part = part.part(m->begin(2), m->end(2));
    }
    parts.push_back(part);
  }
  return parts;
}

/// The parts of a list: 佟世安 前方指挥部总指挥 is one, 李一 王二 are two.
std::vector<Words> parts_of(Words list) {
  static Pattern const tail("(?:同志)?(?:(?:分别|共同)?(?:担任|组成|兼任)|(?:[^主])(任))(?:[,。;].*)?$");
  list = list.trimmed(";。,、: ");
  if (auto const t = tail.find(list.view())) list = list.part(0, t->has(1) ? t->begin(1) : t->begin()).trimmed(",、 ");
  std::vector<Words> parts;
  for (Words const& part : parts_at_brackets(list)) {
    static Pattern const bare_names("^[\\p{Han}·]{2,4}(?: [\\p{Han}·]{2,4})+$");
    static Pattern const post_in("校长|局长|主任|书记|指挥|科长|处长|部长|院长|园长|教师|老师|组长|主席");
    static Pattern const and_names("^(.{4,}?)(?:和|及|与|以及)(.{6,})$");
    if (bare_names.in(part.view()) && !post_in.in(part.view())) {
      for (Words const& n : split_at(part, " ")) parts.push_back(n);
      continue;
    }
    static Pattern const lead("^(?:由|和|及|以及|另|聘请|邀请|推举|[甲乙丙]方以|以)+");
    // 脱占河 县教育局党组书记、局长: a second post of the one before
    static Pattern const bare_post("^(?:副)?(?:校长|局长|书记|主任|园长|院长|处长|科长)$");
    static Pattern const told_of("^[\\p{Han}·]{2,4} ");
    if (bare_post.in(part.view()) && !parts.empty() && told_of.in(parts.back().view())) continue;
    Words p = part;
    // 物理学院和县教育局有关人员
    static Pattern const two_offices(
        "^([\\p{Han}]{2,16}(?:学院|处|科|室|部|局|学校|中学|小学|组))(?:和|及|与)([\\p{Han}]{4,20})$");
    if (auto const o = two_offices.whole(p.view())) {
      parts.push_back(p.part(o->begin(1), o->end(1)));
      p = p.part(o->begin(2), o->end(2));
    }
    if (auto const l = lead.at(p.view())) p = p.part(l->end(), p.size());
    // 每学期开会两次, 成员6名: nobody
    static Pattern const nobody(
        "选派|选拔|推荐|遴选|待定|^每|开会|会议|召开|负责(?:$|[^人])|统筹(?:$|[^主])|中$|^(?:成员|队员|组员)?["
        "\\d一二三四五六七八九十]+["
        "名人]$|^成员");
    if (nobody.in(p.view())) continue;
    // 德育处主任海生祥及助理校长霍家驹
    static Pattern const posts_in("(?:长|主任|书记|教师|老师|教授|干事).{2,3}$");
    if (auto const two = and_names.whole(p.view()); two && posts_in.in((*two)[1]) && posts_in.in((*two)[2])) {
      parts.push_back(p.part(two->begin(1), two->end(1)));
      p = p.part(two->begin(2), two->end(2));
    }
    if (!p.empty()) parts.push_back(p);
  }
  return parts;
}

void seat(Context& context, std::size_t index, Seat seat, Words const& list, InstitutionId const& side) {
  for (Words const& part : parts_of(list)) {
    ParticipantId const id = holder(context, part, side);
    LeadingGroup& g = context.plan().leading_groups[index];
    std::vector<ParticipantId>& seats = seat == head     ? g.head
                                        : seat == deputy ? g.deputies
                                        : seat == member ? g.members
                                                         : g.contacts;
    if (std::find(seats.begin(), seats.end(), id) == seats.end() && seats.size() < 200) seats.push_back(id);
  }
}

/// The lists of a statement, in their order.
std::vector<Seated> seats_in(Context const& context, Words const& whole) {
  std::string_view const text = whole.view();
  struct Found {
    Seat seat;
    std::size_t begin;  // of the seat's word
    std::size_t end;
    bool after;  // the list stands after it
  };
  std::vector<Found> found;
  for (auto m = leads_list.find(text); m && found.size() < 60;) {
    std::size_t const group = m->has(1) ? 1 : m->has(2) ? 2 : m->has(3) ? 3 : 4;
    found.push_back({seat_of(*m), m->begin(group), m->end(), true});
    // The blank that ends one may begin the next.
    m = leads_list.find(text, m->end() - (text[m->end() - 1] == ' ' || text[m->end() - 1] == ':' ? 1 : 0));
    if (m && m->end() <= found.back().end) break;
  }
  for (auto m = ends_list.find(text); m && found.size() < 60; m = ends_list.find(text, m->end())) {
    std::size_t const group = m->has(1) ? 1 : m->has(2) ? 2 : m->has(3) ? 3 : 4;
    bool const taken =
        std::any_of(found.begin(), found.end(), [&](Found const& f) { return f.begin == m->begin(group); });
    if (!taken) found.push_back({seat_of(*m), m->begin(), m->end(), false});
  }
  for (auto m = leads_name.find(text); m && found.size() < 60; m = leads_name.find(text, m->end(5))) {
    std::size_t const group = m->has(1) ? 1 : m->has(2) ? 2 : m->has(3) ? 3 : 4;
    bool const taken =
        std::any_of(found.begin(), found.end(), [&](Found const& f) { return f.begin == m->begin(group); });
    if (!taken && is_name(context, (*m)[5], false) && !is_office((*m)[5]))
      found.push_back({seat_of(*m), m->begin(group), m->begin(5), true});
  }
  std::sort(found.begin(), found.end(), [](Found const& a, Found const& b) { return a.begin < b.begin; });
  std::vector<Seated> lists;
  for (std::size_t i = 0; i < found.size(); ++i) {
    Found const& f = found[i];
    if (f.after) {
      std::size_t end = i + 1 < found.size() ? found[i + 1].begin : text.size();
      // 组长由A任，B任副组长: what the next one's list needs is its own
      if (i + 1 < found.size() && !found[i + 1].after) {
        std::size_t const comma = text.find_first_of(",;", f.end);
        end = std::min(end, comma == std::string_view::npos ? end : comma);
      }
      if (std::size_t const stop = text.find("。", f.end); stop != std::string_view::npos) end = std::min(end, stop);
      lists.push_back({f.seat, whole.part(f.end, std::max(f.end, end))});
    } else {
      std::size_t begin = i > 0 ? found[i - 1].end : 0;
      for (std::string_view mark : {"由", "。", ";", ":"})
        if (std::size_t const at = text.substr(0, f.begin).rfind(mark); at != std::string_view::npos && at >= begin)
          begin = std::max(begin, at + mark.size());
      if (auto const g = named.find(text, begin); g && g->end() < f.begin && text[g->end()] == ',')
        begin = g->end() + 1;
      if (i > 0 && found[i - 1].after)
        if (std::size_t const comma = text.substr(0, f.begin).find_first_of(",;", begin);
            comma != std::string_view::npos)
          begin = comma + 1;
      // 成立领导小组，校长张三任组长: the last clause only, or all of a list
      std::size_t const comma = text.substr(begin, f.begin - begin).rfind(',');
      if (comma != std::string_view::npos && text.substr(begin, comma).find("、") == std::string_view::npos)
        begin += comma + 1;
      lists.push_back({f.seat, whole.part(begin, f.begin)});
    }
  }
  return lists;
}

/// A group of which nothing but its head is told.
void group_with_head(Context& context, Text name, Words const& who, Words const& where) {
  Plan& plan = context.plan();
  plan.leading_groups.push_back({.name = std::move(name)});
  std::size_t const index = plan.leading_groups.size() - 1;
  seat(context, index, head, who, {});
  context.draft.from(pointer("leading_groups", index), where);
}

/// Several small groups in one sentence, each with its head: 下设教学、德育两个工作小组，分别由闻捷、展红牵头;
/// 语文组召集人钟灵，数学组召集人常乐天. @returns whether there are any
bool read_small_groups(Context& context, Words const& whole) {
  std::string_view const text = whole.view();
  static Pattern const below(
      "(?:下设|设立?|分设)([\\p{Han}、]{2,40}?)(?:等)?[两二三四五六\\d]个([\\p{Han}]{0,6}?(?:小组|专班|组))[^。;]{0,4},"
      "分别由([^,。;]{4,60}?)(?:牵头|"
      "负责|担任组长|任组长)");
  if (auto const m = below.find(text)) {
    std::vector<Words> const names = split_at(whole.part(m->begin(1), m->end(1)), "、");
    std::vector<Words> const heads = split_at(whole.part(m->begin(3), m->end(3)), "、");
    if (names.size() == heads.size() && names.size() > 1) {
      for (std::size_t i = 0; i < names.size(); ++i)
        group_with_head(context,
                        context.draft.text(names[i].original() + whole.part(m->begin(2), m->end(2)).original()),
                        heads[i], whole.part(m->begin(), m->end()));
      return true;
    }
  }
  static Pattern const each(
      "(?:^|[,。;、])([\\p{Han}]{1,8}(?:小组|组|专班))(?:的)?(?:组长|召集人|牵头人)(?:: "
      "?|为|是|由)?([\\p{Han}·]{2,4}?)(?:[,。;、]|$)");
  std::vector<Match> found;
  for (auto m = each.find(text); m && found.size() < 20; m = each.find(text, m->end(2)))
    if (is_name(context, (*m)[2], false)) found.push_back(*m);
  if (found.size() < 2) return false;
  for (Match const& m : found)
    group_with_head(context, context.draft.text(whole.part(m.begin(1), m.end(1))), whole.part(m.begin(2), m.end(2)),
                    whole.part(m.begin(1), m.end(2)));
  return true;
}

}  // namespace

bool read_group(Context& context, Statement const& statement) {
  Words const& whole = statement.whole;
  std::string_view const text = whole.view();
  Plan& plan = context.plan();
  if (text.size() > 3000 || plan.leading_groups.size() > 64) return false;
  if (read_small_groups(context, whole)) return false;
  std::vector<Seated> const lists = seats_in(context, whole);
  auto const any = [&](Seat s) {
    return std::any_of(lists.begin(), lists.end(), [s](Seated const& l) { return l.seat == s; });
  };
  bool const in_group = context.outline.matter(statement.heading) == SubjectMatter::group;
  auto const foundation = founded.find(text);
  static Pattern const only_must("要成立|应成立|须成立|应当成立|各[^,。]{0,8}成立");
  bool const goes_on = !plan.leading_groups.empty() && statement.item <= context.seat_item + 1;
  if (lists.empty()) {
    if (goes_on && context.seat != none && text.size() < 120 && text.find("。") == std::string_view::npos) {
      // 艾合买提 塔什地区教育局局长, below 副组长
      static Pattern const one(
          "^(?:[\\p{Han}·×]{2,5}|[\\p{Han}] [\\p{Han}])(?: "
          "+|\\()[\\p{Han}、]{2,30}?(?:局长|校长|园长|主任|书记|指挥|科长|处长|教师|老师|院长|组长)\\)?$|"
          "^[\\p{Han}]{2,24}(?:局长|校长|园长|主任|书记|科长|处长|教师|老师|院长|组长) [\\p{Han}·×]{2,4}$");
      if (context.seat_open && one.in(text)) {
        seat(context, plan.leading_groups.size() - 1, static_cast<Seat>(context.seat), whole, {});
        context.draft.from(pointer("leading_groups", plan.leading_groups.size() - 1), whole);
        context.seat_item = statement.item;
        return true;
      }
    }
    if (foundation && !only_must.in(text)) context.group_name = whole.part(foundation->begin(1), foundation->end(1));
    return false;
  }
  // A seat alone is no group: 教研组长, 联系人
  if (!any(head) && !any(deputy) && !(any(member) && goes_on)) return false;
  if (!any(head) && !goes_on && !in_group && !foundation) return false;
  // 主持人 alone chairs a meeting.
  static Pattern const of_meetings("主持人|领衔|首席");
  if (of_meetings.in(text) && !any(deputy) && !any(member) && !named.in(text) &&
      (statement.heading == no_heading || !named.in(context.outline.headings[statement.heading].title.view())))
    return false;
  // A studio led by somebody is none of the programme's groups.
  static Pattern const studio("工作室");
  bool const has_members = std::any_of(lists.begin(), lists.end(),
                                       [](Seated const& l) { return l.seat != head && !parts_of(l.list).empty(); });
  if (of_meetings.in(text) && studio.in(text) && !has_members) return false;
  static Pattern const labelled("^([^:;。,]{2,24}): ?(?:" + head_word + ")");
  auto const side_label = labelled.find(text);
  std::size_t first = text.size();
  for (Seated const& l : lists) first = std::min(first, l.list.begin - whole.begin);
  bool const fresh = plan.leading_groups.empty() || side_label || foundation ||
                     (any(head) && !plan.leading_groups.back().head.empty());
  InstitutionId side;
  if (fresh) {
    LeadingGroup g;
    Words name;
    if (side_label) name = whole.part(side_label->begin(1), side_label->end(1));
    if (name.empty() && foundation) name = whole.part(foundation->begin(1), foundation->end(1));
    if (name.empty())
      if (auto const n = named.find(text.substr(0, first))) name = whole.part(n->begin(1), n->end(1));
    // 由…任组长，…为成员的工作领导小组
    static Pattern const at_the_end("(?:成员|组成|参加)的([\\p{Han}]{2,24}?" + group_word + ")(?:[,。;]|$)");
    if (auto const n = at_the_end.find(text)) name = whole.part(n->begin(1), n->end(1));
    if (name.empty()) name = context.group_name;
    if (name.empty() && !statement.title.empty())
      if (auto const n = named.find(statement.title.view())) name = statement.title.part(n->begin(1), n->end(1));
    if (name.empty() && statement.heading != no_heading)
      if (auto const n = named.find(context.outline.headings[statement.heading].title.view()))
        name = context.outline.headings[statement.heading].title.part(n->begin(1), n->end(1));
    // The line above, or the title of the paper: 领导机构：帮扶工作领导小组
    static Pattern const line_of_name("(?:^|: ?)([\\p{Han}“”]{2,30}?" + group_word + ")(?:\\([^()]*\\))?$");
    std::vector<Statement> const& all = context.outline.statements;
    auto const here = std::lower_bound(all.begin(), all.end(), statement.item,
                                       [](Statement const& s, std::size_t item) { return s.item < item; });
    if (name.empty() && here != all.begin() && (here - 1)->whole.size() < 120)
      if (auto const n = line_of_name.find((here - 1)->whole.view()))
        name = (here - 1)->whole.part(n->begin(1), n->end(1));
    if (name.empty() && plan.leading_groups.empty())
      if (auto const n = line_of_name.find(context.outline.title.view()))
        name = context.outline.title.part(n->begin(1), n->end(1));
    static Pattern const lead("^.*?(?:成立|设立|组建|建立|组成)了?(?:[\\d]*人的)?|^人的");
    if (auto const l = lead.at(name.view())) name = name.part(l->end(), name.size());
    if (!name.empty()) g.name = context.draft.text(name);
    context.group_name = {};
    plan.leading_groups.push_back(std::move(g));
  }
  if (side_label) {
    std::string_view name = (*side_label)[1];
    if (name.size() > 3 && name.substr(name.size() - 3) == "方") name = name.substr(0, name.size() - 3);
    Mention const known = context.institutions.at((*side_label)[1], 0);
    if (known.who.size() == 1) side = known.who[0];
    for (Party const& p : plan.parties) {
      std::string const& full = context.institutions.name(p.institution);
      if (side.empty() && full.size() > name.size() && full.compare(full.size() - name.size(), name.size(), name) == 0)
        side = p.institution;
    }
  }
  std::size_t index = plan.leading_groups.size() - 1;
  for (Seated const& l : lists) seat(context, index, l.seat, l.list, side);
  // A group of which only the head was told so far
  if (fresh && index > 0) {
    LeadingGroup& before = plan.leading_groups[index - 1];
    LeadingGroup& now = plan.leading_groups[index];
    if (!now.head.empty() && before.head == now.head && before.deputies.empty() && before.members.empty()) {
      Text name = before.name.empty() ? now.name : before.name;
      before = std::move(now);
      before.name = std::move(name);
      plan.leading_groups.pop_back();
      --index;
    }
  }
  context.draft.from(pointer("leading_groups", index), whole);
  context.seat = lists.back().seat;
  context.seat_item = statement.item;
  context.seat_open = text.find("。") == std::string_view::npos;
  // Where a sentence of its own follows, the statement says more.
  return text.find("。") == std::string_view::npos || text.find("。") + 3 >= text.size();
}

}  // namespace bangfu::document::reader
