// SPDX-License-Identifier: BSL-1.0
#include "portfolio/ordering.hpp"

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

}  // namespace bangfu::columns
