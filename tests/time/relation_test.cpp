// SPDX-License-Identifier: BSL-1.0
// Every relation between two times agrees with the slow reference, which lists all placements.

#include "support/catch.hpp"

#include <iostream>
#include <random>
#include <sstream>

#include <bangfu/time/time.hpp>

#include "reference.hpp"

using namespace bangfu;
using namespace bangfu::literals;
namespace ref = reference;
using ref::Placement;

namespace {

struct SmallCalendar {
  std::string name;
  int first;
  int days;
  [[nodiscard]] ref::Universe universe() const { return {first - 16, first + days + 15}; }
  [[nodiscard]] std::string day(int n) const { return ref::edtf(first + n); }
};
std::vector<SmallCalendar> small_calendars() {
  SmallCalendar const leap{"2020-02-01 to 2020-03-31, with a leap day", ref::day_number(2020, 2, 1), 60};
  // Another calendar walks the same code.
  if (test::sanitized() && !test::long_run()) return {leap};
  return {{"2019-02-01 to 2019-04-01", ref::day_number(2019, 2, 1), 60},
          leap,
          {"2018-12-03 to 2019-01-31, over the end of a year", ref::day_number(2018, 12, 3), 60}};
}

/// How closely a stretch can tell the placements of a time.
enum class Closeness { exact, like_length, sound };

struct Side {
  When when;
  Closeness closeness = Closeness::exact;
};

Closeness closeness_of(When const& when) {
  if (!when.lasts || when.extent == Extent::throughout || when.lasts->approximate) return Closeness::exact;
  if (when.lasts->unit != TimeUnit::month && when.lasts->unit != TimeUnit::working_day) return Closeness::exact;
  return when.lasts->min && when.lasts->max && *when.lasts->min == *when.lasts->max ? Closeness::like_length
                                                                                    : Closeness::sound;
}

std::vector<std::optional<Duration>> lengths() {
  std::vector<std::optional<Duration>> all = {std::nullopt};
  for (int n : {1, 2, 3, 5, 9, 30, 70}) all.emplace_back(days(n));
  all.emplace_back(days(2, 4));
  all.emplace_back(days(3, 10));
  all.emplace_back(weeks(1));
  all.emplace_back(weeks(1, 2));
  all.emplace_back(working_days(1));
  all.emplace_back(working_days(2));
  all.emplace_back(working_days(7));
  all.emplace_back(lasting(2, 6, TimeUnit::working_day));
  all.emplace_back(months(1));
  all.emplace_back(months(1, 2));
  all.emplace_back(at_least(days(5)));
  all.emplace_back(at_least(months(1)));
  all.emplace_back(at_most(days(4)));
  all.emplace_back(at_most(working_days(3)));
  Duration about = days(3);
  about.approximate = true;
  all.emplace_back(about);
  all.emplace_back(days(4, 2));
  all.emplace_back(lasting(3, 3, TimeUnit::hour));
  return all;
}

/// All extents and lengths in a window.
void add_all(std::vector<Side>& to, std::optional<Period> const& window, bool bounded = true) {
  auto const add = [&](Extent extent, std::optional<Duration> const& lasts) {
    When when{.window = window, .lasts = lasts, .extent = extent};
    Closeness const closeness = closeness_of(when);
    // Beyond the small calendar lies too little room for months, and working days may begin anywhere.
    if (!bounded && (closeness != Closeness::exact || (lasts && lasts->min && *lasts->min > Decimal(9)))) return;
    to.push_back({std::move(when), closeness});
  };
  for (auto const& lasts : lengths()) add(Extent::within, lasts);
  add(Extent::unknown, std::nullopt);
  add(Extent::unknown, days(2));
  if (window) add(Extent::throughout, std::nullopt);
  if (window) add(Extent::throughout, days(2));
}

/// Times of every kind in a small calendar; every `step`th of the windows between two days.
std::vector<Side> times(SmallCalendar const& c, int step) {
  std::vector<Side> all;
  auto const date = [&](int n, char const* mark = "") { return c.day(n) + mark; };
  int turn = 0;
  for (int i = 0; i < c.days; ++i)
    for (int j = i; j < c.days; ++j)
      if (turn++ % step == 0) add_all(all, Period::parse(date(i) + '/' + date(j)));
  for (int i = 0; i < c.days; ++i)
    for (char const* mark : {"", "~", "?", "%"})
      if (turn++ % step == 0) add_all(all, Period::parse(date(i, mark)), mark[0] == '\0' || mark[0] == '~');
  for (int i = 0; i < c.days; i += 3)
    for (int j = i; j < c.days; j += 4)
      for (char const* a : {"", "~", "?"})
        for (char const* b : {"", "~", "?"})
          if ((a[0] != '\0' || b[0] != '\0') && turn++ % step == 0)
            add_all(all, Period::parse(date(i, a) + '/' + date(j, b)), a[0] != '?' && b[0] != '?');
  for (int i = 0; i < c.days; ++i)
    for (char const* mark : {"", "~", "?"})
      if (turn++ % step == 0)
        for (std::string const& text :
             {date(i, mark) + "/..", date(i, mark) + "/", "../" + date(i, mark), "/" + date(i, mark)})
          add_all(all, Period::parse(text), false);
  std::string last;
  for (int i = 0; i < c.days; ++i) {
    std::string const month = c.day(i).substr(0, 7);
    if (month == last || (i != 0 && ref::civil(c.first + i).day != 1)) continue;
    last = month;
    for (std::string const& text :
         {month, month + "?", month + "~", month + "-XX", month + "-XX/" + date(c.days - 1),
          month + "/" + date(c.days - 1), month + "-XX/" + date(c.days - 1, "~"), date(0) + "/" + month}) {
      TimeFault fault;
      // Months at the rim reach beyond the small calendar.
      if (ref::month_size(ref::civil(c.first + i).year, ref::civil(c.first + i).month) + i > c.days) continue;
      if (auto const p = Period::try_parse(text, fault)) add_all(all, p, text.back() != '?' && text.back() != '~');
    }
  }
  add_all(all, std::nullopt, false);
  return all;
}

/// Fewer times, of every kind, for the other side of the question.
std::vector<Side> probes(SmallCalendar const& c) {
  std::vector<Side> all;
  auto const add = [&](When when) {
    Closeness const closeness = closeness_of(when);
    all.push_back({std::move(when), closeness});
  };
  auto const p = [&](int i, int j) { return Period::parse(c.day(i) + '/' + c.day(j)); };
  for (int i : {0, 27, 28, 59}) add(throughout(Period::parse(c.day(i))));
  for (int i : {0, 9, 27, 28})
    for (int j : {28, 44, 59}) add(throughout(p(i, j)));
  add(within(p(10, 40)));
  for (auto const& lasts : lengths())
    if (lasts) add(within(p(12, 47), *lasts));
  add(within(p(20, 24), days(3)));
  add(within(p(20, 24), days(1)));
  add(throughout(Period::parse(c.day(20) + "~")));
  add(throughout(Period::parse(c.day(20) + "?")));
  add(throughout(Period::parse(c.day(20) + "~/" + c.day(30) + "~")));
  add(throughout(Period::parse(c.day(20) + "/" + c.day(30) + "?")));
  add(within(Period::parse(c.day(20) + "~/" + c.day(30) + "~"), days(4)));
  add(within(Period::parse(c.day(20) + "/" + c.day(30) + "?"), weeks(1)));
  for (char const* end : {"/..", "/"}) {
    add(throughout(Period::parse(c.day(25) + end)));
    add(within(Period::parse(c.day(25) + end)));
    add(within(Period::parse(c.day(25) + end), days(2)));
  }
  for (std::string const end : {"../", "/"}) {
    add(throughout(Period::parse(end + c.day(25))));
    add(within(Period::parse(end + c.day(25)), days(2, 4)));
  }
  add(undated());
  add(undated(days(3)));
  add(undated(at_least(days(5))));
  return all;
}

/// The truth of all relations of anything to one time: what holds of each run of days for all, and for some, placement.
class Answers {
 public:
  Answers(std::vector<Placement> const& b, ref::Universe const& u) : u_(u), size_(u.last - u.first + 3) {
    auto const cells = static_cast<std::size_t>(size_) * static_cast<std::size_t>(size_);
    always_.assign(cells, ~0U);
    sometimes_.assign(cells, 0U);
    for (int i = 0; i < size_; ++i)
      for (int j = i; j < size_; ++j) {
        Placement const a{day(i), day(j)};
        for (Placement const& x : b) {
          unsigned const bits = ref::relations_of(a, x);
          always_[cell(a)] &= bits;
          sometimes_[cell(a)] |= bits;
        }
      }
  }
  /// Which relations hold always, and which sometimes.
  void ask(std::vector<Placement> const& a, unsigned& always, unsigned& sometimes) const {
    always = ~0U;
    sometimes = 0;
    for (Placement const& p : a) {
      always &= always_[cell(p)];
      sometimes |= sometimes_[cell(p)];
    }
  }

