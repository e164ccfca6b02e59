// SPDX-License-Identifier: BSL-1.0
// Leading groups and teams: their names, and who holds which seat.
#include <algorithm>
#include <optional>

#include "clauses.hpp"
#include "entry.hpp"
#include "prose.hpp"
#include "travellers.hpp"

namespace bangfu::document::reader {
namespace {

enum Seat : int { none, head, deputy, member, contact };

std::string const head_word =
    "(?:第一|名誉|总|荣誉|双|联合)?(?:组 ?长|班 "
    "?长|召集人|主席|主任委员|团队负责人|总园长|总校长|理事长|会长|团队长|团 ?长|队 "
    "?长|指挥|领队|总负责人|主持人|领衔人|领衔名师|首席(?:专家|教师)?)";
std::string const deputy_word =
    "执行组长|副负责人|(?:常务|第一|执行)?副 ?(?:组 ?长|总园长|总校长|班 "
    "?长|秘书长|团队长|总?召集人|主席|主任委员|理事长|会长|团 ?长|队 "
    "?长|总?指挥|总?领队|主任|主持人|领衔人|首席)";
std::string const member_word =
    "(?:其他|核心)?成 ?员|(?:其他)?组成人员|秘 ?书(?: ?长)?|组 ?员|委 ?员|队 ?员|团 ?员|(?:常务)?理 ?事|学 ?员|徒 ?弟";
std::string const contact_word = "办公室主任|联 ?络 ?员|联 ?系 ?人|联 ?络 ?人|顾 ?问";
std::string const seat_words = "(" + deputy_word + ")|(" + head_word + ")|(" + member_word + ")|(" + contact_word + ")";

std::string const group_word =
    "(?:领导小组|工作小组|执行小组|监督小组|协调小组|推进小组|专项小组|指导小组|工作组|领导组|工作专班|专班|联席会议?|"
    "委员会|理事会|"
    "指挥部|项目组|课题组|秘书处|帮扶团队|支教团队|专家团队|工作团|帮扶团|支教团|工作队|支教队|专家组|工作室|团队|"
    "执委会|工作班子|小组|联络组|协作组|协调组|推进组|督导组|协作体|协同体|项目办公室|项目办)";
/// 成立澄岚大学定点帮扶工作领导小组
Pattern const founded("(?:成立|设立|组建|建立|组成|设)(?:由[^,。;]{0,40}?(?:组成|参加)的)?([\\p{Han}“”—-]{0,28}?" +
                      group_word + ")");
Pattern const named("([\\p{Han}“”—-]{0,24}?" + group_word + ")");

/// 组长：…; 副组长由…担任
Pattern const leads_list(
    "(?:^|[ "
    ";:,。()、】]|共同体|协作体|联盟|小组|项目组|专班|联席会议?|委员会|理事会|团队|[教作扶援]队|工作组|团|["
    "一二三四五六七八九十两\\d]+人|"
    "设|"
    "课题组|(?:指导|服务|保障|教学|管理|宣传|协调|诊断|督导|考核|实施|执行|联络|后勤|监督|课程|推进|专项)组|秘书处|"
    "班子|"
    "[校地院甲乙丙双]方)(?:" +
    seat_words + ")(?:单位)?(?:[一二两三四五六七八九十\\d]+(?:人|名))?(?: ?(?::|,?由|为|包括|有|是) ?| )");
/// 组长罗永，副组长王平园长、李梅: without a mark between
Pattern const leads_name("(?:^|[ ;:,。(]|委员会|理事会|小组|专班)(?:" + seat_words +
                         ")((?:[\\p{Han}]{2,16}?(?:校长|园长|院长|局长|主任|处长|科长|书记))?([\\p{Han}·×]{2,4}?)(?:副?"
                         "(?:校长|园长|院长|局长|主任|"
                         "处长|科长|书记)|老师|同志)?)(?:[、,。;( 及和与]|$)");
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
  InstitutionId side{};  ///< whose they are, where the words before the list say so
};

/// Whether words are of an office or of people in general, and no name.
bool is_seat_of_many(std::string_view words) {
  static Pattern const office(
      "(?:组|长|任|室|处|科|股|部|员|校|师|方|人|办|局|会|团|队|中心|学校|中学|小学|幼儿园|学院|代表|骨干|人员|成员|"
      "干部)$|^各|等$|\\d");
  return office.in(words);
}

/// Who holds a seat: 佟世安 前方指挥部总指挥, 竹喧（总校长）, 园长 苏梅, 各班班主任.
ParticipantId holder(Context& context, Words const& part, InstitutionId const& side) {
  std::string_view const text = part.view();
  // A bare name, of which nothing is said
  if (characters(text) <= 4 && !is_seat_of_many(text) && is_name(context, text))
    return context.draft.person(part, {}, {}, part);
  // An institution counts for the post that follows it; without one, whose group it is, or who speaks.
  static Pattern const no_person("(?:组|室|处|科|部|学校|负责人|等)$|^各|代表$|骨干|有关");
  InstitutionId const voice = context.section_side.empty() ? voice_of(context) : context.section_side;
  // 程 远 新湖区教育局局长
  static Pattern const spaced("^([\\p{Han}] [\\p{Han}]) (.{4,})$");
  if (auto const m = spaced.whole(text); m && !no_person.in(text)) {
    ParticipantId id = context.draft.person(part.part(0, m->end(1)), side, {}, part);
    describe_person(context, id, part.part(m->begin(2), m->end(2)));
    return id;
  }
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
  // 由卫生学院、旅游学院各推荐一名: nobody yet
  static Pattern const to_be_chosen(
      "(?:推荐|选派|遴选|选拔|抽调|指派|委派|产生|推选|选举)(?:[一二两三四五六七八九十\\d]+[名人位]|产生)?$|从.{2,}中(?"
      ":产生|选)");
  if (to_be_chosen.in(list.view())) return parts;
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
    static Pattern const told_of("^(?:[\\p{Han}·]{2,4}|[\\p{Han}] [\\p{Han}]) ");
    // 局党组书记、局长王五: two posts of one
    static Pattern const first_post("^[\\p{Han}]{0,8}(?:书记|党组成员|党委委员)$");
    static Pattern const second_post("^、(?:副)?(?:局长|校长|院长|园长|处长|主任)[\\p{Han}]{2,3}");
    std::string_view const behind = std::string_view(part.of->text()).substr(part.end, 40);
    if (first_post.in(part.view()) && second_post.in(behind)) continue;
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
        "^均[为系是]|选派|选拔|推荐|遴选|待定|^每|开会|会议|召开|例会|碰头|调度|日常|事务|事宜|每[年月季周学]|["
        "一二两三四五六七八九十\\d]次|负责(?:$|[^人])|统筹(?:$|[^主])|中$|^(?:成员|队员|组员)?["
        "\\d一二三四五六七八九十]+["
        "名人]$|^成员|\\d{1,2}月\\d{1,2}日|^(?:自|从|于)[\\d年月日]{2,12}起?|^(?:联系)?(?:电话|手机|邮箱|电子邮箱|邮件|"
        "微信|传真|QQ)(?:号码?)?:?|^[\\d+()xX×* -]{5,}$");
    if (nobody.in(p.view())) continue;
    // 德育处主任海生祥及助理校长霍家驹
    static Pattern const posts_in("(?:长|主任|书记|教师|老师|教授|干事).{2,3}$");
    // 副校长石磊及双方教务处负责人
    static Pattern const of_many("^(?:双方|两校|两园|各|有关|相关)|(?:负责人|代表|人员|骨干|教师|干部|主任|组长)$");
    if (auto const two = and_names.whole(p.view());
        two && posts_in.in((*two)[1]) && (posts_in.in((*two)[2]) || of_many.in((*two)[2]))) {
      parts.push_back(p.part(two->begin(1), two->end(1)));
      p = p.part(two->begin(2), two->end(2));
    }
    if (!p.empty()) parts.push_back(p);
  }
  return parts;
}

