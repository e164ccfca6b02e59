// SPDX-License-Identifier: BSL-1.0
#include <bangfu/archive/detail/budget.hpp>
#include <bangfu/archive/detail/text.hpp>

namespace bangfu::archive::detail {
namespace {

constexpr bool is_special(char c) noexcept {
  return (static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n') || c == '\\';
}
constexpr char digits[] = "0123456789abcdef";
constexpr int digit(char c) noexcept {
  return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

}  // namespace

bool needs_escape(std::string_view text) noexcept {
  char const* p = text.data();
  char const* const end = p + text.size();
  for (; end - p >= 8; p += 8) {
    Eight const eight(p);
    if (!eight.any_below(0x20) && !eight.any_is('\\')) continue;
    for (int i = 0; i < 8; ++i)
      if (is_special(p[i])) return true;
  }
  for (; p != end; ++p)
    if (is_special(*p)) return true;
  return false;
}

std::string escaped(std::string_view text) {
  std::string out;
  out.reserve(text.size() + 8);
  for (char c : text) {
    if (!is_special(c)) {
      out += c;
      continue;
    }
    auto const byte = static_cast<unsigned char>(c);
    out += '\\';
    out += digits[byte >> 4U];
    out += digits[byte & 0xFU];
  }
  return out;
}

bool unescape(std::string& text) {
  std::size_t to = text.find('\\');
  if (to == std::string::npos) return true;
  for (std::size_t from = to; from < text.size(); ++from) {
    char c = text[from];
    if (c == '\\') {
      if (text.size() - from < 3) return false;
      int const high = digit(text[from + 1]);
      int const low = digit(text[from + 2]);
      if (high < 0 || low < 0) return false;
      c = static_cast<char>(high * 16 + low);
      if (!is_special(c)) return false;
      from += 2;
    }
    text[to++] = c;
  }
  text.resize(to);
  return true;
}

void unescape_checked(std::string& text) {
  if (!unescape(text))
    refuse(ReadErrorCode::syntax, text, "反斜杠加两位十六进制数", "a backslash with two hexadecimal digits");
  if (!is_utf8(text)) refuse(ReadErrorCode::encoding, "", "UTF-8 文本", "UTF-8 text");
}

}  // namespace bangfu::archive::detail
