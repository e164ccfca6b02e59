// SPDX-License-Identifier: BSL-1.0
// What is promised, when, and what was reached before, in wordings that stand in none of the documents of tests/documents.
#include "document/facts.hpp"
#include "support/catch.hpp"

using test::facts;
using test::plan_with;

TEST_CASE("the period stands in the opening sentence, below the title, or in the words from and until") {
  auto const period = [](std::string const& text) { return facts(text, "document", {"period"}); };
  auto const has = [&](std::string const& text, std::string const& expected) {
    auto const all = period(text);
    INFO(text);
    CHECK(std::count(all.begin(), all.end(), expected) == 1);
  };
  has("白云区教育局关于开展城乡学校结对帮扶的通知\n\n经研究，区教育局决定自2021年9月至2024年7月开展结对帮扶。\n一、帮扶"
      "内容\n"
      "（一）教师交流。城区学校每学期选派2名教师到乡村学校支教。\n",
      "2021-09/2024-07");
  has("柏树街小学结对帮扶石门坎小学计划\n（2023—2025学年）\n一、帮扶内容\n1. 柏树街小学每月送教一次。\n", "2023/2025");
  has("六年结对纲要（二〇二一至二〇二六）\n一、帮扶内容\n1. 柏树街小学每月到石门坎小学送教一次。\n", "2021/2026");
  has("Twinning Plan of Alder School and Birch School\nSeptember 2022 to June 2024\n\n1. Alder School shall send two "
      "teachers "
      "to Birch School each term.\n",
      "2022-09/2024-06");
  has("Memorandum of Understanding\n\nAlder School will assist Birch School from 1 March 2023 until 28 February "
      "2025.\n1. "
      "Alder School shall send two teachers to Birch School each term.\n",
      "2023-03-01/2025-02-28");
}

TEST_CASE("shares in tenths may have a digit more") {
  CHECK(facts(plan_with("二、目标\n1. 毕业班合格率不低于八成五。\n2. 满意率达到九成以上。"), "target",
              {"min", "unit"}) == std::vector<std::string>{"85.0|percent", "90.0|percent"});
}

TEST_CASE("what was reached is told by a heading, by the sentence before, or by its verb") {
  CHECK(facts(plan_with("二、上一轮的底子\n1. 培训教师87人次，建立档案30份。"), "target", {"min"}).empty());
  CHECK(facts(plan_with("二、上一轮的底子\n1. 培训教师87人次，建立档案30份。"), "result", {"value", "unit"}) ==
        std::vector<std::string>{"30.0|document", "87.0|participation"});
  CHECK(facts(plan_with("先看上学年。双方互访9次，送去示范课16节。"), "result", {"value", "unit"}) ==
        std::vector<std::string>{"16.0|lesson", "9.0|time"});
  CHECK(facts(plan_with("一年来，对方学校来了25人次。"), "result", {"value", "unit"}) ==
        std::vector<std::string>{"25.0|participation"});
}

TEST_CASE("a task in a column of its own is the title of what stands beside it; all that is counted is due") {
  std::string const table =
      "青山区教育局支援白水县教育局任务清单（2023年）\n\n序号 任务 具体举措 责任科室 完成时限\n一、队伍建设类\n"
      "1 教师援派 青山区选派8名教师赴白水县支教，其中数学教师3名 人事科 2023年8月底\n二、资源共享类\n"
      "2 设备捐赠 青山区捐赠投影仪12台 财务科 2023年10月底\n";
  CHECK(facts(table, "target", {"min", "unit", "due"}) ==
        std::vector<std::string>{"12.0|set|2023-10-31", "3.0|person|2023-08-31", "8.0|person|2023-08-31"});
  CHECK(facts(table, "area", {"number", "title"}) == std::vector<std::string>{"一|队伍建设类", "二|资源共享类"});
}

TEST_CASE("a time limit in a label below the task holds for what was counted above") {
  CHECK(facts(plan_with("二、重点任务\n任务1 专业共建\n　　双方共建实训基地1个，编写校本教材2本。\n　　牵头：教务处    "
                        "完成时限：2022年11月"),
              "target", {"min", "due"}) == std::vector<std::string>{"1.0|2022-11", "2.0|2022-11"});
}

TEST_CASE("the label of an item that is an office names no measure") {
  auto const titles =
      facts(plan_with("二、工作安排\n1.教务处：选派2名骨干教师到对口学校支教一年。"), "measure", {"title"});
  CHECK(std::none_of(titles.begin(), titles.end(), [](std::string const& t) { return t == "教务处"; }));
  CHECK(titles.size() == 2);
}

TEST_CASE("things with their own time in brackets are rows of their own") {
  CHECK(facts("2024年北关小学结对共建计划\n\n一、分季度安排\n第二季度：北关小学捐赠图书（4月）；教学开放周（5月6日至10"
              "日）。\n",
              "activity", {"window"}) == std::vector<std::string>{"2024-04", "2024-05-06/2024-05-10"});
}

TEST_CASE("who does what beside a measure, relations and purposes are no measures") {
  CHECK(facts(plan_with("怒坪小学德育处承办，云河中学教导处接应。"), "measure", {"title"}).size() == 1);
  CHECK(facts(plan_with("云河市第一中学（以下称“一中”）对口支持怒坪县第三中学（以下称“三中”）。"), "measure", {"title"})
            .size() == 1);
  CHECK(facts(plan_with("为做好结对工作，规范管理，特制定本方案。"), "measure", {"title"}).size() == 1);
  CHECK(facts(plan_with("管理层面的帮扶形式：一是跟岗学习，乙校选派主任2名到甲校跟岗；二是专题讲座。"), "measure",
              {"title"})
            .size() == 3);
}
