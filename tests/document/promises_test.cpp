// SPDX-License-Identifier: BSL-1.0
// What is promised, when, and what was reached before, in wordings that stand in none of the documents of tests/documents.
#include "document/facts.hpp"
#include "support/catch.hpp"

using test::facts;
using test::plan_with;

TEST_CASE("the period stands in the opening sentence, below the title, or in the words from and until") {
  auto const period = [](std::string const& text) { return facts(text, "document", {"period"}); };
  auto const has = [&](std::string const& text, std::string const& expected) {
    auto const all = period(text);
    INFO(text);
    CHECK(std::count(all.begin(), all.end(), expected) == 1);
  };
  has("白云区教育局关于开展城乡学校结对帮扶的通知\n\n经研究，区教育局决定自2021年9月至2024年7月开展结对帮扶。\n一、帮扶"
      "内容\n"
      "（一）教师交流。城区学校每学期选派2名教师到乡村学校支教。\n",
      "2021-09/2024-07");
  has("柏树街小学结对帮扶石门坎小学计划\n（2023—2025学年）\n一、帮扶内容\n1. 柏树街小学每月送教一次。\n", "2023/2025");
  has("六年结对纲要（二〇二一至二〇二六）\n一、帮扶内容\n1. 柏树街小学每月到石门坎小学送教一次。\n", "2021/2026");
  has("Twinning Plan of Alder School and Birch School\nSeptember 2022 to June 2024\n\n1. Alder School shall send two "
      "teachers "
      "to Birch School each term.\n",
      "2022-09/2024-06");
  has("Memorandum of Understanding\n\nAlder School will assist Birch School from 1 March 2023 until 28 February "
      "2025.\n1. "
      "Alder School shall send two teachers to Birch School each term.\n",
      "2023-03-01/2025-02-28");
}

TEST_CASE("shares in tenths may have a digit more") {
  CHECK(facts(plan_with("二、目标\n1. 毕业班合格率不低于八成五。\n2. 满意率达到九成以上。"), "target",
              {"min", "unit"}) == std::vector<std::string>{"85.0|percent", "90.0|percent"});
}

TEST_CASE("what was reached is told by a heading, by the sentence before, or by its verb") {
  CHECK(facts(plan_with("二、上一轮的底子\n1. 培训教师87人次，建立档案30份。"), "target", {"min"}).empty());
  CHECK(facts(plan_with("二、上一轮的底子\n1. 培训教师87人次，建立档案30份。"), "result", {"value", "unit"}) ==
        std::vector<std::string>{"30.0|document", "87.0|participation"});
  std::string const present = "二、现状\n该校现有9个教学班、学生86人，音乐教师空缺。实验开出率只有70%。";
  CHECK(facts(plan_with(present), "target", {"min"}).empty());
  CHECK(facts(plan_with(present), "result", {"value", "unit"}) == std::vector<std::string>{"70.0|percent"});
  CHECK(facts(plan_with(present), "subject", {"name"}) == std::vector<std::string>{"音乐"});
  CHECK(facts(plan_with("先看上学年。双方互访9次，送去示范课16节。"), "result", {"value", "unit"}) ==
        std::vector<std::string>{"16.0|lesson", "9.0|time"});
  CHECK(facts(plan_with("一年来，对方学校来了25人次。"), "result", {"value", "unit"}) ==
        std::vector<std::string>{"25.0|participation"});
}

TEST_CASE("a task in a column of its own is the title of what stands beside it; all that is counted is due") {
  std::string const table =
      "青山区教育局支援白水县教育局任务清单（2023年）\n\n序号 任务 具体举措 责任科室 完成时限\n一、队伍建设类\n"
      "1 教师援派 青山区选派8名教师赴白水县支教，其中数学教师3名 人事科 2023年8月底\n二、资源共享类\n"
      "2 设备捐赠 青山区捐赠投影仪12台 财务科 2023年10月底\n";
  CHECK(facts(table, "target", {"min", "unit", "due"}) ==
        std::vector<std::string>{"12.0|set|2023-10-31", "3.0|person|2023-08-31", "8.0|person|2023-08-31"});
  CHECK(facts(table, "area", {"number", "title"}) == std::vector<std::string>{"一|队伍建设类", "二|资源共享类"});
}

TEST_CASE("a time limit in a label below the task holds for what was counted above") {
  CHECK(facts(plan_with("二、重点任务\n任务1 专业共建\n　　双方共建实训基地1个，编写校本教材2本。\n　　牵头：教务处    "
                        "完成时限：2022年11月"),
              "target", {"min", "due"}) == std::vector<std::string>{"1.0|2022-11", "2.0|2022-11"});
}

