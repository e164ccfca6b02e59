// SPDX-License-Identifier: BSL-1.0
// Figures against a slow reference that lists every placement on a calendar of its own (tests/time/reference.hpp).
#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <vector>

#include <bangfu/analyses/analyses.hpp>

#include "support/catch.hpp"
#include "time/reference.hpp"

using namespace bangfu;
using namespace bangfu::literals;
namespace ref = reference;

namespace {

std::size_t cases(std::size_t usual) { return test::tries(test::sanitized() ? usual / 15 : usual, usual * 20); }

/// Random times and plans within March and April 2019.
class Dice {
 public:
  explicit Dice(unsigned seed) : random_(seed) {}
  int between(int low, int high) { return low + static_cast<int>(random_() % static_cast<unsigned>(high - low + 1)); }
  bool chance(int of_100) { return between(1, 100) <= of_100; }

  Date day(int from, int to) { return Date::parse(ref::edtf(between(from, to))); }
  Period window(int days) {
    int const first = between(start, start + days - 1);
    switch (between(0, 7)) {
      case 0: return Date::parse(ref::edtf(first));
      case 1: return Date(2019, 3);
      case 2: return Date::parse("2019-03-XX");
      case 3: return Date::parse("2019-03~");
      case 4: return Date::parse(ref::edtf(first)).as_approximate();
      default: return {Date::parse(ref::edtf(first)), day(first, std::min(first + 14, start + days - 1))};
    }
  }
  std::optional<Duration> length() {
    switch (between(0, 6)) {
      case 0: return std::nullopt;
      case 1: return days(between(1, 6));
      case 2: {
        int const least = between(1, 3);  // one after the other, so that all compilers throw the same
        return days(least, between(3, 9));
      }
      case 3: return weeks(1);
      case 4: return at_least(days(between(1, 5)));
      case 5: return at_most(days(between(1, 9)));
      default: return days(between(1, 3));
    }
  }
  When once(int days = 60) {
    When w{.window = window(days), .lasts = length()};
    w.extent = static_cast<Extent>(between(0, 2));
    return w;
  }
  /// Also separate dates, months without a year within a window, and cycles that take place once each.
  When any() {
    When w = once();
    switch (between(0, 5)) {
      case 0: {
        Recurrence r;
        for (int i = between(1, 3); i > 0; --i) r.on.emplace_back(day(start, start + 59));
        w.recurs = std::move(r);
        break;
      }
      case 1:
        w.window = Period{Date(2019, between(1, 3)), Date(2019, between(4, 6))};
        w.recurs = monthly(1);
        break;
      case 2:
        w.window = Period(Date(2019, 3), Date(2019, 4));
        w.recurs = Recurrence{.every = Frequency::week, .min_times = between(0, 1), .max_times = 1};
        break;
      case 3:
        w.window = Period(Date(2018), Date(2019));
        w.months = Months{between(2, 3), between(3, 5)};
        break;
      default: break;
    }
    return w;
  }

  static int const start;

 private:
  std::mt19937 random_;
};
int const Dice::start = ref::day_number(2019, 3, 1);

ref::Universe universe_of(When const& w) {
  if (w.recurs || w.months) return {ref::day_number(2017, 1, 1), ref::day_number(2021, 12, 31)};
  return {Dice::start - 40, Dice::start + 110};
}
std::vector<ref::Happening> happenings(When const& w) { return ref::happenings(w, universe_of(w)); }

std::int64_t shared(ref::Placement const& p, ref::Placement const& range) {
  return std::max(0, std::min(p.last, range.last) - std::max(p.first, range.first) + 1);
}

/// The days that all happenings together share with a range: the least and the most.
Figure days_shared(std::vector<ref::Happening> const& all, ref::Placement const& range) {
  Figure sum;
  for (ref::Happening const& h : all) {
    Figure one{Figure::unbounded, 0};
    for (ref::Placement const& p : h.placements)
      one = {std::min(one.min, shared(p, range)), std::max(one.max, shared(p, range))};
    sum += h.optional ? one.if_at_all(Truth::possible) : one;
  }
  std::int64_t const size = range.last - range.first + 1;
  return {std::min(sum.min, size), std::min(sum.max, size)};
}

DayRange days_between(int first, int last) {
  return {Date::parse(ref::edtf(first)).earliest(), Date::parse(ref::edtf(last)).earliest()};
}

}  // namespace

