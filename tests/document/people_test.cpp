// SPDX-License-Identifier: BSL-1.0
// Leading groups with their seats, contacts, and people whom a sentence names.
#include <algorithm>

#include "document/facts.hpp"
#include "support/catch.hpp"

namespace {

using Lines = std::vector<std::string>;

Lines groups(std::string const& text) { return test::facts(text, "group", {"head", "deputies", "members"}); }

/// Two schools between which people go.
std::string const two = "滨海市第二中学";
std::string const folk = "云岭县民族中学";
Lines flows(std::string const& words) {
  return test::facts(
      "2023年学校结对帮扶工作方案\n支援学校：" + two + "\n受援学校：" + folk + "\n一、教师交流\n" + words + "\n",
      "flow", {"from", "to", "group", "who", "size_min", "size_max"});
}

Lines people(std::string const& text) { return test::facts(text, "person", {"name", "institution", "post"}); }

}  // namespace

TEST_CASE("seats of a group, however they are put") {
  Lines const expected{"沈磊|贺喜、方圆|陈诚、孙立"};
  for (char const* words : {
           "成立工作领导小组，组长：沈磊；副组长：贺喜、方圆；成员：陈诚、孙立。",
           "成立工作领导小组，由沈磊任组长，贺喜、方圆任副组长，陈诚、孙立为成员。",
           "成立工作专班。组长沈磊，副组长贺喜、方圆，成员陈诚、孙立。",
           "组　长：沈　磊\n副组长：贺喜、方圆\n成　员：陈诚、孙立",
           "设理事会，理事长沈磊，副理事长贺喜、方圆，成员：陈诚、孙立。",
           "支教队队长由沈磊担任，副队长为贺喜、方圆，队员有陈诚、孙立。",
       }) {
    INFO(words);
    Lines read = groups(test::plan_with(words));
    for (std::string& line : read) line.erase(std::remove(line.begin(), line.end(), ' '), line.end());
    CHECK(read == expected);
  }
}

TEST_CASE("whoever holds a seat keeps post and school") {
  std::string const text = test::plan_with(
      "成立帮扶工作领导小组，组长：青云区教育局副局长沈磊；副组长：贺喜（红旗县教育局副局长）；成员：各校校长。");
  CHECK(groups(text) == Lines{"沈磊|贺喜|各校校长"});
  CHECK(people(text) == Lines{"沈磊|青云区教育局|副局长", "贺喜|红旗县教育局|副局长"});
}

TEST_CASE("people beside their posts, schools and numbers to call") {
  auto const one = [](char const* words) {
    Lines const all = people(test::plan_with(words));
    return all.size() == 1 ? all[0] : std::to_string(all.size());
  };
  CHECK(one("宁川市第七中学教务主任程前到河套县第二中学听课。") == "程前|宁川市第七中学|教务主任");
  CHECK(one("由河套县第二中学副校长何静同志负责联络。") == "何静|河套县第二中学|副校长");
  CHECK(one("联系人：陶然，电话0510-8888888。") == "陶然||联系人");
  CHECK(one("宁川市第七中学校长（曹永）到校作报告。") == "曹永|宁川市第七中学|校长");
}

TEST_CASE("people behind whom to ask, and in a bracket behind what they are") {
  std::string const sides = "宁川市第七中学对口帮扶河套县第二中学2022年工作方案\n\n";
  CHECK(people(sides + "一、联系\n河套县第二中学找程前（综合科科长，0793-7×××446）。\n") ==
        Lines{"程前|河套县第二中学|综合科科长"});
  CHECK(people(sides + "一、任务\n1. 河套县第二中学教务处管理排课。\n").empty());
  CHECK(people(sides + "一、任务\n1. 宁川市第七中学派特级教师（段明溪、冷向东）到河套县第二中学讲课。\n") ==
        Lines{"冷向东|宁川市第七中学|", "段明溪|宁川市第七中学|"});
}

TEST_CASE("nobody who takes part in a row is lost, whether or not the row says who goes where") {
  using namespace bangfu;
  for (char const* head : {"参加人员", "授课人"}) {
    std::string const table = std::string("南山中学对口帮扶北川中学2025年工作计划表,,,\n时间,工作内容,") + head +
                              ",地点\n2025年3月10日,教学研讨会,李明、王芳,南山中学\n"
                              "2025年4月,专题讲座,\"教务主任陈建国，赵敏\",南山中学报告厅\n"
                              "2025年5月,总结会,双方校长、全体支教教师,南山中学\n";
    document::SourceOptions options;
    options.name = "计划.csv";
    Plan const plan = document::read(document::parse_source(table, options)).value;
    Lines present;
    for (Activity const& a : plan.activities) {
      present.emplace_back();
      std::vector<ParticipantId> all = a.attended_by;
      for (Flow const& flow : a.flows)
        for (ParticipantId const& id : flow.who)
          if (plan.find(id)->group == false) all.push_back(id);
      for (ParticipantId const& id : all)
        present.back() += (present.back().empty() ? "" : "、") + std::string(plan.find(id)->name.any());
    }
    INFO(head);
    CHECK(present == Lines{"李明、王芳", "陈建国、赵敏", "双方校长、全体支教教师"});
  }
}

TEST_CASE("who is named in the column of people travels where the row says so") {
  std::string const table =
      "2022年宁川市第七中学对口帮扶河套县第二中学工作计划\n\n时间 内容 参加人员 备注\n"
      "3月 选派教师赴河套县第二中学支教 李明、王芳 一学期\n4月 工作例会 赵敏 线上\n";
  CHECK(test::facts(table, "flow", {"from", "to", "who"}) == Lines{"宁川市第七中学|河套县第二中学|李明、王芳"});
}

TEST_CASE("a post held in relay") {
  std::string const text = test::plan_with(
      "一、人员\n河套县第二中学副校长：2020年9月至2021年7月 骆开；2021年9月至2022年7月 陈明；2022年9月至2023年7月 "
      "待定");
  CHECK(test::facts(text, "activity", {"window"}) == Lines{"2020-09/2021-07", "2021-09/2022-07", "2022-09/2023-07"});
  CHECK(people(text) == Lines{"陈明|河套县第二中学|副校长", "骆开|河套县第二中学|副校长"});
}

TEST_CASE("an English committee and its people") {
  auto const source = bangfu::document::text_source(
      "Partnership Plan 2022\n\nHillcrest High School will support Stony Creek Middle School.\n\n3. Steering "
      "group\nChair: Dr. "
      "Helen Marsh (Principal, Hillcrest High School). Vice-chair: Paul Adeyemi, Principal of Stony Creek Middle "
      "School. "
      "Members: Anna Cole, Li Wen.\n");
  auto const reading = bangfu::document::read(source);
  REQUIRE(reading.value.leading_groups.size() == 1);
  bangfu::LeadingGroup const& g = reading.value.leading_groups[0];
  REQUIRE(g.head.size() == 1);
  REQUIRE(g.deputies.size() == 1);
  CHECK(g.members.size() == 2);
  CHECK(reading.value.find(g.head[0])->name.any() == "Helen Marsh");
  CHECK(reading.value.find(g.deputies[0])->post.any() == "Principal");
}

TEST_CASE("people whom a label names, with school and post in any order") {
  Lines const both{"李明远|河套县第二中学|联系人", "王建国|宁川市第七中学|联系人"};
  for (char const* words : {
           "联系人：王建国（宁川市第七中学）、李明远（河套县第二中学）",
           "宁川市第七中学联系人：王建国　河套县第二中学联系人：李明远",
       }) {
    INFO(words);
    CHECK(people(test::plan_with(words)) == both);
  }
  auto const one = [](char const* words) {
    Lines const all = people(test::plan_with(words));
    return all.size() == 1 ? all[0] : std::to_string(all.size());
  };
  CHECK(one("联系人：周雨，河套县第二中学教务主任") == "周雨|河套县第二中学|教务主任");
  CHECK(one("项目负责人：宁川市第七中学副校长 费明（13800001111）") == "费明|宁川市第七中学|副校长");
  CHECK(one("领队：河套县第二中学德育处主任那日松") == "那日松|河套县第二中学|德育处主任");
  CHECK(people("合作协议书\n甲方：宁川市第七中学\n法定代表人：王建国\n乙方：河套县第二中学\n法定代表人：李明远\n"
               "为推进帮扶工作，双方约定如下。\n1. 双方每学期互访2次。\n") ==
        Lines{"李明远|河套县第二中学|法定代表人", "王建国|宁川市第七中学|法定代表人"});
}

