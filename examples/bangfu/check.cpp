// SPDX-License-Identifier: BSL-1.0
// `bangfu check`: every finding at once. `bangfu rules`: what is looked for.
#include <algorithm>
#include <iostream>
#include <map>
#include <ostream>

#include <bangfu/json/json.hpp>

#include "command.hpp"
#include "terminal.hpp"

namespace command {

using namespace bangfu;

namespace {

std::vector<Diagnostic> findings_of(Source const& source, RuleSet const& rules, CheckOptions const& options) {
  std::vector<Diagnostic> findings = source.diagnostics;
  for (Diagnostic& d : bangfu::check(source.plan, rules, options)) findings.push_back(std::move(d));
  return findings;
}

/// The finding, the line of the text that it is about, and how it can be mended.
void print(Source const& source, Diagnostic const& d, json::SourceRange const& range, RuleSet const& rules,
           Common const& common, std::ostream& out) {
  std::string_view const colour = d.severity == Severity::error     ? colours().error
                                  : d.severity == Severity::warning ? colours().warning
                                                                    : colours().dim;
  out << colours().bold << printable(source.file);
  if (range.line != 0) out << ':' << range.line << ':' << range.column;
  out << colours().end << (d.at.empty() ? "" : " ") << printable(d.at) << (common.zh() ? "：" : ": ") << colour
      << bangfu::label(d.severity, common.language) << colours().end << (common.zh() ? "：" : ": ")
      << printable(d.text(common.language)) << colours().dim << " [" << d.code << ']' << colours().end << '\n';
  if (range.line != 0) {
    std::string_view const line = json::line_of(source.text, range);
    std::string const number = std::to_string(range.line);
    constexpr std::size_t widest = 100;
    std::size_t const first = range.offset - static_cast<std::size_t>(line.data() - source.text.data());
    // A long line is shown from a little before the place.
    std::size_t begin = first > widest / 2 ? first - widest / 4 : 0;
    while (begin > 0 && begin < line.size() && (static_cast<unsigned char>(line[begin]) & 0xC0U) == 0x80U) --begin;
    std::string const before = printable(line.substr(begin, first - begin));
    std::size_t const marked = std::min(range.size, line.size() - first);
    std::string const shown = cut_to_width(before + printable(line.substr(first)), widest);
    std::size_t const room = widest > display_width(before) ? widest - display_width(before) : 1;
    std::size_t const width =
        std::max<std::size_t>(1, std::min(display_width(printable(line.substr(first, marked))), room));
    out << colours().dim << "    " << number << " | " << colours().end << shown << '\n'
        << colours().dim << std::string(4 + number.size(), ' ') << " | " << colours().end
        << std::string(display_width(before), ' ') << colour << '^' << std::string(width - 1, '~') << colours().end
        << '\n';
  }
  Rule const* rule = find_rule(rules, d.code);
  std::string const mend = d.fix ? common.in(d.fix->title) + common.say("（--fix 可代为修改）", " (--fix does so)")
                           : rule != nullptr ? common.say(rule->text.mend_zh, rule->text.mend_en)
                                             : std::string();
  if (!mend.empty()) out << colours().dim << "    = " << printable(mend) << colours().end << '\n';
}

void print_sum(std::size_t const (&counts)[3], Common const& common, std::ostream& out) {
  if (common.zh()) {
    out << counts[2] << " 个错误，" << counts[1] << " 个警告，" << counts[0] << " 个提示\n";
  } else {
    out << counts[2] << " errors, " << counts[1] << " warnings, " << counts[0] << " notes\n";
  }
}

/// Makes the fixes of a plan one after the other; one that would bring a new finding is left out. Returns how many were
/// made. A plan that is mended by renumbering has fewer fixes to make afterwards, so each is looked for anew.
std::size_t mend(Plan& plan, RuleSet const& rules, CheckOptions const& options) {
  auto const key = [](Diagnostic const& d) { return d.code + ' ' + d.at; };
  std::size_t made = 0;
  std::map<std::string, bool> left_out;
  constexpr std::size_t most = 1000;
  while (made < most) {
    std::vector<Diagnostic> const before = bangfu::check(plan, rules, options);
    bool progress = false;
    for (Diagnostic const& d : before) {
      if (!d.fix || left_out[key(d)]) continue;
      Plan mended = apply(plan, *d.fix);
      std::vector<Diagnostic> const after = bangfu::check(mended, rules, options);
      if (after.size() >= before.size()) {
        left_out[key(d)] = true;
        continue;
      }
      plan = std::move(mended);
      ++made;
      progress = true;
      break;
    }
    if (!progress) break;
  }
  return made;
}

int check_and_mend(Common const& common, RuleSet const& rules, CheckOptions const& options, std::ostream& out) {
  int code = fine;
  for (std::string const& file : common.files) {
    std::vector<Source> sources = read_every_plan({file});
    if (file == "-" || sources.size() != 1 || sources[0].text.empty())
      throw UsageError(common.say("--fix 只用于单个方案的 JSON 文件", "--fix is for JSON files of one plan"));
    std::size_t const made = mend(sources[0].plan, rules, options);
    if (made > 0) json::save(sources[0].plan, file);
    std::size_t counts[3] = {0, 0, 0};
    for (Diagnostic const& d : findings_of(sources[0], rules, options)) ++counts[static_cast<std::size_t>(d.severity)];
    out << printable(file)
        << (common.zh() ? "：已修改 " + std::to_string(made) + " 处；还有 "
                        : ": " + std::to_string(made) + " mended; left are ");
    print_sum(counts, common, out);
    if (counts[2] > 0) code = has_errors;
  }
  return code;
}

}  // namespace

int check(Common const& common, CheckChoice const& choice, std::ostream& out) {
  CheckOptions options{.silenced = choice.silenced};
  if (!choice.as_of.empty()) options.as_of = day_of(choice.as_of);
  RuleSet const rules = rules_for(*find_enumerator<Profile>(choice.profile));
  if (choice.fix) return check_and_mend(common, rules, options, out);

  std::size_t counts[3] = {0, 0, 0};
  Sources const sources = read_plans(common, NoPlan::is_a_finding);
  std::vector<json::FileFindings> all;
  for (Source const& source : sources.plans) {
    all.push_back({.file = source.file, .text = source.text, .findings = findings_of(source, rules, options)});
    for (Diagnostic const& d : all.back().findings) ++counts[static_cast<std::size_t>(d.severity)];
  }
  if (choice.format == "json") {
    out << json::findings_to_json(all);
  } else if (choice.format == "sarif") {
    out << json::findings_to_sarif(all, rules, common.language);
  } else {
    for (std::size_t i = 0; i < all.size(); ++i) {
      std::vector<std::string> places;
      for (Diagnostic const& d : all[i].findings) places.push_back(d.at);
      std::vector<json::SourceRange> const ranges = json::locate(all[i].text, places);
      for (std::size_t k = 0; k < places.size(); ++k)
        print(sources.plans[i], all[i].findings[k], ranges[k], rules, common, out);
    }
    print_sum(counts, common, out);
  }
  return sources.exit_code(counts[2] == 0 ? fine : has_errors);
}

int list_rules(Common const& common, RulesChoice const& choice, std::ostream& out) {
  RuleSet const rules = rules_for(*find_enumerator<Profile>(choice.profile));
  if (!choice.code.empty()) {
    Rule const* rule = find_rule(rules, choice.code);
    if (rule == nullptr) throw UsageError(common.say("没有这条规则：", "there is no rule ") + choice.code);
    out << colours().bold << rule->text.code << colours().end << "  "
        << bangfu::label(rule->text.severity, common.language) << '\n'
        << common.say(rule->text.meaning_zh, rule->text.meaning_en) << '\n'
        << common.say("修改：", "To mend: ") << common.say(rule->text.mend_zh, rule->text.mend_en) << '\n';
    return fine;
  }
  std::size_t widest = 0;
  for (Rule const& rule : rules.rules()) widest = std::max(widest, rule.text.code.size());
  for (Rule const& rule : rules.rules()) {
    std::string_view const grade = bangfu::label(rule.text.severity, common.language);
    out << rule.text.code << std::string(widest - rule.text.code.size() + 2, ' ') << grade
        << std::string(9 - std::min<std::size_t>(8, display_width(grade)), ' ')
        << common.say(rule.text.meaning_zh, rule.text.meaning_en) << '\n';
  }
  return fine;
}

}  // namespace command
