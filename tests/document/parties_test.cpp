// SPDX-License-Identifier: BSL-1.0
// Who supports whom, in the wordings that offices use.
#include <algorithm>

#include "document/facts.hpp"
#include "support/catch.hpp"

namespace {

using Lines = std::vector<std::string>;

Lines parties(std::string const& text) { return test::facts(text, "party", {"role", "name"}); }

}  // namespace

TEST_CASE("two sides of a plan, however a sentence puts it") {
  Lines const expected{"recipient|河套县第二中学", "supporting|宁川市第七中学"};
  for (char const* words : {
           "宁川市第七中学对口支援河套县第二中学。",
           "宁川市第七中学继续“一对一”结对帮扶河套县第二中学。",
           "宁川市第七中学对河套县第二中学开展“一对一”帮扶。",
           "河套县第二中学由宁川市第七中学对口支援。",
           "宁川市第七中学与河套县第二中学签订三年对口帮扶协议。",
           "宁川市第七中学党委与河套县第二中学党支部结对共建。",
           "本方案适用于宁川市第七中学（支援方）和河套县第二中学（受援方）。",
           "受援学校为河套县第二中学，支援学校为宁川市第七中学。",
           "派出方（宁川市第七中学）、接收方（河套县第二中学）",
           "帮扶双方：宁川市第七中学　河套县第二中学",
           "宁川市第七中学的结对学校是河套县第二中学。",
           "河套县第二中学（以下简称受援校）接受宁川市第七中学（以下简称支援校）为期一年的帮扶。",
           "宁川市第七中学选派6名教师到河套县第二中学支教。",
           "核心校：宁川市第七中学　　成员校：河套县第二中学",
           "支援单位 宁川市第七中学\n受援单位 河套县第二中学",
           "宁川市第七中学——河套县第二中学",
           "序号　牵头校　成员校\n1　宁川市第七中学　河套县第二中学",
           "甲方为宁川市第七中学，乙方为河套县第二中学。",
           "乙方（受援方）：河套县第二中学\n甲方（支援方）：宁川市第七中学",
           "协议双方：宁川市第七中学（甲方）、河套县第二中学（乙方）",
           "共建双方：宁川市第七中学为输出方，河套县第二中学为输入方。",
           "宁川市第七中学对口协作河套县第二中学。",
           "河套县第二中学作为宁川市第七中学的帮扶对象，接受全方位指导。",
           "宁川市第七中学选派管理团队进驻河套县第二中学，开展组团式帮扶。",
       }) {
    INFO(words);
    CHECK(parties(test::plan_with(words)) == expected);
  }
}

TEST_CASE("the teaching points of a school, listed by their names alone, are helped by it") {
  CHECK(parties("青岩镇中心小学2024年帮扶教学点计划\n\n　　我校下辖石桥、松坡、水井湾三个教学点，教师不足。\n\n"
                "一、走教\n　　1.音乐教师每周到教学点走教4节。\n\n青岩镇中心小学\n2024年2月20日\n") ==
        Lines{"recipient|松坡教学点", "recipient|水井湾教学点", "recipient|石桥教学点", "supporting|青岩镇中心小学"});
}

TEST_CASE("labels, tags and lists tell the sides, whatever stands between") {
  Lines const expected{"recipient|河套县第二中学", "supporting|宁川市第七中学"};
  for (char const* words : {
           "名校：宁川市第七中学\n弱校：河套县第二中学",
           "“名校”：宁川市第七中学\n“弱校”：河套县第二中学",
           "东部学校：宁川市第七中学\n西部学校：河套县第二中学",
           "结对双方：城区学校宁川市第七中学，乡村学校河套县第二中学。",
           "宁川市第七中学（城区）与河套县第二中学（乡村）结成“手拉手”学校。",
           "参加学校：宁川市第七中学（支援）、河套县第二中学（受援）。",
           "宁川市第七中学选派骨干教师6名，赴河套县第二中学开展为期一年的支教。",
           "河套县第二中学本年度的支援学校是宁川市第七中学。",
           "师傅校宁川市第七中学，徒弟校河套县第二中学。",
           "宁川市第七中学今年与河套县第二中学结为友好学校。",
           "一、结对关系\n（一）宁川市第七中学——河套县第二中学",
       }) {
    INFO(words);
    CHECK(parties(test::plan_with(words)) == expected);
  }
  Lines const three{"recipient|河套县第二中学", "recipient|白塔学校", "supporting|宁川市第七中学"};
  for (char const* words : {
           "本联盟由宁川市第七中学牵头，两所成员校：河套县第二中学（二中）、白塔学校（白塔）。",
           "核心校：宁川市第七中学；盟校：河套县第二中学（原河套县铁路中学）、白塔学校。",
           "共同体：宁川市第七中学（领头校）＋河套县第二中学＋白塔学校",
           "宁川市第七中学为龙头校，河套县第二中学、白塔学校为成员校。",
           "宁川市第七中学对应带动河套县第二中学与白塔学校。",
       }) {
    INFO(words);
    CHECK(parties(test::plan_with(words)) == three);
  }
  CHECK(parties(test::plan_with("县二中与柏林中学、县四中与凤凰中学分别结对。")) ==
        Lines{"recipient|凤凰中学", "recipient|柏林中学", "supporting|县二中", "supporting|县四中"});
}

TEST_CASE("several on one side") {
  Lines const two{"recipient|河套县第二中学", "supporting|宁川市第七中学", "supporting|宁川市第八中学"};
  CHECK(parties(test::plan_with("宁川市第七中学、宁川市第八中学各派教师2名支援河套县第二中学。")) == two);
  CHECK(parties(test::plan_with("支教队由宁川市第七中学和宁川市第八中学的6名教师组成，支教队驻河套县第二中学。")) ==
        two);
  CHECK(parties(test::plan_with("宁川市第七中学牵头，宁川市第八中学参与，共同帮扶河套县第二中学。")) == two);
  CHECK(parties(test::plan_with("宁川教育集团由宁川中学、渔港中学、海岛学校组成，宁川中学为核心校，其余为成员校。")) ==
        Lines{"recipient|海岛学校", "recipient|渔港中学", "supporting|宁川中学"});
}

TEST_CASE("an alliance has its head and its members") {
  Lines const alliance{"recipient|河套县第二中学", "recipient|白塔学校", "supporting|宁川市第七中学"};
  CHECK(parties(test::plan_with("理事长单位：宁川市第七中学\n成员单位：河套县第二中学、白塔学校")) == alliance);
  CHECK(parties(test::plan_with("以宁川市第七中学为龙头，联合河套县第二中学、白塔学校组建教育共同体。")) == alliance);
  CHECK(parties(test::plan_with("由宁川市第七中学牵头，河套县第二中学、白塔学校为成员，组建紧密型教育联盟。")) ==
        alliance);
}

TEST_CASE("a third party is what its label or its name says") {
  std::string const two = "甲方（支援方）：宁川市第七中学\n乙方（受援方）：河套县第二中学\n";
  Lines const sides{"recipient|河套县第二中学", "supporting|宁川市第七中学"};
  auto const with = [&](char const* third, char const* role) {
    Lines all = sides;
    all.emplace_back(role);
    std::sort(all.begin(), all.end());
    CHECK(parties(test::plan_with(two + third)) == all);
  };
  with("丙方（见证方）：河套县教育和科技局", "supervising|河套县教育和科技局");
  with("丙方（资助方）：爱心教育基金会", "funding|爱心教育基金会");
  with("丙方：河套县教育局", "coordinating|河套县教育局");
}

TEST_CASE("a table of pairs, cell by cell, with cells missing and over") {
  CHECK(parties("附件1\n清河县城乡学校结对帮扶名单\n序号\n城区学校（帮扶校）\n农村学校（被帮扶校）\n结对类型\n"
                "1\n清河县第一小学\n柳林乡中心小学\n全面结对\n2\n清河县第二小学\n马家沟小学\n学科结对\n沙坪小学\n") ==
        Lines{"recipient|柳林乡中心小学", "recipient|沙坪小学", "recipient|马家沟小学", "supporting|清河县第一小学",
              "supporting|清河县第二小学"});
}

