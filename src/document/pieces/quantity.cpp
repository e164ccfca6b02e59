// SPDX-License-Identifier: BSL-1.0
#include <bangfu/document/quantity.hpp>

#include <algorithm>
#include <array>
#include <utility>

#include <bangfu/document/number.hpp>

#include "document/pieces/amount.hpp"

namespace bangfu::document {

namespace detail {

bool Comparators::note(std::string_view code) noexcept {
  struct Known {
    std::string_view code;
    bool Comparators::*flag;
  };
  static constexpr Known known[] = {
      {"at_least", &Comparators::at_least},
      {"at_most", &Comparators::at_most},
      {"more_than", &Comparators::more_than},
      {"less_than", &Comparators::less_than},
      {"about", &Comparators::about},
      {"near", &Comparators::near},
      {"each", &Comparators::each},
      {"in_all", &Comparators::in_all},
      {"top", &Comparators::top},
  };
  if (code == "exactly") return true;
  for (Known const& k : known)
    if (k.code == code) {
      this->*k.flag = true;
      return true;
    }
  return false;
}

Comparators comparators_at(Folded const& t, std::size_t& i, Lexicon const& lexicon) {
  Comparators words;
  for (int n = 0; n < 6; ++n) {
    // 上万, 上千: more than that
    if (t[i] == U'上' && (t[i + 1] == U'百' || t[i + 1] == U'千' || t[i + 1] == U'万' || t[i + 1] == U'亿')) {
      words.more_than = true;
      ++i;
      break;
    }
    auto const hit = lexicon.at("comparator", t, i);
    // 期限一学期, 时限两周: what it is called, and no limit
    static constexpr std::u32string_view called = U"期时年权界任局有无";
    bool const named =
        hit && t[hit->first] == U'限' && hit->first > 0 && called.find(t[hit->first - 1]) != std::u32string_view::npos;
    if (!hit || named || hit->code.empty() || !words.note(hit->code)) break;
    i = skip_space(t, hit->last);
    if (t[i] == U':') i = skip_space(t, i + 1);
  }
  return words;
}

bool take_range_mark(Folded const& t, std::size_t& i) noexcept {
  std::size_t p = skip_space(t, i);
  if (t[p] == U'至' || t[p] == U'到') {
    i = skip_space(t, p + 1);
    return true;
  }
  if (t[p] == U'-' || t[p] == U'~') {
    ++p;
    if (t[p] == t[p - 1]) ++p;  // 3--5
    i = skip_space(t, p);
    return true;
  }
  if (take_word(t, p, U"to")) {
    i = skip_space(t, p);
    return true;
  }
  return false;
}

Bounds bounds_of(NumberRange const& range, Comparators const& words) noexcept {
  Bounds b;
  b.approximate = words.about || range.about;
  if (range.low.indefinite) {
    b.approximate = true;
    return b;
  }
  Decimal const low = range.low.value;
  Decimal const high = range.high.value_or(low);
  if (words.less_than || words.near) {
    b.max = high;
    b.below = true;
    b.approximate = b.approximate || words.near;
  } else if (words.at_most || words.top) {
    b.max = high;
  } else if (words.more_than || range.more) {
    b.min = low;
    b.above = true;
    b.approximate = b.approximate || range.more;
    // 不少于200余名 says both; the excluded bound is the narrower one.
  } else if (words.at_least) {
    b.min = low;
  } else {
    b.min = low;
    b.max = high;
  }
  if (range.high && (words.at_least || words.at_most) && !words.less_than && !words.near && !words.more_than) {
    // 不少于3至5名: both bounds are stated, and kept.
    b.min = low;
    b.max = high;
  }
  return b;
}

namespace {

/// Frequencies come before scopes: 每校每学期 counts by term.
bool is_frequency(std::string_view code) noexcept {
  static constexpr std::string_view known[] = {"day",     "week",      "fortnight", "month",       "two_months",
                                               "quarter", "half_year", "term",      "school_year", "year"};
  return std::find(std::begin(known), std::end(known), code) != std::end(known);
}

/// Words like 每年 or "a year" that stand alone, and not 人 or 天, which are scopes only after a stroke.
bool needs_stroke(Folded const& t, Lexicon::Hit const& hit) noexcept { return hit.size() == 1 && is_cjk(t[hit.first]); }

/// The scopes at `i`: 每校每学期. `i` goes past them.
void scopes_at(Folded const& t, std::size_t& i, Lexicon const& lexicon, std::vector<Scope>& scopes) {
  for (int n = 0; n < 4; ++n) {
    std::size_t const p = skip_space(t, i);
    auto const hit = lexicon.at("scope", t, p);
    if (!hit || hit->code.empty() || needs_stroke(t, *hit)) break;
    scopes.emplace_back(hit->code);
    i = skip_space(t, hit->last);
  }
}

/// The scopes after a quantity: 80元/人·天, 2次/学期, "per school", "a term".
void scopes_after(Folded const& t, std::size_t& i, Lexicon const& lexicon, std::vector<Scope>& scopes) {
  for (int n = 0; n < 3; ++n) {
    std::size_t p = skip_space(t, i);
    bool const stroke = t[p] == U'/';
    if (stroke)
      p = skip_space(t, p + 1);
    else if (!is_letter(t[p]))
      break;
    auto hit = lexicon.at("scope", t, p);
    if (stroke && (!hit || hit->code.empty())) {
      // 2次/学期: the word itself, without 每
      Folded const each("每");
      for (std::string_view const code : {"term", "month", "week", "year", "school", "class_group", "school_year",
                                          "class_hour", "visit", "person", "quarter"}) {
        for (std::string const& word : lexicon.words("scope", code)) {
          Folded const w(word, Lexicon::max_word);
          if (w.size() > 1 && w[0] == each[0] && t.starts_with(w.view().substr(1), p) &&
              (!hit || hit->last < p + w.size() - 1))
            hit = Lexicon::Hit{.code = code, .first = p, .last = p + w.size() - 1};
        }
      }
    }
    if (!hit || hit->code.empty()) break;
    scopes.emplace_back(hit->code);
    i = hit->last;
  }
  if (scopes.size() == 2 && scopes[0] == scope::person && scopes[1] == scope::day) scopes = {Scope(scope::person_day)};
}

/// A blank for a number: underscores, crosses, or three blanks or more before a unit.
std::optional<std::size_t> blank_at(Folded const& t, std::size_t i) noexcept {
  constexpr std::size_t longest = 40;
  std::size_t p = i;
  while (t[p] == U'_' && p < i + longest) ++p;
  if (p > i) return p;
  if (t[p] == U'×' || t[p] == U'x') {
    while ((t[p] == U'×' || t[p] == U'x') && p < i + longest) ++p;
    return is_letter(t[p]) || is_digit(t[p]) ? std::nullopt : std::optional(p);
  }
  return t.gap(i) >= 2 ? std::optional(i) : std::nullopt;
}

/// Percentages and fractions: 百分之九十, 三分之一, 八成, 翻一番.
struct Share {
  std::optional<Decimal> percent{};
  bool whole_fraction = false;  ///< a fraction whose percentage is not exact
  std::size_t end = 0;
};
std::optional<Share> share_at(Folded const& t, std::size_t i) {
  Share s;
  if (t.starts_with(U"百分之", i)) {
    auto const n = number_at(t, i + 3);
    if (!n || n->too_long || n->indefinite) return std::nullopt;
    s.percent = n->value;
    s.end = n->end;
    return s;
  }
  if (t[i] == U'翻') {
    std::size_t p = i + 1;
    if (t[p] == U'了') ++p;
    auto const n = number_at(t, p);
    if (n && !n->too_long && t[n->end] == U'番') return Share{.percent = {}, .whole_fraction = true, .end = n->end + 1};
    if (t[p] == U'番') return Share{.percent = {}, .whole_fraction = true, .end = p + 1};
    return std::nullopt;
  }
  if (t.starts_with(U"半数", i)) return Share{.percent = Decimal(50), .whole_fraction = false, .end = i + 2};
  auto const below = number_at(t, i);
  if (!below || below->too_long || below->high || !t.starts_with(U"分之", below->end)) return std::nullopt;
  auto const above = number_at(t, below->end + 2);
  if (!above || above->too_long || above->high) return std::nullopt;
  s.end = above->end;
  auto const whole_below = below->value.whole();
  auto const whole_above = above->value.whole();
  s.whole_fraction = true;
  if (whole_below && whole_above && *whole_below > 0 && *whole_below <= 10000 && *whole_above <= 1'000'000'000) {
    std::int64_t const scaled = *whole_above * 10000;
    if (scaled % *whole_below == 0) {
      std::int64_t units = scaled / *whole_below;
      int scale = 2;
      while (scale > 0 && units % 10 == 0) {
        units /= 10;
        --scale;
      }
      s.percent = Decimal(units, scale);
      s.whole_fraction = false;
    }
  }
  return s;
}

/// The longest unit at `i`.
std::optional<Lexicon::Hit> unit_at(Folded const& t, std::size_t i, Lexicon const& lexicon) {
  auto hit = lexicon.at("unit", t, i);
  if (!hit || hit->code.empty()) return std::nullopt;
  return hit;
}

/// Whether a noun tells the unit better than the counter does: 个 and 项 leave open what is counted, others hardly.
bool refines(std::string_view counter, std::string_view noun, Folded const& t, std::size_t unit_end) noexcept {
  char32_t const c = unit_end == 0 ? U'\0' : t[unit_end - 1];
  if (counter == "item") return c == U'个' || c == U'项' || c == U'处' || is_letter(c) || c == U'\0';
  if (counter == "document") return noun == "agreement";
  if (counter == "session") return noun == "item" && (c == U'期' || c == U'\0');
  // 奖牌1块 is no money
  if (counter == "yuan") return c == U'块' && (noun == "award" || noun == "item");
  return counter == "person" && noun == "award";
}

/// 2个市级精品课程: the noun at the end of the words behind a counter that tells little. Its code, or nothing.
std::string_view described_noun_at(Folded const& t, std::size_t i, Lexicon const& lexicon) {
  constexpr std::size_t longest = 14;
  std::size_t end = i;
  while (end < t.size() && end - i < longest && (is_cjk(t[end]) || t[end] == U'“' || t[end] == U'”') &&
         t[end] != U'和' && t[end] != U'与' && t[end] != U'及' && t[end] != U'的' && t[end] != U'、' &&
         t[end] != U',' && t[end] != U'。' && t[end] != U';')
    ++end;
  std::size_t noun = end;
  while (noun > i && t[noun - 1] == U'”') --noun;
  auto const hit = lexicon.before("counted", t, noun);
  return hit && hit->first >= i ? hit->code : std::string_view();
}

/// "two open lessons": an English noun after words that describe it. Where it begins, or nothing.
std::optional<Lexicon::Hit> described_unit_at(Folded const& t, std::size_t i, Lexicon const& lexicon) {
  static constexpr std::u32string_view stops[] = {U"of",  U"in",   U"to",   U"a",    U"an", U"the",
                                                  U"and", U"or",   U"per",  U"by",   U"at", U"for",
                                                  U"on",  U"each", U"with", U"from", U"is", U"are"};
  std::size_t p = i;
  for (int n = 0; n < 3 && is_letter(t[p]); ++n) {
    std::size_t end = p;
    while (is_letter(t[end]) || t[end] == U'-') ++end;
    std::u32string_view const word = t.view().substr(p, end - p);
    if (std::find(std::begin(stops), std::end(stops), word) != std::end(stops)) return std::nullopt;
    if (n > 0) {
      if (auto const hit = unit_at(t, p, lexicon)) return hit;
    }
    p = skip_space(t, end);
    if (p == end) return std::nullopt;
  }
  return std::nullopt;
}

/// Whether a number goes on with ordinals: 第二、三位教师.
bool one_more_ordinal(Folded const& t, std::size_t first) noexcept {
  static constexpr std::u32string_view numerals = U"一二三四五六七八九十0123456789";
  if (first == 0 || (t[first - 1] != U'、' && t[first - 1] != U'和')) return false;
  std::size_t at = first;
  for (int n = 0; n < 16 && at > 0; ++n) {
    char32_t const c = t[--at];
    if (c == U'第') return true;
    if (c != U'、' && c != U'和' && numerals.find(c) == std::u32string_view::npos) return false;
  }
  return false;
}

/// In 2024 teachers of both schools …, By December 2025 at least …: whether the four digits at `first` are a year.
bool is_english_year(Folded const& t, std::size_t first) noexcept {
  if (first < 3 || t[first - 1] != U' ' ||
      !((t[first] == U'2' && t[first + 1] == U'0') || (t[first] == U'1' && t[first + 1] == U'9')))
    return false;
  // Folded text has no capitals.
  constexpr std::u32string_view before[] = {U"in",        U"since",   U"during",   U"until",   U"january", U"february",
                                            U"march",     U"april",   U"may",      U"june",    U"july",    U"august",
                                            U"september", U"october", U"november", U"december"};
  for (std::u32string_view const word : before)
    if (first > word.size() && t.starts_with(word, first - 1 - word.size()) &&
        (first == word.size() + 1 || t[first - 2 - word.size()] == U' '))
      return true;
  return false;
}

/// A number that belongs to a date, an ordinal or a label, and counts nothing.
bool counts_nothing(Folded const& t, std::size_t first, NumberRange const& range) noexcept {
  if (first > 0) {
    char32_t const before = t[first - 1];
    if (before == U'第' || before == U'之' || before == U'.' || one_more_ordinal(t, first)) return true;
    // 统一部署, 唯一一所; 系统一套 and 传统一课 are counted
    char32_t const earlier = first > 1 ? t[first - 2] : U' ';
    bool const unified = before == U'统' && earlier != U'系' && earlier != U'传';
    if (t[first] == U'一' && range.end == first + 1 && (unified || before == U'唯')) return true;
  }
  char32_t const c = t[range.end];
  bool const digits = is_digit(t[first]);
  if (digits && range.end == first + 4 && is_english_year(t, first)) return true;
  if (c == U'月' || c == U'号' || c == U'时' || c == U'点' || c == U':') return true;
  if (c == U'日') return true;
  if (c == U'年') {
    // 2019年 is a year, 3年 a length; 二〇一九年 likewise
    if (t[range.end + 1] == U'级' || t[range.end + 1] == U'度') return true;
    return range.low.positional || (digits && range.end - first >= 4);
  }
  if (c == U'级' || c == U'等' || c == U'届') return true;
  return false;
}

void finish(Amount& amount, Bounds const& b) {
  Quantity& q = amount.quantity;
  q.min = b.min;
  q.max = b.max;
  q.above = b.above;
  q.below = b.below;
  q.approximate = b.approximate;
  for (Scope const& s : amount.scopes)
    if (q.per.empty() || (is_frequency(s.code()) && !is_frequency(q.per.code()))) q.per = s;
}

/// 万元: the number is counted in ten thousands, where it is stated so.
void money_unit(Amount& amount, NumberRange& range) {
  if (!(amount.quantity.unit == unit::yuan) || range.low.scale != 4) return;
  auto const low = times_power(range.low.value, -4);
  auto const high = range.high ? times_power(*range.high, -4) : low;
  if (!low || !high) return;
  range.low.value = *low;
  if (range.high) range.high = *high;
  amount.quantity.unit = Unit(unit::ten_thousand_yuan);
}

/// Goes past 以上, 左右 … after the unit.
void comparators_after(Folded const& t, std::size_t& i, Lexicon const& lexicon, Comparators& words) {
  for (int n = 0; n < 2; ++n) {
    std::size_t const p = skip_space(t, i);
    auto const hit = lexicon.at("comparator_after", t, p);
    if (!hit || hit->code.empty()) return;
    if (!words.note(hit->code)) return;
    i = hit->last;
  }
}

}  // namespace

namespace {

/// A unit with the noun that makes it plain: 个 + 专业.
struct UnitRead {
  Unit unit{};
  std::size_t end = 0;
  std::string noun{};
  bool tenths = false;  ///< 成: 八成 is 80%
};
std::optional<UnitRead> unit_and_noun_at(Folded const& t, std::size_t i, Lexicon const& lexicon) {
  auto hit = unit_at(t, i, lexicon);
  UnitRead read;
  if (!hit && is_letter(t[i])) {
    hit = described_unit_at(t, i, lexicon);
    if (hit) read.noun = t.written(i, hit->last);
  }
  if (!hit) return std::nullopt;
  read.unit = Unit(hit->code);
  read.end = hit->last;
  read.tenths = hit->size() == 1 && t[hit->first] == U'成';
  if (hit->code == "item" || hit->code == "document") {
    std::size_t const q = skip_space(t, hit->last);
    if (auto const noun = lexicon.at("counted", t, q);
        noun && !noun->code.empty() && noun->code != hit->code && refines(hit->code, noun->code, t, hit->last)) {
      read.unit = Unit(noun->code);
      read.noun = t.written(noun->first, noun->last);
      read.end = noun->last;
    } else if (hit->code == "item") {
      std::string_view const code = described_noun_at(t, q, lexicon);
      if (!code.empty() && refines(hit->code, code, t, hit->last)) read.unit = Unit(code);
    }
  }
  return read;
}

/// Reads one quantity, part by part.
class AmountReader {
 public:
  AmountReader(Folded const& t, std::size_t i, Lexicon const& lexicon) : t_(t), lexicon_(lexicon), p_(i) {}

