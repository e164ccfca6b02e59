// SPDX-License-Identifier: BSL-1.0
#include "portfolio/numbering.hpp"

#include <functional>
#include <stdexcept>

namespace bangfu::columns {

namespace {
std::uint32_t hash_of(std::string_view key) noexcept {
  auto const hash = std::hash<std::string_view>{}(key);
  return static_cast<std::uint32_t>(hash ^ (hash >> 32U));
}
}  // namespace

std::size_t Numbering::place(std::string_view key, std::uint32_t hash) const noexcept {
  std::size_t const mask = table_.size() - 1;
  std::size_t at = hash & mask;
  while (table_[at].next != 0) {
    if (table_[at].hash == hash && (*this)[table_[at].next - 1] == key) break;
    at = (at + 1) & mask;
  }
  return at;
}

std::uint32_t Numbering::find(std::string_view key) const noexcept {
  if (table_.empty()) return none;
  std::uint32_t const found = table_[place(key, hash_of(key))].next;
  return found == 0 ? none : found - 1;
}

std::uint32_t Numbering::add(std::string_view key) {
  if (table_.size() < 2 * (ends_.size() + 1)) table_ = doubled(table_);
  std::uint32_t const hash = hash_of(key);
  std::size_t const at = place(key, hash);
  if (table_[at].next != 0) return table_[at].next - 1;
  if (ends_.size() >= none - 1) throw std::length_error("a portfolio numbers at most 2^32 - 2 distinct values");
  std::uint32_t const number = size();
  ends_.reserve(ends_.size() == ends_.capacity() ? 2 * ends_.size() + 16 : 0);  // so that nothing throws half way
  keys_.append(key);
  ends_.push_back(keys_.size());
  table_[at] = {.hash = hash, .next = number + 1};
  return number;
}

std::size_t Numbering::bytes() const noexcept {
  return keys_.capacity() + ends_.capacity() * sizeof(std::size_t) + table_.capacity() * sizeof(HashPlace);
}

}  // namespace bangfu::columns
