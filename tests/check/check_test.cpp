// SPDX-License-Identifier: BSL-1.0
// Each rule by a plan that has the defect and by its sound twin.
#include <iostream>
#include <set>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <bangfu/model/model.hpp>
#include <bangfu/time/time.hpp>

#include "support/catch.hpp"
#include "support/check.hpp"
#include "support/random_plan.hpp"

using namespace bangfu;
using namespace bangfu::literals;

namespace {

InstitutionId const giver("giver");
InstitutionId const taker("taker");

/// A plan without any defect.
Plan sound_plan() {
  Plan plan{.title = "帮扶方案", .period = "2019"_period, .signed_on = "2019-03-01"_date};
  plan.add(Institution{.id = giver, .name = "东城技校"}, Role::supporting);
  plan.add(Institution{.id = taker, .name = "山北职校"}, Role::recipient);
  ParticipantId const luo = plan.add(Participant{.name = "罗一", .of = taker});
  MeasureId const shadow = plan.add(Measure{.modality = Modality::shadowing, .responsible = {{giver, "教务处"}}});
  TargetId const masters = plan.add(Target{.of = shadow, .promised = at_least(5, unit::person)});
  plan.add(Activity{.number = "1",
                    .serves = {shadow},
                    .when = within("2019-05"_period, weeks(1)),
                    .flows = {{.from = taker, .to = giver, .who = {luo}}}});
  plan.add(Activity{.number = "2", .towards = {masters}, .when = in("2019-06"_period)});
  plan.add(Activity{.number = "3", .when = undated(days(2))});
  plan.add(Result{.of = masters, .value = 3, .roster = {luo}});
  return plan;
}

/// The findings of the rules that this file tries one by one; all rules are held to the corpus.
template <class PlanOrView>
std::vector<Diagnostic> check_basics(PlanOrView const& plan) {
  std::vector<Rule> basics;
  for (std::string_view code :
       {"missing-id", "repeated-id", "unknown-reference", "repeated-number", "number-out-of-turn", "outside-period",
        "before-signing", "no-supporting-party", "no-recipient-party"})
    basics.push_back(*find_rule(rules(), code));
  return check(plan, basics);
}

/// Code and place of each finding, one on each line.
std::string places(std::vector<Diagnostic> const& findings) {
  std::string all;
  for (Diagnostic const& d : findings) {
    all += d.code + ' ' + d.at;
    for (std::string const& related : d.related) all += ' ' + related;
    all += '\n';
  }
  return all;
}
std::string places(Plan const& plan) { return places(check_basics(plan)); }

/// The only finding about a plan.
Diagnostic only(Plan const& plan) {
  std::vector<Diagnostic> const findings = check_basics(plan);
  if (findings.size() != 1) throw std::runtime_error("one finding expected:\n" + places(findings));
  return findings[0];
}
Plan with_row(Activity row) {
  Plan plan = sound_plan();
  plan.add(std::move(row));
  return plan;
}

}  // namespace

TEST_CASE("a sound plan has no findings", "[check]") { CHECK(places(sound_plan()).empty()); }

TEST_CASE("an entry without an id is found, of any kind", "[check]") {
  Plan plan = sound_plan();
  plan.measures.push_back(Measure{});
  Diagnostic const d = only(plan);
  CHECK(d.code == "missing-id");
  CHECK(d.at == "/measures/1");
  CHECK(d.severity == Severity::warning);
  CHECK(d.text("zh") == "此条目没有编号");
  CHECK(d.text("en") == "this entry has no id");

  plan = sound_plan();
  plan.institutions.push_back({});
  plan.subjects.push_back({});
  plan.resources.push_back({});
  plan.deliverables.push_back({});
  plan.measures.push_back({});
  plan.terms.push_back({});
  plan.targets.push_back({});
  plan.commitments.push_back({});
  plan.participants.push_back({});
  plan.activities.push_back({});
  plan.results.push_back({});
  CHECK(places(plan) ==
        "missing-id /institutions/2\nmissing-id /subjects/0\nmissing-id /resources/0\nmissing-id /deliverables/0\n"
        "missing-id /measures/1\nmissing-id /terms/0\nmissing-id /targets/1\nmissing-id /commitments/0\n"
        "missing-id /participants/1\nmissing-id /activities/3\nmissing-id /results/1\n");
}

