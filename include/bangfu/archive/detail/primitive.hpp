// SPDX-License-Identifier: BSL-1.0
/// @file
/// Texts and numbers in any archive that conforms to Boost.Serialization. No part of the interface.
#pragma once

#include <boost/serialization/nvp.hpp>
#include <boost/serialization/string.hpp>

#include <cstdint>
#include <string>
#include <string_view>

#include <bangfu/archive/detail/budget.hpp>
#include <bangfu/archive/detail/text.hpp>

namespace bangfu::archive::detail {

/// The compact archives of bangfu: without names and objects, they are called directly.
template <class Archive>
concept Compact = requires {
  typename Archive::bangfu_compact;
};

template <class Archive, class T>
void put(Archive& ar, char const* name, T const& value) {
  if constexpr (Compact<Archive>) {
    ar << value;
  } else {
    ar << boost::serialization::make_nvp(name, value);
  }
}
template <class Archive, class T>
void take(Archive& ar, char const* name, T& value) {
  if constexpr (Compact<Archive>) {
    ar >> value;
  } else {
    ar >> boost::serialization::make_nvp(name, value);
  }
}

/// Identifies the budget among the helpers of an archive.
inline char budget_id = 0;

/// What an archive may still take in. Boost's archives keep it as a helper: one of default limits where none was set.
template <class Archive>
Budget& budget_of(Archive& ar) {
  if constexpr (Compact<Archive>) {
    return ar.budget();
  } else {
    return ar.template get_helper<Budget>(static_cast<void*>(&budget_id));
  }
}

template <class Archive>
void put_text(Archive& ar, char const* name, std::string_view text) {
  if constexpr (Compact<Archive>) {
    ar.put_text(text);
  } else {
    put(ar, name, needs_escape(text) ? escaped(text) : std::string(text));
  }
}
template <class Archive>
void put_text(Archive& ar, char const* name, std::string const& text) {
  if constexpr (Compact<Archive>) {
    ar.put_text(text);
  } else {
    if (needs_escape(text)) return put(ar, name, escaped(text));
    put(ar, name, text);
  }
}

/// A text: a view into a compact archive, a string out of others. @throws ReadError (encoding)
template <class Archive>
auto take_text(Archive& ar, char const* name) {
  if constexpr (Compact<Archive>) {
    return ar.take_text();
  } else {
    std::string text;
    take(ar, name, text);
    check_text(text);
    return text;
  }
}

template <class Archive>
[[gnu::always_inline]] inline std::uint64_t take_number(Archive& ar, char const* name) {
  if constexpr (Compact<Archive>) {
    return ar.take_number();
  } else {
    std::uint64_t number = 0;
    take(ar, name, number);
    return number;
  }
}

}  // namespace bangfu::archive::detail
