// SPDX-License-Identifier: BSL-1.0
// How dates, timestamps and intervals of an embedder's own records lie to each other.
#pragma once

#include <optional>

#include <bangfu/core/truth.hpp>
#include <bangfu/cql2/value.hpp>
#include <bangfu/query/expression.hpp>

namespace bangfu::cql2::detail {

[[nodiscard]] bool is_temporal(Value const& value) noexcept;

/// The relation that a comparison or a T_… function asks for, by the definitions of OWL-Time over closed intervals;
/// an instant begins and ends at once. Two timestamps are compared exactly; of a date and a timestamp, which have
/// different granularity, the days are compared, in UTC. Dates that are not exact, and unknown ends, make it possible.
/// @pre both are temporal, none is a `When`
[[nodiscard]] Truth relate_instants(Operator op, Value const& a, Value const& b);

/// A temporal value as a time of a plan, which counts in days; a timestamp is its day in UTC. Nothing where no day of
/// the calendar of plans is meant.
[[nodiscard]] std::optional<When> as_when(Value const& value);

}  // namespace bangfu::cql2::detail
