// SPDX-License-Identifier: BSL-1.0
// How types are read and written, as tables that one reader, one writer and the schema go by.
//
// Tables and not templates for the walk itself: there are some forty entities with three hundred members, and a walk
// generated for each costs more in compile time and instruction cache than an indirect call costs in time.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include <bangfu/core/describe.hpp>
#include <bangfu/json/detail/shape.hpp>

namespace bangfu::json::detail {

class Reader;
class Writer;
struct ObjectShape;

/// What a value looks like in JSON.
enum class Kind : unsigned char {
  object,
  array,
  optional,  // absent or the inner value
  boolean,
  integer,
  string,
  id,
  code,
  enumeration,
  text,
  decimal,
  date,
  period,
  time,
  months,
  link,
};

/// One code of a codelist or enumeration, for the schema.
struct CodeWord {
  std::string_view code;
  std::string_view zh;
  std::string_view en;
};

struct ValueShape {
  Kind kind;
  bool (*read)(Reader&, void* value);
  void (*write)(Writer&, void const* value);
  ValueShape const& (*inner)();          // of arrays and optionals
  ObjectShape const& (*object)();        // of objects
  std::span<CodeWord const> (*words)();  // of codes and enumerations
  std::string_view name;                 // of a codelist
};

/// `key":` as it stands in compact JSON behind the first quotation mark, to be compared at once. Longer ones are not.
struct PaddedKey {
  static constexpr std::size_t room = 16;
  alignas(16) char text[room] = {};
  std::uint32_t bits = 0;    // one for each byte that has to be equal; none where it is too long
  std::uint32_t length = 0;  // of all of it

  constexpr explicit PaddedKey(std::string_view key) {
    if (key.size() + 2 > room) return;
    for (char c : key) text[length++] = c;
    text[length++] = '"';
    text[length++] = ':';
    bits = (1U << length) - 1U;
  }
};

struct MemberShape {
  MemberInfo info;
  PaddedKey padded;
  bool (*read)(Reader&, void* object);
  void (*write)(Writer&, void const* object);  // nothing where it has its default value
  ValueShape const& (*value)();
};

struct ObjectShape {
  static constexpr std::size_t most_members = 63;
  static constexpr unsigned slot_bits = 7;
  static constexpr std::uint8_t no_member = 255;

  static constexpr std::size_t count = 39;  // of all tables

  std::string_view name;
  std::size_t place;           // of the table among all
  MemberShape const* members;  // in the order of declaration
  std::uint8_t const* sorted;  // their numbers in the order of their keys
  std::size_t size;
  std::uint64_t required;                           // a bit for each member that has to be there
  Extras& (*extras)(void* object);                  // none where unknown members are refused
  bool versioned;                                   // a plan: its member schema says by which version it is written
  std::uint32_t seed;                               // with which no two keys share a slot
  std::array<std::uint8_t, 1U << slot_bits> slots;  // number of the member that may have a key

  static constexpr std::size_t slot(char const* key, std::size_t length, std::uint32_t seed) noexcept {
    // Length, first two, middle and last character tell the keys of one object apart.
    auto const at = [key](std::size_t i) { return static_cast<std::uint32_t>(static_cast<unsigned char>(key[i])); };
    std::uint32_t const mix = static_cast<std::uint32_t>(length) ^ at(0) << 6U ^ at(length > 1 ? 1 : 0) << 12U ^
                              at(length / 2) << 18U ^ at(length - 1) << 24U;
    return mix * seed >> (32U - slot_bits);
  }
  /// The number of the member with this key, or `no_member`.
  [[nodiscard]] std::uint8_t find(std::string_view key) const noexcept {
    if (key.empty()) return no_member;
    std::uint8_t const number = slots[slot(key.data(), key.size(), seed)];
    return number != no_member && members[number].info.key == key ? number : no_member;
  }
};

/// The order of names in canonical JSON: by UTF-16 code units (RFC 8785, 3.2.3). Both are UTF-8.
bool utf16_less(std::string_view a, std::string_view b) noexcept;

}  // namespace bangfu::json::detail
