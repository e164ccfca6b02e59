// SPDX-License-Identifier: BSL-1.0
#include "document/reader/tables/head_units.hpp"

#include "document/reader/text/pattern.hpp"
#include "document/reader/text/prose.hpp"

namespace bangfu::document::reader {
namespace {

bool begins_latin(std::string_view words) {
  return !words.empty() && static_cast<unsigned char>(words.front()) < 0x80 && words.front() != '%';
}

/// A number, and words that stand behind it.
std::string counted_by(std::string_view number, std::string_view unit) {
  std::string out(number);
  if (begins_latin(unit)) out += ' ';
  return out.append(unit);
}

bool is_unit(std::string_view words, Lexicon const& lexicon) {
  if (words.empty() || words.size() > 48) return false;
  auto const q = parse_quantity(counted_by("2", words), lexicon);
  return q && !q.value().value.unit.empty();
}

/// A bare number: a comparator, the number up to where its unit would stand, and what may follow that.
Pattern const bare(
    "^((?:约|近|各|共|超过?|不少于|至少|不低于|不超过|至多|≥|>=|≤|<=|about |some |at least |up to |approx\\.? ?)*)"
    "((?:\\d{1,3}(?:,\\d{3})+|\\d{1,7})(?:\\.\\d+)?(?: ?[-–~至到] ?\\d{1,7}(?:\\.\\d+)?)?(?:余|多|\\+)?)"
    "((?:以上|以内|以下|左右|上下)?)$");

/// What people are called, and nothing of what they do.
bool names_people(std::string_view words, Lexicon const& lexicon) {
  return !lexicon.code_at_end("participant", words).empty();
}

/// The unit that a head names without a bracket: 人数, 册数, 学时, 名额, Number of teachers; where its other words end.
UnitBeside unit_within(std::string_view head, Lexicon const& lexicon) {
  static Pattern const measures(
      "(?:数量|总量|(?:总|数|金)额|(?:目标|现状|基[数准期]|指标|预期)值?|现值|经费|资金|预算|费用|指标|(?:分配|计划)?"
      "名额|(?:总|计划)?人数|人次数?|场次数?|次数|"
      "频次|"
      "数)$");
  static Pattern const people("(?:名额|人数)$");
  static Pattern const english_count("(?i)^(?:total )?(?:number|no\\.?|count)(?: of (.+))?$");
  static Pattern const english_measure("(?i)^(?:quantity|amount|budget|quota|places|sum|funds|cost|total|target)$");
  if (auto const m = english_count.whole(head)) {
    std::string_view const of = (*m)[1];
    return {is_unit(of, lexicon) ? std::string(of) : std::string(), 0};
  }
  if (english_measure.in(head)) {
    static Pattern const places("(?i)^places$");
    return {places.in(head) ? "persons" : "", 0};
  }
  if (is_unit(head, lexicon)) return {std::string(head), 0};
  if (begins_latin(head)) {
    // Science teachers: the last word is what is counted
    std::size_t const blank = head.rfind(' ');
    std::string_view const last = head.substr(blank == std::string_view::npos ? 0 : blank + 1);
    return {is_unit(last, lexicon) ? std::string(last) : std::string(), head.size()};
  }
  auto const m = measures.find(head);
  if (!m) return {names_people(head, lexicon) ? "人" : "", head.size()};
  std::string_view const word = (*m)[0];
  std::string_view const of = head.substr(0, m->begin());
  if (people.in(word)) return {"人", m->begin()};
  if (word.substr(0, 6) == "人次") return {"人次", m->begin()};
  if (word.substr(0, 6) == "场次") return {"场", m->begin()};
  if (word == "次数" || word == "频次") return {"次", m->begin()};
  if (word != "数") return {"", m->begin()};
  // 册数, 课时数; 教师数; 讲座数
  if (is_unit(of, lexicon)) return {std::string(of), 0};
  if (names_people(of, lexicon)) return {"人", m->begin()};
  return {"", m->begin()};
}

}  // namespace

std::string unit_words(std::string_view words, Lexicon const& lexicon) {
  static Pattern const lead("^(?:(?:计量|金额|数量)?单位[:为]? ?|(?i:in |units?:? ?(?:of )?))");
  static Pattern const ten_thousands(
      "(?i)^(?:(?:rmb|cny|yuan|¥)[ ,]*)?(?:10,?000|ten thousand)(?: ?(?:rmb|cny|yuan))?$");
  static Pattern const yuan("(?i)^(?:rmb|cny|yuan|¥|人民币(?:元)?)$");
  if (auto const m = lead.at(words); m && m->end() < words.size()) words.remove_prefix(m->end());
  if (ten_thousands.in(words)) return "万元";
  if (yuan.in(words)) return "元";
  std::string_view const first = words.substr(0, words.find('/'));
  std::string_view const one = first.substr(0, first.find("、"));
  return is_unit(one, lexicon) ? std::string(one) : std::string();
}

std::optional<UnitBeside> unit_beside(std::string_view head, Lexicon const& lexicon) {
  static Pattern const bracket("^([^()\\[\\]]+?) ?[(\\[]([^()\\[\\]]{1,40})[)\\]]$");
  static Pattern const stroke("^([^/]+?) ?/ ?([^/]{1,40})$");
  static Pattern const comma("^([^,]+), ?([^,/]{1,20}|(?i:rmb|cny) 10,000)$");
  if (head.size() > 90) return std::nullopt;
  for (Pattern const* form : {&bracket, &stroke, &comma})
    if (auto const m = form->whole(head); m && (form != &comma || begins_latin(head)))
      if (std::string unit = unit_words((*m)[2], lexicon); !unit.empty()) return UnitBeside{std::move(unit), m->end(1)};
  return std::nullopt;
}

CountedHead counted_head(std::string_view head, Lexicon const& lexicon) {
  CountedHead out;
  if (auto beside = unit_beside(head, lexicon)) {
    out.unit = std::move(beside->unit);
    head = head.substr(0, beside->name_end);
  } else if (std::size_t const bracket = head.find('('); bracket != std::string_view::npos && bracket > 0) {
    head = head.substr(0, bracket);
  }
  static Pattern const scope("^每个?(?:学期|学年|季度|年|月|周|校|班|园|人|生|次|天)");
  static Pattern const english_scope(
      "(?i)[ ,]+((?:per|each|every|a) (?:term|school year|year|month|week|school|class))$");
  if (auto const m = scope.at(head)) {
    out.scope = std::string((*m)[0]);
    head.remove_prefix(m->end());
  } else if (auto const e = english_scope.find(head)) {
    out.scope = std::string((*e)[1]);
    head = head.substr(0, e->begin());
  }
  UnitBeside const within = unit_within(head, lexicon);
  if (out.unit.empty()) out.unit = within.unit;
  out.what = std::string(head.substr(0, within.name_end));
  static Pattern const says_nothing(
      "^(?:计划|预计|拟|预期|年度|合计|小计|总计|共计|总|本次|分配|(?i:total|sum|target))?$");
  if (says_nothing.in(out.what)) out.what.clear();
  return out;
}

bool is_void_cell(std::string_view cell) {
  static Pattern const nothing("^(?:[-–—―/\\\\ ]*|无|0|(?i:none|nil|n/a))$");
  return nothing.in(cell);
}

bool is_bare_number(std::string_view cell) { return cell.size() <= 60 && bare.in(cell); }

bool is_number_cell(std::string_view cell, Lexicon const& lexicon) {
  if (cell.empty() || cell.size() > 60) return false;
  if (bare.in(cell)) return true;
  auto const q = parse_amount(cell, lexicon);
  return q && !q.value().value.quantity.blank();
}

std::optional<Amount> amount_below(CountedHead const& head, std::string_view cell, Lexicon const& lexicon) {
  if (is_void_cell(cell) || cell.size() > 300) return std::nullopt;
  bool const behind = begins_latin(head.scope);
  std::string scoped = behind ? std::string() : head.scope;
  auto const m = bare.whole(cell);
  if (!m) {
    std::vector<Piece<Amount>> const own = find_amounts(scoped.append(cell), lexicon);
    return own.empty() ? std::nullopt : std::optional(own.front().value);
  }
  // The unit stands behind the number, before 以上. Where there is none, a counter stands for it, and is taken away again.
  std::string lead((*m)[1]);
  for (auto const& [mark, words] : {std::pair{"≥", "不少于"}, {">=", "不少于"}, {"≤", "不超过"}, {"<=", "不超过"}})
    if (std::size_t const at = lead.find(mark); at != std::string::npos)
      lead.replace(at, std::string_view(mark).size(), words);
  std::string const text = scoped + lead + counted_by((*m)[2], head.unit.empty() ? "个" : head.unit) +
                           std::string((*m)[3]) + (behind ? " " + head.scope : std::string());
  std::vector<Piece<Amount>> const found = find_amounts(text, lexicon);
  if (found.empty()) return std::nullopt;
  Amount out = found.front().value;
  if (head.unit.empty()) out.quantity.unit = {};
  return out;
}

}  // namespace bangfu::document::reader
