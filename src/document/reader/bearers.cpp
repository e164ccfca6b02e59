// SPDX-License-Identifier: BSL-1.0
// Who bears a cost, certifies, appraises: the bodies that a clause of the terms names.
#include <algorithm>

#include "sides.hpp"
#include "terms.hpp"

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
  static Pattern const taking("^" + taking_side + "$");
  static Pattern const giving("^(?:" + giving_side + "|派出学校|派出单位)$");
  if (taking.in(word) || giving.in(word)) {
    std::vector<InstitutionId> const& side =
        context.institutions.of_role(taking.in(word) ? role::recipient : role::supporting);
    return side.size() >= 2 && side.size() <= 3 ? side : std::vector<InstitutionId>();
  }
  static Pattern const all("^(?:各校|各学校|各自学校|两校|双方|双方学校|三校|三方|各方|各园|两园)$");
  if (!all.in(word)) return {};
  std::vector<InstitutionId> sides = context.institutions.of_role(role::supporting);
  for (InstitutionId const& id : context.institutions.of_role(role::recipient))
    if (std::find(sides.begin(), sides.end(), id) == sides.end()) sides.push_back(id);
  return sides.size() >= 2 && sides.size() <= 3 ? sides : std::vector<InstitutionId>();
}

}  // namespace

/// @param spoken what was said before: whom 该校 means
void bearers(Context& context, Terms& terms, Words const& list, std::string_view spoken) {
  std::string other;
  std::vector<Words> parts;
  for (Words const& part : split_at(list, "、,")) {
    static Pattern const joined("^(.{2,}?)(?:和|与|会同|及)(.{2,})$");
    auto const j = joined.whole(part.view());
    Mention const whole = context.institutions.at(part.view(), 0);
    if (j && whole.end != part.size()) {
      parts.push_back(part.part(j->begin(1), j->end(1)));
      parts.push_back(part.part(j->begin(2), j->end(2)));
    } else {
      parts.push_back(part);
    }
  }
  for (Words const& part : parts) {
    static Pattern const manner(
        "(?:双向|联合|双方共同|自己|自愿|各自|统筹|共同|统一|分别|协商|全额|足额|按比例|自行|负责|专门|各|均)+$");
    Words w = part.trimmed(" “”");
    if (auto const m = manner.find(w.view()); m && m->begin() > 3) w = w.part(0, m->begin());
    if (w.empty()) continue;
    auto const bear = [&](InstitutionId const& id) {
      if (std::find(terms.by.begin(), terms.by.end(), id) == terms.by.end()) terms.by.push_back(id);
    };
    static Pattern const pronoun("^(?:其|该校|该园|该院|该单位)$");
    if (pronoun.in(w.view())) {
      std::vector<Mention> const named = context.institutions.find(spoken);
      auto const last = std::find_if(named.rbegin(), named.rend(),
                                     [](Mention const& k) { return k.who.size() == 1 && !k.own && !k.arrival; });
      Terms const* const before = context.plan().terms.empty() ? nullptr : &context.plan().terms.back();
      if (last != named.rend()) {
        bear(last->who[0]);
        continue;
      }
      if (w.view() == "其" && before != nullptr && (!before->by.empty() || !before->other_bearer.empty())) {
        terms.by = before->by;
        terms.other_bearer = before->other_bearer;
        continue;
      }
    }
    // 我校公用经费, 甲中学食堂: the school
    static Pattern const purse("^的?(?:日常)?(?:公用经费|办公经费|经费|财务|食堂|专项经费|预算|自有资金)$");
    if (Mention const k = context.institutions.at(w.view(), 0);
        k.who.size() == 1 && k.end < w.size() && purse.in(w.view().substr(k.end)))
      w = w.part(0, k.end);
    if (std::vector<InstitutionId> const sides = all_sides(context, w.view()); !sides.empty()) {
      for (InstitutionId const& id : sides) bear(id);
      continue;
    }
    if (InstitutionId const id = labelled_as(context, w.view()); !id.empty()) {
      bear(id);
      continue;
    }
    Mention const m = context.institutions.at(w.view(), 0);
    if (m.end == w.size() && !m.who.empty()) {
      for (InstitutionId const& id : m.who)
        if (std::find(terms.by.begin(), terms.by.end(), id) == terms.by.end()) terms.by.push_back(id);
      continue;
    }
    static Pattern const own_school("^(?:学校|学院)$");
    if (own_school.in(w.view()) && context.institutions.speaks_of_itself() && !context.institutions.speaker().empty() &&
        context.institutions.at(w.view(), 0).end != w.size()) {
      terms.by.push_back(context.institutions.speaker());
      continue;
    }
    if (m.own && m.end == w.size()) {
      terms.by.push_back(context.draft.institution("我校"));
      continue;
    }
    if (!other.empty()) other += "、";
    // 我院教育发展基金
    if (m.own && m.who.size() == 1 && m.end < w.size()) other += context.draft.plan().find(m.who[0])->name.any();
    other += m.own && m.who.size() == 1 ? w.part(m.end, w.size()).original() : w.original();
  }
  if (!other.empty()) terms.other_bearer = context.draft.text(other);
}

}  // namespace bangfu::document::reader
