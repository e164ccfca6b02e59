// SPDX-License-Identifier: BSL-1.0
/// @file
/// How far the targets of a plan have come that a filter keeps.
#pragma once

#include <vector>

#include <bangfu/analyses/question.hpp>
#include <bangfu/query/progress.hpp>
#include <bangfu/view/plan_view.hpp>

namespace bangfu {

/// How far one target has come (progress.hpp), and whether it is meant.
struct TargetProgress {
  Plan const* plan = nullptr;     ///< its plan
  Progress progress{};            ///< how far it has come
  Truth counts = Truth::certain;  ///< the filter
};

/// All targets of a plan, in its order. The filter is put to targets.
/// @throws AnalysisError where a sum has more than 18 digits
std::vector<TargetProgress> target_progress(PlanView const& view, Question const& question);

}  // namespace bangfu
