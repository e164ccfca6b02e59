// SPDX-License-Identifier: BSL-1.0
// Who is in charge of what, and who sits in which group, in wordings that stand in none of the documents of tests/documents.
#include <algorithm>
#include <string>
#include <vector>

#include "document/facts.hpp"
#include "support/catch.hpp"

namespace {

/// Sides and offices of a plan of two schools with these lines in it.
std::vector<std::string> offices(std::string const& lines) {
  return test::facts(
      "青山中学结对帮扶松岭中学工作方案\n支援学校：青山中学；受援学校：松岭中学。\n一、教师交流\n" + lines,
      "responsible", {"side", "department"});
}

/// The same with what each is in charge of first.
std::vector<std::string> matters(std::string const& lines) {
  return test::facts("青山中学结对帮扶松岭中学工作方案\n支援学校：青山中学；受援学校：松岭中学。\n" + lines,
                     "responsible", {"side", "department", "of"});
}

using Lines = std::vector<std::string>;

std::vector<std::string> groups(std::string const& lines) {
  return test::facts(test::plan_with("云岭县第一小学对口帮扶河西县第二小学。\n" + lines), "group",
                     {"name", "head", "deputies", "members"});
}

}  // namespace

TEST_CASE("an office without the name of its school is the one's who writes, or that of whom the sentence speaks") {
  for (char const* words : {
           "1. 组织骨干教师跟岗，工会做好生活保障。",
           "1. 松岭中学组织骨干教师听课，由工会统筹协调。",
           "1. 组织骨干教师跟岗，松岭中学工会负总责。",
           "1. 组织骨干教师跟岗（青山中学工会负责）。",
       }) {
    INFO(words);
    bool const of_the_other = std::string(words).find("松岭") != std::string::npos;
    CHECK(offices(words) == Lines{of_the_other ? "松岭中学|工会" : "青山中学|工会"});
  }
}

TEST_CASE("several offices in one clause, of one side and of both") {
  CHECK(offices("1. 组织骨干教师跟岗，人事处会同教务处遴选。") == Lines{"青山中学|人事处", "青山中学|教务处"});
  CHECK(offices("1. 组织骨干教师跟岗，青山中学教科室牵头、松岭中学教导处配合。") ==
        Lines{"松岭中学|教导处", "青山中学|教科室"});
  CHECK(offices("1. 组织骨干教师跟岗，由两校党办、校办具体对接。") ==
        Lines{"松岭中学|党办", "松岭中学|校办", "青山中学|党办", "青山中学|校办"});
  CHECK(offices("1. 组织骨干教师跟岗，由青山中学教务、教科等处室牵头。") == Lines{"青山中学|教务", "青山中学|教科"});
  CHECK(offices("1. 组织骨干教师跟岗，各校教研组分头推进。") == Lines{"松岭中学|教研组", "青山中学|教研组"});
  CHECK(offices("1. 组织骨干教师跟岗。【责任单位：青山中学教务处】") == Lines{"青山中学|教务处"});
  CHECK(offices("1. 组织骨干教师跟岗。[牵头：青山中学教务处；配合：松岭中学图书馆]") ==
        Lines{"松岭中学|图书馆", "青山中学|教务处"});
  CHECK(offices("1. 组织骨干教师跟岗。【责任部门：青山中学教务处；松岭中学图书馆】") ==
        Lines{"松岭中学|图书馆", "青山中学|教务处"});
  CHECK(offices("1. 组织骨干教师跟岗。\n【责任部门：青山中学教务处】\n2. 开放题库。") == Lines{"青山中学|教务处"});
}

TEST_CASE("who heads an office answers for it, and an office that does something itself is in charge of it") {
  CHECK(offices("1. 入校指导由青山中学教务处主任王海牵头。") == Lines{"青山中学|教务处"});
  CHECK(offices("1. 青山中学心理辅导室每月给松岭中学家长办一场沙龙。") == Lines{"青山中学|心理辅导室"});
}

TEST_CASE("an office that somebody is of, goes to or gives to is in charge of nothing") {
  for (char const* words : {
           "1. 青山中学教务处主任王海到松岭中学指导排课。",
           "1. 参观青山中学德育处、心理咨询室。",
           "1. 青山中学科学组教师到松岭中学上课。",
           "1. 捐赠松岭中学图书室图书500册。",
           "1. 帮助松岭中学建设录播室、心理辅导室各1间。",
           "1. 松岭中学教师在青山中学教研组参加备课活动。",
           "1. 上一年由青山中学教务处承担的命题任务已如期完成。",
       }) {
    INFO(words);
    CHECK(offices(words).empty());
  }
}

