// SPDX-License-Identifier: BSL-1.0
// The published plan of 2019 as the project's data say it: every provision is there, and nothing that it does not
// state.
#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <bangfu/json/json.hpp>
#include <bangfu/model/model.hpp>

#include "support/catch.hpp"

using namespace bangfu;
using namespace bangfu::literals;

namespace {

std::string path_of(char const* name) { return (test::source_dir() / "examples" / "data" / name).string(); }

Plan const& real_plan() {
  static Loaded<Plan> const loaded = json::load(path_of("dongguan-lechang-2019.json"));
  REQUIRE(loaded.diagnostics.empty());
  return loaded.value;
}
InstitutionId const dongguan("dongguan");
InstitutionId const lechang("lechang");

Measure const& measure(char const* id) {
  Measure const* const found = real_plan().find(MeasureId(id));
  REQUIRE(found != nullptr);
  return *found;
}
Target const& target(char const* id) {
  Target const* const found = real_plan().find(TargetId(id));
  REQUIRE(found != nullptr);
  return *found;
}
template <class Range, class Predicate>
auto count_of(Range const& range, Predicate predicate) {
  return std::count_if(std::begin(range), std::end(range), predicate);
}
/// The names, in the order in which the schedule mentions them.
std::vector<std::string_view> travellers() {
  std::vector<std::string_view> names;
  for (Activity const& a : real_plan().activities)
    for (Flow const& f : a.flows)
      for (ParticipantId const& who : f.who)
        if (Participant const* const p = real_plan().find(who); p != nullptr && !p->group)
          names.push_back(p->name.any());
  return names;
}
std::set<std::string_view> served() {
  std::set<std::string_view> ids;
  for (Activity const& a : real_plan().activities)
    for (Link<Measure> const& link : a.serves) ids.insert(link.to.value());
  return ids;
}

}  // namespace

TEST_CASE("the data of the example plans are written as the library writes them", "[real]") {
  for (char const* const name : {"dongguan-lechang-2019.json", "minimal.json"}) {
    INFO(name);
    std::string const text = test::read_file(path_of(name));
    Loaded<Plan> const loaded = json::read(text);
    CHECK(loaded.diagnostics.empty());
    CHECK(json::to_json(loaded.value, json::Style::pretty) + "\n" == text);
    CHECK(json::read(json::to_json(loaded.value)).value == loaded.value);
  }
}

TEST_CASE("the real plan names its parties, its period, its signing and its basis", "[real]") {
  Plan const& plan = real_plan();
  CHECK(plan.period == "2019"_period);
  CHECK(plan.continued);
  CHECK(plan.signed_on == "2019-03-28"_date);
  CHECK(plan.signed_by == std::vector{dongguan, lechang});
  CHECK(plan.institutions.size() == 3);
  CHECK(plan.find(dongguan)->name.in("zh") == "东莞市机电工程学校");
  CHECK(plan.find(lechang)->name.in("zh") == "乐昌市中等职业技术学校");
  CHECK(plan.find(dongguan)->short_names.size() == 2);
  CHECK(plan.find(lechang)->short_names.size() == 3);
  auto const in_role = [&](KnownCode<role> const& wanted) {
    std::set<InstitutionId> found;
    for (Party const& p : plan.parties)
      if (p.role == wanted) found.insert(p.institution);
    return found;
  };
  CHECK(in_role(role::supporting) == std::set{dongguan});
  CHECK(in_role(role::recipient) == std::set{lechang});
  CHECK(in_role(role::coordinating) == std::set{InstitutionId("headquarters")});
  CHECK(in_role(role::compiling) == std::set{dongguan, lechang});
  REQUIRE(plan.basis.size() == 2);
  CHECK(plan.basis[0].number == "国发〔2019〕4号");
  CHECK(plan.basis[1].number == "粤府办〔2019〕4号");
  CHECK_FALSE(plan.purpose.empty());
  CHECK(plan.focus.size() == 6);
}

