// SPDX-License-Identifier: BSL-1.0
// How a paper is laid out: headings without numbers, numbers without marks, titles before sentences, lists of annexes.
#include <tuple>

#include "document/facts.hpp"
#include "document/transform.hpp"
#include "support/catch.hpp"

namespace {

using Lines = std::vector<std::string>;

std::string const title = "青山市第七中学帮扶红石镇初级中学2023年工作方案\n\n";

Lines measures(std::string const& body) { return ::test::facts(title + body, "measure", {"title"}); }
Lines areas(std::string const& body) { return ::test::facts(title + body, "area", {"number", "title"}); }

}  // namespace

TEST_CASE("short lines over sentences are headings, and neither fields nor measures") {
  std::string const sentences[] = {"青山市第七中学每学期派3名骨干教师到红石镇初级中学上示范课。\n",
                                   "青山市第七中学向红石镇初级中学开放题库。\n",
                                   "跟岗教师食宿费由青山市第七中学承担。\n"};
  for (char const* const gap : {"", "\n"}) {
    std::string const body =
        "师资培训\n" + sentences[0] + gap + "资源共享\n" + sentences[1] + gap + "经费\n" + sentences[2];
    CHECK(measures(body).size() == 2);
    CHECK(areas(body).empty());
    CHECK(::test::facts(title + body, "term", {"term"}) == Lines{"cost"});
  }
  CHECK(measures("谁来做\n红石镇初级中学由教导主任吴春梅对接。\n\n做什么\n" + sentences[0] +
                 "\n要做到什么\n红石镇初级中学开出汇报课6节。\n")
            .size() == 1);
}

TEST_CASE("a Chinese number in brackets numbers a heading, and a label in them heads nothing") {
  CHECK(areas("【一】师资培训\n1、青山市第七中学每学期派3名骨干教师到红石镇初级中学上示范课。\n"
              "【二】资源共享\n1、青山市第七中学向红石镇初级中学开放题库。\n") ==
        Lines{"【一】|师资培训", "【二】|资源共享"});
}

TEST_CASE("numbers with nothing but a blank behind them number the items of a series") {
  std::string const body =
      "三 主要工作\n1 师资共享。青山市第七中学向红石镇初级中学派出3名教师。\n2 教研同步。两校每月联合教研一次。\n"
      "3 德育联动。两校大队部每学期开展实践活动两次。\n";
  CHECK(areas(body) == Lines{"1|师资共享", "2|教研同步", "3|德育联动"});
  CHECK(measures(body).size() == 3);
  // One alone numbers nothing
  CHECK(areas("三 主要工作\n3 德育联动。两校大队部每学期开展实践活动两次。\n").empty());
}

TEST_CASE("a title before the sentences of an enumerated paragraph is no measure besides") {
  CHECK(measures("一、措施\n一是送课。青山市第七中学语文组每月到红石镇初级中学送课一次。\n"
                 "二是跟岗。红石镇初级中学2名班主任到青山市第七中学跟岗两周。\n")
            .size() == 2);
}

TEST_CASE("the list of annexes promises nothing") {
  CHECK(
      measures("一、措施\n1.两校每月联合教研一次。\n\n附件：1.结对协议（样本）\n2.结对情况统计表\n3.联合教研安排\n") ==
      Lines{"两校每月联合教研一次"});
}

TEST_CASE("a part of the paper in one paragraph, behind the fields, lies in none of them") {
  Lines const read = ::test::facts(
      title + "1. 学生交流\n两校每学期举办联欢一次。\n\n工作机制：双方校领导每年互访一次；年底召开联席会议。\n",
      "measure", {"modality", "area"});
  CHECK(std::find(read.begin(), read.end(), "exchange_visit|学生交流") == read.end());
  CHECK(std::find(read.begin(), read.end(), "exchange_visit|") != read.end());
}

