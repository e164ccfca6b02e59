// SPDX-License-Identifier: BSL-1.0
// Leading groups and teams: their names, and the lines that tell of them.
#include <algorithm>
#include <optional>

#include "document/reader/people/group_seats.hpp"
#include "document/reader/people/people.hpp"
#include "document/reader/people/small_groups.hpp"
#include "document/reader/tables/entry.hpp"

namespace bangfu::document::reader {

namespace {

/// A statement that tells of a group by the seats of those in it.
class GroupStatement {
 public:
  GroupStatement(Context& context, Statement const& statement)
      : context_(context), statement_(statement), whole_(statement.whole), lists_(seats_in(context, whole_)) {}

  [[nodiscard]] bool has_lists() const { return !lists_.empty(); }
  /// Whether it goes on with the group that was told last.
  [[nodiscard]] bool goes_on() const { return !groups().empty() && statement_.item <= context_.seats.item + 1; }

  /// Whether the seats are those of a group of the programme.
  [[nodiscard]] bool is_group() const {
    // A seat alone is no group: 教研组长, 联系人
    if (!any(Seat::head) && !any(Seat::deputy) && !(any(Seat::member) && goes_on())) return false;
    bool const in_group = context_.outline.matter(statement_) == SubjectMatter::group;
    return (any(Seat::head) || goes_on() || in_group || founded_) && !only_chairs() && !is_studio();
  }

  /// Takes the group, or adds to the one before.
  void take() {
    find_label();
    bool const fresh = groups().empty() || label_ || founded_ || (any(Seat::head) && !groups().back().head.empty());
    if (fresh) begin_group();
    std::size_t index = groups().size() - 1;
    InstitutionId const side = side_of_label();
    InstitutionId of;
    for (Seated const& l : lists_) seat(context_, index, l.seat, l.list, side.empty() ? l.side : side, of);
    if (fresh && index > 0 && join_to_the_one_before(index)) --index;
    if (!any(Seat::member)) read_further_members(context_, whole_, index);
    context_.draft.from(pointer("leading_groups", index), whole_);
    context_.seats.seat = static_cast<int>(lists_.back().seat);
    context_.seats.item = statement_.item;
    context_.seats.open = text().find("。") == std::string_view::npos;
  }

  /// A statement without seats: more of the group before, or the name of the one to come. @returns whether that is all it says
  bool take_without_seats() {
    if (read_groups_by_name(context_, whole_)) return false;
    if (takes_open_seat()) return true;
    static Pattern const only_must("要成立|应成立|须成立|应当成立|各[^,。]{0,8}成立");
    if (founded_ && !only_must.in(text())) context_.seats.group = *founded_;
    static Pattern const members_told("成员|组员");
    if (goes_on() && members_told.in(text())) read_further_members(context_, whole_, 0);
    return false;
  }

  /// Whether it says nothing else.
  [[nodiscard]] bool is_all() const {
    // 派出8名教师组成支教小组，队长为王五: who goes is told besides
    static Pattern const sends("(?:派出|选派|派遣|抽调|选送|派)[^,。;:]{0,6}[\\d一二三四五六七八九十]+(?:名|人|位)");
    if (sends.in(text())) return false;
    // Where a sentence of its own follows, the statement says more.
    std::size_t const stop = text().find("。");
    return stop == std::string_view::npos || stop + 3 >= text().size();
  }

 private:
  [[nodiscard]] std::string_view text() const { return whole_.view(); }
  [[nodiscard]] std::vector<LeadingGroup>& groups() const { return context_.plan().leading_groups; }
  [[nodiscard]] bool any(Seat which) const {
    return std::any_of(lists_.begin(), lists_.end(), [which](Seated const& l) { return l.seat == which; });
  }

  /// 艾合买提 塔什地区教育局局长, below 副组长
  bool takes_open_seat() {
    static Pattern const one(
        "^(?:[\\p{Han}·×]{2,5}|[\\p{Han}] [\\p{Han}])(?: "
        "+|\\()[\\p{Han}、]{2,30}?(?:局长|校长|园长|主任|书记|指挥|科长|处长|教师|老师|院长|组长)\\)?$|"
        "^[\\p{Han}]{2,24}(?:局长|校长|园长|主任|书记|科长|处长|教师|老师|院长|组长) [\\p{Han}·×]{2,4}$");
    if (!goes_on() || static_cast<Seat>(context_.seats.seat) == Seat::none || text().size() >= 120 ||
        text().find("。") != std::string_view::npos || !context_.seats.open || !one.in(text()))
      return false;
    seat(context_, groups().size() - 1, static_cast<Seat>(context_.seats.seat), whole_, {});
    context_.draft.from(pointer("leading_groups", groups().size() - 1), whole_);
    context_.seats.item = statement_.item;
    return true;
  }

  /// 主持人 alone chairs a meeting.
  [[nodiscard]] bool only_chairs() const {
    return of_meetings.in(text()) && !any(Seat::deputy) && !any(Seat::member) && !group_named.in(text()) &&
           (statement_.heading == no_heading ||
            !group_named.in(context_.outline.headings[statement_.heading].title.view()));
  }

  /// A studio led by somebody is none of the programme's groups.
  [[nodiscard]] bool is_studio() const {
    static Pattern const studio("工作室");
    return of_meetings.in(text()) && studio.in(text()) &&
           std::none_of(lists_.begin(), lists_.end(),
                        [](Seated const& l) { return l.seat != Seat::head && !parts_of_seats(l.list).empty(); });
  }

