// SPDX-License-Identifier: BSL-1.0
// What the form of a deed is by who does it: the same verb is another form of assistance of pupils, of teachers, of heads and
// of bodies. Asked only where neither a phrase nor a word names the form.
#include "document/reader/measures/forms.hpp"

namespace bangfu::document::reader {
namespace {

/// Of whom a clause speaks.
struct Actors {
  bool pupils = false;
  bool teachers = false;
  bool heads = false;  ///< heads, experts and bodies that oversee
};

Actors actors_of(std::string_view words) {
  static Pattern const pupils(
      "学生(?:[^处科工发]|$)|学童|幼儿(?:[^园教]|$)|孩子|小朋友|儿童|队员|少先队|中队|同学|合唱[团队]|舞蹈[团队]|社团|"
      "学生会|"
      "[一二三四五六七八九]年级(?:[^组教老备]|$)|[大中小]班(?:[^组教老额]|$)|班级|夥伴班|伙伴班|(?:中|初|高)[一二三](?:"
      "[^"
      "教老备年]|$)");
  static Pattern const teachers(
      "教师|老师|教员|班主任|康复师|辅导员|带头人|骨干|名师|备课|教研|年级组|教职|保育员|保健医|校医|园医|志愿者");
  static Pattern const heads(
      "校长|园长|主任|书记|班子|专家|教研员|督学|督导|(?:[育体教县市区旗]|基教|普教)[局厅股科委]|学区|中心校|干部");
  static Pattern const of_pupils("学生会干部|学生干部|少先队辅导员");
  std::string const plain = of_pupils.replaced(words, "学生会");
  return {pupils.in(plain), teachers.in(plain), heads.in(plain)};
}

/// What pupils do with pupils, or are together for.
bool meets_as_pupils(std::string_view words, bool named) {
  static Pattern const together(
      "互[赠换寄送通访动]|交换|共同|联合|合办|合作|一起|同台|[两双](?:校|园|方|地)|[三四]校|对方|见面|结对|结成|连线|"
      "通[讯信]|"
      "[到赴来去][^,。;]{1,20}(?:体验|参加|参观|演出|住|过|感受|看)");
  static Pattern const festivity(
      "(?:运动会|邀请赛|友谊赛|联赛|[棋球]赛|征文|诗会|诵读会|读书会|艺术节|科技节|体育节|读书节|文化节|合唱节|联欢会|"
      "演出)"
      "[^,。;]{0,14}(?:举行|举办|一次|一场)|(?:举办|举行|合办|承办|办好|开展|组织)[^,。;]{0,20}(?:运动会|邀请赛|友谊赛|"
      "联赛|["
      "棋球]赛|"
      "征文|诗会|诵读会|读书会)|互[赠换寄](?:手工|书画|作品|画|贺卡|礼物)");
  // What schools do with their pupils, and pupils not with each other
  static Pattern const of_work(
      "竞赛|集训|选手|实习|实训|就业|升学|资助|奖学金|体检|保险|招生|辅导|课程|教材|试卷|月考|考试|联考|统考|检测|命题|"
      "阅卷|档案|"
      "培养|普测|创业|学费|就读|插班|上课|合上|同步|来校学习|方案|进[^,。;]{0,4}里");
  if (of_work.in(words)) return false;
  return festivity.in(words) || (named && together.in(words));
}

/// Heads and bodies look at how things are done.
bool looks_at_work(std::string_view words) {
  static Pattern const looks(
      "(?:查看|察看|查阅|检视|巡查|诊断|走课堂|进课堂看|看)(?:[一两二三\\d]次)?[^,。;]{0,10}(?:进展|进度|台账|流程|"
      "课堂|教学|落实|"
      "情况|管理|环境|常规|教案)|查[^,。;]{0,4}(?:台账|教案|常规|晨检|进度)|调度[一两\\d]次$");
  static Pattern const learns("听课|备课|学习|观摩|跟岗|跟班|见习|培训|题|卷|病");
  return looks.in(words) && !learns.in(words);
}

/// Teachers come again and again, or stay, and nothing else is said of what for.
bool teaches_by_turns(std::string_view words) {
  static Pattern const comes(
      "(?:教师|老师)[^,。;]{0,12}每(?:[一二三四五六]|个|周|星期|双|单|两|隔|月|逢)[^,。;]{0,6}(?:去|到|赴|来)[^,。;]{0,"
      "16}$|课[^,"
      "。;]{0,4}由[^,。;]{2,24}(?:教师|老师)[^,。;]{0,16}(?:去|来|到|赴)|(?:输出|输送|下派|派往|派出)[^,。;]{0,12}(?:"
      "教师|"
      "老师)");
  static Pattern const for_else(
      "观|看|学习|参加|参与|交流|研讨|进修|体验|比赛|竞赛|指导|陪同|带队|讲|讨论|备课|听课|联系|汇报|诊|名单|名额|请|"
      "邀|辅导|开展|活动|检查|示范");
  return comes.in(words) && !for_else.in(words);
}

/// Money or goods go over to the other side.
bool hands_over(std::string_view words) {
  static Pattern const goods(
      "(?:把|将)[^,。;]{2,30}(?:移交|划拨|调拨|拨给|赠给|送给)|(?:筹集|募集|筹措|购置|购买|采购)[^,。;]{2,24}(?:送给|"
      "送到|送往|"
      "赠给)");
  static Pattern const money(
      "(?:拿出|投入|拨出|筹措)[^,。;]{0,16}(?:\\d|[一二三四五六七八九十百])[\\d.,一二三四五六七八九十百]*(?:余|多)?万?"
      "元");
  static Pattern const papers(
      "名单|材料|情况|档案|总结|经验|账号|试卷|课表|方案|问题|意见|记录|成绩|作品|学生|补助|补贴|奖励|保险|资金|经费");
  return (goods.in(words) || money.in(words)) && !papers.in(words);
}

/// A master or a mentor is given to somebody.
bool gives_mentor(std::string_view words) {
  static Pattern const gives(
      "为[^,。;]{2,16}(?:指定|配备|选配|安排|配)[^,。;]{0,8}(?:带教|指导|辅导|结对)(?:老师|教师)|担任[^,。;]{4,40}["
      "之的](?:"
      "辅导|带教|指导)(?:教师|老师)");
  return gives.in(words);
}

}  // namespace

std::optional<Modality> form_by_actor(std::string_view words) {
  Actors const who = actors_of(words);
  if (gives_mentor(words)) return Modality(modality::mentoring);
  if (!who.teachers && !who.heads && meets_as_pupils(words, who.pupils)) return Modality(modality::student_exchange);
  if (who.heads && looks_at_work(words)) return Modality(modality::inspection);
  if (who.teachers && !who.pupils && teaches_by_turns(words)) return Modality(modality::teaching_support);
  if (hands_over(words)) return Modality(modality::donation);
  return std::nullopt;
}

}  // namespace bangfu::document::reader
