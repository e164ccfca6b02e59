// SPDX-License-Identifier: BSL-1.0
// Tables: what their numbers count, how they lie, what is merged or summed in them; blocks of labels that stand for rows; lists of
// days that look like numbers.
#include "document/facts.hpp"
#include "support/catch.hpp"

namespace {

using Lines = std::vector<std::string>;

std::string const sides = "2024年学校帮扶计划\n支援学校：澄江县第一中学\n受援学校：九溪乡初级中学\n";
std::string const english =
    "Support plan 2024 of Larkfield School for Moss Bank School\n\nSupporting school: Larkfield School\n"
    "Recipient school: Moss Bank School\n\n";

Lines counted(std::string const& text) { return test::facts(text, "target", {"min", "unit"}); }
Lines rows(std::string const& text) { return test::facts(text, "activity", {"window", "what"}); }

/// The titles of the rows of a schedule, with their times, in values that commas part.
Lines rows_of_values(std::string const& text) {
  bangfu::document::SourceOptions options;
  options.name = "计划表.csv";
  bangfu::Plan const plan = bangfu::document::read(bangfu::document::parse_source(text, options)).value;
  Lines out;
  for (bangfu::Activity const& a : plan.activities)
    out.push_back((a.when.window ? a.when.window->to_string() : std::string()) + "|" + std::string(a.title.any()));
  return out;
}

}  // namespace

TEST_CASE("the head of a column may say where the post is that stands below it") {
  CHECK(
      test::facts(
          sides +
              "一、名单\n序号｜姓名｜派出单位｜职称｜在九溪乡初级中学任职\n１｜方敏｜澄江县第一中学｜高级教师｜副校长\n"
              "２｜罗成｜澄江县第一中学｜一级教师｜数学教师\n",
          "person", {"name", "institution", "title", "post"}) ==
      Lines{"方敏|九溪乡初级中学|高级教师|副校长", "罗成|九溪乡初级中学|一级教师|数学教师"});
}

TEST_CASE("what a number of a table counts is said by its head, in brackets, behind a stroke or within a word") {
  auto const table = [](char const* head, char const* first, char const* second) {
    return sides + "一、安排\n序号\t项目\t" + head + "\t备注\n1\t直播教室\t" + first + "\t含安装\n2\t校本研修\t" +
           second + "\t\n";
  };
  for (char const* head : {"金额（万元）", "预算/万元", "经费（单位：万元）", "所需资金（万元）"}) {
    INFO(head);
    CHECK(counted(table(head, "12", "3.5")) == Lines{"12.0|ten_thousand_yuan", "3.5|ten_thousand_yuan"});
  }
  CHECK(counted(table("预算（元）", "12,000", "800")) == Lines{"12000.0|yuan", "800.0|yuan"});
  CHECK(counted(table("数量（台/套）", "12", "3")) == Lines{"12.0|set", "3.0|set"});
  CHECK(counted(table("参训人数", "12", "约3")) == Lines{"12.0|person", "3.0|person"});
  CHECK(counted(table("册数", "12", "30")) == Lines{"12.0|item", "30.0|item"});
  CHECK(counted(table("学时", "12", "3")) == Lines{"12.0|class_hour", "3.0|class_hour"});
  // Nothing says what is counted
  CHECK(counted(table("数量", "12", "3")) == Lines{"12.0|", "3.0|"});
  CHECK(counted(table("金额", "12", "3")) == Lines{"12.0|", "3.0|"});
  // The cell itself says it
  CHECK(counted(table("数量", "12台", "3场")) == Lines{"12.0|set", "3.0|session"});
}

TEST_CASE("the unit of a number beside it, above the table, or in the heading") {
  Lines const money{"12.0|ten_thousand_yuan", "3.0|ten_thousand_yuan"};
  CHECK(counted(sides + "一、投入\n单位：万元\n项目\t金额\n直播教室\t12\n校本研修\t3\n") == money);
  CHECK(counted(sides + "一、投入\n序号\t项目\t数量\t单位\n1\t直播教室\t12\t万元\n2\t校本研修\t3\t万元\n") == money);
  CHECK(counted(sides + "一、名额\n学校\n物理\n美术\n九溪乡初级中学\n2\n1\n澄江县第一中学\n3\n—\n") ==
        Lines{"1.0|person", "2.0|person", "3.0|person"});
  CHECK(test::facts(sides + "附表　任务数\n学校\t送课（节）\t参训（人次）\n九溪乡初级中学\t6\t20\n合计\t6\t20\n",
                    "target", {"what", "min", "unit"})
            .size() == 4);
}

