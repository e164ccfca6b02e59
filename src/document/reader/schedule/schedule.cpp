// SPDX-License-Identifier: BSL-1.0
// Rows of schedules that are no tables: lists by month, dated sentences and headings.
#include <algorithm>

#include <bangfu/document/quantity.hpp>

#include "document/reader/measures/provisions.hpp"
#include "document/reader/outline/frame.hpp"
#include "document/reader/people/person.hpp"
#include "document/reader/schedule/dated.hpp"
#include "document/reader/schedule/schedule.hpp"
#include "document/reader/tables/entry.hpp"
#include "document/reader/terms/terms.hpp"

namespace bangfu::document::reader {
namespace {

/// 1) is the number 1.
std::string plain_number(std::string number) {
  if (!number.empty() && number.back() == ')' && number.find('(') == std::string::npos) number.pop_back();
  return number;
}

}  // namespace

bool read_dated_sentence(Context& context, Words const& sentence, std::string const& number) {
  if (context.latin() || sentence.size() > 900) return false;
  std::string_view const text = sentence.view();
  auto const t = read_timing(text, context.time, context.draft.lexicon());
  Words what = sentence;
  Words time;
  if (t && t->span.offset == 0) {
    When const& w = t->value.when;
    if (w.recurs && w.recurs->every) return false;
    bool const near = w.window && (!w.window->single() || w.window->start()->precision() != Precision::year);
    if (!near && !w.months) return false;
    static Pattern const goes_on("^(?:底前|前)?[,，]?");
    time = sentence.part(0, t->span.end());
    what = sentence.part(t->span.end(), sentence.size()).trimmed(",、: ");
    static Pattern const hands_in("^(?:[^,]{0,20})(?:报送|上报|提交|完成课程|交)");
    static Pattern const until("^(?:起|至|到)");
    if (hands_in.in(what.view()) || until.in(what.view()) || what.size() < 9) return false;
    if (w.window && w.window->start_bound() == Bound::open && !Pattern("开放|召开|举行|启动").in(what.view()))
      return false;
  } else {
    // 黑水坝学校拟于10月回访; …，时间在2023年5月; 定于…举办
    static Pattern const at("(?:^|[^自])(?:定于|拟于|于|时间在|时间为|(?:^|[^成止结限])时间:)");
    auto const m = at.find(text);
    if (!m) return false;
    auto const inner = read_timing(text.substr(m->end()), context.time, context.draft.lexicon());
    if (!inner || inner->span.offset != 0 || !inner->value.when.window) return false;
    Period const& w = *inner->value.when.window;
    if (w.start_bound() == Bound::open || (w.single() && w.start()->precision() == Precision::year)) return false;
    time = sentence.part(m->end(), m->end() + inner->span.end());
    static Pattern const after("^(?:前|之前|起|以前)");
    if (after.in(text.substr(m->end() + inner->span.end()))) return false;
  }
  Entry e;
  e.number = plain_number(number);
  e.time = time;
  e.what = {what};
  e.whole = sentence;
  TimeContext years = context.time;
  add_activity(context, e, years, false);
  return true;
}

void read_dated_heading(Context& context, Heading const& heading) {
  static Pattern const dated("^(.{2,30}?)\\(([^()]{4,40})\\)$");
  auto const m = dated.whole(heading.title.view());
  if (!m || heading.matter != SubjectMatter::schedule) return;
  auto const t = read_timing((*m)[2], context.time, context.draft.lexicon());
  if (!t || t->span.offset != 0 || !t->value.when.window || t->value.when.window->single()) return;
  Entry e;
  e.number = plain_number(heading.number);
  e.time = heading.title.part(m->begin(2), m->end(2));
  e.what = {heading.title.part(m->begin(1), m->end(1))};
  e.whole = heading.whole;
  TimeContext years = context.time;
  add_activity(context, e, years, false);
}

/// A post that people hold one after the other: 甲校副校长：2020年9月至2021年7月 某人；2021年9月至2022年7月 某人.
bool read_relay(Context& context, Statement const& statement) {
  static Pattern const head("^(?:\\d{1,2}[.、])?([^:;。]{4,40}?)(?:\\([^()]{1,16}\\))?: ?(.+)$");
  static Pattern const person("^ ?(?:由)?([\\p{Han}·×]{2,4}|待定|空缺)(?:老师|同志)?(?:\\(([^()]*)\\))?[。.]?$");
  static Pattern const dated_person("^([\\p{Han}·×]{2,4}) ?\\(([^()]{6,40})\\)[。.]?$");
  auto const m = head.whole(statement.whole.view());
  if (!m || statement.whole.size() > 1200) return false;
  Words const posting = statement.whole.part(m->begin(1), m->end(1));
  Mention const place = context.institutions.at(posting.view(), 0);
  struct Turn {
    Words time;
    Words who;
    Words whole;
  };
  std::vector<Turn> turns;
  for (Words const& part : split_at(statement.whole.part(m->begin(2), m->end(2)), ";、,")) {
    auto const t = read_timing(part.view(), context.time, context.draft.lexicon());
    if (t && t->span.offset == 0 && t->value.when.window && !t->value.when.window->single()) {
      Words const rest = part.part(t->span.end(), part.size());
      if (auto const p = person.whole(rest.view())) {
        turns.push_back({part.part(0, t->span.end()), rest.part(p->begin(1), p->end(1)), part});
        continue;
      }
    }
    if (auto const d = dated_person.whole(part.view())) {
      auto const in = read_timing((*d)[2], context.time, context.draft.lexicon());
      if (in && in->span.offset == 0 && in->value.when.window) {
        turns.push_back({part.part(d->begin(2), d->end(2)), part.part(d->begin(1), d->end(1)), part});
        continue;
      }
    }
    return false;
  }
  if (turns.empty()) return false;
  for (Turn const& turn : turns) {
    TimeContext years = context.time;
    Entry e;
    e.time = turn.time;
    e.what = {posting};
    e.whole = turn.whole;
    add_activity(context, e, years, false);
    static Pattern const nobody("待定|空缺|另定");
    if (nobody.in(turn.who.view()) || !is_name(context, turn.who.view())) continue;
    Words const post = posting.part(place.end, posting.size()).trimmed();
    ParticipantId const id =
        context.draft.person(turn.who, place.who.size() == 1 ? place.who[0] : InstitutionId(), post, turn.whole);
    context.plan().activities.back().attended_by.push_back(id);
  }
  return true;
}

namespace {

/// Whether the words are a month and nothing nearer: 三月, 2025年3月份.
bool is_month(std::string_view time) {
  static Pattern const month("月(?:份)?$");
  return month.in(time);
}

}  // namespace

std::optional<NearerTime> nearer_time(Context const& context, std::string_view line, Words const& one,
                                      TimeContext const& years) {
  static Pattern const in_bracket("^(.{4,}?)\\(([^()]{2,40})\\)$");
  if (auto const m = in_bracket.whole(one.view())) {
    Words const bracket = one.part(m->begin(2), m->end(2));
    auto const t = read_timing(bracket.view(), years, context.draft.lexicon());
    if (t && t->span.offset == 0 && (t->value.when.months || t->value.when.window))
      return NearerTime{.time = bracket.part(0, t->span.end()), .what = one};
  }
  static Pattern const of_month(
      "^((?:[上中下]旬|月[初中底末]|\\d{1,2}[日号]?(?:(?:[-—~至到、,]|和)\\d{1,2})?[日号](?:(?:[-—~至到、,]|和)\\d{1,2}"
      "[日号])*)(?:\\([^()]{1,8}\\))?(?:之?前|起)?)[,:]? ?[^,。;]{2,}");
  auto const m = is_month(line) ? of_month.at(one.view()) : std::nullopt;
  if (!m) return std::nullopt;
  static Pattern const share("份$");
  std::string month(line);
  if (share.in(line)) month.resize(month.size() - 3);
  static Pattern const of_a_month("^月");
  if (of_a_month.in((*m)[1])) month.resize(month.size() - 3);
  return NearerTime{
      .of = std::move(month), .time = one.part(m->begin(1), m->end(1)), .what = one.part(m->end(1), one.size())};
}

namespace {

/// 第二季度：捐赠器材约30套（4月）；教学开放周（5月13日至17日）: each thing with its own time in brackets. 三月：4日两园园长碰头；
/// 中旬教师跟班；家长讲座: the things of a month, one of which has a nearer time.
bool several_events(Context& context, Entry const& e, Words const& what, TimeContext& years) {
  if (context.latin()) return false;
  struct Part {
    std::optional<NearerTime> near;
    Words whole;
  };
  std::vector<Part> parts;
  bool all_near = true;
  bool any_near = false;
  static Pattern const says_little("^(?:[^\\p{Han}]*|.{0,2})$");
  bool const of_month = is_month(e.time.view());
  for (Words const& one : split_at(what, of_month ? ";" : ";。")) {
    if (says_little.in(one.view())) return false;
    parts.push_back({nearer_time(context, e.time.view(), one.trimmed("。"), years), one.trimmed("。")});
    all_near = all_near && parts.back().near;
    any_near = any_near || parts.back().near;
  }
  if (parts.empty() || (!all_near && (!of_month || !any_near))) return false;
  for (Part const& part : parts) {
    Entry own = e;
    own.what = {part.near ? part.near->what.trimmed(",:") : part.whole};
    if (part.near) own.time = part.near->time;
    if (part.near) own.time_before = part.near->of;
    // The month stands with the first of them
    own.whole = &part == &parts.front() && own.time.of == e.whole.of ? Words(*e.whole.of, e.whole.begin, part.whole.end)
                                                                     : part.whole;
    add_activity(context, own, years);
  }
  return true;
}

/// 1.签订协议。2.3日，支教教师报到。: the things of a month in one cell or line, each with its number.
struct NumberedPart {
  std::string number{};
  Words words{};
  Words whole{};
};
std::vector<NumberedPart> numbered_parts(Words const& what) {
  static Pattern const first("^(\\(?)1[.、)]|^①");
  static Pattern const closes("^[.、)]? ?");
  static Pattern const closed("^[.、)]");
  static Pattern const mark("[。;,、 ]$");
  std::vector<NumberedPart> parts;
  std::string_view const text = what.view();
  auto const f = first.at(text);
  if (!f) return parts;
  bool const circled = (*f)[0] == "①";
  auto const label = [&](int n) {
    std::string one((*f)[1]);
    if (circled)
      append_utf8(one, static_cast<char32_t>(0x245F + n));
    else
      one += std::to_string(n);
    return one;
  };
  std::size_t from = 0;
  for (int n = 1; n <= 20; ++n) {
    std::size_t const begin = closes.at(text, from + label(n).size())->end();
    std::string const next = label(n + 1);
    std::size_t end = text.find(next, begin);
    while (end != std::string_view::npos &&
           !(mark.in(text.substr(0, end)) && (circled || closed.at(text, end + next.size()))))
      end = text.find(next, end + 1);
    std::size_t const stop = std::min(end, text.size());
    parts.push_back({circled ? label(n) : std::to_string(n), what.part(begin, stop).trimmed("。;, "),
                     what.part(from, stop).trimmed("。;, ")});
    if (end == std::string_view::npos) break;
    from = end;
  }
  return parts;
}

}  // namespace

bool add_numbered_events(Context& context, Entry const& e, TimeContext& years) {
  if (context.latin() || e.what.size() != 1 || !e.people.empty() || !is_month(e.time.view())) return false;
  std::vector<NumberedPart> const parts = numbered_parts(e.what.front());
  if (parts.size() < 2) return false;
  for (NumberedPart const& part : parts) {
    if (part.words.empty()) continue;
    Entry own = e;
    own.number = part.number;
    own.what = {part.words};
    if (auto const near = nearer_time(context, e.time.view(), part.words, years)) {
      own.time = near->time;
      own.time_before = near->of;
      own.what = {near->what.trimmed(",:、")};
    }
    own.parts.clear();
    own.whole = part.whole;
    add_activity(context, own, years);
  }
  return true;
}

namespace {

/// An office behind a blank at the end of a line: 3月 两校领导会商年度工作 院办. @returns where it begins
std::optional<std::size_t> office_at_end(std::string_view text) {
  static Pattern const office(
      "^.*[\\p{Han})”] "
      "((?:[\\p{Han}]{1,8}?(?:处|科|室|部|办|股|系|中心|团委|工会|委员会|教研组|办公室|组)(?:[、/和及与]|$))+)"
      "$");
  static Pattern const no_office("(?:外出|部分|全部|内部|干部|会|在)$|出处|好处|小组|工作室");
  if (text.size() > 300) return std::nullopt;
  auto const m = office.whole(text);
  if (!m || no_office.in((*m)[1])) return std::nullopt;
  return m->begin(1);
}

/// Whether a line beside it that begins with a time is built alike.
template <typename Alike>
bool beside_one_alike(Context const& context, Statement const& statement, Alike const& built) {
  std::vector<Statement> const& all = context.outline.statements;
  auto const here = context.outline.at_item(statement.item);
  if (here == all.end() || here->item != statement.item) return false;
  auto const alike = [&](Statement const& s) {
    auto const t = read_timing(s.words.view(), context.time, context.draft.lexicon());
    return s.heading == statement.heading && t && t->span.offset == 0 &&
           built(s.words.part(t->span.end(), s.words.size()).trimmed("。;,: "));
  };
  return (here + 1 != all.end() && alike(*(here + 1))) || (here != all.begin() && alike(*(here - 1)));
}

/// Whether a line beside it ends with an office as well: one such line alone may name a place.
bool offices_in_a_column(Context const& context, Statement const& statement) {
  return beside_one_alike(context, statement, [](Words const& rest) { return office_at_end(rest.view()).has_value(); });
}

/// 3月4日 支教教师到岗 教导处 乙校, in lines below no heads: what the cells behind the first are, each must tell.
bool take_cells(Context const& context, Words const& what, Entry& e) {
  static Pattern const office(
      "^(?:[\\p{Han}]{1,10}?(?:处|科|室|部|办|股|系|中心|团委|工会|委员会|教研组|办公室|组)(?:[、/和及与]|$))+$");
  static Pattern const stroke("^(?:[-—–/]+|无)$");
  static Pattern const number("^\\d{1,3}(?:人|名)?$");
  static Pattern const people_word(
      "(?:\\d|[一二两三四五六七八九十])(?:余|多)?(?:人|名)|教师|老师|学生|干部|校长|领导|骨干|班主任");
  auto const all_names = [&](Words const& cell) {
    std::vector<Words> const names = split_at(cell, "、");
    return std::all_of(names.begin(), names.end(),
                       [&](Words const& one) { return is_name(context, one.view(), false); });
  };
  std::vector<Words> const cells = split_at(what, " ");
  if (context.latin() || cells.size() < 3 || cells.size() > 6) return false;
  Entry told;
  for (std::size_t k = 1; k < cells.size(); ++k) {
    Words const& cell = cells[k];
    if (stroke.in(cell.view())) continue;
    Mention const m = context.institutions.at(cell.view(), 0);
    if (m.end == cell.size() && told.place.empty())
      told.place = cell;
    else if (number.in(cell.view()) && told.amount.empty())
      told.amount = cell;
    else if (told.people.empty() && characters(cell.view()) <= 24 && (people_word.in(cell.view()) || all_names(cell)))
      told.people = cell;
    else if (office.in(cell.view()))
      told.offices.push_back(cell);
    else
      return false;
  }
  e.what = {cells.front()};
  e.place = told.place;
  e.amount = told.amount;
  e.people = told.people;
  e.offices = told.offices;
  return true;
}

/// A statement that may be an event with its time: 3月8日：…, 第一阶段（3月）：….
class DatedStatement {
 public:
  DatedStatement(Context& context, Statement const& statement)
      : context_(context),
        statement_(statement),
        text_(statement.words.view()),
        matter_(context.outline.matter(statement)),
        listed_(context.in_dated_list(statement.heading) &&
                (matter_ == SubjectMatter::schedule || statement.heading == no_heading || heads_dates())) {}

