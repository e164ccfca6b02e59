// SPDX-License-Identifier: BSL-1.0
// Coverage, terms, commitments and the summary: edges; and the laws that hold for plans of any kind.
#include <cstdlib>
#include <iostream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <bangfu/analyses/analyses.hpp>
#include <bangfu/query/evaluate.hpp>
#include <bangfu/query/terms.hpp>

#include "support/catch.hpp"
#include "support/random_plan.hpp"

using namespace bangfu;
using namespace bangfu::literals;

namespace {

AsOf const year_end = as_of("2019-12-31");
InstitutionId const g("g");
InstitutionId const t("t");
InstitutionId const u("u");
MeasureId const m("m");

Plan base() {
  Plan plan{.period = "2019"_period};
  plan.add(Institution{.id = g, .name = "东城学校", .departments = {{.name = "教务处"}, {.name = "团委"}}},
           Role::supporting);
  plan.add(Institution{.id = t, .name = "山北职校"}, Role::recipient);
  plan.add(Institution{.id = u, .name = "山南职校"}, Role::recipient);
  return plan;
}
Plan with(std::vector<Measure> measures, std::vector<Activity> rows) {
  Plan plan = base();
  for (Measure& measure : measures) plan.add(std::move(measure));
  for (Activity& a : rows) plan.add(std::move(a));
  return plan;
}
/// Whether the first measure is served by the first row, and on what grounds.
std::string served(Measure measure, Activity row) {
  measure.id = m;
  Plan const plan = with({std::move(measure)}, {std::move(row)});
  Coverage const c = coverage(PlanView(plan), year_end);
  std::string s(to_string(c.measures.at(0).served));
  for (Service const& service : c.measures[0].rows)
    for (auto const& e : Enumeration<Ground>::all)
      if (service.rests_on(e.value)) s += ' ' + std::string(e.code);
  return s;
}

/// State, certainty and the parts of a commitment, such as "behind: met behind? not_due".
std::string brief(CommitmentProgress const& p) {
  std::string s(to_string(p.state));
  if (!is_certain(p.certainty)) s += '?';
  char const* separator = ": ";
  for (DutyPart const& part : p.parts) {
    s += separator + std::string(to_string(part.state)) + (is_certain(part.certainty) ? "" : "?");
    separator = " ";
  }
  return s;
}
std::string owed(Commitment c, std::vector<Result> results, char const* day, std::vector<Activity> rows = {},
                 bool calendar = true) {
  c.id = CommitmentId("c");
  Plan plan = with({{.id = m}}, std::move(rows));
  if (calendar)
    plan.calendar = SchoolCalendar{.terms = {{.id = "spring", .period = "2019-02-18/2019-07-12"_period},
                                             {.id = "autumn", .period = "2019-09-02/2019-12-27"_period}}};
  plan.add(std::move(c));
  for (Result& r : results) {
    r.for_commitment = CommitmentId("c");
    plan.add(std::move(r));
  }
  return brief(commitment_progress(PlanView(plan), as_of(day)).at(0));
}
Quantity each(Scope per, Quantity q) {
  q.per = std::move(per);
  return q;
}

}  // namespace

TEST_CASE("a stated or confirmed link serves for certain, an inferred one possibly", "[coverage]") {
  CHECK(served({}, {}) == "no");
  CHECK(served({}, {.serves = {m}}) == "certain stated");
  CHECK(served({}, {.serves = {{m, Origin::confirmed}}}) == "certain confirmed");
  CHECK(served({}, {.serves = {{m, Origin::inferred}}}) == "possible inferred");
  CHECK(served({}, {.serves = {m}, .status = status::cancelled}) == "no");
  CHECK(served({.modality = modality::lecture}, {.serves = {m}, .modality = modality::lecture}) ==
        "certain stated same_modality");
}

