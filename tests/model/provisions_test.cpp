// SPDX-License-Identifier: BSL-1.0
// Whatever published plans are known to contain can be said, and got back. One section for each provision.
// All institutions and people are invented.
#include <algorithm>
#include <iostream>
#include <optional>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include <bangfu/model/model.hpp>
#include <bangfu/time/time.hpp>

#include "support/catch.hpp"

using namespace bangfu;
using namespace bangfu::literals;

namespace {

/// Counts the provisions that were said, and tells the sum when the run is over.
class Tally {
 public:
  void operator()(std::string provision) { said_.insert(std::move(provision)); }
  ~Tally() {
    if (!said_.empty()) std::cout << "provisions said: " << said_.size() << std::endl;
  }

 private:
  std::set<std::string> said_{};
};
Tally said{};

template <class T>
std::string print(T const& value) {
  std::ostringstream out;
  out << value;
  return out.str();
}
template <class Range, class Value>
bool includes(Range const& range, Value const& value) {
  return std::find(range.begin(), range.end(), value) != range.end();
}
DayRange days_of(When const& when) { return when.window.value().days(); }

/// Two schools and a plan to put things into.
struct Pair {
  Plan plan{.title = "一对一帮扶方案"_zh, .period = "2019"_period};
  InstitutionId giver = plan.add(Institution{.name = "东城技工学校"_zh}, Role::supporting);
  InstitutionId taker = plan.add(Institution{.name = "山北职校"_zh}, Role::recipient);
};

}  // namespace

TEST_CASE("what the plan of 2019 says of itself can be said", "[provisions]") {
  Pair pair;
  auto& [plan, giver, taker] = pair;

  SECTION("parties under several short names") {
    plan.find(giver)->short_names = {"东城技校", "东城学校"};
    plan.find(taker)->short_names = {"山北中职"};
    plan.parties[0].called = "支援学校"_zh;
    CHECK(plan.parties.size() == 2);
    CHECK(plan.parties[0].role == Role::supporting);
    CHECK(plan.parties[1].role == Role::recipient);
    CHECK(plan.find(plan.parties[0].institution)->short_names.size() == 2);
    said("parties");
  }
  SECTION("coordination by a headquarters") {
    auto const headquarters =
        plan.add(Institution{.name = "两市帮扶指挥部"_zh, .kind = InstitutionKind::headquarters}, Role::coordinating);
    CHECK(plan.parties.back().institution == headquarters);
    CHECK(plan.parties.back().role.label("zh") == "协调方");
    said("coordination");
  }
  SECTION("continuation of earlier assistance") {
    plan.continued = true;
    plan.continues = PlanId("pairing-2018");
    plan.programme = ProgrammeId("pairing");
    Programme const chain{.id = plan.programme, .plans = {plan.continues, PlanId("pairing-2019")}};
    CHECK((plan.continued && chain.plans.front() == plan.continues));
    said("continuation");
  }
  SECTION("basis documents with numbers") {
    plan.basis = {{.title = "职业教育改革方案"_zh, .number = "国发〔2019〕4号"}, {.number = "粤府办〔2019〕4号"}};
    CHECK(plan.basis.size() == 2);
    CHECK(plan.basis[0].number == "国发〔2019〕4号");
    said("basis");
  }
  SECTION("signed by both on a day") {
    plan.signed_on = "2019-03-28"_date;
    plan.signed_by = {giver, taker};
    CHECK(plan.signed_on->exact());
    CHECK(includes(plan.signed_by, taker));
    said("signed");
  }
  SECTION("purpose and six fields of focus") {
    plan.purpose = "改善办学条件"_zh;
    plan.focus = {"专业建设"_zh, "实训资源"_zh, "师资"_zh, "德育"_zh, "就业"_zh, "校园文化"_zh};
    CHECK(plan.focus.size() == 6);
    CHECK(plan.purpose.in("zh") == "改善办学条件");
    said("purpose and focus");
  }
  SECTION("six areas under numbered headings") {
    char const* const numbers[] = {"（一）", "（二）", "（三）", "（四）", "（五）", "（六）"};
    for (std::size_t i = 0; i < 6; ++i)
      plan.areas.push_back({.area = *area::all[i], .number = numbers[i], .title = std::string(area::all[i]->zh)});
    CHECK(plan.areas[2].area == Area::teaching_support);
    CHECK(plan.areas[5].number == "（六）");
    said("six areas");
  }
  SECTION("eligibility: a degree or a title, after own duties") {
    auto const clause = plan.add(Terms{.kind = TermsKind::eligibility,
                                       .area = area::teaching_support,
                                       .whom = "支援学校教师"_zh,
                                       .condition = "研究生学历或高级职称，本职工作已完成"_zh});
    CHECK(plan.find(clause)->kind == TermsKind::eligibility);
    CHECK(!plan.find(clause)->condition.empty());
    said("eligibility");
  }
  SECTION("a detailed sub-plan agreed by both offices, with a timetable") {
    auto const detail = plan.add(Deliverable{.title = "支教方案"_zh, .kind = DeliverableKind::plan});
    auto const table = plan.add(Deliverable{.title = "授课安排表"_zh, .kind = DeliverableKind::timetable});
    auto const support = plan.add(Measure{.area = area::teaching_support,
                                          .modality = modality::teaching_support,
                                          .responsible = {{giver, "教务处"}, {taker, "教务处"}},
                                          .deliverables = {detail, table}});
    CHECK(plan.find(support)->responsible.size() == 2);
    CHECK(plan.find(plan.find(support)->deliverables[1])->kind == DeliverableKind::timetable);
    said("detailed sub-plan");
  }
  SECTION("responsible departments, counterparts of different names") {
    plan.find(taker)->departments = {{.name = "政教处", .kind = DepartmentKind::student_affairs}};
    plan.find(giver)->departments = {{.name = "学生处", .kind = DepartmentKind::student_affairs}};
    CHECK(plan.find(taker)->departments[0].kind == plan.find(giver)->departments[0].kind);
    CHECK(plan.find(taker)->departments[0].name != plan.find(giver)->departments[0].name);
    said("responsible departments");
  }
  SECTION("practices to copy, by name") {
    std::vector<DeliverableId> practices;
    for (char const* const name : {"访谈校会", "歌曲对抗赛", "广播操", "模拟市场", "学徒制"})
      practices.push_back(plan.add(
          Deliverable{.title = Text(name, "zh"), .kind = DeliverableKind::practice, .from = giver, .to = taker}));
    auto const copying = plan.add(Measure{.area = area::other,
                                          .modality = modality::practice_transfer,
                                          .obligation = obligation::may,
                                          .deliverables = practices});
    CHECK(plan.find(copying)->deliverables.size() == 5);
    CHECK(plan.find(practices[4])->title.in("zh") == "学徒制");
    said("transfer of practice");
  }
  SECTION("compilers of the annex") {
    plan.parties.push_back({.institution = taker, .role = Role::compiling});
    plan.parties.push_back({.institution = giver, .role = Role::compiling});
    CHECK(std::count_if(plan.parties.begin(), plan.parties.end(),
                        [](Party const& p) { return p.role == Role::compiling; }) == 2);
    said("compilers of the annex");
  }
}

