// SPDX-License-Identifier: BSL-1.0
/// @file
/// Everything in query/.
#pragma once

#include <bangfu/query/analysis_error.hpp>
#include <bangfu/query/evaluate.hpp>
#include <bangfu/query/expression.hpp>
#include <bangfu/query/like.hpp>
#include <bangfu/query/progress.hpp>
#include <bangfu/query/property.hpp>
#include <bangfu/query/select.hpp>
#include <bangfu/query/terms.hpp>
