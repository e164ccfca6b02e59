// SPDX-License-Identifier: BSL-1.0
// What is to be done, and in which form, in wordings that stand in none of the documents of tests/documents.
#include <algorithm>

#include "document/facts.hpp"
#include "support/catch.hpp"

using test::facts;

namespace {

using Lines = std::vector<std::string>;

std::string plan_saying(std::string const& words) {
  return "桐川市第一中学与云屏县第二中学结对帮扶工作实施方案\n\n桐川市第一中学（以下简称甲方）对口帮扶云屏县第二中学（"
         "以下简称"
         "乙方），帮扶期为2023年9月至2026年8月。\n\n二、帮扶措施\n\n" +
         words + "\n";
}
Lines forms(std::string const& words) { return facts(plan_saying(words), "measure", {"modality"}); }
std::size_t measures(std::string const& words) { return facts(plan_saying(words), "measure", {"title"}).size(); }

}  // namespace

TEST_CASE("the last word of what is held tells its form, those before it what it is about") {
  CHECK(forms("由甲方名师为乙方教师开设两场教育科研专题讲座。") == Lines{"lecture"});
  CHECK(forms("每学期召开一次结对工作联席会议。") == Lines{"meeting"});
  CHECK(forms("为乙方教师举办信息技术应用能力提升专题学习班。") == Lines{"training"});
}

TEST_CASE("characters of a form that belong to other words name none") {
  CHECK(forms("乙方每学期选送教务主任到甲方跟岗两周。") == Lines{"shadowing"});
  CHECK(forms("组织乙方教师到甲方观摩课堂教学。") == Lines{"lesson_study"});
  CHECK(forms("甲方教师每月到乙方为随班就读学生上康复课。") == Lines{"outreach_lesson"});
}

TEST_CASE("what a verb does with its object is the form, whatever else is named") {
  CHECK(forms("学科带头人每学年到乙方执教观摩课3节。") == Lines{"demonstration_lesson"});
  CHECK(forms("甲方通过视频为乙方学生上一节英语课。") == Lines{"outreach_lesson"});
  CHECK(forms("两校学生共同制作校史画册。") == Lines{"student_exchange"});
  CHECK(forms("甲方向乙方捐课桌椅200套。") == Lines{"donation"});
  CHECK(forms("师傅每月听徒弟的课两节。") == Lines{"lesson_study"});
  CHECK(forms("甲方帮助乙方编印《学生管理手册》。") == Lines{"institution_building"});
  CHECK(forms("乙方教师跟随甲方名师学备课。") == Lines{"shadowing"});
  CHECK(forms("抽调甲方中层一人到乙方任党支部书记。") == Lines{"secondment"});
}

TEST_CASE("a school class that two sides run together is no enrolment") {
  CHECK(forms("两校合办烹饪订单班。") == Lines{""});
  CHECK(forms("两校联合招生，每年招收40人。") == Lines{"recruitment"});
}

TEST_CASE("a clause with its actor tells how the activity goes that the sentence has named") {
  CHECK(measures("开设“云端双师课堂”，甲方教师每周为乙方授课4节。") == 1);
  CHECK(measures("举办“山海”夏令营，乙方选派30名学生赴甲方参加活动10天。") == 1);
  // A deed by itself, and another behind it
  CHECK(measures("甲方领导到乙方开设管理讲座，乙方邀请省内专家到校作报告。") == 2);
}

TEST_CASE("what is wished, so, or follows from it is no measure") {
  CHECK(measures("力争用三年时间，实现乙方管理水平、教学质量同步提高。") == 0);
  CHECK(measures("帮扶工作要坚持优势互补、资源共享、共同发展的原则。") == 0);
  CHECK(measures("乙方地处山区，师资力量薄弱。") == 0);
  CHECK(measures("提升教师队伍整体素质，增强学校内生动力。") == 0);
  CHECK(measures("未按时完成的，在全县通报。") == 0);
  CHECK(measures("本方案所称帮扶学校，是指承担任务的城区学校。") == 0);
  CHECK(measures("帮扶时间自2023年9月至2026年8月。") == 0);
  // What helps with an aim is one
  CHECK(measures("加强校际交流，组织教师互访。") == 1);
}

TEST_CASE("labels with a value, stages and lengths are no measures") {
  CHECK(measures("县局对口人员：人事教育股股长丁小满。") == 0);
  CHECK(measures("第二阶段：组织实施阶段（2023年10月—12月）") == 0);
  CHECK(measures("带教期不少于两个学期。") == 0);
  CHECK(measures("成果展示：学期末在乙方举行教学开放日。") == 1);
}

TEST_CASE("a sole clause leads up to nothing, whatever it begins with") {
  CHECK(measures("根据产业需要修订专业教学标准。") == 1);
  CHECK(measures("为乙方设计校徽、校训。") == 1);
  CHECK(measures("为保证实效，甲方每学期派教师到乙方支教。") == 1);
}

