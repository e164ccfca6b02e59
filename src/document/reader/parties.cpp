// SPDX-License-Identifier: BSL-1.0
// Who takes part in a plan, in which role, and by which names.
#include <algorithm>
#include <set>
#include <utility>

#include "context.hpp"
#include "english_names.hpp"
#include "learned_names.hpp"
#include "party_sentences.hpp"
#include "role_labels.hpp"
#include "spotting.hpp"

namespace bangfu::document::reader {
namespace {

Pattern const label_value(
    "^(?:\\(|【)?“?([^:：。,;()【】“”]{2,24})”?(?:\\((?:共)?[\\d一二三四五六七八九十]+(?:所|个|家|园)?\\))?(?:】|:) "
    "?(.+)$");
Pattern const party_label("^(甲|乙|丙|丁) ?(?:方|园|校|院|单位)$");
Pattern const english_party_label("(?i)^party ([A-D])$");
/// 甲方（支援方）：…, 支援方（甲方）：…
Pattern const lettered_label("^([^:()]{2,12})\\(([^()]{2,20})\\) ?:? ?(.{2,200})$");
Pattern const quotation("[“”]");

/// The role of a party that an agreement calls by a letter. Of a third one its name tells.
Role role_of_letter(Context const& context, std::string_view letter, std::string_view name) {
  static Pattern const authority("(?:局|厅|委|政府|办公室|指挥部|教育处|委员会)$");
  if (letter == "甲" || letter == "乙")
    return (letter == "甲") == context.second_gives ? Role(role::recipient) : Role(role::supporting);
  static Pattern const scholars(
      "(?:研究会|学会|教科院|教科所|教研室|研究院|研究所|研究中心|师范学院|师范大学|发展中心)$");
  static Pattern const givers("(?:基金会?|慈善总?会|红十字会)$");
  if (scholars.in(name)) return role::expert;
  if (givers.in(name)) return role::funding;
  return authority.in(name) ? Role(role::coordinating) : Role(role::supporting);
}

Pattern const speaks("我校|本校|来校|我园|我院|我局|我们");

/// Whether the text speaks of itself.
bool says_we(Context const& context) {
  static Pattern const we("\\b(?:[Ww]e|[Oo]ur|[Oo]urs|[Uu]s)\\b");
  if (context.latin())
    return std::count_if(context.outline.statements.begin(), context.outline.statements.end(),
                         [](Statement const& s) { return we.in(s.whole.view()); }) > 1;
  return std::any_of(context.outline.statements.begin(), context.outline.statements.end(),
                     [](Statement const& s) { return speaks.in(s.whole.view()); });
}

/// 乐川县民族职业中学：, the first line of a letter, is whom it calls 贵校.
void find_addressee(Context& context) {
  static Pattern const line("^([\\p{Han}·（）()]{4,40}):$");
  std::vector<Statement> const& all = context.outline.statements;
  std::vector<Words> lines;
  for (std::size_t const i : context.outline.front)
    lines.emplace_back(std::get<Passage>(context.outline.layout->items[i]).words);
  for (std::size_t k = 0; k < 3 && k < all.size(); ++k) lines.push_back(all[k].whole);
  for (Words const& words : lines) {
    auto const m = line.whole(words.view());
    if (!m) continue;
    Mention const who = context.institutions.at((*m)[1], 0);
    if (who.end != m->end(1) || who.who.size() != 1 || who.who[0] == context.institutions.speaker()) continue;
    context.institutions.addressee(who.who[0]);
    return;
  }
}

void find_speaker(Context& context) {
  if (!context.institutions.speaker().empty()) return;
  bool const speaks_of_itself = context.institutions.speaks_of_itself();
  // Whoever signs alone speaks; else the supporting side.
  std::vector<Statement> const& all = context.outline.statements;
  for (std::size_t k = all.size(); k > 0 && k + 5 > all.size(); --k) {
    std::string_view const line = all[k - 1].whole.view();
    Mention const m = context.institutions.at(line, 0);
    if (speaks_of_itself && m.end == 0 && line.size() < 60 && name_end(line, 0) == line.size() &&
        ends_like_institution(line)) {
      context.institutions.speaker(context.institutions.add(all[k - 1].whole));
      break;
    }
    if (m.end == line.size() && m.who.size() == 1) {
      context.institutions.speaker(m.who[0]);
      break;
    }
  }
  // ——水碓镇第二小学校长室, below the title
  static Pattern const by_whom("^-+ ?([\\p{Han}]{3,30}?)(?:校长室|办公室|校办|教务处|园长室)?$");
  for (std::size_t k = 0; k < 2 && k < all.size() && context.institutions.speaker().empty() && !context.latin(); ++k)
    if (auto const m = by_whom.whole(all[k].whole.view()); m && ends_like_institution((*m)[1]))
      context.institutions.speaker(context.institutions.add(all[k].whole.part(m->begin(1), m->end(1))));
  for (std::size_t const i : context.outline.front)
    if (Words const line(std::get<Passage>(context.outline.layout->items[i]).words);
        context.institutions.speaker().empty() && !context.latin())
      if (auto const m = by_whom.whole(line.view()); m && ends_like_institution((*m)[1]))
        context.institutions.speaker(context.institutions.add(line.part(m->begin(1), m->end(1))));
  // 柞山县红石砬乡中心幼儿园, a line of its own below the title
  if (context.institutions.speaker().empty() && speaks_of_itself && !context.latin()) {
    std::vector<Words> lines = context.outline.title_parts;
    for (std::size_t const i : context.outline.front)
      lines.emplace_back(std::get<Passage>(context.outline.layout->items[i]).words);
    for (std::size_t k = 0; k < 2 && k < all.size(); ++k) lines.push_back(all[k].whole);
    for (Words const& line : lines)
      if (Mention const m = context.institutions.at(line.view(), 0);
          m.end == line.size() && m.who.size() == 1 && !m.own && context.institutions.speaker().empty())
        context.institutions.speaker(m.who[0]);
  }
  // Xihe Primary School, above the title or as whoever issues: Issued by the Practice School; Teaching Office, Xihe Primary School
  if (context.institutions.speaker().empty() && speaks_of_itself && context.latin())
    context.institutions.speaker(english_issuer(context));
  // Whose plan it is by its title
  if (context.institutions.speaker().empty() && speaks_of_itself && !context.latin()) {
    std::vector<Mention> named;
    for (Words const& part : context.outline.title_parts)
      for (Mention const& m : context.institutions.find(part.view()))
        if (m.who.size() == 1) named.push_back(m);
    if (named.size() == 1 && !speaks.in(context.outline.title.view())) context.institutions.speaker(named[0].who[0]);
  }
  if (context.institutions.speaker().empty() && context.institutions.of_role(role::supporting).size() == 1)
    context.institutions.speaker(context.institutions.first(role::supporting));
  if (!speaks_of_itself) return;
  if (context.institutions.speaker().empty()) context.institutions.speaker_unnamed(true);
}

/// The beginning of the character at `i`.
std::size_t whole_character(std::string_view text, std::size_t i) {
  while (i > 0 && (static_cast<unsigned char>(text[i]) & 0xC0U) == 0x80U) --i;
  return i;
}

/// 甲县第二小学与乙乡中心小学（以下分别简称二小、乙小）: as many names as the bracket has, in their order.
void read_respective_names(Context& context, Words const& words) {
  static Pattern const bracket("\\((?:以下|下文|下)?分别(?:简称|称|称为|简称为|称作):? ?([^()]{2,60})\\)");
  std::string_view const text = words.view();
  for (auto m = bracket.find(text); m; m = bracket.find(text, m->end())) {
    std::vector<Words> const brief = members(words.part(m->begin(1), m->end(1)), false);
    std::vector<NamePlace> named;
    for (NamePlace const& place : spot_names(text.substr(0, m->begin()))) named.push_back(place);
    if (brief.empty() || named.size() < brief.size() || named.back().end != m->begin()) continue;
    for (std::size_t i = 0; i < brief.size(); ++i) {
      NamePlace const& place = named[named.size() - brief.size() + i];
      InstitutionId const id = context.institutions.known_or_new(words.part(place.begin, place.end));
      context.institutions.also_called(id, brief[i].trimmed("“”"), true);
    }
  }
}

/// What a defining bracket says: （以下简称“柳湾二职”）, （甲方）.
void read_definitions(Context& context) {
  static Pattern const defined(
      "([^,。;:()《》【】\\x1f]{2,36})\\((?:以下|下)?(?:简称|统称|称)(?:为|:)? "
      "?“?([^“”(),;]{1,20})”?(?:[、或]“?([^“”(),;]{1,16})”?)?(?:[,;][^()]*)?\\)");
  static Pattern const as_party("([^,。;:()《》 ]{2,36})\\((?:以下(?:简称|称)“?)?([甲乙丙丁])方”?\\)");
  static Pattern const own(
      "(?:我|本|我们学)(?:校|院|园|局)(?:\\((?:全称|即)?|即|是指|指)([\\p{Han}]{3,24}?(?:学校|中学|小学|学院|大学|"
      "幼儿园|局|中心|职中|"
      "中专))(?:\\)|,|。|$)");
  // The names of the title are the full ones, where the text has none that are longer.
  {
    std::vector<Spotted> named;
    for (Words const& part : context.outline.title_parts)
      for (NamePlace const& place : spot_names(part.view()))
        named.push_back({part.part(place.begin, place.end), place.alone});
    auto const shortens = [&](std::string_view name) {
      std::size_t looked = 0;
      for (Statement const& s : context.outline.statements) {
        if (++looked > 12 || s.whole.size() > 3000) break;
        for (NamePlace const& place : spot_names(s.whole.view())) {
          std::string_view const other = s.whole.view().substr(place.begin, place.end - place.begin);
          if (other.size() > name.size() && other.substr(0, name.size()) != name && abbreviates(name, other))
            return true;
        }
      }
      return false;
    };
    named.erase(std::remove_if(named.begin(), named.end(), [&](Spotted const& n) { return shortens(n.name.view()); }),
                named.end());
    context.institutions.spot(std::move(named));
  }
  std::vector<Words> texts;
  for (Words const& part : context.outline.title_parts) texts.push_back(part);
  for (std::size_t const i : context.outline.front)
    texts.emplace_back(std::get<Passage>(context.outline.layout->items[i]).words);
  for (Heading const& h : context.outline.headings) texts.push_back(h.title);
  for (Statement const& s : context.outline.statements) texts.push_back(s.whole);
  std::size_t looked = 0;
  for (Words const& whole : texts) {
    if (++looked > 200) break;
    struct {
      Words whole;
    } const s{whole};
    std::string_view const text = s.whole.view();
    // 甲方为海城中学，乙方为…
    static Pattern const letter_is("([甲乙丙丁]方)(?:为|是|系|是指) ?([^,。;:()《》 ]{4,36}?)(?:\\(|,|。|;|$)");
    for (auto m = letter_is.find(text); m; m = letter_is.find(text, m->end(2))) {
      if (!ends_like_institution((*m)[2]) || names_nothing((*m)[2])) continue;
      InstitutionId const id = context.institutions.known_or_new(s.whole.part(m->begin(2), m->end(2)));
      Words const letter = s.whole.part(m->begin(1), m->end(1));
      context.institutions.also_called(id, letter);
      context.institutions.party(id, role_of_letter(context, (*m)[1].substr(0, 3), (*m)[2]),
                                 s.whole.part(m->begin(), m->end(2)), letter.original());
    }
    if (text.find('(') == std::string_view::npos) continue;
    read_respective_names(context, s.whole);
    for (auto m = own.find(text); m; m = own.find(text, m->end()))
      context.institutions.speaker(context.institutions.add(s.whole.part(m->begin(1), m->end(1))));
    for (auto m = defined.find(text); m; m = defined.find(text, m->end())) {
      std::size_t begin = name_begin(text, m->begin(1), m->end(1));
      static Pattern const conjunction("^(?:和|与|及|、)");
      if (begin > 0 && text[begin - 1] == ')')
        if (auto const c = conjunction.at(text, begin)) begin = c->end();
      if (begin == m->end(1)) continue;
      // 进驻昂仁错县完全中学（以下简称…）, 临洺市和平路小学（以下简称…）: as the name stands in running text
      std::string_view const before = text.substr(0, m->end(1));
      for (NamePlace const& place :
           spot_names(before.substr(before.size() > 150 ? whole_character(before, before.size() - 150) : 0))) {
        std::size_t const offset = before.size() > 150 ? whole_character(before, before.size() - 150) : 0;
        if (offset + place.end == m->end(1) && offset + place.begin >= m->begin(1)) begin = offset + place.begin;
      }
      if (names_nothing(text.substr(begin, m->end(1) - begin))) continue;
      // 甲小学、乙小学两所城区学校（以下简称支援学校）: what several are called together
      static Pattern const several("[两二三四五六七八九十\\d](?:所|家|个)[\\p{Han}]{0,8}$");
      if (several.in(text.substr(begin, m->end(1) - begin))) continue;
      begin += context.institutions.words_before(text.substr(begin, m->end(1) - begin));
      Words const name = s.whole.part(begin, m->end(1)).trimmed();
      if (name.size() < 6) continue;
      InstitutionId const id = context.institutions.known_or_new(name);
      context.institutions.also_called(id, s.whole.part(m->begin(2), m->end(2)));
      // 以下简称“支援校”: the name is a role
      if (Role const role = role_of_label((*m)[2]); !role.empty())
        context.institutions.party(id, role, s.whole.part(begin, m->end()));
      if (m->has(3)) context.institutions.also_called(id, s.whole.part(m->begin(3), m->end(3)));
    }
    for (auto m = as_party.find(text); m; m = as_party.find(text, m->end())) {
      std::size_t begin = name_begin(text, m->begin(1), m->end(1));
      static Pattern const conjunction("^(?:和|与|及|、)");
      if (begin > 0 && text[begin - 1] == ')')
        if (auto const c = conjunction.at(text, begin)) begin = c->end();
      InstitutionId const id = context.institutions.known_or_new(s.whole.part(begin, m->end(1)).trimmed());
      Words const letter = s.whole.part(m->begin(2), m->end(2) + 3);
      context.institutions.also_called(id, letter);
      context.institutions.party(id, role_of_letter(context, (*m)[2], text.substr(begin, m->end(1) - begin)),
                                 s.whole.part(begin, m->end()), letter.original());
    }
  }
}

/// Labels of duties that the text has more than once: 牵头单位：… below each measure tells who is in charge of it, and no party.
std::set<std::string, std::less<>> labels_of_measures(std::vector<Statement> const& statements) {
  static Pattern const of_duty(
      "(?:^|[。;,. "
      "(\\[【])((?:牵头|主办|承办|协办|组织|统筹|协调|联系|联络|承担|主管|指导|参与|参加|配合|协助)(?:单位|部门|"
      "机构|方|学校))[:】]");
  std::set<std::string, std::less<>> once;
  std::set<std::string, std::less<>> again;
  std::size_t looked = 0;
  for (Statement const& s : statements) {
    if (++looked > 1000) break;
    for (auto m = of_duty.find(s.whole.view()); m; m = of_duty.find(s.whole.view(), m->end()))
      if (!once.emplace((*m)[1]).second) again.emplace((*m)[1]);
  }
  return again;
}

/// Whether a sentence is a label with those in charge of what stands before it. @param first whether nothing does
bool puts_in_charge(Context const& context, Words const& sentence, bool first) {
  static Pattern const label(
      "^((?:牵头|主办|承办|协办|组织|统筹|协调|联系|联络|承担|主管|参与|参加|配合|协助)(?:单位|部门|机构|方|学校)): ?");
  auto const m = label.at(sentence.view());
  return m && (!first || context.charge_labels.count((*m)[1]) != 0);
}

void read_relations_of(Context& context, Statement const& statement, bool pairs) {
  bool first = true;
  for (Words const& sentence : split_at(statement.whole, "。;"))
    if (!puts_in_charge(context, sentence, std::exchange(first, false)))
      read_relations(context, sentence, false, pairs);
}

/// 支援学校：…; 甲方：…; 【支持学校】….
void read_labels(Context& context) {
  auto const taken = [&](Statement const& s) { context.taken.insert(s.item); };
  std::size_t looked = 0;
  // Lines above the title have labels, too: 发件人：…
  std::vector<Statement> lines_of_text;
  for (std::size_t const i : context.outline.front)
    if (Words const words(std::get<Passage>(context.outline.layout->items[i]).words);
        words.view().find(':') != std::string_view::npos && words.size() < 120)
      lines_of_text.push_back({.words = words, .whole = words, .item = i});
  std::vector<Statement> const& all = context.outline.statements;
  lines_of_text.insert(lines_of_text.end(), all.begin(),
                       all.begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(all.size(), 400)));
  // 帮扶学校：甲、乙 are no pair where the helped ones have a label of their own.
  static Pattern const recipient_label(
      "^(?:(?:受|被)[\\p{Han}]{1,4}|薄弱|接收|成员)(?:学校|方|单位|校|园)(?:\\([^()]*\\))?[: ]");
  bool const labels_recipient = std::any_of(lines_of_text.begin(), lines_of_text.end(), [](Statement const& s) {
    return recipient_label.at(s.whole.view()).has_value();
  });
  static Pattern const supporter_label(
      "^(?:支援|支持|帮扶|援助|派出|牵头|核心|施援)(?:学校|方|单位|校|园)(?:\\([^()]*\\))?[: ]");
  bool const labels_supporter = std::any_of(lines_of_text.begin(), lines_of_text.end(), [](Statement const& s) {
    return supporter_label.at(s.whole.view()).has_value();
  });
  for (Statement const& s : lines_of_text) {
    if (++looked > 400) break;
    if (s.whole.size() > 400 && looked > 12) continue;
    // 支援学校, and below it its schools, one in each line
    if (Role const role = s.whole.size() <= 24 ? role_of_label(s.whole.view()) : Role(); !role.empty())
      for (std::size_t k = looked; k < lines_of_text.size() && k < looked + 30; ++k) {
        Statement const& below = lines_of_text[k];
        std::string_view const name = below.whole.view();
        if (!ends_like_institution(name) || names_nothing(name) || name_end(name, 0) != name.size()) break;
        context.institutions.party(context.institutions.known_or_new(below.whole), role, below.whole);
        taken(below);
        taken(s);
      }
    // Several labels in one line
    std::vector<Words> parts =
        context.latin() ? std::vector<Words>{s.whole}
                        : split_at(s.whole.view().substr(0, 1) == "(" ? s.whole.trimmed("()") : s.whole, ";。 ");
    std::vector<Words> lines;
    for (Words const& part : parts) {
      // 甲 方：, 支 援 方：: blanks within a label
      bool const begun = !lines.empty() && lines.back().view().find(':') == std::string_view::npos &&
                         characters(lines.back().view()) <= 7 && characters(lines.back().view()) % 2 == 1 &&
                         characters(part.view().substr(0, part.view().find(':'))) == 1;
      if (begun || (!lines.empty() && part.view().find(':') == std::string_view::npos &&
                    part.view().find("】") == std::string_view::npos))
        lines.back().end = part.end;
      else
        lines.push_back(part);
    }
    bool sentence_first = false;
    for (Words const& line : lines) {
      if (auto const l = lettered_label.whole(line.view()); l && looked < 12) {
        auto const trimmed = [&](std::size_t group) { return line.part(l->begin(group), l->end(group)).trimmed(); };
        auto letter = party_label.whole(trimmed(1).view());
        bool const letter_first = letter.has_value();
        if (!letter) letter = party_label.whole(trimmed(2).view());
        // 甲方（帮扶方）：甲校（又名乙校，简称甲）
        Words whole_name = trimmed(3);
        if (auto const open = whole_name.view().find('('); open != std::string_view::npos && open > 0)
          whole_name = whole_name.part(0, open);
        Words const name = without_seal(whole_name);
        if (letter && ends_like_institution(name.view())) {
          InstitutionId const id = context.institutions.known_or_new(name);
          Words const as = trimmed(letter_first ? 1 : 2);
          Words const deed = trimmed(letter_first ? 2 : 1);
          Role role = role_of_label(deed.view());
          context.institutions.also_called(id, as);
          if (role.empty())
            role = role_of_letter(context, (*letter)[1], name.view());
          else
            context.institutions.also_called(id, deed);
          context.institutions.party(id, role, line, as.original());
          taken(s);
          continue;
        }
      }
      Words const base = line.view().empty() || line.view()[0] != '(' ? line : line.trimmed("()");
      auto m = label_value.whole(base.view());
      // 支教单位 宁川市第七中学
      static Pattern const blank_value("^([\\p{Han}]{1,8}(?:学校|方|单位|校|园)) (.+)$");
      if (!m && looked < 12 && !context.latin()) m = blank_value.whole(base.view());
      // 选派1名副校长。牵头单位：…: behind a sentence a label tells who is in charge of what it says
      static Pattern const told_before("^[^:]{18,}$");
      if (!context.latin() && &line == &lines.front() && (!m || told_before.in(line.view()))) sentence_first = true;
      if (!m) continue;
      std::string label((*m)[1]);
      label.erase(std::remove(label.begin(), label.end(), ' '), label.end());
      label = quotation.replaced(label);
      Words const value = base.part(m->begin(2), m->end(2)).trimmed(".");
      if (auto const letter = party_label.whole(label); letter && looked < 8) {
        Words name = value;
        if (auto const bracket = name.view().find('('); bracket != std::string_view::npos) name = name.part(0, bracket);
        if (!ends_like_institution(name.view()) && name.size() > 60) continue;
        if (name.size() < 6) continue;
        // 甲方：副校长 王五, where 甲方 was told before: people of it
        Words const as = base.part(0, m->end(1));
        if (Mention const known = context.institutions.at(as.view(), 0);
            known.who.size() == 1 && known.end == as.size() && !ends_like_institution(name.view()))
          continue;
        InstitutionId const id = context.institutions.known_or_new(name);
        context.institutions.also_called(id, as);
        context.institutions.party(id, role_of_letter(context, (*letter)[1], name.view()), base, label);
        taken(s);
        continue;
      }
      if (context.latin()) {
        std::string plain((*m)[1]);
        if (auto const letter = english_party_label.whole(plain)) {
          if (looked > 12) continue;
          // Hill College, Minxi (hereinafter "the College")
          static Pattern const behind("(?:, [A-Z][a-z]+)?(?: ?\\(.*)?$");
          static Pattern const hereinafter(
              "\\((?:hereinafter|hereafter|below)?(?: called| referred to as)? ?(?:the )?[“\"]([^”\"]{2,40})[”\"]\\)");
          auto const cut = behind.find(value.view());
          InstitutionId const id =
              context.institutions.add(cut && cut->begin() > 6 ? value.part(0, cut->begin()).trimmed() : value);
          if (auto const h = hereinafter.find(value.view()))
            context.institutions.also_called(id, value.part(h->begin(1), h->end(1)));
          context.institutions.also_called(id, base.part(0, m->end(1)));
          bool const second = (*letter)[1] == "B" || (*letter)[1] == "b";
          context.institutions.party(id, second ? role::recipient : role::supporting, base, plain);
          taken(s);
          continue;
        }
        std::string lower;
        for (char c : plain) lower += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
        if (Role const role = role_of_label(lower); !role.empty() && lower != "lead") {
          for (Words const& name : names_in(context, value))
            context.institutions.party(context.institutions.add(name), role, base);
          taken(s);
        }
        continue;
      }
      // 帮扶双方：A B
      static Pattern const both("^(?:结对|帮扶|共建|协作|合作|手拉手|签约|协议)(?:双方|两校|学校|单位)$");
      static Pattern const may_be_one_side("^(?:帮扶|协作|合作)(?:学校|单位)$");
      static Pattern const counterpart("^(?:结对|共建|手拉手)(?:学校|单位|园)$");
      bool const one_side =
          (may_be_one_side.in(label) && labels_recipient) || (counterpart.in(label) && labels_supporter);
      std::vector<Words> two = both.in(label) && !one_side ? names_in(context, value) : std::vector<Words>();
      // 甲校（甲方）、乙校（乙方）; 甲校为输出方，乙校为输入方
      static Pattern const said_otherwise("\\(|(?:为|作为)");
      if (std::any_of(two.begin(), two.end(), [](Words const& w) { return said_otherwise.in(w.view()); })) two.clear();
      if (two.size() == 2) {
        context.institutions.party(context.institutions.resolve(two[0]).at(0), role::supporting, base);
        context.institutions.party(context.institutions.resolve(two[1]).at(0), role::recipient, base);
        taken(s);
        continue;
      }
      static Pattern const duty("^(?:牵头|主办|承办|协办|组织|统筹|协调|联系|联络|承担|主管|参与|参加|配合)");
      if (context.charge_labels.count(label) != 0 || (sentence_first && duty.in(label))) continue;
      if (Role const told = role_of_label(label); !told.empty()) {
        // 派出：莲塘村幼儿园教师2名 is a row of a schedule
        bool const loose = label == "接收" || label == "承担" || label == "支援" || label == "受援" ||
                           label == "编制" || label == "派出学校";
        if (loose && looked > 6 && label != "编制") continue;
        bool first = true;
        for (Words const& listed : names_in(context, value)) {
          Words name = listed;
          if (auto const bracket = name.view().find('('); bracket != std::string_view::npos && bracket > 0)
            name = name.part(0, bracket);
          // 填报：甲校校长办公室; 统筹：本校课程发展组 is an office in charge
          static Pattern const office("^[\\p{Han}]{2,8}(?:处|科|室|部|办|组|股|中心)$");
          if (Mention const whose = context.institutions.at(name.view(), 0);
              whose.end > 0 && whose.end < name.size() && office.in(name.view().substr(whose.end))) {
            static Pattern const letter_or_form("件人|编制|填报|制表|起草|拟制|制定");
            static Pattern const body("(?:单位|部门|机构)$");
            static Pattern const of_authority("(?:局|厅|委|政府)$");
            // 指导单位：市教师进修学校小教部
            static Pattern const of_advice("^(?:指导|专家|业务指导|学术支持)");
            bool const own = letter_or_form.in(label) || of_advice.in(label);
            bool const authority = of_authority.in(name.view().substr(0, whose.end));
            if (!own && !(body.in(label) && authority)) break;
            if (own && !(authority && of_advice.in(label))) name = name.part(0, whose.end);
          }
          bool const named =
              ends_like_institution(name.view()) || name_end(name.view(), 0) == name.size() || looked < 12;
          if (!named || name.size() > 90) continue;
          InstitutionId const id = context.institutions.resolve(name).at(0);
          if (label == "发件人" || label == "发件单位") context.institutions.speaker(id);
          // 结对园：甲园, beside 受扶园：乙园
          Role role = counterpart.in(label) && labels_recipient && !labels_supporter ? Role(role::supporting) : told;
          if (label == "捐助方" && !first) role = role::funding;
          // 指导单位 is who knows, or who watches
          static Pattern const scholars("(?:大学|学院|学校|教科院|教研院|研究[院所室]|教研室|中心|学会|研究会)$");
          if (label.rfind("指导", 0) == 0 && scholars.in(context.institutions.name(id))) role = role::expert;
          // 牵头单位：县教育局基础教育股
          static Pattern const authority("(?:局|厅|委|政府|股|科|办公室)$");
          if (label.rfind("牵头", 0) == 0 && authority.in(name.view())) role = role::leading;
          // 参加学校：甲（支援）、乙（受援）
          if (auto const b = listed.view().rfind('('); b != std::string_view::npos)
            if (Role const said = role_of_label(listed.part(b + 1, listed.size()).trimmed(")").view()); !said.empty())
              role = said;
          context.institutions.party(id, role, base);
          taken(s);
          if (role == role::supporting && (label == "龙头学校"))
            context.institutions.also_called(id, base.part(0, m->end(1)));
          first = false;
        }
      }
    }
  }
}

/// The office that issues a notice, and the lines of names that close a document.
void read_issuers(Context& context) {
  Outline const& outline = context.outline;
  static Pattern const about("^([\\p{Han}“”X×x○*-]{2,30}(?:局|厅|委|委员会|政府|指挥部|办公室))关于");
  static Pattern const letterhead("^([\\p{Han}“”X×x○*-]{2,30}(?:局|厅|教育处|委|委员会|政府|指挥部|办公室))(?:文件)?$");
  static Pattern const leads_own("^([\\p{Han}“”-]{2,20}(?:指挥部|教育厅|教育局))(?:\\d{4}年)?(?:教育)?");
  bool issued = false;
  for (std::size_t const i : outline.front) {
    Words const words(std::get<Passage>(outline.layout->items[i]).words);
    for (Pattern const* p : {&about, &letterhead}) {
      auto const m = p->find(words.view());
      if (!m) continue;
      context.institutions.party(context.institutions.add(words.part(m->begin(1), m->end(1))), role::coordinating,
                                 words);
      context.institutions.speaker(context.institutions.first(role::coordinating));
      issued = true;
      context.notice = true;
    }
  }
  // 共青团甲县委员会 甲县教育局, and below it 关于…的通知: they issue it together
  static Pattern const begins_the_matter("^关于");
  static Pattern const body("^[\\p{Han}“”-]{2,30}(?:局|厅|委|委员会|政府|指挥部|办公室|妇联|联合会|工会|协会)$");
  for (std::size_t k = 0; k + 1 < outline.title_parts.size(); ++k) {
    Words const& line = outline.title_parts[k];
    std::vector<Words> const bodies = split_at(line, " 、");
    if (bodies.size() < 2 || bodies.size() > 6 || !begins_the_matter.in(outline.title_parts[k + 1].view()) ||
        !std::all_of(bodies.begin(), bodies.end(), [](Words const& b) { return body.whole(b.view()).has_value(); }))
      continue;
    for (Words const& b : bodies)
      context.institutions.party(context.institutions.known_or_new(b), role::coordinating, line);
    issued = context.notice = true;
  }
  if (!issued && context.institutions.of_role(role::supporting).empty() && !outline.title.empty()) {
    if (auto const m = leads_own.find(outline.title.view())) {
      InstitutionId const id = context.institutions.add(outline.title.part(m->begin(1), m->end(1)));
      bool const has_recipient = !context.institutions.of_role(role::recipient).empty();
      static Pattern const commands("指挥部$|教育厅$");
      context.institutions.party(id, has_recipient && !commands.in((*m)[1]) ? role::supporting : role::coordinating,
                                 outline.title);
      context.institutions.speaker(id);
    }
  }
}

/// Whether the paper is one that the body which brings the sides together issues for others to follow.
bool is_notice(Context const& context) {
  InstitutionId const body = context.institutions.only(role::coordinating);
  static Pattern const to_follow("^关于|的通知|的意见");
  static Pattern const authority("(?:局|厅|委|委员会|政府|指挥部|办公室)$");
  if (body.empty() || !to_follow.in(context.outline.title.view()) || !authority.in(context.institutions.name(body)))
    return false;
  auto const stands_alone = [&](Words const& line) {
    Mention const m = context.institutions.at(line.view(), 0);
    return m.end == line.size() && m.who.size() == 1 && m.who[0] == body;
  };
  std::size_t looked = 0;
  return std::any_of(context.outline.statements.begin(), context.outline.statements.end(), [&](Statement const& s) {
    return ++looked <= 2000 && s.whole.size() < 120 && stands_alone(s.whole);
  });
}

/// Where only one side was told: the other institution that the title or the lines about it name.
void complete_sides(Context& context) {
  bool const gives = !context.institutions.of_role(role::supporting).empty();
  bool const takes = !context.institutions.of_role(role::recipient).empty();
  if (gives == takes) return;
  // 我园继续接受甲园的帮扶, 我校对口帮扶乙校: the one that speaks
  static Pattern const us("我校|我园|我院|本校|本园|本院");
  static Pattern const of_authority("(?:局|厅|委|政府|指挥部|办公室)$");
  if (InstitutionId const own = context.institutions.speaker();
      !own.empty() && !context.institutions.is_party(own) && !of_authority.in(context.institutions.name(own)))
    for (Statement const& s : context.outline.statements)
      if (auto const m = us.find(s.whole.view())) {
        context.institutions.party(own, gives ? role::recipient : role::supporting, s.whole.part(m->begin(), m->end()));
        return;
      }
  std::vector<Words> lines = context.outline.title_parts;
  for (std::size_t const i : context.outline.front)
    lines.emplace_back(std::get<Passage>(context.outline.layout->items[i]).words);
  static Pattern const authority(
      "(?:局|厅|委|政府|指挥部|办公室|联盟|共同体|学区|联合体|协作体|Office|Bureau|Department|Authority|Council)$");
  static Pattern const union_after("^[\\p{Han}]{0,4}(?:共同体|联盟|联合体|协作体)");
  for (Words const& line : lines)
    for (Mention const& m : context.institutions.find(line.view())) {
      if (m.who.size() != 1 || m.own || context.institutions.is_party(m.who[0]) ||
          authority.in(context.institutions.name(m.who[0])) || union_after.at(line.view(), m.end))
        continue;
      context.institutions.party(m.who[0], gives ? role::recipient : role::supporting, line.part(m.begin, m.end));
      return;
    }
}

/// Which of two sides called by letters supports the other: as labels say it, or more sentences than not.
bool second_side_gives(Context const& context) {
  std::string const help = "(?:对口|结对|组团|全面|定点|共同|协助|负责)*(?:支援|帮扶|援助|支持|帮助|托管|帮带)";
  std::string const go = "(?:选派|派出|派遣|派|委派|组织|安排)[^,。;]{0,30}(?:到|赴|前往|驻|进驻|至|去)";
  std::string const teach =
      "(?:方|校|园)[^,。;甲乙]{0,6}(?:支教|任教|指导|送教|讲学|授课|挂职|上课|驻点|帮扶|顶岗|讲座|示范|开展帮扶)";
  std::string const learn = "(?:方|校|园)[^,。;甲乙]{0,6}(?:跟岗|学习|进修|培训|跟班|研修|观摩|听课|集训)";
  auto const gives = [&](char const* a, char const* b) {
    std::string const x(a);
    std::string const y(b);
    return x + "(?:方|校|园)(?:\\([^()]*\\))?(?:每[\\p{Han}]{1,2}|将|应|须|要)*" + help + y + "(?:方|校|园)|" + x +
           "(?:方|校|园)[^,。;甲乙]{0,20}" + go + y + teach + "|" + y + "(?:方|校|园)[^,。;甲乙]{0,20}" + go + x +
           learn + "|(?:^|[,。;为])(?:为)?(?:帮助|支持|促进|推动)" + y + "(?:方|校|园)|" + x +
           "(?:方|校|园)\\((?:支援|帮扶|援助|支持|派出|优质|牵头)|" + y + "(?:方|校|园)\\((?:受|被|薄弱|接收)|为" + y +
           "(?:方|校|园)(?:培养|培训)|" + y + "(?:方|校|园)接受" + x + "(?:方|校|园)";
  };
  static Pattern const first(gives("甲", "乙"));
  static Pattern const second(gives("乙", "甲"));
  int balance = 0;
  std::size_t looked = 0;
  for (Statement const& s : context.outline.statements) {
    if (++looked > 300 || s.whole.size() >= 4000) continue;
    balance += second.in(s.whole.view()) ? 1 : 0;
    balance -= first.in(s.whole.view()) ? 1 : 0;
  }
  return balance > 0;
}

}  // namespace

