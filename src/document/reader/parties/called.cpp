// SPDX-License-Identifier: BSL-1.0
// What a text calls its institutions, as it says behind their names: 海城市第一中学（以下称“一中”，前身为海城师范）.
#include <algorithm>

#include "document/reader/context.hpp"
#include "document/reader/parties/parties.hpp"
#include "document/reader/parties/role_labels.hpp"
#include "document/reader/parties/spotting.hpp"

namespace bangfu::document::reader {
namespace {

/// Words that lead to another name: 以下简称, 当地也叫, 前身为.
Pattern const lead(
    "^(?:在?(?:以下|下文|下面|下|本文|行文|后文|正文|文中|表中|全称|口语|民间|当地|坊间|老百姓|当地人|村里人|群众|大家|"
    "人们|"
    "我们|"
    "对外|[\\p{Han}]{1,4}[语文]))?(?:也|又|亦|均|都|常|一般)?"
    "(?:简称|统称|合称|习称|俗称|旧称|别称|名称为|名称|称|叫做|叫|管它叫|呼|加挂|同时挂|挂|名|原名|原称|曾用名|原为|原|"
    "前身是|"
    "前身为|"
    "前身|现名|即将更名为|更名为|即|就是|全称|系)(?:为|作|它|其|之)?(?:大家说的)?(?::|是)? ?");
Pattern const quoted("“([^”]{1,24})”");
Pattern const ourselves("^(?:我|本)(?:校|园|院|局|中心|县|区|处)$");
Pattern const short_name("^[\\p{Han}]{1,4}(?:大|中|小|园|校|院|站|局|职|高|职中|中心|附中|附小)$");
/// What it is, and no name: 总校, 牵头校, 县级示范园
Pattern const role_word(
    "^(?:(?:省|市|县|区)级[\\p{Han}]{0,4}|[一二三]类|[\\p{Han}]{0,2}(?:总|分|主|本|名|强|弱|甲|乙)|[\\p{Han}]{0,4}(?:"
    "牵头|领头|龙头|核心|示范|重点|一级|特色|支援|"
    "帮扶|受援|成员|结对|试点|实验|盟主|优质|薄弱|派出|接收|城区|乡村|农村|城镇|乡镇|省级|市级|县级|公办|民办|寄宿制?))"
    "(?:学校|单位|校|园|方|幼儿园|中学|小学|院)$");
Pattern const plain_name("^[\\p{Han}A-Za-z0-9·“”. ]{2,24}$");

void call(Context& context, InstitutionId const& id, Words const& name) {
  Words const w = name.trimmed("“” ");
  if (w.empty() || characters(w.view()) > 24) return;
  // 即“支援方”: a role, and no name
  if (Role const role = role_of_label(w.view()); role == role::supporting || role == role::recipient) {
    context.institutions.party(id, role, w);
    return;
  }
  if (ourselves.in(w.view())) context.institutions.speaker(id);
  context.institutions.also_called(id, w, true);
}

/// 2016年以前名…, 旗里人称“…”, 另有牌子…, 由…更名而来: where the other name begins, behind words that nobody can list.
/// @returns the words from there on; empty where nothing of the kind leads up to it
Words behind_another_lead(Words const& item) {
  static Pattern const another_lead(
      "^(?:(?:19|20)\\d\\d年|[\\p{Han}]{0,8}?)(?:以前|之前|前|起)?(?:人们?|群众|老师们|孩子们)?(?:都|也|又|常|习惯|"
      "一般|亦|多)?"
      "(?:校名|园名|名称|旧名|老校名|旧称|俗称|习称|俗名|另有牌子|增挂|加挂|管它叫|叫它|叫做|叫作|称它|称之|名|叫|称|"
      "系)(?:为|作|是)?:? ?");
  // 2018年前为甲县农业中学
  static Pattern const was(
      "^(?:(?:19|20)\\d\\d年(?:\\d{1,2}月)?(?:以前|之前|前)|此前|以前|过去|先前)(?:为|是|系|名为|叫)");
  if (auto const w = was.at(item.view()); w && ends_like_institution(item.view()))
    return item.part(w->end(), item.size());
  static Pattern const renamed(
      "^(?:(?:19|20)\\d\\d年)?由([\\p{Han}]{3,20}?)(?:更名|改名|升格|合并|改制|改建)(?:而来|而成)?$");
  static Pattern const tail("(?:的)?牌子$|更名而来$");
  if (auto const r = renamed.whole(item.view())) return item.part(r->begin(1), r->end(1));
  auto const m = another_lead.at(item.view());
  if (!m || m->end() == item.size()) return {};
  Words rest = item.part(m->end(), item.size());
  if (auto const t = tail.find(rest.view())) rest = rest.part(0, t->begin());
  bool const quoted_or_name = rest.view().rfind("“", 0) == 0 || ends_like_institution(rest.view());
  return quoted_or_name ? rest : Words();
}

/// One of the things that a bracket says of a name.
void read_item(Context& context, InstitutionId const& id, Words const& item) {
  static Pattern const sign("(?:的)?牌子$");
  static Pattern const no_name("校长|电话|盖章|公章|牵头|负责|以上|以下$|\\d{3}|^(?:含|包括|下辖|下设|设有?)");
  Words rest = item.trimmed();
  if (rest.empty() || no_name.in(rest.view())) return;
  // 甲厂幼儿园（现甲市第三幼儿园）: the name that it has now
  static Pattern const now("^现(?:名为?|已?更名为|已?改名为|改称|称|为)?:? ?([^代].+)$");
  if (auto const n = now.whole(rest.view()); n && ends_like_institution((*n)[1])) {
    Mention const known = context.institutions.at((*n)[1], 0);
    bool const somebody = known.end == (*n)[1].size() && known.who.size() == 1;
    if (!somebody || (known.who[0] != id && !context.institutions.is_party(known.who[0])))
      context.institutions.renamed(id, rest.part(n->begin(1), n->end(1)));
    return;
  }
  auto const led = lead.at(rest.view());
  if (Words const other = led ? Words() : behind_another_lead(rest); !other.empty()) {
    call(context, id, other.trimmed("“”"));
    return;
  }
  if (led) rest = rest.part(led->end(), rest.size()).trimmed();
  if (auto const s = sign.find(rest.view())) rest = rest.part(0, s->begin());
  bool any = false;
  for (auto q = quoted.find(rest.view()); q; q = quoted.find(rest.view(), q->end())) {
    call(context, id, rest.part(q->begin(1), q->end(1)));
    any = true;
  }
  if (any || rest.empty()) return;
  std::string const& full = context.institutions.name(id);
  // 甲幼儿园（总园）: the one of its kind
  static Pattern const head_of_all("^总(?:校|园)$");
  if (!led && head_of_all.whole(rest.view())) context.institutions.also_called(id, rest, true);
  if (!led && role_word.whole(rest.view())) return;
  bool const is_short = characters(rest.view()) >= 2 && characters(rest.view()) <= 8 &&
                        (abbreviates(rest.view(), full) || short_name.in(rest.view()));
  // 图门市职业教育中心（图门市技工学校）: one that has two names
  Mention const other = context.institutions.at(rest.view(), 0);
  bool const other_name = characters(rest.view()) >= 5 && ends_like_institution(rest.view()) &&
                          !names_nothing(rest.view()) && other.end == rest.size() && other.who.size() == 1 &&
                          other.who[0] != id && !context.institutions.is_party(other.who[0]);
  if ((led && plain_name.in(rest.view())) || is_short || other_name) call(context, id, rest);
}

}  // namespace

void read_called(Context& context) {
  if (context.latin()) return;
  std::vector<Words> texts = context.outline.title_parts;
  for (std::size_t const i : context.outline.front)
    texts.emplace_back(std::get<Passage>(context.outline.layout->items[i]).words);
  for (Heading const& h : context.outline.headings) texts.push_back(h.title);
  for (Statement const& s : context.outline.statements) texts.push_back(s.whole);
  if (texts.size() > 300) texts.resize(300);
  static Pattern const bracket("\\(([^()]{1,90})\\)");
  static Pattern const called("^(?:以下|下文|下|本文)(?:简称|统称|称)(?:为|作)?:? ?“([^”]{1,16})”");
  // 表中“我局”指甲县教育局
  static Pattern const stands_for("“([^”]{1,16})”(?:是指|系指|均指|都指|指的是|指代|指)$");
  for (Words const& words : texts) {
    std::string_view const text = words.view();
    if (text.size() > 4000) continue;
    for (Mention const& m : context.institutions.find(text))
      if (auto const d = m.who.size() == 1 && !m.own ? stands_for.find(text.substr(0, m.begin)) : std::nullopt)
        call(context, m.who[0], words.part(d->begin(1), d->end(1)));
    for (Mention const& m : context.institutions.find(text)) {
      if (m.who.size() != 1 || m.arrival) continue;
      if (auto const c = called.at(text, m.end)) call(context, m.who[0], words.part(c->begin(1), c->end(1)));
      auto const b = bracket.at(text, m.end);
      if (!b) continue;
      // （含甲小学、乙小学）: its parts, and none of its names
      // （以下分别简称…）: each has one
      static Pattern const parts("^(?:(?:以下|下文|下)?分别|含|包括|包含|下辖|下设|设|由)");
      if (parts.in((*b)[1])) continue;
      for (Words const& item : split_at(words.part(b->begin(1), b->end(1)), ",;、")) read_item(context, m.who[0], item);
    }
  }
}

}  // namespace bangfu::document::reader