TEST_CASE("more wordings of who helps whom, the verb far from its subject or the task in the place of a verb") {
  Lines const expected{"recipient|河套县第二中学", "supporting|宁川市第七中学"};
  for (char const* words : {
           "根据安排，河套县第二中学纳入宁川市第七中学帮扶范围。",
           "经研究，河套县第二中学交由宁川市第七中学托管。",
           "宁川市第七中学充分发挥示范作用，与河套县第二中学签订了帮扶协议。",
           "宁川市第七中学挂牌帮扶河套县第二中学。",
           "宁川市第七中学另行承担河套县第二中学的结对任务。",
           "河套县第二中学是宁川市第七中学的帮扶学校。",
           "本方案所称支援校，是指宁川市第七中学；所称受援校，是指河套县第二中学。",
           "甲方：河套县第二中学\n乙方：宁川市第七中学\n乙方选派教师6名到甲方支教。",
           "一、支援学校\n1.宁川市第七中学\n二、受援学校\n1.河套县第二中学",
           "一、结对安排\n第一组：宁川市第七中学与河套县第二中学",
           "宁川市第七中学（组长校）→ 河套县第二中学",
       }) {
    INFO(words);
    CHECK(parties(test::plan_with(words)) == expected);
  }
  Lines const three{"recipient|河套县第二中学", "supporting|宁川市第七中学", "supporting|宁川市第八中学"};
  for (char const* words : {
           "帮扶学校：宁川市第七中学、宁川市第八中学\n受帮扶学校：河套县第二中学",
           "宁川市第七中学承担牵头任务，联合宁川市第八中学组成帮扶团队，帮扶河套县第二中学。",
           "宁川市第七中学（组长校）、宁川市第八中学 → 河套县第二中学",
       }) {
    INFO(words);
    CHECK(parties(test::plan_with(words)) == three);
  }
}

TEST_CASE("a short name is an ordered choice of the parts of a full one, with a word for its kind") {
  struct Case {
    char const* full;
    char const* brief;
  };
  for (Case const& c : {Case{"广州市天河职业高级中学", "天河职中"}, Case{"广州市天河职业高级中学", "天河职高"},
                        Case{"梅州市梅县区职业技术学校", "梅县职校"}, Case{"东川市第二实验小学", "二实小"},
                        Case{"云溪县中心幼儿园", "云溪县幼"}, Case{"乐山县特殊教育学校", "县特校"},
                        Case{"海东师范学院附属中学", "师院附中"}, Case{"城关镇中心小学", "城关中心校"},
                        Case{"乐山县民族中学", "乐山民中"}, Case{"东莞市机电工程学校", "东莞机电学校"}}) {
    INFO(c.full << ' ' << c.brief);
    std::string const text = std::string(c.full) + "对口帮扶河套县第九完全小学。" + c.brief + "选派教师6名。";
    CHECK(test::facts(test::plan_with(text), "party", {"role", "name", "called"}).back() ==
          "supporting|" + std::string(c.full) + "|" + c.brief);
  }
}

TEST_CASE("what names another school is no short name") {
  Lines const expected{"recipient|河套县第二中学|", "supporting|海东市东山中学|"};
  for (char const* words : {"海东中学也在观摩之列。", "海东市小学教师自愿参加。", "全县中小学教师参加。",
                            "东山路上设有站点。", "河套县第三中学教师自愿参加。", "县中学生参加。"}) {
    INFO(words);
    CHECK(test::facts(test::plan_with("海东市东山中学对口帮扶河套县第二中学。" + std::string(words)), "party",
                      {"role", "name", "called"}) == expected);
  }
}

TEST_CASE("names that only describe are no parties") {
  for (char const* words :
       {"各支援学校要与受援学校结对。", "城区优质学校帮扶乡镇薄弱学校。", "农村中小学与县直学校结对。"}) {
    INFO(words);
    CHECK(parties(test::plan_with(words)).empty());
  }
}

TEST_CASE("those who fund, supervise, advise") {
  CHECK(parties(test::plan_with("资助单位：宁川市慈善总会")) == Lines{"funding|宁川市慈善总会"});
  CHECK(parties(test::plan_with("监督单位：河套县教育督导室")) == Lines{"supervising|河套县教育督导室"});
  CHECK(parties(test::plan_with("专家由宁川师范学院选派。")) == Lines{"expert|宁川师范学院"});
  CHECK(parties(test::plan_with("宁川市教育局负责统筹协调，市财政局提供经费保障，市教育科学研究所承担专业指导。")) ==
        Lines{"coordinating|宁川市教育局", "expert|市教育科学研究所", "funding|市财政局"});
  CHECK(parties(test::plan_with("经宁川市教育局与河套县人民政府协商，宁川市第七中学与河套县第二中学签订协议。")) ==
        Lines{"coordinating|宁川市教育局", "coordinating|河套县人民政府", "recipient|河套县第二中学",
              "supporting|宁川市第七中学"});
  CHECK(parties(test::plan_with("宁川市第七中学受宁川市教育局委派，承担河套县第二中学的帮扶任务。")) ==
        Lines{"coordinating|宁川市教育局", "recipient|河套县第二中学", "supporting|宁川市第七中学"});
}

TEST_CASE("a third body by what it does now and then") {
  std::string const two = "宁川市第七中学对口支援河套县第二中学。";
  Lines const sides{"recipient|河套县第二中学", "supporting|宁川市第七中学"};
  auto const with = [&](char const* third, char const* role) {
    INFO(third);
    Lines all = sides;
    if (*role != '\0') all.emplace_back(role);
    std::sort(all.begin(), all.end());
    CHECK(parties(test::plan_with(two + third)) == all);
  };
  with("市教育科学研究所每学期派教研员指导一次。", "expert|市教育科学研究所");
  with("河套县教育局每学年对结对工作进行一次考核。", "supervising|河套县教育局");
  with("各项工作接受河套县教育局的督导。", "supervising|河套县教育局");
  with("宁川市慈善总会为项目提供资金支持。", "funding|宁川市慈善总会");
  with("河套县教师进修学校每年暑期为教师办一期培训。", "expert|河套县教师进修学校");
  with("请河套县妇幼保健院的医生讲儿童营养一场。", "expert|河套县妇幼保健院");
  with("宁川市第七中学校友会为河套县第二中学添置篮球架两副。", "funding|宁川市第七中学校友会");
  with("河套县红十字会拟捐棉衣100件。", "funding|河套县红十字会");
  // Who only bears a cost takes no part.
  with("学生往返车费由宁川市慈善总会资助。", "");
  with("食宿费由宁川市教育发展基金会承担。", "");
}

TEST_CASE("English parties by definition, list and deed") {
  std::string const rest = "\n\n1. Staff\nThe schools shall exchange two teachers each term.\n";
  auto const sides = [&](std::string const& words) {
    auto const source = bangfu::document::text_source("Partnership Plan 2022\n\n" + words + rest);
    Lines lines;
    for (bangfu::Party const& p : bangfu::document::read(source).value.parties) lines.emplace_back(p.role.code());
    std::sort(lines.begin(), lines.end());
    return lines;
  };
  Lines const two{"recipient", "supporting"};
  CHECK(sides("Hillcrest High School will support Stony Creek Middle School for one year.") == two);
  CHECK(
      sides("This agreement is made between Hillcrest High School (\"the Lead School\") and Stony Creek Middle School "
            "(\"the Partner School\").") == two);
  CHECK(sides("Lead school: Hillcrest High School\nPartner school: Stony Creek Middle School") == two);
  CHECK(sides("Stony Creek Middle School is supported by Hillcrest High School.") == two);
  CHECK(sides("Members: Westfield Academy (lead), Pine Hollow Primary School and Three Mills School.") ==
        Lines{"recipient", "recipient", "supporting"});
}

TEST_CASE("what offices do for a plan, in English") {
  std::string const head = "Partnership Plan 2022\n\nHillside High School supports Stony Brook Middle School.\n";
  CHECK(parties(head + "The plan is coordinated by the Northvale Education Bureau and funded by the Harbour Trust. The "
                       "county inspectorate appraises it every year.\n\n1. Both schools meet online once a month.\n") ==
        Lines{"coordinating|Northvale Education Bureau", "funding|Harbour Trust", "recipient|Stony Brook Middle School",
              "supervising|county inspectorate", "supporting|Hillside High School"});
}