  /// @returns whether it is one, and has been read
  bool read() {
    if (text_.empty() || text_.size() > 1500 || matter_ == SubjectMatter::lessons) return false;
    static Pattern const clock("^\\d{1,2}:\\d\\d");
    if (clock.in(text_)) return matter_ == SubjectMatter::schedule;
    static Pattern const only_dates("^(?:(?:19|20)\\d\\d年\\d{1,2}月\\d{1,2}日 ?)+$");
    if (heads_list() || only_dates.in(text_)) return false;
    return titled_with_time() || begins_with_time();
  }

 private:
  /// 年度重点工作, 下学期主要活动: what is done in a time, one thing after another.
  [[nodiscard]] bool heads_dates() const {
    static Pattern const of_a_time(
        "^(?:(?:本|全|首|第一|上|下|今|当)?(?:学?年度?|学期|半年)|\\d{4}年度?|近期|本期)(?:的)?"
        "(?:重点|主要|大)?(?:工作|任务|事项|活动|要事|事)(?:\\(|$)");
    return of_a_time.in(context_.outline.headings[statement_.heading].title.view());
  }

  /// What tells of the list below it in which year it begins.
  bool heads_list() {
    TimeContext& time = context_.time;
    // 附：首年日程
    static Pattern const first_year("^(?:附:?|附件:?)?(?:首年|第一年|第一学年|首学年)[^,。;]{0,10}$");
    if (first_year.in(text_) && context_.plan().period && context_.plan().period->start() &&
        !context_.plan().period->start()->unspecified()) {
      time.year = context_.plan().period->start()->year();
      time.month_before = context_.plan().period->start()->month();
      return true;
    }
    // 2022年走动安排, 2024年活动预告：
    static Pattern const caption(
        "^(?:附(?:件|表)?[一二三\\d]?: "
        "?)?[^,。;:()]{0,30}?(?:19|20)\\d\\d(?:[-至/](?:19|20)\\d\\d)?(?:年|学年)[^,。;:]{0,20}?(?:安排|日程|计划|月历|"
        "周历|时间表|行事历|活动|行程|预告|进度|节点|事项|学年|学期|年度|往来|大事)(?:表|如下|一览)?(?:\\([^()]*\\))?:?"
        "$");
    static Pattern const english_caption(
        "^[^.;:]{0,50}\\b(?i:schedule|calendar|programme|events|activities|dates|timetable)\\b[^.;:]{0,30}\\b(?:19|20)"
        "\\d\\d"
        "\\b[^.;:]{0,12}:?$");
    if (!caption.in(with_years_in_digits(text_)) && !(context_.latin() && english_caption.in(text_))) return false;
    take_caption_year(text_, time);
    return true;
  }