TEST_CASE("a row may serve what it has something in common with, unless something speaks against it", "[coverage]") {
  Flow const there{.from = t, .to = g};
  Flow const back{.from = g, .to = t};
  Responsible const office{.institution = g, .department = "教务处"};
  CHECK(served({.modality = modality::lecture}, {.modality = modality::lecture}) == "possible same_modality");
  CHECK(served({.also = {modality::lecture}}, {.also = {modality::training, modality::lecture}}) ==
        "possible same_modality");
  CHECK(served({.modality = modality::lecture}, {.modality = modality::training}) == "no");
  CHECK(served({.flows = {there}}, {.flows = {there}}) == "possible same_direction");
  CHECK(served({.flows = {there}}, {.flows = {back}}) == "no");
  CHECK(served({.flows = {back, there}}, {.flows = {there}}) == "possible same_direction");
  CHECK(served({.flows = {{.to = g}}}, {.flows = {there}}) == "no");  // who sends is not stated: nothing in common
  CHECK(served({.modality = modality::lecture, .flows = {{.to = g}}},
               {.modality = modality::lecture, .flows = {there}}) == "possible same_modality");
  CHECK(served({.responsible = {office}}, {.responsible = {office}}) == "possible same_office");
  CHECK(served({.subjects = {SubjectId("s")}}, {.subjects = {SubjectId("s")}}) == "possible same_subject");
  // Another modality or direction speaks against the rest.
  CHECK(served({.modality = modality::lecture, .subjects = {SubjectId("s")}},
               {.modality = modality::training, .subjects = {SubjectId("s")}}) == "no");
  CHECK(served({.modality = modality::lecture, .flows = {there}}, {.modality = modality::lecture, .flows = {back}}) ==
        "no");
  // The window, and the length.
  Measure lecture{.modality = modality::lecture};
  CHECK(served(lecture, {.when = in("2020-05"_period), .modality = modality::lecture}) ==
        "no");  // not in the plan's year
  lecture.when = in("2019-05"_period);
  CHECK(served(lecture, {.when = in("2019-06"_period), .modality = modality::lecture}) == "no");
  CHECK(served(lecture, {.when = undated(), .modality = modality::lecture}) == "possible same_modality");
  lecture.when = undated(months(1, 3));
  CHECK(served(lecture, {.when = within("2019-06"_period, weeks(1)), .modality = modality::lecture}) == "no");
  CHECK(served(lecture, {.when = within("2019-06"_period), .modality = modality::lecture}) == "possible same_modality");
  // A link is not asked for reasons.
  CHECK(served({.modality = modality::lecture}, {.serves = {m}, .modality = modality::training}) == "certain stated");
}

TEST_CASE("a row that serves a part serves the whole; one that serves the whole possibly serves the part",
          "[coverage]") {
  Plan const plan = with({{.id = MeasureId("whole")},
                          {.id = MeasureId("part"), .part_of = MeasureId("whole")},
                          {.id = MeasureId("other"), .part_of = MeasureId("whole")}},
                         {{.serves = {MeasureId("part")}}});
  Coverage const c = coverage(PlanView(plan), year_end);
  CHECK(c.measures[0].served == Truth::certain);
  CHECK(c.measures[0].rows[0].rests_on(Ground::part));
  CHECK(c.measures[1].served == Truth::certain);
  CHECK(c.measures[2].served == Truth::no);
  Plan const of_whole = with({{.id = MeasureId("whole")}, {.id = MeasureId("part"), .part_of = MeasureId("whole")}},
                             {{.serves = {MeasureId("whole")}}});
  Coverage const d = coverage(PlanView(of_whole), year_end);
  CHECK(d.measures[1].served == Truth::possible);
  CHECK(d.measures[1].rows[0].rests_on(Ground::whole));
  // A ring of parts ends.
  Plan const ring =
      with({{.id = MeasureId("x"), .part_of = MeasureId("y")}, {.id = MeasureId("y"), .part_of = MeasureId("x")}},
           {{.serves = {MeasureId("x")}}});
  CHECK(coverage(PlanView(ring), year_end).measures[1].served == Truth::certain);
}

TEST_CASE("orphans of each kind", "[coverage]") {
  Plan plan = with({{.id = m, .area = area::staff, .obligation = obligation::may}}, {{.id = ActivityId("a")}});
  plan.areas = {{.area = area::staff}, {.area = area::students}};
  plan.add(Target{.id = TargetId("of-nothing")});
  plan.add(Target{.id = TargetId("inferred"), .of = {m, Origin::inferred}});
  plan.add(Result{.id = ResultId("r"), .value = 1});
  plan.add(Commitment{.id = CommitmentId("c")});
  plan.add(Deliverable{.id = DeliverableId("d")});
  plan.add(Resource{.id = ResourceId("studio")});
  Coverage const c = coverage(PlanView(plan), year_end);
  std::vector<std::string> all;
  for (Orphan const& o : c.orphans)
    all.push_back(std::string(to_string(o.kind)) + ' ' + std::string(o.id) + (is_certain(o.certainty) ? "" : "?") +
                  (o.voluntary ? " voluntary" : ""));
  CHECK(all == std::vector<std::string>{
                   "area_without_measure students",
                   "measure_without_row m voluntary",
                   "measure_without_target m? voluntary",
                   "row_without_measure a",
                   "target_without_measure of-nothing",
                   "target_without_measure inferred?",
                   "target_without_row of-nothing",
                   "target_without_row inferred",
                   "target_without_result of-nothing",
                   "target_without_result inferred",
                   "result_without_promise r",
                   "commitment_without_measure c",
                   "deliverable_without_measure d",
                   "resource_unused studio",
               });
}