TEST_CASE("tables of two columns, and two of them on one page") {
  CHECK(counted(sides + "一、物资\n品名\t数量（台）\n平板电脑\t30\n打印机\t2\n\n图书\t册数\n科普\t200\n文学\t150\n") ==
        Lines{"150.0|item", "2.0|set", "200.0|item", "30.0|set"});
}

TEST_CASE("numbers of English tables") {
  CHECK(counted(english + "1. Budget\nItem | Budget (RMB 10,000)\nTraining | 12\nBooks | 3.5\n") ==
        Lines{"12.0|ten_thousand_yuan", "3.5|ten_thousand_yuan"});
  CHECK(counted(english + "1. Places\nSchool | Number of teachers\nMoss Bank School | 6\nLarkfield School | 4\n") ==
        Lines{"4.0|person", "6.0|person"});
  CHECK(counted(english + "1. Goods\nGoods | Quantity (sets)\nTablets | 40\nDesks | 20\n") ==
        Lines{"20.0|set", "40.0|set"});
  CHECK(counted(english + "1. Goods\nGoods | Quantity\nPencils | 40\nPaper | 20\n") == Lines{"20.0|", "40.0|"});
}

TEST_CASE("a number that is no number of people sends nobody") {
  CHECK(test::facts(sides + "序号\t时间\t内容\t经费（万元）\n1\t5月\t九溪乡初级中学教师到澄江县第一中学跟岗\t2\n"
                            "2\t6月\t总结会\t1\n",
                    "flow", {"group", "size_min"}) == Lines{"教师|"});
  CHECK(test::facts(sides +
                        "序号\t时间\t内容\t人数\n1\t5月\t九溪乡初级中学教师到澄江县第一中学跟岗\t2\n2\t6月\t总结会\t"
                        "20\n",
                    "flow", {"group", "size_min"}) == Lines{"教师|2.0"});
}

TEST_CASE("what is so already, and what is to be reached in a year") {
  std::string const table =
      sides + "一、指标\n指标名称\t单位\t2023年基数\t2024年目标\n巩固率\t%\t92\t95\n骨干教师\t名\t3\t6\n";
  CHECK(test::facts(table, "target", {"min", "unit", "due"}) == Lines{"6.0|person|2024", "95.0|percent|2024"});
  CHECK(test::facts(table, "result", {"value", "unit"}) == Lines{"3.0|person", "92.0|percent"});
}

TEST_CASE("blocks of labels are tasks: what, by when, who is in charge, what they come to") {
  std::string const block =
      "序号：1\n任务：教师支教\n具体举措：澄江县第一中学选派2名教师到九溪乡初级中学任教一学期\n完成时限：9月底前\n"
      "牵头单位：县教师发展中心\n配合单位：澄江县第一中学教务处\n预期成效：带动培养青年教师5名\n\n"
      "序号：2\n任务：图书捐赠\n具体举措：向九溪乡初级中学赠书600册\n完成时限：6月1日前\n牵头单位：澄江县第一中学大队部"
      "\n"
      "配合单位：九溪乡初级中学办公室\n";
  CHECK(test::facts(sides + block, "measure", {"title", "modality"}) ==
        Lines{"图书捐赠|donation", "教师支教|teaching_support"});
  CHECK(test::facts(sides + block, "target", {"min", "unit", "due"}) ==
        Lines{"5.0|person|2024-09-30", "600.0|item|2024-06-01"});
  // Pairs in one line, below headings, in English
  CHECK(test::facts(sides + "工作项目：联合备课　具体要求：两校每月联合备课一次\n责任部门：教研处　完成时间：12月底\n\n"
                            "工作项目：资源共享　具体要求：开放校本题库\n责任部门：信息中心　完成时间：3月底\n",
                    "measure", {"title"}) == Lines{"联合备课", "资源共享"});
  CHECK(test::facts(english +
                        "Task: Science\nAction: Larkfield School sends two teachers to Moss Bank School for one term\n"
                        "Lead office: Academic Office\nDeadline: by 30 September 2024\n\n"
                        "Task: Reading\nAction: Larkfield School gives 80 books to Moss Bank School\n"
                        "Lead office: Library\nDeadline: by 31 October 2024\n",
                    "measure", {"title"}) == Lines{"Reading", "Science"});
}