 private:
  [[nodiscard]] int day(int i) const { return i == 0 ? ref::past : i == size_ - 1 ? ref::future : i + u_.first - 1; }
  [[nodiscard]] std::size_t cell(Placement const& p) const {
    auto const at = [&](int n) { return n == ref::past ? 0 : n == ref::future ? size_ - 1 : n - u_.first + 1; };
    return static_cast<std::size_t>(at(p.first)) * static_cast<std::size_t>(size_) +
           static_cast<std::size_t>(at(p.last));
  }
  ref::Universe u_;
  int size_;
  std::vector<unsigned> always_;
  std::vector<unsigned> sometimes_;
};

Truth of_bits(Relation r, unsigned always, unsigned sometimes) {
  unsigned const bit = 1U << static_cast<unsigned>(r);
  return (always & bit) != 0 ? Truth::certain : (sometimes & bit) != 0 ? Truth::possible : Truth::no;
}

/// Counts comparisons and keeps the first disagreements.
struct Tally {
  long compared = 0;
  long looser = 0;  // possible, where the true answer is certain or no
  long wrong = 0;
  std::ostringstream examples{};
  void disagree(Relation r, When const& a, When const& b, Truth library, Truth reference) {
    if (++wrong <= 30)
      examples << to_string(r) << "  [" << a << "]  [" << b << "]  library " << library << ", reference " << reference
               << '\n';
  }
  void compare(Relation r, When const& a, When const& b, Truth library, Truth reference, bool exact) {
    ++compared;
    if (library == reference) return;
    if (!exact && library == Truth::possible) {
      ++looser;
    } else {
      disagree(r, a, b, library, reference);
    }
  }
};
void report(Tally const& tally, std::string const& what) {
  std::cout << what << ": " << tally.compared << " answers compared, " << tally.wrong << " wrong";
  if (tally.looser != 0) std::cout << ", " << tally.looser << " looser than need be";
  std::cout << '\n';
  if (tally.wrong != 0) std::cout << tally.examples.str();
  CHECK(tally.wrong == 0);
}

void compare_all(SmallCalendar const& c, int step, Tally& exact, Tally& coarse) {
  ref::Universe const u = c.universe();
  struct Probe {
    Side side;
    Answers truth;
    Answers like;
  };
  std::vector<Probe> all_probes;
  for (Side& side : probes(c)) {
    auto const b = ref::placements(side.when, u);
    auto const h = side.closeness == Closeness::like_length ? ref::of_like_length(b, side.when, u) : b;
    all_probes.push_back({std::move(side), Answers(b, u), Answers(h, u)});
  }
  int turn = 0;
  for (Side const& a : times(c, step)) {
    auto const placements = ref::placements(a.when, u);
    auto const like = a.closeness == Closeness::like_length ? ref::of_like_length(placements, a.when, u) : placements;
    for (Probe const& b : all_probes) {
      // Under sanitizers the same code is walked with fewer numbers.
      if (!test::long_run() && turn++ % (test::sanitized() ? 120 : 4) != 0) continue;
      bool const sound_only = a.closeness == Closeness::sound || b.side.closeness == Closeness::sound;
      bool const by_length = a.closeness == Closeness::like_length || b.side.closeness == Closeness::like_length;
      unsigned always = 0;
      unsigned sometimes = 0;
      unsigned like_always = 0;
      unsigned like_sometimes = 0;
      b.truth.ask(placements, always, sometimes);
      if (by_length) b.like.ask(like, like_always, like_sometimes);
      for (int i = 0; i < ref::relation_count; ++i) {
        Relation const r = ref::relation(i);
        Truth const library = relate(r, a.when, b.side.when);
        Truth const truth = of_bits(r, always, sometimes);
        if (sound_only || by_length) {
          coarse.compare(r, a.when, b.side.when, library, truth, false);
          if (!sound_only && library != of_bits(r, like_always, like_sometimes))
            coarse.disagree(r, a.when, b.side.when, library, of_bits(r, like_always, like_sometimes));
        } else {
          exact.compare(r, a.when, b.side.when, library, truth, true);
        }
        if (turn % 8 == 0 && relate(inverse(r), b.side.when, a.when) != library)
          exact.disagree(inverse(r), b.side.when, a.when, relate(inverse(r), b.side.when, a.when), library);
      }
    }
  }
}

}  // namespace

