// expected: no match for 'operator<' || invalid operands to binary expression
// SPDX-License-Identifier: BSL-1.0
// The order of dates of different precision cannot be decided; it is asked for and answered by a Truth.
#include <bangfu/time/relation.hpp>

using namespace bangfu;
using namespace bangfu::literals;

constexpr Date a = "2019-05"_date;
constexpr Date b = "2019-05-20"_date;
#ifdef BANGFU_SHOULD_FAIL
bool first() { return a < b; }
#else
Truth first() { return before(a, b); }
#endif
