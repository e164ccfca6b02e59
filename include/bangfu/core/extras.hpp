// SPDX-License-Identifier: BSL-1.0
/// @file
/// Members of an entity that the library does not know, kept so that nothing is lost.
#pragma once

#include <ostream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <bangfu/core/box.hpp>

namespace bangfu {

/// An unknown member: its name and its value as canonical JSON (RFC 8785).
struct ExtraMember {
  std::string key{};   ///< its name
  std::string json{};  ///< its value, canonical

  friend bool operator==(ExtraMember const&, ExtraMember const&) = default;
};

/// The unknown members of one entity, ordered by key; one pointer wide while there are none.
///
/// The values were validated and brought to canonical form by the reader that put them here, so that equality of values
/// is equality of texts. Whoever sets one by hand sees to that himself; the writers of the library write it as it is.
class Extras {
 public:
  Extras() = default;
  /// Takes over many members at once. @pre ordered by key, no key twice, each value canonical JSON
  explicit Extras(std::vector<ExtraMember> ordered) {
    if (!ordered.empty()) members_ = std::move(ordered);
  }
  [[nodiscard]] bool empty() const noexcept { return !members_; }
  [[nodiscard]] auto begin() const noexcept { return members_ ? members_->data() : nullptr; }
  [[nodiscard]] auto end() const noexcept { return members_ ? members_->data() + members_->size() : nullptr; }
  /// The canonical JSON of a member, or nullptr.
  [[nodiscard]] std::string const* find(std::string_view key) const noexcept {
    for (ExtraMember const& m : *this)
      if (m.key == key) return &m.json;
    return nullptr;
  }
  /// Adds or replaces a member; false where it replaced one. @pre `canonical_json` is canonical JSON
  bool set(std::string key, std::string canonical_json) {
    if (!members_) members_.emplace();
    auto at = members_->begin();
    while (at != members_->end() && at->key < key) ++at;
    if (at != members_->end() && at->key == key) {
      at->json = std::move(canonical_json);
      return false;
    }
    members_->insert(at, ExtraMember{.key = std::move(key), .json = std::move(canonical_json)});
    return true;
  }

  friend bool operator==(Extras const& a, Extras const& b) { return a.members_ == b.members_; }
  friend std::ostream& operator<<(std::ostream& out, Extras const& extras) {
    char const* separator = "";
    out << '{';
    for (ExtraMember const& m : extras) {
      out << separator << m.key << ": " << m.json;
      separator = ", ";
    }
    return out << '}';
  }

 private:
  using Members = std::vector<ExtraMember>;
  Box<Members> members_{};
};

}  // namespace bangfu