TEST_CASE("the label of an item that is an office names no measure") {
  auto const titles =
      facts(plan_with("二、工作安排\n1.教务处：选派2名骨干教师到对口学校支教一年。"), "measure", {"title"});
  CHECK(std::none_of(titles.begin(), titles.end(), [](std::string const& t) { return t == "教务处"; }));
  CHECK(titles.size() == 2);
}

TEST_CASE("things with their own time in brackets are rows of their own") {
  CHECK(facts("2024年北关小学结对共建计划\n\n一、分季度安排\n第二季度：北关小学捐赠图书（4月）；教学开放周（5月6日至10"
              "日）。\n",
              "activity", {"window"}) == std::vector<std::string>{"2024-04", "2024-05-06/2024-05-10"});
}

TEST_CASE("who does what beside a measure, relations and purposes are no measures") {
  CHECK(facts(plan_with("怒坪小学德育处承办，云河中学教导处接应。"), "measure", {"title"}).size() == 1);
  CHECK(facts(plan_with("云河市第一中学（以下称“一中”）对口支持怒坪县第三中学（以下称“三中”）。"), "measure", {"title"})
            .size() == 1);
  CHECK(facts(plan_with("为做好结对工作，规范管理，特制定本方案。"), "measure", {"title"}).size() == 1);
  CHECK(facts(plan_with("管理层面的帮扶形式：一是跟岗学习，乙校选派主任2名到甲校跟岗；二是专题讲座。"), "measure",
              {"title"})
            .size() == 3);
}

TEST_CASE("subjects are short of staff, main ones or to be set up in many wordings") {
  auto const said = [](std::string const& sentence) {
    return facts(plan_with("二、专业与学科\n1. " + sentence), "subject", {"name", "short_of_staff", "key"});
  };
  using Lines = std::vector<std::string>;
  CHECK(said("云山职校电子商务专业无专业教师任教，由我校派员授课。") == Lines{"电子商务|true|"});
  CHECK(said("受援校美术、音乐教师结构性缺编。") == Lines{"美术|true|", "音乐|true|"});
  CHECK(said("受援校历史、地理两科长期由其他学科教师兼任。") == Lines{"历史|true|", "地理|true|"});
  CHECK(said("受援校缺英语教师2名、体育教师1名。") == Lines{"体育|true|", "英语|true|"});
  CHECK(said("教学点开不齐科学、音乐两门课。") == Lines{"科学|true|", "音乐|true|"});
  CHECK(said("把语文、道德与法治列为优先发展学科。") == Lines{"语文||true", "道德与法治||true"});
  CHECK(said("将园林技术专业建成省级示范专业。") == Lines{"园林技术||true"});
  CHECK(said("支持受援校做强幼儿保育这一王牌专业。") == Lines{"幼儿保育||true"});
  CHECK(said("拟新增无人机操控与维护专业方向。") == Lines{"无人机操控与维护||"});
  // whose teachers go, and what is not said of any school
  CHECK(said("选派数学、化学教师到受援校支教。").empty());
  CHECK(said("体育与健康学科师资不足的成员校，可申请走教。").empty());
}

TEST_CASE("a list counts its members, and promises nothing by that") {
  CHECK(facts(plan_with("二、任务\n1. 组建语文、数学、英语三个学科联合教研组。"), "target", {"min"}).empty());
  CHECK(facts(plan_with("二、任务\n1. 支援学校帮助办好护理、会计两个专业。"), "target", {"min"}).empty());
  CHECK(facts(plan_with("二、任务\n1. 支援学校为对方建设实训基地两个。"), "target", {"min", "unit"}) ==
        std::vector<std::string>{"2.0|base"});
}

TEST_CASE("of two numbers each takes the words that belong to it") {
  auto const counted = [](std::string const& sentence) {
    return facts(plan_with("二、任务\n1. " + sentence), "target", {"min", "unit", "tier"});
  };
  using Lines = std::vector<std::string>;
  CHECK(counted("每所学校打造1个特色项目、形成1门精品课程。") == Lines{"1.0|course|", "1.0|project|"});
  CHECK(counted("15名市级骨干教师与20名青年教师结成师徒。") == Lines{"15.0|person|city", "20.0|person|"});
  CHECK(counted("建成2个市级精品课程。") == Lines{"2.0|course|city"});
}

