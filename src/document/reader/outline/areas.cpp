// SPDX-License-Identifier: BSL-1.0
// The headings under which something is to be done: fields of assistance, not parts of the paper.
#include <algorithm>

#include "document/reader/context.hpp"
#include "document/reader/learned/model.hpp"
#include "document/reader/learned/weights.hpp"
#include "document/reader/outline/areas.hpp"

namespace bangfu::document::reader {
namespace {

/// What tells whether a heading names a field: its words and those above it, how it is numbered, what stands below it.
Features features_of(Context const& context, std::size_t h, bool directly) {
  std::vector<Heading> const& headings = context.outline.headings;
  Heading const& head = headings[h];
  std::size_t constexpr longest = 16;
  std::string_view const title = head.title.view();
  bool const has_parts = h + 1 < headings.size() && headings[h + 1].parent == h;
  bool const is_part = head.parent != no_heading;
  std::string const style = std::to_string(static_cast<int>(head.style));
  Features f;
  f.pieces("title", title, 1, 3);
  f.add("length", std::min(characters(title), longest));
  f.add("style " + style);
  f.add("matter", static_cast<std::size_t>(head.matter));
  f.add("of item", head.of_item ? 1 : 0);
  f.add("labelled", head.labelled ? 1 : 0);
  f.add("directly", directly ? 1 : 0);
  f.add("items", std::min<std::size_t>(head.items, 2));
  f.add("parts", has_parts ? 1 : 0);
  f.add(std::string("parts and directly ") + (has_parts ? '1' : '0') + (directly ? '1' : '0'));
  f.add("is part", is_part ? 1 : 0);
  f.add("style, part, items " + style + (is_part ? '1' : '0') + (head.items > 0 ? '1' : '0'));
  if (is_part) {
    Heading const& parent = headings[head.parent];
    f.add("matter above", static_cast<std::size_t>(parent.matter));
    f.pieces("above", parent.title.view(), 2, 3);
  }
  f.add("always");
  return f;
}

/// Whether a heading names a field of assistance; asked once.
bool names_field(Context& context, std::size_t h, bool directly) {
  static Model const model(area_weights);
  // 做什么, 谁来管, 怎么算做得好: parts of the paper
  static Pattern const asks(
      "^(?:为什么.{0,6}|.{0,2}谁.{1,6}|要?(?:做|干|办|帮)些?什么|怎么(?:算|办|做|干|管|评|考核).{0,6}|.{0,3}什么(?:"
      "程度|样))$");
  return context.outline.headings[h].labelled && !asks.in(context.outline.headings[h].title.view()) &&
         holds(model, features_of(context, h, directly), context.outline.headings[h].title);
}

}  // namespace

bool names_part_of_paper(Heading const& heading, bool latin) {
  switch (heading.matter) {
    case SubjectMatter::aims:
    case SubjectMatter::purpose:
    case SubjectMatter::results:
    case SubjectMatter::eligibility:
    case SubjectMatter::selection:
    case SubjectMatter::closing:
    case SubjectMatter::contacts:
    case SubjectMatter::parties:
    case SubjectMatter::offices:
    case SubjectMatter::group:
    case SubjectMatter::terms:
    case SubjectMatter::schedule: return true;
    default: break;
  }
  // 要求, 培训对象, 2021年度计划: parts of a paper, no fields of assistance
  static std::string const of_which =
      "(?:严格|强化|加强|明确|压实|(?:19|20)\\d\\d(?:[—~-](?:19|20)?\\d\\d)?(?:学年|年)度?|主要|"
      "重点|具体|总体|本年度?|年度|今年|全年|本学年|"
      "本学期|当前|下一步|近期|后续|今后|人员|人手|财务|一年|三年|分年度?|逐[月周年项]|按["
      "月周]|分[月周]|工作|帮扶|帮带|"
      "支援|支持|结对|合作|协作|援助|互助|协同|共建|共同|双方|各方|两校|两园|三方|联合|联席会|预期|预计|拟|实施|"
      "推进|落实|有关|相关|成果|"
      "其他|其它|经费|资金|组织|目标|任务|的|与|和|及|、)*";
  static std::string const part =
      "(?:任务|内容|措施|事项|举措|要求|安排|目标|指标|保障|经费|资金|费用|花费|开支|待遇|运用金额|组织|领导|方式|形式|"
      "重点|时限|期限|成果|成效|"
      "效益|效果|职责|责任|分工|总则|权利|义务|约定|说明|备注|机构|违约|关系|清单|分解|领域|人选|名单|条件|架构|"
      "行动|路径|载体|考核|规定|"
      "考评|评价|奖惩|规则|管理办法|联合小组|工作小组|领导小组|专班|小组|人事|分担|工作|方案)";
  // 督导检查, 例会制度, 基本情况, 协议的生效与终止: how the paper is carried out, what it rests on, how things stand
  static std::string const running =
      "(?:宣传|报道|信息|基础|联系|联络|违约|报送|通报|档案|督导|督查|检查|监督|监测|调度|表彰|总结|奖励|评优|风险|"
      "防控|应急|处置|保密|"
      "知识产权|双方|各方|三方|我校|我园|成果|期满|考勤|请假|"
      "例会|联席会议|"
      "会议|协商|沟通|协调|运行|推进|激励|约束|退出|基本|学校|两校|现状|存在|需求|问题|协议|合同|变更|解除|生效|终止|"
      "续签|资金|经费|"
      "政策|编制|文件|法律|评鉴|行政|期程|责任|主体|项目|活动|学期|学年|月度|季度|周|计划|日常|过程|人员|工作|主要|"
      "帮扶|结对|合作|实施|"
      "(?:支教|选派|派出|挂职|交流|送教|帮扶|跟岗)(?:教师|人员|干部)|的|与|和|及|、)*";
  static std::string const run =
      "(?:报道|报送|制度|统筹|政策|档案|档案管理|调度|表彰|奖励|防控|处置|条款|知识产权|例会|"
      "例会制度|"
      "会议制度|项目管理|"
      "过程管理|日常管理|人员管理|资金管理|概况|简介|情况|分析|现状|问题|需求|变更|解除|生效|终止|续签|机制|使用|班子|"
      "主体|事宜|依据|沟通|联系|推广|资料|归属|验收|考勤管理|"
      "要点|规划|方法|办法|权利|义务|项目|活动|设计|总结|支援|教师管理|干部管理)";
  static Pattern const how_it_runs("^" + running + run + "$");
  static Pattern const of_the_paper(
      "^(?:" + of_which + part + "(?:要求|安排|保障|职责|机制|待遇|考核|考评|分解|分担|清单|落实)?(?:[与和及、]" +
      of_which + part +
      ")*|"
      "[\\p{Han}]{2,4}(?:时间|范围|对象|地点|期程|思路|小组)|(?:帮扶|工作|派驻|专家)团队|"
      // 支教教师的任务; 派出、受援学校的职责
      "[\\p{Han}、]{2,14}的(?:工作)?(?:任务|职责|义务|责任)|"
      "注意事项|提高(?:思想)?认识|加强(?:组织)?领导|加强宣传|强化(?:组织)?(?:领导|保障)|"
      // 八项举措, 人与钱, 帮什么
      ".{0,8}(?:内容|事项|举措|措施|要求|节点|部署|打算|路线图?|做法|约定|清单|步骤|纪律|违约责任|争议解决|"
      "政策支持|"
      "(?:组织|工作|帮扶|项目)实施|(?:运行|工作|保障|协调|沟通|激励)机制|组织与管理)|"
      ".{0,2}(?:什么|哪|谁|怎么|如何).{0,6}|[一二三四五六七八九十两几\\d]{1,2}(?:项|大|件|条|点)(?:具体|重点|主要)?"
      "(?:规定|约定|纪律|说明|任务|行动|工程|举措|措施|实事|事情?|要求|内容|工作|规矩|.{1,6}的事)|约好的事|管.{0,3}的.{"
      "0,2}人|.{0,6}(?:希望|力争|争取|要|能)(?:达到|做到|实现)|"
      "(?:分年度|分阶段|分步).{0,4}|"
      "(?:人|钱|财|物|账|规矩|吃住|手续|时间|保险)(?:(?:[、和与及,]|跟)(?:人|钱|财|物|账|规矩|吃住|手续|时间|保险))+|"
      ".{0,6}(?:办|做|干|抓)(?:好|成|哪些|什么|的|下的).{0,6}事情?|[按逐分][月周年].{0,3}事|谁.{1,4}|有人管|怎么.{1,4}|"
      "吃住行|钱.{0,6}|"
      ".{0,6}(?:达到|做到|办到|完成|拿到|见到|看到)的.{1,4}|.{0,8}(?:做下|办下|干下)的|"
      "(?:培训|学习|活动|参加|参训|研修|参与)(?:内容|方式|对象|时间|地点|人员|形式|目标|安排|主题)|.*年.*计划|.*的话)"
      "(?:\\([^()]*\\))?$");
  static Pattern const of_an_english_paper(
      "^(?i:(?:general |financial |key |main |joint |our |the )?(?:terms(?: and conditions)?|duties|costs?|money|"
      "governance|activities|tasks|measures|requirements|targets|goals|aims|objectives|arrangements|funding|finance|"
      "budget|organi[sz]ation|responsibilities|schedule|general|miscellaneous|provisions|scope|obligations)|"
      // how the paper is carried out
      "(?:[a-z]+ (?:and )?){0,2}(?:management|oversight|monitoring|supervision|reporting|evaluation|coordination|"
      "reviews?|duration|signatures?)|"
      "(?:what|how|who|when|where|which|why) .*)$");
  if (latin) return of_an_english_paper.in(heading.title.view());
  // 严格考核，强化管理: as its first half
  std::string_view title = heading.title.view();
  title = title.substr(0, title.find(','));
  static Pattern const rest("^其[他它](?:事项)?$");
  static Pattern const of_its_own("^成效$");
  // 机制, 活动 alone may head a field
  if (characters(title) >= 4 && how_it_runs.in(title)) return true;
  return (of_the_paper.in(title) && !of_its_own.in(title)) ||
         (rest.in(heading.title.view()) && heading.parent == no_heading);
}

Area area_of(Context& context, std::size_t heading) {
  Outline& outline = context.outline;
  for (std::size_t h = heading; h != no_heading; h = outline.headings[h].parent) {
    Heading& head = outline.headings[h];
    if (head.area == Heading::no_area) continue;
    if (head.area == Heading::not_asked && !names_field(context, h, h == heading)) {
      head.area = Heading::no_area;
      continue;
    }
    if (head.area < 0) {
      std::string_view const code = [&]() -> std::string_view {
        std::vector<Lexicon::Found> const found = context.draft.lexicon().find("area", head.title.view());
        return found.empty() ? std::string_view("other") : found.front().code;
      }();
      static Pattern const remark("\\((?:以下|下称|下简称|简称|以下简称)[^()]*\\)$");
      Words title = head.title;
      if (auto const m = remark.find(title.view())) title = title.part(0, m->begin()).trimmed();
      AreaSection section{.area = Area(code), .number = {}, .title = context.draft.text(title)};
      std::size_t const at = head.whole.view().find(head.number);
      section.number =
          at == std::string_view::npos ? head.number : head.whole.part(at, at + head.number.size()).original();
      context.plan().areas.push_back(std::move(section));
      head.area = static_cast<int>(context.plan().areas.size()) - 1;
      context.draft.from(pointer("areas", context.plan().areas.size() - 1), head.whole);
    }
    return context.plan().areas[static_cast<std::size_t>(head.area)].area;
  }
  return {};
}

}  // namespace bangfu::document::reader
