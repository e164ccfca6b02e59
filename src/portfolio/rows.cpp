// SPDX-License-Identifier: BSL-1.0
#include <bangfu/portfolio/rows.hpp>

#include "portfolio/columns.hpp"

namespace bangfu::columns {

template <RowOfPortfolio Row>
Place place_of(Columns const& columns, std::uint32_t row, std::uint32_t slot) noexcept {
  auto const& first = columns.first[static_cast<std::size_t>(kind_of_row<Row>())];
  bool near = slot + std::size_t{1} < first.size() && first[slot] <= row;
  for (int steps = 0; near && first[slot + std::size_t{1}] <= row; ++slot) near = ++steps < 16;
  if (!near) slot = columns.slot_of(kind_of_row<Row>(), row);
  return {slot, row - first[slot]};
}

template <RowOfPortfolio Row>
PlanRow<Row> row_at(Columns const& columns, Place const& place) noexcept {
  Plan const& plan = *columns.plans[place.slot];
  if constexpr (std::is_same_v<Row, FlowRow>) {
    std::uint32_t const row = columns.first_row(Kind::flow, place.slot) + place.position;
    std::uint32_t const activity = columns.flow_activity[row];
    std::uint32_t first = row;  // of the activity
    while (first > columns.first_row(Kind::flow, place.slot) && columns.flow_activity[first - 1] == activity) --first;
    Activity const& a = plan.activities[activity];
    return {plan, FlowRow{.activity = &a, .flow = &a.flows[row - first]}};
  } else {
    return {plan, &plan.collection<Row>()[place.position]};
  }
}

#define BANGFU_FOR_ROWS(Row)                                                           \
  template Place place_of<Row>(Columns const&, std::uint32_t, std::uint32_t) noexcept; \
  template PlanRow<Row> row_at<Row>(Columns const&, Place const&) noexcept;
BANGFU_FOR_ROWS(Activity)
BANGFU_FOR_ROWS(FlowRow)
BANGFU_FOR_ROWS(Measure)
BANGFU_FOR_ROWS(Target)
BANGFU_FOR_ROWS(Commitment)
BANGFU_FOR_ROWS(Participant)
BANGFU_FOR_ROWS(Result)
BANGFU_FOR_ROWS(Institution)
#undef BANGFU_FOR_ROWS

}  // namespace bangfu::columns
