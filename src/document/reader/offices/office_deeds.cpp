// SPDX-License-Identifier: BSL-1.0
// Offices with a short word of what they do, and what such a word is about.
#include "document/reader/offices/office_deeds.hpp"

#include "document/reader/measures/provisions.hpp"
#include "document/reader/offices/office_names.hpp"

namespace bangfu::document::reader {

namespace {

/// Somebody of the office, or what is done with it: no office in charge.
Pattern const& somebody() {
  static Pattern const words(
      "^(?:长(?:每|、|到|去|赴|深入|下沉)|的?(?:主要)?(?:负责人(?:[^选员]|$)|主任|副主任|副?处长|副?科长|副?部长|副?"
      "组长|"
      "组长|书记|"
      "教师|老师|干部|中层|成员|各(?:派出?|选派|选|出)?[一二两三四五六\\d]+[名人位]|"
      "会员|委员|"
      "人员|员工|"
      "干事|"
      "专家|同志|学生|幼儿|家长|领导|教研员|骨干|代表|一行|电话|邮箱|网站|公众号|签到|存档|备案|备查|报到|资源|电子|"
      "领取|盖章|公章|门口|集合|图书|设备|课程|优势|条件|力量|平台|经验|活动室|会议室|同意|为单位))|^[\\p{Han}]{2}(?"
      ":教师|老师|专家)|^(?:的|"
      "关于|向| |\\(?\\d|:)");
  return words;
}

/// Teachers of a subject, and no office: 语文组.
Pattern const& of_a_subject() {
  static Pattern const words(
      "(?:语文|数学|英[语文]|物理|化学|生物|政治|历史|地理|音乐|美术|体育|理化|学科|备课|各科|备课|年级)[\\p{Han}]{0,2}"
      "(?:科|组)$");
  return words;
}

/// Whether words that look like offices are people who go somewhere, by what stands behind them: 甲校团队到乙校.
bool go_somewhere(std::string_view offices, std::string_view after) {
  static Pattern const people("(?:团队|队|小组|书记|员|主席|会长)$");
  static Pattern const goes("^(?:均|都|也|一行|分别|各|全体)*(?:到|赴|来|去|前往|进驻|驻)");
  return people.in(offices) && goes.at(after).has_value();
}

}  // namespace

bool names_a_matter(std::string_view words) {
  static Pattern const short_phrase("^[\\p{Han}、“”《》]{2,20}$");
  static Pattern const told(
      "^(?:每|各|双方|两校|两园|组织|开展|选派|派|举办|召开|建立|制定|制订|邀请|参加|到|赴|送|捐|接受|安排|共建|联合|"
      "共同|实施|"
      "推进|加强|完善|对|为|向|于|在|合作|选聘|打造|开放|共享|成立|设立|落实|做好|围绕|以(?:[^上]|$)|通过|充分|积极|并|"
      "且|由|["
      "甲乙丙]方|"
      "[一二三四五六七八九]是)|派|开展|举办|前往");
  // 共享实训基地的排期
  static Pattern const thing("的[\\p{Han}]{2,6}$");
  static Pattern const people("的[\\p{Han}]{0,4}(?:教师|老师|干部|人员|学员|学生|单位|学校|个人|集体)$");
  // 乙校教师要重上一次: what must be done is told
  static Pattern const obliged("(?:^|[^重需主概摘纲首])要(?:[^点求素领旨义]|$)|须|应(?:[^用急对届]|$)");
  if (people.in(words) || obliged.in(words)) return false;
  return short_phrase.whole(words).has_value() && (!told.in(words) || thing.in(words));
}

bool office_acts(Context const& context, std::string_view clause, std::size_t most) {
  static Pattern const lead("^(?:并|再|另|由|请|同时)?");
  // What an office takes part in, keeps or is told
  static Pattern const takes_part(
      "(?:参加|参与|出席|到会|列席|备案|存档|盖章|签字|签章|听课|上课|学习|跟岗|跟班|观摩|研讨|备课|结对|互访|交流|"
      "参观|"
      "座谈|培训|研修|比赛|获奖|知悉|留存|合格|颁发|审批|同意|人员|主任|教师|老师|学生|干部|代表|成员|骨干|处长|科长|"
      "部长|书记)$|\\d|[一二两三四五六七八九十](?:次|名|人|节|场|期|个)|每|《|“|:|^的");
  std::size_t const from = lead.at(clause)->end();
  OfficeList const list = offices_listed(context, clause, from);
  if (list.names.empty()) return false;
  std::string_view const after = clause.substr(list.end);
  if (go_somewhere(clause.substr(0, list.end), after)) return false;
  // 教导处通知教师参加: others take part
  static Pattern const counted("\\d|[一二两三四五六七八九十](?:次|名|人|节|场|期|个)|每|《|“|:");
  static Pattern const sends_others("^(?:负责|统一|分别)?(?:通知|组织|安排|动员|召集|选派|选送|带领)[\\p{Han}]{2,}");
  bool const of_a_lesson = of_a_subject().in(clause.substr(0, list.end)) && !list.names.front().sided;
  // 人事室选人、订票、管考勤: several short deeds
  static Pattern const deeds("^[\\p{Han}]{2,6}(?:、[\\p{Han}]{2,6}){1,4}$");
  static Pattern const people_last("(?:人员|主任|教师|老师|学生|干部|代表|成员|骨干|处长|科长|部长|书记)$");
  bool const does_to_others =
      sends_others.in(after) || (people_last.in(after) && characters(after) > 3 && begins_with_act(after));
  // 总务处购置课桌椅三十套: so much of something is a deed of its own
  if (most > 15 && !find_amounts(after, context.draft.lexicon()).empty()) return false;
  return !after.empty() && (after.size() <= most || deeds.in(after)) && !somebody().in(after) &&
         (!takes_part.in(after) || (does_to_others && !counted.in(after))) && !of_a_lesson;
}

}  // namespace bangfu::document::reader
