// SPDX-License-Identifier: BSL-1.0
// Every analysis of the plan of 2019, worked out by hand from its annex. The rows, as the annex has them (no row states
// a measure; all links are inferred):
//
//   row   printed  month     length   to         travellers                          modality
//   a01   1        2019-03   2 days   Dongguan   leaders of the recipient (group)    meeting
//   a02   2        2019-03   1 week   Dongguan   2 named                             -
//   a03   3        2019-04   1 week   Dongguan   2 named                             -
//   a04   4        2019-05   1 week   Dongguan   2 named + union cadres (group)      -
//   a05   5        2019-05   1 week   Dongguan   1 named                             shadowing
//   a06   6        2019-06   1 week   Dongguan   2 named                             shadowing
//   a07   7        2019-06   1 week   Dongguan   1 named                             shadowing
//   a08   8        2019-09   1 week   Dongguan   2 named                             shadowing
//   a09   3        2019-10   1 week   Lechang    subject leaders (group)             curriculum building
//   a10   9        2019-10   1 week   Dongguan   2 named                             shadowing
//   a11   10       2019-11   1 week   Dongguan   1 named                             shadowing
//   a12   11       2019-11   1 week   Dongguan   2 named                             shadowing
//   a13   12       2019-11   2 days   Dongguan   teaching-management group           training
//   a14   13       2019-12   1 week   Dongguan   2 named                             shadowing
//   a15   14       2020-01   2 days   Lechang    leaders of the supporter (group)    meeting
//
// Named: 2+2+2+1+2+1+2+2+1+2+2 = 19. Groups: 5, none of a stated size, so each is one person or more.
#include <string>
#include <vector>

#include <bangfu/analyses/analyses.hpp>
#include <bangfu/json/json.hpp>

#include "support/catch.hpp"

using namespace bangfu;
using namespace bangfu::literals;

namespace {

Plan const& plan() {
  static Plan const plan =
      json::load(std::string(BANGFU_SOURCE_DIR) + "/examples/data/dongguan-lechang-2019.json").value;
  return plan;
}
PlanView const& view() {
  static PlanView const view(plan());
  return view;
}
constexpr std::int64_t unbounded = Figure::unbounded;
Figure at_least_one(std::int64_t n) { return {n, unbounded}; }

Institution const* school(char const* id) { return view().find(InstitutionId(id)); }

template <class Key>
Load const& load_of(std::vector<LoadOf<Key>> const& all, Key const& key) {
  for (auto const& one : all)
    if (one.key == key) return one.load;
  static Load const none{};
  FAIL("there is no such load");
  return none;
}

std::vector<std::string> ids(Coverage const& c, OrphanKind kind, Truth certainty) {
  std::vector<std::string> found;
  for (Orphan const& o : c.orphans)
    if (o.kind == kind && o.certainty == certainty) found.emplace_back(o.id);
  return found;
}

}  // namespace

TEST_CASE("13 stays are at Dongguan and 2 at Lechang, by 19 named travellers and 5 groups", "[real]") {
  auto const all = presences(view(), as_of("2019-12-31"));
  CHECK(all.size() == 24);
  std::size_t named = 0;
  for (Presence const& p : all) named += p.who->group ? 0U : 1U;
  CHECK(named == 19);

  Workload const w = workload(view(), as_of("2019-06-15"));
  CHECK(w.total.stays == Figure(15));
  CHECK(load_of(w.by_host, school("dongguan")).stays == Figure(13));
  CHECK(load_of(w.by_host, school("lechang")).stays == Figure(2));
  CHECK(load_of(w.by_sender, school("lechang")).stays == Figure(13));
  CHECK(load_of(w.by_sender, school("dongguan")).stays == Figure(2));
}

