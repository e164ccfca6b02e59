// SPDX-License-Identifier: BSL-1.0
// The period of a plan: what the text says of its own term, then the lines below the title, the title, and the opening sentences.
#include <algorithm>
#include <optional>
#include <utility>

#include <bangfu/document/number.hpp>

#include "document/reader/context.hpp"
#include "document/reader/outline/frame.hpp"

namespace bangfu::document::reader {
namespace {

/// What leads up to the period of a paper.
Pattern const period_words(
    "(?:期限|期程|周期|协议期|合作期|结对期|执行期|有效期|实施期|服务期|支教期|托管期|共建期|计划期|帮扶期|起止|起讫|"
    "(?:办理|实施|计划|活动|执行|合作|协作|协议)期间|时间(?:是|为|从|自)|帮扶时间|活动时间|工作时间|计划期限|实施时间|"
    "起止时间|时限|培训时间)[^,。;]"
    "{0,6}?(?:为|:|自|由|从)|商定自|(?:^|[,。;])时间(?:是|为|从|自|由)|[学期年](?:度)?\\(|(?:^|[,。;()])(?:自|从|于)|"
    "年限|时维|takes effect|[Pp]eriod|[Dd]uration|[Tt]erm:|"
    "runs? from|from "
    "[A-Z\\d]|年度:|学年:|建设周期|for "
    "the (?:school )?year|定于|为做好|就");

bool is_range(Period const& p) {
  return !p.single() ||
         (p.start() && p.start()->precision() != Precision::day && p.start()->precision() != Precision::month);
}

/// Whether it lies within a month of the year.
bool is_short(Period const& p) {
  return p.start()->precision() == Precision::day && p.end()->precision() == Precision::day &&
         p.end()->latest_key() - p.start()->earliest_key() < 100;
}

/// Looks for the period in one place after the other; each function says whether it found one there.
class PeriodOfPlan {
 public:
  explicit PeriodOfPlan(Context& context)
      : context_(context), statements_(context.outline.statements), time_(context.time) {}

  void read() {
    if (told_by_the_text() || below_the_title() || in_a_heading() || line_of_its_own() || in_the_title() ||
        english_years() || at_the_beginning() || two_terms_joined() || in_the_opening())
      return;
    if (open_ended_) take(open_ended_->first, open_ended_->second);
  }

 private:
  void take(Words const& words, Period const& period) {
    context_.plan().period = period;
    context_.draft.from("/period", words);
  }

  [[nodiscard]] std::vector<Piece<Timing>> timings(std::string_view text) const {
    return find_timings(text, time_, context_.draft.lexicon());
  }

  bool first_window(Words const& words, bool of_days) {
    for (Piece<Timing> const& t : timings(words.view())) {
      if (!t.value.when.window || (!of_days && !is_range(*t.value.when.window))) continue;
      take(words.part(t.span.offset, t.span.end()), *t.value.when.window);
      return true;
    }
    return false;
  }

  /// 2021—2023年, 二〇二一年至二〇二三年
  bool years(Words const& words) {
    static Pattern const range(
        "((?:19|20)\\d\\d)年?(?:-|—|至|到|~|/)((?:19|20)\\d\\d)(?:学|学校)?年|"
        "([一二][〇零○九][〇零○一二三四五六七八九]{2})年?(?:-|—|至|到|~|/)"
        "([一二][〇零○九][〇零○一二三四五六七八九]{2})(?:(?:学|学校)?年|\\)|$)");
    auto const y = range.find(words.view());
    if (!y) return false;
    std::size_t const g = y->has(1) ? 1 : 3;
    auto const first = parse_number((*y)[g]);
    auto const last = parse_number((*y)[g + 1]);
    if (!first || !last || last.value().value < first.value().value) return false;
    take(words.part(y->begin(), y->end()), Period(Date(static_cast<int>(first.value().value.floor())),
                                                  Date(static_cast<int>(last.value().value.floor()))));
    return true;
  }

  bool told_by_the_text() {
    for (std::size_t k = 0; k < statements_.size() && k < 40; ++k) {
      Statement const& s = statements_[k];
      if (autumn_and_spring(s.whole) || takes_effect(s.whole) || from_day_to_day(s.whole) ||
          below_a_heading_of_time(s) || led_up_to(s, k))
        return true;
    }
    return false;
  }

