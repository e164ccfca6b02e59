// SPDX-License-Identifier: BSL-1.0
#include <bangfu/document/input.hpp>

#include <algorithm>
#include <utility>

#include <bangfu/io/file.hpp>

#include "document/input/encoding.hpp"
#include "document/input/errors.hpp"
#include "document/input/inputs.hpp"
#include "document/input/package.hpp"

namespace bangfu::document {
namespace {

/// Whether a name ends so, in upper or lower case.
bool ends_with(std::string_view name, std::string_view ending) {
  return name.size() >= ending.size() &&
         std::equal(ending.begin(), ending.end(), name.end() - static_cast<std::ptrdiff_t>(ending.size()),
                    [](char a, char b) { return a == (b >= 'A' && b <= 'Z' ? static_cast<char>(b - 'A' + 'a') : b); });
}

Source parse_package(std::string_view bytes, SourceOptions const& options) {
  detail::Package package(bytes, options);
  detail::MainPart const main = package.main_part();
  if (options.medium && *options.medium != main.medium)
    throw ReadError(
        ReadErrorCode::type, {.source = options.name}, label(main.medium, "en"),
        Text(std::string(label(*options.medium, "zh")), "zh").set("en", std::string(label(*options.medium, "en"))));
  return main.medium == Medium::docx ? detail::docx_document(package, main.path, options)
                                     : detail::xlsx_workbook(package, main.path, options);
}

}  // namespace

Source parse_source(std::string_view bytes, SourceOptions const& options) {
  if (bytes.size() > options.limits.max_bytes)
    detail::fail_limit({.source = options.name}, options.limits.max_bytes, "字节的文件", "bytes of a file");
  bool const office =
      options.medium ? options.medium == Medium::docx || options.medium == Medium::xlsx : detail::is_package(bytes);
  if (office) return parse_package(bytes, options);
  detail::Decoded decoded = detail::decode(bytes, options);
  bool const table = options.medium ? *options.medium == Medium::csv
                                    : ends_with(options.name, ".csv") || ends_with(options.name, ".tsv");
  return table ? detail::csv_table(decoded.text, std::move(decoded.encoding), options)
               : detail::text_lines(std::move(decoded.text), std::move(decoded.encoding), options);
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
