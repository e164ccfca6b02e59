// SPDX-License-Identifier: BSL-1.0
// What a sentence counts: targets, and duties with a frequency or a length.
#include <algorithm>
#include <set>

#include <bangfu/document/duration.hpp>
#include <bangfu/document/folded.hpp>
#include <bangfu/document/number.hpp>
#include <bangfu/document/obligation.hpp>
#include <bangfu/document/tier.hpp>

#include "measures.hpp"
#include "scopes.hpp"

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

bool bounded_within(std::string_view wording) {
  static Pattern const bound("^(?:不少于|不低于|不得少于|至少|不超过|不多于)");
  return bound.in(wording);
}

/// Whom 每人 and 人均 mean: those whom the sentence named last.
Scope each_of(std::string_view before) {
  static Pattern const people("(学生|幼儿|队员|生源)|(教师|老师|教员|导师|骨干|公开课|示范课|课例)");
  Scope out = scope::person;
  for (auto m = people.find(before); m; m = people.find(before, m->end()))
    out = m->has(1) ? scope::student : scope::teacher;
  return out;
}

/// The counter at the end of an amount: 份.
std::string last_counter(std::string_view wording) {
  if (wording.empty()) return {};
  std::string out;
  append_utf8(out, last_character(wording));
  return out;
}

/// A clause and what it speaks of.
struct Clause {
  Words words{};
  std::string_view text{};
  bool of_the_last = false;  ///< 其中…: part of what was counted before
  std::vector<ScopeHit> scopes{};
  std::optional<Scope> here{};  ///< how often
  std::vector<Piece<TierCondition>> tiers{};
  std::vector<Piece<Amount>> counted{};
  std::vector<Piece<Duration>> lengths{};
  bool timed = false;       ///< it says when
  bool flowing = false;     ///< somebody goes somewhere
  bool has_times = false;   ///< 3次
  bool each_visit = false;  ///< it begins with 每次, 每人次, …
};

/// Whether words say by when.
bool says_by_when(std::string_view text) {
  static Pattern const by_date("前|到[^,。;]{1,12}(?:年|月|日|底|末|学期)|截至|之前|年底|by ");
  return by_date.in(text);
}

class Amounts {
 public:
  Amounts(Context& context, Sentence const& sentence, Counting const& counting)
      : context_(context),
        plan_(context.plan()),
        lexicon_(context.draft.lexicon()),
        s_(sentence),
        counting_(counting),
        targets_before_(context.plan().targets.size()),
        due_(counting.due) {}

  void read() {
    take_due_of_heading();
    for (std::size_t i = 0; i < s_.clauses.size(); ++i) clause(i);
    for (OfEach const& each : of_each_) repeat(each);
  }

 private:
  void clause(std::size_t i) {
    Words const words = without_lead(s_.clauses[i]);
    std::string_view const text = words.view();
    static Pattern const although_term("认定|满\\d+课时|资金|经费|助学金|慰问金");
    if (s_.is_term[i] && !although_term.in(text) && !checks_work(text)) return;
    std::vector<Piece<Timing>> const timings = find_timings(text, context_.time, lexicon_);
    take_due(text, timings);
    static Pattern const bare_rate("^(?:每(?:人|名|位)?次|每人|标准|按)[^,]{0,10}\\d");
    if (i > 0 && s_.is_term[i - 1] && !s_.is_term[i] && bare_rate.at(text) && timings.empty()) {
      static Pattern const yuan("元");
      if (!yuan.in(text)) return;
    }
    // 该校目前缺专业课教师11名: how things are
    static Pattern const lacking("^[^,]{0,14}?(?:目前|现|尚|仍|还)*(?:缺(?:少|额|编)?|短缺|空缺)[^,]{0,14}[名人个]$");
    if (lacking.in(text)) return;
    Clause c = clause_of(i, words, timings);
    static Pattern const each_time("^(?:每人?|一)次");
    bool const of_a_visit = each_time.at(c.text).has_value();
    if (c.each_visit && last_commitment_ != no_heading && lasts_each_time(c)) {
      each_visit_ = of_a_visit;
      return;
    }
    take_change(c);
    std::size_t const targets_in_clause = plan_.targets.size();
    auto const persons = std::count_if(c.counted.begin(), c.counted.end(),
                                       [](Piece<Amount> const& a) { return a.value.quantity.unit == unit::person; });
    for (std::size_t k = 0; k < c.counted.size(); ++k) count(c, i, k);
    reach_points(c);
    reach_rank(c);
    several_travellers_ = several_travellers_ || (persons > 1 && c.here && is_frequency(*c.here));
    duty(c, i, targets_in_clause);
    if (c.here && c.here->code() != "visit") frequency_ = c.here;
    if (of_a_visit && (!c.lengths.empty() || !c.counted.empty()))
      each_visit_ = true;
    else if (c.here)
      each_visit_ = false;
    note_lead(c);
    deadline(c, i);
  }