TEST_CASE("feasts, ordinals and how often count no lessons, and are no weekday") {
  std::string const body = "一、措施\n1.两校每学期书信往来2次，六一节前共同举办一次联欢。\n";
  Lines const promised = ::test::facts(title + body, "commitment", {"min", "unit"});
  CHECK(promised.size() == 2);
  for (std::string const& line : promised) CHECK(line.find("lesson") == std::string::npos);
  CHECK(::test::facts(title + "1.第二、三位教师到青山市第七中学跟岗。\n", "target", {"min"}).empty());
  CHECK(::test::facts(title + "1.五（3）班和红石镇初级中学七年级同上一节网络美术课，每两周一次。\n", "lesson",
                      {"weekday"})
            .empty());
}

TEST_CASE("the label of a post is no part of it") {
  CHECK(::test::facts("帮扶协议书\n甲方：青山市第七中学\n法定代表人：秦永康　职务：校长\n乙方：红石镇初级中学\n"
                      "法定代表人：贺国强　职务：校长\n甲方帮扶乙方，每月联合教研一次。\n",
                      "person", {"name", "institution", "post"}) ==
        Lines{"秦永康|青山市第七中学|校长", "贺国强|红石镇初级中学|校长"});
}

TEST_CASE("what a school is, and that both meet, counts nothing; meetings below other headings are measures") {
  std::string const plan = title + "一、措施\n1.两校每月联合教研一次。\n";
  CHECK(::test::facts(plan + "红石镇初级中学是我区一所农村初中。\n", "target", {"min"}).empty());
  CHECK(::test::facts(plan + "二、联络\n双方办公室负责日常联络。每月底两校碰头一次。\n", "commitment",
                      {"min", "unit", "per"}) == Lines{"1.0|time|month", "1.0|time|month"});
  CHECK(::test::facts(plan + "二、联络\n双方每学期末召开一次联席会议。\n", "measure", {"modality"}).size() == 2);
}

TEST_CASE("a bureau does not call itself a school") {
  std::string const notice =
      "青山市教育局关于做好结对帮扶工作的通知\n\n一、措施\n1.青山市第七中学帮扶红石镇初级中学，校长负责本校工作。\n"
      "2.两校每月联合教研一次。\n\n青山市教育局\n2023年9月1日\n";
  Lines const parties = ::test::facts(notice, "party", {"name", "called"});
  CHECK(parties.size() >= 2);
  for (std::string const& line : parties) CHECK(line.find("本校") == std::string::npos);
}

TEST_CASE("tables of tasks are read under the heads that offices give their columns") {
  for (auto const& [task, meaning, office, when] : {std::tuple{"任务", "具体要求", "责任处室", "完成时限"},
                                                    std::tuple{"重点工作", "工作要求", "责任学校", "完成节点"},
                                                    std::tuple{"项目", "主要做法", "责任主体", "完成时间"}}) {
    INFO(task << ' ' << meaning);
    std::string const table =
        std::string("一、任务分解\n编号\t") + task + "\t" + meaning + "\t" + office + "\t" + when +
        "\n1\t送教\t青山市第七中学每月到红石镇初级中学送课2节\t青山市第七中学教务处\t2023年12月前\n"
        "2\t跟岗\t红石镇初级中学3名教师到青山市第七中学跟岗20天\t红石镇初级中学办公室\t2023年11月底前\n";
    CHECK(::test::facts(title + table, "measure", {"title"}).size() == 2);
    CHECK(::test::facts(title + table, "flow", {"from", "to"}).size() == 2);
    CHECK(::test::facts(title + table, "responsible", {"side", "department"}) ==
          Lines{"红石镇初级中学|办公室", "青山市第七中学|教务处"});
  }
}

