// SPDX-License-Identifier: BSL-1.0
// Who travels where: those who take the place of others, batches, places that a school is named by, bodies of people.
#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "document/facts.hpp"
#include "support/catch.hpp"

namespace {

using Lines = std::vector<std::string>;

/// Of a plan of one pair: from, to, group, names and number.
Lines flows(std::string const& words) {
  return test::facts(
      "2024年学校结对帮扶工作计划\n支援学校：宁川市第一小学\n受援学校：柳河县白塔镇中心小学\n一、帮扶内容\n1." + words +
          "\n2.两校共享题库。\n",
      "flow", {"from", "to", "group", "who", "size_min"});
}

std::string const there = "宁川市第一小学|柳河县白塔镇中心小学|";
std::string const back = "柳河县白塔镇中心小学|宁川市第一小学|";

Lines english(std::string const& words) {
  return test::facts(
      "Support plan 2024 of Larkfield School for Moss Bank School\n\nSupporting school: Larkfield School\n"
      "Recipient school: Moss Bank School\n\n1. Teachers\n" +
          words + "\n",
      "flow", {"from", "to", "group", "who", "size_min"});
}

std::string const to_moss = "Larkfield School|Moss Bank School|";

}  // namespace

TEST_CASE("who takes the place of somebody goes the same way") {
  for (char const* next : {"第二学期由年级组长李国强接着干", "下半年轮换为李国强", "第二学期改由李国强前往",
                           "次年2月起由李国强接替", "期中换成李国强"}) {
    INFO(next);
    CHECK(flows("上半年由宁川市第一小学教师张小燕到白塔镇中心小学顶岗，" + std::string(next) + "。") ==
          Lines{there + "|张小燕|", there + "|李国强|"});
  }
  CHECK(flows("宁川市第一小学选派1名副校长到白塔镇中心小学任职，期满后另派一人接替。") ==
        Lines{there + "||1.0", there + "副校长||1.0"});
}

TEST_CASE("who goes or comes, counted behind the word; who follows others; who comes on the spot") {
  CHECK(flows("宁川市第一小学去3位老师听课。") == Lines{there + "老师||3.0"});
  CHECK(flows("白塔镇中心小学来4名学生参赛。").front().substr(0, back.size()) == back);
  CHECK(flows("白塔镇中心小学队员6人可随宁川市第一小学合唱队集训两周。") == Lines{back + "队员||6.0"});
  CHECK(flows("宁川市第一小学每学期应派出2名特级教师开设讲座。") == Lines{there + "特级教师||2.0"});
  CHECK(flows("宁川市第一小学工作室成员每学期送示范课2次。") == Lines{there + "工作室成员||"});
  CHECK(flows("宁川市第一小学教研员每学期到站指导两次。") == Lines{there + "教研员||"});
}

TEST_CASE("a row in which somebody succeeds another tells of the first") {
  CHECK(
      test::facts("2024年学校结对帮扶工作计划\n支援学校：宁川市第一小学\n受援学校：柳河县白塔镇中心小学\n一、帮扶内容\n"
                  "1.上半年由宁川市第一小学教师张小燕到白塔镇中心小学顶岗，下半年轮换为李国强。\n二、日程\n"
                  "3月 张小燕到岗\n6月 交流总结\n9月 李国强接替张小燕\n",
                  "flow", {"who"}) == Lines{"张小燕", "张小燕", "李国强", "李国强"});
}

TEST_CASE("batches one by one, a body of so many, lengths of batches") {
  CHECK(flows("白塔镇中心小学分两批选送教师到宁川市第一小学跟岗，第一批4人，第二批6人。") ==
        Lines{back + "第一批教师||4.0", back + "第二批教师||6.0"});
  CHECK(flows("宁川市第一小学每学期组织一支5人的小分队到白塔镇中心小学送教。") == Lines{there + "小分队||5.0"});
  CHECK(flows("白塔镇中心小学派三批教师到宁川市第一小学跟岗，每批两人。") == Lines{back + "教师||2.0"});
  CHECK(flows("白塔镇中心小学新教师到宁川市第一小学顶岗见习，每学期安排不超过两人。").size() == 1);
}

TEST_CASE("a school may be told by the place that its name begins with") {
  for (char const* place : {"白塔", "柳河", "柳河县", "白塔镇"}) {
    INFO(place);
    CHECK(flows("宁川市第一小学每学期派3名教师去" + std::string(place) + "上课。") == Lines{there + "教师||3.0"});
  }
  CHECK(flows("白塔镇中心小学学生30名暑假到宁川过夏令营。") == Lines{back + "学生||30.0"});
}

TEST_CASE("a name that ends like a verb, lessons that are taken along") {
  CHECK(flows("白塔镇中心小学副校长古丽·买买提到宁川市第一小学挂职三个月。") == Lines{back + "|古丽·买买提|"});
  CHECK(flows("宁川市第一小学每月带课下乡一趟。") == Lines{there + "||"});
  CHECK(flows("宁川市第一小学每学年至少组织四次送课到校。") == Lines{there + "||"});
}

