// SPDX-License-Identifier: BSL-1.0
#include "portfolio/ordering.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

#include <bangfu/time/placement.hpp>

#include "portfolio/row_tests.hpp"

namespace bangfu::columns {

std::int64_t earliest(When const& when, SchoolCalendar const* calendar) {
  if (auto const stretch = detail::simple_stretch(when, calendar)) return stretch->start_min;
  return detail::number(bounds(when, calendar).start.first);
}

Datum ordered_as(Data const& data, SchoolCalendar const* calendar) {
  Datum const& first = data[0];
  std::int64_t day = 0;
  if (auto const* when = std::get_if<When const*>(&first)) {
    day = earliest(**when, calendar);
  } else if (auto const* period = std::get_if<Period>(&first)) {
    day = earliest(throughout(*period), calendar);
  } else if (auto const* date = std::get_if<Date>(&first)) {
    day = earliest(on(*date), calendar);
  } else {
    return first;
  }
  return Decimal(day);
}

bool is_less(Datum const& a, Datum const& b) {
  if (auto const* text = std::get_if<std::string_view>(&a)) return *text < std::get<std::string_view>(b);
  if (auto const* number = std::get_if<Decimal>(&a)) return *number < std::get<Decimal>(b);
  if (auto const* tier = std::get_if<Tier>(&a)) return *tier < std::get<Tier>(b);
  return !std::get<bool>(a) && std::get<bool>(b);
}

std::vector<std::int64_t> ranks_of(ValueSets const& sets) {
  std::vector<Data> values(sets.size());
  std::vector<std::uint32_t> order;
  for (std::uint32_t number = 0; number < sets.size(); ++number) {
    sets.read(number, values[number]);
    if (!values[number].empty()) order.push_back(number);
  }
  auto const less = [&](std::uint32_t a, std::uint32_t b) { return is_less(values[a][0], values[b][0]); };
  std::sort(order.begin(), order.end(), less);
  std::vector<std::int64_t> ranks(sets.size(), no_rank);
  std::int64_t rank = 0;
  for (std::size_t i = 0; i < order.size(); ++i) {
    if (i > 0 && less(order[i - 1], order[i])) ++rank;
    ranks[order[i]] = rank;
  }
  return ranks;
}

std::vector<std::int64_t> ranks_of(Times const& times) {
  std::vector<std::int64_t> ranks(times.size(), no_rank);
  When made;
  for (std::uint32_t number = 1; number < times.size(); ++number) {
    if (Stretch const* stretch = times.stretch(number)) {
      ranks[number] = stretch->start_min;
    } else {
      PlanView const& view = times.view(number);
      ranks[number] = earliest(times.when(number, made), view.plan().calendar ? &*view.plan().calendar : nullptr);
    }
  }
  return ranks;
}

namespace {
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

void order_by_table(std::vector<std::uint32_t>& rows, std::vector<std::int64_t> table,
                    std::vector<std::uint32_t> const& numbers, bool descending, Page const& page) {
  if (descending)
    for (std::int64_t& rank : table) rank = rank == no_rank ? rank : -rank;
  std::vector<std::int64_t> ranks(rows.size());
  for (std::size_t i = 0; i < rows.size(); ++i) ranks[i] = table[numbers[rows[i]]];
  sort_page(rows, page,
            [&](std::uint32_t a, std::uint32_t b) { return ranks[a] != ranks[b] ? ranks[a] < ranks[b] : a < b; });
}
}  // namespace

void order_rows(Columns const& columns, Kind kind, std::vector<std::uint32_t>& rows, By const& by, Page const& page) {
  if (by.what == By::What::plan) {  // rows are in the order of plans
    if (by.descending) std::reverse(rows.begin(), rows.end());
    return;
  }
  std::string const name = by.what == By::What::property ? by.property : "when";
  auto const tests = row_tests(kind);
  std::size_t const property = tests->property(name);
  if (Coded const* coded = columns.coded(kind, name))
    return order_by_table(rows, ranks_of(coded->sets), coded->numbers, by.descending, page);
  if (auto const* timed = columns.timed(kind, name))
    return order_by_table(rows, ranks_of(columns.times), *timed, by.descending, page);
  struct Keyed {
    Datum datum{};
    bool missing = false;
  };
  std::vector<Keyed> keys(rows.size());
  auto const reader = tests->reader(columns);
  Data data;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    data.clear();
    SchoolCalendar const* calendar = reader->values(property, rows[i], data);
    keys[i].missing = data.empty();
    if (!data.empty()) keys[i].datum = ordered_as(data, calendar);
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