TEST_CASE("All relations between times that happen once agree with the list of all placements", "[reference]") {
  for (SmallCalendar const& c : small_calendars()) {
    Tally exact;
    Tally coarse;
    compare_all(c, test::long_run() ? 4 : test::sanitized() ? 160 : 40, exact, coarse);
    report(exact, c.name + ", exact");
    report(coarse, c.name + ", lengths in months and working days");
  }
}

namespace {

/// Times that happen more than once, or in one of several months or years, in and around a small calendar.
std::vector<When> repeated_times(SmallCalendar const& c, int step) {
  std::vector<When> all;
  auto const shapes = [&](std::optional<Period> const& window, auto const& change) {
    for (When when : {When{.extent = Extent::throughout}, When{.extent = Extent::within}, When{.lasts = days(1)},
                      When{.lasts = days(2, 4), .extent = Extent::within}, When{.lasts = weeks(1)},
                      When{.lasts = at_least(days(29)), .extent = Extent::within}}) {
      when.window = window;
      change(when);
      all.push_back(when);
    }
  };
  auto const every = [](Frequency f, std::optional<int> at_least = {}, std::optional<Months> months = {}) {
    return [=](When& when) {
      when.recurs = Recurrence{.every = f, .min_times = at_least};
      when.months = months;
    };
  };
  std::vector<std::optional<Period>> windows = {std::nullopt, Period::parse(c.day(20) + "/.."),
                                                Period::parse("../" + c.day(20)), Period::parse("2018/2020")};
  int turn = 0;
  for (int i = 0; i < c.days; i += 2)
    for (int j = i; j < c.days; j += 3)
      if (turn++ % step == 0) windows.emplace_back(Period::parse(c.day(i) + '/' + c.day(j)));
  for (auto const& window : windows) {
    shapes(window, every(Frequency::week));
    shapes(window, every(Frequency::month));
    shapes(window, every(Frequency::month, 0));
    shapes(window, every(Frequency::year));
    shapes(window, every(Frequency::week, {}, Months(2, 2)));
    shapes(window, every(Frequency::month, 2, Months(2, 3)));
    shapes(window, every(Frequency::year, {}, Months(12, 1)));
    shapes(window, [](When& when) { when.months = Months(3, 3); });
    shapes(window, [](When& when) { when.months = Months(12, 2); });
  }
  for (int i = 0; i < c.days - 9; i += 4)
    for (int j = i; j < c.days - 9; j += 9) {
      shapes({}, [&](When& when) {
        when.recurs = Recurrence{.on = {Period::parse(c.day(i)), Period::parse(c.day(j + 1) + '/' + c.day(j + 8))}};
      });
      shapes({}, [&](When& when) {
        when.recurs = Recurrence{.min_times = 0, .on = {Period::parse(c.day(j)), Period::parse(c.day(i) + "~")}};
      });
    }
  shapes("2019-XX"_period, [](When&) {});
  shapes("2018-XX"_period, [](When&) {});
  shapes({}, [](When& when) { when.recurs = Recurrence{.on = {"2019-XX"_period, "2019-02-10"_period}}; });
  for (int i = 0; i < c.days; i += 7)
    for (int j = i; j < c.days; j += 5)
      all.push_back(within(Period::parse(c.day(i) + '/' + c.day(j)), in_stays_of(days(6), at_least(days(2)))));
  return all;
}

std::vector<Period> definite_periods(SmallCalendar const& c, int step) {
  std::vector<Period> all;
  int turn = 0;
  for (int i = 0; i < c.days; ++i)
    for (int j = i; j < c.days; ++j)
      if (turn++ % step == 0) all.push_back(Period::parse(c.day(i) + '/' + c.day(j)));
  for (char const* text :
       {"2019-02", "2019-01", "2018", "2019", "2018/2020", "2019-01-15/..", "../2019-02-20", "2019-12-25"})
    all.push_back(Period::parse(text));
  return all;
}

bool bounded(When const& when) {
  return (when.window && when.window->start() && when.window->end()) || (when.recurs && !when.recurs->on.empty());
}

ref::Universe years_around() { return {ref::day_number(2014, 1, 1), ref::day_number(2025, 12, 31)}; }

}  // namespace