TEST_CASE("days with a full stop between month and day are no numbers, and numbers are no days") {
  Lines const expected{"2024-03-12|联合教研", "2024-03-26|教师来校听课", "2024-04-08|校长互访"};
  CHECK(rows(sides + "一、活动台账\n3.12 联合教研\n3.26 教师来校听课\n4.8 校长互访\n") == expected);
  CHECK(rows(sides + "一、活动台账\n3/12 联合教研\n3/26 教师来校听课\n4/8 校长互访\n") == expected);
  CHECK(rows(sides + "一、活动台账\n3月12日——联合教研\n3月26日——教师来校听课\n4月8日——校长互访\n") == expected);
  CHECK(rows(sides + "一、主要任务\n1.1 两校每月联合教研一次。\n1.2 组织教师互访。\n1.3 开放题库。\n").empty());
}

TEST_CASE("values without heads, below a title, or with heads in their first column") {
  Lines const expected{"2024-03|签订协议", "2024-04|送教下乡", "2024-05|教师跟岗"};
  std::string const title = "澄江县第一中学帮扶九溪乡初级中学2024年工作安排,,,\n";
  CHECK(rows_of_values(title + "填表：办公室,,,\n3月,签订协议,两校校长,办公室\n4月,送教下乡,语文教师3人,教务处\n5月,"
                               "教师跟岗,教师4人,教务处\n") == expected);
  CHECK(rows_of_values(title + "时间,3月,4月,5月\n活动,签订协议,送教下乡,教师跟岗\n责任部门,办公室,教务处,教务处\n") ==
        expected);
  CHECK(rows(sides + "时间\t3月\t4月\t5月\n活动\t签订协议\t送教下乡\t教师跟岗\n责任部门\t办公室\t教务处\t教务处\n") ==
        expected);
}

TEST_CASE("cells that are merged with those above, rows of sums, notes") {
  CHECK(rows_of_values(
            "澄江县第一中学帮扶九溪乡初级中学2024年工作安排,,,\n阶段,时间,内容,责任部门\n准备,3月,成立专班,校办\n"
            ",,签订协议,校办\n实施,4月,送教下乡,教务处\n,5月,教师跟岗,教务处\n合计,,4项,\n注：时间可以调整,,,\n") ==
        Lines{"2024-03|成立专班", "2024-03|签订协议", "2024-04|送教下乡", "2024-05|教师跟岗"});
}

TEST_CASE("tables drawn with characters, whose rows may take several lines") {
  std::string const table =
      "┌──┬────┬──────────┬────┐\n│序号│任务│具体内容│责任单位│\n├──┼────┼──────────┼────┤\n"
      "│1│干部交流│澄江县第一中学派1名副校长到│县教育局│\n│ │ │九溪乡初级中学任职│人事股│\n├──┼────┼──────────┼────┤\n"
      "│2│捐赠│澄江县第一中学捐赠课桌80套│澄江县第一中学总务处│\n└──┴────┴──────────┴────┘\n";
  CHECK(test::facts(sides + table, "measure", {"title"}) == Lines{"干部交流", "捐赠"});
  CHECK(test::facts(sides + table, "flow", {"from", "to", "size_min"}) == Lines{"澄江县第一中学|九溪乡初级中学|1.0"});
  CHECK(test::facts(sides + table, "responsible", {"side", "department"}) ==
        Lines{"县教育局|人事股", "澄江县第一中学|总务处"});
}

TEST_CASE("a label and its value, parted by a tab or a bar, are as if a colon stood between them") {
  for (char const* mark : {"\t", " | ", "：", "｜"}) {
    INFO(mark);
    std::string const m(mark);
    std::string const text =
        "2024年学校帮扶任务清单\n帮扶学校" + m + "澄江县第一中学\n受援学校" + m + "九溪乡初级中学\n\n任务名称" + m +
        "教师支教\n任务内容" + m + "澄江县第一中学选派2名教师到九溪乡初级中学任教一学期\n责任部门" + m +
        "澄江县第一中学人事处\n完成时间" + m + "2024年9月\n\n任务名称" + m + "图书捐赠\n任务内容" + m +
        "澄江县第一中学捐赠图书600册\n责任部门" + m + "澄江县第一中学图书馆\n完成时间" + m + "2024年5月\n";
    CHECK(test::facts(text, "party", {"name", "role"}) ==
          Lines{"九溪乡初级中学|recipient", "澄江县第一中学|supporting"});
    CHECK(test::facts(text, "measure", {"title"}) == Lines{"图书捐赠", "教师支教"});
    CHECK(test::facts(text, "responsible", {"side", "department"}) ==
          Lines{"澄江县第一中学|人事处", "澄江县第一中学|图书馆"});
  }
}