TEST_CASE("the measures of the plan of 2019 can be said", "[provisions]") {
  Pair pair;
  auto& [plan, giver, taker] = pair;

  SECTION("management: shadowing or secondment") {
    auto const id = plan.add(Measure{.area = area::management,
                                     .modality = modality::shadowing,
                                     .also = {modality::secondment},
                                     .flows = {{.from = taker, .to = giver}},
                                     .continued = true});
    CHECK(plan.find(id)->also.front() == Modality::secondment);
    CHECK(plan.find(id)->flows[0].to == giver);
    CHECK(plan.find(id)->continued);
    said("management: shadowing or secondment");
  }
  SECTION("management: mutual visits of leaders") {
    Measure const visits{.modality = modality::exchange_visit,
                         .flows = {{.from = taker, .to = giver}, {.from = giver, .to = taker}}};
    CHECK(visits.flows.size() == 2);
    said("management: mutual visits");
  }
  SECTION("management: lectures by leaders, reports by experts and by the principal") {
    auto const principal = plan.add(Participant{.name = "何校", .of = giver, .post = "校长"_zh});
    auto const experts = plan.add(Participant{.name = "职教专家"_zh, .group = true, .kind = ParticipantKind::expert});
    Measure const reports{.modality = modality::lecture,
                          .flows = {{.from = giver, .to = taker, .who = {principal}}, {.to = taker, .who = {experts}}}};
    CHECK(plan.find(reports.flows[0].who[0])->post.in("zh") == "校长");
    CHECK(reports.flows[1].from.empty());
    said("management: lectures and reports");
  }
  SECTION("teaching: shared resources and informatised research") {
    Measure const sharing{
        .area = area::teaching, .modality = modality::resource_sharing, .also = {modality::joint_research}};
    CHECK(sharing.area == Area::teaching);
    CHECK(sharing.also.size() == 1);
    said("teaching: shared resources");
  }
  SECTION("teaching: key specialities, and subjects short of staff") {
    auto const cnc =
        plan.add(Subject{.name = "数控"_zh, .kind = SubjectKind::speciality, .key = true, .short_of_staff = true});
    auto const trade = plan.add(Subject{.name = "电子商务"_zh, .kind = SubjectKind::speciality, .key = true});
    auto const health =
        plan.add(Subject{.name = "心理健康"_zh, .kind = SubjectKind::school_subject, .short_of_staff = true});
    Measure const help{.modality = modality::curriculum_building, .subjects = {cnc, trade}};
    CHECK(plan.find(help.subjects[0])->short_of_staff);
    CHECK_FALSE(plan.find(help.subjects[1])->short_of_staff);
    CHECK_FALSE(plan.find(health)->key);
    said("teaching: key specialities");
    said("subjects short of staff");
  }
  SECTION("teaching: talks, and training in two routines") {
    Measure const talks{.title = "名师报告"_zh, .modality = modality::lecture};
    Measure const routine{.title = "班主任规程培训"_zh, .modality = modality::training};
    Measure const management{.title = "教学常规培训"_zh, .modality = modality::training};
    CHECK(talks.modality != routine.modality);
    CHECK(routine != management);
    said("teaching: talks and training");
  }
  SECTION("teaching: mutual visits of teachers, continued") {
    Measure const visits{.modality = modality::exchange_visit, .continued = true};
    CHECK(visits.continued);
    said("teaching: teachers' visits");
  }
  SECTION("senior staff: teaching support, regular or not") {
    Measure const support{.area = area::teaching_support,
                          .modality = modality::teaching_support,
                          .flows = {{.from = giver, .to = taker}},
                          .when = When{.wording = "定期或不定期"_zh}};
    CHECK(support.when->undated());
    CHECK(support.when->wording.in("zh") == "定期或不定期");
    said("senior staff: teaching support");
  }
  SECTION("teacher development: two plans to be worked out") {
    auto const development = plan.add(Deliverable{.title = "发展规划"_zh, .kind = DeliverableKind::plan, .to = taker});
    auto const training = plan.add(Deliverable{.title = "培训计划"_zh, .kind = DeliverableKind::plan, .to = taker});
    Measure const plans{.area = area::staff, .deliverables = {development, training}};
    CHECK(plan.find(plans.deliverables[0])->to == taker);
    said("teacher development: plans");
  }
  SECTION("teacher development: subject groups and studio exchange, a part of a measure") {
    auto const whole = plan.add(Measure{.number = "1.", .area = area::staff, .title = "名教师培养"_zh});
    auto const part = plan.add(Measure{.modality = modality::studio_work,
                                       .also = {modality::lesson_study, modality::demonstration_lesson},
                                       .part_of = whole});
    CHECK(plan.find(plan.find(part)->part_of)->number == "1.");
    CHECK(includes(plan.find(part)->also, Modality::lesson_study));
    said("teacher development: studio exchange");
  }
  SECTION("teacher development: master form teachers through two named studios") {
    auto const first = plan.add(Resource{.name = "省名班主任工作室"_zh, .kind = ResourceKind::studio, .of = giver});
    auto const second = plan.add(Resource{.name = "向日葵工作室"_zh, .kind = ResourceKind::studio, .of = giver});
    Measure const masters{.resources = {first, second}};
    CHECK(plan.find(masters.resources[1])->name.in("zh") == "向日葵工作室");
    CHECK(plan.find(masters.resources[0])->of == giver);
    said("teacher development: master form teachers");
    said("teacher development: master teachers");
  }
  SECTION("teacher development: contest coaches") {
    Measure const coaches{.number = "3.",
                          .modality = modality::training,
                          .responsible = {{giver, "实训处"}, {taker, "实训处"}},
                          .continued = true};
    CHECK(coaches.responsible[0].department == coaches.responsible[1].department);
    said("teacher development: contest coaches");
  }
  SECTION("students: a contest camp in the supporting school's training centre") {
    auto const centre = plan.add(Resource{.name = "实训中心"_zh, .kind = ResourceKind::training_centre, .of = giver});
    Measure const camp{.area = area::students,
                       .modality = modality::contest_camp,
                       .flows = {{.from = taker, .to = giver}},
                       .obligation = obligation::may,
                       .when = undated(months(1, 3)),
                       .resources = {centre}};
    CHECK(to_text(camp.when->lasts.value(), "en") == "1 to 3 months");
    CHECK(plan.find(camp.resources[0])->of == camp.flows[0].to);
    said("students: contest camp");
  }
  SECTION("students: cadres visit, and may visit in return in similar number") {
    auto const ours = plan.add(Participant{.of = giver, .group = true, .size = between(20, 30, unit::person)});
    auto const theirs = plan.add(
        Participant{.of = taker, .group = true, .size = Quantity{.unit = unit::person, .similar_to = ours.value()}});
    Measure const there{.modality = modality::student_exchange, .flows = {{.from = giver, .to = taker, .who = {ours}}}};
    Measure const back{.flows = {{.from = taker, .to = giver, .who = {theirs}}}, .obligation = obligation::may};
    CHECK(plan.find(there.flows[0].who[0])->size->min == Decimal(20));
    CHECK(plan.find(ParticipantId(plan.find(theirs)->size->similar_to)) == plan.find(ours));
    CHECK(back.obligation == Obligation::may);
    said("students: hand in hand");
  }
  SECTION("other: practices, institution building, and new forms that are encouraged") {
    Measure const building{
        .area = area::other, .modality = modality::institution_building, .obligation = obligation::may};
    Measure const new_forms{.area = area::other, .obligation = obligation::encouraged};
    CHECK(building.obligation != new_forms.obligation);
    CHECK(new_forms.modality.empty());
    said("other: institution building");
    said("other: new forms");
  }
}

