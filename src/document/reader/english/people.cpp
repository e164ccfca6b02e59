// SPDX-License-Identifier: BSL-1.0
// People of English documents: their posts and schools, contacts, and the seats of a committee.
#include <algorithm>
#include <utility>

#include "document/reader/context.hpp"
#include "document/reader/english/english.hpp"
#include "document/reader/english/names.hpp"
#include "document/reader/people/person.hpp"

namespace bangfu::document::reader {
namespace {

std::string const person =
    "(?:(?:Dr|Mr|Mrs|Ms|Miss|Prof|Professor|Canon|Rev|Sister|Father|Sir|Dame|Madam)\\.? "
    ")?([A-Z][a-z'’]+(?:-[A-Z][a-z]+)?(?: [A-Z][A-Za-z'’-]*\\.?){1,2})";
std::string const post_words =
    "(?:(?:[Vv]ice|[Dd]eputy|[Aa]ssistant|[Aa]cting|[Ee]xecutive|[Ss]enior|[Hh]ead|[Ff]orm|[Ff]ormer|[Ss]cience|"
    "[Mm]athematics|[Mm]aths|[Ee]nglish|[Mm]usic|[Aa]rt)[ -])?"
    "(?i:" +
    english_post_nouns +
    "|teacher|lecturer|professor|instructor|coach|chair|chief|expert)(?: of (?:the )?(?:[A-Z][A-Za-z]+ (?:and "
    ")?){0,3}(?:Affairs|Office|Department|Section|Division|Unit|Studies|Services|"
    "Improvement|Education|Sciences?|Mathematics|Languages?|Curriculum|Research|Training|Administration|Centre)|"
    " of (?:the [a-z]{3,}|[a-su-z][a-z]+|t[a-gi-z][a-z]+|th[a-df-z][a-z]*)(?: [a-z]+)?)?";

/// What the post is for, in a small word: literacy lead, welding instructor, choir master.
std::string const of_a_field =
    "(?:[a-z]+(?:cy|ing|ic|es|ir|ch|al|ts|ry|ngs?) )(?:lead|leader|co-?ordinator|instructor|teacher|tutor|coach|master|"
    "mistress|mentor|technician|lecturer|advis[eo]r|consultant|specialist)";

bool is_person(Context const& context, std::string_view name) {
  static Pattern const other(
      "\\b(?:School|College|Office|Education|County|City|Party|Academic|University|Academy|Centre|Center|Department|"
      "Bureau|Authority|Council|Committee|Fund|Foundation|Group|Agreement|Plan|Programme|Year|Term|Week|" +
      english_month +
      "|Monday|Tuesday|Wednesday|Thursday|"
      "Friday|Saturday|Sunday|Street|Road|Annex|Appendix|The|This|Each|All|Both|Lead|Partner|Steering|Primary|"
      "Headteacher|Headmaster|Headmistress|Rector|Ask|Our|We|Tutor|Bursar|Lead|See|Note|Questions|Twinning|Coordinator|"
      "Officer|Manager|Teaching|Board|Canon|"
      "Secretary|Signed|Stage|"
      "Phase|"
      "Table|"
      "Secondary|High|Middle|Vocational|Technical|Contact|Chair|Member|Members|Principal|Director|Head|Deputy|Vice|"
      "Autumn|Spring|Summer|Winter|Teacher|Teachers|Section|Division|Administration|Unit|Registry|Team|Registrar|"
      "Library|Faculty|Cell|Directorate|Institute|Trust|Company|Limited|Learning|Planning|Human|Part|Strand|Article|"
      "Clause|Students|Pupils|Affairs|Alliance|In|On|By|For|From|With|Signed)"
      "\\b");
  return name.size() < 60 && !other.in(name) && context.institutions.at(name, 0).end < name.size();
}

/// The institution named right after `from`, past "of the", "at", a comma.
Mention school_after(Context const& context, std::string_view text, std::size_t from) {
  static Pattern const link("^(?:(?:,| of| at| from)? |,? \\((?:of )?)");
  if (auto const l = link.at(text, from)) {
    Mention m = context.institutions.at(text, l->end());
    if (m.who.size() == 1) return m;
  }
  return {};
}

struct Member {
  Words name{};
  Words post{};
  Words title{};
  InstitutionId of{};
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// Northgate Partnership Officer, Director of the Centre: the institution that the words of a post begin or end with.
void of_school(Context const& context, Member& p) {
  std::string_view const held_post = p.post.view();
  static Pattern const of("^(.+) (?:of|at) (?:the )?$");
  for (Mention const& k : context.institutions.find(held_post)) {
    if (k.who.size() != 1) continue;
    if (k.begin == 0 && k.end + 1 < held_post.size()) {
      p.of = k.who[0];
      p.post = p.post.part(k.end, p.post.size()).trimmed();
      return;
    }
    auto const held = of.at(held_post.substr(0, k.begin));
    if (held && k.end == held_post.size()) {
      p.of = k.who[0];
      p.post = p.post.part(0, held->end(1));
      return;
    }
  }
}

/// The people of a sentence, with what it says of them.
std::vector<Member> people_in(Context const& context, Words const& words) {
  static Pattern const any("\\b" + person);
  static Pattern const post_after("^(?:,| \\(| -)? ?(?:who is )?(?:the |(our )|its |an? )?((?:[A-Z][a-z]+ ){0,2}" +
                                  post_words + "|link governor|governor|" + of_a_field + ")\\b");
  static Pattern const post_before("(?:^|[ (,:])((?:[A-Z][a-z]+ |external |literacy |maths? )?(?:" + post_words +
                                   "|expert|consultant|adviser))(s?)[,:]? (?:(?:Dr|Mr|Mrs|Ms|Miss|Prof)\\.? )?$");
  // our literacy lead, Mr Dan Pryce
  static Pattern const post_of_ours(
      "\\b(?:([Oo]ur)|[Tt]he|[Ii]ts|[Tt]heir|an?|[A-Za-z]['’]s?) ((?:[a-z-]+ ){0,2}(?:" + post_words +
      "|lead|tutor|counsellor|nurse|bursar|therapist))[,:]? (?:(?:Dr|Mr|Mrs|Ms|Miss|Prof)\\.? )?$");
  static Pattern const titled("^(?:Dr|Mr|Mrs|Ms|Miss|Prof|Professor|Canon|Rev|Sister|Father|Sir|Dame|Madam)\\b");
  std::vector<Member> all;
  std::string_view const text = words.view();
  std::size_t from = 0;
  Words plural;  // The two head teachers, A and B
  for (auto m = any.find(text); m && all.size() < 64; m = any.find(text, from)) {
    from = m->end(1);
    // Tian Muhe | For Lakeside College: of three words the last may be no name
    std::size_t name_to = m->end(1);
    if (std::size_t const last = (*m)[1].rfind(' ');
        last != (*m)[1].find(' ') && !is_person(context, (*m)[1]) && is_person(context, (*m)[1].substr(0, last)))
      from = name_to = m->begin(1) + last;
    if (name_to == m->end(1) && !is_person(context, (*m)[1])) {
      // The words after the first may be a name: "Principal Helen Marsh"
      from = m->begin(1) + std::min((*m)[1].find(' ') + 1, (*m)[1].size());
      continue;
    }
    Member p{.name = words.part(m->begin(1), name_to), .begin = m->begin(), .end = name_to};
    // Within the name of an institution
    bool const within = [&] {
      for (Mention const& k : context.institutions.find(text))
        if (k.begin < p.end && p.begin < k.end) return true;
      return false;
    }();
    if (within) continue;
    bool told = titled.in((*m)[0]);
    std::vector<Mention> const before = context.institutions.find(text.substr(0, p.begin));
    static Pattern const rank("^(?:Dr|Prof(?:essor)?)\\.?");
    if (auto const r = rank.at((*m)[0])) p.title = words.part(m->begin() + r->begin(), m->begin() + r->end());
    if (auto const a = post_after.at(text, p.end)) {
      p.post = words.part(a->begin(2), a->end(2));
      p.end = a->end();
      if (a->has(1) && a->end(1) > a->begin(1)) p.of = context.institutions.speaker();
      told = true;
      of_school(context, p);
      // head of science at | Ashdown
      static Pattern const goes_on("^(.+) (?:at|of|in|from|for)$");
      if (auto const g = goes_on.whole(p.post.view())) {
        p.post = p.post.part(0, g->end(1));
        p.end = p.post.end - words.begin;
      }
    } else if (auto const o = post_of_ours.find(text.substr(0, p.begin))) {
      p.post = words.part(o->begin(2), o->end(2));
      p.begin = o->begin(2);
      told = true;
      if (o->has(1) && o->end(1) > o->begin(1)) p.of = context.institutions.speaker();
      if (p.of.empty()) of_school(context, p);
      if (p.of.empty() && text[o->begin()] != 'O' && (text[o->begin()] == 'I' || text[o->begin()] == 'i') &&
          !before.empty() && before.front().who.size() == 1)
        p.of = before.front().who[0];
    } else if (auto const b = post_before.find(text.substr(0, p.begin))) {
      p.post = words.part(b->begin(1), b->end(1));
      p.begin = b->begin(1);
      told = true;
      // Tolland Bay teachers Ana Brook and Leon Pike; its Vice Principal, Ms Finnegan
      static Pattern const possessive("\\b[Ii]ts $");
      for (Mention const& k : context.institutions.find(text))
        if (k.who.size() == 1 && k.begin < p.begin + 1 && k.end > p.begin && k.end < b->end(1)) {
          p.post = words.part(k.end, b->end(1)).trimmed();
          p.of = k.who[0];
          p.begin = k.begin;
        }
      if (p.of.empty()) of_school(context, p);
      if (p.of.empty() && possessive.in(text.substr(0, p.begin)) && !before.empty() && before.front().who.size() == 1)
        p.of = before.front().who[0];
      if (b->has(2) && b->end(2) > b->begin(2)) plural = p.post;
    } else if (static Pattern const goes_on("^(?: \\([^()]*\\))?,?(?: and)? (?:(?:Dr|Mr|Mrs|Ms|Miss|Prof)\\.? )?$");
               !plural.empty() && !all.empty() &&
               goes_on.whole(text.substr(all.back().end, p.begin - all.back().end))) {
      p.post = plural;
    }
    // The principal of Tamsin Ridge, Mrs. Adaeze Okoro
    for (Mention const& k : context.institutions.find(text.substr(0, p.begin))) {
      static Pattern const of_school("(" + post_words + ") (?:of|at)(?: the)? $");
      auto const held =
          text.substr(k.end, p.begin - k.end) == ", " ? of_school.find(text.substr(0, k.begin)) : std::nullopt;
      if (!held || k.who.size() != 1 || !p.post.empty()) continue;
      p.post = words.part(held->begin(1), held->end(1));
      p.of = k.who[0];
      p.begin = held->begin(1);
      told = true;
      break;
    }
    if (Mention const s = school_after(context, text, p.end); s.who.size() == 1 && p.of.empty()) {
      p.of = s.who[0];
      p.end = s.end;
      // …, Greenbank's choir master
      static Pattern const held("^(?:['’]s?)? ((?:[A-Z][a-z]+ ){0,2}" + post_words + "|" + of_a_field + ")\\b");
      if (auto const h = p.post.empty() ? held.at(text, p.end) : std::nullopt) {
        p.post = words.part(h->begin(1), h->end(1));
        p.end = h->end();
      }
    }
    // Mr Otieno and Mrs Kamau of our mathematics department
    static Pattern const of_ours("^,? (?:of|from|in) our [a-z]");
    if (p.of.empty() && of_ours.at(text, p.end)) p.of = context.institutions.speaker();
    // Dr. Hana Verrall (PMP)
    if (p.of.empty() && text.substr(p.end, 2) == " (")
      if (Mention const in = context.institutions.at(text, p.end + 2); in.who.size() == 1) p.of = in.who[0];
    if (p.of.empty()) {
      // Hillcrest: Tom Baines; the Hillcrest teacher Tom Baines; For Hillcrest: Tom Baines
      for (Mention const& k : context.institutions.find(text.substr(0, p.begin))) {
        static Pattern const adjoins("^(?:'s|’s)? ?:? ?$");
        if (k.who.size() == 1 && adjoins.in(text.substr(k.end, p.begin - k.end))) {
          p.of = k.who[0];
          told = told || text[k.end] == ':';
        }
      }
    }
    // … teachers Ana Brook and Leon Pike: of the same school
    static Pattern const joined("^(?:,| and|, and) $");
    if (p.of.empty() && !plural.empty() && p.post.begin == plural.begin && !all.empty() &&
        joined.whole(text.substr(all.back().end, p.begin - all.back().end))) {
      p.of = all.back().of;
      told = true;
    }
    // Associate Professor is what somebody is called, and no post
    static Pattern const called("^(?:(?:[Aa]ssociate|[Aa]ssistant|[Ss]enior|[Ff]ull) )?(?:[Pp]rofessor|[Ll]ecturer)$");
    if (called.in(p.post.view())) p.title = std::exchange(p.post, Words());
    from = std::max(from, p.end);
    if (told || !p.of.empty()) all.push_back(p);
  }
  // Ms. Ida Foo and Mr. Ken Ubo of Ridge Hamlet
  for (std::size_t i = all.size(); i > 1; --i) {
    static Pattern const joins("^(?:,| and|, and) $");
    Member& before = all[i - 2];
    if (before.of.empty() && joins.in(text.substr(before.end, all[i - 1].begin - before.end)))
      before.of = all[i - 1].of;
  }
  return all;
}

/// Dr Ann Low, and below it Principal, Hill Road School. @returns whether somebody signs so
bool read_signature(Context& context, Statement const& statement) {
  std::string_view const text = statement.whole.view();
  static Pattern const name_alone(
      "^(?:(?:Yours [a-z]+|With [a-z]+ (?:wishes|regards)|Kind regards|Best wishes),? )?"
      "((?:Dr|Prof|Professor)\\.? )?(?:(?:Mr|Mrs|Ms|Miss)\\.? )?"
      "([A-Z][a-z'’]+(?:-[A-Z][a-z]+)?(?: [A-Z][A-Za-z'’-]*\\.?){1,2})$");
  static Pattern const post_alone("^((?:[A-Z][a-z]+ )?" + post_words + ")(?:,| of| at)(?: the)? ");
  if (auto const m = name_alone.whole(text); m && is_person(context, (*m)[2])) {
    auto const next = context.outline.at_item(statement.item + 1);
    bool const below = next != context.outline.statements.end() && next->whole.size() < 120;
    auto const post = below ? post_alone.at(next->whole.view()) : std::nullopt;
    Mention const of = post ? context.institutions.at(next->whole.view(), post->end()) : Mention{};
    if (post && of.who.size() == 1 && of.end == next->whole.size()) {
      ParticipantId const id = context.draft.person(statement.whole.part(m->begin(2), m->end(2)), of.who[0],
                                                    next->whole.part(post->begin(1), post->end(1)), statement.whole);
      Participant* const p = context.draft.participant(id);
      if (m->has(1) && m->end(1) > m->begin(1) && p != nullptr && p->title.empty())
        p->title = context.draft.text(statement.whole.part(m->begin(1), m->end(1)).trimmed());
      return true;
    }
  }
  return false;
}

/// Chair: …; members are …
bool read_committee(Context& context, Statement const& statement) {
  static Pattern const seat(
      "(?i)\\b(?:(vice[- ]chair(?:person|man|woman)?|deputy chair(?:person|man|woman)?|co-chair|deputy leader|deputy "
      "head|(?:deputy|depute|vice)[- ]conven[eo]r|"
      "deputy|depute)|(chair(?:person|man|woman)?|chaired|headed|led|leader|conven[eo]r|head:)|(other "
      "members|members?))(?: is| "
      "are|:| "
      "by|,)? ");
  static Pattern const committee(
      "(?i)(?:^|[^-a-z])((?:(?-i:[A-Z][a-z-]+ )|joint |steering |leading |project |working |co-?ordination |management "
      ")*(?:committee|group|board|team|"
      "task force|council))\\b");
  static Pattern const name(
      "^(?:(?:Dr|Mr|Mrs|Ms|Miss|Prof|Canon|Rev|Sister|Father)\\.? |(?:Vice[- ]|Deputy |Assistant )?"
      "(?:Principals?|Directors?|Rectors?|Headmasters?|Headmistress|Deans?) )?([A-Z][a-z'’]+(?: "
      "[A-Z][A-Za-z'’-]*\\.?){1,2})");
  // What the group does is told behind its members
  static Pattern const goes_on(
      "(?:\\. ?| )(?:The "
      "(?i:group|committee|team|board|council|panel) "
      "(?:meets?|will|shall|is|reports?|sends?|hands?)|It|They|Contact|Day-to-day|Meetings|Secretariat|Both)\\b");
  Words whole = statement.whole;
  if (auto const more = goes_on.find(whole.view()); more && more->begin() > 40) whole = whole.part(0, more->begin());
  std::string_view const text = whole.view();
  if (text.size() > 2000) return false;
  bool const about =
      context.outline.matter(statement) == SubjectMatter::group || committee.in(text) ||
      (statement.heading != no_heading && committee.in(context.outline.headings[statement.heading].title.view()));
  // Chair: …. Members: …
  static Pattern const labelled(
      "(?i)\\b(?:chair(?:person|man|woman)?|conven[eo]r|leader): .*\\b(?:members?|vice-chair|deputy)[^:.]{0,12}: ");
  if (!about && !labelled.in(text)) return false;
  struct Seats {
    int seat;
    std::size_t begin;
    std::size_t end;
  };
  std::vector<Seats> found;
  for (auto m = seat.find(text); m && found.size() < 40; m = seat.find(text, m->end()))
    found.push_back({m->has(1) ? 1 : m->has(2) ? 0 : 2, m->end(), m->begin()});
  LeadingGroup g;
  for (std::size_t i = 0; i < found.size(); ++i) {
    std::size_t const end = i + 1 < found.size() ? found[i + 1].end : text.size();
    Words list = whole.part(found[i].begin, end);
    // chaired by A with B and C as members
    static Pattern const beside(",? with ");
    if (auto const w = found[i].seat == 2 ? std::nullopt : beside.find(list.view())) list = list.part(0, w->begin());
    std::vector<Member> const known = people_in(context, list);
    for (Words const& part : members(list.trimmed(" .;"), true)) {
      auto const n = name.at(part.view());
      std::vector<ParticipantId>& seats = found[i].seat == 0 ? g.head : found[i].seat == 1 ? g.deputies : g.members;
      if (n && is_person(context, (*n)[1])) {
        Words const who = part.part(n->begin(1), n->end(1));
        InstitutionId of;
        Words held;
        for (Member const& k : known)
          if (k.name.view() == who.view()) {
            of = k.of;
            held = k.post;
          }
        seats.push_back(context.draft.person(who, of, held, who));
      } else if (found[i].seat == 2 || (found[i].seat == 0 && !n && members(list.trimmed(" .;"), true).size() == 1)) {
        static Pattern const counted("^(?:one|two|three|[Tt]he|a|all|each|\\d+) |^[a-z]");
        if (!counted.in(part.view())) continue;
        seats.push_back(context.draft.add(Participant{.name = context.draft.text(part), .group = true}, "p"));
        context.draft.from(pointer("participants", context.plan().participants.size() - 1), part);
      }
    }
  }
  // Gao Ruilin, head of Lakeside (chair); Ma Zhongxiao (vice-chair); Tan Wei and Luo Yan (members)
  static Pattern const behind(
      "([A-Z][^;:()]{3,200}?(?:\\([^()]*\\)[^;:()]{0,40})?) \\((?:the )?(?:(vice-?[ "
      "]?chair(?:person|man|woman)?|deputy(?: "
      "[a-z]+)?)|(chair(?:person|man|woman)?|head|leader|convenor)|(members?))\\)");
  // Working group: Principal Ann Low (chair), in the paper of a school that says "we" and names nobody else here
  InstitutionId const ours = context.institutions.speaks_of_itself() && context.institutions.find(text).empty()
                                 ? context.institutions.speaker()
                                 : InstitutionId();
  std::size_t listed_up_to = 0;
  for (auto m = behind.find(text); m; m = behind.find(text, m->end())) {
    Words const list = whole.part(m->begin(1), m->end(1));
    std::vector<ParticipantId>& seats = m->has(2) ? g.deputies : m->has(3) ? g.head : g.members;
    for (Member const& k : people_in(context, list))
      seats.push_back(context.draft.person(k.name, k.of.empty() && !k.post.empty() ? ours : k.of, k.post,
                                           list.part(k.begin, k.end)));
    listed_up_to = m->end();
  }
  auto const sit = [&](Words p, std::vector<ParticipantId>& seats) {
    static Pattern const article("^(?:the|and|with|of) ");
    while (auto const a = article.at(p.view())) p = p.part(a->end(), p.size());
    auto const n = name.at(p.view());
    bool const named = n && is_person(context, (*n)[1]);
    std::vector<Member> const told = people_in(context, p);
    if (ParticipantId const known = context.draft.by_surname(p.view()); !known.empty()) {
      seats.push_back(known);
    } else if (!told.empty() && !named) {
      seats.push_back(context.draft.person(told[0].name, told[0].of, told[0].post, p));
    } else if (named) {
      seats.push_back(context.draft.person(p.part(n->begin(1), n->end(1)), {}, {}, p));
    } else {
      seats.push_back(context.draft.add(Participant{.name = context.draft.text(p), .group = true}, "p"));
      context.draft.from(pointer("participants", context.plan().participants.size() - 1), p);
    }
  };
  // Ann Low (chair), Bo Reed (deputy), Cy Dean, and one governor from each school
  static Pattern const and_others("^(?:,|;| and|, and) ([^.;:]{3,200}?)(?: (?:will|shall|meets?|sits?) .*|\\..*|$)");
  if (auto const o = listed_up_to > 0 && g.members.empty() ? and_others.at(text, listed_up_to) : std::nullopt)
    for (Words const& part : members(whole.part(o->begin(1), o->end(1)).trimmed(), true)) sit(part, g.members);
  // …, with Amin Osei (head of Seaview) as vice-chair and the heads of the schools as members
  static Pattern const as_seat(
      "(?:\\bwith|\\band|,|\\.) ([^,.;]{3,90}?(?:, [A-Z][^.;,]{3,60},)?),? (?:as|is|acts as|serves as) (?:the |its )?"
      "(vice-chair|deputy(?: chair)?|(?:joint |co-)chairs?|chair|secretary|(?:the )?(?:other )?members)");
  for (auto m = as_seat.find(text); m; m = as_seat.find(text, m->end())) {
    bool const deputy = (*m)[2].find("vice") == 0 || (*m)[2].find("deputy") == 0;
    bool const member = (*m)[2].find("member") != std::string_view::npos;
    bool const chairs = (*m)[2].find("joint") == 0 || (*m)[2].find("co-") == 0;
    if (!deputy && !member && !chairs) continue;
    for (Words const& part : members(whole.part(m->begin(1), m->end(1)).trimmed(), true)) {
      // It consists of the principals, Ms Low and Mr Reed, as joint chairs
      static Pattern const consists("^(?:It|They|[Tt]he [a-z ]+) (?:consists?|is made up) of ");
      if (consists.in(part.view())) continue;
      // Mr Lund, Principal of Upper Dorrin: what he is
      static Pattern const what_he_is("^[A-Z][a-z]+ (?:of|at) ");
      if (what_he_is.in(part.view()) && part.begin > whole.begin + m->begin(1)) continue;
      sit(part, deputy ? g.deputies : chairs ? g.head : g.members);
    }
  }
  if (g.head.empty() && g.deputies.empty()) return false;
  Words called;
  // Working group. Members: the heads of the Office and the Youth League Committee: which is the group itself
  std::size_t const first = std::min(found.empty() ? text.size() : found[0].end, text.find(':'));
  if (auto const c = committee.find(text.substr(0, first))) called = whole.part(c->begin(1), c->end(1));
  if (called.empty() && statement.heading != no_heading)
    if (auto const c = committee.find(context.outline.headings[statement.heading].title.view()))
      called = context.outline.headings[statement.heading].title.part(c->begin(1), c->end(1));
  if (called.empty())
    for (Statement const& before : context.outline.statements)
      if (before.item + 1 == statement.item && before.whole.size() < 60)
        if (auto const c = committee.find(before.whole.view())) called = before.whole.part(c->begin(1), c->end(1));
  if (auto const c = called.empty() ? committee.find(text) : std::nullopt) called = whole.part(c->begin(1), c->end(1));
  static Pattern const the("^(?:The|A|An|Our|Their|This) ");
  if (auto const t = called.empty() ? std::nullopt : the.at(called.view()))
    called = called.part(t->end(), called.size());
  if (!called.empty()) g.name = context.draft.text(called);
  context.plan().leading_groups.push_back(std::move(g));
  context.draft.from(pointer("leading_groups", context.plan().leading_groups.size() - 1), whole);
  return true;
}

}  // namespace

void read_english_persons(Context& context, Words const& sentence) {
  if (sentence.size() > 2000) return;
  for (Member const& m : people_in(context, sentence)) {
    ParticipantId const id = context.draft.person(m.name, m.of, m.post, sentence.part(m.begin, m.end));
    if (m.title.empty()) continue;
    Participant* const p = context.draft.participant(id);
    if (p != nullptr && p->title.empty()) p->title = context.draft.text(m.title);
  }
}

bool read_english_people(Context& context, Statement const& statement) {
  static Pattern const contact(
      "(?:^|[.;] )((?:Contact|Coordinator|Liaison|Enquiries)(?: persons?| officers?| teachers?)?s?): " + person);
  static Pattern const signatory("^(Party [A-D]): ([A-Z][a-z]+(?: [A-Z][a-z]+){1,2}), ([A-Z][A-Za-z ]+)$");
  static Pattern const signed_for("^(?:Signed )?(?:[Ff]or|[Oo]n behalf of) .{3,80}: ");
  static Pattern const numbered("(?:^|[^\\d])\\+?\\(?\\d[\\d() -]{4,}\\d");  // a telephone, and no year
  std::string_view const text = statement.whole.view();
  if (auto const m = signatory.whole(text)) {
    Mention const who = context.institutions.at((*m)[1], 0);
    context.draft.person(statement.whole.part(m->begin(2), m->end(2)),
                         who.who.size() == 1 ? who.who[0] : InstitutionId(),
                         statement.whole.part(m->begin(3), m->end(3)), statement.whole.part(m->begin(2), m->end(3)));
    return true;
  }
  // Principal: Ann Low    Principal: Bo Reed, below the names of both schools
  static Pattern const both_sign("^(" + post_words + "): " + person + " (" + post_words + "): " + person + "$");
  if (auto const m = both_sign.whole(text)) {
    auto const here = context.outline.at_item(statement.item);
    std::vector<Mention> above;
    if (here != context.outline.statements.begin() && (here - 1)->item + 1 == statement.item)
      above = context.institutions.find((here - 1)->whole.view());
    bool const known = above.size() == 2 && above[0].who.size() == 1 && above[1].who.size() == 1;
    for (std::size_t const k : {std::size_t{0}, std::size_t{1}})
      context.draft.person(statement.whole.part(m->begin(2 + 2 * k), m->end(2 + 2 * k)),
                           known ? above[k].who[0] : InstitutionId(),
                           statement.whole.part(m->begin(1 + 2 * k), m->end(1 + 2 * k)),
                           statement.whole.part(m->begin(1 + 2 * k), m->end(2 + 2 * k)));
    return true;
  }
  if (read_signature(context, statement)) return true;
  if (read_committee(context, statement)) {
    for (Words const& sentence : sentences(statement.whole, true)) read_english_persons(context, sentence);
    return true;
  }
  bool any = false;
  std::size_t const before = context.plan().participants.size();
  for (Words const& sentence : sentences(statement.whole, true))
    for (Words const& part : split_at(sentence, ";")) read_english_persons(context, part);
  // What somebody is tells more than the label
  if (auto const m = contact.find(text); m && is_person(context, (*m)[2])) {
    context.draft.person(statement.whole.part(m->begin(2), m->end(2)), {}, statement.whole.part(m->begin(1), m->end(1)),
                         statement.whole.part(m->begin(1), m->end(2)));
    any = true;
  }
  any = any || context.plan().participants.size() > before;
  bool const contacts = context.outline.matter(statement) == SubjectMatter::contacts;
  return any && text.size() < 200 && (contacts || signed_for.in(text) || numbered.in(text));
}

}  // namespace bangfu::document::reader