TEST_CASE("Times that happen more than once agree with the list of all placements when asked of definite periods",
          "[reference]") {
  for (SmallCalendar const& c : small_calendars()) {
    Tally tally;
    ref::Universe const u = years_around();
    auto const periods = definite_periods(c, test::long_run() ? 60 : 300);
    std::size_t turn = c.name.size();
    for (When const& a : repeated_times(c, test::long_run() ? 20 : 60)) {
      if (!test::long_run() && turn++ % (test::sanitized() ? 80 : 8) != 0) continue;
      auto const all = ref::happenings(a, u);
      for (Period const& p : periods) {
        When const b = throughout(p);
        Placement const days = ref::windows(p, u).at(0);
        for (int i = 0; i < ref::relation_count; ++i) {
          Relation const r = ref::relation(i);
          tally.compare(r, a, b, relate(r, a, b), ref::ask(r, all, days), true);
          // Before, after and during ask for all occurrences on either side, their inverses too save contains.
          if (tally.compared % 7 != 0 || r == Relation::contains || r == Relation::during) continue;
          if (Truth const turned = relate(inverse(r), b, a); turned != relate(r, a, b))
            tally.disagree(inverse(r), b, a, turned, relate(r, a, b));
        }
      }
    }
    report(tally, c.name + ", more than once, exact");
  }
}

