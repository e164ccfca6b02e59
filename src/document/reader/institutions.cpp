// SPDX-License-Identifier: BSL-1.0
#include "institutions.hpp"

#include <algorithm>
#include <set>

#include "english_names.hpp"
#include "name_endings.hpp"
#include "pattern.hpp"
#include "short_names.hpp"
#include "sides.hpp"
#include "spotting.hpp"

namespace bangfu::document::reader {
namespace {

constexpr char const* office_suffix =
    "教育局|教育厅|教育部|教委|教体局|教科局|科教局|教科体局|教文体局|文教局|文教体局|教育和科技局|教育科技局|"
    "教育委员会|教育和体育局|教育体育局|教育工委|人民政府|"
    "政府|指挥部|工作组|工作队|协作办公室|"
    "帮扶办公室|对口办|帮扶办|协作办教育组|协作办|支援办|办公室|财政局|人社局|教研室|教研院|教科院|教科所|研究院|"
    "研究所|电教馆|电教站|督导室|督导办|信息中心|装备中心|发展中心|文化馆|少年宫|图书馆|医院|工作站|活动中心|服务中心|"
    "资源中心|研究室|矿务局|残疾人联合会|同乡会|"
    "校友基金|公益基金|集团|公司|企业|工厂|"
    "基金会|"
    "教育基金|基金|慈善会|协会|学会|商会|联合会|教育会|研究会|职教学会|联席会|校友会|家长委员会|家委会|秘书处|残联|"
    "兵团|团区委|团县委|团市委|妇联|专家组";
constexpr char const* division_suffix = "自治州|自治县|自治区|地区|新区|省|市|县|州|旗|区";

std::string const suffixes = std::string(school_suffix) + '|' + office_suffix;
Pattern const ends_with_suffix("(?:" + suffixes + ")$");
Pattern const place_ending(std::string("(?:") + division_suffix + "|镇|乡|盟|街道|[^农乡山]村|开发区)$");
// A name from its beginning: as short as can be, then longer where what follows goes on like a name.
std::string const name_character = "[\\p{Han}×·A-Za-z0-9Xx-]";
Pattern const name_from_begin("(?:“[^”]{1,30}”)?" + name_character + "{0,24}?(?:" + suffixes + ")");
Pattern const name_goes_on("(?:附属|下属|所属)?[\\p{Han}]{0,6}?(?:" + suffixes + ")");
Pattern const stops_name(
    "与|和|及|、|帮扶|结对|对口|支援|支持|援助|协助|到|赴|在|由|的|向|为|等|所|两|各|开展|联合|邀请|组织|签署|教师|"
    "学生|领导|校长|每|姊妹|友好|手拉手");
Pattern const division_from_begin("[\\p{Han}]{1,12}?(?:" + std::string(division_suffix) +
                                  ")(?:教学|[\\p{Han}]{1,6}?(?:县|市|区))?");

Pattern const relative_words(
    "(?:来校学校|来校单位|来访学校|来访单位|你们学校|你们|贵方|你方|我们学校|我们|我校|本校|我院|本院|我园|本园|我局|"
    "本局|我中心|我县|本县|我区|本区|来校|来区|来县|来我校|来园|"
    "返校|回校|到校|"
    "该校|该园|该院|该局|贵校|贵园|贵院|贵局|你校|你园|你局|对方|双方学校|甲、乙双方|甲乙双方|两地教育局|两市教育局|"
    "两校|两园|双方|三方|各方|"
    "两地|对方学校|各校|"
    "各成员学校|派出学校|接收学校|承办学校|结对学校|甲方|乙方|丙方|丁方|接待方|承办方|主办方|东道主|" +
    giving_side + '|' + taking_side + ")");
Pattern const giving(giving_side);
Pattern const taking(taking_side);

/// Without quotation marks around the whole: “彩虹桥”教育联盟 keeps its own.
Words unquoted(Words const& name) {
  Words const plain = name.trimmed();
  std::string_view const text = plain.view();
  std::size_t const open = text.find("“");
  std::size_t const close = text.find("”");
  bool const own = open != std::string_view::npos && close != std::string_view::npos && open < close &&
                   (open > 0 || close + std::string_view("”").size() < text.size());
  return own ? plain : plain.trimmed("“”");
}

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

bool ends_like_institution(std::string_view text) { return ends_with_suffix.in(text); }

bool ends_with_place(std::string_view words) { return place_ending.in(words); }

bool is_relative(std::string_view words) { return relative_words.whole(words).has_value(); }

std::size_t name_end(std::string_view text, std::size_t from) {
  auto const m = name_from_begin.at(text, from);
  if (!m) {
    auto const d = division_from_begin.at(text, from);
    return d && !stops_name.in(text.substr(from, d->end() - from)) ? d->end() : from;
  }
  std::size_t end = m->end();
  // 第一中 is the beginning of 第一中学.
  static Pattern const cut("[一二三四五六七八九十](?:中|小)$");
  if (text.substr(end, 3) == "学" && cut.in(text.substr(from, end - from))) end += 3;
  // 临海国中|学务处, 三中|学生处
  static Pattern const office_behind("^学(?:务|生|工|管|籍|术)[\\p{Han}]{0,2}?(?:处|科|部|室|组|会)");
  static Pattern const middle_school("中学$");
  if (middle_school.in(text.substr(from, end - from)) && office_behind.at(text, end - 3)) end -= 3;
  // 职业高级中学校, and no 中学校长
  static Pattern const school_of("^校(?:[^长园内外本区际医友门舍方风训史规级企服务车办党团董监]|$)");
  static Pattern const middle("(?:中学|小学|高中)$");
  if (middle.in(text.substr(from, end - from)) && school_of.at(text, end)) end += 3;
  while (true) {
    auto const more = name_goes_on.at(text, end);
    if (!more || more->end() == end || stops_name.in(text.substr(end, more->end() - end)) || more->end() - from > 90)
      break;
    end = more->end();
  }
  return end;
}

std::size_t name_begin(std::string_view text, std::size_t from, std::size_t end) {
  // To the left as far as nothing stands there that no name contains.
  static Pattern const boundary(
      "[,。;:、()“”《》【】!? "
      "\\x1f]|以下|由|与|和|及|同|跟|向|对|为|经|在|于|从|把|将|到|赴|给|根据|按照|按|依|邀请|联合|帮扶|支援|协助|帮助|"
      "立协议书人|立约人|签约人|协议人|"
      "选派|派|是|的|即|我校|本校|继续|通过|决定|指导|" +
      std::string(deeds_in_no_name));
  std::size_t begin = from;
  for (auto m = boundary.find(text, from); m && m->end() <= end;
       m = boundary.find(text, std::max(m->begin() + 1, m->end()))) {
    // What is left must still be a name: 和平中学 keeps its first character.
    if (text.substr(m->begin(), 3) == "和" && text.substr(0, m->begin()).size() >= 6 &&
        text.substr(m->begin() - 6, 6) == "教育" && ends_like_institution(text.substr(m->end(), end - m->end())))
      continue;
    static Pattern const first_of_name("^(?:向|和|与|同|在|为|于|经)$");
    if (m->begin() == from && first_of_name.in((*m)[0])) continue;
    // 支援学校联席会
    if (m->end() < end && text.substr(m->end(), 6) == "学校" && m->end() + 6 < end) continue;
    if (end - m->end() >= 9) begin = m->end();
  }
  return begin;
}

InstitutionKind kind_of(std::string const& name, Lexicon const& lexicon) {
  std::string_view const code = lexicon.code_at_end("institution", name);
  return code.empty() ? InstitutionKind() : InstitutionKind(code);
}

std::string Institutions::key_of(std::string_view text) {
  if (text.empty()) return {};
  std::size_t const first = character_at(text, 0).second;
  std::size_t const second = first < text.size() ? character_at(text, first).second : 0;
  return std::string(text.substr(0, first + second));
}

void Institutions::remember(std::string text, InstitutionId const& id, bool defined) {
  if (text.empty()) return;
  // The College shall …: at the beginning of a sentence
  if (text.rfind("the ", 0) == 0) remember("T" + text.substr(1), id, defined);
  std::vector<Form>& forms = forms_[key_of(text)];
  for (Form& f : forms)
    if (f.text == text) {
      if (defined) f.id = id;
      return;
    }
  auto const at = std::find_if(forms.begin(), forms.end(), [&](Form const& f) { return f.text.size() < text.size(); });
  forms.insert(at, Form{std::move(text), id});
}

namespace {

bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }

/// Whether an English name that ends at `end` ends there: not within a word, nor where a place of its name goes on.
bool ends_there(std::string_view text, std::size_t end) {
  static Pattern const goes_on(
      "^(?:[A-Za-z0-9]| (?:County|District|City|Town|Township|Village|Prefecture|Province|Road|Street)\\b)");
  return !goes_on.at(text, end);
}

bool of_a_word(char c) { return is_capital(c) || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }

}  // namespace

InstitutionId Institutions::add(Words const& name) {
  Words w = unquoted(name);
  bool const whole_line = w.of != nullptr && w.begin == 0 && w.end == w.of->text().size();
  if (!draft_.latin() && !whole_line) w = w.part(province_before(w.view()), w.size());
  std::string const folded = draft_.latin() ? std::string(w.view()) : without_blanks(w.view());
  InstitutionId id = draft_.latin() ? draft_.institution(as_a_name(w.original())) : draft_.institution(w);
  auto const [at, fresh] = names_.try_emplace(id, folded);
  if (fresh) {
    std::size_t const index = draft_.plan().institutions.size() - 1;
    Institution& i = draft_.plan().institutions[index];
    if (i.id == id) {
      i.kind = kind_of(std::string(i.name.any()), draft_.lexicon());
      draft_.from(pointer("institutions", index), w);
    }
  }
  remember(folded, id);
  return id;
}

InstitutionId Institutions::known_or_new(Words const& name) {
  Words const w = unquoted(name);
  if (Mention const m = at(w.view(), 0); m.end == w.size() && m.who.size() == 1) return m.who[0];
  if (InstitutionId longer = draft_.latin() ? InstitutionId() : abbreviated(without_blanks(w.view()), {});
      !longer.empty()) {
    also_called(longer, w);
    return longer;
  }
  return add(w);
}

InstitutionId Institutions::named(std::string const& full, Words const& brief) {
  Mention const known = at(full, 0);
  InstitutionId id = known.end == full.size() && known.who.size() == 1 ? known.who[0] : draft_.institution(full);
  if (names_.try_emplace(id, full).second) {
    std::size_t const index = draft_.plan().institutions.size() - 1;
    draft_.plan().institutions[index].kind = kind_of(full, draft_.lexicon());
    if (!brief.empty()) draft_.from(pointer("institutions", index), brief);
    remember(full, id);
  }
  if (!brief.empty()) also_called(id, brief);
  return id;
}

void Institutions::also_called(InstitutionId const& id, Words const& name, bool defined) {
  Words const w = name.trimmed("“”");
  std::string const folded = draft_.latin() ? std::string(w.view()) : without_blanks(w.view());
  if (folded.empty() || names_[id] == folded) return;
  remember(folded, id, defined);
  for (Institution& i : draft_.plan().institutions) {
    if (i.id != id) continue;
    Text const text = draft_.text(w);
    for (Text const& known : i.short_names)
      if (known == text) return;
    i.short_names.push_back(text);
    return;
  }
}

namespace {

std::string party_key(InstitutionId const& id, Role const& role) { return id.value() + ' ' + std::string(role.code()); }

}  // namespace

void Institutions::party(InstitutionId const& id, Role const& told, Words const& where, std::string const& called) {
  // A union that a school runs is no school that is helped: it holds the others together.
  static Pattern const united("(?:教育集团|联盟|共同体|教共体|联合体)$");
  Role const role = told == role::recipient && united.in(name(id)) ? Role(role::coordinating) : told;
  // 旗直学校, 苏木学校 are kinds of schools
  static Pattern const kind_of_school(
      "^(?:[省市州盟地县区旗]直|苏木|嘎查|团场|牧区|林区|垦区)(?:学校|中学|小学|幼儿园)$");
  if (kind_of_school.in(name(id))) return;
  // 茶学院 takes part for its university.
  if (role == role::supporting && is_faculty(name(id))) return;
  if (auto const many = many_.find(id); many != many_.end() && !settled_) {
    described(many->second, role, where);
    return;
  }
  if (role == role::supporting || role == role::recipient) by_order_.erase(id);
  auto const [at, fresh] = parties_.try_emplace(party_key(id, role), draft_.plan().parties.size());
  if (fresh) {
    draft_.plan().parties.push_back(Party{.institution = id, .role = role});
    // A company beside schools takes part, and is no side: 两校 are the others
    static Pattern const company("(?:公司|企业|厂)$");
    std::vector<InstitutionId>& of_it = by_role_[std::string(role.code())];
    bool const aside = role == role::supporting && company.in(name(id));
    if (!aside || of_it.empty()) {
      if (role == role::supporting && of_it.size() == 1 && !aside && company.in(name(of_it.front()))) of_it.clear();
      of_it.push_back(id);
    }
    all_parties_.insert(id);
  }
  Party& p = draft_.plan().parties[at->second];
  if (p.called.empty() && !called.empty()) p.called = draft_.text(called);
  draft_.from(pointer("parties", at->second), where);
}

void Institutions::party_by_order(InstitutionId const& id, Role const& role, Words const& where) {
  bool const untold = !on_a_side(id) || by_order_only(id);
  party(id, role, where);
  if (untold) by_order_.insert(id);
}

void Institutions::described(Words const& name, Role const& role, Words const& where) {
  if (described_.size() < 64) described_.push_back({name, role, where});
}

void Institutions::settle_described() {
  std::set<std::string, std::less<>> open;
  for (Described const& d : described_)
    if (of_role(d.role).empty()) open.insert(std::string(d.role.code()));
  settled_ = true;
  for (Described const& d : std::exchange(described_, {}))
    if (open.count(d.role.code()) != 0) party(add(d.name), d.role, d.where);
}

void Institutions::exchange_sides(InstitutionId const& supports, InstitutionId const& is_helped) {
  auto const one = parties_.find(party_key(supports, role::supporting));
  auto const other = parties_.find(party_key(is_helped, role::recipient));
  if (one == parties_.end() || other == parties_.end()) return;
  std::size_t const i = one->second;
  std::size_t const k = other->second;
  parties_.erase(one);
  parties_.erase(other);
  parties_[party_key(supports, role::recipient)] = i;
  parties_[party_key(is_helped, role::supporting)] = k;
  draft_.plan().parties[i].role = role::recipient;
  draft_.plan().parties[k].role = role::supporting;
  by_role_[std::string(Role(role::supporting).code())] = {is_helped};
  by_role_[std::string(Role(role::recipient).code())] = {supports};
}

std::vector<InstitutionId> const& Institutions::of_role(Role const& role) const {
  static std::vector<InstitutionId> const none;
  if (about_one_ && role == role::supporting) return about_one_->supporting;
  if (about_one_ && role == role::recipient) return about_one_->recipient;
  auto const at = by_role_.find(role.code());
  return at == by_role_.end() ? none : at->second;
}

void Institutions::about(InstitutionId const& supports, InstitutionId const& is_helped) {
  about_one_ = {.supporting = {supports}, .recipient = {is_helped}};
}

std::vector<InstitutionId> Institutions::both_sides(std::size_t most) const {
  std::vector<InstitutionId> const& taken = of_role(role::recipient);
  std::vector<InstitutionId> const& given = of_role(role::supporting);
  if (given.size() > most || taken.size() > most) return {};
  std::vector<InstitutionId> all = given;
  for (InstitutionId const& id : taken)
    if (std::find(all.begin(), all.end(), id) == all.end()) all.push_back(id);
  if (all.size() > most) all.clear();
  return all;
}

bool Institutions::is_party(InstitutionId const& id) const { return all_parties_.count(id) != 0; }

bool Institutions::has_role(InstitutionId const& id, Role const& role) const {
  return parties_.count(party_key(id, role)) != 0;
}

bool Institutions::on_a_side(InstitutionId const& id) const {
  return has_role(id, role::supporting) || has_role(id, role::recipient);
}

InstitutionId Institutions::only(Role const& role) const {
  std::vector<InstitutionId> const& all = of_role(role);
  if (all.size() == 1) return all[0];
  // The one that is helped, and is said to help somebody besides
  if (all.size() != 2 || (role != role::supporting && role != role::recipient)) return {};
  std::vector<InstitutionId> const& others =
      of_role(role == role::supporting ? Role(role::recipient) : Role(role::supporting));
  if (others.size() != 1 || (others[0] != all[0] && others[0] != all[1])) return {};
  return others[0] == all[0] ? all[1] : all[0];
}

InstitutionId Institutions::first(Role const& role) const {
  std::vector<InstitutionId> const& all = of_role(role);
  return all.empty() ? InstitutionId() : all.front();
}

namespace {

/// The other of its pair, where all that give and take are told pair by pair: 甲校帮扶乙校，丙校帮扶丁校.
InstitutionId partner_of(std::vector<Party> const& parties, InstitutionId const& id) {
  std::vector<Party const*> sides;
  for (Party const& p : parties)
    if (p.role == role::supporting || p.role == role::recipient) sides.push_back(&p);
  if (sides.size() < 4 || sides.size() % 2 != 0) return {};
  InstitutionId partner;
  for (std::size_t i = 0; i + 1 < sides.size(); i += 2) {
    if (sides[i]->role != role::supporting || sides[i + 1]->role != role::recipient) return {};
    for (std::size_t k : {i, i + 1}) {
      if (sides[k]->institution != id) continue;
      if (!partner.empty()) return {};
      partner = sides[k == i ? i + 1 : i]->institution;
    }
  }
  return partner;
}

}  // namespace

InstitutionId Institutions::other_side(InstitutionId const& id) const {
  if (of_role(role::supporting).size() > 64) return {};
  InstitutionId const giver = only(role::supporting);
  InstitutionId const taker = only(role::recipient);
  if (id == giver || id == taker) return id == giver ? taker : giver;
  if (InstitutionId partner = partner_of(draft_.plan().parties, id); !partner.empty()) return partner;
  InstitutionId other = has_role(id, role::supporting) ? taker : giver;
  if (!other.empty()) return other;
  // A bureau beside two schools, or one that is said to do both: the other school
  static Pattern const no_school("(?:局|厅|委|委员会|政府|办公室|指挥部|财政|基金会?)$");
  InstitutionId school;
  bool is_one = false;
  for (InstitutionId const& one : both_sides(6)) {
    if (no_school.in(name(one))) continue;
    if (one == id) {
      is_one = true;
      continue;
    }
    if (!school.empty()) return {};
    school = one;
  }
  return is_one ? school : InstitutionId();
}

std::string const& Institutions::name(InstitutionId const& id) const {
  static std::string const none;
  auto const at = names_.find(id);
  return at == names_.end() ? none : at->second;
}

bool Institutions::is_full_name(std::string_view words) const {
  Mention const known = at(words, 0);
  return known.end == words.size() && known.who.size() == 1 && name(known.who[0]) == words;
}

std::size_t Institutions::words_before(std::string_view words) const {
  static Pattern const part_of_a_name("^第|^[省市县区州镇乡村旗]|^[\\p{Han}]{1,3}$|^(?:附属|实验|中心)");
  for (std::size_t i = words.empty() ? 0 : character_at(words, 0).second; i + 12 <= words.size() && i <= 18;
       i += character_at(words, i).second)
    if (!part_of_a_name.in(words.substr(i)) && !ends_with_place(words.substr(0, i)) && is_full_name(words.substr(i)))
      return i;
  return 0;
}

void Institutions::complete_bureaux() {
  static Pattern const bare("^[市县区州旗](?:教育|教体|教科|教委|科教|文教|人民政府)[\\p{Han}]{0,8}$");
  static Pattern const ends("(?:局|教委|人民政府)$");
  std::vector<Institution>& all = draft_.plan().institutions;
  for (Institution& bureau : all) {
    std::string const brief = name(bureau.id);
    if (!bare.in(brief) || !ends.in(brief)) continue;
    std::string const what = brief.substr(0, 3);
    std::set<std::string> places;
    std::size_t looked = 0;
    for (Institution const& other : all) {
      if (++looked > 64 || !on_a_side(other.id)) continue;
      for (NameParts::Part const& part : parts_of_name(draft_.lexicon(), name(other.id)).parts)
        if (part.sort == NameParts::Sort::place && part.text.size() > what.size() + 3 &&
            part.text.substr(part.text.size() - what.size()) == what)
          places.emplace(part.text);
    }
    if (places.size() != 1) continue;
    std::string const full = *places.begin() + brief.substr(3);
    if (at(full, 0).end == full.size()) continue;
    names_[bureau.id] = full;
    bureau.short_names.push_back(bureau.name);
    bureau.name = draft_.text(full);
    remember(full, bureau.id);
  }
}

bool Institutions::drop_first(Words& words) const {
  Mention const m = at(words.view(), 0);
  if (m.end == 0 || m.end >= words.size()) return false;
  words = words.part(m.end, words.size()).trimmed("的");
  return true;
}

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
  static Pattern const no_school("(?:局|厅|委|委员会|政府|办公室|指挥部|财政|基金会?)$");
  InstitutionId one = only(role);
  if (!school.in(word) || (!one.empty() && !no_school.in(name(one)))) return one;
  InstitutionId found;
  for (InstitutionId const& id : of_role(role)) {
    if (no_school.in(name(id))) continue;
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
  // 支持校本教研, 帮扶地区: no side
  static Pattern const short_noun("[校园地]$");
  static Pattern const another_word("^[本长际内级企园区方]");
  bool const by_deed = giving.whole(word) || taking.whole(word);
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
  } else {
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

std::vector<InstitutionId> Institutions::resolve(Words const& words) {
  Words const w = unquoted(words);
  if (w.empty()) return {};
  Mention const m = at(w.view(), 0);
  if (m.end == w.size() && !m.who.empty()) return m.who;
  // A slip: 乐昌市中等职业技术学校学校
  if (m.who.size() == 1 && w.view().substr(m.end) == "学校") return m.who;
  return {add(w)};
}

}  // namespace bangfu::document::reader