TEST_CASE("the terms and targets of the plan of 2019 can be said", "[provisions]") {
  Pair pair;
  auto& [plan, giver, taker] = pair;

  SECTION("the recipient bears four cost items") {
    Terms const costs{.kind = TermsKind::cost,
                      .items = {cost_item::lecture_fee, cost_item::lodging, cost_item::meals, cost_item::travel},
                      .by = {taker}};
    CHECK(costs.items.size() == 4);
    CHECK(costs.by == std::vector{taker});
    said("terms: costs");
  }
  SECTION("the recipient certifies, both appraise") {
    Terms const certifies{.number = "（2）", .kind = TermsKind::certification, .by = {taker}};
    Terms const appraise{.number = "（3）", .kind = TermsKind::appraisal, .by = {giver, taker}};
    CHECK(certifies.by.size() == 1);
    CHECK(appraise.by.size() == 2);
    said("terms: certification");
    said("terms: appraisal");
  }
  SECTION("those who pass are preferred, other things equal") {
    Terms const prefers{.kind = TermsKind::preference,
                        .preferences = {preference_item::title, preference_item::post,
                                        preference_item::yearly_appraisal, preference_item::award},
                        .by = {giver},
                        .condition = "考核合格，同等条件下"_zh};
    CHECK(includes(prefers.preferences, PreferenceItem::award));
    said("terms: preference");
  }
  SECTION("five masters of county level or above, two form teachers likewise") {
    Target const masters{.promised = exactly(5, unit::person), .tier = at_least(Tier::county)};
    Target const form_teachers{.promised = exactly(2, unit::person), .tier = at_least(Tier::county)};
    CHECK(masters.promised.met_by(5) == Truth::certain);
    CHECK(masters.promised.met_by(4) == Truth::no);
    CHECK(masters.tier->met_by(Tier::province) == Truth::certain);
    CHECK(masters.tier->met_by(Tier::school) == Truth::no);
    CHECK(print(*masters.tier) == "county or above");
    CHECK(print(form_teachers.promised) == "2 persons");
    said("targets: master teachers");
    said("targets: master form teachers");
  }
  SECTION("contest camps of one to three months") {
    Target const camp{.promised = between(1, 3, unit::month), .obligation = obligation::may};
    CHECK(to_text(camp.promised, "zh") == "1至3个月");
    CHECK(camp.promised.met_by(4) == Truth::no);
    said("targets: contest camps");
  }
  SECTION("twenty to thirty cadres, and a similar number in return") {
    auto const visit = plan.add(Target{.promised = between(20, 30, unit::person)});
    auto const back = plan.add(
        Target{.promised = {.unit = unit::person, .similar_to = visit.value()}, .obligation = obligation::may});
    CHECK(plan.find(visit)->promised.met_by(25) == Truth::certain);
    CHECK(plan.find(back)->promised.met_by(25) == Truth::possible);
    CHECK(to_text(plan.find(back)->promised, "zh").find("数量相当") == 0);
    said("targets: cadres");
  }
}