namespace {

/// Leaves the first of every `n`.
void thin(std::vector<When>& times, std::size_t n) {
  std::size_t kept = 0;
  for (std::size_t i = 0; i < times.size(); i += n) times[kept++] = times[i];
  times.erase(times.begin() + static_cast<std::ptrdiff_t>(kept), times.end());
}

}  // namespace

TEST_CASE("Times that happen more than once are never certain or no where some way of coming true says otherwise",
          "[reference]") {
  std::mt19937 random(20190328);
  for (SmallCalendar const& c : small_calendars()) {
    Tally tally;
    ref::Universe const u = years_around();
    std::vector<When> const repeated = repeated_times(c, test::long_run() ? 75 : test::sanitized() ? 4000 : 300);
    std::vector<When> others;
    for (Side const& s : probes(c)) {
      // Beyond the calendar there is too little room for what may lie anywhere; the exact test has these.
      if (bounded(s.when) && !s.when.window->start()->uncertain() && !s.when.window->end()->uncertain())
        others.push_back(s.when);
    }
    if (test::sanitized() && !test::long_run()) thin(others, 25);
    std::size_t const once = others.size();
    for (std::size_t i = 0; i < repeated.size(); i += 11) others.push_back(repeated[i]);
    std::vector<std::vector<ref::Happening>> all_others;
    for (When const& b : others) all_others.push_back(ref::happenings(b, u));
    for (When const& a : repeated) {
      auto const all = ref::happenings(a, u);
      for (std::size_t k = 0; k < others.size(); ++k) {
        if (random() % (k >= once ? 40 : 4) != 0) continue;
        std::vector<std::pair<std::vector<Placement>, std::vector<Placement>>> worlds;
        for (int n = 0; n < 6; ++n) worlds.emplace_back(ref::world(all, random), ref::world(all_others[k], random));
        for (int i = 0; i < ref::relation_count; ++i) {
          Relation const r = ref::relation(i);
          Truth const library = relate(r, a, others[k]);
          ++tally.compared;
          if (library == Truth::possible) continue;
          // The reference knows some years only. What happens in them happens; of what does not, it knows nothing.
          if (!bounded(a) && !bounded(others[k]) &&
              is_certain(library) != (ref::asks_for_all(r) || r == Relation::disjoint))
            continue;
          for (auto const& [x, y] : worlds)
            if (ref::holds(r, x, y) != is_certain(library)) {
              tally.disagree(r, a, others[k], library, truth(!is_certain(library)));
              break;
            }
        }
      }
    }
    report(tally, c.name + ", more than once, sound");
  }
}