TEST_CASE("a heading of two halves, and one that ends like a sentence, are areas where their items lie deeper") {
  auto const areas = [](std::string const& words) { return facts(plan_saying(words), "area", {"number", "title"}); };
  CHECK(areas("1.聚焦课堂，提升质量\n（1）甲方每学期到乙方送课2次。\n2."
              "牵手同行，共同成长\n（1）两校学生每学期通信一次。") ==
        Lines{"1|聚焦课堂，提升质量", "2|牵手同行，共同成长"});
  CHECK(areas("（一）师资帮扶促成长。\n1. 乙方每季度选派2名教师到甲方跟岗一周。\n2. 甲方每月送课一次。") ==
        Lines{"（一）|师资帮扶促成长"});
  // An item that only ends its list
  CHECK(areas("（一）教师交流\n1.甲方每学年选派2名教师到乙方支教\n2.乙方教师跟岗学习\n（二）学生交流\n"
              "1.两校学生每学期通信一次。") == Lines{"（一）|教师交流", "（二）|学生交流"});
  CHECK(measures("（一）教师交流\n1.接收教师跟岗，每期一个月\n2.甲方每月送课一次。") == 2);
}

TEST_CASE("a title in brackets on a line of its own is a part of the paper") {
  CHECK(
      facts(plan_saying("【目标】培养县级骨干教师3名。\n【内容】\n1．管理互学\n甲方每学期派干部2名到乙方跟岗一周，"
                        "并为乙方干部举办管理讲座。\n2．资源共建\n甲方向乙方开放校本题库、微课和实验室，并捐赠图书。"),
            "area", {"number", "title"}) == Lines{"1|管理互学", "2|资源共建"});
}

TEST_CASE("an item below a field bears its own title, and heads none") {
  CHECK(facts(plan_saying("（一）学生帮扶\n（1）“星空小信使”：两校学生每月互寄书信一封。\n（2）“同一首歌”：两校学生"
                          "合唱一次。"),
              "area", {"title"}) == Lines{"学生帮扶"});
}

TEST_CASE("a title of two halves before its sentences heads them, and one of how the paper is kept is none") {
  auto const areas = [](std::string const& words) { return facts(plan_saying(words), "area", {"number", "title"}); };
  CHECK(areas("（一）强化师资培训，提升专业素养。甲方每学期为乙方教师举办培训1次。\n"
              "（二）深化教研联动，打造高效课堂。两校每月开展联合教研1次。") ==
        Lines{"（一）|强化师资培训，提升专业素养", "（二）|深化教研联动，打造高效课堂"});
  CHECK(areas("（一）提高认识，加强领导。双方每学期召开联席会议1次。").empty());
  CHECK(areas("（一）严格考核，强化管理。甲方每学期派教师到乙方支教。").empty());
  CHECK(measures("一是教研帮扶。两校每月开展联合教研1次。二是师资帮扶。甲方每学期选派2名教师到乙方支教。") == 2);
}

TEST_CASE("papers that are written or handed in are measures without a form, wherever they are told") {
  CHECK(forms("双方每学期互听课5节，学年末由甲方写出帮扶总结。") == Lines{"", "lesson_study"});
  CHECK(forms("乙方跟岗教师返校后一周内上交观课心得一份。") == Lines{""});
  CHECK(forms("两校每年12月底前将进展情况报区教育局。") == Lines{""});
  CHECK(measures("甲方选派2名教师到乙方支教，签订协议，做好交接。") == 1);
  // A body that checks the work again and again
  CHECK(forms("区教育局每学年对协议执行情况组织一次考评。") == Lines{"inspection"});
}

TEST_CASE("pupils who go, write or play together are exchanged, and staff of the helped side learn where they stay") {
  CHECK(forms("甲方五年级学生与乙方五年级学生开展“云端来信”活动。") == Lines{"student_exchange"});
  CHECK(forms("乙方15名幼儿由家长陪同到甲方参加冬至包饺子。") == Lines{"student_exchange"});
  CHECK(forms("两校少先队大队部联合举办主题队日。") == Lines{"student_exchange"});
  CHECK(forms("乙方轮流安排年级主任到甲方蹲点两周。") == Lines{"shadowing"});
  CHECK(forms("甲方教导主任贺青云到乙方兼职一学期。") == Lines{"secondment"});
}

TEST_CASE("what is given, lent or taught over the network is told by the verb, whatever noun stands with it") {
  CHECK(forms("甲方家长会致送英文读本八百册。") == Lines{"donation"});
  CHECK(forms("甲方将分级读本题库借予乙方使用。") == Lines{"resource_sharing"});
  CHECK(forms("区基金会出资20万元，为乙方添置科学实验箱60套。") == Lines{"donation"});
  CHECK(forms("甲方音乐教师每周五透过视像为乙方学生授课。") == Lines{"outreach_lesson"});
  CHECK(forms("甲方开放在线精品课程12门。") == Lines{"resource_sharing"});
  CHECK(forms("依托名师工作室，吸收乙方教师5名为学员。") == Lines{"studio_work"});
}

