// expected: refuse || constant expression
// SPDX-License-Identifier: BSL-1.0
// Literals of dates are checked by the compiler.
#include <bangfu/time/date.hpp>

using namespace bangfu;
using namespace bangfu::literals;

#ifdef BANGFU_SHOULD_FAIL
Date const day = "2019-02-29"_date;
#else
Date const day = "2020-02-29"_date;
#endif
