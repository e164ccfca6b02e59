// SPDX-License-Identifier: BSL-1.0
/// @file
/// Documents from files: plain text, `.docx`, `.csv`, `.xlsx`.
///
/// Everything read is hostile: what breaks its format, or is larger, deeper or more than the limits allow, is refused by a
/// `ReadError`, in memory bounded by the limits. Nothing outside the file is ever opened, and no entity of an XML part is
/// expanded beyond the five that XML itself names and those by number.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include <bangfu/core/error.hpp>
#include <bangfu/document/source.hpp>

namespace bangfu::document {

/// How much a document may hold before it is refused (`ReadErrorCode::limit`).
struct Limits {
  std::size_t max_bytes = std::size_t{64} << 20;            ///< of the file
  std::size_t max_text_bytes = std::size_t{64} << 20;       ///< of the text taken from it
  std::size_t max_unpacked_bytes = std::size_t{128} << 20;  ///< of all the parts that are read of a `.docx` or `.xlsx`
  std::size_t max_parts = 10'000;                           ///< entries of a `.docx` or `.xlsx`
  std::size_t max_blocks = 1'000'000;                       ///< paragraphs and tables; lines of plain text
  std::size_t max_cells = 2'000'000;                        ///< of all tables
  std::size_t max_depth = 256;                              ///< XML elements within each other
};

/// How to take a file apart.
struct SourceOptions {
  Limits limits{};                 ///< beyond which the document is refused
  std::string name{};              ///< of the file, for places; its ending tells a `.csv` from plain text
  std::optional<Medium> medium{};  ///< where it is known; else told from the content and the name
  std::string encoding{};          ///< of text and `.csv`, where it is known; else told from the content
};

/// Takes a document apart. What kind of file it is says the content for `.docx` and `.xlsx`; a `.csv` is plain text with that
/// ending. The encoding is by byte order mark UTF-8 or UTF-16; else UTF-8 where the bytes are; else GB18030, the national
/// standard, of which GBK and GB 2312 are parts.
/// @param bytes the whole file
/// @throws ReadError
[[nodiscard]] Source parse_source(std::string_view bytes, SourceOptions const& options = {});

/// The same, of a file. @param path UTF-8 @throws ReadError, also (io) where the file cannot be read
[[nodiscard]] Source load_source(std::string const& path, SourceOptions const& options = {});

/// A plain text that is in memory already. @param text UTF-8 @throws ReadError (encoding, limit)
[[nodiscard]] Source text_source(std::string_view text, SourceOptions const& options = {});

}  // namespace bangfu::document
