// SPDX-License-Identifier: BSL-1.0
/// @file
/// Plans and their parts from JSON (RFC 8259).
///
/// Reading is total: a text either gives a value, together with notes on what the library does not know, or a
/// `ReadError` that names the place by line, column, offset and JSON Pointer. Whatever RFC 8259 forbids is refused
/// wherever it stands, also within members that the library does not know and after the end. Names may not repeat
/// within an object, and strings must be well-formed Unicode (RFC 7493, I-JSON). docs/formats.md tells how each type
/// is written.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <bangfu/core/diagnostic.hpp>
#include <bangfu/core/error.hpp>
#include <bangfu/io/read_result.hpp>
#include <bangfu/json/detail/shape.hpp>
#include <bangfu/model/model.hpp>

namespace bangfu::json {

/// How much a reader takes in before it refuses (`ReadErrorCode::limit`). They bound time and memory on hostile input.
struct Limits {
  std::size_t max_bytes = std::size_t{256} << 20;  ///< of a text
  std::size_t max_depth = 64;                      ///< objects and arrays within each other; above 1000 counts as 1000
  std::size_t max_items = 10'000'000;              ///< array elements and members in all
  std::size_t max_value_bytes = std::size_t{2} << 30;    ///< memory of all array elements, before their own texts
  std::size_t max_record_bytes = std::size_t{64} << 20;  ///< of one line of JSON Lines
};

/// How to read.
struct ReadOptions {
  Limits limits{};       ///< what a text may take
  std::string source{};  ///< name of the file or stream, for the places of errors
};

namespace detail {
/// Reads into a default-made value; tells what went wrong.
[[nodiscard]] std::optional<ReadError> read_value(ValueShape const& shape, void* value,
                                                  std::vector<Diagnostic>& diagnostics, std::string_view text,
                                                  ReadOptions const& options);
/// The whole of a file, within the limits. @throws ReadError (io, limit)
[[nodiscard]] std::string read_whole(std::string const& path, ReadOptions const& options);
}  // namespace detail

/// Reads a document. Unknown members are kept in `extras`, each with a note `unknown-member`; beyond a thousand notes
/// the rest is summed up in one note `unknown-members`. Linear in the length of the text, save for objects of unknown
/// members whose names are out of order.
/// @param text UTF-8 without byte order mark
template <Document T = Plan>
[[nodiscard]] ReadResult<T> try_read(std::string_view text, ReadOptions const& options = {}) {
  Loaded<T> loaded{};
  if (auto error = detail::read_value(detail::shape_of<T>(), &loaded.value, loaded.diagnostics, text, options))
    return *std::move(error);
  return loaded;
}

/// The same. @throws ReadError
template <Document T = Plan>
[[nodiscard]] Loaded<T> read(std::string_view text, ReadOptions const& options = {}) {
  Loaded<T> loaded{};
  if (auto error = detail::read_value(detail::shape_of<T>(), &loaded.value, loaded.diagnostics, text, options))
    throw *std::move(error);
  return loaded;
}

/// Reads a file. Places name `options.source`, or else the path. @param path UTF-8
/// @throws ReadError, also (io) where the file cannot be read
template <Document T = Plan>
[[nodiscard]] Loaded<T> load(std::string const& path, ReadOptions const& options = {}) {
  ReadOptions named = options;
  if (named.source.empty()) named.source = path;
  return json::read<T>(detail::read_whole(path, named), named);
}

/// The same without exceptions for what may be wrong with a file.
template <Document T = Plan>
[[nodiscard]] ReadResult<T> try_load(std::string const& path, ReadOptions const& options = {}) {
  try {
    return json::load<T>(path, options);
  } catch (ReadError const& error) {
    return error;
  }
}

}  // namespace bangfu::json