TEST_CASE("notes behind names, numbers of schools and dates say nothing of who helps whom") {
  Lines const expected{"recipient|河套县第二中学", "recipient|河套县职业技术教育中心", "supporting|宁川市第七中学"};
  for (char const* words : {
           "由宁川市第七中学（下称“七中”）牵手河套县第二中学（前身河套师范，当地叫“老师范”）、河套县职业技术教育中心（"
           "河套职教中心）。",
           "宁川市第七中学（七中）一家帮，河套县第二中学（河套二中）、河套县职业技术教育中心（河套职教中心）两家受帮扶"
           "。",
           "宁川市第七中学2022年定点帮扶河套县第二中学和河套县职业技术教育中心。",
           "支援学校有宁川市第七中学（宁川七中）；受援学校有河套县第二中学（河套二中）、河套县职业技术教育中心。",
           "宁川市第七中学（七中）领办，成员校两所：河套县第二中学（河套二中）、河套县职业技术教育中心。",
       }) {
    INFO(words);
    CHECK(parties(test::plan_with(words)) == expected);
  }
}

TEST_CASE("a school that no sentence puts on a side stands where its teachers teach and learn") {
  CHECK(parties(test::plan_with("宁川市第七中学（七中）对口帮扶河套县第二中学。另邀河套县育才小学（育才小）参加。\n\n"
                                "1. 七中每学期派教师2名到育才小任教一学期，育才小每年派教师3名到七中跟岗。")) ==
        Lines{"recipient|河套县第二中学", "recipient|河套县育才小学", "supporting|宁川市第七中学"});
  CHECK(parties(test::plan_with("宁川市第七中学对口帮扶河套县第二中学。启动会借河套县育才小学礼堂举行。")) ==
        Lines{"recipient|河套县第二中学", "supporting|宁川市第七中学"});
}

TEST_CASE("a province is a part of a name where the text never leaves it out") {
  std::string const told = "宁川市第七中学支援河套县教育，支援内蒙古自治区河套旗蒙古族中学。";
  CHECK(parties(test::plan_with(told)) == Lines{"recipient|内蒙古自治区河套旗蒙古族中学", "supporting|宁川市第七中学"});
  CHECK(parties(test::plan_with(told + "\n河套旗蒙古族中学负责接待。")) ==
        Lines{"recipient|河套旗蒙古族中学", "supporting|宁川市第七中学"});
  CHECK(parties(test::plan_with("宁川市第七小学对口帮扶贵州省榕河县民族小学。")) ==
        Lines{"recipient|贵州省榕河县民族小学", "supporting|宁川市第七小学"});
}

TEST_CASE("what a school is in an alliance, right before its name, is no part of it") {
  CHECK(
      parties("宁川市青桐小学教育集团工作计划\n集团由龙头校宁川市青桐小学，成员校河套县石桥小学、柳湾镇中心小学组成。\n"
              "一、任务\n1.龙头校名师每学期到成员校送课4节。\n2.每月联合教研一次。\n") ==
      Lines{"recipient|柳湾镇中心小学", "recipient|河套县石桥小学", "supporting|宁川市青桐小学"});
}

TEST_CASE("who accepts the help of schools, as the title has it, is helped") {
  CHECK(parties("河套县第二中学2024—2025学年接受援疆结对学校帮扶工作计划\n我校与宁川市第七中学结成友好学校。\n"
                "一、任务\n1.请宁川市第七中学选派教师2名来校任教。\n2.每月联合教研一次。\n") ==
        Lines{"recipient|河套县第二中学", "supporting|宁川市第七中学"});
}

TEST_CASE("a county is no party where its schools are") {
  CHECK(parties(test::plan_with("宁川师范学院定点帮扶河套县基础教育。")) ==
        Lines{"recipient|河套县", "supporting|宁川师范学院"});
}

TEST_CASE("a bureau keeps the name that the text gives it, whichever county the schools lie in") {
  CHECK(parties(test::plan_with("根据县教育局统一部署，宁川市第七中学对口帮扶河套县第二中学。")) ==
        Lines{"coordinating|县教育局", "recipient|河套县第二中学", "supporting|宁川市第七中学"});
  // Its whole name elsewhere tells which it is
  CHECK(parties(
            test::plan_with("根据县教育局统一部署，宁川市第七中学对口帮扶河套县第二中学。河套县教育局督促检查。"))[0] ==
        "coordinating|河套县教育局");
}

TEST_CASE("of four parties by letters two bureaux pair the schools, and stand on neither side") {
  CHECK(parties("学校帮扶四方协议\n甲方：海津市教育局\n乙方：河套县教育局\n丙方：海津市第九中学\n丁方：河套县第二中学\n"
                "甲、乙两局商定由丙方帮扶丁方。\n一、丙方责任\n1.每学年选派教师4名到丁方任教。\n") ==
        Lines{"coordinating|河套县教育局", "coordinating|海津市教育局", "recipient|河套县第二中学",
              "supporting|海津市第九中学"});
}

TEST_CASE("the label of a duty below each measure makes no party") {
  CHECK(
      parties(
          "关于做好学校结对帮扶工作的通知\n各学校：\n现将有关事项通知如下：\n一、结对关系\n河套县第一小学—柳树沟小学\n"
          "二、工作任务\n1.干部交流。柳树沟小学选派1名副校长到河套县第一小学跟岗。牵头单位：河套县教育局人事股\n"
          "2.教学研讨。每月开展教研活动1次。牵头单位：河套县教研室\n河套县教育局\n2022年8月25日") ==
      Lines{"coordinating|河套县教育局", "recipient|柳树沟小学", "supporting|河套县第一小学"});
}

TEST_CASE("words before a name that is known in full are none of it") {
  CHECK(parties("海州港职业技术学院对口帮扶山岭民族职业学院工作计划\n"
                "为助力山岭民族职业学院（以下简称“山岭职院”）发展，制定本计划。\n"
                "一、教师交流\n山岭职院每年选派教师2名到我校跟岗。") ==
        Lines{"recipient|山岭民族职业学院", "supporting|海州港职业技术学院"});
}

TEST_CASE("schools of a list share the place of the first") {
  CHECK(parties(test::plan_with("宁川市第七中学对口帮扶县一中、二中和职教中心。")) ==
        Lines{"recipient|县一中", "recipient|县二中", "recipient|县职教中心", "supporting|宁川市第七中学"});
}

TEST_CASE("who speaks may stand in a line below the title") {
  CHECK(parties("2026年春季学期结对帮扶工作计划\n河套县红石乡中心幼儿园\n"
                "本学期，我园继续接受宁川市第三幼儿园（以下简称市三幼）的帮扶。\n一、主要工作\n"
                "1、跟班学习。我园派教师2名到市三幼跟班。") ==
        Lines{"recipient|河套县红石乡中心幼儿园", "supporting|宁川市第三幼儿园"});
}

TEST_CASE("bodies that issue a notice together coordinate it, and a faculty takes no part of its own") {
  CHECK(parties("共青团河套县委员会 河套县教育局\n关于开展学校结对共读活动的通知\n各学校：\n"
                "河套县第一小学结对帮扶柳树沟小学。\n一、活动内容\n1.捐赠图书。向柳树沟小学捐赠图书500册。\n") ==
        Lines{"coordinating|共青团河套县委员会", "coordinating|河套县教育局", "recipient|柳树沟小学",
              "supporting|河套县第一小学"});
  CHECK(parties(test::plan_with("宁川农业大学对口支援河套县职业教育中心，园艺学院、茶学院支援河套县职业教育中心。")) ==
        Lines{"recipient|河套县职业教育中心", "supporting|宁川农业大学"});
}

TEST_CASE("a list with its head in brackets is a union, and a place before a name belongs to it") {
  CHECK(
      parties(
          "教育共同体建设方案\n为促进均衡，组建教育共同体。\n一、组建情况\n"
          "第一共同体：河套县第三小学（核心校）、温泉镇中心小学\n第二共同体：河套县第四小学（核心校）、温圳镇小学\n") ==
      Lines{"recipient|温圳镇小学", "recipient|温泉镇中心小学", "supporting|河套县第三小学",
            "supporting|河套县第四小学"});
  CHECK(parties("教师结对帮带工作方案\n根据要求，城关一小与周庄小学结为帮带学校。\n帮带学校：临水县城关第一小学\n"
                "被帮带学校：临水县石桥镇周庄小学\n一、活动安排\n1.周庄小学每学期选派2名教师到城关一小跟岗。") ==
        Lines{"recipient|临水县石桥镇周庄小学", "supporting|临水县城关第一小学"});
}

