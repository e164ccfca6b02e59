// SPDX-License-Identifier: BSL-1.0
/// @file
/// Whether a member of an entity says anything.
#pragma once

#include <bangfu/model/link.hpp>

namespace bangfu::detail {

/// Whether a member says nothing that its absence does not.
template <class Class, class T>
bool is_default(T const& value, T Class::*member) {
  if constexpr (requires { value.has_value(); }) {
    return !value.has_value();
  } else if constexpr (requires { value.empty(); } && !is_link<T>) {
    return value.empty();
  } else {
    static Class const made{};
    return value == made.*member;
  }
}

}  // namespace bangfu::detail
