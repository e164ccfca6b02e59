// SPDX-License-Identifier: BSL-1.0
#include "institutions.hpp"

#include <algorithm>
#include <set>
#include <unordered_set>

#include "english_names.hpp"
#include "pattern.hpp"
#include "short_names.hpp"
#include "sides.hpp"
#include "spotting.hpp"

namespace bangfu::document::reader {
namespace {

constexpr char const* school_suffix =
    "学校|中学|小学|大学|学院|书院|学堂|职校|职高|中专|职中|高中|初中|[一二三四五六七八九十]中|[一二三四五六七八九十]"
    "小|[一二三四五六七八九十]职|中职|幼儿园|幼稚园|教学点|中心校|附中|附小|附校|职教中心|教育中心|进修学校|进修学院|"
    "特校|商校|技校|完小|工校|农校|卫校|矿校|师校|职专|校区|本部|分校|党校|学区|教育集团|教育联盟|教育共同体|共同体|"
    "联盟|援助团|帮扶团|工作团|支教队|"
    "支教团|少先队大队部|教学班";
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
/// 临水县石桥镇|周庄小学: what stands before a name is a place, and no word of the sentence.
Pattern const ends_with_place(std::string("(?:") + division_suffix + "|镇|乡|盟|街道|[^农乡山]村|开发区)$");
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
    "(?:我们学校|我们|我校|本校|我院|本院|我园|本园|我局|本局|我中心|我县|本县|我区|本区|来校|来区|来县|来我校|来园|"
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
      "组织|选派|派|是|的|即|我校|本校|继续|通过|决定|指导|建立|开展");
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

void Institutions::party(InstitutionId const& id, Role const& role, Words const& where, std::string const& called) {
  // 茶学院 takes part for its university.
  if (role == role::supporting && is_faculty(name(id))) return;
  auto const [at, fresh] = parties_.try_emplace(party_key(id, role), draft_.plan().parties.size());
  if (fresh) {
    draft_.plan().parties.push_back(Party{.institution = id, .role = role});
    by_role_[std::string(role.code())].push_back(id);
    all_parties_.insert(id);
  }
  Party& p = draft_.plan().parties[at->second];
  if (p.called.empty() && !called.empty()) p.called = draft_.text(called);
  draft_.from(pointer("parties", at->second), where);
}

void Institutions::described(Words const& name, Role const& role, Words const& where) {
  if (described_.size() < 64) described_.push_back({name, role, where});
}

void Institutions::settle_described() {
  std::set<std::string, std::less<>> open;
  for (Described const& d : described_)
    if (of_role(d.role).empty()) open.insert(std::string(d.role.code()));
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
  auto const at = by_role_.find(role.code());
  return at == by_role_.end() ? none : at->second;
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

InstitutionId Institutions::other_side(InstitutionId const& id) const {
  if (of_role(role::supporting).size() > 64) return {};
  InstitutionId const giver = only(role::supporting);
  InstitutionId const taker = only(role::recipient);
  if (id == giver || id == taker) return id == giver ? taker : giver;
  return has_role(id, role::supporting) ? taker : giver;
}

std::string const& Institutions::name(InstitutionId const& id) const {
  static std::string const none;
  auto const at = names_.find(id);
  return at == names_.end() ? none : at->second;
}

InstitutionId Institutions::shortened(std::string_view words) const {
  NameParts const brief = parts_of_name(draft_.lexicon(), words);
  if (brief.kind.empty() || brief.head.empty()) return {};
  InstitutionId who;
  std::size_t tried = 0;
  for (auto const& [id, full] : names_) {
    if (++tried > 64) break;
    if (words.size() >= full.size()) continue;
    // 白鹭大学 is not its 数学学院.
    if (full.compare(0, words.size(), words) == 0 && full.size() > words.size() + 3 && ends_with_suffix.in(words))
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
  static Pattern const place_too("[省市县区州旗]$");
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
    if (++tried > 64) break;
    if (words.size() >= full.size() || !abbreviates(words, full)) continue;
    if (cuts_body(words, full)) {
      ++matches;
      who = id;
      continue;
    }
    // 海城中学 is not the Second: an abbreviation keeps the number.
    if (!numbered && ordinal.in(full)) continue;
    // 文昌阁中学 is not its 校友会.
    if (std::string_view(full).substr(0, words.size()) == words && ends_with_suffix.in(words)) continue;
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

bool Institutions::is_full_name(std::string_view words) const {
  Mention const known = at(words, 0);
  return known.end == words.size() && known.who.size() == 1 && name(known.who[0]) == words;
}

std::size_t Institutions::words_before(std::string_view words) const {
  static Pattern const part_of_a_name("^第|^[省市县区州镇乡村旗]|^[\\p{Han}]{1,3}$|^(?:附属|实验|中心)");
  for (std::size_t i = words.empty() ? 0 : character_at(words, 0).second; i + 12 <= words.size() && i <= 18;
       i += character_at(words, i).second)
    if (!part_of_a_name.in(words.substr(i)) && !ends_with_place.in(words.substr(0, i)) && is_full_name(words.substr(i)))
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

void Institutions::spot(std::vector<Spotted> names) {
  // A name that begins with words of the sentence (培训海城中学) ends like one that stands alone elsewhere.
  std::unordered_set<std::string_view> alone;
  static Pattern const part_of_a_name("^第|^[省市县区州镇乡村旗]|^[\\p{Han}]{1,3}$|^(?:附属|实验|中心)");
  for (Spotted const& s : names)
    if (s.alone && !part_of_a_name.in(s.name.view())) alone.insert(s.name.view());
  for (Spotted& s : names) {
    std::string_view const whole = s.name.view();
    for (std::size_t i = character_at(whole, 0).second; i + 9 <= whole.size(); i += character_at(whole, i).second) {
      if (alone.count(whole.substr(i)) == 0 || ends_with_place.in(whole.substr(0, i))) continue;
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
  std::unordered_set<std::string_view> seen;
  for (Spotted const& s : names) {
    Words const& name = s.name;
    if (!seen.insert(name.view()).second || seen.size() > 512) continue;
    if (of_a_college && is_faculty(name.view()) && paired.count(name.view()) == 0) continue;
    if (Mention const known = at(name.view(), 0); known.end == name.size()) continue;
    InstitutionId const who = draft_.latin() ? InstitutionId() : abbreviated(name.view(), {});
    if (who.empty())
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
      if (length < 3 || relative_words.whole(candidate) || names_nothing(candidate)) continue;
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
      "([Yy]our (?:school|college|kindergarten|institute)|[Tt]heirs)|"
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
  InstitutionId const one = only(role);
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
    if (!speaker_.empty()) m.who = {speaker_};
  } else if (is({"来校", "来区", "来县", "来我校", "来园", "返校", "回校", "到校"})) {
    m.own = m.arrival = true;
    if (!speaker_.empty()) m.who = {speaker_};
  } else if (is({"对方", "对方学校", "该校", "该园", "该院", "该局", "贵校", "贵园", "贵院", "贵局", "你校", "你园",
                 "你局"})) {
    if (InstitutionId const other = other_side(speaker_); !speaker_.empty() && !other.empty()) m.who = {other};
    bool const polite = word.rfind("贵", 0) == 0 || word.rfind("你", 0) == 0;
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
