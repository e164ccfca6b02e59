// SPDX-License-Identifier: BSL-1.0
#include "document/pieces/timing.hpp"

#include <algorithm>
#include <utility>

#include "document/pieces/amount.hpp"
#include "document/pieces/resolver.hpp"
#include "document/pieces/weeks.hpp"

namespace bangfu::document::detail {
namespace {

/// 每年, 每学期 …: the cycle, `i` goes past it.
std::optional<Frequency> every_at(Folded const& t, std::size_t& i, Lexicon const& lexicon) {
  struct Known {
    std::u32string_view word;
    Frequency every;
  };
  static constexpr Known known[] = {
      {U"每学年", Frequency::school_year},
      {U"每个学年", Frequency::school_year},
      {U"每学期", Frequency::term},
      {U"每个学期", Frequency::term},
      {U"每年", Frequency::year},
      {U"每月", Frequency::month},
      {U"每个月", Frequency::month},
      {U"每周", Frequency::week},
      {U"每星期", Frequency::week},
      {U"every year", Frequency::year},
      {U"each year", Frequency::year},
      {U"every term", Frequency::term},
      {U"each term", Frequency::term},
      {U"every month", Frequency::month},
      {U"each month", Frequency::month},
      {U"every week", Frequency::week},
      {U"each week", Frequency::week},
      {U"every school year", Frequency::school_year},
      {U"each school year", Frequency::school_year},
  };
  for (Known const& k : known) {
    std::size_t p = i;
    if (!take_word(t, p, k.word)) continue;
    // 每年级, 每月份, 每周期
    if (k.every == Frequency::year && (t[p] == U'级' || t[p] == U'龄')) continue;
    if (k.every == Frequency::year && t[p] == U'度') ++p;
    i = p;
    return k.every;
  }
  // "every May"
  if (std::size_t p = i; take_one(t, p, {U"every", U"each"})) {
    std::size_t const month = skip_space(t, p);
    if (auto const hit = lexicon.at("month", t, month); hit && !hit->code.empty()) {
      i = month;
      return Frequency::year;
    }
  }
  return std::nullopt;
}

/// 前, 之前, 起, 后 … after a time.
Side side_after(Folded const& t, std::size_t& i, bool& approximate) {
  std::size_t p = skip_space(t, i);
  // 7月10日前 提交总结, in two cells: no 前提
  auto const next_is = [&](std::u32string_view chars, std::size_t at) {
    return at < t.size() && t.gap(at) == 0 && chars.find(t[at]) != std::u32string_view::npos;
  };
  if (t.starts_with(U"左右", p) || t.starts_with(U"前后", p)) {
    approximate = true;
    i = p + 2;
    return Side::within;
  }
  for (std::u32string_view const word : {U"之前", U"以前"})
    if (t.starts_with(word, p)) {
      i = p + word.size();
      return Side::until;
    }
  if (t[p] == U'前' && !next_is(U"往后期提沿列夕来方去景", p + 1)) {
    i = p + 1;
    return Side::until;
  }
  for (std::u32string_view const word : {U"起", U"开始", U"以后", U"之后", U"以来"})
    if (t.starts_with(word, p) && !(word == U"起" && next_is(U"草点步来", p + 1))) {
      i = p + word.size();
      return Side::from;
    }
  if (t[p] == U'后' && !next_is(U"勤续期备进来方面", p + 1)) {
    i = p + 1;
    return Side::from;
  }
  std::size_t q = p;
  if (take_one(t, q, {U"onwards", U"onward"})) {
    i = q;
    return Side::from;
  }
  return Side::within;
}

/// Words before a time that bound it: 截至, 到, 自, by, until, from, since; `i` goes past them.
Side side_before(Folded const& t, std::size_t& i, bool& between) {
  std::size_t p = i;
  if (take_one(t, p,
               {U"截至", U"截止到", U"截止至", U"截止", U"不迟于", U"最迟于", U"不晚于", U"最迟", U"by the end of",
                U"no later than", U"not later than", U"by", U"until", U"till", U"before", U"up to"})) {
    i = skip_space(t, p);
    return Side::until;
  }
  if (take_word(t, p, U"到") || take_word(t, p, U"至")) {
    i = skip_space(t, p);
    return Side::until;
  }
  if (take_one(t, p,
               {U"自从", U"自", U"从", U"from", U"since", U"after", U"starting in", U"starting", U"beginning in",
                U"as of"})) {
    i = skip_space(t, p);
    between = true;
    return Side::from;
  }
  if (take_one(t, p, {U"between"})) {
    i = skip_space(t, p);
    between = true;
    return Side::within;
  }
  if (take_one(t, p, {U"定于", U"拟于", U"于", U"在", U"in", U"on", U"during", U"throughout", U"at"})) {
    i = skip_space(t, p);
    std::size_t q = i;
    if (take_word(t, q, U"the")) i = skip_space(t, q);
    return Side::within;
  }
  return Side::within;
}

/// Whether a stretch ends where the next begins: 十一、十二月.
bool adjoins(Period const& a, Period const& b) {
  if (!a.end() || !b.start()) return false;
  DayRange const x = a.days();
  DayRange const y = b.days();
  return x.bounded() && y.bounded() && x.last + boost::gregorian::date_duration(1) == y.first;
}

/// Puts what was resolved into a When.
void put(Timing& timing, std::vector<Resolved> const& parts, bool& lost) {
  if (parts.size() == 1) {
    timing.when.window = parts[0].window;
    if (!parts[0].window || parts[0].window->to_string().find('X') != std::string::npos)
      timing.when.months = parts[0].months;
    if (parts[0].within) {
      timing.when.extent = Extent::within;
      lost = true;
    }
    return;
  }
  bool windows = true;
  bool months = true;
  for (Resolved const& r : parts) {
    windows = windows && r.window;
    months = months && r.months && !r.window;
  }
  if (windows) {
    bool joined = true;
    for (std::size_t k = 1; k < parts.size(); ++k)
      joined =
          joined && parts[k].month_only && parts[k - 1].month_only && adjoins(*parts[k - 1].window, *parts[k].window);
    if (joined) {
      timing.when.window = Period(*parts.front().window->start(), *parts.back().window->end());
      return;
    }
    Recurrence on;
    for (Resolved const& r : parts) on.on.push_back(*r.window);
    timing.when.recurs = on;
    return;
  }
  if (months) {
    bool joined = true;
    for (std::size_t k = 1; k < parts.size(); ++k)
      joined = joined && parts[k].months->first() == parts[k - 1].months->last() % 12 + 1;
    if (joined && parts.size() < 12) {
      timing.when.months = Months(parts.front().months->first(), parts.back().months->last());
      return;
    }
  }
  lost = true;
}

constexpr std::size_t most_times = 60;

/// What leads from the first day of a stretch to its last: 至, 起至, 起，到, "and" and "until" after "from".
bool take_stretch_mark(Folded const& t, std::size_t& i, bool between) {
  std::size_t p = i;
  if (t[p] == U'起') {
    p = skip_space(t, p + 1);
    if (t[p] == U',') p = skip_space(t, p + 1);
    if (t[p] != U'至' && t[p] != U'到') return false;
    i = p + 1;
    return true;
  }
  if (take_range_mark(t, i)) return true;
  p = skip_space(t, p);
  if (!between || !take_one(t, p, {U"and", U"until", U"till", U"through"})) return false;
  i = p;
  return true;
}

/// The clause before `i` that an event takes: 收到通知后.
std::pair<std::size_t, std::size_t> event_before(Folded const& t, std::size_t i) {
  std::size_t end = i;
  std::size_t begin = i;
  constexpr std::size_t longest = 24;
  while (begin > 0 && end - begin < longest &&
         std::u32string_view(U"。,;:、()!?须应请于在将可").find(t[begin - 1]) == std::u32string_view::npos)
    --begin;
  return {begin, end};
}

/// Takes a time apart: what leads up to it, its stretches, what stands behind them.
class TimingReader {
 public:
  TimingReader(Folded const& t, std::size_t i, TimeContext const& context, bool loose, Lexicon const& lexicon)
      : t_(t), begin_(i), context_(context), loose_(loose), lexicon_(lexicon), p_(i) {}

