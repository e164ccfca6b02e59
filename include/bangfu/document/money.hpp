// SPDX-License-Identifier: BSL-1.0
/// @file
/// Amounts of money: 320万元, 12亿元, ¥5,000, 人民币伍仟元整, 每人每天80元, 80元/人·天, RMB 80 per person per day.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <bangfu/core/quantity.hpp>
#include <bangfu/document/lexicon.hpp>
#include <bangfu/document/piece.hpp>

namespace bangfu::document {

/// The whole text is an amount of money: a quantity whose unit is `yuan` or `ten_thousand_yuan`. Errors: syntax, limit, unsupported
/// (another currency).
[[nodiscard]] Parsed<Quantity> parse_money(std::string_view text, Lexicon const& lexicon = Lexicon::standard());
/// A bound of an amount of money in yuan: 320万元 has the bounds 3200000. Empty where the unit is no money, or beyond 18 digits.
[[nodiscard]] std::optional<Decimal> in_yuan(Decimal const& bound, Unit const& unit);
/// The words of an amount of money: "每人每天80元", "80 yuan, each person and day".
[[nodiscard]] std::string money_words(Quantity const& money, std::string_view language);

}  // namespace bangfu::document
