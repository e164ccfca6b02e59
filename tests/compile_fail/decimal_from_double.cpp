// expected: use of deleted function || call to deleted constructor || invokes a deleted function || uses deleted function
// SPDX-License-Identifier: BSL-1.0
// A binary fraction has no exact decimal meaning.
#include <bangfu/core/decimal.hpp>

using namespace bangfu;

#ifdef BANGFU_SHOULD_FAIL
Decimal price() { return Decimal(0.1); }
#else
Decimal price() { return *Decimal::parse("0.1"); }
#endif
