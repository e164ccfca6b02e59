// SPDX-License-Identifier: BSL-1.0
// English sentences: who shall do what for whom, how much, and who pays.
#include <algorithm>
#include <utility>

#include <bangfu/document/duration.hpp>
#include <bangfu/document/names.hpp>
#include <bangfu/document/obligation.hpp>
#include <bangfu/document/quantity.hpp>
#include <bangfu/document/tier.hpp>

#include "provisions.hpp"

namespace bangfu::document::reader {

namespace {

constexpr std::size_t longest_sentence = 2000;

/// Where a sentence ends that goes on at `from`: before a capital after a full stop that belongs to no abbreviation.
std::vector<Words> english_sentences(Words const& words) {
  std::vector<Words> out;
  std::string_view const text = words.view();
  static Pattern const stop("[.;](?:\\s+|$)");
  static Pattern const abbreviated("(?:^|[\\s(\\[\"“'])(?:No|Nos|Mr|Ms|Mrs|Dr|Prof|St|Edu|e\\.g|i\\.e|[A-Z])\\.\\s*$");
  static Pattern const party("Party [A-Z]\\.\\s*$");
  std::size_t begin = 0;
  for (auto m = stop.find(text); m; m = stop.find(text, m->end())) {
    std::string_view const before = text.substr(begin, m->end() - begin);
    bool const more = m->end() < text.size();
    bool const semicolon = text[m->begin()] == ';';
    bool const next_small = more && text[m->end()] >= 'a' && text[m->end()] <= 'z';
    if (!semicolon && more && (next_small || (abbreviated.in(before) && !party.in(before)))) continue;
    out.push_back(words.part(begin, m->begin()).trimmed());
    begin = m->end();
    if (begin >= text.size()) break;
  }
  if (begin < text.size()) out.push_back(words.part(begin, text.size()).trimmed());
  return out;
}

class EnglishReader {
 public:
  EnglishReader(Context& context, Statement const& statement)
      : context_(context),
        lexicon_(context.draft.lexicon()),
        statement_(statement),
        matter_(context.outline.matter(statement.heading)) {}

  void sentence(Words const& all) {
    // "…, and Tolgoi School shall send two teachers": a second duty with its own subject
    static Pattern const second("(?:, and|, while|; and|,) (?:the )?[A-Z]");
    static Pattern const duty("^[^,;]{2,60}?\\b(?:shall|must|will|may)\\b");
    std::string_view const whole = all.view();
    for (auto m = second.find(whole); m && all.size() < longest_sentence; m = second.find(whole, m->begin() + 1)) {
      std::size_t const from = m->end() - 1;
      Mention const who = context_.institutions.at(whole, from);
      if (who.end <= from || !duty.at(whole, from) || !duty.in(whole.substr(0, m->begin()))) continue;
      sentence(all.part(0, m->begin()));
      sentence(all.part(from, all.size()));
      return;
    }
    Words const words = all.trimmed(".-–•*");
    if (words.empty() || words.size() > longest_sentence) return;
    if (matter_ == SubjectMatter::purpose || matter_ == SubjectMatter::results || matter_ == SubjectMatter::contacts)
      return;
    if (list_of_aims(words)) return;
    things(words);
    if (copies(words) || no_provision(words) || offices(words)) return;
    bool const term = this->term(words);
    if (!term && tells_the_past(context_, words.view())) {
      read_results(context_, words);
      return;
    }
    event(words);
    static Pattern const also_duty("(?i)\\b(?:shall|must|will)\\s+(?:lodge|house|accommodate)\\b");
    if (term && !also_duty.in(words.view())) return;
    std::size_t const before = context_.plan().measures.size();
    measure(words);
    if (!term) amounts(words, before);
  }

  /// "meals by HTI, fares by SVS": what costs, and who bears it, without a verb. @returns whether it is nothing else
  bool costs_by(Words const& all) {
    static Pattern const borne(
        "(?i)^(?:the )?([a-z][a-z ,]{2,60}?) (?:is |are |met |paid |borne )*(?:by|from) (?:the )?(.+)$");
    bool any = false;
    for (Words const& one : split_at(all, ",;")) {
      auto const m = borne.whole(one.view());
      if (!m || costs(part(one, *m, 1)).empty()) return any;
      add_cost(one, part(one, *m, 1), part(one, *m, 2));
      any = true;
    }
    return any;
  }

 private:
  [[nodiscard]] static bool no_provision(Words const& words) {
    static Pattern const none(
        "(?i)^(?:(?:this|the) (?:agreement|plan|notice|programme|project|scheme|memorandum) (?:takes|runs|is "
        "made|enters|covers|lasts|starts|"
        "begins)|party "
        "[a-z]\\s*:|\\(?(?:lead|support|supporting|responsible|counterpart)\\s*:|no\\b|contact|signed|copies|done "
        "at|annex|based on|under the )");
    // The cells of a row
    static Pattern const row(" / [^/]+ / [^/]+ / ");
    static Pattern const title(
        "(?i)^(?:[A-Z][\\w'’-]*\\s+){1,6}(?:plan|schedule|programme|agreement|memorandum)(?:\\s+(?:19|20)\\d\\d.{0,10})"
        "?$");
    static Pattern const notice(
        "^(?:Notice|Schedule|Plan|Agreement|Programme|Calendar) (?:on|of|for) (?:the )?(?:[A-Z0-9][A-Za-z0-9'’-]* "
        "?)+$");
    return none.in(words.view()) || notice.in(words.view()) || row.in(words.view()) ||
           title.whole(words.view()).has_value();
  }

  /// "Goals for July 2024: one programme approved, 40 modules uploaded": each part is an aim with that time limit.
  bool list_of_aims(Words const& words) {
    static Pattern const lead(
        "(?i)^((?:goals?|targets?|aims?|indicators?|outcomes?|milestones?|results? expected)\\b[^:]{0,60}): (.+)$");
    auto const m = lead.whole(words.view());
    if (!m) return false;
    list_due_ = last_day((*m)[1]);
    static Pattern const joint(",? and |[,;] ");
    Words const rest = words.part(m->begin(2), m->end(2));
    std::size_t from = 0;
    auto const one = [&](std::size_t end) {
      Words const part = rest.part(from, end).trimmed(" .");
      if (!find_amounts(part.view(), lexicon_).empty()) amounts(part, context_.plan().measures.size());
    };
    for (auto j = joint.find(rest.view()); j; j = joint.find(rest.view(), j->end())) {
      one(j->begin());
      from = j->end();
    }
    one(rest.size());
    list_due_.reset();
    return true;
  }

  /// The end of the first time that the words name.
  [[nodiscard]] std::optional<Date> last_day(std::string_view text) const {
    static Pattern const year_alone("\\b(20\\d\\d)\\b");
    for (Piece<Timing> const& t : find_timings(text, context_.time, lexicon_))
      if (t.value.when.window && !t.value.when.recurs && t.value.when.window->end()) return t.value.when.window->end();
    if (auto const y = year_alone.find(text)) return Date(std::stoi(std::string((*y)[1])));
    return std::nullopt;
  }

  bool copies(Words const& words) {
    static Pattern const made("(?i)made in ([a-z]+|\\d+) copies|([a-z]+|\\d+) copies of this");
    auto const m = made.find(words.view());
    if (!m) return false;
    std::vector<Piece<Amount>> const found = find_amounts((*m)[0], lexicon_);
    if (found.empty()) return false;
    Target t{.title = context_.draft.text("copies of the agreement"), .promised = bare(found.front().value.quantity)};
    t.indicator = t.title;
    t.promised.unit = unit::document;
    add_target(std::move(t), words);
    return true;
  }