TEST_CASE("what a list is due by stands before it") {
  CHECK(facts(plan_with("二、目标\n到2024年底，就业率达到95%；培养市级骨干教师3名；建成精品课程2门。"), "target",
              {"min", "due"}) == std::vector<std::string>{"2.0|2024-12-31", "3.0|2024-12-31", "95.0|2024-12-31"});
  CHECK(facts(plan_with("二、目标\n通过支援，到2024年底实现：\n1. 就业率达到95%；\n2. 建成精品课程2门。"), "target",
              {"min", "due"}) == std::vector<std::string>{"2.0|2024-12-31", "95.0|2024-12-31"});
}

TEST_CASE("what was done is told by the words above a list of it") {
  std::string const list = "三年下来的成绩如下：\n——派出教师19人次；\n——共建校本课程9门。\n";
  CHECK(facts(plan_with(list), "result", {"value", "unit"}) ==
        std::vector<std::string>{"19.0|participation", "9.0|course"});
  CHECK(facts(plan_with(list), "target", {"min"}).empty());
  CHECK(facts(plan_with("去年，两校共送教6次24节。"), "result", {"value", "unit"}) ==
        std::vector<std::string>{"24.0|lesson", "6.0|time"});
}

TEST_CASE("wishes, conditions and rates of money are no measures and no targets") {
  auto const measures = [](std::string const& sentence) {
    return facts(plan_with("二、要求\n1. " + sentence), "measure", {"title"}).size() - 1;  // the plan has one already
  };
  CHECK(measures("要高度重视，加强领导，确保各项工作落到实处。") == 0);
  CHECK(measures("协议签订是否规范。") == 0);
  CHECK(measures("结对期为2022年至2025年。") == 0);
  CHECK(measures("寒假期间，中心校图书室向对方学生开放。") == 1);
  CHECK(facts(plan_with("二、要求\n1. 跟岗教师每人每天补助80元。"), "target", {"min"}).empty());
}

TEST_CASE("books by their titles are handed over or shared") {
  CHECK(facts(plan_with("二、任务\n1. 双方合写一本《山海游戏集》，2022年6月底前交稿。"), "deliverable", {"title"}) ==
        std::vector<std::string>{"山海游戏集"});
  CHECK(facts(plan_with("二、任务\n1. 驻点干部须留下一份工作建议书、一份交接清单。"), "deliverable", {"title"}) ==
        std::vector<std::string>{"交接清单", "工作建议书"});
  CHECK(facts(plan_with("二、任务\n1. 将自编的《节气里的游戏》提供对方使用。"), "resource", {"name"}) ==
        std::vector<std::string>{"节气里的游戏"});
}

TEST_CASE("who helps whom and which body takes what part is no measure, in whatever words of help") {
  auto const measures = [](std::string const& opening) {
    return facts("青禾小学与柳林小学结对计划\n" + opening + "\n一、任务\n1. 青禾小学每月送教一次。\n", "measure",
                 {"title"})
        .size();
  };
  CHECK(measures("青禾小学（下称青小）自2023年起组团帮带柳林小学（当地称柳小）。") == 1);
  CHECK(measures("青禾小学与柳林小学缔结为姊妹学校，双方建立长期稳定的协作关系。") == 1);
  CHECK(measures("青禾小学托管柳林小学。白云县教育局牵线搭桥并全程督导，白云县教育基金会出资。") == 1);
  // How often, and with what, is something to be done
  CHECK(measures("青禾小学托管柳林小学。白云县教育局督导室每学期督导一次。") == 2);
  CHECK(measures("青禾小学托管柳林小学。白云县教育基金会捐赠图书2000册。") == 2);
}

TEST_CASE("what a school is and has is neither promised nor to be done") {
  std::string const background = "柳林小学创办于1956年，现有教职工63人，在校生870人，是一所乡村小学。";
  CHECK(facts(plan_with("一、内容\n" + background), "target", {"min"}).empty());
  CHECK(facts(plan_with("二、目标\n1. 在校生规模达到900人以上。"), "target", {"min"}) ==
        std::vector<std::string>{"900.0"});
}

