// SPDX-License-Identifier: BSL-1.0
// People of English documents: those of sentences, contacts and who signs.
#include <utility>

#include "document/reader/context.hpp"
#include "document/reader/english/committees.hpp"
#include "document/reader/english/english.hpp"
#include "document/reader/english/named_people.hpp"

namespace bangfu::document::reader {
namespace {

/// Dr Ann Low, and below it Principal, Hill Road School. @returns whether somebody signs so
bool read_signature(Context& context, Statement const& statement) {
  std::string_view const text = statement.whole.view();
  static Pattern const name_alone(
      "^(?:(?:Yours [a-z]+|With [a-z]+ (?:wishes|regards)|Kind regards|Best wishes),? )?"
      "((?:Dr|Prof|Professor)\\.? )?(?:(?:Mr|Mrs|Ms|Miss)\\.? )?"
      "([A-Z][a-z'’]+(?:-[A-Z][a-z]+)?(?: [A-Z][A-Za-z'’-]*\\.?){1,2})$");
  static Pattern const post_alone("^((?:[A-Z][a-z]+ )?" + english_post() + ")(?:,| of| at)(?: the)? ");
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

}  // namespace

void read_english_persons(Context& context, Words const& sentence) {
  if (sentence.size() > 2000) return;
  for (NamedPerson const& m : named_people(context, sentence)) {
    ParticipantId const id = context.draft.person(m.name, m.of, m.post, sentence.part(m.begin, m.end));
    if (m.title.empty()) continue;
    Participant* const p = context.draft.participant(id);
    if (p != nullptr && p->title.empty()) p->title = context.draft.text(m.title);
  }
}

bool read_english_people(Context& context, Statement const& statement) {
  static Pattern const contact(
      "(?:^|[.;] )((?:Contact|Coordinator|Liaison|Enquiries)(?: persons?| officers?| teachers?)?s?): " +
      english_person());
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
  static Pattern const both_sign("^(" + english_post() + "): " + english_person() + " (" + english_post() +
                                 "): " + english_person() + "$");
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
  if (read_english_committee(context, statement)) {
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
