// SPDX-License-Identifier: BSL-1.0
/// @file
/// Rules about amounts: bounds that leave nothing between them, units that do not fit, totals and their parts.
#pragma once

#include <cstddef>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include <bangfu/check/rule.hpp>
#include <bangfu/check/rules/parties.hpp>
#include <bangfu/check/rules/terms.hpp>

namespace bangfu::detail {

inline Text exchange_title() { return Text("对调上下限", "zh").set("en", "exchange the bounds"); }

/// Exchanges `min` and `max` of what stands at a place.
inline Fix exchanged_bounds(Pointer const& at, Decimal const& min, Decimal const& max) {
  return {.title = exchange_title(),
          .edits = {{.path = (at / "min").text(), .value = max.to_string(), .is_number = true},
                    {.path = (at / "max").text(), .value = min.to_string(), .is_number = true}}};
}

template <class Plan_>
void check_reversed_bounds(Plan_ const& x, Report& report) {
  auto const say = [](auto const& min, auto const& max) -> std::vector<Argument> {
    if constexpr (requires { min.to_string(); }) {
      return {{"min", min.to_string()}, {"max", max.to_string()}};
    } else {
      return {{"min", std::to_string(min)}, {"max", std::to_string(max)}};
    }
  };
  for (auto const& [quantity, place] : x.quantities()) {
    if (!quantity->min || !quantity->max) continue;
    bool const reversed = *quantity->max < *quantity->min;
    bool const empty = (quantity->above || quantity->below) && *quantity->max == *quantity->min;
    if (!reversed && !empty) continue;
    Pointer const at = x.pointer(place);
    Diagnostic& d = report.add(at, say(*quantity->min, *quantity->max));
    if (reversed) d.fix = exchanged_bounds(at, *quantity->min, *quantity->max);
  }
  auto const check_length = [&](auto const& length, Examination::PlaceId place) {
    if (!length.min || !length.max || !(*length.max < *length.min)) return;
    Pointer const at = x.pointer(place);
    report.add(at, say(*length.min, *length.max)).fix = exchanged_bounds(at, *length.min, *length.max);
  };
  for (auto const& [length, place] : x.durations()) check_length(*length, place);
  for (auto const& [length, place] : x.lengths()) check_length(*length, place);
  for (auto const& [recurrence, place] : x.recurrences()) {
    if (!recurrence->min_times || !recurrence->max_times || *recurrence->min_times <= *recurrence->max_times) continue;
    Pointer const at = x.pointer(place);
    report.add(at, say(*recurrence->min_times, *recurrence->max_times)).fix = Fix{
        .title = exchange_title(),
        .edits = {
            {.path = (at / "min_times").text(), .value = std::to_string(*recurrence->max_times), .is_number = true},
            {.path = (at / "max_times").text(), .value = std::to_string(*recurrence->min_times), .is_number = true}}};
  }
  for (auto const& [sections, place] : x.sections()) {
    if (sections->first <= sections->last) continue;
    Pointer const at = x.pointer(place);
    report.add(at, say(sections->first, sections->last)).fix =
        Fix{.title = exchange_title(),
            .edits = {{.path = (at / "first").text(), .value = std::to_string(sections->last), .is_number = true},
                      {.path = (at / "last").text(), .value = std::to_string(sections->first), .is_number = true}}};
  }
  for (std::size_t i = 0; i < x.plan().activities.size(); ++i)
    for (std::size_t k = 0; k < x.plan().activities[i].lessons.size(); ++k) {
      Lesson const& lesson = x.plan().activities[i].lessons[k];
      if (!lesson.begins || !lesson.ends || *lesson.begins < *lesson.ends) continue;
      Pointer const at = row_at(i) / "lessons" / k;
      Diagnostic& d = report.add(at, say(*lesson.begins, *lesson.ends));
      if (*lesson.ends < *lesson.begins)
        d.fix = Fix{.title = exchange_title(),
                    .edits = {{.path = (at / "begins").text(), .value = lesson.ends->to_string()},
                              {.path = (at / "ends").text(), .value = lesson.begins->to_string()}}};
    }
}

/// Whether a text speaks of growth, whose rate may exceed a hundred per cent.
inline bool speaks_of_growth(Text const& text) {
  for (std::size_t i = 0; i < text.size(); ++i)
    for (std::string_view word : {"增长", "增幅", "增量", "翻番", "翻一番", "growth", "Growth"})
      if (text[i].wording.find(word) != std::string::npos) return true;
  return false;
}

template <class Plan_>
void check_shares(Plan_ const& x, Report& report) {
  Plan const& plan = x.plan();
  Decimal const hundred(100);
  for (std::size_t i = 0; i < plan.targets.size(); ++i) {
    Target const& target = plan.targets[i];
    if (target.promised.unit == Unit::percent && target.promised.min && *target.promised.min > hundred &&
        !speaks_of_growth(target.title) && !speaks_of_growth(target.indicator))
      report.add(Pointer() / "targets" / i / "promised", {{"share", target.promised.min->to_string()}});
  }
  for (std::size_t i = 0; i < plan.results.size(); ++i) {
    Result const& result = plan.results[i];
    if (!result.value || *result.value <= hundred) continue;
    Target const* target = x.view().find(result.of);
    Unit const& unit = !result.unit.empty() || target == nullptr ? result.unit : target->promised.unit;
    bool const growth = speaks_of_growth(result.title) ||
                        (target != nullptr && (speaks_of_growth(target->title) || speaks_of_growth(target->indicator)));
    if (unit == Unit::percent && !growth)
      report.add(Pointer() / "results" / i / "value", {{"share", result.value->to_string()}});
  }
}

template <class Plan_>
void check_baselines(Plan_ const& x, Report& report) {
  std::vector<Target> const& targets = x.plan().targets;
  for (std::size_t i = 0; i < targets.size(); ++i) {
    Target const& target = targets[i];
    if (!target.baseline || target.promised.blank()) continue;
    bool const falls = target.direction ? *target.direction == Direction::decrease : target.promised.unit == Unit::rank;
    if (!falls && !target.direction) continue;  // not said to rise
    Decimal const& goal = falls ? (target.promised.max ? *target.promised.max : *target.promised.min)
                                : (target.promised.min ? *target.promised.min : *target.promised.max);
    if (falls ? *target.baseline < goal : goal < *target.baseline)
      report.add(Pointer() / "targets" / i / "promised",
                 {{"goal", goal.to_string()}, {"baseline", target.baseline->to_string()}},
                 {(Pointer() / "targets" / i / "baseline").text()});
  }
}

inline bool is_money(Unit const& unit) { return unit == Unit::yuan || unit == Unit::ten_thousand_yuan; }
/// Whether amounts of two units can be added.
inline bool convertible(Unit const& a, Unit const& b) {
  return a == b || a.empty() || b.empty() || (is_money(a) && is_money(b));
}

template <class Plan_>
void check_units(Plan_ const& x, Report& report) {
  Plan const& plan = x.plan();
  auto const in_words = [](Unit const& unit) {
    return Text(std::string(unit.label("zh")), "zh").set("en", std::string(unit.label("en")));
  };
  auto const counts_people = [](Unit const& unit) {
    return unit.empty() || unit == Unit::person || unit == Unit::participation;
  };
  for_each_journey(x, [&](std::string_view list, Journey const& journey) {
    if (journey.flow->size && !counts_people(journey.flow->size->unit))
      report.add(journey_at(list, journey) / "size" / "unit", {{"unit", in_words(journey.flow->size->unit)}});
  });
  for (std::size_t i = 0; i < plan.participants.size(); ++i)
    if (plan.participants[i].size && !counts_people(plan.participants[i].size->unit))
      report.add(Pointer() / "participants" / i / "size" / "unit",
                 {{"unit", in_words(plan.participants[i].size->unit)}});
  for (std::size_t i = 0; i < plan.terms.size(); ++i) {
    Terms const& clause = plan.terms[i];
    bool const money = is_cost(clause) || clause.kind == TermsKind::allowance;
    if (money && clause.amount && !clause.amount->unit.empty() && !is_money(clause.amount->unit))
      report.add(clause_at(i) / "amount" / "unit", {{"unit", in_words(clause.amount->unit)}});
  }
  for (std::size_t i = 0; i < plan.targets.size(); ++i)
    for (std::size_t k = 0; k < plan.targets[i].breakdown.size(); ++k) {
      Unit const& part = plan.targets[i].breakdown[k].promised.unit;
      if (!convertible(part, plan.targets[i].promised.unit))
        report.add(Pointer() / "targets" / i / "breakdown" / k / "promised" / "unit", {{"unit", in_words(part)}},
                   {(Pointer() / "targets" / i / "promised" / "unit").text()});
    }
  for (std::size_t i = 0; i < plan.results.size(); ++i) {
    Target const* target = x.view().find(plan.results[i].of);
    if (target != nullptr && !convertible(plan.results[i].unit, target->promised.unit))
      report.add(Pointer() / "results" / i / "unit", {{"unit", in_words(plan.results[i].unit)}},
                 {(Pointer() / "targets" / x.position(target->id) / "promised" / "unit").text()});
  }
  for (auto const& [quantity, place] : x.quantities())
    if (quantity->unit == Unit::person)
      for (std::size_t i = 0; i < quantity->wording.size(); ++i)
        if (quantity->wording[i].wording.find("人次") != std::string::npos) {
          Pointer const at = x.pointer(place) / "unit";
          report.add(at, {{"unit", in_words(quantity->unit)}});
          break;
        }
}

/// An amount as bounds in one unit; `none` where it has no bound on that side.
struct Bounds {
  Decimal min{0};
  std::optional<Decimal> max{};
  bool above = false;
  bool below = false;
};
/// @throws std::out_of_range where yuan do not fit into a Decimal
inline Bounds bounds_of(Quantity const& quantity, bool in_yuan) {
  auto const convert = [&](Decimal const& n) {
    if (!in_yuan || quantity.unit != Unit::ten_thousand_yuan) return n;
    if (n.scale() >= 4) return Decimal(n.units(), n.scale() - 4);
    std::int64_t factor = 10'000;
    for (int i = 0; i < n.scale(); ++i) factor /= 10;
    if (n.units() > Decimal::max_units / factor || n.units() < -Decimal::max_units / factor)
      throw std::out_of_range("yuan");
    return Decimal(n.units() * factor, 0);
  };
  Bounds b{.above = quantity.above, .below = quantity.below};
  if (quantity.min) b.min = convert(*quantity.min);
  if (quantity.max) b.max = convert(*quantity.max);
  return b;
}

/// Whether the parts of a target can make its total.
/// @throws std::out_of_range where a sum does not fit into a Decimal
inline bool parts_make_total(Target const& target, bool& approximate) {
  bool in_yuan = is_money(target.promised.unit);
  Bounds const total = bounds_of(target.promised, in_yuan);
  Bounds sum{.max = Decimal(0)};
  approximate = target.promised.approximate;
  for (TargetPart const& part : target.breakdown) {
    Bounds const b = bounds_of(part.promised, in_yuan);
    approximate = approximate || part.promised.approximate;
    sum.min += b.min;
    sum.above = sum.above || b.above;
    sum.below = sum.below || b.below;
    if (sum.max && b.max) {
      *sum.max += *b.max;
    } else {
      sum.max.reset();
    }
  }
  bool const strict_low = total.above || sum.below;
  bool const strict_high = total.below || sum.above;
  if (target.promised.min && sum.max && (strict_low ? *sum.max <= total.min : *sum.max < total.min)) return false;
  return !(total.max && (strict_high ? *total.max <= sum.min : *total.max < sum.min));
}

template <class Plan_>
void check_breakdowns(Plan_ const& x, Report& report) {
  std::vector<Target> const& targets = x.plan().targets;
  for (std::size_t i = 0; i < targets.size(); ++i) {
    Target const& target = targets[i];
    if (target.breakdown.empty() || target.promised.blank() || !target.promised.per.empty()) continue;
    bool comparable = true;
    for (TargetPart const& part : target.breakdown)
      comparable = comparable && part.promised.per.empty() && convertible(part.promised.unit, target.promised.unit);
    if (!comparable) continue;
    bool approximate = false;
    try {
      if (parts_make_total(target, approximate)) continue;
    } catch (std::out_of_range const&) {
      continue;  // too large to be compared
    }
    report.add(Pointer() / "targets" / i / "promised",
               {{"total", Text(to_text(target.promised, "zh"), "zh").set("en", to_text(target.promised, "en"))}},
               {(Pointer() / "targets" / i / "breakdown").text()}, approximate ? Truth::possible : Truth::certain);
  }
}

template <class Plan_>
inline constexpr Rule amount_rules[] = {
    {{"reversed-bounds", Severity::error, "上下限颠倒，或没有数能满足：数量、时长、次数、节次、钟点",
      "bounds are exchanged, or leave no value between them: amounts, lengths, times each cycle, sections, clock times",
      "下限 {min} 与上限 {max} 之间没有可取的值", "nothing lies between {min} and {max}", "对调", "exchange them"},
     check_reversed_bounds<Plan_>},
    {{"share-above-hundred", Severity::warning, "比率超过 100%；增长率不算",
      "a share exceeds 100 %; rates of growth do not count", "比率为 {share}%", "a share of {share} %", "改正数值",
      "correct the number"},
     check_shares<Plan_>},
    {{"target-below-baseline", Severity::warning, "写明上升的指标目标低于基线，或写明下降的高于基线；名次越小越好",
      "an indicator that is said to rise is promised below its baseline, or one that is said to fall above it; a rank "
      "is the better the lower",
      "目标 {goal} 不如基线 {baseline}", "the target {goal} is worse than the baseline {baseline}",
      "改正数值、基线或方向", "correct number, baseline or direction"},
     check_baselines<Plan_>},
    {{"unit-does-not-fit", Severity::warning,
      "单位不合：出行人员不以人计，费用不以钱计，分项与合计、成果与目标单位不同，原文为“人次”而单位为人；元与万元可换"
      "算",
      "travellers not counted in persons, money not in money, parts in another unit than the total, results in another "
      "than the target, 人次 in the wording and persons in the unit. Yuan and ten thousand yuan convert",
      "单位“{unit}”在此处不合", "the unit \"{unit}\" does not fit here", "改正单位", "correct the unit"},
     check_units<Plan_>},
    {{"total-unequal-to-breakdown", Severity::warning,
      "各分项在其上下限内无论如何凑不成合计；有约数的为可能；空缺的分项可为零以上任何数；按每校等计的不是合计",
      "no amounts within the parts' bounds make a total within its bounds; possible where something is approximate. "
      "Blank parts may be anything from nought; an amount for each school is no total",
      "合计{total}与分项不符", "the parts do not make {total}", "改正合计或分项", "correct total or parts"},
     check_breakdowns<Plan_>},
};

}  // namespace bangfu::detail
