// SPDX-License-Identifier: BSL-1.0
// What sentences of plans say, in wordings that stand in none of the documents of tests/documents.
#include <bangfu/document/document.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "document/facts.hpp"
#include "support/catch.hpp"

using namespace bangfu;
using Lines = std::vector<std::string>;

namespace {

/// A plan of two schools with these lines in it.
Plan plan_of(std::string const& lines, std::string const& before = "一、帮扶内容\n") {
  std::string const text =
      "江北区实验小学与云岭县第二小学结对帮扶方案\n"
      "江北区实验小学（以下简称“实验小学”）对口帮扶云岭县第二小学（以下简称“云岭二小”），时间为2022年9月至2023年7月。"
      "\n" +
      before + lines + "\n江北区实验小学　　云岭县第二小学\n2022年8月25日\n";
  return document::read(document::text_source(text)).value;
}

std::string modality_of(std::string const& sentence) {
  Plan const plan = plan_of("1. " + sentence);
  return plan.measures.empty() ? "no measure" : std::string(plan.measures.front().modality.code());
}

std::string name_of(Plan const& plan, InstitutionId const& id) {
  for (Institution const& i : plan.institutions)
    if (i.id == id) return std::string(i.name.any());
  return "";
}

}  // namespace

TEST_CASE("the form of a measure is told by its words, in the wordings of many offices") {
  struct Case {
    char const* sentence;
    char const* form;
  };
  constexpr Case cases[] = {
      {"云岭二小中层干部每学期到实验小学影子培训不少于5天。", "shadowing"},
      {"云岭二小选派6名青年教师到实验小学顶岗研修一个月。", "shadowing"},
      {"选派1名副校长到云岭二小任第一副校长，任期一年。", "secondment"},
      {"实验小学派出中层干部2名常驻云岭二小。", "secondment"},
      {"实验小学选派3名骨干教师到云岭二小支教。", "teaching_support"},
      {"选派音乐教师2名赴云岭二小，每周上课4节。", "teaching_support"},
      {"实验小学每月安排骨干教师送教上门。", "outreach_lesson"},
      {"两校开设同步课堂，语文每周2节。", "outreach_lesson"},
      {"实验小学每周为云岭二小直播美术课2节。", "outreach_lesson"},
      {"双方结成师徒12对。", "mentoring"},
      {"实施“青蓝工程”。", "mentoring"},
      {"两校每月开展一次同课异构。", "lesson_study"},
      {"两校教师共同开展课例研讨。", "lesson_study"},
      {"两校每学期联合教研不少于4次。", "joint_research"},
      {"实验小学向云岭二小开放校本课程资源库。", "resource_sharing"},
      {"为每名新教师指定一名指导老师。", "mentoring"},
      {"云岭二小班主任来实验小学影随一周。", "shadowing"},
      {"实验小学把闲置的积木送给云岭二小。", "donation"},
      {"把实验小学的“错题银行”搬到云岭二小。", "practice_transfer"},
      {"两校领导班子每年互相走访一次。", "exchange_visit"},
      {"语文组每月到云岭二小听课。", "lesson_study"},
      {"云岭二小学生20人来实验小学住一周。", "student_exchange"},
      {"依托名师工作室开展线上教研。", "joint_research"},
      {"实验小学向云岭二小捐赠图书2000册。", "donation"},
      {"两校学生开展书信往来。", "student_exchange"},
      {"暑期举办夏令营，云岭二小学生40名参加。", "student_exchange"},
      {"双方每季度召开一次联席会议。", "meeting"},
      {"区教研室每学期对云岭二小进行教学视导一次。", "inspection"},
      {"实验小学指导云岭二小学生参加竞赛。", "contest_coaching"},
      {"接收云岭二小选手赛前集训。", "contest_camp"},
      {"邀请专家作专题讲座4场。", "lecture"},
      {"举办班主任培训班一期。", "training"},
      {"协助云岭二小完善各项规章制度。", "institution_building"},
      {"两校联合开发校本教材2册。", "curriculum_building"},
  };
  for (Case const& c : cases) {
    INFO(c.sentence);
    CHECK(modality_of(c.sentence) == c.form);
  }
}

