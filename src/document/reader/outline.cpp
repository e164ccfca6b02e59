// SPDX-License-Identifier: BSL-1.0
#include "outline.hpp"

#include <algorithm>

#include "pattern.hpp"
#include "spotting.hpp"

namespace bangfu::document::reader {
namespace {

struct Matter {
  SubjectMatter matter;
  Pattern pattern;
};
Matter const matters[] = {
    {SubjectMatter::provisions, Pattern("^预期")},
    {SubjectMatter::results,
     Pattern("回顾|回望|回眸|家底|底子|小结$|的账$|做到的$|做成的$|[做干办]得(?:怎么样|如何)|[做干办](?:了什么|了哪些)|"
             "主要成绩|工作成绩|帮扶成绩|(?:往期|首期|一期|首轮|上期|前[一两]?[轮期届年]度?|上一?[轮期届]|上一年度|"
             "往年|近年)[^,]{0,18}(?:"
             "成果|成效|情况|成绩|实效|[做办干][了下成])|previous "
             "agreement|现有基础|合作历史|合作基础|成绩单|已(?:开展|完成)(?:的)?工作|完成情况|工作成效|^成效回顾|"
             "主要成效|取得(?:的)?成效|工作总结$|上年度|^(?:过去|上)"
             "[一]?年|(?:去年|上学年|上一?年度?|上学期|上一?轮|前期|已取得|阶段性|既有|已有|去年度)[^,]{0,8}(?:成效|"
             "成果|成绩|情况|工作|进展|基础)|"
             "^(?:工作|帮扶|合作|前期)?(?:基础|进展)$|[Rr]esults (?:of|so)|^results$|achievements|so far|track "
             "record|^record|^what (?:was|has been|the (?:first|last|previous) [a-z ]+ "
             "(?:brought|left|did|gave))|looking back|last round|to "
             "date|[Ll]ast year")},
    {SubjectMatter::lessons, Pattern("课程表|课表|授课安排|授课时间|上课安排|排课|公开课$|示范课安排|(?:送教|支教|走教|"
                                     "讲学)课程|[Tt]imetable|^[Ll]essons$")},
    {SubjectMatter::purpose, Pattern("指导思想|工作原则|基本原则|^原则|^目的|^总体思路|^背景|^意义|缘起|缘由|由来|^"
                                     "前言|^引言|[Pp]urpose|[Gg]uiding|[Pp]rinciples")},
    {SubjectMatter::offices,
     Pattern("谁来管|谁负责|负责部门|部门分工|责任分工|^分工|责任部门|责任单位|^责任$|[Rr]esponsib|[Dd]ivision of")},
    {SubjectMatter::contacts, Pattern("^找谁|联系人|联络|联系方式|[Cc]ontact")},
    {SubjectMatter::group, Pattern("组织领导|领导小组|工作小组|联合小组|工作专班|^理事会|^委员会|组织机构|组织保障|^"
                                   "组织$|[Ss]teering|[Ll]eading group|^(?:working|project|management|joint) "
                                   "(?:team|group|committee|board)|^committee|"
                                   "^people$|[Oo]rgani[sz]ation")},
    {SubjectMatter::eligibility, Pattern("选派条件|(?:教师|人员)?条件$|资格|[Ee]ligib")},
    {SubjectMatter::selection, Pattern("程序|^人选$|选派办法|选拔|遴选|[Ss]election|^[Ss]teps")},
    {SubjectMatter::parties, Pattern("^(?:帮扶|合作|协议|工作|结对)?(?:期限|周期|时间)$")},
    {SubjectMatter::schedule, Pattern("日程|行事历|逐[周月]|按[周月季]|什么时候|^何时|分季度|分月|时间安排|进度|"
                                      "工作安排$|活动安排$|每月安排|时间表|实施步骤|步骤|阶段|"
                                      "计划表|月历|周历|流程|活动时间|^安排$|[Ss]chedule|[Cc]alendar|[Tt]ime ?plan")},
    {SubjectMatter::terms, Pattern("待遇|花销|花费|开销|开支|^钱|谁出钱|经费|费用|资金保障|保障|考核|评价|考评|评估|"
                                   "结业|奖惩|^保险|^纪律|条件与待遇|"
                                   "[Cc]osts?|\\bmoney\\b|financ|budget|recognition|rewards|[Tt]erms|[Ff]unding|[Ee]"
                                   "xpenses|[Aa]ppraisal|[Ii]nsurance|who pays|^payments?|^conditions")},
    {SubjectMatter::aims,
     Pattern("办成什么|做成什么|成什么样|做到什么|(?:达到|看到|做到)的(?:样子|数|程度|效果)|"
             "看效果$|目标|总体要求|指标|岗位|名额|名单|培训对象|[Qq]"
             "uotas|[Tt]argets|indicators|outcomes|"
             "[Aa]ims|[Gg]oals|[Oo]bjectives|success measures|expected results|marks to reach|what we want|milestones|"
             "success criteria|key performance")},
    {SubjectMatter::parties,
     Pattern(
         "期限$|周期$|有效期|帮扶时间|我们是谁|管多久|多长时间|结对关系|结对范围|结对安排|结对学校|结对名单|"
         "联盟构成|^范围|对口关系|[Pp]airs|[Pp]arties|^who (?:takes part|we are|is who)|^background|^introduction")},
    {SubjectMatter::closing, Pattern("附则|其他事项|其它事项|[Mm]iscellaneous")},
};

Pattern const title_word(
    "(?:方案|计划|规划|协议书?|通知|通报|意见|办法|安排表?|一览表|清单|分工表|要点|名单|约定|细则|课程表|计划书|计划单|"
    "活动卡|周历|月历|公告|报告|备忘录|合同|章程|表|计画|制度|纪要|总结|安排|书|备忘|盟约|纲要|章程|说明|规程|公约|"
    "意向|简章|名册|历|卡|须知|指引|时刻表|任务单|安排单|行动|合作点)(?:\\([^()]{1,24}\\))?$");
Pattern const not_title("[。;!?]$|^(?:根据|为|附件|附表|甲方|乙方|各)|:$");
Pattern const file_head("文件$");
Pattern const addressees("^(?:各|[\\p{Han}、,]{0,40}各)[^。]{2,60}:$|^[Tt]o .{3,60}:$");
Pattern const period_line("^\\([^()]*(?:19|20)\\d\\d[^()]*\\)$");
Pattern const label_start(
    "^(?:支援|受援|帮扶|受助|甲方|乙方|丙方|编制|统筹|承担|龙头|成员|捐助|计划期限|Supporting|Recipient|Party)");

/// A title that an item bears before its text: 名师讲学。… or 教学：…
Pattern const own_title(
    "^((?:“[^”]{1,16}”)?[^,。;:()<>《》\\d“”]{2,16}(?:“[^”]{1,10}”[^,。;:]{0,10})?)(?:\\([^()]{1,14}\\))?(?:[。:]) "
    "?(.+)$");
Pattern const no_title(
    "每(?:月|周|年|学期|学年|季)|[一二三四五六七八九十两\\d](?:次|名|人|节|场|项)|^(?:实施|坚持|甲方|乙方|双方|一是|"
    "首先|第一|鼓励|提倡|自|由|在|每|各|本|为)|(?:不少于|负责|承担)|^(?:组长|副组长|"
    "成员|联系人|说明|备注|注|依据)");

/// No comma, or one between two halves: 强化组织领导,压实工作责任.
bool halves(std::string_view rest) {
  static Pattern const two("^[\\p{Han}“”、]{3,14},[\\p{Han}“”、]{3,14}$");
  return rest.find(',') == std::string_view::npos || two.whole(rest).has_value();
}

/// An English heading: a few words that are no sentence.
bool english_heading(std::string_view rest) {
  static Pattern const words(
      "^[A-Z][A-Za-z'’/&-]*(?:,? (?:[A-Za-z][A-Za-z'’/&-]*|&|\\d{4}|–|-)){0,7}(?: \\([^()]{4,24}\\))?:?$");
  static Pattern const sentence(
      "\\b(?:shall|must|will|may|is|are|sends?|provides?|gives?|receives?|holds?|visits?|has|have|pays?|should|intends?"
      "|trains?)\\b");
  return rest.size() <= 70 && words.in(rest) && !sentence.in(rest);
}

bool pure_heading(std::string_view rest, LabelStyle style, bool latin) {
  if (rest.empty() || rest.size() > 120) return false;
  if (latin) return english_heading(rest);
  // 一、教师交流：, （一）管理共进。: a heading with a mark behind
  static Pattern const marked("^([\\p{Han}“”、]{2,12})[:。]$");
  bool const outer = style == LabelStyle::chinese || style == LabelStyle::part || style == LabelStyle::chapter;
  if (auto const m = marked.whole(rest); m && outer) rest = rest.substr(0, m->end(1));
  // 本协议一式两份。: a clause, however short
  static Pattern const clause("^本(?:协议|方案|计划|办法|细则|章程|约定|合同|备忘录)");
  if (clause.in(rest)) return false;
  char32_t const last = last_character(rest);
  if (last == 0x3002 || last == ';' || last == ',' || last == ':' || last == 0x3001) return false;
  std::size_t const length = characters(rest);
  if (rest.find("。") != std::string_view::npos || rest.find(';') != std::string_view::npos) return false;
  switch (style) {
    case LabelStyle::part:
    case LabelStyle::chapter:
    case LabelStyle::section:
    case LabelStyle::article:
    case LabelStyle::chinese:
    case LabelStyle::roman: return length <= 30 && rest.find(':') == std::string_view::npos && halves(rest);
    case LabelStyle::chinese_paren: return length <= 26 && rest.find(':') == std::string_view::npos;
    case LabelStyle::arabic:
    case LabelStyle::arabic_paren:
    case LabelStyle::dotted:
    case LabelStyle::latin:
      return length <= 14 && rest.find(',') == std::string_view::npos && rest.find(':') == std::string_view::npos;
    default: return false;
  }
}

/// Whether a paragraph close by has a label of the same style and a title of its own, too.
bool in_a_series(std::vector<Item> const& items, std::size_t at, LabelStyle style) {
  auto const like = [&](std::size_t k) {
    Passage const* const p = k < items.size() ? std::get_if<Passage>(&items[k]) : nullptr;
    if (p == nullptr) return false;
    std::string const& text = p->words.text();
    auto const label = read_label(text);
    if (!label || label->value.style != style) return false;
    auto const titled = own_title.whole(std::string_view(text).substr(label->span.end()));
    return titled && !no_title.in((*titled)[1]);
  };
  // The next items; a page may have broken what stands between.
  for (std::size_t k = 1; k <= 4; ++k)
    if (like(at + k) || (at >= k && like(at - k))) return true;
  return false;
}

bool area_style(LabelStyle style) {
  switch (style) {
    case LabelStyle::part:
    case LabelStyle::chapter:
    case LabelStyle::article:
    case LabelStyle::chinese:
    case LabelStyle::chinese_paren:
    case LabelStyle::roman:
    case LabelStyle::arabic_paren:
    case LabelStyle::section: return true;
    default: return false;
  }
}

/// The lines of an English title among the first of a document. @returns the last of them
std::size_t english_title(std::vector<Item> const& items, std::vector<Words>& title) {
  static Pattern const says(
      "(?i)\\b(?:notice|plan|agreement|programme?|scheme|schedule|memorandum|calendar|charter|partnership|twinning|"
      "pact|"
      "timetable|compact|arrangements?|action sheet|proposal|work ?plan|helps|supports|year|letter of "
      "intent|protocol)\\b");
  static Pattern const no_line_of_it(
      "(?i)^(?:ref|no|date|to|from|between|under|this|in this|the |we )\\b|[.;:]$|^\\(|^[A-Z]{2,8}[/-]\\d");
  static Pattern const office(
      "^[A-Z][A-Z &,'-]+$|(?:Bureau|Office|Department|Ministry|Authority|Council|Unit|Board|Headquarters)(?: of "
      "[A-Za-z ]+)?$|"
      " - Office of ");
  auto const text = [&](std::size_t k) -> std::string_view {
    Passage const* const p = k < items.size() ? std::get_if<Passage>(&items[k]) : nullptr;
    return p == nullptr ? std::string_view() : std::string_view(p->words.text());
  };
  std::size_t const end = std::min<std::size_t>(items.size(), 5);
  std::size_t at = 0;
  // Past the letterhead, where a line below it says what the document is
  for (std::size_t k = 0; k < end && !text(k).empty() && text(k).size() < 160; ++k) {
    static Pattern const shouted(
        "^[^a-z]*(?:PLAN|AGREEMENT|PROGRAMME|SCHEME|MEMORANDUM|CHARTER|NOTICE|TIMETABLE|CALENDAR)[^a-z]*$");
    bool const letterhead = office.in(text(k)) && !shouted.in(text(k));
    if (k > 0 && text(k).back() == '.') break;
    if (letterhead || no_line_of_it.in(text(k))) continue;
    bool const better = says.in(text(k)) && !says.in(text(at));
    if (k == 0 || office.in(text(at)) || (better && k <= at + 1 && office.in(text(at)))) {
      at = k;
      if (says.in(text(k))) break;
    }
  }
  if (text(at).empty()) return 0;
  title = {Words(std::get<Passage>(items[at]).words)};
  // What belongs to it on the next line
  while (at + 1 < end) {
    std::string_view const next = text(at + 1);
    Passage const* const p = std::get_if<Passage>(&items[at + 1]);
    if (p == nullptr || p->after_gap || next.empty() || next.size() > 120 || no_line_of_it.in(next) || office.in(next))
      break;
    bool const open = text(at).back() == ',' || text(at).back() == '-' ||
                      Pattern("\\b(?:of|for|and|to|with|the|in|at|by)$").in(text(at));
    if (!open && !(says.in(next) && !says.in(text(at)))) break;
    title.emplace_back(p->words);
    ++at;
  }
  return at;
}

/// Labels that begin with a word, or count with other characters: 任务1, 举措一：, 壹、, 甲、, COMPONENT 1:, "2 Staff".
struct WordLabel {
  std::string number;
  LabelStyle style;
  std::size_t end;
};
std::optional<WordLabel> word_label(std::string_view text, bool latin) {
  // 一、五年总账: no list of numbers
  static Pattern const before_years("^([一二三四五六七八九十]{1,3})、[一二两三四五六七八九十]年[\\p{Han}]{2,10}$");
  static Pattern const numeral_alone("^([一二三四五六七八九十]{1,3}) [\\p{Han}、“”]{2,14}$");
  static Pattern const capitals("^(\\(?[壹贰叁肆伍陆柒捌玖拾〇]\\)?)(?:[、.:] ?| )");
  static Pattern const stems("^([甲乙丙丁戊己庚辛])(?:[、.] ?| )");
  static Pattern const english(
      "^((?i:component|section|part|strand|theme|pillar|phase|area|chapter|heading|schedule|action|goal|objective|"
      "workstream|stream|track|clause|"
      "unit|point|measure|module|domain|focus|priority|field) "
      "(?:\\d{1,2}|[A-Z]|[IVX]{1,4}))(?:[:.] ?| [-–—] ?| )[A-Z]");
  static Pattern const bare_number("^(\\d{1,2}) [A-Z][A-Za-z]+(?:,? (?:[A-Za-z]+)){0,4}$");
  static Pattern const counted("[\\d一二三四五六七八九十]");
  if (latin) {
    if (auto const m = english.at(text)) return WordLabel{std::string((*m)[1]), LabelStyle::section, m->end() - 1};
    if (auto const m = bare_number.at(text)) return WordLabel{std::string((*m)[1]), LabelStyle::article, m->end(1)};
    return std::nullopt;
  }
  if (auto const m = worded_label().at(text); m && counted.in((*m)[1]))
    return WordLabel{std::string((*m)[1]), LabelStyle::section, m->end()};
  // 【事项一】焊接专业帮带
  static Pattern const in_brackets(
      "^[【〖〔\\[]((?:任务|举措|行动|工程|板块|模块|专题|项目|措施|单元|事项|条目|合作|内容)[一二三四五六七八九十\\d]{"
      "1,3})"
      "[】〗〕\\]] ?");
  if (auto const m = in_brackets.at(text); m && m->end() < text.size())
    return WordLabel{std::string((*m)[1]), LabelStyle::section, m->end()};
  // 第二节 课堂提质: a section, and no lesson of a day
  static Pattern const section("^(第[一二三四五六七八九十]{1,3}节) [\\p{Han}、“”]{3,16}$");
  if (auto const m = section.whole(text)) return WordLabel{std::string((*m)[1]), LabelStyle::section, m->end(1) + 1};
  if (auto const m = before_years.whole(text))
    return WordLabel{std::string((*m)[1]), LabelStyle::chinese, m->end(1) + 3};
  if (auto const m = numeral_alone.whole(text))
    return WordLabel{std::string((*m)[1]), LabelStyle::chinese, m->end(1) + 1};
  if (auto const m = capitals.at(text)) return WordLabel{std::string((*m)[1]), LabelStyle::part, m->end()};
  // 甲、 may stand below 第二章
  static Pattern const party("^[甲乙丙丁戊己庚辛] (?:方|校|园)");
  if (auto const m = stems.at(text); m && !party.at(text))
    return WordLabel{std::string((*m)[1]), LabelStyle::roman, m->end()};
  return std::nullopt;
}

}  // namespace

SubjectMatter matter_of(std::string_view title) {
  // TARGETS as Targets
  std::string lower(title);
  for (char& c : lower)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  for (Matter const& m : matters)
    if (m.pattern.in(lower)) return m.matter;
  return SubjectMatter::provisions;
}

bool is_number_line(std::string_view line) {
  static Pattern const number_line(
      "^(?:[\\p{Han}]{1,16}(?:〔|\\(|\\[)(?:\\d{4}|\\d{2}[xX×]{2})(?:〕|\\)|\\])(?:第)?[\\dxX×]{1,5}号|.{0,30}\\bNo\\. "
      "?\\d+.{0,12}(?:〔\\d{4}〕)?)$");
  return number_line.in(line);
}

Outline outline_of(Layouted const& layout) {
  Outline out;
  out.layout = &layout;
  std::vector<Item> const& items = layout.items;

  // A letter or mail: its subject line is the title.
  std::size_t body = 0;
  static Pattern const subject_line("^(?:主题|标题|事由|Subject|Re|SUBJECT|RE): ?(.{4,120})$");
  static Pattern const head_line(
      "^(?:发件人|收件人|抄送|日期|主题|标题|发送时间|事由|From|To|Cc|Date|Subject|Sent|FROM|TO|DATE|SUBJECT|Re|RE)[:"
      "：]");
  for (std::size_t i = 0; i < items.size() && i < 8; ++i) {
    Passage const* const p = std::get_if<Passage>(&items[i]);
    if (p == nullptr || !head_line.in(p->words.text())) break;
    if (auto const m = subject_line.whole(p->words.text())) {
      out.title_parts = {Words(p->words).part(m->begin(1), m->end(1))};
      out.front.push_back(i);
    }
  }
  // The title: the first lines that read like one.
  for (std::size_t i = 0; out.title_parts.empty() && i < items.size() && i < 10; ++i) {
    Passage const* const p = std::get_if<Passage>(&items[i]);
    if (p == nullptr) break;
    std::string const& text = p->words.text();
    if (text.size() > 260) break;
    if (p->title || (title_word.in(text) && !not_title.in(text) && !is_number_line(text) && !file_head.in(text)) ||
        (layout.latin && i == 0 && text.size() < 200 && !is_number_line(text))) {
      // Lines before it that belong to it
      std::size_t first = i;
      while (first > 0) {
        Passage const* const before = std::get_if<Passage>(&items[first - 1]);
        std::string const& b = before->words.text();
        bool const goes_on = !is_number_line(b) && !file_head.in(b) && !not_title.in(b) && !title_word.in(b) &&
                             !period_line.in(b) && b.size() > 12 && !label_start.in(b) && !p->title;
        // An office alone above a notice is its letterhead, not a part of the title.
        static Pattern const letterhead("^[\\p{Han}]{2,16}(?:局|厅|委|委员会|部|指挥部|政府|办公室|处)$");
        static Pattern const notice("通知|意见|函");
        if (std::get_if<Passage>(&items[first])->after_gap || !goes_on) break;
        // 某某办公室 above 甲校与乙校…计划书, which names those it speaks of
        bool const names_its_own = !layout.latin && [&] {
          std::vector<NamePlace> const named = spot_names(text);
          return !named.empty() && named.front().begin == 0;
        }();
        if (letterhead.in(b) && ((notice.in(text) && text.find("关于") != 0) || names_its_own)) break;
        --first;
      }
      for (std::size_t k = first; k <= i; ++k) out.title_parts.emplace_back(std::get<Passage>(items[k]).words);
      // English titles stand below letterhead and number, and may take several lines.
      if (layout.latin && i == 0) i = english_title(items, out.title_parts);
      // 课程表, 附件: a longer title follows
      if (!layout.latin && characters(text) <= 5 && i + 1 < items.size())
        if (Passage const* const next = std::get_if<Passage>(&items[i + 1]);
            next != nullptr && title_word.in(next->words.text()) && !not_title.in(next->words.text()) &&
            next->words.text().size() < 200) {
          out.title_parts = {Words(next->words)};
          ++i;
        }
      body = i + 1;
      for (std::size_t k = 0; k < body; ++k) out.front.push_back(k);
      break;
    }
    if (i > 5) break;
  }
  if (out.title_parts.empty() && !items.empty()) {
    if (Passage const* const p = std::get_if<Passage>(&items[0]); p != nullptr && p->words.text().size() < 120) {
      out.title_parts.emplace_back(p->words);
      out.front.push_back(0);
      body = 1;
    }
  }
  while (body < items.size()) {
    Passage const* const p = std::get_if<Passage>(&items[body]);
    if (p == nullptr) break;
    std::string const& text = p->words.text();
    if (!(is_number_line(text) || period_line.in(text) || addressees.in(text))) break;
    out.front.push_back(body++);
  }
  if (!out.title_parts.empty()) out.title = out.title_parts.back();

  // The body.
  std::vector<std::size_t> open;  // headings, from the outermost
  std::vector<LabelStyle> styles;
  auto const close_to = [&](LabelStyle style) {
    auto const at = std::find(styles.begin(), styles.end(), style);
    if (at == styles.end()) return;
    auto const keep = at - styles.begin();
    styles.resize(static_cast<std::size_t>(keep));
    open.resize(static_cast<std::size_t>(keep));
  };
  // 2.1.1 stands below 2.1, and 2.2 does not
  auto const close_dotted = [&](std::string const& number) {
    while (!styles.empty() && styles.back() == LabelStyle::dotted &&
           number.rfind(out.headings[open.back()].number + ".", 0) != 0) {
      styles.pop_back();
      open.pop_back();
    }
  };
  auto const innermost = [&] { return open.empty() ? no_heading : open.back(); };
  auto const add_heading = [&](Words whole, Words title, std::string number, LabelStyle style, bool labelled) {
    Heading h{.whole = whole,
              .title = title.trimmed(":。"),
              .number = std::move(number),
              .style = style,
              .labelled = labelled};
    // What was reached is no part of what follows it
    if (labelled && !open.empty() && !out.headings[open.back()].labelled &&
        out.headings[open.back()].matter == SubjectMatter::results) {
      open.pop_back();
      styles.pop_back();
    }
    h.parent = innermost();
    h.matter = matter_of(h.title.view());
    // What stands under headings below 分工 is work, and not only who does it
    if (h.matter == SubjectMatter::provisions && h.parent != no_heading &&
        out.headings[h.parent].matter != SubjectMatter::offices)
      h.matter = out.headings[h.parent].matter;
    out.headings.push_back(std::move(h));
    open.push_back(out.headings.size() - 1);
    styles.push_back(style);
  };
  for (std::size_t i = body; i < items.size(); ++i) {
    if (Grid const* const grid = std::get_if<Grid>(&items[i])) {
      Words caption;
      if (i > 0)
        if (Passage const* const before = std::get_if<Passage>(&items[i - 1]);
            before != nullptr && before->words.text().size() < 200)
          caption = Words(before->words);
      out.grids.push_back({.grid = grid, .heading = innermost(), .item = i, .caption = caption});
      continue;
    }
    auto const& p = std::get<Passage>(items[i]);
    // Arrows and strokes for bullets
    static Pattern const arrow("^(?:(?:>{1,3}|»|→|➜|☞|✓|✔|—|–|\\*|·|•|●|▪|◦|➢|➤) ?|-{1,2} )");
    Words all(p.words);
    if (auto const m = arrow.at(all.view()); m && m->end() < all.size()) all = all.part(m->end(), all.size()).trimmed();
    std::string_view const text = all.view();
    static Pattern const attachment("^(?:附件|附表|附录|Annex|Appendix) ?[\\d一二三四五六七八九十]*[:：]? ?");
    if (auto const m = attachment.at(text); m && m->end() + 90 > text.size() && last_character(text) != 0x3002) {
      // A new part of the document, or the list of such parts
      open.clear();
      styles.clear();
      out.statements.push_back({.words = all, .whole = all, .heading = no_heading, .item = i});
      continue;
    }
    static Pattern const bracketed("^[【〖]([^】〗]{1,16})[】〗] ?(.*)$");
    std::optional<Piece<Label>> label;
    if (!p.numbering.empty())
      if (auto const automatic = parse_label(p.numbering)) label = automatic.value();
    std::size_t rest_at = 0;
    if (!label) {
      label = read_label(text);
      if (label) rest_at = label->span.end();
      // 壹、 stands above 一、
      static Pattern const formal("^[壹贰叁肆伍陆柒捌玖拾]");
      if (label && label->value.style == LabelStyle::chinese && formal.at(text)) label->value.style = LabelStyle::part;
      static Pattern const number_before_date("^(\\d{1,2})[.．、](?:(?:19|20)\\d\\d年|\\d{1,2}月\\d{0,2})");
      if (auto const m = number_before_date.at(text); m && !label) {
        label.emplace();
        label->value.style = LabelStyle::arabic;
        label->value.number = std::string((*m)[1]);
        rest_at = m->end(1) + character_at(text, m->end(1)).second;  // the mark may be wide: 4、4月
      }
    } else {
      rest_at = 0;
    }
    // 1.4 人员进修: the blank, which folding drops, tells that 1.4 counts no 人
    if (!label && !layout.latin && !p.parts.empty() && all.begin == 0) {
      static Pattern const decimal("^[ \\t]*(\\d{1,2}\\.\\d{1,2})[ \\t　]+[^\\d ]");
      std::string_view const raw = all.of->source()[p.parts.front()];
      if (auto const m = decimal.at(raw)) {
        auto const number = parse_label((*m)[1]);
        if (number && text.substr(0, (*m)[1].size()) == (*m)[1]) {
          label = number.value();
          rest_at = (*m)[1].size();
        }
      }
    }
    // 2 行动清单 over 2.1: a part, though nothing but a blank follows its number
    if (!label && !layout.latin && p.parts.size() == 1 && all.begin == 0) {
      static Pattern const over_decimals("^[ \\t]*(\\d{1,2})[ \\t　]+[\\p{Han}“”、（）()]{2,16}$");
      auto const m = over_decimals.at(all.of->source()[p.parts.front()]);
      Passage const* const next = i + 1 < items.size() ? std::get_if<Passage>(&items[i + 1]) : nullptr;
      if (m && next != nullptr && next->words.text().rfind(std::string((*m)[1]) + ".1", 0) == 0 &&
          text.substr(0, (*m)[1].size()) == (*m)[1]) {
        label.emplace();
        label->value.style = LabelStyle::article;
        label->value.number = std::string((*m)[1]);
        rest_at = (*m)[1].size();
      }
    }
    // 附：2023年做到的, 去年的账: a line that heads what was reached
    static Pattern const attached("^附[:：]? ?");
    static Pattern const mark("^(?:◆|■|●|▲|★|▍|▌|◎|※|□|▣|❖|✦|☆|◇|○|▶|►|➤|【|〖)");
    if (!label && text.size() <= 48 && !layout.latin && !mark.at(p.words.text())) {
      std::size_t const from = attached.at(text) ? attached.at(text)->end() : 0;
      static Pattern const marks("[,。;!?]|:.");
      static Pattern const month(
          "^(?:次年|翌年)?(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月(?:[^份]|$)");  // 1月——学期总结
      if (matter_of(text.substr(from)) == SubjectMatter::results && !marks.in(text.substr(from)) && !month.in(text)) {
        open.clear();
        styles.clear();
        add_heading(all, all.part(from, all.size()), "", LabelStyle::part, false);
        continue;
      }
    }
    if (!label)
      if (auto const other = word_label(text, layout.latin)) {
        label.emplace();
        label->value.style = other->style;
        label->value.number = other->number;
        rest_at = other->end;
      }
    // INDICATORS: a heading of capitals, without a number
    static Pattern const shouted("^[A-Z][A-Z]+(?:[ &,-]+[A-Z]+){0,4}:?$");
    if (!label && layout.latin && shouted.in(text) && text.size() < 50) {
      open.clear();
      styles.clear();
      add_heading(all, all.trimmed(":"), "", LabelStyle::part, false);
      continue;
    }
    if (label) {
      LabelStyle const style = label->value.style;
      Words rest = all.part(rest_at, all.size()).trimmed();
      // （一）教师交流（牵头：教务处）, （一）教师交流——教务处牵头
      static Pattern const in_charge(
          "^([^()【】。;,]{2,90}?) "
          "?(?:[(【〔]((?:牵头|责任|负责|主责|承办|落实|主办|配合)[^()【】]{2,120}|[^()【】]{2,90}(?:负责|"
          "牵头|落实|承办|配合))[)】〕]|(?:—+|--+)([^-]{2,90}(?:负责|牵头|落实|承办)))$");
      Words offices;
      if (auto const m = layout.latin ? std::nullopt : in_charge.whole(rest.view());
          m && pure_heading((*m)[1], style, false)) {
        std::size_t const group = m->has(2) ? 2 : 3;
        offices = rest.part(m->begin(group), m->end(group));
        rest = rest.part(m->begin(1), m->end(1)).trimmed();
      }
      if (style == LabelStyle::enumerating || style == LabelStyle::ordinal) {
        out.statements.push_back({.words = all, .whole = all, .heading = innermost(), .item = i});
        continue;
      }
      if (style == LabelStyle::dotted)
        close_dotted(label->value.number);
      else
        close_to(style);
      if (pure_heading(rest.view(), style, layout.latin) || p.outline > 0) {
        bool const next_is_deeper = [&] {
          if (area_style(style)) return true;
          if (i + 1 >= items.size()) return false;
          Passage const* const next = std::get_if<Passage>(&items[i + 1]);
          if (next == nullptr) return true;
          if (style == LabelStyle::dotted && next->words.text().rfind(label->value.number + ".", 0) == 0) return true;
          auto const next_label = read_label(next->words.text());
          if (!next_label && word_label(next->words.text(), layout.latin)) return true;
          if (next_label) return next_label->value.style != style;
          // A paragraph of sentences below
          static Pattern const prose("[。.;]$");
          return next->words.text().size() > 36 && prose.in(next->words.text());
        }();
        if (next_is_deeper) {
          add_heading(all, rest, label->value.number, style, true);
          out.headings.back().offices = offices;
          continue;
        }
      }
      static Pattern const english_title_of_item(
          "^([A-Z][A-Za-z'’&-]*(?: [A-Za-z'’&-]+){0,4})(?:: | – | — |\\. )([A-Z].+)$");
      auto titled = own_title.whole(rest.view());
      if (layout.latin) titled = english_title_of_item.whole(rest.view());
      if (layout.latin && titled && !english_heading((*titled)[1])) titled.reset();
      static Pattern const dated("^[^,。;:()]{2,20}\\([^()]*(?:月|周|日|年|学期)[^()]*\\)");
      if (titled && !no_title.in((*titled)[1]) && !dated.in(rest.view())) {
        Words const title = rest.part(titled->begin(1), titled->end(1));
        Words const words = rest.part(titled->begin(2), titled->end(2));
        // （1）同步课堂：…: an item that names a form of help, no field
        static Pattern const form(
            "课堂|讲座|培训|跟岗|支教|送教|送课|教研|结对|互访|捐赠|走教|备课|观摩|挂职|互派|派驻|选派|集训|讲学|"
            "夏令营|手拉手|听课|评课|同课异构");
        bool const stopped = rest.view().substr(titled->end(1)).substr(0, 3) == "。";
        bool const part_of_list = style == LabelStyle::arabic_paren &&
                                  ((innermost() != no_heading && form.in(title.view())) || (stopped && !layout.latin));
        bool const sentence = style == LabelStyle::article && characters(title.view()) > 10;
        bool const english_part =
            layout.latin && (style == LabelStyle::arabic || style == LabelStyle::latin) && innermost() == no_heading;
        // 一、任务清单: ①顶岗支教。…; ②教师轮训。…: the parts of the plan, each in a paragraph of its own
        bool const below_no_field =
            innermost() == no_heading || (names_part_of_paper(out.headings[innermost()], false) &&
                                          out.matter(innermost()) == SubjectMatter::provisions);
        bool const field = stopped && !layout.latin && (!area_style(style) || part_of_list) &&
                           style != LabelStyle::dotted && below_no_field && in_a_series(items, i, style);
        if (((area_style(style) || english_part) && !part_of_list && !sentence) || field) {
          add_heading(all.part(0, rest_at + titled->end(1)), title, label->value.number, style, true);
          out.headings.back().whole = all.part(0, rest.begin - all.begin + titled->end(1));
          out.headings.back().of_item = field;
          out.statements.push_back({.words = words, .whole = rest, .heading = innermost(), .item = i});
        } else {
          out.statements.push_back({.words = words,
                                    .title = title,
                                    .whole = rest,
                                    .number = label->value.number,
                                    .heading = innermost(),
                                    .item = i});
        }
        continue;
      }
      out.statements.push_back(
          {.words = rest, .whole = rest, .number = label->value.number, .heading = innermost(), .item = i});
      continue;
    }
    if (auto const m = bracketed.whole(text); m && matter_of((*m)[1]) != SubjectMatter::provisions) {
      // 〖帮扶目标〗…: a heading with its text in one line
      close_to(LabelStyle::section);
      add_heading(all.part(0, m->begin(2)).trimmed(), all.part(m->begin(1), m->end(1)), "", LabelStyle::section, false);
      if (!(*m)[2].empty()) {
        Words const rest = all.part(m->begin(2), m->end(2));
        out.statements.push_back({.words = rest, .whole = rest, .heading = innermost(), .item = i});
      }
      continue;
    }
    // ◆ 课堂怎么开: a heading with a mark for a number, where its neighbours bear none
    static Pattern const marked("^(◆|■|●|▲|★|▍|▌|◎|※|□|▣|❖|✦|☆|◇|○|▶|►|➤) ?([\\p{Han}“”、]{2,16})$");
    if (auto const m = marked.whole(p.words.text())) {
      auto const begins = [&](std::size_t k) {
        Passage const* const other = k < items.size() ? std::get_if<Passage>(&items[k]) : nullptr;
        return other != nullptr && other->words.text().compare(0, (*m)[1].size(), (*m)[1]) == 0;
      };
      // ★跟岗学习, below 5月份 and above 6月份, is a thing to do
      static Pattern const month("^(?:(?:19|20)\\d\\d年)?(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月份?:?$");
      Passage const* const before = i > 0 ? std::get_if<Passage>(&items[i - 1]) : nullptr;
      bool const alone = i + 1 < items.size() && !begins(i + 1) && !(i > body && begins(i - 1)) &&
                         !(before != nullptr && month.in(before->words.text()));
      if (alone) {
        close_to(LabelStyle::section);
        Words const raw(p.words);
        add_heading(raw, raw.part(m->begin(2), m->end(2)), "", LabelStyle::section, false);
        continue;
      }
    }
    if (auto const m = bracketed.whole(text); m && (*m)[2].empty()) {
      out.statements.push_back({.words = all, .whole = all, .heading = innermost(), .item = i});
      continue;
    }
    if (p.outline > 0 && all.size() < 120) {
      LabelStyle const style = p.outline == 1 ? LabelStyle::chinese : LabelStyle::chinese_paren;
      close_to(style);
      add_heading(all, all, "", style, false);
      continue;
    }
    out.statements.push_back({.words = all, .whole = all, .heading = innermost(), .item = i});
  }
  for (Statement const& s : out.statements)
    if (s.heading != no_heading && !s.number.empty()) ++out.headings[s.heading].items;
  return out;
}

}  // namespace bangfu::document::reader