TEST_CASE("a target is worked for by rows towards it, possibly by rows of its measure, and observed by the day",
          "[coverage]") {
  Plan plan =
      with({{.id = m}}, {{.id = ActivityId("a"), .towards = {TargetId("x")}}, {.id = ActivityId("b"), .serves = {m}}});
  plan.add(Target{.id = TargetId("x"), .of = m});
  plan.add(Target{.id = TargetId("y"), .of = m});
  plan.add(Result{.of = TargetId("x"), .on = "2019-06-01"_date, .value = 1});
  plan.add(Result{.of = TargetId("y"), .on = "2020-06-01"_date, .value = 1});
  Coverage const c = coverage(PlanView(plan), year_end);
  CHECK(c.targets[0].worked_for == Truth::certain);
  CHECK(c.targets[0].observed == Truth::certain);
  CHECK(c.targets[1].worked_for == Truth::possible);
  CHECK(c.targets[1].observed == Truth::no);
  CHECK(coverage(PlanView(plan), as_of("2019-01-01")).targets[0].observed == Truth::no);
}

TEST_CASE("offices: one side only, inherited from the whole, and idle ones", "[coverage]") {
  Plan plan = with({{.id = MeasureId("one"), .responsible = {{g, "教务处"}}},
                    {.id = MeasureId("both"), .responsible = {{g, "教务处"}, {t, "教务处"}}},
                    {.id = MeasureId("part"), .part_of = MeasureId("one")},
                    {.id = MeasureId("none")}},
                   {});
  Coverage const c = coverage(PlanView(plan), year_end);
  CHECK(c.measures[0].one_sided());
  CHECK_FALSE(c.measures[1].one_sided());
  CHECK(c.measures[2].one_sided());
  CHECK_FALSE(c.measures[3].one_sided());
  REQUIRE(c.idle_offices.size() == 1);
  CHECK(c.idle_offices[0].department->name == Text("团委"));
  plan.leading_groups = {{.office = "团委"}};
  CHECK(coverage(PlanView(plan), year_end).idle_offices.empty());
}

TEST_CASE("a filter on measures leaves out what no measure leads to", "[coverage]") {
  Plan plan =
      with({{.id = m, .area = area::staff}, {.id = MeasureId("n"), .area = area::students}}, {{.id = ActivityId("a")}});
  plan.add(Target{.id = TargetId("x"), .of = m});
  plan.add(Target{.id = TargetId("y"), .of = MeasureId("n")});
  Coverage const c = coverage(PlanView(plan), Question(year_end, (field::area == "staff").tree));
  CHECK(c.measures.size() == 1);
  CHECK(c.targets.size() == 1);
  CHECK(c.areas.size() == 1);
  CHECK(c.count(OrphanKind::row_without_measure) == Figure(0));
}

TEST_CASE("a test of one's own stands for a filter, and is refused where it is for another kind of row", "[question]") {
  Plan plan = with({{.id = m, .area = area::staff}, {.id = MeasureId("n")}}, {{.id = ActivityId("a")}});
  plan.add(Target{.id = TargetId("x"), .of = m});
  plan.add(Target{.id = TargetId("y"), .of = MeasureId("n")});
  plan.add(Target{.id = TargetId("z")});
  PlanView const view(plan);
  RowTest<Target> const test = [](PlanView const& in, Target const& target) {
    return in.find(target.of) == nullptr ? Truth::possible : truth(target.id == TargetId("x"));
  };
  auto const kept = target_progress(view, Question(year_end, test));
  REQUIRE(kept.size() == 2);
  CHECK(kept[0].progress.target == &plan.targets[0]);
  CHECK(kept[0].counts == Truth::certain);
  CHECK(kept[1].progress.target == &plan.targets[2]);
  CHECK(kept[1].counts == Truth::possible);
  // Of y and z no area is stated.
  CHECK(target_progress(view, Question(year_end, (field::area == "staff").tree)).size() == 3);
  CHECK(target_progress(view, Question(year_end, (field::area == "students").tree)).size() == 2);
  CHECK_THROWS_AS(coverage(view, Question(year_end, test)), WrongType);
  CHECK(target_progress(view, year_end).size() == 3);
  CHECK(Question(year_end, RowTest<Target>()).of_all());
}