/// Whether somebody with such a post may be of the institution: a bureau has no head of a school, nor a school one of a bureau.
bool may_be_of(Context const& context, InstitutionId const& id, std::string_view post) {
  static Pattern const authority("(?:局|厅|委|委员会|政府|教育处)$");
  static Pattern const of_authorities("局|厅|股|督学|教研员|[县市区州]长|县委|区委|市委");
  static Pattern const of_schools("校长|园长|教导|教务|德育|政教|年级|教研组|备课组|班主任|教师|保教|少先队|总务");
  return authority.in(context.institutions.name(id)) ? !of_schools.in(post) : !of_authorities.in(post);
}

/// 甲校副校长王一、教导主任李二: who follows in a list is of the institution that was named last.
/// @param of whose the one before is
/// @param same_list whether the one before stands in the same list; else that counts only where nobody else is told
InstitutionId carried(Context const& context, Words const& part, InstitutionId const& of, bool same_list) {
  if (of.empty() || !may_be_of(context, of, part.view())) return {};
  std::vector<Mention> const told = context.institutions.find(part.view());
  if (std::any_of(told.begin(), told.end(), [](Mention const& m) { return m.who.size() == 1 || m.own; })) return {};
  if (same_list) return of;
  return context.section_side.empty() && voice_of(context).empty() && context.institutions.speaker().empty()
             ? of
             : InstitutionId();
}

