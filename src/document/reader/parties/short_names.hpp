// SPDX-License-Identifier: BSL-1.0
/// @file
/// Short names as the field forms them: 天河职中, of 广州市天河职业高级中学.
///
/// A full name is made of parts: places (广州市), what makes it its own (天河), what tells more of it (第二, 实验, 民族) and its kind
/// (职业高级中学). A short name keeps the order of the parts, takes each whole, its beginning or not at all, and ends with a word for the
/// same kind (section `kind_of_name` of the lexicon) or for any school (校, 园).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <bangfu/document/lexicon.hpp>

namespace bangfu::document::reader {

/// A name in its parts.
struct NameParts {
  enum class Sort : unsigned char {
    place,    ///< 广州市, 县
    own,      ///< 天河
    ordinal,  ///< 第二
    more,     ///< 实验
  };
  struct Part {
    std::string_view text{};
    Sort sort = Sort::own;
  };
  std::vector<Part> parts{};      ///< without the kind
  std::string_view head{};        ///< the same, undivided
  std::string_view kind{};        ///< 职业高级中学; empty where no word for a kind ends the name
  std::string_view kind_class{};  ///< the code of the kind
  std::string_view section{};     ///< 初中部, of a school that is named before it
};

/// @param name folded; must outlive what is returned, as the lexicon must
[[nodiscard]] NameParts parts_of_name(Lexicon const& lexicon, std::string_view name);

/// Whether the one name is a short form of the other.
[[nodiscard]] bool shortens(NameParts const& brief, NameParts const& full);

/// Where words for kinds end in a text.
[[nodiscard]] std::vector<std::size_t> ends_of_kinds(Lexicon const& lexicon, std::string_view text);

}  // namespace bangfu::document::reader