  static Quantity bare(Quantity q) {
    q.wording = {};
    return q;
  }

  // --- offices, resources, papers ---

  /// "The Academic Office of X and the Teaching Office of Y are responsible for …". @returns whether it says nothing else
  bool offices(Words const& words) {
    std::string_view const text = words.view();
    static Pattern const active(
        "(?i)^(.{4,160}?)\\s+(?:is|are|shall be|will be|take|takes|jointly)\\s+(?:jointly\\s+)?(?:responsible|in "
        "charge|the lead|charge)(?:\\s+(?:of|for|in)"
        "\\s+(.+))?$");
    static Pattern const passive(
        "(?i)^(.{2,120}?)\\s+(?:is|are|will be|shall "
        "be)\\s+(?:led|organi[sz]ed|coordinated|managed|arranged|run|overseen|handled)\\s+by\\s+(?:the\\s+)?(.+)$");
    static Pattern const label(
        "(?i)^(?:lead|led by|support(?:ing|ed by)?|assist(?:ing|ed by)?|responsible|in charge|counterparts?|contact "
        "offices?|organi[sz]ers?|(?:lead |responsible "
        ")?(?:offices?|departments?|units?)(?: responsible| in "
        "charge)?)\\s*:\\s*(.+)$");
    Words list;
    Words about;
    bool labelled = false;
    last_charge_ = nullptr;
    if (auto const m = active.whole(text)) {
      list = part(words, *m, 1);
      if (m->has(2)) about = part(words, *m, 2);
    } else if (auto const l = label.whole(text)) {
      list = part(words, *l, 1);
      labelled = true;
    } else if (auto const p = passive.whole(text)) {
      about = part(words, *p, 1);
      list = part(words, *p, 2);
    } else {
      return false;
    }
    static Pattern const office(
        "(?i)\\b(?:office|department|section|committee|division|affairs|union|league|group|centre|center)s?\\b");
    std::size_t found = 0;
    for (Words const& one : members(list, true)) {
      static Pattern const with("(?i)^(?:together )?with ");
      Words item = one.trimmed(",");
      if (auto const w = with.at(item.view())) item = item.part(w->end(), item.size());
      item = without_article(item);
      // "Department of Mathematics, Calder Vale": whose it is stands behind a comma, or in brackets
      if (Mention const whose = context_.institutions.at(item.view(), 0);
          whose.end == item.size() && whose.end > 0 && !whose.who.empty()) {
        if (last_charge_ != nullptr && last_charge_->institution.empty()) last_charge_->institution = whose.who[0];
        continue;
      }
      static Pattern const bracketed_side("^(.+?)\\s*\\(([^()]+)\\)$");
      std::vector<InstitutionId> bracketed;
      if (auto const b = bracketed_side.whole(item.view())) {
        Words const whose = part(item, *b, 2);
        if (Mention const who = context_.institutions.at(whose.view(), 0); who.end > 0) {
          bracketed = who.who;
          item = part(item, *b, 1);
        }
      }
      static Pattern const any_office("(?i)\\b[A-Z][a-z]+");
      if (!(labelled ? any_office : office).in(item.view())) continue;
      // "the academic office of Ridge Hamlet", "Ridge Hamlet's academic office", "offices of both schools"
      static Pattern const of("(?i)^(.+?)\\s+(?:of|at)\\s+(?:the\\s+)?(.+)$");
      static Pattern const both("(?i)^(?:both|each|the two)\\b");
      Words department = item;
      std::vector<InstitutionId> sides = bracketed;
      if (!sides.empty()) {
        // said in brackets
      } else if (auto const m = of.whole(item.view())) {
        Words const whose = part(item, *m, 2);
        Mention const who = context_.institutions.at(whose.view(), 0);
        if (who.end > 0 && !who.who.empty()) {
          department = part(item, *m, 1);
          sides = who.who;
        } else if (both.in(whose.view())) {
          department = part(item, *m, 1);
          sides.push_back(context_.institutions.first(Role(role::supporting)));
          sides.push_back(context_.institutions.first(Role(role::recipient)));
        }
      } else if (Mention const who = context_.institutions.at(item.view(), 0); who.end > 0 && !who.who.empty()) {
        sides = who.who;
        department = item.part(who.end, item.size()).trimmed(" '’");
        static Pattern const genitive("^s\\s+");
        if (auto const g = genitive.at(department.view())) department = department.part(g->end(), department.size());
      }
      if (department.empty()) continue;
      if (sides.empty()) sides.emplace_back();
      for (InstitutionId const& side : sides) found += charge(side, department, words, about) ? 1U : 0U;
    }
    return found > 0;
  }

  bool charge(InstitutionId const& side, Words const& department, Words const& where, Words const& about) {
    Plan& plan = context_.plan();
    if (plan.measures.empty()) return false;
    // items 3 to 6; or the last
    std::size_t index = plan.measures.size() - 1;
    static Pattern const item("(?i)\\bitems?\\s+(\\d{1,3})");
    if (auto const m = item.find(about.view()))
      for (std::size_t i = 0; i < plan.measures.size(); ++i)
        if (plan.measures[i].number == (*m)[1]) index = i;
    Responsible r{.institution = side};
    r.department = context_.draft.text(department);
    std::vector<Responsible>& list = plan.measures[index].responsible;
    if (list.size() > 64) return true;
    list.push_back(std::move(r));
    last_charge_ = &list.back();
    context_.draft.from(pointer("measures", index) + "/responsible/" + std::to_string(list.size() - 1), where);
    return true;
  }

  /// What is shared or used, and what is to be handed over.
  void things(Words const& words) {
    std::string_view const text = words.view();
    static Pattern const uses(
        "(?i)\\b(?:uses?|opens?|shares?|shared|access|lends?|in its|at its|in the|through|on)\\b");
    static Pattern const resource(
        "(?i)\\b(?:its|their|of the|'s|’s)\\s+((?:[a-z-]+\\s+){0,2}?(?:training "
        "(?:centre|center|base)|librar(?:y|ies)|laborator(?:y|ies)|question banks?|"
        "resource (?:bank|library)|online platform|course platform|observatory|workshops|digital courses))\\b");
    if (uses.in(text))
      for (auto m = resource.find(text); m; m = resource.find(text, m->end()))
        context_.draft.resource(part(words, *m, 1), {}, resource_kind::other);
    static Pattern const named("[\"“]([A-Z][^\"“”]{2,40})[\"”]\\s+(?:platform|studio|online|class|course|library|lab)");
    for (auto m = named.find(text); m; m = named.find(text, m->end()))
      context_.draft.resource(part(words, *m, 1), {}, resource_kind::other);
    static Pattern const paper(
        "(?i)\\b(?:submits?|hands? in|handing in of|writes?|compiles?|publish(?:es)?|prepares?|signs?|draws? "
        "up|exchanges?|edits?|produces?|sends? in)\\s+"
        "(?:(?:a|an|the|its|their|each|one|two|three|four|joint|\\d+)\\s+){0,2}((?:[a-z-]+\\s+){0,2}?(?:reports?|plans?"
        "|summar(?:y|ies)|records|handbooks?|"
        "workbooks?|agreements?|minutes|textbooks?|readers?|timetables?|casebooks?|self-assessments?|newsletters?|"
        "guides?))\\b");
    for (auto m = paper.find(text); m; m = paper.find(text, m->end())) {
      Words const title = part(words, *m, 1);
      static Pattern const generic("(?i)^(?:plans?|reports?|agreements?)$");
      if (!generic.in(title.view())) context_.draft.deliverable(title, deliverable_kind::other, title);
    }
  }

