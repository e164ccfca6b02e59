// SPDX-License-Identifier: BSL-1.0
/// @file
/// Conflicts: people who are to be in two places at once, and hosts with more guests than they can take.
///
/// A double booking is *certain* where the stated times cannot be kept apart, *possible* where their windows meet and
/// they can. Left alone are rows at one host (or parts of one institution), several flows of one row, online and
/// cancelled rows, and undated ones, which are listed apart. A group is in conflict only where more people are needed
/// than it has.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include <bangfu/analyses/presence.hpp>

namespace bangfu {

/// Two presences of one participant that share a day at two places.
struct DoubleBooking {
  std::uint32_t first = 0;           ///< positions in `Conflicts::presences`, the earlier row first
  std::uint32_t second = 0;          ///< the later row
  Truth certainty = Truth::certain;  ///< certain where the stated times cannot be kept apart, else possible
};

/// Days on which a host has more people than it can take.
struct Overload {
  Institution const* host = nullptr;   ///< the host that cannot take them
  DayRange days{};                     ///< first and last day, both included
  Figure people{};                     ///< on the day of these on which most people are there
  std::int64_t capacity = 0;           ///< how many people it can take at a time
  Truth certainty = Truth::certain;    ///< of being above the capacity, on each of the days
  std::vector<std::uint32_t> items{};  ///< who may be there on these days: positions in `Conflicts::presences`
};

/// How many people a host can take at a time.
struct Capacity {
  Institution const* host = nullptr;  ///< none: every host without a capacity of its own
  std::int64_t people = 0;            ///< at a time; 0 or more
};

/// Which conflicts are looked for.
struct ConflictOptions {
  bool possible = true;                ///< also those that are only possible
  std::vector<Capacity> capacities{};  ///< without any, hosts are not looked at; the model has no place to state them
};

/// The conflicts of one plan or several.
struct Conflicts {
  std::vector<Presence> presences{};             ///< what was looked at
  std::vector<DoubleBooking> double_bookings{};  ///< by person, then in the order of time
  std::vector<Overload> overloads{};             ///< by host, then in the order of time
  std::vector<std::uint32_t> undated{};          ///< presences that were left aside because they may lie anywhere

  /// How many double bookings there are: certainly, and at most.
  [[nodiscard]] Figure double_booked() const noexcept {
    Figure n;
    for (DoubleBooking const& d : double_bookings) n += Figure(d.certainty);
    return n;
  }
};

/// The conflicts among some presences, of one plan or several (see `engagements`). Cost: n log n in their number, and
/// the number of those of one participant that may share a day.
Conflicts conflicts(std::vector<Presence> presences, ConflictOptions const& options = {},
                    Identity const& identity = {});
/// The conflicts within a plan. The filter is put to activities; the day plays no part.
Conflicts conflicts(PlanView const& view, Question const& question, ConflictOptions const& options = {});

}  // namespace bangfu
