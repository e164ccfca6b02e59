// SPDX-License-Identifier: BSL-1.0
// Tables of the nouns that a plan is made of, save those in shapes_plan.cpp.
#include "json/shapes.hpp"

namespace bangfu::json::detail {

template ObjectShape const& object_shape<AreaSection>();
template ObjectShape const& object_shape<BasisDocument>();
template ObjectShape const& object_shape<Deliverable>();
template ObjectShape const& object_shape<Department>();
template ObjectShape const& object_shape<Evidence>();
template ObjectShape const& object_shape<Flow>();
template ObjectShape const& object_shape<Identifier>();
template ObjectShape const& object_shape<Institution>();
template ObjectShape const& object_shape<LeadingGroup>();
template ObjectShape const& object_shape<Lesson>();
template ObjectShape const& object_shape<Participant>();
template ObjectShape const& object_shape<Party>();
template ObjectShape const& object_shape<Place>();
template ObjectShape const& object_shape<Programme>();
template ObjectShape const& object_shape<Resource>();
template ObjectShape const& object_shape<Responsible>();
template ObjectShape const& object_shape<Sections>();
template ObjectShape const& object_shape<Subject>();
template ObjectShape const& object_shape<Silence>();
template ObjectShape const& object_shape<VocabularyEntry>();

template ValueShape const& shape_of<AreaSection>();
template ValueShape const& shape_of<BasisDocument>();
template ValueShape const& shape_of<Deliverable>();
template ValueShape const& shape_of<Department>();
template ValueShape const& shape_of<Evidence>();
template ValueShape const& shape_of<Flow>();
template ValueShape const& shape_of<Identifier>();
template ValueShape const& shape_of<Institution>();
template ValueShape const& shape_of<LeadingGroup>();
template ValueShape const& shape_of<Lesson>();
template ValueShape const& shape_of<Participant>();
template ValueShape const& shape_of<Party>();
template ValueShape const& shape_of<Place>();
template ValueShape const& shape_of<Programme>();
template ValueShape const& shape_of<Resource>();
template ValueShape const& shape_of<Responsible>();
template ValueShape const& shape_of<Sections>();
template ValueShape const& shape_of<Subject>();
template ValueShape const& shape_of<Silence>();
template ValueShape const& shape_of<VocabularyEntry>();

}  // namespace bangfu::json::detail
