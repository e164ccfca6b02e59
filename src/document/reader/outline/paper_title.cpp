// SPDX-License-Identifier: BSL-1.0
// The title of a paper, and the lines that stand with it: letterhead, number, period, addressees.
#include "document/reader/outline/paper_title.hpp"

#include <algorithm>

#include "document/reader/outline/headings.hpp"
#include "document/reader/outline/outline.hpp"
#include "document/reader/parties/spotting.hpp"
#include "document/reader/text/pattern.hpp"

namespace bangfu::document::reader {
namespace {

Pattern const title_word(
    "(?:方案|计划|规划|协议书?|通知|通报|意见|办法|安排表?|一览表|清单|分工表|要点|名单|约定|细则|课程表|计划书|计划单|"
    "活动卡|周历|月历|公告|报告|备忘录|合同|章程|表|计画|制度|纪要|总结|安排|书|备忘|盟约|纲要|章程|说明|规程|公约|"
    "意向|简章|名册|历|卡|须知|指引|时刻表|任务单|安排单|行动|合作点)(?:\\([^()]{1,24}\\))?$");
Pattern const not_title("[。;!?]$|^(?:根据|为|附件|附表|甲方|乙方|各)|:$");
Pattern const file_head("文件$");
Pattern const addressees("^(?:各|[\\p{Han}、,]{0,40}各)[^。]{2,60}:$|^[Tt]o .{3,60}:$");
Pattern const period_line("^\\([^()]*(?:19|20)\\d\\d[^()]*\\)$");
Pattern const label_start(
    "^(?:支援|受援|帮扶|受助|甲方|乙方|丙方|编制|统筹|承担|龙头|成员|捐助|计划期限|Supporting|Recipient|Party)");

/// The lines of an English title among the first of a document. @returns the last of them
std::size_t english_title(std::vector<Item> const& items, std::vector<Words>& title) {
  static Pattern const says(
      "(?i)\\b(?:notice|plan|agreement|programme?|scheme|schedule|memorandum|calendar|charter|partnership|twinning|"
      "pact|"
      "timetable|how we (?:will|shall|mean to|are going to)|our (?:support|help|work)|compact|arrangements?|action "
      "sheet|proposal|work "
      "?plan|helps|supports|year|letter of "
      "intent|protocol)\\b");
  static Pattern const no_line_of_it(
      "(?i)^(?:ref|no|date|to|from|between|under|this|in this|the |we )\\b|[.;:]$|^\\(|^[A-Z]{2,8}[/-]\\d|\\bNo\\. "
      "?\\d+ ?\\[| (?-i:[A-Z]{2,8}/[A-Z\\d/-]*\\d)$");
  static Pattern const office(
      "^[A-Z][A-Z &,'-]+$|(?:Bureau|Office|Department|Ministry|Authority|Council|Unit|Board|Headquarters)(?: of "
      "[A-Za-z ]+)?$|"
      " - Office of ");
  // A school above the name of its paper belongs to it; the office that issues one does not.
  static Pattern const school(
      "(?i)\\b(?:school|college|academy|kindergarten|nursery|institute|university|polytechnic)\\b");
  static Pattern const body(
      "(?i)\\b(?:bureau|office|department|ministry|authority|council|unit|board|headquarters)\\b");
  auto const letterhead = [&](std::string_view line) {
    return office.in(line) && !(school.in(line) && !body.in(line));
  };
  auto const text = [&](std::size_t k) -> std::string_view {
    Passage const* const p = k < items.size() ? std::get_if<Passage>(&items[k]) : nullptr;
    return p == nullptr ? std::string_view() : std::string_view(p->words.text());
  };
  std::size_t const end = std::min<std::size_t>(items.size(), 7);
  std::size_t at = 0;
  // Past the letterhead, where a line below it says what the document is
  for (std::size_t k = 0; k < end && k < 5 && !text(k).empty() && text(k).size() < 160; ++k) {
    static Pattern const shouted(
        "^[^a-z]*(?:PLAN|AGREEMENT|PROGRAMME|SCHEME|MEMORANDUM|CHARTER|NOTICE|TIMETABLE|CALENDAR|PACT|COMPACT|PROTOCOL|"
        "PROPOSAL|"
        "ARRANGEMENTS?|PARTNERSHIP|TWINNING|COVENANT)[^a-z]*$");
    if (k > 0 && text(k).back() == '.') break;
    if ((letterhead(text(k)) && !shouted.in(text(k))) || no_line_of_it.in(text(k))) continue;
    if (k == 0 || (letterhead(text(at)) && !shouted.in(text(at))) || no_line_of_it.in(text(at))) {
      at = k;
      if (says.in(text(k))) break;
    }
  }
  if (text(at).empty()) return 0;
  title = {Words(std::get<Passage>(items[at]).words)};
  // What belongs to it on the next line
  while (at + 1 < end) {
    std::string_view const next = text(at + 1);
    Passage const* const p = std::get_if<Passage>(&items[at + 1]);
    // between A and B; to the school of C; 2025 and 2026
    static Pattern const goes_on("^(?:[a-z].* .*[^.;:]|and|between|with|for|[\\d /–-]+(?:and \\d{4})?)$");
    static Pattern const ends_open("(?i)(?:[,-]|\\b(?:of|for|and|to|with|the|in|at|by|between))$");
    bool const lower = goes_on.in(next);
    bool const named = std::any_of(title.begin(), title.end(), [](Words const& w) { return says.in(w.view()); });
    bool const tells = says.in(next) && !named;
    if (p == nullptr || (p->after_gap && !tells) || next.empty() || next.size() > 120 ||
        (!lower && !ends_open.in(text(at)) && (no_line_of_it.in(next) || letterhead(next))))
      break;
    if (!ends_open.in(text(at)) && !lower && !tells) break;
    title.emplace_back(p->words);
    ++at;
  }
  return at;
}
/// Reads the first items of a document.
class TitleFinder {
 public:
  explicit TitleFinder(Layouted const& layout) : layout_(layout), items_(layout.items) {}