  [[nodiscard]] std::optional<Got<Timing>> read() {
    side_ = side_before(t_, p_, between_);
    bool const led = p_ > begin_;
    every_ = every_at(t_, p_, lexicon_);
    if (every_) p_ = skip_space(t_, p_);
    if (!led && !every_)
      if (auto deadline = deadline_at(t_, begin_, lexicon_)) return deadline;
    if (auto const weeks = weeks_at(t_, p_, loose_ && !every_)) {
      take_weeks(*weeks);
      return std::move(got_);
    }
    auto next = first_stretches(led);
    if (!next) {
      if (every_) {
        take_recurrence();
        return std::move(got_);
      }
      return weekday_alone() ? std::optional(std::move(got_)) : std::nullopt;
    }
    list_ = std::move(next->list);
    p_ = next->end;
    take_more_stretches();
    take_side_behind();
    if (since_now_) side_ = Side::from;
    bool const end_of_lead = led && t_.starts_with(U"by the end of", begin_);
    if (end_of_lead && list_.size() == 1 && !list_[0].first.day) list_[0].first.part = CalendarPart::end;
    resolve();
    got_.end = p_;
    return std::move(got_);
  }

 private:
  [[nodiscard]] Timing& timing() { return got_.value; }

  /// The day of the week at a place: where it ends.
  std::optional<std::size_t> take_weekday(std::size_t at) {
    auto const hit = lexicon_.at("weekday", t_, at);
    if (!hit || hit->code.size() != 1) return std::nullopt;
    timing().weekday = static_cast<Weekday>(hit->code[0] - '0');
    return hit->last;
  }

