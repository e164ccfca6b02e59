// SPDX-License-Identifier: BSL-1.0
#include <bangfu/json/read.hpp>

#include <simdjson.h>

#include <bangfu/io/file.hpp>

#include "json/document.hpp"
#include "json/reader.hpp"

namespace bangfu::json::detail {
namespace {

/// The offset of the first byte that is not UTF-8 (RFC 3629), or the size.
std::size_t first_invalid(std::string_view text) {
  std::size_t i = 0;
  auto const byte = [&](std::size_t at) { return at < text.size() ? static_cast<unsigned char>(text[at]) : 0U; };
  while (i < text.size()) {
    unsigned const lead = byte(i);
    std::size_t const more = lead < 0x80 ? 0 : lead >= 0xC2 && lead <= 0xDF ? 1 : lead >= 0xE0 && lead <= 0xEF ? 2 : 3;
    if (lead >= 0x80 && (lead < 0xC2 || lead > 0xF4)) return i;
    for (std::size_t k = 1; k <= more; ++k)
      if ((byte(i + k) & 0xC0U) != 0x80U) return i;
    unsigned const second = byte(i + 1);
    if ((lead == 0xE0 && second < 0xA0) || (lead == 0xED && second > 0x9F) || (lead == 0xF0 && second < 0x90) ||
        (lead == 0xF4 && second > 0x8F))
      return i;
    i += more + 1;
  }
  return i;
}

std::string hexadecimal(unsigned char byte) {
  constexpr char digits[] = "0123456789ABCDEF";
  return {'0', 'x', digits[byte >> 4U], digits[byte & 0xFU]};
}

}  // namespace

std::optional<ReadError> read_document(ValueShape const& shape, void* value, std::vector<Diagnostic>& diagnostics,
                                       std::string_view text, Limits const& limits, DocumentPlace const& place) {
  Reader reader(text, limits, diagnostics);
  auto const failed = [&] { return reader.error(place.source, place.lines_before, place.bytes_before); };
  if (text.size() > limits.max_bytes) {
    std::string const most = std::to_string(limits.max_bytes);
    reader.fail(ReadErrorCode::limit, text.data(), "",
                Text("不超过 " + most + " 字节的文本", "zh").set("en", "a text of at most " + most + " bytes"));
    return failed();
  }
  if (text.substr(0, 3) == "\xEF\xBB\xBF") {
    reader.fail(ReadErrorCode::encoding, text.data(), "U+FEFF",
                Expected{"不带字节顺序标记（BOM）的 UTF-8 文本", "UTF-8 text without a byte order mark"});
    return failed();
  }
  if (!simdjson::validate_utf8(text.data(), text.size())) {
    std::size_t const at = first_invalid(text);
    reader.fail(ReadErrorCode::encoding, text.data() + at, hexadecimal(static_cast<unsigned char>(text[at])),
                Expected{"UTF-8 文本", "UTF-8 text"});
    return failed();
  }
  if (reader.read_document(shape, value)) return std::nullopt;
  return failed();
}

std::optional<ReadError> read_value(ValueShape const& shape, void* value, std::vector<Diagnostic>& diagnostics,
                                    std::string_view text, ReadOptions const& options) {
  return read_document(shape, value, diagnostics, text, options.limits, {.source = options.source});
}

std::string read_whole(std::string const& path, ReadOptions const& options) {
  try {
    return io::read_file(path, options.limits.max_bytes);
  } catch (ReadError const& error) {
    throw error.at({.source = options.source});
  }
}

}  // namespace bangfu::json::detail