TEST_CASE("the annex of the plan of 2019 can be said", "[provisions]") {
  Pair pair;
  auto& [plan, giver, taker] = pair;

  SECTION("a printed number, a month, a length, travellers by name and by group, and a direction") {
    auto const person = plan.add(Participant{.name = "罗一", .of = taker});
    auto const group = plan.add(
        Participant{.name = "部分学生会干部"_zh, .of = taker, .group = true, .size = Quantity{.wording = "部分"}});
    auto const row = plan.add(Activity{.number = "4",
                                       .title = "学习社团活动组织"_zh,
                                       .when = within("2019-05"_period, weeks(1)),
                                       .flows = {{.from = taker, .to = giver, .who = {person, group}}},
                                       .note = "备注"_zh});
    Activity const& a = *plan.find(row);
    CHECK(print(a.when) == "within 2019-05, 1 week");
    CHECK(to_text(a.when, "zh") == "2019-05期间内，1周");
    CHECK(a.flows[0].to == giver);
    CHECK(plan.find(a.flows[0].who[1])->size->blank());
    CHECK(a.note.in("zh") == "备注");
    said("annex: rows");
  }
  SECTION("numbers out of turn, and a last row after the plan's year") {
    plan.add(Activity{.number = "8", .when = within("2019-09"_period, weeks(1))});
    plan.add(Activity{.number = "3", .when = within("2019-10"_period, weeks(1))});
    plan.add(Activity{.number = "9", .when = within("2019-10"_period, weeks(1))});
    plan.add(Activity{.number = "14", .when = within("2020-01"_period, days(2))});
    CHECK(plan.activities[1].number == "3");
    CHECK(plan.activities.size() == 4);
    CHECK(after(plan.activities[3].when.window->start().value(), plan.period->end().value()) == Truth::certain);
    said("annex: numbers out of turn");
    said("annex: a row after the plan's year");
  }
  SECTION("no link to a measure is stated, and one that a rule has added says so") {
    auto const measure = plan.add(Measure{.modality = modality::shadowing});
    auto const plain = plan.add(Activity{});
    auto const linked = plan.add(Activity{.serves = {{measure, Origin::inferred}}});
    CHECK(plan.find(plain)->serves.empty());
    CHECK(plan.find(linked)->serves[0].origin == Origin::inferred);
    CHECK(print(plan.find(linked)->serves[0]) == "m1?");
    said("annex: links that are not stated");
  }
  SECTION("a measure that no row serves") {
    plan.add(Measure{.modality = modality::lecture});
    plan.add(Activity{});
    CHECK(std::none_of(plan.activities.begin(), plan.activities.end(),
                       [](Activity const& a) { return !a.serves.empty(); }));
    said("annex: measures without rows");
  }
  SECTION("a row that possibly precedes the signing") {
    When const march = within("2019-03"_period, days(2));
    CHECK(before(*march.window->start(), "2019-03-28"_date) == Truth::possible);
    said("order: rows and signing");
  }
  SECTION("two modalities in one row") {
    Activity const row{.modality = modality::curriculum_building, .also = {modality::contest_coaching}};
    CHECK(row.also.front() == Modality::contest_coaching);
    said("annex: two modalities in one row");
  }
}

TEST_CASE("more than two parties can be said", "[provisions]") {
  Plan plan;
  SECTION("one supporter with four recipients") {
    plan.add(Institution{.name = "东城技工学校"_zh}, Role::supporting);
    for (char const* const name : {"甲职校", "乙职校", "丙职校", "丁职校"})
      plan.add(Institution{.name = Text(name, "zh")}, Role::recipient);
    CHECK(std::count_if(plan.parties.begin(), plan.parties.end(),
                        [](Party const& p) { return p.role == Role::recipient; }) == 4);
    said("one supporter with four recipients");
  }
  SECTION("an alliance, with a leader and members") {
    plan.add(Institution{.name = "帮扶联盟"_zh, .kind = InstitutionKind::association});
    plan.add(Institution{.name = "东城学院"_zh, .part_of = InstitutionId("i1")}, Role::leading);
    plan.add(Institution{.name = "西城学院"_zh, .part_of = InstitutionId("i1")}, Role::member);
    CHECK(plan.institutions[1].part_of == plan.institutions[0].id);
    CHECK(plan.parties[0].role.label("zh") == "牵头方");
    said("alliances");
  }
  SECTION("a team that supports one school") {
    auto const home = plan.add(Institution{.name = "东城师范"_zh}, Role::supporting);
    auto const host = plan.add(Institution{.name = "山北中学"_zh}, Role::recipient);
    auto const team =
        plan.add(Participant{.name = "帮扶团队"_zh, .of = home, .group = true, .size = exactly(8, unit::person)});
    plan.add(Activity{.flows = {{.from = home, .to = host, .who = {team}}}});
    CHECK(plan.find(team)->size->max == Decimal(8));
    said("teams");
  }
  SECTION("lists of pairs in one plan") {
    auto const a = plan.add(Institution{.name = "一小"_zh});
    auto const b = plan.add(Institution{.name = "二小"_zh});
    auto const c = plan.add(Institution{.name = "三小"_zh});
    plan.parties = {{a, Role::supporting, {}, "1"},
                    {b, Role::recipient, {}, "1"},
                    {a, Role::supporting, {}, "2"},
                    {c, Role::recipient, {}, "2"}};
    CHECK(plan.parties[1].pair == "1");
    CHECK(plan.parties[2].institution == plan.parties[0].institution);
    CHECK(plan.parties[3].pair == plan.parties[2].pair);
    said("lists of pairs");
  }
  SECTION("a bureau, a headquarters and an enterprise as parties") {
    plan.add(Institution{.name = "山北县教育局"_zh, .kind = InstitutionKind::education_bureau}, Role::supervising);
    plan.add(Institution{.name = "指挥部"_zh, .kind = InstitutionKind::headquarters}, Role::coordinating);
    plan.add(Institution{.name = "海风机械公司"_zh, .kind = InstitutionKind::enterprise}, Role::funding);
    CHECK(plan.find(plan.parties[2].institution)->kind == InstitutionKind::enterprise);
    said("bureaux, headquarters, enterprises");
  }
  SECTION("a school that supports in one plan and receives in another") {
    Identifier const code{.scheme = IdentifierScheme::school_code, .code = "3144019999"};
    Plan other;
    auto const here = plan.add(Institution{.name = "中城职校"_zh, .identifiers = {code}}, Role::supporting);
    auto const there = other.add(Institution{.name = "中城职校"_zh, .identifiers = {code}}, Role::recipient);
    CHECK(plan.find(here)->identifiers == other.find(there)->identifiers);
    CHECK(code.well_formed() == Truth::certain);
    said("supporting here, receiving there");
  }
  SECTION("one school in two roles of one plan") {
    auto const both = plan.add(Institution{.name = "中城职校"_zh}, Role::supporting);
    plan.parties.push_back({.institution = both, .role = Role::recipient});
    CHECK(plan.institutions.size() == 1);
    CHECK(plan.parties.size() == 2);
    said("both roles");
  }
}

