// SPDX-License-Identifier: BSL-1.0
/// @file
/// Checks a plan: every finding at once, each with a stable code, a place, and where it can be mended mechanically a
/// fix.
///
/// @code
/// for (Diagnostic const& d : check(plan, {.as_of = as_of("2019-12-31")}))
///   std::cout << d << '\n';
/// @endcode
/// The rules are a table (`rules()`); a `RuleSet` leaves some out, grades some otherwise and adds one's own. Findings
/// that the plan itself silences, with a reason, are not reported.
#pragma once

#include <concepts>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <bangfu/check/examination.hpp>
#include <bangfu/check/fix.hpp>
#include <bangfu/check/pointer.hpp>
#include <bangfu/check/profile.hpp>
#include <bangfu/check/rule.hpp>
#include <bangfu/check/rules.hpp>

namespace bangfu {

/// How a plan is checked.
struct CheckOptions {
  std::optional<AsOf> as_of{};  ///< the day of the check; what is overdue is asked only with it
  bool silenced = false;        ///< whether to report also what the plan silences
};

namespace detail {

/// The item of a silence as a pointer with positions: ids are looked up in their list. Empty and false where there is
/// no such item. A template, since only a program that checks is to pay for the description of the plan.
template <std::same_as<PlanView> View>
bool resolve_item(View const& view, std::string_view item, std::string& resolved) {
  resolved.clear();
  std::string_view rest = item;
  std::string list;
  std::string token;
  if (!next_token(rest, list)) return rest.empty();
  resolved = (Pointer() / list).text();
  if (!next_token(rest, token)) return rest.empty();
  bool found = false;
  auto const look_up = [&](auto const& all, std::string_view key) {
    if (found || key != list) return;
    using Entity = typename std::remove_cvref_t<decltype(all)>::value_type;
    auto const* entity = view.find(Id<Entity>(token));
    std::size_t const position =
        entity != nullptr ? static_cast<std::size_t>(entity - all.data()) : position_in(token, all.size());
    if (position == all.size()) return;
    resolved += '/' + std::to_string(position);
    found = true;
  };
  for_each_collection(view.plan(), look_up);
  if (!found) resolved += (Pointer() / token).text();
  resolved += rest;
  return true;
}

/// Whether a place is an item or below it.
inline bool is_within(std::string_view place, std::string_view item) {
  return place.substr(0, item.size()) == item && (place.size() == item.size() || place[item.size()] == '/');
}

/// Removes what the plan silences, and reports silences that silence nothing. A template, since it needs the rules,
/// which only a program that checks pays for.
template <std::same_as<Examination> Plan_>
void silence(Plan_ const& plan, std::span<Rule const> by, CheckOptions const& options,
             std::vector<Diagnostic>& findings) {
  std::vector<Silence> const& silenced = plan.plan().silenced;
  Rule const* without_effect = find_rule(by, "silence-without-effect");
  std::vector<char> dropped(findings.size());
  std::vector<std::size_t> idle;
  for (std::size_t i = 0; i < silenced.size(); ++i) {
    std::string item;
    bool effect = false;
    if (resolve_item(plan.view(), silenced[i].at, item))
      for (std::size_t k = 0; k < findings.size(); ++k)
        if (findings[k].code == silenced[i].code && is_within(findings[k].at, item)) {
          dropped[k] = 1;
          effect = true;
        }
    // A rule that was not asked proves nothing.
    Rule const* rule = find_rule(by, silenced[i].code);
    bool const asked = rule == nullptr ? find_rule(rules<Plan_>(), silenced[i].code) == nullptr
                                       : !rule->needs_day || options.as_of.has_value();
    if (!effect && asked) idle.push_back(i);
  }
  if (!options.silenced) {
    std::size_t kept = 0;
    for (std::size_t k = 0; k < findings.size(); ++k)
      if (dropped[k] == 0) {
        if (kept != k) findings[kept] = std::move(findings[k]);
        ++kept;
      }
    findings.resize(kept);
  }
  if (without_effect == nullptr) return;
  Report report(without_effect->text, findings);
  for (std::size_t i : idle) {
    Pointer const at = Pointer() / "silenced" / i;
    report.add(at, {{"code", silenced[i].code}, {"at", silenced[i].at}}).fix =
        Fix{.title = Text("删去这条", "zh").set("en", "drop it"),
            .edits = {{.operation = Edit::Operation::remove, .path = at.text()}}};
  }
}

}  // namespace detail

/// All findings of the given rules about a plan, rule by rule. Never throws for what a plan says.
template <std::same_as<PlanView> View>
std::vector<Diagnostic> check(View const& view, std::span<Rule const> by, CheckOptions const& options = {}) {
  std::vector<Diagnostic> findings;
  Examination const plan(view, options.as_of);
  for (Rule const& rule : by) {
    Report report(rule.text, findings);
    if (rule.examine != nullptr) rule.examine(plan, report);
  }
  if (!view.plan().silenced.empty()) detail::silence(plan, by, options, findings);
  return findings;
}
template <std::same_as<Plan> OnePlan>
std::vector<Diagnostic> check(OnePlan const& plan, std::span<Rule const> by, CheckOptions const& options = {}) {
  return check(PlanView(plan), by, options);
}

/// All findings of the library's rules.
template <class PlanOrView>
requires std::is_same_v<PlanOrView, Plan> || std::is_same_v<PlanOrView, PlanView> std::vector<Diagnostic> check(
    PlanOrView const& plan, CheckOptions const& options = {}) {
  return check(plan, rules(), options);
}

/// A silence for a finding about this plan, to be put into `Plan::silenced`. It names entities by their ids, so that it
/// stays with its item when others are added or removed.
template <std::same_as<Plan> OnePlan>
Silence silence_of(OnePlan const& plan, Diagnostic const& finding, Text reason) {
  std::string_view rest = finding.at;
  std::string list;
  std::string token;
  Silence silence{.code = finding.code, .at = finding.at, .reason = std::move(reason)};
  if (!detail::next_token(rest, list) || !detail::next_token(rest, token)) return silence;
  detail::for_each_collection(plan, [&](auto const& all, std::string_view key) {
    if (key != list) return;
    std::size_t const position = detail::position_in(token, all.size());
    if (position < all.size() && !all[position].id.empty())
      silence.at = (Pointer() / list / std::string_view(all[position].id.value())).text() + std::string(rest);
  });
  return silence;
}

}  // namespace bangfu
