// SPDX-License-Identifier: BSL-1.0
/// @file
/// The analyses of a plan (analyses/), asked of all plans of a portfolio at once.
///
/// Each means what merging the answers of the plans means (docs/analyses.md), in the order of the portfolio, with one
/// person and one institution wherever identifiers agree: a person in two plans is one in the workload, may be booked twice
/// between them, and counts once among those who travel. Every item says which plan it is of.
///
/// A filter of activities, measures, targets or commitments is answered from columns where these can, and plans none of
/// whose rows are meant are not looked at. Results refer to the plans, which the portfolio or somebody else must keep.
/// Faults of the question are thrown as by the analyses of a plan, also where there is no plan.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include <bangfu/analyses/analyses.hpp>
#include <bangfu/portfolio/collection.hpp>

namespace bangfu {

/// The schedule of all plans. The filter is put to activities.
Schedule schedule(Portfolio const& portfolio, Question const& question, SlotUnit unit = SlotUnit::month);
/// The coverage of all plans. The filter is put to measures.
Coverage coverage(Portfolio const& portfolio, Question const& question);
/// The progress of the targets of all plans with its derivation; `progress` of portfolio/analyses.hpp is far faster and
/// says the state alone. The filter is put to targets. @throws AnalysisError where a sum has more than 18 digits
std::vector<TargetProgress> target_progress(Portfolio const& portfolio, Question const& question);
/// The progress of the commitments of all plans. The filter is put to commitments.
/// @throws AnalysisError where a sum has more than 18 digits
std::vector<CommitmentProgress> commitment_progress(Portfolio const& portfolio, Question const& question);
/// The workload of all plans. The filter is put to activities.
Workload workload(Portfolio const& portfolio, Question const& question);
/// The conflicts within and between plans. The filter is put to activities. The certain double bookings of persons are
/// those of `certain_double_bookings`, which finds them far faster.
Conflicts conflicts(Portfolio const& portfolio, Question const& question, ConflictOptions const& options = {});
/// The exchange of all plans. The filter is put to activities.
/// @param least_days as for a plan
Exchange exchange(Portfolio const& portfolio, Question const& question, std::optional<std::int64_t> least_days = {});
/// The terms of all plans. The filter is put to the clauses.
/// @throws AnalysisError where a sum has more than 18 digits
TermsOverview terms_overview(Portfolio const& portfolio, Question const& question);
/// The changes of all plans. The filter is put to activities.
Changes changes(Portfolio const& portfolio, Question const& question);
/// The summary of all plans by a day. @throws AnalysisError where a sum has more than 18 digits
Summary summary(Portfolio const& portfolio, AsOf const& as_of);

}  // namespace bangfu
