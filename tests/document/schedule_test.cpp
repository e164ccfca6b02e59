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

TEST_CASE("a month in a line of its own, and numbered things below it, some with a nearer time") {
  CHECK(rows(sides + "一、活动安排\n三月\n1．6日，两校碰头会。\n2．中旬，黑石乡初级中学教师来校听课。\n四月\n1．2日—3日"
                     "，作文联展。\n"
                     "2．读书分享。\n五、六月\n1．5月20日，同上一堂课。\n") ==
        Lines{"2020-03-06|两校碰头会|", "2020-03-11/2020-03-20|黑石乡初级中学教师来校听课|",
              "2020-04-02/2020-04-03|作文联展|", "2020-04|读书分享|", "2020-05-20|同上一堂课|"});
}

TEST_CASE("weeks of the term beside the date in brackets") {
  auto const weeks = [](std::string const& line) {
    return test::facts(sides + "一、周次安排\n第3周　教师下乡\n" + line + "\n", "activity",
                       {"weeks", "window", "what", "mode"});
  };
  CHECK(weeks("第2周（3月9日—13日）　班子碰头　线上") ==
        Lines{"2、2|2020-03-09/2020-03-13|班子碰头|online", "3、3||教师下乡|"});
  CHECK(weeks("第17周　冬至活动（12月20—21日）") == Lines{"17、17|2020-12-20/2020-12-21|冬至活动|", "3、3||教师下乡|"});
  CHECK(weeks("4月中旬　第一批跟岗（4月13日—5月8日）") ==
        Lines{"2020-04-13/2020-05-08|第一批跟岗|", "3、3||教师下乡|"});
  CHECK(weeks("第10周 期中测试") == Lines{"10、10||期中测试|", "3、3||教师下乡|"});
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
  // An expert who is invited comes from where the words say; of an expert at large nobody says it.
  CHECK(flows(sides + "一、活动安排\n5月：邀请省教科院专家到黑石乡初级中学讲座。\n") ==
        Lines{"省教科院|黑石乡初级中学|专家||"});
  CHECK(flows(sides + "一、活动安排\n5月：邀请全国知名专家到黑石乡初级中学讲座。\n").empty());
}

TEST_CASE("a table goes on below headings among its rows, and its head may stand in a heading") {
  CHECK(rows(sides + "序号 时间 内容 天数\n一、上半年\n1 5月 跟岗学习 5天\n二、下半年\n2 9月 送教下乡 2天\n") ==
        Lines{"2020-05|跟岗学习|5.0", "2020-09|送教下乡|2.0"});
  CHECK(rows(sides + "一、日程（序号／时间／内容／天数）\n1　5月　跟岗学习　5天\n2　9月　送教下乡　2天\n") ==
        Lines{"2020-05|跟岗学习|5.0", "2020-09|送教下乡|2.0"});
}

TEST_CASE(
    "the head of a group of rows is no rest of the last head, and the first of two heads for tasks may be over "
    "numbers") {
  std::string const table =
      "任务 | 具体做法 | 数量要求 | 支援方科室 | 受援方科室 | 完成时限\n一、师资培训与人才培养\n"
      "1 | 海东市第五中学派教师到黑石乡初级中学支教 | 3人 | 教务处 | 教导处 | 6月底前\n二、学生\n"
      "2 | 黑石乡初级中学学生到海东市第五中学研学 | 20人 | 学生处 | 少先队 | 长期\n";
  CHECK(test::facts(sides + table, "target", {"min", "unit"}) == Lines{"20.0|person", "3.0|person"});
  CHECK(test::facts(sides + table, "responsible", {"side", "department"}) ==
        Lines{"海东市第五中学|学生处", "海东市第五中学|教务处", "黑石乡初级中学|少先队", "黑石乡初级中学|教导处"});
}

TEST_CASE(
    "cells that stand below their heads are what these say, though others are left out; weeks alone are no months") {
  CHECK(test::facts(sides + "周次    时间        事情              处室      备注\n"
                            "2       9月4日      支教老师报到      办公室    \n"
                            "3—4                 第一批教师跟岗    教务处    5天\n"
                            "19                  总结会            校办      两校到会\n",
                    "activity", {"window", "what", "lasts_min"}) ==
        Lines{"2020-09-04|支教老师报到|", "总结会|", "第一批教师跟岗|5.0"});
}

TEST_CASE("two heads that nobody knows, each in its line, leave the table one") {
  CHECK(test::facts(sides +
                        "序号\n任务\n内容\n帮扶端\n受援端\n完成时限\n1\n名师送课\n送课4节\n教务处\n教导处\n5月\n2\n学生"
                        "互访\n各派20人\n学生处\n德育处\n9月\n",
                    "responsible", {"side", "department"}) ==
        Lines{"海东市第五中学|学生处", "海东市第五中学|教务处", "黑石乡初级中学|德育处", "黑石乡初级中学|教导处"});
}