TEST_CASE("a clause that goes on with another form of help is a measure of its own") {
  CHECK(facts(plan_with("一、内容\n1. 青禾小学选派3名教师到柳林小学支教，同时为柳林小学教师开设专题讲座4场。"),
              "measure", {"modality"}) == std::vector<std::string>{"exchange_visit", "lecture", "teaching_support"});
  CHECK(facts(plan_with("一、内容\n1. 双方教务处牵头，共同修订劳动课校本教材。"), "measure", {"modality"}) ==
        std::vector<std::string>{"curriculum_building", "exchange_visit"});
  CHECK(facts(plan_with("一、内容\n1. 青禾小学每月送教一次，促进教研水平提升。"), "measure", {"modality"}) ==
        std::vector<std::string>{"exchange_visit", "outreach_lesson"});
  CHECK(facts(plan_with("一、内容\n1. 县残联出资18万元，为柳林小学添置器材一批。"), "measure", {"modality"}) ==
        std::vector<std::string>{"donation", "exchange_visit"});
}

TEST_CASE("a limit said with 不得 bounds a number, 期限 does not, and a batch stays as long as it is said") {
  CHECK(facts(plan_with("一、内容\n1. 青禾小学全年送教不得少于8节。"), "commitment",
              {"min", "max", "above", "below"}) == std::vector<std::string>{"2.0|||", "8.0|||"});
  CHECK(facts(plan_with("一、内容\n1. 柳林小学选派2人到青禾小学跟岗，期限为两个月。"), "commitment",
              {"lasts_min", "lasts_max"}) == std::vector<std::string>{"", "2.0|2.0"});
  CHECK(facts(plan_with("一、内容\n1. 柳林小学教师分两批到青禾小学跟岗，每批4人，每批三周。"), "commitment",
              {"lasts_min", "per"}) == std::vector<std::string>{"3.0|", "term"});
}

TEST_CASE("headings of the paper and of fields are told by what they name") {
  auto const areas = [](std::string const& heading) {
    return facts(plan_with("二、" + heading + "\n青禾小学每月到柳林小学送教一次。"), "area", {"title"});
  };
  for (char const* paper : {"八项举措", "人与钱", "违约责任", "做哪几件事", "运行机制", "主要做法"}) {
    INFO(paper);
    CHECK(areas(paper).size() == 1);
  }
  for (char const* field : {"教学评价", "课堂提升"}) {
    INFO(field);
    auto const read = areas(field);
    CHECK(std::count(read.begin(), read.end(), field) == 1);
  }
}

TEST_CASE("what begins with the year before was reached, and one year with a number says how often") {
  CHECK(facts(plan_with("上一年，青禾小学派出支教教师4人，两校联合教研11次。"), "target", {"min"}).empty());
  CHECK(facts(plan_with("上一年，青禾小学派出支教教师4人，两校联合教研11次。"), "result", {"value"}) ==
        std::vector<std::string>{"11.0", "4.0"});
  CHECK(facts(plan_with("二、内容\n1. 每名帮扶教师带教2名教师，一学年听课不少于40节。"), "commitment",
              {"min", "per"}) == std::vector<std::string>{"2.0|term", "40.0|school_year"});
}

TEST_CASE(
    "items with titles are fields where they stand below none, and lessons over the network are given to the other "
    "school") {
  auto const areas = facts(plan_with("二、具体内容\n1、康复指导：青禾小学康复师每月到柳林小学一次。\n2、送教上门："
                                     "两校教师共同送教上门。\n3、跟班学习：柳林小学教师来校跟班。"),
                           "area", {"title"});
  CHECK(std::count(areas.begin(), areas.end(), "康复指导") == 1);
  CHECK(std::count(areas.begin(), areas.end(), "跟班学习") == 1);
  CHECK(facts(plan_with("二、内容\n1. 青禾小学每周向柳林小学开设物理同步课堂2节。"), "measure", {"modality"}) ==
        std::vector<std::string>{"exchange_visit", "outreach_lesson"});
  CHECK(facts(plan_with("二、内容\n1. 青禾小学帮助柳林小学建立教学诊断与改进制度。"), "measure", {"modality"}) ==
        std::vector<std::string>{"exchange_visit", "institution_building"});
}

TEST_CASE("what stands under the label of a year is due in it") {
  std::string const plan =
      "柏树街小学结对帮扶石门坎小学方案\n（2023—2025年）\n一、帮扶内容\n1. 柏树街小学每月到石门坎小学送教一次。\n"
      "二、分年度目标\n2023年：师徒结对12对，开展联合教研8次。\n2024年：送教20节。\n第三年（2025年）：培训教师60人次。"
      "\n";
  CHECK(facts(plan, "target", {"due", "max", "unit"}) ==
        std::vector<std::string>{"2023|12.0|pair", "2023|8.0|time", "2024|20.0|lesson", "2025|60.0|participation"});
  CHECK(facts(plan, "measure", {"title"}).size() == 1);
}