TEST_CASE("What repeats without bound on both sides is looked at in the same years") {
  When const weekly{.recurs = Recurrence{.every = Frequency::week}};
  When until = within("../2019-02-21"_period, weeks(1));
  until.recurs = Recurrence{.every = Frequency::week};
  CHECK(relate(Relation::started_by, weekly, until) == Truth::possible);  // the week that is cut short
  CHECK(relate(Relation::overlaps, weekly, until) == Truth::certain);     // whole weeks, and a day in each
  CHECK(relate(Relation::before, weekly, until) == Truth::no);
}

TEST_CASE("The inverse of a relation is the relation of the other side, and its own inverse's inverse") {
  for (auto const& e : Enumeration<Relation>::all) {
    CHECK(inverse(inverse(e.value)) == e.value);
    for (int s = 0; s < 6; ++s)
      for (int n = s; n < 6; ++n)
        for (int t = 0; t < 6; ++t)
          for (int m = t; m < 6; ++m)
            CHECK(ref::holds(e.value, {s, n}, {t, m}) == ref::holds(inverse(e.value), {t, m}, {s, n}));
  }
}

TEST_CASE("Disjoint is the negation of overlaps, and the thirteen relations of Allen leave nothing out") {
  Relation const allen[] = {Relation::before,      Relation::after,      Relation::equal,
                            Relation::starts,      Relation::started_by, Relation::finishes,
                            Relation::finished_by, Relation::leads_into, Relation::led_into_by};
  SmallCalendar const c = small_calendars()[0];
  auto const all = probes(c);
  for (Side const& a : all)
    for (Side const& b : all) {
      CHECK(relate(Relation::disjoint, a.when, b.when) == !relate(Relation::overlaps, a.when, b.when));
      Truth some = Truth::no;
      for (Relation const r : allen) some = some || relate(r, a.when, b.when);
      // Strictly inside, or strictly around, are the two that have no name of their own.
      some = some || relate(Relation::during, a.when, b.when) || relate(Relation::contains, a.when, b.when);
      CHECK(is_possible(some));
      // What is certain excludes what contradicts it.
      if (is_certain(relate(Relation::before, a.when, b.when))) {
        CHECK(relate(Relation::overlaps, a.when, b.when) == Truth::no);
        CHECK(relate(Relation::after, a.when, b.when) == Truth::no);
      }
      if (is_certain(relate(Relation::equal, a.when, b.when))) {
        CHECK(is_certain(relate(Relation::during, a.when, b.when)));
        CHECK(is_certain(relate(Relation::contains, a.when, b.when)));
      }
    }
}