TEST_CASE("a month may bear its theme above its numbered things") {
  for (char const* theme : {"　重点：开好头", "　主题：师德建设", "——启动月"}) {
    INFO(theme);
    CHECK(rows(sides + "一、各月安排\n三月" + theme + "\n（1）6日，两校碰头会。\n四月" + theme +
               "\n（2）读书分享。\n") == Lines{"2020-03-06|两校碰头会|", "2020-04|读书分享|"});
  }
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

TEST_CASE("who goes where, as columns say it: a way in one cell, or sender and host in two") {
  auto const flows = [](std::string const& text) {
    return test::facts(text, "flow", {"from", "to", "group", "who", "size_min"});
  };
  Lines const there_and_back{"海东市第五中学|黑石乡初级中学|备课组长||3.0",
                             "黑石乡初级中学|海东市第五中学||林晓、高原|2.0"};
  for (char const* table : {
           "序号\t时间\t走向\t内容\t参加人员\t人数\n1\t3月\t海东市第五中学→黑石乡初级中学\t教学诊断\t备课组长\t3\n"
           "2\t4月\t黑石乡初级中学→海东市第五中学\t跟岗\t林晓、高原\t2人\n",
           "时间|往来方向|内容|人员|多少人\n3月|支→受|教学诊断|备课组长|3人\n4月|受→支|跟岗|林晓、高原|2\n",
           "序号　时间　派出单位　接收单位　参加人员　活动内容\n1　3月　海东市第五中学　黑石乡初级中学　备课组长3名　教"
           "学诊断\n"
           "2　4月　黑石乡初级中学　海东市第五中学　林晓、高原2人　跟岗\n",
           "日期\n谁去谁家\n做什么\n派谁\n几人\n3月\n海东市第五中学到黑石乡初级中学\n教学诊断\n备课组长\n3人\n4月\n"
           "黑石乡初级中学到海东市第五中学\n跟岗\n林晓、高原\n2人\n",
           "时间 / 内容 / 参加人员 / 地点\n3月 / 教学诊断 / 海东市第五中学备课组长3人 / 黑石乡初级中学\n"
           "4月 / 跟岗 / 黑石乡初级中学林晓、高原2人 / 海东市第五中学\n",
       }) {
    INFO(table);
    CHECK(flows(sides + table) == there_and_back);
  }
  CHECK(flows(sides + "序号\t时间\t走向\t内容\t参加人员\t人数\n1\t5月\t双向\t互访\t校长及办公室主任\t各2\n2\t6月\t\t总"
                      "结\t两校\t\n") == Lines{"海东市第五中学|黑石乡初级中学|校长及办公室主任||2.0",
                                               "黑石乡初级中学|海东市第五中学|校长及办公室主任||2.0"});
  // Bodies that are counted apart, and a number at the end that is that of all
  CHECK(
      flows(
          sides +
          "时间\t内容\t派出学校\t人员\t接收学校\n3月\t研讨\t海东市第五中学\t英语教师3名、数学教师2名\t黑石乡初级中学\n"
          "4月\t捐书\t海东市第五中学\t辅导员和学生代表10人\t黑石乡初级中学\n") ==
      Lines{"海东市第五中学|黑石乡初级中学|数学教师||2.0", "海东市第五中学|黑石乡初级中学|英语教师||3.0",
            "海东市第五中学|黑石乡初级中学|辅导员和学生代表||10.0"});
}

TEST_CASE("offices of both sides in one cell, below heads in two rows, below a head with a place") {
  auto const offices = [](std::string const& text) { return test::facts(text, "responsible", {"side", "department"}); };
  Lines const both{"海东市第五中学|教务处", "黑石乡初级中学|教导处"};
  CHECK(offices(sides +
                "序号\t时间\t内容\t牵头部门（支援方/受援方）\n1\t5月\t听课\t教务处/教导处\n2\t6月\t总结\t—\n") == both);
  CHECK(offices(sides +
                "序号\t时间\t内容\t责任部门\t\t备注\n\t\t\t支援方\t受援方\t\n1\t5月\t听课\t教务处\t教导处\t线上\n"
                "2\t6月\t总结\t\t\t线下\n") == both);
  CHECK(offices(sides +
                "| 序号 | 时间 | 内容 | 牵头科室（海东） | 配合科室（黑石） |\n| 1 | 5月 | 听课 | 教务处 | 教导处 |\n"
                "| 2 | 6月 | 总结 | | |\n") == both);
}

TEST_CASE("heads that nobody knows are known by what stands below them") {
  CHECK(rows(sides + "|啥时候|干点啥|谁过去|待多久|\n|5月|跟岗学习|黑石乡初级中学教师5人到海东市第五中学|5天|\n"
                     "|6月|总结会|两校校长|1天|\n") == Lines{"2020-05|跟岗学习|5.0", "2020-06|总结会|1.0"});
}

TEST_CASE("blocks of labels without numbers, several in a line, below a heading or not") {
  Lines const expected{"2020-04-11/2020-04-20|跟岗学习|5.0", "2020-06-01/2020-06-10|命题研讨|"};
  for (char const* text : {
           "一、活动安排\n时间：4月中旬\n内容：跟岗学习\n时长：5天\n地点：海东市第五中学\n\n时间：6月上旬\n内容：命题研"
           "讨\n地点：线上\n",
           "一、活动安排\n（一）跟岗学习\n时间：4月中旬　时长：5天\n地点：海东市第五中学\n（二）命题研讨\n时间：6月上旬"
           "；方式：线上\n对象：教研组长\n",
           "一、活动安排\n活动一：跟岗学习\n时间：4月中旬\n时长：5天\n活动二：命题研讨\n时间：6月上旬　地点：海东市第五"
           "中学\n",
       }) {
    INFO(text);
    CHECK(rows(sides + text) == expected);
  }
}

TEST_CASE("tables of people") {
  auto const people = [](std::string const& text) {
    return test::facts(text, "person", {"name", "institution", "post", "title"});
  };
  Lines const expected{"何晓东|海东市第五中学|教研组长|高级教师", "许静|海东市第五中学|班主任|一级教师"};
  CHECK(people(sides + "支教人员名单\n姓名　单位　职务　职称\n何晓东　海东市第五中学　教研组长　高级教师\n许静　海东市"
                       "第五中学　班主任　一级教师\n") == expected);
  CHECK(people(sides + "|序号|派出学校|教师姓名|现任职务|专业技术职务|\n|1|海东市第五中学|何晓东|教研组长|高级教师|\n"
                       "|2|海东市第五中学|许静|班主任|一级教师|\n") == expected);
}

TEST_CASE("timetables: a lesson in each row, in each cell below a weekday, in lists by teacher or by class") {
  auto const lessons = [](std::string const& text) {
    return test::facts(text, "lesson", {"weekday", "sections", "class", "subject", "teacher", "weeks"});
  };
  Lines const expected{"1|1、1|七（1）班|数学|王启明|3、16", "2|3、4|八（3）班|物理|田佳|3、16",
                       "3|1、1|七（1）班|数学|王启明|3、16"};
  for (char const* text : {
           "支教课程表（第3—16周）\n星期\t节次\t班级\t科目\t教师\n一、三\t1\t七（1）班\t数学\t王启明\n二\t3-"
           "4\t八（3）班\t物理\t田佳\n",
           "支教课程表（第3周至第16周）\n教师　星期　节次　班级　学科\n王启明　一　1　七（1）班　数学\n王启明　三　1　"
           "七（1）班　数学\n田佳　二　3—4　八（3）班　物理\n",
           "支教课程表（第3—16周）\n节次\t星期一\t星期二\t星期三\n第1节\t七（1）班数学 王启明\t\t七（1）班数学 "
           "王启明\n第3—4节\t\t八（3）班物理 田佳\t\n",
           "支教课程表（第3—16周）\n|节次|周一|周二|周三|\n|1|七（1）班 数学（王启明）||七（1）班 "
           "数学（王启明）|\n|3-4||八（3）班 物理（田佳）||\n",
           "一、课程表（第3—16周）\n王启明：周一、周三第1节，七（1）班数学。\n田佳：周二第3—4节，八（3）班物理。\n",
           "一、课程表（第三周至第十六周）\n数学（王启明）：周一第1节、周三第1节，七（1）班\n物理（田佳）：周二第3、4节"
           "，八（3）班\n",
           "一、课程表（第3—16周）\n每周一第1节由王启明老师承担七（1）班数学课；每周三第1节由王启明老师承担七（1）班数"
           "学课；每周二第3—4节由田佳老师承担八（3）班物理课。\n",
       }) {
    INFO(text);
    CHECK(lessons(sides + text) == expected);
  }
  CHECK(test::facts(sides + "送教课表\n上课日期\t上课时间\t授课班级\t授课内容\t任课教师\n2020年4月8日\t8:30—9:"
                            "10\t三（2）班\t语文\t陈静\n"
                            "2020年4月8日\t9:20—10:00\t三（1）班\t数学\t何川\n",
                    "lesson", {"date", "begins", "class", "subject", "teacher"}) ==
        Lines{"2020-04-08|08:30|三（2）班|语文|陈静", "2020-04-08|09:20|三（1）班|数学|何川"});
}

TEST_CASE("timetables in English") {
  std::string const text =
      "Timetable of the supporting teachers, Term 1 2024 (weeks 2 to 12)\n\nSupporting school: Elm Grove Primary "
      "School\nRecipient school: Hill Road Primary School\n\n";
  auto const lessons = [](std::string const& all) {
    return test::facts(all, "lesson", {"weekday", "sections", "class", "subject", "teacher", "weeks"});
  };
  Lines const expected{"1|3、3|Primary 5|Mathematics|Tandi Osei|2、12", "3|1、2|Primary 6|Science|Abel Mensah|2、12"};
  CHECK(lessons(text + "Monday, period 3: Mathematics, Primary 5 (Ms. Tandi Osei)\n"
                       "Wednesday, periods 1 and 2: Science, Primary 6, Mr Abel Mensah\n") == expected);
  CHECK(lessons(text +
                "Day | Period | Class | Subject | Teacher\nMonday | 3 | Primary 5 | Mathematics | Ms. Tandi Osei\n"
                "Wednesday | 1-2 | Primary 6 | Science | Mr Abel Mensah\n") == expected);
}

TEST_CASE("several events in one paragraph, each with its time before it or in brackets behind it") {
  CHECK(rows(sides + "全年工作大体这样安排：3月上旬，召开联席会；5月，教师互访；12月下旬，开展评估。\n") ==
        Lines{"2020-03-01/2020-03-10|召开联席会|", "2020-05|教师互访|", "2020-12-21/2020-12-31|开展评估|"});
  CHECK(rows(sides + "全年开展三项活动：一次校长论坛（4月）、一次青年教师比赛（5月）、一次家长讲堂（10月）。\n") ==
        Lines{"2020-04|校长论坛|", "2020-05|青年教师比赛|", "2020-10|家长讲堂|"});
  CHECK(rows(sides + "★3月5日　学雷锋联合行动\n★4月23日　共读一本书\n★6月1日　同台演出\n") ==
        Lines{"2020-03-05|学雷锋联合行动|", "2020-04-23|共读一本书|", "2020-06-01|同台演出|"});
}

TEST_CASE("several events of a month in one line, some with a nearer time") {
  CHECK(rows(sides +
             "二、逐月安排\n三月：6日校长会商；中旬黑石初中教师跟岗一周；家长开放日\n四月份：15日前交试卷；线上读书会\n"
             "五月：教师互访（5月20日）；月底总结交流\n") ==
        Lines{"../2020-04-15|交试卷|", "2020-03-06|校长会商|", "2020-03-11/2020-03-20|黑石初中教师跟岗一周|1.0",
              "2020-03|家长开放日|", "2020-04|线上读书会|", "2020-05-20|教师互访（5月20日）|", "2020-05|总结交流|"});
  CHECK(rows(sides + "二、逐月安排\n3月：校长会商，商定计划\n4月：教师跟岗\n5月：座谈；交流。\n") ==
        Lines{"2020-03|校长会商，商定计划|", "2020-04|教师跟岗|", "2020-05|座谈；交流|"});
}

TEST_CASE("a stage bears its own name, and one without a name that of what is done") {
  CHECK(rows(sides + "一、实施步骤\n第一阶段：动员部署阶段（3月）。两校成立工作组。\n第二阶段：推进阶段（4月至11月）。"
                     "按计划开展。\n") ==
        Lines{"2020-03|动员部署阶段两校成立工作组|", "2020-04/2020-11|推进阶段按计划开展|"});
}

TEST_CASE("rows without a head, that begin with a number and a time") {
  CHECK(rows(sides + "二、日程\n1 | 3月上旬 | 签订协议 | 办公室\n2 | 5月 | 教师跟岗 | 教务处\n") ==
        Lines{"2020-03-01/2020-03-10|签订协议|", "2020-05|教师跟岗|"});
  CHECK(rows("Partnership plan 2026\nSupporting school: Merrow College\nRecipient school: Upper Dale School\nCalendar\n"
             "1 | early March | Joint planning day | Merrow Registry\n2 | mid-June | Debating day | Dale Library\n") ==
        Lines{"2026-03-01/2026-03-10|Joint planning day|", "2026-06-11/2026-06-20|Debating day|"});
}

TEST_CASE("a year in what a row is about is no length, and how it is held may stand in brackets") {
  CHECK(rows(sides + "时间\t内容\t参加人员\n6月\t提交三年工作总结\t两校教务处\n9月\t九年制学校座谈\t教师（线上）\n") ==
        Lines{"2020-06|提交三年工作总结|", "2020-09|九年制学校座谈|"});
  CHECK(test::facts(sides + "时间\t内容\t参加人员\n6月\t论证会\t两校教师（线上）\n9月\t座谈会\t校长\n", "activity",
                    {"what", "mode"}) == Lines{"座谈会|", "论证会|online"});
}

TEST_CASE("a single dated sentence among the measures is no row of a schedule") {
  CHECK(rows(sides + "一、师资帮扶\n（一）教师跟岗。5月，黑石乡初级中学选派教师4名到海东市第五中学跟岗。\n"
                     "（二）送教。海东市第五中学每学期送教不少于2次。\n")
            .empty());
}

TEST_CASE("the year after counts from where the list begins") {
  CHECK(rows("2024—2025学年学校帮扶计划\n支援学校：海东市第五中学\n受援学校：黑石乡初级中学\n一、日程安排\n"
             "11月　教师跟岗\n次年3月　回访\n次年4月　邀请赛\n") ==
        Lines{"2024-11|教师跟岗|", "2025-03|回访|", "2025-04|邀请赛|"});
}

TEST_CASE("months of a school year are of its second year up to July, be they the first of the list") {
  for (char const* title : {"2024—2025学年学校帮扶计划", "学校帮扶计划（2024年9月至2025年7月）"}) {
    INFO(title);
    CHECK(rows(std::string(title) + "\n支援学校：海东市第五中学\n受援学校：黑石乡初级中学\n一、日程安排\n"
                                    "4月：送教\n5月：互访\n6月：总结会\n") ==
          Lines{"2025-04|送教|", "2025-05|互访|", "2025-06|总结会|"});
  }
}

TEST_CASE("tables whose cells commas part, weeks as bare numbers") {
  CHECK(rows(sides + "日期,事项,对接人\n2020-03-10,专业调研,王老师\n2020-09-01/2020-09-05,认知周,李老师\n") ==
        Lines{"2020-03-10|专业调研|", "2020-09-01/2020-09-05|认知周|"});
  CHECK(test::facts(sides + "周次\t主题\t形式\n1—2\t摸底调研\t现场\n7\t作业讲座\t线上\n", "activity",
                    {"what", "weeks"}) == Lines{"作业讲座|7、7", "摸底调研|1、2"});
}

TEST_CASE("lessons: in sentences, with one teacher for all") {
  auto const lessons = [](std::string const& text) {
    return test::facts(text, "lesson", {"weekday", "class", "subject", "teacher"});
  };
  CHECK(
      lessons("关于顶岗支教教师任课的通知\n大湾中学各年级：\n经协商，仇永康老师每周一、周三第3节任高一（2）班数学课。\n"
              "大湾中学教务处\n") == Lines{"1|高一（2）班|数学|仇永康", "3|高一（2）班|数学|仇永康"});
  CHECK(lessons("支教课程表\n支援学校：海东中学\n授课教师：李建国\n周一第2节 三（1）班 音乐\n") ==
        Lines{"1|三（1）班|音乐|李建国"});
  CHECK(lessons("支教教师工作量规定\n支援学校：海东中学　受援学校：黑石中学\n每周授课不少于8节，数学教师不少于6节。\n")
            .empty());
}

TEST_CASE("lessons that a sentence of the plan tells besides") {
  auto const lessons = [](std::string const& sentence) {
    return test::facts(sides + "一、同步课堂\n1. " + sentence + "\n", "lesson",
                       {"weekday", "sections", "class", "subject", "teacher", "parity"});
  };
  CHECK(lessons("海东市第五中学英语教师李明每周二、周四第2节通过网络为黑石乡初级中学八年级上英语课。") ==
        Lines{"2|2、2|八年级|英语|李明|", "4|2、2|八年级|英语|李明|"});
  CHECK(lessons("每周五第三节，两校七年级同上一节美术直播课。") == Lines{"5|3、3|七年级|美术||"});
  CHECK(lessons("双周周三第6节由海东五中音乐教师给黑石初中九年级学生上课。") == Lines{"3|6、6|九年级|音乐||even"});
  CHECK(lessons("每周三下午两校八年级语文教师集体备课。").empty());
  CHECK(lessons("海东市第五中学每周向黑石乡初级中学送课2节。").empty());
}

TEST_CASE("what a text is: by its title, its roles and what it promises") {
  auto const plan = [](std::string const& text) {
    return bangfu::document::read(bangfu::document::text_source(text)).is_plan;
  };
  CHECK(plan("支教教师管理要求\n派出学校：云岭中学　服务学校：黑石中学\n1.按时到岗。\n2.每周授课不少于12节。\n"));
  CHECK(
      plan("关于云岭中学结对帮扶黑石中学有关事项的会议纪要\n会议议定如下事项：\n1.云岭中学每学期选派3名教师支教。\n"
           "2.黑石中学选派2名干部跟岗。\n"));
  CHECK(
      plan("Terms for Visiting Teachers\nHost school: Dale School. Sending school: Hillcrest High School.\n"
           "1. Travel is paid by the sending school.\n"));
  // In passing: a contest that paired schools may enter together
  CHECK_FALSE(
      plan("曲河市中学生实验技能竞赛规则\n一、报名\n1.云岭中学承办，每校报名不超过3人。\n2.结对学校可以联合组队。\n"
           "二、办法\n1.实验操作占60%，笔试占40%。\n2.评委应回避本校选手。\n3.成绩在3日内公布。\n"
           "4.选手须带学生证，迟到10分钟按弃权处理。\n5.器材由赛区提供。\n6.每队设领队1名。\n7."
           "奖项按成绩设置。\n\n三、日程\n4月20日前报名\n5月10日决赛\n"));
  CHECK_FALSE(
      plan("云岭中学校务会议纪要\n会议听取了教务处关于结对帮扶工作的汇报。\n会议要求，每学期送教不少于2次。\n"));
  CHECK_FALSE(
      plan("云岭县第一小学2024年学校工作计划\n1.开展师徒结对。\n2.每周组织教研活动一次。\n3.四月举行运动会。\n"
           "4.五月开展家长开放日。\n5.每月演练一次。\n6.六月举行艺术节。\n"));
  CHECK_FALSE(plan("关于表扬结对帮扶先进集体的通报\n各学校：\n云岭中学选派教师12名，成绩突出。希望再接再厉。\n"));
  CHECK(
      plan("黑石乡初级中学\n2024年受援工作安排\n1.请云岭中学派英语教师1人来校任教。\n2.教研组长到云岭中学听课。\n"
           "3.图书室向云岭中学借书。\n4.四月举行运动会。\n5.每月演练一次。\n"));
  CHECK(
      plan("黑石乡初级中学2024年工作要点\n1.校长到云岭中学学习一周。\n2.云岭中学教师每月来校上课。\n"
           "3.四月举行运动会。\n4.每月演练一次。\n5.云岭中学送图书500册。\n"));
  CHECK_FALSE(
      plan("云岭县教育发展中心\n结对帮扶经费使用情况公示\n一、收入\n1.财政拨款20万元。\n二、支出\n"
           "1.支教补贴9万元，每人每月500元。\n2.送教下乡租车3万元。\n"));
  CHECK_FALSE(plan(
      "云岭县教育局\n关于召开全县结对帮扶工作推进会的通知\n各学校：\n一、时间：4月2日。\n二、结对学校校长各1人参加。\n"
      "三、云岭中学与黑石乡初级中学各展示1节课。\n四、食宿由会议统一安排，交通费回原单位报销。\n"));
  CHECK_FALSE(plan(
      "云岭县教育局关于报送结对帮扶典型案例的通知\n各学校：\n1.每校报送1篇，不少于2000字。\n2.云岭中学须附支教教师名单"
      "。\n"));
  CHECK_FALSE(plan("云岭县教育局设备采购招标公告\n为结对帮扶学校采购一体机40台，投标截止时间为6月1日。\n"));
}

TEST_CASE("Columns of who sends and where tell a journey, be the names as short as they are in speech") {
  bangfu::Plan const plan =
      bangfu::document::read(
          bangfu::document::text_source(
              "云山大学附属中学支援白马县民族中学2024年工作安排表\n\n时间 | 内容 | 派出 | 人数 | 地点 | 负责部门\n"
              "2024年11月 | 数学、物理教师跟岗学习两周 | 民中 | 6 | 附中 | 教科室\n"
              "2024年12月 | 优秀学生到附中参加冬令营 | 民族中学 | 20 | 附中 | 德育处\n"))
          .value;
  REQUIRE(plan.activities.size() == 2);
  for (bangfu::Activity const& a : plan.activities) {
    REQUIRE(a.flows.size() == 1);
    REQUIRE(plan.find(a.flows[0].from) != nullptr);
    CHECK(plan.find(a.flows[0].from)->name.any() == "白马县民族中学");
    CHECK(plan.find(a.flows[0].to)->name.any() == "云山大学附属中学");
    REQUIRE(a.flows[0].who.size() == 1);
    CHECK(a.note.any().empty());
  }
  CHECK(plan.find(plan.activities[0].flows[0].who[0])->name.any() == "数学、物理教师");
}

TEST_CASE("an office behind a blank at the end of each line is in charge; one line alone may name a place") {
  std::string const head = "海东市第五中学2023年帮扶黑石乡初级中学工作计划\n\n一、进度安排\n";
  Lines const told = test::facts(head + "3月 两校领导会商年度工作 院办\n5月 技能大赛联合集训 实训中心\n", "responsible",
                                 {"department"});
  CHECK(told == Lines{"实训中心", "院办"});
  CHECK(rows(head + "3月 两校领导会商年度工作 院办\n").front() == "2023-03|两校领导会商年度工作 院办|");
}

TEST_CASE("numbered things of a month in one cell or line, and a month with its year above numbered lines") {
  auto const numbered = [](std::string const& text) {
    return test::facts(text, "activity", {"number", "window", "what"});
  };
  Lines const expected{"1|2020-09-03|支教教师到岗", "1|2020-10|教师跟岗", "2|2020-09|签订协议"};
  for (char const* table : {
           "月份　工作内容\n九月　1．3日，支教教师到岗。2．签订协议。\n十月　1．教师跟岗。2．22日至24日，听课评课。\n",
           "二、安排\n九月：1、3日，支教教师到岗；2、签订协议\n十月：1、教师跟岗；2、22日至24日，听课评课\n",
           "二、安排\n2020年9月\n1．3日，支教教师到岗\n2．签订协议\n2020年10月\n1．教师跟岗\n2．22日至24日，听课评课\n",
       }) {
    INFO(table);
    Lines read = numbered(sides + table);
    CHECK(std::count(read.begin(), read.end(), "2|2020-10-22/2020-10-24|听课评课") == 1);
    read.erase(std::remove(read.begin(), read.end(), "2|2020-10-22/2020-10-24|听课评课"), read.end());
    CHECK(read == expected);
  }
}

TEST_CASE("single blanks beside numbers part no cells where wide ones do, but a task and its day") {
  CHECK(test::facts(sides + "日期　项目　地点　人数　负责\n2020 年 10 月 14 日　海东五中教师驻校　黑石初中　2　教务处\n"
                            "2020 年 11 月　黑石初中教师观课　海东五中　3　教务处\n",
                    "flow", {"from", "to", "size_min"}) ==
        Lines{"海东市第五中学|黑石乡初级中学|2.0", "黑石乡初级中学|海东市第五中学|3.0"});
  CHECK(rows(sides + "任务 完成时限\n签署备忘录 4月15日前\n完成图纸 6月20日前\n提交报告 12月10日前\n") ==
        Lines{"../2020-04-15|签署备忘录|", "../2020-06-20|完成图纸|", "../2020-12-10|提交报告|"});
}

TEST_CASE("times of lessons: of the afternoon, over several sections, by turns behind what is taught") {
  auto const lessons = [](std::string const& text) {
    return test::facts(text, "lesson", {"weekday", "begins", "sections", "subject", "teacher", "parity"});
  };
  CHECK(lessons(sides + "一、同步课堂\n1. 每周五下午2:30，海东市第五中学李明老师为黑石乡初级中学七年级上书法课。\n") ==
        Lines{"5|14:30||书法|李明|"});
  std::string const table = sides + "支教课程表\n班级：七（1）班\n";
  CHECK(lessons(table + "周四第6节至第7节　茶艺　郦美云\n") == Lines{"4||6、7|茶艺|郦美云|"});
  CHECK(lessons(table + "周一 1-2节 汽车电气（单） 虞江\n周二 1-2节 电工（双周） 池英\n") ==
        Lines{"1||1、2|汽车电气|虞江|odd", "2||1、2|电工|池英|even"});
  CHECK(lessons(sides + "网上授课时间表\n星期二　上午十時　中三甲班　電腦　教師：羅偉\n"
                        "星期四　上午九時　中四乙班　經濟　教師：湯美儀\n") ==
        Lines{"2|10:00||電腦|羅偉|", "4|09:00||經濟|湯美儀|"});
}

TEST_CASE("several things of a month are one event, unless one of them has a nearer time") {
  auto const read = [](std::string const& list) {
    return test::facts(
        "2023年学校结对帮扶工作方案\n支援学校：宁川市第七中学\n受援学校：河套县第二中学\n一、活动安排\n" + list,
        "activity", {"window", "what"});
  };
  CHECK(read("9月：签订帮扶协议；制定年度计划\n10月：第一次送教；家长讲座\n").size() == 2);
  CHECK(read("9月：4日签订帮扶协议；中旬教师跟岗\n10月：第一次送教\n").size() == 3);
}

TEST_CASE("English months as headings, with what is done then in bullets below them") {
  for (char const* bullet : {"- ", "• ", "* "}) {
    INFO(bullet);
    std::string const b(bullet);
    CHECK(test::facts("Support plan 2025 of Larkfield School for Moss Bank School\n\nSupporting school: Larkfield "
                      "School\nRecipient school: Moss Bank School\n\nCalendar\n\nJanuary 2025\n" +
                          b + "Two science teachers of Larkfield arrive at Moss Bank\n" + b +
                          "Meeting of the two heads\nMarch 2025\n" + b + "Open lesson at Moss Bank\n",
                      "activity", {"window", "what"}) ==
          Lines{"2025-01|Meeting of the two heads", "2025-01|Two science teachers of Larkfield arrive at Moss Bank",
                "2025-03|Open lesson at Moss Bank"});
  }
}

TEST_CASE("rows below an annex's title that begin with their numbers and a month are events, without a head") {
  std::string const plan =
      "青山市第七中学帮扶红石镇初级中学2024年工作方案\n一、帮扶内容\n青山市第七中学每月到红石镇初级中学送教一次。\n\n"
      "附：2024年工作进度\n1  三月下旬  两校校长见面会\n2  四月至五月  第一批教师跟岗  28天\n3  九月  教学开放周\n";
  CHECK(test::facts(plan, "activity", {"number", "window"}) ==
        std::vector<std::string>{"1|2024-03-21/2024-03-31", "2|2024-04/2024-05", "3|2024-09"});
}

TEST_CASE("a plain word for what is done heads its column") {
  std::string const plan =
      "青山市第七中学帮扶红石镇初级中学2024年工作方案\n青山市第七中学对口帮扶红石镇初级中学。\n\n"
      "时间 | 事情 | 责任处室\n3月 | 校长见面 | 办公室\n4月 | 语文组送教 | 教务处\n5月 | 期中分析会 | 教科室\n";
  CHECK(test::facts(plan, "activity", {"window", "what"}).size() == 3);
}

TEST_CASE("a caption with its year in Chinese figures holds for its rows") {
  CHECK(test::facts("宁川市第七中学帮扶河套县第二中学工作方案\n支援学校：宁川市第七中学\n受援学校：河套县第二中学\n"
                    "附：二〇二五年活动进度\n1  四月上旬  骨干教师送课\n2  六月  总结会\n3  次年一月  回访\n",
                    "activity", {"window"}) == std::vector<std::string>{"2025-04-01/2025-04-10", "2025-06", "2026-01"});
}

TEST_CASE("a list of dated sentences has events on several days") {
  CHECK(test::facts(
            "宁川市第七中学帮扶河套县第二中学2025年工作方案\n支援学校：宁川市第七中学\n受援学校：河套县第二中学\n"
            "一、活动安排\n3月4日：签订协议\n5月6日、7日：数学组送课\n6月10日：总结会\n",
            "activity", {"window"}) == std::vector<std::string>{"2025-03-04", "2025-06-10", "{2025-05-06,2025-05-07}"});
}

TEST_CASE("short lines that each begin with a time and a comma are events, also below a mere label") {
  CHECK(
      test::facts("宁川市第七中学帮扶河套县第二中学2025年工作方案\n支援学校：宁川市第七中学\n受援学校：河套县第二中学\n"
                  "一、师资\n宁川市第七中学每学期派3名骨干教师到河套县第二中学上示范课。\n节点如下：\n"
                  "3月4日，签订协议\n5月上旬，数学组送课\n11月，总结会\n",
                  "activity", {"window", "what"}) ==
      std::vector<std::string>{"2025-03-04|签订协议", "2025-05-01/2025-05-10|数学组送课", "2025-11|总结会"});
}

TEST_CASE("a weekday above lines of lessons is the day of each; the annex tells whose lessons they are") {
  std::string const text =
      "柏树街小学帮扶石门坎小学工作安排\n\n柏树街小学与石门坎小学结对帮扶。\n一、教学\n1. "
      "柏树街小学教师林若每周到石门坎小学"
      "走教。\n\n附：林若走教课表（第2周至第17周）\n星期三\n第1节 8:20 三年级 音乐\n第2节 9:10 四年级 音乐\n";
  CHECK(test::facts(text, "lesson", {"weekday", "weeks", "sections", "begins", "class", "subject", "teacher"}) ==
        Lines{"3|2、17|1、1|08:20|三年级|音乐|林若", "3|2、17|2、2|09:10|四年级|音乐|林若"});
}

TEST_CASE("what is done in a year, one thing after another, is a list of events and promises nothing besides") {
  std::string const plan =
      "帮扶协议\n甲方（帮扶方）：青山中学\n乙方（受援方）：石桥县中学\n一、内容\n甲方每学期派教师2名到乙方支教。\n"
      "二、年度重点工作（2024年9月—2025年8月）\n① 2024年10月，甲方教师4名到乙方支教；\n② "
      "2025年4月，乙方学生20人到甲方交流（2天）；\n"
      "③ 2025年8月20日前，乙方提交总结。\n";
  CHECK(test::facts(plan, "activity", {"number", "window"}) ==
        std::vector<std::string>{"①|2024-10", "②|2025-04", "③|../2025-08-20"});
  CHECK(test::facts(plan, "measure", {"title"}).size() == 1);
}