/// @param of whose the last of the list before is; then whose the last of this one is
void seat(Context& context, std::size_t index, Seat seat, Words const& list, InstitutionId const& side,
          InstitutionId& of) {
  bool first = true;
  // 彭定武，高级教师，甲校原副校长: what is said of one
  InstitutionId whose = side.empty() ? context.section_side : side;
  if (whose.empty()) whose = voice_of(context);
  // 李秀英，数学教师；王建军，英语教师: what is said of each
  static Pattern const name_first("^[\\p{Han}·]{2,5},");
  std::vector<Words> sections = split_at(list.trimmed(";。,、: "), ";");
  if (!std::all_of(sections.begin(), sections.end(), [&](Words const& w) {
        return name_first.in(w.view()) && person_end(context, w.view(), 0, false) == w.view().find(',');
      }))
    sections = {list.trimmed(";。,、: ")};
  std::vector<std::pair<Words, std::optional<ParticipantId>>> members;
  for (Words const& section : sections) {
    if (auto const only = one_listed(context, section, whose))
      members.emplace_back(section, only);
    else
      for (Words const& part : parts_of(sections.size() == 1 ? list : section))
        members.emplace_back(part, std::nullopt);
  }
  for (auto const& [part, listed] : members) {
    InstitutionId const theirs = side.empty() ? carried(context, part, of, !first) : side;
    ParticipantId const id = listed ? *listed : holder(context, part, theirs);
    first = false;
    if (Participant const* const p = context.draft.participant(id); p != nullptr && !p->group) {
      std::vector<Mention> const told = context.institutions.find(part.view());
      bool const tells = std::any_of(told.begin(), told.end(), [](Mention const& m) { return m.who.size() == 1; });
      if (tells) of = p->of;
    }
    LeadingGroup& g = context.plan().leading_groups[index];
    std::vector<ParticipantId>& seats = seat == head     ? g.head
                                        : seat == deputy ? g.deputies
                                        : seat == member ? g.members
                                                         : g.contacts;
    if (std::find(seats.begin(), seats.end(), id) == seats.end() && seats.size() < 200) seats.push_back(id);
  }
}

void seat(Context& context, std::size_t index, Seat which, Words const& list, InstitutionId const& side) {
  InstitutionId of;
  seat(context, index, which, list, side, of);
}

