// SPDX-License-Identifier: BSL-1.0
/// @file
/// Plans and their parts as JSON.
///
/// Members that have their default value are left out, save those that a reader would miss (`MemberInfo::always`).
/// What was read is written back: value → JSON → value is the identity, and JSON written by the library comes back
/// byte for byte.
#pragma once

#include <ostream>
#include <string>

#include <bangfu/json/detail/shape.hpp>
#include <bangfu/model/model.hpp>

namespace bangfu::json {

/// How JSON is laid out.
enum class Style : unsigned char {
  compact,  ///< canonical, RFC 8785: no spaces, members in the order of their names; equal values give equal bytes
  pretty,   ///< members in the order in which the library declares them, indented by two spaces
};

namespace detail {
void append_value(std::string& out, ValueShape const& shape, void const* value, Style style);
void write_value(std::ostream& out, ValueShape const& shape, void const* value, Style style);
void save_value(std::string const& path, ValueShape const& shape, void const* value, Style style);
}  // namespace detail

/// Appends JSON to a text.
/// Strings are taken to be UTF-8, as everything that the library has read is. A member of `extras` that bears the
/// name of a known member is a mistake of the program: @throws std::logic_error
template <Document T>
void append_json(std::string& out, T const& value, Style style = Style::compact) {
  detail::append_value(out, detail::shape_of<T>(), &value, style);
}

/// The JSON of a value, without a line break at the end. @throws std::logic_error as `append_json`
template <Document T>
[[nodiscard]] std::string to_json(T const& value, Style style = Style::compact) {
  std::string out;
  append_json(out, value, style);
  return out;
}

/// Writes JSON to a stream; the pretty form ends with a line break. Look at the stream for failures.
template <Document T>
void write(std::ostream& out, T const& value, Style style = Style::compact) {
  detail::write_value(out, detail::shape_of<T>(), &value, style);
}

/// Replaces a file by the JSON of a value, wholly or not at all (see io::replace_file); the pretty form ends with a
/// line break. @param path UTF-8 @throws ReadError (io)
template <Document T>
void save(T const& value, std::string const& path, Style style = Style::pretty) {
  detail::save_value(path, detail::shape_of<T>(), &value, style);
}

}  // namespace bangfu::json