TEST_CASE("what each of two does is no count of them, and a timetable counts lessons") {
  CHECK(facts(plan_saying("甲方、乙方各派2名教师到省城学习。"), "target", {"min", "unit"}) == Lines{"2.0|person"});
  CHECK(facts(plan_saying("甲方教师每周一、三下午第二节为乙方学生上英语课。"), "commitment", {"min", "unit", "per"}) ==
        Lines{"2.0|lesson|week"});
  CHECK(facts(plan_saying("甲方教研员上、下学期各到乙方指导一次。"), "commitment", {"min", "unit", "per"}) ==
        Lines{"1.0|time|term"});
  CHECK(facts(plan_saying("两校学生互寄画信，一月一次。"), "commitment", {"min", "unit", "per"}) ==
        Lines{"1.0|time|month"});
  CHECK(facts(plan_saying("甲方教师每月到乙方一次，每次听课4节，评课2节。"), "commitment", {"min", "per"}) ==
        Lines{"1.0|month", "2.0|visit", "4.0|visit"});
}

TEST_CASE("parts counted by words, items that run through them, and the offices behind a heading") {
  auto const areas = [](std::string const& words) { return facts(plan_saying(words), "area", {"number", "title"}); };
  CHECK(areas("第一，教师往来。甲方每学期派2名教师到乙方支教。\n第二，一起教研。两校每月开展网络教研1次。") ==
        Lines{"第一|教师往来", "第二|一起教研"});
  CHECK(areas("A．管理\nA1．甲方副校长每月到乙方指导一天。\nB．师资\nB1．甲方每学期派2名教师到乙方支教。") ==
        Lines{"A|管理", "B|师资"});
  CHECK(facts(plan_saying("A. 师资\n01 甲方每学期派2名教师到乙方支教。\n02 乙方每学期选派3名教师到甲方跟岗。"),
              "measure", {"title"}) == Lines{"乙方每学期选派3名教师到甲方跟岗", "甲方每学期派2名教师到乙方支教"});
  CHECK(areas("三、师资帮扶（甲方人事处、乙方教导处经办）\n1、甲方每学期派2名教师到乙方支教。") ==
        Lines{"三|师资帮扶"});
}

TEST_CASE("a clause with an actor of its own is a deed where words before only lead up to it") {
  CHECK(forms("每周三晚，信息工程学院面向乙方青年教师开设一小时线上微讲堂。") == Lines{"lecture"});
  CHECK(measures("每学年末，支教团队向教育局提交一份工作年报。") == 1);
  CHECK(forms("甲方初二学生四十名由教师五名带领，前往乙方作两日交流。") == Lines{"student_exchange"});
  CHECK(forms("甲方派一名校级干部到乙方蹲点三天，帮助乙方修订教学常规管理制度。") == Lines{"", "institution_building"});
  CHECK(measures("双方各指定一名联络员。") == 0);
  CHECK(measures("乙方要主动对接需求。") == 0);
}

TEST_CASE("a deed before the clause that names an office is told, and a bare list of offices belongs to a heading") {
  CHECK(forms("甲方向乙方开放题库和课件资源，每周使用情况由教研组登记。") == Lines{"resource_sharing"});
  CHECK(facts(plan_saying("三、师资共育（甲方人事处；乙方教导处）\n1. 甲方每学期派2名教师到乙方支教。"), "area",
              {"number", "title"}) == Lines{"三|师资共育"});
  CHECK(facts(plan_saying("1、师资方面\n甲方每学期派2名教师到乙方支教。\n2、学生方面\n两校学生每学期通信一次。"),
              "area", {"number", "title"}) == Lines{"1|师资方面", "2|学生方面"});
}

TEST_CASE("headings of how the paper is carried out are no areas") {
  auto const areas = [](std::string const& title) {
    return facts(plan_saying("三、" + title + "\n甲方每学期选派2名教师到乙方支教。"), "area", {"title"});
  };
  CHECK(areas("例会制度").empty());
  CHECK(areas("信息通报制度").empty());
  CHECK(areas("有关规定").empty());
  CHECK(areas("月份安排").empty());
  CHECK(areas("2025年工作任务").empty());
  CHECK(areas("基本情况").empty());
  CHECK(areas("教研联动") == Lines{"教研联动"});
  CHECK(areas("校园文化") == Lines{"校园文化"});
}