TEST_CASE("costs by bearer: shared clauses, funds, nobody, and amounts by unit and scope", "[terms]") {
  Plan plan = base();
  plan.add(Measure{.id = m, .flows = {{.from = t, .to = g}}});
  Quantity const daily{.min = 80, .max = 80, .unit = unit::yuan, .per = scope::person_day};
  plan.add(Terms{.kind = terms_kind::cost,
                 .measures = {m},
                 .items = {cost_item::meals, cost_item::lodging},
                 .by = {t},
                 .amount = daily});
  plan.add(Terms{.kind = terms_kind::allowance, .measures = {m}, .by = {t}, .amount = exactly(1000, unit::yuan)});
  plan.add(Terms{.kind = terms_kind::cost,
                 .measures = {m},
                 .items = {cost_item::travel},
                 .by = {g, t, g},
                 .amount = exactly(500, unit::yuan)});
  plan.add(
      Terms{.kind = terms_kind::cost, .measures = {m}, .items = {cost_item::materials}, .other_bearer = "帮扶基金"});
  plan.add(
      Terms{.kind = terms_kind::cost, .measures = {m}, .items = {cost_item::venue}, .amount = about(300, unit::yuan)});
  plan.add(Terms{.kind = terms_kind::preference, .by = {g}});
  plan.add(Activity{.actual = Actual{.cost = Decimal(1250, 2)}});
  plan.add(Activity{.actual = Actual{.cost = Decimal(100)}});
  PlanView const view(plan);
  TermsOverview const o = terms_overview(view, year_end);
  REQUIRE(o.bearers.size() == 4);
  CHECK(o.bearers[0].bearer == view.find(t));
  CHECK(o.bearers[0].items == std::vector<CostItem>{cost_item::meals, cost_item::lodging, cost_item::travel});
  REQUIRE(o.bearers[0].amounts.size() == 2);
  CHECK(o.bearers[0].amounts[0].per == Scope(scope::person_day));
  CHECK(o.bearers[0].amounts[0].min == Decimal(80));  // once, though it is for two items
  CHECK(o.bearers[0].amounts[1].min == Decimal(1000));
  CHECK(o.bearers[0].amounts[1].max == Decimal(1500));  // a share of the 500 at most
  CHECK(o.bearers[1].bearer == view.find(g));
  CHECK(o.bearers[1].amounts[0].min == Decimal(0));
  CHECK(o.bearers[2].other == "帮扶基金");
  CHECK(o.bearers[3].bearer == nullptr);
  CHECK(o.bearers[3].other.empty());
  CHECK_FALSE(o.bearers[3].amounts[0].max);  // about
  CHECK(o.lines.back().unborne());
  CHECK(o.uncovered.empty());
  CHECK(o.spent == Decimal(11250, 2));
  CHECK(o.spent_on.size() == 2);
  CHECK(o.kinds.size() == 3);
  // Without a clause on costs for it, or for all.
  plan.terms.resize(0);
  CHECK(terms_overview(PlanView(plan), year_end).uncovered.size() == 1);
  plan.add(Terms{.kind = terms_kind::cost, .by = {t}});
  CHECK(terms_overview(PlanView(plan), year_end).uncovered.empty());
}

TEST_CASE("a duty of each term is owed in each term, and judged when the term is over", "[commitments]") {
  Commitment const two{.amount = each(scope::term, at_least(2, unit::session))};
  Result const march{.on = "2019-03-10"_date, .value = 1};
  Result const may{.on = "2019-05-10"_date, .value = 1};
  Result const october{.on = "2019-10-10"_date, .value = 1};
  CHECK(owed(two, {march, may}, "2019-06-30") == "on_course: met not_due");
  CHECK(owed(two, {march}, "2019-06-30") == "on_course: on_course not_due");
  CHECK(owed(two, {march}, "2019-08-30") == "behind: behind not_due");
  CHECK(owed(two, {march, may, october}, "2019-12-01") == "on_course: met on_course");
  CHECK(owed(two, {march, may, october}, "2019-12-31") == "behind: met behind");
  CHECK(owed(two, {march, may, october, october}, "2019-12-31") == "met: met met");
  CHECK(owed(two, {}, "2019-12-31") == "no_data: no_data no_data");
  CHECK(owed(two, {}, "2019-01-01") == "not_due: not_due not_due");
  // In which term it was is not known.
  CHECK(owed(two, {march, may, {.on = "2019"_date, .value = 2}}, "2019-12-31") == "behind?: met behind?");
  CHECK(owed(two, {march, may, {.value = 2}}, "2019-12-31") == "behind?: met behind?");
  // Without a calendar there are no terms.
  CHECK(owed(two, {march}, "2019-12-31", {}, false) == "no_data");
}

TEST_CASE("a duty of each month or year is owed in the whole ones within its time", "[commitments]") {
  Commitment monthly{.amount = each(scope::month, at_least(1, unit::time))};
  monthly.when = in("2019-03/2019-05"_period);
  Result const march{.on = "2019-03-10"_date, .value = 1};
  CHECK(owed(monthly, {march}, "2019-04-15") == "on_course: met on_course not_due");
  CHECK(owed(monthly, {march}, "2019-05-15") == "behind: met behind on_course");
  monthly.when = in("2019-03-15/2019-05"_period);  // March is not whole
  CHECK(owed(monthly, {march}, "2019-04-15") == "on_course: on_course not_due");
  CHECK(owed({.amount = each(scope::year, at_least(1))}, {march}, "2019-12-31") == "met: met");
  CHECK(owed({.amount = each(scope::school_year, at_least(1))}, {march}, "2019-12-31") == "no_data");  // none is whole
}