  // --- terms ---

  /// "… is borne by Party A", "Party B lodges … free of charge".
  bool term(Words const& words) {
    std::string_view const text = words.view();
    static Pattern const passive(
        "(?i)^(.+?)\\s+(?:is|are|will be|shall be|must "
        "be|being)\\s+(?:\\w+ly\\s+)?(?:borne|paid|paid for|provided|covered|waived|bought|taken "
        "out|reimbursed|met|charged "
        "to|on|a matter for|at the expense of|"
        "financed|funded|shared|arranged|supplied)(?:\\s+free(?: of charge)?)?(?:\\s+(?:by|from|out "
        "of)\\s+(?:the\\s+)?(.+?))?$");
    static Pattern const active(
        "(?i)^(?:the\\s+)?(.+?)\\s+(?:shall\\s+|must\\s+|will\\s+)?(?:bears?|pays?|covers?|meets?|reimburses?|provides?"
        "|waives?|buys?|pay for|pays for|give|gives)\\s+(.+?)$");
    static Pattern const sum(
        "(?i)^(.+?)\\s+(?:is|are|amounts? "
        "to)\\s+.*?\\d.*?(?:,\\s*(?:and\\s+is\\s+)?paid\\s+(?:by|from)\\s+(?:the\\s+)?(.+?))?$");
    static Pattern const lodge(
        "(?i)^(?:the\\s+)?(.+?)\\s+(?:shall|must|will)?\\s*(?:lodges?|houses?|accommodates?)\\s+(?:the\\s+)?(.+?)(?:"
        "\\s+(?:free|without)\\b.*)?$");
    if (auto const m = sum.at(text);
        m && costs(part(words, *m, 1)) == std::vector<CostItem>{CostItem(cost_item::allowance)}) {
      add_cost(words, part(words, *m, 1), m->has(2) ? part(words, *m, 2) : Words());
      return true;
    }
    // "charged to the Diocese", "a matter for parents"
    static Pattern const falls_to(
        "(?i)^(.+?)\\s+(?:is|are|will be|shall be)\\s+(?:charged to|on|a matter for|at the expense of|the "
        "responsibility of)\\s+(?:the\\s+)?(.+)$");
    // "lodging is met by the school, the salary by the Board"
    static Pattern const two_bearers("(?i)^(.+?),\\s+(?:and\\s+)?(?:the\\s+)?(.+?)\\s+by\\s+(?:the\\s+)?(.+)$");
    if (auto const m = falls_to.whole(text); m && !costs(part(words, *m, 1)).empty()) {
      add_cost(words, part(words, *m, 1), part(words, *m, 2));
      return true;
    }
    if (auto const m = passive.at(text); m && m->has(2) && !costs(part(words, *m, 1)).empty())
      if (Words const by = part(words, *m, 2); auto const two = two_bearers.whole(by.view()))
        if (Words const what = part(by, *two, 2); !costs(what).empty()) {
          add_cost(words.part(0, by.begin - words.begin + two->end(1)), part(words, *m, 1), part(by, *two, 1));
          add_cost(what.part(0, by.end - what.begin), what, part(by, *two, 3));
          return true;
        }
    if (auto const m = passive.at(text); m && !costs(part(words, *m, 1)).empty()) {
      add_cost(words, part(words, *m, 1), m->has(2) ? part(words, *m, 2) : Words());
      return true;
    }
    static Pattern const house_of("(?i)\\b(?:the|a|our|their|its|boarding|guest|open)$");
    if (auto const m = lodge.at(text); m && !house_of.in((*m)[1])) {
      Terms t = clause(terms_kind::cost, words);
      t.items = {cost_item::lodging};
      bearer(t, part(words, *m, 1));
      whom(t, part(words, *m, 2));
      add(std::move(t), words);
      return true;
    }
    if (auto const m = active.at(text);
        m && !costs(part(words, *m, 2)).empty() &&
        (context_.institutions.at(without_article(part(words, *m, 1)).view(), 0).end > 0 ||
         (part(words, *m, 1).size() < 40 && matter_ == SubjectMatter::terms))) {
      add_cost(words, part(words, *m, 2), part(words, *m, 1));
      return true;
    }
    return other_term(words);
  }