TEST_CASE("people of a list, each with a post or with that of the first") {
  CHECK(people(test::plan_with("宁川市第七中学教务处主任周雨、教科室副主任费明到河套县第二中学听课。")) ==
        Lines{"周雨|宁川市第七中学|教务处主任", "费明|宁川市第七中学|教科室副主任"});
  CHECK(people(test::plan_with("派出宁川市第七中学骨干教师王建国（数学）、李明远（英语）赴河套县第二中学支教。")) ==
        Lines{"李明远|宁川市第七中学|骨干教师", "王建国|宁川市第七中学|骨干教师"});
  CHECK(people(test::plan_with("任命王建国为河套县第二中学第一副校长。")) == Lines{"王建国|河套县第二中学|第一副校长"});
}

TEST_CASE("words that begin like a surname are no people") {
  for (char const* words :
       {"校长安排专人联络。", "教师时间服从安排。", "班主任方案由学校制定。", "教师周三下午集中备课。",
        "骨干教师全年送教不少于2次。", "联系人：待定", "负责人：教务处", "教师和学生参加活动。"}) {
    INFO(words);
    CHECK(people(test::plan_with(words)).empty());
  }
}

TEST_CASE("how far a name reaches") {
  auto const names = [](char const* words) { return test::facts(test::plan_with(words), "person", {"name"}); };
  CHECK(names("宁川市第七中学数学组长乔安各带一组。") == Lines{"乔安"});
  CHECK(names("宁川市第七中学教务处主任盖云飞带队听课。") == Lines{"盖云飞"});
  CHECK(names("宁川市第七中学副校长欧阳敏担任领队。") == Lines{"欧阳敏"});
  CHECK(names("派出河套县第二中学副校长阿依古丽·买买提、双语教师王建国。") == Lines{"王建国", "阿依古丽·买买提"});
  CHECK(names("派出宁川市第七中学李某某（历史教师）、王××（生物教研组组长）。") == Lines{"李某某", "王××"});
}

TEST_CASE("a title is told from a post, in front of the name, behind it and in brackets") {
  auto const one = [](char const* words) {
    Lines const all = test::facts(test::plan_with(words), "person", {"name", "institution", "post", "title"});
    return all.size() == 1 ? all[0] : std::to_string(all.size());
  };
  CHECK(one("宁川市第七中学语文教研员（副高）路遥知负责指导。") == "路遥知|宁川市第七中学|语文教研员|副高");
  CHECK(one("宁川市第七中学数学教师、正高级教师梅振宇同志主讲。") == "梅振宇|宁川市第七中学|数学教师|正高级教师");
  CHECK(one("河套县第二中学高级教师卫青禾到校上课。") == "卫青禾|河套县第二中学||高级教师");
  CHECK(one("河套县第二中学教务主任申正（高级教师）到校上课。") == "申正|河套县第二中学|教务主任|高级教师");
}

TEST_CASE("people of the one whose paper it is") {
  CHECK(people("宁川市第七中学帮扶河套县第二中学工作方案\n\n一、安排\n1. 入校指导由教科室主任俞暮春牵头。\n2. "
               "双方每学期互访2次。\n") == Lines{"俞暮春|宁川市第七中学|教科室主任"});
}

TEST_CASE("groups that a sentence tells of besides the leading one") {
  auto const all = [](char const* words) {
    return test::facts(test::plan_with(words), "group", {"name", "head", "deputies", "members"});
  };
  CHECK(all("推进小组下设教学、德育两个工作小组，分别由闻捷、展红牵头。") ==
        Lines{"德育工作小组|展红||", "教学工作小组|闻捷||"});
  CHECK(all("语文组召集人钟灵，数学组召集人常乐天。") == Lines{"数学组|常乐天||", "语文组|钟灵||"});
  CHECK(all("成立由党委书记屠守仁、校长辛弘毅任双组长，副校长应天明任副组长，教务处、团委负责人为成员的帮扶工作领导小组"
            "。") == Lines{"帮扶工作领导小组|屠守仁、辛弘毅|应天明|教务处、团委负责人"});
  CHECK(all("组建协作工作专班，由河套县教育局副局长裘建平任班长，宁川市教体局副局长泽仁扎西任副班长。") ==
        Lines{"协作工作专班|裘建平|泽仁扎西|"});
  CHECK(all("邢静名师工作室：主持人邢静，成员6名。").empty());
}

TEST_CASE("who goes where, as a list of people with the school they go to says, and a label of whose people they are") {
  std::string const head = "支教工作方案\n支援学校：锦里中学　受援学校：木里河中学\n";
  auto const flows = [&](std::string const& words) {
    return test::facts(head + words + "\n", "flow", {"from", "to", "who", "size_min"});
  };
  CHECK(flows("姓名 学科 派出学校 驻点学校\n方敏 语文 锦里中学 木里河中学\n罗成 物理 锦里中学 木里河中学") ==
        Lines{"锦里中学|木里河中学|方敏|", "锦里中学|木里河中学|罗成|"});
  CHECK(flows("支教教师：方敏、罗成") == Lines{"锦里中学|木里河中学|方敏、罗成|"});
  CHECK(flows("支教教师由教务处推荐。").empty());
}

TEST_CASE("who goes where, in sentences that name the travellers clauses before the place, behind it or by an arrow") {
  CHECK(flows("滨海二中选派语文、英语教师共3名，组成送教小分队，于9月上旬前往云岭民中支教一学期。") ==
        Lines{two + "|" + folk + "|语文、英语教师||3.0|3.0"});
  CHECK(flows("云岭县民族中学 王小刚 ⇄ 滨海市第二中学 李红梅") ==
        Lines{folk + "|" + two + "||王小刚||", two + "|" + folk + "||李红梅||"});
  CHECK(flows("两校骨干教师每学期相互听课一次。") ==
        Lines{folk + "|" + two + "|骨干教师|||", two + "|" + folk + "|骨干教师|||"});
  CHECK(flows("滨海二中每学期派出不超过6名学科骨干，分两批到云岭民中送课。") ==
        Lines{two + "|" + folk + "|学科骨干|||6.0"});
  // Who leads stands clauses before; those with a number of their own travel by themselves.
  CHECK(flows("云岭县民族中学八年级学生30名，由2名教师带队，赴滨海二中研学5天。") ==
        Lines{folk + "|" + two + "|八年级学生||30.0|30.0", folk + "|" + two + "|教师||2.0|2.0"});
  CHECK(flows("滨海二中副校长高卫东带队，一行8人赴云岭县民族中学开展教学视导。") ==
        Lines{two + "|" + folk + "||高卫东|8.0|8.0"});
  CHECK(flows("滨海二中派校长1人、骨干教师7人，组成团队常驻云岭县民族中学。") ==
        Lines{two + "|" + folk + "|校长||1.0|1.0", two + "|" + folk + "|骨干教师||7.0|7.0"});
  // No journey: who arranges it, work that is found, help over the network.
  CHECK(flows("滨海二中班主任跟岗工作由政教处安排。").empty());
  CHECK(flows("推荐云岭县民族中学毕业生到滨海二中就业。").empty());
  CHECK(flows("滨海二中教师通过网络为云岭县民族中学学生答疑。").empty());
  // A course that is shared and a word of time are no travellers.
  CHECK(flows("滨海二中的音乐课同步到云岭民中。").empty());
}

