// SPDX-License-Identifier: BSL-1.0
/// @file
/// How values are put into any archive that conforms to Boost.Serialization, and taken out. No part of the interface.
///
/// The order, the kinds and the numbers here are the format: what is changed here cannot read what was written before.
#pragma once

#include <boost/serialization/nvp.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include <bangfu/archive/detail/budget.hpp>
#include <bangfu/archive/detail/date.hpp>
#include <bangfu/archive/detail/narrative.hpp>
#include <bangfu/archive/detail/primitive.hpp>
#include <bangfu/core/box.hpp>
#include <bangfu/core/code.hpp>
#include <bangfu/core/decimal.hpp>
#include <bangfu/core/describe.hpp>
#include <bangfu/core/detail/prefetch.hpp>
#include <bangfu/core/diagnostic.hpp>
#include <bangfu/core/enumeration.hpp>
#include <bangfu/core/id.hpp>
#include <bangfu/core/text.hpp>
#include <bangfu/core/traits.hpp>
#include <bangfu/model/link.hpp>
#include <bangfu/time/period.hpp>
#include <bangfu/time/recurrence.hpp>
#include <bangfu/time/time_of_day.hpp>

namespace bangfu::archive::detail {

using bangfu::detail::is_list;
using bangfu::detail::is_maybe;

/// Values whose stored form in Boost's archives is one text.
template <class T>
inline constexpr bool is_textual =
    std::is_same_v<T, std::string> || std::is_same_v<T, Text> || is_id<T> || is_code<T> || std::is_same_v<T, Date> ||
    std::is_same_v<T, Period> || std::is_same_v<T, TimeOfDay>;
/// Values whose stored form is one whole number.
template <class T>
inline constexpr bool is_numeric =
    std::is_same_v<T, bool> || std::is_same_v<T, int> || IsEnumeration<T> || std::is_same_v<T, std::uint64_t>;
/// Values made of some parts, without a version of their own.
template <class T>
inline constexpr bool is_composite =
    std::is_same_v<T, Decimal> || std::is_same_v<T, Months> || std::is_same_v<T, Argument> || is_link<T>;

// --- texts and numbers
// ------------------------------------------------------------------------------------------------

template <class Archive, class T>
requires is_textual<T>
void save_value(Archive& ar, char const* name, T const& value) {
  if constexpr (std::is_same_v<T, std::string>) {
    put_text(ar, name, value);
  } else if constexpr (is_id<T>) {
    put_text(ar, name, value.value());
  } else if constexpr (is_code<T>) {
    put_text(ar, name, value.code());
  } else if constexpr (Compact<Archive> && std::is_same_v<T, Date>) {
    save_date(ar, value);
  } else if constexpr (Compact<Archive> && std::is_same_v<T, Period>) {
    save_period(ar, value);
  } else if constexpr (std::is_same_v<T, Text>) {
    save_text(ar, name, value);
  } else {
    put_text(ar, name, value.to_string());
  }
}
template <class T, class Archive>
requires is_textual<T> T load_value(Archive& ar, char const* name) {
  if constexpr (Compact<Archive> && std::is_same_v<T, Date>) {
    return load_date(ar);
  } else if constexpr (Compact<Archive> && std::is_same_v<T, Period>) {
    return load_period(ar);
  } else if constexpr (std::is_same_v<T, Text>) {
    Text text;
    load_text(ar, name, text);
    return text;
  } else {
    auto&& text = take_text(ar, name);
    if constexpr (std::is_same_v<T, std::string>) {
      return std::string(std::move(text));
    } else if constexpr (is_id<T>) {
      return T(std::move(text));
    } else if constexpr (is_code<T>) {
      return T(std::string_view(text));
    } else {
      return T::parse(text);
    }
  }
}

/// Enumerations are stored by their numbers, which therefore never change.
template <class Archive, class T>
requires is_numeric<T>
void save_value(Archive& ar, char const* name, T const& value) {
  if constexpr (std::is_same_v<T, int>) {
    put(ar, name, static_cast<std::int32_t>(value));
  } else {
    put(ar, name, static_cast<std::uint64_t>(value));
  }
}
template <class T, class Archive>
requires is_numeric<T> T load_value(Archive& ar, char const* name) {
  if constexpr (std::is_same_v<T, int>) {
    std::int32_t number = 0;
    take(ar, name, number);
    return number;
  } else {
    std::uint64_t const number = take_number(ar, name);
    if constexpr (std::is_same_v<T, std::uint64_t>) {
      return number;
    } else if constexpr (std::is_same_v<T, bool>) {
      if (number > 1) refuse(ReadErrorCode::value, std::to_string(number), "0 或 1", "0 or 1");
      return number == 1;
    } else {
      for (auto const& e : Enumeration<T>::all)
        if (static_cast<std::uint64_t>(e.value) == number) return e.value;
      refuse(ReadErrorCode::value, std::to_string(number), "枚举中的数", "a number of the enumeration");
    }
  }
}

// --- values of several parts
// ------------------------------------------------------------------------------------------

template <class Archive, class T>
void save_field(Archive& ar, char const* name, T const& value);
template <class Archive, class T>
void load_field(Archive& ar, char const* name, T& value);

template <class Archive>
void save_parts(Archive& ar, Decimal const& decimal) {
  put(ar, "units", decimal.units());
  put(ar, "scale", static_cast<std::uint64_t>(decimal.scale()));
}
template <class Archive>
void load_parts(Archive& ar, Decimal& decimal) {
  std::int64_t units = 0;
  take(ar, "units", units);
  std::uint64_t const scale = take_number(ar, "scale");
  if (units > Decimal::max_units || units < -Decimal::max_units || scale > Decimal::max_scale)
    refuse(ReadErrorCode::value, std::to_string(units), "不超过 18 位的数", "a number of at most 18 digits");
  decimal = Decimal(units, static_cast<int>(scale));
}

template <class Archive>
void save_parts(Archive& ar, Months const& months) {
  put(ar, "first", static_cast<std::uint64_t>(months.first()));
  put(ar, "last", static_cast<std::uint64_t>(months.last()));
}
template <class Archive>
void load_parts(Archive& ar, Months& months) {
  std::uint64_t const first = take_number(ar, "first");
  std::uint64_t const last = take_number(ar, "last");
  auto const within = [](std::uint64_t month) { return month > 12 ? 0 : static_cast<int>(month); };
  months = Months(within(first), within(last));
}

template <class Archive, class Entity>
void save_parts(Archive& ar, Link<Entity> const& link) {
  put_text(ar, "to", link.to.value());
  save_value(ar, "origin", link.origin);
}
template <class Archive, class Entity>
void load_parts(Archive& ar, Link<Entity>& link) {
  load_field(ar, "to", link.to);
  link.origin = load_value<Origin>(ar, "origin");
}

template <class Archive>
void save_parts(Archive& ar, Argument const& argument) {
  put_text(ar, "name", argument.name);
  save_text(ar, "value", argument.value);
}
template <class Archive>
void load_parts(Archive& ar, Argument& argument) {
  argument.name = load_value<std::string>(ar, "name");
  load_text(ar, "value", argument.value);
}

/// A value to load into, for types that have none by default.
template <class T>
T blank() {
  if constexpr (std::is_default_constructible_v<T>) {
    return T{};
  } else {
    static_assert(std::is_same_v<T, Months>);
    return Months(1, 1);
  }
}

// --- lists
// ------------------------------------------------------------------------------------------------------------

template <class Archive, class T>
void save_parts(Archive& ar, std::vector<T> const& list) {
  put(ar, "count", static_cast<std::uint64_t>(list.size()));
  bangfu::detail::for_each_ahead(list, [&ar](T const& item) { save_field(ar, "item", item); });
}
/// Room is made for what may plausibly come, and more as the elements come: a count alone costs little. Elements that are there already are loaded into, so
/// that their own room is used again.
template <class Archive, class T>
void load_parts(Archive& ar, std::vector<T>& list) {
  std::uint64_t const count = take_number(ar, "count");
  budget_of(ar).take(count, sizeof(T));
  std::size_t most = (std::size_t{1} << 16U) / sizeof(T);
  if constexpr (Compact<Archive>) {
    // Each element takes a byte at least, and most take more than an eighth of their room in memory.
    if (count > ar.remaining()) ar.refuse_count(count);
    most = 8 * ar.remaining() / sizeof(T);
  }
  if (count > list.capacity()) list.reserve(count < 1 + most ? static_cast<std::size_t>(count) : 1 + most);
  if (count < list.size()) list.erase(list.begin() + static_cast<std::ptrdiff_t>(count), list.end());
  for (T& item : list) load_field(ar, "item", item);
  for (std::uint64_t i = list.size(); i < count; ++i) {
    if constexpr (std::is_default_constructible_v<T>) {
      load_field(ar, "item", list.emplace_back());
    } else if constexpr (is_textual<T>) {
      list.push_back(load_value<T>(ar, "item"));
    } else {
      T item = blank<T>();
      load_field(ar, "item", item);
      list.push_back(std::move(item));
    }
  }
}

/// A list as one element of an XML archive.
template <class List>
struct Group {
  List& list;
  template <class Archive>
  void serialize(Archive& ar, unsigned) {
    if constexpr (Archive::is_saving::value) {
      save_parts(ar, list);
    } else {
      load_parts(ar, list);
    }
  }
};

// --- any value
// --------------------------------------------------------------------------------------------------------

template <class Archive, class T>
void load_present(Archive& ar, char const* name, T& maybe);

/// Whether a value may be absent is told before it: by the bits of the entity, or in a list by 0 or 1.
template <class Archive, class T>
void save_field(Archive& ar, char const* name, T const& value) {
  if constexpr (is_textual<T> || is_numeric<T>) {
    save_value(ar, name, value);
  } else if constexpr (is_maybe<T>) {
    put(ar, "present", static_cast<std::uint64_t>(value.has_value()));
    if (value.has_value()) save_field(ar, name, *value);
  } else if constexpr (Compact<Archive> && !Described<T>) {
    save_parts(ar, value);
  } else if constexpr (is_list<T>) {
    Group<std::vector<typename T::value_type> const> const group{value};
    put(ar, name, group);
  } else {
    static_assert(is_composite<T> || Described<T>, "archives hold described entities and the values of bangfu");
    put(ar, name, value);
  }
}
template <class Archive, class T>
void load_field(Archive& ar, char const* name, T& value) {
  if constexpr (std::is_same_v<T, Text>) {
    load_text(ar, name, value);
  } else if constexpr (Compact<Archive> && (std::is_same_v<T, std::string> || is_id<T>)) {
    assign(value, ar.take_text());
  } else if constexpr (std::is_same_v<T, std::string>) {
    take(ar, name, value);
    check_text(value);
  } else if constexpr (is_id<T>) {
    assign(value, take_text(ar, name));
  } else if constexpr (is_textual<T> || is_numeric<T>) {
    value = load_value<T>(ar, name);
  } else if constexpr (is_maybe<T>) {
    if (load_value<bool>(ar, "present")) {
      load_present(ar, name, value);
    } else {
      value.reset();
    }
  } else if constexpr (Compact<Archive> && !Described<T>) {
    load_parts(ar, value);
  } else if constexpr (is_list<T>) {
    Group<T> group{value};
    take(ar, name, group);
  } else {
    static_assert(is_composite<T> || Described<T>, "archives hold described entities and the values of bangfu");
    take(ar, name, value);
  }
}

/// Loads a value that is known to be present.
template <class Archive, class T>
void load_present(Archive& ar, char const* name, T& maybe) {
  using Value = typename T::value_type;
  if constexpr (!std::is_same_v<T, std::optional<Value>>) budget_of(ar).take(1, sizeof(Value));
  if (maybe.has_value()) return load_field(ar, name, *maybe);
  if constexpr (std::is_default_constructible_v<Value>) {
    load_field(ar, name, maybe.emplace());
  } else if constexpr (is_textual<Value>) {
    maybe = load_value<Value>(ar, name);
  } else {
    Value value = blank<Value>();
    load_field(ar, name, value);
    maybe = std::move(value);
  }
}

}  // namespace bangfu::archive::detail