TEST_CASE("an id that is taken is found at each entry but the first", "[check]") {
  Plan plan = sound_plan();
  plan.measures.push_back({.id = MeasureId("m1")});
  Diagnostic const d = only(plan);
  CHECK(d.code == "repeated-id");
  CHECK(d.severity == Severity::error);
  CHECK(d.at == "/measures/1/id");
  CHECK(d.related == std::vector<std::string>{"/measures/0/id"});
  CHECK(d.arguments == std::vector<Argument>{{"id", "m1"}});
  CHECK(d.text("zh") == "编号“m1”已被使用");
  CHECK(d.text("en") == "the id \"m1\" is already taken");
  CHECK(d.text("zh-Hant") == d.text("zh"));
  CHECK(d.text("fr") == d.text("en"));

  plan.measures.push_back({.id = MeasureId("m1")});
  CHECK(places(plan) == "repeated-id /measures/1/id /measures/0/id\nrepeated-id /measures/2/id /measures/0/id\n");

  Plan sound = sound_plan();
  sound.terms.push_back({.id = TermsId("m1")});  // of another kind
  CHECK(places(sound).empty());
}

TEST_CASE("a reference that leads nowhere is found wherever it stands", "[check]") {
  Plan plan = sound_plan();
  plan.activities[0].flows[0].who.push_back(ParticipantId("p/~9"));
  Diagnostic const d = only(plan);
  CHECK(d.code == "unknown-reference");
  CHECK(d.severity == Severity::error);
  CHECK(d.at == "/activities/0/flows/0/who/1");
  CHECK(d.arguments == std::vector<Argument>{{"id", "p/~9"}});
  CHECK(d.text("zh") == "没有编号为“p/~9”的条目");
  CHECK(d.text("en") == "there is no entry with the id \"p/~9\"");

  plan = sound_plan();
  plan.signed_by = {giver, InstitutionId("x")};
  plan.parties.push_back({.institution = InstitutionId("x"), .role = Role::expert});
  plan.institutions[0].part_of = InstitutionId("x");
  plan.measures[0].flows = {{.from = InstitutionId("x")}};
  plan.measures[0].responsible[0].institution = InstitutionId("x");
  plan.measures[0].deliverables = {DeliverableId("x")};
  plan.targets[0].of = MeasureId("x");
  plan.activities[0].serves.push_back({MeasureId("x"), Origin::inferred});
  plan.activities[1].actual = Actual{.who = {ParticipantId("x")}};
  plan.activities[1].lessons = {{.teacher = ParticipantId("x")}};
  plan.results[0].roster = {ParticipantId("p1"), ParticipantId("x")};
  plan.results[0].from = {ActivityId("x")};
  CHECK(places(plan) ==
        "unknown-reference /signed_by/1\nunknown-reference /parties/2/institution\n"
        "unknown-reference /institutions/0/part_of\nunknown-reference /measures/0/flows/0/from\n"
        "unknown-reference /measures/0/responsible/0/institution\nunknown-reference /measures/0/deliverables/0\n"
        "unknown-reference /targets/0/of\nunknown-reference /activities/0/serves/1\n"
        "unknown-reference /activities/1/lessons/0/teacher\nunknown-reference /activities/1/actual/who/0\n"
        "unknown-reference /results/0/roster/1\nunknown-reference /results/0/from/0\n");
}

TEST_CASE("what a plan refers to outside of itself is not looked for in it", "[check]") {
  Plan plan = sound_plan();
  plan.programme = ProgrammeId("long");
  plan.continues = PlanId("2018");
  CHECK(places(plan).empty());
}

TEST_CASE("a printed number that is repeated is found once", "[check]") {
  Plan plan = sound_plan();
  plan.activities[2].number = "2";
  Diagnostic const d = only(plan);
  CHECK(d.code == "repeated-number");
  CHECK(d.severity == Severity::warning);
  CHECK(d.at == "/activities/2/number");
  CHECK(d.related == std::vector<std::string>{"/activities/1/number"});
  CHECK(d.text("zh") == "序号 2 重复出现");
  CHECK(d.text("en") == "the number 2 is printed twice");
  plan.activities[1].number = plan.activities[2].number = "";  // nothing is printed: nothing is repeated
  CHECK(places(plan).empty());
  plan.activities[1].number = plan.activities[2].number = "二";
  CHECK(places(plan) == "repeated-number /activities/2/number /activities/1/number\n");
}

