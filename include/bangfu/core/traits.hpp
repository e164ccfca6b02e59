// SPDX-License-Identifier: BSL-1.0
/// @file
/// What walks over described members asks of their types: whether one holds many values, or perhaps none.
#pragma once

#include <optional>
#include <vector>

#include <bangfu/core/box.hpp>

namespace bangfu::detail {

/// Whether `T` is a `std::vector`.
template <class T>
inline constexpr bool is_list = false;
template <class T>
inline constexpr bool is_list<std::vector<T>> = true;

/// Whether `T` is a `std::optional` or a `Box`, which has the same manners.
template <class T>
inline constexpr bool is_maybe = false;
template <class T>
inline constexpr bool is_maybe<std::optional<T>> = true;
template <class T>
inline constexpr bool is_maybe<Box<T>> = true;

}  // namespace bangfu::detail
