// SPDX-License-Identifier: BSL-1.0
/// @file
/// Patterns of the grammar. They are RE2's, which match in time linear in the text whatever the text is.
#pragma once

#include <re2/re2.h>

#include <array>
#include <cstddef>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

namespace bangfu::document::reader {

/// What a pattern found: the whole and up to eleven groups, as positions in the text that was searched.
class Match {
 public:
  static constexpr std::size_t max_groups = 12;

  [[nodiscard]] bool has(std::size_t group) const noexcept { return begins_[group] != std::string_view::npos; }
  [[nodiscard]] std::size_t begin(std::size_t group = 0) const noexcept { return begins_[group]; }
  [[nodiscard]] std::size_t end(std::size_t group = 0) const noexcept { return ends_[group]; }
  /// The words of a group; empty where it took no part.
  [[nodiscard]] std::string_view operator[](std::size_t group) const noexcept {
    return has(group) ? text_.substr(begins_[group], ends_[group] - begins_[group]) : std::string_view();
  }

 private:
  friend class Pattern;
  std::string_view text_{};
  std::array<std::size_t, max_groups> begins_{};
  std::array<std::size_t, max_groups> ends_{};
};

/// A pattern. It is compiled when it is first asked, so that a program which reads no document does not wait for it.
class Pattern {
 public:
  explicit Pattern(std::string_view pattern) : pattern_(pattern) {}

  /// The first match at or after `from`.
  [[nodiscard]] std::optional<Match> find(std::string_view text, std::size_t from = 0) const {
    return match(text, from, RE2::UNANCHORED);
  }
  /// The match that begins at `from`.
  [[nodiscard]] std::optional<Match> at(std::string_view text, std::size_t from = 0) const {
    return match(text, from, RE2::ANCHOR_START);
  }
  /// The match that is the whole text.
  [[nodiscard]] std::optional<Match> whole(std::string_view text) const { return match(text, 0, RE2::ANCHOR_BOTH); }
  [[nodiscard]] bool in(std::string_view text) const {
    return compiled().Match(text, 0, text.size(), RE2::UNANCHORED, nullptr, 0);
  }
  /// The text with `by` in the place of each match, of which none is empty.
  [[nodiscard]] std::string replaced(std::string_view text, std::string_view by = {}) const;

 private:
  [[nodiscard]] std::optional<Match> match(std::string_view text, std::size_t from, RE2::Anchor anchor) const;
  [[nodiscard]] RE2 const& compiled() const;

  std::string pattern_;
  mutable std::once_flag once_{};
  mutable std::optional<RE2> re2_{};
};

}  // namespace bangfu::document::reader
