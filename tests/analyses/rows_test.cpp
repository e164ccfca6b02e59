// SPDX-License-Identifier: BSL-1.0
// Figures, presences, schedule, workload, conflicts, exchange and changes: edges, one by one.
#include <filesystem>
#include <iostream>
#include <set>
#include <string>
#include <vector>

#include <bangfu/analyses/analyses.hpp>
#include <bangfu/json/json.hpp>
#include <bangfu/query/terms.hpp>

#include "support/catch.hpp"

using namespace bangfu;
using namespace bangfu::literals;

namespace {

constexpr std::int64_t unbounded = Figure::unbounded;

/// A supporter "g" with a second site "g2", recipients "t" and "u", persons a, b of "t", group "c" of 10.
Plan base() {
  Plan plan{.period = "2019"_period};
  plan.add(Institution{.id = InstitutionId("g"), .name = "东城学校"}, Role::supporting);
  plan.add(Institution{.id = InstitutionId("t"), .name = "山北职校"}, Role::recipient);
  plan.add(Institution{.id = InstitutionId("u"), .name = "山南职校"}, Role::recipient);
  plan.add(Institution{.id = InstitutionId("g2"), .name = "东城学校新校区", .part_of = InstitutionId("g")});
  plan.add(Participant{.id = ParticipantId("a"), .of = InstitutionId("t")});
  plan.add(Participant{.id = ParticipantId("b"), .of = InstitutionId("t")});
  plan.add(Participant{.id = ParticipantId("c"), .of = InstitutionId("t"), .group = true, .size = exactly(10)});
  return plan;
}
Flow flow(char const* from, char const* to, std::vector<char const*> const& who) {
  Flow f{.from = InstitutionId(from), .to = InstitutionId(to)};
  for (char const* id : who) f.who.emplace_back(id);
  return f;
}
/// A row of base(): from "t" to a host.
Activity row(When when, char const* host, std::vector<char const*> const& who) {
  return {.when = std::move(when), .flows = {flow("t", host, who)}};
}
Plan with(std::vector<Activity> rows) {
  Plan plan = base();
  for (Activity& a : rows) plan.add(std::move(a));
  return plan;
}
AsOf const year_end = as_of("2019-12-31");

std::vector<Figure> people(Plan const& plan) {
  std::vector<Figure> all;
  for (Presence const& p : presences(PlanView(plan), year_end)) all.push_back(p.people);
  return all;
}
std::string bookings(Plan const& plan) {
  std::string s;
  for (DoubleBooking const& d : conflicts(PlanView(plan), year_end).double_bookings)
    s += is_certain(d.certainty) ? '!' : '?';
  return s;
}
std::string standing(Activity a, char const* day) {
  Plan const plan = with({std::move(a)});
  ScheduleItem const item = schedule_items(PlanView(plan), as_of(day)).at(0);
  return std::string(to_string(item.standing)) + (is_certain(item.standing_certainty) ? "" : "?");
}
std::string kinds(Activity a, char const* day = "2019-12-31") {
  Plan const plan = with({std::move(a)});
  std::string s;
  for (Change const& c : changes(PlanView(plan), as_of(day)).changes)
    s += std::string(s.empty() ? "" : " ") + std::string(to_string(c.kind)) + (is_certain(c.certainty) ? "" : "?");
  return s;
}

}  // namespace

