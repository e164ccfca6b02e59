// SPDX-License-Identifier: BSL-1.0
#include "portfolio/identity.hpp"

#include <algorithm>
#include <bit>
#include <cstring>
#include <functional>
#include <stdexcept>
#include <utility>

#include "portfolio/packing.hpp"

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
  [[nodiscard]] std::size_t size() const noexcept {
    return (sizeof(Head) + scheme.size() + code.size() + step - 1) / step * step;
  }
  static Head head(char const* at) noexcept {
    Head head;
    std::memcpy(&head, at, sizeof(head));
    return head;
  }
  static Record at(char const* at) noexcept {
    Head const found = head(at);
    at += sizeof(Head);
    return {.scheme = {at + found.code_size, found.scheme_size}, .code = {at, found.code_size}, .within = found.within};
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
  std::size_t const end = identifiers_.size() + record.size();
  if (identifiers_.size() / step >= none - 1 || scheme.size() > UINT32_MAX || code.size() > UINT32_MAX)
    throw std::length_error("a portfolio keeps at most 16 GB of identifiers");
  if (end > identifiers_.capacity()) identifiers_.reserve(2 * end);
  std::uint32_t const key = add_key();
  table_[at] = {.hash = record.hash(), .next = static_cast<std::uint32_t>(identifiers_.size() / step + 1)};
  write(record, key);
  return key;
}

/// Writes an identifier behind the others. @pre there is room for it
void Identity::write(Record const& record, std::uint32_t key) {
  std::size_t const end = identifiers_.size() + record.size();
  Record::Head const head{.key = key,
                          .within = record.within,
                          .scheme_size = static_cast<std::uint32_t>(record.scheme.size()),
                          .code_size = static_cast<std::uint32_t>(record.code.size())};
  identifiers_.append(reinterpret_cast<char const*>(&head), sizeof(head));
  identifiers_.append(record.code).append(record.scheme);
  identifiers_.resize(end);
  ++identifier_count_;
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
    Record const record = Record::at(other.identifiers_.data() + at);
    keys[key] = key_of(record.scheme, record.code, head.within == none ? none : within[head.within]);
    at += record.size();
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

// --- in archives -----------------------------------------------------------------------------------------------------

void Identity::pack(Packer& out) const {
  std::vector<std::uint32_t> keys;
  std::vector<std::uint64_t> within;  // 0 where it counts everywhere
  std::vector<std::size_t> code_sizes;
  std::vector<std::size_t> scheme_sizes;
  std::string texts;
  for (std::size_t at = 0; at < identifiers_.size();) {
    Record const record = Record::at(identifiers_.data() + at);
    keys.push_back(Record::head(identifiers_.data() + at).key);
    within.push_back(record.within == none ? 0 : record.within + std::uint64_t{1});
    code_sizes.push_back(record.code.size());
    scheme_sizes.push_back(record.scheme.size());
    texts.append(record.code).append(record.scheme);
    at += record.size();
  }
  out.number(identifier_count_);
  out.number(size());
  out.list(keys);
  out.list(within);
  out.list(code_sizes);
  out.list(scheme_sizes);
  out.bytes(texts);

  std::vector<std::pair<std::uint64_t, std::uint32_t>> pairs(pairs_.begin(), pairs_.end());
  std::sort(pairs.begin(), pairs.end());
  out.number(pairs.size());
  out.numbers(pairs.size(), [&pairs](std::size_t i) { return pairs[i].first >> 32U; });
  out.numbers(pairs.size(), [&pairs](std::size_t i) { return pairs[i].first & UINT32_MAX; });
  out.numbers(pairs.size(), [&pairs](std::size_t i) { return pairs[i].second; });
}

void Identity::unpack(Unpacker& in, std::size_t most_anonymous, std::size_t most_within) {
  std::size_t const count = in.count(std::min<std::uint64_t>(in.remaining() / 4, none - 1));  // four lists
  std::size_t const keys = in.count(std::min<std::uint64_t>(count + std::uint64_t{most_anonymous}, none - 1));
  rings_.resize(keys);
  for (std::uint32_t key = 0; key < keys; ++key) rings_[key] = {.leader = key, .next = key};
  unpack_identifiers(in, count, most_within);
  unpack_pairs(in);
}

void Identity::unpack_identifiers(Unpacker& in, std::size_t count, std::size_t most_within) {
  std::vector<std::uint32_t> keys;
  std::vector<std::uint32_t> within;
  std::vector<std::uint32_t> code_sizes;
  std::vector<std::uint32_t> scheme_sizes;
  in.list_of(keys, count, rings_.size());
  if (std::adjacent_find(keys.begin(), keys.end(), std::greater_equal<>()) != keys.end()) throw Unsound();
  in.list(within, count, most_within);
  in.list(code_sizes, count, UINT32_MAX);
  in.list(scheme_sizes, count, UINT32_MAX);
  std::uint64_t texts = 0;
  for (std::size_t i = 0; i < count; ++i) texts += std::uint64_t{code_sizes[i]} + scheme_sizes[i];
  in.require(texts);
  std::uint64_t const room = texts + count * (sizeof(Record::Head) + step);
  if (room / step >= none - 1) throw Unsound();
  identifiers_.reserve(static_cast<std::size_t>(room));
  if (count > 0) table_.resize(std::bit_ceil(std::max<std::size_t>(32, 2 * count)));
  for (std::size_t i = 0; i < count; ++i) {
    std::string_view const text = in.bytes(std::uint64_t{code_sizes[i]} + scheme_sizes[i]);
    Record const record{.scheme = text.substr(code_sizes[i]),
                        .code = text.substr(0, code_sizes[i]),
                        .within = within[i] == 0 ? none : within[i] - 1};
    HashPlace& place = table_[this->place(record)];
    if (place.next != 0) throw Unsound();  // the same identifier twice
    place = {.hash = record.hash(), .next = static_cast<std::uint32_t>(identifiers_.size() / step + 1)};
    write(record, keys[i]);
  }
}

void Identity::unpack_pairs(Unpacker& in) {
  constexpr std::size_t most_in_bucket = 64;               // far more than chance brings together
  std::size_t const count = in.count(in.remaining() / 3);  // three lists
  std::vector<std::uint32_t> a;
  std::vector<std::uint32_t> b;
  std::vector<std::uint32_t> bearers;
  in.list_of(a, count, rings_.size());
  in.list_of(b, count, rings_.size());
  in.list(bearers, count, UINT32_MAX);
  pairs_.reserve(count);
  std::uint64_t last = 0;  // no pair: its keys would be the same
  for (std::size_t i = 0; i < count; ++i) {
    std::uint64_t const pair = std::uint64_t{a[i]} << 32U | b[i];
    if (a[i] >= b[i] || pair <= last || bearers[i] == 0) throw Unsound();
    if (pairs_.bucket_size(pairs_.bucket(pair)) > most_in_bucket) throw Unsound();
    pairs_.emplace(pair, bearers[i]);
    unite(a[i], b[i]);
    last = pair;
  }
}

}  // namespace bangfu::columns
