// expected: no match for 'operator|' || invalid operands to binary expression
// SPDX-License-Identifier: BSL-1.0
// Participants have no modality.
#include <bangfu/bangfu.hpp>

using namespace bangfu;
using namespace bangfu::field;

#ifdef BANGFU_SHOULD_FAIL
std::size_t count(Plan const& plan) { return (participants(plan) | where(modality == "lecture")).size(); }
#else
std::size_t count(Plan const& plan) { return (activities(plan) | where(modality == "lecture")).size(); }
#endif