/// 乙园由园长王一任组长, 乙园组长：…: the institution right before a place.
InstitutionId right_before(std::vector<Mention> const& mentions, std::string_view text, std::size_t at) {
  static Pattern const link("^(?:则|也|均)?(?:由|:|的)?$");
  for (Mention const& m : mentions)
    if (m.end <= at && at - m.end <= 9 && m.who.size() == 1 && !m.group && link.in(text.substr(m.end, at - m.end)))
      return m.who[0];
  return {};
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
  // 秘书长 heads a 秘书处, and is a member of what has another head
  static Pattern const secretariat("秘书处[^。;]{0,12}秘书长");
  bool const of_secretaries = secretariat.in(text);
  auto const seat_at = [&](Match const& m, std::size_t group) {
    static Pattern const secretary("^秘 ?书 ?长");
    static Pattern const deputy_secretary("^副 ?秘");
    if (of_secretaries && secretary.in(m[group])) return head;
    return !of_secretaries && deputy_secretary.in(m[group]) ? contact : seat_of(m);
  };
  for (auto m = leads_list.find(text); m && found.size() < 60;) {
    std::size_t const group = m->has(1) ? 1 : m->has(2) ? 2 : m->has(3) ? 3 : 4;
    found.push_back({seat_at(*m, group), m->begin(group), m->end(), true});
    // The blank that ends one may begin the next.
    m = leads_list.find(text, m->end() - (text[m->end() - 1] == ' ' || text[m->end() - 1] == ':' ? 1 : 0));
    if (m && m->end() <= found.back().end) break;
  }
  for (auto m = ends_list.find(text); m && found.size() < 60; m = ends_list.find(text, m->end())) {
    std::size_t const group = m->has(1) ? 1 : m->has(2) ? 2 : m->has(3) ? 3 : 4;
    // 主任委员：… holds no 任
    bool const within = m->begin() >= 3 && text.substr(m->begin() - 3, 6) == "主任";
    bool const taken =
        within || std::any_of(found.begin(), found.end(), [&](Found const& f) { return f.begin == m->begin(group); });
    if (!taken) found.push_back({seat_at(*m, group), m->begin(), m->end(), false});
  }
  for (auto m = leads_name.find(text); m && found.size() < 60; m = leads_name.find(text, m->end(5))) {
    std::size_t const group = m->has(1) ? 1 : m->has(2) ? 2 : m->has(3) ? 3 : 4;
    bool const taken =
        std::any_of(found.begin(), found.end(), [&](Found const& f) { return f.begin == m->begin(group); });
    if (!taken && is_name(context, (*m)[6], false) && !is_seat_of_many((*m)[6]))
      found.push_back({seat_at(*m, group), m->begin(group), m->begin(5), true});
  }
  static Pattern const takes_command("(?:亲自)?挂帅");
  if (auto const m = takes_command.find(text)) found.push_back({head, m->begin(), m->end(), false});
  std::sort(found.begin(), found.end(), [](Found const& a, Found const& b) { return a.begin < b.begin; });
  std::vector<Mention> const mentions = context.institutions.find(text);
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
      // 后勤组（组长 王五，组员 李四）负责食宿
      if (text.substr(0, f.begin).rfind('(') != std::string_view::npos &&
          text.substr(text.substr(0, f.begin).rfind('('), f.begin).find(')') == std::string_view::npos)
        end = std::min(end, closing_bracket(text, f.end, 400));
      lists.push_back({f.seat, whole.part(f.end, std::max(f.end, end)), right_before(mentions, text, f.begin)});
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
      lists.push_back({f.seat, whole.part(begin, f.begin), right_before(mentions, text, begin)});
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
  // 教学组由李一牵头，后勤组由王二负责
  static Pattern const led(
      "(?:^|[,。;、:])([\\p{Han}]{1,8}(?:小组|组|专班))由([\\p{Han}·]{2,4}?)(?:牵头|负责|召集|任组长|担任组长)(?:[,。;"
      "、]|$)");
  // Where others have seats besides, those are the group
  if (found.empty() && !ends_list.in(text) && !leads_list.in(text))
    for (auto m = led.find(text); m && found.size() < 20; m = led.find(text, m->end(2)))
      if (is_name(context, (*m)[2], false)) found.push_back(*m);
  if (found.size() < 2) return false;
  for (Match const& m : found)
    group_with_head(context, context.draft.text(whole.part(m.begin(1), m.end(1))), whole.part(m.begin(2), m.end(2)),
                    whole.part(m.begin(1), m.end(2)));
  return true;
}