TEST_CASE("a rank to be reached is a target without a number") {
  CHECK(facts(plan_with("二、目标\n1. 2022年底前建成县级示范园。\n2. 争创市级文明校园。"), "target", {"tier", "due"}) ==
        std::vector<std::string>{"city|", "county|2022-12-31"});
}

TEST_CASE("a frequency is not carried on to what has a time of its own or is made once") {
  CHECK(
      facts(plan_with("双方每学期开展同课异构2次，合编《钳工实训》教材一本。"), "commitment", {"min", "unit"}).size() ==
      2);
  CHECK(facts(plan_with("师徒每周网上见面一次，期末徒弟写出教学设计一份。"), "target", {"min", "unit"}) ==
        std::vector<std::string>{"1.0|document"});
  CHECK(facts(plan_with("每学期听课40节，上公开课4节。"), "commitment", {"min", "unit", "per"}) ==
        std::vector<std::string>{"2.0|time|term", "4.0|lesson|term", "40.0|lesson|term"});
}

TEST_CASE("a weekday with a length is once a week") {
  CHECK(facts(plan_with("每周三晚面向乙方教师开设一小时讲座。"), "commitment", {"min", "unit", "per"}).front() ==
        "1.0|time|week");
}

TEST_CASE("in how many batches is no result beside how many came, and years written out in full are past") {
  CHECK(facts(plan_with("二、上一轮的底子\n1. 先后派出教师6批18人次。"), "result", {"value", "unit"}) ==
        std::vector<std::string>{"18.0|participation"});
  CHECK(facts(plan_with("2019年至2021年，共培训教师380人次。"), "result", {"value", "unit"}) ==
        std::vector<std::string>{"380.0|participation"});
}

TEST_CASE("a number each for a list of subjects is promised for each of them") {
  CHECK(facts(plan_with("甲校选派数学、英语教师各1名到乙校任教。"), "target", {"max", "unit", "per"}) ==
        std::vector<std::string>{"1.0|person|", "1.0|person|"});
  CHECK(facts(plan_with("甲校每学期选派语文、体育和美术教师各2名来校任教。"), "commitment", {"max", "unit", "per"})
            .size() == 4);
}

TEST_CASE("two posts of one school with a number each are counted one by one") {
  CHECK(facts(plan_with("乙校教导主任、总务主任各1人到甲校跟岗三周。"), "commitment", {"max", "unit", "lasts_max"})
            .size() == 3);
}

TEST_CASE("this term, half a year and two weeks tell how often") {
  auto const often = [](std::string const& words) {
    auto const all = facts(plan_with(words), "commitment", {"max", "unit", "per"});
    return all.size() == 2 ? (all[0] == "|time|term" ? all[1] : all[0]) : std::string();
  };
  CHECK(often("双方校领导半年会商一次。") == "1.0|time|half_year");
  CHECK(often("两校备课组两周碰一次头。") == "1.0|time|fortnight");
  CHECK(often("园长助理每周四到乙园蹲点。") == "1.0|time|week");
}

TEST_CASE("a comma within a number parts no clauses") {
  CHECK(facts(plan_with("向乙校捐赠图书2,000册。"), "target", {"max"}) == std::vector<std::string>{"2000.0"});
}

namespace {

/// A plan in which one thing is to be done.
std::string plan_doing(std::string const& words) {
  return "柏树街小学结对帮扶石门坎小学计划\n\n柏树街小学结对帮扶石门坎小学，时间为2023年9月至2025年7月。\n\n一、工作安"
         "排\n1. " +
         words + "\n";
}

}  // namespace

TEST_CASE("a stretch of time before a count is how often, behind a verb how long") {
  auto const duties = [](std::string const& words) {
    return facts(plan_doing(words), "commitment", {"min", "max", "unit", "per"});
  };
  using Lines = std::vector<std::string>;
  CHECK(duties("青年教师一学期至少到对口学校观课5节。") == Lines{"5.0||lesson|term"});
  CHECK(duties("两校教研组两周碰一次头。") == Lines{"1.0|1.0|time|fortnight"});
  CHECK(duties("每双周周二，理化组到对口学校听课一次。") == Lines{"1.0|1.0|time|fortnight"});
  CHECK(duties("选派教师2名到对口学校任教一年。") == Lines{"2.0|2.0|person|"});
  CHECK(duties("青年教师每人每学期应到本校观课2节。") == Lines{"2.0|2.0|lesson|term"});
}

TEST_CASE("one of each is said with the number one as well") {
  CHECK(
      facts(plan_with("二、工作安排\n1. 教研组每学期到对口学校听课两次，一次不少于3节。"), "target", {"min"}).empty());
}