TEST_CASE("periods and times of all kinds can be said", "[provisions]") {
  SECTION("a school year, a term, three years") {
    SchoolCalendar const calendar{.terms = {{.id = "2018-2019-2", .period = "2019-02-18/2019-07-05"_period}}};
    Plan const year{.period = "2018-09/2019-07"_period};
    Plan const term{.period = "2019-02-18/2019-07-05"_period, .calendar = calendar};
    Plan const three{.period = "2018/2020"_period};
    CHECK(print(*year.period) == "2018-09/2019-07");
    CHECK(term.calendar->find("2018-2019-2")->period == term.period);
    CHECK(three.period->days().last == "2020-12-31"_date.latest());
    said("school years");
    said("terms");
    said("three years");
  }
  SECTION("months without a year that cross January") {
    When const winter{.months = Months(11, 1)};
    CHECK(winter.months->size() == 3);
    CHECK(!winter.undated());
    CHECK(to_text(winter, "zh") == "11至1月");
    said("months across January");
  }
  SECTION("parts of a month") {
    When const early = within("2019-05-01/2019-05-10"_period);
    When const middle = within("2019-05-11/2019-05-20"_period);
    When const late = within("2019-05-21/2019-05-31"_period);
    CHECK(days_of(early).last < days_of(middle).first);
    CHECK(days_of(late).last == "2019-05"_date.latest());
    said("parts of a month");
  }
  SECTION("seasons") {
    When const autumn = in("2017-23"_period);
    CHECK(autumn.window->start()->season() == Season::autumn);
    CHECK(days_of(autumn).first == "2017-09-01"_date.earliest());
    said("seasons");
  }
  SECTION("a deadline on a day") {
    When const due{.window = Period::until("2019-06-20"_date)};
    CHECK(print(*due.window) == "../2019-06-20");
    Deliverable const report{.due = "2019-06-20"_date};
    CHECK(report.due->exact());
    said("deadline on a day");
  }
  SECTION("a deadline that counts from an event") {
    When const due{.deadline = Deadline{.within = weeks(2).total(), .after = "收到通知"_zh}};
    CHECK(to_text(due, "zh") == "未定时间，收到通知2周内");
    CHECK(due.deadline->within.max == Decimal(2));
    said("deadline from an event");
  }
  SECTION("a deadline from an event that is not told") {
    When const due{.deadline = Deadline{.within = weeks(2).total()}, .wording = "两周内"_zh};
    CHECK(due.deadline->after.empty());
    said("deadline without an event");
  }
  SECTION("a season that recurs each year") {
    When const spring{.months = Months(3, 5), .recurs = yearly()};
    CHECK(spring.recurs->every == Frequency::year);
    CHECK(to_text(spring, "zh") == "3至5月，每年");
    said("recurring season");
  }
  SECTION("week numbers of the school calendar") {
    SchoolCalendar const calendar{.terms = {{.id = "2018-2019-2", .period = "2019-02-18/2019-07-05"_period}}};
    When const fifth{.weeks = SchoolWeeks{.term = "2018-2019-2", .first = 5, .last = 5}};
    auto const found = calendar.days_of(*fifth.weeks).value();
    CHECK(found.first == "2019-03-18"_date.earliest());
    CHECK(found.last == "2019-03-24"_date.earliest());
    said("week numbers");
  }
  SECTION("several separate days in one row") {
    When const days{.recurs = Recurrence{.on = {"2019-03-05"_period, "2019-04-09"_period, "2019-05-14"_period}}};
    CHECK(days.recurs->on.size() == 3);
    CHECK_FALSE(days.undated());
    CHECK(to_text(days, "zh") == "2019-03-05、2019-04-09、2019-05-14");
    said("several separate days");
  }
  SECTION("undated activities") {
    Activity const none{};
    Activity const week{.when = undated(weeks(1))};
    CHECK(none.when.undated());
    CHECK(week.when.undated());
    said("undated activities");
  }
  SECTION("recurring activities") {
    When const monthly_meeting = repeated(in("2019"_period), monthly(1));
    CHECK(to_text(monthly_meeting, "en") == "2019, every month, 1 time");
    said("recurring activities");
  }
  SECTION("a length with two limits") {
    Duration const stay = in_stays_of(at_least(days(30)), at_least(days(5)));
    CHECK(to_text(stay, "zh") == "累计不少于30天，每次不少于5天");
    CHECK(stay.each->min == Decimal(5));
    said("lengths with two limits");
  }
}

