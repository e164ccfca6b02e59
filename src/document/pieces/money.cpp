// SPDX-License-Identifier: BSL-1.0
#include <bangfu/document/money.hpp>

#include <algorithm>
#include <utility>

#include <bangfu/document/quantity.hpp>

#include "document/pieces/amount.hpp"

namespace bangfu::document {

namespace {

Text expected_money() {
  return Text("人民币金额，如 320万元、每人每天80元", "zh")
      .set("en", "an amount of money in yuan such as 5,000 yuan or RMB 80 per person");
}

/// Whether the text is about another currency.
bool other_currency(std::string_view text) {
  static constexpr std::u32string_view words[] = {U"美元", U"美金", U"港元", U"港币", U"台币",  U"澳门元",
                                                  U"欧元", U"日元", U"英镑", U"usd",  U"hkd",   U"hk$",
                                                  U"nt$",  U"twd",  U"eur",  U"gbp",  U"dollar"};
  Folded const t(text, longest_piece);
  for (std::u32string_view const word : words)
    if (t.view().find(word) != std::u32string_view::npos) return true;
  return t.view().find_first_of(U"$€£") != std::u32string_view::npos;
}

}  // namespace

Parsed<Quantity> parse_money(std::string_view text, Lexicon const& lexicon) {
  auto result = parse_quantity(text, lexicon);
  if (result.has_value()) {
    Unit const& u = result.value().value.unit;
    if (u == unit::yuan || u == unit::ten_thousand_yuan) return result;
  }
  SourcePlace const place{.line = 1, .column = 1};
  if (other_currency(text)) return ReadError(ReadErrorCode::unsupported, place, text, expected_money());
  if (result.has_error() && result.error().code() != ReadErrorCode::syntax) return result;
  if (result.has_error()) return result.error().at(result.error().place());
  return ReadError(ReadErrorCode::syntax, place, text, expected_money());
}

std::optional<Decimal> in_yuan(Decimal const& bound, Unit const& unit) {
  if (unit == unit::yuan) return bound;
  if (unit == unit::ten_thousand_yuan) return detail::times_power(bound, 4);
  return std::nullopt;
}

std::string money_words(Quantity const& money, std::string_view language) { return quantity_words(money, language); }

}  // namespace bangfu::document