TEST_CASE("figures add and multiply bound by bound, and what is unbounded stays so", "[figure]") {
  CHECK(Figure(1, 3) + Figure(2) == Figure(3, 5));
  CHECK(Figure(1, 3) * Figure(2, 4) == Figure(2, 12));
  CHECK(Figure(1, unbounded) + Figure(1, 1) == Figure(2, unbounded));
  CHECK(Figure(1, unbounded) * Figure(7) == Figure(7, unbounded));
  CHECK(Figure(0, unbounded) * Figure(0) == Figure(0));
  CHECK(Figure(unbounded - 1) + Figure(5) == Figure(unbounded));
  CHECK(Figure(Truth::certain) == Figure(1));
  CHECK(Figure(Truth::possible) == Figure(0, 1));
  CHECK(Figure(2, 5).if_at_all(Truth::possible) == Figure(0, 5));
  CHECK(Figure(2, 5).above(1) == Truth::certain);
  CHECK(Figure(2, 5).above(4) == Truth::possible);
  CHECK(Figure(2, 5).above(5) == Truth::no);
  CHECK(to_text(Figure(2, 5), "zh") == "2至5");
  CHECK(to_text(Figure(2, unbounded), "en") == "at least 2");
  CHECK(to_text(Figure(0, unbounded), "zh") == "不详");
}

TEST_CASE("days of what is spread over stays, repeats, or is not limited", "[presence]") {
  DayRange const may{Date(2019, 5).earliest(), Date(2019, 5).latest()};
  // 30 days in all, 5 or more at a time, within the year: at most the 31 of May, and 30.
  When const spread = within("2019"_period, in_stays_of(days(30), at_least(days(5))));
  CHECK(days_of(spread) == Figure(30));
  CHECK(days_in(spread, may) == Figure(0, 30));
  CHECK(times_of(spread) == Figure(1, 6));
  // In May and one day of June, no day of the 30 but two can lie outside of May.
  CHECK(days_in(within("2019-05-01/2019-06-02"_period, in_stays_of(days(30), at_least(days(5)))), may) ==
        Figure(28, 30));
  CHECK(times_of(within("2019"_period, in_stays_of(at_least(days(30)), at_most(days(7))))) == Figure(5, 365));

  // Monthly, a day each: how often within a month is left open by "monthly", not by "once a month".
  When const once_a_month = repeated(within("2019"_period, days(1)), monthly(1));
  CHECK(days_in(once_a_month, may) == Figure(1));
  CHECK(days_of(once_a_month) == Figure(12));
  CHECK(times_of(once_a_month) == Figure(12));
  When const often = repeated(within("2019"_period, days(1)), monthly());
  CHECK(days_in(often, may) == Figure(1, 31));
  CHECK(times_of(often) == Figure(12, 365));  // as many as there are days
  CHECK(times_in(often, may) == Figure(1, 31));
  CHECK(days_in(repeated(within("2019"_period, days(2)), monthly(3)), may) == Figure(6));
  // Without an end.
  When const for_ever = repeated(When{.lasts = days(1)}, monthly(1));
  CHECK(days_in(for_ever, may) == Figure(1));
  CHECK(days_of(for_ever) == Figure(1, unbounded));
  CHECK(times_of(for_ever) == Figure(1, unbounded));
  // Terms are unknown without a calendar.
  When const each_term_once = repeated(within("2019"_period, days(1)), each_term(1));
  CHECK(times_of(each_term_once) == Figure(1, 365));
  CHECK(days_of(each_term_once) == Figure(1, 365));
  SchoolCalendar const calendar{.terms = {{.id = "1", .period = "2019-02-18/2019-07-12"_period},
                                          {.id = "2", .period = "2019-09-02/2020-01-17"_period}}};
  CHECK(times_of(each_term_once, &calendar) == Figure(1, 2));  // the year cuts the second term short
  SchoolCalendar const other_years{.terms = {{.id = "1", .period = "2017-09-04/2018-01-19"_period}}};
  CHECK(times_of(each_term_once, &other_years) == Figure(1, 365));  // it does not list those of 2019
  When const two_years = repeated(within("2018-09/2020-08"_period, days(1)), each_term(1));
  SchoolCalendar const one_year{.terms = {{.id = "1", .period = "2018-09-03/2019-01-18"_period},
                                          {.id = "2", .period = "2019-02-18/2019-07-12"_period}}};
  CHECK(times_of(two_years, &one_year) == Figure(2, 2 + 366));  // nothing is known of the second school year
  CHECK(days_of(two_years, &one_year) == Figure(2, 2 + 366));
  SchoolCalendar const no_dates{.terms = {{.id = "1"}}};
  CHECK(times_of(each_term_once, &no_dates) == Figure(1, 365));
  SchoolCalendar const begins{.terms = {{.id = "1", .period = "2019-02-18/"_period}}};
  CHECK(times_of(each_term_once, &begins) == Figure(0, 1));
  SchoolCalendar const no_month{.school_year_begins = 13};  // as a file may state it
  When const each_school_year =
      repeated(within("2019"_period, days(1)), Recurrence{.every = Frequency::school_year, .max_times = 1});
  CHECK(times_of(each_school_year, &no_month) == times_of(each_school_year));
  // Undated, approximate, in hours.
  CHECK(days_of(undated(weeks(1))) == Figure(7));
  CHECK(days_in(undated(weeks(1)), may) == Figure(0, 7));
  CHECK(days_of(undated()) == Figure(1, unbounded));
  CHECK(days_of(within("2019-05"_period, lasting(2, 2, TimeUnit::hour))) == Figure(1, 31));
  CHECK(days_of(throughout("2019-05"_period)) == Figure(31));
  CHECK(days_of(throughout("2019-05/.."_period)) == Figure(unbounded));
  CHECK(days_in(within("2019-05"_period), {may.last, may.first}) == Figure(0));
}

