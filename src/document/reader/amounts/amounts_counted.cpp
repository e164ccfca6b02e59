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

/// Whom 每人 and 人均 mean: those whom the sentence named last; where it names nobody, it speaks of staff.
Scope each_of(std::string_view before) {
  static Pattern const people(
      "(学生|幼儿|队员|生源|孩子|同学|小朋友|学童)|(教师|老师|教员|导师|骨干|干部|成员|带头人|徒弟|师傅|"
      "校长|园长|主任|"
      "学员|人员|专家|公开课|示范课|课例)");
  // 两校四年级结成笔友，每人写信两封
  static Pattern const classes("[一二三四五六七八九高初](?:年级|[一二三]年级)(?:$|[^组教备主])|笔友|小队|中队");
  Scope out;
  for (auto m = people.find(before); m; m = people.find(before, m->end()))
    out = m->has(1) ? scope::student : scope::teacher;
  if (out.empty()) out = classes.in(before) ? scope::student : scope::teacher;
  return out;
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
      "跃升|前移|下降|降低|降|减少|压减)(?:到|至|为)");
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
  // 7月中旬，学生约50名到我院参加研学营: who goes, in a row of the schedule
  bool const travellers =
      counting_.dated && q.unit == unit::person && q.min && q.max && *q.min == *q.max && q.per.empty() && c.flowing;
  if (travellers) return;
  q.per = per_of(c, a);
  if (int const days = days_of_year(c, a); days > 1 && q.per == Scope("year")) q.min = q.max = Decimal(days);
  settle_unit(c, a, q);
  std::vector<std::string> members = members_each(c, a, q);
  if (!members.empty() && (!c.here || !is_frequency(q.per))) q.per = {};
  std::size_t const where_begin = k == 0 ? 0 : counts_from(c.text, c.counted[k - 1], a);
  std::size_t const where_end = k + 1 == c.counted.size() ? c.text.size() : counts_from(c.text, a, c.counted[k + 1]);
  Words const where = c.words.part(where_begin, where_end).trimmed("、(,)");
  bool const money = q.unit == unit::yuan || q.unit == unit::ten_thousand_yuan;
  // 每人每月1500元: a rate, which belongs to the terms
  static Pattern const each_head("每(?:人|生|位|名|节|课时|校|对|点|间|个|次)|人均|生均");
  if (q.unit == unit::yuan && (!q.per.empty() || each_head.in(c.text))) return;
  // 由区财政发放，每次60元: the amount of the term before
  static Pattern const gives("^[^,]{0,16}(?:投入|出资|捐|安排|划拨|拨出|筹)");
  if (money && i > 0 && s_.is_term[i - 1] && !s_.is_term[i] && !plan_.terms.empty() && !gives.in(c.text)) {
    if (!plan_.terms.back().amount) plan_.terms.back().amount = q;
    context_.draft.from(pointer("terms", plan_.terms.size() - 1), c.words);
    return;
  }
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
  std::string_view const before = tail(c.text.substr(0, a.span.offset));
  auto const m = list.find(before);
  if (!m || (!m->has(2) && !a.value.each)) return {};
  // The words before the first of them: 我校选派数学
  static Pattern const lead(
      "^.*(?:选派|派出|派遣|派驻|派|选送|安排|接收|推荐|薦派|荐派|聘请|其中|随行|学期|学年|每年|继续|遴选|抽调|各出|"
      "校出|拟|由)");
  std::string_view words = (*m)[1];
  if (auto const l = lead.at(words); l && l->end() + 6 <= words.size() && words.find("、") > l->end())
    words.remove_prefix(l->end());
  if (!context_.institutions.find(words).empty()) return {};
  static Pattern const joint("、|和|与|及");
  static Pattern const no_people("(?:学校|小学|中学|幼儿园|校|园|县|市|区|乡|镇|班|年级)(?:校长|园长)?$");
  std::vector<std::string> members;
  std::size_t from = 0;
  for (auto j = joint.find(words); j; j = joint.find(words, j->end())) {
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
      tail(c.text.substr(0, a.span.offset + (a.value.each && a.wording.starts_with("各") ? 3U : 0U)));
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
  often_ = true;
  meets_ = q.unit == unit::time;
}