TEST_CASE("the real plan has six areas, each with measures", "[real]") {
  Plan const& plan = real_plan();
  REQUIRE(plan.areas.size() == 6);
  for (std::size_t i = 0; i < 6; ++i) {
    INFO(area::all[i]->code);
    CHECK(plan.areas[i].area == *area::all[i]);
    CHECK(count_of(plan.measures, [&](Measure const& m) { return m.area == *area::all[i]; }) > 0);
  }
  CHECK(plan.areas[5].number == "（六）");
  CHECK(plan.measures.size() == 22);
}

TEST_CASE("the measures of the real plan say who goes where, who is responsible and how binding they are", "[real]") {
  CHECK(measure("shadowing").modality == modality::shadowing);
  CHECK(measure("shadowing").also == std::vector{Modality(modality::secondment)});
  CHECK(measure("shadowing").flows[0].to == dongguan);
  CHECK(measure("leaders-visits").flows.size() == 2);
  CHECK(measure("leaders-lectures").flows[0].to == lechang);
  CHECK(real_plan().find(measure("invited-reports").flows[1].who[0])->name.any() == "曹永浩");
  CHECK(measure("key-specialities").subjects.size() == 5);
  CHECK(measure("teaching-support").subjects.size() == 4);
  CHECK(measure("teaching-support").deliverables.size() == 2);
  CHECK(measure("master-form-teachers").resources.size() == 2);
  CHECK(measure("contest-camp").when->lasts == months(1, 3));
  CHECK(measure("contest-camp").resources.size() == 1);
  CHECK(measure("practices").deliverables.size() == 5);
  CHECK(measure("practices").obligation == obligation::may);
  CHECK(measure("cadres-return").obligation == obligation::may);
  CHECK(measure("new-forms").obligation == obligation::encouraged);
  std::set<std::string_view> continued;
  for (Measure const& m : real_plan().measures)
    if (m.continued) continued.insert(m.id.value());
  CHECK(continued == std::set<std::string_view>{"shadowing", "leaders-visits", "teachers-visits", "contest-coaches",
                                                "contest-camp"});

  struct Offices {
    char const* measure;
    char const* of_dongguan;
    char const* of_lechang;
  };
  for (Offices const& o : {Offices{"teaching-support", "教务处", "教务处"},
                           {"master-teachers", "教务部门", "教务部门"},
                           {"master-form-teachers", "学生处", "政教处"},
                           {"contest-coaches", "实训管理部门", "实训管理部门"},
                           {"contest-camp", "实训管理部门", "实训管理部门"},
                           {"cadres-visit", "团委", "团委"},
                           {"cadres-return", "团委", "团委"}}) {
    INFO(o.measure);
    auto const& responsible = measure(o.measure).responsible;
    REQUIRE(responsible.size() == 2);
    for (Responsible const& r : responsible)
      CHECK(r.department.any() == (r.institution == dongguan ? o.of_dongguan : o.of_lechang));
    CHECK(responsible[0].institution != responsible[1].institution);
  }
}

TEST_CASE("the real plan knows its key specialities and the subjects short of staff", "[real]") {
  std::vector<std::string_view> key;
  std::vector<std::string_view> short_of_staff;
  for (Subject const& s : real_plan().subjects) {
    if (s.key) key.push_back(s.name.in("zh"));
    if (s.short_of_staff) short_of_staff.push_back(s.name.in("zh"));
  }
  CHECK(key == std::vector<std::string_view>{"机电", "数控", "模具", "电子商务", "学前教育"});
  CHECK(short_of_staff == std::vector<std::string_view>{"机电", "数控", "模具", "心理健康教育"});
}

TEST_CASE("the terms of the real plan name who bears, certifies, appraises and prefers", "[real]") {
  auto const clause = [](char const* id) -> Terms const& {
    Terms const* const found = real_plan().find(TermsId(id));
    REQUIRE(found != nullptr);
    return *found;
  };
  CHECK(real_plan().terms.size() == 5);
  CHECK(clause("eligibility").kind == terms_kind::eligibility);
  CHECK(clause("costs").items.size() == 4);
  CHECK(clause("costs").by == std::vector{lechang});
  CHECK(clause("certification").by == std::vector{lechang});
  CHECK(clause("appraisal").by == std::vector{dongguan, lechang});
  CHECK(clause("preference").by == std::vector{dongguan});
  CHECK(clause("preference").preferences.size() == 4);
  for (Terms const& t : real_plan().terms)
    CHECK(t.measures == std::vector{Link<Measure>(MeasureId("teaching-support"))});
}

