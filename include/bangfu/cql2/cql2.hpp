// SPDX-License-Identifier: BSL-1.0
/// @file
/// Everything in cql2/.
#pragma once

#include <bangfu/cql2/filter.hpp>
#include <bangfu/cql2/plan.hpp>
#include <bangfu/cql2/queryables.hpp>
#include <bangfu/cql2/read.hpp>
#include <bangfu/cql2/timestamp.hpp>
#include <bangfu/cql2/value.hpp>
#include <bangfu/cql2/write.hpp>
