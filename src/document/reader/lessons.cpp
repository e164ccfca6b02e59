// SPDX-License-Identifier: BSL-1.0
// Timetables of lessons.
#include <algorithm>

#include "context.hpp"

namespace bangfu::document::reader {
namespace {

Pattern const sections_text("第([\\d一二三四五六七八九十]+)(?:[-至、,]第?([\\d一二三四五六七八九十]+))?节");
Pattern const clock_text("(\\d{1,2}):(\\d\\d)");
Pattern const weekday_text("(?:每?周|星期|礼拜)([一二三四五六日天])|^([一二三四五六日天])$");

std::optional<int> small_number(std::string_view text) {
  if (auto const d = Decimal::parse(text)) return static_cast<int>(d->floor());
  constexpr std::string_view digits[] = {"一", "二", "三", "四", "五", "六", "七", "八", "九", "十"};
  for (int i = 0; i < 10; ++i)
    if (text == digits[i]) return i + 1;
  return std::nullopt;
}

struct Found {
  Lesson lesson{};
  std::optional<Parity> parity{};
};

/// Weeks by turns have no member of their own in the model: they are kept beside the lesson.
void set_parity(Lesson& lesson, Parity parity) {
  lesson.extras.set("parity", parity == Parity::odd ? "\"odd\"" : "\"even\"");
}

void time_of(Context const& context, std::string_view text, Lesson& lesson) {
  if (auto const s = sections_text.find(text)) {
    auto const first = small_number((*s)[1]);
    auto const last = s->has(2) ? small_number((*s)[2]) : first;
    if (first && last && *first >= 1 && *last >= *first && *last <= 20)
      lesson.sections = Sections{.first = *first, .last = *last};
  }
  if (auto const c = clock_text.find(text)) {
    int const h = std::stoi(std::string((*c)[1]));
    int const m = std::stoi(std::string((*c)[2]));
    if (h < 24 && m < 60) lesson.begins = TimeOfDay(h, m);
  }
  static Pattern const odd("单周");
  static Pattern const even("双周");
  if (odd.in(text)) set_parity(lesson, Parity::odd);
  if (even.in(text)) set_parity(lesson, Parity::even);
  if (auto const w = weekday_text.find(text)) {
    std::string_view const day = w->has(1) ? (*w)[1] : (*w)[2];
    constexpr std::string_view days[] = {"一", "二", "三", "四", "五", "六", "日"};
    for (int i = 0; i < 7; ++i)
      if (day == days[i] || (day == "天" && i == 6)) lesson.weekday = static_cast<Weekday>(i + 1);
  }
  for (Piece<Timing> const& t : find_timings(text, context.time, context.draft.lexicon())) {
    if (t.value.when.window && t.value.when.window->single() && t.value.when.window->start() &&
        t.value.when.window->start()->precision() == Precision::day)
      lesson.on = t.value.when.window->start();
    if (t.value.when.weeks) lesson.weeks = *t.value.when.weeks;
  }
}

/// Weeks that hold for all lessons: 上课时间为第3周至第16周, 课程表（第1周至第16周）.
std::optional<SchoolWeeks> common_weeks(Context const& context) {
  static Pattern const weeks("第(\\d{1,2})周?(?:至|-)第?(\\d{1,2})周");
  auto const of = [&](std::string_view text) -> std::optional<SchoolWeeks> {
    auto const m = weeks.find(text);
    if (!m) return std::nullopt;
    int const first = std::stoi(std::string((*m)[1]));
    int const last = std::stoi(std::string((*m)[2]));
    if (first < 1 || last < first) return std::nullopt;
    return SchoolWeeks{.first = first, .last = last};
  };
  for (Heading const& h : context.outline.headings)
    if (h.matter == SubjectMatter::lessons)
      if (auto w = of(h.title.view())) return w;
  static Pattern const says("上课|授课|课程表|课表|执行|周次|时间");
  for (std::size_t const i : context.outline.front)
    if (auto w = of(std::get<Passage>(context.outline.layout->items[i]).words.text())) return w;
  for (Statement const& s : context.outline.statements)
    if (says.in(s.whole.view()) && s.whole.size() < 400)
      if (auto w = of(s.whole.view())) return w;
  return std::nullopt;
}

void add_lesson(Context& context, Lesson lesson, Words const& subject, Words const& teacher,
                std::vector<Words> const& where) {
  // 生物（单周）, 英语（待排）
  Words plain = subject;
  static Pattern const remark("\\([^()]*\\)$");
  if (auto const r = remark.find(plain.view())) {
    if ((*r)[0].find("单周") != std::string_view::npos) set_parity(lesson, Parity::odd);
    if ((*r)[0].find("双周") != std::string_view::npos) set_parity(lesson, Parity::even);
    plain = plain.part(0, r->begin()).trimmed();
  }
  if (!plain.empty()) lesson.subject = context.draft.subject(plain, subject_kind::school_subject, false, false, plain);
  static Pattern const name("^[\\p{Han}·]{2,5}$|^(?:M[rs]s?\\. )?[A-Z]");
  static Pattern const nobody("^(?:轮流|待定|待排|另定|暂缺|全体.*|各.*)$");
  if (!teacher.empty() && name.in(teacher.view()) && !nobody.in(teacher.view()))
    lesson.teacher = context.draft.person(teacher, {}, {}, teacher);
  if (lesson.weekday && !lesson.weeks)
    if (auto const w = common_weeks(context)) lesson.weeks = *w;
  Plan& plan = context.plan();
  if (plan.activities.empty() || plan.activities.back().lessons.empty()) {
    Activity a{.title = context.draft.text(context.latin() ? "Timetable" : "授课安排")};
    a.modality = modality::teaching_support;
    context.draft.add(std::move(a), "a");
  }
  plan.activities.back().lessons.push_back(std::move(lesson));
  std::string const at = pointer("activities", plan.activities.size() - 1) + "/lessons/" +
                         std::to_string(plan.activities.back().lessons.size() - 1);
  for (Words const& w : where) context.draft.from(at, w);
}

}  // namespace

bool read_lesson_grid(Context& context, Placed_grid const& placed) {
  Grid const& grid = *placed.grid;
  auto const column = [&](Column c) -> std::size_t {
    return static_cast<std::size_t>(std::find(grid.columns.begin(), grid.columns.end(), c) - grid.columns.begin());
  };
  std::size_t const n = grid.columns.size();
  bool const when = column(Column::weekday) < n || column(Column::section) < n || column(Column::time) < n;
  int kinds = 0;
  for (Column c : {Column::class_group, Column::subject, Column::teacher, Column::responsible})
    kinds += column(c) < n ? 1 : 0;
  if (!when || kinds < 2) return false;
  for (Row const& row : grid.rows) {
    std::vector<Words> cells;
    if (grid.layout == Layout::rows)
      cells = split_at(Words(row.cells[0]), " ");
    else
      for (Prose const& cell : row.cells) cells.emplace_back(cell);
    Lesson lesson;
    Words subject;
    Words teacher;
    std::vector<Words> where;
    if (grid.layout == Layout::rows) where.emplace_back(row.cells[0]);
    std::size_t c = 0;
    static Pattern const time_like("周|星期|节|月|日|:|^\\d+$|^[一二三四五六天]$|[Mm]on|[Tt]ue|[Ww]ed|[Tt]hu|[Ff]ri");
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
        case Column::weekday:
        case Column::section:
        case Column::time:
        case Column::week: time_of(context, cells[i].view(), lesson); break;
        case Column::class_group: lesson.class_name = context.draft.text(cells[i]); break;
        case Column::subject: subject = cells[i]; break;
        case Column::responsible:
        case Column::teacher:
          if (teacher.empty()) teacher = cells[i];
          break;
        case Column::place: lesson.room = context.draft.text(cells[i]); break;
        case Column::what: lesson.topic = context.draft.text(cells[i]); break;
        default: break;
      }
    }
    if (lesson.class_name.empty() && subject.empty()) continue;
    add_lesson(context, std::move(lesson), subject, teacher, where);
  }
  return true;
}

