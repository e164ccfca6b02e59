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
template ObjectShape const& object_shape<VocabularyEntry>();

template <>
ValueShape const& shape_of<AreaSection>() {
  return value_shape<AreaSection>();
}
template <>
ValueShape const& shape_of<BasisDocument>() {
  return value_shape<BasisDocument>();
}
template <>
ValueShape const& shape_of<Deliverable>() {
  return value_shape<Deliverable>();
}
template <>
ValueShape const& shape_of<Department>() {
  return value_shape<Department>();
}
template <>
ValueShape const& shape_of<Evidence>() {
  return value_shape<Evidence>();
}
template <>
ValueShape const& shape_of<Flow>() {
  return value_shape<Flow>();
}
template <>
ValueShape const& shape_of<Identifier>() {
  return value_shape<Identifier>();
}
template <>
ValueShape const& shape_of<Institution>() {
  return value_shape<Institution>();
}
template <>
ValueShape const& shape_of<LeadingGroup>() {
  return value_shape<LeadingGroup>();
}
template <>
ValueShape const& shape_of<Lesson>() {
  return value_shape<Lesson>();
}
template <>
ValueShape const& shape_of<Participant>() {
  return value_shape<Participant>();
}
template <>
ValueShape const& shape_of<Party>() {
  return value_shape<Party>();
}
template <>
ValueShape const& shape_of<Place>() {
  return value_shape<Place>();
}
template <>
ValueShape const& shape_of<Programme>() {
  return value_shape<Programme>();
}
template <>
ValueShape const& shape_of<Resource>() {
  return value_shape<Resource>();
}
template <>
ValueShape const& shape_of<Responsible>() {
  return value_shape<Responsible>();
}
template <>
ValueShape const& shape_of<Sections>() {
  return value_shape<Sections>();
}
template <>
ValueShape const& shape_of<Subject>() {
  return value_shape<Subject>();
}
template <>
ValueShape const& shape_of<VocabularyEntry>() {
  return value_shape<VocabularyEntry>();
}

}  // namespace bangfu::json::detail