TEST_CASE("a presence is somebody in a flow: persons, groups with their sizes, people without a name", "[presence]") {
  When const may = within("2019-05"_period, days(2));
  CHECK(people(with({row(may, "g", {"a", "b", "a"})})) == std::vector<Figure>{1, 1});  // each once
  CHECK(people(with({row(may, "g", {"c"})})) == std::vector<Figure>{10});
  CHECK(people(with({row(may, "g", {})})) == std::vector<Figure>{{1, unbounded}});          // somebody goes
  CHECK(people(with({row(may, "g", {"nobody"})})) == std::vector<Figure>{{1, unbounded}});  // nobody knows who it is
  auto const sized = [&](std::vector<char const*> const& who, Quantity size) {
    Activity a = row(may, "g", who);
    a.flows[0].size = std::move(size);
    return people(with({a}));
  };
  CHECK(sized({}, between(20, 30)) == std::vector<Figure>{{20, 30}});
  CHECK(sized({"a", "b"}, exactly(5)) == std::vector<Figure>{1, 1, 3});  // and three others
  CHECK(sized({"a", "b"}, exactly(2)) == std::vector<Figure>{1, 1});
  CHECK(sized({"c"}, exactly(6)) == std::vector<Figure>{6});  // six of the ten
  CHECK(sized({"a", "c"}, exactly(6)) == std::vector<Figure>{1, 5});
  CHECK(sized({}, about(200)) == std::vector<Figure>{{1, unbounded}});  // how near is near enough is not stated
  CHECK(sized({}, Quantity{.min = 9, .max = 3}) == std::vector<Figure>{{1, unbounded}});
  CHECK(people_of(more_than(5)) == Figure(6, unbounded));
  CHECK(people_of(fewer_than(5)) == Figure(1, 4));
}

TEST_CASE("cancelled and online rows take nobody anywhere; mixed and postponed ones possibly", "[presence]") {
  When const may = within("2019-05"_period, days(2));
  auto const certainty = [&](Status how_far, Mode where) {
    Activity a = row(may, "g", {"a"});
    a.status = std::move(how_far);
    a.mode = std::move(where);
    Plan const plan = with({a});
    auto const all = presences(PlanView(plan), year_end);
    return all.empty() ? Truth::no : all[0].certainty;
  };
  CHECK(certainty({}, {}) == Truth::certain);
  CHECK(certainty(status::done, mode::in_person) == Truth::certain);
  CHECK(certainty(status::cancelled, {}) == Truth::no);
  CHECK(certainty({}, mode::online) == Truth::no);
  CHECK(certainty({}, mode::mixed) == Truth::possible);
  CHECK(certainty(status::postponed, {}) == Truth::possible);
}