TEST_CASE("schools that are only counted take no part where a list has their names") {
  CHECK(parties("宁川师范大学附属小学帮扶河套县三所乡村小学年度计划\n一、帮扶对象\n"
                "河套县板桥乡板桥小学、沙坝乡沙坝小学、龙塘乡中心小学。\n二、工作安排\n1.每月选派2名教师送教。") ==
        Lines{"recipient|沙坝乡沙坝小学", "recipient|河套县板桥乡板桥小学", "recipient|龙塘乡中心小学",
              "supporting|宁川师范大学附属小学"});
}

TEST_CASE("a faculty beside its college is a part of it, and sends for it") {
  bangfu::Plan const plan =
      bangfu::document::read(
          bangfu::document::text_source(
              "江州职业技术学院帮扶龙川县职业技术学校协议\n甲方：江州职业技术学院\n乙方：龙川县职业技术学校\n"
              "一、内容\n1. 甲方机电工程学院每年选派2名教师到乙方讲学。\n"))
          .value;
  CHECK(plan.institutions.size() == 2);
  CHECK(plan.parties.size() == 2);
  REQUIRE(plan.measures.size() == 1);
  REQUIRE(plan.measures[0].flows.size() == 1);
  REQUIRE(plan.find(plan.measures[0].flows[0].from) != nullptr);
  CHECK(plan.find(plan.measures[0].flows[0].from)->name.any() == "江州职业技术学院");
}

TEST_CASE("a letter: whom it is addressed to is 贵校, and what is sent where tells the sides") {
  Lines const expected{"compiling|南屏市工业职业学校", "recipient|乐川县民族职业中学", "supporting|南屏市工业职业学校"};
  CHECK(parties("关于商请协助开展2025年结对帮扶工作的函\n\n乐川县民族职业中学：\n我校拟与贵校续签协议，并就2025年工作商"
                "请如下：\n"
                "一、继续选派教师支教。我校拟于3月选派教师2名赴贵校支教一年。\n"
                "二、接收贵校教师跟岗。请贵校教师8名于4月来我校跟岗1个月。\n以上请函复。\n\n南屏市工业职业学校\n2025年1"
                "月6日\n") == expected);
}

TEST_CASE("a verb before a group, a bureau or a school is no part of its name") {
  std::string const text =
      "和平县实验小学教育集团工作计划\n集团由和平县实验小学（牵头校）、和平县城东小学、和平县柳沟小学三所成员校组成。\n"
      "一、工作目标\n实现集团内资源互通。\n二、重点工作\n1.每月第一周召开集团校长联席会，牵头校校长主持。\n"
      "2.11月举办集团青年教师赛课。\n3.建立集团资源库。\n三、保障\n帮扶经费列入学校年度预算。\n";
  bangfu::Plan const plan = bangfu::document::read(bangfu::document::text_source(text)).value;
  for (bangfu::Institution const& i : plan.institutions) {
    INFO(i.name.any());
    for (char const* verb : {"实现", "举办", "建立", "列入", "费列"})
      CHECK(i.name.any().find(verb) == std::string::npos);
  }
  CHECK(parties(text) == Lines{"recipient|和平县城东小学", "recipient|和平县柳沟小学", "supporting|和平县实验小学"});
}

TEST_CASE("bodies that ask, watch or advise are told by the form of the clause") {
  auto const with = [](std::string const& line) {
    return parties(
        test::plan_with("宁川市第七中学对口支援河套县第二中学。\n" + line + "\n一、内容\n1.选派2名教师支教。"));
  };
  Lines const two{"recipient|河套县第二中学", "supporting|宁川市第七中学"};
  auto const and_one = [&](std::string const& more) {
    Lines all = two;
    all.push_back(more);
    std::sort(all.begin(), all.end());
    return all;
  };
  CHECK(with("按照宁川市教育局“名校下乡”行动的工作思路开展工作。") == and_one("coordinating|宁川市教育局"));
  CHECK(with("根据宁川市教育局城乡学校结对的统一安排开展工作。") == and_one("coordinating|宁川市教育局"));
  CHECK(with("宁川市教育局组织专家进行中期评估。") == and_one("supervising|宁川市教育局"));
  CHECK(with("宁川市教育局职成科每季度调度一次。") == and_one("supervising|宁川市教育局"));
  CHECK(with("宁川市教研室语文教研员全程指导。") == and_one("expert|宁川市教研室"));
  CHECK(with("指导单位：宁川市教育科学研究院") == and_one("expert|宁川市教育科学研究院"));
  CHECK(with("参与企业：宁川数控设备有限公司") == and_one("supporting|宁川数控设备有限公司"));
}

TEST_CASE("whose help is accepted, and whom a task is about") {
  Lines const expected{"recipient|河套县第二中学", "supporting|宁川市第七中学"};
  for (char const* words : {
           "河套县第二中学接受对口支援2024年度工作计划\n我校接受省级名校——宁川市第七中学的对口支援。",
           "河套县第二中学接受帮扶工作计划\n去年，我校得到了宁川市第七中学的大力支持。",
           "“组团式”帮扶工作方案\n宁川市第七中学组建团队，承担河套县第二中学两年的帮扶任务。",
           "2024年帮扶工作方案\n宁川市第七中学与河套县第二中学牵手已满一年。",
       }) {
    INFO(words);
    CHECK(parties(std::string(words) + "\n一、内容\n1.宁川市第七中学每学期选派2名教师到河套县第二中学支教。") ==
          expected);
  }
}

TEST_CASE("names given in the order of those before them, and what several are called together") {
  std::string const notice =
      "关于做好学校结对帮扶工作的通知\n各学校：\n一、结对\n县第三小学、县第四小学两所城区学校（以下简称支援学校）"
      "分别帮扶温泉镇小学、板桥乡小学两所乡村学校（以下简称受援学校）。\n二、任务\n"
      "1.支援学校每学期选派2名教师到受援学校支教。\n河套县教育局\n2024年3月1日\n";
  CHECK(test::facts(notice, "party", {"role", "name"}) == Lines{"coordinating|河套县教育局", "recipient|板桥乡小学",
                                                                "recipient|温泉镇小学", "supporting|县第三小学",
                                                                "supporting|县第四小学"});
  CHECK(test::facts("2024年结对帮扶方案\n县第三小学与温泉镇中心小学（以下分别简称三小、温小）结对。\n一、内容\n"
                    "1.三小每学期选派2名教师到温小支教。",
                    "party", {"name", "called"}) == Lines{"县第三小学|三小", "温泉镇中心小学|温小"});
}

TEST_CASE("those who have drawn up a plan together may stand in brackets below its title") {
  CHECK(
      parties("2024年结对帮扶方案\n（宁川市第七中学、河套县第二中学共同制定）\n"
              "宁川市第七中学对口支援河套县第二中学。\n一、内容\n1.宁川市第七中学选派2名教师到河套县第二中学支教。") ==
      Lines{"compiling|宁川市第七中学", "compiling|河套县第二中学", "recipient|河套县第二中学",
            "supporting|宁川市第七中学"});
}

TEST_CASE("an authority that comes first of three parties called by letters brings the others together") {
  CHECK(parties("托管工作协议书\n甲方：河套县人民政府\n乙方：宁川市第七中学\n丙方：河套县第二中学\n"
                "经协商，就乙方托管丙方达成协议。\n第一条 乙方职责\n1.选派教师5名常驻丙方。") ==
        Lines{"coordinating|河套县人民政府", "recipient|河套县第二中学", "supporting|宁川市第七中学"});
}

TEST_CASE("a name that tells its kind in full shortens none of another kind") {
  CHECK(parties("学校结对帮扶方案\n一、结对关系\n县第一中学结对帮扶桥头镇中学，县实验小学结对帮扶桥头镇中心小学。\n"
                "二、任务\n1.每学期选派教师2名支教。") ==
        Lines{"recipient|桥头镇中学", "recipient|桥头镇中心小学", "supporting|县实验小学", "supporting|县第一中学"});
  CHECK(parties("学校结对帮扶方案\n宁川市第一小学帮扶石河县红旗小学。\n一、任务\n1.每学期选派教师2名支教。") ==
        Lines{"recipient|石河县红旗小学", "supporting|宁川市第一小学"});
}

TEST_CASE("the school that sends its people away to learn is the one that is helped, whichever is named first") {
  CHECK(parties("教育帮扶工作计划\n柳沟镇初级中学（以下简称“我校”）与帮扶学校宁川市第七中学商定本学期工作如下。\n一、外"
                "派学习\n"
                "1.3月，派数学教师2名赴宁川市第七中学跟岗学习两周。\n2."
                "4月，教务主任到宁川市第七中学跟岗一周。\n二、邀请指导\n"
                "1.请宁川市第七中学名师每月来校上示范课1次。\n") ==
        Lines{"recipient|柳沟镇初级中学", "supporting|宁川市第七中学"});
}