TEST_CASE("a short item heads the paragraph below it, be it closed by an office in brackets") {
  CHECK(
      facts(
          plan_saying(
              "1."
              "师资互助\n乙方每学年选派四名青年教师分两批来甲方学校跟班学习，每批两周，由甲方安排导师带教。（教科室）\n"
              "2.资源互助\n甲方向乙方全体师生开放校内实验室和图书馆，并赠送建构积木二十套、图书五百册。（总务处）"),
          "area", {"number", "title"}) == Lines{"1|师资互助", "2|资源互助"});
}

TEST_CASE("what stands by then holds for parts and sums, and a paper handed in is no quantity") {
  CHECK(facts(plan_saying("到2025年底，培养骨干教师12名，其中省级2名。"), "target", {"min", "due"}) ==
        Lines{"12.0|2025-12-31", "2.0|2025-12-31"});
  CHECK(facts(plan_saying("双方合编校本读本，于6月底前交县教研室审读。"), "target", {"due"}).empty());
}

TEST_CASE("who looks after cars, meals and rooms is in charge of no measure of its own") {
  CHECK(measures("办公室负责车辆安排和后勤保障。") == 0);
  CHECK(measures("1. 甲方每月到乙方送教一次。\n2. 总务处负责食宿安排。\n3. 后勤组要做好用车保障。") == 1);
  CHECK(measures("第三项由乙方教科室落实。") == 0);
}

TEST_CASE("a new sentence about those whom a measure has named is none of its own") {
  CHECK(measures("甲方骨干教师与乙方青年教师结成师徒6对。徒弟每学期上交教案不少于3篇。") == 1);
  CHECK(measures("甲方选派2名教师到乙方支教一年。支教教师每周任课不少于10节。") == 1);
  // What they must do is one
  CHECK(measures("甲方选派2名教师到乙方支教一年。支教教师每学期必须上示范课2节。") == 2);
}

TEST_CASE("what somebody travels for stands behind the comma, with or without its time") {
  CHECK(forms("选聘退休名师5名，到乙方驻校一学期。") == Lines{"teaching_support"});
  CHECK(forms("乙方派教务、总务负责人各1名，上半年来校跟岗20天。") == Lines{"shadowing"});
  CHECK(forms("从乙方二年级遴选学生30名，9月起在甲方插班学习一学期。") == Lines{"student_exchange"});
  CHECK(forms("甲方每月派一个学科组去乙方一趟，每趟听课不少于6节。") == Lines{"lesson_study"});
}

TEST_CASE(
    "one to one is mentoring where teachers are meant, and a name in quotation marks tells no form beside a verb") {
  CHECK(forms("甲方数学组与乙方数学组建立一对一联系。") == Lines{""});
  CHECK(forms("甲方名师与乙方青年教师开展一对一帮带。") == Lines{"mentoring"});
  CHECK(forms("甲方将“东山名师讲堂”微课300节向乙方免费开放。") == Lines{"resource_sharing"});
  CHECK(forms("甲方教授每学期到乙方开设“东山讲堂”两讲。") == Lines{"lecture"});
}

TEST_CASE("classes write to classes, and pupils come to the festivities of the other side") {
  CHECK(forms("甲方四年级八个班与乙方四年级两个班通信。") == Lines{"student_exchange"});
  CHECK(forms("两校高一各班结对。") == Lines{"student_exchange"});
  CHECK(forms("组织乙方学生参加甲方技能文化节。") == Lines{"student_exchange"});
}

TEST_CASE("duties of everybody, states and names of acts promise nothing") {
  CHECK(measures("各处室要各负其责，密切配合。") == 0);
  CHECK(measures("双方应当按期完成各自任务。") == 0);
  CHECK(measures("乙方教师人人会组织区域游戏。") == 0);
  CHECK(measures("乙方每年安排10名教师参加甲方“开放教研周”，听课、磨课、上课。") == 1);
  CHECK(measures("本工作计划如有调整，另行通知。") == 0);
}

TEST_CASE("a heading of the purpose is no area, and what stands below it no measure") {
  auto const areas = [](std::string const& words) { return facts(plan_saying(words), "area", {"title"}); };
  CHECK(areas("第一条 合作宗旨\n通过三年合作，使乙方在教学管理上有明显进步。\n第二条 师资培养\n"
              "甲方每学期为乙方教师举办培训1次。") == Lines{"师资培养"});
  CHECK(areas("第一条 合作目的和意义\n双方共同提高教学质量。\n第二条 师资培养\n甲方每学期为乙方教师举办培训1次。") ==
        Lines{"师资培养"});
}

TEST_CASE("what divides the work among offices names measures again, and makes none") {
  CHECK(measures("（一）教师培养\n1. 甲方骨干教师与乙方青年教师结成师徒6对。\n2. 甲方为乙方班主任举办培训班一期。\n"
                 "师徒结对由人事处办理，班主任培训由德育处组织。") == 2);
  CHECK(measures("（一）教师交流。甲方每学年选派3名教师到乙方任教。\n教师交流由人事处牵头。") == 1);
  CHECK(measures("甲方选派2名教师到乙方支教。支教人选由甲方教师工作部提出。这一项由人事处考核。") == 1);
}

