// SPDX-License-Identifier: BSL-1.0
/// @file
/// How often something happens anew: every term, monthly, twice a year in spring, on several separate days.
#pragma once

#include <optional>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include <bangfu/core/describe.hpp>
#include <bangfu/core/enumeration.hpp>
#include <bangfu/time/period.hpp>

namespace bangfu {

/// The cycle that repeats.
enum class Frequency : unsigned char { week, month, term, school_year, year };

template <>
struct Enumeration<Frequency> {
  static constexpr Enumerator<Frequency> all[] = {
      {Frequency::week, "week", "每周", "every week"},
      {Frequency::month, "month", "每月", "every month"},
      {Frequency::term, "term", "每学期", "every term"},
      {Frequency::school_year, "school_year", "每学年", "every school year"},
      {Frequency::year, "year", "每年", "every year"},
  };
};

/// Months of a year, both included; from 11 to 1 crosses January. Invariant: both are 1 to 12.
class Months {
 public:
  /// @throws ReadError (value) for a month outside 1 to 12
  constexpr Months(int first, int last) : first_(first), last_(last) {
    if (first < 1 || first > 12 || last < 1 || last > 12)
      throw ReadError(ReadErrorCode::value, {}, "", Text("1 至 12 月", "zh").set("en", "months from 1 to 12"));
  }
  /// The first month, 1 to 12.
  [[nodiscard]] constexpr int first() const noexcept { return first_; }
  /// The last month, 1 to 12; where it comes before the first, it is that of the next year.
  [[nodiscard]] constexpr int last() const noexcept { return last_; }
  /// How many months: 1 to 12.
  [[nodiscard]] constexpr int size() const noexcept { return (last_ - first_ + 12) % 12 + 1; }

  friend constexpr bool operator==(Months const&, Months const&) = default;
  friend std::ostream& operator<<(std::ostream& out, Months const& m) { return out << m.first_ << '-' << m.last_; }

 private:
  int first_;
  int last_;
};

/// Something that happens in each cycle, or on each of several separate dates.
/// It is bounded by the window of the `When` it belongs to; without a window it goes on without bound.
struct Recurrence {
  std::optional<Frequency> every{};  ///< the cycle; none where only separate dates are given
  std::optional<int> min_times{};    ///< how often in each cycle at least; not stated means at least once
  std::optional<int> max_times{};    ///< and at most
  std::vector<Period> on{};          ///< separate dates ("3月5日、4月9日"); they take the place of cycles
  Extras extras{};                   ///< members that the library does not know

  template <class Self = Recurrence>
  static constexpr auto description() {
    return describe<Self>(
        "recurrence", v(&Self::every, {.key = "every", .zh = "周期", .en = "the cycle that repeats"}),
        v(&Self::min_times, {.key = "min_times", .zh = "每周期至少次数", .en = "times in each cycle, at least"}),
        v(&Self::max_times, {.key = "max_times", .zh = "每周期至多次数", .en = "times in each cycle, at most"}),
        v(&Self::on, {.key = "on", .zh = "分列日期", .en = "separate dates or periods, EDTF"}));
  }
};

/// What happens in each term, month or year, exactly so many times where that is given.
/// @{
inline Recurrence each_term(std::optional<int> times = {}) {
  return {.every = Frequency::term, .min_times = times, .max_times = times};
}
inline Recurrence monthly(std::optional<int> times = {}) {
  return {.every = Frequency::month, .min_times = times, .max_times = times};
}
inline Recurrence yearly(std::optional<int> times = {}) {
  return {.every = Frequency::year, .min_times = times, .max_times = times};
}
/// @}

/// In words: "每学期1至2次", "every term, 1 to 2 times".
inline std::string to_text(Recurrence const& r, std::string_view language) {
  bool const zh = language.substr(0, 2) == "zh";
  std::string s;
  if (r.every) s += label(*r.every, language);
  if (r.min_times || r.max_times) {
    if (!zh && !s.empty()) s += ", ";
    if (r.min_times && r.max_times) {
      s += std::to_string(*r.min_times);
      if (*r.min_times != *r.max_times) s += (zh ? "至" : " to ") + std::to_string(*r.max_times);
    } else if (r.min_times) {
      s += (zh ? "至少" : "at least ") + std::to_string(*r.min_times);
    } else {
      s += (zh ? "至多" : "at most ") + std::to_string(*r.max_times);
    }
    s += zh ? "次" : (r.max_times.value_or(r.min_times.value_or(2)) == 1 ? " time" : " times");
  }
  char const* separator = s.empty() ? "" : (zh ? "：" : ": ");
  for (Period const& period : r.on) {
    s += separator + period.to_string();
    separator = zh ? "、" : ", ";
  }
  return s;
}
inline std::ostream& operator<<(std::ostream& out, Recurrence const& r) { return out << to_text(r, "en"); }

}  // namespace bangfu
