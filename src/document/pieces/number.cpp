// SPDX-License-Identifier: BSL-1.0
#include <bangfu/document/number.hpp>

#include <algorithm>
#include <array>
#include <utility>

#include "document/pieces/grammar.hpp"

namespace bangfu::document {

namespace detail {

std::optional<int> chinese_digit(char32_t c) noexcept {
  switch (c) {
    case U'零':
    case U'〇': return 0;
    case U'一':
    case U'壹':
    case U'弌': return 1;
    case U'二':
    case U'两':
    case U'俩':
    case U'贰': return 2;
    case U'三':
    case U'叁':
    case U'仨': return 3;
    case U'四':
    case U'肆': return 4;
    case U'五':
    case U'伍': return 5;
    case U'六':
    case U'陆': return 6;
    case U'七':
    case U'柒': return 7;
    case U'八':
    case U'捌': return 8;
    case U'九':
    case U'玖': return 9;
    default: return std::nullopt;
  }
}

std::optional<Decimal> times_power(Decimal const& d, int power) noexcept {
  std::int64_t units = d.units();
  int scale = d.scale();
  for (; power > 0; --power) {
    if (scale > 0) {
      --scale;
      continue;
    }
    if (units > Decimal::max_units / 10 || units < -Decimal::max_units / 10) return std::nullopt;
    units *= 10;
  }
  // 1.5万 is 15000, not 15000.0: zeros that the power has made are dropped.
  for (; power < 0; ++power) {
    if (units % 10 == 0 && scale == 0) {
      units /= 10;
    } else if (scale < Decimal::max_scale) {
      ++scale;
    } else {
      return std::nullopt;
    }
  }
  return Decimal(units, scale);
}

namespace {

/// The power of ten that a character multiplies by.
int power_of(char32_t c) noexcept {
  switch (c) {
    case U'十':
    case U'拾': return 1;
    case U'百':
    case U'佰': return 2;
    case U'千':
    case U'仟': return 3;
    case U'万': return 4;
    case U'亿': return 8;
    default: return 0;
  }
}

/// Whether 百, 千 … at `i` belongs to a word that is no number: 百分之, 千克.
bool no_multiplier(Folded const& t, std::size_t i) noexcept {
  if (t[i] == U'百') return t[i + 1] == U'分';
  if (t[i] == U'千') return t[i + 1] == U'米' || t[i + 1] == U'克' || t[i + 1] == U'瓦' || t[i + 1] == U'伏';
  return false;
}

/// An Arabic number: digits, groups of three, a decimal point.
std::optional<Number> arabic_at(Folded const& t, std::size_t i) {
  if (!is_digit(t[i])) return std::nullopt;
  std::string digits;
  std::size_t p = i;
  auto const take_digits = [&] {
    while (is_digit(t[p])) {
      if (digits.size() <= 24) digits += static_cast<char>(t[p]);
      ++p;
    }
  };
  take_digits();
  if (p - i <= 3) {
    auto const group = [&](std::size_t q) {
      return t[q] == U',' && is_digit(t[q + 1]) && is_digit(t[q + 2]) && is_digit(t[q + 3]) && !is_digit(t[q + 4]);
    };
    while (group(p)) {
      ++p;
      take_digits();
    }
  }
  if (t[p] == U'.' && is_digit(t[p + 1])) {
    std::size_t q = p + 1;
    while (is_digit(t[q])) ++q;
    if (!(t[q] == U'.' && is_digit(t[q + 1]))) {  // 2019.3.28 is no decimal
      digits += '.';
      ++p;
      take_digits();
    }
  }
  Number n;
  n.end = p;
  if (auto const value = Decimal::parse(digits)) {
    n.value = *value;
  } else {
    n.too_long = true;
  }
  return n;
}

/// Adds what a hostile number may overflow; nothing then.
std::optional<Decimal> sum(Decimal const& a, Decimal const& b) {
  try {
    return a + b;
  } catch (std::out_of_range const&) {
    return std::nullopt;
  }
}

/// Numbers made of digits and the units 十 百 千 万 亿; the digits may be Arabic (3.5万, 1亿2千万).
class MixedNumber {
 public:
  MixedNumber(Folded const& t, std::size_t i) : t_(t), begin_(i), p_(i) {}

