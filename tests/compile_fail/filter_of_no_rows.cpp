// expected: no match for 'operator&&' || invalid operands to binary expression
// SPDX-License-Identifier: BSL-1.0
// No row has both a modality and an observed value.
#include <bangfu/bangfu.hpp>

using namespace bangfu;
using namespace bangfu::field;

#ifdef BANGFU_SHOULD_FAIL
auto const filter = modality == "lecture" && value > 3;
#else
auto const filter = modality == "lecture" && status == "done";
#endif
