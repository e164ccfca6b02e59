// SPDX-License-Identifier: BSL-1.0
/// @file
/// The checks, whose rules are compiled once for all tests.
#pragma once

#include <span>
#include <vector>

#include <bangfu/check/check.hpp>

namespace bangfu {

extern template std::span<Rule const> rules<Examination>() noexcept;
extern template std::vector<Diagnostic> check<PlanView>(PlanView const&, std::span<Rule const>, CheckOptions const&);

}  // namespace bangfu
