// SPDX-License-Identifier: BSL-1.0
// One pass over a text: every character is looked at once by whoever reads its value, so that nothing goes unchecked.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <bangfu/core/diagnostic.hpp>
#include <bangfu/core/error.hpp>
#include <bangfu/json/read.hpp>

#include "json/scan.hpp"
#include "json/shape.hpp"

namespace bangfu::json::detail {

/// What is expected, in both languages.
struct Expected {
  std::string_view zh;
  std::string_view en;
};

/// Where the reader is: one step of a JSON Pointer and those before it.
struct Frame {
  Frame const* outer = nullptr;
  std::string_view key{};
  std::size_t index = 0;
  bool is_key = false;
};

/// A number as it is written.
struct NumberToken {
  std::string_view raw;
  bool fraction = false;
  bool exponent = false;
};

/// Reads values from a text that is known to be UTF-8. Its functions return false after a failure, which is kept;
/// after one nothing more may be read. Before a value is read, `p_` stands on its first character.
class Reader {
 public:
  Reader(std::string_view text, Limits const& limits, std::vector<Diagnostic>& diagnostics);

  /// Reads the one value of the text and looks that nothing follows.
  bool read_document(ValueShape const& shape, void* value);

  // What went wrong.
  [[nodiscard]] ReadErrorCode error_code() const { return failure_->code; }
  [[nodiscard]] ReadError error(std::string const& source, std::size_t lines_before, std::size_t bytes_before) const;

  // --- values: for the codecs ---
  /// The view is valid until the next string is read.
  BANGFU_JSON_INLINE bool string(std::string_view& view, Expected expected) {
    if (at_end() || *p_ != '"') [[unlikely]]
      return wrong_type(expected);
    return raw_string(view);
  }
  /// A whole number of few digits, the usual case; false, and nothing is read, where it is anything else.
  bool small_integer(std::int64_t& value) {
    char const* p = p_;
    std::int64_t v = 0;
    while (p != end_ && p - p_ < 9 && *p >= '0' && *p <= '9') v = v * 10 + (*p++ - '0');
    if (p == p_ || p == end_ || (*p != ',' && *p != '}' && *p != ']') || (*p_ == '0' && p - p_ > 1)) return false;
    p_ = p;
    value = v;
    return true;
  }
  bool boolean(bool& value);
  bool integer(int& value);
  bool number(NumberToken& token);  // at a digit or a minus sign
  bool object(void* value, ObjectShape const& shape);

  /// Enters an array or object; `empty` where it is closed at once.
  bool open(char bracket, Expected expected, bool& empty) {
    if (at_end() || *p_ != bracket) [[unlikely]]
      return wrong_type(expected);
    if (++depth_ > max_depth_) [[unlikely]]
      return too_deep();
    ++p_;
    skip_space();
    empty = !at_end() && *p_ == (bracket == '[' ? ']' : '}');
    if (empty) close();
    return true;
  }
  /// After an element or member: `more` where another follows.
  BANGFU_JSON_INLINE bool after(char closing, bool& more) {
    skip_space();
    if (at_end()) [[unlikely]]
      return no_separator(closing);
    char const c = *p_;
    if (c == ',') {
      ++p_;
      skip_space();
      more = true;
      return true;
    }
    if (c != closing) [[unlikely]]
      return no_separator(closing);
    more = false;
    close();
    return true;
  }
  /// The name of a member and the colon; `p_` then stands on the value. The name is valid until the next string is
  /// read.
  BANGFU_JSON_INLINE bool name(std::string_view& key) {
    if (at_end() || *p_ != '"') [[unlikely]]
      return no_name();
    if (!raw_string(key)) return false;
    skip_space();
    if (at_end() || *p_ != ':') [[unlikely]]
      return no_colon();
    ++p_;
    skip_space();
    return count(0);
  }
  /// Counts an element or member against the limits.
  BANGFU_JSON_INLINE bool count(std::size_t bytes) {
    ++items_;
    bytes_ += bytes;
    if (items_ > limits_.max_items || bytes_ > limits_.max_value_bytes) [[unlikely]]
      return too_many();
    return true;
  }

  [[nodiscard]] char peek() const { return p_ != end_ ? *p_ : '\0'; }
  [[nodiscard]] char const* here() const { return p_; }
  Frame const*& frame() { return frame_; }

