// SPDX-License-Identifier: BSL-1.0
/// @file
/// A view of an entity without data about persons.
///
/// Which members hold such data is said in the descriptions (`MemberInfo::personal`). Ids stay, since they tie the
/// plan together: choose ids that tell nothing of a person. Narratives (titles, notes) are kept; whether they name
/// people, no description can tell. Members that the library does not know are dropped, because nothing is known of
/// them.
#pragma once

#include <optional>
#include <type_traits>
#include <vector>

#include <bangfu/core/box.hpp>
#include <bangfu/core/describe.hpp>

namespace bangfu {

namespace detail {

template <class T>
void remove_personal_data(T& value);

template <class T>
void remove_within(T&) {}
template <Described T>
void remove_within(T& value) {
  remove_personal_data(value);
}
template <class T>
void remove_within(std::optional<T>& value) {
  if (value) remove_within(*value);
}
template <class T>
void remove_within(Box<T>& value) {
  if (value) remove_within(*value);
}
template <class T>
void remove_within(std::vector<T>& values) {
  for (T& value : values) remove_within(value);
}

template <class T>
void remove_personal_data(T& value) {
  for_each_member<T>([&](auto const& member) {
    auto& part = value.*member.pointer;
    if (member.info.personal) {
      part = std::remove_cvref_t<decltype(part)>{};
    } else {
      remove_within(part);
    }
  });
  if constexpr (HasExtras<T>) value.extras = {};
}

}  // namespace detail

/// A copy without personal data, at any depth.
template <Described T>
[[nodiscard]] T without_personal_data(T entity) {
  detail::remove_personal_data(entity);
  return entity;
}

}  // namespace bangfu
