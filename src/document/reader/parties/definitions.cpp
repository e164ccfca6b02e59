// SPDX-License-Identifier: BSL-1.0
// What a text defines of its names, in brackets behind them.
#include "document/reader/parties/definitions.hpp"

#include <algorithm>

#include "document/reader/parties/lettered_parties.hpp"
#include "document/reader/parties/role_labels.hpp"
#include "document/reader/parties/spotting.hpp"

namespace bangfu::document::reader {
namespace {

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

/// 甲市第一中学 简称“甲一中”, 甲旅游学校简称甲旅校: the same without brackets.
void read_names_without_bracket(Context& context, Words const& words) {
  static Pattern const called(
      "([\\p{Han}]{4,36}) ?(?:以下|下文|下)?简称(?:为|作)?:? ?(?:“([^”]{1,16})”|([\\p{Han}]{2,8}))(?:[,、;。]|$)");
  std::string_view const text = words.view();
  for (auto m = called.find(text); m; m = called.find(text, m->end())) {
    Words const before = words.part(m->begin(1), m->end(1));
    std::size_t begin = before.size();
    for (NamePlace const& place : spot_names(before.view()))
      if (place.end == before.size()) begin = place.begin;
    if (begin == before.size()) continue;
    InstitutionId const id = context.institutions.known_or_new(before.part(begin, before.size()));
    std::size_t const brief = m->has(2) ? 2 : 3;
    context.institutions.also_called(id, words.part(m->begin(brief), m->end(brief)), true);
  }
}

/// 由中心小学（全称甲县乙镇中心小学）包片: as much of the full name as stands before the bracket is its name here.
void read_full_names(Context& context, Words const& words) {
  static Pattern const bracket("[\\p{Han}]\\((?:全称|全名)(?:为|是|:)?“?([\\p{Han}]{5,30})”?[),;]");
  static std::size_t constexpr shortest = 9;  // three characters
  std::string_view const text = words.view();
  for (auto m = bracket.find(text); m; m = bracket.find(text, m->end())) {
    std::string_view const full = (*m)[1];
    std::size_t const open = text.find('(', m->begin());
    std::size_t same = 0;
    while (same < full.size() && same < open && full[full.size() - 1 - same] == text[open - 1 - same]) ++same;
    same -= same % 3;
    if (same < shortest || same == full.size() || !ends_like_institution(full)) continue;
    InstitutionId const id = context.institutions.known_or_new(words.part(m->begin(1), m->end(1)));
    context.institutions.also_called(id, words.part(open - same, open), true);
  }
}

/// What the one who speaks is called in short: that of the title, or of the lines about it, whose name it abbreviates.
void call_own(Context& context, Words const& brief) {
  std::vector<Words> lines = context.outline.title_parts;
  for (std::size_t const i : context.outline.front)
    lines.emplace_back(std::get<Passage>(context.outline.layout->items[i]).words);
  InstitutionId found;
  for (Words const& line : lines)
    for (Mention const& m : context.institutions.find(line.view())) {
      if (m.who.size() != 1 || !abbreviates(brief.view(), context.institutions.name(m.who[0]))) continue;
      if (!found.empty() && found != m.who[0]) return;
      found = m.who[0];
    }
  if (found.empty()) return;
  context.institutions.also_called(found, brief, true);
  context.institutions.speaker(found);
}

/// The names of the title are the full ones, where the text has none that are longer.
void spot_names_of_title(Context& context) {
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
        if (other.size() > name.size() && other.substr(0, name.size()) != name && abbreviates(name, other)) return true;
      }
    }
    return false;
  };
  named.erase(std::remove_if(named.begin(), named.end(), [&](Spotted const& n) { return shortens(n.name.view()); }),
              named.end());
  context.institutions.spot(std::move(named));
}

/// 甲局（甲方）和|乙局（乙方）, 甲局（甲方）接受|乙局（乙方）: where a name begins behind the word that joins it to a bracket before.
std::size_t behind_joining_word(std::string_view text, std::size_t begin) {
  static Pattern const joining("^(?:和|与|及|、|接受|委托|受|对口支援|对口帮扶|支援|帮扶|资助)");
  if (begin == 0 || text[begin - 1] != ')') return begin;
  auto const m = joining.at(text, begin);
  return m ? m->end() : begin;
}

}  // namespace