  bool other_term(Words const& words) {
    std::string_view const text = words.view();
    static Pattern const preferred(
        "(?i)^(.+?)\\s+(?:is|are|will be|shall "
        "be|have|has|enjoy)\\s+(?:given\\s+)?(?:preferred|priority|preference)|^(.+?)\\s+(?:is|are)\\s+(?:to "
        "be\\s+)?put forward first");
    static Pattern const preference("(?i)\\bpreferred\\b|\\bpreference\\b|\\bpriority\\b|\\bput forward first\\b");
    static Pattern const certifies(
        "(?i)^(?:the\\s+)?(.+?)\\s+(?:shall\\s+|will\\s+|must\\s+)?(?:certif(?:y|ies)|issues?\\s+(?:a\\s+)?"
        "certificates?)\\b");
    static Pattern const appraises(
        "(?i)^(?:the\\s+)?(.+?)\\s+(?:shall\\s+|will\\s+|must\\s+)?(?:jointly\\s+)?(?:appraises?|evaluates?|assess(?:"
        "es)?)\\b");
    static Pattern const discipline(
        "(?i)\\b(?:recalled|dismissed|lose (?:the|their)|forfeits?|disciplined|absent without "
        "leave|barred|(?:must|shall|may) "
        "not\\b.*\\b(?:leave|be absent|absent|transfer|change|accept|"
        "charge|refuse|withdraw|disclose)|sent home|observe the rules|obey|breach(?:es)?|misconduct|without "
        "permission)\\b");
    static Pattern const certificates(
        "(?i)\\b(?:certificates?|credits?|letters? of service)\\s+(?:(?:is|are|will be|shall "
        "be)\\s+)?(?:issued|awarded|given|granted)(?:\\s+by\\s+(?:the\\s+)?([^,;]+))?"
        "|\\breceives?\\s+(?:a|an)?\\s*(?:[a-z]+\\s+)?certificates?\\b(?:\\s+from\\s+(?:the\\s+)?([^,;]+))?|counts? "
        "(?:as|towards) [a-z -]*(?:hours|credits?|training)");
    static Pattern const allowances(
        "(?i)^(.+?)\\s+(?:receives?|is paid|are "
        "paid|gets?|draws?)\\s+(?:.{0,30}?)(?:allowance|subsidy|bonus|stipend)\\b.*?(?:(?:,\\s*)?(?:paid\\s+)?(?:by|"
        "from)\\s+(?:the\\s+)?([^,;]+))?$");
    static Pattern const assessed(
        "(?i)^(.+?)\\s+(?:is|are|will be|shall "
        "be)\\s+(?:jointly\\s+)?(?:apprais(?:ed)|evaluated|assessed|graded)(?:\\s+(?:jointly\\s+)?by\\s+(?:the\\s+)?(.+"
        "?))?(?:\\s+(?:at|every|each|in|once)\\b.*)?$");
    if (auto const m = allowances.whole(text)) {
      Terms t = clause(terms_kind::allowance, words);
      t.items = {cost_item::allowance};
      whom(t, part(words, *m, 1));
      if (m->has(2)) bearer(t, part(words, *m, 2));
      for (Piece<Amount> const& a : find_amounts(text, lexicon_))
        if (a.value.quantity.unit == unit::yuan || a.value.quantity.unit == unit::ten_thousand_yuan)
          t.amount = bare(a.value.quantity);
      add(std::move(t), words);
      return true;
    }
    if (auto const m = assessed.whole(text)) {
      Terms t = clause(terms_kind::appraisal, words);
      whom(t, part(words, *m, 1));
      if (m->has(2)) bearer(t, part(words, *m, 2));
      add(std::move(t), words);
      return true;
    }
    if (auto const m = certificates.find(text)) {
      Terms t = clause(terms_kind::certification, words);
      if (m->has(1)) bearer(t, part(words, *m, 1));
      if (m->has(2)) bearer(t, part(words, *m, 2));
      static Pattern const receives("(?i)^(.+?)\\s+receives?\\b");
      if (auto const r = receives.at(text)) whom(t, part(words, *r, 1));
      add(std::move(t), words);
      return true;
    }
    static Pattern const eligible(
        "(?i)^(.+?)\\s+(?:must|should|shall|need to|are to|need)\\s+(?:be (?:under|over|aged|in good health|healthy|no "
        "older)|have\\b|hold\\b)");
    static Pattern const applicants("(?i)\\b(?:applicants?|candidates?|those selected)\\b");
    static Pattern const selects("(?i)^(?:the\\s+)?(.+?)\\s+(?:shall\\s+|will\\s+)?(?:selects?|shortlists?)\\b");
    // "are awarded a certificate and are given preference": two terms with one subject
    static Pattern const two_terms(
        "(?i)^(.+?)\\s+(?:is|are|receives?|get|gets)\\s+.*\\bcertificates?\\b.*?(\\s+and\\s+(?:is|are|has|have|enjoys?|"
        "receives?)\\s+.+)$");
    if (auto const two = two_terms.at(text); two && preference.in((*two)[2])) {
      Terms first = clause(terms_kind::certification, words.part(0, two->begin(2)));
      whom(first, part(words, *two, 1));
      static Pattern const by("(?i)\\bby\\s+(?:the\\s+)?([A-Z][A-Za-z ]+)$");
      if (auto const b = by.find(text.substr(0, two->begin(2)))) bearer(first, words.part(b->begin(1), b->end(1)));
      add(std::move(first), words.part(0, two->begin(2)));
      Terms second = clause(terms_kind::preference, words.part(two->begin(2), two->end(2)));
      whom(second, part(words, *two, 1));
      add(std::move(second), part(words, *two, 2));
      return true;
    }
    if (preference.in(text)) {
      Terms t = clause(terms_kind::preference, words);
      if (auto const m = preferred.at(text); m && !lexicon_.find("participant", part(words, *m, 1).view()).empty())
        whom(t, part(words, *m, 1));
      add(std::move(t), words);
      return true;
    }
    if (auto const m = certifies.at(text)) return acting(terms_kind::certification, words, part(words, *m, 1));
    if (auto const m = appraises.at(text)) return acting(terms_kind::appraisal, words, part(words, *m, 1));
    if (discipline.in(text)) {
      Terms t = clause(terms_kind::discipline, words);
      static Pattern const who(
          "(?i)^((?:an?|any|the|each|every)? ?[a-z]+(?: [a-z]+){0,2}?)(?:,| (?:who|whose|absent|found|shall|must|may|"
          "will|is|are|leaving|failing|in|on|not)\\b)");
      if (auto const m = who.at(text)) whom(t, part(words, *m, 1));
      add(std::move(t), words);
      return true;
    }
    auto const m = eligible.at(text);
    if (m && (matter_ == SubjectMatter::eligibility || applicants.in(text) ||
              !lexicon_.find("participant", part(words, *m, 1).view()).empty())) {
      Terms t = clause(terms_kind::eligibility, words);
      whom(t, part(words, *m, 1));
      add(std::move(t), words);
      return true;
    }
    if (auto const s = selects.at(text)) return acting(terms_kind::selection, words, part(words, *s, 1));
    return false;
  }

  bool acting(KnownCode<terms_kind> const& kind, Words const& words, Words const& by) {
    Terms t = clause(kind, words);
    bearer(t, by);
    add(std::move(t), words);
    return true;
  }

  static Words part(Words const& words, Match const& m, std::size_t group) {
    return words.part(m.begin(group), m.end(group)).trimmed(",");
  }

  static Words without_article(Words const& words) {
    static Pattern const article("(?i)^(?:the|a|an)\\s+");
    auto const m = article.at(words.view());
    return m ? words.part(m->end(), words.size()) : words;
  }

  [[nodiscard]] std::vector<CostItem> costs(Words const& words) const {
    std::vector<CostItem> items;
    for (Lexicon::Found const& hit : lexicon_.find("cost_item", words.view())) {
      CostItem const item(hit.code);
      if (std::find(items.begin(), items.end(), item) == items.end()) items.push_back(item);
    }
    return items;
  }

  Terms clause(KnownCode<terms_kind> const& kind, Words const& words) {
    Terms t{.number = statement_.number, .kind = kind};
    t.text = context_.draft.text(words);
    t.obligation = obligation_of(words);
    return t;
  }

  /// What is borne, by whom, for whom: "their travel and meals", "Travel of instructors".
  void add_cost(Words const& words, Words const& what, Words const& by) {
    std::vector<CostItem> items = costs(what);
    bool const insurance = items.size() == 1 && items[0] == cost_item::insurance;
    bool const allowance = items.size() == 1 && items[0] == cost_item::allowance;
    Terms t = clause(insurance ? terms_kind::insurance : allowance ? terms_kind::allowance : terms_kind::cost, words);
    t.items = std::move(items);
    static Pattern const of("(?i)\\b(?:of|for)\\s+(?:the\\s+)?(.+)$");
    static Pattern const theirs("(?i)^(?:their|his|her)\\b");
    static Pattern const genitive("(?i)^(?:the\\s+)?([a-z][a-z ]{2,40}?)['’]s?\\s");
    static Pattern const no_people("(?i)^charge\\b");
    if (auto const m = of.find(what.view()); m && !no_people.in((*m)[1])) {
      whom(t, part(what, *m, 1));
    } else if (auto const g = genitive.at(what.view())) {
      whom(t, part(what, *g, 1));
    } else if (theirs.in(what.view()) || context_.whom_heading == statement_.heading) {
      t.whom = context_.whom;
    }
    if (!by.empty()) bearer(t, by);
    for (Piece<Amount> const& a : find_amounts(words.view(), lexicon_))
      if (a.value.quantity.unit == unit::yuan || a.value.quantity.unit == unit::ten_thousand_yuan)
        t.amount = bare(a.value.quantity);
    add(std::move(t), words);
  }

  void whom(Terms& t, Words const& words) {
    static Pattern const people("(?i)[a-z]");
    if (!people.in(words.view()) || words.size() > 120) return;
    t.whom = context_.draft.text(words);
    context_.whom = t.whom;
    context_.whom_heading = statement_.heading;
  }

