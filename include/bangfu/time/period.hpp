// SPDX-License-Identifier: BSL-1.0
/// @file
/// A stretch of time between two dates, as stated.
///
/// The text form is EDTF (ISO 8601-2:2019), levels 0 and 1: a single date stands for the whole of it (`2019`,
/// `2019-05`); `2019-03/2019-12` runs from the beginning of the first to the end of the second; `..` is an end that
/// is open (it goes on without limit) and a missing date an end that is unknown (`2019-03/..`, `2019-03/`,
/// `../2019-06-20`, `/2019-06-20`). A period is closed: both its first and its last day belong to it.
///
/// EDTF leaves it to the application whether `2019-03/2019-12` begins on the 1st of March or on some day in March.
/// Plans mean the whole of both months, so bangfu does too.
#pragma once

#include <cstdint>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>

#include <bangfu/time/date.hpp>

namespace bangfu {

/// What is known of one end of a period.
enum class Bound : unsigned char {
  stated,   ///< a date is given
  open,     ///< `..`: there is no limit on this side
  unknown,  ///< there is a limit, but it is not known
};

template <>
struct Enumeration<Bound> {
  static constexpr Enumerator<Bound> all[] = {
      {Bound::stated, "stated", "已定", "stated"},
      {Bound::open, "open", "不限", "open"},
      {Bound::unknown, "unknown", "未知", "unknown"},
  };
};

/// A closed stretch of days. Invariant: at least one end is stated, and the start can be no later than the end.
class Period {
 public:
  /// The whole of a date.
  constexpr Period(Date whole) : start_(whole), end_(whole), single_(true) {}
  /// From the first day of `start` to the last day of `end`. @throws ReadError (value) if that is reversed
  constexpr Period(Date start, Date end) : start_(start), end_(end) {
    if (reversed()) refuse(order_fault, to_string());
  }
  /// From a date on, without end.
  static constexpr Period from(Date start) { return {start, std::nullopt, Bound::stated, Bound::open}; }
  /// Up to and including a date: a deadline.
  static constexpr Period until(Date end) { return {std::nullopt, end, Bound::open, Bound::stated}; }
  /// From a date to an end that is not known.
  static constexpr Period from_until_unknown(Date start) {
    return {start, std::nullopt, Bound::stated, Bound::unknown};
  }
  /// From a beginning that is not known to a date.
  static constexpr Period from_unknown_until(Date end) { return {std::nullopt, end, Bound::unknown, Bound::stated}; }

  /// Reads EDTF. @throws ReadError (syntax, value, unsupported)
  static constexpr Period parse(std::string_view edtf) {
    TimeFault fault;
    if (auto const period = try_parse(edtf, fault)) return *period;
    refuse(fault, edtf);
  }
  /// Reads EDTF; on failure empty, and `fault` tells what was expected.
  static constexpr std::optional<Period> try_parse(std::string_view edtf, TimeFault& fault) noexcept {
    std::size_t const slash = edtf.find('/');
    if (slash == std::string_view::npos) {
      auto const whole = Date::try_parse(edtf, fault);
      return whole ? std::optional<Period>(*whole) : std::nullopt;
    }
    Period p;
    if (!read_end(edtf.substr(0, slash), p.start_, p.start_bound_, fault)) return std::nullopt;
    if (!read_end(edtf.substr(slash + 1), p.end_, p.end_bound_, fault)) return std::nullopt;
    if (!p.start_ && !p.end_) {
      fault = empty_fault;
      return std::nullopt;
    }
    if (p.reversed()) {
      fault = order_fault;
      return std::nullopt;
    }
    return p;
  }

  /// Whether it is written as one date and not as two ends.
  [[nodiscard]] constexpr bool single() const noexcept { return single_; }
  /// The dates at its ends, where they are stated.
  /// @{
  [[nodiscard]] constexpr std::optional<Date> const& start() const noexcept { return start_; }
  [[nodiscard]] constexpr std::optional<Date> const& end() const noexcept { return end_; }
  /// @}
  /// Whether its ends are stated, open or not known.
  /// @{
  [[nodiscard]] constexpr Bound start_bound() const noexcept { return start_bound_; }
  [[nodiscard]] constexpr Bound end_bound() const noexcept { return end_bound_; }
  /// @}
  /// Whether nothing about it is in doubt: no unknown end, no unspecified digit, no mark. (An open end is no doubt.)
  [[nodiscard]] constexpr bool definite() const noexcept {
    auto const sure = [](std::optional<Date> const& d, Bound bound) {
      return d ? !d->unspecified() && !d->uncertain() && !d->approximate() : bound == Bound::open;
    };
    return sure(start_, start_bound_) && sure(end_, end_bound_);
  }

  /// All days that may belong to it going by what is written, the marks `?` and `~` left aside.
  /// An open or unknown end is infinite.
  [[nodiscard]] DayRange days() const {
    return {start_ ? start_->earliest() : day_before_all(), end_ ? end_->latest() : day_after_all()};
  }

  /// EDTF.
  [[nodiscard]] constexpr std::string to_string() const {
    std::string s;
    append_to(s);
    return s;
  }
  /// Appends EDTF.
  constexpr void append_to(std::string& out) const {
    append_end(out, start_, start_bound_);
    if (single_) return;
    out += '/';
    append_end(out, end_, end_bound_);
  }

  /// Whether both are written alike.
  friend constexpr bool operator==(Period const&, Period const&) = default;
  friend std::ostream& operator<<(std::ostream& out, Period const& period) { return out << period.to_string(); }

 private:
  static constexpr TimeFault order_fault{ReadErrorCode::value, "起不晚于止的时段",
                                         "a period that begins before it ends"};
  static constexpr TimeFault empty_fault{ReadErrorCode::syntax, "至少一端有日期的时段",
                                         "a period with a date on at least one side"};

  constexpr Period() = default;
  constexpr Period(std::optional<Date> start, std::optional<Date> end, Bound start_bound, Bound end_bound)
      : start_(start), end_(end), start_bound_(start_bound), end_bound_(end_bound) {}
  [[nodiscard]] constexpr bool reversed() const noexcept {
    return start_ && end_ && start_->earliest_key() > end_->latest_key();
  }
  static constexpr bool read_end(std::string_view text, std::optional<Date>& date, Bound& bound,
                                 TimeFault& fault) noexcept {
    bound = text.empty() ? Bound::unknown : text == ".." ? Bound::open : Bound::stated;
    if (bound == Bound::stated) date = Date::try_parse(text, fault);
    return bound != Bound::stated || date.has_value();
  }
  static constexpr void append_end(std::string& out, std::optional<Date> const& date, Bound bound) {
    if (date) {
      date->append_to(out);
    } else if (bound == Bound::open) {
      out += "..";
    }
  }

  std::optional<Date> start_{};
  std::optional<Date> end_{};
  Bound start_bound_ = Bound::stated;
  Bound end_bound_ = Bound::stated;
  bool single_ = false;
};

inline namespace literals {
/// A period in EDTF, checked by the compiler.
consteval Period operator""_period(char const* edtf, std::size_t size) { return Period::parse({edtf, size}); }
}  // namespace literals

}  // namespace bangfu
