// SPDX-License-Identifier: BSL-1.0
// Tables of times and amounts.
#include "json/shapes.hpp"

namespace bangfu::json::detail {

template ObjectShape const& object_shape<Deadline>();
template ObjectShape const& object_shape<Duration>();
template ObjectShape const& object_shape<Length>();
template ObjectShape const& object_shape<Quantity>();
template ObjectShape const& object_shape<Recurrence>();
template ObjectShape const& object_shape<SchoolCalendar>();
template ObjectShape const& object_shape<SchoolTerm>();
template ObjectShape const& object_shape<SchoolWeeks>();
template ObjectShape const& object_shape<TierCondition>();
template ObjectShape const& object_shape<When>();

template <>
ValueShape const& shape_of<Deadline>() {
  return value_shape<Deadline>();
}
template <>
ValueShape const& shape_of<Duration>() {
  return value_shape<Duration>();
}
template <>
ValueShape const& shape_of<Length>() {
  return value_shape<Length>();
}
template <>
ValueShape const& shape_of<Quantity>() {
  return value_shape<Quantity>();
}
template <>
ValueShape const& shape_of<Recurrence>() {
  return value_shape<Recurrence>();
}
template <>
ValueShape const& shape_of<SchoolCalendar>() {
  return value_shape<SchoolCalendar>();
}
template <>
ValueShape const& shape_of<SchoolTerm>() {
  return value_shape<SchoolTerm>();
}
template <>
ValueShape const& shape_of<SchoolWeeks>() {
  return value_shape<SchoolWeeks>();
}
template <>
ValueShape const& shape_of<TierCondition>() {
  return value_shape<TierCondition>();
}
template <>
ValueShape const& shape_of<When>() {
  return value_shape<When>();
}

}  // namespace bangfu::json::detail
