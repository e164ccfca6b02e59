// SPDX-License-Identifier: BSL-1.0
// Whether a clause has somebody do something, and not only tells how it goes, how much or who it is.
#include "document/reader/measures/measures_of_sentence.hpp"

#include <algorithm>

namespace bangfu::document::reader {

bool Measures::promises(Act const& act, bool is_held) const {
  bool const deed = takes_place_often(act.text) || acts_on_other(act);
  bool const counts_only =
      ((only_counts(context_, act.text, act.kinds) && act.obligations.empty() && !deed) || reaches_rank(act.text)) &&
      !titled_ && act.flows.empty() && !hands_in_paper(act.text);
  bool const does = titled_ || !act.kinds.empty() || !act.obligations.empty() || !act.flows.empty() || is_held ||
                    ((is_act(act.text) || hands_in_paper(act.text) || deed) && !counts_only);
  bool const aim =
      telling_.matter == SubjectMatter::aims && (telling_.number.empty() || counts(act.text) || !is_act(act.text));
  // 乙方于每年12月20日前报送年度总结, though it stands below 考核
  static Pattern const hands_in("报送|提交|上报|呈报|汇报|通报|互换|撰写|形成[^,]{2,}(?:集|册|报告)");
  // 乙方教师到甲方进修，食宿自理: whom the term behind it is about
  if (telling_.matter == SubjectMatter::terms && act.at + 1 < s_.clauses.size() && s_.is_term[act.at + 1] &&
      act.obligations.empty() && !counts(act.text))
    return false;
  bool const term = telling_.matter == SubjectMatter::terms && act.obligations.empty() && act.kinds.empty() &&
                    !hands_in.in(act.text) && !hands_in_paper(act.text);
  return does && !aim && !term && !counts_only && act.plain.size() >= (act.kinds.empty() ? 12U : 6U) &&
         !only_relates(act) && !states(act) && !goes_on(act) && !opens_the_paper(act);
}

bool Measures::takes_place_often(std::string_view text) {
  static Pattern const often(
      "(?:每|隔|[^第近前]一)(?:个|两个?|半)?(?:学期|学年|年|月|周|星期|季度)[^,。;]{0,24}?(?:[一两二三四五六\\d]次|(?"
      ":不少于|至少)[一两二三四五六"
      "\\d]+次)[^,。;]{0,12}$");
  static Pattern const paid("元|费|补助|补贴|奖");
  return often.in(text) && !paid.in(text);
}

bool Measures::tells_how_it_is(std::string_view text) {
  static Pattern const stands(
      "(?:为|是|任|担任|兼任|牵头|协助|配合|负责|不足|奇缺|紧缺|薄弱|领衔)[^,]{0,12}$|(?:参加|参与|出席|列席)$|[为是]"
      "第|走向|转变|\\d{7}|"
      "(?:能|会|有)[^,]{2,}$");
  return stands.in(text);
}

bool Measures::is_item(Act const& act) const {
  if (telling_.matter != SubjectMatter::provisions || telling_.number.empty() || characters(act.text) < 8 ||
      !telling_.charges.empty() || tells_how_it_is(act.text))
    return false;
  std::vector<Mention> const named = context_.institutions.find(act.text);
  return named.size() > 1 || (!named.empty() && (counts(act.text) || act.text.find("由") != std::string_view::npos));
}

bool Measures::acts_on_other(Act const& act) const {
  static Pattern const towards("(?:给|为|向|替|让|帮|对|与|和|跟|同|把|将|请|邀|以|将)[^,。;]{0,8}$");
  static Pattern const stands(
      "相距|距离|差距|隔|签字|盖章|签名|相同|一致|所在|位于|属于|隶属|相比|同为|均为|负责|承担|享受|享有|保留|协商|"
      "按照|遵守|有权|做朋友|第[一二三四五]年");
  std::vector<Mention> const named = context_.institutions.find(act.text);
  if (act.at > 0 || named.size() < 2 || named[0].begin != 0 || stands.in(act.text)) return false;
  for (std::size_t k = 1; k < named.size(); ++k)
    if (named[k].who != named[0].who && named[k].begin > named[0].end &&
        towards.in(act.text.substr(named[0].end, named[k].begin - named[0].end)) &&
        named.back().end + 3 <= act.text.size())
      return true;
  return false;
}

bool Measures::says_how_much(Act const& act) {
  return !titled_ && !telling_.counted && act.obligations.empty() && own_title_.empty() && elaborates(act.kinds);
}

bool Measures::says_how(Act const& act) const {
  if (act.at == 0 || !made_here_ || titled_ || !act.obligations.empty() || act.kinds.empty()) return false;
  static Pattern const names(
      "^[^,到赴往来派请]{0,16}?(?:开展|举办|举行|组织|实施|启动|开设|建立|搭建|设立|推行|实行|共用|共享|落实|成立|"
      "组建)[^,]{2,}"
      "$");
  static Pattern const names_rule("(?:制度|机制|模式|工程|计划|行动)$");
  if (!names.in(s_.clauses[0].view())) return false;
  Modality const& named = context_.plan().measures.back().modality;
  bool const actor = act.who.end > 0;
  static Pattern const serves("^(?:供|由|向|面向|为|以)");
  if (named == act.kinds.front()) return actor || !act.flows.empty() || serves.in(act.text);
  return actor || (names_rule.in(s_.clauses[0].view()) && counts(act.text));
}

void Measures::tell_how(Act& act) {
  Modality& named = context_.plan().measures.back().modality;
  static Pattern const rule("制度$|机制$");
  if (named.empty() || (named == modality::institution_building && rule.in(s_.clauses[0].view())))
    named = act.kinds.front();
  if (!act.flows.empty()) add_flows(act);
}

bool Measures::goes_on(Act const& act) const {
  static Pattern const together("联合|共同|交换|互换|合办|合作|互通|互报");
  static Pattern const for_other("指导|帮助|协助|支持|托管");
  // 可线上可线下, 网上参加也可以: in what way, and no deed
  bool const how = act.at > 0 && !titled_ && act.kinds.empty() && act.flows.empty() && act.who.end == 0 &&
                   !act.obligations.empty() && act.obligations.front().value == obligation::may &&
                   characters(act.text.substr(0, act.text.find('('))) <= 9;
  // …24人，成员校到核心校10人: a part of the number before
  static Pattern const part_of_sum(
      "^[^,派送选组安接抽]{1,12}(?:到|赴|为)[^,]{1,16}?(?:共)?[\\d一二两三四五六七八九十]+(?:人|名|人次)$");
  if (act.at > 0 && !titled_ && made_here_ && act.kinds.empty() && act.obligations.empty() && part_of_sum.in(act.text))
    return true;
  // …，每次安排一名党员讲微党课: how each of those times goes
  static Pattern const each_time("^每(?:次|期|批|趟|轮|场|回)[^,]");
  bool const of_each = act.at > 0 && !titled_ && made_here_ && act.who.end == 0 && act.flows.empty() &&
                       act.obligations.empty() && each_time.at(act.text);
  if (how || of_each) return true;
  if (act.at > 0 && !titled_ && made_here_ && act.obligations.empty() && lists_acts(act.text)) return true;
  if (act.at == 0 || titled_ || makes_another(act.text) || hands_in_at_a_time(act.text) || !act.kinds.empty() ||
      !act.obligations.empty() || !act.flows.empty() || !own_title_.empty())
    return false;
  // 学期结束前两周，我校写好总结送教育局: nothing was told before it
  bool const first_told =
      led_ || (!made_here_ && act.who.end > 0 && !s_.is_term[act.at - 1] && !tells_how_it_is(act.text));
  if (first_told && (is_act(act.text) || hands_in_paper(act.text))) return false;
  if (act.who.group) return !together.in(act.text);
  return !(for_other.in(act.text) && act.who.end > 0 && context_.institutions.find(act.text).size() > 1);
}

bool Measures::opens_the_paper(Act const& act) const {
  return telling_.statement.heading == no_heading && !context_.outline.headings.empty() && telling_.number.empty() &&
         !titled_ && act.kinds.empty() && act.obligations.empty() && act.flows.empty();
}

bool Measures::only_relates(Act const& act) const {
  static Pattern const helps_only(
      "^[^,]{0,40}(?:帮扶|支援|支持|结成?|结为|开展)[^,]{0,40}(?:帮扶|学校|对子|小学|中学|教学点|工作)?(?:\\([^()]*"
      "\\))?$");
  static Pattern const pairs("^[\\p{Han}、]{2,30}?(?:帮带|托管)[\\p{Han}、和与]{2,40}$");
  // “一对一”结对帮扶 of two schools is no mentoring of a teacher
  static Pattern const of_people("教师|老师|班主任|骨干|学生|徒|干部|青年");
  bool const only_paired = act.kinds.size() == 1 && act.kinds[0] == modality::mentoring && !of_people.in(act.text);
  if (titled_ || !act.obligations.empty()) return false;
  if (names_who_helps(context_, act.text) || names_a_role(context_, act.text)) return true;
  if (!(act.no_own_form || only_paired || pairs.in(act.text))) return false;
  bool const opens = telling_.number.empty() && telling_.statement.heading == no_heading;
  return (opens && helps_only.in(act.text) && act.flows.empty()) || relates(context_, act.text);
}

bool Measures::states(Act const& act) const {
  static Pattern const takes_part("^[^,]{2,40}(?:参加|参与|参赛|受益|参训)$");
  bool const none = act.obligations.empty();
  if (none && !titled_ && telling_.main_measure != no_heading && tells_of_those_before(act)) return true;
  bool const joins = act.at > 0 && none && takes_part.in(act.text) && telling_.main_measure != no_heading;
  if (joins || titled_) return joins;
  // 其中领航校派出8人: a part of what was told
  static Pattern const part_of_it("^其中");
  if (none && telling_.main_measure != no_heading && part_of_it.at(s_.clauses[act.at].view()) && counts(act.text))
    return true;
  if (refers_to_item(act.text)) return true;
  return tells_who(act.text) || tells_who(s_.clauses[act.at].view()) ||
         (act.flows.empty() && only_exhorts(act.text, !act.kinds.empty())) ||
         (act.flows.empty() && (none ? describes(context_, act.text, act.kinds) : is_indicator(act.text)));
}

bool Measures::tells_of_those_before(Act const& act) const {
  static Pattern const mainly(
      "^(?:主要|重点|着重|侧重)(?:是|就|承担|负责|围绕|从事|做好|完成|担任|参与|学习|研究|解决)");
  static Pattern const persons(
      "^(?:每(?:位|名|对|个|批)?|全体|各)?(?:师傅|师父|徒弟|导师|师徒|(?:支教|跟岗|挂职|驻校|驻园|结对|带教|派出|"
      "选派|送教|"
      "来校|参训)(?:教师|老师|干部|人员|专家))(?:双方)?(?:每|年终|年底|期末|学期末|学年末)");
  if (act.at != 0 || !act.flows.empty()) return false;
  return (mainly.at(act.text) && !counts(act.text)) || (persons.at(act.text) && counts(act.text));
}

bool Measures::elaborates(std::vector<Modality> const& kinds) {
  if (telling_.main_measure == no_heading || kinds.empty() || telling_.main_measure >= context_.plan().measures.size())
    return false;
  Measure& main = context_.plan().measures[telling_.main_measure];
  static Pattern const names_it("^(?:实施|推进|启动|开展|推行)?“[^”]{2,24}”(?:工程|行动|计划|项目|活动)$");
  if (!names_it.in(main.title.any())) return false;
  if (main.modality.empty()) main.modality = kinds.front();
  return main.modality == kinds.front();
}

}  // namespace bangfu::document::reader
