// SPDX-License-Identifier: BSL-1.0
// Word documents (ISO/IEC 29500-1, WordprocessingML).
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <utility>

#include "document/input/builder.hpp"
#include "document/input/inputs.hpp"
#include "document/input/numbering.hpp"
#include "document/input/package.hpp"

namespace bangfu::document::detail {
namespace {

/// What styles say about paragraphs: all of it may come from the style that a style is based on.
class Styles {
 public:
  explicit Styles(pugi::xml_node styles) {
    for (pugi::xml_node const node : styles.children()) {
      if (!is(node, "style")) continue;
      std::string id(attribute(node, "styleId"));
      if (attribute(node, "type") == "paragraph" && attribute(node, "default") == "1") default_ = id;
      pugi::xml_node const properties = child(node, "pPr");
      std::string_view const name = value_of(node, "name");
      Style style{.based_on = std::string(value_of(node, "basedOn")), .title = name == "Title" || name == "title"};
      if (pugi::xml_node const outline = child(properties, "outlineLvl")) style.outline = outline_level(outline);
      pugi::xml_node const numbering = child(properties, "numPr");
      if (pugi::xml_node const list = child(numbering, "numId"))
        style.list = ListPlace{.list = std::string(attribute(list, "val")),
                               .level = number_of(child(numbering, "ilvl"), "val", 0)};
      styles_.emplace(std::move(id), std::move(style));
    }
  }

  struct Style {
    std::string based_on{};
    bool title = false;
    std::optional<int> outline{};
    std::optional<ListPlace> list{};
  };
  /// With what it has from those it is based on. An empty name is the default style.
  [[nodiscard]] Style const& paragraph(std::string_view style) {
    std::string const id(style.empty() ? std::string_view(default_) : style);
    auto const known = resolved_.find(id);
    return known != resolved_.end() ? known->second : resolved_.emplace(id, resolve(id)).first->second;
  }

  /// Levels of headings from 1; 0 for body text.
  static int outline_level(pugi::xml_node outline) {
    std::size_t const level = number_of(outline, "val", 9);
    return level < 9 ? static_cast<int>(level) + 1 : 0;
  }

 private:
  [[nodiscard]] Style resolve(std::string_view id) const {
    Style found;
    // Styles that are based on each other in a circle end here too.
    for (int step = 0; step < 32; ++step) {
      auto const style = styles_.find(id);
      if (style == styles_.end()) break;
      found.title = found.title || style->second.title;
      if (!found.outline) found.outline = style->second.outline;
      if (!found.list) found.list = style->second.list;
      id = style->second.based_on;
    }
    return found;
  }

  std::map<std::string, Style, std::less<>> styles_;
  std::map<std::string, Style, std::less<>> resolved_;
  std::string default_;
};

class DocxReader {
 public:
  DocxReader(Package& package, std::string const& main, SourceOptions const& options)
      : package_(package),
        main_(main),
        builder_(Medium::docx, options),
        document_(package.xml(main)),
        relationships_(package.relationships(main)),
        styles_document_(part("styles")),
        numbering_document_(part("numbering")),
        styles_(root(styles_document_)),
        numbering_(root(numbering_document_)) {
    numbering_.link_styles(
        [this](std::string const& style) { return styles_.paragraph(style).list.value_or(ListPlace()).list; });
  }

  Source read() {
    if (!document_)
      throw ReadError(ReadErrorCode::syntax, package_.place(main_), "",
                      Text("文档的正文", "zh").set("en", "the body of a document"));
    blocks(child(document_->document_element(), "body"), Part::body);
    std::set<std::string> seen;
    for (Relationship const& r : relationships_) {
      Part const kind = r.type == "header"                              ? Part::header
                        : r.type == "footer"                            ? Part::footer
                        : r.type == "footnotes" || r.type == "endnotes" ? Part::note
                                                                        : Part::body;
      if (kind == Part::body || !seen.insert(r.path).second) continue;
      auto const extra = package_.xml(r.path);
      if (!extra) continue;
      pugi::xml_node const top = extra->document_element();
      if (kind != Part::note) {
        blocks(top, kind);
        continue;
      }
      for (pugi::xml_node const note : top.children())  // those with a type are the lines that set notes apart
        if (!has_attribute(note, "type")) blocks(note, kind);
    }
    return std::move(builder_).finish();
  }

