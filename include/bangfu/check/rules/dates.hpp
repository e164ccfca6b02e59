// SPDX-License-Identifier: BSL-1.0
/// @file
/// Rules about time: the plan's own dates, rows and lessons outside of where they belong, stays longer than their
/// window, and what the day of the check tells.
///
/// Where something may lie at a wrong time, and need not, it is reported only where what is stated reaches there. That
/// a window within the right time is coarse, marked as uncertain or without a year is no fault.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include <bangfu/check/rule.hpp>

namespace bangfu::detail {

/// A time in words of both languages.
inline Text in_words(When const& when) { return Text(to_text(when, "zh"), "zh").set("en", to_text(when, "en")); }
inline Text in_words(Duration const& length) {
  return Text(to_text(length, "zh"), "zh").set("en", to_text(length, "en"));
}

/// The printed number of a row, or else its place in the schedule.
inline std::string number_of_row(Plan const& plan, std::size_t i) {
  return plan.activities[i].number.empty() ? std::to_string(i + 1) : plan.activities[i].number;
}
inline Pointer row_at(std::size_t i) { return Pointer() / "activities" / i; }

template <class Plan_>
void check_plan_period(Plan_ const& x, Report& report) {
  if (!x.plan().period) report.add(Pointer());
}

/// Calls `f(year)` for each year in a text: four figures from 1990 to 2099 that no further figure, letter, bracket of a
/// document number or unit of amounts stands at.
template <class F>
void for_each_year_in(std::string_view text, F&& f) {
  auto const digit = [&](std::size_t i) { return i < text.size() && text[i] >= '0' && text[i] <= '9'; };
  for (std::size_t i = 0; i + 4 <= text.size(); ++i) {
    if (!digit(i)) continue;
    std::size_t end = i;
    int year = 0;
    while (digit(end)) year = end - i < 4 ? year * 10 + (text[end] - '0') : year, ++end;
    std::size_t const begin = i;
    i = end;
    if (end - begin != 4 || year < 1990 || year > 2099) continue;
    std::string_view const before = text.substr(0, begin);
    std::string_view after = text.substr(end);
    auto const ends_with = [&](std::string_view s) {
      return before.size() >= s.size() && before.substr(before.size() - s.size()) == s;
    };
    if (ends_with("〔") || ends_with("[") || ends_with("［") || ends_with("【")) continue;
    bool counted = false;  // 2000名, 2000 teachers
    while (!after.empty() && after.front() == ' ') after.remove_prefix(1);
    for (std::string_view unit : {"名", "人", "位", "元", "万", "所", "场", "个", "节", "次", "套", "册", "teachers",
                                  "students", "persons", "people", "yuan"})
      counted = counted || after.substr(0, unit.size()) == unit;
    if (!counted) f(year);
  }
}

template <class Plan_>
void check_year_in_title(Plan_ const& x, Report& report) {
  Plan const& plan = x.plan();
  if (!plan.period) return;
  DayRange const days = plan.period->days();
  std::optional<int> wrong;
  for (std::size_t i = 0; i < plan.title.size(); ++i)
    for_each_year_in(plan.title[i].wording, [&](int year) {
      bool const before = !days.first.is_infinity() && year < static_cast<int>(days.first.year());
      bool const after = !days.last.is_infinity() && year > static_cast<int>(days.last.year());
      if ((before || after) && !wrong) wrong = year;
    });
  if (wrong)
    report.add(Pointer() / "title", {{"year", std::to_string(*wrong)}, {"period", plan.period->to_string()}},
               {"/period"});
}

/// Whether the plan was certainly signed after it had ended.
inline bool signed_after_end(Plan const& plan) {
  return plan.signed_on && plan.period && is_certain(after(*plan.signed_on, *plan.period));
}

/// The relation of a row to a time that is asked of all rows.
class RowRelation {
 public:
  RowRelation(Relation relation, When to, SchoolCalendar const* calendar)
      : relation_(relation), to_(std::move(to)), simple_(simple_stretch(to_, calendar)), calendar_(calendar) {}
  [[nodiscard]] Truth of(When const& when, std::optional<Stretch> const& stretch) const {
    if (stretch && simple_) return relate(relation_, *stretch, *simple_);
    return relate(relation_, when, to_, calendar_);
  }

