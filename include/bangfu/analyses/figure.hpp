// SPDX-License-Identifier: BSL-1.0
/// @file
/// Whole numbers of which only bounds may be known: "12", "12 to 15", "at least 12".
///
/// The figures of all analyses: a person-day that is certain counts into both bounds, one that is only possible into
/// the upper one. Arithmetic saturates, so that what is unbounded stays so.
#pragma once

#include <cstdint>
#include <limits>
#include <ostream>
#include <string>
#include <string_view>

#include <bangfu/core/truth.hpp>

namespace bangfu {

/// A count between two bounds, both included. Invariant kept by all that the library returns: `0 <= min <= max`.
struct Figure {
  /// The upper bound of what has none.
  static constexpr std::int64_t unbounded = std::numeric_limits<std::int64_t>::max();

  std::int64_t min = 0;  ///< 0 or more
  std::int64_t max = 0;  ///< `unbounded` where there is no upper bound

  constexpr Figure() = default;
  constexpr Figure(std::int64_t exact) noexcept : min(exact), max(exact) {}
  constexpr Figure(std::int64_t least, std::int64_t most) noexcept : min(least), max(most) {}
  /// One of something that takes place with this certainty: 1, 0 to 1, or 0.
  explicit constexpr Figure(Truth once) noexcept : min(is_certain(once) ? 1 : 0), max(is_possible(once) ? 1 : 0) {}

  /// Whether both bounds are the same number.
  [[nodiscard]] constexpr bool exact() const noexcept { return min == max; }
  /// Whether there is an upper bound.
  [[nodiscard]] constexpr bool bounded() const noexcept { return max != unbounded; }
  /// Whether a number lies within the bounds.
  [[nodiscard]] constexpr bool contains(std::int64_t n) const noexcept { return min <= n && n <= max; }
  /// Whether it is more than `limit`.
  [[nodiscard]] constexpr Truth above(std::int64_t limit) const noexcept {
    return min > limit ? Truth::certain : max > limit ? Truth::possible : Truth::no;
  }
  /// The same, of something that takes place with this certainty.
  [[nodiscard]] constexpr Figure if_at_all(Truth certainty) const noexcept {
    return {is_certain(certainty) ? min : 0, is_possible(certainty) ? max : 0};
  }

  /// Bound by bound. @pre neither is negative
  friend constexpr Figure operator+(Figure const& a, Figure const& b) noexcept {
    return {sum(a.min, b.min), sum(a.max, b.max)};
  }
  /// @pre neither is negative
  friend constexpr Figure operator*(Figure const& a, Figure const& b) noexcept {
    return {product(a.min, b.min), product(a.max, b.max)};
  }
  /// Adds bound by bound.
  constexpr Figure& operator+=(Figure const& b) noexcept { return *this = *this + b; }
  friend constexpr bool operator==(Figure const&, Figure const&) = default;

 private:
  static constexpr std::int64_t sum(std::int64_t a, std::int64_t b) noexcept {
    return a > unbounded - b ? unbounded : a + b;
  }
  static constexpr std::int64_t product(std::int64_t a, std::int64_t b) noexcept {
    if (a == 0 || b == 0) return 0;
    return a > unbounded / b ? unbounded : a * b;
  }
};

/// The figure in words: "12", "12至15", "不少于12"; "12", "12 to 15", "at least 12".
inline std::string to_text(Figure const& f, std::string_view language) {
  bool const zh = language.substr(0, 2) == "zh";
  if (f.exact() && f.bounded()) return std::to_string(f.min);
  if (f.bounded()) return std::to_string(f.min) + (zh ? "至" : " to ") + std::to_string(f.max);
  if (f.min == 0) return zh ? "不详" : "unknown";
  return (zh ? "不少于" : "at least ") + std::to_string(f.min);
}
inline std::ostream& operator<<(std::ostream& out, Figure const& figure) { return out << to_text(figure, "en"); }

}  // namespace bangfu
