// SPDX-License-Identifier: BSL-1.0
#include <bangfu/document/read.hpp>

#include <algorithm>
#include <string>

#include "document/reader/context.hpp"
#include "document/reader/flows/travellers.hpp"
#include "document/reader/measures/measures.hpp"
#include "document/reader/measures/provisions.hpp"
#include "document/reader/measures/results.hpp"
#include "document/reader/measures/subjects.hpp"
#include "document/reader/measures/things.hpp"
#include "document/reader/offices/charges.hpp"
#include "document/reader/offices/in_charge.hpp"
#include "document/reader/outline/frame.hpp"
#include "document/reader/outline/genre.hpp"
#include "document/reader/parties/parties.hpp"
#include "document/reader/parties/speaker.hpp"
#include "document/reader/people/people.hpp"
#include "document/reader/people/person.hpp"
#include "document/reader/people/relays.hpp"
#include "document/reader/schedule/dated.hpp"
#include "document/reader/schedule/lessons.hpp"
#include "document/reader/schedule/schedule.hpp"
#include "document/reader/schedule/school_year.hpp"
#include "document/reader/tables/tables.hpp"
#include "document/reader/terms/terms.hpp"
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
  context.sides.section = InstitutionId();
  for (Heading const& h : context.outline.headings)
    if (h.area < 0 && h.title.size() < 200)
      (void)read_listed_people(context, {.words = h.title, .whole = h.title, .number = h.number, .heading = h.parent});
}

/// 继续开展结对帮扶, in the first statements.
void read_continued(Context& context) {
  static Pattern const continued("继续[^,。]{0,16}(?:帮扶|结对|支援|开展)|延续|的?基础上");
  Outline const& outline = context.outline;
  std::size_t constexpr first_ones = 6;
  for (std::size_t i = 0; i < outline.statements.size() && i < first_ones; ++i) {
    Words const& whole = outline.statements[i].whole;
    auto const m = continued.find(whole.view());
    if (!m || outline.matter(outline.statements[i].heading) == SubjectMatter::terms) continue;
    context.plan().continued = true;
    context.draft.from("/continued", whole.part(m->begin(), m->end()));
    return;
  }
}

/// Reads the statements and the tables in the order of the document.
class Body {
 public:
  explicit Body(Context& context) : context_(context), outline_(context.outline), base_time_(context.time) {}

  void read() {
    Made made = made_so_far(context_);
    for (std::size_t i = 0; i < outline_.statements.size();) {
      Statement const& s = outline_.statements[i];
      if (i > 0) note_block(context_, outline_.statements[i - 1], made);
      made = made_so_far(context_);
      while (next_grid_ < outline_.grids.size() && outline_.grids[next_grid_].item < s.item) {
        tell_of_pair(context_, {}, outline_.grids[next_grid_].heading);
        read_next_grid();
      }
      if (s.heading != last_heading_) put_in_charge_below_heading(context_, of_heading_, last_heading_, made, true);
      tell_of_pair(context_, s.whole, s.heading);
      if (s.heading != last_heading_) enter(s.heading);
      find_side(s);
      if (is_of_the_paper(s)) {
        ++i;
      } else if (std::size_t const taken = take(i); taken > 0) {
        i += taken;
      } else {
        read_provisions(context_, s);
        put_in_charge_below_heading(context_, of_heading_, s.heading, made, false);
        ++i;
      }
    }
    context_.institutions.about_all();
    put_in_charge_below_heading(context_, of_heading_, last_heading_, made_so_far(context_), true);
    while (next_grid_ < outline_.grids.size()) read_next_grid();
  }

 private:
  static constexpr std::size_t short_line = 90;

  [[nodiscard]] static bool is_short(Statement const& s) {
    return s.whole.size() <= short_line && s.whole.view().find("。") == std::string_view::npos;
  }

  void forget_times() {
    context_.time = base_time_;
    context_.schedule.next_year.reset();
  }

  void read_next_grid() {
    forget_times();
    read_grid(context_, outline_.grids[next_grid_++]);
  }

  /// What a heading tells of the statements below it.
  void enter(std::size_t heading) {
    of_heading_.clear();
    context_.offices.below_heading = false;
    last_heading_ = heading;
    context_.sides.list = {};
    context_.terms.list_people = {};
    list_of_past_ = false;
    forget_times();
    heading_side_ = side_of_section(context_, heading);
    heading_actor_ = actor_below(context_, heading);
    line_side_ = InstitutionId();
    if (heading == no_heading) return;
    take_caption_year(outline_.headings[heading].title.view(), context_.time);
    for (std::size_t h = next_heading_; h <= heading && h < outline_.headings.size(); ++h) {
      read_dated_heading(context_, outline_.headings[h]);
      bool nothing_else = false;
      of_heading_.clear();
      if (!outline_.headings[h].offices.empty())
        of_heading_ = charges_in(context_, outline_.headings[h].offices, nothing_else);
    }
    next_heading_ = std::max(next_heading_, heading + 1);
  }

