// SPDX-License-Identifier: BSL-1.0
#include "support/catch.hpp"

#include <random>

#include <bangfu/document/names.hpp>

using namespace bangfu;
using namespace bangfu::document;

namespace {

std::string words(Names const& n) {
  std::string s;
  auto const part = [&s](std::string const& words) { s += (s.empty() ? "" : "|") + words; };
  for (PersonName const& p : n.persons)
    part(p.name + (p.post.empty() ? "" : "/" + p.post) + (p.title.empty() ? "" : "=" + p.title) +
         (p.note.empty() ? "" : "#" + p.note) + (p.masked ? "*" : ""));
  for (PeopleGroup const& g : n.groups)
    part("{" + std::string(g.some ? "some " : "") + g.noun + (g.size ? " " + to_text(*g.size, "en") : "") + " " +
         std::string(g.kind.code()) + "}");
  if (n.and_others) part("...");
  if (n.in_all) part("all " + to_text(*n.in_all, "en"));
  return s;
}

std::string names(std::string_view text) {
  auto const read = parse_names(text);
  return read.has_value() ? words(read->value) : std::string(to_string(read.error().code()));
}

struct Case {
  char const* text;
  char const* value;
};

}  // namespace

TEST_CASE("People are read as plans list them") {
  Case const cases[] = {
      {"罗一", "罗一"},
      {"罗一、罗二", "罗一|罗二"},
      {"罗一、罗二等3人", "罗一|罗二|...|all 3 persons"},
      {"罗一等", "罗一|..."},
      {"罗一、罗二和罗三", "罗一|罗二|罗三"},
      {"罗一，罗二", "罗一|罗二"},
      {"练秋水　韦小刚", "练秋水|韦小刚"},
      {"李　明", "李明"},
      {"校长罗一", "罗一/校长"},
      {"校长罗一、副校长罗二", "罗一/校长|罗二/副校长"},
      {"教务处副主任欧阳敏", "欧阳敏/教务处副主任"},
      {"專業部主任高峰、覃秀", "高峰/專業部主任|覃秀"},
      {"曹永浩校长", "曹永浩/校长"},
      {"罗一（教务处主任）", "罗一/教务处主任"},
      {"罗一（高级讲师）、罗二(数学)", "罗一=高级讲师|罗二#数学"},
      {"佟世安　前方指挥部总指挥", "佟世安/前方指挥部总指挥"},
      {"张××", "张××*"},
      {"王某、李某某", "王某*|李某某*"},
      {"买买提江·阿不都", "买买提江·阿不都"},
      {"20-30名学生干部", "{学生干部 20 to 30 persons student_cadre}"},
      {"部分学生会干部", "{some 学生会干部 student_cadre}"},
      {"专业教师4人", "{专业教师 4 persons teacher}"},
      {"数学教师两名", "{数学教师 2 persons teacher}"},
      {"欧春红、欧回耿、部分学生会干部", "欧春红|欧回耿|{some 学生会干部 student_cadre}"},
      {"各年级组长", "{各年级组长 middle_manager}"},
      {"骨干教师杜若、方晓彤", "杜若/骨干教师|方晓彤"},
      {"Ms. Ida Foo and Mr. Ken Ubo", "Ida Foo/Ms.|Ken Ubo/Mr."},
      {"Luo Yi, Luo Er and Luo San", "Luo Yi|Luo Er|Luo San"},
      {"Lucia Pu, Principal", "Lucia Pu/Principal"},
      {"20 to 30 student cadres", "{student cadres 20 to 30 persons student_cadre}"},
  };
  for (Case const& c : cases) {
    INFO(c.text);
    CHECK(names(c.text) == c.value);
  }
  std::cout << std::size(cases) << " wordings of names and groups\n";
}

TEST_CASE("What lists no people is refused") {
  for (char const* text : {"", "、", "2019年3月", "开展教研活动，提高质量", "5", "（）", "跟岗学习", "东城学校"}) {
    INFO(text);
    CHECK(names(text) == "syntax");
  }
}

TEST_CASE("A list of people ends where the sentence goes on") {
  CHECK(read_names("罗一、罗二等3人到东莞跟岗")->wording == "罗一、罗二等3人");
  CHECK(read_names("盖云飞到石桥湾中学")->wording == "盖云飞");
  CHECK(read_names("校长龙海、副校长欧阳敏赴柳湾二职")->wording == "校长龙海、副校长欧阳敏");
  CHECK(read_names("20—30名学生干部到乐昌")->wording == "20—30名学生干部");
  CHECK_FALSE(read_names("到东莞跟岗"));
}

TEST_CASE("Each name keeps its place") {
  std::string const text = "校长罗一、罗　二（讲师）";
  auto const read = parse_names(text);
  REQUIRE(read.has_value());
  REQUIRE(read->value.persons.size() == 2);
  Span const second = read->value.persons[1].span;
  CHECK(text.substr(second.offset, second.length) == "罗　二");
  CHECK(read->value.persons[1].name == "罗二");
}

TEST_CASE("The words of a list are read back as the same people") {
  static constexpr std::string_view surnames[] = {"罗", "陈", "欧阳", "谢", "黄", "梁"};
  static constexpr std::string_view given[] = {"一", "志远", "晓霞", "文博", "雨", "建国"};
  static constexpr std::string_view posts[] = {"", "", "校长", "教务处副主任", "班主任", "团委书记"};
  static constexpr std::string_view titles[] = {"", "", "高级讲师", "一级教师"};
  static constexpr std::string_view groups[] = {"学生干部", "专业教师", "班主任", "中层干部"};
  std::mt19937 random(9);
  auto const pick = [&](auto const& list) { return std::string(list[random() % std::size(list)]); };
  std::size_t tried = 0;
  for (std::size_t k = 0; k < test::tries(test::sanitized() ? 800 : 4'000, 100000); ++k) {
    Names n;
    for (std::size_t i = random() % 4; i > 0; --i) {
      PersonName p;
      p.name = pick(surnames) + pick(given);
      p.post = pick(posts);
      p.title = pick(titles);
      n.persons.push_back(p);
    }
    if (random() % 2 == 0 || n.persons.empty()) {
      PeopleGroup g;
      g.noun = pick(groups);
      g.some = random() % 3 == 0;
      if (!g.some)
        g.size = random() % 2 == 0 ? exactly(static_cast<int>(1 + random() % 40), unit::person)
                                   : between(20, 30, unit::person);
      n.groups.push_back(g);
    }
    if (random() % 3 == 0 && n.groups.empty()) {
      n.and_others = true;
      if (random() % 2 == 0) n.in_all = exactly(static_cast<int>(3 + random() % 9), unit::person);
    }
    std::string const text = names_words(n, "zh");
    ++tried;
    if (names(text) != words([&] {
          Names expected = n;
          for (PeopleGroup& g : expected.groups)
            g.kind = ParticipantKind(Lexicon::standard().code_at_end("participant", g.noun));
          return expected;
        }()))
      FAIL(text << " is read as " << names(text));
  }
  std::cout << tried << " lists of people written in words and read back\n";
}