  // --- failures ---
  bool fail(ReadErrorCode code, char const* at, std::string_view found, Expected expected);
  bool fail(ReadErrorCode code, char const* at, std::string_view found, Text expected);
  /// The value at `p_` is of another kind, unless it is no value at all.
  bool wrong_type(Expected expected);
  bool duplicate(char const* at, std::string_view key);
  bool missing(char const* at, std::string_view key);
  bool unknown(char const* at, std::string_view names);
  /// The plan is written in a newer version of the schema.
  bool newer(char const* at, std::string_view found, int known);

  /// Validates any value and appends its canonical form.
  bool canonical(std::string& out);

 private:
  struct Failure {
    ReadErrorCode code;
    std::size_t offset;
    std::string pointer;
    std::string found;
    Text expected;
  };

  [[nodiscard]] bool at_end() const { return p_ == end_; }
  BANGFU_JSON_INLINE void skip_space() {
    while (p_ != end_ && static_cast<unsigned char>(*p_) <= ' ' &&
           (*p_ == ' ' || *p_ == '\n' || *p_ == '\t' || *p_ == '\r'))
      ++p_;
  }
  void close() {
    ++p_;
    --depth_;
  }
  /// A string, at its opening quotation mark.
  BANGFU_JSON_INLINE bool raw_string(std::string_view& view) {
    char const* const start = p_ + 1;
    char const* const stop = find_special(start, end_);
    if (stop != end_ && *stop == '"') [[likely]] {
      view = {start, static_cast<std::size_t>(stop - start)};
      p_ = stop + 1;
      return true;
    }
    return escaped_string(start, stop, view);
  }
  /// Whether the name and colon of this member stand here, without spaces or escapes; if so they are read.
  BANGFU_JSON_INLINE bool is_next(MemberShape const& member) {
#if BANGFU_JSON_SSE2
    if (end_ - p_ < 32 || *p_ != '"' || member.padded.bits == 0) return false;
    __m128i bytes;
    std::memcpy(&bytes, p_ + 1, 16);
    __m128i const key = _mm_load_si128(reinterpret_cast<__m128i const*>(member.padded.text));
    auto const same = static_cast<unsigned>(_mm_movemask_epi8(_mm_cmpeq_epi8(bytes, key)));
    if ((~same & member.padded.bits) != 0) return false;
    p_ += member.padded.length + 1;
    skip_space();
    return true;
#else
    static_cast<void>(member);
    return false;
#endif
  }
  bool escaped_string(char const* start, char const* stop, std::string_view& view);
  bool hex_unit(char const* at, unsigned& unit);
  bool literal(std::string_view word);
  bool canonical_object(std::string& out);
  bool canonical_array(std::string& out);
  struct UnknownMember {
    ExtraMember member;
    char const* at;
  };
  bool unknown_member(std::string const& key, char const* at, std::vector<UnknownMember>& members);
  bool keep(std::vector<UnknownMember>& members, Extras& extras, Frame& frame);
  void note(std::string code, std::string at, std::vector<Argument> arguments, std::string_view zh,
            std::string_view en);
  bool unknown(char const* at, ObjectShape const& shape);
  bool members(void* value, ObjectShape const& shape);
  bool newer_version(char const* object, Frame const* outer);
  [[nodiscard]] std::string pointer() const;
  [[nodiscard]] std::string_view token_at(char const* at) const;

  bool too_deep();
  bool too_many();
  bool no_separator(char closing);
  bool no_name();
  bool no_colon();

  char const* p_;
  char const* end_;
  char const* begin_;
  Frame const* frame_ = nullptr;
  std::size_t depth_ = 0;
  std::size_t max_depth_;
  std::size_t items_ = 0;
  std::size_t bytes_ = 0;
  Limits limits_;
  // Which member followed which when an entity of the kind was read last: most documents are of one make.
  static constexpr std::uint8_t first_member = ObjectShape::most_members;
  std::uint8_t successors_[ObjectShape::count][ObjectShape::most_members + 1] = {};
  std::string scratch_{};
  std::vector<Diagnostic>& diagnostics_;
  std::size_t unknown_members_ = 0;
  std::optional<Failure> failure_{};
};

/// Appends a string in canonical form, with its quotation marks.
void append_string(std::string& out, std::string_view text);

}  // namespace bangfu::json::detail