TEST_CASE("what is recorded takes the place of what was planned", "[presence]") {
  Activity a = row(within("2019-05"_period, weeks(1)), "g", {"a", "b"});
  a.actual = Actual{.when = throughout("2019-06-03/2019-06-05"_period), .who = {ParticipantId("b")}};
  Plan const plan = with({a});
  Workload const w = workload(PlanView(plan), year_end);
  CHECK(w.total.person_days == Figure(3));
  REQUIRE(w.by_person.size() == 1);
  CHECK(w.by_person[0].key->id == ParticipantId("b"));
  REQUIRE(w.by_month.size() == 1);
  CHECK(w.by_month[0].key == Month{2019, 6});
}

TEST_CASE("a filter that is only possible leaves a row possible", "[presence]") {
  When const may = within("2019-05"_period, days(2));
  Activity shadowing = row(may, "g", {"a"});
  shadowing.modality = modality::shadowing;
  Plan const plan = with({shadowing, row(may, "g", {"b"})});
  PlanView const view(plan);
  Question const asked(year_end, (field::modality == "shadowing").tree);
  Workload const w = workload(view, asked);
  CHECK(w.total.stays == Figure(1, 2));
  CHECK(w.total.person_days == Figure(2, 4));
  Question const other(year_end, (field::modality == "lecture").tree);
  CHECK(workload(view, other).total.stays == Figure(0, 1));
  CHECK(schedule(view, other).items.size() == 1);
  CHECK(exchange(view, other).in_all(Way::to_supporting).stays == Figure(0, 1));
}

TEST_CASE("how a row stands follows from its status, its record and its time", "[schedule]") {
  When const may = within("2019-05"_period, weeks(1));
  auto const stated = [&](Status s) {
    Activity a = row(may, "g", {"a"});
    a.status = std::move(s);
    return a;
  };
  CHECK(standing(stated({}), "2019-04-30") == "ahead");
  CHECK(standing(stated({}), "2019-05-01") == "under_way?");  // begins on the 1st to 25th
  CHECK(standing(stated({}), "2019-05-07") == "under_way?");
  CHECK(standing(stated({}), "2019-05-08") == "overdue?");
  CHECK(standing(stated({}), "2019-06-01") == "overdue");
  CHECK(standing(stated(status::under_way), "2019-05-08") == "under_way");
  CHECK(standing(stated(status::under_way), "2019-06-01") == "overdue");
  CHECK(standing(stated(status::done), "2019-04-01") == "done");
  CHECK(standing(stated(status::cancelled), "2019-06-01") == "cancelled");
  CHECK(standing(stated(status::postponed), "2019-06-01") == "overdue?");
  CHECK(standing(row(throughout("2019-05"_period), "g", {"a"}), "2019-05-15") == "under_way");
  CHECK(standing(row(undated(weeks(1)), "g", {"a"}), "2019-05-15") == "unscheduled");
  Activity recorded = stated({});
  recorded.actual = Actual{.when = on("2019-05-06"_date)};
  CHECK(standing(recorded, "2019-05-07") == "done");
  CHECK(standing(recorded, "2019-05-06") == "under_way");
  CHECK(standing(recorded, "2019-05-05") == "ahead");
  // A cut cycle may not take place, and then its last one is over.
  When const monthly_day = repeated(within("2019-03/2019-05"_period, days(1)), monthly(1));
  CHECK(standing(row(monthly_day, "g", {"a"}), "2019-04-15") == "under_way?");
  CHECK(standing(row(monthly_day, "g", {"a"}), "2019-06-01") == "overdue");
  Plan const plan = with({row(monthly_day, "g", {"a"})});
  ScheduleItem const item = schedule_items(PlanView(plan), as_of("2019-04-15")).at(0);
  CHECK(item.ahead == Truth::certain);
  CHECK(item.over == Truth::no);
}

