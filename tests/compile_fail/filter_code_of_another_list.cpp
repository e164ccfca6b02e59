// expected: no match for 'operator==' || invalid operands to binary expression
// SPDX-License-Identifier: BSL-1.0
// A modality is no area.
#include <bangfu/bangfu.hpp>

using namespace bangfu;
using namespace bangfu::field;

#ifdef BANGFU_SHOULD_FAIL
auto const filter = modality == area::staff;
#else
auto const filter = modality == modality::shadowing;
#endif
