// SPDX-License-Identifier: BSL-1.0
/// @file
/// The lines of the envelope. No part of the interface; tests use it to repair checksums.
///
/// header  `bangfu-archive 1 form=text schema=1 boost=19 xxh3=<16 hex digits>`
/// record  `plan bytes=<n> xxh3=…`, `section name=<name> bytes=<n> xxh3=…`, `index bytes=<n> xxh3=…`, then n bytes and
///         a line feed
/// end     `end index=<offset, 20 digits> xxh3=…`
///
/// Each line ends with a line feed. In the XML form they are processing instructions, `<?plan bytes=…?>`.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <bangfu/archive/form.hpp>

namespace bangfu::archive::detail {

inline constexpr unsigned envelope_version = 1;
inline constexpr std::size_t longest_line = 160;

/// XXH3 (64 bits, little-endian value as a number) of the payload, seeded with that of the line before it.
std::uint64_t checksum(std::string_view line, std::string_view payload = {}) noexcept;

/// A line that ends with its checksum, with the marks of the form and a line feed.
std::string sealed_line(Form form, std::string_view text, std::uint64_t sum);

/// A line of the envelope taken apart.
struct Line {
  std::string_view text;  ///< what the checksum begins with: everything in front of ` xxh3=`
  std::uint64_t sum = 0;
};
/// @param line without its line feed. Nothing where it is none.
std::optional<Line> open_line(bool xml, std::string_view line) noexcept;

/// What follows the header, and what stands at the very end, in the XML form.
inline constexpr std::string_view xml_open = "<bangfu_archive>\n";
inline constexpr std::string_view xml_close = "</bangfu_archive>\n";
/// Bytes of the end: its line, and the end tag in the XML form.
std::size_t end_size(Form form) noexcept;

/// Reads `<key>=<decimal number>` off the front of the text, and a blank behind it.
std::optional<std::uint64_t> read_number(std::string_view& text, std::string_view key) noexcept;
/// Reads `<key>=<word>` off the front of the text, and a blank behind it.
std::optional<std::string_view> read_word(std::string_view& text, std::string_view key) noexcept;

}  // namespace bangfu::archive::detail
