// SPDX-License-Identifier: BSL-1.0
/// @file
/// A rule of `check`, and the report it writes to.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <bangfu/core/diagnostic.hpp>
#include <bangfu/core/truth.hpp>
#include <bangfu/view/plan_view.hpp>

namespace bangfu {

/// A JSON Pointer (RFC 6901) built from the names and positions on the way from the plan to a place in it.
class Pointer {
 public:
  Pointer() = default;
  /// This place's member, with `~` and `/` escaped.
  [[nodiscard]] Pointer operator/(std::string_view member) const {
    Pointer deeper = *this;
    deeper.text_ += '/';
    for (char c : member) {
      if (c == '~') {
        deeper.text_ += "~0";
      } else if (c == '/') {
        deeper.text_ += "~1";
      } else {
        deeper.text_ += c;
      }
    }
    return deeper;
  }
  /// This place's element.
  [[nodiscard]] Pointer operator/(std::size_t position) const {
    Pointer deeper = *this;
    deeper.text_ += '/' + std::to_string(position);
    return deeper;
  }
  [[nodiscard]] std::string const& text() const noexcept { return text_; }

 private:
  std::string text_;
};

/// The words of a rule. `{name}` in a message stands for the argument of that name.
struct RuleText {
  std::string_view code;  ///< stable: lower-case words joined by hyphens
  Severity severity = Severity::warning;
  std::string_view meaning_zh;
  std::string_view meaning_en;
  std::string_view message_zh;
  std::string_view message_en;
};

/// What a rule writes its findings to.
class Report {
 public:
  explicit Report(RuleText const& rule, std::vector<Diagnostic>& findings) : rule_(&rule), findings_(&findings) {}

  /// Reports one finding. The severity is that of the rule; where the fault is only possible, one grade milder, and the
  /// messages say so.
  void add(Pointer const& at, std::vector<Argument> arguments = {}, std::vector<std::string> related = {},
           Truth certainty = Truth::certain) {
    Diagnostic d{.code = std::string(rule_->code),
                 .severity = rule_->severity,
                 .at = at.text(),
                 .related = std::move(related),
                 .arguments = std::move(arguments)};
    std::string zh = format_message(rule_->message_zh, d.arguments, "zh");
    std::string en = format_message(rule_->message_en, d.arguments, "en");
    if (certainty == Truth::possible) {
      if (d.severity != Severity::note) d.severity = static_cast<Severity>(static_cast<int>(d.severity) - 1);
      d.arguments.push_back({.name = "certainty", .value = "possible"});
      zh.insert(0, "可能：");
      en.insert(0, "possibly: ");
    }
    d.message = Text(std::move(zh), "zh").set("en", std::move(en));
    findings_->push_back(std::move(d));
  }

 private:
  RuleText const* rule_;
  std::vector<Diagnostic>* findings_;
};

/// A rule: its words, and what it looks at. Rules are values in a table; users add their own to it.
struct Rule {
  RuleText text;
  void (*examine)(PlanView const& plan, Report& report) = nullptr;
};

}  // namespace bangfu
