// SPDX-License-Identifier: BSL-1.0
#include "document/reader/parties/institutions.hpp"

#include <algorithm>

#include "document/reader/english/names.hpp"
#include "document/reader/parties/name_endings.hpp"
#include "document/reader/parties/short_names.hpp"
#include "document/reader/parties/sides.hpp"
#include "document/reader/parties/spotting.hpp"
#include "document/reader/text/pattern.hpp"

namespace bangfu::document::reader {
namespace {

constexpr char const* office_suffix =
    "教育局|教育厅|教育部|教委|教体局|教科局|科教局|教科体局|教文体局|文教局|文教体局|教育和科技局|教育科技局|"
    "教育委员会|教育和体育局|教育体育局|教育工委|人民政府|"
    "政府|指挥部|工作组|工作队|协作办公室|"
    "帮扶办公室|对口办|帮扶办|协作办教育组|协作办|支援办|办公室|财政局|人社局|教研室|教研院|教科院|教科所|研究院|"
    "研究所|电教馆|电教站|督导室|督导办|信息中心|装备中心|发展中心|文化馆|少年宫|图书馆|医院|工作站|活动中心|服务中心|"
    "资源中心|康复中心|教师发展院|教育发展院|研究室|矿务局|残疾人联合会|同乡会|"
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

bool ends_like_institution(std::string_view text) { return ends_with_suffix.in(text); }

bool ends_with_place(std::string_view words) { return place_ending.in(words); }

bool goes_on_a_name(std::string_view words) {
  static Pattern const part_of_a_name("^第|^[省市县区州镇乡村旗]|^[\\p{Han}]{1,3}$|^(?:附属|实验|中心)");
  return part_of_a_name.in(words);
}

bool names_no_school(std::string_view name) {
  static Pattern const no_school("(?:局|厅|委|委员会|政府|办公室|指挥部|财政|基金会?)$");
  return no_school.in(name);
}

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

/// A name that ends with what a school is of, and not with School itself.
static Pattern const& names_of_school_without_noun() {
  static Pattern const pattern(" (?:Primary|Secondary|High|Infants?|Comprehensive|Grammar|Juniors?|Middle)$");
  return pattern;
}

InstitutionId Institutions::add(Words const& name) {
  Words w = unquoted(name);
  bool const whole_line = w.of != nullptr && w.begin == 0 && w.end == w.of->text().size();
  if (!draft_.latin() && !whole_line) w = w.part(province_before(w.view()), w.size());
  std::string const folded = draft_.latin() ? std::string(w.view()) : without_blanks(w.view());
  // Harbour Grammar, of Harbour Grammar School
  if (draft_.latin() && names_of_school_without_noun().in(folded))
    for (char const* const noun : {" School", " College", " Academy"})
      if (Mention const whole = at(folded + noun, 0); whole.end > folded.size() && whole.who.size() == 1) {
        also_called(whole.who[0], w);
        return whole.who[0];
      }
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
  // 三校: as many schools, and none that is called so
  static Pattern const several("^[两二三四五六七八九十几各][校园]$");
  if (!defined && several.in(folded)) return;
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

void Institutions::renamed(InstitutionId const& id, Words const& name) {
  Words const w = name.trimmed("“”");
  for (Institution& i : draft_.plan().institutions) {
    if (i.id != id) continue;
    i.short_names.push_back(i.name);
    i.name = draft_.text(w);
    names_[id] = without_blanks(w.view());
    remember(names_[id], id, true);
    return;
  }
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
  for (std::size_t i = words.empty() ? 0 : character_at(words, 0).second; i + 12 <= words.size() && i <= 18;
       i += character_at(words, i).second)
    if (!goes_on_a_name(words.substr(i)) && !ends_with_place(words.substr(0, i)) && is_full_name(words.substr(i)))
      return i;
  return 0;
}

bool Institutions::drop_first(Words& words) const {
  Mention const m = at(words.view(), 0);
  if (m.end == 0 || m.end >= words.size()) return false;
  words = words.part(m.end, words.size()).trimmed("的");
  return true;
}

std::vector<InstitutionId> Institutions::resolve(Words const& words) {
  Words w = unquoted(words);
  // 受援的甲校, 其帮扶的甲校
  static Pattern const attribute("^其?[\\p{Han}]{0,4}(?:帮扶|受援|支援|援助|结对|受助|对口)的");
  if (auto const a = attribute.at(w.view()); a && a->end() + 9 <= w.size()) w = w.part(a->end(), w.size());
  if (w.empty()) return {};
  Mention const m = at(w.view(), 0);
  if (m.end == w.size() && !m.who.empty()) return m.who;
  // A slip: 乐昌市中等职业技术学校学校
  if (m.who.size() == 1 && w.view().substr(m.end) == "学校") return m.who;
  // 明德初中部, of 海州明德外国语学校初中部
  static Pattern const part_of_school("(?:初中|高中|小学|中学|中专|幼儿)部$");
  return {part_of_school.in(w.view()) ? known_or_new(w) : add(w)};
}

}  // namespace bangfu::document::reader
