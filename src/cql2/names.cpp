// SPDX-License-Identifier: BSL-1.0
#include "cql2/names.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cstddef>

namespace bangfu::cql2::detail {
namespace {

struct Call {
  Operator op;
  std::string_view name;
};
constexpr Call calls[] = {
    {Operator::casei, "casei"},
    {Operator::accenti, "accenti"},
    {Operator::after, "t_after"},
    {Operator::before, "t_before"},
    {Operator::contains, "t_contains"},
    {Operator::disjoint, "t_disjoint"},
    {Operator::during, "t_during"},
    {Operator::equal_time, "t_equals"},
    {Operator::finished_by, "t_finishedBy"},
    {Operator::finishes, "t_finishes"},
    {Operator::overlaps, "t_intersects"},
    {Operator::meets, "t_meets"},
    {Operator::met_by, "t_metBy"},
    {Operator::led_into_by, "t_overlappedBy"},
    {Operator::leads_into, "t_overlaps"},
    {Operator::started_by, "t_startedBy"},
    {Operator::starts, "t_starts"},
    {Operator::array_equals, "a_equals"},
    {Operator::array_contains, "a_contains"},
    {Operator::array_contained_by, "a_containedBy"},
    {Operator::array_overlaps, "a_overlaps"},
    {Operator::possibly, "possibly"},
    {Operator::certainly, "certainly"},
    {Operator::has_substring, "has_substring"},
    {Operator::starts_with, "starts_with"},
};
constexpr Operator named_operators[] = {
    Operator::all_of,   Operator::any_of,     Operator::negation,       Operator::equal,         Operator::not_equal,
    Operator::less,     Operator::less_equal, Operator::greater,        Operator::greater_equal, Operator::one_of,
    Operator::between,  Operator::missing,    Operator::like,           Operator::add,           Operator::subtract,
    Operator::multiply, Operator::divide,     Operator::integer_divide, Operator::modulo,        Operator::power};

constexpr std::string_view spatial[] = {
    "S_INTERSECTS",       "S_EQUALS", "S_DISJOINT", "S_TOUCHES", "S_WITHIN",   "S_OVERLAPS",      "S_CROSSES",
    "S_CONTAINS",         "POINT",    "LINESTRING", "POLYGON",   "MULTIPOINT", "MULTILINESTRING", "MULTIPOLYGON",
    "GEOMETRYCOLLECTION", "BBOX"};
constexpr std::string_view words[] = {"AND", "BETWEEN", "DATE", "DIV",  "FALSE", "IN",        "INTERVAL",
                                      "IS",  "LIKE",    "NOT",  "NULL", "OR",    "TIMESTAMP", "TRUE"};

constexpr char lower(char c) noexcept { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

struct Range {
  char32_t first;
  char32_t last;
};
// The production identifierStart of the grammar.
constexpr Range starts[] = {{':', ':'},       {'A', 'Z'},       {'_', '_'},       {'a', 'z'},
                            {0xC0, 0xD6},     {0xD8, 0xF6},     {0xF8, 0x2FF},    {0x370, 0x37D},
                            {0x37F, 0x1FFE},  {0x200C, 0x200D}, {0x2070, 0x218F}, {0x2C00, 0x2FEF},
                            {0x3001, 0xD7FF}, {0xF900, 0xFDCF}, {0xFDF0, 0xFFFD}, {0x10000, 0xEFFFF}};

std::u32string code_points(std::string_view text) {
  std::u32string all;
  for (std::size_t at = 0; at < text.size();) all += next_code_point(text, at);
  return all;
}

/// The number of insertions, deletions, replacements and exchanges of neighbours (optimal string alignment).
std::size_t distance(std::u32string const& a, std::u32string const& b) {
  std::vector<std::size_t> two_before(b.size() + 1);
  std::vector<std::size_t> before(b.size() + 1);
  std::vector<std::size_t> now(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) before[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    now[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      now[j] = std::min({before[j] + 1, now[j - 1] + 1, before[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
        now[j] = std::min(now[j], two_before[j - 2] + 1);
    }
    std::swap(two_before, before);
    std::swap(before, now);
  }
  return before[b.size()];
}

std::u32string lowered(std::u32string text) {
  for (char32_t& c : text)
    if (c >= U'A' && c <= U'Z') c += U'a' - U'A';
  return text;
}

}  // namespace

std::string_view call_name(Operator op) noexcept {
  for (Call const& call : calls)
    if (call.op == op) return call.name;
  return {};
}
std::optional<Operator> called(std::string_view name) noexcept {
  for (Call const& call : calls)
    if (equal_ignoring_case(call.name, name)) return call.op;
  return std::nullopt;
}
std::optional<Operator> operator_named(std::string_view json_name) noexcept {
  for (Operator op : named_operators)
    if (to_string(op) == json_name) return op;
  return std::nullopt;
}
bool is_spatial(std::string_view name) noexcept {
  return std::any_of(std::begin(spatial), std::end(spatial),
                     [&](std::string_view word) { return equal_ignoring_case(word, name); });
}
bool is_keyword(std::string_view name) noexcept {
  auto const same = [&](std::string_view word) { return equal_ignoring_case(word, name); };
  return std::any_of(std::begin(words), std::end(words), same) || is_spatial(name) || called(name).has_value();
}

bool starts_identifier(char32_t c) noexcept {
  return std::any_of(std::begin(starts), std::end(starts), [c](Range r) { return c >= r.first && c <= r.last; });
}
bool continues_identifier(char32_t c) noexcept {
  return starts_identifier(c) || c == '.' || (c >= '0' && c <= '9') || (c >= 0x300 && c <= 0x36F) || c == 0x203F ||
         c == 0x2040;
}
bool is_identifier(std::string_view text) noexcept {
  std::size_t at = 0;
  if (text.empty() || !starts_identifier(next_code_point(text, at))) return false;
  while (at < text.size())
    if (!continues_identifier(next_code_point(text, at))) return false;
  return true;
}

std::string upper(std::string_view ascii) {
  std::string all(ascii);
  for (char& c : all)
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  return all;
}
bool equal_ignoring_case(std::string_view a, std::string_view b) noexcept {
  return a.size() == b.size() &&
         std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) { return lower(x) == lower(y); });
}

char32_t next_code_point(std::string_view text, std::size_t& at) noexcept {
  utf8proc_int32_t c = 0;
  auto const* bytes = reinterpret_cast<utf8proc_uint8_t const*>(text.data() + at);
  utf8proc_ssize_t const size = utf8proc_iterate(bytes, static_cast<utf8proc_ssize_t>(text.size() - at), &c);
  if (size <= 0) {
    ++at;
    return 0xFFFD;
  }
  at += static_cast<std::size_t>(size);
  return static_cast<char32_t>(c);
}

std::optional<std::string> nearest(std::string_view wanted, std::vector<std::string_view> const& names) {
  constexpr std::size_t longest = 100;  // bounds the time that a hostile name takes
  if (wanted.size() > longest) return std::nullopt;
  std::u32string const text = code_points(wanted);
  std::u32string const lower_text = lowered(text);
  std::size_t best = text.size() / 3 + 2;  // one further than what is near enough
  std::optional<std::string> found;
  for (std::string_view name : names) {
    if (name.size() > longest) continue;
    std::u32string const candidate = lowered(code_points(name));
    std::size_t const d = distance(lower_text, candidate);
    if (d < best && d < std::max(text.size(), candidate.size())) {
      best = d;
      found = std::string(name);
    }
  }
  return found;
}

}  // namespace bangfu::cql2::detail
