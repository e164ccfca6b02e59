// SPDX-License-Identifier: BSL-1.0
/// @file
/// Where in the calendar something may lie.
///
/// A *stretch* is an unbroken run of days of which only bounds are known: for its first day, its last day and its
/// length. Any two numbers within those bounds that fit each other are a possible placement, so a stretch stands for
/// the set of all its placements, and questions are answered by asking all of them at once (relation.hpp).
///
/// A `When` becomes one or several *occurrences*; each is a list of alternative stretches, of which one comes true.
/// "May
/// 2019, one week" is one occurrence with one stretch; "some month of 2019" one occurrence with twelve alternatives;
/// "monthly" an occurrence for each month.
#pragma once

#include <algorithm>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <utility>
#include <vector>

#include <bangfu/time/when.hpp>

namespace bangfu {

/// An unbroken run of days known within bounds. Days are numbered as in `Day::day_number()`.
/// After `tighten()` each bound is reached by some placement.
struct Stretch {
  /// Stands for "no bound"; far outside of the calendar and still safe to add to.
  static constexpr std::int64_t unbounded = 1'000'000'000'000;
  /// Stands for "of any length": it reaches from one unbounded end to the other.
  static constexpr std::int64_t any_length = 2 * unbounded + 1;

  std::int64_t start_min = -unbounded;   ///< earliest first day
  std::int64_t start_max = unbounded;    ///< latest first day
  std::int64_t end_min = -unbounded;     ///< earliest last day
  std::int64_t end_max = unbounded;      ///< latest last day
  std::int64_t length_min = 1;           ///< fewest days
  std::int64_t length_max = any_length;  ///< most days

  /// Whether exactly one placement is possible. @pre tightened
  [[nodiscard]] constexpr bool definite() const noexcept { return start_min == start_max && end_min == end_max; }
  /// Whether any placement is possible. @pre tightened
  [[nodiscard]] constexpr bool possible() const noexcept {
    return start_min <= start_max && end_min <= end_max && length_min <= length_max;
  }
  /// Draws each bound in as far as the others allow.
  constexpr Stretch& tighten() noexcept {
    for (int pass = 0; pass < 2; ++pass) {
      raise_to(end_min, start_min + length_min - 1);
      lower_to(end_max, start_max + length_max - 1);
      raise_to(start_min, end_min - length_max + 1);
      lower_to(start_max, end_max - length_min + 1);
      raise_to(length_min, end_min - start_max + 1);
      lower_to(length_max, end_max - start_min + 1);
    }
    return *this;
  }
  friend constexpr bool operator==(Stretch const&, Stretch const&) = default;