TEST_CASE(
    "behind a measure or in a bracket an office with a short word of what it does is in charge, whatever the word") {
  CHECK(offices("1. 组织骨干教师跟岗一个月。人事处派人，松岭中学教务处排课。") ==
        Lines{"松岭中学|教务处", "青山中学|人事处"});
  CHECK(offices("1. 组织骨干教师跟岗一个月〔教研室抓总，松岭中学图书馆供书〕") ==
        Lines{"松岭中学|图书馆", "青山中学|教研室"});
  for (char const* words : {
           "1. 组织骨干教师跟岗一个月。数学组听课，松岭中学教务处主任陪同。",
           "1. 组织骨干教师跟岗一个月。由教务处颁发结业证书。",
           "1. 组织骨干教师跟岗一个月（王海、李红、部分学生会干部）",
       }) {
    INFO(words);
    CHECK(offices(words).empty());
  }
}

TEST_CASE("a label with nothing but offices behind it names those in charge, and one of people or places does not") {
  CHECK(offices("1. 组织骨干教师跟岗一个月。经手：青山中学人事处→松岭中学教务处") ==
        Lines{"松岭中学|教务处", "青山中学|人事处"});
  CHECK(offices("1. 组织骨干教师跟岗一个月。谁来办：两校教务处") == Lines{"松岭中学|教务处", "青山中学|教务处"});
  CHECK(offices("1. 组织骨干教师跟岗一个月。地点：青山中学图书馆").empty());
  CHECK(offices("1. 组织骨干教师跟岗一个月。抄送：青山中学办公室").empty());
}

TEST_CASE("rows of a list of dates name their offices, too") {
  CHECK(test::facts("青山中学结对帮扶松岭中学工作方案\n支援学校：青山中学；受援学校：松岭中学。\n一、日程安排\n"
                    "3月　同课异构（青山中学教科室）\n5月　学生研学，松岭中学团委带队",
                    "responsible", {"side", "department"}) == Lines{"松岭中学|团委", "青山中学|教科室"});
}

TEST_CASE("what stands above in so many pieces is what they are in charge of") {
  CHECK(matters("一、教师\n青山中学选派2名教师到松岭中学任教。\n松岭中学选派4名教师到青山中学跟岗。\n"
                "以上两项工作由青山中学人事处负责。")
            .size() == 2);
}

TEST_CASE("two schools of many are those that the sentence names") {
  CHECK(test::facts("青山中学帮扶松岭中学、河口中学工作方案\n青山中学对口帮扶松岭中学、河口中学。\n一、教师交流\n"
                    "1. 青山中学每年选派2名教师到河口中学支教，由两校教务处落实。",
                    "responsible", {"side", "department"}) == Lines{"河口中学|教务处", "青山中学|教务处"});
}

TEST_CASE("groups whose seats stand in other words") {
  CHECK(groups("一、组织领导\n设联盟秘书处，秘书长由县教科所所长沈墨担任。") == Lines{"联盟秘书处|沈墨||"});
  CHECK(groups("一、组织领导\n校长亲自挂帅，分管副校长协助，会同教导处、工会，组成帮扶工作班子。") ==
        Lines{"帮扶工作班子|校长|分管副校长|教导处、工会"});
  CHECK(groups("一、组织领导\n成立帮扶工作专班，由王海任班长，李红任副班长，各教研组各派一人参加。") ==
        Lines{"帮扶工作专班|王海|李红|各教研组各派一人"});
  CHECK(groups("一、组织领导\n设帮扶办公室，主任王海，干事李红。") == Lines{"帮扶办公室|王海||李红"});
  CHECK(groups("一、组织领导\n后勤保障组：由王海负责，成员包括李红、赵明。") == Lines{"后勤保障组|王海||李红、赵明"});
  CHECK(groups("一、组织领导\n成立指导委员会，主任委员：王海；副主任委员：李红；委员：赵明。") ==
        Lines{"指导委员会|王海|李红|赵明"});
}

TEST_CASE("offices in charge of a part of what an item tells are in charge of that") {
  CHECK(matters("一、教师\n1.青山中学每年选派教师2名到松岭中学支教。支教人员的选派由青山中学教务处负责。") ==
        Lines{"青山中学|教务处|教师、青山中学每年选派教师2名到松岭中学支教"});
  // Another matter is one of its own
  CHECK(matters("一、教师\n1.青山中学每年选派教师2名到松岭中学支教。日常联络由青山中学办公室负责。") ==
        Lines{"青山中学|办公室|教师、日常联络"});
}

