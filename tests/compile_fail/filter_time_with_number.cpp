// expected: no match for 'operator<' || invalid operands to binary expression
// SPDX-License-Identifier: BSL-1.0
// A date is compared with a time.
#include <bangfu/bangfu.hpp>

using namespace bangfu;
using namespace bangfu::field;

#ifdef BANGFU_SHOULD_FAIL
auto const filter = due < 3;
#else
auto const filter = due < "2019-03";
#endif
