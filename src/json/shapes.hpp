// SPDX-License-Identifier: BSL-1.0
// The tables that exist, so that each is instantiated in one source only.
#pragma once

#include "json/codec.hpp"

namespace bangfu::json::detail {

extern template ObjectShape const& object_shape<Activity>();
extern template ObjectShape const& object_shape<Actual>();
extern template ObjectShape const& object_shape<AreaSection>();
extern template ObjectShape const& object_shape<BasisDocument>();
extern template ObjectShape const& object_shape<Commitment>();
extern template ObjectShape const& object_shape<Deadline>();
extern template ObjectShape const& object_shape<Deliverable>();
extern template ObjectShape const& object_shape<Department>();
extern template ObjectShape const& object_shape<Duration>();
extern template ObjectShape const& object_shape<Evidence>();
extern template ObjectShape const& object_shape<Flow>();
extern template ObjectShape const& object_shape<Identifier>();
extern template ObjectShape const& object_shape<Institution>();
extern template ObjectShape const& object_shape<LeadingGroup>();
extern template ObjectShape const& object_shape<Length>();
extern template ObjectShape const& object_shape<Lesson>();
extern template ObjectShape const& object_shape<Measure>();
extern template ObjectShape const& object_shape<Participant>();
extern template ObjectShape const& object_shape<Party>();
extern template ObjectShape const& object_shape<Place>();
extern template ObjectShape const& object_shape<Plan>();
extern template ObjectShape const& object_shape<Programme>();
extern template ObjectShape const& object_shape<Quantity>();
extern template ObjectShape const& object_shape<Recurrence>();
extern template ObjectShape const& object_shape<Resource>();
extern template ObjectShape const& object_shape<Responsible>();
extern template ObjectShape const& object_shape<Result>();
extern template ObjectShape const& object_shape<SchoolCalendar>();
extern template ObjectShape const& object_shape<SchoolTerm>();
extern template ObjectShape const& object_shape<SchoolWeeks>();
extern template ObjectShape const& object_shape<Sections>();
extern template ObjectShape const& object_shape<Subject>();
extern template ObjectShape const& object_shape<Target>();
extern template ObjectShape const& object_shape<TargetPart>();
extern template ObjectShape const& object_shape<Terms>();
extern template ObjectShape const& object_shape<TierCondition>();
extern template ObjectShape const& object_shape<Silence>();
extern template ObjectShape const& object_shape<VocabularyEntry>();
extern template ObjectShape const& object_shape<When>();

}  // namespace bangfu::json::detail
