// SPDX-License-Identifier: BSL-1.0
// Papers in the own voice: who is 我校, 我园, 贵校, 对方, and on which side.
#include <string>
#include <vector>

#include "document/facts.hpp"
#include "support/catch.hpp"

namespace {

using Lines = std::vector<std::string>;

Lines parties(std::string const& text) { return test::facts(text, "party", {"role", "name"}); }

Lines flows(std::string const& text) { return test::facts(text, "flow", {"from", "to"}); }

Lines offices(std::string const& text) { return test::facts(text, "responsible", {"side", "department"}); }

}  // namespace

TEST_CASE("who signs with an office speaks, and is the one whose help the first sentence tells of") {
  std::string const text =
      "2024年春季学期接受帮扶工作安排\n各年级组：\n本学期，宁川市第七中学继续对我校进行帮扶。现安排如下：\n"
      "一、宁川市第七中学6名教师来校任教，由教务处安排课务。\n二、4月，组织初三教师10人到七中听课两天。\n"
      "柳河乡中学教务处\n2024年2月26日\n";
  CHECK(parties(text) == Lines{"recipient|柳河乡中学", "supporting|宁川市第七中学"});
  CHECK(offices(text) == Lines{"柳河乡中学|教务处"});
}

TEST_CASE("who speaks may stand in brackets below the title, and 我校 in the title is that one") {
  std::string const text =
      "我校2024年结对帮扶工作要点\n（宁川中学）\n一、我校与白塔中学的帮扶工作已进入第二年。\n"
      "二、白塔中学教师每两周来我校听课一次。\n三、5月组织我校学生30人赴白塔中学开展研学。\n";
  CHECK(parties(text) == Lines{"recipient|白塔中学", "supporting|宁川中学"});
  CHECK(flows(text) == Lines{"宁川中学|白塔中学", "白塔中学|宁川中学"});
}

TEST_CASE("of two who are only named beside each other the one further down the land is helped") {
  CHECK(parties("结对帮扶实施计划\n我校与县城关小学是结对学校。\n一、互派教师。两校每学期互派教师2名。\n"
                "枫林镇小学\n2024年9月\n") == Lines{"recipient|枫林镇小学", "supporting|县城关小学"});
  CHECK(parties(test::plan_with("石桥乡幼儿园与河套县机关幼儿园结成帮扶对子。")) ==
        Lines{"recipient|石桥乡幼儿园", "supporting|河套县机关幼儿园"});
  CHECK(parties(test::plan_with("河套县第二中学与宁川市第七中学结对帮扶。")) ==
        Lines{"recipient|河套县第二中学", "supporting|宁川市第七中学"});
  // Where a sentence tells, it is believed.
  CHECK(parties(test::plan_with("石桥乡幼儿园帮扶河套县机关幼儿园。")) ==
        Lines{"recipient|河套县机关幼儿园", "supporting|石桥乡幼儿园"});
}

TEST_CASE("a school that the text tells less of is the same, unless the two stand beside each other") {
  CHECK(parties("晨光实验小学帮扶工作三年规划\n晨光小学与云岭乡中心校于2023年签订帮扶协议。\n一、教师培养\n"
                "1.晨光小学每年接收云岭乡中心校教师4人跟岗一个月。\n") ==
        Lines{"recipient|云岭乡中心校", "supporting|晨光实验小学"});
  CHECK(parties(test::plan_with("晨光实验小学对口帮扶晨光小学。")) ==
        Lines{"recipient|晨光小学", "supporting|晨光实验小学"});
  CHECK(parties("支援学校：晨光实验小学\n受援学校：晨光小学\n结对帮扶方案\n一、教师培养\n1.每学期互访2次。\n") ==
        Lines{"recipient|晨光小学", "supporting|晨光实验小学"});
}

TEST_CASE("a letter to those who are called 你们 and 贵方") {
  std::string const text =
      "给结对学校的一封信\n尊敬的碧溪完小全体老师：\n新学期开始了，这学期我们想和你们一起做几件事：\n"
      "一是每周三下午，我们的英语老师通过网络给你们五年级的孩子上一节课。\n"
      "二是10月中旬，请你们的4位老师到我们学校跟岗一周。\n三是我们的大队部会给你们寄去200本图书。\n"
      "江城市桥北小学\n2023年9月4日\n";
  CHECK(parties(text) == Lines{"compiling|江城市桥北小学", "recipient|碧溪完小", "supporting|江城市桥北小学"});
  CHECK(flows(text) == Lines{"碧溪完小|江城市桥北小学"});
}

TEST_CASE("what a side is called by what it does, or where it is, is no school") {
  CHECK(parties("本园接受城区幼儿园帮扶的学期计划\n帮扶我园的是县机关幼儿园。\n本学期计划：\n"
                "1.县机关幼儿园每月派2名老师来我园带班一天。\n沙坝乡幼儿园\n2024年2月\n") ==
        Lines{"recipient|沙坝乡幼儿园", "supporting|县机关幼儿园"});
  CHECK(test::facts("星海特殊教育学校帮扶实施方案\n为帮助岭东县特教学校提高教学水平，本校决定开展帮扶。\n1、经费\n"
                    "教师差旅费由本校承担，学习人员食宿费由来校学校自理。\n",
                    "term", {"by", "whom"}) == Lines{"岭东县特教学校|学习人员", "星海特殊教育学校|教师"});
}

TEST_CASE("a paper carries out the scheme of which its first lines name the title") {
  CHECK(parties("宁川中学2024年支教教师名单\n根据《宁川中学对口支援青石乡中学方案》，现将支教教师名单公布如下：\n"
                "张立新，语文，高级教师\n李秀英，数学，一级教师\n") ==
        Lines{"recipient|青石乡中学", "supporting|宁川中学"});
}

TEST_CASE("who speaks may give its name beside 我校") {
  Lines const expected{"recipient|枫林镇小学", "supporting|宁川市第七小学"};
  for (char const* words : {"我校——宁川市第七小学与枫林镇小学结成对子，对其开展帮扶。",
                            "我校（宁川市第七小学）继续帮扶枫林镇小学。", "我校宁川市第七小学对口帮扶枫林镇小学。"}) {
    INFO(words);
    CHECK(parties("我校2024年帮扶工作计划\n" + std::string(words) +
                  "\n一、教师支教\n1.我校每学期选派2名教师到枫林镇小学支教。\n2.枫林镇小学教师来校跟岗一周。\n") ==
          expected);
  }
}

TEST_CASE("a dash beside 我校 marks a pair, unless the sentence goes on with the name") {
  Lines const expected{"recipient|枫林镇小学", "supporting|宁川市第七小学"};
  for (char const* words :
       {"结对安排：我校——枫林镇小学，一年一轮。", "结对关系：我校—枫林镇小学。", "结对名单：我校——枫林镇小学"}) {
    INFO(words);
    CHECK(parties("我校2024年帮扶工作计划\n为帮助受援学校枫林镇小学，制定本计划。\n一、结对\n" + std::string(words) +
                  "\n二、教师支教\n1.我校每学期选派2名教师到枫林镇小学支教。\n宁川市第七小学\n2024年9月1日\n") ==
          expected);
  }
  CHECK(parties("我校2024年帮扶工作计划\n我校——宁川市第七小学继续帮扶枫林镇小学。\n一、教师支教\n"
                "1.我校每学期选派2名教师到枫林镇小学支教。\n宁川市第七小学\n2024年9月1日\n") == expected);
}