TEST_CASE("a number out of turn is found once, with the number that is due and the row that bears it", "[check]") {
  Plan plan = sound_plan();
  plan.add(Activity{.number = "2"});
  plan.add(Activity{.number = "4"});
  Diagnostic const d = only(plan);
  CHECK(d.code == "number-out-of-turn");
  CHECK(d.severity == Severity::warning);
  CHECK(d.at == "/activities/3/number");
  CHECK(d.related == std::vector<std::string>{"/activities/1/number"});
  CHECK(d.arguments == std::vector<Argument>{{"number", "2"}, {"expected", "4"}});
  CHECK(d.text("zh") == "序号为 2，按次序应为 4");
  CHECK(d.text("en") == "numbered 2 where 4 is due");
  plan.activities[3].number = "1.";  // out of turn, but printed nowhere else
  CHECK(places(plan) == "number-out-of-turn /activities/3/number\n");
  plan.activities[3].number = "4";
  plan.activities[4].number = "7";  // numbers may be left out
  CHECK(places(plan).empty());
}

TEST_CASE("a row outside of the plan's period is found", "[check]") {
  Plan const plan = with_row({.number = "4", .when = on("2020-01-02"_date)});
  Diagnostic const d = only(plan);
  CHECK(d.code == "outside-period");
  CHECK(d.severity == Severity::warning);
  CHECK(d.at == "/activities/3/when");
  CHECK(d.related == std::vector<std::string>{"/period"});
  REQUIRE(d.arguments.size() == 3);
  CHECK(d.arguments[0] == Argument{"number", "4"});
  CHECK(d.arguments[2] == Argument{"period", "2019"});
  CHECK(d.text("zh") == "第 4 项（" + to_text(plan.activities[3].when, "zh") + "）不在方案时段 2019 内");
  CHECK(d.text("en") ==
        "row 4 (" + to_text(plan.activities[3].when, "en") + ") lies outside of the plan's period 2019");

  CHECK(only(with_row({.number = "4", .when = throughout("2019-12/2020-01"_period)})).severity == Severity::warning);
  CHECK(places(with_row({.number = "4", .when = throughout("2019-12"_period)})).empty());
  CHECK(places(with_row({.number = "4", .when = repeated({}, {.on = {"2019-06"_period, "2020-06"_period}})})) ==
        "outside-period /activities/3/when /period\n");
}

TEST_CASE("a row that need not lie outside of the period is reported more mildly, and says so", "[check]") {
  Plan const plan = with_row({.when = within("2019-12/2020-01"_period, weeks(1))});
  Diagnostic const d = only(plan);
  CHECK(d.code == "outside-period");
  CHECK(d.severity == Severity::note);
  CHECK(d.certainty == Truth::possible);
  CHECK(d.text("zh").substr(0, std::string_view("可能：第 4 项").size()) ==
        "可能：第 4 项");  // its place: no number is printed
  CHECK(d.text("en").substr(0, 15) == "possibly: row 4");
  CHECK(only(with_row({.when = in("2019-12/.."_period)})).severity == Severity::note);
}

TEST_CASE("an imprecise time within the period is no finding", "[check]") {
  for (char const* edtf : {"2019", "2019-XX", "2019-05?", "2019-12-31~", "2019-05/"}) {
    INFO(edtf);
    Plan coarse = with_row({.when = in(Period::parse(edtf))});
    coarse.signed_on = {};
    CHECK(places(coarse).empty());
  }
  CHECK(places(with_row({.when = {.months = Months(5, 6)}})).empty());  // of a year that is not stated
  Plan plan = with_row({.when = on("2025-01-01"_date)});
  plan.period = {};  // nothing to lie outside of
  CHECK(places(plan).empty());
  plan.period = "2019/"_period;  // an end that is not known
  CHECK(places(plan).empty());
}