/// 教学、学生两个专项小组: groups of which nothing but the names is told. @returns whether there are any
bool read_groups_by_name(Context& context, Words const& whole) {
  static Pattern const words(
      "(?:下设|分设|设立?|成立|组建|即)([\\p{Han}]{2,6}(?:、[\\p{Han}]{2,6}){1,5})(?:等)?[两二三四五六\\d]个([\\p{Han}]"
      "{0,6}?(?:小组|专班|工作组))");
  bool any = false;
  for (auto m = words.find(whole.view()); m; m = words.find(whole.view(), m->end())) {
    for (Words const& name : split_at(whole.part(m->begin(1), m->end(1)), "、")) {
      if (context.plan().leading_groups.size() > 64) return any;
      context.plan().leading_groups.push_back(
          {.name = context.draft.text(name.original() + whole.part(m->begin(2), m->end(2)).original())});
      context.draft.from(pointer("leading_groups", context.plan().leading_groups.size() - 1),
                         whole.part(m->begin(), m->end()));
      any = true;
    }
  }
  return any;
}

/// 校长挂帅，分管副校长协助，会同教务处、德育处组成帮扶工作班子: a group whose seats have no names. @returns whether it is one
bool read_plain_group(Context& context, Words const& whole) {
  static Pattern const words(
      "(?:^|[,。;]|由)([^,。;]{2,20}?)(?:亲自|具体)?(?:挂帅|牵头|总负责|负总责|领衔),(?:由)?([^,。;]{2,40}?)(?:具体)?(?"
      ":协助|"
      "分管|配合|负责落实),(?:会同|和|由)?([^,。;]{2,60}?)(?:等)?(?:共同)?(?:参与|参加|为成员|,组成|组成|组建|,组建|,"
      "成立)(?:的)?"
      "([\\p{Han}“”]{2,20}?(?:班子|小组|专班|工作组|领导组|团队|委员会))");
  auto const m = words.find(whole.view());
  if (!m) return false;
  context.plan().leading_groups.push_back({.name = context.draft.text(whole.part(m->begin(4), m->end(4)))});
  std::size_t const index = context.plan().leading_groups.size() - 1;
  seat(context, index, head, whole.part(m->begin(1), m->end(1)), {});
  seat(context, index, deputy, whole.part(m->begin(2), m->end(2)), {});
  seat(context, index, member, whole.part(m->begin(3), m->end(3)), {});
  context.draft.from(pointer("leading_groups", index), whole.part(m->begin(1), m->end()));
  return true;
}

