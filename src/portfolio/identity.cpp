// SPDX-License-Identifier: BSL-1.0
#include "portfolio/identity.hpp"

#include <cstring>
#include <functional>
#include <stdexcept>
#include <utility>

namespace bangfu::columns {

namespace {
std::uint64_t pair_of(std::uint32_t a, std::uint32_t b) noexcept {
  return a < b ? std::uint64_t{a} << 32U | b : std::uint64_t{b} << 32U | a;
}
}  // namespace

/// An identifier as it is written and looked up.
struct Identity::Record {
  std::string_view scheme;
  std::string_view code;
  std::uint32_t within = none;

  struct Head {
    std::uint32_t key = 0;
    std::uint32_t within = none;
    std::uint32_t scheme_size = 0;
    std::uint32_t code_size = 0;
  };

  [[nodiscard]] std::uint32_t hash() const noexcept {
    std::size_t const h =
        (std::hash<std::string_view>{}(code)*31 + std::hash<std::string_view>{}(scheme)) * 31 + within;
    return static_cast<std::uint32_t>(h ^ (h >> 32U));
  }
  static std::size_t size(std::string_view scheme, std::string_view code) noexcept {
    return (sizeof(Head) + scheme.size() + code.size() + step - 1) / step * step;
  }
  static Head head(char const* at) noexcept {
    Head head;
    std::memcpy(&head, at, sizeof(head));
    return head;
  }
  [[nodiscard]] bool is_at(char const* at) const noexcept {
    Head const found = head(at);
    if (found.within != within || found.scheme_size != scheme.size() || found.code_size != code.size()) return false;
    at += sizeof(Head);
    return std::string_view(at, code.size()) == code && std::string_view(at + code.size(), scheme.size()) == scheme;
  }
};

std::size_t Identity::place(Record const& wanted) const noexcept {
  std::size_t const mask = table_.size() - 1;
  std::uint32_t const hash = wanted.hash();
  std::size_t at = hash & mask;
  while (table_[at].next != 0) {
    if (table_[at].hash == hash && wanted.is_at(identifiers_.data() + (table_[at].next - 1) * step)) break;
    at = (at + 1) & mask;
  }
  return at;
}

std::uint32_t Identity::add_key() {
  if (rings_.size() >= none) throw std::length_error("a portfolio tells at most 2^32 - 2 things apart");
  auto const key = static_cast<std::uint32_t>(rings_.size());
  rings_.push_back({.leader = key, .next = key});
  return key;
}

std::uint32_t Identity::key_of(std::string_view scheme, std::string_view code, std::uint32_t within) {
  Record const record{scheme, code, within};
  if (table_.size() < 2 * (identifier_count_ + 1)) table_ = doubled(table_);
  std::size_t const at = place(record);
  if (table_[at].next != 0) return Record::head(identifiers_.data() + (table_[at].next - 1) * step).key;
  std::size_t const before = identifiers_.size();
  std::size_t const size = Record::size(scheme, code);
  if (before / step >= none - 1 || scheme.size() > UINT32_MAX || code.size() > UINT32_MAX)
    throw std::length_error("a portfolio keeps at most 16 GB of identifiers");
  if (before + size > identifiers_.capacity()) identifiers_.reserve(2 * (before + size));
  Record::Head const head{.key = add_key(),
                          .within = within,
                          .scheme_size = static_cast<std::uint32_t>(scheme.size()),
                          .code_size = static_cast<std::uint32_t>(code.size())};
  identifiers_.append(reinterpret_cast<char const*>(&head), sizeof(head));  // there is room
  identifiers_.append(code).append(scheme);
  identifiers_.resize(before + size);
  table_[at] = {.hash = record.hash(), .next = static_cast<std::uint32_t>(before / step + 1)};
  ++identifier_count_;
  return head.key;
}

std::uint32_t Identity::find(std::string_view scheme, std::string_view code) const noexcept {
  if (table_.empty()) return none;
  std::uint32_t const next = table_[place({.scheme = scheme, .code = code})].next;
  return next == 0 ? none : Record::head(identifiers_.data() + (next - 1) * step).key;
}

std::vector<std::uint32_t> Identity::add_all(Identity const& other, std::vector<std::uint32_t> const& within) {
  std::vector<std::uint32_t> keys(other.size());
  std::size_t at = 0;  // of the next identifier; they lie in the order of their keys
  for (std::uint32_t key = 0; key < keys.size(); ++key) {
    Record::Head head;
    bool known = at < other.identifiers_.size();
    if (known) head = Record::head(other.identifiers_.data() + at);
    if (!known || head.key != key) {
      keys[key] = anonymous();
      continue;
    }
    std::string_view const code(other.identifiers_.data() + at + sizeof(head), head.code_size);
    std::string_view const scheme(code.data() + code.size(), head.scheme_size);
    keys[key] = key_of(scheme, code, head.within == none ? none : within[head.within]);
    at += Record::size(scheme, code);
  }
  for (auto const& [pair, bearers] : other.pairs_) {
    std::uint32_t const a = keys[pair >> 32U];
    std::uint32_t const b = keys[static_cast<std::uint32_t>(pair)];
    std::uint32_t& all = pairs_[pair_of(a, b)];
    all += bearers;
    if (all == bearers) unite(a, b);
  }
  return keys;
}

void Identity::unite(std::uint32_t a, std::uint32_t b) noexcept {
  a = rings_[a].leader;
  b = rings_[b].leader;
  if (a == b) return;
  if (rings_[a].size < rings_[b].size) std::swap(a, b);
  each(b, [&](std::uint32_t key) { rings_[key].leader = a; });
  rings_[a].size += rings_[b].size;
  std::swap(rings_[a].next, rings_[b].next);
}

void Identity::join(std::uint32_t a, std::uint32_t b) {
  if (a == b) return;
  if (++pairs_[pair_of(a, b)] == 1) unite(a, b);
}

void Identity::part(std::uint32_t a, std::uint32_t b) {
  if (a == b) return;
  auto const pair = pairs_.find(pair_of(a, b));
  if (pair == pairs_.end() || --pair->second > 0) return;
  pairs_.erase(pair);
  std::vector<std::uint32_t> ring;
  each(a, [&ring](std::uint32_t key) { ring.push_back(key); });
  for (std::uint32_t key : ring) rings_[key] = {.leader = key, .next = key};
  if (ring.size() < pairs_.size() / ring.size()) {
    for (std::size_t i = 0; i < ring.size(); ++i)
      for (std::size_t j = i + 1; j < ring.size(); ++j)
        if (pairs_.count(pair_of(ring[i], ring[j])) != 0) unite(ring[i], ring[j]);
  } else {  // pairs of others are one already
    for (auto const& [joined, bearers] : pairs_)
      unite(static_cast<std::uint32_t>(joined >> 32U), static_cast<std::uint32_t>(joined));
  }
}

}  // namespace bangfu::columns
