// SPDX-License-Identifier: BSL-1.0
// Numbers of a sentence that promise nothing.
#include <algorithm>

#include "document/reader/measures/provisions.hpp"

namespace bangfu::document::reader {
namespace {

/// Whether it says how many stand in the list before it: 语文、数学、英语三个学科; 谢一、蒲二两位老师.
bool counts_list(std::string_view text, Piece<Amount> const& a) {
  Quantity const& q = a.value.quantity;
  if (!q.min || !q.max || *q.min != *q.max) return false;
  static Pattern const list(
      "(?:^|[^\\d一二两三四五六七八九十百\\p{Han}、])([\\p{Han}A-Za-z]+(?:、[\\p{Han}A-Za-z]+)*)$");
  static Pattern const noun("^[\\d一二两三四五六七八九十]+(?:个|类|门|科|项|种|方|位|名|所|支|大|校)?([\\p{Han}]{2,})");
  static Pattern const verb("^(?:到|赴|去|来|前往|参加|在|由|并|和|与|及|分别|均|都)");
  static Pattern const numbered(
      "[\\d一二两三四五六七八九十](?:名|人|位|次|个|项|份|节|场|门|套|台|册|本|对|间)[^、]*、");
  // 护理、会计两个专业: no 计
  static Pattern const comparator("^(?:计|共)");
  std::size_t number = a.span.offset;
  if (auto const c = comparator.at(text.substr(number))) number += c->end();
  auto const behind = noun.at(text.substr(number));
  if (!behind || verb.in((*behind)[1])) return false;
  auto const m = list.find(tail(text.substr(0, number)));
  // 甲校、乙校各派2名教师: what each of them does
  static Pattern const each_does("(?:各|每|均|都)[^、]{0,6}$");
  if (!m || numbered.in((*m)[1]) || each_does.in((*m)[1])) return false;
  static Pattern const stroke("、");
  static Pattern const joint("^[^、]*[^、]{2}(?:和|与|及)[^、]{2}");
  std::size_t members = 1;
  std::string_view words = (*m)[1];
  for (auto s = stroke.find(words); s; s = stroke.find(words, s->end())) ++members;
  if (std::size_t const last = words.rfind("、"); last != std::string_view::npos) words = words.substr(last + 3);
  bool const counted = members > 1 && *q.min == Decimal(static_cast<std::int64_t>(members));
  return counted || (joint.in(words) && *q.min == Decimal(static_cast<std::int64_t>(members + 1)));
}

}  // namespace

std::string_view tail(std::string_view before) {
  constexpr std::size_t most = 240;
  if (before.size() <= most) return before;
  std::size_t from = before.size() - most;
  while (from < before.size() && (static_cast<unsigned char>(before[from]) & 0xC0U) == 0x80U) ++from;
  return before.substr(from);
}

bool ends_with_an_end(std::string_view words) {
  static Pattern const ends("(?:结束|开学|期满|届满|到期|放假|考试|离校|完成|出发|开始)之?$");
  return ends.in(words);
}

bool points_behind(std::string_view text, std::size_t at) {
  static Pattern const points("^(?:、|和|与|及)\\d{1,3}(?:\\.\\d{1,2})?个百分点");
  return points.at(text, at).has_value();
}

bool counts_nothing(std::string_view text, Piece<Amount> const& a) {
  std::string_view const before = text.substr(0, a.span.offset);
  std::string_view const after = text.substr(std::min(a.span.end(), text.size()));
  auto const within = [&](std::string_view open, std::string_view close) {
    std::size_t const o = before.rfind(open);
    if (o == std::string_view::npos) return false;
    return before.find(close, o) == std::string_view::npos && after.find(close) != std::string_view::npos;
  };
  if (within("《", "》") || within("“", "”")) return true;
  // 乙校是我区一所农村小学: what it is; 每月底两园碰头一次: who does it
  static Pattern const is_one("(?:^|[^就但若还要仅])[是为](?:[^,。;是为]{0,12}[市县区镇乡省州]的?)?$");
  static Pattern const one_school("^[一1]所");
  if (is_one.in(before) && one_school.at(a.wording)) return true;
  static Pattern const both("(?:^|[^\\d一二三四五六七八九十])[两双]$");
  if (a.value.quantity.unit.empty() && both.in(a.wording)) return true;
  // 新一轮, 这一届
  static Pattern const which_round("(?:新|上|下|首|这|本|每|同)$");
  // 两年内轮训一遍: all of them
  static Pattern const through("遍$");
  static Pattern const all_in_turn("轮训|轮流|全员|全部|覆盖");
  if (through.in(a.wording) && all_in_turn.in(before)) return true;
  // 同一套试卷, 同备一节课: the same one
  static Pattern const the_same("同$");
  static Pattern const one("^一");
  if (the_same.in(before) && one.at(a.wording)) return true;
  static Pattern const a_round("^一(?:模|轮|届|期|批|起|同|直|并|定|般|些|样|体)");
  if (a_round.in(a.wording) &&
      (which_round.in(before) || Pattern("^一(?:模|起|同|直|并|定|般|些|样|体)").in(a.wording)))
    return true;
  static Pattern const before_bad("(?:第[\\d一二三四五六七八九十、,和至-]*|提前|同上|每逢|分|认定为?|这|那|某)$");

  // 统管以上四项: what stands above
  static Pattern const above("(?:以上|上述|前述)$");
  static Pattern const items("(?:项|条|款|点|件)$");
  if (above.in(before) && items.in(a.wording)) return true;
  static Pattern const led_before("^前");
  static Pattern const leads_before("(?:提|以|之|目|此|日|月|周|年|底|末|初|期|假)$");
  if (led_before.at(a.wording) && leads_before.in(before)) return true;
  // 学期结束前两周
  if (led_before.at(a.wording) && ends_with_an_end(before)) return true;
  static Pattern const holiday("(?:六一|五四|七一|十一|八一|三八|五一)$");
  if (a.value.quantity.unit.empty() && holiday.in(a.wording)) return true;
  static Pattern const after_bad(
      "^(?:比[\\d一二三四五六七八九十]|赛项|(?:项|条)?经验|(?:乡镇|县|村|区|校)(?:各|分别)|教共体|(?:教学点|校区|年级|"
      "班级?|园区)(?:各|均|都|"
      "分别|,|$)|(?:重点)?(?:专业|学科|课程)[^,]{0,6}(?:紧缺|短缺|缺|"
      "不足)|方面|个方面|(?:个)?(?:阶段|时段|时期|环节)|学科的|重点|项做法|做法|层面|学科各|科各|课程缺少|单位共同|"
      "校区|缺少|短缺|紧缺|轮换)");
  static Pattern const wording_bad("^(?:六一|百名|若干)$|^(?:六一|三八|五四|八一)节$|^几");
  static Pattern const in_batches("^[一二三四五六七八九十两\\d]+批$");
  static Pattern const how_often("每(?:学期|学年|年|月)[^,]*$");
  if (in_batches.in(a.wording) && !how_often.in(before)) return true;

  if (before_bad.in(before) || after_bad.in(after) || wording_bad.in(a.wording)) return true;
  if (counts_list(text, a)) return true;
  // 三所受援学校各交总结1份: who, and not how many
  static Pattern const of_sides("^[\\p{Han}]{2,20}?(?:各|每|均|共同|轮流|分别)");
  static Pattern const more_numbers("[\\d一二三四五六七八九十两]+(?:名|人|次|节|份|篇|场|个|门|项)");
  if (before.empty() && of_sides.at(after) && more_numbers.in(after)) return true;
  static Pattern const not_kept(
      "得分|的学校可|定为不合格|资助\\d+%|设[^,]{0,6}[主副]席|[主副]席[一二三四两\\d]+人|联络人|^(?:覆盖|涉及|包括|"
      "涵盖|分为|围绕)[^,]*、|一年一(?:轮换|换|聘|签|评)");
  if (not_kept.in(text)) return true;
  if (a.value.quantity.unit == unit::school) {
    // 到三所学校, 四所成员学校: where, and which ones
    static Pattern const which(
        "(?:到|赴|在|向|从|每|各|对|为|由|往|给|其他|其余|上述|分别|的|所在|双方|一所|和|、|派往|面向|覆盖|有)$|[\\p{"
        "Han}]+校、[^,]*$");
    static Pattern const of_rank("^(?:高校|县中|成员|结对|受援|支援|优质)");
    static Pattern const these(
        "^[两三四五六七八九十]+所[\\p{Han}]{0,8}?(?:学校|中学|小学|初中|高中|幼儿园)[\\p{Han}]{2,}");
    if (which.in(before) || of_rank.in(after) || these.at(text.substr(a.span.offset))) return true;
  }
  static Pattern const weekday("每周[一二三四五六]$|周[一二三四五六日天](?:[^次节回课小轮场遍]|$)");
  return weekday.in(a.wording);
}

}  // namespace bangfu::document::reader
