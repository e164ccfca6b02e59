// SPDX-License-Identifier: BSL-1.0
/// @file
/// Codes of open codelists.
///
/// A codelist names what the field has words for (modalities, areas, units, roles …) and can be extended by anyone:
/// a code the library does not know is kept as it is written. Known codes carry labels in Chinese and English;
/// a plan labels its own codes in `Plan::vocabulary`.
///
/// A codelist is a struct of constants, `modality::shadowing`, and of an array `all` of pointers to them in the order
/// in which a form would offer them. It derives from `Codelist`, and its name is that of the member which holds its
/// codes.
#pragma once

#include <concepts>
#include <ostream>
#include <string>
#include <string_view>
#include <utility>

#include <bangfu/core/box.hpp>

namespace bangfu {

/// A code of `List` that the library knows.
template <class List>
struct KnownCode {
  std::string_view code;  ///< lower-case words joined by underscores; what JSON holds
  std::string_view zh;    ///< label in Chinese
  std::string_view en;    ///< label in English

  /// The label in Chinese for "zh…", in English otherwise.
  [[nodiscard]] constexpr std::string_view label(std::string_view language) const noexcept {
    return language.substr(0, 2) == "zh" ? zh : en;
  }
};

/// Marks a struct as a codelist.
struct Codelist {};
/// A codelist, such as `modality`.
template <class T>
concept IsCodelist = std::derived_from<T, Codelist>;

/// The known code of `List` that is spelt `code`, or nullptr.
template <class List>
constexpr KnownCode<List> const* find_known(std::string_view code) noexcept {
  if (code.empty()) return nullptr;
  // Most others differ in their length or first letter.
  for (KnownCode<List> const* known : List::all)
    if (known->code.size() == code.size() && known->code[0] == code[0] && known->code == code) return known;
  return nullptr;
}

/// One code of the open codelist `List`, known or not; empty where none is given.
/// The constants of the list are reachable through it too: `Role::supporting` is `role::supporting`.
template <class List>
class Code : public List {
 public:
  using list_type = List;  ///< the codelist that it is from

  Code() = default;
  /// A constant that is not in the list is kept as an unknown code.
  Code(KnownCode<List> const& known) : Code(known.code) {}
  /// The code as written: the known one that is spelt so, or else an unknown one.
  explicit Code(std::string_view code) : known_(find_known<List>(code)) {
    if (known_ == nullptr && !code.empty()) other_ = std::string(code);
  }
  [[nodiscard]] bool empty() const noexcept { return known_ == nullptr && !other_; }
  /// The code as written; empty where none is given.
  [[nodiscard]] std::string_view code() const noexcept {
    if (known_ != nullptr) return known_->code;
    return other_ ? std::string_view(*other_) : std::string_view();
  }
  /// Its entry in the codelist, or nullptr where the library does not know the code.
  [[nodiscard]] KnownCode<List> const* known() const noexcept { return known_; }
  /// The label in Chinese for "zh…", in English otherwise; the code itself where it is not known.
  [[nodiscard]] std::string_view label(std::string_view language) const noexcept {
    return known_ != nullptr ? known_->label(language) : code();
  }

  friend bool operator==(Code const& a, Code const& b) noexcept {
    return a.known_ == b.known_ && (a.known_ != nullptr || a.code() == b.code());
  }
  friend bool operator==(Code const& a, KnownCode<List> const& b) noexcept { return a.code() == b.code; }
  friend std::ostream& operator<<(std::ostream& out, Code const& code) { return out << code.code(); }

 private:
  KnownCode<List> const* known_ = nullptr;
  Box<std::string> other_{};  // only for codes that the list does not know
};

/// Whether `T` is a `Code` of some list.
template <class T>
inline constexpr bool is_code = false;
template <class List>
inline constexpr bool is_code<Code<List>> = true;

}  // namespace bangfu
