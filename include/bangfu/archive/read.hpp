// SPDX-License-Identifier: BSL-1.0
/// @file
/// Plans from archives.
///
/// The form is told by the archive itself. Reading is total: an archive either gives plans, or a ReadError that names
/// the place by its offset. Length and checksum of each record, the index and the end are verified; a plan is loaded
/// beside the old value and revalidated; nothing may remain. An archive of a newer version (of the envelope, the
/// schema, a class or Boost) is refused as `newer_version` with both versions named.
///
/// The checksum is against damage. It proves nothing of who wrote an archive; what was made to deceive is met by the
/// limits and by revalidation.
#pragma once

#include <concepts>
#include <istream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <bangfu/archive/contents.hpp>
#include <bangfu/core/diagnostic.hpp>
#include <bangfu/io/read_result.hpp>
#include <bangfu/model/plan.hpp>

namespace bangfu::archive {

/// What an archive can be read as: one plan (an archive of several is refused then), or all of them.
template <class T>
concept Archivable = std::same_as<T, Plan> || std::same_as<T, std::vector<Plan>>;

namespace detail {
void read_bytes(Plan& value, std::string_view bytes, ReadOptions const& options);
void read_bytes(std::vector<Plan>& value, std::string_view bytes, ReadOptions const& options);
void read_stream(Plan& value, std::istream& in, ReadOptions const& options);
void read_stream(std::vector<Plan>& value, std::istream& in, ReadOptions const& options);
[[nodiscard]] std::string read_whole(std::string const& path, ReadOptions const& options);
}  // namespace detail

/// Reads an archive in memory. @throws ReadError
template <Archivable T = Plan>
[[nodiscard]] Loaded<T> read(std::string_view bytes, ReadOptions const& options = {}) {
  Loaded<T> loaded{};
  detail::read_bytes(loaded.value, bytes, options);
  return loaded;
}
/// Reads an archive from a stream, up to its end mark: what stands behind it is left to the caller. @throws ReadError
template <Archivable T = Plan>
[[nodiscard]] Loaded<T> read(std::istream& in, ReadOptions const& options = {}) {
  Loaded<T> loaded{};
  detail::read_stream(loaded.value, in, options);
  return loaded;
}
/// Reads a file. Places name `options.source`, or else the path. @param path UTF-8
/// @throws ReadError, also (io) where the file cannot be read
template <Archivable T = Plan>
[[nodiscard]] Loaded<T> load(std::string const& path, ReadOptions const& options = {}) {
  ReadOptions named = options;
  if (named.source.empty()) named.source = path;
  return archive::read<T>(std::string_view(detail::read_whole(path, named)), named);
}

/// The same without exceptions for what may be wrong with an archive.
template <Archivable T = Plan>
[[nodiscard]] ReadResult<T> try_read(std::string_view bytes, ReadOptions const& options = {}) {
  try {
    return archive::read<T>(bytes, options);
  } catch (ReadError const& error) {
    return error;
  }
}
/// Reads a file without exceptions for what may be wrong with it. @param path UTF-8
template <Archivable T = Plan>
[[nodiscard]] ReadResult<T> try_load(std::string const& path, ReadOptions const& options = {}) {
  try {
    return archive::load<T>(path, options);
  } catch (ReadError const& error) {
    return error;
  }
}

}  // namespace bangfu::archive