TEST_CASE("what a row counts may stand in its name, and what was done already in the head") {
  std::string const table = sides + "项目\t本月完成\t累计完成\t年度目标\n送课（节）\t4\t16\t40\n跟岗（人）\t2\t5\t10\n";
  CHECK(test::facts(table, "target", {"what", "min", "unit"}) == Lines{"跟岗跟岗|10.0|person", "送课送课|40.0|lesson"});
  CHECK(test::facts(table, "result", {"value", "unit"}) ==
        Lines{"16.0|lesson", "2.0|person", "4.0|lesson", "5.0|person"});
}

TEST_CASE("whoever is listed with the place to go to comes from the other side") {
  CHECK(test::facts(sides + "姓名\t学科\t派往学校\t起止时间\t任务\n李俊峰\t物理\t九溪乡初级中学\t2024年3月—7月\t任教\n"
                            "王晓梅\t美术\t九溪乡初级中学\t2024年9月—12月\t任教\n",
                    "flow", {"from", "to", "who"}) ==
        Lines{"澄江县第一中学|九溪乡初级中学|李俊峰", "澄江县第一中学|九溪乡初级中学|王晓梅"});
}

TEST_CASE("English tables of tasks with targets and their units") {
  CHECK(counted(english +
                "Task\tTarget\tUnit\tLead\tBy when\nScience teachers to Moss Bank School\t3\tteachers\tAcademic Office"
                "\tSeptember\nGift of books\t400\tbooks\tLibrary\tJune\nTotal\t-\t-\t-\t-\n") ==
        Lines{"3.0|person", "400.0|item"});
  CHECK(counted(english + "Table 2. Costs\nItem\tYuan\tPaid by\nTravel\t12,000\tLarkfield School\nBooks\t8,000\tAlumni "
                          "Association\n") == Lines{"12000.0|yuan", "8000.0|yuan"});
}

TEST_CASE("rules around groups of rows do not make one row of two that both hold a number") {
  std::string const table =
      "┌────┬──┬──┐\n│学校│人数│备注│\n├────┼──┼──┤\n│九溪小学│3│音乐│\n│石坝小学│4│ │\n├────┼──┼──┤\n│合计│7│ │\n"
      "└────┴──┴──┘\n";
  CHECK(test::facts(sides + "一、选派名额\n" + table, "target", {"min", "unit"}) ==
        Lines{"3.0|person", "4.0|person", "7.0|person"});
  std::string const broken =
      "┌────┬──┬──┐\n│学校│人数│备注│\n├────┼──┼──┤\n│九溪乡石│3│音乐│\n│坝村小学│ │ │\n├────┼──┼──┤\n│白云小学│4│ │\n"
      "└────┴──┴──┘\n";
  CHECK(test::facts(sides + "一、选派名额\n" + broken, "target", {"min", "unit"}) == Lines{"3.0|person", "4.0|person"});
}

TEST_CASE("a table of offices and limits says when, where the body has told what; else it says what is to be done") {
  std::string const body =
      "一、措施\n1.澄江县第一中学选派2名教师到九溪乡初级中学支教。\n2.两校开展联合教研。\n"
      "3.九溪乡初级中学组织学生到澄江县第一中学研学。\n";
  std::string const head = "二、任务清单\n序号\t任务\t责任单位\t完成时限\n";
  std::string const told =
      "1\t选派教师支教\t澄江县第一中学教务处\t9月底\n2\t联合教研\t澄江县第一中学教科室\t10月底\n"
      "3\t组织学生研学\t九溪乡初级中学德育处\t5月底\n";
  std::string const gift = "4\t捐赠图书300册\t澄江县第一中学图书馆\t6月底\n";
  CHECK(rows(sides + body + head + told).size() == 3);
  Lines const due = test::facts(sides + body + head + told + gift, "target", {"min", "unit", "due"});
  CHECK(std::count(due.begin(), due.end(), "300.0|item|2024-06-30") == 1);
  CHECK(rows(sides + body + head + told + gift).size() == 3);
  std::string const untold = "1\t改造实验室\t澄江县第一中学总务处\t9月底\n2\t修订章程\t澄江县第一中学办公室\t10月底\n";
  CHECK(test::facts(sides + body + head + told, "measure", {"title"}).size() == 3);
  CHECK(test::facts(sides + body + head + untold, "measure", {"title"}).size() > 3);
}

