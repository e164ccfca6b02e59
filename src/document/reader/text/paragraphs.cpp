// SPDX-License-Identifier: BSL-1.0
#include "document/reader/text/paragraphs.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

#include "document/reader/tables/columns.hpp"
#include "document/reader/text/clauses.hpp"
#include "document/reader/text/pattern.hpp"

namespace bangfu::document::reader {
namespace {

Pattern const starts_block(
    "^(?:第[一二三四五六七八九十百\\d]{1,4}[条章节部编]|[一二三四五六七八九十]{1,3}[、.．]|\\((?:[一二三四五六七八九十]"
    "{1,3}|[甲乙丙丁戊]|\\d{1,2})\\)"
    "|\\d{1,2}[、)．]|\\d{1,2}\\.(?:\\D|$|(?:19|20)\\d\\d年|\\d{1,2}月)|\\d\\.\\d{1,2}\\D|[①-⑳◆■●▲★☆◇◎※▪➤✓✔☞]|【|附件|"
    "附表|附录|[A-H]"
    "\\. |[ivx]{1,4}\\) "
    "|\\([a-z]\\) )");
Pattern const starts_month(
    "^(?:翌年|次年)?(?:(?:20|19)\\d\\d年)?(?:\\d{1,2}|[一二三四五六七八九十]{1,3})(?:[、至-](?:\\d{1,2}|["
    "一二三四五六七八九十]{1,3}))?月[^,。;]{0,8}:");
Pattern const starts_date(
    "^(?:\\d{1,2}/\\d{1,2}(?:-\\d{1,2}/\\d{1,2})? "
    "?\\D|第[\\d一二三四五六七八九十]+(?:[-、至][\\d一二三四五六七八九十]+)*周|\\d{1,2}月(?:\\d{1,2}日|[上中下]旬|底|"
    "初)(?:[^,。]{0,6} |\\(|—|--)|(?:(?:20|19)\\d\\d年)?\\d{1,2}月(?:\\d{1,2}日|[上中下]旬|[底初末份])?(?:[-至到][^ "
    ",。;]{1,12})? |"
    "\\d{1,2}:\\d\\d ?\\D|"
    "(?:Mon|Tues|Wednes|Thurs|Fri)days?[,:])");
Pattern const starts_english_date(
    "^(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? )?(?:[Bb]y |[Ee]arly |[Mm]id[- ]|[Ll]ate "
    ")?(?:\\d{1,2}(?:st|nd|rd|th)?(?:(?: ?- "
    "?|, | and | to )\\d{1,2})* )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*(?: "
    "\\d{1,2}(?:-\\d{1,2})?,?)?(?: "
    "\\d{4})?(?: ?[:,-])? [A-Za-z\\d]|^Weeks? \\d{1,2}(?:-\\d{1,2})?\\b");
Pattern const starts_label(
    "^(?:组 ?长|副 ?组 ?长|成 ?员|主 ?任|副 ?主 ?任|主席|副主席|委员|联 ?系 "
    "?人|联络人|联络员|联系方式|电话|电子邮箱|甲 ?方|乙 ?方|丙 ?方|"
    "[甲乙丙丁双各]方的?(?:承诺|保证|责任|义务|职责|权利|任务|约定)|见证方|抄 ?送|主 "
    "?送|编制单位|填表人|填表日期|签订日期|日期|时间|地点|备注|说明|附件"
    "|主题|内容|承办|主办|参加|形式|费用|姓名|教师|班级|科目|课程[一二三四五六七八九十\\d]+$|活动["
    "一二三四五六七八九十\\d]+$|活动编号|活动名称|方式|人员|时长|主讲|派出|接收|支援|受援|支援方|受援方|帮扶学校|"
    "受助学校|受援学校|支援学校|依据|法定代表人|责任部门|集团方|学区方|[\\p{Han}]{2,4}(?:单位|机构))(?:\\([^()]{1,8}\\)"
    ")?[ "
    ":]");
Pattern const colon_label("^[^ ,。;:()\"“”0-9]{2,12}(?:\\([^()]{1,10}\\))? ?:");
Pattern const general_label("^[^ ,。;:()\"“”0-9]{2,24}(?:\\([^()]{1,10}\\))?: ?[^ ]");
Pattern const opens_with_closing("^[,。、;:)》”!?…]");
Pattern const sentence_end("[。!?;]$");

/// A line that begins with a label, be it behind a word that it belongs to: 去：…, 执行小组 组长：….
Pattern const labelled_line("^[^ ,。;:()\"“”《》\\d]{1,12}(?: [^ ,。;:()\\d]{1,6})? ?:");

bool unclosed(std::string_view text) {
  // Of the last part only: a bracket that was never closed must not glue all that follows.
  if (text.size() > 240) text = text.substr(text.size() - 240);
  int depth = 0;
  for (char c : text) {
    if (c == '(') ++depth;
    if (c == ')' && depth > 0) --depth;
  }
  std::size_t const book = text.rfind("《");
  return depth > 0 || (book != std::string_view::npos && text.find("》", book) == std::string_view::npos);
}

/// Beyond this many bytes lines are not taken for one paragraph.
constexpr std::size_t longest_paragraph = 16384;

/// 对象：教研组长: a label that a table would have as a head.
bool labels_column(std::string_view text) {
  static Pattern const short_label("^([\\p{Han}]{2,6}): ?[^ ]");
  auto const m = short_label.at(text);
  return m && column_of((*m)[1]).has_value();
}

bool mid_comma(std::string_view tail) {
  char32_t const c = last_character(tail);
  return c == 0x3001 || c == ',' || c == 0x300A || c == 0x201C;
}

bool mid_colon(std::string_view tail) { return !tail.empty() && tail.back() == ':'; }

}  // namespace

Pattern const& worded_label() {
  static Pattern const label(
      "^((?:任务|举措|行动|工程|板块|模块|专题|项目|抓手|路径|篇章|措施|主题|重点|目标|条款|单元|要点|事项|计划|共识|"
      "约定|承诺|领域|方向|其|第["
      "一二三四五六七八九十\\d]+(?:板块|模块|篇|方面|类|"
      "项|件事|件|桩)) ?(?:之)?[\\dA-Z一二三四五六七八九十]{0,3})(?:[:、,.] ?| )");
  return label;
}

namespace {

/// The number of characters at which a program has broken lines, whatever their width; 0 where none has.
std::size_t counted_wrap(std::vector<Line> const& lines) {
  constexpr std::size_t shortest = 20;
  static Pattern const goes_on("[\\p{Han}\\d,、“《(]$");
  std::map<std::size_t, std::size_t> counts;  // characters → lines that end in mid-sentence
  std::size_t all = 0;
  for (Line const& line : lines) {
    if (line.characters < shortest || !goes_on.in(line.folded)) continue;
    ++counts[line.characters];
    ++all;
  }
  auto const most = std::max_element(counts.begin(), counts.end(), [](auto const& a, auto const& b) {
    return a.second <= b.second;  // of two the longer
  });
  if (most == counts.end() || most->second < 4 || most->second * 2 < all) return 0;
  // Rows of tables may be longer, the fewer the surer
  std::size_t const rows = most->second >= 8 ? 5 : 20;
  auto const beyond =
      std::count_if(lines.begin(), lines.end(), [&](Line const& line) { return line.characters > most->first + 1; });
  return static_cast<std::size_t>(beyond) * rows <= lines.size() ? most->first : 0;
}

/// The column at which lines are broken; 0 where they are not.
std::size_t wrap_width(std::vector<Line> const& lines, bool latin) {
  std::map<std::size_t, std::pair<std::size_t, std::size_t>> edges;  // edge → lines, of which end in mid-sentence
  for (std::size_t i = 0; i < lines.size(); ++i) {
    std::string_view const text = lines[i].folded;
    auto& [count, open] = edges[lines[i].edge];
    ++count;
    // What a labelled line stands below has not been broken there.
    bool const ends = sentence_end.in(text.size() > 60 ? text.substr(text.size() - 6) : text) ||
                      (!latin && i + 1 < lines.size() &&
                       (labelled_line.in(lines[i + 1].folded) || starts_block.in(lines[i + 1].folded) ||
                        starts_date.in(lines[i + 1].folded)));
    if (!ends) ++open;
  }
  std::size_t const slack = latin ? 11 : 4;
  for (auto at = edges.rbegin(); at != edges.rend(); ++at) {
    std::size_t count = 0;
    std::size_t open = 0;
    for (auto near = at; near != edges.rend() && near->first + slack > at->first; ++near) {
      count += near->second.first;
      open += near->second.second;
    }
    std::size_t beyond = 0;
    for (auto far = edges.rbegin(); far != at; ++far)
      if (far->first > at->first + 6) beyond += far->second.first;  // marks may hang beyond the edge
    if (at->first > 240) continue;
    // A title that is longer than all lines
    std::size_t close = 0;
    for (auto near = at; near != edges.rend() && near->first + 4 > at->first; ++near) close += near->second.first;
    if (latin && close == 1 && count > 6) continue;
    if (at->first < 14) break;
    if (count >= 3 && open * 2 > count && count * 12 >= lines.size() && beyond * 40 <= lines.size()) return at->first;
    // A few lines, of which two end at one edge, in the middle of sentences
    if (count >= 2 && count <= 3 && !latin && lines.size() <= 16 && at->first >= 44 && beyond == 0) {
      std::size_t cut = 0;
      for (std::size_t k = 1; k + 1 < lines.size(); ++k)
        if (lines[k].edge + slack > at->first && !sentence_end.in(lines[k].folded) &&
            !colon_label.in(lines[k + 1].folded))
          ++cut;
      if (cut >= 2) return at->first;
    }
    if (beyond * 10 > lines.size()) break;
  }
  return 0;
}

}  // namespace

Wrap wrap_of(std::vector<Line> const& lines, bool latin) {
  return {.columns = wrap_width(lines, latin), .characters = latin ? 0 : counted_wrap(lines)};
}

Joiner::Joiner(Page const& page) : page_(page) {
  std::size_t indented = 0;
  for (Line const& line : page.lines) indented += line.indent >= 2 ? 1 : 0;
  indents_ = indented >= 2 && indented * 12 >= page.lines.size();
}

void Joiner::join(std::size_t from, std::size_t to, std::vector<Item>& items) const {
  std::size_t i = from;
  while (i < to) {
    Passage p{.words = Prose(page_.source)};
    p.after_gap = !page_.double_spaced && page_.lines[i].blanks_before > 0;
    append(p, i);
    std::size_t k = i + 1;
    while (k < to && continues(p.words.text(), k)) {
      if (needs_blank(p.words.text(), k)) p.words.append_mark(' ');
      append(p, k);
      ++k;
    }
    if (!(k == i + 1 && bare_number().in(p.words.text()))) items.emplace_back(std::move(p));
    i = k;
  }
}

void Joiner::append(Passage& passage, std::size_t i) const {
  passage.words.append(page_.lines[i].span, Blanks::prose);
  passage.parts.push_back(page_.lines[i].span);
}

bool Joiner::needs_blank(std::string_view before, std::size_t k) const {
  char32_t const last = last_character(before);
  char32_t const next = character_at(page_.source[page_.lines[k].span], 0).first;
  if (is_wide(last) || is_wide(next) || (next >= 0xFF00 && next < 0xFF61)) return false;
  if (page_.latin) return last != '-';
  auto const letter = [](char32_t c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); };
  return letter(last) && letter(next);
}