TEST_CASE("days within a range are the least and the most that any placement has", "[analyses][reference]") {
  Dice dice(1);
  std::size_t const n = cases(20000);
  for (std::size_t i = 0; i < n; ++i) {
    When const w = dice.any();
    int const first = dice.between(Dice::start - 10, Dice::start + 70);
    int const last = first + dice.between(0, 35);
    auto const all = happenings(w);
    Figure const expected = days_shared(all, {first, last});
    Figure const got = days_in(w, days_between(first, last));
    if (got == expected) continue;
    CAPTURE(to_text(w, "en"), ref::edtf(first), ref::edtf(last), got, expected);
    REQUIRE(got == expected);
  }
  std::cout << "days in a range against all placements: " << n << " cases\n";
}

namespace {

/// A plan of a few rows: some people and groups, three hosts, statuses and modes.
Plan random_plan(Dice& dice, int rows, int people, bool small_windows) {
  Plan plan{.period = Period(Date(2019))};
  std::vector<InstitutionId> schools;
  for (int i = 0; i < 3; ++i)
    schools.push_back(plan.add(Institution{.name = "S" + std::to_string(i)}, Role::recipient));
  InstitutionId const home = plan.add(Institution{.name = "home"}, Role::supporting);
  std::vector<ParticipantId> who;
  for (int i = 0; i < people; ++i) {
    Participant p{.name = "P", .of = home};
    if (dice.chance(30)) {
      p.group = true;
      int const size = dice.between(1, 6);
      if (dice.chance(80)) p.size = between(size, size + dice.between(0, 3), unit::person);
    }
    who.push_back(plan.add(std::move(p)));
  }
  for (int i = 0; i < rows; ++i) {
    Activity a{.when = small_windows ? dice.once(9) : dice.any()};
    if (dice.chance(6)) a.when = undated(days(2));
    if (dice.chance(8)) a.status = status::cancelled;
    if (dice.chance(8)) a.status = status::postponed;
    if (dice.chance(8)) a.mode = mode::online;
    if (dice.chance(8)) a.mode = mode::mixed;
    for (int f = dice.between(1, 2); f > 0; --f) {
      Flow flow{.from = home, .to = schools[static_cast<std::size_t>(dice.between(0, 2))]};
      for (int k = dice.between(1, 2); k > 0; --k)
        flow.who.push_back(who[static_cast<std::size_t>(dice.between(0, people - 1))]);
      if (dice.chance(10)) flow.when = small_windows ? dice.once(9) : dice.any();
      a.flows.push_back(std::move(flow));
    }
    if (dice.chance(15)) a.attended_by.push_back(who[static_cast<std::size_t>(dice.between(0, people - 1))]);
    plan.add(std::move(a));
  }
  return plan;
}

/// Somebody in a row, worked out anew from the plan and nothing else.
struct Somebody {
  std::size_t row;
  std::string who;
  bool group;
  std::int64_t least;
  std::int64_t most;
  std::string at;
  When when;
  bool sure;
  bool travels;
};
std::vector<Somebody> everybody(Plan const& plan) {
  std::vector<Somebody> all;
  for (std::size_t row = 0; row < plan.activities.size(); ++row) {
    Activity const& a = plan.activities[row];
    if (a.status == status::cancelled || a.mode == mode::online) continue;
    bool const sure = !(a.status == status::postponed) && !(a.mode == mode::mixed);
    auto const add = [&](ParticipantId const& id, InstitutionId const& at, When const& when, bool travels) {
      Participant const& p = *plan.find(id);
      std::int64_t least = 1;
      std::int64_t most = 1;
      if (p.group) {
        least = p.size ? p.size->min->units() : 1;
        most = p.size ? p.size->max->units() : Figure::unbounded;
      }
      all.push_back({row, id.value(), p.group, least, most, at.value(), when, sure, travels});
    };
    for (Flow const& flow : a.flows) {
      std::set<std::string> seen;
      for (ParticipantId const& id : flow.who)
        if (seen.insert(id.value()).second) add(id, flow.to, flow.when ? *flow.when : a.when, true);
    }
    std::set<std::string> seen;
    for (ParticipantId const& id : a.attended_by)
      if (seen.insert(id.value()).second) add(id, plan.find(id)->of, a.when, false);
  }
  return all;
}

Truth overlap(When const& a, When const& b) {
  auto const all_a = happenings(a);
  auto const all_b = happenings(b);
  Truth any = Truth::no;
  for (ref::Happening const& x : all_a)
    for (ref::Happening const& y : all_b) {
      bool always = true;
      bool ever = false;
      for (ref::Placement const& p : x.placements)
        for (ref::Placement const& q : y.placements) {
          bool const share = p.first <= q.last && q.first <= p.last;
          always = always && share;
          ever = ever || share;
        }
      Truth const t = always && !x.optional && !y.optional ? Truth::certain : ever ? Truth::possible : Truth::no;
      any = std::max(any, t);
    }
  return any;
}

}  // namespace

