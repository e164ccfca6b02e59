// SPDX-License-Identifier: BSL-1.0
// What looks like a measure and is none: who helps whom, what a school is and has; papers, and checks of the work.
#include <bangfu/document/quantity.hpp>

#include "document/reader/amounts/scopes.hpp"
#include "document/reader/measures/forms.hpp"
#include "document/reader/measures/measures.hpp"

namespace bangfu::document::reader {
namespace {

/// The name of a paper or a table.
Pattern const caption(
    "(?:名单|安排|一览表|计划表|安排表|课程表|附件|方案|计划|协议书?|通知|细则|办法)(?:\\([^()]*\\))?$");

/// What a clause says beside the bodies that it names.
struct Beside {
  std::string rest{};     ///< without names, brackets and times
  std::size_t names = 0;  ///< of institutions, each by itself
  bool both = false;      ///< 双方, 两校
};
Beside without_names(Context const& context, std::string_view text) {
  // 自2021年9月起, 三年内: how long the help lasts
  static Pattern const aside(
      "\\([^()]*\\)|(?:自|从|于|在)?(?:(?:19|20)\\d\\d|[二一]○[○一二三四五六七八九]{2})(?:年|—|-)[^,。;]{0,24}?(?:起|"
      "期间|开始|至今|年度?|月|日)|(?:自|从)?(?:本|今|该|新)(?:学年|学期|年度?|月|轮)[^,。;]{0,4}?起?|[“”《》]");
  std::string const plain = aside.replaced(text);
  Beside out;
  std::size_t at = 0;
  for (Mention const& m : context.institutions.find(plain)) {
    if (m.begin < at) continue;
    out.rest += std::string_view(plain).substr(at, m.begin - at);
    at = m.end;
    out.names += m.who.size();
    out.both = out.both || m.group;
  }
  out.rest += std::string_view(plain).substr(at);
  return out;
}

/// Whether no more than `most` characters stand beside words of a kind.
bool says_only(std::string_view text, Pattern const& words, std::size_t most) {
  static Pattern const between("[、,:的与和及同跟向对为由把将并且以等 ]");
  return characters(between.replaced(words.replaced(text))) <= most;
}

}  // namespace

bool meets_regularly(std::string_view text) {
  static Pattern const meets(
      "(?:每|(?:^|[^第近前])一(?:个)?(?:月|周|学期|学年|年|季度))[^,。;]{1,14}?(?:召开|开会|碰头|碰[一二两三\\d]?次头|"
      "例会|会商|会议|联席|互访|座谈|聚会|集会|"
      "通气|调度)|"
      "每[^,。;]{1,8}[\\d一二两三四]+次[^,。;]{0,6}会");
  return meets.in(text);
}

bool is_caption(Words const& words) {
  // 共同修订人才培养方案。: a sentence, whatever it ends with
  bool const stopped = words.of != nullptr && words.of->text().compare(words.end, 3, "。") == 0;
  return !stopped && caption.in(words.view());
}

bool hands_in_paper(std::string_view text) {
  static std::string const paper =
      "(?:总结|小结|报告|[简月季专周年]报|台账|心得|体会|反思|手记|随笔|案例集?|汇编|档案|清单|计划(?:表|书)?|"
      "进展|"
      "情况|活动方案|工作方案)";
  static Pattern const makes(
      "(?:写出|撰写|写|写成|拿出|形成|提交|上交|递交|送交|报送|上报|呈报|互送|互报|互换|互通|互发|交换|填报|报|交)(?:[^"
      "流往通际友换接到告][^,。;]{0,20})?" +
      paper + "(?:[一二两三四五六\\d]+(?:份|篇|期|册|次|本))?(?:$|[上呈]?[报交送供寄发])");
  static Pattern const passes_on("(?:将|把)[^,。;]{0,20}" + paper + "[^,。;]{0,8}(?:报|交|送)[^,。;流]*$");
  static Pattern const tells("向[^,。;]{2,20}(?:报送|提交|报|汇报|通报)(?:[一二两三\\d]次)?[^,。;]{0,8}" + paper + "$");
  return makes.in(text) || passes_on.in(text) || tells.in(text);
}

bool checks_work(std::string_view text) {
  static Pattern const checks(
      "(?:局|厅|委|政府|督导[室办组团]|教研室|学区|指挥部|专家组|股|科|办|处|中心)[^,]{0,12}(?:每|定期|\\d月)[^,]{0,30}"
      "(?:督导|督查|检查|评估|考评|考核|抽查|验收|视导|访视|评价)(?:工作)?(?:[一二两三\\d]次)?$");
  static Pattern const of_people(
      "(?:教师|老师|人员|干部|学员|师傅|校长|园长)(?:的|进行|开展|实施|组织|年度|一次|工作)*(?:考|评|检)|^[^,]{0,12}(?:"
      "教师|老师|人员|干部|学员|师傅|校长|园长)由");
  return checks.in(text) && !of_people.in(text);
}

bool tells_what_is(std::string_view sentence) {
  static Pattern const words(
      "现有(?:[^,。;]{0,10}(?:\\d|[一二三四五六七八九十百])|学生|教职工|在校)|创办于|始建于|创建于|建于|成立于|坐落["
      "于在]|位于|"
      "地处|占地(?:面积)?|建筑面积|年建校|建校于|在校生[^,。;]{0,2}\\d+[^,。;]{0,3}(?:,|。|$"
      ")|"
      "是(?:全?[国省市县区州]|一所)[^,。;]{0,16}(?:学校|单位|示范校|名校|职校|幼儿园|高中|初中|小学)(?:[,。;]|$)");
  // 在校生规模要达到800人
  static Pattern const to_come("将|拟|力争|争取|要|达到|目标|计划|确保|到20");
  return words.in(sentence) && !to_come.in(sentence);
}

bool counts_those_there(Context const& context, std::string_view clause, bool goes_on) {
  // 有 and a list of those whom it counts; nothing stands behind them that they do
  static std::string const those =
      "(?:教学班|班级?|在校生|寄宿生|学生|幼儿|[\\p{Han}]{0,2}教职工|[\\p{Han}]{0,2}教师|孩子|儿童)?";
  static std::string const one = those + "(?:\\d+|[一二两三四五六七八九十百]+)(?:多|余)?(?:个|名|人|位)" + those;
  static std::string const all = "(?:" + one + "(?:、|和|与|及))*" + one + "$";
  static Pattern const has("(?:^|[^拥享具含另若如每所没还])有" + all);
  static Pattern const to_come(
      "将|拟|力争|争取|要|应|须|达到|目标|计划|确保|到20|通过|获|评|每|至少|不少于|不低于|以上");
  // 我校有教师34名，学生500名，图书馆的书大半是十年前的: what else the school is, up to what is done
  if (!goes_on && !has.in(clause)) return false;
  return !to_come.in(clause) && modalities_of(context, clause).empty() &&
         (!goes_on || has.in(clause) || scopes_in(context, clause).empty());
}

bool names_who_helps(Context const& context, std::string_view text) {
  static Pattern const words(
      "结对子?|对口|对接|帮扶|帮带|帮助|支援|援助|支持|扶持|托管|携手|牵手|联手|组团|一对一|一帮一|捆绑|协作|合作|协同|"
      "共建|联建|联盟|共同体|教育集团|集团|结成?|组成|成立|建立|形成|缔结|缔约|友好|姊妹|姐妹|手拉手|手牵手|兄弟|伙伴|"
      "学校|幼儿园|单位|关系|双方|两[校园地]|[三四]校|各方|三方|开展|进行|实施|继续|延续|继而|"
      "[新上下首本]一?轮|第[一二三四五六七八九]轮|长期|稳定|紧密|之间|分别|共同|牵头|作为|所称|[支受]援方|受委派|"
      "委派|委托|工作|任务|城乡|东西部|校际|发展|所|家|[一二三四五六七八九十两]|式|是|成为|成");
  static Pattern const helps(
      "结对|帮扶|帮带|支援|援助|托管|携手|牵手|结[成为]|伙伴|对子|共同体|联盟|支持|共建|协作关系|合作关系");
  if (text.size() > 1500 || !helps.in(text)) return false;
  Beside const said = without_names(context, text);
  return (said.names >= 2 || said.both) && says_only(said.rest, words, 2);
}

bool reaches_rank(std::string_view text) {
  static Pattern const rank(
      "(?:创建|创成|建成|争创|评为|评上|升为|晋升|晋级|成为|达到|通过|获评|获得|跻身|入选)[^,。;、\\d]{0,6}(?:["
      "省市县区州国"
      "校]家?级|国家|全[国省市县区州])[^,。;、]{1,16}(?:园|校|单位|集体|标准|验收|评估|评审|称号|行列|水平|基地|条件|"
      "指标|要求|专业|学科|课程|品牌|学院|集团|复[评审核]|认定|审定)$");
  return rank.in(text);
}

}  // namespace bangfu::document::reader