  /// 支援方工作组 组长：…: what is labelled with its head.
  void find_label() {
    static Pattern const labelled("^([^:;。,]{2,24}): ?(?:" + head_word +
                                  ")|^([\\p{Han}“”]{2,20}(?:组|班|班子|委员会|理事会|队)) +(?:" + head_word +
                                  ")(?: |:)|^([\\p{Han}“”]{2,20}(?:组|班子|专班|委员会|理事会|队))\\((?:" + head_word +
                                  ")");
    auto const m = labelled.find(text());
    if (!m) return;
    std::size_t const group = m->has(3) ? 3 : m->has(2) ? 2 : 1;
    label_ = whole_.part(m->begin(group), m->end(group));
  }

  void begin_group() {
    LeadingGroup g;
    Words name = name_in_statement();
    if (name.empty()) name = context_.seats.group;
    if (name.empty()) name = name_around();
    static Pattern const lead("^.*?(?:成立|设立|组建|建立|组成)了?(?:[\\d]*人的)?|^人的");
    if (auto const l = lead.at(name.view())) name = name.part(l->end(), name.size());
    if (!name.empty()) g.name = context_.draft.text(name);
    context_.seats.group = {};
    groups().push_back(std::move(g));
  }

  [[nodiscard]] Words name_in_statement() const {
    // 由…任组长，…为成员的工作领导小组
    static Pattern const at_the_end("(?:成员|组成|参加)的([\\p{Han}]{2,24}?" + group_word + ")(?:[,。;]|$)");
    if (auto const n = at_the_end.find(text())) return whole_.part(n->begin(1), n->end(1));
    if (label_ && !label_->empty()) return *label_;
    if (founded_ && !founded_->empty()) return *founded_;
    std::size_t first = text().size();
    for (Seated const& l : lists_) first = std::min(first, l.list.begin - whole_.begin);
    return named_in(whole_.part(0, first));
  }

  /// In the titles above, in the line above, or in the title of the paper: 领导机构：帮扶工作领导小组
  [[nodiscard]] Words name_around() const {
    static Pattern const line_of_name("(?:^|: ?)([\\p{Han}“”]{2,30}?" + group_word + ")(?:\\([^()]*\\))?$");
    auto const as_line = [](Words const& words) {
      auto const n = line_of_name.find(words.view());
      return n ? words.part(n->begin(1), n->end(1)) : Words();
    };
    Words name = named_in(statement_.title);
    if (name.empty() && statement_.heading != no_heading)
      name = named_in(context_.outline.headings[statement_.heading].title);
    auto const here = context_.outline.at_item(statement_.item);
    if (name.empty() && here != context_.outline.statements.begin() && (here - 1)->whole.size() < 120)
      name = as_line((here - 1)->whole);
    if (name.empty() && groups().empty()) name = as_line(context_.outline.title);
    return name;
  }

  [[nodiscard]] static Words named_in(Words const& words) {
    auto const n = words.empty() ? std::nullopt : group_named.find(words.view());
    return n ? words.part(n->begin(1), n->end(1)) : Words();
  }

  [[nodiscard]] InstitutionId side_of_label() const {
    if (!label_) return {};
    Mention const known = context_.institutions.at(label_->view(), 0);
    if (known.who.size() == 1) return known.who[0];
    std::string_view name = label_->view();
    if (name.size() > 3 && name.substr(name.size() - 3) == "方") name = name.substr(0, name.size() - 3);
    for (Party const& p : context_.plan().parties) {
      std::string const& full = context_.institutions.name(p.institution);
      if (full.size() > name.size() && full.compare(full.size() - name.size(), name.size(), name) == 0)
        return p.institution;
    }
    return {};
  }

  /// A group of which only the head was told so far is the same group.
  [[nodiscard]] bool join_to_the_one_before(std::size_t index) {
    LeadingGroup& before = groups()[index - 1];
    LeadingGroup& now = groups()[index];
    if (now.head.empty() || before.head != now.head || !before.deputies.empty() || !before.members.empty())
      return false;
    Text name = before.name.empty() ? now.name : before.name;
    before = std::move(now);
    before.name = std::move(name);
    groups().pop_back();
    return true;
  }

  static inline Pattern const of_meetings{"主持人|领衔|首席|领队|团队负责人"};

  Context& context_;
  Statement const& statement_;
  Words const& whole_;
  std::vector<Seated> lists_;
  std::optional<Words> founded_ = founded_in(whole_);
  std::optional<Words> label_{};

  [[nodiscard]] static std::optional<Words> founded_in(Words const& whole) {
    auto const m = group_founded.find(whole.view());
    return m ? std::optional(whole.part(m->begin(1), m->end(1))) : std::nullopt;
  }
};

}  // namespace

bool read_group(Context& context, Statement const& statement) {
  Words const& whole = statement.whole;
  if (whole.size() > 3000 || context.plan().leading_groups.size() > 64) return false;
  // 第一组 组长：甄妮 记录：池早: those who sit together for an hour
  static Pattern const of_a_meeting("^第[一二三四五六七八\\d]组.*(?:记录|地点)");
  if (of_a_meeting.in(whole.view())) return false;
  if (read_small_groups(context, whole) || read_plain_group(context, whole) || read_labelled_group(context, whole) ||
      read_led_group(context, whole)) {
    context.seats.item = statement.item;
    return false;
  }
  GroupStatement group(context, statement);
  if (!group.has_lists()) return group.take_without_seats();
  if (!group.is_group()) return false;
  group.take();
  return group.is_all();
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
      placed.caption, context.seats.group,
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
