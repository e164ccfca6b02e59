// SPDX-License-Identifier: BSL-1.0
// A form in which an office types what it promises, in its own words. Each field is read by a piece of the grammar; what
// cannot be read is told beside the field, and what was read is shown in both languages.
#include <bangfu/document/duration.hpp>
#include <bangfu/document/lexicon.hpp>
#include <bangfu/document/names.hpp>
#include <bangfu/document/quantity.hpp>
#include <bangfu/document/when.hpp>
#include <iostream>
#include <string_view>

using namespace bangfu;
using namespace bangfu::document;

namespace {

template <class T, class Words>
void field(std::string_view label, Parsed<T> const& read, Words const& words) {
  std::cout << label << ": ";
  if (read.has_error()) {
    std::cout << read.error().text("zh") << '\n';
    return;
  }
  std::cout << words(read->value, "zh") << " | " << words(read->value, "en") << '\n';
  for (Diagnostic const& finding : read->findings) std::cout << "  ! " << finding.text("zh") << '\n';
}

}  // namespace

int main() {
  // Months without a year are those of the form's year.
  TimeContext const form{.year = 2019};

  field("人数", parse_quantity("不少於５名"), quantity_words);
  field("场次", parse_quantity("每学期一至两次"), quantity_words);
  field("经费", parse_quantity("三百二十万元以内"), quantity_words);
  field("时间", parse_when("十一、十二月份", form), when_words);
  field("截止", parse_when("6月20日前", form), when_words);
  field("日期", parse_when("2021年10日14日", form), when_words);
  field("时长", parse_duration("累计不少于30天，每次不少于5天"), duration_words);
  field("人员", parse_names("罗一、罗二等3人"), names_words);
  field("数量", parse_quantity("若干教室"), quantity_words);

  // The words of a place: a file would be loaded with Lexicon::load("words.txt").
  Lexicon ours = Lexicon::standard();
  ours.extend("[unit]\ncomputer_room = 间机房, computer rooms\n");
  auto const rooms = parse_quantity("2间机房", ours);
  std::cout << rooms->value.unit << ' ' << *rooms->value.min << '\n';
}
