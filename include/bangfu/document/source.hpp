// SPDX-License-Identifier: BSL-1.0
/// @file
/// The form that every document takes before it is understood.
///
/// A `Source` holds the whole document as one UTF-8 text, and beside it the blocks that the file says it consists of:
/// paragraphs, and tables of cells. Blocks point into the text by spans of bytes, and so does everything that is later
/// said to have been read from it. `Source::place()` turns a span into what a person looks for: line and column,
/// paragraph, or sheet and cell.
///
/// - Plain text: the text is the file itself, decoded. Each physical line is a paragraph, blank lines too, and
///   `lines` is true: whether a line ends where a sentence ends is for the reader to find out.
/// - Word (`.docx`): one paragraph for each of the file's, with the label that Word would print before it; a line break
///   within a paragraph is `\n`. In the text, paragraphs and rows end with `\n`, cells with `\t`.
/// - Tables (`.csv`, `.xlsx`): one table for each sheet, written into the text in the same way. The name of a sheet
///   stands before it, as a paragraph, where the file has more than one. Hidden sheets are left out.
#pragma once

#include <cstddef>
#include <ostream>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include <bangfu/core/enumeration.hpp>

namespace bangfu::document {

/// A run of bytes of `Source::text`, at character boundaries.
struct Span {
  std::size_t offset{};  ///< from 0
  std::size_t length{};  ///< in bytes

  [[nodiscard]] constexpr std::size_t end() const noexcept { return offset + length; }
  [[nodiscard]] constexpr bool empty() const noexcept { return length == 0; }
  /// Whether the whole of `other` lies within.
  [[nodiscard]] constexpr bool contains(Span other) const noexcept {
    return offset <= other.offset && other.end() <= end();
  }
  friend bool operator==(Span const&, Span const&) = default;
};

/// What kind of file a source was.
enum class Medium : unsigned char {
  text,  ///< plain text
  docx,  ///< Word document
  csv,   ///< table of comma-separated values
  xlsx   ///< Excel workbook
};

}  // namespace bangfu::document

namespace bangfu {
template <>
struct Enumeration<document::Medium> {
  static constexpr Enumerator<document::Medium> all[] = {
      {document::Medium::text, "text", "纯文本", "plain text"},
      {document::Medium::docx, "docx", "Word 文档", "Word document"},
      {document::Medium::csv, "csv", "CSV 表格", "CSV table"},
      {document::Medium::xlsx, "xlsx", "Excel 表格", "Excel workbook"},
  };
};
}  // namespace bangfu

namespace bangfu::document {

/// Where a block stands in a file that tells these apart; in other files everything is the body.
enum class Part : unsigned char {
  body,    ///< the text proper
  header,  ///< page header
  footer,  ///< page footer
  note     ///< footnote or endnote
};

/// A paragraph, or a physical line of plain text.
struct Paragraph {
  Span span{};  ///< without its end; empty for a blank one
  std::string
      numbering{};     ///< the automatic label, which the text does not contain: "一、", "（1）"; empty without one
  int outline = 0;     ///< level of a heading by the file's own styles, from 1; 0 for what is none, or not known
  bool title = false;  ///< styled as the title of the document
  std::size_t number{};  ///< of all paragraphs of the body, those in tables too, from 1

  friend bool operator==(Paragraph const&, Paragraph const&) = default;
};

/// A cell of a table. A merged cell stands once, at its upper left corner.
struct Cell {
  Span span{};              ///< its text; several paragraphs are parted by `\n`
  std::size_t row{};        ///< from 0, in the sheet or table
  std::size_t column{};     ///< from 0
  std::size_t rows = 1;     ///< how many rows it covers, at least 1 and never beyond the table
  std::size_t columns = 1;  ///< how many columns it covers, likewise
  /// A date or time by its number format. The text has what the format shows: "2019-06-03", "2019-06", "2019", "6月3日",
  /// "6月", "14:30", "2019-06-03 14:30".
  bool date = false;

  friend bool operator==(Cell const&, Cell const&) = default;
};

/// A table. Cells are in order of rows, then columns. Cells of a spreadsheet that are empty are left out, those of a Word
/// table and of a `.csv` are not.
struct Table {
  Span span{};                ///< of all its rows
  std::string sheet{};        ///< name of the sheet; of a Word document "表1", "表2" …; empty for a `.csv`
  std::size_t rows{};         ///< one more than the greatest row
  std::size_t columns{};      ///< one more than the greatest column
  std::vector<Cell> cells{};  ///< by row, then by column

  friend bool operator==(Table const&, Table const&) = default;
};

/// A paragraph or a table, in the order of the document.
struct Block {
  std::variant<Paragraph, Table> content{};  ///< the paragraph or table itself
  Part part = Part::body;                    ///< where in the file it stands

  /// The paragraph; null where it is a table.
  [[nodiscard]] Paragraph const* paragraph() const noexcept { return std::get_if<Paragraph>(&content); }
  /// The table; null where it is a paragraph.
  [[nodiscard]] Table const* table() const noexcept { return std::get_if<Table>(&content); }
  /// The span of the paragraph or table.
  [[nodiscard]] Span span() const noexcept { return paragraph() ? paragraph()->span : table()->span; }
  friend bool operator==(Block const&, Block const&) = default;
};

/// Where something stands, in the words of whoever looks for it. What does not apply is zero or empty.
struct Location {
  Span span{};              ///< in `Source::text`
  std::size_t line{};       ///< of plain text, from 1
  std::size_t column{};     ///< from 1, counted in characters (code points)
  std::size_t paragraph{};  ///< of a Word document, from 1
  std::string cell{};       ///< sheet and cell: "计划表!B3", of a Word document "表1!B3"; of a `.csv` "B3"

  friend bool operator==(Location const&, Location const&) = default;
};
/// Prints `3:14`, `¶7`, `计划表!B3`: the most telling of what is known.
std::ostream& operator<<(std::ostream& out, Location const& place);

/// A document before it is understood. Blocks do not overlap, and are in the order of the text.
struct Source {
  std::string name{};            ///< of the file; empty for a text from memory
  Medium medium = Medium::text;  ///< what kind of file it was
  std::string encoding{};        ///< of the file: "UTF-8", "UTF-16LE", "UTF-16BE" or "GB18030"
  bool lines = false;            ///< the paragraphs are physical lines, which may break sentences and words
  std::string text{};            ///< well-formed UTF-8 without byte order mark
  std::vector<Block> blocks{};   ///< paragraphs and tables, which point into `text`

  /// The words of a span. @pre `span.end() <= text.size()`
  [[nodiscard]] std::string_view operator[](Span span) const noexcept {
    return std::string_view(text).substr(span.offset, span.length);
  }
  /// Where a span begins. Logarithmic in the number of blocks and cells, save for the column: linear in its distance
  /// from the beginning of the line, paragraph or cell.
  [[nodiscard]] Location place(Span span) const;
};

}  // namespace bangfu::document
