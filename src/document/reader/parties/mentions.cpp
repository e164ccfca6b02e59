// SPDX-License-Identifier: BSL-1.0
// Whom the words of a text mean: a name, 我校, 双方, the supporting school.
#include <algorithm>

#include "document/reader/english/names.hpp"
#include "document/reader/parties/institutions.hpp"
#include "document/reader/parties/name_endings.hpp"
#include "document/reader/parties/sides.hpp"
#include "document/reader/text/pattern.hpp"

namespace bangfu::document::reader {
namespace {

Pattern const relative_words(
    "(?:来校学校|来校单位|来访学校|来访单位|你们学校|你们|贵方|你方|我们学校|我们|我校|本校|我院|本院|我园|本园|我局|"
    "本局|我中心|我县|本县|我区|本区|来校|来区|来县|来我校|来园|"
    "返校|回校|到校|"
    "该校|该园|该院|该局|贵校|贵园|贵院|贵局|你校|你园|你局|对方|双方学校|甲、乙双方|甲乙双方|两地教育局|两市教育局|"
    "两校|两园|双方|三方|各方|"
    "两地|对方学校|各校|"
    "各成员学校|(?:派出|接收)(?:学校|单位|校|园)|承办学校|结对学校|甲方|乙方|丙方|丁方|接待方|承办方|主办方|东道主|" +
    giving_side + '|' + taking_side + ")");
Pattern const giving(giving_side);
Pattern const taking(taking_side);

bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }

/// Whether an English name that ends at `end` ends there: not within a word, nor where a place of its name goes on.
bool ends_there(std::string_view text, std::size_t end) {
  static Pattern const goes_on(
      "^(?:[A-Za-z0-9]| (?:County|District|City|Town|Township|Village|Prefecture|Province|Road|Street)\\b)");
  return !goes_on.at(text, end);
}

bool of_a_word(char c) { return is_capital(c) || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }

}  // namespace

std::vector<Mention> with_roles(std::vector<Mention> mentions) {
  std::vector<Mention> out;
  for (Mention& m : mentions) {
    bool const named = m.who.size() == 1 && !m.own && !m.group && !m.by_deed;
    if (named && !out.empty() && out.back().by_deed && out.back().end == m.begin) {
      m.begin = out.back().begin;
      out.back() = std::move(m);
    } else {
      out.push_back(std::move(m));
    }
  }
  return out;
}

bool is_relative(std::string_view words) { return relative_words.whole(words).has_value(); }

Mention Institutions::at(std::string_view text, std::size_t from) const {
  Mention m{.begin = from, .end = from};
  if (from >= text.size()) return m;
  if (auto const forms = forms_.find(key_of(text.substr(from, 8))); forms != forms_.end()) {
    std::size_t tried = 0;
    for (Form const& f : forms->second) {
      if (++tried > 400) break;
      if (text.compare(from, f.text.size(), f.text) != 0) continue;
      if (draft_.latin() && !ends_there(text, from + f.text.size())) continue;
      m.end = from + f.text.size();
      m.who = {f.id};
      break;
    }
  }
  if (draft_.latin() && m.end == from) {
    static Pattern const article("^[Tt]he ");
    if (auto const a = article.at(text.substr(from, 4)); a && from + 4 < text.size() && is_capital(text[from + 4])) {
      Mention named = at(text, from + 4);
      named.begin = from;
      if (named.end == from + 4) named.end = from;
      return named;
    }
  }
  Mention const r = draft_.latin() ? english_relative(text, from) : relative(text, from);
  return r.end > m.end ? r : m;
}

Mention Institutions::english_relative(std::string_view text, std::size_t from) const {
  static Pattern const words(
      "^(?:([Oo]ur (?:school|college|kindergarten|institute|university|academy|office|bureau)|[Oo]urs?|[Uu]s|[Ww]e)|"
      "([Yy]our (?:school|college|kindergarten|institute)|[Yy]ou|[Yy]ours|[Tt]heirs)|"
      "((?:[Tt]he )?(?:[Bb]oth|[Ee]ach|[Tt]wo|[Ee]ither|[Ee]very) (?:of the )?(?:schools?|colleges?|kindergartens?|"
      "institutions?|parties|party|sides?|partners?)|[Tt]he (?:schools|parties|partners))|"
      "((?:[Tt]he )?(?:supporting|lead|leading|mentor|helping|assisting) "
      "(?:school|college|kindergarten|institution|side|"
      "party))|"
      "((?:[Tt]he )?(?:recipient|supported|assisted|helped|partner|mentee|beneficiary) (?:school|college|kindergarten|"
      "institution|side|party)))\\b");
  Mention m{.begin = from, .end = from};
  auto const found = words.at(text, from);
  if (!found) return m;
  m.end = found->end();
  if (found->has(1)) {
    m.own = true;
    if (!speaker_.empty()) m.who = {speaker_};
  } else if (found->has(2)) {
    // Whoever reads a letter
    static Pattern const you("^[Yy]ours?$");
    if (you.in((*found)[0]) && addressee_.empty()) return {.begin = from, .end = from};
    if (InstitutionId const other = other_side(speaker_); !speaker_.empty() && !other.empty()) m.who = {other};
  } else if (found->has(3)) {
    m.group = true;
    m.who = both_schools((*found)[0]);
  } else {
    m.by_deed = true;
    std::vector<InstitutionId> const& all = of_role(found->has(4) ? role::supporting : role::recipient);
    if (all.size() == 1) m.who = all;
  }
  return m;
}

