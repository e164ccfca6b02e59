// SPDX-License-Identifier: BSL-1.0
/// @file
/// A point in time, as filters of an embedder's own records may compare it. Plans count in days and have none.
///
/// The text form is `date-time` of RFC 3339: `1969-07-20T20:17:40Z`, `2019-05-01T08:30:00.25+08:00`. What is kept is
/// the instant: two timestamps are equal when they mean the same instant, whatever their offsets. Range: years 0000
/// to 9999 of the Gregorian calendar in UTC; fractions of a second of up to 18 digits, exact. A leap second (`:60`)
/// has no instant of its own in this count and is refused.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>

#include <bangfu/time/date.hpp>

namespace bangfu::cql2 {

/// An instant, exact to 10^-18 seconds.
class Timestamp {
 public:
  /// 1970-01-01T00:00:00Z.
  constexpr Timestamp() = default;
  /// Seconds since 1970-01-01T00:00:00Z without leap seconds, and 10^-18 seconds on top.
  /// @throws std::out_of_range beyond the years 0000 to 9999, or for 10^18 or more of the latter
  explicit Timestamp(std::int64_t seconds, std::uint64_t attoseconds = 0);

  /// @throws ReadError (syntax, value, unsupported)
  static Timestamp parse(std::string_view rfc3339);
  /// On failure empty, and `fault` tells what was expected.
  static std::optional<Timestamp> try_parse(std::string_view rfc3339, TimeFault& fault) noexcept;

  /// Whole seconds since 1970-01-01T00:00:00Z, rounded down; negative before.
  [[nodiscard]] constexpr std::int64_t seconds() const noexcept { return seconds_; }
  /// 10^-18 seconds after the whole second: below 10^18.
  [[nodiscard]] constexpr std::uint64_t attoseconds() const noexcept { return attoseconds_; }
  /// The number of its day in UTC, counted from 1970-01-01.
  [[nodiscard]] constexpr std::int64_t day() const noexcept {
    constexpr std::int64_t length = 86'400;
    return seconds_ >= 0 ? seconds_ / length : -((-seconds_ + length - 1) / length);
  }

  /// RFC 3339 in UTC, the fraction without zeros at its end: equal timestamps give equal texts.
  [[nodiscard]] std::string to_string() const;

  friend constexpr auto operator<=>(Timestamp const&, Timestamp const&) = default;
  friend std::ostream& operator<<(std::ostream& out, Timestamp const& t) { return out << t.to_string(); }

 private:
  std::int64_t seconds_ = 0;
  std::uint64_t attoseconds_ = 0;
};

}  // namespace bangfu::cql2
