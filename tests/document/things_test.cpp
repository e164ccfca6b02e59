// SPDX-License-Identifier: BSL-1.0
// Resources, papers, subjects, basis documents and results, in wordings that stand in none of the documents of tests/documents.
#include "document/facts.hpp"
#include "support/catch.hpp"

using test::facts;
using test::plan_with;

namespace {

using Lines = std::vector<std::string>;

Lines resources(std::string const& words) { return facts(plan_with(words), "resource", {"name"}); }
Lines papers(std::string const& words) { return facts(plan_with(words), "deliverable", {"title"}); }
Lines subjects(std::string const& words) {
  return facts(plan_with(words), "subject", {"name", "key", "short_of_staff"});
}
Lines results(std::string const& words) { return facts(plan_with(words), "result", {"value", "unit"}); }

}  // namespace

TEST_CASE("what is opened or lent is a list before or behind the verb") {
  CHECK(resources("二、资源\n1. 杨柳坪中学向石板中学开放校本作业库、实验微视频和虚拟仿真软件。") ==
        Lines{"实验微视频", "校本作业库", "虚拟仿真软件"});
  CHECK(resources("二、资源\n1. 甲方的数控加工车间、液压传动工作站供乙方学生免费使用。") ==
        Lines{"数控加工车间", "液压传动工作站"});
  CHECK(resources("二、资源\n1. 石板中学借出绘本300册，甲方敞开数字展厅和自然观测站（含标本）。") ==
        Lines{"数字展厅", "绘本", "自然观测站"});
  CHECK(resources("二、资源\n1. 双方共享优质资源和办学经验，向社会开放校园。").empty());
  CHECK(resources("二、资源\n1. 学校给青年教师开放性课题三项，开放日接待家长。").empty());
  CHECK(resources("二、资源\n可借鉴的做法：\n1.“一日三问”值班制度；\n2.走班选课制。") ==
        Lines{"“一日三问”值班制度", "走班选课制"});
}

TEST_CASE("what is listed beside a thing that is shared is another; what it serves as is none") {
  CHECK(resources("二、资源\n1. 甲方向乙方开放校园广播台、备课系统和录播教室。") ==
        Lines{"备课系统", "录播教室", "校园广播台"});
  CHECK(resources("二、资源\n1. 乙方的茶园步道作为甲方学生的劳动教育基地。") == Lines{"茶园步道"});
  CHECK(resources("二、资源\n1. 甲方将题库、校本作业和听力音频发给乙方教师使用。") ==
        Lines{"听力音频", "校本作业", "题库"});
  CHECK(resources("二、资源\n1. 甲方借给乙方显微镜20台。") == Lines{"显微镜"});
  CHECK(resources("二、资源\n1. 甲方赠送“焊接仿真”教学软件一套，设立“山桃”奖学金。") == Lines{"山桃", "焊接仿真"});
  CHECK(resources("二、资源\n1. 甲方的“云帆”数字图书馆供乙方师生免费使用。") == Lines{"云帆"});
  CHECK(resources("二、资源\n1. 甲方给出《教研手册》《晨检细则》，供乙方参考修订。") == Lines{"教研手册", "晨检细则"});
}

TEST_CASE("papers are a list behind the verb that makes them, and those made before are none") {
  CHECK(papers("二、要求\n1. 结束时提供调查报告、微课案例集和影像台账。") ==
        Lines{"影像台账", "微课案例集", "调查报告"});
  CHECK(papers("二、要求\n1. 由承办校起草会商纪要，由教务处编发联合简报。") == Lines{"会商纪要", "联合简报"});
  CHECK(papers("二、要求\n1. 驻校人员须留下一份改进建议书、一份移交清单。") == Lines{"改进建议书", "移交清单"});
  CHECK(papers("二、要求\n1. 期满写出跟岗鉴定，签责任状，年度总结报协作办公室。") ==
        Lines{"年度总结", "责任状", "跟岗鉴定"});
  CHECK(papers("二、要求\n1. 教学常规规程须在国庆节前修订完。") == Lines{"教学常规规程"});
  CHECK(papers("二、要求\n1. 会商记录由承办校整理，编印五年成果册，拍摄专题片一部。") ==
        Lines{"专题片", "五年成果册", "会商记录"});
  CHECK(papers("二、要求\n1. 年底前把走教工作写成小结，提交支教日志、听课反思各一份。") ==
        Lines{"听课反思", "小结", "支教日志"});
  CHECK(papers("二、成果\n1. 帮助乙方制订发展规划和《考勤细则》。") == Lines{"发展规划", "考勤细则"});
  CHECK(papers("二、任务\n1. 修订茶艺、陶艺两个专业的人才培养方案。") == Lines{"茶艺、陶艺两个专业的人才培养方案"});
  CHECK(papers("二、要求\n1. 按照工作方案完成有关材料的学习。").empty());
  CHECK(papers("二、要求\n1. 上学年两校签订了《携手意向书》，此后照此办理。").empty());
  CHECK(papers("二、要求\n1. 拟编教材：《山地茶艺》《乡村导游实务》") == Lines{"乡村导游实务", "山地茶艺"});
}