  void bearer(Terms& t, Words const& words) const {
    for (Words const& one : members(words, true)) {
      Words const name = without_article(one.trimmed(","));
      if (name.empty()) continue;
      Mention const who = context_.institutions.at(name.view(), 0);
      if (who.end > 0 && !who.who.empty() && who.end + 2 >= name.size()) {
        t.by.insert(t.by.end(), who.who.begin(), who.who.end());
      } else {
        std::string all(t.other_bearer.any());
        all += (all.empty() ? "" : "、") + name.original();
        t.other_bearer = context_.draft.text(all);
      }
    }
  }

  void add(Terms t, Words const& where) {
    context_.draft.add(std::move(t), "c");
    context_.draft.from(pointer("terms", context_.plan().terms.size() - 1), where);
  }

  // --- measures ---

  [[nodiscard]] Obligation obligation_of(Words const& words) const {
    // 31 May 2024 is no permission
    static Pattern const in_a_date("\\d $");
    for (Piece<Obligation> const& o : find_obligations(words.view(), lexicon_)) {
      bool const month = o.wording == "May" && o.span.offset > 0 &&
                         (in_a_date.in(words.view().substr(0, o.span.offset)) ||
                          Pattern("^ \\d").in(words.view().substr(o.span.end())) ||
                          Pattern("(?i)\\b(?:in|by|of|until|from|to|and) $").in(words.view().substr(0, o.span.offset)));
      if (!month) return o.value;
    }
    return Obligation();
  }

  void measure(Words const& words) {
    std::string_view const text = words.view();
    static Pattern const acts(
        "(?i)\\b(?:sends?|receives?|hosts?|trains?|teach(?:es)?|visits?|shadows?|shares?|opens?|helps?|supports?|holds?"
        "|gives?|builds?|"
        "organi[sz]es?|submits?|releases?|lends?|donates?|exchanges?|coach(?:es)?|lectures?|observes?|invites?|"
        "prepares?|provides?|lodges?|"
        "changed|copied|meets?|seconds?|assigns?|posts?|mentors?|takes?|plans?|runs?|sets? "
        "up|offers?|twins?|pairs?|joins?|attends?|stays?|spends?|"
        "cop(?:y|ies)|adopts?|reviews?|inspects?|convenes?|establish(?:es)?|develops?|writes?|compiles?|launch(?:es)?|"
        "conducts?|carr(?:y|ies) out|"
        "delivers?|leads?|guides?|advises?|assists?|welcomes?|accepts?|admits?|spends?|works?|presents?|introduces?|"
        "recruits?|supplies|supply|"
        "demonstrates?|edits?|publish(?:es)?|translates?|draws? up|revises?|improves?|diagnoses?|tours?|performs?)\\b");
    // States, not acts: the pass rate rises to 85 per cent; teachers hold a certificate
    static Pattern const states(
        "(?i)\\b(?:rates?|share|proportion|percentage|scores?|average|number of [a-z "
        "]+)\\b.*\\b(?:rises?|reach(?:es)?|exceeds?|falls?|grows?|stands?|is|"
        "are|increases?)\\b|\\bholds? (?:a|an|the)?\\s*\\w* ?(?:certificate|title|degree)s?\\b|\\b(?:is|are) "
        "(?:put|made|reached)\\b");
    Mention const who = context_.institutions.at(text, 0);
    if (who.end > 0 && who.who.size() == 1) subject_ = who.who[0];
    Obligation const duty = obligation_of(words);
    if (duty.empty() && (!acts.in(text) || states.in(text))) return;
    static Pattern const held("(?i)\\b(?:is|are)\\s+held\\b");
    static Pattern const introduction(
        "(?i)\\bunder the\\b|\\bin accordance with\\b|\\bbased on\\b|\\b(?:hereafter|hereinafter|called)\\b|^(?:in "
        "line with|following|pursuant to)\\b|\\b(?:is|are) set up\\b|"
        "\\b(?:supports?|helps?|assists?|twinned with|paired "
        "with)\\b.*\\b(?:from|for|during|in|until)\\b.*\\b(?:19|20)\\d\\d\\b");
    bool const introduces = statement_.heading == no_heading && statement_.number.empty() && introduction.in(text);
    if (held.in(text) || (duty.empty() && (introduces || matter_ == SubjectMatter::aims))) return;
    // Who supports whom, and no more
    static Pattern const helps(
        "(?i)^(?:supports?|helps?|assists?|is (?:paired|twinned|matched) with|partners? with)(?: the)? ");
    if (duty.empty() && who.end > 0)
      if (auto const h = helps.at(text, std::min(text.size(), who.end + 1)))
        if (Mention const other = context_.institutions.at(text, h->end()); other.end == text.size()) return;
    Measure m;
    m.number = statement_.number;
    m.area = area_of(context_, statement_.heading);
    m.title = context_.draft.text(words);
    m.obligation = duty;
    std::vector<Modality> kinds = modalities(text);
    if (!kinds.empty()) m.modality = kinds.front();
    for (std::size_t k = 1; k < kinds.size(); ++k) m.also.push_back(kinds[k]);
    static Pattern const goes_on("(?i)\\bcontinues? to\\b");
    m.continued = goes_on.in(text);
    Words where;
    if (auto f = flow(words, where)) m.flows.push_back(std::move(*f));
    context_.draft.add(std::move(m), "m");
    std::size_t const index = context_.plan().measures.size() - 1;
    context_.draft.from(pointer("measures", index), words);
    if (!where.empty()) context_.draft.from(pointer("measures", index) + "/flows/0", where);
  }

