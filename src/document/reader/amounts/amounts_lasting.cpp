// SPDX-License-Identifier: BSL-1.0
// How long what is done lasts, and how often it is done where nothing is counted.
#include "document/reader/amounts/amounts.hpp"

#include <algorithm>

#include "document/reader/measures/forms.hpp"

namespace bangfu::document::reader {
namespace {

bool bounded_within(std::string_view wording) {
  static Pattern const bound("^(?:不少于|不低于|不得少于|至少|不超过|不多于)");
  return bound.in(wording);
}

}  // namespace

bool Amounts::lasts_each_time(CountingClause const& c) {
  Commitment& duty = plan_.commitments[last_commitment_];
  Unit const counted = c.counted.empty() ? Unit() : c.counted.front().value.quantity.unit;
  std::optional<Length> each;
  if (!c.lengths.empty()) {
    each = c.lengths.front().value.stay();
  } else if (counted == unit::lesson || counted == unit::class_hour) {
    Quantity const& q = c.counted.front().value.quantity;
    each = Length{.min = q.min, .max = q.max, .unit = TimeUnit::lesson};
  }
  if (!each) return false;
  if (!duty.lasts) duty.lasts.emplace();
  duty.lasts->each = *each;
  context_.draft.from(pointer("commitments", last_commitment_), c.words);
  return true;
}

void Amounts::duty(CountingClause const& c, std::size_t i, std::size_t targets_in_clause) {
  static Pattern const weekly_duty(
      "交流|研讨|讨论|沟通|视频|碰头|值班|直播|开设|授课|上课|送课|辅导|教研|备课|开放|会商|例会|同步|办公|到校|课|"
      "蹲点|驻|教授|练习|指导|到|赴|工作");
  static Pattern const weekday_only("每周[一二三四五六日天](?:[^次节回]|$)");
  if (lasts(c, i)) {
    length(c, targets_in_clause);
    return;
  }
  if (!c.counted.empty() || c.each_visit || last_commitment_ != no_heading) return;
  int const days = days_of_each_week(c.text);
  // 每周二到乙校走教，上4节课: how many lessons stands behind
  static Pattern const lessons_behind("^[^每共]{0,12}(?:\\d|[一二两三四五六七八九十])+(?:节|课时|堂)");
  bool const counted_behind = i + 1 < s_.clauses.size() && lessons_behind.in(s_.clauses[i + 1].view());
  if (days > 0 && counted_behind) return;
  if (days > 0 && weekly_duty.in(c.text)) {
    Commitment week = commitment_of(c);
    week.amount.min = week.amount.max = Decimal(days);
    week.amount.unit = of_timetable().in(c.text) && !meets().in(c.text) ? unit::lesson : unit::time;
    week.amount.per = Scope("week");
    add(std::move(week), c, c.words);
    return;
  }
  bool const regular =
      c.here ? c.here->code() != "visit" && c.here->code() != "day" && !weekday_only.in(c.text) : lead_.has_value();
  if (!regular || !(duties(c.text) || is_act(c.text) || !modalities_of(context_, c.text).empty())) return;
  Commitment often = commitment_of(c);
  if (c.here)
    often.amount.per = *c.here;
  else
    often.amount = *lead_;
  if (often.amount.unit == unit::lesson && meets().in(c.text)) often.amount.unit = unit::time;
  // 隔周三下午: on one day of each fortnight
  static Pattern const one_day(
      "(?:隔周|逢?[单双]周(?:的?(?:周|星期)))[一二三四五六日天](?:[上下中]午|晚|早|[^次节回轮场])");
  if (one_day.in(c.text) || (c.here && part_of_each().in(c.text))) {
    often.amount.min = often.amount.max = Decimal(times_of_each(c.text));
    often.amount.unit = unit::time;
  }
  add(std::move(often), c, c.words);
}

Pattern const& Amounts::of_timetable() {
  static Pattern const words("第[一二三四五六七八九十\\d]{1,2}节");
  return words;
}

Pattern const& Amounts::meets() {
  static Pattern const words(
      "^(?:[^课]|备课|网课|听课|评课|磨课)*(?:备课|教研|研讨|例会|会商|碰头|读书|听课|评课|磨课|议课)(?:[^课]|备课|"
      "听课|评课|磨课|议课)*$");
  return words;
}

Pattern const& Amounts::part_of_each() {
  static Pattern const words(
      "(?:每|逢)(?:学期|学年|年年?|月|季度?|周)(?:[末底初]|结束|开学)|逢[双单]月|[双单隔]周(?:周|星期)["
      "一二三四五六日]|"
      "每(?:个?月|个?学期)[^,。;每]{0,4}(?:第["
      "一二三四]|"
      "最后一?)个?(?:周|星期)|每年[^,。;"
      "每]{0,4}(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月(?:\\d{1,2}日|[上中下]旬|[底初])?(?:之?前)?");
  return words;
}

int Amounts::times_of_each(std::string_view text) {
  static std::string const month =
      "(?:次年|翌年|来年)?(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月份?(?:[上中下]旬|[初底])?";
  static Pattern const months("每年[^,。;每至到]{0,4}?(" + month + "(?:[、和与及]" + month + ")+)");
  static Pattern const each("月");
  auto const m = months.find(text);
  if (!m) return 1;
  int count = 0;
  for (auto e = each.find((*m)[1]); e; e = each.find((*m)[1], e->end())) ++count;
  return count;
}

bool Amounts::duties(std::string_view text) {
  static Pattern const words(
      "确定|互通|通报|上报|寄送|通信|交换|会商|联系|沟通|反馈|研究|总结|汇报|轮流|轮换|值班|走访|家访|巡|"
      "选派|派|组织|开展|举办|召开|参加|捐赠|赠送|互访|交流|检查|抽查|报送|提交|邀请|送教|互派|接收|安排|辅导|听课|"
      "上课|授课|集训|更新|发布|编印|开放|"
      "提供|进行|培训|指导|帮助|慰问|评比|考核|公开");
  return words.in(text);
}

bool Amounts::lasts(CountingClause const& c, std::size_t i) const {
  static Pattern const not_a_length(
      "第[一二三四]个|[一二三两五]年(?:投入|安排|拨付|筹集|[^,]{0,4}一遍)|[三两五四六]年(?:培养|建成|完成|内|来)|"
      "办学|总时长|"
      "这一学年|[三四五六七九十\\d]年(?:制|一贯|"
      "贯通)|为期[^,]{1,4}的(?"
      ":结对|对口|帮扶|合作|协作|支援|援助|共建|行动|"
      "计划)|(?:合作|协作|帮扶|结对|协议|有效|计划)(?:期限|周期|期)|["
      "一二三两]年里|满[\\d一二三四五六七八九十两]+(?:年|个?月|周|小时|天)|年期[^,"
      "]{0,4}\\d|撤销|^(?:通过|经过|经)[^,]{0,4}(?:年|学期|个月)|用[^,]{1,8}(?:时间|左右)|(?:力争|争取|计划|经过|"
      "利用)[^,]{1,8}(?"
      ":年|月|期)|规划|[三五]"
      "年(?:"
      "共|立项|累计|"
      "行动)|轮换|关键一年|通过一年|期以上|半年、|缺勤|擅自|提前|以内完成|内完成|教龄|"
      "满[一二三\\d]+年|满[一二三两半\\d]个?(?:学期|学年)(?:的|者)|^(?:驻|任教|支教|跟岗|挂职)[^,]{0,3}满["
      "一二三两半\\d]个?(?:学期|学年)|同一(?:天|日|周|月)|近[一二三两]年|周岁");
  // 到乙校任教满一学年: how long they stay, where no condition is made of it
  static Pattern const stays_for(
      "(?:到|赴|前往|在|来|往)[^,。;]{1,20}(?:任教|支教|工作|挂职|跟岗|服务|任职|执教|驻校|学习|授课)(?:至少)?满["
      "一二两三四五\\d]+个?(?:学年|"
      "学期|年|月|周)$");
  // 三年收徒9人, 五年后: within how long
  static Pattern const within(
      "^[两三四五六十]年(?:以?后|之后|期满)|^[两三四五六十]年[\\p{Han}]{1,4}\\d+(?:人|名|对|项|"
      "个|门|本|次|"
      "场|节)");
  if (within.in(c.text)) return false;
  // 三年，从2024年3月1日到2027年2月28日, below 协议期限: how long the paper holds
  static Pattern const term_heading("期限|周期|有效期|期程|起止");
  std::size_t const heading = counting_.statement.heading;
  if (c.lengths.size() == 1 && c.lengths[0].span.length == c.text.size() && heading != no_heading &&
      term_heading.in(context_.outline.headings[heading].title.view()))
    return false;
  if (!c.lengths.empty() && stays_for.in(c.text) && !counting_.dated && sends_people()) return true;
  if (c.lengths.empty() || not_a_length.in(c.text) || counting_.dated) return false;
  // 甲校对口帮扶乙校，期限三年: how long the help lasts as a whole
  static Pattern const term("^(?:[\\p{Han}]{0,2}(?:期限?|周期|时间)|为期|时限)");
  // 2023年9月至2026年8月，为期三年
  static Pattern const from_to("^[^,。;]{0,12}\\d{4}年[\\d月日]{0,6}起?(?:至|到|-|—+|~)[\\d年月日]{2,12}[底止]{0,2}$");
  if (i > 0 && term.at(c.text) &&
      (names_who_helps(context_, s_.clauses[i - 1].view()) || from_to.in(s_.clauses[i - 1].view())))
    return false;
  // 2024年秋季学期和2025年春季学期，一个学年: a length of nothing that is done
  // (asked of a short sentence only: it looks at the whole of it)
  bool const whole_clause = i > 0 && c.lengths.size() == 1 && c.lengths[0].span.length == c.text.size();
  bool const alone = whole_clause && s_.words.size() < 1000 && !c.timed && c.counted.empty() && !c.here && !lead_ &&
                     !is_act(s_.words.view()) && !duties(s_.words.view()) &&
                     modalities_of(context_, s_.words.view()).empty();
  return !alone;
}

bool Amounts::sends_people() const {
  static Pattern const sends("(?:派|选送|抽调|遴选|安排|推荐)[^。;]{0,40}[\\d一二两三四五六七八九十][名位人]");
  return sends.in(ending(s_.words.view())) || sends.in(beginning(s_.clauses.front().view(), 300));
}

void Amounts::length(CountingClause const& c, std::size_t targets_in_clause) {
  take_over_target(c, targets_in_clause);
  // 任期一年，每月到校工作不少于4天: another duty, as often as it says itself
  bool const another = last_commitment_ != no_heading && c.here && is_period(*c.here) && !c.each_visit &&
                       plan_.commitments[last_commitment_].lasts &&
                       plan_.commitments[last_commitment_].amount.per != *c.here;
  if (last_commitment_ == no_heading || another) begin_commitment(c);
  Piece<Duration> const& piece = c.lengths.front();
  Duration const& d = piece.value;
  Commitment& duty = plan_.commitments[last_commitment_];
  static Pattern const total("累计|合计|总计");
  bool const in_all = total.in(c.text) && !d.each;
  bool const each_time = c.text.find("每次") != std::string_view::npos;
  // 每周驻校不低于4天: so many days of each week
  static Pattern const bounded("(?:不少于|不低于|不得少于|至少|不超过|不多于)$");
  bool const counts_days = c.here && c.counted.empty() && !in_all && !d.each && duty.amount.unit.empty() &&
                           !duty.lasts && c.here->code() != "visit" && c.here->code() != "batch" &&
                           (d.unit == TimeUnit::day || d.unit == TimeUnit::hour) && !each_time &&
                           (bounded.in(c.text.substr(0, piece.span.offset)) || bounded_within(piece.wording));
  bool const of_each =
      c.text.find("每人次") == 0 || ((c.each_visit || each_time || c.text.find("每校") == 0) &&
                                     (duty.amount.min || duty.amount.max || !duty.amount.per.empty() || duty.in_all));
  Quantity const so_long{.min = d.min, .max = d.max, .unit = Unit(std::string(to_string(d.unit)))};
  if (counts_days) {
    duty.amount = so_long;
    duty.amount.per = *c.here;
  } else if (in_all) {
    duty.in_all = so_long;
  } else if (of_each) {
    if (!duty.lasts) duty.lasts.emplace();
    duty.lasts->each = d.stay();
  } else if (d.each && !d.min && !d.max) {
    Length const stay = *d.each;
    duty.lasts = Duration{.min = stay.min, .max = stay.max, .unit = stay.unit, .approximate = stay.approximate};
  } else if (d.each && d.min) {
    duty.in_all = so_long;
    if (!duty.lasts) duty.lasts.emplace();
    duty.lasts->each = d.each;
  } else if (!duty.lasts || (!duty.lasts->min && !duty.lasts->max)) {
    Box<Length> each = duty.lasts ? duty.lasts->each : Box<Length>();
    duty.lasts = d;
    if (each) duty.lasts->each = each;
  }
  context_.draft.from(pointer("commitments", last_commitment_), c.words);
}

void Amounts::take_over_target(CountingClause const& c, std::size_t targets_in_clause) {
  // Of several journeys in a sentence each has its own number and length
  bool const counted_here = plan_.targets.size() == targets_in_clause + 1;
  bool const first_here = last_commitment_ == no_heading && plan_.targets.size() - 1 == first_target_;
  if (c.counted.size() != 1 || c.counted[0].value.quantity.unit != unit::person || plan_.targets.empty() ||
      (!first_here && !counted_here))
    return;
  Target const t = plan_.targets.back();
  for (OfEach& each : of_each_)
    if (!each.commitment && each.index + 1 == plan_.targets.size()) {
      each.commitment = true;
      each.index = plan_.commitments.size();
    }
  Commitment duty{.number = t.number,
                  .of = t.of,
                  .title = t.title,
                  .by = counting_.by,
                  .amount = t.promised,
                  .obligation = t.obligation};
  plan_.targets.pop_back();
  context_.draft.forget(pointer("targets", plan_.targets.size()));
  first_target_ = no_heading;
  context_.draft.add(std::move(duty), "k");
  last_commitment_ = plan_.commitments.size() - 1;
  context_.draft.from(pointer("commitments", last_commitment_), s_.words);
}

void Amounts::begin_commitment(CountingClause const& c) {
  Commitment duty = commitment_of(c);
  static Pattern const each_batch(
      "^每[批期](?:次)?(?:不少于|不超过|至少|约|各|为|为期|时间)?[\\d一二三四五六七八九十两半]");
  // 每批4人，每批一周: how long a batch stays, whose people were counted
  auto const by_batch = [](Scope const& s) { return s.code() == "batch" || s.code() == "session"; };
  bool const counted = std::any_of(
      plan_.targets.begin() + static_cast<std::ptrdiff_t>(targets_before_), plan_.targets.end(), [&](Target const& t) {
        return by_batch(t.promised.per) || t.promised.unit == unit::person || t.promised.unit == unit::session;
      });
  bool const of_batch = !c.scopes.empty() && by_batch(c.scopes.front().scope) && each_batch.at(c.text);
  if (of_batch) {
    if (!counted) duty.amount.per = c.scopes.front().scope;
  } else if (c.here && c.here->code() != "visit" && !by_batch(*c.here)) {
    duty.amount.per = *c.here;
    // 每周三晚开设一小时讲座: on so many days of each week
    if (int const days = c.here->code() == "week" && c.counted.empty() ? days_of_each_week(c.text) : 0; days > 0) {
      duty.amount.min = duty.amount.max = Decimal(days);
      duty.amount.unit = unit::time;
    }
    if (duty.amount.unit.empty() && c.counted.empty() && part_of_each().in(c.text)) {
      duty.amount.min = duty.amount.max = Decimal(times_of_each(c.text));
      duty.amount.unit = unit::time;
    }
  } else if (!c.here && lead_) {
    duty.amount = *lead_;
  }
  // 每年七月组织学生二十四人、教师四人前往，为期八天: once a year
  if (several_travellers_ && frequency_) {
    duty.amount.min = duty.amount.max = Decimal(1);
    duty.amount.unit = unit::time;
    duty.amount.per = *frequency_;
  }
  add(std::move(duty), c, c.words);
}

}  // namespace bangfu::document::reader
