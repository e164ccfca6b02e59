// SPDX-License-Identifier: BSL-1.0
#include <bangfu/document/read.hpp>

#include <algorithm>
#include <string>

#include "document/reader/context.hpp"
#include "document/reader/flows/travellers.hpp"
#include "document/reader/measures/measures.hpp"
#include "document/reader/people/relays.hpp"
#include "document/reader/schedule/school_year.hpp"
#include "document/reader/text/clauses.hpp"

namespace bangfu::document {

using namespace reader;

namespace {

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
  // 2024年秋季学期至2025年春季学期
  if (start.season() && end.year() == start.year() + 1) {
    time.year = start.year();
    time.month_before = start.season() == Season::autumn ? 8 : 2;
    time.period.reset();
    return;
  }
  int const months = (end.year() - start.year()) * 12 + end.month().value_or(12) - start.month().value_or(1) + 1;
  if (!start.month() && end.year() == start.year() + 1) {  // 2020—2021学年
    time.year = start.year();
    time.month_before = school_year_before;
  } else if (months <= 14) {
    time.year = start.year();
    // A month before the first one is of the next year, be it the first that the list names
    if (start.year() != end.year() && start.month()) time.month_before = *start.month() + 5;
  }
  time.period.reset();
}

/// How the paper writes days in numbers: as those of them tell that can be read one way only. What Chinese papers of the mainland
/// write has the month first.
DayOrder day_order_of(Context const& context) {
  static Pattern const numbers("(?:^|[^\\d/.])(\\d{1,2})/(\\d{1,2})(?:/(?:19|20)\\d\\d)?(?:$|[^\\d/])");
  static Pattern const in_traditional_script("[學國與師計劃實習區縣長會議導開園專業經費負擔]");
  std::string_view const text = context.draft.source().text;
  bool day = false;
  bool month = false;
  std::size_t found = 0;
  for (auto m = numbers.find(text); m && ++found <= 400; m = numbers.find(text, m->end(2))) {
    int const first = std::stoi(std::string((*m)[1]));
    int const second = std::stoi(std::string((*m)[2]));
    day = day || (first > 12 && first <= 31 && second >= 1 && second <= 12);
    month = month || (second > 12 && second <= 31 && first >= 1 && first <= 12);
  }
  if (day != month) return day ? DayOrder::day_first : DayOrder::month_first;
  return context.latin() || in_traditional_script.in(text) ? DayOrder::open : DayOrder::not_told;
}

/// 甲校：, 乙方（丙校）, 派出学校：甲校: a line of its own that names one institution, for the lines of people below it.
InstitutionId named_alone(Context const& context, Statement const& statement) {
  std::string_view const text = statement.whole.view();
  if (text.empty() || text.size() > 120 || context.latin()) return {};
  static Pattern const sender("^(?:派出|选派|选送|送出|输出|援派|推荐|所在)(?:学校|单位|校|园|方): ?");
  if (auto const l = sender.at(text)) {
    Mention const m = context.institutions.at(text, l->end());
    if (m.who.size() == 1 && m.end == text.size()) return m.who[0];
  }
  static Pattern const around("^[\\p{Han}()“”:、 ]{0,12}$");
  static Pattern const no_name("[、与和及]");
  std::vector<Mention> const named = context.institutions.find(text);
  if (named.empty() || named.back().who.size() != 1) return {};
  for (Mention const& m : named)
    if (!m.who.empty() && m.who != named.back().who) return {};
  std::string_view const before = text.substr(0, named.front().begin);
  std::string_view const behind = text.substr(named.back().end);
  // 接收学校：甲校, in a block of labels, is no heading
  static Pattern const label("^(?:[甲乙丙丁]方\\(|[一二三四五六七八九十\\d]{1,2}[、.])?$");
  static Pattern const mark("^(?: ?\\([^()]{1,16}\\)|\\))?(?:方面|代表|人员|教师|名单)*:$");
  return around.in(behind) && !no_name.in(before) && label.in(before) && mark.in(behind) ? named.back().who[0]
                                                                                         : InstitutionId();
}

/// One pair of several that a part of the text tells of: who supports, and who is helped.
struct OnePair {
  InstitutionId supports{};
  InstitutionId is_helped{};
};

/// @returns the one pair of the sides that the words name; nothing where they name nobody, or others
/// @param others set where they name another side than that of one pair
std::optional<OnePair> pair_named(Context const& context, std::string_view words, bool& others) {
  OnePair pair;
  if (words.size() > 1200) return std::nullopt;
  for (Mention const& m : context.institutions.find(words)) {
    if (m.who.size() != 1 || m.own) continue;
    bool const gives = context.institutions.has_role(m.who[0], role::supporting);
    bool const takes = context.institutions.has_role(m.who[0], role::recipient);
    if (gives == takes) continue;
    InstitutionId& side = gives ? pair.supports : pair.is_helped;
    others = others || (!side.empty() && side != m.who[0]);
    side = m.who[0];
  }
  return others || pair.supports.empty() || pair.is_helped.empty() ? std::nullopt : std::optional(pair);
}

/// A notice of several pairs, with a part for each: who is meant by 两校 there, and where its people go.
void tell_of_pair(Context& context, Words const& words, std::size_t heading) {
  Institutions& known = context.institutions;
  known.about_all();
  std::size_t constexpr most = 64;
  std::size_t const giving = known.of_role(role::supporting).size();
  std::size_t const taking = known.of_role(role::recipient).size();
  if (giving == 0 || taking == 0 || giving + taking < 3 || giving + taking > most || context.latin()) return;
  bool others = false;
  std::optional<OnePair> pair;
  for (std::size_t h = heading; h != no_heading && !pair && !others; h = context.outline.headings[h].parent)
    pair = pair_named(context, context.outline.headings[h].title.view(), others);
  if (!pair) return;
  // Who else is named in the statement itself belongs to what it tells
  others = false;
  std::optional<OnePair> const own = pair_named(context, words.view(), others);
  bool const another = own && (own->supports != pair->supports || own->is_helped != pair->is_helped);
  if (!others && !another) known.about(pair->supports, pair->is_helped);
}

/// How often a group meets, in a paragraph that tells of its members else.
void read_meetings(Context& context, Statement const& statement) {
  if (context.latin()) {
    static Pattern const acts("(?i)\\b(?:meets?|convenes?|sits?|appraises?|reviews?|reports?|hands?|approves?)\\b");
    static Pattern const seats("(?i)\\b(?:chair|chaired|members?|deput(?:y|ies)|leader|head)\\b|:");
    std::size_t at = 0;
    for (Words const& sentence : sentences(statement.words, true))
      for (Words const& part : split_at(sentence, ";"))
        if (++at > 1 && acts.in(part.view()) && !seats.in(part.view()))
          read_provisions(context, {.words = part,
                                    .whole = part,
                                    .number = statement.number,
                                    .heading = statement.heading,
                                    .item = statement.item});
    return;
  }
  for (Words const& sentence : sentences(statement.words, false))
    for (Words const& clause : clauses(sentence, false))
      if (meets_regularly(clause.view()))
        read_provisions(context, {.words = clause,
                                  .whole = clause,
                                  .number = statement.number,
                                  .heading = statement.heading,
                                  .item = statement.item});
}

/// A list of people whose numbers make headings of them: （一）方秀英（园长）.
void read_people_of_headings(Context& context) {
  if (context.latin()) return;
  context.section_side = InstitutionId();
  for (Heading const& h : context.outline.headings)
    if (h.area < 0 && h.title.size() < 200)
      (void)read_listed_people(context, {.words = h.title, .whole = h.title, .number = h.number, .heading = h.parent});
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
  context.time.day_order = day_order_of(context);
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
  context.dated = dated_lists(context);
  std::size_t last_heading = no_heading - 1;
  std::size_t next_heading = 0;
  InstitutionId heading_side;      // the one institution that the heading names
  InstitutionId line_side;         // the one that a line of its own names, for the short lines below it
  std::vector<Charge> of_heading;  // those in charge of what stands below the heading

  // In the order of the document: statements and tables.
  std::size_t next_grid = 0;
  bool list_of_past = false;  // what was done stands below, member by member
  static Pattern const boilerplate("^(?:附件|附表|抄送|主送)");
  // 附件：1.协议样本, and below it 2.情况统计表
  static Pattern const first_annex("^附件[:：]? ?1[.、．][^。;]*$");
  std::size_t next_annex = 0;
  Made made = made_so_far(context);
  for (std::size_t i = 0; i < outline.statements.size();) {
    Statement const& s = outline.statements[i];
    if (i > 0) note_block(context, outline.statements[i - 1], made);
    made = made_so_far(context);
    while (next_grid < outline.grids.size() && outline.grids[next_grid].item < s.item) {
      context.time = base_time;
      context.next_year.reset();
      tell_of_pair(context, {}, outline.grids[next_grid].heading);
      read_grid(context, outline.grids[next_grid++]);
    }
    if (s.heading != last_heading) put_in_charge_below_heading(context, of_heading, last_heading, made, true);
    tell_of_pair(context, s.whole, s.heading);
    SubjectMatter const matter = outline.matter(s.heading);
    if (s.heading != last_heading) {
      of_heading.clear();
      context.below_heading = false;
      last_heading = s.heading;
      context.list_side = {};
      context.list_people = {};
      list_of_past = false;
      context.time = base_time;
      context.next_year.reset();
      heading_side = side_of_section(context, s.heading);
      line_side = InstitutionId();
      if (s.heading != no_heading) {
        take_caption_year(outline.headings[s.heading].title.view(), context.time);
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
    if (Text people = people_heading_a_list(context, s); !people.empty()) context.list_people = std::move(people);
    if (s.number.empty())
      context.list_side =
          last_character(s.whole.view()) == U':' ? whose_duties(context, s.whole.view()) : InstitutionId();
    static std::size_t constexpr short_line = 90;
    if (InstitutionId const alone = named_alone(context, s); !alone.empty())
      line_side = alone;
    else if (s.whole.size() > short_line || s.whole.view().find("。") != std::string_view::npos)
      line_side = InstitutionId();
    context.section_side = !heading_side.empty()        ? heading_side
                           : !context.list_side.empty() ? context.list_side
                           : !line_side.empty()         ? line_side
                                                        : founder_of(context, s);
    bool const annex = next_annex > 0 && s.heading == no_heading && s.number == std::to_string(next_annex) &&
                       s.whole.size() <= short_line && s.whole.view().find("。") == std::string_view::npos;
    next_annex = annex ? next_annex + 1 : first_annex.in(s.whole.view()) ? 2 : 0;
    if (annex || s.whole.empty() || boilerplate.in(s.whole.view()) || context.taken.count(s.item) != 0) {
      // 甲方：…　法定代表人：…
      static Pattern const represented("(?:代表人?|负责人|联系人|联络人):");
      if (context.taken.count(s.item) != 0 && !context.latin() && s.whole.size() < 400 &&
          represented.in(s.whole.view()))
        read_labelled_people(context, s);
      ++i;
      continue;
    }
    if (matter == SubjectMatter::offices && read_division(context, s)) {
      if (!context.latin()) read_persons(context, s.whole);
      ++i;
      continue;
    }
    bool const past = list_of_past && has_bullet(s);
    list_of_past = (list_of_past && s.number.empty()) || leads_to_results(s);
    if (matter == SubjectMatter::results || past) {
      read_results(context, s);
      if (!context.latin()) read_subjects(context, s.whole);
      ++i;
      continue;
    }
    if (std::size_t const taken = read_month_list(context, i); taken > 0) {
      i += taken;
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
    read_listed_travellers(context, s);
    bool const of_lessons = read_lesson_statement(context, s);
    bool const of_people = !of_lessons && read_people(context, s);
    if (of_people) read_meetings(context, s);
    if (of_people && !context.latin())
      for (Words const& sentence : split_at(s.whole, "。;")) read_heads_of_offices(context, sentence);
    if (of_lessons || of_people || read_events(context, s) || read_schedule_statement(context, s)) {
      ++i;
      continue;
    }
    read_provisions(context, s);
    put_in_charge_below_heading(context, of_heading, s.heading, made, false);
    ++i;
  }
  institutions.about_all();
  put_in_charge_below_heading(context, of_heading, last_heading, made_so_far(context), true);
  while (next_grid < outline.grids.size()) {
    context.time = base_time;
    context.next_year.reset();
    read_grid(context, outline.grids[next_grid++]);
  }
  read_people_of_headings(context);
  read_people_called_by_name(context);
  put_pending_in_charge(context);
  read_listed_things(context);
  take_senders_for_travellers(context);
  read_relays(context);
  set_forms(context);
  return std::move(draft.reading());
}

}  // namespace bangfu::document