TEST_CASE("those behind 结对学校 are paired with the school whose paper it is") {
  CHECK(parties("城关小学2024年对口帮扶工作要点\n结对学校：柳沟镇中心小学、石河镇中心小学\n一、任务\n"
                "1.我校（石桥县城关小学）每学期选派教师2名到柳沟镇中心小学支教。\n") ==
        Lines{"recipient|柳沟镇中心小学", "recipient|石河镇中心小学", "supporting|石桥县城关小学"});
}

TEST_CASE("what brackets behind 我校 or a side's word say is a name of the school, and no school") {
  std::string const body = "一、任务\n1.海桥一小每学期选派教师2名到柳沟小学支教。\n";
  CHECK(parties("南浦市海桥第一小学2024年\n结对帮扶柳沟县柳沟镇中心小学工作方案\n根据安排，我校（以下简称海桥一小）自20"
                "23年起与"
                "柳沟县柳沟镇中心小学（以下简称柳沟小学）结对。\n" +
                body) == Lines{"recipient|柳沟县柳沟镇中心小学", "supporting|南浦市海桥第一小学"});
  CHECK(
      parties(
          "幼儿园结对帮扶协议书\n帮扶园（甲方）：南浦市第三幼儿园\n受帮扶园（乙方）：柳沟县城关镇中心幼儿园\n一、职责\n"
          "1.甲方每学期选派教师2名到乙方驻园指导。\n") ==
      Lines{"recipient|柳沟县城关镇中心幼儿园", "supporting|南浦市第三幼儿园"});
  CHECK(parties("学校结对帮扶方案\n一、结对关系\n海桥实验小学——柳沟第二小学、柳沟城关小学\n二、任务\n"
                "1.每学期选派教师2名支教。\n") ==
        Lines{"recipient|柳沟城关小学", "recipient|柳沟第二小学", "supporting|海桥实验小学"});
}

TEST_CASE("letters within a sentence, a label without a colon, and schools of every kind name no school more") {
  CHECK(parties("共建合作备忘录\n海桥区教育局（甲方）与柳沟县教育局（乙方）就所属学校结对商定如下。\n一、内容\n"
                "1.甲方每年为乙方免费培训中小学骨干教师100人次。\n") ==
        Lines{"recipient|柳沟县教育局", "supporting|海桥区教育局"});
  CHECK(parties("校长跟岗办法\n海桥区教育局（甲方）接受柳沟县教育局（乙方）选派的校长跟岗。\n一、内容\n"
                "1.甲方每年为乙方免费培训中小学骨干教师100人次。\n") ==
        Lines{"recipient|柳沟县教育局", "supporting|海桥区教育局"});
  CHECK(parties(
            "海桥小学“结伴行”帮扶安排\n结伴学校  柳沟村小学\n一、任务\n1.我校每学期选派教师2名到柳沟村小学支教。\n") ==
        Lines{"recipient|柳沟村小学", "supporting|海桥小学"});
}

TEST_CASE("the part of a school that brackets tell belongs to its name") {
  for (char const* const part : {"（中学部）", "（东校区）", "（本部）"}) {
    std::string const school = "海桥书院" + std::string(part);
    CHECK(parties(school + "与柳沟县第二中学结对帮扶计划\n" + school +
                  "对口支援柳沟县第二中学。\n一、任务\n1.每学期选派教师2名支教。\n") ==
          Lines{"recipient|柳沟县第二中学", "supporting|海桥书院" + std::string(part)});
  }
}

TEST_CASE("a body of which nothing else is told takes the part that its kind and its act tell") {
  auto const third = [](char const* sentence) {
    return parties("海桥实验小学结对帮扶柳沟县第二小学方案\n一、任务\n1.海桥实验小学每学期选派教师2名支教。\n" +
                   std::string(sentence));
  };
  auto const has = [&](char const* sentence, char const* party) {
    Lines const all = third(sentence);
    return std::find(all.begin(), all.end(), party) != all.end();
  };
  CHECK(has("2.海桥市义务教育质量监测中心负责跟踪监测。\n", "supervising|海桥市义务教育质量监测中心"));
  CHECK(has("2.海桥市小学教育研究室派专家指导。\n", "expert|海桥市小学教育研究室"));
  CHECK(has("2.柳沟乡村振兴基金会提供部分资金。\n", "funding|柳沟乡村振兴基金会"));
  // Who only bears a cost is none
  CHECK_FALSE(has("2.支教教师的住宿费由柳沟乡村振兴基金会承担。\n", "funding|柳沟乡村振兴基金会"));
}

TEST_CASE("help of a length or a kind, since a time, has the two sides of any other") {
  for (char const* words :
       {"宁川市第七中学自2024年9月起对河套县第二中学进行为期一年的帮扶。",
        "宁川市第七中学对河套县第二中学开展为期三年的对口帮扶。",
        "宁川市第七中学将对河套县第二中学实施全方位、多层次的帮扶。",
        "为切实做好宁川市第七中学（以下简称七中）对口帮扶河套县第二中学（以下简称二中）工作，制定本方案。"})
    CHECK(parties("结对帮扶工作方案\n" + std::string(words) + "\n一、任务\n1.每学期选派教师2名支教。\n") ==
          Lines{"recipient|河套县第二中学", "supporting|宁川市第七中学"});
}

TEST_CASE("whose plan of being helped it is, beside the one that it is paired with") {
  CHECK(parties("柳沟县石桥镇中心幼儿园2023学年受助工作计划\n结对园：宁川市花园幼儿园（以下称花园园）\n一、任务\n"
                "1.花园园每月派骨干教师2人来园带班一周。\n2.本园教师4人到花园园跟岗。\n") ==
        Lines{"recipient|柳沟县石桥镇中心幼儿园", "supporting|宁川市花园幼儿园"});
}

TEST_CASE("a bare letter before a name is what the text calls that school") {
  std::string const text =
      "两校结对共建工作安排\n甲：广江市东风西路小学　乙：柳沟县太平镇中心小学\n一、内容\n1．甲校每学期到乙校送教2次。"
      "\n";
  CHECK(parties(text) == Lines{"recipient|柳沟县太平镇中心小学", "supporting|广江市东风西路小学"});
  CHECK(test::facts(text, "flow", {"from", "to"}) == Lines{"广江市东风西路小学|柳沟县太平镇中心小学"});
}

TEST_CASE("pairs that a single dash joins, several in one line, in a notice of two bodies") {
  std::string const notice =
      "湾头新区教育局\n湾头新区财政局\n关于实施城乡学校结对的通知\n各中小学校：\n现将有关事项通知如下：\n一、结对学校\n"
      "区第一中学—柳沟镇中学；区白云小学—下陈小学。\n二、任务\n1．每学期送教2次。\n";
  Lines const read = parties(notice);
  for (char const* party :
       {"supporting|区第一中学", "recipient|柳沟镇中学", "supporting|区白云小学", "recipient|下陈小学"}) {
    INFO(party);
    CHECK(std::find(read.begin(), read.end(), party) != read.end());
  }
}

TEST_CASE("whose paper a plan is made by, who gives, and whose teachers a roster has") {
  std::string const pair = "宁川市第七中学对口支援河套县第二中学。";
  CHECK(parties(test::plan_with("根据宁川市教育局《关于开展城乡学校结对帮扶的意见》，" + pair)) ==
        Lines{"coordinating|宁川市教育局", "recipient|河套县第二中学", "supporting|宁川市第七中学"});
  CHECK(parties(test::plan_with(pair + "河套县新华书店向河套县第二中学捐赠图书300册。")) ==
        Lines{"funding|河套县新华书店", "recipient|河套县第二中学", "supporting|宁川市第七中学"});
  CHECK(parties(test::plan_with("姓名 学科 派出学校 派驻学校\n何静 语文 宁川市第七中学 河套县第二中学\n韩立新 数学 "
                                "宁川市第八中学 河套县第三中学")) ==
        Lines{"recipient|河套县第三中学", "recipient|河套县第二中学", "supporting|宁川市第七中学",
              "supporting|宁川市第八中学"});
}

