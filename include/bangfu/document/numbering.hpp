// SPDX-License-Identifier: BSL-1.0
/// @file
/// Numbers before headings and items, in every style: 一、 一. （一） (一) 1. 1、 1） （1） ① 一是 首先 第一条 第一， 1.2 a. (a) Ⅰ. Article 1.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <bangfu/core/enumeration.hpp>
#include <bangfu/document/piece.hpp>

namespace bangfu::document {

/// Styles of labels, from those of the highest level by usage (GB/T 9704-2012, section 7.3.3: 一、 （一） 1. （1）) to the lowest.
enum class LabelStyle : unsigned char {
  part,           ///< 第一部分, Part 1, Part A
  chapter,        ///< 第一章, Chapter 1
  section,        ///< 第一节, Section 1
  article,        ///< 第一条, Article 1
  chinese,        ///< 一、 一. 一．
  roman,          ///< Ⅰ. I. II.
  chinese_paren,  ///< （一） (一)
  ordinal,        ///< 第一， 首先， Firstly,
  arabic,         ///< 1. 1、 1．
  dotted,         ///< 1.2 1.2.3
  arabic_paren,   ///< （1） (1)
  arabic_half,    ///< 1） 1)
  circled,        ///< ①
  enumerating,    ///< 一是 二是
  latin,          ///< a. A. a) A、
  latin_paren,    ///< (a) （A）
};

/// A label.
struct Label {
  LabelStyle style = LabelStyle::arabic;  ///< how it is written
  int value = 0;                          ///< from 1; of a dotted label its last number
  std::vector<int> path{};                ///< the numbers of a dotted label
  std::string number{};                   ///< as printed, without the mark after it: 一, （一）, 1, ①, 第一条

  friend bool operator==(Label const&, Label const&) = default;
};

/// The whole text is a label. Errors: syntax.
[[nodiscard]] Parsed<Label> parse_label(std::string_view text);
/// A label at the beginning of a line; the span ends where the heading or item begins (blanks after the label are not part of
/// it). None where the number belongs to what follows: 1.5万元, 2019.3, 一、二年级, 一是一.
[[nodiscard]] std::optional<Piece<Label>> read_label(std::string_view text);
/// Labels within running text that are told by their words or brackets: 一是…；二是…, ①…②…, （1）…；（2）….
[[nodiscard]] std::vector<Piece<Label>> find_labels(std::string_view text);

/// The label as it is written before a heading: "一、", "（一）", "Article 1 ".
[[nodiscard]] std::string label_words(Label const& label, std::string_view language);

}  // namespace bangfu::document

namespace bangfu {
template <>
struct Enumeration<document::LabelStyle> {
  using S = document::LabelStyle;
  static constexpr Enumerator<document::LabelStyle> all[] = {
      {S::part, "part", "部分", "part"},
      {S::chapter, "chapter", "章", "chapter"},
      {S::section, "section", "节", "section"},
      {S::article, "article", "条", "article"},
      {S::chinese, "chinese", "一、", "Chinese numeral"},
      {S::roman, "roman", "Ⅰ.", "Roman numeral"},
      {S::chinese_paren, "chinese_paren", "（一）", "Chinese numeral in brackets"},
      {S::ordinal, "ordinal", "第一，", "ordinal"},
      {S::arabic, "arabic", "1.", "number"},
      {S::dotted, "dotted", "1.1", "dotted number"},
      {S::arabic_paren, "arabic_paren", "（1）", "number in brackets"},
      {S::arabic_half, "arabic_half", "1）", "number before a bracket"},
      {S::circled, "circled", "①", "number in a circle"},
      {S::enumerating, "enumerating", "一是", "counting word"},
      {S::latin, "latin", "a.", "letter"},
      {S::latin_paren, "latin_paren", "(a)", "letter in brackets"},
  };
};
}  // namespace bangfu