  std::optional<Got<Amount>> read() {
    before_number();
    std::size_t const first = p_;
    if (!number()) return std::nullopt;
    if (!shared_ && !blank_ && !currency_ && counts_nothing(t_, first, range_)) return std::nullopt;
    p_ = range_.end;
    if (!shared_ && !unit()) return std::nullopt;
    comparators_after(t_, p_, lexicon_, words_);
    money_unit(amount_, range_);
    if (words_.top) amount_.quantity.unit = Unit(unit::rank);
    scopes_after(t_, p_, lexicon_, amount_.scopes);
    amount_.each = words_.each;
    amount_.in_all = words_.in_all;
    Bounds b;
    if (!blank_ && !(shared_ && range_.low.indefinite)) b = bounds_of(range_, words_);
    if (b.min.has_value() != b.max.has_value()) other_bound(b);
    finish(amount_, b);
    Got<Amount> got;
    got.value = std::move(amount_);
    got.end = p_;
    return got;
  }

 private:
  [[nodiscard]] std::size_t unit_end(std::size_t q) const {
    if (auto const read = unit_and_noun_at(t_, q, lexicon_)) return read->end;
    return 0;
  }

  /// 每校, 不少于, 各, ¥
  void before_number() {
    scopes_at(t_, p_, lexicon_, amount_.scopes);
    words_ = comparators_at(t_, p_, lexicon_);
    if (amount_.scopes.empty() && (words_.each || words_.in_all)) scopes_at(t_, p_, lexicon_, amount_.scopes);
    if (t_[p_] == 0xA5) {
      currency_ = true;
      ++p_;
    } else {
      currency_ = take_one(t_, p_, {U"rmb", U"人民币"});
    }
    between_ = take_word(t_, p_, U"between");
    p_ = skip_space(t_, p_);
  }

