// SPDX-License-Identifier: BSL-1.0
/// @file
/// Rules about the printed numbers of the schedule's rows: repeated, out of turn, left out, missing.
#pragma once

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <bangfu/check/rule.hpp>

namespace bangfu::detail {

/// A Chinese numeral character as its value: 0 to 9, 10; -1 for any other text.
inline int chinese_digit(std::string_view character) noexcept {
  constexpr std::string_view digits[] = {"零", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"};
  for (int value = 0; value <= 10; ++value)
    if (digits[value] == character) return value;
  return -1;
}

/// A printed number taken apart: `（十二）` is 12 with the marks `（` and `）` around it.
struct PrintedNumber {
  long value = 0;
  bool chinese = false;
  std::string_view before{};
  std::string_view after{};
};

/// Reads a printed number of figures or of Chinese numerals up to 99, with whatever marks around it. Of "3.1" the 3 is
/// read, and ".1" stands after it. None for letters and for what holds no number; "A-1" belongs to the A's and is none.
inline std::optional<PrintedNumber> printed_number(std::string_view text) noexcept {
  std::size_t begin = 0;
  constexpr std::string_view openings[] = {"（", "("};
  for (std::string_view opening : openings)
    if (text.substr(0, opening.size()) == opening) begin = opening.size();
  PrintedNumber number{.before = text.substr(0, begin)};
  std::size_t end = begin;
  while (end < text.size() && end < begin + 9 && text[end] >= '0' && text[end] <= '9')
    number.value = number.value * 10 + (text[end++] - '0');
  if (end == begin) {
    number.chinese = true;
    int tens = 0;
    int ones = 0;
    for (; end + 3 <= text.size(); end += 3) {
      int const digit = chinese_digit(text.substr(end, 3));
      if (digit < 0) break;
      if (digit == 10) {
        if (tens != 0) return std::nullopt;
        tens = ones == 0 ? 1 : ones;
        ones = 0;
      } else {
        if (ones != 0) return std::nullopt;
        ones = digit;
      }
    }
    number.value = tens * 10 + ones;
  }
  if (end == begin) return std::nullopt;
  number.after = text.substr(end);
  return number;
}

/// Calls `f(position, number)` for each row whose printed number is a number.
template <class F>
void for_each_numbered(Plan const& plan, F&& f) {
  for (std::size_t i = 0; i < plan.activities.size(); ++i)
    if (auto const n = printed_number(plan.activities[i].number)) f(i, n->value);
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

/// The rows in the order of their printed numbers, of equal ones in the order of the plan.
inline std::vector<std::pair<std::string_view, std::size_t>> rows_by_number(Plan const& plan) {
  std::vector<std::pair<std::string_view, std::size_t>> rows;
  for (std::size_t i = 0; i < plan.activities.size(); ++i)
    if (!plan.activities[i].number.empty()) rows.emplace_back(plan.activities[i].number, i);
  sort_all(rows);
  return rows;
}
/// The first row that bears the same printed number as the row at `position`.
inline std::size_t first_with_number(std::vector<std::pair<std::string_view, std::size_t>> const& rows,
                                     std::string_view number) {
  return std::lower_bound(rows.begin(), rows.end(), std::pair(number, std::size_t{0}))->second;
}

/// Numbers all rows anew, in the form that the first one has. Empty where rows are numbered in several forms, which
/// mean something that a count from 1 would lose; and for schedules of more than 500 rows, since each of perhaps as
/// many findings holds it.
inline Box<Fix> renumbering(Plan const& plan) {
  if (plan.activities.size() > 500) return {};
  std::optional<PrintedNumber> form;
  for (Activity const& row : plan.activities) {
    if (row.number.empty()) continue;
    auto const n = printed_number(row.number);
    if (!n || n->chinese || (form && (form->before != n->before || form->after != n->after))) return {};
    if (!form) form = n;
  }
  if (!form) return {};
  Fix fix{.title = Text("工作计划从 1 起重新编号", "zh").set("en", "number the rows anew, from 1")};
  for (std::size_t i = 0; i < plan.activities.size(); ++i) {
    std::string number = std::string(form->before) + std::to_string(i + 1) + std::string(form->after);
    if (number == plan.activities[i].number) continue;
    fix.edits.push_back({.operation = Edit::Operation::add,  // replaces where there is one
                         .path = (Pointer() / "activities" / i / "number").text(),
                         .value = std::move(number)});
  }
  return fix;
}

template <class Plan_>
void check_repeated_numbers(Plan_ const& x, Report& report) {
  Plan const& plan = x.plan();
  auto const rows = rows_by_number(plan);
  bool repeated = false;
  for (std::size_t i = 1; i < rows.size(); ++i) repeated = repeated || rows[i].first == rows[i - 1].first;
  if (!repeated) return;
  std::vector<char> out_of_turn(plan.activities.size());  // not of bool, which takes long to compile
  for_each_out_of_turn(plan, [&](std::size_t i, long) { out_of_turn[i] = 1; });
  for (std::size_t i = 0; i < plan.activities.size(); ++i) {
    if (plan.activities[i].number.empty() || out_of_turn[i] != 0) continue;  // one defect is reported once
    if (std::size_t const first = first_with_number(rows, plan.activities[i].number); first != i)
      report
          .add(Pointer() / "activities" / i / "number", {{"number", plan.activities[i].number}},
               {(Pointer() / "activities" / first / "number").text()})
          .fix = renumbering(plan);
  }
}

template <class Plan_>
void check_numbering(Plan_ const& x, Report& report) {
  Plan const& plan = x.plan();
  std::vector<std::pair<std::string_view, std::size_t>> rows;
  for_each_out_of_turn(plan, [&](std::size_t i, long due) {
    if (rows.empty()) rows = rows_by_number(plan);
    std::vector<std::string> related;
    if (std::size_t const first = first_with_number(rows, plan.activities[i].number); first < i)
      related.push_back((Pointer() / "activities" / first / "number").text());
    report
        .add(Pointer() / "activities" / i / "number",
             {{"number", plan.activities[i].number}, {"expected", std::to_string(due)}}, std::move(related))
        .fix = renumbering(plan);
  });
}

template <class Plan_>
void check_missing_numbers(Plan_ const& x, Report& report) {
  std::vector<Activity> const& rows = x.plan().activities;
  bool numbered = false;
  for (Activity const& row : rows) numbered = numbered || !row.number.empty();
  if (!numbered) return;
  for (std::size_t i = 0; i < rows.size(); ++i)
    if (rows[i].number.empty())
      report.add(Pointer() / "activities" / i, {{"row", std::to_string(i + 1)}}).fix = renumbering(x.plan());
}

template <class Plan_>
void check_skipped_numbers(Plan_ const& x, Report& report) {
  Plan const& plan = x.plan();
  std::optional<std::pair<std::size_t, long>> last;  // the last row in turn
  for_each_numbered(plan, [&](std::size_t i, long n) {
    if (last && n <= last->second) return;  // out of turn or printed again: it fills the gap
    if (last) {
      long const left_out = n - last->second - 1;
      // Rows in between, out of turn or without a number, fill the gap they stand in.
      if (left_out > static_cast<long>(i - last->first - 1))
        report
            .add(Pointer() / "activities" / i / "number",
                 {{"number", plan.activities[i].number}, {"expected", std::to_string(last->second + 1)}})
            .fix = renumbering(plan);
    }
    last = {i, n};
  });
}

template <class Plan_>
inline constexpr Rule numbering_rules[] = {
    {{"repeated-number", Severity::warning, "计划表序号重复（序号次序不对的行不再另报）",
      "two rows bear the same printed number, in figures, letters or Chinese numerals; not reported again where the "
      "row is out of turn",
      "序号 {number} 重复出现", "the number {number} is printed twice", "重新编号", "number anew"},
     check_repeated_numbers<Plan_>},
    {{"number-out-of-turn", Severity::warning, "计划表序号小于前面的序号",
      "a row's printed number is below one before it", "序号为 {number}，按次序应为 {expected}",
      "numbered {number} where {expected} is due", "重新编号", "number anew"},
     check_numbering<Plan_>},
    {{"number-missing", Severity::warning, "其他行有序号而此行没有；全表无序号不算",
      "a row has no number while others have; a table without any number is no fault", "第 {row} 行没有序号",
      "row {row} has no number", "补上序号", "number it"},
     check_missing_numbers<Plan_>},
    {{"number-skipped", Severity::warning, "计划表序号有缺；缺口处次序不对或没有序号的行算作填补",
      "a number is left out; rows that are out of turn or unnumbered fill the gap they stand in",
      "序号为 {number}，按次序应为 {expected}，中间有缺",
      "numbered {number} where {expected} is due: a number is left out", "重新编号，或补上漏掉的行",
      "number anew, or add the row that was lost"},
     check_skipped_numbers<Plan_>},
};

}  // namespace bangfu::detail
