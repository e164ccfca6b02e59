// expected: no match for 'operator==' || invalid operands to binary expression
// SPDX-License-Identifier: BSL-1.0
// What is true or false is no number.
#include <bangfu/bangfu.hpp>

using namespace bangfu;
using namespace bangfu::field;

#ifdef BANGFU_SHOULD_FAIL
auto const filter = group == 1;
#else
auto const filter = group == true;
#endif