  /// A share, a blank, once or twice, or a number.
  bool number() {
    if (auto const share = share_at(t_, p_)) {
      take_share(*share);
      return true;
    }
    if (auto const end = blank_at(t_, p_); end && unit_end(skip_space(t_, *end)) != 0) {
      blank_ = true;
      range_.end = *end;
      return true;
    }
    if (std::size_t w = p_; take_one(t_, w, {U"once", U"twice", U"thrice"})) {
      range_.low.value = Decimal(t_[p_] == U'o' ? 1 : t_[p_ + 1] == U'w' ? 2 : 3);
      range_.end = w;
      amount_.quantity.unit = Unit(unit::time);
      shared_ = true;
      return true;
    }
    auto range = number_range_at(t_, p_, [this](std::size_t q) { return unit_end(q); });
    if (!range) return false;
    range_ = *range;
    if (std::size_t q = range_.end; between_ && !range_.high && take_word(t_, q, U"and"))
      if (auto const second = number_at(t_, skip_space(t_, q)); second && !second->too_long) {
        range_.high = second->value;
        range_.end = second->end;
      }
    return true;
  }

  void take_share(Share const& share) {
    shared_ = true;
    range_.low.value = share.percent.value_or(Decimal(0));
    range_.low.indefinite = share.whole_fraction;
    range_.end = share.end;
    if (!share.percent) return;
    amount_.quantity.unit = Unit(unit::percent);
    std::size_t q = range_.end;
    if (!take_range_mark(t_, q)) return;
    if (auto const second = share_at(t_, q); second && second->percent) {
      range_.high = second->percent;
      range_.end = second->end;
    } else if (auto const plain = number_at(t_, q); plain && !plain->too_long && t_.starts_with(U"百分之", p_)) {
      range_.high = plain->value;
      range_.end = plain->end;
    }
  }

