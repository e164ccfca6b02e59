// SPDX-License-Identifier: BSL-1.0
#include "cql2/number.hpp"

#include <charconv>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include <bangfu/cql2/value.hpp>

#include "cql2/parsed.hpp"

namespace bangfu::cql2 {

Value number_of(double binary) {
  if (!std::isfinite(binary)) return {};
  char digits[32];
  auto const end = std::to_chars(digits, digits + sizeof digits, binary).ptr;
  auto const decimal = detail::decimal_of({digits, static_cast<std::size_t>(end - digits)});
  return decimal ? Value(*decimal) : Value();
}

namespace detail {
namespace {

using boost::multiprecision::cpp_int;

constexpr unsigned most_bits = 4096;  // of numerator and denominator: some 1200 digits

cpp_int power_of_ten(int exponent) { return boost::multiprecision::pow(cpp_int(10), static_cast<unsigned>(exponent)); }

unsigned bits_of(cpp_int const& n) { return n == 0 ? 0U : static_cast<unsigned>(msb(abs(n))) + 1U; }
unsigned bits_of(Number const& n) { return std::max(bits_of(numerator(n)), bits_of(denominator(n))); }

std::optional<Number> bounded(Number n) {
  if (bits_of(n) > most_bits) return std::nullopt;
  return n;
}

cpp_int truncated(Number const& n) { return numerator(n) / denominator(n); }

std::optional<Number> whole_power(Number const& base, cpp_int const& exponent) {
  if (base == 0) return exponent < 0 ? std::nullopt : std::optional<Number>(exponent == 0 ? 1 : 0);
  if (base == 1) return base;
  if (base == -1) return Number((exponent & 1) == 0 ? 1 : -1);
  if (abs(exponent) > most_bits) return std::nullopt;
  auto const n = static_cast<unsigned>(abs(exponent));
  if (static_cast<std::uint64_t>(bits_of(base) - 1) * n > most_bits) return std::nullopt;
  Number const result(boost::multiprecision::pow(numerator(base), n), boost::multiprecision::pow(denominator(base), n));
  return bounded(exponent < 0 ? Number(1) / result : result);
}

std::optional<Number> power(Number const& base, Number const& exponent) {
  if (denominator(exponent) == 1) return whole_power(base, numerator(exponent));
  double const result = std::pow(static_cast<double>(base), static_cast<double>(exponent));
  Value const value = cql2::number_of(result);
  if (auto const* decimal = value.get<Decimal>()) return number_of(*decimal);
  return std::nullopt;
}

}  // namespace

Number number_of(Decimal const& decimal) { return Number(cpp_int(decimal.units()), power_of_ten(decimal.scale())); }

std::optional<Decimal> nearest_decimal(Number const& number) {
  for (int scale = Decimal::max_scale; scale >= 0; --scale) {
    Number const scaled = number * power_of_ten(scale);
    cpp_int units = truncated(scaled);
    Number const rest = abs(Number(scaled - units)) * 2;
    if (rest > 1 || (rest == 1 && (units & 1) != 0)) units += number < 0 ? -1 : 1;
    if (abs(units) > Decimal::max_units) continue;
    auto value = static_cast<std::int64_t>(units);
    for (; scale > 0 && value % 10 == 0; --scale) value /= 10;
    return Decimal(value, scale);
  }
  return std::nullopt;
}

std::optional<Number> calculate(Operator op, Number const& a, Number const& b) {
  switch (op) {
    case Operator::add: return bounded(a + b);
    case Operator::subtract: return bounded(a - b);
    case Operator::multiply: return bounded(a * b);
    case Operator::power: return power(a, b);
    default: break;
  }
  if (b == 0) return std::nullopt;
  Number const quotient = a / b;
  if (op == Operator::divide) return bounded(quotient);
  Number const whole(truncated(quotient));
  return bounded(op == Operator::integer_divide ? whole : Number(a - b * whole));
}

}  // namespace detail
}  // namespace bangfu::cql2