  /// 2024年秋季学期和2025年春季学期
  bool autumn_and_spring(Words const& words) {
    static Pattern const two_terms(
        "((?:19|20)\\d\\d)年?秋季?(?:学期)?(?:和|与|及|、|至|到|-|,)((?:19|20)\\d\\d)年?春季?(?:学期)?");
    auto const m = two_terms.find(words.view());
    if (!m) return false;
    int const first = std::stoi(std::string((*m)[1]));
    if (std::stoi(std::string((*m)[2])) != first + 1) return false;
    take(words.part(m->begin(), m->end()), Period(Date(first, Season::autumn), Date(first + 1, Season::spring)));
    return true;
  }

  bool takes_effect(Words const& words) {
    static Pattern const effect(
        "on (\\d{1,2} [A-Z][a-z]+ \\d{4}) and (?:ends|expires|lasts until)(?: on)? (\\d{1,2} [A-Z][a-z]+ \\d{4})");
    auto const e = effect.find(words.view());
    if (!e) return false;
    auto const first = parse_date((*e)[1]);
    auto const last = parse_date((*e)[2]);
    if (!first || !last || first->value.earliest_key() > last->value.latest_key()) return false;
    take(words.part(e->begin(1), e->end(2)), Period(first->value, last->value));
    return true;
  }

  /// 三年，起于二〇二四年三月一日，止于二〇二七年二月二十八日; 从2021年9月1日算起，到2023年7月10日为止
  bool from_day_to_day(Words const& words) {
    static Pattern const two_days(
        "(?:起于|始于|起自|自|从|由)([^,。;至到]{6,40}?[日月])(?:起|算起|起算|开始|生效)?(?:实施|执行|施行|试行|推行)?,"
        "?"
        "(?:执行|实施)?(?:至|到|止于|终于|迄于)([^,。;]{3,40}?[日月])"
        "(?:为止|止|结束|期满|终止|完成|[,。;]|$)");
    auto const m = two_days.find(words.view());
    if (!m) return false;
    auto const first = parse_date((*m)[1]);
    if (!first || first->value.year() == 0) return false;
    auto const last = last_of_range((*m)[2], first->value);
    if (!last || last->earliest_key() <= first->value.latest_key()) return false;
    // 方案自2023年9月4日执行至2024年1月19日, within one year or to the month: where the words speak of the paper itself
    static Pattern const paper(
        "(?:^|[,。;(])(?:本|该)?(?:[\\p{Han}]{0,4}(?:时间|期限|周期|有效期)|(?:方案|计划|规划|协议|办法|纲要|意见|安排|"
        "约定)"
        "(?:有效期)?)(?:为|是)?:?$");
    static Pattern const days("日.*日");
    bool const of_paper = paper.in(words.view().substr(0, m->begin()));
    if (!of_paper && (last->year() <= first->value.year() || !days.in((*m)[0]))) return false;
    take(words.part(m->begin(1), m->end(2)), Period(first->value, *last));
    return true;
  }

  /// 到7月15日结束, behind a day of 2022: the end of a range, in the year of its beginning or the next.
  static std::optional<Date> last_of_range(std::string_view text, Date const& first) {
    TimeContext time;
    if (first.year() != 0) time.year = first.year();
    if (first.month()) time.month_before = static_cast<int>(*first.month());
    auto const last = parse_date(text, time);
    return last && last->value.year() != 0 ? std::optional<Date>(last->value) : std::nullopt;
  }

  bool below_a_heading_of_time(Statement const& s) {
    static Pattern const term_heading("期限|期程|周期|时间|时段|起止|有效期|[Pp]eriod|[Dd]uration");
    if (s.heading == no_heading || s.whole.size() >= 200 ||
        !term_heading.in(context_.outline.headings[s.heading].title.view()))
      return false;
    for (Piece<Timing> const& t : timings(s.whole.view())) {
      auto const& p = t.value.when.window;
      if (!p || p->single() || !p->start() || (p->end() && is_short(*p))) continue;
      take(s.whole.part(t.span.offset, t.span.end()), *p);
      return true;
    }
    return false;
  }

