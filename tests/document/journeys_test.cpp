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
