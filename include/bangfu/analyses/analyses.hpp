// SPDX-License-Identifier: BSL-1.0
/// @file
/// Everything in analyses/: what a reviewer asks of a plan, with figures and the items behind them.
///
/// @code
/// PlanView const view(plan);
/// for (MeasureCoverage const& m : coverage(view, as_of("2019-12-31")).measures)
///   if (m.served == Truth::no) std::cout << m.measure->title << '\n';
/// @endcode
/// Each analysis is a function of a view and a `Question` (a day converts to one), or of items that were gathered from
/// several plans; results refer to the plans, which must outlive them.
#pragma once

#include <bangfu/analyses/changes.hpp>
#include <bangfu/analyses/commitments.hpp>
#include <bangfu/analyses/conflicts.hpp>
#include <bangfu/analyses/coverage.hpp>
#include <bangfu/analyses/exchange.hpp>
#include <bangfu/analyses/figure.hpp>
#include <bangfu/analyses/presence.hpp>
#include <bangfu/analyses/question.hpp>
#include <bangfu/analyses/schedule.hpp>
#include <bangfu/analyses/summary.hpp>
#include <bangfu/analyses/targets.hpp>
#include <bangfu/analyses/terms.hpp>
#include <bangfu/analyses/workload.hpp>