TEST_CASE("two sides name whom to ask in one line, and sign in two columns") {
  std::string const head =
      "帮扶协议\n\n甲方：宁川市第七中学\n乙方：河套县第二中学\n\n一、甲方每学期派教师2人到乙方支教。\n";
  CHECK(people(head + "联系人：甲方教务处 龚学礼 0571-8×××117；乙方教务处 苏文和 0855-2×××908。\n") ==
        Lines{"苏文和|河套县第二中学|联系人", "龚学礼|宁川市第七中学|联系人"});
  CHECK(people(head + "甲方（盖章）　　乙方（盖章）\n代表：龚学礼　　代表：苏文和\n") ==
        Lines{"苏文和|河套县第二中学|代表", "龚学礼|宁川市第七中学|代表"});
  CHECK(people(head + "乙方成立工作组。组长：校长郑兰亭。副组长：副校长药玉民。\n") ==
        Lines{"药玉民|河套县第二中学|副校长", "郑兰亭|河套县第二中学|校长"});
  CHECK(people(head + "乙方副校长泽仁多吉到甲方跟岗。\n") == Lines{"泽仁多吉|河套县第二中学|副校长"});
}

TEST_CASE("the bracket that a label stands in ends its names, and 以 is no part of a post") {
  std::string const sides = "2022年结对帮扶方案\n清泉镇小学帮扶石板中学。\n\n一、措施\n1. ";
  CHECK(people(sides +
               "清泉镇小学选派教师2人到石板中学支教。（责任人：清泉镇小学教导主任贺喜、石板中学教导主任孙立）\n") ==
        Lines{"孙立|石板中学|教导主任", "贺喜|清泉镇小学|教导主任"});
  CHECK(people(sides + "成立以局长沈磊为组长，副局长贺喜为副组长的领导小组。\n") ==
        Lines{"沈磊||局长", "贺喜||副局长"});
}

TEST_CASE("whose people are: the line above them, the list that they stand in, the university of their faculty") {
  std::string const plan = "2023年结对帮扶工作方案\n清泉镇小学帮扶石板中学。\n\n一、人员\n";
  CHECK(people(plan + "清泉镇小学：\n校长 周正平\n教导主任 陆遥\n石板中学：\n校长 沙金山\n") ==
        Lines{"周正平|清泉镇小学|校长", "沙金山|石板中学|校长", "陆遥|清泉镇小学|教导主任"});
  CHECK(people(plan +
               "成立领导小组，组长：清泉镇小学校长周正平；成员：清泉镇小学副校长李若兰、教导主任孟飞，石板中学副校长余"
               "海、教导主任柴丽。\n") == Lines{"余海|石板中学|副校长", "周正平|清泉镇小学|校长",
                                                "孟飞|清泉镇小学|教导主任", "李若兰|清泉镇小学|副校长",
                                                "柴丽|石板中学|教导主任"});
  CHECK(people(plan + "石板中学 沙金山 德育副主任\n") == Lines{"沙金山|石板中学|德育副主任"});
  CHECK(people(plan + "范文斌，男，高级教师，清泉镇小学教研室主任\n") == Lines{"范文斌|清泉镇小学|教研室主任"});

  std::string const university = "2023年对口支援实施方案\n白鹭大学对口支援云台县第一中学。\n\n一、人员\n";
  CHECK(people(university + "白鹭大学数学学院院长彭立到云台县第一中学讲学。\n") == Lines{"彭立|白鹭大学|数学学院院长"});
  CHECK(people(university + "机电工程学院副院长彭立负责联络。\n") == Lines{"彭立|白鹭大学|机电工程学院副院长"});
}

TEST_CASE(
    "who goes where: hosts told in the passive, offices, how many behind how often, rows that name only the deed") {
  CHECK(flows("云岭县民族中学新入职教师10名由滨海市第二中学接收培养一个月。") ==
        Lines{folk + "|" + two + "|新入职教师||10.0|10.0"});
  CHECK(flows("滨海市第二中学名师到云岭县民族中学送课，每学期2次，每次3人。") ==
        Lines{two + "|" + folk + "|名师||3.0|3.0"});
  CHECK(flows("滨海市第二中学教导处每学期到云岭县民族中学检查教学常规。") == Lines{two + "|" + folk + "|教导处|||"});
  CHECK(flows("云岭县民族中学的年级主任、教研组长共4人，每学期赴滨海市第二中学跟岗两周。") ==
        Lines{folk + "|" + two + "|年级主任、教研组长||4.0|4.0"});
  CHECK(flows("云岭县民族中学合唱队学生24名随2名指导教师到滨海市第二中学参加演出。") ==
        Lines{folk + "|" + two + "|合唱队学生||24.0|24.0", folk + "|" + two + "|指导教师||2.0|2.0"});
  CHECK(flows("滨海市第二中学选派骨干教师5人赴云岭支教一年。") == Lines{two + "|" + folk + "|骨干教师||5.0|5.0"});
  // Where a name goes on, the place is another; what somebody may do is no post there.
  CHECK(flows("滨海市第二中学选派骨干教师5人赴云岭中学支教一年。") != Lines{two + "|" + folk + "|骨干教师||5.0|5.0"});
  CHECK(flows("二、安排\n序号 时间 内容 责任部门\n1 3月 支教教师到岗 教务处\n2 4月 第一批教师跟岗10天 教务处\n3 5月 "
              "跟岗总结会 教务处") == Lines{folk + "|" + two + "|教师|||", two + "|" + folk + "|支教教师|||"});
}

TEST_CASE("verbs and measure words before a name are no part of it, and a name may have them within") {
  auto const parties = [](std::string const& words) { return test::facts(words, "party", {"name", "role"}); };
  CHECK(parties(
            "结对帮扶工作方案\n李家沟小学结对帮扶杏花乡小学。\n\n一、李家沟小学每学期派教师2人到杏花乡小学支教。\n") ==
        Lines{"李家沟小学|supporting", "杏花乡小学|recipient"});
  CHECK(
      parties(
          "帮扶工作方案\n县教育局确定由育红中学结对帮扶河口中学。\n\n一、育红中学每学期派教师2人到河口中学支教。\n") ==
      Lines{"河口中学|recipient", "育红中学|supporting"});
}

TEST_CASE("in a list of people a surname that is a word as well is one, and 结成 ends the list") {
  CHECK(people("2023年结对帮扶计划\n城关镇中心幼儿园帮扶桃园村幼儿园。\n一、结对\n"
               "城关镇中心幼儿园教师赵倩、周莉分别与桃园村幼儿园教师刘芳、陈玉结成师徒。\n") ==
        Lines{"刘芳|桃园村幼儿园|教师", "周莉|城关镇中心幼儿园|教师", "赵倩|城关镇中心幼儿园|教师",
              "陈玉|桃园村幼儿园|教师"});
}

TEST_CASE("a post behind the label of a signature is no label of its own, nor is a meeting a person") {
  CHECK(people("滨海市第二中学与云岭县民族中学结对协议书\n甲方：滨海市第二中学\n乙方：云岭县民族中学\n一、教师交流\n"
               "1.甲方每学期选派2名教师到乙方支教。\n2.每月召开两校校长联席会，通报情况。\n\n"
               "甲方代表：校长　黄启明　　　　乙方代表：校长　郑国雄\n") ==
        Lines{"郑国雄|" + folk + "|校长", "黄启明|" + two + "|校长"});
}

TEST_CASE("who goes where: to what another school holds, and led by whose post alone is told") {
  CHECK(flows("云岭县民族中学每学年选派备课组长6名参加滨海市第二中学举办的命题研修班。") ==
        Lines{folk + "|" + two + "|备课组长||6.0|6.0"});
  CHECK(flows("云岭县民族中学组织高一学生20人观摩滨海市第二中学艺术节。") ==
        Lines{folk + "|" + two + "|高一学生||20.0|20.0"});
  CHECK(flows("滨海市第二中学教研员2名下云岭县民族中学蹲点一周。") == Lines{two + "|" + folk + "|教研员||2.0|2.0"});
  CHECK(flows("滨海市第二中学分管校长带队赴云岭县民族中学签约。") == Lines{two + "|" + folk + "|分管校长|||"});
  CHECK(flows("滨海市第二中学向云岭县民族中学派出1名舞蹈教师走教。") == Lines{two + "|" + folk + "|舞蹈教师||1.0|1.0"});
  // Over the network nobody goes; what is below is no place.
  CHECK(flows("云岭县民族中学教师4人线上参加滨海市第二中学的集体备课。").empty());
}

