// SPDX-License-Identifier: BSL-1.0
// When a plan was signed, issued and printed.
#include <algorithm>
#include <set>
#include <utility>

#include "document/reader/context.hpp"
#include "document/reader/measures/results.hpp"
#include "document/reader/outline/frame.hpp"

namespace bangfu::document::reader {
namespace {

/// The dates at which the paper was signed, issued and printed.
class PaperDates {
 public:
  explicit PaperDates(Context& context)
      : context_(context),
        plan_(context.plan()),
        all_(context.outline.statements),
        agreement_(is_agreement(context.outline)) {}

  void read() {
    read_below_title();
    for (std::size_t k = 0; k < all_.size(); ++k) read_line(k);
    if (!context_.latin()) read_agreed_in_text();
    read_issued_in_text();
    if (context_.latin()) read_at_end();
  }

 private:
  /// By its title, or since 甲方：…；乙方：… names those who agree.
  static bool is_agreement(Outline const& outline) {
    static Pattern const agreement("协议|约定|合同|备忘|盟约|契约|公约$|立约|纲要|[Aa]greement|[Mm]emorandum");
    static Pattern const lettered("甲方(?::|\\()[^。]{4,200}?乙方(?::|\\()|甲方\\)[^。]{4,160}?乙方\\)");
    std::size_t constexpr first_ones = 4;
    bool by_letters = false;
    for (std::size_t k = 0; k < outline.statements.size() && k < first_ones; ++k)
      by_letters = by_letters || lettered.in(outline.statements[k].whole.view());
    return by_letters || agreement.in(outline.title.view());
  }

  static Pattern const& printed() {
    static Pattern const words("印发(?:[^给至到]|$)|印制|日 ?印$|[Pp]rinted");
    return words;
  }
  static Pattern const& sealed() {
    static Pattern const words(
        "盖章|签字|签章|签署|签名|同立|立约|甲方|乙方|(?:^|[^家生师工长])代表|[Pp]arty [AB]|[Ss]igned|(?:^|[.;] | "
        "{2,})For (?:the "
        ")?[A-Z]");
    return words;
  }
  /// What leads up to a date, and tells of nothing else.
  static Pattern const& lead() {
    static Pattern const words(
        "^(?:(?:签订|签署|签约|签字|订立|商定|发文|印发|发布|制定|编制)?(?:日期|时间)|(?:签订|签署|商定|议定|订立|立约|"
        "签|订)于|Date|(?:Signed|"
        "Dated|Done|Made|"
        "Issued|Agreed)(?: at [A-Z][A-Za-z ]+,)?(?: "
        "on)?)?[: ]*");
    return words;
  }

  /// A line that is a date, or ends with one.
  void read_line(std::size_t k) {
    Words const& words = all_[k].whole;
    std::string_view const text = words.view();
    if (text.size() > 120) return;
    // March 2025, over what is done then
    if (context_.latin() && k + 1 < all_.size() && has_bullet(all_[k + 1])) return;
    if (printed().in(text)) {
      read_printed(words);
      return;
    }
    // 日期：2023年1月 within the text is a field of a form, unless it stands at the head or the end.
    static Pattern const field("^(?:日期|时间|Date)[: ]");
    if (field.at(text)) {
      if (k < 5 && read_date_of_mail(words)) return;
      if (k + 3 < all_.size() && !(context_.latin() && k < 5)) return;
    }
    static Pattern const filled_in("填表");
    if (!filled_in.in(text)) read_last_line(k);
  }

  void read_printed(Words const& words) {
    std::optional<Date> date;
    Words where;
    for (Piece<Timing> const& t : find_timings(words.view(), context_.time, context_.draft.lexicon()))
      if (t.value.when.window && t.value.when.window->single()) {
        date = t.value.when.window->start();
        where = words.part(t.span.offset, t.span.end());
      }
    if (!date) return;
    plan_.printed_on = date;
    context_.draft.from("/printed_on", where);
  }

