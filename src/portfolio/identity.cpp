// SPDX-License-Identifier: BSL-1.0
#include "portfolio/identity.hpp"

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace bangfu::columns {

namespace {
std::uint64_t pair_of(std::uint32_t a, std::uint32_t b) noexcept {
  return a < b ? std::uint64_t{a} << 32U | b : std::uint64_t{b} << 32U | a;
}
/// The length of the scheme keeps different identifiers different, whatever they contain.
void write(std::string& out, std::string_view scheme, std::string_view code) {
  auto const size = static_cast<std::uint32_t>(scheme.size());
  out.assign(reinterpret_cast<char const*>(&size), sizeof(size));
  out += scheme;
  out += code;
}
/// The same into memory that has room for it.
std::string_view write(char* out, std::string_view scheme, std::string_view code) noexcept {
  auto const size = static_cast<std::uint32_t>(scheme.size());
  char* at = std::copy_n(reinterpret_cast<char const*>(&size), sizeof(size), out);
  at = std::copy(scheme.begin(), scheme.end(), at);
  at = std::copy(code.begin(), code.end(), at);
  return {out, static_cast<std::size_t>(at - out)};
}
}  // namespace

std::uint32_t Identity::add_key() {
  if (rings_.size() >= Numbering::none) throw std::length_error("a portfolio tells at most 2^32 - 2 things apart");
  auto const key = static_cast<std::uint32_t>(rings_.size());
  rings_.push_back({.leader = key, .next = key});
  return key;
}

std::uint32_t Identity::key_of(std::string_view scheme, std::string_view code) {
  write(written_, scheme, code);
  std::uint32_t const identifier = identifiers_.add(written_);
  while (key_.size() <= identifier) key_.push_back(add_key());
  return key_[identifier];
}

std::uint32_t Identity::find(std::string_view scheme, std::string_view code) const {
  std::uint32_t identifier = Numbering::none;
  char room[256];  // enough for what is real, and nothing is allocated for it
  if (scheme.size() + code.size() + sizeof(std::uint32_t) <= sizeof(room)) {
    identifier = identifiers_.find(write(room, scheme, code));
  } else {
    std::string written;
    write(written, scheme, code);
    identifier = identifiers_.find(written);
  }
  return identifier < key_.size() ? key_[identifier] : Numbering::none;
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
