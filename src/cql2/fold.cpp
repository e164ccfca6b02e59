// SPDX-License-Identifier: BSL-1.0
#include "cql2/fold.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace bangfu::cql2::detail {
namespace {

/// Decomposes, lets `change` see the code points, and composes.
template <class Change>
std::string mapped(std::string_view text, unsigned options, Change change) {
  auto const* bytes = reinterpret_cast<utf8proc_uint8_t const*>(text.data());
  auto const size = static_cast<utf8proc_ssize_t>(text.size());
  auto const decompose = static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_DECOMPOSE | options);
  // Most texts grow little; utf8proc tells how much room it takes.
  std::vector<utf8proc_int32_t> points(text.size() + 16);
  utf8proc_ssize_t count =
      utf8proc_decompose(bytes, size, points.data(), static_cast<utf8proc_ssize_t>(points.size()), decompose);
  if (count > static_cast<utf8proc_ssize_t>(points.size())) {
    points.resize(static_cast<std::size_t>(count));
    count = utf8proc_decompose(bytes, size, points.data(), count, decompose);
  }
  if (count < 0) return std::string(text);
  points.resize(static_cast<std::size_t>(count));
  change(points);
  points.push_back(0);  // room that composing may write to
  count = utf8proc_normalize_utf32(points.data(), static_cast<utf8proc_ssize_t>(points.size()) - 1,
                                   static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE));
  if (count < 0) return std::string(text);
  std::string out;
  out.reserve(text.size());
  for (utf8proc_ssize_t i = 0; i < count; ++i) {
    utf8proc_uint8_t encoded[4];
    utf8proc_ssize_t const length = utf8proc_encode_char(points[static_cast<std::size_t>(i)], encoded);
    out.append(reinterpret_cast<char const*>(encoded), static_cast<std::size_t>(length));
  }
  return out;
}

bool is_accent(utf8proc_int32_t c) {
  utf8proc_property_t const* property = utf8proc_get_property(c);
  if (property->category != UTF8PROC_CATEGORY_MN) return false;
  constexpr int overlay = 1;
  constexpr int first_attached = 200;
  return property->combining_class == overlay || property->combining_class >= first_attached;
}

}  // namespace

bool is_ascii(std::string_view text) noexcept {
  return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

std::string composed(std::string_view text) {
  if (is_ascii(text)) return std::string(text);
  return mapped(text, 0, [](auto&) {});
}

std::string without_case(std::string_view text) {
  if (is_ascii(text)) {
    std::string folded(text);
    for (char& c : folded)
      if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return folded;
  }
  return mapped(text, UTF8PROC_CASEFOLD, [](auto&) {});
}

std::string without_accents(std::string_view text) {
  if (is_ascii(text)) return std::string(text);
  return mapped(text, 0, [](std::vector<utf8proc_int32_t>& points) {
    points.erase(std::remove_if(points.begin(), points.end(), is_accent), points.end());
  });
}

}  // namespace bangfu::cql2::detail
