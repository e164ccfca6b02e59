// SPDX-License-Identifier: BSL-1.0
// Timetables of lessons: tables with a lesson in each row or in each cell below a weekday, lines, lists and blocks.
#include <algorithm>

#include "document/reader/people/person.hpp"
#include "document/reader/schedule/dated.hpp"
#include "document/reader/schedule/lesson_words.hpp"
#include "document/reader/schedule/lessons.hpp"
#include "document/reader/tables/entry.hpp"

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

/// Who teaches all lessons, or the class that is taught, where one label says so: 授课教师：李明.
Words common_value(Context const& context, Pattern const& label, Pattern const& value) {
  Words found;
  std::size_t left = 60;
  for (Statement const& s : context.outline.statements) {
    if (left-- == 0) break;
    if (s.whole.size() > 300 || begins_with_lesson_time(s.whole.view())) continue;
    for (Labelled const& pair : labelled_in(s.whole)) {
      if (!pair.colon || !label.whole(pair.label)) continue;
      auto const m = value.at(pair.value.view());
      // Two of them, and none is common
      if (!m || (!found.empty() && found.view() != pair.value.part(m->begin(1), m->end(1)).view())) return {};
      found = pair.value.part(m->begin(1), m->end(1));
    }
  }
  return found;
}

LessonFrame const& frame_of(Context& context) {
  if (context.lessons.frame) return *context.lessons.frame;
  static Pattern const teacher(
      "(?:授课|任课|主讲|支教|走教|上课|执教|送课|送教|合聘)?(?:教师|老师)|(?:授课|任课|主讲|执教)人|Teacher|Tutor");
  static Pattern const one_name(
      "^([\\p{Han}·]{2,4})(?:老师|教师)?(?:\\([^()]*\\))?$|^([A-Z][A-Za-z.]* [A-Z][A-Za-z-]+)$");
  static Pattern const taught("(?:接收|授课|上课|听课|受课|任教|教学)?班级|Class");
  static Pattern const one_class("^([^、,;]{2,24}(?:班|年级))$|^((?:Year|Class|Grade|Form) \\w+)$");
  static Pattern const titled(
      "课程表|课表|课务|授课|任课|走教|送课|同步课|联合课|选修课|(?i:timetable|lessons|classes)");
  LessonFrame frame{.weeks = common_weeks(context), .begins = section_times(context)};
  frame.teacher = common_value(context, teacher, one_name);
  frame.class_name = common_value(context, taught, one_class);
  // 附：王五走教课表
  static Pattern const whose(
      "^(?:附(?:件|表)?[\\d一二三四五]{0,2}: "
      "?)?([\\p{Han}·]{2,4}?)(?:老师|教师)?的?(?:走教|支教|授课|任课|送教)?课(?:程)?表");
  for (Heading const& h : context.outline.headings)
    if (auto const m =
            frame.teacher.empty() && h.matter == SubjectMatter::lessons ? whose.at(h.title.view()) : std::nullopt;
        m && is_name(context, (*m)[1]))
      frame.teacher = h.title.part(m->begin(1), m->end(1));
  for (Words const& part : context.outline.title_parts) frame.titled = frame.titled || titled.in(part.view());
  context.lessons.frame = std::move(frame);
  return *context.lessons.frame;
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
  LessonFrame const& frame = frame_of(context);
  Words teacher = told.teacher.empty() ? frame.teacher : told.teacher;
  // Ms Tandi Osei is named in full, Ms Osei is not
  static Pattern const in_full("^(?:M(?:rs|r|s|iss)|Dr|Prof)\\.? ([A-Z][^ ]+ [A-Z].*)$");
  if (auto const m = in_full.whole(teacher.view())) teacher = teacher.part(m->begin(1), m->end(1));
  if (!teacher.empty() && name.in(teacher.view()) && !nobody.in(teacher.view()))
    lesson.teacher = context.draft.person(teacher, {}, {}, teacher);
  if (lesson.class_name.empty() && !frame.class_name.empty()) lesson.class_name = context.draft.text(frame.class_name);
  if (!lesson.begins && lesson.sections) {
    auto const at = frame.begins.find(lesson.sections->first);
    if (at != frame.begins.end()) lesson.begins = at->second;
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
    if (one.weekday && !one.weeks && !one.on && frame.weeks) one.weeks = *frame.weeks;
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
      "[一二三四五六日天])*)(?:\\([单双]周\\))?,? ?(?:[上下]午)? "
      "?(?:(?:十[一二]?|[一二三四五六七八九]|\\d{1,2})[时点](?:半|[一二三四五]?十[一-九]?分?|\\d\\d分)?)? "
      "?(?:第[^节周,;]{1,9}节(?:课)?(?:[-至到]第?[^节周,;]{1,4}节)?|\\d{1,2}(?:[-至、,]\\d{1,2})?节(?:课)?)?(?: "
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
  auto const column = [&](Column c) { return grid.index(c); };
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

namespace {

/// 李老师每周一第3节任高一（2）班数学课，每周五第1节任…; …: sentences that say who teaches what when.
bool read_lesson_prose(Context& context, Words const& all) {
  static Pattern const verb("(?:任教?|担任|上|教|讲授|执教|承担)[^,;。]{0,12}(?:班|年级)");
  static Pattern const title("(?:老师|教师|同志|先生)$");
  static Pattern const joins("^[由请]");
  if (context.latin() || !verb.in(all.view()) || !has_lesson_time(all.view())) return false;
  std::vector<std::pair<LessonWords, Words>> lessons;
  for (Words const& sentence : split_at(all, ";。")) {
    Words teacher;
    for (Words const& clause : clauses(sentence, false)) {
      std::vector<Words> const times = lesson_times(clause);
      if (times.empty() || !verb.in(clause.view())) {
        if (!lessons.empty() && has_lesson_time(clause.view())) return false;
        continue;
      }
      Words before = clause.part(0, times.front().begin - clause.begin).trimmed(" 于在");
      if (auto const j = joins.at(before.view())) before = before.part(j->end(), before.size());
      if (auto const t = title.find(before.view())) before = before.part(0, t->begin());
      if (!before.empty()) {
        if (!is_name(context, before.view())) return false;
        teacher = before;
      }
      LessonWords taught;
      for (Words const& words :
           without_lesson_times(clause.part(times.back().end - clause.begin, clause.size()), false))
        read_lesson_subject(context, words, taught);
      if (teacher.empty() || taught.lesson.class_name.empty() || taught.subject.empty()) return false;
      taught.teacher = teacher;
      for (Words const& time : times) {
        LessonWords one = taught;
        read_lesson_time(context, time.view(), one);
        lessons.emplace_back(std::move(one), clause);
      }
      // 每周一、周三第3节: the section stands with the last of the days
      if (lessons.back().first.lesson.sections)
        for (std::size_t k = 2; k <= times.size(); ++k)
          if (LessonWords& one = lessons[lessons.size() - k].first; !one.lesson.sections && !one.lesson.begins)
            one.lesson.sections = lessons.back().first.lesson.sections;
    }
  }
  if (lessons.empty()) return false;
  for (auto const& [one, where] : lessons) add_lesson(context, one, {where});
  return true;
}

/// The lessons of an English sentence: Each Tuesday at 10:15 … and each Thursday at 13:30 ….
std::vector<Words> english_parts(Words const& list) {
  static Pattern const next(",? and (?:on |each |every )(?i:mon|tues|wednes|thurs|fri|satur|sun)day");
  std::vector<Words> parts;
  for (Words const& part : split_at(list, ";")) {
    std::size_t from = 0;
    for (auto m = next.find(part.view()); m && parts.size() < 24; m = next.find(part.view(), m->end())) {
      parts.push_back(part.part(from, m->begin()).trimmed());
      from = m->begin();
    }
    parts.push_back(part.part(from, part.size()).trimmed(" ,"));
  }
  return parts;
}

}  // namespace

bool read_lesson_statement(Context& context, Statement const& statement) {
  Words const& all = statement.whole;
  if (all.size() > 400) return false;
  bool const below = context.outline.matter(statement) == SubjectMatter::lessons ||
                     (statement.heading == no_heading && frame_of(context).titled);
  // 2024年5月20日, 星期四, and the lessons of that day below it
  static Pattern const weekday("^(?:星期|周|礼拜)[一二三四五六日天]:?$");
  bool const on_weekday = weekday.in(all.view());
  if (below && (on_weekday || names_time_only(context, statement))) {
    LessonWords day;
    read_lesson_time(context, all.view(), day);
    context.lessons.day = day.lesson.on;
    context.lessons.weekdays = day.weekdays;
    return context.lessons.day || on_weekday;
  }
  static Pattern const within_day("^(?:第? ?\\d{1,2} ?节 ?)?\\d{1,2}:\\d\\d|^第[\\d一二三四五六七八九、至-]{1,5}节");
  if (below && (context.lessons.day || !context.lessons.weekdays.empty()) && within_day.in(all.view())) {
    LessonWords one;
    read_lesson_time(context, all.view(), one);
    one.lesson.on = context.lessons.day;
    one.weekdays = context.lessons.weekdays;
    // 第1节 8:30 looks like the number of a part
    static Pattern const section("节$");
    if (section.in(statement.number)) read_sections(statement.number, one);
    for (Words const& words : without_lesson_times(all, context.latin())) read_lesson_subject(context, words, one);
    if (one.lesson.class_name.empty() || one.subject.empty()) return false;
    add_lesson(context, one, {all});
    return true;
  }
  if (read_lesson_prose(context, all)) return true;
  static Pattern const told(
      "。.|选派|组织|开展|不少于|至少|讲授|开设|同上|[为给][^,。;]{2,20}(?:班|年级|学生)[^,。;]{0,6}[上授]");
  // Under a heading of lessons any line with a time; elsewhere such as tell class and subject besides.
  static Pattern const label("^([^:,;。\\d]{2,30}?): ?");
  // …　教师：王五: the label of the last cell
  static Pattern const of_teacher(" (?:[\\p{Han}]{0,2}(?:教师|老师)|[\\p{Han}]{2}人): ?$");
  auto head = label.at(all.view());
  if (head && of_teacher.in((*head)[0])) head.reset();
  bool const timed = begins_with_lesson_time(all.view());
  if (!(below && timed) && !has_lesson_time(all.view())) return false;
  // We shall teach a lesson each Monday: a provision, which tells its lesson besides
  if (!below && context.latin() && is_english_sentence(all.view())) return false;
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
  for (Words const& part : context.latin() ? english_parts(list) : split_at(list, ";。")) {
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
    bool const taught =
        (!one.lesson.class_name.empty() || !frame_of(context).class_name.empty()) && (below || !one.subject.empty());
    if (!taught || (!below && !(when && (one.lesson.sections || one.lesson.begins)))) return false;
  }
  for (auto const& [one, where] : lessons) add_lesson(context, one, {where});
  return true;
}

namespace {

/// What a sentence of a plan tells to be taught: 我校五年级与云小五年级同上一节英语直播课, 美术教师…给四年级学生上课.
LessonWords taught_in(Context& context, Words const& words) {
  static Pattern const class_of(
      "(?:(?:培智|启智|康复|聋)?[一二三四五六七八九]年级|[初高][一二三](?:年级)?|职高班|学前班|培智班|[大中小]班)(?:\\("
      "[\\d一二三四五六]{1,2}"
      "\\)班|[一二三四五六1-6]班|\\([\\d、]{"
      "1,5}\\)班)?");
  static Pattern const as_lesson(
      "^(?:学科)?[\\p{Han}]{0,6}?课(?:$|[^程题件表标后])|^[\\p{Han}]{0,4}课程(?:$|[,。;])|^教学(?:$|[,。;])");
  static Pattern const taught_before("(?:讲授|教授|任教|执教)$");
  static Pattern const who_teaches("^(?:学科|课|专业)?(?:教师|老师)");
  static Pattern const named(
      "(?:教师|老师)(?:为|是|:)?([\\p{Han}]{2,3}?)(?:$|[,。;]|通过|利用|每|为|给|在|于|向|主讲|承担|负责|上)");
  static Pattern const called("(?:由|请|,|^|[学校园中小组科处室部])([\\p{Han}]{2,3})(?:老师|教师|执教|主讲|授课)");
  LessonWords taught;
  if (context.latin()) {
    read_lesson_subject(context, words, taught);
    return taught;
  }
  std::string_view const text = words.view();
  for (auto m = class_of.find(text); m; m = class_of.find(text, m->end()))
    taught.lesson.class_name = context.draft.text(words.part(m->begin(), m->end()));
  for (Lexicon::Found const& f : context.draft.lexicon().find("subject", text)) {
    if (f.code.empty()) continue;
    std::string_view const after = text.substr(f.span.end());
    bool const lesson = as_lesson.at(after).has_value() || taught_before.in(text.substr(0, f.span.offset));
    if (!lesson && (!taught.subject.empty() || !who_teaches.at(after))) continue;
    taught.subject = words.part(f.span.offset, f.span.end());
    if (lesson) break;
  }
  // 为职高班讲授中式面点: what no catalogue knows
  static Pattern const lectured("(?:讲授|教授|开设)([\\p{Han}]{2,8}?)(?:选修课|校本课|课|,|。|;|$)");
  // 为启智四年级上生活数学
  static Pattern const taken("(?:年级|班|学生)(?:上|讲)([^,。;课节]{6,15}?)(?:,|。|;|$)");
  if (auto const m = taught.subject.empty() ? taken.find(text) : std::nullopt)
    taught.subject = words.part(m->begin(1), m->end(1));
  if (auto const m = taught.subject.empty() ? lectured.find(text) : std::nullopt)
    taught.subject = words.part(m->begin(1), m->end(1));
  // 陈晓风每周二第2节为高二（1）班上数学课
  static Pattern const when_behind(
      "(?:^|[,。;])([\\p{Han}]{2,3})(?:于|在|逢)?(?:每?(?:单|双)?周|每?星期)[一二三四五六日天]");
  for (Pattern const* p : {&called, &named, &when_behind})
    for (auto m = p->find(text); m && taught.teacher.empty();
         m = p->find(text, m->begin() + character_at(text, m->begin()).second))
      if (is_name(context, (*m)[1], false)) taught.teacher = words.part(m->begin(1), m->end(1));
  return taught;
}

}  // namespace

void read_taught_lesson(Context& context, Words const& sentence) {
  static Pattern const weekday(
      "^(?:每?周|星期|礼拜)[一二三四五六日天]|(?i:\\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\\b)");
  static Pattern const of_teachers(
      "备课|教研|听课|评课|研讨|观摩|例会|会商|培训|(?i:\\b(?:meets?|meeting|plans?|planning|together|observes?)\\b)");
  static Pattern const teaches(
      "课|授|(?:年级|班|学生)(?:上|教)|(?:视讯|视频|远程|网络|线上|直播|同步)[\\p{Han}]{0,6}教学|(?i:\\b(?:lessons?|"
      "class(?:es)?|teach(?:es)?|"
      "taught|streams?|streamed|live)\\b)");
  std::string_view const text = sentence.view();
  if (text.size() > 400 || of_teachers.in(text) || !teaches.in(text)) return;
  static Pattern const how_often("^周[一二三四五六][次节回场堂]");
  std::vector<Words> times;
  for (Words const& time : context.latin() ? english_parts(sentence) : lesson_times(sentence))
    // 每两周一次: how often, and no Monday
    if (weekday.in(time.view()) && !how_often.at(text, time.begin - sentence.begin)) times.push_back(time);
  if (times.empty()) return;
  // 周二给三年级上音乐课，周四给四年级上美术课: each with what stands behind it
  std::vector<LessonWords> own;
  for (std::size_t i = 0; i < times.size(); ++i) {
    std::size_t const end = i + 1 < times.size() ? times[i + 1].begin : sentence.end;
    own.push_back(taught_in(context, Words(*sentence.of, times[i].begin, end)));
  }
  bool const each = std::all_of(own.begin(), own.end(), [](LessonWords const& one) {
    return !one.subject.empty() && !one.lesson.class_name.empty();
  });
  LessonWords const common = taught_in(context, sentence);
  for (std::size_t i = 0; i < times.size(); ++i) {
    LessonWords one = each ? own[i] : common;
    if (one.teacher.empty()) one.teacher = common.teacher;
    read_lesson_time(context, times[i].view(), one);
    // 下午第二节 may be the sixth of the day, 下午第七节 is the seventh
    static Pattern const of_half_day("下午");
    if (of_half_day.in(times[i].view()) && one.lesson.sections && one.lesson.sections->first < 5)
      one.lesson.sections.reset();
    static Pattern const turns("[单双]周$");
    std::string_view const before = text.substr(0, times[i].begin - sentence.begin);
    if (auto const t = turns.find(before)) read_lesson_time(context, (*t)[0], one);
    bool const told = !one.lesson.class_name.empty() || one.lesson.begins || one.lesson.sections;
    if (one.subject.empty() || !told || one.weekdays.empty()) continue;
    add_lesson(context, one, {sentence});
  }
}

std::size_t read_lesson_block(Context& context, std::size_t first) {
  std::vector<Statement> const& all = context.outline.statements;
  static Pattern const heads("^(?:课程|课次|课)[一二三四五六七八九十\\d]+$");
  std::size_t k = first;
  if (heads.in(all[k].whole.view())) ++k;
  LessonWords lesson;
  std::vector<Words> where;
  bool timed = false;
  std::set<std::string> seen;
  for (bool goes_on = true; goes_on && k < all.size() && k < first + 10;) {
    std::vector<Labelled> const pairs = labelled_in(all[k].whole);
    bool any = false;
    for (Labelled const& pair : pairs) {
      auto const column = pair.colon ? column_of(pair.label) : std::nullopt;
      goes_on = column && seen.insert(pair.label).second;
      if (!goes_on) break;
      Words const& value = pair.value;
      if (*column == Column::teacher || *column == Column::responsible) {
        lesson.teacher = value;
      } else if (*column == Column::class_group) {
        lesson.lesson.class_name = context.draft.text(value);
      } else if (*column == Column::subject) {
        lesson.subject = value;
      } else if (*column == Column::time || *column == Column::section || *column == Column::week) {
        read_lesson_time(context, value.view(), lesson);
        timed = timed || !lesson.weekdays.empty() || lesson.lesson.on;
      } else {
        goes_on = *column == Column::number || *column == Column::place;
        if (!goes_on) break;
      }
      any = true;
    }
    goes_on = goes_on && any;
    if (any) where.push_back(all[k++].whole);
    // 试讲人：…　时间：… in each line: the next begins the next lesson
    if (timed && !lesson.lesson.class_name.empty() && !lesson.subject.empty() && pairs.size() > 2) break;
  }
  if (!timed || lesson.lesson.class_name.empty() || lesson.subject.empty()) return 0;
  add_lesson(context, lesson, where);
  return k - first;
}

}  // namespace bangfu::document::reader