TEST_CASE("who goes where in a row: names and numbers of one column belong to those of whom the other tells") {
  std::string const head = "二、安排\n序号 时间 内容 人员 责任部门\n";
  CHECK(flows(head + "1 3月 首批中层干部跟岗（3周） 马国强、李雪梅 教务处") ==
        Lines{folk + "|" + two + "|中层干部|马国强、李雪梅||"});
  CHECK(flows(head + "1 3月 第二批教师跟岗 云岭县民族中学教师5人 教务处") ==
        Lines{folk + "|" + two + "|教师||5.0|5.0"});
  CHECK(flows(head + "1 4月 滨海市第二中学教师到云岭县民族中学送课 刘敏等3人 教务处") ==
        Lines{two + "|" + folk + "|教师|刘敏|3.0|3.0"});
  CHECK(people("2023年学校结对帮扶工作方案\n支援学校：" + two + "\n受援学校：" + folk + "\n" + head +
               "1 3月 首批中层干部跟岗（3周） 马国强、李雪梅 教务处\n") ==
        Lines{"李雪梅|" + folk + "|中层干部", "马国强|" + folk + "|中层干部"});
}

TEST_CASE("schools are told by where they are, where a notice speaks of all of them") {
  std::string const notice =
      "2024年结对帮扶工作通知\n\n一、结对\n县第一小学帮扶石桥乡小学，县第二小学帮扶白河镇小学。\n二、任务\n";
  auto const read = [&](std::string const& words) {
    return test::facts(notice + words + "\n", "flow", {"from", "to", "group", "size_min"});
  };
  CHECK(read("1.每所乡村校每学期派2名教师到城区校跟岗。") == Lines{"乡村校|城区校|教师|2.0"});
  CHECK(read("1.城区学校每学期选派1名骨干教师到乡村学校支教。") == Lines{"城区学校|乡村学校|骨干教师|1.0"});
}

TEST_CASE("where an office sits is no group, and the group before it keeps its seats") {
  CHECK(groups(test::plan_with("成立帮扶工作领导小组，由沈磊、贺喜任双组长，两校副校长任副组长，各处室负责人为成员。"
                               "领导小组下设办公室，设在第七中学党政办，主任由陈诚兼任。")) ==
        Lines{"沈磊、贺喜|两校副校长|各处室负责人"});
}

TEST_CASE("who goes where among pairs told one by one, and who serves at another school") {
  std::string const notice =
      "2024年结对帮扶工作方案\n\n一、结对\n松江小学帮扶石桥小学，滨河小学帮扶白水小学。\n二、任务\n";
  auto const read = [&](std::string const& words) {
    return test::facts(notice + words + "\n", "flow", {"from", "to", "group", "who", "size_min"});
  };
  CHECK(read("1.松江小学、滨河小学每学期各派2名教师到受援学校蹲点。") ==
        Lines{"松江小学|石桥小学|教师||2.0", "滨河小学|白水小学|教师||2.0"});
  CHECK(read("1.石桥小学教务处长柳青任白水小学副校长，任期一年。") == Lines{"石桥小学|白水小学||柳青|"});
  CHECK(read("1.松江小学成立领导小组，校长任组长。").empty());
}

TEST_CASE("who goes where in a row: its bracket is the place, and those are named whom the event tells") {
  std::string const head = "二、安排\n序号 时间 内容 人员 责任部门\n";
  CHECK(flows(head + "1 3月 首批班主任蹲点（两周） 云岭县民族中学马国强、李雪梅 教务处") ==
        Lines{folk + "|" + two + "|首批班主任|马国强、李雪梅||"});
  CHECK(flows("二、安排\n3月：第一轮驻校：马国强、李雪梅。\n4月：班子成员来访。\n") != Lines());
  CHECK(flows("滨海市第二中学选派教师到云岭县民族中学集训选手，共8人，随队医生2人。") ==
        Lines{two + "|" + folk + "|医生||2.0|2.0", two + "|" + folk + "|教师||8.0|8.0"});
  CHECK(flows("为云岭县民族中学培养学科带头人2名，安排到滨海市第二中学名师工作室研修。") ==
        Lines{folk + "|" + two + "|学科带头人||2.0|2.0"});
}

TEST_CASE("who goes where: teachers of several subjects are parted, wherever their subjects are told") {
  Lines const each{two + "|" + folk + "|化学教师||1.0|1.0", two + "|" + folk + "|物理教师||1.0|1.0"};
  for (char const* words : {
           "滨海市第二中学选派物理、化学教师各1名到云岭县民族中学任教。",
           "滨海市第二中学选派物理、化学两科教师各一位到云岭县民族中学任教。",
           "滨海市第二中学物理、化学两科各派1名教师到云岭县民族中学任教。",
           "滨海市第二中学选派教师2名到云岭县民族中学任教，其中物理、化学各1名。",
           "滨海市第二中学选派物理、化学两个学科的教师到云岭县民族中学任教，每学科一人。",
       }) {
    INFO(words);
    CHECK(flows(words) == each);
  }
  CHECK(flows("云岭县民族中学选派教务科、总务科科长各1人到滨海市第二中学跟岗。") ==
        Lines{folk + "|" + two + "|总务科科长||1.0|1.0", folk + "|" + two + "|教务科科长||1.0|1.0"});
}

TEST_CASE("who goes where: how and with what they go is no part of them") {
  for (char const* words : {
           "滨海市第二中学骨干教师3人分批到云岭县民族中学授课。",
           "滨海市第二中学骨干教师3人自愿到云岭县民族中学授课。",
           "滨海市第二中学骨干教师3人每年寒暑假到云岭县民族中学授课。",
           "滨海市第二中学骨干教师3人携带实验器材赴云岭县民族中学授课。",
           "滨海市第二中学骨干教师3人驱车前往云岭县民族中学授课。",
       }) {
    INFO(words);
    CHECK(flows(words) == Lines{two + "|" + folk + "|骨干教师||3.0|3.0"});
  }
  CHECK(flows("语文组刘敏、马国强，数学组陈诚到云岭县民族中学送课。") ==
        Lines{two + "|" + folk + "||刘敏、马国强、陈诚||"});
  CHECK(flows("云岭县民族中学高一年级2个班师生90人到滨海市第二中学参加科技节。").size() == 1);
  CHECK(flows("滨海市第二中学分管副校长每年带队回访云岭县民族中学一次。") ==
        Lines{two + "|" + folk + "|分管副校长|||"});
}

TEST_CASE("who goes where: into town and into the country, to a post, and in a name that is no place") {
  CHECK(flows("安排语文教师刘敏、数学教师马国强进城培训。") == Lines{folk + "|" + two + "||刘敏、马国强||"});
  CHECK(flows("滨海市第二中学派出管理干部1名，挂职云岭县民族中学副校长。") ==
        Lines{two + "|" + folk + "|管理干部||1.0|1.0"});
  CHECK(flows("由滨海市第二中学派驻1名教师担任云岭县民族中学教研室主任。") ==
        Lines{two + "|" + folk + "|教师||1.0|1.0"});
  CHECK(flows("滨海市第二中学心理教师每月为云岭县民族中学学生上门辅导一次。") ==
        Lines{two + "|" + folk + "|心理教师|||"});
  CHECK(flows("云岭县民族中学举办“我到海边读大学”征文。").empty());
}

TEST_CASE("who goes where in a row: those of the other side come to the place, and who is known is of a side") {
  std::string const head = "二、安排\n时间｜内容｜人员｜地点\n";
  CHECK(flows(head + "3月｜商定计划｜两校教导主任｜" + folk + "\n4月｜阶段总结｜两校校长｜" + two + "\n") ==
        Lines{folk + "|" + two + "|校长|||", two + "|" + folk + "|教导主任|||"});
  CHECK(flows("1.滨海市第二中学教导主任刘敏负责联络。\n" + head + "3月｜班主任讲座｜刘敏｜" + folk + "\n") ==
        Lines{two + "|" + folk + "||刘敏||"});
}

TEST_CASE("who goes where in a row: the deed tells whose people are at the place, and both go where each is counted") {
  std::string const head = "二、安排\n时间｜内容｜人员｜地点\n";
  CHECK(flows(head + "3月｜驻校支教｜教师2名｜" + folk + "\n") == Lines{two + "|" + folk + "|教师||2.0|2.0"});
  CHECK(flows(head + "5月｜竞赛集训｜学生8名、教师1名｜" + two + "\n") ==
        Lines{folk + "|" + two + "|学生||8.0|8.0", folk + "|" + two + "|教师||1.0|1.0"});
  CHECK(flows(head + "6月｜互访｜双方各6人｜\n") ==
        Lines{folk + "|" + two + "|||6.0|6.0", two + "|" + folk + "|||6.0|6.0"});
}

