// SPDX-License-Identifier: BSL-1.0
/// @file
/// Which rules are applied, and how gravely: profiles, and a user's own choice.
#pragma once

#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <bangfu/check/rules.hpp>
#include <bangfu/core/enumeration.hpp>

namespace bangfu {

/// For which purpose a plan is checked.
enum class Profile : unsigned char {
  review,       ///< a plan that is handed in: all rules as they are graded
  draft,        ///< a plan in the making: what is still missing is a note
  publication,  ///< a plan that is to be published: personal data are errors
  year_end,     ///< a record at the end of the year: what lacks evidence or news is graver
};

template <>
struct Enumeration<Profile> {
  static constexpr Enumerator<Profile> all[] = {
      {Profile::review, "review", "审阅", "review"},
      {Profile::draft, "draft", "起草", "draft"},
      {Profile::publication, "publication", "公开", "publication"},
      {Profile::year_end, "year_end", "年终", "end of the year"},
  };
};

/// Rules as one wants them: some left out, some graded otherwise, some of one's own.
class RuleSet {
 public:
  RuleSet() = default;
  /// Begins with these rules, for instance `rules()`.
  explicit RuleSet(std::span<Rule const> rules) : rules_(rules.begin(), rules.end()) {}

  /// Adds a rule. @throws std::logic_error where there is one with its code
  RuleSet& add(Rule rule) {
    if (find_rule(rules_, rule.text.code) != nullptr)
      throw std::logic_error("there is a rule " + std::string(rule.text.code));
    rules_.push_back(std::move(rule));
    return *this;
  }
  /// Leaves out a rule. @throws std::logic_error where there is none with this code
  RuleSet& leave_out(std::string_view code) {
    rules_.erase(rules_.begin() + (&at(code) - rules_.data()));
    return *this;
  }
  /// Grades a rule otherwise. @throws std::logic_error where there is none with this code
  RuleSet& grade(std::string_view code, Severity severity) {
    at(code).text.severity = severity;
    return *this;
  }
  /// The rules, as `check` takes them; valid until the set changes.
  operator std::span<Rule const>() const noexcept { return rules_; }
  /// The rules; valid until the set changes.
  [[nodiscard]] std::span<Rule const> rules() const noexcept { return rules_; }

 private:
  Rule& at(std::string_view code) {
    for (Rule& rule : rules_)
      if (rule.text.code == code) return rule;
    throw std::logic_error("there is no rule " + std::string(code));
  }
  std::vector<Rule> rules_;
};

/// The rules of the library as a profile grades them.
template <class Plan_ = Examination>
RuleSet rules_for(Profile profile) {
  RuleSet all(rules<Plan_>());
  switch (profile) {
    case Profile::review: break;
    case Profile::draft:
      for (std::string_view code :
           {"missing-id", "number-missing", "plan-without-period", "no-supporting-party", "no-recipient-party",
            "pair-incomplete", "no-department-on-supporting-side", "no-department-on-recipient-side",
            "responsible-without-department", "commitment-without-bearer", "plan-without-schedule", "measure-unserved",
            "activity-serves-nothing", "target-without-activity", "target-without-quantity", "target-without-unit",
            "cost-without-bearer", "clause-without-institution"})
        all.grade(code, Severity::note);
      break;
    case Profile::publication:
      all.grade("personal-data-in-narrative", Severity::error).grade("number-in-text-unsupported", Severity::error);
      break;
    case Profile::year_end:
      all.grade("result-without-evidence", Severity::error)
          .grade("overdue", Severity::error)
          .grade("done-without-actual", Severity::warning)
          .grade("result-towards-nothing", Severity::warning);
      break;
  }
  return all;
}

}  // namespace bangfu