TEST_CASE("the name of a row tells its unit before the caption does; what is still to be finished is no result") {
  std::string const table = sides + "任务表（单位：节）\n项目\t年度目标\n送课\t40\n跟岗（人）\t10\n";
  CHECK(counted(table) == Lines{"10.0|person", "40.0|lesson"});
  for (char const* head : {"应完成节数", "需完成节数", "累计节数"}) {
    INFO(head);
    CHECK(test::facts(sides + "项目\t" + head + "\n送课\t12\n评课\t9\n", "result", {"value"}).empty());
  }
  CHECK(test::facts(sides + "项目\t已完成节数\n送课\t12\n评课\t9\n", "result", {"value"}) == Lines{"12.0", "9.0"});
}

TEST_CASE(
    "in a table of pairs with places those whom the title names go from the one school to the other; the sum is a "
    "row") {
  std::string const table =
      "青山区教育局关于选派支教教师的通知\n各学校：\n一、任务\n1.组织支教教师每月上示范课2节。\n\n附件 名额分配\n"
      "序号  派出学校  受援学校  名额（人）\n1  青山区第七中学  红石镇初级中学  3\n2  青山区第九中学  柳坪乡中学  2\n"
      "   合  计    5\n";
  CHECK(test::facts(table, "flow", {"from", "to", "group", "size_min"}) ==
        Lines{"青山区第七中学|红石镇初级中学|支教教师|3.0", "青山区第九中学|柳坪乡中学|支教教师|2.0"});
  Lines const places = test::facts(table, "target", {"min", "unit"});
  CHECK(std::count(places.begin(), places.end(), "5.0|person") == 1);
  CHECK(std::count(places.begin(), places.end(), "2.0|person") == 1);
}

TEST_CASE("fields name the rows of a table where several things are to be done in each") {
  std::string const table =
      "序号 | 事项 | 具体内容 | 完成时限 | 责任单位\n"
      "一 | 队伍 | 选派4名教师到九溪乡初级中学支教一年；九溪乡初级中学3名教师到澄江县第一中学跟岗 | 9月底前 | 人事科\n"
      "二 | 学生 | 组织30名学生到澄江县第一中学研学；捐赠图书200册 | 11月 | 德育处\n";
  CHECK(test::facts(sides + table, "area", {"number", "title"}) == Lines{"一|队伍", "二|学生"});
  Lines const measures = test::facts(sides + table, "measure", {"area", "modality"});
  CHECK(measures.size() == 4);
  CHECK(std::count(measures.begin(), measures.end(), "队伍|teaching_support") == 1);
  std::string const titles =
      "序号 | 任务 | 具体要求 | 完成时限 | 责任单位\n"
      "1 | 派驻教师 | 澄江县第一中学派2名教师到九溪乡初级中学任教一年 | 9月底前 | 人事科\n"
      "2 | 教师跟岗 | 九溪乡初级中学3名教师到澄江县第一中学跟岗 | 11月底前 | 教务处\n";
  CHECK(test::facts(sides + titles, "area", {"title"}).empty());
}

TEST_CASE("the last cell of a row goes on above the next row") {
  std::string const table =
      "序号 | 任务 | 具体要求 | 完成时限 | 责任处室\n"
      "1 | 支教 | 澄江县第一中学选派语文、数学教师各一名到九溪乡\n初级中学任教一学期 | 9月底前 | 学科\n建设处\n"
      "2 | 教研 | 两校每学期联合开展教研活动不少于三次，互派教师上\n研讨课 | 全年 | 教科室\n"
      "3 | 捐书 | 澄江县第一中学向九溪乡初级中学捐赠图书三百册，充\n实图书角 | 12月底前 | 图书馆\n";
  CHECK(test::facts(sides + table, "responsible", {"department"}) == Lines{"图书馆", "学科建设处", "教科室"});
}

