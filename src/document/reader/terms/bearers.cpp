// SPDX-License-Identifier: BSL-1.0
// Who bears a cost, certifies, appraises: the bodies that a clause of the terms names.
#include <algorithm>

#include "document/reader/offices/office_names.hpp"
#include "document/reader/terms/terms.hpp"

namespace bangfu::document::reader {
namespace {

/// Whom a label of the document calls so: 主办学校 where it says 主办：甲小学.
InstitutionId labelled_as(Context const& context, std::string_view word) {
  static Pattern const role("^([\\p{Han}]{2,4}?)(?:学校|单位|机关|方|校|园)(?:食堂|财务)?$");
  auto const m = role.whole(word);
  if (!m) return {};
  std::string const stem((*m)[1]);
  static Pattern const label("^(?:学校|单位|机关|方|校|园)?: ?");
  std::size_t looked = 0;
  for (Statement const& s : context.outline.statements) {
    if (++looked > 12) break;
    std::string_view const text = s.whole.view();
    std::size_t const at = text.find(stem);
    if (at == std::string_view::npos) continue;
    auto const l = label.at(text, at + stem.size());
    if (!l) continue;
    Mention const k = context.institutions.at(text, l->end());
    if (k.who.size() == 1) return k.who[0];
  }
  return {};
}

/// Both sides, where the words mean all schools of a small plan.
std::vector<InstitutionId> all_sides(Context const& context, std::string_view word) {
  static Pattern const all(
      "^(?:各校|各学校|各自学校|两校|双方|双方学校|各自单位|双方单位|各自所在单位|结对双方|协作双方|结对学校双方|"
      "参与学校|三校|三方|各方|各园|两园)$");
  if (!all.in(word)) return {};
  std::vector<InstitutionId> sides = context.institutions.both_sides(3);
  // 两校 of two schools and their bureau
  static Pattern const two("^(?:两|双方学校|结对学校)");
  static Pattern const no_school("(?:局|厅|委|委员会|政府|办公室|指挥部|财政|基金会?|公司|集团|协会|街道|镇|乡)$");
  if (sides.size() == 3 && two.in(word))
    sides.erase(std::remove_if(sides.begin(), sides.end(),
                               [&](InstitutionId const& id) { return no_school.in(context.institutions.name(id)); }),
                sides.end());
  return sides.size() >= 2 ? sides : std::vector<InstitutionId>();
}

/// The only institution whose name ends so; none where there is none, or more than one.
InstitutionId only_named(Context const& context, std::string_view end) {
  InstitutionId found;
  std::size_t looked = 0;
  for (Institution const& i : context.plan().institutions) {
    if (++looked > 200) break;
    std::string const& name = context.institutions.name(i.id);
    if (name.size() <= end.size() || !name.ends_with(end)) continue;
    if (!found.empty()) return {};
    found = i.id;
  }
  return found;
}

/// 集团 where the text knows 银铃幼教集团, 局里 where it knows one bureau.
InstitutionId by_head(Context const& context, std::string_view word) {
  static Pattern const head(
      "^(?:该|本)?((?:[\\p{Han}]{0,4}(?:集团|公司|基金会?|校友会|联席会|协会|学会|商会|教育处|教育局|教体局|总园|总校|"
      "大学|学院|工作站|共同体|联盟|慈善会)))$");
  static Pattern const bureau("^(?:我|本|县|市|区|旗|盟)?([局处厅])(?:里)?$");
  if (auto const m = bureau.whole(word)) return only_named(context, (*m)[1]);
  if (auto const m = head.whole(word)) return only_named(context, (*m)[1]);
  // 教育研究院 where the text knows 佳木斯市教育研究院
  static Pattern const telling("^[\\p{Han}]{2,}(?:院|局|所|中心|学校|联合会|基金会|办公室|公司)$");
  return telling.in(word) && characters(word) >= 4 ? only_named(context, word) : InstitutionId();
}

/// The bearers of a list: 县财政和学校, 甲中学、家长.
std::vector<Words> bearers_in(Context const& context, Words const& list) {
  static Pattern const joined("^(.{2,}?)(?:和|与|会同|及)(.{2,})$");
  std::vector<Words> parts;
  for (Words const& part : split_at(list, "、,")) {
    auto const j = joined.whole(part.view());
    // 甲方同县教育局
    Mention const first = context.institutions.at(part.view(), 0);
    if (part.view().substr(first.end, 3) == "同" && first.end > 0 && first.end + 9 <= part.size()) {
      parts.push_back(part.part(0, first.end));
      parts.push_back(part.part(first.end + 3, part.size()));
      continue;
    }
    if (j && context.institutions.at(part.view(), 0).end != part.size()) {
      parts.push_back(part.part(j->begin(1), j->end(1)));
      parts.push_back(part.part(j->begin(2), j->end(2)));
    } else {
      parts.push_back(part);
    }
  }
  return parts;
}

void bear(Terms& terms, InstitutionId const& id) {
  if (std::find(terms.by.begin(), terms.by.end(), id) == terms.by.end()) terms.by.push_back(id);
}

/// 该校, 其: the institution or the bearer spoken of last. @returns whether there is one
bool bears_as_pronoun(Context const& context, Terms& terms, std::string_view word, std::string_view spoken) {
  static Pattern const pronoun("^(?:其|该校|该园|该院|该单位)$");
  if (!pronoun.in(word)) return false;
  std::vector<Mention> const named = context.institutions.find(spoken);
  auto const last = std::find_if(named.rbegin(), named.rend(),
                                 [](Mention const& k) { return k.who.size() == 1 && !k.own && !k.arrival; });
  if (last != named.rend()) {
    bear(terms, last->who[0]);
    return true;
  }
  if (word != "其" || context.plan().terms.empty()) return false;
  Terms const& before = context.plan().terms.back();
  if (before.by.empty() && before.other_bearer.empty()) return false;
  terms.by = before.by;
  terms.other_bearer = before.other_bearer;
  return true;
}

/// Whether the words mean institutions of the plan, which then bear.
bool bears_as_institution(Context& context, Terms& terms, Words const& w, std::string_view spoken) {
  if (bears_as_pronoun(context, terms, w.view(), spoken)) return true;
  std::vector<InstitutionId> sides = all_sides(context, w.view());
  // 两校人事部门, 各校教务处
  static Pattern const offices_of_all("^([两三各][校园])[^所\\d,。;]{2,10}(?:部门|[处科室股组办]|中心|办公室)$");
  if (auto const o = sides.empty() ? offices_of_all.whole(w.view()) : std::nullopt) sides = all_sides(context, (*o)[1]);
  if (sides.empty())
    for (InstitutionId const& id : {labelled_as(context, w.view()), by_head(context, w.view())})
      if (!id.empty() && sides.empty()) sides.push_back(id);
  Mention const m = context.institutions.at(w.view(), 0);
  // 局督导室, 学院帮扶专项: of the one that the text speaks of so
  static Pattern const of_own(
      "^(局|学院|学校|集团)(?:[\\p{Han}]{0,4}(?:食堂|饭堂|财务)|[\\p{Han}]{2,6}(?:室|科|股|处|经费|专项|资金|办|部))$");
  if (auto const o = of_own.whole(w.view()); sides.empty() && o && m.end == 0) {
    InstitutionId own = by_head(context, (*o)[1]);
    if (own.empty() && context.institutions.speaks_of_itself()) own = context.institutions.speaker();
    if (!own.empty()) sides.push_back(own);
  }
  // 我校公用经费, 甲中学食堂, 县教体局人事股: the school or the bureau
  static Pattern const purse(
      "^的?(?:日常|教育)?(?:公用经费|[\\p{Han}]{0,10}(?:经费|专款|预算)|财务|食堂|宿舍|专项|自有资金|"
      "(?:[\\p{Han}]{1,7}(?:处|室|科|股|组|办|中心|部)))$");
  static Pattern const of_its_own("工会|基金|部门$|委员会$|家委会$|校友会$|协会$");
  bool const whole =
      m.end == w.size() ||
      (m.end > 0 && m.end < w.size() &&
       (purse.in(w.view().substr(m.end)) || (office_end(w.view(), m.end) == w.size() && !of_its_own.in(w.view()))));
  if (sides.empty() && whole) sides = m.who;
  static Pattern const own_school("^(?:学校|学院)$");
  static Pattern const authority("(?:局|厅|委|委员会|政府|教育处)$");
  if (sides.empty() && own_school.in(w.view()) && context.institutions.speaks_of_itself() && m.end != w.size() &&
      !context.institutions.speaker().empty() &&
      !authority.in(context.institutions.name(context.institutions.speaker())))
    sides.push_back(context.institutions.speaker());
  if (sides.empty() && m.own && m.end == w.size()) sides.push_back(context.draft.institution("我校"));
  for (InstitutionId const& id : sides) bear(terms, id);
  return !sides.empty();
}

}  // namespace

void bearers(Context& context, Terms& terms, Words const& list, std::string_view spoken) {
  static Pattern const manner(
      "(?:双向|联合|双方共同|自己|自|自愿|各自|统筹|共同|统一|分别|协商|全额|全数|足额|按[^,。;]{0,10}比例|按[^,。;]{2,"
      "20}元|对半|平均|"
      "自行|"
      "负责|专门|个人|集体|各|均|都|应当?|必须|须|要|将|可|予以)+$");
  std::string other;
  for (Words const& part : bearers_in(context, list)) {
    Words w = part.trimmed();
    // “国培计划”项目经费 keeps its marks
    static Pattern const quoted("^“[^“”]*”$|^[^“]*”$|^“[^”]*$");
    if (quoted.in(w.view())) w = w.trimmed(" “”");
    // 甲校70%
    static Pattern const share("(?:承担|负担)?[\\d.]+(?:%|成)$");
    if (auto const s = share.find(w.view()); s && s->begin() > 3) w = w.part(0, s->begin());
    // 年底集团理事会, 饭钱老师
    static Pattern const no_body("^(?:(?:学年|学期|年|期)[底末终满]|[饭油车]钱|(?:报|送)(?:请|经)?)");
    if (auto const n = no_body.at(w.view()); n && n->end() + 6 <= w.size()) w = w.part(n->end(), w.size());
    static Pattern const when("^(?:每(?:个)?|本)?(?:学期|学年|年度|年|月|期满|期)(?:末|底|初|终)?$");
    if (when.in(w.view())) continue;
    if (auto const m = manner.find(w.view()); m && m->begin() > 3) w = w.part(0, m->begin());
    if (w.empty() || bears_as_institution(context, terms, w, spoken)) continue;
    if (!other.empty()) other += "、";
    // 我院教育发展基金
    Mention const m = context.institutions.at(w.view(), 0);
    bool const own = m.own && m.who.size() == 1 && m.end < w.size();
    if (own) other += context.draft.plan().find(m.who[0])->name.any();
    other += own ? w.part(m.end, w.size()).original() : w.original();
  }
  if (!other.empty()) terms.other_bearer = context.draft.text(other);
}

}  // namespace bangfu::document::reader
