// SPDX-License-Identifier: BSL-1.0
// From the document that an office wrote to a plan: what was read, from which words, and what was not understood. And
// the pieces of the grammar on their own, for the fields of a form.
#include <bangfu/bangfu.hpp>
#include <bangfu/document/document.hpp>
#include <iostream>

int main() {
  using namespace bangfu;
  document::Source const source = document::text_source(R"(临川市第一中学结对帮扶石门县中心学校2022年工作方案
为推进结对帮扶，临川市第一中学（以下简称“支援学校”）帮扶石门县中心学校（以下简称“受援学校”），制定本方案。
一、帮扶内容
（一）教师发展
1. 支援学校选派不少于3名骨干教师到受援学校支教。
2. 培养受援学校县级以上名师2名。
二、工作计划
序号 时间 内容
1 2022年3月 支援学校领导到受援学校商讨帮扶工作（2天）
2 2022年5月 受援学校教师岑晓岚到支援学校跟岗学习1周
)");
  document::Reading const reading = document::read(source);
  Plan const& plan = reading.value;
  for (Activity const& activity : plan.activities)
    std::cout << activity.number << ' ' << to_text(activity.when, "zh") << '\n';
  for (Target const& target : plan.targets) std::cout << to_text(target.promised, "zh") << '\n';
  // Where a value comes from: line and column, and the words.
  for (document::Provenance const& p : reading.provenance)
    if (p.at == "/activities/1") std::cout << source.place(p.span) << ' ' << source[p.span] << '\n';
  std::cout << "left unread: " << reading.unread.size() << '\n';

  // A field of a form.
  if (auto const quantity = document::parse_quantity("不少于5名"))
    std::cout << to_text(quantity->value, "en") << " = " << document::quantity_words(quantity->value, "zh") << '\n';
  auto const wrong = document::parse_duration("若干天左右吧");
  if (!wrong) std::cout << wrong.error().text("en") << '\n';
  return 0;
}