TEST_CASE("the workload of the plan in person-days", "[real]") {
  Workload const w = workload(view(), as_of("2019-06-15"));
  // 19 named persons for a week each: 133. Groups of one or more: a01 2, a04 7, a09 7, a13 2, a15 2: 20.
  CHECK(w.total.person_days == at_least_one(153));
  // At Dongguan all but a09 and a15: 153 - 7 - 2.
  CHECK(load_of(w.by_host, school("dongguan")).person_days == at_least_one(144));
  CHECK(load_of(w.by_host, school("lechang")).person_days == at_least_one(9));
  // By 15 June: a01 to a05 are over in any case: 2 + 14 + 14 + 21 + 7; the weeks of June may begin on the 24th.
  CHECK(w.total.by_now == at_least_one(58));

  std::size_t persons = 0;
  for (auto const& [who, load] : w.by_person) {
    if (who->group) continue;
    ++persons;
    CHECK(load.stays == Figure(1));
    CHECK(load.person_days == Figure(7));
  }
  CHECK(persons == 19);
  CHECK(w.by_person.size() == 24);
  CHECK(w.unnamed.items.empty());

  struct Expected {
    Month month;
    Figure stays;
    Figure person_days;
  };
  // All windows are single months, so the months share out the whole: 16+14+28+21+14+21+23+14+2 = 153.
  std::vector<Expected> const expected{
      {{2019, 3}, 2, at_least_one(16)},   // a01 2, a02 14
      {{2019, 4}, 1, 14},                 // a03
      {{2019, 5}, 2, at_least_one(28)},   // a04 14 + 7, a05 7
      {{2019, 6}, 2, 21},                 // a06 14, a07 7
      {{2019, 9}, 1, 14},                 // a08
      {{2019, 10}, 2, at_least_one(21)},  // a09 7, a10 14
      {{2019, 11}, 3, at_least_one(23)},  // a11 7, a12 14, a13 2
      {{2019, 12}, 1, 14},                // a14
      {{2020, 1}, 1, at_least_one(2)},    // a15
  };
  REQUIRE(w.by_month.size() == expected.size());
  for (std::size_t i = 0; i < expected.size(); ++i) {
    INFO(to_string(expected[i].month));
    CHECK(w.by_month[i].key == expected[i].month);
    CHECK(w.by_month[i].load.stays == expected[i].stays);
    CHECK(w.by_month[i].load.person_days == expected[i].person_days);
  }
  CHECK(w.unplaced.items.empty());

  // No row names an office, so those of the measures answer, by inferred links only: possibly.
  // Student affairs of Dongguan: master-form-teachers, rows a02, a03, a08, a10, a14 of two persons for a week.
  Load const& student_affairs = load_of(w.by_office, Office{school("dongguan"), "学生处"});
  CHECK(student_affairs.stays == Figure(0, 5));
  CHECK(student_affairs.person_days == Figure(0, 70));
  // Training management: contest-coaches, row a09 with a group of unknown size.
  CHECK(load_of(w.by_office, Office{school("lechang"), "实训管理部门"}).stays == Figure(0, 1));
  CHECK(load_of(w.by_office, Office{school("lechang"), "实训管理部门"}).person_days == Figure(0, unbounded));
}

TEST_CASE("the schedule of the plan as it stood on 15 June 2019", "[real]") {
  Schedule const s = schedule(view(), as_of("2019-06-15"));
  // a01 to a05 lie in March to May: over. A week of June may be over (1st to 7th), under way, or still to come.
  CHECK(s.count(Standing::overdue) == Figure(5, 7));
  CHECK(s.count(Standing::ahead) == Figure(8));
  CHECK(s.count(Standing::done) == Figure(0));
  CHECK(s.overdue.size() == 7);
  REQUIRE(s.next.size() == 10);  // a06 and a07 possibly, a08 to a15
  CHECK(s.items[s.next[0]].activity->id == ActivityId("a06"));
  CHECK(s.items[s.next[0]].ahead == Truth::possible);
  CHECK(s.items[s.next[2]].activity->id == ActivityId("a08"));
  CHECK(s.items[s.next[2]].ahead == Truth::certain);

  std::vector<std::string> months;
  std::vector<Figure> rows;
  for (ScheduleSlot const& slot : s.slots) {
    months.push_back(slot.label);
    rows.push_back(slot.rows);
  }
  CHECK(months == std::vector<std::string>{"2019-03", "2019-04", "2019-05", "2019-06", "2019-09", "2019-10", "2019-11",
                                           "2019-12", "2020-01"});
  CHECK(rows == std::vector<Figure>{2, 1, 2, 2, 1, 2, 3, 1, 1});

  // April 2019 begins on a Monday: its week lies in one or two of the weeks 14 to 18, in none for sure.
  Schedule const weeks = schedule(view(), as_of("2019-06-15"), SlotUnit::week);
  std::vector<std::string> of_april;
  for (ScheduleSlot const& slot : weeks.slots)
    for (SlotItem const& item : slot.items)
      if (weeks.items[item.item].activity->id == ActivityId("a03")) {
        of_april.push_back(slot.label);
        CHECK(item.certainty == Truth::possible);
      }
  CHECK(of_april == std::vector<std::string>{"2019-W14", "2019-W15", "2019-W16", "2019-W17", "2019-W18"});

  // The plan states no school calendar, so no row can be laid into a term.
  Schedule const terms = schedule(view(), as_of("2019-06-15"), SlotUnit::term);
  CHECK(terms.slots.empty());
  CHECK(terms.unplaced.size() == 15);
}

