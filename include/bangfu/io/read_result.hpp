// SPDX-License-Identifier: BSL-1.0
/// @file
/// What readers return that do not throw.
#pragma once

#include <boost/assert/source_location.hpp>
#include <boost/system/result.hpp>

#include <bangfu/core/diagnostic.hpp>
#include <bangfu/core/error.hpp>

namespace bangfu {

/// A value that was read, or the reason why it could not be.
template <class T>
using ReadResult = boost::system::result<Loaded<T>, ReadError>;

/// Called by `ReadResult::value()` where there is no value: throws the error itself.
[[noreturn]] inline void throw_exception_from_error(ReadError const& error, boost::source_location const&) {
  throw error;
}

}  // namespace bangfu
