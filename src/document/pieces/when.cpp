// SPDX-License-Identifier: BSL-1.0
#include <bangfu/document/when.hpp>

#include <algorithm>
#include <utility>

#include "document/pieces/amount.hpp"
#include "document/pieces/calendar.hpp"

namespace bangfu::document {

namespace detail {

namespace {

Text expected_time() {
  return Text("时间，如 2019年3月、6月20日前、每年3至5月、第5周", "zh")
      .set("en", "a time such as March 2019, by 20 June or week 5");
}

/// How the words around a stretch bound it.
enum class Side : unsigned char { within, until, from };

/// A stretch of the calendar with everything filled in that text and context tell.
struct Resolved {
  std::optional<Period> window{};
  std::optional<Months> months{};  ///< named without a year
  bool within = false;             ///< a part of the window only: 年底
  bool month_only = false;         ///< whole months of one year
  std::string slip{};
};

Date end_of(Date const& d) { return Date(d.latest()); }

/// Finds the years of a stretch and turns it into dates.
class Resolver {
 public:
  explicit Resolver(TimeContext const& context) : context_(context), month_before_(context.month_before) {}

  Resolved resolve(Stretch stretch, Side side, bool every_year) {
    Resolved r;
    Point& a = stretch.first;
    Point b = stretch.last ? *stretch.last : a;
    for (Point const* p : {&a, &b})
      if (!p->slip.empty()) r.slip = p->slip;
    if (!r.slip.empty()) return r;
    if (a.month && !a.year && a.masked_year.empty() && !every_year)
      stated_without_year(a, b, stretch.last.has_value(), r);
    fill_years(a, b, stretch.last.has_value(), every_year);
    if (every_year || (!a.year && a.masked_year.empty())) {
      if (a.month && b.month && !a.masked_month) r.months = Months(*a.month, *b.month);
      return r;
    }
    auto const first = dates_of(a, r);
    auto const last = stretch.last ? dates_of(b, r) : first;
    if (!first || !last || !r.slip.empty()) return r;
    if (!a.masked_year.empty() && a.month && b.month) r.months = Months(*a.month, *b.month);
    r.within = a.part == CalendarPart::beginning || a.part == CalendarPart::middle || a.part == CalendarPart::end;
    r.month_only = a.month && !a.day && a.part == CalendarPart::whole && !stretch.last;
    make_window(r, b, *first, *last, stretch.last.has_value(), side);
    if (b.year) year_ = b.year;
    if (b.month) month_before_ = b.month;
    return r;
  }

  [[nodiscard]] std::optional<int> year() const noexcept { return year_; }

 private:
  struct Dates {
    Date first;
    Date last;
    bool single = true;
  };

  static void stated_without_year(Point const& a, Point const& b, bool range, Resolved& r) {
    bool const valid = *a.month >= 1 && *a.month <= 12 && (!range || (b.month && *b.month >= 1 && *b.month <= 12));
    if (valid && !a.masked_month) r.months = Months(*a.month, range ? *b.month : *a.month);
  }

  /// The year of a month that is named without one.
  [[nodiscard]] std::optional<int> year_of(int month) const {
    auto const inside = [&](int year) {
      if (!context_.period) return true;
      DayRange const days = context_.period->days();
      Date const d(year, month);
      return !(d.latest() < days.first) && !(days.last < d.earliest());
    };
    std::optional<int> year = year_ ? year_ : context_.year;
    if (year && month_before_ && month + 6 <= *month_before_) ++*year;  // 12月, then 1月
    if (year && inside(*year)) return year;
    if (!context_.period) return year;
    // One year of the period that has this month, and no other
    DayRange const days = context_.period->days();
    if (!days.bounded()) return std::nullopt;
    std::optional<int> only;
    int const from = days.first.year();
    int const to = days.last.year();
    if (to - from > 12) return std::nullopt;
    for (int y = from; y <= to; ++y) {
      if (!inside(y)) continue;
      if (only) return std::nullopt;
      only = y;
    }
    return only;
  }