TEST_CASE("dates in all their spellings and slips can be said", "[provisions]") {
  SECTION("a date in Chinese figures, whichever zero it is written with") {
    Plan plan{.signed_on = "2008-05-22"_date, .dates_wording = "二○○八年五月二十二日"_zh};
    CHECK(plan.signed_on->to_string() == "2008-05-22");
    CHECK(plan.dates_wording.in("zh") == "二○○八年五月二十二日");
    said("dates: Chinese figures");
  }
  SECTION("a range of years, a season of a year") {
    CHECK(print("2018/2020"_period) == "2018/2020");
    CHECK("2017-23"_date.precision() == Precision::season);
    said("dates: ranges and seasons");
  }
  SECTION("a masked year beside a stated month") {
    When const row{.window = "20XX"_period, .months = Months(3, 3), .wording = "20xx年3月"_zh};
    CHECK_FALSE(row.window->definite());
    CHECK(row.months->first() == 3);
    Plan const plan{.signed_on = "20XX"_date, .dates_wording = "20xx年3月"_zh};
    CHECK(plan.signed_on->unspecified());
    said("dates: masked");
  }
  SECTION("a slip that names no day") {
    Plan const plan{.signed_on = "2021-10"_date, .dates_wording = "2021年10日14日"_zh};
    CHECK(plan.dates_wording.in("zh") == "2021年10日14日");
    CHECK_FALSE(plan.signed_on->exact());
    said("dates: slips");
  }
  SECTION("a date of issue beside a date of printing, and a number that is no basis") {
    Plan const notice{.number = "山教函〔2018〕12号", .issued_on = "2018-05-20"_date, .printed_on = "2018-05-22"_date};
    CHECK(notice.issued_on != notice.printed_on);
    CHECK(notice.basis.empty());
    CHECK(notice.number == "山教函〔2018〕12号");
    said("issue and print dates");
    said("a notice's own number");
  }
  SECTION("a year in the title beside a blank one in the body") {
    Plan const plan{.title = "2019年帮扶方案"_zh, .dates_wording = "20  年度"_zh};
    CHECK_FALSE(plan.period.has_value());
    said("contradiction: years");
  }
}

TEST_CASE("duties as minimum, frequency and scope can be said", "[provisions]") {
  SECTION("once or twice a term") {
    Commitment const visits{.amount = between(1, 2, unit::time), .when = repeated(in("2019"_period), each_term())};
    Quantity amount = visits.amount;
    amount.per = scope::term;
    CHECK(to_text(amount, "zh") == "每学期1至2次");
    CHECK(visits.when->recurs->every == Frequency::term);
    Recurrence const twice{.every = Frequency::term, .min_times = 1, .max_times = 2};
    CHECK(to_text(twice, "en") == "every term, 1 to 2 times");
    said("once or twice a term");
  }
  SECTION("a month in all, a week or more at a time") {
    Commitment const stay{.lasts = in_stays_of(at_least(months(1)), at_least(weeks(1)))};
    CHECK(stay.lasts->min == Decimal(1));
    CHECK(stay.lasts->each->unit == TimeUnit::week);
    said("in all and at a time");
  }
  SECTION("at least ten at each school") {
    Quantity ten = at_least(10, unit::person);
    ten.per = scope::school;
    CHECK(to_text(ten, "zh") == "每校不少于10人");
    CHECK(to_text(ten, "en") == "at least 10 persons, each school");
    said("at least ten at each school");
  }
  SECTION("for each class, teacher and visit") {
    for (auto const* const per : {&scope::class_group, &scope::teacher, &scope::visit}) {
      Quantity const q{.min = 1, .unit = unit::lesson, .per = *per};
      CHECK(to_text(q, "zh") == std::string(per->zh) + "不少于1节");
    }
    said("scopes");
  }
  SECTION("singly, and cumulatively") {
    Commitment const lessons{.amount = at_least(2, unit::lesson), .in_all = at_least(20, unit::lesson)};
    CHECK(lessons.in_all->min == Decimal(20));
    said("singly and cumulatively");
  }
}

