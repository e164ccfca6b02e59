// SPDX-License-Identifier: BSL-1.0
#include "document/reader/outline/headings.hpp"

#include <algorithm>

namespace bangfu::document::reader {
namespace {

struct Matter {
  SubjectMatter matter;
  Pattern pattern;
};
Matter const matters[] = {
    // Dates so far: those to come, and no account
    {SubjectMatter::schedule, Pattern("^(?:key |main |important )?dates\\b")},
    // 帮扶内容及责任分工: what is to be done, and who does it; 预期效益, 后勤保障: no costs
    {SubjectMatter::provisions,
     Pattern("(?:内容|任务|措施|项目|重点|举措|事项|工作)(?:及其?|与|和|暨|、)[\\p{Han}]{0,4}(?:分工|分解)"
             "|^预期效益|后勤保障|(?:教学|学生|课堂|教育|教师|学业|质量|发展性?|综合素质)"
             "评价|评价改革|目标管理|(?:设施|办学|办园|实训|教学|硬件)条件|(?:改善|优化|提升)[\\p{Han}]{0,4}条件")},
    {SubjectMatter::aims,
     Pattern("^预期|^(?:力争|争取|努力|力求)(?:达到|做到|实现|完成|办成)|^(?:我们的?)?(?:期望|希望|愿景|盼头)$")},
    {SubjectMatter::results,
     Pattern(
         "回顾|回望|回眸|家底|底子|小结$|的账$|做到的$|做成的$|[做干办]得(?:怎么样|如何)|[做干办](?:了什么|了哪些)|"
         "主要成绩|工作成绩|帮扶成绩|(?:往期|首期|一期|首轮|上期|前[一两]?[轮期届年]度?|上一?[轮期届]|上一年度|"
         "上半年|上学期|往年|近年)[^,]{0,18}(?:"
         "成果|成效|情况|成绩|实效|[做办干][了下成])|previous "
         "agreement|现有基础|合作历史|合作基础|成绩单|已(?:开展|完成)(?:的)?工作|完成情况|工作成效|^成效回顾|"
         "主要成效|取得(?:的)?成效|工作总结$|上年度|^(?:过去|上)"
         "[一]?年|(?:去年|上学年|上一?年度?|上学期|上一?轮|前期|已取得|阶段性|既有|已有|去年度)[^,]{0,8}(?:成效|"
         "成果|成绩|情况|工作|进展|基础)|"
         "(?:现状|现况|校情|园情)$|^(?:学校|两校|双方|基本|办学)?(?:概况|简介)$|^基本情况$|^(?:存在)?的?(?:主要)?(?:"
         "问题|困难|短板|不足)$|"
         "^(?:工作|帮扶|合作|前期)?(?:基础(?:情况)?|进展)$|results (?:of|so)|^results$|achievements|so far|track "
         "record|"
         "^record|^what (?:was|has been|the (?:first|last|previous) [a-z ]+ (?:brought|left|did|gave))|looking back|"
         "last (?:round|season)|to "
         "date|last year|^(?:the )?(?:last|past|previous|first) (?:term|year|school year|semester|season)\\b|so far$|"
         "^(?:progress|results?|work) (?:in|of|during) (?:the )?(?:last|past|previous|first)\\b|in brief$")},
    {SubjectMatter::lessons, Pattern("课程表|课表|授课安排|授课时间|上课安排|排课|公开课$|示范课安排|(?:送教|支教|走教|"
                                     "讲学)课程|(?:class|lesson|weekly|teaching) timetable|timetable of "
                                     "(?:lessons|classes|teaching)|^timetable$|^lessons$")},
    {SubjectMatter::purpose,
     Pattern("指导思想|^(?:政策|文件|制定|编制)?依据$|(?:工作|基本)原则|^原则|^目的|^总体思路|^背景|背景$|^意义|缘起|"
             "缘由|由来|宗旨|初衷$|^(?:[\\p{Han}]{2,4}的?)(?:目的|意义|原则|目的(?:和|与|及)意义)$|^前言|^引言|purpose|"
             "guiding|principles")},
    {SubjectMatter::offices,
     Pattern("谁来[管做干办]|谁负责|负责部门|责任部门|责任单位|^责任$|^分工|(?:职责|任务|部门|责任|"
             "工作|处室|科室)分工$|职责划分|责任分解|responsib|division of|"
             "^who (?:does|looks|runs|answers|sees|handles|leads|will|is in charge)")},
    {SubjectMatter::contacts, Pattern("^找谁|联系人|联络|联系方式|contact")},
    {SubjectMatter::group, Pattern("组织领导|领导小组|工作小组|联合小组|工作专班|^理事会|^委员会|组织机构|组织保障|^"
                                   "组织$|steering|leading group|^(?:working|project|management|joint) "
                                   "(?:team|group|committee|board)|^committee|organi[sz]ation")},
    {SubjectMatter::eligibility, Pattern("选派条件|(?:教师|人员)?条件$|资格|eligib")},
    {SubjectMatter::selection, Pattern("程序|^人选$|选派办法|选拔|遴选|selection|^steps")},
    {SubjectMatter::parties, Pattern("^(?:帮扶|合作|协议|工作|结对|实施|计划)?(?:期限|周期|时间|期程)$")},
    {SubjectMatter::schedule,
     Pattern("日程|行事历|逐[周月]|按[周月季]|什么时候|^何时|分季度|分月|时间安排|进度|"
             "(?:工作|活动|[周月]次?|月份|月度|时间|学期|学年|年度)安排$|每月安排|时间表|实施步骤|步骤|阶段|"
             "计划表|月历|周历|流程|活动时间|^安排$|timetable|schedule|calendar|time ?plan|^when\\b|^(?:key |main "
             "|important "
             ")?dates\\b|\\bdiary\\b|"
             "(?:week|month|term) by (?:week|month|term)|^time ?line")},
    {SubjectMatter::terms,
     Pattern(
         "待遇|花销|花费|开销|开支|^钱|谁出钱|经费|费用|资金保障|保障|考核|评价|考评|评估|"
         "结业|奖惩|^保险|保险$|^纪律|^考勤|^请假|^财务(?:安排|支出|开支)?$|^(?:食宿|吃住|住宿|交通|差旅|用车|、|与|和)"
         "+(?:安排|保障)?$|条件与待遇|"
         "costs?|\\bmoney\\b|financ|budget|recognition|rewards|terms|funding|expenses|"
         "appraisal|insurance|who (?:pays|bears)|^payments?|^conditions")},
    {SubjectMatter::aims,
     Pattern("(?:办成|做成|达到|实现|完成)(?:些|个)?什么|成什么样|算[帮办做干][好成]|做到什么|(?:达到|"
             "看到|做到)的(?:样子|数|程度|效果)|"
             "看效果$|目标|总体要求|指标|岗位|名额|名单|培训对象|quotas|targets|indicators|outcomes|"
             "aims|goals|objectives|success (?:measures|criteria)|expected results|"
             "marks to reach|what we want|to (?:achieve|attain|reach)$|hopes?$|we hope|milestones|key performance|"
             "^how (?:(?:shall|will|do|can) )?(?:we|you|one|anyone) (?:(?:shall|will|can|'ll) "
             ")?(?:know|tell|judge|see|measure)|"
             "looks? like$|^signs? of|^results? (?:looked|hoped|expected|sought|aimed|wanted)|^what "
             "(?:should|will|must) (?:have |be )?(?:chang|differ)|^where we want|"
             "^by (?:the end of )?(?:[a-z]+ )?(?:19|20)\\d\\d$")},
    {SubjectMatter::parties, Pattern("期限$|周期$|有效期|帮扶时间|我们是谁|管多久|多长时间|结对关系|结对范围|结对安排|"
                                     "结对学校|结对名单|^(?:帮扶|合作|结对|协作|共建)(?:双方|各方|主体|单位)$|"
                                     "联盟构成|^范围|对口关系|pairs|parties|^who (?:takes part|we are|is who)|"
                                     "^background|^introduction")},
    {SubjectMatter::closing, Pattern("附则|其他事项|其它事项|miscellaneous")},
};

/// No comma, or one between two halves: 强化组织领导,压实工作责任.
bool halves(std::string_view rest) {
  static Pattern const two("^[\\p{Han}“”、]{3,14},[\\p{Han}“”、]{3,14}$");
  return rest.find(',') == std::string_view::npos || two.whole(rest).has_value();
}

}  // namespace

Pattern const own_title(
    "^((?:“[^”]{1,16}”)?[^,。;:()<>《》\\d“”]{2,16}(?:“[^”]{1,10}”[^,。;:]{0,10})?"
    // 强化师资培训，提升专业素养。…: what it is for
    "(?:,(?:提升|提高|增强|增进|促进|推动|推进|加强|强化|深化|改善|实现|保证|保障|形成|营造|打造|突出|夯实|缩小|激发|"
    "凝聚|"
    "拓宽|拓展|丰富|助力|带动|共享|共[促建育谋]|压实|确保|构建|优化|筑牢|培育|激活|赋能|引领|树立|发挥|搭建|破解|补齐|"
    "厚植|"
    "涵养|坚持|注重|落实|完善|健全|创新|做[实强优好])[\\p{Han}“”、]{2,12})?)(?:\\([^()]{1,14}\\))?(?:[。:]) "
    "?(.+)$");
Pattern const title_before_blank("^([\\p{Han}“”、]{2,10})(?:\\([^()]{1,14}\\))? ([^ ]*[,。;][^ ]*)$");
Pattern const no_title(
    "每(?:月|周|年|学期|学年|季)|[一二三四五六七八九十两\\d](?:次|名|人|节|场|项)|^(?:实施|坚持|甲方|乙方|双方|一是|"
    "首先|第一|鼓励|提倡|自|由|在|每|各|本|为)|(?:不少于|负责|承担)|^(?:组长|副组长|"
    "成员|联系人|说明|备注|注|依据)");

bool english_heading(std::string_view rest) {
  static Pattern const words(
      "^[A-Z][A-Za-z'’/&-]*(?:,? (?:[A-Za-z][A-Za-z'’/&-]*|&|\\d{4}|–|-)){0,7}(?: \\([^()]{4,24}\\))?:?$");
  return rest.size() <= 70 && words.in(rest) && !is_english_sentence(rest);
}

bool pure_heading(std::string_view rest, LabelStyle style, bool latin) {
  if (rest.empty() || rest.size() > 120) return false;
  if (latin) {
    // 3. Strand A: Leadership
    auto const part = word_label(rest, latin);
    return english_heading(part ? rest.substr(part->end) : rest);
  }
  // 一、教师交流：, （一）管理共进。: a heading with a mark behind
  static Pattern const marked("^([\\p{Han}“”、]{2,12})[:。]$");
  bool const outer = style == LabelStyle::chinese || style == LabelStyle::part || style == LabelStyle::chapter ||
                     style == LabelStyle::chinese_paren;
  if (auto const m = marked.whole(rest); m && outer) rest = rest.substr(0, m->end(1));
  // 本协议一式两份。: a clause, however short
  static Pattern const clause(
      "^本(?:协议|方案|计划|办法|细则|章程|约定|合同|备忘录)|由[\\p{Han}“”]{2,}(?:承担|负担|支付|提供|报销|发放|解决|"
      "安排|购买|负责|资助|补助|出)$|(?:自理|自付|自费|自备)$|^[\\p{Han}]{2,}(?:不得|必须|须|应当)");
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
      // 1．聚焦课堂，提升质量: two halves; but 接收教师跟岗，每期一个月
      return (rest.find(',') == std::string_view::npos ? length <= 14
                                                       : length <= 24 && halves(rest) && !no_title.in(rest)) &&
             rest.find(':') == std::string_view::npos;
    default: return false;
  }
}