TEST_CASE("subjects are key or short of staff by the words around them, whole as the catalogue names them") {
  CHECK(subjects("二、专业\n1. 重点扶持专业：茶艺与茶营销；中餐烹饪；无人机操控与维护") ==
        Lines{"中餐烹饪|true|", "无人机操控与维护|true|", "茶艺与茶营销|true|"});
  CHECK(subjects("二、专业\n1. 学校把英语、道德与法治列为重点发展学科。") == Lines{"英语|true|", "道德与法治|true|"});
  CHECK(subjects("二、专业\n1. 该校长期开不齐音乐、美术两门课。") == Lines{"美术||true", "音乐||true"});
  CHECK(subjects("二、专业\n1. 物理学科至今没有专业对口的教师。") == Lines{"物理||true"});
  CHECK(subjects("二、专业\n1. 增设智慧康养服务专业。") == Lines{"智慧康养服务||"});
  CHECK(subjects("二、专业\n1. 乙方指定美术、地理为短缺学科。") == Lines{"地理||true", "美术||true"});
  CHECK(subjects("二、专业\n1. 优先安排紧缺学科（物理、生物）教师支教。") == Lines{"物理||true", "生物||true"});
  CHECK(subjects("二、专业\n1. 筹设刺绣工艺专业。") == Lines{"刺绣工艺||"});
  CHECK(subjects("二、专业\n1. 生物、地理两科骨干流失严重。") == Lines{"地理||true", "生物||true"});
  CHECK(subjects("二、专业\n1. 石板中学只有一名兼职音乐教师。") == Lines{"音乐||true"});
  CHECK(subjects("二、专业\n1. 化学靠外聘教师支撑，体育课由数学教师代上。") == Lines{"体育||true", "化学||true"});
  CHECK(subjects("二、专业\n1. 心理健康教育至今没人能教，科学暂缺。") == Lines{"心理健康教育||true", "科学||true"});
  CHECK(subjects("二、专业\n1. 重点帮助乙方建设汽修、农机两个专业。") == Lines{"农机|true|", "汽修|true|"});
  CHECK(subjects("二、专业\n1. 支持乙方的竹编工艺专业申报省级特色专业。") == Lines{"竹编工艺|true|"});
  CHECK(subjects("二、专业\n1. 乙方现有骨干专业为旅游服务与管理、苗银饰品与锻制，今年拟新增智慧康养专业。") ==
        Lines{"旅游服务与管理|true|", "智慧康养||", "苗银饰品与锻制|true|"});
  CHECK(subjects("二、专业\n1. 艺术领域教师缺乏。") == Lines{"艺术||true"});
  CHECK(subjects("二、专业\n1. 地理是石板中学最缺人的学科。") == Lines{"地理||true"});
  CHECK(subjects("二、专业\n1. 中餐烹饪专业缺技师。") == Lines{"中餐烹饪||true"});
  CHECK(subjects("二、专业\n1. 选派数学教师2名、语文教师1名任教。").empty());
}

TEST_CASE("basis documents stand below a heading of their own, by number alone, or as what guides the plan") {
  auto const basis = [](std::string const& words) {
    return facts("双河区学校结对帮扶工作方案\n\n" + words + "\n\n一、帮扶内容\n1. 双方每学期互访不少于2次。\n", "basis",
                 {"title", "number"});
  };
  CHECK(basis("依据：双教发〔2021〕8号、双教函〔2022〕17号") == Lines{"双教函〔2022〕17号", "双教发〔2021〕8号"});
  CHECK(basis("以《学前教育质量提升纲要》《家园共育指南》为指导，制定本方案。") ==
        Lines{"学前教育质量提升纲要|", "家园共育指南|"});
  CHECK(basis("根据双教发〔2021〕8号文件精神，制定本方案。") == Lines{"双教发〔2021〕8号"});
  CHECK(basis("根据区教育局关于做好结对帮扶工作的通知（双教发〔2021〕8号），制定本方案。") ==
        Lines{"区教育局关于做好结对帮扶工作的通知|双教发〔2021〕8号"});
  CHECK(basis("根据双教函〔2022〕17号《携手行动意见》要求，制定本方案。") == Lines{"携手行动意见|双教函〔2022〕17号"});
  CHECK(basis("一、依据\n1. 山区学校扶助条例。\n2. 双河区校际合作实施办法。") ==
        Lines{"双河区校际合作实施办法|", "山区学校扶助条例|"});
  CHECK(basis("将《对口帮扶方案》印发给你们，请认真执行。").empty());
  // A number alone beside a title
  CHECK(basis("为贯彻《乡村教育振兴行动计划》和双教函〔2022〕17号文件精神，制定本方案。") ==
        Lines{"乡村教育振兴行动计划|", "双教函〔2022〕17号"});
  CHECK(basis("依據雙河縣政府112年6月3日雙教學字第1120034567號函及「偏鄉學校協作要點」辦理。") ==
        Lines{"偏鄉學校協作要點|", "雙教學字第1120034567號"});
}

