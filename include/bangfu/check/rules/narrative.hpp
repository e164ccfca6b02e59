// SPDX-License-Identifier: BSL-1.0
/// @file
/// Rules about what the texts of a plan say: amounts that nothing supports, and data about persons.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <bangfu/check/rule.hpp>
#include <bangfu/check/rules/dates.hpp>
#include <bangfu/check/rules/parties.hpp>

namespace bangfu::detail {

// --- amounts in words ------------------------------------------------------------------------------------------------

/// What an amount in a text counts, as coarsely as texts and quantities can be compared.
enum class Counted : unsigned char { people, times, days, weeks, months, terms, schools, classes, yuan, percent };

/// An amount that a text mentions.
struct Mention {
  Decimal value{};
  Counted counted{};
  std::size_t begin = 0;  ///< in bytes
  std::size_t end = 0;
};

/// A number that a text has at a place, in figures, full-width figures or Chinese numerals.
struct TextNumber {
  Decimal value{};
  std::size_t end = 0;
  bool bare = false;  ///< 一, 百, 千, 万 alone: hardly an amount
};

inline bool starts_with(std::string_view text, std::string_view with) { return text.substr(0, with.size()) == with; }

/// The figure at `at`, ASCII or full-width: 0 to 9, and its size in bytes; -1 where there is none.
inline std::pair<int, std::size_t> figure_at(std::string_view text, std::size_t at) noexcept {
  if (at >= text.size()) return {-1, 0};
  if (text[at] >= '0' && text[at] <= '9') return {text[at] - '0', 1};
  if (at + 2 < text.size() && text[at] == '\xEF' && text[at + 1] == '\xBC') {
    int const value = static_cast<unsigned char>(text[at + 2]) - 0x90;
    if (value >= 0 && value <= 9) return {value, 3};
  }
  return {-1, 0};
}

/// The Chinese numerals by the last six bits of their UTF-8 form, two at most for each: found without a branch that
/// ordinary text would mislead.
struct ChineseNumerals {
  struct Numeral {
    std::uint32_t sign = 0;
    int value = -1;
  };
  Numeral slots[64][2]{};
  std::uint64_t second = 0;  ///< the last six bits that the second bytes of numerals have
  std::uint64_t third = 0;   ///< and those of the third bytes

  constexpr ChineseNumerals() {
    add("〇", 0), add("零", 0), add("一", 1), add("二", 2), add("两", 2), add("兩", 2), add("三", 3), add("四", 4);
    add("五", 5), add("六", 6), add("七", 7), add("八", 8), add("九", 9), add("十", 10), add("百", 100);
    add("千", 1000), add("万", 10000), add("萬", 10000);
  }
  static constexpr std::uint32_t sign_of(char const* text) {
    auto const byte = [&](std::size_t i) { return static_cast<std::uint32_t>(static_cast<unsigned char>(text[i])); };
    return byte(0) << 16U | byte(1) << 8U | byte(2);
  }

