// SPDX-License-Identifier: BSL-1.0
/// @file
/// Quantities and lengths of time share their grammar: comparator, number or range, unit, comparator.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <bangfu/core/decimal.hpp>
#include <bangfu/core/quantity.hpp>

#include <bangfu/document/duration.hpp>
#include <bangfu/document/quantity.hpp>

#include "document/pieces/grammar.hpp"

namespace bangfu::document::detail {

/// Bounds as they are gathered from words before and after a number.
struct Bounds {
  std::optional<Decimal> min{};
  std::optional<Decimal> max{};
  bool above = false;
  bool below = false;
  bool approximate = false;
};

/// Comparators that stand before a number.
struct Comparators {
  bool at_least = false;
  bool at_most = false;
  bool more_than = false;
  bool less_than = false;
  bool about = false;
  bool near = false;
  bool each = false;
  bool in_all = false;
  bool top = false;

  [[nodiscard]] bool any() const noexcept {
    return at_least || at_most || more_than || less_than || about || near || top;
  }
  /// Notes a code of the sections `comparator` and `comparator_after`; false for one that it does not know.
  bool note(std::string_view code) noexcept;
};

/// The comparators at `i`; `i` goes past them.
Comparators comparators_at(Folded const& t, std::size_t& i, Lexicon const& lexicon);

/// A number, or two: 5, 3至5, 3-5, 两三, 200余.
struct NumberRange {
  Number low{};
  std::optional<Decimal> high{};
  bool more = false;   ///< 余, 多
  bool about = false;  ///< 来: 20来人 may be fewer
  std::size_t end = 0;
};
/// `unit_end(i)`: where a unit that begins at `i` ends, or 0; for 3名至5名.
template <class UnitEnd>
std::optional<NumberRange> number_range_at(Folded const& t, std::size_t i, UnitEnd&& unit_end);
/// Goes past what joins two numbers: 至, 到, -, ~, "to", "and" after "between".
bool take_range_mark(Folded const& t, std::size_t& i) noexcept;

/// The bounds that a number and its comparators make.
Bounds bounds_of(NumberRange const& range, Comparators const& words) noexcept;

/// The lengths of time and quantities themselves, for the pieces that are made of them.
std::optional<Got<Amount>> amount_at(Folded const& t, std::size_t i, Lexicon const& lexicon);
std::optional<Got<Duration>> duration_at(Folded const& t, std::size_t i, Lexicon const& lexicon);
/// One length, without 累计 and 每次.
std::optional<Got<Length>> length_at(Folded const& t, std::size_t i, Lexicon const& lexicon);

template <class UnitEnd>
std::optional<NumberRange> number_range_at(Folded const& t, std::size_t i, UnitEnd&& unit_end) {
  auto const first = number_at(t, i);
  if (!first || first->too_long) return std::nullopt;
  NumberRange r;
  r.low = *first;
  r.high = first->high;
  r.more = first->more;
  r.end = first->end;
  if (first->indefinite) return r;
  auto const take_more = [&](std::size_t p) {
    char32_t const c = t[p];
    if (c != U'多' && c != U'余' && c != U'来' && c != U'几') return false;
    (c == U'来' ? r.about : r.more) = true;
    r.end = p + 1;
    return true;
  };
  if (!r.more && take_more(r.end)) return r;
  if (r.high || r.more) return r;
  std::size_t p = r.end;
  std::size_t const unit_begin = skip_space(t, r.end);
  bool const unit_between = !take_range_mark(t, p);
  if (unit_between) {
    std::size_t const unit = unit_end(unit_begin);
    if (unit == 0) return r;
    p = unit;
    if (!take_range_mark(t, p)) return r;
  }
  auto const second = number_at(t, p);
  if (!second || second->too_long || second->indefinite || second->high) return r;
  // 教师1名到两所村小: where they go
  if (unit_between && t[skip_space(t, second->end)] != t[unit_begin]) return r;
  // 10至20万元: 万 belongs to both, where the first number is smaller than the second without it.
  if (second->scale >= 4 && r.low.scale == 0) {
    auto const coefficient = times_power(second->value, -second->scale);
    if (coefficient && r.low.value < *coefficient)
      if (auto const scaled = times_power(r.low.value, second->scale)) {
        r.low.value = *scaled;
        r.low.scale = second->scale;
      }
  }
  r.high = second->value;
  r.more = second->more;
  r.low.scale = second->scale;
  r.end = second->end;
  return r;
}

}  // namespace bangfu::document::detail
