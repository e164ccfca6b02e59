// SPDX-License-Identifier: BSL-1.0
/// @file
/// Filters from CQL2 Text and CQL2 JSON (OGC 21-065r2).
///
/// Read is all of the language but the spatial part, which is refused by name and place. docs/filters.md tells where
/// the standard leaves room and what is made of it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include <bangfu/core/error.hpp>
#include <bangfu/io/read_result.hpp>
#include <bangfu/query/expression.hpp>

namespace bangfu::cql2 {

/// How to read, and how much before it is refused (`ReadErrorCode::limit`). The limits bound time, memory and stack on
/// hostile input.
struct Options {
  std::size_t max_bytes = std::size_t{1} << 20;  ///< of the text
  std::size_t max_depth = 200;                   ///< operations within each other; above 400 counts as 400
  std::size_t max_nodes = 20'000;                ///< operations, names and constants in all
  std::string source{};                          ///< name of the file or stream, for the places of errors
};

/// Reads CQL2 Text. @throws ReadError (syntax, encoding, type, value, unsupported, limit) with line and column
[[nodiscard]] Expression read_text(std::string_view text, Options const& options = {});
/// Reads CQL2 JSON. @throws ReadError, with the JSON Pointer as well
[[nodiscard]] Expression read_json(std::string_view json, Options const& options = {});

/// The same without exceptions.
[[nodiscard]] boost::system::result<Expression, ReadError> try_read_text(std::string_view text,
                                                                         Options const& options = {});
/// CQL2 JSON without exceptions.
[[nodiscard]] boost::system::result<Expression, ReadError> try_read_json(std::string_view json,
                                                                         Options const& options = {});

}  // namespace bangfu::cql2