TEST_CASE("no row of the annex serves the measures that provisions.md lists, and two more", "[real]") {
  Coverage const c = coverage(view(), as_of("2019-12-31"));
  // provisions.md: lectures and reports at the recipient; shared resources; teaching support; the contest camp; the visit
  // of cadres of the supporting school; copying of practices; institution building. Two more of which it says nothing:
  // no row has to do with talks by master teachers, and nothing can be said to be a "new form".
  CHECK(ids(c, OrphanKind::measure_without_row, Truth::certain) ==
        std::vector<std::string>{"leaders-lectures", "invited-reports", "shared-resources", "master-talks",
                                 "teaching-support", "contest-camp", "cadres-visit", "practices",
                                 "institution-building", "new-forms"});
  // The others: nine are served by an inferred link, form-teacher-routine by the modality of a13 (training), and the
  // staff plans and studio exchange are parts of master-teachers.
  CHECK(ids(c, OrphanKind::measure_without_row, Truth::possible) ==
        std::vector<std::string>{"shadowing", "leaders-visits", "key-specialities", "form-teacher-routine",
                                 "teaching-management", "teachers-visits", "master-teachers", "staff-plans",
                                 "studio-exchange", "master-form-teachers", "contest-coaches", "cadres-return"});
  CHECK(c.count(OrphanKind::measure_without_row) == Figure(10, 22));
  // All 15 links are inferred.
  CHECK(c.count(OrphanKind::row_without_measure) == Figure(0, 15));
  // Nobody works for the camp and the visit; of the other three targets the measures may be served.
  CHECK(ids(c, OrphanKind::target_without_row, Truth::certain) ==
        std::vector<std::string>{"camp-months", "visiting-cadres"});
  CHECK(c.count(OrphanKind::target_without_row) == Figure(2, 5));
  CHECK(c.count(OrphanKind::target_without_result) == Figure(5));
  CHECK(c.count(OrphanKind::target_without_measure) == Figure(0));
  // 22 measures, 5 with a target, 2 of which are parts of one with a target.
  CHECK(c.count(OrphanKind::measure_without_target) == Figure(15, 17));
  CHECK(c.count(OrphanKind::area_without_measure) == Figure(0));
  CHECK(c.count(OrphanKind::deliverable_without_measure) == Figure(0));
  CHECK(c.count(OrphanKind::resource_unused) == Figure(0));

  // Four of the ten are only permitted or encouraged: the camp, practices, institution building, new forms.
  std::size_t voluntary = 0;
  for (Orphan const& o : c.orphans)
    if (o.kind == OrphanKind::measure_without_row && o.certainty == Truth::certain) voluntary += o.voluntary ? 1U : 0U;
  CHECK(voluntary == 4);
}