TEST_CASE("words that only tell whose papers or which people are meant name no form") {
  for (char const* const sentence : {"两校须于9月底前确定支教教师名单。", "云岭二小应妥善保管支教人员名册。"}) {
    INFO(sentence);
    Plan const plan = plan_of("1. " + std::string(sentence));
    REQUIRE(plan.measures.size() == 1);
    CHECK(plan.measures[0].modality.empty());
    CHECK(plan.measures[0].obligation == Obligation(obligation::shall));
  }
}

TEST_CASE("means, places and pupils' practice in firms are no form of assistance") {
  for (char const* const sentence :
       {"云岭二小建设专递课堂教室2间。", "两校商定《跟岗目标清单》。", "双方共建录播教室一间。"}) {
    INFO(sentence);
    Plan const plan = plan_of("1. " + std::string(sentence));
    REQUIRE_FALSE(plan.measures.empty());
    CHECK(plan.measures[0].modality.empty());
  }
}

TEST_CASE("rates, conditions of travellers, lists of subjects and rows of nobody's table are no measures") {
  for (char const* const sentence : {"支教教师中高级职称比例不低于40%。", "每位支教教师每周坐班不少于3天。",
                                     "学生体质合格率提高到95%。", "1 3月 送教 云岭二小 语文组 线下"}) {
    INFO(sentence);
    CHECK(plan_of(std::string(sentence)).measures.empty());
  }
}

TEST_CASE("a number with a frequency is a commitment, one to be reached a target, one reached a result") {
  Plan const plan = plan_of(
      "1. 实验小学每学期派教师送教不少于4次，每次不少于3节课。\n"
      "2. 培养校级骨干教师6名、县级骨干教师不少于2名。\n"
      "3. 期末合格率由62%提高到90%。\n"
      "4. 2021年，两校共开展教研活动18次。");
  REQUIRE(plan.commitments.size() == 1);
  CHECK(plan.commitments[0].amount.per == Scope("term"));
  CHECK(plan.commitments[0].amount.min == Decimal(4));
  REQUIRE(plan.commitments[0].lasts);
  REQUIRE(plan.commitments[0].lasts->each);
  CHECK(plan.commitments[0].lasts->each->min == Decimal(3));

  REQUIRE(plan.targets.size() == 3);
  CHECK(plan.targets[0].promised.max == Decimal(6));
  REQUIRE(plan.targets[0].tier);
  CHECK(plan.targets[0].tier->tier == Tier::school);
  CHECK(plan.targets[1].promised.min == Decimal(2));
  CHECK_FALSE(plan.targets[1].promised.max);
  CHECK(plan.targets[2].promised.min == Decimal(90));

  REQUIRE(plan.results.size() == 2);
  CHECK(plan.results[0].value == Decimal(62));
  CHECK(plan.results[1].value == Decimal(18));
}

TEST_CASE("deadlines hold for what stands before and behind them") {
  Plan const plan = plan_of("1. 建成录播教室2间，2023年6月30日前投入使用。\n2. 到2023年6月，培训教师60人次。");
  REQUIRE(plan.targets.size() == 2);
  for (Target const& t : plan.targets) {
    REQUIRE(t.due);
    CHECK(t.due->year() == 2023);
    CHECK(t.due->month() == 6);
  }
}

TEST_CASE("offices are in charge in many wordings") {
  struct Case {
    char const* sentence;
    std::vector<std::string> offices;
  };
  Case const cases[] = {
      {"由实验小学教导处牵头，云岭二小教务处配合。", {"江北区实验小学 教导处", "云岭县第二小学 教务处"}},
      {"牵头部门：实验小学德育处；", {"江北区实验小学 德育处"}},
      {"责任部门：实验小学教务处、云岭二小教导处。", {"江北区实验小学 教务处", "云岭县第二小学 教导处"}},
      {"具体由两校办公室负责对接。", {"江北区实验小学 办公室", "云岭县第二小学 办公室"}},
      {"云岭二小总务处负责落实。", {"云岭县第二小学 总务处"}},
      {"主责单位：实验小学教务处；协同单位：云岭二小教导处。", {"江北区实验小学 教务处", "云岭县第二小学 教导处"}},
      {"（实验小学教务处牵头，云岭二小教导处配合）", {"江北区实验小学 教务处", "云岭县第二小学 教导处"}},
      {"（实验小学教务处、云岭二小教导处）", {"江北区实验小学 教务处", "云岭县第二小学 教导处"}},
  };
  for (Case const& c : cases) {
    INFO(c.sentence);
    Plan const plan = plan_of("1. 两校每月联合教研一次。" + std::string(c.sentence));
    REQUIRE(plan.measures.size() == 1);
    std::vector<std::string> read;
    for (Responsible const& r : plan.measures[0].responsible)
      read.push_back(name_of(plan, r.institution) + ' ' + std::string(r.department.any()));
    CHECK(read == c.offices);
  }
}

