// SPDX-License-Identifier: BSL-1.0
// Dates and times in the words that a person would write.
#include <string>
#include <string_view>

#include <bangfu/document/duration.hpp>
#include <bangfu/document/when.hpp>

namespace bangfu::document {

namespace {

constexpr std::string_view english_months[] = {"January", "February", "March",     "April",   "May",      "June",
                                               "July",    "August",   "September", "October", "November", "December"};

std::string_view english_month(int month) { return english_months[static_cast<std::size_t>(month - 1)]; }

/// Digits that EDTF leaves unspecified, as plans mask them.
std::string masked(std::string edtf) {
  for (char& c : edtf)
    if (c == 'X') c = 'x';
  return edtf;
}

std::string chinese_date(Date const& d) {
  std::string const edtf = d.unmarked().to_string();
  std::string s = masked(edtf.substr(0, 4)) + "年";
  if (auto const season = d.season()) {
    s += label(*season, "zh");
    return s;
  }
  auto const part = [&](std::size_t at) {
    std::string const digits = edtf.substr(at, 2);
    return digits[0] == '0' ? digits.substr(1) : digits == "XX" ? std::string("x") : digits;
  };
  if (edtf.size() >= 7) s += part(5) + "月";
  if (edtf.size() >= 10) s += part(8) + "日";
  return s;
}

std::string english_date(Date const& d) {
  std::string year = masked(d.unmarked().to_string().substr(0, 4));
  if (auto const season = d.season()) return std::string(label(*season, "en")) + ' ' + year;
  auto const month = d.month();
  if (!month) return year;
  std::string s;
  if (auto const day = d.day()) s = std::to_string(*day) + ' ';
  return s + std::string(english_month(*month)) + ' ' + year;
}

}  // namespace

std::string date_words(Date const& date, std::string_view language) {
  // What has no settled words is written in EDTF.
  bool const zh_mask = language.substr(0, 2) == "zh" && !date.uncertain();
  if (date.uncertain() || (date.unspecified() && !zh_mask)) return date.to_string();
  return language.substr(0, 2) == "zh" ? chinese_date(date) + (date.approximate() ? "左右" : "")
                                       : (date.approximate() ? "about " : "") + english_date(date);
}

std::string when_words(When const& w, std::string_view language) {
  bool const zh = language.substr(0, 2) == "zh";
  std::string s;
  if (w.recurs && w.recurs->every) s += label(*w.recurs->every, language);
  auto const join = [&](std::string const& part) {
    if (!zh && !s.empty()) s += ' ';
    s += part;
  };
  if (w.window) {
    Period const& p = *w.window;
    if (p.single()) {
      Date const& d = *p.start();
      bool const masked_year = d.precision() == Precision::decade || d.precision() == Precision::century;
      if (masked_year && w.months) {
        // 20xx年3月
        When months;
        months.months = w.months;
        std::string const named = when_words(months, language);
        join(zh ? date_words(d, "zh") + named : named + ' ' + date_words(d, "en"));
      } else {
        join(date_words(d, language));
      }
    } else if (p.start() && p.end()) {
      std::string const a = date_words(*p.start(), language);
      std::string const b = date_words(*p.end(), language);
      join(zh ? a + "至" + b : a + " to " + b);
    } else if (p.end()) {
      join(zh ? date_words(*p.end(), "zh") + "前" : "by " + date_words(*p.end(), "en"));
    } else {
      join(zh ? date_words(*p.start(), "zh") + "起" : "from " + date_words(*p.start(), "en"));
    }
  } else if (w.months) {
    Months const& m = *w.months;
    if (zh) {
      join(std::to_string(m.first()) + (m.size() == 1 ? "" : "至" + std::to_string(m.last())) + "月");
    } else {
      join(std::string(english_month(m.first())) +
           (m.size() == 1 ? "" : " to " + std::string(english_month(m.last()))));
    }
  }
  if (w.weeks) {
    bool const one = w.weeks->first == w.weeks->last;
    std::string const first = std::to_string(w.weeks->first);
    std::string const last = std::to_string(w.weeks->last);
    join(zh ? "第" + first + (one ? "" : "至" + last) + "周" : one ? "week " + first : "weeks " + first + "-" + last);
  }
  if (w.recurs) {
    std::string separator;
    for (Period const& p : w.recurs->on) {
      When part;
      part.window = p;
      s += separator + when_words(part, language);
      separator = zh ? "、" : ", ";
    }
  }
  if (w.deadline) {
    std::string const after(w.deadline->after.in(language.substr(0, 2)));
    Length limit = w.deadline->within;
    limit.min = limit.max;
    std::string const length = duration_words({.min = limit.min, .max = limit.max, .unit = limit.unit}, language);
    join(zh ? after + length + "内" : "within " + length + (after.empty() ? "" : " of " + after));
  }
  if (w.lasts) {
    std::string const length = duration_words(*w.lasts, language);
    s += s.empty() ? length : zh ? "，" + length : ", " + length;
  }
  if (s.empty()) s = w.wording.in(language.substr(0, 2));
  return s;
}

}  // namespace bangfu::document