/// 成立教研指导小组，教科室主任周涛牵头，沈国英、徐明参加: head and members without the words for their seats.
/// @returns whether there are any
bool read_led_group(Context& context, Words const& whole) {
  static Pattern const words(
      "(?:^|[。;,]|成立|设立|组建|建立)([\\p{Han}“”]{0,14}?(?:小组|工作组|专班|委员会|理事会|联络组|协调组|指导组|"
      "保障组|团队|工作队))(?:,(?:该?(?:专班|小组|组|委员会|团队))?|: ?)?(?:由)?([^,。;:]{2,30}?)(?:总负责|负总责|负责|"
      "牵头|召集|挂帅|任组长|担任组长),(?:(?:由)?([^,。;:]{2,60}?)(?:协助|分管|协管|主抓|具体抓|具体负责|任副组长|"
      "担任副组长),)?(?:"
      "成员|组员)?(?:包括|有|为|由|:)?([^,。;]{2,80}?)(?:等)?(?:参加|参与|组成|为成员|"
      "任成员)(?:[,。;]|$)");
  static Pattern const lead("^.*?(?:成立|设立|组建|建立|组成)了?");
  static Pattern const post("(?:长|主任|书记|主席|负责人|带头人)$");
  bool any = false;
  for (auto m = words.find(whole.view()); m && context.plan().leading_groups.size() <= 64;
       m = words.find(whole.view(), m->end(4))) {
    Words const who = whole.part(m->begin(2), m->end(2));
    // 由教务处牵头: an office is in charge
    std::string_view const w = who.view();
    bool by_name = false;
    for (std::size_t at = 0, n = 0; at < w.size() && n < 40 && !by_name; at += character_at(w, at).second, ++n)
      by_name = at > 0 ? is_name(context, w.substr(at), true) && post.in(w.substr(0, at)) : is_name(context, w, false);
    if (!by_name && !post.in(w)) continue;
    Words name = whole.part(m->begin(1), m->end(1));
    if (auto const l = lead.at(name.view())) name = name.part(l->end(), name.size());
    // …成立帮扶工作专班，专班由…牵头
    static Pattern const plain("^(?:该)?(?:小组|工作组|专班|委员会|理事会|团队|工作队)$");
    if (plain.in(name.view()))
      if (auto const f = founded.find(whole.view().substr(0, m->begin(1)))) name = whole.part(f->begin(1), f->end(1));
    group_with_head(context, context.draft.text(name.trimmed("“”")), who, whole.part(m->begin(1), m->end(4)));
    std::size_t const index = context.plan().leading_groups.size() - 1;
    if (m->has(3)) seat(context, index, deputy, whole.part(m->begin(3), m->end(3)), {});
    seat(context, index, member, whole.part(m->begin(4), m->end(4)), {});
    any = true;
  }
  return any;
}

/// 后勤保障组：由总务主任阿朱负责，成员包括…; 设“帮扶办”，主任华木春，干事税秀: a group with its head in words of its own.
/// @returns whether there are any
bool read_labelled_group(Context& context, Words const& whole) {
  static Pattern const led(
      "(?:^|[。;])([\\p{Han}“”]{2,14}(?:组|专班|协作体|委员会)): "
      "?由([^,。;]{2,40}?)(?:总负责|负总责|负责|牵头|召集)(?:[,;](?:"
      "成员|组员)(?:包括|有|为|由|:)([^。;]{2,120}?)(?:组成)?)?(?:[。;]|$)");
  static Pattern const office(
      "(?:设立?|成立|组建|建立)“?([^\\P{Han}在于]{1,12}?办(?:公室)?)”?[,。;:] ?(?:由)?主任(?:: "
      "?|由|为|是)?([^,。;、]{2,30}?)(?:担任|兼任)?(?:[,;。](?:由)?副主任(?:: "
      "?|由|为|是)?([^,。;]{2,60}?)(?:担任|兼任)?)?(?:[,;。](?:成员|干事|组员|"
      "工作人员|联络员)(?:: ?|由|为|是|有)?([^,。;]{2,90}?)(?:担任)?)?(?:[,。;]|$)");
  bool any = false;
  for (Pattern const* p : {&led, &office})
    for (auto m = p->find(whole.view()); m && context.plan().leading_groups.size() <= 64;
         m = p->find(whole.view(), m->end())) {
      if (any && m->end() == m->begin()) break;
      group_with_head(context, context.draft.text(whole.part(m->begin(1), m->end(1)).trimmed("“”")),
                      whole.part(m->begin(2), m->end(2)), whole.part(m->begin(), m->end()));
      std::size_t const index = context.plan().leading_groups.size() - 1;
      std::size_t const members = p == &led ? 3 : 4;
      if (p == &office && m->has(3)) seat(context, index, deputy, whole.part(m->begin(3), m->end(3)), {});
      if (m->has(members)) seat(context, index, member, whole.part(m->begin(members), m->end(members)), {});
      any = true;
    }
  return any;
}