TEST_CASE("a kind of school that the paper counts is no party beside those that it names") {
  for (char const* words :
       {"白音旗第二小学帮扶查干乌苏苏木学校。每所旗直学校向苏木学校派教师不少于2人。",
        "每所旗直学校帮扶三所苏木学校，其中白音旗第二小学帮扶查干乌苏苏木学校。",
        "白音旗第二小学帮扶查干乌苏苏木学校。各苏木学校要派人到旗直学校跟岗，每所旗直学校接收2人。"})
    CHECK(parties(std::string("2025学年度旗直学校与苏木学校结对帮扶方案\n\n") + words) ==
          Lines{"recipient|查干乌苏苏木学校", "supporting|白音旗第二小学"});
}

TEST_CASE("a union that a school runs holds the others together, and its members are those who are helped") {
  for (char const* words :
       {"云山教育集团由云山县第一小学（以下称总校）领办，成员有总校和石桥小学、李庄中心小学两所乡镇学校。",
        "云山教育集团由云山县第一小学领办，下辖石桥小学、李庄中心小学。",
        "云山教育集团以云山县第一小学为总校，石桥小学、李庄中心小学为成员学校。"}) {
    INFO(words);
    Lines const all =
        parties(std::string("云山教育集团2025年工作计划\n\n") + words + "\n1.总校全年派教师6人到成员学校支教。\n");
    for (char const* member : {"recipient|石桥小学", "recipient|李庄中心小学", "supporting|云山县第一小学"})
      CHECK(std::count(all.begin(), all.end(), member) == 1);
    CHECK(std::count(all.begin(), all.end(), "recipient|云山教育集团") == 0);
  }
}

TEST_CASE("a union of schools, of which one leads the others") {
  Lines const expected{"recipient|枫桥小学", "recipient|石坝小学", "supporting|青川县第一小学"};
  for (char const* words : {
           "共同体包括青川县第一小学、枫桥小学、石坝小学，由青川县第一小学任核心校。",
           "联盟由青川县第一小学、枫桥小学和石坝小学组成。青川县第一小学为龙头校。",
           "集团现有青川县第一小学、枫桥小学、石坝小学，牵头校为青川县第一小学。",
           "学区涵盖枫桥小学、石坝小学、青川县第一小学。\n青川县第一小学是核心校，负责统筹教研。",
       }) {
    INFO(words);
    CHECK(parties(test::plan_with(words)) == expected);
  }
}

TEST_CASE("bodies that oversee, lead, pay and look in are told by what governs them in the clause") {
  auto const third = [](std::string const& words) {
    Lines all = parties("海桥实验小学结对帮扶柳沟县第二小学方案\n一、任务\n1.海桥实验小学每学期选派教师2名支教。\n2." +
                        words + "\n");
    all.erase(std::remove_if(all.begin(), all.end(),
                             [](std::string const& line) {
                               return line == "recipient|柳沟县第二小学" || line == "supporting|海桥实验小学";
                             }),
              all.end());
    return all;
  };
  for (char const* words : {
           "柳沟县教育局对帮扶情况予以监督。",
           "结对工作受柳沟县教育局的监督。",
           "柳沟县教育局基教股期中来看一次。",
           "驻校干部每学期向柳沟县教育局述职一次。",
           "柳沟县教育局是本项目的业务主管部门。",
           "柳沟县教育局于每学年末监督帮扶任务的落实。",
           "柳沟县教育局督促落实。",
       }) {
    INFO(words);
    CHECK(third(words) == Lines{"supervising|柳沟县教育局"});
  }
  CHECK(third("把柳沟县教研室小学组请来把脉。") == Lines{"expert|柳沟县教研室"});
  CHECK(third("按照柳沟县教育局《提质三年计划》（柳教〔2024〕5号）的部署，每月集体备课1次。") ==
        Lines{"coordinating|柳沟县教育局"});
  CHECK(third("在柳沟县教育局“手拉手计划”支持下，每月集体备课1次。") == Lines{"coordinating|柳沟县教育局"});
  CHECK(third("柳沟县兴华纺织有限公司接收毕业生实习。") == Lines{"supporting|柳沟县兴华纺织有限公司"});
  CHECK(third("柳沟县教研室每学期来校视导一次。") == Lines{"supervising|柳沟县教研室"});
  CHECK(third("结对工作受柳沟县教育局统一领导。") == Lines{"leading|柳沟县教育局"});
  CHECK(third("柳沟县财政局列支专项经费10万元。") == Lines{"funding|柳沟县财政局"});
  CHECK(third("柳沟县财政局提供专项经费。") == Lines{"funding|柳沟县财政局"});
  CHECK(third("柳沟县教育局负责后勤保障和日常服务。") == Lines{"coordinating|柳沟县教育局"});
  CHECK(third("柳沟县慈善总会从助学资金中拿出3万元购书。") == Lines{"funding|柳沟县慈善总会"});
  CHECK(third("柳沟县电教馆赠送平板电脑20台。") == Lines{"funding|柳沟县电教馆"});
  CHECK(third("柳沟县师训研修中心派员跟踪指导。") == Lines{"expert|柳沟县师训研修中心"});
  // Who only bears what each of the people costs is no party.
  CHECK(third("支教教师由柳沟县财政局每人每月发放补助300元。").empty());
}

TEST_CASE("two schools that the text keeps apart are two, however alike their names are") {
  Lines const both{"recipient|晨光实验小学", "recipient|晨光小学", "supporting|海桥中学"};
  CHECK(parties("结对帮扶方案\n一、结对关系\n海桥中学——晨光实验小学\n海桥中学——晨光小学\n二、任务\n1."
                "每学期互访2次。\n2.每月集体备课1次。\n") == both);
  CHECK(parties("结对帮扶方案\n一、结对关系\n序号　牵头校　成员校\n1　海桥中学　晨光实验小学\n2　海桥中学　晨光小学\n二"
                "、任务\n"
                "1.每学期互访2次。\n") == both);
  CHECK(parties("晨光实验小学2024年结对帮扶方案\n我校对口帮扶晨光小学。\n一、任务\n1.每学期互访2次。\n") ==
        Lines{"recipient|晨光小学", "supporting|晨光实验小学"});
}

TEST_CASE("sides that nothing but the order of names and their places tells are marked as concluded") {
  auto const inferred = [](std::string const& text) {
    auto const source = bangfu::document::text_source(text);
    auto const reading = bangfu::document::read(source);
    return std::count_if(reading.diagnostics.begin(), reading.diagnostics.end(),
                         [](bangfu::Diagnostic const& d) { return d.code == "side-inferred"; });
  };
  CHECK(inferred(test::plan_with("石桥乡幼儿园与河套县机关幼儿园结成帮扶对子。")) == 2);
  CHECK(inferred(test::plan_with("河套县机关幼儿园对口帮扶石桥乡幼儿园。")) == 0);
}

TEST_CASE("a name with the place that it lies in before it is the name that the text has introduced") {
  CHECK(parties("结对帮扶方案\n宁川市第七小学帮扶蒲河乡中心小学（以下简称蒲河小学）。\n一、任务\n1.每学期互访2次。\n"
                "2.每月集体备课1次。\n沂岭县蒲河乡中心小学联系人：王芳\n") ==
        Lines{"recipient|沂岭县蒲河乡中心小学", "supporting|宁川市第七小学"});
}

TEST_CASE("lessons that are brought are no gift, and the offices of a part of a school are no bodies") {
  std::string const pair = "支援学校：宁川市第七中学\n受援学校：河套县第二中学\n";
  Lines const only{"recipient|河套县第二中学", "supporting|宁川市第七中学"};
  for (char const* words : {"城关教育集团每学期送教到3个教学点。", "城关教育集团每学期送课20节到3个教学点。",
                            "南校区教导室检查备课2次。", "新区教研协作部负责协调。", "东区少先队活动部负责协调。"}) {
    INFO(words);
    Lines const read = parties(test::plan_with(pair + words));
    CHECK(std::none_of(read.begin(), read.end(), [](std::string const& l) {
      return l.starts_with("funding") || l.starts_with("supervising") || l.starts_with("coordinating");
    }));
  }
  for (char const* words : {"蓝天教育集团为河套县第二中学送一台钢琴。", "蓝天教育集团送课桌椅40套。"}) {
    INFO(words);
    CHECK(parties(test::plan_with(pair + words)).front() == "funding|蓝天教育集团");
  }
  CHECK(parties(test::plan_with(pair + "河套县师训部派员指导。")).front().starts_with("expert"));
}