TEST_CASE("a name before a colon or a label tells whose the offices are") {
  CHECK(offices("1.接收跟岗教师6人。（牵头：教师发展中心；松岭中学：教务科）") ==
        Lines{"松岭中学|教务科", "青山中学|教师发展中心"});
  CHECK(offices("1.接收跟岗教师6人。（教务处接待；松岭中学：人事科派人）") ==
        Lines{"松岭中学|人事科", "青山中学|教务处"});
  CHECK(offices("1.接收跟岗教师6人。（教务处；松岭中学：人事科）") == Lines{"松岭中学|人事科", "青山中学|教务处"});
  CHECK(offices("1.接收跟岗教师6人。\n松岭中学责任部门：教务科") == Lines{"松岭中学|教务科"});
}

TEST_CASE("what a place has is no office of its bureau, and a room joined to a word no end of one") {
  std::string const head = "宁川市教育局对口帮扶河套县工作方案\n宁川市教育局帮扶河套县教育局。\n一、教师\n";
  CHECK(test::facts(head + "1.选派教师5名支教。牵头：宁川市教师进修学院", "responsible", {"side", "department"}) ==
        Lines{"宁川市教师进修学院|"});
  CHECK(offices("1.开放虚拟仿真系统。责任部门：青山中学实验室与设备管理处") == Lines{"青山中学|实验室与设备管理处"});
}

TEST_CASE("offices without a name are of the bureau that issues the notice, and of the school that speaks") {
  CHECK(test::facts("关于印发结对帮扶实施方案的通知\n各学校：\n现将方案印发给你们。\n河套县教育局\n2025年3月3日\n"
                    "结对帮扶实施方案\n河套县第一中学结对帮扶松岭中学。\n一、重点任务\n"
                    "1.共享师资。河套县第一中学每学期派出6名教师到松岭中学兼课。（责任科室：人事科）",
                    "responsible", {"side", "department"}) == Lines{"河套县教育局|人事科"});
  CHECK(offices("1.共享师资。我校每学期派出6名教师到松岭中学兼课。（责任科室：人事科）") == Lines{"青山中学|人事科"});
}

TEST_CASE("the head of a column tells whose offices stand below it, by a short name as well") {
  CHECK(test::facts("2023年帮扶工作任务分解表\n帮扶学校：江口市第一小学\n受帮扶学校：白云乡中心小学\n"
                    "序号|工作任务|完成时限|江口一小责任部门|白云小学责任部门\n"
                    "1|选派3名教师支教|9月起|人事处|教导处\n2|捐赠图书500册|12月|工会|总务处\n",
                    "responsible", {"side", "department"}) ==
        Lines{"江口市第一小学|人事处", "江口市第一小学|工会", "白云乡中心小学|总务处", "白云乡中心小学|教导处"});
}

TEST_CASE("what an office makes or arranges is a matter of its own, whatever was told before it") {
  std::string const before = "一、教师\n1.青山中学每年选派教师2名到松岭中学支教。\n";
  CHECK(matters(before + "2.青山中学办公室负责编制年度经费预算。") == Lines{"青山中学|办公室|教师、编制年度经费预算"});
  CHECK(matters(before + "2.松岭中学总务处做好教具的验收。") == Lines{"松岭中学|总务处|教师、教具的验收"});
  CHECK(matters(before + "2.教科室每学期汇编一本优秀教案集。") ==
        Lines{"青山中学|教科室|教师、教科室每学期汇编一本优秀教案集"});
  CHECK(matters(before + "2.学年末由松岭中学起草工作总结。") == Lines{"松岭中学||教师、学年末由松岭中学起草工作总结"});
  // What arranges a thing told before is a part of that
  CHECK(matters(before + "2.松岭中学教务处做好支教教师的排课。") ==
        Lines{"松岭中学|教务处|教师、青山中学每年选派教师2名到松岭中学支教"});
}

TEST_CASE("who certifies, assesses or grades is in charge of nothing") {
  CHECK(offices("1. 选派教师2名到松岭中学支教，支教期满由青山中学人事处出具鉴定意见。").empty());
  CHECK(offices("1. 选派教师2名到松岭中学支教，由两校人事部门共同考核。").empty());
}

TEST_CASE("two schools of several are those of the title, where nothing nearer names others") {
  CHECK(test::facts("青山中学结对帮扶松岭中学工作方案\n支援学校：青山中学；受援学校：松岭中学。\n一、教师交流\n"
                    "1.宁川师范学院教育学院每年派研究生3名到松岭中学支教。\n2.组织学生干部互访一次。（两校团委）",
                    "responsible", {"side", "department"}) == Lines{"松岭中学|团委", "青山中学|团委"});
}