TEST_CASE("weeks at the rims of the calendar have their days and their names", "[schedule]") {
  Plan plan;
  plan.add(Activity{.when = on("1400-01-01"_date)});
  plan.add(Activity{.when = on("9999-12-31"_date)});
  Schedule const weeks = schedule(PlanView(plan), year_end, SlotUnit::week);
  REQUIRE(weeks.slots.size() == 2);
  CHECK(weeks.slots[0].days == DayRange{Day(1400, 1, 1), Day(1400, 1, 5)});
  CHECK(weeks.slots[0].label == "1400-W01");
  CHECK(weeks.slots[1].days == DayRange{Day(9999, 12, 27), Day(9999, 12, 31)});
  CHECK(weeks.slots[1].label == "9999-W52");
}

TEST_CASE("slots are weeks, months or the terms of the plan's calendar", "[schedule]") {
  Plan plan = with({row(on("2019-03-04"_date), "g", {"a"}), row(on("2019-08-01"_date), "g", {"a"}),
                    row(within("2019-09"_period, days(3)), "g", {"a"})});
  plan.activities[2].status = status::postponed;
  plan.calendar = SchoolCalendar{.terms = {{.id = "spring", .period = "2019-02-18/2019-07-12"_period},
                                           {.id = "autumn", .period = "2019-09-02/2020-01-17"_period}}};
  PlanView const view(plan);
  Schedule const terms = schedule(view, year_end, SlotUnit::term);
  REQUIRE(terms.slots.size() == 2);
  CHECK(terms.slots[0].label == "spring");
  CHECK(terms.slots[0].rows == Figure(1));
  CHECK(terms.slots[1].rows == Figure(0, 1));  // postponed
  CHECK(terms.unplaced.size() == 1);           // August lies in no term
  Schedule const weeks = schedule(view, year_end, SlotUnit::week);
  REQUIRE(!weeks.slots.empty());
  CHECK(weeks.slots[0].label == "2019-W10");
  CHECK(weeks.slots[0].days.first == Day(2019, 3, 4));
  // Week 1 of 2020 begins in 2019.
  Plan const new_year = with({row(on("2019-12-31"_date), "g", {"a"})});
  CHECK(schedule(PlanView(new_year), year_end, SlotUnit::week).slots.at(0).label == "2020-W01");
}

TEST_CASE("who is away cannot be elsewhere; who may be apart is only possibly in two places", "[conflicts]") {
  When const week = within("2019-05"_period, weeks(1));
  When const whole = throughout("2019-05"_period);
  CHECK(bookings(with({row(whole, "g", {"a"}), row(week, "u", {"a"})})) == "!");
  CHECK(bookings(with({row(week, "g", {"a"}), row(week, "u", {"a"})})) == "?");
  CHECK(bookings(with({row(whole, "g", {"a"}), row(week, "u", {"b"})})).empty());
  CHECK(bookings(with({row(whole, "g", {"a"}), row(week, "g", {"a"})})).empty());
  CHECK(bookings(with({row(whole, "g", {"a"}), row(week, "g2", {"a"})})).empty());  // a part of the same school
  CHECK(bookings(with({row(whole, "g", {"a"}), row(undated(days(2)), "u", {"a"})})).empty());
  CHECK(bookings(with({row(whole, "g", {"a"}), row(throughout("2019-06"_period), "u", {"a"})})).empty());
  // 16 and 15 days just fit into May, 16 and 16 do not.
  CHECK(bookings(with({row(within("2019-05"_period, days(16)), "g", {"a"}),
                       row(within("2019-05"_period, days(15)), "u", {"a"})})) == "?");
  CHECK(bookings(with({row(within("2019-05"_period, days(16)), "g", {"a"}),
                       row(within("2019-05"_period, days(16)), "u", {"a"})})) == "!");
  // A day of each month, and all of May.
  CHECK(bookings(with(
            {row(repeated(within("2019"_period, days(1)), monthly(1)), "u", {"a"}), row(whole, "g", {"a"})})) == "!");
  // One row may visit two schools in turn.
  Activity two = row(whole, "g", {"a"});
  two.flows.push_back(flow("t", "u", {"a"}));
  CHECK(bookings(with({two})).empty());
  // A meeting at home.
  Activity at_home{.when = on("2019-05-15"_date), .attended_by = {ParticipantId("a")}};
  CHECK(bookings(with({row(whole, "g", {"a"}), at_home})) == "!");
  at_home.mode = mode::online;
  CHECK(bookings(with({row(whole, "g", {"a"}), at_home})).empty());
}