bool read_lesson_statement(Context& context, Statement const& statement) {
  if (context.outline.matter(statement.heading) != SubjectMatter::lessons) return false;
  Passage const* const p = std::get_if<Passage>(&context.outline.layout->items[statement.item]);
  if (p == nullptr || statement.whole.size() > 300) return false;
  static Pattern const starts("^(?:(?:19|20)\\d\\d年)?\\d{1,2}月\\d{1,2}日|^(?:每?周|星期)[一二三四五六日]");
  if (!starts.in(statement.whole.view())) return false;
  // Cells as the lines part them
  std::vector<Words> tokens = split_at(statement.whole, " ");
  Lesson lesson;
  time_of(context, statement.whole.view(), lesson);
  std::vector<Words> rest;
  static Pattern const time_token(
      "^(?:(?:19|20)\\d\\d年)?\\d{1,2}月\\d{1,2}日(?:\\([^()]*\\))?(?:[上下]午)?(?:第[^节]{1,8}节|\\d{1,2}:\\d\\d)?|^(?"
      ":[上下]午)?第[^节]{1,8}节|^\\d{1,2}:\\d\\d|^[上下]午");
  for (Words w : tokens) {
    while (true) {
      auto const m = time_token.at(w.view());
      if (!m || m->end() == 0) break;
      w = w.part(m->end(), w.size()).trimmed();
    }
    if (!w.empty()) rest.push_back(w);
  }
  if (rest.empty()) return false;
  lesson.class_name = context.draft.text(rest[0]);
  add_lesson(context, std::move(lesson), rest.size() > 1 ? rest[1] : Words(), rest.size() > 2 ? rest[2] : Words(),
             {statement.whole});
  return true;
}

std::size_t read_lesson_block(Context& context, std::size_t first) {
  std::vector<Statement> const& all = context.outline.statements;
  static Pattern const labelled("^([^:]{2,10}): ?(.*)$");
  static Pattern const heads("^(?:课程|课次|课)[一二三四五六七八九十\\d]+$");
  std::size_t k = first;
  if (heads.in(all[k].whole.view())) ++k;
  Lesson lesson;
  Words subject;
  Words teacher;
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
    if (*column == Column::teacher)
      teacher = value;
    else if (*column == Column::class_group)
      lesson.class_name = context.draft.text(value);
    else if (*column == Column::subject)
      subject = value;
    else if (*column == Column::time) {
      time_of(context, value.view(), lesson);
      timed = lesson.weekday || lesson.on;
    } else
      break;
    where.push_back(all[k].whole);
  }
  if (!timed || lesson.class_name.empty() || subject.empty()) return 0;
  add_lesson(context, std::move(lesson), subject, teacher, where);
  return k - first;
}

}  // namespace bangfu::document::reader