TEST_CASE("English: one of each, successors, whoever does something at the other school") {
  CHECK(english("Larkfield School posts one teacher each of art, music and dance to Moss Bank School for a year.") ==
        Lines{to_moss + "art teacher||1.0", to_moss + "dance teacher||1.0", to_moss + "music teacher||1.0"});
  CHECK(english("A team of six from Moss Bank School joins the camp at Larkfield School.") ==
        Lines{"Moss Bank School|Larkfield School|team||6.0"});
  CHECK(english("Mr Ted Fry teaches at Moss Bank School until July. From September Ms Ida Coe succeeds him.").size() ==
        2);
  CHECK(english("Twelve pupils of Moss Bank School do their work practice at Larkfield School in May.") ==
        Lines{"Moss Bank School|Larkfield School|pupils||12.0"});
}

TEST_CASE(
    "each of several teaching groups that bring lessons; what a journey costs, and letters, take nobody anywhere") {
  CHECK(flows("宁川市第一小学语文、数学两个教研组每月各送课一次。") ==
        Lines{there + "数学教研组||", there + "语文教研组||"});
  CHECK(flows("白塔镇中心小学与宁川市第一小学每学期书信往来两次。").empty());
}

TEST_CASE("a post, a matter and what is left at home are taken over without a journey") {
  std::string const sent = "宁川市第一小学教师张小燕到白塔镇中心小学任教一年";
  for (char const* words :
       {"。学校联络员改由李国强担任。", "，其原任课程由同事李国强接替。", "，原班级由李国强接手。",
        "，考勤交由白塔镇中心小学李国强负责。", "，考勤改由李国强负责。", "。联络组组长调整为李国强。",
        "，李国强接替其原任课程。", "，期满后改由白塔镇中心小学教师李国强继续任教。", "，教案由李国强继续汇总。"}) {
    INFO(words);
    CHECK(flows(sent + words) == Lines{there + "|张小燕|"});
  }
  for (char const* words : {"，第二学期轮到李国强。", "，期满后由李国强接替。", "，支教教师下半年改由李国强担任。",
                            "，次年李国强接替张小燕。", "，第二学期由李国强继续任教。"}) {
    INFO(words);
    CHECK(flows(sent + words) == Lines{there + "|张小燕|", there + "|李国强|"});
  }
}

TEST_CASE("what follows a journey is none because of 接着, nor in another statement") {
  CHECK(flows("宁川市第一小学派2名教师到白塔镇中心小学支教一年。听课后双方教师接着集体备课。") ==
        Lines{there + "教师||2.0"});
  CHECK(flows("宁川市第一小学派2名教师到白塔镇中心小学支教一年。\n2.教研工作由两名组长接任。") ==
        Lines{there + "教师||2.0"});
}

TEST_CASE("the own word of a name that is a place of any town is no school") {
  auto const of = [](std::string const& school, std::string const& words) {
    return test::facts("2024年学校结对帮扶工作计划\n支援学校：" + school +
                           "\n受援学校：柳河县白塔镇中心小学\n一、帮扶内容\n1." + words + "\n2.两校共享题库。\n",
                       "flow", {"to"});
  };
  Lines const none{};
  Lines const to_lantian{"宁川市蓝田小学"};
  for (auto const& [school, words] : {std::pair("宁川市机关幼儿园", "白塔镇中心小学每学期派2名教师到机关听报告。"),
                                      std::pair("宁川市社区幼儿园", "白塔镇中心小学教师进社区开展宣传2次。"),
                                      std::pair("宁川市蓝田小学", "白塔镇中心小学教师进蓝田山开展宣传2次。")}) {
    INFO(words);
    Lines const to = of(school, words);
    CHECK(std::find(to.begin(), to.end(), school) == to.end());
  }
  CHECK(of("宁川市蓝田小学", "白塔镇中心小学每学期派2名教师到蓝田跟岗。") == to_lantian);
}

TEST_CASE("往返 with a place is a journey, and neither letters to and fro nor a fare is one") {
  CHECK(flows("宁川市第一小学教师每月往返白塔镇中心小学指导一次。") == Lines{there + "教师||"});
  CHECK(flows("宁川市第一小学与白塔镇中心小学书信往来。").empty());
  CHECK(flows("教师往返白塔镇中心小学交通费由宁川市第一小学承担。").empty());
}

TEST_CASE("English: who replaces things or succeeds in something follows nobody") {
  std::string const before = "Mr Ted Fry of Larkfield School teaches at Moss Bank School until July. ";
  CHECK(english(before + "In September Ms Ida Coe takes over.").size() == 2);
  CHECK(english(before + "A technician of Larkfield School replaces the worn belts of the lathes each term.").size() ==
        1);
  CHECK(english(before + "Two pupils succeed in the county contest.").size() == 1);
  CHECK(english("Teachers of Moss Bank School in charge of sport at Larkfield School are thanked.").empty());
}
