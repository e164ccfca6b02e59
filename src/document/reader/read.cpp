// SPDX-License-Identifier: BSL-1.0
#include <bangfu/document/read.hpp>

#include <algorithm>
#include <set>
#include <string>

#include "context.hpp"
#include "spotting.hpp"

namespace bangfu::document {

using namespace reader;

namespace {

/// Whether a document is a plan: it speaks of assistance between institutions, and it promises.
bool reads_like_a_plan(Context const& context) {
  Outline const& outline = context.outline;
  std::string title;
  for (Words const& part : outline.title_parts) title += part.view();
  static Pattern const no_plan(
      "报告$|纪要$|会议记录|新闻|简讯|简报(?:\\(|$|第)|快报|要闻|通讯$|总结$|购物|感谢信|心得|体会|随笔|日记|招标|采购|"
      "询价|中标|"
      "[Mm]inutes|[Rr]eport$|[Nn]ews|[Ss]hopping|[Tt]ender|[Ll]etter of thanks|[Dd]iary");
  static Pattern const plan_title(
      "方案|计划|计画|规划|协议|办法|意见|安排|要点|细则|约定|一览表|名单|课程表|分工表|表|历|备忘|盟约|纲领|说明|"
      "计划书|书$|日程|行事|行动|项目|框架|"
      "倡议|函|周历|章程|规程|公约|纲要|规定|制度|意向书|合约|契约|须知|名册|对照表|分配表|行程|时间表|通知|活动卡|"
      "备忘录|任务|条款|责任书|保障措施|架构|机构设置|名册|[Aa]lliance|[Pp]artnership|[Ss]cheme|[Cc]harter|[Pp]lan|[Aa]"
      "greement|[Ss]"
      "chedule|[Pp]rogramme|[Cc]ompact|[Aa]rrangements?|[Cc]alendar|[Pp]rogram\\b|[Pp]roposal|[Tt]winning|[Nn]otice|["
      "Mm]emorandum|[Tt]imetable");
  static Pattern const field(
      "帮扶|支援|结对|支教|援助|协作|对口|手拉手|送教|跟岗|交流|联盟|共建|幫扶|助学|捐|挂职|托管|领办|共同体|教育集团|"
      "支持|伙伴|帮助|辅导|助力|结缘|友校|提携|送培|送研|带教|见习|观摩|徒弟|志愿|共进|牵手|携手|联谊|同盟|联合体|对接|"
      "定向|组团|核心校|成员校|同步授课|双师|襄助|受助|帮带|主讲|学习|牵头校|姊妹|走教|送课|互助|帮带|扶持|组团|互访|"
      "研学|(?i)support|twin|partner|exchange|assist|"
      "allianc|pair|shadow|mentor|secondment|second(?:s|ed) |\\bhelp|member schools?|sends? |receives? |host|visits? "
      "sister|friendship|link(?:ed|s) school|observe|lead school|host school|recipient|helps? ");
  // A list or a poem is a plan's only where its title says what for.
  static Pattern const other_matter("清单$|诗|公示|公告|招聘|通讯");
  if (no_plan.in(title) && !(plan_title.in(title) && Pattern("总结(?:暨|及|与|和)|任务").in(title))) return false;
  if (other_matter.in(title) && !field.in(title) && title.find("任务") == std::string::npos) return false;
  // The work plan of an office of a school is one of help where it says so, of what is to come
  static Pattern const own_plan("(?:处|科|室|组|部|年级|办公室)(?:[\\p{Han}]{0,4})?工作计划$|教学计划$");
  static Pattern const help("帮扶|支援|结对|支教|援助|协作|对口|手拉手|共建|联盟|共同体|托管|友校|姊妹");
  if (own_plan.in(title) && !help.in(title)) {
    bool promised = false;
    for (std::size_t i = 0; i < outline.statements.size() && i < 60; ++i)
      promised = promised || (outline.matter(outline.statements[i].heading) != SubjectMatter::results &&
                              help.in(outline.statements[i].whole.view()));
    if (!promised) return false;
  }
  std::size_t words = field.in(title) ? 2 : 0;
  for (std::size_t const i : outline.front)
    words += field.in(std::get<Passage>(outline.layout->items[i]).words.text()) ? 1U : 0U;
  for (std::size_t i = 0; i < outline.statements.size() && i < 60; ++i)
    words += field.in(outline.statements[i].whole.view()) ? 1U : 0U;
  for (std::size_t i = 0; i < outline.headings.size() && i < 60; ++i)
    words += field.in(outline.headings[i].title.view()) ? 1U : 0U;
  for (PlacedGrid const& g : outline.grids)
    for (std::size_t r = 0; r < g.grid->rows.size() && r < 60; ++r)
      for (Prose const& cell : g.grid->rows[r].cells) words += field.in(cell.text()) ? 1U : 0U;
  // Two institutions that are named have something to do with each other.
  std::set<std::string, std::less<>> named;
  for (std::size_t i = 0; i < outline.statements.size() && i < 40 && named.size() < 2; ++i) {
    std::string_view const text = outline.statements[i].whole.view().substr(0, 2000);
    for (NamePlace const& place : context.latin() ? spot_english_names(text) : spot_names(text))
      named.insert(std::string(text.substr(place.begin, place.end - place.begin)));
  }
  if (named.size() >= 2) ++words;
  if (words == 0) return false;
  if (plan_title.in(title)) return true;
  if (words < 2) return false;
  // Without a title that says so: by what its sentences do, promise or tell.
  static Pattern const told(
      "本报讯|记者|通讯员|日前|近日|当天|据了解|受欢迎|圆满|举行了|开展了|来到了?|表示|感谢|[一-龥]了[,"
      "。一两三四五六七八九十\\d]|"
      "我[^校园院局市县省们国方区处]|\\b(?:thanked|said|told)\\b");
  static Pattern const promises(
      "不少于|至少|不低于|每(?:学期|学年|年|月|周|校|季)|应|须|拟|选派|将|打算|准备|承担|负责|提供|\\d月|["
      "一二三四五六七八九十]月|"
      "at least|\\b(?:shall|must|may|will|should|can|sends?|hosts?|hope to)\\b|each (?:term|year|month)");
  std::size_t tells = 0;
  std::size_t promised = 0;
  for (std::size_t i = 0; i < outline.statements.size() && i < 60; ++i) {
    std::string_view const text = outline.statements[i].whole.view();
    bool const tell = told.in(text);
    tells += tell ? 1U : 0U;
    promised += !tell && promises.in(text) ? 1U : 0U;
  }
  std::size_t labelled = 0;
  for (Heading const& h : outline.headings) labelled += h.labelled ? 1U : 0U;
  tells += told.in(title) ? 2U : 0U;
  if (tells == 0) return labelled >= 2 || !outline.grids.empty() || promised >= 2;
  return promised >= 2 && promised >= tells;
}

/// The year that holds for months without one: where the plan spans no more than twelve months or a school year.
void set_years(Context& context) {
  Plan const& plan = context.plan();
  TimeContext& time = context.time;
  if (!plan.period || !plan.period->start() || plan.period->start()->unspecified()) {
    if (!plan.period && plan.issued_on && !plan.issued_on->unspecified() && context.notice)
      time.year = plan.issued_on->year();
    return;
  }
  time.period = plan.period;
  Date const start = *plan.period->start();
  // What a notice asks for before the plan begins
  if (context.notice && plan.issued_on && !plan.issued_on->unspecified() &&
      plan.issued_on->latest_key() < start.earliest_key()) {
    time.year = plan.issued_on->year();
    time.month_before = plan.issued_on->month();
    time.period.reset();
    return;
  }
  if (plan.period->single()) {
    time.year = start.year();
    time.period.reset();
    return;
  }
  if (!plan.period->end() || plan.period->end()->unspecified()) return;
  Date const end = *plan.period->end();
  int const months = (end.year() - start.year()) * 12 + end.month().value_or(12) - start.month().value_or(1) + 1;
  if (!start.month() && end.year() == start.year() + 1) {  // 2020—2021学年
    time.year = start.year();
    time.month_before = 8;
  } else if (months <= 14) {
    time.year = start.year();
    if (start.year() != end.year()) time.month_before = start.month();
  }
  time.period.reset();
}

/// How often a group meets, in a paragraph that tells of its members else.
void read_meetings(Context& context, Statement const& statement) {
  static Pattern const meets(
      "每[^,。;]{1,8}(?:至少|不少于)?[^,。;]{0,8}(?:召开|开会|碰头|例会|会商|会议|聚会)|"
      "每[^,。;]{1,8}[\\d一二两三四]+次[^,。;]{0,6}会");
  if (context.latin()) return;
  for (Words const& sentence : sentences(statement.words, false))
    for (Words const& clause : clauses(sentence, false))
      if (meets.in(clause.view()))
        read_provisions(context, {.words = clause,
                                  .whole = clause,
                                  .number = statement.number,
                                  .heading = statement.heading,
                                  .item = statement.item});
}

}  // namespace

Reading read(Source const& source, ReadOptions const& options) {
  Lexicon const& lexicon = options.lexicon != nullptr ? *options.lexicon : Lexicon::standard();
  Layouted const layout = lay_out(source);
  Outline outline = outline_of(layout);
  Draft draft(source, lexicon, layout.latin);
  Institutions institutions(draft);
  Context context{.draft = draft, .institutions = institutions, .outline = outline};
  draft.reading().is_plan = reads_like_a_plan(context);
  read_title(context);
  if (!draft.reading().is_plan) {
    draft.finding("no-plan", Severity::error, "", "这份文件不是帮扶计划", "the document is no plan of assistance");
    read_told_results(context);
    return std::move(draft.reading());
  }
  read_period(context);
  read_parties(context);
  read_basis(context);
  read_focus(context);
  static Pattern const continued("继续[^,。]{0,16}(?:帮扶|结对|支援|开展)|延续|的?基础上");
  for (std::size_t i = 0; i < outline.statements.size() && i < 12; ++i) {
    if (auto const m = continued.find(outline.statements[i].whole.view());
        m && outline.matter(outline.statements[i].heading) != SubjectMatter::terms && i < 6) {
      context.plan().continued = true;
      draft.from("/continued", outline.statements[i].whole.part(m->begin(), m->end()));
      break;
    }
  }

  read_dates(context);
  set_years(context);
  TimeContext const base_time = context.time;
  std::size_t last_heading = no_heading - 1;
  std::size_t next_heading = 0;
  std::vector<Charge> of_heading;  // those in charge of what stands below the heading

  // In the order of the document: statements and tables.
  std::size_t next_grid = 0;
  bool list_of_past = false;  // what was done stands below, member by member
  static Pattern const boilerplate("^(?:附件|附表|抄送|主送)");
  Made made = made_so_far(context);
  for (std::size_t i = 0; i < outline.statements.size();) {
    Statement const& s = outline.statements[i];
    if (i > 0) note_block(context, outline.statements[i - 1], made);
    made = made_so_far(context);
    while (next_grid < outline.grids.size() && outline.grids[next_grid].item < s.item) {
      context.time = base_time;
      read_grid(context, outline.grids[next_grid++]);
    }
    SubjectMatter const matter = outline.matter(s.heading);
    if (s.heading != last_heading) {
      put_in_charge_below_heading(context, of_heading, last_heading, made, true);
      of_heading.clear();
      context.below_heading = false;
      last_heading = s.heading;
      list_of_past = false;
      context.time = base_time;
      context.section_side = side_of_section(context, s.heading);
      if (s.heading != no_heading) {
        static Pattern const year("(19|20)\\d\\d年");
        if (auto const m = year.find(outline.headings[s.heading].title.view())) {
          context.time.year = std::stoi(std::string(outline.headings[s.heading].title.view().substr(m->begin(), 4)));
          context.time.month_before.reset();
        }
        for (std::size_t h = next_heading; h <= s.heading && h < outline.headings.size(); ++h) {
          read_dated_heading(context, outline.headings[h]);
          bool nothing_else = false;
          of_heading.clear();
          if (!outline.headings[h].offices.empty())
            of_heading = charges_in(context, outline.headings[h].offices, nothing_else);
        }
        next_heading = std::max(next_heading, s.heading + 1);
      }
    }
    if (s.whole.empty() || boilerplate.in(s.whole.view()) || context.taken.count(s.item) != 0) {
      // 甲方：…　法定代表人：…
      static Pattern const represented("(?:代表人?|负责人|联系人|联络人):");
      if (context.taken.count(s.item) != 0 && !context.latin() && s.whole.size() < 400 &&
          represented.in(s.whole.view()))
        read_labelled_people(context, s);
      ++i;
      continue;
    }
    if (matter == SubjectMatter::offices && read_division(context, s)) {
      ++i;
      continue;
    }
    bool const past = list_of_past && has_bullet(s);
    list_of_past = (list_of_past && s.number.empty()) || leads_to_results(s);
    if (matter == SubjectMatter::results || past) {
      read_results(context, s);
      ++i;
      continue;
    }
    if (std::size_t const taken = read_lesson_block(context, i); taken > 0) {
      i += taken;
      continue;
    }
    if (std::size_t const taken = read_block(context, i); taken > 0) {
      i += taken;
      continue;
    }
    bool const of_lessons = read_lesson_statement(context, s);
    bool const of_people = !of_lessons && read_people(context, s);
    if (of_people) read_meetings(context, s);
    if (of_lessons || of_people || read_schedule_statement(context, s)) {
      ++i;
      continue;
    }
    read_provisions(context, s);
    put_in_charge_below_heading(context, of_heading, s.heading, made, false);
    ++i;
  }
  put_in_charge_below_heading(context, of_heading, last_heading, made_so_far(context), true);
  while (next_grid < outline.grids.size()) {
    context.time = base_time;
    read_grid(context, outline.grids[next_grid++]);
  }
  put_pending_in_charge(context);
  read_listed_things(context);
  return std::move(draft.reading());
}

}  // namespace bangfu::document
