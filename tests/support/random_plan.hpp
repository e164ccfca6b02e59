// SPDX-License-Identifier: BSL-1.0
/// @file
/// Random values of every described type, from their descriptions: what the properties of all formats are tried on.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include <bangfu/model/model.hpp>
#include <bangfu/time/time.hpp>

namespace bangfu::test {

/// Makes random values. The same seed gives the same values everywhere (SplitMix64, no standard distribution).
class Random {
 public:
  /// @param chance_of_member out of 100: how likely a member is populated; 100 populates all members of all levels
  explicit Random(std::uint64_t seed, unsigned chance_of_member = 100, unsigned chance_of_extra = 0)
      : state_(seed), member_(chance_of_member), extra_(chance_of_extra) {}

  std::uint64_t next() {
    state_ += 0x9E3779B97F4A7C15U;
    std::uint64_t z = state_;
    z = (z ^ z >> 30U) * 0xBF58476D1CE4E5B9U;
    z = (z ^ z >> 27U) * 0x94D049BB133111EBU;
    return z ^ z >> 31U;
  }
  /// A number from 0 up to, not including, `n`.
  std::size_t below(std::size_t n) { return static_cast<std::size_t>(next() % n); }
  int between(int low, int high) {
    auto const span = static_cast<std::size_t>(std::int64_t{high} - low) + 1;
    return static_cast<int>(low + static_cast<std::int64_t>(below(span)));
  }
  bool chance(unsigned of_100) { return below(100) < of_100; }

  /// A value of any type that a description may mention.
  template <class T>
  T make() {
    if constexpr (Described<T>) {
      T value{};
      fill(value);
      return value;
    } else if constexpr (std::is_same_v<T, bool>) {
      return chance(member_);
    } else if constexpr (std::is_same_v<T, int>) {
      return chance(5) ? (chance(50) ? 2147483647 : -2147483647 - 1) : between(1, 30);
    } else if constexpr (std::is_same_v<T, std::string>) {
      return text();
    } else if constexpr (is_id<T>) {
      return T(chance(10) ? text() : "x" + std::to_string(below(1000)));
    } else if constexpr (is_code<T>) {
      using List = typename T::list_type;
      if (chance(20)) return T(std::string_view(text()));
      return T(*List::all[below(std::size(List::all))]);
    } else if constexpr (IsEnumeration<T>) {
      return Enumeration<T>::all[below(std::size(Enumeration<T>::all))].value;
    } else if constexpr (std::is_same_v<T, Text>) {
      return narrative();
    } else if constexpr (std::is_same_v<T, Decimal>) {
      return decimal();
    } else if constexpr (std::is_same_v<T, Date>) {
      return date();
    } else if constexpr (std::is_same_v<T, Period>) {
      return period();
    } else if constexpr (std::is_same_v<T, TimeOfDay>) {
      return TimeOfDay{between(0, 23), between(0, 59)};  // braces: from left to right
    } else if constexpr (std::is_same_v<T, Months>) {
      return Months{between(1, 12), between(1, 12)};
    } else if constexpr (is_link<T>) {
      return T{make<decltype(T{}.to)>(), make<Origin>()};
    } else {
      return make_container(static_cast<T*>(nullptr));
    }
  }

  /// Text of any characters: Chinese, quotation marks, control characters, beyond the basic plane. Never empty.
  std::string text() {
    static constexpr std::string_view pieces[] = {
        "跟岗学习", "教务处", "一周",   "（一）", "a",  "B",  " ",      "0",    "，",   "。",   "\"",
        "\\",       "/",      "\n",     "\t",     "\r", "\b", "\f",     "\x01", "\x1f", "\x7f", "é",
        "ß",        "\u2028", "\uFEFF", "\uFFFD", "😀",  "𠮷", "\uE000", "~1",   "null", "&<>"};
    std::string s;
    std::size_t const size = 1 + below(chance(5) ? 60 : 6);
    for (std::size_t i = 0; i < size; ++i) {
      if (chance(1)) {
        s += '\0';
      } else {
        s += pieces[below(std::size(pieces))];
      }
    }
    return s;
  }