TEST_CASE("Moving both times by the same number of days changes no answer") {
  auto const moved = [](When when, int by) {
    auto const move = [by](Date const& d) { return Date(d.earliest() + boost::gregorian::date_duration(by)); };
    Period const p = *when.window;
    when.window = Period(move(*p.start()), move(*p.end()));
    return when;
  };
  SmallCalendar const c = small_calendars().front();
  std::vector<When> all;
  for (int i = 0; i < 40; i += 7)
    for (int j = i; j < 40; j += 5)
      for (When const& when : {throughout(Period::parse(c.day(i) + '/' + c.day(j))),
                               within(Period::parse(c.day(i) + '/' + c.day(j)), days(2, 3))})
        all.push_back(when);
  for (When const& a : all)
    for (When const& b : all)
      for (int by : {1, 29, 365, 36524, -200000})
        for (auto const& e : Enumeration<Relation>::all)
          if (relate(e.value, a, b) != relate(e.value, moved(a, by), moved(b, by))) {
            CAPTURE(a, b, by);
            CHECK(relate(e.value, a, b) == relate(e.value, moved(a, by), moved(b, by)));
          }
}

TEST_CASE("A Date is one day, a Period all of its days, and a Day itself") {
  CHECK(overlaps("2019-05"_date, "2019-05-20"_period) == Truth::possible);
  CHECK(overlaps("2019-05"_period, "2019-05-20"_date) == Truth::certain);
  CHECK(overlaps(Day(2019, 5, 20), "2019-05-20"_date) == Truth::certain);
  CHECK(before("2019-05"_date, "2019-05-20"_date) == Truth::possible);
  CHECK(before("2019-04"_date, "2019-05"_date) == Truth::certain);
  CHECK(after("2019-06-01"_date, "2019-05"_period) == Truth::certain);
  CHECK(meets("2019-04"_period, "2019-05"_period) == Truth::certain);
  CHECK(during("2019-05-XX"_date, "2019-05"_period) == Truth::certain);
  CHECK(contains("2019"_period, "2019-02"_period) == Truth::certain);
  CHECK(equal("2019-05"_period, "2019-05-01/2019-05-31"_period) == Truth::certain);
  CHECK(disjoint("2019-05"_period, "2019-06"_period) == Truth::certain);
  CHECK_THROWS_AS(overlaps(day_after_all(), "2019"_period), std::logic_error);
}

TEST_CASE("Something undated is possible everywhere and certain nowhere") {
  for (Period const& p :
       {"2019-05"_period, "1400-01-01"_period, "9999-12-31"_period, "2019-05/.."_period, "../2019-05"_period})
    for (auto const& e : Enumeration<Relation>::all) {
      CHECK_FALSE(is_certain(relate(e.value, When{}, throughout(p))));
      if (e.value == Relation::overlaps || e.value == Relation::disjoint || e.value == Relation::during)
        CHECK(relate(e.value, When{}, throughout(p)) == Truth::possible);
    }
}
