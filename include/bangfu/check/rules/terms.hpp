// SPDX-License-Identifier: BSL-1.0
/// @file
/// Rules about the terms: who bears which cost, who certifies, appraises and prefers.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <bangfu/check/rule.hpp>
#include <bangfu/check/rules/accountability.hpp>

namespace bangfu::detail {

inline Pointer clause_at(std::size_t i) { return Pointer() / "terms" / i; }
inline bool has_bearer(Terms const& clause) { return !clause.by.empty() || !clause.other_bearer.empty(); }
inline bool is_cost(Terms const& clause) { return clause.kind == TermsKind::cost || !clause.items.empty(); }

/// The cost items of a clause in words.
inline Text items_in_words(Terms const& clause) {
  std::string zh;
  std::string en;
  for (CostItem const& item : clause.items) {
    if (!zh.empty()) zh += "、";
    if (!en.empty()) en += ", ";
    zh += item.label("zh");
    en += item.label("en");
  }
  if (clause.items.empty()) return Text("费用", "zh").set("en", "a cost");
  return Text(std::move(zh), "zh").set("en", std::move(en));
}

template <class Plan_>
void check_cost_bearers(Plan_ const& x, Report& report) {
  std::vector<Terms> const& terms = x.plan().terms;
  for (std::size_t i = 0; i < terms.size(); ++i)
    if (is_cost(terms[i]) && !has_bearer(terms[i])) report.add(clause_at(i), {{"items", items_in_words(terms[i])}});
}

/// Whether two clauses speak of the same: certain where of nothing but the same, possible where one is general and the
/// other is for some, no where of different things.
inline Truth speak_of_same(Terms const& a, Terms const& b) {
  auto const same_text = [](Text const& p, Text const& q) {
    if (p.empty() && q.empty()) return Truth::certain;
    if (p.empty() || q.empty()) return Truth::possible;
    return truth(p == q);
  };
  Truth measures = Truth::certain;
  if (a.measures.empty() != b.measures.empty()) {
    measures = Truth::possible;
  } else if (!a.measures.empty()) {
    bool shared = false;
    for (auto const& p : a.measures)
      for (auto const& q : b.measures) shared = shared || p.to == q.to;
    measures = truth(shared);
  }
  Truth areas = Truth::certain;
  if (!(a.area == b.area)) areas = a.area.empty() || b.area.empty() ? Truth::possible : Truth::no;
  return measures && areas && same_text(a.whom, b.whom) && same_text(a.condition, b.condition);
}

inline bool same_bearers(Terms const& a, Terms const& b) {
  std::vector<std::string_view> p;
  std::vector<std::string_view> q;
  for (InstitutionId const& id : a.by) p.push_back(id.value());
  for (InstitutionId const& id : b.by) q.push_back(id.value());
  sort_all(p);
  sort_all(q);
  return p == q && a.other_bearer == b.other_bearer;
}

template <class Plan_>
void check_two_bearers(Plan_ const& x, Report& report) {
  std::vector<Terms> const& terms = x.plan().terms;
  constexpr std::size_t furthest = 500;  // clauses that are looked back
  for (std::size_t i = 1; i < terms.size(); ++i) {
    if (!is_cost(terms[i]) || !has_bearer(terms[i])) continue;
    Truth worst = Truth::no;
    std::size_t with = 0;
    CostItem const* item = nullptr;
    for (std::size_t k = i > furthest ? i - furthest : 0; k < i; ++k) {
      if (!is_cost(terms[k]) || !has_bearer(terms[k]) || same_bearers(terms[k], terms[i])) continue;
      for (CostItem const& p : terms[k].items)
        for (CostItem const& q : terms[i].items)
          if (p == q) {
            Truth const same = speak_of_same(terms[k], terms[i]);
            if (same > worst) {
              worst = same;
              with = k;
              item = &q;
            }
          }
    }
    if (is_possible(worst))
      report.add(clause_at(i),
                 {{"item", Text(std::string(item->label("zh")), "zh").set("en", std::string(item->label("en")))}},
                 {clause_at(with).text()}, worst);
  }
}

template <class Plan_>
void check_bearers(Plan_ const& x, Report& report) {
  std::vector<Terms> const& terms = x.plan().terms;
  if (x.plan().parties.empty()) return;
  for (std::size_t i = 0; i < terms.size(); ++i)
    for (std::size_t k = 0; k < terms[i].by.size(); ++k)
      if (auto const at = x.position(terms[i].by[k]); at != Examination::none && !x.is_party(at))
        report.add(clause_at(i) / "by" / k, {{"institution", std::string(x.view().name_of(terms[i].by[k]))}});
}

template <class Plan_>
void check_clause_institutions(Plan_ const& x, Report& report) {
  std::vector<Terms> const& terms = x.plan().terms;
  for (std::size_t i = 0; i < terms.size(); ++i) {
    TermsKind const& kind = terms[i].kind;
    if ((kind == TermsKind::certification || kind == TermsKind::appraisal || kind == TermsKind::preference) &&
        !has_bearer(terms[i]))
      report.add(clause_at(i),
                 {{"kind", Text(std::string(kind.label("zh")), "zh").set("en", std::string(kind.label("en")))}});
  }
}

template <class Plan_>
inline constexpr Rule terms_rules[] = {
    {{"cost-without-bearer", Severity::warning, "费用没有承担方；基金、家长等也算承担方",
      "nobody is said to bear a cost; a fund or the parents will do", "没有写明{items}由谁承担",
      "nobody is said to bear: {items}", "写明承担单位或其他承担方", "state who bears it"},
     check_cost_bearers<Plan_>},
    {{"two-bearers", Severity::warning,
      "同一费用对同一对象、同一措施有两个不同的承担方；一条为一般、一条为特定的为可能；一条写几个承担方不算",
      "two clauses lay one cost item, for the same people and measures, on different bearers. Possible where one "
      "clause is general and the other for a group or a measure. One clause with several bearers is no fault",
      "{item}在两条中由不同的单位承担", "two clauses lay the {item} on different bearers", "删去一条，或写明各适用于谁",
      "strike one, or state whom each is for"},
     check_two_bearers<Plan_>},
    {{"bearer-not-a-party", Severity::warning, "承担、证明、考核或优先的单位不是任何一方",
      "who bears, certifies, appraises or prefers is no party, nor a part of one", "{institution}不是任何一方",
      "{institution} is no party", "改正，或写入其他承担方", "correct it, or name it as another bearer"},
     check_bearers<Plan_>},
    {{"clause-without-institution", Severity::warning, "证明、考核或优先条款没有写明单位",
      "nobody is said to certify, appraise or prefer", "{kind}条款没有写明由谁负责",
      "nobody is named in the clause of {kind}", "写明单位", "state who does it"},
     check_clause_institutions<Plan_>},
};

}  // namespace bangfu::detail
