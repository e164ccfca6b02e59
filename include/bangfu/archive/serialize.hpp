// SPDX-License-Identifier: BSL-1.0
/// @file
/// bangfu values inside your own Boost archives: text, XML, binary, polymorphic, `CompactOutput` or any other that
/// conforms to Boost.Serialization.
/// @code
/// boost::archive::text_oarchive archive(out);
/// archive << my_settings << plan;
/// @endcode
///
/// All entities, also described ones of your own, follow their descriptions: they carry the version of their class
/// (`object_class_info`) and are never tracked. An older version is read, a newer one refused with a ReadError that
/// names both. Values (`Text`, `Date`, `Decimal`, ids, codes, links …) have no version of their own
/// (`object_serializable`); their stored form never changes.
///
/// Loading throws ReadError for what breaks the invariants of a value, and `boost::archive::archive_exception` for
/// what the archive itself notices. Lists are bounded by the default `Limits`, texts by the archive: a Boost text or
/// binary archive believes the length of a string. `archive::load` guards that too, and damage; use it for files.
///
/// Enumerations of bangfu that you put into an archive by themselves are Boost's: stored as `int`, not checked.
/// There is nothing here for `std::optional` and `std::variant`, which Boost has from 1.84 on.
#pragma once

#include <boost/mpl/int.hpp>
#include <boost/mpl/integral_c_tag.hpp>
#include <boost/serialization/level.hpp>
#include <boost/serialization/tracking.hpp>
#include <boost/serialization/version.hpp>

#include <bangfu/archive/detail/entity.hpp>
#include <bangfu/archive/detail/field.hpp>
#include <bangfu/core/diagnostic.hpp>
#include <bangfu/model/model.hpp>

namespace bangfu::archive::detail {

/// Values that have no version.
template <class T>
concept Unversioned =
    (is_textual<T> && !std::is_same_v<T, std::string>) || is_composite<T> || std::is_same_v<T, Extras> ||
    std::is_same_v<T, ExtraMember> || std::is_same_v<T, Diagnostic> || std::is_same_v<T, Language>;
template <class T>
inline constexpr bool is_box = false;
template <class T>
inline constexpr bool is_box<Box<T>> = true;
template <class T>
inline constexpr bool is_group = false;
template <class List>
inline constexpr bool is_group<Group<List>> = true;

/// What Boost.Serialization asks of a class.
template <int number>
struct Trait {
  using tag = boost::mpl::integral_c_tag;
  using type = boost::mpl::int_<number>;
  static constexpr int value = number;
};

}  // namespace bangfu::archive::detail

namespace boost::serialization {

template <class T>
requires bangfu::Described<T>
struct implementation_level_impl<T const> : bangfu::archive::detail::Trait<object_class_info> {
};
template <class T>
requires bangfu::archive::detail::Unversioned<T> || bangfu::archive::detail::is_box<T> ||
    bangfu::archive::detail::is_group<T>
struct implementation_level_impl<T const> : bangfu::archive::detail::Trait<object_serializable> {
};

template <class T>
requires bangfu::Described<T> || bangfu::archive::detail::Unversioned<T> || bangfu::archive::detail::is_box<T> ||
    bangfu::archive::detail::is_group<T>
struct tracking_level<T> : bangfu::archive::detail::Trait<track_never> {
};

template <class T>
requires bangfu::Described<T>
struct version<T> : bangfu::archive::detail::Trait<static_cast<int>(bangfu::archive::detail::version_of<T>())> {
};

/// Any described entity.
template <class Archive, class T>
requires bangfu::Described<T>
void serialize(Archive& ar, T& entity, unsigned const class_version) {
  if constexpr (Archive::is_saving::value) {
    bangfu::archive::detail::save_entity(ar, entity);
  } else {
    bangfu::archive::detail::load_entity(ar, entity, class_version);
  }
}

/// Values whose stored form is one text, such as EDTF.
template <class Archive, class T>
requires bangfu::archive::detail::is_textual<T> &&
    (!std::is_same_v<T, std::string>)void serialize(Archive& ar, T& value, unsigned const) {
  if constexpr (Archive::is_saving::value) {
    bangfu::archive::detail::save_value(ar, "value", value);
  } else {
    value = bangfu::archive::detail::load_value<T>(ar, "value");
  }
}

/// Values of several parts.
template <class Archive, class T>
requires bangfu::archive::detail::is_composite<T>
void serialize(Archive& ar, T& value, unsigned const) {
  if constexpr (Archive::is_saving::value) {
    bangfu::archive::detail::save_parts(ar, value);
  } else {
    bangfu::archive::detail::load_parts(ar, value);
  }
}

template <class Archive, class T>
void serialize(Archive& ar, bangfu::Box<T>& box, unsigned const) {
  if constexpr (Archive::is_saving::value) {
    bangfu::archive::detail::save_field(ar, "value", box);
  } else {
    bangfu::archive::detail::load_field(ar, "value", box);
  }
}

template <class Archive>
void serialize(Archive& ar, bangfu::Language& language, unsigned const) {
  namespace detail = bangfu::archive::detail;
  if constexpr (Archive::is_saving::value) {
    detail::put_text(ar, "tag", language.tag());
  } else {
    auto const tag = detail::take_text(ar, "tag");
    if (!bangfu::Language::is_tag(tag)) detail::refuse(bangfu::ReadErrorCode::value, tag, "语言标记", "a language tag");
    language = bangfu::Language(tag);
  }
}

/// A finding, as a program may keep it with its plan.
template <class Archive>
void serialize(Archive& ar, bangfu::Diagnostic& finding, unsigned const) {
  auto const field = [&ar](char const* name, auto& value) {
    if constexpr (Archive::is_saving::value) {
      bangfu::archive::detail::save_field(ar, name, value);
    } else {
      bangfu::archive::detail::load_field(ar, name, value);
    }
  };
  field("code", finding.code);
  field("severity", finding.severity);
  field("at", finding.at);
  field("related", finding.related);
  field("arguments", finding.arguments);
  field("message", finding.message);
}

template <class Archive>
void serialize(Archive& ar, bangfu::ExtraMember& member, unsigned const) {
  namespace detail = bangfu::archive::detail;
  if constexpr (Archive::is_saving::value) {
    detail::put_text(ar, "key", member.key);
    detail::put_text(ar, "json", member.json);
  } else {
    member.key = detail::take_text(ar, "key");
    member.json = detail::take_text(ar, "json");
  }
}

template <class Archive>
void serialize(Archive& ar, bangfu::Extras& extras, unsigned const) {
  if constexpr (Archive::is_saving::value) {
    bangfu::archive::detail::save_extras(ar, extras);
  } else {
    extras = bangfu::archive::detail::load_extras<void>(ar);
  }
}

}  // namespace boost::serialization
