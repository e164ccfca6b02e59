// SPDX-License-Identifier: BSL-1.0
/// @file
/// How far the targets of a plan have come by a given day.
///
/// What is not known for sure makes a range: a result whose date is not stated, whose link is inferred, or which may
/// lie after the day asked about, counts into the upper figure only. Where the latest figure counts, the range is
/// that of all results which may be the latest. A state is given when it holds for the whole range; else it is that
/// of the lower figure, marked as possible.
///
/// Where the latest figure counts and a baseline is stated, it is expected to have moved from there to the promise in
/// proportion to the time that has passed, upwards or downwards. An indicator falls where the target says so, or where
/// only an upper bound is promised and the baseline lies above it.
///
/// People on several rosters are counted once, unless participations are counted. Where persons are counted and a
/// result states more than its roster names, the others count as people who are on no roster.
#pragma once

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <ostream>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <bangfu/core/enumeration.hpp>
#include <bangfu/core/truth.hpp>
#include <bangfu/query/analysis_error.hpp>
#include <bangfu/time/as_of.hpp>
#include <bangfu/time/relation.hpp>
#include <bangfu/view/plan_view.hpp>

namespace bangfu {

/// The state of a target.
enum class ProgressState : unsigned char {
  no_data,    ///< nothing was observed, or nothing can be compared
  not_due,    ///< the plan has not begun
  behind,     ///< less than is expected by now; or missed
  on_course,  ///< not yet met, but no less than is expected by now
  met,        ///< the promise is fulfilled
};

template <>
struct Enumeration<ProgressState> {
  static constexpr Enumerator<ProgressState> all[] = {
      {ProgressState::no_data, "no_data", "无数据", "no data"},
      {ProgressState::not_due, "not_due", "未到期", "not due"},
      {ProgressState::behind, "behind", "落后", "behind"},
      {ProgressState::on_course, "on_course", "正常", "on course"},
      {ProgressState::met, "met", "已达成", "met"},
  };
};

/// How far one target has come, and how that was found.
struct Progress {
  Target const* target = nullptr;                ///< in the plan that was asked
  ProgressState state = ProgressState::no_data;  ///< how far it has come
  Truth certainty = Truth::certain;              ///< of the state
  std::optional<Decimal> observed_min{};         ///< from results that count for sure
  std::optional<Decimal> observed_max{};         ///< with those that may count
  std::optional<Decimal> expected_by_now{};      ///< of the bound to be reached, by the time that has passed
  std::vector<Result const*> counted{};          ///< results that count for sure
  std::vector<Result const*> may_count{};        ///< results of which the date or the link leaves it open
  Text derivation{};                             ///< one sentence in both languages

  /// The derivation for a reader of `language`.
  [[nodiscard]] std::string_view why(std::string_view language) const {
    return derivation.in(language.substr(0, 2) == "zh" ? "zh" : "en");
  }
};

namespace detail {

/// Results of one target, added up; in n log n of the rosters.
class Tally {
 public:
  explicit Tally(Unit const& unit)
      : persons_(unit.empty() || unit == Unit::person), each_time_(unit == Unit::participation) {}

  void add(Result const& result) {
    if (result.value && (!persons_ || result.roster.empty())) return add(*result.value);
    if (result.roster.empty()) return;
    std::set<std::string_view> named;
    std::size_t fresh = 0;
    for (ParticipantId const& id : result.roster) {
      if (!named.insert(id.value()).second) continue;
      fresh += people_.insert(id.value()).second ? 1U : 0U;
    }
    Decimal figure(each_time_ ? result.roster.size() : fresh);
    if (result.value && *result.value > Decimal(named.size())) figure += *result.value - Decimal(named.size());
    add(figure);
  }
  [[nodiscard]] std::optional<Decimal> const& total() const noexcept { return total_; }