 private:
  constexpr void add(char const* text, int value) {
    std::uint32_t const sign = sign_of(text);
    Numeral* slot = slots[sign & 63U];
    if (slot[0].sign != 0) ++slot;
    if (slot->sign != 0) throw std::logic_error("three numerals in one slot");
    *slot = {sign, value};
    second |= std::uint64_t{1} << (sign >> 8U & 63U);
    third |= std::uint64_t{1} << (sign & 63U);
  }
};
inline constexpr ChineseNumerals chinese_numerals{};

/// The three bytes at `at` as a number; 0 where there are fewer.
constexpr std::uint32_t sign_at(std::string_view text, std::size_t at) noexcept {
  return at + 3 > text.size() ? 0 : ChineseNumerals::sign_of(text.data() + at);
}

/// The value of the Chinese numeral at `at`: 0 to 9, 10, 100, 1000 or 10000; -1 where there is none.
inline int numeral_at(std::string_view text, std::size_t at) noexcept {
  std::uint32_t const sign = sign_at(text, at);
  auto const& slot = chinese_numerals.slots[sign & 63U];
  return slot[0].sign == sign ? slot[0].value : slot[1].sign == sign ? slot[1].value : -1;
}

/// Reads a number at `at`. None where there is none, or one beyond 999 999 999.
inline std::optional<TextNumber> number_at(std::string_view text, std::size_t at) {
  TextNumber number{.end = at};
  constexpr std::int64_t most = 999'999'999;
  std::int64_t value = 0;
  if (figure_at(text, at).first >= 0) {
    int scale = 0;
    bool point = false;
    for (;;) {
      auto const [figure, size] = figure_at(text, number.end);
      if (figure >= 0) {
        value = value * 10 + figure;
        scale += point ? 1 : 0;
        number.end += size;
        if (value > most) return std::nullopt;
      } else if (!point && starts_with(text.substr(number.end), ".") && figure_at(text, number.end + 1).first >= 0) {
        point = true;
        ++number.end;
      } else if (!point && starts_with(text.substr(number.end), ",") && figure_at(text, number.end + 1).first >= 0 &&
                 figure_at(text, number.end + 2).first >= 0 && figure_at(text, number.end + 3).first >= 0 &&
                 figure_at(text, number.end + 4).first < 0) {
        ++number.end;  // 1,000
      } else {
        break;
      }
    }
    if (numeral_at(text, number.end) == 10000 && !point) {
      value *= 10000;
      number.end += 3;
    }
    if (value > most) return std::nullopt;
    number.value = Decimal(value, scale);
    return number;
  }
  std::int64_t section = 0;  // below ten thousand
  std::int64_t digit = -1;
  std::size_t signs = 0;
  for (int next = numeral_at(text, at); next >= 0; next = numeral_at(text, number.end)) {
    number.end += 3;
    if (++signs > 12) return std::nullopt;
    if (next < 10) {
      digit = digit > 0 && section == 0 && value == 0 ? digit * 10 + next : next;  // 二〇 is read digit by digit
    } else if (next == 10000) {
      value = (section + std::max<std::int64_t>(digit, 0)) * 10000;
      section = 0;
      digit = -1;
    } else {
      section += (digit < 0 ? 1 : digit) * next;
      digit = -1;
    }
    if (value > most || section > most) return std::nullopt;
  }
  if (signs == 0) return std::nullopt;
  value += section + std::max<std::int64_t>(digit, 0);
  number.value = Decimal(value);
  number.bare = signs == 1 && (value == 1 || value >= 100 || value == 0);
  return number;
}

/// What the unit at the head of `text` counts, and its size; none where no unit stands there.
inline std::optional<std::pair<Counted, std::size_t>> counted_at(std::string_view text) {
  constexpr auto sign = [](char const* character) { return ChineseNumerals::sign_of(character); };
  std::size_t at = 0;
  while (at < text.size() && text[at] == ' ') ++at;
  for (std::uint32_t next = sign_at(text, at);
       next == sign("余") || next == sign("多") || next == sign("来") || next == sign("餘"); next = sign_at(text, at))
    at += 3;
  if (at < text.size() && text[at] == '%') return std::pair(Counted::percent, at + 1);
  std::uint32_t const unit = sign_at(text, at);
  std::uint32_t const second = sign_at(text, at + 3);
  std::size_t size = 3;
  std::optional<Counted> counted;
  auto const two = [&](bool fits, Counted what) {
    if (fits) counted = what;
    size = 6;
  };
  switch (unit) {
    case sign("名"):
    case sign("位"):
    case sign("人"): counted = Counted::people; break;
    case sign("次"):
    case sign("场"):
    case sign("場"):
    case sign("期"):
    case sign("节"):
    case sign("節"):
    case sign("堂"): counted = Counted::times; break;
    case sign("课"):
    case sign("課"):
    case sign("学"): two(second == sign("时") || second == sign("時"), Counted::times); break;
    case sign("天"): counted = Counted::days; break;
    case sign("周"):
    case sign("週"): counted = Counted::weeks; break;
    case sign("个"):
    case sign("個"):
      if (second == sign("月")) two(true, Counted::months);
      if (second == sign("班")) two(true, Counted::classes);
      if (second == sign("学") || second == sign("學"))
        two(sign_at(text, at + 6) == sign("期"), Counted::terms), size = 9;
      break;
    case sign("所"): counted = Counted::schools; break;
    case sign("元"): counted = Counted::yuan; break;
    case sign("％"): counted = Counted::percent; break;
    default: break;
  }
  if (!counted) return std::nullopt;
  // 四位一体, 一周年, 三期工程, 节日, 次序, 人格, 名师, 人社 are no amounts.
  switch (sign_at(text, at + size)) {
    case sign("一"):
    case sign("年"):
    case sign("工"):
    case sign("日"):
    case sign("序"):
    case sign("格"):
    case sign("校"):
    case sign("社"): return std::nullopt;
    default: return std::pair(*counted, at + size);
  }
}

inline bool is_ascii_letter(char c) noexcept { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// The word at the head of an English text in lower case; at most 12 letters are taken.
inline std::string word_at(std::string_view text) {
  std::string word;
  for (char c : text) {
    if (!is_ascii_letter(c) || word.size() == 12) break;
    word += static_cast<char>(c | 0x20);
  }
  return word;
}
/// Whether a word may be one of `english_number`, by its first two letters: few others begin so. @pre it has two
constexpr bool begins_as_number(std::string_view word) noexcept {
  constexpr auto bits = [](std::string_view letters) {
    std::uint32_t set = 0;
    for (char letter : letters) set |= 1U << (static_cast<unsigned char>(letter) & 31U);
    return set;
  };
  return (bits("efnst") >> (static_cast<unsigned char>(word[0]) & 31U) &
          bits("ehilow") >> (static_cast<unsigned char>(word[1]) & 31U) & 1U) != 0;
}
inline int english_number(std::string_view word) noexcept {
  struct Numeral {
    std::string_view word;
    int value;
  };
  constexpr Numeral numerals[] = {{"two", 2},     {"three", 3},    {"four", 4},    {"five", 5},    {"six", 6},
                                  {"seven", 7},   {"eight", 8},    {"nine", 9},    {"ten", 10},    {"eleven", 11},
                                  {"twelve", 12}, {"fifteen", 15}, {"twenty", 20}, {"thirty", 30}, {"forty", 40},
                                  {"fifty", 50},  {"sixty", 60},   {"eighty", 80}};
  for (Numeral const& numeral : numerals)
    if (numeral.word == word) return numeral.value;
  return -1;
}
inline std::optional<Counted> english_counted(std::string_view word) noexcept {
  struct Noun {
    std::string_view word;
    Counted counted;
  };
  constexpr Noun nouns[] = {{"persons", Counted::people},  {"people", Counted::people},   {"teachers", Counted::people},
                            {"students", Counted::people}, {"pupils", Counted::people},   {"cadres", Counted::people},
                            {"leaders", Counted::people},  {"managers", Counted::people}, {"experts", Counted::people},
                            {"coaches", Counted::people},  {"trainees", Counted::people}, {"heads", Counted::people},
                            {"sessions", Counted::times},  {"lessons", Counted::times},   {"lectures", Counted::times},
                            {"visits", Counted::times},    {"times", Counted::times},     {"days", Counted::days},
                            {"weeks", Counted::weeks},     {"months", Counted::months},   {"terms", Counted::terms},
                            {"schools", Counted::schools}, {"classes", Counted::classes}, {"yuan", Counted::yuan}};
  for (Noun const& noun : nouns)
    if (noun.word == word) return noun.counted;
  return std::nullopt;
}
/// What the English noun after a number counts: at most two words may stand before it.
inline std::optional<Counted> english_counted_at(std::string_view text) {
  for (int words = 0; words < 3; ++words) {
    if (!starts_with(text, " ")) return std::nullopt;
    text.remove_prefix(1);
    std::string const word = word_at(text);
    if (word.empty()) return std::nullopt;
    if (auto const counted = english_counted(word)) return counted;
    text.remove_prefix(word.size());
  }
  return std::nullopt;
}

/// Whether what stands before a number makes it an ordinal, a rank, a frequency or a part of something else.
inline bool is_ordinal(std::string_view text, std::size_t begin) noexcept {
  if (begin == 0) return false;
  char const before = text[begin - 1];
  if (is_ascii_letter(before) || before == '.' || before == '-' || before == '/') return true;
  std::uint32_t const sign = begin >= 3 ? sign_at(text, begin - 3) : 0;
  for (char const* ordinal : {"第", "每", "前", "头", "頭", "近", "〔"})
    if (sign == ChineseNumerals::sign_of(ordinal)) return true;
  if (before != ' ') return false;
  for (std::string_view word : {"No. ", "Grade ", "Year ", "Class "})
    if (begin >= word.size() && text.substr(begin - word.size(), word.size()) == word) return true;
  return false;
}

/// The size of what joins two numbers to a range at the head of `text`; 0 where nothing does.
inline std::size_t range_sign_at(std::string_view text) noexcept {
  if (text.empty()) return 0;
  if (text[0] == '-' || text[0] == '~') return 1;
  if (starts_with(text, " to ")) return 4;
  std::uint32_t const sign = sign_at(text, 0);
  for (char const* to : {"–", "—", "～", "至", "到"})
    if (sign == ChineseNumerals::sign_of(to)) return 3;
  return 0;
}

/// Calls `f(mention)` for the amounts that a text mentions. Ordinals, ranks, years and document numbers are none, nor
/// is a Chinese "one", which is mostly an article.
template <class F>
void for_each_mention(std::string_view text, F&& f) {
  for (std::size_t i = 0; i < text.size();) {
    // Most characters are Chinese and no numerals.
    while (i + 3 <= text.size() && static_cast<unsigned char>(text[i]) - 0xE1U < 0xEU &&
           (chinese_numerals.second >> (static_cast<unsigned char>(text[i + 1]) & 63U) &
            chinese_numerals.third >> (static_cast<unsigned char>(text[i + 2]) & 63U) & 1U) == 0)
      i += 3;
    if (i >= text.size()) return;
    auto const c = static_cast<unsigned char>(text[i]);
    bool const letter = is_ascii_letter(text[i]);
    if (letter) {
      std::size_t end = i + 1;
      while (end < text.size() && is_ascii_letter(text[end])) ++end;
      if (end - i >= 3 && end - i <= 7 && begins_as_number(text.substr(i)))
        if (int const value = english_number(word_at(text.substr(i))); value >= 0)
          if (auto const counted = english_counted_at(text.substr(end)))
            f(Mention{.value = value, .counted = *counted, .begin = i, .end = end});
      i = end;
      continue;
    }
    bool const numeral = c < 0x80U    ? c >= '0' && c <= '9'
                         : c == 0xEFU ? figure_at(text, i).first >= 0
                                      : numeral_at(text, i) >= 0;
    if (!numeral) {
      i += c < 0x80U ? 1 : c < 0xE0U ? 2 : c < 0xF0U ? 3 : 4;
      continue;
    }
    auto const first = number_at(text, i);
    if (!first) {  // too long: pass over all of it
      while (figure_at(text, i).first >= 0 || numeral_at(text, i) >= 0) i += c < 0x80U ? 1 : 3;
      continue;
    }
    std::size_t const begin = i;
    i = first->end;
    if (is_ordinal(text, begin)) continue;
    std::optional<TextNumber> last;
    if (std::size_t const to = range_sign_at(text.substr(first->end)); to > 0) last = number_at(text, first->end + to);
    std::size_t const end = last ? last->end : first->end;
    std::optional<Counted> counted;
    if (auto const unit = counted_at(text.substr(end))) {
      counted = unit->first;
    } else {
      counted = english_counted_at(text.substr(end));
    }
    if (last) i = last->end;
    if (!counted || (!last && first->bare)) continue;
    f(Mention{.value = first->value, .counted = *counted, .begin = begin, .end = end});
    if (last && last->value != first->value)
      f(Mention{.value = last->value, .counted = *counted, .begin = begin, .end = end});
  }
}

inline std::optional<Counted> counted_by(Unit const& unit) {
  if (unit == Unit::person || unit == Unit::participation) return Counted::people;
  if (unit == Unit::time || unit == Unit::session || unit == Unit::lesson || unit == Unit::class_hour)
    return Counted::times;
  if (unit == Unit::day) return Counted::days;
  if (unit == Unit::week) return Counted::weeks;
  if (unit == Unit::month) return Counted::months;
  if (unit == Unit::school) return Counted::schools;
  if (unit == Unit::class_group) return Counted::classes;
  if (unit == Unit::percent) return Counted::percent;
  if (unit == Unit::yuan || unit == Unit::ten_thousand_yuan) return Counted::yuan;
  return std::nullopt;
}
inline std::optional<Counted> counted_by(TimeUnit unit) {
  switch (unit) {
    case TimeUnit::day:
    case TimeUnit::working_day: return Counted::days;
    case TimeUnit::week: return Counted::weeks;
    case TimeUnit::month: return Counted::months;
    case TimeUnit::term: return Counted::terms;
    case TimeUnit::lesson: return Counted::times;
    case TimeUnit::hour:
    case TimeUnit::year: break;
  }
  return std::nullopt;
}

/// All amounts that a plan states outside of its texts, and what its lists of people come to.
class Supports {
 public:
  template <class Plan_>
  explicit Supports(Plan_ const& x) {
    Plan const& plan = x.plan();
    for (auto const& found : x.quantities()) add(*found.value);
    for (auto const& found : x.durations()) add(*found.value);
    for (auto const& found : x.lengths()) add(*found.value);
    for (auto const& found : x.recurrences()) {
      if (found.value->min_times) add(Counted::times, *found.value->min_times);
      if (found.value->max_times) add(Counted::times, *found.value->max_times);
    }
    // A row's people; all rows' people; rosters.
    std::int64_t of_row = 0;
    std::int64_t of_all = 0;
    std::optional<Examination::Position> row;
    for (Journey const& journey : x.row_journeys()) {
      if (row && *row != journey.of) {
        add(Counted::people, of_row);
        of_row = 0;
      }
      row = journey.of;
      std::int64_t const n = people(x, *journey.flow);
      add(Counted::people, n);
      of_row += n;
      of_all += n;
    }
    add(Counted::people, of_row);
    add(Counted::people, of_all);
    for (Activity const& activity : plan.activities) {
      if (!activity.attended_by.empty()) add(Counted::people, activity.attended_by.size());
      if (!activity.lessons.empty()) add(Counted::times, activity.lessons.size());
      if (activity.when.window) add(*activity.when.window);
    }
    for (Measure const& measure : plan.measures)
      if (measure.when && measure.when->window) add(*measure.when->window);
    for (Result const& result : plan.results) {
      Target const* target = x.view().find(result.of);
      Unit const& unit = !result.unit.empty() || target == nullptr ? result.unit : target->promised.unit;
      for (auto const* value : {&result.value, &result.before})
        if (*value) add(unit, **value);
      if (!result.roster.empty()) add(Counted::people, result.roster.size());
    }
    std::vector<std::string_view> receiving;
    std::vector<std::string_view> parties;
    for (Party const& party : plan.parties) {
      parties.push_back(party.institution.value());
      if (party.role == Role::recipient) receiving.push_back(party.institution.value());
    }
    add(Counted::schools, different(std::move(receiving)));
    add(Counted::schools, different(std::move(parties)));
    std::size_t persons = 0;
    for (Participant const& participant : plan.participants) persons += participant.group ? 0U : 1U;
    add(Counted::people, persons);
  }

  [[nodiscard]] bool support(Mention const& mention) const {
    for (auto const& [counted, value] : amounts_)
      if (value == mention.value && (!counted || *counted == mention.counted)) return true;
    return false;
  }

 private:
  void add(std::optional<Counted> counted, Decimal const& value) {
    if (amounts_.size() < most) amounts_.emplace_back(counted, value);
  }
  void add(Unit const& unit, Decimal const& value) {
    add(counted_by(unit), value);
    if (unit == Unit::ten_thousand_yuan && value.whole() && *value.whole() < 1'000'000'000)
      add(Counted::yuan, *value.whole() * 10'000);
  }
  void add(Quantity const& quantity) {
    for (auto const* bound : {&quantity.min, &quantity.max})
      if (*bound) add(quantity.unit, **bound);
  }
  template <class AnyLength>
  void add(AnyLength const& length) requires requires {
    length.approximate;
    length.unit == TimeUnit::day;
  }
  {
    for (auto const* bound : {&length.min, &length.max})
      if (*bound) add(counted_by(length.unit), **bound);
  }
  void add(Period const& window) {
    DayRange const days = window.days();
    if (!days.bounded()) return;
    add(Counted::days, (days.last - days.first).days() + 1);
    if (((days.last - days.first).days() + 1) % 7 == 0) add(Counted::weeks, ((days.last - days.first).days() + 1) / 7);
    add(Counted::months, (days.last.year() - days.first.year()) * 12 + days.last.month().as_number() -
                             days.first.month().as_number() + 1);
  }
  template <class Plan_>
  static std::int64_t people(Plan_ const& x, Flow const& flow) {
    if (flow.size && flow.size->min && flow.size->min->whole()) return bounded(*flow.size->min->whole());
    std::int64_t n = 0;
    for (ParticipantId const& id : flow.who) {
      Participant const* who = x.view().find(id);
      bool const sized = who != nullptr && who->group && who->size && who->size->min && who->size->min->whole();
      n += sized ? bounded(*who->size->min->whole()) : 1;
    }
    return n;
  }
  static std::size_t different(std::vector<std::string_view> ids) {
    sort_all(ids);
    return static_cast<std::size_t>(std::unique(ids.begin(), ids.end()) - ids.begin());
  }
  static std::int64_t bounded(std::int64_t n) { return n < 0 || n > 1'000'000 ? 0 : n; }

  static constexpr std::size_t most = 10'000;  // a plan that states more supports whatever it says
  std::vector<std::pair<std::optional<Counted>, Decimal>> amounts_;
};

template <class Plan_>
void check_numbers_in_texts(Plan_ const& x, Report& report) {
  std::optional<Supports> supports;  // most plans have no amount in their texts
  for (auto const& found : x.texts()) {
    if (!found.narrative || found.personal) continue;
    std::vector<std::pair<Counted, Decimal>> reported;
    for (std::size_t i = 0; i < found.value->size(); ++i) {
      std::string_view const wording = (*found.value)[i].wording;
      for_each_mention(wording, [&](Mention const& mention) {
        if (!supports) supports.emplace(x);
        if (supports->support(mention)) return;
        for (auto const& [counted, value] : reported)
          if (counted == mention.counted && value == mention.value) return;  // in both languages: once
        if (reported.size() >= 20) return;
        Pointer const at = x.pointer(found);
        // Titles of policies and of pieces of evidence are quoted, not promised.
        if (starts_with(at.text(), "/basis/") || at.text().find("/evidence/") != std::string::npos) return;
        reported.emplace_back(mention.counted, mention.value);
        report.add(at, {{"amount", std::string(wording.substr(mention.begin, mention.end - mention.begin))}});
      });
    }
  }
}

// --- personal data ---------------------------------------------------------------------------------------------------

/// Where in a text something personal stands.
struct PersonalSpan {
  std::size_t begin = 0;
  std::size_t end = 0;
  Text kind{};
};

/// Whether 18 characters have the form of an identity number (GB 11643-1999): 17 figures of which eight are a date of
/// birth, and a figure or X. A wrong check character does not make it less personal; a credit code (GB 32100) is none.
inline bool is_identity_number(std::string_view text) noexcept {
  if (text.size() != 18 || !Identifier::is_digits(text.substr(0, 17))) return false;
  auto const two = [&](std::size_t at) { return (text[at] - '0') * 10 + (text[at + 1] - '0'); };
  bool const date = (two(6) == 19 || two(6) == 20) && two(10) >= 1 && two(10) <= 12 && two(12) >= 1 && two(12) <= 31;
  return date && !Identifier::is_unified_social_credit_code(text);
}

inline bool is_word_character(char c) noexcept { return is_ascii_letter(c) || (c >= '0' && c <= '9'); }

/// The first mobile number (11 digits from 13 to 19, hyphens or spaces in 3-4-4), identity number or mail address.
inline std::optional<PersonalSpan> find_personal(std::string_view text) {
  // Of eleven figures and more, with hyphens or spaces between some, one is among any two neighbours. Most texts are done
  // with then.
  auto const figure = [](char c) { return static_cast<unsigned char>(c - '0') < 10; };
  bool const address = text.find('@') != std::string_view::npos;
  bool interesting = address;
  for (std::size_t i = 0; i + 1 < text.size(); i += 4)
    interesting = interesting || figure(text[i]) || figure(text[i + 1]);
  if (!interesting) return std::nullopt;
  std::size_t figures = 0;
  for (char c : text) figures += figure(c) ? 1U : 0U;
  if (figures < 11 && !address) return std::nullopt;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '@') {
      auto const local = [](char c) { return is_word_character(c) || c == '.' || c == '_' || c == '-' || c == '+'; };
      std::size_t begin = i;
      while (begin > 0 && local(text[begin - 1])) --begin;
      std::size_t end = i + 1;
      bool dot = false;
      while (end < text.size() && (is_word_character(text[end]) || text[end] == '-' || text[end] == '.'))
        dot = dot || (text[end] == '.' && end > i + 1), ++end;
      while (end > i && text[end - 1] == '.') --end;  // the full stop of a sentence
      if (begin < i && dot && end > i + 3)
        return PersonalSpan{begin, end, Text("邮箱地址", "zh").set("en", "a mail address")};
      continue;
    }
    if (text[i] < '0' || text[i] > '9' || (i > 0 && is_word_character(text[i - 1]))) continue;
    if (text.size() - i < 11) continue;
    std::size_t end = i;
    std::string digits;
    while (end < text.size() && digits.size() < 24) {
      if (text[end] >= '0' && text[end] <= '9') {
        digits += text[end++];
      } else if ((text[end] == '-' || text[end] == ' ') && end + 1 < text.size() && text[end + 1] >= '0' &&
                 text[end + 1] <= '9' && (digits.size() == 3 || digits.size() == 7)) {
        ++end;
      } else {
        break;
      }
    }
    std::size_t const run = end;
    bool const closed = end == text.size() || !is_word_character(text[end]);
    if (digits.size() == 11 && closed && digits[0] == '1' && digits[1] >= '3')
      return PersonalSpan{i, end, Text("手机号码", "zh").set("en", "a mobile number")};
    bool const letter = digits.size() == 17 && end < text.size() && (text[end] == 'X' || text[end] == 'x');
    if (letter) digits += text[end++];
    if (is_identity_number(digits) && (end == text.size() || !is_word_character(text[end])))
      return PersonalSpan{i, end, Text("身份证号", "zh").set("en", "an identity number")};
    i = (run > i ? run : i + 1) - 1;
  }
  return std::nullopt;
}

/// The names of the plan's persons, to be looked for in texts.
class Names {
 public:
  explicit Names(std::vector<Participant> const& all) {
    for (Participant const& participant : all) {
      std::string_view const name = participant.name.any();
      // Of fewer than two Chinese characters or six letters nothing can be said.
      if (participant.group || name.size() < 6 || is_masked_name(name)) continue;
      names_.push_back(name);
      first_[slot(name.data())] = true;
      second_ |= std::uint64_t{1} << (static_cast<unsigned char>(name[1]) & 63U);
      third_ |= std::uint64_t{1} << (static_cast<unsigned char>(name[2]) & 63U);
    }
    sort_all(names_);
  }
  [[nodiscard]] bool empty() const noexcept { return names_.empty(); }
  /// The first name that a text holds; empty where it holds none.
  [[nodiscard]] std::string_view find_in(std::string_view text) const {
    for (std::size_t at = 0; at + 6 <= text.size();) {
      bool const likely = (second_ >> (static_cast<unsigned char>(text[at + 1]) & 63U) &
                           third_ >> (static_cast<unsigned char>(text[at + 2]) & 63U) & 1U) != 0;
      if (likely && first_[slot(text.data() + at)])
        if (std::string_view const name = begins(text.substr(at)); !name.empty()) return name;
      at += static_cast<unsigned char>(text[at]) >= 0xE0U ? 3U : 1U;
    }
    return {};
  }

 private:
  /// The name that a text begins with; empty where it begins with none.
  [[nodiscard]] std::string_view begins(std::string_view text) const {
    auto at = std::upper_bound(names_.begin(), names_.end(), text);
    // It is the greatest name not above the text, or a beginning of that.
    for (int tries = 0; at != names_.begin() && tries < 4; ++tries) {
      --at;
      if (starts_with(text, *at)) return *at;
      if (!starts_with(*at, text.substr(0, 3))) break;
    }
    return {};
  }
  static bool is_masked_name(std::string_view name) {
    return name.find("×") != std::string_view::npos || name.find("某") != std::string_view::npos ||
           name.find('*') != std::string_view::npos;
  }
  static std::size_t slot(char const* text) noexcept {
    std::uint32_t const sign = ChineseNumerals::sign_of(text);
    return (sign ^ sign >> 5U) % 1024;
  }
  std::vector<std::string_view> names_;
  bool first_[1024] = {};     // by the first three bytes
  std::uint64_t second_ = 0;  // the last six bits of their second and of their third bytes
  std::uint64_t third_ = 0;
};

/// Replaces a part of one wording of a text.
inline Fix redaction(Pointer const& at, Text const& text, std::size_t narrative, PersonalSpan const& span) {
  Narrative const& wording = text[narrative];
  std::string redacted = wording.wording;
  redacted.replace(span.begin, span.end - span.begin, "***");
  bool const bare = text.size() == 1 && wording.language.empty();
  std::string_view const tag = wording.language.empty() ? std::string_view("und") : wording.language.tag();
  return {
      .title =
          Text("隐去" + std::string(span.kind.in("zh")), "zh").set("en", "blot out " + std::string(span.kind.in("en"))),
      .edits = {{.path = bare ? at.text() : (at / tag).text(), .value = std::move(redacted)}}};
}

template <class Plan_>
void check_personal_data(Plan_ const& x, Report& report) {
  Names const names(x.plan().participants);
  for (auto const& found : x.texts()) {
    if (found.personal) continue;
    Text const& text = *found.value;
    bool reported = false;
    for (std::size_t i = 0; i < text.size() && !reported; ++i)
      if (auto const span = find_personal(text[i].wording)) {
        Pointer const at = x.pointer(found);
        report.add(at, {{"what", span->kind}}).fix = redaction(at, text, i, *span);
        reported = true;
      }
    bool const may_name = found.narrative || found.key == "text" || found.key == "duties" || found.key == "topic";
    if (names.empty() || !may_name) continue;
    for (std::size_t i = 0; i < text.size() && !reported; ++i)
      if (std::string_view const name = names.find_in(text[i].wording); !name.empty()) {
        report.add(x.pointer(found),
                   {{"what", Text("姓名" + std::string(name), "zh").set("en", "the name " + std::string(name))}}, {},
                   Truth::possible);
        reported = true;
      }
  }
}

template <class Plan_>
inline constexpr Rule narrative_rules[] = {
    {{"number-in-text-unsupported", Severity::warning,
      "标题、宗旨、目标或备注中带单位的数（阿拉伯数字、全角数字、汉字、英文）在方案的数量、时长和名单中都没有；序数、年"
      "份和文号不算；一段文字中同一个数只报告一次",
      "an amount in a title, purpose, aim or note (figures, full-width figures, Chinese numerals, English words, with "
      "a unit) is found in no quantity, length or list of people of the plan. Ordinals, years and document numbers do "
      "not count. Once for each text and amount",
      "文中的“{amount}”在方案中没有依据", "\"{amount}\" in the text rests on nothing in the plan", "改正文字或数量",
      "correct text or number"},
     check_numbers_in_texts<Plan_>},
    {{"personal-data-in-narrative", Severity::warning,
      "未标为个人信息的文字中有手机号码、身份证号或邮箱地址；出现参加人员姓名的为可能；办公电话、信用代码和项目编号不"
      "算",
      "a mobile number, an identity number or a mail address in a text that is not marked as personal. Possible for a "
      "participant's name. Office lines, credit codes and project numbers are none",
      "文字中有{what}", "the text holds {what}", "移到联系方式，或删去", "move it to `contact` or strike it"},
     check_personal_data<Plan_>},
};

}  // namespace bangfu::detail
