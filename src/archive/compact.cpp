// SPDX-License-Identifier: BSL-1.0
#include <bangfu/archive/compact.hpp>

#include <algorithm>
#include <atomic>

namespace bangfu::archive {

std::size_t detail::next_class_slot() noexcept {
  static std::atomic<std::size_t> next{0};
  return next++;
}

void CompactOutput::grow(std::size_t bytes) {
  out_.reserve(std::max(out_.size() * 2, at_ + bytes));
  out_.resize(out_.capacity());
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
void CompactInput::not_utf8(std::string_view text) const {
  fail(ReadErrorCode::encoding, static_cast<std::size_t>(text.data() - begin_), "", "UTF-8 文本", "UTF-8 text");
}
void CompactInput::refuse_number() const {
  fail(ReadErrorCode::value, offset(), "", "该类型范围内的数", "a number within the range of its type");
}

std::uint64_t CompactInput::long_number() {
  std::uint64_t number = 0;
  for (unsigned shift = 0;; shift += 7) {
    unsigned char const next = byte();
    std::uint64_t const part = next & 0x7FU;
    // Of the tenth group one bit fits, and no number has groups of zeros in front.
    if (shift == 63 && next > 1) refuse_number();
    if (next == 0 && shift != 0) refuse_number();
    number |= part << shift;
    if (next < 0x80) return number;
  }
}

}  // namespace bangfu::archive