  /// 每年“六一”前后，…; 每周二第3节，…: how often, and nothing else, what the next clause does.
  void note_lead(Clause const& c) {
    static Pattern const only_when(
        "^(?:于)?(?:每|逢)[^,]{0,24}(?:前|后|时|期间|初|末|底|中|假|季|春|夏|秋|冬|月|节|日|”|午|晚|[^个]周["
        "一二三四五六日])$");
    static Pattern const on_a_day("[节日”午晚底末初时点](?:之?前|之?后|前后)?$|周[一二三四五六日]$");
    lead_.reset();
    if (!c.here || !c.counted.empty() || !only_when.in(c.text) || !is_frequency(*c.here)) return;
    lead_ = Quantity{.per = *c.here};
    if (!on_a_day.in(c.text)) return;
    int const days = c.here->code() == "week" ? days_of_each_week(c.text) : 0;
    lead_->min = lead_->max = Decimal(std::max(days, 1));
    lead_->unit = of_timetable().in(c.text) ? unit::lesson : unit::time;
  }

  // --- by when ---

  void take_due_of_heading() {
    std::size_t const heading = counting_.statement.heading;
    static Pattern const limit("到|至|前|底|截至|末");
    if (counting_.matter != SubjectMatter::aims || heading == no_heading) return;
    std::string_view const title = context_.outline.headings[heading].title.view();
    if (!limit.in(title)) return;
    for (Piece<Timing> const& t : find_timings(title, context_.time, lexicon_))
      if (t.value.when.window && t.value.when.window->end() && t.value.when.window->end()->year() != 0)
        due_ = t.value.when.window->end();
  }

  void take_due(std::string_view text, std::vector<Piece<Timing>> const& timings) {
    if (says_by_when(text))
      for (Piece<Timing> const& t : timings) {
        if (!t.value.when.window || t.value.when.recurs) continue;
        Period const& w = *t.value.when.window;
        std::string_view const before = text.substr(0, t.span.offset);
        bool const to = before.size() >= 3 && before.substr(before.size() - 3) == "到";
        if (to && w.start_bound() != Bound::open && w.single() && w.start())
          due_ = w.start();
        else if ((to || w.start_bound() == Bound::open) && w.end())
          due_ = w.end();
      }
    // …，期末徒弟交教学设计一份: no longer by the date of a clause before
    if (at_the_end().at(text) && timings.empty()) due_.reset();
    // 年内, 三年内 tell no day; 年底前 does
    static Pattern const by_year_end("(?:^|[^\\d年])(?:年底|年末|岁末|年终)(?:以?前|之前)");
    if (context_.time.year && by_year_end.in(text)) due_ = Date(*context_.time.year, 12, 31);
  }

  /// What begins with the end of a stretch of time, and is done once.
  static Pattern const& at_the_end() {
    static Pattern const words("^(?:并|于|在)?(?:期末|期满|年底|年终|岁末|学期末|学年末|最后|结束)");
    return words;
  }

