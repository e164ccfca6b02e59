// SPDX-License-Identifier: BSL-1.0
#include "portfolio/texts.hpp"

#include <algorithm>
#include <cstring>

#include "portfolio/grow.hpp"

namespace bangfu::columns {

namespace {

/// Finds a part by comparing the bytes at two of its places over many positions at once; the compiler makes vector
/// instructions of it. Chinese texts share their leading bytes, so the places are those of bytes that tell most.
class Finder {
 public:
  explicit Finder(std::string_view part) noexcept : part_(part) {
    std::size_t best = 0;
    for (std::size_t i = 1; i < part.size(); ++i)
      if (weight(part[i]) >= weight(part[best])) best = i;
    a_ = best;
    b_ = best == 0 ? part.size() - 1 : 0;
    for (std::size_t i = 0; i < part.size(); ++i)
      if (i != a_ && weight(part[i]) > weight(part[b_])) b_ = i;
    if (part.size() > 1 && a_ == b_) b_ = a_ == 0 ? 1 : 0;
  }

  /// The first place at or behind `from`, or `end`.
  [[nodiscard]] char const* find(char const* from, char const* end) const noexcept {
    constexpr std::ptrdiff_t step = 64;
    auto const size = static_cast<std::ptrdiff_t>(part_.size());
    char const x = part_[a_];
    char const y = part_[b_];
    char const* at = from;
    for (; end - at >= step + size; at += step) {
      char const* const p = at + a_;
      char const* const q = at + b_;
      unsigned char any = 0;
      for (std::ptrdiff_t i = 0; i < step; ++i)
        any = static_cast<unsigned char>(any | static_cast<unsigned char>((p[i] == x) & (q[i] == y)));
      if (any != 0) {
        for (std::ptrdiff_t i = 0; i < step; ++i)
          if (p[i] == x && q[i] == y && std::memcmp(at + i, part_.data(), part_.size()) == 0) return at + i;
      }
    }
    for (; end - at >= size; ++at)
      if (at[a_] == x && std::memcmp(at, part_.data(), part_.size()) == 0) return at;
    return end;
  }

 private:
  /// What begins a character tells least, the last byte of a Chinese character most.
  static int weight(char c) noexcept {
    auto const byte = static_cast<unsigned char>(c);
    return byte >= 0xC0 ? 0 : byte >= 0x80 ? 2 : 1;
  }
  std::string_view part_;
  std::size_t a_ = 0;
  std::size_t b_ = 0;
};

/// Two Chinese characters, or six letters: what begins at a byte that may begin a character leaves one mark.
constexpr std::size_t window = 6;
bool begins_character(char c) noexcept { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }
std::uint64_t mark_of(char const* at) noexcept {
  std::uint64_t bytes = 0;
  std::memcpy(&bytes, at, window);
  return std::uint64_t{1} << (bytes * 0x9E3779B97F4A7C15U >> 58U);
}
/// Of all windows that lie wholly within a wording.
struct Marks {
  std::uint64_t marks = 0;
  std::size_t windows = 0;
};
Marks marks_of(std::string_view wording) noexcept {
  Marks all;
  for (std::size_t i = 0; i + window <= wording.size(); ++i) {
    if (!begins_character(wording[i])) continue;
    all.marks |= mark_of(wording.data() + i);
    ++all.windows;
  }
  return all;
}

}  // namespace

template <class F>
void Texts::append(Text const& text, F&& each_wording) {
  if (ends_.size() == ends_.capacity()) ends_.reserve(2 * ends_.size() + 16);  // so that nothing throws half way
  std::size_t const before = all_.size();
  try {
    for (std::size_t i = 0; i < text.size(); ++i) {
      std::string const& wording = text[i].wording;
      all_.append(wording.data(), wording.size() + 1);
      each_wording(wording);
    }
  } catch (...) {
    all_.resize(before);
    throw;
  }
  ends_.push_back(all_.size());
}

void Texts::add(Text const& text) {
  if (marks_.size() == marks_.capacity()) marks_.reserve(2 * marks_.size() + 16);
  std::uint64_t marks = 0;
  append(text, [&marks](std::string const& wording) { marks |= marks_of(wording).marks; });
  marks_.push_back(marks);
}

void Texts::add_unmarked(Text const& text) {
  append(text, [](std::string const&) {});
}

void Texts::add_all(Texts const& other) {
  std::size_t const before = all_.size();
  all_ += other.all_;
  for (std::uint64_t end : other.ends_) ends_.push_back(before + end);
  marks_.insert(marks_.end(), other.marks_.begin(), other.marks_.end());
}

void Texts::grow(double times) {
  grow_column(all_, times);
  grow_column(ends_, times);
  grow_column(marks_, times);
}

void Texts::truncate(std::size_t rows) noexcept {
  if (rows >= ends_.size()) return;
  ends_.resize(rows);
  marks_.resize(rows);
  all_.resize(rows == 0 ? 0 : ends_.back());
}

void Texts::contain(std::string_view part, std::size_t first, std::size_t n, std::uint8_t* truths) const noexcept {
  if (n == 0) return;
  Finder const finder(part);
  char const* const base = all_.data();
  auto const [wanted, windows] = marks_of(part);
  if (windows >= 2) {  // one window lets too many pass
    constexpr std::size_t block = 1024;
    for (std::size_t begin = 0; begin < n; begin += block) {
      std::uint32_t may[block];  // without a branch for each row
      std::size_t size = 0;
      std::size_t const end = std::min(n, begin + block);
      for (std::size_t i = begin; i < end; ++i) {
        std::uint64_t const marks = marks_[first + i];
        truths[i] = 0;
        may[size] = static_cast<std::uint32_t>(i);
        size += static_cast<std::size_t>(((marks & wanted) == wanted) | (marks == 0));
      }
      for (std::size_t k = 0; k < size; ++k) {  // asked for ahead of time, all at once
        char const* const text = base + begin_of(first + may[k]);
        __builtin_prefetch(text);
        __builtin_prefetch(text + 64);
      }
      for (std::size_t k = 0; k < size; ++k) {
        std::string_view const text = of(first + may[k]);
        if (text.empty()) {
          truths[may[k]] = 1;
        } else if (finder.find(text.data(), text.data() + text.size()) != text.data() + text.size()) {
          truths[may[k]] = 2;
        }
      }
    }
    return;
  }
  std::size_t begin = begin_of(first);
  for (std::size_t i = 0; i < n; ++i) {
    std::size_t const end = ends_[first + i];
    truths[i] = end == begin ? 1 : 0;
    begin = end;
  }
  char const* at = base + begin_of(first);
  char const* const end = base + ends_[first + n - 1];
  std::size_t row = first;
  while ((at = finder.find(at, end)) != end) {
    auto const place = static_cast<std::uint64_t>(at - base);
    while (ends_[row] <= place) ++row;
    truths[row - first] = 2;
    at = base + ends_[row];  // one hit is enough for a row
  }
}

}  // namespace bangfu::columns