TEST_CASE("a day or a part of each period is once") {
  auto const duties = [](std::string const& words) {
    return facts(plan_doing(words), "commitment", {"min", "max", "unit", "per"});
  };
  using Lines = std::vector<std::string>;
  CHECK(duties("双方每学期末举行质量分析会。") == Lines{"1.0|1.0|time|term"});
  CHECK(duties("双方每月最后一个星期五召开碰头会。") == Lines{"1.0|1.0|time|month"});
  CHECK(duties("双方于每年12月20日前联合提交工作报告。") == Lines{"1.0|1.0|time|year"});
  CHECK(duties("委派副校长一名到对口学校任职，任期一年，每月到校工作不少于4天。") == Lines{"", "4.0||day|month"});
}

TEST_CASE("points and ranks are counted without a counter of their own") {
  CHECK(facts(plan_with("二、目标\n1. 九年级数学平均分的差距缩小到8分以内。"), "target", {"max", "unit"}) ==
        std::vector<std::string>{"8.0|"});
  CHECK(facts(plan_with("二、考核\n1. 考核满分100分，其中教学成绩40分。"), "target", {"max"}).empty());
  CHECK(facts(plan_with("二、目标\n1. 教学质量综合评价由第15名进入前8名。"), "result", {"value", "unit"}) ==
        std::vector<std::string>{"15.0|rank"});
  CHECK(facts(plan_with("二、目标\n1. 上线率由34.5%逐年提高，到2025年突破50%。"), "result", {"value", "unit"}) ==
        std::vector<std::string>{"34.5|percent"});
}

TEST_CASE("people are people whatever their counter, and papers are papers") {
  CHECK(facts(plan_with("二、工作安排\n1. 对口学校40个留守孩子到我校过一天校园生活。"), "target", {"min", "unit"}) ==
        std::vector<std::string>{"40.0|person"});
  CHECK(facts(plan_with("二、工作安排\n1. 两校教师人人写一篇游戏故事。"), "target", {"unit"}) ==
        std::vector<std::string>{"document"});
  CHECK(facts(plan_with("二、工作安排\n1. 两校用同一套试卷月考。"), "target", {"unit"}).empty());
}

TEST_CASE("the tenth month is no account of ten months") {
  CHECK(facts(plan_with("二、跟岗\n1. 对口学校副校长十月来我校跟岗两周。"), "result", {"value"}).empty());
}

TEST_CASE("what an agreement has done within its term is no word about the agreement") {
  CHECK(facts(plan_with("二、目标\n1. 协议期满，教师满意度不低于95%。"), "target", {"min", "unit"}) ==
        std::vector<std::string>{"95.0|percent"});
}

TEST_CASE("how long the plan lasts promises nothing; each year's end is once a year") {
  auto const read = [](char const* words) {
    return test::facts(test::plan_with(words), "commitment", {"per", "min", "max", "lasts_min"});
  };
  std::vector<std::string> told = read("双方加强沟通。");
  CHECK(read("帮扶时间为2023年9月至2026年8月，为期三年。") == told);
  told.emplace_back("year|1.0|1.0|");
  CHECK(read("宁川市教育局每年年底对帮扶工作进行考核。") == told);
}

TEST_CASE("a day before the end of something is neither a length nor a rank") {
  CHECK(facts(plan_doing("学期结束前两周，两校写好工作总结。"), "commitment", {"lasts_max"}).empty());
  CHECK(facts(plan_doing("学期结束前两周，两校写好工作总结。"), "target", {"max"}).empty());
}

TEST_CASE("where the rest starts from was reached before") {
  std::string const words = "在去年互派教师11人次的基础上，柏树街小学每学期派2名教师到石门坎小学支教。";
  CHECK(facts(plan_doing(words), "result", {"value", "unit"}) == std::vector<std::string>{"11.0|participation"});
}

TEST_CASE("a unit that is said once holds for both numbers") {
  CHECK(facts(plan_with("二、目标\n1. 数学、英语及格率分别提高8个、5个百分点。"), "target", {"min", "unit"}).back() ==
        "8.0|percent");
}

TEST_CASE("of each of those named by one there are so many in each period") {
  CHECK(facts(plan_doing("语文、物理、化学三个教研组每月各送课一次。"), "commitment", {"min", "unit", "per"}) ==
        std::vector<std::string>{"1.0|time|month", "1.0|time|month", "1.0|time|month"});
}