TEST_CASE("a row before the signing is found; more mildly where it need not be", "[check]") {
  Plan plan = with_row({.number = "4", .when = on("2019-02-28"_date)});
  Diagnostic const d = only(plan);
  CHECK(d.code == "before-signing");
  CHECK(d.severity == Severity::warning);
  CHECK(d.at == "/activities/3/when");
  CHECK(d.related == std::vector<std::string>{"/signed_on"});
  CHECK(d.text("zh") == "第 4 项（" + to_text(plan.activities[3].when, "zh") + "）早于签订日期 2019-03-01");
  CHECK(d.text("en") == "row 4 (" + to_text(plan.activities[3].when, "en") + ") lies before the signing on 2019-03-01");

  Diagnostic const mild = only(with_row({.number = "4", .when = within("2019-02/2019-03"_period, days(2))}));
  CHECK(mild.code == "before-signing");
  CHECK(mild.severity == Severity::note);
  CHECK(mild.text("en").substr(0, 10) == "possibly: ");

  CHECK(places(with_row({.when = on("2019-03-01"_date)})).empty());
  CHECK(places(with_row({.when = in("2019-05?"_period)})).empty());
  CHECK(places(with_row({.when = {.months = Months(5, 6)}})).empty());
  plan.signed_on = {};
  CHECK(places(plan).empty());
}

TEST_CASE("a plan without a supporting or a receiving party is found", "[check]") {
  Plan plan = sound_plan();
  plan.parties = {{.institution = giver, .role = Role::compiling}};
  std::vector<Diagnostic> const findings = check_basics(plan);
  CHECK(places(findings) == "no-supporting-party /parties\nno-recipient-party /parties\n");
  CHECK(findings[0].severity == Severity::warning);
  CHECK(findings[0].text("zh") == "方案没有写明支援方");
  CHECK(findings[0].text("en") == "the plan names no supporting party");
  CHECK(findings[1].text("zh") == "方案没有写明受援方");
  CHECK(findings[1].text("en") == "the plan names no recipient");
  plan.parties.push_back({.institution = giver, .role = Role::recipient});
  plan.parties.push_back({.institution = giver, .role = Role::supporting});
  CHECK(places(plan).empty());
}

TEST_CASE("all defects are found at once, in the order of the rules and then of the plan, each once", "[check]") {
  Plan plan{.period = "2019"_period};
  plan.measures = {{.id = MeasureId("m1")}, {.id = MeasureId("m1")}, {}};
  plan.activities = {
      {.id = ActivityId("a1"), .number = "2", .serves = {MeasureId("m9")}, .when = on("2018-01-01"_date)},
      {.id = ActivityId("a2"), .number = "2"},
      {.id = ActivityId("a3"), .number = "1", .serves = {MeasureId("m9"), MeasureId("m8")}}};
  std::string const expected =
      "missing-id /measures/2\nrepeated-id /measures/1/id /measures/0/id\nunknown-reference /activities/0/serves/0\n"
      "unknown-reference /activities/2/serves/0\nunknown-reference /activities/2/serves/1\n"
      "repeated-number /activities/1/number /activities/0/number\nnumber-out-of-turn /activities/2/number\n"
      "outside-period /activities/0/when /period\nno-supporting-party /parties\nno-recipient-party /parties\n";
  CHECK(places(plan) == expected);
  CHECK(places(check_basics(PlanView(plan))) == expected);
}

TEST_CASE("a user's own rule is a value beside those of the library", "[check]") {
  Rule const untitled{
      {"untitled", Severity::warning, "没有标题", "no title", "方案{id}没有标题", "the plan {id} has no title"},
      [](Examination const& x, Report& report) {
        if (x.plan().title.empty()) report.add(Pointer() / "title", {{"id", x.plan().id.value()}});
      }};
  Plan plan = sound_plan();
  plan.id = PlanId("2019");
  CHECK(check(plan, {&untitled, 1}).empty());
  plan.title = {};
  std::vector<Diagnostic> const findings = check(plan, {&untitled, 1});
  CHECK(places(findings) == "untitled /title\n");
  CHECK(findings[0].text("zh") == "方案2019没有标题");
  CHECK(findings[0].text("en") == "the plan 2019 has no title");

  RuleSet all(rules());
  all.add(untitled);
  CHECK_THROWS_AS(all.add(untitled), std::logic_error);
  CHECK(check(plan, all).size() == check(plan).size() + 1);
  CHECK(check(plan, all).back().code == "untitled");
}

