// SPDX-License-Identifier: BSL-1.0
/// @file
/// How two times lie to each other, asked of imprecise times and answered by a `Truth`.
///
/// The relations are those of Allen's interval algebra over closed runs of days, with the names that plans and
/// filters use. Two runs share a day or they do not; `overlaps` means that they share one. A relation is *certain*
/// when it holds for every placement of both, *possible* when for some, *no* when for none. For times that happen
/// once, the answer is exact: it equals what enumerating all placements gives. Only months and working days, which
/// take more or fewer days according to where they lie, are looked at as any length from the shortest to the longest
/// that fits; there the answer may be `possible` where the calendar would settle it. docs/meanings.md has the table.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

#include <bangfu/core/truth.hpp>
#include <bangfu/time/placement.hpp>

namespace bangfu {

/// Relations of a run of days `a` to a run of days `b`.
enum class Relation : unsigned char {
  before,       ///< a ends before b begins (T_BEFORE and T_MEETS of instants)
  after,        ///< a begins after b ends
  meets,        ///< b begins on the day after a ends
  met_by,       ///< a begins on the day after b ends
  overlaps,     ///< they share a day (CQL2 T_INTERSECTS)
  disjoint,     ///< they share no day
  during,       ///< all days of a are days of b
  contains,     ///< all days of b are days of a
  equal,        ///< the same days
  starts,       ///< begin on the same day, a ends earlier
  started_by,   ///< begin on the same day, a ends later
  finishes,     ///< end on the same day, a begins later
  finished_by,  ///< end on the same day, a begins earlier
  leads_into,   ///< a begins earlier and ends earlier, and they share a day (Allen's "overlaps")
  led_into_by,  ///< a begins later and ends later, and they share a day
};

template <>
struct Enumeration<Relation> {
  static constexpr Enumerator<Relation> all[] = {
      {Relation::before, "before", "早于", "before"},
      {Relation::after, "after", "晚于", "after"},
      {Relation::meets, "meets", "紧接在前", "meets"},
      {Relation::met_by, "met_by", "紧接在后", "met by"},
      {Relation::overlaps, "overlaps", "重叠", "overlaps"},
      {Relation::disjoint, "disjoint", "不重叠", "disjoint"},
      {Relation::during, "during", "在其中", "during"},
      {Relation::contains, "contains", "包含", "contains"},
      {Relation::equal, "equal", "相同", "equal"},
      {Relation::starts, "starts", "同始先止", "starts"},
      {Relation::started_by, "started_by", "同始后止", "started by"},
      {Relation::finishes, "finishes", "同止后始", "finishes"},
      {Relation::finished_by, "finished_by", "同止先始", "finished by"},
      {Relation::leads_into, "leads_into", "先入", "leads into"},
      {Relation::led_into_by, "led_into_by", "后出", "led into by"},
  };
};

/// The relation of b to a.
constexpr Relation inverse(Relation r) noexcept {
  switch (r) {
    case Relation::before: return Relation::after;
    case Relation::after: return Relation::before;
    case Relation::meets: return Relation::met_by;
    case Relation::met_by: return Relation::meets;
    case Relation::during: return Relation::contains;
    case Relation::contains: return Relation::during;
    case Relation::starts: return Relation::started_by;
    case Relation::started_by: return Relation::starts;
    case Relation::finishes: return Relation::finished_by;
    case Relation::finished_by: return Relation::finishes;
    case Relation::leads_into: return Relation::led_into_by;
    case Relation::led_into_by: return Relation::leads_into;
    case Relation::overlaps:
    case Relation::disjoint:
    case Relation::equal: break;
  }
  return r;
}

namespace detail {

// The four unknowns of a question about two stretches, and zero.
enum Unknown : unsigned char { zero, a_start, a_end, b_start, b_end };

/// left - right <= most
struct Difference {
  Unknown left = zero;
  Unknown right = zero;
  std::int64_t most = 0;
};
constexpr Difference negated(Difference const& d) noexcept { return {d.right, d.left, -d.most - 1}; }

/// A relation as a conjunction of differences. Disjoint is none; it is asked as the negation of overlaps.
struct Conjunction {
  std::array<Difference, 4> terms{};
  int size = 0;
};
constexpr Conjunction conjunction_of(Relation r) noexcept {
  constexpr auto less = [](Unknown x, Unknown y) { return Difference{x, y, -1}; };
  constexpr auto not_more = [](Unknown x, Unknown y) { return Difference{x, y, 0}; };
  switch (r) {
    case Relation::before: return {{less(a_end, b_start)}, 1};
    case Relation::after: return {{less(b_end, a_start)}, 1};
    case Relation::meets: return {{less(a_end, b_start), Difference{b_start, a_end, 1}}, 2};
    case Relation::met_by: return {{less(b_end, a_start), Difference{a_start, b_end, 1}}, 2};
    case Relation::overlaps:
    case Relation::disjoint: return {{not_more(a_start, b_end), not_more(b_start, a_end)}, 2};
    case Relation::during: return {{not_more(b_start, a_start), not_more(a_end, b_end)}, 2};
    case Relation::contains: return {{not_more(a_start, b_start), not_more(b_end, a_end)}, 2};
    case Relation::equal:
      return {{not_more(a_start, b_start), not_more(b_start, a_start), not_more(a_end, b_end), not_more(b_end, a_end)},
              4};
    case Relation::starts: return {{not_more(a_start, b_start), not_more(b_start, a_start), less(a_end, b_end)}, 3};
    case Relation::started_by: return {{not_more(a_start, b_start), not_more(b_start, a_start), less(b_end, a_end)}, 3};
    case Relation::finishes: return {{not_more(a_end, b_end), not_more(b_end, a_end), less(b_start, a_start)}, 3};
    case Relation::finished_by: return {{not_more(a_end, b_end), not_more(b_end, a_end), less(a_start, b_start)}, 3};
    case Relation::leads_into: return {{less(a_start, b_start), not_more(b_start, a_end), less(a_end, b_end)}, 3};
    case Relation::led_into_by: return {{less(b_start, a_start), not_more(a_start, b_end), less(b_end, a_end)}, 3};
  }
  return {};
}

/// All placements of two stretches as a system of differences. It has an integer solution exactly when its graph has no
/// cycle of negative weight (Cormen et al., Introduction to Algorithms, "Difference constraints and shortest paths").
class Differences {
 public:
  constexpr Differences(Stretch const& a, Stretch const& b) noexcept {
    for (auto& row : most_) row.fill(none);
    for (std::size_t i = 0; i < size; ++i) most_[i][i] = 0;
    add(a, a_start, a_end);
    add(b, b_start, b_end);
  }
  constexpr void add(Difference const& d) noexcept {
    std::int64_t& bound = most_[d.left][d.right];
    if (d.most < bound) bound = d.most;
  }
  /// Whether some placement meets all.
  [[nodiscard]] constexpr bool satisfiable() const noexcept {
    auto most = most_;
    for (std::size_t k = 0; k < size; ++k)
      for (std::size_t i = 0; i < size; ++i)
        for (std::size_t j = 0; j < size; ++j)
          if (most[i][k] + most[k][j] < most[i][j]) most[i][j] = most[i][k] + most[k][j];
    for (std::size_t i = 0; i < size; ++i)
      if (most[i][i] < 0) return false;
    return true;
  }