 private:
  void add(Decimal const& figure) { total_ = total_ ? *total_ + figure : figure; }
  bool persons_;
  bool each_time_;
  std::optional<Decimal> total_{};
  std::set<std::string_view> people_{};  // of the plan that is asked, which outlives this
};

inline bool takes_latest(Target const& target) {
  if (target.counting) return *target.counting == Counting::latest;
  Unit const& unit = target.promised.unit;
  return unit == Unit::percent || unit == Unit::percentage_point || unit == Unit::rank;
}

inline bool falls(Target const& target) {
  if (target.direction) return *target.direction == Direction::decrease;
  Quantity const& promised = target.promised;
  return target.baseline && promised.max && !promised.min && *target.baseline > *promised.max;
}

/// Whether a result counts towards a target by a day.
template <class R>
Truth counts(R const& result, Target const& target, Day day) {
  Truth by_date = Truth::possible;
  if (result.on) by_date = !after(*result.on, day);
  Truth by_tier = Truth::certain;
  // Whoever counts a result towards a target says that it is of the kind the target asks for, unless its tier says
  // otherwise.
  if (target.tier && result.tier) by_tier = target.tier->met_by(*result.tier);
  Truth const by_unit = result.unit.empty() || target.promised.unit.empty() || result.unit == target.promised.unit
                            ? Truth::certain
                            : Truth::no;
  return by_date && by_tier && by_unit && (result.of.origin == Origin::inferred ? Truth::possible : Truth::certain);
}

/// Whether another result that counts for sure was observed later, or on the same date and stands later in the plan.
template <class R>
bool superseded(R const& result, std::vector<R const*> const& sure) {
  if (!result.on) return false;
  for (R const* other : sure) {
    if (other == &result || (!other->value && other->roster.empty())) continue;
    if (*other->on == *result.on ? other > &result : is_certain(after(*other->on, *result.on))) return true;
  }
  return false;
}

/// The share of `whole` that is due after `passed` of `total` days, cut to the scale of `whole`.
inline Decimal share(Decimal const& whole, std::int64_t passed, std::int64_t total) {
  // Split the units so that the product stays within 64 bits for 18 digits and periods of centuries.
  std::int64_t const units = whole.units();
  std::int64_t const part = units / total * passed + units % total * passed / total;
  return {part, whole.scale()};
}

inline ProgressState state_of(Target const& target, std::optional<Decimal> const& observed,
                              std::optional<Decimal> const& expected, bool past_due, Truth& certainty) {
  if (!observed) return ProgressState::no_data;
  Truth const met = target.promised.met_by(*observed);
  if (is_certain(met)) return ProgressState::met;
  if (is_possible(met)) certainty = Truth::possible;
  bool const falling = falls(target);
  // What was to stay below a limit and adds up does not come back below it.
  bool const spent = met == Truth::no && !target.promised.min && !falling && !takes_latest(target);
  if (past_due || spent) return ProgressState::behind;
  if (!expected) return ProgressState::on_course;
  bool const short_of_it = falling ? *expected < *observed : *observed < *expected;
  return short_of_it ? ProgressState::behind : ProgressState::on_course;
}

/// Adds up the results of a target that count by a day.
/// @returns how many count, be it only possibly
template <std::same_as<Target> OneTarget>
std::size_t observe(PlanView const& view, OneTarget const& target, AsOf const& as_of, Progress& p) {
  std::vector<Result const*> sure;
  std::vector<Result const*> all;
  view.results_of(target, [&](Result const& r) {
    Truth const counted = counts(r, target, as_of.day);
    if (is_certain(counted)) sure.push_back(&r);
    if (is_possible(counted)) all.push_back(&r);
  });
  auto const list = [&](Result const* r) {
    (std::find(sure.begin(), sure.end(), r) != sure.end() ? p.counted : p.may_count).push_back(r);
  };
  if (takes_latest(target)) {
    for (Result const* r : all) {
      Tally one(target.promised.unit);
      one.add(*r);
      if (!one.total() || superseded(*r, sure)) continue;
      list(r);
      if (!p.observed_max || *p.observed_max < *one.total()) p.observed_max = one.total();
      if (!p.observed_min || *one.total() < *p.observed_min) p.observed_min = one.total();
    }
    if (p.counted.empty()) p.observed_min.reset();
  } else {
    Tally low(target.promised.unit);
    Tally high(target.promised.unit);
    for (Result const* r : sure) low.add(*r);
    for (Result const* r : all) high.add(*r);
    for (Result const* r : all) list(r);
    p.observed_max = high.total();
    p.observed_min = low.total() || !p.observed_max ? low.total() : Decimal(0);
  }
  return all.size();
}

/// When work towards a target begins and is due: what it does not say itself, the period of the plan says.
struct TargetTime {
  std::optional<Day> begin{};
  std::optional<Day> due{};

