// SPDX-License-Identifier: BSL-1.0
/// @file
/// Checks a plan: every finding at once, each with a stable code and a place.
#pragma once

#include <concepts>
#include <span>
#include <type_traits>
#include <vector>

#include <bangfu/check/rule.hpp>
#include <bangfu/check/rules.hpp>

namespace bangfu {

/// All findings of the given rules about a plan, rule by rule. Never throws for what a plan says.
template <std::same_as<PlanView> View>
std::vector<Diagnostic> check(View const& plan, std::span<Rule const> by) {
  std::vector<Diagnostic> findings;
  for (Rule const& rule : by) {
    Report report(rule.text, findings);
    rule.examine(plan, report);
  }
  return findings;
}
template <std::same_as<Plan> OnePlan>
std::vector<Diagnostic> check(OnePlan const& plan, std::span<Rule const> by) {
  return check(PlanView(plan), by);
}

/// All findings of the library's rules.
template <class PlanOrView>
requires std::is_same_v<PlanOrView, Plan> || std::is_same_v<PlanOrView, PlanView> std::vector<Diagnostic> check(
    PlanOrView const& plan) {
  return check(plan, rules());
}

}  // namespace bangfu
