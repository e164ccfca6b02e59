// SPDX-License-Identifier: BSL-1.0
// What leads up to a deed or says what it is for, and is none: aims, grounds, means, times.
#include "document/reader/measures/measures_of_sentence.hpp"

#include <algorithm>

namespace bangfu::document::reader {

bool Measures::only_leads(std::size_t i, Words const& plain) {
  std::string_view const text = plain.view();
  Words const& clause = s_.clauses[i];
  bool const more = i + 1 < s_.clauses.size();
  if (!titled_ && holds_for_others(text) && !(more && adverbial(text))) return true;
  if (!titled_ && tells_aim_or_ground(i, text)) {
    led_ = true;
    return true;
  }
  // 心里要有一本账：… leads up to what follows
  if (!titled_ && clause.end < clause.of->text().size() && clause.of->text()[clause.end] == ':' && !counts(text))
    return true;
  // 打算用一年时间做到：; 我校本学期打算这样做：; 现印发给你们
  static Pattern const announces("(?:做到|达到|打算|这样做|这么做|这样办|如下)$|^现(?:将|印发|予以|就)");
  if (!titled_ && announces.in(text)) return true;
  if (more && adverbial(text)) {
    led_ = led_ || i == 0;
    return true;
  }
  static Pattern const of_papers("^(?:为|根据|按照|依据)");
  // 根据产业需要修订教学标准。: nothing follows that it could lead up to
  static Pattern const means_of("(?:方式|形式|途径|渠道)(?:进行|开展|实施)?$|执行$|办理$|规定$|要求$|的$|者$|:$");
  bool const only_clause = s_.clauses.size() == 1 && begins_with_means(text) && !means_of.in(text);
  if (!leads_up(text) || only_clause || acts_by_means(text) || (counts(text) && !of_papers.in(text)) ||
      (titled_ && i + 1 == s_.clauses.size()))
    return false;
  Mention const lead = context_.institutions.at(text, 0);
  if (lead.who.size() == 1) telling_.subject = lead.who[0];
  led_ = true;
  return true;
}

bool Measures::tells_aim_or_ground(std::size_t i, std::string_view text) const {
  bool const more = i + 1 < s_.clauses.size();
  // 甲乙双方在首轮合作的基础上
  static Pattern const on_ground("^[^,]{2,20}在[^,]{2,30}(?:的基础上|前提下|期间)$");
  if (more && on_ground.in(text)) return !counts(text);
  if (i > 0) return false;
  // 为破解办学瓶颈; but 为乙校培训教师
  static Pattern const purpose("^为[^,]{2,40}$");
  static Pattern const for_whom(
      "^为[^,]{1,24}(?:建[^议]|修|改造|添|提供|举办|开展|培训|配备|制[定订]|建立|编|送|捐|开设|组织|安排|培养|命|"
      "设计|录|购|辅导|诊断|派|上|讲|做|开|办)");
  static Pattern const for_what(
      "^为(?:了|确保|保证|保障|加强|推动|促进|推进|做好|进一步|深入|全面|切实|更好|扎实|充分|提高|提升|落实|贯彻|"
      "帮助|加快|实现|解决)");
  if (purpose.in(text) && !counts(text) && (for_what.in(text) || (more && !for_whom.in(text)))) return true;
  // 指导分园挖掘本土资源，开发园本课程; 加强校际交流，组织教师互访
  static Pattern const draws_on("(?:挖掘|盘活|整合|利用|发挥|立足|依托)[^,\\d]{0,6}(?:资源|优势|力量|平台|文化)$");
  static Pattern const furthers(
      "^[^,]{0,6}(?:加强|深化|密切|促进|推动|推进|增进)[^,\\d]{2,14}(?:交流|合作|联系|往来|建设|衔接|沟通|融合)$");
  return more && (draws_on.in(text) || furthers.in(text)) && begins_with_act(s_.clauses[1].view());
}

bool Measures::begins_with_means(std::string_view text) const {
  static Pattern const by("^(?:为|根据|按照|依据|结合|通过|利用|依托|围绕)[^,]{4,}$");
  return by.in(text) && (is_act(text) || !modalities_of(context_, text).empty());
}

bool Measures::acts_by_means(std::string_view text) const {
  static Pattern const by_what(
      "^(?:依托|利用|结合|借助|充分发挥|发挥|根据|按照|经|通过)[^,]{2,40}?(?:开展|组织|举办|举行|召开|建立|共建|"
      "共享|实施|"
      "选派|派出|安排|编写|开发|培训|培养|进行|推行|遴选|设立|制[定订])[^,]{2,}$");
  static Pattern const of_a_paper("(?:要求|精神|通知|意见|规定|部署|需要|目标|办法|:)$|如下|本方案|本计划|本协议");
  return !titled_ && by_what.in(text) && !of_a_paper.in(text) && !modalities_of(context_, text).empty();
}

bool Measures::says_what_for(std::string_view clause) {
  static Pattern const does(
      "^(?:并|就|以|共同|一起|集中|现场|全程|为[^,]{1,12}|与[^,]{1,12})?(?:指导|考察|学习|体验|协助|帮(?:[^扶带]|$)|"
      "承担|担任|开展|"
      "进行|参加|参与|观摩|"
      "研修|跟岗|跟班|任教|授课|上课|讲|听|参观|开设|举办|帮助|诊断|辅导|示范|交流|研讨|做|作)[^,]{1,30}$");
  return does.in(clause) && characters(clause) <= 30;
}

bool Measures::adverbial(std::string_view text) const {
  static Pattern const when(
      "^(?:第[一二三四五六七八九十\\d]+步|必要时|条件(?:成熟|允许|具备)(?:时|后)?|视(?:情况|需要|实际)[^,]{0,4}|根据("
      "?:需要|实际|情况)|"
      "原则上|此外|另外|同时|其中|平时|平日|每逢[^,]{1,10}|(?:每年|每学期|本|下)?(?:寒假|暑假|寒暑假|假期|暑期|"
      "学期初|"
      "学期中|学期末|学期结束|开学|开学初|期中|期末|年初|年末|年底|学年|学期|年度|周末|节假日)(?:期间|前后?|后|内|时)"
      "?|"
      "[^,]{2,12}(?:方面|层面|期间|前后|阶段)|“[^”]{1,10}”(?:节|期间|前后?|后|当天)?|[^,举办行开展参加组织]{1,6}节(?:"
      "期间|前后?|后|当天)?|(?:每|逢|隔)[^,]{1,8}(?:[一二三四五六日](?:[上下中]午|晚上?|早)?|[上下中]午|晚上?)|(?:每|"
      "本|下|上)?(?:"
      "个)?(?:学期|学年|年度?|月)[^,]{0,8}(?:内|前|后|起))"
      "$");
  if (when.in(text)) return true;
  auto const t = read_timing(text, context_.time, context_.draft.lexicon());
  return t && t->span.offset == 0 && t->span.length == text.size();
}

}  // namespace bangfu::document::reader
