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

template ValueShape const& shape_of<Deadline>();
template ValueShape const& shape_of<Duration>();
template ValueShape const& shape_of<Length>();
template ValueShape const& shape_of<Quantity>();
template ValueShape const& shape_of<Recurrence>();
template ValueShape const& shape_of<SchoolCalendar>();
template ValueShape const& shape_of<SchoolTerm>();
template ValueShape const& shape_of<SchoolWeeks>();
template ValueShape const& shape_of<TierCondition>();
template ValueShape const& shape_of<When>();

}  // namespace bangfu::json::detail
