// SPDX-License-Identifier: BSL-1.0
// `bangfu check`: every finding at once.
#include <ostream>

#include "command.hpp"
#include "terminal.hpp"

namespace command {

using namespace bangfu;

int check(Common const& common, std::ostream& out) {
  std::size_t counts[3] = {0, 0, 0};
  for (Source const& source : read_plans(common.files)) {
    std::vector<Diagnostic> findings = source.diagnostics;
    for (Diagnostic& d : bangfu::check(source.plan)) findings.push_back(std::move(d));
    for (Diagnostic const& d : findings) {
      ++counts[static_cast<std::size_t>(d.severity)];
      std::string_view const colour = d.severity == Severity::error     ? colours().error
                                      : d.severity == Severity::warning ? colours().warning
                                                                        : colours().dim;
      out << printable(source.file) << (d.at.empty() ? "" : " ") << printable(d.at) << (common.zh() ? "：" : ": ")
          << colour << bangfu::label(d.severity, common.language) << colours().end << (common.zh() ? "：" : ": ")
          << printable(d.text(common.language)) << colours().dim << " [" << d.code << ']' << colours().end << '\n';
    }
  }
  if (common.zh()) {
    out << counts[2] << " 个错误，" << counts[1] << " 个警告，" << counts[0] << " 个提示\n";
  } else {
    out << counts[2] << " errors, " << counts[1] << " warnings, " << counts[0] << " notes\n";
  }
  return counts[2] == 0 ? fine : has_errors;
}

}  // namespace command
