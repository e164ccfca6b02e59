// SPDX-License-Identifier: BSL-1.0
#include "document/reader/text/item_labels.hpp"

#include "document/reader/text/lines.hpp"
#include "document/reader/text/pattern.hpp"

namespace bangfu::document::reader {
namespace {

/// Where the words begin behind a number and its mark.
std::size_t past_mark(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    auto const [c, size] = character_at(text, at);
    if (c != '.' && c != ':' && c != ' ' && c != 0x3001) break;
    at += size;
  }
  return at;
}

/// How the first line of a passage begins, with the blanks that part a number from what it counts, which prose drops.
std::string beginning_of(Passage const& p) {
  constexpr std::size_t enough = 120;
  Source const& source = p.words.source();
  Span span = p.parts.front();
  if (span.length > enough) {
    span.length = enough;
    while ((static_cast<unsigned char>(source.text[span.end()]) & 0xC0U) == 0x80U) --span.length;
  }
  return folded_line(source, span, Blanks::cells);
}

/// 1.4 人员进修: the blank, which folding drops, tells that 1.4 counts no 人.
std::optional<Numbered> decimal_of(Passage const& p, Words const& all) {
  static Pattern const decimal("^(\\d{1,2}\\.\\d{1,2}) [^\\d ]");
  if (p.parts.empty()) return std::nullopt;
  std::string const line = beginning_of(p);
  auto const m = decimal.at(line);
  if (!m || all.view().substr(0, (*m)[1].size()) != (*m)[1]) return std::nullopt;
  auto const number = parse_label((*m)[1]);
  if (!number) return std::nullopt;
  return Numbered{number.value().value.number, number.value().value.style, (*m)[1].size()};
}

/// 9.12 送教下乡: the month and the day with which words may begin.
std::optional<std::pair<int, int>> day_at(std::string_view text) {
  static Pattern const dotted("^(\\d{1,2})[./](\\d{1,2})(?:[^\\d.%]|$)");
  static Pattern const counted("^(?:万|亿|元|人|名|个|倍|分|小时|天|周|公里)");
  auto const m = dotted.at(text);
  if (!m || counted.in(text.substr(m->end(2)))) return std::nullopt;
  int const month = std::stoi(std::string((*m)[1]));
  int const day = std::stoi(std::string((*m)[2]));
  if (month < 1 || month > 12 || day < 1 || day > 31) return std::nullopt;
  return std::pair(month, day);
}

}  // namespace

ItemLabels::ItemLabels(Layouted const& layout, std::size_t body) : layout_(layout), items_(layout.items) {
  number_by_blanks(body);
  find_days(body);
}

/// 9.12 …, 9.26 …, 10.8 …: days, since numbers would go on one by one.
void ItemLabels::find_days(std::size_t body) {
  by_day_.assign(items_.size(), false);
  auto const day_of = [&](std::size_t i) {
    Passage const* const p = passage(i);
    return p == nullptr ? std::nullopt : day_at(p->words.text());
  };
  for (std::size_t i = body; i < items_.size();) {
    std::size_t end = i;
    std::size_t numbered = 0;
    std::optional<std::pair<int, int>> before;
    for (auto day = day_of(end); day; day = day_of(++end)) {
      bool const goes_on = before && day->first == before->first && day->second == before->second + 1;
      numbered += goes_on || day->second == 1 ? 1U : 0U;
      before = day;
    }
    std::size_t const count = end - i;
    if (count >= 3 && numbered * 2 < count)
      for (std::size_t k = i; k < end; ++k) by_day_[k] = true;
    i = std::max(end, i + 1);
  }
}

std::optional<Numbered> ItemLabels::of(std::size_t i, Words const& all) const {
  auto const& p = std::get<Passage>(items_[i]);
  std::string_view const text = all.view();
  if (by_day_[i]) return std::nullopt;
  if (!p.numbering.empty())
    if (auto const automatic = parse_label(p.numbering))
      return Numbered{automatic.value().value.number, automatic.value().value.style, 0};
  if (auto const label = read_label(text)) {
    // 壹、 stands above 一、
    static Pattern const formal("^[壹贰叁肆伍陆柒捌玖拾]");
    bool const part = label->value.style == LabelStyle::chinese && formal.at(text);
    return Numbered{label->value.number, part ? LabelStyle::part : label->value.style, label->span.end()};
  }
  static Pattern const number_before_date("^(\\d{1,2})[.．、](?:(?:19|20)\\d\\d年|\\d{1,2}月\\d{0,2})");
  if (auto const m = number_before_date.at(text))
    // the mark may be wide: 4、4月
    return Numbered{std::string((*m)[1]), LabelStyle::arabic, m->end(1) + character_at(text, m->end(1)).second};
  if (auto day = number_before_day(text, i)) return day;
  if (layout_.latin) return english_code(text, i);
  if (all.begin != 0) return std::nullopt;
  // 01 甲校每学期派教师支教。 and A1．…, running through the parts
  static Pattern const coded("^(0\\d|[A-H]\\d{1,2})(?:[.、:] ?| )?[^\\d.、: A-Za-z].*[。)】〕;]$");
  if (auto const m = coded.whole(text))
    return Numbered{std::string((*m)[1]), LabelStyle::arabic_half, past_mark(text, m->end(1))};
  if (auto title = coded_title(text, i)) return title;
  if (auto decimal = decimal_of(p, all)) return decimal;
  if (by_blank_[i] > 0) {
    std::string number = std::to_string(by_blank_[i]);
    std::size_t const rest_at = number.size();
    return Numbered{std::move(number), LabelStyle::arabic, rest_at};
  }
  return over_decimals(p, all, i);
}