  /// The unit; false where the number cannot have it.
  bool unit() {
    comparators_after(t_, p_, lexicon_, words_);  // 5以上
    if (auto const read = unit_and_noun_at(t_, skip_space(t_, p_), lexicon_)) {
      amount_.quantity.unit = read->unit;
      amount_.noun = read->noun;
      p_ = read->end;
      if (read->tenths) {
        auto const low = times_power(range_.low.value, 1);
        if (!low || blank_) return false;
        range_.low.value = *low;
        if (range_.high) range_.high = times_power(*range_.high, 1);
        // 七成五 is 75%
        constexpr std::u32string_view digits = U"一二三四五六七八九";
        std::size_t const digit = digits.find(t_[p_]);
        auto const tens = range_.low.value.whole();
        bool const alone = digit != std::u32string_view::npos && tens && !range_.high &&
                           !unit_at(t_, p_ + 1, lexicon_) && digits.find(t_[p_ + 1]) == std::u32string_view::npos &&
                           t_[p_ + 1] != U'十' && t_[p_ + 1] != U'百';
        if (alone) {
          range_.low.value = Decimal(*tens + static_cast<std::int64_t>(digit) + 1);
          ++p_;
        }
      }
      if ((t_[p_] == U'多' || t_[p_] == U'余') && !range_.high) {
        range_.more = true;
        ++p_;
      }
    }
    if (currency_ && amount_.quantity.unit.empty()) amount_.quantity.unit = Unit(unit::yuan);
    if (amount_.quantity.unit == unit::yuan && t_[p_] == U'整') ++p_;
    return true;
  }

