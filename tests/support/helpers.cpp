// SPDX-License-Identifier: BSL-1.0
// All helpers, for clang-tidy: nothing is built from this.
#include "support/catch.hpp"
#include "support/check.hpp"
#include "support/generated_plan.hpp"
#include "support/random_plan.hpp"
