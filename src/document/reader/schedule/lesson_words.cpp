// SPDX-License-Identifier: BSL-1.0
#include "document/reader/schedule/lesson_words.hpp"

#include <algorithm>

#include <bangfu/document/number.hpp>

#include "document/reader/people/person.hpp"

namespace bangfu::document::reader {
namespace {

Pattern const sections_text(
    "第 ?([\\d一二三四五六七八九十]+) ?节?(?:[-至到、,和及] ?第? ?([\\d一二三四五六七八九十]+))? ?节(?:课)?"
    "|\\b(?i:periods?|lessons?|sessions?) (\\d{1,2})(?: ?(?:-|to|and|&|,) ?(\\d{1,2}))?\\b"
    "|\\b(?i)(\\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth)()"
    "(?: (?:and|to) (?:\\d{1,2}(?:st|nd|rd|th)|second|third|fourth|fifth|sixth|seventh|eighth))? "
    "(?:period|lesson)s?\\b"
    "|(?:(?:周|星期)[一二三四五六日天]|[上下]午) ?(\\d{1,2})(?: ?[-至到、,] ?(\\d{1,2}))? ?节");
/// 上午十时, 下午2点半
Pattern const spoken_clock(
    "(上午|下午|晚上?|早上)?(十[一二]?|[一二三四五六七八九]|\\d{1,2})[时点](?:(半)|([一二三四五]?十[一二三四五六七八九]"
    "?|\\d\\d)分?)?");
Pattern const clock_text("(?:(上午|下午|中午|晚上?|早上) ?)?(\\d{1,2})[:.](\\d\\d)(?: ?(?i:([ap])\\.?m\\.?))?");
/// 下午2:30, 晚上七点
Pattern const second_half("^(?:下午|晚)");
Pattern const weekday_text(
    "(?:每?周|星期|礼拜|逢)([一二三四五六日天](?:[、和及](?:周|星期)?[一二三四五六日天])*)"
    "|^([一二三四五六日天](?:[、和及,][一二三四五六日天])*)$"
    "|\\b((?i)mon|tue|wed|thu|fri|sat|sun)(?:days?|sdays?|nesdays?|rsdays?|urdays?|s|\\b)");
/// Times that stand apart from what is taught.
Pattern const time_token(
    "(?:(?:19|20)\\d\\d年)?\\d{1,2}月\\d{1,2}日(?:\\([^()]{1,8}\\))?|(?:每?周|星期|礼拜)[一二三四五六日天](?:[、和及](?"
    ":周|"
    "星期)?[一二三四五六日天])*(?:\\([单双]周\\))?|[上下]午|早上|晚上|第 ?[\\d一二三四五六七八九十]+ ?节?"
    "(?:[-至到、,和及] ?第? "
    "?[\\d一二三四五六七八九十]+)? ?节(?:课)?|\\d{1,2}(?: ?[-至到、,] ?\\d{1,2})? "
    "?节(?:课)?|(?:十[一二]?|[一二三四五六七八九]|"
    "\\d{1,2})[时点]半?|\\(?\\d{1,2}:\\d\\d(?: ?[-至到] ?\\d{1,2}:\\d\\d)?\\)?|第 ?\\d{1,2} ?周?"
    "(?: ?[-至到、,] ?第? ?\\d{1,2})* ?周|\\(?[单双]周(?:上课)?\\)?");
Pattern const english_time_token(
    "(?i)\\b(?:on )?(?:every |each )?(?:mon|tues|wednes|thurs|fri|satur|sun)days?\\b(?: (?:and|to) "
    "(?:mon|tues|wednes|thurs|fri|satur|sun)days?\\b)?|\\bperiods? \\d{1,2}(?: ?(?:-|to|and|&|,) ?\\d{1,2})?\\b|"
    "\\b(?:the )?(?:\\d(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth) (?:period|lesson)\\b|"
    "\\b(?:at |from )?\\d{1,2}[:.]\\d\\d(?: ?[ap]\\.?m\\.?)?(?: ?(?:-|to) ?\\d{1,2}[:.]\\d\\d(?: ?[ap]\\.?m\\.?)?)?|"
    "\\b(?:in )?weeks? \\d{1,2}(?: ?(?:-|to) ?\\d{1,2})?\\b|\\b(?:odd|even|alternate) weeks\\b");
Pattern const class_text(
    "^(?:(?:[初高]?[一二三四五六七八九](?:年级?)?|小[一二三四五六]|[初高中][一二三四五六]|幼[儿兒]园[大中小]班|学前|"
    "复式|"
    "[大中小]|\\d{2,4}级?[\\p{Han}]{0,6}?|[\\p{Han}]{2,8}?\\d{0,4})"
    "(?: ?\\( ?[\\d一二三四五六七八九十甲乙丙丁A-Z]{1,3} ?\\) ?班?|[\\d一二三四五六七八九十]{0,3}[甲乙丙丁]?班)"
    "|(?:培智|启智|康复|聋)?[初高]?[一二三四五六七八九](?:年级|全体)|[初高小中][一二三四五六](?:年级|全体)?|[七八九]"
    "\\d{1,2}班?|\\d{3,4}班)");
Pattern const english_class(
    "\\b(?:(?:Form|Year|Grade|Class|Primary|Secondary|Standard|Std\\.?|Level|Senior|Junior|JSS|SSS|JHS|SHS) ?"
    "\\d{1,2}(?: ?\\([A-Z]\\)|[A-Z]?\\b)|[1-9]\\d?[A-H]\\b|Class [A-Z]{1,3}\\d{0,3}\\b|(?:Reception|Nursery)(?: "
    "class)?)");
/// What schools of general education teach.
Pattern const school_subject(
    "^(?:语文|数学|英语|物理|化学|生物|地理|历史|政治|思想政治|思政|道德与法治|道法|品德|音乐|美术|体育(?:与健康)?|"
    "体育活动|科学|"
    "信息科技|信息技术|计算机|通用技术|劳动(?:技术)?|综合实践|心理健康|心理|书法|舞蹈|艺术|国学|阅读|写作|作文|口语|"
    "经济|电脑|商业|国文|国语|数理|英文|中文|普通话|葡文|葡语|常识|生活|社会|健康|游戏|手工|绘本|故事|班会|社团)");
Pattern const english_subject(
    "(?i)\\b(?:(?:Further |Core |Applied )?(?:Mathematics|Maths)|English(?: Language| Literature)?|(?:General "
    "|Integrated "
    ")?Science|Physics|Chemistry|Biology|Geography|History|Music|Art(?: and Design)?|Physical Education|P\\.?E\\.?|ICT|"
    "Computing|Computer Science|Religious Education|French|Spanish|Mandarin|Chinese|Civics|Economics|Accounting|"
    "Agriculture|Home Economics|Drama|Technology|Phonics|Reading|Arithmetic|Welding|Carpentry|Nursing)\\b");
Pattern const english_teacher(
    "\\b(?:M(?:r|rs|s|iss|me)|Dr|Prof|Sr|Fr)\\.? [A-Z][A-Za-z'’-]+(?: [A-Z][A-Za-z'’-]+){0,2}");

std::optional<int> small_number(std::string_view text) {
  std::size_t digits = 0;
  while (digits < text.size() && text[digits] >= '0' && text[digits] <= '9') ++digits;
  if (digits > 0 && digits < 4)
    if (auto const d = Decimal::parse(text.substr(0, digits))) return static_cast<int>(d->floor());
  constexpr std::string_view words[] = {"一", "二", "三", "四", "五", "六", "七", "八", "九", "十"};
  constexpr std::string_view ordinals[] = {"first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth"};
  for (int i = 0; i < 10; ++i)
    if (text == words[i]) return i + 1;
  for (int i = 0; i < 8; ++i)
    if (text == ordinals[i]) return i + 1;
  return std::nullopt;
}

void set_sections(std::optional<int> first, std::optional<int> last, Lesson& lesson) {
  if (first && last && *first >= 1 && *last >= *first && *last <= 20)
    lesson.sections = Sections{.first = *first, .last = *last};
}

/// Weeks by turns have no member of their own in the model: they are kept beside the lesson.
void set_parity(std::string_view words, Lesson& lesson) {
  static Pattern const odd("单周|^单$|(?i:\\bodd weeks)");
  static Pattern const even("双周|^双$|(?i:\\beven weeks)");
  if (odd.in(words)) lesson.extras.set("parity", "\"odd\"");
  if (even.in(words)) lesson.extras.set("parity", "\"even\"");
}

std::optional<Weekday> weekday_of(std::string_view word) {
  constexpr std::string_view days[] = {"一", "二", "三", "四", "五", "六", "日"};
  constexpr std::string_view english[] = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
  if (word == "天") word = "日";
  std::string lower;
  for (char c : word.substr(0, 3)) lower += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  for (int i = 0; i < 7; ++i)
    if (word == days[i] || lower == english[i]) return static_cast<Weekday>(i + 1);
  return std::nullopt;
}

}  // namespace

bool begins_with_lesson_time(std::string_view words) {
  static Pattern const starts(
      "^(?:(?:19|20)\\d\\d年)?\\d{1,2}月\\d{1,2}日|^(?:每?周|星期|礼拜)[一二三四五六日]|^第 ?\\d{1,2}(?: ?[-至、,] "
      "?第?\\d{1,2})* ?周|^[单双]周|^(?i:(?:each |every |on )?(?:mon|tues|wednes|thurs|fri|satur|sun)days?\\b)");
  return starts.in(words);
}

bool has_lesson_time(std::string_view words) {
  static Pattern const day(
      "\\d月\\d{1,2}日|(?:周|星期|礼拜)[一二三四五六日]|\\b(?i:mon|tues|wednes|thurs|fri)days?\\b");
  return day.in(words) && (sections_text.in(words) || clock_text.in(words) || spoken_clock.in(words));
}

void read_lesson_time(Context const& context, std::string_view text, LessonWords& to) {
  Lesson& lesson = to.lesson;
  if (auto const s = sections_text.find(text)) {
    std::size_t const g = s->has(1) ? 1 : s->has(3) ? 3 : s->has(5) ? 5 : 7;
    auto const first = small_number((*s)[g]);
    set_sections(first, s->has(g + 1) && !(*s)[g + 1].empty() ? small_number((*s)[g + 1]) : first, lesson);
  }
  if (auto const c = clock_text.find(text)) {
    int h = std::stoi(std::string((*c)[2]));
    int const m = std::stoi(std::string((*c)[3]));
    bool const later = (c->has(4) && ((*c)[4] == "p" || (*c)[4] == "P")) || (c->has(1) && second_half.in((*c)[1]));
    if (later && h < 12) h += 12;
    if (h < 24 && m < 60) lesson.begins = TimeOfDay(h, m);
  } else if (auto const spoken = spoken_clock.find(text)) {
    std::string_view const word = (*spoken)[2];
    std::optional<int> hour = small_number(word);
    if (word == "十一") hour = 11;
    if (word == "十二") hour = 12;
    bool const later = spoken->has(1) && second_half.in((*spoken)[1]);
    if (hour && later && *hour < 12) *hour += 12;
    int minute = spoken->has(3) ? 30 : 0;
    if (spoken->has(4))
      if (auto const n = parse_number((*spoken)[4])) minute = static_cast<int>(n.value().value.floor());
    if (hour && *hour < 24 && minute < 60) lesson.begins = TimeOfDay(*hour, minute);
  }
  set_parity(text, lesson);
  for (auto w = weekday_text.find(text); w; w = weekday_text.find(text, w->end())) {
    std::size_t const g = w->has(1) ? 1 : w->has(2) ? 2 : 3;
    std::string_view const days = (*w)[g];
    if (g == 3) {
      if (auto const day = weekday_of(days)) to.weekdays.push_back(*day);
    } else {
      for (std::size_t i = 0; i < days.size(); i += character_at(days, i).second)
        if (auto const day = weekday_of(days.substr(i, character_at(days, i).second))) to.weekdays.push_back(*day);
    }
    if (w->end() == w->begin() || to.weekdays.size() > 7) break;
  }
  for (Piece<Timing> const& t : find_timings(text, context.time, context.draft.lexicon())) {
    if (t.value.when.window && t.value.when.window->single() && t.value.when.window->start() &&
        t.value.when.window->start()->precision() == Precision::day)
      lesson.on = t.value.when.window->start();
    if (t.value.when.weeks) lesson.weeks = *t.value.when.weeks;
  }
}

void read_sections(std::string_view cell, LessonWords& to) {
  static Pattern const bare(
      "^第?([\\d一二三四五六七八九十]{1,2})(?:[-至、,到]第?([\\d一二三四五六七八九十]{1,2}))?(?:节)?(?:课)?$");
  auto const m = bare.whole(cell);
  if (!m) return;
  auto const first = small_number((*m)[1]);
  set_sections(first, m->has(2) ? small_number((*m)[2]) : first, to.lesson);
}

std::size_t class_end(std::string_view words) {
  auto const m = class_text.at(words);
  return m ? m->end() : 0;
}

void read_lesson_subject(Context& context, Words const& words, LessonWords& to) {
  auto const set_class = [&](Words const& w) {
    if (to.lesson.class_name.empty()) to.lesson.class_name = context.draft.text(w);
  };
  if (context.latin()) {
    Words rest = words;
    if (auto const t = english_teacher.find(rest.view()); t && to.teacher.empty())
      to.teacher = rest.part(t->begin(), t->end());
    if (auto const c = english_class.find(rest.view())) set_class(rest.part(c->begin(), c->end()));
    if (auto const s = english_subject.find(rest.view()); s && to.subject.empty())
      to.subject = rest.part(s->begin(), s->end());
    // Class E22, E-commerce, Hugo Mei
    static Pattern const listed(
        "^(?:,? ?([^,]{2,30}), )?([A-Z][A-Za-z-]+(?: [A-Za-z-]+){0,2}), ([A-Z][a-z]+ [A-Z][A-Za-z'’-]+)$");
    if (auto const l = to.teacher.empty() ? listed.at(rest.view()) : std::nullopt;
        l && l->has(1) && english_class.in((*l)[1])) {
      if (to.subject.empty()) to.subject = rest.part(l->begin(2), l->end(2));
      to.teacher = rest.part(l->begin(3), l->end(3));
    }
    return;
  }
  static Pattern const parity("^(?:[单双]周)$");
  static Pattern const in_brackets("^(.*?)\\(([^()]{1,12})\\)$");
  static Pattern const teacher_label("^(?:授课|任课|上课|主讲|执教|主播|送教|支教)?(?:教师|老师|人):?");
  for (Words part : split_at(words, " 、,/;:")) {
    set_parity(part.view(), to.lesson);
    // 语文《草原》: what is taught, and out of what
    static Pattern const topic("《([^《》]{1,40})》|“([^“”]{1,40})”");
    if (auto const t = topic.find(part.view())) {
      std::size_t const g = t->has(1) ? 1 : 2;
      if (to.lesson.topic.empty()) to.lesson.topic = context.draft.text(part.part(t->begin(g), t->end(g)));
      part = part.part(0, t->begin()).trimmed();
      if (part.empty()) continue;
    }
    if (parity.in(part.view())) continue;
    // 由王启明老师承担高一（2）班数学课, 田佳为八（3）班上物理课
    static Pattern const taught_by(
        "^(?:由|请)?([\\p{Han}]{2,4}?)(?:老师|教师|同志)?(?:承担|担任|负责|讲授|教授|执教|任教|主讲|上|教|为|给)");
    static Pattern const verb("^(?:上|讲|教|开设|讲授|执教|任|的)");
    static Pattern const before_class("^(?:担任|任教|执教|承担|讲授|任|上|教|为|给|在)");
    auto const by = taught_by.at(part.view());
    std::string_view const taught = by ? part.view().substr(by->end()) : std::string_view();
    static Pattern const no_verb("^[学研师室育科务材]");  // 马蹄泉教学点
    if (by && !no_verb.in(taught) && (class_end(taught) > 0 || school_subject.at(taught)) &&
        is_name(context, (*by)[1], false)) {
      if (to.teacher.empty()) to.teacher = part.part(by->begin(1), by->end(1));
      part = part.part(by->end(), part.size()).trimmed();
    }
    // 主讲郁辰
    static Pattern const held_by("^(?:主讲|执教|授课|任课|讲授):?([\\p{Han}·]{2,4})$");
    if (auto const h = held_by.whole(part.view()); h && to.teacher.empty()) {
      to.teacher = part.part(h->begin(1), h->end(1));
      continue;
    }
    if (auto const l = teacher_label.at(part.view())) part = part.part(l->end(), part.size()).trimmed();
    // 王启明老师
    static Pattern const honour("^([\\p{Han}·]{2,4})(?:老师|教师)$");
    if (auto const h = honour.whole(part.view()); h && is_name(context, (*h)[1], true)) part = part.part(0, h->end(1));
    if (auto const v = before_class.at(part.view()); v && class_end(part.view().substr(v->end())) > 0)
      part = part.part(v->end(), part.size());
    // 三棵树中心小学四（1）班: the school before the class
    Mention const school = context.institutions.at(part.view(), 0);
    std::size_t const begin = school.end < part.size() ? school.end : 0;
    if (std::size_t const end = class_end(part.view().substr(begin)); end > 0) {
      set_class(part.part(0, begin + end));
      part = part.part(begin + end, part.size()).trimmed(" 的");
      if (auto const v = verb.at(part.view())) part = part.part(v->end(), part.size());
    }
    // 数学课
    static Pattern const and_lesson("^(.{2,})课$");
    if (auto const l = and_lesson.whole(part.view()); l && school_subject.whole((*l)[1]))
      part = part.part(0, l->end(1));
    // 汽车电气（单）虞江
    static Pattern const by_turns("^([^()]{2,}?)\\(([单双]周?)\\)([\\p{Han}·]{2,4})$");
    if (auto const t = by_turns.whole(part.view()); t && to.subject.empty()) {
      set_parity((*t)[2], to.lesson);
      to.subject = part.part(t->begin(1), t->end(1));
      if (to.teacher.empty()) to.teacher = part.part(t->begin(3), t->end(3));
      continue;
    }
    // 数学（王启明）
    if (auto const b = in_brackets.whole(part.view())) {
      Words const inner = part.part(b->begin(2), b->end(2));
      set_parity(inner.view(), to.lesson);
      if (class_end(inner.view()) == inner.size())
        set_class(inner);
      else if (is_name(context, inner.view(), false) && to.teacher.empty())
        to.teacher = inner;
      part = part.part(0, b->end(1)).trimmed();
    }
    if (part.empty()) continue;
    if (auto const s = school_subject.at(part.view()); s && s->end() < part.size() && to.subject.empty()) {
      // 数学王启明
      Words const after = part.part(s->end(), part.size()).trimmed();
      if (is_name(context, after.view(), false)) {
        to.subject = part.part(0, s->end());
        if (to.teacher.empty()) to.teacher = after;
        continue;
      }
    }
    bool const known =
        school_subject.whole(part.view()).has_value() || !context.draft.lexicon().code("subject", part.view()).empty();
    // Behind class and subject stands who teaches, whatever the name is.
    static Pattern const like_a_name("^[\\p{Han}·]{2,4}$");
    bool const last = !to.subject.empty() && !to.lesson.class_name.empty() && like_a_name.in(part.view());
    if (!known && to.teacher.empty() && (last || is_name(context, part.view(), !to.subject.empty())))
      to.teacher = part;
    else if (to.subject.empty() && characters(part.view()) <= 12)
      to.subject = part;
  }
}

std::vector<Words> without_lesson_times(Words const& words, bool latin) {
  Pattern const& token = latin ? english_time_token : time_token;
  std::vector<Words> parts;
  std::size_t from = 0;
  for (auto m = token.find(words.view()); m && m->end() > m->begin(); m = token.find(words.view(), m->end())) {
    Words const part = words.part(from, m->begin()).trimmed(" ,、;:。");
    if (!part.empty()) parts.push_back(part);
    from = m->end();
  }
  Words const last = words.part(from, words.size()).trimmed(" ,、;:。.");
  if (!last.empty()) parts.push_back(last);
  return parts;
}

}  // namespace bangfu::document::reader