TEST_CASE("a rule is left out or graded otherwise by its code", "[check]") {
  Plan plan = sound_plan();
  plan.parties.pop_back();
  auto const severity_of = [&](RuleSet const& by) {
    std::string found;
    for (Diagnostic const& d : check(plan, by))
      if (d.code == "no-recipient-party") found += to_string(d.severity);
    return found;
  };
  CHECK(severity_of(RuleSet(rules())) == "warning");
  CHECK(severity_of(RuleSet(rules()).grade("no-recipient-party", Severity::error)) == "error");
  CHECK(severity_of(RuleSet(rules()).leave_out("no-recipient-party")).empty());
  CHECK(severity_of(rules_for(Profile::review)) == "warning");
  CHECK(severity_of(rules_for(Profile::draft)) == "note");
  CHECK_THROWS_AS(RuleSet(rules()).grade("no-such-rule", Severity::error), std::logic_error);
  for (auto const& profile : Enumeration<Profile>::all)
    CHECK(rules_for(profile.value).rules().size() == rules().size());
}

TEST_CASE("a plan silences a finding at an item, with a reason, and keeps it through changes", "[check]") {
  auto const of_code = [](Plan const& plan, std::string_view code, CheckOptions const& options = {}) {
    std::string found;
    for (Diagnostic const& d : check(plan, options))
      if (d.code == code) found += d.at + ' ';
    return found;
  };
  Plan plan = sound_plan();
  MeasureId const lectures = plan.add(Measure{.title = "讲座"});
  plan.add(Measure{.title = "送教"});
  CHECK(of_code(plan, "measure-unserved") == "/measures/1 /measures/2 ");
  for (Diagnostic const& d : check(plan))
    if (d.code == "measure-unserved" && d.at == "/measures/1")
      plan.silenced.push_back(silence_of(plan, d, "下学期安排"));
  REQUIRE(plan.silenced.size() == 1);
  CHECK(plan.silenced[0].at == "/measures/" + lectures.value());
  CHECK(of_code(plan, "measure-unserved") == "/measures/2 ");
  CHECK(of_code(plan, "measure-unserved", {.silenced = true}) == "/measures/1 /measures/2 ");
  plan.measures.erase(plan.measures.begin());
  CHECK(of_code(plan, "measure-unserved") == "/measures/1 ");  // it stays with its item

  plan.silenced[0].at = "/measures/nobody";
  CHECK(of_code(plan, "silence-without-effect") == "/silenced/0 ");
  plan.silenced[0] = {.code = "overdue", .reason = "x"};
  CHECK(of_code(plan, "silence-without-effect").empty());  // the rule was not asked: no day was given
  CHECK(of_code(plan, "silence-without-effect", {.as_of = as_of("2019-12-31")}) == "/silenced/0 ");
  plan.silenced[0] = {.code = "no-such-rule"};
  CHECK(of_code(plan, "silence-without-effect") == "/silenced/0 ");
  CHECK(of_code(plan, "silence-without-reason") == "/silenced/0 ");
  plan.silenced[0] = {.code = "measure-unserved", .reason = "x"};  // the whole plan
  CHECK(of_code(plan, "measure-unserved").empty());
  plan.silenced[0] = {.code = "no-department-on-recipient-side", .at = "/measures/1x", .reason = "x"};
  CHECK(of_code(plan, "silence-without-effect") == "/silenced/0 ");
}