TEST_CASE("a duty of each fortnight, two months, quarter or half-year is owed in those of the calendar",
          "[commitments]") {
  Result const may{.on = "2019-05-10"_date, .value = 1};
  auto const in_half = [](Scope const& per) {
    Commitment c{.amount = each(per, at_least(1, unit::time))};
    c.when = in("2019-01/2019-06"_period);
    return c;
  };
  CHECK(owed(in_half(scope::quarter), {may}, "2019-06-30") == "behind: behind met");
  CHECK(owed(in_half(scope::quarter), {may}, "2019-05-15") == "behind: behind met");
  CHECK(owed(in_half(scope::two_months), {may}, "2019-12-31") == "behind: behind behind met");
  CHECK(owed(in_half(scope::half_year), {may}, "2019-12-31") == "met: met");
  Commitment two_weeks{.amount = each(scope::fortnight, at_least(1, unit::time))};
  two_weeks.when = in("2019-04-30/2019-06-02"_period);  // whole weeks: 6, 13, 20 and 27 May
  CHECK(owed(two_weeks, {may}, "2019-12-31") == "behind: met behind");
  Commitment odd = in_half(scope::quarter);
  odd.when = in("2019-02/2019-06"_period);  // the first quarter is not whole
  CHECK(owed(odd, {may}, "2019-12-31") == "met: met");
}

TEST_CASE("a duty in all is expected in step with time; a limit is kept when its time is over", "[commitments]") {
  Commitment const ten{.amount = at_least(10, unit::lesson)};
  CHECK(owed(ten, {{.on = "2019-03-10"_date, .value = 5}}, "2019-06-30") == "on_course: on_course");
  CHECK(owed(ten, {{.on = "2019-03-10"_date, .value = 3}}, "2019-06-30") == "behind: behind");  // 4 are expected
  CHECK(owed(ten, {{.on = "2019-03-10"_date, .value = 10}}, "2019-06-30") == "met: met");
  Commitment const limit{.amount = at_most(2, unit::time)};
  CHECK(owed(limit, {{.on = "2019-03-10"_date, .value = 2}}, "2019-06-30") == "on_course: on_course");
  CHECK(owed(limit, {{.on = "2019-03-10"_date, .value = 3}}, "2019-06-30") == "behind: behind");
  CHECK(owed(limit, {{.on = "2019-03-10"_date, .value = 2}}, "2020-01-01") == "met: met");
  Commitment both{.amount = each(scope::term, at_least(1, unit::lesson)), .in_all = at_least(4, unit::lesson)};
  CHECK(owed(both, {{.on = "2019-03-10"_date, .value = 3}, {.on = "2019-10-10"_date, .value = 1}}, "2019-12-31") ==
        "met: met met met");
  CHECK(owed(both, {{.on = "2019-03-10"_date, .value = 2}, {.on = "2019-10-10"_date, .value = 1}}, "2020-01-31") ==
        "behind: met met behind");
}

TEST_CASE("a duty per school is owed at each recipient; what counts per class cannot be told", "[commitments]") {
  Commitment const at_each{.amount = each(scope::school, at_least(1, unit::lesson))};
  Result const at_t{.on = "2019-03-10"_date, .value = 1, .institution = t};
  CHECK(owed(at_each, {at_t}, "2020-01-01") == "behind: met behind");
  CHECK(owed(at_each, {at_t, {.on = "2019-03-10"_date, .value = 1}}, "2020-01-01") == "behind?: met behind?");
  CHECK(owed({.amount = each(scope::class_group, at_least(1))}, {at_t}, "2020-01-01") == "no_data");
}

TEST_CASE("people on rosters count once in a cycle, participations each time", "[commitments]") {
  ParticipantId const a("a");
  ParticipantId const b("b");
  Result const first{.on = "2019-03-10"_date, .roster = {a, b}};
  Result const second{.on = "2019-04-10"_date, .roster = {a}};
  CHECK(owed({.amount = each(scope::term, at_least(3, unit::person))}, {first, second}, "2019-08-01") ==
        "behind: behind not_due");
  CHECK(owed({.amount = each(scope::term, at_least(3, unit::participation))}, {first, second}, "2019-08-01") ==
        "on_course: met not_due");
  Result const inferred{
      .for_commitment = {CommitmentId("c"), Origin::inferred}, .on = "2019-04-10"_date, .roster = {a}};
  Plan plan = base();
  plan.add(Commitment{.id = CommitmentId("c"), .amount = at_least(1, unit::person)});
  plan.add(inferred);
  CHECK(brief(commitment_progress(PlanView(plan), as_of("2020-01-01")).at(0)) == "behind?: behind?");
}

TEST_CASE("without results, rows of the measure that were held count as times", "[commitments]") {
  Commitment const two{.of = m, .amount = at_least(2, unit::time)};
  Activity const held{.serves = {m}, .when = on("2019-03-10"_date), .status = status::done};
  Activity const planned{.serves = {m}, .when = on("2019-04-10"_date)};
  Activity inferred = held;
  inferred.serves[0].origin = Origin::inferred;
  CHECK(owed(two, {}, "2020-01-01", {held, held}) == "met: met");
  CHECK(owed(two, {}, "2020-01-01", {held, planned}) == "behind: behind");
  CHECK(owed(two, {}, "2020-01-01", {held, inferred}) == "behind?: behind?");
  CHECK(owed(two, {}, "2020-01-01", {planned}) == "no_data: no_data");
  Commitment const people{.of = m, .amount = at_least(2, unit::person)};
  CHECK(owed(people, {}, "2020-01-01", {held, held}) == "no_data: no_data");
  // A result goes before rows.
  CHECK(owed(two, {{.on = "2019-05-01"_date, .value = 1}}, "2020-01-01", {held, held}) == "behind: behind");
}