  PaperTitle find() {
    take_subject_line();
    for (std::size_t i = 0; out_.parts.empty() && i < items_.size() && i < 10; ++i)
      if (!may_be_title(i)) break;
    if (out_.parts.empty()) take_first_lines();
    take_front();
    return std::move(out_);
  }

 private:
  [[nodiscard]] Passage const* passage(std::size_t i) const {
    return i < items_.size() ? std::get_if<Passage>(&items_[i]) : nullptr;
  }

  /// A letter or mail: its subject line is the title.
  void take_subject_line() {
    static Pattern const subject_line(
        "^(?:主题|标题|事由|Subject|Re|SUBJECT|RE): ?(.{4,120})$|^主旨: ?[^“「《]{0,12}[“「《]([^”」》]{4,80})[”」》]");
    static Pattern const head_line(
        "^(?:发件人|收件人|受文者|文号|附件|密等[^:：]{0,12}|抄送|日期|主题|标题|发送时间|发文[日字]|速别|主旨|事由|"
        "From|To|Cc|Date|Subject|Sent|"
        "FROM|TO|DATE|SUBJECT|Re|RE)[:"
        "：]");
    // MEMORANDUM, above the lines of its head
    static Pattern const genre("函$|^(?:MEMORANDUM|Memorandum|MEMO|Memo|NOTE|Note|CIRCULAR|Circular)$");
    for (std::size_t i = 0; i < items_.size() && i < 8; ++i) {
      Passage const* const p = passage(i);
      if (p != nullptr && i == 0 && genre.in(p->words.text())) continue;
      if (p == nullptr || !head_line.in(p->words.text())) break;
      if (auto const m = subject_line.at(p->words.text())) {
        std::size_t const group = m->has(1) ? 1 : 2;
        out_.parts = {Words(p->words).part(m->begin(group), m->end(group))};
        out_.front.push_back(i);
      }
    }
  }