/// Members beside those who have seats: …各派一人参加; 成员五人，其中甲校三人、乙校各一人; 各组成员为备课组长.
/// @param first the first of the groups that the words may mean
void read_further_members(Context& context, Words const& whole, std::size_t first) {
  std::vector<LeadingGroup> const& groups = context.plan().leading_groups;
  static Pattern const words(
      "(?:,|。|^)([^,。;:]{4,60}?(?:各派[一二两三四五\\d]+[名人])?)(?:参加|参与|加入)(?:[。;]|$)|"
      "成员(?:共)?[一二三四五六七八九十\\d]+(?:人|名),其中([^。;]{4,80})(?:,名单|[。;]|$)|各组成员(?:均)?(?:为|由|是)(["
      "^,。;]{3,40}?)(?:"
      "担任|组成)?(?:[,。;]|$)");
  for (auto m = words.find(whole.view()); m; m = words.find(whole.view(), m->end())) {
    std::size_t const group = m->has(1) ? 1 : m->has(2) ? 2 : 3;
    Words list = whole.part(m->begin(group), m->end(group));
    static Pattern const aside(",?名单.*$|^(?:另|并|由)");
    if (auto const a = aside.find(list.view()))
      list = a->begin() > 0 ? list.part(0, a->begin()) : list.part(a->end(), list.size());
    for (std::size_t i = group == 3 ? first : groups.size() - 1; i < groups.size(); ++i)
      if (groups[i].members.empty() && !groups[i].head.empty()) {
        seat(context, i, member, list, {});
        context.draft.from(pointer("leading_groups", i), whole.part(m->begin(group), m->end(group)));
      }
  }
}

}  // namespace