TEST_CASE("a group may divide as far as it has people", "[conflicts]") {
  When const whole = throughout("2019-05"_period);
  auto const split = [&](Quantity x, Quantity y) {
    Activity a = row(whole, "g", {"c"});
    a.flows[0].size = std::move(x);
    Activity b = row(whole, "u", {"c"});
    b.flows[0].size = std::move(y);
    return bookings(with({a, b}));
  };
  CHECK(split(exactly(5), exactly(5)).empty());
  CHECK(split(exactly(6), exactly(6)) == "!");
  CHECK(split(exactly(4), between(5, 8)) == "?");
  CHECK(bookings(with({row(whole, "g", {"c"}), row(whole, "u", {"c"})})) == "!");  // all ten are to be at both
}

TEST_CASE("the corpus of defects: the same people in two places, and none in sound plans", "[conflicts]") {
  std::size_t cases = 0;
  std::size_t bookings = 0;
  std::size_t idle = 0;
  std::size_t unserved = 0;
  auto const folder = std::string(BANGFU_SOURCE_DIR) + "/tests/check/corpus";
  for (auto const& entry : std::filesystem::directory_iterator(folder)) {
    if (entry.path().extension() != ".json") continue;
    INFO(entry.path().filename().string());
    // Any object is a plan with members that the library does not know.
    Plan const all = json::load(entry.path().string()).value;
    REQUIRE(all.extras.find("findings") != nullptr);
    std::string const findings = *all.extras.find("findings");
    auto const said = [&](std::string const& what) {
      std::size_t n = 0;
      for (std::size_t at = findings.find(what); at != std::string::npos; at = findings.find(what, at + 1)) ++n;
      return n;
    };
    Plan const sound = json::read(*all.extras.find("sound")).value;
    Plan const defective = json::read(*all.extras.find("defective")).value;
    ++cases;
    Conflicts const none = conflicts(PlanView(sound), year_end);
    CHECK(none.double_bookings.empty());
    std::set<std::pair<Activity const*, Participant const*>> later;
    Conflicts const found = conflicts(PlanView(defective), year_end);
    for (DoubleBooking const& d : found.double_bookings)
      later.insert({found.presences[d.second].activity, found.presences[d.second].who});
    std::size_t const expected = said("\"code\":\"two-places-at-once\"");
    // A finding for each person and later row.
    CHECK(later.size() == expected);
    bookings += expected;

    Coverage const c = coverage(PlanView(defective), year_end);
    std::size_t const idle_expected = said("\"code\":\"department-never-responsible\"");
    CHECK(c.idle_offices.size() == idle_expected);
    idle += idle_expected;
    CHECK(coverage(PlanView(sound), year_end).idle_offices.empty());
    // What no row is linked to may still be alike; whatever certainly stands alone is what the rule finds.
    std::size_t const unserved_expected = said("\"code\":\"measure-unserved\"");
    CHECK(static_cast<std::size_t>(c.count(OrphanKind::measure_without_row).max) >= unserved_expected);
    unserved += unserved_expected;
  }
  std::cout << "corpus of defects against conflicts and coverage: " << cases << " cases, " << bookings
            << " people in two places, " << idle << " idle offices, " << unserved << " unserved measures\n";
  CHECK(cases >= 200);
}