  TargetTime(Plan const& plan, Target const& target) {
    if (plan.period && !plan.period->days().first.is_infinity()) begin = plan.period->days().first;
    if (target.due)
      due = target.due->latest();
    else if (plan.period && !plan.period->days().last.is_infinity())
      due = plan.period->days().last;
  }
  [[nodiscard]] bool not_begun(Day day) const { return begin && day < *begin; }
  [[nodiscard]] bool past_due(Day day) const { return due && *due < day; }
};

/// Of the bound to be reached, what is to be reached by a day if all of the time counts alike.
inline std::optional<Decimal> expected_by(Target const& target, TargetTime const& time, Day day) {
  if (!time.begin || !time.due || *time.due < *time.begin || time.not_begun(day)) return std::nullopt;
  std::int64_t const total = (*time.due - *time.begin).days() + 1;
  std::int64_t const passed = time.past_due(day) ? total : (day - *time.begin).days() + 1;
  bool const falling = falls(target);
  bool const latest = takes_latest(target);
  std::optional<Decimal> const& goal = falling ? target.promised.max : target.promised.min;
  if (goal && latest && target.baseline) return *target.baseline + share(*goal - *target.baseline, passed, total);
  if (goal && !latest && !falling) return share(*goal, passed, total);
  return std::nullopt;
}

/// Sets the state and how certain it is, from what was observed and expected.
inline void judge(Target const& target, TargetTime const& time, Day day, Progress& p) {
  Quantity const& promised = target.promised;
  if (promised.blank()) return;
  p.state = state_of(target, p.observed_min, p.expected_by_now, time.past_due(day), p.certainty);
  if (p.observed_max != p.observed_min) {
    ProgressState const high = state_of(target, p.observed_max, p.expected_by_now, time.past_due(day), p.certainty);
    bool const around = promised.min && promised.max && p.observed_min && *p.observed_min < *promised.min &&
                        *promised.max < *p.observed_max;
    if (high != p.state || around) p.certainty = Truth::possible;
  }
  if (p.state == ProgressState::no_data && time.not_begun(day)) p.state = ProgressState::not_due;
}

/// What was promised, observed and expected, and what follows, in a sentence.
/// @param counting how many results count, be it only possibly and without a figure
inline std::string derivation(Progress const& p, std::optional<Day> const& due, Day day, std::size_t counting,
                              std::string_view language) {
  bool const zh = language == "zh";
  std::string s = (zh ? "承诺" : "promised ") + to_text(p.target->promised, language);
  s += zh ? "；" : "; ";
  s += (zh ? "截至" : "by ") + to_string(day);
  if (p.observed_max) {
    std::string const low = p.observed_min ? p.observed_min->to_string() : "0";
    s += (zh ? "已有" : " observed ") + low;
    if (p.observed_max != p.observed_min) s += (zh ? "至" : " to ") + p.observed_max->to_string();
    std::size_t const n = p.counted.size() + p.may_count.size();
    s += zh ? "（" + std::to_string(n) + "条成效）" : " (" + std::to_string(n) + (n == 1 ? " result)" : " results)");
  } else if (counting == 0) {
    s += zh ? "没有成效记录" : " no result is recorded";
  } else {
    s += zh ? "的成效没有数值" : " no result states a figure";
  }
  if (p.expected_by_now && p.state != ProgressState::met)
    s += (zh ? "，按时间进度应有" : ", expected by now ") + p.expected_by_now->to_string();
  if (due) s += (zh ? "，期限" : ", due ") + to_string(*due);
  s += zh ? "：" : ": ";
  if (p.certainty == Truth::possible) s += zh ? "可能" : "possibly ";
  return s + std::string(label(p.state, language));
}

/// `progress` of one target; what overflows has no place yet.
template <std::same_as<Target> OneTarget>
Progress progress_of(PlanView const& view, OneTarget const& target, AsOf const& as_of) {
  Progress p{.target = &target};
  std::size_t const counting = observe(view, target, as_of, p);
  TargetTime const time(view.plan(), target);
  p.expected_by_now = expected_by(target, time, as_of.day);
  judge(target, time, as_of.day, p);
  p.derivation = Text(derivation(p, time.due, as_of.day, counting, "zh"), "zh")
                     .set("en", derivation(p, time.due, as_of.day, counting, "en"));
  return p;
}

}  // namespace detail

/// How far one target has come by a day.
/// @throws AnalysisError where a sum has more than 18 digits; std::logic_error where `as_of` is no day
template <std::same_as<Target> OneTarget>
Progress progress(PlanView const& view, OneTarget const& target, AsOf const& as_of) {
  as_of.require_day();
  return detail::with_place(view.plan(), view.plan().targets, "targets", target,
                            [&] { return detail::progress_of(view, target, as_of); });
}

/// How far each target of a plan has come by a day, in the order of the plan. @throws AnalysisError, std::logic_error
/// likewise
template <std::same_as<PlanView> View>
std::vector<Progress> progress(View const& view, AsOf const& as_of) {
  std::vector<Progress> all;
  all.reserve(view.plan().targets.size());
  for (Target const& target : view.plan().targets) all.push_back(progress(view, target, as_of));
  return all;
}
template <std::same_as<Plan> OnePlan>
std::vector<Progress> progress(OnePlan const& plan, AsOf const& as_of) {
  return progress(PlanView(plan), as_of);
}

}  // namespace bangfu
