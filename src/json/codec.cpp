// SPDX-License-Identifier: BSL-1.0
// How values are written that are not simply a string, a number or a list.
#include "json/codec.hpp"

#include <algorithm>
#include <array>

namespace bangfu::json::detail {
namespace {

/// Greatest whole number up to which every one is a double (RFC 7493, 2.2).
constexpr std::int64_t max_exact = (std::int64_t{1} << 53) - 1;
constexpr std::string_view unspecified_language = "und";

/// Reads the members of an object of fixed names; `f(number)` reads the value of `names[number]`. All have to be there.
template <std::size_t size, class F>
bool fixed_members(Reader& r, Expected expected, std::array<std::string_view, size> const& names, std::string_view list,
                   F f) {
  char const* const begin = r.here();
  bool empty = true;
  if (!r.open('{', expected, empty)) return false;
  std::array<bool, size> seen{};
  if (!empty) {
    Frame frame{.outer = r.frame(), .is_key = true};
    r.frame() = &frame;
    for (bool more = true; more;) {
      char const* const at = r.here();
      std::string_view key;
      frame.key = {};
      if (!r.name(key)) return false;
      std::string const kept(key);
      frame.key = kept;
      auto const number = static_cast<std::size_t>(std::find(names.begin(), names.end(), key) - names.begin());
      if (number == size) return r.unknown(at, list);
      if (std::exchange(seen[number], true)) return r.duplicate(at, kept);
      if (!f(number) || !r.after('}', more)) return false;
    }
    r.frame() = frame.outer;
  }
  for (std::size_t i = 0; i < size; ++i)
    if (!seen[i]) return r.missing(begin, names[i]);
  return true;
}

constexpr Expected expected_date{"EDTF 日期，如 2019-03-28、2019-03、2019",
                                 "an EDTF date such as 2019-03-28, 2019-03 or 2019"};
constexpr Expected expected_period{"EDTF 时段，如 2019、2019-03/2019-12",
                                   "an EDTF period such as 2019 or 2019-03/2019-12"};
constexpr Expected expected_time{"00:00 至 23:59 的时刻", "a time from 00:00 to 23:59"};
constexpr Expected expected_decimal{"数，或写成字符串的数，如 5、\"12.50\"",
                                    "a number, or one written as a string, such as 5 or \"12.50\""};
constexpr Expected expected_text{"字符串，或各语言的字符串", "a string, or an object of strings by language"};

template <class T>
bool read_time(Reader& r, std::optional<T>& value, Expected expected) {
  char const* const at = r.here();
  std::string_view view;
  if (!r.string(view, expected)) return false;
  TimeFault fault;
  value = T::try_parse(view, fault);
  return value || r.fail(fault.code, at, view, Expected{fault.expected_zh, fault.expected_en});
}

}  // namespace

bool unknown_word(Reader& r, char const* at, std::string_view found, std::span<CodeWord const> words) {
  std::string list;
  for (CodeWord const& word : words) {
    if (!list.empty()) list += ", ";
    list += word.code;
  }
  return r.fail(ReadErrorCode::value, at, found, Text("下列之一：" + list, "zh").set("en", "one of " + list));
}

bool read_version(Reader& r, int& value) {
  char const* const at = r.here();
  if (!r.integer(value)) return false;
  std::string const found = std::to_string(value);
  if (value > schema_version) return r.newer(at, found, schema_version);
  if (value < 1)
    return r.fail(ReadErrorCode::value, at, found, Expected{"数据版本，从 1 起", "a schema version, from 1"});
  return true;
}

// --- Text ------------------------------------------------------------------------------------------------------------

bool Codec<Text>::read(Reader& r, Text& value) {
  auto const wording = [&r](std::string_view& view) {
    char const* const at = r.here();
    if (!r.string(view, expected_string)) return false;
    return !view.empty() || r.fail(ReadErrorCode::value, at, "", Expected{"非空文字", "a wording that is not empty"});
  };
  std::string_view view;
  if (r.peek() == '"') {
    if (!wording(view)) return false;
    value.assign(view);
    return true;
  }
  bool empty = true;
  if (!r.open('{', expected_text, empty)) return false;
  value = Text();
  if (empty) return true;
  Frame frame{.outer = r.frame(), .is_key = true};
  r.frame() = &frame;
  for (bool more = true; more;) {
    char const* const at = r.here();
    frame.key = {};
    if (!r.name(view)) return false;
    if (view.empty() || !Language::is_tag(view)) {
      std::string const kept(view);
      frame.key = kept;
      return r.fail(ReadErrorCode::value, at, kept,
                    Expected{"语言标签，如 zh、en、und", "a language tag such as zh, en or und"});
    }
    Language const language(view);
    frame.key = language.empty() ? unspecified_language : language.tag();
    if (value.find(language) != nullptr) return r.duplicate(at, frame.key);
    if (!wording(view)) return false;
    value.set(language, std::string(view));
    if (!r.after('}', more)) return false;
  }
  r.frame() = frame.outer;
  return true;
}

void Codec<Text>::write(Writer& w, Text const& value) {
  if (value.size() == 1 && value[0].language.empty()) return w.string(value[0].wording);
  auto const member = [&w](std::string_view tag, std::string const& wording) {
    w.key(tag);
    w.string(wording);
  };
  std::size_t const start = w.open();
  // The narratives are ordered by tag, but the unspecified one is called und and has its place further down.
  bool const has_unspecified = value.size() != 0 && value[0].language.empty();
  bool waiting = has_unspecified;
  for (std::size_t i = has_unspecified ? 1 : 0; i < value.size(); ++i) {
    if (waiting && unspecified_language < value[i].language.tag()) {
      member(unspecified_language, value[0].wording);
      waiting = false;
    }
    member(value[i].language.tag(), value[i].wording);
  }
  if (waiting) member(unspecified_language, value[0].wording);
  w.close(start, '{', '}');
}

// --- Decimal ---------------------------------------------------------------------------------------------------------

bool Codec<Decimal>::read(Reader& r, Decimal& value) {
  char const* const at = r.here();
  std::string_view view;
  std::optional<Decimal> parsed;
  if (r.peek() == '"') {
    if (!r.string(view, expected_decimal)) return false;
    std::string_view digits = view;
    if (!digits.empty() && digits.front() == '-') digits.remove_prefix(1);
    bool const leading_zero = digits.size() > 1 && digits[0] == '0' && digits[1] != '.';
    if (!leading_zero) parsed = Decimal::parse(view);
  } else {
    if (r.peek() != '-' && (r.peek() < '0' || r.peek() > '9')) return r.wrong_type(expected_decimal);
    std::int64_t whole = 0;
    if (r.small_integer(whole)) {
      value = Decimal(whole);
      return true;
    }
    NumberToken token;
    if (!r.number(token)) return false;
    view = token.raw;
    parsed = Decimal::parse(view);  // none where there is an exponent
  }
  if (!parsed)
    return r.fail(
        ReadErrorCode::value, at, view,
        Expected{"至多 18 位的十进制数，不带指数", "a decimal number of at most 18 digits, without exponent"});
  value = *parsed;
  return true;
}

void Codec<Decimal>::write(Writer& w, Decimal const& value) {
  if (value.scale() == 0 && value.units() <= max_exact && value.units() >= -max_exact) return w.number(value.units());
  w.string(value.to_string());
}

// --- times -----------------------------------------------------------------------------------------------------------

bool Codec<Date>::read(Reader& r, std::optional<Date>& value) { return read_time(r, value, expected_date); }
void Codec<Date>::write(Writer& w, Date const& value) {
  w.put('"');
  w.appended([&](std::string& s) { value.append_to(s); });
  w.put('"');
}

bool Codec<Period>::read(Reader& r, std::optional<Period>& value) { return read_time(r, value, expected_period); }
void Codec<Period>::write(Writer& w, Period const& value) {
  w.put('"');
  w.appended([&](std::string& s) { value.append_to(s); });
  w.put('"');
}

bool Codec<TimeOfDay>::read(Reader& r, std::optional<TimeOfDay>& value) {
  char const* const at = r.here();
  std::string_view view;
  if (!r.string(view, expected_time)) return false;
  value = TimeOfDay::try_parse(view);
  return value || r.fail(ReadErrorCode::value, at, view, expected_time);
}
void Codec<TimeOfDay>::write(Writer& w, TimeOfDay const& value) { w.string(value.to_string()); }

bool Codec<Months>::read(Reader& r, std::optional<Months>& value) {
  constexpr Expected expected{"1 至 12 的月份", "a month from 1 to 12"};
  int months[2] = {1, 1};
  bool const ok = fixed_members<2>(r, {"含 first 和 last 的对象", "an object of first and last"}, {"first", "last"},
                                   "first, last", [&](std::size_t i) {
                                     char const* const at = r.here();
                                     if (!r.integer(months[i])) return false;
                                     if (months[i] >= 1 && months[i] <= 12) return true;
                                     return r.fail(ReadErrorCode::value, at, std::to_string(months[i]), expected);
                                   });
  if (ok) value = Months(months[0], months[1]);
  return ok;
}
void Codec<Months>::write(Writer& w, Months const& value) {
  static constexpr QuotedKey first{"first"};
  static constexpr QuotedKey last{"last"};
  std::size_t const start = w.open();
  w.key(first);
  w.number(value.first());
  w.key(last);
  w.number(value.last());
  w.close(start, '{', '}');
}

// --- Link ------------------------------------------------------------------------------------------------------------

bool read_link(Reader& r, std::string& to, Origin& origin) {
  return fixed_members<2>(
      r, {"编号，或含 to 和 origin 的对象", "an id, or an object of to and origin"}, {"to", "origin"}, "to, origin",
      [&](std::size_t i) { return i == 0 ? Codec<std::string>::read(r, to) : Codec<Origin>::read(r, origin); });
}

void write_link(Writer& w, std::string const& to, Origin origin) {
  static constexpr QuotedKey key_origin{"origin"};
  static constexpr QuotedKey key_to{"to"};
  std::size_t const start = w.open();
  if (w.pretty()) {
    w.key(key_to);
    w.string(to);
  }
  w.key(key_origin);
  w.string(to_string(origin));
  if (!w.pretty()) {
    w.key(key_to);
    w.string(to);
  }
  w.close(start, '{', '}');
}

}  // namespace bangfu::json::detail
