// expected: no match for 'operator==' || invalid operands to binary expression
// SPDX-License-Identifier: BSL-1.0
// A promised amount is compared with a number, not with its word.
#include <bangfu/bangfu.hpp>

using namespace bangfu;
using namespace bangfu::field;

#ifdef BANGFU_SHOULD_FAIL
auto const filter = promised_min == "five";
#else
auto const filter = promised_min == 5;
#endif