TEST_CASE("a change that was reached is a result, and one that is to be reached is none") {
  CHECK(results("二、底子\n1. 在对方学校指导下，石板中学合格率由61%上升至83%。") ==
        Lines{"61.0|percent", "83.0|percent"});
  CHECK(results("二、目标\n1. 合格率力争由61%上升至83%。") == Lines{"61.0|percent"});
  CHECK(results("二、底子\n1. 五年来，累计投入资金260万元。") == Lines{"260.0|ten_thousand_yuan"});
  CHECK(results("二、首期（2022—2025年）成效\n1. 上学年试行一年：组织送教21场，听课、评课220节。") ==
        Lines{"21.0|session", "220.0|lesson"});
  CHECK(results("二、情况\n1. 四年来，两校协作取得明显成效。签订协议31份，派来教师286人次，涌现出一批先进典型。") ==
        Lines{"286.0|participation", "31.0|agreement"});
  CHECK(results("二、目标\n1. 三年内累计投入资金不少于260万元。").empty());
}

TEST_CASE("a heading or a line tells what the list below it is of") {
  CHECK(resources("二、共享资源清单\n1. 校本题库\n2. 录播教室\n3. 名师讲堂视频") ==
        Lines{"名师讲堂视频", "录播教室", "校本题库"});
  CHECK(papers("二、成果形式\n1. 研究报告\n2. 校本教材一套\n3. 优秀课例集") ==
        Lines{"优秀课例集", "校本教材", "研究报告"});
  CHECK(papers("二、其他\n各校年底前报送以下材料：\n1. 考核表\n2. 典型案例1篇") == Lines{"典型案例", "考核表"});
  CHECK(subjects("二、紧缺学科\n1. 物理、地理。\n2. 音乐。") == Lines{"地理||true", "物理||true", "音乐||true"});
  CHECK(subjects("二、重点建设专业\n1. 数控技术应用\n2. 学前教育") == Lines{"学前教育|true|", "数控技术应用|true|"});
  CHECK(resources("二、资源共享\n1. 双方每学期开展教研活动。").empty());
  CHECK(subjects("二、学科教研\n物理、地理。").empty());
}

TEST_CASE("a resource is of the kind that its name ends with, and a school of one only where its name tells it") {
  using namespace bangfu;
  Plan const plan =
      document::read(document::text_source(plan_with("二、资源\n1. 石板中学开放校本作业库、教研平台和数控加工车间。")))
          .value;
  auto const kind_of = [&](std::string_view name) {
    for (Resource const& r : plan.resources)
      if (r.name.any() == name) return std::string(r.kind.code());
    return std::string("not read");
  };
  CHECK(kind_of("校本作业库") == resource_kind::courseware.code);
  CHECK(kind_of("教研平台") == resource_kind::platform.code);
  CHECK(kind_of("数控加工车间") == resource_kind::training_centre.code);
  for (Institution const& i : plan.institutions) CHECK(i.kind != institution_kind::middle_school);
}

TEST_CASE("who must hand a paper in is no part of its name") {
  CHECK(papers("二、安排\n1. 各校须将协议报市教育局备案。").empty());
  CHECK(papers("二、安排\n1. 各校应将结对计划报市教育局备案。") == Lines{"结对计划"});
}

TEST_CASE("a paper that follows, or is this one, is none to be made") {
  CHECK(papers("二、要求\n1. 为做好工作，制定如下计划。").empty());
  CHECK(papers("二、要求\n1. 各校在总结评估阶段提交总结报告。") == Lines{"总结报告"});
}