bool Joiner::continues(std::string_view before, std::size_t k) const {
  Line const& a = page_.lines[k - 1];
  Line const& b = page_.lines[k];
  if (before.size() > longest_paragraph) return false;
  std::string_view const tail = before.size() > 40 ? before.substr(before.size() - 24) : before;
  bool const ended = sentence_end.in(tail);
  bool const open = unclosed(before);
  if (!page_.double_spaced && b.blanks_before > 0 && !open) return false;
  if (b.ruled) return false;
  if (page_.double_spaced && b.blanks_before > 2 && ended) return false;
  if (opens_with_closing.in(b.folded)) return true;
  // The first line of a paragraph is shorter where its indent was lost.
  std::size_t const slack = page_.latin ? 0 : ended ? 2 : 6;
  bool const is_full =
      page_.counted_full(k - 1) ||
      (page_.wrap.columns != 0 && a.edge + 14 > page_.wrap.columns &&
       a.edge + first_token_width(page_.source[b.span]) + (page_.latin ? 1 : 0) + slack > page_.wrap.columns);
  if (only_date().in(b.folded) && !open) return false;
  if (starts_date.in(b.folded) && starts_date.in(before)) return false;
  if (page_.latin && starts_english_date.in(b.folded) && starts_english_date.in(before)) return false;
  // 各县（市）教育局: whom a notice addresses
  static Pattern const addressees("^各[^。;]{2,60}:$");
  if (addressees.in(b.folded)) return false;
  static Pattern const those_addressed("(?:局|校|处|室|单位|机构|园)(?:、[^。;]{2,40})?:$");
  static Pattern const title_before("(?:通知|通报|方案|计划|意见|办法|安排|函)(?:\\([^()]{1,24}\\))?$");
  // The number of the paper and remarks in brackets below its title
  static Pattern const below_title("^(?:[\\p{Han}]{1,16}[〔(\\[]\\d{4}[〕)\\]]第?\\d{1,5}号|\\([^()]{4,60}\\))$");
  if (below_title.in(b.folded) && title_before.in(before)) return false;
  if (those_addressed.in(b.folded) && title_before.in(before)) return false;
  // 主要活动：, right below the title
  static Pattern const lead("^[^ ,。;:()]{2,12}:$");
  if (lead.in(b.folded) && title_before.in(before)) return false;
  bool const label = starts_label.in(b.folded) || labels_column(b.folded);
  if (starts_block.in(b.folded)) {
    // 20｜20〕1号 and the like: a number that the break has cut is no label.
    bool const cut = is_full && !ended && last_character(before) < 0x80 && last_character(before) >= '0' &&
                     last_character(before) <= '9';
    if (!cut && !(open && b.folded[0] == '(')) return false;
    if (!cut) return is_full;
  }
  if (starts_month.in(b.folded) && !open) return false;
  // 举措四：云端共享。… where the paragraph before it happens to fill its last line
  static Pattern const counts("[\\d一二三四五六七八九十]");
  bool const closed = ended || (!tail.empty() && tail.back() == ')');
  if (auto const m = worded_label().at(b.folded); m && closed && !open && counts.in((*m)[1])) return false;
  if (page_.latin) {
    static Pattern const month("^" + english_month + "(?: \\d{4})?[.:] ?[A-Z]");
    if (month.in(b.folded) && !open) return false;
    // A line does not end with such a word.
    static Pattern const goes_on("(?:,|\\b(?:and|or|of|the|to|in|at|for|with|by|from|a|an|on|as))$");
    static constexpr std::size_t long_line = 50;
    bool const long_enough = page_.wrap.columns != 0 ? a.edge * 3 > page_.wrap.columns * 2 : a.edge > long_line;
    if (!ended && !label && long_enough && goes_on.in(tail) && !starts_block.in(b.folded)) return true;
    static Pattern const in_mid_sentence("^[a-z]+,? [a-z]");
    if (page_.wrap.columns == 0 && !label && a.edge > long_line && a.edge < 130 && (!ended || tail.ends_with(';')) &&
        in_mid_sentence.in(b.folded))
      return true;
  }
  if (label && (colon_label.in(b.folded) || !(is_full && !ended && !mid_colon(before)))) return false;
  if (!ended && b.folded.size() <= 18 && sentence_end.in(b.folded)) return true;
  if (page_.wrap.columns == 0 && !label && broken_by_hand(before, k)) return true;
  if (is_full && !ended) return true;
  if (page_.latin && page_.wrap.columns != 0 && !ended && !label && a.edge * 2 > page_.wrap.columns &&
      !general_label.in(b.folded)) {
    char const c = b.folded.empty() ? ' ' : b.folded[0];
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) return true;
  }
  if (starts_date.in(b.folded)) return false;
  if (general_label.in(b.folded) && !is_full) return false;
  if (indents_ && b.indent >= a.indent + 2 && ended) return false;
  if (indents_ && b.indent >= 2 && b.indent > a.indent && !open) return false;
  if (is_full)
    return (!indents_ || b.indent < 2 || b.indent <= a.indent) && (wrapped_on(k) || sentence_end.in(b.folded));
  if (page_.wrap.columns == 0 || a.edge + 24 < page_.wrap.columns) {
    if (open && before.size() < 600) return true;
    return mid_comma(tail) && !label && b.folded.size() > 6 && !general_label.in(before);
  }
  return open || mid_comma(tail);
}

bool Joiner::broken_by_hand(std::string_view before, std::size_t k) const {
  constexpr std::size_t shortest = 60;
  constexpr std::size_t longest = 130;
  static Pattern const stops("[,。;]");
  static Pattern const in_mid_sentence("[\\p{Han}\\d,、]$");
  static Pattern const cells("[^ ](?:  +|　|\t)[^ ]");
  Line const& a = page_.lines[k - 1];
  Line const& b = page_.lines[k];
  if (page_.latin || a.edge < shortest || a.edge > longest || b.indent > a.indent) return false;
  if (!stops.in(before) || !in_mid_sentence.in(before) || cells.in(page_.source[a.span])) return false;
  if (starts_date.in(b.folded) || general_label.in(b.folded)) return false;
  return sentence_end.in(b.folded) || (b.edge >= shortest && b.edge + 14 >= a.edge);
}

bool Joiner::wrapped_on(std::size_t k) const {
  return page_.counted_full(k) || page_.lines[k].edge + 6 >= page_.wrap.columns;
}

}  // namespace bangfu::document::reader