TEST_CASE("double bookings are those that enumerating all placements of every two rows finds",
          "[analyses][reference]") {
  Dice dice(2);
  std::size_t const n = cases(300);
  std::size_t pairs = 0;
  std::size_t certain = 0;
  std::size_t possible = 0;
  for (std::size_t i = 0; i < n; ++i) {
    int const rows = dice.between(2, 9);
    Plan const plan = random_plan(dice, rows, 3, dice.chance(50));
    PlanView const view(plan);
    using Found = std::tuple<std::size_t, std::string, std::size_t, std::string, std::string, Truth>;
    std::multiset<Found> expected;
    auto const all = everybody(plan);
    for (std::size_t x = 0; x < all.size(); ++x) {
      for (std::size_t y = x + 1; y < all.size(); ++y) {
        Somebody const& a = all[x];
        Somebody const& b = all[y];
        if (a.who != b.who || a.row == b.row || a.at == b.at || a.when.undated() || b.when.undated()) continue;
        ++pairs;
        Truth t = overlap(a.when, b.when);
        if (!a.sure || !b.sure) t = std::min(t, Truth::possible);
        if (a.group) {
          Participant const& p = *plan.find(ParticipantId(a.who));
          if (!p.size) continue;  // nobody knows how many they are
          bool const too_many = a.least + b.least > p.size->max->units();
          bool const maybe = a.most + b.most > p.size->min->units();
          t = std::min(t, too_many ? Truth::certain : maybe ? Truth::possible : Truth::no);
        }
        if (t == Truth::no) continue;
        (t == Truth::certain ? certain : possible) += 1;
        expected.insert({a.row, a.at, b.row, b.at, a.who, t});
      }
    }
    auto const found = [&](ConflictOptions const& options) {
      std::multiset<Found> got;
      Conflicts const c = conflicts(view, as_of("2019-01-01"), options);
      for (DoubleBooking const& d : c.double_bookings) {
        Presence const& a = c.presences[d.first];
        Presence const& b = c.presences[d.second];
        got.insert({static_cast<std::size_t>(a.activity - plan.activities.data()), a.at->id.value(),
                    static_cast<std::size_t>(b.activity - plan.activities.data()), b.at->id.value(), a.who->id.value(),
                    d.certainty});
      }
      return got;
    };
    REQUIRE(found({}) == expected);
    std::multiset<Found> only_certain;
    for (Found const& f : expected)
      if (std::get<Truth>(f) == Truth::certain) only_certain.insert(f);
    REQUIRE(found({.possible = false}) == only_certain);
  }
  std::cout << "double bookings against all placements: " << n << " plans, " << pairs << " pairs, " << certain
            << " certain, " << possible << " possible\n";
}