TEST_CASE("the areas, offices and grounds of the coverage", "[real]") {
  Coverage const c = coverage(view(), as_of("2019-12-31"));
  struct Expected {
    char const* area;
    Figure measures;
    Figure served;
    Figure targets;
    Figure worked_for;
  };
  std::vector<Expected> const expected{
      {"management", 4, {0, 2}, 0, 0},     // shadowing, leaders' visits
      {"teaching", 6, {0, 4}, 0, 0},       // all but shared resources and master talks
      {"teaching_support", 1, 0, 0, 0},    //
      {"staff", 5, {0, 5}, 2, {0, 2}},     // all
      {"students", 3, {0, 1}, 3, {0, 1}},  // the return visit
      {"other", 3, 0, 0, 0},
  };
  REQUIRE(c.areas.size() == expected.size());
  for (std::size_t i = 0; i < expected.size(); ++i) {
    INFO(expected[i].area);
    CHECK(c.areas[i].area.code() == expected[i].area);
    CHECK(c.areas[i].measures == expected[i].measures);
    CHECK(c.areas[i].served == expected[i].served);
    CHECK(c.areas[i].targets == expected[i].targets);
    CHECK(c.areas[i].worked_for == expected[i].worked_for);
    CHECK(c.areas[i].observed == Figure(0));
  }

  // Nine measures name offices, always on both sides; every listed department is among them.
  std::size_t both = 0;
  for (MeasureCoverage const& m : c.measures) {
    both += m.supporting_office && m.recipient_office ? 1U : 0U;
    CHECK_FALSE(m.one_sided());
  }
  CHECK(both == 9);
  CHECK(c.idle_offices.empty());

  // Shadowing: by inferred links a02, a04, a06, a12; by its modality also a05, a07, a08, a10, a11, a14; a03 states no
  // modality and goes the same way.
  MeasureCoverage const& shadowing = c.measures[0];
  REQUIRE(shadowing.measure->id == MeasureId("shadowing"));
  std::vector<std::string> rows;
  for (Service const& s : shadowing.rows) {
    rows.push_back(s.activity->id.value());
    CHECK(s.certainty == Truth::possible);
  }
  CHECK(rows == std::vector<std::string>{"a02", "a03", "a04", "a05", "a06", "a07", "a08", "a10", "a11", "a12", "a14"});
  CHECK(shadowing.rows[0].rests_on(Ground::inferred));
  CHECK(shadowing.rows[1].grounds == static_cast<unsigned>(Ground::same_direction));
  CHECK(shadowing.rows[4].rests_on(Ground::same_modality));
}

TEST_CASE("the exchange of the plan by way and modality", "[real]") {
  Exchange const e = exchange(view(), as_of("2019-12-31"));
  CHECK(e.named_people == Figure(19));
  CHECK(e.in_all(Way::to_supporting).stays == Figure(13));
  CHECK(e.in_all(Way::to_recipient).stays == Figure(2));
  CHECK(e.in_all(Way::other).items.empty());
  CHECK(e.in_all(Way::to_supporting).participations == at_least_one(22));  // 19 and three groups
  CHECK(e.in_all(Way::to_recipient).participations == at_least_one(2));
  CHECK(e.in_all(Way::to_supporting).person_days == at_least_one(144));
  CHECK(e.in_all(Way::to_recipient).person_days == at_least_one(9));

  std::vector<std::string> sums;
  for (ExchangeSum const& sum : e.sums)
    sums.push_back(std::string(to_string(sum.way)) + ' ' + std::string(sum.modality.code()) + ' ' +
                   to_text(sum.stays, "en") + ' ' + to_text(sum.person_days, "en"));
  CHECK(sums == std::vector<std::string>{
                    "to_supporting meeting 1 at least 2",   // a01
                    "to_supporting  3 at least 49",         // a02 14, a03 14, a04 14 + 7
                    "to_supporting shadowing 8 91",         // a05 a07 a11: 7; a06 a08 a10 a12 a14: 14
                    "to_supporting training 1 at least 2",  // a13
                    "to_recipient curriculum_building 1 at least 7",
                    "to_recipient meeting 1 at least 2",
                });
  // The only measure that states a least stay is the contest camp, which no row serves.
  CHECK(e.too_short.empty());
  // Asked for five days: the three meetings and trainings of two days are shorter.
  std::vector<std::string> too_short;
  for (ShortStay const& s : exchange(view(), as_of("2019-12-31"), 5).too_short)
    too_short.push_back(e.items[s.item].activity->id.value());
  CHECK(too_short == std::vector<std::string>{"a01", "a13", "a15"});
}

