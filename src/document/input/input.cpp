// SPDX-License-Identifier: BSL-1.0
#include <bangfu/document/input.hpp>

#include <algorithm>
#include <utility>

#include <bangfu/io/file.hpp>

#include "document/input/encoding.hpp"
#include "document/input/errors.hpp"
#include "document/input/inputs.hpp"

namespace bangfu::document {
Source parse_source(std::string_view bytes, SourceOptions const& options) {
  if (bytes.size() > options.limits.max_bytes)
    detail::fail_limit({.source = options.name}, options.limits.max_bytes, "字节的文件", "bytes of a file");
  detail::Decoded decoded = detail::decode(bytes, options);
  return detail::text_lines(std::move(decoded.text), std::move(decoded.encoding), options);
}

Source load_source(std::string const& path, SourceOptions const& options) {
  SourceOptions named = options;
  if (named.name.empty()) named.name = path;
  return parse_source(io::read_file(path, named.limits.max_bytes), named);
}

Source text_source(std::string_view text, SourceOptions const& options) {
  SourceOptions plain = options;
  plain.medium = Medium::text;
  plain.encoding = "UTF-8";
  return parse_source(text, plain);
}

}  // namespace bangfu::document