  /// Whose people and duties a statement is about, where headings and lines above it tell.
  void find_side(Statement const& s) {
    if (Text people = people_heading_a_list(context_, s); !people.empty())
      context_.terms.list_people = std::move(people);
    if (s.number.empty())
      context_.sides.list =
          last_character(s.whole.view()) == U':' ? whose_duties(context_, s.whole.view()) : InstitutionId();
    if (InstitutionId const alone = named_alone(context_, s); !alone.empty())
      line_side_ = alone;
    else if (!is_short(s))
      line_side_ = InstitutionId();
    context_.sides.actor = context_.sides.list.empty() ? heading_actor_ : context_.sides.list;
    context_.sides.section = !heading_side_.empty()         ? heading_side_
                             : !context_.sides.list.empty() ? context_.sides.list
                             : !line_side_.empty()          ? line_side_
                                                            : founder_of(context_, s);
  }

  /// What says who signs, to whom copies go, what is annexed, or has been read before.
  bool is_of_the_paper(Statement const& s) {
    static Pattern const boilerplate("^(?:附件|附表|抄送|主送)");
    // 附件：1.协议样本, and below it 2.情况统计表
    static Pattern const first_annex("^附件[:：]? ?1[.、．][^。;]*$");
    bool const annex =
        next_annex_ > 0 && s.heading == no_heading && s.number == std::to_string(next_annex_) && is_short(s);
    next_annex_ = annex ? next_annex_ + 1 : first_annex.in(s.whole.view()) ? 2 : 0;
    bool const taken = context_.taken.count(s.item) != 0;
    if (!annex && !taken && !s.whole.empty() && !boilerplate.in(s.whole.view())) return false;
    // 甲方：…　法定代表人：…
    static Pattern const represented("(?:代表人?|负责人|联系人|联络人):");
    if (taken && !context_.latin() && s.whole.size() < 400) {
      if (represented.in(s.whole.view()))
        read_labelled_people(context_, s);
      else if (!read_pair_row(context_, s))
        (void)read_person_line(context_, s.whole);
    }
    return true;
  }

  /// Reads what is no provision: offices, results, lists, lessons, people, events. @returns how many statements that were
  std::size_t take(std::size_t i) {
    Statement const& s = outline_.statements[i];
    SubjectMatter const matter = outline_.matter(s.heading);
    if (matter == SubjectMatter::offices && read_division(context_, s)) {
      if (!context_.latin()) read_persons(context_, s.whole);
      return 1;
    }
    bool const past = list_of_past_ && has_bullet(s);
    list_of_past_ = (list_of_past_ && s.number.empty()) || leads_to_results(s);
    if (matter == SubjectMatter::results || past) {
      read_results(context_, s);
      if (!context_.latin()) read_subjects(context_, s.whole);
      return 1;
    }
    if (std::size_t const taken = read_month_list(context_, i); taken > 0) return taken;
    if (std::size_t const taken = read_lesson_block(context_, i); taken > 0) return taken;
    if (std::size_t const taken = read_block(context_, i); taken > 0) return taken;
    read_listed_travellers(context_, s);
    if (read_lesson_statement(context_, s)) return 1;
    if (read_people(context_, s)) {
      read_meetings(context_, s);
      if (!context_.latin())
        for (Words const& sentence : split_at(s.whole, "。;")) read_heads_of_offices(context_, sentence);
      return 1;
    }
    return read_events(context_, s) || read_schedule_statement(context_, s) ? 1 : 0;
  }

  Context& context_;
  Outline& outline_;
  TimeContext base_time_;
  std::size_t last_heading_ = no_heading - 1;
  std::size_t next_heading_ = 0;
  InstitutionId heading_side_{};      ///< the one institution that the heading names
  InstitutionId heading_actor_{};     ///< who does what stands below it
  InstitutionId line_side_{};         ///< the one that a line of its own names, for the short lines below it
  std::vector<Charge> of_heading_{};  ///< those in charge of what stands below the heading
  std::size_t next_grid_ = 0;
  std::size_t next_annex_ = 0;
  bool list_of_past_ = false;  ///< what was done stands below, member by member
};

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
  read_continued(context);
  read_dates(context);
  set_years(context);
  context.schedule.dated = dated_lists(context);
  Body(context).read();
  read_people_of_headings(context);
  read_people_called_by_name(context);
  put_pending_in_charge(context);
  read_listed_things(context);
  take_senders_for_travellers(context);
  read_relays(context);
  keep_provinces(context);
  set_forms(context);
  return std::move(draft.reading());
}

}  // namespace bangfu::document
