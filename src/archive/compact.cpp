// SPDX-License-Identifier: BSL-1.0
#include <bangfu/archive/compact.hpp>

#include <simdjson.h>

#include <algorithm>
#include <atomic>

namespace bangfu::archive {

std::size_t detail::next_class_slot() noexcept {
  static std::atomic<std::size_t> next{0};
  return next++;
}

bool detail::is_long_utf8(std::string_view bytes) noexcept {
  return simdjson::validate_utf8(bytes.data(), bytes.size());
}

void CompactOutput::grow(std::size_t bytes) {
  auto const used = static_cast<std::size_t>(at_ - out_.data());
  if (out_.capacity() - used < bytes) out_.reserve(std::max(out_.capacity() * 2, used + bytes));
  // Room is brought in by pieces that are still in the cache when they are written to.
  constexpr std::size_t piece = std::size_t{1} << 14U;
  out_.resize(used + std::max(bytes, std::min(piece, out_.capacity() - used)));
  at_ = out_.data() + used;
  end_ = out_.data() + out_.size();
}

namespace {

[[noreturn]] void fail(ReadErrorCode code, std::size_t offset, std::string_view found, char const* zh, char const* en) {
  throw ReadError(code, {.offset = offset}, found, Text(zh, "zh").set("en", en));
}

}  // namespace

void CompactInput::refuse_count(std::uint64_t count) const {
  fail(ReadErrorCode::limit, offset(), std::to_string(count), "不超过剩余字节数的个数",
       "no more elements than bytes are left");
}
void CompactInput::truncated() const { fail(ReadErrorCode::syntax, offset(), "", "更多字节", "more bytes"); }
void CompactInput::check_utf8(std::string_view text) const {
  if (!detail::is_utf8(text))
    fail(ReadErrorCode::encoding, static_cast<std::size_t>(text.data() - begin_), "", "UTF-8 文本", "UTF-8 text");
}
void CompactInput::refuse_number() const {
  fail(ReadErrorCode::value, offset(), "", "该类型范围内的数", "a number within the range of its type");
}

std::uint64_t CompactInput::long_number() {
  std::uint64_t number = 0;
  for (unsigned shift = 0;; shift += 6) {
    if (at_ == end_) truncated();
    auto const next = static_cast<unsigned char>(*at_++);
    std::uint64_t const part = next & 0x3FU;
    // Of the eleventh group four bits fit, and no number has groups of zeros in front.
    if (next >= 0x80 || (shift == 60 && next > 0xF) || (next == 0 && shift != 0)) refuse_number();
    number |= part << shift;
    if (next < 0x40) return number;
  }
}

}  // namespace bangfu::archive
