// SPDX-License-Identifier: BSL-1.0
/// @file
/// A rule of `check`, and the report it writes to.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <bangfu/check/examination.hpp>
#include <bangfu/check/pointer.hpp>
#include <bangfu/core/diagnostic.hpp>
#include <bangfu/core/truth.hpp>

namespace bangfu {

/// The words of a rule. `{name}` in a message stands for the argument of that name.
struct RuleText {
  std::string_view code;                  ///< stable: lower-case words joined by hyphens
  Severity severity = Severity::warning;  ///< of what is certain; one grade milder where it is only possible
  std::string_view meaning_zh;            ///< what the rule asks for, in Chinese
  std::string_view meaning_en;            ///< the same in English
  std::string_view message_zh;            ///< what a finding says, in Chinese
  std::string_view message_en;            ///< the same in English
  std::string_view mend_zh{};             ///< how it can be mended
  std::string_view mend_en{};             ///< the same in English
};

/// What a rule writes its findings to.
class Report {
 public:
  /// Findings of this rule, added to the end of a list. Both must outlive the report.
  explicit Report(RuleText const& rule, std::vector<Diagnostic>& findings) : rule_(&rule), findings_(&findings) {}

  /// Reports one finding. The severity is that of the rule; where the fault is only possible, one grade milder, and the
  /// messages say so. The finding may be changed until the next is added.
  Diagnostic& add(Pointer at, std::vector<Argument> arguments = {}, std::vector<std::string> related = {},
                  Truth certainty = Truth::certain) {
    Diagnostic d{.code = std::string(rule_->code),
                 .severity = rule_->severity,
                 .certainty = certainty,
                 .at = std::move(at).text(),
                 .related = std::move(related),
                 .arguments = std::move(arguments)};
    std::string zh = format_message(rule_->message_zh, d.arguments, "zh");
    std::string en = format_message(rule_->message_en, d.arguments, "en");
    if (certainty == Truth::possible) {
      if (d.severity != Severity::note) d.severity = static_cast<Severity>(static_cast<int>(d.severity) - 1);
      zh.insert(0, "可能：");
      en.insert(0, "possibly: ");
    }
    d.message = Text(std::move(en), "en");
    d.message.append("zh", std::move(zh));
    findings_->push_back(std::move(d));
    return findings_->back();
  }

 private:
  RuleText const* rule_;
  std::vector<Diagnostic>* findings_;
};

/// A rule: its words, and what it looks at. Rules are values in a table; users add their own to it.
struct Rule {
  RuleText text;  ///< its code and words
  /// Looks at a plan and reports what it finds. None: a rule that `check` itself applies.
  void (*examine)(Examination const& plan, Report& report) = nullptr;
  bool needs_day = false;  ///< whether it is silent without the day of the check
};

}  // namespace bangfu
