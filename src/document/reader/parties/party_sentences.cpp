// SPDX-License-Identifier: BSL-1.0
// Who supports whom, as titles and first sentences put it where the relations of known names do not tell.
#include "document/reader/parties/party_sentences.hpp"

#include <algorithm>

#include "document/reader/parties/spotting.hpp"

namespace bangfu::document::reader {

void read_who_is_helped(Context& context, Words const& words) {
  static Pattern const accepts("接受");
  static Pattern const help("^(?:的)?(?:结对|对口|定点)?(?:帮扶|支援|援助|支持|托管)");
  std::string_view const text = words.view();
  for (auto m = accepts.find(text); m; m = accepts.find(text, m->end())) {
    std::size_t const end = std::max(name_end(text, m->end()), context.institutions.at(text, m->end()).end);
    if (end < m->end() + 6 || !help.at(text, end)) continue;
    Words const where = words.part(0, end);
    // 接受城区学校帮扶: what they are, and no name
    if (!names_nothing(text.substr(m->end(), end - m->end())))
      context.institutions.party(context.institutions.resolve(words.part(m->end(), end)).at(0), role::supporting,
                                 where);
    std::size_t const left = name_begin(text, 0, m->begin());
    Words const b = words.part(left, m->begin()).trimmed();
    if (b.size() >= 9 && ends_like_institution(b.view()))
      context.institutions.party(context.institutions.resolve(b).at(0), role::recipient, where);
    else if (!context.institutions.speaker().empty())
      context.institutions.party(context.institutions.speaker(), role::recipient, where);
    return;
  }
}

void read_pair(Context& context, Words const& words) {
  std::string_view const text = words.view();
  static Pattern const start(
      "^(?:关于)?(?:(?:19|20|二)[\\d〇○一二三四五六七八九xX×]{2,3}(?:年度|年|学年))?(?:[春秋]季学期|上半年|下半年|第["
      "一二]学期|学年)?(?:为做好.{0,24}月)?");
  std::size_t const from = start.at(text)->end();
  std::size_t const a_end = name_end(text, from);
  Mention const own = context.institutions.at(text, from);
  static Pattern const joins("^(?:\\([^()]*\\))?(?:教务处)?(?:与|和|、| |-|—)");
  std::size_t const first_end = own.end > from ? own.end : a_end;
  if (first_end <= from) return;
  auto const j = joins.at(text, first_end);
  if (!j) return;
  std::size_t const b_end = std::max(name_end(text, j->end()), context.institutions.at(text, j->end()).end);
  if (b_end <= j->end() + 5) return;
  Words const where = words.part(from, b_end);
  if (names_nothing(text.substr(from, first_end - from)) || names_nothing(text.substr(j->end(), b_end - j->end())))
    return;
  if (!own.own) {
    for (InstitutionId const& id : context.institutions.resolve(words.part(from, first_end)))
      context.institutions.party_by_order(id, role::supporting, where);
  }
  for (InstitutionId const& id : context.institutions.resolve(words.part(j->end(), b_end)))
    context.institutions.party_by_order(id, role::recipient, where);
}

void read_pair_in_text(Context& context) {
  static Pattern const opens("(?:^(?:本[\\p{Han}]{1,3})?(?:经|由)?|经|由|月|[,。;])");
  static Pattern const joins("^(?:教务处)?(?:与|和)");
  static Pattern const closes(
      "^(?:教务处)?(?:\\([^()]*\\))?(?:教务处)?(?:于|协商|商定|商量|商议|经|对口|结对|结为|开展|手拉手|就|达成|建立)");
  std::size_t looked = 0;
  for (Statement const& s : context.outline.statements) {
    if (++looked > 4) break;
    std::string_view const text = s.whole.view();
    for (auto m = opens.find(text); m; m = opens.find(text, std::max(m->end(), m->begin() + 1))) {
      std::size_t const a = name_end(text, m->end());
      if (a <= m->end() + 5) continue;
      auto const j = joins.at(text, a);
      if (!j) continue;
      std::size_t const b = name_end(text, j->end());
      if (b <= j->end() + 5 || !closes.at(text, b)) continue;
      if (names_nothing(text.substr(m->end(), a - m->end())) || names_nothing(text.substr(j->end(), b - j->end())))
        continue;
      Words const where = s.whole.part(m->end(), b);
      Institutions& known = context.institutions;
      known.party_by_order(known.resolve(s.whole.part(m->end(), a)).at(0), role::supporting, where);
      known.party_by_order(known.resolve(s.whole.part(j->end(), b)).at(0), role::recipient, where);
      return;
    }
  }
}

void read_lines_of_sides(Context& context) {
  if (!context.institutions.of_role(role::supporting).empty() || !context.institutions.of_role(role::recipient).empty())
    return;
  std::vector<Statement> const& all = context.outline.statements;
  auto const alone = [&](Statement const& s) -> InstitutionId {
    Mention const m = context.institutions.at(s.whole.view(), 0);
    static Pattern const bracket("^(?:\\(.*\\))?[,;。]?$");
    return m.who.size() == 1 && !m.own && bracket.whole(s.whole.view().substr(m.end)) ? m.who[0] : InstitutionId();
  };
  for (std::size_t k = 0; k + 1 < all.size() && k < 12; ++k) {
    InstitutionId const a = alone(all[k]);
    InstitutionId const b = a.empty() ? InstitutionId() : alone(all[k + 1]);
    if (b.empty() || a == b) continue;
    context.institutions.party_by_order(a, role::supporting, all[k].whole);
    context.institutions.party_by_order(b, role::recipient, all[k + 1].whole);
    return;
  }
}

void read_listed_by_role(Context& context) {
  static Pattern const formed(
      "由([\\p{Han}、]{12,400}?)(?:等[一二三四五六七八九十\\d]*所?(?:学校|单位)?)?(?:共同)?(?:组成|组建)");
  for (Statement const& s : context.outline.statements) {
    if (s.whole.size() > 3000) continue;
    auto const m = formed.find(s.whole.view());
    if (!m) continue;
    std::vector<Words> const names = split_at(s.whole.part(m->begin(1), m->end(1)), "、");
    static Pattern const team("组(?:成|建)[^,。;]{0,16}(?:团|队|组)");
    bool all = names.size() > 1 && team.in(s.whole.view());
    for (Words const& n : names) all = all && ends_like_institution(n.view());
    if (!all) continue;
    for (Words const& n : names)
      context.institutions.party(context.institutions.resolve(n).at(0), role::supporting,
                                 s.whole.part(m->begin(), m->end()));
  }
}

namespace {

/// （甲校、乙校联合制定）, a line of its own below the title.
void read_joint_compilers(Context& context) {
  static Pattern const made_by(
      "^\\(?(?:由)?([^()。;:]{8,160}?)(?:联合|共同|协商)*(?:制定|制订|拟定|拟订|编制|编写|起草|印制|商定|填报)\\)?$");
  std::vector<Words> lines;
  for (std::size_t const i : context.outline.front)
    lines.emplace_back(std::get<Passage>(context.outline.layout->items[i]).words);
  for (std::size_t k = 0; k < 2 && k < context.outline.statements.size(); ++k)
    lines.push_back(context.outline.statements[k].whole);
  for (Words const& line : lines) {
    auto const m = made_by.whole(line.view());
    if (!m) continue;
    std::vector<InstitutionId> who;
    bool all = true;
    for (Words const& name : split_at(line.part(m->begin(1), m->end(1)), "、, ")) {
      Mention const one = context.institutions.at(name.view(), 0);
      all = all && one.who.size() == 1 && one.end == name.size();
      if (all) who.push_back(one.who[0]);
    }
    for (InstitutionId const& id : all ? who : std::vector<InstitutionId>())
      context.institutions.party(id, role::compiling, line);
  }
}

}  // namespace

void read_compilers(Context& context) {
  read_joint_compilers(context);
  std::vector<Statement> const& all = context.outline.statements;
  if (context.notice || all.size() < 3) return;
  for (std::size_t k = all.size(); k > 0 && k + 4 > all.size(); --k) {
    std::string_view const text = all[k - 1].whole.view();
    if (text.size() > 150 || text.find("。") != std::string_view::npos || text.find(':') != std::string_view::npos)
      continue;
    static Pattern const date_behind("(?:19|20)\\d\\d年\\d{1,2}月(?:\\d{1,2}日)?$");
    static Pattern const own_office("^(?:[\\p{Han}]{0,4}办公室|校办|校长室)$");
    for (Words const& signed_so : split_at(all[k - 1].whole, " ")) {
      Words name = signed_so;
      if (auto const d = date_behind.find(name.view())) name = name.part(0, d->begin()).trimmed();
      if (!ends_like_institution(name.view()) || name_end(name.view(), 0) + 18 < name.size()) continue;
      // 职教帮扶办公室: an office of one of them
      static Pattern const bare_office("^[^省市县区州旗盟校院园]{2,8}(?:办公室|办|处|科|室)$");
      if (bare_office.whole(name.view()) && !context.plan().parties.empty()) continue;
      static Pattern const several("\\d|赴|部门|[两三四各]园|[两三四各]校|家长|→|—|--");
      if (names_nothing(name.view()) || characters(name.view()) < 5 || several.in(name.view())) continue;
      Mention const m = context.institutions.at(name.view(), 0);
      bool const of_party = !m.who.empty() && context.institutions.is_party(m.who[0]);
      if (m.end == name.size() && (m.who.empty() || of_party)) continue;
      if (of_party && own_office.in(name.view().substr(m.end))) continue;
      InstitutionId const id = context.institutions.add(name);
      if (context.institutions.is_party(id)) continue;
      // An authority that signs alone is the one that has others do it.
      static Pattern const authority("(?:局|厅|委员会|政府|指挥部)$");
      bool const alone = all[k - 1].whole.size() == name.size() && authority.in(name.view()) &&
                         context.institutions.of_role(role::coordinating).empty() &&
                         context.institutions.of_role(role::compiling).empty();
      context.institutions.party(id, alone ? role::coordinating : role::compiling, name);
    }
  }
}

}  // namespace bangfu::document::reader
