// expected: no match for 'operator==' || invalid operands to binary expression
// SPDX-License-Identifier: BSL-1.0
// The host is an institution.
#include <bangfu/bangfu.hpp>

using namespace bangfu;
using namespace bangfu::field;

#ifdef BANGFU_SHOULD_FAIL
auto const filter = host == MeasureId("m1");
#else
auto const filter = host == InstitutionId("i1");
#endif