  /// The date of a letter or mail, whose head has a sender or a subject besides.
  bool read_date_of_mail(Words const& words) {
    static Pattern const mail("^(?:发件人|收件人|主题|事由|From|To|Subject)[:：]");
    bool near = false;
    for (std::size_t n = 0; n < 7 && n < all_.size(); ++n) near = near || mail.in(all_[n].whole.view());
    if (!near) return false;
    auto const date = parse_date(words.view().substr(lead().at(words.view())->end()), context_.time);
    if (!date) return false;
    plan_.issued_on = date->value;
    context_.draft.from("/issued_on", words);
    return true;
  }

  /// The part of a line that may be a date: where it begins and ends.
  [[nodiscard]] std::pair<std::size_t, std::size_t> date_part(std::string_view text) const {
    std::size_t const begin = lead().at(text)->end();
    std::size_t from = begin;
    if (std::size_t const blank = text.rfind(' ');
        blank != std::string_view::npos && blank + 6 < text.size() && !context_.latin())
      from = std::max(from, blank + 1);
    static Pattern const ends_with_date("(?:20|19)[\\dxX×]{2}年(?:[\\dxX×]{1,2}月)?(?:[\\dxX×]{1,2}日)?$");
    if (auto const m = ends_with_date.find(text); m && (sealed().in(text) || names_only(text.substr(0, m->begin()))))
      from = m->begin();
    // 中华民国113年8月19日
    static Pattern const of_the_republic("^中华民国\\d");
    if (of_the_republic.at(text, from)) from += std::string_view("中华").size();
    if (from >= text.size()) return {from, from};
    // 2021年8月20日订
    static Pattern const made("(?:商定|议定|签订|签署|订立|订|签|立|制定|制|发|修订|日[于在][\\p{Han}]{2,12})$");
    std::size_t last = text.size();
    if (auto const m = made.find(text)) last = std::max(from, m->begin() + ((*m)[0].starts_with("日") ? 3 : 0));
    // 签订日期：2022年8月19日　　签订地点：…
    if (std::size_t const blank = text.find(' ', begin);
        begin > 0 && told_signed().in(text) && blank != std::string_view::npos)
      return {begin, blank};
    return {from, last};
  }

  /// Whether the words are names of institutions and nothing else.
  [[nodiscard]] bool names_only(std::string_view text) const {
    std::size_t covered = 0;
    for (Mention const& m : context_.institutions.find(text)) covered += m.end - m.begin;
    return covered > 0 && covered + static_cast<std::size_t>(std::count(text.begin(), text.end(), ' ')) >= text.size();
  }

  /// （2025年1月8日两校商定）, （某局办公室 2025年9月）, （某局2025年2月21日以…号文印发） below the title
  void read_below_title() {
    static Pattern const told(
        "^\\(([^()\\d]{0,60}?)((?:19|20)\\d\\d年\\d{1,2}月(?:\\d{1,2}日)?)(?:(?:经|由)?[^()\\d]{0,16}?(商定|议定|签订|"
        "签署|订立)|"
        "(?:以[^()]{4,30}?)?(印发)|(?:制定?|修订|发布|发)?)\\)$");
    for (std::size_t const i : context_.outline.front) {
      Words const line(std::get<Passage>(context_.outline.layout->items[i]).words);
      auto const m = told.whole(line.view());
      if (!m) continue;
      auto const date = parse_date((*m)[2], context_.time);
      if (!date || (!m->has(3) && !m->has(4) && context_.institutions.find((*m)[1]).empty())) continue;
      std::optional<Date>& whose = m->has(3) ? plan_.signed_on : m->has(4) ? plan_.printed_on : plan_.issued_on;
      whose = date->value;
      context_.draft.from(m->has(3)   ? "/signed_on"
                          : m->has(4) ? "/printed_on"
                                      : "/issued_on",
                          line.part(m->begin(2), m->end(2)));
    }
  }

  static Pattern const& told_signed() {
    static Pattern const words("^(?:签|商定|议定|订立|立约|订)|(?:商定|议定|签订|签署|订立|[^修]订|签|立)$");
    return words;
  }