TEST_CASE("tasks counted behind them are those before, and bodies of a school may stand in brackets") {
  CHECK(matters("一、管理\n1.青山中学选派副校长1名到松岭中学挂职。松岭中学选派主任2名到青山中学跟岗。"
                "两项工作的协调由青山中学人事处负责。")
            .size() == 2);
  CHECK(offices("1. 组织骨干教师跟岗。（青山中学校委会）") == Lines{"青山中学|校委会"});
}

TEST_CASE("a heading of what is done and who does it has things to do below it") {
  CHECK(matters("一、帮扶内容及责任分工\n1.青山中学每年选派教师2名到松岭中学支教，人事处具体负责。") ==
        Lines{"青山中学|人事处|青山中学每年选派教师2名到松岭中学支教"});
}

TEST_CASE("a division of work names matters of its own, and those told before by their form") {
  std::string const before = "一、教师\n1.青山中学每年选派教师2名到松岭中学支教。\n二、职责分工\n";
  CHECK(matters(before + "青山中学人事处：负责支教教师的选派。") ==
        Lines{"青山中学|人事处|教师、青山中学每年选派教师2名到松岭中学支教"});
  CHECK(matters(before + "青山中学办公室：负责印发文件、汇总材料。") == Lines{"青山中学|办公室|印发文件、汇总材料"});
}

TEST_CASE("numbers tell what somebody is in charge of: of items, of articles, of ranges") {
  std::string const items =
      "一、教师\n1.青山中学每年选派教师2名到松岭中学支教。\n2.松岭中学每学期派教师3名到青山中学跟岗。\n"
      "3.两校每月开展一次联合教研。\n";
  std::string const first = "青山中学|人事处|教师、青山中学每年选派教师2名到松岭中学支教";
  std::string const second = "松岭中学|教务处|教师、松岭中学每学期派教师3名到青山中学跟岗";
  CHECK(matters(items + "第1项由青山中学人事处负责，第2项归松岭中学教务处管理。") == Lines{second, first});
  CHECK(matters(items + "上述第1至2项，青山中学人事处牵头。").size() == 2);
  CHECK(matters(items + "第1、3项由青山中学督查。").size() == 2);
  CHECK(matters("第一条 教师往来\n1.1 青山中学每年选派教师2名到松岭中学支教。\n第二条 职责\n"
                "2.1 第一条由两校人事处落实。") ==
        Lines{"松岭中学|人事处|教师往来、青山中学每年选派教师2名到松岭中学支教",
              "青山中学|人事处|教师往来、青山中学每年选派教师2名到松岭中学支教"});
  CHECK(matters("一、教师\n1.青山中学每年选派教师2名到松岭中学支教。\n"
                "本条各项，青山中学方面由人事处联络，松岭中学方面由教务处联络。") ==
        Lines{"松岭中学|教务处|教师、青山中学每年选派教师2名到松岭中学支教", first});
  // Both measures, and no more than the last
  CHECK(matters("一、教师\n1.青山中学每年选派教师2名到松岭中学支教。\n2.松岭中学每学期派教师3名到青山中学跟岗。\n"
                "本条事务由青山中学人事处落实。")
            .size() == 2);
  // A range that ends in no number
  for (char const* const range : {"第1至一二三项", "第一至十十项", "第3-一一项", "第1至2、至至3项"})
    CHECK_NOTHROW(matters(items + range + "由青山中学督查。"));
}

TEST_CASE("a bracket tells the time, and who else is there, beside the offices") {
  CHECK(offices("1. 户外游戏指导（4月，青山中学体育组；松岭中学全体教师参加）\n2. 组织骨干教师跟岗。") ==
        Lines{"青山中学|体育组"});
  CHECK(offices("1. 组织骨干教师跟岗（青山中学教务处主持；松岭中学教研组长参与）。") ==
        Lines{"松岭中学|教研组长", "青山中学|教务处"});
}

TEST_CASE("posts in the place of an office, and groups of several subjects") {
  CHECK(offices("1. 组织骨干教师跟岗，由松岭中学教学副校长督促。") == Lines{"松岭中学|教学副校长"});
  CHECK(offices("1. 松岭中学教研组长到青山中学听课一周。").empty());
  CHECK(offices("1. 组织同课异构3次，语文、数学、英语三科教研组轮流主持。") ==
        Lines{"青山中学|语文、数学、英语三科教研组"});
  CHECK(offices("1. 组织骨干教师跟岗。此项教务处管。") == Lines{"青山中学|教务处"});
}

TEST_CASE("offices of several schools that have one role are of the role") {
  CHECK(test::facts("关于开展结对帮扶的通知\n一、安排\n青山中学、红星中学分别帮扶松岭中学、石河中学。\n二、任务\n"
                    "1. 组织骨干教师跟岗，由帮扶校教导处牵头，受援学校教务处配合。",
                    "responsible", {"side", "department"}) == Lines{"受援学校|教务处", "帮扶校|教导处"});
}