 private:
  using Xml = std::unique_ptr<pugi::xml_document>;

  [[nodiscard]] Xml part(std::string_view type) {
    for (Relationship const& r : relationships_)
      if (r.type == type) return package_.xml(r.path);
    return nullptr;
  }
  static pugi::xml_node root(Xml const& document) { return document ? document->document_element() : pugi::xml_node(); }

  /// Elements that only wrap what belongs to the place where they stand.
  static bool wraps(pugi::xml_node node) {
    return is(node, "sdt") || is(node, "sdtContent") || is(node, "smartTag") || is(node, "customXml") ||
           is(node, "ins") || is(node, "moveTo") || is(node, "hyperlink") || is(node, "fldSimple") || is(node, "dir") ||
           is(node, "bdo") || is(node, "ruby") || is(node, "rubyBase");
  }

  /// The paragraphs and tables of a body, a header, a note.
  void blocks(pugi::xml_node parent, Part part) {
    for (pugi::xml_node const node : parent.children()) {
      if (is(node, "p"))
        paragraph(node, part);
      else if (is(node, "tbl"))
        table(node, part);
      else if (wraps(node))
        blocks(node, part);
    }
  }

  void paragraph(pugi::xml_node node, Part part) {
    document::Paragraph paragraph = properties(node, part);
    std::size_t const start = builder_.offset();
    runs(node);
    builder_.trim(start);
    paragraph.span = builder_.since(start);
    builder_.write('\n');
    builder_.add({.content = std::move(paragraph), .part = part});
    text_boxes(part);
  }

  /// Text boxes float beside the paragraph that they are anchored in: their paragraphs follow it.
  void text_boxes(Part part) {
    std::vector<pugi::xml_node> const boxes = std::exchange(boxes_, {});
    for (pugi::xml_node const box : boxes) blocks(box, part);
  }

  document::Paragraph properties(pugi::xml_node node, Part part) {
    pugi::xml_node const own = child(node, "pPr");
    Styles::Style const& style = styles_.paragraph(value_of(own, "pStyle"));
    document::Paragraph paragraph{.outline = style.outline.value_or(0), .title = style.title};
    if (part == Part::body) paragraph.number = ++number_;
    if (pugi::xml_node const outline = child(own, "outlineLvl")) paragraph.outline = Styles::outline_level(outline);
    ListPlace place = style.list.value_or(ListPlace());
    pugi::xml_node const numbering = child(own, "numPr");
    if (pugi::xml_node const list = child(numbering, "numId")) place.list = attribute(list, "val");
    if (pugi::xml_node const level = child(numbering, "ilvl")) place.level = number_of(level, "val", 0);
    // List 0 takes the numbering of the style away.
    if (!place.list.empty() && place.list != "0") paragraph.numbering = numbering_.label(place);
    return paragraph;
  }

  /// Writes the text of a paragraph.
  void runs(pugi::xml_node parent) {
    for (pugi::xml_node const node : parent.children()) {
      if (is(node, "r"))
        run(node);
      else if (wraps(node))
        runs(node);
      else if (is(node, "AlternateContent"))
        runs(chosen(node));
    }
  }

  static pugi::xml_node chosen(pugi::xml_node alternate) {
    pugi::xml_node const choice = child(alternate, "Choice");
    return choice ? choice : child(alternate, "Fallback");
  }

  void run(pugi::xml_node node) {
    if (switched_on(child(node, "rPr"), "vanish")) return;  // hidden text
    for (pugi::xml_node const piece : node.children()) {
      std::string_view const name = local_name(piece.name());
      if (name == "t") {
        builder_.write(piece.text().get());
      } else if (name == "tab" || name == "ptab") {
        builder_.write('\t');
      } else if (name == "br" || name == "cr") {
        builder_.write('\n');
      } else if (name == "noBreakHyphen") {
        builder_.write('-');
      } else if (name == "ruby") {
        runs(child(piece, "rubyBase"));
      } else if (name == "AlternateContent") {
        find_boxes(chosen(piece));
      } else if (name == "drawing" || name == "pict" || name == "object") {
        find_boxes(piece);
      }
    }
  }