  /// A line with a date, and those who stand above it.
  void read_last_line(std::size_t k) {
    Words const& words = all_[k].whole;
    std::string_view const text = words.view();
    std::size_t const begin = lead().at(text)->end();
    auto const [from, last] = date_part(text);
    if (from >= text.size()) return;
    auto const parsed = parse_date(text.substr(from, last - from), context_.time);
    if (!parsed || (parsed->value.precision() != Precision::day && parsed->value.precision() != Precision::month &&
                    !parsed->value.unspecified()))
      return;
    // 2025年3月, above the numbered things of that month
    static Pattern const bullet("^(?:◆|■|●|▲|★|◎|□|○|•|·|-|—|\\*|[①-⑳])");
    if (parsed->value.precision() == Precision::month && from == begin && k + 1 < all_.size() &&
        (!all_[k + 1].number.empty() || bullet.in(all_[k + 1].whole.view())))
      return;
    static Pattern const issued("^(?:Issued\\b|发文|印发|发布|制定|编制)");
    bool seal = sealed().in(text) || (begin > 0 && !issued.in(text)) || told_signed().in(text);
    std::set<InstitutionId> const signers = signers_above(k, seal);
    if (from == begin || (text.size() < 100 && text.find("。") == std::string_view::npos))
      context_.taken.insert(all_[k].item);
    // 团县委 and 县教育局 issue a notice together
    bool const of_sides = std::any_of(signers.begin(), signers.end(),
                                      [&](InstitutionId const& id) { return context_.institutions.on_a_side(id); });
    // 甲小学（盖章）: one body alone
    if (signers.size() == 1 && begin == 0 && !told_signed().in(text)) seal = false;
    Words const where = words.part(from, text.size());
    if (agreement_ || seal || (signers.size() > 1 && (of_sides || !context_.notice))) {
      plan_.signed_on = parsed->value;
      context_.draft.from("/signed_on", where);
      if (signers.size() > 1) plan_.signed_by.assign(signers.begin(), signers.end());
    } else {
      plan_.issued_on = parsed->value;
      context_.draft.from("/issued_on", where);
    }
  }

  /// The parties that stand above a date. @param seal set where they sign there
  std::set<InstitutionId> signers_above(std::size_t k, bool& seal) const {
    std::set<InstitutionId> signers;
    for (std::size_t b = k + 1; b > 0 && b + 4 > k + 1; --b) {
      std::string_view const above = all_[b - 1].whole.view();
      // What is told above those who sign: an item of a list, a row of dates, a table
      static Pattern const row(
          "^(?:\\d{4}年|(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月|[\\d一二三四五六七八九十]{1,3}[.、)])");
      bool const told = b - 1 != k && (row.in(above) || all_[b].item - all_[b - 1].item > 2);
      if (told || above.size() > 200 || (b - 1 != k && above.find("。") != std::string_view::npos)) break;
      seal = seal || (sealed().in(above) && above.size() < 160);
      std::vector<Mention> const mentions = context_.institutions.find(above);
      std::size_t covered = 0;
      for (Mention const& m : mentions) covered += m.end - m.begin;
      // 甲校负责人：某人 乙校负责人：某人
      static Pattern const heads(
          "(?:负责人|校长|院长|园长|局长|代表)(?::| ).{2,60}?(?:负责人|校长|院长|园长|局长|[^家生师工长]代表)(?::| )");
      bool const signs = covered * 2 >= above.size() || (heads.in(above) && above.size() < 160);
      if (covered > 0 && !signs && b - 1 != k && !seal) break;
      if (signs)
        for (Mention const& m : mentions)
          for (InstitutionId const& id : m.who)
            if (context_.institutions.is_party(id)) signers.insert(id);
    }
    return signers;
  }