TEST_CASE("quantities in all their forms can be said", "[provisions]") {
  struct Case {
    char const* wording;
    Quantity quantity;
    char const* zh;
  };
  std::vector<Case> const cases = {
      {"不少于5名", at_least(5, unit::person), "不少于5人"},
      {"至少1名", at_least(1, unit::person), "不少于1人"},
      {"3-5名", between(3, 5, unit::person), "3至5人"},
      {"1~2名", between(1, 2, unit::person), "1至2人"},
      {"一至二个", between(1, 2, unit::item), "1至2个"},
      {"200余名", {.min = 200, .approximate = true, .unit = unit::person}, "约不少于200人"},
      {"300多场", {.min = 300, .above = true, .approximate = true, .unit = unit::session}, "约超过300场"},
      {"近亿元", {.max = 100'000'000, .below = true, .approximate = true, .unit = unit::yuan}, "约少于100000000元"},
      {"96%以上", at_least(96, unit::percent), "不少于96%"},
      {"各3次以上", {.min = 3, .unit = unit::time, .per = scope::school}, "每校不少于3次"},
      {"每人每天100元", {.min = 100, .max = 100, .unit = unit::yuan, .per = scope::person_day}, "每人每天100元"},
      {"    名", {.unit = unit::person}, "（未填）人"},
  };
  for (Case const& c : cases) {
    DYNAMIC_SECTION(c.wording) {
      Quantity q = c.quantity;
      q.wording = Text(c.wording, "zh");
      CHECK(to_text(q, "zh") == c.zh);
      CHECK(q.wording.in("zh") == c.wording);
      CHECK(q != Quantity{});
      said(std::string("quantity: ") + c.wording);
    }
  }
  SECTION("a total with a breakdown") {
    Target const trained{.promised = exactly(30, unit::person),
                         .breakdown = {{.title = "语文"_zh, .promised = exactly(10, unit::person)},
                                       {.title = "数学"_zh, .promised = exactly(20, unit::person)}}};
    Decimal sum = 0;
    for (TargetPart const& part : trained.breakdown) sum += part.promised.min.value();
    CHECK(sum == *trained.promised.min);
    said("totals with a breakdown");
  }
  SECTION("amounts per unit") {
    Terms const allowance{.kind = TermsKind::allowance,
                          .amount = Quantity{.min = 50, .max = 50, .unit = unit::yuan, .per = scope::class_hour}};
    CHECK(to_text(*allowance.amount, "zh") == "每课时50元");
    said("amounts per unit");
  }
  SECTION("persons are not participations") {
    CHECK(exactly(10, unit::person) != exactly(10, unit::participation));
    said("persons and participations");
  }
  SECTION("a target without a bound") {
    Target const blank{.promised = {.unit = unit::person, .wording = "____名"}};
    CHECK(blank.promised.blank());
    CHECK(blank.promised.met_by(3) == Truth::possible);
    said("blank numbers");
  }
  SECTION("a number relative to another") {
    Quantity const similar{.unit = unit::person, .similar_to = "t1"};
    CHECK(similar.blank());
    CHECK(similar.similar_to == "t1");
    said("relative numbers");
  }
}

TEST_CASE("people, posts and who sends them can be said", "[provisions]") {
  Pair pair;
  auto& [plan, giver, taker] = pair;
  auto const luo = plan.add(Participant{.name = "罗一", .of = taker});
  auto const ma = plan.add(Participant{.name = "马二", .of = taker});

  SECTION("two flows in one row") {
    Activity const row{.flows = {{.from = giver, .to = taker, .size = exactly(3, unit::person)},
                                 {.from = taker, .to = giver, .who = {luo, ma}}}};
    CHECK(row.flows[0].to == row.flows[1].from);
    said("a row with two flows");
  }
  SECTION("in person or online") {
    Activity const online{.mode = mode::online};
    CHECK(online.mode.label("zh") == "线上");
    said("in person or online");
  }
  SECTION("a post held on secondment") {
    Flow const posting{
        .from = taker, .to = giver, .who = {luo}, .modality = modality::secondment, .post = "教务处副主任"_zh};
    CHECK(posting.post.in("zh") == "教务处副主任");
    said("posts on secondment");
  }
  SECTION("successive people in one posting") {
    Activity const relay{.flows = {{.from = taker,
                                    .to = giver,
                                    .who = {luo},
                                    .post = "教务处助理"_zh,
                                    .when = throughout("2019-03/2019-04"_period)},
                                   {.from = taker,
                                    .to = giver,
                                    .who = {ma},
                                    .post = "教务处助理"_zh,
                                    .when = throughout("2019-05/2019-06"_period)}}};
    CHECK(relay.flows[0].post == relay.flows[1].post);
    CHECK(days_of(*relay.flows[0].when).last < days_of(*relay.flows[1].when).first);
    said("postings in relay");
  }
  SECTION("one row with two hosts") {
    auto const second = plan.add(Institution{.name = "南城技校"_zh}, Role::supporting);
    Activity const row{
        .flows = {{.from = taker, .to = giver, .who = {luo}}, {.from = taker, .to = second, .who = {luo}}}};
    CHECK(row.flows[0].who == row.flows[1].who);
    CHECK(row.flows[0].to != row.flows[1].to);
    said("two hosts");
  }
  SECTION("how people are selected") {
    Terms const selection{.kind = TermsKind::selection, .by = {taker}, .text = "本人报名，学校推荐"_zh};
    Terms const limit{.kind = TermsKind::eligibility, .whom = "骨干教师"_zh, .condition = "年龄45周岁以下"_zh};
    CHECK(selection.kind != limit.kind);
    said("selection and eligibility");
  }
  SECTION("a leading group with head, deputies, members, a contact and meetings") {
    auto const head = plan.add(Participant{.name = "何三", .of = giver, .post = "校长"_zh});
    plan.leading_groups = {{.name = "帮扶工作领导小组"_zh,
                            .at = giver,
                            .head = {head},
                            .deputies = {luo},
                            .members = {ma},
                            .contacts = {ma},
                            .office = "教务处"_zh,
                            .meets = each_term(2)}};
    plan.find(ma)->contact = "0000-0000000";
    LeadingGroup const& group = plan.leading_groups[0];
    CHECK(plan.find(group.head[0])->post.in("zh") == "校长");
    CHECK(plan.find(group.contacts[0])->contact.any() == "0000-0000000");
    CHECK(to_text(*group.meets, "zh") == "每学期2次");
    said("leading groups");
    said("contact persons");
    said("meeting frequency");
  }
  SECTION("names relative to the speaker") {
    plan.parties[0].called = "我校"_zh;
    CHECK(plan.parties[0].called.in("zh") == "我校");
    said("names relative to the speaker");
  }
  SECTION("masked and empty names") {
    auto const masked = plan.add(Participant{.name = "张××"_zh, .of = taker});
    auto const empty = plan.add(Participant{.of = taker});
    CHECK(plan.find(masked)->name.in("zh") == "张××");
    CHECK(plan.find(empty)->name.empty());
    said("masked and empty names");
  }
}

