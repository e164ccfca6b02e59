// SPDX-License-Identifier: BSL-1.0
/// @file
/// The forms of archives.
#pragma once

#include <optional>
#include <string_view>

#include <bangfu/core/enumeration.hpp>

namespace bangfu::archive {

/// How the plans of an archive are stored. The envelope around them is the same for all.
enum class Form : unsigned char {
  compact,  ///< bangfu's own: the same bytes everywhere, the smallest and the fastest; for keeping
  binary,   ///< Boost's binary archive: only for the kind of machine that wrote it
  text,     ///< Boost's text archive
  xml,      ///< Boost's XML archive; the file is one XML document
};

}  // namespace bangfu::archive

template <>
struct bangfu::Enumeration<bangfu::archive::Form> {
  using Form = bangfu::archive::Form;
  static constexpr Enumerator<Form> all[] = {
      {Form::compact, "compact", "紧凑", "compact"},
      {Form::binary, "binary", "二进制", "binary"},
      {Form::text, "text", "文本", "text"},
      {Form::xml, "xml", "XML", "XML"},
  };
};

namespace bangfu::archive {

// Forms are printed as other enumerations are.
using bangfu::operator<<;

/// The ending of file names: `.bfa`, `.bfab`, `.bfat`, `.bfax`.
constexpr std::string_view ending(Form form) noexcept {
  constexpr std::string_view all[] = {".bfa", ".bfab", ".bfat", ".bfax"};
  return all[static_cast<unsigned>(form)];
}
/// The form that the ending of a file name tells, if it is one of those.
constexpr std::optional<Form> form_of(std::string_view path) noexcept {
  for (auto const& e : Enumeration<Form>::all) {
    std::string_view const end = ending(e.value);
    if (path.size() >= end.size() && path.substr(path.size() - end.size()) == end) return e.value;
  }
  return std::nullopt;
}
/// Whether bytes begin as an archive does, whatever its form.
constexpr bool is_archive(std::string_view bytes) noexcept {
  constexpr std::string_view magic = "bangfu-archive ";
  if (bytes.substr(0, 2) == "<?") bytes.remove_prefix(2);
  return bytes.substr(0, magic.size()) == magic;
}

}  // namespace bangfu::archive