TEST_CASE("a person who is at a host for two rows counts once a day; capacities may differ by host", "[conflicts]") {
  When const whole = throughout("2019-05"_period);
  Plan const plan = with({row(whole, "g", {"a"}), row(throughout("2019-05-10/2019-05-12"_period), "g", {"a", "b"}),
                          row(whole, "u", {"c"})});
  PlanView const view(plan);
  Institution const* g = view.find(InstitutionId("g"));
  Conflicts const c = conflicts(view, year_end, {.capacities = {{nullptr, 9}, {g, 1}}});
  REQUIRE(c.overloads.size() == 2);
  CHECK(c.overloads[0].host == g);
  CHECK(c.overloads[0].days == DayRange{Day(2019, 5, 10), Day(2019, 5, 12)});
  CHECK(c.overloads[0].people == Figure(2));
  CHECK(c.overloads[0].items.size() == 3);
  CHECK(c.overloads[1].people == Figure(10));
  CHECK(c.overloads[1].certainty == Truth::certain);
  CHECK(conflicts(view, year_end, {.capacities = {{g, 2}}}).overloads.empty());
}

TEST_CASE("the same person in two plans is one only by an identity", "[conflicts]") {
  When const whole = throughout("2019-05"_period);
  Plan const one = with({row(whole, "g", {"a"})});
  Plan const two = with({row(whole, "u", {"a"})});
  PlanView const view_one(one);
  PlanView const view_two(two);
  auto all = engagements(view_one, year_end);
  for (Presence const& p : engagements(view_two, year_end)) all.push_back(p);
  CHECK(conflicts(all).double_bookings.empty());
  Participant const* first = &one.participants[0];
  Identity identity;
  identity.person = [&](Participant const* p) { return p == &two.participants[0] ? first : p; };
  CHECK(conflicts(all, {}, identity).double_bookings.size() == 1);
  Workload const w = workload(all, year_end, identity);
  CHECK(w.by_person.size() == 1);
  CHECK(w.by_person[0].load.person_days == Figure(62));
  CHECK(workload(all, year_end).by_person.size() == 2);
}

TEST_CASE("a way needs one side at each end", "[exchange]") {
  Plan plan = base();
  PlanView const view(plan);
  CHECK(way_of(view, flow("t", "g", {})) == Way::to_supporting);
  CHECK(way_of(view, flow("g", "u", {})) == Way::to_recipient);
  CHECK(way_of(view, flow("g2", "u", {})) == Way::to_recipient);
  CHECK(way_of(view, flow("t", "u", {})) == Way::other);
  CHECK(way_of(view, flow("", "g", {})) == Way::other);
  plan.parties.push_back(Party{.institution = InstitutionId("t"), .role = role::supporting});
  CHECK(way_of(PlanView(plan), flow("t", "g", {})) == Way::to_supporting);  // "g" supports only
  CHECK(way_of(PlanView(plan), flow("t", "u", {})) == Way::to_recipient);
}

TEST_CASE("a stay is short of what its measure asks for, possibly so by an inferred link", "[exchange]") {
  Plan plan =
      with({row(within("2019-05"_period, days(3)), "g", {"a"}), row(within("2019-05"_period), "g", {"a"}),
            row(within("2019-05"_period, weeks(2)), "g", {"a"}), row(within("2019-05"_period, weeks(1)), "g", {"a"})});
  Measure week{.id = MeasureId("m"), .when = When{.lasts = in_stays_of(at_least(months(1)), at_least(weeks(1)))}};
  plan.add(week);
  plan.activities[0].serves = {MeasureId("m")};
  plan.activities[1].serves = {MeasureId("m")};
  plan.activities[2].serves = {MeasureId("m")};
  plan.activities[3].serves = {MeasureId("m")};  // just long enough
  Exchange const e = exchange(PlanView(plan), year_end);
  REQUIRE(e.too_short.size() == 2);
  CHECK(e.too_short[0].certainty == Truth::certain);
  CHECK(e.too_short[0].days == Figure(3));
  CHECK(e.too_short[0].required_days == 7);
  CHECK(e.too_short[1].certainty == Truth::possible);  // of any length
  plan.activities[0].serves[0].origin = Origin::inferred;
  CHECK(exchange(PlanView(plan), year_end).too_short[0].certainty == Truth::possible);
}

