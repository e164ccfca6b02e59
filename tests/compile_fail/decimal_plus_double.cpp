// expected: no match for 'operator+' || invalid operands to binary expression || use of deleted function || overload resolution selected deleted || attempt to use a deleted function
// SPDX-License-Identifier: BSL-1.0
// Sums of decimals and binary fractions do not exist.
#include <bangfu/core/decimal.hpp>

using namespace bangfu;

Decimal const ten = 10;
#ifdef BANGFU_SHOULD_FAIL
Decimal sum() { return ten + 0.5; }
#else
Decimal sum() { return ten + *Decimal::parse("0.5"); }
#endif
