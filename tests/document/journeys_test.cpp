// SPDX-License-Identifier: BSL-1.0
// Who goes where, in plain words that stand in none of the documents of tests/documents.
#include <algorithm>
#include <string>
#include <vector>

#include "document/facts.hpp"
#include "support/catch.hpp"

namespace {

using Lines = std::vector<std::string>;

std::string plan_saying(std::string const& words) {
  return "云屏市第五中学帮扶木兰县山口中学2025年工作计划\n\n云屏市第五中学（以下简称五中）帮扶木兰县山口中学（以下简称"
         "山口中学）。"
         "\n\n二、帮扶措施\n" +
         words + "\n";
}

/// The ways of a plan of two schools: from the last character but one on, where each is told apart by 五 or 山.
Lines ways(std::string const& words) {
  Lines out;
  for (std::string const& line : test::facts(plan_saying(words), "flow", {"from", "to", "group", "who", "size_min"})) {
    std::string shown = line;
    for (auto const& [name, short_name] : {std::pair<std::string, std::string>{"云屏市第五中学", "五"},
                                           std::pair<std::string, std::string>{"木兰县山口中学", "山"}})
      for (std::size_t at = shown.find(name); at != std::string::npos; at = shown.find(name))
        shown.replace(at, name.size(), short_name);
    out.push_back(shown);
  }
  return out;
}
Lines forms(std::string const& words) { return test::facts(plan_saying(words), "measure", {"modality"}); }

}  // namespace

TEST_CASE("who is of one school and does something at the other has gone there") {
  CHECK(ways("1.山口中学青年教师每人每学期在五中上一节汇报课。") == Lines{"山|五|青年教师||"});
  CHECK(ways("1.五中英语教师林芳自9月起每周四于山口中学授课四节。") == Lines{"五|山||林芳|"});
  CHECK(ways("1.音乐课由五中教师每双周到山口中学上一次，每次两节。") == Lines{"五|山|教师||"});
  CHECK(ways("1.山口中学初三学生可以报名参加五中的科学营，名额20个。") == Lines{"山|五|初三学生||20.0"});
  CHECK(ways("1.本协议关于山口中学教师的约定另附。").empty());
}

TEST_CASE("who goes there, of whom nothing else is said, is sent by those who help") {
  CHECK(ways("1.物理教师每学期去一次，一次住一周，给学生做实验。") == Lines{"五|山|物理教师||"});
  CHECK(ways("1.教务主任每月下去一天，看常规、听推门课。") == Lines{"五|山|教务主任||"});
  CHECK(ways("1.校医每季度前往一次。") == Lines{"五|山|校医||"});
}

TEST_CASE("who leads others there is in charge of nothing, and goes along") {
  CHECK(test::facts(plan_saying("1.由山口中学德育主任带三名班主任到五中看早操。"), "responsible", {"department"})
            .empty());
  CHECK(ways("1.由山口中学德育主任带三名班主任到五中看早操。") == Lines{"山|五|班主任||3.0"});
}

TEST_CASE("what pupils alone travel for is their exchange") {
  CHECK(forms("1.五中合唱团去山口中学演出一场。") == Lines{"student_exchange"});
  CHECK(forms("1.山口中学选手8名到五中集训三周。") == Lines{"contest_camp"});
}

TEST_CASE("who takes over goes where those before went") {
  CHECK(ways("1.五中教师周明远到山口中学任教，第二学期由英语教师林芳接着教。") ==
        Lines{"五|山||周明远|", "五|山||林芳|"});
  CHECK(ways("1.五中派中层干部一人到山口中学任副校长，期满后另派一人接替。") ==
        Lines{"五|山|||1.0", "五|山|中层干部||1.0"});
}

TEST_CASE("a row that names the matter of a measure goes where that does, if it tells people or a place") {
  auto const rows = [](std::string const& table) {
    return test::facts(plan_saying("1.山口中学教师分两批到五中入班见习，每批4人。\n\n三、日程安排\n" + table), "flow",
                       {"of", "from", "size_min"});
  };
  Lines const with_people = rows("时间｜内容｜地点\n10月｜第一批入班见习（4人）｜五中\n11月｜期中总结｜五中");
  CHECK(std::count_if(with_people.begin(), with_people.end(), [](std::string const& l) {
          return l.find("第一批入班见习") != std::string::npos && l.find("木兰县山口中学") != std::string::npos;
        }) == 1);
}

TEST_CASE("people who are counted and go from one school to another are a measure, whatever the sentence is like") {
  std::string const words =
      "1.由一名副校长带队，2至4名学科组长随行，深入山口中学开展为期两天的诊断。\n2.山口中学现有教师42人。";
  Lines const ways_told = ways(words);
  CHECK(std::count(ways_told.begin(), ways_told.end(), "五|山|学科组长||2.0") == 1);
  CHECK(ways_told.size() == 2);
}

TEST_CASE("an arrow between two schools is a way, line by line, and the lines are one measure") {
  std::string const lines = "出行安排如下：\n三月，五中→山口中学，送课教师4人\n四月，山口中学→五中，班主任6人";
  CHECK(ways(lines) == Lines{"五|山|送课教师||4.0", "山|五|班主任||6.0"});
  CHECK(forms(lines).size() == 1);
  // Goods that go there take nobody along
  CHECK(ways("三月，五中→山口中学，图书300册").empty());
}