bool in_a_series(std::vector<Item> const& items, std::size_t at, LabelStyle style) {
  auto const like = [&](std::size_t k) {
    Passage const* const p = k < items.size() ? std::get_if<Passage>(&items[k]) : nullptr;
    if (p == nullptr) return false;
    std::string const& text = p->words.text();
    auto const label = read_label(text);
    if (!label || label->value.style != style) return false;
    std::string_view rest = std::string_view(text).substr(label->span.end());
    while (!rest.empty() && rest.front() == ' ') rest.remove_prefix(1);
    auto titled = own_title.whole(rest);
    if (!titled) titled = title_before_blank.whole(rest);
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

std::optional<WordLabel> word_label(std::string_view text, bool latin) {
  // 一、五年总账: no list of numbers
  static Pattern const before_years("^([一二三四五六七八九十]{1,3})、[一二两三四五六七八九十]年[\\p{Han}]{2,10}$");
  static Pattern const numeral_alone("^([一二三四五六七八九十]{1,3}) [\\p{Han}、“”]{2,14}$");
  static Pattern const capitals("^(\\(?[壹贰叁肆伍陆柒捌玖拾〇]\\)?)(?:[、.:] ?| )");
  static Pattern const stems("^(?:\\(([甲乙丙丁戊己庚辛])\\) ?|([甲乙丙丁戊己庚辛])(?:[、.] ?| ))");
  static Pattern const english(
      "^((?i:component|section|part|strand|theme|pillar|phase|area|chapter|heading|schedule|action|goal|objective|"
      "workstream|stream|track|clause|"
      "unit|point|measure|module|domain|focus|priority|field) "
      "(?:\\d{1,2}|[A-Z]|[IVX]{1,4}|(?i:one|two|three|four|five|six|seven|eight|nine|ten)))(?:[:.] ?| [-–—] ?| )[A-Z]");
  static Pattern const lettered("^([A-H]\\d{1,2})(?:[.):] ?| )[A-Z][a-z]+(?:,? [A-Za-z]+){0,5}$");
  static Pattern const bare_number("^(\\d{1,2}) [A-Z][A-Za-z]+(?:,? (?:[A-Za-z]+|(?:19|20)\\d\\d)){0,6}$");
  static Pattern const counted("[\\d一二三四五六七八九十]");
  if (latin) {
    if (auto const m = english.at(text)) return WordLabel{std::string((*m)[1]), LabelStyle::section, m->end() - 1};
    static Pattern const date("^\\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* \\d{4}$");
    if (auto const m = bare_number.at(text); m && !date.in(text))
      return WordLabel{std::string((*m)[1]), LabelStyle::article, m->end(1)};
    // B1. Leadership, below B.
    if (auto const m = lettered.at(text)) return WordLabel{std::string((*m)[1]), LabelStyle::section, m->end(1) + 1};
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
  // 【一】卫生健康
  static Pattern const numeral_in_brackets("^([【〖〔][一二三四五六七八九十]{1,3}[】〗〕]) ?[\\p{Han}“”]");
  if (auto const m = numeral_in_brackets.at(text))
    return WordLabel{std::string((*m)[1]), LabelStyle::chinese, m->end(1)};
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
  // 丁 五（4）班 王五: a row of cells, which heads nothing
  static Pattern const row_of_cells("^[甲乙丙丁戊己庚辛] [^ ]+(?: [^ ]+)+$");
  // （甲）教师专业交流
  static Pattern const stem_in_brackets("^\\(([甲乙丙丁戊己庚辛])\\) ?[\\p{Han}]{2,16}$");
  if (auto const m = stem_in_brackets.at(text))
    return WordLabel{std::string((*m)[1]), LabelStyle::chinese_paren, m->end(1) + 1};
  if (auto const m = stems.at(text); m && !party.at(text) && !row_of_cells.in(text))
    return WordLabel{std::string((*m)[m->has(1) ? 1 : 2]), LabelStyle::roman, m->end()};
  return std::nullopt;
}

bool is_english_sentence(std::string_view text) {
  static Pattern const verb(
      "\\b(?:shall|must|will|may|is|are|sends?|provides?|gives?|receives?|holds?|visits?|has|have|pays?|should|intends?"
      "|trains?)\\b");
  // What the scheme is to achieve
  static Pattern const question("^(?:What|How|Who|When|Where|Why|Which)\\b");
  static Pattern const who("^(?:We|They|He|She|I|You) [a-z]{2,} ");
  return who.in(text) || (verb.in(text) && !question.in(text));
}

SubjectMatter matter_of(std::string_view title) {
  // TARGETS as Targets
  std::string lower(title);
  for (char& c : lower)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  // 程序设计专业建设, 岗位练兵, 选拔培养骨干教师: the noun at the end says what the words before it only tell more of
  static Pattern const field(
      "(?:建设|培养|培训|教育|教学|教研|科研|实习|就业|练兵|衔接|实训|再造|指导|骨干|骨干教师|联动|互动|交流|提升|改善|"
      "优化|改革|研究|专业|课程|课堂)(?:工程|行动|计划)?$");
  static Pattern const teaching("(?:培训|教育|教学|教研)$");
  for (Matter const& m : matters) {
    if (!m.pattern.in(lower)) continue;
    switch (m.matter) {
      case SubjectMatter::eligibility:
      case SubjectMatter::selection:
      case SubjectMatter::schedule:
      case SubjectMatter::contacts:
      case SubjectMatter::aims:
        if (field.in(title)) return SubjectMatter::provisions;
        break;
      case SubjectMatter::terms:
        if (teaching.in(title)) return SubjectMatter::provisions;
        break;
      default: break;
    }
    return m.matter;
  }
  return SubjectMatter::provisions;
}

bool is_number_line(std::string_view line) {
  static Pattern const number_line(
      "^(?:[\\p{Han}]{1,16}(?:〔|\\(|\\[)(?:\\d{4}|\\d{2}[xX×]{2})(?:〕|\\)|\\])(?:第)?[\\dxX×]{1,5}号|.{0,30}\\bNo\\. "
      "?\\d+.{0,12}(?:〔\\d{4}〕)?)$");
  // Nanping No. 1 High School
  static Pattern const school("\\bNo\\. ?\\d+ .*(?:School|College|Kindergarten|Academy)\\b");
  return number_line.in(line) && !school.in(line);
}

}  // namespace bangfu::document::reader
