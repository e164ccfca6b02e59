// SPDX-License-Identifier: BSL-1.0
#include "document/reader/amounts/scopes.hpp"

#include <algorithm>
#include <optional>
#include <string>

#include "document/reader/text/pattern.hpp"

namespace bangfu::document::reader {
namespace {

/// The period that a word means: 学年, 学期, 年, 月, 周.
Scope period_named(std::string_view word) {
  return Scope(word == "学年"   ? "school_year"
               : word == "学期" ? "term"
               : word == "年"   ? "year"
               : word == "月"   ? "month"
                                : "week");
}

/// A stretch of time before a count, which is how often: 一学期至少到甲校观课5节, 两周碰一次头, 双周周三; but no stay: 跟岗一周,
/// 一年内, 近一年.
std::optional<ScopeHit> bare_period(std::string_view text) {
  static Pattern const period(
      "隔(?:一个?)?(?:周|星期|月)|[双单]周|半个?(?:年|学期)|(?:一个?|[两二2]个?)(?:学年|学期|季度|年|月|周|星期)");
  static Pattern const of_another(
      "(?:为期|历时|期限|任期|时间|[\\d一二三四五六七八九十百第每前近过去上下本新满用约共再头首末初中同]|不少于|至少|"
      "不超过|以上|累计|"
      "(?:跟|顶|轮|挂|上|到|驻)(?:岗|班|职|校|园|点)|[支任执走送从]教|蹲[点校]|学习|工作|进修|培训|研修|实习|集训|服务|"
      "锻炼|交流|见习|"
      "访学|活动|生活|培养|开展|进行|为|了)$");
  static Pattern const counted(
      "^[^,。;]{0,16}?(?:(?:至少|最少|不少于|不低于|不超过|约)[^,。;]{0,12}?)?["
      "\\d一二两三四五六七八九十]+(?:次|节|堂|场|课时|学时|篇|封|份|回|趟|遍|本|期|人次|[个名位](?:[^月年]|$))|^(?:"
      "不少于|至少|不低于|不超过)[^,。;]{0,8}[\\d一二两三四五六七八九十]");
  static Pattern const no_period(
      "^(?:之?内|里|后|前|以?来|时|的|级|制|度|间|份|期|[上中下]旬|底|初|末|完|以|\\d{1,2}[日号]|贯|起)");
  static Pattern const on_a_day("^(?:的?(?:周|星期)?[一二三四五六日天](?:[^次节回轮场个]|$))");
  for (auto m = period.find(text); m; m = period.find(text, m->end())) {
    std::string_view const word = (*m)[0];
    std::string_view const after = text.substr(m->end());
    bool const fortnight = word.substr(0, 3) == "双" || word.substr(0, 3) == "单" || word == "隔周" || word == "隔星期";
    if (of_another.in(text.substr(0, m->begin())) || no_period.at(after)) continue;
    if (!counted.in(after) && !(fortnight && on_a_day.at(after))) continue;
    // 一月 is January, but for 一月一次
    static Pattern const at_once("^[一二两三四五六七八九十\\d至不]");
    if (word == "一月" && !at_once.at(after)) continue;
    static Pattern const two("^[两二2]个?");
    static Pattern const named("(学年|学期|季度|年|月|周|星期)$");
    std::string_view const unit = (*named.find(word))[1];
    std::string code(unit == "季度" ? "quarter" : period_named(unit).code());
    if (fortnight || (two.at(word) && code == "week"))
      code = "fortnight";
    else if (word == "隔月" || (two.at(word) && code == "month"))
      code = "two_months";
    else if (word.substr(0, 3) == "半" && code == "year")
      code = "half_year";
    else if (two.at(word) || word.substr(0, 3) == "半")
      continue;
    return ScopeHit{Scope(code), m->begin(), m->end()};
  }
  return std::nullopt;
}

/// 一次不少于3节, 一批4人: 一 that means 每 where another count stands behind it.
std::optional<ScopeHit> each_counted(std::string_view text) {
  static Pattern const each(
      "^一(次|回|趟|批|期|场|节|人)(?:上|听|讲|教|住|待|开|办|写|交|带|派|留下|停留|安排)?(?:各|约|为|至少|最少|最多|"
      "不少于|不低于|不超过|不多于)?(?:\\d+|["
      "一二两三四五六七八九十半]+)个?(?:人|名|"
      "节|天|周|月|小时|分钟|课时|学时|场|篇|份|次|张|封|本|日|星期|工作日)");
  // 支教小组成员一人带两名本地教师
  static Pattern const of_people(
      "(?:成员|教师|老师|党员|干部|骨干|师傅|名师|专家|班主任|校长|园长)(一人)(?:带|联系|指导|帮扶|帮|结对|写|交|上|讲|"
      "听)[^,。;]{0,4}[\\d一二两三四五六七八九十]");
  if (auto const p = of_people.find(text)) return ScopeHit{Scope("person"), p->begin(1), p->end(1)};
  // 每去一次留下一份反馈单
  static Pattern const each_way(
      "^每(?:去|来|到|走|下|跑)(?:第[一二三四五六七八九十\\d]+|[^,。;\\d一二两三四五六七八九十]){0,8}?一?(?:次|趟|回)");
  // 每到期末考核一次: whenever that time comes
  static Pattern const whenever("^每[到来下](?:[^,。;]{0,4}(?:末|初|底|期|月|年|季|节|周|时))");
  if (auto const w = each_way.at(text); w && !whenever.at(text)) return ScopeHit{Scope("visit"), 0, w->end()};
  auto const m = each.at(text);
  if (!m) return std::nullopt;
  std::string_view const word = (*m)[1];
  return ScopeHit{Scope(word == "批"                   ? "batch"
                        : word == "期" || word == "场" ? "session"
                        : word == "节"                 ? "class_hour"
                        : word == "人"                 ? "person"
                                                       : "visit"),
                  0, m->end(1)};
}

}  // namespace

bool is_period(Scope const& scope) {
  static constexpr std::string_view known[] = {"day",     "week",      "fortnight", "month",       "two_months",
                                               "quarter", "half_year", "term",      "school_year", "year"};
  return std::find(std::begin(known), std::end(known), scope.code()) != std::end(known);
}

bool is_frequency(Scope const& s) { return is_period(s) || s.code() == "visit" || s.code() == "batch"; }

std::vector<ScopeHit> scopes_in(Context const& context, std::string_view text) {
  std::vector<ScopeHit> out;
  for (Lexicon::Found const& f : context.draft.lexicon().find("scope", text)) {
    if (f.code.empty()) continue;
    std::string_view const word = text.substr(f.span.offset, f.span.length);
    // 天, 人, 日 alone are scopes after a stroke only (80元/天).
    if (f.code == "person_time" && word.substr(0, 3) != "每") continue;
    if (word.size() <= 3 && (f.span.offset == 0 || text[f.span.offset - 1] != '/')) continue;
    // “每周一星” is a name
    std::size_t const open = text.substr(0, f.span.offset).rfind("“");
    if (open != std::string_view::npos && text.find("”", open) > f.span.offset &&
        text.find("”", open) != std::string_view::npos)
      continue;
    out.push_back({Scope(f.code), f.span.offset, f.span.end()});
  }
  // 每位参训教师, 每个工作站: a word of its own between
  static Pattern const wordy(
      "每(?:一)?(?:名|位|个|所|间|支)?[^,。;0-9一二三四五六七八九十每人带要派为给帮到在赴须应听写交与和吸送]{0,9}?(?:("
      "教师|老师|导师)|(工作室|工作站|工作坊)|(学生|"
      "生)"
      "|(学校|校|园)|(班)|(学科|科)|(门课程|门)|(项目))");
  static Pattern const each_pair("^每(?:一)?对");
  if (out.empty() || !is_frequency(out.front().scope))
    if (auto const m = wordy.find(text); m && !each_pair.at(text, m->begin())) {
      constexpr char const* codes[] = {"",        "teacher", "studio", "student", "school", "class_group",
                                       "subject", "course",  "project"};
      bool covered = false;
      for (ScopeHit const& h : out)
        covered = covered || (h.begin <= m->begin() && h.end > m->begin() && is_frequency(h.scope));
      if (!covered)
        for (std::size_t g = 1; g <= 8; ++g)
          if (m->has(g)) {
            out.erase(std::remove_if(out.begin(), out.end(),
                                     [&](ScopeHit const& h) { return h.begin >= m->begin() && h.begin < m->end(); }),
                      out.end());
            out.push_back({Scope(codes[g]), m->begin(), m->end()});
          }
    }
  // 周课时不少于10节, 人均年研修不少于72学时
  static Pattern const of_week(
      "(?:^|[^每一二三四五六七八九十两\\d上下本教首第])周(?:课时|课时量|授课|任课|教学|听课|工作量)");
  static Pattern const of_year(
      "(?:^|[^每一二三四五六七八九十两\\d上下本去今明当全学第])年(?:人均)?(?:研修|培训|学习|授课|听课|送教)[^,。;"
      "、划案]{0,8}"
      "[\\d一二三四五六七八九十]");
  if (auto const m = of_week.find(text)) out.push_back({Scope("week"), m->begin(), m->end()});
  if (auto const m = of_year.find(text)) out.push_back({Scope("year"), m->begin(), m->end()});
  // 上、下学期各一次
  static Pattern const both_halves("上、?下(?:两个)?(学期|半年)各");
  if (auto const m = both_halves.find(text); m && out.empty())
    out.push_back({Scope((*m)[1] == "学期" ? "term" : "half_year"), m->begin(), m->end()});
  if (std::none_of(out.begin(), out.end(), [](ScopeHit const& h) { return is_frequency(h.scope); })) {
    if (auto const each = each_counted(text)) out.push_back(*each);
    if (auto const often = bare_period(text)) out.push_back(*often);
  }
  static Pattern const quarterly("按季度|季度末|每季");
  if (auto const m = quarterly.find(text))
    if (out.empty()) out.push_back({Scope("quarter"), m->begin(), m->end()});
  return out;
}

int days_of_each_week(std::string_view text) {
  static Pattern const weekly(
      "(?:每|逢|每逢)(?:周|星期|礼拜)([一二三四五六日天](?:[、和及与](?:周|星期)?[一二三四五六日天])*)(?:[上下中]午|晚|"
      "早|[^"
      "次节回课小轮场遍])");
  static Pattern const day("[一二三四五六日天]");
  auto const m = weekly.find(text);
  if (!m || text.substr(m->end(), 3) == "的") return 0;
  int n = 0;
  std::string_view const list = (*m)[1];
  for (auto d = day.find(list); d; d = day.find(list, d->end())) ++n;
  return n;
}

Pattern const& change_of_points() {
  static Pattern const change(
      "[由从](\\d{1,3}(?:\\.\\d{1,2})?)分(?:左右)?(?:上升|下降|提高|提升|增加|增长|增|升|降|减少|缩小)(?:到了?|至|为)"
      "(\\d{1,3}(?:\\.\\d{1,2})?)分");
  return change;
}

}  // namespace bangfu::document::reader