bool read_group(Context& context, Statement const& statement) {
  Words const& whole = statement.whole;
  std::string_view const text = whole.view();
  Plan& plan = context.plan();
  if (text.size() > 3000 || plan.leading_groups.size() > 64) return false;
  // 第一组 组长：甄妮 记录：池早: those who sit together for an hour
  static Pattern const of_a_meeting("^第[一二三四五六七八\\d]组.*(?:记录|地点)");
  if (of_a_meeting.in(text)) return false;
  if (read_small_groups(context, whole) || read_plain_group(context, whole) || read_labelled_group(context, whole) ||
      read_led_group(context, whole)) {
    context.seat_item = statement.item;
    return false;
  }
  std::vector<Seated> const lists = seats_in(context, whole);
  auto const any = [&](Seat s) {
    return std::any_of(lists.begin(), lists.end(), [s](Seated const& l) { return l.seat == s; });
  };
  bool const in_group = context.outline.matter(statement) == SubjectMatter::group;
  auto const foundation = founded.find(text);
  static Pattern const only_must("要成立|应成立|须成立|应当成立|各[^,。]{0,8}成立");
  bool const goes_on = !plan.leading_groups.empty() && statement.item <= context.seat_item + 1;
  if (lists.empty()) {
    if (read_groups_by_name(context, whole)) return false;
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
    static Pattern const members_told("成员|组员");
    if (goes_on && members_told.in(text)) read_further_members(context, whole, 0);
    return false;
  }
  // A seat alone is no group: 教研组长, 联系人
  if (!any(head) && !any(deputy) && !(any(member) && goes_on)) return false;
  if (!any(head) && !goes_on && !in_group && !foundation) return false;
  // 主持人 alone chairs a meeting.
  static Pattern const of_meetings("主持人|领衔|首席|领队|团队负责人");
  if (of_meetings.in(text) && !any(deputy) && !any(member) && !named.in(text) &&
      (statement.heading == no_heading || !named.in(context.outline.headings[statement.heading].title.view())))
    return false;
  // A studio led by somebody is none of the programme's groups.
  static Pattern const studio("工作室");
  bool const has_members = std::any_of(lists.begin(), lists.end(),
                                       [](Seated const& l) { return l.seat != head && !parts_of(l.list).empty(); });
  if (of_meetings.in(text) && studio.in(text) && !has_members) return false;
  static Pattern const labelled("^([^:;。,]{2,24}): ?(?:" + head_word +
                                ")|^([\\p{Han}“”]{2,20}(?:组|班|班子|委员会|理事会|队)) +(?:" + head_word +
                                ")(?: |:)|^([\\p{Han}“”]{2,20}(?:组|班子|专班|委员会|理事会|队))\\((?:" + head_word +
                                ")");
  auto const side_label = labelled.find(text);
  std::size_t const label_group = side_label && side_label->has(3) ? 3 : side_label && side_label->has(2) ? 2 : 1;
  std::size_t first = text.size();
  for (Seated const& l : lists) first = std::min(first, l.list.begin - whole.begin);
  bool const fresh = plan.leading_groups.empty() || side_label || foundation ||
                     (any(head) && !plan.leading_groups.back().head.empty());
  InstitutionId side;
  if (fresh) {
    LeadingGroup g;
    Words name;
    if (side_label) name = whole.part(side_label->begin(label_group), side_label->end(label_group));
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
    std::string_view name = (*side_label)[label_group];
    if (name.size() > 3 && name.substr(name.size() - 3) == "方") name = name.substr(0, name.size() - 3);
    Mention const known = context.institutions.at((*side_label)[label_group], 0);
    if (known.who.size() == 1) side = known.who[0];
    for (Party const& p : plan.parties) {
      std::string const& full = context.institutions.name(p.institution);
      if (side.empty() && full.size() > name.size() && full.compare(full.size() - name.size(), name.size(), name) == 0)
        side = p.institution;
    }
  }
  std::size_t index = plan.leading_groups.size() - 1;
  InstitutionId of;
  for (Seated const& l : lists) seat(context, index, l.seat, l.list, side.empty() ? l.side : side, of);
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
  if (!any(member)) read_further_members(context, whole, index);
  context.draft.from(pointer("leading_groups", index), whole);
  context.seat = lists.back().seat;
  context.seat_item = statement.item;
  context.seat_open = text.find("。") == std::string_view::npos;
  // 派出8名教师组成支教小组，队长为王五: who goes is told besides
  static Pattern const sends("(?:派出|选派|派遣|抽调|选送|派)[^,。;:]{0,6}[\\d一二三四五六七八九十]+(?:名|人|位)");
  if (sends.in(text)) return false;
  // Where a sentence of its own follows, the statement says more.
  return text.find("。") == std::string_view::npos || text.find("。") + 3 >= text.size();
}

void read_seat_rows(Context& context, PlacedGrid const& placed, std::vector<SeatRow> const& rows) {
  static Pattern const seat_word("^(?:" + seat_words + ")$");
  LeadingGroup group;
  for (SeatRow const& row : rows) {
    auto const m = seat_word.at(row.seat.view());
    if (!m) continue;
    Seat const which = seat_of(*m);
    std::vector<ParticipantId>& seats = which == head     ? group.head
                                        : which == deputy ? group.deputies
                                        : which == member ? group.members
                                                          : group.contacts;
    seats.push_back(row.who);
  }
  if (group.head.empty() || context.plan().leading_groups.size() > 64) return;
  std::vector<Words> const places{
      placed.caption, context.group_name,
      placed.heading == no_heading ? Words() : context.outline.headings[placed.heading].title, context.outline.title};
  for (Words const& place : places) {
    auto const n = place.empty() ? std::nullopt : founded.find(place.view());
    auto const plain = place.empty() || n ? std::nullopt : named.find(place.view());
    if (n) group.name = context.draft.text(place.part(n->begin(1), n->end(1)));
    if (plain) group.name = context.draft.text(place.part(plain->begin(1), plain->end(1)));
    if (!group.name.empty()) break;
  }
  context.plan().leading_groups.push_back(std::move(group));
  for (SeatRow const& row : rows)
    context.draft.from(pointer("leading_groups", context.plan().leading_groups.size() - 1), row.where);
}

}  // namespace bangfu::document::reader
