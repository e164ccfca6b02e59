// expected: could not convert || cannot convert || no viable conversion || not contextually convertible
// SPDX-License-Identifier: BSL-1.0
// Whether what is possible counts is said by whoever asks.
#include <bangfu/core/truth.hpp>

using namespace bangfu;

constexpr Truth maybe = Truth::possible;
#ifdef BANGFU_SHOULD_FAIL
int ask() {
  if (maybe) return 1;
  return 0;
}
#else
int ask() {
  if (is_possible(maybe)) return 1;
  return 0;
}
#endif