  /// 每校派驻团队不少于5人，第二季度前全部到岗: when what stands before is due; and a deadline with nothing to count.
  void deadline(Clause const& c, std::size_t i) {
    static Pattern const in_place(
        "到岗|到位|完成|落实到位|建成|就位|定稿|完稿|成稿|交回|交稿|付印|付梓|刊印|出版|上交|验收|上线|投入使用|印发|"
        "启用|交付|交印|运抵|运到|送达|送到|到货|发放|移交|安装|调试|落成|竣工|完工|开通|建好|配齐|办结|办妥|结题|"
        "结项|落地|开课|开班|兑现");
    if (!c.counted.empty() || !due_ || !says_by_when(c.text)) return;
    bool dates_others = false;
    if (i > 0 && in_place.in(c.text))
      for (std::size_t k = targets_before_; k < plan_.targets.size(); ++k) {
        dates_others = true;
        if (!plan_.targets[k].due) plan_.targets[k].due = due_;
      }
    static Pattern const hands_in("报送|提交|上报|报(?:[^告名道表刊]|$)|交(?:[^流接往通际友稿]|$)");
    // 各写总结一份，12月31日前发给我园
    static Pattern const passes_on("[前底](?:报|交|送|发|寄|提交|上报|报送|汇总)(?:[^告名道表刊流接往通际友稿]|$)");
    if (i > 0 && passes_on.in(c.text))
      for (std::size_t k = targets_before_; k < plan_.targets.size(); ++k)
        if (plan_.targets[k].promised.unit == unit::document && !plan_.targets[k].due) {
          plan_.targets[k].due = due_;
          dates_others = true;
        }
    // …，于6月底前交对方审读: what becomes of it, and nothing to count
    static Pattern const only_time("^[^,]{0,14}(?:前|内|底|末|日|月)$");
    bool const goes_on = i > 1 || (i == 1 && !only_time.in(s_.clauses[0].view()));
    if (!hands_in.in(c.text) || c.here || dates_others || goes_on) return;
    Target t{.number = counting_.number, .of = counting_.of, .title = context_.draft.text(c.words), .due = due_};
    t.indicator = t.title;
    context_.draft.add(std::move(t), "t");
    context_.draft.from(pointer("targets", plan_.targets.size() - 1), c.words);
  }

  // --- what a clause speaks of ---

  Clause clause_of(std::size_t i, Words const& words, std::vector<Piece<Timing>> const& timings) const {
    static Pattern const thereof("^(?:其中|内含|含)");
    static Pattern const going("(?:到|赴|前往|来|往|参加|回访|访问)");
    static Pattern const visit_first(
        "^(?:每人?次|每批次|[每一]次|每人每次|每晚|[每一]节|[每一]场|[每一]期|[每一]回|一趟)(?:约|为|不少于|不多于|"
        "不超过|至少|各)?["
        "\\d一二三四五六七八九十两半]");
    Clause c;
    c.words = words;
    c.text = words.view();
    c.of_the_last = thereof.at(s_.clauses[i].view()).has_value();
    c.scopes = scopes_in(context_, c.text);
    for (ScopeHit const& h : c.scopes)
      if (is_frequency(h.scope)) c.here = h.scope;
    c.tiers = find_tiers(c.text, lexicon_);
    // What lies within a time (2021年9月至2024年8月) is no length and no number.
    std::vector<Span> times;
    for (Piece<Timing> const& t : timings)
      if (t.value.when.window) times.push_back(t.span);
    c.timed = !times.empty();
    auto const in_time = [&](Span span) {
      return std::any_of(times.begin(), times.end(),
                         [&](Span const& t) { return t.offset < span.end() && span.offset < t.end(); });
    };
    // 下半年修订, 后半年: a time
    static Pattern const half_of("(?:上|下|前|后)$");
    for (Piece<Duration>& d : find_durations(c.text, lexicon_)) {
      bool const half = d.wording.rfind("半年", 0) == 0 && half_of.in(c.text.substr(0, d.span.offset));
      bool const often = std::any_of(c.scopes.begin(), c.scopes.end(), [&](ScopeHit const& h) {
        return h.begin <= d.span.offset && h.end > d.span.offset && is_period(h.scope) &&
               (h.begin == 0 || h.end >= d.span.end());
      });
      // 113年9月, 113學年度: a year of another count, and nobody's stay
      Length const stay = d.value.stay();
      // 学期结束前两周: a day
      std::string_view ahead = c.text.substr(0, d.span.offset);
      bool const until = ahead.ends_with("前");
      if (until) ahead.remove_suffix(3);
      if ((until || d.wording.starts_with("前")) && ends_with_an_end(ahead)) continue;
      // 每月最后一个星期五: a day
      static Pattern const which("(?:最后|第|头|首|末)$");
      static Pattern const weekday("^[一二三四五六日天]");
      bool const day_of_week = weekday.at(c.text, d.span.end()) && which.in(c.text.substr(0, d.span.offset));
      if (day_of_week) continue;
      bool const era = stay.unit == TimeUnit::year && stay.max && *stay.max > Decimal(60);
      if (stay.unit == TimeUnit::lesson || half || often || era || in_time(d.span)) continue;
      c.lengths.push_back(std::move(d));
    }
    std::size_t passed = 0;  // scopes that end before the amount
    for (Piece<Amount>& a : find_amounts(c.text, lexicon_)) {
      // 一次不少于3节: 一次 is of each of which 3节 is said
      while (passed < c.scopes.size() && c.scopes[passed].end < a.span.end()) ++passed;
      bool const of_each = passed < c.scopes.size() && c.scopes[passed].begin <= a.span.offset;
      if (of_each || is_length(a.value.quantity.unit) || in_time(a.span) || counts_nothing(c.text, a)) continue;
      c.counted.push_back(std::move(a));
    }
    c.flowing = going.in(c.text);
    c.has_times = std::any_of(c.counted.begin(), c.counted.end(),
                              [](Piece<Amount> const& a) { return a.value.quantity.unit == unit::time; });
    c.each_visit = visit_first.at(c.text).has_value();
    return c;
  }

