// SPDX-License-Identifier: BSL-1.0
#include "cql2/instants.hpp"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <utility>
#include <variant>

namespace bangfu::cql2::detail {
namespace {

constexpr std::int64_t all_before = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t all_after = std::numeric_limits<std::int64_t>::max();

std::int64_t day_of(Day day) {
  static Day const epoch(1970, 1, 1);
  return (day - epoch).days();
}

/// One end of a value: a day between two, or an instant. An open end lies before or after all days; an unknown one
/// may be any.
struct Edge {
  std::int64_t first = all_before;
  std::int64_t last = all_after;
  Timestamp const* instant = nullptr;
};

Edge exactly(std::int64_t day) { return {day, day}; }
Edge at(Timestamp const& t) { return {t.day(), t.day(), &t}; }
Edge on_day_of(Date const& d) { return {day_of(d.earliest()), day_of(d.latest())}; }
/// As an end of an interval, `2019-05` means the first or the last day of the month; marked or masked, it means any.
Edge start_of(Date const& d) {
  bool const definite = !d.unspecified() && !d.uncertain() && !d.approximate();
  return definite ? exactly(day_of(d.earliest())) : on_day_of(d);
}
Edge end_of(Date const& d) {
  bool const definite = !d.unspecified() && !d.uncertain() && !d.approximate();
  return definite ? exactly(day_of(d.latest())) : on_day_of(d);
}
Edge edge_of(IntervalEnd const& end, bool start) {
  if (auto const* date = std::get_if<Date>(&end)) return start ? start_of(*date) : end_of(*date);
  if (auto const* instant = std::get_if<Timestamp>(&end)) return at(*instant);
  if (std::holds_alternative<Open>(end)) return exactly(start ? all_before : all_after);
  return {};
}
Edge edge_of(std::optional<Date> const& date, bangfu::Bound bound, bool start) {
  if (date) return start ? start_of(*date) : end_of(*date);
  return bound == bangfu::Bound::open ? exactly(start ? all_before : all_after) : Edge{};
}

struct Span {
  Edge start;
  Edge end;
};
/// What begins does not end before; so an end that is not known is so only to one side.
Span in_order(Edge start, Edge end) {
  end.first = std::max(end.first, start.first);
  start.last = std::min(start.last, end.last);
  return {start, end};
}
Span span_of(Value const& value) {
  if (auto const* date = value.get<Date>()) return {on_day_of(*date), on_day_of(*date)};
  if (auto const* instant = value.get<Timestamp>()) return {at(*instant), at(*instant)};
  if (auto const* interval = value.get<Interval>())
    return in_order(edge_of(interval->start, true), edge_of(interval->end, false));
  if (auto const* period = value.get<Period>())
    return in_order(edge_of(period->start(), period->start_bound(), true),
                    edge_of(period->end(), period->end_bound(), false));
  return {};
}

Truth less(Edge const& a, Edge const& b) {
  if (a.instant != nullptr && b.instant != nullptr) return truth(*a.instant < *b.instant);
  if (a.last < b.first) return Truth::certain;
  return a.first >= b.last ? Truth::no : Truth::possible;
}
Truth same(Edge const& a, Edge const& b) {
  if (a.instant != nullptr && b.instant != nullptr) return truth(*a.instant == *b.instant);
  if (a.last < b.first || b.last < a.first) return Truth::no;
  return a.first == a.last && b.first == b.last ? Truth::certain : Truth::possible;
}

std::optional<Date> date_of(IntervalEnd const& end) {
  if (auto const* date = std::get_if<Date>(&end)) return *date;
  if (auto const* instant = std::get_if<Timestamp>(&end)) {
    TimeFault fault;
    return Date::try_parse(instant->to_string().substr(0, 10), fault);
  }
  return std::nullopt;
}

}  // namespace

bool is_temporal(Value const& value) noexcept {
  Type const type = value.type();
  return type == Type::date || type == Type::timestamp || type == Type::interval || type == Type::time;
}

Truth relate_instants(Operator op, Value const& a, Value const& b) {
  Span const x = span_of(a);
  Span const y = span_of(b);
  switch (op) {
    case Operator::before:
    case Operator::less: return less(x.end, y.start);
    case Operator::after:
    case Operator::greater: return less(y.end, x.start);
    case Operator::less_equal: return !less(y.end, x.start);
    case Operator::greater_equal: return !less(x.end, y.start);
    case Operator::disjoint: return less(x.end, y.start) || less(y.end, x.start);
    case Operator::overlaps: return !(less(x.end, y.start) || less(y.end, x.start));
    case Operator::equal:
    case Operator::equal_time: return same(x.start, y.start) && same(x.end, y.end);
    case Operator::meets: return same(x.end, y.start);
    case Operator::met_by: return same(x.start, y.end);
    case Operator::during: return less(y.start, x.start) && less(x.end, y.end);
    case Operator::contains: return less(x.start, y.start) && less(y.end, x.end);
    case Operator::starts: return same(x.start, y.start) && less(x.end, y.end);
    case Operator::started_by: return same(x.start, y.start) && less(y.end, x.end);
    case Operator::finishes: return same(x.end, y.end) && less(y.start, x.start);
    case Operator::finished_by: return same(x.end, y.end) && less(x.start, y.start);
    case Operator::leads_into: return less(x.start, y.start) && less(y.start, x.end) && less(x.end, y.end);
    case Operator::led_into_by: return less(y.start, x.start) && less(x.start, y.end) && less(y.end, x.end);
    default: return Truth::possible;
  }
}

std::optional<When> as_when(Value const& value) {
  if (auto const* when = value.get<When const*>()) return **when;
  if (auto const* date = value.get<Date>()) return on(*date);
  if (auto const* period = value.get<Period>()) return throughout(*period);
  if (auto const* instant = value.get<Timestamp>()) {
    auto const date = date_of(*instant);
    return date ? std::optional(on(*date)) : std::nullopt;
  }
  auto const* interval = value.get<Interval>();
  if (interval == nullptr) return std::nullopt;
  auto const start = date_of(interval->start);
  auto const end = date_of(interval->end);
  bool const open_start = std::holds_alternative<Open>(interval->start);
  bool const open_end = std::holds_alternative<Open>(interval->end);
  if (start && end) {
    if (start->earliest_key() > end->latest_key()) return std::nullopt;
    return throughout(Period(*start, *end));
  }
  if (start) return throughout(open_end ? Period::from(*start) : Period::from_until_unknown(*start));
  if (end) return throughout(open_start ? Period::until(*end) : Period::from_unknown_until(*end));
  // From the first day of the calendar on, which is all of it.
  if (open_start && open_end) return throughout(Period::from(Date(Date::min_year)));
  return std::nullopt;
}

}  // namespace bangfu::cql2::detail
