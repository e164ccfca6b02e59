// SPDX-License-Identifier: BSL-1.0
// Appends JSON to a std::string through plain pointers, growing it seldom.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

#include <bangfu/core/extras.hpp>
#include <bangfu/json/write.hpp>

#include "json/scan.hpp"
#include "json/shape.hpp"

namespace bangfu::json::detail {

/// `,"key":`, padded so that it can be copied by blocks of a fixed size.
struct QuotedKey {
  static constexpr std::size_t room = 32;
  char text[room] = {};
  std::size_t size = 0;

  consteval explicit QuotedKey(std::string_view key) {
    if (key.size() + 4 > room) throw "a member's key is too long";
    text[size++] = ',';
    text[size++] = '"';
    for (char c : key) text[size++] = c;
    text[size++] = '"';
    text[size++] = ':';
  }
};

class Writer {
 public:
  Writer(std::string& out, Style style) : out_(out), pretty_(style == Style::pretty) {
    cursor_ = out.size();
    if (out.capacity() - out.size() < 256) out.reserve(out.size() + 4096);
    out.resize(out.capacity());
  }
  Writer(Writer const&) = delete;
  Writer& operator=(Writer const&) = delete;
  ~Writer() { out_.resize(cursor_); }

  [[nodiscard]] bool pretty() const { return pretty_; }

  void put(char c) {
    room(1);
    out_[cursor_++] = c;
  }
  void raw(std::string_view text) {
    room(text.size());
    std::memcpy(out_.data() + cursor_, text.data(), text.size());
    cursor_ += text.size();
  }
  /// A comma, and the key of a member with its colon. The first comma of an object becomes its bracket.
  void key(QuotedKey const& key) {
    if (pretty_) return pretty_key({key.text + 1, key.size - 1});
    room(QuotedKey::room);
    std::memcpy(out_.data() + cursor_, key.text, QuotedKey::room);
    cursor_ += key.size;
  }
  void key(std::string_view key) {
    if (pretty_) {
      put(',');
      line();
      string(key);
      raw(": ");
    } else {
      put(',');
      string(key);
      put(':');
    }
  }
  /// Where an object or array begins; to be handed to `close`.
  [[nodiscard]] std::size_t open() {
    ++indent_;
    return cursor_;
  }
  /// Puts the brackets around the members or elements, each of which was preceded by a comma.
  void close(std::size_t start, char opening, char closing, bool in_one_line = false) {
    --indent_;
    if (cursor_ == start) {
      put(opening);
    } else {
      out_[start] = opening;
      if (pretty_ && !in_one_line) line();
    }
    put(closing);
  }
  void line() {
    room(1 + 2 * indent_);
    out_[cursor_++] = '\n';
    std::memset(out_.data() + cursor_, ' ', 2 * indent_);
    cursor_ += 2 * indent_;
  }

  void string(std::string_view text) {
    room(text.size() + 2);
    char* const to = out_.data() + cursor_;
    if (!copy_plain(to + 1, text.data(), text.size())) [[unlikely]]
      return escaped(text);
    to[0] = '"';
    to[text.size() + 1] = '"';
    cursor_ += text.size() + 2;
  }
  void number(std::int64_t value);
  void object(void const* value, ObjectShape const& shape);

  /// For values that append to a std::string themselves: the text behind what is written, handed back by `resume`.
  template <class Append>
  void appended(Append append) {
    scratch_.clear();
    append(scratch_);
    raw(scratch_);
  }

 private:
  void room(std::size_t bytes) {
    if (out_.size() - cursor_ < bytes) [[unlikely]]
      grow(bytes);
  }
  void grow(std::size_t bytes);
  void escaped(std::string_view text);
  void with_extras(std::size_t start, void const* value, ObjectShape const& shape, Extras const& extras);
  void pretty_key(std::string_view quoted);
  void extra(ExtraMember const& member);

  std::string& out_;
  std::size_t cursor_;
  std::size_t indent_ = 0;
  bool pretty_;
  std::string scratch_{};
};

}  // namespace bangfu::json::detail
