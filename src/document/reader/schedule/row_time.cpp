// SPDX-License-Identifier: BSL-1.0
// When the event of a row is, and how long it lasts.
#include <bangfu/document/duration.hpp>

#include "document/reader/tables/entry.hpp"

namespace bangfu::document::reader {
namespace {

/// What the cell of a row tells of a time: all of it where it can be read as a whole, else the first time in it.
std::optional<Timing> timing_in(Entry const& e, Words const& words, TimeContext const& time, Lexicon const& lexicon) {
  if (words.empty()) return std::nullopt;
  if (!e.time_before.empty()) {
    std::string const whole = e.time_before + std::string(words.view());
    auto const found = read_timing(whole, time, lexicon);
    return found && found->span.offset == 0 ? std::optional(found->value) : std::nullopt;
  }
  // 2025-09-01/2025-09-05
  static Pattern const of_files("^\\d{4}-\\d\\d(?:-\\d\\d)?/\\d{4}-\\d\\d(?:-\\d\\d)?$");
  if (of_files.in(words.view()))
    if (auto const whole = parse_timing(words.view(), time, lexicon)) return whole.value().value;
  // 2, 7—8, 次年1 below the head 月份
  static Pattern const bare_months("^(?:次年|翌年)?(?:0?[1-9]|1[0-2])(?: ?[-~至、,] ?(?:0?[1-9]|1[0-2]))*$");
  if (bare_months.in(words.view()))
    if (auto const months = read_timing(std::string(words.view()) + "月", time, lexicon);
        months && months->span.offset == 0)
      return months->value;
  if (auto const found = read_timing(words.view(), time, lexicon); found && found->span.offset == 0)
    return found->value;
  auto const several = find_timings(words.view(), time, lexicon);
  return several.empty() ? std::nullopt : std::optional(several.front().value);
}

/// A year among the remarks holds for the row.
TimeContext with_year_of_remarks(Entry const& e, TimeContext time) {
  static Pattern const year_alone("^((?:19|20)\\d\\d)年$");
  for (Words const& remark : e.remarks)
    if (auto const m = year_alone.whole(remark.view())) {
      time.year = std::stoi(std::string((*m)[1]));
      time.month_before.reset();
    }
  return time;
}

/// Whether a length tells how long the event lasts. @param clause that it stands in @param several whether there are more in it
bool is_of_event(Piece<Duration> const& d, std::string_view clause, bool several) {
  std::string_view const before = clause.substr(0, d.span.offset);
  // 2019年 is a year and no length, 上半年 a time.
  static Pattern const named_time("(?:上|下|前|后|近|第)$");
  if (named_time.in(before)) return false;
  if (d.value.unit == TimeUnit::year && d.value.max && d.value.max->floor() > 100) return false;
  // 《五年规划》; 语文2节、数学2节
  std::size_t const book = before.rfind("《");
  if (book != std::string_view::npos && before.find("》", book) == std::string_view::npos) return false;
  if (d.value.unit == TimeUnit::lesson && (several || before.ends_with("各"))) return false;
  // 三年工作总结, 九年制学校: a thing of so many years
  static Pattern const of_a_thing(
      "^的?[\\p{Han}]{0,4}?(?:制|级|总结|规划|计划|行动|方案|协议|报告|任务|目标|发展|成果|工作)");
  return d.value.unit != TimeUnit::year || !of_a_thing.at(clause, d.span.end());
}

std::optional<Duration> length_in(Words const& words, Lexicon const& lexicon) {
  if (words.empty()) return std::nullopt;
  static Pattern const each("每次|每人|每天|教龄|提前|前首|内完成|不少于|至少|每科");
  for (Words const& clause : split_at(words, ",;")) {
    if (each.in(clause.view())) continue;
    std::vector<Piece<Duration>> const found = find_durations(clause.view(), lexicon);
    for (Piece<Duration> const& d : found)
      if (is_of_event(d, clause.view(), found.size() > 1)) return d.value;
  }
  return std::nullopt;
}

}  // namespace

RowTime time_of_row(Context& context, Entry const& e, Words const& content, TimeContext& years) {
  Lexicon const& lexicon = context.draft.lexicon();
  RowTime row{.told = !e.time.empty() ? e.time : e.week};
  When& when = row.when;
  TimeContext time = with_year_of_remarks(e, years);
  // 次年3月, 次年4月: both in the year after the one in which the list begins
  static Pattern const of_next_year("^(?:次年|翌年|来年|第二年)");
  bool const next_year = of_next_year.in(row.told.view());
  if (next_year && context.schedule.next_year) {
    time.year = *context.schedule.next_year - 1;
    time.month_before.reset();
  }
  // 3—4 below the head 周次, and no months
  static Pattern const bare_numbers("^\\d{1,2}(?: ?[-~至、,] ?\\d{1,2})*$");
  bool const only_weeks = e.time.empty() && bare_numbers.in(e.week.view());
  std::optional<Timing> const timing = only_weeks ? std::nullopt : timing_in(e, row.told, time, lexicon);
  if (next_year && timing && timing->year && !context.schedule.next_year)
    context.schedule.next_year =
        timing->when.window && timing->when.window->start() ? timing->when.window->start()->year() : *timing->year;
  if (timing) {
    when = timing->when;
    if (timing->weeks.size() > 1 && when.weeks) {
      when.weeks->first = timing->weeks.front();
      when.weeks->last = timing->weeks.back();
    }
    if (!timing->when.recurs && (next_year || time.year == years.year)) {
      if (timing->year) years.year = timing->year;
      if (timing->last_month) years.month_before = timing->last_month;
    }
  }
  if (!e.week.empty() && !e.time.empty())
    if (auto const w = read_timing(e.week.view(), time, lexicon); w && w->value.when.weeks)
      when.weeks = w->value.when.weeks;
  if (!e.week.empty() && !when.weeks)
    if (auto const weeks = bare_weeks(e.week.view())) when.weeks = *weeks;
  // 每月第一周 counts no weeks of the term
  static Pattern const each_month("^每(?:个)?月");
  if (each_month.in(row.told.view())) when.weeks.reset();
  static Pattern const all_year("^(?:全年|全年度|整年|(?i:all year|throughout the year))$");
  if (!timing && time.year && !time.month_before && all_year.in(row.told.view()))
    when.window = Period(Date(*time.year));
  // Week and date side by side within one cell
  if (when.weeks && !when.window && !content.empty()) {
    auto const more = read_timing(content.view(), time, lexicon);
    if (more && more->span.offset == 0 &&
        (more->value.when.window || more->value.when.months || more->value.when.recurs)) {
      when.window = more->value.when.window;
      when.months = more->value.when.months;
      when.recurs = more->value.when.recurs;
      row.rest = content.part(more->span.end(), content.size()).trimmed(" ,:");
    }
  }
  return row;
}

std::optional<Duration> length_of_row(Context const& context, Entry const& e, Words const& content) {
  Lexicon const& lexicon = context.draft.lexicon();
  if (auto told = length_in(e.length, lexicon)) return told;
  // A number below the head 天数
  if (!e.length.empty() && e.length_unit)
    if (auto const n = Decimal::parse(e.length.view())) {
      Duration d;
      d.min = d.max = *n;
      d.unit = *e.length_unit;
      return d;
    }
  for (std::vector<Words> const* all : {&e.what, &e.remarks})
    for (Words const& w : *all)
      if (auto told = length_in(w, lexicon)) return told;
  for (Words const* w : {&e.people, &e.amount})
    if (auto told = length_in(*w, lexicon)) return told;
  // 部落生活营（三日）
  static Pattern const days_aside("\\(([一二两三四五六七八九十半\\d]{1,3})日\\)$");
  if (auto const m = context.latin() ? std::nullopt : days_aside.find(content.view()))
    if (auto const days = parse_duration(std::string((*m)[1]) + "天", lexicon)) return days.value().value;
  return std::nullopt;
}

}  // namespace bangfu::document::reader
