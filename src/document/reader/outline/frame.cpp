// SPDX-License-Identifier: BSL-1.0
// Title and number of a plan, and the documents it rests on.
#include <algorithm>

#include <bangfu/document/document_number.hpp>
#include <bangfu/document/number.hpp>

#include "document/reader/context.hpp"
#include "document/reader/outline/frame.hpp"

namespace bangfu::document::reader {

namespace {

/// The paper's own number behind its label, or at the end of the letterhead, among the first lines.
void read_labelled_number(Context& context) {
  std::vector<Item> const& items = context.outline.layout->items;
  static Pattern const labelled(
      "(?:^| )(?:[\\p{Han}]{0,4}编号|文号|(?:发文)?字号): ?([^ ,。;]{4,40}号|[A-Z]{2,8}[-/\\d][A-Z\\d/-]*\\d)(?: |$)|"
      "^\\([^()]{0,40}[以经]([\\p{Han}]{2,10}〔\\d{4}〕第?\\d{1,4}号)文?(?:件)?(?:印发|下发|公布)");
  static Pattern const english(
      "^(?:(?:[A-Z][A-Za-z]* )?(?:[Rr]ef(?:erence)?|[Pp]aper|[Cc]ircular|[Ff]ile|[Dd]oc(?:ument)?|No)(?: "
      "[Nn]o)?[.:]*|[A-Z][A-Za-z ,'&-]{6,90}) ((?:[A-Z]{2,8}[/-])+(?:[A-Z0-9]{1,8}[/-])*\\d{1,5}|[A-Z]{2,8} "
      "\\d{4}/\\d{1,4})$");
  for (std::size_t k = 0; k < items.size() && k < 6; ++k) {
    Passage const* const p = std::get_if<Passage>(&items[k]);
    if (p == nullptr) return;
    Words const words(p->words);
    auto const m = (context.latin() ? english : labelled).find(words.view());
    if (!m) continue;
    std::size_t const group = m->has(1) ? 1 : 2;
    context.plan().number = words.part(m->begin(group), m->end(group)).original();
    context.draft.from("/number", words);
    return;
  }
}

}  // namespace

void read_title(Context& context) {
  std::string title;
  for (Words const& part : context.outline.title_parts) {
    if (!title.empty() && context.latin()) title += ' ';
    title += part.original();
    context.draft.from("/title", part);
  }
  if (!title.empty()) context.plan().title = context.draft.text(title);
  read_labelled_number(context);
  for (std::size_t const i : context.outline.front) {
    Words const words(std::get<Passage>(context.outline.layout->items[i]).words);
    static Pattern const reference(
        "^(?:Ref|Reference|Our ref|Document No|Doc)\\.?:? ([A-Z0-9][A-Za-z0-9/().-]{2,30})$");
    if (auto const m = reference.at(words.view())) {
      context.plan().number = words.part(m->begin(1), m->end(1)).original();
      context.draft.from("/number", words);
    } else if (is_number_line(words.view())) {
      context.plan().number = words.original();
      context.draft.from("/number", words);
    } else if (static Pattern const told(
                   "^(?:[\\p{Han}]{0,4}编号|文号): ?([^ "
                   ",。;]{4,40}号)$|^\\((?:[^()]{2,20},)?([\\p{Han}]{2,10}〔\\d{4}〕第?\\d{1,4}号)\\)$");
               auto const n = context.latin() ? std::nullopt : told.whole(words.view())) {
      std::size_t const group = n->has(1) ? 1 : 2;
      context.plan().number = words.part(n->begin(group), n->end(group)).original();
      context.draft.from("/number", words);
    }
  }
}

namespace {

void add_basis(Context& context, Words const& title, std::string number, Words const& where) {
  context.plan().basis.push_back(
      {.title = title.empty() ? Text() : context.draft.text(title), .number = std::move(number)});
  context.draft.from(pointer("basis", context.plan().basis.size() - 1), where);
}

/// The numbers of documents within words: 某教发〔2021〕5号, 府教学字第1130045678号.
std::vector<Words> numbers_in(Words const& words) {
  static Pattern const by_word("(?:日|依据|根据|依|据|奉|按照?|遵照|以|和|与|及)?([\\p{Han}]{2,8}字第\\d{5,12}号)");
  std::vector<Words> out;
  for (auto const& n : find_document_numbers(words.view())) out.push_back(words.part(n.span.offset, n.span.end()));
  for (auto m = by_word.find(words.view()); m; m = by_word.find(words.view(), m->end()))
    out.push_back(words.part(m->begin(1), m->end(1)));
  return out;
}

/// The number of a document within the words; empty where there is none.
std::string document_number_in(Words const& words) {
  std::vector<Words> const numbers = numbers_in(words);
  return numbers.empty() ? std::string() : numbers.front().original();
}

void read_english_basis(Context& context, Words const& whole) {
  static Pattern const english(
      "(?:[Uu]nder|[Ii]n accordance with|[Bb]ased on|[Pp]ursuant to|[Ff]ollow(?:ing|s)|[Rr]ests on|[Ii]n line with|"
      "[Aa]ccording to|[Bb]asis:|[Ii]mplements|\\bby) (?:the )?([A-Z][^().]{4,90}?) "
      "\\(((?:[^()]{0,40}No\\. ?\\d+[^()]*|[A-Z][A-Za-z]* "
      "[^()]{0,24}\\d+[^()]*|[A-Z]{2,}[A-Z/-]*[/-][^()]*\\d+[^()]*))\\)");
  for (auto m = english.find(whole.view()); m; m = english.find(whole.view(), m->end()))
    add_basis(context, whole.part(m->begin(1), m->end(1)), whole.part(m->begin(2), m->end(2)).original(),
              whole.part(m->begin(1), m->end()));
}

/// Documents without the marks of a title: a line of a list of them, a number alone, 省教育厅关于…的通知（…号）. @returns whether
/// there are any
bool read_unmarked_basis(Context& context, Words const& whole, bool listed) {
  std::string_view const text = whole.view();
  // 一、偏遠地區學校教育發展條例。 in a list of them
  static Pattern const bare_title(
      "^([\\p{Han}\\d]{4,40}?(?:条例|要点|办法|计划|纲要|法|规定|意见|方案|规程|通知|函|细则|规划))(?:\\(([^()]{4,40})"
      "\\))?[。;"
      "]?$");
  if (auto const m = bare_title.whole(text); listed && m) {
    add_basis(context, whole.part(m->begin(1), m->end(1)),
              m->has(2) ? whole.part(m->begin(2), m->end(2)).original() : std::string(), whole);
    return true;
  }
  // 根据省教育厅关于做好结对帮扶工作的通知（教基〔2020〕1号）
  static Pattern const unmarked(
      "(?:根据|按照|依据|遵照|贯彻|落实)([^,。;:《》()]{6,60}?(?:通知|意见|方案|办法|规划|纲要|决定|条例|规定|计划))\\("
      "([^()]{4,40}"
      "号)\\)");
  if (auto const m = unmarked.find(text)) {
    std::string number = document_number_in(whole.part(m->begin(2), m->end(2)));
    if (!number.empty()) {
      add_basis(context, whole.part(m->begin(1), m->end(1)), std::move(number), whole.part(m->begin(1), m->end()));
      return true;
    }
  }
  // 文件依据：某教发〔2021〕35号; 以省教育厅某教基〔2020〕55号文件为依据; 根据国发〔2019〕4号文件精神
  static Pattern const by_number(
      "^(?:文件|政策)?依据: "
      "?|以[^,。;《]{0,12}号(?:文件|函|通知)?(?:为依据|精神)|(?:根据|按照|依据|遵照|贯彻|落实)[^,。;《》()]{2,30}号("
      "?:文件|函|通知|文)?(?:$|的?(?:精神|要求|规定|部署|安排)|,)");
  if (!by_number.in(text) || text.find("《") != std::string_view::npos) return false;
  for (auto const& n : find_document_numbers(text)) {
    Words const where = whole.part(n.span.offset, n.span.end());
    add_basis(context, {}, where.original(), where);
  }
  return true;
}

/// 根据《…》和某协办发〔2023〕7号: documents that a sentence names by their numbers alone, beside others with titles.
void read_bare_numbers(Context& context, Words const& whole) {
  static Pattern const leads("(?:根据|按照|依据|依照|遵照|遵循|贯彻|落实|执行)[^。;]{0,160}$");
  static Pattern const goes_on(
      "^(?:文件|函|通知|文)?(?:精神|要求|规定|部署)?(?:[、,和与及]|的?(?:精神|要求|规定|部署)|$)");
  for (Words const& where : numbers_in(whole)) {
    std::string_view const before = whole.view().substr(0, where.begin - whole.begin);
    bool const in_bracket = before.rfind('(') != std::string_view::npos &&
                            (before.rfind(')') == std::string_view::npos || before.rfind(')') < before.rfind('('));
    if (in_bracket || before.ends_with("》") || !leads.in(before) ||
        !goes_on.in(whole.view().substr(where.end - whole.begin)))
      continue;
    std::string const number = where.original();
    auto const& all = context.plan().basis;
    if (std::any_of(all.begin(), all.end(), [&](auto const& b) { return b.number == number; })) continue;
    add_basis(context, {}, number, where);
  }
}

/// 《…》（…号）, or with the number before the title. @param led whether all that stands there is a document to rest on
/// @param place whether the statement stands where documents are named; else a title needs its number and words that lead to it
void read_marked_basis(Context& context, Words const& whole, bool led, bool place) {
  static Pattern const title_and_number(
      "(?:《([^《》]{2,120}(?:《[^《》]*》[^《》]*)?)》|“([^“”]{4,40}(?:要点|条例|办法|计划|须知|纲要|规定|意见|方案|"
      "章程))”) "
      "?(?:\\(([^()]{3,60}(?:\\([^()]*\\))?[^()]*)\\))?");
  static Pattern const leads(
      "(?:以|在|经研究|执行|响应)$|根据|依据|依照|遵照|贯彻|落实|按照|精神|要求|文件依据|为落实|结合");
  static Pattern const number_first("([\\p{Han}]{2,10}(?:〔|\\(|\\[|第)[^,。;《》]{2,20}号)$");
  std::string_view const text = whole.view();
  std::size_t from = 0;
  for (auto m = title_and_number.find(text); m; m = title_and_number.find(text, m->end())) {
    std::string_view const before = text.substr(from, m->begin() - from);
    led = led || leads.in(before);
    std::size_t begin = m->begin();
    std::string number;
    std::size_t const title = m->has(1) ? 1 : 2;
    if (m->has(3)) {
      number = document_number_in(whole.part(m->begin(3), m->end(3)));
      if (number.empty() && !led) {
        from = m->end();
        continue;
      }
    } else if (auto const n = number_first.find(before); n && led) {
      number = document_number_in(whole.part(from + n->begin(1), from + n->end(1)));
      if (!number.empty()) begin = from + n->begin(1);
    }
    from = m->end();
    if (number.empty() ? !(led && place) : !(led || place)) continue;
    add_basis(context, whole.part(m->begin(title), m->end(title)), number, whole.part(begin, m->end()));
  }
}

}  // namespace

void read_basis(Context& context) {
  static Pattern const of_basis(
      "^(?:本[\\p{Han}]{0,6})?(?:制[定订]|文件|政策|法律|办理|编制|工作)?(?:的)?(?:依据|根据)$");
  // 校发〔2020〕3号 rules how something is done: no document that the whole rests on
  static Pattern const rests(
      "^[^。;]{0,80}?(?:根据|依据|依照|遵照|按照|贯彻|落实)[^。]*(?:制[定订]|订立|签订|协商|结合|部署|精神|要求|写成|"
      "商定|达成)");
  std::size_t looked = 0;
  for (Statement const& s : context.outline.statements) {
    if (++looked > 30) break;
    if (context.latin()) {
      read_english_basis(context, s.whole);
      continue;
    }
    bool const listed = s.heading != no_heading && of_basis.in(context.outline.headings[s.heading].title.view());
    bool const place = looked < 6 || context.outline.matter(s.heading) == SubjectMatter::purpose || listed;
    if (!place && (looked > 16 || !rests.at(s.whole.view()))) continue;
    if (read_unmarked_basis(context, s.whole, listed)) continue;
    read_marked_basis(context, s.whole, listed, place);
    if (place) read_bare_numbers(context, s.whole);
  }
}

}  // namespace bangfu::document::reader