TEST_CASE("a drawn rule between two paragraphs keeps them apart, however they are broken") {
  std::string const first =
      "　　青山市第七中学每学期选派三名骨干教师到红石镇初\n级中学支教一学期，承担课堂教学和教研组工作，支教期\n间带好两"
      "名徒弟，听课和评课都有记录，"
      "并且带徒传授经验\n";
  std::string const second =
      "两校校长每学期互访两次，共同研究学校发展规划和教师\n培养办法，互访的时间由双方的校长办公室共同商定好以\n后再告诉"
      "各自的教研组。\n";
  CHECK(measures("一、措施\n" + first + "──────────\n" + second) != measures("一、措施\n" + first + second));
}

TEST_CASE("a table that tells to which school people are sent is a plan, though it has no title") {
  std::string const rows =
      "1,9月,结对协议签订,柳树湾初级中学,5,办公室\n2,10月,语文送课下乡,柳树湾初级中学,8,教务处\n"
      "3,11月,柳树湾初级中学班主任跟岗一周,江岸区第九中学,4,德育处\n";
  auto const is_plan = [](std::string const& text) {
    return bangfu::document::read(bangfu::document::text_source(text)).is_plan;
  };
  CHECK(is_plan("序号,月份,活动内容,派往学校,人数,负责科室\n" + rows));
  CHECK_FALSE(
      is_plan("序号,月份,活动内容,地点,人数,负责科室\n1,9月,开学典礼,操场,500,办公室\n2,10月,运动会,操场,500,"
              "体育组\n3,11月,期中考试,教室,500,教务处\n"));
}

TEST_CASE("what a party promises begins a paragraph, though the line above it is full") {
  std::string const body =
      "江岸市护理学校对口帮扶合约\n甲方：江岸市护理学校；乙方：柳树湾县卫生职业学校\n甲方承诺：每学期向乙方选派护理教师"
      "2人，驻校不少\n"
      "于6周；为乙方学生提供实习岗位30个，岗位实习期\n为五个月。\n";
  CHECK(::test::facts(body, "measure", {"modality"}).size() == 2);
  CHECK(::test::facts(body, "party", {"name"}).size() == 2);
}

TEST_CASE("a heading that names whose task it is heads no field, and the titled items below it do") {
  CHECK(areas("三、支教教师的任务\n1.顶岗授课。支教教师每周任课不少于8节。\n2.带徒传艺。支教教师带教青年教师2名。\n") ==
        Lines{"1|顶岗授课", "2|带徒传艺"});
}

TEST_CASE("minutes that tell what was reported, and of nothing decided, are no plan") {
  std::string const head = "青山区城乡教育共同体联席会议纪要\n9月4日，青山区城乡教育共同体召开联席会议，";
  auto const is_plan = [](std::string const& text) {
    return bangfu::document::read(bangfu::document::text_source(text)).is_plan;
  };
  CHECK_FALSE(is_plan(head +
                      "听取两校汇报。\n一、青山市第七中学汇报\n一年来，青山市第七中学派出支教教师6人，听课40节。\n"
                      "二、红石镇初级中学汇报\n红石镇初级中学选送教师8人跟岗，校长发言表示感谢。\n"));
  CHECK(is_plan(head + "议定如下事项。\n一、青山市第七中学每学期选派2名教师到红石镇初级中学支教。\n"
                       "二、红石镇初级中学每学期选送3名教师到青山市第七中学跟岗。\n"));
}

namespace {

/// A field of the paper itself, of a plan with a line below its title, sentences and a foot.
std::string of_the_paper(char const* field, std::string const& below, std::string const& foot) {
  Lines const all = ::test::facts("青山市第七中学帮扶红石镇初级中学工作方案\n" + below +
                                      "\n一、送教\n青山市第七中学每学期派3名骨干教师到红石镇初级中学上示范课。\n"
                                      "二、管理\n青山市第七中学每学期到红石镇初级中学指导1次。\n\n" +
                                      foot,
                                  "document", {field});
  for (std::string const& one : all)
    if (!one.empty()) return one;
  return {};
}

std::string of_the_english_paper(char const* field, std::string const& head, std::string const& foot) {
  Lines const all = ::test::facts(head +
                                      "Plan of Support for Alder Vale School\n\nMarlow High School will support Alder "
                                      "Vale School.\n\n1. Teaching\nMarlow High School shall send two teachers of "
                                      "physics to Alder Vale School each term.\n\n" +
                                      foot,
                                  "document", {field});
  for (std::string const& one : all)
    if (!one.empty()) return one;
  return {};
}

}  // namespace