/// 1．6日，… below 一月, and 2．24日，… below that: the number of an item before a day, and no date.
std::optional<Numbered> ItemLabels::number_before_day(std::string_view text, std::size_t i) const {
  static Pattern const before_day("^(\\d{1,2})[.．、] ?\\d{1,2}[日号]?(?: ?[-—–~至到、] ?\\d{1,2})?[日号]");
  static Pattern const month("^(?:\\d{4}年)?(?:1[0-2]|[1-9]|[一二三四五六七八九十]{1,2})月(?:份)?[:：]?$");
  static Pattern const numbered("^(\\d{1,2})[.．、]");
  auto const own = before_day.at(text);
  Passage const* const before = i > 0 ? passage(i - 1) : nullptr;
  if (!own || before == nullptr) return std::nullopt;
  auto const last = numbered.at(before->words.text());
  int const number = std::stoi(std::string((*own)[1]));
  if (!(number == 1 ? month.in(before->words.text()) : last && std::stoi(std::string((*last)[1])) == number - 1))
    return std::nullopt;
  return Numbered{std::string((*own)[1]), LabelStyle::arabic, past_mark(text, own->end(1))};
}

/// 1 教师交流。…, 2 教研同步。…: a series of titles before their sentences, with nothing but a blank behind the numbers.
void ItemLabels::number_by_blanks(std::size_t body) {
  // and 1 三月下旬 …, 2 四月 …: rows that begin with a month
  static Pattern const numbered(
      "^([1-9]\\d?) (?:[\\p{Han}“”、]{2,16}。|(?:20\\d\\d年|次年|翌年)?[一二三四五六七八九十]{1,3}月)");
  by_blank_.assign(items_.size(), 0);
  std::size_t before = items_.size();
  int last = 0;
  for (std::size_t i = body; i < items_.size() && !layout_.latin; ++i) {
    Passage const* const p = passage(i);
    if (p == nullptr || p->parts.empty()) continue;
    std::string const line = beginning_of(*p);
    auto const m = numbered.at(line);
    if (!m || p->words.text().compare(0, (*m)[1].size(), (*m)[1]) != 0) continue;
    int const number = std::stoi(std::string((*m)[1]));
    if (number > 1 && number == last + 1) {
      by_blank_[before] = last;
      by_blank_[i] = number;
    }
    last = number;
    before = i;
  }
}

/// 2 行动清单 over 2.1: a part, though nothing but a blank follows its number.
std::optional<Numbered> ItemLabels::over_decimals(Passage const& p, Words const& all, std::size_t i) const {
  static Pattern const numbered("^(\\d{1,2}) [\\p{Han}“”、()]{2,16}$");
  if (p.parts.size() != 1) return std::nullopt;
  std::string const line = beginning_of(p);
  auto const m = numbered.at(line);
  Passage const* const next = passage(i + 1);
  if (!m || next == nullptr || next->words.text().rfind(std::string((*m)[1]) + ".1", 0) != 0 ||
      all.view().substr(0, (*m)[1].size()) != (*m)[1])
    return std::nullopt;
  return Numbered{std::string((*m)[1]), LabelStyle::article, (*m)[1].size()};
}

bool ItemLabels::beside_another(Pattern const& code, Match const& here, std::size_t i, std::size_t within) const {
  for (std::size_t k = i > within ? i - within : 0; k <= i + within; ++k)
    if (Passage const* const other = k == i ? nullptr : passage(k))
      if (auto const o = code.whole(other->words.text()); o && (*o)[1] == here[1] && (*o)[2] != here[2]) return true;
  return false;
}

/// A1 送教下乡 over sentences, beside another title of that letter.
std::optional<Numbered> ItemLabels::coded_title(std::string_view text, std::size_t i) const {
  static Pattern const titled("^(0|[A-H])(\\d{1,2})[.、: ]{0,2}[\\p{Han}“”、]{2,14}$");
  static Pattern const told("[。;](?:[)）])?$|^[\\p{Han}]{2,6}:");
  auto const m = titled.whole(text);
  Passage const* const next = passage(i + 1);
  if (!m || next == nullptr || !told.in(next->words.text())) return std::nullopt;
  if (!beside_another(titled, *m, i, 8)) return std::nullopt;
  return Numbered{std::string(text.substr(0, m->end(2))), LabelStyle::arabic, past_mark(text, m->end(2))};
}

/// A1 The Head of Ashcombe spends …, beside another item of that letter.
std::optional<Numbered> ItemLabels::english_code(std::string_view text, std::size_t i) const {
  static Pattern const coded("^([A-H])(\\d{1,2})(?:[.):] ?| )[A-Z].*[.;]$");
  auto const m = coded.whole(text);
  if (!m || !beside_another(coded, *m, i, 4)) return std::nullopt;
  return Numbered{std::string(text.substr(0, m->end(2))), LabelStyle::arabic_half, past_mark(text, m->end(2))};
}

}  // namespace bangfu::document::reader