  /// Takes an item as the title where it reads like one. @returns whether to look at the next
  bool may_be_title(std::size_t i) {
    Passage const* const p = passage(i);
    if (p == nullptr) return false;
    std::string const& text = p->words.text();
    if (text.size() > 260) return false;
    // 二、办法: the heading of a part
    static Pattern const numbered("^(?:第?[一二三四五六七八九十]+[、章条]|\\([一二三四五六七八九十]+\\))");
    bool const like_title = p->title ||
                            (title_word.in(text) && !not_title.in(text) && !numbered.in(text) &&
                             !is_number_line(text) && !file_head.in(text)) ||
                            (layout_.latin && i == 0 && text.size() < 200 && !is_number_line(text));
    if (!like_title) return i <= 5;
    for (std::size_t k = first_of_title(i); k <= i; ++k) out_.parts.emplace_back(std::get<Passage>(items_[k]).words);
    // English titles stand below letterhead and number, and may take several lines.
    if (layout_.latin && i == 0) i = english_title(items_, out_.parts);
    // 课程表, 附件: a longer title follows
    if (!layout_.latin && characters(text) <= 5)
      if (Passage const* const next = passage(i + 1); next != nullptr && title_word.in(next->words.text()) &&
                                                      !not_title.in(next->words.text()) &&
                                                      next->words.text().size() < 200) {
        out_.parts = {Words(next->words)};
        ++i;
      }
    out_.body = i + 1;
    for (std::size_t k = 0; k < out_.body; ++k) out_.front.push_back(k);
    return false;
  }

  /// Without a line that reads like a title: the first, and below it those that are no sentences either.
  void take_first_lines() {
    static Pattern const no_line_of_it("[,:;。!?]|^\\(|^\\d+[.、)]|^(?:第?[一二三四五六七八九十]+[、章条])");
    for (Passage const* p = passage(0); p != nullptr && out_.body < 3; p = passage(out_.body)) {
      std::string const& text = p->words.text();
      bool const another = !layout_.latin && !p->after_gap && !no_line_of_it.in(text) && !label_start.in(text) &&
                           !period_line.in(text) && !is_number_line(text) && !addressees.in(text);
      if (text.size() >= 120 || (out_.body > 0 && !another)) return;
      out_.parts.emplace_back(p->words);
      out_.front.push_back(out_.body++);
    }
  }

  /// The first of the lines before one with the word of a title that belong to it.
  [[nodiscard]] std::size_t first_of_title(std::size_t i) const {
    Passage const* const p = passage(i);
    std::string const& text = p->words.text();
    std::size_t first = i;
    bool about = false;  // one of the lines from the first on begins with 关于
    // 某某办公室 above 甲校与乙校…计划书, which names those it speaks of
    auto const names_its_own = [&] {
      if (layout_.latin) return false;
      std::vector<NamePlace> const named = spot_names(text);
      return !named.empty() && named.front().begin == 0;
    };
    while (first > 0) {
      Passage const* const before = passage(first - 1);
      std::string const& b = before->words.text();
      bool const goes_on = !is_number_line(b) && !file_head.in(b) && !not_title.in(b) && !title_word.in(b) &&
                           !period_line.in(b) && b.size() > 12 && !label_start.in(b) && !p->title;
      // An office alone above a notice is its letterhead, not a part of the title.
      static Pattern const letterhead("^[\\p{Han}]{2,16}(?:局|厅|委|委员会|部|指挥部|政府|办公室|处)$");
      static Pattern const notice("通知|意见|函");
      if (passage(first)->after_gap || !goes_on) break;
      about = about || passage(first)->words.text().starts_with("关于");
      if (letterhead.in(b) && ((notice.in(text) && !about) || names_its_own())) break;
      --first;
    }
    return first;
  }

  /// Numbers, periods and addressees below the title.
  void take_front() {
    for (Passage const* p = passage(out_.body); p != nullptr; p = passage(out_.body)) {
      std::string const& text = p->words.text();
      if (!(is_number_line(text) || period_line.in(text) || addressees.in(text))) break;
      out_.front.push_back(out_.body++);
    }
  }

  Layouted const& layout_;
  std::vector<Item> const& items_;
  PaperTitle out_;
};

}  // namespace

PaperTitle paper_title(Layouted const& layout) { return TitleFinder(layout).find(); }

}  // namespace bangfu::document::reader
