// SPDX-License-Identifier: BSL-1.0
// Tables of the plan and its largest parts.
#include "json/shapes.hpp"

namespace bangfu::json::detail {

template ObjectShape const& object_shape<Activity>();
template ObjectShape const& object_shape<Actual>();
template ObjectShape const& object_shape<Commitment>();
template ObjectShape const& object_shape<Measure>();
template ObjectShape const& object_shape<Plan>();
template ObjectShape const& object_shape<Result>();
template ObjectShape const& object_shape<Target>();
template ObjectShape const& object_shape<TargetPart>();
template ObjectShape const& object_shape<Terms>();

template <>
ValueShape const& shape_of<Activity>() {
  return value_shape<Activity>();
}
template <>
ValueShape const& shape_of<Actual>() {
  return value_shape<Actual>();
}
template <>
ValueShape const& shape_of<Commitment>() {
  return value_shape<Commitment>();
}
template <>
ValueShape const& shape_of<Measure>() {
  return value_shape<Measure>();
}
template <>
ValueShape const& shape_of<Plan>() {
  return value_shape<Plan>();
}
template <>
ValueShape const& shape_of<Result>() {
  return value_shape<Result>();
}
template <>
ValueShape const& shape_of<Target>() {
  return value_shape<Target>();
}
template <>
ValueShape const& shape_of<TargetPart>() {
  return value_shape<TargetPart>();
}
template <>
ValueShape const& shape_of<Terms>() {
  return value_shape<Terms>();
}
template <>
ValueShape const& shape_of<std::vector<Plan>>() {
  return value_shape<std::vector<Plan>>();
}

}  // namespace bangfu::json::detail
