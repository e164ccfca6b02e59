// SPDX-License-Identifier: BSL-1.0
// The distinct times that rows state. Most are one stretch of days and are told apart by what they say; the others
// (cycles, months without a year, teaching weeks …) are kept as stated, each for itself.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <bangfu/time/placement.hpp>
#include <bangfu/view/plan_view.hpp>

#include "portfolio/numbering.hpp"

namespace bangfu::columns {

/// Nothing but a school calendar, for the evaluator of rows.
struct CalendarOnly {
  explicit CalendarOnly(SchoolCalendar const* calendar) : view((take(calendar), plan)) {}

  Plan plan{};
  PlanView view;

 private:
  void take(SchoolCalendar const* calendar) {
    if (calendar != nullptr) plan.calendar = *calendar;
  }
};

/// Whether it depends on a school calendar where a time lies.
bool needs_calendar(When const& when) noexcept;

/// Bounds of days that fit 32 bits; what has no bound lies far outside of the calendar and keeps its order.
struct Core {
  std::int32_t first = 0;
  std::int32_t last = 0;
};

/// Months, counted from January of year 0, that a time possibly and that it certainly overlaps.
struct MonthSpan {
  std::int32_t first = 0;  // `none` where the time has no bound on a side
  std::int32_t last = 0;
  std::int32_t sure_first = 0;
  std::int32_t sure_last = -1;  // before `sure_first` where no month is certain

  static constexpr std::int32_t none = INT32_MIN;
};

class Times {
 public:
  static constexpr std::uint32_t blank = 0;

  Times();
  /// The number of a time as the plan with this calendar understands it. `calendar` is made where it is first needed.
  std::uint32_t number_of(When const& when, SchoolCalendar const* of_plan,
                          std::shared_ptr<CalendarOnly const>& calendar) {
    return when.blank() ? blank : number_of_stated(when, of_plan, calendar);
  }
  /// The same of a time that is not blank, though nothing be left of it without its wording.
  std::uint32_t number_of_stated(When const& when, SchoolCalendar const* of_plan,
                                 std::shared_ptr<CalendarOnly const>& calendar);
  /// Takes over all times of another. Returns the new number of each.
  std::vector<std::uint32_t> add_all(Times const& other);
  [[nodiscard]] std::uint32_t size() const noexcept { return static_cast<std::uint32_t>(entries_.size()); }

  /// Its days, where it happens once and has no alternatives.
  [[nodiscard]] Stretch const* stretch(std::uint32_t number) const noexcept {
    Entry const& e = entries_[number];
    return e.simple ? &e.stretch : nullptr;
  }
  /// The time as stated, but for its wording. `made` may hold it.
  [[nodiscard]] When const& when(std::uint32_t number, When& made) const;
  /// A view that knows the calendar the time is understood by.
  [[nodiscard]] PlanView const& view(std::uint32_t number) const noexcept;
  /// What every placement has in common with its surroundings: the latest first and the earliest last day. The first may
  /// lie after the last. Two times that happen once overlap for certain exactly when neither core begins after
  /// the other ends. Only of times with a stretch.
  [[nodiscard]] Core const& core(std::uint32_t number) const noexcept { return cores_[number]; }
  /// Of a time with a stretch the months it overlaps; of others only `first` and `last`, of all that it may touch.
  [[nodiscard]] MonthSpan const& months(std::uint32_t number) const noexcept { return months_[number]; }
  [[nodiscard]] std::size_t bytes() const noexcept;

 private:
  struct Stated {
    std::optional<Period> window{};
    std::optional<Decimal> min{};
    std::optional<Decimal> max{};
    TimeUnit unit = TimeUnit::day;
    bool lasts = false;
    bool approximate = false;
    Extent extent = Extent::unknown;
  };
  struct Entry {
    Stretch stretch{};
    Stated stated{};
    std::uint32_t special = 0;  // position in `specials_`
    bool simple = true;
  };
  struct Special {
    When when;
    std::shared_ptr<CalendarOnly const> calendar;
  };
  static void write(When const& when, std::string& key);
  void reserve_one();

  Numbering keys_;
  std::vector<std::uint32_t> entry_of_key_;
  std::vector<Entry> entries_;
  std::vector<Core> cores_;
  std::vector<MonthSpan> months_;
  std::deque<Special> specials_;
  std::string key_;
};

}  // namespace bangfu::columns
