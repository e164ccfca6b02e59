// SPDX-License-Identifier: BSL-1.0
// On which sides the schools of an English paper stand that no sentence tells: a letter, a memorandum, a plan in one's own voice.
#include <algorithm>
#include <map>

#include "document/reader/english/names.hpp"

namespace bangfu::document::reader {
namespace {

/// Those who give, by what they do, and those who take. What a school does every day for its own tells neither.
Pattern const gives(
    "(?i)\\b(?:helps?|supports?|assists?|seconds?|lends?|gives?|donates?|hosts?|trains?|welcomes?|invites?|"
    "provides?|teach(?:es)?|sends? "
    "[^.;]{0,40}?\\b(?:teachers?|lecturers?|instructors?|staff|trainers?|books|experts?)"
    "\\b[^.;]{0,40}?\\b(?:to|you)\\b)\\b");
Pattern const takes(
    "(?i)\\b(?:shadows?|borrows?|receives?|asks? (?:for|us)|lacks?|has no|learns?|sends? [^.;]{0,60}?\\b(?:for "
    "(?:training|shadowing|a course)|to (?:observe|train|learn|shadow|study|sit in)))\\b");

/// The school that the paper speaks of most, beside whoever speaks.
struct Other {
  InstitutionId who{};
  std::size_t named = 0;
  Words where{};
};

bool is_school(Context const& context, InstitutionId const& id) {
  static Pattern const school(
      "\\b(?:School|College|University|Kindergarten|Academy|Institute|Polytechnic|Nursery|Playgroup|Lyceum|Primary|"
      "Secondary|High|Infants|Grammar|Cent(?:re|er))\\b");
  return school.in(context.institutions.name(id));
}

/// Whether the paper is a letter to the other school: Dear Mrs Low. Parents and pupils belong to whoever writes.
bool is_letter(Context const& context) {
  static Pattern const dear(
      "^Dear (?:colleagues?|partners?|friends|Sir|Madam|(?:Mr|Mrs|Ms|Miss|Dr|Professor|Prof|Principal|[Hh]ead|[Ss]taff)"
      "\\b)");
  std::vector<Statement> const& all = context.outline.statements;
  std::size_t looked = 0;
  return std::any_of(all.begin(), all.end(),
                     [&](Statement const& s) { return ++looked <= 12 && dear.in(s.whole.view()); });
}

Other other_school(Context const& context, InstitutionId const& speaker) {
  std::map<InstitutionId, Other> all;
  std::size_t looked = 0;
  for (Statement const& s : context.outline.statements) {
    if (++looked > 200 || s.whole.size() > 3000) continue;
    for (Mention const& m : context.institutions.find(s.whole.view())) {
      if (m.own || m.who.size() != 1 || m.who[0] == speaker || !is_school(context, m.who[0])) continue;
      Other& one = all[m.who[0]];
      one.who = m.who[0];
      if (one.named++ == 0) one.where = s.whole.part(m.begin, m.end);
    }
  }
  Other most;
  bool tie = false;
  for (auto const& [id, one] : all) {
    tie = one.named == most.named || (tie && one.named < most.named);
    if (one.named > most.named) most = one;
  }
  return tie ? Other() : most;
}

/// How much more often the words say that those who speak give than that they take.
int balance_of_speaker(Context const& context) {
  static Pattern const subject("^(?:[A-Z][a-z]+,? )?(?:[Ww]e|[Oo]ur) ");
  int balance = 0;
  std::size_t looked = 0;
  for (Statement const& s : context.outline.statements) {
    if (++looked > 200 || s.whole.size() > 3000) continue;
    for (Words const& sentence : sentences(s.whole, true)) {
      std::string_view const text = sentence.view();
      if (!subject.in(text)) continue;
      auto const g = gives.find(text);
      auto const t = takes.find(text);
      if (g && (!t || g->begin() < t->begin()))
        ++balance;
      else if (t)
        --balance;
    }
  }
  return balance;
}

}  // namespace

void find_english_addressee(Context& context) {
  InstitutionId const speaker = context.institutions.speaker();
  if (speaker.empty() || !is_letter(context)) return;
  if (Other const other = other_school(context, speaker); !other.who.empty()) context.institutions.addressee(other.who);
}

void weigh_english_sides(Context& context) {
  Institutions& known = context.institutions;
  InstitutionId const speaker = known.speaker();
  if (!known.speaks_of_itself() || speaker.empty() || known.on_a_side(speaker) || !is_school(context, speaker)) return;
  bool const told = !known.of_role(role::supporting).empty() || !known.of_role(role::recipient).empty();
  Other const other = other_school(context, speaker);
  if (told || other.who.empty() || (other.named < 2 && !is_letter(context))) return;
  // How we will help Dunlin
  static Pattern const we_help("\\b[Ww]e (?:will |shall |mean to |are going to )?(?:help|support|assist)\\b");
  int balance = balance_of_speaker(context);
  for (Words const& part : context.outline.title_parts) balance += we_help.in(part.view()) ? 2 : 0;
  if (balance == 0) return;
  Words const where = other.where;
  known.party(speaker, balance > 0 ? role::supporting : role::recipient, where);
  known.party(other.who, balance > 0 ? role::recipient : role::supporting, where);
}

}  // namespace bangfu::document::reader
