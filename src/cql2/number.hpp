// SPDX-License-Identifier: BSL-1.0
// Numbers that arithmetic makes: fractions of whole numbers, never rounded.
#pragma once

#include <optional>

#include <boost/multiprecision/cpp_int.hpp>

#include <bangfu/core/decimal.hpp>
#include <bangfu/query/expression.hpp>

namespace bangfu::cql2::detail {

using Number = boost::multiprecision::cpp_rational;

[[nodiscard]] Number number_of(Decimal const& decimal);
/// The decimal that is nearest, with as many places as fit, ties to even; none beyond 18 digits before the point.
[[nodiscard]] std::optional<Decimal> nearest_decimal(Number const& number);

/// @pre `op` is arithmetic. Nothing where the result is none (division by zero, a root of a negative number), or takes
/// more than some thousands of digits. A power with a fraction for its exponent is found in binary (IEEE 754 double)
/// and taken for the shortest decimal that it may stand for; everything else is exact.
[[nodiscard]] std::optional<Number> calculate(Operator op, Number const& a, Number const& b);

}  // namespace bangfu::cql2::detail
