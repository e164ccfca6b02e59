// SPDX-License-Identifier: BSL-1.0
/// @file
/// The rules that the library knows.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include <bangfu/check/rule.hpp>
#include <bangfu/core/box.hpp>
#include <bangfu/time/relation.hpp>

namespace bangfu {

namespace detail {

template <class T>
inline constexpr bool is_optional = false;
template <class T>
inline constexpr bool is_optional<std::optional<T>> = true;
template <class T>
inline constexpr bool is_optional<Box<T>> = true;
template <class T>
inline constexpr bool is_vector = false;
template <class T>
inline constexpr bool is_vector<std::vector<T>> = true;

/// Calls `f(id, place)` for each id in `value` that refers to another thing (and not for the thing's own id).
template <class T, class F>
void for_each_reference(T const& value, Pointer const& at, F& f) {
  if constexpr (is_id<T>) {
    if (!value.empty()) f(value, at);
  } else if constexpr (is_link<T>) {
    if (!value.empty()) f(value.to, at);
  } else if constexpr (is_optional<T>) {
    if (value) for_each_reference(*value, at, f);
  } else if constexpr (is_vector<T>) {
    using Item = typename T::value_type;
    if constexpr (is_id<Item> || is_link<Item> || Described<Item>)
      for (std::size_t i = 0; i < value.size(); ++i) for_each_reference(value[i], at / i, f);
  } else if constexpr (Described<T>) {
    for_each_member<T>([&](auto const& member) {
      using Type = std::remove_cvref_t<decltype(value.*member.pointer)>;
      if constexpr (is_id<Type> || is_link<Type> || is_optional<Type> || is_vector<Type> || Described<Type>)
        if (member.info.key != "id") for_each_reference(value.*member.pointer, at / member.info.key, f);
    });
  }
}

/// Calls `f(entities, key)` for each list of entities that have ids.
template <class F>
void for_each_collection(Plan const& plan, F&& f) {
  for_each_member<Plan>([&](auto const& member) {
    using Type = std::remove_cvref_t<decltype(plan.*member.pointer)>;
    if constexpr (is_vector<Type>) {
      if constexpr (requires(typename Type::value_type e) { {e.id.value()}; }) f(plan.*member.pointer, member.info.key);
    }
  });
}

template <class View>
void check_missing_ids(View const& view, Report& report) {
  for_each_collection(view.plan(), [&](auto const& all, std::string_view key) {
    for (std::size_t i = 0; i < all.size(); ++i)
      if (all[i].id.empty()) report.add(Pointer() / key / i);
  });
}

template <class View>
void check_repeated_ids(View const& view, Report& report) {
  for_each_collection(view.plan(), [&](auto const& all, std::string_view key) {
    for (std::size_t i = 0; i < all.size(); ++i) {
      if (all[i].id.empty()) continue;
      auto const* first = view.find(all[i].id);
      if (first != &all[i])
        report.add(Pointer() / key / i / "id", {{"id", all[i].id.value()}},
                   {(Pointer() / key / static_cast<std::size_t>(first - all.data()) / "id").text()});
    }
  });
}

template <class View>
void check_unknown_references(View const& view, Report& report) {
  auto const each = [&]<class Entity>(Id<Entity> const& id, Pointer const& at) {
    if constexpr (!std::is_same_v<Entity, Plan> && !std::is_same_v<Entity, Programme>)  // those are outside of the plan
      if (view.find(id) == nullptr) report.add(at, {{"id", id.value()}});
  };
  for_each_reference(view.plan(), Pointer(), each);
}

/// A time in words of both languages.
inline Text in_words(When const& when) { return Text(to_text(when, "zh"), "zh").set("en", to_text(when, "en")); }

/// The number that a printed number begins with: 3 of "3", "3." and "3、"; none of "三".
inline std::optional<long> leading_number(std::string const& printed) {
  long n = 0;
  std::size_t digits = 0;
  while (digits < printed.size() && digits < 9 && printed[digits] >= '0' && printed[digits] <= '9')
    n = n * 10 + (printed[digits++] - '0');
  return digits > 0 ? std::optional(n) : std::nullopt;
}

/// Calls `f(position, number)` for each row whose printed number is a number.
template <class F>
void for_each_numbered(Plan const& plan, F&& f) {
  for (std::size_t i = 0; i < plan.activities.size(); ++i)
    if (auto const n = leading_number(plan.activities[i].number)) f(i, *n);
}

/// The position of the first row before `end` that bears the same printed number, or `end`.
inline std::size_t first_with_number(Plan const& plan, std::size_t end) {
  std::size_t i = 0;
  while (i < end && plan.activities[i].number != plan.activities[end].number) ++i;
  return i;
}

/// Calls `f(position, due)` for each row whose number goes back behind a row before it, with the number that is due.
/// The rows after it are compared with the last one in turn.
template <class F>
void for_each_out_of_turn(Plan const& plan, F&& f) {
  std::optional<long> last;
  for_each_numbered(plan, [&](std::size_t i, long n) {
    if (last && n < *last) {
      f(i, *last + 1);
    } else {
      last = n;
    }
  });
}

template <class View>
void check_repeated_numbers(View const& view, Report& report) {
  Plan const& plan = view.plan();
  std::vector<char> out_of_turn(plan.activities.size());  // not of bool, which takes long to compile
  for_each_out_of_turn(plan, [&](std::size_t i, long) { out_of_turn[i] = 1; });
  for (std::size_t i = 0; i < plan.activities.size(); ++i) {
    if (plan.activities[i].number.empty() || out_of_turn[i] != 0) continue;  // one defect is reported once
    if (std::size_t const first = first_with_number(plan, i); first != i)
      report.add(Pointer() / "activities" / i / "number", {{"number", plan.activities[i].number}},
                 {(Pointer() / "activities" / first / "number").text()});
  }
}

template <class View>
void check_numbering(View const& view, Report& report) {
  Plan const& plan = view.plan();
  for_each_out_of_turn(plan, [&](std::size_t i, long due) {
    std::vector<std::string> related;
    if (std::size_t const first = first_with_number(plan, i); first != i)
      related.push_back((Pointer() / "activities" / first / "number").text());
    report.add(Pointer() / "activities" / i / "number",
               {{"number", plan.activities[i].number}, {"expected", std::to_string(due)}}, std::move(related));
  });
}

/// The printed number of a row, or else its place in the schedule.
inline std::string number_of_row(Plan const& plan, std::size_t i) {
  return plan.activities[i].number.empty() ? std::to_string(i + 1) : plan.activities[i].number;
}

// Where something may lie at a wrong time, and need not, it is reported only where the stated window reaches there.
// That a window within the right time is coarse, marked as uncertain or without a year is no fault.

template <class View>
void check_rows_outside(View const& view, Report& report) {
  Plan const& plan = view.plan();
  if (!plan.period) return;
  When const whole = throughout(*plan.period);
  DayRange const days = plan.period->days();
  SchoolCalendar const* calendar = plan.calendar ? &*plan.calendar : nullptr;
  auto const reaches_out = [&days](Period const& window) {
    bool const begins_before = window.start_bound() != Bound::unknown && window.days().first < days.first;
    bool const ends_after = window.end_bound() != Bound::unknown && window.days().last > days.last;
    return begins_before || ends_after;
  };
  for (std::size_t i = 0; i < plan.activities.size(); ++i) {
    When const& when = plan.activities[i].when;
    if (when.undated()) continue;
    Truth const inside = relate(Relation::during, when, whole, calendar);
    if (inside == Truth::certain) continue;
    bool const stated = plan.period->definite() && when.window && reaches_out(*when.window);
    if (inside == Truth::no || stated)
      report.add(Pointer() / "activities" / i / "when",
                 {{"number", number_of_row(plan, i)}, {"when", in_words(when)}, {"period", plan.period->to_string()}},
                 {"/period"}, !inside);
  }
}

template <class View>
void check_rows_before_signing(View const& view, Report& report) {
  Plan const& plan = view.plan();
  if (!plan.signed_on) return;
  SchoolCalendar const* calendar = plan.calendar ? &*plan.calendar : nullptr;
  for (std::size_t i = 0; i < plan.activities.size(); ++i) {
    When const& when = plan.activities[i].when;
    if (when.undated()) continue;
    Truth const early = relate(Relation::before, when, on(*plan.signed_on), calendar);
    bool const stated = when.window && when.window->start_bound() != Bound::unknown &&
                        when.window->days().first < plan.signed_on->earliest();
    if (early == Truth::certain || (early == Truth::possible && stated))
      report.add(
          Pointer() / "activities" / i / "when",
          {{"number", number_of_row(plan, i)}, {"when", in_words(when)}, {"signed", plan.signed_on->to_string()}},
          {"/signed_on"}, early);
  }
}

template <class View>
void check_parties(View const& view, Report& report, Role const& role) {
  for (Party const& party : view.plan().parties)
    if (party.role == role) return;
  report.add(Pointer() / "parties");
}
template <class View>
void check_supporting(View const& view, Report& report) {
  check_parties(view, report, Role::supporting);
}
template <class View>
void check_recipient(View const& view, Report& report) {
  check_parties(view, report, Role::recipient);
}

// Templates, so that only a program that checks pays for their compilation.
template <class View>
inline constexpr Rule rule_table[] = {
    {{"missing-id", Severity::warning, "条目没有编号，无法被引用", "an entry has no id and cannot be referred to",
      "此条目没有编号", "this entry has no id"},
     check_missing_ids<View>},
    {{"repeated-id", Severity::error, "同类条目编号重复", "two entries of a kind have the same id",
      "编号“{id}”已被使用", "the id \"{id}\" is already taken"},
     check_repeated_ids<View>},
    {{"unknown-reference", Severity::error, "引用了不存在的编号", "a reference leads nowhere", "没有编号为“{id}”的条目",
      "there is no entry with the id \"{id}\""},
     check_unknown_references<View>},
    {{"repeated-number", Severity::warning, "计划表序号重复", "two rows bear the same printed number",
      "序号 {number} 重复出现", "the number {number} is printed twice"},
     check_repeated_numbers<View>},
    {{"number-out-of-turn", Severity::warning, "计划表序号次序不对",
      "a row's printed number is not above those before it", "序号为 {number}，按次序应为 {expected}",
      "numbered {number} where {expected} is due"},
     check_numbering<View>},
    {{"outside-period", Severity::warning, "工作安排不在方案时段内", "a row lies outside of the plan's period",
      "第 {number} 项（{when}）不在方案时段 {period} 内",
      "row {number} ({when}) lies outside of the plan's period {period}"},
     check_rows_outside<View>},
    {{"before-signing", Severity::warning, "工作安排早于签订日期", "a row lies before the plan was signed",
      "第 {number} 项（{when}）早于签订日期 {signed}", "row {number} ({when}) lies before the signing on {signed}"},
     check_rows_before_signing<View>},
    {{"no-supporting-party", Severity::warning, "没有支援方", "no party supports", "方案没有写明支援方",
      "the plan names no supporting party"},
     check_supporting<View>},
    {{"no-recipient-party", Severity::warning, "没有受援方", "no party receives", "方案没有写明受援方",
      "the plan names no recipient"},
     check_recipient<View>},
};

}  // namespace detail

/// The rules of the library, in the order in which they report.
template <class View = PlanView>
std::span<Rule const> rules() noexcept {
  return detail::rule_table<View>;
}

}  // namespace bangfu