  /// The week that leads up to a title, and the title; nothing where the words are a time themselves.
  /// 第2周（9月8日—12日）两校碰头 begins with one time; 第17周 冬至活动（12月20日） with the week of the other.
  [[nodiscard]] std::optional<std::pair<Words, Words>> title_of(Match const& m) const {
    Words const title = statement_.words.part(m.begin(1), m.end(1));
    auto const lead = read_timing(title.view(), context_.time, context_.draft.lexicon());
    if (!lead || lead->span.offset != 0) return std::pair(Words(), title);
    When const& ahead = lead->value.when;
    Words const rest = title.part(lead->span.end(), title.size()).trimmed(",、: ");
    if (rest.empty() && (ahead.weeks || ahead.window)) return std::nullopt;
    if (ahead.weeks) return std::pair(title.part(0, lead->span.end()), rest);
    // 10月中旬 第一批跟岗（10月14日—11月10日）: the nearer time stands behind
    static Pattern const month("月|旬");
    return std::pair(Words(), month.in(title.view().substr(0, lead->span.end())) && !rest.empty() ? rest : title);
  }

  /// 报名推荐（5月10日前）。各校将…; 第一阶段：宣传发动（2022年3月）
  bool titled_with_time() {
    static Pattern const dated_title(
        "^(?:第[一二三四五六七八九十\\d]+(?:阶段|步|环节)[:,、] ?)?([^,。;:()]{2,20})\\(([^()]{2,30})\\)[。:,]?(.*)$");
    static Pattern const stage(
        "^(?:第[一二三四五六七八九十\\d]+(?:阶段|步|环节)|[\\p{Han}]{2,8}(?:阶段|环节))$|"
        "^(?:Stage|Phase|Step|Part) \\d+ ?$");
    // 4月中旬 两位校长跟班（一周）: how long, and not when
    static Pattern const length("\\((?:[一二两三四五六七八九十半\\d]+(?:个)?(?:周|天|月|小时|星期|学期))\\)$");
    auto const m = length.in(text_) ? std::nullopt : dated_title.whole(text_);
    auto const named = m ? title_of(*m) : std::nullopt;
    if (!m || !named || !(matter_ == SubjectMatter::schedule || stage.in((*m)[1]))) return false;
    auto const when = read_timing((*m)[2], context_.time, context_.draft.lexicon());
    if (!when || when->span.offset != 0 ||
        !(when->value.when.window || when->value.when.months || when->value.when.weeks))
      return false;
    Entry e;
    e.number = plain_number(statement_.number);
    e.time = statement_.words.part(m->begin(2), m->end(2));
    e.week = named->first;
    e.what = {named->second};
    // 第一阶段（3月）：摸底调研 has no other name than what is done
    static Pattern const nameless("^第[一二三四五六七八九十\\d]+(?:阶段|步|环节)$|^(?:Stage|Phase|Step|Part) \\d+ ?$");
    Words const more = statement_.words.part(m->begin(3), m->end(3)).trimmed("。: ");
    if (!more.empty() && nameless.in((*m)[1])) e.what.clear();
    if (!more.empty()) e.what.push_back(more);
    e.whole = statement_.words.trimmed("。;");
    TimeContext years = context_.time;
    add_activity(context_, e, years);
    context_.time = years;
    // 准备阶段（3月上旬）。进修学校制定送教计划: what the stage tells to be done is promised, too
    if (e.what.size() > 1 && last_character(statement_.whole.view()) == U'。')
      read_provisions(context_, {.words = more,
                                 .whole = more,
                                 .number = statement_.number,
                                 .heading = statement_.heading,
                                 .item = statement_.item});
    return true;
  }

