// SPDX-License-Identifier: BSL-1.0
/// @file
/// The terms of a plan: who bears which cost, what it amounts to, who certifies, appraises and prefers, and what nobody
/// is said to bear.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <bangfu/analyses/figure.hpp>
#include <bangfu/analyses/presence.hpp>
#include <bangfu/analyses/question.hpp>
#include <bangfu/model/terms.hpp>
#include <bangfu/view/plan_view.hpp>

namespace bangfu {

/// One cost item of one clause for one bearer.
struct CostLine {
  Plan const* plan = nullptr;           ///< the plan it is part of
  Terms const* clause = nullptr;        ///< the clause that says so
  CostItem item{};                      ///< empty where the clause names none
  Institution const* bearer = nullptr;  ///< none: `clause->other_bearer`, or nobody
  Truth certainty = Truth::certain;     ///< that it counts: the filter
  bool shared = false;                  ///< the clause names several bearers, so that nobody bears the whole

  /// Whether nobody is said to bear it.
  [[nodiscard]] bool unborne() const noexcept { return bearer == nullptr && clause->other_bearer.empty(); }
};

/// Amounts of one unit, counted anew for one scope, added up.
struct AmountSum {
  Unit unit{};                   ///< what the amounts are counted in
  Scope per{};                   ///< what they are counted anew for
  Decimal min{};                 ///< lower bound of the sum, in `unit`
  std::optional<Decimal> max{};  ///< none where some amount has no upper bound
};

/// What one bearer bears. Of a shared clause each bearer's lower bound is nothing.
struct BearerSum {
  Institution const* bearer = nullptr;  ///< none: `other`
  std::string other{};                  ///< wording of a bearer that is no institution of the plan; empty: nobody
  std::vector<CostItem> items{};        ///< each once
  std::vector<AmountSum> amounts{};     ///< one for each unit and scope
  std::vector<std::uint32_t> lines{};   ///< positions in `TermsOverview::lines`
};

/// Clauses of one kind.
struct ClausesOfKind {
  TermsKind kind{};                     ///< what the clauses are about
  std::vector<Terms const*> clauses{};  ///< of each plan in its order
};

/// A measure that sends people, and for which no clause on costs is made.
struct UncoveredMeasure {
  Plan const* plan = nullptr;        ///< the plan it is part of
  Measure const* measure = nullptr;  ///< the measure
};

/// The terms of one plan or several.
struct TermsOverview {
  std::vector<CostLine> lines{};              ///< clauses of kind cost, allowance and insurance
  std::vector<BearerSum> bearers{};           ///< in the order in which they first occur
  std::vector<ClausesOfKind> kinds{};         ///< all clauses
  std::vector<UncoveredMeasure> uncovered{};  ///< measures that send people and for which no clause on costs is made
  Decimal spent{};                            ///< what the rows record as their cost, in yuan
  std::vector<Activity const*> spent_on{};    ///< these rows
};

/// The terms of a plan. The filter is put to the clauses (and not to rows and measures); the day plays no part.
/// @throws AnalysisError where a sum has more than 18 digits
TermsOverview terms_overview(PlanView const& view, Question const& question);
/// Overviews as one: what merging the plans gives. A bearer is told apart by who is who.
/// @throws AnalysisError (sum_of_plans) where a sum has more than 18 digits
TermsOverview merged(std::vector<TermsOverview> parts, Identity const& identity = {});

}  // namespace bangfu