  /// Forms of assistance: those of the lexicon, but for rooms named after one, and what verbs say.
  [[nodiscard]] std::vector<Modality> modalities(std::string_view text) const {
    static Pattern const place(
        "(?i)\\b(?:joint\\s+)?training (?:cent(?:re|er)s?|bases?|rooms?)\\b|\\bopen lessons?\\b");
    static Pattern const contestants("(?i)\\b(?:receives?|hosts?)\\b.*\\b(?:contestants?|competitors?)\\b");
    static Pattern const sends("(?i)\\b(?:sends?|seconds?)\\b.*\\b(?:teachers?|instructors?|lecturers?)\\b");
    static Pattern const teaches("(?i)\\bteach(?:es)?\\b");
    std::string const plain = place.replaced(text, " ");
    static Pattern const posts(
        "(?i)\\b(?:seconds|second "
        "(?:a|an|one|two|three|four|\\d+|its|their|teachers|staff)|seconded|posts?|posted)\\b|\\b(?:serves?|acts?|"
        "works?) as (?:a |an |the "
        ")?(?:deputy|vice|acting|executive)\\b");
    static Pattern const of_pupils(
        "(?i)\\b(?:pupils?|students?|student (?:leaders?|cadres)|classes)\\b.*\\b(?:visits?|travels?|pen[- "
        "]?(?:pals?|friends?)|letters?|exchange|camp|"
        "stays?|concert|twinn?ed|festival|host families)\\b|\\b(?:visits?|exchange|camp|letters|pen[- "
        "]?(?:pal|friend)s?)\\b.*"
        "\\b(?:of|by|for|between|with)\\b[^,;]*\\b(?:pupils?|students?|classes)\\b");
    static Pattern const contest_help(
        "(?i)\\bcoach(?:es|ing)?\\b.*\\b(?:contests?|competitions?|contestants?|competitors?|olympiads?)\\b|"
        "\\b(?:contests?|competitions?) coach(?:es|ing)?\\b");
    static Pattern const review("(?i)\\b(?:inspects?|audits?|monitors?|diagnos(?:es|tic))\\b");
    if (contestants.in(text)) return {Modality(modality::contest_camp)};
    if (contest_help.in(text)) return {Modality(modality::contest_coaching)};
    std::vector<Modality> kinds;
    auto const add_kind = [&](Modality const& m) {
      if (std::find(kinds.begin(), kinds.end(), m) == kinds.end()) kinds.push_back(m);
    };
    static Pattern const shared_rooms(
        "(?i)\\b(?:uses?|access(?:es)?|opens?|shares?|lends?|makes? "
        "available)\\b.*\\b(?:cent(?:re|er)s?|librar(?:y|ies)|laborator(?:y|ies)|labs?|platforms?|"
        "banks?|courses?|resources?|materials?|workshops?|accounts?|equipment|simulators?|facilit(?:y|ies)|tablets|"
        "studios?)\\b");
    static Pattern const gives(
        "(?i)\\b(?:gives?|presents?|donates?|supplies)\\b "
        "[^,;]{0,30}?\\b(?:books|tablets|computers|laptops|instruments|kits|equipment|"
        "simulators?|pianos?|microscopes|sets)\\b");
    static Pattern const tutors("(?i)\\b(?:places?|posts?)\\b [^,;]{0,24}\\b(?:tutors?|volunteers?|teachers?)\\b");
    static Pattern const studies(
        "(?i)\\b(?:sends?|releases?)\\b.*\\b(?:teachers?|staff)\\b.*\\b(?:of|for) (?:study|training)\\b");
    if (studies.in(text)) add_kind(modality::training);
    if (gives.in(text)) add_kind(modality::donation);
    if (tutors.in(text)) add_kind(modality::teaching_support);
    if (posts.in(text)) add_kind(modality::secondment);
    if (of_pupils.in(text)) add_kind(modality::student_exchange);
    static Pattern const lesson_forms(
        "(?i)\\bteach(?:es)?\\s+(?:[a-z0-9-]+\\s+){0,4}(?:demonstration|model|open|public|showcase|outreach) "
        "lessons?\\b");
    if (teaches.in(text) && !lesson_forms.in(text)) add_kind(modality::teaching_support);
    for (Modality const& m : modalities_of(context_, plain)) add_kind(m);
    if (shared_rooms.in(text) &&
        std::find(kinds.begin(), kinds.end(), Modality(modality::student_exchange)) == kinds.end())
      kinds.insert(kinds.begin(), Modality(modality::resource_sharing));
    if (kinds.empty() && review.in(text)) kinds.emplace_back(modality::inspection);
    if (kinds.empty() && sends.in(text)) kinds.emplace_back(modality::teaching_support);
    return kinds;
  }

  /// The one institution that is named after `before` somewhere past `from`: "to Party B", "of the school".
  [[nodiscard]] std::optional<Mention> named_after(std::string_view text, std::size_t from,
                                                   Pattern const& before) const {
    for (Mention m : context_.institutions.find(text.substr(from))) {
      m.begin += from;
      m.end += from;
      if (m.who.size() == 1 && before.in(text.substr(from, m.begin - from))) return m;
    }
    return std::nullopt;
  }

  /// Party A sends N teachers to Party B; receives pupils of Party B; releases teachers for training at Party A.
  std::optional<Flow> flow(Words const& words, Words& where) {
    static Pattern const sends("(?i)\\b(?:sends?|seconds?|dispatch(?:es)?|assigns?|releases?)\\s+");
    static Pattern const receives("(?i)\\b(?:receives?|hosts?|accepts?|admits?)\\s+");
    static Pattern const to("(?i)\\s(?:to|at)(?:\\s+the)?\\s+$");
    static Pattern const of("(?i)\\s(?:of|from)(?:\\s+the)?\\s+$");
    static Pattern const purpose("(?i)\\s+(?:for|in|on|with|a|each|per|every)\\s.*$");
    if (subject_.empty()) return std::nullopt;
    std::string_view const text = words.view();
    auto const sent = sends.find(text);
    auto const received = sent ? std::optional<Match>() : receives.find(text);
    if (!sent && !received) return std::nullopt;
    std::size_t const begin = sent ? sent->end() : received->end();
    auto const other = named_after(text, begin, sent ? to : of);
    if (!other || other->who[0] == subject_) return std::nullopt;
    Flow f;
    f.from = sent ? subject_ : other->who[0];
    f.to = sent ? other->who[0] : subject_;
    where = words.part(0, other->end);
    // Between verb and institution stand the people: without the "to" or "of", and without what they come for
    Words who = words.part(begin, other->begin);
    if (auto const m = (sent ? to : of).find(who.view())) who = who.part(0, m->begin());
    if (auto const m = purpose.find(who.view())) who = who.part(0, m->begin());
    people(who.trimmed(","), f);
    return f;
  }

  void people(Words const& words, Flow& f) {
    auto const names = read_names(words.view(), lexicon_);
    if (!names || (names->value.persons.empty() && names->value.groups.empty())) {
      // two to four experienced instructors a term
      for (Piece<Amount> const& a : find_amounts(words.view(), lexicon_)) {
        if (a.value.quantity.unit != unit::person) continue;
        static Pattern const noun(
            "(?i)\\b((?:[a-z-]+\\s+){0,2}?(?:teachers?|instructors?|lecturers?|pupils?|students?|coaches|coach|experts?"
            "|principals?|managers?|leaders?|"
            "trainees?|staff|contestants?|parents?|heads?))\\b");
        auto const m = noun.find(words.view());
        if (!m) return;
        static Pattern const number_word(
            "(?i)^(?:(?:at|least|most|no|fewer|more|less|than|not|about|up|to|some|around|nearly|over|one|two|three|"
            "four|five|six|seven|eight|nine|ten|"
            "a|an|the|its|their)\\s+)+");
        Words group = words.part(m->begin(1), m->end(1));
        if (auto const lead = number_word.at(group.view())) group = group.part(lead->end(), group.size());
        auto const kind = lexicon_.code_at_end("participant", group.view());
        ParticipantId const id =
            context_.draft.group(group, f.from, kind.empty() ? ParticipantKind() : ParticipantKind(kind));
        for (Participant& p : context_.plan().participants)
          if (p.id == id) p.size = bare(a.value.quantity);
        f.who.push_back(id);
        return;
      }
      return;
    }
    for (PersonName const& p : names->value.persons) {
      Words const name = words.part(p.span.offset, p.span.end());
      f.who.push_back(context_.draft.person(name, f.from, Words(), words));
    }
    for (PeopleGroup const& g : names->value.groups) {
      std::size_t const at = std::string_view(words.view()).find(g.noun);
      Words noun = at == std::string_view::npos ? words : words.part(at, at + g.noun.size());
      // six teachers are teachers
      static Pattern const counted(
          "(?i)^(?:(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|up|to|at|least|most) )+");
      if (auto const n = counted.at(noun.view())) {
        std::vector<Piece<Amount>> const amounts = find_amounts(noun.view(), lexicon_);
        if (amounts.size() == 1 && amounts.front().value.quantity.unit == unit::person && !f.size)
          f.size = bare(amounts.front().value.quantity);
        noun = noun.part(n->end(), noun.size());
      }
      ParticipantId const id = context_.draft.group(noun, f.from, g.kind);
      if (g.size)
        for (Participant& p : context_.plan().participants)
          if (p.id == id) p.size = bare(*g.size);
      f.who.push_back(id);
    }
  }

