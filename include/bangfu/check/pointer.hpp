// SPDX-License-Identifier: BSL-1.0
/// @file
/// JSON Pointers (RFC 6901): where in a plan a finding is.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace bangfu {

/// A JSON Pointer built from the names and positions on the way from the plan to a place in it.
class Pointer {
 public:
  Pointer() = default;
  /// This place's member, with `~` and `/` escaped.
  /// @{
  [[nodiscard]] Pointer operator/(std::string_view member) const& { return Pointer(*this) / member; }
  [[nodiscard]] Pointer operator/(std::string_view member) && {
    text_ += '/';
    for (char c : member) {
      if (c == '~') {
        text_ += "~0";
      } else if (c == '/') {
        text_ += "~1";
      } else {
        text_ += c;
      }
    }
    return std::move(*this);
  }
  /// @}
  /// This place's element.
  /// @{
  [[nodiscard]] Pointer operator/(std::size_t position) const& { return Pointer(*this) / position; }
  [[nodiscard]] Pointer operator/(std::size_t position) && {
    text_ += '/';
    text_ += std::to_string(position);
    return std::move(*this);
  }
  /// @}
  /// The pointer as RFC 6901 writes it; empty for the whole plan.
  [[nodiscard]] std::string const& text() const& noexcept { return text_; }
  [[nodiscard]] std::string text() && noexcept { return std::move(text_); }

 private:
  std::string text_;
};

namespace detail {

/// Takes the first name or position off a pointer, unescaped. Empty and false at the end.
inline bool next_token(std::string_view& pointer, std::string& token) {
  token.clear();
  if (pointer.empty() || pointer.front() != '/') return false;
  pointer.remove_prefix(1);
  std::size_t const end = pointer.find('/');
  std::string_view const raw = pointer.substr(0, end);
  pointer.remove_prefix(raw.size());
  for (std::size_t i = 0; i < raw.size(); ++i) {
    if (raw[i] == '~' && i + 1 < raw.size() && (raw[i + 1] == '0' || raw[i + 1] == '1')) {
      token += raw[++i] == '0' ? '~' : '/';
    } else {
      token += raw[i];
    }
  }
  return true;
}

/// The position that a token names, or `size` where it names none below it.
inline std::size_t position_in(std::string_view token, std::size_t size) noexcept {
  std::size_t position = 0;
  if (token.empty() || token.size() > 9 || (token.size() > 1 && token.front() == '0')) return size;
  for (char c : token) {
    if (c < '0' || c > '9') return size;
    position = position * 10 + static_cast<std::size_t>(c - '0');
  }
  return position < size ? position : size;
}

}  // namespace detail

}  // namespace bangfu