TEST_CASE("terms with bearers of all kinds can be said", "[provisions]") {
  Pair pair;
  auto& [plan, giver, taker] = pair;
  SECTION("bearers that are no party") {
    Terms const fund{.kind = TermsKind::cost, .items = {cost_item::travel}, .other_bearer = "助学基金"_zh};
    CHECK(fund.by.empty());
    CHECK(fund.other_bearer.in("zh") == "助学基金");
    said("bearers that are no party");
  }
  SECTION("one cost item with different bearers by traveller group") {
    auto const students = plan.add(
        Terms{.kind = TermsKind::cost, .items = {cost_item::meals}, .other_bearer = "家长"_zh, .whom = "学生"_zh});
    auto const teachers =
        plan.add(Terms{.kind = TermsKind::cost, .items = {cost_item::meals}, .by = {taker}, .whom = "教师"_zh});
    CHECK(plan.find(students)->items == plan.find(teachers)->items);
    CHECK(plan.find(students)->whom != plan.find(teachers)->whom);
    said("different bearers by traveller group");
  }
}

TEST_CASE("a timetable of lessons can be said", "[provisions]") {
  Pair pair;
  auto& [plan, giver, taker] = pair;
  auto const teacher = plan.add(Participant{.name = "何三", .of = giver});
  auto const cnc = plan.add(Subject{.name = "数控"_zh});
  auto const row = plan.add(Activity{
      .lessons = {
          {.weekday = Weekday::tuesday,
           .weeks = SchoolWeeks{.first = 3, .last = 12},
           .sections = Sections{3, 4},
           .class_name = "18数控1班",
           .subject = cnc,
           .teacher = teacher,
           .at = taker},
          {.on = "2019-05-14"_date, .begins = TimeOfDay(14, 30), .ends = TimeOfDay::parse("16:00"), .room = "301"}}});
  std::vector<Lesson> const& lessons = plan.find(row)->lessons;
  CHECK(lessons[0].sections->last == 4);
  CHECK(lessons[0].weeks->first == 3);
  CHECK(plan.find(lessons[0].teacher)->name.any() == "何三");
  CHECK(print(*lessons[1].begins) == "14:30");
  said("timetables");
}

TEST_CASE("numbering and scripts of all kinds can be said", "[provisions]") {
  SECTION("every style of number, with gaps and repeats") {
    Plan plan;
    for (char const* const number :
         {"一、", "一.", "（一）", "(一)", "1.", "1、", "（1）", "(1)", "①", "一是", "二是", "二是", "五是"})
      plan.add(Measure{.number = number});
    CHECK(plan.measures[8].number == "①");
    CHECK(plan.measures[10].number == plan.measures[11].number);
    said("numbering");
  }
  SECTION("half-width and full-width punctuation") {
    CHECK(Text("帮扶(一对一)", "zh") != Text("帮扶（一对一）", "zh"));
    said("punctuation");
  }
  SECTION("simplified and traditional script") {
    Text title = Text("帮扶方案", "zh-Hans").set("zh-Hant", "幫扶方案");
    CHECK(title.in("zh-Hant") == "幫扶方案");
    CHECK(title.size() == 2);
    said("scripts");
  }
}

TEST_CASE("words of obligation can be said", "[provisions]") {
  CHECK(Obligation(obligation::shall).label("zh") == "应当");
  CHECK(Obligation(obligation::intends).label("zh") == "拟");
  CHECK(Obligation(obligation::may).label("zh") == "可");
  CHECK(Obligation(obligation::encouraged).label("zh") == "鼓励");
  said("obligation");
}

TEST_CASE("results beside the plan can be said, and are not promises", "[provisions]") {
  Plan plan;
  SECTION("participations trained, as stated") {
    plan.add(
        Result{.on = "2018"_date,
               .unit = unit::participation,
               .stated = Quantity{.min = 200, .approximate = true, .unit = unit::participation, .wording = "200余人次"},
               .title = "培训教师"_zh});
    CHECK(plan.results[0].unit == Unit::participation);
    CHECK_FALSE(plan.results[0].value.has_value());
    CHECK(plan.results[0].stated->approximate);
    said("results: participations");
  }
  SECTION("agreements signed") {
    plan.add(Result{.value = 3, .unit = unit::agreement, .title = "签订协议"_zh});
    CHECK(plan.results[0].value == Decimal(3));
    said("results: agreements");
  }
  SECTION("prizes of a level") {
    plan.add(Result{.value = 2, .unit = unit::award, .tier = Tier::province, .title = "技能竞赛获奖"_zh});
    CHECK(plan.results[0].tier == Tier::province);
    said("results: prizes");
  }
  SECTION("an employment rate, at one of several schools") {
    auto const school = plan.add(Institution{.name = "山北职校"_zh}, Role::recipient);
    plan.add(Result{.value = Decimal(985, 1), .unit = unit::percent, .institution = school, .title = "就业率"_zh});
    CHECK(plan.results[0].value->to_string() == "98.5");
    CHECK(plan.results[0].institution == school);
    said("results: employment rates");
  }
  SECTION("a rank before and after") {
    plan.add(Result{.value = 12, .unit = unit::rank, .before = 48, .title = "技能竞赛全省排名"_zh});
    CHECK(*plan.results[0].before > *plan.results[0].value);
    Target const rank{.promised = at_most(10, unit::rank), .direction = Direction::decrease, .baseline = 12};
    CHECK(rank.baseline == Decimal(12));
    said("results: ranks before and after");
  }
  SECTION("a roster") {
    auto const luo = plan.add(Participant{.name = "罗一"});
    auto const masters = plan.add(Target{.promised = exactly(5, unit::person)});
    plan.add(Result{.of = masters,
                    .roster = {luo},
                    .tier = Tier::city,
                    .evidence = {{.title = "证书"_zh, .kind = EvidenceKind::certificate}}});
    CHECK(plan.results[0].of.to == masters);
    CHECK(plan.results[0].roster.size() == 1);
    said("results: rosters");
  }
  CHECK(plan.commitments.empty());
  CHECK(plan.results.size() == 1);
}