  /// "A briefing of half a day is held in August", "The bureau selects and announces the list by 15 July": a row of its own.
  void event(Words const& words) {
    static Pattern const takes_place(
        "(?i)\\b(?:is|are|will be) held\\b|\\btakes? place\\b|\\b(?:selects?|announces?|publish(?:es)?|signs?|meets?) "
        ".*\\b(?:by|in|on)\\b");
    if (!takes_place.in(words.view()) || !obligation_of(words).empty()) return;
    for (Piece<Timing> const& t : find_timings(words.view(), context_.time, lexicon_)) {
      if (!t.value.when.window && !t.value.when.months) continue;
      Activity a{.number = statement_.number, .title = context_.draft.text(words.part(0, t.span.offset).trimmed(","))};
      a.when = t.value.when;
      a.when.wording = {};
      auto const lengths = find_durations(words.view().substr(0, t.span.offset), lexicon_);
      if (!lengths.empty()) a.when.lasts = lengths.front().value;
      std::vector<Modality> const kinds = modalities(words.view());
      if (!kinds.empty()) a.modality = kinds.front();
      context_.draft.add(std::move(a), "a");
      context_.draft.from(pointer("activities", context_.plan().activities.size() - 1), words);
      return;
    }
  }

  // --- numbers ---

  void add_target(Target t, Words const& where) {
    context_.draft.add(std::move(t), "t");
    context_.draft.from(pointer("targets", context_.plan().targets.size() - 1), where);
  }

  void amounts(Words const& words, std::size_t measures_before) {
    std::string_view const text = words.view();
    Plan& plan = context_.plan();
    Link<Measure> of;
    if (plan.measures.size() > measures_before) of = Link<Measure>(plan.measures.back().id);
    Obligation const duty = obligation_of(words);
    std::optional<Date> due = list_due_;
    if (!due && matter_ == SubjectMatter::aims && statement_.heading != no_heading)
      due = last_day(context_.outline.headings[statement_.heading].title.view());
    bool limit = false;
    std::vector<Span> times;
    for (Piece<Timing> const& t : find_timings(text, context_.time, lexicon_)) {
      times.push_back(t.span);
      limit = limit || t.value.when.deadline.has_value();
      auto const& w = t.value.when.window;
      if (w && w->start_bound() == Bound::open && w->end()) due = w->end();
    }
    auto const in_time = [&](Span span) {
      return std::any_of(times.begin(), times.end(),
                         [&](Span t) { return span.offset < t.end() && t.offset < span.end(); });
    };
    // A frequency that stands apart from its number: two instructors to Party B each school year
    std::vector<Lexicon::Found> scopes = lexicon_.find("scope", text);
    auto const in_scope = [&](Span span) {
      return std::any_of(scopes.begin(), scopes.end(), [&](Lexicon::Found const& f) {
        return is_period(Scope(f.code)) && span.offset < f.span.end() && f.span.offset < span.end();
      });
    };
    std::vector<Piece<Amount>> counted;
    std::vector<Piece<Amount>> found = find_amounts(text, lexicon_);
    for (Piece<Amount>& a : found)
      if (a.value.quantity.unit.empty()) noun_behind(text, a);
    for (Piece<Amount>& a : found)
      if (!in_time(a.span) && !counts_nothing(text, a) && !is_length(a.value.quantity.unit) &&
          !a.value.quantity.unit.empty())
        counted.push_back(std::move(a));
    take_what_was(words, counted);
    std::vector<Piece<Duration>> lengths;
    for (Piece<Duration>& d : find_durations(text, lexicon_))
      if (!in_time(d.span) && !in_scope(d.span) && d.value.stay().unit != TimeUnit::lesson)
        lengths.push_back(std::move(d));
    std::size_t last_commitment = no_heading;
    for (std::size_t k = 0; k < counted.size(); ++k) {
      Quantity q = bare(counted[k].value.quantity);
      std::size_t const right = k + 1 < counted.size() ? counted[k + 1].span.offset : text.size();
      if (!is_period(q.per))
        for (Lexicon::Found const& s : scopes)
          if (s.span.offset >= counted[k].span.end() && s.span.end() <= right && is_period(Scope(s.code)) &&
              text.substr(s.span.end()).substr(0, 4) != " of ") {
            q.per = Scope(s.code);
            break;
          }
      // Each term, two instructors go …
      if (q.per.empty())
        for (Lexicon::Found const& s : scopes)
          if (s.span.end() <= counted[k].span.offset && is_period(Scope(s.code))) q.per = Scope(s.code);
      bool const money = q.unit == unit::yuan || q.unit == unit::ten_thousand_yuan;
      std::size_t const left = k == 0 ? 0 : counted[k - 1].span.end();
      Words const where = counted.size() == 1 ? words : words.part(left, counted[k].span.end()).trimmed(",");
      (void)area_of(context_, statement_.heading);
      if (is_period(q.per) && !money) {
        Commitment c{.number = statement_.number,
                     .of = of,
                     .title = context_.draft.text(counted.size() == 1 ? words : where),
                     .by = subject_,
                     .amount = q,
                     .obligation = duty};
        context_.draft.add(std::move(c), "k");
        last_commitment = plan.commitments.size() - 1;
        context_.draft.from(pointer("commitments", last_commitment), where);
      } else {
        Target t{.number = statement_.number,
                 .of = of,
                 .title = context_.draft.text(words),
                 .promised = q,
                 .due = due,
                 .obligation = duty};
        t.indicator = context_.draft.text(where);
        for (Piece<TierCondition> const& tier : find_tiers(text, lexicon_))
          if (tier.span.offset >= left && tier.span.end() <= right) t.tier = tier.value;
        add_target(std::move(t), where);
      }
    }
    static Pattern const no_length("(?i)\\b(?:within|experience|of service|years of|under|valid|remains? in force)\\b");
    if (!lengths.empty() && !no_length.in(text)) {
      // One duty: how many, and for how long
      if (last_commitment == no_heading && counted.size() == 1 && counted[0].value.quantity.unit == unit::person &&
          !plan.targets.empty()) {
        Target const t = plan.targets.back();
        plan.targets.pop_back();
        context_.draft.forget(pointer("targets", plan.targets.size()));
        context_.draft.add(Commitment{.number = t.number,
                                      .of = t.of,
                                      .title = t.title,
                                      .by = subject_,
                                      .amount = t.promised,
                                      .obligation = t.obligation},
                           "k");
        last_commitment = plan.commitments.size() - 1;
        context_.draft.from(pointer("commitments", last_commitment), words);
      }
      if (last_commitment == no_heading && counted.empty()) {
        Commitment c{.number = statement_.number,
                     .of = of,
                     .title = context_.draft.text(words),
                     .by = subject_,
                     .obligation = duty};
        for (Lexicon::Found const& s : scopes)
          if (is_period(Scope(s.code))) c.amount.per = Scope(s.code);
        context_.draft.add(std::move(c), "k");
        last_commitment = plan.commitments.size() - 1;
        context_.draft.from(pointer("commitments", last_commitment), words);
      }
      static Pattern const each_time(
          "(?i)\\b(?:each|every|per) (?:time|visit|stay|session)\\b|\\beach (?:stay|visit|session|lasting)\\b");
      if (last_commitment != no_heading) {
        Duration d = lengths.front().value;
        if (!d.each && each_time.in(text) && !plan.commitments[last_commitment].amount.unit.empty()) {
          Duration stay;
          stay.unit = d.unit;
          stay.each = d.stay();
          d = stay;
        }
        put(plan.commitments[last_commitment], d);
      }
    } else if (counted.empty() && plan.measures.size() > measures_before) {
      // Both principals meet every month
      for (Lexicon::Found const& s : scopes) {
        if (!is_period(Scope(s.code)) || s.code == "day") continue;
        // a yearly plan: which plan it is
        static Pattern const adverb(
            "(?i)^(?:$|[,;]|\\s+(?:by|in|on|at|with|to|for|and|as|online|from|during|of|via|through)\\b)");
        if (!adverb.at(text.substr(std::min(text.size(), s.span.end())))) continue;
        Commitment c{.number = statement_.number,
                     .of = of,
                     .title = context_.draft.text(words),
                     .by = subject_,
                     .obligation = duty};
        c.amount.per = Scope(s.code);
        // Both offices confer monthly; the committee meets twice a year
        static Pattern const twice("(?i)\\btwice\\b");
        c.amount.min = c.amount.max = Decimal(twice.in(text) ? 2 : 1);
        c.amount.unit = unit::time;
        context_.draft.add(std::move(c), "k");
        context_.draft.from(pointer("commitments", plan.commitments.size() - 1), words);
        break;
      }
    }
    static Pattern const hands_in("(?i)\\b(?:submit|hand(?:ed)? in|report|send in|deliver|return|file|nominat)");
    if (counted.empty() && lengths.empty() && (due || limit) && !plan.measures.empty() && hands_in.in(text)) {
      Target t{
          .number = statement_.number, .of = of, .title = context_.draft.text(words), .due = due, .obligation = duty};
      t.indicator = t.title;
      add_target(std::move(t), words);
    }
  }