TEST_CASE("who goes where: a number of its own for each subject, and teams that give one each") {
  CHECK(flows("滨海市第二中学选派4名教师到云岭县民族中学支教，其中物理1名、化学3名，每人不少于一学期。") ==
        Lines{two + "|" + folk + "|化学教师||3.0|3.0", two + "|" + folk + "|物理教师||1.0|1.0"});
  CHECK(flows("滨海市第二中学语文组、英语组各出1人，到云岭县民族中学任课一学期。") ==
        Lines{two + "|" + folk + "|英语组教师||1.0|1.0", two + "|" + folk + "|语文组教师||1.0|1.0"});
  CHECK(flows("滨海市第二中学派来物理教师1名，在云岭县民族中学任教一学年。") ==
        Lines{two + "|" + folk + "|物理教师||1.0|1.0"});
  CHECK(flows("滨海市第二中学每学期送课到云岭县民族中学。") == Lines{two + "|" + folk + "||||"});
}

TEST_CASE("who goes where: the end of a name is no word of motion, and counted people are no place") {
  CHECK(flows("1.滨海市第二中学副校长韩志远负责联络。\n2.韩志远赴云岭县民族中学听课。") ==
        Lines{two + "|" + folk + "||韩志远||"});
  CHECK(flows("两校各选15名学生到对方家庭体验生活。").size() == 2);
  CHECK(flows("云岭县民族中学每月安排2名教师进入滨海市第二中学课堂听课。") ==
        Lines{folk + "|" + two + "|教师||2.0|2.0"});
  CHECK(flows("滨海市第二中学派来物理教师1名在云岭县民族中学任教。") == Lines{two + "|" + folk + "|物理教师||1.0|1.0"});
}

TEST_CASE("who goes where in a list of months: turns behind the people, and names before what they do") {
  std::string const list = "二、安排\n";
  CHECK(flows(list + "3月：班主任第一批跟班\n4月：第二批教师外出跟班\n") ==
        Lines{folk + "|" + two + "|教师|||", folk + "|" + two + "|班主任|||"});
  CHECK(flows("1.滨海市第二中学教导主任刘敏负责联络。\n" + list + "3月：刘敏讲座\n").size() == 1);
}

TEST_CASE("a group whose head leads and whose members take part, without the words for their seats") {
  CHECK(groups(test::plan_with("成立课堂诊断小组，教科室主任沈磊牵头，贺喜、陈诚参加。")) == Lines{"沈磊||贺喜、陈诚"});
  CHECK(groups(test::plan_with("宁川市第七中学成立工作专班，专班由校党委副书记牵头，教务处、学生处参与。")) ==
        Lines{"校党委副书记||教务处、学生处"});
  CHECK(groups(test::plan_with("后勤组（组长 沈磊，组员 总务处全体人员）负责食宿。")) == Lines{"沈磊||总务处全体人员"});
  CHECK(groups(test::plan_with("排课小组由教务处牵头，各年级组参加。")).empty());
}

TEST_CASE("a rank behind what is taught is a title, and so is one behind the name") {
  auto const read = [](char const* words) {
    return test::facts(test::plan_with(words), "person", {"name", "institution", "post", "title"});
  };
  CHECK(read("宁川市第七中学语文特级教师沈清到河套县第二中学讲课。") == Lines{"沈清|宁川市第七中学||特级教师"});
  CHECK(read("宁川市第七中学实训处主任沈清工程师到河套县第二中学指导。") ==
        Lines{"沈清|宁川市第七中学|实训处主任|工程师"});
}

TEST_CASE("who is sent is of the school that sends, goes where it is said of each, and is parted from others by 和") {
  auto const people = [](char const* words) {
    return test::facts(test::plan_with(words), "person", {"name", "institution"});
  };
  CHECK(people("二、安排\n3月：支教教师沈清、贺喜到滨海市第二中学报到\n").size() == 2);
  CHECK(flows("滨海市第二中学派音乐教师沈清和科学教师贺喜去云岭县民族中学支教。") ==
        Lines{two + "|" + folk + "||沈清、贺喜||"});
  CHECK(flows("滨海市第二中学选派教导主任沈清、语文组长贺喜到云岭县民族中学挂职。") ==
        Lines{two + "|" + folk + "||沈清、贺喜||"});
}

TEST_CASE(
    "who goes where: who is known to be of another body comes from there, and who goes how often goes there too") {
  CHECK(flows("1.海东师范学院教授丁远帆为顾问。\n2.丁远帆教授每年到云岭县民族中学作报告一场。") ==
        Lines{"海东师范学院|" + folk + "||丁远帆||"});
  CHECK(flows("滨海市第二中学校长刘敏每学期到云岭县民族中学两次，副校长陈明每月一次。") ==
        Lines{two + "|" + folk + "||刘敏||", two + "|" + folk + "||陈明||"});
  CHECK(flows("教学副校长刘敏每月蹲点两天，听课不少于4节。").size() <= 1);
  CHECK(flows("滨海市第二中学教学副校长刘敏每月蹲点两天，听课不少于4节。") == Lines{two + "|" + folk + "||刘敏||"});
  CHECK(flows("滨海市第二中学选派教师4人驻点云岭县民族中学。") == Lines{two + "|" + folk + "|教师||4.0|4.0"});
  CHECK(flows("滨海市第二中学每学期送课3次，每次由1名教研组长带2名教师前往。") ==
        Lines{two + "|" + folk + "|教师||2.0|2.0", two + "|" + folk + "|教研组长||1.0|1.0"});
  CHECK(flows("云岭县民族中学学生20名到校参观，住宿于接待家庭。").size() == 1);
}

TEST_CASE("who goes where: each of several by name to a place of the own, and how many of those told before") {
  CHECK(test::facts("2023年教育集团工作方案\n滨海市第二中学帮扶东岭小学、西岭小学。\n\n一、教师交流\n"
                    "1.滨海市第二中学选派教导主任刘敏、教师陈明分别到东岭小学、西岭小学任教一年。\n",
                    "flow", {"from", "to", "who"}) == Lines{two + "|东岭小学|刘敏", two + "|西岭小学|陈明"});
  CHECK(flows("学生会干部互访，滨海市第二中学20人赴云岭县民族中学，云岭县民族中学16人赴滨海市第二中学。") ==
        Lines{folk + "|" + two + "|学生会干部||16.0|16.0", two + "|" + folk + "|学生会干部||20.0|20.0"});
  CHECK(flows("在2022年双方互派教师11人次的基础上，继续开展教研。").empty());
}

TEST_CASE("who goes where in a row: called by what they do, thing by thing, and by their number at the place") {
  std::string const list = "二、安排\n";
  CHECK(flows(list + "3月：第二批教师跟岗；支教教师报到\n4月：师徒签约\n") ==
        Lines{folk + "|" + two + "|教师|||", two + "|" + folk + "|支教教师|||"});
  std::string const head = "二、安排\n时间｜内容｜人员｜地点\n";
  CHECK(flows(head + "3月｜第二次送教｜5人｜" + folk + "\n") == Lines{two + "|" + folk + "|||5.0|5.0"});
  CHECK(flows(head + "3月｜心理讲座｜海东教育学院 刘畅｜" + folk + "\n") == Lines{"海东教育学院|" + folk + "||刘畅||"});
  CHECK(flows(head + "3月｜同课异构｜滨海市第二中学刘敏及工作室成员｜" + folk + "\n") ==
        Lines{two + "|" + folk + "|工作室成员|刘敏||"});
}

