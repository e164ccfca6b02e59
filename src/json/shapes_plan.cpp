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

template ValueShape const& shape_of<Activity>();
template ValueShape const& shape_of<Actual>();
template ValueShape const& shape_of<Commitment>();
template ValueShape const& shape_of<Measure>();
template ValueShape const& shape_of<Plan>();
template ValueShape const& shape_of<Result>();
template ValueShape const& shape_of<Target>();
template ValueShape const& shape_of<TargetPart>();
template ValueShape const& shape_of<Terms>();
template ValueShape const& shape_of<std::vector<Plan>>();

}  // namespace bangfu::json::detail
