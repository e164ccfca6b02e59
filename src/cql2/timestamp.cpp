// SPDX-License-Identifier: BSL-1.0
#include <bangfu/cql2/timestamp.hpp>

#include <cstddef>
#include <stdexcept>

namespace bangfu::cql2 {
namespace {

constexpr std::uint64_t per_second = 1'000'000'000'000'000'000U;  // attoseconds

/// Days since 1970-01-01 of a date of the proleptic Gregorian calendar, and back: the year is taken to begin in March,
/// so that the leap day is its last; 400 years have 146 097 days.
constexpr std::int64_t days_from_civil(std::int64_t year, int month, int day) noexcept {
  year -= month <= 2 ? 1 : 0;
  std::int64_t const era = (year >= 0 ? year : year - 399) / 400;
  std::int64_t const year_of_era = year - era * 400;
  std::int64_t const day_of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
  return era * 146'097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719'468;
}
struct Civil {
  std::int64_t year;
  int month;
  int day;
};
constexpr Civil civil_from_days(std::int64_t days) noexcept {
  days += 719'468;
  std::int64_t const era = (days >= 0 ? days : days - 146'096) / 146'097;
  std::int64_t const day_of_era = days - era * 146'097;
  std::int64_t const year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36'524 - day_of_era / 146'096) / 365;
  std::int64_t const day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  auto const shifted = static_cast<int>((5 * day_of_year + 2) / 153);
  int const day = static_cast<int>(day_of_year) - (153 * shifted + 2) / 5 + 1;
  int const month = shifted + (shifted < 10 ? 3 : -9);
  return {year_of_era + era * 400 + (month <= 2 ? 1 : 0), month, day};
}
constexpr std::int64_t first_second = days_from_civil(0, 1, 1) * 86'400;
constexpr std::int64_t last_second = days_from_civil(10'000, 1, 1) * 86'400 - 1;

constexpr TimeFault syntax_fault{ReadErrorCode::syntax, "RFC 3339 时刻，如 2019-05-01T08:30:00Z",
                                 "a timestamp of RFC 3339 such as 2019-05-01T08:30:00Z"};
constexpr TimeFault value_fault{ReadErrorCode::value, "存在的日期和时刻", "a day and a time of day that exist"};
constexpr TimeFault leap_fault{ReadErrorCode::unsupported, "不是闰秒的时刻", "a second that is no leap second"};
constexpr TimeFault digits_fault{ReadErrorCode::unsupported, "秒后不超过 18 位小数",
                                 "at most 18 digits after the second"};
constexpr TimeFault range_fault{ReadErrorCode::unsupported, "0000 至 9999 年间的时刻",
                                "an instant within the years 0000 to 9999 in UTC"};

/// Reads from the front of a text.
class Scanner {
 public:
  explicit Scanner(std::string_view text) : rest_(text) {}
  /// Exactly `count` digits; -1 where they are not there.
  int digits(std::size_t count) noexcept {
    if (rest_.size() < count) return -1;
    int value = 0;
    for (std::size_t i = 0; i < count; ++i) {
      if (rest_[i] < '0' || rest_[i] > '9') return -1;
      value = value * 10 + (rest_[i] - '0');
    }
    rest_.remove_prefix(count);
    return value;
  }
  bool take(char upper, char lower) noexcept {
    if (rest_.empty() || (rest_.front() != upper && rest_.front() != lower)) return false;
    rest_.remove_prefix(1);
    return true;
  }
  bool take(char c) noexcept { return take(c, c); }
  [[nodiscard]] bool done() const noexcept { return rest_.empty(); }
  [[nodiscard]] bool at_digit() const noexcept {
    return !rest_.empty() && rest_.front() >= '0' && rest_.front() <= '9';
  }

 private:
  std::string_view rest_;
};

void append(std::string& out, std::int64_t number, std::size_t width) {
  std::string const digits = std::to_string(number);
  if (digits.size() < width) out.append(width - digits.size(), '0');
  out += digits;
}

}  // namespace

Timestamp::Timestamp(std::int64_t seconds, std::uint64_t attoseconds) : seconds_(seconds), attoseconds_(attoseconds) {
  if (seconds < first_second || seconds > last_second || attoseconds >= per_second)
    throw std::out_of_range("a timestamp lies within the years 0000 to 9999");
}

Timestamp Timestamp::parse(std::string_view rfc3339) {
  TimeFault fault;
  if (auto const timestamp = try_parse(rfc3339, fault)) return *timestamp;
  refuse(fault, rfc3339);
}

std::optional<Timestamp> Timestamp::try_parse(std::string_view rfc3339, TimeFault& fault) noexcept {
  auto const fail = [&fault](TimeFault const& why) {
    fault = why;
    return std::nullopt;
  };
  Scanner scan(rfc3339);
  int const year = scan.digits(4);
  if (year < 0 || !scan.take('-')) return fail(syntax_fault);
  int const month = scan.digits(2);
  if (month < 0 || !scan.take('-')) return fail(syntax_fault);
  int const day = scan.digits(2);
  if (day < 0 || !scan.take('T', 't')) return fail(syntax_fault);
  int const hour = scan.digits(2);
  if (hour < 0 || !scan.take(':')) return fail(syntax_fault);
  int const minute = scan.digits(2);
  if (minute < 0 || !scan.take(':')) return fail(syntax_fault);
  int const second = scan.digits(2);
  if (second < 0) return fail(syntax_fault);
  Timestamp made;
  if (scan.take('.')) {
    if (!scan.at_digit()) return fail(syntax_fault);
    std::uint64_t place = per_second;
    while (scan.at_digit()) {
      auto const digit = static_cast<std::uint64_t>(scan.digits(1));
      place /= 10;
      if (place == 0 && digit != 0) return fail(digits_fault);
      made.attoseconds_ += digit * place;
    }
  }
  int offset = 0;
  if (!scan.take('Z', 'z')) {
    bool const west = scan.take('-');
    if (!west && !scan.take('+')) return fail(syntax_fault);
    int const hours = scan.digits(2);
    if (hours < 0 || !scan.take(':')) return fail(syntax_fault);
    int const minutes = scan.digits(2);
    if (minutes < 0) return fail(syntax_fault);
    if (hours > 23 || minutes > 59) return fail(value_fault);
    offset = (hours * 60 + minutes) * (west ? -60 : 60);
  }
  if (!scan.done()) return fail(syntax_fault);
  if (month < 1 || month > 12 || day < 1 || day > Date::days_in(year, month) || hour > 23 || minute > 59 || second > 60)
    return fail(value_fault);
  if (second == 60) return fail(leap_fault);
  made.seconds_ = days_from_civil(year, month, day) * 86'400 + hour * 3600 + minute * 60 + second - offset;
  if (made.seconds_ < first_second || made.seconds_ > last_second) return fail(range_fault);
  return made;
}

std::string Timestamp::to_string() const {
  Civil const date = civil_from_days(day());
  std::int64_t const second = seconds_ - day() * 86'400;
  std::string out;
  append(out, date.year, 4);
  out += '-';
  append(out, date.month, 2);
  out += '-';
  append(out, date.day, 2);
  out += 'T';
  append(out, second / 3600, 2);
  out += ':';
  append(out, second / 60 % 60, 2);
  out += ':';
  append(out, second % 60, 2);
  if (attoseconds_ != 0) {
    std::string fraction;
    append(fraction, static_cast<std::int64_t>(attoseconds_), 18);
    out += '.';
    out.append(fraction, 0, fraction.find_last_not_of('0') + 1);
  }
  out += 'Z';
  return out;
}

}  // namespace bangfu::cql2
