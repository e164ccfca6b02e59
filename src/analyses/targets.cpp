// SPDX-License-Identifier: BSL-1.0
#include <bangfu/analyses/targets.hpp>

#include "filter.hpp"

namespace bangfu {

std::vector<TargetProgress> target_progress(PlanView const& view, Question const& question) {
  detail::Filter<Target> const filter(question);
  std::vector<TargetProgress> all;
  for (Target const& target : view.plan().targets) {
    Truth const counts = filter(view, target);
    if (counts != Truth::no)
      all.push_back({.plan = &view.plan(), .progress = progress(view, target, question.as_of), .counts = counts});
  }
  return all;
}

}  // namespace bangfu
