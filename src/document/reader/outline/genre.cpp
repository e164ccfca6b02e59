// SPDX-License-Identifier: BSL-1.0
// Whether a document is a plan: it speaks of assistance between institutions, and it promises. What rules say of that is one of the
// features by which the model answers.
#include <algorithm>
#include <set>
#include <string>

#include "document/reader/context.hpp"
#include "document/reader/learned/model.hpp"
#include "document/reader/learned/weights.hpp"
#include "document/reader/outline/genre.hpp"
#include "document/reader/parties/spotting.hpp"

namespace bangfu::document::reader {
namespace {

/// What documents are called that lay down what is to be done.
Pattern const plan_title(
    "方案|计划|计画|规划|协议|办法|意见|安排|要点|细则|约定|一览|名单|课程表|分工表|表|历|备忘|盟约|纲领|说明|"
    "计划书|书$|日程|行事|行动|项目|框架|倡议|函|周历|章程|规程|公约|纲要|规定|制度|意向书|合约|契约|须知|名册|行程|"
    "通知|活动卡|任务|条款|责任书|措施|架构|机构|目录|名录|清单|登记|单$|要求|请示|批复|指南|指引|守则|职责|标准|条件|"
    "待遇|分工|部署|举措|预告|公告|成员$|名额|议定|"
    "[Aa]lliance|[Pp]artnership|[Ss]cheme|[Cc]harter|[Pp]lan|[Aa]greement|[Ss]chedule|[Pp]rogramme|[Cc]ompact|"
    "[Aa]rrangements?|[Cc]alendar|[Pp]rogram\\b|[Pp]roposal|[Tt]winning|[Nn]otice|[Mm]emorandum|[Tt]imetable|[Tt]erms|"
    "[Pp]rotocol|[Hh]ow [Ww]e (?:will|shall|mean to|are going to)|[Oo]ur "
    "(?:support|help|work|year|partnership)\\b|[Uu]nderstanding|[Gg]uidelines|[Aa]nnex|[Rr]oster|[Rr]ota\\b|(?:[Ll]"
    "essons|[Cc]lasses) "
    "(?:for|at|by|of)|"
    "AGREEMENT|PLAN|NOTICE|SCHEDULE|MEMORANDUM|PROGRAMME|TIMETABLE|TERMS");
/// What only help between institutions is called.
std::string const help_words =
    "帮扶|支援|受援|受助|结对|支教|援助|协作|对口|手拉手|手牵手|共建|联盟|共同体|托管|友校|姊妹|送教|送课|走教|跟岗|"
    "挂职|互助|"
    "帮带|"
    "扶持|组团|互访|携手|牵手|助学|领办|教育集团|定点联系|包联|挂钩";
Pattern const help(
    help_words +
    "|(?i)\\bsupport|twin|partner|sister|exchange of|shadow|\\bsecond(?:ment|s|ed)\\b|\\bassist|allianc|link(?:ed)? "
    "school|recipient|host school");
/// Words of help, and such as may speak of it.
Pattern const field(
    help_words +
    "|交流|幫扶|捐|支持|伙伴|帮助|辅导|助力|结缘|提携|送培|送研|带教|见习|观摩|徒弟|志愿|共进|联谊|同盟|联合体|对接|"
    "定向|核心校|成员校|同步授课|双师|襄助|受助|主讲|学习|牵头校|研学|合作|合聘|互换|互派|联系学校|轮训|巡回|"
    "(?i)support|twin|partner|exchange|assist|allianc|pair|shadow|mentor|secondment|second(?:s|ed) |\\bhelp|member "
    "schools?|sends? |receives? |host|visits? |sister|friendship|link(?:ed|s) school|observe|lead school|recipient");

/// A label that gives an institution its role: 受援学校：…, …（帮扶学校）, Supporting school: ….
Pattern const role_label(
    "(?:^|[ ;,。(])(?:(?:支援|受援|帮扶|被帮扶|受帮扶|派出|派往|接收|送课|受课|送教|指导|援助|受助|牵头|成员|核心|走教|"
    "跟岗|支教|服务|结对|支持|受扶|输出|输入|试讲|示范)(?:学校|单位|院校|高校|中学|小学|幼儿园|机构)|(?:支援|受援|帮扶|"
    "受助|受扶|派出|派往|接收)(?:方|校|园)?)(?:\\([^()]{1,12}\\))?[:)]|"
    "(?i)\\b(?:supporting|supported|recipient|host|partner|sending|receiving|assisted|paired|sister) "
    "(?:school|party|college|institution|kindergarten|academy)s?:|\\b(?:provided|supported|hosted) by ");

std::string title_of(Outline const& outline) {
  std::string title;
  for (Words const& part : outline.title_parts) title += part.view();
  // 备 忘 录
  static Pattern const spaced("^\\p{Han}(?: \\p{Han}){1,5}$");
  if (spaced.whole(title)) std::erase(title, ' ');
  return title;
}

/// The beginning of what the document says: enough to tell what it is.
constexpr std::size_t enough = 60;

/// What leads up to items that were agreed.
Pattern const agreed(
    "(?:议定|商定|达成|约定|确定|明确)[^。;]{0,12}(?:以下|如下|下列)|(?:以下|如下|下列)[^。;]{0,8}(?:事项|协议|约定|"
    "一致)");

/// Of what minutes consist.
struct MinutesSay {
  bool agreed = false;    ///< that something was agreed, and what
  bool decided = false;   ///< that something was decided at all
  std::size_t items = 0;  ///< numbered statements
  std::size_t tells = 0;  ///< statements of what was reported and said
};

MinutesSay minutes_say(Outline const& outline, std::string const& title) {
  static Pattern const told("指出|强调|汇报|听取了|发言|表示|主持会议|传达|通报");
  static Pattern const decided("议定|商定|决定|同意|约定|明确|确定|达成|要求|agreed|decided|resolved");
  MinutesSay said{.agreed = agreed.in(title)};
  for (std::size_t i = 0; i < outline.statements.size() && i < enough; ++i) {
    Statement const& s = outline.statements[i];
    said.agreed = said.agreed || agreed.in(s.whole.view());
    said.decided = said.decided || decided.in(s.whole.view());
    said.items += s.number.empty() ? 0U : 1U;
    said.tells += told.in(s.whole.view()) ? 1U : 0U;
  }
  return said;
}

/// Minutes are a plan where they say what was agreed, item by item.
bool minutes_agree(Outline const& outline, std::string const& title) {
  if (!help.in(title)) return false;
  MinutesSay const said = minutes_say(outline, title);
  return said.agreed && said.items >= 2 && said.tells == 0;
}

/// Minutes that tell who reported what, and of nothing that was decided.
bool minutes_only_tell(Outline const& outline, std::string const& title) {
  static Pattern const minutes("纪要|会议记录|[Mm]inutes");
  if (!minutes.in(title)) return false;
  MinutesSay const said = minutes_say(outline, title);
  return !said.agreed && !said.decided && said.tells >= 2;
}

/// Whether the title says that the text tells, sells or thanks.
bool is_something_else(Outline const& outline, std::string const& title) {
  static Pattern const no_plan(
      "报告$|纪要(?:$|\\()|会议记录|新闻|简讯|简报(?:\\(|$|第)|快报|要闻|通讯$|总结|购物|感谢信|心得|体会|随笔|日记|"
      "大事记|年鉴|(?:纪事|校史|沿革|访谈|专访|问答|推荐信|介绍信|鉴定表|登记表|申请表|花名册|实录|问卷|简介|事迹)(?:$|"
      "\\()|"
      "招标|反馈(?:意见|函|书|表|$)|(?:督导|督查|检查|巡视|考核|验收|评估)[^,。]{0,8}(?:意见|结果|情况)|整改通知|"
      "(?:情况|结果|收支|决算)(?:的)?(?:通报|说明|反馈|汇报|公示|公布|公开|公告)|"
      "采购|询价|中标|讲话|致辞|表扬|表彰|嘉奖|授奖|发言|演讲|贺信|慰问信|倡议书$|一封信|邀请函|会议通知|"
      "[Mm]inutes|[Rr]eport$|[Nn]ews|[Ss]hopping|[Tt]ender|(?i:letter of "
      "thanks)|[Dd]iary|[Cc]hronicle|[Ii]nterview|[Qq]uestionnaire|[Vv]acanc(?:y|ies)|[Ii]nvitation");
  static Pattern const and_next("(?:总结|报告)(?:暨|及|与|和|、)[^,。]{0,16}(?:计划|打算|安排|思路|要点|方案)|任务");
  static Pattern const of_agreement("[Mm]inutes of (?:[Uu]nderstanding|[Aa]greement)|MINUTES OF UNDERSTANDING");
  static Pattern const minutes("纪要|[Mm]inutes");
  // A list or a poem is a plan's only where its title says what for.
  static Pattern const other_matter("清单$|诗|公示|公告|招聘|招生|通讯|菜单|账单|成绩单|报价|预算|决算|考试");
  // Rules for the running of a school
  static Pattern const rules(
      "(?:差旅|报销|财务|请假|考勤|安全|学籍|采购|资产|门卫|值班|奖惩|评优|绩效|收费|食堂|宿舍|图书|用车|接待|档案|"
      "保密|消防|校服)[\\p{Han}]{0,12}(?:办法|规定|细则|制度|规程|守则|须知|章程)(?:\\([^()]*\\))?$");
  static Pattern const of_help(
      "帮扶|支教|结对|对口|支援|援助|共同体|托管|联盟|集团|协作|合作|送教|轮岗|交流|手拉手|姊妹|帮带|跟岗|挂职");
  if (rules.in(title) && !of_help.in(title)) return true;
  // A notice that calls together, or asks for papers, of whatever matter
  static Pattern const calls(
      "关于[^,。]{0,24}(?:召开[^,。]{0,30}会(?:议)?|(?:举行|举办)[^,。]{0,30}(?:会|会议|论坛|比赛|大赛|评比|评选|典礼|"
      "仪式))的(?:紧急|预备|补充)?(?:通知|函)|"
      "关于(?:做好|开展|组织|进行|认真做好)?(?:报送|上报|填报|申报|征集|评选|检查|督查|考核|评估|核查|调研|统计)[^,"
      "。]{0,40}的(?:紧急|补充)?(?:通知|函)");
  if (calls.in(title)) return true;
  if (of_agreement.in(title)) return false;
  // 给结对学校的一封信: what it promises tells
  static Pattern const letter("一封信$");
  if (letter.in(title) && help.in(title)) return false;
  if (no_plan.in(title) && !(plan_title.in(title) && and_next.in(title)))
    return !(minutes.in(title) && minutes_agree(outline, title));
  return other_matter.in(title) && !field.in(title) && title.find("任务") == std::string::npos;
}

/// What the text shows of itself.
struct Evidence {
  std::size_t words = 0;     ///< parts that speak of help
  std::size_t help = 0;      ///< statements that do so in words of nothing else
  std::size_t said = 0;      ///< statements
  std::size_t roles = 0;     ///< labels that give institutions their roles
  std::size_t tells = 0;     ///< statements that tell what was
  std::size_t promises = 0;  ///< statements that promise
};

void look_at_statements(Outline const& outline, Evidence& e) {
  static Pattern const told(
      "本报讯|记者|通讯员|日前|近日|当天|据了解|受欢迎|圆满|举行了|开展了|来到了?|表示|感谢|[一-龥]了[,"
      "。一两三四五六七八九十\\d]|"
      "我[^校园院局市县省们国方区处]|\\b(?:thanked|said|told)\\b");
  static Pattern const promise(
      "不少于|至少|不低于|每(?:学期|学年|年|月|周|校|季)|应|须|拟|选派|将|打算|准备|承担|负责|提供|\\d月|["
      "一二三四五六七八九十]月|"
      "at least|\\b(?:shall|must|may|will|should|can|sends?|hosts?|hope to)\\b|each (?:term|year|month)");
  for (std::size_t i = 0; i < outline.statements.size() && i < enough; ++i) {
    std::string_view const text = outline.statements[i].whole.view();
    bool const tell = told.in(text);
    ++e.said;
    e.tells += tell ? 1U : 0U;
    e.promises += !tell && promise.in(text) ? 1U : 0U;
    e.words += field.in(text) ? 1U : 0U;
    e.roles += role_label.in(text) ? 1U : 0U;
    e.help += help.in(text) && outline.matter(outline.statements[i].heading) != SubjectMatter::results ? 1U : 0U;
  }
  if (told.in(title_of(outline))) e.tells += 2;
}

Evidence evidence_of(Context const& context, std::string const& title) {
  static constexpr Column sides[] = {Column::supporting, Column::recipient, Column::from, Column::to};
  Outline const& outline = context.outline;
  Evidence e;
  look_at_statements(outline, e);
  if (field.in(title)) e.words += 2;
  for (std::size_t const i : outline.front) {
    std::string const& text = std::get<Passage>(outline.layout->items[i]).words.text();
    e.words += field.in(text) ? 1U : 0U;
    e.roles += role_label.in(text) ? 1U : 0U;
  }
  for (std::size_t i = 0; i < outline.headings.size() && i < enough; ++i)
    e.words += field.in(outline.headings[i].title.view()) ? 1U : 0U;
  for (PlacedGrid const& g : outline.grids) {
    if (std::any_of(std::begin(sides), std::end(sides), [&](Column side) { return g.grid->has(side); })) ++e.roles;
    for (std::size_t r = 0; r < g.grid->rows.size() && r < enough; ++r)
      for (Prose const& cell : g.grid->rows[r].cells) e.words += field.in(cell.text()) ? 1U : 0U;
  }
  return e;
}

/// The institutions that a text names, up to two.
void name_institutions(Context const& context, std::string_view text, std::set<std::string, std::less<>>& named) {
  text = text.substr(0, 2000);
  for (NamePlace const& place : context.latin() ? spot_english_names(text) : spot_names(text)) {
    if (named.size() >= 2) return;
    named.insert(std::string(text.substr(place.begin, place.end - place.begin)));
  }
}

/// The work plan of a school, or of an office of one, is one of help where it says so, of what is to come.
bool is_own_plan(Context const& context, std::string const& title, Evidence const& e) {
  static Pattern const of_office("(?:处|科|室|组|部|年级|办公室)(?:[\\p{Han}]{0,4})?工作计划$|教学计划$");
  static Pattern const of_school(
      "工作(?:计划|要点|安排|思路|总体安排)(?:表)?(?:\\([^()]*\\))?$|行事历|校历|周历|章程|发展规划|年度计划|职责|制度$"
      "|"
      "日程|须知$|守则|(?i:development plan|improvement plan|school calendar|handbook|term dates)");
  if (help.in(title)) return false;
  if (of_office.in(title)) return e.help == 0;
  if (!of_school.in(title) || (!context.latin() && field.in(title))) return false;
  std::set<std::string, std::less<>> named;
  name_institutions(context, title, named);
  if (named.size() != 1 || e.roles > 0 || e.help * 5 >= e.said) return false;
  // What is done with another institution, again and again, is no matter of the school alone.
  std::size_t with_another = 0;
  for (std::size_t i = 0; i < context.outline.statements.size() && i < enough; ++i) {
    std::set<std::string, std::less<>> here = named;
    name_institutions(context, context.outline.statements[i].whole.view(), here);
    with_another += here.size() > 1 ? 1U : 0U;
  }
  return with_another * 5 < e.said;
}

/// What the rules say of a paper that is no school's own plan, and of which the title does not say that it is something else: by the title,
/// and where that does not tell, by what the sentences do, promise or tell.
bool rules_say_plan(Context const& context, std::string const& title, Evidence const& e) {
  Outline const& outline = context.outline;
  if (e.words == 0 && e.roles == 0) return false;
  if (plan_title.in(title)) return true;
  // Rules of a contest may mention paired schools in passing.
  if (!context.latin() && !field.in(title) && e.roles == 0 && e.words * 4 < e.said) return false;
  if (e.roles > 0 && e.tells == 0) return true;
  if (e.words < 2) return false;
  std::size_t labelled = 0;
  for (Heading const& h : outline.headings) labelled += h.labelled ? 1U : 0U;
  if (e.tells == 0) return labelled >= 2 || !outline.grids.empty() || e.promises >= 2;
  return e.promises >= 2 && e.promises >= e.tells;
}

/// Few of many, in steps: 0, 1, 2, 4, 8, 16.
std::size_t step(std::size_t n) {
  std::size_t steps = n < 3 ? n : 2;
  while (n >= 4 && steps < 16) {
    steps *= 2;
    n /= 2;
  }
  return steps;
}

/// How many statements of ten say something.
std::size_t share_saying(Outline const& outline, Pattern const& what) {
  std::size_t said = 0;
  std::size_t all = 0;
  for (std::size_t i = 0; i < outline.statements.size() && i < enough; ++i, ++all)
    said += what.in(outline.statements[i].whole.view()) ? 1U : 0U;
  return all == 0 ? 0 : (10 * said + all - 1) / all;
}

/// Signs of how the paper speaks: of what was or is to be, to another school, of what was agreed.
void add_voice(Outline const& outline, Features& f) {
  static Pattern const past(
      "了(?:[,。;0-9一二三四五六七八九十两]|$)|已经?[^,。;]|曾|过[,。;]|完成了|\\b(?:was|were|had|did|has been|have "
      "been|[a-z]{3,}ed)\\b");
  static Pattern const future(
      "将|拟|计划|打算|准备|下(?:一步|学期|学年)|今后|力争|要|\\b(?:will|shall|is to|are to|to be|intends?|plans?)\\b");
  static Pattern const to_another(
      "贵[校园院方]|你[校园们]|对方|两[校园]|双方|甲方|乙方|受[援助帮]|\\b(?:your|both schools|the two schools|Party "
      "[AB]|partner school|each other)\\b");
  static Pattern const decided(
      "议定|商定|约定|决定|同意|一致|议决|決議|决议|\\b(?:agreed|resolved|decided|undertakes?|commits?)\\b");
  static Pattern const of_sending(
      "选派|派[^出所]|选送|接收|送教|送课|支教|跟岗|挂职|结对|赴|互访|捐|赠|\\b(?:sends?|receives?|hosts?|lends?|"
      "trains?|mentors?|visits?|donates?)\\b");
  static Pattern const addressed("^(?:尊敬|敬爱|亲爱|致)|[老师长]:$|\\b[Dd]ear\\b");
  static Pattern const emotion(
      "感谢|感动|难忘|高兴|受益匪浅|圆满|热烈|掌声|\\b(?:thank|grateful|happy|memorable|proud)");
  f.add("past of ten", share_saying(outline, past));
  f.add("future of ten", share_saying(outline, future));
  f.add("another of ten", share_saying(outline, to_another));
  f.add("decided of ten", share_saying(outline, decided));
  f.add("sending of ten", share_saying(outline, of_sending));
  f.add("addressed of ten", share_saying(outline, addressed));
  f.add("emotion of ten", share_saying(outline, emotion));
  f.add("agreed of ten", share_saying(outline, agreed));
  std::size_t numbered = 0;
  for (Statement const& s : outline.statements) numbered += s.number.empty() ? 0U : 1U;
  f.add("numbered", step(numbered));
  f.add("headings", step(outline.headings.size()));
}

/// What rules say of the paper.
struct Verdict {
  std::size_t named = 0;        ///< institutions that it names, up to two
  bool something_else = false;  ///< by its title
  bool plan = false;
};

/// What stands at the head of the paper, in its headings and at the beginning of its first statements.
Features features_of(Context const& context, std::string const& title, Evidence const& e, Verdict const& rules) {
  static constexpr std::size_t first_ones = 14;
  static constexpr std::size_t most_bytes = 96;
  Outline const& outline = context.outline;
  Features f;
  f.add(rules.plan ? "rules say plan" : "rules say none");
  if (rules.something_else) f.add("title of something else");
  if (plan_title.in(title)) f.add("title of a plan");
  if (help.in(title)) f.add("title of help");
  if (title.empty()) f.add("no title");
  f.add("named", rules.named);
  f.add("roles", step(e.roles));
  f.add("words", step(e.words));
  f.add("help", step(e.help));
  f.add("tells", step(e.tells));
  f.add("promises", step(e.promises));
  f.add("said", step(e.said));
  f.add("grids", step(outline.grids.size()));
  f.add("promises of ten", e.said == 0 ? 0 : 10 * e.promises / e.said);
  f.add("tells of ten", e.said == 0 ? 0 : 10 * e.tells / e.said);
  add_voice(outline, f);
  f.pieces("title", title, 1, 4);
  for (std::size_t i = 0; i < outline.front.size() && i < first_ones; ++i)
    f.pieces("front", beginning(std::get<Passage>(outline.layout->items[outline.front[i]]).words.text(), most_bytes), 2,
             2);
  for (std::size_t i = 0; i < outline.headings.size() && i < first_ones; ++i)
    f.pieces("heading", beginning(outline.headings[i].title.view(), most_bytes), 2, 2);
  for (std::size_t i = 0; i < outline.statements.size() && i < first_ones; ++i)
    f.pieces("statement", beginning(outline.statements[i].whole.view(), most_bytes), 2, 2);
  f.add("always");
  return f;
}

}  // namespace

bool reads_like_a_plan(Context const& context) {
  static Model const model(plan_weights);
  Outline const& outline = context.outline;
  std::string const title = title_of(outline);
  Evidence e = evidence_of(context, title);
  // Two institutions that are named have something to do with each other.
  std::set<std::string, std::less<>> named;
  name_institutions(context, title, named);
  for (std::size_t i = 0; i < outline.statements.size() && i < 40 && named.size() < 2; ++i)
    name_institutions(context, outline.statements[i].whole.view(), named);
  for (PlacedGrid const& g : outline.grids)
    for (std::size_t r = 0; r < g.grid->rows.size() && r < enough && named.size() < 2; ++r)
      for (Prose const& cell : g.grid->rows[r].cells) name_institutions(context, cell.text(), named);
  if (named.size() >= 2) ++e.words;
  // Minutes and letters may be either
  static Pattern const either("纪要|记录|(?:的|复|来)信|信$|函|[Mm]inutes|[Ll]etter|[Mm]emo");
  // Who thanks, condoles, congratulates or recommends promises nothing by it.
  static Pattern const of_feeling("感谢信|致谢|答谢|慰问信|贺信|推荐信|介绍信|(?i:letter of thanks|\\bthank)");
  // What an authority answers to those who ask it
  static Pattern const reply_of_authority("提案|议案|建议|信访|留言|咨询|投诉|代表|委员");
  Verdict rules{.named = named.size(), .something_else = is_something_else(outline, title)};
  if (rules.something_else &&
      (!either.in(title) || of_feeling.in(title) || reply_of_authority.in(title) || minutes_only_tell(outline, title)))
    return false;
  if (is_own_plan(context, title, e)) return false;
  rules.plan = !rules.something_else && rules_say_plan(context, title, e);
  Words about = outline.title;
  for (std::size_t i = 0; i < outline.statements.size() && about.empty(); ++i) about = outline.statements[i].whole;
  // Where rules and model are of two minds, the surer one tells
  double const sure = rules.plan ? 0.15 : either.in(title) ? 0.8 : 0.97;
  return holds(model, features_of(context, title, e, rules), about, sure);
}

}  // namespace bangfu::document::reader