TEST_CASE("points of a mark that rose are told with what they were") {
  CHECK(facts(plan_with("二、上一轮的底子\n1. 数学平均分由41分上升到53分。"), "result", {"value"}) ==
        std::vector<std::string>{"41.0", "53.0"});
}

TEST_CASE("all in turn is no number of times, and what is spent over the years no length") {
  CHECK(facts(plan_doing("石门坎小学教师每年暑期到柏树街小学轮训，两年轮训一遍。"), "target", {"min"}).empty());
  CHECK(facts(plan_doing("县财政三年投入60万元，为石门坎小学建设录播教室1间。"), "commitment", {"lasts_max"}).empty());
}

TEST_CASE("what is counted for the whole year or term is so often a year or term, whatever scope stands beside it") {
  auto const duties = [](std::string const& words) {
    return facts("桐川市第一中学帮扶云屏县第二中学方案\n\n一、措施\n1." + words + "\n", "commitment",
                 {"min", "per", "unit", "lasts_min"});
  };
  using Lines = std::vector<std::string>;
  CHECK(duties("每所学校全年送教不得少于9节。") == Lines{"9.0|year|lesson|"});
  CHECK(duties("学期内每班通信不少于3次。") == Lines{"3.0|term|time|"});
  // The month before an event is a length, the same day is none
  CHECK(duties("云屏县第二中学的选手赛前一个月到桐川市第一中学训练。") == Lines{"1.0"});
  CHECK(duties("期中试卷由桐川市第一中学出，两校同一天考。") == Lines{});
}

TEST_CASE("of each of those who come, of each visit, of each batch") {
  auto const per = [](std::string const& words) {
    std::vector<std::string> all =
        facts("桐川市第一中学帮扶云屏县第二中学方案\n\n一、措施\n1." + words + "\n", "target", {"unit", "min", "per"});
    return all;
  };
  using Lines = std::vector<std::string>;
  CHECK(per("支教成员每人还要帮石门中学带出一名年轻老师。") == Lines{"person|1.0|teacher"});
  CHECK(per("云屏县第二中学教师回校后上展示课一节。") == Lines{"lesson|1.0|teacher"});
  CHECK(per("10月和次年4月各请6位云屏县第二中学老师来校跟岗。") == Lines{"person|6.0|batch"});
  CHECK(per("两校共同举办诗词大会，双方各请家长50人参加。") == Lines{"person|50.0|school"});
}

TEST_CASE("a day before another time is no rank, and how many a school has is no promise") {
  CHECK(facts(plan_with("二、目标\n1. 年底前两校教师全部完成一次同台授课。"), "target", {"unit"}) ==
        std::vector<std::string>{"time"});
  CHECK(facts(plan_doing("石门坎小学有18个班、760名学生。"), "target", {"min"}).empty());
  CHECK(facts(plan_doing("石门坎小学有教学班24个，学生1100人。"), "target", {"min"}).empty());
}

TEST_CASE("once in two months is how often a group meets") {
  CHECK(facts(plan_doing("工作组每两月开一次视频会。"), "commitment", {"min", "per"}) ==
        std::vector<std::string>{"1.0|two_months"});
}

namespace {

/// How much a sentence promises, of what, of each of what: as targets and as commitments.
std::vector<std::string> promised(std::string const& words) {
  std::vector<std::string> all;
  for (char const* kind : {"target", "commitment"})
    for (std::string const& fact : facts(plan_with("二、安排\n1. " + words), kind, {"min", "unit", "per"}))
      if (fact != "2.0|time|term") all.push_back(fact);  // of the plan around them
  return all;
}

}  // namespace

TEST_CASE("how many of each: a sum is no share, and what all do together is not done by each teacher") {
  using Lines = std::vector<std::string>;
  CHECK(promised("各支援学校选派2名骨干教师。") == Lines{"2.0|person|school"});
  CHECK(promised("各支援学校共选派20名骨干教师。") == Lines{"20.0|person|"});
  CHECK(promised("各支援学校合计选派20名骨干教师。") == Lines{"20.0|person|"});
  CHECK(promised("协议期满，双方形成总结报告一份。") == Lines{"1.0|document|"});
  CHECK(promised("跟岗结束后由带队领导提交总结一份。") == Lines{"1.0|document|"});
  CHECK(promised("跟岗教师返校后上汇报课一节。") == Lines{"1.0|lesson|teacher"});
  CHECK(promised("支教教师走进班级，每人听课20节。") == Lines{"20.0|lesson|teacher"});
  CHECK(promised("3月和9月两校各派5名教师参加集体备课。") == Lines{"5.0|person|school"});
}