TEST_CASE("offices of a sentence or a heading are in charge of what it is about") {
  // A measure may be named by its heading, too: what it does stands last.
  auto const offices = [](std::string const& words) {
    std::vector<std::string> lines =
        ::test::facts(::test::plan_with("云岭县第一小学对口帮扶河西县第二小学。\n" + words), "responsible",
                      {"side", "department", "of"});
    for (std::string& line : lines) {
      std::size_t const of = line.rfind('|') + 1;
      std::size_t const last = line.rfind("、");
      if (last != std::string::npos && last > of) line.erase(of, last + std::string("、").size() - of);
    }
    return lines;
  };
  std::vector<std::string> const expected{"云岭县第一小学|教务处|选派3名教师支教",
                                          "河西县第二小学|教导处|选派3名教师支教"};
  for (
      char const* words : {
          "二、任务\n（一）师资\n组织学生互访。选派3名教师支教，由云岭县第一小学教务处牵头，河西县第二小学教导处配合。",
          "二、任务\n（一）师资（牵头：云岭县第一小学教务处，配合：河西县第二小学教导处）\n选派3名教师支教。",
          "二、任务\n（一）师资\n选派3名教师支教。\n责任部门：云岭县第一小学教务处、河西县第二小学教导处\n（二）学生\n"
          "组织学生互访。",
          "二、任务\n（一）师资\n选派3名教师支教。\n三、部门分工\n教师支教：云岭县第一小学教务处、河西县第二小学教导处",
      }) {
    INFO(words);
    CHECK(offices(words) == expected);
  }
}

TEST_CASE("an office behind the name of its institution is in charge, whatever it does") {
  auto const offices = [](std::string const& words) {
    return ::test::facts(
        ::test::plan_with("云岭县第一小学（甲方）对口帮扶河西县第二小学（乙方）。\n二、任务\n（一）师资\n" + words),
        "responsible", {"side", "department"});
  };
  for (char const* words : {
           "选派3名教师支教，课表由河西县第二小学教务处编排。",
           "课后研讨由乙方教务处主持。",
           "选派3名教师支教，前款事项归口乙方教务处管理。",
           "教师体检，乙方教务处包干。",
           "人选推荐：河西县第二小学教务处；",
       }) {
    INFO(words);
    CHECK(offices(words) == std::vector<std::string>{"河西县第二小学|教务处"});
  }
  for (char const* words : {
           "每学期末将总结一份交乙方教务处存档。",
           "上午八时在乙方教务处签到。",
           "乙方中层干部每学期跟岗2周。",
           "乙方教师组成备课小组。",
       }) {
    INFO(words);
    CHECK(offices(words).empty());
  }
}

TEST_CASE("who was sent in one clause goes there in the next") {
  auto const flows = [](std::string const& words) {
    return ::test::facts(::test::plan_with("云岭县第一小学对口帮扶河西县第二小学。\n二、任务\n（一）师资\n" + words),
                         "flow", {"from", "to", "group", "size_min"});
  };
  for (char const* words : {
           "云岭县第一小学选派英语教师2名，逢星期三到河西县第二小学上课。",
           "云岭县第一小学派出2名英语教师，合乘一车到受援学校河西县第二小学送教。",
       }) {
    INFO(words);
    CHECK(flows(words) == std::vector<std::string>{"云岭县第一小学|河西县第二小学|英语教师|2.0"});
  }
}

TEST_CASE("headings of other numbering are fields of assistance too") {
  for (char const* const heading : {"一、教师成长\n", "（一）教师成长\n", "壹、教师成长\n", "甲、教师成长\n",
                                    "任务1  教师成长\n", "举措一：教师成长\n", "第一部分  教师成长\n"}) {
    INFO(heading);
    Plan const plan = plan_of("两校每月联合教研一次。", heading);
    REQUIRE(plan.areas.size() == 1);
    CHECK(plan.areas[0].title.any() == "教师成长");
  }
}