TEST_CASE("the targets of the real plan carry quantities and tiers", "[real]") {
  CHECK(real_plan().targets.size() == 5);
  CHECK(target("five-master-teachers").promised.min == Decimal(5));
  CHECK(target("five-master-teachers").tier == at_least(Tier::county));
  CHECK(target("two-master-form-teachers").promised.max == Decimal(2));
  CHECK(target("two-master-form-teachers").tier->met_by(Tier::province) == Truth::certain);
  CHECK(target("camp-months").promised.unit == unit::month);
  CHECK(target("camp-months").promised.max == Decimal(3));
  CHECK(target("visiting-cadres").promised.min == Decimal(20));
  CHECK(target("visiting-cadres").promised.max == Decimal(30));
  CHECK(target("returning-cadres").promised.blank());
  CHECK(target("returning-cadres").promised.similar_to == "visiting-cadres");
  CHECK(target("returning-cadres").obligation == obligation::may);
  for (Target const& t : real_plan().targets) {
    INFO(t.id);
    CHECK(real_plan().find(t.of.to) != nullptr);
    CHECK(t.of.origin == Origin::stated);
    CHECK(t.responsible.size() == 2);
  }
  CHECK(real_plan().commitments.empty());
  CHECK(real_plan().results.empty());
}

TEST_CASE("the annex has fifteen rows with the numbers, months and lengths as printed", "[real]") {
  struct Row {
    char const* number;
    Period month;
    Duration length;
  };
  std::vector<Row> const printed = {
      {"1", "2019-03"_period, days(2)},  {"2", "2019-03"_period, weeks(1)},  {"3", "2019-04"_period, weeks(1)},
      {"4", "2019-05"_period, weeks(1)}, {"5", "2019-05"_period, weeks(1)},  {"6", "2019-06"_period, weeks(1)},
      {"7", "2019-06"_period, weeks(1)}, {"8", "2019-09"_period, weeks(1)},  {"3", "2019-10"_period, weeks(1)},
      {"9", "2019-10"_period, weeks(1)}, {"10", "2019-11"_period, weeks(1)}, {"11", "2019-11"_period, weeks(1)},
      {"12", "2019-11"_period, days(2)}, {"13", "2019-12"_period, weeks(1)}, {"14", "2020-01"_period, days(2)}};
  auto const& rows = real_plan().activities;
  REQUIRE(rows.size() == 15);
  for (std::size_t i = 0; i < 15; ++i) {
    INFO(rows[i].id);
    CHECK(rows[i].number == printed[i].number);
    CHECK(rows[i].when == within(printed[i].month, printed[i].length));
  }
  CHECK_FALSE(real_plan().schedule_title.empty());
}

TEST_CASE("thirteen rows lead to the supporting school and two to the recipient", "[real]") {
  int there = 0;
  std::vector<std::string_view> here;
  for (Activity const& a : real_plan().activities) {
    REQUIRE(a.flows.size() == 1);
    CHECK(a.flows[0].from != a.flows[0].to);
    if (a.flows[0].to == dongguan) ++there;
    if (a.flows[0].to == lechang) here.push_back(a.number);
  }
  CHECK(there == 13);
  CHECK(here == std::vector<std::string_view>{"3", "14"});
}

TEST_CASE("nineteen people travel by name, all of the recipient", "[real]") {
  CHECK(travellers() == std::vector<std::string_view>{"谭开明", "邓勇", "朱慧超", "赵星强", "欧春红", "欧回耿",
                                                      "邓慧东", "张少兰", "张玉娟", "罗泉", "罗庆华", "罗平华", "黄冰",
                                                      "钟江", "蒋知荣", "龙乐华", "陈国华", "黎均祥", "刘彦"});
  auto const& people = real_plan().participants;
  CHECK(count_of(people, [](Participant const& p) { return !p.group && p.of == lechang; }) == 19);
  CHECK(count_of(people, [](Participant const& p) { return !p.group && p.kind == participant_kind::teacher; }) == 3);
  CHECK(count_of(people, [](Participant const& p) { return p.group; }) == 11);
  // Names stand in the one member that redaction knows of, and nowhere else.
  std::string const text = test::read_file(path_of("dongguan-lechang-2019.json"));
  for (Participant const& p : people) {
    if (p.group) continue;
    std::string const name(p.name.any());
    INFO(name);
    CHECK(text.find(name) == text.rfind(name));
  }
}

