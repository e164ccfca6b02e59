// SPDX-License-Identifier: BSL-1.0
// Bytes of a file to UTF-8.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include <bangfu/document/input.hpp>

namespace bangfu::document::detail {

/// Where the first byte stands that is not part of a well-formed UTF-8 character; npos where all are.
[[nodiscard]] std::size_t malformed_utf8(std::string_view text) noexcept;

/// A text and the encoding it was in.
struct Decoded {
  std::string text;
  std::string encoding;
};

/// Decodes a text file: by its byte order mark, else as UTF-8, else as GB18030; or by the encoding that the options name.
/// @throws ReadError (encoding, limit, unsupported: a file of another kind)
[[nodiscard]] Decoded decode(std::string_view bytes, SourceOptions const& options);

}  // namespace bangfu::document::detail