TEST_CASE("titles in brackets and headings with the stems in brackets stand before what they name") {
  auto const areas = [](std::string const& words) { return facts(plan_saying(words), "area", {"number", "title"}); };
  CHECK(areas("（甲）师资培训\n甲方每学期为乙方教师举办培训1次。\n（乙）教研联动\n两校每月开展联合教研1次。") ==
        Lines{"乙|教研联动", "甲|师资培训"});
  CHECK(measures("【师资培训】甲方每学期为乙方教师举办培训1次。\n【教研联动】两校每月开展联合教研1次。") == 2);
}

TEST_CASE("the noun at the end of a heading tells whether it is a field or a part of the paper") {
  auto const areas = [](std::string const& title) {
    return facts(plan_saying("（一）" + title +
                             "\n甲方每学期派2名教师到乙方任教。\n（二）资源共享\n甲方向乙方开放题库。"),
                 "area", {"title"})
        .size();
  };
  for (char const* field : {"程序设计专业建设", "岗位练兵", "选拔培养骨干教师", "改善实训条件", "幼小衔接阶段教研"})
    CHECK(areas(field) == 2);
  for (char const* part : {"双方概况", "几条规定"}) CHECK(areas(part) == 1);
}

TEST_CASE("the title of a meeting says who meets, and not how often") {
  auto const titles = [](std::string const& words) { return facts(plan_saying(words), "measure", {"title"}); };
  CHECK(titles("两校校长每学期会商一次。") == Lines{"两校校长会商"});
  CHECK(titles("两校成立工作专班，每两周碰一次头。") == Lines{"每两周碰一次头"});
}

TEST_CASE("whatever one side does for the other again and again is a measure, without a verb of the list") {
  CHECK(measures("两校教导处每季度汇总一次作业样本。") == 1);
  CHECK(measures("甲方校医给乙方学生做一次体检。") == 1);
  CHECK(measures("甲方与乙方相距八十公里。") == 0);
}

TEST_CASE("who comes and what for stand on both sides of a comma, and a further deed behind them is another") {
  CHECK(forms("甲方校长每学期到乙方走一趟，帮助理顺管理，并给全体教职工作一场讲座。") == Lines{"", "lecture"});
  CHECK(facts(plan_saying("市教科所教研员每学期到乙方两次，作命题讲座。"), "measure", {"title", "modality"}) ==
        Lines{"市教科所教研员每学期到乙方两次，作命题讲座|lecture"});
}

TEST_CASE("names of people and of departments name no form") {
  CHECK(forms("乙方教务主任许春生到甲方跟岗两个月。") == Lines{"shadowing"});
  CHECK(forms("甲方初三学生到乙方参观。") == Lines{"student_exchange"});
}

TEST_CASE("everyday words for what is done") {
  CHECK(forms("甲方总务处把淘汰的课桌椅40套搬到乙方。") == Lines{"donation"});
  CHECK(forms("乙方派文印员1人到甲方学试卷印制。") == Lines{"shadowing"});
  CHECK(forms("甲方的精品在线课程3门供乙方师生使用。") == Lines{"resource_sharing"});
  CHECK(forms("两校团委联合举办一次篮球友谊赛。") == Lines{"student_exchange"});
  CHECK(forms("甲方五年级各班与乙方五年级各班结成伙伴班。") == Lines{"student_exchange"});
}

TEST_CASE("a body checks the work again and again, whatever it is called") {
  CHECK(forms("县教育局每学期末组织考核。") == Lines{"inspection"});
  CHECK(forms("教育处每学年访视一次。") == Lines{"inspection"});
}

TEST_CASE("what is lacking, what follows and what is wished of everybody is no measure") {
  CHECK(measures("不足之处是教研活动不够经常。") == 0);
  CHECK(measures("本学年打算做好下面几件事。") == 0);
  CHECK(measures("双方应相互尊重，诚信履约。") == 0);
  CHECK(measures("各校要把帮扶工作列入重要议事日程。") == 0);
  CHECK(measures("乙方应达到市级示范园评估标准的要求。") == 0);
}

TEST_CASE("the duties of both sides are a field where those of each are") {
  auto const areas = [](std::string const& words) { return facts(plan_saying(words), "area", {"title"}); };
  CHECK(areas("第二条 甲方责任\n甲方每学期为乙方教师举办培训1次。\n第三条 乙方责任\n乙方每学期派2名教师到甲方跟岗。\n"
              "第四条 双方责任\n双方每月开展联合教研1次。") == Lines{"乙方责任", "双方责任", "甲方责任"});
  CHECK(areas("参、師資\n甲方每學期為乙方教師舉辦培訓1次。") == Lines{"師資"});
}

