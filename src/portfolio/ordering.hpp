// SPDX-License-Identifier: BSL-1.0
// Rows in the order of a property, or the first of them only.
#pragma once

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <optional>
#include <utility>
#include <vector>

#include <bangfu/portfolio/question.hpp>
#include <bangfu/time/placement.hpp>

#include "portfolio/columns.hpp"
#include "portfolio/filter.hpp"

namespace bangfu::columns {

/// The first value of a property as it is ordered. Times are ordered by their earliest day.
Datum ordered_as(Data const& data, SchoolCalendar const* calendar);
/// @pre of one kind
bool is_less(Datum const& a, Datum const& b);
/// The earliest day of a time, as a number; far before all days where it has no bound.
std::int64_t earliest(When const& when, SchoolCalendar const* calendar);
/// Where each set of values comes among all; `no_rank` where nothing is stated.
inline constexpr std::int64_t no_rank = INT64_MAX;
std::vector<std::int64_t> ranks_of(ValueSets const& sets);
std::vector<std::int64_t> ranks_of(Times const& times);

/// Brings the rows of a page to their places, by `less(i, j)` of positions in `rows`.
template <class Less>
void sort_page(std::vector<std::uint32_t>& rows, Page const& page, Less less) {
  std::vector<std::uint32_t> order(rows.size());
  std::iota(order.begin(), order.end(), 0U);
  std::size_t const most = page.limit > SIZE_MAX - page.offset ? SIZE_MAX : page.offset + page.limit;
  if (most < order.size()) {
    std::partial_sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(most), order.end(), less);
    order.resize(most);
  } else {
    std::sort(order.begin(), order.end(), less);
  }
  for (std::uint32_t& at : order) at = rows[at];
  rows = std::move(order);
}

template <class Row>
void order_rows(Columns const& columns, std::vector<std::uint32_t>& rows, By const& by, Page const& page) {
  if (by.what == By::What::plan) {  // rows are in the order of plans
    if (by.descending) std::reverse(rows.begin(), rows.end());
    return;
  }
  std::string const name = by.what == By::What::property ? by.property : "when";
  auto const accessor = find_property<Row>(name);
  std::vector<std::int64_t> table;
  std::uint32_t const* numbers = nullptr;
  if (Coded const* coded = columns.coded(kind_of_row<Row>(), name)) {
    table = ranks_of(coded->sets);
    numbers = coded->numbers.data();
  } else if (auto const* timed = columns.timed(kind_of_row<Row>(), name)) {
    table = ranks_of(columns.times);
    numbers = timed->data();
  }
  if (numbers != nullptr) {
    if (by.descending)
      for (std::int64_t& rank : table) rank = rank == no_rank ? rank : -rank;
    std::vector<std::int64_t> ranks(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) ranks[i] = table[numbers[rows[i]]];
    sort_page(rows, page,
              [&](std::uint32_t a, std::uint32_t b) { return ranks[a] != ranks[b] ? ranks[a] < ranks[b] : a < b; });
    return;
  }
  struct Keyed {
    Datum datum{};
    bool missing = false;
  };
  std::vector<Keyed> keys(rows.size());
  Reader<Row> reader(columns);
  Data data;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    reader.at(rows[i], [&](PlanView const& view, Row const& row) {
      data.clear();
      accessor.get(view, row, accessor.path, data);
      keys[i].missing = data.empty();
      if (!data.empty()) keys[i].datum = ordered_as(data, view.plan().calendar ? &*view.plan().calendar : nullptr);
    });
  }
  sort_page(rows, page, [&](std::uint32_t a, std::uint32_t b) {
    if (keys[a].missing != keys[b].missing) return keys[b].missing;
    if (!keys[a].missing) {
      bool const before = is_less(keys[a].datum, keys[b].datum);
      bool const behind = is_less(keys[b].datum, keys[a].datum);
      if (before != behind) return by.descending ? behind : before;
    }
    return a < b;
  });
}

}  // namespace bangfu::columns
