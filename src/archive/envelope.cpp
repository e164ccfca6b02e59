// SPDX-License-Identifier: BSL-1.0
#include <bangfu/archive/detail/envelope.hpp>

#include <xxhash.h>

#include <charconv>

namespace bangfu::archive::detail {
namespace {

constexpr std::string_view seal = " xxh3=";
constexpr std::size_t seal_digits = 16;

std::string hexadecimal(std::uint64_t sum) {
  std::string text(seal_digits, '0');
  for (std::size_t i = 0; i < seal_digits; ++i, sum <<= 4U) text[i] = "0123456789abcdef"[sum >> 60U];
  return text;
}

}  // namespace

std::uint64_t checksum(std::string_view line, std::string_view payload) noexcept {
  return XXH3_64bits_withSeed(payload.data(), payload.size(), XXH3_64bits(line.data(), line.size()));
}

std::string sealed_line(Form form, std::string_view text, std::uint64_t sum) {
  bool const xml = form == Form::xml;
  std::string line = xml ? "<?" : "";
  line += text;
  line += seal;
  line += hexadecimal(sum);
  line += xml ? "?>\n" : "\n";
  return line;
}

std::optional<Line> open_line(bool xml, std::string_view line) noexcept {
  if (xml) {
    if (line.size() < 4 || line.substr(0, 2) != "<?" || line.substr(line.size() - 2) != "?>") return std::nullopt;
    line = line.substr(2, line.size() - 4);
  }
  if (line.size() < seal.size() + seal_digits) return std::nullopt;
  Line opened{.text = line.substr(0, line.size() - seal.size() - seal_digits)};
  if (line.substr(opened.text.size(), seal.size()) != seal) return std::nullopt;
  for (char c : line.substr(line.size() - seal_digits)) {
    bool const digit = c >= '0' && c <= '9';
    if (!digit && (c < 'a' || c > 'f')) return std::nullopt;
    opened.sum = opened.sum << 4U | static_cast<std::uint64_t>(digit ? c - '0' : c - 'a' + 10);
  }
  return opened;
}

std::size_t end_size(Form form) noexcept {
  constexpr std::string_view sample = "end index=01234567890123456789 xxh3=0123456789abcdef\n";
  return form == Form::xml ? sample.size() + 4 + xml_close.size() : sample.size();
}

std::optional<std::string_view> read_word(std::string_view& text, std::string_view key) noexcept {
  if (text.substr(0, key.size()) != key || text.size() <= key.size() || text[key.size()] != '=') return std::nullopt;
  std::string_view const rest = text.substr(key.size() + 1);
  std::size_t const size = std::min(rest.find(' '), rest.size());
  text = size == rest.size() ? std::string_view() : rest.substr(size + 1);
  return rest.substr(0, size);
}

std::optional<std::uint64_t> read_number(std::string_view& text, std::string_view key) noexcept {
  auto const word = read_word(text, key);
  std::uint64_t number = 0;
  if (!word || word->empty()) return std::nullopt;
  auto const [end, error] = std::from_chars(word->data(), word->data() + word->size(), number);
  if (error != std::errc{} || end != word->data() + word->size()) return std::nullopt;
  return number;
}

}  // namespace bangfu::archive::detail