std::vector<InstitutionId> Institutions::both_schools(std::string_view words) const {
  std::vector<InstitutionId> const sides = both_sides(8);
  if (sides.size() <= 2) return sides.size() == 2 ? sides : std::vector<InstitutionId>();
  // A university beside two schools: they are what is called by that word
  static Pattern const schools("(?i)\\bschools?$");
  static Pattern const school("(?:School|Primary|High|Secondary|Kindergarten)\\b");
  if (!schools.in(words)) return {};
  std::vector<InstitutionId> named;
  for (InstitutionId const& id : sides)
    if (school.in(name(id))) named.push_back(id);
  static Pattern const each("(?i)^(?:each|every|the schools)");
  return named.size() == 2 || (each.in(words) && named.size() < sides.size()) ? named : std::vector<InstitutionId>();
}

InstitutionId Institutions::only_meant(Role const& role, std::string_view word) const {
  static Pattern const school("(?:校|园|院校)$");
  InstitutionId one = only(role);
  if (!school.in(word) || (!one.empty() && !names_no_school(name(one)))) return one;
  InstitutionId found;
  for (InstitutionId const& id : of_role(role)) {
    if (names_no_school(name(id))) continue;
    if (!found.empty()) return {};
    found = id;
  }
  return found;
}

Mention Institutions::relative(std::string_view text, std::size_t from) const {
  Mention m{.begin = from, .end = from};
  auto const found = relative_words.at(text, from);
  if (!found) return m;
  std::string_view const word = (*found)[0];
  // 加强校际交流: no 强校
  static Pattern const strong("^强");
  static Pattern const verb_before("[加增较最超富图变做]$");
  if (strong.in(word) && verb_before.in(text.substr(0, from))) return m;
  // 支持校本教研, 帮扶地区: no side
  static Pattern const short_noun("[校园地]$");
  static Pattern const another_word("^(?:[本长际内级企区方]|园[^长办务])");
  static Pattern const moving("^(?:派出|接收)");
  bool const by_deed = giving.whole(word) || taking.whole(word) || moving.in(word);
  m.by_deed = by_deed;
  if (by_deed && short_noun.in(word) && another_word.at(text, found->end())) return m;
  m.end = found->end();
  auto const is = [&](std::initializer_list<std::string_view> words) {
    return std::find(words.begin(), words.end(), word) != words.end();
  };
  if (is({"我们学校", "我们", "我校", "本校", "我院", "本院", "我园", "本园", "我局", "本局", "我中心", "我县", "本县",
          "我区", "本区"})) {
    m.own = true;
    // 由本校校长负责, in the paper of a bureau: each school's own
    static Pattern const school("[校园]$");
    static Pattern const authority("(?:局|厅|委|委员会|政府|指挥部|办公室)$");
    if (!speaker_.empty() && !(school.in(word) && authority.in(name(speaker_)))) m.who = {speaker_};
  } else if (is({"来校", "来区", "来县", "来我校", "来园", "返校", "回校", "到校"})) {
    m.own = m.arrival = true;
    if (!speaker_.empty()) m.who = {speaker_};
  } else if (is({"对方", "对方学校", "来校学校", "来校单位", "来访学校", "来访单位", "你们学校",
                 "你们", "贵方",     "你方",     "该校",     "该园",     "该院",     "该局",
                 "贵校", "贵园",     "贵院",     "贵局",     "你校",     "你园",     "你局"})) {
    bool const polite = word.rfind("贵", 0) == 0 || word.rfind("你", 0) == 0;
    // 贵局, in a letter to a bureau about a school
    static Pattern const of_bureau("局$");
    static Pattern const is_bureau("(?:局|厅|教委|教育处)$");
    bool const addressed = polite && of_bureau.in(word) && is_bureau.in(name(addressee_)) && addressee_ != speaker_;
    if (addressed) m.who = {addressee_};
    if (InstitutionId const other = other_side(speaker_); m.who.empty() && !speaker_.empty() && !other.empty())
      m.who = {other};
    if (m.who.empty() && polite && !addressee_.empty() && addressee_ != speaker_) m.who = {addressee_};
    if (m.who.empty() && speaker_unnamed_ && of_role(role::recipient).size() == 1) m.who = of_role(role::recipient);
  } else if (is({"两校", "两园", "双方", "双方学校", "甲、乙双方", "甲乙双方", "两地", "两地教育局", "两市教育局",
                 "三方", "各方"})) {
    m.group = true;
    InstitutionId const given = only(role::supporting);
    InstitutionId const taken = only(role::recipient);
    if (!given.empty() && !taken.empty()) m.who = {given, taken};
  } else if (is({"甲方", "乙方", "丙方", "丁方"})) {
    // Known by their own forms, if at all.
  } else if (taking.whole(word)) {
    if (InstitutionId const one = only_meant(role::recipient, word); !one.empty()) m.who = {one};
  } else if (giving.whole(word)) {
    if (InstitutionId const one = only_meant(role::supporting, word); !one.empty()) m.who = {one};
  } else if (!by_deed) {
    m.group = true;
  }
  return m;
}

std::vector<Mention> Institutions::find(std::string_view text) const {
  // 该校 is the one that was named last.
  static Pattern const that_one("^该(?:校|园|院|局|中心|公司|集团|县|区)$");
  std::vector<Mention> all;
  InstitutionId last;
  for (std::size_t i = 0; i < text.size();) {
    if (draft_.latin() && i > 0 && of_a_word(text[i - 1])) {
      ++i;
      continue;
    }
    Mention m = at(text, i);
    if (m.end > i) {
      i = m.end;
      if (!last.empty() && that_one.in(text.substr(m.begin, m.end - m.begin))) m.who = {last};
      if (m.who.size() == 1 && !m.own) last = m.who[0];
      all.push_back(std::move(m));
      continue;
    }
    i += character_at(text, i).second;
  }
  return all;
}

}  // namespace bangfu::document::reader
