// SPDX-License-Identifier: BSL-1.0
// Streams over memory for Boost's archives.
#pragma once

#include <cstddef>
#include <locale>
#include <streambuf>
#include <string>
#include <string_view>

namespace bangfu::archive::detail {

/// Reads from bytes without copying them.
class MemoryInput : public std::streambuf {
 public:
  explicit MemoryInput(std::string_view bytes) {
    char* const begin = const_cast<char*>(bytes.data());  // only read from
    setg(begin, begin, begin + bytes.size());
  }
  [[nodiscard]] std::size_t offset() const { return static_cast<std::size_t>(gptr() - eback()); }
  [[nodiscard]] std::size_t remaining() const { return static_cast<std::size_t>(egptr() - gptr()); }
  [[nodiscard]] std::string_view rest() const { return {gptr(), remaining()}; }
};

/// Appends to a string.
class StringOutput : public std::streambuf {
 public:
  explicit StringOutput(std::string& out) : out_(out) {}

 protected:
  std::streamsize xsputn(char const* bytes, std::streamsize size) override {
    out_.append(bytes, static_cast<std::size_t>(size));
    return size;
  }
  int_type overflow(int_type c) override {
    if (!traits_type::eq_int_type(c, traits_type::eof())) out_.push_back(traits_type::to_char_type(c));
    return traits_type::not_eof(c);
  }

 private:
  std::string& out_;
};

/// What Boost's text and XML archives leave behind the last value: a line feed, or two.
inline bool only_line_feeds(std::string_view rest) { return rest.empty() || rest == "\n" || rest == "\n\n"; }

}  // namespace bangfu::archive::detail
