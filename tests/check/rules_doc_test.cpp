// SPDX-License-Identifier: BSL-1.0
// docs/rules.md is what the rules say of themselves, with examples from the corpus and the findings about the real plan.
// BANGFU_UPDATE_DOCS=1 writes it anew.
#include <fstream>
#include <iostream>
#include <map>
#include <set>
#include <string>

#include "check/corpus.hpp"

using namespace bangfu;

namespace {

struct Chapter {
  std::string_view first;  ///< code of its first rule
  std::string_view zh;
  std::string_view en;
};
constexpr Chapter chapters[] = {{"missing-id", "编号与引用", "Identity and references"},
                                {"repeated-number", "序号", "Numbering"},
                                {"plan-without-period", "时间", "Time"},
                                {"no-supporting-party", "各方与去向", "Parties and journeys"},
                                {"no-department-on-supporting-side", "责任", "Accountability"},
                                {"plan-without-schedule", "可追溯性", "Traceability"},
                                {"two-places-at-once", "人员", "People"},
                                {"reversed-bounds", "数量", "Amounts"},
                                {"cost-without-bearer", "条款", "Terms"},
                                {"number-in-text-unsupported", "文字", "Texts"}};

/// Why a careful reviewer would ask about what the rules find in the real plan.
struct Reason {
  std::string_view code;
  std::string_view zh;
  std::string_view en;
};
constexpr Reason reasons[] = {
    {"number-out-of-turn", "附件第九行印作 3，前后分别为 8 和 9。",
     "The ninth row of the annex is printed 3, between 8 and 9."},
    {"outside-period", "方案为 2019 年，末行在 2020 年 1 月。",
     "The plan is for 2019, the last row lies in January 2020."},
    {"before-signing", "3 月 28 日签订，三月的两行可能在此之前。",
     "It was signed on 28 March; the two rows of March possibly came before."},
    {"no-department-on-supporting-side", "正文在学校管理、教育教学和“其他”几部分没有写明哪个部门负责。",
     "For school management, teaching and \"other\" the text names no office that answers."},
    {"no-department-on-recipient-side", "同上。", "The same on the other side."},
    {"measure-unserved",
     "附件各行都不能落实这些措施：讲座与报告、资源共享、支教及课表、集训、支援方学生干部访学、复制做法、制度建设，"
     "以及名师报告、班主任常规培训和“其他形式”。",
     "No row of the annex can serve them: lectures and reports, shared resources, teaching support and its timetable, "
     "the "
     "contest camp, the visit of the supporting school's cadres, copying of practices, institution building; nor the "
     "talks "
     "of master teachers, the training in form teachers' routine and the \"other forms\"."},
    {"target-without-activity", "附件没有一行写明面向哪个目标；只有推断的关联时为可能。",
     "No row states which target it works towards; where a link is inferred, only possibly none does."},
    {"target-without-due-date", "正文只写数量与级别，没有期限。",
     "The text promises amounts and levels, and no dates."}};

std::string cell(std::string_view text) {
  std::string out;
  for (char c : text) out += c == '|' ? std::string("\\|") : c == '\n' ? std::string(" ") : std::string(1, c);
  return out;
}

std::string document() {
  std::vector<test::Case> const corpus = test::read_corpus();
  std::map<std::string, test::Case const*> examples;
  for (test::Case const& c : corpus) examples.emplace(c.rule, &c);
  std::set<std::string> with_fix;
  for (test::Case const& c : corpus)
    for (Diagnostic const& d : check(c.defective, c.options))
      if (d.fix) with_fix.insert(d.code);

  std::string out =
      "# Rules of `check`\n\n"
      "<!-- Written by tests/check/rules_doc_test.cpp from the rules and the corpus; do not edit. -->\n\n"
      "`check(plan)`, or `bangfu check plan.json`, reports all of these at once. A finding has a code that stays, a "
      "severity, a place (JSON Pointer), related places, and a message in Chinese and English; where it can be mended "
      "mechanically (★) also a fix. What is only possible is one grade milder and says so. Rules marked ◷ need the day "
      "of "
      "the check (`--as-of`).\n\n"
      "A plan silences a finding by `silenced`, with the reason; `RuleSet` leaves rules out, grades them otherwise and "
      "adds "
      "one's own; profiles (`review`, `draft`, `publication`, `year_end`) grade for a purpose.\n\n"
      "`check(方案)` 一次报告全部问题。每个问题有固定代码、级别、位置（JSON "
      "Pointer）、相关位置、中英文说明；能机械修改的（★）附修改办法。"
      "仅为可能的降一级并注明。标 ◷ 的规则需要检查日期。\n";
  for (Rule const& rule : rules()) {
    std::string const code(rule.text.code);
    for (Chapter const& chapter : chapters)
      if (chapter.first == code) out += "\n## " + std::string(chapter.en) + " " + std::string(chapter.zh) + "\n";
    out += "\n### " + code + (with_fix.contains(code) ? " ★" : "") + (rule.needs_day ? " ◷" : "") + "\n\n";
    out += std::string(label(rule.text.severity, "en")) + " · " + std::string(label(rule.text.severity, "zh")) + "\n\n";
    out += "- " + cell(rule.text.meaning_en) + "\n- " + cell(rule.text.meaning_zh) + "\n";
    out += "- To mend: " + cell(rule.text.mend_en) + " · 修改：" + cell(rule.text.mend_zh) + "\n";
    if (auto const example = examples.find(code); example != examples.end())
      out += "- Example: " + cell(example->second->why_en) + " · 例：" + cell(example->second->why_zh) +
             " ([plan](../tests/check/corpus/" + example->second->name + ".json))\n";
  }
  out +=
      "\n## What they find in the real plan\n\n"
      "`bangfu check examples/data/dongguan-lechang-2019.json` finds the following and nothing else. Each is something "
      "that a careful reviewer would ask.\n\n| code | findings | of these possible | why · 缘由 |\n|---|---|---|---|\n";
  Plan const real = json::load((test::source_dir() / "examples/data/dongguan-lechang-2019.json").string()).value;
  std::map<std::string, std::pair<std::size_t, std::size_t>> counts;
  for (Diagnostic const& d : check(real)) {
    ++counts[d.code].first;
    if (d.certainty == Truth::possible) ++counts[d.code].second;
  }
  for (Rule const& rule : rules()) {
    auto const count = counts.find(std::string(rule.text.code));
    if (count == counts.end()) continue;
    out += "| `" + count->first + "` | " + std::to_string(count->second.first) + " | " +
           std::to_string(count->second.second) + " | ";
    for (Reason const& reason : reasons)
      if (reason.code == rule.text.code) out += cell(reason.en) + " " + cell(reason.zh);
    out += " |\n";
  }
  return out;
}

}  // namespace