 private:
  Relation relation_;
  When to_;
  std::optional<Stretch> simple_;
  SchoolCalendar const* calendar_;
};

template <class Plan_>
void check_rows_outside(Plan_ const& x, Report& report) {
  Plan const& plan = x.plan();
  if (!plan.period) return;
  RowRelation const within(Relation::during, throughout(*plan.period), x.calendar());
  DayRange const days = plan.period->days();
  bool const definite = plan.period->definite();
  auto const reaches_out = [&days](Period const& window) {
    bool const begins_before = window.start_bound() != Bound::unknown && window.days().first < days.first;
    bool const ends_after = window.end_bound() != Bound::unknown && window.days().last > days.last;
    return begins_before || ends_after;
  };
  for (std::size_t i = 0; i < plan.activities.size(); ++i) {
    When const& when = plan.activities[i].when;
    if (when.undated()) continue;
    Truth const inside = within.of(when, x.stretch(static_cast<Examination::Position>(i)));
    if (inside == Truth::certain) continue;
    bool const stated = definite && when.window && reaches_out(*when.window);
    if (inside == Truth::no || stated)
      report.add(row_at(i) / "when",
                 {{"number", number_of_row(plan, i)}, {"when", in_words(when)}, {"period", plan.period->to_string()}},
                 {"/period"}, !inside);
  }
}

template <class Plan_>
void check_rows_before_signing(Plan_ const& x, Report& report) {
  Plan const& plan = x.plan();
  if (!plan.signed_on || signed_after_end(plan)) return;
  RowRelation const before(Relation::before, on(*plan.signed_on), x.calendar());
  Day const earliest = plan.signed_on->earliest();
  for (std::size_t i = 0; i < plan.activities.size(); ++i) {
    When const& when = plan.activities[i].when;
    if (when.undated()) continue;
    Truth const early = before.of(when, x.stretch(static_cast<Examination::Position>(i)));
    bool const stated =
        when.window && when.window->start_bound() != Bound::unknown && when.window->days().first < earliest;
    if (early == Truth::certain || (early == Truth::possible && stated))
      report.add(
          row_at(i) / "when",
          {{"number", number_of_row(plan, i)}, {"when", in_words(when)}, {"signed", plan.signed_on->to_string()}},
          {"/signed_on"}, early);
  }
}

template <class Plan_>
void check_signed_after_end(Plan_ const& x, Report& report) {
  Plan const& plan = x.plan();
  if (signed_after_end(plan))
    report.add(Pointer() / "signed_on", {{"signed", plan.signed_on->to_string()}, {"period", plan.period->to_string()}},
               {"/period"});
}

template <class Plan_>
void check_issued_before_signing(Plan_ const& x, Report& report) {
  Plan const& plan = x.plan();
  if (plan.issued_on && plan.signed_on && is_certain(before(*plan.issued_on, *plan.signed_on)))
    report.add(Pointer() / "issued_on",
               {{"issued", plan.issued_on->to_string()}, {"signed", plan.signed_on->to_string()}}, {"/signed_on"});
}

template <class Plan_>
void check_basis_after_signing(Plan_ const& x, Report& report) {
  Plan const& plan = x.plan();
  if (!plan.signed_on) return;
  for (std::size_t i = 0; i < plan.basis.size(); ++i) {
    auto const& issued = plan.basis[i].issued_on;
    if (!issued || issued->latest() <= plan.signed_on->latest()) continue;  // what is written does not reach beyond
    Truth const late = after(*issued, *plan.signed_on);
    if (is_possible(late))
      report.add(Pointer() / "basis" / i / "issued_on",
                 {{"issued", issued->to_string()}, {"signed", plan.signed_on->to_string()}}, {"/signed_on"}, late);
  }
}

template <class Plan_>
void check_due_dates(Plan_ const& x, Report& report) {
  Plan const& plan = x.plan();
  if (!plan.period) return;
  DayRange const days = plan.period->days();
  for (std::size_t i = 0; i < plan.targets.size(); ++i) {
    auto const& due = plan.targets[i].due;
    if (due && due->earliest() >= days.first && due->latest() <= days.last) continue;
    if (due && is_certain(disjoint(*due, *plan.period)))
      report.add(Pointer() / "targets" / i / "due", {{"due", due->to_string()}, {"period", plan.period->to_string()}},
                 {"/period"});
  }
}

/// Whether the least of a stated length finds room: certain where in every placement that is left open, no where in
/// none. What is approximate never finds none.
inline Truth finds_room(When const& when, Duration const& lasts, SchoolCalendar const* calendar) {
  Length const stay = lasts.stay();
  if (!stay.min || *stay.min <= Decimal(0) || when.undated()) return Truth::certain;
  if (!when.months && !when.recurs && !when.weeks && when.window && !has_units(*when.window)) {
    Stretch const window = window_of(*when.window);
    Stretch room;
    room.start_min = window.start_min;
    room.end_max = window.end_max;
    room.tighten();
    auto const taken = days_taken(*stay.min, stay.unit, room, calendar);
    if (taken && taken->min <= room.end_max - room.start_min + 1) return Truth::certain;
    return stay.approximate ? Truth::possible : Truth::no;
  }
  When window = when;
  window.lasts.reset();
  Truth all = Truth::certain;
  for (Occurrence const& occurrence : occurrences(window, calendar)) {
    bool some = false;
    bool every = true;
    for (Stretch const& room : occurrence.alternatives) {
      Stretch whole;
      whole.start_min = room.start_min;
      whole.end_max = room.end_max;
      whole.length_max = room.length_max;
      whole.tighten();
      auto const taken = days_taken(*stay.min, stay.unit, whole, calendar);
      bool const fits = taken && taken->min <= whole.length_max && taken->min <= whole.end_max - whole.start_min + 1;
      some = some || fits;
      every = every && fits;
    }
    Truth const one = every ? Truth::certain : some || stay.approximate ? Truth::possible : Truth::no;
    all = all && (occurrence.optional ? one || Truth::possible : one);
  }
  return all;
}

template <class Plan_>
void check_stays(Plan_ const& x, Report& report) {
  Plan const& plan = x.plan();
  auto const check = [&](When const& when, auto place) {
    if (!when.lasts || (when.lasts->min && when.lasts->max && *when.lasts->max < *when.lasts->min)) return;
    Truth const room = finds_room(when, *when.lasts, x.calendar());
    if (room == Truth::certain) return;
    report.add(place() / "lasts", {{"lasts", in_words(*when.lasts)}, {"when", in_words(when)}}, {}, !room);
  };
  for (std::size_t i = 0; i < plan.activities.size(); ++i) {
    Activity const& row = plan.activities[i];
    check(row.when, [&] { return row_at(i) / "when"; });
    for (std::size_t k = 0; k < row.flows.size(); ++k)
      if (row.flows[k].when) check(*row.flows[k].when, [&] { return row_at(i) / "flows" / k / "when"; });
  }
}

template <class Plan_>
void check_weeks(Plan_ const& x, Report& report) {
  for (auto const& found : x.weeks()) {
    SchoolWeeks const& weeks = *found.value;
    SchoolCalendar const* calendar = x.calendar();
    bool wrong = weeks.first < 1 || weeks.last < weeks.first;
    if (calendar != nullptr && !wrong) {
      SchoolTerm const* term = !weeks.term.empty()           ? calendar->find(weeks.term)
                               : calendar->terms.size() == 1 ? &calendar->terms.front()
                                                             : nullptr;
      if (term != nullptr && term->period && term->period->days().bounded()) {
        DayRange const days = term->period->days();
        long const last = (days.last - SchoolCalendar::monday_of(days.first)).days() / 7 + 1;
        wrong = weeks.last > last;
      }
    }
    if (wrong)
      report.add(x.pointer(found.place), {{"weeks", weeks.first == weeks.last ? std::to_string(weeks.first)
                                                                              : std::to_string(weeks.first) + "–" +
                                                                                    std::to_string(weeks.last)}});
  }
}

template <class Plan_>
void check_lessons_outside(Plan_ const& x, Report& report) {
  Plan const& plan = x.plan();
  for (std::size_t i = 0; i < plan.activities.size(); ++i) {
    Activity const& row = plan.activities[i];
    if (row.lessons.empty() || row.when.undated()) continue;
    WhenBounds const window = bounds(row.when, x.calendar());
    for (std::size_t k = 0; k < row.lessons.size(); ++k) {
      auto const& day = row.lessons[k].on;
      if (day && !day->uncertain() && (day->latest() < window.start.first || day->earliest() > window.end.last))
        report.add(row_at(i) / "lessons" / k, {{"on", day->to_string()}, {"when", in_words(row.when)}},
                   {(row_at(i) / "when").text()});
    }
  }
}

/// A lesson as far as clashes are concerned.
struct LessonSlot {
  std::string_view who{};  ///< teacher, or class
  bool teacher = false;
  long day = 0;             ///< day number, or 0 for a weekday
  int weekday = 0;          ///< 1 to 7 for lessons that are held weekly
  std::string_view term{};  ///< of weekly lessons
  int first_week = 0;
  int last_week = 0;
  bool clock = false;  ///< whether begin and end are minutes, and not sections
  int begin = 0;
  int end = 0;
  std::size_t row = 0;
  std::size_t lesson = 0;