 private:
  static constexpr void raise_to(std::int64_t& bound, std::int64_t other) noexcept {
    bound = bound < other ? other : bound;
  }
  static constexpr void lower_to(std::int64_t& bound, std::int64_t other) noexcept {
    bound = bound > other ? other : bound;
  }
};

/// One happening: one of the alternatives comes true.
struct Occurrence {
  std::vector<Stretch> alternatives{};  ///< not empty
  bool optional = false;  ///< it may also not happen at all (a cycle cut off by the window, "up to twice")
  bool several = false;   ///< it stands for any number of occurrences (terms that the calendar does not list); optional
};

namespace detail {

inline std::int64_t number(Day day) {
  if (day.is_pos_infinity()) return Stretch::unbounded;
  if (day.is_neg_infinity()) return -Stretch::unbounded;
  return day.day_number();
}
inline constexpr std::int64_t first_number = 2232400;  // 1400-01-01
inline constexpr std::int64_t last_number = 5373484;   // 9999-12-31

/// The day with this number; an infinity outside of the calendar.
inline Day day_of(std::int64_t n) {
  if (n < first_number) return day_before_all();
  if (n > last_number) return day_after_all();
  return Day(boost::gregorian::gregorian_calendar::from_day_number(static_cast<std::uint32_t>(n)));
}

/// The last day of `n` whole months that begin on `day`: the eve of the corresponding day, or the last of the month
/// where there is no corresponding day (as article 202 of the Civil Code counts). An infinity outside of the
/// calendar.
inline std::int64_t end_of_months(std::int64_t day, std::int64_t n) {
  auto const ymd = boost::gregorian::gregorian_calendar::from_day_number(static_cast<std::uint32_t>(day));
  std::int64_t const month = static_cast<int>(ymd.year) * 12LL + ymd.month.as_number() - 1 + n;
  std::int64_t const year = month / 12;
  int const m = static_cast<int>(month % 12) + 1;
  int const d = ymd.day.as_number();
  if (year == Date::max_year + 1 && m == 1 && d == 1) return last_number;
  if (year > Date::max_year) return Stretch::unbounded;
  int const size = Date::days_in(static_cast<int>(year), m);
  Day const first(static_cast<unsigned short>(year), static_cast<unsigned short>(m), 1);
  return number(first) + (d <= size ? d - 2 : size - 1);
}

/// Bounds of a number of days.
struct DayCount {
  std::int64_t min = 1;
  std::int64_t max = Stretch::any_length;
};

/// The shortest and the longest of `last(start) - start + 1` over the starts of `room` for which the run fits into it.
/// Empty where none fits.
template <class Last>
std::optional<DayCount> span_over(Stretch const& room, Last last) {
  std::optional<DayCount> found;
  for (std::int64_t start = room.start_min; start <= room.start_max; ++start) {
    std::int64_t const end = last(start);
    if (end > room.end_max || end < start) continue;
    std::int64_t const length = end - start + 1;
    if (!found) found = DayCount{length, length};
    if (length < found->min) found->min = length;
    if (length > found->max) found->max = length;
  }
  return found;
}

/// Days taken by `n` (a whole number of) months that lie in `room`.
inline std::optional<DayCount> months_in(Stretch const& room, std::int64_t n) {
  if (n > 12LL * Date::max_year) return std::nullopt;
  auto const last = [n](std::int64_t start) { return end_of_months(start, n); };
  if (room.start_min >= first_number && room.start_max <= last_number && room.start_max - room.start_min <= 366)
    return span_over(room, last);
  // Anywhere: twelve years that hold both a leap day and, at 1900, the longest run without one.
  Stretch anywhere;
  anywhere.start_min = 2413560;  // 1896-01-01
  anywhere.start_max = anywhere.start_min + 12 * 365;
  return span_over(anywhere, last);
}

/// Days from the first to the last of `n` consecutive working days that lie in `room`.
inline std::optional<DayCount> working_days_in(Stretch const& room, std::int64_t n, SchoolCalendar const* calendar) {
  if (n > 10'000) return DayCount{n, Stretch::any_length};
  if (room.start_min < first_number || room.start_max > last_number - 30'000 || room.start_max - room.start_min > 366) {
    DayCount const by_weekdays{n + 2 * ((n - 1) / 5), n + 2 * ((n + 3) / 5)};
    return calendar == nullptr ? by_weekdays : DayCount{n, Stretch::any_length};
  }
  auto const works = [calendar](std::int64_t day) {
    return calendar != nullptr ? calendar->is_working_day(day_of(day)) : SchoolCalendar::is_weekday(day_of(day));
  };
  return span_over(room, [&](std::int64_t start) {
    if (!works(start)) return start - 1;  // begins on a working day
    std::int64_t end = start;
    std::int64_t const limit = room.end_max < start + 20'000 ? room.end_max : start + 20'000;
    for (std::int64_t worked = 1; worked < n && end <= limit; worked += works(end) ? 1 : 0) ++end;
    return end;
  });
}

/// Days taken by a number of units, given where it has room. Empty where it does not fit.
inline std::optional<DayCount> days_taken(Decimal const& n, TimeUnit unit, Stretch const& room,
                                          SchoolCalendar const* calendar) {
  std::int64_t const up = n.ceil();
  std::int64_t const down = n.floor();
  if (up < 1 || up > 4'000'000) return std::nullopt;
  auto const months = [&](std::int64_t each) -> std::optional<DayCount> {
    auto const most = months_in(room, up * each);
    if (up == down) return most;
    auto const least = down == 0 ? std::optional(DayCount{1, 1}) : months_in(room, down * each);
    if (!least) return std::nullopt;
    return DayCount{least->min, most ? most->max : Stretch::any_length};
  };
  switch (unit) {
    case TimeUnit::day: return DayCount{up, up};
    case TimeUnit::week: {
      std::int64_t one = 1;  // in units of the decimal; seven times 18 digits may be no Decimal, but fit into 64 bits
      for (int scale = 0; scale < n.scale(); ++scale) one *= 10;
      std::int64_t const d = (7 * n.units() + one - 1) / one;
      return DayCount{d, d};
    }
    case TimeUnit::working_day: return working_days_in(room, up, calendar);
    case TimeUnit::month: return months(1);
    case TimeUnit::year: return months(12);
    case TimeUnit::term: {
      DayCount all{Stretch::any_length, 0};
      if (calendar != nullptr && up == down) {
        for (SchoolTerm const& term : calendar->terms) {
          if (!term.period || !term.period->days().bounded()) continue;
          DayRange const days = term.period->days();
          std::int64_t const length = (days.last - days.first).days() + 1;
          if (length < all.min) all.min = length;
          if (length > all.max) all.max = length;
        }
      }
      if (all.max == 0) return DayCount{};
      return up == 1 ? all : DayCount{up * all.min, Stretch::any_length};  // breaks lie between several terms
    }
    case TimeUnit::hour:
    case TimeUnit::lesson: break;  // may be spread over any number of days
  }
  return DayCount{};
}

/// Bounds in days of a stated length, given where it has room. Without a usable statement, any number of days.
inline DayCount day_count(Length const& length, Stretch const& room, SchoolCalendar const* calendar) {
  DayCount count;
  if (length.approximate) return count;
  bool const at_least = length.min && *length.min > Decimal(0);
  auto const least = at_least ? days_taken(*length.min, length.unit, room, calendar) : std::optional(DayCount{});
  auto const most = length.max ? days_taken(*length.max, length.unit, room, calendar) : std::optional(DayCount{});
  if (!least) return DayCount{};
  count.min = least->min;
  if (most) count.max = most->max;
  return count.min <= count.max ? count : DayCount{};
}

/// Bounds of one end of a period. An end that is not known lies on some day; only an open one reaches the unbounded.
struct EndBounds {
  std::int64_t min = -Stretch::unbounded + 1;
  std::int64_t max = Stretch::unbounded - 1;
};
inline std::int64_t shifted(Day day, int months, int days) {
  if (months == 0) return number(day) + days;
  std::int64_t const shifted_month = day.year() * 12LL + day.month().as_number() - 1 + months;
  if (shifted_month < Date::min_year * 12LL) return -Stretch::unbounded;
  if (shifted_month >= (Date::max_year + 1) * 12LL) return Stretch::unbounded;
  return (day + boost::gregorian::months(months)).day_number();
}
inline EndBounds end_bounds(Date const& date, bool is_start) {
  if (date.uncertain()) return {};
  Day const low = is_start || date.unspecified() ? date.earliest() : date.latest();
  Day const high = is_start && !date.unspecified() ? date.earliest() : date.latest();
  if (!date.approximate()) return {number(low), number(high)};
  constexpr int months[] = {0, 1, 3, 12, 120, 1200};
  int const by = months[static_cast<int>(date.precision())];
  return {shifted(low, -by, -1), shifted(high, by, 1)};
}

/// Calls `f` with the definite units that a date with unspecified month or year may stand for (`2019-XX`: twelve).
template <class F>
void for_each_unit(Date const& date, F&& f) {
  if (date.precision() == Precision::month) {
    for (int month = 1; month <= 12; ++month) f(Date(date.year(), month));
  } else {
    int const n = date.precision() == Precision::decade ? 10 : 100;
    for (int i = 0; i < n; ++i) f(Date(date.year() + i));
  }
}
/// Whether a period is one date of which a month or year is left unspecified and which bears no mark.
inline bool has_units(Period const& window) {
  return window.single() && window.start()->unspecified() && window.start()->precision() != Precision::day &&
         !window.start()->uncertain() && !window.start()->approximate();
}

/// The stretch of something of the stated length and extent in a window without alternatives.
inline Stretch stretch_in(Stretch const& window, Extent extent, std::optional<Duration> const& lasts,
                          SchoolCalendar const* calendar) {
  if (extent == Extent::throughout) return window;
  Stretch room;
  room.start_min = window.start_min;
  room.end_max = window.end_max;
  room.length_max = window.length_max;
  room.tighten();
  if (!lasts) return room;
  Stretch stay = room;
  DayCount const count = day_count(lasts->stay(), room, calendar);
  stay.length_min = count.min;
  stay.length_max = count.max;
  if (lasts->each && lasts->max) {  // one stay is no longer than all of them together
    Length const whole{.max = lasts->max, .unit = lasts->unit, .approximate = lasts->approximate};
    DayCount const all = day_count(whole, room, calendar);
    if (all.max < stay.length_max) stay.length_max = all.max;
  }
  if (stay.length_max < Stretch::any_length) {  // what is limited in length is not endless
    if (stay.start_min == -Stretch::unbounded) ++stay.start_min;
    if (stay.end_max == Stretch::unbounded) --stay.end_max;
  }
  if (room.length_max < stay.length_max) stay.length_max = room.length_max;
  stay.tighten();
  return stay.possible() ? stay : room;  // a length that does not fit its window says nothing about where it lies
}

/// A period as a window: bounds for its first and its last day.
inline Stretch window_of(Period const& period) {
  auto const bounds_of = [](std::optional<Date> const& date, Bound bound, bool is_start) -> EndBounds {
    if (bound == Bound::open && is_start) return {-Stretch::unbounded, -Stretch::unbounded};
    if (bound == Bound::open) return {Stretch::unbounded, Stretch::unbounded};
    return date ? end_bounds(*date, is_start) : EndBounds{};
  };
  EndBounds const start = bounds_of(period.start(), period.start_bound(), true);
  EndBounds const end = bounds_of(period.end(), period.end_bound(), false);
  Stretch w;
  w.start_min = start.min;
  w.start_max = start.max;
  w.end_min = end.min;
  w.end_max = end.max;
  if (period.single() && period.start()->precision() == Precision::day && !period.start()->approximate())
    w.length_max = 1;
  return w.tighten();
}
inline Stretch window_of(DayRange const& days) {
  Stretch w;
  w.start_min = w.start_max = number(days.first);
  w.end_min = w.end_max = number(days.last);
  return w.tighten();
}

/// The stretch of a `When` that has neither alternatives nor repetitions.
inline std::optional<Stretch> simple_stretch(When const& when, SchoolCalendar const* calendar) {
  if (when.months || when.recurs || when.weeks || (when.lasts && when.lasts->each)) return std::nullopt;
  if (when.window && has_units(*when.window)) return std::nullopt;
  return stretch_in(when.window ? window_of(*when.window) : Stretch{}, when.extent, when.lasts, calendar);
}

/// Builds the occurrences of a `When` that may matter to something within `near`.
class Placer {
 public:
  Placer(When const& when, SchoolCalendar const* calendar, DayRange const& near)
      : when_(when), calendar_(calendar), near_first_(number(near.first)), near_last_(number(near.last)) {
    if (near.first.is_infinity() && near.last.is_infinity()) {
      near_first_ = 2451545;  // nothing tells where to look: any years will do, since only what repeats is cut
      near_last_ = near_first_ + 9 * 366;
    } else if (near.first.is_infinity()) {
      near_first_ = near_last_ - 9 * 366;
    } else if (near.last.is_infinity()) {
      near_last_ = near_first_ + 9 * 366;
    }
  }

  std::vector<Occurrence> place() {
    if (when_.recurs && !when_.recurs->on.empty()) {
      for (Period const& period : when_.recurs->on) add(alternatives_in(period), false);
    } else if (when_.recurs && when_.recurs->every) {
      cycles(*when_.recurs->every);
    } else if (when_.months) {
      Occurrence one;
      for_each_year([&](int year) { append(one.alternatives, season_of(year)); });
      if (!one.alternatives.empty()) occurrences_.push_back(std::move(one));
    }
    if (occurrences_.empty()) {
      std::optional<DayRange> const weeks =
          when_.weeks && calendar_ != nullptr ? calendar_->days_of(*when_.weeks) : std::nullopt;
      if (weeks) {
        add({stretch_in(window_of(*weeks), when_.extent, when_.lasts, calendar_)}, false);
      } else if (when_.window) {
        add(alternatives_in(*when_.window), false);
      } else {
        add({stretch_in(Stretch{}, when_.extent, when_.lasts, calendar_)}, false);
      }
    }
    return std::move(occurrences_);
  }

 private:
  static void append(std::vector<Stretch>& to, std::optional<Stretch> const& stretch) {
    if (stretch) to.push_back(*stretch);
  }
  void add(std::vector<Stretch> alternatives, bool optional) {
    bool const may_be_none = when_.recurs && when_.recurs->min_times == 0;
    occurrences_.push_back({.alternatives = std::move(alternatives), .optional = optional || may_be_none});
  }
  std::vector<Stretch> alternatives_in(Period const& period) const {
    std::vector<Stretch> all;
    auto const one = [&](Period const& p) {
      all.push_back(stretch_in(window_of(p), when_.extent, when_.lasts, calendar_));
    };
    if (has_units(period)) {
      for_each_unit(*period.start(), one);
    } else {
      one(period);
    }
    return all;
  }

  /// The days a cycle has in common with the window; `cut` tells whether it loses some.
  std::optional<Stretch> in_window(DayRange const& cycle, bool& cut) const {
    Stretch w = window_of(cycle);
    cut = false;
    if (!when_.window) return w;
    Stretch const window = window_of(*when_.window);
    std::int64_t const first = window.start_min > w.start_min ? window.start_min : w.start_min;
    std::int64_t const last = window.end_max < w.end_max ? window.end_max : w.end_max;
    if (first > last) return std::nullopt;
    cut = window.start_max > w.start_min || window.end_min < w.end_max;
    w = Stretch{};
    w.start_min = w.start_max = first;
    w.end_min = w.end_max = last;
    return w.tighten();
  }
  [[nodiscard]] DayRange months_of(int year) const {
    Day const first(static_cast<unsigned short>(year), static_cast<unsigned short>(when_.months->first()), 1);
    return {first, day_of(end_of_months(first.day_number(), when_.months->size()))};
  }
  std::optional<Stretch> season_of(int year) const {
    bool cut = false;
    auto const days = in_window(months_of(year), cut);
    if (!days) return std::nullopt;
    return stretch_in(*days, when_.extent, when_.lasts, calendar_);
  }

  /// The first and last day around which cycles matter: those in the window, and of these only the ones near.
  [[nodiscard]] std::pair<std::int64_t, std::int64_t> span() const {
    std::int64_t const first = when_.window ? window_of(*when_.window).start_min : -Stretch::unbounded;
    std::int64_t const last = when_.window ? window_of(*when_.window).end_max : Stretch::unbounded;
    // A window wholly outside of what is near still has its cycles next to it.
    return clip(std::max(first, std::min(near_first_, last) - margin),
                std::min(last, std::max(near_last_, first) + margin));
  }
  static std::pair<std::int64_t, std::int64_t> clip(std::int64_t from, std::int64_t to) {
    return {from < first_number + 366 ? first_number + 366 : from, to > last_number - 800 ? last_number - 800 : to};
  }
  template <class F>
  void for_each_year(F&& f) const {
    auto const [from, to] = span();
    if (from > to) return;
    for (int year = day_of(from).year() - 1; year <= static_cast<int>(day_of(to).year()); ++year) f(year);
  }
  void cycle(DayRange const& days, bool cut = false) {
    bool cut_by_window = false;
    if (auto const w = in_window(days, cut_by_window))
      add({stretch_in(*w, when_.extent, when_.lasts, calendar_)}, cut || cut_by_window);
  }
  /// The part of a cycle that lies in the months, where there are any; they cut it as a window does.
  void cycle_in_season(DayRange const& days, bool open = false) {
    if (!when_.months) return cycle(days, open);
    for (int year = std::max(days.first.year() - 1, Date::min_year); year <= static_cast<int>(days.last.year());
         ++year) {
      DayRange const season = months_of(year);
      DayRange const part{std::max(days.first, season.first), std::min(days.last, season.last)};
      if (part.first <= part.last) cycle(part, open || (part != days && part != season));
    }
  }
  void cycles(Frequency every) {
    auto const [from, to] = span();
    if (from > to) return;
    switch (every) {
      case Frequency::week:
        for (Day day = SchoolCalendar::monday_of(day_of(from)); day.day_number() <= to;
             day += boost::gregorian::date_duration(7))
          cycle_in_season({day, day + boost::gregorian::date_duration(6)});
        return;
      case Frequency::month:
        for (std::int64_t day = day_of(from).day_number() - day_of(from).day() + 1; day <= to;
             day = end_of_months(day, 1) + 1)
          if (!when_.months || in_season(day_of(day).month().as_number()))
            cycle({day_of(day), day_of(end_of_months(day, 1))});
        return;
      case Frequency::year:
        for_each_year([&](int year) {
          auto const y = static_cast<unsigned short>(year);
          cycle(when_.months ? months_of(year) : DayRange{Day(y, 1, 1), Day(y, 12, 31)});
        });
        return;
      case Frequency::school_year:
        if (calendar_ == nullptr || calendar_->school_year_begins < 1 || calendar_->school_year_begins > 12) return;
        for_each_year([&](int year) {
          Day const first(static_cast<unsigned short>(year), static_cast<unsigned short>(calendar_->school_year_begins),
                          1);
          cycle_in_season({first, day_of(end_of_months(first.day_number(), 12))});
        });
        return;
      case Frequency::term:
        if (calendar_ == nullptr) return;
        for (SchoolTerm const& term : calendar_->terms) {
          if (!term.period) continue;
          DayRange days = term.period->days();
          bool const open = !days.bounded();  // it may reach as far as anything matters, and proves nothing
          if (days.first.is_infinity()) days.first = day_of(from);
          if (days.last.is_infinity()) days.last = day_of(to);
          if (days.first <= days.last) cycle_in_season(days, open);
        }
        if (!occurrences_.empty()) unlisted_terms(from, to);
        return;
    }
  }
  /// Of school years for which the calendar lists no term it says nothing: they have some, anywhere.
  void unlisted_terms(std::int64_t from, std::int64_t to) {
    std::vector<DayRange> const silent = calendar_->school_years_without_terms({day_of(from), day_of(to)});
    std::size_t const listed = occurrences_.size();
    for (DayRange const& days : silent) cycle_in_season(days, true);
    for (std::size_t i = listed; i < occurrences_.size(); ++i) {
      occurrences_[i].several = true;
      for (Stretch& s : occurrences_[i].alternatives) {
        Stretch room{.start_min = s.start_min, .end_max = s.end_max, .length_max = s.length_max};
        s = stretch_in(room.tighten(), Extent::unknown, when_.extent == Extent::throughout ? std::nullopt : when_.lasts,
                       calendar_);
      }
    }
  }
  [[nodiscard]] bool in_season(int month) const {
    return (month - when_.months->first() + 12) % 12 < when_.months->size();
  }

  static constexpr std::int64_t margin = 2 * 366;
  When const& when_;
  SchoolCalendar const* calendar_;
  std::int64_t near_first_;
  std::int64_t near_last_;
  std::vector<Occurrence> occurrences_;
};

}  // namespace detail

/// All occurrences of a `When` that may matter to a question about the days `near`. What repeats without bound is
/// listed for those days and two years around them only. Never empty.
///
/// How a `When` is understood:
/// - *throughout*: the whole window; *within* or not stated: any stretch of the stated length that lies in the window; where
///   no length is stated, of any length. A length that does not fit its window, or is approximate, is left aside.
/// - A date marked `~` may lie up to one unit of its precision off at each end; one marked `?` may lie anywhere.
/// - An unspecified month or year of a window is one of twelve, ten or a hundred alternatives; an unspecified end of an
///   interval may be any of its days. An open end has no limit; an unknown end may lie anywhere.
/// - Separate dates are an occurrence each; a cycle has one occurrence in each cycle of the window, and those of cycles that the
///   window cuts are optional. Cycles of terms and school years, and teaching weeks, need a calendar; without one the thing may
///   lie anywhere in the window. The calendar is taken to list all terms of a school year of which it lists any; in the other
///   school years of the window there may be any number of them. A term without a first or a last day is optional.
/// - Months without a year are alternatives over the years of the window. Of a cycle that repeats within months only the
///   part in them is looked at.
/// - Of a length spread over several stays each stay is looked at: it lies in the window and has the length of one stay.
inline std::vector<Occurrence> occurrences(When const& when, SchoolCalendar const* calendar = nullptr,
                                           DayRange const& near = {}) {
  if (auto const simple = detail::simple_stretch(when, calendar)) return {Occurrence{.alternatives = {*simple}}};
  return detail::Placer(when, calendar, near).place();
}

/// The earliest and the latest day on which something may begin and end; infinite where there is no bound.
struct WhenBounds {
  DayRange start{};  ///< of the first occurrence
  DayRange end{};    ///< of the last occurrence
};

/// Bounds of the beginning of the first and the end of the last occurrence.
inline WhenBounds bounds(When const& when, SchoolCalendar const* calendar = nullptr) {
  auto const of = [](std::int64_t start_min, std::int64_t start_max, std::int64_t end_min, std::int64_t end_max) {
    return WhenBounds{.start = {detail::day_of(start_min), detail::day_of(start_max)},
                      .end = {detail::day_of(end_min), detail::day_of(end_max)}};
  };
  if (auto const s = detail::simple_stretch(when, calendar))
    return of(s->start_min, s->start_max, s->end_min, s->end_max);
  bool const separate = when.recurs && !when.recurs->on.empty();
  bool const repeats = when.recurs && when.recurs->every && !separate;
  bool const some_year = when.months && !repeats && !separate;
  Stretch const window = when.window ? detail::window_of(*when.window) : Stretch{};
  DayRange const near{detail::day_of(window.start_min), detail::day_of(window.end_max)};
  constexpr std::int64_t none = Stretch::unbounded;
  std::int64_t start_min = none;
  std::int64_t start_max = none;
  std::int64_t end_min = -none;
  std::int64_t end_max = -none;
  for (Occurrence const& o : detail::Placer(when, calendar, near).place()) {
    std::int64_t latest_start = -none;
    std::int64_t earliest_end = none;
    for (Stretch const& s : o.alternatives) {
      if (s.start_min < start_min) start_min = s.start_min;
      if (s.end_max > end_max) end_max = s.end_max;
      if (s.start_max > latest_start) latest_start = s.start_max;
      if (s.end_min < earliest_end) earliest_end = s.end_min;
    }
    if (o.optional) continue;
    if (latest_start < start_max) start_max = latest_start;
    if (earliest_end > end_min) end_min = earliest_end;
  }
  if (repeats && near.first.is_infinity()) start_min = start_max = -none;
  if (repeats && near.last.is_infinity()) end_min = end_max = none;
  if (some_year && near.first.is_infinity()) start_min = end_min = -none;
  if (some_year && near.last.is_infinity()) start_max = end_max = none;
  return of(start_min, start_max, end_min, end_max);
}

}  // namespace bangfu
