// SPDX-License-Identifier: BSL-1.0
// Excel workbooks (ISO/IEC 29500-1, SpreadsheetML).
#include <algorithm>
#include <map>
#include <optional>
#include <utility>

#include "document/input/builder.hpp"
#include "document/input/inputs.hpp"
#include "document/input/number_format.hpp"
#include "document/input/package.hpp"

namespace bangfu::document::detail {
namespace {

constexpr std::size_t most_rows = 1'048'576;
constexpr std::size_t most_columns = 16'384;

/// Row and column of a cell, from 0.
struct Address {
  std::size_t row;
  std::size_t column;
  friend bool operator<(Address const& a, Address const& b) {
    return std::pair(a.row, a.column) < std::pair(b.row, b.column);
  }
};

/// "B3"; empty for what is none, or lies outside a sheet.
std::optional<Address> address_of(std::string_view reference) {
  std::size_t column = 0;
  std::size_t row = 0;
  std::size_t i = 0;
  for (; i < reference.size() && reference[i] >= 'A' && reference[i] <= 'Z' && column <= most_columns; ++i)
    column = column * 26 + static_cast<std::size_t>(reference[i] - 'A') + 1;
  for (; i < reference.size() && reference[i] >= '0' && reference[i] <= '9' && row <= most_rows; ++i)
    row = row * 10 + static_cast<std::size_t>(reference[i] - '0');
  if (i != reference.size() || column == 0 || column > most_columns || row == 0 || row > most_rows) return std::nullopt;
  return Address{.row = row - 1, .column = column - 1};
}

class WorkbookReader {
 public:
  WorkbookReader(Package& package, std::string const& main, SourceOptions const& options)
      : package_(package),
        main_(main),
        builder_(Medium::xlsx, options),
        workbook_(package.xml(main)),
        relationships_(package.relationships(main)),
        strings_(part("sharedStrings")) {
    if (strings_)
      for (pugi::xml_node const node : strings_->document_element().children())
        if (is(node, "si")) shared_.push_back(node);
    if (Xml const styles = part("styles")) read_formats(styles->document_element());
  }

  Source read() {
    if (!workbook_) fail(main_, "", "工作簿", "a workbook");
    pugi::xml_node const root = workbook_->document_element();
    std::string_view const date1904 = attribute(child(root, "workbookPr"), "date1904");
    since_1904_ = date1904 == "1" || date1904 == "true";
    std::map<std::string_view, Relationship const*> by_id;
    for (Relationship const& r : relationships_)
      if (r.type == "worksheet") by_id.emplace(r.id, &r);
    struct Sheet {
      std::string name;
      std::string path;
    };
    std::vector<Sheet> sheets;
    for (pugi::xml_node const node : child(root, "sheets").children()) {
      if (!is(node, "sheet") || attribute(node, "state").find("idden") != std::string_view::npos) continue;
      // r:id, and not the sheetId beside it
      auto const found = by_id.find(attribute(node, "id"));
      if (found == by_id.end()) continue;  // charts and the like are sheets too
      sheets.push_back({.name = std::string(attribute(node, "name")), .path = found->second->path});
      by_id.erase(found);
    }
    for (Sheet const& s : sheets) sheet(s.name, s.path, sheets.size() > 1);
    return std::move(builder_).finish();
  }

 private:
  using Xml = std::unique_ptr<pugi::xml_document>;

  [[noreturn]] void fail(std::string const& path, std::string_view found, char const* zh, char const* en) const {
    throw ReadError(ReadErrorCode::syntax, package_.place(path), found, Text(zh, "zh").set("en", en));
  }

  [[nodiscard]] Xml part(std::string_view type) {
    for (Relationship const& r : relationships_)
      if (r.type == type) return package_.xml(r.path);
    return nullptr;
  }

  void read_formats(pugi::xml_node styles) {
    std::map<std::size_t, NumberFormat> own;
    for (pugi::xml_node const node : child(styles, "numFmts").children())
      if (is(node, "numFmt")) own.emplace(number_of(node, "numFmtId", 0), number_format(attribute(node, "formatCode")));
    for (pugi::xml_node const node : child(styles, "cellXfs").children()) {
      if (!is(node, "xf")) continue;
      std::size_t const id = number_of(node, "numFmtId", 0);
      auto const found = own.find(id);
      formats_.push_back(found != own.end() ? found->second : number_format(id));
    }
  }

  struct Found {
    Address at;
    pugi::xml_node node;
  };

