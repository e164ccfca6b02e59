// SPDX-License-Identifier: BSL-1.0
#include "document/input/encoding.hpp"

#include <iconv.h>
#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cerrno>

#include "document/input/errors.hpp"

namespace bangfu::document::detail {
namespace {

/// Where a byte of a text file stands.
SourcePlace place_of(std::string_view bytes, std::size_t offset, SourceOptions const& options) {
  std::string_view const before = bytes.substr(0, offset);
  return {.source = options.name,
          .line = 1 + static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n')),
          .column = 1 + offset - (before.rfind('\n') + 1),
          .offset = offset};
}

/// The offending bytes, readable.
std::string hexadecimal(std::string_view bytes) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string s;
  for (char const c : bytes.substr(0, 4)) {
    auto const byte = static_cast<unsigned char>(c);
    s += s.empty() ? "" : " ";
    s += digits[byte >> 4U];
    s += digits[byte & 0xFU];
  }
  return s;
}

[[noreturn]] void fail_encoding(std::string_view bytes, std::size_t offset, std::string const& encoding,
                                SourceOptions const& options) {
  throw ReadError(ReadErrorCode::encoding, place_of(bytes, offset, options), hexadecimal(bytes.substr(offset)),
                  Text(encoding + " 编码的文本", "zh").set("en", "text in " + encoding));
}

class Converter {
 public:
  Converter(std::string const& from, SourceOptions const& options) : descriptor_(iconv_open("UTF-8", from.c_str())) {
    if (descriptor_ == reinterpret_cast<iconv_t>(-1))  // NOLINT(performance-no-int-to-ptr): iconv's own sign of failure
      throw ReadError(ReadErrorCode::unsupported, {.source = options.name}, from,
                      Text("本系统认识的编码", "zh").set("en", "an encoding that this system knows"));
  }
  Converter(Converter const&) = delete;
  Converter& operator=(Converter const&) = delete;
  ~Converter() { iconv_close(descriptor_); }

  /// Appends all of `bytes` in UTF-8. @return where it stops: `bytes.size()`, or the byte that is wrong
  std::size_t convert(std::string_view bytes, std::string& out, SourceOptions const& options) {
    std::array<char, 1 << 14> chunk;             // NOLINT(cppcoreguidelines-pro-type-member-init): iconv fills it
    char* in = const_cast<char*>(bytes.data());  // iconv does not write through it
    std::size_t left = bytes.size();
    while (true) {
      char* to = chunk.data();
      std::size_t room = chunk.size();
      std::size_t const result = iconv(descriptor_, left == 0 ? nullptr : &in, &left, &to, &room);
      out.append(chunk.data(), chunk.size() - room);
      if (out.size() > options.limits.max_text_bytes)
        fail_limit({.source = options.name}, options.limits.max_text_bytes, "字节的文本", "bytes of text");
      if (result != static_cast<std::size_t>(-1)) {
        if (left == 0) return bytes.size();
        continue;
      }
      if (errno != E2BIG) return bytes.size() - left;
    }
  }

 private:
  iconv_t descriptor_;
};

Decoded convert(std::string_view bytes, std::size_t mark, std::string encoding, SourceOptions const& options) {
  Decoded decoded{.text = {}, .encoding = std::move(encoding)};
  std::size_t const end =
      Converter(decoded.encoding, options).convert(bytes.substr(mark), decoded.text, options) + mark;
  if (end != bytes.size()) fail_encoding(bytes, end, decoded.encoding, options);
  return decoded;
}

[[noreturn]] void fail_kind(char const* name, SourceOptions const& options) {
  throw ReadError(ReadErrorCode::unsupported, {.source = options.name}, name,
                  Text("纯文本、.docx、.csv 或 .xlsx（其他格式请先转换）", "zh")
                      .set("en", "plain text, .docx, .csv or .xlsx (convert others first)"));
}

/// Whether a text begins so, in upper or lower case. @param beginning in lower case
bool begins_with(std::string_view text, std::string_view beginning) {
  return text.size() >= beginning.size() &&
         std::equal(beginning.begin(), beginning.end(), text.begin(),
                    [](char a, char b) { return a == (b >= 'A' && b <= 'Z' ? static_cast<char>(b - 'A' + 'a') : b); });
}

/// Files that are often handed in instead of text, by their first bytes.
void refuse_other_kinds(std::string_view bytes, SourceOptions const& options) {
  struct Kind {
    std::string_view begins;
    char const* name;
  };
  constexpr Kind kinds[] = {{"%PDF-", "PDF"},   {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", ".doc, .xls"},
                            {"{\\rtf", "RTF"},  {"\x1F\x8B", "gzip"},
                            {"\x89PNG", "PNG"}, {"\xFF\xD8\xFF", "JPEG"}};
  for (Kind const& kind : kinds)
    if (bytes.substr(0, kind.begins.size()) == kind.begins) fail_kind(kind.name, options);
  // Pages of the web, and those that a word processor saves under the ending .doc
  constexpr Kind pages[] = {
      {"<!doctype html", "HTML"}, {"<html", "HTML"}, {"<?xml", "XML"}, {"mime-version:", "MHTML"}};
  std::string_view text = bytes;
  if (begins_with(text, "\xEF\xBB\xBF")) text.remove_prefix(3);
  text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
  for (Kind const& kind : pages)
    if (begins_with(text, kind.begins)) fail_kind(kind.name, options);
}

}  // namespace

std::size_t malformed_utf8(std::string_view text) noexcept {
  auto const* const data = reinterpret_cast<utf8proc_uint8_t const*>(text.data());
  std::size_t i = 0;
  while (i < text.size()) {
    if (data[i] < 0x80U) {
      ++i;
      continue;
    }
    utf8proc_int32_t character = 0;
    auto const length = utf8proc_iterate(data + i, static_cast<utf8proc_ssize_t>(text.size() - i), &character);
    if (length <= 0) return i;
    i += static_cast<std::size_t>(length);
  }
  return std::string_view::npos;
}

Decoded decode(std::string_view bytes, SourceOptions const& options) {
  refuse_other_kinds(bytes, options);
  auto const begins = [&](std::string_view mark) { return bytes.substr(0, mark.size()) == mark; };
  Decoded decoded;
  if (begins("\xEF\xBB\xBF") || (options.encoding.empty() && malformed_utf8(bytes) == std::string_view::npos) ||
      options.encoding == "UTF-8") {
    if (bytes.size() > options.limits.max_text_bytes)
      fail_limit({.source = options.name}, options.limits.max_text_bytes, "字节的文本", "bytes of text");
    std::size_t const mark = begins("\xEF\xBB\xBF") ? 3 : 0;
    std::size_t const wrong = malformed_utf8(bytes.substr(mark));
    if (wrong != std::string_view::npos) fail_encoding(bytes, mark + wrong, "UTF-8", options);
    decoded = {.text = std::string(bytes.substr(mark)), .encoding = "UTF-8"};
  } else if (begins("\xFF\xFE")) {
    decoded = convert(bytes, 2, "UTF-16LE", options);
  } else if (begins("\xFE\xFF")) {
    decoded = convert(bytes, 2, "UTF-16BE", options);
  } else {
    decoded = convert(bytes, 0, options.encoding.empty() ? "GB18030" : options.encoding, options);
  }
  // Text has no NUL; what has is some other kind of file.
  if (std::size_t const nul = decoded.text.find('\0'); nul != std::string::npos)
    throw ReadError(ReadErrorCode::encoding, place_of(decoded.text, nul, options), "00",
                    Text("文本", "zh").set("en", "text"));
  return decoded;
}

}  // namespace bangfu::document::detail
