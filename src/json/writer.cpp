// SPDX-License-Identifier: BSL-1.0
#include "json/writer.hpp"

#include <charconv>
#include <stdexcept>
#include <vector>

#include "json/reader.hpp"

namespace bangfu::json::detail {

void Writer::grow(std::size_t bytes) {
  out_.reserve(std::max(out_.size() * 2, cursor_ + bytes));
  out_.resize(out_.capacity());
}

void Writer::number(std::int64_t value) {
  constexpr std::size_t longest = 20;
  room(longest);
  char* const at = out_.data() + cursor_;
  cursor_ += static_cast<std::size_t>(std::to_chars(at, at + longest, value).ptr - at);
}

void Writer::escaped(std::string_view text) {
  appended([text](std::string& s) { append_string(s, text); });
}

void Writer::pretty_key(std::string_view quoted) {
  put(',');
  line();
  raw(quoted);
  put(' ');
}

void Writer::extra(ExtraMember const& member) {
  key(member.key);
  raw(member.json);
}

void Writer::object(void const* value, ObjectShape const& shape) {
  std::size_t const start = open();
  if (pretty_) {
    for (std::size_t i = 0; i < shape.size; ++i) shape.members[i].write(*this, value);
  } else {
    for (std::size_t i = 0; i < shape.size; ++i) shape.members[shape.sorted[i]].write(*this, value);
  }
  if (shape.extras != nullptr) {
    // Only the reader of the shape needs a value that can be changed. Looked at last: by then they are in the cache.
    Extras const& extras = shape.extras(const_cast<void*>(value));
    if (!extras.empty()) [[unlikely]]
      with_extras(start, value, shape, extras);
  }
  close(start, '{', '}');
}

void Writer::with_extras(std::size_t start, void const* value, ObjectShape const& shape, Extras const& extras) {
  for (ExtraMember const& m : extras)
    if (shape.find(m.key) != ObjectShape::no_member)
      throw std::logic_error("extras hold a member of a known name: " + m.key);
  if (pretty_) {
    for (ExtraMember const& m : extras) extra(m);
    return;
  }
  // Once more, the unknown members in between.
  cursor_ = start;
  std::vector<ExtraMember const*> ordered;
  for (ExtraMember const& m : extras) ordered.push_back(&m);
  std::sort(ordered.begin(), ordered.end(),
            [](ExtraMember const* a, ExtraMember const* b) { return utf16_less(a->key, b->key); });
  auto next = ordered.begin();
  for (std::size_t i = 0; i < shape.size; ++i) {
    MemberShape const& member = shape.members[shape.sorted[i]];
    for (; next != ordered.end() && utf16_less((*next)->key, member.info.key); ++next) extra(**next);
    member.write(*this, value);
  }
  for (; next != ordered.end(); ++next) extra(**next);
}

}  // namespace bangfu::json::detail