  /// Populates a described value; required members always.
  template <Described T>
  void fill(T& value) {
    ++depth_;
    for_each_member<T>([&](auto const& member) {
      using Type = typename std::remove_cvref_t<decltype(member)>::type;
      if constexpr (std::is_same_v<T, Plan>) {
        if (member.info.key == "schema") return;  // only the version of the library is read
      }
      if (member.info.always || chance(member_)) value.*member.pointer = make<Type>();
    });
    if constexpr (HasExtras<T>) {
      while (chance(extra_)) {
        std::string const key = "x" + text();
        value.extras.set(key, canonical_json());
      }
    }
    --depth_;
  }

 private:
  Text narrative() {
    Text t;
    static constexpr std::string_view tags[] = {"", "en", "zh", "zh-Hant", "ug-Arab-CN", "vi", "bo", "ZH"};
    if (chance(60)) {
      t = Text(text());
    } else {
      do {
        Language const language(tags[below(std::size(tags))]);
        t.set(language, text());
      } while (chance(50));
    }
    return t;
  }
  Decimal decimal() {
    std::int64_t units = between(0, 100000);
    if (chance(10)) units = static_cast<std::int64_t>(next() % static_cast<std::uint64_t>(Decimal::max_units + 1));
    if (chance(5)) units = (std::int64_t{1} << 53) - between(0, 2);
    if (chance(20)) units = -units;
    return {units, chance(60) ? 0 : between(0, Decimal::max_scale)};
  }
  Date date() {
    int const year = chance(10) ? between(Date::min_year, Date::max_year) : between(2015, 2025);
    Date d(year);
    switch (below(9)) {
      case 0: break;
      case 1: d = Date(year, static_cast<Season>(between(21, 24))); break;
      case 2: d = Date::parse(std::to_string(year) + "-XX"); break;
      case 3: d = Date::parse(std::to_string(year) + "-05-XX"); break;
      case 4: d = Date::parse(std::to_string(year / 10) + "X"); break;
      case 5: d = Date::parse(std::to_string(year / 100) + "XX"); break;
      case 6: d = Date(year, between(1, 12)); break;
      default: {
        int const month = between(1, 12);
        d = Date(year, month, between(1, Date::days_in(year, month)));
      }
    }
    if (chance(10)) d = d.as_uncertain();
    if (chance(10)) d = d.as_approximate();
    return d;
  }
  Period period() {
    Date const a = date();
    switch (below(6)) {
      case 0: return Period::from(a);
      case 1: return Period::until(a);
      case 2: return Period::from_until_unknown(a);
      case 3: return Period::from_unknown_until(a);
      case 4: {
        Date const b = date();
        return a.earliest_key() <= b.latest_key() ? Period(a, b) : Period(b, a);
      }
      default: return Period(a);
    }
  }
  template <class T>
  std::optional<T> make_container(std::optional<T>*) {
    return make<T>();
  }
  template <class T>
  Box<T> make_container(Box<T>*) {
    return Box<T>(make<T>());
  }
  template <class T>
  std::vector<T> make_container(std::vector<T>*) {
    std::vector<T> all;
    // Fewer further down, so that a plan stays of a size that thousands can be tried of.
    std::size_t const most = depth_ <= 2 ? 3 : 2;
    std::size_t const size = 1 + below(most);
    for (std::size_t i = 0; i < size; ++i) all.push_back(make<T>());
    return all;
  }
  std::string canonical_json() {
    static constexpr std::string_view values[] = {"null",
                                                  "true",
                                                  "false",
                                                  "0",
                                                  "-1",
                                                  "1.5",
                                                  "1e+21",
                                                  "1e-7",
                                                  "0.000001",
                                                  "123456789012345680000",
                                                  "9007199254740993",
                                                  "1e999",
                                                  "\"\"",
                                                  "\"一\\n\\u0001\"",
                                                  "[]",
                                                  "{}",
                                                  "[1,[2,[]],{\"a\":null}]",
                                                  "{\"10\":1,\"9\":2,\"😀\":3,\"\uE000\":4}"};
    return std::string(values[below(std::size(values))]);
  }

  std::uint64_t state_;
  unsigned member_;
  unsigned extra_;
  int depth_ = 0;
};

}  // namespace bangfu::test
