// SPDX-License-Identifier: BSL-1.0
#include <bangfu/document/numbering.hpp>

#include <algorithm>
#include <array>
#include <utility>

#include <bangfu/document/number.hpp>

#include "document/pieces/grammar.hpp"

namespace bangfu::document {

namespace {

using detail::Got;

constexpr int largest = 999;  // no heading of a plan has a larger number

Text expected_numbering() {
  return Text("序号，如 一、（一） 1. ① 第一条", "zh").set("en", "a label such as 1. (1) a) or Article 1");
}

/// A whole Chinese number from 1 to `largest` at `i`, in numerals; `i` goes past it.
std::optional<int> chinese_number(Folded const& t, std::size_t& i) {
  char32_t const c = t[i];
  // 參、實施內容: the numeral is written like the word for taking part, with which no label ends
  if (c == U'参' && (t[i + 1] == U'、' || t[i + 1] == U')')) {
    ++i;
    return 3;
  }
  bool const digit = detail::chinese_digit(c).has_value() || c == U'十' || c == U'百';
  if (!digit || c == U'两') return std::nullopt;
  auto const n = detail::number_at(t, i);
  if (!n || !n->chinese || n->high || n->more || n->indefinite || n->too_long) return std::nullopt;
  auto const whole = n->value.whole();
  if (!whole || *whole < 1 || *whole > largest) return std::nullopt;
  i = n->end;
  return static_cast<int>(*whole);
}

/// Up to three Arabic digits.
std::optional<int> arabic_number(Folded const& t, std::size_t& i) {
  std::size_t p = i;
  int value = 0;
  while (detail::is_digit(t[p]) && p - i < 4) value = value * 10 + static_cast<int>(t[p++] - U'0');
  if (p == i || p - i > 3 || value == 0) return std::nullopt;
  i = p;
  return value;
}

/// Roman numerals below forty: those of one character (Ⅰ to Ⅻ), or letters.
std::optional<int> roman_number(Folded const& t, std::size_t& i) {
  char32_t const c = t[i];
  if (c >= 0x2160 && c <= 0x216B) {
    ++i;
    return static_cast<int>(c - 0x2160) + 1;
  }
  if (c >= 0x2170 && c <= 0x217B) {
    ++i;
    return static_cast<int>(c - 0x2170) + 1;
  }
  static constexpr std::array<std::u32string_view, 20> numerals = {
      U"i",  U"ii",  U"iii",  U"iv",  U"v",  U"vi",  U"vii",  U"viii",  U"ix",  U"x",
      U"xi", U"xii", U"xiii", U"xiv", U"xv", U"xvi", U"xvii", U"xviii", U"xix", U"xx"};
  std::size_t end = i;
  while (detail::is_letter(t[end]) && end - i < 6) ++end;
  std::u32string_view const word = t.view().substr(std::min(i, t.size()), end - i);
  for (std::size_t n = 0; n < numerals.size(); ++n)
    if (numerals[n] == word) {
      i = end;
      return static_cast<int>(n) + 1;
    }
  return std::nullopt;
}

/// Numbers of one character: ① ⑴ ⒈ ㈠ ㊀ ❶.
struct Single {
  char32_t first;
  int count;
  LabelStyle style;
};
constexpr Single singles[] = {
    {0x2460, 20, LabelStyle::circled},       {0x2776, 10, LabelStyle::circled},      {0x3251, 15, LabelStyle::circled},
    {0x3280, 10, LabelStyle::circled},       {0x2474, 20, LabelStyle::arabic_paren}, {0x2488, 20, LabelStyle::arabic},
    {0x3220, 10, LabelStyle::chinese_paren}, {0x249C, 26, LabelStyle::latin_paren},
};
std::optional<Got<Label>> single_at(Folded const& t, std::size_t i) {
  for (Single const& s : singles) {
    if (t[i] < s.first || t[i] >= s.first + static_cast<char32_t>(s.count)) continue;
    Got<Label> got;
    got.value.style = s.style;
    got.value.value = static_cast<int>(t[i] - s.first) + 1 + (s.first == 0x3251 ? 20 : 0);
    got.value.number = t.written(i, i + 1);
    got.end = i + 1;
    if (t[got.end] == U'、' || t[got.end] == U'.') ++got.end;
    return got;
  }
  return std::nullopt;
}

bool dot(char32_t c) noexcept { return c == U'.' || c == U'．'; }

/// （一）, (1), (a): an opening bracket may be missing where nothing is lost (1）).
std::optional<Got<Label>> bracket_at(Folded const& t, std::size_t i) {
  if (t[i] != U'(') return std::nullopt;
  std::size_t p = detail::skip_space(t, i + 1);
  Got<Label> got;
  if (auto const n = chinese_number(t, p)) {
    got.value.style = LabelStyle::chinese_paren;
    got.value.value = *n;
  } else if (auto const a = arabic_number(t, p)) {
    got.value.style = LabelStyle::arabic_paren;
    got.value.value = *a;
  } else if (detail::is_letter(t[p]) && !detail::is_letter(t[p + 1])) {
    got.value.style = LabelStyle::latin_paren;
    got.value.value = static_cast<int>(t[p] - U'a') + 1;
    ++p;
  } else if (auto const r = roman_number(t, p)) {
    got.value.style = LabelStyle::roman;
    got.value.value = *r;
  } else {
    return std::nullopt;
  }
  p = detail::skip_space(t, p);
  if (t[p] != U')') return std::nullopt;
  ++p;
  got.value.number = t.written(i, p);
  if (t[p] == U'、' || dot(t[p])) ++p;
  got.end = p;
  return got;
}

/// 第一条, 第1章, 第一部分; 第一， as a counting word.
std::optional<Got<Label>> ordinal_at(Folded const& t, std::size_t i) {
  if (t[i] != U'第') return std::nullopt;
  std::size_t p = i + 1;
  auto n = chinese_number(t, p);
  if (!n) n = arabic_number(t, p);
  if (!n) return std::nullopt;
  Got<Label> got;
  got.value.value = *n;
  struct Kind {
    std::u32string_view word;
    LabelStyle style;
  };
  static constexpr Kind kinds[] = {{U"部分", LabelStyle::part},  {U"编", LabelStyle::part},
                                   {U"章", LabelStyle::chapter}, {U"节", LabelStyle::section},
                                   {U"条", LabelStyle::article}, {U"款", LabelStyle::article}};
  for (Kind const& k : kinds) {
    if (!t.starts_with(k.word, p)) continue;
    std::size_t end = p + k.word.size();
    // 第3节课, 第1节—第2节 are lessons of a timetable; 第一章 before a mark or a blank is a label.
    if (k.style == LabelStyle::section &&
        (t[end] == U'课' || t[end] == U'-' || t[end] == U'至' || t[end] == U',' || t[end] == U'、'))
      return std::nullopt;
    got.value.style = k.style;
    got.value.number = t.written(i, end);
    if (t[end] == U':' || t[end] == U'、') ++end;
    got.end = end;
    return got;
  }
  if (t[p] == U',' || t[p] == U'、' || t[p] == U':' || t[p] == U'是') {
    got.value.style = LabelStyle::ordinal;
    got.value.number = t.written(i, p);
    got.end = p + 1;
    return got;
  }
  return std::nullopt;
}

struct CountingWord {
  std::u32string_view word;
  int value;
};
constexpr CountingWord counting_words[] = {{U"首先", 1}, {U"其次", 2}, {U"再次", 3}, {U"再者", 3}, {U"最后", 4}};
constexpr CountingWord english_counting_words[] = {{U"firstly", 1}, {U"secondly", 2}, {U"thirdly", 3}, {U"fourthly", 4},
                                                   {U"first", 1},   {U"second", 2},   {U"third", 3},   {U"fourth", 4},
                                                   {U"fifth", 5},   {U"lastly", 99},  {U"finally", 99}};

/// 首先，; Firstly,
std::optional<Got<Label>> counting_at(Folded const& t, std::size_t i) {
  auto const made = [&](CountingWord const& w, std::size_t mark) {
    Got<Label> got;
    got.value.style = LabelStyle::ordinal;
    got.value.value = w.value;
    got.value.number = t.written(i, i + w.word.size());
    got.end = mark;
    return got;
  };
  for (CountingWord const& w : counting_words) {
    if (!t.starts_with(w.word, i)) continue;
    std::size_t const end = i + w.word.size();
    return made(w, t[end] == U',' || t[end] == U'是' || t[end] == U':' ? end + 1 : end);
  }
  for (CountingWord const& w : english_counting_words)
    if (t.starts_with(w.word, i) && detail::at_word_start(t, i) && t[i + w.word.size()] == U',')
      return made(w, i + w.word.size() + 1);
  return std::nullopt;
}

/// 一是, 二是, 一要.
std::optional<Got<Label>> enumerating_at(Folded const& t, std::size_t i) {
  std::size_t p = i;
  auto const n = chinese_number(t, p);
  if (!n || *n > 20 || t[p] != U'是') return std::nullopt;
  // 一是一，二是二; 二是否
  if (detail::chinese_digit(t[p + 1]) || t[p + 1] == U'否') return std::nullopt;
  Got<Label> got;
  got.value.style = LabelStyle::enumerating;
  got.value.value = *n;
  got.value.number = t.written(i, p + 1);
  got.end = t[p + 1] == U':' || t[p + 1] == U',' ? p + 2 : p + 1;
  return got;
}

/// 一、 一. 一．
std::optional<Got<Label>> chinese_at(Folded const& t, std::size_t i) {
  std::size_t p = i;
  auto const n = chinese_number(t, p);
  if (!n) return std::nullopt;
  bool const comma = t[p] == U'、';
  if (!comma && !dot(t[p]) && t[p] != U':' && t[p] != U',') {
    if (t.gap(p) == 0) return std::nullopt;
    // 一　总则: only a blank stands after it
    if (p == t.size()) return std::nullopt;
    Got<Label> got;
    got.value.style = LabelStyle::chinese;
    got.value.value = *n;
    got.value.number = t.written(i, p);
    got.end = p;
    // 三 年级, 五 月 are words
    for (char32_t const c : std::u32string_view(U"年月日周个名人次项所期届级班学课方校地对"))
      if (t[p] == c) return std::nullopt;
    return got;
  }
  std::size_t const after = p + 1;
  // 一、二年级; 十一、十二月份: a list of numbers
  std::size_t q = detail::skip_space(t, after);
  if (comma || t[p] == U',') {
    std::size_t r = q;
    if (chinese_number(t, r)) {
      char32_t const c = t[r];
      for (char32_t const stop : std::u32string_view(U"年月日号周个名人次级班等、季节"))
        if (c == stop) return std::nullopt;
    }
  }
  if (t[p] == U',') return std::nullopt;
  Got<Label> got;
  got.value.style = LabelStyle::chinese;
  got.value.value = *n;
  got.value.number = t.written(i, p);
  got.end = after;
  return got;
}

/// Whether a unit of measure stands there, behind which a number is no label: 1.5万元, 3.18前; but 3.3学科, 2.2人员.
bool begins_with_unit(Folded const& t, std::size_t q) {
  for (char32_t const unit : std::u32string_view(U"万亿千百个元次天周%倍至"))
    if (t[q] == unit) return true;
  struct Unit {
    char32_t first;
    std::u32string_view followed;  ///< by what it is another word, or by what alone it is a unit
    bool alone;
  };
  static constexpr std::array<Unit, 7> units{{{U'人', U"员才文事", false},
                                              {U'年', U"度级", false},
                                              {U'成', U"果立效长员绩人", false},
                                              {U'前', U"期", false},
                                              {U'到', U"校岗园位", false},
                                              {U'分', U"类层工步批享级", false},
                                              {U'小', U"时", true}}};
  for (Unit const& unit : units)
    if (t[q] == unit.first) return (unit.followed.find(t[q + 1]) != std::u32string_view::npos) == unit.alone;
  return t[q] == U'学' && std::u32string_view(U"时分期年").find(t[q + 1]) != std::u32string_view::npos;
}

/// 1. 1、 1） 1.2 1.2.3
std::optional<Got<Label>> arabic_at(Folded const& t, std::size_t i) {
  std::size_t p = i;
  auto const n = arabic_number(t, p);
  if (!n) return std::nullopt;
  Got<Label> got;
  got.value.value = *n;
  got.value.number = t.written(i, p);
  if (t[p] == U')') {
    got.value.style = LabelStyle::arabic_half;
    got.value.number = t.written(i, p + 1);
    got.end = p + 1;
    if (t[got.end] == U'、' || dot(t[got.end])) ++got.end;
    return got;
  }
  if (t[p] == U'、') {
    std::size_t q = detail::skip_space(t, p + 1);
    std::size_t r = q;
    if (arabic_number(t, r)) {
      // 1、2年级; 1、2、3月: a list; 1、2020年 goes on with a number
      for (char32_t const stop : std::u32string_view(U"月日号周个名人次级班、季"))
        if (t[r] == stop) return std::nullopt;
      if (t[r] == U'年' && r - q < 3) return std::nullopt;
    }
    got.value.style = LabelStyle::arabic;
    got.end = p + 1;
    return got;
  }
  if (!dot(t[p])) return std::nullopt;
  std::size_t q = p + 1;
  // 1．6日至8日, 2．2024年9月10日前: the item begins with a date
  auto const begins_date = [&] {
    std::size_t d = q;
    while (detail::is_digit(t[d]) && d - q < 5) ++d;
    return d - q == 4 ? t[d] == U'年' : d - q <= 2 && (t[d] == U'日' || t[d] == U'月');
  };
  if (t.gap(q) == 0 && detail::is_digit(t[q]) && !begins_date()) {
    // 1.2 or 1.2.3 is a label before a blank or a word, and a number before a unit: 1.5万元, 3.18前
    got.value.path = {*n};
    while (true) {
      std::size_t r = q;
      auto const next = arabic_number(t, r);
      if (!next || got.value.path.size() > 5) return std::nullopt;
      got.value.path.push_back(*next);
      q = r;
      if (dot(t[q]) && detail::is_digit(t[q + 1]) && t.gap(q + 1) == 0) {
        ++q;
        continue;
      }
      break;
    }
    if (got.value.path.size() > 2 && got.value.path.front() > 31) return std::nullopt;
    bool const mark = t[q] == U'、' || dot(t[q]);
    bool const blank = t.gap(q) > 0 || t[q] == U' ';
    if (!mark && !blank && got.value.path.size() == 2) {
      // A word that is no unit of measure: 2.1指导思想
      if (!detail::is_cjk(t[q])) return std::nullopt;
      if (begins_with_unit(t, q)) return std::nullopt;
    }
    got.value.style = LabelStyle::dotted;
    got.value.value = got.value.path.back();
    got.value.number = t.written(i, q);
    got.end = mark ? q + 1 : q;
    return got;
  }
  got.value.style = LabelStyle::arabic;
  got.end = q;
  return got;
}

/// a. A. a) A、; Ⅰ. II.
std::optional<Got<Label>> letters_at(Folded const& t, std::size_t i) {
  std::size_t p = i;
  bool const numeral = t[i] >= 0x2160 && t[i] <= 0x217B;
  if (numeral || (detail::is_letter(t[i]) && detail::is_letter(t[i + 1]))) {
    auto const n = roman_number(t, p);
    if (!n || !(dot(t[p]) || t[p] == U'、' || (numeral && t.gap(p) > 0))) return std::nullopt;
    Got<Label> got;
    got.value.style = LabelStyle::roman;
    got.value.value = *n;
    got.value.number = t.written(i, p);
    got.end = dot(t[p]) || t[p] == U'、' ? p + 1 : p;
    return got;
  }
  if (!detail::is_letter(t[i]) || !detail::at_word_start(t, i)) return std::nullopt;
  ++p;
  if (!dot(t[p]) && t[p] != U')' && t[p] != U'、') return std::nullopt;
  // e.g. and A.M. are no labels
  if (dot(t[p]) && detail::is_letter(t[p + 1])) return std::nullopt;
  Got<Label> got;
  // I., V. and X. are Roman more often than they are letters; a list that reaches I. by letters tells by its neighbours.
  std::u32string_view const roman = U"ivx";
  bool const is_roman = roman.find(t[i]) != std::u32string_view::npos && dot(t[p]);
  got.value.style = is_roman ? LabelStyle::roman : LabelStyle::latin;
  got.value.value = is_roman ? (t[i] == U'i' ? 1 : t[i] == U'v' ? 5 : 10) : static_cast<int>(t[i] - U'a') + 1;
  got.value.number = t.written(i, t[p] == U')' ? p + 1 : p);
  got.end = p + 1;
  return got;
}

/// Article 1, Section 2, Part A.
std::optional<Got<Label>> english_at(Folded const& t, std::size_t i) {
  struct Kind {
    std::u32string_view word;
    LabelStyle style;
  };
  static constexpr Kind kinds[] = {{U"article", LabelStyle::article},
                                   {U"clause", LabelStyle::article},
                                   {U"section", LabelStyle::section},
                                   {U"chapter", LabelStyle::chapter},
                                   {U"part", LabelStyle::part}};
  for (Kind const& k : kinds) {
    std::size_t p = i;
    if (!detail::take_word(t, p, k.word) || t[p] != U' ') continue;
    ++p;
    Got<Label> got;
    got.value.style = k.style;
    if (auto const n = arabic_number(t, p)) {
      got.value.value = *n;
    } else if (auto const r = roman_number(t, p)) {
      got.value.value = *r;
    } else if (detail::is_letter(t[p]) && !detail::is_letter(t[p + 1])) {
      got.value.value = static_cast<int>(t[p] - U'a') + 1;
      ++p;
    } else {
      return std::nullopt;
    }
    got.value.number = t.written(i, p);
    // Article 1: …, Article 1 - …
    if (dot(t[p]) || t[p] == U':' || t[p] == U',') ++p;
    if (t[p] == U' ' && (t[p + 1] == U'-' || t[p + 1] == U'\u2013' || t[p + 1] == U'\u2014') && t[p + 2] == U' ')
      p += 2;
    got.end = p;
    return got;
  }
  return std::nullopt;
}

std::optional<Got<Label>> label_at(Folded const& t, std::size_t i) {
  if (auto got = single_at(t, i)) return got;
  if (auto got = bracket_at(t, i)) return got;
  if (auto got = ordinal_at(t, i)) return got;
  if (auto got = counting_at(t, i)) return got;
  if (auto got = enumerating_at(t, i)) return got;
  if (auto got = chinese_at(t, i)) return got;
  if (auto got = arabic_at(t, i)) return got;
  if (auto got = english_at(t, i)) return got;
  return letters_at(t, i);
}

}  // namespace

Parsed<Label> parse_label(std::string_view text) { return detail::whole<Label>(text, expected_numbering(), label_at); }

std::optional<Piece<Label>> read_label(std::string_view text) {
  Folded const t(text, longest_piece);
  std::size_t const first = detail::skip_space(t, 0);
  auto got = label_at(t, first);
  if (!got) return std::nullopt;
  return detail::piece(text, t, first, std::move(*got));
}

std::vector<Piece<Label>> find_labels(std::string_view text) {
  return detail::all<Label>(text, [](Folded const& t, std::size_t i) -> std::optional<Got<Label>> {
    char32_t const before = i == 0 ? U'。' : t[i - 1];
    // A counting word begins a clause; 之一是, 其中一是 go on with one.
    bool const clause = std::u32string_view(U"。;:,、.!?)\"”》 ").find(before) != std::u32string_view::npos;
    if (auto got = single_at(t, i)) return got;
    if (auto got = bracket_at(t, i)) {
      // 三（1）班, 高一（2）: after a word it is part of a name, before one it begins an item.
      if (!clause && t[got->end] == U'班') return std::nullopt;
      return clause ? got : std::nullopt;
    }
    if (!clause) return std::nullopt;
    if (auto got = enumerating_at(t, i)) return got;
    if (auto got = ordinal_at(t, i); got && got->value.style == LabelStyle::ordinal) return got;
    return counting_at(t, i);
  });
}

std::string label_words(Label const& label, std::string_view language) {
  bool const zh = language.substr(0, 2) == "zh";
  std::string n = std::to_string(label.value);
  std::string const chinese = number_words(Decimal(label.value), NumberStyle::chinese);
  std::string const letter(1, static_cast<char>('a' + std::clamp(label.value - 1, 0, 25)));
  static constexpr std::array<std::string_view, 13> numerals = {"",    "I",    "II", "III", "IV", "V",  "VI",
                                                                "VII", "VIII", "IX", "X",   "XI", "XII"};
  switch (label.style) {
    case LabelStyle::part: return zh ? "第" + chinese + "部分" : "Part " + n;
    case LabelStyle::chapter: return zh ? "第" + chinese + "章" : "Chapter " + n;
    case LabelStyle::section: return zh ? "第" + chinese + "节" : "Section " + n;
    case LabelStyle::article: return zh ? "第" + chinese + "条" : "Article " + n;
    case LabelStyle::chinese: return chinese + "、";
    case LabelStyle::roman:
      return label.value >= 1 && label.value <= 12 ? std::string(numerals[static_cast<std::size_t>(label.value)]) + '.'
                                                   : n + '.';
    case LabelStyle::chinese_paren: return "（" + chinese + "）";
    case LabelStyle::ordinal: return "第" + chinese + "，";
    case LabelStyle::arabic: return n + ".";
    case LabelStyle::dotted: {
      std::string s;
      for (int const part : label.path) s += (s.empty() ? "" : ".") + std::to_string(part);
      return s.empty() ? n : s + ' ';
    }
    case LabelStyle::arabic_paren: return zh ? "（" + n + "）" : "(" + n + ")";
    case LabelStyle::arabic_half: return zh ? n + "）" : n + ")";
    case LabelStyle::circled: {
      if (label.value < 1 || label.value > 20) return "（" + n + "）";
      std::string s = "\xE2\x91\xA0";  // ①
      s.back() = static_cast<char>(static_cast<unsigned char>(s.back()) + label.value - 1);
      return s;
    }
    case LabelStyle::enumerating: return chinese + "是";
    case LabelStyle::latin: return letter + ".";
    case LabelStyle::latin_paren: return zh ? "（" + letter + "）" : "(" + letter + ")";
  }
  return n;
}

}  // namespace bangfu::document
