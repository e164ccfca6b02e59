// SPDX-License-Identifier: BSL-1.0
// What a sentence counts: targets, and duties with a frequency or a length.
#include "document/reader/amounts/amounts.hpp"

#include <algorithm>
#include <utility>

#include <bangfu/document/obligation.hpp>

#include "document/reader/outline/areas.hpp"

namespace bangfu::document::reader {
namespace {

/// Whether words end with what a day before it is counted from: 学期结束|前两周.
bool ends_with_an_end(std::string_view words) {
  static Pattern const ends("(?:结束|开学|期满|届满|到期|放假|考试|离校|完成|出发|开始)之?$");
  return ends.in(words);
}

/// Whether words say by when.
bool says_by_when(std::string_view text) {
  static Pattern const by_date("前|到[^,。;]{1,12}(?:年|月|日|底|末|学期)|截至|之前|年底|by ");
  return by_date.in(text);
}

}  // namespace

void Amounts::read() {
  take_due_of_heading();
  for (std::size_t i = 0; i < s_.clauses.size(); ++i) clause(i);
  for (OfEach const& each : of_each_) repeat(each);
}

void Amounts::clause(std::size_t i) {
  Words const words = without_lead(s_.clauses[i]);
  if (words.size() > longest_clause) {
    context_.draft.unread(words, "分句过长，其中的数字未读", "a clause too long for its numbers to be read");
    return;
  }
  std::string_view const text = words.view();
  std::vector<Piece<Timing>> const timings = find_timings(text, context_.time, lexicon_);
  take_due(text, timings);
  CountingClause c = clause_of(i, words, timings);
  bool const term = s_.is_term[i] && !checks_work(text);
  if (!term && c.each_visit && last_commitment_ != no_heading && lasts_each_time(c)) return;
  take_change(c);
  keep_promised(c, i);
  std::size_t const targets_in_clause = plan_.targets.size();
  auto const persons = std::count_if(c.counted.begin(), c.counted.end(),
                                     [](Piece<Amount> const& a) { return a.value.quantity.unit == unit::person; });
  for (std::size_t k = 0; k < c.counted.size(); ++k) count(c, i, k);
  if (c.here) carried_ = c.here;
  if (term) return;
  reach_points(c);
  reach_rank(c);
  several_travellers_ = several_travellers_ || (persons > 1 && c.here && is_frequency(*c.here));
  duty(c, i, targets_in_clause);
  if (c.here && c.here->code() != "visit") frequency_ = c.here;
  note_lead(c);
  deadline(c, i);
}

CountedNumber Amounts::number_of(CountingClause const& c, std::size_t i, Piece<Amount> const& a,
                                 std::size_t all_times) const {
  bool const times = all_times > (a.value.quantity.unit == unit::time ? 1U : 0U);
  return {.clause = c.words,
          .sentence = s_.words,
          .at = a.span,
          .quantity = a.value.quantity,
          .each = a.value.each,
          .in_all = a.value.in_all,
          .matter = counting_.matter,
          .heading = counting_.statement.heading,
          .scopes = &c.scopes,
          .carried = carried_,
          .unit_before = unit_before_,
          .clauses_before = i,
          .others = c.counted.size() - 1,
          .is_term = s_.is_term[i],
          .dated = counting_.dated,
          .timed = c.timed,
          .lasts = !c.lengths.empty(),
          .times = times,
          .of_the_last = c.of_the_last,
          .measure_made = !counting_.of.empty(),
          .numbered = !counting_.number.empty()};
}

void Amounts::keep_promised(CountingClause& c, std::size_t i) {
  std::vector<bool> promised;
  auto const times = static_cast<std::size_t>(std::count_if(
      c.counted.begin(), c.counted.end(), [](Piece<Amount> const& a) { return a.value.quantity.unit == unit::time; }));
  for (Piece<Amount>& a : c.counted) {
    CountedNumber const number = number_of(c, i, a, times);
    Promise promise = promise_of(context_, number);
    a.value.quantity.per = std::move(promise.per);
    promised.push_back(promise.promised);
    unit_before_ = number.quantity.unit;
    // 由区财政发放，每次60元: the amount of the term before
    Unit const& u = a.value.quantity.unit;
    if (!promised.back() && (u == unit::yuan || u == unit::ten_thousand_yuan) && i > 0 && s_.is_term[i - 1] &&
        !s_.is_term[i] && !plan_.terms.empty() && !plan_.terms.back().amount) {
      plan_.terms.back().amount = a.value.quantity;
      context_.draft.from(pointer("terms", plan_.terms.size() - 1), c.words);
    }
  }
  std::size_t n = 0;
  c.counted.erase(
      std::remove_if(c.counted.begin(), c.counted.end(), [&](Piece<Amount> const&) { return !promised[n++]; }),
      c.counted.end());
}

void Amounts::note_lead(CountingClause const& c) {
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

void Amounts::take_due_of_heading() {
  std::size_t const heading = counting_.statement.heading;
  static Pattern const limit("到|至|前|底|截至|末");
  if (counting_.matter != SubjectMatter::aims || heading == no_heading) return;
  std::string_view const title = context_.outline.headings[heading].title.view();
  if (!limit.in(title)) return;
  for (Piece<Timing> const& t : find_timings(title, context_.time, lexicon_))
    if (t.value.when.window && t.value.when.window->end() && t.value.when.window->end()->year() != 0)
      due_ = t.value.when.window->end();
}

void Amounts::take_due(std::string_view text, std::vector<Piece<Timing>> const& timings) {
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

Pattern const& Amounts::at_the_end() {
  static Pattern const words("^(?:并|于|在)?(?:期末|期满|年底|年终|岁末|学期末|学年末|最后|结束)");
  return words;
}

void Amounts::deadline(CountingClause const& c, std::size_t i) {
  static Pattern const in_place(
      "到岗|到位|完成|落实到位|建成|就位|定稿|完稿|成稿|交回|交稿|付印|付梓|刊印|出版|上交|验收|上线|投入使用|印发|"
      "启用|交付|交印|运抵|运到|送达|送到|到货|发放|移交|安装|调试|落成|竣工|完工|开通|建好|配齐|办结|办妥|结题|"
      "结项|落地|开课|开班|兑现|印出|印成|装好|投用|开题|初稿");
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

CountingClause Amounts::clause_of(std::size_t i, Words const& words, std::vector<Piece<Timing>> const& timings) const {
  static Pattern const thereof("^(?:其中|内含|含)");
  static Pattern const visit_first(
      "^(?:每人?次|每批次|[每一]次|每人每次|每晚|[每一]节|[每一]场|[每一]期|[每一]回|一趟)(?:约|为|不少于|不多于|"
      "不超过|至少|各)?["
      "\\d一二三四五六七八九十两半]");
  CountingClause c;
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
    // 赛前一个月到甲校集训: the whole of that month
    static Pattern const event("[赛会考课训]$");
    if (d.wording.starts_with("前") && event.in(ahead)) {
      d.value.min = d.value.max;
      times.push_back(d.span);
      c.lengths.push_back(std::move(d));
      continue;
    }
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
    // 刀具一批: nobody says how many
    bool const some = a.wording == "一批" && !c.here;
    if (of_each || some || is_length(a.value.quantity.unit) || in_time(a.span)) continue;
    c.counted.push_back(std::move(a));
  }
  c.each_visit = visit_first.at(c.text).has_value();
  return c;
}

Commitment Amounts::commitment_of(CountingClause const& c) {
  return {.number = counting_.number,
          .of = counting_.of,
          .area = area(),
          .title = context_.draft.text(told(c.words)),
          .by = counting_.by};
}

void Amounts::add(Commitment duty, CountingClause const& c, Words const& place) {
  set_obligation(duty.obligation, c.text);
  context_.draft.add(std::move(duty), "k");
  last_commitment_ = plan_.commitments.size() - 1;
  context_.draft.from(pointer("commitments", last_commitment_), place);
}

Area Amounts::area() const {
  return counting_.matter == SubjectMatter::terms ? Area() : area_of(context_, counting_.statement.heading);
}

std::string Amounts::told(Words const& clause) const {
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

void Amounts::set_obligation(Obligation& obligation, std::string_view text) const {
  auto const found = find_obligations(text, lexicon_);
  if (!found.empty()) obligation = found.front().value;
}

bool is_length(Unit const& unit) {
  static constexpr std::string_view known[] = {"minute", "hour", "day",         "working_day", "week",
                                               "month",  "term", "school_year", "year"};
  return std::find(std::begin(known), std::end(known), unit.code()) != std::end(known);
}

void read_amounts(Context& context, Sentence const& sentence, Counting const& counting) {
  Amounts(context, sentence, counting).read();
}

}  // namespace bangfu::document::reader
