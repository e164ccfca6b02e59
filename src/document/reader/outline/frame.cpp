// SPDX-License-Identifier: BSL-1.0
// Title, number and dates of a plan, and the documents it rests on.
#include <algorithm>

#include <bangfu/document/document_number.hpp>
#include <bangfu/document/number.hpp>

#include "document/reader/context.hpp"

namespace bangfu::document::reader {
void read_title(Context& context) {
  std::string title;
  for (Words const& part : context.outline.title_parts) {
    if (!title.empty() && context.latin()) title += ' ';
    title += part.original();
    context.draft.from("/title", part);
  }
  if (!title.empty()) context.plan().title = context.draft.text(title);
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

void read_dates(Context& context) {
  Plan& plan = context.plan();
  static Pattern const printed("印发(?:[^给至到]|$)|印制|日 ?印$|[Pp]rinted");
  static Pattern const lone_prefix(
      "^(?:签订日期|签署日期|日期|时间|签约日期|(?:签订|签署|商定|议定|订立|立约|签|订)于|Date|(?:Signed|Dated|Done|"
      "Issued|Agreed)(?: at [A-Z][A-Za-z ]+,)?(?: "
      "on)?)?[: ]*");
  static Pattern const agreement("协议|约定|合同|备忘|盟约|契约|公约$|立约|纲要|[Aa]greement|[Mm]emorandum");
  static Pattern const sealed(
      "盖章|签字|签章|签署|签名|同立|立约|甲方|乙方|代表|[Pp]arty [AB]|[Ss]igned|(?:^|[.;] | {2,})For (?:the )?[A-Z]");
  std::vector<Statement> const& all = context.outline.statements;
  // 甲方：…；乙方：…: those agree who are named so
  static Pattern const lettered("甲方(?::|\\()[^。]{4,200}?乙方(?::|\\()|甲方\\)[^。]{4,160}?乙方\\)");
  bool named_by_letters = false;
  for (std::size_t k = 0; k < all.size() && k < 4; ++k)
    named_by_letters = named_by_letters || lettered.in(all[k].whole.view());
  for (std::size_t k = 0; k < all.size(); ++k) {
    Words const& words = all[k].whole;
    std::string_view const text = words.view();
    if (text.size() > 120) continue;
    // March 2025, over what is done then
    if (context.latin() && k + 1 < all.size() && has_bullet(all[k + 1])) continue;
    bool const print = printed.in(text);
    std::size_t const lead = lone_prefix.at(text)->end();
    std::optional<Date> date;
    Words where;
    if (print) {
      for (Piece<Timing> const& t : find_timings(text, context.time, context.draft.lexicon()))
        if (t.value.when.window && t.value.when.window->single()) {
          date = t.value.when.window->start();
          where = words.part(t.span.offset, t.span.end());
        }
      if (date) {
        plan.printed_on = date;
        context.draft.from("/printed_on", where);
      }
      continue;
    }
    // 日期：2023年1月 within the text is a field of a form, unless it stands at the head or the end.
    static Pattern const field("^(?:日期|时间|Date)[: ]");
    if (field.at(text) && k < 5) {
      // of a letter or mail
      static Pattern const mail("^(?:发件人|收件人|主题|事由|From|To|Subject)[:：]");
      bool near = false;
      for (std::size_t n = 0; n < 7 && n < all.size(); ++n) near = near || mail.in(all[n].whole.view());
      if (auto const d = parse_date(text.substr(lead), context.time); near && d) {
        plan.issued_on = d->value;
        context.draft.from("/issued_on", words);
        continue;
      }
    }
    if (field.at(text) && k + 3 < all.size() && !(context.latin() && k < 5)) continue;
    static Pattern const filled_in("填表");
    if (filled_in.in(text)) continue;
    // A line that is a date, or ends with one after names
    std::size_t from = lead;
    if (std::size_t const blank = text.rfind(' ');
        blank != std::string_view::npos && blank + 6 < text.size() && !context.latin())
      from = std::max(from, blank + 1);
    static Pattern const ends_with_date("(?:20|19)[\\dxX×]{2}年(?:[\\dxX×]{1,2}月)?(?:[\\dxX×]{1,2}日)?$");
    if (auto const m = ends_with_date.find(text); m && sealed.in(text)) from = m->begin();
    if (from >= text.size()) continue;
    // 2021年8月20日订
    static Pattern const made("(?:商定|议定|签订|签署|订立|订|签|立|制定|制|发|修订)$");
    static Pattern const told_signed("^(?:签|商定|议定|订立|立约|订)|(?:商定|议定|签订|签署|订立|[^修]订|签|立)$");
    std::size_t last = text.size();
    if (auto const m = made.find(text)) last = std::max(from, m->begin());
    // 签订日期：2022年8月19日　　签订地点：…
    if (std::size_t const blank = text.find(' ', lead);
        lead > 0 && told_signed.in(text) && blank != std::string_view::npos) {
      from = lead;
      last = blank;
    }
    auto const parsed = parse_date(text.substr(from, last - from), context.time);
    if (!parsed) continue;
    if (parsed->value.precision() != Precision::day && parsed->value.precision() != Precision::month &&
        !parsed->value.unspecified())
      continue;
    // 2025年3月, above the numbered things of that month
    static Pattern const bullet("^(?:◆|■|●|▲|★|◎|□|○|•|·|-|—|\\*|[①-⑳])");
    if (parsed->value.precision() == Precision::month && from == lead && k + 1 < all.size() &&
        (!all[k + 1].number.empty() || bullet.in(all[k + 1].whole.view())))
      continue;
    date = parsed->value;
    where = words.part(from, text.size());
    // Who stands above it
    std::set<InstitutionId> signers;
    bool seal = sealed.in(text) || lead > 0 || told_signed.in(text);
    for (std::size_t b = k + 1; b > 0 && b + 4 > k + 1; --b) {
      std::string_view const above = all[b - 1].whole.view();
      // What is told above those who sign: an item of a list, a row of dates, a table
      static Pattern const row("^(?:\\d{4}年|\\d{1,2}月|[\\d一二三四五六七八九十]{1,3}[.、)])");
      bool const told = b - 1 != k && (row.in(above) || all[b].item - all[b - 1].item > 2);
      if (told || above.size() > 200 || (b - 1 != k && above.find("。") != std::string_view::npos)) break;
      seal = seal || (sealed.in(above) && above.size() < 160);
      std::vector<Mention> const mentions = context.institutions.find(above);
      std::size_t covered = 0;
      for (Mention const& m : mentions) covered += m.end - m.begin;
      // 甲校负责人：某人 乙校负责人：某人
      static Pattern const heads(
          "(?:负责人|校长|院长|园长|局长|代表)(?::| ).{2,60}?(?:负责人|校长|院长|园长|局长|代表)(?::| )");
      if (covered * 2 >= above.size() || (heads.in(above) && above.size() < 160))
        for (Mention const& m : mentions)
          for (InstitutionId const& id : m.who)
            if (context.institutions.is_party(id)) signers.insert(id);
    }
    if (from == lead || (text.size() < 100 && text.find("。") == std::string_view::npos))
      context.taken.insert(all[k].item);
    bool const is_agreement = agreement.in(context.outline.title.view()) || named_by_letters;
    // 团县委 and 县教育局 issue a notice together
    bool const of_sides = std::any_of(signers.begin(), signers.end(),
                                      [&](InstitutionId const& id) { return context.institutions.on_a_side(id); });
    if (is_agreement || seal || (signers.size() > 1 && (of_sides || !context.notice))) {
      plan.signed_on = date;
      context.draft.from("/signed_on", where);
      if (signers.size() > 1) plan.signed_by.assign(signers.begin(), signers.end());
    } else {
      plan.issued_on = date;
      context.draft.from("/issued_on", where);
    }
  }
  // 本计划由甲校教务处与乙校教务处于2022年8月26日商定
  static Pattern const agreed("(?:于|在)([^,。;]{8,40}?日)(?:共同)?(?:商定|议定|签订|签署|订立|达成)");
  for (std::size_t k = 0; k < all.size() && k < 8 && !plan.signed_on && !context.latin(); ++k)
    if (auto const m = agreed.find(all[k].whole.view()))
      if (auto const d = parse_date((*m)[1], context.time); d && d->value.precision() == Precision::day) {
        plan.signed_on = d->value;
        context.draft.from("/signed_on", all[k].whole.part(m->begin(1), m->end(1)));
      }
  // Issued by the office on 5 January 2026
  static Pattern const issued(
      "(?:[Ii]ssued|[Aa]pproved|[Aa]dopted) (?:(?:by|at) (?:the )?[A-Z][A-Za-z -]+?)?(?: on|,)? ?(\\d{1,2} [A-Z][a-z]+ "
      "\\d{4})");
  for (std::size_t k = 0; k < all.size() && !plan.issued_on; ++k)
    if (auto const m = k < 12 || k + 6 >= all.size() ? issued.find(all[k].whole.view()) : std::nullopt)
      if (auto const d = parse_date((*m)[1], context.time)) {
        plan.issued_on = d->value;
        context.draft.from("/issued_on", all[k].whole.part(m->begin(1), m->end(1)));
      }
  // …, PMP Dated 21 August 2023: at the end of a line that goes on
  static Pattern const at_end(
      "\\b(Dated|Signed(?: at [A-Z][A-Za-z ]+,)?|Agreed|Issued)(?: by [A-Za-z ]{3,40})?(?: on)? (\\d{1,2} [A-Z][a-z]+ "
      "\\d{4})(?:\\.|, in [a-z]+ copies\\.?)?$");
  for (std::size_t k = all.size();
       k-- > 0 && k + 4 > all.size() && context.latin() && !plan.issued_on && !plan.signed_on;)
    if (auto const m = at_end.find(all[k].whole.view()))
      if (auto const d = parse_date((*m)[2], context.time)) {
        bool const sign = (*m)[1].substr(0, 6) == "Signed" || (*m)[1] == "Agreed";
        (sign ? plan.signed_on : plan.issued_on) = d->value;
        context.draft.from(sign ? "/signed_on" : "/issued_on", all[k].whole.part(m->begin(2), m->end(2)));
      }
}

namespace {

void add_basis(Context& context, Words const& title, std::string number, Words const& where) {
  context.plan().basis.push_back(
      {.title = title.empty() ? Text() : context.draft.text(title), .number = std::move(number)});
  context.draft.from(pointer("basis", context.plan().basis.size() - 1), where);
}

/// The number of a document within the words; empty where there is none.
std::string document_number_in(Words const& words) {
  auto const numbers = find_document_numbers(words.view());
  return numbers.empty() ? std::string() : words.part(numbers[0].span.offset, numbers[0].span.end()).original();
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

/// 《…》（…号）, or with the number before the title. @param led whether all that stands there is a document to rest on
/// @param place whether the statement stands where documents are named; else a title needs its number and words that lead to it
void read_marked_basis(Context& context, Words const& whole, bool led, bool place) {
  static Pattern const title_and_number(
      "《([^《》]{2,120}(?:《[^《》]*》[^《》]*)?)》 ?(?:\\(([^()]{3,60}(?:\\([^()]*\\))?[^()]*)\\))?");
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
    if (m->has(2)) {
      number = document_number_in(whole.part(m->begin(2), m->end(2)));
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
    add_basis(context, whole.part(m->begin(1), m->end(1)), number, whole.part(begin, m->end()));
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
    if (!read_unmarked_basis(context, s.whole, listed)) read_marked_basis(context, s.whole, listed, place);
  }
}

}  // namespace bangfu::document::reader
