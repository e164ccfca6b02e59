// SPDX-License-Identifier: BSL-1.0
/// @file
/// Whole files: read at once, and replaced at once or not at all.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include <bangfu/core/error.hpp>

namespace bangfu::io {

/// The content of a file. @param path UTF-8
/// @param max_bytes a longer file is refused before it is read into memory
/// @throws ReadError (io, limit)
[[nodiscard]] std::string read_file(std::string const& path, std::size_t max_bytes);

/// Replaces a file by new content, or makes it. Other programs see the old content or the new one, never a part of
/// it: the content is written to a temporary file beside it, forced to the medium, and renamed. An existing file
/// keeps its permissions; a symbolic link keeps pointing to where it points. What is no regular file (a pipe, a
/// terminal) is written to directly. After a failure the old file is as it was and nothing is left behind.
/// @param path UTF-8
/// @throws ReadError (io)
void replace_file(std::string const& path, std::string_view content);

}  // namespace bangfu::io