  /// Weeks of a term, with or without a day.
  void take_weeks(Weeks const& weeks) {
    put_weeks(timing(), weeks);
    got_.end = weeks.end;
    std::size_t q = skip_space(t_, got_.end);
    if (t_[q] == U'(') ++q;
    if (auto const end = take_weekday(q)) {
      got_.end = *end;
      if (t_[q - 1] == U'(' && t_[got_.end] == U')') ++got_.end;
    }
    // 第1周 2月22日—26日, 第1周（2月22日—26日）
    q = skip_space(t_, got_.end);
    bool const bracket = t_[q] == U'(';
    if (bracket) q = skip_space(t_, q + 1);
    if (q >= t_.size() || !(is_digit(t_[q]) || bracket)) return;
    auto const dates = timing_at(t_, q, context_, false, lexicon_);
    if (!dates || !dates->value.when.window || dates->value.when.weeks || !dates->value.when.window->start() ||
        !dates->value.when.window->start()->day())
      return;
    std::size_t const end = skip_space(t_, dates->end);
    if (bracket && t_[end] != U')') return;
    timing().when.window = dates->value.when.window;
    timing().year = dates->value.year;
    timing().last_month = dates->value.last_month;
    got_.end = bracket ? end + 1 : dates->end;
  }

  /// @param led whether words lead up to the time
  [[nodiscard]] std::optional<Stretches> first_stretches(bool led) const {
    Point around;
    around.month = context_.month;
    std::size_t const p = p_;
    bool const lettered = led && is_letter(t_[begin_]) && is_digit(t_[p]);
    bool const year_alone =
        lettered && is_digit(t_[p + 1]) && is_digit(t_[p + 2]) && is_digit(t_[p + 3]) && !is_digit(t_[p + 4]);
    // by 15/11: no fraction
    bool const led_numbers = lettered && (t_[p + 1] == U'/' || (is_digit(t_[p + 1]) && t_[p + 2] == U'/'));
    // After "every" the name of a month stands for it, May too; after "by" or "in" a year stands alone.
    return stretches_at(t_, p, context_.month ? &around : nullptr, loose_ || every_ || year_alone || led_numbers,
                        lexicon_, context_.day_order);
  }

