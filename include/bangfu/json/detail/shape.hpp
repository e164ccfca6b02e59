// SPDX-License-Identifier: BSL-1.0
/// @file
/// What the templates of this folder pass on to the compiled part. No part of the interface.
#pragma once

#include <vector>

#include <bangfu/core/describe.hpp>
#include <bangfu/fwd.hpp>

namespace bangfu::json {

/// What can be read and written as a document of its own: every described noun, and a list of plans.
template <class T>
concept Document = Described<T> || std::is_same_v<T, std::vector<Plan>>;

namespace detail {

/// How one type is read and written.
struct ValueShape;
/// Defined in the compiled part for the nouns of the model only.
template <class T>
ValueShape const& shape_of();

}  // namespace detail
}  // namespace bangfu::json
