// SPDX-License-Identifier: BSL-1.0
/// @file
/// Words of closed enumerations: those whose values the library computes with (tiers, units of time), so that an
/// unknown word cannot be kept and is refused when read.
#pragma once

#include <cstddef>
#include <ostream>
#include <string_view>
#include <type_traits>

namespace bangfu {

/// One value of a closed enumeration with its code and labels.
template <class Enum>
struct Enumerator {
  Enum value;             ///< the value
  std::string_view code;  ///< what JSON holds: lower-case words joined by underscores
  std::string_view zh;    ///< label in Chinese
  std::string_view en;    ///< label in English
};

/// Specialised for each closed enumeration with `static constexpr Enumerator<Enum> all[]`, in ascending order.
template <class Enum>
struct Enumeration;

/// An enumeration whose values have codes and labels.
template <class T>
concept IsEnumeration = std::is_enum_v<T> && requires {
  Enumeration<T>::all[0].code;
};

/// The code of a value, as in JSON; empty for a value outside the enumeration.
template <IsEnumeration Enum>
constexpr std::string_view to_string(Enum value) noexcept {
  for (auto const& e : Enumeration<Enum>::all)
    if (e.value == value) return e.code;
  return {};
}
/// The label of a value: Chinese for "zh…", English otherwise.
template <IsEnumeration Enum>
constexpr std::string_view label(Enum value, std::string_view language) noexcept {
  for (auto const& e : Enumeration<Enum>::all)
    if (e.value == value) return language.substr(0, 2) == "zh" ? e.zh : e.en;
  return {};
}
/// The value whose code is `code`, or nullptr.
template <IsEnumeration Enum>
constexpr Enum const* find_enumerator(std::string_view code) noexcept {
  for (auto const& e : Enumeration<Enum>::all)
    if (e.code == code) return &e.value;
  return nullptr;
}

template <IsEnumeration Enum>
std::ostream& operator<<(std::ostream& out, Enum value) {
  return out << to_string(value);
}

}  // namespace bangfu