TEST_CASE("whenever a time comes is not each visit, and a number of times stays a number") {
  CHECK(promised("每到期末教师听课3次。").size() == 1);
  CHECK(promised("每去一趟写心得一篇。") == std::vector<std::string>{"1.0|document|visit"});
}

TEST_CASE("a rise by percentage points is promised like a share") {
  using Lines = std::vector<std::string>;
  CHECK(promised("毕业班合格率提高5个百分点。") == Lines{"5.0|percent|"});
  CHECK(promised("到2023年底，乙方学生合格率比上年提高10个百分点以上。") == Lines{"10.0|percent|"});
}

TEST_CASE("at a lesson's time of the week teachers meet once, and a lesson is given") {
  std::string const plan =
      "澄江县第一中学帮扶九溪乡初级中学方案\n\n澄江县第一中学对口帮扶九溪乡初级中学。\n\n一、教研\n";
  CHECK(test::facts(plan + "每周一下午第三节，两校数学组集体备课。\n", "commitment", {"min", "unit", "per"}) ==
        std::vector<std::string>{"1.0|time|week"});
  CHECK(test::facts(plan + "每周四第二节，澄江县第一中学给九溪乡初级中学上直播课。\n", "commitment",
                    {"min", "unit", "per"}) == std::vector<std::string>{"1.0|lesson|week"});
}

TEST_CASE("what is and what is to be, whatever the word for the change") {
  for (char const* words :
       {"及格率从六成二提到八成五以上。", "及格率由62%涨到85%以上。", "及格率由62%攀升至85%以上。"}) {
    INFO(words);
    CHECK(test::facts(test::plan_with(words), "result", {"value", "unit"}) == std::vector<std::string>{"62.0|percent"});
    CHECK(test::facts(test::plan_with(words), "target", {"min", "unit"}).size() == 1);
  }
}

TEST_CASE("the numbers of a clause that is too long to be read are listed as unread") {
  std::string clause = "东山小学";
  while (clause.size() < 3000) clause += "安排图书200册到西岭小学阅览室由总务处登记";
  auto const source =
      bangfu::document::text_source(plan_with("二、图书\n（一）" + clause + "。\n（二）捐赠钢琴2架。\n"));
  bangfu::document::Reading const reading = bangfu::document::read(source);
  CHECK(std::count_if(reading.unread.begin(), reading.unread.end(), [&](bangfu::document::Unread const& one) {
          return source[one.span].find("图书200册") != std::string_view::npos;
        }) == 1);
}

TEST_CASE("parts of machines and a lot of tools are no numbers, and short films have no lesson each") {
  CHECK(facts(plan_with("二、任务\n1. 合编教材《零件加工》3本，捐赠量具一批。"), "target", {"min", "unit"}) ==
        std::vector<std::string>{"3.0|document"});
  CHECK(facts(plan_with("二、任务\n1. 合作拍摄微课18个。"), "target", {"min", "unit"}) ==
        std::vector<std::string>{"18.0|item"});
}

TEST_CASE("how long the paper holds and within how many years something is reached are no stay") {
  for (char const* words :
       {"二、协作期限\n两年，自2024年3月1日至2026年2月28日。", "二、任务\n1. 支援学校名师挂牌收徒，三年带徒8人。",
        "二、任务\n1. 三年后，受援学校巩固率不低于98%。"}) {
    INFO(words);
    CHECK(facts(plan_with(words), "commitment", {"lasts_min"}) == std::vector<std::string>{""});
  }
}

TEST_CASE("each of the months that a duty names is once in the year") {
  CHECK(facts(plan_with("二、任务\n1. 支援学校每年4月、11月赴受援学校开展教学诊断，每次两天。"), "commitment",
              {"min", "unit", "per"}) == std::vector<std::string>{"2.0|time|term", "2.0|time|year"});
}

TEST_CASE("what was reached stands behind the words that say so, and in brackets before what rests on it") {
  auto const reached = [](std::string const& words) { return facts(plan_with(words), "result", {"value", "unit"}); };
  CHECK(reached("二、缘起\n1. 头一年已见成效：接待跟学教师12人次，赠送图书300册。") ==
        std::vector<std::string>{"12.0|participation", "300.0|item"});
  CHECK(reached("二、任务\n1. 在首轮合作取得实效（两年来培训教师40人次，共建实训室2个）的基础上，双方继续合作。") ==
        std::vector<std::string>{"2.0|item", "40.0|participation"});
}