  /// 不少于10名、不超过15名, 10名以上、15名以下: the other bound follows.
  void other_bound(Bounds& b) {
    std::size_t q = skip_space(t_, p_);
    if (t_[q] == U'、' || t_[q] == U',') q = skip_space(t_, q + 1);
    if (t_[q] == U'且' || t_[q] == U'但') q = skip_space(t_, q + 1);
    if (std::size_t w = q; take_word(t_, w, U"and")) q = skip_space(t_, w);
    std::size_t const at = q;
    Comparators others = comparators_at(t_, q, lexicon_);
    auto const fits = [&] {
      bool const other_side = b.min ? (others.at_most || others.less_than) : (others.at_least || others.more_than);
      return other_side && !others.each && !others.in_all;
    };
    bool const told_before = q != at;
    if (told_before && !fits()) return;
    auto second = number_range_at(t_, q, [](std::size_t) { return std::size_t{0}; });
    if (!second || second->high || second->more || second->low.indefinite) return;
    Amount other;
    std::size_t end = second->end;
    if (auto const read = unit_and_noun_at(t_, skip_space(t_, end), lexicon_)) {
      other.quantity.unit = read->unit;
      end = read->end;
    }
    money_unit(other, *second);
    if (!told_before) {
      comparators_after(t_, end, lexicon_, others);
      if (!fits()) return;
    }
    bool const plain = amount_.quantity.unit.empty();
    if (!plain && !(other.quantity.unit == amount_.quantity.unit)) return;
    Bounds const more = bounds_of(*second, others);
    if (b.min) {
      b.max = more.max;
      b.below = more.below;
    } else {
      b.min = more.min;
      b.above = more.above;
    }
    p_ = end;
    if (plain) amount_.quantity.unit = other.quantity.unit;
    scopes_after(t_, p_, lexicon_, amount_.scopes);
  }