void read_parties(Context& context) {
  context.institutions.speaks_of_itself(says_we(context));
  context.second_gives = second_side_gives(context);
  if (context.latin())
    read_english_definitions(context);
  else
    read_definitions(context);
  spot_institutions(context);
  if (!context.latin()) learn_shared_places(context);
  read_called(context);
  context.charge_labels = labels_of_measures(context.outline.statements);
  read_labels(context);
  if (!context.latin()) {
    // A title of several lines is one text.
    Prose title(context.draft.source());
    for (Words const& part : context.outline.title_parts) title.append(part.span(), Blanks::prose);
    read_relations(context, Words(title), true, false);
    // (鹤鸣中学 ⇄ 塔尔巴湖中学), below the title
    static Pattern const mark("⇄|↔|→|—|--");
    for (std::size_t const i : context.outline.front)
      if (Words const line(std::get<Passage>(context.outline.layout->items[i]).words); mark.in(line.view()))
        read_relations(context, line, true);
    for (std::size_t k = 0; k < 2 && k < context.outline.statements.size(); ++k)
      if (Words const& line = context.outline.statements[k].whole; line.size() < 160 && mark.in(line.view()))
        read_relations(context, line, true);
    if (context.institutions.of_role(role::supporting).empty() && !context.outline.title.empty())
      read_who_is_helped(context, context.outline.title);
    // Who is named first in the title, where the first lines do not say otherwise
    std::size_t first_lines = 0;
    for (Statement const& s : context.outline.statements)
      if (++first_lines <= 6 && context.institutions.of_role(role::supporting).empty())
        read_relations_of(context, s, false);
    if (context.institutions.of_role(role::supporting).empty() || context.institutions.of_role(role::recipient).empty())
      read_relations(context, Words(title), true, true);
    if (context.institutions.of_role(role::supporting).empty() && !context.outline.title_parts.empty())
      read_pair(context, context.outline.title_parts.front());
    find_speaker(context);
    static Pattern const sends_off("^((?:[\\p{Han}])+?(?:学校|中学|小学|学院|大学))选派");
    if (context.institutions.of_role(role::supporting).empty())
      if (auto const m = sends_off.find(context.outline.title.view()))
        context.institutions.party(context.institutions.add(context.outline.title.part(m->begin(1), m->end(1))),
                                   role::supporting, context.outline.title);
    std::size_t sentences_read = 0;
    for (Statement const& s : context.outline.statements) {
      static Pattern const relates(
          "^[^,。;]{3,20}(?:-+|→|⇄)[^,。;]{3,30}$|帮扶|支援|援助|结对|托管|帮带|帮我|主讲|助教|输出|输入|派出|接收|"
          "之校|师傅|徒弟|对象|被托管|支教队|团队|工作队|领办|牵头|对口|受援|合作|手拉手|牵手|携手|挂钩|结亲|协作|龙头|"
          "核心|总校|分校|"
          "共同体|联盟|受益|受助|共建|成员|姊妹|友好|商定|协商|支教");
      bool const early = ++sentences_read <= 10;
      static Pattern const strong("帮扶|支援|帮带|托管|领办|结对|援助|帮建");
      if (!early && context.outline.matter(s.heading) != SubjectMatter::parties && !strong.in(s.whole.view())) continue;
      if (!relates.in(s.whole.view())) continue;
      read_relations_of(context, s, true);
    }
    if (context.institutions.of_role(role::supporting).empty()) read_pair_in_text(context);
    for (Heading const& h : context.outline.headings)
      if (h.title.size() < 160) read_relations(context, h.title, false, false);
    read_pair_lists(context);
    read_listed_by_role(context);
    read_lines_of_sides(context);
    // Those who are only described, where no list has names
    context.institutions.settle_described();
  } else {
    read_pair_lists(context);
  }
  if (context.latin()) {
    find_speaker(context);
    read_english_parties(context);
  }
  read_pair_tables(context);
  // Once more: lists and tables have told names.
  read_called(context);
  read_issuers(context);
  complete_sides(context);
  find_speaker(context);
  if (!context.latin()) find_addressee(context);
  read_deeds(context);
  context.notice = context.notice || is_notice(context);
  if (context.latin()) read_english_deeds(context);
  if (!context.latin()) read_compilers(context);
  if (!context.latin()) {
    for (Heading const& h : context.outline.headings) context.institutions.learn_abbreviations(h.title.view(), h.title);
    for (Statement const& s : context.outline.statements)
      context.institutions.learn_abbreviations(s.whole.view(), s.whole);
    for (PlacedGrid const& g : context.outline.grids) {
      Prose head(context.draft.source());
      head.append(g.grid->head, Blanks::prose);
      context.institutions.learn_abbreviations(head.text(), Words(head));
      for (Row const& row : g.grid->rows)
        for (Prose const& cell : row.cells) context.institutions.learn_abbreviations(cell.text(), Words(cell));
    }
    for (Words const& part : context.outline.title_parts) context.institutions.learn_abbreviations(part.view(), part);
    learn_cores(context);
    weigh_sides(context);
  }
  if (!context.latin()) learn_relative_names(context);
  if (!context.latin()) context.institutions.complete_bureaux();
  // 我校 is what the speaker calls itself.
  static Pattern const ourselves("我校|我局|我园|我院|本校|本园|本院|本局|我们");
  if (context.institutions.speaker().empty()) return;
  std::vector<Text> forms;
  for (Statement const& s : context.outline.statements)
    for (auto m = ourselves.find(s.whole.view()); m && forms.size() < 9; m = ourselves.find(s.whole.view(), m->end())) {
      Text const form = context.draft.text(s.whole.part(m->begin(), m->end()));
      if (std::find(forms.begin(), forms.end(), form) == forms.end()) forms.push_back(form);
    }
  if (forms.empty()) return;
  for (Party& p : context.plan().parties)
    if (p.institution == context.institutions.speaker() && p.called.empty()) p.called = forms.front();
  for (Institution& i : context.plan().institutions)
    if (i.id == context.institutions.speaker()) i.short_names.insert(i.short_names.end(), forms.begin(), forms.end());
}

}  // namespace bangfu::document::reader