  /// 本计划由甲校教务处与乙校教务处于2022年8月26日商定
  void read_agreed_in_text() {
    static Pattern const agreed("(?:于|在)([^,。;]{8,40}?日)(?:共同)?(?:商定|议定|签订|签署|订立|达成)");
    for (std::size_t k = 0; k < all_.size() && k < 8 && !plan_.signed_on; ++k)
      if (auto const m = agreed.find(all_[k].whole.view()))
        if (auto const d = parse_date((*m)[1], context_.time); d && d->value.precision() == Precision::day) {
          plan_.signed_on = d->value;
          context_.draft.from("/signed_on", all_[k].whole.part(m->begin(1), m->end(1)));
        }
    // Made on 21 August 2023 between …
    static Pattern const made(
        "^(?:This (?:agreement|memorandum) (?:is|was) )?(?i:made|signed|agreed|concluded)(?: at [A-Z][A-Za-z ]+,?)? on "
        "(\\d{1,2} [A-Z][a-z]+ \\d{4})");
    for (std::size_t k = 0; k < all_.size() && k < 8 && !plan_.signed_on; ++k)
      if (auto const m = made.find(all_[k].whole.view()))
        if (auto const d = parse_date((*m)[1], context_.time)) {
          plan_.signed_on = d->value;
          context_.draft.from("/signed_on", all_[k].whole.part(m->begin(1), m->end(1)));
        }
  }

  /// Issued by the office on 5 January 2026
  void read_issued_in_text() {
    static Pattern const issued(
        "(?:[Ii]ssued|[Aa]pproved|[Aa]dopted) (?:(?:by|at) (?:the )?[A-Z][A-Za-z -]+?)?(?: on|,)? ?(\\d{1,2} "
        "[A-Z][a-z]+ "
        "\\d{4})");
    for (std::size_t k = 0; k < all_.size() && !plan_.issued_on; ++k)
      if (auto const m = k < 12 || k + 6 >= all_.size() ? issued.find(all_[k].whole.view()) : std::nullopt)
        if (auto const d = parse_date((*m)[1], context_.time)) {
          plan_.issued_on = d->value;
          context_.draft.from("/issued_on", all_[k].whole.part(m->begin(1), m->end(1)));
        }
  }

  /// …, PMP Dated 21 August 2023: at the end of a line that goes on; Signed for both schools at the hall on 3 May 2024;
  /// Broadmead School, 2 September 2024
  void read_at_end() {
    static Pattern const at_end(
        "\\b([Dd]ated|[Ss]igned|Agreed|Issued|Done|Made|Concluded|Approved)\\b[^.;:\\d]{0,80}? (\\d{1,2} [A-Z][a-z]+ "
        "\\d{4}|[A-Z][a-z]+ \\d{1,2}, \\d{4})(?:\\.|, in [a-z]+ copies\\.?)?$");
    static Pattern const name_and_date("^([A-Z][^.;:\\d]{3,90}), (\\d{1,2} [A-Z][a-z]+ \\d{4})\\.?$");
    static Pattern const signs("^(?:[Ss]igned|Agreed|Done|Made|Concluded)$");
    for (std::size_t k = all_.size(); k-- > 0 && !plan_.issued_on && !plan_.signed_on;) {
      if (k + 5 <= all_.size() && k > 3) continue;
      Words const& line = all_[k].whole;
      auto m = k + 5 > all_.size() ? at_end.find(line.view()) : std::nullopt;
      if (auto const by = m ? std::nullopt : name_and_date.whole(line.view());
          by && ((*by)[1].starts_with("By ") || !context_.institutions.find((*by)[1]).empty()))
        m = by;
      if (m)
        if (auto const d = parse_date((*m)[2], context_.time)) {
          bool const sign = signs.in((*m)[1]);
          (sign ? plan_.signed_on : plan_.issued_on) = d->value;
          context_.draft.from(sign ? "/signed_on" : "/issued_on", line.part(m->begin(2), m->end(2)));
        }
    }
  }

  Context& context_;
  Plan& plan_;
  std::vector<Statement> const& all_;
  bool agreement_;  ///< dates beneath are those of signing
};

}  // namespace

void read_dates(Context& context) { PaperDates(context).read(); }

}  // namespace bangfu::document::reader
