// SPDX-License-Identifier: BSL-1.0
// Timetables of lessons: tables with a lesson in each row or in each cell below a weekday, lines, lists and blocks.
#include <algorithm>

#include "entry.hpp"
#include "lesson_words.hpp"

namespace bangfu::document::reader {
namespace {

/// Weeks that hold for all lessons: 上课时间为第3周至第16周, 课程表（第1周至第16周）.
std::optional<SchoolWeeks> common_weeks(Context const& context) {
  static Pattern const weeks(
      "第[\\d一二三四五六七八九十]{1,3}周?(?:至|-|到)第?[\\d一二三四五六七八九十]{1,3}周|(?i:weeks? \\d{1,2} "
      "?(?:-|to|until) "
      "?(?:week )?\\d{1,2})");
  auto const of = [&](std::string_view text) -> std::optional<SchoolWeeks> {
    auto const m = weeks.find(text);
    if (!m) return std::nullopt;
    LessonWords told;
    read_lesson_time(context, (*m)[0], told);
    return told.lesson.weeks ? std::optional<SchoolWeeks>(*told.lesson.weeks) : std::nullopt;
  };
  for (Heading const& h : context.outline.headings)
    if (h.matter == SubjectMatter::lessons)
      if (auto w = of(h.title.view())) return w;
  static Pattern const says("上课|授课|课程表|课表|执行|周次|时间|(?i:timetable|lessons|taught|period)");
  for (std::size_t const i : context.outline.front)
    if (auto w = of(std::get<Passage>(context.outline.layout->items[i]).words.text())) return w;
  for (Statement const& s : context.outline.statements)
    if (says.in(s.whole.view()) && s.whole.size() < 400)
      if (auto w = of(s.whole.view())) return w;
  return std::nullopt;
}

/// When sections begin, as a note says: 第1节8:20开始.
std::map<int, TimeOfDay> section_times(Context const& context) {
  static Pattern const begins(
      "第([\\d一二三四五六七八九])节(?:课)?(?:为|从|自|于|:|\\()? ?(\\d{1,2}):(\\d\\d)|(?i:period (\\d) "
      "(?:begins|starts) at (\\d{1,2})[:.](\\d\\d))");
  constexpr std::string_view digits = "一二三四五六七八九";
  std::map<int, TimeOfDay> times;
  for (Statement const& s : context.outline.statements) {
    if (s.whole.size() > 400) continue;
    // A line of the timetable itself says it of its own lesson.
    if (begins_with_lesson_time(s.whole.view())) continue;
    for (auto m = begins.find(s.whole.view()); m; m = begins.find(s.whole.view(), m->end())) {
      std::size_t const g = m->has(1) ? 1 : 4;
      std::string_view const n = (*m)[g];
      int const section = n[0] >= '0' && n[0] <= '9' ? n[0] - '0' : static_cast<int>(digits.find(n) / 3) + 1;
      int const hour = std::stoi(std::string((*m)[g + 1]));
      int const minute = std::stoi(std::string((*m)[g + 2]));
      if (hour < 24 && minute < 60) times.emplace(section, TimeOfDay(hour, minute));
    }
  }
  return times;
}

void add_lesson(Context& context, LessonWords const& told, std::vector<Words> const& where) {
  Lesson lesson = told.lesson;
  // 生物（单周）, 英语（待排）
  Words plain = told.subject;
  static Pattern const remark("\\([^()]*\\)$");
  if (auto const r = remark.find(plain.view())) {
    if ((*r)[0].find("单周") != std::string_view::npos) lesson.extras.set("parity", "\"odd\"");
    if ((*r)[0].find("双周") != std::string_view::npos) lesson.extras.set("parity", "\"even\"");
    plain = plain.part(0, r->begin()).trimmed();
  }
  if (!plain.empty()) lesson.subject = context.draft.subject(plain, subject_kind::school_subject, false, false, plain);
  static Pattern const name("^[\\p{Han}·]{2,5}$|^(?:(?:M(?:rs|r|s|iss)|Dr|Prof)\\.? )?[A-Z]");
  static Pattern const nobody("^(?:轮流|待定|待排|另定|暂缺|全体.*|各.*)$");
  if (!told.teacher.empty() && name.in(told.teacher.view()) && !nobody.in(told.teacher.view()))
    lesson.teacher = context.draft.person(told.teacher, {}, {}, told.teacher);
  if (!context.lesson_frame) context.lesson_frame = LessonFrame{common_weeks(context), section_times(context)};
  if (!lesson.begins && lesson.sections) {
    auto const at = context.lesson_frame->begins.find(lesson.sections->first);
    if (at != context.lesson_frame->begins.end()) lesson.begins = at->second;
  }
  Plan& plan = context.plan();
  if (plan.activities.empty() || plan.activities.back().lessons.empty()) {
    Activity a{.title = context.draft.text(context.latin() ? "Timetable" : "授课安排")};
    a.modality = modality::teaching_support;
    context.draft.add(std::move(a), "a");
  }
  std::vector<std::optional<Weekday>> days(told.weekdays.begin(), told.weekdays.end());
  if (days.empty()) days.emplace_back();
  for (std::optional<Weekday> const& day : days) {
    Lesson one = lesson;
    one.weekday = day;
    if (one.weekday && !one.weeks && !one.on && context.lesson_frame->weeks) one.weeks = *context.lesson_frame->weeks;
    plan.activities.back().lessons.push_back(std::move(one));
    std::string const at = pointer("activities", plan.activities.size() - 1) + "/lessons/" +
                           std::to_string(plan.activities.back().lessons.size() - 1);
    for (Words const& w : where) context.draft.from(at, w);
  }
}

/// The times in a list of lessons.
std::vector<Words> lesson_times(Words const& words) {
  static Pattern const time(
      "(?:(?:19|20)\\d\\d年)?(?:\\d{1,2}月\\d{1,2}日(?:\\([^()]{1,8}\\))?|(?:每?周|星期)[一二三四五六日天](?:[、和及](?"
      ":周|星期)?"
      "[一二三四五六日天])*)(?:\\([单双]周\\))?,? ?(?:[上下]午)? ?(?:第[^节周,;]{1,9}节(?:课)?)?(?: "
      "?\\(?\\d{1,2}:\\d\\d(?:-\\d{1,2}:\\d\\d)?\\)?)?");
  std::vector<Words> times;
  for (auto m = time.find(words.view()); m && times.size() < 24; m = time.find(words.view(), m->end()))
    times.push_back(words.part(m->begin(), m->end()));
  return times;
}

/// A table with the weekdays in its head: a lesson in each cell. @returns whether it is one
bool read_week_grid(Context& context, Grid const& grid) {
  std::size_t const n = grid.columns.size();
  auto const days = std::count(grid.columns.begin(), grid.columns.end(), Column::day);
  if (days < 2 || static_cast<std::size_t>(days) + 2 < n) return false;
  for (Row const& row : grid.rows) {
    std::vector<Words> const cells = cells_of(grid, row);
    // The corner of the head is empty, and was lost with the blanks of its line.
    std::size_t const shift = static_cast<std::size_t>(days) == n ? 1 : 0;
    // Where blanks part cells, an empty one leaves no trace.
    if (grid.layout != Layout::exact && cells.size() != n + shift) continue;
    LessonWords of_row;
    for (std::size_t c = 0; c < cells.size() && c < n + shift; ++c) {
      Column const k = c < shift ? Column::section : grid.columns[c - shift];
      if (cells[c].empty()) continue;
      if (k != Column::day) {
        read_lesson_time(context, cells[c].view(), of_row);
        if (!of_row.lesson.sections) read_sections(cells[c].view(), of_row);
        continue;
      }
      LessonWords lesson = of_row;
      lesson.weekdays.clear();
      read_lesson_time(context, grid.heads[c - shift], lesson);
      read_lesson_subject(context, cells[c], lesson);
      if (lesson.weekdays.size() != 1 || (lesson.subject.empty() && lesson.lesson.class_name.empty())) continue;
      add_lesson(context, lesson, {cells[c]});
    }
  }
  return true;
}

}  // namespace

bool read_lesson_grid(Context& context, PlacedGrid const& placed) {
  Grid const& grid = *placed.grid;
  if (read_week_grid(context, grid)) return true;
  auto const column = [&](Column c) -> std::size_t {
    return static_cast<std::size_t>(std::find(grid.columns.begin(), grid.columns.end(), c) - grid.columns.begin());
  };
  std::size_t const n = grid.columns.size();
  bool const when = column(Column::weekday) < n || column(Column::section) < n || column(Column::time) < n;
  int kinds = 0;
  for (Column c : {Column::class_group, Column::subject, Column::teacher, Column::responsible})
    kinds += column(c) < n ? 1 : 0;
  // 授课内容：语文, where no column is for the subject
  bool const taught = column(Column::subject) == n && column(Column::class_group) < n;
  if (!when || kinds < 2) return false;
  for (Row const& row : grid.rows) {
    std::vector<Words> const cells = cells_of(grid, row);
    LessonWords lesson;
    std::vector<Words> where;
    if (grid.layout == Layout::rows) where.emplace_back(row.cells[0]);
    std::size_t c = 0;
    static Pattern const time_like(
        "周|星期|节|月|日|:|^\\d+(?:[-至、,]\\d+)?$|^[一二三四五六天](?:[、,][一二三四五六])*$|[Mm]on|[Tt]ue|[Ww]ed|["
        "Tt]hu|[Ff]ri");
    for (std::size_t i = 0; i < cells.size(); ++i) {
      if (grid.layout != Layout::rows && !cells[i].empty()) where.push_back(cells[i]);
      while (c < n && cells.size() < n &&
             (grid.columns[c] == Column::weekday || grid.columns[c] == Column::section ||
              grid.columns[c] == Column::time) &&
             !time_like.in(cells[i].view()))
        ++c;
      Column const k = c < n ? grid.columns[c] : Column::remarks;
      ++c;
      if (cells[i].empty()) continue;
      switch (k) {
        case Column::section: {
          bool const before = static_cast<bool>(lesson.lesson.sections);
          read_lesson_time(context, cells[i].view(), lesson);
          if (!before && !lesson.lesson.sections) read_sections(cells[i].view(), lesson);
          break;
        }
        case Column::week:
          if (auto const weeks = bare_weeks(cells[i].view())) {
            lesson.lesson.weeks = *weeks;
            break;
          }
          [[fallthrough]];
        case Column::weekday:
        case Column::time: read_lesson_time(context, cells[i].view(), lesson); break;
        case Column::class_group: lesson.lesson.class_name = context.draft.text(cells[i]); break;
        case Column::subject: lesson.subject = cells[i]; break;
        case Column::responsible:
        case Column::teacher:
          if (lesson.teacher.empty()) lesson.teacher = cells[i];
          break;
        case Column::place: lesson.lesson.room = context.draft.text(cells[i]); break;
        case Column::what:
          if (taught && lesson.subject.empty() && characters(cells[i].view()) <= 8)
            lesson.subject = cells[i];
          else
            lesson.lesson.topic = context.draft.text(cells[i]);
          break;
        default: {
          LessonWords remarks;
          static Pattern const parity("^\\(?[单双]周");
          if (parity.in(cells[i].view())) read_lesson_time(context, cells[i].view(), lesson);
          break;
        }
      }
    }
    if (lesson.lesson.class_name.empty() && lesson.subject.empty()) continue;
    add_lesson(context, lesson, where);
  }
  return true;
}

bool read_lesson_statement(Context& context, Statement const& statement) {
  Words const& all = statement.whole;
  if (all.size() > 400) return false;
  bool const below = context.outline.matter(statement.heading) == SubjectMatter::lessons;
  static Pattern const told("。.|选派|组织|开展|不少于|至少");
  // Under a heading of lessons any line with a time; elsewhere such as tell class and subject besides.
  static Pattern const label("^([^:,;。\\d]{2,30}?): ?");
  auto const head = label.at(all.view());
  bool const timed = begins_with_lesson_time(all.view());
  if (!(below && timed) && !has_lesson_time(all.view())) return false;
  if (!below && (told.in(all.view()) || all.size() > 240)) return false;
  LessonWords common;
  Words list = all;
  if (head && !context.latin()) {
    Words const name = all.part(head->begin(1), head->end(1));
    list = all.part(head->end(), all.size());
    if (has_lesson_time(name.view()) || begins_with_lesson_time(name.view()))
      read_lesson_time(context, name.view(), common);
    else if (!column_of(name.view()))  // 班级：七（1）班
      read_lesson_subject(context, name, common);
  }
  std::vector<std::pair<LessonWords, Words>> lessons;
  for (Words const& part : split_at(list, context.latin() ? ";" : ";。")) {
    std::vector<Words> const times = context.latin() ? std::vector<Words>{part} : lesson_times(part);
    if (times.size() < 2) {
      LessonWords one = common;
      for (Words const& words : without_lesson_times(part, context.latin())) read_lesson_subject(context, words, one);
      read_lesson_time(context, part.view(), one);
      lessons.emplace_back(one, head || part.size() + 4 < all.size() ? part : all);
      continue;
    }
    // 周一第2节、周三第3节，七（1）班数学: what stands behind a time is its own, and that of those right before it
    for (Words const& words : without_lesson_times(part.part(0, times[0].begin - part.begin), false))
      read_lesson_subject(context, words, common);
    std::vector<Words> what;
    for (std::size_t i = times.size(); i-- > 0;) {
      std::size_t const end = i + 1 < times.size() ? times[i + 1].begin - part.begin : part.size();
      std::vector<Words> const own = without_lesson_times(part.part(times[i].end - part.begin, end), false);
      if (!own.empty()) what = own;
      LessonWords one = common;
      for (Words const& words : what) read_lesson_subject(context, words, one);
      read_lesson_time(context, times[i].view(), one);
      lessons.emplace_back(one, part);
    }
    std::reverse(lessons.end() - static_cast<std::ptrdiff_t>(times.size()), lessons.end());
  }
  if (lessons.empty()) return false;
  for (auto const& [one, where] : lessons) {
    bool const when = !one.weekdays.empty() || one.lesson.on;
    bool const taught = !one.lesson.class_name.empty() && (below || !one.subject.empty());
    if (!taught || (!below && !(when && (one.lesson.sections || one.lesson.begins)))) return false;
  }
  for (auto const& [one, where] : lessons) add_lesson(context, one, {where});
  return true;
}

std::size_t read_lesson_block(Context& context, std::size_t first) {
  std::vector<Statement> const& all = context.outline.statements;
  static Pattern const labelled("^([^:]{2,10}): ?(.*)$");
  static Pattern const heads("^(?:课程|课次|课)[一二三四五六七八九十\\d]+$");
  std::size_t k = first;
  if (heads.in(all[k].whole.view())) ++k;
  LessonWords lesson;
  std::vector<Words> where;
  bool timed = false;
  std::set<std::string> seen;
  for (; k < all.size() && k < first + 10; ++k) {
    auto const m = labelled.whole(all[k].whole.view());
    if (!m) break;
    std::string const label((*m)[1]);
    if (!seen.insert(label).second) break;
    auto const column = column_of(label);
    if (!column) break;
    Words const value = all[k].whole.part(m->begin(2), m->end(2)).trimmed();
    if (*column == Column::teacher) {
      lesson.teacher = value;
    } else if (*column == Column::class_group) {
      lesson.lesson.class_name = context.draft.text(value);
    } else if (*column == Column::subject) {
      lesson.subject = value;
    } else if (*column == Column::time || *column == Column::section) {
      read_lesson_time(context, value.view(), lesson);
      timed = !lesson.weekdays.empty() || lesson.lesson.on;
    } else {
      break;
    }
    where.push_back(all[k].whole);
  }
  if (!timed || lesson.lesson.class_name.empty() || lesson.subject.empty()) return 0;
  add_lesson(context, lesson, where);
  return k - first;
}

}  // namespace bangfu::document::reader