TEST_CASE("recurring stays count each time", "[exchange]") {
  Plan const plan = with({row(repeated(within("2019"_period, days(2)), monthly(1)), "g", {"a", "b"})});
  ExchangeSum const sum = exchange(PlanView(plan), year_end).in_all(Way::to_supporting);
  CHECK(sum.stays == Figure(12));
  CHECK(sum.participations == Figure(24));
  CHECK(sum.person_days == Figure(48));
  Workload const w = workload(PlanView(plan), year_end);
  CHECK(w.total.stays == Figure(12));
  CHECK(w.by_month.size() == 12);
  for (auto const& month : w.by_month) {
    CHECK(month.load.stays == Figure(1));
    CHECK(month.load.person_days == Figure(4));
  }
}

TEST_CASE("a change is what cannot be by the plan", "[changes]") {
  auto const took = [](std::optional<When> when, std::vector<char const*> const& who = {},
                       std::optional<Quantity> size = {}) {
    Activity a = row(within("2019-05"_period, weeks(1)), "g", {"a", "b"});
    Actual actual{.when = std::move(when)};
    for (char const* id : who) actual.who.emplace_back(id);
    if (size) actual.size = *size;
    a.actual = std::move(actual);
    return a;
  };
  CHECK(kinds(took(throughout("2019-05-06/2019-05-12"_period), {"a", "b"})).empty());
  CHECK(kinds(took(throughout("2019-06-03/2019-06-09"_period))) == "later");
  CHECK(kinds(took(throughout("2019-04-22/2019-04-28"_period))) == "earlier");
  CHECK(kinds(took(throughout("2019-05-30/2019-06-05"_period))) == "later");
  CHECK(kinds(took(throughout("2019-05-06/2019-05-08"_period))) == "shorter");
  CHECK(kinds(took(throughout("2019-05-06/2019-05-20"_period))) == "longer");
  CHECK(kinds(took(within("2019-05/2019-06"_period, weeks(1)))) == "later?");
  CHECK(kinds(took(throughout("2019-05-06/2019-05-12"_period), {"a"})) == "people_missing fewer_people");
  CHECK(kinds(took({}, {"a", "b"})).empty());
  CHECK(kinds(took({}, {}, exactly(4))) == "more_people");
  CHECK(kinds(took({}, {}, between(1, 4))).empty());
  // Whoever is not named may be in the group.
  Activity group = row(within("2019-05"_period, weeks(1)), "g", {"c"});
  group.actual = Actual{.who = {ParticipantId("a")}};
  CHECK(kinds(group) == "people_added? fewer_people");

  Activity planned = row(within("2019-05"_period, weeks(1)), "g", {"a"});
  CHECK(kinds(planned, "2019-05-01").empty());
  CHECK(kinds(planned, "2019-05-20") == "no_record?");
  CHECK(kinds(planned, "2019-06-01") == "no_record");
  planned.status = status::cancelled;
  CHECK(kinds(planned) == "cancelled");
  planned.status = status::postponed;
  CHECK(kinds(planned) == "postponed");
  planned.status = status::done;
  CHECK(kinds(planned, "2019-01-01") == "no_record");
  Activity no_time = row(undated(), "g", {"a"});
  CHECK(kinds(no_time).empty());
  no_time.actual = Actual{.when = on("2019-05-06"_date)};
  CHECK(kinds(no_time) == "time_set");
  Plan const plan = with({took(throughout("2019-05-06/2019-05-12"_period), {"a", "b"})});
  CHECK(changes(PlanView(plan), year_end).as_planned.size() == 1);
}
