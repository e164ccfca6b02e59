// SPDX-License-Identifier: BSL-1.0
// How each type of value is read and written, and the tables of the described entities that follow from it.
#pragma once

#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include <bangfu/core/detail/prefetch.hpp>
#include <bangfu/model/detail/is_default.hpp>
#include <bangfu/model/model.hpp>
#include <bangfu/time/time.hpp>

#include "json/reader.hpp"
#include "json/shape.hpp"
#include "json/writer.hpp"

namespace bangfu::json::detail {

/// `read(Reader&, T&)` or, for types without a default value, `read(Reader&, std::optional<T>&)`; `write(Writer&, T
/// const&)`; and what the schema asks: `kind` and what belongs to it.
template <class T>
struct Codec;

/// The table of an entity. Each is instantiated once, in shapes_*.cpp.
template <Described T>
ObjectShape const& object_shape();

template <class T>
inline constexpr bool has_default = std::is_default_constructible_v<T>;

// --- the shape of a value --------------------------------------------------------------------------------------------

template <class T>
bool read_erased(Reader& r, void* value) {
  if constexpr (has_default<T>) {
    return Codec<T>::read(r, *static_cast<T*>(value));
  } else {
    static_cast<void>(r);
    static_cast<void>(value);
    return false;  // only read as part of something
  }
}
template <class T>
void write_erased(Writer& w, void const* value) {
  Codec<T>::write(w, *static_cast<T const*>(value));
}

template <class T>
ValueShape const& value_shape();

template <class T>
consteval ValueShape make_value_shape() {
  ValueShape shape{Codec<T>::kind, &read_erased<T>, &write_erased<T>, nullptr, nullptr, nullptr, {}};
  if constexpr (requires { typename Codec<T>::inner; }) shape.inner = &value_shape<typename Codec<T>::inner>;
  if constexpr (Codec<T>::kind == Kind::object) shape.object = &object_shape<T>;
  if constexpr (requires { Codec<T>::words(); }) shape.words = &Codec<T>::words;
  if constexpr (is_code<T>) shape.name = T::list_type::name;
  return shape;
}
template <class T>
ValueShape const& value_shape() {
  static constexpr ValueShape shape = make_value_shape<T>();
  return shape;
}
template <class T>
ValueShape const& shape_of() {
  return value_shape<T>();
}

// --- plain values ----------------------------------------------------------------------------------------------------

template <>
struct Codec<bool> {
  static constexpr Kind kind = Kind::boolean;
  static bool read(Reader& r, bool& value) { return r.boolean(value); }
  static void write(Writer& w, bool value) { w.raw(value ? "true" : "false"); }
};

template <>
struct Codec<int> {
  static constexpr Kind kind = Kind::integer;
  static bool read(Reader& r, int& value) { return r.integer(value); }
  static void write(Writer& w, int value) { w.number(value); }
};

inline constexpr Expected expected_string{"字符串", "a string"};

template <>
struct Codec<std::string> {
  static constexpr Kind kind = Kind::string;
  static bool read(Reader& r, std::string& value) {
    std::string_view view;
    if (!r.string(view, expected_string)) return false;
    value.assign(view);
    return true;
  }
  static void write(Writer& w, std::string const& value) { w.string(value); }
};

template <class Entity>
struct Codec<Id<Entity>> {
  static constexpr Kind kind = Kind::id;
  static bool read(Reader& r, Id<Entity>& value) {
    std::string_view view;
    if (!r.string(view, {"编号（字符串）", "an id (a string)"})) return false;
    value = Id<Entity>(view);
    return true;
  }
  static void write(Writer& w, Id<Entity> const& value) { w.string(value.value()); }
};

template <class List>
struct Codec<Code<List>> {
  static constexpr Kind kind = Kind::code;
  static bool read(Reader& r, Code<List>& value) {
    std::string_view view;
    if (!r.string(view, {"代码（字符串）", "a code (a string)"})) return false;
    value = Code<List>(view);
    return true;
  }
  static void write(Writer& w, Code<List> const& value) { w.string(value.code()); }
  static std::span<CodeWord const> words() {
    constexpr std::size_t size = std::size(List::all);
    static constexpr std::array<CodeWord, size> all = [] {
      std::array<CodeWord, size> made{};
      for (std::size_t i = 0; i < size; ++i) made[i] = {List::all[i]->code, List::all[i]->zh, List::all[i]->en};
      return made;
    }();
    return all;
  }
};

/// Refuses a word that is none of an enumeration's, and names those that are.
bool unknown_word(Reader& r, char const* at, std::string_view found, std::span<CodeWord const> words);

template <IsEnumeration Enum>
struct Codec<Enum> {
  static constexpr Kind kind = Kind::enumeration;
  static bool read(Reader& r, Enum& value) {
    char const* const at = r.here();
    std::string_view view;
    if (!r.string(view, expected_string)) return false;
    if (Enum const* const found = find_enumerator<Enum>(view)) {
      value = *found;
      return true;
    }
    return unknown_word(r, at, view, words());
  }
  static void write(Writer& w, Enum value) { w.string(to_string(value)); }
  static std::span<CodeWord const> words() {
    constexpr std::size_t size = std::size(Enumeration<Enum>::all);
    static constexpr std::array<CodeWord, size> all = [] {
      std::array<CodeWord, size> made{};
      for (std::size_t i = 0; i < size; ++i)
        made[i] = {Enumeration<Enum>::all[i].code, Enumeration<Enum>::all[i].zh, Enumeration<Enum>::all[i].en};
      return made;
    }();
    return all;
  }
};

template <>
struct Codec<Text> {
  static constexpr Kind kind = Kind::text;
  static bool read(Reader& r, Text& value);
  static void write(Writer& w, Text const& value);
};

template <>
struct Codec<Decimal> {
  static constexpr Kind kind = Kind::decimal;
  static bool read(Reader& r, Decimal& value);
  static void write(Writer& w, Decimal const& value);
};

template <>
struct Codec<Date> {
  static constexpr Kind kind = Kind::date;
  static bool read(Reader& r, std::optional<Date>& value);
  static void write(Writer& w, Date const& value);
};

template <>
struct Codec<Period> {
  static constexpr Kind kind = Kind::period;
  static bool read(Reader& r, std::optional<Period>& value);
  static void write(Writer& w, Period const& value);
};

template <>
struct Codec<TimeOfDay> {
  static constexpr Kind kind = Kind::time;
  static bool read(Reader& r, std::optional<TimeOfDay>& value);
  static void write(Writer& w, TimeOfDay const& value);
};

template <>
struct Codec<Months> {
  static constexpr Kind kind = Kind::months;
  static bool read(Reader& r, std::optional<Months>& value);
  static void write(Writer& w, Months const& value);
};

bool read_link(Reader& r, std::string& to, Origin& origin);
void write_link(Writer& w, std::string const& to, Origin origin);

template <class Entity>
struct Codec<Link<Entity>> {
  static constexpr Kind kind = Kind::link;
  static bool read(Reader& r, Link<Entity>& value) {
    if (r.peek() == '"') {
      value.origin = Origin::stated;
      return Codec<Id<Entity>>::read(r, value.to);
    }
    std::string to;
    if (!read_link(r, to, value.origin)) return false;
    value.to = Id<Entity>(std::move(to));
    return true;
  }
  static void write(Writer& w, Link<Entity> const& value) {
    if (value.origin == Origin::stated) return w.string(value.to.value());
    write_link(w, value.to.value(), value.origin);
  }
};

// --- values made of values -------------------------------------------------------------------------------------------

template <class T>
struct Codec<std::optional<T>> {
  static constexpr Kind kind = Kind::optional;
  using inner = T;
  static bool read(Reader& r, std::optional<T>& value) {
    if constexpr (has_default<T>) {
      return Codec<T>::read(r, value.emplace());
    } else {
      return Codec<T>::read(r, value);
    }
  }
  static void write(Writer& w, std::optional<T> const& value) { Codec<T>::write(w, *value); }
};

template <class T>
struct Codec<Box<T>> {
  static constexpr Kind kind = Kind::optional;
  using inner = T;
  static bool read(Reader& r, Box<T>& value) { return r.count(sizeof(T)) && Codec<T>::read(r, value.emplace()); }
  static void write(Writer& w, Box<T> const& value) { Codec<T>::write(w, *value); }
};

/// Whether an array of such values fits on one line of the pretty form.
constexpr bool is_short(Kind kind) {
  return kind != Kind::object && kind != Kind::array && kind != Kind::text && kind != Kind::link &&
         kind != Kind::months;
}

template <class T>
struct Codec<std::vector<T>> {
  static constexpr Kind kind = Kind::array;
  using inner = T;
  static bool read(Reader& r, std::vector<T>& value) {
    bool empty = true;
    if (!r.open('[', {"数组", "an array"}, empty)) return false;
    value.clear();
    if (empty) return true;
    // Moving large elements each time the list grows costs more than a little room at its end.
    if constexpr (sizeof(T) > 256) value.reserve(4);
    Frame frame{.outer = r.frame()};
    r.frame() = &frame;
    for (bool more = true; more; ++frame.index) {
      if (!r.count(sizeof(T))) return false;
      if constexpr (has_default<T>) {
        if (!Codec<T>::read(r, value.emplace_back())) return false;
      } else {
        std::optional<T> element;
        if (!Codec<T>::read(r, element)) return false;
        value.push_back(*std::move(element));
      }
      if (!r.after(']', more)) return false;
    }
    r.frame() = frame.outer;
    return true;
  }
  static void write(Writer& w, std::vector<T> const& value) {
    constexpr bool in_one_line = is_short(Codec<T>::kind);
    std::size_t const start = w.open();
    for (T const& element : value) {
      if constexpr (sizeof(T) > 64) {
        if (&element != &value.back()) bangfu::detail::prefetch(&element + 1, sizeof(T));
      }
      w.put(',');
      if (w.pretty()) {
        if (!in_one_line) {
          w.line();
        } else if (&element != value.data()) {
          w.put(' ');
        }
      }
      Codec<T>::write(w, element);
    }
    w.close(start, '[', ']', in_one_line);
  }
};

template <Described T>
struct Codec<T> {
  static constexpr Kind kind = Kind::object;
  static bool read(Reader& r, T& value) { return r.object(&value, object_shape<T>()); }
  static void write(Writer& w, T const& value) { w.object(&value, object_shape<T>()); }
};

/// The version of the schema that a plan is written in: not newer than the library's.
bool read_version(Reader& r, int& value);

// --- tables of entities ----------------------------------------------------------------------------------------------

template <class... T>
struct TypeList {
  static constexpr std::size_t size = sizeof...(T);
  template <class Wanted>
  static constexpr std::size_t index() {
    constexpr bool found[] = {std::is_same_v<T, Wanted>...};
    for (std::size_t i = 0; i < size; ++i)
      if (found[i]) return i;
    return size;
  }
};
/// All entities that there is a table of; their places number the tables.
using Entities =
    TypeList<Activity, Actual, AreaSection, BasisDocument, Commitment, Deadline, Deliverable, Department, Duration,
             Evidence, Flow, Identifier, Institution, LeadingGroup, Length, Lesson, Measure, Participant, Party, Place,
             Plan, Programme, Quantity, Recurrence, Resource, Responsible, Result, SchoolCalendar, SchoolTerm,
             SchoolWeeks, Sections, Silence, Subject, Target, TargetPart, Terms, TierCondition, VocabularyEntry, When>;
static_assert(Entities::size == ObjectShape::count);

template <Described T>
struct ObjectTable {
  static constexpr auto const& description = description_of<T>;
  static constexpr std::size_t size = std::remove_cvref_t<decltype(description)>::size;
  static_assert(size <= ObjectShape::most_members);
  static_assert(Entities::index<T>() < Entities::size, "the entity is missing in the list above");
  template <std::size_t i>
  static constexpr auto member() {
    return member_at<T, i>();
  }