  /// 合作期限自…至…, This agreement runs from … to …
  bool led_up_to(Statement const& s, std::size_t k) {
    std::string_view const text = s.whole.view();
    for (auto m = period_words.find(text); m && m->end() > m->begin(); m = period_words.find(text, m->end())) {
      static Pattern const since("^from [A-Z\\d]$");
      bool const from = since.in((*m)[0]);
      // A joint project, "Reading at Fourteen", runs from …: no more than that
      static Pattern const runs("^runs? from$");
      static Pattern const it("(?:^|[.;] )(?:It|This|Co-?operation|Work|Help|Support|The (?:work|link)) $");
      bool const by_verb = runs.in((*m)[0]) && !it.in(text.substr(0, m->begin()));
      bool const opening = s.heading == no_heading && s.number.empty();
      if ((from || by_verb) && !opening && !of_the_paper(text.substr(0, m->begin()))) continue;
      // "from" belongs to the time: from 1 August 2022 until 31 July 2025
      std::size_t const begin = from ? m->begin() : m->end();
      std::vector<Piece<Timing>> const found = timings(text.substr(begin, 160));
      // 2021学年至2023学年，即2021年8月至2024年7月: the first that has its days
      std::size_t first = 0;
      while (first + 1 < found.size() && !found[first].value.when.window && found[first + 1].span.offset < 48) ++first;
      if (found.empty() || found.front().span.offset > 12) continue;
      if (first + 1 < found.size() && tells_months_of(text.substr(begin, 160), found[first], found[first + 1])) ++first;
      Span const span = found[first].span;
      auto const& p = found[first].value.when.window;
      if (!p || p->single() || !p->start()) continue;
      static Pattern const weak("从|^[,。;()]?(?:自|于|就)$|\\($");
      bool const strong = (*m)[0].size() > 3 && !weak.in((*m)[0]);
      Words const words = s.whole.part(begin + span.offset, begin + span.end());
      // 于4月11日至20日 is when something is done, 2024年3月 as well
      if (!strong && p->start() && p->end() && (is_short(*p) || !is_range(*p))) continue;
      // 从2019年起 tells since when, where another range tells how long
      if (!p->end() && !strong && !open_ended_) {
        open_ended_ = {words, *p};
      } else if (strong || k < 8) {
        take(words, *p);
        return true;
      }
    }
    return false;
  }

  /// 2023年春季学期至2024年秋季学期（2023年2月至2025年1月）: whether the bracket tells in months what stands before it in terms.
  static bool tells_months_of(std::string_view text, Piece<Timing> const& terms, Piece<Timing> const& months) {
    auto const& a = terms.value.when.window;
    auto const& b = months.value.when.window;
    return a && b && a->start() && b->start() && b->end() && !b->single() && !a->start()->month() &&
           b->start()->month() && b->end()->month() && months.span.offset == terms.span.end() + 1 &&
           text[terms.span.end()] == '(';
  }

  /// Whether words before a time speak of the paper, and not of something that it promises.
  static bool of_the_paper(std::string_view before) {
    static Pattern const subject(
        "(?i:\\b(?:this|the|our|present) (?:[a-z]+ ){0,3}?(?:agreement|plan|memorandum|partnership|programme|program|"
        "arrangement|scheme|project|support|collaboration|co-?operation|term|period|twinning|pairing)\\b[^.;]*|"
        "\\b(?:valid|effective|in force|in effect|covers|lasts|runs|dates?)\\b[^.;]{0,40}|"
        "^[^.;a-z]*)$");
    return subject.in(before);
  }

  bool below_the_title() {
    for (std::size_t const i : context_.outline.front) {
      Words const words(std::get<Passage>(context_.outline.layout->items[i]).words);
      if (!words.empty() && words.view()[0] == '(' && (first_window(words, false) || years(words))) return true;
    }
    return false;
  }

