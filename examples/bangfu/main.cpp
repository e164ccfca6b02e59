// SPDX-License-Identifier: BSL-1.0
// The command `bangfu`. Exit codes: 0 fine, 1 findings of severity error, 2 cannot read or wrong usage.
#include <cstdlib>
#include <iostream>
#include <stdexcept>
#include <string_view>

#include "arguments.hpp"
#include "terminal.hpp"

int main(int argc, char** argv) {
  using namespace command;
  char const* const locale = std::getenv("LANG");
  bool const english = locale != nullptr && std::string_view(locale).substr(0, 2) == "en";
  Arguments arguments(english ? "en" : "zh");
  if (auto const ended = arguments.parse(argc, argv)) return *ended;
  Common const& common = arguments.common();
  try {
    int const code = arguments.run();
    std::cout.flush();
    if (!std::cout) {
      std::cerr << common.say("无法写出结果", "cannot write the output") << '\n';
      return failed;
    }
    return code;
  } catch (bangfu::ReadError const& e) {
    std::cerr << printable(e.text(common.language)) << '\n';
  } catch (UsageError const& e) {
    std::cerr << printable(e.what()) << '\n';
  } catch (bangfu::AnalysisError const& e) {
    std::cerr << printable(e.text(common.language)) << '\n';
  } catch (std::exception const& e) {
    std::cerr << printable(e.what()) << '\n';
  }
  return failed;
}
