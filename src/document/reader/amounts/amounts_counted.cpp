// SPDX-License-Identifier: BSL-1.0
// How many: targets, and duties of which so much is done each time.
#include "document/reader/amounts/amounts.hpp"

#include <algorithm>
#include <set>

#include <bangfu/document/folded.hpp>
#include <bangfu/document/number.hpp>
#include <bangfu/document/obligation.hpp>

namespace bangfu::document::reader {
namespace {

/// Where of two numbers in a clause the words of the second begin: 图书5册、电脑2台; 6名骨干教师与8名青年教师. A noun
/// behind the first number belongs to it, one before the second to that.
std::size_t counts_from(std::string_view text, Piece<Amount> const& first, Piece<Amount> const& second) {
  std::size_t const end = first.span.end();
  if (second.span.offset <= end) return end;
  std::string_view const between = text.substr(end, second.span.offset - end);
  static Pattern const parts("、|\\(|:|和|与|及|并|(?:,|,?其中)");
  auto const m = parts.find(between);
  return m ? end + m->begin() : end;
}

bool yearly(Scope const& per) {
  return per.code() == "year" || per.code() == "school_year" || per.code() == "term" || per.code() == "quarter";
}

/// The counter at the end of an amount: 份.
std::string last_counter(std::string_view wording) {
  if (wording.empty()) return {};
  std::string out;
  append_utf8(out, last_character(wording));
  return out;
}

}  // namespace

void Amounts::take_change(CountingClause& c) {
  static Pattern const change(
      "(?:由|从)[^,。;]{0,16}?(?:\\d|[一二三四五六七八九十百])[^,。;]{0,8}?(?:提高|提升|上升|增加|增长|增|升|扩大|"
      "跃升|前移|下降|降低|降|减少|压减|提|涨|攀升|拉高|扩|扩充|扩展|压|压缩|缩减|缩小|缩短|减)(?:到|至|为|成)");
  // 由34.5%逐年提高，到2025年突破50%: what is to be stands behind the comma
  static Pattern const leaves_open(
      "(?:由|从)[^,。;]{0,16}?\\d[^,。;]{0,8}?逐[年步期](?:提高|提升|上升|增加|增长|扩大|下降|降低|减少)$");
  bool const open = c.counted.size() == 1 && leaves_open.in(c.text);
  // 由第15名进入前8名
  static Pattern const from_rank(
      "(?:由|从)[^,。;]{0,10}?第([\\d一二三四五六七八九十]{1,3})[名位][^,。;\\d]{0,4}(?:进入|升|上升|提升|提高|前移|"
      "跃|进步|进)");
  if (auto const rank = from_rank.find(c.text)) {
    if (auto const number = parse_number((*rank)[1])) {
      Result r{.value = number.value().value};
      r.title = context_.draft.text(c.words);
      r.unit = unit::rank;
      context_.draft.add(std::move(r), "r");
      context_.draft.from(pointer("results", plan_.results.size() - 1), c.words);
    }
    return;
  }
  auto const m = change.find(c.text);
  if (!open && (!m || c.counted.size() < 2 || c.counted[0].span.end() > m->end())) return;
  Result r;
  r.title = context_.draft.text(c.words);
  Quantity const& was = c.counted[0].value.quantity;
  r.unit = was.unit;
  if (was.min && was.max && *was.min == *was.max) r.value = was.min;
  static Pattern const rank("第[\\d一二三四五六七八九十]+[位名]");
  if (rank.in(c.text)) r.unit = unit::rank;
  context_.draft.add(std::move(r), "r");
  context_.draft.from(pointer("results", plan_.results.size() - 1), c.words.part(0, c.counted[0].span.end()));
  c.counted.erase(c.counted.begin());
}

void Amounts::count(CountingClause const& c, std::size_t i, std::size_t k) {
  Piece<Amount> const& a = c.counted[k];
  Quantity q = a.value.quantity;
  q.wording = {};
  if (int const days = days_of_year(c, a); days > 1 && (q.per.empty() || q.per == Scope("year"))) {
    q.per = Scope("year");
    q.min = q.max = Decimal(days);
  }
  settle_unit(c, a, q);
  std::vector<std::string> members = members_each(c, a, q);
  if (!members.empty() && (!c.here || !is_frequency(q.per))) q.per = {};
  std::size_t const where_begin = k == 0 ? 0 : counts_from(c.text, c.counted[k - 1], a);
  std::size_t const where_end = k + 1 == c.counted.size() ? c.text.size() : counts_from(c.text, a, c.counted[k + 1]);
  Words const where = c.words.part(where_begin, where_end).trimmed("、(,)");
  bool const money = q.unit == unit::yuan || q.unit == unit::ten_thousand_yuan;
  if (is_duty(q) && (!money || (yearly(q.per) && !s_.is_term[i])))
    add_commitment(c, q, where);
  else
    add_target(c, a, q, where, {.offset = where_begin, .length = where_end - where_begin});
  if (members.empty()) return;
  of_each_.push_back({.commitment = is_duty(q),
                      .index = is_duty(q) ? last_commitment_ : plan_.targets.size() - 1,
                      .members = std::move(members),
                      .where = where});
}

std::vector<std::string> Amounts::members_each(CountingClause const& c, Piece<Amount> const& a,
                                               Quantity const& q) const {
  static Pattern const list(
      "([\\p{Han}]{2,}(?:、[\\p{Han}]{2,12})*(?:、|和|与|及)[\\p{Han}]{2,14}?)(各(?:选派|派出|派|出|安排|配备|选)?(?:"
      "教师|老师|干部|名师)?)?"
      "$");
  // What is named so with a period has that for its `per`
  if (q.unit != unit::person) return c.here && is_period(*c.here) ? things_each(c, a) : std::vector<std::string>();
  std::string_view const before = ending(c.text.substr(0, a.span.offset));
  auto const m = list.find(before);
  if (!m || (!m->has(2) && !a.value.each)) return {};
  // The words before the first of them: 我校选派数学
  static Pattern const lead(
      "^.*(?:选派|派出|派遣|派驻|派|选送|安排|接收|推荐|薦派|荐派|聘请|其中|随行|学期|学年|每年|继续|遴选|抽调|各出|"
      "校出|拟|由)");
  std::string_view words = (*m)[1];
  if (auto const l = lead.at(words); l && l->end() + 6 <= words.size() && words.find("、") > l->end())
    words.remove_prefix(l->end());
  // 甲校教导主任、政教主任各1人: whose they are stands before the first
  if (Mention const whose = context_.institutions.at(words, 0); whose.end > 0 && whose.end + 6 <= words.size())
    words.remove_prefix(whose.end);
  if (!context_.institutions.find(words).empty()) return {};
  static Pattern const joint("、|和|与|及");
  static Pattern const no_people("(?:学校|小学|中学|幼儿园|校|园|县|市|区|乡|镇|班|年级)(?:校长|园长)?$");
  std::vector<std::string> members;
  std::size_t from = 0;
  // 道德与法治 is one
  std::vector<Lexicon::Found> const subjects = lexicon_.find("subject", words);
  for (auto j = joint.find(words); j; j = joint.find(words, j->end())) {
    if (std::any_of(subjects.begin(), subjects.end(),
                    [&](Lexicon::Found const& f) { return f.span.offset < j->begin() && j->end() < f.span.end(); }))
      continue;
    members.emplace_back(words.substr(from, j->begin() - from));
    from = j->end();
  }
  members.emplace_back(words.substr(from));
  for (std::string const& one : members)
    if (one.size() < 6 || no_people.in(one)) return {};
  return members.size() < 2 || members.size() > 12 ? std::vector<std::string>() : members;
}

std::vector<std::string> Amounts::things_each(CountingClause const& c, Piece<Amount> const& a) {
  static Pattern const list(
      "(?:^|[^\\p{Han}、])([\\p{Han}]{1,8}(?:、[\\p{Han}]{1,8})+?)(?:[两三四五六七八九十](?:个|门)?)?(学科组?|教研组|"
      "备课组|年级|专业|学院|班|科)(?:教师|老师)?(?:每["
      "\\p{Han}]{1,4})?各[\\p{Han}]{0,6}$");
  std::string_view const before =
      ending(c.text.substr(0, a.span.offset + (a.value.each && a.wording.starts_with("各") ? 3U : 0U)));
  auto const m = list.find(before);
  if (!m) return {};
  static Pattern const schools("[校园县市区乡镇方]$");
  std::vector<std::string> members;
  std::string_view const words = (*m)[1];
  for (std::size_t from = 0; from <= words.size();) {
    std::size_t const to = std::min(words.find("、", from), words.size());
    std::string_view const one = words.substr(from, to - from);
    if (one.empty() || schools.in(one)) return {};
    members.push_back(std::string(one) + std::string((*m)[2]));
    from = to + 3;
  }
  return members.size() > 12 ? std::vector<std::string>() : members;
}

void Amounts::repeat(OfEach const& each) {
  for (std::size_t m = 1; m < each.members.size(); ++m) {
    Text const what = context_.draft.text(each.members[m] + "：" + each.where.original());
    if (each.commitment && each.index < plan_.commitments.size()) {
      Commitment duty = plan_.commitments[each.index];
      duty.id = {};
      duty.title = what;
      if (duty.amount.unit != unit::person) duty.lasts = {};
      context_.draft.add(std::move(duty), "k");
      context_.draft.from(pointer("commitments", plan_.commitments.size() - 1), each.where);
    } else if (!each.commitment && each.index < plan_.targets.size()) {
      Target t = plan_.targets[each.index];
      t.id = {};
      t.indicator = what;
      context_.draft.add(std::move(t), "t");
      context_.draft.from(pointer("targets", plan_.targets.size() - 1), each.where);
    }
  }
}

bool Amounts::is_duty(Quantity const& q) {
  bool const lessons = q.unit == unit::lesson || q.unit == unit::class_hour;
  // 每次不少于4人: how many each time is no frequency
  bool const each_time =
      q.per.code() == "visit" && (q.unit == unit::person || q.unit == Unit("pair") || q.unit == unit::school);
  bool const per_meeting = q.per.code() == "session" || q.per.code() == "course" || q.per.code() == "studio";
  return (is_frequency(q.per) && q.per.code() != "batch" && !each_time) || (lessons && per_meeting);
}

void Amounts::add_commitment(CountingClause const& c, Quantity const& q, Words const& where) {
  // 每学期派出教授授课，人均不少于32课时: the amount of the duty that was named
  if (last_commitment_ != no_heading && !c.here) {
    Commitment& named = plan_.commitments[last_commitment_];
    if (named.amount.unit.empty() && !named.amount.min && !named.lasts && named.amount.per == q.per) {
      named.amount = q;
      context_.draft.from(pointer("commitments", last_commitment_), c.words);
      return;
    }
  }
  Commitment duty = commitment_of(c);
  duty.amount = q;
  add(std::move(duty), c, where);
  if (q.per.code() != "visit") frequency_ = q.per;
}

void Amounts::add_target(CountingClause const& c, Piece<Amount> const& a, Quantity const& q, Words const& where,
                         Span within) {
  Target t{.number = counting_.number, .of = counting_.of, .title = context_.draft.text(told(c.words)), .promised = q};
  // 小学10名，初中6名: the title of the document tells who is counted
  if (q.unit == unit::person && s_.words.size() < 1000 && lexicon_.find("participant", s_.words.view()).empty())
    t.title = context_.draft.text(std::string(plan_.title.any()) + "：" + told(c.words));
  t.indicator = context_.draft.text(where);
  (void)area();
  if (std::optional<Date> const due = due_of(c, a)) t.due = due;
  for (Piece<TierCondition> const& tier : c.tiers)
    if (tier.span.offset >= within.offset && tier.span.end() <= within.end()) t.tier = tier.value;
  set_obligation(t.obligation, c.text);
  context_.draft.add(std::move(t), "t");
  if (first_target_ == no_heading) first_target_ = plan_.targets.size() - 1;
  context_.draft.from(pointer("targets", plan_.targets.size() - 1), where);
}

void Amounts::reach_points(CountingClause const& c) {
  static Pattern const points(
      "(?:[均总得评]分|分差|差距|之差|成绩|满意度|测评|评价)(?:[^,。;]{0,15}?[^,。;\\d.:时点])?((?:不低于|不少于|"
      "不超过|不高于|至少|超过|"
      "约|近)?\\d{1,3}(?:\\.\\d{1,2})?)分("
      "以上|以内|以下|之内|左右)?(?:$|[^之钟数制别批期层])");
  static Pattern const bounded("不低于|不少于|不超过|不高于|至少|超过|达|到|为|在|以上|以内|以下|左右|之内|差距|之差");
  // 教学成绩40分，得分低于60分的: how the work is appraised
  static Pattern const appraised("满分|计分|得分低于|定为|分、|占\\d");
  if (appraised.in(c.text)) return;
  std::string counted;
  if (auto const change = change_of_points().find(c.text)) {
    auto const was = parse_number((*change)[1]);
    if (!was) return;
    Result r{.value = was.value().value};
    r.title = context_.draft.text(c.words);
    context_.draft.add(std::move(r), "r");
    context_.draft.from(pointer("results", plan_.results.size() - 1), c.words);
    counted = std::string((*change)[2]) + "个";
  } else if (auto const m = points.find(c.text); m && bounded.in((*m)[0])) {
    counted = std::string((*m)[1]) + "个" + (m->has(2) ? std::string((*m)[2]) : std::string());
  }
  if (counted.empty()) return;
  auto const amount = parse_quantity(counted, lexicon_);
  if (!amount) return;
  Target t{.number = counting_.number,
           .of = counting_.of,
           .title = context_.draft.text(told(c.words)),
           .promised = amount.value().value,
           .due = due_};
  t.promised.unit = {};
  t.promised.wording = {};
  t.indicator = context_.draft.text(c.words);
  set_obligation(t.obligation, c.text);
  context_.draft.add(std::move(t), "t");
  context_.draft.from(pointer("targets", plan_.targets.size() - 1), c.words);
}

void Amounts::reach_rank(CountingClause const& c) {
  if (!c.counted.empty() || c.tiers.size() != 1 || c.here || !reaches_rank(c.text)) return;
  Target t{.number = counting_.number,
           .of = counting_.of,
           .title = context_.draft.text(told(c.words)),
           .tier = c.tiers.front().value,
           .due = due_};
  t.indicator = context_.draft.text(c.words);
  set_obligation(t.obligation, c.text);
  context_.draft.add(std::move(t), "t");
  context_.draft.from(pointer("targets", plan_.targets.size() - 1), c.words);
}

std::optional<Date> Amounts::due_of(CountingClause const& c, Piece<Amount> const& a) const {
  static Pattern const year_before("((?:19|20)\\d\\d)年$");
  if (auto const y = year_before.find(c.text.substr(0, a.span.offset))) return Date(std::stoi(std::string((*y)[1])));
  return due_;
}

int Amounts::days_of_year(CountingClause const& c, Piece<Amount> const& a) {
  Quantity const& q = a.value.quantity;
  if (q.unit != unit::time || !q.min || !q.max || *q.min != Decimal(1) || *q.max != Decimal(1)) return 0;
  static Pattern const months(
      "(?:每年)?((?:\\d{1,2}月(?:\\d{1,2}日|份|[上中下]旬|[底初中末])?(?:[、和与及]|以及)?){2,})[^,。;]{0,24}?(?:各|"
      "分别)[^,。;]{0,24}$");
  static Pattern const month("月");
  std::string_view const before = c.text.substr(0, a.span.offset + (a.value.each ? a.span.length : 0));
  auto const m = months.find(ending(before));
  if (!m) return 0;
  int n = 0;
  std::string_view const list = (*m)[1];
  for (auto one = month.find(list); one; one = month.find(list, one->end())) ++n;
  return n;
}

void Amounts::settle_unit(CountingClause const& c, Piece<Amount> const& a, Quantity& q) {
  std::string_view const before = c.text.substr(0, a.span.offset);
  static Pattern const batches("批$");
  if (q.unit == unit::item && batches.in(a.wording)) q.unit = unit::time;
  // 编印《社区讲师手册》一册: a paper by its title
  static Pattern const copies_of("》(?:丛书|读本|案例集)?$");
  static Pattern const one_of("(?:册|本|份|篇|部|卷)$");
  if (q.unit == unit::item && one_of.in(a.wording) && (copies_of.in(before) || c.text.substr(a.span.end(), 3) == "《"))
    q.unit = unit::document;
  // 学习心得1篇, 写一篇跟班手记
  static Pattern const by_writing("篇(?:以上)?$");
  static Pattern const notes("(?:心得|反思|手记|日志|记录|笔记)$");
  if (q.unit == unit::item && (by_writing.in(a.wording) || (one_of.in(a.wording) && notes.in(before))))
    q.unit = unit::document;
  // 30个留守孩子: people, whatever counter
  static Pattern const people(
      "^[\\p{Han}]{0,6}?(?:孩子|学生|娃娃?|小朋友|幼儿|儿童|老师|教师|干部|徒弟|学员|家长|队员|选手|专家|校长|园长|"
      "组长|主任)"
      "(?:$|[^们的工校社队团组站口才])");
  static Pattern const one_by_one("个$");
  if (one_by_one.in(a.wording) && people.at(c.text, a.span.end())) q.unit = unit::person;
  // 分别提高8个、5个百分点: the unit is said once
  if (one_by_one.in(a.wording) && points_behind(c.text, a.span.end())) q.unit = unit::percent;
  // 续签师徒协议14份，新增4份，共18份: the noun is said once
  static Pattern const no_noun("^(?:其中)?(?:新增|共|合计|总计|共计|增加|再)?$");
  std::string const counter = last_counter(a.wording);
  bool const same = !counted_unit_.empty() && counter == counted_counter_;
  if (same && no_noun.in(before) && a.span.end() == c.text.size()) q.unit = counted_unit_;
  // 建设基地12个，其中甲市7个、乙市5个
  if (same && c.of_the_last && q.unit == unit::item) q.unit = counted_unit_;
  counted_unit_ = q.unit;
  counted_counter_ = counter;
}

bool points_behind(std::string_view text, std::size_t at) {
  static Pattern const points("^(?:、|和|与|及)\\d{1,3}(?:\\.\\d{1,2})?个百分点");
  return points.at(text, at).has_value();
}

}  // namespace bangfu::document::reader
