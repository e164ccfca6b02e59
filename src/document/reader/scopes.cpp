// SPDX-License-Identifier: BSL-1.0
#include "scopes.hpp"

#include <algorithm>
#include <string>

#include "pattern.hpp"

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
      "每(?:一)?(?:名|位|个|所|间|支)?[^,。;0-9一二三四五六七八九十]{0,9}?(?:(教师|老师|导师)|(工作室|工作站)|(学生|生)"
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
  // 一学年收6位
  static Pattern const in_one("^一(?:个)?(学年|学期|年)(?:收|派|招|办|送|接收|举办|组织|开展)[\\p{Han}]{0,4}\\d");
  // 一学年听课不少于40节, 一年不少于1场
  static Pattern const of_one(
      "^(?:双方|每人|师傅|徒弟)?一(?:个)?(学年|学期|年|月|周)[^,\\d内里]{0,10}?(?:不少于|不低于|至少|不超过|["
      "\\d二两三四五六七八九十]+(?:次|节|"
      "场|课时|学时|篇|人次))");
  if (auto const m = of_one.at(text); m && out.empty()) out.push_back({period_named((*m)[1]), 0, m->end(1)});
  if (auto const m = in_one.at(text); m && out.empty()) out.push_back({period_named((*m)[1]), 0, m->end(1)});
  // 周课时不少于10节, 人均年研修不少于72学时
  static Pattern const of_week(
      "(?:^|[^每一二三四五六七八九十两\\d上下本教首第])周(?:课时|课时量|授课|任课|教学|听课|工作量)");
  static Pattern const of_year(
      "(?:^|[^每一二三四五六七八九十两\\d上下本去今明当全学第])年(?:人均)?(?:研修|培训|学习|授课|听课|送教)[^,。;"
      "、划案]{0,8}"
      "[\\d一二三四五六七八九十]");
  if (auto const m = of_week.find(text)) out.push_back({Scope("week"), m->begin(), m->end()});
  if (auto const m = of_year.find(text)) out.push_back({Scope("year"), m->begin(), m->end()});
  // 上、下学期各一次; 一月一次; 隔周三下午
  static Pattern const both_halves("上、?下(?:两个)?(学期|半年)各");
  static Pattern const once_in("(?:^|[\\p{Han}])一(学期|学年|年|月|周)[一两二三四五六\\d](?:次|节|封|场|回)");
  static Pattern const fortnightly("隔周|(?:^|[^每\\d])两周[\\p{Han}]{0,3}一次");
  static Pattern const half_yearly("(?:^|[^每上下前后])半年[\\p{Han}]{0,6}[一两二三\\d]次");
  if (auto const m = half_yearly.find(text); m && out.empty()) {
    std::size_t const at = text.find("半年", m->begin());
    out.push_back({Scope("half_year"), at, at + 6});
  }
  if (auto const m = both_halves.find(text); m && out.empty())
    out.push_back({Scope((*m)[1] == "学期" ? "term" : "half_year"), m->begin(), m->end()});
  if (auto const m = once_in.find(text); m && out.empty())
    out.push_back({period_named((*m)[1]), m->begin(), m->end(1)});
  if (auto const m = fortnightly.find(text); m && out.empty()) {
    std::size_t const two = text.find("两周", m->begin());
    out.push_back({Scope("fortnight"), two < m->end() ? two : m->begin(), m->end()});
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

}  // namespace bangfu::document::reader
