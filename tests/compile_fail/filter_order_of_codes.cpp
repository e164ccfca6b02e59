// expected: no match for 'operator<' || invalid operands to binary expression
// SPDX-License-Identifier: BSL-1.0
// Codes and ids have no order.
#include <bangfu/bangfu.hpp>

using namespace bangfu;
using namespace bangfu::field;

#ifdef BANGFU_SHOULD_FAIL
auto const filter = modality < "lecture";
#else
auto const filter = modality == "lecture";
#endif
