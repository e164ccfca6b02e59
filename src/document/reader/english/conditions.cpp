// SPDX-License-Identifier: BSL-1.0
// Terms of English papers about who may go: what they must have, who chooses them, what they must keep to.
#include "document/reader/english/reader.hpp"
#include "document/reader/english/travellers.hpp"

namespace bangfu::document::reader {

namespace {

std::string const duty = "(?:must|should|shall|needs? to|(?:is|are) to|(?:has|have) to|ought to|needs?)";
/// What tells of somebody, and of nothing that he does.
std::string const quality =
    "(?:(?:have|hold|possess|bring|show|offer)\\b[^.;]{0,60}?\\b(?:years?|experience|certificates?|qualifications?|"
    "degrees?|"
    "diplomas?|titles?|licen[cs]es?|clearance|ranks?|grades?|service|health|checks?)\\b|hold\\b|have (?:already "
    ")?(?:taught|"
    "worked|served|completed|held|been|passed|spent|led|trained)\\b|be (?:under|over|aged|at least|in good "
    "health|healthy|no "
    "older|younger|in (?:at least )?(?:their|his|her|the) |qualified|registered|certified|fully|volunteers|able "
    "to)\\b|(?:at least )?(?:[a-z]+|\\d+) years\\b)";

/// Whether the words name people, and no institution.
bool are_people(Context const& context, std::string_view words) {
  static Pattern const people(
      "(?i)\\b(?:anyone|anybody|everyone|nobody|those|whoever|they|he|she|people|persons?|staff|colleagues|applicants?|"
      "candidates?|volunteers?|visitors?|participants?|travellers|secondees?|members)\\b");
  Mention const who = context.institutions.at(words, 0);
  if (who.end > 0 && who.end == words.size()) return false;
  static Pattern const noun("(?i)\\b(?:" + english_people_nouns + ")\\b");
  return people.in(words) || noun.in(words) || !context.draft.lexicon().find("participant", words).empty();
}

}  // namespace

bool EnglishReader::eligibility(Words const& words) {
  // To be sent, a teacher must have taught for five years; anyone who visits must hold a certificate
  static Pattern const must("(?i)^(?:to [a-z ]{3,40}, )?(.+?),? " + duty + " (?:also |still |normally |themselves )?" +
                            quality);
  // We send only teachers with at least three years behind them; only those who have taught for five years may go
  static Pattern const only_those(
      "(?i)(?:^|\\b(?:sends?|takes?|accepts?|admits?|invites?|chooses?|posts?|recruits?) )only ((?:[a-z]+ "
      "){0,2}?(?:teachers?|staff|instructors?|lecturers?|those|people|colleagues|pupils|students|"
      "candidates|volunteers|trainees)) (?:with|who|whose|of|holding|aged|under|over|from)\\b");
  // Supporting teachers hold a degree or a senior title
  static Pattern const holds(
      "^((?:[A-Z][a-z]+ )?(?i:teachers|staff|instructors|lecturers|tutors|coaches|experts|those)(?: who [a-z "
      "]{3,30})?) "
      "(?:all |each )?(?:hold|have) (?:an?|the|at least|either) "
      "[^.;,]{0,60}\\b(?:degrees?|titles?|certificates?|qualifications?|ranks?|licen[cs]es?)\\b");
  // Only teachers … are eligible; those under 45 may apply
  static Pattern const eligible("(?i)^(.+?) (?:is|are) eligible\\b|^(.+?) (?:may|can) apply\\b");
  std::string_view const text = words.view();
  Words of;
  if (auto const m = must.at(text); m && (are_people(context_, (*m)[1]) || matter_ == SubjectMatter::eligibility))
    of = part(words, *m, 1);
  else if (auto const h = holds.at(text); h && matter_ == SubjectMatter::terms)
    of = part(words, *h, 1);
  else if (auto const o = only_those.find(text))
    of = part(words, *o, 1);
  else if (auto const e = eligible.at(text); e && are_people(context_, (*e)[e->has(1) ? 1 : 2]))
    of = part(words, *e, e->has(1) ? 1 : 2);
  if (of.empty()) return false;
  Terms t = clause(terms_kind::eligibility, words);
  whom(t, of);
  add(std::move(t), words);
  return true;
}

bool EnglishReader::discipline(Words const& words) {
  static Pattern const penalty(
      "(?i)\\b(?:recalled|dismissed|loses? (?:the|their|his|her)|forfeits?|disciplined|absent without "
      "leave|barred|sent home|breach(?:es)?|misconduct|not eligible|without (?:permission|good reason|good "
      "cause|leave|consent|[a-z'’ ]{0,30}?(?:permission|consent)))\\b");
  static Pattern const rules(
      "(?i)\\b(?:observes?|obeys?|follows?|keeps?(?: to)?|respects?|compl(?:y|ies) with|abides? by|adheres? "
      "to|(?:is|are) bound by) "
      "[^.;]{0,40}?\\b(?:rules?|regulations|(?:working|school|office|opening|[A-Z][a-z]+['’]s) "
      "hours|discipline|codes?|customs|polic(?:y|ies)|requirements)\\b");
  static Pattern const forbidden("(?i)^(.+?),? (?:must|shall|should|may|can|(?:is|are)) not (?:to )?(?:be )?([a-z]+)");
  static Pattern const nobody("(?i)^no (.+?) (?:may|shall|can|should|is to|are to) ");
  static Pattern const no_ban("(?i)^(?:charged|exceed|allowed|asked|expected|required|paid|due|less|more|only)$");
  std::string_view const text = words.view();
  auto const ban = forbidden.at(text);
  auto const none = nobody.at(text);
  bool const forbids = (none && are_people(context_, (*none)[1])) ||
                       (ban && !no_ban.whole((*ban)[2]) && are_people(context_, (*ban)[1]));
  static Pattern const known_ban(
      "(?i)\\b(?:must|shall|may) not\\b.*\\b(?:leave|be "
      "absent|absent|transfer|change|accept|charge|refuse|withdraw|disclose)\\b");
  if (!forbids && !penalty.in(text) && !rules.in(text) && !known_ban.in(text)) return false;
  // Both schools keep the rules: no people
  if (!forbids && !penalty.in(text)) {
    static Pattern const subject(
        "(?i)^(.+?),? (?:(?:must|shall|should|will|are to|is to|also) )*(?:observe|obe|follow|keep|respect|"
        "compl|abide|adhere|is bound|are bound)");
    auto const s = subject.at(text);
    if (s && !are_people(context_, (*s)[1]) && !known_ban.in(text)) return false;
  }
  static Pattern const who(
      "(?i)^(?:while [^,]{3,40}, )?((?:an?|any|the|each|every)? ?[a-z]+(?: [a-z.]+){0,3}?)(?:,| "
      "(?:who|whose|absent|found|shall|must|may|should|will|is|"
      "are|leaving|failing|in|on|not|keeps?|observes?|follows?|obeys?)\\b)");
  static Pattern const with_clause(
      "(?i)^([a-z]+(?: [a-z]+){0,3} who [a-z ]{4,70}?) (?:receives?|loses?|forfeits?|shall|must|will|may|is|are)\\b");
  Terms t = clause(terms_kind::discipline, words);
  if (none)
    whom(t, part(words, *none, 1));
  else if (auto const w = with_clause.at(text))
    whom(t, part(words, *w, 1));
  else if (auto const m = who.at(text))
    whom(t, part(words, *m, 1));
  add(std::move(t), words);
  return true;
}

bool EnglishReader::selection(Words const& words) {
  static std::string const helpers = "(?:(?:shall|will|must|should|may|also|then|jointly|is to|are to) )*";
  static std::string const recommends =
      "(?:nominates?|proposes?|recommends?|puts? (?:[a-z]+ )?forward|shortlists?|suggests?)";
  static std::string const decides =
      "(?:selects?|chooses?|chose|decides?|appoints?|approves?|confirms?|makes? the (?:final "
      ")?(?:choice|selection|decision)|"
      "(?:has|have) the (?:last|final) (?:word|say))";
  // The heads nominate them and the Principal decides
  static Pattern const two("(?i)^(?:the )?(.{2,60}?) " + helpers + recommends +
                           "\\b[^;]*?,? (?:and|while) (?:the )?(.{2,60}?) " + helpers + decides + "\\b");
  static Pattern const one("(?i)^(?:the )?(.{2,60}?) " + helpers +
                           "(?:selects?|shortlists?|nominates?|makes? the (?:final "
                           ")?(?:choice|selection)|chooses?)\\b(.*)$");
  // Names are put forward by the groups and approved by the council
  static Pattern const passive(
      "(?i)^(.*?)(?:^| )(?:is|are|was|were|will be|shall be|must be) "
      "(?:chosen|selected|picked|nominated|shortlisted|proposed|"
      "recommended|put forward|interviewed|appointed|approved) by (?:the )?([^,;]+?)(?:,? and (?:(?:is|are) "
      ")?(?:approved|confirmed|appointed|"
      "endorsed|chosen|selected) by (?:the )?([^,;]+?))?(?: (?:from|out|after|on|at|in|before)\\b.*)?$");
  static Pattern const lessons_or_things(
      "(?i)\\b(?:books|lessons|topics|themes|dates|subjects|materials|problems|texts|plans?)\\b");
  std::string_view const text = words.view();
  auto const put = [&](Words const& whom_of, std::initializer_list<Words> by) {
    Terms t = clause(terms_kind::selection, words);
    static Pattern const no_names("(?i)^(?:(?:the )?names|candidates|they|these|them)$");
    if (!whom_of.empty() && !no_names.whole(whom_of.view()))
      whom(t, whom_of);
    else
      t.whom = context_.terms.whom;
    for (Words const& b : by)
      if (!b.empty()) bearer(t, b);
    add(std::move(t), words);
    return true;
  };
  if (auto const m = passive.at(text); m && !lessons_or_things.in((*m)[1])) {
    // Staff must have five years' service and are chosen by a panel: two terms
    static Pattern const joined("^(.+) and$");
    auto const j = joined.whole((*m)[1]);
    if (j) (void)other_term(words.part(0, j->end(1)));
    return put(j || m->end(1) <= 2 ? Words() : part(words, *m, 1),
               {part(words, *m, 2), m->has(3) ? part(words, *m, 3) : Words()});
  }
  if (auto const m = two.at(text)) return put(Words(), {part(words, *m, 1), part(words, *m, 2)});
  // They put their names down with the office, and the Governors decide
  static Pattern const decided(
      "(?i)^(?:(.+?),? and )?(?:the )?([A-Za-z][A-Za-z '’()-]{2,60}?) (?:shall |will )?(?:decides?(?: who [a-z ]+| on "
      "[a-z "
      "]+)?|makes? the final decision|(?:has|have) the (?:last|final) word)$");
  if (auto const d = decided.whole(text)) {
    static Pattern const they("(?i)^(?:they|he or she|the volunteers|applicants|candidates)\\b");
    Terms t = clause(terms_kind::selection, words);
    bearer(t, part(words, *d, 2));
    if (d->has(1) && they.in((*d)[1])) t.whom = context_.terms.whom;
    add(std::move(t), words);
    return true;
  }
  if (auto const m = one.at(text)) {
    // … selects the books; announces the list: what it chooses is nobody
    static Pattern const chosen(
        "(?i)^ (?:and [a-z]+ )?(?:the |its |their |these |those |both |up to )?(?:them|who\\b|[^.;]*)");
    std::string_view const object = (*m)[2];
    static Pattern const people("(?i)\\b(?:them|him|her|those|who|candidates|travellers|names|list)\\b");
    bool const of_people = object.empty() || people.in(object) || !lexicon_.find("participant", object).empty();
    static Pattern const past_choice("(?i)\\b(?:makes? the (?:final )?(?:choice|selection))\\b");
    if (!of_people && !past_choice.in(text)) return false;
    return acting(terms_kind::selection, words, actor(words, m->end(1)));
  }
  return false;
}

}  // namespace bangfu::document::reader
