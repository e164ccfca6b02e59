// SPDX-License-Identifier: BSL-1.0
// Lists of dated events: which headings head one, several events in one paragraph, months with numbered things below them,
// things that bear their time in brackets; the year that a caption names.
#include <algorithm>

#include <bangfu/document/number.hpp>

#include "document/reader/measures/provisions.hpp"
#include "document/reader/measures/results.hpp"
#include "document/reader/schedule/dated.hpp"
#include "document/reader/schedule/school_year.hpp"
#include "document/reader/tables/entry.hpp"

namespace bangfu::document::reader {
namespace {

/// Words that begin with a time: the time, and what stands behind it.
struct Dated {
  Words time{};
  Words rest{};
};

/// 3月5日、12日, and not 3月和9月.
bool on_several_days(When const& w) {
  return w.recurs && !w.recurs->on.empty() && w.recurs->on.front().start() &&
         w.recurs->on.front().start()->precision() == Precision::day;
}

/// Whether a time is nearer than a year, and no repetition.
bool is_near(Timing const& t) {
  When const& w = t.when;
  if (w.recurs && w.recurs->every) return false;
  return w.months || w.weeks || on_several_days(w) ||
         (w.window && (!w.window->single() || w.window->start()->precision() != Precision::year));
}

std::optional<Dated> dated_start(Context const& context, Words const& words) {
  static Pattern const lead(
      "^(?:[◆■●▲★◎□○•·▪➤①-⑳] ?)?[【〔]?(?:\\d{1,2}[.、] "
      "?)?(?:第[一二三四五六七八九十\\d]{1,3}(?:次|期|场|批|轮|站):)?(?:经?[^,。;:\\d]{0,"
      "8}(?:商定|协商|研究|约定|商量)(?:决定)?,?)?(?:(?:其中|首先|然后|随后|接着|最后),?)?(?:拟于?|定于|将于|计划于?|"
      "预计于?|"
      "暂定于?|并?于|在)?(?:(?:暑假|寒假|暑期)(?:期间)?的?|[上下本]学期|开学后?)?");
  static Pattern const english_lead(
      "^(?:(?i:in|on|from|during|throughout|around|between|in the week of|in the month of) )?");
  static Pattern const remark("^ ?\\([^()]{1,12}\\)");
  Words const near = words.part(0, words.size());
  auto const l = (context.latin() ? english_lead : lead).at(near.view());
  std::size_t from = l ? l->end() : 0;
  std::optional<Piece<Timing>> t;
  for (std::size_t at : {std::size_t{0}, from}) {
    t = read_timing(near.view().substr(at, 90), context.time, context.draft.lexicon());
    if (t && t->span.offset == 0 && is_near(t->value)) {
      from = at;
      break;
    }
    t.reset();
  }
  if (!t) return std::nullopt;
  std::size_t end = from + t->span.end();
  Words const time = near.part(from, end);
  if (auto const m = remark.at(near.view(), end)) end = m->end();
  static Pattern const closes("^ ?[】〕]");
  if (auto const m = closes.at(near.view(), end)) end = m->end();
  return Dated{time, near.part(end, near.size()).trimmed(",、:;。. -")};
}

/// 读书分享会（4月23日）: a thing with its time in brackets, and nothing else.
std::optional<Dated> dated_end(Context const& context, Words const& words) {
  static Pattern const thing(
      "^(?:(?:活动|项目|专题|主题)[一二三四五六七八九十\\d]{1,3}: "
      "?)?(?:[一1](?:次|场|个|项|期))?([^()。;]{2,40}?)\\(([^()]{2,"
      "30})\\)$");
  Words const one = words.trimmed("。;, ");
  auto const m = context.latin() ? std::nullopt : thing.whole(one.view());
  if (!m) return std::nullopt;
  Words const bracket = one.part(m->begin(2), m->end(2));
  auto const t = read_timing(bracket.view(), context.time, context.draft.lexicon());
  if (!t || t->span.offset != 0 || t->span.end() != bracket.size() || !is_near(t->value)) return std::nullopt;
  return Dated{bracket, one.part(m->begin(1), m->end(1))};
}

/// What is told of one event, as it is parted from the next.
std::vector<Words> event_parts(Context const& context, Words const& words) {
  if (context.latin()) {
    std::vector<Words> parts;
    for (Words const& sentence : sentences(words, true))
      for (Words const& part : split_at(sentence, ";")) parts.push_back(part.trimmed());
    return parts;
  }
  std::vector<Words> parts = split_at(words, ";。");
  // 9月：开学指导 / 10月：听课评课
  if (parts.size() == 1 && words.view().find(" / ") != std::string_view::npos) return split_at(words, "/");
  return parts;
}

void add_event(Context& context, Words const& time, Words const& what, Words const& whole, std::string const& number,
               std::size_t heading, TimeContext& years) {
  Entry e;
  e.number = number;
  e.time = time;
  e.what = {what};
  e.whole = whole.trimmed("。;");
  e.heading = heading;
  add_activity(context, e, years);
}

Pattern const lists_events(
    "安排|计划|日程|进度|步骤|行程|节点|活动|打算|行事|月历|预告|议程|时间|"
    "(?i)calendar|schedule|programme|timetable|dates|events|diary|activities");

/// 全年活动如下：3月，…；5月，…: events one after the other in one paragraph.
bool read_event_paragraph(Context& context, Statement const& statement, bool below_list) {
  Words words = statement.words;
  static Pattern const lead("^([^,。;:]{2,30}): ?");
  bool named = below_list;
  if (auto const l = lead.at(words.view()); l && !dated_start(context, words)) {
    Words const rest = words.part(l->end(), words.size());
    if (dated_start(context, rest)) {
      named = named || lists_events.in((*l)[1]);
      take_caption_year((*l)[1], context.time);
      words = rest;
    }
  }
  if (!named) return false;
  struct Event {
    std::optional<Dated> dated;
    Words whole;
  };
  std::vector<Event> events;
  std::size_t dated = 0;
  for (Words const& part : event_parts(context, words)) {
    if (part.empty()) continue;
    if (events.size() >= 40) return false;
    events.push_back({dated_start(context, part), part});
    dated += events.back().dated && !events.back().dated->rest.empty() ? 1U : 0U;
  }
  bool const begins = !events.empty() && (events.front().dated || (events.size() > 1 && events[1].dated));
  if (dated < 2 || dated * 2 <= events.size() || !begins) return false;
  TimeContext years = context.time;
  for (Event const& event : events) {
    if (event.dated && !event.dated->rest.empty())
      add_event(context, event.dated->time, event.dated->rest, event.whole, statement.number, statement.heading, years);
    else
      read_provisions(context, {.words = event.whole,
                                .whole = event.whole,
                                .number = statement.number,
                                .heading = statement.heading,
                                .item = statement.item});
  }
  context.time = years;
  return true;
}

/// 一次校长论坛（4月）、一次青年教师比赛（5月）、…: things that bear their times in brackets.
bool read_bracketed_events(Context& context, Statement const& statement, bool below_list) {
  if (context.latin()) return false;
  static Pattern const lead("^[^,。;:()]{2,40}: ?");
  for (Words const& sentence : split_at(statement.words, "。")) {
    Words list = sentence;
    if (auto const l = lead.at(list.view())) list = list.part(l->end(), list.size());
    std::vector<std::pair<Dated, Words>> events;
    bool all = true;
    for (Words const& part : split_at(list, "、,;")) {
      auto const event = dated_end(context, part);
      all = event && events.size() < 24;
      if (!all) break;
      events.emplace_back(*event, part);
    }
    bool const named = below_list || lists_events.in(sentence.view());
    if (!all || events.size() < 3 || !named) continue;
    TimeContext years = context.time;
    for (auto const& [event, whole] : events)
      add_event(context, event.time, event.rest, whole, {}, statement.heading, years);
    context.time = years;
    return true;
  }
  return false;
}

/// A line that is a time and nothing else: 2025年3月, 三月份：.
std::optional<Words> only_time(Context const& context, Statement const& statement) {
  if (statement.whole.size() > 60) return std::nullopt;
  Words const text = statement.whole.trimmed("。: ");
  auto const t = read_timing(text.view(), context.time, context.draft.lexicon());
  if (!t || t->span.offset != 0 || !is_near(t->value)) return std::nullopt;
  // 九月 重点：开好头; 三月——启动
  static Pattern const rest(
      "^(?:份|\\([^()]{1,12}\\)|工作|活动|安排)*(?:[ ,:]?(?:工作|本月)?(?:重点|主题|关键词|主线|中心)(?:是|为)?:? "
      "?[^,。;:\\d]{"
      "2,14}| ?-+ ?[^,。;:\\d]{2,10})?$");
  if (!rest.in(text.view().substr(t->span.end()))) return std::nullopt;
  return text.part(0, t->span.end());
}

}  // namespace

bool names_time_only(Context const& context, Statement const& statement) {
  return only_time(context, statement).has_value();
}

std::string with_years_in_digits(std::string_view text) {
  static Pattern const year("[一二][〇零○九][〇零○一二三四五六七八九]{2}");
  std::string out;
  std::size_t from = 0;
  for (auto m = year.find(text); m; m = year.find(text, m->end())) {
    auto const number = parse_number((*m)[0]);
    out += text.substr(from, m->begin() - from);
    out += number ? number.value().value.to_string() : std::string((*m)[0]);
    from = m->end();
  }
  return out += text.substr(from);
}

void take_caption_year(std::string_view words, TimeContext& time) {
  std::string const caption = with_years_in_digits(words.substr(0, 300));
  static Pattern const school_year(
      "(?:^|[^\\d])(1[0-4]\\d)学年|((?:19|20)\\d\\d)年?[-至到~/"
      "]((?:19|20)\\d\\d)(?:学年|年?)|((?:19|20)\\d\\d)年?(?:秋季?|下半年)|((?:19|20)\\d\\d)"
      "(?:年|学年|-| |$)");
  auto const m = school_year.find(caption);
  if (!m) return;
  auto const number = [&](std::size_t g) { return std::stoi(std::string((*m)[g])); };
  time.month_before.reset();
  time.period.reset();
  if (m->has(1)) {
    // 113学年度, as Taiwan counts the years
    time.year = number(1) + 1911;
    time.month_before = school_year_before;
  } else if (m->has(2)) {
    if (number(3) != number(2) + 1) return;
    time.year = number(2);
    time.month_before = school_year_before;
  } else if (m->has(4)) {
    time.year = number(4);
    time.month_before = 8;
  } else {
    time.year = number(5);
  }
}

std::vector<bool> dated_lists(Context const& context) {
  Outline const& outline = context.outline;
  std::vector<std::size_t> dated(outline.headings.size() + 1);
  std::vector<std::size_t> all(outline.headings.size() + 1);
  std::vector<std::size_t> dated_lines(all.size());
  std::vector<std::size_t> lines(all.size());
  for (Statement const& s : outline.statements) {
    std::size_t const h = s.heading == no_heading ? outline.headings.size() : s.heading;
    static Pattern const date_alone("^[\\d〇○OoО零一二三四五六七八九十年月日.\\-/ ]+$");
    // What leads up to the list is none of its lines
    if (s.whole.empty() || date_alone.in(s.whole.view()) || last_character(s.whole.view()) == U':') continue;
    ++lines[h];
    dated_lines[h] +=
        dated_start(context, s.words) || (s.heading == no_heading && dated_end(context, s.whole)) ? 1U : 0U;
    for (Words const& part : event_parts(context, s.words.part(0, std::min<std::size_t>(s.words.size(), 3000)))) {
      if (part.empty()) continue;
      ++all[h];
      dated[h] += dated_start(context, part) ? 1U : 0U;
    }
  }
  std::vector<bool> lists(all.size());
  for (std::size_t h = 0; h < all.size(); ++h)
    lists[h] = (dated[h] >= 3 && dated[h] * 2 > all[h]) || (dated_lines[h] >= 3 && dated_lines[h] * 2 > lines[h]);
  return lists;
}

namespace {

/// 1．6日，…; 2．中旬，…; 1．7月5日—7日，… below the month.
void add_item_of_month(Context& context, Words const& month, Statement const& item, TimeContext& years) {
  static Pattern const of_a_month("月");
  Entry e;
  e.number = item.number;
  e.time = month;
  e.what = {item.words.trimmed("。;")};
  if (auto const own = dated_start(context, item.words); own && !own->rest.empty() && of_a_month.in(own->time.view())) {
    e.time = own->time;
    e.what = {own->rest};
  } else if (auto const near = nearer_time(context, month.view(), e.what.front(), years)) {
    e.time = near->time;
    e.time_before = near->of;
    e.what = {near->what.trimmed(",:、")};
  }
  e.whole = item.whole.trimmed("。;");
  e.heading = item.heading;
  add_activity(context, e, years);
}

}  // namespace

std::size_t read_month_list(Context& context, std::size_t first) {
  std::vector<Statement> const& all = context.outline.statements;
  auto const own = [&](std::size_t k) { return k < all.size() && all[k].heading == all[first].heading; };
  static Pattern const bullet("^(?:◆|■|●|▲|★|◎|□|○|•|·|-|—|\\*|[①-⑳])");
  static Pattern const clock("^\\d{1,2}:\\d\\d");
  // Two such times at least, each with something below it
  std::size_t times = 0;
  // A cell of a table in a line of its own bears no number.
  auto const is_item = [&](Words const& month, std::size_t k) {
    if (!own(k) || only_time(context, all[k]) || clock.in(all[k].words.view())) return false;
    if (nearer_time(context, month.view(), all[k].words, context.time)) return true;
    return (!all[k].number.empty() || bullet.in(all[k].whole.view()) || has_bullet(all[k])) &&
           (times > 0 || !dated_start(context, all[k].words));
  };
  std::size_t k = first;
  while (own(k)) {
    auto const month = only_time(context, all[k]);
    if (!month || !is_item(*month, k + 1)) break;
    ++times;
    ++k;
    while (is_item(*month, k)) ++k;
  }
  if (times < 2) return 0;
  TimeContext years = context.time;
  for (std::size_t i = first; i < k;) {
    Words const time = *only_time(context, all[i++]);
    for (; i < k && !only_time(context, all[i]); ++i) add_item_of_month(context, time, all[i], years);
  }
  context.time = years;
  return k - first;
}

bool read_events(Context& context, Statement const& statement) {
  if (statement.words.size() > 3000) return false;
  SubjectMatter const matter = context.outline.matter(statement);
  if (matter == SubjectMatter::lessons || matter == SubjectMatter::results || matter == SubjectMatter::terms)
    return false;
  bool const below_list = matter == SubjectMatter::schedule ||
                          (statement.heading == no_heading && context.in_dated_list(statement.heading));
  return read_event_paragraph(context, statement, below_list) || read_bracketed_events(context, statement, below_list);
}

bool read_event(Context& context, Statement const& statement) {
  auto event = dated_start(context, statement.words);
  if (!event || event->rest.empty()) event = dated_end(context, statement.whole);
  if (!event || event->rest.empty()) return false;
  TimeContext years = context.time;
  add_event(context, event->time, event->rest, statement.whole, statement.number, statement.heading, years);
  context.time = years;
  return true;
}

}  // namespace bangfu::document::reader