TEST_CASE("nobody is in two places at once, and Dongguan may be full in four months", "[real]") {
  Conflicts const none = conflicts(view(), as_of("2019-12-31"));
  CHECK(none.double_bookings.empty());  // each named person and each group travels once
  CHECK(none.overloads.empty());
  CHECK(none.undated.empty());

  // Where Dongguan takes two at a time: in March the leaders (any number) and two others; in May two, some cadres and
  // one; in June two and one; in November one, two and a group. April, September, October, December: two at most.
  ConflictOptions const options{.capacities = {{school("dongguan"), 2}}};
  Conflicts const full = conflicts(view(), as_of("2019-12-31"), options);
  REQUIRE(full.overloads.size() == 3);
  CHECK(full.overloads[0].days == DayRange{Date(2019, 3).earliest(), Date(2019, 3).latest()});
  CHECK(full.overloads[1].days == DayRange{Date(2019, 5).earliest(), Date(2019, 6).latest()});
  CHECK(full.overloads[2].days == DayRange{Date(2019, 11).earliest(), Date(2019, 11).latest()});
  for (Overload const& o : full.overloads) CHECK(o.certainty == Truth::possible);
  CHECK(full.overloads[0].items.size() == 3);  // the leaders, two persons
  CHECK(full.overloads[1].items.size() == 7);  // May 2 + group + 1, June 2 + 1
  CHECK(full.overloads[2].items.size() == 4);
}

TEST_CASE("the recipient bears four costs of teaching support; eight measures send people without a word on costs",
          "[real]") {
  TermsOverview const t = terms_overview(view(), as_of("2019-12-31"));
  REQUIRE(t.bearers.size() == 1);
  CHECK(t.bearers[0].bearer == school("lechang"));
  CHECK(t.bearers[0].items ==
        std::vector<CostItem>{cost_item::lecture_fee, cost_item::lodging, cost_item::meals, cost_item::travel});
  CHECK(t.bearers[0].amounts.empty());
  CHECK(t.lines.size() == 4);
  CHECK(t.kinds.size() == 5);  // eligibility, cost, certification, appraisal, preference
  std::vector<std::string> uncovered;
  for (UncoveredMeasure const& m : t.uncovered) uncovered.push_back(m.measure->id.value());
  CHECK(uncovered == std::vector<std::string>{"shadowing", "leaders-visits", "leaders-lectures", "invited-reports",
                                              "teachers-visits", "contest-camp", "cadres-visit", "cadres-return"});
  CHECK(t.spent == Decimal(0));
}

TEST_CASE("of what took place the plan records nothing", "[real]") {
  Changes const c = changes(view(), as_of("2019-06-15"));
  CHECK(c.count(ChangeKind::no_record) == Figure(5, 7));  // a01 to a05; a06 and a07 may be over
  CHECK(c.changes.size() == 7);
  CHECK(c.as_planned.empty());
  CHECK(changes(view(), as_of("2019-01-01")).changes.empty());

  CHECK(commitment_progress(view(), as_of("2019-12-31")).empty());
  for (Progress const& p : progress(view(), as_of("2019-12-31"))) CHECK(p.state == ProgressState::no_data);
}

TEST_CASE("the page that opens a year-end meeting", "[real]") {
  Summary const s = summary(view(), as_of("2019-12-31"));
  std::vector<std::string> zh;
  std::vector<std::string> en;
  for (SummaryLine const& line : s.lines()) {
    zh.emplace_back(line.text.in("zh"));
    en.emplace_back(line.text.in("en"));
  }
  // On 31 December a14, a week of December, may be over or under way; a15 lies in January.
  CHECK(zh == std::vector<std::string>{
                  "截至2019-12-31，共15项安排：逾期13至14，未到期1",
                  "措施22项，其中有安排的0至12项，肯定没有安排的10项",
                  "目标5项：无数据5",
                  "受援方到支援方：13批，不少于22人次，不少于144人天",
                  "支援方到受援方：2批，不少于2人次，不少于9人天",
                  "有姓名的出行人员19人",
                  "与计划不同（没有记录）：13至14项",
              });
  CHECK(en == std::vector<std::string>{
                  "By 2019-12-31, of 15 rows: 13 to 14 overdue, 1 ahead",
                  "Of 22 measures 0 to 12 are served, 10 are certainly not",
                  "Of 5 targets: 5 no data",
                  "recipient to supporter: stays 13, participations at least 22, person-days at least 144",
                  "supporter to recipient: stays 2, participations at least 2, person-days at least 9",
                  "Named travellers: 19",
                  "Against the plan (no record): rows 13 to 14",
              });
}
