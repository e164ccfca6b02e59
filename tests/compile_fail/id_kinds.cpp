// expected: no match for 'operator==' || invalid operands to binary expression
// SPDX-License-Identifier: BSL-1.0
// Ids of different kinds are never compared.
#include <bangfu/core/id.hpp>

using namespace bangfu;

struct Apple;
struct Pear;
Id<Apple> const apple("1");
Id<Pear> const pear("1");
#ifdef BANGFU_SHOULD_FAIL
bool same() { return apple == pear; }
#else
bool same() { return apple == Id<Apple>("1"); }
#endif