  std::optional<Number> read() {
    if (auto const row = digit_row()) return row;
    while (step()) {
    }
    return finish();
  }

 private:
  /// Digits without units: two that follow each other are a range (两三), others are read one by one (二〇一九).
  std::optional<Number> digit_row() {
    std::vector<int> row;
    std::size_t q = p_;
    while (auto const d = chinese_digit(t_[q])) {
      row.push_back(*d);
      ++q;
      if (row.size() > 30) break;
    }
    if (row.size() < 2) return std::nullopt;
    Number n;
    n.chinese = true;
    int const unit = no_multiplier(t_, q) ? 0 : power_of(t_[q]);
    bool const follow = row.size() == 2 && row[0] > 0 && (row[1] == row[0] + 1 || (row[0] == 3 && row[1] == 5));
    if (follow) {
      auto low = times_power(Decimal(row[0]), unit);
      auto high = times_power(Decimal(row[1]), unit);
      n.end = unit == 0 ? q : q + 1;
      n.scale = unit >= 4 ? unit : 0;
      if (unit == 3 || unit == 1 || unit == 2) {
        if (t_[n.end] == U'万') {  // 两三百万
          low = times_power(*low, 4);
          high = times_power(*high, 4);
          n.scale = 4;
          ++n.end;
        }
      }
      n.value = *low;
      n.high = *high;
      return n;
    }
    if (unit != 0) return std::nullopt;  // a row like 一二百 is no number
    n.positional = true;
    n.end = q;
    if (row.size() > 18) {
      n.too_long = true;
      return n;
    }
    std::int64_t value = 0;
    for (int const d : row) value = value * 10 + d;
    n.value = Decimal(value);
    return n;
  }

