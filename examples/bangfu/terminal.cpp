// SPDX-License-Identifier: BSL-1.0
#include "terminal.hpp"

#include <cstdint>
#include <cstdlib>

#if defined(_WIN32)
#include <io.h>
#else
#include <unistd.h>
#endif

#include <bangfu/json/findings.hpp>

namespace command {

namespace {

struct Range {
  std::uint32_t first;
  std::uint32_t last;
};
constexpr Range wide[] = {{0x1100, 0x115F}, {0x2E80, 0x303E}, {0x3041, 0x33FF}, {0x3400, 0x4DBF},   {0x4E00, 0x9FFF},
                          {0xA000, 0xA4CF}, {0xA960, 0xA97F}, {0xAC00, 0xD7A3}, {0xF900, 0xFAFF},   {0xFE10, 0xFE19},
                          {0xFE30, 0xFE6F}, {0xFF00, 0xFF60}, {0xFFE0, 0xFFE6}, {0x1F300, 0x1FAFF}, {0x20000, 0x3FFFD}};
constexpr Range narrow_marks[] = {
    {0x0300, 0x036F}, {0x200B, 0x200F}, {0x20D0, 0x20FF}, {0xFE00, 0xFE0F}, {0xFE20, 0xFE2F}};

template <std::size_t n>
bool within(Range const (&ranges)[n], std::uint32_t c) {
  for (Range const& range : ranges)
    if (range.first <= c && c <= range.last) return true;
  return false;
}

/// Takes one character off the front; U+FFFD and one byte where the text is not UTF-8.
std::uint32_t next_character(std::string_view& text) {
  auto const byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
  std::uint32_t const lead = byte(0);
  std::size_t const size = lead < 0x80 ? 1 : lead >> 5U == 6 ? 2 : lead >> 4U == 14 ? 3 : lead >> 3U == 30 ? 4 : 0;
  std::uint32_t c = size == 1 ? lead : size == 0 ? 0xFFFD : lead & (0x7FU >> size);
  for (std::size_t i = 1; i < size; ++i) {
    if (byte(i) >> 6U != 2) {
      text.remove_prefix(1);
      return 0xFFFD;
    }
    c = c << 6U | (byte(i) & 0x3FU);
  }
  text.remove_prefix(size == 0 ? 1 : size);
  return c;
}

std::size_t width_of(std::uint32_t c) { return within(narrow_marks, c) ? 0 : within(wide, c) ? 2 : 1; }

/// Control characters, and the marks that turn the direction of a line around.
bool steers(std::uint32_t c) {
  return c < 0x20 || (c >= 0x7F && c < 0xA0) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

}  // namespace

std::size_t display_width(std::string_view utf8) {
  std::size_t width = 0;
  while (!utf8.empty()) width += width_of(next_character(utf8));
  return width;
}

std::string printable(std::string_view utf8) {
  std::string out;
  while (!utf8.empty()) {
    std::string_view const before = utf8;
    std::uint32_t const c = next_character(utf8);
    if (c == '\n' || c == '\t' || c == '\r') {
      out += ' ';
    } else if (steers(c) || c == 0xFFFD) {
      out += "\xEF\xBF\xBD";
    } else {
      out += before.substr(0, before.size() - utf8.size());
    }
  }
  return out;
}

std::string cut_to_width(std::string_view utf8, std::size_t width) {
  if (display_width(utf8) <= width) return std::string(utf8);
  std::string_view rest = utf8;
  std::size_t used = 0;
  while (!rest.empty()) {
    std::string_view after = rest;
    used += width_of(next_character(after));
    if (used + 1 > width) break;
    rest = after;
  }
  return std::string(utf8.substr(0, utf8.size() - rest.size())) + "…";
}

std::string csv_field(std::string_view text) {
  std::string field;
  if (!text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos) field += '\'';
  field += text;
  if (field.find_first_of(",\"\r\n") == std::string::npos) return field;
  std::string quoted = "\"";
  for (char c : field) {
    if (c == '"') quoted += '"';
    quoted += c;
  }
  return quoted + '"';
}

std::string json_string(std::string_view text) {
  std::string out;
  bangfu::json::append_quoted(out, text);
  return out;
}

bool colour_wanted() {
  char const* no_colour = std::getenv("NO_COLOR");
  char const* terminal = std::getenv("TERM");
  if ((no_colour != nullptr && *no_colour != '\0') || (terminal != nullptr && std::string_view(terminal) == "dumb"))
    return false;
#if defined(_WIN32)
  return false;
#else
  return isatty(STDOUT_FILENO) != 0;
#endif
}

Colours const& colours() {
  static constexpr Colours none{};
  static constexpr Colours some{"\x1b[1m", "\x1b[2m", "\x1b[33m", "\x1b[31m", "\x1b[0m"};
  static Colours const& chosen = colour_wanted() ? some : none;
  return chosen;
}

namespace {
bool errors_go_to_a_terminal() {
  char const* terminal = std::getenv("TERM");
  if (terminal != nullptr && std::string_view(terminal) == "dumb") return false;
#if defined(_WIN32)
  return false;
#else
  return isatty(STDERR_FILENO) != 0;
#endif
}
}  // namespace

ProgressBar::ProgressBar(std::size_t total)
    : total_(total),
      begun_(std::chrono::steady_clock::now()),
      shown_(begun_),
      terminal_(total > 1 && errors_go_to_a_terminal()) {}

ProgressBar::~ProgressBar() {
  if (visible_) std::fputs("\r\x1b[K", stderr);
}

void ProgressBar::step() {
  ++done_;
  if (!terminal_) return;
  auto const now = std::chrono::steady_clock::now();
  if (now - begun_ < std::chrono::milliseconds(500) || now - shown_ < std::chrono::milliseconds(50)) return;
  shown_ = now;
  visible_ = true;
  constexpr std::size_t width = 30;
  std::size_t const filled = done_ * width / total_;
  std::string line = "\r";
  for (std::size_t i = 0; i < width; ++i) line += i < filled ? "█" : "░";
  line += ' ' + std::to_string(done_ * 100 / total_) + "% " + std::to_string(done_) + '/' + std::to_string(total_);
  std::fputs(line.c_str(), stderr);
}

}  // namespace command