TEST_CASE("a commitment explains itself in both languages", "[commitments]") {
  Plan plan = base();
  plan.add(Commitment{.id = CommitmentId("c"),
                      .amount = each(scope::month, at_least(1, unit::time)),
                      .when = in("2019-03/2019-05"_period)});
  plan.add(Result{.for_commitment = CommitmentId("c"), .on = "2019-03-10"_date, .value = 1});
  CommitmentProgress const p = commitment_progress(PlanView(plan), as_of("2019-05-15")).at(0);
  CHECK(p.why("zh") == "承诺每月不少于1次；截至2019-05-15，落后1项、正常1项、已达成1项：落后");
  CHECK(p.why("en") == "owed at least 1 time, each month; by 2019-05-15 1 behind, 1 on course, 1 met: behind");
  CHECK(p.results.size() == 1);
}

TEST_CASE("a duty of more cycles than are looked at says so, and is certain of nothing but that it is behind",
          "[commitments]") {
  auto const weekly = [](char const* period, Quantity q) {
    Plan plan = base();
    plan.add(Commitment{
        .id = CommitmentId("c"), .amount = each(scope::week, std::move(q)), .when = in(Period::parse(period))});
    plan.add(Result{.for_commitment = CommitmentId("c"), .on = "1950-03-10"_date, .value = 1});
    return commitment_progress(PlanView(plan), as_of("2000-01-01")).at(0);
  };
  // From Monday, 2 January 1950: 5000 weeks end on 29 October 2045.
  CommitmentProgress const all = weekly("1950-01-02/2045-10-29", at_most(1, unit::time));
  CHECK(all.parts.size() == CommitmentProgress::most_cycles);
  CHECK(all.cycles_left_out == 0);
  CHECK(is_certain(all.certainty));
  CommitmentProgress const cut = weekly("1950-01-02/2045-11-12", at_most(1, unit::time));
  CHECK(cut.parts.size() == CommitmentProgress::most_cycles);
  CHECK(cut.cycles_left_out == 2);
  CHECK(cut.state == all.state);
  CHECK(cut.certainty == Truth::possible);
  CHECK(cut.why("zh").find("；只计前5000个周期，其余2个未计：可能") != std::string_view::npos);
  CHECK(cut.why("en").find("; of the first 5000 cycles only, 2 more are left out: possibly ") !=
        std::string_view::npos);
  CommitmentProgress const behind = weekly("1950-01-02/2045-11-12", at_least(1, unit::time));
  CHECK(behind.state == ProgressState::behind);
  CHECK(is_certain(behind.certainty));
}

TEST_CASE("of a school year of which the calendar lists no term it is not known what a duty of each term owes",
          "[commitments]") {
  Plan plan = base();
  plan.calendar = SchoolCalendar{.terms = {{.id = "autumn", .period = "2018-09-03/2019-01-18"_period},
                                           {.id = "spring", .period = "2019-02-18/2019-07-12"_period}}};
  plan.add(Commitment{.id = CommitmentId("c"),
                      .amount = each(scope::term, at_least(1, unit::time)),
                      .when = in("2018-09/2019-08"_period)});
  for (Date const on : {"2018-10-10"_date, "2019-03-10"_date})
    plan.add(Result{.for_commitment = CommitmentId("c"), .on = on, .value = 1});
  auto const ask = [&plan] { return commitment_progress(PlanView(plan), as_of("2021-01-01")).at(0); };
  CHECK(brief(ask()) == "met: met met");
  plan.commitments[0].when->window = "2018-09/2020-08"_period;
  CommitmentProgress const two_years = ask();
  CHECK(brief(two_years) == "met?: met met");
  CHECK(two_years.years_without_terms == std::vector<DayRange>{{Day(2019, 9, 1), Day(2020, 8, 31)}});
  CHECK(two_years.why("zh").find("；校历没有列出其中1个学年的学期：可能") != std::string_view::npos);
  CHECK(two_years.why("en").find("the calendar lists no terms of 1 school year in this time: possibly met") !=
        std::string_view::npos);
}