  template <std::size_t i>
  static constexpr bool is_version = std::is_same_v<T, Plan>&& member<i>().info.key == "schema";

  template <std::size_t i>
  static bool read(Reader& r, void* object) {
    using Type = typename std::remove_cvref_t<decltype(member<i>())>::type;
    static constexpr auto pointer = member<i>().pointer;
    if constexpr (is_version<i>) {
      return read_version(r, static_cast<T*>(object)->*pointer);
    } else {
      return Codec<Type>::read(r, static_cast<T*>(object)->*pointer);
    }
  }
  template <std::size_t i>
  static void write(Writer& w, void const* object) {
    using Type = typename std::remove_cvref_t<decltype(member<i>())>::type;
    static constexpr auto pointer = member<i>().pointer;
    static constexpr QuotedKey quoted{member<i>().info.key};
    Type const& value = static_cast<T const*>(object)->*pointer;
    if constexpr (!member<i>().info.always) {
      if (bangfu::detail::is_default(value, pointer)) return;
    }
    w.key(quoted);
    Codec<Type>::write(w, value);
  }
  template <std::size_t i>
  static consteval MemberShape shape_of_member() {
    using Type = typename std::remove_cvref_t<decltype(member<i>())>::type;
    return {member<i>().info, PaddedKey(member<i>().info.key), &read<i>, &write<i>, &value_shape<Type>};
  }