TEST_CASE("where a name ends: before an office, a verb, and none that invites is part of a school") {
  auto const read = [](std::string const& words) { return people(test::plan_with(words)); };
  CHECK(read("邀请海东大学教授郭明到河套县第二中学指导。") == Lines{"郭明|海东大学|"});
  CHECK(read("选聘县城关中学教务主任柯良到河套县第二中学任教。") == Lines{"柯良|县城关中学|教务主任"});
  CHECK(read("宁川市第七中学教师邓超报到。") == Lines{"邓超|宁川市第七中学|教师"});
  CHECK(read("宁川市第七中学名师工作室主持人何秀到河套县第二中学讲课。") ==
        Lines{"何秀|宁川市第七中学|名师工作室主持人"});
  CHECK(read("宁川市第七中学校长雷震、河套县第二中学校长闵丰要亲自抓。") ==
        Lines{"闵丰|河套县第二中学|校长", "雷震|宁川市第七中学|校长"});
  CHECK(read("联系人：办公室张敏，电话0510-8888888。") == Lines{"张敏||联系人"});
}

TEST_CASE("seats with names in parts, posts behind names, and deputies who share the work") {
  CHECK(groups(test::plan_with("组长：周文彬（实验小学校长）　阿不都拉·买买提（巴扎小学书记）\n副组长：林秀兰")) ==
        Lines{"周文彬、阿不都拉·买买提|林秀兰|"});
  CHECK(groups(test::plan_with("组长王玉梅园长，副组长陈琳副园长，组员李静、何敏。")) ==
        Lines{"王玉梅|陈琳|李静、何敏"});
  CHECK(groups(test::plan_with("学校成立帮扶工作专班，校长寸敬明负总责，副校长茶玉萍、段文昌分管，各处室主任参加。")) ==
        Lines{"寸敬明|茶玉萍、段文昌|各处室主任"});
}

TEST_CASE("who is in a group and heads its office has two posts") {
  std::string const group = "成立领导小组，组长：沈清（滨海市第二中学校长），副组长：贺喜（滨海市第二中学副校长）。\n";
  for (char const* words :
       {"领导小组下设办公室，设在教务处，由贺喜兼任办公室主任，负责日常工作。",
        "领导小组办公室设在教务处，贺喜任办公室主任。", "领导小组下设办公室，设在教务处，主任由贺喜兼任。"}) {
    Lines const told = test::facts(test::plan_with(group + words), "person", {"name", "post"});
    CHECK(std::count(told.begin(), told.end(), "贺喜|办公室主任") == 1);
    CHECK(std::count(told.begin(), told.end(), "贺喜|副校长") == 1);
  }
}

TEST_CASE(
    "who goes where: to one place after the other, each to a post of the own, back in numbers, on behalf of several") {
  auto const of_two = [](std::string const& words) {
    return test::facts(
        "2023年教育集团工作方案\n滨海市第二中学帮扶东岭小学、西岭小学。\n\n一、教师交流\n" + words + "\n", "flow",
        {"from", "to", "who"});
  };
  CHECK(of_two("1.滨海市第二中学音乐教师柯燕每周二到东岭小学、每周四到西岭小学上课。") ==
        Lines{two + "|东岭小学|柯燕", two + "|西岭小学|柯燕"});
  CHECK(of_two("1.滨海市第二中学副校长涂敏任东岭小学执行校长，教导主任阮成任西岭小学执行校长。") ==
        Lines{two + "|东岭小学|涂敏", two + "|西岭小学|阮成"});
  CHECK(flows("滨海市第二中学学生12名由教师4人陪护，到云岭县民族中学参加运动会；云岭县民族中学回访师生16人。") ==
        Lines{folk + "|" + two + "|师生||16.0|16.0", two + "|" + folk + "|学生||12.0|12.0",
              two + "|" + folk + "|教师||4.0|4.0"});
  CHECK(flows("云岭县民族中学教师到滨海市第二中学跟岗，第一学年8人，第二、三学年各10人。").size() == 1);
}

TEST_CASE("who goes where in rows below no heads, and called by what they come for") {
  std::string const list = "二、安排\n";
  CHECK(flows(list + "3月4日 教师到校授课 教师3人 教导处 云岭民中\n4月8日 技能培训 云岭民中教师9人 教研室 市二中\n")
            .size() == 2);
  CHECK(flows(list + "5月20日：第二批跟班教师3人\n6月2日：总结会\n") == Lines{folk + "|" + two + "|跟班教师||3.0|3.0"});
}

TEST_CASE("people of two schools in one line, one told by degrees in a group, and a known one who leads a paper") {
  std::string const plan = "2023年结对帮扶工作方案\n清泉镇小学帮扶石板中学。\n\n一、人员\n";
  CHECK(people(plan + "负责人：清泉镇小学副校长 周正平　石板中学副校长 沙金山\n") ==
        Lines{"周正平|清泉镇小学|副校长", "沙金山|石板中学|副校长"});
  CHECK(groups(plan + "成立工作队，队长：周正平，高级教师，清泉镇小学原副校长；队员：陆遥、孟飞。\n") ==
        Lines{"周正平||陆遥、孟飞"});
  CHECK(people(plan + "由清泉镇小学副校长卢瑶对接。\n") == Lines{"卢瑶|清泉镇小学|副校长"});
  CHECK(people(plan + "石板中学教师9人（含校长钱进）到清泉镇小学听课。\n") == Lines{"钱进|石板中学|校长"});
}

TEST_CASE("who goes where: who trains there, guests who speak, and two things said of one") {
  CHECK(flows("选手4名、教练2名5月在滨海市第二中学集训40天。") ==
        Lines{folk + "|" + two + "|教练||2.0|2.0", folk + "|" + two + "|选手||4.0|4.0"});
  CHECK(flows("云岭县民族中学邀请海东师范学院教授丁远帆作专题报告一场。") ==
        Lines{"海东师范学院|" + folk + "||丁远帆||"});
  CHECK(flows("海东师范学院教育学部教授、博士生导师丁远帆到云岭县民族中学讲学。") ==
        Lines{"海东师范学院|" + folk + "||丁远帆||"});
}

TEST_CASE("a school is nobody, a secretary-general no secretary, and a note may tell the post") {
  auto const read = [](std::string const& words) { return people(test::plan_with(words)); };
  CHECK(read("阳光公益基金会秘书长安宁到校检查。") == Lines{"安宁|阳光公益基金会|秘书长"});
  CHECK(read("吕静老师（宁川市第七中学教务处主任）开通热线。") == Lines{"吕静|宁川市第七中学|教务处主任"});
  CHECK(read("村小负责人：大水小学　田维高；老岩小学　黎世国。").size() == 2);
}

TEST_CASE("who goes where: a body of people that goes to two places is one body") {
  bangfu::document::Reading const told = bangfu::document::read(
      bangfu::document::text_source("2023年教育集团工作方案\n滨海市第二中学帮扶东岭小学、西岭小学。\n\n一、教师交流\n"
                                    "1.滨海市第二中学骨干教师分别到东岭小学、西岭小学开展活动。\n"));
  CHECK(told.value.participants.size() <= 2);
}

TEST_CASE("who goes where: there and back by a word that points to the place") {
  CHECK(flows("滨海市第二中学教研组长轮流下去听课，每学期不少于两次。") == Lines{two + "|" + folk + "|教研组长|||"});
  CHECK(flows("滨海市第二中学教导主任每月去两次。") == Lines{two + "|" + folk + "|教导主任|||"});
  CHECK(flows("滨海市第二中学物理教师每周过去一天。") == Lines{two + "|" + folk + "|物理教师|||"});
  CHECK(flows("滨海市第二中学把这一做法坚持下去。").empty());
  CHECK(flows("滨海市第二中学总结过去三年的经验。").empty());
}

TEST_CASE(
    "who goes where: whoever is of another school has come to where it does something, and who speaks before others to "
    "them") {
  CHECK(flows("云岭县民族中学教师15名在滨海市第二中学实训中心接受培训。") ==
        Lines{folk + "|" + two + "|教师||15.0|15.0"});
  CHECK(flows("滨海市第二中学教师在云岭县民族中学的支持下编写教材。").empty());
  CHECK(flows("滨海市第二中学骨干教师轮流给云岭县民族中学教师开讲座。") == Lines{two + "|" + folk + "|骨干教师|||"});
  CHECK(flows("滨海市第二中学骨干教师通过网络给云岭县民族中学教师开讲座。").empty());
}