  /// 一、要办成的几件事（2023年3月1日—2025年2月28日）
  bool in_a_heading() {
    for (Heading const& h : context_.outline.headings) {
      static Pattern const bracket("\\(([^()]{8,60})\\)$");
      auto const m = bracket.find(h.title.view());
      if (!m || h.matter == SubjectMatter::schedule || h.matter == SubjectMatter::results) continue;
      auto const t = read_timing((*m)[1], time_, context_.draft.lexicon());
      if (!t || t->span.offset != 0 || t->span.length != (*m)[1].size()) continue;
      auto const& p = t->value.when.window;
      if (!p || p->single() || !p->start() || !p->end() || p->start()->precision() > Precision::month) continue;
      take(h.title.part(m->begin(1), m->end(1)), *p);
      return true;
    }
    return false;
  }

  /// A line of its own below the title: September 2021 to July 2023; …　2022年春季学期
  bool line_of_its_own() {
    for (std::size_t k = 0; k < statements_.size() && k < 2; ++k) {
      Statement const& s = statements_[k];
      static Pattern const sentence("[。;!?]|\\.$|《");
      if (s.heading != no_heading || s.whole.size() > 150 || !s.number.empty() || sentence.in(s.whole.view())) break;
      for (Piece<Timing> const& t : timings(s.whole.view())) {
        auto const& p = t.value.when.window;
        if (!p || !is_range(*p) || !p->start() || (p->single() && p->start()->precision() == Precision::year)) continue;
        bool const whole_line = t.span.length * 10 >= s.whole.size() * 7;
        bool const of_a_term = p->single() && !p->start()->month();
        if (!whole_line && !of_a_term) continue;
        take(s.whole.part(t.span.offset, t.span.end()), *p);
        return true;
      }
    }
    return false;
  }

  bool in_the_title() {
    std::vector<Words> const& title = context_.outline.title_parts;
    if (std::any_of(title.begin(), title.end(), [&](Words const& part) { return years(part); })) return true;
    for (Words const& part : title) {
      if (!first_window(part, true)) continue;
      // Several years in a title: the last one is planned for.
      for (Piece<Timing> const& t : timings(part.view())) {
        auto const& later = t.value.when.window;
        Period const& known = *context_.plan().period;
        if (later && later->single() && known.single() && later->start() && known.start() &&
            later->start()->year() > known.start()->year())
          take(part.part(t.span.offset, t.span.end()), *later);
      }
      (void)months_of_that_year();
      return true;
    }
    return false;
  }

  /// Partnership Plan 2024/25, School year 2024-2025
  bool english_years() {
    if (!context_.latin()) return false;
    static Pattern const plain_years("\\b((?:19|20)\\d\\d)(?:[-/–]((?:19|20)?\\d\\d))?\\b");
    static Pattern const school_year("^(?i:(?:for )?(?:the )?(?:school|academic) years?)[: ]+(?:19|20)\\d\\d");
    std::vector<Words> titles = context_.outline.title_parts;
    for (std::size_t const i : context_.outline.front)
      if (Words const line(std::get<Passage>(context_.outline.layout->items[i]).words); school_year.at(line.view()))
        titles.push_back(line);
    for (std::size_t k = 0; k < 2 && k < statements_.size(); ++k)
      if (school_year.at(statements_[k].whole.view())) titles.push_back(statements_[k].whole);
    for (Words const& part : titles) {
      auto const y = plain_years.find(part.view());
      if (!y) continue;
      int const first = std::stoi(std::string((*y)[1]));
      int last = y->has(2) ? std::stoi(std::string((*y)[2])) : first;
      if (last < 100) last += first / 100 * 100;
      if (last < first) continue;
      take(part.part(y->begin(), y->end()), first == last ? Period(Date(first)) : Period(Date(first), Date(last)));
      return true;
    }
    return false;
  }

  /// 2022年是…, 2022年，…
  bool at_the_beginning() {
    static Pattern const this_year("^((?:19|20)\\d\\d年(?:[春秋]季?(?:学期)?)?)[,是]");
    for (std::size_t k = 0; k < statements_.size() && k < 2; ++k) {
      Words const& words = statements_[k].whole;
      if (auto const m = this_year.find(words.view()); m && first_window(words.part(m->begin(1), m->end(1)), true))
        return true;
    }
    return false;
  }