TEST_CASE("how things are, who makes up a group and what is part of a sum is nothing to be done") {
  CHECK(measures("乙方一直没有专职美术教师。") == 0);
  CHECK(measures("编写组由两校教师组成。") == 0);
  CHECK(measures("集团内交流教师24人，核心校到成员校14人，成员校到核心校10人。") <= 1);
  CHECK(measures("两校教师结成师徒6对，一起备课、一起上课、一起命题。") == 1);
  CHECK(facts(plan_saying("该校目前缺专业课教师11名。"), "target", {"min"}).empty());
}

TEST_CASE("two deeds joined by a stroke are two, and so is what is done under guidance one") {
  CHECK(forms("甲方骨干教师每学年到乙方上一节示范课、作一次微讲座。") == Lines{"demonstration_lesson", "lecture"});
  CHECK(forms("在甲方指导下，乙方修订电商专业人才培养方案。") == Lines{"curriculum_building"});
}

TEST_CASE("the office for pupils is no pupil, and a camp of pupils no mere exchange") {
  CHECK(forms("乙方学生处干事3名到甲方跟岗一周。") == Lines{"shadowing"});
  CHECK(forms("选拔乙方20名学生赴甲方参加技能集训。") == Lines{"contest_camp"});
  CHECK(forms("两校举办艺术节，各出两个节目。") == Lines{"student_exchange"});
  CHECK(forms("甲方骨干教师通过腾讯会议给乙方教师作教学讲解。") == Lines{"lecture"});
  CHECK(forms("支援学校的“空中课堂”录像课向乙方开放。") == Lines{"resource_sharing"});
}

TEST_CASE("what one of the sides is to do is a field by any name") {
  CHECK(facts(plan_saying("第二条 甲方应办事项\n甲方每学期为乙方教师举办培训1次。"), "area", {"title"}) ==
        Lines{"甲方应办事项"});
}

TEST_CASE("a festival or a weekday before the comma only says when") {
  CHECK(measures("1. 学生互动。“六一”前，两校学生互赠贺卡。") == 1);
  CHECK(measures("1. 周末课堂。每周六上午，甲方骨干教师为乙方教师讲解新课程。") == 1);
}

TEST_CASE("a meeting after each test is a deed of its own") {
  CHECK(forms("两校九年级每月联考一次，考后一周内召开质量分析会。") == Lines{"", "meeting"});
}

TEST_CASE("a festival of science is of pupils, an office that looks after pupils is not") {
  CHECK(forms("两校学生科技节同时举办。") == Lines{"student_exchange"});
  CHECK(forms("每学期两校学生处联合开展班主任培训。") == Lines{"training"});
}

TEST_CASE("a numbered item that begins with what a side does is a measure, whatever verb says so") {
  CHECK(measures("1.八年级物理由甲方老师隔着屏幕教，乙方学生跟着学。\n2.期中试卷由甲方出，两校同一天考。") == 2);
  CHECK(measures("1.甲方每学期拿出6节录像课给乙方看。") == 1);
  // Who it is, and what is lacking
  CHECK(measures("1.项目负责人由甲方校长孟某、乙方校长曲某担任。\n2.乙方的音乐、美术两科教师奇缺。") == 0);
}

TEST_CASE("what stands behind a time of any form is the measure") {
  CHECK(measures("学期结束前两周，乙方写好工作总结送县教育局。") == 1);
  CHECK(measures("学年末，乙方写出总结上报县教育局。") == 1);
}

TEST_CASE("pupils who are asked or taken somewhere are on an exchange") {
  CHECK(forms("甲方邀请乙方留守儿童30名进城观看儿童剧。") == Lines{"student_exchange"});
  CHECK(forms("甲方请乙方的20个孩子来过节。") == Lines{"student_exchange"});
  CHECK(forms("暑假接乙方幼儿15名到甲方参观。") == Lines{"student_exchange"});
}

TEST_CASE("what has been made already is shared, and no more made") {
  CHECK(forms("甲方已开发的网络课程供乙方免费使用。") == Lines{"resource_sharing"});
  CHECK(forms("甲方把两门在线课程交乙方使用。") == Lines{"resource_sharing"});
  CHECK(forms("甲方将旧车床2台无偿转给乙方。") == Lines{"donation"});
}

TEST_CASE("who takes a master or so many young teachers is in mentoring") {
  CHECK(forms("乙方新教师以甲方名师为师。") == Lines{"mentoring"});
  CHECK(forms("甲方每名骨干带两名年轻教师。") == Lines{"mentoring"});
}

