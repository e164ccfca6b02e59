// SPDX-License-Identifier: BSL-1.0
#include <bangfu/document/duration.hpp>

#include <utility>

#include <bangfu/document/number.hpp>

#include "document/pieces/amount.hpp"

namespace bangfu::document {

namespace detail {

namespace {

struct UnitFound {
  TimeUnit unit = TimeUnit::day;
  bool minutes = false;
  std::size_t end = 0;
};

std::optional<UnitFound> time_unit_at(Folded const& t, std::size_t i, Lexicon const& lexicon) {
  auto const hit = lexicon.at("time_unit", t, i);
  if (!hit || hit->code.empty()) return std::nullopt;
  UnitFound found;
  found.end = hit->last;
  if (hit->code == "minute") {
    found.unit = TimeUnit::hour;
    found.minutes = true;
    return found;
  }
  auto const* const unit = find_enumerator<TimeUnit>(hit->code);
  if (unit == nullptr) return std::nullopt;
  found.unit = *unit;
  return found;
}

/// Minutes as hours, where that is exact.
std::optional<Decimal> hours_of(Decimal const& minutes) {
  auto const scaled = times_power(minutes, 4);
  if (!scaled || !scaled->whole() || *scaled->whole() % 60 != 0) return std::nullopt;
  std::int64_t units = *scaled->whole() / 60;
  int scale = 4;
  while (scale > 0 && units % 10 == 0) {
    units /= 10;
    --scale;
  }
  return Decimal(units, scale);
}

/// Whether words before a number say that it is of days, and no day of a month: 为期3日, 每次至少1日, 体验2日.
bool leads_to_days(Folded const& t, std::size_t first) noexcept {
  for (std::u32string_view const word : {U"为期", U"为时", U"期间", U"历时", U"停留", U"体验", U"至少", U"少于",
                                         U"超过", U"每次", U"每批", U"每期", U"共", U"累计", U"连续"})
    if (first >= word.size() && t.starts_with(word, first - word.size())) return true;
  return false;
}

/// A number that is written as one of a date: 2019年, 5月, 28日.
bool of_a_date(Folded const& t, std::size_t first, NumberRange const& range, std::size_t unit) noexcept {
  if (first > 0 && (t[first - 1] == U'第' || t[first - 1] == U'.' || t[first - 1] == U'/')) return true;
  char32_t const c = t[unit];
  if (c == U'年') {
    auto const whole = range.low.value.whole();
    bool const year = is_digit(t[first]) && whole && *whole >= 1000;
    return range.low.positional || year || t[unit + 1] == U'级';
  }
  if (c == U'月') return true;  // 个月 is the length
  if (c == U'日') {
    // 3日 is a date unless something says that it is a limit
    char32_t const next = t[unit + 1];
    return !(next == U'内' || next == U'以' || next == U'之') && !leads_to_days(t, first);
  }
  return false;
}

}  // namespace

std::optional<Got<Length>> length_at(Folded const& t, std::size_t i, Lexicon const& lexicon) {
  std::size_t p = i;
  Comparators words = comparators_at(t, p, lexicon);
  if (take_word(t, p, U"连续") || take_word(t, p, U"持续")) p = skip_space(t, p);
  {
    Comparators const more = comparators_at(t, p, lexicon);
    words.at_least = words.at_least || more.at_least;
    words.at_most = words.at_most || more.at_most;
    words.more_than = words.more_than || more.more_than;
    words.less_than = words.less_than || more.less_than;
    words.about = words.about || more.about;
    words.near = words.near || more.near;
  }
  std::size_t const first = p;
  auto const unit_end = [&](std::size_t q) {
    auto const u = time_unit_at(t, q, lexicon);
    return u ? u->end : std::size_t{0};
  };
  bool half_before = false;
  // half a day, half an hour
  if (std::size_t w = p; take_one(t, w, {U"half a", U"half an"})) {
    if (auto const unit = time_unit_at(t, skip_space(t, w), lexicon); unit && !unit->minutes) {
      Got<Length> got;
      got.value.min = got.value.max = Decimal(5, 1);
      got.value.unit = unit->unit;
      got.end = unit->end;
      return got;
    }
  }
  auto range = number_range_at(t, p, unit_end);
  if (!range) return std::nullopt;
  half_before = t[first] == U'半';
  p = range->end;
  // 一个半月, 两个半小时: the half stands within
  bool half_within = false;
  if (!half_before && t[p] == U'个' && t[p + 1] == U'半') {
    half_within = true;
    p += 2;
  } else if (t[p] == U'个' && (t[p + 1] == U'多' || t[p + 1] == U'余')) {
    range->more = true;
    p += 2;
  }
  // Comparators may stand before the unit: 5以上天 is not said, but "10 or more days" is.
  {
    std::size_t q = skip_space(t, p);
    auto const hit = lexicon.at("comparator_after", t, q);
    if (hit && !hit->code.empty() && is_letter(t[hit->first]) && words.note(hit->code)) p = hit->last;
  }
  std::size_t u = skip_space(t, p);
  if (t[u] == U'-' && is_letter(t[u + 1])) ++u;  // two-week
  std::optional<UnitFound> unit = time_unit_at(t, u, lexicon);
  if (half_within && !unit && t[u] == U'月') unit = UnitFound{.unit = TimeUnit::month, .minutes = false, .end = u + 1};
  if (!unit) return std::nullopt;
  if (!half_within && of_a_date(t, first, *range, u) && !(half_before && t[u] != U'日') &&
      !(t[u] == U'月' && range->more))
    return std::nullopt;
  p = unit->end;
  // 一年半, 两天半
  bool half_after = false;
  if (!half_within && !half_before && t[p] == U'半' && time_unit_at(t, p + 1, lexicon) == std::nullopt) {
    half_after = true;
    ++p;
  } else if (!range->more && !range->high && (t[p] == U'多' || t[p] == U'余')) {
    range->more = true;
    ++p;
  }
  take_word(t, p, U"时间");
  for (int n = 0; n < 2; ++n) {
    std::size_t const q = skip_space(t, p);
    auto const hit = lexicon.at("comparator_after", t, q);
    if (!hit || hit->code.empty() || !words.note(hit->code)) break;
    p = hit->last;
  }
  // 两个半天 are two halves of a day; 2个半日活动 are two of what is called so
  if (half_within && unit->unit == TimeUnit::day) {
    bool const counted = !range->high && range->low.value == Decimal(range->low.value.floor());
    if (!counted || (t[p] == U'活' && t[p + 1] == U'动')) return std::nullopt;
    range->low.value = Decimal(range->low.value.floor() * 5, 1);
  } else if (half_within || half_after) {
    Decimal const half(5, 1);
    range->low.value = range->low.value + half;
    if (range->high) range->high = *range->high + half;
  }
  if (unit->minutes) {
    auto const low = hours_of(range->low.value);
    auto const high = range->high ? hours_of(*range->high) : low;
    if (!low || !high) return std::nullopt;
    range->low.value = *low;
    if (range->high) range->high = *high;
  }
  Bounds const b = bounds_of(*range, words);
  Got<Length> got;
  got.value.min = b.min;
  got.value.max = b.max;
  got.value.unit = unit->unit;
  got.value.approximate = b.approximate;
  got.end = p;
  return got;
}

namespace {

Duration as_duration(Length const& l) {
  return {.min = l.min, .max = l.max, .unit = l.unit, .approximate = l.approximate};
}

/// Goes past words and commas that join 累计… and 每次….
void skip_comma(Folded const& t, std::size_t& p) {
  p = skip_space(t, p);
  if (t[p] == U',' || t[p] == U'、' || t[p] == U';' || t[p] == U'(') p = skip_space(t, p + 1);
  take_one(t, p, {U"且", U"其中", U"with", U"and"});
  p = skip_space(t, p);
}

}  // namespace

std::optional<Got<Duration>> duration_at(Folded const& t, std::size_t i, Lexicon const& lexicon) {
  std::size_t p = i;
  bool total = false;
  for (int n = 0; n < 3; ++n) {
    if (take_one(t, p, {U"累计", U"总计", U"共计", U"合计", U"a total of", U"in total"})) {
      total = true;
      take_word(t, p, U"时间");
      take_word(t, p, U"为");
    } else if (take_one(t, p, {U"每次", U"每人每次", U"each stay", U"each time", U"each visit"})) {
      // 每次不少于5天 alone: the limits of one stay
      p = skip_space(t, p);
      if (take_one(t, p, {U"时间", U"为期", U"连续", U"of"})) p = skip_space(t, p);
      auto const each = length_at(t, p, lexicon);
      if (!each) return std::nullopt;
      Got<Duration> got;
      got.value.unit = each->value.unit;
      got.value.each = each->value;
      got.end = each->end;
      std::size_t q = got.end;
      skip_comma(t, q);
      if (take_one(t, q, {U"累计", U"总计", U"共计"})) {
        q = skip_space(t, q);
        if (auto const all = length_at(t, q, lexicon)) {
          Box<Length> const keep = got.value.each;
          got.value = as_duration(all->value);
          got.value.each = keep;
          got.end = all->end;
        }
      }
      return got;
    } else {
      break;
    }
    p = skip_space(t, p);
  }
  auto const first = length_at(t, p, lexicon);
  if (!first) return std::nullopt;
  Got<Duration> got;
  got.value = as_duration(first->value);
  got.end = first->end;
  std::size_t q = first->end;
  if (take_one(t, q, {U"in all", U"in total", U"altogether"})) {
    total = true;
    got.end = q;
  }
  std::size_t each_at = q;
  skip_comma(t, each_at);
  bool each = take_one(t, each_at,
                       {U"每次", U"每人每次", U"每趟", U"单次", U"each stay", U"each time", U"each visit", U"each"});
  each_at = skip_space(t, each_at);
  if (each && take_one(t, each_at, {U"时间", U"为期", U"连续", U"of"})) each_at = skip_space(t, each_at);
  if (each || total) {
    std::size_t r = each_at;
    if (auto const stay = length_at(t, r, lexicon)) {
      std::size_t end = stay->end;
      bool const after = take_one(t, end, {U"at a time", U"each time", U"each"});
      if (each || after) {
        got.value.each = stay->value;
        got.end = end;
      }
    }
    // "at least 5 at a time": the unit is that of the whole
    if (!got.value.each && !each) {
      std::size_t s = each_at;
      Comparators words = comparators_at(t, s, lexicon);
      auto const range = number_range_at(t, s, [](std::size_t) { return std::size_t{0}; });
      if (range) {
        std::size_t end = range->end;
        if (auto const hit = lexicon.at("comparator_after", t, skip_space(t, end));
            hit && !hit->code.empty() && words.note(hit->code))
          end = hit->last;
        if (take_one(t, end, {U"at a time", U"each time", U"each"})) {
          Bounds const b = bounds_of(*range, words);
          got.value.each = Length{.min = b.min, .max = b.max, .unit = got.value.unit, .approximate = b.approximate};
          got.end = end;
        }
      }
    }
  }
  return got;
}

namespace {

Text expected() {
  return Text("时长，如 一周、2天、一至三个月、累计不少于30天，每次不少于5天", "zh")
      .set("en", "a length of time such as 1 week, two days or one to three months");
}

std::string words_of(Length const& l, bool zh) {
  if (!l.min && !l.max) return "";
  if (zh) {
    static constexpr Decimal half(5, 1);
    auto const number = [&](Decimal const& d) {
      if (d == half) return std::string("半");
      // 两天 and not 二天; others as in careful plans, in Arabic digits where they are long
      if (d == Decimal(2)) return std::string("两");
      if (auto const n = d.whole(); n && *n >= 0 && *n <= 10) return number_words(d, NumberStyle::chinese);
      return d.to_string();
    };
    std::string const unit(label(l.unit, "zh"));
    std::string s = l.approximate ? "约" : "";
    if (l.min && l.max) {
      s += *l.min == *l.max ? number(*l.min) : l.min->to_string() + "至" + l.max->to_string();
    } else if (l.min) {
      s += "不少于" + number(*l.min);
    } else {
      s += "不超过" + number(*l.max);
    }
    return s + unit;
  }
  return to_text(l, "en");
}

}  // namespace

}  // namespace detail

Parsed<Duration> parse_duration(std::string_view text, Lexicon const& lexicon) {
  return detail::whole<Duration>(text, detail::expected(), [&](Folded const& t, std::size_t i) {
    std::size_t p = i;
    if (auto got = detail::duration_at(t, p, lexicon); got && detail::skip_space(t, got->end) == t.size()) return got;
    for (int n = 0; n < 2; ++n) {
      auto const hit = lexicon.at("duration_lead", t, p);
      if (!hit || hit->code.empty()) break;
      p = detail::skip_space(t, hit->last);
      if (t[p] == U':') p = detail::skip_space(t, p + 1);
    }
    return detail::duration_at(t, p, lexicon);
  });
}

std::optional<Piece<Duration>> read_duration(std::string_view text, Lexicon const& lexicon) {
  return detail::beginning<Duration>(
      text, [&](Folded const& t, std::size_t i) { return detail::duration_at(t, i, lexicon); });
}

std::vector<Piece<Duration>> find_durations(std::string_view text, Lexicon const& lexicon) {
  return detail::all<Duration>(text, [&](Folded const& t, std::size_t i) -> std::optional<detail::Got<Duration>> {
    // 每周, 隔周, 近三年, 前两年
    if (i > 0 && std::u32string_view(U"每隔近前第").find(t[i - 1]) != std::u32string_view::npos) return std::nullopt;
    auto got = detail::duration_at(t, i, lexicon);
    if (!got) return got;
    // A limit, not a length: 两周内, 三日内
    if (t[got->end - 1] == U'内' && !got->value.min) return std::nullopt;
    return got;
  });
}

std::string duration_words(Duration const& d, std::string_view language) {
  bool const zh = language.substr(0, 2) == "zh";
  std::string total = detail::words_of(d.total(), zh);
  if (!d.each) return total;
  std::string const each = detail::words_of(*d.each, zh);
  if (zh) return total.empty() ? "每次" + each : "累计" + total + "，每次" + each;
  return total.empty() ? "each time " + each : total + " in all, " + each + " at a time";
}

}  // namespace bangfu::document