TEST_CASE("docs/rules.md is up to date") {
  auto const path = test::source_dir() / "docs/rules.md";
  std::string const now = document();
  if (char const* const update = std::getenv("BANGFU_UPDATE_DOCS");
      update != nullptr && std::string_view(update) == "1") {
    std::ofstream(path, std::ios::binary) << now;
    std::cout << "wrote " << path.string() << '\n';
  }
  bool const same = test::read_file(path) == now;
  INFO("run the tests with BANGFU_UPDATE_DOCS=1, look at the change and commit it");
  CHECK(same);
}

TEST_CASE("The real plan has the defects that its readers know of, and each finding has its reason") {
  Plan const plan = json::load((test::source_dir() / "examples/data/dongguan-lechang-2019.json").string()).value;
  std::map<std::string, std::set<std::string>> places;
  std::map<std::string, std::set<std::string>> certain;
  for (Diagnostic const& d : check(plan)) {
    places[d.code].insert(d.at);
    if (d.certainty == Truth::certain) certain[d.code].insert(d.at);
    bool reasoned = false;
    for (Reason const& reason : reasons) reasoned = reasoned || reason.code == d.code;
    INFO(d);
    CHECK(reasoned);
  }
  // The ninth of the fifteen rows is printed 3; the last falls in January 2020; both rows of March possibly precede
  // the 28th.
  CHECK(places["number-out-of-turn"] == std::set<std::string>{"/activities/8/number"});
  CHECK(certain["outside-period"] == std::set<std::string>{"/activities/14/when"});
  CHECK(places["before-signing"] == std::set<std::string>{"/activities/0/when", "/activities/1/when"});
  CHECK(certain["before-signing"].empty());
  // No row can serve: lectures and reports at the recipient; shared resources; teaching support; the contest camp; the
  // visit of the supporting school's cadres; copying of practices; institution building.
  for (char const* id : {"leaders-lectures", "invited-reports", "shared-resources", "teaching-support", "contest-camp",
                         "cadres-visit", "practices", "institution-building"}) {
    bool found = false;
    for (std::size_t i = 0; i < plan.measures.size(); ++i)
      if (plan.measures[i].id.value() == id)
        found = places["measure-unserved"].contains("/measures/" + std::to_string(i));
    INFO(id);
    CHECK(found);
  }
  // Some row may serve these.
  for (std::size_t i = 0; i < plan.measures.size(); ++i)
    for (char const* id : {"shadowing", "leaders-visits", "key-specialities", "contest-coaches", "teachers-visits",
                           "master-teachers", "master-form-teachers", "cadres-return"})
      if (plan.measures[i].id.value() == id)
        CHECK_FALSE(places["measure-unserved"].contains("/measures/" + std::to_string(i)));
  // No link of the annex is stated: each of the five targets is asked about.
  CHECK(places["target-without-activity"].size() == 5);
}