TEST_CASE("no name of a school goes on over what is done") {
  std::string const body =
      "江岸科技大学定点帮扶柳树湾县方案\n江岸科技大学向柳树湾县高级中学输送大学先修课程，并派教师开好一次家长会。\n";
  auto const source = bangfu::document::text_source(body);
  bangfu::document::Reading const reading = bangfu::document::read(source);
  for (bangfu::Institution const& institution : reading.value.institutions) {
    CHECK(institution.name.any().find("输送") == std::string::npos);
    CHECK(institution.name.any().find("家长会") == std::string::npos);
  }
}

namespace {

/// What a plan of two schools tells of third bodies.
Lines third_bodies(std::string const& words) {
  Lines all = parties("宁川市第七中学帮扶河套县第二中学2024年工作方案\n宁川市第七中学对口帮扶河套县第二中学。\n" +
                      words + "\n一、师资支持\n宁川市第七中学选派教师4名到河套县第二中学支教一学期。\n");
  all.erase(std::remove_if(all.begin(), all.end(),
                           [](std::string const& line) {
                             return line.find("宁川市第七中学") != std::string::npos ||
                                    line.find("河套县第二中学") != std::string::npos;
                           }),
            all.end());
  return all;
}

/// The same in English.
Lines third_english(std::string const& words) {
  Lines all = parties(
      "Plan for Support of Lowmoor School by Highfield Academy, 2024\nHighfield Academy supports Lowmoor School, and "
      "sends two teachers to Lowmoor School each term.\n" +
      words + "\n");
  all.erase(std::remove_if(all.begin(), all.end(),
                           [](std::string const& line) {
                             return line.find("Lowmoor") != std::string::npos ||
                                    line.find("Highfield") != std::string::npos;
                           }),
            all.end());
  return all;
}

}  // namespace

TEST_CASE("a fund or a company is told by what comes from it, and not by a cost that it only bears") {
  Lines const fund{"funding|同辉教育基金会"};
  for (char const* words : {
           "项目经费来自同辉教育基金会。",
           "经费由同辉教育基金会提供。",
           "在同辉教育基金会的大力支持下，两校开展结对。",
           "同辉教育基金会出资30万元，用于购置图书。",
           "出资单位（盖章）：同辉教育基金会",
       }) {
    INFO(words);
    CHECK(third_bodies(words) == fund);
  }
  CHECK(third_bodies("另由宏泰建设有限公司赞助运动服。") == Lines{"funding|宏泰建设有限公司"});
  CHECK(third_bodies("河套县财政每年安排专项经费20万元。") == Lines{"funding|河套县财政"});
  CHECK(third_bodies("学生的车费由同辉教育基金会承担。").empty());
  CHECK(third_bodies("组织学生参观同辉科技有限公司。").empty());
}

TEST_CASE("who starts a pairing or advises or judges it is told by verb or label") {
  CHECK(third_bodies("项目由宁川市教育局发起。") == Lines{"coordinating|宁川市教育局"});
  CHECK(third_bodies("统筹协调单位：宁川市教育局") == Lines{"coordinating|宁川市教育局"});
  CHECK(third_bodies("宁川市教师发展中心负责师资培训的专业指导。") == Lines{"expert|宁川市教师发展中心"});
  CHECK(third_bodies("学术顾问：宁川师范大学") == Lines{"expert|宁川师范大学"});
  CHECK(third_bodies("另聘大成机床厂高级技师到校指导。") == Lines{"expert|大成机床厂"});
  CHECK(third_bodies("委托第三方机构明德教育评估中心开展成效评估。") == Lines{"supervising|明德教育评估中心"});
  CHECK(third_bodies("鉴证机关：河套县教育局") == Lines{"supervising|河套县教育局"});
  CHECK(third_bodies("请专业公司技师来校检修设备。").empty());
  CHECK(third_bodies("培训在宁川市教师进修学校举行。").empty());
}

TEST_CASE("under the help of another school stands the one that is helped") {
  Lines const expected{"recipient|河套县第二中学", "supporting|宁川市第七中学"};
  for (char const* words : {
           "河套县第二中学在宁川市第七中学的帮助下提升办学水平。",
           "在宁川市第七中学的大力支持下，河套县第二中学开设编程课。",
           "宁川市第七中学派教师去河套县第二中学上课。",
           "宁川市第七中学与受援的河套县第二中学商定如下计划。",
       }) {
    INFO(words);
    CHECK(parties(test::plan_with(words)) == expected);
  }
  CHECK(third_bodies("在宁川市教育局的支持下，河套县教育局召开会议。") !=
        Lines{"recipient|河套县教育局", "supporting|宁川市教育局"});
}

TEST_CASE("English names who pays, watches and advises in the passive and in labels") {
  Lines const fund{"funding|Larch Foundation"};
  CHECK(third_english("With the support of the Larch Foundation, a library will be set up.") == fund);
  CHECK(third_english("Financial support: Larch Foundation") == fund);
  CHECK(third_english("The plan is overseen by the Westshire Education Department.") ==
        Lines{"supervising|Westshire Education Department"});
  CHECK(third_english("Supervising authority: Westshire Education Department") ==
        Lines{"supervising|Westshire Education Department"});
  CHECK(third_english("Advice is given by Maddock University.") == Lines{"expert|Maddock University"});
  CHECK(third_english("Expert partner: Maddock University") == Lines{"expert|Maddock University"});
  CHECK(third_english("The Physical Education Department keeps the kit.").empty());
  CHECK(parties("School Pairing Plan, 2024\nTarn Primary School receives help from Alder Grove School.\nA joint "
                "meeting is held each term.\n") ==
        Lines{"recipient|Tarn Primary School", "supporting|Alder Grove School"});
}

TEST_CASE("in a table of who sends and who is helped the first of each row supports the other") {
  std::string const notice =
      "青山区教育局关于选派支教教师的通知\n各学校：\n现选派教师支教，结对关系如下。\n\n序号 | 派出学校 | 受援学校 | "
      "名额\n"
      "1 | 青山区第七中学 | 红石镇初级中学 | 3\n2 | 青山区第九中学 | 柳坪乡中学 | 2\n";
  CHECK(parties(notice) == Lines{"coordinating|青山区教育局", "recipient|柳坪乡中学", "recipient|红石镇初级中学",
                                 "supporting|青山区第七中学", "supporting|青山区第九中学"});
}

TEST_CASE("one school leads another by a verb of one character, behind its full name in brackets as well") {
  std::string const notice =
      "青山区教育局关于强校带弱校的通知\n\n一、结对安排\n本学年起一校带一校：\n"
      "区第三小学（全称青山区第三小学）带柳坪乡中心小学；\n区第四小学（全称青山区第四小学）带红石镇中心小学；\n"
      "青山区第七中学带马鞍镇初级中学；\n青山区第九中学帮石桥镇初级中学。\n";
  CHECK(parties(notice) == Lines{"coordinating|青山区教育局", "recipient|柳坪乡中心小学", "recipient|石桥镇初级中学",
                                 "recipient|红石镇中心小学", "recipient|马鞍镇初级中学", "supporting|青山区第七中学",
                                 "supporting|青山区第三小学", "supporting|青山区第九中学",
                                 "supporting|青山区第四小学"});
  std::string const duties =
      "\n二、任务\n1.强校每学期选派2名教师到弱校支教。\n2.接收学校校长每学年到派出学校走访一次。\n"
      "3.加强校际交流，每学年开展联合教研4次。\n";
  CHECK(test::facts(notice + duties, "flow", {"from", "to", "group"}) ==
        Lines{"强校|弱校|教师", "接收学校|派出学校|校长"});
}

TEST_CASE("what stands in quotation marks behind its place is one name, and it may decide to help") {
  CHECK(parties("关于送教下乡的方案\n\n石川市“林小满名师工作室”（以下简称工作室）决定与柳坪镇初级中学结对，为期两年。\n"
                "一、送教\n1.工作室每学期送教2次。\n") ==
        Lines{"recipient|柳坪镇初级中学", "supporting|石川市“林小满名师工作室”"});
}

