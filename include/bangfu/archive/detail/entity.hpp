// SPDX-License-Identifier: BSL-1.0
/// @file
/// How described entities are put into archives and taken out. No part of the interface.
///
/// An entity is a number whose bits tell which members follow, then those members. Bit 0 stands for members that the
/// library does not know, bit 1 for the first member that the class had in the version that wrote it, and so on in the
/// order of declaration. What has its default value is left out, as in JSON.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include <bangfu/archive/detail/field.hpp>
#include <bangfu/core/detail/prefetch.hpp>
#include <bangfu/model/plan.hpp>

namespace bangfu::archive::detail {

/// The version of a class is that of its youngest member.
template <Described T>
consteval unsigned version_of() {
  int version = 1;
  for_each_member<T>([&](auto const& member) { version = version < member.info.since ? member.info.since : version; });
  return static_cast<unsigned>(version);
}

/// Whether a member says nothing that its absence does not.
template <class Class, class T>
bool is_default(T const& value, T Class::*member) {
  if constexpr (requires { value.has_value(); }) {
    return !value.has_value();
  } else if constexpr (requires { value.empty(); } && !is_link<T>) {
    return value.empty();
  } else {
    static Class const made{};
    return value == made.*member;
  }
}

/// Checks that the extras of an entity can be written as JSON, orders them and brings their values to canonical form.
/// @throws ReadError
Extras checked_extras(std::vector<ExtraMember> members);
/// Checks the version of the schema that a plan says it was written in. @throws ReadError
void check_schema(int schema);

template <class Archive>
void save_extras(Archive& ar, Extras const& extras) {
  put(ar, "count", static_cast<std::uint64_t>(extras.end() - extras.begin()));
  for (ExtraMember const& member : extras) {
    put_text(ar, "key", member.key);
    put_text(ar, "json", member.json);
  }
}
/// @tparam T the entity that they belong to, or void
template <class T, class Archive>
Extras load_extras(Archive& ar) {
  std::uint64_t const count = take_number(ar, "count");
  budget_of(ar).take(count, sizeof(ExtraMember));
  std::vector<ExtraMember> members;
  for (std::uint64_t i = 0; i < count; ++i) {
    ExtraMember member;
    member.key = take_text(ar, "key");
    member.json = take_text(ar, "json");
    if constexpr (!std::is_void_v<T>) {
      for_each_member<T>([&](auto const& known) {
        if (known.info.key == member.key)
          refuse(ReadErrorCode::duplicate, member.key, "未知成员不与已知成员同名",
                 "no unknown member named as a known one");
      });
    }
    members.push_back(std::move(member));
  }
  return checked_extras(std::move(members));
}

template <class Archive, Described T>
void save_entity(Archive& ar, T const& value) {
  constexpr std::size_t size = std::remove_cvref_t<decltype(description_of<T>)>::size;
  static_assert(size < 64, "the bits of the members fit into one number");
  [&]<std::size_t... i>(std::index_sequence<i...>) {
    std::uint64_t present = 0;
    if constexpr (HasExtras<T>) present = value.extras.empty() ? 0 : 1;
    auto const note = [&]<std::size_t n>(std::integral_constant<std::size_t, n>) {
      constexpr auto const& member = member_at<T, n>();
      if (member.info.always || !is_default(value.*member.pointer, member.pointer)) present |= std::uint64_t{2} << n;
    };
    (note(std::integral_constant<std::size_t, i>()), ...);
    if constexpr (std::is_same_v<T, Plan>) bangfu::detail::prefetch_parts(value);
    put(ar, "members", present);
    auto const save = [&]<std::size_t n>(std::integral_constant<std::size_t, n>) {
      constexpr auto const& member = member_at<T, n>();
      using Type = typename std::remove_cvref_t<decltype(member)>::type;
      if ((present >> (n + 1) & 1U) == 0) return;
      if constexpr (is_maybe<Type>) {
        save_field(ar, member.info.key.data(), *(value.*member.pointer));
      } else {
        save_field(ar, member.info.key.data(), value.*member.pointer);
      }
    };
    (save(std::integral_constant<std::size_t, i>()), ...);
    if constexpr (HasExtras<T>)
      if ((present & 1U) != 0) save_extras(ar, value.extras);
  }
  (std::make_index_sequence<size>());
}

/// Puts a member into the state that its absence tells of. An object that is loaded into anew must not keep what it had.
template <class Class, class T>
void set_default(T& value, T Class::*member) {
  if constexpr (is_maybe<T>) {
    value.reset();
  } else if constexpr (is_list<T> || std::is_same_v<T, std::string>) {
    value.clear();
  } else {
    if (!is_default(value, member)) value = Class{}.*member;
  }
}

/// @param version in which the class was written
template <class Archive, Described T>
void load_entity(Archive& ar, T& value, unsigned version) {
  constexpr std::size_t size = std::remove_cvref_t<decltype(description_of<T>)>::size;
  if (version > version_of<T>()) refuse_newer(description_of<T>.name, version, version_of<T>());
  std::uint64_t const present = take_number(ar, "members");
  [&]<std::size_t... i>(std::index_sequence<i...>) {
    std::uint64_t bits = present >> 1U;
    auto const load = [&]<std::size_t n>(std::integral_constant<std::size_t, n>) {
      constexpr auto const& member = member_at<T, n>();
      using Type = typename std::remove_cvref_t<decltype(member)>::type;
      Type& to = value.*member.pointer;
      bool here = false;
      if (member.info.since == 1 || static_cast<unsigned>(member.info.since) <= version) {
        here = (bits & 1U) != 0;
        bits >>= 1U;
      }
      if (!here) {
        set_default(to, member.pointer);
      } else if constexpr (is_maybe<Type>) {
        load_present(ar, member.info.key.data(), to);
      } else {
        load_field(ar, member.info.key.data(), to);
      }
    };
    (load(std::integral_constant<std::size_t, i>()), ...);
    if (bits != 0 || ((present & 1U) != 0 && !HasExtras<T>))
      refuse(ReadErrorCode::syntax, std::to_string(present), "该版本已有的成员",
             "members that the class had in its version");
  }
  (std::make_index_sequence<size>());
  if constexpr (HasExtras<T>) {
    if ((present & 1U) != 0) {
      value.extras = load_extras<T>(ar);
    } else if (!value.extras.empty()) {
      value.extras = {};
    }
  }
  if constexpr (std::is_same_v<T, Plan>) check_schema(value.schema);
}

}  // namespace bangfu::archive::detail