  void fill_years(Point& a, Point& b, bool range, bool every_year) const {
    if (!range) {
      if (every_year) return;
      fill_year(a);
      b = a;
      return;
    }
    if (every_year) return;
    // 3月至2019年5月: the year stands with the second
    if (!a.year && b.year && a.masked_year.empty() && !b.next_year) a.year = b.year;
    fill_year(a);
    if (!b.year && b.masked_year.empty() && a.year) {
      bool const turned = (b.next_year && !a.next_year) || (a.month && b.month && *b.month < *a.month);
      b.year = *a.year + (turned ? 1 : 0);
    }
    if (b.masked_year.empty() && !a.masked_year.empty() && !b.year) b.masked_year = a.masked_year;
  }

  void fill_year(Point& p) const {
    if (p.year || !p.masked_year.empty()) return;
    if (p.next_year) {
      auto const year = year_ ? year_ : context_.year;
      if (year) p.year = *year + 1;
      return;
    }
    if (p.month && *p.month >= 1 && *p.month <= 12) {
      p.year = year_of(*p.month);
    } else if (!p.month) {
      p.year = year_ ? year_ : context_.year;
    }
  }

  /// The first and the last date of a point whose year is known.
  static std::optional<Dates> dates_of(Point const& p, Resolved& r) {
    if (!p.masked_year.empty()) {
      TimeFault fault;
      auto const date = Date::try_parse(p.masked_year, fault);
      if (!date) return std::nullopt;
      return Dates{.first = *date, .last = *date};
    }
    int const y = *p.year;
    if (p.school_year) {
      if (!p.second_year) {
        if (!p.season) return std::nullopt;
        Date const d(y, *p.season);
        return Dates{.first = d, .last = d};
      }
      if (p.season) {
        Date const d(*p.season == Season::spring ? y + 1 : y, *p.season);
        return Dates{.first = d, .last = d};
      }
      return Dates{.first = Date(y), .last = Date(y + 1), .single = false};
    }
    if (p.masked_month) return edtf(std::to_string(y) + "-XX");
    if (p.part == CalendarPart::season) {
      Date const d(y, *p.season);
      return Dates{.first = d, .last = d};
    }
    if (p.part == CalendarPart::quarter)
      return Dates{.first = Date(y, 3 * p.index - 2), .last = Date(y, 3 * p.index), .single = false};
    if (!p.month) {
      if (p.part == CalendarPart::first_half) return Dates{.first = Date(y, 1), .last = Date(y, 6), .single = false};
      if (p.part == CalendarPart::second_half) return Dates{.first = Date(y, 7), .last = Date(y, 12), .single = false};
      return Dates{.first = Date(y), .last = Date(y)};
    }
    int const m = *p.month;
    int const length = Date::days_in(y, m);
    auto const days = [&](int from, int to) {
      return Dates{.first = Date(y, m, from), .last = Date(y, m, to), .single = false};
    };
    switch (p.part) {
      case CalendarPart::first_ten: return days(1, 10);
      case CalendarPart::middle_ten: return days(11, 20);
      case CalendarPart::last_ten: return days(21, length);
      case CalendarPart::first_twenty: return days(1, 20);
      case CalendarPart::last_twenty: return days(11, length);
      case CalendarPart::first_half: return days(1, 15);
      case CalendarPart::second_half: return days(16, length);
      default: break;
    }
    if (p.masked_day) {
      Date const month(y, m);
      return edtf(month.to_string() + "-XX");
    }
    if (!p.day) return Dates{.first = Date(y, m), .last = Date(y, m)};
    if (*p.day > length) {
      r.slip = std::to_string(m) + "-" + std::to_string(*p.day);
      return std::nullopt;
    }
    Date const d(y, m, *p.day);
    return Dates{.first = d, .last = d};
  }
  static std::optional<Dates> edtf(std::string const& text) {
    TimeFault fault;
    auto const date = Date::try_parse(text, fault);
    if (!date) return std::nullopt;
    return Dates{.first = *date, .last = *date};
  }