TEST_CASE("the name of a part tells what somebody is in charge of") {
  CHECK(
      matters(
          "一、教师交流\n1.青山中学每年选派教师2名到松岭中学支教。\n二、课堂送教\n1.青山中学每月到松岭中学送教一次。\n"
          "三、组织保障\n教师交流工作由青山中学人事处牵头，课堂送教归口松岭中学教务处。") ==
      Lines{"松岭中学|教务处|课堂送教、青山中学每月到松岭中学送教一次",
            "青山中学|人事处|教师交流、青山中学每年选派教师2名到松岭中学支教"});
}

TEST_CASE(
    "an office is the subject of what is done; a body of that name, a team and daily work are in charge of nothing") {
  CHECK(offices("1. 工会发动教职工捐款，资助松岭中学困难学生5名。") == Lines{"青山中学|工会"});
  CHECK(offices("1. 松岭中学少先队大队把图书200册送到青山中学。") == Lines{"松岭中学|少先队大队"});
  CHECK(offices("1. 教导处每月底回访支教教师一次。") == Lines{"青山中学|教导处"});
  CHECK(offices("1. 青山科创教育协会每学期派导师2名到松岭中学。").empty());
  CHECK(offices("1. 组织骨干教师跟岗，写出小结，交县教育局基教股。").empty());
  CHECK(offices("1. 组织骨干教师跟岗。日常工作由教务处承担。").empty());
}

TEST_CASE("offices in a notice are of the school whose role the sentence tells, and 股 of the bureau") {
  auto const told = [](std::string const& words) {
    return test::facts(
        "河西县教育局文件\n河西县教育局关于城乡学校托管工作的通知\n一、托管关系\n第一小学托管青石小学，第二小学托管柳"
        "河小学。\n二、任务\n1. " +
            words + "\n河西县教育局\n2022年8月1日\n",
        "responsible", {"side", "department"});
  };
  CHECK(told("托管学校统筹两校的教学质量监测，由教务处具体落实。") == Lines{"托管学校|教务处"});
  CHECK(told("选派3名教师驻校。被托管学校后勤部门负责食宿，教导处负责任课安排。") ==
        Lines{"被托管学校|后勤部门", "被托管学校|教导处"});
  CHECK(told("开展联合教研，由县教研室牵头，基教股协助。") == Lines{"县教研室|", "河西县教育局|基教股"});
}

TEST_CASE("ranges of numbers in brackets count all items between") {
  CHECK(matters("（1）青山中学派教师2名到松岭中学支教。\n（2）松岭中学派教师3名到青山中学跟岗。\n"
                "（3）两校每月开展联合教研1次。\n（4）两校每学期组织学生互访1次。\n第（2）至（4）项由教务处负责。")
            .size() == 3);
}

TEST_CASE("an office behind nothing but the time, and a post with whoever holds it") {
  CHECK(offices("1. 每学期末，教导处将工作总结报县教育局。") == Lines{"青山中学|教导处"});
  CHECK(offices("1. 两校同上研究课，语文组长姜红、尹兰具体对接。") == Lines{"青山中学|语文组长"});
  CHECK(offices("1. 松岭中学教导主任曲文到青山中学跟岗一周。").empty());
}

TEST_CASE("an office behind what is to be done is the subject of a part of it, whatever it does") {
  for (char const* words : {
           "1. 松岭中学每学期派4名教师到青山中学跟岗两周，青山中学教科室给每名教师配一名师傅。",
           "1. 松岭中学每学期派4名教师到青山中学跟岗两周。青山中学教科室把日程告知学员。",
           "1. 松岭中学每学期派4名教师到青山中学跟岗两周。教科室备齐听课本。",
       }) {
    INFO(words);
    CHECK(offices(words) == Lines{"青山中学|教科室"});
  }
  CHECK(offices("1. 青山中学政教处牵头组织学生互访，松岭中学政教处派员参加。") ==
        Lines{"松岭中学|政教处", "青山中学|政教处"});
  CHECK(offices("1. 松岭中学派4名教师跟岗两周，教务处、政教处、总务处各有一名联络员。").empty());
  CHECK(matters("1.青山中学向松岭中学开放校本题库。信息中心提供技术支持。") == Lines{"青山中学|信息中心|提供技术支持"});
}