TEST_CASE("of batches that nothing else tells of each is a measure") {
  auto const of = test::facts(
      "驻点支教方案\n支援学校：云屏市第五中学　驻点学校：木兰县山口中学\n第一批（3月—5月）：林芳、赵强\n第二批：不少于3"
      "人\n",
      "flow", {"from", "to", "who", "size_min"});
  CHECK(of == Lines{"云屏市第五中学|木兰县山口中学||3.0", "云屏市第五中学|木兰县山口中学|林芳、赵强|"});
}

TEST_CASE("who learns at a distance in the own school goes nowhere") {
  CHECK(ways("1.山口中学教师在五中参加面授培训。") == Lines{"山|五|教师||"});
  CHECK(ways("1.山口中学教师在本校参加远程培训。").empty());
}

TEST_CASE("English: people in a cell with their school in a bracket, by surname alone, by what they head") {
  std::string const table =
      "Plan of the twinning (assisting: Ashford Academy; assisted: Deepdale School)\n\n"
      "No. | Month | Activity | People\n1 | February | Visit to Deepdale | Ms Okafor, Mr Lunt (Ashford)\n"
      "2 | April | Shadowing at Ashford | 3 heads of department (Deepdale)\n"
      "3 | May | Webinar on marking | 3 heads of department (Deepdale)\n";
  CHECK(test::facts(table, "flow", {"from", "to", "group", "who", "size_min"}) ==
        Lines{"Ashford Academy|Deepdale School||Okafor、Lunt|",
              "Deepdale School|Ashford Academy|heads of department||3.0"});
}

TEST_CASE("English: pupils whom the parties exchange go both ways") {
  std::string const head =
      "Agreement on Paired Assistance\nParty A: Ashford Technical College\nParty B: Deepdale Trade School\n";
  CHECK(test::facts(head + "1. The Parties shall exchange students every spring, at least ten from each side.\n",
                    "flow", {"from", "group", "size_min"}) ==
        Lines{"Ashford Technical College|students|10.0", "Deepdale Trade School|students|10.0"});
  CHECK(test::facts(head + "1. The Parties shall exchange lesson plans every spring.\n", "flow", {"from"}).empty());
}

TEST_CASE("a line in which one school leaves its people to another is a journey") {
  CHECK(ways("山口中学：生物教师一名，交五中使用") == Lines{"山|五|生物教师||1.0"});
  CHECK(ways("山口中学：图书一批，交五中使用").empty());
}

TEST_CASE("English: a sentence that says which school either letter means names the two sides") {
  std::string const agreement =
      "Agreement on Paired Assistance\nParty A is Ashford Technical College; Party B is Deepdale Trade School.\n"
      "1. Party A shall second Dr Jane Pike to Party B for one school year.\n2. Party B is responsible for lodging.\n";
  CHECK(test::facts(agreement, "flow", {"from", "to", "who"}) ==
        Lines{"Ashford Technical College|Deepdale Trade School|Jane Pike"});
  CHECK(test::facts(agreement, "party", {"name", "role"}) ==
        Lines{"Ashford Technical College|supporting", "Deepdale Trade School|recipient"});
}

TEST_CASE("where a column states the way, the event tells who goes it") {
  std::string const plan =
      "2024年牵手乡镇园周历\n集团总园：晨光幼儿园（总园）\n牵手园：石桥镇中心幼儿园（石桥园）\n\n"
      "周次 | 事项 | 走动 | 经办\n"
      "第2周 | 总园2名骨干到石桥园上活动课 | 总园→石桥园 | 教研室\n"
      "第4周 | 青年教师岗位练兵 | 石桥园→总园 | 保健室\n";
  CHECK(::test::facts(plan, "flow", {"from", "to", "group", "size_min"}) ==
        std::vector<std::string>{"晨光幼儿园|石桥镇中心幼儿园|骨干|2.0", "石桥镇中心幼儿园|晨光幼儿园|青年教师|"});
}

TEST_CASE("a row tells whose people go by its event, and where by the office that runs it") {
  std::string const table =
      "时间 | 活动 | 地点 | 人员 | 承办\n3月 | 山口中学教师跟岗 | 五中 | 林芳、陈立 | 五中教务处\n"
      "4月 | 五中送课 | 山口中学 | 物理教师3人 | 山口中学教导处";
  CHECK(ways("安排如下：\n" + table) == Lines{"五|山|物理教师||3.0", "山|五|教师|林芳、陈立|"});
  Lines const read = test::facts(
      "2025年专业帮扶计划\n云沂市电子学校、云沂市技师学院对口帮扶石桥县职业中学。\n一、全年安排\n"
      "月份 | 内容 | 地点 | 人员 | 承办\n5月 | 跟班学习 | 云沂 | 石桥县职业中学教师2人 | 云沂市电子学校机械系\n",
      "flow", {"from", "to"});
  CHECK(read == Lines{"石桥县职业中学|云沂市电子学校"});
}