TEST_CASE("the title of a measure holds what its sentence says further and who stands clauses before") {
  auto const titles = [](std::string const& words) { return facts(plan_saying(words), "measure", {"title"}); };
  CHECK(titles("乙方每月来两名教师，在甲方跟班一周。") == Lines{"乙方每月来两名教师，在甲方跟班一周"});
  CHECK(titles("各班与乙方同年级结成友谊班，每月互通一次信。") == Lines{"各班与乙方同年级结成友谊班，每月互通一次信"});
  CHECK(titles("甲方名师每学期到乙方不少于4次，每次一天，开展课例诊断。") ==
        Lines{"甲方名师每学期到乙方不少于4次，每次一天，开展课例诊断"});
  // A part of the sum, or what is so, does not belong to it
  CHECK(titles("甲方捐赠专项资金80万元，其中教师培养40万元。") == Lines{"甲方捐赠专项资金80万元"});
}

TEST_CASE("whom a side sends without saying what for teaches there, or learns where it is helped") {
  CHECK(forms("甲方每学年向乙方派出专业带头人3人。") == Lines{"teaching_support"});
  CHECK(forms("乙方每学期派3人到甲方。") == Lines{"shadowing"});
}

TEST_CASE("deeds that are counted each are measures each, in one clause or in several") {
  CHECK(forms("甲方名师每学期到乙方上示范课4节、作报告2场。") == Lines{"demonstration_lesson", "lecture"});
  CHECK(forms("甲方教师到乙方支教一年，上公开课两节，为青年教师作讲座一次。") ==
        Lines{"demonstration_lesson", "lecture", "teaching_support"});
}

TEST_CASE("an item that counts what somebody does is a measure whatever its verb") {
  CHECK(measures("1.乙方中考平均分达到520分。") == 0);
}

TEST_CASE("a thing that is named before the comma belongs to what is done with it") {
  CHECK(facts(plan_saying("甲方的“晨读三问”教法，乙方觉得合适就可以照搬。"), "measure", {"modality"}) ==
        Lines{"practice_transfer"});
  CHECK(facts(plan_saying("甲方的“晨读三问”教法，乙方觉得合适就可以照搬。"), "measure", {"title"})
            .front()
            .find("晨读三问") != std::string::npos);
  CHECK(forms("甲方的电子书库对乙方师生全部放开。") == Lines{"resource_sharing"});
}

TEST_CASE("the cost of what is done is no measure") { CHECK(measures("乙方学生来校的费用，另行商定。") == 0); }

TEST_CASE("what a name stands for is no promise") {
  CHECK(measures("“名师在线”是市电教馆开发的直播平台，两校教师每周上网教研一次。") == 1);
  CHECK(facts(plan_saying("“春泥计划”系市教育局2021年启动的教师轮岗项目，甲方每年选派教师3人到乙方支教。"), "measure",
              {"title"}) == Lines{"甲方每年选派教师3人到乙方支教"});
  CHECK(measures("1.“云课堂”为乙方学生提供免费的课程。") == 1);
}

TEST_CASE("what an office buys or makes is a measure with its verb") {
  auto const of = [](std::string const& words) {
    return facts(plan_saying("1.甲方向乙方捐赠图书300册。\n2.甲方向乙方开放电子书库。\n" + words), "measure",
                 {"title"});
  };
  auto const has = [](Lines const& lines, std::string const& words) {
    return std::any_of(lines.begin(), lines.end(),
                       [&](std::string const& line) { return line.find(words) != std::string::npos; });
  };
  CHECK(has(of("甲方总务处采购一批课桌椅，甲方图书馆清点入库。"), "采购一批课桌椅"));
  CHECK(has(of("甲方总务处购置三十套课桌椅，甲方图书馆登记造册。"), "购置三十套课桌椅"));
  CHECK(has(of("甲方大队部印制两百张明信片，甲方德育处带队，甲方后勤处准备被褥。"), "印制两百张明信片"));
}

TEST_CASE("what is done on one side or somewhere is a field; the rules and people of it are none") {
  auto const areas = [](std::string const& title) {
    return facts("云岭中学帮扶石门中学2025年工作计划\n\n云岭中学帮扶石门中学。\n\n一、" + title +
                     "\n1.云岭中学每学期派教师2名到石门中学支教一周。\n2.云岭中学捐赠图书300册。\n",
                 "area", {"title"});
  };
  for (char const* title : {"去石门那边做的事", "请他们来做的事", "线上做的事"}) CHECK(areas(title) == Lines{title});
  for (char const* title : {"几条规矩", "有关规定", "工作要求"}) CHECK(areas(title).empty());
}