TEST_CASE("a commendation and an account of oneself tell what was done") {
  CHECK(facts("关于表彰城乡结对先进集体的通报\n各学校：\n一年来，各校同心协力。选派骨干教师41名，接收跟班教师96人次，开"
              "展联合教研23场。\n"
              "决定对青山小学予以表彰。\n",
              "result", {"value", "unit"}) == Lines{"23.0|session", "41.0|person", "96.0|participation"});
  CHECK(facts("山里的一年\n我是海港小学的教师，去年秋天到石门小学支教。\n我教三年级数学，上课310节。\n我走访学生家庭18"
              "户。\n我还带了徒弟2名。\n",
              "result", {"value"}) == Lines{"18.0", "2.0", "310.0"});
}

TEST_CASE("English: what is shared or lent, by whose it is and what it is") {
  std::string const sides =
      "Partnership Agreement\nParty A: Riverside Normal School\nParty B: Pinewood County Vocational School\n1. "
      "Work\n1.1 ";
  auto const shared = [&](std::string const& s) { return facts(sides + s + "\n", "resource", {"name"}); };
  CHECK(shared("Party A opens its digital library and its chemistry laboratory to pupils of Party B.") ==
        Lines{"chemistry laboratory", "digital library"});
  CHECK(shared("Students of Party B may use two of its simulators.") == Lines{"simulators"});
  CHECK(shared("Party B may copy Party A's peer-reading scheme.") == Lines{"peer-reading scheme"});
  CHECK(shared("The mobile planetarium is lent to Party B each spring.") == Lines{"mobile planetarium"});
  CHECK(shared("Party A sends two teachers to Party B.").empty());
}

TEST_CASE("English: papers that are written, revised and handed in") {
  std::string const sides =
      "Partnership Agreement\nParty A: Riverside Normal School\nParty B: Pinewood County Vocational School\n1. "
      "Work\n1.1 ";
  auto const made = [&](std::string const& s) { return facts(sides + s + "\n", "deliverable", {"title"}); };
  CHECK(made("The two schools will write a joint handbook on attendance by May.") ==
        Lines{"joint handbook on attendance"});
  CHECK(made("Party A helps Party B to revise the behaviour policy.") == Lines{"behaviour policy"});
  CHECK(made("A staff development plan is drawn up by Party B.") == Lines{"staff development plan"});
  CHECK(made("This plan is signed by both sides.").empty());
}

TEST_CASE("English: subjects short of staff, key ones, new ones") {
  std::string const sides =
      "Partnership Agreement\nParty A: Riverside Normal School\nParty B: Pinewood County Vocational School\n1. "
      "Work\n1.1 ";
  auto const taught = [&](std::string const& s) {
    return facts(sides + s + "\n", "subject", {"name", "key", "short_of_staff"});
  };
  CHECK(taught("Party B has too few specialist teachers of physics and music.") ==
        Lines{"music||true", "physics||true"});
  CHECK(taught("Party B is short of carpentry instructors.") == Lines{"carpentry||true"});
  CHECK(taught("Nursing remains a key speciality of Party B.") == Lines{"Nursing|true|"});
  CHECK(taught("A new programme in hospitality will be opened in 2026.") == Lines{"hospitality||"});
  CHECK(taught("Party B has one part-time music teacher only.") == Lines{"music||true"});
  CHECK(taught("Party B has only one teacher of French.") == Lines{"French||true"});
  CHECK(taught("Party B has had no qualified teacher of physics or Dutch since 2021.") ==
        Lines{"Dutch||true", "physics||true"});
  CHECK(taught("A speciality in solar installation is to be set up.") == Lines{"solar installation||"});
}

TEST_CASE("of a text that is no plan, what a title calls a state of affairs is told; what is wrong is no result") {
  auto const read = [](std::string const& text) { return test::facts(text, "result", {"what", "value", "unit"}); };
  Lines const told = read(
      "关于结对帮扶满意度调查情况的通报\n各校：\n现将调查情况通报如下。\n一、主要结果\n1.受援学校家长满意率为88.7%。\n"
      "2.支援学校送课42节，无一人迟到。\n二、存在的问题\n1.有的学校一学期只去过2次。\n");
  CHECK(told.size() == 2);
  CHECK(read("河套县第五中学2023年大事记\n3月\n8日　教务主任沈清等4人赴宁川市第七中学跟岗。\n5日　送教教师来校，上课6节"
             "。\n")
            .size() == 2);
}

TEST_CASE("what is given back, put forward or left behind in writing is a paper") {
  CHECK(facts(plan_with("二、工作安排\n1. 听课后留下书面意见，向学校反馈诊断报告。"), "deliverable", {"title"}) ==
        std::vector<std::string>{"书面意见", "诊断报告"});
}