  /// 3月8日：…; 第5周 …; 4月，…
  bool begins_with_time() {
    // 下学期第3周, 开学第1周: the weeks of that term
    static Pattern const of_term("^(?:[上下本]学期|第[一二]学期|开学后?)");
    auto const term = of_term.at(text_);
    std::size_t const from = term ? term->end() : 0;
    auto const t = read_timing(text_.substr(from), context_.time, context_.draft.lexicon());
    if (!t || t->span.offset != 0) return listed_ && statement_.words.size() < 400 && read_event(context_, statement_);
    std::size_t const end = from + t->span.end();
    std::size_t const what_from = behind_time(t->value.when, end);
    // 到2024年8月：升学率达到92%；…: by when, and no event
    static Pattern const by_then("^(?:到|至|截至)[^,。;:]{4,24}:");
    if (what_from == 0 || (matter_ == SubjectMatter::aims && by_then.at(text_))) return false;
    Words const what = statement_.words.part(what_from, statement_.words.size()).trimmed("。;,: ");
    static Pattern const in_bracket("\\(([^()]{1,16})\\)");
    auto const bracket = in_bracket.at(text_, end);
    if (what.empty() && !bracket) return false;
    Entry e;
    e.number = plain_number(statement_.number);
    e.time = statement_.words.part(from, end);
    if (what.empty()) {
      e.what = {statement_.words.part(bracket->begin(1), bracket->end(1))};
    } else {
      e.what = {what};
      take_cells_behind(what, e);
    }
    e.whole = statement_.words.trimmed("。;");
    TimeContext years = context_.time;
    if (!add_numbered_events(context_, e, years) && !several_events(context_, e, what, years))
      add_activity(context_, e, years);
    context_.time = years;
    // Clauses about costs, duties
    for (Words const& sentence : sentences(what, context_.latin()))
      for (Words const& clause : clauses(sentence, context_.latin()))
        read_term(context_, clause, sentence, SubjectMatter::schedule, statement_.number, statement_.heading);
    return true;
  }

