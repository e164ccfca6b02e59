// SPDX-License-Identifier: BSL-1.0
/// @file
/// Numbers as plans write them: 12, 1,200, １２, 3.5, 3.5万, 十二, 一百二十, 两千三百, 二〇一九, 贰拾, 半, twelve, one hundred and five.
///
/// A number is exact here. What is said about it (不少于, 余, 左右) and what it counts are the business of quantity.hpp.
/// - 两, 俩 are 2; 廿, 卅 are 20 and 30; 〇, ○, the letter O and 零 are 0; financial numerals 壹 贰 … 拾 佰 仟 count as others.
/// - Digits in a row (二〇一九) are a number written digit by digit.
/// - 三百五 is 350 and 一万二 is 12000, as usage has it.
/// - Numbers of more than 18 digits are refused (limit).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <bangfu/core/decimal.hpp>
#include <bangfu/document/piece.hpp>

namespace bangfu::document {

/// The whole text is a number. Errors: syntax, limit.
[[nodiscard]] Parsed<Decimal> parse_number(std::string_view text);
/// A number at the beginning of a text.
[[nodiscard]] std::optional<Piece<Decimal>> read_number(std::string_view text);

/// Ways of writing whole numbers.
enum class NumberStyle : unsigned char {
  arabic,          ///< 1200
  grouped,         ///< 1,200
  chinese,         ///< 一千二百
  chinese_digits,  ///< 一二〇〇: digit by digit, as in years
  financial,       ///< 壹仟贰佰
  english,         ///< one thousand two hundred
};
/// A number in words. Fractions and numbers below zero are written in Arabic digits whatever the style.
[[nodiscard]] std::string number_words(Decimal const& number, NumberStyle style);

}  // namespace bangfu::document
