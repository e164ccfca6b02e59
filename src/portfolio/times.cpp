// SPDX-License-Identifier: BSL-1.0
#include "portfolio/times.hpp"

#include <type_traits>

namespace bangfu::columns {

namespace {

bool counts_by_calendar(TimeUnit unit) noexcept { return unit == TimeUnit::working_day || unit == TimeUnit::term; }

std::int32_t narrow(std::int64_t day) noexcept {
  // Days without a bound are 10^12 and a few more or less; real ones have seven digits.
  constexpr std::int64_t far = 1'000'000'000;
  // What is added to either is a length that `days_taken` accepts: less than 10^8.
  if (day > Stretch::unbounded / 2) return static_cast<std::int32_t>(far + (day - Stretch::unbounded));
  if (day < -Stretch::unbounded / 2) return static_cast<std::int32_t>(-far + (day + Stretch::unbounded));
  return static_cast<std::int32_t>(day);
}

std::int32_t month_of(std::int64_t day) {
  auto const ymd = boost::gregorian::gregorian_calendar::from_day_number(static_cast<std::uint32_t>(day));
  return static_cast<int>(ymd.year) * 12 + ymd.month.as_number() - 1;
}
MonthSpan months_of(Stretch const& s) {
  MonthSpan span{.first = MonthSpan::none};
  if (s.start_min < detail::first_number || s.end_max > detail::last_number) return span;
  span.first = month_of(s.start_min);
  span.last = month_of(s.end_max);
  // A month is certain where neither it nor the stretch can end before the other begins.
  span.sure_first = month_of(s.start_max);
  span.sure_last = month_of(s.end_min);
  return span;
}
MonthSpan months_of(When const& when, SchoolCalendar const* calendar) {
  WhenBounds const b = bounds(when, calendar);
  MonthSpan span{.first = MonthSpan::none};
  if (b.start.first.is_infinity() || b.end.last.is_infinity()) return span;
  span.first = month_of(b.start.first.day_number());
  span.last = month_of(b.end.last.day_number());
  return span;
}

template <class T>
void put(std::string& key, T const& value) {
  static_assert(std::has_unique_object_representations_v<T>);
  key.append(reinterpret_cast<char const*>(&value), sizeof(T));
}
void put(std::string& key, std::optional<Decimal> const& value) {
  key += value ? '+' : '-';
  if (!value) return;
  put(key, value->units());
  put(key, static_cast<std::int8_t>(value->scale()));
}
void put(std::string& key, std::optional<Date> const& date, Bound bound) {
  put(key, bound);
  key += date ? '+' : '-';
  if (date) put(key, *date);
}

}  // namespace

bool needs_calendar(When const& when) noexcept {
  if (when.weeks) return true;
  if (when.recurs && when.recurs->every &&
      (*when.recurs->every == Frequency::term || *when.recurs->every == Frequency::school_year))
    return true;
  return when.lasts &&
         (counts_by_calendar(when.lasts->unit) || (when.lasts->each && counts_by_calendar(when.lasts->each->unit)));
}

Times::Times() {
  entries_.push_back({.stretch = *detail::simple_stretch(When{}, nullptr)});
  cores_.push_back({narrow(entries_[0].stretch.start_max), narrow(entries_[0].stretch.end_min)});
  months_.push_back(months_of(entries_[0].stretch));
}

void Times::write(When const& when, std::string& key) {
  key.clear();
  key += static_cast<char>(when.extent);
  if (when.window) {
    key += when.window->single() ? 's' : 'w';
    put(key, when.window->start(), when.window->start_bound());
    put(key, when.window->end(), when.window->end_bound());
  }
  if (when.lasts) {
    key += 'l';
    put(key, when.lasts->min);
    put(key, when.lasts->max);
    put(key, when.lasts->unit);
    key += when.lasts->approximate ? '~' : '=';
  }
}

/// Makes room for one more, so that nothing throws half way.
void Times::reserve_one() {
  if (entries_.size() < entries_.capacity()) return;
  entries_.reserve(2 * entries_.size() + 16);
  cores_.reserve(2 * entries_.size() + 16);
  months_.reserve(2 * entries_.size() + 16);
}

std::vector<std::uint32_t> Times::add_all(Times const& other) {
  std::vector<std::uint32_t> key_of_entry(other.size(), Numbering::none);
  for (std::uint32_t key = 0; key < other.entry_of_key_.size(); ++key)
    if (other.entry_of_key_[key] != Numbering::none) key_of_entry[other.entry_of_key_[key]] = key;
  std::vector<std::uint32_t> numbers(other.size(), blank);
  for (std::uint32_t n = blank + 1; n < other.size(); ++n) {
    reserve_one();
    Entry entry = other.entries_[n];
    numbers[n] = size();
    if (entry.simple) {
      std::uint32_t const key = keys_.add(other.keys_[key_of_entry[n]]);
      if (key >= entry_of_key_.size()) entry_of_key_.resize(key + std::size_t{1}, Numbering::none);
      if (entry_of_key_[key] != Numbering::none) {
        numbers[n] = entry_of_key_[key];
        continue;
      }
      entry_of_key_[key] = size();
    } else {
      specials_.push_back(other.specials_[entry.special]);
      entry.special = static_cast<std::uint32_t>(specials_.size() - 1);
    }
    entries_.push_back(entry);
    cores_.push_back(other.cores_[n]);
    months_.push_back(other.months_[n]);
  }
  return numbers;
}

std::uint32_t Times::number_of_stated(When const& when, SchoolCalendar const* of_plan,
                                      std::shared_ptr<CalendarOnly const>& calendar) {
  bool const by_calendar = of_plan != nullptr && needs_calendar(when);
  bool const once = !when.months && !when.recurs && !when.weeks && !(when.lasts && when.lasts->each) &&
                    !(when.window && detail::has_units(*when.window));
  auto const number = size();
  reserve_one();
  if (!once || by_calendar) {
    if (by_calendar && !calendar) calendar = std::make_shared<CalendarOnly const>(of_plan);
    specials_.push_back({when, by_calendar ? calendar : nullptr});
    cores_.push_back({});
    months_.push_back(months_of(when, by_calendar ? of_plan : nullptr));
    entries_.push_back({.special = static_cast<std::uint32_t>(specials_.size() - 1), .simple = false});
    return number;
  }
  write(when, key_);
  std::uint32_t const key = keys_.add(key_);
  if (key >= entry_of_key_.size()) entry_of_key_.resize(key + std::size_t{1}, Numbering::none);
  if (entry_of_key_[key] != Numbering::none) return entry_of_key_[key];
  Entry entry;
  entry.stretch = *detail::simple_stretch(when, nullptr);
  entry.stated = {.window = when.window, .extent = when.extent};
  if (when.lasts) {
    entry.stated.lasts = true;
    entry.stated.min = when.lasts->min;
    entry.stated.max = when.lasts->max;
    entry.stated.unit = when.lasts->unit;
    entry.stated.approximate = when.lasts->approximate;
  }
  entries_.push_back(entry);
  cores_.push_back({narrow(entry.stretch.start_max), narrow(entry.stretch.end_min)});
  months_.push_back(months_of(entry.stretch));
  entry_of_key_[key] = number;
  return number;
}

When const& Times::when(std::uint32_t number, When& made) const {
  Entry const& e = entries_[number];
  if (!e.simple) return specials_[e.special].when;
  made = When{.window = e.stated.window, .extent = e.stated.extent};
  if (e.stated.lasts)
    made.lasts =
        Duration{.min = e.stated.min, .max = e.stated.max, .unit = e.stated.unit, .approximate = e.stated.approximate};
  return made;
}

PlanView const& Times::view(std::uint32_t number) const noexcept {
  static CalendarOnly const none(nullptr);
  Entry const& e = entries_[number];
  return !e.simple && specials_[e.special].calendar ? specials_[e.special].calendar->view : none.view;
}

std::size_t Times::bytes() const noexcept {
  return keys_.bytes() + entry_of_key_.capacity() * sizeof(std::uint32_t) + entries_.capacity() * sizeof(Entry) +
         cores_.capacity() * sizeof(Core) + months_.capacity() * sizeof(MonthSpan) + specials_.size() * sizeof(Special);
}

}  // namespace bangfu::columns
