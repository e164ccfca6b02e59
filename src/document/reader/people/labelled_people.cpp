// SPDX-License-Identifier: BSL-1.0
// People behind labels: contacts, heads, signatories, masters and their pupils.
#include <algorithm>
#include <optional>
#include <vector>

#include "document/reader/flows/travellers.hpp"
#include "document/reader/parties/speaker.hpp"
#include "document/reader/people/people.hpp"
#include "document/reader/people/person.hpp"

namespace bangfu::document::reader {
namespace {

/// A label for people, with a mark behind it (group 2) or none.
Pattern const& people_label() {
  static Pattern const label(
      "((?:项目|日常|工作|具体|业务|活动|双方|校方)?(?:联系人|联络人|联络员|负责人|责任人|对接人|经办人|统筹人|"
      "联系教师|"
      "负责教师|负责老师|指导教师|带队教师|带队领导|授课教师)|填表人|制表人|主讲人?|主讲教师|主持人|召集人|领队|"
      "校长|园长|院长|理事长|秘书长|董事长|总经理|法定代表人|法人代表|授权代表|委托代理人|签约代表|代表人?|审核人|"
      "编制人|起草人|顾问|督导员|师傅|"
      "徒弟|导师|签字人?|签名|"
      "(?:支教|跟岗|挂职|派出|选派|参训|送教|轮岗|交流)(?:教师|干部|人员|老师)(?:名单)?)"
      "(?:签字|签名|签章|签署|\\((?:签字|签名|签章|盖章|签署)\\))?(?:及(?:联系)?(?:电话|方式))?(?: "
      "?(:|(?:[仍现]|改|变更)?为|[仍现]?是) ?| )?");
  return label;
}

/// Labels that are posts as well: they stand in many sentences that name nobody by them.
bool is_head_of(std::string_view label) {
  static Pattern const head_of("^(?:[校园院]长|理事长|秘书长|董事长|总经理)$");
  return head_of.in(label);
}

/// The institutions of the line above that has names of parties only: 法定代表人 stands below its party, 代表：…　代表：… below two.
std::vector<InstitutionId> parties_above(Context const& context, Statement const& statement) {
  std::vector<Statement> const& all = context.outline.statements;
  auto const at = context.outline.at_item(statement.item);
  static Pattern const of_a_party("^[^:。;]{2,12}: ?[^。;]{0,40}$");
  static Pattern const sealed("\\((?:加?盖|公|签|印)?(?:公)?章\\)|盖章|[甲乙]方");
  for (auto s = at; s != all.begin() && at - s < 5;) {
    --s;
    std::string_view const line = s->whole.view();
    std::vector<InstitutionId> who;
    for (Mention const& m : context.institutions.find(line))
      if (m.who.size() == 1 && !m.own && (who.empty() || who.back() != m.who[0])) who.push_back(m.who[0]);
    if (!who.empty() && (context.taken.count(s->item) != 0 || (sealed.in(line) && line.size() < 200))) return who;
    if (!of_a_party.in(line)) break;
  }
  return {};
}

/// 甲校副校长 王五　乙校副校长 李六: a school that stands behind a name and a blank begins the next.
std::vector<Words> parted_at_schools(Context const& context, Words const& value) {
  static Pattern const name_last("([^ ]+) $");
  std::vector<Words> parts;
  std::size_t begin = 0;
  for (Mention const& school : context.institutions.find(value.view())) {
    if (school.begin <= begin) continue;
    auto const name = name_last.find(value.view().substr(0, school.begin));
    if (!name || !is_name(context, (*name)[1], false)) continue;
    parts.push_back(value.part(begin, school.begin).trimmed());
    begin = school.begin;
  }
  parts.push_back(value.part(begin, value.size()).trimmed());
  return parts;
}

/// The people whom the labels of one statement name.
class LabelledPeople {
 public:
  LabelledPeople(Context& context, Statement const& statement)
      : context_(context), statement_(statement), text_(statement.whole.view()) {
    // 甲校：校长 …；联系人 …
    Mention const whose_line = context.institutions.at(text_, 0);
    if (whose_line.who.size() == 1 && text_.substr(whose_line.end, 1) == ":") line_of_ = whose_line.who[0];
  }

