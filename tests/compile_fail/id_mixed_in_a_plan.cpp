// expected: no matching function for call || no known conversion || could not convert || no viable conversion
// SPDX-License-Identifier: BSL-1.0
// What `plan.add` returns links only to its own kind.
#include <bangfu/model/model.hpp>

using namespace bangfu;

Activity row(MeasureId const& measure, [[maybe_unused]] TargetId const& target) {
#ifdef BANGFU_SHOULD_FAIL
  return {.serves = {target}, .towards = {measure}};
#else
  return {.serves = {measure}, .towards = {target}};
#endif
}
