// SPDX-License-Identifier: BSL-1.0
#include "support/catch.hpp"

#include <bangfu/document/numbering.hpp>

using namespace bangfu;
using namespace bangfu::document;

namespace {

std::string label(std::string_view text) {
  auto const read = read_label(text);
  if (!read) return "";
  return std::string(to_string(read->value.style)) + ' ' + std::to_string(read->value.value) + ' ' +
         read->value.number + " [" + std::string(text.substr(read->span.end())) + "]";
}

struct Case {
  char const* text;
  char const* value;
};

}  // namespace

TEST_CASE("Labels of every style are told from the heading after them") {
  Case const cases[] = {
      {"一、指导思想", "chinese 1 一 [指导思想]"},
      {"十二、其他", "chinese 12 十二 [其他]"},
      {"一. 总则", "chinese 1 一 [ 总则]"},
      {"一．总则", "chinese 1 一 [总则]"},
      {"一　总则", "chinese 1 一 [　总则]"},
      {"（一）学校管理", "chinese_paren 1 （一） [学校管理]"},
      {"(一) 学校管理", "chinese_paren 1 (一) [ 学校管理]"},
      {"（十一）、其他", "chinese_paren 11 （十一） [其他]"},
      {"㈠管理", "chinese_paren 1 ㈠ [管理]"},
      {"1.目标", "arabic 1 1 [目标]"},
      {"1．目标", "arabic 1 1 [目标]"},
      {"１、目标", "arabic 1 １ [目标]"},
      {"12、目标", "arabic 12 12 [目标]"},
      {"⒈目标", "arabic 1 ⒈ [目标]"},
      {"1.2 目标", "dotted 2 1.2 [ 目标]"},
      {"1.2.3 目标", "dotted 3 1.2.3 [ 目标]"},
      {"2.1指导思想", "dotted 1 2.1 [指导思想]"},
      {"1．6日至8日，碰头会", "arabic 1 1 [6日至8日，碰头会]"},
      {"2.2024年9月10日前，签订协议", "arabic 2 2 [2024年9月10日前，签订协议]"},
      {"3．10月，视导", "arabic 3 3 [10月，视导]"},
      {"（1）互派", "arabic_paren 1 （1） [互派]"},
      {"(1)互派", "arabic_paren 1 (1) [互派]"},
      {"⑴互派", "arabic_paren 1 ⑴ [互派]"},
      {"1）互派", "arabic_half 1 1） [互派]"},
      {"1)互派", "arabic_half 1 1) [互派]"},
      {"①互派", "circled 1 ① [互派]"},
      {"⑳互派", "circled 20 ⑳ [互派]"},
      {"一是跟岗", "enumerating 1 一是 [跟岗]"},
      {"三是：跟岗", "enumerating 3 三是 [跟岗]"},
      {"首先，抓好", "ordinal 1 首先 [抓好]"},
      {"第一，加强", "ordinal 1 第一 [加强]"},
      {"第一章 总则", "chapter 1 第一章 [ 总则]"},
      {"第二节　师资", "section 2 第二节 [　师资]"},
      {"第十一条 双方", "article 11 第十一条 [ 双方]"},
      {"第3条 双方", "article 3 第3条 [ 双方]"},
      {"第一部分　现状", "part 1 第一部分 [　现状]"},
      {"Ⅱ. Goals", "roman 2 Ⅱ [ Goals]"},
      {"II. Goals", "roman 2 II [ Goals]"},
      {"a. visits", "latin 1 a [ visits]"},
      {"B) visits", "latin 2 B) [ visits]"},
      {"(b) visits", "latin_paren 2 (b) [ visits]"},
      {"Article 3 Costs", "article 3 Article 3 [ Costs]"},
      {"Part A: Staff", "part 1 Part A [ Staff]"},
      {"Firstly, visits", "ordinal 1 Firstly [ visits]"},
  };
  for (Case const& c : cases) {
    INFO(c.text);
    CHECK(label(c.text) == c.value);
  }
  std::cout << std::size(cases) << " labels\n";
}

TEST_CASE("Numbers that belong to what follows are no labels") {
  for (char const* text : {"1.5万元",   "2019.3.28", "2019年",      "3.18前完成", "十一、十二月份", "一、二年级学生",
                           "1、2年级",  "第1节课",   "第3—4节",     "三年级",     "5名教师",        "一是一，二是二",
                           "e.g. this", "A school",  "（2019）",    "(数学)",     "一对一",         "一般",
                           "",          "、",        "First we go", "may 5"}) {
    INFO(text);
    CHECK(label(text).empty());
  }
}

TEST_CASE("Labels within running text are found") {
  auto const found = find_labels(
      "形式：一是跟岗学习，挂职；二是互访（三（1）班）；三是讲座。（1）讲课费；（2）住宿费：①甲方②乙方，之一是");
  REQUIRE(found.size() == 7);
  CHECK(found[0].value.style == LabelStyle::enumerating);
  CHECK(found[2].value.value == 3);
  CHECK(found[3].value.style == LabelStyle::arabic_paren);
  CHECK(found[6].value.value == 2);
}

TEST_CASE("The words of a label are read back as the same label") {
  std::size_t tried = 0;
  for (auto const& style : Enumeration<LabelStyle>::all) {
    for (int n = 1; n <= 120; ++n) {
      Label l{.style = style.value, .value = n};
      if (style.value == LabelStyle::circled && n > 20) continue;
      if (style.value == LabelStyle::roman && n > 12) continue;
      if (style.value == LabelStyle::enumerating && n > 20) continue;
      bool const letter = style.value == LabelStyle::latin || style.value == LabelStyle::latin_paren;
      if (letter && n > 26) continue;
      if (style.value == LabelStyle::latin && (n == 9 || n == 22 || n == 24)) continue;  // i., v., x. are Roman
      if (style.value == LabelStyle::dotted) l.path = {2, n};
      for (char const* language : {"zh", "en"}) {
        std::string const words = label_words(l, language) + " 内容";
        INFO(words);
        auto const read = read_label(words);
        ++tried;
        REQUIRE(read);
        CHECK(read->value.style == l.style);
        CHECK(read->value.value == l.value);
        CHECK(read->value.path == l.path);
      }
    }
  }
  std::cout << tried << " labels written and read back\n";
}

TEST_CASE("a word that begins like a unit stands behind a label") {
  for (char const* text : {"3.3学科建设", "2.2人员交流", "2.1名师引领", "3.1前期准备", "1.2小学教研", "4.1分类指导",
                           "3.2成果推广", "1.1年度计划", "2.4到校支教"}) {
    INFO(text);
    CHECK(label(text).rfind("dotted", 0) == 0);
  }
  for (char const* text : {"3.5学时", "2.5小时", "1.5年", "3.2成", "5.5分", "2.5人次"}) {
    INFO(text);
    CHECK(label(text).empty());
  }
}
