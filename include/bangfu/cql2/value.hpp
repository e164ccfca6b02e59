// SPDX-License-Identifier: BSL-1.0
/// @file
/// Values that a filter compares, whatever they come from.
#pragma once

#include <concepts>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include <bangfu/core/decimal.hpp>
#include <bangfu/core/enumeration.hpp>
#include <bangfu/core/tier.hpp>
#include <bangfu/cql2/timestamp.hpp>
#include <bangfu/time/date.hpp>
#include <bangfu/time/when.hpp>

namespace bangfu::cql2 {

/// Types of values. Those of CQL2, the tier, and the time as a plan states it.
enum class Type : unsigned char {
  any,        ///< told by each value; what cannot be compared is unknown
  boolean,    ///< true or false
  number,     ///< exact decimal, 18 digits
  text,       ///< compared by code points, after canonical composition (NFC)
  date,       ///< a day, known to a precision
  timestamp,  ///< an instant
  interval,   ///< from a date or timestamp to another, both included; ends may be open or unknown
  array,      ///< a set of values
  tier,       ///< school < county < city < province < nation
  time,       ///< as a plan states it: a run of days, perhaps imprecise (docs/meanings.md)
};

}  // namespace bangfu::cql2

template <>
struct bangfu::Enumeration<bangfu::cql2::Type> {
  using Type = bangfu::cql2::Type;
  static constexpr bangfu::Enumerator<Type> all[] = {
      {Type::any, "any", "任意", "any"},
      {Type::boolean, "boolean", "是非", "boolean"},
      {Type::number, "number", "数值", "number"},
      {Type::text, "text", "文本", "text"},
      {Type::date, "date", "日期", "date"},
      {Type::timestamp, "timestamp", "时刻", "timestamp"},
      {Type::interval, "interval", "区间", "interval"},
      {Type::array, "array", "集合", "array"},
      {Type::tier, "tier", "级别", "tier"},
      {Type::time, "time", "时间", "time"},
  };
};

namespace bangfu::cql2 {

/// An end of an interval that has no limit (`..`).
struct Open {
  friend bool operator==(Open, Open) = default;
};
/// An end of an interval: unknown, open, a day, or an instant.
using IntervalEnd = std::variant<std::monostate, Open, Date, Timestamp>;

/// The time between two instants, both included.
struct Interval {
  IntervalEnd start{};  ///< first instant or day
  IntervalEnd end{};

  friend bool operator==(Interval const&, Interval const&) = default;
};

/// A value, or nothing (NULL: not known).
class Value {
 public:
  /// A set of values.
  using Array = std::vector<Value>;
  /// In the order of the types of `Type`. A `When` is not copied and must outlive the value; a period is a time too.
  using Variant = std::variant<std::monostate, bool, Decimal, std::string, Date, Timestamp, Interval, Array, Tier,
                               When const*, Period>;

  Value() = default;
  Value(std::same_as<bool> auto truth) : variant_(truth) {}
  /// @throws std::out_of_range beyond 18 digits
  template <std::integral I>
  requires(!std::same_as<I, bool>) Value(I number) : variant_(Decimal(number)) {}
  Value(Decimal number) : variant_(number) {}
  Value(std::string text) : variant_(std::move(text)) {}
  Value(std::string_view text) : variant_(std::string(text)) {}
  Value(char const* text) : variant_(std::string(text)) {}
  Value(Date date) : variant_(date) {}
  Value(Timestamp timestamp) : variant_(timestamp) {}
  Value(Interval interval) : variant_(interval) {}
  Value(Array array) : variant_(std::move(array)) {}
  Value(Tier tier) : variant_(tier) {}
  Value(When const* when) : variant_(when) {}
  Value(Period period) : variant_(period) {}
  /// A binary fraction is no decimal: see `number_of`.
  template <std::floating_point F>
  Value(F) = delete;
  template <class T>
  Value(std::optional<T> const& maybe) {
    if (maybe) *this = Value(*maybe);
  }
  template <class T>
  requires(!std::same_as<T, Value> && std::constructible_from<Value, T const&>) Value(std::vector<T> const& all) {
    Array array;
    array.reserve(all.size());
    for (auto const& one : all) array.emplace_back(T(one));
    variant_ = std::move(array);
  }

  /// Whether nothing is known.
  [[nodiscard]] bool null() const noexcept { return variant_.index() == 0; }
  /// The type; `any` of nothing.
  [[nodiscard]] Type type() const noexcept {
    return std::holds_alternative<Period>(variant_) ? Type::time : static_cast<Type>(variant_.index());
  }
  /// The value as it is held.
  [[nodiscard]] Variant const& variant() const noexcept { return variant_; }
  /// The value where it is held as a `T`, else nullptr.
  template <class T>
  [[nodiscard]] T const* get() const noexcept {
    return std::get_if<T>(&variant_);
  }

  friend bool operator==(Value const&, Value const&) = default;

 private:
  Variant variant_{};
};

/// The number that a double is meant to be: the shortest decimal that gives the double back. Nothing where it is
/// infinite, no number, or has no 18 digits before and after the point.
[[nodiscard]] Value number_of(double binary);

/// A record without a type of its own: values by name. A name that is not there has nothing.
using Record = std::map<std::string, Value, std::less<>>;

}  // namespace bangfu::cql2