void read_definitions(Context& context) {
  static Pattern const defined(
      "([^,。;:()《》【】\\x1f]{2,36})\\((?:以下|下)?(?:简称|统称|称)(?:为|:)? "
      "?“?([^“”(),;]{1,20})”?(?:[、或]“?([^“”(),;]{1,16})”?)?(?:[,;][^()]*)?\\)");
  static Pattern const as_party("([^,。;:()《》 ]{2,36})\\((?:以下(?:简称|称)“?)?([甲乙丙丁])方”?\\)");
  static Pattern const own(
      "(?:我|本|我们学)(?:校|院|园|局)(?:\\((?:全称|即|(?:以下|下文?)?(?:简称|称)为?)?“?|即|是指|指)([\\p{Han}]{3,24}?("
      "?:学校|中学|小学|学院|大学|"
      "幼儿园|局|中心|职中|"
      "中专))”?(?:\\)|,|。|$)");
  spot_names_of_title(context);
  std::vector<Words> texts;
  for (Words const& part : context.outline.title_parts) texts.push_back(part);
  for (std::size_t const i : context.outline.front)
    texts.emplace_back(std::get<Passage>(context.outline.layout->items[i]).words);
  for (Heading const& h : context.outline.headings) texts.push_back(h.title);
  for (Statement const& s : context.outline.statements) texts.push_back(s.whole);
  std::size_t looked = 0;
  for (Words const& words : texts) {
    if (++looked > 200) break;
    std::string_view const text = words.view();
    // 甲方为海城中学，乙方为…
    static Pattern const letter_is("([甲乙丙丁]方)(?:为|是|系|是指) ?([^,。;:()《》 ]{4,36}?)(?:\\(|,|。|;|$)");
    for (auto m = letter_is.find(text); m; m = letter_is.find(text, m->end(2))) {
      if (!ends_like_institution((*m)[2]) || names_nothing((*m)[2])) continue;
      InstitutionId const id = context.institutions.known_or_new(words.part(m->begin(2), m->end(2)));
      Words const letter = words.part(m->begin(1), m->end(1));
      context.institutions.also_called(id, letter);
      context.institutions.party(id, role_of_letter(context, (*m)[1].substr(0, 3), (*m)[2]),
                                 words.part(m->begin(), m->end(2)), letter.original());
    }
    read_names_without_bracket(context, words);
    if (text.find('(') == std::string_view::npos) continue;
    read_respective_names(context, words);
    read_full_names(context, words);
    for (auto m = own.find(text); m; m = own.find(text, m->end()))
      context.institutions.speaker(context.institutions.known_or_new(words.part(m->begin(1), m->end(1))));
    for (auto m = defined.find(text); m; m = defined.find(text, m->end())) {
      // 我园（以下简称六幼）: the one of the title that is called so
      static Pattern const ourselves("(?:[我本](?:校|园|院|局|中心)|我们(?:学校|幼儿园)?)$");
      if (ourselves.in((*m)[1])) {
        call_own(context, words.part(m->begin(2), m->end(2)));
        continue;
      }
      std::size_t begin = name_begin(text, m->begin(1), m->end(1));
      begin = behind_joining_word(text, begin);
      if (begin == m->end(1)) continue;
      // 海城市“王五名师工作室”（以下简称…）: the place before the quotation marks is of the name
      static Pattern const place_of_quoted("(?:^|[,。;、由])([\\p{Han}]{2,8}[省市县区州旗])“$");
      if (text.substr(0, m->end(1)).ends_with("”"))
        if (auto const place = place_of_quoted.find(text.substr(0, begin))) begin = place->begin(1);
      // 进驻昂仁错县完全中学（以下简称…）, 临洺市和平路小学（以下简称…）: as the name stands in running text
      std::string_view const before = text.substr(0, m->end(1));
      std::size_t const offset = before.size() > 150 ? beginning(before, before.size() - 150).size() : 0;
      for (NamePlace const& place : spot_names(before.substr(offset))) {
        if (offset + place.end == m->end(1) && offset + place.begin >= m->begin(1)) begin = offset + place.begin;
      }
      if (names_nothing(text.substr(begin, m->end(1) - begin))) continue;
      // 甲小学、乙小学两所城区学校（以下简称支援学校）: what several are called together
      static Pattern const several("[两二三四五六七八九十\\d](?:所|家|个)[\\p{Han}]{0,8}$");
      if (several.in(text.substr(begin, m->end(1) - begin))) continue;
      begin += context.institutions.words_before(text.substr(begin, m->end(1) - begin));
      Words const name = words.part(begin, m->end(1)).trimmed();
      if (name.size() < 6) continue;
      InstitutionId const id = context.institutions.known_or_new(name);
      context.institutions.also_called(id, words.part(m->begin(2), m->end(2)));
      // 以下简称“支援校”: the name is a role
      if (Role const role = role_of_label((*m)[2]); !role.empty())
        context.institutions.party(id, role, words.part(begin, m->end()));
      if (m->has(3)) context.institutions.also_called(id, words.part(m->begin(3), m->end(3)));
    }
    for (auto m = as_party.find(text); m; m = as_party.find(text, m->end())) {
      std::size_t begin = name_begin(text, m->begin(1), m->end(1));
      begin = behind_joining_word(text, begin);
      // 受帮扶园（乙方）：乙县幼儿园: a label
      std::string_view const label = text.substr(begin, m->end(1) - begin);
      if (names_nothing(label) || !role_of_label(label).empty()) continue;
      // 王五（甲方）带李六（乙方）: people of the parties
      if (characters(label) < 6 && !ends_like_institution(label)) continue;
      InstitutionId const id = context.institutions.known_or_new(words.part(begin, m->end(1)).trimmed());
      Words const letter = words.part(m->begin(2), m->end(2) + 3);
      context.institutions.also_called(id, letter);
      context.institutions.party(id, role_of_letter(context, (*m)[2], text.substr(begin, m->end(1) - begin)),
                                 words.part(begin, m->end()), letter.original());
    }
  }
}

}  // namespace bangfu::document::reader
