// SPDX-License-Identifier: BSL-1.0
// The headings under which something is to be done: fields of assistance, not parts of the paper.
#include "context.hpp"

namespace bangfu::document::reader {
namespace {

bool of_an_english_paper(std::string_view title) {
  static Pattern const words(
      "^(?i:(?:general |financial |key |main |joint |our |the )?(?:terms(?: and conditions)?|duties|costs?|money|"
      "governance|activities|tasks|measures|requirements|targets|goals|aims|objectives|arrangements|funding|finance|"
      "budget|organi[sz]ation|responsibilities|schedule|general|miscellaneous|provisions|scope|obligations))$");
  return words.in(title);
}

/// Whether a matter is none under which something is to be done.
bool names_no_field(SubjectMatter matter) {
  switch (matter) {
    case SubjectMatter::aims:
    case SubjectMatter::purpose:
    case SubjectMatter::results:
    case SubjectMatter::eligibility:
    case SubjectMatter::selection:
    case SubjectMatter::closing:
    case SubjectMatter::contacts:
    case SubjectMatter::parties:
    case SubjectMatter::offices:
    case SubjectMatter::schedule: return true;
    default: return false;
  }
}

/// Whether the way a heading is numbered makes it one of the parts of the body: not an item of a list, and not a part that
/// has parts of its own.
bool heads_a_part(Context const& context, std::size_t h) {
  Heading const& head = context.outline.headings[h];
  if (context.latin() || head.of_item) return true;
  switch (head.style) {
    // 1. 干部帮扶 at the top of a document's numbering, or over items of its own
    case LabelStyle::arabic: return head.parent == no_heading || head.items > 0;
    case LabelStyle::part:
      return h + 1 >= context.outline.headings.size() || context.outline.headings[h + 1].parent != h;
    case LabelStyle::latin:
    case LabelStyle::circled:
    case LabelStyle::arabic_half: return false;
    default: return true;
  }
}

}  // namespace

bool names_part_of_paper(std::string_view title) {
  static Pattern const words_of_papers(
      "^(?:主要|重点|具体|总体|本年度?|年度|今年|全年|本学年|本学期|工作|帮扶|帮带|支援|支持|结对|合作|协作|援助|互助|"
      "共同|双方|各方|两校|联席会|联合|预期|预计|拟|实施|有关|相关|成果|其他|经费|资金|组织|的|与|和|及)*(?:任务|内容|"
      "措施|事项|举措|要求|安排|目标|指标|保障|经费|资金|费用|运用金额|组织|领导|方式|形式|重点|领域|清单|时限|期限|"
      "成果|效益|效果|职责|责任|分工|总则|权利|义务|约定|说明|备注|机构|违约|关系|分解|分担|开支|人事|架构|小组)(?:["
      "与和及]?(?:要求|安排|保障|职责|机制|待遇|考核|考评|清单|分解|分担|落实))?(?:\\([^()]*\\))?$|^(?:双方|各方|三方)("
      "?:的)?权利[与和及]?义务$");
  static Pattern const other(
      "^(?:注意事项|提高(?:思想)?认识|加强(?:组织)?领导|加强宣传|强化(?:组织)?(?:领导|保障)|"
      ".{0,6}(?:办|做|干|抓)(?:好|成|哪些|什么|的).{0,6}事情?|谁.{1,4}|怎么.{1,4}|吃住行|钱.{0,6}|"
      "(?:培训|学习|活动|参加|参训|研修|参与)(?:内容|方式|对象|时间|地点|人员|形式|目标|安排|主题)|.*年.*计划|.*的话|"
      "有人管|本年度工作|预期成效)"
      "(?:\\([^()]*\\))?$");
  return words_of_papers.in(title) || other.in(title);
}

Area area_of(Context& context, std::size_t heading) {
  Outline& outline = context.outline;
  for (std::size_t h = heading; h != no_heading; h = outline.headings[h].parent) {
    Heading& head = outline.headings[h];
    if (!head.labelled) continue;
    if (!heads_a_part(context, h)) continue;
    if (names_no_field(head.matter)) return {};
    if (context.latin() && of_an_english_paper(head.title.view())) return {};
    static Pattern const rest("^其[他它](?:事项)?$");
    bool const the_rest = rest.in(head.title.view()) && head.parent == no_heading;
    if (!context.latin() && (the_rest || names_part_of_paper(head.title.view()))) return {};
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