  /// 每周三, 每学期初, 每学期开学后2周内
  void take_recurrence() {
    std::size_t q = p_;
    if (*every_ == Frequency::week && q < t_.size()) {
      // 每周三: 周 belongs to both
      if (auto const again = take_weekday(q - 1))
        q = *again;
      else if (auto const day = take_weekday(q))
        q = *day;
    }
    Recurrence r;
    r.every = *every_;
    timing().when.recurs = r;
    got_.end = q;
    if (*every_ != Frequency::term && *every_ != Frequency::school_year && *every_ != Frequency::month &&
        *every_ != Frequency::year)
      return;
    if (t_[q] == U'初' || t_[q] == U'末' || t_[q] == U'底') {
      got_.end = q + 1;
      timing().when.wording = Text(t_.written(begin_, got_.end), "zh");
      return;
    }
    // An event and a limit: 开学后2周内
    for (std::size_t k = q; k < std::min(t_.size(), q + 12); ++k) {
      if (t_[k - 1] != U'后' && t_[k - 1] != U'起') continue;
      auto limit = deadline_at(t_, k, lexicon_);
      if (!limit) continue;
      limit->value.when.deadline->after = Text(t_.written(q, k), "zh");
      timing().when.deadline = limit->value.when.deadline;
      got_.end = limit->end;
      return;
    }
  }

  /// 周三, 星期五下午
  bool weekday_alone() {
    if (!loose_ && is_letter(t_[p_])) return false;
    auto const end = take_weekday(p_);
    if (!end) return false;
    timing().when.wording = Text(t_.written(p_, *end));
    got_.end = *end;
    return true;
  }

  /// The ends of ranges, and what a list has besides.
  void take_more_stretches() {
    while (list_.size() < most_times) {
      std::size_t q = p_;
      bool const goes_on =
          !list_.back().last && take_stretch_mark(t_, q, between_) ? take_end_of_range(q) : take_next();
      if (!goes_on) return;
    }
  }

  /// @param q behind the mark @returns whether the list may go on
  bool take_end_of_range(std::size_t q) {
    Stretch& back = list_.back();
    if (t_[q] == U'今' && t_[q - 1] == U'至') {
      since_now_ = true;
      p_ = q + 1;
      return false;
    }
    // The year of the second is found from the first: 11月至1月 crosses into the next.
    Point without_year = back.first;
    without_year.year.reset();
    auto more = stretches_at(t_, skip_space(t_, q), &without_year, loose_, lexicon_, context_.day_order);
    if (!more || more->list.front().last) return false;
    // 28 to 30 March, March to May 2019: what stands with the second holds for the first
    Point const second = more->list.front().first;
    if (!back.first.year && back.first.masked_year.empty() && second.year && !second.next_year &&
        !(second.month && back.first.month && *second.month < *back.first.month))
      back.first.year = second.year;
    back.last = second;
    for (std::size_t k = 1; k < more->list.size(); ++k) list_.push_back(more->list[k]);
    p_ = more->end;
    if (t_[p_] == U'止') ++p_;  // 起至…止
    if (side_ == Side::from) side_ = Side::within;
    return true;
  }

  bool take_next() {
    Point const last = list_.back().last ? *list_.back().last : list_.back().first;
    std::size_t q = skip_space(t_, p_);
    if (t_[q] == U'、' || t_[q] == U',' || t_[q] == U'和' || t_[q] == U'及' || t_[q] == U'与') {
      ++q;
    } else if (t_.starts_with(U"以及", q)) {
      q += 2;
    } else if (!take_word(t_, q, U"and")) {
      return false;
    }
    q = skip_space(t_, q);
    if (std::size_t w = q; take_word(t_, w, U"and")) q = skip_space(t_, w);
    auto more = stretches_at(t_, q, &last, false, lexicon_, context_.day_order);
    if (!more) return false;
    for (Stretch& s : more->list) list_.push_back(std::move(s));
    p_ = more->end;
    return true;
  }

  void take_side_behind() {
    bool ignored = false;
    std::size_t q = p_;
    if (side_ == Side::within) {
      Side const after = side_after(t_, q, approximate_);
      if (after != Side::within || approximate_) {
        side_ = after;
        p_ = q;
        return;
      }
      // 期间, 内: within
      q = p_;
      if (take_one(t_, q, {U"期间", U"之间", U"年内"})) p_ = q;
    } else if ((side_ == Side::until || side_ == Side::from) && side_after(t_, q, ignored) == side_) {
      p_ = q;
    }
  }