  /// The autumn term 2024 and the spring term 2025
  bool two_terms_joined() {
    static Pattern const joint("^(?:和|及|与|、|至|到|-| and | to )$");
    auto const is_term = [](std::optional<Period> const& p) {
      return p && p->single() && p->start() && !p->start()->month() && p->start()->precision() != Precision::year;
    };
    for (std::size_t n = 0; n < statements_.size() && n < 12; ++n) {
      Words const& words = statements_[n].whole;
      if (words.size() > 2000) continue;
      std::vector<Piece<Timing>> const found = timings(words.view());
      for (std::size_t k = 0; k + 1 < found.size(); ++k) {
        auto const& a = found[k].value.when.window;
        auto const& b = found[k + 1].value.when.window;
        std::size_t const end = found[k].span.end();
        if (!is_term(a) || !is_term(b) || !joint.in(words.view().substr(end, found[k + 1].span.offset - end))) continue;
        take(words.part(found[k].span.offset, found[k + 1].span.end()), Period(*a->start(), *b->start()));
        return true;
      }
    }
    return false;
  }

  /// What the opening sentences say, where they tell no past: 愿意在2022年3月至12月间提供以下支持
  bool in_the_opening() {
    for (std::size_t k = 0; k < statements_.size() && k < 12; ++k) {
      Statement const& s = statements_[k];
      if (s.whole.size() > 20000 || !s.number.empty() || context_.outline.matter(s.heading) == SubjectMatter::results)
        break;
      for (Words const& sentence : sentences(s.whole, context_.latin()))
        if (in_an_opening_sentence(sentence)) return true;
    }
    return false;
  }

  /// 2024年 in the title, 2024年3月至12月 in the first sentences: the body tells it nearer.
  bool months_of_that_year() {
    Period const told = *context_.plan().period;
    if (!told.single() || !told.start() || told.start()->precision() != Precision::year || told.start()->unspecified())
      return false;
    for (std::size_t k = 0; k < statements_.size() && k < 4; ++k) {
      Statement const& s = statements_[k];
      if (s.heading != no_heading || s.whole.size() > 4000 || !s.number.empty()) break;
      for (Words const& sentence : sentences(s.whole, context_.latin()))
        if (in_an_opening_sentence(sentence, told.start()->year())) return true;
    }
    return false;
  }

  /// @param within a year that nothing else may exceed
  bool in_an_opening_sentence(Words const& sentence, std::optional<int> within = std::nullopt) {
    static Pattern const past("已|截至|上一?(?:年|学年|轮)|去年|以来|(?i:\\b(?:was|were|had|last)\\b)");
    for (Piece<Timing> const& t : timings(sentence.view())) {
      auto const& p = t.value.when.window;
      if (!p || p->single() || !p->start() || !p->end() || p->start()->unspecified() || p->end()->unspecified())
        continue;
      int const months = (p->end()->year() - p->start()->year()) * 12 + p->end()->month().value_or(12) -
                         p->start()->month().value_or(1);
      std::string_view const before = sentence.view().substr(0, t.span.offset);
      std::size_t const book = before.rfind("《");
      bool const in_title = book != std::string_view::npos && before.find("》", book) == std::string_view::npos;
      if (months < 3 || in_title || past.in(before)) continue;
      bool const of_months = p->start()->month() && p->end()->month();
      if (within && (!of_months || p->start()->year() != *within || p->end()->year() != *within || months == 11))
        continue;
      take(sentence.part(t.span.offset, t.span.end()), *p);
      return true;
    }
    return false;
  }

  Context& context_;
  std::vector<Statement> const& statements_;
  TimeContext const time_;
  std::optional<std::pair<Words, Period>> open_ended_{};  ///< 从2019年起
};

}  // namespace

void read_period(Context& context) { PeriodOfPlan(context).read(); }

std::optional<int> first_year(Context const& context) {
  Plan const& plan = context.plan();
  std::optional<Date> const begins = plan.period ? plan.period->start() : std::nullopt;
  for (std::optional<Date> const& day : {begins, plan.signed_on, plan.issued_on})
    if (day && !day->unspecified()) return day->year();
  return std::nullopt;
}

}  // namespace bangfu::document::reader
