// SPDX-License-Identifier: BSL-1.0
/// @file
/// Strong identifiers of the things in one plan.
///
/// An id is a short text, unique among the things of its kind within one plan ("m1", "shadowing-2019"). Ids of
/// different kinds cannot be mixed or compared. `Plan::add` gives out ids where the user has chosen none.
/// An id says nothing beyond its plan: across plans, identity comes from an `Identifier`.
#pragma once

#include <compare>
#include <cstddef>
#include <ostream>
#include <string>
#include <string_view>
#include <utility>

namespace bangfu {

/// Id of an `Entity`. A default-made id is empty and means "none".
template <class Entity>
class Id {
 public:
  using entity_type = Entity;  ///< what it is an id of

  Id() = default;
  /// The id as written. Only made on purpose: a text is not taken for an id.
  /// @{
  explicit Id(std::string value) : value_(std::move(value)) {}
  explicit Id(std::string_view value) : value_(value) {}
  explicit Id(char const* value) : value_(value) {}
  /// @}

  [[nodiscard]] bool empty() const noexcept { return value_.empty(); }
  /// The id as written.
  [[nodiscard]] std::string const& value() const noexcept { return value_; }

  friend bool operator==(Id const& a, Id const& b) noexcept { return a.value_ == b.value_; }
  friend std::strong_ordering operator<=>(Id const& a, Id const& b) noexcept { return a.value_ <=> b.value_; }
  friend std::ostream& operator<<(std::ostream& out, Id const& id) { return out << id.value_; }

 private:
  std::string value_;
};

/// Whether `T` is an `Id` of some entity.
template <class T>
inline constexpr bool is_id = false;
template <class Entity>
inline constexpr bool is_id<Id<Entity>> = true;

}  // namespace bangfu

template <class Entity>
struct std::hash<bangfu::Id<Entity>> {
  std::size_t operator()(bangfu::Id<Entity> const& id) const noexcept { return std::hash<std::string>{}(id.value()); }
};
