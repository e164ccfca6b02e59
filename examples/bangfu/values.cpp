// SPDX-License-Identifier: BSL-1.0
// Walks the descriptions of the entities, so that a new member needs nothing here.
#include "values.hpp"

#include <charconv>
#include <optional>
#include <sstream>
#include <vector>

namespace command {

using namespace bangfu;

namespace {

template <class T>
inline constexpr bool is_vector = false;
template <class T>
inline constexpr bool is_vector<std::vector<T>> = true;
template <class T>
inline constexpr bool is_holder = false;
template <class T>
inline constexpr bool is_holder<std::optional<T>> = true;
template <class T>
inline constexpr bool is_holder<Box<T>> = true;
template <class T>
inline constexpr bool is_id = false;
template <class T>
inline constexpr bool is_id<Id<T>> = true;

class Words {
 public:
  Words(Plan const& plan, std::string_view language) : plan_(plan), language_(language) {}

  /// Follows a pointer; `value.name` grows on the way.
  template <class T>
  void follow(T const& here, std::string_view pointer, Value& value) const {
    if constexpr (is_holder<T>) {
      if (here) follow(*here, pointer, value);
    } else if constexpr (is_vector<T>) {
      if (pointer.empty()) {
        value.words = of(here);
        return;
      }
      std::string_view const segment = next(pointer);
      std::size_t index = 0;
      auto const [end, error] = std::from_chars(segment.data(), segment.data() + segment.size(), index);
      if (error != std::errc() || end != segment.data() + segment.size() || index >= here.size()) return;
      value.name += ' ' + std::to_string(index + 1);
      follow(here[index], pointer, value);
    } else if constexpr (Described<T>) {
      if (pointer.empty()) {
        value.words = of(here);
        return;
      }
      std::string_view const segment = next(pointer);
      for_each_member<T>([&](auto const& member) {
        if (member.info.key != segment) return;
        if (!value.name.empty()) value.name += " · ";
        value.name += zh() ? member.info.zh : member.info.en;
        follow(here.*member.pointer, pointer, value);
      });
    } else {
      if (pointer.empty()) value.words = of(here);
    }
  }

 private:
  [[nodiscard]] bool zh() const { return language_ == "zh"; }

  /// Takes the first segment off a pointer.
  static std::string_view next(std::string_view& pointer) {
    pointer.remove_prefix(1);
    std::string_view const segment = pointer.substr(0, pointer.find('/'));
    pointer.remove_prefix(segment.size());
    return segment;
  }

  template <class T>
  [[nodiscard]] std::string of(T const& value) const {
    if constexpr (is_holder<T>) {
      return value ? of(*value) : std::string();
    } else if constexpr (is_vector<T>) {
      std::string all;
      for (auto const& element : value) {
        std::string const words = of(element);
        if (!all.empty() && !words.empty()) all += zh() ? "、" : ", ";
        all += words;
      }
      return all;
    } else if constexpr (std::is_same_v<T, bool>) {
      return value ? (zh() ? "是" : "yes") : "";
    } else if constexpr (std::is_same_v<T, Text>) {
      return std::string(value.in(Language(language_)));
    } else if constexpr (is_link<T>) {
      return of(value.to);
    } else if constexpr (is_id<T>) {
      return name(value);
    } else if constexpr (requires { value.label(language_); }) {
      return std::string(value.label(language_));
    } else if constexpr (IsEnumeration<T>) {
      return std::string(bangfu::label(value, language_));
    } else if constexpr (requires { to_text(value, language_); }) {
      return to_text(value, language_);
    } else if constexpr (std::is_same_v<T, TierCondition>) {
      std::string const comparison(bangfu::label(value.comparison, language_));
      std::string const tier(bangfu::label(value.tier, language_));
      return value.comparison == Comparison::exactly ? tier : tier + (zh() ? "" : " ") + comparison;
    } else if constexpr (Described<T>) {
      return summary(value);
    } else {
      std::ostringstream out;
      out << value;
      return out.str();
    }
  }

  /// The members of an entity that are there; collections of other entities speak for themselves.
  template <Described T>
  [[nodiscard]] std::string summary(T const& entity) const {
    static T const blank{};
    std::string all;
    for_each_member<T>([&](auto const& member) {
      using Type = std::remove_cvref_t<decltype(entity.*member.pointer)>;
      if (member.info.key == "id" || entity.*member.pointer == blank.*member.pointer) return;
      if constexpr (is_vector<Type>) {
        if constexpr (Described<typename Type::value_type>) return;
      }
      std::string const words = of(entity.*member.pointer);
      if (words.empty()) return;
      if (!all.empty()) all += zh() ? "；" : "; ";
      // The first member is what the entity is called.
      if (!all.empty()) all += std::string(zh() ? member.info.zh : member.info.en) + (zh() ? " " : ": ");
      all += words;
    });
    return all;
  }

  template <class Entity>
  [[nodiscard]] std::string name(Id<Entity> const& id) const {
    if constexpr (InPlan<Entity>) {
      if (Entity const* const found = plan_.find(id)) {
        if constexpr (requires { found->name; }) return of(found->name);
        if constexpr (requires { found->title; }) return of(found->title);
      }
    }
    return id.value();
  }

  Plan const& plan_;
  std::string_view language_;
};

}  // namespace

Value value_at(Plan const& plan, std::string_view pointer, std::string_view language) {
  Value value;
  if (!pointer.empty() && pointer.front() == '/') Words(plan, language).follow(plan, pointer, value);
  if (value.name.empty()) value.name = pointer;
  return value;
}

}  // namespace command