  /// "from 54 per cent in 2021 to more than 70 per cent", "the rate, 87.5% in 2025, exceeds 92%": the first was reached.
  void take_what_was(Words const& words, std::vector<Piece<Amount>>& counted) {
    // raised from 35 per cent to 50 per cent
    static Pattern const rises_from(
        "(?i)\\b(?:rais|ris|rose|increas|grow|grew|lift|improv|fall|fell|reduc|cut|bring|brought)[a-z]*\\b[^;,]{0,30}?"
        "\\bfrom\\b");
    if (counted.size() == 1 && rises_from.in(words.view().substr(0, counted[0].span.end()))) {
      Quantity& q = counted[0].value.quantity;
      if (q.min && q.max && *q.min != *q.max && !q.above && !q.below) {
        Result r;
        r.title = context_.draft.text(words);
        r.unit = q.unit;
        r.value = q.min;
        context_.draft.add(std::move(r), "r");
        context_.draft.from(pointer("results", context_.plan().results.size() - 1), words);
        q.min = q.max;
      }
      return;
    }
    if (counted.size() < 2 || counted[0].value.quantity.unit != counted[1].value.quantity.unit) return;
    std::string_view const text = words.view();
    static Pattern const from("(?i)\\bfrom (?:about |some |nearly )?$");
    static Pattern const to("(?i)^[^;.]{0,24}?\\bto\\b");
    static Pattern const in_year("^(?:,? in|,? as of|,? at the end of) (?:19|20)\\d\\d\\b");
    std::string_view const after = text.substr(counted[0].span.end());
    bool const rises = from.in(text.substr(0, counted[0].span.offset)) && to.in(after);
    if (!rises && !in_year.at(after)) return;
    Result r;
    r.title = context_.draft.text(words);
    Quantity const& was = counted[0].value.quantity;
    r.unit = was.unit;
    if (was.min && was.max && *was.min == *was.max) r.value = was.min;
    context_.draft.add(std::move(r), "r");
    context_.draft.from(pointer("results", context_.plan().results.size() - 1), words.part(0, counted[0].span.end()));
    counted.erase(counted.begin());
  }

  /// What is counted, where other words stand between: four mathematics mentors, 40 new training modules.
  void noun_behind(std::string_view text, Piece<Amount>& a) const {
    std::string_view const after = text.substr(std::min(a.span.end(), text.size()));
    static Pattern const words("(?i)^\\s+((?:[a-z][a-z'’-]*\\s+){0,3}?[a-z][a-z'’-]*)");
    static Pattern const no_noun("(?i)^\\s+(?:to|and|or|of|in|on|at|by|from|with|for|is|are|to be)\\b");
    if (no_noun.at(after)) return;
    std::size_t const stop = std::min(after.size(), after.find_first_of(",;.:()"));
    std::string_view const near = after.substr(0, std::min<std::size_t>(stop, 60));
    for (Lexicon::Found const& f : lexicon_.find("unit", near)) {
      if (f.code.empty() || f.span.offset > 40) continue;
      std::string_view const between = near.substr(0, f.span.offset);
      static Pattern const verbs("(?i)\\b(?:to|and|or|of|in|on|at|by|from|with|for|is|are|per|a|each|every|the)\\b");
      if (verbs.in(between) || std::count(between.begin(), between.end(), ' ') > 4) return;
      a.value.quantity.unit = Unit(f.code);
      return;
    }
    for (Lexicon::Found const& f : lexicon_.find("counted", near)) {
      if (f.code.empty() || f.span.offset > 40) continue;
      a.value.quantity.unit = Unit(f.code);
      return;
    }
  }

  /// The two schools, both sides: who acts, and nothing promised.
  [[nodiscard]] static bool counts_nothing(std::string_view text, Piece<Amount> const& a) {
    static Pattern const sides(
        "(?i)^(?:the )?(?:two|both|three|four|five) (?:schools?|sides|parties|colleges|teams|bureaus?)\\b");
    std::string_view const from_it = text.substr(a.span.offset);
    static Pattern const all_of("(?i)(?:^|\\b)(?:the|all|both|these) $");
    static Pattern const side("(?i)(?:schools?|sides|parties|colleges|teams)");
    return sides.at(from_it).has_value() &&
           (a.span.offset == 0 || all_of.in(text.substr(0, a.span.offset)) || side.in(a.wording)) &&
           a.value.quantity.unit == unit::school;
  }

  static void put(Commitment& c, Duration const& d) {
    if (d.each && (d.min || d.max)) {
      c.in_all = Quantity{.min = d.min, .max = d.max, .unit = Unit(to_string(d.unit))};
      Duration stay;
      stay.unit = d.each->unit;
      stay.each = d.each;
      c.lasts = stay;
    } else {
      c.lasts = d;
    }
  }

  Context& context_;
  Lexicon const& lexicon_;
  Statement const& statement_;
  SubjectMatter matter_;
  InstitutionId subject_{};
  Responsible* last_charge_ = nullptr;  ///< of this sentence
  std::optional<Date> list_due_{};      ///< when the aims of a list are due
};

}  // namespace

void read_english_provisions(Context& context, Statement const& statement) {
  EnglishReader reader(context, statement);
  for (Words const& sentence : english_sentences(statement.words)) reader.sentence(sentence);
}

bool read_english_costs(Context& context, Statement const& statement) {
  return EnglishReader(context, statement).costs_by(statement.words.trimmed(".-–"));
}

}  // namespace bangfu::document::reader