  void sheet(std::string const& name, std::string const& path, bool named) {
    Xml const document = package_.xml(path);
    if (!document) fail(path, "", "工作表", "a sheet");
    if (named) {
      std::size_t const start = builder_.offset();
      builder_.write(name);
      builder_.add({.content = Paragraph{.span = builder_.since(start)}});
      builder_.write('\n');
    }
    pugi::xml_node const root = document->document_element();
    std::vector<Found> const found = cells(root, path);

    Table table;
    table.sheet = name;
    std::size_t const start = builder_.offset();
    std::size_t row = 0;
    std::map<Address, std::size_t> places;
    for (Found const& f : found) {
      std::size_t const begin = builder_.offset();
      if (!table.cells.empty()) builder_.write(f.at.row == row ? '\t' : '\n');
      std::size_t const words = builder_.offset();
      bool const date = cell(f.node, path);
      builder_.trim(words);
      if (builder_.offset() == words) {  // an empty cell
        builder_.cut(begin);
        continue;
      }
      builder_.count_cell();
      row = f.at.row;
      places.emplace(f.at, table.cells.size());
      table.cells.push_back({.span = builder_.since(words), .row = f.at.row, .column = f.at.column, .date = date});
    }
    for (pugi::xml_node const node : child(root, "mergeCells").children()) merge(node, table, places, path);
    settle(table);
    table.span = builder_.since(start);
    builder_.write('\n');
    builder_.add({.content = std::move(table)});
  }

  /// The cells of a sheet in order.
  [[nodiscard]] std::vector<Found> cells(pugi::xml_node root, std::string const& path) const {
    std::vector<Found> found;
    Address at{.row = 0, .column = 0};
    for (pugi::xml_node const row : child(root, "sheetData").children()) {
      if (!is(row, "row")) continue;
      // Rows and cells without an address follow each other.
      std::size_t const number = number_of(row, "r", at.row + 1);
      if (number == 0 || number > most_rows) fail(path, attribute(row, "r"), "行号", "the number of a row");
      at = {.row = number - 1, .column = 0};
      for (pugi::xml_node const node : row.children()) {
        if (!is(node, "c")) continue;
        if (std::string_view const reference = attribute(node, "r"); !reference.empty()) {
          auto const stated = address_of(reference);
          if (!stated || stated->row != at.row)
            fail(path, reference, "本行单元格的地址", "the address of a cell in its row");
          at.column = stated->column;
        }
        if (at.column >= most_columns) fail(path, "", "工作表内的单元格", "a cell within the sheet");
        found.push_back({.at = at, .node = node});
        ++at.column;
      }
      ++at.row;
    }
    auto const before = [](Found const& a, Found const& b) { return a.at < b.at; };
    std::stable_sort(found.begin(), found.end(), before);
    auto const twice =
        std::adjacent_find(found.begin(), found.end(), [&](Found const& a, Found const& b) { return !before(a, b); });
    if (twice != found.end())
      throw ReadError(ReadErrorCode::duplicate, package_.place(path), attribute(twice->node, "r"),
                      Text("各不相同的单元格", "zh").set("en", "cells at places of their own"));
    return found;
  }

  void merge(pugi::xml_node node, Table& table, std::map<Address, std::size_t> const& places,
             std::string const& path) const {
    if (!is(node, "mergeCell")) return;
    std::string_view const range = attribute(node, "ref");
    std::size_t const colon = range.find(':');
    auto const first = address_of(range.substr(0, colon));
    auto const last = colon == std::string_view::npos ? first : address_of(range.substr(colon + 1));
    if (!first || !last || last->row < first->row || last->column < first->column)
      fail(path, range, "合并区域", "a range of merged cells");
    auto const cell = places.find(*first);
    if (cell == places.end()) return;  // an empty one
    table.cells[cell->second].rows = last->row - first->row + 1;
    table.cells[cell->second].columns = last->column - first->column + 1;
  }

  /// Writes what a cell shows. @return whether it is a date
  bool cell(pugi::xml_node node, std::string const& path) {
    std::string_view const type = attribute(node, "t");
    if (type == "inlineStr") {
      rich_text(child(node, "is"));
      return false;
    }
    std::string_view const value = child(node, "v").text().get();
    if (type == "s") {
      std::size_t const index = parse_number(value, shared_.size());
      if (index >= shared_.size()) fail(path, value, "共享字符串的序号", "the index of a shared string");
      rich_text(shared_[index]);
      return false;
    }
    if (type == "b") {
      builder_.write(value == "1" ? "TRUE" : "FALSE");
      return false;
    }
    if (!type.empty() && type != "n" && type != "d") {  // the text or the error that a formula gave
      builder_.write(value);
      return false;
    }
    std::size_t const style = number_of(node, "s", 0);
    NumberFormat const format = style < formats_.size() ? formats_[style] : NumberFormat();
    if (value.empty()) return false;
    if (type == "d") {
      builder_.write(value);
      return true;
    }
    builder_.write(shown(value, format, since_1904_));
    return format.date();
  }

  /// The text of runs, without the readings that may stand above them.
  void rich_text(pugi::xml_node parent) {
    for (pugi::xml_node const node : parent.children()) {
      if (is(node, "t"))
        builder_.write(node.text().get());
      else if (is(node, "r"))
        builder_.write(child(node, "t").text().get());
    }
  }

  Package& package_;
  std::string const& main_;
  Builder builder_;
  Xml workbook_;
  std::vector<Relationship> relationships_;
  Xml strings_;
  std::vector<pugi::xml_node> shared_;
  std::vector<NumberFormat> formats_;
  bool since_1904_ = false;
};

}  // namespace

Source xlsx_workbook(Package& package, std::string const& main, SourceOptions const& options) {
  return WorkbookReader(package, main, options).read();
}

}  // namespace bangfu::document::detail