TEST_CASE("a character that a cell has broken off ends no table") {
  CHECK(rows("2024年学校帮扶计划\n支援学校：澄江县第一中学\n受援学校：九溪乡初级中学\n\n"
             "一、师资\n1.澄江县第一中学每月送课一次。\n\n附表：协作安排（2023年9月起）\n"
             "时间　　　　事项　　　　　　　　　地点　　　　　参加人员\n"
             "9月中旬　　 协作委员会会议　　　　澄江一中　　　乙方校长等4\n人\n"
             "10月　　　　组长见习　　　　　　　澄江一中　　　教研组长5人\n"
             "12月　　　　工作室送课　　　　　　九溪初中　　　工作室成员3人\n") ==
        Lines{"2023-09-11/2023-09-20|协作委员会会议", "2023-10|组长见习", "2023-12|工作室送课"});
}

TEST_CASE("rows that the page has broken are joined below a head in traditional script as in simplified") {
  std::string const table =
      "序號 | 事項 | 具體內容 | 完成時限 | 責任單位\n"
      "一 | 師資 | 選派4名教師到九溪鄉初級中學支教一年；九溪鄉初級中學3名\n教師到澄江縣第一中學跟崗 | 9月底前 | "
      "人事科\n"
      "二 | 學生 | 組織30名學生到澄江縣第一中學研學；捐贈圖\n書200冊 | 11月 | 德育處\n"
      "三 | 課程 | 開發校本課程1門；開放數字圖書\n館 | 12月 | 教務處\n";
  CHECK(test::facts(sides + table, "area", {"number"}) == Lines{"一", "三", "二"});
}

TEST_CASE("a line below a head that has a mark and no cell is no row") {
  for (char const* rest : {"|\n", " | \n", "|", "\t\n", ",\n"})
    CHECK_FALSE(test::facts(sides + "图书 | 册数\n" + rest + "科普 | 30\n", "document", {"title"}).empty());
}

TEST_CASE("numbers tell how many cells a row has, one in each line; a caption is no head") {
  std::string const rows =
      "序号\n东片学校\n主攻方向\n西片学校\n1\n海东市第五中学\n数学教研\n黑石乡初级中学\n2\n海东市第六中学\n英语教研\n"
      "白河乡初级中学\n3\n海东市第七中学\n校园足球\n青沙乡初级中学\n";
  CHECK(test::facts("关于开展学校结对帮扶工作的通知\n各学校：\n现将结对名单印发给你们。\n结对名单\n" + rows, "party",
                    {"role", "name"}) == Lines{"recipient|白河乡初级中学", "recipient|青沙乡初级中学",
                                               "recipient|黑石乡初级中学", "supporting|海东市第七中学",
                                               "supporting|海东市第五中学", "supporting|海东市第六中学"});
  std::string const events =
      "进度安排\n时间\n工作\n备注\n3月\n签订协议\n两校\n4月\n教师到岗\n人事科\n5月\n联合教研\n线上\n";
  CHECK(test::facts(sides + events, "activity", {"what", "window"}) ==
        Lines{"教师到岗|2024-04", "签订协议|2024-03", "联合教研|2024-05"});
}

TEST_CASE("where the event of a row and its column of ways disagree, nobody is left whom no journey names") {
  auto const source =
      bangfu::document::text_source(sides +
                                    "序号 | 时间 | 内容 | 走向\n1 | 3月 | 九溪乡初级中学3名教师到澄江县第一中学跟岗 | "
                                    "澄江县第一中学→九溪乡初级中学\n2 | 4月 | 送课 | 澄江县第一中学→九溪乡初级中学\n");
  bangfu::Plan const plan = bangfu::document::read(source).value;
  std::vector<bangfu::ParticipantId> named;
  for (bangfu::Activity const& row : plan.activities)
    for (bangfu::Flow const& flow : row.flows) named.insert(named.end(), flow.who.begin(), flow.who.end());
  CHECK(plan.activities.size() == 2);
  for (bangfu::Participant const& p : plan.participants) CHECK(std::count(named.begin(), named.end(), p.id) == 1);
}