  static constexpr std::array<MemberShape, size> members = []<std::size_t... i>(std::index_sequence<i...>) {
    return std::array<MemberShape, size>{shape_of_member<i>()...};
  }
  (std::make_index_sequence<size>{});

  static constexpr std::array<std::uint8_t, size> sorted = [] {
    std::array<std::uint8_t, size> order{};
    for (std::size_t i = 0; i < size; ++i) {
      std::size_t at = i;
      for (; at > 0 && members[i].info.key < members[order[at - 1]].info.key; --at) order[at] = order[at - 1];
      order[at] = static_cast<std::uint8_t>(i);
    }
    return order;
  }();

  static Extras& extras(void* object) requires HasExtras<T> { return static_cast<T*>(object)->extras; }

  static consteval ObjectShape make() {
    ObjectShape shape{description.name,
                      Entities::index<T>(),
                      members.data(),
                      sorted.data(),
                      size,
                      0,
                      nullptr,
                      std::is_same_v<T, Plan>,
                      1,
                      {}};
    if constexpr (HasExtras<T>) shape.extras = &extras;
    for (std::size_t i = 0; i < size; ++i) {
      // A plan without a schema version is taken to be of the present one.
      if (members[i].info.always && !shape.versioned) shape.required |= std::uint64_t{1} << i;
      for (char c : members[i].info.key)
        if (c < 'a' && c != '_') throw "a key is lower-case words joined by underscores";
    }
    for (;; shape.seed = shape.seed * 1'664'525U + 1'013'904'223U) {
      shape.slots.fill(ObjectShape::no_member);
      bool clash = false;
      for (std::size_t i = 0; i < size && !clash; ++i) {
        std::string_view const key = members[i].info.key;
        std::uint8_t& slot = shape.slots[ObjectShape::slot(key.data(), key.size(), shape.seed | 1U)];
        clash = slot != ObjectShape::no_member;
        slot = static_cast<std::uint8_t>(i);
      }
      if (!clash) break;
    }
    shape.seed |= 1U;
    return shape;
  }
};

template <Described T>
ObjectShape const& object_shape() {
  static constexpr ObjectShape shape = ObjectTable<T>::make();
  return shape;
}

}  // namespace bangfu::json::detail