  static void make_window(Resolved& r, Point const& b, Dates const& first, Dates const& last, bool range, Side side) {
    if (side == Side::until) {
      // 月底前, 年底前: up to the last day; 月初前 is no day
      if (b.part == CalendarPart::beginning || b.part == CalendarPart::middle) return;
      bool const to_day = b.part == CalendarPart::end || !last.single;
      r.window = Period::until(to_day ? end_of(last.last) : last.last);
      r.within = false;
      return;
    }
    if (side == Side::from) {
      r.window = Period::from(first.first);
      r.within = false;
      return;
    }
    if (!range) {
      r.window = first.single ? Period(first.first) : Period(first.first, first.last);
      return;
    }
    Date end = last.last;
    if (b.part == CalendarPart::end) end = end_of(last.last);
    if (b.part == CalendarPart::beginning || b.part == CalendarPart::middle) end = end.as_approximate();
    if (first.first.earliest_key() > end.latest_key()) {
      r.slip = first.first.to_string() + "/" + end.to_string();
      return;
    }
    r.within = false;
    r.window = Period(first.first, end);
  }

  TimeContext const& context_;
  std::optional<int> year_{};
  std::optional<int> month_before_;
};

/// Weeks of a term: 第5周, 第3-5周, 第3、5、7周, 第五至第八周; "week 5", "weeks 3-5".
struct Weeks {
  std::vector<int> list{};
  bool range = false;  ///< all from the first to the last
  std::optional<Parity> parity{};
  std::size_t end = 0;
};

bool take_week_word(Folded const& t, std::size_t& i) {
  for (std::u32string_view const word : {U"教学周", U"学周", U"周", U"星期"}) {
    if (!t.starts_with(word, i)) continue;
    // 周三 is a day
    if (word == U"周" && t.gap(i + 1) == 0 &&
        std::u32string_view(U"边期围密到末岁").find(t[i + 1]) != std::u32string_view::npos && t[i + 1] != U'\0')
      return false;
    i += word.size();
    return true;
  }
  return false;
}

std::optional<int> week_number(Folded const& t, std::size_t& i) {
  auto const n = number_at(t, i);
  if (!n || n->too_long || n->more || n->indefinite || n->high) return std::nullopt;
  auto const whole = n->value.whole();
  if (!whole || *whole < 1 || *whole > 60) return std::nullopt;
  i = n->end;
  return static_cast<int>(*whole);
}

void parity_at(Folded const& t, std::size_t& i, Weeks& w) {
  std::size_t p = skip_space(t, i);
  bool const bracket = t[p] == U'(';
  if (bracket) p = skip_space(t, p + 1);
  std::optional<Parity> parity;
  if (take_one(t, p, {U"单周", U"单数周", U"奇数周", U"odd weeks", U"odd"}))
    parity = Parity::odd;
  else if (take_one(t, p, {U"双周", U"双数周", U"偶数周", U"even weeks", U"even"}))
    parity = Parity::even;
  else if (t[p] == U'单' && bracket && t[p + 1] == U')')
    parity = Parity::odd, ++p;
  else if (t[p] == U'双' && bracket && t[p + 1] == U')')
    parity = Parity::even, ++p;
  if (!parity) return;
  if (bracket) {
    p = skip_space(t, p);
    if (t[p] != U')') return;
    ++p;
  }
  w.parity = parity;
  i = p;
}

std::optional<Weeks> weeks_at(Folded const& t, std::size_t i, bool loose) {
  Weeks w;
  std::size_t p = i;
  bool const english = take_one(t, p, {U"weeks", U"week", U"wks", U"wk"});
  if (english) p = skip_space(t, p);
  bool const ordinal = t[p] == U'第';
  if (ordinal) ++p;
  if (!english && !ordinal && !loose) {
    parity_at(t, p, w);
    if (!w.parity || p == i) return std::nullopt;
    w.end = p;
    return w;
  }
  bool unit = english;
  constexpr std::size_t longest = 60;
  while (w.list.size() < longest) {
    std::size_t q = p;
    if (t[q] == U'第') ++q;
    auto const n = week_number(t, q);
    if (!n) break;
    int last = *n;
    p = q;
    bool const own_unit = !english && take_week_word(t, p);
    unit = unit || own_unit;
    q = p;
    if (take_range_mark(t, q)) {
      if (t[q] == U'第') ++q;
      auto const m = week_number(t, q);
      if (m) {
        std::size_t r = q;
        bool const second_unit = !english && take_week_word(t, r);
        if (english || second_unit || !own_unit) {
          last = *m;
          p = second_unit ? r : q;
          unit = unit || second_unit;
        }
      }
    }
    if (last < *n) return std::nullopt;
    for (int k = *n; k <= last && w.list.size() < longest; ++k) w.list.push_back(k);
    w.range = w.range || last > *n;
    w.end = p;
    std::size_t r = skip_space(t, p);
    char32_t const mark = t[r];
    if (mark != U'、' && mark != U',' && mark != U'和' && mark != U'及') {
      std::size_t s = r;
      if (!english || !take_word(t, s, U"and")) break;
      r = s;
    } else {
      ++r;
    }
    r = skip_space(t, r);
    // What follows the mark must be a week again, and end as one.
    std::size_t s = r;
    if (t[s] == U'第') ++s;
    if (!week_number(t, s)) break;
    if (!english && unit && own_unit && t[r] != U'第') {
      if (!take_week_word(t, s)) break;
    }
    p = r;
  }
  if (w.list.empty()) {
    if (!ordinal && !english) {
      p = i;
      parity_at(t, p, w);
      if (w.parity && p > i) {
        w.end = p;
        return w;
      }
    }
    return std::nullopt;
  }
  if (!unit) return std::nullopt;
  parity_at(t, w.end, w);
  return w;
}

void put_weeks(Timing& timing, Weeks const& w) {
  timing.parity = w.parity;
  if (w.list.empty()) return;
  SchoolWeeks weeks;
  weeks.first = *std::min_element(w.list.begin(), w.list.end());
  weeks.last = *std::max_element(w.list.begin(), w.list.end());
  timing.when.weeks = weeks;
  timing.weeks = w.list;
}

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
  auto const next_is = [&](std::u32string_view chars, std::size_t at) {
    return at < t.size() && chars.find(t[at]) != std::u32string_view::npos;
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

/// 两周内, 30日内, 收到通知后10日内, "within two weeks of the notice".
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
  std::size_t p = i;
  Got<Timing> got;
  Timing& timing = got.value;
  bool between = false;
  Side side = side_before(t, p, between);
  bool const led = p > i;
  bool const end_of_lead = led && t.starts_with(U"by the end of", i);
  std::optional<Frequency> const every = every_at(t, p, lexicon);
  if (every) p = skip_space(t, p);

  if (!led && !every) {
    if (auto deadline = deadline_at(t, i, lexicon)) return deadline;
  }

  // Weeks of a term, with or without a day.
  if (auto const weeks = weeks_at(t, p, loose && !every)) {
    put_weeks(timing, *weeks);
    got.end = weeks->end;
    Point day;
    std::size_t q = skip_space(t, got.end);
    if (t[q] == U'(') ++q;
    auto const hit = lexicon.at("weekday", t, q);
    if (hit && hit->code.size() == 1) {
      timing.weekday = static_cast<Weekday>(hit->code[0] - '0');
      got.end = hit->last;
      if (t[q - 1] == U'(' && t[got.end] == U')') ++got.end;
    }
    // 第1周 2月22日—26日, 第1周（2月22日—26日）
    q = skip_space(t, got.end);
    bool const bracket = t[q] == U'(';
    if (bracket) q = skip_space(t, q + 1);
    if (q < t.size() && (is_digit(t[q]) || bracket)) {
      if (auto dates = timing_at(t, q, context, false, lexicon);
          dates && dates->value.when.window && !dates->value.when.weeks && dates->value.when.window->start() &&
          dates->value.when.window->start()->day()) {
        std::size_t end = skip_space(t, dates->end);
        if (!bracket || t[end] == U')') {
          timing.when.window = dates->value.when.window;
          timing.year = dates->value.year;
          timing.last_month = dates->value.last_month;
          got.end = bracket ? end + 1 : dates->end;
        }
      }
    }
    return got;
  }

  Point around;
  around.month = context.month;
  bool const year_alone = led && is_letter(t[i]) && is_digit(t[p]) && is_digit(t[p + 1]) && is_digit(t[p + 2]) &&
                          is_digit(t[p + 3]) && !is_digit(t[p + 4]);
  // by 15/11: no fraction
  bool const led_numbers =
      led && is_letter(t[i]) && is_digit(t[p]) && (t[p + 1] == U'/' || (is_digit(t[p + 1]) && t[p + 2] == U'/'));
  // After "every" the name of a month stands for it, May too; after "by" or "in" a year stands alone.
  auto next = stretches_at(t, p, context.month ? &around : nullptr, loose || every || year_alone || led_numbers,
                           lexicon, context.day_order);
  if (!next) {
    if (every) {
      Recurrence r;
      r.every = *every;
      // 每周三, 每学期初, 每学期开学后2周内
      auto const hit = lexicon.at("weekday", t, p);
      std::size_t q = p;
      if (*every == Frequency::week && q < t.size()) {
        auto const again = lexicon.at("weekday", t, q - 1);  // 每周三: 周 belongs to both
        if (again && again->code.size() == 1) {
          timing.weekday = static_cast<Weekday>(again->code[0] - '0');
          q = again->last;
        } else if (hit && hit->code.size() == 1) {
          timing.weekday = static_cast<Weekday>(hit->code[0] - '0');
          q = hit->last;
        }
      }
      timing.when.recurs = r;
      got.end = q;
      if (*every == Frequency::term || *every == Frequency::school_year || *every == Frequency::month ||
          *every == Frequency::year) {
        if (t[q] == U'初' || t[q] == U'末' || t[q] == U'底') {
          got.end = q + 1;
          timing.when.wording = Text(t.written(i, got.end), "zh");
        } else {
          // an event and a limit: 开学后2周内
          for (std::size_t k = q; k < std::min(t.size(), q + 12); ++k) {
            if (t[k - 1] != U'后' && t[k - 1] != U'起') continue;
            auto limit = deadline_at(t, k, lexicon);
            if (!limit) continue;
            limit->value.when.deadline->after = Text(t.written(q, k), "zh");
            timing.when.deadline = limit->value.when.deadline;
            got.end = limit->end;
            break;
          }
        }
      }
      return got;
    }
    // 周三, 星期五下午
    auto const hit = lexicon.at("weekday", t, p);
    if (hit && hit->code.size() == 1 && (loose || !is_letter(t[p]))) {
      timing.weekday = static_cast<Weekday>(hit->code[0] - '0');
      timing.when.wording = Text(t.written(p, hit->last));
      got.end = hit->last;
      return got;
    }
    return std::nullopt;
  }

  std::vector<Stretch> list = std::move(next->list);
  p = next->end;
  bool since_now = false;
  while (list.size() < most_times) {
    Stretch& back = list.back();
    Point const last = back.last ? *back.last : back.first;
    std::size_t q = p;
    bool const range = !back.last && take_stretch_mark(t, q, between);
    if (range) {
      if (t[q] == U'今' && t[q - 1] == U'至') {
        since_now = true;
        p = q + 1;
        break;
      }
      // The year of the second is found from the first: 11月至1月 crosses into the next.
      Point without_year = last;
      without_year.year.reset();
      auto more = stretches_at(t, skip_space(t, q), &without_year, loose, lexicon, context.day_order);
      if (!more || more->list.front().last) break;
      // 28 to 30 March, March to May 2019: what stands with the second holds for the first
      Point const second = more->list.front().first;
      if (!back.first.year && back.first.masked_year.empty() && second.year && !second.next_year &&
          !(second.month && back.first.month && *second.month < *back.first.month))
        back.first.year = second.year;
      back.last = second;
      for (std::size_t k = 1; k < more->list.size(); ++k) list.push_back(more->list[k]);
      p = more->end;
      if (t[p] == U'止') ++p;  // 起至…止
      if (side == Side::from) {
        side = Side::within;
      }
      continue;
    }
    std::size_t const mark = skip_space(t, p);
    q = mark;
    if (t[q] == U'、' || t[q] == U',' || t[q] == U'和' || t[q] == U'及' || t[q] == U'与') {
      ++q;
    } else if (t.starts_with(U"以及", q)) {
      q += 2;
    } else if (!take_word(t, q, U"and")) {
      break;
    }
    q = skip_space(t, q);
    if (std::size_t w = q; take_word(t, w, U"and")) q = skip_space(t, w);
    auto more = stretches_at(t, q, &last, false, lexicon, context.day_order);
    if (!more) break;
    // 2019年5月20日，2021年…: a comma before a time of its own ends the list in running text, unless both are alike
    for (Stretch& s : more->list) list.push_back(std::move(s));
    p = more->end;
  }

  bool approximate = false;
  if (side == Side::within) {
    std::size_t q = p;
    Side const after = side_after(t, q, approximate);
    if (after != Side::within || approximate) {
      side = after;
      p = q;
    } else {
      // 期间, 内: within
      std::size_t r = p;
      if (take_one(t, r, {U"期间", U"之间", U"年内"})) p = r;
    }
  } else if (side == Side::until) {
    bool ignored = false;
    std::size_t q = p;
    if (side_after(t, q, ignored) == Side::until) p = q;
  } else if (side == Side::from) {
    bool ignored = false;
    std::size_t q = p;
    if (side_after(t, q, ignored) == Side::from) p = q;
  }
  if (since_now) side = Side::from;
  if (end_of_lead && list.size() == 1 && !list[0].first.day) list[0].first.part = CalendarPart::end;

  bool lost = false;
  Resolver resolver(context);
  std::vector<Resolved> parts;
  bool slipped = false;
  for (Stretch const& s : list) {
    parts.push_back(resolver.resolve(s, side, every && *every == Frequency::year));
    if (!parts.back().slip.empty()) {
      slipped = true;
      got.findings.push_back(slip("date-slip", t.written(i, p), "日期不能成立：{found}", "no such date: {found}"));
    }
  }
  Point const& final = list.back().last ? *list.back().last : list.back().first;
  Point const& first = list.front().first;
  if (first.school_year) {
    timing.school_year = first.year;
    if (first.index != 0) timing.term = first.index;
    if (!first.season && first.index != 0) lost = true;
  }
  timing.weekday = first.weekday ? first.weekday : final.weekday;
  if (!slipped) {
    if (every && *every != Frequency::year) {
      lost = true;
    } else {
      put(timing, parts, lost);
    }
    timing.year = resolver.year();
    if (final.month && *final.month >= 1 && *final.month <= 12) timing.last_month = final.month;
  } else {
    lost = true;
  }
  if (every) {
    Recurrence r;
    r.every = *every;
    timing.when.recurs = r;
    bool const part = first.part != CalendarPart::whole || first.day;
    lost = lost || part;
  }
  if (!timing.when.window && !timing.when.months && !timing.when.recurs && !timing.when.weeks) lost = true;
  if (timing.when.months && !timing.when.window && !every &&
      (first.part != CalendarPart::whole || first.day || side != Side::within))
    lost = true;
  if (approximate && timing.when.window && timing.when.window->single()) {
    timing.when.window = Period(timing.when.window->start()->as_approximate());
  } else if (approximate) {
    lost = true;
  }
  if (lost) timing.when.wording = Text(t.written(i, p));
  got.end = p;
  return got;
}

/// The pieces of a text one after another, each with what those before it tell.
std::vector<Piece<Timing>> all_timings(std::string_view text, TimeContext context, Lexicon const& lexicon) {
  std::vector<Piece<Timing>> found;
  Folded const t(text);
  for (std::size_t i = 0; i < t.size();) {
    std::optional<Got<Timing>> got;
    char32_t const before = i == 0 ? U'\0' : t[i - 1];
    // 于 and 到 lead up to a time, and begin none by themselves here
    if (t[i] != U' ' && at_word_start(t, i) && before != U'.' && before != U'/')
      got = timing_at(t, i, context, false, lexicon);
    if (!got || got->end <= i) {
      ++i;
      continue;
    }
    if (got->value.year) context.year = got->value.year;
    if (got->value.last_month) context.month_before = got->value.last_month;
    std::size_t const end = got->end;
    found.push_back(piece(text, t, i, std::move(*got)));
    i = end;
  }
  return found;
}

}  // namespace

}  // namespace detail

Parsed<Timing> parse_timing(std::string_view text, TimeContext const& context, Lexicon const& lexicon) {
  // EDTF, as it is kept in files, is a wording too; a bare year and a plain date read the same either way.
  if (std::string_view const bare = detail::trimmed(text); bare.size() > 4 && bare.size() < 24) {
    TimeFault fault;
    if (auto const period = Period::try_parse(bare, fault)) {
      Piece<Timing> made;
      made.value.when.window = *period;
      if (period->end() && !period->end()->unspecified()) made.value.year = period->end()->year();
      if (period->end()) made.value.last_month = period->end()->month();
      made.span = {.offset = static_cast<std::size_t>(bare.data() - text.data()), .length = bare.size()};
      made.wording = std::string(bare);
      return made;
    }
  }
  return detail::whole<Timing>(text, detail::expected_time(),
                               [&](Folded const& t, std::size_t i) -> std::optional<detail::Got<Timing>> {
                                 auto got = detail::timing_at(t, i, context, true, lexicon);
                                 // 收到通知后两周内: the limit stands at the end
                                 if (!got || detail::skip_space(t, got->end) != t.size()) {
                                   for (std::size_t k = i + 1; k < std::min(t.size(), i + 40); ++k) {
                                     if (t[k - 1] != U'后' && t[k - 1] != U'起' && t[k - 1] != U'时') continue;
                                     auto limit = detail::deadline_at(t, k, lexicon);
                                     if (limit && detail::skip_space(t, limit->end) == t.size()) {
                                       limit->value.when.deadline->after = Text(t.written(i, k), "zh");
                                       return limit;
                                     }
                                   }
                                 }
                                 if (!got) return got;
                                 // 2019年5月，1周; 2019年5月（1周）
                                 std::size_t p = detail::skip_space(t, got->end);
                                 bool const bracket = t[p] == U'(';
                                 if (bracket || t[p] == U',') {
                                   p = detail::skip_space(t, p + 1);
                                   if (auto const length = detail::duration_at(t, p, lexicon)) {
                                     std::size_t end = detail::skip_space(t, length->end);
                                     if (bracket && t[end] == U')')
                                       ++end;
                                     else if (bracket)
                                       return got;
                                     got->value.when.lasts = length->value;
                                     if (got->value.when.window) got->value.when.extent = Extent::within;
                                     got->end = end;
                                   }
                                 }
                                 return got;
                               });
}

Parsed<When> parse_when(std::string_view text, TimeContext const& context, Lexicon const& lexicon) {
  auto result = parse_timing(text, context, lexicon);
  if (result.has_error()) return result.error();
  Piece<Timing> p = std::move(result).value();
  return Piece<When>{.value = std::move(p.value.when),
                     .span = p.span,
                     .wording = std::move(p.wording),
                     .findings = std::move(p.findings)};
}

std::optional<Piece<Timing>> read_timing(std::string_view text, TimeContext const& context, Lexicon const& lexicon) {
  return detail::beginning<Timing>(
      text, [&](Folded const& t, std::size_t i) { return detail::timing_at(t, i, context, true, lexicon); });
}

std::vector<Piece<Timing>> find_timings(std::string_view text, TimeContext const& context, Lexicon const& lexicon) {
  return detail::all_timings(text, context, lexicon);
}

Parsed<Date> parse_date(std::string_view text, TimeContext const& context) {
  auto result = parse_timing(text, context);
  if (result.has_error()) return result.error();
  Piece<Timing> const& p = result.value();
  Text expected = Text("日期，如 2019年3月28日", "zh").set("en", "a date such as 28 March 2019");
  if (!p.findings.empty())
    return ReadError(ReadErrorCode::value, SourcePlace{.line = 1, .column = 1}, text, std::move(expected));
  auto const& window = p.value.when.window;
  if (!window || !window->single() || p.value.when.lasts || p.value.when.extent != Extent::unknown)
    return ReadError(ReadErrorCode::syntax, SourcePlace{.line = 1, .column = 1}, text, std::move(expected));
  return Piece<Date>{.value = *window->start(), .span = p.span, .wording = p.wording, .findings = {}};
}

// --- words ------------------------------------------------------------------------------------------------------------

namespace {

constexpr std::string_view english_months[] = {"January", "February", "March",     "April",   "May",      "June",
                                               "July",    "August",   "September", "October", "November", "December"};

std::string_view english_month(int month) { return english_months[static_cast<std::size_t>(month - 1)]; }

/// Digits that EDTF leaves unspecified, as plans mask them.
std::string masked(std::string edtf) {
  for (char& c : edtf)
    if (c == 'X') c = 'x';
  return edtf;
}

std::string chinese_date(Date const& d) {
  std::string const edtf = d.unmarked().to_string();
  std::string s = masked(edtf.substr(0, 4)) + "年";
  if (auto const season = d.season()) {
    s += label(*season, "zh");
    return s;
  }
  auto const part = [&](std::size_t at) {
    std::string const digits = edtf.substr(at, 2);
    return digits[0] == '0' ? digits.substr(1) : digits == "XX" ? std::string("x") : digits;
  };
  if (edtf.size() >= 7) s += part(5) + "月";
  if (edtf.size() >= 10) s += part(8) + "日";
  return s;
}

std::string english_date(Date const& d) {
  std::string year = masked(d.unmarked().to_string().substr(0, 4));
  if (auto const season = d.season()) return std::string(label(*season, "en")) + ' ' + year;
  auto const month = d.month();
  if (!month) return year;
  std::string s;
  if (auto const day = d.day()) s = std::to_string(*day) + ' ';
  return s + std::string(english_month(*month)) + ' ' + year;
}

}  // namespace

std::string date_words(Date const& date, std::string_view language) {
  // What has no settled words is written in EDTF.
  bool const zh_mask = language.substr(0, 2) == "zh" && !date.uncertain();
  if (date.uncertain() || (date.unspecified() && !zh_mask)) return date.to_string();
  return language.substr(0, 2) == "zh" ? chinese_date(date) + (date.approximate() ? "左右" : "")
                                       : (date.approximate() ? "about " : "") + english_date(date);
}

std::string when_words(When const& w, std::string_view language) {
  bool const zh = language.substr(0, 2) == "zh";
  std::string s;
  if (w.recurs && w.recurs->every) s += label(*w.recurs->every, language);
  auto const join = [&](std::string const& part) {
    if (!zh && !s.empty()) s += ' ';
    s += part;
  };
  if (w.window) {
    Period const& p = *w.window;
    if (p.single()) {
      Date const& d = *p.start();
      bool const masked_year = d.precision() == Precision::decade || d.precision() == Precision::century;
      if (masked_year && w.months) {
        // 20xx年3月
        When months;
        months.months = w.months;
        std::string const named = when_words(months, language);
        join(zh ? date_words(d, "zh") + named : named + ' ' + date_words(d, "en"));
      } else {
        join(date_words(d, language));
      }
    } else if (p.start() && p.end()) {
      std::string const a = date_words(*p.start(), language);
      std::string const b = date_words(*p.end(), language);
      join(zh ? a + "至" + b : a + " to " + b);
    } else if (p.end()) {
      join(zh ? date_words(*p.end(), "zh") + "前" : "by " + date_words(*p.end(), "en"));
    } else {
      join(zh ? date_words(*p.start(), "zh") + "起" : "from " + date_words(*p.start(), "en"));
    }
  } else if (w.months) {
    Months const& m = *w.months;
    if (zh) {
      join(std::to_string(m.first()) + (m.size() == 1 ? "" : "至" + std::to_string(m.last())) + "月");
    } else {
      join(std::string(english_month(m.first())) +
           (m.size() == 1 ? "" : " to " + std::string(english_month(m.last()))));
    }
  }
  if (w.weeks) {
    bool const one = w.weeks->first == w.weeks->last;
    std::string const first = std::to_string(w.weeks->first);
    std::string const last = std::to_string(w.weeks->last);
    join(zh ? "第" + first + (one ? "" : "至" + last) + "周" : one ? "week " + first : "weeks " + first + "-" + last);
  }
  if (w.recurs) {
    std::string separator;
    for (Period const& p : w.recurs->on) {
      When part;
      part.window = p;
      s += separator + when_words(part, language);
      separator = zh ? "、" : ", ";
    }
  }
  if (w.deadline) {
    std::string const after(w.deadline->after.in(language.substr(0, 2)));
    Length limit = w.deadline->within;
    limit.min = limit.max;
    std::string const length = duration_words({.min = limit.min, .max = limit.max, .unit = limit.unit}, language);
    join(zh ? after + length + "内" : "within " + length + (after.empty() ? "" : " of " + after));
  }
  if (w.lasts) {
    std::string const length = duration_words(*w.lasts, language);
    s += s.empty() ? length : zh ? "，" + length : ", " + length;
  }
  if (s.empty()) s = w.wording.in(language.substr(0, 2));
  return s;
}

}  // namespace bangfu::document