TEST_CASE("headings that only name a part of the paper are no fields, the duties of one party are") {
  for (char const* const heading : {"二、重点任务\n", "二、费用与待遇\n", "二、双方权利与义务\n", "二、合作领域\n"}) {
    INFO(heading);
    CHECK(plan_of("两校每月联合教研一次。", heading).areas.empty());
  }
  CHECK(plan_of("两校每月联合教研一次。", "二、甲方职责\n").areas.size() == 1);
}

TEST_CASE("a time without its last day is no deadline") {
  for (char const* const sentence : {"1. 年内培训教师60人。", "1. 三年内培训教师60人。", "1. 学年内培训教师60人。"}) {
    INFO(sentence);
    Plan const plan = plan_of(sentence);
    REQUIRE(plan.targets.size() == 1);
    CHECK_FALSE(plan.targets[0].due);
  }
}

TEST_CASE("journeys: who is sent, received, invited, exchanged, led, in the wordings of many offices") {
  std::string const sides =
      "澄湖市实验中学对口支援云岭县民族中学2024年工作方案\n\n澄湖市实验中学（以下简称“澄湖实中”）与云岭县民族中学（以下"
      "简称“云岭民中”）"
      "结对，由澄湖实中对口支援云岭民中。\n\n一、师资帮扶\n1. ";
  auto const flows = [&](std::string const& sentence) {
    Lines read = ::test::facts(sides + sentence + "\n", "flow", {"from", "to", "who", "group", "size_min", "size_max"});
    for (std::string& line : read)
      for (auto const& [whole, letter] : {std::pair{"澄湖市实验中学", "A"}, std::pair{"云岭县民族中学", "B"}})
        for (std::size_t at = line.find(whole); at != std::string::npos; at = line.find(whole))
          line.replace(at, std::string_view(whole).size(), letter);
    std::sort(read.begin(), read.end());
    return read;
  };
  // No goal is named: to the other side
  CHECK(flows("澄湖实中每学期派出学科教师不少于4名支教。") == Lines{"A|B||学科教师|4.0|"});
  CHECK(flows("支教教师由澄湖实中选派，每学期2名。") == Lines{"A|B||支教教师|2.0|2.0"});
  CHECK(flows("澄湖实中选派教师参加市级培训。").empty());
  CHECK(flows("澄湖实中选派骨干教师与云岭民中教师师徒结对。").empty());
  // Both ways
  CHECK(flows("实行教师轮岗，两校每年对调教师2名。") == Lines{"A|B||教师|2.0|2.0", "B|A||教师|2.0|2.0"});
  CHECK(flows("双方学生干部每学期互访，各15名。") == Lines{"A|B||学生干部|15.0|15.0", "B|A||学生干部|15.0|15.0"});
  CHECK(flows("双方每学期互访不少于2次。").empty());
  // As many of each; one number for all
  CHECK(flows("澄湖实中选派物理、化学教师各2名到云岭民中送教。") ==
        Lines{"A|B||化学教师|2.0|2.0", "A|B||物理教师|2.0|2.0"});
  CHECK(flows("澄湖实中物理、化学教师到云岭民中送教（3人）。") == Lines{"A|B||物理、化学教师|3.0|3.0"});
  // Invited, there, leading, in a post
  CHECK(flows("每学期邀请澄湖实中骨干教师5名到云岭民中上示范课。") == Lines{"A|B||骨干教师|5.0|5.0"});
  CHECK(flows("云岭民中青年教师4名在澄湖实中跟岗两周。") == Lines{"B|A||青年教师|4.0|4.0"});
  CHECK(flows("云岭民中教师在澄湖实中跟岗期间免收培训费。").empty());
  CHECK(flows("澄湖实中教师在课堂教学中起示范作用。").empty());
  CHECK(flows("澄湖实中选派1名副校长任云岭民中第一副校长。") == Lines{"A|B||副校长|1.0|1.0"});
  CHECK(flows("云岭民中教师李秀兰、马福海被派往澄湖实中跟岗一个月。") == Lines{"B|A|李秀兰、马福海|||"});
  CHECK(flows("澄湖实中特级教师三位（段明溪、冷向东、佟雅琴）到云岭民中作公开课。") ==
        Lines{"A|B|段明溪、冷向东、佟雅琴|特级教师|3.0|3.0"});
}
