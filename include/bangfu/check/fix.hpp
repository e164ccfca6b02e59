// SPDX-License-Identifier: BSL-1.0
/// @file
/// Applies the fix of a finding to a plan.
#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#include <bangfu/check/pointer.hpp>
#include <bangfu/core/diagnostic.hpp>
#include <bangfu/core/traits.hpp>
#include <bangfu/model/plan.hpp>

namespace bangfu {

namespace detail {

/// The value of a leaf as an edit gives it; empty where it has not the form of a `T`.
template <class T>
std::optional<T> leaf_from(Edit const& edit) {
  std::string const& text = edit.value;
  if constexpr (std::is_same_v<T, std::string> || is_id<T>) {
    return T(text);
  } else if constexpr (is_code<T>) {
    return T(std::string_view(text));
  } else if constexpr (is_link<T>) {
    return T(decltype(T::to)(text));
  } else if constexpr (std::is_same_v<T, Text>) {
    return Text(text);
  } else if constexpr (std::is_same_v<T, Decimal>) {
    return Decimal::parse(text);
  } else if constexpr (std::is_same_v<T, int>) {
    auto const n = Decimal::parse(text);
    auto const whole = n ? n->whole() : std::nullopt;
    if (!whole || *whole > INT32_MAX || *whole < INT32_MIN) return std::nullopt;
    return static_cast<int>(*whole);
  } else if constexpr (std::is_same_v<T, TimeOfDay>) {
    return TimeOfDay::try_parse(text);
  } else if constexpr (std::is_same_v<T, Date> || std::is_same_v<T, Period>) {
    TimeFault fault;
    return T::try_parse(text, fault);
  } else if constexpr (IsEnumeration<T>) {
    T const* found = find_enumerator<T>(text);
    return found == nullptr ? std::nullopt : std::optional<T>(*found);
  } else {
    return std::nullopt;
  }
}

/// Makes an edit at the place that `rest` of its pointer leads to. Returns whether there is such a place.
template <class T>
bool edit_at(T& value, std::string_view rest, Edit const& edit) {
  std::string token;
  if constexpr (is_maybe<T>) {
    using Inner = typename T::value_type;
    if (rest.empty() && edit.operation == Edit::Operation::remove) {
      if (!value) return false;
      value.reset();
      return true;
    }
    if constexpr (Described<Inner>) {
      return value && edit_at(*value, rest, edit);
    } else {
      auto made = rest.empty() ? leaf_from<Inner>(edit) : std::nullopt;
      if (!made) return false;
      value = std::move(*made);
      return true;
    }
  } else if constexpr (is_list<T>) {
    if (!next_token(rest, token)) return false;
    std::size_t const position = position_in(token, value.size());
    if (token == "-" && rest.empty() && edit.operation == Edit::Operation::add) {
      auto made = leaf_from<typename T::value_type>(edit);
      if (made) value.push_back(std::move(*made));
      return made.has_value();
    }
    if (position == value.size()) return false;
    if (rest.empty() && edit.operation == Edit::Operation::remove) {
      value.erase(value.begin() + static_cast<std::ptrdiff_t>(position));
      return true;
    }
    return edit_at(value[position], rest, edit);
  } else if constexpr (Described<T>) {
    if (!next_token(rest, token)) return false;
    bool done = false;
    for_each_member<T>([&](auto const& member) {
      if (!done && member.info.key == token) done = edit_at(value.*member.pointer, rest, edit);
    });
    return done;
  } else if constexpr (std::is_same_v<T, Text>) {
    if (next_token(rest, token)) {  // one wording
      if (!rest.empty() || !Language::is_tag(token)) return false;
      bool const remove = edit.operation == Edit::Operation::remove;
      value.set(Language(token), remove ? std::string() : edit.value);
      return true;
    }
    value = edit.operation == Edit::Operation::remove ? Text() : Text(edit.value);
    return true;
  } else {
    if (!rest.empty()) return false;
    if (edit.operation == Edit::Operation::remove) {
      if constexpr (std::is_default_constructible_v<T>) {
        value = T{};
        return true;
      } else {
        return false;
      }
    }
    auto made = leaf_from<T>(edit);
    if (made) value = std::move(*made);
    return made.has_value();
  }
}

}  // namespace detail

/// The plan with a fix made: all its edits in their order. The fix must be of this plan, as `check` has seen it.
/// @throws std::logic_error where an edit finds no such place, or a value has not the form that the place asks for
template <std::same_as<Plan> OnePlan>
[[nodiscard]] OnePlan apply(OnePlan plan, Fix const& fix) {
  for (Edit const& edit : fix.edits)
    if (!detail::edit_at(plan, edit.path, edit))
      throw std::logic_error("the fix does not fit the plan at " + edit.path);
  return plan;
}

}  // namespace bangfu
