// SPDX-License-Identifier: BSL-1.0
/// @file
/// Everything in portfolio/.
#pragma once

#include <bangfu/portfolio/all_plans.hpp>
#include <bangfu/portfolio/analyses.hpp>
#include <bangfu/portfolio/archive.hpp>
#include <bangfu/portfolio/collection.hpp>
#include <bangfu/portfolio/query.hpp>
#include <bangfu/portfolio/rows.hpp>