TEST_CASE("a title with a history hall or talks at home is a plan's all the same") {
  for (char const* title : {"甲河中学与乙山中学共建校史馆帮扶计划", "甲河中学帮扶乙山中学家庭访谈工作方案"})
    CHECK(bangfu::document::read(
              bangfu::document::text_source(std::string(title) +
                                            "\n甲河中学对口帮扶乙山中学。\n1.甲河中学每学期选派教师2名支教。\n"))
              .is_plan);
}

TEST_CASE("a paper is to be made whatever stands around it: its verb before or behind it, or both") {
  auto const of = [](std::string const& words) { return papers("二、工作安排\n1. " + words); };
  CHECK(of("期末徒弟交一篇读书体会。") == Lines{"读书体会"});
  CHECK(of("实习教师写好看课笔记和家访记录各1本。") == Lines{"家访记录", "看课笔记"});
  CHECK(of("两校政教处把研学方案拟出来。") == Lines{"研学方案"});
  CHECK(of("乙方的食堂管理细则和值日规程，由甲方总务处帮着起草，十一月底定稿。") == Lines{"值日规程", "食堂管理细则"});
  CHECK(of("晨会纪要抄送三校。") == Lines{"晨会纪要"});
  CHECK(of("学员名册由继续教育科整理。") == Lines{"学员名册"});
  CHECK(of("甲方帮助乙方健全巡课、错峰就餐两项制度，年底前印发。") == Lines{"巡课、错峰就餐两项制度"});
  CHECK(of("甲方指导乙方把巡课、错峰就餐两项制度立起来。") == Lines{"巡课、错峰就餐两项制度"});
  CHECK(of("乙方修订教师请假办法和实训室安全规范。") == Lines{"实训室安全规范", "教师请假办法"});
  CHECK(of("两校共同完成错题设计集1本，开发海洋主题课程2门。") == Lines{"海洋主题课程", "错题设计集"});
  CHECK(of("教师每学年写读书笔记不少于六篇。") == Lines{"读书笔记"});
  // Rules that are kept are no papers, and what is given, learnt or read is made already
  CHECK(of("甲方协助乙方健全集体备课制度。").empty());
  CHECK(of("两校教师学习新课程标准，对照教学规范自查。").empty());
  CHECK(of("甲方向乙方赠送练习册600本。").empty());
}

TEST_CASE("English: papers that one verb governs together, whoever is owed them") {
  auto const made = [](std::string const& words) {
    return facts(
        "Plan for the Pairing of Alder School and Birch School, 2025\n\nAlder School supports Birch School.\n\n1. "
        "Work\n" +
            words + "\n",
        "deliverable", {"title"});
  };
  CHECK(made("Alder School helps Birch School to write an anti-bullying policy and a reading policy.") ==
        Lines{"anti-bullying policy", "reading policy"});
  CHECK(made("Both schools owe the County Office a written report by 10 June.") == Lines{"written report"});
  CHECK(made("The two schools write together a safety manual by May.") == Lines{"safety manual"});
}

TEST_CASE("a verb of one character within another word makes no paper; how many of them is no part of the name") {
  CHECK(papers("二、安排\n1. 青年教师的备课笔记，师傅每月批阅一次。").empty());
  CHECK(papers("二、安排\n1. 双方形成总结报告一份。") == Lines{"总结报告"});
  CHECK(papers("二、安排\n1. 跟岗教师写学习心得一篇。") == Lines{"学习心得"});
  CHECK(papers("二、安排\n1. 将课外读本送到石板中学。") == Lines{"课外读本"});
  CHECK(papers("二、安排\n1. 活动总结报县教育局。") == Lines{"活动总结"});
}

TEST_CASE("a table told cell by cell has what is used and whom a subject lacks below each other") {
  CHECK(resources("焊接实训中心\n每周三归石板职业学校使用\n铣削实训车间\n正在维修").size() == 1);
  CHECK(resources("二、资源\n1. 甲方的农机实训中心、果树标本室在不影响教学的前提下，供乙方学生使用。") ==
        Lines{"农机实训中心", "果树标本室"});
  CHECK(subjects("地理\n急需3人\n语文\n可满足\n美术\n无专任教师") == Lines{"地理||true", "美术||true"});
}

TEST_CASE("what subjects are made is no part of the last one's name") {
  CHECK(facts(plan_with("把化学、信息技术列作该校重点建设学科。"), "subject", {"name"}) == Lines{"信息技术", "化学"});
}
