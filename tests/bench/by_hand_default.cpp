// SPDX-License-Identifier: BSL-1.0
// Functions by hand in a bare Boost binary archive, with the traits that classes have by default.
#define bangfu bangfu_of_default_traits

#include "bench/by_hand_boost.hpp"

namespace {
using ByHandDefault = archive_run::BareBoost<bangfu::Plan>;
BANGFU_BENCH(ByHandDefault);
}  // namespace