TEST_CASE("who goes where: lessons that are brought, and events of a row that name a deed alone") {
  CHECK(flows("滨海市第二中学每学期送教2次。") == Lines{two + "|" + folk + "||||"});
  CHECK(flows("滨海市第二中学每学期送教研材料2次。").empty());
  std::string const list = "二、安排\n";
  CHECK(flows(list + "3月：第一次送课（语文、数学）\n4月：英语组送课（3人）\n5月：第二批跟班\n6月：跟班总结\n") ==
        Lines{folk + "|" + two + "||||", two + "|" + folk + "||||", two + "|" + folk + "|英语组||3.0|3.0"});
}

TEST_CASE("who goes where among several pairs: the sides are called as the text calls them") {
  auto const read = [](std::string const& words) {
    return test::facts(
        "2023年城乡学校结对工作通知\n城东小学帮扶东岭小学，城西小学帮扶西岭小学。\n支援学校每学期向受援学校反馈一次。\n"
        "一、安排\n" +
            words + "\n",
        "flow", {"from", "to", "group"});
  };
  CHECK(read("1.支援学校每月组织骨干教师下乡送课。") == Lines{"支援学校|受援学校|骨干教师"});
  CHECK(read("9月：支教教师到岗\n10月：第一批跟岗教师到校\n") ==
        Lines{"受援学校|支援学校|跟岗教师", "支援学校|受援学校|支教教师"});
}

TEST_CASE("who goes where: to what the other school holds, and behind the word that they come") {
  CHECK(flows("滨海市第二中学举办暑期训练营，云岭县民族中学选派学生20人参加。") ==
        Lines{folk + "|" + two + "|学生||20.0|20.0"});
  CHECK(flows("滨海市第二中学组织网络培训，云岭县民族中学教师全部参加。").empty());
  CHECK(flows("滨海市第二中学语文、数学教师各3人于3月、5月两次到云岭县民族中学送课。").size() == 2);
}

TEST_CASE("who goes where in a row: those of whom a measure has told, and where it lets them go") {
  std::string const first =
      "1.云岭县民族中学家长代表20人到滨海市第二中学参观。\n2.海东师范学院教授丁远帆到云岭县民族中学讲学。\n3."
      "滨海市第二中学"
      "学生到云岭县民族中学过“采茶日”。\n二、安排\n";
  std::string const known = folk + "|" + two;
  Lines const before = flows(first);
  Lines const all = flows(first + "3月：家长代表参观\n4月：采茶日\n5月：家长代表总结会\n");
  CHECK(all.size() == before.size() + 2);
  CHECK(std::count(all.begin(), all.end(), known + "|家长代表|||") == 1);
  CHECK(std::count(all.begin(), all.end(), two + "|" + folk + "||||") == 1);
  Lines const speech = flows(first + "3月：丁远帆讲座\n");
  CHECK(std::count(speech.begin(), speech.end(), "海东师范学院|" + folk + "||丁远帆||") == 2);
}

TEST_CASE("who goes where: those who are sent to do something for another school go there") {
  CHECK(flows("滨海市第二中学派两名技术人员帮云岭县民族中学检修设备。") ==
        Lines{two + "|" + folk + "|技术人员||2.0|2.0"});
}

TEST_CASE("lists of people line by line, with what they are") {
  std::string const head =
      "滨海市第二中学对口帮扶云岭县民族中学工作方案\n一、支教教师\n滨海市第二中学选派以下教师赴云岭县民族中学支教：\n";
  Lines const expected{"何静|滨海市第二中学|", "韩立新|滨海市第二中学|"};
  for (char const* list : {
           "1.何静，女，语文，高级教师；\n2.韩立新，男，38岁，初中数学，一级教师。",
           "（1）何静，语文高级教师；\n（2）韩立新，中共党员，二级教师。",
           "1.何静（语文，高级教师）；\n2.韩立新（数学，一级教师）。",
       }) {
    INFO(list);
    CHECK(people(head + list + "\n") == expected);
  }
  CHECK(people(head + "1.何静，语文教师，任云岭县民族中学教务副主任；\n2.韩立新、白鸽，数学教师。\n") ==
        Lines{"何静|云岭县民族中学|教务副主任", "何静|滨海市第二中学|语文教师", "白鸽|滨海市第二中学|数学教师",
              "韩立新|滨海市第二中学|数学教师"});
}

TEST_CASE("what is said of one behind a seat makes no others") {
  CHECK(groups(test::plan_with("队长：沈磊，教务处副主任\n队员：陈诚，语文，高级教师")) == Lines{"沈磊||陈诚"});
}

TEST_CASE("people of whom the text says no more than how they are called or what they look after") {
  std::string const sides =
      "2023年学校结对帮扶工作方案\n支援学校：滨海市第二中学\n受援学校：云岭县民族中学\n一、教研\n";
  CHECK(people(sides + "4月，同课异构由云岭县民族中学的何静老师执教。\n") == Lines{"何静|云岭县民族中学|老师"});
  CHECK(people(sides + "每月由滨海市第二中学韩立新校长带队，送教一次。\n") == Lines{"韩立新|滨海市第二中学|校长"});
  CHECK(people(sides + "后勤主任、各班主任、党委书记参加。\n").empty());
}

TEST_CASE("how the text calls somebody elsewhere tells how long the name is") {
  std::string const sides =
      "2023年学校结对帮扶工作方案\n支援学校：滨海市第二中学\n受援学校：云岭县民族中学\n一、分工\n";
  CHECK(people(sides + "滨海市第二中学教务主任何静管跟岗。\n联系人：何静，电话：0000-1234567\n") ==
        Lines{"何静|滨海市第二中学|教务主任"});
}

TEST_CASE("whoever takes over from somebody holds the post, and goes where that one went") {
  std::string const head = "2023年学校结对帮扶工作方案\n支援学校：" + two + "\n受援学校：" + folk + "\n一、教师交流\n";
  CHECK(test::facts(head + "1.首任驻校副校长为张红梅，2024年3月起由赵一鸣接任。\n", "person", {"name", "post"}) ==
        Lines{"张红梅|驻校副校长", "赵一鸣|驻校副校长"});
  CHECK(people(head + "1." + two + "教导主任邢国栋自2月起挂任" + folk + "副校长，时间一年。\n") ==
        Lines{"邢国栋|" + folk + "|副校长", "邢国栋|" + two + "|教导主任"});
  CHECK(people(head + "1.邢国栋自2月起挂任" + folk + "副校长，时间一年。\n") == Lines{"邢国栋|" + folk + "|副校长"});
  CHECK(test::facts(head + "1." + two + "派教导副主任文曦到" + folk + "担任执行校长。\n", "person",
                    {"name", "institution", "post"}) ==
        Lines{"文曦|" + folk + "|执行校长", "文曦|" + two + "|教导副主任"});
  CHECK(people(head + "1.教学副校长由" + two + "选派李明担任。\n") == Lines{"李明|" + folk + "|教学副校长"});
  CHECK(people(head + "1.期满后孙立群接替他担任" + folk + "教务主任。\n") == Lines{"孙立群|" + folk + "|教务主任"});
  for (char const* words : {
           "上半年由滨海市第二中学物理教师李敏到云岭县民族中学任教，下半年改由王静接替。",
           "上半年滨海市第二中学物理教师李敏到云岭县民族中学任教，下半年轮换为王静。",
           "上半年滨海市第二中学物理教师李敏到云岭县民族中学任教，接班的是王静。",
           "上半年滨海市第二中学物理教师李敏到云岭县民族中学任教，9月起王静接替李敏。",
       }) {
    INFO(words);
    CHECK(people(head + "1." + words + "\n") == Lines{"李敏|" + two + "|物理教师", "王静|" + two + "|"});
    CHECK(flows(std::string("1.") + words) == Lines{two + "|" + folk + "||李敏||", two + "|" + folk + "||王静||"});
  }
}

TEST_CASE("names transcribed from other languages may be long, and a title may stand behind the name") {
  CHECK(people("2023年学校结对帮扶工作方案\n支援学校：" + two + "\n受援学校：" + folk + "\n联系人：\n" + folk +
               "　教导主任　娜仁其木格\n一、教师交流\n1.每学期互访2次。\n") ==
        Lines{"娜仁其木格|" + folk + "|教导主任"});
}

