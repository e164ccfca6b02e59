// SPDX-License-Identifier: BSL-1.0
/// @file
/// The error that every reader of untrusted text raises.
#pragma once

#include <cstddef>
#include <ostream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>

#include <bangfu/core/enumeration.hpp>
#include <bangfu/core/text.hpp>

namespace bangfu {

/// What is wrong with a text that cannot be read.
enum class ReadErrorCode : unsigned char {
  syntax,         ///< the text breaks the grammar of its format
  encoding,       ///< the text is not UTF-8
  type,           ///< a value of another kind was expected (an object for a list, a number for a text)
  value,          ///< a value of the right kind outside what is allowed (no such tier, no such day)
  unsupported,    ///< well-formed, but outside what the library supports (a clock time in a date, a year beyond 9999)
  duplicate,      ///< a member name stands twice in one object
  limit,          ///< larger, deeper or more than the limits allow
  newer_version,  ///< written by a newer version of the schema
  io,             ///< the file cannot be opened, read or written
};

template <>
struct Enumeration<ReadErrorCode> {
  static constexpr Enumerator<ReadErrorCode> all[] = {
      {ReadErrorCode::syntax, "syntax", "格式错误", "syntax error"},
      {ReadErrorCode::encoding, "encoding", "编码错误", "encoding error"},
      {ReadErrorCode::type, "type", "类型不符", "wrong type"},
      {ReadErrorCode::value, "value", "取值不符", "value not allowed"},
      {ReadErrorCode::unsupported, "unsupported", "不支持", "not supported"},
      {ReadErrorCode::duplicate, "duplicate", "成员重复", "duplicate member"},
      {ReadErrorCode::limit, "limit", "超出限制", "limit exceeded"},
      {ReadErrorCode::newer_version, "version", "版本过新", "newer version"},
      {ReadErrorCode::io, "io", "读写失败", "input or output failed"},
  };
};

/// A place in a text. What is not known is zero or empty.
struct SourcePlace {
  std::string source{};   ///< name of the file or stream
  std::size_t line{};     ///< from 1
  std::size_t column{};   ///< from 1, counted in characters (code points)
  std::size_t offset{};   ///< from 0, counted in bytes
  std::string pointer{};  ///< JSON Pointer (RFC 6901) of the value; empty also for the whole document

  friend bool operator==(SourcePlace const&, SourcePlace const&) = default;
};

/// Prints `source:line:column: /pointer`, leaving out what is not known.
inline std::ostream& operator<<(std::ostream& out, SourcePlace const& place) {
  std::string text = place.source;
  if (place.line != 0) {
    if (!text.empty()) text += ':';
    text += std::to_string(place.line) + ':' + std::to_string(place.column);
  }
  if (!place.pointer.empty()) text += (text.empty() ? "" : ": ") + place.pointer;
  return out << text;
}

/// A text that cannot be read: what is wrong, where, what stood there and what was expected.
class ReadError : public std::runtime_error {
 public:
  /// An error that says nothing: what `boost::system::result::error()` answers where there is none.
  ReadError() : ReadError(ReadErrorCode::syntax, {}, {}, {}) {}
  /// @param found the offending piece of text; cut after 80 bytes at a character boundary
  /// @param expected what would have been right, worded in Chinese and English
  ReadError(ReadErrorCode code, SourcePlace place, std::string_view found, Text expected)
      : std::runtime_error(sentence(code, place, shorten(found), expected, "en")),
        code_(code),
        place_(std::move(place)),
        found_(shorten(found)),
        expected_(std::move(expected)) {}

  /// What is wrong.
  [[nodiscard]] ReadErrorCode code() const noexcept { return code_; }
  /// Where.
  [[nodiscard]] SourcePlace const& place() const noexcept { return place_; }
  /// What stands there, shortened.
  [[nodiscard]] std::string const& found() const noexcept { return found_; }
  /// What was expected instead, in both languages.
  [[nodiscard]] Text const& expected() const noexcept { return expected_; }

  /// The whole message in one line; `what()` is the English one.
  [[nodiscard]] std::string text(std::string_view language) const {
    return sentence(code_, place_, found_, expected_, language);
  }
  /// The same error, known to have come from `place`: for callers that know more of the surroundings.
  [[nodiscard]] ReadError at(SourcePlace place) const { return {code_, std::move(place), found_, expected_}; }

 private:
  static std::string shorten(std::string_view text) {
    constexpr std::size_t longest = 80;
    if (text.size() <= longest) return std::string(text);
    std::size_t end = longest;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
    return std::string(text.substr(0, end)) + "…";
  }
  static std::string sentence(ReadErrorCode code, SourcePlace const& place, std::string const& found,
                              Text const& expected, std::string_view language) {
    bool const zh = language.substr(0, 2) == "zh";
    std::string s = place.source;
    if (place.line != 0) s += (s.empty() ? "" : ":") + std::to_string(place.line) + ':' + std::to_string(place.column);
    if (!place.pointer.empty()) s += (s.empty() ? "" : " ") + place.pointer;
    if (!s.empty()) s += ": ";
    s += label(code, language);
    if (!found.empty()) s += (zh ? "：读到 \"" : ": found \"") + found + '"';
    if (!expected.empty()) s += (zh ? "，应为" : ", expected ") + std::string(expected.in(zh ? "zh" : "en"));
    return s;
  }

  ReadErrorCode code_;
  SourcePlace place_;
  std::string found_;
  Text expected_;
};

}  // namespace bangfu
