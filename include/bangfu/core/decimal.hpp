// SPDX-License-Identifier: BSL-1.0
/// @file
/// Exact decimal numbers for money, counts and measured values.
///
/// A decimal is an integer and a scale: 12.50 is 1250 with scale 2. The scale is kept as stated (12.50 is not rewritten
/// as 12.5), comparisons are numeric (12.50 == 12.5). Range: 18 significant digits and a scale of 0 to 18.
/// No binary fraction is ever converted to or from.
#pragma once

#include <compare>
#include <concepts>
#include <cstdint>
#include <optional>
#include <ostream>
#include <stdexcept>
#include <string>
#include <string_view>

namespace bangfu {

/// A decimal number of up to 18 digits, exact: an integer and the number of digits behind the point. Numbers that are
/// equal compare equal whatever their scale: 1.0 is 1.
class Decimal {
 public:
  static constexpr std::int64_t max_units = 999'999'999'999'999'999;  ///< 18 digits
  static constexpr int max_scale = 18;                                ///< digits behind the point

  constexpr Decimal() = default;
  /// @throws std::out_of_range beyond 18 digits
  template <std::integral I>
  constexpr Decimal(I value) : Decimal(checked(value), 0) {}
  /// A binary fraction has no exact decimal meaning: write `Decimal::parse("0.1")`.
  template <std::floating_point F>
  Decimal(F) = delete;
  /// `units` × 10^-`scale`. @throws std::out_of_range beyond 18 digits or a scale outside 0 to 18
  constexpr Decimal(std::int64_t units, int scale) : units_(units), scale_(static_cast<std::int8_t>(scale)) {
    if (units > max_units || units < -max_units) throw std::out_of_range("a Decimal has at most 18 digits");
    if (scale < 0 || scale > max_scale) throw std::out_of_range("the scale of a Decimal is 0 to 18");
  }

  /// Reads `-?digits[.digits]`, ASCII digits only, no exponent, at least one digit on each side of the point.
  /// Leading zeros are dropped. Empty where the text is not of that form or has too many digits.
  static constexpr std::optional<Decimal> parse(std::string_view text) noexcept {
    bool const negative = !text.empty() && text.front() == '-';
    if (negative) text.remove_prefix(1);
    std::int64_t units = 0;
    int scale = 0;
    bool point = false;
    bool digit = false;
    for (char c : text) {
      if (c == '.') {
        if (point || !digit) return std::nullopt;
        point = true;
        digit = false;
        continue;
      }
      if (c < '0' || c > '9' || units > max_units / 10) return std::nullopt;
      units = units * 10 + (c - '0');
      if (units > max_units) return std::nullopt;
      digit = true;
      if (point && ++scale > max_scale) return std::nullopt;
    }
    if (!digit) return std::nullopt;
    return Decimal(negative ? -units : units, scale);
  }

  /// The digits as a whole number: 125 of 1.25.
  [[nodiscard]] constexpr std::int64_t units() const noexcept { return units_; }
  /// How many of the digits stand behind the point: 2 of 1.25.
  [[nodiscard]] constexpr int scale() const noexcept { return scale_; }
  /// The value where it is a whole number, whatever its scale.
  [[nodiscard]] constexpr std::optional<std::int64_t> whole() const noexcept {
    std::int64_t const p = power(scale_);
    if (units_ % p != 0) return std::nullopt;
    return units_ / p;
  }
  /// The least whole number not below the value.
  [[nodiscard]] constexpr std::int64_t ceil() const noexcept {
    std::int64_t const p = power(scale_);
    return units_ / p + (units_ % p > 0 ? 1 : 0);
  }
  /// The greatest whole number not above the value.
  [[nodiscard]] constexpr std::int64_t floor() const noexcept {
    std::int64_t const p = power(scale_);
    return units_ / p - (units_ % p < 0 ? 1 : 0);
  }

  /// The number as `parse` reads it, with as many digits behind the point as its scale says.
  [[nodiscard]] std::string to_string() const {
    std::string digits = std::to_string(units_ < 0 ? -units_ : units_);
    auto const scale = static_cast<std::size_t>(scale_);
    if (scale > 0) {
      if (digits.size() <= scale) digits.insert(0, scale + 1 - digits.size(), '0');
      digits.insert(digits.size() - scale, 1, '.');
    }
    if (units_ < 0) digits.insert(0, 1, '-');
    return digits;
  }

  friend constexpr std::weak_ordering operator<=>(Decimal const& a, Decimal const& b) noexcept {
    if (a.scale_ == b.scale_) return a.units_ <=> b.units_;
    // 10^18 times 10^18 does not fit into 64 bits: compare whole parts, then fractions brought to scale 18.
    std::int64_t const wa = a.units_ / power(a.scale_);
    std::int64_t const wb = b.units_ / power(b.scale_);
    if (wa != wb) return wa <=> wb;
    return a.units_ % power(a.scale_) * power(max_scale - a.scale_) <=>
           b.units_ % power(b.scale_) * power(max_scale - b.scale_);
  }
  friend constexpr bool operator==(Decimal const& a, Decimal const& b) noexcept { return (a <=> b) == 0; }

  /// The number with the other sign.
  constexpr Decimal operator-() const noexcept { return {-units_, scale_}; }
  /// @throws std::out_of_range where the exact sum has more than 18 digits
  friend constexpr Decimal operator+(Decimal const& a, Decimal const& b) {
    int const scale = a.scale_ > b.scale_ ? a.scale_ : b.scale_;
    std::int64_t const ua = a.rescaled(scale);
    std::int64_t const ub = b.rescaled(scale);
    return {ua + ub, scale};  // both have 18 digits at most: no overflow before the check
  }
  /// @throws std::out_of_range where the exact difference has more than 18 digits
  friend constexpr Decimal operator-(Decimal const& a, Decimal const& b) { return a + -b; }
  /// @throws std::out_of_range like `+` and `-`
  /// @{
  constexpr Decimal& operator+=(Decimal const& b) { return *this = *this + b; }
  constexpr Decimal& operator-=(Decimal const& b) { return *this = *this - b; }
  /// @}

  friend std::ostream& operator<<(std::ostream& out, Decimal const& d) { return out << d.to_string(); }

 private:
  static constexpr std::int64_t power(int n) noexcept {
    std::int64_t p = 1;
    for (; n > 0; --n) p *= 10;
    return p;
  }
  template <class I>
  static constexpr std::int64_t checked(I value) {
    if constexpr (std::is_unsigned_v<I>) {
      if (value > static_cast<std::uint64_t>(max_units)) throw std::out_of_range("a Decimal has at most 18 digits");
    }
    return static_cast<std::int64_t>(value);
  }
  [[nodiscard]] constexpr std::int64_t rescaled(int scale) const {
    std::int64_t units = units_;
    for (int s = scale_; s < scale; ++s) {
      if (units > max_units / 10 || units < -max_units / 10) throw std::out_of_range("a Decimal has at most 18 digits");
      units *= 10;
    }
    return units;
  }

  std::int64_t units_ = 0;
  std::int8_t scale_ = 0;
};

}  // namespace bangfu
