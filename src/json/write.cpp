// SPDX-License-Identifier: BSL-1.0
#include <bangfu/json/write.hpp>

#include <bangfu/io/file.hpp>

#include "json/writer.hpp"

namespace bangfu::json::detail {
namespace {

std::string file_text(ValueShape const& shape, void const* value, Style style) {
  std::string text;
  append_value(text, shape, value, style);
  if (style == Style::pretty) text += '\n';
  return text;
}

}  // namespace

void append_value(std::string& out, ValueShape const& shape, void const* value, Style style) {
  Writer writer(out, style);
  shape.write(writer, value);
}

void write_value(std::ostream& out, ValueShape const& shape, void const* value, Style style) {
  std::string const text = file_text(shape, value, style);
  out.write(text.data(), static_cast<std::streamsize>(text.size()));
}

void save_value(std::string const& path, ValueShape const& shape, void const* value, Style style) {
  io::replace_file(path, file_text(shape, value, style));
}

}  // namespace bangfu::json::detail