TEST_CASE("dates at the foot and below the title are of signing, issue or print as the words beside them say") {
  CHECK(of_the_paper("issued_on", "", "青山市第七中学\n中华民国113年9月2日\n") == "2024-09-02");
  CHECK(of_the_paper("signed_on", "", "甲方：青山市第七中学（章）\n乙方：红石镇初级中学（章）\n2024年3月5日于青山\n") ==
        "2024-03-05");
  CHECK(of_the_paper("signed_on", "", "签约时间：2024年3月5日\n") == "2024-03-05");
  CHECK(of_the_paper("issued_on", "", "青山市第七中学（盖章）\n2024年3月5日\n") == "2024-03-05");
  CHECK(of_the_paper("issued_on", "", "五月　红石镇初级中学教师来校跟岗\n\n青山市第七中学\n2024年3月5日\n") ==
        "2024-03-05");
  CHECK(of_the_paper("signed_on", "（2024年3月5日双方议定）\n", "") == "2024-03-05");
  CHECK(of_the_paper("issued_on", "（青山市第七中学教务处 2024年3月）\n", "") == "2024-03");
  CHECK(of_the_paper("printed_on", "（青山市教育局2024年3月5日以青教发〔2024〕7号文印发）\n", "") == "2024-03-05");
  CHECK(of_the_paper("number", "（青山市教育局2024年3月5日以青教发〔2024〕7号文印发）\n", "") == "青教发〔2024〕7号");
  CHECK(of_the_english_paper("signed_on", "", "Signed for the two schools at Alder Vale on 4 May 2024\n") ==
        "2024-05-04");
  CHECK(of_the_english_paper("signed_on", "", "Agreed and signed on 4 May 2024\nA. Orme      B. Lunn\n") ==
        "2024-05-04");
  CHECK(of_the_english_paper("issued_on", "", "Marlow High School, 4 May 2024\n") == "2024-05-04");
  CHECK(of_the_english_paper("issued_on", "", "Issued on 4 May 2024\n") == "2024-05-04");
  CHECK(of_the_english_paper("number", "Marlow District Office    MDO/TS/2024-07\n", "") == "MDO/TS/2024-07");
  CHECK(of_the_english_paper("title", "Marlow District Office    MDO/TS/2024-07\n", "") ==
        "Plan of Support for Alder Vale School");
}

TEST_CASE("the period lasts; a day of agreement or the time of one event is none") {
  CHECK(of_the_paper("period", "（2024年3月5日双方议定）\n", "") == "");
  CHECK(of_the_paper("period", "本学年（2023年9月4日至2024年6月28日）继续开展帮扶。\n", "") == "2023-09-04/2024-06-28");
  CHECK(of_the_paper("period", "两校自2019年起结为对子。帮扶期三年，起于2024年3月1日，止于2027年2月28日。\n", "") ==
        "2024-03-01/2027-02-28");
  CHECK(of_the_paper("period", "约定从2024年3月1日算起，到2026年2月28日为止。\n", "") == "2024-03-01/2026-02-28");
  CHECK(of_the_paper("period", "办理期间：2024年2月至2024年11月。\n", "") == "2024-02/2024-11");
  CHECK(of_the_paper("period", "执行时间自2024年2月起，到2025年1月止。\n", "") == "2024-02/2025-01");
  CHECK(of_the_paper("period", "本计划从2024年2月20日开始，到7月15日结束。\n", "") == "2024-02-20/2024-07-15");
  CHECK(of_the_paper("period", "方案自2024年9月4日执行至2025年1月19日。\n", "") == "2024-09-04/2025-01-19");
  CHECK(of_the_paper("period", "2024年秋季学期，青山市第七中学帮扶红石镇初级中学。\n", "") == "2024-23");
}

