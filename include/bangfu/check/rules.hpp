// SPDX-License-Identifier: BSL-1.0
/// @file
/// The rules that the library knows, in one table. docs/rules.md lists them with examples.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include <bangfu/check/rule.hpp>
#include <bangfu/check/rules/accountability.hpp>
#include <bangfu/check/rules/amounts.hpp>
#include <bangfu/check/rules/dates.hpp>
#include <bangfu/check/rules/identity.hpp>
#include <bangfu/check/rules/narrative.hpp>
#include <bangfu/check/rules/numbering.hpp>
#include <bangfu/check/rules/parties.hpp>
#include <bangfu/check/rules/people.hpp>
#include <bangfu/check/rules/terms.hpp>
#include <bangfu/check/rules/traceability.hpp>

namespace bangfu {

namespace detail {

template <std::size_t size>
struct RuleTable {
  Rule rules[size]{};
};
template <std::size_t... sizes>
constexpr RuleTable<(sizes + ...)> joined(Rule const (&... groups)[sizes]) {
  RuleTable<(sizes + ...)> table;
  std::size_t at = 0;
  auto const append = [&](Rule const* first, std::size_t size) {
    for (std::size_t i = 0; i < size; ++i) table.rules[at++] = first[i];
  };
  (append(groups, sizes), ...);
  return table;
}

// A template, so that only a program that checks pays for the compilation of the rules.
template <class Plan_>
inline constexpr auto rule_table = joined(identity_rules<Plan_>, numbering_rules<Plan_>, date_rules<Plan_>,
                                          party_rules<Plan_>, accountability_rules<Plan_>, traceability_rules<Plan_>,
                                          people_rules<Plan_>, amount_rules<Plan_>, terms_rules<Plan_>,
                                          narrative_rules<Plan_>);

}  // namespace detail

/// The rules of the library, in the order in which they report.
template <class Plan_ = Examination>
std::span<Rule const> rules() noexcept {
  return detail::rule_table<Plan_>.rules;
}

/// The rule with this code among the given, or nullptr.
inline Rule const* find_rule(std::span<Rule const> among, std::string_view code) noexcept {
  for (Rule const& rule : among)
    if (rule.text.code == code) return &rule;
  return nullptr;
}

}  // namespace bangfu