TEST_CASE("what is done is no post, and a deed beside a post is no name") {
  std::string const head = "2023年学校结对帮扶工作方案\n支援学校：" + two + "\n受援学校：" + folk + "\n一、教师交流\n";
  for (char const* matter : {"数学课", "数学", "教学工作", "课后辅导"}) {
    INFO(matter);
    CHECK(test::facts(head + "1.李明担任" + folk + matter + "，每周12节。\n", "person", {"post"}) != Lines{matter});
  }
  CHECK(people(head + "1.李明担任" + folk + "驻校指导。\n") == Lines{"李明|" + folk + "|驻校指导"});
  std::string const line = "2023年学校结对帮扶工作方案\n支援学校：" + two + "\n受援学校：" + folk + "\n联系人：\n";
  for (char const* words : {"具体对接", "日常联络", "全程跟进", "统筹推进"}) {
    INFO(words);
    Lines const read = people(line + folk + "　德育主任　" + words + "\n一、教师交流\n1.每学期互访2次。\n");
    CHECK(std::none_of(read.begin(), read.end(), [&](std::string const& l) { return l.starts_with(words); }));
  }
  CHECK(people(line + folk + "　德育主任　阿依古丽\n一、教师交流\n1.每学期互访2次。\n") ==
        Lines{"阿依古丽|" + folk + "|德育主任"});
}

TEST_CASE("an appointment goes on with posts at the same school") {
  std::string const parties = "教师支援工作方案\n支援学校：滨海市第二中学\n受援学校：云岭县民族中学\n";
  Lines const read = people(parties + "经研究，任命沈志远同志为云岭县民族中学副校长，孙振宇同志为教科室主任。\n");
  CHECK(std::find(read.begin(), read.end(), "沈志远|云岭县民族中学|副校长") != read.end());
  CHECK(std::find(read.begin(), read.end(), "孙振宇|云岭县民族中学|教科室主任") != read.end());
  // 以…为: nobody is appointed
  for (std::string const& line : people(parties + "双方推举孙振宇同志为师德榜样。\n"))
    CHECK(line.find("榜样") == std::string::npos);
}

TEST_CASE("English posts for a field, behind the name, in brackets, and before it") {
  std::string const lead =
      "School Support Plan 2024\nMarlow Primary School supports Fenside Primary School in reading.\n";
  Lines const read =
      people(lead +
             "The programme is coordinated by Clara Whitby (literacy lead, Marlow Primary School) and by "
             "Headteacher Lin Xiulan of Fenside Primary School.\n");
  CHECK(std::find(read.begin(), read.end(), "Clara Whitby|Marlow Primary School|literacy lead") != read.end());
  CHECK(std::find(read.begin(), read.end(), "Lin Xiulan|Fenside Primary School|Headteacher") != read.end());
}

TEST_CASE("who goes to the other school and takes a post there holds two") {
  std::string const parties = "教师支援工作方案\n支援学校：滨海市第二中学\n受援学校：云岭县民族中学\n";
  for (char const* words : {"滨海市第二中学教务处副主任邢致远到云岭县民族中学挂职一年，任教学副校长。",
                            "选派教务处副主任邢致远驻云岭县民族中学一年，担任云岭县民族中学教学副校长。"}) {
    INFO(words);
    Lines const read = people(parties + "一、干部挂职\n" + words + "\n");
    CHECK(std::find(read.begin(), read.end(), "邢致远|云岭县民族中学|教学副校长") != read.end());
    CHECK(std::find(read.begin(), read.end(), "邢致远|滨海市第二中学|教务处副主任") != read.end());
  }
}

TEST_CASE("an office is no post, and behind a post stands a name or none") {
  std::string const parties = "教师支援工作方案\n支援学校：滨海市第二中学\n受援学校：云岭县民族中学\n";
  CHECK(people(parties + "滨海市第二中学联系人：合作发展处　沈志远\n") == Lines{"沈志远|滨海市第二中学|联系人"});
  for (char const* words :
       {"两校校长碰面后商定议题。", "挂职校长应在期满前述职。", "副校长任主任委员，校长任名誉主任委员。"})
    CHECK(people(parties + "一、管理互鉴\n" + words + "\n").empty());
}

TEST_CASE("a rank or a post that stands behind a name which a school stands before") {
  std::string const parties = "教师支援工作方案\n支援学校：滨海市第二中学\n受援学校：云岭县民族中学\n";
  Lines const read =
      people(parties + "一、教师培训\n滨海市第二中学梅振宇副教授作专题讲座1场，滨海市第二中学沈志远处长主讲1次。\n");
  CHECK(std::find(read.begin(), read.end(), "梅振宇|滨海市第二中学|") != read.end());
  CHECK(std::find(read.begin(), read.end(), "沈志远|滨海市第二中学|处长") != read.end());
}

TEST_CASE("a common word that begins with a surname is no name behind a post") {
  std::string const plan =
      "澄江县第一中学帮扶九溪乡初级中学方案\n\n澄江县第一中学对口帮扶九溪乡初级中学。\n\n一、管理\n";
  for (char const* const words : {"每月由教学副校长督促检查。", "跟班教师经考评合格的，给予奖励。",
                                  "两校语文教师商议确定主题。", "支教教师居住在教师周转房。"}) {
    INFO(words);
    CHECK(test::facts(plan + words + "\n", "person", {"name"}).empty());
  }
  CHECK(test::facts(plan + "教学副校长商明远负责联系。\n", "person", {"name"}) == std::vector<std::string>{"商明远"});
}

TEST_CASE("who signs beneath the name of a side, and whom to ask of each school") {
  std::string const pact =
      "结对协议\n\n滨海市第二中学对口支援云岭县民族中学。\n\n一、交流\n双方每学期互访1次。\n\n二、联系\n"
      "滨海市第二中学：梁  川（教务处副主任）  0591-3×××110\n云岭县民族中学：古丽·艾山（副校长）  0873-2×××301\n\n"
      "支援校：滨海市第二中学　校长　沈志远\n受援校：云岭县民族中学　书记　罗永康\n2024年3月5日\n";
  Lines const read = people(pact);
  for (char const* one : {"梁川|滨海市第二中学|教务处副主任", "古丽·艾山|云岭县民族中学|副校长",
                          "沈志远|滨海市第二中学|校长", "罗永康|云岭县民族中学|书记"}) {
    INFO(one);
    CHECK(std::find(read.begin(), read.end(), one) != read.end());
  }
}

TEST_CASE("a table of seats beside names tells a group, and the posts beside them who its people are") {
  std::string const plan =
      "澄江县第一中学帮扶九溪乡初级中学方案\n\n澄江县第一中学对口帮扶九溪乡初级中学。\n\n一、工作小组\n";
  for (char const* blank : {"　", "\t"}) {
    std::string table;
    for (char const* cell :
         {"职称", "姓名", "单位", "任务\n组长", "商明远", "澄江县第一中学校长", "统筹\n执行秘书", "扎西",
          "九溪乡初级中学教导主任", "联络\n组员", "林听雨", "澄江县第一中学教研室主任", "协调\n"}) {
      if (!table.empty() && table.back() != '\n') table += blank;
      table += cell;
    }
    CHECK(test::facts(plan + table, "group", {"name", "head", "members"}) == Lines{"工作小组|商明远|扎西、林听雨"});
    CHECK(people(plan + table) ==
          Lines{"商明远|澄江县第一中学|校长", "扎西|九溪乡初级中学|教导主任", "林听雨|澄江县第一中学|教研室主任"});
    CHECK(test::facts(plan + table, "activity", {"what"}).empty());
  }
}

TEST_CASE("pairs in rows, and people of several in one line") {
  std::string const sides = "结对方案\n\n支援学校：" + two + "\n受援学校：" + folk + "\n";
  CHECK(people(sides + "一、师徒结对\n" + two + " 高级教师 王秀英——" + folk + " 李小兰\n") ==
        Lines{"李小兰|" + folk + "|", "王秀英|" + two + "|"});
  CHECK(people(sides + "一、联络\n" + two + "：教导主任 王秀英　　" + folk + "：校长 李小兰\n") ==
        Lines{"李小兰|" + folk + "|校长", "王秀英|" + two + "|教导主任"});
}