TEST_CASE("lists are handed over and proposed by an office, and all sides may take turns") {
  CHECK(offices("1. 师徒结对12对。师徒名单由松岭中学教导处提出，青山中学教科室确认。") ==
        Lines{"松岭中学|教导处", "青山中学|教科室"});
  CHECK(offices("1. 开设专家讲座4次，讲座的联络工作交给青山中学教科室。") == Lines{"青山中学|教科室"});
  CHECK(offices("1. 选派2名干部挂职，归口青山中学组织人事处。") == Lines{"青山中学|组织人事处"});
  CHECK(offices("1. 共建数控专业，由青山中学汽修部、商贸部分头承接。") == Lines{"青山中学|商贸部", "青山中学|汽修部"});
  CHECK(offices("1. 每学期召开联席会议一次，由双方轮流主持。") == Lines{"松岭中学|", "青山中学|"});
  CHECK(offices("1. 支教教师的考核由两校人事部门共同组织。").empty());
}

TEST_CASE("三校 are those who are helped, where they are three") {
  CHECK(test::facts("青山中学帮扶三所学校工作方案\n青山中学对口帮扶松岭中学、石河中学、柳河中学。\n一、任务\n"
                    "1. 组织骨干教师跟岗，三校教务处做好选派工作。",
                    "responsible",
                    {"side", "department"}) == Lines{"松岭中学|教务处", "柳河中学|教务处", "石河中学|教务处"});
}

TEST_CASE("offices behind the items of a part are in charge of those that they name, or of all") {
  std::string const items =
      "一、学生活动\n1.青山中学四年级学生60名到松岭中学参加采茶。\n2.松岭中学合唱队来青山中学演出一场。\n"
      "3.青山中学向松岭中学赠送图书500册。\n";
  auto const of = [&](std::string const& closing, std::string const& office) {
    std::vector<std::string> out;
    for (std::string const& line : matters(items + closing))
      if (line.find(office) != std::string::npos) out.push_back(line);
    return out;
  };
  auto const has = [](std::vector<std::string> const& lines, std::string const& words) {
    return std::any_of(lines.begin(), lines.end(),
                       [&](std::string const& l) { return l.find(words) != std::string::npos; });
  };
  CHECK(has(of("采茶归两校团委，图书由青山中学图书馆清点。\n", "图书馆"), "图书500册"));
  CHECK(!has(of("采茶归两校团委，图书由青山中学图书馆清点。\n", "图书馆"), "采茶"));
  CHECK(has(of("采茶归两校团委，图书由青山中学图书馆清点。\n", "团委"), "采茶"));
  CHECK(has(of("上述工作由青山中学德育处主抓，松岭中学政教处负责接站和安顿。\n", "政教处"), "采茶"));
  // No measure of its own
  CHECK(!has(of("青山中学总务处负责接站和安顿。\n", "总务处"), "|接站"));
}

TEST_CASE("what an office does with what was told") {
  CHECK(offices("1. 每年举办一次教学研讨会。研讨会由两校教导处合办。") == Lines{"松岭中学|教导处", "青山中学|教导处"});
  CHECK(offices("1. 青山中学每学期送课四次。送课由松岭中学教务处排定学科。") == Lines{"松岭中学|教务处"});
}

TEST_CASE("a post that keeps or leads something stands where others have an office") {
  CHECK(offices("1. 青山中学每月借出图书200册，由图书管理员负责登记。") == Lines{"青山中学|图书管理员"});
  CHECK(offices("1. 组织骨干教师跟岗，由教导处和党支部书记共同负责。") ==
        Lines{"青山中学|党支部书记", "青山中学|教导处"});
  CHECK(offices("1. 组织两校学生互寄书信，少先队辅导员负责收发。") == Lines{"青山中学|少先队辅导员"});
}

TEST_CASE("whose an office is may stand in brackets behind it") {
  Lines const expected{"松岭中学|教研组", "青山中学|教导处"};
  CHECK(offices("1. 每月开展一次集体备课，由教导处（青山中学）和教研组（松岭中学）共同组织。") == expected);
  CHECK(offices("1. 每月开展一次集体备课。教导处（支援学校）、教研组（受援学校）负责。") == expected);
}

TEST_CASE("offices of those who are called by what they do are no offices of the one named before") {
  CHECK(test::facts("结对帮扶方案\n核心校：青山中学\n成员校：松岭中学、柏庄中学\n一、教师交流\n"
                    "1. 组织骨干教师跟岗，青山中学由教务处负责，成员校由教导处配合。\n",
                    "responsible", {"side", "department"}) == Lines{"成员校|教导处", "青山中学|教务处"});
}

TEST_CASE("in the own voice an office without a name is the own one, though another's stood in the clause before") {
  CHECK(test::facts("青山中学2024年帮扶工作计划\n我校对口帮扶松岭中学。\n一、学生交流\n"
                    "1. 组织两校学生互寄书信，党支部书记与松岭中学党支部对接，少先队辅导员负责收发。\n",
                    "responsible", {"side", "department"}) ==
        Lines{"松岭中学|党支部", "青山中学|党支部书记", "青山中学|少先队辅导员"});
  // A post whose holder goes somewhere is in charge of nothing.
  CHECK(offices("1. 青山中学团委书记赴松岭中学讲一次团课。").empty());
}