  /// @returns whether there are any
  bool read() {
    for (auto m = people_label().find(text_); m;) {
      auto const next = people_label().find(text_, m->end());
      if (names_people(*m)) take(*m, past_posts(next));
      m = next;
    }
    return any_;
  }

 private:
  /// Whether a label says so by its mark, or by what it is: 校长（签字）：王五.
  [[nodiscard]] bool names_people(Match const& label) const {
    static Pattern const without_mark("^(?:联系人|联络人|联络员|负责人|主讲|统筹人)$");
    static Pattern const begins("(?:^|[ ;。)])$");
    static Pattern const signs("签");
    bool const marked = label.has(2);
    if (!marked && !without_mark.in(label[1])) return false;
    if (!is_head_of(label[1])) return true;
    return begins.in(text_.substr(0, label.begin())) &&
           (signs.in(label[0]) || (marked && !parties_above(context_, statement_).empty()));
  }

  /// The label behind which others are named: of 甲方代表：校长 王五　乙方代表：… the post behind the first is none.
  std::optional<Match> past_posts(std::optional<Match> next) {
    static Pattern const bare_post("^(?:[校园院]长|顾问|导师|师傅|领队|督导员)$");
    // A run of posts is passed once, whichever of them asks
    if (next && passed_ && (!beyond_ || beyond_->begin() >= next->begin())) return beyond_;
    while (next && !next->has(2) && bare_post.in((*next)[1])) next = people_label().find(text_, next->end());
    passed_ = true;
    beyond_ = next;
    return next;
  }

  /// Where the people behind a label end.
  [[nodiscard]] std::size_t end_of(Match const& label, std::optional<Match> const& next) const {
    std::size_t end = std::min(text_.find(';', label.end()), text_.find("。", label.end()));
    if (next && next->has(2)) {
      // Not the school whose the next one is
      end = std::min(end, next->begin());
      std::vector<Mention> const within = context_.institutions.find(text_.substr(label.end(), end - label.end()));
      if (!within.empty() && label.end() + within.back().end == next->begin()) end = label.end() + within.back().begin;
    }
    return std::min({end, text_.size(), closing_bracket(text_, label.end(), 400)});
  }

  /// Whom the words right before a label name: 甲方联系人, 市教育局基教科联系人, 甲方（盖章）　代表：….
  [[nodiscard]] InstitutionId named_before(Match const& label) const {
    static Pattern const office("^[\\p{Han}]{0,8}(?:科|处|室|股|办|部)?的?$");
    // 乙方由教务科承办（联系人：…）
    static Pattern const same_clause("^[^,;。]{1,24}\\($");
    static Pattern const sealed("^(?:\\([^()]{1,20}\\))* +$");
    std::vector<Mention> const before = context_.institutions.find(text_.substr(from_, label.begin() - from_));
    if (before.empty() || before.back().who.size() != 1) return {};
    std::string_view const between = text_.substr(from_ + before.back().end, label.begin() - from_ - before.back().end);
    bool const theirs = office.in(between) || same_clause.in(between) || sealed.in(between);
    return theirs ? before.back().who[0] : InstitutionId();
  }

  /// Whose a label is that stands below names of parties: one for each column.
  InstitutionId in_column(Match const& label, std::optional<Match> const& next) {
    static Pattern const begins_anew("(?:^| )$");
    if (!begins_anew.in(text_.substr(0, label.begin()))) return {};
    if (column_ == 0) above_ = parties_above(context_, statement_);
    InstitutionId of;
    if (column_ < above_.size() &&
        (column_ > 0 || above_.size() == 1 || (next && next->has(2) && next->begin() > label.end())))
      of = above_[column_];
    else if (column_ == 0 && !above_.empty())
      of = above_.back();
    ++column_;
    return of;
  }

