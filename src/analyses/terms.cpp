// SPDX-License-Identifier: BSL-1.0
#include <bangfu/analyses/terms.hpp>

#include <algorithm>
#include <functional>
#include <stdexcept>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include <bangfu/query/analysis_error.hpp>

#include "filter.hpp"

namespace bangfu {

namespace {

bool is_cost(Terms const& clause) {
  return clause.kind == terms_kind::cost || clause.kind == terms_kind::allowance ||
         clause.kind == terms_kind::insurance;
}

void add_amount(std::vector<AmountSum>& sums, Quantity const& q, bool shared, Truth certainty) {
  if (q.blank()) return;
  auto at = std::find_if(sums.begin(), sums.end(),
                         [&](AmountSum const& sum) { return sum.unit == q.unit && sum.per == q.per; });
  if (at == sums.end()) at = sums.insert(at, {.unit = q.unit, .per = q.per, .min = 0, .max = Decimal(0)});
  // What is shared, only possible or approximate has no lower bound; what is approximate has no upper one either.
  if (q.min && !shared && !q.approximate && is_certain(certainty)) at->min += *q.min;
  if (q.max && !q.approximate && at->max) {
    *at->max += *q.max;
  } else {
    at->max.reset();
  }
}

/// Adds lines to their bearers' sums.
class Bearers {
 public:
  Bearers(TermsOverview& overview, Identity const& identity) : overview_(overview), identity_(identity) {}

  /// The amount of a clause counts once for each bearer, however many items it has.
  void add(std::uint32_t position) {
    CostLine const& line = overview_.lines[position];
    Bearer const bearer{.institution = identity_.of(line.bearer),
                        .other = line.bearer == nullptr ? line.clause->other_bearer.any() : std::string_view()};
    auto const [known, fresh] = positions_.try_emplace(bearer, overview_.bearers.size());
    if (fresh) overview_.bearers.push_back({.bearer = bearer.institution, .other = std::string(bearer.other)});
    BearerSum& sum = overview_.bearers[known->second];
    bool const first_line = sum.lines.empty() || overview_.lines[sum.lines.back()].clause != line.clause;
    sum.lines.push_back(position);
    if (!line.item.empty() && std::find(sum.items.begin(), sum.items.end(), line.item) == sum.items.end())
      sum.items.push_back(line.item);
    if (first_line && line.clause->amount) add_amount(sum.amounts, *line.clause->amount, line.shared, line.certainty);
  }

 private:
  struct Bearer {
    Institution const* institution = nullptr;
    std::string_view other{};
    friend bool operator==(Bearer const&, Bearer const&) = default;
  };
  struct Hash {
    std::size_t operator()(Bearer const& b) const noexcept {
      return std::hash<void const*>()(b.institution) * 31 + std::hash<std::string_view>()(b.other);
    }
  };
  TermsOverview& overview_;
  Identity const& identity_;
  std::unordered_map<Bearer, std::size_t, Hash> positions_{};
};

void add_clause(TermsOverview& overview, Terms const& clause) {
  auto at = std::find_if(overview.kinds.begin(), overview.kinds.end(),
                         [&](ClausesOfKind const& kind) { return kind.kind == clause.kind; });
  if (at == overview.kinds.end()) at = overview.kinds.insert(at, {.kind = clause.kind});
  at->clauses.push_back(&clause);
}

void add_lines(TermsOverview& overview, PlanView const& view, Terms const& clause, Truth certainty) {
  std::vector<Institution const*> bearers;
  for (InstitutionId const& id : clause.by)
    if (Institution const* bearer = view.find(id))
      if (std::find(bearers.begin(), bearers.end(), bearer) == bearers.end()) bearers.push_back(bearer);
  bool const shared = bearers.size() + (clause.other_bearer.empty() ? 0 : 1) > 1;
  if (bearers.empty() || !clause.other_bearer.empty()) bearers.push_back(nullptr);
  for (Institution const* bearer : bearers) {
    CostLine line{.plan = &view.plan(), .clause = &clause, .bearer = bearer, .certainty = certainty, .shared = shared};
    std::size_t i = 0;
    do {
      if (i < clause.items.size()) line.item = clause.items[i];
      overview.lines.push_back(line);
    } while (++i < clause.items.size());
  }
}

/// Measures that send people somewhere and to which no clause on costs applies.
void find_uncovered(TermsOverview& overview, PlanView const& view) {
  std::unordered_set<Measure const*> covered;
  std::vector<Area> areas;
  for (Terms const& clause : view.plan().terms) {
    if (!is_cost(clause)) continue;
    if (clause.measures.empty() && clause.area.empty()) return;  // it holds for the whole plan
    for (Link<Measure> const& link : clause.measures)
      if (Measure const* m = view.find(link)) covered.insert(m);
    if (clause.measures.empty()) areas.push_back(clause.area);
  }
  for (Measure const& m : view.plan().measures) {
    bool const sends =
        std::any_of(m.flows.begin(), m.flows.end(), [](Flow const& f) { return f.from.empty() || f.from != f.to; });
    if (sends && covered.count(&m) == 0 && std::find(areas.begin(), areas.end(), m.area) == areas.end())
      overview.uncovered.push_back({.plan = &view.plan(), .measure = &m});
  }
}

}  // namespace

TermsOverview terms_overview(PlanView const& view, Question const& question) {
  detail::Filter<Terms> const filter(question);
  TermsOverview overview;
  for (Terms const& clause : view.plan().terms) {
    Truth const certainty = filter(view, clause);
    if (certainty == Truth::no) continue;
    add_clause(overview, clause);
    if (is_cost(clause)) add_lines(overview, view, clause, certainty);
  }
  Identity const each_one_of_its_own;
  Bearers bearers(overview, each_one_of_its_own);
  for (std::uint32_t i = 0; i < overview.lines.size(); ++i)
    detail::with_place(view.plan(), view.plan().terms, "terms", *overview.lines[i].clause, [&] { bearers.add(i); });
  find_uncovered(overview, view);
  for (Activity const& a : view.plan().activities) {
    if (!a.actual || !a.actual->cost) continue;
    detail::with_place(view.plan(), view.plan().activities, "activities", a,
                       [&] { overview.spent += *a.actual->cost; });
    overview.spent_on.push_back(&a);
  }
  return overview;
}

namespace {
TermsOverview merge(std::vector<TermsOverview> parts, Identity const& identity) {
  TermsOverview all;
  auto const append = [](auto& to, auto const& from) { to.insert(to.end(), from.begin(), from.end()); };
  for (TermsOverview& part : parts) {
    append(all.lines, part.lines);
    for (ClausesOfKind const& kind : part.kinds)
      for (Terms const* clause : kind.clauses) add_clause(all, *clause);
    append(all.uncovered, part.uncovered);
    all.spent += part.spent;
    append(all.spent_on, part.spent_on);
    part = {};
  }
  Bearers bearers(all, identity);
  for (std::uint32_t i = 0; i < all.lines.size(); ++i) bearers.add(i);
  return all;
}
}  // namespace

TermsOverview merged(std::vector<TermsOverview> parts, Identity const& identity) {
  try {
    return merge(std::move(parts), identity);
  } catch (std::out_of_range const&) {
    throw AnalysisError(AnalysisErrorCode::sum_of_plans, nullptr, {});
  }
}

}  // namespace bangfu