TEST_CASE("a body of the place is no office of whoever writes, and the beginning of another word is no office") {
  CHECK(offices("1. 青山中学开放网上题库，县电教中心负责开通账号。") == Lines{"县电教中心|"});
  CHECK(offices("1. 信息科技由青山中学帮助松岭中学。").empty());
  CHECK(offices("1. 组织骨干教师跟岗，支援校校长室安排。") == Lines{"青山中学|校长室"});
  CHECK(offices("1. 组织骨干教师跟岗，两校教务处商量着办。") == Lines{"松岭中学|教务处", "青山中学|教务处"});
}

TEST_CASE(
    "a matter set apart from its office by a mark is one of its own, unless the words before the mark are the office's "
    "duty") {
  std::string const told = "青山中学选派教师5名赴松岭中学支教。\n";
  Lines const read = matters(told + "人选推荐：青山中学人事处。");
  CHECK(std::find(read.begin(), read.end(), "青山中学|人事处|人选推荐") != read.end());
  Lines const of_dash = matters("1. 选派教师5名赴松岭中学支教。\n2. 学困生转化——青山中学年级部推进。");
  CHECK(std::find(of_dash.begin(), of_dash.end(), "青山中学|年级部|学困生转化") != of_dash.end());
  for (std::string const& line : matters(told + "统筹协调：青山中学办公室。"))
    CHECK(line.find("统筹协调") == std::string::npos);
}

TEST_CASE("a row with offices is a task, whatever its words are") {
  std::string const head = "序号 任务 完成时间 支援方部门 受援方部门\n";
  Lines const read = matters(head + "1 制定心理档案模板 4月底 教研室 教导处\n2 骨干教师师带徒 6月底 人事处 教务处\n");
  CHECK(std::count_if(read.begin(), read.end(),
                      [](std::string const& line) { return line.find("制定心理档案模板") != std::string::npos; }) == 2);
}

TEST_CASE("English offices in the plural are one of each side") {
  Lines const read = test::facts(
      "Partnership Plan 2024\nMarlow Academy supports Fenside School.\n1. Visits. Marlow Academy will send 20 pupils "
      "to Fenside School in May. Responsible: Student Councils.\n",
      "responsible", {"side", "department"});
  CHECK(read == Lines{"Fenside School|Student Council", "Marlow Academy|Student Council"});
}

TEST_CASE("bodies that are called by their role are in charge as the cell or the list calls them, in one fact") {
  std::string const many =
      "竹溪县城乡学校结对工作方案\n竹溪县教育局统筹。竹溪县第一小学、竹溪县第二小学分别帮扶石坪小学、茶店小学、枫树小学"
      "。\n";
  std::string const head = "序号\t任务\t牵头单位\t配合单位\t完成时限\n";
  Lines const read = test::facts(many + head +
                                     "1\t签署帮扶协议\t教育股\t支援学校、受援学校\t2025年3月底前\n"
                                     "2\t汇编教学案例\t教研室\t各受援学校教导处\t2025年6月底前\n"
                                     "3\t报送工作总结\t人事股\t各结对学校\t2025年12月底前\n",
                                 "responsible", {"side", "department", "of"});
  for (char const* line :
       {"支援学校||签署帮扶协议", "受援学校||签署帮扶协议", "受援学校|教导处|汇编教学案例", "结对学校||报送工作总结"}) {
    INFO(line);
    CHECK(std::find(read.begin(), read.end(), line) != read.end());
  }
}

TEST_CASE("what belongs to the name of an office and what leads up to it") {
  CHECK(offices("1. 组织骨干教师跟岗，青山中学教务科、松岭中学教学科共同编排。") ==
        Lines{"松岭中学|教学科", "青山中学|教务科"});
  CHECK(offices("1. 组织学生研学，校团委负责营务。") == Lines{"青山中学|校团委"});
  CHECK(offices("1. 组织骨干教师跟岗，由其教师发展处牵头。") == Lines{"青山中学|教师发展处"});
}

TEST_CASE("those who send and those who receive are called so where several do") {
  Lines const read = test::facts(
      "竹溪县城乡学校结对工作方案\n竹溪县第一小学、竹溪县第二小学分别帮扶石坪小学、茶店小学。\n一、教师交流\n"
      "1. 派出学校选派教师3名到接收学校支教，派出学校人事处负责选派，接收学校教导处负责课务。\n",
      "responsible", {"side", "department"});
  CHECK(read == Lines{"接收学校|教导处", "派出学校|人事处"});
}