  bool step() {
    char32_t const c = t_[p_];
    if (auto const d = chinese_digit(c)) return *d == 0 ? zero() : digit(*d);
    if (is_digit(c)) return arabic();
    int const power = no_multiplier(t_, p_) ? 0 : power_of(c);
    if (power != 0) return power < 4 ? small_unit(power) : big_unit(power);
    return more();
  }
  bool zero() {
    if (current_ || !any_unit_) {
      if (current_ || p_ != begin_) return false;
      current_ = Decimal(0);
      ++p_;
      return true;
    }
    auto const next = chinese_digit(t_[p_ + 1]);
    bool const ten = power_of(t_[p_ + 1]) == 1;
    if (!ten && (!next || *next == 0)) return false;
    zero_ = true;
    ++p_;
    return true;
  }
  bool digit(int d) {
    if (current_) {
      // 十五六: fifteen or sixteen
      if (any_unit_ && !high_digit_ && current_->whole() == d - 1 && last_small_ == 1 && power_of(t_[p_ + 1]) == 0 &&
          !chinese_digit(t_[p_ + 1])) {
        high_digit_ = true;
        ++p_;
      }
      return false;
    }
    if (implicit_) return false;
    chinese_ = true;
    current_ = Decimal(d);
    ++p_;
    return true;
  }
  bool arabic() {
    if (current_ || implicit_) return false;
    auto const n = arabic_at(t_, p_);
    too_long_ = too_long_ || n->too_long;
    current_ = n->value;
    arabic_ = true;
    p_ = n->end;
    return true;
  }
  bool small_unit(int power) {
    if (power >= last_small_) return false;
    if (!current_) {
      // 十五, 一百十五; 百 and 千 stand for one of them at the beginning only: 百余名
      if (p_ != begin_ && power != 1) return false;
      implicit_ = power != 1;
      current_ = Decimal(1);
    }
    add(section_, times_power(*current_, power));
    current_.reset();
    chinese_ = chinese_ || !arabic_;
    last_small_ = power;
    scale_ = 0;
    zero_ = false;
    any_unit_ = true;
    ++p_;
    return true;
  }
  bool big_unit(int power) {
    if (power >= last_big_ && !(power == 8 && last_big_ == 4)) return false;
    if (power == 8 && hundred_million_) return false;
    Decimal value = section_;
    if (current_) add(value, *current_);
    if (!current_ && !any_unit_) {
      if (p_ != begin_) return false;
      implicit_ = true;
      value = Decimal(1);
    }
    if (power == 8) {
      add(value, ten_thousands_);
      ten_thousands_ = Decimal(0);
      add(total_, times_power(value, 8));
      hundred_million_ = true;
      last_big_ = 8;
    } else {
      if (!current_ && section_ == Decimal(0) && any_unit_ && p_ != begin_) return false;
      add(ten_thousands_, times_power(value, 4));
      last_big_ = 4;
    }
    section_ = Decimal(0);
    current_.reset();
    last_small_ = 9;
    scale_ = power;
    zero_ = false;
    any_unit_ = true;
    ++p_;
    return true;
  }
  /// 30多万, 十余万, 300余万: an approximation before the unit.
  bool more() {
    if ((!current_ && !any_unit_) || more_) return false;
    char32_t const c = t_[p_];
    if (c != U'多' && c != U'余' && c != U'几') return false;
    int const power = power_of(t_[p_ + 1]);
    if (power < 4) return false;
    more_ = true;
    ++p_;
    return true;
  }
  std::optional<Number> finish() {
    if (p_ == begin_) return std::nullopt;
    Number n;
    n.chinese = chinese_ && !arabic_;
    if (current_) {
      // 三百五, 一万二: the digit counts in the next lower unit
      int lower = 0;
      if (any_unit_ && !zero_ && !arabic_ && !high_digit_) {
        if (last_small_ == 2 || last_small_ == 3) lower = last_small_ - 1;
        if (last_small_ == 9 && scale_ != 0) lower = scale_ - 1;
      }
      add(section_, times_power(*current_, lower));
      scale_ = 0;
    }
    Decimal value = section_;
    add(value, ten_thousands_);
    add(value, total_);
    n.value = value;
    if (high_digit_) n.high = sum(value, Decimal(1)).value_or(value);
    n.more = more_;
    n.too_long = too_long_;
    n.scale = scale_;
    n.end = p_;
    return n;
  }
  void add(Decimal& to, std::optional<Decimal> const& what) {
    std::optional<Decimal> const made = what ? sum(to, *what) : std::nullopt;
    if (made) {
      to = *made;
    } else {
      too_long_ = true;
    }
  }

