// SPDX-License-Identifier: BSL-1.0
/// @file
/// Every described entity on a stream, for people who debug: `measure{id: m1, modality: shadowing}`.
///
/// Members that have their default value are left out. This is no format: programs read JSON.
#pragma once

#include <optional>
#include <ostream>
#include <vector>

#include <bangfu/core/box.hpp>
#include <bangfu/core/describe.hpp>

namespace bangfu {

template <Described T>
std::ostream& operator<<(std::ostream& out, T const& entity);

namespace detail {

template <class T>
void print_value(std::ostream& out, T const& value) {
  out << value;
}
inline void print_value(std::ostream& out, bool value) { out << (value ? "true" : "false"); }
template <class T>
void print_value(std::ostream& out, std::optional<T> const& value) {
  if (value) print_value(out, *value);
}
template <class T>
void print_value(std::ostream& out, Box<T> const& value) {
  if (value) print_value(out, *value);
}
template <class T>
void print_value(std::ostream& out, std::vector<T> const& values) {
  char const* separator = "";
  out << '[';
  for (T const& value : values) {
    out << separator;
    print_value(out, value);
    separator = ", ";
  }
  out << ']';
}

}  // namespace detail

/// Prints the name of the entity and its members as `key: value`.
template <Described T>
std::ostream& operator<<(std::ostream& out, T const& entity) {
  static T const blank{};
  char const* separator = "";
  out << description_of<T>.name << '{';
  for_each_member<T>([&](auto const& member) {
    auto const& value = entity.*member.pointer;
    if (value == blank.*member.pointer) return;
    out << separator << member.info.key << ": ";
    detail::print_value(out, value);
    separator = ", ";
  });
  if constexpr (HasExtras<T>) {
    if (!entity.extras.empty()) out << separator << "extras: " << entity.extras;
  }
  return out << '}';
}

}  // namespace bangfu