  InstitutionId whose(Match const& label, std::optional<Match> const& next, std::size_t end) {
    InstitutionId of = named_before(label);
    // Whose they are may have been told before
    if (of.empty()) of = side_of_known(context_, statement_.whole.part(label.end(), std::max(label.end(), end)));
    if (of.empty()) of = line_of_;
    if (of.empty()) of = in_column(label, next);
    // Whom to ask is of whoever issues the paper
    static Pattern const to_ask("联系人|联络人|填表人|制表人|经办人");
    if (of.empty() && to_ask.in(label[1]))
      of = context_.sides.section.empty() ? voice_of(context_) : context_.sides.section;
    return of;
  }

  /// The single people of a list: 练秋水　韦小刚, 王五、李四.
  [[nodiscard]] std::vector<Words> listed(Words const& value) const {
    std::vector<Words> names = split_at(value, " ");
    bool const parted = names.size() > 1 && std::all_of(names.begin(), names.end(), [&](Words const& w) {
                          return characters(w.view()) > 1 && is_name(context_, w.view(), false);
                        });
    if (!parted) names = split_at(value, "、,;");
    return names.size() == 1 ? parted_at_schools(context_, value) : names;
  }

  void take(Match const& label, std::optional<Match> const& next) {
    std::size_t const first_end = end_of(label, next);
    InstitutionId const of = whose(label, next, first_end);
    static Pattern const bare_signature("^签");
    Text const post =
        bare_signature.in(label[1]) ? Text() : context_.draft.text(statement_.whole.part(label.begin(1), label.end(1)));
    Words const value = statement_.whole.part(label.end(), std::max(label.end(), first_end)).trimmed(" ,、(");
    std::optional<ParticipantId> last;
    for (Words const& one : listed(value)) {
      auto const id = person_in(context_, one, of, post, label.has(2) && !is_head_of(label[1]));
      if (!id && last) describe_person(context_, *last, one);
      if (!id) break;
      last = id;
      any_ = true;
    }
    from_ = label.has(2) && last ? take_more(first_end, next, of, post) : first_end;
  }

  /// 联系人：甲校 王五 …；乙校 李四 …: those behind the semicolons. @returns where they end
  std::size_t take_more(std::size_t end, std::optional<Match> const& next, InstitutionId const& of, Text const& post) {
    static Pattern const number("\\d[\\d×*xX-]{5,}");
    while (end < text_.size() && text_[end] == ';' && !(next && next->begin() <= end + 1)) {
      std::size_t stop = std::min({text_.find(';', end + 1), text_.find("。", end + 1), text_.size()});
      if (next) stop = std::min(stop, next->begin());
      Words const one = statement_.whole.part(end + 1, stop).trimmed(" ,、");
      Mention const whose = context_.institutions.at(one.view(), 0);
      if (whose.who.size() != 1 && !number.in(one.view())) break;
      if (!person_in(context_, one, whose.who.size() == 1 ? InstitutionId() : of, post, false)) break;
      end = stop;
    }
    return end;
  }

  Context& context_;
  Statement const& statement_;
  std::string_view text_;
  InstitutionId line_of_{};             ///< whose all of them are: 甲校：校长 …
  std::vector<InstitutionId> above_{};  ///< of the line before, one for each label of this line
  std::size_t column_ = 0;
  std::size_t from_ = 0;           ///< behind the people of the last label
  std::optional<Match> beyond_{};  ///< the label behind the run of posts passed last, if any
  bool passed_ = false;            ///< such a run was passed
  bool any_ = false;
};

}  // namespace

bool read_labelled_people(Context& context, Statement const& statement) {
  return LabelledPeople(context, statement).read();
}

}  // namespace bangfu::document::reader