  /// Where it begins what is done at a time; 0 where the line is no row of a list of dates. @param end of the time
  [[nodiscard]] std::size_t behind_time(When const& w, std::size_t end) const {
    bool const no_year_alone = w.window && (!w.window->single() || w.window->start()->precision() != Precision::year);
    bool const several_times = w.recurs && !w.recurs->on.empty();
    if (!w.months && !w.weeks && !no_year_alone && !several_times) return 0;
    static Pattern const remark("^ ?\\([^()]{1,12}\\)");
    if (auto const m = remark.at(text_, end)) end = m->end();
    static Pattern const colon("^ ?(?:[:：]|—+|--+|→) ?|^\\. |^ [-–] ");
    static Pattern const comma("^ ?[,、] ?");
    static Pattern const blank("^ ");
    auto const c = colon.at(text_, end);
    auto const k = comma.at(text_, end);
    // 3月和9月两校…: a sentence
    if (several_times && !c && !k && !blank.at(text_, end)) return 0;
    bool const schedule = matter_ == SubjectMatter::schedule || listed_ || (k && short_line_among_others());
    // By 30 June: 80 per cent of teachers trained, which is an aim
    if (context_.latin() && !schedule && w.window && w.window->start_bound() == Bound::open) return 0;
    // In March thirty pupils go to …: a sentence, and no cell with what stands beside it
    static Pattern const adverbial("^(?:In|On|At|By|From|During|Between|Before|After|Within|Until|Throughout) ");
    bool const dated_list =
        c || schedule ||
        (blank.at(text_, end) && characters(text_.substr(end)) > 2 && !(context_.latin() && adverbial.at(text_)));
    return !dated_list ? 0 : c ? c->end() : k ? k->end() : end;
  }

