// SPDX-License-Identifier: BSL-1.0
// The form of a deed and who goes where for it, in its clause and those behind that go on with it.
#include "document/reader/measures/measures_of_sentence.hpp"

#include <algorithm>

#include "document/reader/measures/forms.hpp"

namespace bangfu::document::reader {

void Measures::find_form(Act& act) const {
  if (act.succeeds && !act.kinds.empty()) return;
  act.kinds = modalities_of(context_, act.text);
  if (act.kinds.empty() && topic_.of == act.plain.of && !topic_.empty())
    act.kinds = modalities_of(context_, std::string(topic_.view()) + std::string(act.text));
  if (titled_ && act.kinds.empty()) act.kinds = modalities_of(context_, telling_.statement.title.view());
  if (titled_ && act.kinds.empty() && act.at < 8) {
    // What another clause makes is not the form of this one
    std::size_t end = s_.words.size();
    for (std::size_t k = act.at + 1; k < s_.clauses.size(); ++k)
      if (s_.clauses[k].of == s_.words.of && deeds_[k]) {
        end = s_.clauses[k].begin - s_.words.begin;
        break;
      }
    act.kinds = modalities_of(context_, s_.words.part(0, end).view());
  }
  if (act.kinds.empty() && checks_work(act.text)) act.kinds.emplace_back(modality::inspection);
  // 提交观课心得, 形成年度报告: the paper is what is made
  static Pattern const more_than_paper("(?:听|上|评|开展|举办|组织|参加|举行|召开)[^,]*(?:并|、)|协议|合同");
  if (!titled_ && hands_in_paper(act.text) && !more_than_paper.in(act.text)) act.kinds.clear();
  act.no_own_form = act.kinds.empty();
  // 选派食堂厨师2人到九中，学习营养配餐; 可根据乙方申请，捐赠设备: what is done stands behind a comma
  static Pattern const goes_there(
      "(?:到|赴|前往|往|来|进|走进|进入)[^,]{1,20}$|^(?:可以?|应|须|要)?(?:根据|借助|对照|通过|利用|依托|结合|联系|"
      "按|"
      "凭)");
  // 每学期入校不少于4次，每次听课2节; 去乙校一趟，听课不少于6节
  static Pattern const visits("(?:来|到|入|进|下|驻|去|上)(?:校|园|门|班|访)|去[^,]{2,16}(?:趟|次|回)|蹲点");
  bool const purpose_behind = goes_there.in(act.text) || visits.in(act.text);
  std::size_t const i = act.at;
  for (std::size_t k = i + 1; act.kinds.empty() && purpose_behind && k < s_.clauses.size() && k < i + 3; ++k) {
    std::string_view const later = s_.clauses[k].view();
    // 到乙园蹲点一天，帮助修订常规制度: a deed of its own
    if (s_.is_term[k] || context_.institutions.at(later, 0).end > 0 || deeds_[k] ||
        !find_obligations(later, context_.draft.lexicon()).empty())
      break;
    // 每学期到乙校走一趟，帮助理顺管理，并给全体教师作一场讲座: what they come for is told before
    static Pattern const besides("^(?:并|同时|另|还|再)");
    if (k > i + 1 && besides.at(later) && says_what_for(s_.clauses[k - 1].view())) break;
    act.kinds = modalities_of(context_, later);
    // 选聘特级教师8名，到乙校驻校一学期: who goes and what for stand on both sides of the comma
    if (act.kinds.empty() && later.size() < 150 && act.text.size() < 150)
      act.kinds = modalities_of(context_, std::string(act.text) + std::string(later));
    if (!act.kinds.empty()) act.told_by = k;
  }
}

void Measures::find_flows(Act& act) {
  act.begin = act.plain.begin;
  if (act.succeeds) return;
  journeys_of_the_run(act);
  Words const& clause = s_.clauses[act.at];
  for (Journey const& journey : journeys_)
    if (clause.begin <= journey.at && journey.at < clause.end) {
      act.flows.push_back(journey.flow);
      act.places.push_back(journey.where);
    }
  static Pattern const each_other("^(?:双方|两校|两地|双方学校)[^,]{0,40}对方");
  // 两校各选15名学生到对方家庭体验: both ways, or none that is told
  bool const both_ways =
      act.flows.size() > 1 && act.flows[0].from == act.flows[1].to && act.flows[0].to == act.flows[1].from;
  if (each_other.in(act.text) && !both_ways) {
    act.flows.clear();
    act.places.clear();
  }
  // 甲校学生30名，由2名教师带队，赴乙校研学: what is done begins with those who go
  act.begin = act.plain.begin;
  act.told_before = !act.flows.empty() && act.at > 0 && !titled_ && own_title_.empty() && !made_here_ &&
                    act.places.front().of == act.plain.of && act.places.front().begin < act.plain.begin;
  for (std::size_t k = 0; k < act.at && act.told_before; ++k)
    if (s_.clauses[k].end > act.places.front().begin) {
      act.begin = s_.clauses[k].begin;
      break;
    }
  if (act.flows.empty() && says_who_before(act)) act.begin = without_lead(s_.clauses[0]).begin;
  if (topic_.of == act.plain.of && !topic_.empty() && topic_.begin < act.begin) act.begin = topic_.begin;
}

Deed Measures::deed_of(Act const& act) const {
  Deed deed{.what = act.plain, .title = telling_.statement.title, .subject = telling_.subject};
  if (act.at > 0) deed.before = s_.clauses[act.at - 1];
  if (act.at + 1 < s_.clauses.size()) deed.behind = s_.clauses[act.at + 1];
  return deed;
}

bool Measures::says_who_before(Act const& act) const {
  if (!deeds_[act.at] || act.at == 0 || act.at > 3 || titled_ || made_here_ || !own_title_.empty() || act.who.end > 0 ||
      s_.clauses[0].of != act.plain.of || act.plain.end - s_.clauses[0].begin >= 240)
    return false;
  std::string_view const first = without_lead(s_.clauses[0]).view();
  for (std::size_t k = 0; k < act.at; ++k)
    if (s_.is_term[k] || charges_only(s_.clauses[k])) return false;
  static Pattern const goes("[到赴去来入下驻派]|^[^,]{2,16}分");
  return context_.institutions.at(first, 0).end > 0 && goes.in(first);
}

void Measures::journeys_of_the_run(Act const& act) {
  if (run_end_ > act.at) return;
  // 乙校年级主任4人，每学期赴甲校跟岗: who they are may stand in a clause that is no act
  std::size_t first = act.at;
  while (first > run_end_ && !s_.is_term[first - 1] && s_.clauses[first - 1].of == act.plain.of &&
         !charges_only(s_.clauses[first - 1]))
    --first;
  std::size_t const begin = first < act.at ? s_.clauses[first].begin : act.plain.begin;
  run_end_ = act.at;
  while (run_end_ < s_.clauses.size() && s_.clauses[run_end_].of == act.plain.of && !s_.is_term[run_end_] &&
         (run_end_ == act.at || !charges_only(s_.clauses[run_end_])))
    ++run_end_;
  journeys_ = run_end_ == act.at ? std::vector<Journey>()
                                 : read_journeys(context_, Words(*act.plain.of, begin, s_.clauses[run_end_ - 1].end),
                                                 telling_.subject);
}

std::size_t Measures::act_end(std::size_t i, std::vector<Modality>& kinds) const {
  static Pattern const sends(
      "(?:选派|派出|派遣|派|组织|选送|抽调|安排|遴选|选聘|聘请|招募|选拔|推荐|邀请|请|联系)[^,]{0,40}(?:人|名|位|"
      "名师|教师|老师|骨干|学生|队伍?|团|"
      "代表|专家|"
      "干部|学校)$");
  static Pattern const goes("(?:到|赴|前往|往)[^,]{1,20}$");
  static Pattern const goes_on(
      "^(?:并|再)?(?:到|赴|前往|分赴|往|来|进|驻|常驻|开展|参加|参与|进行|编成|组成|围绕|示范|考察|学习|指导|承担|"
      "担任|从事|"
      "网上|线上|同|与|在)");
  std::size_t last = i;
  std::string_view const first_clause = without_lead(s_.clauses[i]).view();
  bool const only_sends = sends.in(first_clause) || (kinds.empty() && goes.in(first_clause));
  for (std::size_t k = i + 1; k < s_.clauses.size() && k < i + 3 && !s_.is_term[k] && !charges_only(s_.clauses[k]);
       ++k) {
    std::string_view const text = s_.clauses[k].view();
    // 派负责人各1名，上半年来校跟岗20天: when it is may stand between
    static Pattern const when(
        "^(?:于|在)?(?:[上下]半年|[春秋]季(?:学期)?|[上下]学期|寒假|暑假|寒暑假|每(?:学期|学年|年|月|周|季度|批|轮|"
        "次)|"
        "每?(?:周|星期)[一二三四五六日]|(?:19|20)\\d\\d年|\\d{1,2}月(?:份|[上中下]旬|底|初)?|[一二三四五六七八九十]{"
        "1,2}月(?:"
        "份|[上中下]旬|底|初)?|起|期间|分[一二两三四五]?[批轮次期]|轮流|集中)+");
    auto const lead = when.at(text);
    bool const by_time = only_sends && lead && goes_on.in(text.substr(lead->end()));
    if (!(goes_on.in(text) || by_time) || deeds_[k] || context_.institutions.at(text, 0).end > 0 ||
        !find_obligations(text, context_.draft.lexicon()).empty())
      break;
    std::vector<Modality> more = modalities_of(context_, text);
    // 遴选学生30名，9月起在甲校插班学习: who they are stands before
    if (more.empty() && only_sends && first_clause.size() < 150 && text.size() < 150)
      more = modalities_of(context_, std::string(first_clause) + std::string(text));
    bool const another = !more.empty() && !kinds.empty() && more.front() != kinds.front();
    if (another && !only_sends) break;
    if (only_sends && !more.empty()) {
      std::vector<Modality> first = more;
      first.insert(first.end(), kinds.begin(), kinds.end());
      kinds = std::move(first);
    }
    last = k;
    if (!more.empty()) break;
  }
  return last;
}

bool Measures::does_so_many(std::string_view text) {
  static Pattern const verb(
      "^(?:并|还|也|再|要|须|应|另|(?:每|隔)(?:个|两)?(?:学期|学年|年|月|周|人)|[\\p{Han}]{1,6}[后前]|各|至少|[学年期]"
      "末|年底|组织|"
      "(?:给|为|向|对)[^,、]{1,12}?)*"
      "(?:上|作|做|开|讲|听|评|写|交|带|办|搞|送|看|查|编|建|派|认|拜|举办|开展|举行|组织|承担|完成|撰写|指导|培养|"
      "培训|开设|录制|提交|参加|选派|执教|展示)"
      "(?:好|出|完|了)?[^,、]{0,14}?(?:\\d|[一二三两四五六七八九十百])[\\p{Han}\\d]{0,2}?(?:节|场|次|堂|期|篇|份|人|名|"
      "位|项|本|套|个|轮|门|对)");
  return verb.at(text).has_value();
}

}  // namespace bangfu::document::reader