  Folded const& t_;
  std::size_t begin_;
  std::size_t p_;
  std::optional<Decimal> current_{};
  Decimal section_{};        // below 万
  Decimal ten_thousands_{};  // 万
  Decimal total_{};          // 亿
  int last_small_ = 9;
  int last_big_ = 9;
  int scale_ = 0;
  bool hundred_million_ = false;
  bool implicit_ = false;  ///< 百, 千, 万 or 亿 without a number before it: no digits follow
  bool any_unit_ = false;
  bool zero_ = false;
  bool chinese_ = false;
  bool arabic_ = false;
  bool high_digit_ = false;
  bool more_ = false;
  bool too_long_ = false;
};

struct EnglishWord {
  std::u32string_view word;
  int value;
};
constexpr EnglishWord english_words[] = {
    {U"zero", 0},      {U"one", 1},       {U"two", 2},       {U"three", 3},    {U"four", 4},     {U"five", 5},
    {U"six", 6},       {U"seven", 7},     {U"eight", 8},     {U"nine", 9},     {U"ten", 10},     {U"eleven", 11},
    {U"twelve", 12},   {U"thirteen", 13}, {U"fourteen", 14}, {U"fifteen", 15}, {U"sixteen", 16}, {U"seventeen", 17},
    {U"eighteen", 18}, {U"nineteen", 19}, {U"twenty", 20},   {U"thirty", 30},  {U"forty", 40},   {U"fifty", 50},
    {U"sixty", 60},    {U"seventy", 70},  {U"eighty", 80},   {U"ninety", 90},  {U"dozen", 12},
};

/// The small number word at `i`: its value; `i` goes past it.
std::optional<int> english_small(Folded const& t, std::size_t& i) {
  std::size_t end = i;
  while (is_letter(t[end])) ++end;
  std::u32string_view const word = t.view().substr(std::min(i, t.size()), end - i);
  for (EnglishWord const& known : english_words)
    if (known.word == word) {
      i = end;
      return known.value;
    }
  return std::nullopt;
}

/// "one hundred and five", "twenty-one", "two thousand", "a hundred".
std::optional<Number> english_at(Folded const& t, std::size_t i) {
  if (!is_letter(t[i]) || !at_word_start(t, i)) return std::nullopt;
  std::int64_t total = 0;
  std::int64_t section = 0;
  std::size_t p = i;
  std::size_t end = i;
  bool any = false;
  bool may_add = true;  // whether a small number may follow
  int below = 1000;     // what a small number must be less than
  std::int64_t last_big = 1'000'000'000'000;
  if (take_word(t, p, U"a")) {
    std::size_t q = skip_space(t, p);
    if (!take_word(t, q, U"hundred") && !take_word(t, q, U"thousand") && !take_word(t, q, U"dozen") &&
        !take_word(t, q, U"million"))
      return std::nullopt;
    section = 1;
    any = true;
    may_add = false;
    p = skip_space(t, p);
  }
  while (p < t.size()) {
    std::size_t q = p;
    if (any && take_word(t, q, U"and")) q = skip_space(t, q);
    if (may_add || any) {
      std::size_t r = q;
      if (auto const value = english_small(t, r)) {
        if (*value == 12 && any && !may_add && t[r - 1] == U'n') {  // a dozen
          section *= 12;
          end = r;
          break;
        }
        if (!may_add || *value >= below) break;
        section += *value;
        any = true;
        below = *value >= 20 && *value % 10 == 0 ? 10 : 0;
        may_add = below > 0;
        end = r;
        p = t[r] == U'-' && below > 0 ? r + 1 : skip_space(t, r);
        if (t[r] == U'-' && below > 0) {
          std::size_t look = r + 1;
          if (!english_small(t, look)) p = skip_space(t, r);
          if (p == r) break;
        }
        continue;
      }
    }
    if (!any || q != p) break;
    if (take_word(t, q, U"hundred")) {
      if (section == 0 || section > 99) break;
      section *= 100;
      below = 100;
      may_add = true;
    } else if (take_word(t, q, U"dozen")) {
      section *= 12;
      end = q;
      break;
    } else {
      std::int64_t big = 0;
      if (take_word(t, q, U"thousand"))
        big = 1000;
      else if (take_word(t, q, U"million"))
        big = 1'000'000;
      else if (take_word(t, q, U"billion"))
        big = 1'000'000'000;
      if (big == 0 || big >= last_big || section == 0) break;
      total += section * big;
      last_big = big;
      section = 0;
      below = 1000;
      may_add = true;
    }
    end = q;
    p = skip_space(t, q);
  }
  if (!any || end == i) return std::nullopt;
  Number n;
  n.value = Decimal(total + section);
  n.end = end;
  return n;
}

}  // namespace

std::optional<Number> number_at(Folded const& t, std::size_t i) {
  char32_t const c = t[i];
  // 零件, 零距离: no number
  static constexpr std::u32string_view of_a_word = U"件部距食星用售散基碎配";
  if (c == U'零' && i + 1 < t.size() && of_a_word.find(t[i + 1]) != std::u32string_view::npos) return std::nullopt;
  if (c == U'半') {
    Number n;
    n.value = Decimal(5, 1);
    n.end = i + 1;
    n.chinese = true;
    return n;
  }
  if (c == U'廿' || c == U'卅') {
    Number n;
    n.value = Decimal(c == U'廿' ? 20 : 30);
    n.end = i + 1;
    n.chinese = true;
    if (auto const d = chinese_digit(t[i + 1]); d && *d > 0) {
      n.value = n.value + Decimal(*d);
      ++n.end;
    }
    return n;
  }
  if (t.starts_with(U"若干", i) ||
      (c == U's' && at_word_start(t, i) && t.starts_with(U"several", i) && !is_letter(t[i + 7]))) {
    Number n;
    n.indefinite = true;
    n.end = i + (c == U's' ? 7 : 2);
    return n;
  }
  if (c == U'数' || c == U'几') {
    // 数十, 几百万: that it is tens or hundreds, and no more
    std::size_t p = i + 1;
    while (power_of(t[p]) != 0 && !no_multiplier(t, p)) ++p;
    if (p == i + 1 && c == U'数') return std::nullopt;
    Number n;
    n.indefinite = true;
    n.chinese = true;
    n.end = p;
    return n;
  }
  if (is_letter(c)) {
    auto n = english_at(t, i);
    return n;
  }
  auto n = MixedNumber(t, i).read();
  if (n && is_digit(c)) {
    // "2 thousand", "1.5 million"
    std::size_t p = n->end;
    int power = 0;
    if (take_word(t, p, U"thousand"))
      power = 3;
    else if (take_word(t, p, U"million"))
      power = 6;
    else if (take_word(t, p, U"billion"))
      power = 9;
    if (power != 0) {
      if (auto const made = times_power(n->value, power))
        n->value = *made;
      else
        n->too_long = true;
      n->end = p;
    }
  }
  return n;
}

}  // namespace detail

namespace {

Text expected_number() {
  return Text("数，如 12、1,200、十二、二〇一九、3.5万", "zh").set("en", "a number such as 12, 1,200, twelve or 十二");
}

std::optional<detail::Got<Decimal>> exact_number(Folded const& t, std::size_t i) {
  auto const n = detail::number_at(t, i);
  if (!n || n->high || n->more || n->indefinite || n->too_long) return std::nullopt;
  return detail::Got<Decimal>{.value = n->value, .end = n->end};
}

/// Four digits in Chinese, with 零 where it belongs.
void append_section(std::string& out, int n, bool first, bool financial) {
  static constexpr std::array<std::string_view, 10> plain = {"零", "一", "二", "三", "四",
                                                             "五", "六", "七", "八", "九"};
  static constexpr std::array<std::string_view, 10> formal = {"零", "壹", "贰", "叁", "肆",
                                                              "伍", "陆", "柒", "捌", "玖"};
  static constexpr std::array<std::string_view, 4> units = {"千", "百", "十", ""};
  static constexpr std::array<std::string_view, 4> formal_units = {"仟", "佰", "拾", ""};
  auto const& digits = financial ? formal : plain;
  int const parts[] = {n / 1000, n / 100 % 10, n / 10 % 10, n % 10};
  bool zero = false;
  bool begun = !first;
  for (std::size_t k = 0; k < 4; ++k) {
    int const d = parts[k];
    if (d == 0) {
      zero = begun;
      continue;
    }
    if (zero) out += digits[0];
    zero = false;
    if (!(k == 2 && d == 1 && !begun && !financial)) out += digits[static_cast<std::size_t>(d)];
    out += financial ? formal_units[k] : units[k];
    begun = true;
  }
}

std::string chinese_words(std::int64_t n, bool financial) {
  if (n == 0) return "零";
  std::string out;
  static constexpr std::array<std::string_view, 4> names = {"万亿", "亿", "万", ""};
  std::int64_t const sections[] = {n / 1'000'000'000'000, n / 100'000'000 % 10000, n / 10000 % 10000, n % 10000};
  bool gap = false;
  for (std::size_t k = 0; k < 4; ++k) {
    int const s = static_cast<int>(sections[k]);
    if (s == 0) {
      gap = !out.empty();
      continue;
    }
    // 一万零五: the gap is said once
    bool const missing = !out.empty() && (gap || s < 1000);
    if (missing) out += "零";
    append_section(out, s, out.empty() || missing, financial);
    if (k == 0 && sections[1] != 0) {
      out += "万";
    } else {
      out += names[k];
    }
    gap = false;
  }
  return out;
}

std::string english_below_thousand(int n) {
  static constexpr std::array<std::string_view, 20> small = {
      "zero", "one",    "two",    "three",    "four",     "five",    "six",     "seven",     "eight",    "nine",
      "ten",  "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
  static constexpr std::array<std::string_view, 10> tens = {"",      "",      "twenty",  "thirty", "forty",
                                                            "fifty", "sixty", "seventy", "eighty", "ninety"};
  std::string out;
  if (n >= 100) {
    out = std::string(small[static_cast<std::size_t>(n / 100)]) + " hundred";
    n %= 100;
    if (n == 0) return out;
    out += " and ";
  }
  if (n < 20) return out + std::string(small[static_cast<std::size_t>(n)]);
  out += tens[static_cast<std::size_t>(n / 10)];
  if (n % 10 != 0) out += '-' + std::string(small[static_cast<std::size_t>(n % 10)]);
  return out;
}

std::string english_number(std::int64_t n) {
  if (n == 0) return "zero";
  std::string out;
  struct Big {
    std::int64_t value;
    std::string_view name;
  };
  static constexpr Big bigs[] = {{1'000'000'000, " billion"}, {1'000'000, " million"}, {1000, " thousand"}, {1, ""}};
  for (Big const& big : bigs) {
    int const part = static_cast<int>(n / big.value);
    n %= big.value;
    if (part == 0) continue;
    if (!out.empty()) out += big.value == 1 && part < 100 ? " and " : " ";
    out += english_below_thousand(part) + std::string(big.name);
  }
  return out;
}

}  // namespace

Parsed<Decimal> parse_number(std::string_view text) {
  auto result = detail::whole<Decimal>(text, expected_number(), exact_number);
  if (result.has_error()) {
    Folded const t(text, longest_piece);
    auto const n = detail::number_at(t, detail::skip_space(t, 0));
    if (n && n->too_long)
      return detail::refusal(ReadErrorCode::limit, text, t, 0,
                             Text("至多 18 位数字", "zh").set("en", "at most 18 digits"));
  }
  return result;
}

std::optional<Piece<Decimal>> read_number(std::string_view text) {
  return detail::beginning<Decimal>(text, exact_number);
}

std::string number_words(Decimal const& number, NumberStyle style) {
  auto const whole = number.whole();
  std::string digits = number.to_string();
  if (!whole || *whole < 0 || style == NumberStyle::arabic) return digits;
  switch (style) {
    case NumberStyle::grouped: {
      std::string out = std::to_string(*whole);
      for (std::size_t i = out.size(); i > 3; i -= 3) out.insert(i - 3, 1, ',');
      return out;
    }
    case NumberStyle::chinese_digits: {
      static constexpr std::array<std::string_view, 10> names = {"〇", "一", "二", "三", "四",
                                                                 "五", "六", "七", "八", "九"};
      std::string out;
      for (char const c : std::to_string(*whole)) out += names[static_cast<std::size_t>(c - '0')];
      return out;
    }
    case NumberStyle::chinese:
    case NumberStyle::financial:
      // Beyond this, usage has no settled words.
      if (*whole >= 10'000'000'000'000'000) return digits;
      return chinese_words(*whole, style == NumberStyle::financial);
    case NumberStyle::english:
      if (*whole >= 1'000'000'000'000) return digits;
      return english_number(*whole);
    case NumberStyle::arabic: break;
  }
  return digits;
}

}  // namespace bangfu::document
