// SPDX-License-Identifier: BSL-1.0
// Rows of schedules, in tables whose heads are named as offices name them, in lists and in blocks; who goes where in them.
#include "document/facts.hpp"
#include "support/catch.hpp"

namespace {

using Lines = std::vector<std::string>;

std::string const sides = "2020年学校帮扶计划\n支援学校：海东市第五中学\n受援学校：黑石乡初级中学\n";
Lines rows(std::string const& text) { return test::facts(text, "activity", {"window", "what", "lasts_min"}); }

}  // namespace

TEST_CASE("a row below heads in any naming and order") {
  Lines const expected{"2020-05|跟岗学习|5"};
  for (char const* table : {
           "序号 时间 内容 天数\n1 5月 跟岗学习 5\n2 6月 总结会 1\n",
           "编号\t预定日期\t活动名称\t时长（天）\n1\t5月\t跟岗学习\t5\n2\t6月\t总结会\t1\n",
           "次序|工作事项|活动时间|天数\n1|跟岗学习|5月|5\n2|总结会|6月|1\n",
           "No. / 时间 / 事项 / 天数\n1 / 5月 / 跟岗学习 / 5\n2 / 6月 / 总结会 / 1\n",
           "序号\n时间安排\n工作内容\n天数\n1\n5月\n跟岗学习\n5天\n2\n6月\n总结会\n1天\n",
       }) {
    INFO(table);
    Lines read = rows(sides + table);
    read.erase(std::remove(read.begin(), read.end(), "2020-06|总结会|1"), read.end());
    for (std::string& line : read)
      if (line.rfind("|5.0") != std::string::npos) line.erase(line.size() - 2);
    std::vector<std::string> kept;
    for (std::string const& line : read)
      if (line.find("总结会") == std::string::npos) kept.push_back(line);
    CHECK(kept == expected);
  }
}

TEST_CASE("lists by month, behind a colon, a dash or a blank; stages") {
  for (char const* line : {"5月：两校联合教研", "5月——两校联合教研", "5月　两校联合教研", "五月：两校联合教研"}) {
    INFO(line);
    CHECK(rows(sides + "一、活动安排\n" + line + "\n") == Lines{"2020-05|两校联合教研|"});
  }
  CHECK(rows(sides + "一、实施步骤\n第一阶段（3月—4月）：摸底调研\n第二阶段（5月—12月）：全面实施\n") ==
        Lines{"2020-03/2020-04|摸底调研|", "2020-05/2020-12|全面实施|"});
}

TEST_CASE("who goes where in a row, with the number of the next clause or column") {
  auto const flows = [](std::string const& text) {
    return test::facts(text, "flow", {"from", "to", "group", "size_min", "size_max"});
  };
  CHECK(flows(sides + "一、活动安排\n5月：黑石乡初级中学教师分两批到海东市第五中学跟岗，每批6人。\n") ==
        Lines{"黑石乡初级中学|海东市第五中学|教师|6.0|6.0"});
  CHECK(
      flows(sides + "序号 时间 内容 参加人员\n1 5月 黑石乡初级中学教师赴海东市第五中学听课 6人\n2 6月 总结会 两校\n") ==
      Lines{"黑石乡初级中学|海东市第五中学|教师|6.0|6.0"});
  // An expert who is invited is nobody's delegation.
  CHECK(flows(sides + "一、活动安排\n5月：邀请省教科院专家到黑石乡初级中学讲座。\n").empty());
}

TEST_CASE("a table goes on below headings among its rows, and its head may stand in a heading") {
  CHECK(rows(sides + "序号 时间 内容 天数\n一、上半年\n1 5月 跟岗学习 5天\n二、下半年\n2 9月 送教下乡 2天\n") ==
        Lines{"2020-05|跟岗学习|5.0", "2020-09|送教下乡|2.0"});
  CHECK(rows(sides + "一、日程（序号／时间／内容／天数）\n1　5月　跟岗学习　5天\n2　9月　送教下乡　2天\n") ==
        Lines{"2020-05|跟岗学习|5.0", "2020-09|送教下乡|2.0"});
}

TEST_CASE("the head of a column says whose the offices below are") {
  CHECK(test::facts(sides + "序号 任务 海东市第五中学责任处室 黑石乡初级中学责任处室 完成时限\n"
                            "1 选派3名教师支教 教务处 教导处 9月底\n2 组织学生互访 团委 少先队 10月\n",
                    "responsible", {"side", "department"}) ==
        Lines{"海东市第五中学|团委", "海东市第五中学|教务处", "黑石乡初级中学|少先队", "黑石乡初级中学|教导处"});
}

TEST_CASE("bodies of people that are counted by themselves go by themselves") {
  auto const flows = [](std::string const& text) {
    return test::facts(text, "flow", {"from", "to", "group", "who", "size_min"});
  };
  CHECK(flows(sides + "一、措施\n1. 海东市第五中学每年选派中层干部2名、骨干教师5名到黑石乡初级中学支教。\n") ==
        Lines{"海东市第五中学|黑石乡初级中学|中层干部||2.0", "海东市第五中学|黑石乡初级中学|骨干教师||5.0"});
  CHECK(flows(sides + "一、措施\n1. 海东市第五中学、沙洲中学教师到黑石乡初级中学听课。\n") ==
        Lines{"沙洲中学|黑石乡初级中学|教师||", "海东市第五中学|黑石乡初级中学|教师||"});
  CHECK(flows(sides + "一、措施\n1. 双方每学期互派教师3名任教。\n") ==
        Lines{"海东市第五中学|黑石乡初级中学|教师||3.0", "黑石乡初级中学|海东市第五中学|教师||3.0"});
}

TEST_CASE("lessons, with weeks by turns") {
  CHECK(test::facts(
            "明德小学支教课程表（第2周至第17周）\n时间　节次　班级　科目　教师\n周一　第1节　三(1)班　英语　何晓丽\n"
            "周五　第3节　二(1)班　科学（单周）　何晓丽\n",
            "lesson", {"weekday", "sections", "class", "subject", "teacher", "weeks", "parity"}) ==
        Lines{"1|1、1|三(1)班|英语|何晓丽|2、17|", "5|3、3|二(1)班|科学|何晓丽|2、17|odd"});
}