  /// 9月2日，支教教师到校: a line without a stop, beside another that begins with a time.
  [[nodiscard]] bool short_line_among_others() const {
    // 三月，五中→山口中学，送课教师4人 tells a journey
    static Pattern const longer("[。→]|^.{60}");
    auto const is_short = [](std::string_view text) { return !longer.in(text); };
    return !context_.latin() && is_short(statement_.whole.view()) && last_character(text_) != U';' &&
           beside_one_alike(context_, statement_, [&](Words const& rest) { return is_short(rest.view()); });
  }

  /// 第2周 环境诊断 线下: how, where, how many and whose, in cells of their own.
  void take_cells_behind(Words const& what, Entry& e) {
    std::size_t const cell = what.view().rfind(' ');
    if (cell == std::string_view::npos || context_.latin()) return;
    Words const last = what.part(cell + 1, what.size());
    if (is_mode(last.view())) {
      e.mode = last;
      e.what = {what.part(0, cell).trimmed()};
    }
    Entry beside;
    if (take_cells(context_, what, e)) {
      if (!beside_one_alike(context_, statement_,
                            [&](Words const& rest) { return take_cells(context_, rest, beside); }))
        e = Entry{.number = e.number, .time = e.time, .what = {what}};
    } else if (auto const office = office_at_end(what.view()); office && offices_in_a_column(context_, statement_)) {
      e.offices = {what.part(*office, what.size())};
      e.what = {what.part(0, *office).trimmed()};
    }
  }

  Context& context_;
  Statement const& statement_;
  std::string_view text_;
  SubjectMatter matter_;
  bool listed_;  ///< below a heading with a list of dates
};

}  // namespace

bool read_schedule_statement(Context& context, Statement const& statement) {
  if (!context.latin() && read_relay(context, statement)) return true;
  return DatedStatement(context, statement).read();
}

}  // namespace bangfu::document::reader