  /// What the stretches come to.
  void resolve() {
    Resolver resolver(context_);
    std::vector<Resolved> parts;
    bool slipped = false;
    for (Stretch const& s : list_) {
      parts.push_back(resolver.resolve(s, side_, every_ && *every_ == Frequency::year));
      if (!parts.back().slip.empty()) {
        slipped = true;
        got_.findings.push_back(
            slip("date-slip", t_.written(begin_, p_), "日期不能成立：{found}", "no such date: {found}"));
      }
    }
    Point const& final = list_.back().last ? *list_.back().last : list_.back().first;
    Point const& first = list_.front().first;
    bool lost = slipped;
    if (first.school_year) {
      timing().school_year = first.year;
      if (first.index != 0) timing().term = first.index;
      lost = lost || (!first.season && first.index != 0);
    }
    timing().weekday = first.weekday ? first.weekday : final.weekday;
    if (!slipped) {
      if (every_ && *every_ != Frequency::year)
        lost = true;
      else
        put(timing(), parts, lost);
      timing().year = resolver.year();
      if (final.month && *final.month >= 1 && *final.month <= 12) timing().last_month = final.month;
    }
    When& when = timing().when;
    bool const part = first.part != CalendarPart::whole || first.day;
    if (every_) {
      Recurrence r;
      r.every = *every_;
      when.recurs = r;
      lost = lost || part;
    }
    if (!when.window && !when.months && !when.recurs && !when.weeks) lost = true;
    if (when.months && !when.window && !every_ && (part || side_ != Side::within)) lost = true;
    if (approximate_ && when.window && when.window->single())
      when.window = Period(when.window->start()->as_approximate());
    else if (approximate_)
      lost = true;
    if (lost) when.wording = Text(t_.written(begin_, p_));
  }

  Folded const& t_;
  std::size_t begin_;
  TimeContext const& context_;
  bool loose_;
  Lexicon const& lexicon_;
  std::size_t p_;  ///< read up to here
  Got<Timing> got_{};
  Side side_ = Side::within;
  bool between_ = false;
  std::optional<Frequency> every_{};
  std::vector<Stretch> list_{};
  bool since_now_ = false;  ///< …至今
  bool approximate_ = false;
};

}  // namespace

std::optional<Got<Timing>> deadline_at(Folded const& t, std::size_t i, Lexicon const& lexicon) {
  std::size_t p = i;
  Got<Timing> got;
  if (take_word(t, p, U"within")) {
    auto const length = length_at(t, skip_space(t, p), lexicon);
    if (!length || !length->value.max) return std::nullopt;
    Deadline d;
    d.within = length->value;
    d.within.min.reset();
    got.end = length->end;
    p = got.end;
    if (take_one(t, p, {U"of", U"after", U"from"})) {
      std::size_t const begin = skip_space(t, p);
      std::size_t end = begin;
      while (end < t.size() && end - begin < 80 &&
             std::u32string_view(U".,;:()。，；").find(t[end]) == std::u32string_view::npos)
        ++end;
      while (end > begin && t[end - 1] == U' ') --end;
      if (end > begin) {
        d.after = Text(t.written(begin, end), "en");
        got.end = end;
      }
    }
    got.value.when.deadline = d;
    return got;
  }
  auto const length = length_at(t, i, lexicon);
  if (!length || length->value.min || !length->value.max || t[length->end - 1] != U'内') return std::nullopt;
  std::size_t const begin_number = i;
  // 三年内, 近两年内: a limit only with an event, or in days and weeks
  Deadline d;
  d.within = length->value;
  auto const [begin, end] = event_before(t, begin_number);
  if (end > begin) {
    char32_t const last = t[end - 1];
    if (last == U'后' || last == U'起' || last == U'时') d.after = Text(t.written(begin, end), "zh");
  }
  got.value.when.deadline = d;
  got.end = length->end;
  return got;
}

std::optional<Got<Timing>> timing_at(Folded const& t, std::size_t i, TimeContext const& context, bool loose,
                                     Lexicon const& lexicon) {
  return TimingReader(t, i, context, loose, lexicon).read();
}

}  // namespace bangfu::document::detail