  void find_boxes(pugi::xml_node parent) {
    for (pugi::xml_node const node : parent.children()) {
      if (is(node, "txbxContent"))
        boxes_.push_back(node);
      else if (is(node, "AlternateContent"))
        find_boxes(chosen(node));
      else
        find_boxes(node);
    }
  }

  /// The rows of a table, also those that a control or a tracked change wraps.
  template <class Use>
  static void each(pugi::xml_node parent, std::string_view name, Use const& use) {
    for (pugi::xml_node const node : parent.children()) {
      if (is(node, name))
        use(node);
      else if (wraps(node))
        each(node, name, use);
    }
  }

  void table(pugi::xml_node node, Part part) {
    Table table;
    table.sheet = "表" + std::to_string(++tables_);
    std::size_t const start = builder_.offset();
    std::map<std::size_t, std::size_t> open;  // by column: the cell that a cell merged downwards belongs to
    std::size_t row = 0;
    each(node, "tr", [&](pugi::xml_node tr) {
      if (child(child(tr, "trPr"), "del")) return;  // a deleted row whose deletion is tracked
      std::size_t column = limited(number_of(child(child(tr, "trPr"), "gridBefore"), "val", 0));
      bool first = true;
      each(tr, "tc", [&](pugi::xml_node tc) {
        pugi::xml_node const properties = child(tc, "tcPr");
        std::size_t const columns = limited(number_of(child(properties, "gridSpan"), "val", 1));
        pugi::xml_node const merge = child(properties, "vMerge");
        bool const goes_on = merge && attribute(merge, "val") != "restart";
        auto const above = open.find(column);
        if (!first) builder_.write('\t');
        first = false;
        if (goes_on && above != open.end()) {
          table.cells[above->second].rows = row + 1 - table.cells[above->second].row;
        } else {
          builder_.count_cell();
          if (merge)
            open[column] = table.cells.size();
          else
            open.erase(column);
          std::size_t const begin = builder_.offset();
          cell(tc, part);
          table.cells.push_back({.span = builder_.since(begin), .row = row, .column = column, .columns = columns});
        }
        column += columns == 0 ? 1 : columns;
      });
      builder_.write('\n');
      ++row;
    });
    settle(table);
    table.span = builder_.since(start);
    if (!table.span.empty()) --table.span.length;  // without the last row's end
    builder_.add({.content = std::move(table), .part = part});
    text_boxes(part);
  }

  static std::size_t limited(std::size_t columns) { return columns < 1000 ? columns : 1000; }

  /// The text of a cell: its paragraphs, one below the other; tables within it, row by row.
  void cell(pugi::xml_node tc, Part part) {
    std::size_t const start = builder_.offset();
    cell_text(tc, start, part);
    builder_.trim(start);
  }
  void cell_text(pugi::xml_node parent, std::size_t start, Part part) {
    for (pugi::xml_node const node : parent.children()) {
      if (is(node, "p")) {
        if (builder_.offset() != start) builder_.write('\n');
        // Its label is part of what stands there: a cell has no other place for it.
        document::Paragraph const paragraph = properties(node, part);
        builder_.write(paragraph.numbering);
        if (!paragraph.numbering.empty()) builder_.write(' ');
        runs(node);
      } else if (is(node, "tbl")) {
        each(node, "tr", [&](pugi::xml_node tr) {
          if (builder_.offset() != start) builder_.write('\n');
          each(tr, "tc", [&](pugi::xml_node tc) {
            cell_text(tc, builder_.offset(), part);
            builder_.write('\t');
          });
        });
      } else if (wraps(node)) {
        cell_text(node, start, part);
      }
    }
  }

  Package& package_;
  std::string const& main_;
  Builder builder_;
  Xml document_;
  std::vector<Relationship> relationships_;
  Xml styles_document_;
  Xml numbering_document_;
  Styles styles_;
  Numbering numbering_;
  std::vector<pugi::xml_node> boxes_;
  std::size_t number_ = 0;
  std::size_t tables_ = 0;
};

}  // namespace

Source docx_document(Package& package, std::string const& main, SourceOptions const& options) {
  return DocxReader(package, main, options).read();
}

}  // namespace bangfu::document::detail