TEST_CASE("an authority is on no side of three parties, be it the first or the second") {
  for (char const* heads : {"甲方：宁川市第七中学\n乙方：河套县教育局\n丙方：河套县第二中学\n",
                            "甲方：河套县教育局\n乙方：宁川市第七中学\n丙方：河套县第二中学\n"}) {
    INFO(heads);
    Lines const all = parties(std::string("三方结对帮扶协议书\n\n") + heads + "\n第一条　三方本着自愿原则开展帮扶。\n");
    CHECK(all == Lines{"coordinating|河套县教育局", "recipient|河套县第二中学", "supporting|宁川市第七中学"});
  }
}

TEST_CASE("a letter is no word of whom its title addresses") {
  std::string const letter =
      "写给柳湾镇中心小学乔校长的约定信\n\n乔校长：\n您上回来我们云台实验小学谈帮扶，大家都赞成。\n"
      "我校每学年派两名教师到柳湾镇中心小学支教。\n";
  CHECK(test::facts(letter, "flow", {"from", "to"}) == Lines{"云台实验小学|柳湾镇中心小学"});
}

TEST_CASE("the first of a group is called by what it is to the others") {
  std::string const group =
      "2024年牵手乡镇园工作计划\n集团总园：晨光幼儿园（总园）\n牵手园：石桥镇中心幼儿园\n\n一、活动\n1."
      "总园每月选派2名教师到石桥镇"
      "中心幼儿园支教。\n";
  CHECK(parties(group) == Lines{"recipient|石桥镇中心幼儿园", "supporting|晨光幼儿园"});
  CHECK(test::facts(group, "flow", {"from", "to"}) == Lines{"晨光幼儿园|石桥镇中心幼儿园"});
}

TEST_CASE("what a name was, is now, and what only stands before it") {
  Lines const pair{"recipient|河套县第二中学", "supporting|宁川市第七中学"};
  CHECK(parties("学校结对帮扶方案\n\n宁川市铁路中学（现宁川市第七中学）对口支援河套县第二中学。\n") == pair);
  CHECK(parties("学校结对帮扶方案\n\n今年宁川市第七中学对口支援河套县第二中学。\n") == pair);
  auto const named = bangfu::document::text_source(
      "学校结对帮扶方案\n\n宁川市铁路中学（现宁川市第七中学）对口支援河套县第二中学。\n\n一、内容\n"
      "1. 宁川市第七中学派2名教师到河套县第二中学支教一年。\n");
  CHECK(bangfu::document::read(named).value.institutions.size() == 2);
  Lines const all = parties(
      "学校结对帮扶方案\n\n宁川市第七中学对口支援河套县第二中学。\n\n一、就业\n联合宁川市安达物流有限公司，为河套县第二"
      "中学"
      "提供实习岗位20个。\n");
  CHECK(std::all_of(all.begin(), all.end(),
                    [](std::string const& party) { return party.find("联合") == std::string::npos; }));
}

TEST_CASE(
    "a name goes on behind the body that a school is attached to, and a place begins it without saying what it is") {
  CHECK(parties("共育行动计划\n主办：海棠音乐学院附属中等音乐学校（简称海棠附中）\n承办：石桥县艺术中学\n"
                "一、送教\n1.海棠附中每月到石桥县艺术中学送教。\n") ==
        Lines{"recipient|石桥县艺术中学", "supporting|海棠音乐学院附属中等音乐学校"});
  Lines const named = test::facts(
      "云沂市机械职教联盟帮扶计划\n联盟由云沂电子工程学校（组长单位）、云沂市工业学校组成，对口帮扶石桥县职业中学。\n"
      "一、教师\n1.电子工程学校派教师2名到石桥县职业中学支教。\n2.电子工程学校每学期到石桥县职业中学送课。\n",
      "flow", {"from"});
  CHECK(std::find(named.begin(), named.end(), "云沂电子工程学校") != named.end());
}

TEST_CASE("國小 before an office or pupils is a school, and so many hours are none") {
  std::string const plan =
      "青溪國小與高山國小策略聯盟計畫\n支援學校：青溪縣立青溪國民小學（以下稱青溪國小）\n"
      "受援學校：青溪縣高山國民小學（以下稱高山國小）\n一、學生\n";
  CHECK(test::facts(plan + "1.青溪國小學生二十人赴高山國小參訪。（青溪國小學務處負責）\n", "responsible",
                    {"side", "department"}) == Lines{"青溪縣立青溪國民小學|學務處"});
  CHECK(test::facts(plan + "1.青溪國小為教師辦理研習，全學年至少二十四小時。\n", "flow", {"to"}).empty());
}

TEST_CASE("who is helped stays so beneath the text, though somebody there accepts its rules") {
  CHECK(parties("协作协议\n青山高级中学（以下称支援方）与石桥县中学（以下称受援方）达成协议。\n一、管理\n"
                "1.派出人员接受受援方管理。\n\n支援方：青山高级中学（章）      受援方：石桥县中学（章）\n") ==
        Lines{"recipient|石桥县中学", "supporting|青山高级中学"});
}

TEST_CASE("an examination behind a name is no part of it") {
  std::string const plan =
      "学校结对帮扶方案\n\n宁川市工业职业学校（以下简称宁川中职）对口支援河套县职业中学。\n\n一、成效\n上年度宁川中职高"
      "职高考"
      "上线率达到81%。\n\n二、人员\n联系人：梁川（宁川中职校长）\n";
  CHECK(test::facts(plan, "person", {"name", "institution"}) == Lines{"梁川|宁川市工业职业学校"});
}

TEST_CASE("the office of a bureau issues for it") {
  CHECK(test::facts("嘉河县教育局办公室文件\n\n关于开展学校结对帮扶工作的通知\n\n各中小学：\n"
                    "一、结对\n嘉河县第二中学帮扶柳坪乡初级中学，选派教师3名支教一年。\n",
                    "party", {"role", "name"}) ==
        std::vector<std::string>{"coordinating|嘉河县教育局", "recipient|柳坪乡初级中学", "supporting|嘉河县第二中学"});
}

TEST_CASE("a label and a name stand beside each other; who wrote a paper; no letter speaks for whom it is to") {
  std::string const plan =
      "特殊教育帮扶安排\n帮扶单位　青山市启明学校\n受助单位　石桥县培智学校\n专业支持　青山市儿童康复中心\n"
      "摘要制作：青山市启明学校档案室\n一、工作\n1、青山市启明学校派教师2名到石桥县培智学校任教。\n";
  std::vector<std::string> const roles = parties(plan);
  auto const has = [](std::vector<std::string> const& all, std::string const& one) {
    return std::find(all.begin(), all.end(), one) != all.end();
  };
  CHECK(has(roles, "expert|青山市儿童康复中心"));
  CHECK(has(roles, "compiling|青山市启明学校"));
  std::string const letter =
      "致石桥县教育局的支援函\n\n石桥县教育局：\n青山市启明学校愿意支援红岩镇小学。\n一、工作\n"
      "我校派教师2名到红岩镇小学任教一学期。\n青山市启明学校\n2024年8月20日\n";
  CHECK(test::facts(letter, "flow", {"from", "to"}) == std::vector<std::string>{"青山市启明学校|红岩镇小学"});
}

TEST_CASE("short names told without brackets, and companies with a bracket of their own") {
  auto const called = [](std::string const& text) { return test::facts(text, "party", {"role", "name", "called"}); };
  CHECK(called("结对协议\n\n甲方：海东市第三中学　　　简称“海三中”\n乙方：柳河县东山中学　　　简称“东山”\n\n"
               "第一条 海三中每年选派2名教师到东山支教。\n") ==
        Lines{"recipient|柳河县东山中学|东山、乙方、乙方", "supporting|海东市第三中学|海三中、甲方、甲方"});
  CHECK(called("结对协议\n\n资助人：远帆教育（集团）有限公司（“远帆公司”）\n支援学校：海东市第三中学\n"
               "受援学校：柳河县东山中学\n\n1. 远帆公司捐赠图书300册。\n")
            .front() == "funding|远帆教育（集团）有限公司|远帆公司");
}

TEST_CASE("givers behind 由, and the source of money") {
  for (char const* words :
       {"设备由蓝天教育科技公司赠送。", "联系蓝天文化公司捐书500册。", "蓝天教育基金会对获奖师徒各奖励500元。"}) {
    INFO(words);
    Lines const all =
        parties("支援学校：宁川市第七中学\n受援学校：河套县第二中学\n一、资源共享\n" + std::string(words) + "\n");
    CHECK(std::count_if(all.begin(), all.end(), [](std::string const& p) { return p.rfind("funding|蓝天", 0) == 0; }) ==
          1);
  }
}
