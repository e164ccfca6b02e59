// SPDX-License-Identifier: BSL-1.0
#include "document/input/numbering.hpp"

#include <algorithm>

#include "document/input/package.hpp"

namespace bangfu::document::detail {
namespace {

/// Labels are a few characters long. What a file says beyond that is cut.
constexpr std::size_t longest_pattern = 32;

void append_character(std::string& out, char32_t c) {
  if (c < 0x80) {
    out += static_cast<char>(c);
  } else if (c < 0x800) {
    out += static_cast<char>(0xC0U | (c >> 6U));
    out += static_cast<char>(0x80U | (c & 0x3FU));
  } else {
    out += static_cast<char>(0xE0U | (c >> 12U));
    out += static_cast<char>(0x80U | ((c >> 6U) & 0x3FU));
    out += static_cast<char>(0x80U | (c & 0x3FU));
  }
}
std::string character(char32_t c) {
  std::string s;
  append_character(s, c);
  return s;
}

/// Counting in words up to 9999: 一百零五. `drop_one`: 十二 for 12, not 一十二.
std::string counting(std::size_t number, std::u32string_view digits, std::u32string_view units, bool drop_one) {
  std::string out;
  bool zero = false;
  std::size_t unit = 1000;
  for (std::size_t place = 4; place-- > 0; unit /= 10) {
    std::size_t const digit = number / unit % 10;
    if (digit == 0) {
      zero = !out.empty();
      continue;
    }
    if (zero) append_character(out, digits[0]);
    zero = false;
    if (!(drop_one && digit == 1 && place == 1 && out.empty())) append_character(out, digits[digit]);
    if (place > 0) append_character(out, units[place - 1]);
  }
  return out;
}

std::string digit_by_digit(std::size_t number, std::u32string_view digits) {
  std::string out;
  for (char const c : std::to_string(number)) append_character(out, digits[static_cast<std::size_t>(c - '0')]);
  return out;
}

/// a, b … z, aa, bb …
std::string letters(std::size_t number, char first) {
  return std::string((number - 1) / 26 + 1, static_cast<char>(first + static_cast<char>((number - 1) % 26)));
}

std::string roman(std::size_t number, bool upper) {
  struct Part {
    std::size_t value;
    char const* upper;
    char const* lower;
  };
  constexpr Part parts[] = {{1000, "M", "m"}, {900, "CM", "cm"}, {500, "D", "d"},  {400, "CD", "cd"}, {100, "C", "c"},
                            {90, "XC", "xc"}, {50, "L", "l"},    {40, "XL", "xl"}, {10, "X", "x"},    {9, "IX", "ix"},
                            {5, "V", "v"},    {4, "IV", "iv"},   {1, "I", "i"}};
  std::string out;
  for (Part const& part : parts)
    for (; number >= part.value; number -= part.value) out += upper ? part.upper : part.lower;
  return out;
}

}  // namespace

std::string format_number(std::size_t n, std::string_view format) {
  constexpr std::u32string_view words = U"零一二三四五六七八九";
  constexpr std::u32string_view units = U"十百千";
  constexpr std::u32string_view stems = U"甲乙丙丁戊己庚辛壬癸";
  constexpr std::u32string_view branches = U"子丑寅卯辰巳午未申酉戌亥";
  if (format == "none") return {};
  std::string decimal = std::to_string(n);
  bool const countable = n >= 1 && n <= 9999;
  if (format == "decimalZero") return n < 10 ? "0" + decimal : decimal;
  if (format == "decimalFullWidth" || format == "decimalFullWidth2") return digit_by_digit(n, U"０１２３４５６７８９");
  if (format == "ideographDigital" || format == "japaneseDigitalTenThousand" || format == "taiwaneseDigital")
    return digit_by_digit(n, U"〇一二三四五六七八九");
  if (format == "chineseCounting" || format == "chineseCountingThousand" || format == "japaneseCounting" ||
      format == "taiwaneseCounting" || format == "taiwaneseCountingThousand")
    return countable ? counting(n, words, units, true) : decimal;
  if (format == "chineseLegalSimplified")
    return countable ? counting(n, U"零壹贰叁肆伍陆柒捌玖", U"拾佰仟", false) : decimal;
  if (format == "ideographLegalTraditional")
    return countable ? counting(n, U"零壹貳參肆伍陸柒捌玖", U"拾佰仟", false) : decimal;
  if (format == "ideographTraditional") return n >= 1 && n <= stems.size() ? character(stems[n - 1]) : decimal;
  if (format == "ideographZodiac") return n >= 1 && n <= branches.size() ? character(branches[n - 1]) : decimal;
  if (format == "decimalEnclosedCircle" || format == "decimalEnclosedCircleChinese") {
    if (n >= 1 && n <= 20) return character(U'①' + static_cast<char32_t>(n - 1));
    if (n >= 21 && n <= 35) return character(U'\u3251' + static_cast<char32_t>(n - 21));
    return decimal;
  }
  if (format == "decimalEnclosedParen")
    return n >= 1 && n <= 20 ? character(U'⑴' + static_cast<char32_t>(n - 1)) : decimal;
  if (format == "decimalEnclosedFullstop")
    return n >= 1 && n <= 20 ? character(U'⒈' + static_cast<char32_t>(n - 1)) : decimal;
  if (format == "upperRoman" || format == "lowerRoman")
    return n >= 1 && n <= 3999 ? roman(n, format == "upperRoman") : decimal;
  if (format == "upperLetter" || format == "lowerLetter")
    return n >= 1 && n <= 780 ? letters(n, format == "upperLetter" ? 'A' : 'a') : decimal;
  return decimal;
}

Numbering::Level Numbering::read_level(pugi::xml_node node) {
  Level level;
  level.start = number_of(child(node, "start"), "val", 1);
  if (pugi::xml_node const format = child(node, "numFmt")) level.format = attribute(format, "val");
  std::string_view const text = value_of(node, "lvlText").substr(0, longest_pattern);
  level.text = text;
  // Bullets of symbol fonts stand in the private use area, where they mean nothing to others.
  if (level.format == "bullet") level.text = "•";
  if (pugi::xml_node const restart = child(node, "lvlRestart")) {
    level.restart = number_of(restart, "val", 0);
    if (level.restart == 0) level.restart = static_cast<std::size_t>(-1);
  }
  level.decimal_only = switched_on(node, "isLgl");
  return level;
}

Numbering::Numbering(pugi::xml_node numbering) {
  for (pugi::xml_node const node : numbering.children()) {
    if (is(node, "abstractNum")) {
      Definition& definition = definitions_[std::string(attribute(node, "abstractNumId"))];
      definition.style = value_of(node, "numStyleLink");
      for (pugi::xml_node const level : node.children())
        if (std::size_t const i = number_of(level, "ilvl", levels); is(level, "lvl") && i < levels)
          definition.level[i] = read_level(level);
    } else if (is(node, "num")) {
      List& list = lists_[std::string(attribute(node, "numId"))];
      list.definition = value_of(node, "abstractNumId");
      for (pugi::xml_node const change : node.children()) {
        std::size_t const i = number_of(change, "ilvl", levels);
        if (!is(change, "lvlOverride") || i >= levels) continue;
        if (pugi::xml_node const start = child(change, "startOverride"))
          list.start_override[i] = number_of(start, "val", 1);
        if (pugi::xml_node const level = child(change, "lvl")) list.level_override[i] = read_level(level);
      }
    }
  }
}

Numbering::List* Numbering::resolved(std::string const& id) {
  auto list = lists_.find(id);
  // A style may name a list that names a style: once is enough, a circle is none.
  for (int step = 0; step < 2 && list != lists_.end(); ++step) {
    auto const definition = definitions_.find(list->second.definition);
    if (definition == definitions_.end()) return nullptr;
    if (definition->second.other.empty() || definition->second.other == list->first) return &list->second;
    list = lists_.find(definition->second.other);
  }
  return list == lists_.end() || definitions_.find(list->second.definition) == definitions_.end() ? nullptr
                                                                                                  : &list->second;
}

std::string Numbering::label(ListPlace const& place) {
  if (place.level >= levels) return {};
  List* const list = resolved(place.list);
  if (list == nullptr) return {};
  Definition const& definition = definitions_.find(list->definition)->second;
  auto const level = [&](std::size_t i) -> Level const& {
    return list->level_override[i] ? *list->level_override[i] : definition.level[i];
  };
  auto& counters = counters_[list->definition];
  if (!list->begun) {
    // A list that says where it starts does not go on from others of its definition.
    list->begun = true;
    for (std::size_t i = 0; i < levels; ++i)
      if (list->start_override[i]) counters[i].reset();
  }
  auto const start = [&](std::size_t i) { return list->start_override[i].value_or(level(i).start); };
  for (std::size_t i = 0; i < place.level; ++i)
    if (!counters[i]) counters[i] = start(i);
  std::optional<std::size_t>& own = counters[place.level];
  own = own ? *own + 1 : start(place.level);
  for (std::size_t i = place.level + 1; i < levels; ++i) {
    std::size_t const after = level(i).restart;  // from 1; this paragraph's level is place.level + 1
    if (after == 0 || place.level + 1 <= after) counters[i].reset();
  }

  Level const& shown = level(place.level);
  std::string out;
  for (std::size_t i = 0; i < shown.text.size(); ++i) {
    bool const number =
        shown.text[i] == '%' && i + 1 < shown.text.size() && shown.text[i + 1] >= '1' && shown.text[i + 1] <= '9';
    if (!number) {
      out += shown.text[i];
      continue;
    }
    auto const of = static_cast<std::size_t>(shown.text[++i] - '1');
    if (of > place.level) continue;
    out += format_number(counters[of].value_or(start(of)), shown.decimal_only ? "decimal" : level(of).format);
  }
  return out;
}

}  // namespace bangfu::document::detail