TEST_CASE("who does it tells the form where no word names one") {
  // Pupils with pupils
  CHECK(forms("两校二年级每月隔着屏幕见面一次。") == Lines{"student_exchange"});
  CHECK(forms("双方合唱团岁末同台献唱一场。") == Lines{"student_exchange"});
  CHECK(forms("甲方五年级学童40名于五月到乙方体验插秧。") == Lines{"student_exchange"});
  // but not what schools do with them
  CHECK(forms("两校高三年级同步组织月考6次。") != Lines{"student_exchange"});
  // Heads and bodies
  CHECK(forms("甲方分管校长每两个月到乙方察看一次课堂。") == Lines{"inspection"});
  CHECK(forms("县教研室派教研员到乙方诊断教学，每学期一次。") == Lines{"inspection"});
  // Teachers by turns, and those who are given a mentor
  CHECK(forms("美术课由甲方教师隔周到乙方上一次。") == Lines{"teaching_support"});
  CHECK(forms("甲方为每位新教师指定一位指导教师。") == Lines{"mentoring"});
  // Goods
  CHECK(forms("甲方把一间录音室的设备移交乙方。") == Lines{"donation"});
  CHECK(forms("甲方家长委员会募集体育器材20套送给乙方。") == Lines{"donation"});
}

TEST_CASE(
    "groups that are set up, judges, conditions and announcements are no measures; what is given besides is one") {
  CHECK(measures("1.两校共设结对工作组。") == 0);
  CHECK(measures("1.县里组建帮扶推进专班。") == 0);
  CHECK(measures("1.联盟理事会是议事机构。") == 0);
  CHECK(measures("1.支教教师年度考核由乙方提出意见。") == 0);
  CHECK(measures("1.支教人选先自愿报名，教龄须在五年以上。") == 0);
  CHECK(measures("1.人选从任教三年以上的教师里挑选。") == 0);
  CHECK(measures("我们本学期打算这样做：") == 0);
  CHECK(measures("甲方向乙方捐赠实验箱20个，另赠科普读物800册。") == 2);
  CHECK(measures("两校每月联合开展一次党日活动，每次安排一名党员讲党史。") == 1);
}

TEST_CASE("a part of what was told, how things are and of whom a term is are nothing to be done") {
  CHECK(measures("1.两校互派教师不少于9人，交流期一学年；其中甲方派出5人。") == 1);
  CHECK(measures("1.乙方的劳动教育办得较好。") == 0);
  CHECK(measures("1.教育局对协议执行情况予以监督。") == 0);
  CHECK(measures("1.支教教师的兼课计入本校工作量。") == 0);
  CHECK(facts(plan_saying("甲方每学期派2名教师到乙方支教。\n\n三、经费\n乙方教师到甲方进修，食宿自理。"), "measure",
              {"title"})
            .size() == 1);
  CHECK(forms("甲方向乙方无偿提供缝纫设备30台。") == Lines{"donation"});
  CHECK(forms("慈善会出资6万元翻修乙方图书室，甲方组织验收。").front() == "donation");
  CHECK(forms("乙方统一使用甲方“晨诵午读”一日常规。") == Lines{"practice_transfer"});
  CHECK(forms("五月办好两校联合运动会。") == Lines{"student_exchange"});
}

TEST_CASE("who is there already is counted for nothing, but who is to be there, or to go, is") {
  CHECK(measures("每学年至少有3名教师、2名干部到甲方跟岗学习。") == 1);
  CHECK(measures("每期有20名教师，分两批到甲方跟岗。") == 1);
  CHECK(measures("乙方有教师23名，甲方每学期派2名教师到乙方支教。") == 1);
  CHECK(facts(plan_saying("乙方有教师23名，甲方每学期派2名教师到乙方支教。"), "commitment", {"min", "unit"}) ==
        Lines{"2.0|person"});
  for (char const* there : {"乙方有教师34名，学生500名。", "乙方有教学班12个、学生460人，其中留守儿童80人。"}) {
    INFO(there);
    CHECK(measures(there) == 0);
    CHECK(facts(plan_saying(there), "target", {"min"}).empty());
  }
}

TEST_CASE("为 is for somebody where something is made for them, and says what a name means where it is a kind") {
  CHECK(measures("青蓝工程为新教师配备有经验的导师。") == 1);
  CHECK(measures("影子培训计划为乙方培养留得住的骨干教师。") == 1);
  CHECK(measures("“山海计划”为两校共同实施的项目。") == 0);
  CHECK(measures("云端课堂是两校共同举办的教学活动。") == 0);
}

TEST_CASE("what is lent are things and not people, and what follows a rule is no practice that is taken over") {
  CHECK(forms("乙方可免费借用甲方录播教室。") == Lines{"resource_sharing"});
  CHECK(forms("乙方可借用甲方骨干教师一学期。") != Lines{"resource_sharing"});
  CHECK(forms("甲方的做法可供乙方参考借鉴。") == Lines{"practice_transfer"});
  CHECK(forms("两校建立“名师工作坊”，补助参照县级标准。") != Lines{"practice_transfer"});
}

TEST_CASE("a character of a name is no duty") {
  std::string const plan =
      "学校结对帮扶方案\n\n宁川市第七中学对口支援得荣县第二中学。\n\n一、教师培养\n宁川市第七中学每学期为得荣县第二中学"
      "教师开设讲座2场。\n";
  CHECK(test::facts(plan, "measure", {"obligation"}) == std::vector<std::string>{""});
}