TEST_CASE("what is asked for stands beside the task, and who takes part beside who leads") {
  std::string const table =
      "序号 / 任务 / 内容及标准 / 牵头单位 / 参与单位 / 时限\n"
      "1 / 教师跟岗 / 九溪乡初级中学教师2人到澄江县第一中学跟岗一个月 / 九溪乡初级中学教导处 / 澄江县第一中学教务处 / "
      "11月底前\n"
      "2 / 图书捐赠 / 澄江县第一中学捐赠图书300册 / 澄江县第一中学图书馆 / — / 12月\n";
  CHECK(test::facts(sides + table, "measure", {"title"}) == Lines{"图书捐赠", "教师跟岗"});
  CHECK(test::facts(sides + table, "responsible", {"side", "department"}) ==
        Lines{"九溪乡初级中学|教导处", "澄江县第一中学|图书馆", "澄江县第一中学|教务处"});
}

TEST_CASE("a heading right below the head of a table is no part of it, and all parts of a table are alike") {
  std::string const table =
      "序号\t任务\t甲方责任处室\t乙方责任处室\t完成时限\n一、教师成长\n"
      "1\t澄江县第一中学选派3名教师到九溪乡初级中学支教一年\t人事处\t教导处\t2月底前\n"
      "2\t九溪乡初级中学选派4名教师到澄江县第一中学跟岗\t教务处\t教导处\t6月底前\n"
      "3\t双方结成师徒6对\t教科室\t教导处\t全年\n二、设备更新\n"
      "4\t澄江县第一中学捐赠计算机20台\t总务处\t总务处\t3月底前\n";
  CHECK(test::facts(sides + table, "area", {"number"}) == Lines{"一", "二"});
  CHECK(test::facts(sides + table, "measure", {"title"}).size() == 4);
  CHECK(rows(sides + table).empty());
}

TEST_CASE("the foot of a paper below a table with tabs is no row of it") {
  std::string const notice =
      "云岗县教育局关于开展结对帮扶的通知\n各学校：\n现将名单印发给你们。\n附件\n结对名单\n"
      "序号\t支援学校\t受援学校\t支教教师数\n1\t云岗县第一中学\t白石镇中学\t3\n2\t云岗县第二中学\t青沙乡中学\t2\n"
      "云岗县教育局办公室\t2024年8月30日印发\n";
  CHECK(test::facts(notice, "document", {"printed_on"}).back() == "2024-08-30");
  CHECK(test::facts(notice, "target", {"min"}) == Lines{"2.0", "3.0"});
}

TEST_CASE("a deadline in a cell of its own ends with the cell") {
  std::string const rows =
      "序号　时间　内容　责任单位\n8　5月7日前　提交方案　支援学校\n9　6月20日前　来校签约　支援学校\n"
      "10　7月10日前　期末总结　支援学校\n";
  CHECK(test::facts(sides + rows, "activity", {"number", "what", "window"}) ==
        Lines{"10|期末总结|../2024-07-10", "8|提交方案|../2024-05-07", "9|来校签约|../2024-06-20"});
}

TEST_CASE("a name over the date of the paper is no cell, and a weekday alone begins a row") {
  std::string const rows =
      "重点活动\n序号\n周次\n内容\n地点\n1\n第2周\n结对会商\n东校区\n2\n第6周\n联合教研\n西校区"
      "\n";
  CHECK(test::facts(sides + rows + "澄江县第一中学\n2024年2月20日\n", "document", {"signed_on"}).back() ==
        "2024-02-20");
  std::string const lessons =
      "走教课表\n星期\n节次\n班级\n科目\n教师\n三\n第3节\n七（2）班\n物理\n康素一\n五\n第2节\n"
      "七（1）班\n物理\n康素一\n";
  CHECK(test::facts(sides + lessons, "lesson", {"weekday", "class"}) == Lines{"3|七（2）班", "5|七（1）班"});
}

TEST_CASE("a whole date is a cell where a row waits for its time") {
  CHECK(rows(sides +
             "附件：\n活动日程\n编号\n时间\n活动\n承办\n人数及天数\n01\n2024年9月6日\n首次例会\n澄江县第一中学\n"
             "校级干部\n02\n10月中旬\n送课\n九溪乡初级中学\n教师2人，1天\n") ==
        Lines{"2024-09-06|首次例会", "2024-10-11/2024-10-20|送课"});
}