TEST_CASE("the people at a host on each day are those of all combinations of placements", "[analyses][reference]") {
  Dice dice(3);
  std::size_t const n = cases(150);
  std::size_t combinations = 0;
  std::size_t days_over = 0;
  for (std::size_t i = 0; i < n; ++i) {
    Plan const plan = random_plan(dice, dice.between(1, 3), 3, true);
    PlanView const view(plan);
    auto const all = everybody(plan);
    std::int64_t const capacity = dice.between(0, 8);
    Conflicts const c = conflicts(view, as_of("2019-01-01"), {.capacities = {{nullptr, capacity}}});
    for (Institution const& host : plan.institutions) {
      std::vector<std::vector<ref::Placement>> choices;  // of rows' times; a row that may not take place has one more
      std::vector<Somebody> guests;
      for (Somebody const& s : all) {
        if (!s.travels || s.at != host.id.value() || s.when.undated()) continue;
        guests.push_back(s);
        choices.push_back(happenings(s.when).at(0).placements);
        if (!s.sure) choices.back().push_back({-5000, -4000});  // elsewhere in time: it does not take place
      }
      std::size_t product = 1;
      for (auto const& one : choices) product *= one.size();
      if (guests.empty() || product > 60000) continue;
      int const first = Dice::start - 45;
      int const size = 120;
      std::vector<std::int64_t> least(size, Figure::unbounded);
      std::vector<std::int64_t> most(size, 0);
      std::vector<std::size_t> at(choices.size(), 0);
      for (std::size_t k = 0; k < product; ++k, ++combinations) {
        std::vector<std::int64_t> low(size, 0);
        std::vector<Figure> high(size);
        std::set<std::pair<std::string, int>> counted;  // a person counts once a day
        for (std::size_t g = 0; g < guests.size(); ++g) {
          ref::Placement const& p = choices[g][at[g]];
          for (int d = std::max(p.first, first); d <= std::min(p.last, first + size - 1); ++d) {
            if (!guests[g].group && !counted.insert({guests[g].who, d}).second) continue;
            low[static_cast<std::size_t>(d - first)] += guests[g].least;
            high[static_cast<std::size_t>(d - first)] += Figure(0, guests[g].most);
          }
        }
        for (std::size_t d = 0; d < static_cast<std::size_t>(size); ++d) {
          least[d] = std::min(least[d], low[d]);
          most[d] = std::max(most[d], high[d].max);
        }
        for (std::size_t g = 0; g < at.size() && ++at[g] == choices[g].size(); ++g) at[g] = 0;
      }
      for (int d = 0; d < size; ++d) {
        auto const index = static_cast<std::size_t>(d);
        Truth const expected = Figure(least[index], most[index]).above(capacity);
        Truth got = Truth::no;
        for (Overload const& o : c.overloads)
          if (o.host == &host && o.days.contains(Date::parse(ref::edtf(first + d)).earliest())) {
            got = o.certainty;
            CHECK(o.people.max >= most[index]);
          }
        days_over += is_possible(got) ? 1U : 0U;
        if (got == expected) continue;
        CAPTURE(ref::edtf(first + d), least[index], most[index], capacity);
        REQUIRE(got == expected);
      }
    }
  }
  std::cout << "hosts against all combinations of placements: " << n << " plans, " << combinations << " combinations, "
            << days_over << " days above capacity\n";
}

TEST_CASE("the workload is the sum of what the placements of each presence give", "[analyses][reference]") {
  Dice dice(4);
  std::size_t const n = cases(400);
  std::size_t presences_seen = 0;
  for (std::size_t i = 0; i < n; ++i) {
    int const rows = dice.between(1, 8);
    Plan const plan = random_plan(dice, rows, 4, dice.chance(30));
    PlanView const view(plan);
    int const now = Dice::start + dice.between(-5, 65);
    Workload const w = workload(view, as_of(ref::edtf(now)));
    Figure total;
    Figure by_now;
    std::map<std::string, Figure> by_person;
    std::map<std::string, Figure> by_host;
    std::map<std::string, Figure> by_month;
    for (Somebody const& s : everybody(plan)) {
      if (!s.travels) continue;
      ++presences_seen;
      Truth const sure = s.sure ? Truth::certain : Truth::possible;
      Figure const people{s.least, s.most};
      auto const in = [&](int first, int last) {
        if (s.when.undated()) return Figure(0, Figure::unbounded);
        return (days_shared(happenings(s.when), {first, last}) * people).if_at_all(sure);
      };
      // Undated rows of this test last two days.
      Figure const all = s.when.undated() ? (Figure(2) * people).if_at_all(sure)
                                          : in(ref::day_number(2017, 1, 1), ref::day_number(2021, 12, 31));
      total += all;
      by_person[s.who] += all;
      by_host[s.at] += all;
      by_now += s.when.undated() ? (Figure(0, 2) * people).if_at_all(sure) : in(ref::day_number(2017, 1, 1), now);
      if (s.when.undated()) continue;
      for (int month = 1; month <= 12; ++month) {
        int const first = ref::day_number(2019, month, 1);
        Figure const here = in(first, ref::months_end(first, 1));
        if (here.max > 0) by_month[to_string(Month{2019, month})] += here;
      }
    }
    REQUIRE(w.total.person_days == total);
    REQUIRE(w.total.by_now == by_now);
    for (auto const& [who, load] : w.by_person) REQUIRE(load.person_days == by_person[who->id.value()]);
    for (auto const& [host, load] : w.by_host) REQUIRE(load.person_days == by_host[host->id.value()]);
    for (auto const& [month, load] : w.by_month)
      if (month.year == 2019) REQUIRE(load.person_days == by_month[to_string(month)]);
    std::set<std::string> months;
    for (auto const& month : w.by_month) months.insert(to_string(month.key));
    for (auto const& month : by_month) REQUIRE(months.count(month.first) == 1);
  }
  std::cout << "workload against all placements: " << n << " plans, " << presences_seen << " presences\n";
}