TEST_CASE("by when a list of aims is due is no event, and what was done so far no measure") {
  std::string const aims =
      "一、主要指标\n到2024年8月：红石镇初级中学升学率达到92%；新建录播教室2间；学生近视率控制在20%以下。\n";
  CHECK(::test::facts(title + aims, "activity", {"what"}).empty());
  CHECK(::test::facts(title + aims, "target", {"due"}) == Lines{"2024-08", "2024-08", "2024-08"});
  std::string const done = "前期青山市第七中学已向红石镇初级中学捐赠平板电脑60台，开展线上教研14次。\n";
  CHECK(::test::facts(title + done, "result", {"value"}) == Lines{"14.0", "60.0"});
  CHECK(measures(done).empty());
}

TEST_CASE("the body tells the months of the year that the title names, and a bracket those of terms") {
  auto const period = [](std::string const& words) {
    return ::test::facts("青山市第七中学2024年帮扶红石镇初级中学工作计划\n\n" + words +
                             "\n\n一、教师交流\n1.青山市第七中学每月到红石镇初级中学送课一次。\n",
                         "document", {"period"})
        .back();
  };
  CHECK(period("青山市第七中学组织教师，2024年3月至11月帮扶红石镇初级中学。") == "2024-03/2024-11");
  CHECK(period("青山市第七中学帮扶红石镇初级中学，工作安排如下。") == "2024");
  CHECK(period("双方就2023年春季学期至2024年秋季学期（2023年2月至2025年1月）结对形成如下约定。") == "2023-02/2025-01");
}

TEST_CASE("a row of cells behind one of the ten stems is no heading") {
  CHECK(areas("一、班级结对\n甲 三（2）班 王小雨 三年级一班 李春山\n乙 四（1）班 赵明 四年级一班 周雁\n"
              "　　结对班级每学期互写书信两次，书信由班主任收集。\n") == Lines{"一|班级结对"});
}

TEST_CASE("a letter that sends a plan is named after the plan") {
  CHECK(::test::facts("青县政府教育处 函\n受文者：县立海口国民中学\n文号：青教学字第1130004417号\n"
                      "主旨：检送“113年度偏乡学校结伴协助计划”一份，请查照。\n"
                      "一、由县立青山国民中学协助县立海口国民中学，每学期派教师3人到校示范教学。\n",
                      "document", {"title"})
            .back() == "113年度偏乡学校结伴协助计划");
}

TEST_CASE("a code of a letter and a number before a title heads the lines below it") {
  std::string const list =
      "石川县机关幼儿园帮扶柳坪幼儿园任务清单\n\n石川县机关幼儿园对口帮扶柳坪幼儿园。\n\nA1 送教到园\n"
      "内容：石川县机关幼儿园每月送教2次。\n责任：石川县机关幼儿园教研室\nA2 教师跟岗\n"
      "内容：柳坪幼儿园每学期选派3名教师跟岗。\n责任：柳坪幼儿园保教处\n";
  CHECK(test::facts(list, "area", {"number", "title"}) == std::vector<std::string>{"A1|送教到园", "A2|教师跟岗"});
}

