// SPDX-License-Identifier: BSL-1.0
/// @file
/// Names of institutions within running text.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace bangfu::document::reader {

/// Where a name stands in a text.
struct NamePlace {
  std::size_t begin = 0;
  std::size_t end = 0;
  bool alone = false;  ///< nothing of a name stands before it: it is no longer than this
};

/// The proper names of institutions in a folded Chinese text, from left to right: 海城市第九中学, 江东区教育局. What only
/// describes (乡镇中小学, 受援学校) is none. Takes time linear in the text.
[[nodiscard]] std::vector<NamePlace> spot_names(std::string_view text);

/// How much of a name is the province before the county, which the name goes on well without: 内蒙古自治区翁牛旗蒙古族中学.
[[nodiscard]] std::size_t province_before(std::string_view name);

/// Whether a name is that of a part of some university, by what it teaches: 茶学院, 机电工程学院.
[[nodiscard]] bool is_faculty(std::string_view name);

/// Whether the words only describe: 乡镇中小学, 中等职业学校.
[[nodiscard]] bool names_nothing(std::string_view words);

/// The same of an English text: Hillcrest High School, Northvale Education Authority.
[[nodiscard]] std::vector<NamePlace> spot_english_names(std::string_view text);

}  // namespace bangfu::document::reader