  Folded const& t_;
  Lexicon const& lexicon_;
  std::size_t p_;
  Amount amount_{};
  Comparators words_{};
  NumberRange range_{};
  bool currency_ = false;
  bool between_ = false;
  bool blank_ = false;
  bool shared_ = false;  ///< a share or a word like "twice": the unit is known already
};

}  // namespace

std::optional<Got<Amount>> amount_at(Folded const& t, std::size_t i, Lexicon const& lexicon) {
  return AmountReader(t, i, lexicon).read();
}

namespace {

Text expected_amount() {
  return Text("数量，如 不少于5名、3-5名、200余人次、96%以上", "zh")
      .set("en", "a quantity such as at least 5 persons, 3-5 persons or 96%");
}

/// Whether something in the words says that this is an amount, and not a mere number.
bool says_amount(Amount const& amount) noexcept {
  return !amount.quantity.unit.empty() || !amount.scopes.empty() || amount.quantity.approximate ||
         amount.quantity.min.has_value() != amount.quantity.max.has_value();
}

/// 5名骨干教师, 2个省级名师工作室: in a field of its own, a quantity may end with what it counts.
void take_noun(Folded const& t, Got<Amount>& got, Lexicon const& lexicon) {
  constexpr std::size_t longest = 16;
  std::size_t const first = skip_space(t, got.end);
  if (first >= t.size() || t.size() - first > longest || got.value.quantity.unit.empty()) return;
  for (std::size_t i = first; i < t.size(); ++i)
    if (!is_cjk(t[i])) return;
  Unit const unit = got.value.quantity.unit;
  auto const noun = lexicon.before(unit == unit::person ? "participant" : "counted", t, t.size());
  if (!noun || noun->code.empty() || noun->first < first) return;
  if (!(unit == unit::person) && noun->code != unit.code() && refines(unit.code(), noun->code, t, got.end))
    got.value.quantity.unit = Unit(noun->code);
  got.value.noun = t.written(first, t.size());
  got.end = t.size();
}

Piece<Amount> worded(Piece<Amount> p) {
  p.value.quantity.wording = p.wording;
  return p;
}

}  // namespace

}  // namespace detail

Parsed<Amount> parse_amount(std::string_view text, Lexicon const& lexicon) {
  auto result = detail::whole<Amount>(text, detail::expected_amount(),
                                      [&](Folded const& t, std::size_t i) -> std::optional<detail::Got<Amount>> {
                                        auto got = detail::amount_at(t, i, lexicon);
                                        if (got) detail::take_noun(t, *got, lexicon);
                                        return got;
                                      });
  if (result.has_value()) return detail::worded(std::move(result).value());
  return result;
}

Parsed<Quantity> parse_quantity(std::string_view text, Lexicon const& lexicon) {
  auto result = parse_amount(text, lexicon);
  if (result.has_error()) return result.error();
  Piece<Amount> p = std::move(result).value();
  return Piece<Quantity>{.value = std::move(p.value.quantity),
                         .span = p.span,
                         .wording = std::move(p.wording),
                         .findings = std::move(p.findings)};
}

std::optional<Piece<Amount>> read_amount(std::string_view text, Lexicon const& lexicon) {
  auto p =
      detail::beginning<Amount>(text, [&](Folded const& t, std::size_t i) { return detail::amount_at(t, i, lexicon); });
  if (p) *p = detail::worded(std::move(*p));
  return p;
}

std::vector<Piece<Amount>> find_amounts(std::string_view text, Lexicon const& lexicon) {
  std::vector<Piece<Amount>> found;
  Folded const t(text);
  // A comparator that its number does not follow at once: 至少上公开课1节
  bool waiting = false;
  std::size_t waiting_first = 0;
  std::size_t waiting_end = 0;
  detail::Comparators pending;
  for (std::size_t i = 0; i < t.size();) {
    char32_t const c = t[i];
    if (c == U',' || c == U'。' || c == U';' || c == U'、' || c == U':' || (waiting && i > waiting_end + 16))
      waiting = false;
    if (c == U' ' || !detail::at_word_start(t, i)) {
      ++i;
      continue;
    }
    auto got = detail::amount_at(t, i, lexicon);
    if (!got || got->end <= i || !detail::says_amount(got->value)) {
      std::size_t p = i;
      detail::Comparators const words = detail::comparators_at(t, p, lexicon);
      bool const bound = words.at_least || words.at_most || words.more_than || words.less_than;
      if (bound && p >= i + 2 && detail::is_cjk(c)) {
        waiting = true;
        waiting_first = i;
        waiting_end = p;
        pending = words;
        i = p;
      } else {
        ++i;
      }
      continue;
    }
    std::size_t first = i;
    Amount& amount = got->value;
    Quantity& q = amount.quantity;
    if (waiting && q.min && q.max && !q.above && !q.below) {
      detail::NumberRange range;
      range.low.value = *q.min;
      if (*q.min != *q.max) range.high = *q.max;
      detail::Bounds const b = detail::bounds_of(range, pending);
      q.min = b.min;
      q.max = b.max;
      q.above = b.above;
      q.below = b.below;
      first = waiting_first;
    }
    waiting = false;
    // 名师工作室6个: the noun before tells the unit
    if (amount.noun.empty() && !q.unit.empty()) {
      std::size_t noun = i;
      while (noun > 0 && (t[noun - 1] == U'”' || t[noun - 1] == U'"' || t[noun - 1] == U'」' || t[noun - 1] == U' '))
        --noun;
      auto const hit = lexicon.before("counted", t, noun);
      std::size_t counter = got->end;
      while (counter > i && std::u32string_view(U"个项处期份名块").find(t[counter - 1]) == std::u32string_view::npos)
        --counter;
      if (hit && !hit->code.empty() && counter > i && detail::refines(q.unit.code(), hit->code, t, counter))
        q.unit = Unit(hit->code);
    }
    std::size_t const end = got->end;
    found.push_back(detail::worded(detail::piece(text, t, first, std::move(*got))));
    i = end;
  }
  return found;
}

Unit unit_of(std::string_view noun, Unit counter, Lexicon const& lexicon) {
  std::string_view const of_noun = lexicon.code_at_end("counted", noun);
  if (of_noun.empty()) return counter;
  return counter.empty() || detail::refines(counter.code(), of_noun, Folded(), 0) ? Unit(of_noun) : counter;
}

namespace {

bool chinese(std::string const& word) { return !word.empty() && static_cast<unsigned char>(word.front()) >= 0x80; }

/// A word of the standard lexicon for a code that has no label of its own; of the language.
std::string lexicon_word(std::string_view section, std::string_view code, bool zh) {
  for (std::string const& word : Lexicon::standard().words(section, code))
    if (chinese(word) == zh) return word;
  return std::string(code);
}

std::string unit_words(Unit const& unit, bool zh, bool one) {
  if (unit.empty()) return {};
  // 项 alone counts anything
  if (zh && unit == unit::award) return "项奖";
  if (unit.known() == nullptr) return lexicon_word("unit", unit.code(), zh);
  if (!zh && one && !(unit == unit::ten_thousand_yuan) && !(unit == unit::percent))
    return lexicon_word("unit", unit.code(), false);
  return std::string(unit.label(zh ? "zh" : "en"));
}

std::string scope_words(Scope const& scope, bool zh) {
  if (scope.empty()) return {};
  return scope.known() == nullptr ? lexicon_word("scope", scope.code(), zh)
                                  : std::string(scope.label(zh ? "zh" : "en"));
}

std::string english_bounds(Quantity const& q) {
  std::string const about = q.approximate ? "about " : "";
  if (q.min && q.max && !q.above && !q.below)
    return about + q.min->to_string() + (*q.min == *q.max ? "" : " to " + q.max->to_string());
  if (!q.max && q.above && q.approximate) return "over about " + q.min->to_string();
  if (!q.min && q.below && q.approximate) return "nearly " + q.max->to_string();
  std::string s = about;
  if (q.min) s += (q.above ? "more than " : "at least ") + q.min->to_string();
  if (q.min && q.max) s += " and ";
  if (q.max) s += (q.below ? "fewer than " : "at most ") + q.max->to_string();
  return s;
}

}  // namespace

std::string quantity_words(Quantity const& q, std::string_view language) {
  bool const zh = language.substr(0, 2) == "zh";
  bool const one = q.max ? *q.max == Decimal(1) : q.min && *q.min == Decimal(1);
  std::string const unit = unit_words(q.unit, zh, one);
  std::string const per = scope_words(q.per, zh);
  if (!zh) {
    std::string s = q.blank() ? (q.approximate ? "several" : "____") : english_bounds(q);
    if (!unit.empty()) s += (q.unit == unit::percent ? "" : " ") + unit;
    return per.empty() ? s : s + ' ' + per;
  }
  std::string s = per;
  if (q.blank()) return s + (q.approximate ? "若干" : "____") + unit;
  if (q.min && q.max && !q.above && !q.below) {
    if (q.approximate) s += "约";
    s += q.min->to_string();
    if (*q.min != *q.max) s += "至" + q.max->to_string();
    return s + unit;
  }
  if (q.approximate && q.below && !q.min) return s + "近" + q.max->to_string() + unit;
  if (q.approximate && q.above && !q.max) return s + q.min->to_string() + "余" + unit;
  if (q.approximate) s += "约";
  if (q.min) s += (q.above ? "超过" : "不少于") + q.min->to_string() + unit;
  if (q.min && q.max) s += "、";
  if (q.max) s += (q.below ? "少于" : "不超过") + q.max->to_string() + unit;
  return s;
}

namespace {

using detail::Got;

/// The words between two parts, up to an amount that follows them at once; at most this many.
constexpr std::size_t longest_title = 30;

std::optional<Got<Breakdown>> breakdown_at(Folded const& t, std::size_t i, Lexicon const& lexicon) {
  auto total = detail::amount_at(t, i, lexicon);
  if (!total || !detail::says_amount(total->value)) return std::nullopt;
  Got<Breakdown> got;
  got.value.total = std::move(total->value);
  std::size_t p = detail::skip_space(t, total->end);
  bool const bracket = t[p] == U'(';
  if (bracket) {
    p = detail::skip_space(t, p + 1);
    detail::take_one(t, p, {U"其中", U"包括", U"含"});
  } else {
    if (t[p] == U',' || t[p] == U'、') ++p;
    if (!detail::take_one(t, p, {U"其中", U"包括", U"分别为", U"including"})) return std::nullopt;
  }
  if (t[p] == U':' || t[p] == U',') ++p;
  std::size_t end = 0;
  while (p < t.size()) {
    // The title runs to the first amount.
    std::size_t const first = detail::skip_space(t, p);
    std::optional<Got<Amount>> amount;
    std::size_t q = first;
    for (; q < std::min(t.size(), first + longest_title); ++q) {
      char32_t const c = t[q];
      if (c == U'。' || c == U';' || c == U')' || c == U'、' || c == U',') break;
      if (!detail::at_word_start(t, q)) continue;
      amount = detail::amount_at(t, q, lexicon);
      if (amount && detail::says_amount(amount->value)) break;
      amount.reset();
    }
    if (!amount || q == first) break;
    Breakdown::Part part;
    part.title = t.written(first, detail::skip_space(t, q));
    while (!part.title.empty() && part.title.back() == ' ') part.title.pop_back();
    part.amount = std::move(amount->value);
    part.span = t.span(first, amount->end);
    got.value.parts.push_back(std::move(part));
    end = amount->end;
    p = detail::skip_space(t, end);
    if (t[p] == U'、' || t[p] == U',' || t[p] == U'和') {
      ++p;
      continue;
    }
    break;
  }
  if (got.value.parts.empty()) return std::nullopt;
  if (bracket) {
    if (t[p] != U')') return std::nullopt;
    end = p + 1;
  }
  got.end = end;
  return got;
}

}  // namespace

std::optional<Piece<Breakdown>> read_breakdown(std::string_view text, Lexicon const& lexicon) {
  return detail::beginning<Breakdown>(text,
                                      [&](Folded const& t, std::size_t i) { return breakdown_at(t, i, lexicon); });
}

}  // namespace bangfu::document