TEST_CASE("posts that stand for members are one each") {
  CHECK(groups("学校成立帮扶工作对接组，组长卫长林，副组长柳如是，成员由各教研组长和后勤主任组成。") ==
        Lines{"帮扶工作对接组|卫长林|柳如是|各教研组长、后勤主任"});
}

TEST_CASE("offices of all that was told before, by side behind a comma") {
  std::string const plan =
      "学校帮扶协议\n\n甲方：滨海市第二中学\n乙方：云岭县民族中学\n\n一、教师交流\n1.甲方选派2名教师到乙方支教一年。\n"
      "2.乙方选派3名教师到甲方跟岗一个月。\n以上各项，甲方由教务（导）处负责，乙方由教导处负责对接。\n";
  CHECK(test::facts(plan, "responsible", {"side", "department"}) ==
        Lines{"云岭县民族中学|教导处", "云岭县民族中学|教导处", "滨海市第二中学|教务（导）处",
              "滨海市第二中学|教务（导）处"});
}

TEST_CASE("offices that a list puts in charge of items by their numbers") {
  std::string const items =
      "一、内容\n1. 干部互派。青山中学派教务主任到松岭中学挂职。\n2. 教师支援。青山中学每年派教师4名到松岭中学支教。\n"
      "3. 备考研讨。青山中学每学期到松岭中学开展备考研讨。\n";
  Lines const as_told{"松岭中学|教导处|3", "松岭中学|校务办|1", "松岭中学|校务办|2",
                      "青山中学|人事科|1", "青山中学|人事科|2", "青山中学|研训部|3"};
  auto const numbered = [&](std::string const& lines) {
    Lines out;
    for (std::string const& line : matters(items + lines)) {
      std::size_t const of = line.rfind('|') + 1;
      std::string_view const what = std::string_view(line).substr(of);
      char const* const number = what.find("干部") != std::string_view::npos   ? "1"
                                 : what.find("教师") != std::string_view::npos ? "2"
                                                                               : "3";
      out.push_back(line.substr(0, of) + number);
    }
    std::sort(out.begin(), out.end());
    return out;
  };
  CHECK(numbered("二、责任部门\n上述内容中，青山中学的责任部门为：第1、2项人事科，第3项研训部。"
                 "松岭中学的责任部门是：第1至2项校务办，第3项教导处。\n") == as_told);
  CHECK(numbered("二、其他\n青山中学人事科负责第1、2项，青山中学研训部负责第3项；松岭中学校务办落实第1、2项，"
                 "松岭中学教导处落实第3项。\n") == as_told);
  CHECK(matters("一、培养\n1．教师\n（1）青山中学派教师3名到松岭中学支教。\n（2）青山中学每学期送课2次。\n"
                "〔青山中学人事科负责（1），研训部负责（2）〕\n") ==
        Lines{"青山中学|人事科|教师、青山中学派教师3名到松岭中学支教", "青山中学|研训部|教师、青山中学每学期送课2次"});
}

TEST_CASE("本项, behind the items of a part, is all of them") {
  CHECK(matters("一、师资\n1．青山中学派教师3名到松岭中学支教。\n2．青山中学每学期到松岭中学举办讲座2场。\n"
                "本项由青山中学人事处负责，松岭中学教导处对接。\n") ==
        Lines{"松岭中学|教导处|师资、青山中学每学期到松岭中学举办讲座2场",
              "松岭中学|教导处|师资、青山中学派教师3名到松岭中学支教",
              "青山中学|人事处|师资、青山中学每学期到松岭中学举办讲座2场",
              "青山中学|人事处|师资、青山中学派教师3名到松岭中学支教"});
}

TEST_CASE("who holds and who hosts an event are labels and no offices") {
  CHECK(test::facts("美育行动计划\n主办：青山中学\n承办：松岭中学\n\n一、送教\n青山中学每月到松岭中学送课2节。\n",
                    "responsible", {"side", "department"})
            .empty());
}

TEST_CASE("an office that ends a list of schools is one that each of them has") {
  CHECK(test::facts("2024年帮扶工作方案\n青山中学、白石中学对口帮扶松岭中学。\n一、任务\n"
                    "序号\t任务\t牵头\t完成时限\n1\t联合教研\t青山中学、白石中学、松岭中学教研组\t2024年6月底前\n"
                    "2\t送课下乡\t青山中学教务处\t2024年9月底前\n",
                    "responsible", {"side", "department"}) ==
        Lines{"松岭中学|教研组", "白石中学|教研组", "青山中学|教务处", "青山中学|教研组"});
}
