// SPDX-License-Identifier: BSL-1.0
// Names that shorten others: which institution they mean, and where the text uses them.
#include <algorithm>
#include <iterator>
#include <set>
#include <string>
#include <unordered_set>
#include <utility>

#include "document/reader/english/names.hpp"
#include "document/reader/parties/institutions.hpp"
#include "document/reader/parties/name_endings.hpp"
#include "document/reader/parties/short_names.hpp"
#include "document/reader/parties/spotting.hpp"
#include "document/reader/text/pattern.hpp"

namespace bangfu::document::reader {

namespace {

/// Of how many names that may be meant one is looked for; of more, none is taken, since another may be meant as well.
constexpr std::size_t most_alike = 256;

/// Whether words that shorten a name stand where a name can: the shorter they are, the more must show it.
bool stands_as_a_name(std::string_view text, std::size_t begin, std::size_t end) {
  static Pattern const generic(
      "^[省市县区州旗盟镇乡村](?:[中小高职幼校园大院]|[初高]中|中学|小学|学校)$|^(?:全|各|本|该|两|每)");
  static Pattern const before(
      "(?:^|[^\\p{Han}]|[由与和及对向到赴在为从经把给让请往驻将是的至即原于]|选派|派|联合|帮扶|支援|来自|按照?|邀请|"
      "组织|结对|"
      "委托|接受|[年月日]|简称|协助|会同|通过|依托|帮助|支持|托管|委派|校|园|方|单位|名|位|根据|报)$");
  static Pattern const after(
      "^(?:$|[^\\p{Han}]|["
      "教老派选承负每将应须可要拟与和及到赴为在提组安共的对由主副总开结所于按则领书师干工德办向给把也都已同就从"
      "进全名专帮支受签双协制牵联招实参送跟接推设建党团各学校])");
  static Pattern const another_body("^校友");
  // The last character and the next are a word of their own: 小学, 校长, 专业
  static Pattern const another_word(
      "^(?:中[心学专等层国小考西部午]|小[学组区时]|高[中级等职校一二三考]|初[中级一二三]|专[业门家科职]|职["
      "业中高校工称务教专级]|校["
      "长医友董监本内外际区舍史"
      "规训刊报车门园级企务]|大[学家会专队力型]|院[校长系]|局[长部]|幼[儿教小]|教[育师学研]|园[长区地丁]|学["
      "生期年科段前习校])");
  std::string_view const brief = text.substr(begin, end - begin);
  if (generic.in(brief)) return false;
  std::size_t const length = characters(brief);
  if (another_word.at(text, step_back(text, end))) return false;
  if (length >= 5) return true;
  std::size_t from = begin;
  for (int n = 0; n < 2 && from > 0; ++n) from = step_back(text, from);
  if (!before.in(text.substr(from, begin - from))) return false;
  return length >= 4 || (after.at(text, end) && !another_body.at(text, end));
}

}  // namespace

bool abbreviates(std::string_view abbreviation, std::string_view name) {
  std::size_t at = 0;
  for (std::size_t i = 0; i < abbreviation.size();) {
    std::size_t const size = character_at(abbreviation, i).second;
    std::size_t const found = name.find(abbreviation.substr(i, size), at);
    if (found == std::string_view::npos) return false;
    at = found + size;
    i += size;
  }
  return true;
}

InstitutionId Institutions::shortened(std::string_view words) const {
  NameParts const brief = parts_of_name(draft_.lexicon(), words);
  if (brief.kind.empty() || brief.head.empty()) return {};
  InstitutionId who;
  std::string_view const first = words.substr(0, character_at(words, 0).second);
  std::size_t tried = 0;
  for (auto const& [id, full] : names_) {
    if (words.size() >= full.size() || full.find(first) == std::string::npos) continue;
    if (++tried > most_alike) return {};
    // 白鹭大学 is not its 数学学院.
    if (full.compare(0, words.size(), words) == 0 && full.size() > words.size() + 3 && ends_like_institution(words))
      continue;
    auto at = parts_of_names_.find(id);
    if (at == parts_of_names_.end()) at = parts_of_names_.emplace(id, parts_of_name(draft_.lexicon(), full)).first;
    if (!shortens(brief, at->second)) continue;
    if (!who.empty()) return {};
    who = id;
  }
  return who;
}

InstitutionId Institutions::abbreviated(std::string_view words, std::string_view before) const {
  InstitutionId const who = shortened(words);
  return who.empty() ? with_its_characters(words, before) : who;
}

namespace {

/// 区教体局, of 渭泾区教育体育局: the place cut to its kind, the body to some of its characters.
bool cuts_body(std::string_view words, std::string_view full) {
  // 团县委, of 共青团海原县委员会
  static Pattern const league("^团([省市县区州旗])委$");
  static Pattern const league_there("^共青团[\\p{Han}]{1,8}?([省市县区州旗])委员会$");
  if (auto const l = league.whole(words))
    if (auto const there = league_there.whole(full)) return (*l)[1] == (*there)[1];
  static Pattern const parts("^([\\p{Han}]{0,7}?)([省市县区州旗])?(教[\\p{Han}]{0,9}局)$");
  auto const brief = parts.whole(words);
  auto const whole = brief ? parts.whole(full) : std::nullopt;
  if (!whole || !whole->has(2)) return false;
  std::string_view const place = (*brief)[1];
  return (!brief->has(2) || (*brief)[2] == (*whole)[2]) && (place.empty() || place == (*whole)[1]) &&
         (brief->has(2) || !place.empty() || words == full.substr(full.size() - words.size())) &&
         abbreviates((*brief)[3], (*whole)[3]);
}

}  // namespace

InstitutionId Institutions::with_its_characters(std::string_view words, std::string_view before) const {
  std::string const kind(parts_of_name(draft_.lexicon(), words).kind_class);
  static Pattern const ordinal("第[一二三四五六七八九十]|[一二三四五六七八九十][中小职高]");
  bool const numbered = ordinal.in(words);
  std::size_t tried = 0;
  InstitutionId who;
  int matches = 0;
  for (auto const& [id, full] : names_) {
    if (words.size() >= full.size() || !abbreviates(words, full)) continue;
    if (++tried > most_alike) return {};
    if (cuts_body(words, full)) {
      ++matches;
      who = id;
      continue;
    }
    // 海城中学 is not the Second: an abbreviation keeps the number.
    if (!numbered && ordinal.in(full)) continue;
    // 文昌阁中学 is not its 校友会.
    if (std::string_view(full).substr(0, words.size()) == words && ends_like_institution(words)) continue;
    // 桥头镇中学 is not the 中心小学 there: what says its kind in full is kept
    static Pattern const in_full("(?:中学|小学|幼儿园|大学)$");
    if (auto const k = in_full.find(words);
        k && full.compare(full.size() - (*k)[0].size(), (*k)[0].size(), (*k)[0]) != 0)
      continue;
    // Nor is it the 初级中学.
    std::string_view const whole = full;
    static constexpr std::string_view levels[] = {"初", "高", "实验", "附", "特"};
    if (std::any_of(std::begin(levels), std::end(levels), [&](std::string_view level) {
          static Pattern const whole_word("(?:中学|小学|学校|幼儿园|大学|学院)$");
          return whole.find(level) != std::string_view::npos && words.find(level) == std::string_view::npos &&
                 whole_word.in(words);
        }))
      continue;
    // It begins where the name does, or where one of its parts does.
    // 枫桥初中, of 澄溪县枫桥初级中学
    static Pattern const place("^[县市省私国公区]立|^[\\p{Han}]{1,6}?(?:自治州|自治县|省|市|县|区|州|镇|乡)");
    std::size_t start = 0;
    std::string_view const head = words.substr(0, std::min<std::size_t>(words.size(), 6));
    if (full.compare(0, head.size(), head) != 0)
      if (auto const p = place.at(full); p && full.compare(p->end(), head.size(), head) == 0) start = p->end();
    bool const at_start = start > 0 || full.find(words.substr(0, character_at(words, 0).second)) == 0;
    bool const tail = std::string_view(full).substr(full.size() - words.size()) == words;
    if (!at_start && !tail) continue;
    // Where both are of one kind, their parts must tell.
    if (!tail && !kind.empty() && parts_of_name(draft_.lexicon(), full).kind_class == kind) continue;
    if (tail && !at_start && !before.empty()) {
      // A part of a name stands alone: 由校友会
      static Pattern const alone("[由与和及对向到赴在为从经]");
      if (is_ideograph(character_at(before, 0).first) && !alone.in(before)) continue;
    }
    // At least two of the first four characters, so that 县中学 is none.
    if (at_start && !abbreviates(words.substr(0, std::min<std::size_t>(words.size(), 6)),
                                 std::string_view(full).substr(start, std::min<std::size_t>(full.size() - start, 15))))
      continue;
    ++matches;
    who = id;
  }
  return matches == 1 ? who : InstitutionId();
}

namespace {

/// Whether an English name is another without some words between its first and its last.
bool leaves_out_words(std::string_view full, std::string_view brief) {
  std::size_t const first = brief.find(' ');
  std::size_t const last = brief.rfind(' ');
  if (first == std::string_view::npos || full.size() <= brief.size() ||
      full.substr(0, first + 1) != brief.substr(0, first + 1) || full.size() < brief.size() - last ||
      full.substr(full.size() - (brief.size() - last)) != brief.substr(last))
    return false;
  std::size_t at = 0;
  for (std::size_t begin = 0; begin < brief.size();) {
    std::size_t const end = std::min(brief.find(' ', begin), brief.size());
    std::string_view const word = brief.substr(begin, end - begin);
    for (;; ++at) {
      at = full.find(word, at);
      if (at == std::string_view::npos) return false;
      bool const whole =
          (at == 0 || full[at - 1] == ' ') && (at + word.size() == full.size() || full[at + word.size()] == ' ');
      if (whole) break;
    }
    at += word.size();
    begin = end + 1;
  }
  return true;
}

/// Whether the words before a name count: 每所旗直学校, 三所苏木学校 are several schools of a kind, and none by name.
bool counted_before(Words const& name) {
  static Pattern const counts("(?:(?:各|每|每一|所有|全体|部分)所?|(?:[两二三四五六七八九十几数多]|\\d)所)$");
  std::string_view const text = name.of->text();
  std::size_t from = name.begin;
  for (int i = 0; i < 4 && from > 0; ++i) from = step_back(text, from);
  return counts.in(text.substr(from, name.begin - from));
}

}  // namespace

InstitutionId Institutions::only_ending_with(std::string_view name) const {
  InstitutionId only;
  for (auto const& [id, written] : names_) {
    std::string const known = as_a_name(written);
    bool const ends = known.size() > name.size() + 1 && known[known.size() - name.size() - 1] == ' ' &&
                      std::string_view(known).substr(known.size() - name.size()) == name;
    // Saltby School, of Saltby Fen School: the same words but for some in between
    bool const shortens = !ends && leaves_out_words(known, name);
    if ((ends || shortens) && !only.empty()) return {};
    if (ends || shortens) only = id;
  }
  return only;
}

namespace {

/// Whether one name is the other without a word that tells more of the school: 晨光小学, of 晨光实验小学.
bool leaves_out_what_tells_more(NameParts const& brief, NameParts const& full) {
  static Pattern const more("^(?:实验|外国语|外语|双语|国际|寄宿制|完全|九年一贯制|一贯制)$");
  if (brief.kind != full.kind || brief.kind.empty()) return false;
  std::vector<NameParts::Part> rest;
  bool own = false;
  for (NameParts::Part const& part : full.parts) {
    own = own || part.sort == NameParts::Sort::own;
    if (!more.in(part.text)) rest.push_back(part);
  }
  auto const same = [](NameParts::Part const& a, NameParts::Part const& b) { return a.text == b.text; };
  return own && rest.size() < full.parts.size() &&
         std::equal(brief.parts.begin(), brief.parts.end(), rest.begin(), rest.end(), same);
}

/// Whether one name stands in the title alone, and the other in the text alone: of two schools that a paper keeps apart, both are named
/// where it tells of them.
bool title_and_text_differ(std::vector<Spotted> const& names, std::string_view one, std::string_view other) {
  bool one_titled = false;
  bool one_told = false;
  bool other_titled = false;
  bool other_told = false;
  for (Spotted const& s : names) {
    if (s.name.view() == one) (s.in_title ? one_titled : one_told) = true;
    if (s.name.view() == other) (s.in_title ? other_titled : other_told) = true;
  }
  return (one_titled && !one_told && other_told && !other_titled) ||
         (other_titled && !other_told && one_told && !one_titled);
}

/// Whether the text, its title left aside, names no more schools than a pair: of more, one that its title does not name may be another.
bool tells_of_one_pair(Lexicon const& lexicon, std::vector<Spotted> const& names) {
  static Pattern const school("^(?:middle|primary|kindergarten|vocational|technical|special|college|school)$");
  std::vector<NameParts> schools;
  std::set<std::string_view> seen;
  for (Spotted const& s : names) {
    if (s.in_title || !seen.insert(s.name.view()).second) continue;
    NameParts const parts = parts_of_name(lexicon, s.name.view());
    if (!school.in(parts.kind_class)) continue;
    // Names stand from the longest to the shortest
    if (std::any_of(schools.begin(), schools.end(), [&](NameParts const& full) { return shortens(parts, full); }))
      continue;
    if (schools.size() == 2) return false;
    schools.push_back(parts);
  }
  return true;
}

/// Whether one name is the other with places before it: 甲县乙乡小学, of 乙乡小学.
bool has_places_before(Lexicon const& lexicon, std::string_view full, std::string_view brief) {
  if (full.size() <= brief.size() + 3 || !full.ends_with(brief)) return false;
  std::size_t at = 0;
  for (NameParts::Part const& part : parts_of_name(lexicon, full).parts) {
    if (at == full.size() - brief.size()) return at > 0 && part.sort != NameParts::Sort::more;
    if (part.sort != NameParts::Sort::place) return false;
    at += part.text.size();
  }
  return false;
}

/// The one known institution whose name a longer one has with places before it; none where another long name would do as well.
InstitutionId without_its_place(Lexicon const& lexicon, std::map<InstitutionId, std::string> const& known,
                                std::vector<Spotted> const& names, std::string_view full) {
  InstitutionId who;
  std::string_view brief;
  for (auto const& [id, name] : known) {
    if (!full.ends_with(name) || !has_places_before(lexicon, full, name)) continue;
    if (!who.empty()) return {};
    who = id;
    brief = name;
  }
  if (who.empty()) return {};
  bool const another = std::any_of(names.begin(), names.end(), [&](Spotted const& s) {
    return s.name.view() != full && s.name.view().ends_with(brief) && has_places_before(lexicon, s.name.view(), brief);
  });
  return another ? InstitutionId() : who;
}

}  // namespace

InstitutionId Institutions::told_more_of(std::string_view words, std::vector<Spotted> const& names) const {
  // Beside 我校 the school that the text names is the other one
  if (speaks_of_itself_) return {};
  NameParts const brief = parts_of_name(draft_.lexicon(), words);
  InstitutionId who;
  std::set<std::string_view> tried;
  for (Spotted const& s : names) {
    std::string_view const full = s.name.view();
    if (words.size() >= full.size() || !full.ends_with(brief.kind) || !abbreviates(words, full)) continue;
    if (!tried.insert(full).second) continue;
    if (tried.size() > most_alike) return {};
    if (!leaves_out_what_tells_more(brief, parts_of_name(draft_.lexicon(), full)) ||
        !title_and_text_differ(names, words, full))
      continue;
    Mention const known = at(full, 0);
    if (known.end != full.size() || known.who.size() != 1 || known.who[0] == who) continue;
    if (!who.empty() || !tells_of_one_pair(draft_.lexicon(), names)) return {};
    who = known.who[0];
  }
  return who;
}

void Institutions::spot(std::vector<Spotted> names) {
  // 每|所旗直学校
  std::unordered_set<std::string_view> many;
  static Pattern const measure_word("^所");
  for (Spotted& s : names) {
    if (draft_.latin() || !counted_before(s.name)) continue;
    if (auto const m = measure_word.at(s.name.view())) s.name = s.name.part(m->end(), s.name.size());
    many.insert(s.name.view());
  }
  // A name that begins with words of the sentence (培训海城中学) ends like one that stands alone elsewhere.
  std::unordered_set<std::string_view> alone;
  for (Spotted const& s : names)
    if (s.alone && !goes_on_a_name(s.name.view()) && many.count(s.name.view()) == 0) alone.insert(s.name.view());
  // 沂宁, where a name begins with 沂宁市: a place, and no word of the sentence
  static Pattern const place("^([\\p{Han}]{2,4}?)(?:省|市|县|区|州|旗)[\\p{Han}]{3}");
  std::unordered_set<std::string_view> places;
  for (Spotted const& s : names)
    if (auto const m = place.at(s.name.view())) places.insert((*m)[1]);
  // Where a name stands within a sentence, or is all of a line, no word of the sentence begins it: the Corvale District Schools Office
  std::unordered_set<std::string_view> within;
  for (Spotted const& s : names)
    if (draft_.latin() &&
        (s.name.size() == s.name.of->text().size() ||
         (s.name.begin > 2 && s.name.of->text()[s.name.begin - 1] == ' ' &&
          std::string_view(".:;!?").find(s.name.of->text()[s.name.begin - 2]) == std::string_view::npos)))
      within.insert(s.name.view());
  for (Spotted& s : names) {
    std::string_view const whole = s.name.view();
    if (within.count(whole) != 0) continue;
    for (std::size_t i = character_at(whole, 0).second; i + 9 <= whole.size(); i += character_at(whole, i).second) {
      std::string_view const before = whole.substr(0, i);
      if (alone.count(whole.substr(i)) == 0 || ends_with_place(before) || places.count(before) != 0) continue;
      s.name = s.name.part(i, s.name.size());
      break;
    }
    s.name = s.name.part(words_before(s.name.view()), s.name.size());
  }
  std::stable_sort(names.begin(), names.end(),
                   [](Spotted const& a, Spotted const& b) { return a.name.size() > b.name.size(); });
  // 机电工程学院 beside 江州职业技术学院 is a part of it
  static Pattern const college("(?:大学|学院)$");
  bool const of_a_college =
      std::any_of(names.begin(), names.end(),
                  [](Spotted const& s) { return college.in(s.name.view()) && !is_faculty(s.name.view()); }) ||
      std::any_of(names_.begin(), names_.end(),
                  [](auto const& known) { return college.in(known.second) && !is_faculty(known.second); });
  // 文学院结对某县第一中学: one that has a school of its own
  static Pattern const pairs("^(?:结对|对接|包联)");
  std::unordered_set<std::string_view> paired;
  for (Spotted const& s : names)
    if (pairs.at(s.name.of->text(), s.name.end)) paired.insert(s.name.view());
  // 甲厂幼儿园（现甲市第三幼儿园）: a name of the one before the bracket
  static Pattern const now_called(
      "(?:学校|中学|小学|幼儿园|学院|中心|[校园])\\(现(?:名为?|已?更名为|已?改名为|改称|称|为)?:? ?$");
  std::unordered_set<std::string_view> new_names;
  for (Spotted const& s : names)
    if (std::string_view const before = ending(std::string_view(s.name.of->text()).substr(0, s.name.begin), 48);
        now_called.in(before))
      new_names.insert(s.name.view());
  // Each once in the title and once in the text: a long paper has its names hundreds of times
  std::vector<Spotted> apart;
  std::set<std::pair<std::string_view, bool>> had;
  std::copy_if(names.begin(), names.end(), std::back_inserter(apart),
               [&](Spotted const& s) { return had.emplace(s.name.view(), s.in_title).second; });
  std::unordered_set<std::string_view> seen;
  for (Spotted const& s : apart) {
    Words const& name = s.name;
    if (!seen.insert(name.view()).second || seen.size() > 512 || new_names.count(name.view()) != 0) continue;
    if (of_a_college && is_faculty(name.view()) && paired.count(name.view()) == 0) continue;
    Mention const known = at(name.view(), 0);
    if (known.end == name.size()) continue;
    // 铁中图书馆, of one that is called 铁中: an office of it
    static Pattern const office("^(?:" + std::string(body_of_a_school) + ")$");
    static Pattern const authority("(?:局|厅|委|政府)$");
    if (known.who.size() == 1 && office.in(name.view().substr(known.end)) && !authority.in(this->name(known.who[0])))
      continue;
    InstitutionId who = draft_.latin() ? only_ending_with(name.view()) : abbreviated(name.view(), {});
    if (who.empty() && !draft_.latin()) {
      // 沂岭县蒲汪乡中心小学, where the text has introduced 蒲汪乡中心小学: the same with the place that it lies in
      who = without_its_place(draft_.lexicon(), names_, names, name.view());
      if (!who.empty()) {
        renamed(who, name);
        continue;
      }
    }
    bool const several = many.count(name.view()) != 0;
    if (who.empty() && !draft_.latin() && !several) who = told_more_of(name.view(), apart);
    if (who.empty() && several)
      many_.emplace(add(name), name);
    else if (who.empty())
      add(name);
    else
      also_called(who, name);
  }
}

std::unordered_set<char32_t> const& Institutions::first_characters() {
  auto const begins = [this](std::string_view part) {
    if (!part.empty()) first_characters_.insert(character_at(part, 0).first);
  };
  for (; looked_at_ < draft_.plan().institutions.size(); ++looked_at_) {
    std::string const& full = name(draft_.plan().institutions[looked_at_].id);
    for (NameParts::Part const& part : parts_of_name(draft_.lexicon(), full).parts) {
      begins(part.text);
      if (part.sort == NameParts::Sort::ordinal && part.text.rfind("第", 0) == 0) begins(part.text.substr(3));
      if (part.sort == NameParts::Sort::place) begins(part.text.substr(step_back(part.text, part.text.size())));
    }
  }
  return first_characters_;
}

void Institutions::learn_short_names(std::string_view text, Words const& words) {
  std::unordered_set<char32_t> const& first = first_characters();
  for (std::size_t const end : ends_of_kinds(draft_.lexicon(), text)) {
    // From the longest to the shortest
    std::vector<std::size_t> begins;
    for (std::size_t b = end; b > 0 && begins.size() < 14;) {
      b = step_back(text, b);
      char32_t const c = character_at(text, b).first;
      if (!is_ideograph(c)) break;
      begins.push_back(b);
    }
    std::reverse(begins.begin(), begins.end());
    for (std::size_t const at : begins) {
      if (first.count(character_at(text, at).first) == 0) continue;
      std::string_view const brief = text.substr(at, end - at);
      if (characters(brief) < 2) continue;
      if (Mention const known = this->at(text, at); known.end >= end) break;
      if (!stands_as_a_name(text, at, end)) continue;
      InstitutionId const who = shortened(brief);
      if (who.empty()) continue;
      also_called(who, words.part(at, end));
      break;
    }
  }
}

void Institutions::learn_abbreviations(std::string_view text, Words const& words) {
  if (draft_.latin() || names_.empty()) return;
  learn_short_names(text, words);
  static Pattern const short_suffix(
      "(?:职中心|职教中心|国中|国小|" + std::string(school_suffix) +
      "|教育局|教体局|教科局|指挥部|联盟|校友会|县局|教育处|职中|民中|完中|[高中]职|校|园)");
  // 紅棉校長 is the head of 紅棉, and no school is called 紅棉校 there.
  static Pattern const one_character("^[校园]$");
  static Pattern const another_word("^[长医友董监本内外际区舍史规训刊报车门园级企务]");
  static Pattern const school("(?:校|中|小|学|院|园|高|职|中心)$");
  for (auto m = short_suffix.find(text); m; m = short_suffix.find(text, m->end())) {
    std::size_t const end = m->end();
    bool const brief = one_character.in((*m)[0]);
    if ((brief && another_word.at(text, end)) || text.substr(end, 3) == "部") continue;  // 职教中心高中部
    // From the longest to the shortest.
    std::vector<std::size_t> begins;
    std::size_t b = m->begin();
    while (b > 0 && begins.size() < 11) {
      std::size_t const before = step_back(text, b);
      if (!is_ideograph(character_at(text, before).first)) break;
      b = before;
      begins.push_back(b);
    }
    bool done = false;
    for (auto at = begins.rbegin(); at != begins.rend() && !done; ++at) {
      std::string_view const candidate = text.substr(*at, end - *at);
      std::size_t const length = characters(candidate);
      if (length < 3 || is_relative(candidate) || names_nothing(candidate)) continue;
      if (Mention const known = this->at(text, *at); known.end >= end) break;
      std::size_t const b4 = *at > 0 ? step_back(text, *at) : *at;
      InstitutionId const who = with_its_characters(candidate, text.substr(b4, *at - b4));
      if (!who.empty() && (!brief || school.in(names_.at(who)))) {
        also_called(who, words.part(*at, end));
        done = true;
      }
    }
  }
}

}  // namespace bangfu::document::reader
