// SPDX-License-Identifier: BSL-1.0
#include "json/number.hpp"

#include <charconv>
#include <cstddef>
#include <cstdlib>
#include <system_error>

namespace bangfu::json::detail {
namespace {

/// The value 0.d₁d₂…dₖ × 10^point, d₁ and dₖ not zero; no digits for zero.
struct Digits {
  std::string digits{};
  long point = 0;
  bool negative = false;

  friend bool operator==(Digits const&, Digits const&) = default;
};

/// @pre `raw` is a JSON number, or what std::to_chars makes of a double. The exponent is cut at some millions.
Digits digits_of(std::string_view raw) {
  Digits d;
  long exponent = 0;
  if (std::size_t const e = raw.find_first_of("eE"); e != std::string_view::npos) {
    std::string_view text = raw.substr(e + 1);
    if (text.front() == '+') text.remove_prefix(1);
    if (std::from_chars(text.data(), text.data() + text.size(), exponent).ec != std::errc{} ||
        std::labs(exponent) > 9'999'999)
      exponent = text.front() == '-' ? -9'999'999 : 9'999'999;
    raw = raw.substr(0, e);
  }
  if (raw.front() == '-') {
    d.negative = true;
    raw.remove_prefix(1);
  }
  std::size_t const dot = raw.find('.');
  std::size_t const whole = dot == std::string_view::npos ? raw.size() : dot;
  d.digits = raw.substr(0, whole);
  if (dot != std::string_view::npos) d.digits += raw.substr(dot + 1);
  d.point = static_cast<long>(whole) + exponent;
  std::size_t const first = d.digits.find_first_not_of('0');
  if (first == std::string::npos) return {};  // zero, also -0
  d.digits.erase(0, first);
  d.point -= static_cast<long>(first);
  d.digits.erase(d.digits.find_last_not_of('0') + 1);
  return d;
}

/// Number::toString of ECMA-262 (7.1.12.1 of the edition that RFC 8785 refers to), radix 10.
void append_ecmascript(std::string& out, Digits const& d) {
  if (d.digits.empty()) {
    out += '0';
    return;
  }
  if (d.negative) out += '-';
  auto const k = static_cast<long>(d.digits.size());
  long const n = d.point;
  if (k <= n && n <= 21) {
    out += d.digits;
    out.append(static_cast<std::size_t>(n - k), '0');
  } else if (0 < n && n <= 21) {
    out.append(d.digits, 0, static_cast<std::size_t>(n));
    out += '.';
    out.append(d.digits, static_cast<std::size_t>(n), std::string::npos);
  } else if (-6 < n && n <= 0) {
    out += "0.";
    out.append(static_cast<std::size_t>(-n), '0');
    out += d.digits;
  } else {
    out += d.digits.front();
    if (k > 1) {
      out += '.';
      out.append(d.digits, 1, std::string::npos);
    }
    out += n - 1 < 0 ? "e-" : "e+";
    out += std::to_string(std::labs(n - 1));
  }
}

}  // namespace

void append_number(std::string& out, std::string_view raw) {
  bool const plain = raw.find_first_of(".eE") == std::string_view::npos;
  if (plain && raw.size() <= 15 && raw != "-0") {
    out += raw;
    return;
  }
  double value = 0;
  Digits const written = digits_of(raw);
  bool const read = std::from_chars(raw.data(), raw.data() + raw.size(), value).ec == std::errc{};
  char shortest[32];
  auto const end = std::to_chars(shortest, shortest + sizeof shortest, value, std::chars_format::scientific).ptr;
  Digits const held = digits_of({shortest, static_cast<std::size_t>(end - shortest)});
  if (written.digits.empty()) {
    out += '0';
  } else if (read && held == written) {
    append_ecmascript(out, held);
  } else {
    out += raw;
  }
}

}  // namespace bangfu::json::detail
