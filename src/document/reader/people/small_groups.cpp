// SPDX-License-Identifier: BSL-1.0
// Groups of which sentences tell in words of their own: several at once, by their head, by their names.
#include "document/reader/people/small_groups.hpp"

#include <algorithm>

#include "document/reader/people/group_seats.hpp"
#include "document/reader/people/person.hpp"
#include "document/reader/text/clauses.hpp"

namespace bangfu::document::reader {
namespace {

/// A group of which nothing but its head is told.
void group_with_head(Context& context, Text name, Words const& who, Words const& where) {
  Plan& plan = context.plan();
  plan.leading_groups.push_back({.name = std::move(name)});
  std::size_t const index = plan.leading_groups.size() - 1;
  seat(context, index, Seat::head, who, {});
  context.draft.from(pointer("leading_groups", index), where);
}

}  // namespace

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
  group_with_head(context, context.draft.text(whole.part(m->begin(4), m->end(4))), whole.part(m->begin(1), m->end(1)),
                  whole.part(m->begin(1), m->end()));
  std::size_t const index = context.plan().leading_groups.size() - 1;
  seat(context, index, Seat::deputy, whole.part(m->begin(2), m->end(2)), {});
  seat(context, index, Seat::member, whole.part(m->begin(3), m->end(3)), {});
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
      if (auto const f = group_founded.find(whole.view().substr(0, m->begin(1))))
        name = whole.part(f->begin(1), f->end(1));
    group_with_head(context, context.draft.text(name.trimmed("“”")), who, whole.part(m->begin(1), m->end(4)));
    std::size_t const index = context.plan().leading_groups.size() - 1;
    if (m->has(3)) seat(context, index, Seat::deputy, whole.part(m->begin(3), m->end(3)), {});
    seat(context, index, Seat::member, whole.part(m->begin(4), m->end(4)), {});
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
      if (p == &office && m->has(3)) seat(context, index, Seat::deputy, whole.part(m->begin(3), m->end(3)), {});
      if (m->has(members)) seat(context, index, Seat::member, whole.part(m->begin(members), m->end(members)), {});
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
        seat(context, i, Seat::member, list, {});
        context.draft.from(pointer("leading_groups", i), whole.part(m->begin(group), m->end(group)));
      }
  }
}

}  // namespace bangfu::document::reader
