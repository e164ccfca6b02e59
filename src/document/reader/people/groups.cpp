// SPDX-License-Identifier: BSL-1.0
// Leading groups and teams: their names, and the lines that tell of them.
#include <algorithm>
#include <optional>

#include "document/reader/people/group_seats.hpp"
#include "document/reader/people/small_groups.hpp"
#include "document/reader/tables/entry.hpp"

namespace bangfu::document::reader {

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
  auto const foundation = group_founded.find(text);
  static Pattern const only_must("要成立|应成立|须成立|应当成立|各[^,。]{0,8}成立");
  bool const goes_on = !plan.leading_groups.empty() && statement.item <= context.seat_item + 1;
  if (lists.empty()) {
    if (read_groups_by_name(context, whole)) return false;
    if (goes_on && static_cast<Seat>(context.seat) != Seat::none && text.size() < 120 &&
        text.find("。") == std::string_view::npos) {
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
  if (!any(Seat::head) && !any(Seat::deputy) && !(any(Seat::member) && goes_on)) return false;
  if (!any(Seat::head) && !goes_on && !in_group && !foundation) return false;
  // 主持人 alone chairs a meeting.
  static Pattern const of_meetings("主持人|领衔|首席|领队|团队负责人");
  if (of_meetings.in(text) && !any(Seat::deputy) && !any(Seat::member) && !group_named.in(text) &&
      (statement.heading == no_heading || !group_named.in(context.outline.headings[statement.heading].title.view())))
    return false;
  // A studio led by somebody is none of the programme's groups.
  static Pattern const studio("工作室");
  bool const has_members = std::any_of(lists.begin(), lists.end(), [](Seated const& l) {
    return l.seat != Seat::head && !parts_of_seats(l.list).empty();
  });
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
                     (any(Seat::head) && !plan.leading_groups.back().head.empty());
  InstitutionId side;
  if (fresh) {
    LeadingGroup g;
    Words name;
    if (side_label) name = whole.part(side_label->begin(label_group), side_label->end(label_group));
    if (name.empty() && foundation) name = whole.part(foundation->begin(1), foundation->end(1));
    if (name.empty())
      if (auto const n = group_named.find(text.substr(0, first))) name = whole.part(n->begin(1), n->end(1));
    // 由…任组长，…为成员的工作领导小组
    static Pattern const at_the_end("(?:成员|组成|参加)的([\\p{Han}]{2,24}?" + group_word + ")(?:[,。;]|$)");
    if (auto const n = at_the_end.find(text)) name = whole.part(n->begin(1), n->end(1));
    if (name.empty()) name = context.group_name;
    if (name.empty() && !statement.title.empty())
      if (auto const n = group_named.find(statement.title.view())) name = statement.title.part(n->begin(1), n->end(1));
    if (name.empty() && statement.heading != no_heading)
      if (auto const n = group_named.find(context.outline.headings[statement.heading].title.view()))
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
  if (!any(Seat::member)) read_further_members(context, whole, index);
  context.draft.from(pointer("leading_groups", index), whole);
  context.seat = static_cast<int>(lists.back().seat);
  context.seat_item = statement.item;
  context.seat_open = text.find("。") == std::string_view::npos;
  // 派出8名教师组成支教小组，队长为王五: who goes is told besides
  static Pattern const sends("(?:派出|选派|派遣|抽调|选送|派)[^,。;:]{0,6}[\\d一二三四五六七八九十]+(?:名|人|位)");
  if (sends.in(text)) return false;
  // Where a sentence of its own follows, the statement says more.
  return text.find("。") == std::string_view::npos || text.find("。") + 3 >= text.size();
}

bool names_seat(std::string_view words) {
  static Pattern const seat_word("^(?:执行)?(?:" + seat_words + ")$");
  return seat_word.in(words);
}

void read_seat_rows(Context& context, PlacedGrid const& placed, std::vector<SeatRow> const& rows) {
  static Pattern const seat_word("^(?:执行)?(?:" + seat_words + ")$");
  LeadingGroup group;
  for (SeatRow const& row : rows) {
    auto const m = seat_word.at(row.seat.view());
    if (!m) continue;
    Seat const which = seat_of(*m);
    std::vector<ParticipantId>& seats = which == Seat::head     ? group.head
                                        : which == Seat::deputy ? group.deputies
                                        : which == Seat::member ? group.members
                                                                : group.contacts;
    seats.push_back(row.who);
  }
  if (group.head.empty() || context.plan().leading_groups.size() > 64) return;
  std::vector<Words> const places{
      placed.caption, context.group_name,
      placed.heading == no_heading ? Words() : context.outline.headings[placed.heading].title, context.outline.title};
  for (Words const& place : places) {
    auto const n = place.empty() ? std::nullopt : group_founded.find(place.view());
    auto const plain = place.empty() || n ? std::nullopt : group_named.find(place.view());
    if (n) group.name = context.draft.text(place.part(n->begin(1), n->end(1)));
    if (plain) group.name = context.draft.text(place.part(plain->begin(1), plain->end(1)));
    if (!group.name.empty()) break;
  }
  context.plan().leading_groups.push_back(std::move(group));
  for (SeatRow const& row : rows)
    context.draft.from(pointer("leading_groups", context.plan().leading_groups.size() - 1), row.where);
}

}  // namespace bangfu::document::reader