TEST_CASE("no row of the annex states which measure it serves", "[real]") {
  for (Activity const& a : real_plan().activities) {
    INFO(a.id);
    for (Link<Measure> const& link : a.serves) {
      CHECK(link.origin == Origin::inferred);
      CHECK(real_plan().find(link.to) != nullptr);
    }
    CHECK(a.towards.empty());
  }
}

TEST_CASE("rows are taken to serve those measures only that some row may serve", "[real]") {
  CHECK(served() == std::set<std::string_view>{"shadowing", "leaders-visits", "key-specialities", "contest-coaches",
                                               "teaching-management", "teachers-visits", "master-teachers",
                                               "master-form-teachers", "cadres-return"});
  for (char const* const id : {"leaders-lectures", "invited-reports", "shared-resources", "teaching-support",
                               "contest-camp", "cadres-visit", "practices", "institution-building"}) {
    INFO(id);
    CHECK(measure(id).id.value() == id);
    CHECK(served().count(id) == 0);
  }
}

TEST_CASE("titles of the real plan are worded in Chinese and in English", "[real]") {
  Plan const& plan = real_plan();
  auto const both = [](Text const& text) { return text.find("zh") != nullptr && text.find("en") != nullptr; };
  auto const missing = [&](auto const& all) { return count_of(all, [&](auto const& e) { return !both(e.title); }); };
  CHECK(both(plan.title));
  CHECK(both(plan.purpose));
  CHECK(both(plan.schedule_title));
  CHECK(missing(plan.areas) == 0);
  CHECK(missing(plan.measures) == 0);
  CHECK(missing(plan.targets) == 0);
  CHECK(missing(plan.activities) == 0);
  CHECK(missing(plan.deliverables) == 0);
  CHECK(count_of(plan.terms, [&](Terms const& t) { return !both(t.text); }) == 0);
  CHECK(count_of(plan.focus, [&](Text const& t) { return !both(t); }) == 0);
}

TEST_CASE("every id of the real plan that something refers to is there", "[real]") {
  Plan const& plan = real_plan();
  std::vector<std::string> lost;
  auto const see = [&](auto const& id) {
    if (!id.empty() && plan.find(id) == nullptr) lost.push_back(id.value());
  };
  auto const see_all = [&](auto const& ids) {
    for (auto const& id : ids) see(id);
  };
  auto const see_flows = [&](std::vector<Flow> const& flows) {
    for (Flow const& f : flows) {
      see(f.from);
      see(f.to);
      see_all(f.who);
    }
  };
  see_all(plan.signed_by);
  for (Party const& p : plan.parties) see(p.institution);
  for (Participant const& p : plan.participants) {
    see(p.of);
    see_all(p.subjects);
  }
  for (Measure const& m : plan.measures) {
    see(m.part_of);
    see_all(m.subjects);
    see_all(m.resources);
    see_all(m.deliverables);
    see_flows(m.flows);
    for (Responsible const& r : m.responsible) see(r.institution);
  }
  for (Activity const& a : plan.activities) {
    see_all(a.subjects);
    see_flows(a.flows);
  }
  CHECK(lost == std::vector<std::string>{});
}

TEST_CASE("the minimal plan is whole in itself", "[real]") {
  Plan const plan = json::load(path_of("minimal.json")).value;
  CHECK(plan.activities.size() == 1);
  CHECK(plan.activities[0].serves == std::vector{Link<Measure>(MeasureId("shadowing"))});
  CHECK(plan.find(plan.targets[0].of.to) == &plan.measures[0]);
}