TEST_CASE("a figure that does not fit is told with its plan, its place and why, in both languages", "[errors]") {
  Decimal const most(Decimal::max_units, 0);
  Plan plan = base();
  plan.add(Target{.id = TargetId("fine"), .promised = at_least(5)});
  plan.add(Target{.id = TargetId("t"), .promised = at_least(5)});
  plan.add(Result{.of = TargetId("t"), .on = "2019-05-01"_date, .value = most});
  plan.add(Result{.of = TargetId("t"), .on = "2019-06-01"_date, .value = most});
  auto const refused = [&plan](char const* place, auto const& ask) {
    try {
      ask(PlanView(plan));
      FAIL("nothing was thrown");
    } catch (AnalysisError const& e) {
      CHECK(e.code() == AnalysisErrorCode::sum);
      CHECK(e.plan() == &plan);
      CHECK(e.place().pointer == place);
      AnalysisError const told = e.from("a.json");
      CHECK(told.place().source == "a.json");
      CHECK(told.text("en") ==
            std::string("a.json ") + place + ": a figure is out of range: a sum has at most 18 digits");
      CHECK(told.text("zh") == std::string("a.json ") + place + ": 数值超出范围：合计最多18位数字");
      CHECK(told.what() == told.text("en"));
    }
  };
  auto const summed = [](PlanView const& view) { (void)summary(view, year_end); };
  refused("/targets/1", [](PlanView const& view) { (void)target_progress(view, year_end); });
  refused("/targets/1", summed);
  plan.results.clear();
  plan.add(Commitment{.id = CommitmentId("c"), .amount = at_least(5)});
  for (int i = 0; i < 2; ++i)
    plan.add(Result{.for_commitment = CommitmentId("c"), .on = "2019-05-01"_date, .value = most});
  refused("/commitments/0", summed);
  plan.results.clear();
  for (int i = 0; i < 3; ++i)
    plan.add(Terms{.kind = terms_kind::cost, .by = {t}, .amount = i == 0 ? Quantity{} : exactly(most, unit::yuan)});
  refused("/terms/2", [](PlanView const& view) { (void)terms_overview(view, year_end); });
  refused("/terms/2", summed);
  plan.terms.resize(2);
  plan.add(Activity{.actual = Actual{.cost = most}});
  (void)summary(PlanView(plan), year_end);
  plan.add(Activity{.actual = Actual{.cost = most}});
  refused("/activities/1", summed);
  // Each fits, both together do not.
  plan.activities.resize(1);
  Summary const one = summary(PlanView(plan), year_end);
  CHECK_THROWS_AS(merged({one, one}), AnalysisError);
  try {
    (void)merged(std::vector<TermsOverview>{one.terms, one.terms});
  } catch (AnalysisError const& e) {
    CHECK(e.code() == AnalysisErrorCode::sum_of_plans);
    CHECK(e.plan() == nullptr);
    CHECK(e.text("zh") == "各方案合计超出范围：合计最多18位数字");
  }
}

TEST_CASE("a question as of an infinity or of no date is a fault of the program", "[question]") {
  Plan const plan = base();
  PlanView const view(plan);
  for (Day const day : {day_before_all(), day_after_all(), Day(boost::gregorian::not_a_date_time)}) {
    CHECK_THROWS_AS(as_of(day), std::logic_error);
    AsOf assigned = year_end;
    assigned.day = day;
    CHECK_THROWS_AS(Question(assigned), std::logic_error);
    CHECK_THROWS_AS(summary(view, assigned), std::logic_error);
    CHECK_THROWS_AS(commitment_progress(view, Commitment{}, assigned), std::logic_error);
    CHECK_THROWS_AS(progress(view, Target{}, assigned), std::logic_error);
  }
  CHECK_THROWS_AS(Question(AsOf()), std::logic_error);
}

// ---- laws ------------------------------------------------------------------------------------------------------------

namespace {

/// Random plans of any content: all members, contradictory and out of bounds as they come.
Plan wild_plan(test::Random& random) {
  Plan plan = random.make<Plan>();
  // References that lead somewhere, so that there is something to count.
  auto const some = [&](auto& id, auto const& all) {
    if (!all.empty()) id = all[random.below(all.size())].id;
  };
  for (Activity& a : plan.activities) {
    for (Flow& f : a.flows) {
      some(f.from, plan.institutions);
      some(f.to, plan.institutions);
      for (ParticipantId& who : f.who) some(who, plan.participants);
    }
    for (Link<Measure>& link : a.serves) some(link.to, plan.measures);
    for (Link<Target>& link : a.towards) some(link.to, plan.targets);
  }
  for (Party& p : plan.parties) some(p.institution, plan.institutions);
  for (Target& target : plan.targets) some(target.of.to, plan.measures);
  for (Result& r : plan.results) {
    some(r.of.to, plan.targets);
    some(r.for_commitment.to, plan.commitments);
  }
  return plan;
}

bool sound(Figure const& f) { return 0 <= f.min && f.min <= f.max; }

Figure plus(Figure a, Figure const& b) { return a + b; }

}  // namespace