  [[nodiscard]] auto group() const { return std::tie(who, teacher, day, weekday, term, clock); }
  bool operator<(LessonSlot const& b) const {
    return std::tie(who, teacher, day, weekday, term, clock, row, lesson) <
           std::tie(b.who, b.teacher, b.day, b.weekday, b.term, b.clock, b.row, b.lesson);
  }
  [[nodiscard]] bool meets(LessonSlot const& b) const {
    return first_week <= b.last_week && b.first_week <= last_week && begin <= b.end && b.begin <= end;
  }
};

template <class Plan_>
void check_lesson_clashes(Plan_ const& x, Report& report) {
  Plan const& plan = x.plan();
  std::vector<LessonSlot> slots;
  for (std::size_t i = 0; i < plan.activities.size(); ++i)
    for (std::size_t k = 0; k < plan.activities[i].lessons.size(); ++k) {
      Lesson const& lesson = plan.activities[i].lessons[k];
      LessonSlot slot{.row = i, .lesson = k};
      if (lesson.on && lesson.on->exact()) {
        slot.day = static_cast<long>(lesson.on->earliest().day_number());
      } else if (lesson.weekday && !lesson.on) {
        slot.weekday = static_cast<int>(*lesson.weekday);
        slot.first_week = lesson.weeks ? lesson.weeks->first : 0;
        slot.last_week = lesson.weeks ? lesson.weeks->last : 1000;
        if (lesson.weeks) slot.term = lesson.weeks->term;
      } else {
        continue;
      }
      auto const minutes = [](TimeOfDay const& time) { return time.hour() * 60 + time.minute(); };
      if (lesson.sections && lesson.sections->first <= lesson.sections->last) {
        slot.begin = lesson.sections->first;
        slot.end = lesson.sections->last;
      } else if (lesson.begins && lesson.ends && minutes(*lesson.begins) < minutes(*lesson.ends)) {
        slot.clock = true;
        slot.begin = minutes(*lesson.begins);
        slot.end = minutes(*lesson.ends) - 1;  // back to back is no clash
      } else {
        continue;
      }
      if (x.view().find(lesson.teacher) != nullptr) {
        slot.who = lesson.teacher.value();
        slot.teacher = true;
        slots.push_back(slot);
      }
      if (!lesson.class_name.empty()) {
        slot.who = lesson.class_name.any();
        slot.teacher = false;
        slots.push_back(slot);
      }
    }
  sort_all(slots);
  // Within a group the lessons stand in the order of the plan; each is compared with those before it. A teacher and a
  // class can meet but a few lessons a day: a hundred are looked back.
  constexpr std::size_t furthest = 100;
  struct Clash {
    LessonSlot const* later;
    LessonSlot const* earlier;
    [[nodiscard]] std::pair<std::size_t, std::size_t> place() const { return {later->row, later->lesson}; }
    bool operator<(Clash const& b) const { return place() < b.place(); }
  };
  std::vector<Clash> clashes;
  for (std::size_t at = 0; at < slots.size(); ++at)
    for (std::size_t back = 1; back <= at && back <= furthest; ++back) {
      LessonSlot const& earlier = slots[at - back];
      if (earlier.group() != slots[at].group()) break;
      if (!earlier.meets(slots[at])) continue;
      clashes.push_back({&slots[at], &earlier});
      break;
    }
  sort_all(clashes);
  for (std::size_t i = 0; i < clashes.size(); ++i) {
    if (i > 0 && clashes[i].place() == clashes[i - 1].place()) continue;  // teacher and class clash: one defect
    auto const place = [](LessonSlot const& slot) { return row_at(slot.row) / "lessons" / slot.lesson; };
    report.add(place(*clashes[i].later), {{"who", std::string(clashes[i].later->who)}},
               {place(*clashes[i].earlier).text()});
  }
}

// What the day of the check tells.

template <class Plan_>
void check_actuals_after_day(Plan_ const& x, Report& report) {
  if (!x.as_of()) return;
  Plan const& plan = x.plan();
  for (std::size_t i = 0; i < plan.activities.size(); ++i) {
    Activity const& row = plan.activities[i];
    if (!row.actual || !row.actual->when || row.actual->when->undated()) continue;
    When const& when = *row.actual->when;
    DayRange const end = bounds(when, x.calendar()).end;
    if (end.last <= x.as_of()->day || end.last.is_infinity()) continue;
    report.add(
        row_at(i) / "actual" / "when",
        {{"number", number_of_row(plan, i)}, {"when", in_words(when)}, {"day", Date(x.as_of()->day).to_string()}}, {},
        end.first > x.as_of()->day ? Truth::certain : Truth::possible);
  }
}

template <class Plan_>
void check_results_after_day(Plan_ const& x, Report& report) {
  if (!x.as_of()) return;
  for (std::size_t i = 0; i < x.plan().results.size(); ++i) {
    auto const& on = x.plan().results[i].on;
    if (!on || on->latest() <= x.as_of()->day) continue;
    report.add(Pointer() / "results" / i / "on", {{"on", on->to_string()}, {"day", Date(x.as_of()->day).to_string()}},
               {}, on->earliest() > x.as_of()->day && !on->uncertain() ? Truth::certain : Truth::possible);
  }
}

template <class Plan_>
void check_overdue(Plan_ const& x, Report& report) {
  if (!x.as_of()) return;
  Plan const& plan = x.plan();
  for (std::size_t i = 0; i < plan.activities.size(); ++i) {
    Activity const& row = plan.activities[i];
    bool const open = row.status == Status::planned || row.status == Status::under_way;
    if (!open || row.actual || row.when.undated()) continue;
    if (bounds(row.when, x.calendar()).end.last < x.as_of()->day)
      report.add(
          row_at(i) / "status",
          {{"number", number_of_row(plan, i)},
           {"when", in_words(row.when)},
           {"status", Text(std::string(row.status.label("zh")), "zh").set("en", std::string(row.status.label("en")))},
           {"day", Date(x.as_of()->day).to_string()}});
  }
}

template <class Plan_>
void check_done_without_actual(Plan_ const& x, Report& report) {
  Plan const& plan = x.plan();
  for (std::size_t i = 0; i < plan.activities.size(); ++i)
    if (plan.activities[i].status == Status::done && !plan.activities[i].actual)
      report.add(row_at(i) / "status", {{"number", number_of_row(plan, i)}});
}

template <class Plan_>
void check_cancelled_yet_held(Plan_ const& x, Report& report) {
  Plan const& plan = x.plan();
  for (std::size_t i = 0; i < plan.activities.size(); ++i) {
    auto const& actual = plan.activities[i].actual;
    if (plan.activities[i].status == Status::cancelled && actual && (actual->when || !actual->who.empty()))
      report.add(row_at(i) / "status", {{"number", number_of_row(plan, i)}}, {(row_at(i) / "actual").text()});
  }
}

/// The first day on which a row may have begun, by what took place where that is known. An infinity where nothing says.
inline Day earliest_begin(Activity const& row, SchoolCalendar const* calendar) {
  bool const known = row.actual && row.actual->when && !row.actual->when->undated();
  return bounds(known ? *row.actual->when : row.when, calendar).start.first;
}
/// Whether a date is older than a day: certain for all of it, possible for the part that is written, else no.
inline Truth older(Date const& date, Day day) {
  if (day.is_infinity() || date.earliest() >= day) return Truth::no;
  return date.latest() < day && !date.uncertain() && !date.approximate() ? Truth::certain : Truth::possible;
}

template <class Plan_>
void check_early_evidence(Plan_ const& x, Report& report) {
  Plan const& plan = x.plan();
  for (std::size_t i = 0; i < plan.activities.size(); ++i) {
    Activity const& row = plan.activities[i];
    for (std::size_t k = 0; k < row.evidence.size(); ++k) {
      if (!row.evidence[k].dated) continue;
      Truth const early = older(*row.evidence[k].dated, earliest_begin(row, x.calendar()));
      if (is_possible(early))
        report.add(row_at(i) / "evidence" / k / "dated",
                   {{"dated", row.evidence[k].dated->to_string()}, {"number", number_of_row(plan, i)}},
                   {(row_at(i) / "when").text()}, early);
    }
  }
}

template <class Plan_>
void check_early_results(Plan_ const& x, Report& report) {
  Plan const& plan = x.plan();
  for (std::size_t i = 0; i < plan.results.size(); ++i) {
    Result const& result = plan.results[i];
    if (!result.on || result.from.empty()) continue;
    Day first = day_after_all();
    for (auto const& link : result.from)
      if (Activity const* row = x.view().find(link); row != nullptr) {
        Day const begin = earliest_begin(*row, x.calendar());
        if (begin < first) first = begin;
      }
    Truth const early = older(*result.on, first);
    if (is_possible(early)) report.add(Pointer() / "results" / i / "on", {{"on", result.on->to_string()}}, {}, early);
  }
}

template <class Plan_>
inline constexpr Rule date_rules[] = {
    {{"plan-without-period", Severity::warning, "方案没有写明时段", "the plan does not say what time it covers",
      "方案没有写明时段", "the plan does not say what time it covers", "填写时段", "state its period"},
     check_plan_period<Plan_>},
    {{"year-in-title-differs", Severity::warning, "标题中的年份在时段之外；文号中的年份不算",
      "a year in the title lies outside of the period; years in document numbers do not count",
      "标题写 {year} 年，时段为 {period}", "the title says {year}, the period is {period}", "改正沿用下来的一处",
      "correct the one that was left over"},
     check_year_in_title<Plan_>},
    {{"outside-period", Severity::warning, "工作安排不在方案时段内；时间窗口越出而未必越出的为可能",
      "a row lies outside of the plan's period; possible where its stated window reaches out and it need not",
      "第 {number} 项（{when}）不在方案时段 {period} 内",
      "row {number} ({when}) lies outside of the plan's period {period}", "调整安排，或放宽时段",
      "move the row or widen the period"},
     check_rows_outside<Plan_>},
    {{"before-signing", Severity::warning,
      "工作安排早于签订日期；时间窗口始于签订之前的为可能；期满后才签订的不逐行报告",
      "a row lies before the plan was signed; possible where its stated window begins before. Rows are left alone "
      "where the plan was signed after its end",
      "第 {number} 项（{when}）早于签订日期 {signed}", "row {number} ({when}) lies before the signing on {signed}",
      "调整安排，或改正日期", "move the row or correct the date"},
     check_rows_before_signing<Plan_>},
    {{"signed-after-end", Severity::warning, "签订日期在方案期满之后", "the plan was signed after it had ended",
      "{signed} 签订，而时段为 {period}", "signed on {signed}, after the period {period} had ended", "改正日期",
      "correct the date"},
     check_signed_after_end<Plan_>},
    {{"issued-before-signing", Severity::warning, "印发日期必定早于签订日期",
      "it was certainly issued before it was signed", "{issued} 印发，早于 {signed} 的签订",
      "issued on {issued}, before the signing on {signed}", "改正其中一个日期", "correct one of the dates"},
     check_issued_before_signing<Plan_>},
    {{"basis-after-signing", Severity::warning, "依据文件晚于签订日期",
      "a policy that it rests on was issued after the signing", "依据文件 {issued} 发布，晚于 {signed} 的签订",
      "the basis was issued on {issued}, after the signing on {signed}", "改正日期或依据",
      "correct the date or the basis"},
     check_basis_after_signing<Plan_>},
    {{"due-outside-period", Severity::warning, "目标期限必定在方案时段之外",
      "a target certainly falls due before the plan begins or after it ends", "期限 {due} 不在方案时段 {period} 内",
      "due {due}, outside of the period {period}", "改正期限", "correct the date"},
     check_due_dates<Plan_>},
    {{"stay-longer-than-window", Severity::error,
      "所写时长的最小值在时间窗口内放不下；时长为约数，或只在某些年份放得下的为可能",
      "the least stated length fits nowhere in the window; possible where the length is approximate, or fits in some "
      "of the years left open",
      "{lasts} 在“{when}”中放不下", "{lasts} does not fit into \"{when}\"", "缩短时长，或放宽时间窗口",
      "shorten the stay or widen the window"},
     check_stays<Plan_>},
    {{"weeks-outside-term", Severity::warning, "学期没有这些教学周", "the term has no such teaching weeks",
      "学期没有第 {weeks} 周", "the term has no teaching week {weeks}", "改正周次", "correct the weeks"},
     check_weeks<Plan_>},
    {{"lesson-outside-window", Severity::warning, "课排在活动时间之外",
      "a dated lesson lies outside of the window of its row", "{on} 的课不在活动时间（{when}）内",
      "the lesson on {on} lies outside of its row ({when})", "改正日期", "correct the date"},
     check_lessons_outside<Plan_>},
    {{"lesson-clash", Severity::error, "同一教师或班级同时有两课；前后相接不算",
      "one teacher or one class has two lessons at the same time; back to back is no clash", "“{who}”同时有两课",
      "\"{who}\" has two lessons at the same time", "调整其中一课", "move one"},
     check_lesson_clashes<Plan_>},
    {{"actual-after-day", Severity::error, "实际情况的时间晚于检查日期（需给出该日期）",
      "what took place lies after the day of the check; needs that day",
      "第 {number} 项写明已于 {when} 进行，而检查日期为 {day}",
      "row {number} is said to have taken place in {when}, after {day}", "改正日期，或改作计划",
      "correct the date, or state a plan instead"},
     check_actuals_after_day<Plan_>,
     true},
    {{"result-after-day", Severity::error, "成果日期晚于检查日期（需给出该日期）",
      "a result is dated after the day of the check; needs that day", "成果日期 {on} 晚于检查日期 {day}",
      "a result of {on}, after {day}", "改正日期", "correct the date"},
     check_results_after_day<Plan_>,
     true},
    {{"overdue", Severity::warning, "检查日期前已过时间而仍写计划或进行中，也没有实际情况；没有状态的行不算",
      "a row that is said to be planned or under way was over before the day of the check, and nothing says what took "
      "place; rows without a status are left alone",
      "第 {number} 项（{when}）到 {day} 仍为“{status}”", "row {number} ({when}) is still \"{status}\" on {day}",
      "写明后来的情况", "state what became of it"},
     check_overdue<Plan_>,
     true},
    {{"done-without-actual", Severity::note, "写“已完成”而没有实际情况",
      "said to be done, and nothing says what took place", "第 {number} 项写“已完成”，没有实际情况",
      "row {number} is done, and nothing says what took place", "填写实际情况", "state what took place"},
     check_done_without_actual<Plan_>},
    {{"cancelled-yet-held", Severity::warning, "写“取消”而有实际情况", "said to be cancelled, and yet it took place",
      "第 {number} 项写“取消”，却有实际情况", "row {number} is cancelled, and yet it took place", "改正状态",
      "correct the status"},
     check_cancelled_yet_held<Plan_>},
    {{"evidence-before-activity", Severity::warning, "佐证早于所属活动（以实际时间为准）",
      "evidence is older than the row it belongs to, by the actual time where it is known",
      "佐证日期 {dated} 早于第 {number} 项", "evidence of {dated} is older than row {number}", "改正日期，或归到别处",
      "correct the date or attach it elsewhere"},
     check_early_evidence<Plan_>},
    {{"result-before-activity", Severity::warning, "成果早于其全部来源活动",
      "a result is older than every row that it came from", "成果日期 {on} 早于其来源活动",
      "the result of {on} is older than the rows it came from", "改正日期或关联", "correct the date or the link"},
     check_early_results<Plan_>},
};

}  // namespace bangfu::detail
