// SPDX-License-Identifier: BSL-1.0
/// @file
/// The page that opens a year-end meeting: what was promised, what took place, what is open.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include <bangfu/analyses/changes.hpp>
#include <bangfu/analyses/commitments.hpp>
#include <bangfu/analyses/conflicts.hpp>
#include <bangfu/analyses/coverage.hpp>
#include <bangfu/analyses/exchange.hpp>
#include <bangfu/analyses/schedule.hpp>
#include <bangfu/analyses/terms.hpp>
#include <bangfu/analyses/workload.hpp>
#include <bangfu/query/progress.hpp>

namespace bangfu {

/// A line of the page: a sentence, and whether it asks for attention.
struct SummaryLine {
  Text text{};        ///< in both languages
  bool open = false;  ///< whether it asks for attention
};

/// All analyses of one plan or several as of one day, and the page that is made of them.
struct Summary {
  AsOf as_of{};                                   ///< the day of all analyses
  std::vector<Plan const*> plans{};               ///< what was looked at
  Schedule schedule{};                            ///< by month
  Coverage coverage{};                            ///< of measures, targets and areas
  std::vector<Progress> progress{};               ///< of the targets
  std::vector<CommitmentProgress> commitments{};  ///< progress of the commitments
  Workload workload{};                            ///< stays and person-days
  Conflicts conflicts{};                          ///< double bookings
  Exchange exchange{};                            ///< what goes which way
  TermsOverview terms{};                          ///< who bears what
  Changes changes{};                              ///< what took place otherwise than planned

  /// Targets in a state: certainly, and at most.
  [[nodiscard]] Figure targets(ProgressState state) const noexcept;
  /// Commitments in a state.
  [[nodiscard]] Figure duties(ProgressState state) const noexcept;
  /// The page, line by line.
  [[nodiscard]] std::vector<SummaryLine> lines() const;
};

/// The summary of a plan by a day. Filters are for the analyses one by one.
/// @throws AnalysisError where a sum has more than 18 digits
Summary summary(PlanView const& view, AsOf const& as_of);
/// Summaries of one day as one: what merging the plans gives. @pre all are of the same day
Summary merged(std::vector<Summary> parts, Identity const& identity = {});

}  // namespace bangfu