TEST_CASE("merging plans equals concatenating their items, and adds up what can be added", "[laws]") {
  std::size_t const n = test::tries(test::sanitized() ? 40 : 200, 4000);
  test::Random random(20190328, 45);
  std::size_t refused = 0;
  for (std::size_t i = 0; i < n; ++i) {
    Plan const one = wild_plan(random);
    Plan const two = wild_plan(random);
    PlanView const a(one);
    PlanView const b(two);
    AsOf const day = as_of(Day(static_cast<unsigned short>(random.between(2015, 2025)), 6, 15));
    try {
      Summary const x = summary(a, day);
      Summary const y = summary(b, day);
      Summary const both = merged({x, y});
      REQUIRE(both.plans.size() == 2);
      REQUIRE(both.workload.total.stays == plus(x.workload.total.stays, y.workload.total.stays));
      REQUIRE(both.workload.total.person_days == plus(x.workload.total.person_days, y.workload.total.person_days));
      REQUIRE(both.workload.total.by_now == plus(x.workload.total.by_now, y.workload.total.by_now));
      REQUIRE(both.workload.by_person.size() == x.workload.by_person.size() + y.workload.by_person.size());
      REQUIRE(both.conflicts.double_bookings.size() ==
              x.conflicts.double_bookings.size() + y.conflicts.double_bookings.size());
      for (auto const& way : Enumeration<Way>::all)
        REQUIRE(both.exchange.in_all(way.value).person_days ==
                plus(x.exchange.in_all(way.value).person_days, y.exchange.in_all(way.value).person_days));
      for (auto const& s : Enumeration<Standing>::all)
        REQUIRE(both.schedule.count(s.value) == plus(x.schedule.count(s.value), y.schedule.count(s.value)));
      for (auto const& k : Enumeration<OrphanKind>::all)
        REQUIRE(both.coverage.count(k.value) == plus(x.coverage.count(k.value), y.coverage.count(k.value)));
      for (auto const& k : Enumeration<ChangeKind>::all)
        REQUIRE(both.changes.count(k.value) == plus(x.changes.count(k.value), y.changes.count(k.value)));
      REQUIRE(both.terms.lines.size() == x.terms.lines.size() + y.terms.lines.size());
      REQUIRE(both.terms.spent == x.terms.spent + y.terms.spent);
      REQUIRE(both.lines().size() > 1);

      // Within one plan.
      Workload const& w = x.workload;
      REQUIRE(sound(w.total.person_days));
      Figure by_host;
      Figure by_sender;
      Figure by_person = w.unnamed.person_days;
      Figure by_month = w.unplaced.person_days;
      for (auto const& h : w.by_host) by_host += h.load.person_days;
      for (auto const& s : w.by_sender) by_sender += s.load.person_days;
      for (auto const& p : w.by_person) by_person += p.load.person_days;
      for (auto const& m2 : w.by_month) by_month += m2.load.person_days;
      REQUIRE(by_host == w.total.person_days);
      REQUIRE(by_sender == w.total.person_days);
      REQUIRE(by_person == w.total.person_days);
      REQUIRE(by_month.min <= w.total.person_days.min);  // the months enclose the whole
      REQUIRE(by_month.max >= w.total.person_days.max);
      REQUIRE(w.total.by_now.min <= w.total.person_days.min);
      REQUIRE(w.total.by_now.max <= w.total.person_days.max);
      std::size_t rows = x.schedule.unplaced.size();
      for (auto const& s : x.schedule.slots) REQUIRE(s.rows.max == static_cast<std::int64_t>(s.items.size()));
      REQUIRE(rows <= one.activities.size());
      for (MeasureCoverage const& c : x.coverage.measures) {
        Truth any = Truth::no;
        for (Service const& s : c.rows) any = any || s.certainty;
        REQUIRE(any == c.served);
      }
    } catch (AnalysisError const& e) {
      ++refused;  // a sum of decimals with more than 18 digits
      bool const of_one = e.plan() == &one || e.plan() == &two;
      REQUIRE(of_one == (e.code() == AnalysisErrorCode::sum));
      REQUIRE(of_one == !e.place().pointer.empty());
    }
  }
  std::cout << "laws of the analyses: " << n << " pairs of random plans, " << refused << " with too large sums\n";
  CHECK(refused < n / 2);
}

TEST_CASE("where all times are exact and all people known, months add up to the whole", "[laws]") {
  Plan plan = base();
  std::size_t const n = 200;
  test::Random random(7);
  for (std::size_t i = 0; i < n; ++i) {
    ParticipantId const who = plan.add(Participant{.of = t});
    Date const from(2019, random.between(1, 12), random.between(1, 28));
    Day const last = from.earliest() + boost::gregorian::date_duration(random.between(0, 60));
    plan.add(Activity{.when = throughout(Period(from, Date(last))), .flows = {{.from = t, .to = g, .who = {who}}}});
  }
  Workload const w = workload(PlanView(plan), year_end);
  Figure months;
  for (auto const& month : w.by_month) months += month.load.person_days;
  CHECK(months == w.total.person_days);
  CHECK(months.exact());
  CHECK(w.total.stays == Figure(static_cast<std::int64_t>(n)));
}