 private:
  static constexpr std::size_t size = 5;
  static constexpr std::int64_t none = 1'000'000'000'000'000;

  constexpr void add(Stretch const& s, Unknown start, Unknown end) noexcept {
    add({start, zero, s.start_max});
    add({zero, start, -s.start_min});
    add({end, zero, s.end_max});
    add({zero, end, -s.end_min});
    add({end, start, s.length_max - 1});
    add({start, end, -(s.length_min - 1)});
  }
  std::array<std::array<std::int64_t, size>, size> most_{};
};

}  // namespace detail

/// Whether the relation holds between two stretches. Exact: certain for every, no for no placement of the two.
/// @pre both are tightened and possible
constexpr Truth relate(Relation r, Stretch const& a, Stretch const& b) noexcept {
  switch (r) {  // the relations asked most often need no more than comparisons
    case Relation::before:
      if (a.end_max < b.start_min) return Truth::certain;
      return a.end_min < b.start_max ? Truth::possible : Truth::no;
    case Relation::after: return relate(Relation::before, b, a);
    case Relation::disjoint: return !relate(Relation::overlaps, a, b);
    case Relation::overlaps: {
      // Moving a run day by day from before b to after b passes through days that both share: if neither order is
      // certain, an overlap is possible.
      Truth const apart_before = relate(Relation::before, a, b);
      Truth const apart_after = relate(Relation::before, b, a);
      if (apart_before == Truth::no && apart_after == Truth::no) return Truth::certain;
      return apart_before == Truth::certain || apart_after == Truth::certain ? Truth::no : Truth::possible;
    }
    case Relation::during: {
      if (!b.definite()) break;
      std::int64_t const start = a.start_min > b.start_min ? a.start_min : b.start_min;
      std::int64_t const end = a.end_max < b.end_min ? a.end_max : b.end_min;
      if (start == a.start_min && end == a.end_max) return Truth::certain;
      bool const some = start <= a.start_max && a.end_min <= end && end - start + 1 >= a.length_min;
      return some ? Truth::possible : Truth::no;
    }
    default: break;
  }
  detail::Conjunction const relation = detail::conjunction_of(r);
  detail::Differences const all(a, b);
  detail::Differences holds = all;
  bool fails = false;
  for (int i = 0; i < relation.size; ++i) {
    detail::Difference const& term = relation.terms[static_cast<std::size_t>(i)];
    holds.add(term);
    detail::Differences without = all;
    without.add(detail::negated(term));
    fails = fails || without.satisfiable();
  }
  if (!fails) return Truth::certain;
  return holds.satisfiable() ? Truth::possible : Truth::no;
}

namespace detail {

inline Truth relate(Relation r, Occurrence const& a, Occurrence const& b) {
  bool all = true;
  bool any = false;
  for (Stretch const& x : a.alternatives) {
    for (Stretch const& y : b.alternatives) {
      Truth const t = bangfu::relate(r, x, y);
      all = all && is_certain(t);
      any = any || is_possible(t);
    }
  }
  return all ? Truth::certain : any ? Truth::possible : Truth::no;
}

/// Relations that speak of all occurrences; the others ask for one.
constexpr bool is_universal(Relation r) noexcept {
  return r == Relation::before || r == Relation::after || r == Relation::during;
}

/// The days around which the occurrences of the other side matter.
inline DayRange extent_of(When const& when, SchoolCalendar const* calendar) {
  if (auto const s = simple_stretch(when, calendar)) return {day_of(s->start_min), day_of(s->end_max)};
  if (when.months || (when.recurs && when.recurs->every && when.recurs->on.empty())) {  // without listing all cycles
    Stretch const window = when.window ? window_of(*when.window) : Stretch{};
    return {day_of(window.start_min), day_of(window.end_max)};
  }
  WhenBounds const b = bounds(when, calendar);
  return {b.start.first, b.end.last};
}

/// Where to list what repeats, so that the lists of both sides meet: around the other side, and where that has no
/// bound, nine years beyond every end that is known.
inline DayRange near_of(DayRange other, DayRange const& own) {
  Day low = day_after_all();
  Day high = day_before_all();
  for (Day day : {own.first, own.last, other.first, other.last}) {
    if (day.is_infinity()) continue;
    low = std::min(low, day);
    high = std::max(high, day);
  }
  if (high < low) return other;
  if (other.first.is_infinity()) other.first = day_of(number(low) - 9 * 366);
  if (other.last.is_infinity()) other.last = day_of(number(high) + 9 * 366);
  return other;
}

inline When as_when(When when) { return when; }
inline When as_when(Period const& period) { return throughout(period); }
inline When as_when(Date const& date) { return on(date); }
inline When as_when(Day day) { return on(Date(day)); }

}  // namespace detail

/// Whether the relation holds between two times.
///
/// For times that happen more than once, `before`, `after` and `during` ask for all occurrences (of both), `disjoint`
/// is the negation of `overlaps`, and every other relation asks for one. Between two times that both happen more than
/// once or are imprecise the answer may be `possible` where a closer look would settle it; `certain` and `no` are
/// always right.
inline Truth relate(Relation r, When const& a, When const& b, SchoolCalendar const* calendar = nullptr) {
  auto const simple_a = detail::simple_stretch(a, calendar);
  auto const simple_b = detail::simple_stretch(b, calendar);
  if (simple_a && simple_b) return relate(r, *simple_a, *simple_b);
  if (r == Relation::disjoint) return !relate(Relation::overlaps, a, b, calendar);
  bool const universal = detail::is_universal(r);
  Truth result = truth(universal);
  DayRange const extent_a = detail::extent_of(a, calendar);
  DayRange const extent_b = detail::extent_of(b, calendar);
  auto const all_a = occurrences(a, calendar, detail::near_of(extent_b, extent_a));
  auto const all_b = occurrences(b, calendar, detail::near_of(extent_a, extent_b));
  for (Occurrence const& x : all_a) {
    for (Occurrence const& y : all_b) {
      Truth t = detail::relate(r, x, y);
      // What may not happen at all proves nothing, and refutes nothing.
      if (x.optional || y.optional) t = universal ? t || Truth::possible : t && Truth::possible;
      result = universal ? result && t : result || t;
      if (result == truth(!universal)) return result;  // nothing changes it any more
    }
  }
  return result;
}

/// The relations by name. Each side is a `When`, a `Period` (all of its days), a `Date` (one day, known to its
/// precision) or a `Day`.
/// @{
template <class A, class B>
Truth before(A const& a, B const& b, SchoolCalendar const* calendar = nullptr) {
  return relate(Relation::before, detail::as_when(a), detail::as_when(b), calendar);
}
template <class A, class B>
Truth after(A const& a, B const& b, SchoolCalendar const* calendar = nullptr) {
  return relate(Relation::after, detail::as_when(a), detail::as_when(b), calendar);
}
template <class A, class B>
Truth meets(A const& a, B const& b, SchoolCalendar const* calendar = nullptr) {
  return relate(Relation::meets, detail::as_when(a), detail::as_when(b), calendar);
}
template <class A, class B>
Truth overlaps(A const& a, B const& b, SchoolCalendar const* calendar = nullptr) {
  return relate(Relation::overlaps, detail::as_when(a), detail::as_when(b), calendar);
}
template <class A, class B>
Truth disjoint(A const& a, B const& b, SchoolCalendar const* calendar = nullptr) {
  return relate(Relation::disjoint, detail::as_when(a), detail::as_when(b), calendar);
}
template <class A, class B>
Truth during(A const& a, B const& b, SchoolCalendar const* calendar = nullptr) {
  return relate(Relation::during, detail::as_when(a), detail::as_when(b), calendar);
}
template <class A, class B>
Truth contains(A const& a, B const& b, SchoolCalendar const* calendar = nullptr) {
  return relate(Relation::contains, detail::as_when(a), detail::as_when(b), calendar);
}
template <class A, class B>
Truth equal(A const& a, B const& b, SchoolCalendar const* calendar = nullptr) {
  return relate(Relation::equal, detail::as_when(a), detail::as_when(b), calendar);
}
/// @}

}  // namespace bangfu
