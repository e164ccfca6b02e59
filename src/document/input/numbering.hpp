// SPDX-License-Identifier: BSL-1.0
// Automatic numbering of Word documents (ISO/IEC 29500-1, 17.9): the labels that Word prints before paragraphs.
#pragma once

#include <array>
#include <cstddef>
#include <map>
#include <optional>
#include <pugixml.hpp>
#include <string>
#include <string_view>

namespace bangfu::document::detail {

/// A number in one of Word's number formats ("decimal", "chineseCounting" …). Formats that are not known, and numbers
/// that a format cannot write, are written as decimal.
[[nodiscard]] std::string format_number(std::size_t number, std::string_view format);

/// Where a paragraph stands in a numbered list.
struct ListPlace {
  std::string list;       ///< numId
  std::size_t level = 0;  ///< ilvl, 0 to 8
};

class Numbering {
 public:
  /// @param numbering root of numbering.xml, or none; must outlive the object
  explicit Numbering(pugi::xml_node numbering);

  /// Resolves a list whose definition says that it is that of a numbering style.
  /// @param list_of_style answers the numId of a style
  template <class ListOfStyle>
  void link_styles(ListOfStyle list_of_style) {
    for (auto& [id, definition] : definitions_)
      if (!definition.style.empty()) definition.other = list_of_style(definition.style);
  }
  /// Counts one paragraph and returns its label: "第三条", "（二）", "1.2"; empty for lists without one.
  [[nodiscard]] std::string label(ListPlace const& place);

 private:
  static constexpr std::size_t levels = 9;
  struct Level {
    std::size_t start = 1;
    std::string format = "decimal";
    std::string text;         // with %1 to %9
    std::size_t restart = 0;  // restarts after a level at or above this one (from 1); 0 for the one above; npos: never
    bool decimal_only = false;  // isLgl: all numbers in it are decimal
  };
  struct Definition {
    std::array<Level, levels> level;
    std::string style;  // numStyleLink
    std::string other;  // the list that it stands for
  };
  struct List {
    std::string definition;
    std::array<std::optional<std::size_t>, levels> start_override;
    std::array<std::optional<Level>, levels> level_override;
    bool begun = false;
  };
  static Level read_level(pugi::xml_node node);
  [[nodiscard]] List* resolved(std::string const& id);

  std::map<std::string, Definition> definitions_;
  std::map<std::string, List> lists_;
  // Lists of one definition count on together. Empty: not yet counted.
  std::map<std::string, std::array<std::optional<std::size_t>, levels>> counters_;
};

}  // namespace bangfu::document::detail
