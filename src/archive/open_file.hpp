// SPDX-License-Identifier: BSL-1.0
// A file that is read piece by piece.
#pragma once

#include <filesystem>
#include <fstream>
#include <string>
#include <system_error>

#include "archive/records.hpp"

namespace bangfu::archive::detail {

/// @throws ReadError (io)
inline std::ifstream open_file(std::filesystem::path const& name, ReadOptions const& options) {
  std::ifstream in;
  std::error_code error;
  if (std::filesystem::is_regular_file(name, error)) in.open(name, std::ios::binary);
  if (!in.is_open())
    fail_at(options, 0, ReadErrorCode::io, error ? error.message() : "", "可以读取的文件", "a file that can be read");
  return in;
}
/// @param utf8 a path as the library takes them
inline std::filesystem::path path_of(std::string const& utf8) { return {std::u8string(utf8.begin(), utf8.end())}; }

}  // namespace bangfu::archive::detail