TEST_CASE("a fix is made as a whole or not at all", "[check]") {
  Plan const plan = sound_plan();
  Fix const fix{.edits = {{.path = "/title", .value = "新"}, {.path = "/activities/9/number", .value = "1"}}};
  CHECK_THROWS_AS(apply(plan, fix), std::logic_error);
  CHECK(plan == sound_plan());
  auto const edited = [&](Edit const& edit) { return apply(plan, Fix{.edits = {edit}}); };
  using Operation = Edit::Operation;
  CHECK(edited({.path = "/title/en", .value = "A"}).title == Text("帮扶方案").set("en", "A"));
  CHECK(edited({.operation = Operation::remove, .path = "/targets/0/promised/min"}).targets[0].promised.blank());
  CHECK(edited({.path = "/targets/0/promised/min", .value = "7", .is_number = true}).targets[0].promised.min ==
        Decimal(7));
  CHECK(edited({.operation = Operation::remove, .path = "/activities/0/flows/0/who/0"})
            .activities[0]
            .flows[0]
            .who.empty());
  CHECK(edited({.operation = Operation::add, .path = "/signed_by/-", .value = "giver"}).signed_by ==
        std::vector<InstitutionId>{giver});
  CHECK(edited({.path = "/signed_on", .value = "2019-03-02"}).signed_on == Date(2019, 3, 2));
  for (Edit const& wrong :
       {Edit{.path = ""}, Edit{.path = "title"}, Edit{.path = "/titel", .value = "x"},
        Edit{.path = "/targets/0/promised/min", .value = "x"}, Edit{.path = "/signed_on", .value = "x"},
        Edit{.operation = Operation::remove, .path = "/activities/3"},
        Edit{.path = "/activities/00/number", .value = "1"}, Edit{.path = "/measures/-/id", .value = "1"},
        Edit{.path = "/title/en/x", .value = "x"}})
    CHECK_THROWS_AS(edited(wrong), std::logic_error);
}

TEST_CASE("every rule has a code of its own, and words in both languages", "[check]") {
  std::set<std::string_view> codes;
  for (Rule const& rule : rules()) {
    INFO(rule.text.code);
    CHECK(codes.insert(rule.text.code).second);
    CHECK(rule.text.code.find_first_not_of("abcdefghijklmnopqrstuvwxyz-") == std::string_view::npos);
    for (std::string_view words : {rule.text.meaning_zh, rule.text.meaning_en, rule.text.message_zh,
                                   rule.text.message_en, rule.text.mend_zh, rule.text.mend_en})
      CHECK_FALSE(words.empty());
    auto const names = [](std::string_view message) {
      std::set<std::string> found;
      for (std::size_t at = message.find('{'); at != std::string_view::npos; at = message.find('{', at + 1))
        found.emplace(message.substr(at, message.find('}', at) - at));
      return found;
    };
    CHECK(names(rule.text.message_zh) == names(rule.text.message_en));  // both say the same
  }
  CHECK(codes.size() >= 40);
  std::cout << "check: " << codes.size() << " rules" << std::endl;
}

TEST_CASE("places are JSON Pointers with their characters escaped", "[check]") {
  CHECK(Pointer().text().empty());
  CHECK((Pointer() / "a/b" / 0 / "m~n" / 12).text() == "/a~1b/0/m~0n/12");
}

TEST_CASE("a note is as mild as can be", "[check]") {
  std::vector<Diagnostic> findings;
  RuleText const text{"x", Severity::note, "", "", "{a}", "{a} {b}"};
  Report(text, findings).add(Pointer(), {{"a", Text("甲", "zh").set("en", "A")}}, {}, Truth::possible);
  CHECK(findings[0].severity == Severity::note);
  CHECK(findings[0].text("zh") == "可能：甲");
  CHECK(findings[0].text("en") == "possibly: A {b}");  // what there is no argument for stays
}

TEST_CASE("whatever a plan says, checking it neither throws nor repeats itself", "[check]") {
  std::size_t const plans = test::tries(60, 2000);
  std::size_t findings_seen = 0;
  for (std::size_t i = 0; i < plans; ++i) {
    test::Random random(i, i % 2 == 0 ? 90 : 40);
    Plan const plan = random.make<Plan>();
    std::vector<Diagnostic> const findings = check(plan);
    CHECK(findings == check(plan));
    std::set<std::string> places_seen;
    for (Diagnostic const& d : findings) {
      if (!places_seen.insert(d.code + ' ' + d.at).second) FAIL(d.code << ' ' << d.at);
      if (d.text("zh").empty() || d.text("en").empty()) FAIL(d.code);
    }
    findings_seen += findings.size();
  }
  std::cout << "check: " << findings_seen << " findings about " << plans << " random plans" << std::endl;
}
