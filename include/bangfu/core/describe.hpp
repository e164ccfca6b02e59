// SPDX-License-Identifier: BSL-1.0
/// @file
/// One description of an entity's members, from which JSON, schema, archives, privacy and printing follow.
///
/// An entity is an aggregate with a static function that lists its members in the order in which they are declared:
/// @code
/// struct Place {
///   Text name{};
///   std::string code{};
///   template <class Self = Place>
///   static constexpr auto description() {
///     return describe<Self>("place", v(&Self::name, {.key = "name", .zh = "名称", .en = "name"}),
///                           v(&Self::code, {.key = "code", .zh = "代码", .en = "division code, GB/T 2260"}));
///   }
/// };
/// @endcode
/// A member that is left out does not compile as soon as the description is used for anything, be it a comparison.
/// (It is a template so that those who only include the header do not pay for it.) A member named `extras` of type
/// `Extras` keeps the members that the library does not know and is not listed.
#pragma once

#include <cstddef>
#include <string_view>
#include <type_traits>
#include <utility>

#include <bangfu/core/extras.hpp>

namespace bangfu {

/// What is known of a member besides its type.
struct MemberInfo {
  std::string_view key;   ///< its name in JSON: lower-case words joined by underscores
  int since = 1;          ///< version of the schema that introduced it
  bool always = false;    ///< written even where it has its default value, because a reader would miss it
  bool personal = false;  ///< whether it is data about a person (Personal Information Protection Law, article 4)
  std::string_view zh;    ///< what it is, in Chinese: a word or two, fit for a column heading
  std::string_view en;    ///< what it is, in English
};

/// A described member of `Class`.
template <class Class, class Type>
struct Member {
  using type = Type;     ///< of the member
  Type Class::*pointer;  ///< where it is
  MemberInfo info;       ///< what is known of it besides
};

/// Describes one member.
template <class Class, class Type>
consteval Member<Class, Type> v(Type Class::*pointer, MemberInfo info) {
  return {pointer, info};
}

namespace detail {
template <std::size_t, class M>
struct Slot {
  M member;
};
template <class Positions, class... Members>
struct Slots;
// A tuple by inheritance. `std::tuple` of thirty members costs ten times its compile time.
template <std::size_t... I, class... Members>
struct Slots<std::index_sequence<I...>, Members...> : Slot<I, Members>... {
  template <class F>
  constexpr void for_each(F&& f) const {
    (f(static_cast<Slot<I, Members> const&>(*this).member), ...);
  }
};
template <std::size_t I, class M>
constexpr M const& slot(Slot<I, M> const& s) noexcept {
  return s.member;
}
}  // namespace detail

/// The description of `Class`.
template <class Class, class... Types>
struct Description {
  static constexpr std::size_t size = sizeof...(Types);
  std::string_view name;  ///< of the entity: lower-case words joined by underscores
  detail::Slots<std::index_sequence_for<Types...>, Member<Class, Types>...> members;  ///< in order
};

namespace detail {
struct ConvertsToAnything {
  template <class T>
  operator T() const;
};
template <std::size_t>
using ConvertsToAnythingAt = ConvertsToAnything;

template <class Class, std::size_t... I>
constexpr bool initialisable_from(std::index_sequence<I...>) {
  return requires { Class{ConvertsToAnythingAt<I>{}...}; };
}
/// Whether the aggregate `Class` has exactly `count` members.
template <class Class, std::size_t count>
constexpr bool has_members = initialisable_from<Class>(std::make_index_sequence<count>{}) &&
                             !initialisable_from<Class>(std::make_index_sequence<count + 1>{});
}  // namespace detail

namespace detail {
// Not a fold: comparing every two members costs those who use all entities a sixth more compile time.
template <class... Members>
consteval bool all_differ(Members const&... members) {
  std::string_view const keys[] = {members.info.key...};
  for (std::size_t i = 0; i < sizeof...(Members); ++i)
    for (std::size_t j = 0; j < i; ++j)
      if (keys[i] == keys[j]) return false;
  return true;
}
/// Not a constant: the compiler names it where a member, or a key, is described twice.
inline void a_member_is_described_twice() {}
}  // namespace detail

/// Whether an entity keeps the members that the library does not know.
template <class T>
concept HasExtras = requires(T t) {
  requires std::is_same_v<decltype(t.extras), Extras>;
};

/// Describes `Class` by all its members.
template <class Class, class... Types>
consteval Description<Class, Types...> describe(std::string_view name, Member<Class, Types>... members) {
  static_assert(std::is_aggregate_v<Class>, "only aggregates are described");
  static_assert(detail::has_members<Class, sizeof...(Types) + (HasExtras<Class> ? 1 : 0)>,
                "every member of the entity is described, once");
  if (!detail::all_differ(members...)) detail::a_member_is_described_twice();
  return {name, {{members}...}};
}

/// Types that have a description.
template <class T>
concept Described = requires {
  T::description();
};

/// The description of `T`, as a constant.
template <Described T>
inline constexpr auto description_of = T::description();

/// The description of the `I`th member of `T`.
template <Described T, std::size_t I>
constexpr auto const& member_at() noexcept {
  return detail::slot<I>(description_of<T>.members);
}

/// Calls `f(member)` for each described member of `T`, in the order of declaration.
template <Described T, class F>
constexpr void for_each_member(F&& f) {
  description_of<T>.members.for_each(f);
}

/// Entities are equal when all their members are.
template <Described T>
constexpr bool operator==(T const& a, T const& b) {
  bool equal = true;
  for_each_member<T>([&](auto const& member) { equal = equal && a.*member.pointer == b.*member.pointer; });
  if constexpr (HasExtras<T>) equal = equal && a.extras == b.extras;
  return equal;
}

}  // namespace bangfu
