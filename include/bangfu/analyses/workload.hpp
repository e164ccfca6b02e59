// SPDX-License-Identifier: BSL-1.0
/// @file
/// Workload: stays and person-days, by person, office, host, sender and month, as far as they are known.
///
/// A *stay* (一批) is one time that a flow takes place; a *person-day* (人天) is one person at a host for a day, travel
/// included as the plan's own time has it. Both are figures: the lower bound holds however imprecise times, sizes and
/// certainties turn out, the upper one is reached by some way in which they may.
#pragma once

#include <compare>
#include <cstdint>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include <bangfu/analyses/presence.hpp>

namespace bangfu {

/// A month of the calendar.
struct Month {
  int year = 0;   ///< of the Gregorian calendar
  int month = 1;  ///< 1 to 12

  /// The month of a day. @pre the day is not infinite
  static Month of(Day day);
  /// Its first and last day, both included.
  [[nodiscard]] DayRange days() const;
  /// The month after it.
  [[nodiscard]] Month next() const noexcept { return month == 12 ? Month{year + 1, 1} : Month{year, month + 1}; }
  friend constexpr auto operator<=>(Month const&, Month const&) = default;
};
/// EDTF: "2019-05".
std::string to_string(Month month);
inline std::ostream& operator<<(std::ostream& out, Month month) { return out << to_string(month); }

/// Stays and person-days, and what they were counted from.
struct Load {
  Figure stays{};                      ///< how often somebody goes (批次)
  Figure person_days{};                ///< in all (人天)
  Figure by_now{};                     ///< person-days up to the day of the question, that day included
  std::vector<std::uint32_t> items{};  ///< positions in `Workload::presences`
};

/// An office that answers for rows.
struct Office {
  Institution const* institution = nullptr;  ///< none where not stated
  std::string department{};  ///< its name, in Chinese where it has several wordings; empty where not stated

  friend bool operator==(Office const&, Office const&) = default;
};

/// The load of one of something.
template <class Key>
struct LoadOf {
  Key key{};    ///< whose load it is
  Load load{};  ///< how much it is
};

/// The workload of one plan or several.
struct Workload {
  AsOf as_of{};                                         ///< the day of the question
  std::vector<Presence> presences{};                    ///< what was counted
  Load total{};                                         ///< of all presences
  std::vector<LoadOf<Participant const*>> by_person{};  ///< of those who have an entry; others: `unnamed`
  Load unnamed{};                                       ///< of people whom the plans do not name
  /// Offices that answer for the row; where it names none, for the measures that it serves, possibly so where the link
  /// is inferred. A row may have several, or none, so these do not add up to the total.
  std::vector<LoadOf<Office>> by_office{};
  std::vector<LoadOf<Institution const*>> by_host{};    ///< nullptr: not stated
  std::vector<LoadOf<Institution const*>> by_sender{};  ///< nullptr: not stated
  /// In the order of time: what certainly or possibly falls into each month. Stays that may be in several months count
  /// as possible in each, so the months' figures enclose the total, and equal it where all days are known.
  std::vector<LoadOf<Month>> by_month{};
  Load unplaced{};  ///< without bounds in time: in no month's figures
};

/// The workload of some presences, of one plan or several. Groups are in the order in which they first occur.
/// Presences at home are left aside.
Workload workload(std::vector<Presence> presences, AsOf const& as_of, Identity const& identity = {});
/// The workload of a plan. The filter is put to activities.
Workload workload(PlanView const& view, Question const& question);

}  // namespace bangfu