TEST_CASE("as much of a full name as stands before its bracket is a name of its own") {
  CHECK(test::facts("云岭镇中心小学帮扶教学点安排\n由中心小学（全称澄江县云岭镇中心小学）帮扶松坡教学点。\n"
                    "一、走教\n中心小学选派音乐教师2名到松坡教学点走教。\n",
                    "flow", {"from", "to"}) == Lines{"澄江县云岭镇中心小学|松坡教学点"});
}

TEST_CASE("a list of schools tells what each is, what it is called and who is to be asked there") {
  std::string const list =
      "澄江片区学校帮扶联络表\n\n单位全称\t简称\t在联盟中的身份\t分管领导\t联络员\t联络部门\n"
      "澄江县第一中学\t澄一中\t帮扶学校\t副校长 陶克勤\t马文秀\t办公室\n"
      "九溪乡初级中学\t九溪中学\t受援学校\t校长 罗春生\t白晓东\t教导处\n";
  CHECK(test::facts(list, "party", {"name", "role"}) == Lines{"九溪乡初级中学|recipient", "澄江县第一中学|supporting"});
  CHECK(test::facts(list, "person", {"name", "institution", "post"}) ==
        Lines{"白晓东|九溪乡初级中学|联络员", "罗春生|九溪乡初级中学|校长", "陶克勤|澄江县第一中学|副校长",
              "马文秀|澄江县第一中学|联络员"});
}

TEST_CASE("cells stand below each other under heads that stand side by side, and whole strokes part cells") {
  CHECK(rows(sides +
             "送教安排\n次序　时间　内容　前往人员　地点\n第一次\n2024年3月中旬\n示范课\n澄江县第一中学教师3人\n"
             "九溪乡初级中学\n第二次\n2024年5月18日\n家长讲座\n澄江县第一中学教师 刘敏\n九溪乡初级中学\n") ==
        Lines{"2024-03-11/2024-03-20|示范课", "2024-05-18|家长讲座"});
  CHECK(rows(sides +
             "附：来往一览\n事项／人员／人数／去向／时间\n跟岗／九溪乡初级中学教师／4／澄江县第一中学／2024年4月\n"
             "送课／澄江县第一中学教师／2／九溪乡初级中学／2024年5月\n") == Lines{"2024-04|跟岗", "2024-05|送课"});
}

TEST_CASE("English: a head tells what is to be done by when") {
  CHECK(test::facts("Fernhill High School helps Dunlin Valley School: Action List 2025\n\n"
                    "Supporting school: Fernhill High School\nRecipient school: Dunlin Valley School\n\n"
                    "Item\tAction\tOffice in charge\tTo be done by\n"
                    "1\tFernhill High School gives 10 demonstration lessons at Dunlin Valley School\tLearning "
                    "Office\t14 November 2025\n"
                    "2\tDunlin Valley School writes 2 reports on its lessons\tAcademic Office\t30 May 2025\n",
                    "target", {"min", "due"}) == Lines{"10.0|2025-11-14", "2.0|2025-05-30"});
}

TEST_CASE("tasks in a drawn tree, and columns of need and support") {
  std::string const tree = sides +
                           "┌ 任务一　教师交流\n│内容：澄江县第一中学选派2名教师到九溪乡初级中学支教一年\n"
                           "│责任：澄江县第一中学教务处（主任 王秀英）；九溪乡初级中学教导处配合\n"
                           "└ 任务二　资源共享\n　内容：澄江县第一中学捐赠图书300册\n　责任：澄江县第一中学总务处\n";
  CHECK(test::facts(tree, "area", {"title", "number"}) == Lines{"教师交流|任务一", "资源共享|任务二"});
  CHECK(test::facts(tree, "responsible", {"department"}) == Lines{"总务处", "教务处", "教导处"});
  CHECK(test::facts(tree, "person", {"name", "post"}) == Lines{"王秀英|教务处主任"});
  std::string const table = sides +
                            "序号 | 九溪乡初级中学的需求 | 澄江县第一中学的支援 | 谁来办 | 时限\n"
                            "1 | 缺少图书 | 捐赠图书300册 | 澄江县第一中学图书馆 | 5月底前\n"
                            "2 | 教师课堂管理弱 | 接收3名教师跟岗一周 | 澄江县第一中学教务处 | 6月底前\n";
  CHECK(test::facts(table, "measure", {"title"}).size() == 2);
}