TEST_CASE("lines that are broken by hand, nearer or farther, are one paragraph where they stop in mid-sentence") {
  CHECK(measures("一、师资\n"
                 "1．青山市第七中学每学年分两批向红石镇初级中学派驻语文、数学、英语教师，每批四名，驻校任教不少于三个月"
                 "，一批\n"
                 "由语文组选派。\n"
                 "2．红石镇初级中学每学期组织青年教师五名到青山市第七中学跟岗，\n"
                 "3．两校每月开展一次联合教研。\n")
            .size() == 3);
  CHECK(::test::facts(title + "青山市第七中学每学年选派骨干教师六名到红石镇初级中学支教，期满后由校长办公会研究确定轮换"
                              "名单，红石镇初级\n"
                              "中学每学期派三名教师到青山市第七中学跟岗。\n",
                      "flow",
                      {"from", "to"}) == Lines{"红石镇初级中学|青山市第七中学", "青山市第七中学|红石镇初级中学"});
}

TEST_CASE("a blank between a number and its mark parts nothing") {
  std::string const text =
      "柏树街小学帮扶石门坎小学计划\n\n柏树街小学结对帮扶石门坎小学。\n一 . 工作任务\n1 . "
      "抓队伍\n（1）柏树街小学选派教师2名到石门坎"
      "小学支教。\n2 . 抓课堂\n（1）两校每月集体备课一次。\n";
  CHECK(test::facts(text, "area", {"number", "title"}) == std::vector<std::string>{"1|抓队伍", "2|抓课堂"});
}

TEST_CASE("第一件 numbers a field, and a question heads a part of the paper") {
  std::string const plan =
      "青山市启明学校支持石桥县特殊教育学校计划\n青山市启明学校对口支持石桥县特殊教育学校。\n甲、做什么\n"
      "第一件　康复评估\n青山市启明学校每学期派教师3名到石桥县特殊教育学校评估学生。\n第二件　送课到家\n"
      "青山市启明学校每月送课一次。\n乙、谁来管\n两校各派干事一名联络。\n";
  CHECK(::test::facts(plan, "area", {"number", "title"}) ==
        std::vector<std::string>{"第一件|康复评估", "第二件|送课到家"});
}

TEST_CASE("lines that a program has broken by counting characters are joined, however wide they are") {
  std::string const plan = ::transform::wrapped_by_count(
      "云台县第一中学帮扶木林中学2025年计划\n"
      "云台县第一中学（以下简称一中）自2025年9月1日至2026年7月10日帮扶木林中学，时间共10个月。\n"
      "一、教师培养\n"
      "一中于2025年10月8日前选派语文、数学教师12人到木林中学支教40天；木林中学于2025年11月3日至28日选派备课组长10人到一"
      "中跟岗20天，于2026年3月2日至27日再选派班主任8人到一中跟岗20天。\n"
      "二、学生活动\n"
      "两校于2026年5月10日至12日组织学生120人参加“同走一段路”研学，木林中学学生60人于2026年6月1日到一中参观1天，食宿费"
      "每人每天80元，共4800元，由一中承担。\n",
      32);
  CHECK(::test::facts(plan, "flow", {"from", "size_min"}) ==
        Lines{"云台县第一中学|12.0", "木林中学|10.0", "木林中学|120.0", "木林中学|60.0", "木林中学|8.0"});
}

TEST_CASE("a wide blank parts the title of an item from its text") {
  std::string const plan =
      "青山市第七中学帮扶红石镇初级中学合同摘要\n青山市第七中学（甲方）对口帮扶红石镇初级中学（乙方）。\n";
  CHECK(::test::facts(plan + "1．师资（第三条）　甲方每学年派出教师4人到乙方任教，乙方派出6人到甲方进修。\n"
                             "2．课程（第四条）　甲方应协助乙方开设选修课，每学期一门。\n",
                      "area", {"number", "title"}) == std::vector<std::string>{"1|师资", "2|课程"});
  CHECK(::test::facts(plan + "一、教师进修　乙方教师5名到甲方跟岗两周，由甲方教务处安排。\n"
                             "二、学生交流　甲方学生20名到乙方参加实践一天。\n",
                      "area", {"number", "title"}) == std::vector<std::string>{"一|教师进修", "二|学生交流"});
}