  /// 每次不少于2天: the length of each time of the duty before. @returns whether it is one
  bool lasts_each_time(Clause const& c) {
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

  /// 合格率由62%提高到90%: what is, and what is to be.
  void take_change(Clause& c) {
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

  // --- how many ---

  /// One amount of a clause: the amount of a term, a commitment or a target.
  void count(Clause const& c, std::size_t i, std::size_t k) {
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

  /// 数学、英语教师各1名: who they are, each with the same number. None where it is schools that stand there.
  std::vector<std::string> members_each(Clause const& c, Piece<Amount> const& a, Quantity const& q) const {
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

  /// 语文、物理、化学三个教研组每月各送课一次; 大、中、小班各2节: each of those named.
  static std::vector<std::string> things_each(Clause const& c, Piece<Amount> const& a) {
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

  /// What is promised of each of several stands once for each of them.
  struct OfEach {
    bool commitment = false;
    std::size_t index = 0;
    std::vector<std::string> members{};
    Words where{};
  };
  void repeat(OfEach const& each) {
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

  /// Whether an amount is one of each period, and not one to be reached.
  static bool is_duty(Quantity const& q) {
    bool const lessons = q.unit == unit::lesson || q.unit == unit::class_hour;
    // 每次不少于4人: how many each time is no frequency
    bool const each_time =
        q.per.code() == "visit" && (q.unit == unit::person || q.unit == Unit("pair") || q.unit == unit::school);
    bool const per_meeting = q.per.code() == "session" || q.per.code() == "course" || q.per.code() == "studio";
    return (is_frequency(q.per) && q.per.code() != "batch" && !each_time) || (lessons && per_meeting);
  }

  void add_commitment(Clause const& c, Quantity const& q, Words const& where) {
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

  void add_target(Clause const& c, Piece<Amount> const& a, Quantity const& q, Words const& where, Span within) {
    often_ = false;
    Target t{
        .number = counting_.number, .of = counting_.of, .title = context_.draft.text(told(c.words)), .promised = q};
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

  /// 平均分差距缩小到8分以内: points, which no counter tells.
  void reach_points(Clause const& c) {
    static Pattern const points(
        "(?:[均总得评]分|分差|差距|之差|成绩|满意度|测评|评价)(?:[^,。;]{0,15}?[^,。;\\d.:时点])?((?:不低于|不少于|"
        "不超过|不高于|至少|超过|"
        "约|近)?\\d{1,3}(?:\\.\\d{1,2})?)分("
        "以上|以内|以下|之内|左右)?(?:$|[^之钟数制别批期层])");
    static Pattern const bounded(
        "不低于|不少于|不超过|不高于|至少|超过|达|到|为|在|以上|以内|以下|左右|之内|差距|之差");
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

  /// 年底前建成县级示范园: a rank to be reached, and nothing to count.
  void reach_rank(Clause const& c) {
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

  std::optional<Date> due_of(Clause const& c, Piece<Amount> const& a) const {
    static Pattern const year_before("((?:19|20)\\d\\d)年$");
    if (auto const y = year_before.find(c.text.substr(0, a.span.offset))) return Date(std::stoi(std::string((*y)[1])));
    return due_;
  }

  /// Of what there is so much: each school, each year.
  Scope per_of(Clause const& c, Piece<Amount> const& a) const {
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
    static Pattern const all_year("全年|全学年|一年内");
    static Pattern const one_term("本学期|全学期|一学期内");
    std::string_view const ahead = tail(text.substr(0, a.span.offset));
    bool const of_term = one_term.in(ahead);
    if (per.empty() && (of_term || all_year.in(ahead)) &&
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
    // 出去学习的老师回来必须讲一堂汇报课: each of them
    static Pattern const each_must("(?:教师|老师|学员)[^。;]{0,20}(?:必须|须|要|应)");
    static Pattern const one_thing("^(?:一|1)(?:堂|节|次|篇|份)");
    if (per.empty() && one_thing.in(a.wording) && each_must.in(tail(sentence.substr(0, from + a.span.offset))))
      per = scope::teacher;
    return per;
  }

  /// 6月、12月各检查一次: how many times a year; 0 where nothing of the kind is said.
  static int days_of_year(Clause const& c, Piece<Amount> const& a) {
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

  /// Whether the frequency of the clauses before holds for an amount: not for one that has a time of its own.
  bool as_often_as_before(Clause const& c, Piece<Amount> const& a) const {
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
        "[年月](?:累计|共|合计)|累计|[一二两三四五六七八九十\\d](?:年|学年)(?:内|间|共|里)");
    // 期末徒弟交教学设计一份, 合编《钳工实训》教材一本: once, at its own time, or made once
    static Pattern const makes(
        "(?:编|研发|开发|出版|建成|申报|立项)[^,]*(?:教材|读本|丛书|手册|校本课程|资源库|题库|课题)");
    bool const own_time = c.timed && !c.here && !part_of_year.in(c.text);
    return frequency_ && !in_all_years.in(c.text) && !own_time && !at_the_end().at(c.text) && !makes.in(c.text) &&
           (!c.of_the_last || (often_ && last_counter(a.wording) == counted_counter_)) &&
           lasting.count(counted.code()) == 0 && !c.here && counted != unit::percent && !own_count.in(c.text);
  }

  /// Of each of which 各 speaks: schools or subjects.
  Scope each_named(Clause const& c, Piece<Amount> const& a) const {
    static Pattern const subjects("(?:学科|[^学教]科|课程|专业)[^,。;每长处室]{0,4}各|重点专业.*各");
    static Pattern const schools("(?:学校|校|园|小学|中学)[^,。;每]{0,10}各");
    std::string_view const before = c.text.substr(0, a.value.each ? a.span.end() : a.span.offset);
    if (before.find("各") == std::string_view::npos && !a.value.each) return {};
    std::string_view const whole = s_.words.view().substr(0, c.words.begin - s_.words.begin + a.span.end());
    if (subjects.in(before) || subjects.in(whole) || names_subjects(before)) return scope::subject;
    return schools.in(before) ? scope::school : Scope();
  }

  /// 政治、生物、地理教师各: whether subjects stand before 各.
  bool names_subjects(std::string_view before) const {
    std::size_t const each = before.rfind("各");
    if (each == std::string_view::npos) return false;
    static Pattern const their_teachers("^(?:学科|专业|骨干|科)?(?:教师|老师|教员|教研员|骨干)?$");
    std::string_view const near = tail(before.substr(0, each));
    std::vector<Lexicon::Found> const found = lexicon_.find("subject", near);
    return !found.empty() && their_teachers.in(near.substr(found.back().span.end()));
  }

  /// What is counted, where the counter does not tell it.
  void settle_unit(Clause const& c, Piece<Amount> const& a, Quantity& q) {
    std::string_view const before = c.text.substr(0, a.span.offset);
    static Pattern const batches("批$");
    if (q.unit == unit::item && batches.in(a.wording)) q.unit = unit::time;
    // 编印《社区讲师手册》一册: a paper by its title
    static Pattern const copies_of("》(?:丛书|读本|案例集)?$");
    static Pattern const one_of("(?:册|本|份|篇|部|卷)$");
    if (q.unit == unit::item && one_of.in(a.wording) &&
        (copies_of.in(before) || c.text.substr(a.span.end(), 3) == "《"))
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

  // --- how long, and how often where nothing is counted ---

  void duty(Clause const& c, std::size_t i, std::size_t targets_in_clause) {
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
      week.amount.unit = of_timetable().in(c.text) ? unit::lesson : unit::time;
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
    // 隔周三下午: on one day of each fortnight
    static Pattern const one_day("隔周[一二三四五六日天](?:[上下中]午|晚|早|[^次节回轮场])");
    if (one_day.in(c.text) || (c.here && part_of_each().in(c.text))) {
      often.amount.min = often.amount.max = Decimal(1);
      often.amount.unit = unit::time;
    }
    meets_ = often.amount.unit == unit::time;
    add(std::move(often), c, c.words);
  }

  /// 每周一、三下午第二节: lessons of the timetable.
  static Pattern const& of_timetable() {
    static Pattern const words("第[一二三四五六七八九十\\d]{1,2}节");
    return words;
  }

  /// 每学期末, 每月最后一个星期五, 每年12月20日前: once, as a day or a part of each period is meant.
  static Pattern const& part_of_each() {
    static Pattern const words(
        "(?:每|逢)(?:学期|学年|年年?|月|季度?|周)(?:[末底初]|结束|开学)|逢[双单]月|[双单隔]周(?:周|星期)["
        "一二三四五六日]|"
        "每(?:个?月|个?学期)[^,。;每]{0,4}(?:第["
        "一二三四]|"
        "最后一?)个?(?:周|星期)|每年[^,。;"
        "每]{0,4}\\d{1,2}月(?:\\d{1,2}日|[上中下]旬|[底初])?(?:之?前)?");
    return words;
  }

  /// Words of what is done again and again.
  static bool duties(std::string_view text) {
    static Pattern const words(
        "确定|互通|通报|上报|寄送|通信|交换|会商|联系|沟通|反馈|研究|总结|汇报|轮流|轮换|值班|走访|家访|巡|"
        "选派|派|组织|开展|举办|召开|参加|捐赠|赠送|互访|交流|检查|抽查|报送|提交|邀请|送教|互派|接收|安排|辅导|听课|"
        "上课|授课|集训|更新|发布|编印|开放|"
        "提供|进行|培训|指导|帮助|慰问|评比|考核|公开");
    return words.in(text);
  }

  /// Whether the clause says how long something that is done lasts.
  bool lasts(Clause const& c, std::size_t i) const {
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
        "满[一二三\\d]+年|近[一二三两]年|周岁");
    // 到乙校任教满一学年: how long they stay, where no condition is made of it
    static Pattern const stays_for(
        "(?:到|赴|前往|在|来|往)[^,。;]{1,20}(?:任教|支教|工作|挂职|跟岗|服务|任职|执教|驻校|学习|授课)(?:至少)?满["
        "一二两三四五\\d]+个?(?:学年|"
        "学期|年|月|周)$");
    if (!c.lengths.empty() && stays_for.in(c.text) && !counting_.dated && sends_people()) return true;
    if (c.lengths.empty() || not_a_length.in(c.text) || counting_.dated) return false;
    // 甲校对口帮扶乙校，期限三年: how long the help lasts as a whole
    static Pattern const term("^(?:[\\p{Han}]{0,2}(?:期限?|周期|时间)|为期|时限)");
    // 2023年9月至2026年8月，为期三年
    static Pattern const from_to(
        "^[^,。;]{0,12}\\d{4}年[\\d月日]{0,6}起?(?:至|到|-|—+|~)[\\d年月日]{2,12}[底止]{0,2}$");
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

  /// Whether the sentence sends somebody whom it counts.
  [[nodiscard]] bool sends_people() const {
    static Pattern const sends("(?:派|选送|抽调|遴选|安排|推荐)[^。;]{0,40}[\\d一二两三四五六七八九十][名位人]");
    return sends.in(tail(s_.words.view())) || sends.in(beginning(s_.clauses.front().view(), 300));
  }

  void length(Clause const& c, std::size_t targets_in_clause) {
    take_over_target(c, targets_in_clause);
    // 任期一年，每月到校工作不少于4天: another duty, as often as it says itself
    bool const another = last_commitment_ != no_heading && c.here && is_period(*c.here) && !c.each_visit &&
                         plan_.commitments[last_commitment_].lasts &&
                         plan_.commitments[last_commitment_].amount.per != *c.here;
    if (last_commitment_ == no_heading || another) begin_commitment(c);
    Piece<Duration> const& piece = c.lengths.front();
    Duration const& d = piece.value;
    Commitment& duty = plan_.commitments[last_commitment_];
    bool const in_all = c.text.find("累计") != std::string_view::npos && !d.each;
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

  /// 选派教师2人…，为期半年: people who were counted, with a length, are a commitment.
  void take_over_target(Clause const& c, std::size_t targets_in_clause) {
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

  void begin_commitment(Clause const& c) {
    Commitment duty = commitment_of(c);
    static Pattern const each_batch(
        "^每[批期](?:次)?(?:不少于|不超过|至少|约|各|为|为期|时间)?[\\d一二三四五六七八九十两半]");
    // 每批4人，每批一周: how long a batch stays, whose people were counted
    auto const by_batch = [](Scope const& s) { return s.code() == "batch" || s.code() == "session"; };
    bool const counted = std::any_of(plan_.targets.begin() + static_cast<std::ptrdiff_t>(targets_before_),
                                     plan_.targets.end(), [&](Target const& t) {
                                       return by_batch(t.promised.per) || t.promised.unit == unit::person ||
                                              t.promised.unit == unit::session;
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
        duty.amount.min = duty.amount.max = Decimal(1);
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

  // --- what is made ---

  Commitment commitment_of(Clause const& c) {
    return {.number = counting_.number,
            .of = counting_.of,
            .area = area(),
            .title = context_.draft.text(told(c.words)),
            .by = counting_.by};
  }

  void add(Commitment duty, Clause const& c, Words const& place) {
    set_obligation(duty.obligation, c.text);
    context_.draft.add(std::move(duty), "k");
    last_commitment_ = plan_.commitments.size() - 1;
    context_.draft.from(pointer("commitments", last_commitment_), place);
  }

  /// A heading under which something is promised is an area, found when it is first needed.
  Area area() const {
    return counting_.matter == SubjectMatter::terms ? Area() : area_of(context_, counting_.statement.heading);
  }

  /// What a number is about: its sentence, or where that is long its first clause and its own.
  std::string told(Words const& clause) const {
    Statement const& statement = counting_.statement;
    std::string out;
    if (!statement.title.empty()) out = statement.title.original() + "：";
    if (statement.title.empty() && s_.words.size() < 75 && statement.heading != no_heading &&
        context_.outline.headings[statement.heading].title.size() < 60 && !context_.latin())
      out = context_.outline.headings[statement.heading].title.original() + "：";
    Words const whole = without_lead(s_.words);
    if (whole.size() <= 400) return out + whole.original();
    Words const first = without_lead(s_.clauses.front());
    if (first.begin == clause.begin) return out + clause.original();
    return out + first.original() + "…" + clause.original();
  }

  void set_obligation(Obligation& obligation, std::string_view text) const {
    auto const found = find_obligations(text, lexicon_);
    if (!found.empty()) obligation = found.front().value;
  }

  Context& context_;
  Plan& plan_;
  Lexicon const& lexicon_;
  Sentence const& s_;
  Counting const& counting_;
  std::size_t targets_before_;
  std::optional<Date> due_;
  std::optional<Scope> frequency_{};          ///< carried on within the sentence
  std::optional<Quantity> lead_{};            ///< of a clause that says how often, and nothing else
  std::size_t last_commitment_ = no_heading;  ///< of the sentence
  std::size_t first_target_ = no_heading;
  Unit counted_unit_{};  ///< what the amount before counted, and its counter
  std::string counted_counter_{};
  std::vector<OfEach> of_each_{};  ///< what is promised of each of a list
  bool several_travellers_ = false;
  bool often_ = false;       ///< the amount before has a frequency
  bool meets_ = false;       ///< and counts how many times something takes place
  bool each_visit_ = false;  ///< what is counted belongs to each of the visits named before
};

}  // namespace

bool is_length(Unit const& unit) {
  static constexpr std::string_view known[] = {"minute", "hour", "day",         "working_day", "week",
                                               "month",  "term", "school_year", "year"};
  return std::find(std::begin(known), std::end(known), unit.code()) != std::end(known);
}

void read_amounts(Context& context, Sentence const& sentence, Counting const& counting) {
  Amounts(context, sentence, counting).read();
}

}  // namespace bangfu::document::reader
