// SPDX-License-Identifier: BSL-1.0
// Who holds which seat of a group.
#include "document/reader/people/group_seats.hpp"

#include <algorithm>
#include <optional>

#include "document/reader/flows/travellers.hpp"
#include "document/reader/parties/speaker.hpp"
#include "document/reader/people/person.hpp"
#include "document/reader/text/clauses.hpp"

namespace bangfu::document::reader {
namespace {

/// 组长罗永，副组长王平园长、李梅: without a mark between
Pattern const leads_name("(?:^|[ ;:,。(]|委员会|理事会|小组|专班)(?:" + seat_words +
                         ")((?:[\\p{Han}]{2,16}?(?:校长|园长|院长|局长|主任|处长|科长|书记))?([\\p{Han}·×]{2,6}?)(?:副?"
                         "(?:校长|园长|院长|局长|主任|"
                         "处长|科长|书记)|老师|同志)?)(?:[、,。;( 及和与]|$)");
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
  InstitutionId const voice = context.sides.section.empty() ? voice_of(context) : context.sides.section;
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

}  // namespace

/// The parts of a list: 佟世安 前方指挥部总指挥 is one, 李一 王二 are two.
std::vector<Words> parts_of_seats(Words list) {
  static Pattern const tail("(?:同志)?(?:(?:分别|共同)?(?:担任|组成|兼任|出任)|(?:[^主])(任))(?:[,。;].*)?$");
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
    // 各教研组长和后勤主任
    static Pattern const two_posts(
        "^([\\p{Han}]{2,8}(?:组长|校长|园长|主任))(?:和|及|与)([\\p{Han}]{2,8}(?:组长|校长|园长|主任))$");
    auto const posts = two_posts.whole(p.view());
    if (auto const o = posts ? posts : two_offices.whole(p.view())) {
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
    static Pattern const posts_in("(?:长|主任|书记|教师|老师|教授|干事)[\\p{Han}]{2,3}?(?:副?教授|老师|同志|博士)?$");
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

namespace {

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
  return context.sides.section.empty() && voice_of(context).empty() && context.institutions.speaker().empty()
             ? of
             : InstitutionId();
}

}  // namespace

/// @param of whose the last of the list before is; then whose the last of this one is
void seat(Context& context, std::size_t index, Seat which, Words const& list, InstitutionId const& side,
          InstitutionId& of) {
  bool first = true;
  // 彭定武，高级教师，甲校原副校长: what is said of one
  InstitutionId whose = side.empty() ? context.sides.section : side;
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
      for (Words const& part : parts_of_seats(sections.size() == 1 ? list : section))
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
    std::vector<ParticipantId>& seats = which == Seat::head     ? g.head
                                        : which == Seat::deputy ? g.deputies
                                        : which == Seat::member ? g.members
                                                                : g.contacts;
    if (std::find(seats.begin(), seats.end(), id) == seats.end() && seats.size() < 200) seats.push_back(id);
  }
}

void seat(Context& context, std::size_t index, Seat which, Words const& list, InstitutionId const& side) {
  InstitutionId of;
  seat(context, index, which, list, side, of);
}

namespace {

/// 乙园由园长王一任组长, 乙园组长：…: the institution right before a place.
InstitutionId right_before(std::vector<Mention> const& mentions, std::string_view text, std::size_t at) {
  static Pattern const link("^(?:则|也|均)?(?:由|:|的)?$");
  for (Mention const& m : mentions)
    if (m.end <= at && at - m.end <= 9 && m.who.size() == 1 && !m.group && link.in(text.substr(m.end, at - m.end)))
      return m.who[0];
  return {};
}

}  // namespace

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
    if (of_secretaries && secretary.in(m[group])) return Seat::head;
    return !of_secretaries && deputy_secretary.in(m[group]) ? Seat::contact : seat_of(m);
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
  if (auto const m = takes_command.find(text)) found.push_back({Seat::head, m->begin(), m->end(), false});
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
      if (auto const g = group_named.find(text, begin); g && g->end() < f.begin && text[g->end()] == ',')
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

}  // namespace bangfu::document::reader
