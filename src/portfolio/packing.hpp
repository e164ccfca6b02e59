// SPDX-License-Identifier: BSL-1.0
// Lists of whole numbers as bytes, the same on every platform: little-endian, all numbers of a list with as few bytes as the
// greatest takes. What is read may be hostile: no more is made room for than bytes are left.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace bangfu::columns {

/// The bytes are no columns that a portfolio could have.
class Unsound : public std::runtime_error {
 public:
  Unsound() : std::runtime_error("unsound columns") {}
};

/// How many bytes numbers take of which these are all bits: 1 to 4, or 8.
constexpr std::size_t width_of(std::uint64_t bits) noexcept {
  return bits >> 32U != 0 ? 8 : bits >> 24U != 0 ? 4 : bits >> 16U != 0 ? 3 : bits >> 8U != 0 ? 2 : 1;
}

class Packer {
 public:
  explicit Packer(std::string& out) : out_(out) {}

  /// In eight bytes.
  void number(std::uint64_t value) { put(value, sizeof(value)); }
  /// Bytes as they are; their number is not written.
  void bytes(std::string_view bytes) { out_.append(bytes); }
  /// How many bytes each takes, and `at(0)` to `at(n - 1)`; their number is not written.
  template <class At>
  void numbers(std::size_t n, At&& at) {
    std::uint64_t all = 0;
    for (std::size_t i = 0; i < n; ++i) all |= static_cast<std::uint64_t>(at(i));
    std::size_t const width = width_of(all);
    put(width, 1);
    out_.reserve(out_.size() + n * width);
    for (std::size_t i = 0; i < n; ++i) put(static_cast<std::uint64_t>(at(i)), width);
  }
  template <class List>
  void list(List const& values) {
    numbers(values.size(), [&values](std::size_t i) { return values[i]; });
  }

 private:
  void put(std::uint64_t value, std::size_t width) {
    char bytes[sizeof(value)];
    for (std::size_t i = 0; i < width; ++i) bytes[i] = static_cast<char>(value >> (8 * i) & 0xFFU);
    out_.append(bytes, width);
  }

  std::string& out_;
};

/// Reads what a `Packer` wrote, from pieces that may end anywhere. All functions throw `Unsound`.
class Unpacker {
 public:
  /// @param pieces outlive it
  explicit Unpacker(std::span<std::string const> pieces) : rest_(pieces) {
    for (std::string const& piece : pieces) remaining_ += piece.size();
  }

  [[nodiscard]] std::uint64_t remaining() const noexcept { return remaining_; }
  /// The next bytes, valid until the next call.
  std::string_view bytes(std::uint64_t size) {
    if (size > remaining_) throw Unsound();
    auto left = static_cast<std::size_t>(size);
    remaining_ -= size;
    if (left <= piece().size()) return take(left);
    joined_.clear();
    for (; left > joined_.size();) joined_ += take(std::min(left - joined_.size(), piece().size()));
    return joined_;
  }
  std::uint64_t number() { return value_of<sizeof(std::uint64_t)>(bytes(sizeof(std::uint64_t)).data()); }
  /// A number of things of which there are at most so many.
  std::size_t count(std::uint64_t most) {
    std::uint64_t const n = number();
    if (n > most) throw Unsound();
    return static_cast<std::size_t>(n);
  }
  /// Calls `set(i, value)` for each of `n` numbers. None is greater than `most`.
  template <class Set>
  void numbers(std::size_t n, std::uint64_t most, Set&& set) {
    switch (bytes(1)[0]) {
      case 1: return each<1>(n, most, set);
      case 2: return each<2>(n, most, set);
      case 3: return each<3>(n, most, set);
      case 4: return each<4>(n, most, set);
      case 8: return each<8>(n, most, set);
      default: throw Unsound();
    }
  }
  /// The same where all are numbers of `size` things, counted from 0.
  template <class Set>
  void numbers_of(std::size_t n, std::uint64_t size, Set&& set) {
    if (n > 0 && size == 0) throw Unsound();
    numbers(n, size - 1, set);
  }
  template <class T>
  void list(std::vector<T>& to, std::size_t n, std::uint64_t most) {
    static_assert(std::is_unsigned_v<T>);
    require(n);
    to.resize(n);
    numbers(n, most, [out = to.data()](std::size_t i, std::uint64_t value) { out[i] = static_cast<T>(value); });
  }
  template <class T>
  void list_of(std::vector<T>& to, std::size_t n, std::uint64_t size) {
    if (n > 0 && size == 0) throw Unsound();
    list(to, n, size - 1);
  }
  /// So many things that take a byte each at the least.
  void require(std::uint64_t n) const {
    if (n > remaining_) throw Unsound();
  }

 private:
  template <std::size_t width>
  static std::uint64_t value_of(char const* bytes) noexcept {
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < width; ++i) value |= std::uint64_t{static_cast<unsigned char>(bytes[i])} << (8 * i);
    return value;
  }
  template <std::size_t width, class Set>
  void each(std::size_t n, std::uint64_t most, Set&& set) {
    if (n > remaining_ / width) throw Unsound();
    std::uint64_t all = 0;
    for (std::size_t i = 0; i < n;) {
      std::size_t const run = std::min(n - i, piece().size() / width);
      std::size_t const here = std::max<std::size_t>(run, 1);  // one that lies in two pieces
      char const* at = bytes(here * width).data();
      for (std::size_t const end = i + here; i < end; ++i, at += width) {
        std::uint64_t const value = value_of<width>(at);
        if (value > most) [[unlikely]]
          throw Unsound();
        all |= value;
        set(i, value);
      }
    }
    if (width_of(all) != width) throw Unsound();
  }
  /// What is left of the first piece that has some bytes left.
  std::string_view piece() noexcept {
    while (!rest_.empty() && at_ == rest_.front().size()) {
      rest_ = rest_.subspan(1);
      at_ = 0;
    }
    return rest_.empty() ? std::string_view() : std::string_view(rest_.front()).substr(at_);
  }
  std::string_view take(std::size_t size) noexcept {
    std::string_view const taken = piece().substr(0, size);
    at_ += size;
    return taken;
  }

  std::span<std::string const> rest_;
  std::size_t at_ = 0;  // in the first piece
  std::uint64_t remaining_ = 0;
  std::string joined_;  // what lay in several pieces
};

}  // namespace bangfu::columns