void Amounts::add_target(CountingClause const& c, Piece<Amount> const& a, Quantity const& q, Words const& where,
                         Span within) {
  often_ = false;
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
  auto const m = points.find(c.text);
  if (!m || !bounded.in((*m)[0]) || appraised.in(c.text)) return;
  std::string const counted = std::string((*m)[1]) + "个" + (m->has(2) ? std::string((*m)[2]) : std::string());
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

Scope Amounts::per_of(CountingClause const& c, Piece<Amount> const& a) const {
  std::string_view const text = c.text;
  Quantity const& q = a.value.quantity;
  Scope per = q.per;
  if (per.code() == "person_time" || (per == scope::person && a.wording.find("每") == std::string::npos &&
                                      a.wording.find("人均") == std::string::npos))
    per = {};
  // The frequency that stands before it
  for (ScopeHit const& h : c.scopes)
    if (h.begin <= a.span.offset && is_frequency(h.scope) && !is_frequency(per)) per = h.scope;
  if (per.empty())
    for (ScopeHit const& h : c.scopes)
      if (h.end <= a.span.end() + 1) per = h.scope;
  static Pattern const all_year("全年|全学年|一年内|年度(?:累计|共)");
  // 学期内每班通信不少于3次; but 学期内送出活动6节 is one sum
  static Pattern const one_term("本学期|全学期|一学期内|学期内每");
  std::string_view const ahead = tail(text.substr(0, a.span.offset));
  bool const of_term = one_term.in(ahead);
  if (!is_frequency(per) && (of_term || all_year.in(ahead)) &&
      (q.unit == unit::time || q.unit == unit::lesson || q.unit == unit::session || q.unit == unit::class_hour))
    per = Scope(of_term ? "term" : text.find("全学年") == std::string_view::npos ? "year" : "school_year");
  // 每次下校听课不少于4节，评课不少于2节: of each visit as well
  if (per.empty() && each_visit_ && !c.here && (q.unit == unit::lesson || q.unit == unit::session))
    per = Scope("visit");
  bool const mean = per == scope::person && text.substr(0, a.span.end()).find("人均") != std::string_view::npos;
  if ((per.empty() || mean) && as_often_as_before(c, a)) per = *frequency_;
  // 每学年各组织学生25人互访一次: the visits are yearly, the pupils are counted
  if ((c.has_times || (!c.here && meets_)) && q.unit == unit::person && is_frequency(per) && per.code() != "batch" &&
      per.code() != "visit")
    per = {};
  if (per.empty() && days_of_year(c, a) > 1) per = Scope("year");
  if (per.empty()) per = each_named(c, a);
  std::string_view const sentence = s_.words.view();
  std::size_t const from = c.words.begin - s_.words.begin;
  if (per == scope::person) per = each_of(tail(sentence.substr(0, from + a.span.end())));
  // 出去学习的老师回来必须讲一堂汇报课, 回校后上展示课一节: each of them
  static Pattern const each_must(
      "(?:教师|老师|学员|徒弟|干部|成员|人员)[^。;]{0,20}(?:必须|须|要|应)[^。;]{0,16}$|(?:教师|老师|学员|徒弟|干部|"
      "成员|"
      "人员|骨干|学习)[^。;]*(?:回来|返?回校|返校|返回|回园|归来|临走|离校前|离园前|学习结束|跟岗结束|期满)[^。;每]{0,"
      "16}$");
  // 协议期满，双方形成总结一份: others do it
  static Pattern const by_others("(?:双方|各方|两[校园地]|学校|领导|校长|园长|小组|局|由)[^,。;]{0,16}$");
  static Pattern const one_thing("^(?:一|1)(?:堂|节|次|篇|份|本)");
  std::string_view const so_far = tail(sentence.substr(0, from + a.span.offset));
  if (per.empty() && one_thing.in(a.wording) && each_must.in(so_far) && !by_others.in(so_far)) per = scope::teacher;
  return per;
}

int Amounts::days_of_year(CountingClause const& c, Piece<Amount> const& a) {
  Quantity const& q = a.value.quantity;
  if (q.unit != unit::time || !q.min || !q.max || *q.min != Decimal(1) || *q.max != Decimal(1)) return 0;
  static Pattern const months(
      "(?:每年)?((?:\\d{1,2}月(?:\\d{1,2}日|份|[上中下]旬|[底初中末])?(?:[、和与及]|以及)?){2,})[^,。;]{0,24}?(?:各|"
      "分别)[^,。;]{0,24}$");
  static Pattern const month("月");
  std::string_view const before = c.text.substr(0, a.span.offset + (a.value.each ? a.span.length : 0));
  auto const m = months.find(tail(before));
  if (!m) return 0;
  int n = 0;
  std::string_view const list = (*m)[1];
  for (auto one = month.find(list); one; one = month.find(list, one->end())) ++n;
  return n;
}

bool Amounts::as_often_as_before(CountingClause const& c, Piece<Amount> const& a) const {
  Unit const& counted = a.value.quantity.unit;
  // 每学期…2次，两校各出1名教师: of each school
  static Pattern const of_schools("^(?:两校|双方|两园|各校|三校|各园|各方)各");
  if (of_schools.at(c.text) && counted == unit::person) return false;
  static Pattern const part_of_year("[上下前后]半年|[上下]学期|[春夏秋冬]");
  static Pattern const own_count("参会|带徒|满意率|获|等奖|奖项|力争|争取|惠及|受益|达到|建成");
  // Things are built once, however often people meet: 每月聚会一次，研发课程二套
  static std::set<std::string, std::less<>> const lasting{"course",     "base", "studio",    "set",
                                                          "speciality", "pair", "agreement", "project"};
  static Pattern const in_all_years(
      "[年月](?:累计|共|合计)|累计|全年|全学年|年度(?:累计|共)|[一二两三四五六七八九十\\d](?:年|学年)(?:内|间|共|里)");
  // 期末徒弟交教学设计一份, 合编《钳工实训》教材一本: once, at its own time, or made once
  static Pattern const makes(
      "(?:编|研发|开发|出版|建成|申报|立项)[^,]*(?:教材|读本|丛书|手册|校本课程|资源库|题库|课题)");
  bool const own_time = c.timed && !c.here && !part_of_year.in(c.text);
  return frequency_ && !in_all_years.in(c.text) && !own_time && !at_the_end().at(c.text) && !makes.in(c.text) &&
         (!c.of_the_last || (often_ && last_counter(a.wording) == counted_counter_)) &&
         lasting.count(counted.code()) == 0 && !c.here && counted != unit::percent && !own_count.in(c.text);
}

Scope Amounts::each_named(CountingClause const& c, Piece<Amount> const& a) const {
  static Pattern const subjects("(?:学科|[^学教]科|课程|专业)[^,。;每长处室]{0,4}各|重点专业.*各");
  static Pattern const schools("(?:学校|校|园|小学|中学|双方|各方|两地)[^,。;每]{0,10}各");
  static Pattern const both("(?:两|双|各|三|四)(?:校|园|方|院|地)各");
  // 各支援学校选派1名干部
  static Pattern const each_school(
      "(?:^|[,;])各[\\p{Han}]{0,4}?(?:学校|校|园)(?:[^,。;各每共合总累]|共同|合作|总务){0,16}$");
  // 10月和次年4月各请6位老师, 分春秋两季各派5名: of each batch of people
  static Pattern const times(
      "(?:月[^,。;]{0,4}[、和与及][^,。;]{0,6}月(?:份|底|初|[上中下]旬)?|[两三四](?:季|批次?|次|期|轮)|[春夏]、?秋|"
      "上、?下半年)[^,。;各]{0,4}各");
  if (a.value.quantity.unit == unit::person && !both.in(c.text) &&
      times.in(tail(c.text.substr(0, a.value.each ? a.span.end() : a.span.offset))))
    return Scope("batch");
  bool const share = a.value.quantity.unit == unit::percent || a.value.quantity.unit == unit::rank;
  if (!share && each_school.in(c.text.substr(0, a.span.offset))) return scope::school;
  std::string_view const before = c.text.substr(0, a.value.each ? a.span.end() : a.span.offset);
  if (before.find("各") == std::string_view::npos && !a.value.each) return {};
  std::string_view const whole = s_.words.view().substr(0, c.words.begin - s_.words.begin + a.span.end());
  if (subjects.in(before) || subjects.in(whole) || names_subjects(before)) return scope::subject;
  return schools.in(before) ? scope::school : Scope();
}

bool Amounts::names_subjects(std::string_view before) const {
  std::size_t const each = before.rfind("各");
  if (each == std::string_view::npos) return false;
  static Pattern const their_teachers("^(?:学科|专业|骨干|科)?(?:教师|老师|教员|教研员|骨干)?$");
  std::string_view const near = tail(before.substr(0, each));
  std::vector<Lexicon::Found> const found = lexicon_.find("subject", near);
  return !found.empty() && their_teachers.in(near.substr(found.back().span.end()));
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

}  // namespace bangfu::document::reader
