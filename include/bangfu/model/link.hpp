// SPDX-License-Identifier: BSL-1.0
/// @file
/// A link from one thing of a plan to another, and where it comes from.
///
/// Documents seldom state which measure a row of the schedule serves. A link that a rule or a person has added says
/// so, and analyses can leave it out.
#pragma once

#include <ostream>
#include <utility>

#include <bangfu/core/enumeration.hpp>
#include <bangfu/core/id.hpp>

namespace bangfu {

/// Where a link comes from.
enum class Origin : unsigned char {
  stated,     ///< the document says so
  inferred,   ///< a rule concluded it
  confirmed,  ///< a person has confirmed it
};

template <>
struct Enumeration<Origin> {
  static constexpr Enumerator<Origin> all[] = {
      {Origin::stated, "stated", "原文载明", "stated"},
      {Origin::inferred, "inferred", "推断", "inferred"},
      {Origin::confirmed, "confirmed", "已确认", "confirmed"},
  };
};

/// A link to an `Entity`. Empty where there is none.
template <class Entity>
struct Link {
  Link() = default;
  /// To the entity with this id.
  Link(Id<Entity> target, Origin from = Origin::stated) : to(std::move(target)), origin(from) {}

  Id<Entity> to{};                 ///< id of what it leads to
  Origin origin = Origin::stated;  ///< where it comes from

  [[nodiscard]] bool empty() const noexcept { return to.empty(); }
  friend bool operator==(Link const&, Link const&) = default;
};

/// Prints the id, with `?` behind an inferred one.
template <class Entity>
std::ostream& operator<<(std::ostream& out, Link<Entity> const& link) {
  return out << link.to << (link.origin == Origin::inferred ? "?" : "");
}

/// Whether `T` is a `Link` to some entity.
template <class T>
inline constexpr bool is_link = false;
template <class Entity>
inline constexpr bool is_link<Link<Entity>> = true;

}  // namespace bangfu
